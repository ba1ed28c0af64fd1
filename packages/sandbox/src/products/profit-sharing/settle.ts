import { strikeReceiver, strikeSharing } from './faults.js'
import { book, dayOf } from '../../money/ledger.js'
import { keepPurse, type Purse } from '../../money/purse.js'
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
  const due = platform.clock.now() + (strikeSharing(platform, sharing) ?? settling)
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
  const sharing = store.get('sharings', subject.slice(0, end))
  const detail = sharing?.receivers[receiver]
  const purse = sharing === undefined ? undefined : store.get('purses', sharing.order)
  if (sharing === undefined || detail === undefined || purse === undefined) return
  const failure = detail.isOwn ? undefined : failureOf(platform, sharing, detail)
  const now = clock.now()
  const next = advanceSharing(
    sharing,
    failure === undefined ? { type: 'pay', receiver } : { type: 'close', receiver, fail_reason: failure },
    now,
  )
  if (next === undefined) return
  store.put('sharings', sharing.id, next)
  if (failure === undefined) pay(platform, purse, detail)
  else release(platform, purse, detail.amount)
  const isForOther = failure === undefined && !detail.isOwn && detail.type === 'MERCHANT_ID'
  if (isForOther) notifyReceiver(platform, next, detail, now)
}

function failureOf(
  platform: Platform,
  { mchid, owner, out_order_no }: SharingOrder,
  { type, account, amount }: ShareDetail,
): ShareFailure | undefined {
  const fault = strikeReceiver(platform, { mchid, out_order_no })
  if (fault !== undefined) return fault
  if (findReceiver(platform, mchid, owner, { type, account }) === undefined) return 'NO_RELATION'
  if (type !== 'MERCHANT_ID' && received(platform, account) + amount > monthly)
    return 'RECEIVER_RECEIPT_LIMIT'
  return undefined
}

function pay(platform: Platform, purse: Purse, { type, account, amount, isOwn }: ShareDetail): void {
  const { store } = platform
  keepPurse(platform, { ...purse, claimed: purse.claimed - amount })
  if (isOwn) {
    book(platform, purse.owner, { frozen: -amount, available: amount })
    return
  }
  book(platform, purse.owner, { frozen: -amount })
  if (type === 'MERCHANT_ID') book(platform, account, { available: amount })
  else store.put('lookup', receipts(platform, account), String(received(platform, account) + amount))
}

/** What a receiver did not get can be shared again as long as the order is open; else it is the owner's. */
function release(platform: Platform, purse: Purse, amount: number): void {
  const isOpen = purse.sharing === 'open'
  if (!isOpen) book(platform, purse.owner, { frozen: -amount, available: amount })
  keepPurse(platform, {
    ...purse,
    claimed: purse.claimed - amount,
    shared: purse.shared - amount,
    unsplit: purse.unsplit + (isOpen ? amount : 0),
  })
}

function received(platform: Platform, account: string): number {
  return Number(platform.store.get('lookup', receipts(platform, account)) ?? 0)
}

function receipts(platform: Platform, account: string): string {
  return `received/${account}/${dayOf(platform.clock.now()).slice(0, 7)}`
}
