import { verifySha256 } from '../crypto/index.js'
import { SignatureError } from '../errors/index.js'
import type { PlatformKey } from '../keys/platform.js'
import { responseMessage, rsaScheme } from '../protocol/index.js'

/** What is verified: an answer or a notification, as received. */
export interface Signed {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly status?: number | undefined
}

/** Seconds that a signature may be away from the clock, either way. */
const window = 300

/** True when any part of a signature is there. */
export function isSigned(headers: Readonly<Record<string, string>>): boolean {
  return headers['wechatpay-signature'] !== undefined || headers['wechatpay-serial'] !== undefined
}

/**
 * Verifies over the bytes received, before anything is parsed. Throws a SignatureError whose code says what is wrong:
 * `signature_missing`, `signature_expired`, `signature_unknown_serial`, `signature_invalid`.
 */
export async function verify(
  signed: Signed,
  find: (serial: string) => Promise<PlatformKey | undefined>,
  now: number,
): Promise<void> {
  const { headers } = signed
  const what = signed.status === undefined ? 'notification' : 'answer'
  const consequence =
    signed.status === undefined ? '' : ' The outcome is unknown: query by your own number before you act.'
  const fail = (code: string, message: string): SignatureError =>
    new SignatureError(`${message}${consequence}`, {
      code,
      status: signed.status,
      requestId: headers['request-id'],
    })

  const timestamp = headers['wechatpay-timestamp']
  const nonce = headers['wechatpay-nonce']
  const signature = headers['wechatpay-signature']
  const serial = headers['wechatpay-serial']
  if (!timestamp || !nonce || !signature || !serial) {
    throw fail('signature_missing', `The ${what} is not signed: a Wechatpay-* header is missing.`)
  }
  const type = headers['wechatpay-signature-type']
  if (type !== undefined && type !== rsaScheme) {
    throw fail(
      'signature_invalid',
      `The ${what} is signed as ${type.slice(0, 64)}; only ${rsaScheme} is supported.`,
    )
  }
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(Math.floor(now / 1000) - Number(timestamp)) >= window) {
    throw fail(
      'signature_expired',
      `The ${what}'s timestamp is five minutes or more from this machine's clock: check the clock (NTP).`,
    )
  }
  // A line break in the nonce would let the lines of the message be cut another way than they were signed.
  if (/[\r\n]/.test(nonce)) throw fail('signature_invalid', `The ${what}'s nonce holds a line break.`)
  const key = await find(serial)
  if (key === undefined) {
    throw fail(
      'signature_unknown_serial',
      `The ${what} is signed with ${serial.slice(0, 80)}, which is not among the trusted keys: add it to platformKeys.`,
    )
  }
  if (!verifySha256(key.key, responseMessage({ timestamp, nonce, body: signed.body }), signature)) {
    throw fail(
      'signature_invalid',
      `The ${what}'s signature does not verify: its bytes are not what WeChat Pay signed.`,
    )
  }
}
