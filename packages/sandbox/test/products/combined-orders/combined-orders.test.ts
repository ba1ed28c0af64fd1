import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxMerchant } from '../../../src/index.js'
import { call, type Answer } from '../../support/caller.js'
import { nativeOrder, nativePath, openShop, queryPath, refundPath, type Shop } from '../../support/shop.js'

const family = '/v3/combine-transactions'
const [appid, mchid, other] = ['wxd678efh567hg6787', '1900000001', '1900000777']
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const [sp_appid, sp_mchid, sub_mchid] = ['wx8888888888888888', '1230000109', '1900000109']
const day = 86_400_000

let shop: Shop
let partner: SandboxMerchant
let second: SandboxMerchant
beforeEach(async () => {
  shop = await openShop({ merchants: [{ mchid: other, appids: [appid], openids: [openid] }] })
  const find = (id: string): SandboxMerchant => shop.sandbox.merchants.find((one) => one.mchid === id)!
  partner = find(sp_mchid)
  second = find(other)
})
afterEach(() => shop.close())

const part = (number: string, total: number, by = mchid, extra: object = {}) => ({
  mchid: by,
  attach: `attach-${number}`,
  amount: { total_amount: total, currency: 'CNY' },
  out_trade_no: number,
  description: 'thing',
  ...extra,
})
const parts = [part('part-0001', 100), part('part-0002', 250, other)]

function order(extra: object = {}): Record<string, unknown> {
  return {
    combine_appid: appid,
    combine_mchid: mchid,
    combine_out_trade_no: 'whole-0001',
    scene_info: { device_id: 'POS1', payer_client_ip: '14.17.22.32' },
    sub_orders: parts,
    notify_url: 'https://shop.example/notify',
    ...extra,
  }
}

const place = (extra: object = {}, product = 'native', by = shop.direct): Promise<Answer> =>
  call(by, 'POST', `${family}/${product}`, order(extra))
const query = (number = 'whole-0001', by = shop.direct): Promise<Answer> =>
  call(by, 'GET', `${family}/out-trade-no/${number}`)
const close = (sub_orders: readonly object[] = parts, extra: object = {}): Promise<Answer> => {
  const named = sub_orders.map((one) => {
    const { mchid: by, out_trade_no } = one as { mchid: string; out_trade_no: string }
    return { mchid: by, out_trade_no }
  })
  const body = { combine_appid: appid, sub_orders: named, ...extra }
  return call(shop.direct, 'POST', `${family}/out-trade-no/whole-0001/close`, body)
}
const refused = ({ status, json }: Answer): unknown[] => [status, json['code'], json['message']]
const states = (): string[] => shop.sandbox.orders.list().map(({ trade_state }) => trade_state)

