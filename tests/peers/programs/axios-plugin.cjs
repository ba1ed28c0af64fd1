// A merchant's program as its author wrote it: the real host, keys from the environment, no word of a sandbox.
const { readFileSync } = require('node:fs')
const { Wechatpay } = require('wechatpay-axios-plugin')

const { env } = process
const mchid = env.WECHATPAY_MCHID
const wechatpay = new Wechatpay({
  mchid,
  serial: env.WECHATPAY_SERIAL,
  privateKey: readFileSync(env.WECHATPAY_PRIVATE_KEY_FILE),
  certs: { [env.WECHATPAY_PUBLIC_KEY_ID]: readFileSync(env.WECHATPAY_PUBLIC_KEY_FILE) },
  headers: { 'Wechatpay-Serial': env.WECHATPAY_PUBLIC_KEY_ID },
})

async function main() {
  const [total] = process.argv.slice(2).map(Number)
  const order = (out_trade_no) => ({
    appid: env.WECHATPAY_APPID,
    mchid,
    description: 'Image形象店',
    out_trade_no,
    notify_url: 'https://shop.example/notify',
    amount: { total },
  })
  const transactions = wechatpay.v3.pay.transactions
  const byNumber = transactions.outTradeNo['{out_trade_no}']
  const query = (out_trade_no) => byNumber.get({ params: { mchid }, out_trade_no })
  const placed = await transactions.native.post(order('axios-0001'))
  const before = await query('axios-0001')
  const after = await query('axios-0001')
  const amount = { refund: 30, total, currency: 'CNY' }
  const refunds = wechatpay.v3.refund.domestic.refunds
  const refund = await refunds.post({ out_trade_no: 'axios-0001', out_refund_no: 'axios-R1', amount })
  await transactions.native.post({ ...order('axios-0002'), amount: { total: 1 } })
  const closed = await byNumber.close.post({ mchid }, { out_trade_no: 'axios-0002' })
  console.log(
    JSON.stringify({
      code_url: placed.data.code_url,
      before: before.data.trade_state,
      after: after.data.trade_state,
      refund: refund.data.status,
      closed: closed.status,
    }),
  )
}
main().catch((error) => {
  console.error(error.message, error.response?.data)
  process.exitCode = 1
})
