import { transactionOf } from '../transaction.js'
import { Refusal } from '../../../kernel/refusal.js'
import type { Order } from '../machine.js'
import type { Platform } from '../../../platform/platform.js'
import type { CallV2, FlowV2 } from '../../../platform/call-v2.js'
import { RefusalV2 } from '../../../kernel/refusal-v2.js'
import { asV3, partiesOf } from '../../as-v3.js'
import { paidFields, unpaidFields } from './order-fields.js'

/** Queries an order by the platform's number, else by the merchant's. */
export const queryOrder: FlowV2 = (platform, call) => {
  const { fields } = call
  const { transaction_id, out_trade_no } = fields
  const { path, members: query } = partiesOf(call)
  let order: Order | undefined
  // As it is now: a fault may change it right after the answer.
  const within = (): void => void (order = orderOf(platform, call))
  if (transaction_id !== undefined && transaction_id !== '') {
    const params = { transaction_id }
    asV3(platform, call, { operation: `GET ${path}/id/{transaction_id}`, params, query }, within)
  } else if (out_trade_no !== undefined && out_trade_no !== '') {
    const params = { out_trade_no }
    asV3(platform, call, { operation: `GET ${path}/out-trade-no/{out_trade_no}`, params, query }, within)
  } else throw new RefusalV2('缺少参数: out_trade_no')
  if (order === undefined) throw new Error('a query answered without an order')
  const { trade_state, trade_state_desc } = transactionOf(order)
  return {
    fields: {
      ...(order.success_time === undefined ? unpaidFields(order) : paidFields(order)),
      trade_state: String(trade_state),
      trade_state_desc: String(trade_state_desc),
    },
  }
}

/** Closes an unpaid order. */
export const closeOrder: FlowV2 = (platform, call) => {
  const { path, members } = partiesOf(call)
  const { out_trade_no = '' } = call.fields
  const order = platform.store.get('orders', `${call.merchant.mchid}/${out_trade_no}`)
  // In v3 closing again is fine.
  if (order?.trade_state === 'CLOSED' && order.combined === undefined)
    throw new RefusalV2('订单已关闭，无法重复关闭', 'ORDERCLOSED')
  const operation = `POST ${path}/out-trade-no/{out_trade_no}/close`
  asV3(platform, call, { operation, params: { out_trade_no }, body: members })
  return { fields: { result_msg: 'OK' } }
}

/** The order that a request names; of an order that it may not see it was told before. */
export function orderOf(platform: Platform, { fields, merchant }: CallV2): Order {
  const { transaction_id, out_trade_no } = fields
  const id =
    transaction_id === undefined || transaction_id === ''
      ? `${merchant.mchid}/${out_trade_no}`
      : platform.store.get('lookup', transaction_id)
  const order = id === undefined ? undefined : platform.store.get('orders', id)
  const isOwn = order?.mchid === merchant.mchid && (order.sub_mchid ?? '') === (fields['sub_mch_id'] ?? '')
  if (order === undefined || !isOwn)
    throw new Refusal({ status: 404, code: 'ORDER_NOT_EXIST', message: '订单不存在' })
  return order
}
