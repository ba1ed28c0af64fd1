import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import { bookPayment } from '../../money/orders.js'
import { advanceOrder, type Order, type OrderPayer, type OrderState, type Prepay } from './machine.js'
import { findMerchant, type Platform } from '../../platform/platform.js'
import { notifyPayment } from './notifications.js'

/** How a payer pays. */
export interface PaymentOptions {
  /** The ordering merchant, where two merchants used the same out_trade_no. */
  readonly mchid?: string
  /** Who pays; the order's payer, or the merchant's first known one, when left out. */
  readonly openid?: string
  /** `bank_type` of the transaction; `OTHERS` (the balance) when left out. */
  readonly bankType?: string
}

/**
 * The order that a name means: its id (`mchid/out_trade_no`), out_trade_no, transaction_id, prepay_id, code_url or h5_url.
 * Throws a `Refusal` with `ORDER_NOT_EXIST`, or `INVALID_REQUEST` when several merchants used the number.
 */
export function findOrder(platform: Platform, name: string, mchid?: string): Order {
  const { store } = platform
  const id = store.get('lookup', name)
  const known = store.get('orders', id ?? (mchid === undefined ? name : `${mchid}/${name}`))
  if (known !== undefined) return known
  const matches = platform.merchants
    .filter((merchant) => mchid === undefined || merchant.mchid === mchid)
    .map((merchant) => store.get('orders', `${merchant.mchid}/${name}`))
    .filter((order) => order !== undefined)
  const [order] = matches
  if (order === undefined)
    throw new Refusal({ status: 404, code: 'ORDER_NOT_EXIST', message: `no order ${name}` })
  if (matches.length > 1) throw invalidRequest(`several merchants have an order ${name}: give the mchid too`)
  return order
}

/** The payer pays. Throws a `Refusal` where the real cashier would not let them. */
export function payOrder(platform: Platform, name: string, options: PaymentOptions = {}): Order {
  return platform.store.transaction(() => {
    const order = findOrder(platform, name, options.mchid)
    if (order.combined !== undefined) throw isPart(order)
    const now = platform.clock.now()
    const paid = settleOrder(platform, order, options)
    if (now > order.deadline) throw expired(`order ${order.id} passed its time_expire`)
    checkPrepay(platform, order.prepay, name)
    for (const kind of ['close', 'pay', 'fail']) platform.clock.cancel(`${kind}/${order.id}`)
    notifyPayment(platform, paid)
    return paid
  })
}

/**
 * Marks an order as paid and books the money, as part of the transaction under way: an order on its own, or a part of a
 * combined one. Throws a `Refusal` where its state does not let it be paid.
 */
export function settleOrder(platform: Platform, order: Order, options: PaymentOptions): Order {
  const now = platform.clock.now()
  const transaction_id = platform.identifiers.transaction(now, order.id)
  const payer = payerOf(platform, order, options.openid)
  const bank_type = options.bankType ?? 'OTHERS'
  const result = advanceOrder(order, { type: 'pay', transaction_id, bank_type, payer }, now)
  if (result === undefined) throw notPayable(order)
  platform.store.put('orders', order.id, result.order)
  platform.store.put('lookup', transaction_id, order.id)
  bookPayment(platform, result.order)
  return result.order
}

/** Closes an order that nobody paid in time. */
export function expireOrder(platform: Platform, id: string): void {
  const order = platform.store.get('orders', id)
  const result =
    order === undefined ? undefined : advanceOrder(order, { type: 'expire' }, platform.clock.now())
  if (result !== undefined) platform.store.put('orders', id, result.order)
}

/** Who pays: whom the order names, else the given payer, else the merchant's first known one. */
export function payerOf(platform: Platform, order: Order, openid: string | undefined): OrderPayer {
  const named = Object.values(order.payer) as string[]
  if (named.length > 0) {
    if (openid !== undefined && !named.includes(openid)) {
      throw invalidRequest('下单账号与支付账号不一致: the order names another payer')
    }
    return order.payer
  }
  return anyPayerOf(platform, order, openid)
}

/** Who pays an order that names nobody: the given payer, else the merchant's first known one. */
export function anyPayerOf(platform: Platform, order: Order, openid: string | undefined): OrderPayer {
  const payer = openid ?? findMerchant(platform, order.mchid)?.openids[0] ?? 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
  if (order.mode === 'direct') return { openid: payer }
  return order.sub_appid === undefined ? { sp_openid: payer } : { sp_openid: payer, sub_openid: payer }
}

/** Why a payment can't happen in the order's state. */
export function notPayable({ id, trade_state }: Pick<Order, 'id' | 'trade_state'>): Refusal {
  const ended: Readonly<Partial<Record<OrderState, readonly [string, string]>>> = {
    CLOSED: ['ORDER_CLOSED', 'is closed'],
    REVOKED: ['ORDER_CLOSED', 'was reversed'],
    PAYERROR: ['TRADE_ERROR', 'failed: scan a new code for a new order'],
  }
  const [code, message] = ended[trade_state] ?? ['ORDERPAID', 'is paid already']
  return new Refusal({ status: 400, code, message: `order ${id} ${message}` })
}

/** What opened the cashier must be valid still, and the latest that was issued. */
export function checkPrepay(platform: Platform, prepay: Prepay | undefined, name: string): void {
  if (prepay === undefined) return
  const { prepay_id, code_url, h5_url, expires } = prepay
  const isCurrent =
    platform.store.get('lookup', name) === undefined || [prepay_id, code_url, h5_url].includes(name)
  if (platform.clock.now() > expires || !isCurrent)
    throw expired(`${name} is no longer valid: order again for a fresh one`)
}

/** Too late to pay. */
export function expired(message: string): Refusal {
  return new Refusal({ status: 400, code: 'PREPAY_EXPIRED', message })
}

function isPart({ id, combined }: Order): Refusal {
  return invalidRequest(`order ${id} is a part of ${combined}: its parts are paid together`)
}
