import { homedir } from 'node:os'
import { join } from 'node:path'
import type { RunningServer } from '../server/server.js'
import { issueLeaf, openAuthority } from './authority.js'
import { startProxy, type ProxyServer } from './proxy.js'
import { writeTrust, type TrustFiles } from './trust.js'

/** Options of `openProxy`. */
export interface ProxyOptions {
  /** Where the trust files go: certificates, no secrets. */
  readonly directory: string
  /** Where this machine's authority is kept; by default a directory of the user's own data. */
  readonly authorityDirectory?: string
  /** Hosts beside WeChat Pay's that programs on this machine may reach for real. */
  readonly allowHosts?: readonly string[]
  /** Told of each connection that was refused. */
  readonly refused?: (host: string) => void
}

/** How programs reach the sandbox under WeChat Pay's own host names. */
export interface SandboxProxy extends TrustFiles {
  /** Takes CONNECT and SOCKS5 for WeChat Pay's hosts. */
  readonly proxyUrl: string
  /** Speaks TLS at once, for programs that can be led to another address. */
  readonly tlsPort: number
  /** The same as an origin: where operations that need the merchant's certificate on the connection are called directly. */
  readonly mutualTlsUrl: string
}

/** Opens the proxy on a server that listens. */
export async function openProxy(
  server: RunningServer,
  options: ProxyOptions,
): Promise<{ readonly facts: SandboxProxy; readonly running: ProxyServer }> {
  const authority = await openAuthority(options.authorityDirectory ?? ownDirectory())
  const [leaf, trust] = await Promise.all([
    issueLeaf(authority),
    writeTrust(options.directory, authority.certificate),
  ])
  const running = await startProxy(server.http, {
    leaf,
    allowHosts: (options.allowHosts ?? []).map((host) => host.toLowerCase()),
    refused: options.refused ?? (() => undefined),
  })
  const { tlsPort } = running
  const mutualTlsUrl = `https://127.0.0.1:${tlsPort}`
  return { facts: { proxyUrl: server.url, tlsPort, mutualTlsUrl, ...trust }, running }
}

/** The user's data directory, by the XDG rule. */
function ownDirectory(): string {
  const { XDG_DATA_HOME: home } = process.env
  const base = home === undefined || home === '' ? join(homedir(), '.local', 'share') : home
  return join(base, 'wechatpay-kit')
}
