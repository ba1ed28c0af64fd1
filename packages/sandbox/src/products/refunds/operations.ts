import { rfc3339, sha256 } from 'wechatpay-kit/internal'
import type { Call, Flow } from '../../platform/call.js'
import type { JsonObject } from '../../kernel/http/exchange.js'
import { invalidRequest, paramError, Refusal } from '../../kernel/refusal.js'
import { bookRefund } from '../../money/orders.js'
import { advanceOrder, type Order } from '../orders/machine.js'
import type { Refund } from './machine.js'
import type { Platform } from '../../platform/platform.js'
import { canonical, pick } from '../../kernel/canonical.js'
import { checkCurrency, outOfList } from '../checks/amount.js'
import { checkNotifyUrl } from '../checks/notify-url.js'
import { findSubMerchant, isKnown, noSubMerchant, noSuchMerchant } from '../checks/parties.js'
import { wrongField } from '../checks/wrong-field.js'

const minute = 60_000
const year = 365 * 24 * 60 * minute
const maxRefunds = 50
/** Business milliseconds from acceptance to success: a refund to a balance takes seconds. */
const settling = 5000

interface RefundRequest {
  readonly sub_mchid?: string
  readonly transaction_id?: string
  readonly out_trade_no?: string
  readonly out_refund_no: string
  readonly reason?: string
  readonly notify_url?: string
  readonly funds_account?: string
  readonly amount: Refund['amount']
}

/** Accept a refund. The same number with the same content gives the same refund. */
export const createRefund: Flow = (platform, call) => {
  const request = call.body as unknown as RefundRequest
  if (request.transaction_id === undefined && request.out_trade_no === undefined) {
    throw paramError('transaction_id与out_trade_no必须二选一', {
      field: '/out_trade_no',
      value: '',
      location: 'body',
    })
  }
  checkFundsAccount(request.funds_account)
  if (request.notify_url !== undefined) checkNotifyUrl(request.notify_url, platform.destinations)
  checkCurrency(request.amount.currency, '/amount/currency', '退款币种')
  checkSources(request.amount)
  checkSubMerchant(platform, call, request.sub_mchid)
  const id = `${call.merchant.mchid}/${request.out_refund_no}`
  const fingerprint = sha256(canonical(request))
  const known = platform.store.get('refunds', id)
  if (known !== undefined) {
    if (known.fingerprint === fingerprint) return { status: 200, body: refundOf(known) }
    throw invalidRequest('订单金额或退款金额与之前请求不一致，请核实后再试', 268498688)
  }
  const now = platform.clock.now()
  const order = findPaid(platform, call, request)
  checkRules(platform, order, request, now)
  const refund: Refund = {
    id,
    mode: order.mode,
    mchid: call.merchant.mchid,
    ...(order.sub_mchid === undefined ? {} : { sub_mchid: order.sub_mchid }),
    refund_id: platform.identifiers.refund(now, id),
    out_refund_no: request.out_refund_no,
    transaction_id: order.transaction_id ?? '',
    out_trade_no: order.out_trade_no,
    order: order.id,
    ...pick(request, ['reason', 'notify_url']),
    funds_account: request.funds_account ?? 'AVAILABLE',
    amount: request.amount,
    fingerprint,
    created: now,
    status: 'PROCESSING',
    history: [],
  }
  const next = advanceOrder(order, { type: 'refund', refund: id, amount: refund.amount.refund }, now)
  if (next === undefined) throw notThere()
  bookRefund(platform, order, id, refund.amount.refund)
  platform.store.put('orders', order.id, next.order)
  platform.store.put('refunds', id, refund)
  platform.store.put('lookup', refund.refund_id, id)
  platform.clock.schedule({ id: `settle/${id}`, due: now + settling, kind: 'settle-refund', subject: id })
  return { status: 200, body: refundOf(refund) }
}

/** Query a refund by the merchant's own number, the only key there is. */
export const queryRefund: Flow = (platform, call) => {
  const subMchid = call.query['sub_mchid']
  checkSubMerchant(platform, call, typeof subMchid === 'string' ? subMchid : undefined)
  const refund = platform.store.get('refunds', `${call.merchant.mchid}/${call.params['out_refund_no']}`)
  if (refund === undefined || refund.sub_mchid !== subMchid) throw notThere()
  return { status: 200, body: refundOf(refund) }
}

