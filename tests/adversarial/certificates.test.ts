import { beforeAll, describe, expect, it } from 'vitest'
import { SignatureError, WechatPay, type ClientOptions } from 'wechatpay-kit'
import { encryptGcm, generateKeyPair, responseMessage, rfc3339, signSha256 } from 'wechatpay-kit/internal'
import { certificateOf, type Pair } from '../../packages/sdk/test/support/certificate.js'
import { apiV3Key, fakePlatform, publicKeyId } from '../../packages/sdk/test/support/platform.js'

let pair: Pair
beforeAll(async () => {
  pair = await generateKeyPair()
})

const certificate = (serial: string, from?: number, to?: number, keys: Pair = pair): string =>
  certificateOf(keys, serial, from, to)

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
