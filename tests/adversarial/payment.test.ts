import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { ValidationError } from 'wechatpay-kit'
import { cashierMessage, verifySha256 } from 'wechatpay-kit/internal'
import { fakePlatform } from '../../packages/sdk/test/support/platform.js'

const appid = 'wx2421b1c4370ec43b'
const prepay_id = 'wx201410272009395522657a690389285100'

describe('parameters that open the cashier', () => {
  it.each(['jsapi', 'miniProgram'] as const)(
    '%s: the package line is prepay_id=…, the time is text',
    async (scene) => {
      const platform = await fakePlatform()
      const value = await platform.client().payment[scene]({ appid, prepay_id })
      expect(value).toMatchObject({ appId: appid, package: `prepay_id=${prepay_id}`, signType: 'RSA' })
      expect(value.timeStamp).toMatch(/^\d{10}$/)
      const message = cashierMessage(appid, value.timeStamp, value.nonceStr, value.package)
      expect(verifySha256(platform.merchantPublicKey, message, value.paySign)).toBe(true)
    },
  )

  it('app: the bare prepay_id is signed', async () => {
    const platform = await fakePlatform()
    const value = await platform.client().payment.app({ appid, prepay_id })
    expect(value).toMatchObject({
      appid,
      partnerid: '1900007291',
      prepayid: prepay_id,
      package: 'Sign=WXPay',
    })
    const message = cashierMessage(appid, value.timestamp, value.noncestr, prepay_id)
    expect(verifySha256(platform.merchantPublicKey, message, value.sign)).toBe(true)
  })

  it('h5: redirect_url is encoded', async () => {
    const platform = await fakePlatform()
    const h5_url = 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2'
    const url = await platform
      .client()
      .payment.h5({ h5_url, redirect_url: 'https://shop.example/done?a=1&b=2' })
    expect(url).toBe(`${h5_url}&redirect_url=https%3A%2F%2Fshop.example%2Fdone%3Fa%3D1%26b%3D2`)
  })

  it('native: a QR code as SVG and text', async () => {
    const platform = await fakePlatform()
    const code = await platform.client().payment.native({ code_url: 'weixin://wxpay/bizpayurl?pr=NwY5Mz9' })
    expect(code.svg).toMatch(/^<svg/)
    expect(code.text.split('\n').length).toBeGreaterThan(10)
  })

  it('an empty or broken value is refused by name', async () => {
    const platform = await fakePlatform()
    const { payment } = platform.client()
    await expect(payment.jsapi({ appid: '', prepay_id: 'a\nb' })).rejects.toMatchObject({
      name: 'ValidationError',
      problems: [{ path: '/appid' }, { path: '/prepay_id' }],
    })
    await expect(payment.h5({ h5_url: 'javascript:1' })).rejects.toBeInstanceOf(ValidationError)
  })
})

const apiV2Key = '192006250b4c09247ec02edce69f6a2d'
const { Hash } = createRequire(import.meta.url)('wechatpay-axios-plugin') as {
  Hash: { sign(type: string, fields: object, key: string): string }
}
/** The signature of v2 fields as another SDK makes it. */
function signedElsewhere(fields: object, type: 'MD5' | 'HMAC-SHA256'): string {
  const signed = Object.entries(fields).filter(([name]) => !['sign', 'paySign'].includes(name))
  return Hash.sign(type, Object.fromEntries(signed), apiV2Key)
}

