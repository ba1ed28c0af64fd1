import {
  kindOf,
  loadPublicKeyFacts,
  understood,
  type Algorithms,
  type KeyMaterial,
  type KeyObject,
} from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'
import { normaliseSerial, publicKeyPrefix } from '../protocol/index.js'
import { parse } from './material.js'

/** A key of WeChat Pay: by public key id or certificate serial, with its validity where a certificate states one. */
export interface PlatformKey {
  readonly id: string
  readonly key: KeyObject
  /** Those of the key. */
  readonly algorithms: Algorithms
  /** Milliseconds since 1970. */
  readonly notBefore: number
  readonly notAfter: number
  /** Marked as a sandbox's own: such a client is kept off the real hosts. */
  readonly sandbox: boolean
}

/** The owner of keys: which serial can't be the platform's, and which algorithms the client was made with. */
export interface KeyOwner {
  readonly merchantSerial: string
  readonly algorithms: Algorithms
}

/** Loads one platform key and checks it against the name it was given under. */
export function loadPlatformKey(name: string, material: KeyMaterial, owner: KeyOwner): PlatformKey {
  const option = `platformKeys["${name}"]`
  const id = normaliseSerial(name)
  if (id === normaliseSerial(owner.merchantSerial)) {
    throw new ConfigError(
      `${option}: this is the serial of the merchant's own certificate (apiclient_cert.pem). Give WeChat Pay's public key ` +
        `(${publicKeyPrefix}…, merchant console, API security) or a platform certificate.`,
    )
  }
  const { key: given, certificate } = parse(option, () => loadPublicKeyFacts(material))
  const { key, algorithms } = adopt(option, given, owner.algorithms)
  if (certificate === undefined || id.startsWith(publicKeyPrefix)) {
    if (!id.startsWith(publicKeyPrefix)) {
      throw new ConfigError(`${option}: a bare public key needs its id (${publicKeyPrefix}…) as its name`)
    }
    return {
      id,
      key,
      algorithms,
      notBefore: Number.NEGATIVE_INFINITY,
      notAfter: Number.POSITIVE_INFINITY,
      sandbox: id.startsWith(`${publicKeyPrefix}SANDBOX_`),
    }
  }
  const serial = normaliseSerial(certificate.serialNumber)
  if (serial !== id) throw new ConfigError(`${option}: the certificate's serial is ${serial}; name it so`)
  return {
    id,
    key,
    algorithms,
    notBefore: Date.parse(certificate.validFrom),
    notAfter: Date.parse(certificate.validTo),
    sandbox: /^O=SANDBOX$/m.test(certificate.subject),
  }
}

function adopt(option: string, given: KeyObject, own: Algorithms): Pick<PlatformKey, 'key' | 'algorithms'> {
  for (const algorithms of understood(own)) {
    const key = algorithms.adoptPublicKey(given)
    if (key !== undefined) return { key, algorithms }
  }
  const names = understood(own).map(({ name }) => (name === 'SM' ? 'SM2' : name))
  throw new ConfigError(`${option}: its kind is ${kindOf(given)}; expected ${names.join(' or ')}`)
}
