import { execFileSync, spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { pkcs12, WechatPay } from 'wechatpay-kit'
import { exportPrivateKey, generateKeyPair } from 'wechatpay-kit/internal'
import { certificateOf, type Pair } from '../../packages/sdk/test/support/certificate.js'
import { garbageCollector } from '../../packages/sdk/test/support/collector.js'
import {
  apiV3Key,
  fakePlatform,
  publicKeyId,
  type FakePlatform,
} from '../../packages/sdk/test/support/platform.js'

let pair: Pair
let fake: FakePlatform
beforeAll(async () => {
  pair = await generateKeyPair()
  fake = await fakePlatform()
})

const certificate = (serial: string): string => certificateOf(pair, serial)

const call = (client: WechatPay): Promise<unknown> => client.request('GET', 'v3/x')

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
