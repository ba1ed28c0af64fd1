import { decryptOaep, loadPrivateKey } from 'wechatpay-kit/internal'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { call } from '../../support/caller.js'
import {
  openMarket,
  payer,
  day,
  minute,
  second,
  subMchid,
  toMerchant,
  toPerson,
  type Market,
} from '../../support/profit-sharing.js'
import { openShop, type Shop } from '../../support/shop.js'

let shop: Shop
let market: Market
beforeEach(async () => {
  shop = await openShop()
  market = openMarket(shop.sandbox)
})
afterEach(() => shop.close())

const store = '1900000999'
const funds = (mchid: string): Record<string, unknown> => {
  const { available, frozen } = shop.sandbox.funds.show(mchid)
  return { available, frozen }
}
const query = (number: string, transaction: string): ReturnType<typeof call> =>
  call(market.direct, 'GET', `/v3/profitsharing/orders/${number}?transaction_id=${transaction}`)
const unsplit = async (transaction: string): Promise<unknown> =>
  (await call(market.direct, 'GET', `/v3/profitsharing/transactions/${transaction}/amounts`)).json[
    'unsplit_amount'
  ]

/** An order of 100.00 yuan, its fee of 0.60 taken off, and two receivers. */
async function ready(number = 'share-1'): Promise<string> {
  await market.addMerchant(store)
  await market.addPerson(payer)
  const transaction = await market.sell(number, 10_000, true)
  await shop.sandbox.clock.advance(minute)
  return transaction
}

describe('receivers', () => {
  test('a name is opened, checked and told back encrypted for the merchant', async () => {
    const answer = await market.addMerchant(store)
    expect(answer.status).toBe(200)
    const name = answer.json['name'] as string
    expect(decryptOaep(loadPrivateKey(market.direct.client.privateKey), name)).toBe(`商户${store}`)
    const body = {
      appid: market.direct.appids[0],
      type: 'MERCHANT_ID',
      account: store,
      relation_type: 'STORE',
    }
    const add = (extra: object): ReturnType<typeof call> =>
      call(market.direct, 'POST', '/v3/profitsharing/receivers/add', { ...body, ...extra })
    expect((await add({ name: market.seal('别的商户') })).json['code']).toBe('INVALID_REQUEST')
    expect((await add({ name: market.seal(`商户${store}`) })).status).toBe(200)
    expect((await add({})).json).toMatchObject({ code: 'PARAM_ERROR', detail: { field: '/name' } })
    expect((await add({ name: 'no cipher text' })).json['code']).toBe('PARAM_ERROR')
    const custom = { name: market.seal(`商户${store}`), relation_type: 'CUSTOM' }
    expect((await add(custom)).json).toMatchObject({ detail: { field: '/custom_relation' } })
    expect((await add({ ...custom, custom_relation: '十一个字的自定义关系啊' })).status).toBe(400)
    expect((await add({ ...custom, custom_relation: '代理商' })).status).toBe(200)
    const named = { ...custom, custom_relation: '代理商' }
    expect((await add({ ...named, appid: 'wx0000000000000000' })).json['code']).toBe('APPID_MCHID_NOT_MATCH')
    expect((await add({ ...named, sub_mchid: subMchid })).json['code']).toBe('INVALID_REQUEST')
  })

  test('a partner adds them for its own sub-merchants only', async () => {
    const body = {
      sub_mchid: subMchid,
      appid: market.partner.appids[0],
      type: 'MERCHANT_ID',
      account: market.partner.mchid,
      name: market.seal('服务商'),
      relation_type: 'SERVICE_PROVIDER',
    }
    const add = (extra: object): ReturnType<typeof call> =>
      call(market.partner, 'POST', '/v3/profitsharing/receivers/add', { ...body, ...extra })
    expect((await add({})).json).toMatchObject({ sub_mchid: subMchid, account: market.partner.mchid })
    expect((await add({ sub_mchid: '1999999999' })).json['code']).toBe('NO_AUTH')
    expect((await add({ sub_mchid: undefined })).json['code']).toBe('PARAM_ERROR')
  })

  test('who was deleted gets nothing: a request on its way ends CLOSED, a later one is refused', async () => {
    const transaction = await ready()
    await market.share(transaction, 'P1', [toMerchant(store, 1000)])
    const body = { appid: market.direct.appids[0], type: 'MERCHANT_ID', account: store }
    await call(market.direct, 'POST', '/v3/profitsharing/receivers/delete', body)
    await shop.sandbox.clock.advance(5 * second)
    const { json } = await query('P1', transaction)
    expect(json).toMatchObject({
      state: 'FINISHED',
      receivers: [{ result: 'CLOSED', fail_reason: 'NO_RELATION' }],
    })
    expect(await unsplit(transaction)).toBe(9940)
    const again = await market.share(transaction, 'P2', [toMerchant(store, 1000)])
    expect(again.json['code']).toBe('INVALID_REQUEST')
  })
})

