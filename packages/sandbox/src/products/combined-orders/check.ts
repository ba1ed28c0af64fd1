import type { Call } from '../../platform/call.js'
import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import type { CashierProduct } from '../orders/machine.js'
import type { Platform } from '../../platform/platform.js'
import { findMerchant } from '../../platform/platform.js'
import { checkCurrency } from '../checks/amount.js'
import {
  checkAppid,
  checkCaller,
  isKnown,
  noSubMerchant,
  noSuchMerchant,
  ownNumber,
} from '../checks/parties.js'
import { checkOpenid, products } from '../orders/prepay.js'
import { wrongField, type WrongField } from '../checks/wrong-field.js'
import type { CombineRequest, PartRequest } from './request.js'

/** How many orders can be combined. */
const sizes = { direct: [2, 10], partner: [1, 50] } as const
/** Fen of one part: 10,000,000 yuan. For the sum of the parts no ceiling of its own is published. */
const maxPartAmount = 1_000_000_000

/** Throws what is wrong with the form of a request: how many parts, their numbers, their currencies. */
export function checkParts({ merchant }: Call, { sub_orders }: CombineRequest): void {
  for (const [index, { amount }] of sub_orders.entries()) checkAmount(amount, `/sub_orders/${index}/amount`)
  const [least, most] = sizes[merchant.role]
  const count = sub_orders.length
  if (count < least || count > most) throw wrong(count, `子单数量须为${least}到${most}个`)
  const numbers = new Set(sub_orders.map(({ mchid, out_trade_no }) => `${mchid}/${out_trade_no}`))
  if (numbers.size < count) throw wrong(numbers.size, '子单商户订单号重复')
}

function checkAmount({ total_amount, currency }: PartRequest['amount'], pointer: string): void {
  checkCurrency(currency, `${pointer}/currency`, '标价币种')
  if (total_amount <= maxPartAmount) return
  const at = `${pointer}/total_amount`
  const field: WrongField = { pointer: at, title: '标价金额', kind: '数值字段', value: total_amount }
  throw wrongField(field, `值高于最大值 ${maxPartAmount}`)
}

/** Throws what is wrong with who combines, who is paid and who pays. */
export function checkCombine(
  platform: Platform,
  call: Call,
  request: CombineRequest,
  product: CashierProduct,
): void {
  checkCaller(call, request.combine_mchid)
  for (const [index, part] of request.sub_orders.entries()) checkPayee(platform, call, request, part, index)
  checkAppid(call.merchant.appids, request.combine_appid)
  checkPayer(platform, call, request, product)
}

function checkPayee(
  platform: Platform,
  call: Call,
  { combine_appid }: CombineRequest,
  { mchid, sub_mchid, sub_appid }: PartRequest,
  index: number,
): void {
  if (call.merchant.role === 'direct') {
    if (sub_mchid !== undefined) throw invalidRequest('直连商户不能传入sub_mchid')
    const payee = findMerchant(platform, mchid)
    if (payee === undefined) throw noSuchMerchant()
    if (payee.role !== 'direct') throw noAuth('商户号该产品权限未开通')
    checkAppid(payee.appids, combine_appid)
    return
  }
  if (mchid !== call.merchant.mchid) throw noAuth('子单商户号与合单商户号不一致')
  if (sub_mchid === undefined) throw noSubMerchant(`/sub_orders/${index}/sub_mchid`)
  if (sub_mchid === mchid) throw ownNumber()
  if (!isKnown(platform, sub_mchid)) throw noSuchMerchant()
  const sub = call.merchant.subMerchants.find((one) => one.mchid === sub_mchid)
  if (sub === undefined) throw noAuth('受理关系不存在', 268443701)
  if (sub_appid !== undefined) checkAppid([sub.appid], sub_appid)
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

/** As the pages of combined orders spell it. */
function noAuth(message: string, internal?: number): Refusal {
  return new Refusal({
    status: 403,
    code: 'NOAUTH',
    message,
    ...(internal === undefined ? {} : { internal }),
  })
}

function wrong(value: number, issue: string): Refusal {
  return wrongField({ pointer: '/sub_orders', title: '商品单信息', value }, issue)
}
