import { createPublicKey, createVerify } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigError, ResponseError, ValidationError, WechatPay } from 'wechatpay-kit'
import { notifyUrl, openid, openShops, sub_mchid, ways, type Shops } from '../shops.js'

const order = (out_trade_no: string) => ({
  description: 'Image形象店',
  out_trade_no: `order-${out_trade_no}`,
  amount: { total: 100 },
})
const payer = { openid }
const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } }

describe.each(ways)('orders %s', (way) => {
  let shops: Shops
  beforeEach(async () => (shops = await openShops(way)))
  afterEach(() => shops.close())

  /** True when the merchant signed these lines, as the app checks it. */
  const signed = (merchant: 0 | 1, signature: string, ...lines: readonly string[]): boolean =>
    createVerify('RSA-SHA256')
      .update(lines.map((line) => `${line}\n`).join(''))
      .verify(createPublicKey(shops.sandbox.merchants[merchant].client.privateKey), signature, 'base64')

  it('jsapi and miniProgram place the order and sign what opens the cashier', async () => {
    for (const scene of ['jsapi', 'miniProgram'] as const) {
      const { prepay_id, parameters } = await shops.direct.orders[scene]({
        ...order(`direct-${scene}`),
        payer,
      })
      const { appId, timeStamp, nonceStr, package: packed, paySign } = parameters
      expect({ appId, packed }).toEqual({ appId: 'wxd678efh567hg6787', packed: `prepay_id=${prepay_id}` })
      expect(signed(0, paySign, appId, timeStamp, nonceStr, packed)).toBe(true)
      expect(shops.sandbox.orders.show(`order-direct-${scene}`).notify_url).toBe(notifyUrl)
    }
    expect(shops.sent()).toEqual(['POST v3/pay/transactions/jsapi', 'POST v3/pay/transactions/jsapi'])
  })

  it('app returns the PayReq of the App SDK', async () => {
    const { prepay_id, parameters } = await shops.direct.orders.app(order('direct-app'))
    const { appid, partnerid, prepayid, timestamp, noncestr, sign } = parameters
    expect({ appid, partnerid, prepayid }).toEqual({
      appid: 'wxd678efh567hg6787',
      partnerid: '1900000001',
      prepayid: prepay_id,
    })
    expect(signed(0, sign, appid, timestamp, noncestr, prepayid)).toBe(true)
  })

  it('h5 returns the URL, and the page to return to in it', async () => {
    const { h5_url } = await shops.direct.orders.h5({ ...order('direct-h5'), scene_info })
    expect(h5_url).toMatch(/^https?:/)
    const redirect_url = 'https://shop.example/done'
    const again = await shops.direct.orders.h5({ ...order('direct-h5-2'), scene_info, redirect_url })
    expect(new URL(again.h5_url).searchParams.get('redirect_url')).toBe(redirect_url)
  })

  it('native returns the code_url and its QR code', async () => {
    const { code_url, svg } = await shops.direct.orders.native(order('direct-native'))
    expect(code_url).toMatch(/^weixin:/)
    expect(svg).toMatch(/^<svg /)
  })

  it('get finds an order by either number, close ends it', async () => {
    await shops.direct.orders.native(order('a'))
    await shops.sandbox.pay('order-a')
    const paid = await shops.direct.orders.get({ out_trade_no: 'order-a' })
    expect(paid.trade_state).toBe('SUCCESS')
    const transaction_id = paid.transaction_id ?? ''
    expect(await shops.direct.orders.get({ transaction_id })).toEqual(paid)
    await shops.direct.orders.native(order('b'))
    expect(await shops.direct.orders.close({ out_trade_no: 'order-b' })).toBeUndefined()
    expect((await shops.direct.orders.get({ out_trade_no: 'order-b' })).trade_state).toBe('CLOSED')
  })

  it('a partner orders, queries and closes for a sub-merchant', async () => {
    const { orders } = shops.partner
    const sub = { sub_mchid, sub_appid: 'wxd678efh567hg6999' }
    for (const scene of ['jsapi', 'miniProgram'] as const) {
      const own = await orders[scene]({ ...order(`sp-${scene}`), sub_mchid, payer: { sp_openid: openid } })
      expect(own.parameters.appId).toBe('wx8888888888888888')
      const theirs = await orders[scene]({ ...order(`sub-${scene}`), ...sub, payer: { sub_openid: openid } })
      const { appId, timeStamp, nonceStr, package: packed, paySign } = theirs.parameters
      expect(appId).toBe('wxd678efh567hg6999')
      expect(signed(1, paySign, appId, timeStamp, nonceStr, packed)).toBe(true)
    }
    const app = await orders.app({ ...order('sub-app'), ...sub })
    expect(app.parameters).toMatchObject({ appid: 'wxd678efh567hg6999', partnerid: sub_mchid })
    expect((await orders.h5({ ...order('sub-h5'), sub_mchid, scene_info })).h5_url).toMatch(/^https?:/)
    await orders.native({ ...order('sub-native'), sub_mchid })
    await orders.close({ out_trade_no: 'order-sub-native', sub_mchid })
    expect(await orders.get({ out_trade_no: 'order-sub-native', sub_mchid })).toMatchObject({
      sp_mchid: '1230000109',
      sub_mchid,
      trade_state: 'CLOSED',
    })
    const [jsapi, , miniProgram] = shops.sent()
    expect(jsapi).toBe('POST v3/pay/partner/transactions/jsapi')
    expect(miniProgram).toBe('POST v3/pay/partner/transactions/miniprogram')
  })

  it("a call's own appid and notify_url take the client's place", async () => {
    const notify_url = 'https://shop.example/other'
    await shops.direct.orders.native({ ...order('own'), notify_url })
    expect(shops.sandbox.orders.show('order-own').notify_url).toBe(notify_url)
    const error: unknown = await shops.direct.orders
      .native({ ...order('foreign'), appid: 'wx0000000000000000' })
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ResponseError)
    expect(error).toMatchObject({ code: 'APPID_MCHID_NOT_MATCH' })
  })

  it('call options reach the call', async () => {
    const calling = shops.direct.orders.native(order('stopped'), { signal: AbortSignal.abort() })
    await expect(calling).rejects.toMatchObject({ code: 'aborted' })
    expect(shops.sent()).toEqual([])
  })
})

