import { Refusal } from '../kernel/refusal.js'
import { RefusalV2 } from '../kernel/refusal-v2.js'

/** What v2 calls the same refusal: its code, and its words where they are its own. */
type V2Equivalent = readonly [code: string, message?: string]

const byInternal: Readonly<Record<number, V2Equivalent>> = {
  268449538: ['ORDERPAID', '该订单已支付'],
  268498689: ['ORDERPAID', '该订单已支付'],
  268447914: ['ORDERCLOSED', '该订单已关闭'],
  268498688: ['OUT_TRADE_NO_USED', '商户订单号重复'],
  268512771: ['ORDERNOTEXIST', '订单不存在'],
  268447845: ['ORDERNOTEXIST', '订单不存在'],
  268447843: ['ORDERNOTEXIST', '订单不存在'],
}

/** Where v2 tells two things that v3 tells with one number. */
const byMessage: Readonly<Record<string, V2Equivalent>> = {
  订单已撤销: ['ORDERREVERSED'],
}

const byCode: Readonly<Record<string, V2Equivalent>> = {
  ORDER_NOT_EXIST: ['ORDERNOTEXIST', '订单不存在'],
  RESOURCE_NOT_EXISTS: ['ORDERNOTEXIST', '订单不存在'],
  ORDER_CLOSED: ['ORDERCLOSED', '该订单已关闭'],
  ORDER_PAID: ['ORDERPAID', '该订单已支付'],
  ORDERPAID: ['ORDERPAID', '该订单已支付'],
  APPID_MCHID_NOT_MATCH: ['APPID_MCHID_NOT_MATCH', 'appid和mch_id不匹配'],
  MCH_NOT_EXISTS: ['MCHID_NOT_EXIST', 'MCHID不存在'],
  NO_AUTH: ['NOAUTH'],
  NOT_ENOUGH: ['NOTENOUGH'],
  RULE_LIMIT: ['RULELIMIT'],
  ACCOUNT_ERROR: ['ACCOUNTERROR'],
  SYSTEM_ERROR: ['SYSTEMERROR', '系统错误'],
  BANK_ERROR: ['BANKERROR', '银行系统异常'],
  RATELIMIT_EXCEEDED: ['FREQUENCY_LIMITED'],
}

/** Fields by their names in v3. */
const fieldNames: Readonly<Record<string, string>> = {
  '/amount/total': 'total_fee',
  '/amount/refund': 'refund_fee',
  '/amount/currency': 'fee_type',
  '/reason': 'refund_desc',
  '/description': 'body',
}

/** A refusal of v3 in v2's words. */
export function translateRefusal(refusal: Refusal): RefusalV2 {
  if (refusal.code === 'OPENID_MISMATCH') return new RefusalV2('appid and openid not match')
  const twin = byMessage[refusal.message] ?? byInternal[refusal.internal] ?? byCode[refusal.code]
  if (twin !== undefined) return new RefusalV2(twin[1] ?? refusal.message, twin[0])
  const field = refusal.detail?.['field']
  if (refusal.code !== 'PARAM_ERROR' || typeof field !== 'string')
    return new RefusalV2(refusal.message, refusal.code)
  if (field === '/payer/auth_code') return new RefusalV2('请求参数未按指引进行填写', 'AUTH_CODE_ERROR')
  if (field.startsWith('/payer/')) return new RefusalV2('invalid openid')
  return new RefusalV2(`invalid ${fieldNames[field] ?? field.split('/').at(-1)}`)
}
