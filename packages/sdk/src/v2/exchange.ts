import { RequestError } from '../errors/index.js'
import type { Transport, TransportResponse } from '../options.js'
import { bytes } from '../transport/body.js'
import { failure } from '../transport/failure.js'
import type { PreparedV2 } from './prepare.js'

/** Milliseconds for the whole call, and the caller's signal. */
export interface LimitsV2 {
  readonly timeout: number
  readonly signal: AbortSignal | undefined
}

/** Sends once, within the limits. A file comes as a stream, everything else whole. */
export async function exchangeV2(
  transport: Transport,
  origin: string,
  request: PreparedV2,
  { timeout, signal }: LimitsV2,
): Promise<TransportResponse> {
  const aborted = (): boolean => signal?.aborted === true
  if (aborted()) {
    const message = "Stopped by the caller's signal before anything was sent."
    throw new RequestError(message, { code: 'aborted', mayHaveReached: false })
  }
  const stop = new AbortController()
  let timedOut = false
  const giveUp = (): void => stop.abort()
  const timer = setTimeout(() => {
    timedOut = true
    giveUp()
  }, timeout)
  signal?.addEventListener('abort', giveUp, { once: true })
  // A transport that ignores its signal is not waited for.
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true })
  })
  stopped.catch(() => undefined)
  const { method, target, headers, body, facts } = request
  try {
    const sent = { method, url: `${origin}${target}`, headers, signal: stop.signal }
    const answer = await Promise.race([transport(body === undefined ? sent : { ...sent, body }), stopped])
    if (facts.file === true && answer.status >= 200 && answer.status < 300) return answer
    return { ...answer, body: await Promise.race([bytes(answer.body), stopped]) }
  } catch (error) {
    const host = new URL(origin).host
    throw failure(error, { method, host, timedOut, aborted: aborted(), timeout })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
  }
}
