import {
  decryptOverseas,
  isKeyObject,
  publicHalf,
  rsa,
  type Algorithms,
  type KeyMaterial,
  type KeyObject,
} from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'
import type { Signer } from '../options.js'
import { parse, read } from './material.js'
import { OwnIdentity, type MerchantMaterial } from './own-certificate.js'

/** The merchant's side of the key ring: signs as the merchant and opens what is sealed for it. */
export interface MerchantKey {
  /** True for a {@link Signer}, which may be an HSM or a service. */
  readonly remote: boolean
  /** Those of its key. */
  readonly algorithms: Algorithms
  /** The public half of the key; undefined for a Signer and for a file that is not read yet. */
  readonly publicKey: KeyObject | undefined
  /** Serial of its certificate as the Authorization header has it; undefined until the file of `certificate` is read. */
  readonly serial: string | undefined
  /** When its certificate expires, in milliseconds since 1970; undefined where only a serial is known. */
  readonly notAfter: number | undefined
  /** Reads files that must be known before a request is signed; undefined when there are none. */
  ready(): Promise<void> | undefined
  sign(message: Uint8Array): Promise<string>
  /** Throws where answers can't be opened that an operation's answers need: before it is sent, not after. */
  assertCanDecrypt(overseas: boolean): void
  decrypt(ciphertext: string): Promise<string>
  /** The same for a field of an overseas answer, of either padding. */
  decryptOverseas(ciphertext: string): Promise<string>
  decryptBytes(ciphertext: string): Promise<Uint8Array>
}

function isSigner(value: KeyMaterial | URL | Signer): value is Signer {
  return (
    typeof value === 'object' && 'sign' in value && typeof value.sign === 'function' && !isKeyObject(value)
  )
}

/** A Signer's failure or nonsense is named before anything is sent. */
async function signBy(signer: Signer, message: Uint8Array): Promise<string> {
  let signature: unknown
  try {
    signature = await signer.sign(message)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ConfigError(`privateKey: the Signer failed: ${reason}`, { code: 'signer_failed', cause })
  }
  if (typeof signature === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(signature)) return signature
  throw new ConfigError('privateKey: the Signer must give the signature in base64', { code: 'signer_failed' })
}

function notRsa(): ConfigError {
  return new ConfigError('overseas operations encrypt with RSA: use a client without algorithms')
}

function cannotOpen(): ConfigError {
  const why = 'answers of this operation hold encrypted fields, and the Signer has no decrypt(ciphertext)'
  return new ConfigError(`privateKey: ${why}`, { code: 'signer_cannot_decrypt' })
}

async function openBy(signer: Signer, ciphertext: string): Promise<Uint8Array> {
  if (signer.decrypt === undefined) throw cannotOpen()
  const opened: unknown = await signer.decrypt(ciphertext)
  if (opened instanceof Uint8Array) return opened
  if (typeof opened === 'string') return Buffer.from(opened)
  throw new TypeError('decrypt() must give text or bytes')
}

/** Loads the private key: text and bytes at once (a bad key fails in the constructor), a file on first need. */
export function merchantKey(
  given: MerchantMaterial,
  algorithms: Algorithms,
  now: () => number,
  option = 'privateKey',
): MerchantKey {
  const { privateKey: material } = given
  const identity = new OwnIdentity(given, now)
  if (isSigner(material)) {
    const open = (ciphertext: string): Promise<Uint8Array> => openBy(material, ciphertext)
    const text = async (ciphertext: string): Promise<string> =>
      Buffer.from(await open(ciphertext)).toString('utf8')
    return {
      remote: true,
      algorithms,
      publicKey: undefined,
      get serial() {
        return identity.serial
      },
      get notAfter() {
        return identity.notAfter
      },
      ready: () => identity.ready(() => undefined),
      sign: (message) => signBy(material, message),
      assertCanDecrypt: () => {
        if (material.decrypt === undefined) throw cannotOpen()
      },
      decrypt: text,
      decryptOverseas: text,
      decryptBytes: open,
    }
  }
  let key: Promise<KeyObject> | KeyObject | undefined
  if (!(material instanceof URL)) key = parse(option, () => algorithms.loadPrivateKey(material))
  const publicKey = (): KeyObject | undefined => (isKeyObject(key) ? publicHalf(key) : undefined)
  identity.check(publicKey)
  const ready = async (): Promise<KeyObject> => {
    if (key === undefined) {
      const loading = read(option, material as URL).then((text) => {
        const loaded = parse(option, () => algorithms.loadPrivateKey(text))
        identity.check(() => publicHalf(loaded))
        return loaded
      })
      // A file that is missing now may be there at the next call.
      loading.then(
        (loaded) => (key = loaded),
        () => (key = undefined),
      )
      key = loading
    }
    return key
  }
  return {
    remote: false,
    algorithms,
    // Made when it is asked for: thousands of clients need not keep one each.
    get publicKey() {
      return publicKey()
    },
    get serial() {
      return identity.serial
    },
    get notAfter() {
      return identity.notAfter
    },
    ready: () => identity.ready(publicKey),
    sign: (message) =>
      isKeyObject(key)
        ? algorithms.sign(key, message)
        : ready().then((loaded) => algorithms.sign(loaded, message)),
    assertCanDecrypt: (overseas) => {
      if (overseas && algorithms !== rsa) throw notRsa()
    },
    decrypt: async (ciphertext) =>
      Buffer.from(algorithms.decrypt(await ready(), ciphertext)).toString('utf8'),
    decryptOverseas: async (ciphertext) => {
      if (algorithms !== rsa) throw notRsa()
      return decryptOverseas(await ready(), ciphertext)
    },
    decryptBytes: async (ciphertext) => algorithms.decrypt(await ready(), ciphertext),
  }
}
