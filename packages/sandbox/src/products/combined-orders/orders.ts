import type { Call, Flow } from '../../platform/call.js'
import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import { advanceCombinedOrder, type CombinedOrder } from './machine.js'
import { advanceOrder, type Order } from '../orders/machine.js'
import type { Platform } from '../../platform/platform.js'
import { canonical } from '../../kernel/canonical.js'
import { combinedId, partsOf } from './find.js'
import { combinedTransactionOf } from './transaction.js'

/** Query by the combining merchant's number. */
export const queryCombinedByNumber: Flow = (platform, call) => {
  return { status: 200, body: combinedTransactionOf(platform, findOwn(platform, call)) }
}

/** Query by the platform's number of the whole, which exists once it is paid. */
export const queryCombinedById: Flow = (platform, call) => {
  const number = call.params['combine_transaction_id'] ?? ''
  if (!/^\d{28}$/.test(number))
    throw new Refusal({ status: 500, code: 'INVALID_TRANSACTIONID', message: '订单号非法' })
  const found = platform.store.get('combinedOrders', platform.store.get('lookup', number) ?? '')
  const combined = own(call, found?.transaction_id === number ? found : undefined)
  return { status: 200, body: combinedTransactionOf(platform, combined) }
}

/** Close an unpaid combined order: all parts at once, all of them named. Closing it again is fine. */
export const closeCombined: Flow = (platform, call) => {
  const combined = findOwn(platform, call)
  const request = call.body as unknown as Pick<CombinedOrder, 'combine_appid'> & {
    readonly sub_orders: readonly PartName[]
  }
  const parts = partsOf(platform, combined)
  const isSame =
    request.combine_appid === combined.combine_appid &&
    namesOf(request.sub_orders) === namesOf(parts) &&
    request.sub_orders.every(({ sub_appid }) => sub_appid === undefined || hasAppid(parts, sub_appid))
  if (!isSame) throw invalidRequest('关单商品单信息与下单时不一致', 268498688)
  closeAll(platform, combined)
  return { status: 204 }
}

/** Closes it, whoever asks. Throws the platform's refusal when it is paid. */
export function closeAll(platform: Platform, combined: CombinedOrder): void {
  if (combined.state === 'CLOSED') return
  if (!end(platform, combined, 'close')) throw invalidRequest('该订单已支付', 268449538)
  platform.clock.cancel(`close/${combined.id}`)
}

/** Closes it with all of its parts; false where its state forbids that. */
export function end(platform: Platform, combined: CombinedOrder, type: 'close' | 'expire'): boolean {
  const now = platform.clock.now()
  const next = advanceCombinedOrder(combined, type, now)
  if (next === undefined) return false
  platform.store.put('combinedOrders', combined.id, next)
  for (const part of partsOf(platform, combined)) {
    const closed = advanceOrder(part, { type }, now)
    if (closed !== undefined) platform.store.put('orders', part.id, closed.order)
  }
  return true
}

type PartName = Pick<Order, 'mchid' | 'out_trade_no' | 'sub_mchid' | 'sub_appid'>

/** Equal for the same parts in whatever order. */
function namesOf(parts: readonly PartName[]): string {
  return canonical(
    parts
      .map(({ mchid, out_trade_no, sub_mchid = '' }) => `${mchid}/${out_trade_no}/${sub_mchid}`)
      .toSorted(),
  )
}

function hasAppid(parts: readonly PartName[], appid: string): boolean {
  return parts.some(({ sub_appid }) => sub_appid === appid)
}

function findOwn(platform: Platform, call: Call): CombinedOrder {
  const id = combinedId(call.merchant.mchid, call.params['combine_out_trade_no'] ?? '')
  return own(call, platform.store.get('combinedOrders', id))
}

function own(call: Call, combined: CombinedOrder | undefined): CombinedOrder {
  if (combined?.combine_mchid === call.merchant.mchid) return combined
  throw new Refusal({ status: 404, code: 'ORDERNOTEXIST', message: '订单不存在', internal: 268512771 })
}
