import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { loadPublicKey, writeTrustStore } from 'wechatpay-kit/internal'

/** Files by which programs come to trust the proxy. None holds a secret. */
export interface TrustFiles {
  /** Our authority alone, PEM. */
  readonly authorityFile: string
  /** The system's authorities and ours, PEM. */
  readonly caFile: string
  /** The same as PKCS#12 for Java; the password is `changeit`. */
  readonly trustStoreFile: string
}

/** Where systems keep the authorities that they trust. */
const systemBundles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
  '/etc/ssl/ca-bundle.pem',
  '/opt/homebrew/etc/ca-certificates/cert.pem',
]

/** Writes the trust files into a directory. */
export async function writeTrust(directory: string, authority: string): Promise<TrustFiles> {
  await mkdir(directory, { recursive: true })
  const trusted = [...(await systemAuthorities()), authority]
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    const file = join(directory, name)
    await writeFile(file, content)
    await chmod(file, 0o644)
    return file
  }
  return {
    authorityFile: await write('sandbox-ca.pem', authority),
    caFile: await write('ca-bundle.pem', trusted.join('')),
    trustStoreFile: await write('trust-store.p12', writeTrustStore(trusted)),
  }
}

/** The system's own, else those that Node brings along. */
async function systemAuthorities(): Promise<readonly string[]> {
  for (const file of [process.env['SSL_CERT_FILE'], ...systemBundles]) {
    if (file === undefined) continue
    const text = await readFile(file, 'utf8').catch(() => '')
    const found = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\r?\n?/g)
    const readable = (found ?? []).filter(isCertificate)
    if (readable.length > 0) return readable.map((one) => `${one.trimEnd()}\n`)
  }
  return rootCertificates.map((one) => `${one.trimEnd()}\n`)
}

/** Some systems keep entries that Node's OpenSSL can't read; they are of no use to a trust store. */
function isCertificate(pem: string): boolean {
  try {
    loadPublicKey(pem)
    return true
  } catch {
    return false
  }
}