describe('sharing', () => {
  test('is accepted first and ends later; the rest stays frozen until it is unfrozen', async () => {
    const transaction = await ready()
    expect(funds(market.direct.mchid)).toEqual({ available: 0, frozen: 9940 })
    const answer = await market.share(transaction, 'P1', [toMerchant(store, 1000), toPerson(payer, 500)])
    expect(answer.json).toMatchObject({
      out_order_no: 'P1',
      state: 'PROCESSING',
      receivers: [
        { result: 'PENDING', amount: 1000, finish_time: '1970-01-01T08:00:00+08:00' },
        { result: 'PENDING', amount: 500 },
      ],
    })
    expect(answer.json['order_id']).toMatch(/^3000\d{25}$/)
    expect(await unsplit(transaction)).toBe(8440)
    await shop.sandbox.clock.advance(5 * second)
    const done = await query('P1', transaction)
    expect(done.json).toMatchObject({
      state: 'FINISHED',
      receivers: [{ result: 'SUCCESS', finish_time: '2018-06-08T10:01:05+08:00' }, { result: 'SUCCESS' }],
    })
    expect(funds(market.direct.mchid)).toEqual({ available: 0, frozen: 8440 })
    expect(funds(store)).toEqual({ available: 1000, frozen: 0 })
    await market.unfreeze(transaction, 'U1')
    expect(await unsplit(transaction)).toBe(0)
    await shop.sandbox.clock.advance(5 * second)
    expect(funds(market.direct.mchid)).toEqual({ available: 8440, frozen: 0 })
    const after = await market.share(transaction, 'P2', [toMerchant(store, 1)])
    expect(after.json['code']).toBe('INVALID_REQUEST')
    expect((await market.unfreeze(transaction, 'U2')).json['code']).toBe('INVALID_REQUEST')
  })

  test('with unfreeze_unsplit the rest goes back at once, as a receiver of its own', async () => {
    const transaction = await ready()
    const { json } = await market.share(transaction, 'P1', [toMerchant(store, 1000)], true)
    expect(json['receivers']).toMatchObject([
      { account: store, amount: 1000 },
      { account: market.direct.mchid, amount: 8940, description: '解冻给分账方', type: 'MERCHANT_ID' },
    ])
    await shop.sandbox.clock.advance(5 * second)
    expect(funds(market.direct.mchid)).toEqual({ available: 8940, frozen: 0 })
  })

  test('the same number with the same content is the same request, with other content an error', async () => {
    const transaction = await ready()
    const first = await market.share(transaction, 'P1', [toMerchant(store, 1000)])
    const again = await market.share(transaction, 'P1', [toMerchant(store, 1000)])
    expect(again.json).toEqual(first.json)
    expect(await unsplit(transaction)).toBe(8940)
    const other = await market.share(transaction, 'P1', [toMerchant(store, 1001)])
    expect(other.json['code']).toBe('PARAM_ERROR')
  })

  test('has its limits: the flag, a minute, 30 %, what is left, 50 receivers, each once', async () => {
    await market.addMerchant(store)
    const plain = await market.sell('plain-1', 10_000)
    const early = await market.sell('early-1', 10_000, true)
    const codeOf = async (answer: ReturnType<typeof call>): Promise<unknown> => (await answer).json['code']
    const one = [toMerchant(store, 1)]
    expect(await codeOf(market.share(early, 'P1', one))).toBe('INVALID_REQUEST')
    await shop.sandbox.clock.advance(minute)
    expect(await codeOf(market.share(plain, 'P1', one))).toBe('INVALID_REQUEST')
    expect(await codeOf(market.share('4200009999', 'P1', one))).toBe('RESOURCE_NOT_EXISTS')
    const tooMuch = await market.share(early, 'P1', [toMerchant(store, 3001)])
    expect([tooMuch.status, tooMuch.json['code']]).toEqual([403, 'RULE_LIMIT'])
    expect(await codeOf(market.share(early, 'P1', [toMerchant(store, 2000)]))).toBe(undefined)
    expect(await codeOf(market.share(early, 'P2', [toMerchant(store, 1001)]))).toBe('RULE_LIMIT')
    expect(await codeOf(market.share(early, 'P2', [...one, ...one]))).toBe('INVALID_REQUEST')
    expect(await codeOf(market.share(early, 'P2', []))).toBe('PARAM_ERROR')
    expect(await codeOf(market.share(early, 'P2', [toMerchant(store, 0)]))).toBe('PARAM_ERROR')
    expect(await codeOf(market.share(early, 'P 2', one))).toBe('PARAM_ERROR')
    expect(await codeOf(market.share(early, 'P2', [toMerchant('1900000998', 1)]))).toBe('INVALID_REQUEST')
    const many = Array.from({ length: 51 }, (_, index) => toPerson(`o${index}`, 1))
    expect(await codeOf(market.share(early, 'P2', many))).toBe('PARAM_ERROR')
    // Itself it may give any part: 10000 - 60 - 2000.
    const own = await market.share(early, 'P2', [toMerchant(market.direct.mchid, 7941)])
    expect([own.status, own.json['code']]).toEqual([403, 'NOT_ENOUGH'])
    expect(await codeOf(market.share(early, 'P2', [toMerchant(market.direct.mchid, 7940)]))).toBe(undefined)
  })

  test('takes fifty requests an order', async () => {
    const transaction = await ready()
    for (let index = 0; index < 50; index++)
      expect((await market.share(transaction, `P${index}`, [toMerchant(store, 1)])).status).toBe(200)
    const one = await market.share(transaction, 'P50', [toMerchant(store, 1)])
    expect([one.status, one.json['code']]).toEqual([403, 'RULE_LIMIT'])
  })

  test('ends after 30 days: the rest is unfrozen by itself', async () => {
    const transaction = await ready()
    await shop.sandbox.clock.advance(30 * day - minute - 1)
    expect(funds(market.direct.mchid)).toEqual({ available: 0, frozen: 9940 })
    await shop.sandbox.clock.advance(1)
    expect(funds(market.direct.mchid)).toEqual({ available: 9940, frozen: 0 })
    const late = await market.share(transaction, 'P1', [toMerchant(store, 1)])
    expect(late.json['code']).toBe('INVALID_REQUEST')
  })

  test('gives a person 200,000 yuan a month at most', async () => {
    await market.addPerson(payer)
    const transaction = await market.sell('big-0001', 100_000_000, true)
    await shop.sandbox.clock.advance(minute)
    await market.share(transaction, 'P1', [toPerson(payer, 20_000_000)])
    await market.share(transaction, 'P2', [toPerson(payer, 1)])
    await shop.sandbox.clock.advance(5 * second)
    expect((await query('P2', transaction)).json).toMatchObject({
      receivers: [{ result: 'CLOSED', fail_reason: 'RECEIVER_RECEIPT_LIMIT' }],
    })
    await shop.sandbox.clock.advance(25 * day)
    await market.share(transaction, 'P3', [toPerson(payer, 1)])
    await shop.sandbox.clock.advance(5 * second)
    expect((await query('P3', transaction)).json).toMatchObject({ receivers: [{ result: 'SUCCESS' }] })
  })

  test("of a partner moves its sub-merchant's money, as far as its ratio goes", async () => {
    const transaction = await market.sellFor(subMchid, 'sub-share-1', 10_000, true)
    await shop.sandbox.clock.advance(minute)
    const { partner } = market
    const base = { sub_mchid: subMchid, appid: partner.appids[0] }
    const receiver = { type: 'MERCHANT_ID', account: partner.mchid }
    const name = market.seal('服务商')
    await call(partner, 'POST', '/v3/profitsharing/receivers/add', {
      ...base,
      ...receiver,
      name,
      relation_type: 'SERVICE_PROVIDER',
    })
    const body = {
      ...base,
      transaction_id: transaction,
      out_order_no: 'P1',
      receivers: [{ ...receiver, name, amount: 600, description: '服务费' }],
      unfreeze_unsplit: true,
    }
    const { json } = await call(partner, 'POST', '/v3/profitsharing/orders', body)
    expect(json).toMatchObject({ sub_mchid: subMchid, state: 'PROCESSING' })
    await shop.sandbox.clock.advance(5 * second)
    expect(funds(subMchid)).toEqual({ available: 9340, frozen: 0 })
    expect(funds(partner.mchid)).toEqual({ available: 600, frozen: 0 })
    const path = `/v3/profitsharing/orders/P1?transaction_id=${transaction}`
    expect((await call(partner, 'GET', `${path}&sub_mchid=${subMchid}`)).json['state']).toBe('FINISHED')
    expect((await call(partner, 'GET', `${path}&sub_mchid=1900000110`)).status).toBe(404)
    const ratio = await call(partner, 'GET', `/v3/profitsharing/merchant-configs/${subMchid}`)
    expect(ratio.json).toEqual({ sub_mchid: subMchid, max_ratio: 3000 })
    const other = await call(market.direct, 'GET', `/v3/profitsharing/merchant-configs/${subMchid}`)
    expect(other.json['code']).toBe('NO_AUTH')
  })
})

