import { spacedTime } from '../../../kernel/time-v2.js'
import type { Announcement } from '../../../notifier/announce.js'
import { partyOf } from '../../orders/v2/notifications.js'
import type { Refund, RefundState } from '../machine.js'

const states: Readonly<Partial<Record<RefundState, string>>> = {
  SUCCESS: 'SUCCESS',
  ABNORMAL: 'CHANGE',
  CLOSED: 'REFUNDCLOSE',
}

/** What v2 tells of a refund that ended; undefined where v3 tells it. The resource is what `req_info` seals. */
export function refundNotificationV2(refund: Refund): Announcement | undefined {
  const state = states[refund.status]
  if (refund.v2 === undefined || refund.notify_url === undefined || state === undefined) return undefined
  const [total, part] = [String(refund.amount.total), String(refund.amount.refund)]
  return {
    mchid: refund.mchid,
    event_type: 'v2/refund-processed',
    summary: '退款结果通知',
    original_type: 'xml',
    notify_url: refund.notify_url,
    resource: {
      transaction_id: refund.transaction_id,
      out_trade_no: refund.out_trade_no,
      refund_id: refund.refund_id,
      out_refund_no: refund.out_refund_no,
      total_fee: total,
      settlement_total_fee: total,
      refund_fee: part,
      settlement_refund_fee: part,
      cash_refund_fee: part,
      refund_status: state,
      ...(refund.success_time === undefined ? {} : { success_time: spacedTime(refund.success_time) }),
      // The platform's own spelling.
      refund_recv_accout: '支付用户零钱',
      refund_account: refund.v2.refund_account ?? 'REFUND_SOURCE_UNSETTLED_FUNDS',
      refund_request_source: 'API',
    },
    subject: { kind: 'refund', id: refund.id },
    v2: {
      envelope: {
        appid: refund.v2.appid,
        mch_id: refund.mchid,
        ...partyOf(refund.v2.sub_appid, refund.sub_mchid),
      },
    },
  }
}
