import { invalidRequest } from '../../kernel/refusal.js'
import { advanceCombinedOrder, type CombinedOrder } from './machine.js'
import type { Order } from '../orders/machine.js'
import { notifyCombined } from './notifications.js'
import { findMerchant, type Platform } from '../../platform/platform.js'
import { checkPrepay, expired, notPayable, settleOrder, type PaymentOptions } from '../orders/payment.js'
import { partsOf } from './find.js'
import { end } from './orders.js'

/**
 * The payer pays all parts, or none of them: `name` is what opened the cashier. Gives the first part. Throws a `Refusal`
 * where the real cashier would not let them.
 */
export function payCombined(
  platform: Platform,
  combined: CombinedOrder,
  name: string,
  options: PaymentOptions = {},
): Order {
  const { id, combine_mchid: mchid } = combined
  return platform.store.transaction(() => {
    const now = platform.clock.now()
    const next = advanceCombinedOrder(combined, 'pay', now)
    if (next === undefined) throw notPayable({ id, trade_state: combined.state })
    if (now > combined.deadline) throw expired(`combined order ${id} passed its time_expire`)
    checkPrepay(platform, combined.prepay, name)
    const [named] = Object.values(combined.payer) as string[]
    const openid = options.openid ?? named ?? findMerchant(platform, mchid)?.openids[0]
    const how = openid === undefined ? options : { ...options, openid }
    const [first] = partsOf(platform, combined).map((part) => settleOrder(platform, part, how))
    if (first === undefined) throw invalidRequest(`combined order ${id} has no parts`)
    const transaction_id = platform.identifiers.transaction(now, id)
    const paid: CombinedOrder = {
      ...next,
      transaction_id,
      success_time: now,
      payer: named === undefined && openid !== undefined ? { openid } : combined.payer,
    }
    platform.store.put('combinedOrders', id, paid)
    platform.store.put('lookup', transaction_id, id)
    for (const kind of ['close', 'pay']) platform.clock.cancel(`${kind}/${id}`)
    notifyCombined(platform, paid)
    return first
  })
}

/** Closes a combined order that nobody paid in time. */
export function expireCombined(platform: Platform, id: string): void {
  const combined = platform.store.get('combinedOrders', id)
  if (combined !== undefined) end(platform, combined, 'expire')
}
