import { mkdir, writeFile } from 'node:fs/promises'
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
}

const loopback = 'localhost,127.0.0.1,::1'
const hook = fileURLToPath(new URL('hook.cjs', import.meta.url))

/** The variables by which programs in any language come to the sandbox, beside those that are set already. */
export async function environment(
  scene: Scene,
  inherited: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  const { proxy } = scene
  const noProxy = [inherited['NO_PROXY'] ?? inherited['no_proxy'], loopback].filter(Boolean).join(',')
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
    ...node(scene, inherited),
    ...credentials(scene),
  }
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

function node({ proxy, allowHosts }: Scene, inherited: NodeJS.ProcessEnv): Record<string, string> {
  const quoted = `--require ${JSON.stringify(hook)}`
  const login = 'api.weixin.qq.com'
  const route = {
    tlsPort: proxy.tlsPort,
    hosts: [...payHosts, login],
    allowed: allowHosts,
    authorityFile: proxy.authorityFile,
  }
  return {
    NODE_EXTRA_CA_CERTS: proxy.authorityFile,
    NODE_OPTIONS: [inherited['NODE_OPTIONS'], quoted].filter(Boolean).join(' '),
    WECHATPAY_SANDBOX_ROUTE: JSON.stringify(route),
  }
}

function credentials(scene: Scene): Record<string, string> {
  const { merchant, platform, folder } = scene
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
    WECHATPAY_API_V2_KEY: merchant.apiV2Key,
    WECHATPAY_PUBLIC_KEY_ID: platform.publicKeyId,
    WECHATPAY_PUBLIC_KEY_FILE: join(folder, 'platform-public-key.pem'),
    WECHATPAY_CREDENTIALS: scene.credentialsFile,
    ...first('WECHATPAY_APPID', appids),
    ...first('WECHATPAY_OPENID', openids),
  }
}
