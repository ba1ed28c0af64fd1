import { SetMetadata } from '@nestjs/common'
import type { NotificationHandlers } from '../notifications/handler.js'

/** Under which the names of events are kept on a method. */
export const eventsKey = 'wechatpay-kit:events'

type Handler<Event extends keyof NotificationHandlers> = NonNullable<NotificationHandlers[Event]>

/**
 * Calls a provider's method for a kind of notification, `'*'` for all that have no method of their own. It behaves as a function
 * of `notifications.handler`: throw, and WeChat Pay retries.
 * @example
 * ```ts
 * @Injectable()
 * class Payments {
 *   @OnWechatPayEvent('TRANSACTION.SUCCESS')
 *   async paid({ resource }: NotificationByEvent['TRANSACTION.SUCCESS']) { … }
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
