import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { ConfigError, SignatureError, WechatPay, type ClientOptions } from 'wechatpay-kit'
import { fetchTransport } from 'wechatpay-kit/fetch'
import {
  encryptGcm,
  exportPrivateKey,
  exportPublicKey,
  generateKeyPair,
  issueCertificate,
  loadPrivateKey,
  responseMessage,
  rfc3339,
  signSha256,
  type KeyObject,
} from 'wechatpay-kit/internal'
import { apiV3Key, fakePlatform, publicKeyId } from '../../packages/sdk/test/support/platform.js'

interface Pair {
  publicKey: KeyObject
  privateKey: KeyObject
}
let pair: Pair
let pem: string
beforeAll(async () => {
  pair = await generateKeyPair()
  pem = exportPrivateKey(pair.privateKey)
})

const name = { commonName: 'Tenpay.com sign', organization: 'SANDBOX' }
function certificate(serial: string, from = -1, to = 1, keys: Pair = pair): string {
  const at = (years: number): Date => new Date(Date.now() + years * 365 * 86_400_000)
  const input = { subject: name, issuer: name, serial, publicKey: keys.publicKey, issuerKey: keys.privateKey }
  return issueCertificate({ ...input, notBefore: at(from), notAfter: at(to) })
}

describe('a private key is read', () => {
  const pkcs1 = (): string => pair.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
  it.each<[string, () => string | Uint8Array | KeyObject]>([
    ['as PEM text', () => pem],
    ['in PKCS#1', pkcs1],
    ['from an environment variable with \\n as two characters', () => pem.replaceAll('\n', '\\n')],
    ['in quotation marks', () => JSON.stringify(pem)],
    ['all on one line', () => pem.replaceAll('\n', '')],
    ['with blanks for line ends', () => pem.replaceAll('\n', ' ')],
    ['without its header lines', () => pem.replace(/-----[^-]+-----/g, '')],
    ['without its header lines, on one line', () => pem.replace(/-----[^-]+-----|\n/g, '')],
    ['with Windows line ends', () => pem.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', () => `\uFEFF${pem}`],
    ['as a Buffer of PEM', () => Buffer.from(pem)],
    ['as a Buffer of DER', () => pair.privateKey.export({ type: 'pkcs8', format: 'der' })],
    ['as a KeyObject', () => pair.privateKey],
  ])('%s', (_, material) => {
    expect(exportPrivateKey(loadPrivateKey(material()))).toBe(pem)
  })

  it.each<[string, () => unknown, RegExp]>([
    [
      'a certificate in its place',
      () => certificate('1234567890ABCDEF'),
      /certificate \(apiclient_cert\.pem\?\), not a private key/,
    ],
    [
      'a public key in its place',
      () => exportPublicKey(pair.publicKey),
      /public key \(pub_key\.pem\?\), not a private key \(apiclient_key\.pem\)/,
    ],
    ['plain text', () => 'secret-passphrase', /neither PEM text nor/],
    ['cut short', () => pem.slice(0, 400), /neither PEM|could not be read/],
    ['nothing', () => undefined, /missing: pass the content of apiclient_key\.pem/],
    ['an empty variable', () => '', /it is empty: is the environment variable/],
    ['a blank file', () => Buffer.from('\n'), /it is empty|could not be read/],
    ['a relative path', () => './cert/apiclient_key.pem', /looks like the path of a file.*readFileSync/],
    ['an absolute path', () => '/etc/wechatpay/key', /looks like the path of a file/],
    ['a path of Windows', () => 'C:\\cert\\apiclient_key.pem', /looks like the path of a file/],
    ['a file: URL as text', () => 'file:///etc/wechatpay/key.pem', /file: URL as text: pass a URL object/],
    ['a web address', () => new URL('https://example.com/key.pem'), /only a file: URL/],
  ])('and %s is refused with a reason and without its text', async (_, material, reason) => {
    const platform = await fakePlatform()
    const make = (): unknown => platform.client({ privateKey: material() as string })
    expect(make).toThrow(ConfigError)
    expect(make).toThrow(reason)
    expect(make).not.toThrow(/secret-passphrase|MII/)
  })

  it('from a file: URL on first need; a missing file is named', async () => {
    const platform = await fakePlatform()
    const file = join(mkdtempSync(join(tmpdir(), 'wechatpay-kit-')), 'apiclient_key.pem')
    const client = platform.client({ privateKey: pathToFileURL(file) })
    await expect(client.request('GET', 'v3/x')).rejects.toThrow(/apiclient_key\.pem.*ENOENT/)
    writeFileSync(file, pem)
    expect(await client.request('GET', 'v3/x')).toEqual({})
  })

  it('by a Signer that is asynchronous', async () => {
    const platform = await fakePlatform()
    const client = platform.client({ privateKey: { sign: async () => Promise.resolve('c2ln') } })
    await client.request('GET', 'v3/x')
    expect(platform.requests[0]?.headers['authorization']).toContain('signature="c2ln"')
  })
})

describe('options', () => {
  it.each<[Partial<Record<keyof ClientOptions | 'sandbox', unknown>>, RegExp]>([
    [{ mchid: '' }, /^mchid/],
    [{ serial: 'abc' }, /^serial.*40 hexadecimal/],
    [{ apiV3Key: 'short' }, /^apiV3Key.*32 bytes/],
    [{ platformKeys: {} }, /^platformKeys/],
    [{ baseUrl: 'localhost:1' }, /^baseUrl/],
    [{ timeout: 0 }, /^timeout/],
    [{ sandbox: true }, /^sandbox: there is no such option/],
  ])('%j is refused before any I/O', async (override, message) => {
    const platform = await fakePlatform()
    expect(() => new WechatPay({ ...platform.options, ...override } as ClientOptions)).toThrow(message)
  })

  it("the merchant's own certificate given as a platform key is refused by name", async () => {
    const platform = await fakePlatform()
    const serial = '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'
    expect(() => platform.client({ platformKeys: { [serial]: certificate(serial) } })).toThrow(
      /merchant's own certificate/,
    )
  })

  it('a certificate named with another serial is refused', async () => {
    const platform = await fakePlatform()
    expect(() => platform.client({ platformKeys: { ABCDEF12: certificate('1234567890ABCDEF') } })).toThrow(
      /serial is 1234567890ABCDEF/,
    )
  })

  it.each(['0x0012ab34cd', '00:12:AB:34:CD', '12ab34cd'])(
    'the serial %s is the same as 12AB34CD',
    async (serial) => {
      const platform = await fakePlatform()
      expect(
        JSON.stringify(platform.client({ platformKeys: { [serial]: certificate('12AB34CD') } })),
      ).toContain('["12AB34CD"]')
    },
  )

  it('keys of a sandbox are kept off the real hosts', async () => {
    const platform = await fakePlatform()
    const { baseUrl: _, transport: __, ...options } = platform.options
    const client = new WechatPay(options)
    await expect(client.request('GET', 'v3/certificates')).rejects.toMatchObject({ code: 'sandbox_keys' })
    await client.close()
  })

  it.each([
    { baseUrl: 'https://api.mch.weixin.qq.com.' },
    { baseUrl: 'https://API2.wechatpay.cn.:443' },
    { region: 'hk' as const },
  ])('nor do they leave by fetch for %j', async (where) => {
    const platform = await fakePlatform()
    const { baseUrl: _, transport: __, ...options } = platform.options
    const sent: string[] = []
    const fetch = async (url: string): Promise<Response> => {
      sent.push(url)
      return Promise.resolve(new Response())
    }
    const client = new WechatPay({ ...options, ...where, transport: fetchTransport({ fetch }) })
    await expect(client.request('GET', 'v3/certificates')).rejects.toMatchObject({ code: 'sandbox_keys' })
    expect(sent).toEqual([])
    await client.close()
  })
})

describe('platform certificates', () => {
  async function platform(): Promise<{
    client: (overrides?: Partial<ClientOptions>) => WechatPay
    serve: (...serials: string[]) => void
    signWith: (serial: string) => void
    downloads: () => number
    forge: () => void
  }> {
    const fake = await fakePlatform()
    let served: string[] = []
    let signer = ''
    let forged = false
    let downloads = 0
    const { platformKeys: _, ...options } = fake.options
    const client = (overrides: Partial<ClientOptions> = {}): WechatPay =>
      new WechatPay({
        ...options,
        ...overrides,
        transport: async (request) => {
          let body = '{}'
          if (request.url.endsWith('/v3/certificates')) {
            downloads += 1
            await new Promise((resolve) => setTimeout(resolve, 20))
            const data = served.map((serial, index) => ({
              serial_no: serial,
              effective_time: rfc3339(Date.now()),
              expire_time: rfc3339(Date.now() + 1e9),
              encrypt_certificate: {
                algorithm: 'AEAD_AES_256_GCM',
                nonce: `nonce000000${index}`,
                associated_data: 'certificate',
                ciphertext: encryptGcm({
                  key: apiV3Key,
                  nonce: `nonce000000${index}`,
                  associatedData: 'certificate',
                  plaintext: certificate(serial, -1 + index / 10),
                }),
              },
            }))
            body = JSON.stringify({ data })
          }
          const timestamp = String(Math.floor(Date.now() / 1000))
          const message = responseMessage({
            timestamp,
            nonce: 'x',
            body: Buffer.from(forged ? `${body} ` : body),
          })
          const headers = {
            'wechatpay-timestamp': timestamp,
            'wechatpay-nonce': 'x',
            'wechatpay-serial': signer,
            'wechatpay-signature': await signSha256(pair.privateKey, message),
          }
          return { status: 200, headers, body: Buffer.from(body) }
        },
      })
    return {
      client,
      serve: (...serials) => (served = serials),
      signWith: (serial) => (signer = serial),
      downloads: () => downloads,
      forge: () => (forged = true),
    }
  }

  it('are downloaded once for calls in flight together, before the first of them is sent', async () => {
    const { client, serve, signWith, downloads } = await platform()
    serve('AAAA1111')
    signWith('AAAA1111')
    const wechatpay = client()
    await Promise.all(Array.from({ length: 8 }, () => wechatpay.request('GET', 'v3/x')))
    expect(downloads()).toBe(1)
  })

  it('rotate without restart: an unknown serial is looked for once, and the old one stays trusted', async () => {
    const { client, serve, signWith, downloads } = await platform()
    let now = Date.now()
    serve('AAAA1111')
    signWith('AAAA1111')
    const wechatpay = client({ clock: () => now })
    await wechatpay.request('GET', 'v3/x')
    serve('AAAA1111', 'BBBB2222')
    signWith('BBBB2222')
    now += 61_000
    await wechatpay.request('GET', 'v3/x')
    expect(downloads()).toBe(2)
    signWith('AAAA1111')
    await wechatpay.request('GET', 'v3/x')
    expect(downloads()).toBe(2)
  })

  it('an unknown serial does not make an endless loop', async () => {
    const { client, serve, signWith, downloads } = await platform()
    serve('AAAA1111')
    signWith('AAAA1111')
    const wechatpay = client()
    await wechatpay.request('GET', 'v3/x')
    signWith('CCCC3333')
    for (let round = 0; round < 3; round++)
      await expect(wechatpay.request('GET', 'v3/x')).rejects.toBeInstanceOf(SignatureError)
    expect(downloads()).toBe(1)
  })

  it('a list whose own signature does not verify is refused', async () => {
    const { client, serve, signWith, forge } = await platform()
    serve('AAAA1111')
    signWith('AAAA1111')
    forge()
    await expect(client().request('GET', 'v3/x')).rejects.toMatchObject({ code: 'signature_invalid' })
  })

  it('a wrong apiV3Key is named as the cause', async () => {
    const { client, serve, signWith } = await platform()
    serve('AAAA1111')
    signWith('AAAA1111')
    await expect(client({ apiV3Key: 'x'.repeat(32) }).request('GET', 'v3/x')).rejects.toThrow(/apiV3Key/)
  })

  it('that do not exist (a new merchant) lead to the public key, not to a hanging start', async () => {
    const fake = await fakePlatform()
    const { platformKeys: _, ...options } = fake.options
    fake.answers = () => ({
      status: 404,
      body: '{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}',
    })
    const call = new WechatPay(options).request('POST', 'v3/x', { json: {} })
    await expect(call).rejects.toMatchObject({ name: 'ConfigError', code: 'no_platform_certificate' })
    expect(fake.requests.map(({ url }) => new URL(url).pathname)).toEqual(['/v3/certificates'])
  })

  it('both at once work: a public key and a certificate in the gradual switch', async () => {
    const fake = await fakePlatform()
    const client = fake.client({
      platformKeys: Object.fromEntries([
        ...Object.entries(fake.options.platformKeys),
        ['DDDD4444', certificate('DDDD4444')],
      ]),
    })
    expect(await client.request('GET', 'v3/x')).toEqual({})
    expect(fake.requests[0]?.headers['wechatpay-serial']).toBe(publicKeyId)
    const timestamp = String(Math.floor(Date.now() / 1000))
    const message = responseMessage({ timestamp, nonce: 'y', body: Buffer.from('{}') })
    const signature = await signSha256(pair.privateKey, message)
    fake.answers = () => ({
      headers: {
        'wechatpay-timestamp': timestamp,
        'wechatpay-nonce': 'y',
        'wechatpay-serial': 'dddd4444',
        'wechatpay-signature': signature,
      },
    })
    expect(await client.request('GET', 'v3/x')).toEqual({})
  })
})
