import { ResponseError, ValidationError, WechatPayError } from 'wechatpay-kit'

/**
 * How a call ended. `rejected` is a decision of WeChat Pay, `absent` says that the object does not exist there,
 * `unknown` covers everything else: the call may have taken effect and is repeated with the same bytes.
 */
export type CallOutcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'rejected' | 'absent' | 'unknown'; readonly code: string; readonly error: Error }

/** Codes that say the object does not exist, per https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
const absentCodes: ReadonlySet<string> = new Set(['ORDER_NOT_EXIST', 'ORDERNOTEXIST', 'RESOURCE_NOT_EXISTS'])

/** Statuses with which WeChat Pay decides about the object. 401 and 404 concern our keys and paths. */
const decisive: ReadonlySet<number> = new Set([400, 403])

/** Runs a call and sorts its outcome. */
export async function outcomeOf<T>(call: () => Promise<T>): Promise<CallOutcome<T>> {
  try {
    return { kind: 'done', value: await call() }
  } catch (error) {
    return sortError(error)
  }
}

function sortError(thrown: unknown): Exclude<CallOutcome<never>, { kind: 'done' }> {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const code = error instanceof WechatPayError ? error.code : error.name
  if (error instanceof ResponseError) {
    // An unsigned 4xx can come from a gateway: it decides nothing.
    if (error.verified && error.status === 404 && absentCodes.has(code))
      return { kind: 'absent', code, error }
    if (error.verified && decisive.has(error.status)) return { kind: 'rejected', code, error }
    return { kind: 'unknown', code, error }
  }
  if (error instanceof ValidationError) return { kind: 'rejected', code, error }
  return { kind: 'unknown', code, error }
}
