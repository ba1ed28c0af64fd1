import { sha256 } from 'wechatpay-kit/internal'
import type { Call, Flow } from '../../platform/call.js'
import type { Order } from '../orders/machine.js'
import type { Platform } from '../../platform/platform.js'
import { checkCurrency } from '../checks/amount.js'
import { canonical, pick } from '../../kernel/canonical.js'
import { charge } from './charge.js'
import { checkAppid, checkCaller, findKnownSubMerchant } from '../checks/parties.js'
import { transactionOf } from '../orders/transaction.js'
import { wrongField } from '../checks/wrong-field.js'

/** The members of both requests that behaviour depends on; the contract has validated them. */
interface CodePayRequest {
  readonly appid?: string
  readonly mchid?: string
  readonly sp_appid?: string
  readonly sp_mchid?: string
  readonly sub_appid?: string
  readonly sub_mchid?: string
  readonly description: string
  readonly out_trade_no: string
  readonly attach?: string
  readonly payer: { readonly auth_code: string }
  readonly amount: { readonly total: number; readonly currency?: string }
  readonly scene_info: {
    readonly device_id?: string
    readonly store_info: { readonly id?: string; readonly out_id?: string }
  }
  readonly settle_info?: { readonly profit_sharing?: boolean }
}

/** Charging a payer whose code was scanned (付款码支付), by a direct merchant or a partner. */
export function codePay(mode: Order['mode']): Flow {
  return (platform, call) => {
    const request = call.body as unknown as CodePayRequest
    checkCurrency(request.amount.currency, '/amount/currency')
    checkStore(request.scene_info.store_info)
    const appid = mode === 'direct' ? checkDirect(call, request) : checkPartner(platform, call, request)
    const { device_id } = request.scene_info
    const { order, refusal } = charge(platform, call.merchant, {
      mode,
      appid,
      ...pick(request, ['sub_mchid', 'sub_appid', 'attach']),
      out_trade_no: request.out_trade_no,
      description: request.description,
      ...(device_id === undefined ? {} : { device_id }),
      total: request.amount.total,
      profit_sharing: request.settle_info?.profit_sharing === true,
      fingerprint: sha256(canonical(request)),
      auth_code: request.payer.auth_code,
    })
    return refusal === undefined ? { status: 200, body: transactionOf(order) } : { status: 200, refusal }
  }
}

function checkDirect(call: Call, { mchid, appid = '' }: CodePayRequest): string {
  checkCaller(call, mchid)
  checkAppid(call.merchant.appids, appid)
  return appid
}

/** A partner may leave sp_appid out; the first of its appids counts then. */
function checkPartner(platform: Platform, call: Call, request: CodePayRequest): string {
  checkCaller(call, request.sp_mchid)
  const sub = findKnownSubMerchant(platform, call, request.sub_mchid ?? '')
  const appid = request.sp_appid ?? call.merchant.appids[0] ?? ''
  checkAppid(call.merchant.appids, appid)
  if (request.sub_appid !== undefined) checkAppid([sub.appid], request.sub_appid)
  return appid
}

function checkStore({ id, out_id }: CodePayRequest['scene_info']['store_info']): void {
  if (id !== undefined || out_id !== undefined) return
  const field = { pointer: '/scene_info/store_info', title: '商户门店信息', value: {} }
  throw wrongField(field, 'id与out_id至少填一个')
}
