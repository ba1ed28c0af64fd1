import { announce } from '../../notifier/announce.js'
import type { Platform } from '../../platform/platform.js'
import type { CombinedOrder } from './machine.js'
import { combinedTransactionOf } from './transaction.js'

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
