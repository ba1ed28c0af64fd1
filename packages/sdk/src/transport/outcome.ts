import { adviceOf, RequestError, ResponseError, WechatPayError, type QueryHint } from '../errors/index.js'

/** v2's names for "an error of the system", which come with status 200. The bank's error may be a charge, too. */
const systemErrors: ReadonlySet<string> = new Set([
  'SYSTEMERROR',
  'SYSTEM_ERROR',
  'BIZERR_NEED_RETRY',
  'BANKERROR',
])

/** True when the platform may have executed the attempt that failed so. `answered`: a response had come. */
export function mayBeExecuted(error: unknown, answered: boolean): boolean {
  if (error instanceof ResponseError) {
    // A success that cannot be read was executed; a gateway's 502 may have been.
    if (error.code === 'invalid_answer' || systemErrors.has(error.code)) return true
    return error.retryable && error.status >= 500
  }
  if (error instanceof RequestError) return answered || error.outcomeUnknown
  return answered || (error instanceof WechatPayError && error.outcomeUnknown)
}

type Writable = { -readonly [Name in 'message' | 'outcomeUnknown' | 'query']: WechatPayError[Name] }

/**
 * Makes the error of a call say that one of its attempts may have been executed: the last attempt alone may not have been
 * sent, or have been rejected because an earlier one succeeded.
 */
export function markUnknown(error: WechatPayError, query: QueryHint | undefined): void {
  if (error.outcomeUnknown && error.query !== undefined) return
  const { message, outcomeUnknown } = error
  const target: Writable = error
  target.outcomeUnknown = true
  target.query = query
  if (outcomeUnknown) return
  const first = message.replace(/ ?Nothing was sent\.$/, '')
  target.message = `${first} The outcome is unknown, since an attempt of this call may have been executed: ${adviceOf(query)}.`
  error.stack = error.stack?.replace(message, target.message) ?? ''
}
