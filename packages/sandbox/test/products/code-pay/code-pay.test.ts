import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AuthCodeOptions, SandboxMerchant } from '../../../src/index.js'
import { call, type Answer, type Overrides } from '../../support/caller.js'
import { nativeOrder, nativePath, openShop, queryPath, refundPath, type Shop } from '../../support/shop.js'

const codePath = '/v3/pay/transactions/codepay'
const partnerPath = '/v3/pay/partner/transactions'
const payer = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const [appid, mchid] = ['wxd678efh567hg6787', '1900000001']
const parties = { sp_appid: 'wx8888888888888888', sp_mchid: '1230000109', sub_mchid: '1900000109' }

let shop: Shop
let partner: SandboxMerchant
beforeEach(async () => {
  shop = await openShop()
  partner = shop.sandbox.merchants[1] ?? shop.direct
})
afterEach(() => shop.close())

function order(number: string, auth_code: string, extra: object = {}): Record<string, unknown> {
  return {
    appid,
    mchid,
    description: 'thing',
    out_trade_no: number,
    payer: { auth_code },
    amount: { total: 100 },
    scene_info: { device_id: 'POS1', store_info: { id: '0001' } },
    ...extra,
  }
}

function charge(
  number: string,
  how: AuthCodeOptions = {},
  extra: object = {},
  overrides: Overrides = {},
): Promise<Answer> {
  const { auth_code } = shop.sandbox.authCode(payer, how)
  return call(shop.direct, 'POST', codePath, order(number, auth_code, extra), overrides)
}
const query = async (number: string): Promise<Record<string, unknown>> =>
  (await call(shop.direct, 'GET', queryPath(number))).json
const reverse = (number: string): Promise<Answer> =>
  call(shop.direct, 'POST', `/v3/pay/transactions/out-trade-no/${number}/reverse`, { appid, mchid })
const refused = ({ status, json }: Answer): unknown[] => [status, json['code'], json['message']]

describe('a payment code', () => {
  test('has 18 digits with a prefix from 10 to 14, never the same again, and the seed decides', async () => {
    const codes = Array.from({ length: 300 }, () => shop.sandbox.authCode().auth_code)
    expect(new Set(codes).size).toBe(300)
    for (const code of codes) expect(code).toMatch(/^1[0-4]\d{16}$/)
    const twin = await openShop()
    expect(twin.sandbox.authCode().auth_code).toBe(codes[0])
    await twin.close()
  })

  test('is handed out for known payers only', () => {
    expect(() => shop.sandbox.authCode('oNobody')).toThrow('no merchant lists the payer oNobody')
    expect(() => shop.sandbox.authCode(payer, { behavior: 'runs' as never })).toThrow(
      /behavior must be one of pay, confirm, ignore, cancel/,
    )
  })

  test('is good for one payment', async () => {
    const { auth_code } = shop.sandbox.authCode()
    await call(shop.direct, 'POST', codePath, order('code-0001', auth_code))
    const again = await call(shop.direct, 'POST', codePath, order('code-0002', auth_code))
    expect(refused(again)).toEqual([400, 'AUTH_CODE_INVALID', '每个二维码仅限使用一次，请刷新再试'])
    expect(await query('code-0002')).toMatchObject({ code: 'ORDER_NOT_EXIST' })
  })

  test('is good for a minute', async () => {
    const [early, late] = [shop.sandbox.authCode(), shop.sandbox.authCode()]
    await shop.sandbox.clock.advance(60_000)
    expect((await call(shop.direct, 'POST', codePath, order('code-0001', early.auth_code))).status).toBe(200)
    await shop.sandbox.clock.advance(1)
    const answer = await call(shop.direct, 'POST', codePath, order('code-0002', late.auth_code))
    expect(refused(answer)).toEqual([400, 'AUTHCODEEXPIRE', expect.stringMatching(/二维码已过期/)])
  })

  test.each([
    ['13006109882800940', 'PARAM_ERROR', '/payer/auth_code'],
    ['1300610988280094066', 'PARAM_ERROR', '/payer/auth_code'],
    ['13006109882800940x', 'PARAM_ERROR', '/payer/auth_code'],
    ['160061098828009406', 'AUTH_CODE_INVALID', undefined],
    ['130061098828009406', 'AUTH_CODE_INVALID', undefined],
  ])('%s is refused with %s', async (code, expected, field) => {
    const answer = await call(shop.direct, 'POST', codePath, order('code-0001', code))
    expect([answer.status, answer.json['code']]).toEqual([400, expected])
    const detail = answer.json['detail'] as { field?: string } | undefined
    expect(detail?.field).toBe(field)
  })
})