describe('returns', () => {
  const inquire = (number: string, order: string): ReturnType<typeof call> =>
    call(market.direct, 'GET', `/v3/profitsharing/return-orders/${number}?out_order_no=${order}`)

  test('bring back what a merchant got, to the last fen and no further', async () => {
    const transaction = await ready()
    await market.share(transaction, 'P1', [toMerchant(store, 1000), toPerson(payer, 500)], true)
    expect((await market.giveBack('P1', 'R0', store, 1)).json['code']).toBe('INVALID_REQUEST')
    await shop.sandbox.clock.advance(5 * second)
    const first = await market.giveBack('P1', 'R1', store, 400)
    expect(first.json).toMatchObject({ result: 'SUCCESS', amount: 400, return_mchid: store })
    expect((await market.giveBack('P1', 'R1', store, 400)).json).toEqual(first.json)
    expect((await market.giveBack('P1', 'R1', store, 401)).json['code']).toBe('INVALID_REQUEST')
    expect((await inquire('R1', 'P1')).json).toEqual(first.json)
    expect((await inquire('R2', 'P1')).json['code']).toBe('RESOURCE_NOT_EXISTS')
    expect((await market.giveBack('P1', 'R2', store, 601)).json['code']).toBe('INVALID_REQUEST')
    expect((await market.giveBack('P1', 'R2', payer, 1)).json['code']).toBe('INVALID_REQUEST')
    expect((await market.giveBack('P9', 'R2', store, 1)).json['code']).toBe('RESOURCE_NOT_EXISTS')
    expect((await market.giveBack('P1', 'R2', store, 600)).json['result']).toBe('SUCCESS')
    expect(funds(store)).toEqual({ available: 0, frozen: 0 })
    expect(funds(market.direct.mchid)).toEqual({ available: 8440 + 1000, frozen: 0 })
  })

  test('fail where the receiver has spent it, and can be tried again under another number', async () => {
    const { partner } = market
    const base = { sub_mchid: subMchid, appid: partner.appids[0] }
    const receiver = { type: 'MERCHANT_ID', account: partner.mchid }
    const name = { name: market.seal('服务商'), relation_type: 'SERVICE_PROVIDER' }
    await call(partner, 'POST', '/v3/profitsharing/receivers/add', { ...base, ...receiver, ...name })
    await market.addMerchant(subMchid)
    const transaction = await market.sell('share-1', 10_000, true)
    const theirs = await market.sellFor(subMchid, 'sub-0001', 1000, true)
    await shop.sandbox.clock.advance(minute)
    await market.share(transaction, 'P1', [toMerchant(subMchid, 1000)])
    await call(partner, 'POST', '/v3/profitsharing/orders', {
      ...base,
      transaction_id: theirs,
      out_order_no: 'S1',
      receivers: [{ ...receiver, amount: 300, description: '服务费' }],
      unfreeze_unsplit: true,
    })
    await shop.sandbox.clock.advance(5 * second)
    expect(funds(subMchid)).toEqual({ available: 1000 + 694, frozen: 0 })
    const refund = await call(partner, 'POST', '/v3/refund/domestic/refunds', {
      sub_mchid: subMchid,
      out_trade_no: 'sub-0001',
      out_refund_no: 'spend-1',
      amount: { refund: 1000, total: 1000, currency: 'CNY' },
    })
    expect(refund.status).toBe(200)
    const failed = await market.giveBack('P1', 'R1', subMchid, 1000)
    expect(failed.json).toMatchObject({ result: 'FAILED', fail_reason: 'BALANCE_NOT_ENOUGH' })
    expect(funds(subMchid)).toEqual({ available: 700, frozen: 0 })
    expect((await market.giveBack('P1', 'R1', subMchid, 1000)).json).toEqual(failed.json)
    expect((await market.giveBack('P1', 'R2', subMchid, 700)).json['result']).toBe('SUCCESS')
    expect(funds(subMchid)).toEqual({ available: 0, frozen: 0 })
  })

  test('come within 180 days', async () => {
    const transaction = await ready()
    await market.share(transaction, 'P1', [toMerchant(store, 1000)])
    await shop.sandbox.clock.advance(180 * day)
    expect((await market.giveBack('P1', 'R1', store, 1)).status).toBe(200)
    await shop.sandbox.clock.advance(1)
    expect((await market.giveBack('P1', 'R2', store, 1)).json['code']).toBe('INVALID_REQUEST')
  })
})

