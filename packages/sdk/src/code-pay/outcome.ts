import { RequestError, ResponseError, WechatPayError } from '../errors/index.js'

/** An order as a charge or a query returns it. */
export type Order = Readonly<Record<string, unknown>>

/** What a charge or a query came to: the order, or an error that does not say what became of the payment. */
export interface Outcome {
  readonly order?: Order
  readonly error?: unknown
}

/** Codes after which the order is queried. https://pay.weixin.qq.com/doc/v2/partner/4011941160 */
const pending: ReadonlySet<string> = new Set([
  'USERPAYING',
  'SYSTEM_ERROR',
  'SYSTEMERROR',
  'BANK_ERROR',
  'BANKERROR',
])

/** True when the payment may still have happened, or may happen later. */
function isPending(error: unknown): boolean {
  if (error instanceof ResponseError && (error.status >= 500 || pending.has(error.code))) return true
  return error instanceof WechatPayError && error.outcomeUnknown
}

/** Waits for a charge. An error that says that nothing was charged is thrown. */
export async function chargeOutcome(charge: Promise<unknown>): Promise<Outcome> {
  try {
    return { order: (await charge) as Order }
  } catch (error) {
    if (!isPending(error)) throw error
    return { error }
  }
}

/** Waits for a query, which may fail: then what was known before holds. */
export async function queryOutcome(
  query: Promise<unknown>,
  before: Outcome,
  signal?: AbortSignal,
): Promise<Outcome> {
  try {
    return { order: (await query) as Order }
  } catch (error) {
    if (signal?.aborted === true || !isPassing(error)) throw error
    return before
  }
}

/** A query that fails once does not end the waiting; one that the platform rejects for another reason does. */
function isPassing(error: unknown): boolean {
  if (error instanceof RequestError) return true
  return isPending(error) || (error instanceof ResponseError && error.code === 'ORDER_NOT_EXIST')
}

/** True while the payer may still pay: `trade_state` is USERPAYING or NOTPAY, or not known. */
export function isOpen({ order }: Outcome): boolean {
  const state = order?.['trade_state']
  return state === undefined || state === 'USERPAYING' || state === 'NOTPAY' || state === 'ACCEPT'
}
