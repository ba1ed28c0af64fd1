import type { Order } from '../machine.js'
import type { FieldsV2 } from '../../../kernel/http/exchange.js'
import { compactTime } from '../../../kernel/time-v2.js'

/** The fields of a paid order in queries, code payments and notifications. */
export function paidFields(order: Order): FieldsV2 {
  const { payer, amount } = order
  const total = String(amount.total)
  const { openid = payer.sp_openid ?? payer.sub_openid ?? '', sub_openid } = payer
  return {
    ...deviceOf(order),
    openid,
    is_subscribe: 'N',
    ...(sub_openid === undefined ? {} : { sub_openid, sub_is_subscribe: 'N' }),
    trade_type: order.trade_type,
    bank_type: order.bank_type ?? '',
    total_fee: total,
    settlement_total_fee: total,
    fee_type: amount.currency,
    cash_fee: total,
    cash_fee_type: amount.currency,
    transaction_id: order.transaction_id ?? '',
    out_trade_no: order.out_trade_no,
    ...(order.attach === undefined ? {} : { attach: order.attach }),
    ...(order.success_time === undefined ? {} : { time_end: compactTime(order.success_time) }),
  }
}

/** An unpaid order as queries tell it. */
export function unpaidFields(order: Order): FieldsV2 {
  return {
    ...deviceOf(order),
    out_trade_no: order.out_trade_no,
    trade_type: order.trade_type,
    total_fee: String(order.amount.total),
    fee_type: order.amount.currency,
    ...(order.attach === undefined ? {} : { attach: order.attach }),
  }
}

function deviceOf({ device_id }: Order): FieldsV2 {
  return device_id === undefined ? {} : { device_info: device_id }
}
