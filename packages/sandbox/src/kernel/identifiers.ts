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
    return this.#numbered('50300', at, 'refund', refund)
  }

  /** 29 digits that begin with 3000: a request to share profits, or a return. */
  sharing(at: number, sharing: string): string {
    return this.#numbered('30002', at, 'sharing', sharing)
  }

  /** 29 digits that begin with 3600: one receiver of such a request. */
  shareDetail(at: number, sharing: string, receiver: number): string {
    return this.#numbered('36002', at, 'detail', `${sharing}#${receiver}`)
  }

  /** 40 digits that begin with 1330000. */
  transfer(at: number, transfer: string): string {
    const [middle, end] = [this.#digits(15, 'transfer', transfer), this.#digits(10, 'serial', transfer)]
    return `1330000${middle}${stamp(at).slice(0, 8)}${end}`
  }

  /** What the page opens with on which a user takes a transfer: base64. */
  packageInfo(transfer: string): string {
    return Buffer.from(this.#hex('package', transfer), 'hex').toString('base64')
  }

  /** 18 digits that begin with 10 to 14, as mainland wallets show them. */
  authCode(number: number): string {
    const digits = this.#digits(17, 'code', String(number))
    return `1${Number(digits[0]) % 5}${digits.slice(1)}`
  }

  /** What an uploaded file is called: `V1_` and 64 characters. */
  media(file: string): string {
    return `V1_${this.#hex('media', file)}`
  }

  /** 15 digits that begin with 2: a whole number that JavaScript holds exactly. */
  applyment(applyment: string): number {
    return Number(`2${this.#digits(14, 'applyment', applyment)}`)
  }

  /** 10 digits that begin with 19. */
  subMerchant(applyment: string): string {
    return `19${this.#digits(8, 'sub-merchant', applyment)}`
  }

  /** 12 digits that begin with 10: an application for another settlement account. */
  settlement(application: string): string {
    return `10${this.#digits(10, 'settlement', application)}`
  }

  /** 19 digits that begin with 6222: the account of a ready sub-merchant. */
  bankAccount(mchid: string): string {
    return `6222${this.#digits(15, 'bank-account', mchid)}`
  }

  /** `EV-` and 32 digits: 35 characters. */
  notification(at: number, event: string, subject: string): string {
    return `EV-${stamp(at)}${this.#digits(18, event, subject)}`
  }

  /**
   * An identifier in the form of the contract's sample: its digits are replaced, all but the first two. A sample with few digits
   * gets ten more.
   */
  issued(sample: string, subject: string): string {
    const digits = this.#hex('issued', subject).replace(/[a-f]/g, (letter) =>
      String(letter.charCodeAt(0) % 10),
    )
    let next = 0
    const made = sample.replaceAll(/\d/g, (digit, at: number) =>
      at < 2 ? digit : (digits[next++ % 64] ?? '0'),
    )
    return next < 6 ? `${sample.replace(/\d+$/, '')}${digits.slice(-10)}` : made
  }

  #numbered(prefix: string, at: number, kind: string, name: string): string {
    return `${prefix}${this.#digits(5, kind, name)}${stamp(at).slice(0, 8)}${this.#digits(11, 'serial', name)}`
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
