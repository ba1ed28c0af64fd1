import type { Call, Flow } from '../../platform/call.js'
import { Refusal } from '../../kernel/refusal.js'
import { orderFundsOf } from '../../money/order-funds.js'
import { findSubMerchant } from '../checks/parties.js'
import { returnOf, sharingOf } from './answer.js'
import { findPaidOrder } from './orders.js'
import { sharerBy, sharingRatio } from './parties.js'

/** A request by the merchant's own number, and the order's. */
export const querySharing: Flow = (platform, call) => {
  const sharer = sharerIn(call)
  const found = platform.store.get('sharingOrders', `${call.merchant.mchid}/${call.params['out_order_no']}`)
  if (found === undefined || found.owner !== sharer || found.transaction_id !== call.query['transaction_id'])
    throw notThere('分账单不存在')
  return { status: 200, body: sharingOf(found) }
}

/** A return by the merchant's own number, and that of the request. */
export const queryReturn: Flow = (platform, call) => {
  const sharer = sharerIn(call)
  const found = platform.store.get('sharingReturns', `${call.merchant.mchid}/${call.params['out_return_no']}`)
  if (found === undefined || found.owner !== sharer || found.out_order_no !== call.query['out_order_no'])
    throw notThere('分账回退单不存在')
  return { status: 200, body: returnOf(found) }
}

/** What is left of an order to share, in fen. */
export const queryUnsplit: Flow = (platform, call) => {
  const order = findPaidOrder(platform, call, call.params['transaction_id'] ?? '')
  const { unsplit } = orderFundsOf(platform, order)
  return { status: 200, body: { transaction_id: order.transaction_id, unsplit_amount: unsplit } }
}

/** The most that a partner may share of a sub-merchant's orders, in 1/10000. */
export const queryRatio: Flow = (_platform, call) => {
  if (call.merchant.role !== 'partner')
    throw new Refusal({ status: 403, code: 'NO_AUTH', message: '商户号该产品权限未开通' })
  const { mchid } = findSubMerchant(call, call.params['sub_mchid'] ?? '')
  return { status: 200, body: { sub_mchid: mchid, max_ratio: sharingRatio(call, mchid) } }
}

function sharerIn(call: Call): string {
  const { sub_mchid } = call.query
  return sharerBy(call, typeof sub_mchid === 'string' ? sub_mchid : undefined, 'query')
}

function notThere(message: string): Refusal {
  return new Refusal({ status: 404, code: 'RESOURCE_NOT_EXISTS', message })
}
