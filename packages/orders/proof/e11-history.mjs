import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqlite } from '@wechatpay-kit/orders'
import { insertOrders } from './e10-throughput.mjs'
import { expect, percentile } from './shop.mjs'

/** E11: many historical orders, some open: how long finding the due alarms takes, and that no table is scanned. */
export async function history({ orders = 20_000, open = 2000, claims = 500, slowest = Infinity } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'orders-history-'))
  const file = join(directory, 'orders.db')
  const store = sqlite(file)
  try {
    await store.open()
    await store.migrate()
    await fill(store, orders)
    const now = Date.now()
    await insertOrders(store, open, now)
    const times = []
    for (let count = 0; count < claims; count++) {
      const at = now + 3_600_000 + Math.floor((open * count) / claims)
      const before = performance.now()
      await store.transaction((tx) => tx.all('alarms_due', { now: at, limit: 16 }))
      times.push(performance.now() - before)
    }
    const before = performance.now()
    await store.transaction((tx) => tx.all('overdue', { before: now, limit: 1000 }))
    const sweep = performance.now() - before
    const plans = await plansOf(store)
    for (const [name, plan] of Object.entries(plans))
      expect(
        !/SCAN (orders|refunds|outbox|alarms|payments|events)(?! USING)/.test(plan),
        `${name} scans: ${plan}`,
      )
    const p99 = Math.round(percentile(times, 0.99) * 100) / 100
    expect(p99 <= slowest, `p99 ${p99} ms, expected ${slowest}`)
    return {
      orders,
      open,
      'claim p99, ms': p99,
      'sweep, ms': Math.round(sweep * 10) / 10,
      'file, MB': Math.round(statSync(file).size / 1e6),
    }
  } finally {
    await store.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Finished orders, made inside the database. */
async function fill(store, count) {
  const step = 100_000
  for (let from = 0; from < count; from += step) {
    await store.transaction((tx) =>
      tx.query(
        `WITH RECURSIVE n (i) AS (VALUES (?) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?)
         INSERT INTO orders SELECT 'HIST-' || i, '1900007291', 'wxd678efh567hg6787', 'native', 'closed', 1000,
           '{"out_trade_no":"HIST-' || i || '"}', 1700000000000 + i, 1700000000000 + i, NULL, NULL, NULL, NULL, 'expired', 0, 4,
           NULL, NULL, NULL, NULL, 3 FROM n`,
        [from, Math.min(count, from + step)],
      ),
    )
  }
}

async function plansOf(store) {
  const queries = {
    claim: 'SELECT kind, key FROM alarms WHERE at <= 1 ORDER BY at LIMIT 16',
    order: "SELECT * FROM orders WHERE out_trade_no = 'x'",
    sweep: 'SELECT out_trade_no FROM orders WHERE wake_at < 1',
    shipping: 'SELECT out_trade_no FROM orders WHERE shipping_at > 0 AND shipping_at < 1',
    list: 'SELECT out_trade_no FROM orders WHERE created_at < 1 ORDER BY created_at DESC LIMIT 50',
    payment: "SELECT position FROM payments WHERE transaction_id IN ('x')",
    timeline: "SELECT at FROM events WHERE out_trade_no = 'x' ORDER BY id",
  }
  const plans = {}
  for (const [name, sql] of Object.entries(queries)) {
    const rows = await store.transaction((tx) => tx.query(`EXPLAIN QUERY PLAN ${sql}`))
    plans[name] = rows.map(({ detail }) => detail).join('; ')
  }
  return plans
}
