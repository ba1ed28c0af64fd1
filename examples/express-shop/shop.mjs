import { randomUUID } from 'node:crypto'
import express from 'express'
import { memoryDedupe, ResponseError, ValidationError, yuan } from 'wechatpay-kit'
import { toExpress } from 'wechatpay-kit/adapters'
import { openidOf } from './openid.mjs'
import { appid, mchid, notifyUrl, wechatpay } from './wechatpay.mjs'

/** A real shop keeps these in its database. */
const orders = new Map()

const handle = wechatpay.notifications.handler(
  {
    'TRANSACTION.SUCCESS': async ({ resource }) => {
      const order = orders.get(resource.out_trade_no)
      // Authentic, but is it ours, and is it the whole amount?
      if (order === undefined || order.total !== resource.amount.total)
        throw new Error('not an order of this shop')
      order.state = 'PAID'
    },
    'REFUND.SUCCESS': async ({ resource }) => {
      orders.get(resource.out_trade_no).state = 'REFUNDED'
    },
  },
  { dedupe: memoryDedupe() },
)

const app = express()
// Above express.json(): the signature covers the raw bytes.
app.post('/notify', express.raw({ type: '*/*' }), toExpress(handle))
app.use(express.json())

function newOrder(price) {
  const number = randomUUID().replaceAll('-', '')
  orders.set(number, { total: yuan(price), state: 'NOTPAY' })
  return { number, total: yuan(price) }
}

const base = (number, total) => ({
  appid,
  mchid,
  description: 'QQ公仔',
  out_trade_no: number,
  notify_url: notifyUrl,
  amount: { total },
})

/** A QR code on the counter. */
app.post('/orders', async (request, response) => {
  const { number, total } = newOrder(request.body.price)
  const { code_url } = await wechatpay.v3.pay.transactions.native.post({ json: base(number, total) })
  const { svg } = await wechatpay.payment.native({ code_url })
  response.json({ number, code_url, svg })
})

/** A mini program: its wx.requestPayment takes the answer. */
app.post('/orders/mini-program', async (request, response) => {
  const { number, total } = newOrder(request.body.price)
  const openid = await openidOf(request.body.code)
  const json = { ...base(number, total), payer: { openid } }
  const { prepay_id } = await wechatpay.v3.pay.transactions.jsapi.post({ json })
  response.json({ number, payment: await wechatpay.payment.miniProgram({ appid, prepay_id }) })
})

/** What the shop knows; when no notification has come, WeChat Pay is asked. */
app.get('/orders/:number', async (request, response) => {
  const { number } = request.params
  const order = orders.get(number)
  if (order === undefined) return response.sendStatus(404)
  if (order.state === 'NOTPAY') {
    const path = wechatpay.v3.pay.transactions.outTradeNo._out_trade_no_
    const { trade_state } = await path.get({ out_trade_no: number, query: { mchid } })
    if (trade_state === 'SUCCESS') order.state = 'PAID'
  }
  return response.json(order)
})

/** The refund's number is the order's own: asked for twice, it is one refund. */
app.post('/orders/:number/refund', async (request, response) => {
  const { number } = request.params
  const order = orders.get(number)
  if (order?.state !== 'PAID') return response.sendStatus(409)
  const { status } = await wechatpay.v3.refund.domestic.refunds.post({
    json: {
      out_trade_no: number,
      out_refund_no: `${number}-1`,
      notify_url: notifyUrl,
      amount: { refund: order.total, total: order.total, currency: 'CNY' },
    },
  })
  return response.json({ status })
})

app.use((error, _request, response, _next) => {
  console.error(error)
  const known = error instanceof ResponseError
  // A price that is not an amount, or an order that the API would reject: the request of the browser is wrong.
  if (error instanceof ValidationError)
    return response.status(400).json({ code: error.code, message: error.message })
  return response
    .status(known ? 502 : 500)
    .json({ code: error.code, requestId: known ? error.requestId : undefined })
})

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`)
})
