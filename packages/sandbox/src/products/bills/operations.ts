import { gzipSync } from 'node:zlib'
import { encryptOaepBytes, randomHex, sealGcm, sha1 } from 'wechatpay-kit/internal'
import { checkDay, readDay, type Day } from './calendar.js'
import { fundFlowBill } from './fund-flow.js'
import { profitSharingBill } from './profit-sharing.js'
import { writeBill, type BillTable } from './table.js'
import { findTicket, issueTicket, type Ticket } from './tickets.js'
import { tradeBill, type TradeBillType } from './trade.js'
import type { Call, Flow } from '../../platform/call.js'
import type { JsonObject } from '../../kernel/http/exchange.js'
import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import type { Merchant } from '../../platform/merchants.js'
import type { Platform } from '../../platform/platform.js'
import { findSubMerchant } from '../checks/parties.js'
import { wrongField } from '../checks/wrong-field.js'

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
/** Nothing moves here through FEES and DEPOSIT. */
const accounts = ['BASIC', 'OPERATION', 'FEES']

/** By path: what parameters must be. */
const forms: Readonly<Record<string, (query: JsonObject) => void>> = {
  '/v3/bill/tradebill': (query) => checkListed(query, 'bill_type', '账单类型', Object.keys(tradeTypes)),
  '/v3/bill/fundflowbill': (query) => checkListed(query, 'account_type', '资金账户类型', accounts),
  '/v3/bill/sub-merchant-fundflowbill': (query) => {
    checkListed(query, 'algorithm', '加密算法', ['AEAD_AES_256_GCM'])
    checkListed(query, 'account_type', '资金账户类型', [...accounts, 'DEPOSIT'])
  },
  '/v3/ecommerce/bill/fundflowbill': (query) => {
    checkListed(query, 'algorithm', '加密算法', ['AEAD_AES_256_GCM'])
    checkListed(query, 'account_type', '资金账户类型', ['ALL'])
  },
  '/v3/profitsharing/bills': () => undefined,
}

/** By path: what a bill holds, of parameters that were checked; undefined where nothing happened. */
const composers: Readonly<Record<string, Compose>> = {
  '/v3/bill/tradebill': (platform, day, { mchid }, query) => {
    const type = tradeTypes[text(query, 'bill_type') ?? 'ALL'] ?? 'none'
    return type === 'none' ? undefined : tradeBill(platform, day, mchid, text(query, 'sub_mchid'), type)
  },
  '/v3/bill/fundflowbill': (platform, day, { mchid }, query) =>
    fundFlow(platform, day, mchid, text(query, 'sub_mchid') ?? mchid, text(query, 'account_type')),
  '/v3/bill/sub-merchant-fundflowbill': (platform, day, { mchid }, query) =>
    fundFlow(platform, day, mchid, text(query, 'sub_mchid') ?? '', text(query, 'account_type')),
  '/v3/ecommerce/bill/fundflowbill': (platform, day, { mchid, subMerchants }) =>
    fundFlowBill(platform, day, mchid, new Set(subMerchants.map((one) => one.mchid))),
  '/v3/profitsharing/bills': (platform, day, { mchid }, query) =>
    profitSharingBill(platform, day, mchid, text(query, 'sub_mchid')),
}

function fundFlow(
  platform: Platform,
  day: Day,
  signer: string,
  owner: string,
  type = 'BASIC',
): BillTable | undefined {
  const isMoved = type === 'BASIC' || type === 'OPERATION'
  return isMoved ? fundFlowBill(platform, day, signer, new Set([owner]), type) : undefined
}

/** Asks for a bill: answers where it lies, for five minutes. */
function applyForBill(path: string): Flow {
  return (platform, call) => {
    checkForm(path, call.query)
    checkParties(call)
    const file = writeBill(prepared(platform, path, call))
    const token = issueTicket(platform, ticketOf(call))
    const body = { hash_type: 'SHA1', hash_value: sha1(file), download_url: urlOf(call, token) }
    return { status: 200, body }
  }
}

