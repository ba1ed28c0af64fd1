import { installedModule } from '../installation/files.js'

/** What a PKCS#12 file holds of a merchant. */
export interface Pkcs12Content {
  /** PKCS#8 PEM. */
  readonly privateKey: string
  /** PEM of the certificate that belongs to the key. */
  readonly certificate: string
}

/** node-forge is CommonJS: in a bundle of ES modules it can't require node:crypto, and the installed one takes its place. */
async function loadForge(): Promise<typeof import('node-forge')> {
  try {
    return (await import('node-forge')).default
  } catch {
    const installed = installedModule<typeof import('node-forge')>('node-forge')
    if (installed !== undefined) return installed
    throw new TypeError(
      'node-forge is missing from this bundle: install wechatpay-kit and mark it as external',
    )
  }
}

/**
 * Opens PKCS#12 (apiclient_cert.p12). node:crypto can't, and the file's certificate is mostly sealed with RC2, which
 * OpenSSL 3 no longer has: node-forge is loaded for it, only here. Throws a TypeError that says what is wrong.
 */
export async function openPkcs12(bytes: Uint8Array, passphrase: string): Promise<Pkcs12Content> {
  const forge = await loadForge()
  let store: ReturnType<typeof forge.pkcs12.pkcs12FromAsn1>
  try {
    const der = forge.util.createBuffer(Buffer.from(bytes).toString('binary'))
    store = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(der), passphrase)
  } catch (error) {
    const reason = error instanceof Error && /password|MAC/i.test(error.message)
    throw new TypeError(
      reason ? 'the passphrase does not open it (it is mostly the mchid)' : 'it is not a PKCS#12 file',
    )
  }
  const bags = store.safeContents.flatMap((content) => content.safeBags)
  const key = bags.find((bag) => bag.key !== null && bag.key !== undefined)?.key
  if (key === undefined || key === null) throw new TypeError('it holds no private key')
  const modulus = (key as { n: { toString(radix: number): string } }).n.toString(16)
  const certificate = bags.find((bag) => {
    const publicKey = bag.cert?.publicKey as { n: { toString(radix: number): string } } | undefined
    return publicKey?.n.toString(16) === modulus
  })?.cert
  if (certificate === undefined) throw new TypeError('it holds no certificate for its key')
  const info = forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key))
  return {
    privateKey: forge.pki.privateKeyInfoToPem(info).replaceAll('\r\n', '\n'),
    certificate: forge.pki.certificateToPem(certificate).replaceAll('\r\n', '\n'),
  }
}
