import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxState } from '../../src/index.js'
import { Store, type Change } from '../../src/kernel/store/store.js'
import { call } from '../support/caller.js'
import { callV2, unifiedOrder } from '../support/caller-v2.js'
import { day, minute, openMarket, payer, subMchid, toMerchant, toPerson } from '../support/profit-sharing.js'
import { nativeOrder, nativePath, openShop, type Shop } from '../support/shop.js'
import { upload } from '../support/upload.js'

let rich: SandboxState
let shop: Shop
beforeAll(async () => {
  const full = await openShop()
  await live(full)
  rich = full.sandbox.state.export()
  await full.close()
  shop = await openShop()
})
afterAll(() => shop.close())
beforeEach(async () => {
  await shop.sandbox.reset()
  await call(shop.direct, 'POST', nativePath, nativeOrder('kept-0001'))
})

/** Something in every collection. */
async function live({ sandbox }: Shop): Promise<void> {
  const market = openMarket(sandbox)
  const { direct, partner } = market
  await market.addMerchant('1900000999')
  await market.addPerson(payer)
  const transaction = await market.sell('order-0001', 10_000, true)
  await market.sellFor(subMchid, 'order-0002', 10_000)
  await sandbox.clock.advance(minute)
  await market.share(transaction, 'P1', [toMerchant('1900000999', 500), toPerson(payer, 100)])
  await sandbox.clock.advance(minute)
  await market.giveBack('P1', 'R1', '1900000999', 200)
  await market.refund('order-0001', 'refund-1', 300, 10_000)
  await market.transfer('bill1', 100)
  sandbox.funds.topUp(direct.mchid, 1)
  sandbox.authCode()
  sandbox.faults.add({ fault: 'out-of-order', times: 1 })
  await callV2(direct, '/pay/unifiedorder', unifiedOrder('order-0003'))
  await sandbox.pay('order-0003')
  await upload(partner)
  await call(partner, 'POST', `/v3/apply4sub/sub_merchants/${subMchid}/modify-settlement`, {
    account_type: 'ACCOUNT_TYPE_BUSINESS',
    account_bank: '招商银行',
    bank_address_code: '110000',
    account_number: market.seal('6222021204041701234'),
  })
  const sub_orders = ['order-0011', 'order-0012'].map((out_trade_no) => ({
    mchid: direct.mchid,
    attach: 'attach',
    amount: { total_amount: 100, currency: 'CNY' },
    out_trade_no,
    description: 'thing',
  }))
  await call(direct, 'POST', '/v3/combine-transactions/native', {
    combine_appid: direct.appids[0],
    combine_mchid: direct.mchid,
    combine_out_trade_no: 'whole-0001',
    sub_orders,
    notify_url: 'https://shop.example/notify',
  })
}

const copy = (): SandboxState => structuredClone(rich)
/** Refused with this message, and everything is as it was. */
async function refused(state: unknown, message: RegExp | string): Promise<void> {
  const before = JSON.stringify(shop.sandbox.state.export())
  await expect(shop.sandbox.state.import(state as SandboxState)).rejects.toThrow(message)
  await expect(shop.sandbox.state.import(state as SandboxState)).rejects.toBeInstanceOf(TypeError)
  expect(JSON.stringify(shop.sandbox.state.export())).toBe(before)
}

