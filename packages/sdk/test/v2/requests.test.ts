import { beforeEach, describe, expect, it } from 'vitest'
import { RequestError, SignatureError, ValidationError } from 'wechatpay-kit'
import { fakePlatform } from '../support/platform.js'
import {
  answerByHand,
  apiV2Key,
  sentFields,
  signByHand,
  platformV2,
  writeByHand,
  type PlatformV2,
} from '../support/v2.js'

const xml = { appid: 'wx8888888888888888', transaction_id: '1009660380201506130728806387' }
const success = { return_code: 'SUCCESS', result_code: 'SUCCESS' }

let platform: PlatformV2
beforeEach(async () => {
  platform = await platformV2()
})

describe('a v2 request', () => {
  it('carries what the caller gave in place of what the client would fill in', async () => {
    const given = { ...xml, mch_id: '1900000109', nonce_str: 'mine', sign_type: 'MD5', sign: 'ignored' }
    await platform.client().v2.pay.orderquery.post({ xml: given })
    const { sign, ...fields } = sentFields(platform.requests[0])
    expect(fields).toEqual({ ...xml, mch_id: '1900000109', nonce_str: 'mine', sign_type: 'MD5' })
    expect(sign).toBe(signByHand(fields, apiV2Key, 'MD5'))
  })

  it('invents no appid, and no number of another name than mch_id', async () => {
    await platform.client().v2.mmpaymkttransfers.promotion.transfers.post({ xml: { mchid: '1' } as never })
    expect(Object.keys(sentFields(platform.requests[0])).sort()).toEqual(['mchid', 'nonce_str', 'sign'])
  })

  it('writes numbers and objects as text, leaves out what is undefined, and does not sign what is empty', async () => {
    await platform.client().v2.pay.unifiedorder.post({
      xml: { total_fee: 888, detail: { goods_detail: [] }, attach: '', goods_tag: undefined } as never,
    })
    const { sign, ...fields } = sentFields(platform.requests[0])
    expect(fields).toMatchObject({ total_fee: '888', detail: '{"goods_detail":[]}', attach: '' })
    expect(fields).not.toHaveProperty('goods_tag')
    expect(sign).toBe(signByHand(fields, apiV2Key, 'HMAC-SHA256'))
  })

  it('of which the contract knows nothing is signed and verified all the same', async () => {
    const answer = await platform
      .client()
      .request('POST', 'v2/new/thing', { xml: { a: '1', sign_type: 'HMAC-SHA256' } })
    expect(answer).toMatchObject(success)
    const { sign, ...fields } = sentFields(platform.requests[0])
    expect(fields['nonce_str']).toHaveLength(32)
    expect(sign).toBe(signByHand(fields, apiV2Key, 'HMAC-SHA256'))
    platform.answer = () => writeByHand(success)
    await expect(platform.client().request('POST', 'v2/new/thing', { xml: {} })).rejects.toBeInstanceOf(
      SignatureError,
    )
  })

  it.each([
    ['json in place of xml', { json: xml }, /\/json/],
    ['xml that is no object', { xml: 'text' }, /\/xml/],
    ['a list', { xml: [] }, /\/xml/],
    ['a number that is none', { xml: { total_fee: NaN } }, /\/xml\/total_fee/],
    ['a function', { xml: { body: () => 1 } }, /\/xml\/body/],
    ['a control character', { xml: { body: 'a\0b' } }, /body/],
    ['a name that XML can not hold', { xml: { 'a b': '1' } }, /a b/],
    ['an unknown sign_type', { xml: { sign_type: 'SHA1' } }, /sign_type/],
  ])('with %s is refused before anything is sent', async (_, options, message) => {
    const error = await platform
      .client()
      .v2.pay.unifiedorder.post(options as never)
      .catch((one: unknown) => one)
    expect(error).toBeInstanceOf(ValidationError)
    expect((error as Error).message).toMatch(message)
    expect(platform.requests).toHaveLength(0)
  })

  it('is stopped by its signal and its timeout', async () => {
    const transport = (): Promise<never> => new Promise(() => undefined)
    const client = platform.client({ transport })
    await expect(client.v2.pay.orderquery.post({ xml, timeout: 20 })).rejects.toMatchObject({
      code: 'timeout',
      outcomeUnknown: true,
    })
    const stop = new AbortController()
    const call = client.v2.pay.orderquery.post({ xml, signal: stop.signal })
    setTimeout(() => stop.abort(), 5)
    await expect(call).rejects.toMatchObject({ code: 'aborted', outcomeUnknown: true })
    await expect(client.v2.pay.orderquery.post({ xml, signal: stop.signal })).rejects.toMatchObject({
      code: 'aborted',
      outcomeUnknown: false,
    })
    await expect(client.v2.pay.orderquery.post({ xml, signal: stop.signal })).rejects.toBeInstanceOf(
      RequestError,
    )
  })
})

