import {
  exportPrivateKey,
  exportPublicKey,
  generateKeyPair,
  issueCertificate,
  loadPrivateKey,
  loadPublicKey,
  randomHex,
  type KeyObject,
} from 'wechatpay-kit/internal'
import type { Store } from '../store/store.js'

interface KeyPair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

/** Key pairs of this process by position. Making one takes a third of a second, so sandboxes share them. */
const pool: Promise<KeyPair>[] = []

/** The key pair at a position, made when first asked for. Ask for several at once: they are made in parallel. */
export function pooledKeyPair(position: number): Promise<KeyPair> {
  return (pool[position] ??= generateKeyPair())
}

/** How many positions of the pool the platform itself takes. */
export const platformPositions = 3

/** The platform's own keys: what it signs with and what requests are encrypted for. */
export interface PlatformKeys {
  readonly publicKeyId: string
  /** SPKI PEM. */
  readonly publicKey: string
  readonly publicKeyPrivate: KeyObject
  readonly certificateSerial: string
  /** X.509 PEM. */
  readonly certificate: string
  readonly certificatePrivate: KeyObject
  readonly effective: number
  readonly expires: number
  readonly root: KeyObject
}

/** Organisation in every certificate: the mark by which the SDK tells sandbox keys from real ones. */
export const mark = 'SANDBOX'

const issuer = { commonName: 'Tenpay.com Root CA', organization: mark }
const fiveYears = 5 * 365 * 86_400_000

/** Issues a certificate that is valid for five years of the wall clock. */
export function issue(commonName: string, serial: string, publicKey: KeyObject, root: KeyObject): string {
  const now = Date.now()
  return issueCertificate({
    subject: { commonName, organization: mark },
    issuer,
    serial,
    publicKey,
    issuerKey: root,
    notBefore: new Date(now - 86_400_000),
    notAfter: new Date(now + fiveYears),
  })
}

/** 40 hexadecimal digits, upper case, positive as an X.509 serial. */
export function newSerial(): string {
  return `5${randomHex(20).toUpperCase().slice(1)}`
}

/** The keys that the store holds, or fresh ones, which it then holds. */
export async function openPlatformKeys(store: Store): Promise<PlatformKeys> {
  const kept = store.get('meta', 'platform')
  if (kept !== undefined) {
    return {
      publicKeyId: String(kept['publicKeyId']),
      publicKey: String(kept['publicKey']),
      publicKeyPrivate: loadPrivateKey(String(kept['publicKeyPrivate'])),
      certificateSerial: String(kept['certificateSerial']),
      certificate: String(kept['certificate']),
      certificatePrivate: loadPrivateKey(String(kept['certificatePrivate'])),
      effective: Number(kept['effective']),
      expires: Number(kept['expires']),
      root: loadPrivateKey(String(kept['root'])),
    }
  }
  const [root, signer, plain] = await Promise.all([pooledKeyPair(0), pooledKeyPair(1), pooledKeyPair(2)])
  const certificateSerial = newSerial()
  const now = Date.now()
  const digits = BigInt(`0x${randomHex(16)}`)
    .toString()
    .padStart(34, '0')
    .slice(-34)
  const keys: PlatformKeys = {
    publicKeyId: `PUB_KEY_ID_SANDBOX_${digits}`,
    publicKey: exportPublicKey(plain.publicKey),
    publicKeyPrivate: plain.privateKey,
    certificateSerial,
    certificate: issue('Tenpay.com sign', certificateSerial, signer.publicKey, root.privateKey),
    certificatePrivate: signer.privateKey,
    effective: now - 86_400_000,
    expires: now + fiveYears,
    root: root.privateKey,
  }
  store.put('meta', 'platform', {
    ...keys,
    publicKeyPrivate: exportPrivateKey(keys.publicKeyPrivate),
    certificatePrivate: exportPrivateKey(keys.certificatePrivate),
    root: exportPrivateKey(keys.root),
  })
  return keys
}

/** A public key from a certificate or SPKI PEM. */
export function publicKeyOf(material: string): KeyObject {
  return loadPublicKey(material)
}
