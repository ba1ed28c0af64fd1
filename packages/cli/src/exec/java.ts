import { readFile, writeFile } from 'node:fs/promises'
import { hostname as ownName } from 'node:os'
import { join } from 'node:path'
import { hostAddresses } from '@wechatpay-kit/sandbox'
import type { Scene } from './environment.js'

/**
 * Settings for Java programs. Some clients, Apache HttpClient for one, ignore HTTP proxies, so the JVM also gets a SOCKS
 * proxy and a hosts file. Both apply to every socket of the program. Java 8 has no hosts file and ignores that property.
 */
export async function java(
  { proxy, folder, allowHosts, allowAddresses }: Scene,
  inherited: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  const { hostname, port } = new URL(proxy.proxyUrl)
  // A name that is missing there gives the error "Unable to resolve host … in hosts file …": the file's name is the help.
  const hostsFile = join(folder, 'java-hosts-add-others-with--allow-host')
  await writeFile(hostsFile, await hostsOf(allowHosts, allowAddresses))
  const properties = {
    'https.proxyHost': hostname,
    'https.proxyPort': port,
    'http.proxyHost': hostname,
    'http.proxyPort': port,
    'http.nonProxyHosts': 'localhost|127.*|[::1]',
    socksProxyHost: hostname,
    socksProxyPort: port,
    socksNonProxyHosts: 'localhost|127.*|[::1]',
    'jdk.net.hosts.file': hostsFile,
    'javax.net.ssl.trustStore': proxy.trustStoreFile,
    'javax.net.ssl.trustStoreType': 'PKCS12',
    'javax.net.ssl.trustStorePassword': 'changeit',
  }
  const flags = Object.entries(properties).map(([name, value]) => `"-D${name}=${value}"`)
  return { JAVA_TOOL_OPTIONS: [inherited['JAVA_TOOL_OPTIONS'], ...flags].filter(Boolean).join(' ') }
}

/** WeChat Pay's hosts, this machine, and what was allowed, in the form of /etc/hosts. */
async function hostsOf(
  allowHosts: readonly string[],
  addresses: ReadonlyMap<string, readonly string[]>,
): Promise<string> {
  const own = (await readFile('/etc/hosts', 'utf8').catch(() => ''))
    .split('\n')
    .filter((line) => /^\s*(127\.|::1\s)/.test(line))
  const allowed = allowHosts.flatMap((host) =>
    (addresses.get(host) ?? []).map((address) => `${address} ${host}`),
  )
  const theirs = [...hostAddresses]
    .filter(([host]) => !allowHosts.includes(host))
    .map(([host, address]) => `${address} ${host}`)
  return `${['127.0.0.1 localhost', `127.0.0.1 ${ownName()}`, ...own, ...allowed, ...theirs].join('\n')}\n`
}
