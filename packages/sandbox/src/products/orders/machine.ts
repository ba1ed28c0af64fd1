import { codePayTransitions, type CodePayState } from '../code-pay/machine.js'
import { nextState, type Transitions } from '../../kernel/transitions.js'

/** States of an order that a cashier opens. */
export type CashierState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED'

/** States of an order of any product. Deductions, which have more, are not stateful. */
export type OrderState = CashierState | CodePayState

/** The products with a cashier, by the last segment of the path. */
export type CashierProduct = 'jsapi' | 'miniprogram' | 'app' | 'h5' | 'native'

/** The product that an order was placed with: the last segment of the path. */
export type Product = CashierProduct | 'codepay'

/** Who an order is paid by. Direct orders have `openid`, partner orders the other two. */
export interface OrderPayer {
  readonly openid?: string
  readonly sp_openid?: string
  readonly sub_openid?: string
}

/** An order, with the names of the wire where the wire has one. Times are milliseconds of business time. */
export interface Order {
  /** The ordering merchant and its number: `mchid/out_trade_no`. */
  readonly id: string
  readonly mode: 'direct' | 'partner'
  /** The merchant that signs: mchid, or sp_mchid for a partner. */
  readonly mchid: string
  readonly appid: string
  readonly sub_mchid?: string
  readonly sub_appid?: string
  readonly out_trade_no: string
  readonly product: Product
  readonly trade_type: 'JSAPI' | 'APP' | 'MWEB' | 'NATIVE' | 'MICROPAY'
  readonly description: string
  readonly attach?: string
  readonly notify_url?: string
  readonly device_id?: string
  readonly payer: OrderPayer
  /** Fen. */
  readonly amount: { readonly total: number; readonly currency: string }
  readonly profit_sharing: boolean
  /** Equal for requests that say the same. */
  readonly fingerprint: string
  readonly created: number
  /** After this no payment is accepted. */
  readonly deadline: number
  /** An unpaid order is closed then. */
  readonly closes: number
  /** Code payments have none, nor have the parts of a combined order. */
  readonly prepay?: Prepay
  /** The id of the combined order that this is a part of. */
  readonly combined?: string
  readonly trade_state: OrderState
  readonly transaction_id?: string
  readonly bank_type?: string
  readonly success_time?: number
  /** When a paid code payment was reversed and the money went back. */
  readonly reversed_time?: number
  readonly refunds: readonly string[]
  /** Fen that refunds have claimed. */
  readonly refunded: number
  readonly history: readonly OrderStep[]
  /** Present on orders placed through API v2, which send v2 notifications. */
  readonly v2?: { readonly sign_type: 'MD5' | 'HMAC-SHA256' }
}

/** What opens the cashier. It ages, and ordering again gives a fresh one. */
export interface Prepay {
  readonly issue: number
  readonly prepay_id: string
  readonly code_url?: string
  readonly h5_url?: string
  readonly expires: number
}

export interface OrderStep {
  readonly at: number
  readonly event: OrderEvent['type']
  readonly state: OrderState
}

export type OrderEvent =
  | {
      readonly type: 'pay'
      readonly transaction_id: string
      readonly bank_type: string
      readonly payer: OrderPayer
    }
  | { readonly type: 'ask' | 'fail' | 'reverse' | 'close' | 'expire' }
  | { readonly type: 'refund'; readonly refund: string; readonly amount: number }
  | { readonly type: 'restore'; readonly amount: number }

/** What must happen beside the new state. */
export type OrderEffect = 'notify-payment'

/** What can happen to an order that a cashier opens. `restore`: a refund was closed and gives back what it claimed. */
export type CashierEvent = 'pay' | 'close' | 'expire' | 'refund' | 'restore'

/** An order that a cashier opens: on its own, or a part of a combined one. */
export const orderTransitions: Transitions<CashierState, CashierEvent> = {
  NOTPAY: { pay: 'SUCCESS', close: 'CLOSED', expire: 'CLOSED' },
  SUCCESS: { refund: 'REFUND' },
  REFUND: { refund: 'REFUND', restore: 'REFUND' },
  CLOSED: {},
}

/** The order after an event, or undefined where the event can't happen. Fen that refunds claim never exceed the total. */
export function advanceOrder(
  order: Order,
  event: OrderEvent,
  at: number,
): { readonly order: Order; readonly effects: readonly OrderEffect[] } | undefined {
  const state =
    order.product === 'codepay'
      ? nextState(codePayTransitions, order.trade_state, event.type)
      : nextState(orderTransitions, order.trade_state, event.type)
  if (state === undefined) return undefined
  const history = [...order.history, { at, event: event.type, state }]
  const next: Order = { ...order, trade_state: state, history }
  switch (event.type) {
    case 'pay': {
      const { transaction_id, bank_type, payer } = event
      return {
        order: { ...next, transaction_id, bank_type, payer, success_time: at },
        effects: ['notify-payment'],
      }
    }
    case 'refund': {
      const refunded = order.refunded + event.amount
      if (refunded > order.amount.total) return undefined
      return { order: { ...next, refunds: [...order.refunds, event.refund], refunded }, effects: [] }
    }
    case 'restore': {
      const refunded = order.refunded - event.amount
      return refunded < 0 ? undefined : { order: { ...next, refunded }, effects: [] }
    }
    case 'reverse': {
      const isPaid = order.success_time !== undefined
      return { order: isPaid ? { ...next, reversed_time: at } : next, effects: [] }
    }
    case 'ask':
    case 'fail':
    case 'close':
    case 'expire':
      return { order: next, effects: [] }
  }
}
