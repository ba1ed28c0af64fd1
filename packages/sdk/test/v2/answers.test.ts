import { generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  ciphertext,
  ConfigError,
  RequestError,
  ResponseError,
  SignatureError,
  ValidationError,
} from 'wechatpay-kit'
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
const refund = { ...xml, out_refund_no: 'R1', total_fee: 100, refund_fee: 100 }
const success = { return_code: 'SUCCESS', result_code: 'SUCCESS' }
const bill = { appid: xml.appid, bill_date: '20140603' }

let platform: PlatformV2
beforeEach(async () => {
  platform = await platformV2()
})

describe('a v2 answer', () => {
  const query = (): Promise<unknown> => platform.client().v2.pay.orderquery.post({ xml })

  it.each(['MD5', 'HMAC-SHA256'])(
    'that is signed with %s verifies, whatever the request was signed with',
    async (type) => {
      platform.answer = () =>
        answerByHand({ ...success, trade_state: 'SUCCESS', attach: '', total_fee: '1' }, type)
      expect(await query()).toMatchObject({ trade_state: 'SUCCESS', attach: '', total_fee: '1' })
    },
  )

  it.each([
    ['without a sign', () => writeByHand(success)],
    ['with an empty sign', () => writeByHand({ ...success, sign: '' })],
    ['signed with another key', () => answerByHand(success, 'MD5', 'x'.repeat(32))],
    ['with a changed field', () => answerByHand({ ...success, total_fee: '100' }).replace('100', '900')],
    ['with a field added', () => answerByHand(success).replace('</xml>', '<total_fee>1</total_fee></xml>')],
    ['with a field twice', () => answerByHand({ ...success, a: '1' }).replace('</xml>', '<a>2</a></xml>')],
    ['that is not XML', () => '<html><body>502</body>'],
    ['that is empty', () => ''],
    ['with a document type', () => `<!DOCTYPE xml [<!ENTITY e "x">]>${answerByHand(success)}`],
  ])('%s is not trusted', async (_, body) => {
    platform.answer = body
    const error = await query().catch((one: unknown) => one)
    expect(error).toBeInstanceOf(SignatureError)
    expect((error as Error).message).toMatch(/outcome is unknown/)
  })

  it('that says FAIL is a ResponseError with code, message and fields', async () => {
    const fields = {
      return_code: 'SUCCESS',
      result_code: 'FAIL',
      err_code: 'ORDERNOTEXIST',
      err_code_des: '订单不存在',
    }
    platform.answer = () => answerByHand(fields, 'HMAC-SHA256')
    const error = (await query().catch((one: unknown) => one)) as ResponseError
    expect(error).toBeInstanceOf(ResponseError)
    expect(error).toMatchObject({
      code: 'ORDERNOTEXIST',
      status: 200,
      verified: true,
      retryable: false,
      requestId: 'R-2',
    })
    expect(error.message).toContain('订单不存在')
    expect(error.detail).toMatchObject(fields)
  })

  it('that fails at the door is a ResponseError that is not verified', async () => {
    platform.answer = () =>
      '<xml><return_code><![CDATA[FAIL]]></return_code>\n<return_msg><![CDATA[签名错误]]></return_msg>\n</xml>'
    const error = (await query().catch((one: unknown) => one)) as ResponseError
    expect(error).toMatchObject({ code: 'FAIL', verified: false })
    expect(error.message).toContain('签名错误')
  })

  it('that fails with a sign must verify', async () => {
    platform.answer = () =>
      answerByHand({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERNOTEXIST' }).replace(
        'ORDERNOTEXIST',
        'ORDERPAID',
      )
    await expect(query()).rejects.toBeInstanceOf(SignatureError)
  })

  it.each([
    ['SYSTEMERROR', true],
    ['FREQUENCY_LIMITED', true],
    ['BIZERR_NEED_RETRY', true],
    ['NOTENOUGH', false],
    ['USERPAYING', false],
  ])('with the code %s may be tried again: %s', async (code, retryable) => {
    platform.answer = () => answerByHand({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: code })
    await expect(query()).rejects.toMatchObject({ code, retryable })
  })

  it.each([500, 502, 404])('with status %i is a ResponseError', async (status) => {
    platform.answer = () => ({ status, body: '<html>' })
    await expect(query()).rejects.toMatchObject({
      name: 'ResponseError',
      code: `http_${status}`,
      status,
      verified: false,
    })
  })

  it('needs no sign where WeChat Pay publishes that there is none, and fails all the same', async () => {
    const client = platform.client()
    const pack = { appid: xml.appid, mch_billno: '1', bill_type: 'MCHT' }
    platform.answer = () => writeByHand({ ...success, status: 'RECEIVED' })
    expect(await client.v2.mmpaymkttransfers.gethbinfo.post({ xml: pack })).toMatchObject({
      status: 'RECEIVED',
    })
    platform.answer = () => writeByHand({ ...success, result_code: 'FAIL', err_code: 'NOT_FOUND' })
    await expect(client.v2.mmpaymkttransfers.gethbinfo.post({ xml: pack })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      verified: false,
    })
  })

  it('gives a repeated element as a list, also where it is there once or not at all', async () => {
    const pack = { appid: xml.appid, mch_billno: '1', bill_type: 'MCHT' }
    const ask = async (list: string): Promise<unknown> => {
      platform.answer = () => writeByHand(success).replace('</xml>', `<hblist>${list}</hblist></xml>`)
      return (await platform.client().v2.mmpaymkttransfers.gethbinfo.post({ xml: pack })).hblist?.hbinfo
    }
    expect(await ask('\n<hbinfo>\n<amount>1</amount>\n</hbinfo>\n')).toEqual([{ amount: '1' }])
    expect(await ask('<hbinfo><amount>1</amount></hbinfo><hbinfo><amount>2</amount></hbinfo>')).toEqual([
      { amount: '1' },
      { amount: '2' },
    ])
    expect(await ask('<hbinfo/>')).toEqual([])
  })

  it('comes with its circumstances', async () => {
    platform.answer = () => answerByHand(success)
    const answer = await platform.client().v2.pay.orderquery.post({ xml }).response()
    expect(answer).toMatchObject({ status: 200, requestId: 'R-2', data: success })
  })
})

