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
  reword(
    target,
    `${first} The outcome is unknown, since an attempt of this call may have been executed: ${adviceOf(query)}.`,
  )
}

/** The error of a certificate download as the error of the call that waited for it: that call was not sent. */
export function markUnsent(error: WechatPayError): void {
  const target: Writable = error
  target.outcomeUnknown = false
  target.query = undefined
  const what = error.message.replace(/ (The platform may have acted|The outcome is unknown): .*$/, '')
  const rest = what.endsWith('Nothing was sent.') ? what : `${what} Nothing was sent.`
  reword(target, `Platform certificates could not be downloaded: ${rest}`)
}

function reword(error: Writable & { stack?: string }, message: string): void {
  const { stack } = error
  if (stack !== undefined) error.stack = stack.replace(error.message, () => message)
  error.message = message
}
