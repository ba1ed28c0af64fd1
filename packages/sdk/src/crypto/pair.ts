import { createPrivateKey, X509Certificate } from 'node:crypto'

/**
 * Whether a certificate, the first in PEM text, is that of a private key.
 * @throws {Error} when either can't be read; its message holds no key
 */
export function isPair(certificate: string | Buffer, key: string | Buffer, passphrase?: string): boolean {
  const privateKey = createPrivateKey({ key, ...(passphrase === undefined ? {} : { passphrase }) })
  return new X509Certificate(certificate).checkPrivateKey(privateKey)
}

/** When a certificate, the first in PEM text, expired; undefined while it is valid. @param now milliseconds since 1970 */
export function expiredAt(certificate: string | Buffer, now: number): string | undefined {
  const end = Date.parse(new X509Certificate(certificate).validTo)
  return end < now ? new Date(end).toISOString() : undefined
}
