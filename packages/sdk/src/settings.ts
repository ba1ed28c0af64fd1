import { isKeyObject, rsa, type Algorithms } from './crypto/index.js'
import { ConfigError, lengthHint } from './errors/index.js'
import { retries, timeouts } from './limits.js'
import { checkBrand, type Role } from './identity/index.js'
import type { BrandIdentity, ClientOptions } from './options.js'
import { headerSerial, overseasOrigins, type Region } from './protocol/index.js'
import { isWorkers } from './runtime.js'
import { checkCertificate } from './v2/certificate.js'
import { checkV2Key } from './v2/prepare.js'

/** The options, checked. */
export interface Settings {
  readonly mchid: string
  /** False for a client that has a brand alone. */
  readonly hasMerchant: boolean
  readonly brand: BrandIdentity | undefined
  /** The Authorization scheme where it isn't the algorithms' own. */
  readonly scheme?: string
  readonly role: Role
  readonly appid: string | undefined
  readonly notifyUrl: string | undefined
  /** As the Authorization header has it; undefined where it is read from the certificate. */
  readonly serial: string | undefined
  readonly apiV3Key: string | undefined
  readonly algorithms: Algorithms
  readonly apiV2Key: string | undefined
  readonly baseUrl: string | undefined
  readonly region: Region | undefined
  /** The origin of the second domain; undefined for none. */
  readonly failover: string | undefined
  readonly timeouts: ReturnType<typeof timeouts>
  readonly retry: ReturnType<typeof retries>
  readonly validate: boolean
  readonly now: () => number
}

/** What belongs to one merchant; the rest is shared by the clients that `for` makes. */
export const merchantOptions: readonly MerchantOption[] = [
  'mchid',
  'serial',
  'certificate',
  'privateKey',
  'algorithms',
  'apiV3Key',
  'apiV2Key',
  'clientCertificate',
  'platformKeys',
  'brand',
]
export type MerchantOption =
  | 'mchid'
  | 'serial'
  | 'certificate'
  | 'privateKey'
  | 'algorithms'
  | 'apiV3Key'
  | 'apiV2Key'
  | 'clientCertificate'
  | 'platformKeys'
  | 'brand'

/** What a client made by `forMerchant` takes over unless it is given. */
export const inheritedOptions = ['role', 'appid', 'notifyUrl'] as const

const names: ReadonlySet<string> = new Set<keyof ClientOptions>([
  ...merchantOptions,
  ...inheritedOptions,
  'certificateCache',
  'baseUrl',
  'region',
  'timeout',
  'retry',
  'failover',
  'validate',
  'hooks',
  'proxy',
  'dispatcher',
  'transport',
  'clock',
])

/** Checks the options before any I/O; the error names the option and says what was expected. */
export function settings(options: ClientOptions<Role>): Settings {
  if (typeof options !== 'object' || options === null)
    throw new ConfigError('new WechatPay(options): expected an object')
  for (const name of Object.keys(options)) {
    if (!names.has(name))
      throw new ConfigError(`${name}: there is no such option (known: ${[...names].join(', ')})`)
  }
  const brand = checkBrand(options.brand)
  const hasMerchant = brand === undefined || isMerchant(options)
  const mchid = hasMerchant ? options.mchid : brand.brand_id
  const { apiV3Key, region, validate = false, clock } = options
  if (typeof mchid !== 'string' || !/^[0-9A-Za-z]{1,32}$/.test(mchid))
    throw new ConfigError("mchid: expected the merchant's number, such as '1900007291'")
  if (hasMerchant) checkPrivateKey(options)
  else if (options.platformKeys === undefined)
    throw new ConfigError(
      "platformKeys: give WeChat Pay's public key of the brand ({ PUB_KEY_ID_…: pem }): a brand has no certificates to download",
    )
  checkKeys(options)
  checkCertificate(options.clientCertificate)
  checkTransport(options)
  const algorithms = checkAlgorithms(options.algorithms)
  if (region !== undefined && algorithms !== rsa)
    throw new ConfigError('region: the overseas API knows RSA only: leave it out, or algorithms')
  if (region !== undefined && !Object.hasOwn(overseasOrigins, region))
    throw new ConfigError(`region: expected one of ${Object.keys(overseasOrigins).join(', ')}`)
  if (typeof validate !== 'boolean') throw new ConfigError('validate: expected true or false')
  return {
    mchid,
    hasMerchant,
    brand,
    ...checkIdentity(options),
    serial: hasMerchant ? merchantSerial(options) : undefined,
    apiV3Key,
    algorithms,
    apiV2Key: checkV2Key(options.apiV2Key),
    baseUrl: origin('baseUrl', options.baseUrl),
    region,
    failover:
      options.failover === false
        ? undefined
        : (origin('failover', options.failover) ?? 'https://api2.mch.weixin.qq.com'),
    timeouts: timeouts(options.timeout),
    retry: retries(options.retry),
    validate,
    now: clock ?? Date.now,
  }
}

