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
import type { Store } from '../kernel/store/store.js'

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

/** A certificate of the platform. Times are milliseconds of the wall clock. */
export interface PlatformCertificate {
  readonly serial: string
  /** X.509 PEM. */
  readonly certificate: string
  readonly privateKey: KeyObject
  readonly effective: number
  readonly expires: number
}

/** The platform's own keys: what it signs with and what requests are encrypted for. */
export interface PlatformKeys {
  readonly publicKeyId: string
  /** SPKI PEM. */
  readonly publicKey: string
  readonly publicKeyPrivate: KeyObject
  /** The one that signs first; after a rotation the earlier ones stay known. */
  readonly certificates: readonly PlatformCertificate[]
  readonly root: KeyObject
  /** Issues a new certificate, which signs from now on. */
  rotate(): Promise<PlatformCertificate>
  /** A certificate that ended yesterday; the platform never lists it by itself. */
  expired(): Promise<PlatformCertificate>
}

/** Organisation in every certificate, by which the SDK distinguishes sandbox certificates from real ones. */
export const mark = 'SANDBOX'

/** What the id of a sandbox's public key begins with; 30 digits follow. Ids that WeChat Pay has published begin with 0. */
const publicKeyMark = 'PUB_KEY_ID_9999'

const issuer = { commonName: 'Tenpay.com Root CA', organization: mark }
const day = 86_400_000
const fiveYears = 5 * 365 * day

/** Issues a certificate: valid since yesterday and for five years of the wall clock, unless told otherwise. */
export function issue(
  commonName: string,
  serial: string,
  publicKey: KeyObject,
  root: KeyObject,
  effective: number = Date.now() - day,
  expires: number = Date.now() + fiveYears,
): string {
  return issueCertificate({
    subject: { commonName, organization: mark },
    issuer,
    serial,
    publicKey,
    issuerKey: root,
    notBefore: new Date(effective),
    notAfter: new Date(expires),
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
    return withRotation(store, {
      publicKeyId: String(kept['publicKeyId']),
      publicKey: String(kept['publicKey']),
      publicKeyPrivate: loadPrivateKey(String(kept['publicKeyPrivate'])),
      certificates: readCertificates(String(kept['certificates'])),
      root: loadPrivateKey(String(kept['root'])),
    })
  }
  // The ready merchants' keys are made beside the platform's: one wait instead of two.
  for (const position of [3, 4]) void pooledKeyPair(position)
  const [root, plain] = await Promise.all([pooledKeyPair(0), pooledKeyPair(2), pooledKeyPair(1)])
  const digits = BigInt(`0x${randomHex(16)}`)
    .toString()
    .padStart(30, '0')
    .slice(-30)
  const keys = withRotation(store, {
    publicKeyId: `${publicKeyMark}${digits}`,
    publicKey: exportPublicKey(plain.publicKey),
    publicKeyPrivate: plain.privateKey,
    certificates: [await newCertificate(pooledKeyPair(1), root.privateKey)],
    root: root.privateKey,
  })
  keep(store, keys)
  return keys
}

function withRotation(store: Store, facts: Omit<PlatformKeys, 'rotate' | 'expired'>): PlatformKeys {
  let { certificates } = facts
  let expired: Promise<PlatformCertificate> | undefined
  const keys: PlatformKeys = {
    ...facts,
    get certificates() {
      return certificates
    },
    async rotate() {
      const fresh = await newCertificate(generateKeyPair(), facts.root)
      certificates = [fresh, ...certificates].slice(0, maxCertificates)
      keep(store, keys)
      return fresh
    },
    expired: () => (expired ??= newCertificate(generateKeyPair(), facts.root, -fiveYears, -day)),
  }
  return keys
}

/** As many as are listed after rotations. */
const maxCertificates = 5

/** Times are milliseconds from now. */
async function newCertificate(
  pair: Promise<KeyPair>,
  root: KeyObject,
  from: number = -day,
  until: number = fiveYears,
): Promise<PlatformCertificate> {
  const { publicKey, privateKey } = await pair
  const serial = newSerial()
  const effective = Date.now() + from
  const expires = Date.now() + until
  const certificate = issue('Tenpay.com sign', serial, publicKey, root, effective, expires)
  return { serial, certificate, privateKey, effective, expires }
}

function keep(store: Store, keys: PlatformKeys): void {
  const { publicKeyId, publicKey } = keys
  const certificates = keys.certificates.map((one) => ({
    ...one,
    privateKey: exportPrivateKey(one.privateKey),
  }))
  store.put('meta', 'platform', {
    publicKeyId,
    publicKey,
    publicKeyPrivate: exportPrivateKey(keys.publicKeyPrivate),
    certificates: JSON.stringify(certificates),
    root: exportPrivateKey(keys.root),
  })
}

function readCertificates(text: string): readonly PlatformCertificate[] {
  const kept = JSON.parse(text) as (Omit<PlatformCertificate, 'privateKey'> & {
    readonly privateKey: string
  })[]
  return kept.map((one) => ({ ...one, privateKey: loadPrivateKey(one.privateKey) }))
}

/** A public key from a certificate or SPKI PEM. */
export function publicKeyOf(material: string): KeyObject {
  return loadPublicKey(material)
}
