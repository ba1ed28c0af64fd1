import { afterEach, beforeEach, expect, test } from 'vitest'
import { call } from '../support/caller.js'
import { day, minute, openMarket, second, toMerchant, type Market } from '../support/profit-sharing.js'
import { openShop, type Shop } from '../support/shop.js'

const store = '1900000999'

let shop: Shop
let market: Market
beforeEach(async () => {
  shop = await openShop()
  market = openMarket(shop.sandbox)
  await market.addMerchant(store)
})
afterEach(() => shop.close())

const nothingLeft = [403, 'NOT_ENOUGH', '分账金额不足']
const refused = async (transaction: string): Promise<void> => {
  for (const answer of [
    await market.unfreeze(transaction, 'U1'),
    await market.share(transaction, 'P1', [toMerchant(store, 1)]),
    await market.share(transaction, 'P1', [toMerchant(store, 1)], true),
  ])
    expect([answer.status, answer.json['code'], answer.json['message']]).toEqual(nothingLeft)
}

test('an order that was refunded as a whole is neither shared nor unfrozen', async () => {
  const transaction = await market.sell('order-0001', 10_000, true)
  await shop.sandbox.clock.advance(minute)
  await market.refund('order-0001', 'refund-1', 10_000, 10_000)
  await refused(transaction)
  await shop.sandbox.clock.advance(day)
  await refused(transaction)
  expect(shop.sandbox.profitSharing.orders()).toEqual([])
})

test('what a closed refund gives back is unfrozen again', async () => {
  const transaction = await market.sell('order-0001', 10_000, true)
  await shop.sandbox.clock.advance(minute)
  shop.sandbox.faults.add({ fault: 'refund-closed', times: 1 })
  await market.refund('order-0001', 'refund-1', 10_000, 10_000)
  await refused(transaction)
  await shop.sandbox.clock.advance(5 * second)
  expect(shop.sandbox.refunds.show('refund-1').status).toBe('CLOSED')
  expect((await market.unfreeze(transaction, 'U1')).status).toBe(200)
  await shop.sandbox.clock.advance(5 * second)
  expect(shop.sandbox.funds.show(market.direct.mchid)).toMatchObject({ available: 9940, frozen: 0 })
})

test('a code payment that was reversed is neither shared nor unfrozen', async () => {
  const { auth_code } = shop.sandbox.authCode()
  const { mchid, appids } = market.direct
  await call(market.direct, 'POST', '/v3/pay/transactions/codepay', {
    appid: appids[0],
    mchid,
    description: 'thing',
    out_trade_no: 'code-0001',
    amount: { total: 10_000 },
    payer: { auth_code },
    scene_info: { store_info: { id: '0001' } },
    settle_info: { profit_sharing: true },
  })
  const { transaction_id = '' } = shop.sandbox.orders.show('code-0001')
  await shop.sandbox.clock.advance(minute)
  const path = '/v3/pay/transactions/out-trade-no/code-0001/reverse'
  expect((await call(market.direct, 'POST', path, { appid: appids[0], mchid })).status).toBe(200)
  await refused(transaction_id)
})

test('an order that was shared to its last fen has nothing to unfreeze', async () => {
  const transaction = await market.sell('order-0001', 10_000, true)
  await shop.sandbox.clock.advance(minute)
  const own = { type: 'MERCHANT_ID', account: market.direct.mchid, amount: 9940, description: '自留' }
  expect((await market.share(transaction, 'P0', [own])).status).toBe(200)
  await refused(transaction)
})

test('a number of sharing that is used for something else names the receivers, as was seen', async () => {
  const transaction = await market.sell('order-0001', 10_000, true)
  await shop.sandbox.clock.advance(minute)
  await market.share(transaction, 'P1', [toMerchant(store, 100)])
  for (const answer of [
    await market.share(transaction, 'P1', [toMerchant(store, 101)]),
    await market.unfreeze(transaction, 'P1'),
  ])
    expect([answer.status, answer.json['code'], answer.json['message']]).toEqual([
      400,
      'PARAM_ERROR',
      '分账接收方与原请求不一致',
    ])
})
