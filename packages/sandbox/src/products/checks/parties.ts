import type { Call } from '../../platform/call.js'
import { invalidRequest, paramError, Refusal } from '../../kernel/refusal.js'
import type { SubMerchant } from '../../platform/merchants.js'
import type { Platform } from '../../platform/platform.js'

/** The number in the request must be the number that signed. */
export function checkCaller(call: Call, mchid: unknown): void {
  if (mchid !== call.merchant.mchid) throw paramError('http header中的mchid与post payload中的mchid不匹配')
}

/** A partner acts for its own sub-merchants only. */
export function findSubMerchant(call: Pick<Call, 'merchant'>, mchid: string): SubMerchant {
  if (mchid === call.merchant.mchid) throw ownNumber()
  const found = call.merchant.subMerchants.find((sub) => sub.mchid === mchid)
  if (found !== undefined) return found
  throw new Refusal({ status: 403, code: 'NO_AUTH', message: '受理关系不存在', internal: 268443701 })
}

/** The same where the pages tell a number that nobody has from one that the partner does not act for. */
export function findKnownSubMerchant(platform: Platform, call: Call, mchid: string): SubMerchant {
  if (!isKnown(platform, mchid)) throw noSuchMerchant()
  return findSubMerchant(call, mchid)
}

/** Whether somebody has the number. */
export function isKnown({ merchants }: Platform, mchid: string): boolean {
  return merchants.some((one) => one.mchid === mchid || one.subMerchants.some((sub) => sub.mchid === mchid))
}

/** A partner names itself as its sub-merchant. */
export function ownNumber(): Refusal {
  return invalidRequest('特约商户号不能与服务商商户号相同', 268443705)
}

/** A partner names no sub-merchant; `field` is where it should. */
export function noSubMerchant(field: string, location: 'body' | 'query' = 'body'): Refusal {
  return paramError('服务商模式下，子商户号为必填项', { field, value: '', location }, 268443704)
}

/** Nobody has the number. */
export function noSuchMerchant(status: 400 | 404 = 400): Refusal {
  return new Refusal({ status, code: 'MCH_NOT_EXISTS', message: '商户号不存在', internal: 268443715 })
}

/** The appid must be bound to the merchant. */
export function checkAppid(bound: readonly (string | undefined)[], appid: string): void {
  if (bound.includes(appid)) return
  throw new Refusal({
    status: 400,
    code: 'APPID_MCHID_NOT_MATCH',
    message: 'appid和mch_id不匹配，请检查后再试',
    internal: 268445527,
  })
}

/** The number belongs to another order already. */
export function numberUsed(): Refusal {
  return new Refusal({ status: 403, code: 'OUT_TRADE_NO_USED', message: '商户订单号重复' })
}
