import { accepted } from '../crypto/index.js'
import { ConfigError, SignatureError, type ResponseError, type WechatPayError } from '../errors/index.js'
import type { TransportResponse } from '../options.js'
import { normaliseSerial } from '../protocol/index.js'
import { loadPlatformKey, type MerchantIdentity, type PlatformKey } from './platform.js'
import { verify } from './verify.js'

/** The platform's list of certificates: the body of the response, and the keys in it. */
export interface Downloaded {
  readonly body: string
  readonly keys: readonly PlatformKey[]
}

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
  identity: MerchantIdentity,
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
    const cipher = accepted(identity.algorithms).find(
      ({ aead }) => aead === (algorithm ?? 'AEAD_AES_256_GCM'),
    )
    if (cipher === undefined)
      throw new SignatureError(
        `The platform certificate ${serial_no} is sealed with ${String(algorithm).slice(0, 40)}.`,
        { code: 'unsupported_algorithm' },
      )
    try {
      pem = cipher.open(apiV3Key, {
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
    return loadPlatformKey(normaliseSerial(serial_no), pem, identity)
  })
}

/** What opening and verifying a list of certificates needs. */
export interface DownloadFacts {
  readonly apiV3Key: string | undefined
  readonly identity: MerchantIdentity
  /** Values of `Wechatpay-Signature-Type` that can be verified. */
  readonly schemes: readonly string[]
  /** Finds a key that is trusted already. */
  readonly known: (id: string) => PlatformKey | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Opens the certificates with the APIv3 key; then the response must verify with one of them or with a known key. */
export async function openDownload(
  { status, headers, body: received }: TransportResponse,
  { apiV3Key, identity, schemes, known, now }: DownloadFacts,
): Promise<Downloaded> {
  const body = received as Uint8Array
  const keys = openCertificates(body, apiV3Key, identity)
  const trusted = (serial: string): PlatformKey | undefined =>
    keys.find((key) => key.id === normaliseSerial(serial)) ?? known(normaliseSerial(serial))
  const trust = { schemes, known: trusted, find: (serial: string) => Promise.resolve(trusted(serial)) }
  await verify({ headers, body, status }, trust, now)
  return { body: Buffer.from(body).toString('utf8'), keys }
}

/** The error of a download that the platform rejected; a merchant without certificates is told to use the public key. */
export function noCertificateError(error: ResponseError): WechatPayError {
  if (error.code !== 'RESOURCE_NOT_EXISTS') return error
  return new ConfigError(
    "platformKeys: this merchant has no platform certificate; give WeChat Pay's public key ({ PUB_KEY_ID_…: pem }, " +
      'merchant console, API security)',
    { code: 'no_platform_certificate', cause: error },
  )
}