/** The same for a bill that is encrypted for the merchant's certificate. */
function applyForEncryptedBill(path: string): Flow {
  return (platform, call) => {
    checkForm(path, call.query)
    if (call.merchant.role !== 'partner')
      throw new Refusal({ status: 403, code: 'NO_AUTH', message: '商户号该产品权限未开通' })
    const sub = text(call.query, 'sub_mchid')
    if (sub !== undefined) findSubMerchant(call, sub)
    const file = writeBill(prepared(platform, path, call))
    // 32 characters of text: the official Java SDK decrypts the field into a string.
    const key = randomHex(16)
    const nonce = randomHex(6)
    const token = issueTicket(platform, { ...ticketOf(call), key, nonce })
    const entry = {
      bill_sequence: 1,
      download_url: urlOf(call, token),
      encrypt_key: encryptOaepBytes(call.merchant.publicKey, Buffer.from(key)),
      hash_type: 'SHA1',
      hash_value: sha1(file),
      nonce,
    }
    return { status: 200, body: { download_bill_count: 1, download_bill_list: [entry] } }
  }
}

/** Downloads what a bill's URL leads to. */
const downloadBill: Flow = (platform, { merchant, query }) => {
  const ticket = findTicket(platform, query['token'], merchant.mchid)
  const table = compose(platform, ticket.path, merchant, ticket.query)
  // What was there when the URL was given out is there for good.
  if (table === undefined) throw new Error(`no bill at ${ticket.path}`)
  const plain = Buffer.from(writeBill(table))
  const packed = ticket.query['tar_type'] === 'GZIP' ? gzipSync(plain) : plain
  const { key, nonce } = ticket
  // As SDKs distinguish them: wechatpay-node-v3 reads a bill by its Content-Type, wechatpay-php accepts these two.
  const type = ticket.query['tar_type'] === 'GZIP' ? 'application/x-gzip' : 'text/plain'
  if (key === undefined || nonce === undefined) return { status: 200, file: packed, type }
  return { status: 200, file: sealGcm({ key: Buffer.from(key), nonce }, packed), type }
}

function checkForm(path: string, query: JsonObject): void {
  readDay(query['bill_date'])
  checkListed(query, 'tar_type', '压缩类型', ['GZIP'])
  forms[path]?.(query)
}

function checkParties(call: Call): void {
  const sub = text(call.query, 'sub_mchid')
  if (sub === undefined) return
  if (call.merchant.role !== 'partner') throw invalidRequest('直连商户不能传入sub_mchid')
  findSubMerchant(call, sub)
}

/** The bill of a day that is over. */
function prepared(platform: Platform, path: string, { merchant, query }: Call): BillTable {
  checkDay(readDay(query['bill_date']), platform.clock.now())
  const table = compose(platform, path, merchant, query)
  if (table !== undefined) return table
  throw new Refusal({ status: 400, code: 'NO_STATEMENT_EXIST', message: '请求的账单文件不存在' })
}

function compose(
  platform: Platform,
  path: string,
  merchant: Merchant,
  query: JsonObject,
): BillTable | undefined {
  return composers[path]?.(platform, readDay(query['bill_date']), merchant, query)
}

function ticketOf({ merchant, operation, query }: Call): Omit<Ticket, 'expires'> {
  return { mchid: merchant.mchid, path: operation.path, query }
}

function urlOf(call: Call, token: string): string {
  const packed = call.query['tar_type'] === 'GZIP' ? '&tartype=gzip' : ''
  return `${call.origin}/v3/billdownload/file?token=${token}${packed}`
}

function text(query: JsonObject, name: string): string | undefined {
  const value = query[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function checkListed(query: JsonObject, name: string, title: string, known: readonly string[]): void {
  const value = query[name]
  if (value === undefined || (typeof value === 'string' && known.includes(value))) return
  const field = { pointer: `/${name}`, title, kind: '值字段', value, location: 'query' } as const
  throw wrongField(field, '值不在枚举范围内')
}

/** The operations of bills, by method and path. */
export const billFlows: readonly (readonly [string, Flow])[] = [
  ['GET /v3/bill/tradebill', applyForBill('/v3/bill/tradebill')],
  ['GET /v3/bill/fundflowbill', applyForBill('/v3/bill/fundflowbill')],
  ['GET /v3/profitsharing/bills', applyForBill('/v3/profitsharing/bills')],
  ['GET /v3/bill/sub-merchant-fundflowbill', applyForEncryptedBill('/v3/bill/sub-merchant-fundflowbill')],
  ['GET /v3/ecommerce/bill/fundflowbill', applyForEncryptedBill('/v3/ecommerce/bill/fundflowbill')],
  ['GET /v3/billdownload/file', downloadBill],
]
