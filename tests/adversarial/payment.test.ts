import { describe, expect, it } from 'vitest'
import { ValidationError } from 'wechatpay-kit'
import { cashierMessage, verifySha256 } from 'wechatpay-kit/internal'
import { fakePlatform } from '../support/platform.js'

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
