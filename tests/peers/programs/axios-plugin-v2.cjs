// A merchant's program of the v2 days as its author wrote it: the real host, keys from the environment, no word of a sandbox.
const { readFileSync } = require('node:fs')
const { Wechatpay } = require('wechatpay-axios-plugin')

const { env } = process
const mchid = env.WECHATPAY_MCHID
const wechatpay = new Wechatpay({
  mchid,
  serial: env.WECHATPAY_SERIAL,
  privateKey: readFileSync(env.WECHATPAY_PRIVATE_KEY_FILE),
  certs: { [env.WECHATPAY_PUBLIC_KEY_ID]: readFileSync(env.WECHATPAY_PUBLIC_KEY_FILE) },
  secret: env.WECHATPAY_API_V2_KEY,
  merchant: {
    cert: readFileSync(env.WECHATPAY_CERTIFICATE_FILE),
    key: readFileSync(env.WECHATPAY_PRIVATE_KEY_FILE),
  },
})

async function main() {
  const [total_fee] = process.argv.slice(2)
  const party = { appid: env.WECHATPAY_APPID, mch_id: mchid }
  const order = {
    ...party,
    sign_type: 'HMAC-SHA256',
    body: 'Image形象店 & <co>',
    spbill_create_ip: '127.0.0.1',
    notify_url: 'https://shop.example/notify',
    trade_type: 'NATIVE',
    product_id: '1',
  }
  const { pay, secapi } = wechatpay.v2
  const query = (out_trade_no) => pay.orderquery.post({ ...party, out_trade_no })
  const placed = await pay.unifiedorder.post({ ...order, out_trade_no: 'xml-0001', total_fee })
  const before = await query('xml-0001')
  const after = await query('xml-0001')
  const money = { total_fee, refund_fee: '30' }
  const refund = { ...party, out_trade_no: 'xml-0001', out_refund_no: 'xml-R1', ...money }
  const refunded = await secapi.pay.refund.post(refund, { security: true })
  const bare = await secapi.pay.refund.post(refund).catch(({ response }) => response)
  const found = await pay.refundquery.post({ ...party, out_refund_no: 'xml-R1' })
  await pay.unifiedorder.post({ ...order, out_trade_no: 'xml-0002', total_fee: '1' })
  const closed = await pay.closeorder.post({ ...party, out_trade_no: 'xml-0002' })
  const seen = await wechatpay.v3.pay.transactions.outTradeNo['{out_trade_no}'].get({
    params: { mchid },
    out_trade_no: 'xml-0001',
  })
  console.log(
    JSON.stringify({
      code_url: placed.data.code_url,
      before: before.data.trade_state,
      after: after.data.trade_state,
      refund: refunded.data.refund_fee,
      bare: bare.status,
      found: found.data.refund_status_0,
      closed: closed.data.result_code,
      seen: seen.data.trade_state,
    }),
  )
}
main().catch((error) => {
  console.error(error.message, error.response?.data)
  process.exitCode = 1
})
