import { createRequire } from 'node:module'
import { keyModes } from '@wechatpay-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stage, type Stage } from './merchant.js'

/** What is used of the peer: its chain is untyped. */
interface Peer {
  Wechatpay: new (options: object) => PeerNode
  Formatter: { response(timestamp: string, nonce: string, body: string): string }
  Rsa: { verify(message: string, signature: string, key: string): boolean }
  Aes: { AesGcm: { decrypt(ciphertext: string, key: string, nonce: string, aad: string): string } }
}
interface Verbs {
  post(data: object, config?: object): Promise<{ status: number; data: Record<string, unknown> }>
  get(config: object): Promise<{ status: number; data: Record<string, unknown> }>
}
type PeerNode = Verbs & { readonly [segment: string]: PeerNode }
const peer = createRequire(import.meta.url)('wechatpay-axios-plugin') as Peer

describe.each(keyModes)('wechatpay-axios-plugin with a merchant of the key mode %s', (keys) => {
  let on: Stage
  let client: PeerNode
  let certs: Record<string, string>
  beforeAll(async () => {
    on = await stage(keys)
    const { mchid, serial, privateKey, platformKeys } = on.merchant.client
    const certificates = on.sandbox.platform.certificates.map((one) => [one.serial, one.certificate])
    certs = { ...(platformKeys ?? (Object.fromEntries(certificates) as Record<string, string>)) }
    client = new peer.Wechatpay({
      mchid,
      serial,
      privateKey,
      certs,
      baseURL: `${on.url}/`,
      proxy: false,
    })
  })
  afterAll(() => on.close())

  it('places, pays, queries, closes and refunds, and verifies each answer with its own code', async () => {
    const { mchid } = on.merchant
    const order = (out_trade_no: string): object => ({
      appid: on.appid,
      mchid,
      description: "Image形象店 it's",
      out_trade_no,
      notify_url: on.notifyUrl,
      amount: { total: 100, currency: 'CNY' },
    })
    const transactions = client['v3']?.['pay']?.['transactions']
    const native = transactions?.['native']
    const byNumber = transactions?.['outTradeNo']
    if (native === undefined || byNumber === undefined) throw new Error('no chain')
    const placed = await native.post(order('peer-0001'))
    expect(placed.data['code_url']).toMatch(/^weixin:\/\//)
    const path = byNumber['{out_trade_no}'] as PeerNode
    const query = { params: { mchid }, out_trade_no: 'peer-0001' }
    expect((await path.get(query)).data).toMatchObject({ trade_state: 'NOTPAY' })
    await on.sandbox.pay('peer-0001')
    expect((await path.get(query)).data).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 100 } })
    const refunds = client['v3']?.['refund']?.['domestic']?.['refunds'] as PeerNode
    const amount = { refund: 30, total: 100, currency: 'CNY' }
    expect(
      (await refunds.post({ out_trade_no: 'peer-0001', out_refund_no: 'R1', amount })).data,
    ).toMatchObject({ status: 'PROCESSING' })
    await native.post(order('peer-0002'))
    const close = path['close'] as PeerNode
    expect((await close.post({ mchid }, { out_trade_no: 'peer-0002' })).status).toBe(204)
  })

  it('verifies and opens a notification with its own code', async () => {
    await on.sandbox.clock.advance(0)
    const { headers, body } = on.notifications[0] ?? { headers: {}, body: '' }
    const text = (name: string): string => String(headers[name])
    const key = certs[text('wechatpay-serial')] ?? ''
    const message = peer.Formatter.response(text('wechatpay-timestamp'), text('wechatpay-nonce'), body)
    expect(peer.Rsa.verify(message, text('wechatpay-signature'), key)).toBe(true)
    const { resource } = JSON.parse(body) as {
      resource: { ciphertext: string; nonce: string; associated_data: string }
    }
    const { apiV3Key } = on.merchant.client
    const opened = peer.Aes.AesGcm.decrypt(
      resource.ciphertext,
      apiV3Key,
      resource.nonce,
      resource.associated_data,
    )
    expect(JSON.parse(opened)).toMatchObject({ out_trade_no: 'peer-0001', trade_state: 'SUCCESS' })
  })
})
