type Spellings = Readonly<Record<string, string>>

/** Old spellings, without the line between words. */
const joined: Spellings = {
  SYSTEM_ERROR: 'SYSTEMERROR',
  NO_AUTH: 'NOAUTH',
  RULE_LIMIT: 'RULELIMIT',
  ACCOUNT_ERROR: 'ACCOUNTERROR',
  BANK_ERROR: 'BANKERROR',
}

/** By what a path begins with, the longest first: the spellings on the pages of that product. */
const products: readonly (readonly [start: string, spellings: Spellings])[] = [
  ['/v3/combine-transactions/', joined],
  ['/v3/profitsharing/', { FREQUENCY_LIMITED: 'RATELIMIT_EXCEED' }],
  ['/v3/merchant/media/', { SYSTEM_ERROR: 'SYSTEMERROR', FREQUENCY_LIMITED: 'FREQUENCY_LIMIT_EXCEED' }],
  ['/v3/pay/', {}],
  ['/v3/refund/', {}],
  ['/v3/bill', {}],
  ['/v3/fund-app/', {}],
  ['/v3/transfer/', {}],
  // The general page of status codes, for all others.
  ['/', { FREQUENCY_LIMITED: 'RATELIMIT_EXCEEDED' }],
]

/** A code as the pages of the operation at a path spell it. */
export function spell(code: string, path: string): string {
  const spellings = products.find(([start]) => path.startsWith(start))?.[1] ?? {}
  return spellings[code] ?? code
}
