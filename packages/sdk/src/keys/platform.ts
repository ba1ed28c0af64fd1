import { loadPublicKeyFacts, type KeyMaterial, type KeyObject } from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'
import { normaliseSerial, publicKeyPrefix } from '../protocol/index.js'
import { parse } from './material.js'

/** A key of WeChat Pay: by public key id or certificate serial, with its validity where a certificate states one. */
export interface PlatformKey {
  readonly id: string
  readonly key: KeyObject
  /** Milliseconds since 1970. */
  readonly notBefore: number
  readonly notAfter: number
  /** Marked as a sandbox's own: such a client is kept off the real hosts. */
  readonly sandbox: boolean
}

/** Loads one platform key and checks it against the name it was given under. */
export function loadPlatformKey(name: string, material: KeyMaterial, merchantSerial: string): PlatformKey {
  const option = `platformKeys["${name}"]`
  const id = normaliseSerial(name)
  if (id === normaliseSerial(merchantSerial)) {
    throw new ConfigError(
      `${option}: this is the serial of the merchant's own certificate (apiclient_cert.pem). Give WeChat Pay's public key ` +
        `(${publicKeyPrefix}…, merchant console, API security) or a platform certificate.`,
    )
  }
  const { key, certificate } = parse(option, () => loadPublicKeyFacts(material))
  if (certificate === undefined || id.startsWith(publicKeyPrefix)) {
    if (!id.startsWith(publicKeyPrefix)) {
      throw new ConfigError(`${option}: a bare public key needs its id (${publicKeyPrefix}…) as its name`)
    }
    return {
      id,
      key,
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
    notBefore: Date.parse(certificate.validFrom),
    notAfter: Date.parse(certificate.validTo),
    sandbox: /^O=SANDBOX$/m.test(certificate.subject),
  }
}
