import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  ConfigError,
  RequestError,
  ResponseError,
  SignatureError,
  ValidationError,
  WechatPayError,
} from 'wechatpay-kit'
import { parseAuthorization, requestMessage, verifySha256 } from 'wechatpay-kit/internal'
import { fakePlatform, type Canned } from '../../packages/sdk/test/support/platform.js'

const query = { query: { mchid: '1900007291' }, out_trade_no: '1217752501201407033233368018' }
const wrong = async <T>(call: Promise<unknown>): Promise<T> => {
  try {
    await call
  } catch (error) {
    return error as T
  }
  throw new Error('it should have been refused')
}

async function answered(canned: Canned): Promise<unknown> {
  const platform = await fakePlatform()
  platform.answers = () => canned
  return platform.client().v3.pay.transactions.outTradeNo._out_trade_no_.get(query)
}

describe('signing and sending', () => {
  it('signs the very bytes that are sent, query and body, with a quote in the query', async () => {
    const platform = await fakePlatform()
    const client = platform.client()
    await client.request('POST', 'v3/anything', {
      json: { a: "it's 形象店" },
      query: { q: "it's 10% off", list: ['a', 'b'] },
    })
    const [request] = platform.requests
    if (request === undefined) throw new Error('nothing was sent')
    const url = new URL(request.url)
    const authorization = parseAuthorization(request.headers['authorization'] ?? '')
    if (authorization === undefined) throw new Error('no Authorization')
    expect(request.url).toContain('?q=it%27s%2010%25%20off&list=a&list=b')
    const message = requestMessage({
      method: 'POST',
      url: request.url.slice(url.origin.length),
      timestamp: authorization.timestamp,
      nonce: authorization.nonce_str,
      body: request.body ?? new Uint8Array(0),
    })
    expect(verifySha256(platform.merchantPublicKey, message, authorization.signature)).toBe(true)
    expect(request.headers['wechatpay-serial']).toMatch(/^PUB_KEY_ID_/)
  })

  it('signs an upload by its meta alone', async () => {
    const platform = await fakePlatform()
    const meta = { filename: 'a.png', sha256: 'd2973a45' }
    await platform
      .client()
      .v3.merchant.media.upload.post({ body: { meta, file: new Blob(['png']) } } as never)
    const [request] = platform.requests
    const authorization = parseAuthorization(request?.headers['authorization'] ?? '')
    if (request === undefined || authorization === undefined) throw new Error('nothing was sent')
    const message = requestMessage({
      method: 'POST',
      url: '/v3/merchant/media/upload',
      timestamp: authorization.timestamp,
      nonce: authorization.nonce_str,
      body: Buffer.from(JSON.stringify(meta)),
    })
    expect(verifySha256(platform.merchantPublicKey, message, authorization.signature)).toBe(true)
    expect(Buffer.from(request.body ?? []).toString()).toContain('filename="a.png"')
  })

  it.each([
    ['not a number', { json: { total: Number.NaN } }],
    ['a bigint', { json: { total: 1n } }],
  ])('refuses %s instead of sending null', async (_, options) => {
    const platform = await fakePlatform()
    expect(await wrong(platform.client().request('POST', 'v3/anything', options))).toBeInstanceOf(
      ValidationError,
    )
    expect(platform.requests).toHaveLength(0)
  })

  it.each(['Authorization', 'Host', 'Content-Length', 'Wechatpay-Serial'])(
    'refuses a %s header of the caller',
    async (name) => {
      const platform = await fakePlatform()
      const error = await wrong(platform.client().request('GET', 'v3/x', { headers: { [name]: 'x' } }))
      expect(error).toBeInstanceOf(ConfigError)
    },
  )

  it('gives up in time although the transport ignores its signal', async () => {
    const platform = await fakePlatform()
    const client = platform.client({ transport: () => new Promise(() => undefined), timeout: 30 })
    const error = await wrong<RequestError>(client.v3.pay.transactions.outTradeNo._out_trade_no_.get(query))
    expect(error).toMatchObject({ name: 'RequestError', code: 'timeout', outcomeUnknown: true })
  })

  it("stops at the caller's signal, and knows whether anything was sent", async () => {
    const platform = await fakePlatform()
    const client = platform.client({ transport: () => new Promise(() => undefined) })
    const call = client.v3.pay.transactions.outTradeNo._out_trade_no_
    expect(await wrong(call.get({ ...query, signal: AbortSignal.abort() }))).toMatchObject({
      code: 'aborted',
      outcomeUnknown: false,
    })
    expect(await wrong(call.get({ ...query, signal: AbortSignal.timeout(40) }))).toMatchObject({
      code: 'aborted',
      outcomeUnknown: true,
    })
  })

  it('tells a refused connection from a lost answer', async () => {
    const platform = await fakePlatform()
    const { transport: _, ...options } = platform.options
    const { WechatPay } = await import('wechatpay-kit')
    const client = new WechatPay(options)
    const error = await wrong(client.v3.pay.transactions.outTradeNo._out_trade_no_.get(query))
    expect(error).toMatchObject({ name: 'RequestError', code: 'network', outcomeUnknown: false })
    await client.close()
  })
})

