import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sqlite } from '@wechatpay-kit/orders'
import type { Store, Tx } from '@wechatpay-kit/orders'
import { step } from '../../src/core/step.js'
import { book, insertOrder, loadAggregate, saveAggregate } from '../../src/store/aggregate.js'
import { openDriver } from '../../src/store/sqlite/driver.js'
import { newAggregate, paymentFacts, start } from '../core/model.js'

let directory: string
let file: string
let store: Store

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'orders-'))
  file = join(directory, 'orders.db')
  store = sqlite(file)
  await store.open()
  await store.migrate()
})

afterEach(async () => {
  await store.close()
  rmSync(directory, { recursive: true })
})

const count = async (table: string): Promise<number> =>
  store.transaction(async (tx) => Number((await tx.query(`SELECT count(*) AS n FROM ${table}`))[0]?.['n']))

describe('the SQLite store', () => {
  it('migrates once, by name', async () => {
    expect(await store.pending()).toEqual([])
    expect(await store.migrate()).toEqual([])
  })

  it('only the owner can read the file', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('runs with synchronous=FULL, checked at start', async () => {
    const [row] = await store.transaction((tx) => tx.query('PRAGMA synchronous'))
    expect(Object.values(row ?? {})).toEqual([2])
  })

  it('rejects a second desk on the same file, in this process and in another', async () => {
    await expect(sqlite(file).open()).rejects.toMatchObject({ code: 'store_locked' })
    const script = `import { sqlite } from '@wechatpay-kit/orders'
      await sqlite(process.argv[1]).open().then(() => console.log('open'), (error) => console.log(error.code))`
    const run = (): string =>
      spawnSync(process.execPath, ['--input-type=module', '-e', script, file], {
        encoding: 'utf8',
      }).stdout.trim()
    expect(run()).toBe('store_locked')
    await store.close()
    expect(run()).toBe('open')
    // The other process ended without closing anything: its lock ended with it.
    await store.open()
  })

  it('works from CommonJS', () => {
    const script = `const { sqlite } = require('@wechatpay-kit/orders')
      const store = sqlite(process.argv[1])
      store.open().then(() => store.migrate()).then((names) => console.log(names.join()))`
    const { stdout } = spawnSync(process.execPath, ['-e', script, join(directory, 'cjs.db')], {
      encoding: 'utf8',
    })
    expect(stdout.trim()).toBe('0001-initial')
  })

  it('a transaction that throws leaves nothing behind, those that share its commit stay', async () => {
    const insert = (name: string, fail: boolean): Promise<void> =>
      store.transaction(async (tx) => {
        await tx.query('INSERT INTO events (out_trade_no, at, name, data) VALUES (?, ?, ?, ?)', [
          name,
          1,
          'test',
          '{}',
        ])
        await Promise.resolve()
        if (fail) throw new Error('no')
      })
    const results = await Promise.allSettled([insert('a', false), insert('b', true), insert('c', false)])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    const rows = await store.transaction((tx) => tx.query('SELECT out_trade_no FROM events ORDER BY id'))
    expect(rows.map((row) => row['out_trade_no'])).toEqual(['a', 'c'])
  })

  it('rejects a transaction inside a transaction instead of waiting for itself', async () => {
    const nested = store.transaction(() => store.transaction(async () => undefined))
    await expect(nested).rejects.toMatchObject({ code: 'nested_transaction' })
  })

  it('rejects statements after the end of their transaction', async () => {
    let kept: Tx | undefined
    await store.transaction(async (tx) => {
      kept = tx
    })
    await expect(kept?.query('SELECT 1')).rejects.toMatchObject({ code: 'transaction_ended' })
  })

  it('commits concurrent transactions together', async () => {
    let commits = 0
    const before = openDriver(file)
    const version = (): number =>
      Number(Object.values(before.prepare('PRAGMA data_version').all()[0] as object)[0])
    let last = version()
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        store
          .transaction((tx) =>
            tx.run('event_insert', { out_trade_no: `O-${index}`, at: 1, name: 'test', data: '{}' }),
          )
          .then(() => {
            const now = version()
            if (now !== last) commits += 1
            last = now
          }),
      ),
    )
    before.close()
    expect(await count('events')).toBe(200)
    expect(commits).toBeLessThanOrEqual(3)
  })

  it('writes an order, its payment and its ledger, and reads the same back', async () => {
    const { order } = newAggregate().state
    const fresh = { order, payments: [], refunds: [] }
    const outcome = step(fresh, {
      type: 'payment',
      facts: paymentFacts(),
      source: 'query',
      late: 'refund',
      now: start,
    })
    await store.transaction(async (tx) => {
      expect(await insertOrder(tx, order)).toBe(true)
      expect(await insertOrder(tx, order)).toBe(false)
      await saveAggregate(tx, fresh, outcome.state)
      for (const effect of outcome.effects)
        if (effect.type === 'ledger') await book(tx, effect, order.out_trade_no, start)
    })
    const read = await store.transaction((tx) => loadAggregate(tx, order.out_trade_no))
    expect(read).toEqual({ ...outcome.state, order: { ...outcome.state.order, version: 1 } })
    await expect(store.transaction((tx) => saveAggregate(tx, fresh, outcome.state))).rejects.toThrow(
      'changed by another transaction',
    )
  })
})

