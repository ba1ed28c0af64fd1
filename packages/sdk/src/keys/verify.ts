import { adviceOf, SignatureError, type QueryHint } from '../errors/index.js'
import type { PlatformKey } from './platform.js'
import { responseMessage } from '../protocol/index.js'

/** What is verified: an answer or a notification, as received. */
export interface Signed {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly status?: number | undefined
  /** What to query when an answer is not authentic. */
  readonly query?: QueryHint | undefined
}

/** Finds the key of a serial: at once when it is known. */
export interface Trust {
  /** Values of `Wechatpay-Signature-Type` that can be verified. */
  readonly schemes: readonly string[]
  known(serial: string): PlatformKey | undefined
  find(serial: string): Promise<PlatformKey | undefined>
}

const smScheme = 'WECHATPAY2-SM2-WITH-SM3'

/** Seconds that a signature may be away from the clock, either way. */
const window = 300

/** True when any part of a signature is there. */
export function isSigned(headers: Readonly<Record<string, string>>): boolean {
  return headers['wechatpay-signature'] !== undefined || headers['wechatpay-serial'] !== undefined
}

/**
 * Verifies over the bytes received, before anything is parsed. Throws a SignatureError whose code says what is wrong:
 * `signature_missing`, `signature_expired`, `signature_unknown_serial`, `signature_invalid`. Done at once where the key
 * is known; a promise where it must be looked for.
 */
export function verify(signed: Signed, trust: Trust, now: number): Promise<void> | undefined {
  const { headers } = signed
  const what = whatIs(signed)
  const timestamp = headers['wechatpay-timestamp']
  const nonce = headers['wechatpay-nonce']
  const signature = headers['wechatpay-signature']
  const serial = headers['wechatpay-serial']
  if (!timestamp || !nonce || !signature || !serial) {
    throw fail(signed, 'signature_missing', `The ${what} is not signed: a Wechatpay-* header is missing.`)
  }
  const type = headers['wechatpay-signature-type']
  if (type !== undefined && !trust.schemes.includes(type)) {
    const [only] = trust.schemes
    const hint =
      type === smScheme ? " (national cryptography: give algorithms: sm, of 'wechatpay-kit/sm')" : ''
    throw fail(
      signed,
      'signature_invalid',
      `The ${what} is signed as ${type.slice(0, 64)}; only ${only} is supported${hint}.`,
    )
  }
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(Math.floor(now / 1000) - Number(timestamp)) >= window) {
    throw fail(
      signed,
      'signature_expired',
      `The ${what}'s timestamp is five minutes or more from this machine's clock${seconds(timestamp, now)}: check the clock (NTP).`,
    )
  }
  // A line break in the nonce would let the lines of the message be cut another way than they were signed.
  if (/[\r\n]/.test(nonce)) {
    throw fail(signed, 'signature_invalid', `The ${what}'s nonce holds a line break.`)
  }
  const check = (key: PlatformKey | undefined): void => {
    if (key === undefined) {
      throw fail(
        signed,
        'signature_unknown_serial',
        `The ${what} is signed with ${serial.slice(0, 80)}, which is not in platformKeys. Compare platformKeys with the merchant console ` +
          '(API security); never trust a key because a message names it.',
      )
    }
    const { scheme } = key.algorithms
    if (type !== undefined && type !== scheme) {
      const message = `The ${what} says that it is signed as ${type}, but the key ${key.id} is one of ${scheme}.`
      throw fail(signed, 'signature_invalid', message)
    }
    const message = responseMessage({ timestamp, nonce, body: signed.body })
    if (!key.algorithms.verify(key.key, message, signature)) {
      throw fail(
        signed,
        'signature_invalid',
        `The ${what}'s signature does not verify: its bytes are not what WeChat Pay signed, or platformKeys["${key.id}"] ` +
          'is not the key of that id (if this happens every time, download pub_key.pem again in the merchant console, API security).',
      )
    }
  }
  const key = trust.known(serial)
  if (key === undefined) return trust.find(serial).then(check)
  check(key)
  return undefined
}

/** How far a timestamp is from the clock, for an error's text. */
function seconds(timestamp: string, now: number): string {
  const difference = Number(timestamp) - Math.floor(now / 1000)
  if (!/^\d{1,12}$/.test(timestamp)) return ''
  return ` (${Math.abs(difference)} s ${difference < 0 ? 'before' : 'after'} it)`
}

function whatIs(signed: Signed): string {
  return signed.status === undefined ? 'notification' : 'answer'
}

function fail(signed: Signed, code: string, message: string): SignatureError {
  const { status, headers, query } = signed
  const consequence = status === undefined ? '' : ` The outcome is unknown: ${adviceOf(query)}.`
  const facts = { code, status, requestId: headers['request-id'], query }
  return new SignatureError(`${message}${consequence}`, facts)
}
