import type { Call } from '../../platform/call.js'
import { invalidRequest, paramError } from '../../kernel/refusal.js'
import { defaultSharingRatio } from '../../platform/merchants.js'
import { checkAppid, findSubMerchant } from '../checks/parties.js'
import { bodyError } from '../checks/fields.js'

/** What all requests of profit sharing say about who they are for. */
export interface SharingParties {
  readonly sub_mchid?: string
  readonly appid?: string
  readonly sub_appid?: string
}

/** Whose money is shared: the sub-merchant of a partner, else the caller. Appids that are given must be bound to their own. */
export function sharerOf(call: Call, { sub_mchid, appid, sub_appid }: SharingParties): string {
  const { merchant } = call
  const sharer = sharerBy(call, sub_mchid)
  if (appid !== undefined) checkAppid(merchant.appids, appid)
  if (sub_appid === undefined) return sharer
  if (merchant.role === 'direct') throw invalidRequest('直连商户不能传入sub_appid')
  checkAppid([findSubMerchant(call, sharer).appid], sub_appid)
  return sharer
}

/** The same by the number alone. */
export function sharerBy(
  call: Call,
  sub_mchid: string | undefined,
  location: 'body' | 'query' = 'body',
): string {
  const { merchant } = call
  if (merchant.role === 'partner') {
    if (sub_mchid === undefined) {
      const field = location === 'body' ? '/sub_mchid' : 'sub_mchid'
      throw paramError('服务商模式下，子商户号为必填项', { field, value: '', location }, 268443704)
    }
    return findSubMerchant(call, sub_mchid).mchid
  }
  if (sub_mchid !== undefined) throw invalidRequest('直连商户不能传入sub_mchid')
  return merchant.mchid
}

/** An openid is one of an appid: which one must be said. */
export function checkAppidOf(type: string, request: SharingParties): void {
  if (type === 'PERSONAL_OPENID' && request.appid === undefined)
    throw bodyError('/appid', '', 'appid', '接收方类型为PERSONAL_OPENID时必填')
  checkSubAppidOf(type, request)
}

/** The same of a request that always says its appid. */
export function checkSubAppidOf(type: string, { sub_appid }: SharingParties): void {
  if (type === 'PERSONAL_SUB_OPENID' && sub_appid === undefined)
    throw bodyError('/sub_appid', '', 'sub_appid', '接收方类型为PERSONAL_SUB_OPENID时必填')
}

/** The most that may be shared of an order, in 1/10000. */
export function sharingRatio({ merchant }: Pick<Call, 'merchant'>, sharer: string): number {
  if (sharer === merchant.mchid) return merchant.maxSharingRatio
  return merchant.subMerchants.find((one) => one.mchid === sharer)?.maxSharingRatio ?? defaultSharingRatio
}
