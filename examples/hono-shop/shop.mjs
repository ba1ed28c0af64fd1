import { randomUUID } from 'node:crypto'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { yuan } from 'wechatpay-kit'
import { appid, mchid, notifyUrl, wechatpay } from '../express-shop/wechatpay.mjs'

const orders = new Map()
const handle = wechatpay.notifications.handler({
  'TRANSACTION.SUCCESS': async ({ resource }) => {
    const order = orders.get(resource.out_trade_no)
    if (order === undefined || order.total !== resource.amount.total)
      throw new Error('not an order of this shop')
    order.state = 'PAID'
  },
})

const app = new Hono()
app.post('/notify', (c) => handle(c.req.raw))
app.post('/orders', async (c) => {
  const { price } = await c.req.json()
  const number = randomUUID().replaceAll('-', '')
  const total = yuan(price)
  orders.set(number, { total, state: 'NOTPAY' })
  const { code_url } = await wechatpay.v3.pay.transactions.native.post({
    json: {
      appid,
      mchid,
      description: 'QQ公仔',
      out_trade_no: number,
      notify_url: notifyUrl,
      amount: { total },
    },
  })
  return c.json({ number, code_url })
})
app.get('/orders/:number', (c) => {
  const order = orders.get(c.req.param('number'))
  return order === undefined ? c.notFound() : c.json(order)
})

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`)
})
