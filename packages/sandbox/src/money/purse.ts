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
export interface Purse {
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

/** The purse of a paid order. One that is kept nowhere holds the whole payment, available. */
export function purseOf(platform: Platform, order: Order): Purse {
  return platform.store.get('purses', order.id) ?? newPurse(order)
}

/** The purse of an order that was just paid. */
export function newPurse(order: Order): Purse {
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

/** Keeps a purse, as part of the transaction under way. */
export function keepPurse(platform: Platform, purse: Purse): void {
  platform.store.put('purses', purse.order, purse)
}
