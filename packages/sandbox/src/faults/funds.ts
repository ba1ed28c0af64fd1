import { Refusal } from '../gate/refusal.js'
import type { ReturnFailure, SharingReturn } from '../machines/sharing-return.js'
import type { ShareFailure, SharingOrder } from '../machines/sharing.js'
import type { Transfer, TransferFailure } from '../machines/transfer.js'
import type { Platform } from '../platform.js'
import type { FaultContext } from './rules.js'

/** Business milliseconds for which a request to share profits is in progress, where a fault says so. */
export function strikeSharing(
  { faults }: Platform,
  { mchid, out_order_no }: SharingOrder,
): number | undefined {
  return faults.strike('sharing', { mchid, out_order_no })?.values['ms']
}

const receiverEnds: Readonly<Record<string, ShareFailure>> = {
  'receiver-account-abnormal': 'ACCOUNT_ABNORMAL',
  'receiver-high-risk': 'RECEIVER_HIGH_RISK',
  'receiver-not-verified': 'RECEIVER_REAL_NAME_NOT_VERIFIED',
  'receiver-no-auth': 'NO_AUTH',
  'sharer-account-abnormal': 'PAYER_ACCOUNT_ABNORMAL',
}

/** Why a receiver gets nothing, where a fault says so. */
export function strikeReceiver({ faults }: Platform, context: FaultContext): ShareFailure | undefined {
  return receiverEnds[faults.strike('receiver', context)?.name ?? '']
}

const returnEnds: Readonly<Record<string, ReturnFailure>> = {
  'return-account-abnormal': 'ACCOUNT_ABNORMAL',
  'return-not-enough': 'BALANCE_NOT_ENOUGH',
  'return-timed-out': 'TIME_OUT_CLOSED',
}

/** What becomes of a return, where a fault says so: it fails, or is in progress for business milliseconds. */
export function strikeReturn(
  { faults }: Platform,
  { mchid, out_return_no, out_order_no }: SharingReturn,
): { readonly failure?: ReturnFailure; readonly delay?: number } | undefined {
  const fault = faults.strike('return', { mchid, out_return_no, out_order_no })
  if (fault === undefined) return undefined
  const failure = returnEnds[fault.name]
  return failure === undefined ? { delay: fault.values['ms'] ?? 0 } : { failure }
}

/** What the platform says where an operation account does not hold enough. */
export function operationNotEnough(): Refusal {
  const message = '商户运营账户资金不足，充值后可以原单号发起重试，请勿更换商户单号'
  return new Refusal({ status: 403, code: 'NOT_ENOUGH', message })
}

/** Before a transfer is accepted, outside its transaction, so that the fault counts although the request is refused. */
export function strikeTransfer(platform: Platform, context: FaultContext): void {
  const id = `${context.mchid}/${context.out_bill_no}`
  if (platform.store.get('transfers', id) !== undefined) return
  if (platform.faults.strike('transfer', context) !== undefined) throw operationNotEnough()
}

/** Business milliseconds for which a transfer stays ACCEPTED, where a fault says so. */
export function strikeAccepted({ faults }: Platform, { mchid, out_bill_no }: Transfer): number | undefined {
  return faults.strike('accepted', { mchid, out_bill_no })?.values['ms']
}

const transferEnds: Readonly<Record<string, TransferFailure>> = {
  'transfer-name-wrong': 'NAME_NOT_CORRECT',
  'transfer-payee-abnormal': 'PAYEE_ACCOUNT_ABNORMAL',
  'transfer-quota': 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED',
  'transfer-risk': 'TRANSFER_RISK',
}

/** What becomes of a confirmed transfer, where a fault says so: it fails, or takes business milliseconds. */
export function strikeConfirmed(
  { faults }: Platform,
  { mchid, out_bill_no }: Transfer,
): { readonly failure?: TransferFailure; readonly delay?: number } {
  const fault = faults.strike('confirmed', { mchid, out_bill_no })
  if (fault === undefined) return {}
  const failure = transferEnds[fault.name]
  return failure === undefined ? { delay: fault.values['ms'] ?? 0 } : { failure }
}
