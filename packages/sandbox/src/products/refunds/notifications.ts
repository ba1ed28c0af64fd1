import { rfc3339 } from 'wechatpay-kit/internal'
import { announce } from '../../notifier/announce.js'
import type { Platform } from '../../platform/platform.js'
import type { Refund } from './machine.js'
import { refundNotificationV2 } from './v2/notifications.js'

const refundEvents: Readonly<Record<string, readonly [string, string]>> = {
  SUCCESS: ['REFUND.SUCCESS', '退款成功'],
  ABNORMAL: ['REFUND.ABNORMAL', '退款异常'],
  CLOSED: ['REFUND.CLOSED', '退款关闭'],
}

/** Tells the merchant how a refund ended. The member is `refund_status` here, not `status`. */
export function notifyRefund(platform: Platform, refund: Refund): void {
  const event = refundEvents[refund.status]
  if (refund.notify_url === undefined || event === undefined) return
  const notification = refundNotificationV2(refund)
  if (notification !== undefined) return announce(platform, notification)
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
