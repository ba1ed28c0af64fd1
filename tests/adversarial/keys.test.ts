import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { ConfigError, WechatPay, type ClientOptions } from 'wechatpay-kit'
import { fetchTransport } from 'wechatpay-kit/fetch'
import {
  exportPrivateKey,
  exportPublicKey,
  generateKeyPair,
  loadPrivateKey,
  type KeyObject,
} from 'wechatpay-kit/internal'
import { certificateOf, type Pair } from '../../packages/sdk/test/support/certificate.js'
import { fakePlatform } from '../../packages/sdk/test/support/platform.js'

let pair: Pair
let pem: string
beforeAll(async () => {
  pair = await generateKeyPair()
  pem = exportPrivateKey(pair.privateKey)
})

const certificate = (serial: string, from?: number, to?: number, keys: Pair = pair): string =>
  certificateOf(keys, serial, from, to)

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
