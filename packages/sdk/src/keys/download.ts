import { understood } from '../crypto/index.js'
import { ConfigError, SignatureError } from '../errors/index.js'
import { normaliseSerial } from '../protocol/index.js'
import { loadPlatformKey, type Own, type PlatformKey } from './platform.js'

interface CertificateList {
  readonly data: readonly {
    readonly serial_no: string
    readonly encrypt_certificate: {
      /** AES-256-GCM when left out. */
      readonly algorithm?: string
      readonly nonce: string
      readonly associated_data?: string
      readonly ciphertext: string
    }
  }[]
}

function isList(value: unknown): value is CertificateList {
  if (typeof value !== 'object' || value === null || !Array.isArray((value as CertificateList).data))
    return false
  return (value as CertificateList).data.every(
    (one) =>
      typeof one?.serial_no === 'string' &&
      typeof one.encrypt_certificate?.nonce === 'string' &&
      typeof one.encrypt_certificate.ciphertext === 'string',
  )
}

/** Opens a list of platform certificates (`GET /v3/certificates`) with the APIv3 key. */
export function openCertificates(
  body: Uint8Array,
  apiV3Key: string | undefined,
  own: Own,
): readonly PlatformKey[] {
  if (apiV3Key === undefined) throw new ConfigError('apiV3Key: needed to open the platform certificates')
  let list: unknown
  try {
    list = JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    list = undefined
  }
  if (!isList(list)) {
    throw new SignatureError('The list of platform certificates is not of the expected shape.', {
      code: 'invalid_certificates',
    })
  }
  return list.data.map(({ serial_no, encrypt_certificate: sealed }) => {
    let pem: string
    const { algorithm } = sealed
    const opener = understood(own.algorithms).find(({ aead }) => aead === (algorithm ?? 'AEAD_AES_256_GCM'))
    if (opener === undefined)
      throw new SignatureError(
        `The platform certificate ${serial_no} is sealed with ${String(algorithm).slice(0, 40)}.`,
        { code: 'unsupported_algorithm' },
      )
    try {
      pem = opener.open(apiV3Key, {
        nonce: sealed.nonce,
        associatedData: sealed.associated_data ?? '',
        ciphertext: sealed.ciphertext,
      })
    } catch {
      throw new SignatureError(
        `The platform certificate ${serial_no} can't be opened with apiV3Key: is it this merchant's, and the newest?`,
        { code: 'decryption_failed' },
      )
    }
    return loadPlatformKey(normaliseSerial(serial_no), pem, own)
  })
}
