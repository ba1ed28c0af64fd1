import { feeOf } from './fees.js'
import type { Order } from '../products/orders/machine.js'
import type { Platform } from '../platform/platform.js'

/** What a refund took, in fen: `take` from the owner's account, `fee` from the platform. */
export interface RefundPart {
  readonly take: number
  readonly fee: number
  readonly from: 'frozen' | 'available'
}

/** The money of one paid order. Fen. */
export interface OrderFunds {
  /** The order's id. */
  readonly order: string
  /** Whose account it lies in. */
  readonly owner: string
  /** Of the handling fee, what was not given back. */
  readonly fee: number
  /** `open`: frozen for sharing; `done`: shared to an end or unfrozen; `none`: never meant to be shared. */
  readonly sharing: 'none' | 'open' | 'done'
  /** Frozen, and nobody has claimed it. */
  readonly unsplit: number
  /** Frozen, and claimed by requests in progress. */
  readonly claimed: number
  /** Given to receivers other than the owner, or claimed for them: what the highest ratio counts. */
  readonly shared: number
  /** How many requests there were. */
  readonly requests: number
  /** By the refund's id; a closed refund stays. */
  readonly refunds: Readonly<Record<string, RefundPart>>
}

/** Whose money an order brings. */
export function ownerOf(order: Pick<Order, 'mchid' | 'sub_mchid'>): string {
  return order.sub_mchid ?? order.mchid
}

/** The funds of a paid order. An order without stored funds has its whole payment available. */
export function orderFundsOf(platform: Platform, order: Order): OrderFunds {
  return platform.store.get('orderFunds', order.id) ?? newOrderFunds(order)
}

/** The funds of an order that was just paid. */
export function newOrderFunds(order: Order): OrderFunds {
  const fee = feeOf(order.amount.total)
  const isShared = order.profit_sharing
  return {
    order: order.id,
    owner: ownerOf(order),
    fee,
    sharing: isShared ? 'open' : 'none',
    unsplit: isShared ? order.amount.total - fee : 0,
    claimed: 0,
    shared: 0,
    requests: 0,
    refunds: {},
  }
}

/** Stores the funds of an order, in the current transaction. */
export function putOrderFunds(platform: Platform, funds: OrderFunds): void {
  platform.store.put('orderFunds', funds.order, funds)
}