describe('refunds of an order that is shared', () => {
  test('come out of what is frozen, then, once it is unfrozen, out of what is available', async () => {
    const transaction = await ready()
    await market.share(transaction, 'P1', [toMerchant(store, 3000)])
    const whole = await market.refund('share-1', 'r1', 10_000, 10_000)
    expect([whole.status, whole.json['code']]).toEqual([403, 'NOT_ENOUGH'])
    expect((await market.refund('share-1', 'r1', 5000, 10_000)).status).toBe(200)
    // The fee of a half comes back: 30.
    expect(await unsplit(transaction)).toBe(9940 - 3000 - 4970)
    await shop.sandbox.clock.advance(minute)
    await market.unfreeze(transaction, 'U1')
    await shop.sandbox.clock.advance(5 * second)
    const rest = await market.refund('share-1', 'r2', 5000, 10_000)
    expect([rest.status, rest.json['code']]).toEqual([403, 'NOT_ENOUGH'])
    await market.giveBack('P1', 'R1', store, 3000)
    expect((await market.refund('share-1', 'r2', 5000, 10_000)).status).toBe(200)
    expect(funds(market.direct.mchid)).toEqual({ available: 0, frozen: 0 })
    expect(funds(store)).toEqual({ available: 0, frozen: 0 })
  })

  test('give back what they took when they are closed', async () => {
    const transaction = await ready()
    shop.sandbox.faults.add({ fault: 'refund-closed', times: 1 })
    await market.refund('share-1', 'r1', 5000, 10_000)
    expect(await unsplit(transaction)).toBe(4970)
    await shop.sandbox.clock.advance(5 * second)
    expect(await unsplit(transaction)).toBe(9940)
  })
})

