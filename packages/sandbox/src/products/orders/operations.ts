import type { Call, Flow } from '../../platform/call.js'
import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import { advanceOrder, type Order } from './machine.js'
import type { Platform } from '../../platform/platform.js'
import { checkCaller, findKnownSubMerchant } from '../checks/parties.js'
import { transactionOf } from './transaction.js'

type Mode = Order['mode']

/** Query by the merchant's own number. */
export function queryByNumber(mode: Mode): Flow {
  return (platform, call) => {
    checkQuery(platform, call, mode)
    const order = findOwn(platform, call, mode, call.query['sub_mchid'])
    return { status: 200, body: transactionOf(order) }
  }
}

/** Query by the platform's number, which exists once an order is paid. */
export function queryById(mode: Mode): Flow {
  return (platform, call) => {
    checkQuery(platform, call, mode)
    const id = platform.store.get('lookup', call.params['transaction_id'] ?? '')
    const order = id === undefined ? undefined : platform.store.get('orders', id)
    const paid = order?.transaction_id === call.params['transaction_id'] ? order : undefined
    return { status: 200, body: transactionOf(own(call, mode, paid, call.query['sub_mchid'])) }
  }
}

/** Close an unpaid order; closing it again is fine. */
export function close(mode: Mode): Flow {
  return (platform, call) => {
    checkCaller(call, mode === 'direct' ? call.body['mchid'] : call.body['sp_mchid'])
    if (mode === 'partner') findKnownSubMerchant(platform, call, String(call.body['sub_mchid']))
    closeOrder(platform, findOwn(platform, call, mode, call.body['sub_mchid']))
    return { status: 204 }
  }
}

/** Closes an order, whoever asks. Throws the platform's refusal when it is paid. */
export function closeOrder(platform: Platform, order: Order): Order {
  if (order.product === 'codepay') throw invalidRequest('付款码支付订单不支持关单，请使用撤销订单', 268449641)
  if (order.combined !== undefined) throw invalidRequest('合单支付的子单不支持单独关单，请使用合单关单')
  if (order.trade_state === 'CLOSED') return order
  const result = advanceOrder(order, { type: 'close' }, platform.clock.now())
  if (result === undefined) throw invalidRequest('该订单已支付', 268449538)
  platform.store.put('orders', order.id, result.order)
  platform.clock.cancel(`close/${order.id}`)
  return result.order
}

function checkQuery(platform: Platform, call: Call, mode: Mode): void {
  checkCaller(call, mode === 'direct' ? call.query['mchid'] : call.query['sp_mchid'])
  if (mode === 'partner') findKnownSubMerchant(platform, call, String(call.query['sub_mchid']))
}

/** The caller's order with the number of the path. Throws `ORDER_NOT_EXIST`, or what is wrong with the sub-merchant. */
export function findOwn(platform: Platform, call: Call, mode: Mode, subMchid: unknown): Order {
  const found = platform.store.get('orders', `${call.merchant.mchid}/${call.params['out_trade_no']}`)
  return own(call, mode, found, subMchid)
}

function own(call: Call, mode: Mode, order: Order | undefined, subMchid: unknown): Order {
  const isOwn = order?.mchid === call.merchant.mchid && order.mode === mode && order.combined === undefined
  if (!isOwn) {
    throw new Refusal({ status: 404, code: 'ORDER_NOT_EXIST', message: '订单不存在', internal: 268512771 })
  }
  if (mode === 'partner' && order.sub_mchid !== subMchid) {
    throw invalidRequest('商户号或子商户号与订单号不匹配', 268447845)
  }
  return order
}
