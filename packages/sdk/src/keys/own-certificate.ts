import { loadPublicKeyFacts, type KeyObject } from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'
import type { ClientOptions } from '../options.js'
import { headerSerial, normaliseSerial } from '../protocol/index.js'
import { parse, read } from './material.js'

/** What the merchant's API certificate says. */
interface OwnCertificate {
  /** As the Authorization header has it. */
  readonly serial: string
  readonly key: KeyObject
  /** Milliseconds since 1970. */
  readonly notAfter: number
}

const download = 'download a new one in the merchant console (API security)'
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()

/**
 * Reads the merchant's API certificate and checks what can be known without asking the platform. The private key is
 * checked where it is known.
 * @param now milliseconds since 1970
 * @throws ConfigError when it can't be read, is expired, or has another serial than the option `serial` says
 */
function readOwnCertificate(
  material: string | Uint8Array,
  serial: string | undefined,
  now: number,
): OwnCertificate {
  const { certificate, key } = parse('certificate', () => loadPublicKeyFacts(material))
  if (certificate === undefined)
    throw new ConfigError(
      "certificate: it is a public key; expected the merchant's API certificate (apiclient_cert.pem)",
    )
  const own = headerSerial(certificate.serialNumber)
  if (serial !== undefined && normaliseSerial(serial) !== normaliseSerial(own))
    throw new ConfigError(
      `certificate: its serial is ${own}, but serial says ${serial}: pass only one of them`,
    )
  const notAfter = Date.parse(certificate.validTo)
  if (notAfter < now)
    throw new ConfigError(
      `certificate: it expired at ${iso(notAfter)}: ${download} (this machine's clock says ${iso(now)})`,
      { code: 'certificate_expired' },
    )
  return { serial: own, key, notAfter }
}

/** @throws ConfigError when the certificate is of another key than `privateKey` */
function checkOwnKey(certificate: OwnCertificate, publicKey: KeyObject | undefined): void {
  if (publicKey === undefined || certificate.key.equals(publicKey)) return
  throw new ConfigError(
    'certificate: it is not the certificate of privateKey: pass apiclient_cert.pem and apiclient_key.pem of the same ' +
      'download',
    { code: 'certificate_mismatch' },
  )
}

/** The options that a merchant's identity is made of. */
export type MerchantMaterial = Pick<ClientOptions, 'privateKey' | 'certificate'> & {
  /** Checked already. */
  readonly serial: string | undefined
}

/** The certificate: text and bytes are read at once, a file on first need. */
export class OwnIdentity {
  readonly #serial: string | undefined
  readonly #now: () => number
  #certificate: OwnCertificate | undefined
  #file: URL | undefined
  #loading: Promise<void> | undefined

  constructor({ certificate, serial }: MerchantMaterial, now: () => number) {
    this.#serial = serial
    this.#now = now
    if (certificate instanceof URL) this.#file = certificate
    else if (certificate !== undefined) this.#certificate = readOwnCertificate(certificate, serial, now())
  }

  get serial(): string | undefined {
    return this.#serial ?? this.#certificate?.serial
  }

  get notAfter(): number | undefined {
    return this.#certificate?.notAfter
  }

  /** Checks the certificate against the private key, where both are known. */
  check(publicKey: () => KeyObject | undefined): void {
    if (this.#certificate !== undefined) checkOwnKey(this.#certificate, publicKey())
  }

  /** Reads the file, once; undefined when there is none to read. */
  ready(publicKey: () => KeyObject | undefined): Promise<void> | undefined {
    if (this.#file === undefined) return undefined
    // A file that is missing now may be there at the next call.
    this.#loading ??= this.#read(this.#file, publicKey).finally(() => (this.#loading = undefined))
    return this.#loading
  }

  async #read(file: URL, publicKey: () => KeyObject | undefined): Promise<void> {
    const material = (await read('certificate', file)) as Uint8Array
    const certificate = readOwnCertificate(material, this.#serial, this.#now())
    checkOwnKey(certificate, publicKey())
    this.#certificate = certificate
    this.#file = undefined
  }
}