describe('notifications', () => {
  test('tell the receivers that are merchants, and not whoever shares', async () => {
    await shop.close()
    const receiver = { mchid: '1900000555', appids: ['wx1111111111111111'] }
    shop = await openShop({
      merchants: [{ ...receiver, profitSharingNotifyUrl: 'http://127.0.0.1:9/console' }],
    })
    market = openMarket(shop.sandbox)
    await market.addMerchant(receiver.mchid)
    const transaction = await ready()
    await market.share(transaction, 'P1', [toMerchant(receiver.mchid, 1000), toMerchant(store, 1)], true)
    await shop.sandbox.clock.advance(5 * second)
    await market.giveBack('P1', 'R1', receiver.mchid, 300)
    await shop.sandbox.clock.advance(0)
    const told = shop.sandbox.notifications.list().filter(({ event_type }) => event_type.startsWith('PROFIT'))
    expect(told).toMatchObject([
      {
        mchid: receiver.mchid,
        event_type: 'PROFITSHARING.SUCCESS',
        original_type: 'profitsharing',
        resource: {
          mchid: market.direct.mchid,
          transaction_id: transaction,
          out_order_no: 'P1',
          receiver: { type: 'MERCHANT_ID', account: receiver.mchid, amount: 1000, description: '分给门店' },
          success_time: '2018-06-08T10:01:05+08:00',
        },
      },
      {
        mchid: receiver.mchid,
        event_type: 'PROFITSHARING.RETURN',
        resource: { out_order_no: 'R1', receiver: { amount: 300 } },
      },
    ])
    expect(told[0]?.attempts).toHaveLength(1)
  })
})