describe('a code payment', () => {
  test('is paid at once and answers the whole transaction, without a notification', async () => {
    const answer = await charge('code-0001', {}, { attach: 'a' })
    expect(answer.headers['sandbox-answer']).toBe('stateful')
    expect(answer.json).toEqual({
      appid,
      mchid,
      out_trade_no: 'code-0001',
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
      trade_type: 'MICROPAY',
      bank_type: 'OTHERS',
      attach: 'a',
      success_time: '2018-06-08T10:00:00+08:00',
      trade_state: 'SUCCESS',
      trade_state_desc: '支付成功',
      payer: { openid: payer },
      amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
      scene_info: { device_id: 'POS1' },
      promotion_detail: [],
    })
    expect(await query('code-0001')).toEqual(answer.json)
    const id = String(answer.json['transaction_id'])
    const byId = await call(shop.direct, 'GET', `/v3/pay/transactions/id/${id}?mchid=${mchid}`)
    expect(byId.json).toEqual(answer.json)
    expect(shop.sandbox.notifications.list()).toEqual([])
  })

  test('asks for the password above 1,000 yuan, and is paid 5 s later', async () => {
    expect((await charge('code-0001', {}, { amount: { total: 100_000 } })).json['trade_state']).toBe(
      'SUCCESS',
    )
    const asked = await charge('code-0002', {}, { amount: { total: 100_001 } })
    expect(asked.status).toBe(200)
    expect(asked.json).toMatchObject({
      trade_state: 'USERPAYING',
      trade_state_desc: '用户支付中，需要输入密码',
    })
    expect(asked.json).not.toHaveProperty('transaction_id')
    expect(asked.json).not.toHaveProperty('payer')
    expect((await query('code-0002'))['trade_state']).toBe('USERPAYING')
    await shop.sandbox.clock.advance(4999)
    expect((await query('code-0002'))['trade_state']).toBe('USERPAYING')
    await shop.sandbox.clock.advance(1)
    expect(await query('code-0002')).toMatchObject({ trade_state: 'SUCCESS', payer: { openid: payer } })
  })

  test('is confirmed by the payer, who was slower, by hand', async () => {
    await charge('code-0001', { behavior: 'ignore' })
    await shop.sandbox.clock.advance(59_000)
    expect((await shop.sandbox.pay('code-0001')).trade_state).toBe('SUCCESS')
    await shop.sandbox.clock.advance(60_000)
    expect((await query('code-0001'))['trade_state']).toBe('SUCCESS')
  })

  test.each([
    ['cancel', 5000],
    ['ignore', 60_000],
  ] as const)('fails when the payer %s', async (behavior, after) => {
    await charge('code-0001', { behavior })
    await shop.sandbox.clock.advance(after - 1)
    expect((await query('code-0001'))['trade_state']).toBe('USERPAYING')
    await shop.sandbox.clock.advance(1)
    expect((await query('code-0001'))['trade_state']).toBe('PAYERROR')
    await expect(shop.sandbox.pay('code-0001')).rejects.toMatchObject({ code: 'TRADE_ERROR' })
    expect(refused(await charge('code-0001'))).toEqual([403, 'TRADE_ERROR', expect.any(String)])
    expect((await reverse('code-0001')).status).toBe(200)
    expect((await query('code-0001'))['trade_state']).toBe('REVOKED')
  })

  test('asked again with the same content tells how things stand; other content is refused', async () => {
    const body = order('code-0001', shop.sandbox.authCode(payer, { behavior: 'confirm' }).auth_code)
    const first = await call(shop.direct, 'POST', codePath, body)
    expect((await call(shop.direct, 'POST', codePath, body)).json).toEqual(first.json)
    expect(refused(await charge('code-0001'))).toEqual([403, 'OUT_TRADE_NO_USED', '商户订单号重复'])
    await shop.sandbox.clock.advance(5000)
    const paid = await call(shop.direct, 'POST', codePath, body)
    expect(refused(paid)).toEqual([400, 'INVALID_REQUEST', '该订单已支付'])
    expect(paid.headers['request-id']).toMatch(/-268498689$/)
    const native = await call(shop.direct, 'POST', nativePath, nativeOrder('code-0001'))
    expect(refused(native)).toEqual([400, 'INVALID_REQUEST', '该订单已支付'])
  })

  test('and an order with a cashier do not share a number', async () => {
    await charge('code-0001', { behavior: 'ignore' })
    const native = await call(shop.direct, 'POST', nativePath, nativeOrder('code-0001'))
    expect(refused(native)).toEqual([403, 'OUT_TRADE_NO_USED', '商户订单号重复'])
    await call(shop.direct, 'POST', nativePath, nativeOrder('order-0002'))
    expect(refused(await charge('order-0002'))).toEqual([403, 'OUT_TRADE_NO_USED', '商户订单号重复'])
  })

  test('is not closed', async () => {
    await charge('code-0001', { behavior: 'ignore' })
    const path = '/v3/pay/transactions/out-trade-no/code-0001/close'
    const answer = await call(shop.direct, 'POST', path, { mchid })
    expect([answer.status, answer.json['code']]).toEqual([400, 'INVALID_REQUEST'])
    expect(answer.headers['request-id']).toMatch(/-268449641$/)
    expect(() => shop.sandbox.orders.close('code-0001')).toThrow(/撤销/)
  })
})

