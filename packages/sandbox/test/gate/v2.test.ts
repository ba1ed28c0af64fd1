import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { SandboxMerchant } from '../../src/index.js'
import { call } from '../support/caller.js'
import {
  callV2,
  partnerUnifiedOrder,
  readByHand,
  sendV2,
  signByHand,
  unifiedOrder,
  writeByHand,
} from '../support/caller-v2.js'
import { openShop, queryPath, refundPath, type Shop } from '../support/shop.js'

const app = 'wxd678efh567hg6787'

describe('v2', () => {
  let shop: Shop
  let direct: SandboxMerchant
  let partner: SandboxMerchant
  beforeAll(async () => {
    shop = await openShop()
    direct = shop.direct
    const [, second] = shop.sandbox.merchants
    if (second === undefined) throw new Error('no partner')
    partner = second
  })
  afterAll(() => shop.close())

  it.each(['MD5', 'HMAC-SHA256'])('verifies %s and answers with it', async (sign_type) => {
    const { status, headers, fields } = await callV2(direct, '/pay/unifiedorder', {
      ...unifiedOrder(`SIGN-${sign_type}`),
      sign_type,
    })
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'content-type': 'text/plain', 'sandbox-answer': 'stateful' })
    expect(fields).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      appid: app,
      mch_id: direct.mchid,
      trade_type: 'NATIVE',
    })
    expect(fields['prepay_id']).toMatch(/^wx\w{34}$/)
    expect(fields['code_url']).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w+$/)
    expect(fields['sign']).toHaveLength(sign_type === 'MD5' ? 32 : 64)
  })

  it.each([
    ['another key', { sign: signByHand({ a: '1' }, 'k'.repeat(32)) }],
    ['no signature', { sign: '' }],
    ['lower case', { sign: 'lower' }],
    ['a type that it does not have', { sign_type: 'SHA1' }],
    ['HMAC that calls itself MD5', { sign: 'hmac' }],
  ])('refuses a signature with %s', async (_what, given) => {
    const fields: Record<string, string> = {
      mch_id: direct.mchid,
      nonce_str: 'n',
      ...unifiedOrder('BAD-SIGN'),
      ...given,
    }
    const right = signByHand(fields, direct.apiV2Key)
    if (fields['sign'] === 'lower') fields['sign'] = right.toLowerCase()
    if (fields['sign'] === 'hmac') fields['sign'] = signByHand(fields, direct.apiV2Key, 'HMAC-SHA256')
    const answer = await sendV2(direct, '/pay/unifiedorder', writeByHand({ sign: right, ...fields }))
    expect(answer.status).toBe(200)
    expect(answer.fields).toEqual({ return_code: 'FAIL', return_msg: '签名错误' })
  })

  const evil = '<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><mch_id>&e;</mch_id></xml>'
  it.each([
    ['nothing', '', 'post数据为空'],
    ['JSON', '{"mch_id":"1"}', 'XML格式错误'],
    ['a document type with an entity', evil, 'XML格式错误'],
    ['a comment', '<xml><!-- --><mch_id>1</mch_id></xml>', 'XML格式错误'],
    ['an attribute', '<xml><mch_id a="1">1</mch_id></xml>', 'XML格式错误'],
    ['a repeated element', '<xml><mch_id>1</mch_id><mch_id>2</mch_id></xml>', 'XML格式错误'],
    ['a nested element', '<xml><mch_id><a>1</a></mch_id></xml>', 'XML格式错误'],
    ['another encoding', Buffer.from('<xml><body>\xff</body></xml>', 'latin1'), '编码格式错误'],
    ['no merchant', '<xml><appid>1</appid></xml>', 'mch_id参数格式错误'],
    ['an unknown merchant', '<xml><mch_id>1</mch_id></xml>', '商户号不存在'],
  ])('refuses %s at the door', async (_what, body, message) => {
    const { status, fields } = await sendV2(direct, '/pay/orderquery', body)
    expect([status, fields]).toEqual([200, { return_code: 'FAIL', return_msg: message }])
  })

  it('wants POST', async () => {
    const { fields } = await sendV2(direct, '/pay/orderquery', '', { method: 'GET' })
    expect(fields['return_msg']).toBe('请使用post方法')
  })

  it.each([
    [{ trade_type: 'constructor' }, 'trade_type参数格式错误'],
    [{ trade_type: '__proto__' }, 'trade_type参数格式错误'],
  ])('names what is wrong: %j', async (extra, message) => {
    const { fields } = await callV2(
      direct,
      '/pay/unifiedorder',
      unifiedOrder('WRONG', extra as Record<string, string>),
    )
    expect(fields).toEqual({ return_code: 'FAIL', return_msg: message })
  })

  it('refuses by the business with a code, signed', async () => {
    const other = await callV2(
      direct,
      '/pay/unifiedorder',
      unifiedOrder('NO', { appid: 'wx8888888888888888' }),
    )
    expect(other.fields).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'FAIL',
      err_code: 'APPID_MCHID_NOT_MATCH',
      err_code_des: 'appid和mch_id不匹配',
    })
    expect(other.fields['sign']).toHaveLength(32)
    const none = await callV2(direct, '/pay/orderquery', { appid: app, out_trade_no: 'NOWHERE' })
    expect(none.fields).toMatchObject({ err_code: 'ORDERNOTEXIST', err_code_des: '订单不存在' })
    expect(shop.sandbox.requests.list().at(-1)).toMatchObject({
      operation: 'POST /pay/orderquery',
      kind: 'refused',
      mchid: direct.mchid,
    })
  })

  it('keeps no usable signature in its log', async () => {
    await callV2(direct, '/pay/orderquery', { appid: app, out_trade_no: 'LOGGED' })
    const entry = shop.sandbox.requests.list().at(-1)
    const { sign = '' } = readByHand(entry?.requestBody ?? '')
    expect(sign).toMatch(/^[0-9A-F]{16}…$/)
  })

  it('orders in every scene, for partners, too', async () => {
    const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
    const jsapi = await callV2(
      direct,
      '/pay/unifiedorder',
      unifiedOrder('JSAPI', { trade_type: 'JSAPI', openid }),
    )
    expect(jsapi.fields['prepay_id']).toMatch(/^wx/)
    const scene_info = '{"h5_info":{"type":"Wap","wap_url":"https://shop.example","wap_name":"shop"}}'
    const h5 = await callV2(
      direct,
      '/pay/unifiedorder',
      unifiedOrder('MWEB', { trade_type: 'MWEB', scene_info }),
    )
    expect(h5.fields['mweb_url']).toMatch(/^https:\/\/wx\.tenpay\.com\//)
    const sub = { trade_type: 'JSAPI', sub_openid: openid }
    const theirs = await callV2(partner, '/pay/unifiedorder', partnerUnifiedOrder('SUB', sub))
    expect(theirs.fields).toMatchObject({ result_code: 'SUCCESS', sub_mch_id: '1900000109' })
    const foreign = await callV2(
      partner,
      '/pay/unifiedorder',
      partnerUnifiedOrder('F', { sub_mch_id: '1900000001' }),
    )
    expect(foreign.fields).toMatchObject({ err_code: 'NOAUTH', err_code_des: '受理关系不存在' })
    const order = await shop.sandbox.pay('SUB')
    const query = await callV2(partner, '/pay/orderquery', {
      appid: 'wx8888888888888888',
      sub_mch_id: '1900000109',
      transaction_id: order.transaction_id ?? '',
    })
    expect(query.fields).toMatchObject({ trade_state: 'SUCCESS', sub_openid: openid, out_trade_no: 'SUB' })
    const wrong = await callV2(partner, '/pay/orderquery', {
      appid: 'wx8888888888888888',
      sub_mch_id: '1900000110',
      out_trade_no: 'SUB',
    })
    expect(wrong.fields['err_code']).toBe('ORDERNOTEXIST')
  })

  it('ordering again gives the same order, closes once, and refuses what v3 refuses', async () => {
    const first = await callV2(direct, '/pay/unifiedorder', unifiedOrder('AGAIN'))
    const second = await callV2(direct, '/pay/unifiedorder', unifiedOrder('AGAIN'))
    expect(second.fields['prepay_id']).toBe(first.fields['prepay_id'])
    const changed = await callV2(direct, '/pay/unifiedorder', unifiedOrder('AGAIN', { total_fee: '101' }))
    expect(changed.fields).toMatchObject({ err_code: 'OUT_TRADE_NO_USED' })
    const close = { appid: app, out_trade_no: 'AGAIN' }
    expect((await callV2(direct, '/pay/closeorder', close)).fields).toMatchObject({ result_code: 'SUCCESS' })
    expect((await callV2(direct, '/pay/closeorder', close)).fields['err_code']).toBe('ORDERCLOSED')
    const closed = await callV2(direct, '/pay/unifiedorder', unifiedOrder('AGAIN'))
    expect(closed.fields['err_code']).toBe('ORDERCLOSED')
    expect((await callV2(direct, '/pay/orderquery', close)).fields['trade_state']).toBe('CLOSED')
    await callV2(direct, '/pay/unifiedorder', unifiedOrder('PAID'))
    await shop.sandbox.pay('PAID')
    const paid = await callV2(direct, '/pay/unifiedorder', unifiedOrder('PAID'))
    expect(paid.fields['err_code']).toBe('ORDERPAID')
    const late = await callV2(direct, '/pay/closeorder', { appid: app, out_trade_no: 'PAID' })
    expect(late.fields['err_code']).toBe('ORDERPAID')
  })

  it('shares orders and refunds with v3, in both directions', async () => {
    await callV2(direct, '/pay/unifiedorder', unifiedOrder('SHARED', { attach: 'a & <b>' }))
    const v3 = await call(direct, 'GET', queryPath('SHARED'))
    expect(v3.json).toMatchObject({ trade_state: 'NOTPAY', amount: { total: 100 } })
    const paid = await shop.sandbox.pay('SHARED')
    const query = await callV2(direct, '/pay/orderquery', { appid: app, out_trade_no: 'SHARED' })
    expect(query.fields).toMatchObject({
      trade_state: 'SUCCESS',
      transaction_id: paid.transaction_id,
      total_fee: '100',
      cash_fee: '100',
      attach: 'a & <b>',
      time_end: '20180608100000',
    })
    const amount = { refund: 30, total: 100, currency: 'CNY' }
    const byV3 = await call(direct, 'POST', refundPath, {
      out_trade_no: 'SHARED',
      out_refund_no: 'SHARED-1',
      amount,
    })
    expect(byV3.status).toBe(200)
    await shop.sandbox.clock.advance(61_000)
    const asked = {
      appid: app,
      out_trade_no: 'SHARED',
      out_refund_no: 'SHARED-2',
      total_fee: '100',
      refund_fee: '70',
      refund_desc: '商品已售完',
    }
    const byV2 = await callV2(direct, '/secapi/pay/refund', asked)
    expect(byV2.fields).toMatchObject({ result_code: 'SUCCESS', refund_fee: '70', out_refund_no: 'SHARED-2' })
    const again = await callV2(direct, '/secapi/pay/refund', asked)
    expect(again.fields['refund_id']).toBe(byV2.fields['refund_id'])
    await shop.sandbox.clock.advance(10_000)
    expect((await call(direct, 'GET', `${refundPath}/SHARED-2`)).json).toMatchObject({
      status: 'SUCCESS',
      refund_id: byV2.fields['refund_id'],
      amount: { refund: 70 },
    })
    const both = await callV2(direct, '/pay/refundquery', { appid: app, out_trade_no: 'SHARED' })
    expect(both.fields).toMatchObject({
      total_refund_count: '2',
      refund_count: '2',
      out_refund_no_0: 'SHARED-1',
      refund_fee_0: '30',
      refund_status_0: 'SUCCESS',
      out_refund_no_1: 'SHARED-2',
      refund_success_time_1: '2018-06-08 10:01:06',
    })
    const offset = await callV2(direct, '/pay/refundquery', {
      appid: app,
      out_trade_no: 'SHARED',
      offset: '1',
    })
    expect(offset.fields).toMatchObject({ refund_count: '1', out_refund_no_0: 'SHARED-2' })
    const one = await callV2(direct, '/pay/refundquery', {
      appid: app,
      refund_id: byV2.fields['refund_id'] ?? '',
    })
    expect(one.fields).toMatchObject({ refund_count: '1', out_refund_no_0: 'SHARED-2' })
    const none = await callV2(direct, '/pay/refundquery', { appid: app, out_refund_no: 'SHARED-9' })
    expect(none.fields['err_code']).toBe('REFUNDNOTEXIST')
  })

  it('refuses refunds as v2 words it', async () => {
    const ask = async (extra: Record<string, string>): Promise<Record<string, string>> => {
      const base = {
        appid: app,
        out_trade_no: 'RULES',
        out_refund_no: 'RULES-1',
        total_fee: '100',
        refund_fee: '60',
      }
      return (await callV2(direct, '/secapi/pay/refund', { ...base, ...extra })).fields
    }
    await callV2(direct, '/pay/unifiedorder', unifiedOrder('RULES'))
    expect(await ask({})).toMatchObject({ err_code: 'ORDERNOTEXIST' })
    await shop.sandbox.pay('RULES')
    expect(await ask({ refund_fee: '101' })).toEqual({
      return_code: 'FAIL',
      return_msg: 'invalid refund_fee',
    })
    expect(await ask({ total_fee: '200' })).toMatchObject({ err_code: 'REFUND_FEE_MISMATCH' })
    expect(await ask({})).toMatchObject({ result_code: 'SUCCESS' })
    expect(await ask({ refund_fee: '50' })).toMatchObject({ err_code: 'REFUND_FEE_MISMATCH' })
    expect(await ask({ out_refund_no: 'RULES-2', refund_fee: '40' })).toMatchObject({
      err_code: 'FREQUENCY_LIMITED',
    })
    await shop.sandbox.clock.advance(61_000)
    expect(await ask({ out_refund_no: 'RULES-2' })).toMatchObject({ err_code: 'ERROR' })
  })
})

test('v2 downloads the bill that v3 would', async () => {
  const shop = await openShop()
  await callV2(shop.direct, '/pay/unifiedorder', unifiedOrder('BILLED'))
  await shop.sandbox.pay('BILLED')
  const ask = (bill_date: string) =>
    callV2(shop.direct, '/pay/downloadbill', { appid: app, bill_date, bill_type: 'ALL' })
  const early = await ask('20180608')
  expect(early.fields).toMatchObject({ return_code: 'FAIL' })
  await shop.sandbox.clock.set('2018-06-09T12:00:00+08:00')
  const { body } = await ask('20180608')
  expect(body).toContain('`BILLED')
  expect((await ask('20180607')).fields).toMatchObject({ return_msg: 'No Bill Exist', error_code: '20002' })
  await shop.close()
})
