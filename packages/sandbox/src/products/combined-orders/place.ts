import { sha256 } from 'wechatpay-kit/internal'
import type { Call, Flow, FlowAnswer } from '../../platform/call.js'
import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import type { CombinedOrder } from './machine.js'
import type { CashierProduct, Order } from '../orders/machine.js'
import type { Platform } from '../../platform/platform.js'
import { canonical, pick } from '../../kernel/canonical.js'
import { checkNotifyUrl } from '../checks/notify-url.js'
import { numberUsed } from '../checks/parties.js'
import {
  answer,
  closesOf,
  deadlineOf,
  nameDocument,
  newPrepay,
  products,
  readTime,
} from '../orders/prepay.js'
import { checkCombine, checkParts } from './check.js'
import { combinedId } from './find.js'
import type { CombineRequest, PartRequest } from './request.js'

/** Ordering several things at once, of several merchants, to be paid together. */
export function combine(product: CashierProduct): Flow {
  return (platform, call) => {
    const request = call.body as unknown as CombineRequest
    const expire = request.time_expire === undefined ? undefined : readTime(request.time_expire)
    if (request.notify_url !== undefined) checkNotifyUrl(request.notify_url, platform.destinations)
    checkParts(call, request)
    checkCombine(platform, call, request, product)
    const combined = newCombined(platform, call, request, product, expire)
    const known = platform.store.get('combinedOrders', combined.id)
    if (known !== undefined) return again(platform, known, combined)
    if (combined.orders.some((id) => platform.store.get('orders', id) !== undefined)) throw numberUsed()
    for (const part of request.sub_orders) {
      const order = newPart(combined, part)
      platform.store.put('orders', order.id, order)
    }
    keep(platform, combined)
    const { id, closes } = combined
    platform.clock.schedule({ id: `close/${id}`, due: closes, kind: 'close-combined', subject: id })
    return answer(combined.prepay)
  }
}

/** Ordering again with a number that is in use. */
function again(platform: Platform, known: CombinedOrder, asked: CombinedOrder): FlowAnswer {
  if (known.state === 'SUCCESS') throw invalidRequest('该订单已支付', 268449538)
  if (known.state === 'CLOSED') {
    throw new Refusal({ status: 400, code: 'ORDER_CLOSED', message: '该订单已关闭', internal: 268447914 })
  }
  if (known.settlement !== asked.settlement) throw invalidRequest('重复下单且结算信息不一致', 268498688)
  if (known.fingerprint !== asked.fingerprint) {
    throw invalidRequest('请求重入时，参数与首次请求时不一致', 268498688)
  }
  const now = platform.clock.now()
  if (now > known.deadline) throw invalidRequest('该订单已失效', 268447914)
  if (now <= known.prepay.expires) return answer(known.prepay)
  const prepay = newPrepay(platform, known.id, known.product, now, known.prepay.issue + 1)
  keep(platform, { ...known, prepay })
  return answer(prepay)
}

function newCombined(
  platform: Platform,
  call: Call,
  request: CombineRequest,
  product: CashierProduct,
  expire: number | undefined,
): CombinedOrder {
  const now = platform.clock.now()
  const id = combinedId(call.merchant.mchid, request.combine_out_trade_no)
  const deadline = deadlineOf(expire, now)
  const { time_expire: _, ...rest } = request
  return {
    id,
    mode: call.merchant.role,
    ...pick(request, ['combine_mchid', 'combine_appid', 'combine_out_trade_no', 'notify_url']),
    product,
    ...pick(request.scene_info ?? {}, ['device_id']),
    payer: pick(request.combine_payer_info ?? {}, ['openid', 'sub_openid']),
    orders: request.sub_orders.map(({ mchid, out_trade_no }) => `${mchid}/${out_trade_no}`),
    fingerprint: sha256(`${product}\n${canonical(rest)}`),
    settlement: settlementOf(request.sub_orders),
    created: now,
    deadline,
    closes: closesOf(deadline, now),
    prepay: newPrepay(platform, id, product, now, 1),
    state: 'NOTPAY',
    history: [],
  }
}

/** A part has no cashier and no notification of its own. */
function newPart(combined: CombinedOrder, part: PartRequest): Order {
  const { mode, payer } = combined
  const { openid } = payer
  return {
    id: `${part.mchid}/${part.out_trade_no}`,
    mode,
    mchid: part.mchid,
    appid: combined.combine_appid,
    ...pick(part, ['sub_mchid', 'sub_appid', 'attach']),
    out_trade_no: part.out_trade_no,
    product: combined.product,
    trade_type: products[combined.product].trade,
    description: part.description,
    ...pick(combined, ['device_id', 'fingerprint', 'created', 'deadline', 'closes']),
    payer:
      mode === 'direct'
        ? pick(payer, ['openid'])
        : { ...(openid === undefined ? {} : { sp_openid: openid }), ...pick(payer, ['sub_openid']) },
    amount: { total: part.amount.total_amount, currency: 'CNY' },
    profit_sharing: isShared(part),
    combined: combined.id,
    trade_state: 'NOTPAY',
    refunds: [],
    refunded: 0,
    history: [],
  }
}

function isShared({ settle_info, profit_sharing }: PartRequest): boolean {
  return (settle_info?.profit_sharing ?? profit_sharing) === true
}

/** Equal for requests that say the same about the settlement of the same parts. */
function settlementOf(parts: readonly PartRequest[]): string {
  const facts = parts.map((part) => [
    part.mchid,
    part.out_trade_no,
    isShared(part),
    part.settle_info?.subsidy_amount ?? 0,
  ])
  return sha256(canonical(facts))
}

function keep(platform: Platform, combined: CombinedOrder): void {
  platform.store.put('combinedOrders', combined.id, combined)
  nameDocument(platform, combined.id, combined.prepay)
}
