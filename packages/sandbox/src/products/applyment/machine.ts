import type { BankAccount } from '../settlement-account/machine.js'
import { nextState, type Transitions } from '../../kernel/transitions.js'

/** States of an application to become a sub-merchant, without the `APPLYMENT_STATE_` that the wire puts before them. */
export type ApplymentState =
  | 'EDITTING'
  | 'AUDITING'
  | 'REJECTED'
  | 'TO_BE_CONFIRMED'
  | 'TO_BE_SIGNED'
  | 'SIGNING'
  | 'FINISHED'
  | 'CANCELED'

/**
 * What moves an application on: it is received, approved or rejected by an auditor, handed in again by the partner,
 * confirmed and signed by the new merchant, opened by the platform; or canceled on the way.
 */
export type ApplymentEvent =
  'receive' | 'approve' | 'reject' | 'resubmit' | 'confirm' | 'sign' | 'open' | 'cancel'

/** Where each event leads. */
export const applymentTransitions: Transitions<ApplymentState, ApplymentEvent> = {
  EDITTING: { receive: 'AUDITING', resubmit: 'EDITTING', cancel: 'CANCELED' },
  AUDITING: { approve: 'TO_BE_CONFIRMED', reject: 'REJECTED', cancel: 'CANCELED' },
  REJECTED: { resubmit: 'EDITTING', cancel: 'CANCELED' },
  TO_BE_CONFIRMED: { confirm: 'TO_BE_SIGNED', reject: 'REJECTED', cancel: 'CANCELED' },
  TO_BE_SIGNED: { sign: 'SIGNING', cancel: 'CANCELED' },
  SIGNING: { open: 'FINISHED' },
  FINISHED: {},
  CANCELED: {},
}

/** Why an application was rejected. */
export interface RejectedField {
  /** The field's path, as the wire names it: `id_card_copy`. */
  readonly field: string
  readonly field_name: string
  readonly reject_reason: string
}

/** An application, with the names of the wire where the wire has one. Times are milliseconds of business time. */
export interface Applyment {
  /** The partner and its number: `mchid/business_code`. */
  readonly id: string
  readonly mchid: string
  readonly business_code: string
  readonly applyment_id: number
  readonly merchant_shortname: string
  readonly subject_type: string
  /** Where the new merchant's money will settle to; some subjects may leave it out. */
  readonly account?: BankAccount
  readonly created: number
  readonly state: ApplymentState
  /** The number that the new merchant gets when it is finished. */
  readonly sub_mchid: string
  readonly audit_detail: readonly RejectedField[]
  readonly history: readonly ApplymentStep[]
}

export interface ApplymentStep {
  readonly at: number
  readonly event: ApplymentEvent
  readonly state: ApplymentState
}

/** The application after an event, or undefined where the event can't happen. */
export function advanceApplyment(
  applyment: Applyment,
  event: ApplymentEvent,
  at: number,
  rejected: readonly RejectedField[] = [],
): Applyment | undefined {
  const state = nextState<ApplymentState, ApplymentEvent>(applymentTransitions, applyment.state, event)
  if (state === undefined) return undefined
  const history = [...applyment.history, { at, event, state }]
  return { ...applyment, state, history, audit_detail: state === 'REJECTED' ? rejected : [] }
}

const second = 1000
const hour = 3600 * second

/** Automatic transitions: the event and the delay in simulated milliseconds per state. */
export const applymentPace: Readonly<
  Partial<Record<ApplymentState, readonly [event: ApplymentEvent, after: number]>>
> = {
  EDITTING: ['receive', 10 * second],
  AUDITING: ['approve', 24 * hour],
  TO_BE_CONFIRMED: ['confirm', hour],
  TO_BE_SIGNED: ['sign', hour],
  SIGNING: ['open', hour],
}
