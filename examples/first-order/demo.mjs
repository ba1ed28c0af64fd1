// The first order, end to end, against the sandbox: no merchant account, no outside network.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { SignatureError, WechatPay } from 'wechatpay-kit'
import { startMerchant } from './merchant.mjs'
import { clientOptions, startSandbox } from './sandbox.mjs'

const order = JSON.parse(readFileSync(new URL('./reference-order.json', import.meta.url), 'utf8'))
const path = 'v3/pay/partner/transactions/miniprogram'
let count = 0
const step = (text) => console.log(`\n${++count}. ${text}`)
const show = (value) => console.log(JSON.stringify(value, null, 2).replace(/^/gm, '   '))
const deadline = setTimeout(() => {
  console.error('The demo took longer than 20 s.')
  process.exit(1)
}, 20_000)

const merchant = await startMerchant()
// The order's notify_url is a public host: it is rewritten to the merchant's server here and never called.
const sandbox = await startSandbox([
  '--clock',
  '2018-06-08T10:00:00+08:00',
  '--notify-rewrite',
  `https://www.weixin.qq.com=${merchant.url}`,
])
const options = clientOptions(sandbox, order.sp_mchid)
const wechatpay = new WechatPay(options)
try {
  step('The reference order in six forms (下单), three asynchronous, three synchronous')
  const answers = {
    'v3.pay.partner.transactions.miniprogram.post':
      await wechatpay.v3.pay.partner.transactions.miniprogram.post({ json: order }),
    "chain('v3/pay/…/miniprogram').post": await wechatpay.chain(path).post({ json: order }),
    "['v3/pay/…/miniprogram'].post": await wechatpay[path].post({ json: order }),
    'v3.pay.partner.transactions.miniprogram.postSync':
      wechatpay.v3.pay.partner.transactions.miniprogram.postSync({ json: order }),
    "chain('v3/pay/…/miniprogram').postSync": wechatpay.chain(path).postSync({ json: order }),
    "['v3/pay/…/miniprogram'].postSync": wechatpay[path].postSync({ json: order }),
  }
  const [{ prepay_id }] = Object.values(answers)
  for (const [form, answer] of Object.entries(answers)) {
    console.log(`   ${form.padEnd(50)} ${answer.prepay_id}`)
    assert.equal(answer.prepay_id, prepay_id)
  }
  console.log(`prepay_id: ${prepay_id}`)

  step('Parameters for wx.requestPayment (调起支付)')
  show(await wechatpay.payment.miniProgram({ appid: order.sub_appid, prepay_id }))

  step('The payer pays (支付); the notification arrives, is verified and decrypted (回调通知)')
  const parse = ({ headers, body }) => wechatpay.notifications.parse({ headers, body })
  const paying = merchant.next(parse)
  await sandbox.control('POST', `orders/${order.out_trade_no}/pay`)
  const paid = await paying
  show(
    Object.fromEntries(
      Object.entries(paid.headers).filter(([name]) => /^(wechatpay|request-id|content-type)/.test(name)),
    ),
  )
  show(paid.event)
  assert.equal(paid.event.event_type, 'TRANSACTION.SUCCESS')
  assert.equal(paid.event.resource.amount.total, order.amount.total)

  step('The order is queried (查单)')
  const { sp_mchid, sub_mchid, out_trade_no } = order
  const found = await wechatpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    query: { sp_mchid, sub_mchid },
  })
  show(found)
  assert.equal(found.trade_state, 'SUCCESS')
  assert.equal(found.transaction_id, paid.event.resource.transaction_id)

  step('It is refunded (退款), and the refund is notified')
  const refunding = merchant.next(parse)
  const refund = await wechatpay.v3.refund.domestic.refunds.post({
    json: {
      sub_mchid,
      transaction_id: found.transaction_id,
      out_refund_no: 'R1217752501201407033233368018',
      notify_url: order.notify_url,
      amount: { refund: 100, total: 100, currency: 'CNY' },
    },
  })
  console.log(`   refund_id ${refund.refund_id}: ${refund.status}`)
  await sandbox.control('POST', 'clock', { advance: 60_000 })
  const refunded = await refunding
  show(refunded.event)
  assert.equal(refunded.event.event_type, 'REFUND.SUCCESS')
  const settled = await wechatpay.v3.refund.domestic.refunds._out_refund_no_.get({
    out_refund_no: 'R1217752501201407033233368018',
    query: { sub_mchid },
  })
  assert.equal(settled.status, 'SUCCESS')

  step('A forged notification is refused (伪造通知)')
  const forged = Buffer.from(paid.body.toString().replace('TRANSACTION', 'TRANSACTIOM'))
  await assert.rejects(parse({ headers: paid.headers, body: forged }), (error) => {
    console.log(`   ${error.name} ${error.code}: ${error.message}`)
    return error instanceof SignatureError
  })

  step('A tampered answer is refused (篡改应答)')
  const tampering = new WechatPay({
    ...options,
    // A man in the middle: the order was 1.00 yuan, he says 9.00.
    async transport({ url, headers }) {
      const answer = await fetch(url, { headers })
      const text = (await answer.text()).replace('"total":100', '"total":900')
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(text) }
    },
  })
  const tampered = tampering.v3.pay.partner.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    query: { sp_mchid, sub_mchid },
  })
  await assert.rejects(tampered, (error) => {
    console.log(`   ${error.name} ${error.code}: ${error.message}`)
    return error instanceof SignatureError && error.code === 'signature_invalid'
  })
  console.log('\nAll of it worked. Next: README.md, "With your own credentials".')
} finally {
  await wechatpay.close()
  await sandbox.stop()
  await merchant.stop()
  clearTimeout(deadline)
}
