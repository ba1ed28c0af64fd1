import type { CashierProduct, OrderPayer, Prepay } from '../orders/machine.js'
import { nextState, type Transitions } from '../../kernel/transitions.js'

/** States of a combined order as a whole; refunds concern its parts alone. */
export type CombinedOrderState = 'NOTPAY' | 'SUCCESS' | 'CLOSED'

export type CombinedOrderEvent = 'pay' | 'close' | 'expire'

/** A combined order (合单): all of its parts are paid or closed at once. */
export const combinedOrderTransitions: Transitions<CombinedOrderState, CombinedOrderEvent> = {
  NOTPAY: { pay: 'SUCCESS', close: 'CLOSED', expire: 'CLOSED' },
  SUCCESS: {},
  CLOSED: {},
}

/** A combined order, with the names of the wire where the wire has one. Times are milliseconds of business time. */
export interface CombinedOrder {
  /** `combined/combine_mchid/combine_out_trade_no`: never the id of an order. */
  readonly id: string
  readonly mode: 'direct' | 'partner'
  /** The merchant that signs. */
  readonly combine_mchid: string
  readonly combine_appid: string
  readonly combine_out_trade_no: string
  readonly product: CashierProduct
  readonly device_id?: string
  readonly notify_url?: string
  readonly payer: OrderPayer
  /** Ids of the parts, as they were placed. */
  readonly orders: readonly string[]
  /** Equal for requests that say the same; and the same of what they say about settlement alone. */
  readonly fingerprint: string
  readonly settlement: string
  readonly created: number
  /** After this no payment is accepted. */
  readonly deadline: number
  /** Unpaid, it is closed then. */
  readonly closes: number
  readonly prepay: Prepay
  readonly state: CombinedOrderState
  /** combine_transaction_id, once paid. */
  readonly transaction_id?: string
  readonly success_time?: number
  readonly history: readonly CombinedOrderStep[]
}

export interface CombinedOrderStep {
  readonly at: number
  readonly event: CombinedOrderEvent
  readonly state: CombinedOrderState
}

/** The combined order after an event, or undefined where the event can't happen. */
export function advanceCombinedOrder(
  combined: CombinedOrder,
  event: CombinedOrderEvent,
  at: number,
): CombinedOrder | undefined {
  const state = nextState(combinedOrderTransitions, combined.state, event)
  if (state === undefined) return undefined
  return { ...combined, state, history: [...combined.history, { at, event, state }] }
}
