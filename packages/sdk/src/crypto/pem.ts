import { createPrivateKey, createPublicKey, KeyObject, X509Certificate } from 'node:crypto'

/** Key material as people hold it: PEM text, PEM or DER bytes, or a parsed key. */
export type KeyMaterial = string | Uint8Array | KeyObject

/** A public key with what its certificate said, where it came in one. */
export interface PublicKeyFacts {
  readonly key: KeyObject
  readonly certificate?: X509Certificate
}

/** The contents of the object identifier of SM2's curve, with its tag and length, in hexadecimal. */
export const sm2Oid = '06082a811ccf5501822d'

/** True when the value is a parsed key of node:crypto. */
export function isKeyObject(value: unknown): value is KeyObject {
  return value instanceof KeyObject
}

/**
 * The DER inside key text, however it was kept: a byte-order mark, Windows line ends, the two characters `\n` of an
 * environment variable, all on one line, or the bare base64 with no header lines.
 */
function der(material: string | Uint8Array): { label: string | undefined; bytes: Buffer } {
  const head =
    typeof material === 'string' ? material : Buffer.from(material.subarray(0, 64)).toString('latin1')
  if (typeof material !== 'string' && !/-----BEGIN|^\s*(\xEF\xBB\xBF)?[A-Za-z0-9+/=\s\\]{60,}$/.test(head)) {
    return { label: undefined, bytes: Buffer.from(material) }
  }
  const text = (typeof material === 'string' ? material : Buffer.from(material).toString('utf8'))
    .replace(/^\uFEFF/, '')
    .replace(/\\r|\\n/g, '\n')
    .replace(/^\s*["']|["']\s*$/g, '')
  // openssl writes the name of a curve in front of a key, in a block of its own.
  const match = /-----BEGIN (?!\w+ PARAMETERS)([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/.exec(text)
  const body = (match?.[2] ?? text).replace(/\s+/g, '')
  if (!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(body)) throw new TypeError(whatElse(text))
  return { label: match?.[1], bytes: Buffer.from(body, 'base64') }
}

/** What text that is no key looks like. The text itself is never shown. */
function whatElse(text: string): string {
  const given = text.trim()
  if (given === '') return 'it is empty: is the environment variable or the file that it comes from set?'
  if (/^file:/i.test(given)) return 'it is a file: URL as text: pass a URL object, new URL(text)'
  // The base64 of a key has slashes, too, but it is longer than any path.
  if (
    given.length < 300 &&
    !given.includes('\n') &&
    /^([.~]{0,2}[\\/]|[A-Za-z]:[\\/])|\.(pem|key|crt|cer|der|p12|pfx)$/i.test(given)
  )
    return "it looks like the path of a file: pass the file's content, readFileSync(path), or pathToFileURL(path)"
  return 'it is neither PEM text nor the base64 of a key'
}

function firstThatParses<T>(attempts: readonly (() => T)[], expected: string): T {
  for (const attempt of attempts) {
    try {
      return attempt()
    } catch {
      // The next form may fit; if none does, the error below names what was expected.
    }
  }
  throw new TypeError(`it could not be read as ${expected}`)
}

/** What a key that can't be used is, for an error's text. */
export function kindOf(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  const isSm2 = publicKey.export({ type: 'spki', format: 'der' }).includes(Buffer.from(sm2Oid, 'hex'))
  return isSm2
    ? "SM2 (national cryptography: give algorithms: sm, of 'wechatpay-kit/sm')"
    : (key.asymmetricKeyType ?? 'unknown')
}

/** Parses an RSA private key from PKCS#8 or PKCS#1. Throws a TypeError that says what it is instead; never its text. */
export function loadPrivateKey(material: KeyMaterial): KeyObject {
  if (isKeyObject(material)) {
    if (material.type !== 'private') throw new TypeError(`it is a ${material.type} key, not a private key`)
    return material
  }
  const key = readPrivateKey(material, ['pkcs8', 'pkcs1', 'sec1'], 'RSA')
  if (key.asymmetricKeyType !== 'rsa') throw new TypeError(`its kind is ${kindOf(key)}, not RSA`)
  return key
}

/** Parses a private key from any of some forms; `expected` names the algorithm in errors. */
export function readPrivateKey(
  material: string | Uint8Array,
  forms: readonly ('pkcs8' | 'pkcs1' | 'sec1')[],
  expected: string,
): KeyObject {
  const { label, bytes } = der(material)
  if (label !== undefined && /CERTIFICATE|PUBLIC/.test(label)) {
    const file = label.includes('CERTIFICATE') ? 'apiclient_cert.pem' : 'pub_key.pem'
    throw new TypeError(`it is a ${label.toLowerCase()} (${file}?), not a private key (apiclient_key.pem)`)
  }
  if (label === 'ENCRYPTED PRIVATE KEY')
    throw new TypeError('it is protected by a password: decrypt it first')
  return firstThatParses(
    forms.map((type) => () => createPrivateKey({ key: bytes, format: 'der', type })),
    `an ${expected} private key (${forms.map((form) => formNames[form]).join(', ')})`,
  )
}

const formNames = { pkcs8: 'PKCS#8', pkcs1: 'PKCS#1', sec1: 'SEC1' }

/** Parses a public key (SPKI or PKCS#1) or the certificate that holds one. */
export function loadPublicKeyFacts(material: KeyMaterial): PublicKeyFacts {
  if (isKeyObject(material)) {
    if (material.type !== 'public') throw new TypeError(`it is a ${material.type} key, not a public key`)
    return { key: material }
  }
  const { label, bytes } = der(material)
  if (label?.includes('PRIVATE')) throw new TypeError('it is a private key, not a public key or certificate')
  return firstThatParses<PublicKeyFacts>(
    [
      () => ({ key: createPublicKey({ key: bytes, format: 'der', type: 'spki' }) }),
      () => ({ key: createPublicKey({ key: bytes, format: 'der', type: 'pkcs1' }) }),
      () => {
        const certificate = new X509Certificate(bytes)
        return { key: certificate.publicKey, certificate }
      },
    ],
    'a public key or a certificate',
  )
}

/** The serial number of a certificate in PEM or DER, hexadecimal. Throws when it is no certificate. */
export function serialOf(certificate: string | Uint8Array): string {
  return new X509Certificate(der(certificate).bytes).serialNumber
}

/** The public key alone: see {@link loadPublicKeyFacts}. */
export function loadPublicKey(material: KeyMaterial): KeyObject {
  return loadPublicKeyFacts(material).key
}

/** The public half of a private key. */
export function publicHalf(key: KeyObject): KeyObject {
  return createPublicKey(key)
}

/** PKCS#8 PEM text of a private key. */
export function exportPrivateKey(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** SPKI PEM text of a public key. */
export function exportPublicKey(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString()
}
