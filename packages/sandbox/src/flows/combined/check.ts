import type { Call } from '../../gate/exchange.js'
import { invalidRequest, paramError, Refusal } from '../../gate/refusal.js'
import type { CashierProduct } from '../../machines/order.js'
import type { Platform } from '../../platform.js'
import { findMerchant } from '../../platform.js'
import { checkCurrency } from '../amount.js'
import { checkAppid, checkCaller } from '../parties.js'
import { checkOpenid, products } from '../prepay.js'
import type { CombineRequest, PartRequest } from './request.js'

/** How many orders can be combined. */
const sizes = { direct: [2, 10], partner: [1, 50] } as const
/** Fen of one part: 10,000,000 yuan. For the sum of the parts no ceiling of its own is published. */
const mostOfPart = 1_000_000_000

/** Throws what is wrong with who combines, who is paid and who pays. */
export function checkCombine(
  platform: Platform,
  call: Call,
  request: CombineRequest,
  product: CashierProduct,
): void {
  const { merchant } = call
  checkCaller(call, request.combine_mchid)
  checkAppid(merchant.appids, request.combine_appid)
  const { sub_orders } = request
  const [least, most] = sizes[merchant.role]
  if (sub_orders.length < least || sub_orders.length > most) {
    throw wrong('/sub_orders', sub_orders.length, `子单数量须为${least}到${most}个`)
  }
  for (const [index, part] of sub_orders.entries()) checkPart(platform, call, request, part, index)
  const numbers = new Set(sub_orders.map(({ mchid, out_trade_no }) => `${mchid}/${out_trade_no}`))
  if (numbers.size < sub_orders.length) throw wrong('/sub_orders', numbers.size, '子单商户订单号重复')
  checkPayer(platform, call, request, product)
}

function checkPart(
  platform: Platform,
  call: Call,
  { combine_appid }: CombineRequest,
  part: PartRequest,
  index: number,
): void {
  const field = `/sub_orders/${index}`
  checkCurrency(part.amount.currency, `${field}/amount/currency`)
  const { total_amount } = part.amount
  if (total_amount > mostOfPart)
    throw wrong(`${field}/amount/total_amount`, total_amount, `值高于最大值 ${mostOfPart}`)
  if (call.merchant.role === 'direct') {
    if (part.sub_mchid !== undefined) throw invalidRequest('直连商户不能传入sub_mchid')
    const payee = findMerchant(platform, part.mchid)
    if (payee === undefined || payee.role !== 'direct') {
      throw new Refusal({ status: 400, code: 'MCH_NOT_EXISTS', message: '商户号不存在' })
    }
    checkAppid(payee.appids, combine_appid)
    return
  }
  if (part.mchid !== call.merchant.mchid) throw noAuth('子单商户号与合单商户号不一致')
  if (part.sub_mchid === undefined) throw wrong(`${field}/sub_mchid`, '', '服务商模式下，子商户号为必填项')
  const sub = call.merchant.subMerchants.find(({ mchid }) => mchid === part.sub_mchid)
  if (sub === undefined) throw noAuth('受理关系不存在')
  if (part.sub_appid !== undefined) checkAppid([sub.appid], part.sub_appid)
}

function checkPayer(
  platform: Platform,
  call: Call,
  { combine_payer_info, sub_orders }: CombineRequest,
  product: CashierProduct,
): void {
  if (!products[product].payer) return
  const { openid, sub_openid } = combine_payer_info ?? {}
  if (openid === undefined && sub_openid === undefined) {
    throw invalidRequest('JSAPI支付必须传openid', 268501013)
  }
  if (sub_openid !== undefined && sub_orders.some(({ sub_appid }) => sub_appid === undefined)) {
    throw invalidRequest('传入sub_openid时，sub_appid必填')
  }
  if (openid !== undefined) checkOpenid(platform, call, openid, '/combine_payer_info/openid')
  if (sub_openid !== undefined) checkOpenid(platform, call, sub_openid, '/combine_payer_info/sub_openid')
}

function noAuth(message: string): Refusal {
  return new Refusal({ status: 403, code: 'NOAUTH', message, internal: 268443701 })
}

function wrong(field: string, value: unknown, issue: string): Refusal {
  return paramError(`输入源“/body${field}”规则校验失败，${issue}`, { field, value, issue, location: 'body' })
}
