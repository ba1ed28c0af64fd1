import type { Flow } from '../../platform/call.js'
import { invalidRequest } from '../../kernel/refusal.js'
import { bookRefund, reversalOf } from '../../money/orders.js'
import { advanceOrder, type Order } from '../orders/machine.js'
import type { Platform } from '../../platform/platform.js'
import { findOwn } from '../orders/operations.js'
import { checkAppid, checkCaller, findKnownSubMerchant } from '../checks/parties.js'
import { pick } from '../../kernel/canonical.js'

/** What both requests say about whom it concerns. */
type ReverseRequest = Readonly<
  Partial<Record<'appid' | 'mchid' | 'sp_appid' | 'sp_mchid' | 'sub_appid' | 'sub_mchid', string>>
>

/** How long after the charge a code payment can be reversed. */
const reversible = 7 * 24 * 60 * 60_000

/** Reverses a code payment: unpaid, nobody can pay it any more; paid, the money goes back. Again is fine. */
export function reverse(mode: Order['mode']): Flow {
  return (platform, call) => {
    const { merchant, params } = call
    const body = call.body as ReverseRequest
    if (mode === 'direct') {
      checkCaller(call, body.mchid)
      checkAppid(merchant.appids, body.appid ?? '')
    } else {
      checkCaller(call, body.sp_mchid)
      const sub = findKnownSubMerchant(platform, call, body.sub_mchid ?? '')
      if (body.sp_appid !== undefined) checkAppid(merchant.appids, body.sp_appid)
      if (body.sub_appid !== undefined) checkAppid([sub.appid], body.sub_appid)
    }
    reverseOrder(platform, findOwn(platform, call, mode, body.sub_mchid))
    const parties = pick(body, ['appid', 'mchid', 'sp_appid', 'sp_mchid', 'sub_appid', 'sub_mchid'])
    return { status: 200, body: { ...parties, out_trade_no: params['out_trade_no'] } }
  }
}

/** Reverses it, whoever asks; part of the transaction under way. Throws the platform's refusal where it can't be. */
export function reverseOrder(platform: Platform, order: Order): Order {
  if (order.trade_state === 'REVOKED') return order
  if (order.product !== 'codepay') throw invalidRequest('非付款码支付订单，不支持撤销，请使用关单或退款')
  const now = platform.clock.now()
  if (now - order.created > reversible) throw invalidRequest('订单有7天的撤销有效期，过期将不能撤销')
  const reversed = advanceOrder(order, { type: 'reverse' }, now)
  if (reversed === undefined) throw invalidRequest('订单已发生退款，不能撤销')
  if (order.success_time !== undefined) bookRefund(platform, order, reversalOf(order), order.amount.total)
  platform.store.put('orders', order.id, reversed.order)
  for (const kind of ['pay', 'fail']) platform.clock.cancel(`${kind}/${order.id}`)
  return reversed.order
}
