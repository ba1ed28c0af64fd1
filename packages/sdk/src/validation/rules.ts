import type { Problem } from '../errors/index.js'

/** A request as the rules see it: `json` of the call, always an object. */
type Json = Readonly<Record<string, unknown>>

/** What a schema can't say. Gives a problem, or undefined when the rule holds. */
type Rule = (json: Json) => Problem | undefined

function text(json: Json, ...path: readonly string[]): unknown {
  let at: unknown = json
  for (const name of path) at = typeof at === 'object' && at !== null ? (at as Json)[name] : undefined
  return at
}

function matches(pattern: RegExp, expected: string, ...path: readonly string[]): Rule {
  return (json) => {
    const value = text(json, ...path)
    if (typeof value !== 'string' || pattern.test(value)) return undefined
    return { path: `/json/${path.join('/')}`, message: `expected ${expected}` }
  }
}

const outTradeNo = matches(/^[0-9A-Za-z_\-|*]{6,32}$/, '6 to 32 of A-Z a-z 0-9 _ - | *', 'out_trade_no')
const outRefundNo = matches(/^[0-9A-Za-z_\-|*@]{1,64}$/, '1 to 64 of A-Z a-z 0-9 _ - | * @', 'out_refund_no')
const timeExpire = matches(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  'a time of RFC 3339 with its offset: 2018-06-08T10:34:56+08:00',
  'time_expire',
)
const notifyUrl = matches(
  /^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/])[^\s?#]+$/,
  'an https URL without a query',
  'notify_url',
)
const total: Rule = (json) => {
  const value = text(json, 'amount', 'total')
  return typeof value === 'number' && value > 0
    ? undefined
    : { path: '/json/amount/total', message: 'expected fen, a whole number above 0' }
}

const payer: Rule = (json) =>
  text(json, 'payer', 'sp_openid') === undefined && text(json, 'payer', 'sub_openid') === undefined
    ? { path: '/json/payer', message: 'give at least one of sp_openid and sub_openid' }
    : undefined
const subOpenid: Rule = (json) =>
  text(json, 'payer', 'sub_openid') !== undefined && json['sub_appid'] === undefined
    ? { path: '/json/sub_appid', message: 'needed beside payer.sub_openid' }
    : undefined

const whichOrder: Rule = (json) =>
  json['transaction_id'] === undefined && json['out_trade_no'] === undefined
    ? { path: '/json/out_trade_no', message: 'give out_trade_no or transaction_id' }
    : undefined
const refundWithin: Rule = (json) => {
  const refund = text(json, 'amount', 'refund')
  const paid = text(json, 'amount', 'total')
  return typeof refund === 'number' && typeof paid === 'number' && refund > paid
    ? { path: '/json/amount/refund', message: `${refund} is above amount.total, ${paid}` }
    : undefined
}

const order = [outTradeNo, timeExpire, notifyUrl, total]
const partner = [...order, payer, subOpenid]

/** By method and path: the core operations, whose field lists are complete. */
export const rules: ReadonlyMap<string, readonly Rule[]> = new Map([
  ...['jsapi', 'app', 'h5', 'native'].map((scene): [string, readonly Rule[]] => [
    `POST v3/pay/transactions/${scene}`,
    order,
  ]),
  ...['app', 'h5', 'native'].map((scene): [string, readonly Rule[]] => [
    `POST v3/pay/partner/transactions/${scene}`,
    order,
  ]),
  ['POST v3/pay/partner/transactions/jsapi', partner],
  ['POST v3/pay/partner/transactions/miniprogram', partner],
  ['POST v3/refund/domestic/refunds', [whichOrder, outTradeNo, outRefundNo, notifyUrl, refundWithin]],
])
