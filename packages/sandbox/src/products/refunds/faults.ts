import { Refusal } from '../../kernel/refusal.js'
import type { Platform } from '../../platform/platform.js'
import type { FaultContext, ActiveFault } from '../../faults/rules.js'

const refusals: Readonly<Record<string, { readonly code: string; readonly message: string }>> = {
  'refund-not-enough': { code: 'NOT_ENOUGH', message: '基本账户余额不足，请充值后重新发起' },
  'refund-user-abnormal': { code: 'USER_ACCOUNT_ABNORMAL', message: '用户账号异常或已注销' },
}

/** Before a refund is accepted: the fault that strikes it. Throws where that refuses it. */
export function triggerRefundFault(platform: Platform, context: FaultContext): ActiveFault | undefined {
  const fault = platform.faults.trigger('refund', context)
  const refusal = fault === undefined ? undefined : refusals[fault.name]
  if (refusal === undefined) return fault
  throw new Refusal({ status: 403, ...refusal })
}

/** What a fault makes of a refund in progress: another end, or another moment for it. */
const ends: Readonly<Record<string, 'fail-refund' | 'close-refund' | 'settle-refund'>> = {
  'refund-processing': 'settle-refund',
  'refund-abnormal': 'fail-refund',
  'refund-closed': 'close-refund',
}

/** Business milliseconds until an unusual end. */
const settling = 5000

/** After a refund was accepted, in the same transaction: work with its id replaces the ordinary settlement. */
export function rescheduleRefund(platform: Platform, id: string, fault: ActiveFault): void {
  const kind = ends[fault.name]
  if (kind === undefined) return
  const due = platform.clock.now() + (fault.values['ms'] ?? settling)
  platform.clock.schedule({ id: `settle/${id}`, due, kind, subject: id })
}
