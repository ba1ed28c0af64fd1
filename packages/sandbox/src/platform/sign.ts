import {
  randomHex,
  randomNonce,
  responseMessage,
  sha1,
  signSha256,
  type KeyObject,
} from 'wechatpay-kit/internal'
import type { SealFault } from '../faults/exchange.js'
import { signsWithPublicKey, type KeySettings } from './key-mode.js'
import type { PlatformKeys } from './keys.js'
import { paramError } from '../kernel/refusal.js'

/** A key of the platform with the name by which it is known. */
export interface PlatformKey {
  readonly serial: string
  readonly privateKey: KeyObject
}

/**
 * The key that signs a response. A merchant that is switching chooses by Wechatpay-Serial; a header that is missing or
 * names no known key leaves the choice to the certificate.
 */
export function responseKey(
  keys: PlatformKeys,
  { keys: mode }: KeySettings,
  header: string | undefined,
): PlatformKey {
  const asked = mode === 'switching' && namedKey(keys, header)?.serial === keys.publicKeyId
  return mode === 'public-key' || asked ? publicKey(keys) : certificateKey(keys)
}

/**
 * The key that decrypts what a request encrypted: the one that Wechatpay-Serial names, an earlier certificate's too, since
 * rotations overlap. Throws a `Refusal` where the header is missing or names a key that the merchant doesn't have.
 */
export function decryptionKey(
  keys: PlatformKeys,
  { keys: mode }: KeySettings,
  header: string | undefined,
): PlatformKey {
  if (header === undefined || header.trim() === '')
    throw paramError('HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)')
  const found = namedKey(keys, header)
  const isPublic = found?.serial === keys.publicKeyId
  if (found !== undefined && (mode === 'switching' || isPublic === (mode === 'public-key'))) return found
  throw paramError('平台证书序列号Wechatpay-Serial错误', {
    field: 'Wechatpay-Serial',
    value: header,
    location: 'header',
  })
}

/** The key that signs a notification for a merchant. */
export function notificationKey(
  keys: PlatformKeys,
  settings: KeySettings,
  notification: string,
): PlatformKey {
  return signsWithPublicKey(settings, notification) ? publicKey(keys) : certificateKey(keys)
}

/** The key that a header names, in any case and also when a client sent the header twice with the same value. */
function namedKey(keys: PlatformKeys, header: string | undefined): PlatformKey | undefined {
  const values = new Set(header?.split(',').map((one) => one.trim().toUpperCase()))
  if (values.size !== 1) return undefined
  return [publicKey(keys), ...keys.certificates].find(({ serial }) => values.has(serial.toUpperCase()))
}

export function certificateKey(keys: PlatformKeys): PlatformKey {
  const [newest] = keys.certificates
  if (newest === undefined) throw new Error('the platform has no certificate')
  return newest
}

export function publicKey(keys: PlatformKeys): PlatformKey {
  return { serial: keys.publicKeyId, privateKey: keys.publicKeyPrivate }
}

/** The headers that prove who wrote a body, or fail to where a fault says so. Timestamps are of the wall clock. */
export async function signatureHeaders(
  key: PlatformKey,
  body: Uint8Array,
  fault?: SealFault,
): Promise<Record<string, string>> {
  const skew = fault?.kind === 'skewed-clock' ? fault.seconds : 0
  const timestamp = String(Math.floor(Date.now() / 1000) - skew)
  const nonce = randomNonce()
  const signed = fault?.kind === 'wrong-signature' ? Buffer.concat([body, Buffer.from(' ')]) : body
  const signature = await signSha256(key.privateKey, responseMessage({ timestamp, nonce, body: signed }))
  return {
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': fault?.kind === 'probe' ? `WECHATPAY/SIGNTEST/${signature}` : signature,
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Serial': fault?.kind === 'unknown-serial' ? unknownSerial : key.serial,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  }
}

/** The headers of an overseas statement: the signature covers the file's digest. */
export async function statementHeaders(
  key: PlatformKey,
  file: Uint8Array,
  fault?: SealFault,
): Promise<Record<string, string>> {
  const digest = sha1(file)
  return {
    'Wechatpay-Statement-Sha1': digest,
    ...(await signatureHeaders(key, Buffer.from(`{"sha1":"${digest}"}`), fault)),
  }
}

const unknownSerial = `5${'0'.repeat(38)}F`

/** An opaque id and, at its end, the platform's internal code: 0 is success. */
export function requestId(internal: number): string {
  return `08${randomHex(20).toUpperCase()}-${internal}`
}
