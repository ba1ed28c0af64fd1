import { rfc3339 } from 'wechatpay-kit/internal'
import { findMerchant, type Platform } from '../platform/platform.js'
import { moveMoney, newAccount, type Account, type Balances, type Movement } from './account.js'

/** The account of a merchant number; one in which nothing moved yet is there all the same. */
export function accountOf(platform: Platform, mchid: string): Account {
  return platform.store.get('accounts', mchid) ?? newAccount(mchid, openingOf(platform, mchid))
}

/** The accounts of all who sign, and of all others in which something moved. */
export function listAccounts(platform: Platform): readonly Account[] {
  const numbers = platform.merchants.map(({ mchid }) => mchid)
  const others = platform.store.list('accounts').filter(({ mchid }) => !numbers.includes(mchid))
  return [...numbers.map((mchid) => accountOf(platform, mchid)), ...others]
}

/** Moves money, as part of the transaction under way. False, and nothing moves, where the account does not hold enough. */
export function book(platform: Platform, mchid: string, movement: Movement): boolean {
  const moved = moveMoney(accountOf(platform, mchid), movement, dayOf(platform.clock.now()))
  if (moved === undefined) return false
  platform.store.put('accounts', mchid, moved)
  return true
}

/** The balances at the end of a day (2018-06-08), in China time. */
export function balancesOn(platform: Platform, mchid: string, day: string): Balances {
  const { days } = accountOf(platform, mchid)
  const last = Object.keys(days)
    .filter((one) => one <= day)
    .toSorted()
    .at(-1)
  return (last === undefined ? undefined : days[last]) ?? newAccount(mchid, openingOf(platform, mchid))
}

/** The day of a moment, in China time. */
export function dayOf(moment: number): string {
  return rfc3339(moment).slice(0, 10)
}

/** Fen that an operation account holds at the beginning; only whoever signs has one. */
export function openingOf(platform: Platform, mchid: string): number {
  return findMerchant(platform, mchid)?.operationBalance ?? 0
}