/** True when an option says that there is a merchant. */
function isMerchant(options: Partial<ClientOptions<Role>>): boolean {
  return [options.mchid, options.serial, options.certificate, options.privateKey].some(
    (one) => one !== undefined,
  )
}

function checkIdentity({
  role = 'direct',
  appid,
  notifyUrl,
}: ClientOptions<Role>): Pick<Settings, 'role' | 'appid' | 'notifyUrl'> {
  if (role !== 'direct' && role !== 'partner')
    throw new ConfigError("role: expected 'direct' (直连商户) or 'partner' (服务商, 电商平台)")
  if (appid !== undefined && (typeof appid !== 'string' || !/^[\w-]{1,32}$/.test(appid)))
    throw new ConfigError("appid: expected an AppID of at most 32 characters, such as 'wxd678efh567hg6787'")
  const isUrl =
    typeof notifyUrl === 'string' && URL.canParse(notifyUrl) && /^https?:$/.test(new URL(notifyUrl).protocol)
  if (notifyUrl !== undefined && (!isUrl || notifyUrl.includes('?')))
    throw new ConfigError("notifyUrl: expected a URL without a query, such as 'https://shop.example/notify'")
  return { role, appid, notifyUrl }
}

function merchantSerial({ serial, certificate }: ClientOptions<Role>): string | undefined {
  if (certificate !== undefined) {
    const isFile = certificate instanceof URL && certificate.protocol === 'file:'
    if (!isFile && typeof certificate !== 'string' && !(certificate instanceof Uint8Array))
      throw new ConfigError(
        "certificate: expected the merchant's certificate (apiclient_cert.pem) as PEM text, bytes or a file: URL",
      )
    if (serial === undefined) return undefined
  }
  if (typeof serial !== 'string' || !/^(0x)?[0-9A-Fa-f:]{8,64}$/.test(serial.trim())) {
    throw new ConfigError(
      "serial: expected the merchant certificate's serial, 40 hexadecimal digits (openssl x509 -in apiclient_cert.pem " +
        '-noout -serial), or give the certificate itself as certificate',
    )
  }
  return headerSerial(serial)
}

function checkPrivateKey({ privateKey }: ClientOptions<Role>): void {
  const given: unknown = privateKey
  if (given === undefined)
    throw new ConfigError(
      'privateKey: missing: pass the content of apiclient_key.pem, a file: URL, a KeyObject or a Signer',
    )
  if (typeof given !== 'string' && (typeof given !== 'object' || given === null)) {
    throw new ConfigError('privateKey: expected PEM text, bytes, a file: URL, a KeyObject or a Signer')
  }
  if (given instanceof URL && given.protocol !== 'file:')
    throw new ConfigError('privateKey: only a file: URL is read')
}

