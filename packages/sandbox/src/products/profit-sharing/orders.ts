import { sha256 } from 'wechatpay-kit/internal'
import type { Call, Flow } from '../../platform/call.js'
import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import { putOrderFunds, orderFundsOf, type OrderFunds } from '../../money/order-funds.js'
import { stopUnfreezing } from '../../money/orders.js'
import type { Order } from '../orders/machine.js'
import { type ReceiverType, type ShareDetail, type SharingOrder } from './machine.js'
import type { Platform } from '../../platform/platform.js'
import { canonical } from '../../kernel/canonical.js'
import { sharingOf } from './answer.js'
import { checkShares, checkShareFields, nothingLeft, type Share } from './checks.js'
import { checkLength, checkNumber } from '../checks/fields.js'
import { sharerBy, sharerOf, type SharingParties } from './parties.js'
import { scheduleShares } from './settle.js'

const minute = 60_000
const maxRequests = 50
/** What the platform calls the rest of an order that goes back with a request. */
const restDescription = '解冻给分账方'

interface SharingRequest extends SharingParties {
  readonly transaction_id: string
  readonly out_order_no: string
}

interface ShareRequest extends SharingRequest {
  readonly receivers?: readonly Share[]
  readonly unfreeze_unsplit: boolean
}

interface UnfreezeRequest extends SharingRequest {
  readonly description: string
}

/** Shares the profits of an order. The same number with the same content gives the same request. */
export const share: Flow = (platform, call) => {
  const request = call.body as unknown as ShareRequest
  checkNumber('/out_order_no', request.out_order_no, '商户分账单号')
  const shares = request.receivers ?? []
  checkShareFields(request, shares)
  const sharer = sharerOf(call, request)
  return accept(platform, call, request, sharer, (order, funds) => {
    if (funds.requests >= maxRequests) throw ruleLimit('同一笔订单最多支持50次分账请求')
    checkShares(platform, call, { sharer, order, funds, shares })
    return { shares, rest: request.unfreeze_unsplit ? restDescription : undefined }
  })
}

/** Gives back what is left of an order; nothing can be shared afterwards. */
export const unfreeze: Flow = (platform, call) => {
  const request = call.body as unknown as UnfreezeRequest
  checkNumber('/out_order_no', request.out_order_no, '商户分账单号')
  checkLength('/description', request.description, '分账描述', 80)
  const sharer = sharerBy(call, request.sub_mchid)
  return accept(platform, call, request, sharer, (_, { unsplit }) => {
    // Refunded or reversed as a whole, or shared to the last fen.
    if (unsplit < 1) throw nothingLeft()
    return { shares: [], rest: request.description }
  })
}

interface Plan {
  readonly shares: readonly Share[]
  /** The description under which the rest goes back; undefined where it stays frozen. */
  readonly rest: string | undefined
}

function accept(
  platform: Platform,
  call: Call,
  request: SharingRequest,
  sharer: string,
  plan: (order: Order, funds: OrderFunds) => Plan,
): ReturnType<Flow> {
  const { store, clock } = platform
  const id = `${call.merchant.mchid}/${request.out_order_no}`
  const fingerprint = sha256(`${call.operation.path}\n${canonical(request)}`)
  const known = store.get('sharingOrders', id)
  if (known !== undefined) {
    if (known.fingerprint === fingerprint) return { status: 200, body: sharingOf(known) }
    throw new Refusal({
      status: 400,
      code: 'PARAM_ERROR',
      message: '分账接收方与原请求不一致',
      internal: 268498688,
    })
  }
  const now = clock.now()
  const order = findShareable(platform, call, request.transaction_id, sharer, now)
  const funds = orderFundsOf(platform, order)
  const { shares, rest } = plan(order, funds)
  const after = claim(funds, sharer, shares, rest !== undefined)
  putOrderFunds(platform, after.funds)
  if (rest !== undefined) stopUnfreezing(platform, order.id)
  const order_id = platform.identifiers.sharing(now, id)
  const own = {
    type: 'MERCHANT_ID' as ReceiverType,
    account: sharer,
    amount: after.rest,
    description: rest ?? '',
  }
  const details = [...shares, ...(after.rest > 0 ? [own] : [])].map(
    ({ type, account, amount, description }, index): ShareDetail => ({
      type,
      account,
      amount,
      description,
      detail_id: platform.identifiers.shareDetail(now, id, index),
      result: 'PENDING',
      returned: 0,
      isOwn: type === 'MERCHANT_ID' && account === sharer,
    }),
  )
  const sharing: SharingOrder = {
    id,
    mchid: call.merchant.mchid,
    ...(request.sub_mchid === undefined ? {} : { sub_mchid: request.sub_mchid }),
    owner: sharer,
    order: order.id,
    transaction_id: request.transaction_id,
    out_order_no: request.out_order_no,
    order_id,
    fingerprint,
    created: now,
    state: 'PROCESSING',
    receivers: details,
    returns: [],
    history: [],
  }
  store.put('sharingOrders', id, sharing)
  store.put('lookup', order_id, id)
  scheduleShares(platform, sharing)
  return { status: 200, body: sharingOf(sharing) }
}

/** The paid order, or the refusal: not there, not to be shared, too early, at an end. */
function findShareable(
  platform: Platform,
  call: Call,
  transactionId: string,
  sharer: string,
  now: number,
): Order {
  const order = findPaidOrder(platform, call, transactionId)
  if ((order.sub_mchid ?? order.mchid) !== sharer)
    throw invalidRequest('商户号或子商户号与订单号不匹配', 268447845)
  if (!order.profit_sharing) throw invalidRequest('非分账订单不支持分账')
  if (now - (order.success_time ?? now) < minute) throw invalidRequest('订单处理中，请稍后重试')
  if (orderFundsOf(platform, order).sharing !== 'open') throw invalidRequest('分账订单已完结，不能再发起分账')
  return order
}

/** A paid order of the caller by the platform's number. */
export function findPaidOrder(platform: Platform, call: Call, transactionId: string): Order {
  const id = platform.store.get('lookup', transactionId)
  const order = id === undefined ? undefined : platform.store.get('orders', id)
  if (order?.transaction_id === transactionId && order.mchid === call.merchant.mchid) return order
  throw new Refusal({ status: 404, code: 'RESOURCE_NOT_EXISTS', message: '订单不存在', internal: 268512771 })
}

/** The funds after a request claimed what it wants, and the rest that goes back with it. */
function claim(
  funds: OrderFunds,
  sharer: string,
  shares: readonly Share[],
  isLast: boolean,
): { readonly funds: OrderFunds; readonly rest: number } {
  const sum = (of: readonly Share[]): number => of.reduce((total, { amount }) => total + amount, 0)
  const wanted = sum(shares)
  const others = sum(shares.filter(({ type, account }) => type !== 'MERCHANT_ID' || account !== sharer))
  const rest = isLast ? funds.unsplit - wanted : 0
  return {
    funds: {
      ...funds,
      sharing: isLast ? 'done' : funds.sharing,
      unsplit: funds.unsplit - wanted - rest,
      claimed: funds.claimed + wanted + rest,
      shared: funds.shared + others,
      requests: funds.requests + 1,
    },
    rest,
  }
}

/** 403 RULE_LIMIT. */
function ruleLimit(message: string): Refusal {
  return new Refusal({ status: 403, code: 'RULE_LIMIT', message })
}
