import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MerchantTransaction } from '@wechatpay-kit/orders'
import { openShop, type Shop } from './support/shop.js'

/** How other order systems lose money, as public issues and source describe it. Facts only; each is a test here. */
const minute = 60_000
let shop: Shop

const open = async (options: Parameters<typeof openShop>[0] = {}): Promise<Shop> => {
  await shop.close()
  return (shop = await openShop(options))
}
const jsapi = (out_trade_no: string) =>
  ({
    scene: 'jsapi',
    out_trade_no,
    amount: 1000,
    description: '测试商品',
    payer: { openid: shop.openid },
  }) as const

beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

describe('known failures of other systems', () => {
  it('jeepay closes expired orders without asking WeChat Pay: here a payment in the last second wins', async () => {
    shop.sandbox.faults.add({ fault: 'paid-at-last-second', times: 1 })
    await shop.desk.create(jsapi('JEEPAY-1'))
    await shop.advance(31 * minute)
    await shop.settle()
    expect(await shop.desk.orders.get('JEEPAY-1')).toMatchObject({ state: 'paid' })
    expect(shop.calls).toEqual(['paid:JEEPAY-1'])
  })

  it('jeepay tells the merchant about a late payment although the row stays closed: here the row decides', async () => {
    await shop.desk.create(jsapi('JEEPAY-2'))
    await shop.desk.cancel('JEEPAY-2')
    expect(await shop.tell('TRANSACTION.SUCCESS', shop.transaction('JEEPAY-2'))).toBe(204)
    expect(await shop.desk.orders.get('JEEPAY-2')).toMatchObject({ state: 'paid_late' })
    expect(shop.calls).toEqual(['closed:JEEPAY-2', 'paid_late:JEEPAY-2'])
    const { refunds } = await shop.desk.orders.details('JEEPAY-2')
    expect(refunds).toMatchObject([{ cause: 'late', amount: 1000, state: 'reserved' }])
  })

  it('jeepay pages by index over a shrinking set and skips rows: here every due order gets its turn', async () => {
    const numbers = Array.from({ length: 45 }, (_, index) => `SHRINK-${index}`)
    for (const number of numbers) await shop.desk.create(jsapi(number))
    for (const number of numbers) await shop.sandbox.pay(number)
    await shop.advance(minute)
    await shop.settle()
    for (const number of numbers) expect(await shop.desk.orders.get(number)).toMatchObject({ state: 'paid' })
    expect(new Set(shop.calls).size).toBe(45)
  })

  it('jeepay commits "paid", then notifies separately: here a crash between the two cannot happen', async () => {
    let isBroken = true
    await open({
      onPaid: async (_: unknown, { tx }: { tx: MerchantTransaction }) => {
        await tx.query('CREATE TABLE IF NOT EXISTS shipped (key TEXT)')
        await tx.query("INSERT INTO shipped VALUES ('x')")
        if (isBroken) throw new Error('the process dies here')
      },
    })
    await shop.desk.create(jsapi('JEEPAY-4'))
    await shop.sandbox.pay('JEEPAY-4')
    expect(await shop.deliver()).toEqual([500])
    expect(await shop.desk.orders.get('JEEPAY-4')).toMatchObject({ state: 'pending' })
    isBroken = false
    await shop.advance(minute)
    await shop.settle()
    expect(await shop.desk.orders.get('JEEPAY-4')).toMatchObject({ state: 'paid' })
  })

  it('medusa acknowledges, then works from memory: here an acknowledged payment survives the process', async () => {
    await shop.desk.create(jsapi('MEDUSA-1'))
    await shop.sandbox.pay('MEDUSA-1')
    expect(await shop.deliver()).toEqual([204])
    await shop.restart()
    expect(await shop.desk.orders.get('MEDUSA-1')).toMatchObject({ state: 'paid' })
  })

  it('vendure logs an error and answers 200: here a failure is a 500, so WeChat Pay retries', async () => {
    const broken = await openShop()
    await broken.desk.create(jsapi('VENDURE-1'))
    await broken.sandbox.pay('VENDURE-1')
    const [{ id } = { id: '' }] = broken.sandbox.notifications.list()
    const { headers, body } = await broken.sandbox.notifications.preview(id)
    await broken.desk.close()
    expect((await broken.desk.notificationHandler.receive({ headers, body })).status).toBe(500)
    await broken.restart()
    expect((await broken.desk.notificationHandler.receive({ headers, body })).status).toBe(204)
    await broken.close()
  })

  it('I1: hyperswitch, autumn and orion-key mark an event as seen before its effect: here a failed effect leaves no mark', async () => {
    let isBroken = true
    await open({
      onPaid: () => {
        if (isBroken) throw new Error('stock service is down')
      },
    })
    await shop.desk.create(jsapi('SEEN-0001'))
    const facts = shop.transaction('SEEN-0001')
    expect(await shop.tell('TRANSACTION.SUCCESS', facts, 'EV-1')).toBe(500)
    isBroken = false
    expect(await shop.tell('TRANSACTION.SUCCESS', facts, 'EV-1')).toBe(204)
    expect(await shop.desk.orders.get('SEEN-0001')).toMatchObject({ state: 'paid' })
  })

  it('ruoyi-vue-pro rolls a second payment back for ever: here it is stored, acknowledged and refunded', async () => {
    await shop.desk.create(jsapi('RUOYI-001'))
    expect(await shop.tell('TRANSACTION.SUCCESS', shop.transaction('RUOYI-001'))).toBe(204)
    const second = shop.transaction('RUOYI-001', { transaction_id: '4200000000202611230000000002' })
    expect(await shop.tell('TRANSACTION.SUCCESS', second)).toBe(204)
    const { order, payments, refunds } = await shop.desk.orders.details('RUOYI-001')
    expect(order.state).toBe('paid')
    expect(payments.map(({ disposition }) => disposition)).toEqual(['kept', 'duplicate'])
    expect(refunds).toMatchObject([
      { out_refund_no: 'duplicate-4200000000202611230000000002', amount: 1000, cause: 'duplicate' },
    ])
    expect(shop.calls).toEqual(['paid:RUOYI-001'])
  })

  it('dujiao-next fails an order that is paid after its stock was released: here the shop decides', async () => {
    await open({ latePayment: ({ out_trade_no }) => (out_trade_no === 'LATE-FULFIL' ? 'fulfil' : 'refund') })
    for (const number of ['LATE-FULFIL', 'LATE-REFUND']) {
      await shop.desk.create(jsapi(number))
      await shop.desk.cancel(number)
    }
    const late = (number: string, transaction_id: string): Promise<number> =>
      shop.tell('TRANSACTION.SUCCESS', shop.transaction(number, { transaction_id }))
    expect(await late('LATE-FULFIL', '4200000000202611230000000003')).toBe(204)
    expect(await late('LATE-REFUND', '4200000000202611230000000004')).toBe(204)
    expect(await shop.desk.orders.get('LATE-FULFIL')).toMatchObject({ state: 'paid' })
    expect(await shop.desk.orders.get('LATE-REFUND')).toMatchObject({ state: 'paid_late' })
    expect(shop.calls).toContain('paid:LATE-FULFIL')
    expect(shop.calls).not.toContain('paid:LATE-REFUND')
  })

  it('the waiting page of sub2api asks only the local database: here it asks WeChat Pay', async () => {
    await shop.desk.create(jsapi('SUB2API-1'))
    await shop.sandbox.pay('SUB2API-1')
    expect(await shop.desk.refresh('SUB2API-1')).toMatchObject({ state: 'paid' })
  })

  it('I12: a backfill of stripe/sync-engine that matched nothing reports success: here it fails', async () => {
    await shop.desk.create(jsapi('BACKFILL-1'))
    await shop.sandbox.pay('BACKFILL-1')
    await shop.deliver()
    // Another database, which knows nothing of that day.
    const stranger = await openShop({
      client: shop.client,
      clock: { now: () => shop.sandbox.clock.now(), sleep: async () => undefined },
    })
    await shop.sandbox.clock.set('2026-11-24T10:10:00+08:00')
    const { summary } = await stranger.desk.reconcile({ bill_date: '2026-11-23' })
    expect(summary).toMatchObject({ state: 'failed', balanced: false, rows: 1, matched_payments: 0 })
    expect(await stranger.desk.health()).toMatchObject({ ok: false, bills_failed: 1 })
    await stranger.close()
  })
})
