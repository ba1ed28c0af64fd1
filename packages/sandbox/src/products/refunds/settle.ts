import { bookClosedRefund } from '../../money/orders.js'
import { advanceOrder } from '../orders/machine.js'
import { advanceRefund, type Refund, type RefundEvent } from './machine.js'
import { notifyRefund } from './notifications.js'
import type { Platform } from '../../platform/platform.js'

/** A refund that was in progress reaches the payer, or ends otherwise. */
export function settleRefund(platform: Platform, id: string, event: RefundEvent = 'settle'): void {
  const refund = platform.store.get('refunds', id)
  const result = refund === undefined ? undefined : advanceRefund(refund, event, platform.clock.now())
  if (result === undefined) return
  platform.store.put('refunds', id, result.refund)
  if (result.effects.includes('restore-order')) restoreOrder(platform, result.refund)
  if (result.effects.includes('notify-refund')) notifyRefund(platform, result.refund)
}

/** What a closed refund had claimed can be refunded again, and what it took is the merchant's again. */
function restoreOrder(platform: Platform, { id: refund, order: id, amount }: Refund): void {
  const order = platform.store.get('orders', id)
  if (order === undefined) return
  bookClosedRefund(platform, order, refund)
  const restored = advanceOrder(order, { type: 'restore', amount: amount.refund }, platform.clock.now())
  if (restored !== undefined) platform.store.put('orders', id, restored.order)
}
