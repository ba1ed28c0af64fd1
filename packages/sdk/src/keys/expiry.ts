const day = 86_400_000
/** How long before its end a certificate is warned of. */
const notice = 30 * day

/** Says when to warn that the merchant's certificate expires: at most once a day. */
export class ExpiryNotice {
  #next = Number.NEGATIVE_INFINITY

  /** The message that is due now; undefined for none. Times in milliseconds since 1970. */
  due(notAfter: number | undefined, now: number): string | undefined {
    if (notAfter === undefined || now < this.#next) return undefined
    if (notAfter - now > notice) {
      this.#next = notAfter - notice
      return undefined
    }
    this.#next = now + day
    const days = Math.floor((notAfter - now) / day)
    const when = notAfter < now ? 'has expired' : days === 0 ? 'expires today' : `expires in ${days} days`
    return (
      `The merchant's API certificate ${when} (${new Date(notAfter).toISOString()}). Request a new one in the merchant ` +
      'console (API security), then replace certificate and privateKey.'
    )
  }
}
