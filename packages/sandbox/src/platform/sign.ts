import {
  randomHex,
  randomNonce,
  responseMessage,
  sha1,
  signSha256,
  type KeyObject,
} from 'wechatpay-kit/internal'
import type { SealFault } from '../faults/exchange.js'
import type { PlatformKeys } from './keys.js'
import { paramError } from '../kernel/refusal.js'

/** A key of the platform with the name by which it is known. */
export interface PlatformKey {
  readonly serial: string
  readonly privateKey: KeyObject
}

/** The key that answers a request which names this one in Wechatpay-Serial; the certificate's when it names none. */
export function answerKey(keys: PlatformKeys, serial: string | undefined): PlatformKey {
  if (serial === keys.publicKeyId) return publicKey(keys)
  if (serial === undefined || findCertificate(keys, serial) !== undefined) return certificateKey(keys)
  throw paramError('平台证书序列号Wechatpay-Serial错误', {
    field: 'Wechatpay-Serial',
    value: serial,
    location: 'header',
  })
}

/** The key that opens what a request encrypted: an earlier certificate's too, since rotations overlap. */
export function openingKey(keys: PlatformKeys, serial: string | undefined): PlatformKey {
  const named = serial === undefined ? undefined : findCertificate(keys, serial)
  return named ?? answerKey(keys, serial)
}

function findCertificate(keys: PlatformKeys, serial: string): PlatformKey | undefined {
  return keys.certificates.find((one) => one.serial === serial)
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