describe('a state that is taken in', () => {
  test('replaces everything, in its own order, and goes on', async () => {
    // What is there under the same ids already must not keep its place.
    const turned = copy()
    for (const entries of Object.values(turned.documents)) (entries as unknown[]).reverse()
    await shop.sandbox.state.import(turned)
    await shop.sandbox.state.import(rich)
    expect(JSON.stringify(shop.sandbox.state.export())).toBe(JSON.stringify(rich))
    await shop.sandbox.clock.advance(32 * day)
    expect(shop.sandbox.orders.list().map(({ trade_state }) => trade_state)).toContain('REFUND')
    expect(shop.sandbox.settlementAccountChanges.list().map(({ state }) => state)).toEqual(['VERIFY_SUCCESS'])
  })

  test.each([
    [{ extra: 1 }, 'the state takes no "extra": it takes format, seed, clock, documents'],
    [{ Documents: {} }, 'the state takes no "Documents"'],
    [{ clock: { now: '2018-06-08T10:00:00+08:00', frozen: true, zone: 8 } }, 'clock takes no "zone"'],
    [{ documents: { order: [] } }, 'documents takes no "order": it takes orders'],
    [
      { format: 'wechatpay-kit-sandbox/2' },
      'expected "wechatpay-kit-sandbox/1", as an export has it, not "wechatpay-kit-sandbox/2"',
    ],
    [{ format: 'wechatpay-kit-sandbox/2', newer: true }, 'format: expected'],
    [{ format: undefined }, 'not nothing'],
    [{ seed: 7 }, 'seed: expected a string'],
    [{ clock: undefined }, 'clock: expected an object'],
    [{ clock: { now: '2018-06-08T10:00:00+08:00' } }, 'clock: expected { now, frozen }'],
    [{ clock: { now: 'yesterday', frozen: true } }, 'not a time'],
    [{ documents: undefined }, 'documents: expected an object'],
    [{ documents: [] }, 'documents: expected an object'],
    [{ documents: { meta: [['platform', {}]] } }, 'documents.meta: an export holds no keys'],
    [{ documents: { orders: {} } }, 'documents.orders: expected a list'],
    [{ documents: { orders: [['1900000001/a']] } }, 'documents.orders[0]: expected [id, document]'],
    [{ documents: { orders: [['a', null]] } }, 'documents.orders[0] (a): must be object'],
    [
      {
        documents: {
          lookup: [
            ['a', 'b'],
            ['a', 'c'],
          ],
        },
      },
      'documents.lookup[1]: "a" is there twice',
    ],
  ])('%j is refused by name, and nothing is changed', async (change, message) => {
    await refused({ ...copy(), ...change }, message)
  })

  test.each([null, undefined, 'text', 7, []])('%j is none', async (state) => {
    await refused(state, /expected/)
  })

  test('without any member of any document that an export always has is refused where it is missing', async () => {
    const rows = Object.entries(rich.documents).flatMap(([collection, entries]) =>
      entries.flatMap(([, document], index) =>
        typeof document === 'object' ? [[collection, index] as const] : [],
      ),
    )
    expect(new Set(rows.map(([collection]) => collection)).size).toBeGreaterThan(14)
    for (const [collection, index] of rows) {
      const state = copy()
      const entries = state.documents[collection] as [string, unknown][]
      entries[index] = [entries[index]?.[0] ?? '', collection === 'meta' ? 7 : {}]
      await refused(state, `documents.${collection}[${index}]`)
    }
  })

  test('that names a document which was cut off is refused', async () => {
    for (const [collection, message] of [
      ['orders', 'in documents.orders'],
      ['refunds', /documents\.orders\[\d\]\.refunds: there is no .* in documents\.refunds/],
      ['sharingOrders', /sharingReturns\[0\]\.sharing/],
      ['sharingReturns', /sharingOrders\[\d\]\.returns/],
      ['combinedOrders', /orders\[\d\]\.combined/],
    ] as const) {
      const { [collection]: _, ...documents } = copy().documents
      await refused({ ...copy(), documents }, message)
    }
  })

  test('whose text is cut off anywhere is refused by the control API, and nothing is changed', async () => {
    const { url } = await shop.sandbox.listen()
    const text = JSON.stringify(rich)
    const before = JSON.stringify(shop.sandbox.state.export())
    const put = (body: string): Promise<Response> =>
      fetch(`${url}/_sandbox/api/state`, { method: 'PUT', body })
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length - 1 }), async (end) => {
        expect((await put(text.slice(0, end))).status).toBe(400)
        expect(JSON.stringify(shop.sandbox.state.export())).toBe(before)
      }),
      { numRuns: 30 },
    )
    const answer = await put(JSON.stringify({ ...rich, extra: 1 }))
    expect([answer.status, ((await answer.json()) as { message: string }).message]).toEqual([
      400,
      expect.stringContaining('"extra"'),
    ])
    expect((await put(text)).status).toBe(200)
    expect(JSON.stringify(shop.sandbox.state.export())).toBe(text)
  })
})

test('a store that cannot write keeps all that it had', () => {
  let full = false
  const store = new Store({
    load: () => [{ collection: 'lookup', id: 'a', document: 'old' } satisfies Change],
    write() {
      if (full) throw new Error('no space')
    },
    close: () => undefined,
  })
  store.put('lookup', 'b', 'old')
  full = true
  const changes: Change[] = [
    { collection: 'lookup', id: 'a', document: undefined },
    { collection: 'lookup', id: 'b', document: 'new' },
    { collection: 'lookup', id: 'a', document: 'new' },
  ]
  expect(() => store.rewrite(changes)).toThrow('no space')
  expect(store.entries('lookup')).toEqual([
    ['a', 'old'],
    ['b', 'old'],
  ])
  full = false
  store.rewrite(changes)
  expect(store.entries('lookup')).toEqual([
    ['b', 'new'],
    ['a', 'new'],
  ])
})
