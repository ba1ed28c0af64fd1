import { afterAll, beforeAll, expect, it } from 'vitest'
import { ResponseError, WechatPay, type BrandClientOptions } from 'wechatpay-kit'
import { generateKeyPair, exportPrivateKey } from 'wechatpay-kit/internal'
import { sandboxProcess } from '../support/command.js'

let running: Awaited<ReturnType<typeof sandboxProcess>>
let options: BrandClientOptions
let wechatpay: WechatPay
beforeAll(async () => {
  running = await sandboxProcess()
  const { mchid, serial = '', privateKey, platformKeys, baseUrl } = running.options
  // Each merchant of the sandbox is a brand, too.
  options = { brand: { brand_id: mchid, serial, privateKey }, platformKeys, baseUrl }
  wechatpay = new WechatPay(options)
})
afterAll(async () => {
  await wechatpay.close()
  await running.stop()
})

const configs = 'brand/marketing/product-coupon/notify-configs'

it('the sandbox answers the brand API in six forms', async () => {
  const chained = wechatpay.brand.marketing.productCoupon.notifyConfigs
  for (const form of [chained, wechatpay[configs], wechatpay.chain(configs)]) {
    expect(await form.get()).toHaveProperty('notify_url')
    expect(form.getSync()).toHaveProperty('notify_url')
  }
})

it('the sandbox validates the request', async () => {
  const deactivate = 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate'
  const empty = wechatpay.request('POST', deactivate, { product_coupon_id: 'P1', json: {} })
  await expect(empty).rejects.toMatchObject({ status: 400, code: 'PARAM_ERROR' })
})

it('the sandbox verifies the signature, the brand and the scheme', async () => {
  const rejected = async (brand: Partial<BrandClientOptions['brand']>): Promise<string> => {
    const other = new WechatPay({ ...options, brand: { ...options.brand, ...brand } })
    const error = await other.request('GET', configs).catch((reason: unknown) => reason)
    await other.close()
    expect(error).toBeInstanceOf(ResponseError)
    expect(error).toMatchObject({ status: 401, code: 'SIGN_ERROR' })
    return (error as Error).message
  }
  const { privateKey } = await generateKeyPair()
  expect(await rejected({ privateKey: exportPrivateKey(privateKey) })).toContain('验签失败')
  expect(await rejected({ brand_id: '9999999999' })).toContain('商户未申请过证书')
  // A merchant's signature on a brand's path, byte for byte but for the scheme.
  const authorization = async (path: string): Promise<string> => {
    let seen = ''
    const { brand, ...rest } = options
    const spy = new WechatPay({
      ...rest,
      brand,
      baseUrl: undefined,
      transport: ({ headers }) => {
        seen = headers['authorization'] ?? ''
        return Promise.reject(new Error('captured'))
      },
      retry: false,
    })
    await spy.request('GET', path).catch(() => undefined)
    return seen
  }
  const send = async (scheme: string): Promise<number> => {
    const given = (await authorization(configs)).replace(/^\S+/, scheme)
    const url = `${String(options.baseUrl)}/${configs}`
    const headers = { authorization: given, accept: 'application/json', 'user-agent': 'x' }
    return (await fetch(url, { headers })).status
  }
  expect(await send('WECHATPAY-BRAND-SHA256-RSA2048')).toBe(200)
  expect(await send('WECHATPAY2-SHA256-RSA2048')).toBe(401)
})
