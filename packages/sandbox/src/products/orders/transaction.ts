import { rfc3339 } from 'wechatpay-kit/internal'
import type { JsonObject } from '../../kernel/http/exchange.js'
import type { Order } from './machine.js'

const descriptions: Readonly<Record<Order['trade_state'], string>> = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款，退款详情请查询退款单',
  CLOSED: '订单已关闭',
  USERPAYING: '用户支付中，需要输入密码',
  PAYERROR: '支付失败(其他原因，如银行返回失败)',
  REVOKED: '订单已撤销',
}

/** An order as queries and payment notifications tell it. */
export function transactionOf(order: Order): JsonObject {
  const { mode, amount, payer } = order
  const isPaid = order.success_time !== undefined
  const parties =
    mode === 'direct'
      ? { appid: order.appid, mchid: order.mchid }
      : {
          sp_appid: order.appid,
          sp_mchid: order.mchid,
          ...(order.sub_appid === undefined ? {} : { sub_appid: order.sub_appid }),
          sub_mchid: order.sub_mchid,
        }
  return {
    ...parties,
    out_trade_no: order.out_trade_no,
    ...(order.success_time === undefined ? {} : paid(order, order.success_time)),
    trade_state: order.trade_state,
    trade_state_desc: descriptions[order.trade_state],
    ...(isPaid ? { payer } : {}),
    amount: isPaid
      ? { total: amount.total, payer_total: amount.total, currency: amount.currency, payer_currency: 'CNY' }
      : { total: amount.total, currency: amount.currency },
    ...(order.device_id === undefined ? {} : { scene_info: { device_id: order.device_id } }),
    promotion_detail: [],
  }
}

function paid(order: Order, at: number): JsonObject {
  return {
    transaction_id: order.transaction_id,
    trade_type: order.trade_type,
    bank_type: order.bank_type,
    ...(order.attach === undefined ? {} : { attach: order.attach }),
    success_time: rfc3339(at),
  }
}
