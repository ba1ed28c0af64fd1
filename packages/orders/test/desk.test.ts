import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openShop, type Shop } from './support/shop.js'

const minute = 60_000
let shop: Shop

beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

const jsapi = (out_trade_no: string, amount = 1000) =>
  ({ scene: 'jsapi', out_trade_no, amount, description: '测试商品', payer: { openid: shop.openid } }) as const

const posts = (path: string): readonly string[] =>
  shop.sent.filter((one) => one.method === 'POST' && one.path === path).map(({ body }) => body)

describe('an order', () => {
  it('is stored, placed, paid by its notification, and fulfilled once', async () => {
    const { desk, calls } = shop
    const { order, cashier } = await desk.create(jsapi('ORDER-000001'))
    expect(order).toMatchObject({ state: 'pending', amount: 1000 })
    expect(cashier.package).toMatch(/^prepay_id=wx/)
    await shop.sandbox.pay('ORDER-000001')
    expect(await shop.deliver()).toEqual([204])
    expect(await desk.orders.get('ORDER-000001')).toMatchObject({ state: 'paid' })
    expect(calls).toEqual(['paid:ORDER-000001'])
    const { receivable, sales } = await shortBalances()
    expect([receivable, sales]).toEqual([1000, -1000])
    expect((await desk.orders.timeline('ORDER-000001')).map(({ name }) => name)).toEqual([
      'created',
      'state',
      'payment',
      'state',
    ])
  })

  it('is placed once for a double click, and rejects other contents under its number', async () => {
    const { desk } = shop
    const one = await desk.create(jsapi('ORDER-000002'))
    const other = await desk.create(jsapi('ORDER-000002'))
    expect(other.order.prepay).toBe(one.order.prepay)
    expect(posts('/v3/pay/transactions/jsapi')).toHaveLength(1)
    await expect(desk.create(jsapi('ORDER-000002', 999))).rejects.toMatchObject({ code: 'order_differs' })
  })

  it('keeps its bytes through every retry', async () => {
    const { desk, sandbox } = shop
    sandbox.faults.add({ fault: 'system-error', times: 1 })
    await expect(desk.create(jsapi('ORDER-000003'))).rejects.toMatchObject({ code: 'SYSTEM_ERROR' })
    expect(await desk.orders.get('ORDER-000003')).toMatchObject({ state: 'created', attempts: 1 })
    await shop.advance(minute)
    await shop.settle()
    expect(await desk.orders.get('ORDER-000003')).toMatchObject({ state: 'pending' })
    const bodies = posts('/v3/pay/transactions/jsapi')
    expect(bodies).toHaveLength(2)
    expect(bodies[0]).toBe(bodies[1])
    expect(bodies[0]).toBe((await desk.orders.get('ORDER-000003')).request)
  })

  it('is rejected where WeChat Pay rejects it for good', async () => {
    const { desk, sandbox } = shop
    sandbox.faults.add({ fault: 'no-auth', times: 1 })
    await expect(desk.create(jsapi('ORDER-000004'))).rejects.toMatchObject({ code: 'NO_AUTH' })
    expect(await desk.orders.get('ORDER-000004')).toMatchObject({ state: 'rejected' })
  })

  it('is found paid by the query schedule when no notification arrives, within 60 s', async () => {
    const { desk, calls } = shop
    await desk.create(jsapi('ORDER-000005'))
    await shop.sandbox.pay('ORDER-000005')
    await shop.advance(minute)
    await shop.settle()
    expect(await desk.orders.get('ORDER-000005')).toMatchObject({ state: 'paid' })
    expect(calls).toEqual(['paid:ORDER-000005'])
    expect(await shop.deliver()).toEqual([204])
    expect(calls).toHaveLength(1)
  })

  it('a waiting page asks WeChat Pay, at its own pace', async () => {
    const { desk } = shop
    await desk.create(jsapi('ORDER-000006'))
    const queries = (): number => shop.sent.filter(({ method }) => method === 'GET').length
    for (let n = 0; n < 5; n++) await desk.refresh('ORDER-000006')
    expect(queries()).toBe(1)
    await shop.advance(5000)
    await desk.refresh('ORDER-000006')
    expect(queries()).toBe(2)
    await shop.sandbox.pay('ORDER-000006')
    await shop.advance(10_000)
    expect(await desk.refresh('ORDER-000006')).toMatchObject({ state: 'paid' })
  })

  it('is closed at WeChat Pay first, then here', async () => {
    const { desk, calls } = shop
    await desk.create(jsapi('ORDER-000007'))
    await shop.advance(30 * minute)
    await shop.settle()
    expect(await desk.orders.get('ORDER-000007')).toMatchObject({ state: 'closed' })
    expect(shop.sandbox.orders.show('ORDER-000007').trade_state).toBe('CLOSED')
    expect(calls).toEqual(['closed:ORDER-000007'])
  })

  it('is paid when the payer is faster than the closing', async () => {
    const { desk, sandbox, calls } = shop
    sandbox.faults.add({ fault: 'paid-after-query', times: 1 })
    await desk.create(jsapi('ORDER-000008'))
    await desk.cancel('ORDER-000008')
    expect(await desk.orders.get('ORDER-000008')).toMatchObject({ state: 'paid' })
    expect(calls).toEqual(['paid:ORDER-000008'])
  })

  it('is renewed with the same bytes when its prepay_id has expired', async () => {
    const { desk } = shop
    await desk.create({ ...jsapi('ORDER-000009'), expires_in: 600 })
    await shop.advance(120 * minute)
    const { cashier } = await desk.renew('ORDER-000009')
    expect(cashier).toHaveProperty('paySign')
    const bodies = posts('/v3/pay/transactions/jsapi')
    expect(bodies).toHaveLength(2)
    expect(bodies[0]).toBe(bodies[1])
  })

  it('opens each cashier', async () => {
    const { desk } = shop
    const common = { amount: 1, description: 'x' }
    const native = await desk.create({ ...common, scene: 'native', out_trade_no: 'NATIVE-1' })
    expect(native.cashier.code_url).toMatch(/^weixin:/)
    const app = await desk.create({ ...common, scene: 'app', out_trade_no: 'APP-000001' })
    expect(app.cashier.package).toBe('Sign=WXPay')
    const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } }
    const h5 = await desk.create({ ...common, scene: 'h5', out_trade_no: 'H5-0000001', scene_info })
    expect(h5.cashier.h5_url).toMatch(/^https:/)
  })
})

