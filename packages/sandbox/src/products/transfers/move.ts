import { triggerConfirmedFault } from './faults.js'
import { Refusal } from '../../kernel/refusal.js'
import { book } from '../../money/ledger.js'
import { advanceTransfer, type Transfer, type TransferEvent, type TransferFailure } from './machine.js'
import { notifyTransfer } from './notifications.js'
import type { Platform } from '../../platform/platform.js'

const hour = 3_600_000
/** How long a user may take to confirm. */
const confirmable = 24 * hour
/** Business milliseconds from confirmation until the money is there, and from cancelling until that is done. */
const settling = 5000

/**
 * A transfer goes on as far as it does by itself: to where it waits for the user, or to its end. With a delay it stays where
 * it is for so many business milliseconds first.
 */
export function moveTransfer(platform: Platform, transfer: Transfer, delay?: number): void {
  if (delay !== undefined) {
    later(platform, transfer.id, delay)
    return
  }
  if (transfer.state === 'ACCEPTED') {
    const processing = step(platform, transfer, { type: 'process' })
    const waiting = processing && step(platform, processing, { type: 'ask' })
    if (waiting === undefined) return
    const due = platform.clock.now() + confirmable
    platform.clock.schedule({ id: `expire/${waiting.id}`, due, kind: 'expire-transfer', subject: waiting.id })
  } else if (transfer.state === 'TRANSFERING') step(platform, transfer, { type: 'settle' })
  else if (transfer.state === 'CANCELING') step(platform, transfer, { type: 'end-cancel' })
}

/** A delayed step falls due. */
export function continueTransfer(platform: Platform, id: string): void {
  const transfer = platform.store.get('transfers', id)
  if (transfer !== undefined) moveTransfer(platform, transfer)
}

/** The user did not confirm in time: the money goes back. */
export function expireTransfer(platform: Platform, id: string): void {
  const transfer = platform.store.get('transfers', id)
  if (transfer?.state === 'WAIT_USER_CONFIRM') failTransfer(platform, transfer, 'OVERDUE_CLOSE')
}

/** The user takes the money. Throws a `Refusal` where the page would not let them. */
export function confirmTransfer(platform: Platform, transfer: Transfer): Transfer {
  const confirmed = step(platform, transfer, { type: 'confirm' })
  if (confirmed === undefined) {
    const message = `transfer ${transfer.id} is ${transfer.state}: only one in WAIT_USER_CONFIRM can be confirmed`
    throw new Refusal({ status: 409, code: 'INVALID_STATE', message })
  }
  platform.clock.cancel(`expire/${confirmed.id}`)
  const { failure, delay } = triggerConfirmedFault(platform, confirmed)
  if (failure !== undefined) return failTransfer(platform, confirmed, failure)
  later(platform, confirmed.id, delay ?? settling)
  return confirmed
}

/** The merchant takes a transfer back that nobody confirmed; again is fine. Undefined where it is too late. */
export function cancelTransfer(platform: Platform, transfer: Transfer): Transfer | undefined {
  if (transfer.state === 'CANCELING' || transfer.state === 'CANCELLED') return transfer
  const canceling = step(platform, transfer, { type: 'cancel' })
  if (canceling === undefined) return undefined
  platform.clock.cancel(`expire/${canceling.id}`)
  later(platform, canceling.id, settling)
  return canceling
}

function failTransfer(platform: Platform, transfer: Transfer, fail_reason: TransferFailure): Transfer {
  return step(platform, transfer, { type: 'fail', fail_reason }) ?? transfer
}

/** One task per transfer: a later step replaces the earlier one. */
function later(platform: Platform, id: string, delay: number): void {
  const due = platform.clock.now() + delay
  platform.clock.schedule({ id: `transfer/${id}`, due, kind: 'move-transfer', subject: id })
}

function step(platform: Platform, transfer: Transfer, event: TransferEvent): Transfer | undefined {
  const result = advanceTransfer(transfer, event, platform.clock.now())
  if (result === undefined) return undefined
  const { transfer: next, effects } = result
  platform.store.put('transfers', next.id, next)
  const { mchid, transfer_amount: amount } = next
  if (next.state === 'SUCCESS') book(platform, mchid, { transferring: -amount })
  if (effects.includes('give-back')) book(platform, mchid, { transferring: -amount, operation: amount })
  if (effects.includes('notify-transfer')) notifyTransfer(platform, next)
  return next
}
