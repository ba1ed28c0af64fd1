import { sha256 } from 'wechatpay-kit/internal'
import { epoch } from '../../kernel/clock/moment.js'
import type { Call, Flow, FlowAnswer } from '../../platform/call.js'
import { invalidRequest, paramError, Refusal } from '../../kernel/refusal.js'
import type { CashierProduct, Order, OrderPayer, Prepay } from './machine.js'
import type { Platform } from '../../platform/platform.js'
import { checkCurrency } from '../checks/amount.js'
import { canonical, pick } from '../../kernel/canonical.js'
import { checkNotifyUrl } from '../checks/notify-url.js'
import { checkAppid, checkCaller, findKnownSubMerchant, numberUsed } from '../checks/parties.js'
import { wrongField } from '../checks/wrong-field.js'

const minute = 60_000
const day = 24 * 60 * minute

/** What each product is called in answers, how long its cashier can be opened, and whether it needs the payer. */
export const products: Readonly<
  Record<
    CashierProduct,
    { readonly trade: Order['trade_type']; readonly valid: number; readonly payer: boolean }
  >
> = {
  jsapi: { trade: 'JSAPI', valid: 120 * minute, payer: true },
  miniprogram: { trade: 'JSAPI', valid: 120 * minute, payer: true },
  app: { trade: 'APP', valid: 120 * minute, payer: false },
  h5: { trade: 'MWEB', valid: 5 * minute, payer: false },
  native: { trade: 'NATIVE', valid: 120 * minute, payer: false },
}

/** The members of all prepay requests that behaviour depends on; the contract has validated them. */
interface PrepayRequest {
  readonly appid?: string
  readonly mchid?: string
  readonly sp_appid?: string
  readonly sp_mchid?: string
  readonly sub_appid?: string
  readonly sub_mchid?: string
  readonly description: string
  readonly out_trade_no: string
  readonly time_expire?: string
  readonly attach?: string
  readonly notify_url?: string
  readonly amount: { readonly total: number; readonly currency?: string }
  readonly payer?: OrderPayer
  readonly scene_info?: { readonly device_id?: string }
  readonly settle_info?: { readonly profit_sharing?: boolean }
}

/** Ordering with a product, by a direct merchant or a partner. */
export function prepay(mode: Order['mode'], product: CashierProduct): Flow {
  return (platform, call) => {
    const request = call.body as unknown as PrepayRequest
    const now = platform.clock.now()
    const expire = request.time_expire === undefined ? undefined : readTime(request.time_expire)
    if (request.notify_url !== undefined) checkNotifyUrl(request.notify_url, platform.destinations)
    checkCurrency(request.amount.currency, '/amount/currency')
    checkParties(platform, call, request, mode, product)
    const id = `${call.merchant.mchid}/${request.out_trade_no}`
    const fingerprint = fingerprintOf(product, request)
    const known = platform.store.get('orders', id)
    if (known !== undefined) return again(platform, known, fingerprint, now)
    const deadline = deadlineOf(expire, now)
    const order = newOrder(call, request, { id, mode, product, fingerprint, now, deadline })
    const prepay = newPrepay(platform, id, product, now, 1)
    keep(platform, order, prepay)
    platform.clock.schedule({ id: `close/${id}`, due: order.closes, kind: 'close-order', subject: id })
    return answer(prepay)
  }
}

function checkParties(
  platform: Platform,
  call: Call,
  request: PrepayRequest,
  mode: Order['mode'],
  product: CashierProduct,
): void {
  const { merchant } = call
  if (mode === 'direct') {
    checkCaller(call, request.mchid)
    checkAppid(merchant.appids, request.appid ?? '')
    if (products[product].payer) checkOpenid(platform, call, request.payer?.openid ?? '', '/payer/openid')
    return
  }
  checkCaller(call, request.sp_mchid)
  const sub = findKnownSubMerchant(platform, call, request.sub_mchid ?? '')
  checkAppid(merchant.appids, request.sp_appid ?? '')
  if (request.sub_appid !== undefined) checkAppid([sub.appid], request.sub_appid)
  if (!products[product].payer) return
  const { sp_openid, sub_openid } = request.payer ?? {}
  if (sp_openid === undefined && sub_openid === undefined) {
    throw invalidRequest('JSAPI支付必须传openid', 268501013)
  }
  if (sub_openid !== undefined && request.sub_appid === undefined) {
    throw invalidRequest('传入sub_openid时，sub_appid必填')
  }
  if (sp_openid !== undefined) checkOpenid(platform, call, sp_openid, '/payer/sp_openid')
  if (sub_openid !== undefined) checkOpenid(platform, call, sub_openid, '/payer/sub_openid')
}

/** The payer must be known to the merchant's appids; `field` is where the request names it. */
export function checkOpenid(platform: Platform, call: Call, openid: string, field: string): void {
  if (openid !== '' && (platform.anyOpenid || call.merchant.openids.includes(openid))) return
  if (platform.merchants.some(({ openids }) => openids.includes(openid)))
    throw new Refusal({ status: 500, code: 'OPENID_MISMATCH', message: 'appid与openid不匹配' })
  throw paramError('无效的openid', {
    field,
    value: openid,
    issue: '无效的openid',
    location: 'body',
  })
}

