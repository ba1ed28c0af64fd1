import { rfc3339, type ContractSchema } from 'wechatpay-kit/internal'
import type { Identifiers } from '../../kernel/identifiers.js'
import { compactTime, spacedTime } from '../../kernel/time-v2.js'
import type { Merchant, SubMerchant } from '../../platform/merchants.js'

/** What the values of an event are made of. */
export interface EventFacts {
  readonly merchant: Merchant
  /** Undefined for direct merchants. */
  readonly sub: SubMerchant | undefined
  /** Milliseconds of simulated time. */
  readonly now: number
  readonly identifiers: Identifiers
  /** Differs for every notification, so that two of an event are not duplicates. */
  readonly number: string
  /** The contract's name. */
  readonly event: string
  readonly version: 'v2' | 'v3'
}

type Value = (facts: EventFacts) => string | undefined

const own: Value = ({ merchant }) => merchant.mchid
const appid: Value = ({ merchant }) => merchant.appids[0]
const openid: Value = ({ merchant }) => merchant.openids[0]
const transaction: Value = ({ identifiers, now, number }) => identifiers.transaction(now, number)

/** Members with the merchant's identity and the platform's numbers, by name or by the last two names. */
const known: Readonly<Record<string, Value>> = {
  mchid: own,
  mch_id: own,
  sp_mchid: own,
  combine_mchid: own,
  combine_mch_id: own,
  sponsor_mchid: own,
  stock_creator_mchid: own,
  consume_mchid: own,
  'receiver.account': own,
  sub_mchid: ({ sub }) => sub?.mchid,
  sub_mch_id: ({ sub }) => sub?.mchid,
  appid,
  sp_appid: appid,
  combine_appid: appid,
  sub_appid: ({ sub }) => sub?.appid,
  openid,
  sp_openid: openid,
  combine_openid: openid,
  sub_openid: openid,
  transaction_id: transaction,
  combine_transaction_id: transaction,
  transaction_id_list: (facts) => JSON.stringify([transaction(facts)]),
  refund_id: ({ identifiers, now, number }) => identifiers.refund(now, number),
  order_id: ({ identifiers, now, number }) => identifiers.sharing(now, number),
}

/** Texts for members without sample and enumeration, where any other text would say something wrong. */
const plausible: Readonly<Record<string, string>> = {
  return_code: 'SUCCESS',
  result_code: 'SUCCESS',
  trade_state: 'SUCCESS',
  return_msg: 'OK',
  currency: 'CNY',
  payer_currency: 'CNY',
  fee_type: 'CNY',
  cash_fee_type: 'CNY',
  bank_type: 'OTHERS',
  trade_type: 'JSAPI',
  is_subscribe: 'N',
  sub_is_subscribe: 'N',
}

/** What the sandbox knows better than the contract's sample; undefined where the sample is as good. */
export function knownValue(
  path: readonly string[],
  schema: ContractSchema,
  facts: EventFacts,
): string | number | undefined {
  const name = path.at(-1) ?? ''
  const isTime = /(^|_)(time|date)$|^time_(start|expire|end)$|createtime$/.test(name)
  if (schema.type === 'number' && isTime) return Math.floor(facts.now / 1000)
  if (schema.type !== 'string') return undefined
  const identity = known[path.slice(-2).join('.')] ?? known[name]
  if (identity !== undefined) return fitting(schema, identity(facts))
  if (/^(combine_)?out_\w+_(no|id)$/.test(name)) return fitting(schema, `SENT${facts.number}`)
  if (isTime || schema.format === 'date-time') return timeOf(name, schema, facts)
  if (schema.enum !== undefined) return stateOf(schema.enum, facts.event)
  // Only HMAC-SHA256 is named; MD5 goes without a sign_type.
  if (name === 'sign_type') return 'HMAC-SHA256'
  if (schema.example !== undefined) return undefined
  if (facts.version === 'v2' && /_(fee|count)$/.test(name)) return '1'
  return plausible[name]
}

function fitting({ maxLength }: ContractSchema, text: string | undefined): string | undefined {
  return text === undefined || maxLength === undefined ? text : text.slice(-maxLength)
}

/** In the format of the sample, else of the member's description, else of the API version. */
function timeOf(name: string, { example, title, format }: ContractSchema, facts: EventFacts): string {
  const { now, version } = facts
  const model = typeof example === 'string' ? example : (title ?? '')
  if (/^\d{4}-\d\d-\d\d$/.test(model) || format === 'date') return rfc3339(now).slice(0, 10)
  if (/^\d{8}$/.test(model)) return compactTime(now).slice(0, 8)
  if (/^\d{14}$|yyyyMMddHHmmss/.test(model)) return compactTime(now)
  if (/^\d{4}-\d\d-\d\d \d\d/.test(model)) return spacedTime(now)
  if (version === 'v3') return rfc3339(now)
  return /createtime$|create_time$|^time_end$/.test(name) ? compactTime(now) : spacedTime(now)
}

/** The value that the event's own name has: CLOSED of REFUND.CLOSED. */
function stateOf(values: readonly unknown[], event: string): string | undefined {
  const end = event.split('.').at(-1) ?? ''
  return values.find(
    (one): one is string => typeof one === 'string' && (one === end || end.endsWith(`_${one}`)),
  )
}
