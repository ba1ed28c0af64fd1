import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { encryptOaep, loadPublicKey, responseMessage, verifySha256 } from 'wechatpay-kit/internal'
import { WechatPay } from 'wechatpay-kit'
import { writeCredentials, type KeyMode, type SandboxMerchant } from '../../src/index.js'
import { call, type Answer } from '../support/caller.js'
import { openShop, type Shop } from '../support/shop.js'

/** A JSAPI order. */
const directOrder = (out_trade_no: string, more: object): Record<string, unknown> => ({
  appid: 'wxd678efh567hg6787',
  description: 'thing',
  out_trade_no,
  notify_url: 'https://shop.example/notify',
  amount: { total: 100 },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  ...more,
})

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

const preconfigured = { 'public-key': '1900000001', certificate: '1900000011', switching: '1900000012' }
const modes = Object.keys(preconfigured) as KeyMode[]

function merchantOf(mode: KeyMode): SandboxMerchant {
  const found = shop.sandbox.merchants.find(({ mchid }) => mchid === preconfigured[mode])
  if (found === undefined) throw new Error(`no preconfigured merchant of the mode ${mode}`)
  return found
}

const ids = (): { publicKeyId: string; serial: string } => ({
  publicKeyId: shop.sandbox.platform.publicKeyId,
  serial: shop.sandbox.platform.certificates[0]?.serial ?? '',
})

/** Sends a request without encrypted fields and with the given Wechatpay-Serial. */
function query(mode: KeyMode, header: string | undefined): Promise<Answer> {
  const merchant = merchantOf(mode)
  const path = `/v3/pay/transactions/out-trade-no/none?mchid=${merchant.mchid}`
  return call(merchant, 'GET', path, undefined, { headers: { 'wechatpay-serial': header } })
}

/** Whether the platform key that the headers name signed a body. */
function verifies(headers: Readonly<Record<string, string>>, body: string): boolean {
  const { platform } = shop.sandbox
  const serial = headers['wechatpay-serial'] ?? ''
  const certificate = platform.certificates.find((one) => one.serial === serial)?.certificate
  const key = serial === platform.publicKeyId ? platform.publicKey : certificate
  const timestamp = headers['wechatpay-timestamp'] ?? ''
  const nonce = headers['wechatpay-nonce'] ?? ''
  const message = responseMessage({ timestamp, nonce, body: Buffer.from(body) })
  return key !== undefined && verifySha256(loadPublicKey(key), message, headers['wechatpay-signature'] ?? '')
}