/** `time_expire` in milliseconds; throws what is wrong with it. */
export function readTime(text: string): number {
  try {
    return epoch(text)
  } catch {
    throw wrongField({ pointer: '/time_expire', title: '交易结束时间', value: text }, '时间格式不符合RFC3339')
  }
}

/** Ordering again with a number that is in use. */
function again(platform: Platform, order: Order, fingerprint: string, now: number): FlowAnswer {
  if (order.trade_state === 'SUCCESS' || order.trade_state === 'REFUND')
    throw invalidRequest('该订单已支付', 268449538)
  if (order.trade_state === 'CLOSED') {
    throw new Refusal({ status: 400, code: 'ORDER_CLOSED', message: '该订单已关闭', internal: 268447914 })
  }
  const { product, prepay } = order
  if (prepay === undefined || product === 'codepay') throw numberUsed()
  if (order.fingerprint !== fingerprint) throw invalidRequest('请求重入时，参数与首次请求时不一致', 268498688)
  if (now > order.deadline) throw invalidRequest('该订单已失效', 268447914)
  if (now <= prepay.expires) return answer(prepay)
  const fresh = newPrepay(platform, order.id, product, now, prepay.issue + 1)
  keep(platform, order, fresh)
  return answer(fresh)
}

function newOrder(
  call: Call,
  request: PrepayRequest,
  facts: {
    readonly id: string
    readonly mode: Order['mode']
    readonly product: CashierProduct
    readonly fingerprint: string
    readonly now: number
    readonly deadline: number
  },
): Order {
  const { id, mode, product, fingerprint, now, deadline } = facts
  return {
    id,
    mode,
    mchid: call.merchant.mchid,
    appid: request.appid ?? request.sp_appid ?? '',
    ...pick(request, ['sub_mchid', 'sub_appid', 'attach', 'notify_url']),
    out_trade_no: request.out_trade_no,
    product,
    trade_type: products[product].trade,
    description: request.description,
    ...(request.scene_info?.device_id === undefined ? {} : { device_id: request.scene_info.device_id }),
    payer: pick(request.payer ?? {}, ['openid', 'sp_openid', 'sub_openid']),
    amount: { total: request.amount.total, currency: 'CNY' },
    profit_sharing: request.settle_info?.profit_sharing === true,
    fingerprint,
    created: now,
    deadline,
    closes: closesOf(deadline, now),
    trade_state: 'NOTPAY',
    refunds: [],
    refunded: 0,
    history: [],
  }
}

/** The last moment of payment that an order has: as it asks, from one minute to 15 days; 7 days when it does not. */
export function deadlineOf(expire: number | undefined, now: number): number {
  return expire === undefined ? now + 7 * day : Math.min(Math.max(expire, now + minute), now + 15 * day)
}

/** When an order that nobody paid is closed. */
export function closesOf(deadline: number, now: number): number {
  return Math.max(deadline, now + 7 * day)
}

/** What opens the cashier of an order, or of a combined one; `issue` counts from 1. */
export function newPrepay(
  platform: Platform,
  id: string,
  product: CashierProduct,
  now: number,
  issue: number,
): Prepay {
  const prepay_id = platform.identifiers.prepay(now, id, issue)
  const token = platform.identifiers.token(id, issue)
  const expires = now + products[product].valid
  const common = { issue, prepay_id, expires }
  if (product === 'native') return { ...common, code_url: `weixin://wxpay/bizpayurl?pr=${token}` }
  if (product !== 'h5') return common
  const h5_url = `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepay_id}&package=${parseInt(token.slice(0, 8), 16)}`
  return { ...common, h5_url }
}

function keep(platform: Platform, order: Order, prepay: Prepay): void {
  platform.store.put('orders', order.id, { ...order, prepay })
  nameDocument(platform, order.id, prepay)
}

/** Lets what opens the cashier name the document. */
export function nameDocument(platform: Platform, id: string, { prepay_id, code_url, h5_url }: Prepay): void {
  for (const name of [prepay_id, code_url, h5_url]) {
    if (name !== undefined) platform.store.put('lookup', name, id)
  }
}

/** What a merchant is answered that ordered. */
export function answer({ prepay_id, code_url, h5_url }: Prepay): FlowAnswer {
  if (code_url !== undefined) return { status: 200, body: { code_url } }
  if (h5_url !== undefined) return { status: 200, body: { h5_url } }
  return { status: 200, body: { prepay_id } }
}

/** Equal for equal requests whatever the order of their members. Only the first request fixes time_expire. */
function fingerprintOf(product: CashierProduct, request: PrepayRequest): string {
  const { time_expire: _, ...rest } = request
  return sha256(`${product}\n${canonical(rest)}`)
}
