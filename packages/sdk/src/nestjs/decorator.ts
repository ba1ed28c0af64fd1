import { SetMetadata } from '@nestjs/common'
import type { Role } from '../identity/index.js'
import type { NotificationHandlers } from '../notifications/handler.js'

/** Under which the names of events are kept on a method. */
export const eventsKey = 'wechatpay-kit:events'

/** The keys of a client's handlers, of either role. */
type Key = keyof NotificationHandlers | keyof NotificationHandlers<'partner'>

/** A method that takes the event as a direct merchant gets it, or as a partner does. */
type Handler<Event> = HandlerOf<'direct', Event> | HandlerOf<'partner', Event>

type HandlerOf<R extends Role, Event> = Event extends keyof NotificationHandlers<R>
  ? NonNullable<NotificationHandlers<R>[Event]>
  : never

/**
 * Calls a provider's method for a kind of notification, `'*'` for all that have no method of their own. It behaves as a function
 * of `notifications.handler`: throw, and WeChat Pay retries.
 * @example
 * ```ts
 * @Injectable()
 * class Payments {
 *   @OnWechatPayEvent('TRANSACTION.SUCCESS')
 *   async paid({ resource }: NotificationOf<'TRANSACTION.SUCCESS'>) { … }
 * }
 * ```
 */
export function OnWechatPayEvent<Event extends Key>(
  event: Event,
): <Method extends Handler<Event>>(
  target: object,
  name: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void {
  return (target, name, descriptor) => SetMetadata(eventsKey, event)(target, name, descriptor)
}
