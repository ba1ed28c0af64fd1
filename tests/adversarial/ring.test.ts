import { execFileSync, spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  fileCache,
  memoryCache,
  pkcs12,
  SignatureError,
  WechatPay,
  type CertificateCache,
  type ClientOptions,
  type TransportRequest,
} from 'wechatpay-kit'
import {
  encryptGcm,
  exportPrivateKey,
  generateKeyPair,
  issueCertificate,
  responseMessage,
  signSha256,
  type KeyObject,
} from 'wechatpay-kit/internal'
import { garbageCollector } from '../../packages/sdk/test/support/collector.js'
import {
  apiV3Key,
  fakePlatform,
  publicKeyId,
  type FakePlatform,
} from '../../packages/sdk/test/support/platform.js'

const hour = 3_600_000
let pair: { publicKey: KeyObject; privateKey: KeyObject }
let fake: FakePlatform
beforeAll(async () => {
  pair = await generateKeyPair()
  fake = await fakePlatform()
})

const name = (commonName: string) => ({ commonName, organization: 'SANDBOX' })
const certificate = (serial: string): string =>
  issueCertificate({
    serial,
    subject: name('test'),
    issuer: name('test'),
    notBefore: new Date(Date.now() - 24 * hour),
    notAfter: new Date(Date.now() + 9_000 * hour),
    publicKey: pair.publicKey,
    issuerKey: pair.privateKey,
  })

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

describe('serials', () => {
  it('are taken from the certificates when they come as a list', async () => {
    const client = fake.client({ platformKeys: [certificate('12AB34CD')] })
    expect(JSON.stringify(client)).toContain('["12AB34CD"]')
  })

  it('a bare public key in a list is asked for its id', () => {
    const pem = Object.values(fake.options.platformKeys)
    expect(() => fake.client({ platformKeys: pem })).toThrow(/platformKeys\[0\].*PUB_KEY_ID_/)
  })

  it("the merchant's own is taken from its certificate when it is left out", async () => {
    const { serial: _, ...options } = fake.options
    const client = new WechatPay({
      ...options,
      privateKey: pair.privateKey,
      certificate: certificate('408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'),
    })
    await call(client)
    expect(fake.requests.at(-1)?.headers['authorization']).toContain(
      '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
    )
  })

  it.each([
    ['in decimal', BigInt('0x408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB').toString()],
    ['with colons', '40:8b:07:e7:9b:82:69:fe:c3:d5:d3:e6:ab:8e:d1:63:a6:a3:80:db'],
    ['with 0x', '0x408b07e79b8269fec3d5d3e6ab8ed163a6a380db'],
  ])('are sent in one spelling when given %s', async (_, serial) => {
    await call(fake.client({ serial }))
    expect(fake.requests.at(-1)?.headers['authorization']).toContain(
      'serial_no="408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB"',
    )
  })
})

describe('PKCS#12', () => {
  const make = (legacy: boolean): Buffer => {
    const folder = mkdtempSync(join(tmpdir(), 'wechatpay-p12-'))
    writeFileSync(join(folder, 'key.pem'), exportPrivateKey(pair.privateKey))
    writeFileSync(join(folder, 'cert.pem'), certificate('408B07E7'))
    const old = legacy ? ['-legacy'] : []
    const args = [
      'pkcs12',
      '-export',
      '-inkey',
      'key.pem',
      '-in',
      'cert.pem',
      '-out',
      'a.p12',
      '-passout',
      'pass:1900007291',
    ]
    execFileSync('openssl', [...args, ...old], { cwd: folder })
    return readFileSync(join(folder, 'a.p12'))
  }
  const openssl = spawnSync('openssl', ['version']).status === 0

  it.skipIf(!openssl).each([true, false])(
    'of OpenSSL opens (legacy: %s) and makes a client',
    async (legacy) => {
      const { privateKey, certificate: pem } = await pkcs12(make(legacy), '1900007291')
      expect(new X509Certificate(pem).serialNumber).toBe('408B07E7')
      const { serial: _, ...options } = fake.options
      const client = new WechatPay({ ...options, privateKey, certificate: pem })
      await call(client)
      expect(fake.requests.at(-1)?.headers['authorization']).toContain('serial_no="408B07E7"')
    },
  )

  it.skipIf(!openssl)('with another passphrase is refused, and the reason is told', async () => {
    await expect(pkcs12(make(false), 'wrong')).rejects.toThrow(/pkcs12: the passphrase does not open it/)
  })

  it('that is something else is refused', async () => {
    await expect(pkcs12(Buffer.from('not a store'), 'x')).rejects.toThrow(/pkcs12: it is not a PKCS#12 file/)
  })
})

describe('many merchants', () => {
  it('share one pool, cost little memory and no timer', async () => {
    const wechatpay = fake.client()
    const timers = (): number => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length
    const collect = garbageCollector()
    collect()
    const [before, timersBefore] = [process.memoryUsage().heapUsed, timers()]
    const { serial, privateKey, platformKeys } = fake.options
    const clients = Array.from({ length: 1_500 }, (_, index) =>
      wechatpay.forMerchant({
        mchid: String(1_900_000_000 + index),
        serial,
        privateKey,
        apiV3Key,
        platformKeys,
      }),
    )
    collect()
    const each = (process.memoryUsage().heapUsed - before) / clients.length
    console.log(`${(each / 1024).toFixed(1)} KiB of heap for each of ${clients.length} clients`)
    expect(each).toBeLessThan(40 * 1024)
    expect(timers()).toBe(timersBefore)
    await call(clients[7] as WechatPay)
    expect(fake.requests.at(-1)?.headers['authorization']).toContain('mchid="1900000007"')
    expect(fake.requests.at(-1)?.headers['wechatpay-serial']).toBe(publicKeyId)
  })

  it('take only what belongs to a merchant', () => {
    const wechatpay = fake.client()
    const merchant = { ...fake.options, mchid: '1' } as unknown as Parameters<WechatPay['forMerchant']>[0]
    expect(() => wechatpay.forMerchant(merchant)).toThrow(/baseUrl: shared/)
  })
})
