import { createCipheriv, createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { ConfigError, SignatureError, ValidationError, type WechatPay } from 'wechatpay-kit'
import { encryptGcm } from 'wechatpay-kit/internal'
import { apiV3Key } from '../support/platform.js'
import { answerByHand, apiV2Key, readByHand, platformV2, writeByHand, type Fields } from '../support/v2.js'

let client: WechatPay
beforeAll(async () => {
  client = (await platformV2()).client()
})
const parse = (body: string | Uint8Array): ReturnType<WechatPay['notifications']['parseV2']> =>
  client.notifications.parseV2({ body })

const payment: Fields = {
  appid: 'wx2421b1c4370ec43b',
  attach: '支付测试 & <more>',
  bank_type: 'CFT',
  fee_type: 'CNY',
  is_subscribe: 'Y',
  mch_id: '10000100',
  nonce_str: '5d2b6c2a8db53831f7eda20af46e531c',
  openid: 'oUpF8uMEb4qRXf22hE3X68TekukE',
  out_trade_no: '1409811653',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  sign_type: 'HMAC-SHA256',
  time_end: '20140903131540',
  total_fee: '1',
  coupon_count: '1',
  coupon_id_0: '10000',
  trade_type: 'JSAPI',
  transaction_id: '1004400740201409030005092168',
  sub_mch_id: '',
}

/** Seals as the platform does: AES-256-ECB with the MD5 of the key. */
function seal(plain: string, key = apiV2Key): string {
  const cipher = createCipheriv('aes-256-ecb', createHash('md5').update(key).digest('hex'), null)
  return Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]).toString('base64')
}
const refunded = {
  out_refund_no: '131811191610442717309',
  out_trade_no: '71106718111915575302817',
  refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS',
  refund_fee: '3960',
  refund_id: '50000408942018111907145868882',
  refund_recv_accout: '支付用户零钱',
  refund_request_source: 'API',
  refund_status: 'SUCCESS',
  settlement_refund_fee: '3960',
  success_time: '2018-11-19 16:24:13',
  total_fee: '3960',
  transaction_id: '4200000215201811190261405420',
}
const root = `<root>\n${Object.entries(refunded)
  .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>\n`)
  .join('')}</root>`
const outer = { return_code: 'SUCCESS', appid: 'wx8888888888888888', mch_id: '10000100', nonce_str: 'n' }
const refund = (sealed: string): string => writeByHand({ ...outer, req_info: sealed })

describe('a v2 payment notification', () => {
  it.each(['MD5', 'HMAC-SHA256'])('signed with %s is verified and typed', async (type) => {
    const notification = await parse(answerByHand(payment, type))
    if (notification.event !== 'transaction-success') throw new Error(notification.event)
    const { out_trade_no, total_fee, coupon_id_0, attach } = notification.resource
    expect({ out_trade_no, total_fee, coupon_id_0, attach }).toEqual({
      out_trade_no: '1409811653',
      total_fee: '1',
      coupon_id_0: '10000',
      attach: '支付测试 & <more>',
    })
  })

  it.each([{ result_code: 'FAIL' }, { return_code: 'FAIL' }, { trade_state: 'PAY_FAIL' }])(
    'that is no success (%o) is another event, so that nothing is shipped for it',
    async (changed) => {
      const notification = await parse(answerByHand({ ...payment, ...changed }))
      expect(notification).toMatchObject({ event: 'transaction-failed', resource: changed })
      const { transaction_id: _, ...rest } = payment
      const combined = { ...rest, combine_out_trade_no: '1', ...changed }
      expect((await parse(answerByHand(combined))).event).toBe('transaction-failed')
    },
  )

  it('is read from bytes, too', async () => {
    expect((await parse(Buffer.from(answerByHand(payment)))).event).toBe('transaction-success')
  })

  it.each([
    ['nested', '<coupon_fee><a><![CDATA[100]]></a></coupon_fee>'],
    ['repeated', '<note><![CDATA[1]]></note><note><![CDATA[2]]></note>'],
  ])('that holds a %s element is refused: no signature can cover it', async (_, more) => {
    const body = answerByHand(payment).replace('</xml>', `${more}</xml>`)
    await expect(parse(body)).rejects.toMatchObject({ code: 'signature_invalid' })
  })

  it('of which anything was changed is refused', async () => {
    const text = answerByHand(payment)
    const values = Object.entries(payment).filter(([, value]) => value !== '')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...values),
        fc.string({ minLength: 1 }),
        async ([name, value], more) => {
          const changed = value + more.replaceAll(/[^\w]/g, 'x')
          const body = text.replace(`<${name}><![CDATA[${value}]]>`, `<${name}><![CDATA[${changed}]]>`)
          expect(body).not.toBe(text)
          await expect(parse(body)).rejects.toBeInstanceOf(SignatureError)
        },
      ),
    )
  })

  it.each([
    ['without a sign', writeByHand(payment), 'signature_missing'],
    ['with an empty sign', writeByHand({ ...payment, sign: '' }), 'signature_missing'],
    ['with a sign of another key', answerByHand(payment, 'MD5', 'x'.repeat(32)), 'signature_invalid'],
    ['with a sign of SHA-1', writeByHand({ ...payment, sign: 'A'.repeat(40) }), 'signature_invalid'],
    [
      'with a field added',
      answerByHand(payment).replace('</xml>', '<cash_fee>1</cash_fee></xml>'),
      'signature_invalid',
    ],
    [
      'with the amount twice',
      answerByHand(payment).replace('</xml>', '<total_fee>1</total_fee></xml>'),
      'signature_invalid',
    ],
    [
      'with two signs',
      answerByHand(payment).replace('</xml>', `<sign>${'A'.repeat(32)}</sign></xml>`),
      'signature_invalid',
    ],
    [
      'with a nested field',
      answerByHand({ ...payment, attach: '1' }).replace(/<attach>.*<\/attach>/, '<attach><a>1</a></attach>'),
      'signature_invalid',
    ],
    [
      'with an external entity',
      `<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]>${answerByHand(payment)}`,
      'invalid_notification',
    ],
    ['that is JSON', '{"id":"EV-1"}', 'invalid_notification'],
    ['that is empty', '', 'invalid_notification'],
    ['that says nothing but success', writeByHand({ return_code: 'SUCCESS' }), 'signature_missing'],
  ])('%s is refused', async (_, body, code) => {
    const error = await parse(body).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(SignatureError)
    expect(error).toMatchObject({ code })
  })

  it('that a framework has parsed already is refused with advice', async () => {
    const error = await client.notifications
      .parseV2({ body: { xml: payment } as never })
      .catch((one: unknown) => one)
    expect(error).toBeInstanceOf(ValidationError)
    expect((error as Error).message).toMatch(/raw/)
  })

  it('needs the APIv2 key', async () => {
    const keyless = (await platformV2()).client({ apiV2Key: undefined })
    await expect(keyless.notifications.parseV2({ body: answerByHand(payment) })).rejects.toBeInstanceOf(
      ConfigError,
    )
  })
})

describe('a v2 refund notification', () => {
  it('is opened, and what is sealed stands apart from what is not signed', async () => {
    const notification = await parse(refund(seal(root)))
    expect(notification).toEqual({ event: 'refund-processed', resource: refunded, envelope: outer })
    if (notification.event !== 'refund-processed') throw new Error()
    const account: string = notification.resource.refund_recv_accout
    expect(account).toBe('支付用户零钱')
  })

  it.each([
    ['sealed with another key', refund(seal(root, 'x'.repeat(32)))],
    ['in clear', refund(Buffer.from(root).toString('base64'))],
    ['that is not base64', refund('%%%')],
    ['that breaks off', refund(seal(root).slice(0, 64))],
    ['that holds no XML', refund(seal('no xml'))],
    ['that holds a document type', refund(seal(`<!DOCTYPE r [<!ENTITY e "1">]>${root}`))],
  ])('%s is refused', async (_, body) => {
    await expect(parse(body)).rejects.toMatchObject({ name: 'SignatureError', code: 'decryption_failed' })
  })

  it('lends its seal to no other notification, and a wrong sign refuses it', async () => {
    const { sign: _, ...rest } = payment
    const notification = await parse(writeByHand({ ...rest, req_info: seal(root) }))
    expect(notification).toMatchObject({ event: 'refund-processed', resource: refunded })
    await expect(
      parse(writeByHand({ ...outer, req_info: seal(root), sign: 'A'.repeat(32) })),
    ).rejects.toMatchObject({
      code: 'signature_invalid',
    })
    await expect(parse(writeByHand({ ...rest, req_info: '' }))).rejects.toMatchObject({
      code: 'signature_missing',
    })
  })
})

describe('other v2 notifications', () => {
  const contract = {
    mch_id: '10000098',
    contract_code: '100001256',
    plan_id: '123',
    openid: 'onqOjjmM1tad-3ROpncN-yUfa6ua',
    change_type: 'ADD',
    operate_time: '2015-07-01 10:00:00',
    contract_id: 'Wx15463511252015071056489715',
    request_serial: '123',
  }
  it.each([
    ['pap-contract-state-changed', contract],
    ['pap-contract-state-changed', { ...contract, change_type: 'DELETE', contract_termination_mode: '2' }],
    ['combined-transactions-success', { combine_out_trade_no: '1', sub_order_list: '{"order_num":1}' }],
    ['transactions-risk-occurred', { event_code: 'E', transaction_id_list: '["1"]' }],
    ['vehicle-state-changed-for-parking', { plate_number: '粤B888888', vehicle_event_createtime: '1' }],
    ['other', { something: 'new' }],
  ])('are verified and told apart: %s', async (event, fields) => {
    const texts = fields as Fields
    expect(await parse(answerByHand(texts, 'HMAC-SHA256'))).toMatchObject({ event, resource: texts })
    await expect(parse(answerByHand(texts).replace('><![CDATA[', '><![CDATA[x'))).rejects.toBeInstanceOf(
      SignatureError,
    )
    await expect(parse(writeByHand(texts))).rejects.toBeInstanceOf(SignatureError)
  })

  it('that are sealed are verified, then opened with the APIv3 key', async () => {
    const nonce = 'abcdefghijkl'
    const plaintext = JSON.stringify({ out_order_no: '1' })
    const sealed = (event_type: string, key = apiV3Key): Fields => ({
      mch_id: '1',
      appid: 'wx',
      algorithm: 'HMAC-SHA256',
      nonce_str: 'n',
      event_id: 'E',
      event_type,
      event_algorithm: 'AEAD_AES_256_GCM',
      event_nonce: nonce,
      event_associated_data: 'a',
      event_ciphertext: encryptGcm({ key, nonce, associatedData: 'a', plaintext }),
    })
    const notification = await parse(answerByHand(sealed('CHECK.SUCCESS'), 'HMAC-SHA256'))
    expect(notification).toMatchObject({
      event: 'CHECK.SUCCESS',
      resource: { out_order_no: '1' },
      envelope: { event_id: 'E' },
    })
    expect((await parse(answerByHand(sealed('NEW.EVENT')))).event).toBe('other')
    await expect(parse(answerByHand(sealed('CHECK.FAIL', 'x'.repeat(32))))).rejects.toMatchObject({
      code: 'decryption_failed',
    })
    await expect(parse(writeByHand(sealed('CHECK.FAIL')))).rejects.toMatchObject({
      code: 'signature_missing',
    })
    const keyless = (await platformV2()).client({ apiV3Key: undefined })
    await expect(
      keyless.notifications.parseV2({ body: answerByHand(sealed('CHECK.FAIL')) }),
    ).rejects.toBeInstanceOf(ConfigError)
  })
})

describe('the answer to a v2 notification', () => {
  it('says success, or why not', () => {
    expect(client.notifications.answerV2()).toBe(
      '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>',
    )
    expect(readByHand(client.notifications.answerV2('签名失败'))).toEqual({
      return_code: 'FAIL',
      return_msg: '签名失败',
    })
    expect(readByHand(client.notifications.answerV2('x'.repeat(500)))['return_msg']).toHaveLength(128)
  })
})