describe('what is missing', () => {
  let shops: Shops
  beforeEach(async () => (shops = await openShops('in process')))
  afterEach(() => shops.close())

  it('an appid or notify_url that nobody gives is a ConfigError that names both places', async () => {
    const {
      appid,
      notifyUrl: _,
      ...options
    } = { ...shops.sandbox.merchants[0].client, appid: 'wx1', notifyUrl }
    const without = new WechatPay(options)
    await expect(without.orders.native(order('x'))).rejects.toThrow(
      'appid: give the client the option appid, or pass appid to this call',
    )
    const withAppid = new WechatPay({ ...options, appid })
    const failing = withAppid.orders.native(order('x'))
    await expect(failing).rejects.toBeInstanceOf(ConfigError)
    await expect(failing).rejects.toThrow('notify_url: give the client the option notifyUrl')
    expect(shops.sent()).toEqual([])
  })

  it('a query wants exactly one number', async () => {
    const { orders } = shops.direct as unknown as { orders: { get(order: object): Promise<unknown> } }
    const get = (order: object): Promise<unknown> => orders.get(order)
    await expect(get({})).rejects.toBeInstanceOf(ValidationError)
    await expect(get({ out_trade_no: 'a', transaction_id: 'b' })).rejects.toThrow('either')
  })

  it('the options are checked', () => {
    const make = (wrong: object) => () => new WechatPay({ ...shops.sandbox.merchants[0].client, ...wrong })
    expect(make({ role: 'sub' })).toThrow(/^role: /)
    expect(make({ appid: '' })).toThrow(/^appid: /)
    expect(make({ notifyUrl: 'shop.example' })).toThrow(/^notifyUrl: /)
    expect(make({ notifyUrl: 'https://shop.example/?a=1' })).toThrow(/^notifyUrl: .*without a query/)
  })

  it('a client made for another merchant keeps role, appid and notifyUrl unless it gives them', async () => {
    const [first] = shops.sandbox.merchants
    const { mchid, serial, privateKey, apiV3Key, platformKeys } = first.client
    const merchant = { mchid, serial, privateKey, apiV3Key, platformKeys }
    await shops.direct.forMerchant(merchant).orders.native(order('kept'))
    expect(shops.sandbox.orders.show('order-kept').notify_url).toBe(notifyUrl)
    const other = shops.direct.forMerchant({ ...merchant, notifyUrl: 'https://other.example/notify' })
    await other.orders.native(order('other'))
    expect(shops.sandbox.orders.show('order-other').notify_url).toBe('https://other.example/notify')
  })
})
