import { rfc3339 } from 'wechatpay-kit/internal'
import { combinedTransactionOf } from '../flows/combined/transaction.js'
import { transactionOf } from '../flows/transaction.js'
import type { CombinedOrder } from '../machines/combined-order.js'
import type { Order } from '../machines/order.js'
import type { Refund } from '../machines/refund.js'
import type { Platform } from '../platform.js'
import type { Notification } from './notification.js'
import { paymentNoticeV2, refundNoticeV2 } from './notices-v2.js'

/** Tells the merchant that an order was paid, as part of the transaction under way. */
export function notifyPayment(platform: Platform, order: Order): void {
  if (order.notify_url === undefined) return
  const notice = paymentNoticeV2(order)
  if (notice !== undefined) return announce(platform, notice)
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

/** Tells the combining merchant once that all parts were paid. */
export function notifyCombined(platform: Platform, combined: CombinedOrder): void {
  if (combined.notify_url === undefined) return
  announce(platform, {
    mchid: combined.combine_mchid,
    event_type: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    original_type: 'transaction',
    notify_url: combined.notify_url,
    resource: combinedTransactionOf(platform, combined),
    subject: { kind: 'combined', id: combined.id },
  })
}

const refundEvents: Readonly<Record<string, readonly [string, string]>> = {
  SUCCESS: ['REFUND.SUCCESS', '退款成功'],
  ABNORMAL: ['REFUND.ABNORMAL', '退款异常'],
  CLOSED: ['REFUND.CLOSED', '退款关闭'],
}

/** Tells the merchant how a refund ended. The member is `refund_status` here, not `status`. */
export function notifyRefund(platform: Platform, refund: Refund): void {
  const event = refundEvents[refund.status]
  if (refund.notify_url === undefined || event === undefined) return
  const notice = refundNoticeV2(refund)
  if (notice !== undefined) return announce(platform, notice)
  const { total, refund: refunded } = refund.amount
  const parties =
    refund.mode === 'direct'
      ? { mchid: refund.mchid }
      : { sp_mchid: refund.mchid, sub_mchid: refund.sub_mchid }
  announce(platform, {
    mchid: refund.mchid,
    event_type: event[0],
    summary: event[1],
    original_type: 'refund',
    notify_url: refund.notify_url,
    resource: {
      ...parties,
      transaction_id: refund.transaction_id,
      out_trade_no: refund.out_trade_no,
      refund_id: refund.refund_id,
      out_refund_no: refund.out_refund_no,
      refund_status: refund.status,
      ...(refund.success_time === undefined ? {} : { success_time: rfc3339(refund.success_time) }),
      user_received_account: refund.remedy?.account ?? '支付用户零钱',
      amount: { total, refund: refunded, payer_total: total, payer_refund: refunded },
    },
    subject: { kind: 'refund', id: refund.id },
  })
}

/** Keeps a notification and leaves its delivery to the clock. */
export function announce(
  platform: Platform,
  facts: Omit<Notification, 'id' | 'create_time' | 'state' | 'rung' | 'attempts'>,
): void {
  const now = platform.clock.now()
  const id = platform.identifiers.notification(now, facts.event_type, facts.subject.id)
  const notification: Notification = {
    ...facts,
    id,
    create_time: now,
    state: 'pending',
    rung: 0,
    attempts: [],
  }
  platform.store.put('notifications', id, notification)
  platform.clock.schedule({ id: `deliver/${id}`, due: now, kind: 'deliver', subject: id })
}
