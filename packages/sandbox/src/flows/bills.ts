import { gzipSync } from 'node:zlib'
import { encryptOaepBytes, randomHex, sealGcm, sha1 } from 'wechatpay-kit/internal'
import { checkDay, type Day } from '../bills/calendar.js'
import { fundFlowBill } from '../bills/fund-flow.js'
import { profitSharingBill } from '../bills/profit-sharing.js'
import { writeBill, type BillTable } from '../bills/table.js'
import { findTicket, issueTicket, type Ticket } from '../bills/tickets.js'
import { tradeBill, type TradeBillType } from '../bills/trade.js'
import type { Call, Flow, JsonObject } from '../gate/exchange.js'
import { invalidRequest, paramError, Refusal } from '../gate/refusal.js'
import type { Merchant } from '../merchants/merchants.js'
import type { Platform } from '../platform.js'
import { findSubMerchant } from './parties.js'

type Compose = (platform: Platform, day: Day, merchant: Merchant, query: JsonObject) => BillTable | undefined

const tradeTypes: Readonly<Record<string, TradeBillType | 'none'>> = {
  ALL: 'ALL',
  SUCCESS: 'SUCCESS',
  REFUND: 'REFUND',
  // Nobody here pays with prefunded coupons.
  RECHARGE_REFUND: 'none',
  ALL_SPECIAL: 'none',
  SUC_SPECIAL: 'none',
  REF_SPECIAL: 'none',
}

/** By path. The account FEES is one through which nothing moves here. */
const composers: Readonly<Record<string, Compose>> = {
  '/v3/bill/tradebill': (platform, day, { mchid }, query) => {
    const type = tradeTypes[text(query, 'bill_type') ?? 'ALL']
    if (type === undefined) throw wrong('bill_type', query)
    return type === 'none' ? undefined : tradeBill(platform, day, mchid, text(query, 'sub_mchid'), type)
  },
  '/v3/bill/fundflowbill': (platform, day, { mchid }, query) =>
    fundFlow(
      platform,
      day,
      mchid,
      text(query, 'sub_mchid') ?? mchid,
      account(query, ['BASIC', 'OPERATION', 'FEES']),
    ),
  '/v3/bill/sub-merchant-fundflowbill': (platform, day, { mchid }, query) =>
    fundFlow(
      platform,
      day,
      mchid,
      text(query, 'sub_mchid') ?? '',
      account(query, ['BASIC', 'OPERATION', 'FEES', 'DEPOSIT']),
    ),
  '/v3/ecommerce/bill/fundflowbill': (platform, day, merchant, query) => {
    if (text(query, 'account_type') !== 'ALL') throw wrong('account_type', query)
    return fundFlowBill(
      platform,
      day,
      merchant.mchid,
      new Set(merchant.subMerchants.map(({ mchid }) => mchid)),
    )
  },
  '/v3/profitsharing/bills': (platform, day, { mchid }, query) =>
    profitSharingBill(platform, day, mchid, text(query, 'sub_mchid')),
}

function fundFlow(
  platform: Platform,
  day: Day,
  signer: string,
  owner: string,
  type: string,
): BillTable | undefined {
  const isMoved = type === 'BASIC' || type === 'OPERATION'
  return isMoved ? fundFlowBill(platform, day, signer, new Set([owner]), type) : undefined
}

/** Asks for a bill: answers where it lies, for five minutes. */
const applyForBill: Flow = (platform, call) => {
  const file = composed(platform, call.operation.path, call)
  const token = issueTicket(platform, ticketOf(call))
  return {
    status: 200,
    body: { hash_type: 'SHA1', hash_value: sha1(file), download_url: urlOf(call, token) },
  }
}

/** The same for a bill that is encrypted for the merchant's certificate. */
const applyForEncryptedBill: Flow = (platform, call) => {
  if (call.merchant.role !== 'partner')
    throw new Refusal({ status: 403, code: 'NO_AUTH', message: '商户号该产品权限未开通' })
  if (call.query['algorithm'] !== 'AEAD_AES_256_GCM') throw wrong('algorithm', call.query)
  const file = composed(platform, call.operation.path, call)
  const key = randomHex(32)
  const nonce = randomHex(6)
  const token = issueTicket(platform, { ...ticketOf(call), key, nonce })
  const entry = {
    bill_sequence: 1,
    download_url: urlOf(call, token),
    encrypt_key: encryptOaepBytes(call.merchant.publicKey, Buffer.from(key, 'hex')),
    hash_type: 'SHA1',
    hash_value: sha1(file),
    nonce,
  }
  return { status: 200, body: { download_bill_count: 1, download_bill_list: [entry] } }
}

/** Downloads what a bill's URL leads to. */
const downloadBill: Flow = (platform, call) => {
  const ticket = findTicket(platform, call.query['token'], call.merchant.mchid)
  const { merchant } = call
  const plain = Buffer.from(composed(platform, ticket.path, { merchant, query: ticket.query }))
  const packed = ticket.query['tar_type'] === 'GZIP' ? gzipSync(plain) : plain
  const { key, nonce } = ticket
  if (key === undefined || nonce === undefined) return { status: 200, file: packed }
  return { status: 200, file: sealGcm({ key: Buffer.from(key, 'hex'), nonce }, packed) }
}

function composed(platform: Platform, path: string, call: Pick<Call, 'merchant' | 'query'>): string {
  const { merchant, query } = call
  const day = checkDay(query['bill_date'], platform.clock.now())
  checkQuery(call)
  const table = composers[path]?.(platform, day, merchant, query)
  if (table === undefined)
    throw new Refusal({ status: 400, code: 'NO_STATEMENT_EXIST', message: '请求的账单文件不存在' })
  return writeBill(table)
}

function checkQuery({ merchant, query }: Pick<Call, 'merchant' | 'query'>): void {
  if (query['tar_type'] !== undefined && query['tar_type'] !== 'GZIP') throw wrong('tar_type', query)
  const subMchid = text(query, 'sub_mchid')
  if (subMchid === undefined) return
  if (merchant.role !== 'partner') throw invalidRequest('直连商户不能传入sub_mchid')
  findSubMerchant({ merchant }, subMchid)
}

function ticketOf({ merchant, operation, query }: Call): Omit<Ticket, 'expires'> {
  return { mchid: merchant.mchid, path: operation.path, query }
}

function urlOf(call: Call, token: string): string {
  const packed = call.query['tar_type'] === 'GZIP' ? '&tartype=gzip' : ''
  return `${call.origin}/v3/billdownload/file?token=${token}${packed}`
}

function account(query: JsonObject, known: readonly string[]): string {
  const type = text(query, 'account_type') ?? 'BASIC'
  if (!known.includes(type)) throw wrong('account_type', query)
  return type
}

function text(query: JsonObject, name: string): string | undefined {
  const value = query[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function wrong(field: string, query: JsonObject): Refusal {
  const source = `输入源“/query/${field}”`
  return paramError(`${source}规则校验失败，值不在枚举范围内`, {
    field,
    value: query[field],
    location: 'query',
  })
}

/** The operations of bills, by method and path. */
export const billFlows: readonly (readonly [string, Flow])[] = [
  ['GET /v3/bill/tradebill', applyForBill],
  ['GET /v3/bill/fundflowbill', applyForBill],
  ['GET /v3/profitsharing/bills', applyForBill],
  ['GET /v3/bill/sub-merchant-fundflowbill', applyForEncryptedBill],
  ['GET /v3/ecommerce/bill/fundflowbill', applyForEncryptedBill],
  ['GET /v3/billdownload/file', downloadBill],
]
