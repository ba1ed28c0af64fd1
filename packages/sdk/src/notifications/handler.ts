import { ConfigError, SignatureError, ValidationError } from '../errors/index.js'
import type { Notification, NotificationByEvent } from '../generated/notifications.js'
import { sameNotification, type DedupeStore } from './dedupe.js'
import { notificationLimit, type NotificationInput } from './receive.js'
import type { NotificationInputV2, NotificationV2 } from './v2.js'

/** What to do with each kind of event; `'*'` takes every kind that has no entry of its own. */
export type NotificationHandlers = {
  readonly [Event in keyof NotificationByEvent]?: (event: NotificationByEvent[Event]) => unknown
} & { readonly '*'?: (event: Notification) => unknown }

/** How a handler behaves. */
export interface HandlerOptions {
  /** Gets whatever went wrong; console.error when left out. */
  readonly onError?: ((error: unknown) => void) | undefined
  /** Keeps duplicates from being handled again, also those that arrive at the same time. */
  readonly dedupe?: DedupeStore | undefined
  /** What makes two notifications the same for `dedupe`; their kind and whole content when left out. */
  readonly key?: ((event: Notification) => string) | undefined
  /**
   * Milliseconds for your function; 4,500 when left out, since the platform waits for 5 seconds. Then the answer is 500
   * and the platform sends again; your function goes on, and with `dedupe` its success is remembered.
   */
  readonly budget?: number | undefined
}

/** What is answered to the platform. */
export interface NotificationAnswer {
  readonly status: 204 | 400 | 401 | 500 | 503
  /** JSON, or empty for 204. */
  readonly body: string
}

/** A handler for web-standard requests; adapters for other frameworks use its `receive`. */
export interface NotificationHandler {
  (request: Request): Promise<Response>
  /** The same without a framework: headers in any case and the raw body in, status and body out. Never rejects. */
  receive(input: NotificationInput): Promise<NotificationAnswer>
  /** Answers 500 and reports why: for an adapter that could not get at the raw body. */
  refuse(error: unknown): NotificationAnswer
}

/** Receives notifications. https://pay.weixin.qq.com/doc/v3/merchant/4012365342 */
export interface Notifications {
  /**
   * Verifies, opens and types one notification. Throws a SignatureError for what is not authentic: answer 401, the
   * platform sends again.
   */
  parse(input: NotificationInput): Promise<Notification>
  /**
   * Verifies one v2 notice (XML) and types it, told apart by `event`. Throws a SignatureError for what is not
   * authentic: answer with `answerV2('…')`, the platform sends again.
   * @example
   * const notice = await wechatpay.notifications.parseV2({ body })
   * if (notice.event === 'transaction-success') await paid(notice.resource.out_trade_no)
   * response.end(wechatpay.notifications.answerV2())
   */
  parseV2(input: NotificationInputV2): Promise<NotificationV2>
  /** The XML to answer a v2 notice with (HTTP 200): success, or with a reason that it be sent again. */
  answerV2(failure?: string): string
  /**
   * A handler for a web-standard `Request`: 204 when your function has returned, 401 when the notification is not
   * authentic, 500 when your function throws, takes too long or none is given for the event, and 503 for a duplicate
   * that is being handled, so that the platform sends again. What went wrong is given to `onError`.
   */
  handler(handlers: NotificationHandlers, options?: HandlerOptions): NotificationHandler
}

function refusal(status: NotificationAnswer['status'], message: string): NotificationAnswer {
  return { status, body: JSON.stringify({ code: 'FAIL', message }) }
}

const handled: NotificationAnswer = { status: 204, body: '' }

async function limited(request: Request): Promise<Uint8Array> {
  if (request.bodyUsed) {
    throw new ConfigError(
      'The body was read before the notification handler: pass the request on untouched (Hono: handle(c.req.raw); ' +
        'Next.js: export const POST = handle), without request.json() or text() before it',
      { code: 'body_parsed' },
    )
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > notificationLimit)
      throw new ValidationError([{ path: '/body', message: `larger than ${notificationLimit} bytes` }])
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Makes the handler of a receiver. */
export function notificationHandler(parse: Notifications['parse']): Notifications['handler'] {
  return (handlers, { onError = console.error, dedupe, key = sameNotification, budget = 4_500 } = {}) => {
    if (!(typeof budget === 'number' && budget > 0))
      throw new ConfigError('budget: expected a positive number of milliseconds')
    const table = handlers as Readonly<Record<string, ((event: Notification) => unknown) | undefined>>

    /** A log that fails must not keep the platform from its answer, nor end the process. */
    const report = (error: unknown): void => {
      const broken = (reason: unknown): void =>
        process.emitWarning(
          `notifications.handler: onError threw: ${reason instanceof Error ? reason.message : ''}`,
          {
            type: 'WechatPayKitWarning',
          },
        )
      try {
        // Declared to give nothing, but nobody keeps an async function from being given.
        const given: unknown = onError(error)
        if (given instanceof Promise) given.catch(broken)
      } catch (reason) {
        broken(reason)
      }
    }

    const refuse = (error: unknown): NotificationAnswer => {
      report(error)
      if (error instanceof SignatureError) return refusal(401, error.code)
      if (error instanceof ValidationError) return refusal(400, error.message)
      return refusal(500, 'the notification could not be checked')
    }

    /** Runs the function; with a store, only where nobody else has or had it. */
    const run = async (event: Notification, handle: (event: Notification) => unknown) => {
      if (dedupe === undefined) {
        await handle(event)
        return handled
      }
      const id = key(event)
      const claim = await dedupe.claim(id)
      if (claim === 'done') return handled
      if (claim === 'busy') return refusal(503, 'being handled')
      try {
        await handle(event)
      } catch (error) {
        await dedupe.release(id)
        throw error
      }
      await dedupe.finish(id)
      return handled
    }

    const receive = async (input: NotificationInput): Promise<NotificationAnswer> => {
      let event: Notification
      try {
        event = await parse(input)
      } catch (error) {
        return refuse(error)
      }
      const handle = Object.hasOwn(table, event.event_type) ? table[event.event_type] : table['*']
      if (handle === undefined) {
        report(new ConfigError(`notifications.handler: no handler for ${event.event_type}; add one, or '*'`))
        return refusal(500, `no handler for ${event.event_type}`)
      }
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<NotificationAnswer>((resolve) => {
        timer = setTimeout(() => {
          const message = `notifications.handler: ${event.event_type} took more than ${budget} ms; accept it and work later`
          report(new ConfigError(message, { code: 'handler_slow' }))
          resolve(refusal(500, 'the handler is too slow'))
        }, budget)
      })
      const running = run(event, handle).catch((error: unknown) => {
        report(error)
        return refusal(500, 'the handler failed')
      })
      try {
        return await Promise.race([running, late])
      } finally {
        clearTimeout(timer)
      }
    }

    const handler = async (request: Request): Promise<Response> => {
      let answer: NotificationAnswer
      try {
        answer = await receive({ headers: request.headers, body: await limited(request) })
      } catch (error) {
        answer = refuse(error)
      }
      const headers = { 'content-type': 'application/json' }
      return answer.status === 204
        ? new Response(null, { status: 204 })
        : new Response(answer.body, { status: answer.status, headers })
    }
    return Object.assign(handler, { receive, refuse })
  }
}
