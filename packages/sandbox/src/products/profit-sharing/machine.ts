import { nextState, type Transitions } from '../../kernel/transitions.js'

/** States of a request to share profits. FINISHED says that it ended, not that every receiver got its money. */
export type SharingState = 'PROCESSING' | 'FINISHED'

/** What became of one receiver. */
export type ReceiverResult = 'PENDING' | 'SUCCESS' | 'CLOSED'

/** Whom profits are shared with. */
export type ReceiverType = 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'

/** Why a receiver got nothing. */
export type ShareFailure =
  | 'ACCOUNT_ABNORMAL'
  | 'NO_RELATION'
  | 'RECEIVER_HIGH_RISK'
  | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
  | 'NO_AUTH'
  | 'RECEIVER_RECEIPT_LIMIT'
  | 'PAYER_ACCOUNT_ABNORMAL'

/** One receiver of a request. Times are milliseconds of business time. */
export interface ShareDetail {
  readonly type: ReceiverType
  readonly account: string
  /** Fen. */
  readonly amount: number
  readonly description: string
  readonly detail_id: string
  readonly result: ReceiverResult
  readonly fail_reason?: ShareFailure
  readonly finished?: number
  /** Fen that were given back since. */
  readonly returned: number
  /** True for what goes to whoever shares: the rest of the order, or a part of it. */
  readonly isOwn: boolean
}

/** A request to share the profits of an order, or to give back its rest. Names of the wire where the wire has one. */
export interface SharingOrder {
  /** The merchant that signed and its number: `mchid/out_order_no`. */
  readonly id: string
  readonly mchid: string
  readonly sub_mchid?: string
  /** Whose money it is: the sub-merchant of a partner, else the merchant itself. */
  readonly owner: string
  /** The order's id. */
  readonly order: string
  readonly transaction_id: string
  readonly out_order_no: string
  readonly order_id: string
  /** Equal for requests that say the same. */
  readonly fingerprint: string
  readonly created: number
  readonly state: SharingState
  readonly receivers: readonly ShareDetail[]
  /** Ids of what was asked back. */
  readonly returns: readonly string[]
  readonly history: readonly SharingStep[]
}

export interface SharingStep {
  readonly at: number
  readonly event: SharingEvent['type'] | 'finish'
  readonly state: SharingState
  /** The place of the receiver that the event is about, from 0. */
  readonly receiver?: number
}

export type SharingEvent =
  | { readonly type: 'pay'; readonly receiver: number }
  | { readonly type: 'close'; readonly receiver: number; readonly fail_reason: ShareFailure }

/** A request, which ends with its last receiver. */
export const sharingTransitions: Transitions<SharingState, 'finish'> = {
  PROCESSING: { finish: 'FINISHED' },
  FINISHED: {},
}

/** One receiver of a request. */
export const receiverTransitions: Transitions<ReceiverResult, SharingEvent['type']> = {
  PENDING: { pay: 'SUCCESS', close: 'CLOSED' },
  SUCCESS: {},
  CLOSED: {},
}

/** The request after one receiver got its money or will not get it, or undefined where that can't happen. */
export function advanceSharing(
  sharing: SharingOrder,
  event: SharingEvent,
  at: number,
): SharingOrder | undefined {
  const detail = sharing.receivers[event.receiver]
  const result = detail === undefined ? undefined : nextState(receiverTransitions, detail.result, event.type)
  if (detail === undefined || result === undefined || sharing.state !== 'PROCESSING') return undefined
  const ended: ShareDetail = {
    ...detail,
    result,
    finished: at,
    ...(event.type === 'close' ? { fail_reason: event.fail_reason } : {}),
  }
  const receivers = sharing.receivers.with(event.receiver, ended)
  const step = { at, event: event.type, state: sharing.state, receiver: event.receiver }
  const next: SharingOrder = { ...sharing, receivers, history: [...sharing.history, step] }
  return receivers.every((one) => one.result !== 'PENDING') ? finishSharing(next, at) : next
}

/** A request ends with the last of its receivers. */
function finishSharing(sharing: SharingOrder, at: number): SharingOrder {
  const state = nextState(sharingTransitions, sharing.state, 'finish')
  if (state === undefined) return sharing
  return { ...sharing, state, history: [...sharing.history, { at, event: 'finish', state }] }
}
