/** Where a merchant's money lies. BASIC is available and frozen; OPERATION is operation and transferring. */
export type Bucket = 'available' | 'frozen' | 'operation' | 'transferring'

/** Fen by bucket. */
export type Balances = Readonly<Record<Bucket, number>>

/** The money of one merchant number: whoever is paid, shares, is shared with, or transfers. Fen; never negative. */
export interface Account extends Balances {
  readonly mchid: string
  /** By day in China (2018-06-08): what the balances were after its last movement. */
  readonly days: Readonly<Record<string, Balances>>
}

/** Fen that come (positive) or go (negative), by bucket. */
export type Movement = Readonly<Partial<Record<Bucket, number>>>

const buckets: readonly Bucket[] = ['available', 'frozen', 'operation', 'transferring']
/** The days whose last balances are kept; dates older than three months are not answered for. */
const maxDays = 100

/** An account in which nothing moved yet, with fen in its operation account. */
export function newAccount(mchid: string, operation: number): Account {
  return { mchid, available: 0, frozen: 0, operation, transferring: 0, days: {} }
}

/** The account after a movement on a day, or undefined where it does not hold enough. */
export function moveMoney(account: Account, movement: Movement, day: string): Account | undefined {
  const balances = Object.fromEntries(
    buckets.map((bucket) => [bucket, account[bucket] + (movement[bucket] ?? 0)]),
  ) as Record<Bucket, number>
  if (Object.values(balances).some((amount) => amount < 0)) return undefined
  const days = Object.entries(account.days).filter(([one]) => one !== day)
  return {
    mchid: account.mchid,
    ...balances,
    days: Object.fromEntries([...days, [day, balances]].slice(-maxDays)) as Account['days'],
  }
}