/** A partner names the sub-merchant that it refunds for; a direct merchant names none. */
export function checkSubMerchant(platform: Platform, call: Call, mchid: string | undefined): void {
  if (call.merchant.role === 'partner') {
    if (mchid === undefined) {
      const isQuery = call.operation.method === 'GET'
      throw isQuery ? noSubMerchant('sub_mchid', 'query') : noSubMerchant('/sub_mchid')
    }
    if (!isKnown(platform, mchid)) throw noSuchMerchant(404)
    findSubMerchant(call, mchid)
  } else if (mchid !== undefined) throw invalidRequest('直连商户不能传入sub_mchid')
}

function findPaid(platform: Platform, call: Call, request: RefundRequest): Order {
  const { transaction_id, out_trade_no } = request
  const id =
    transaction_id === undefined
      ? `${call.merchant.mchid}/${out_trade_no}`
      : (platform.store.get('lookup', transaction_id) ?? '')
  const order = platform.store.get('orders', id)
  if (order?.success_time === undefined || order.mchid !== call.merchant.mchid) throw notThere()
  if (transaction_id !== undefined && order.transaction_id !== transaction_id) throw notThere()
  if (out_trade_no !== undefined && order.out_trade_no !== out_trade_no) {
    throw invalidRequest('transaction_id与out_trade_no不匹配', 268447843)
  }
  if (order.sub_mchid !== request.sub_mchid) throw invalidRequest('商户号或子商户号与订单号不匹配', 268447845)
  return order
}

function checkRules(platform: Platform, order: Order, request: RefundRequest, now: number): void {
  const { amount } = request
  if (now - (order.success_time ?? now) > year) {
    throw new Refusal({ status: 400, code: 'TRADE_OVERDUE', message: '订单已经超过可退款的最大期限' })
  }
  if (amount.total !== order.amount.total) throw invalidRequest('订单金额与原订单不一致，请核实后再试')
  checkSum(amount)
  if (order.refunded + amount.refund > order.amount.total) throw invalidRequest('申请退款金额大于可退金额')
  if (order.refunds.length >= maxRefunds) throw invalidRequest('一笔订单最多支持50次部分退款')
  const last = order.refunds.at(-1)
  const previous = last === undefined ? undefined : platform.store.get('refunds', last)
  if (previous !== undefined && now - previous.created < minute) {
    throw new Refusal({
      status: 429,
      code: 'FREQUENCY_LIMITED',
      message: '频率限制：同一订单的多次退款需间隔1分钟',
      internal: 268447840,
    })
  }
}

/** Accounts that a refund can be taken from, and one fen or more of each. */
function checkSources({ from = [] }: Refund['amount']): void {
  for (const [index, { account, amount }] of from.entries()) {
    const pointer = `/amount/from/${index}`
    if (!['AVAILABLE', 'UNAVAILABLE'].includes(account))
      throw outOfList(`${pointer}/account`, account, '出资账户类型')
    if (amount >= 1) continue
    const field = {
      pointer: `${pointer}/amount`,
      title: '出资金额',
      kind: '数值字段',
      value: amount,
    } as const
    throw wrongField(field, '值低于最小值 1')
  }
}

/** Each account once, the amount in all. */
function checkSum({ from, refund }: Refund['amount']): void {
  if (from === undefined) return
  const sum = from.reduce((total, part) => total + part.amount, 0)
  const accounts = new Set(from.map((part) => part.account))
  if (sum !== refund || accounts.size < from.length) throw invalidRequest('退款出资金额与退款金额不一致')
}

function checkFundsAccount(account: string | undefined): void {
  if (account !== undefined && !['AVAILABLE', 'UNSETTLED'].includes(account))
    throw outOfList('/funds_account', account, '退款资金来源')
}

function notThere(): Refusal {
  return new Refusal({ status: 404, code: 'RESOURCE_NOT_EXISTS', message: '订单不存在', internal: 268512771 })
}

/** A refund as answers tell it. */
export function refundOf(refund: Refund): JsonObject {
  const { amount } = refund
  return {
    refund_id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    channel: refund.remedy?.channel ?? 'ORIGINAL',
    user_received_account: refund.remedy?.account ?? '支付用户零钱',
    ...(refund.success_time === undefined ? {} : { success_time: rfc3339(refund.success_time) }),
    create_time: rfc3339(refund.created),
    status: refund.status,
    funds_account: refund.funds_account,
    amount: {
      total: amount.total,
      refund: amount.refund,
      from: amount.from ?? [],
      payer_total: amount.total,
      payer_refund: amount.refund,
      settlement_refund: amount.refund,
      settlement_total: amount.total,
      discount_refund: 0,
      currency: amount.currency,
      refund_fee: 0,
    },
    promotion_detail: [],
  }
}
