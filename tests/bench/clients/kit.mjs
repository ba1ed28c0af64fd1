import { WechatPay } from 'wechatpay-kit'
import { mchid, serial } from '../order.mjs'

export function kit({ url, privateKey, platformKey, keyId }) {
  const wechatpay = new WechatPay({
    mchid,
    serial,
    privateKey,
    platformKeys: { [keyId]: platformKey },
    baseUrl: url,
  })
  return async (json) => (await wechatpay.v3.pay.transactions.jsapi.post({ json })).prepay_id
}
