import { nextState, type Transitions } from '../../kernel/transitions.js'

/** States of a transfer to a user. `TRANSFERING` is spelt so on the wire. */
export type TransferState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED'

/** A transfer to a user, with the names of the wire where the wire has one. Times are milliseconds of business time. */
export interface Transfer {
  /** The merchant and its number: `mchid/out_bill_no`. */
  readonly id: string
  readonly mchid: string
  readonly appid: string
  readonly out_bill_no: string
  readonly transfer_bill_no: string
  readonly openid: string
  /** In plain text; encrypted in answers. */
  readonly user_name?: string
  /** Fen. */
  readonly transfer_amount: number
  readonly transfer_remark: string
  readonly transfer_scene_id: string
  readonly notify_url?: string
  /** What the user's page is opened with, while they are waited for. */
  readonly package_info: string
  /** Equal for requests that say the same. */
  readonly fingerprint: string
  readonly created: number
  readonly updated: number
  readonly state: TransferState
  readonly fail_reason?: TransferFailure
  readonly history: readonly TransferStep[]
}

/** Why a transfer failed or was given up. */
export type TransferFailure =
  | 'OVERDUE_CLOSE'
  | 'MCH_CANCEL'
  | 'NAME_NOT_CORRECT'
  | 'PAYEE_ACCOUNT_ABNORMAL'
  | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
  | 'TRANSFER_RISK'

export interface TransferStep {
  readonly at: number
  readonly event: TransferEvent['type']
  readonly state: TransferState
}

export type TransferEvent =
  | { readonly type: 'process' | 'ask' | 'confirm' | 'settle' | 'cancel' | 'end-cancel' }
  | { readonly type: 'fail'; readonly fail_reason: TransferFailure }

/** What must happen beside the new state. */
export type TransferEffect = 'notify-transfer' | 'give-back'

/** A transfer: accepted, checked, put before the user, who confirms it; until then the merchant may cancel. */
export const transferTransitions: Transitions<TransferState, TransferEvent['type']> = {
  ACCEPTED: { process: 'PROCESSING', cancel: 'CANCELING', fail: 'FAIL' },
  PROCESSING: { ask: 'WAIT_USER_CONFIRM', cancel: 'CANCELING', fail: 'FAIL' },
  WAIT_USER_CONFIRM: { confirm: 'TRANSFERING', cancel: 'CANCELING', fail: 'FAIL' },
  TRANSFERING: { settle: 'SUCCESS', fail: 'FAIL' },
  CANCELING: { 'end-cancel': 'CANCELLED' },
  SUCCESS: {},
  FAIL: {},
  CANCELLED: {},
}

const effects: Readonly<Partial<Record<TransferState, readonly TransferEffect[]>>> = {
  SUCCESS: ['notify-transfer'],
  FAIL: ['give-back', 'notify-transfer'],
  CANCELLED: ['give-back', 'notify-transfer'],
}

/** The transfer after an event, or undefined where the event can't happen. */
export function advanceTransfer(
  transfer: Transfer,
  event: TransferEvent,
  at: number,
): { readonly transfer: Transfer; readonly effects: readonly TransferEffect[] } | undefined {
  const state = nextState(transferTransitions, transfer.state, event.type)
  if (state === undefined) return undefined
  const history = [...transfer.history, { at, event: event.type, state }]
  const next: Transfer = { ...transfer, state, updated: at, history }
  const reason =
    event.type === 'fail' ? event.fail_reason : event.type === 'cancel' ? 'MCH_CANCEL' : undefined
  return {
    transfer: reason === undefined ? next : { ...next, fail_reason: reason },
    effects: effects[state] ?? [],
  }
}
