import { issueCertificate, type KeyObject } from 'wechatpay-kit/internal'

/** A key pair of RSA. */
export interface Pair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

const name = { commonName: 'Tenpay.com sign', organization: 'SANDBOX' }

/** A platform certificate, PEM, signed by its own key; valid between so many years from now. */
export function certificateOf(pair: Pair, serial: string, from = -1, to = 1): string {
  const at = (years: number): Date => new Date(Date.now() + years * 365 * 86_400_000)
  const input = { subject: name, issuer: name, serial, publicKey: pair.publicKey, issuerKey: pair.privateKey }
  return issueCertificate({ ...input, notBefore: at(from), notAfter: at(to) })
}
