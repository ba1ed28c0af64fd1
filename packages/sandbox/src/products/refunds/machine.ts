import { nextState, type Transitions } from '../../kernel/transitions.js'

/** States of a refund. */
export type RefundState = 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED'

/** A refund, with the names of the wire where the wire has one. Times are milliseconds of business time. */
export interface Refund {
  /** The refunding merchant and its number: `mchid/out_refund_no`. */
  readonly id: string
  readonly mchid: string
  readonly sub_mchid?: string
  readonly refund_id: string
  readonly out_refund_no: string
  readonly transaction_id: string
  readonly out_trade_no: string
  /** The order's id. */
  readonly order: string
  readonly mode: 'direct' | 'partner'
  readonly reason?: string
  readonly notify_url?: string
  readonly funds_account: string
  /** Fen. */
  readonly amount: {
    readonly total: number
    readonly refund: number
    readonly currency: string
    readonly from?: readonly { readonly account: string; readonly amount: number }[]
  }
  readonly fingerprint: string
  readonly created: number
  readonly status: RefundState
  readonly success_time?: number
  /** Where an abnormal refund was sent instead. */
  readonly remedy?: RefundRemedy
  readonly history: readonly RefundStep[]
  /** Present on refunds requested through API v2, which send v2 notifications. */
  readonly v2?: { readonly appid: string; readonly sub_appid?: string; readonly refund_account?: string }
}

/** Where an abnormal refund goes instead of the payer's account. No card number is kept, but its last four digits. */
export interface RefundRemedy {
  readonly channel: 'OTHER_BANKCARD'
  /** user_received_account. */
  readonly account: string
  /** Equal for requests that say the same. */
  readonly fingerprint: string
}

export interface RefundStep {
  readonly at: number
  readonly event: RefundEvent
  readonly state: RefundState
}

/** `retry`: an abnormal refund is sent elsewhere (apply-abnormal-refund). */
export type RefundEvent = 'settle' | 'fail' | 'close' | 'retry'

/** What must happen beside the new state. */
export type RefundEffect = 'notify-refund' | 'restore-order'

/** A refund, from its acceptance. */
export const refundTransitions: Transitions<RefundState, RefundEvent> = {
  PROCESSING: { settle: 'SUCCESS', fail: 'ABNORMAL', close: 'CLOSED' },
  SUCCESS: {},
  ABNORMAL: { retry: 'PROCESSING' },
  CLOSED: {},
}

/** The refund after an event, or undefined where the event can't happen. */
export function advanceRefund(
  refund: Refund,
  event: RefundEvent,
  at: number,
): { readonly refund: Refund; readonly effects: readonly RefundEffect[] } | undefined {
  const state = nextState(refundTransitions, refund.status, event)
  if (state === undefined) return undefined
  const next: Refund = { ...refund, status: state, history: [...refund.history, { at, event, state }] }
  return {
    refund: state === 'SUCCESS' ? { ...next, success_time: at } : next,
    effects: effects[state],
  }
}

const effects: Readonly<Record<RefundState, readonly RefundEffect[]>> = {
  PROCESSING: [],
  SUCCESS: ['notify-refund'],
  ABNORMAL: ['notify-refund'],
  // What never reached the payer may be refunded again, under a new number.
  CLOSED: ['restore-order', 'notify-refund'],
}
