import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  fileCache,
  memoryCache,
  SignatureError,
  WechatPay,
  type CertificateCache,
  type ClientOptions,
  type TransportRequest,
} from 'wechatpay-kit'
import { encryptGcm, generateKeyPair, responseMessage, signSha256 } from 'wechatpay-kit/internal'
import { certificateOf, type Pair } from '../../packages/sdk/test/support/certificate.js'
import { apiV3Key, fakePlatform, type FakePlatform } from '../../packages/sdk/test/support/platform.js'

const hour = 3_600_000
let pair: Pair
let fake: FakePlatform
beforeAll(async () => {
  pair = await generateKeyPair()
  fake = await fakePlatform()
})

const certificate = (serial: string): string => certificateOf(pair, serial)

/** A platform that signs with the certificate named last, and lists its certificates on request. */
class Certified {
  serials = ['AAAA1111']
  signer = 'AAAA1111'
  downloads = 0
  failing = false
  now = Date.now()

  readonly transport = async ({ url }: TransportRequest) => {
    const listed = url.endsWith('/v3/certificates')
    if (listed) {
      this.downloads++
      if (this.failing) throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
    }
    const body = Buffer.from(
      listed ? JSON.stringify({ data: this.serials.map((serial) => this.#sealed(serial)) }) : '{}',
    )
    const timestamp = String(Math.floor(this.now / 1000))
    const message = responseMessage({ timestamp, nonce: 'x', body })
    const headers = {
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': 'x',
      'wechatpay-serial': this.signer,
      'wechatpay-signature': await signSha256(pair.privateKey, message),
    }
    return { status: 200, headers, body }
  }

  #sealed(serial: string): object {
    const [nonce, associatedData] = ['nonce0000000', 'certificate']
    const plaintext = certificate(serial)
    const ciphertext = encryptGcm({ key: apiV3Key, nonce, associatedData, plaintext })
    const sealed = { algorithm: 'AEAD_AES_256_GCM', nonce, associated_data: associatedData, ciphertext }
    return { serial_no: serial, encrypt_certificate: sealed }
  }

  client(more: Partial<ClientOptions> = {}): WechatPay {
    const { platformKeys: _, ...options } = fake.options
    return new WechatPay({ ...options, transport: this.transport, clock: () => this.now, ...more })
  }
}
const call = (client: WechatPay): Promise<unknown> => client.request('GET', 'v3/x')

describe('certificates between processes', () => {
  it('are kept by a cache: a second client downloads nothing', async () => {
    const platform = new Certified()
    const certificateCache = memoryCache()
    await call(platform.client({ certificateCache }))
    await call(platform.client({ certificateCache }))
    expect(platform.downloads).toBe(1)
  })

  it('are kept in a folder, one file per merchant, readable by its owner alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wechatpay-cache-'))
    const platform = new Certified()
    await call(platform.client({ certificateCache: fileCache(folder) }))
    await call(platform.client({ certificateCache: fileCache(pathToFileURL(folder)) }))
    expect(platform.downloads).toBe(1)
    expect(readdirSync(folder)).toEqual(['wechatpay-certificates-1900007291.json'])
    const file = join(folder, readdirSync(folder)[0] ?? '')
    expect(readFileSync(file, 'utf8')).not.toContain('BEGIN')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it.each<[string, CertificateCache]>([
    ['forged', { get: () => JSON.stringify({ at: Date.now(), body: '{"data":[]}' }), set: () => undefined }],
    ['broken', { get: () => '{', set: () => undefined }],
    [
      'out of reach',
      { get: () => Promise.reject(new Error('down')), set: () => Promise.reject(new Error('down')) },
    ],
  ])('are downloaded when the cache is %s', async (_, certificateCache) => {
    const platform = new Certified()
    expect(await call(platform.client({ certificateCache }))).toEqual({})
    expect(platform.downloads).toBe(1)
  })

  it('that another APIv3 key sealed are not trusted', async () => {
    const other = new Certified()
    let kept = ''
    await call(
      other.client({ certificateCache: { get: () => undefined, set: (_, value) => void (kept = value) } }),
    )
    const platform = new Certified()
    platform.failing = true
    const client = platform.client({
      apiV3Key: 'x'.repeat(32),
      certificateCache: { get: () => kept, set: () => undefined },
    })
    await expect(call(client)).rejects.toMatchObject({ code: 'network' })
  })
})

describe('rotation', () => {
  it('is looked for twice a day beside the calls, without a timer', async () => {
    const platform = new Certified()
    const client = platform.client()
    await call(client)
    platform.now += 13 * hour
    platform.serials = ['AAAA1111', 'BBBB2222']
    await call(client)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(platform.downloads).toBe(2)
    platform.signer = 'BBBB2222'
    await call(client)
    expect(platform.downloads).toBe(2)
  })

  it('that fails disturbs no call, and is tried less and less often', async () => {
    const platform = new Certified()
    const client = platform.client()
    await call(client)
    platform.failing = true
    platform.signer = 'CCCC3333'
    const tries: number[] = []
    for (let minute = 0; minute < 30; minute++) {
      platform.now += 60_000
      const before = platform.downloads
      await call(client).catch(() => undefined)
      if (platform.downloads > before) tries.push(minute)
    }
    expect(tries).toEqual([0, 2, 6, 14])
  })
})

describe('the gradual switch', () => {
  it('an answer signed with a certificate is verified although only the public key was given', async () => {
    const platform = new Certified()
    const client = platform.client({ platformKeys: fake.options.platformKeys })
    expect(await call(client)).toEqual({})
    expect(platform.downloads).toBe(1)
  })

  it('a certificate that can not be had leaves the answer unverified, as it should', async () => {
    const platform = new Certified()
    platform.failing = true
    const client = platform.client({ platformKeys: fake.options.platformKeys })
    await expect(call(client)).rejects.toBeInstanceOf(SignatureError)
  })

  it('a forged public key id is looked for nowhere', async () => {
    const platform = new Certified()
    platform.signer = 'PUB_KEY_ID_0000000000000000000000000000000001'
    const client = platform.client({ platformKeys: fake.options.platformKeys })
    await expect(call(client)).rejects.toMatchObject({ code: 'signature_unknown_serial' })
    expect(platform.downloads).toBe(0)
  })
})
