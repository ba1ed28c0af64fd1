import { nextState, type Transitions } from '../../kernel/transitions.js'

/** States of an application to change the account that a sub-merchant's money settles to. */
export type SettlementAccountState =
  'AUDITING' | 'AUDIT_FAIL' | 'VERIFYING' | 'VERIFY_SUCCESS' | 'VERIFY_FAIL'

/** An auditor approves or rejects; the platform then pays 0.01 yuan to the account, which arrives or fails. */
export type SettlementAccountEvent = 'approve' | 'reject' | 'verify' | 'fail'

/** Where each event leads. From the approval on the account is in force, whatever its verification gives. */
export const settlementAccountTransitions: Transitions<SettlementAccountState, SettlementAccountEvent> = {
  AUDITING: { approve: 'VERIFYING', reject: 'AUDIT_FAIL' },
  AUDIT_FAIL: {},
  VERIFYING: { verify: 'VERIFY_SUCCESS', fail: 'VERIFY_FAIL' },
  VERIFY_SUCCESS: {},
  VERIFY_FAIL: {},
}

/** A bank account, with the names of the wire. What is secret is kept masked only. */
export interface BankAccount {
  readonly account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'
  readonly account_bank: string
  readonly bank_name?: string
  readonly bank_branch_id?: string
  /** Its first six and last four digits, asterisks between them. */
  readonly account_number: string
  /** Its first character, then asterisks. */
  readonly account_name: string
}

/** An application, with the names of the wire where the wire has one. Times are milliseconds of business time. */
export interface SettlementAccountChange {
  /** `sub_mchid/application_no` */
  readonly id: string
  /** The partner that asked. */
  readonly mchid: string
  readonly sub_mchid: string
  readonly application_no: string
  readonly account: BankAccount
  readonly created: number
  readonly state: SettlementAccountState
  /** Why it was rejected, or why the money did not arrive. */
  readonly verify_fail_reason?: string
  readonly history: readonly SettlementAccountStep[]
}

export interface SettlementAccountStep {
  readonly at: number
  readonly event: SettlementAccountEvent
  readonly state: SettlementAccountState
}

/** The application after an event, or undefined where the event can't happen. */
export function advanceSettlementAccountChange(
  settlement: SettlementAccountChange,
  event: SettlementAccountEvent,
  at: number,
  reason: string,
): SettlementAccountChange | undefined {
  const state = nextState<SettlementAccountState, SettlementAccountEvent>(
    settlementAccountTransitions,
    settlement.state,
    event,
  )
  if (state === undefined) return undefined
  const failed = event === 'reject' || event === 'fail' ? { verify_fail_reason: reason } : {}
  return { ...settlement, ...failed, state, history: [...settlement.history, { at, event, state }] }
}

const hour = 3_600_000

/** Automatic transitions: the event and the delay in simulated milliseconds per state. */
export const settlementAccountPace: Readonly<
  Partial<Record<SettlementAccountState, readonly [event: SettlementAccountEvent, after: number]>>
> = {
  AUDITING: ['approve', 24 * hour],
  VERIFYING: ['verify', hour],
}
