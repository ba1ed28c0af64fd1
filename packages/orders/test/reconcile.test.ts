import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openShop, type Shop } from './support/shop.js'

const bill_date = '2026-11-23'
let shop: Shop

const jsapi = (out_trade_no: string) =>
  ({
    scene: 'jsapi',
    out_trade_no,
    amount: 10_000,
    description: '测试商品',
    payer: { openid: shop.openid },
  }) as const
const nextMorning = (): Promise<void> => shop.sandbox.clock.set('2026-11-24T10:10:00+08:00')
const paid = async (number: string): Promise<void> => {
  await shop.desk.create(jsapi(number))
  await shop.sandbox.pay(number)
}

beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

describe('reconciliation', () => {
  it('agrees when nothing was lost, books the fees, and can be repeated', async () => {
    await paid('ORDER-000001')
    await paid('ORDER-000002')
    await shop.deliver()
    await shop.desk.refund({ out_trade_no: 'ORDER-000001', amount: 4000 })
    await nextMorning()
    await shop.settle()
    const phases = new Set<string>()
    const { summary } = await shop.desk.reconcile({ bill_date, onProgress: ({ phase }) => phases.add(phase) })
    expect(summary).toMatchObject({
      state: 'done',
      balanced: true,
      rows: 3,
      matched_payments: 2,
      matched_refunds: 1,
      payment_amount: 20_000,
      refund_amount: 4000,
      findings: {},
    })
    expect([...phases]).toEqual(['trade_bill', 'missing', 'fund_flow', 'healing'])
    const before = await shop.desk.balances()
    expect(before[`wechat:${shop.mchid}:fees`]).toBe(summary.fee_amount)
    const { available } = shop.sandbox.funds.show(shop.mchid)
    expect(before[`wechat:${shop.mchid}:receivable`]).toBe(available)
    await shop.desk.reconcile({ bill_date })
    expect(await shop.desk.balances()).toEqual(before)
  })

  it('heals a payment whose notification and queries were all lost', async () => {
    shop.sandbox.faults.add({
      fault: 'reset-before',
      match: { operation: 'GET /v3/pay/transactions/*' },
      times: 0,
    })
    await paid('ORDER-000010')
    await paid('ORDER-000011')
    await shop.deliver()
    // The desk is told about the first order only by the bill: its notification is undone by a restored backup.
    await shop.desk.close()
    const { openDriver } = await import('../src/store/sqlite/driver.js')
    const driver = openDriver(shop.file)
    driver.exec(`DROP TRIGGER orders_paid_stays;
      UPDATE orders SET state = 'pending', transaction_id = NULL, paid_at = NULL, wake_at = 9e15 WHERE out_trade_no = 'ORDER-000010';
      DELETE FROM payments WHERE out_trade_no = 'ORDER-000010';
      DROP TRIGGER ledger_entries_remain; DROP TRIGGER ledger_transactions_remain;
      DELETE FROM ledger_entries WHERE key IN (SELECT key FROM ledger_transactions WHERE out_trade_no = 'ORDER-000010');
      DELETE FROM ledger_transactions WHERE out_trade_no = 'ORDER-000010';`)
    driver.close()
    await shop.restart()
    await nextMorning()
    const first = await shop.desk.reconcile({ bill_date })
    expect(first.summary).toMatchObject({ findings: { missing_locally: 1 }, healed: 0, balanced: false })
    for (const { id } of shop.sandbox.faults.list()) shop.sandbox.faults.remove(id)
    const second = await shop.desk.reconcile({ bill_date })
    expect(second.summary).toMatchObject({ findings: { missing_locally: 1 }, healed: 1 })
    expect(await shop.desk.orders.get('ORDER-000010')).toMatchObject({ state: 'paid' })
    expect(shop.calls.filter((key) => key === 'paid:ORDER-000010')).toHaveLength(2)
    expect((await shop.desk.reconcile({ bill_date })).summary).toMatchObject({ balanced: true })
  })

  it('finds what the bill lacks, and what it adds', async () => {
    await paid('ORDER-000020')
    await shop.deliver()
    await shop.tell(
      'TRANSACTION.SUCCESS',
      shop.transaction('ORDER-000020', {
        transaction_id: '4200000000202611230000000009',
        amount: { total: 10_000, currency: 'CNY' },
      }),
    )
    const stranger = await openShop({ client: shop.client })
    await stranger.desk.create(jsapi('STRANGER-1'))
    await shop.sandbox.pay('STRANGER-1')
    await nextMorning()
    const result = await shop.desk.reconcile({ bill_date })
    expect(result.summary.findings).toEqual({ missing_in_bill: 1, unrecognised: 1 })
    expect(result.summary.quarantined).toBe(1)
    expect(await shop.desk.orders.get('STRANGER-1')).toMatchObject({ state: 'quarantined' })
    let csv = ''
    for await (const line of result.csv()) csv += line
    expect(csv.split('\r\n')).toHaveLength(4)
    const html = await result.html()
    expect(html).toContain('2 differences')
    expect(html).toContain('STRANGER-1')
    expect(html).not.toMatch(/https?:\/\//)
    await stranger.close()
  })

  it('runs every day at 10:05 China time', async () => {
    await shop.close()
    shop = await openShop({ reconcileDaily: ['1900000001'] })
    expect(shop.mchid).toBe('1900000001')
    await paid('ORDER-000030')
    await shop.deliver()
    await shop.desk.start()
    await shop.desk.stop()
    await shop.sandbox.clock.set('2026-11-24T10:04:00+08:00')
    await shop.settle()
    expect((await shop.desk.health()).reconciled).toBe('2026-11-22')
    await shop.sandbox.clock.set('2026-11-24T10:05:00+08:00')
    await shop.settle()
    expect((await shop.desk.health()).reconciled).toBe('2026-11-23')
  })

  it('rejects what is not a day', async () => {
    await expect(shop.desk.reconcile({ bill_date: '20261123' })).rejects.toMatchObject({
      code: 'invalid_input',
    })
  })
})
