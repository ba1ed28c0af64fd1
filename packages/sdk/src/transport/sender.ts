import { RequestError, WechatPayError, type QueryHint } from '../errors/index.js'
import type { CallEvent, Hooks, TransportResponse } from '../options.js'
import type { ApiResponse } from '../response.js'
import type { Prepared } from '../request/prepare.js'
import { pause } from './abort.js'
import { accept } from './accept.js'
import { attempt, type Attempting } from './attempt.js'
import type { Deadline } from './deadline.js'
import { fire } from './hooks.js'
import type { Origins } from './origins.js'
import { markUnknown, mayBeExecuted } from './outcome.js'
import { hintOf, natureOf } from './repeat.js'
import { next, type Nature } from './retry.js'
import type { Limits, Send } from './send.js'

/** What calls need. */
export interface Sender extends Attempting {
  readonly origins: Origins
  readonly hooks: readonly Hooks[]
  /** Logs the bodies of a way to send, where WECHATPAY_DEBUG asks for it. */
  readonly watched: (send: Send) => Send
}

/** Counts the calls of all clients of this process: hooks may be shared among them. */
let calls = 0

/** Milliseconds for the whole call, and the caller's signal. */
export interface CallLimits {
  readonly total: number
  readonly signal: AbortSignal | undefined
}

/** One call as its protocol sees it: v3 and v2 sign and accept in ways of their own. */
export interface Call {
  readonly method: string
  /** As the contract writes it, without the leading slash. */
  readonly path: string
  /** The contract's own host for it. */
  readonly server: string | undefined
  readonly nature: Nature
  readonly query: QueryHint | undefined
  /** Signs and sends once; gives the answer as received, unverified. */
  attempt(origin: string, limits: Limits): Promise<TransportResponse>
  /** Verifies an answer and reads it. */
  accept(received: TransportResponse, deadline: Deadline): Promise<ApiResponse<unknown>>
}

/** A v3 call. */
export function callOf(by: Attempting, request: Prepared): Call {
  const { facts, options } = request
  const query = hintOf(facts, options, by.settings.mchid)
  return {
    method: request.method,
    path: request.path,
    server: request.server,
    nature: natureOf(facts, options, request.method === 'GET' ? 'safe' : 'unsafe'),
    query,
    attempt: (origin, limits) => attempt(by, request, origin, limits, query),
    accept: (received, deadline) => accept(by, request, received, query, deadline),
  }
}

/**
 * Sends a request until it is answered, within its limits, and again where that is safe. The error of a write says
 * `outcomeUnknown` once any attempt may have been executed.
 */
export async function send(sender: Sender, one: Call, limits: CallLimits): Promise<ApiResponse<unknown>> {
  const { settings, hooks, origins } = sender
  const start = performance.now()
  const call = ++calls
  const { method, path, nature, query } = one
  let origin = origins.of(one.server)
  let isUnknown = false
  for (let number = 1; ; number++) {
    const event = (): CallEvent => ({
      call,
      method,
      path,
      origin,
      mchid: settings.mchid,
      attempt: number,
    })
    let answered = false
    try {
      const total = limits.total - (performance.now() - start)
      if (limits.signal?.aborted === true) throw aborted(number)
      if (hooks.length > 0) fire(hooks, 'onRequest', event())
      const sent = performance.now()
      const { response } = settings.timeouts
      const received = await one.attempt(origin, { total, response, signal: limits.signal })
      answered = true
      if (hooks.length > 0) {
        const { status, headers } = received
        const duration = performance.now() - sent
        fire(hooks, 'onResponse', { ...event(), status, requestId: headers['request-id'], duration })
      }
      const left = limits.total - (performance.now() - start)
      const answer = await one.accept(received, { total: left, signal: limits.signal })
      if (hooks.length > 0) fire(hooks, 'onSuccess', { ...event(), duration: performance.now() - start })
      return answer
    } catch (error) {
      isUnknown ||= nature !== 'safe' && mayBeExecuted(error, answered)
      // Once there is an answer, a failed connection can only be another one's: it says nothing of this request.
      const foreign = answered && error instanceof RequestError
      const then = foreign ? undefined : next(error, nature, number, settings.retry, Math.random)
      const left = limits.total - (performance.now() - start)
      if (then === undefined || then.wait >= left) {
        if (isUnknown && error instanceof WechatPayError) markUnknown(error, query)
        if (hooks.length > 0)
          fire(hooks, 'onError', { ...event(), error, duration: performance.now() - start })
        throw error
      }
      if (hooks.length > 0)
        fire(hooks, 'onRetry', { ...event(), error: error as WechatPayError, wait: then.wait })
      if (then.elsewhere) origin = origins.other(origin)
      await pause(then.wait, limits.signal)
    }
  }
}

function aborted(attempt: number): RequestError {
  const when = attempt === 1 ? 'before anything was sent.' : 'between two attempts.'
  return new RequestError(`Stopped by the caller's signal ${when}`, {
    code: 'aborted',
    outcomeUnknown: false,
  })
}
