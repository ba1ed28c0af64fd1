import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { loadPublicKey, sha256, writeTrustStore } from 'wechatpay-kit/internal'

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

/**
 * Writes the trust files into a directory. Files that were made of the same authorities stay as they are: reading and
 * encoding the system's 140 or so takes a fifth of the start.
 */
export async function writeTrust(directory: string, authority: string): Promise<TrustFiles> {
  await mkdir(directory, { recursive: true })
  const files: TrustFiles = {
    authorityFile: join(directory, 'sandbox-ca.pem'),
    caFile: join(directory, 'ca-bundle.pem'),
    trustStoreFile: join(directory, 'trust-store.p12'),
  }
  const candidates = await systemAuthorities()
  const made = join(directory, 'trust.sha256')
  const fingerprint = sha256(JSON.stringify([authority, candidates]))
  if ((await isThere(Object.values(files))) && (await readFile(made, 'utf8').catch(() => '')) === fingerprint)
    return files
  const readable = candidates.filter(isCertificate)
  const trusted = [...(readable.length > 0 ? readable : rootCertificates.map(line)), authority]
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    await writeFile(file, content)
    await chmod(file, 0o644)
  }
  // What says that the others are whole comes last, and is gone while they are not.
  await rm(made, { force: true })
  await write(files.authorityFile, authority)
  await write(files.caFile, trusted.join(''))
  await write(files.trustStoreFile, writeTrustStore(trusted))
  await write(made, fingerprint)
  return files
}

async function isThere(files: readonly string[]): Promise<boolean> {
  const found = await Promise.all(
    files.map((file) =>
      stat(file)
        .then(({ size }) => size > 0)
        .catch(() => false),
    ),
  )
  return found.every(Boolean)
}

const line = (pem: string): string => `${pem.trimEnd()}\n`

/** The system's own, read or not, else those that Node brings along. */
async function systemAuthorities(): Promise<readonly string[]> {
  for (const file of [process.env['SSL_CERT_FILE'], ...systemBundles]) {
    if (file === undefined) continue
    const text = await readFile(file, 'utf8').catch(() => '')
    const found = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\r?\n?/g)
    if (found !== null) return found.map(line)
  }
  return rootCertificates.map(line)
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
