import type { ContractSchema } from 'wechatpay-kit/internal'
import { sample } from '../../kernel/sample.js'
import { knownValue, type EventFacts } from './values.js'

/** Fields of v2 that are made anew for every delivery, and the encrypted ones. */
const perDelivery: ReadonlySet<string> = new Set(['sign', 'req_info', 'event_ciphertext', 'event_nonce'])

/** An object of a schema with the merchant's identity, simulated time and, for the rest, the contract's samples. */
export function compose(
  schema: ContractSchema,
  facts: EventFacts,
  path: readonly string[] = [],
): Record<string, unknown> {
  const { properties = {}, required = [] } = schema
  const entries = Object.entries(properties)
    .filter(([name]) => required.includes(name) || isSent(name, properties, facts))
    .filter(([name]) => path.length > 0 || facts.version === 'v3' || !perDelivery.has(name))
    .map(([name, one]) => [name, valueOf(one, facts, [...path, name])])
  return Object.fromEntries(entries) as Record<string, unknown>
}

/** One value of a schema. */
export function valueOf(schema: ContractSchema, facts: EventFacts, path: readonly string[]): unknown {
  const { contentSchema, items } = schema
  if (contentSchema !== undefined) return JSON.stringify(compose(contentSchema, facts, path))
  if (schema.properties !== undefined && (schema.type ?? 'object') === 'object')
    return compose(schema, facts, path)
  if (schema.type === 'array' && items !== undefined)
    return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => valueOf(items, facts, path))
  return knownValue(path, schema, facts) ?? sample(schema)
}

/** Whether an optional member is sent: nothing of errors, nothing of the role that the merchant doesn't have. */
function isSent(
  name: string,
  properties: Readonly<Record<string, ContractSchema>>,
  { merchant, sub }: EventFacts,
): boolean {
  if (name.includes('$') || /(^|_)(err|error|fail)(_|$)/.test(name)) return false
  if (merchant.role === 'direct') return !/^(sp|sub)_(mchid|mch_id|appid|openid|is_subscribe)$/.test(name)
  if (name === 'sub_appid' || name === 'sub_openid') return sub?.appid !== undefined
  return !(name === 'mchid' && properties['sp_mchid'] !== undefined)
}
