import { randomHex, randomNonce, responseMessage, signSha256, type KeyObject } from 'wechatpay-kit/internal'
import type { PlatformKeys } from '../merchants/keys.js'
import { paramError } from './refusal.js'

/** A key of the platform with the name by which it is known. */
export interface PlatformKey {
  readonly serial: string
  readonly privateKey: KeyObject
}

/** The key that a request's Wechatpay-Serial names; the certificate's when it names none. */
export function answerKey(keys: PlatformKeys, serial: string | undefined): PlatformKey {
  if (serial === keys.publicKeyId) return { serial, privateKey: keys.publicKeyPrivate }
  if (serial === undefined || serial === keys.certificateSerial) return certificateKey(keys)
  throw paramError('平台证书序列号Wechatpay-Serial错误', {
    field: 'Wechatpay-Serial',
    value: serial,
    location: 'header',
  })
}

export function certificateKey(keys: PlatformKeys): PlatformKey {
  return { serial: keys.certificateSerial, privateKey: keys.certificatePrivate }
}

export function publicKey(keys: PlatformKeys): PlatformKey {
  return { serial: keys.publicKeyId, privateKey: keys.publicKeyPrivate }
}

/** The headers that prove who wrote a body. Timestamps are of the wall clock. */
export async function signatureHeaders(key: PlatformKey, body: Uint8Array): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = randomNonce()
  return {
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': await signSha256(key.privateKey, responseMessage({ timestamp, nonce, body })),
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Serial': key.serial,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  }
}

/** An opaque id and, at its end, the platform's internal code: 0 is success. */
export function requestId(internal: number): string {
  return `08${randomHex(20).toUpperCase()}-${internal}`
}
