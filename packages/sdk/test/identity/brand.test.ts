// A brand's requests: their scheme and signature as a server sees them, and clients with one identity or both.
import { createPublicKey, verify } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { ConfigError, WechatPay, type BrandClientOptions } from 'wechatpay-kit'
import { answerJson, closeAll, options, socketPlatform, type Received } from '../support/socket.js'

afterEach(closeAll)

const { privateKey, platformKeys, serial, mchid } = options
const brand = { brand_id: '120344', serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1', privateKey }
const path = 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate'
const call = { product_coupon_id: 'P1', json: { out_request_no: 'R1', deactivate_reason: '下线' } }

/** The parameters of the Authorization header, after checking its signature as the platform does. */
function verified({ method, url, headers, body }: Received): Readonly<Record<string, string>> {
  const [scheme = '', rest = ''] = headers.authorization?.split(/ (.*)/s) ?? []
  const given = Object.fromEntries(
    [...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )
  const message = [method, url, given['timestamp'], given['nonce_str'], body, ''].join('\n')
  const signature = Buffer.from(given['signature'] ?? '', 'base64')
  expect(verify('sha256', Buffer.from(message), createPublicKey(privateKey), signature)).toBe(true)
  return { ...given, scheme }
}

describe('a call of the brand API', () => {
  const only = (url: string): BrandClientOptions => ({ brand, platformKeys, baseUrl: url })

  it('is signed with the brand’s scheme, number, serial and key', async () => {
    const platform = await socketPlatform((_, response) => answerJson(response, { ok: true }))
    const wechatpay = new WechatPay(only(platform.url))
    expect(await wechatpay.request('POST', path, call)).toEqual({ ok: true })
    const [request] = platform.received
    if (request === undefined) throw new Error('nothing was received')
    const given = verified(request)
    expect(given).toMatchObject({
      scheme: 'WECHATPAY-BRAND-SHA256-RSA2048',
      brand_id: '120344',
      serial_no: brand.serial,
    })
    expect(given).not.toHaveProperty('mchid')
    expect(Object.keys(given)).toHaveLength(6)
    await wechatpay.close()
  })

  it('takes six forms', async () => {
    const platform = await socketPlatform((_, response) => answerJson(response, { ok: true }))
    const wechatpay = new WechatPay(only(platform.url))
    const chained = wechatpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.deactivate
    const forms = [chained, wechatpay[path], wechatpay.chain(path)]
    for (const form of forms) expect(await form.post(call)).toEqual({ ok: true })
    expect(new Set(platform.received.map(({ url, body }) => `${url} ${body}`)).size).toBe(1)
    expect(platform.received).toHaveLength(3)
    await wechatpay.close()
  })

  it('reads the key from a file, and fails before anything is sent where there is none', async () => {
    const platform = await socketPlatform((_, response) => answerJson(response, { ok: true }))
    const file = join(tmpdir(), `brand-${process.pid}.pem`)
    const url = pathToFileURL(file)
    const wechatpay = new WechatPay({ ...only(platform.url), brand: { ...brand, privateKey: url } })
    await expect(wechatpay.request('POST', path, call)).rejects.toBeInstanceOf(ConfigError)
    expect(platform.received).toEqual([])
    await writeFile(file, privateKey)
    expect(await wechatpay.request('POST', path, call)).toEqual({ ok: true })
    await wechatpay.close()
  })
})

describe('a client', () => {
  it('with both identities signs each call with the right one', async () => {
    const platform = await socketPlatform((_, response) => answerJson(response, {}))
    const wechatpay = platform.client({ brand })
    await wechatpay.request('POST', path, call)
    await wechatpay.request('GET', 'v3/certificates')
    const [first, second] = platform.received.map(verified)
    expect([first?.['brand_id'], first?.['mchid']]).toEqual(['120344', undefined])
    expect([second?.['brand_id'], second?.['mchid']]).toEqual([undefined, mchid])
    expect(second?.['scheme']).toBe('WECHATPAY2-SHA256-RSA2048')
    expect(second?.['serial_no']).toBe(serial)
    await wechatpay.close()
  })

  it('of a brand alone rejects a merchant’s calls, and says what to pass', async () => {
    const platform = await socketPlatform((_, response) => answerJson(response, {}))
    const wechatpay = new WechatPay({
      brand,
      platformKeys,
      apiV2Key: options.apiV2Key,
      baseUrl: platform.url,
    })
    const attempts = [
      wechatpay.request('GET', 'v3/certificates'),
      wechatpay.request('POST', 'v2/pay/orderquery', { xml: {} }),
      wechatpay.download(`${platform.url}/v3/billdownload/file?token=1`),
      wechatpay.payment.jsapi({ appid: 'wx1', prepay_id: 'p1' }),
    ]
    for (const attempt of attempts) {
      await expect(attempt).rejects.toMatchObject({ name: 'ConfigError', code: 'identity_missing' })
      await expect(attempt).rejects.toThrow(/mchid.*mchid, serial and privateKey/)
    }
    expect(() => wechatpay.v3.certificates.getSync()).toThrow(/mchid, serial and privateKey/)
    expect(platform.received).toEqual([])
    expect(JSON.stringify(wechatpay)).toContain('"brand_id":"120344"')
    await wechatpay.close()
  })

  it('of a merchant alone rejects a brand’s calls, and says what to pass', async () => {
    const platform = await socketPlatform((_, response) => answerJson(response, {}))
    const wechatpay = platform.client()
    const attempt = wechatpay.request('POST', path, call)
    await expect(attempt).rejects.toMatchObject({ name: 'ConfigError', code: 'identity_missing' })
    await expect(attempt).rejects.toThrow('brand: { brand_id, serial, privateKey }')
    const child = wechatpay.forMerchant({ ...options, brand })
    await child.request('POST', path, call)
    await expect(child.forMerchant(options).request('POST', path, call)).rejects.toThrow('brand: ')
    expect(platform.received).toHaveLength(1)
    await wechatpay.close()
  })

  it.each([
    [{ ...brand, brand_id: '' }, 'brand.brand_id'],
    [{ ...brand, serial: 'x' }, 'brand.serial'],
    [{ ...brand, privateKey: undefined }, 'brand.privateKey'],
    [{ ...brand, privateKey: 'not a key' }, 'brand.privateKey: it is neither'],
    [{ ...brand, mchid: '1' }, 'brand.mchid: there is no such option'],
    ['120344', 'brand: expected'],
  ])('with a wrong brand names the member: %#', (wrong, message) => {
    const given = { ...options, brand: wrong } as unknown as BrandClientOptions
    expect(() => new WechatPay(given)).toThrow(message)
  })

  it('of a brand alone needs platformKeys; half a merchant is no merchant', () => {
    expect(() => new WechatPay({ brand, apiV3Key: '0'.repeat(32) })).toThrow('platformKeys')
    const half = { brand, platformKeys, mchid } as unknown as BrandClientOptions
    expect(() => new WechatPay(half)).toThrow('privateKey')
  })
})
