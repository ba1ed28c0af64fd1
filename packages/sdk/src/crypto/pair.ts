import { createPrivateKey, X509Certificate } from 'node:crypto'

/**
 * Whether a certificate, the first in PEM text, is that of a private key.
 * @throws {Error} when either can't be read; its message holds no key
 */
export function isPair(certificate: string | Buffer, key: string | Buffer, passphrase?: string): boolean {
  const privateKey = createPrivateKey({ key, ...(passphrase === undefined ? {} : { passphrase }) })
  return new X509Certificate(certificate).checkPrivateKey(privateKey)
}
