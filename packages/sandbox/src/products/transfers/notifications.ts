import { rfc3339 } from 'wechatpay-kit/internal'
import { announce } from '../../notifier/announce.js'
import type { Platform } from '../../platform/platform.js'
import type { Transfer } from './machine.js'

/** Tells the merchant how a transfer ended. */
export function notifyTransfer(platform: Platform, transfer: Transfer): void {
  const { notify_url, fail_reason } = transfer
  if (notify_url === undefined) return
  announce(platform, {
    mchid: transfer.mchid,
    event_type: 'MCHTRANSFER.BILL.FINISHED',
    summary: '商家转账单据终态通知',
    original_type: 'mch_payment',
    notify_url,
    resource: {
      out_bill_no: transfer.out_bill_no,
      transfer_bill_no: transfer.transfer_bill_no,
      state: transfer.state,
      mch_id: transfer.mchid,
      transfer_amount: transfer.transfer_amount,
      openid: transfer.openid,
      ...(fail_reason === undefined ? {} : { fail_reason }),
      create_time: rfc3339(transfer.created),
      update_time: rfc3339(transfer.updated),
    },
    subject: { kind: 'transfer', id: transfer.id },
  })
}
