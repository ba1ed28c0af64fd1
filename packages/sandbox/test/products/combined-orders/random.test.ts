import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Order } from '../../../src/index.js'
import { call } from '../../support/caller.js'
import { nativeOrder, nativePath, openShop, refundPath, type Shop } from '../../support/shop.js'

const [appid, mchid] = ['wxd678efh567hg6787', '1900000001']
const family = '/v3/combine-transactions'
const minute = 60_000

const deed = fc.record({
  kind: fc.constantFrom('single', 'combine', 'pay', 'pay', 'pay', 'close', 'refund', 'refund', 'advance'),
  pick: fc.nat({ max: 1000 }),
  amount: fc.integer({ min: 1, max: 2000 }),
})
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

/** Does one thing; what the platform refuses is refused. Gives the status of the answer, 0 where there is none. */
async function perform({ sandbox, direct }: Shop, { kind, pick, amount }: Deed, n: number): Promise<number> {
  const one = <T>(from: readonly T[]): T | undefined => from[pick % Math.max(from.length, 1)]
  const post = async (path: string, body: object): Promise<number> =>
    (await call(direct, 'POST', path, body)).status
  const order = one(sandbox.orders.list())
  const combined = one(sandbox.combinedOrders.list())
  switch (kind) {
    case 'single':
      return post(nativePath, nativeOrder(`order-${n}`, { amount: { total: amount } }))
    case 'combine':
      return post(`${family}/native`, {
        combine_appid: appid,
        combine_mchid: mchid,
        combine_out_trade_no: `whole-${n}`,
        notify_url: 'https://shop.example/notify',
        // One in four has the number of an order in it.
        sub_orders: Array.from({ length: 2 + (pick % 3) }, (_, index) => ({
          mchid,
          attach: 'x',
          amount: { total_amount: amount + index, currency: 'CNY' },
          out_trade_no: pick % 4 === 0 && index === 0 && order ? order.out_trade_no : `part-${n}-${index}`,
          description: 'thing',
        })),
      })
    case 'pay': {
      const name = pick % 2 === 0 ? order?.out_trade_no : combined?.combine_out_trade_no
      return sandbox.pay(name ?? 'nothing').then(
        () => 200,
        () => 0,
      )
    }
    case 'close': {
      if (pick % 2 === 0) {
        const path = `/v3/pay/transactions/out-trade-no/${order?.out_trade_no ?? 'nothing'}/close`
        return post(path, { mchid })
      }
      const parts = combined?.orders.map((id) => ({ mchid, out_trade_no: id.slice(id.indexOf('/') + 1) }))
      const sub_orders = pick % 3 === 0 ? parts?.slice(1) : parts
      const number = combined?.combine_out_trade_no ?? 'nothing'
      return post(`${family}/out-trade-no/${number}/close`, {
        combine_appid: appid,
        sub_orders: sub_orders ?? [],
      })
    }
    case 'refund':
      return post(refundPath, {
        out_trade_no: order?.out_trade_no ?? 'nothing',
        out_refund_no: `refund-${n}`,
        amount: {
          refund: pick % 3 === 0 ? (order?.amount.total ?? 1) : amount,
          total: order?.amount.total ?? 1,
          currency: 'CNY',
        },
      })
    default:
      await sandbox.clock.advance(one([1000, 5 * minute, 61_000, 121 * minute]) ?? 0)
      return 0
  }
}

const next: Readonly<Record<string, readonly string[]>> = {
  NOTPAY: ['NOTPAY', 'SUCCESS', 'CLOSED'],
  SUCCESS: ['SUCCESS', 'REFUND'],
  REFUND: ['REFUND'],
  CLOSED: ['CLOSED'],
}
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
const isPaid = ({ success_time }: Order): boolean => success_time !== undefined

/** What must hold after every deed. */
function check({ sandbox }: Shop, before: ReadonlyMap<string, string>): Map<string, string> {
  const orders = sandbox.orders.list()
  for (const order of orders) {
    const from = before.get(order.id)
    if (from !== undefined) expect(next[from]).toContain(order.trade_state)
    const mine = sandbox.refunds.list().filter((one) => one.order === order.id)
    const refunded = sum(mine.map(({ amount }) => amount.refund))
    expect(refunded).toBe(order.refunded)
    expect(refunded).toBeLessThanOrEqual(isPaid(order) ? order.amount.total : 0)
  }
  for (const combined of sandbox.combinedOrders.list()) {
    const parts = orders.filter((one) => one.combined === combined.id)
    expect(parts.map(({ id }) => id)).toEqual(combined.orders)
    for (const one of parts) {
      expect(one.trade_state === 'REFUND' ? 'SUCCESS' : one.trade_state).toBe(combined.state)
    }
  }
  const wholes = sandbox.combinedOrders.list().filter(({ state }) => state === 'SUCCESS').length
  const alone = orders.filter((one) => isPaid(one) && one.combined === undefined).length
  const announced = sandbox.notifications
    .list()
    .filter(({ event_type }) => event_type === 'TRANSACTION.SUCCESS')
  expect(announced).toHaveLength(wholes + alone)
  return new Map(orders.map(({ id, trade_state }) => [id, trade_state]))
}

/** Fen in the summary of the trade bill of the day: paid, and asked back. */
async function billed({ sandbox, direct }: Shop): Promise<readonly [number, number]> {
  await sandbox.clock.set('2018-06-09T10:00:00+08:00')
  const { json } = await call(direct, 'GET', '/v3/bill/tradebill?bill_date=2018-06-08&tar_type=GZIP')
  if (json['code'] === 'NO_STATEMENT_EXIST') return [0, 0]
  const url = new URL(String(json['download_url']))
  const { body } = await call(direct, 'GET', `${url.pathname}${url.search}`)
  const lines = gunzipSync(body).toString('utf8').trimEnd().split('\r\n')
  const cells = (lines.at(-1) ?? '').replaceAll('`', '').split(',')
  const fen = (text: string | undefined): number => Math.round(Number(text) * 100)
  return [fen(cells[5]), fen(cells[6])]
}

test('whatever merchants do with orders alone and combined, refunds stay below payments, ends are final, and bills agree', async () => {
  const shop = await openShop()
  const done = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 10, maxLength: 40 }), async (deeds) => {
      await shop.sandbox.reset()
      let states = new Map<string, string>()
      for (const [n, one] of deeds.entries()) {
        const status = await perform(shop, one, 1000 + n)
        if (status === 200 || status === 204) done.add(one.kind)
        states = check(shop, states)
      }
      // What is booked on the day of the bill.
      const orders = shop.sandbox.orders.list()
      const end = Date.parse('2018-06-09T00:00:00+08:00')
      const paid = orders.filter(({ success_time }) => success_time !== undefined && success_time < end)
      const back = shop.sandbox.refunds.list().filter(({ created }) => created < end)
      expect(await billed(shop)).toEqual([
        sum(paid.map(({ amount }) => amount.total)),
        sum(back.map(({ amount }) => amount.refund)),
      ])
      check(shop, states)
    }),
    { numRuns: 40 },
  )
  expect([...done].toSorted()).toEqual(['close', 'combine', 'pay', 'refund', 'single'])
  await shop.close()
})