describe('further scenes', () => {
  it('instalments stand behind the package, and are signed where the package is', async () => {
    const platform = await fakePlatform()
    const { payment } = platform.client()
    const jsapi = await payment.jsapi({ appid, prepay_id, installments: 6 })
    expect(jsapi.package).toBe(
      `prepay_id=${prepay_id}&subsidy_period_type=PERIOD&selected_installment_number=6`,
    )
    const message = cashierMessage(appid, jsapi.timeStamp, jsapi.nonceStr, jsapi.package)
    expect(verifySha256(platform.merchantPublicKey, message, jsapi.paySign)).toBe(true)
    const app = await payment.app({ appid, prepay_id, installments: 3 })
    expect(app.package).toBe('Sign=WXPay&subsidy_period_type=PERIOD&selected_installment_number=3')
    await expect(payment.jsapi({ appid, prepay_id, installments: 1.5 })).rejects.toThrow(ValidationError)
  })

  it('a combined order is paid with combine_appid and combine_mchid', async () => {
    const { payment } = (await fakePlatform()).client()
    expect(await payment.app({ appid, prepay_id, partnerid: '1900000109' })).toMatchObject({
      appid,
      partnerid: '1900000109',
    })
  })

  it('a merchant transfer is confirmed with its package_info, unsigned', async () => {
    const { payment } = (await fakePlatform()).client()
    expect(await payment.transfer.confirm({ appid, package_info: 'affffddafdfafddffda==' })).toEqual({
      mchId: '1900007291',
      appId: appid,
      package: 'affffddafdfafddffda==',
    })
    const partner = await payment.transfer.confirm({ appid, package_info: 'p', sub_mchid: '1900000109' })
    expect(partner.subMchId).toBe('1900000109')
  })

  it('PayScore pages are signed with HMAC-SHA256 over what they carry', async () => {
    const { payment } = (await fakePlatform()).client({ apiV2Key })
    const use = await payment.payscore.use({ package: 'XXXXXXXX' })
    expect(use.businessType).toBe('wxpayScoreUse')
    expect(use.extraData).toMatchObject({
      mch_id: '1900007291',
      package: 'XXXXXXXX',
      sign_type: 'HMAC-SHA256',
    })
    expect(use.extraData['sign']).toBe(signedElsewhere(use.extraData, 'HMAC-SHA256'))
    expect(Object.fromEntries(new URLSearchParams(use.queryString))).toEqual(use.extraData)
    const detail = await payment.payscore.detail({ service_id: '500001', out_order_no: 'order-1' })
    expect(detail.extraData['sign']).toBe(signedElsewhere(detail.extraData, 'HMAC-SHA256'))
    const enable = await payment.payscore.enable({ apply_permissions_token: 't' })
    expect(enable.extraData).toEqual({ apply_permissions_token: 't' })
  })

  it.each(['MD5', 'HMAC-SHA256'] as const)('orders of v2 are signed with %s', async (sign_type) => {
    const { payment } = (await fakePlatform()).client({ apiV2Key })
    const jsapi = await payment.v2.jsapi({ appid, prepay_id, sign_type })
    expect(jsapi.paySign).toBe(signedElsewhere(jsapi, sign_type))
    expect(jsapi.signType).toBe(sign_type)
    const app = await payment.v2.app({ appid, prepay_id, sign_type })
    expect(app.sign).toBe(signedElsewhere(app, sign_type))
    expect(app).toMatchObject({ partnerid: '1900007291', prepayid: prepay_id, package: 'Sign=WXPay' })
  })

  it('contracts are signed on the page that the answer names, or on that of v2', async () => {
    const { payment } = (await fakePlatform()).client({ apiV2Key })
    const answer = { redirect_appid: appid, redirect_path: 'pages/sign', pre_entrustweb_id: 'id' }
    expect(await payment.contract.miniProgram(answer)).toEqual({
      appId: appid,
      path: 'pages/sign',
      extraData: { pre_entrustweb_id: 'id' },
    })
    const fields = {
      appid,
      mch_id: '1900007291',
      plan_id: '123',
      contract_code: 'c1',
      timestamp: '1414488825',
    }
    const { extraData } = await payment.contract.miniProgramV2(fields)
    expect(extraData['sign']).toBe(signedElsewhere(fields, 'MD5'))
  })

  it('coupons are signed by their numbered names, in a mini program and on a page', async () => {
    const { payment } = (await fakePlatform()).client({ apiV2Key })
    const coupons = [
      { stock_id: '98065001', out_request_no: 'R1' },
      { stock_id: '98065002', out_request_no: 'R2', coupon_code: 'C2' },
    ]
    const { sign, ...plugin } = await payment.coupon.miniProgram({ coupons })
    expect(plugin).toEqual({ send_coupon_params: coupons, send_coupon_merchant: '1900007291' })
    const named = {
      send_coupon_merchant: '1900007291',
      stock_id0: '98065001',
      out_request_no0: 'R1',
      stock_id1: '98065002',
      out_request_no1: 'R2',
      coupon_code1: 'C2',
    }
    expect(sign).toBe(signedElsewhere(named, 'HMAC-SHA256'))
    const given = { stock_id: '98065001', out_request_no: 'R1', open_id: 'o+/x', send_coupon_merchant: '1' }
    const url = new URL(await payment.coupon.h5(given))
    expect(`${url.origin}${url.pathname}${url.hash}`).toBe(
      'https://action.weixin.qq.com/busifavor/getcouponinfo#wechat_redirect',
    )
    const query = Object.fromEntries(url.searchParams)
    expect(query).toEqual({ ...given, sign: signedElsewhere(given, 'HMAC-SHA256') })
    await expect(payment.coupon.miniProgram({ coupons: [] })).rejects.toThrow(/\/coupons: expected 1 to 10/)
  })

  it('that need apiV2Key say so', async () => {
    const { payment } = (await fakePlatform()).client()
    await expect(payment.payscore.use({ package: 'x' })).rejects.toThrow(/^apiV2Key: needed/)
    await expect(payment.v2.jsapi({ appid, prepay_id })).rejects.toThrow(/^apiV2Key: needed/)
  })
})
