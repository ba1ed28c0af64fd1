import { ConfigError, SignatureError, ValidationError } from '../errors/index.js'
import type { Notification, NotificationByEvent } from '../generated/notifications.js'
import { notificationLimit, type NotificationInput } from './receive.js'
import type { NotificationInputV2, NotificationV2 } from './v2.js'

/** What to do with each kind of event; `'*'` takes every kind that has no entry of its own. */
export type NotificationHandlers = {
  readonly [Event in keyof NotificationByEvent]?: (event: NotificationByEvent[Event]) => unknown
} & { readonly '*'?: (event: Notification) => unknown }

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
   * authentic, 500 when your function throws or none is given for the event, so that the platform sends again.
   * What went wrong is given to `onError`, or to console.error.
   */
  handler(
    handlers: NotificationHandlers,
    options?: { readonly onError?: (error: unknown) => void },
  ): (request: Request) => Promise<Response>
}

function answer(status: number, message: string): Response {
  return Response.json({ code: 'FAIL', message }, { status })
}

async function limited(request: Request): Promise<Uint8Array> {
  if (request.bodyUsed) {
    throw new ValidationError([
      { path: '/body', message: 'the body was read before: pass the request on untouched' },
    ])
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
  return (handlers, { onError = console.error } = {}) =>
    async (request) => {
      let event: Notification
      try {
        event = await parse({ headers: request.headers, body: await limited(request) })
      } catch (error) {
        onError(error)
        if (error instanceof SignatureError) return answer(401, error.code)
        if (error instanceof ValidationError) return answer(400, error.message)
        return answer(500, 'the notification could not be checked')
      }
      const table = handlers as Readonly<Record<string, ((event: Notification) => unknown) | undefined>>
      const handle = Object.hasOwn(table, event.event_type) ? table[event.event_type] : table['*']
      if (handle === undefined) {
        onError(new ConfigError(`notifications.handler: no handler for ${event.event_type}; add one, or '*'`))
        return answer(500, `no handler for ${event.event_type}`)
      }
      try {
        await handle(event)
      } catch (error) {
        onError(error)
        return answer(500, 'the handler failed')
      }
      return new Response(null, { status: 204 })
    }
}
