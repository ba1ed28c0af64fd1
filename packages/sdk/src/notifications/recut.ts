import { SignatureError } from '../errors/index.js'

/**
 * v2 signs `name=value&name=value…` unescaped and with one key, so one signature is good for every set of fields that
 * joins to the same text. These names are in every text that payers are handed (contract pages, PayScore, coupons, the
 * cashier) and in no notification.
 */
const pageFields = ['notify_url', 'timestamp', 'timeStamp', 'version', 'package', 'send_coupon_merchant']

/**
 * Fields with text of the merchant's own, where `&name=` is common (`attach`: `shop=1&till=2`). Fields that were hidden
 * in one begin with the required field that follows it in the order of signing.
 */
const merchantText: ReadonlyMap<string, string> = new Map([
  ['attach', '&bank_type='],
  ['sub_order_list', '&trade_type='],
])

function hides(name: string, value: string): boolean {
  const next = merchantText.get(name)
  return next === undefined ? /&[A-Za-z_][\w.-]*=/.test(value) : value.includes(next)
}

/** What a handler reads without asking: a notification without them is not of that kind. */
const required: ReadonlyMap<string, readonly string[]> = new Map([
  ['transaction-success', ['out_trade_no', 'transaction_id', 'total_fee']],
  ['combined-transactions-success', ['combine_out_trade_no', 'sub_order_list']],
])

/**
 * Rejects a notification whose signature may have been made for other fields. Throws a SignatureError
 * `signature_ambiguous` that names the field.
 */
export function rejectRecut(fields: Readonly<Record<string, string>>, event: string): void {
  const fail = (reason: string): never => {
    throw new SignatureError(
      `The notification is signed, but ${reason}: the signature may have been made for other fields, so it proves ` +
        'nothing. Query the order instead.',
      { code: 'signature_ambiguous' },
    )
  }
  for (const [name, value] of Object.entries(fields))
    if (hides(name, value)) fail(`${name} contains "&name=" as if further fields were hidden in it`)
  if (event === 'other') return
  for (const name of pageFields)
    if (Object.hasOwn(fields, name)) fail(`${name} belongs to a page that a payer opens, not to ${event}`)
  for (const name of required.get(event) ?? [])
    if (!fields[name]) fail(`${name}, which every ${event} has, is missing`)
}