describe('refunds', () => {
  const paid = async (number: string): Promise<void> => {
    await shop.desk.create(jsapi(number))
    await shop.sandbox.pay(number)
    await shop.deliver()
    shop.calls.length = 0
  }

  it('reserve, send, and end with the notification', async () => {
    await paid('ORDER-000020')
    const refund = await shop.desk.refund({ out_trade_no: 'ORDER-000020', amount: 400 })
    expect(refund).toMatchObject({ state: 'processing', out_refund_no: 'ORDER-000020-1' })
    expect(await shortBalances()).toMatchObject({ sales: -600, refunds_pending: -400, receivable: 1000 })
    await shop.advance(6000)
    expect(await shop.deliver()).toEqual([204])
    expect(await shop.desk.orders.get('ORDER-000020')).toMatchObject({ state: 'partially_refunded' })
    expect(shop.calls).toEqual(['refunded:ORDER-000020-1'])
    expect(await shortBalances()).toMatchObject({ sales: -600, refunds_pending: 0, receivable: 600 })
    await expect(shop.desk.refund({ out_trade_no: 'ORDER-000020', amount: 601 })).rejects.toMatchObject({
      code: 'refund_too_large',
    })
    await shop.advance(minute)
    await shop.desk.refund({ out_trade_no: 'ORDER-000020', amount: 600 })
    await shop.advance(minute)
    await shop.settle()
    expect(await shop.desk.orders.get('ORDER-000020')).toMatchObject({ state: 'refunded' })
  })

  it('keep their number and bytes when the response is lost', async () => {
    await paid('ORDER-000021')
    shop.sandbox.faults.add({
      fault: 'system-error-applied',
      times: 1,
      match: { operation: 'POST /v3/refund/*' },
    })
    const first = await shop.desk.refund({ out_trade_no: 'ORDER-000021', amount: 100 })
    expect(first).toMatchObject({ state: 'reserved', attempts: 1 })
    await shop.advance(minute)
    await shop.settle()
    expect(await shop.desk.refunds.get(first.out_refund_no)).toMatchObject({
      state: expect.stringMatching(/success|processing/) as string,
    })
    const bodies = posts('/v3/refund/domestic/refunds')
    expect(new Set(bodies).size).toBe(1)
    expect(shop.sandbox.refunds.list()).toHaveLength(1)
  })

  it('wait for a top-up where the balance is short, and alert', async () => {
    await paid('ORDER-000022')
    shop.sandbox.faults.add({ fault: 'refund-not-enough', times: 1 })
    const refund = await shop.desk.refund({ out_trade_no: 'ORDER-000022', amount: 100 })
    expect(refund).toMatchObject({ state: 'reserved', code: 'NOT_ENOUGH' })
    expect(await shop.desk.quarantine.list()).toMatchObject([{ kind: 'refund_not_enough' }])
    await shop.advance(30 * minute)
    await shop.settle()
    await shop.advance(minute)
    await shop.settle()
    expect(await shop.desk.refunds.get(refund.out_refund_no)).toMatchObject({ state: 'success' })
    expect(await shop.desk.quarantine.list()).toEqual([])
  })

  it('release the amount when WeChat Pay closes them', async () => {
    await paid('ORDER-000023')
    shop.sandbox.faults.add({ fault: 'refund-closed', times: 1 })
    const { out_refund_no } = await shop.desk.refund({ out_trade_no: 'ORDER-000023', amount: 1000 })
    await shop.advance(minute)
    await shop.settle()
    expect(await shop.desk.refunds.get(out_refund_no)).toMatchObject({ state: 'closed' })
    expect(await shortBalances()).toMatchObject({ sales: -1000, refunds_pending: 0 })
    const again = await shop.desk.refund({ out_trade_no: 'ORDER-000023', amount: 1000 })
    expect(again.out_refund_no).not.toBe(out_refund_no)
  })

  it('that end abnormal go to a bank card', async () => {
    await paid('ORDER-000024')
    shop.sandbox.faults.add({ fault: 'refund-abnormal', times: 1 })
    const { out_refund_no } = await shop.desk.refund({ out_trade_no: 'ORDER-000024', amount: 1000 })
    await shop.advance(minute)
    await shop.settle()
    expect(await shop.desk.refunds.get(out_refund_no)).toMatchObject({ state: 'abnormal' })
    await shop.desk.refunds.settleAbnormal({ out_refund_no, type: 'MERCHANT_BANK_CARD' })
    await shop.advance(2 * 60 * minute)
    await shop.settle()
    expect(await shop.desk.orders.get('ORDER-000024')).toMatchObject({ state: 'refunded' })
  })
})

async function shortBalances(): Promise<Record<string, number>> {
  const all = await shop.desk.balances()
  return Object.fromEntries(Object.entries(all).map(([name, fen]) => [name.split(':')[2] ?? '', fen]))
}
