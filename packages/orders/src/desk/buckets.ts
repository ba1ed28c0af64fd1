/** Limits calls per merchant: `rate` per second, with a reserve of two seconds. */
export class TokenBuckets {
  readonly #rate: number
  readonly #now: () => number
  readonly #buckets = new Map<string, { tokens: number; at: number }>()

  constructor(rate: number, now: () => number) {
    this.#rate = rate
    this.#now = now
  }

  /** Takes a token; false when the merchant has used up its share. */
  take(mchid: string): boolean {
    const now = this.#now()
    const reserve = this.#rate * 2
    let bucket = this.#buckets.get(mchid)
    if (bucket === undefined) this.#buckets.set(mchid, (bucket = { tokens: reserve, at: now }))
    const earned = (Math.max(0, now - bucket.at) / 1000) * this.#rate
    bucket.tokens = Math.min(reserve, bucket.tokens + earned)
    bucket.at = now
    if (bucket.tokens < 1) return false
    bucket.tokens -= 1
    return true
  }
}
