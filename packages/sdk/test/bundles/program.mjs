// Bundled by bundles.test.ts: makes one kind of call and prints its outcome as JSON.
import { WechatPay } from 'wechatpay-kit'

const { options } = JSON.parse(process.env.PROGRAM)
const client = new WechatPay({ ...options, validate: process.argv[2] === 'validate' })
const json = {
  appid: 'wxd678efh567hg6787',
  mchid: options.mchid,
  description: 'QQ公仔',
  out_trade_no: 'ORDER20240101',
  notify_url: 'https://shop.example/notify',
  amount: { total: 1 },
}
const kinds = {
  call: () => client.v3.pay.transactions.native.post({ json }),
  validate: () => client.v3.pay.transactions.native.post({ json: { ...json, amount: { total: 1.5 } } }),
  sync: () => client.v3.pay.transactions.native.postSync({ json }),
  v2: () => client.v2.pay.orderquery.post({ xml: { out_trade_no: 'ORDER20240101' } }),
  qr: async () => (await client.payment.native({ code_url: 'weixin://wxpay/x' })).svg.slice(0, 4),
}

async function main() {
  try {
    const result = await kinds[process.argv[2]]()
    console.log(JSON.stringify({ result }))
  } catch (error) {
    const { name, code, message, outcomeUnknown } = error
    console.log(JSON.stringify({ name, code, message, outcomeUnknown, cause: error.cause?.message }))
  } finally {
    await client.close()
  }
}
void main()