describe('a v2 call that fails', () => {
  const patient = { retry: { base: 1, max: 1 } }
  const order = {
    ...xml,
    body: 'b',
    out_trade_no: '1',
    total_fee: 1,
    spbill_create_ip: '1.1.1.1',
    notify_url: 'https://a.example/',
    trade_type: 'NATIVE',
  }
  const busy = { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'SYSTEMERROR' }

  it.each([
    ['too busy', (): string => answerByHand(busy)],
    ['not authentic', (): string => writeByHand(success)],
    ['a gateway', (): { status: number; body: string } => ({ status: 502, body: '' })],
  ])('retries a query (%s) and never a code payment', async (_, failing) => {
    platform.answer = () => (platform.requests.length < 3 ? failing() : answerByHand(success))
    const client = platform.client(patient)
    expect(await client.v2.pay.orderquery.post({ xml })).toMatchObject(success)
    expect(platform.requests).toHaveLength(3)
    platform.requests.length = 0
    await expect(client.request('POST', 'v2/pay/micropay', { xml: order })).rejects.toThrow()
    expect(platform.requests).toHaveLength(1)
  })

  it('never takes a sandbox to the real hosts', async () => {
    const client = platform.client({ transport: undefined })
    await expect(client.v2.pay.orderquery.post({ xml })).rejects.toMatchObject({ code: 'sandbox_keys' })
    await client.close()
  })

  it('goes to the second domain where no connection was made', async () => {
    const urls: string[] = []
    const transport = (request: { url: string }): Promise<never> => {
      urls.push(request.url)
      return Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' }))
    }
    await expect(
      platform.client({ ...patient, transport }).v2.pay.unifiedorder.post({ xml: order }),
    ).rejects.toMatchObject({ code: 'network', outcomeUnknown: false })
    expect(urls.map((url) => new URL(url).host)).toEqual([
      'api.mch.weixin.qq.com',
      'api2.mch.weixin.qq.com',
      'api.mch.weixin.qq.com',
    ])
  })

  it('is seen by the hooks', async () => {
    const events: string[] = []
    const see = (name: string) => (event: { path: string }) => void events.push(`${name} ${event.path}`)
    const hooks = {
      onRequest: see('request'),
      onResponse: see('response'),
      onError: see('error'),
      onSuccess: see('success'),
    }
    const client = platform.client({ hooks })
    await client.v2.pay.orderquery.post({ xml })
    expect(events).toEqual(['request', 'response', 'success'].map((name) => `${name} v2/pay/orderquery`))
  })

  it("of another merchant is signed with that merchant's key", async () => {
    const key = 'y'.repeat(32)
    platform.answer = () => answerByHand(success, 'MD5', key)
    const { mchid: _, ...rest } = (await fakePlatform()).options
    const { serial, privateKey, apiV3Key, platformKeys } = rest
    const other = platform
      .client()
      .forMerchant({ mchid: '1900000109', serial, privateKey, apiV3Key, platformKeys, apiV2Key: key })
    await other.v2.pay.orderquery.post({ xml })
    const { sign, ...fields } = sentFields(platform.requests[0])
    expect(fields['mch_id']).toBe('1900000109')
    expect(sign).toBe(signByHand(fields, key, 'HMAC-SHA256'))
  })
})