describe('a v2 bill', () => {
  it('comes as it was sent, byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => index % 251)
    platform.answer = () => bytes
    const stream = await platform.client().v2.pay.downloadbill.post({ xml: { ...bill, tar_type: 'GZIP' } })
    expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(bytes)
  })

  it('that is empty or short is one all the same', async () => {
    for (const text of ['', 'a', '<xm', '交易']) {
      platform.answer = () => text
      expect(await new Response(await platform.client().v2.pay.downloadbill.post({ xml: bill })).text()).toBe(
        text,
      )
    }
  })

  it('that there is none of is a ResponseError, however the XML arrives', async () => {
    const refusal = writeByHand({ return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' })
    platform.answer = () => refusal
    const failed = { name: 'ResponseError', code: '20002' }
    await expect(platform.client().v2.pay.downloadbill.post({ xml: bill })).rejects.toMatchObject(failed)
    const transport = (): Promise<{ status: number; headers: object; body: ReadableStream<Uint8Array> }> => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const byte of Buffer.from(`\n${refusal}`)) controller.enqueue(new Uint8Array([byte]))
          controller.close()
        },
      })
      return Promise.resolve({ status: 200, headers: {}, body })
    }
    const client = platform.client({ transport: transport as never })
    await expect(client.v2.pay.downloadbill.post({ xml: bill })).rejects.toMatchObject(failed)
  })
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

describe('card fields', () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = pair.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()
  const card = {
    partner_trade_no: '1',
    enc_bank_no: '6225',
    enc_true_name: '张三',
    bank_code: '1001',
    amount: 1,
  }
  const keyAnswer = { ...success, mch_id: '1900007291', pub_key: pem }
  const asked = (): number => platform.requests.filter(({ url }) => url.endsWith('/risk/getpublickey')).length

  it('are encrypted with the key of risk/getpublickey, which is fetched once', async () => {
    platform.answer = ({ url }) => writeByHand(url.endsWith('getpublickey') ? keyAnswer : success)
    const client = platform.client()
    await Promise.all([1, 2, 3].map(() => client.v2.mmpaysptrans.pay_bank.post({ xml: card })))
    await client.v2.mmpaysptrans.pay_bank.post({ xml: card })
    expect(asked()).toBe(1)
    expect(platform.requests[0]?.url).toBe('https://fraud.mch.weixin.qq.com/risk/getpublickey')
    expect(sentFields(platform.requests.at(-1))['enc_bank_no']).toHaveLength(344)
  })

  it('that are cipher text already pass through, and no key is fetched', async () => {
    platform.answer = () => writeByHand(success)
    const enc = { enc_bank_no: ciphertext('AAAA'), enc_true_name: ciphertext('BBBB') }
    await platform.client().v2.mmpaysptrans.pay_bank.post({ xml: { ...card, ...enc } })
    expect(asked()).toBe(0)
    expect(sentFields(platform.requests[0])).toMatchObject({ enc_bank_no: 'AAAA', enc_true_name: 'BBBB' })
  })

  it('are not sent when the key can not be had, and the next call asks again', async () => {
    let fail = true
    platform.answer = ({ url }) => {
      if (!url.endsWith('getpublickey')) return writeByHand(success)
      return fail ? writeByHand({ return_code: 'FAIL', return_msg: 'busy' }) : writeByHand(keyAnswer)
    }
    const client = platform.client()
    await expect(client.v2.mmpaysptrans.pay_bank.post({ xml: card })).rejects.toBeInstanceOf(ResponseError)
    expect(platform.requests.every(({ url }) => url.endsWith('getpublickey'))).toBe(true)
    fail = false
    await client.v2.mmpaysptrans.pay_bank.post({ xml: card })
    platform.answer = () => writeByHand({ ...success, pub_key: 'no key' })
    await expect(platform.client().v2.mmpaysptrans.pay_bank.post({ xml: card })).rejects.toMatchObject({
      code: 'invalid_answer',
    })
  })
})

