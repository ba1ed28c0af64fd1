import { rfc3339 } from 'wechatpay-kit/internal'
import type { SharingReturn } from './return-machine.js'
import type { ShareDetail, SharingOrder } from './machine.js'
import { findMerchant, type Platform } from '../../platform/platform.js'
import { announce } from '../../notifier/announce.js'
import type { Notification } from '../../notifier/notification.js'

/** Tells a merchant that got a share; whoever shares hears nothing. The receiver's own URL counts, as set in its console. */
export function notifyReceiver(
  platform: Platform,
  sharing: SharingOrder,
  { account, amount, description }: ShareDetail,
  at: number,
): void {
  tell(platform, account, 'PROFITSHARING.SUCCESS', '分账成功', at, {
    sharing,
    order_id: sharing.order_id,
    out_order_no: sharing.out_order_no,
    subject: { kind: 'sharing', id: sharing.id },
    receiver: { type: 'MERCHANT_ID', account, amount, description },
  })
}

/** Tells a merchant that it gave back a share. The numbers are the return's. */
export function notifyReturn(platform: Platform, one: SharingReturn, at: number): void {
  const { return_mchid: account, amount, description } = one
  tell(platform, account, 'PROFITSHARING.RETURN', '分账回退成功', at, {
    sharing: one,
    order_id: one.return_id,
    out_order_no: one.out_return_no,
    subject: { kind: 'return', id: one.id },
    receiver: { type: 'MERCHANT_ID', account, amount, description },
  })
}

function tell(
  platform: Platform,
  mchid: string,
  event_type: string,
  summary: string,
  at: number,
  facts: {
    readonly sharing: Pick<SharingOrder, 'mchid' | 'sub_mchid' | 'transaction_id'>
    readonly order_id: string
    readonly out_order_no: string
    readonly subject: Notification['subject']
    readonly receiver: Readonly<Record<string, unknown>>
  },
): void {
  const notify_url = findMerchant(platform, mchid)?.profitSharingNotifyUrl
  if (notify_url === undefined) return
  const { sharing, order_id, out_order_no, subject, receiver } = facts
  const parties =
    sharing.sub_mchid === undefined
      ? { mchid: sharing.mchid }
      : { sp_mchid: sharing.mchid, sub_mchid: sharing.sub_mchid }
  announce(platform, {
    mchid,
    event_type,
    summary,
    original_type: 'profitsharing',
    notify_url,
    resource: {
      ...parties,
      transaction_id: sharing.transaction_id,
      order_id,
      out_order_no,
      receiver,
      success_time: rfc3339(at),
    },
    subject,
  })
}
