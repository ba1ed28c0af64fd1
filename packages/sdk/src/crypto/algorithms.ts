import type { KeyObject } from 'node:crypto'
import { decryptGcm } from './gcm.js'
import { loadPrivateKey, type KeyMaterial } from './pem.js'
import { decryptOaepBytes, encryptOaep, signSha256, verifySha256 } from './rsa.js'
import { openGcm, type GcmReader } from './stream.js'

/** What an APIv3 key sealed: a certificate, or the resource of a notification. */
export interface Sealed {
  readonly nonce: string
  readonly associatedData: string
  /** Base64, the tag at its end. */
  readonly ciphertext: string
}

/**
 * The algorithms with which a merchant and WeChat Pay sign and seal. Not to be implemented by users: RSA with AES is a
 * client's own, `sm` comes from `wechatpay-kit/sm`; the members are no promise of stability.
 */
export interface Algorithms {
  readonly name: 'RSA' | 'SM'
  /** Of the Authorization header, and in `Wechatpay-Signature-Type`. */
  readonly scheme: string
  /** `algorithm` of notifications and certificates. */
  readonly aead: string
  /** `algorithm` with which encrypted bills are asked for. */
  readonly bill: string
  /** Bytes of a bill's key. */
  readonly billKeyLength: number
  /** `algorithm_type` of the list of certificates; undefined for what it holds by itself. */
  readonly certificates: string | undefined
  /** Throws a TypeError that says what this runtime lacks. */
  check(): void
  /** Throws a TypeError that says what the material is instead. */
  loadPrivateKey(material: KeyMaterial): KeyObject
  /** A public key made ready for `verify` and `encrypt`; undefined when it is of another kind. */
  adoptPublicKey(key: KeyObject): KeyObject | undefined
  sign(key: KeyObject, message: Uint8Array): Promise<string>
  /** Never throws: anything wrong is false. */
  verify(key: KeyObject, message: Uint8Array, signature: string): boolean
  encrypt(key: KeyObject, text: string): string
  /** Throws when it was not meant for this key. */
  decrypt(key: KeyObject, ciphertext: string): Uint8Array
  /** Throws when key, nonce, associated data or cipher text are not as sealed. */
  open(apiV3Key: string, sealed: Sealed): string
  openBill(input: { readonly key: Uint8Array; readonly nonce: string }): GcmReader
}

/** RSA with SHA-256, OAEP, AES-256-GCM. */
export const rsa: Algorithms = {
  name: 'RSA',
  scheme: 'WECHATPAY2-SHA256-RSA2048',
  aead: 'AEAD_AES_256_GCM',
  bill: 'AEAD_AES_256_GCM',
  billKeyLength: 32,
  certificates: undefined,
  check: () => undefined,
  loadPrivateKey,
  adoptPublicKey: (key) => (key.asymmetricKeyType === 'rsa' ? key : undefined),
  sign: signSha256,
  verify: verifySha256,
  encrypt: encryptOaep,
  decrypt: decryptOaepBytes,
  open: (apiV3Key, sealed) => decryptGcm({ ...sealed, key: apiV3Key }),
  openBill: openGcm,
}

/**
 * What a client of these algorithms understands: beside its own also RSA, for a merchant changes over while notifications
 * of the old kind are still on their way.
 */
export function accepted(own: Algorithms): readonly Algorithms[] {
  return own === rsa ? [rsa] : [own, rsa]
}
