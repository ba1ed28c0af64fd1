import { bookClosedRefund } from '../ledger/orders.js'
import { advanceRefund, type RefundEvent } from '../machines/refund.js'
import { notifyRefund } from '../notifier/announce.js'
import type { Platform } from '../platform.js'

/** A refund that was in progress reaches the payer, or ends otherwise. */
export function settleRefund(platform: Platform, id: string, event: RefundEvent = 'settle'): void {
  const refund = platform.store.get('refunds', id)
  const result = refund === undefined ? undefined : advanceRefund(refund, event, platform.clock.now())
  if (result === undefined) return
  platform.store.put('refunds', id, result.refund)
  const order = platform.store.get('orders', result.refund.order)
  if (result.refund.status === 'CLOSED' && order !== undefined) bookClosedRefund(platform, order, id)
  if (result.effects.includes('notify-refund')) notifyRefund(platform, result.refund)
}
