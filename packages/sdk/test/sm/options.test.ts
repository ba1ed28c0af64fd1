import { createPublicKey } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ConfigError, WechatPay } from 'wechatpay-kit'
import { sm } from 'wechatpay-kit/sm'
import { signTestNotification, testPlatform } from 'wechatpay-kit/testing'
import { publicKeyId, rsaKeys } from './rsa.js'
import { hasOpenssl, smPlatform, type SmPlatform } from '../support/sm.js'

describe.runIf(hasOpenssl)('the options of national cryptography', () => {
  let platform: SmPlatform
  let wechatpay: WechatPay
  beforeAll(async () => {
    platform = await smPlatform()
    wechatpay = new WechatPay({ ...platform.options, algorithms: sm })
  })
  beforeEach(() => {
    platform.requests.length = 0
    platform.answer = () => ({ body: '{}' })
  })
  afterAll(async () => {
    await wechatpay.close()
    await platform.close()
  })
  it('leaves the cashier to RSA, and says so', async () => {
    const parameters = { appid: 'wx1', prepay_id: 'p' }
    for (const scene of ['jsapi', 'miniProgram', 'app'] as const)
      await expect(wechatpay.payment[scene](parameters)).rejects.toMatchObject({
        code: 'cashier_needs_rsa',
      })
    expect((await wechatpay.payment.native({ code_url: 'weixin://wxpay/1' })).svg).toContain('<svg')
  })

  it('keeps its list of certificates apart from that of RSA', async () => {
    const kept = new Map<string, string>()
    const certificateCache = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: string) => void kept.set(key, value),
    }
    for (let round = 0; round < 2; round++) {
      const client = new WechatPay({ ...platform.options, algorithms: sm, certificateCache })
      await client.request('GET', 'v3/things')
      await client.close()
    }
    expect([...kept.keys()]).toEqual(['wechatpay-certificates-1900007291-sm'])
    expect(platform.requests.filter(({ url }) => url.startsWith('/v3/certificates'))).toHaveLength(1)
  })

  it('goes with the merchant: a client of RSA makes one of SM2', async () => {
    const { baseUrl, ...merchant } = platform.options
    const plain = new WechatPay({
      ...merchant,
      ...rsaKeys(),
      ...(baseUrl === undefined ? {} : { baseUrl }),
    })
    const own = plain.forMerchant({ ...merchant, algorithms: sm })
    expect(await own.request('GET', 'v3/things')).toEqual({})
    await plain.close()
    expect(() => plain.forMerchant(merchant)).toThrow(
      'privateKey: its kind is SM2 (national cryptography: give algorithms: sm',
    )
  })

  it('takes its serial from the certificate, and notifications of wechatpay-kit/testing', async () => {
    const { serial: _, ...options } = platform.options
    const tests = await testPlatform()
    // The certificate that openssl made for the platform, in the place of the merchant's own.
    const { certificate, platformKey: privateKey } = platform.made
    const client = new WechatPay({ ...options, privateKey, certificate, ...tests, algorithms: sm })
    expect(JSON.parse(JSON.stringify(client))).toMatchObject({ serial: platform.made.serial })
    const resource = { out_trade_no: '1' } as never
    const notification = await signTestNotification(tests, { event_type: 'TRANSACTION.SUCCESS', resource })
    expect(await client.notifications.parse(notification)).toMatchObject({ resource })
  })

  it('says what it lacks, before anything is sent', () => {
    const { options, made } = platform
    const make = (given: object) => () => new WechatPay({ ...options, algorithms: sm, ...given })
    expect(make({ algorithms: 'SM' })).toThrow('algorithms: expected sm')
    expect(make({ algorithms: { ...sm, check: () => sm.check.call(undefined) } })).not.toThrow()
    expect(make({ privateKey: rsaKeys().privateKey })).toThrow('privateKey: its kind is rsa, not SM2')
    expect(make({ apiV3Key: undefined, platformKeys: rsaKeys().platformKeys })).toThrow(
      'none of them is of SM2',
    )
    expect(make({ region: 'us' })).toThrow('region: the overseas API knows RSA only')
    const ownKey = createPublicKey(sm.loadPrivateKey(made.merchantKey))
    expect(make({ platformKeys: { [publicKeyId]: ownKey } })).toThrow("the key of the merchant's own")
    expect(make({ privateKey: made.certificate })).toThrow('privateKey: it is a certificate')
    const unable = {
      ...sm,
      check: () => {
        throw new TypeError('no SM2 here')
      },
    }
    expect(make({ algorithms: unable })).toThrow(ConfigError)
    expect(make({ algorithms: unable })).toThrow('algorithms: no SM2 here')
    expect(() => new WechatPay({ ...options, ...rsaKeys(), platformKeys: [made.certificate] })).toThrow(
      /platformKeys\["[0-9A-F]+"\]: its kind is SM2 .*; expected RSA/,
    )
  })
})
