import { rfc3339, type ContractSchema } from 'wechatpay-kit/internal'
import type { JsonObject } from './http/exchange.js'
import { sample } from './sample.js'

/** Who calls, when, and how identifiers are issued: what takes the place of the contract's sample merchants and dates. */
export interface ShapeContext {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly mchid: string
  readonly appid: string
  readonly openid: string
  readonly subMchid: string
  readonly subAppid: string
  /** Makes an identifier in the form of a sample; undefined in a query, which issues none. */
  readonly issue?: (sample: string) => string
  /** Fills encrypted members, and every member of an object for which the contract states no required ones. */
  readonly fillsUnstated?: boolean
}

/** Members that a response needs in practice even where the contract does not require them: numbers, states, when it was made. */
const essential = /(^|_)(id|no|url|token|state|status)$|^create_time$|^mchid$|^sp_mchid$|^sub_mchid$|^appid$/
/** Names whose value inside any object is that of the whole request. */
const inherited = /(_no|_id|mchid|appid|openid)$/
const identifier = /(^|_)(id|no)$|^coupon_code$/
const notIssued = /(mch|merchant|app|open|service|brand|store|plan|template|user|device|union)_?id$/
/** States in which things begin. */
const initial: ReadonlySet<unknown> = new Set([
  'CREATED',
  'NOTPAY',
  'INIT',
  'ACCEPTED',
  'PROCESSING',
  'CHECKING',
])
/** Members that equal another one as long as nothing was discounted. */
const equals: Readonly<Record<string, string>> = {
  payer_total: 'total',
  payer_currency: 'currency',
  payer_refund: 'refund',
  settlement_total: 'total',
  settlement_refund: 'refund',
}

/**
 * A response in the shape of the schema: what was said before is repeated by name and type at every level, required members and
 * a few essential ones are filled in, and other optional members are left out.
 */
export function shape(schema: ContractSchema, said: JsonObject, context: ShapeContext): unknown {
  if (schema.type !== 'object' && schema.properties === undefined) return made('', schema, said, context)
  const body = objectOf(schema, said, said, context, true)
  if (Object.keys(body).length > 0 || schema.required !== undefined) return body
  // Nothing tells what belongs here: scalars rather than an empty object.
  const scalars = Object.entries(schema.properties ?? {}).filter(([, one]) => !isNested(one))
  return Object.fromEntries(scalars.map(([name, one]) => [name, made(name, one, said, context)]))
}

function objectOf(
  schema: ContractSchema,
  said: JsonObject,
  whole: JsonObject,
  context: ShapeContext,
  isTop: boolean,
): JsonObject {
  const unstated = context.fillsUnstated === true ? Object.keys(schema.properties ?? {}) : []
  const required = new Set(schema.required ?? unstated)
  const entries: [string, unknown][] = []
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const given =
      said[name] ?? said[equals[name] ?? ''] ?? (inherited.test(name) && !isTop ? whole[name] : undefined)
    const repeated = given === undefined ? undefined : repeat(property, given, whole, context)
    if (repeated !== undefined) entries.push([name, repeated])
    else if (context.fillsUnstated === true && isEncrypted(property))
      entries.push([name, made(name, property, whole, context)])
    else if (required.has(name) || (isTop && essential.test(name) && !isNested(property)))
      entries.push([name, made(name, property, whole, context)])
  }
  return Object.fromEntries(entries)
}

/** What was said, as far as the schema has a place for it; undefined where the two don't agree. */
function repeat(schema: ContractSchema, given: unknown, whole: JsonObject, context: ShapeContext): unknown {
  if (schema.properties !== undefined)
    return isObject(given) ? objectOf(schema, given, whole, context, false) : undefined
  if (schema.type === 'array') {
    if (!Array.isArray(given) || given.length < (schema.minItems ?? 0)) return undefined
    const items = given.map((item: unknown) => repeat(schema.items ?? {}, item, whole, context))
    return items.includes(undefined) || items.length > (schema.maxItems ?? Infinity) ? undefined : items
  }
  return fits(schema, given) ? given : undefined
}

function fits(schema: ContractSchema, value: unknown): boolean {
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false
  switch (schema.type) {
    case 'string':
      return (
        typeof value === 'string' &&
        value !== '' &&
        Array.from(value).length <= (schema.maxLength ?? Infinity) &&
        Array.from(value).length >= (schema.minLength ?? 0) &&
        (schema.pattern === undefined || new RegExp(schema.pattern).test(value))
      )
    case 'integer':
    case 'number':
      return (
        typeof value === 'number' &&
        (schema.type === 'number' || Number.isInteger(value)) &&
        value >= (schema.minimum ?? -Infinity) &&
        value <= (schema.maximum ?? Infinity)
      )
    case 'boolean':
      return typeof value === 'boolean'
    case undefined:
      return true
    default:
      return schema.type === 'object' && isObject(value)
  }
}

