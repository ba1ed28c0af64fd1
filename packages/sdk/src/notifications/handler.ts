import { SignatureError, ValidationError } from '../errors/index.js'
import { eventNames, eventNamesV2 } from '../generated/event-names.js'
import type { Notification, NotificationsByRole } from '../generated/notifications.js'
import type { Role } from '../identity/index.js'
import {
  createHandler,
  type HandlerOptions,
  type NotificationResponse,
  type NotificationHandler,
} from './create-handler.js'
import { respondingTo, type Handled, type ResponseSigner } from './data.js'
import { checkHandlers } from './handlers.js'
import { sameNotification, sameNotificationV2 } from './dedupe.js'
import type { NotificationInput } from './receive.js'
import { answerV2, type NotificationInputV2, type NotificationV2 } from './v2.js'
import { handlerKey, otherRole } from './variants.js'

/**
 * What to do with each kind of event. Payments and refunds have the fields of the client's `role`; combined orders and profit
 * sharing, which share the event type of payments, have keys with a suffix. `'*'` receives every event without a key here,
 * typed as the union of all notifications, in either role.
 */
export type NotificationHandlers<R extends Role = 'direct'> = {
  readonly [Key in keyof NotificationsByRole[R]]?: (event: NotificationsByRole[R][Key]) => Handled<Key>
} & { readonly '*'?: (event: Notification) => unknown }

/** What to do with each kind of v2 notification, by `event`; `'*'` takes every kind that has no entry of its own. */
export type NotificationHandlersV2 = {
  readonly [Event in NotificationV2['event']]?: (
    notification: Extract<NotificationV2, { readonly event: Event }>,
  ) => unknown
} & { readonly '*'?: (notification: NotificationV2) => unknown }

/** Receives notifications. https://pay.weixin.qq.com/doc/v3/merchant/4012365342 */
export interface Notifications<R extends Role = 'direct'> {
  /**
   * Verifies, opens and types one notification. Throws a SignatureError for what is not authentic: answer 401, the
   * platform sends again.
   */
  parse(input: NotificationInput): Promise<Notification>
  /**
   * Verifies one v2 notification (XML) and types it, told apart by `event`. Throws a SignatureError for what is not
   * authentic: answer with `answerV2('…')`, the platform sends again.
   * @example
   * const notification = await wechatpay.notifications.parseV2({ body })
   * if (notification.event === 'transaction-success') await paid(notification.resource.out_trade_no)
   * response.end(wechatpay.notifications.answerV2())
   */
  parseV2(input: NotificationInputV2): Promise<NotificationV2>
  /** The XML to answer a v2 notification with (HTTP 200): success, or with a reason that it be sent again. */
  answerV2(failure?: string): string
  /**
   * A handler for a web-standard `Request`: 204 when your function has returned, 401 when the notification is not
   * authentic, 500 when your function throws, takes too long or none is given for the event, and 503 for a duplicate
   * that is being handled, so that the platform sends again. What went wrong is given to `onError`. So is a ConfigError
   * `other_role` (500) for a payment or refund of a merchant whose role is not the client's.
   *
   * Some events expect data in the response: their functions return it, within a shorter limit. A function that returns
   * something else is reported to `onError`, and the response is 500.
   * @example
   * wechatpay.notifications.handler({
   *   'TRANSACTION.SUCCESS': ({ resource }) => paid(resource.out_trade_no, resource.amount.total),
   *   'TRANSACTION.SUCCESS:combine': ({ resource }) => paidTogether(resource.combine_out_trade_no),
   *   'TRANSACTION.SUCCESS:profitsharing': ({ resource }) => shared(resource.out_order_no),
   * })
   */
  handler(handlers: NotificationHandlers<R>, options?: HandlerOptions): NotificationHandler
  /**
   * The same for v2 notifications, at a notify_url of their own: the answer is always 200, with the XML of success when your
   * function has returned, else with that of failure and its reason, so that the platform sends again.
   */
  handlerV2(handlers: NotificationHandlersV2, options?: HandlerOptions<NotificationV2>): NotificationHandler
}

const handled: NotificationResponse = { status: 204, type: 'application/json', body: '' }

function refusal(status: NotificationResponse['status'], message: string): NotificationResponse {
  return { status, type: 'application/json', body: JSON.stringify({ code: 'FAIL', message }) }
}

/** Makes the handler of a receiver. */
export function notificationHandler(
  parse: Notifications['parse'],
  signer: ResponseSigner & { readonly role: Role },
): Notifications<Role>['handler'] {
  return (handlers, options) => {
    checkHandlers('notifications.handler', handlers, eventNames)
    return createHandler<Notification>(
      {
        name: 'notifications.handler',
        parse,
        kind: handlerKey,
        misfit: (event) => otherRole(event, signer.role),
        key: sameNotification,
        handled,
        unread(error) {
          if (error instanceof SignatureError) return refusal(401, error.code)
          if (error instanceof ValidationError) return refusal(400, error.message)
          return refusal(500, 'the notification could not be checked')
        },
        busy: refusal(503, 'being handled'),
        failed: (reason) => refusal(500, reason),
        responding: ({ event_type }, input) => respondingTo(event_type, input, signer, handled),
      },
      handlers as Readonly<Record<string, ((event: Notification) => unknown) | undefined>>,
      options,
    )
  }
}

const xml = (failure?: string): NotificationResponse => ({
  status: 200,
  type: 'text/xml',
  body: answerV2(failure),
})

/** Makes the handler of a receiver of v2 notifications. */
export function notificationHandlerV2(parse: Notifications['parseV2']): Notifications['handlerV2'] {
  return (handlers, options) => {
    checkHandlers('notifications.handlerV2', handlers, [...eventNamesV2, 'transaction-failed', 'other'])
    return createHandler<NotificationV2>(
      {
        name: 'notifications.handlerV2',
        parse,
        kind: ({ event }) => event,
        key: sameNotificationV2,
        handled: xml(),
        unread(error) {
          if (error instanceof SignatureError) return xml(error.code)
          if (error instanceof ValidationError) return xml(error.message)
          return xml('the notification could not be checked')
        },
        busy: xml('being handled'),
        failed: xml,
      },
      handlers as Readonly<Record<string, ((notification: NotificationV2) => unknown) | undefined>>,
      options,
    )
  }
}
