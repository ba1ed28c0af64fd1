import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { call, type Answer } from '../../support/caller.js'
import { callV2 } from '../../support/caller-v2.js'
import { nativeOrder, nativePath, openShop, queryPath, type Shop } from '../../support/shop.js'

const family = '/v3/combine-transactions'
const [appid, mchid] = ['wxd678efh567hg6787', '1900000001']

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

const parts = (amounts: readonly number[]): object[] =>
  amounts.map((total_amount, index) => ({
    mchid,
    attach: 'attach',
    amount: { total_amount, currency: 'CNY' },
    out_trade_no: `part-000${index}`,
    description: 'thing',
  }))
const place = (
  amounts: readonly number[] = [100, 250],
  extra: object = {},
  fault?: string,
): Promise<Answer> =>
  call(
    shop.direct,
    'POST',
    `${family}/native`,
    {
      combine_appid: appid,
      combine_mchid: mchid,
      combine_out_trade_no: 'whole-0001',
      sub_orders: parts(amounts),
      notify_url: 'https://shop.example/notify',
      ...extra,
    },
    fault === undefined ? {} : { headers: { 'sandbox-fault': fault } },
  )
const query = (fault?: string): Promise<Answer> =>
  call(
    shop.direct,
    'GET',
    `${family}/out-trade-no/whole-0001`,
    undefined,
    fault === undefined ? {} : { headers: { 'sandbox-fault': fault } },
  )
const close = (): Promise<Answer> =>
  call(shop.direct, 'POST', `${family}/out-trade-no/whole-0001/close`, {
    combine_appid: appid,
    sub_orders: [0, 1].map((index) => ({ mchid, out_trade_no: `part-000${index}` })),
  })
const state = (): string => shop.sandbox.combinedOrders.show(`combined/${mchid}/whole-0001`).state
const states = ({ json }: Answer): unknown[] =>
  (json['sub_orders'] as { trade_state: string }[]).map(({ trade_state }) => trade_state)

describe('ceilings of a combined order', () => {
  test('10,000,000.00 yuan is the most of a part, and one fen more names the part', async () => {
    const refused = await place([100, 1_000_000_001])
    expect([refused.status, refused.json['code'], refused.json['detail']]).toEqual([
      400,
      'PARAM_ERROR',
      {
        field: '/sub_orders/1/amount/total_amount',
        value: 1_000_000_001,
        issue: '值高于最大值 1000000000',
        location: 'body',
      },
    ])
    expect(shop.sandbox.orders.list()).toEqual([])
    expect((await place([1_000_000_000, 1_000_000_000])).status).toBe(200)
  })

  test.each([2, 10])('%i parts are within what a direct merchant may combine', async (size) => {
    expect((await place(Array.from({ length: size }, () => 1))).status).toBe(200)
  })

  test.each([
    [1, 200],
    [50, 200],
    [51, 400],
  ])('%i parts of a partner: %i', async (size, status) => {
    const partner = shop.sandbox.merchants.find(({ role }) => role === 'partner')!
    const [sub] = partner.subMerchants
    const sub_orders = Array.from({ length: size }, (_, index) => ({
      ...parts([1])[0],
      mchid: partner.mchid,
      sub_mchid: sub?.mchid,
      out_trade_no: `part-${1000 + index}`,
    }))
    const body = {
      combine_appid: partner.appids[0],
      combine_mchid: partner.mchid,
      combine_out_trade_no: 'whole-0001',
      sub_orders,
      notify_url: 'https://shop.example/notify',
    }
    expect((await call(partner, 'POST', `${family}/native`, body)).status).toBe(status)
  })
})

