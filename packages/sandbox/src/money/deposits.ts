import type { Platform } from '../platform/platform.js'
import type { Account } from './account.js'
import { accountOf, book } from './ledger.js'

/** Money that a merchant paid into its operation account. */
export interface Deposit {
  /** The merchant and how many it made: `mchid/1`. */
  readonly id: string
  readonly mchid: string
  /** Fen. */
  readonly amount: number
  /** Milliseconds of business time. */
  readonly at: number
}

/** Pays fen into an operation account. A `TypeError` or `RangeError` says what is wrong with the amount. */
export function topUp(platform: Platform, mchid: string, amount: number): Account {
  if (!Number.isSafeInteger(amount) || amount < 1)
    throw new TypeError('amount must be a whole number of fen, one or more')
  const held = accountOf(platform, mchid).operation
  if (!Number.isSafeInteger(held + amount))
    throw new RangeError(
      `amount must be at most ${Number.MAX_SAFE_INTEGER - held}: the account holds ${held} fen`,
    )
  const { store, clock } = platform
  const made = store.list('deposits').filter((one) => one.mchid === mchid).length
  const deposit: Deposit = { id: `${mchid}/${made + 1}`, mchid, amount, at: clock.now() }
  return store.transaction(() => {
    book(platform, mchid, { operation: amount })
    store.put('deposits', deposit.id, deposit)
    return accountOf(platform, mchid)
  })
}
