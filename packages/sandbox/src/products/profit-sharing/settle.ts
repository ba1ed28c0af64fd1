import { triggerReceiverFault, triggerSharingFault } from './faults.js'
import { book, dayOf } from '../../money/ledger.js'
import { putOrderFunds, type OrderFunds } from '../../money/order-funds.js'
import { advanceSharing, type ShareDetail, type ShareFailure, type SharingOrder } from './machine.js'
import { notifyReceiver } from './notifications.js'
import type { Platform } from '../../platform/platform.js'
import { findReceiver } from './receivers.js'

/** Business milliseconds from acceptance until receivers get their money. */
const settling = 5000
/** Fen that a person may receive in a month: 200,000.00 yuan. */
const monthly = 20_000_000

/** Each receiver is settled on its own; the request ends with the last. */
export function scheduleShares(platform: Platform, sharing: SharingOrder): void {
  const due = platform.clock.now() + (triggerSharingFault(platform, sharing) ?? settling)
  for (const index of sharing.receivers.keys()) {
    const id = `share/${sharing.id}#${index}`
    platform.clock.schedule({ id, due, kind: 'settle-share', subject: `${sharing.id}#${index}` })
  }
}

/** One receiver gets its money, or will not get it. `subject` is the request's id, `#`, and the receiver's place. */
export function settleShare(platform: Platform, subject: string): void {
  const { store, clock } = platform
  const end = subject.lastIndexOf('#')
  const receiver = Number(subject.slice(end + 1))
  const sharing = store.get('sharingOrders', subject.slice(0, end))
  const detail = sharing?.receivers[receiver]
  const funds = sharing === undefined ? undefined : store.get('orderFunds', sharing.order)
  if (sharing === undefined || detail === undefined || funds === undefined) return
  const failure = detail.isOwn ? undefined : failureOf(platform, sharing, detail)
  const now = clock.now()
  const next = advanceSharing(
    sharing,
    failure === undefined ? { type: 'pay', receiver } : { type: 'close', receiver, fail_reason: failure },
    now,
  )
  if (next === undefined) return
  store.put('sharingOrders', sharing.id, next)
  if (failure === undefined) pay(platform, funds, detail)
  else release(platform, funds, detail.amount)
  const isForOther = failure === undefined && !detail.isOwn && detail.type === 'MERCHANT_ID'
  if (isForOther) notifyReceiver(platform, next, detail, now)
}

function failureOf(
  platform: Platform,
  { mchid, owner, out_order_no }: SharingOrder,
  { type, account, amount }: ShareDetail,
): ShareFailure | undefined {
  const fault = triggerReceiverFault(platform, { mchid, out_order_no })
  if (fault !== undefined) return fault
  if (findReceiver(platform, mchid, owner, { type, account }) === undefined) return 'NO_RELATION'
  if (type !== 'MERCHANT_ID' && received(platform, account) + amount > monthly)
    return 'RECEIVER_RECEIPT_LIMIT'
  return undefined
}

function pay(platform: Platform, funds: OrderFunds, { type, account, amount, isOwn }: ShareDetail): void {
  const { store } = platform
  putOrderFunds(platform, { ...funds, claimed: funds.claimed - amount })
  if (isOwn) {
    book(platform, funds.owner, { frozen: -amount, available: amount })
    return
  }
  book(platform, funds.owner, { frozen: -amount })
  if (type === 'MERCHANT_ID') book(platform, account, { available: amount })
  else store.put('lookup', receipts(platform, account), String(received(platform, account) + amount))
}

/** What a receiver did not get can be shared again as long as the order is open; else it is the owner's. */
function release(platform: Platform, funds: OrderFunds, amount: number): void {
  const isOpen = funds.sharing === 'open'
  if (!isOpen) book(platform, funds.owner, { frozen: -amount, available: amount })
  putOrderFunds(platform, {
    ...funds,
    claimed: funds.claimed - amount,
    shared: funds.shared - amount,
    unsplit: funds.unsplit + (isOpen ? amount : 0),
  })
}

function received(platform: Platform, account: string): number {
  return Number(platform.store.get('lookup', receipts(platform, account)) ?? 0)
}

function receipts(platform: Platform, account: string): string {
  return `received/${account}/${dayOf(platform.clock.now()).slice(0, 7)}`
}
