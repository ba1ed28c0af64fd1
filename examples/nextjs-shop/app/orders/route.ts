import { randomUUID } from 'node:crypto'
import { yuan } from 'wechatpay-kit'
import { shop } from '../../lib/shop'

export async function POST(request: Request): Promise<Response> {
  const { wechatpay, orders } = shop()
  const { price } = (await request.json()) as { price: string }
  const number = randomUUID().replaceAll('-', '')
  const total = yuan(price)
  orders.set(number, { total, state: 'NOTPAY' })
  const { code_url } = await wechatpay.v3.pay.transactions.native.post({
    json: {
      appid: process.env['WECHATPAY_APPID'] ?? '',
      mchid: process.env['WECHATPAY_MCHID'] ?? '',
      description: 'QQ公仔',
      out_trade_no: number,
      notify_url: process.env['NOTIFY_URL'] ?? '',
      amount: { total },
    },
  })
  return Response.json({ number, code_url })
}
