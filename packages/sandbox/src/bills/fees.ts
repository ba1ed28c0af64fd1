import type { Order } from '../machines/order.js'
import type { Refund } from '../machines/refund.js'

/** The rate of every merchant here. */
export const feeRate = '0.60%'

/** Fen that the platform keeps of a payment of so many fen, rounded half up. */
export function feeOf(amount: number): number {
  return Math.floor((amount * 60 + 5000) / 10_000)
}

/** Fen of the fee that a refund gives back: refunds of a whole order together give back the whole fee. */
export function feeBack(order: Order, refund: Refund, refundOf: (id: string) => Refund | undefined): number {
  let left = order.amount.total
  for (const id of order.refunds) {
    if (id === refund.id) break
    left -= refundOf(id)?.amount.refund ?? 0
  }
  return feeOf(left) - feeOf(left - refund.amount.refund)
}