describe('what the schema itself rejects', () => {
  const sql = (text: string): Promise<unknown> => store.transaction((tx) => tx.query(text))

  beforeEach(async () => {
    const { order } = newAggregate().state
    const before = { order, payments: [], refunds: [] }
    const after = step(before, {
      type: 'payment',
      facts: paymentFacts(),
      source: 'query',
      late: 'refund',
      now: start,
    })
    await store.transaction(async (tx) => {
      await insertOrder(tx, order)
      await saveAggregate(tx, before, after.state)
    })
  })

  it.each([
    ['I3: a paid order becomes closed', "UPDATE orders SET state = 'closed'"],
    [
      'I5: a second payment is kept',
      "INSERT INTO payments SELECT NULL, 'other', out_trade_no, mchid, amount, payer_total, trade_type, openid, success_at, source, disposition, 0, 0, 0 FROM payments",
    ],
    ['I6: more is reserved than was paid', 'UPDATE payments SET refund_reserved = amount + 1'],
    ['I6: 51 refunds', 'UPDATE payments SET refund_count = 51'],
    [
      'I9: an open order without an alarm',
      "INSERT INTO orders SELECT 'other', mchid, appid, scene, 'pending', amount, request, created_at, expires_at, prepay, prepay_expires_at, NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, 0 FROM orders",
    ],
    ['I11: a ledger transaction without entries', "INSERT INTO ledger_transactions VALUES ('k', NULL, 1)"],
    [
      'I11: entries without a transaction',
      "INSERT INTO ledger_entries (key, account, amount) VALUES ('k', 'a', 1)",
    ],
  ])('%s', async (_, text) => {
    await expect(sql(text)).rejects.toThrow()
  })

  it('I11: entries that do not sum to zero, and changes of sealed entries', async () => {
    const entries = [
      { account: 'a', amount: 5 },
      { account: 'b', amount: -4 },
    ]
    const posted = (lines: typeof entries): Promise<void> =>
      store.transaction((tx) => book(tx, { type: 'ledger', key: 'k', entries: lines }, null, 1))
    await expect(posted(entries)).rejects.toThrow('sum to zero')
    await posted([...entries, { account: 'b', amount: -1 }])
    await expect(posted([])).rejects.toThrow()
    await expect(
      sql("INSERT INTO ledger_entries (key, account, amount) VALUES ('k', 'a', 0)"),
    ).rejects.toThrow('sealed')
    await expect(sql('UPDATE ledger_entries SET amount = 6')).rejects.toThrow('never change')
    await expect(sql('DELETE FROM ledger_entries')).rejects.toThrow('never deleted')
  })
})
