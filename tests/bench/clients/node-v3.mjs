// The peer hard-codes the host: its own HTTP service is kept, and only the URL is led to the endpoint. It verifies no answer.
import { createRequire } from 'node:module'
import { mchid, serial } from '../order.mjs'

const require = createRequire(import.meta.url)
const Peer = require('wechatpay-node-v3')
const { PayRequest } = require('wechatpay-node-v3/dist/lib/pay-request.js')

export function nodeV3({ url, privateKey }) {
  class Local extends PayRequest {
    post(target, ...rest) {
      return super.post(target.replace('https://api.mch.weixin.qq.com', url), ...rest)
    }
  }
  const client = new Peer({
    appid: 'wxd678efh567hg6787',
    mchid,
    serial_no: serial,
    publicKey: Buffer.from('unused'),
    privateKey: Buffer.from(privateKey),
    key: '0123456789abcdef0123456789abcdef',
  })
  client.createHttp(new Local())
  return async (order) => {
    // Native: for JSAPI it would add the cashier's signature, which the others are not asked for.
    const answer = await client.transactions_native(order)
    return answer.data.prepay_id
  }
}
