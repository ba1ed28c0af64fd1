import type { Merchant } from './merchants.js'

/**
 * A merchant's certificate and private key as PKCS#12 (apiclient_cert.p12), which SDKs for API v2 read. The passphrase is
 * the mchid, as with WeChat Pay's own file; Triple DES is what old runtimes and OpenSSL 3 can both read.
 */
export async function writePkcs12({
  mchid,
  privateKey,
  certificate,
}: Pick<Merchant, 'mchid' | 'privateKey' | 'certificate'>): Promise<Uint8Array> {
  const { default: forge } = await import('node-forge')
  const store = forge.pkcs12.toPkcs12Asn1(
    forge.pki.privateKeyFromPem(privateKey),
    [forge.pki.certificateFromPem(certificate)],
    mchid,
    { algorithm: '3des', friendlyName: 'Tenpay Certificate' },
  )
  return Buffer.from(forge.asn1.toDer(store).getBytes(), 'binary')
}
