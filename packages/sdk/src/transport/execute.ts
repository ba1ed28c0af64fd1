import { RequestError, WechatPayError } from '../errors/index.js'
import type { CallEvent, TransportResponse } from '../options.js'
import type { ApiResponse } from '../response.js'
import { pause } from './abort.js'
import type { Deadline } from './deadline.js'
import { failure } from './failure.js'
import { fire } from './hooks.js'
import type { AttemptLimits } from './http.js'
import { markUnknown, mayBeExecuted } from './outcome.js'
import { assertNotProduction } from './production.js'
import type { Context, Protocol, ReadyRequest } from './protocol.js'
import { next } from './retry.js'

/** Counts the calls of all clients of this process: hooks may be shared among them. */
let calls = 0

/**
 * Runs one call: signs, sends and accepts, and retries where that is safe, within the limits of the call. The error of a
 * write has `outcomeUnknown` once any attempt may have been executed.
 */
export async function execute<Request extends ReadyRequest>(
  context: Context,
  protocol: Protocol<Request>,
  request: Request,
  limits: Deadline,
): Promise<ApiResponse<unknown>> {
  const { settings, hooks, origins } = context
  const start = performance.now()
  const call = ++calls
  const { method, path, retryClass, query } = request
  let origin = origins.of(request.server)
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
      const received = await attempt(context, protocol, request, origin, {
        total,
        response,
        signal: limits.signal,
      })
      answered = true
      if (hooks.length > 0) {
        const { status, headers } = received
        const duration = performance.now() - sent
        fire(hooks, 'onResponse', { ...event(), status, requestId: headers['request-id'], duration })
      }
      const left = limits.total - (performance.now() - start)
      const answer = await protocol.accept(request, received, { total: left, signal: limits.signal })
      if (hooks.length > 0) fire(hooks, 'onSuccess', { ...event(), duration: performance.now() - start })
      return answer
    } catch (error) {
      isUnknown ||= retryClass !== 'safe' && mayBeExecuted(error, answered)
      // Once there is an answer, a failed connection can only be another one's: it says nothing of this request.
      const foreign = answered && error instanceof RequestError
      const then = foreign ? undefined : next(error, retryClass, number, settings.retry, Math.random)
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

/** Signs and sends once; returns the response as received, unverified. */
async function attempt<Request extends ReadyRequest>(
  context: Context,
  protocol: Protocol<Request>,
  request: Request,
  origin: string,
  limits: AttemptLimits,
): Promise<TransportResponse> {
  assertNotProduction(origin, context)
  const start = performance.now()
  const { headers, body } = await protocol.sign(request, limits.total)
  const left = { ...limits, total: Math.max(1, limits.total - (performance.now() - start)) }
  const { method, target, isFile, query } = request
  try {
    return await request.send({ method, origin, target, headers, body, file: isFile }, left)
  } catch (error) {
    throw failure(error, { method, origin, timeout: Math.min(limits.total, limits.response), query })
  }
}

function aborted(attempt: number): RequestError {
  const when = attempt === 1 ? 'before anything was sent.' : 'between two attempts.'
  return new RequestError(`Stopped by the caller's signal ${when}`, {
    code: 'aborted',
    outcomeUnknown: false,
  })
}
