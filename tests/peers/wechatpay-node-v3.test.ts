import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stage, type Stage } from './merchant.js'

interface Output {
  status: number
  data?: Record<string, unknown>
  error?: string
}
type Headers = Record<string, string>
interface HttpService {
  post(url: string, params: object, headers: Headers): Promise<Output>
  get(url: string, headers: Headers): Promise<Output>
  upload(): Promise<Output>
}
interface Peer {
  createHttp(service: HttpService): void
  transactions_native(order: object): Promise<Output>
  query(by: { out_trade_no: string }): Promise<Output>
  close(out_trade_no: string): Promise<Output>
  refunds(refund: object): Promise<Output>
  verifySign(input: object): Promise<boolean>
  decipher_gcm(ciphertext: string, aad: string, nonce: string, key: string): Record<string, unknown>
}
const WxPay = createRequire(import.meta.url)('wechatpay-node-v3') as new (options: object) => Peer

/** The peer hard-codes the host; everything else of a request is its own. */
function rewriting(url: string): HttpService {
  const send = async (method: string, from: string, headers: Headers, body?: string): Promise<Output> => {
    const target = from.replace('https://api.mch.weixin.qq.com', url)
    const answer = await fetch(target, { method, headers, ...(body === undefined ? {} : { body }) })
    const text = await answer.text()
    return {
      status: answer.status,
      ...(text === '' ? {} : { data: JSON.parse(text) as Record<string, unknown> }),
    }
  }
  return {
    post: (from, params, headers) => send('POST', from, headers, JSON.stringify(params)),
    get: (from, headers) => send('GET', from, headers),
    upload: () => Promise.reject(new Error('not used')),
  }
}

describe('wechatpay-node-v3', () => {
  let on: Stage
  let client: Peer
  beforeAll(async () => {
    on = await stage('certificate')
    const { mchid, serial, privateKey, apiV3Key } = on.merchant.client
    const publicKey = Buffer.from(on.merchant.certificate)
    const options = {
      appid: on.appid,
      mchid,
      serial_no: serial,
      publicKey,
      privateKey: Buffer.from(privateKey),
      key: apiV3Key,
    }
    client = new WxPay(options)
    client.createHttp(rewriting(on.url))
  })
  afterAll(() => on.close())

  it('places, pays, queries, closes and refunds', async () => {
    const order = (out_trade_no: string): object => ({
      description: 'Image形象店',
      out_trade_no,
      notify_url: on.notifyUrl,
      amount: { total: 100 },
    })
    expect(await client.transactions_native(order('peer-0001'))).toMatchObject({
      status: 200,
      data: { code_url: expect.stringMatching(/^weixin:/) },
    })
    await on.sandbox.pay('peer-0001')
    expect(await client.query({ out_trade_no: 'peer-0001' })).toMatchObject({
      status: 200,
      data: { trade_state: 'SUCCESS' },
    })
    const amount = { refund: 30, total: 100, currency: 'CNY' }
    const refund = { out_trade_no: 'peer-0001', out_refund_no: 'R1', amount }
    expect(await client.refunds(refund)).toMatchObject({ status: 200, data: { status: 'PROCESSING' } })
    await client.transactions_native(order('peer-0002'))
    expect(await client.close('peer-0002')).toMatchObject({ status: 204 })
  })

  it('downloads the platform certificates and verifies with them, and opens a notification', async () => {
    await on.sandbox.clock.advance(0)
    const { headers, body } = on.notifications[0] ?? { headers: {}, body: '' }
    const { resource } = JSON.parse(body) as {
      resource: { ciphertext: string; nonce: string; associated_data: string }
    }
    const { apiV3Key } = on.merchant.client
    const opened = client.decipher_gcm(
      resource.ciphertext,
      resource.associated_data,
      resource.nonce,
      apiV3Key,
    )
    expect(opened).toMatchObject({ out_trade_no: 'peer-0001', trade_state: 'SUCCESS' })
    const sign = {
      timestamp: headers['wechatpay-timestamp'],
      nonce: headers['wechatpay-nonce'],
      signature: headers['wechatpay-signature'],
      body,
      apiSecret: apiV3Key,
      serial: headers['wechatpay-serial'],
    }
    expect(await client.verifySign(sign)).toBe(true)
    expect(await client.verifySign({ ...sign, body: `${body} ` })).toBe(false)
  })
})
