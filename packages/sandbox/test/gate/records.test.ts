import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WechatPay } from 'wechatpay-kit'
import { call, startOfTest } from '../support/caller.js'
import { openShop, type Shop } from '../support/shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

const serviceOrder = (out_order_no: string) => ({
  out_order_no,
  appid: 'wxd678efh567hg6787',
  service_id: '2002000000000558128851361561536',
  service_introduction: '充电宝',
  post_payments: [{ name: '租金', amount: 990, description: '每小时 3 元', count: 3 }],
  time_range: { start_time: '20260302100000', start_time_remark: '开始' },
  risk_fund: { name: 'DEPOSIT', amount: 9900 },
  notify_url: 'https://shop.example/notify',
})
const servicePath = '/v3/payscore/serviceorder'
const serviceQuery = (number: string) =>
  `${servicePath}?out_order_no=${number}&service_id=2002000000000558128851361561536&appid=wxd678efh567hg6787`

const stock = (out_request_no: string) => ({
  stock_name: '满减券',
  belong_merchant: '1900000001',
  available_begin_time: '2026-03-03T00:00:00+08:00',
  available_end_time: '2026-03-13T00:00:00+08:00',
  stock_use_rule: {
    max_coupons: 100,
    max_amount: 5000,
    max_coupons_per_user: 1,
    natural_person_limit: false,
    prevent_api_abuse: false,
  },
  coupon_use_rule: { available_merchants: ['1900000001'] },
  no_cash: false,
  stock_type: 'NORMAL',
  out_request_no,
})
const stocks = '/v3/marketing/favor/stocks?offset=0&limit=10&stock_creator_mchid=1900000001'

describe('what a shaped operation creates', () => {
  test('is answered by its query with the members of the request at every level, the caller and the first state', async () => {
    const created = await call(shop.direct, 'POST', servicePath, serviceOrder('S001'))
    expect(created.headers['sandbox-answer']).toBe('shaped')
    expect(created.json).toMatchObject({ mchid: '1900000001', out_order_no: 'S001', state: 'CREATED' })
    const { json, headers } = await call(shop.direct, 'GET', serviceQuery('S001'))
    expect(headers['sandbox-answer']).toBe('shaped')
    const { post_payments, time_range, risk_fund } = serviceOrder('S001')
    expect(json).toMatchObject({
      mchid: '1900000001',
      state: 'CREATED',
      post_payments,
      time_range,
      risk_fund,
    })
    expect(json).not.toHaveProperty('collection')
    expect(json).not.toHaveProperty('total_amount')
  })

  test('is unknown under another number and to another merchant, with the code of the product', async () => {
    await call(shop.direct, 'POST', servicePath, serviceOrder('S001'))
    const other = await call(shop.direct, 'GET', serviceQuery('S002'))
    expect(other).toMatchObject({ status: 404, json: { code: 'ORDER_NOT_EXIST', message: '查询单据不存在' } })
    expect(other.headers['wechatpay-signature']).toBeDefined()
    const merchant = shop.sandbox.merchants.find(({ mchid }) => mchid === '1900000011')
    if (merchant === undefined) throw new Error('no other merchant')
    expect((await call(merchant, 'GET', serviceQuery('S001'))).status).toBe(404)
  })

  test('is created once by the same number, and each number has identifiers of its own', async () => {
    const path = '/v3/marketing/favor/coupon-stocks'
    const first = await call(shop.direct, 'POST', path, stock('R1'))
    const second = await call(shop.direct, 'POST', path, stock('R2'))
    expect((await call(shop.direct, 'POST', path, stock('R1'))).json['stock_id']).toBe(first.json['stock_id'])
    expect(second.json['stock_id']).not.toBe(first.json['stock_id'])
    const id = String(first.json['stock_id'])
    const query = `/v3/marketing/favor/stocks/${id}?stock_creator_mchid=1900000001`
    expect((await call(shop.direct, 'GET', query)).json).toMatchObject({
      stock_id: id,
      stock_creator_mchid: '1900000001',
      stock_name: '满减券',
    })
    const unknown = await call(
      shop.direct,
      'GET',
      '/v3/marketing/favor/stocks/1?stock_creator_mchid=1900000001',
    )
    expect(unknown).toMatchObject({ status: 404, json: { code: 'RESOURCE_NOT_EXISTS' } })
  })

  test('is found by the number of the platform too', async () => {
    const order = {
      sub_mchid: '1900000109',
      sp_appid: 'wx8888888888888888',
      transaction_id: '4200000000000000000000000001',
      out_refund_no: 'F1',
      amount: { refund: 10, total: 100, currency: 'CNY' },
    }
    const partner = shop.sandbox.merchants[1]
    if (partner === undefined) throw new Error('no partner')
    const { json } = await call(partner, 'POST', '/v3/ecommerce/refunds/apply', order)
    expect(json).toMatchObject({ out_refund_no: 'F1', amount: { refund: 10, payer_refund: 10 } })
    const base = '/v3/ecommerce/refunds'
    for (const path of [`${base}/id/${String(json['refund_id'])}`, `${base}/out-refund-no/F1`])
      expect((await call(partner, 'GET', `${path}?sub_mchid=1900000109`)).json).toMatchObject({
        refund_id: json['refund_id'],
        out_refund_no: 'F1',
      })
    expect(await call(partner, 'GET', `${base}/id/1?sub_mchid=1900000109`)).toMatchObject({ status: 404 })
  })

  test('is gone after reset, comes back with an imported state, and outlives the process in a data directory', async () => {
    await call(shop.direct, 'POST', servicePath, serviceOrder('S001'))
    const state = shop.sandbox.state.export()
    await shop.sandbox.reset()
    expect((await call(shop.direct, 'GET', serviceQuery('S001'))).status).toBe(404)
    await shop.sandbox.state.import(state)
    expect((await call(shop.direct, 'GET', serviceQuery('S001'))).status).toBe(200)

    const data = await mkdtemp(join(tmpdir(), 'records-'))
    const before = await openShop({ data })
    await call(before.direct, 'POST', servicePath, serviceOrder('S001'))
    await before.close()
    const after = await openShop({ data })
    expect((await call(after.direct, 'GET', serviceQuery('S001'))).status).toBe(200)
    await after.close()
    await rm(data, { recursive: true })
  })
})

