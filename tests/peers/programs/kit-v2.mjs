// A merchant's program on wechatpay-kit: refunds in v2, which want the merchant's certificate on the connection.
import { pathToFileURL } from 'node:url'
import { WechatPay } from 'wechatpay-kit'

const { env } = process
const file = (name) => pathToFileURL(env[name])
const wechatpay = new WechatPay({
  mchid: env.WECHATPAY_MCHID,
  serial: env.WECHATPAY_SERIAL,
  privateKey: file('WECHATPAY_PRIVATE_KEY_FILE'),
  apiV3Key: env.WECHATPAY_API_V3_KEY,
  apiV2Key: env.WECHATPAY_API_V2_KEY,
  clientCertificate: { cert: file('WECHATPAY_CERTIFICATE_FILE'), key: file('WECHATPAY_PRIVATE_KEY_FILE') },
  platformKeys: { [env.WECHATPAY_PUBLIC_KEY_ID]: file('WECHATPAY_PUBLIC_KEY_FILE') },
})
const { pay, secapi } = wechatpay.v2
const total_fee = Number(process.argv[2])
const appid = env.WECHATPAY_APPID
const number = { appid, out_trade_no: 'kit-0001' }
await pay.unifiedorder.post({
  xml: {
    ...number,
    body: 'thing',
    total_fee,
    spbill_create_ip: '127.0.0.1',
    notify_url: 'https://shop.example/notify',
    trade_type: 'NATIVE',
    product_id: '1',
  },
})
await pay.orderquery.post({ xml: number })
const { refund_id } = await secapi.pay.refund.post({
  xml: { ...number, out_refund_no: 'kit-R1', total_fee, refund_fee: 30 },
})
const { trade_state } = await pay.orderquery.post({ xml: number })
await wechatpay.close()
console.log(JSON.stringify({ refund_id, trade_state }))
