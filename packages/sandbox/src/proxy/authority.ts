import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  exportPrivateKey,
  generateKeyPair,
  generateServerKeyPair,
  issueCertificate,
  loadPrivateKey,
  loadPublicKey,
  randomHex,
  type KeyObject,
} from 'wechatpay-kit/internal'
import { mark, newSerial } from '../platform/keys.js'
import { domains, loginHost, payHosts } from './hosts.js'

/** A certificate with its private key, both PEM. */
export interface KeyedCertificate {
  readonly certificate: string
  readonly key: string
}

interface Authority {
  readonly certificate: string
  readonly key: KeyObject
}

const day = 86_400_000
const issuer = { commonName: 'wechatpay-kit sandbox CA', organization: mark }

/**
 * This machine's authority: made once in a directory of its owner alone, and limited by its own name constraints to
 * WeChat Pay's domains, so that a stolen key opens nothing else. It is installed nowhere.
 */
export async function openAuthority(directory: string): Promise<Authority> {
  const file = join(directory, 'sandbox-ca.json')
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) {
    const { certificate, key, domains: limits, expires } = parse(kept, file)
    const isCurrent = expires > Date.now() + 30 * day && limits === domains.join()
    if (isCurrent) return { certificate, key: loadPrivateKey(key) }
  }
  const { publicKey, privateKey } = await generateKeyPair()
  const expires = Date.now() + 10 * 365 * day
  const certificate = issueCertificate({
    subject: issuer,
    issuer,
    serial: newSerial(),
    publicKey,
    issuerKey: privateKey,
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(expires),
    use: { kind: 'authority', domains },
  })
  const content = { certificate, key: exportPrivateKey(privateKey), domains: domains.join(), expires }
  await mkdir(directory, { recursive: true, mode: 0o700 })
  // Two sandboxes may start at once: the file is always whole, and each goes on with the one that it made.
  const temporary = `${file}.${randomHex(6)}`
  await writeFile(temporary, JSON.stringify(content), { mode: 0o600 })
  await rename(temporary, file)
  return { certificate, key: privateKey }
}

interface Kept {
  readonly certificate: string
  readonly key: string
  readonly domains: string
  readonly expires: number
}

function parse(text: string, file: string): Kept {
  try {
    const kept = JSON.parse(text) as Kept
    loadPublicKey(kept.certificate)
    return kept
  } catch {
    throw new Error(`${file} is not a sandbox's authority: remove it, and a new one is made`)
  }
}

/** A TLS certificate for the hosts that the proxy answers for, and for this machine's own address, issued now. */
export async function issueLeaf(authority: Authority): Promise<KeyedCertificate> {
  const { publicKey, privateKey } = await generateServerKeyPair()
  const certificate = issueCertificate({
    subject: { commonName: 'api.mch.weixin.qq.com', organization: mark },
    issuer,
    serial: newSerial(),
    publicKey,
    issuerKey: authority.key,
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + 90 * day),
    use: { kind: 'server', hosts: [...payHosts, loginHost, '127.0.0.1'] },
  })
  return { certificate, key: exportPrivateKey(privateKey) }
}
