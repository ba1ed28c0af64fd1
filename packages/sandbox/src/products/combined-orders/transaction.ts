import { rfc3339 } from 'wechatpay-kit/internal'
import type { JsonObject } from '../../kernel/http/exchange.js'
import type { CombinedOrder } from './machine.js'
import type { Order } from '../orders/machine.js'
import type { Platform } from '../../platform/platform.js'
import { partsOf } from './find.js'
import { pick } from '../../kernel/canonical.js'

/** A combined order as queries and the payment notification tell it. */
export function combinedTransactionOf(platform: Platform, combined: CombinedOrder): JsonObject {
  const { transaction_id, payer, device_id } = combined
  const isPaid = transaction_id !== undefined
  return {
    ...pick(combined, ['combine_appid', 'combine_mchid', 'combine_out_trade_no']),
    ...(isPaid ? { combine_transaction_id: transaction_id } : {}),
    ...(device_id === undefined ? {} : { scene_info: { device_id } }),
    sub_orders: partsOf(platform, combined).map(partOf),
    ...(isPaid && payer.openid !== undefined ? { combine_payer_info: { openid: payer.openid } } : {}),
  }
}

/** The amounts have other names here than those of an order on its own. */
function partOf(order: Order): JsonObject {
  const { amount, payer, success_time } = order
  const total = { total_amount: amount.total, currency: amount.currency }
  return {
    ...pick(order, ['mchid', 'sub_mchid', 'sub_appid', 'out_trade_no', 'transaction_id']),
    ...pick(order, ['trade_type', 'trade_state', 'bank_type', 'attach']),
    ...(success_time === undefined ? {} : { success_time: rfc3339(success_time) }),
    ...(success_time === undefined ? {} : pick(payer, ['sub_openid'])),
    amount:
      success_time === undefined ? total : { ...total, payer_amount: amount.total, payer_currency: 'CNY' },
  }
}
