import { decryptOaep, loadPrivateKey } from 'wechatpay-kit/internal'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { call, type Answer } from '../../support/caller.js'
import { day, openMarket, second, type Market } from '../../support/profit-sharing.js'
import { openShop, type Shop } from '../../support/shop.js'

let shop: Shop
let market: Market
beforeEach(async () => {
  shop = await openShop()
  market = openMarket(shop.sandbox)
})
afterEach(() => shop.close())

const base = '/v3/fund-app/mch-transfer/transfer-bills'
const query = (number: string): Promise<Answer> => call(market.direct, 'GET', `${base}/out-bill-no/${number}`)
const cancel = (number: string): Promise<Answer> =>
  call(market.direct, 'POST', `${base}/out-bill-no/${number}/cancel`)
const operation = (): [number, number] => {
  const account = shop.sandbox.funds.show(market.direct.mchid)
  return [account.operation, account.transferring]
}
const whole = 100_000_000
const notify = { notify_url: 'http://127.0.0.1:9/transfers' }
const told = (): unknown[] => shop.sandbox.notifications.list().map(({ resource }) => resource['state'])

describe('a transfer', () => {
  test('waits for the user, is on its way, and ends; every step is told', async () => {
    const made = await market.transfer('bill0001', 300, notify)
    expect(made.status).toBe(200)
    expect(made.json).toMatchObject({ out_bill_no: 'bill0001', state: 'WAIT_USER_CONFIRM' })
    expect(made.json['transfer_bill_no']).toMatch(/^1330000\d{33}$/)
    expect(made.json['package_info']).toMatch(/^[A-Za-z0-9+/]{43}=$/)
    expect(operation()).toEqual([whole - 300, 300])
    expect((await market.transfer('bill0001', 300, notify)).json).toEqual(made.json)
    const other = await market.transfer('bill0001', 301, notify)
    expect(other.json).toMatchObject({
      code: 'INVALID_REQUEST',
      message: expect.stringMatching(/^单号已存在/),
    })
    expect(shop.sandbox.transfers.confirm(made.json['package_info'] as string).state).toBe('TRANSFERING')
    expect((await query('bill0001')).json['state']).toBe('TRANSFERING')
    expect(() => shop.sandbox.transfers.confirm('bill0001')).toThrow(/is TRANSFERING/)
    expect((await cancel('bill0001')).json['code']).toBe('INVALID_REQUEST')
    expect(told()).toEqual([])
    await shop.sandbox.clock.advance(5 * second)
    const { json } = await query('bill0001')
    expect(json).toMatchObject({
      mch_id: market.direct.mchid,
      state: 'SUCCESS',
      transfer_amount: 300,
      transfer_remark: '报销',
      update_time: '2018-06-08T10:00:05+08:00',
    })
    expect(json).not.toHaveProperty('package_info')
    const byId = await call(
      market.direct,
      'GET',
      `${base}/transfer-bill-no/${String(json['transfer_bill_no'])}`,
    )
    expect(byId.json).toEqual(json)
    expect(operation()).toEqual([whole - 300, 0])
    expect(shop.sandbox.notifications.list()).toMatchObject([
      {
        event_type: 'MCHTRANSFER.BILL.FINISHED',
        original_type: 'mch_payment',
        resource: {
          out_bill_no: 'bill0001',
          state: 'SUCCESS',
          transfer_amount: 300,
          mch_id: market.direct.mchid,
        },
      },
    ])
    expect(shop.sandbox.transfers.show('bill0001').history.map(({ state }) => state)).toEqual([
      'PROCESSING',
      'WAIT_USER_CONFIRM',
      'TRANSFERING',
      'SUCCESS',
    ])
  })

  test('that nobody confirms within 24 hours fails, and the money is back', async () => {
    await market.transfer('bill0001', 300, notify)
    await shop.sandbox.clock.advance(day - 1)
    expect((await query('bill0001')).json['state']).toBe('WAIT_USER_CONFIRM')
    await shop.sandbox.clock.advance(1)
    expect((await query('bill0001')).json).toMatchObject({ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' })
    expect(operation()).toEqual([whole, 0])
    expect(told()).toEqual(['FAIL'])
    // The same number stays what it was.
    expect((await market.transfer('bill0001', 300, notify)).json['state']).toBe('FAIL')
  })

  test('is cancelled as long as nobody confirmed it, and cancelling again is fine', async () => {
    await market.transfer('bill0001', 300, notify)
    const first = await cancel('bill0001')
    expect(first.json).toMatchObject({ out_bill_no: 'bill0001', state: 'CANCELING' })
    expect((await cancel('bill0001')).json).toEqual(first.json)
    expect(() => shop.sandbox.transfers.confirm('bill0001')).toThrow(/is CANCELING/)
    await shop.sandbox.clock.advance(5 * second)
    expect((await cancel('bill0001')).json['state']).toBe('CANCELLED')
    expect(operation()).toEqual([whole, 0])
    expect(told()).toEqual(['CANCELLED'])
    await shop.sandbox.clock.advance(day)
    expect((await query('bill0001')).json['state']).toBe('CANCELLED')
    expect((await cancel('none')).json['code']).toBe('NOT_FOUND')
  })

  test('beyond the operation account is refused; after a top-up the same number goes through', async () => {
    const refused = await market.transfer('bill0001', whole + 1, { user_name: market.seal('王小王') })
    expect([refused.status, refused.json['code']]).toEqual([403, 'NOT_ENOUGH'])
    expect((await query('bill0001')).json['code']).toBe('NOT_FOUND')
    expect(() => shop.sandbox.funds.topUp(market.direct.mchid, 0.5)).toThrow(TypeError)
    expect(shop.sandbox.funds.topUp(market.direct.mchid, 1).operation).toBe(whole + 1)
    const again = await market.transfer('bill0001', whole + 1, { user_name: market.seal('王小王') })
    expect(again.json['state']).toBe('WAIT_USER_CONFIRM')
    expect(operation()).toEqual([0, whole + 1])
  })

  test('can be queried for 30 days, and by its own merchant', async () => {
    const { json } = await market.transfer('bill0001', 300)
    const foreign = await call(
      market.partner,
      'GET',
      `${base}/transfer-bill-no/${String(json['transfer_bill_no'])}`,
    )
    expect([foreign.status, foreign.json['code']]).toEqual([404, 'NOT_FOUND'])
    await shop.sandbox.clock.advance(30 * day)
    expect((await query('bill0001')).status).toBe(200)
    await shop.sandbox.clock.advance(1)
    expect((await query('bill0001')).status).toBe(404)
  })

  test('of 2,000 yuan or more names the receiver; the name is kept and told back encrypted', async () => {
    const without = await market.transfer('bill0001', 200_000)
    expect(without.json).toMatchObject({ code: 'PARAM_ERROR', detail: { field: '/user_name' } })
    expect((await market.transfer('bill0002', 199_999)).status).toBe(200)
    expect((await market.transfer('bill0003', 200_000, { user_name: '王小王' })).json['code']).toBe(
      'PARAM_ERROR',
    )
    expect((await market.transfer('bill0003', 200_000, { user_name: market.seal('王小王') })).status).toBe(
      200,
    )
    // Encrypted anew, it is the same request all the same.
    expect((await market.transfer('bill0003', 200_000, { user_name: market.seal('王小王') })).status).toBe(
      200,
    )
    const name = (await query('bill0003')).json['user_name'] as string
    expect(decryptOaep(loadPrivateKey(market.direct.client.privateKey), name)).toBe('王小王')
  })

  test.each([
    [{ transfer_scene_id: '9999' }, 'INVALID_REQUEST', undefined],
    [{ transfer_scene_report_infos: [] }, 'PARAM_ERROR', '/transfer_scene_report_infos'],
    [{ transfer_scene_id: '1000' }, 'PARAM_ERROR', '/transfer_scene_report_infos'],
    [
      { transfer_scene_report_infos: [{ info_type: '赔付原因', info_content: '' }] },
      'PARAM_ERROR',
      '/transfer_scene_report_infos/0/info_content',
    ],
    [{ openid: 'oNobody' }, 'PARAM_ERROR', '/openid'],
    [{ appid: 'wx0000000000000000' }, 'APPID_MCHID_NOT_MATCH', undefined],
    [{ out_bill_no: 'bill-1' }, 'PARAM_ERROR', '/out_bill_no'],
    [{ transfer_amount: 0 }, 'PARAM_ERROR', '/transfer_amount'],
    [{ transfer_remark: 'x'.repeat(33) }, 'PARAM_ERROR', '/transfer_remark'],
    [{ notify_url: 'https://shop.example/?a=1' }, 'PARAM_ERROR', '/notify_url'],
  ])('with %j is refused: %s', async (extra, code, field) => {
    const { status, json } = await market.transfer('bill0001', 300, extra)
    expect([status, json['code']]).toEqual([400, code])
    expect((json['detail'] as { field?: string } | undefined)?.field).toBe(field)
    expect(operation()).toEqual([whole, 0])
  })

  test.each([
    ['1000', ['活动名称', '奖励说明']],
    ['1002', ['补贴类型']],
    ['1004', ['保险产品备案编号', '保险名称', '保险操作单号']],
    ['1005', ['岗位类型', '报酬说明']],
    ['1009', ['采购商品名称']],
    ['1010', ['回收商品名称']],
    ['1011', ['赔付原因']],
    ['1013', ['公益活动名称', '公益活动备案编号']],
  ])('in scene %s takes the reports %j, all of them and no other', async (transfer_scene_id, types) => {
    const reports = types.map((info_type) => ({ info_type, info_content: '内容' }))
    const of = (transfer_scene_report_infos: object[], number: string): Promise<Answer> =>
      market.transfer(number, 30, { transfer_scene_id, transfer_scene_report_infos })
    expect((await of(reports.toReversed(), 'bill0001')).status).toBe(200)
    expect((await of(reports.slice(1), 'bill0002')).status).toBe(400)
    expect((await of([...reports, { info_type: '其他', info_content: '内容' }], 'bill0003')).status).toBe(400)
    expect((await of([...reports, ...reports], 'bill0004')).status).toBe(400)
  })

  test('is told on a ladder of its own: 10 times after 15 s, 10 after 5 min, 44 after half an hour', async () => {
    await market.transfer('bill0001', 300, notify)
    shop.sandbox.faults.add({ fault: 'drop' })
    shop.sandbox.transfers.confirm('bill0001')
    await shop.sandbox.clock.advance(5 * second)
    await shop.sandbox.clock.advance(2 * day)
    const attempts = shop.sandbox.notifications.list()[0]?.attempts ?? []
    expect(attempts).toHaveLength(65)
    const gaps = attempts.slice(1).map(({ sent }, index) => (sent - (attempts[index]?.sent ?? 0)) / second)
    expect(gaps).toEqual([
      ...Array<number>(10).fill(15),
      ...Array<number>(10).fill(300),
      ...Array<number>(44).fill(1800),
    ])
  })
})

describe('balances', () => {
  const balance = async (type: string, rest = ''): Promise<unknown> =>
    (
      await call(
        market.direct,
        'GET',
        `/v3/merchant/fund/${rest === '' ? '' : 'dayend'}balance/${type}${rest}`,
      )
    ).json

  test('tell what is available and what is pending, now and at the end of a day', async () => {
    await market.sell('plain-1', 10_000)
    await market.sell('shared-1', 1000, true)
    await market.transfer('bill0001', 300)
    expect(await balance('BASIC')).toEqual({ available_amount: 9940, pending_amount: 994 })
    expect(await balance('OPERATION')).toEqual({ available_amount: whole - 300, pending_amount: 300 })
    expect(await balance('FEES')).toEqual({ available_amount: 0, pending_amount: 0 })
    expect(await balance('OTHER')).toMatchObject({ code: 'PARAM_ERROR' })
    expect(await balance('BASIC', '?date=2018-06-08')).toMatchObject({ code: 'INVALID_REQUEST' })
    await shop.sandbox.clock.set('2018-06-09T09:00:00+08:00')
    await market.sell('plain-2', 100)
    expect(await balance('BASIC', '?date=2018-06-08')).toEqual({
      available_amount: 9940,
      pending_amount: 994,
    })
    expect(await balance('BASIC', '?date=2018-06-07')).toEqual({ available_amount: 0, pending_amount: 0 })
    expect(await balance('OPERATION', '?date=2018-06-07')).toEqual({
      available_amount: whole,
      pending_amount: 0,
    })
    expect(await balance('BASIC', '?date=2018-02-30')).toMatchObject({ code: 'PARAM_ERROR' })
    await shop.sandbox.clock.set('2018-06-20T09:00:00+08:00')
    expect(await balance('BASIC', '?date=2018-06-19')).toEqual({
      available_amount: 10_039,
      pending_amount: 994,
    })
  })
})