describe('answers', () => {
  it.each<[string, Canned, string]>([
    ['without any signature', { headers: strip() }, 'signature_missing'],
    ['with a changed body', { body: '{"total":100}', sentBody: '{"total":900}' }, 'signature_invalid'],
    [
      're-serialised by a gateway',
      { body: '{ "total": 100 }', sentBody: '{"total":100}' },
      'signature_invalid',
    ],
    ['with a probe', { headers: { 'wechatpay-signature': 'WECHATPAY/SIGNTEST/abc' } }, 'signature_invalid'],
    [
      'of an unknown serial',
      { headers: { 'wechatpay-serial': '7132D72A03E93CDDF8C03BBD1F37EEDF8F2B3F5C' } },
      'signature_unknown_serial',
    ],
    ['twelve years old', { headers: { 'wechatpay-timestamp': '1400000000' } }, 'signature_expired'],
    [
      'from the future',
      { headers: { 'wechatpay-timestamp': String(Math.floor(Date.now() / 1000) + 3_600) } },
      'signature_expired',
    ],
    [
      'with a timestamp that is no number',
      { headers: { 'wechatpay-timestamp': 'NaN' } },
      'signature_expired',
    ],
    ['of another signature type', { headers: { 'wechatpay-signature-type': 'none' } }, 'signature_invalid'],
    [
      'refusing, with a signature that does not verify',
      { status: 400, body: '{"code":"A"}', sentBody: '{"code":"B"}' },
      'signature_invalid',
    ],
  ])('%s are refused before they are parsed', async (_, canned, code) => {
    const error = await wrong<SignatureError>(answered(canned))
    expect(error).toBeInstanceOf(SignatureError)
    expect(error.code).toBe(code)
    expect(error.message).toContain('outcome is unknown')
  })

  it('204 is undefined, and verified', async () => {
    expect(await wait({ status: 204, body: '' })).toBeUndefined()
    expect(await wrong(answered({ status: 204, body: '', headers: strip() }))).toBeInstanceOf(SignatureError)
  })

  it("a refusal tells the platform's code, message and detail, and whether it is authentic", async () => {
    const body = '{"code":"PARAM_ERROR","message":"参数错误","detail":{"field":"/amount/total"}}'
    const signed = await wrong<ResponseError>(answered({ status: 400, body }))
    expect(signed).toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      verified: true,
      retryable: false,
      requestId: 'R-0',
    })
    expect(signed.message).toContain('参数错误')
    const door = await wrong<ResponseError>(
      answered({ status: 401, body: '{"code":"SIGN_ERROR","message":"签名错误"}', headers: strip() }),
    )
    expect(door).toMatchObject({ status: 401, code: 'SIGN_ERROR', verified: false })
  })

  it.each([
    ['', 404],
    ['<html>502 Bad Gateway</html>', 502],
    ['null', 500],
    ['[1', 429],
  ])('a body of %j with status %d is a ResponseError, not a crash', async (body, status) => {
    const error = await wrong<ResponseError>(answered({ status, body, headers: strip() }))
    expect(error).toMatchObject({ name: 'ResponseError', code: `http_${status}`, retryable: status >= 429 })
  })

  it('no error shows a key, an Authorization header or a request body', async () => {
    const platform = await fakePlatform()
    const failures: unknown[] = []
    for (const canned of [
      { headers: strip() },
      { status: 400, body: '{"code":"X","message":"y"}' },
    ] satisfies Canned[]) {
      platform.answers = () => canned
      failures.push(await wrong(platform.client().request('POST', 'v3/x', { json: { secret: 'BODY-TEXT' } })))
    }
    const throwing = platform.client({
      transport: (request) =>
        Promise.reject(Object.assign(new Error('boom'), { request, config: platform.options })),
    })
    failures.push(await wrong(throwing.request('POST', 'v3/x', { json: { secret: 'BODY-TEXT' } })))
    for (const error of failures) {
      expect(error).toBeInstanceOf(WechatPayError)
      const text = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)
      expect(text).not.toMatch(/PRIVATE KEY|0123456789abcdef|WECHATPAY2-SHA256|BODY-TEXT/)
    }
  })

  it('response() gives status, headers and Request-ID, and its failure is reported once', async () => {
    const platform = await fakePlatform()
    const reply = platform.client().v3.pay.transactions.outTradeNo._out_trade_no_.get(query)
    expect(await reply.response()).toMatchObject({ status: 200, requestId: 'R-0', data: {} })
    platform.answers = () => ({ status: 500, body: '{}' })
    const failing = platform.client().v3.pay.transactions.outTradeNo._out_trade_no_.get(query)
    expect(await wrong(failing.response())).toBeInstanceOf(ResponseError)
  })
})

function strip(): Record<string, undefined> {
  const names = ['timestamp', 'nonce', 'signature', 'serial', 'signature-type']
  return Object.fromEntries(names.map((name) => [`wechatpay-${name}`, undefined]))
}

async function wait(canned: Canned): Promise<unknown> {
  const platform = await fakePlatform()
  platform.answers = () => canned
  return platform.client().v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
    out_trade_no: '1217752501201407033233368018',
    json: { mchid: '1900007291' },
  })
}
