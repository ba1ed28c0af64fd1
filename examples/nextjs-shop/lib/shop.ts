import { pathToFileURL } from 'node:url'
import { WechatPay, type NotificationHandler } from 'wechatpay-kit'

export interface Order {
  total: number
  state: 'NOTPAY' | 'PAID'
}
export interface Shop {
  readonly wechatpay: WechatPay
  readonly orders: Map<string, Order>
  readonly handle: NotificationHandler
}

function need(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

function open(): Shop {
  const wechatpay = new WechatPay({
    mchid: need('WECHATPAY_MCHID'),
    serial: need('WECHATPAY_SERIAL'),
    privateKey: pathToFileURL(need('WECHATPAY_PRIVATE_KEY_FILE')),
    apiV3Key: need('WECHATPAY_API_V3_KEY'),
    platformKeys: { [need('WECHATPAY_PUBLIC_KEY_ID')]: pathToFileURL(need('WECHATPAY_PUBLIC_KEY_FILE')) },
    baseUrl: process.env['WECHATPAY_BASE_URL'],
  })
  const orders = new Map<string, Order>()
  const handle = wechatpay.notifications.handler({
    'TRANSACTION.SUCCESS': ({ resource }) => {
      const order = orders.get(resource.out_trade_no)
      if (order === undefined || order.total !== resource.amount.total)
        throw new Error('not an order of this shop')
      order.state = 'PAID'
    },
  })
  return { wechatpay, orders, handle }
}

const kept = globalThis as { shop?: Shop }
/** One per process, also when the development server loads modules anew. Opened at run time, not while building. */
export const shop = (): Shop => (kept.shop ??= open())