describe('the options of v2', () => {
  it('say what is missing, before anything is sent', async () => {
    const client = platform.client({ apiV2Key: undefined })
    await expect(client.v2.pay.orderquery.post({ xml })).rejects.toThrow(/^apiV2Key: needed/)
    await expect(client.v2.papay.entrustweb.url({ query: {} })).rejects.toBeInstanceOf(ConfigError)
    // A page that is not signed needs no key.
    const query = {
      appid: 'wx',
      redirect_uri: 'https://a.example/?b=1',
      response_type: 'code',
      scope: 's',
      state: 'x',
    }
    expect(await client.v2.appauth.authindex.url({ query })).toBe(
      'https://payapp.mch.weixin.qq.com/appauth/authindex?appid=wx&redirect_uri=https%3A%2F%2Fa.example%2F%3Fb%3D1&response_type=code&scope=s&state=x&mch_id=1900007291',
    )
    expect(platform.requests).toHaveLength(0)
  })

  it('demand the certificate of a call that needs one, before anything is sent', async () => {
    const client = platform.client({ transport: undefined, baseUrl: undefined, platformKeys: undefined })
    const error = await client.v2.secapi.pay.refund.post({ xml: refund }).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(ConfigError)
    expect((error as Error).message).toMatch(/^clientCertificate: needed for v2\/secapi\/pay\/refund/)
    await client.close()
  })

  it.each([
    ['a short key', { apiV2Key: 'short' }, /^apiV2Key: expected exactly 32/],
    ['a certificate alone', { clientCertificate: { cert: 'x' } }, /^clientCertificate: expected/],
    ['both forms', { clientCertificate: { cert: 'x', key: 'y', pfx: 'z' } }, /^clientCertificate: expected/],
    ['a number', { clientCertificate: 1 }, /^clientCertificate: expected/],
    [
      'a web address',
      { clientCertificate: { pfx: new URL('https://a.example/') } },
      /^clientCertificate\.pfx/,
    ],
    ['a .p12 file as text', { clientCertificate: { pfx: 'x' } }, /^clientCertificate\.pfx: expected bytes/],
    [
      'a passphrase that is no text',
      { clientCertificate: { pfx: Buffer.from('x'), passphrase: 1 } },
      /passphrase/,
    ],
  ])('refuse %s at once', (_, options, message) => {
    expect(() => platform.client(options as never)).toThrow(message)
  })

  it('are shown nowhere', async () => {
    const client = platform.client({
      clientCertificate: { pfx: Buffer.from('p12'), passphrase: 'secret-phrase' },
    })
    platform.answer = () => answerByHand({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'X' })
    const error = await client.v2.pay.orderquery.post({ xml }).catch((one: unknown) => one)
    const shown = [
      inspect(client, { depth: 9 }),
      JSON.stringify(client),
      inspect(error, { depth: 9 }),
      JSON.stringify(error),
    ]
    expect(shown.join()).not.toMatch(new RegExp(`${apiV2Key}|secret-phrase`))
  })
})

describe('a v2 page', () => {
  it('is no call, and a call is no page', async () => {
    const client = platform.client()
    const call = client.v2.papay.entrustweb as unknown as { get(options: object): Promise<unknown> }
    await expect(call.get({ query: {} })).rejects.toThrow(/use url/)
    const page = client.v2.pay.unifiedorder as unknown as { url(options: object): Promise<string> }
    await expect(page.url({ query: {} })).rejects.toThrow(/has no url; use post/)
    const other = client.v3.certificates as unknown as { url(options: object): Promise<string> }
    await expect(other.url({})).rejects.toBeInstanceOf(ConfigError)
  })

  it('is signed over the values themselves and written percent-encoded, on baseUrl where there is one', async () => {
    const client = platform.client({ baseUrl: 'http://127.0.0.1:8710' })
    const notify_url = 'https://a.example/notify?y=张'
    const url = new URL(await client['v2/papay/entrustweb'].url({ query: { appid: 'wx', notify_url } }))
    expect(url.origin).toBe('http://127.0.0.1:8710')
    const { sign, ...fields } = Object.fromEntries(url.searchParams)
    expect(fields).toEqual({ appid: 'wx', notify_url, mch_id: '1900007291' })
    expect(sign).toBe(signByHand(fields, apiV2Key, 'MD5'))
  })
})
