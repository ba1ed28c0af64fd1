import { rfc3339, sha256 } from 'wechatpay-kit/internal'

/**
 * Identifiers as the platform writes them, computed from the seed and from what they name: the same seed and the same
 * requests give the same identifiers, in whatever order concurrent requests arrive.
 */
export class Identifiers {
  #seed: string

  constructor(seed: string) {
    this.#seed = seed
  }

  get seed(): string {
    return this.#seed
  }

  /** Goes on with another seed, as an imported state has it. */
  reseed(seed: string): void {
    this.#seed = seed
  }

  /** `wx`, day and time, 26 hexadecimal digits: 36 characters. */
  prepay(at: number, order: string, issue: number): string {
    return `wx${stamp(at).slice(6)}${this.#hex('prepay', order, String(issue)).slice(0, 26)}`
  }

  /** What a code_url or an h5_url carries. */
  token(order: string, issue: number): string {
    return this.#hex('token', order, String(issue)).slice(0, 16)
  }

  /** 28 digits that begin with 4200. */
  transaction(at: number, order: string): string {
    return `42000${this.#digits(5, 'transaction', order)}${stamp(at).slice(0, 8)}${this.#digits(10, 'serial', order)}`
  }

  /** 29 digits that begin with 503. */
  refund(at: number, refund: string): string {
    return `50300${this.#digits(5, 'refund', refund)}${stamp(at).slice(0, 8)}${this.#digits(11, 'serial', refund)}`
  }

  /** 18 digits that begin with 10 to 14, as mainland wallets show them. */
  authCode(number: number): string {
    const digits = this.#digits(17, 'code', String(number))
    return `1${Number(digits[0]) % 5}${digits.slice(1)}`
  }

  /** `EV-` and 32 digits: 35 characters. */
  notification(at: number, event: string, subject: string): string {
    return `EV-${stamp(at)}${this.#digits(18, event, subject)}`
  }

  #hex(...parts: string[]): string {
    return sha256([this.#seed, ...parts].join('\n'))
  }

  #digits(length: number, ...parts: string[]): string {
    return BigInt(`0x${this.#hex(...parts)}`)
      .toString()
      .slice(-length)
  }
}

/** yyyyMMddHHmmss in China time. */
function stamp(at: number): string {
  return rfc3339(at).slice(0, 19).replace(/\D/g, '')
}
