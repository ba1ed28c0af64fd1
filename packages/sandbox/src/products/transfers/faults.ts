import type { FaultContext } from '../../faults/rules.js'
import { Refusal } from '../../kernel/refusal.js'
import type { Platform } from '../../platform/platform.js'
import type { Transfer, TransferFailure } from './machine.js'

/** What the platform says where an operation account does not hold enough. */
export function operationNotEnough(): Refusal {
  const message = '商户运营账户资金不足，充值后可以原单号发起重试，请勿更换商户单号'
  return new Refusal({ status: 403, code: 'NOT_ENOUGH', message })
}

/** Before a transfer is accepted, outside its transaction, so that the fault counts although the request is refused. */
export function triggerTransferFault(platform: Platform, context: FaultContext): void {
  const id = `${context.mchid}/${context.out_bill_no}`
  if (platform.store.get('transfers', id) !== undefined) return
  if (platform.faults.trigger('transfer', context) !== undefined) throw operationNotEnough()
}

/** Business milliseconds for which a transfer stays ACCEPTED, where a fault says so. */
export function triggerAcceptedFault(
  { faults }: Platform,
  { mchid, out_bill_no }: Transfer,
): number | undefined {
  return faults.trigger('accepted', { mchid, out_bill_no })?.values['ms']
}

const transferEnds: Readonly<Record<string, TransferFailure>> = {
  'transfer-name-wrong': 'NAME_NOT_CORRECT',
  'transfer-payee-abnormal': 'PAYEE_ACCOUNT_ABNORMAL',
  'transfer-quota': 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED',
  'transfer-risk': 'TRANSFER_RISK',
}

/** What becomes of a confirmed transfer, where a fault says so: it fails, or takes business milliseconds. */
export function triggerConfirmedFault(
  { faults }: Platform,
  { mchid, out_bill_no }: Transfer,
): { readonly failure?: TransferFailure; readonly delay?: number } {
  const fault = faults.trigger('confirmed', { mchid, out_bill_no })
  if (fault === undefined) return {}
  const failure = transferEnds[fault.name]
  return failure === undefined ? { delay: fault.values['ms'] ?? 0 } : { failure }
}
