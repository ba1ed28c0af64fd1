// Whom a client trusts, and what it does while it can't find out.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  ConfigError,
  SignatureError,
  WechatPay,
  type ClientOptions,
  type TransportRequest,
} from 'wechatpay-kit'
import {
  encryptGcm,
  exportPublicKey,
  generateKeyPair,
  issueCertificate,
  responseMessage,
  signSha256,
  type KeyObject,
} from 'wechatpay-kit/internal'
import {
  apiV3Key,
  fakePlatform,
  merchantSerial,
  type FakePlatform,
} from '../../packages/sdk/test/support/platform.js'

const hour = 3_600_000
let pair: { publicKey: KeyObject; privateKey: KeyObject }
let fake: FakePlatform
beforeAll(async () => {
  pair = await generateKeyPair()
})
beforeEach(async () => {
  fake = await fakePlatform()
})

function certificate(serial: string, { commonName = 'test', from = -24, to = 9_000 } = {}): string {
  return issueCertificate({
    serial,
    subject: { commonName, organization: 'SANDBOX' },
    issuer: { commonName: 'test', organization: 'SANDBOX' },
    notBefore: new Date(Date.now() + from * hour),
    notAfter: new Date(Date.now() + to * hour),
    publicKey: pair.publicKey,
    issuerKey: pair.privateKey,
  })
}

describe("the merchant's own certificate as a key of the platform", () => {
  const id = 'PUB_KEY_ID_9999000000000000000000000000000009'
  it.each<[string, () => ClientOptions['platformKeys']]>([
    ['under its own serial', () => ({ [merchantSerial]: certificate(merchantSerial) })],
    ['in a list', () => [certificate(merchantSerial)]],
    ['under the id of a public key', () => ({ [id]: certificate(merchantSerial) })],
    [
      'of another issue, named by its merchant',
      () => [certificate('AA11BB22', { commonName: '1900007291' })],
    ],
    ['as its bare public key', () => ({ [id]: exportPublicKey(fake.merchantPublicKey) })],
  ])('%s is refused by name', (_, platformKeys) => {
    expect(() => fake.client({ platformKeys: platformKeys() })).toThrow(
      /merchant's own certificate \(apiclient_cert\.pem\)/,
    )
  })

  it('is told from any certificate under the id of a public key, which is refused, too', () => {
    const platformKeys = { [id]: certificate('AA11BB22') }
    expect(() => fake.client({ platformKeys })).toThrow(
      /not the public key of that id.*named by its serial, AA11BB22/,
    )
  })
})

describe('platform certificates that are out of date', () => {
  it.each([
    ['have expired', { from: -48, to: -24 }],
    ['are not valid yet', { from: 24, to: 48 }],
  ])('and %s: nothing is sent, since no answer could be verified', async (_, validity) => {
    const { apiV3Key: __, ...options } = fake.options
    const wechatpay = new WechatPay({ ...options, platformKeys: [certificate('AA11BB22', validity)] })
    const call = wechatpay.request('POST', 'v3/x', { json: {} })
    await expect(call).rejects.toMatchObject({ name: 'ConfigError', code: 'no_platform_key' })
    await expect(call).rejects.toThrow(/AA11BB22 \(\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d\)/)
    expect(fake.requests).toHaveLength(0)
  })
})

/** A platform that answers as AAAA1111, later as one that nobody knows, and whose list of certificates may be away. */
class Shifting {
  signer = 'AAAA1111'
  isListAway = false
  /** A host that refuses connections. */
  away = ''
  now = Date.now()
  readonly sent: string[] = []

  client(more: Partial<ClientOptions> = {}): WechatPay {
    const { platformKeys: _, baseUrl: __, ...options } = fake.options
    const transport = (request: TransportRequest) => this.#answer(request)
    return new WechatPay({ ...options, transport, retry: { base: 1 }, clock: () => this.now, ...more })
  }

