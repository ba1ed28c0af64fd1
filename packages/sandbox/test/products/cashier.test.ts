import { afterEach, beforeEach, expect, test } from 'vitest'
import { WechatPay } from 'wechatpay-kit'
import { signV2 } from 'wechatpay-kit/internal'
import type { PayParameters } from '../../src/index.js'
import { callV2, unifiedOrder } from '../support/caller-v2.js'
import { openShop, type Shop } from '../support/shop.js'

let shop: Shop
let wechatpay: WechatPay
beforeEach(async () => {
  shop = await openShop()
  wechatpay = new WechatPay({ ...shop.direct.client })
})
afterEach(async () => {
  await wechatpay.close()
  await shop.close()
})

const appid = 'wxd678efh567hg6787'
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

async function parameters(): Promise<PayParameters> {
  const { prepay_id } = await wechatpay.v3.pay.transactions.jsapi.post({
    json: {
      appid,
      mchid: shop.direct.mchid,
      description: 'thing',
      out_trade_no: 'cashier-1',
      notify_url: 'https://shop.example/notify',
      amount: { total: 1 },
      payer: { openid },
    },
  })
  return { ...(await wechatpay.payment.jsapi({ appid, prepay_id: prepay_id ?? '' })) }
}

test('parameters of the SDK open the cashier, also through the control API', async () => {
  const given = await parameters()
  const expected = { valid: true, problems: [], order: '1900000001/cashier-1' }
  expect(shop.sandbox.verifyPayParameters(given)).toEqual(expected)
  const { url } = await shop.sandbox.listen()
  const body = JSON.stringify(given)
  const answer = await fetch(`${url}/_sandbox/api/cashier/verify`, { method: 'POST', body })
  expect(await answer.json()).toEqual(expected)
})

test.each([
  { change: { paySign: 'AAAA' }, problem: /^paySign: it does not verify/ },
  { change: { nonceStr: 'other' }, problem: /^paySign: it does not verify/ },
  { change: { appId: 'wx1' }, problem: /^appId: the order was placed with wxd678/ },
  { change: { package: 'prepay_id=none' }, problem: /^prepay_id: no order has none/ },
  { change: { package: 'wx1' }, problem: /^package: expected "prepay_id=…"/ },
  { change: { signType: 'MD5' }, problem: /^signType: the order was placed with RSA, not MD5/ },
  { change: { timeStamp: '1528423200000' }, problem: /^timeStamp: expected seconds/ },
  { change: { nonceStr: '' }, problem: /^nonceStr is missing/ },
])('$change is found to be wrong', async ({ change, problem }) => {
  const { valid, problems } = shop.sandbox.verifyPayParameters({ ...(await parameters()), ...change })
  expect(valid).toBe(false)
  expect(problems).toContainEqual(expect.stringMatching(problem))
})

test.each(['MD5', 'HMAC-SHA256'] as const)(
  'an order of API v2 is signed with its own type, %s',
  async (type) => {
    const placed = await callV2(shop.direct, '/pay/unifiedorder', {
      ...unifiedOrder('v2-1'),
      trade_type: 'JSAPI',
      openid,
      sign_type: type,
    })
    const signed = {
      appId: appid,
      timeStamp: '1528423200',
      nonceStr: 'n',
      package: `prepay_id=${placed.fields['prepay_id'] ?? ''}`,
      signType: type,
    }
    const check = (paySign: string): boolean => shop.sandbox.verifyPayParameters({ ...signed, paySign }).valid
    const key = shop.direct.apiV2Key
    expect(check(signV2(signed, key, type))).toBe(true)
    expect(check(signV2(signed, key, type === 'MD5' ? 'HMAC-SHA256' : 'MD5'))).toBe(false)
  },
)
