import { createRequire } from 'node:module'
import { mchid, serial } from '../order.mjs'

const { Wechatpay } = createRequire(import.meta.url)('wechatpay-axios-plugin')

export function axiosPlugin({ url, privateKey, platformKey, keyId }) {
  const client = new Wechatpay({
    mchid,
    serial,
    privateKey,
    certs: { [keyId]: platformKey },
    baseURL: `${url}/`,
    headers: { 'Wechatpay-Serial': keyId },
    proxy: false,
  })
  return async (order) => (await client.v3.pay.transactions.jsapi.post(order)).data.prepay_id
}