function made(name: string, schema: ContractSchema, whole: JsonObject, context: ShapeContext): unknown {
  if (schema.properties !== undefined) return objectOf(schema, {}, whole, context, false)
  if (schema.type === 'array') {
    const value = sample(schema)
    if (!Array.isArray(value)) return []
    return value.map((item: unknown) =>
      schema.items === undefined
        ? relabel(name, {}, item, context)
        : made(name, schema.items, whole, context),
    )
  }
  const first = schema.enum?.find((one) => initial.has(one)) ?? schema.enum?.[0]
  if (/(^|_)(state|status)$/.test(name) && first !== undefined) return first
  const value = sample(schema)
  if (schema.enum !== undefined && typeof first === typeof value)
    return schema.enum.includes(value) ? value : first
  const own = relabel(name, schema, value, context)
  return own !== value && !fits(schema, own) ? value : own
}

/** A sample value with the caller, the clock and a fresh identifier in place of the sample's own. */
function relabel(name: string, schema: ContractSchema, value: unknown, context: ShapeContext): unknown {
  if (typeof value === 'number') return numberOf(name, value, context)
  if (typeof value !== 'string' || schema.enum !== undefined) return value
  const isSub = name.startsWith('sub_')
  if (/^wx[\da-z]{16}$/.test(value) && /app_?id$/.test(name)) return isSub ? context.subAppid : context.appid
  if (name.endsWith('openid')) return context.openid
  if (/mch_?id$|merchant_id$|merchant_code$/.test(name) && /^(\d{8,10}|sandbox)$/.test(value))
    return isSub ? context.subMchid : context.mchid
  const { issue } = context
  if (issue !== undefined && identifier.test(name) && !notIssued.test(name)) {
    const text = issue(value)
    if (fits(schema, text)) return text
    return schema.maxLength === undefined ? value : text.slice(-schema.maxLength)
  }
  return timeless(name, value, context).replaceAll(sampleMerchant, isSub ? context.subMchid : context.mchid)
}

/** The merchants of the official samples, wherever they stand in a text. */
const sampleMerchant = /(?<!\d)1(?:23|90)\d{7}(?!\d)/g

function numberOf(name: string, value: number, context: ShapeContext): number {
  if (/mch_?id$/.test(name) && value > 1e9 && value < 2e9) return Number(context.mchid) || value
  if (/time|date/.test(name) && value > 1e9 && value < 4e9) return Math.floor(momentOf(name, context) / 1000)
  if (/time|date/.test(name) && value > 1e12 && value < 4e12) return momentOf(name, context)
  const digits = String(value)
  if (context.issue === undefined || !identifier.test(name) || digits.length < 6) return value
  const issued = Number(context.issue(digits).slice(0, 15))
  return Number.isSafeInteger(issued) ? issued : value
}

const day = 86_400_000

/** Now, or in 30 days where something ends. */
function momentOf(name: string, { now }: ShapeContext): number {
  return /expire|(^|_)end|invalid|deadline|until/.test(name) ? now + 30 * day : now
}

/** A sample with its dates moved to the clock's. */
function timeless(name: string, value: string, context: ShapeContext): string {
  const text = rfc3339(momentOf(name, context))
  const [date = '', rest = ''] = text.split('T')
  const time = rest.slice(0, 8)
  const compact = date.replaceAll('-', '')
  if (/^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])([01]\d|2[0-4])[0-5]\d[0-5]\d$/.test(value))
    return compact + time.replaceAll(':', '')
  if (/^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(value)) return compact
  if (/^(19|20)\d\d(0[1-9]|1[0-2])$/.test(value) && /month|date|time/.test(name)) return compact.slice(0, 6)
  if (/^1[0-9]{9}$/.test(value) && /time/.test(name)) return String(Math.floor(Date.parse(text) / 1000))
  return value
    .replaceAll(/(?<!\d)(19|20)\d\d-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)/g, text)
    .replaceAll(/(?<!\d)(19|20)\d\d-\d\d-\d\d ?\d\d:\d\d:\d\d/g, `${date} ${time}`)
    .replaceAll(/(?<!\d)(19|20)\d\d-\d\d-\d\d/g, date)
    .replaceAll(/(?<!\d)(19|20)\d\d-\d\d(?![\d-])/g, date.slice(0, 7))
    .replaceAll(/(?<!\d)(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])(?=(\d{6})?(?!\d))/g, compact)
}

function isEncrypted(schema: ContractSchema): boolean {
  return (
    schema['x-encrypted'] !== undefined ||
    (schema.items !== undefined && isEncrypted(schema.items)) ||
    Object.values(schema.properties ?? {}).some(isEncrypted)
  )
}

function isNested(schema: ContractSchema): boolean {
  return schema.properties !== undefined || schema.type === 'object' || schema.type === 'array'
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
