import type { Effect, Entry } from './types.js'

/** The accounts of one merchant. Debits are positive: `receivable` grows when a payer pays. */
export type Account = 'receivable' | 'sales' | 'refunds_pending' | 'suspense' | 'fees' | 'bank'

/** The full name: `wechat:1900007291:receivable`. */
export function accountName(mchid: string, account: Account): string {
  return `wechat:${mchid}:${account}`
}

/** Moves fen from one account to another; the two entries sum to zero. The key makes it happen once. */
export function transfer(
  mchid: string,
  key: string,
  from: Account,
  to: Account,
  amount: number,
): Effect & { type: 'ledger' } {
  const entries: readonly Entry[] = [
    { account: accountName(mchid, to), amount },
    { account: accountName(mchid, from), amount: -amount },
  ]
  return { type: 'ledger', key, entries }
}
