import {
  isSignTypeV2,
  sameText,
  signV2,
  type ContractOperationV2,
  type SignTypeV2,
} from 'wechatpay-kit/internal'
import type { IncomingRequest } from '../../kernel/http/exchange.js'
import type { Merchant } from '../../platform/merchants.js'
import { findMerchant, type Platform } from '../../platform/platform.js'
import type { FieldsV2 } from '../../kernel/http/exchange.js'
import { PageRefusal, RefusalV2 } from '../../kernel/refusal-v2.js'

/** Names under which requests tell their merchant. */
const names = ['mch_id', 'mchid', 'combine_mch_id'] as const

/** Who sent a request, by its number and the signature with that merchant's APIv2 key. */
export function authenticateV2(
  platform: Platform,
  operation: ContractOperationV2,
  fields: FieldsV2,
): { readonly merchant: Merchant; readonly signType: SignTypeV2 } {
  const name = names.find((one) => fields[one] !== undefined && fields[one] !== '')
  const type = fields['sign_type'] ?? ''
  const signType = type === '' ? 'MD5' : type
  const properties = (operation.body?.schema ?? operation.query)?.properties ?? {}
  const isSigned = (merchant: Merchant): boolean =>
    isSignTypeV2(signType) && sameText(signV2(fields, merchant.apiV2Key, signType), fields['sign'] ?? '')
  let merchant: Merchant | undefined
  if (name !== undefined) merchant = findMerchant(platform, fields[name] ?? '')
  // One operation names nobody: its signature tells.
  else if (!names.some((one) => one in properties)) merchant = platform.merchants.find(isSigned)
  if (merchant === undefined) throw new RefusalV2(name === undefined ? 'mch_id参数格式错误' : '商户号不存在')
  // A page that only asks for consent is opened unsigned.
  const isOpen = operation.page === true && !('sign' in properties)
  if (!isOpen && !isSigned(merchant)) throw new RefusalV2('签名错误')
  return { merchant, signType: isSignTypeV2(signType) ? signType : 'MD5' }
}

/** The merchant's certificate on the connection, where an operation needs it. */
export function checkConnection(
  platform: Platform,
  operation: ContractOperationV2,
  { client }: IncomingRequest,
): void {
  if (operation.mutualTls !== true || client === 'in-process') return
  if (client === undefined) throw new PageRefusal(400, 'No required SSL certificate was sent')
  if (!platform.merchants.some(({ publicKey }) => publicKey.equals(client)))
    throw new PageRefusal(400, 'The SSL certificate error')
}

/** A known certificate must be that of the merchant who signs. */
export function checkOwner(
  merchant: Merchant,
  operation: ContractOperationV2,
  { client }: IncomingRequest,
): void {
  if (operation.mutualTls !== true || client === 'in-process' || client === undefined) return
  if (!merchant.publicKey.equals(client)) throw new RefusalV2('商户证书与商户号不匹配')
}
