import { SetMetadata } from '@nestjs/common'
import type { NotificationsByRole } from '../generated/notifications.js'
import type { Role } from '../identity/index.js'
import type { Handled } from '../notifications/data.js'
import type { NotificationHandlers } from '../notifications/handler.js'

/** Under which the names of events are kept on a method. */
export const eventsKey = 'wechatpay-kit:events'

/** A method that takes the event as a direct merchant gets it, as a partner does, or either. */
type Handler<Event extends keyof NotificationHandlers> =
  NonNullable<NotificationHandlers[Event]> | HandlerOf<'direct', Event> | HandlerOf<'partner', Event>

type HandlerOf<R extends Role, Event> = Event extends keyof NotificationsByRole[R]
  ? (event: NotificationsByRole[R][Event]) => Handled<Event>
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
export function OnWechatPayEvent<Event extends keyof NotificationHandlers>(
  event: Event,
): <Method extends Handler<Event>>(
  target: object,
  name: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void {
  return (target, name, descriptor) => SetMetadata(eventsKey, event)(target, name, descriptor)
}
