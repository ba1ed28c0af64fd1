import { nextState, type Transitions } from '../../kernel/transitions.js'

/** What became of a return: `result` on the wire. */
export type ReturnState = 'PROCESSING' | 'SUCCESS' | 'FAILED'

/** Why a return failed. */
export type ReturnFailure =
  'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL'

/** A receiver that is a merchant gives back what was shared with it. Times are milliseconds of business time. */
export interface SharingReturn {
  /** The merchant that signed and its number: `mchid/out_return_no`. */
  readonly id: string
  readonly mchid: string
  readonly sub_mchid?: string
  /** Who gets the money back. */
  readonly owner: string
  /** The id of the request that shared it, and the place of the receiver there. */
  readonly sharing: string
  readonly receiver: number
  readonly transaction_id: string
  readonly order_id: string
  readonly out_order_no: string
  readonly out_return_no: string
  readonly return_id: string
  readonly return_mchid: string
  /** Fen. */
  readonly amount: number
  readonly description: string
  readonly fingerprint: string
  readonly created: number
  readonly result: ReturnState
  readonly fail_reason?: ReturnFailure
  readonly finished?: number
  readonly history: readonly ReturnStep[]
}

export interface ReturnStep {
  readonly at: number
  readonly event: ReturnEvent['type']
  readonly state: ReturnState
}

export type ReturnEvent =
  { readonly type: 'settle' } | { readonly type: 'fail'; readonly fail_reason: ReturnFailure }

/** A return, from its acceptance. */
export const returnTransitions: Transitions<ReturnState, ReturnEvent['type']> = {
  PROCESSING: { settle: 'SUCCESS', fail: 'FAILED' },
  SUCCESS: {},
  FAILED: {},
}

/** The return after an event, or undefined where the event can't happen. */
export function advanceReturn(one: SharingReturn, event: ReturnEvent, at: number): SharingReturn | undefined {
  const result = nextState(returnTransitions, one.result, event.type)
  if (result === undefined) return undefined
  const history = [...one.history, { at, event: event.type, state: result }]
  const next: SharingReturn = { ...one, result, finished: at, history }
  return event.type === 'fail' ? { ...next, fail_reason: event.fail_reason } : next
}
