import { OrderError } from './error.js'
import { intervals } from './schedule.js'
import type { Effect, Order, PaymentFacts, Scene } from './types.js'

/** What a new order is made of, checked. */
export interface NewOrder {
  readonly out_trade_no: string
  readonly mchid: string
  readonly appid: string
  readonly scene: Scene
  readonly amount: number
  readonly request: string
  readonly expires_at: number
  readonly shipping: boolean
  readonly profit_sharing: boolean
}

/** The row of a new order and what is stored with it, before WeChat Pay hears of the order. */
export function createOrder(given: NewOrder, now: number): { order: Order; effects: readonly Effect[] } {
  const { out_trade_no, amount, scene, shipping, profit_sharing, ...rest } = given
  if (!Number.isSafeInteger(amount) || amount < 1)
    throw new OrderError('invalid_input', `amount: expected a whole number of fen above 0, got ${amount}`)
  const wake_at = now + intervals.created
  const order: Order = {
    ...rest,
    out_trade_no,
    scene,
    amount,
    state: 'created',
    created_at: now,
    prepay: null,
    prepay_expires_at: null,
    transaction_id: null,
    paid_at: null,
    reason: null,
    attempts: 0,
    queries: 0,
    queried_at: null,
    wake_at,
    shipping_at: shipping ? 0 : null,
    unfreeze_at: profit_sharing ? 0 : null,
    version: 0,
  }
  return {
    order,
    effects: [
      { type: 'event', name: 'created', data: { amount, scene, expires_at: given.expires_at } },
      { type: 'wake', kind: 'order', key: out_trade_no, at: wake_at },
    ],
  }
}

/** The row of an order that this desk never created, but that somebody paid: it waits for a person. */
export function unknownOrder(
  outTradeNo: string,
  { mchid, appid, amount, trade_type }: PaymentFacts,
  now: number,
): Order {
  return {
    out_trade_no: outTradeNo,
    mchid,
    appid,
    scene: sceneOf[trade_type ?? ''] ?? 'jsapi',
    state: 'quarantined',
    amount,
    request: null,
    created_at: now,
    expires_at: now,
    prepay: null,
    prepay_expires_at: null,
    transaction_id: null,
    paid_at: null,
    reason: 'unknown order',
    attempts: 0,
    queries: 0,
    queried_at: null,
    wake_at: null,
    shipping_at: null,
    unfreeze_at: null,
    version: 0,
  }
}

/** `trade_type` of a payment. https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
const sceneOf: Readonly<Record<string, Scene>> = {
  JSAPI: 'jsapi',
  NATIVE: 'native',
  APP: 'app',
  MWEB: 'h5',
  MICROPAY: 'codepay',
}
