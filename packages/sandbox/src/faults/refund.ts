import { Refusal } from '../gate/refusal.js'
import type { Platform } from '../platform.js'
import type { FaultContext, StruckFault } from './rules.js'

/** Before a refund is accepted: the fault that strikes it. Throws where the merchant's balance is too low. */
export function strikeRefund(platform: Platform, context: FaultContext): StruckFault | undefined {
  const fault = platform.faults.strike('refund', context)
  if (fault?.name !== 'refund-not-enough') return fault
  throw new Refusal({
    status: 403,
    code: 'NOT_ENOUGH',
    message: '基本账户余额不足，请充值后重新发起',
    internal: 268435461,
  })
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
export function divertRefund(platform: Platform, id: string, fault: StruckFault): void {
  const kind = ends[fault.name]
  if (kind === undefined) return
  const due = platform.clock.now() + (fault.values['ms'] ?? settling)
  platform.clock.schedule({ id: `settle/${id}`, due, kind, subject: id })
}
