import {
  kindOf,
  loadPublicKeyFacts,
  accepted,
  type Algorithms,
  type KeyMaterial,
  type KeyObject,
  type PublicKeyFacts,
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

/** What is the merchant's own: often given where a key of the platform is wanted. */
export interface MerchantIdentity {
  readonly mchid: string
  /** Undefined until the certificate's file is read. */
  readonly serial: string | undefined
  /** The public half of the private key, where that is at hand. */
  readonly publicKey: KeyObject | undefined
  /** Those that the client was made with. */
  readonly algorithms: Algorithms
}

/** What of a key shows that it is the merchant's own; undefined for anybody else's. */
function relationToMerchant(
  id: string,
  { key, certificate }: PublicKeyFacts,
  identity: MerchantIdentity,
): string | undefined {
  const serial = identity.serial === undefined ? undefined : normaliseSerial(identity.serial)
  if (id === serial) return 'this is the serial of'
  if (certificate !== undefined) {
    if (normaliseSerial(certificate.serialNumber) === serial) return 'this is'
    // A renewed one has another serial, but WeChat Pay still issues it to the merchant's number.
    if (certificate.subject.split('\n').includes(`CN=${identity.mchid}`)) return 'this is another issue of'
  }
  return identity.publicKey?.equals(key) === true ? 'this is the key of' : undefined
}

/**
 * The id of a sandbox's public key: 34 digits that begin with 9999. Ids that WeChat Pay has published begin with 0.
 */
const sandboxKeyId = new RegExp(`^${publicKeyPrefix}9999\\d{30}$`)

/** Loads one platform key and checks it against the name it was given under. */
export function loadPlatformKey(
  name: string,
  material: KeyMaterial,
  identity: MerchantIdentity,
): PlatformKey {
  const option = `platformKeys["${name}"]`
  const id = normaliseSerial(name)
  const facts = parse(option, () => loadPublicKeyFacts(material))
  const { certificate } = facts
  const mark = relationToMerchant(id, facts, identity)
  if (mark !== undefined) {
    throw new ConfigError(
      `${option}: ${mark} the merchant's own certificate (apiclient_cert.pem). Give WeChat Pay's public key ` +
        `(${publicKeyPrefix}…, merchant console, API security) or a platform certificate.`,
    )
  }
  if (certificate !== undefined && id.startsWith(publicKeyPrefix)) {
    throw new ConfigError(
      `${option}: this is a certificate, not the public key of that id (pub_key.pem, merchant console, API security); ` +
        `a platform certificate is named by its serial, ${normaliseSerial(certificate.serialNumber)}`,
    )
  }
  const { key, algorithms } = adopt(option, facts.key, identity.algorithms)
  if (certificate === undefined) {
    if (!id.startsWith(publicKeyPrefix)) {
      throw new ConfigError(`${option}: a bare public key needs its id (${publicKeyPrefix}…) as its name`)
    }
    return {
      id,
      key,
      algorithms,
      notBefore: Number.NEGATIVE_INFINITY,
      notAfter: Number.POSITIVE_INFINITY,
      sandbox: sandboxKeyId.test(id),
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
  for (const algorithms of accepted(own)) {
    const key = algorithms.adoptPublicKey(given)
    if (key !== undefined) return { key, algorithms }
  }
  const names = accepted(own).map(({ name }) => (name === 'SM' ? 'SM2' : name))
  throw new ConfigError(`${option}: its kind is ${kindOf(given)}; expected ${names.join(' or ')}`)
}