describe('a payment that comes late', () => {
  test.each(['header of the order', 'header of the query', 'rule'])(
    'paid-after-query by a %s: the query says NOTPAY, the close that follows is refused as paid',
    async (how) => {
      const fault = 'paid-after-query'
      await place([100, 250], {}, how === 'header of the order' ? fault : undefined)
      if (how === 'rule') shop.sandbox.faults.add({ fault, match: { out_trade_no: 'whole-0001' }, times: 1 })
      expect(states(await query(how === 'header of the query' ? fault : undefined))).toEqual([
        'NOTPAY',
        'NOTPAY',
      ])
      const refused = await close()
      expect([refused.status, refused.json['message']]).toEqual([400, '该订单已支付'])
      expect(states(await query())).toEqual(['SUCCESS', 'SUCCESS'])
      expect(shop.sandbox.notifications.list().map(({ event_type }) => event_type)).toEqual([
        'TRANSACTION.SUCCESS',
      ])
    },
  )

  test('paid-after-query strikes the order that was queried, whatever has the same number', async () => {
    await call(shop.direct, 'POST', nativePath, nativeOrder('whole-0001'))
    await place()
    await query('paid-after-query')
    expect(state()).toBe('SUCCESS')
    expect((await call(shop.direct, 'GET', queryPath('whole-0001'))).json['trade_state']).toBe('NOTPAY')
  })

  test('a rule that names the whole strikes its exchanges, and those of no other order', async () => {
    const match = { out_trade_no: 'whole-0001' }
    for (const fault of ['system-error', 'frequency-limited'])
      shop.sandbox.faults.add({ fault, times: 1, match })
    expect((await call(shop.direct, 'POST', nativePath, nativeOrder('other-0001'))).status).toBe(200)
    expect((await place()).json['code']).toBe('SYSTEMERROR')
    expect((await place()).status).toBe(429)
    expect((await place()).status).toBe(200)
  })

  test('a header asks for the order that it came with alone', async () => {
    await place([100, 250], {}, 'paid-after-query')
    await call(shop.direct, 'POST', nativePath, nativeOrder('other-0001'))
    await call(shop.direct, 'GET', queryPath('other-0001'))
    expect(shop.sandbox.orders.show('other-0001').trade_state).toBe('NOTPAY')
    await query()
    expect(state()).toBe('SUCCESS')
  })

  test('paid-at-last-second: one second before time_expire, by its reserved amount', async () => {
    const amount = shop.sandbox.faults.table().find(({ name }) => name === 'paid-at-last-second')!.amount
    await place([1, amount - 1], { time_expire: '2018-06-08T10:34:56+08:00' })
    await shop.sandbox.clock.set('2018-06-08T10:34:54+08:00')
    expect(state()).toBe('NOTPAY')
    await shop.sandbox.clock.set('2018-06-08T10:34:56+08:00')
    expect((await query()).json['sub_orders']).toMatchObject([
      { trade_state: 'SUCCESS', success_time: '2018-06-08T10:34:55+08:00' },
      { trade_state: 'SUCCESS', success_time: '2018-06-08T10:34:55+08:00' },
    ])
  })

  test.each(['closed', 'paid'])('paid-at-last-second does nothing to one that was %s before', async (end) => {
    await place([100, 250], {}, 'paid-at-last-second')
    if (end === 'closed') expect((await close()).status).toBe(204)
    else await shop.sandbox.pay('whole-0001')
    await shop.sandbox.clock.advance(3 * 3_600_000)
    expect(state()).toBe(end === 'closed' ? 'CLOSED' : 'SUCCESS')
    expect(shop.sandbox.notifications.list()).toHaveLength(end === 'closed' ? 0 : 1)
  })
})

