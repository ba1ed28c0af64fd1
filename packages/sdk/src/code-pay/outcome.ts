import { adviceOf, RequestError, ResponseError, WechatPayError, type QueryHint } from '../errors/index.js'

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
  if (!(error instanceof ResponseError)) return isPending(error)
  return isPending(error) || error.retryable || error.code === 'ORDER_NOT_EXIST'
}

/**
 * The error of a charge that was sent and neither settled nor reversed. The rejected query or reversal, or the aborted wait,
 * does not know of the charge: its own `outcomeUnknown` would invite a second charge under a new number.
 */
export function unsettled(error: unknown, { error: charged }: Outcome, query: QueryHint): unknown {
  if (charged instanceof WechatPayError && charged.outcomeUnknown && !isAborted(error)) return charged
  const facts = { cause: error, outcomeUnknown: true, query }
  if (isAborted(error))
    return new RequestError(
      `The wait for the payment was stopped by the caller's signal. The payment may succeed: ${adviceOf(query)}.`,
      { code: 'aborted', ...facts },
    )
  const reason = error instanceof Error ? error.message : String(error)
  return new WechatPayError(
    `The payment is neither settled nor reversed: ${adviceOf(query)}. Last error: ${reason}`,
    { code: 'payment_unsettled', ...facts },
  )
}

/** True for an aborted call, and for an aborted `sleep`. */
function isAborted(error: unknown): boolean {
  if (error instanceof WechatPayError) return error.code === 'aborted'
  return error instanceof Error && error.name === 'AbortError'
}

/** True while the payer may still pay: `trade_state` is USERPAYING or NOTPAY, or not known. */
export function isOpen({ order }: Outcome): boolean {
  const state = order?.['trade_state']
  return state === undefined || state === 'USERPAYING' || state === 'NOTPAY' || state === 'ACCEPT'
}