function checkKeys({ platformKeys, apiV3Key, certificateCache: cache }: ClientOptions<Role>): void {
  if (apiV3Key !== undefined && (typeof apiV3Key !== 'string' || Buffer.byteLength(apiV3Key) !== 32)) {
    throw new ConfigError(
      `apiV3Key: expected exactly 32 bytes, as set in the merchant console (API security)${lengthHint(apiV3Key)}`,
    )
  }
  if (
    platformKeys !== undefined &&
    (typeof platformKeys !== 'object' ||
      isKeyObject(platformKeys) ||
      platformKeys instanceof URL ||
      platformKeys instanceof Uint8Array)
  ) {
    throw new ConfigError(
      'platformKeys: expected the keys by their ids, { PUB_KEY_ID_…: pem }, or a list of certificates: [pem]',
    )
  }
  if (platformKeys === undefined ? apiV3Key === undefined : Object.keys(platformKeys).length === 0) {
    throw new ConfigError(
      "platformKeys: give WeChat Pay's public key ({ PUB_KEY_ID_…: pem }), or leave it out and give apiV3Key, so that " +
        'certificates can be downloaded',
    )
  }
  if (cache !== undefined && (typeof cache.get !== 'function' || typeof cache.set !== 'function'))
    throw new ConfigError('certificateCache: expected an object with get and set')
}

function checkAlgorithms(given: Algorithms | undefined): Algorithms {
  if (given === undefined) return rsa
  if (typeof given !== 'object' || given === null || given.name !== 'SM' || typeof given.check !== 'function')
    throw new ConfigError('algorithms: expected sm, which wechatpay-kit/sm exports, or nothing for RSA')
  try {
    given.check()
  } catch (cause) {
    throw new ConfigError(`algorithms: ${cause instanceof Error ? cause.message : String(cause)}`, {
      code: 'sm_unavailable',
      cause,
    })
  }
  return given
}

function checkTransport({ transport, dispatcher, proxy, clock, hooks }: ClientOptions<Role>): void {
  if (transport === undefined && isWorkers()) {
    throw new ConfigError(
      "transport: Cloudflare Workers have no sockets for undici: give fetchTransport() of 'wechatpay-kit/fetch'. dispatcher " +
        'and proxy are not for Workers',
      { code: 'transport_needed' },
    )
  }
  if (transport !== undefined && typeof transport !== 'function')
    throw new ConfigError('transport: expected a function')
  if (dispatcher !== undefined && typeof dispatcher.dispatch !== 'function')
    throw new ConfigError(
      "dispatcher: expected a dispatcher of undici; in Bun import it from 'undici/index.js': the bare name is Bun's own",
    )
  if (proxy !== undefined && (!URL.canParse(proxy) || !/^https?:$/.test(new URL(proxy).protocol)))
    throw new ConfigError("proxy: expected a URL such as 'http://proxy.example:3128'")
  const ways = Object.entries({ transport, dispatcher, proxy }).filter(([, value]) => value !== undefined)
  if (ways.length > 1)
    throw new ConfigError(`${ways.map(([name]) => name).join(', ')}: give only one of them`)
  if (clock !== undefined && typeof clock !== 'function') throw new ConfigError('clock: expected a function')
  for (const [name, hook] of Object.entries(hooks ?? {})) {
    if (!/^on(Request|Response|Retry|Error|Success|Warning)$/.test(name)) {
      throw new ConfigError(
        `hooks.${name}: there is no such hook (known: onRequest, onResponse, onRetry, onError, onSuccess, onWarning)`,
      )
    }
    if (hook !== undefined && typeof hook !== 'function')
      throw new ConfigError(`hooks.${name}: expected a function`)
  }
}

function origin(name: string, url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  const parsed = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined
  if (
    parsed === undefined ||
    !/^https?:$/.test(parsed.protocol) ||
    parsed.search !== '' ||
    parsed.pathname !== '/'
  ) {
    throw new ConfigError(`${name}: expected an origin such as 'http://127.0.0.1:8710'`)
  }
  return parsed.origin
}

/** True when the options can go to the worker of the synchronous calls: functions can't. */
export function crossesThreads(options: ClientOptions<Role>): boolean {
  const { privateKey, brand, transport, dispatcher, clock, hooks, certificateCache } = options
  const signer = [privateKey, brand?.privateKey].some(
    (key) => typeof key === 'object' && !isKeyObject(key) && 'sign' in key,
  )
  return ![transport, dispatcher, clock, hooks, certificateCache].some((one) => one !== undefined) && !signer
}
