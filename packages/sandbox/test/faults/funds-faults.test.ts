import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { faultTable } from '../../src/faults/table.js'
import { call, type Answer } from '../support/caller.js'
import { day, minute, openMarket, second, toMerchant, type Market } from '../support/profit-sharing.js'
import { openShop, type Shop } from '../support/shop.js'

let shop: Shop
let market: Market
let transaction: string
const tried = new Set<string>()
const store = '1900000999'
beforeEach(async () => {
  shop = await openShop()
  market = openMarket(shop.sandbox)
  await market.addMerchant(store)
  transaction = await market.sell('share-1', 10_000, true)
  await shop.sandbox.clock.advance(minute)
})
afterEach(() => shop.close())

function strike(fault: string): void {
  tried.add(fault)
  shop.sandbox.faults.add({ fault, times: 1 })
}
const sharing = (): Promise<Answer> =>
  call(market.direct, 'GET', `/v3/profitsharing/orders/P1?transaction_id=${transaction}`)
const returned = (): Promise<Answer> =>
  call(market.direct, 'GET', '/v3/profitsharing/return-orders/R1?out_order_no=P1')
const transfer = (): Promise<Answer> =>
  call(market.direct, 'GET', '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/bill0001')

describe('faults of funds', () => {
  test('sharing-processing', async () => {
    strike('sharing-processing')
    await market.share(transaction, 'P1', [toMerchant(store, 100)])
    await shop.sandbox.clock.advance(3 * day - 1)
    expect((await sharing()).json['state']).toBe('PROCESSING')
    await shop.sandbox.clock.advance(1)
    expect((await sharing()).json['state']).toBe('FINISHED')
  })

  test.each([
    ['receiver-account-abnormal', 'ACCOUNT_ABNORMAL'],
    ['receiver-high-risk', 'RECEIVER_HIGH_RISK'],
    ['receiver-not-verified', 'RECEIVER_REAL_NAME_NOT_VERIFIED'],
    ['receiver-no-auth', 'NO_AUTH'],
    ['sharer-account-abnormal', 'PAYER_ACCOUNT_ABNORMAL'],
  ])('%s closes one receiver and not the other, whose money the sharer keeps', async (fault, fail_reason) => {
    await market.addMerchant('1900000998')
    strike(fault)
    await market.share(transaction, 'P1', [toMerchant(store, 100), toMerchant('1900000998', 50)], true)
    await shop.sandbox.clock.advance(5 * second)
    expect((await sharing()).json).toMatchObject({
      state: 'FINISHED',
      receivers: [{ result: 'CLOSED', fail_reason }, { result: 'SUCCESS' }, { result: 'SUCCESS' }],
    })
    expect(shop.sandbox.funds.show(market.direct.mchid)).toMatchObject({ available: 9890, frozen: 0 })
    expect(shop.sandbox.funds.show(store).available).toBe(0)
  })

  test('return-processing', async () => {
    await market.share(transaction, 'P1', [toMerchant(store, 100)])
    await shop.sandbox.clock.advance(5 * second)
    strike('return-processing')
    expect((await market.giveBack('P1', 'R1', store, 100)).json['result']).toBe('PROCESSING')
    // What is being given back can't be asked back again.
    expect((await market.giveBack('P1', 'R2', store, 1)).status).toBe(400)
    await shop.sandbox.clock.advance(3 * day)
    expect((await returned()).json['result']).toBe('SUCCESS')
    expect(shop.sandbox.funds.show(store).available).toBe(0)
  })

  test.each([
    ['return-account-abnormal', 'ACCOUNT_ABNORMAL'],
    ['return-not-enough', 'BALANCE_NOT_ENOUGH'],
    ['return-timed-out', 'TIME_OUT_CLOSED'],
  ])('%s fails a return, which can be repeated under another number', async (fault, fail_reason) => {
    await market.share(transaction, 'P1', [toMerchant(store, 100)])
    await shop.sandbox.clock.advance(5 * second)
    strike(fault)
    const { json } = await market.giveBack('P1', 'R1', store, 100)
    expect(json).toMatchObject({ result: 'FAILED', fail_reason })
    expect(shop.sandbox.funds.show(store).available).toBe(100)
    expect((await market.giveBack('P1', 'R2', store, 100)).json['result']).toBe('SUCCESS')
  })

  test('transfer-not-enough refuses once; the same number goes through', async () => {
    strike('transfer-not-enough')
    const refused = await market.transfer('bill0001', 100)
    expect([refused.status, refused.json['code']]).toEqual([403, 'NOT_ENOUGH'])
    expect((await market.transfer('bill0001', 100)).status).toBe(200)
  })

  test('transfer-accepted', async () => {
    strike('transfer-accepted')
    const { json } = await market.transfer('bill0001', 100)
    expect(json['state']).toBe('ACCEPTED')
    expect(json).not.toHaveProperty('package_info')
    expect(() => shop.sandbox.transfers.confirm('bill0001')).toThrow(/is ACCEPTED/)
    await shop.sandbox.clock.advance(minute)
    expect((await transfer()).json['state']).toBe('WAIT_USER_CONFIRM')
  })

  test('transfer-accepted, cancelled meanwhile', async () => {
    shop.sandbox.faults.add({ fault: 'transfer-accepted', times: 1 })
    await market.transfer('bill0001', 100)
    const path = '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/bill0001/cancel'
    expect((await call(market.direct, 'POST', path)).json['state']).toBe('CANCELING')
    await shop.sandbox.clock.advance(2 * day)
    expect((await transfer()).json['state']).toBe('CANCELLED')
  })

  test.each([
    ['transfer-name-wrong', 'NAME_NOT_CORRECT'],
    ['transfer-payee-abnormal', 'PAYEE_ACCOUNT_ABNORMAL'],
    ['transfer-quota', 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'],
    ['transfer-risk', 'TRANSFER_RISK'],
  ])('%s fails a confirmed transfer and gives the money back', async (fault, fail_reason) => {
    await market.transfer('bill0001', 100)
    strike(fault)
    expect(shop.sandbox.transfers.confirm('bill0001')).toMatchObject({ state: 'FAIL', fail_reason })
    expect((await transfer()).json).toMatchObject({ state: 'FAIL', fail_reason })
    expect(shop.sandbox.funds.show(market.direct.mchid)).toMatchObject({
      operation: 100_000_000,
      transferring: 0,
    })
  })

  test('transfer-slow', async () => {
    await market.transfer('bill0001', 100)
    strike('transfer-slow')
    shop.sandbox.transfers.confirm('bill0001')
    await shop.sandbox.clock.advance(3 * day - 1)
    expect((await transfer()).json['state']).toBe('TRANSFERING')
    await shop.sandbox.clock.advance(1)
    expect((await transfer()).json['state']).toBe('SUCCESS')
  })

  test('a reserved amount or a header asks for one, and says of what', async () => {
    const amount = faultTable.get('transfer-name-wrong')?.amount ?? 0
    await market.transfer('bill0001', amount, { user_name: market.seal('王小王') })
    expect(shop.sandbox.transfers.confirm('bill0001').fail_reason).toBe('NAME_NOT_CORRECT')
    const body = {
      appid: market.direct.appids[0],
      transaction_id: transaction,
      out_order_no: 'P1',
      receivers: [toMerchant(store, 1)],
      unfreeze_unsplit: false,
    }
    const headers = { 'sandbox-fault': 'receiver-high-risk' }
    await call(market.direct, 'POST', '/v3/profitsharing/orders', body, { headers })
    await shop.sandbox.clock.advance(5 * second)
    expect((await sharing()).json).toMatchObject({ receivers: [{ fail_reason: 'RECEIVER_HIGH_RISK' }] })
    const matches = shop.sandbox.faults.list().map(({ match }) => match)
    expect(matches).toEqual([
      { mchid: market.direct.mchid, out_bill_no: 'bill0001' },
      { mchid: market.direct.mchid, out_order_no: 'P1' },
    ])
  })

  test('notifications of transfers are triggered by the faults of notifications', async () => {
    const { url, received } = await shop.endpoint()
    shop.sandbox.faults.add({ fault: 'wrong-amount', times: 1, match: { out_bill_no: 'bill0001' } })
    await market.transfer('bill0001', 100, { notify_url: url })
    shop.sandbox.transfers.confirm('bill0001')
    await shop.sandbox.clock.advance(5 * second)
    expect(received).toHaveLength(1)
    const told = shop.sandbox.notifications.list().find(({ subject }) => subject.kind === 'transfer')
    expect(told?.attempts).toMatchObject([{ fault: 'wrong-amount' }])
  })

  test('every fault of funds has a test above', () => {
    const all = [...faultTable.values()].filter((one) => one.class === 'funds').map(({ name }) => name)
    expect(all.filter((name) => !tried.has(name))).toEqual([])
  })
})
