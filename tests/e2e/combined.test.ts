import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { WechatPay } from 'wechatpay-kit'
import { toNode } from 'wechatpay-kit/adapters'
import { all } from '../../packages/sdk/test/support/bill.js'

const [combine_appid, mchid, other] = ['wxd678efh567hg6787', '1900000001', '1900000777']
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

let sandbox: Sandbox
let wechatpay: WechatPay
let second: WechatPay
beforeEach(async () => {
  const merchants = [{ mchid: other, appids: [combine_appid], openids: [openid] }]
  sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true, merchants })
  const client = (id: string): WechatPay => {
    const merchant = sandbox.merchants.find((one) => one.mchid === id)
    if (merchant === undefined) throw new Error(`no merchant ${id}`)
    return new WechatPay({ ...merchant.client })
  }
  wechatpay = client(mchid)
  second = client(other)
})
afterEach(async () => {
  await wechatpay.close()
  await second.close()
  await sandbox.close()
})

const part = (out_trade_no: string, total_amount: number, by: string) => ({
  mchid: by,
  attach: 'x',
  amount: { total_amount, currency: 'CNY' },
  out_trade_no,
  description: 'thing',
})
const sub_orders = [part('part-0001', 10_001, mchid), part('part-0002', 250, other)]

const place = (notify_url: string) =>
  wechatpay.v3.combineTransactions.jsapi.post({
    json: {
      combine_appid,
      combine_mchid: mchid,
      combine_out_trade_no: 'whole-0001',
      sub_orders,
      combine_payer_info: { openid },
      notify_url,
    },
  })

it('a combined order through typed calls: announced once, refunded by its part, and billed by its parts', async () => {
  const heard: unknown[] = []
  const handle = wechatpay.notifications.handler({
    'TRANSACTION.SUCCESS:combine': ({ resource }) => void heard.push(resource),
  })
  const listener = toNode(handle)
  const server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { prepay_id } = await place(`http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`)
  await sandbox.pay(prepay_id)
  await sandbox.clock.advance(0)
  await new Promise((resolve) => server.close(resolve).closeAllConnections())
  const whole = await wechatpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.get({
    combine_out_trade_no: 'whole-0001',
  })
  expect(heard).toEqual([whole])
  expect(whole.sub_orders?.map(({ amount }) => amount?.payer_amount)).toEqual([10_001, 250])
  await second.v3.refund.domestic.refunds.post({
    json: {
      out_trade_no: 'part-0002',
      out_refund_no: 'refund-1',
      amount: { refund: 100, total: 250, currency: 'CNY' },
    },
  })
  await sandbox.clock.set('2018-06-09T10:00:00+08:00')
  const bill = (of: WechatPay) => all(of.bills.trade({ bill_date: '2018-06-08' }))
  expect(await bill(wechatpay)).toMatchObject([
    {
      kind: 'payment',
      out_trade_no: 'part-0001',
      transaction_id: whole.sub_orders?.[0]?.transaction_id,
      order_amount: 10_001,
    },
  ])
  expect(await bill(second)).toMatchObject([
    { kind: 'payment', out_trade_no: 'part-0002', order_amount: 250 },
    { kind: 'refund', out_trade_no: 'part-0002', refund_amount: 100 },
  ])
})

it('a combined order is closed through typed calls', async () => {
  await place('https://shop.example/notify')
  const { close } = wechatpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_
  const named = sub_orders.map(({ mchid: by, out_trade_no }) => ({ mchid: by, out_trade_no }))
  const combine_out_trade_no = 'whole-0001'
  const few = { combine_appid, sub_orders: named.slice(1) }
  await expect(close.post({ combine_out_trade_no, json: few })).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
  })
  await close.post({ combine_out_trade_no, json: { combine_appid, sub_orders: named } })
  expect(sandbox.orders.list().map(({ trade_state }) => trade_state)).toEqual(['CLOSED', 'CLOSED'])
})

it('the parts of a combined order are refunded each by its own merchant, by either number', async () => {
  await place('https://shop.example/notify')
  await sandbox.pay('whole-0001')
  const read = () =>
    wechatpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.get({
      combine_out_trade_no: 'whole-0001',
    })
  const refund = (of: WechatPay, facts: object, amount: object) =>
    of.v3.refund.domestic.refunds.post({
      json: { out_refund_no: 'refund-1', amount: { currency: 'CNY', ...amount }, ...facts } as never,
    })
  const [first] = (await read()).sub_orders ?? []
  const { transaction_id } = first ?? {}
  await expect(refund(second, { transaction_id }, { refund: 1, total: 10_001 })).rejects.toMatchObject({
    status: 404,
    code: 'RESOURCE_NOT_EXISTS',
  })
  // What the whole cost is not what a part cost.
  await expect(refund(wechatpay, { transaction_id }, { refund: 1, total: 10_251 })).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
  })
  expect(await refund(wechatpay, { transaction_id }, { refund: 10_001, total: 10_001 })).toMatchObject({
    out_trade_no: 'part-0001',
    status: 'PROCESSING',
  })
  const states = async (): Promise<unknown> =>
    (await read()).sub_orders?.map(({ trade_state }) => trade_state)
  expect(await states()).toEqual(['REFUND', 'SUCCESS'])
  await refund(second, { out_trade_no: 'part-0002' }, { refund: 100, total: 250 })
  await sandbox.clock.advance(5000)
  for (const [of, left] of [
    [wechatpay, 0],
    [second, 149],
  ] as const) {
    const { status } = await of.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: 'refund-1' })
    expect(status).toBe('SUCCESS')
    expect(sandbox.funds.show(of === second ? other : mchid).available).toBe(left)
  }
  expect(await states()).toEqual(['REFUND', 'REFUND'])
})
