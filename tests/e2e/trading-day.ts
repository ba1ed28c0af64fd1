import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { afterEach } from 'vitest'
import { WechatPay, type ClientOptions } from 'wechatpay-kit'

export const hour = 3_600_000
const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

export const mchid = '1900000001'
export const partnerMchid = '1230000109'
export const day = { bill_date: '2018-06-08' }
export const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

export function client(sandbox: Sandbox, by: string, change: Partial<ClientOptions> = {}): WechatPay {
  const merchant = sandbox.merchants.find((one) => one.mchid === by)
  if (merchant === undefined) throw new Error(`no merchant ${by}`)
  const wechatpay = new WechatPay({ ...merchant.client, ...change })
  open.push(wechatpay)
  return wechatpay
}

export async function start(): Promise<Sandbox> {
  const sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true, seed: 'bills' })
  open.push(sandbox)
  return sandbox
}

/** Places an order and pays it. */
export async function sell(
  sandbox: Sandbox,
  wechatpay: WechatPay,
  out_trade_no: string,
  total: number,
): Promise<void> {
  await wechatpay.v3.pay.transactions.jsapi.post({
    json: {
      appid: 'wxd678efh567hg6787',
      mchid,
      description: '公仔,大号',
      attach: '{"a":1,"b":"x\\ny"}',
      out_trade_no,
      notify_url: 'https://shop.example/notify',
      amount: { total, currency: 'CNY' },
      payer: { openid },
    },
  })
  await sandbox.pay(out_trade_no)
}

/** Requests a refund. */
export const refund = (
  wechatpay: WechatPay,
  out_trade_no: string,
  out_refund_no: string,
  amount: number,
  total: number,
) =>
  wechatpay.v3.refund.domestic.refunds.post({
    json: { out_trade_no, out_refund_no, amount: { refund: amount, total, currency: 'CNY' } },
  })

/** A day: three orders, one of them refunded on it, one on the next; an order that nobody pays. */
export async function trade(sandbox: Sandbox, wechatpay: WechatPay): Promise<void> {
  await sell(sandbox, wechatpay, 'order-1', 10_001)
  await sandbox.clock.advance(hour)
  await sell(sandbox, wechatpay, 'order-2', 250)
  await sell(sandbox, wechatpay, 'order-3', 1)
  await sandbox.clock.advance(60_000)
  await refund(wechatpay, 'order-1', 'refund-1', 4_000, 10_001)
  await sandbox.clock.set('2018-06-08T23:59:59.999+08:00')
  await sell(sandbox, wechatpay, 'order-4', 99)
  await sandbox.clock.set('2018-06-09T00:00:00+08:00')
  await refund(wechatpay, 'order-1', 'refund-2', 6_001, 10_001)
  await sell(sandbox, wechatpay, 'order-5', 7)
  await sandbox.clock.set('2018-06-09T10:00:00+08:00')
}
