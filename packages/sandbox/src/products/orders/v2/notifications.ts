import type { Order } from '../machine.js'
import { paidFields } from './order-fields.js'
import type { Announcement } from '../../../notifier/announce.js'

/** What v2 tells of a paid order; undefined where v3 tells it. The names of events are the contract's. */
export function paymentNotificationV2(order: Order): Announcement | undefined {
  if (order.v2 === undefined || order.notify_url === undefined) return undefined
  const { sign_type } = order.v2
  return {
    mchid: order.mchid,
    event_type: 'v2/transaction-success',
    summary: '支付成功',
    original_type: 'xml',
    notify_url: order.notify_url,
    resource: {
      appid: order.appid,
      mch_id: order.mchid,
      ...partyOf(order.sub_appid, order.sub_mchid),
      result_code: 'SUCCESS',
      ...(sign_type === 'MD5' ? {} : { sign_type }),
      ...paidFields(order),
    },
    subject: { kind: 'order', id: order.id },
    v2: { sign_type },
  }
}

/** The sub-merchant's members of a v2 notification. */
export function partyOf(
  appid: string | undefined,
  mchid: string | undefined,
): Readonly<Record<string, string>> {
  return {
    ...(appid === undefined ? {} : { sub_appid: appid }),
    ...(mchid === undefined ? {} : { sub_mch_id: mchid }),
  }
}
