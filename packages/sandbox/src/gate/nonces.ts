/** Remembers nonces for longer than any timestamp stays acceptable, in two generations, so that nothing is swept one by one. */
export class Nonces {
  readonly #lifetime: number
  #recent = new Set<string>()
  #older = new Set<string>()
  #turned: number = Date.now()

  /** Milliseconds; twice the window by default, since timestamps may lie ahead as well as behind. */
  constructor(lifetime = 600_000) {
    this.#lifetime = lifetime
  }

  /** Whether the nonce is new; it no longer is afterwards. */
  take(nonce: string): boolean {
    const now = Date.now()
    if (now - this.#turned >= this.#lifetime) {
      this.#older = now - this.#turned >= 2 * this.#lifetime ? new Set() : this.#recent
      this.#recent = new Set()
      this.#turned = now
    }
    if (this.#recent.has(nonce) || this.#older.has(nonce)) return false
    // A copy: a piece of a header would keep the whole header in memory.
    this.#recent.add(Buffer.from(nonce).toString())
    return true
  }
}
