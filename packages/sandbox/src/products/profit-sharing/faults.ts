import type { ReturnFailure, SharingReturn } from './return-machine.js'
import type { ShareFailure, SharingOrder } from './machine.js'
import type { Platform } from '../../platform/platform.js'
import type { FaultContext } from '../../faults/rules.js'

/** Business milliseconds for which a request to share profits is in progress, where a fault says so. */
export function triggerSharingFault(
  { faults }: Platform,
  { mchid, out_order_no }: SharingOrder,
): number | undefined {
  return faults.trigger('sharing', { mchid, out_order_no })?.values['ms']
}

const receiverEnds: Readonly<Record<string, ShareFailure>> = {
  'receiver-account-abnormal': 'ACCOUNT_ABNORMAL',
  'receiver-high-risk': 'RECEIVER_HIGH_RISK',
  'receiver-not-verified': 'RECEIVER_REAL_NAME_NOT_VERIFIED',
  'receiver-no-auth': 'NO_AUTH',
  'sharer-account-abnormal': 'PAYER_ACCOUNT_ABNORMAL',
}

/** Why a receiver gets nothing, where a fault says so. */
export function triggerReceiverFault({ faults }: Platform, context: FaultContext): ShareFailure | undefined {
  return receiverEnds[faults.trigger('receiver', context)?.name ?? '']
}

const returnEnds: Readonly<Record<string, ReturnFailure>> = {
  'return-account-abnormal': 'ACCOUNT_ABNORMAL',
  'return-not-enough': 'BALANCE_NOT_ENOUGH',
  'return-timed-out': 'TIME_OUT_CLOSED',
}

/** What becomes of a return, where a fault says so: it fails, or is in progress for business milliseconds. */
export function triggerReturnFault(
  { faults }: Platform,
  { mchid, out_return_no, out_order_no }: SharingReturn,
): { readonly failure?: ReturnFailure; readonly delay?: number } | undefined {
  const fault = faults.trigger('return', { mchid, out_return_no, out_order_no })
  if (fault === undefined) return undefined
  const failure = returnEnds[fault.name]
  return failure === undefined ? { delay: fault.values['ms'] ?? 0 } : { failure }
}