describe('responses', () => {
  const odd = { empty: '', unknown: 'AB', "the merchant's own": 'serial of the merchant' }

  test.each(modes)('are signed with a key that a merchant of the mode %s has', async (mode) => {
    const { publicKeyId, serial } = ids()
    const usual = mode === 'public-key' ? publicKeyId : serial
    const chosen = mode === 'switching' ? publicKeyId : usual
    const expected: readonly (readonly [string | undefined, string])[] = [
      [undefined, usual],
      ...Object.values(odd).map((one) => [one, usual] as const),
      [serial, usual],
      [serial.toLowerCase(), usual],
      [publicKeyId, chosen],
      [publicKeyId.toLowerCase(), chosen],
      [`${publicKeyId}, ${publicKeyId}`, chosen],
      [`${publicKeyId}, ${serial}`, usual],
    ]
    for (const [header, signer] of expected) {
      const answer = await query(mode, header)
      expect([header, answer.status, answer.headers['wechatpay-serial']]).toEqual([header, 404, signer])
      expect(verifies(answer.headers, Buffer.from(answer.body).toString())).toBe(true)
    }
  })

  test('GET /v3/certificates lists certificates, except for merchants with the public key alone', async () => {
    const list = (mode: KeyMode): Promise<Answer> => call(merchantOf(mode), 'GET', '/v3/certificates')
    for (const mode of ['certificate', 'switching'] as const)
      expect((await list(mode)).json['data']).toHaveLength(1)
    const none = await list('public-key')
    expect([none.status, none.json['code']]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
    expect(none.headers['wechatpay-serial']).toBe(ids().publicKeyId)
  })

  test('a rotation changes nothing for a merchant with the public key alone', async () => {
    const merchant = merchantOf('public-key')
    const path = `/v3/pay/transactions/out-trade-no/none?mchid=${merchant.mchid}`
    const answer = await call(merchant, 'GET', path, undefined, { headers: { 'sandbox-fault': 'rotation' } })
    expect(answer.headers['wechatpay-serial']).toBe(ids().publicKeyId)
  })
})

describe('encrypted requests', () => {
  /** Sends an encrypted field and returns the status and the message of an error. */
  async function echo(mode: KeyMode, key: string, header: string | undefined): Promise<readonly unknown[]> {
    const body = { echo_message: 'hello', encrypted_echo_message: encryptOaep(loadPublicKey(key), '张三') }
    const headers = { 'wechatpay-serial': header }
    const { status, json } = await call(merchantOf(mode), 'POST', '/v3/security/echo', body, { headers })
    return [status, json['message']]
  }
  const wrong = '平台证书序列号Wechatpay-Serial错误'
  const absent = 'HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)'

  test.each(modes)('of a merchant of the mode %s need a key of that mode', async (mode) => {
    const { publicKeyId, serial } = ids()
    const { publicKey, certificates } = shop.sandbox.platform
    const certificate = certificates[0]?.certificate ?? ''
    const byPublicKey = mode === 'certificate' ? [400, wrong] : [200, undefined]
    const byCertificate = mode === 'public-key' ? [400, wrong] : [200, undefined]
    expect(await echo(mode, publicKey, publicKeyId)).toEqual(byPublicKey)
    expect(await echo(mode, publicKey, `${publicKeyId}, ${publicKeyId}`)).toEqual(byPublicKey)
    expect(await echo(mode, certificate, serial)).toEqual(byCertificate)
    expect(await echo(mode, certificate, serial.toLowerCase())).toEqual(byCertificate)
    expect(await echo(mode, publicKey, 'AB')).toEqual([400, wrong])
    expect(await echo(mode, publicKey, '')).toEqual([400, absent])
    expect(await echo(mode, publicKey, undefined)).toEqual([400, absent])
  })
})

describe('notifications', () => {
  /** Pays orders of a merchant and returns the serials of their notifications; each is verified. */
  async function serials(merchant: SandboxMerchant, count: number): Promise<readonly string[]> {
    const endpoint = await shop.endpoint()
    for (let index = 0; index < count; index++) {
      const number = `order-${index}`
      const order = directOrder(number, { mchid: merchant.mchid, notify_url: endpoint.url })
      await call(merchant, 'POST', '/v3/pay/transactions/jsapi', order)
      await shop.sandbox.pay(number, { mchid: merchant.mchid })
    }
    await shop.sandbox.clock.advance(0)
    for (const { headers, body } of endpoint.received) expect(verifies(headers, body)).toBe(true)
    return endpoint.received.map(({ headers }) => headers['wechatpay-serial'] ?? '')
  }

  test.each([
    { mode: 'public-key', share: 0, signer: 'publicKeyId' },
    { mode: 'certificate', share: 100, signer: 'serial' },
    { mode: 'switching', share: 0, signer: 'serial' },
    { mode: 'switching', share: 100, signer: 'publicKeyId' },
  ] as const)('of the mode $mode with a share of $share % are signed by $signer', async (row) => {
    shop.sandbox.changeKeys(preconfigured[row.mode], { publicKeyShare: row.share })
    expect(await serials(merchantOf(row.mode), 2)).toEqual([ids()[row.signer], ids()[row.signer]])
  })

  test('use both keys while switching, and the same key for the same notification', async () => {
    const { publicKeyId, serial } = ids()
    const found = await serials(merchantOf('switching'), 12)
    expect(new Set(found)).toEqual(new Set([publicKeyId, serial]))
    for (const { id, attempts } of shop.sandbox.notifications.list()) {
      const { platformKeys, headers } = await shop.sandbox.notifications.preview(id)
      expect(Object.keys(platformKeys)).toEqual([headers['Wechatpay-Serial']])
      expect(attempts).toHaveLength(1)
    }
  })
})

test.each(modes)('a client made of the options of a merchant of the mode %s works', async (mode) => {
  const merchant = merchantOf(mode)
  const wechatpay = new WechatPay({ ...merchant.client })
  const json = directOrder('order-1', { mchid: merchant.mchid }) as never
  expect(await wechatpay.v3.pay.transactions.jsapi.post({ json })).toHaveProperty('prepay_id')
  await wechatpay.close()
})

describe('a key mode', () => {
  test('is public-key by default, that of the sandbox where a merchant names none, or its own', async () => {
    expect(shop.sandbox.merchants.map(({ keys }) => keys)).toEqual([
      'public-key',
      'public-key',
      ...modes.slice(1),
    ])
    const own = { mchid: '1900000020', appids: ['wx1'], keys: 'switching', publicKeyShare: 5 } as const
    const other = await openShop({ keys: 'certificate', merchants: [own] })
    expect(other.sandbox.merchants.map(({ keys }) => keys)).toEqual([
      'certificate',
      'certificate',
      'certificate',
      'switching',
      'switching',
    ])
    expect(other.sandbox.merchants.at(-1)?.publicKeyShare).toBe(5)
    await other.close()
  })

  test('can be changed through the control API; errors name the member', async () => {
    const { url } = await shop.sandbox.listen()
    const put = async (mchid: string, body: object): Promise<[number, Record<string, unknown>]> => {
      const answer = await fetch(`${url}/_sandbox/api/merchants/${mchid}/keys`, {
        method: 'PUT',
        body: JSON.stringify(body),
      })
      return [answer.status, (await answer.json()) as Record<string, unknown>]
    }
    const { mchid } = shop.direct
    expect(await put(mchid, { keys: 'switching', publicKeyShare: 10 })).toMatchObject([
      200,
      { mchid, keys: 'switching', publicKeyShare: 10 },
    ])
    expect(shop.direct.keys).toBe('switching')
    for (const [body, message] of [
      [{ keys: 'both' }, /keys must be equal to one of the allowed values/],
      [{ publicKeyShare: 101 }, /publicKeyShare must be <= 100/],
      [{}, /must NOT have fewer than 1 properties/],
    ] as const)
      expect(await put(mchid, body)).toMatchObject([400, { message: expect.stringMatching(message) }])
    expect((await put('1', { keys: 'certificate' }))[0]).toBe(404)
    expect(() => shop.sandbox.changeKeys(mchid, { publicKeyShare: 0.5 })).toThrow(
      /publicKeyShare of 1900000001/,
    )
    expect(() => shop.sandbox.changeKeys(mchid, { keys: 'none' as KeyMode })).toThrow(/keys of 1900000001/)
  })
})

test('the credentials list the platform keys of each mode and PKCS#12 that TLS opens with the mchid', async () => {
  const file = await writeCredentials(shop.sandbox, await mkdtemp(join(tmpdir(), 'credentials-')))
  const { merchants } = JSON.parse(await readFile(file, 'utf8')) as {
    merchants: { mchid: string; keys: KeyMode; pkcs12File: string; platform: object }[]
  }
  const publicKey = ['publicKeyId', 'publicKeyFile']
  const expected = {
    'public-key': publicKey,
    certificate: ['certificates'],
    switching: [...publicKey, 'certificates'],
  }
  for (const { mchid, keys, platform, pkcs12File } of merchants) {
    expect(Object.keys(platform)).toEqual(expected[keys])
    const pfx = await readFile(pkcs12File)
    expect(pkcs12File).toMatch(/apiclient_cert\.p12$/)
    expect(() => createSecureContext({ pfx, passphrase: mchid })).not.toThrow()
    expect(() => createSecureContext({ pfx, passphrase: 'wrong' })).toThrow(/mac verify failure/i)
  }
})
