import { RequestError } from '../errors/index.js'
import { onAbort } from './abort.js'

/** How long a wait may take, in milliseconds, and who may stop it. */
export interface Deadline {
  readonly total: number
  readonly signal: AbortSignal | undefined
}

/**
 * Waits for work that has no limits of its own, such as a download that several calls share: at most `total` milliseconds,
 * and until the signal aborts. Then it rejects with what `error` makes; the work goes on for the others.
 */
export function within<T>(
  work: Promise<T>,
  { total, signal }: Deadline,
  error: (ended: 'timeout' | 'aborted') => Error,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (ended: 'timeout' | 'aborted'): void => {
      forget()
      clearTimeout(timer)
      reject(error(ended))
    }
    const forget = onAbort(signal, () => end('aborted'))
    const timer = setTimeout(() => end('timeout'), Math.max(0, total))
    void work.then(resolve, reject).finally(() => {
      forget()
      clearTimeout(timer)
    })
  })
}

/** The error of a wait for platform certificates that ended early. */
export function noCertificates(ended: 'timeout' | 'aborted', isSent: boolean): RequestError {
  const why = ended === 'timeout' ? "the call's timeout ended" : "the caller's signal ended the call"
  const consequence = isSent ? 'The response could not be verified.' : 'Nothing was sent.'
  return new RequestError(`Platform certificates: ${why} while they were looked for. ${consequence}`, {
    code: ended,
    outcomeUnknown: isSent,
  })
}