  async #answer({ method, url }: TransportRequest) {
    const { host, pathname } = new URL(url)
    this.sent.push(`${method} ${host}${pathname}`)
    const isList = pathname === '/v3/certificates'
    if (host === this.away || (isList && this.isListAway))
      throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
    const body = Buffer.from(isList ? JSON.stringify({ data: [sealed('AAAA1111')] }) : '{}')
    const timestamp = String(Math.floor(this.now / 1000))
    const headers = {
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': 'x',
      'wechatpay-serial': isList ? 'AAAA1111' : this.signer,
      'wechatpay-signature': await signSha256(
        pair.privateKey,
        responseMessage({ timestamp, nonce: 'x', body }),
      ),
    }
    return { status: 200, headers, body }
  }
}

function sealed(serial: string): object {
  const [nonce, associatedData] = ['nonce0000000', 'certificate']
  const ciphertext = encryptGcm({ key: apiV3Key, nonce, associatedData, plaintext: certificate(serial) })
  return { serial_no: serial, encrypt_certificate: { nonce, associated_data: associatedData, ciphertext } }
}

describe('an answer of a serial that nobody knows', () => {
  it('while the list is away: the write is not sent a second time, and its outcome is unknown', async () => {
    const platform = new Shifting()
    const wechatpay = platform.client()
    await wechatpay.request('POST', 'v3/x', { json: {} })
    Object.assign(platform, { now: platform.now + 2 * 60_000, signer: 'BBBB2222', isListAway: true })
    platform.sent.length = 0
    const refund = {
      out_refund_no: 'R1',
      out_trade_no: 'order-0001',
      amount: { refund: 1, total: 1, currency: 'CNY' },
    }
    const error = await wechatpay
      .request('POST', 'v3/refund/domestic/refunds', { json: refund })
      .catch((failed: unknown) => failed)
    expect(error).toBeInstanceOf(SignatureError)
    expect(error).toMatchObject({ code: 'signature_unknown_serial', query: { value: 'R1' } })
    expect(platform.sent.filter((one) => one.startsWith('POST'))).toEqual([
      'POST api.mch.weixin.qq.com/v3/refund/domestic/refunds',
    ])
  })
})

describe('the list of certificates', () => {
  it('is fetched from the second domain where the main one can not be reached', async () => {
    const platform = new Shifting()
    platform.away = 'api.mch.weixin.qq.com'
    expect(await platform.client().request('POST', 'v3/x', { json: {} })).toEqual({})
    expect(platform.sent).toEqual([
      'GET api.mch.weixin.qq.com/v3/certificates',
      'GET api2.mch.weixin.qq.com/v3/certificates',
      'POST api2.mch.weixin.qq.com/v3/x',
    ])
  })

  it('is told of by the hooks, like any call', async () => {
    const platform = new Shifting()
    const paths: string[] = []
    await platform.client({ hooks: { onSuccess: ({ path }) => paths.push(path) } }).request('GET', 'v3/x')
    expect(paths).toEqual(['v3/certificates', 'v3/x'])
  })
})

describe('a Signer', () => {
  it.each<[string, () => unknown, object]>([
    ['that never answers', () => new Promise(() => undefined), { code: 'timeout', outcomeUnknown: false }],
    ['that fails', () => Promise.reject(new Error('the HSM is locked')), { code: 'signer_failed' }],
    ['that gives no base64', () => '!!', { code: 'signer_failed' }],
  ])('%s ends the call in time, and nothing is sent', async (_, sign, error) => {
    const wechatpay = fake.client({ privateKey: { sign: sign as () => string }, timeout: 100 })
    await expect(wechatpay.request('POST', 'v3/x', { json: {} })).rejects.toMatchObject(error)
    expect(fake.requests).toHaveLength(0)
  })
})

describe('a list of certificates in the options', () => {
  it('reaches the worker of synchronous calls as it is', async () => {
    const { transport: _, ...options } = fake.options
    const platformKeys = [certificate('AA11BB22')]
    const wechatpay = new WechatPay({ ...options, platformKeys, baseUrl: 'http://127.0.0.1:1' })
    try {
      expect(() => wechatpay['v3/certificates'].getSync()).toThrow(/ECONNREFUSED/)
    } finally {
      await wechatpay.close()
    }
    expect(() => fake.client({ platformKeys: ['no certificate'] })).toThrow(ConfigError)
  })
})