describe('a list', () => {
  test('holds what was created, counts it, and is cut into pages', async () => {
    expect((await call(shop.direct, 'GET', stocks)).json).toMatchObject({ total_count: 0, data: [] })
    for (const number of ['R1', 'R2', 'R3'])
      await call(shop.direct, 'POST', '/v3/marketing/favor/coupon-stocks', stock(number))
    // Its offset counts pages from 0.
    const page = await call(shop.direct, 'GET', stocks.replace('offset=0&limit=10', 'offset=1&limit=2'))
    expect(page.json).toMatchObject({ total_count: 3, offset: 1, limit: 2 })
    expect(page.json['data']).toHaveLength(1)
  })

  test('of what no request creates has one row, and no next link', async () => {
    const path = '/v3/capital/capitallhh/banks/personal-banking'
    const first = (await call(shop.direct, 'GET', `${path}?offset=0&limit=1`)).json
    expect(first).toMatchObject({ total_count: 1, count: 1 })
    expect(first['links']).not.toHaveProperty('next')
    const second = (await call(shop.direct, 'GET', `${path}?offset=1&limit=1`)).json
    expect(second).toMatchObject({ total_count: 1, count: 0, data: [] })
    expect(second['links']).not.toHaveProperty('next')
  })

  test('ends for getAll', async () => {
    const pay = new WechatPay({ ...shop.direct.client })
    for (let number = 0; number < 25; number++)
      await call(shop.direct, 'POST', '/v3/marketing/favor/coupon-stocks', stock(`R${number}`))
    const seen = new Set<string>()
    for await (const one of pay.v3.marketing.favor.stocks.getAll({
      query: { stock_creator_mchid: '1900000001', limit: 10 },
    }))
      seen.add(String(one.stock_id))
    expect(seen.size).toBe(25)
    const complaints: unknown[] = []
    for await (const one of pay.v3.merchantService.complaintsV2.getAll({
      query: { begin_date: '2026-03-01', end_date: '2026-03-02' },
    }))
      complaints.push(one)
    expect(complaints).toHaveLength(1)
    await pay.close()
  })
})

test('times are those of the clock', async () => {
  const { json } = await call(
    shop.direct,
    'GET',
    '/v3/merchant-service/complaints-v2?begin_date=2026-03-01&end_date=2026-03-02&limit=10&offset=0',
  )
  expect(JSON.stringify(json)).toContain(String(startOfTest).slice(0, 10))
})
