import { feeOf } from './fees.js'
import { Refusal } from '../kernel/refusal.js'
import type { Order } from '../products/orders/machine.js'
import type { Platform } from '../platform/platform.js'
import { book } from './ledger.js'
import { putOrderFunds, newOrderFunds, orderFundsOf, type OrderFunds } from './order-funds.js'

const day = 86_400_000
/** From payment until what nobody shared is unfrozen. */
const frozenFor = 30 * day

/** An order was paid: the amount less the fee is available, or frozen where it is to be shared. */
export function bookPayment(platform: Platform, order: Order): void {
  const funds = newOrderFunds(order)
  const net = order.amount.total - funds.fee
  if (funds.sharing === 'none') {
    book(platform, funds.owner, { available: net })
    return
  }
  book(platform, funds.owner, { frozen: net })
  putOrderFunds(platform, funds)
  const due = platform.clock.now() + frozenFor
  platform.clock.schedule({ id: unfreezing(order.id), due, kind: 'unfreeze-order', subject: order.id })
}

/** Nobody shared the rest of an order in time: it is the owner's. */
export function unfreezeOrder(platform: Platform, id: string): void {
  const funds = platform.store.get('orderFunds', id)
  if (funds?.sharing !== 'open') return
  const { owner, unsplit } = funds
  book(platform, owner, { frozen: -unsplit, available: unsplit })
  putOrderFunds(platform, { ...funds, sharing: 'done', unsplit: 0 })
}

/** No unfreezing by the clock any more. */
export function stopUnfreezing(platform: Platform, order: string): void {
  platform.clock.cancel(unfreezing(order))
}

/**
 * A refund was accepted, or a payment reversed: the money leaves the owner's account, less the fee that the platform gives
 * back. `order` is as it was before. From what is frozen as long as it is frozen, then from what is available; throws
 * `NOT_ENOUGH`.
 */
export function bookRefund(platform: Platform, order: Order, refund: string, amount: number): void {
  const funds = orderFundsOf(platform, order)
  const left = order.amount.total - order.refunded - amount
  const fee = Math.min(amount, Math.max(0, funds.fee - feeOf(left)))
  const take = amount - fee
  const from = funds.sharing === 'open' ? 'frozen' : 'available'
  if (from === 'frozen' && take > funds.unsplit)
    throw notEnough('订单剩余待分金额不足，请先解冻剩余资金或进行分账回退后再发起退款')
  if (!book(platform, funds.owner, { [from]: -take })) throw notEnough('基本账户余额不足，请充值后重新发起')
  putOrderFunds(platform, {
    ...funds,
    fee: funds.fee - fee,
    unsplit: funds.unsplit - (from === 'frozen' ? take : 0),
    refunds: { ...funds.refunds, [refund]: { take, fee, from } },
  })
}

/** By what the money of a reversed payment is booked: no refund has such an id. */
export function reversalOf(order: Pick<Order, 'id'>): string {
  return `reversal/${order.id}`
}

/** A refund was closed: what it took comes back to where it was taken, as far as that is still frozen. */
export function bookClosedRefund(platform: Platform, order: Order, refund: string): void {
  const funds = orderFundsOf(platform, order)
  const part = funds.refunds[refund]
  if (part === undefined) return
  const to = part.from === 'frozen' && funds.sharing === 'open' ? 'frozen' : 'available'
  book(platform, funds.owner, { [to]: part.take })
  putOrderFunds(platform, {
    ...funds,
    fee: funds.fee + part.fee,
    unsplit: funds.unsplit + (to === 'frozen' ? part.take : 0),
  })
}

/** The fee that a refund gave back, in fen. */
export function feeBack(funds: Pick<OrderFunds, 'refunds'>, refund: string): number {
  return funds.refunds[refund]?.fee ?? 0
}

function notEnough(message: string): Refusal {
  return new Refusal({ status: 403, code: 'NOT_ENOUGH', message })
}

function unfreezing(order: string): string {
  return `unfreeze/${order}`
}