describe('a combined order', () => {
  test.each([
    ['jsapi', 'prepay_id'],
    ['app', 'prepay_id'],
    ['h5', 'h5_url'],
    ['native', 'code_url'],
  ])('by %s is placed, and paid with its %s', async (product, member) => {
    const placed = await place(
      {
        ...(product === 'jsapi' ? { combine_payer_info: { openid } } : {}),
        ...(product === 'h5'
          ? { scene_info: { device_id: 'x', payer_client_ip: '1.1.1.1', h5_info: { type: 'iOS' } } }
          : {}),
      },
      product,
    )
    expect([placed.status, Object.keys(placed.json)]).toEqual([200, [member]])
    expect(placed.headers['sandbox-answer']).not.toBe('shaped')
    await shop.sandbox.pay(String(placed.json[member]))
    expect(states()).toEqual(['SUCCESS', 'SUCCESS'])
  })

  test('is queried by either number', async () => {
    await place()
    expect((await query()).json).toEqual({
      combine_appid: appid,
      combine_mchid: mchid,
      combine_out_trade_no: 'whole-0001',
      scene_info: { device_id: 'POS1' },
      sub_orders: parts.map(({ description: _, ...one }) => ({
        ...one,
        trade_type: 'NATIVE',
        trade_state: 'NOTPAY',
      })),
    })
    await shop.sandbox.pay('whole-0001')
    const { json } = await query()
    expect(json).toMatchObject({
      combine_transaction_id: expect.stringMatching(/^4200\d{24}$/),
      combine_payer_info: { openid },
      sub_orders: [100, 250].map((total) => ({
        trade_state: 'SUCCESS',
        bank_type: 'OTHERS',
        success_time: '2018-06-08T10:00:00+08:00',
        transaction_id: expect.stringMatching(/^4200\d{24}$/),
        amount: { total_amount: total, payer_amount: total, currency: 'CNY', payer_currency: 'CNY' },
      })),
    })
    const id = String(json['combine_transaction_id'])
    expect((await call(shop.direct, 'GET', `${family}/id/${id}`)).json).toEqual(json)
    for (const answer of [
      await query('whole-0002'),
      await query('whole-0001', second),
      await query('part-0001'),
      await call(second, 'GET', `${family}/id/${id}`),
    ]) {
      expect(refused(answer).slice(0, 2)).toEqual([404, 'ORDERNOTEXIST'])
    }
  })

  test('and its parts are unknown to the ordinary query, and parts are not paid or closed alone', async () => {
    await place()
    for (const number of ['whole-0001', 'part-0001']) {
      const answer = await call(shop.direct, 'GET', queryPath(number))
      expect(refused(answer).slice(0, 2)).toEqual([404, 'ORDER_NOT_EXIST'])
    }
    const path = '/v3/pay/transactions/out-trade-no/part-0001/close'
    expect((await call(shop.direct, 'POST', path, { mchid })).status).toBe(404)
    await expect(shop.sandbox.pay('part-0001')).rejects.toThrow(/paid together/)
    expect(() => shop.sandbox.orders.close('part-0001')).toThrow(/不支持单独关单/)
    expect(states()).toEqual(['NOTPAY', 'NOTPAY'])
  })

  test('is paid as a whole or not at all, and announced once', async () => {
    const endpoint = await shop.endpoint()
    await place({ notify_url: endpoint.url })
    const before = shop.sandbox.funds.show(other).available
    shop.sandbox.faults.add({ fault: 'balance-too-low', times: 1, match: { out_trade_no: 'whole-0001' } })
    await expect(shop.sandbox.pay('whole-0001')).rejects.toMatchObject({ code: 'NOT_ENOUGH' })
    expect(states()).toEqual(['NOTPAY', 'NOTPAY'])
    await shop.sandbox.pay('whole-0001')
    await expect(shop.sandbox.pay('whole-0001')).rejects.toMatchObject({ code: 'ORDERPAID' })
    await shop.sandbox.clock.advance(0)
    expect(endpoint.received).toHaveLength(1)
    const [notification, ...rest] = shop.sandbox.notifications.list()
    expect(rest).toEqual([])
    expect(notification).toMatchObject({ event_type: 'TRANSACTION.SUCCESS', state: 'accepted', mchid })
    expect(notification?.resource).toEqual((await query()).json)
    expect(shop.sandbox.funds.show(other).available).toBe(before + 250 - 2)
  })

  test('is placed again: same, other, settled differently, paid', async () => {
    const first = await place()
    expect((await place()).json).toEqual(first.json)
    const settled = {
      sub_orders: [part('part-0001', 100, mchid, { settle_info: { profit_sharing: true } }), parts[1]],
    }
    expect(refused(await place(settled))).toEqual([400, 'INVALID_REQUEST', '重复下单且结算信息不一致'])
    const changed = { scene_info: { payer_client_ip: '1.1.1.1' } }
    expect(refused(await place(changed))).toEqual([
      400,
      'INVALID_REQUEST',
      '请求重入时，参数与首次请求时不一致',
    ])
    await shop.sandbox.clock.advance(121 * 60_000)
    const fresh = await place()
    expect(fresh.json).not.toEqual(first.json)
    await expect(shop.sandbox.pay(String(first.json['code_url']))).rejects.toMatchObject({
      code: 'PREPAY_EXPIRED',
    })
    await shop.sandbox.pay(String(fresh.json['code_url']))
    expect(refused(await place())).toEqual([400, 'INVALID_REQUEST', '该订单已支付'])
  })

  test('is closed with exactly its parts, and again', async () => {
    await place()
    for (const answer of [
      await close(parts.slice(1)),
      await close([...parts, part('part-0003', 1)]),
      await close([part('part-0001', 100), part('part-0002', 250)]),
      await close(parts, { combine_appid: sp_appid }),
    ]) {
      expect(refused(answer).slice(0, 2)).toEqual([400, 'INVALID_REQUEST'])
    }
    expect((await close(parts.toReversed())).status).toBe(204)
    expect((await close()).status).toBe(204)
    expect(states()).toEqual(['CLOSED', 'CLOSED'])
    await expect(shop.sandbox.pay('whole-0001')).rejects.toMatchObject({ code: 'ORDER_CLOSED' })
    expect(refused(await place()).slice(0, 2)).toEqual([400, 'ORDER_CLOSED'])
  })

  test('that is paid is not closed; one that nobody pays is', async () => {
    await place()
    await place({
      combine_out_trade_no: 'whole-0002',
      sub_orders: [part('part-0003', 1), part('part-0004', 1)],
    })
    await shop.sandbox.pay('whole-0001')
    expect(refused(await close())).toEqual([400, 'INVALID_REQUEST', '该订单已支付'])
    await shop.sandbox.clock.advance(7 * day)
    expect(states()).toEqual(['SUCCESS', 'SUCCESS', 'CLOSED', 'CLOSED'])
    expect(shop.sandbox.combinedOrders.list().map(({ state }) => state)).toEqual(['SUCCESS', 'CLOSED'])
    expect(shop.sandbox.combinedOrders.show('whole-0002').history.map(({ event }) => event)).toEqual([
      'expire',
    ])
  })

  test('is paid before its time_expire only', async () => {
    await place({ time_expire: '2018-06-08T10:30:00+08:00' })
    await shop.sandbox.clock.advance(31 * 60_000)
    await expect(shop.sandbox.pay('whole-0001')).rejects.toMatchObject({ code: 'PREPAY_EXPIRED' })
    expect(refused(await place())).toEqual([400, 'INVALID_REQUEST', '该订单已失效'])
  })

  test('gives each payee its refund, by either number of the part', async () => {
    await place()
    await shop.sandbox.pay('whole-0001')
    const [one, two] = shop.sandbox.orders.list()
    const refund = (by: SandboxMerchant, facts: object, total: number): Promise<Answer> =>
      call(by, 'POST', refundPath, { ...facts, amount: { refund: 30, total, currency: 'CNY' } })
    const first = { transaction_id: one?.transaction_id, out_refund_no: 'refund-1' }
    const next = { out_trade_no: two?.out_trade_no, out_refund_no: 'refund-2' }
    expect((await refund(second, first, 100)).status).toBe(404)
    expect((await refund(shop.direct, first, 100)).status).toBe(200)
    expect((await refund(shop.direct, next, 250)).status).toBe(404)
    expect((await refund(second, next, 250)).status).toBe(200)
    expect((await query()).json['sub_orders']).toMatchObject([
      { trade_state: 'REFUND' },
      { trade_state: 'REFUND' },
    ])
  })

  test('of a partner may have one part, and says whose', async () => {
    const sub = part('part-0001', 100, sp_mchid, { sub_mchid, sub_appid: 'wxd678efh567hg6999' })
    const theirs = {
      combine_appid: sp_appid,
      combine_mchid: sp_mchid,
      sub_orders: [sub],
      combine_payer_info: { sub_openid: openid },
    }
    expect((await place(theirs, 'jsapi', partner)).status).toBe(200)
    await shop.sandbox.pay('whole-0001')
    const { json } = await query('whole-0001', partner)
    expect(json['sub_orders']).toMatchObject([{ mchid: sp_mchid, sub_mchid, sub_openid: openid }])
    const amount = { refund: 30, total: 100, currency: 'CNY' }
    const refund = { sub_mchid, out_trade_no: 'part-0001', out_refund_no: 'refund-1', amount }
    expect((await call(partner, 'POST', refundPath, refund)).status).toBe(200)
    const stranger = { ...theirs, sub_orders: [{ ...sub, sub_mchid: '1900000001' }] }
    expect(refused(await place(stranger, 'native', partner)).slice(0, 2)).toEqual([403, 'NOAUTH'])
  })

  test.each([
    ['one part', { sub_orders: parts.slice(1) }, 400, 'PARAM_ERROR'],
    [
      'eleven parts',
      { sub_orders: Array.from({ length: 11 }, (_, n) => part(`part-${1000 + n}`, 1)) },
      400,
      'PARAM_ERROR',
    ],
    ['a part twice', { sub_orders: [parts[0], parts[0]] }, 400, 'PARAM_ERROR'],
    [
      'an unknown payee',
      { sub_orders: [parts[0], part('part-0002', 1, '1999999999')] },
      400,
      'MCH_NOT_EXISTS',
    ],
    ['a foreign appid', { combine_appid: sp_appid }, 400, 'APPID_MCHID_NOT_MATCH'],
    ['another caller', { combine_mchid: other }, 400, 'PARAM_ERROR'],
    [
      'another currency',
      {
        sub_orders: [parts[0], part('part-0002', 1, mchid, { amount: { total_amount: 1, currency: 'USD' } })],
      },
      400,
      'PARAM_ERROR',
    ],
  ])('with %s is refused', async (_, extra, status, code) => {
    expect(refused(await place(extra)).slice(0, 2)).toEqual([status, code])
    expect(states()).toEqual([])
  })

  test('and orders on their own do not share numbers of parts', async () => {
    await call(shop.direct, 'POST', nativePath, nativeOrder('part-0001'))
    expect(refused(await place()).slice(0, 2)).toEqual([403, 'OUT_TRADE_NO_USED'])
    await place({ sub_orders: [part('part-0003', 1), part('part-0004', 1)] })
    const answer = await call(shop.direct, 'POST', nativePath, nativeOrder('part-0003'))
    expect(refused(answer).slice(0, 2)).toEqual([403, 'OUT_TRADE_NO_USED'])
  })
})
