import { createSecureContext, type SecureContext } from 'node:tls'
import { expiredAt, isPair, openPkcs12 } from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'
import { read } from '../keys/material.js'
import type { ClientCertificate } from '../options.js'

/** A certificate and its key in PEM. */
interface Pair {
  readonly cert: string | Buffer
  readonly key: string | Buffer
  readonly passphrase?: string
}

const parts = ['cert', 'key', 'pfx'] as const

/** Checks the outline of `clientCertificate` before any I/O; the error names the part and says what was expected. */
export function checkCertificate(certificate: ClientCertificate | undefined): void {
  if (certificate === undefined) return
  const given: Readonly<Record<string, unknown>> =
    typeof certificate === 'object' && certificate !== null ? { ...certificate } : {}
  const pair = given['cert'] !== undefined && given['key'] !== undefined
  if (pair === (given['pfx'] !== undefined)) {
    throw new ConfigError(
      'clientCertificate: expected { cert, key } (apiclient_cert.pem, apiclient_key.pem) or { pfx } (apiclient_cert.p12)',
    )
  }
  for (const name of parts) {
    const value = given[name]
    if (value === undefined || value instanceof Uint8Array) continue
    if (typeof value === 'string' && name !== 'pfx') continue
    if (!(value instanceof URL && value.protocol === 'file:'))
      throw new ConfigError(
        `clientCertificate.${name}: expected ${name === 'pfx' ? '' : 'PEM text, '}bytes or a file: URL`,
      )
  }
  const { passphrase } = given
  if (passphrase !== undefined && typeof passphrase !== 'string')
    throw new ConfigError('clientCertificate.passphrase: expected a string')
}

/** Reads the certificate and its key, and checks that they open and belong together. */
export async function loadCertificate(
  given: ClientCertificate,
  mchid: string,
  now: number,
): Promise<SecureContext> {
  const bytes = async (name: string, value: string | Uint8Array | URL): Promise<string | Buffer> => {
    const material = await read(`clientCertificate.${name}`, value)
    return typeof material === 'string' ? material : Buffer.from(material as Uint8Array)
  }
  const { passphrase } = given
  let pair: Pair
  if (given.pfx !== undefined) {
    // WeChat Pay protects apiclient_cert.p12 with the merchant's number, in an old way that node:tls no longer opens.
    pair = await opened(Buffer.from(await bytes('pfx', given.pfx)), passphrase ?? mchid)
  } else {
    const [cert, key] = [await bytes('cert', given.cert), await bytes('key', given.key)]
    pair = { cert, key, ...(passphrase === undefined ? {} : { passphrase }) }
  }
  try {
    const context = createSecureContext(pair)
    // Deno looks at neither before the platform does.
    if (!isPair(pair.cert, pair.key, passphrase)) throw new TypeError('key values mismatch')
    const expired = expiredAt(pair.cert, now)
    if (expired !== undefined)
      throw new ConfigError(
        `clientCertificate: it expired at ${expired}: download a new one in the merchant console (API security)`,
        { code: 'certificate_expired' },
      )
    return context
  } catch (error) {
    if (error instanceof ConfigError) throw error
    // OpenSSL's own words hold no key: "key values mismatch".
    const reason = error instanceof Error ? error.message : 'unreadable'
    throw new ConfigError(
      `clientCertificate: cert and key can't be used together (${reason}); give apiclient_cert.pem and apiclient_key.pem`,
    )
  }
}

async function opened(bytes: Uint8Array, passphrase: string): Promise<Pair> {
  try {
    const { certificate, privateKey } = await openPkcs12(bytes, passphrase)
    return { cert: certificate, key: privateKey }
  } catch (error) {
    throw new ConfigError(
      `clientCertificate.pfx: ${error instanceof TypeError ? error.message : 'it could not be read'}`,
    )
  }
}
