import { announce } from '../../notifier/announce.js'
import type { Platform } from '../../platform/platform.js'
import type { Order } from './machine.js'
import { transactionOf } from './transaction.js'
import { paymentNotificationV2 } from './v2/notifications.js'

/** Tells the merchant that an order was paid, as part of the transaction under way. */
export function notifyPayment(platform: Platform, order: Order): void {
  if (order.notify_url === undefined) return
  const notification = paymentNotificationV2(order)
  if (notification !== undefined) return announce(platform, notification)
  announce(platform, {
    mchid: order.mchid,
    event_type: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    original_type: 'transaction',
    notify_url: order.notify_url,
    resource: transactionOf(order),
    subject: { kind: 'order', id: order.id },
  })
}
