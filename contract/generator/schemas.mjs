// The contract as data, for validation: one file per product, one operation a line.
import { head } from './text.mjs'
import { isUnsigned } from './unsigned.mjs'

/** @typedef {import('./contract.mjs').Operation} Operation */
/** @typedef {import('./contract.mjs').Notification & { docs?: unknown, merged?: unknown }} Notification */
/** @typedef {{ method: string, path: string, direct?: string[], partner?: string[] }} RoleMembers */

/** @param {Operation} operation @param {object | undefined} byRole */
function compact({ product: _, chain: __, version: ___, ...rest }, byRole) {
  return JSON.stringify({ ...rest, ...(byRole === undefined ? {} : { byRole }) })
}

/**
 * Members that the schema leaves optional since they belong to one of the roles that call an operation. Throws where an
 * entry doesn't match its operation. @param {RoleMembers[]} entries @param {Operation[]} operations
 */
function roleMembers(entries, operations) {
  const byName = new Map(operations.map((one) => [`${one.method} ${one.path}`, one]))
  return new Map(
    entries.map(({ method, path, ...members }) => {
      const name = `${method} ${path}`
      const operation = byName.get(name)
      if (operation === undefined) throw new Error(`roles.json: ${name}: the contract has no such operation`)
      for (const member of [...(members.direct ?? []), ...(members.partner ?? [])]) {
        const [place, field] = member.split('/')
        const schema = place === 'query' ? operation.query : operation.body?.schema
        if (schema?.properties?.[field ?? ''] === undefined || schema.required?.includes(field))
          throw new Error(`roles.json: ${name}: ${member} is not an optional member`)
      }
      return [operation, members]
    }),
  )
}

/** Paths of v2 are as sent here. @param {Operation} operation */
function compactV2(operation) {
  const { product: _, chain: __, version: ___, wire, ...rest } = operation
  const unsigned = isUnsigned(operation)
  return JSON.stringify({ ...rest, path: wire, ...(unsigned ? { unsigned } : {}) })
}

/** Without the pages and the union of the variants, which only types need. @param {Notification} notification */
function compactNotification({ docs: _, merged: __, ...rest }) {
  return JSON.stringify(rest)
}

/**
 * @param {{ operations: Operation[], operationsV2: Operation[], notifications: Notification[], notificationsV2: Notification[], roles: RoleMembers[] }} contract
 * @returns {[string, string][]}
 */
export function schemaFiles({ operations, operationsV2, notifications, notificationsV2, roles }) {
  const byRole = roleMembers(roles, operations)
  /** @type {Map<string, string[]>} */
  const products = new Map()
  for (const operation of operations) {
    products.set(operation.product, [
      ...(products.get(operation.product) ?? []),
      compact(operation, byRole.get(operation)),
    ])
  }
  const lines = (/** @type {string[]} */ list) => `[\n${list.join(',\n')}\n]\n`
  const names = [...products.keys()].sort()
  return [
    ...names.map(
      (name) => /** @type {[string, string]} */ ([`schemas/${name}.json`, lines(products.get(name) ?? [])]),
    ),
    ['schemas/v2.json', lines(operationsV2.map(compactV2))],
    ['schemas/webhooks.json', lines([...notifications, ...notificationsV2].map(compactNotification))],
    ['schemas.ts', loader(names)],
  ]
}

/** @param {string[]} names */
function loader(names) {
  return `${head}import { readFileSync } from 'node:fs'
import { packageFile } from '../installation/files.js'
import { notBundled } from '../installation/missing.js'

/** JSON Schema with the contract's own words. */
export interface ContractSchema {
  readonly type?: string
  readonly title?: string
  readonly example?: unknown
  readonly properties?: Readonly<Record<string, ContractSchema>>
  readonly required?: readonly string[]
  readonly items?: ContractSchema
  readonly enum?: readonly unknown[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
  readonly format?: string
  readonly contentMediaType?: string
  readonly contentSchema?: ContractSchema
  readonly 'x-encrypted'?: 'platform-key' | 'merchant-certificate' | 'risk-public-key'
  readonly 'x-padding'?: 'pkcs1'
  /** Most bytes in UTF-8; of an object those of its compact JSON. */
  readonly 'x-maxBytes'?: number
}

/** One operation of the contract. */
export interface ContractOperation {
  readonly method: string
  /** With a leading slash and \`{parameters}\`. */
  readonly path: string
  readonly title?: string
  readonly docs?: readonly string[]
  readonly roles?: readonly string[]
  readonly tags?: readonly string[]
  readonly deprecated?: boolean
  readonly server?: string
  readonly pathParams?: Readonly<Record<string, ContractSchema>>
  readonly query?: ContractSchema
  readonly header?: ContractSchema
  readonly body?: { readonly content: 'json' | 'xml' | 'multipart'; readonly required?: boolean; readonly schema: ContractSchema }
  /** Members that only one role must give: \`body/sub_mchid\`. */
  readonly byRole?: { readonly direct?: readonly string[]; readonly partner?: readonly string[] }
  /** By HTTP status. */
  readonly responses: Readonly<Record<string, { readonly schema?: ContractSchema; readonly file?: boolean }>>
}

/** One operation of v2; its path is as sent. */
export interface ContractOperationV2 extends ContractOperation {
  /** Needs the merchant's certificate on the connection. */
  readonly mutualTls?: boolean
  /** Not called by a server: the payer's browser opens it. */
  readonly page?: boolean
  /** Takes no \`nonce_str\`. */
  readonly nonceless?: boolean
  /** The answer carries no signature. */
  readonly unsigned?: boolean
  readonly produces?: readonly string[]
}

/** One event of the contract, v2 included. */
export interface ContractNotification {
  /** Unique; those of v2 begin with \`v2/\`. */
  readonly event: string
  readonly version: 'v2' | 'v3'
  readonly title?: string
  /** The values of \`event_type\`, the usual one first; absent for v2. */
  readonly eventType?: readonly string[]
  readonly originalType?: readonly string[]
  /** The decrypted content. */
  readonly resource?: ContractSchema
  /** The decrypted content, by variant. */
  readonly resources?: Readonly<Record<string, { readonly originalType?: string; readonly schema: ContractSchema }>>
  /** The XML of a v2 notification. */
  readonly body?: ContractSchema
  /** The data that the platform expects in the response. */
  readonly answer?: {
    readonly schema: ContractSchema
    readonly timeoutMs?: number
    /** The response carries an Authorization header. */
    readonly signed?: boolean
    /** A response without data is accepted. */
    readonly inferred?: boolean
  }
}

const products: readonly string[] = ${JSON.stringify(names)}
let loaded: readonly ContractOperation[] | undefined

let loadedV2: readonly ContractOperationV2[] | undefined

let loadedNotifications: readonly ContractNotification[] | undefined

function read<T = ContractOperation>(name: string): readonly T[] {
  const file = packageFile(\`src/generated/schemas/\${name}.json\`)
  if (file === undefined) throw notBundled('The data of the option validate')
  return JSON.parse(readFileSync(file, 'utf8')) as T[]
}

/** The contract, v2 apart, read once from the files beside this one. */
export function loadContract(): readonly ContractOperation[] {
  return (loaded ??= products.flatMap(read))
}

/** The contract of v2, read once. */
export function loadContractV2(): readonly ContractOperationV2[] {
  return (loadedV2 ??= read('v2'))
}

/** The events of the contract, read once. */
export function loadNotifications(): readonly ContractNotification[] {
  return (loadedNotifications ??= read<ContractNotification>('webhooks'))
}
`
}