describe('a combined order in the control API', () => {
  const control = async (method: string, path: string, body?: object): Promise<[number, unknown]> => {
    const answer = await fetch(`${url}/_sandbox/api${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return [answer.status, await answer.json()]
  }
  let url = ''
  beforeEach(async () => {
    url = (await shop.sandbox.listen()).url
    await place()
  })

  test('is listed, shown and paid as a whole, by its number or what opens its cashier', async () => {
    const [, listed] = await control('GET', '/combined-orders')
    expect(listed).toEqual({ combinedOrders: shop.sandbox.combinedOrders.list() })
    const { prepay } = shop.sandbox.combinedOrders.show('whole-0001')
    const code = encodeURIComponent(String(prepay.code_url))
    expect(await control('GET', `/combined-orders/${code}`)).toEqual([
      200,
      shop.sandbox.combinedOrders.show('whole-0001'),
    ])
    expect(await control('POST', `/combined-orders/${code}/pay`, { bankType: 'CMC' })).toMatchObject([
      200,
      { combine_out_trade_no: 'whole-0001', state: 'SUCCESS' },
    ])
    expect(shop.sandbox.orders.list()).toMatchObject([
      { trade_state: 'SUCCESS', bank_type: 'CMC' },
      { trade_state: 'SUCCESS', bank_type: 'CMC' },
    ])
    expect(await control('POST', '/combined-orders/whole-0001/pay')).toMatchObject([
      400,
      { code: 'ORDERPAID' },
    ])
    expect(await control('POST', '/combined-orders/whole-0001/close')).toMatchObject([
      400,
      { message: '该订单已支付' },
    ])
  })

  test('is paid by the route for orders and by sandbox.pay, which give its first part', async () => {
    expect(await control('POST', '/orders/whole-0001/pay')).toMatchObject([
      200,
      { out_trade_no: 'part-0000', trade_state: 'SUCCESS' },
    ])
    expect(state()).toBe('SUCCESS')
    await shop.sandbox.reset()
    await place()
    expect(await shop.sandbox.pay('whole-0001')).toMatchObject({ out_trade_no: 'part-0000' })
    expect(state()).toBe('SUCCESS')
  })

  test('is closed with its parts; an ordinary order is none', async () => {
    expect(await control('POST', '/combined-orders/whole-0001/close')).toMatchObject([
      200,
      { state: 'CLOSED' },
    ])
    expect(shop.sandbox.orders.list().map(({ trade_state }) => trade_state)).toEqual(['CLOSED', 'CLOSED'])
    await call(shop.direct, 'POST', nativePath, nativeOrder('alone-0001'))
    for (const path of ['', '/pay', '/close'])
      expect(await control(path === '' ? 'GET' : 'POST', `/combined-orders/alone-0001${path}`)).toMatchObject(
        [404, { code: 'NOT_FOUND' }],
      )
    expect(shop.sandbox.orders.show('alone-0001').trade_state).toBe('NOTPAY')
  })
})

describe('v2 and a combined order', () => {
  const one = { appid, out_trade_no: 'part-0000' }

  test('the query and the closing of v2 know neither the whole nor its parts, open, paid or closed', async () => {
    await place()
    const check = async (): Promise<void> => {
      for (const out_trade_no of ['part-0000', 'whole-0001'])
        for (const path of ['/pay/orderquery', '/pay/closeorder']) {
          const { fields } = await callV2(shop.direct, path, { appid, out_trade_no })
          expect([path, fields['err_code']]).toEqual([path, 'ORDERNOTEXIST'])
        }
    }
    await check()
    await close()
    await check()
    expect(state()).toBe('CLOSED')
    await shop.sandbox.reset()
    await place()
    await shop.sandbox.pay('whole-0001')
    await check()
    const { transaction_id = '' } = shop.sandbox.orders.show('part-0000')
    expect((await callV2(shop.direct, '/pay/orderquery', { appid, transaction_id })).fields['err_code']).toBe(
      'ORDERNOTEXIST',
    )
  })

  test('a part is refunded through v2, and the refund is queried there and in v3', async () => {
    await place()
    await shop.sandbox.pay('whole-0001')
    const refund = { ...one, out_refund_no: 'refund-1', total_fee: '100', refund_fee: '30' }
    const { fields } = await callV2(shop.direct, '/secapi/pay/refund', refund)
    expect(fields).toMatchObject({ result_code: 'SUCCESS', refund_fee: '30' })
    const queried = await callV2(shop.direct, '/pay/refundquery', one)
    expect(queried.fields).toMatchObject({ refund_count: '1', out_refund_no_0: 'refund-1' })
    const v3 = await call(shop.direct, 'GET', '/v3/refund/domestic/refunds/refund-1')
    expect(v3.json).toMatchObject({ out_trade_no: 'part-0000', amount: { refund: 30 } })
    expect(states(await query())).toEqual(['REFUND', 'SUCCESS'])
  })

  test('the combined orders of v2 itself are answered in shape and kept nowhere', async () => {
    const order = {
      combine_appid: appid,
      combine_mch_id: mchid,
      combine_out_trade_no: 'whole-0002',
      sign_type: 'HMAC-SHA256',
    }
    const { headers, body } = await callV2(shop.direct, '/pay/querycombinedorder', order)
    expect([headers['sandbox-answer'], body]).toEqual(['shaped', body])
    expect(shop.sandbox.combinedOrders.list()).toEqual([])
  })
})
