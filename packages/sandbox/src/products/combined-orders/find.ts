import { invalidRequest } from '../../kernel/refusal.js'
import type { CombinedOrder } from './machine.js'
import type { Order } from '../orders/machine.js'
import type { Platform } from '../../platform/platform.js'

/** The id of a combined order. */
export function combinedId(mchid: string, number: string): string {
  return `combined/${mchid}/${number}`
}

/**
 * The combined order that a name means: its id, combine_out_trade_no, combine_transaction_id, prepay_id, code_url or
 * h5_url. Throws a `Refusal` with `INVALID_REQUEST` where the name means another order as well.
 */
export function findCombined(platform: Platform, name: string, mchid?: string): CombinedOrder | undefined {
  const { store, merchants } = platform
  const named = store.get('combinedOrders', store.get('lookup', name) ?? name)
  if (named !== undefined) return named
  const callers = merchants.map((one) => one.mchid).filter((one) => mchid === undefined || one === mchid)
  const matches = callers
    .map((one) => store.get('combinedOrders', combinedId(one, name)))
    .filter((one) => one !== undefined)
  const orders = callers.filter((one) => store.get('orders', `${one}/${name}`) !== undefined)
  if (matches.length > 0 && matches.length + orders.length > 1) {
    throw invalidRequest(`several orders have the number ${name}: give the mchid, or the prepay_id`)
  }
  return matches[0]
}

/** Its parts, as they were placed. */
export function partsOf(platform: Platform, combined: CombinedOrder): readonly Order[] {
  return combined.orders.flatMap((id) => platform.store.get('orders', id) ?? [])
}