describe('reversal', () => {
  test('of what nobody paid keeps it from being paid', async () => {
    await charge('code-0001', { behavior: 'confirm' })
    const answer = await reverse('code-0001')
    expect(answer.json).toEqual({ appid, mchid, out_trade_no: 'code-0001' })
    await shop.sandbox.clock.advance(60_000)
    const state = await query('code-0001')
    expect(state).toMatchObject({ trade_state: 'REVOKED', trade_state_desc: '订单已撤销' })
    expect(state).not.toHaveProperty('transaction_id')
    await expect(shop.sandbox.pay('code-0001')).rejects.toMatchObject({ code: 'ORDER_CLOSED' })
    expect(refused(await charge('code-0001'))).toEqual([400, 'ORDER_CLOSED', '订单已撤销'])
  })

  test('of what was paid sends the money back, once; nothing is left to refund', async () => {
    await charge('code-0001')
    expect((await reverse('code-0001')).status).toBe(200)
    await shop.sandbox.clock.advance(1000)
    expect((await reverse('code-0001')).status).toBe(200)
    const kept = shop.sandbox.orders.show('code-0001')
    expect(kept).toMatchObject({ trade_state: 'REVOKED', reversed_time: kept.success_time })
    const refund = {
      out_trade_no: 'code-0001',
      out_refund_no: 'R-1',
      amount: { refund: 1, total: 100, currency: 'CNY' },
    }
    const answer = await call(shop.direct, 'POST', refundPath, refund)
    expect([answer.status, answer.json['code']]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
  })

  test('moves the money there and back, in the account and in the bills', async () => {
    const available = (): number => shop.sandbox.funds.list()[0]?.available ?? 0
    await charge('code-0001', {}, { amount: { total: 10_000 } })
    expect(available()).toBe(9940)
    await reverse('code-0001')
    expect(available()).toBe(0)
    await charge('code-0002', { behavior: 'confirm' }, { amount: { total: 10_000 } })
    await shop.sandbox.clock.advance(5000)
    expect(available()).toBe(9940)
    await shop.sandbox.clock.advance(2 * 86_400_000)
    const bill = async (name: string): Promise<string> => {
      const found = await call(shop.direct, 'GET', `/v3/bill/${name}?bill_date=2018-06-08`)
      const url = new URL(String(found.json['download_url']))
      const file = await call(shop.direct, 'GET', url.pathname + url.search)
      return Buffer.from(file.body).toString('utf8')
    }
    const id = shop.sandbox.orders.show('code-0001').transaction_id
    const row = (await bill('tradebill')).split('\r\n').find((line) => line.includes('`REVOKED'))
    expect(row).toContain(`\`${id},\`code-0001,\`${payer},\`MICROPAY,\`REVOKED`)
    expect(row).toContain(`\`${id},\`code-0001,\`100.00`)
    const flow = await bill('fundflowbill')
    expect(flow).toMatch(/`撤销,`支出,`99\.40,`0\.00,/)
    expect(flow).toMatch(/`5,`2,`200\.00,`3,`100\.60/)
  })

  test('is for seven days, for code payments, and before any refund', async () => {
    expect(refused(await reverse('code-0000'))).toEqual([404, 'ORDER_NOT_EXIST', '订单不存在'])
    await call(shop.direct, 'POST', nativePath, nativeOrder('order-0001'))
    expect(refused(await reverse('order-0001'))).toEqual([
      400,
      'INVALID_REQUEST',
      expect.stringMatching(/非付款码/),
    ])
    await charge('code-0001')
    await charge('code-0002')
    await charge('code-0003')
    const refund = {
      out_trade_no: 'code-0001',
      out_refund_no: 'R-1',
      amount: { refund: 1, total: 100, currency: 'CNY' },
    }
    expect((await call(shop.direct, 'POST', refundPath, refund)).status).toBe(200)
    expect(refused(await reverse('code-0001'))).toEqual([
      400,
      'INVALID_REQUEST',
      expect.stringMatching(/退款/),
    ])
    await shop.sandbox.clock.advance(7 * 86_400_000)
    expect((await reverse('code-0002')).status).toBe(200)
    await shop.sandbox.clock.advance(1)
    expect(refused(await reverse('code-0003'))).toEqual([
      400,
      'INVALID_REQUEST',
      expect.stringMatching(/7天/),
    ])
  })
})

describe('of a partner', () => {
  const charged = (number: string, extra: object = {}): Promise<Answer> => {
    const { appid: _, mchid: __, ...rest } = order(number, shop.sandbox.authCode(payer).auth_code)
    return call(partner, 'POST', `${partnerPath}/codepay`, { ...rest, ...parties, ...extra })
  }

  test('a code payment is charged, queried, and reversed for its sub-merchant alone', async () => {
    const sub_appid = 'wxd678efh567hg6999'
    const answer = await charged('code-0001', { sub_appid })
    expect(answer.json).toMatchObject({
      ...parties,
      sub_appid,
      trade_state: 'SUCCESS',
      payer: { sp_openid: payer, sub_openid: payer },
    })
    const search = 'sp_mchid=1230000109&sub_mchid=1900000109'
    const found = await call(partner, 'GET', `${partnerPath}/out-trade-no/code-0001?${search}`)
    expect(found.json).toEqual(answer.json)
    const path = `${partnerPath}/out-trade-no/code-0001/reverse`
    const other = await call(partner, 'POST', path, { ...parties, sub_mchid: '1900000110' })
    expect(refused(other)).toEqual([400, 'INVALID_REQUEST', '商户号或子商户号与订单号不匹配'])
    const reversed = await call(partner, 'POST', path, parties)
    expect(reversed.json).toEqual({ ...parties, out_trade_no: 'code-0001' })
  })

  test('sp_appid may be left out; a foreign sub-merchant or appid is refused', async () => {
    expect((await charged('code-0001', { sp_appid: undefined })).json['sp_appid']).toBe('wx8888888888888888')
    expect(refused(await charged('code-0002', { sub_mchid: '1900000001' }))).toEqual([
      403,
      'NO_AUTH',
      '受理关系不存在',
    ])
    expect((await charged('code-0003', { sub_appid: 'wx8888888888888888' })).json['code']).toBe(
      'APPID_MCHID_NOT_MATCH',
    )
  })
})

describe('what goes wrong on purpose', () => {
  test.each([
    ['password-asked;ms=9000', 'USERPAYING', 9000, 'SUCCESS'],
    ['wrong-password', 'USERPAYING', 10_000, 'SUCCESS'],
    ['abandoned', 'USERPAYING', 60_000, 'PAYERROR'],
  ])('%s: %s, and after %i ms %s', async (fault, now, after, then) => {
    const answer = await charge('code-0001', {}, {}, { headers: { 'sandbox-fault': fault } })
    expect(answer.json['trade_state']).toBe(now)
    await shop.sandbox.clock.advance(after - 1)
    expect((await query('code-0001'))['trade_state']).toBe(now)
    await shop.sandbox.clock.advance(1)
    expect((await query('code-0001'))['trade_state']).toBe(then)
  })

  test.each([
    [{ total: 9_999_205 }, 200, undefined, 'SUCCESS'],
    [{ total: 9_999_206 }, 500, 'BANK_ERROR', 'SUCCESS'],
  ])('the amount %j is answered %i %s and ends in %s', async (amount, status, code, end) => {
    const answer = await charge('code-0001', {}, { amount })
    expect([answer.status, answer.json['code']]).toEqual([status, code])
    expect((await query('code-0001'))['trade_state']).toBe('USERPAYING')
    await shop.sandbox.clock.advance(5000)
    expect((await query('code-0001'))['trade_state']).toBe(end)
  })

  test('bank-error;paid=0 fails in the end', async () => {
    shop.sandbox.faults.add({ fault: 'bank-error;paid=0', match: { out_trade_no: 'code-0001' }, times: 1 })
    expect(refused(await charge('code-0001'))).toEqual([500, 'BANK_ERROR', expect.any(String)])
    await shop.sandbox.clock.advance(5000)
    expect((await query('code-0001'))['trade_state']).toBe('PAYERROR')
  })

  test('a payer whose balance is too low: 403 NOT_ENOUGH, and the query tells PAYERROR', async () => {
    const headers = { 'sandbox-fault': 'balance-too-low' }
    const answer = await charge('code-0001', {}, {}, { headers })
    expect(refused(answer)).toEqual([403, 'NOT_ENOUGH', '用户账号余额不足'])
    expect(answer.headers['wechatpay-signature']).toBeDefined()
    expect((await query('code-0001'))['trade_state']).toBe('PAYERROR')
  })

  test('the payer confirms right after a query told USERPAYING, so that reversing sends money back', async () => {
    shop.sandbox.faults.add({ fault: 'paid-after-query', times: 1 })
    await charge('code-0001', { behavior: 'ignore' })
    expect((await query('code-0001'))['trade_state']).toBe('USERPAYING')
    expect(shop.sandbox.orders.show('code-0001').trade_state).toBe('SUCCESS')
    await reverse('code-0001')
    expect(shop.sandbox.orders.show('code-0001').reversed_time).toBeDefined()
  })
})

test('codes and what was charged outlive an export, and a reset forgets them', async () => {
  const { sandbox } = shop
  const { auth_code } = sandbox.authCode()
  await charge('code-0001', { behavior: 'confirm' })
  const state = sandbox.state.export()
  await sandbox.reset()
  const answer = await call(shop.direct, 'POST', codePath, order('code-0002', auth_code))
  expect(answer.json['code']).toBe('AUTH_CODE_INVALID')
  await sandbox.state.import(state)
  expect(sandbox.authCode().auth_code).not.toBe(auth_code)
  expect((await call(shop.direct, 'POST', codePath, order('code-0002', auth_code))).status).toBe(200)
  await sandbox.clock.advance(5000)
  expect((await query('code-0001'))['trade_state']).toBe('SUCCESS')
})
