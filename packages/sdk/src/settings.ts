import { isKeyObject } from './crypto/index.js'
import { ConfigError } from './errors/index.js'
import type { ClientOptions } from './options.js'
import { checkCertificate } from './v2/certificate.js'
import { checkV2Key } from './v2/prepare.js'

/** The options, checked. */
export interface Settings {
  readonly mchid: string
  readonly serial: string
  readonly apiV3Key: string | undefined
  readonly apiV2Key: string | undefined
  readonly baseUrl: string | undefined
  readonly timeout: number
  readonly now: () => number
}

const names: ReadonlySet<string> = new Set([
  'mchid',
  'serial',
  'privateKey',
  'apiV3Key',
  'apiV2Key',
  'clientCertificate',
  'platformKeys',
  'baseUrl',
  'timeout',
  'transport',
  'clock',
])

function text(options: ClientOptions, name: 'mchid' | 'serial', pattern: RegExp, expected: string): string {
  const value: unknown = options[name]
  if (typeof value !== 'string' || !pattern.test(value))
    throw new ConfigError(`${name}: expected ${expected}`)
  return value
}

/** Checks the options before any I/O; the error names the option and says what was expected. */
export function settings(options: ClientOptions): Settings {
  if (typeof options !== 'object' || options === null)
    throw new ConfigError('new WechatPay(options): expected an object')
  for (const name of Object.keys(options)) {
    if (!names.has(name))
      throw new ConfigError(`${name}: there is no such option (known: ${[...names].join(', ')})`)
  }
  const { privateKey, platformKeys, apiV3Key, baseUrl, timeout = 10_000, transport, clock } = options
  const mchid = text(options, 'mchid', /^[0-9A-Za-z]{1,32}$/, "the merchant's number, such as '1900007291'")
  const serial = text(
    options,
    'serial',
    /^(0x)?[0-9A-Fa-f:]{8,64}$/,
    "the merchant certificate's serial, 40 hexadecimal digits (openssl x509 -in apiclient_cert.pem -noout -serial)",
  )
  const given: unknown = privateKey
  if (typeof given !== 'string' && (typeof given !== 'object' || given === null)) {
    throw new ConfigError('privateKey: expected PEM text, bytes, a file: URL, a KeyObject or a Signer')
  }
  if (given instanceof URL && given.protocol !== 'file:')
    throw new ConfigError('privateKey: only a file: URL is read')
  if (apiV3Key !== undefined && (typeof apiV3Key !== 'string' || Buffer.byteLength(apiV3Key) !== 32)) {
    throw new ConfigError(
      'apiV3Key: expected exactly 32 bytes, as set in the merchant console (API security)',
    )
  }
  if (platformKeys === undefined ? apiV3Key === undefined : Object.keys(platformKeys).length === 0) {
    throw new ConfigError(
      "platformKeys: give WeChat Pay's public key ({ PUB_KEY_ID_…: pem }), or leave it out and give apiV3Key, so that " +
        'certificates can be downloaded',
    )
  }
  if (!(typeof timeout === 'number' && timeout > 0 && timeout <= 600_000)) {
    throw new ConfigError('timeout: expected milliseconds, more than 0 and at most 600000')
  }
  if (transport !== undefined && typeof transport !== 'function')
    throw new ConfigError('transport: expected a function')
  if (clock !== undefined && typeof clock !== 'function') throw new ConfigError('clock: expected a function')
  const apiV2Key = checkV2Key(options.apiV2Key)
  checkCertificate(options.clientCertificate)
  return { mchid, serial, apiV3Key, apiV2Key, baseUrl: base(baseUrl), timeout, now: clock ?? Date.now }
}

function base(url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (
    parsed === undefined ||
    !/^https?:$/.test(parsed.protocol) ||
    parsed.search !== '' ||
    parsed.pathname !== '/'
  ) {
    throw new ConfigError("baseUrl: expected an origin such as 'http://127.0.0.1:8710'")
  }
  return parsed.origin
}

/** True when the options can go to the worker of the synchronous calls: functions can't. */
export function crossesThreads(options: ClientOptions): boolean {
  const { privateKey, transport, clock } = options
  const signer = typeof privateKey === 'object' && !isKeyObject(privateKey) && 'sign' in privateKey
  return transport === undefined && clock === undefined && !signer
}
