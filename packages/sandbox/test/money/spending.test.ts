import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { signedHeaders, type Answer } from '../support/caller.js'
import { day, minute, openMarket, second, toMerchant, type Market } from '../support/profit-sharing.js'
import { openShop, type Shop } from '../support/shop.js'

const store = '1900000999'
const mchid = '1900000001'
const appids = ['wxd678efh567hg6787']
const openids = ['oUpF8uMuAJO_M2pxb1Q9zNjWeS6o']

let shop: Shop
let market: Market
beforeEach(async () => {
  shop = await openShop({ merchants: [{ mchid, appids, openids, operationBalance: 10_500 }] })
  const { sandbox } = shop
  const direct = sandbox.merchants.find((one) => one.mchid === mchid)!
  const partner = sandbox.merchants.find(({ role }) => role === 'partner')!
  market = openMarket({ ...sandbox, merchants: [direct, partner] })
  await market.addMerchant(store)
})
afterEach(() => shop.close())

const all = (count: number, act: (index: number) => Promise<Answer>): Promise<Answer[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => act(index)))
/** How many answers there were of each kind. */
const tally = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { status, json } of answers) {
    const kind = status === 200 ? 'ok' : `${status} ${String(json['code'])}`
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}
const funds = (of = mchid): Record<string, number> => {
  const { available, frozen, operation, transferring } = shop.sandbox.funds.show(of)
  return { available, frozen, operation, transferring }
}

describe('money that is spent from many sides at once', () => {
  test('transfers: exactly those that the operation account covers', async () => {
    expect(tally(await all(40, (index) => market.transfer(`bill${index}`, 1000)))).toEqual({
      ok: 10,
      '403 NOT_ENOUGH': 30,
    })
    expect(funds()).toMatchObject({ operation: 500, transferring: 10_000 })
    expect(shop.sandbox.transfers.list()).toHaveLength(10)
    // What nobody takes comes back, to the fen, and can be spent once more.
    await shop.sandbox.clock.advance(day)
    expect(funds()).toMatchObject({ operation: 10_500, transferring: 0 })
    expect(tally(await all(40, (index) => market.transfer(`more${index}`, 1500)))['ok']).toBe(7)
    expect(funds()).toMatchObject({ operation: 0, transferring: 10_500 })
  })

  test('transfers over many connections', async () => {
    const { url } = await shop.sandbox.listen()
    const path = '/v3/fund-app/mch-transfer/transfer-bills'
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const body = JSON.stringify({
          appid: appids[0],
          out_bill_no: `bill${index}`,
          openid: openids[0],
          transfer_amount: 700,
          transfer_remark: '报销',
          transfer_scene_id: '1011',
          transfer_scene_report_infos: [{ info_type: '赔付原因', info_content: '迟到' }],
        })
        const headers = await signedHeaders(market.direct, 'POST', path, body)
        return (await fetch(url + path, { method: 'POST', headers, body })).status
      }),
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(15)
    expect(funds()).toMatchObject({ operation: 0, transferring: 10_500 })
  })

  test('the same transfer many times at once is one', async () => {
    const answers = await all(20, () => market.transfer('bill1', 1000))
    expect(tally(answers)).toEqual({ ok: 20 })
    expect(new Set(answers.map(({ json }) => json['transfer_bill_no'])).size).toBe(1)
    expect(funds()).toMatchObject({ operation: 9500, transferring: 1000 })
  })

  test('refunds: exactly those that the available balance covers', async () => {
    for (let index = 0; index < 10; index += 1) await market.sell(`order-${index}`, 10_000, true)
    await shop.sandbox.clock.advance(minute)
    for (const { out_trade_no, transaction_id = '' } of shop.sandbox.orders.list())
      await market.share(transaction_id, `P-${out_trade_no}`, [toMerchant(store, 3000)], true)
    await shop.sandbox.clock.advance(5 * second)
    expect(funds()).toMatchObject({ available: 69_400, frozen: 0 })
    const refund = (index: number): Promise<Answer> =>
      market.refund(`order-${index}`, `refund-${index}`, 10_000, 10_000)
    // A refund takes 9,940 and the platform gives back its fee of 60.
    expect(tally(await all(10, refund))).toEqual({ ok: 6, '403 NOT_ENOUGH': 4 })
    expect(funds()).toMatchObject({ available: 69_400 - 6 * 9940 })
    // Again under the same numbers, nothing is taken twice.
    expect(tally(await all(10, refund))).toEqual({ ok: 6, '403 NOT_ENOUGH': 4 })
    expect(funds()).toMatchObject({ available: 69_400 - 6 * 9940 })
    expect(funds(store)).toMatchObject({ available: 30_000 })
  })

  test('shares of one order: never more than the ratio, nor than what is left', async () => {
    const transaction = await market.sell('order-1', 10_000, true)
    await shop.sandbox.clock.advance(minute)
    const share = (account: string, amount: number) => (index: number) =>
      market.share(transaction, `P-${account}-${index}`, [toMerchant(account, amount)])
    expect(tally(await all(20, share(store, 400)))).toEqual({ ok: 7, '403 RULE_LIMIT': 13 })
    expect(tally(await all(20, share(mchid, 1000)))).toEqual({ ok: 7, '403 NOT_ENOUGH': 13 })
    await shop.sandbox.clock.advance(5 * second)
    expect(funds()).toMatchObject({ available: 7000, frozen: 9940 - 2800 - 7000 })
    expect(funds(store)).toMatchObject({ available: 2800 })
  })

  test('returns of one share: never more than was shared; and what the receiver has', async () => {
    const transaction = await market.sell('order-1', 10_000, true)
    await shop.sandbox.clock.advance(minute)
    await market.share(transaction, 'P1', [toMerchant(store, 1000)], true)
    await shop.sandbox.clock.advance(5 * second)
    const back = await all(20, (index) => market.giveBack('P1', `R${index}`, store, 300))
    expect(tally(back)).toEqual({ ok: 3, '400 INVALID_REQUEST': 17 })
    expect(funds(store)).toMatchObject({ available: 100 })
    expect(funds()).toMatchObject({ available: 8940 + 900 })
  })

  test('everything at once: what was there before is there after', async () => {
    const transactions = await Promise.all(
      [0, 1, 2, 3].map((index) => market.sell(`order-${index}`, 10_000, true)),
    )
    await shop.sandbox.clock.advance(minute)
    const acts = (index: number): Promise<Answer> => {
      const order = index % 4
      const transaction = transactions[order] ?? ''
      return [
        () => market.share(transaction, `P${index}`, [toMerchant(store, 900)]),
        () => market.refund(`order-${order}`, `refund-${index}`, 9000, 10_000),
        () => market.unfreeze(transaction, `U${index}`),
        () => market.transfer(`bill${index}`, 900),
      ][(index >> 2) % 4]!()
    }
    await all(160, acts)
    const refunded = shop.sandbox.refunds.list().reduce((sum, { amount }) => sum + amount.refund, 0)
    const fees = (40_000 - refunded) * 0.006
    await shop.sandbox.clock.advance(5 * second)
    const held = [mchid, store].flatMap((of) => Object.values(funds(of)))
    expect(held.every((amount) => amount >= 0)).toBe(true)
    expect(held.reduce((sum, amount) => sum + amount, 0)).toBe(10_500 + 40_000 - refunded - fees)
  })
})
