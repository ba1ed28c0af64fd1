import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ResponseError, SignatureError, WechatPay } from 'wechatpay-kit'
import { exportPublicKey, generateKeyPair } from 'wechatpay-kit/internal'
import { fakePlatform, publicKeyId, type FakePlatform } from '../support/platform.js'
import { answerByHand, apiV2Key, platformV2, writeByHand } from '../support/v2.js'

let platform: FakePlatform
beforeAll(async () => {
  platform = await fakePlatform()
})

const query = (client: WechatPay): Promise<unknown> =>
  client.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: '1', query: { mchid: '19' } })
const errorOf = async (call: Promise<unknown>): Promise<Error> =>
  (await call.then(
    () => new Error('it should have been rejected'),
    (error: unknown) => error,
  )) as Error

describe('a public key id that is not the merchant’s', () => {
  const wrongId = 'PUB_KEY_ID_9999000000000000000000000000000009'
  const client = (status: number, body: string): WechatPay => {
    platform.answers = () => ({ status, body })
    const [key = ''] = Object.values(platform.options.platformKeys)
    return platform.client({ platformKeys: { [wrongId]: key } })
  }
  const told = '{"code":"PARAM_ERROR","message":"平台公钥ID错误"}'

  it.each([400, 401, 403, 404, 429])(
    'and %i is a rejection that names the id of the request',
    async (status) => {
      const error = await errorOf(query(client(status, told)))
      expect(error).toBeInstanceOf(ResponseError)
      expect(error).toMatchObject({ status, code: 'PARAM_ERROR', verified: false, outcomeUnknown: false })
      expect(error.message).toContain(`The request named ${wrongId}`)
      expect(error.message).toContain('平台公钥ID错误.')
      expect(error.message).not.toContain(publicKeyId)
      expect(error.message).not.toMatch(/add (it|a key) to/)
    },
  )

  it.each([200, 500])('and %i stays a SignatureError that advises no trust', async (status) => {
    const error = await errorOf(query(client(status, '{}')))
    expect(error).toBeInstanceOf(SignatureError)
    expect(error).toMatchObject({ code: 'signature_unknown_serial' })
    expect(error.message).toMatch(/never trust a key because a message names it/)
    expect(error.message).not.toMatch(/add it to/)
  })

  it('that is right, with the key file of another, is said to be so', async () => {
    platform.answers = () => ({})
    const { publicKey } = await generateKeyPair()
    const mixed = platform.client({ platformKeys: { [publicKeyId]: exportPublicKey(publicKey) } })
    const error = await errorOf(query(mixed))
    expect(error).toMatchObject({ code: 'signature_invalid' })
    expect(error.message).toContain(`or platformKeys["${publicKeyId}"] is not the key of that id`)
  })
})

describe('401', () => {
  const signError =
    '{"code":"SIGN_ERROR","message":"Http头Authorization中的timestamp与发起请求的时间不得超过5分钟"}'
  const at = (date: Date | undefined): WechatPay => {
    const headers = date === undefined ? {} : { date: date.toUTCString() }
    platform.answers = () => ({ status: 401, body: signError, headers })
    return platform.client()
  }

  it.each([
    [600, 'behind'],
    [-3_600, 'ahead of'],
  ])('says that this clock is %i s off', async (seconds, word) => {
    const { message } = await errorOf(query(at(new Date(Date.now() + seconds * 1_000))))
    const [, given = ''] =
      new RegExp(`This machine's clock is (\\d+) s ${word} the platform's`).exec(message) ?? []
    expect(Math.abs(Number(given) - Math.abs(seconds))).toBeLessThan(30)
    expect(message).not.toMatch(/privateKey belong together/)
  })

  it('blames the keys where the clock is right, and either where no Date came', async () => {
    const right = await errorOf(query(at(new Date())))
    expect(right.message).toMatch(/5分钟\. Check that mchid, serial and privateKey belong together\.$/)
    const none = await errorOf(query(at(undefined)))
    expect(none.message).toMatch(/belong together, and that the clock is right\.$/)
  })
})

it('an appid that is not bound names the page of the console', async () => {
  platform.answers = () => ({
    status: 400,
    body: '{"code":"APPID_MCHID_NOT_MATCH","message":"appid和mch_id不匹配"}',
  })
  expect((await errorOf(query(platform.client()))).message).toMatch(/Link the appid to this mchid .*产品中心/)
})

describe('v2', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'no more than words',
      { return_code: 'FAIL', return_msg: '签名错误' },
      /签名错误\. Check apiV2Key: .*not the APIv3 key/,
    ],
    ['a code', { return_code: 'FAIL', err_code: 'SIGNERROR', err_code_des: 'x' }, /Check apiV2Key/],
    ['a certificate', { return_code: 'FAIL', return_msg: '证书校验错误' }, /Check clientCertificate/],
  ])('a rejection with %s gets a hint', async (_, fields, message) => {
    const v2 = await platformV2()
    v2.answer = () => writeByHand(fields)
    const error = await errorOf(
      v2.client().v2.pay.closeorder.post({ xml: { appid: 'wx1', out_trade_no: '1' } }),
    )
    expect(error).toBeInstanceOf(ResponseError)
    expect(error.message).toMatch(message)
  })

  it('any other rejection gets none', async () => {
    const v2 = await platformV2()
    v2.answer = () =>
      answerByHand({
        return_code: 'SUCCESS',
        result_code: 'FAIL',
        err_code: 'ORDERPAID',
        err_code_des: '已支付',
      })
    const error = await errorOf(
      v2.client().v2.pay.closeorder.post({ xml: { appid: 'wx1', out_trade_no: '1' } }),
    )
    expect(error.message).toBe('POST v2/pay/closeorder: ORDERPAID: 已支付')
  })

  it('sends the same User-Agent as v3', async () => {
    const v2 = await platformV2()
    await v2.client().v2.pay.closeorder.post({ xml: { appid: 'wx1', out_trade_no: '1' } })
    platform.answers = () => ({})
    await query(platform.client())
    const agent = v2.requests[0]?.headers['user-agent']
    expect(agent).toBe(platform.requests.at(-1)?.headers['user-agent'])
    expect(agent).toMatch(/^wechatpay-kit\/\d+\.\d+\.\d+ node\//)
  })
})

describe('a connection without the merchant certificate', () => {
  const page =
    '<html><head><title>400 No required SSL certificate was sent</title></head><body>…</body></html>'
  const server = createServer((_, response) =>
    response.writeHead(400, { 'content-type': 'text/html' }).end(page),
  )
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => void server.close())

  it('is named, with clientCertificate and, over http, with the sandbox’s mutualTlsUrl', async () => {
    const { port } = server.address() as AddressInfo
    const client = new WechatPay({
      mchid: '1900007291',
      serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
      privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
      apiV2Key,
      apiV3Key: apiV2Key,
      baseUrl: `http://127.0.0.1:${port}`,
    })
    const error = await errorOf(client.v2.secapi.pay.refund.post({ xml: { out_trade_no: '1' } as never }))
    await client.close()
    expect(error).toMatchObject({ status: 400, code: 'http_400' })
    expect(error.message).toMatch(
      /No required SSL certificate was sent\. .*clientCertificate: { cert, key }.*mutualTlsUrl/,
    )
  })
})
