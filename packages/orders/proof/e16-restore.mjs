import { copyFileSync, rmSync } from 'node:fs'
import { bill_date, expect, hour, minute, openShop, sumOf } from './shop.mjs'

/** E16: yesterday's backup is restored. Queries and the bill bring back what happened since; the report lists it. */
export async function restore({ orders = 10 } = {}) {
  const shop = await openShop()
  const { sandbox } = shop
  const numbers = (name) =>
    Array.from({ length: orders }, (_, index) => `${name}-${String(index).padStart(4, '0')}`)
  const pay = async (number) => {
    await sandbox.pay(number)
    await sandbox.clock.advance(0)
  }
  try {
    for (const number of numbers('BEFORE')) {
      await shop.desk.create(shop.order(number, { expires_in: 60 }))
      await pay(number)
      await shop.desk.refresh(number)
    }
    for (const number of numbers('ACROSS')) await shop.desk.create(shop.order(number, { expires_in: 60 }))
    await shop.desk.close()
    copyFileSync(shop.file, `${shop.file}.backup`)
    await shop.open()
    // What the backup does not have: payments, refunds and new orders.
    for (const number of numbers('ACROSS')) {
      await pay(number)
      await shop.desk.refresh(number)
    }
    for (const number of numbers('AFTER')) {
      await shop.desk.create(shop.order(number))
      await pay(number)
      await shop.desk.refresh(number)
    }
    await shop.desk.refund({ out_trade_no: 'BEFORE-0000', amount: 300 })
    await shop.desk.close()
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${shop.file}${suffix}`, { force: true })
    copyFileSync(`${shop.file}.backup`, shop.file)
    await shop.open()
    await sandbox.clock.advance(2 * hour)
    await shop.desk.sweep()
    await shop.desk.runDue()
    await sandbox.clock.set('2026-11-24T10:10:00+08:00')
    const { summary } = await shop.desk.reconcile({ bill_date })
    await sandbox.clock.advance(minute)
    await shop.desk.runDue()
    for (const number of [...numbers('BEFORE'), ...numbers('ACROSS')]) {
      const { state } = await shop.desk.orders.get(number)
      expect(/paid|refunded/.test(state), `${number} is ${state}`)
    }
    for (const number of numbers('AFTER')) {
      const { state } = await shop.desk.orders.get(number)
      expect(
        state === 'quarantined',
        `${number} is ${state}: a person decides about orders that nobody remembers`,
      )
    }
    expect(summary.findings.unrecognised === orders + 1, JSON.stringify(summary.findings))
    expect((await shop.desk.refunds.get('BEFORE-0000-1')).state === 'success', 'the refund is not back')
    expect(sumOf(await shop.desk.balances()) === 0, 'the ledger is out of balance')
    return {
      orders: 3 * orders,
      'paid again by query': orders,
      'for a person': summary.quarantined,
      'ledger sum': 0,
    }
  } finally {
    await shop.close()
  }
}
