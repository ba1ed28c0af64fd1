import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  payHosts,
  type SandboxMerchant,
  type SandboxPlatform,
  type SandboxProxy,
} from '@wechatpay-kit/sandbox'

/** What the environment is made from. */
export interface Scene {
  readonly url: string
  readonly proxy: SandboxProxy
  readonly credentialsFile: string
  /** Where the credentials and files of our own lie. */
  readonly folder: string
  readonly merchant: SandboxMerchant
  readonly platform: SandboxPlatform
  readonly allowHosts: readonly string[]
  /** Told of what the inherited environment asks for and does not get. */
  readonly log: (text: string) => void
}

const loopback = 'localhost,127.0.0.1,::1'
const login = 'api.weixin.qq.com'
const hook = fileURLToPath(new URL('hook.cjs', import.meta.url))

/** The variables by which programs in any language come to the sandbox, beside those that are set already. */
export async function environment(
  scene: Scene,
  inherited: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  const { proxy } = scene
  const noProxy = exceptions(scene, inherited)
  return {
    HTTPS_PROXY: proxy.proxyUrl,
    https_proxy: proxy.proxyUrl,
    NO_PROXY: noProxy,
    no_proxy: noProxy,
    // Go, Ruby, .NET, OpenSSL; Python; curl.
    SSL_CERT_FILE: proxy.caFile,
    REQUESTS_CA_BUNDLE: proxy.caFile,
    CURL_CA_BUNDLE: proxy.caFile,
    ...java(proxy, inherited),
    ...(await php(scene, inherited)),
    ...(await node(scene, inherited)),
    ...credentials(scene),
  }
}

/** Hosts that are reached without the proxy: those that were named before, unless that leads past the sandbox. */
function exceptions({ log }: Scene, inherited: NodeJS.ProcessEnv): string {
  const named = (inherited['NO_PROXY'] ?? inherited['no_proxy'] ?? '').split(/[\s,]+/).filter(Boolean)
  const past = named.filter((one) => [...payHosts, login].some((host) => covers(one, host)))
  if (past.length > 0) log(`left out of NO_PROXY, since they lead past the sandbox: ${past.join(', ')}`)
  return [...named.filter((one) => !past.includes(one)), loopback].join(',')
}

/** Whether an entry of NO_PROXY stands for a host: `*`, the host, or a domain above it with or without a dot or star. */
function covers(entry: string, host: string): boolean {
  const domain = entry
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\*?\.?/, '')
  return domain === '' || host === domain || host.endsWith(`.${domain}`)
}

function java(
  { proxyUrl, trustStoreFile }: SandboxProxy,
  inherited: NodeJS.ProcessEnv,
): Record<string, string> {
  const { hostname, port } = new URL(proxyUrl)
  const properties = {
    'https.proxyHost': hostname,
    'https.proxyPort': port,
    'http.nonProxyHosts': 'localhost|127.*|[::1]',
    'javax.net.ssl.trustStore': trustStoreFile,
    'javax.net.ssl.trustStoreType': 'PKCS12',
    'javax.net.ssl.trustStorePassword': 'changeit',
  }
  const flags = Object.entries(properties).map(([name, value]) => `"-D${name}=${value}"`)
  return { JAVA_TOOL_OPTIONS: [inherited['JAVA_TOOL_OPTIONS'], ...flags].filter(Boolean).join(' ') }
}

/** A directory that PHP scans beside its own for settings. */
async function php({ proxy, folder }: Scene, inherited: NodeJS.ProcessEnv): Promise<Record<string, string>> {
  const directory = join(folder, 'php')
  await mkdir(directory, { recursive: true })
  const settings = `curl.cainfo = "${proxy.caFile}"\nopenssl.cafile = "${proxy.caFile}"\n`
  await writeFile(join(directory, 'wechatpay-sandbox.ini'), settings)
  return { PHP_INI_SCAN_DIR: `${inherited['PHP_INI_SCAN_DIR'] ?? ''}${delimiter}${directory}` }
}

async function node(
  { proxy, allowHosts, folder, log }: Scene,
  inherited: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  const quoted = `--require ${JSON.stringify(hook)}`
  const route = {
    tlsPort: proxy.tlsPort,
    hosts: [...payHosts, login],
    allowed: allowHosts,
    authorityFile: proxy.authorityFile,
  }
  return {
    NODE_EXTRA_CA_CERTS: await authorities(
      proxy.authorityFile,
      folder,
      inherited['NODE_EXTRA_CA_CERTS'],
      log,
    ),
    NODE_OPTIONS: [inherited['NODE_OPTIONS'], quoted].filter(Boolean).join(' '),
    WECHATPAY_SANDBOX_ROUTE: JSON.stringify(route),
  }
}

/** A file of our authority and of those that Node was told to trust before. */
async function authorities(
  ours: string,
  folder: string,
  theirs: string | undefined,
  log: Scene['log'],
): Promise<string> {
  if (theirs === undefined || theirs === '') return ours
  try {
    const texts = await Promise.all([ours, theirs].map((file) => readFile(file, 'utf8')))
    const file = join(folder, 'node-ca.pem')
    await writeFile(file, texts.join('\n'))
    return file
  } catch (error) {
    log(`left out NODE_EXTRA_CA_CERTS: ${error instanceof Error ? error.message : String(error)}`)
    return ours
  }
}

function credentials(scene: Scene): Record<string, string> {
  const { merchant, folder } = scene
  const { mchid, client, appids, openids } = merchant
  const first = (name: string, [value]: readonly string[]): Record<string, string> =>
    value === undefined ? {} : { [name]: value }
  return {
    WECHATPAY_SANDBOX: '1',
    WECHATPAY_SANDBOX_URL: scene.url,
    WECHATPAY_MCHID: mchid,
    WECHATPAY_SERIAL: client.serial,
    WECHATPAY_PRIVATE_KEY_FILE: join(folder, `${mchid}-private-key.pem`),
    WECHATPAY_CERTIFICATE_FILE: join(folder, `${mchid}-certificate.pem`),
    WECHATPAY_API_V3_KEY: client.apiV3Key,
    WECHATPAY_PKCS12_FILE: join(folder, `${mchid}-apiclient_cert.p12`),
    WECHATPAY_API_V2_KEY: merchant.apiV2Key,
    ...platformKeys(scene),
    WECHATPAY_CREDENTIALS: scene.credentialsFile,
    ...first('WECHATPAY_APPID', appids),
    ...first('WECHATPAY_OPENID', openids),
  }
}

/** The platform keys of the merchant's key mode. */
function platformKeys({ merchant, platform, folder }: Scene): Record<string, string> {
  const publicKey = {
    WECHATPAY_PUBLIC_KEY_ID: platform.publicKeyId,
    WECHATPAY_PUBLIC_KEY_FILE: join(folder, 'platform-public-key.pem'),
  }
  const serial = platform.certificates[0]?.serial ?? ''
  const certificate = {
    WECHATPAY_PLATFORM_SERIAL: serial,
    WECHATPAY_PLATFORM_CERTIFICATE_FILE: join(folder, `platform-certificate-${serial}.pem`),
  }
  return {
    ...(merchant.keys === 'certificate' ? {} : publicKey),
    ...(merchant.keys === 'public-key' ? {} : certificate),
  }
}
