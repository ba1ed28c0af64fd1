import { Ajv, type ValidateFunction } from 'ajv'
import { named, object, text, type Schema } from '../route.js'
import { schemas } from '../schemas.js'
import type { Collection } from '../../kernel/store/store.js'

const whole: Schema = { type: 'integer' }
const none: Schema = { type: 'integer', minimum: 0 }

/** What the documents of each collection are like, at least. */
const kinds: Readonly<Record<Collection, Schema>> = {
  orders: named('Order'),
  combinedOrders: named('CombinedOrder'),
  refunds: named('Refund'),
  codes: named('AuthCode'),
  receivers: object({ id: text, mchid: text, sharer: text, type: text, account: text, relation_type: text }),
  sharingOrders: named('SharingOrder'),
  sharingReturns: named('SharingReturn'),
  transfers: named('Transfer'),
  media: object({ id: text, mchid: text, path: text, digest: text, size: none, created: whole }),
  applyments: named('Applyment'),
  settlementAccountChanges: named('SettlementAccountChange'),
  accounts: object({
    mchid: text,
    available: none,
    frozen: none,
    operation: none,
    transferring: none,
    days: { type: 'object' },
  }),
  orderFunds: object({
    order: text,
    owner: text,
    fee: none,
    sharing: { enum: ['none', 'open', 'done'] },
    unsplit: none,
    claimed: none,
    shared: none,
    requests: none,
    refunds: { type: 'object' },
  }),
  deposits: object({ id: text, mchid: text, amount: none, at: whole }),
  notifications: named('Notification'),
  tasks: object({ id: text, due: { type: 'number' }, order: whole, kind: text, subject: text }),
  faults: named('FaultRule'),
  lookup: text,
  held: text,
  records: object({
    id: text,
    mchid: text,
    subject: text,
    families: { type: 'array', items: text },
    created: whole,
    said: { type: 'object' },
  }),
  meta: { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
}

/** The collections that a state may have. */
export const collections: readonly string[] = Object.keys(kinds)

/** Members by which a document says its own id, where it does. */
const idOf: Readonly<Record<string, string>> = { accounts: 'mchid', codes: 'auth_code', orderFunds: 'order' }

const ajv = new Ajv({ strict: false, allErrors: false, logger: false })
const compiled = new Map<string, ValidateFunction>()

/** Throws a `TypeError` that names what a document lacks, or that it is another one than its id says. */
export function checkDocument(collection: string, place: string, id: string, document: unknown): void {
  const kind = kinds[collection as Collection]
  let validate = compiled.get(collection)
  if (validate === undefined) {
    validate = ajv.compile({ ...kind, components: { schemas } })
    compiled.set(collection, validate)
  }
  if (!validate(document)) {
    const [error] = validate.errors ?? []
    const where = `${place}${error?.instancePath.replaceAll('/', '.') ?? ''}`
    throw new TypeError(`${where} (${id.slice(0, 80)}): ${error?.message ?? 'is not as an export has it'}`)
  }
  const own = (document as Readonly<Record<string, unknown>>)[idOf[collection] ?? 'id']
  if (typeof own === 'string' && own !== id)
    throw new TypeError(`${place}: the document of ${id.slice(0, 80)} says that it is ${own.slice(0, 80)}`)
}
