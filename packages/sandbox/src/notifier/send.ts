import { performance } from 'node:perf_hooks'
import { rejectionReasonV2 } from './build-v2.js'
import type { OutgoingNotification } from './build.js'
import type { HttpPool } from './http-pool.js'
import type { MerchantResponse } from './events/verdict.js'
import { answerDeadline, type DeliveryResult, type Notification, type Verdict } from './notification.js'

interface Outcome {
  readonly result: DeliveryResult
  readonly reason: string
  readonly status?: number
  readonly verdict?: Verdict
}

/** How the response to a notification is read. */
export interface ResponseRules {
  readonly v2: Notification['v2']
  /** Milliseconds that the merchant has; 5,000 when left out. */
  readonly deadline?: number | undefined
  /** Checks the data, where the platform expects some. */
  readonly judge?: ((response: MerchantResponse) => Verdict) | undefined
}

export interface Timed extends Outcome {
  /** Real milliseconds. */
  readonly latency: number
}

/** Posts a notification to a URL and classifies the response. */
export async function send(
  pool: HttpPool,
  { headers, body }: OutgoingNotification,
  url: string,
  rules: ResponseRules,
): Promise<Timed> {
  const connections = await pool.open()
  const started = performance.now()
  const outcome = await post(connections, headers, body, url, rules)
  return { ...outcome, latency: Math.round(performance.now() - started) }
}

async function post(
  { request, dispatcher }: Awaited<ReturnType<HttpPool['open']>>,
  headers: OutgoingNotification['headers'],
  body: Uint8Array,
  url: string,
  { v2, deadline = answerDeadline, judge }: ResponseRules,
): Promise<Outcome> {
  try {
    const signal = AbortSignal.timeout(deadline)
    const response = await request(url, { method: 'POST', headers, body, dispatcher, signal })
    const status = response.statusCode
    if (v2 !== undefined && !(status >= 300 && status < 400)) {
      const objection = rejectionReasonV2(status, await readSome(response.body))
      if (objection !== undefined) return { status, result: 'refused', reason: objection }
      return { status, result: 'accepted', reason: 'answered 200 with return_code SUCCESS' }
    }
    const isSuccess = status === 200 || status === 204
    if (judge !== undefined && isSuccess) {
      const { authorization: given } = response.headers
      const authorization = typeof given === 'string' ? given : undefined
      const verdict = judge({ url, authorization, body: await readSome(response.body) })
      const [problem] = verdict.problems
      return problem === undefined
        ? { status, result: 'accepted', reason: `answered ${status} with the expected data`, verdict }
        : { status, result: 'refused', reason: `answered ${status}, but ${problem}`, verdict }
    }
    // The status alone decides; the body is read only to free the connection.
    await response.body.dump({ limit: 65_536, signal }).catch(() => undefined)
    if (isSuccess) return { status, result: 'accepted', reason: `answered ${status}` }
    if (status >= 300 && status < 400)
      return { status, result: 'redirected', reason: 'redirects are not followed' }
    return { status, result: 'refused', reason: `answered ${status}; only 200 and 204 accept` }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'TimeoutError' || name === 'AbortError') {
      return { result: 'timeout', reason: `no answer within ${deadline / 1000} s` }
    }
    const { code: kind } = error as { readonly code?: unknown }
    const code = typeof kind === 'string' ? ` (${kind})` : ''
    return {
      result: 'unreachable',
      reason: `${error instanceof Error ? error.message : String(error)}${code}`,
    }
  }
}

/** Reads at most 64 KiB of a response. */
async function readSome(body: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(Buffer.from(chunk as Uint8Array))
    size += chunks.at(-1)?.length ?? 0
    if (size > 65_536) break
  }
  return Buffer.concat(chunks).toString('utf8')
}
