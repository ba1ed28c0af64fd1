import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AuthCodeOptions, SandboxMerchant } from '../../../src/index.js'
import { call } from '../../support/caller.js'
import { callV2, type Fields } from '../../support/caller-v2.js'
import { openShop, queryPath, type Shop } from '../../support/shop.js'

const app = 'wxd678efh567hg6787'

describe('micropay', () => {
  let shop: Shop
  let partner: SandboxMerchant
  beforeEach(async () => {
    shop = await openShop()
    partner = shop.sandbox.merchants[1] ?? shop.direct
  })
  afterEach(() => shop.close())

  const order = (number: string, auth_code: string, extra: Fields = {}): Fields => ({
    appid: app,
    body: '图书',
    out_trade_no: number,
    total_fee: '100',
    spbill_create_ip: '8.8.8.8',
    auth_code,
    ...extra,
  })
  const charge = async (number: string, how: AuthCodeOptions = {}, extra: Fields = {}): Promise<Fields> => {
    const { auth_code } = shop.sandbox.authCode(undefined, how)
    return (await callV2(shop.direct, '/pay/micropay', order(number, auth_code, extra))).fields
  }
  const query = async (out_trade_no: string): Promise<Fields> =>
    (await callV2(shop.direct, '/pay/orderquery', { appid: app, out_trade_no })).fields
  const reverse = async (out_trade_no: string): Promise<Fields> =>
    (await callV2(shop.direct, '/secapi/pay/reverse', { appid: app, out_trade_no })).fields

  it('is paid at once, and v3 sees it', async () => {
    expect(await charge('micro-0001', {}, { device_info: 'POS1', attach: 'x' })).toMatchObject({
      result_code: 'SUCCESS',
      trade_type: 'MICROPAY',
      total_fee: '100',
      cash_fee: '100',
      device_info: 'POS1',
      attach: 'x',
      time_end: '20180608100000',
      openid: shop.direct.openids[0],
    })
    expect((await call(shop.direct, 'GET', queryPath('micro-0001'))).json).toMatchObject({
      trade_state: 'SUCCESS',
    })
  })

  it('waits for a password: USERPAYING, until a query says how it went', async () => {
    expect(await charge('micro-0001', { behavior: 'confirm' })).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'FAIL',
      err_code: 'USERPAYING',
      err_code_des: '需要用户输入支付密码',
    })
    expect((await query('micro-0001'))['trade_state']).toBe('USERPAYING')
    await shop.sandbox.clock.advance(5000)
    expect(await query('micro-0001')).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'MICROPAY' })
    expect(await charge('micro-0002', { behavior: 'cancel' })).toMatchObject({ err_code: 'USERPAYING' })
    await shop.sandbox.clock.advance(5000)
    expect((await query('micro-0002'))['trade_state']).toBe('PAYERROR')
  })

  it('is reversed, paid or not, and again', async () => {
    await charge('micro-0001')
    await charge('micro-0002', { behavior: 'ignore' })
    for (const number of ['micro-0001', 'micro-0002', 'micro-0001']) {
      expect(await reverse(number)).toMatchObject({ result_code: 'SUCCESS', recall: 'N' })
      expect((await query(number))['trade_state']).toBe('REVOKED')
    }
    expect(await reverse('micro-0009')).toMatchObject({ err_code: 'ORDERNOTEXIST' })
  })

  it('refuses what is no code, what was spent, and what is out of date', async () => {
    const scan = async (number: string, code: string): Promise<unknown> =>
      (await callV2(shop.direct, '/pay/micropay', order(number, code))).fields['err_code']
    expect(await scan('micro-0001', '12')).toBe('AUTH_CODE_ERROR')
    expect(await scan('micro-0001', '134567890123456789')).toBe('AUTH_CODE_INVALID')
    const { auth_code } = shop.sandbox.authCode()
    expect(await scan('micro-0002', auth_code)).toBeUndefined()
    expect(await scan('micro-0003', auth_code)).toBe('AUTH_CODE_INVALID')
    const late = shop.sandbox.authCode()
    await shop.sandbox.clock.advance(60_001)
    expect(await scan('micro-0004', late.auth_code)).toBe('AUTHCODEEXPIRE')
  })

  it("charges for a partner's sub-merchant", async () => {
    const { auth_code } = shop.sandbox.authCode()
    const parties = { appid: 'wx8888888888888888', sub_mch_id: '1900000109' }
    const { fields } = await callV2(partner, '/pay/micropay', order('micro-0001', auth_code, parties))
    expect(fields).toMatchObject({ result_code: 'SUCCESS', sub_mch_id: '1900000109' })
    const undone = await callV2(partner, '/secapi/pay/reverse', { ...parties, out_trade_no: 'micro-0001' })
    expect(undone.fields).toMatchObject({ result_code: 'SUCCESS' })
  })

  it.each([
    ['bank-error', 'BANKERROR'],
    ['balance-too-low', 'NOTENOUGH'],
  ])('meets the fault %s, and keeps the order', async (fault, code) => {
    shop.sandbox.faults.add({ fault, times: 1 })
    expect(await charge('micro-0001')).toMatchObject({ result_code: 'FAIL', err_code: code })
    expect((await query('micro-0001'))['result_code']).toBe('SUCCESS')
  })
})
