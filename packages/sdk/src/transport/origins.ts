/** The platform's main domain. Its twin in another region, api2, has the same paths and the same behaviour. */
const mainOrigin = 'https://api.mch.weixin.qq.com'

/** How long the second domain is preferred once the main one could not be reached, in milliseconds. */
const memory = 60_000

/** Where requests go. */
export class Origins {
  readonly #base: string | undefined
  readonly #second: string | undefined
  readonly #now: () => number
  #avoidMainUntil = Number.NEGATIVE_INFINITY

  constructor(base: string | undefined, second: string | undefined, now: () => number) {
    this.#base = base
    this.#second = base === undefined ? second : undefined
    this.#now = now
  }

  /** Where an operation goes: `server` is a host of its own, where it has one. */
  of(server: string | undefined): string {
    if (this.#base !== undefined) return this.#base
    if (server !== undefined) return server.endsWith('/') ? server.slice(0, -1) : server
    return this.#second !== undefined && this.#now() < this.#avoidMainUntil ? this.#second : mainOrigin
  }

  /**
   * The other domain, for a request that could not be brought to the first; the same where there is none. Only the main
   * domain has one: another region has other merchants and other laws, so overseas requests stay in theirs.
   */
  other(origin: string): string {
    if (this.#second === undefined) return origin
    if (origin === mainOrigin) {
      this.#avoidMainUntil = this.#now() + memory
      return this.#second
    }
    if (origin === this.#second) {
      this.#avoidMainUntil = Number.NEGATIVE_INFINITY
      return mainOrigin
    }
    return origin
  }
}
