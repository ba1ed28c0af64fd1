import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls'
import { ConfigError } from '../errors/index.js'
import { read } from '../keys/material.js'
import type { ClientCertificate } from '../options.js'

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
    if (value === undefined || typeof value === 'string' || value instanceof Uint8Array) continue
    if (!(value instanceof URL && value.protocol === 'file:'))
      throw new ConfigError(`clientCertificate.${name}: expected PEM text, bytes or a file: URL`)
  }
  const { passphrase } = given
  if (passphrase !== undefined && typeof passphrase !== 'string')
    throw new ConfigError('clientCertificate.passphrase: expected a string')
}

/** Reads the certificate and its key, and checks that they open and belong together. */
export async function loadCertificate(certificate: ClientCertificate, mchid: string): Promise<SecureContext> {
  const options: SecureContextOptions = {}
  for (const name of parts) {
    const value = (certificate as Readonly<Record<string, string | Uint8Array | URL | undefined>>)[name]
    if (value === undefined) continue
    const material = await read(`clientCertificate.${name}`, value)
    options[name] = typeof material === 'string' ? material : Buffer.from(material as Uint8Array)
  }
  // WeChat Pay protects apiclient_cert.p12 with the merchant's number.
  const passphrase = certificate.passphrase ?? (options.pfx === undefined ? undefined : mchid)
  try {
    return createSecureContext(passphrase === undefined ? options : { ...options, passphrase })
  } catch (error) {
    // OpenSSL's own words hold no key: "mac verify failure", "key values mismatch".
    const reason = error instanceof Error ? error.message : 'unreadable'
    throw new ConfigError(
      options.pfx === undefined
        ? `clientCertificate: cert and key can't be used together (${reason}); give apiclient_cert.pem and apiclient_key.pem`
        : `clientCertificate.pfx: can't be opened (${reason}): is the passphrase right (by default the mchid)? Files of ` +
            'old make need conversion: openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes, then give { cert, key }',
    )
  }
}
