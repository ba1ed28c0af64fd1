import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  ciphertext,
  SignatureError,
  WechatPay,
  type TransportRequest,
  type TransportResponse,
} from 'wechatpay-kit'
import { encryptOaep, loadPublicKey } from 'wechatpay-kit/internal'

/** The whole overseas way against the sandbox: three forms, fields of both directions, statements, certificates. */
let sandbox: Sandbox
let client: WechatPay
const wire: { request: TransportRequest; response: TransportResponse }[] = []
let tamper: ((response: TransportResponse) => TransportResponse) | undefined
beforeAll(async () => {
  sandbox = await createSandbox()
  const merchant = sandbox.merchants[1]
  if (merchant === undefined) throw new Error('no partner')
  const transport = async (request: TransportRequest): Promise<TransportResponse> => {
    const response = await merchant.client.transport(request)
    wire.push({ request, response })
    return tamper?.(response) ?? response
  }
  client = new WechatPay({ ...merchant.client, transport, retry: false })
})
afterAll(() => sandbox.close())

const text = (body: unknown): string => (body instanceof Uint8Array ? Buffer.from(body).toString() : '')
const cipher = /^[A-Za-z0-9+/]{342}==$/
const sealed = { certificate_id: '机密证件号', certificate_name: '机密名' }
const verify = {
  appid: 'wxd678efh567hg6787',
  mchid: '1230000109',
  out_trade_no: '20150806125346',
  transaction_id: '1000320306201511078440737890',
  customs: 'GUANGZHOU_ZS',
  merchant_customs_no: '123456',
  certificate_type: 'IDCARD',
  ...sealed,
}

describe('overseas, with the sandbox at the other end', () => {
  it('an order is placed in three forms, each the same request', async () => {
    const json = {
      appid: 'wx8888888888888888',
      mchid: '1900000109',
      sp_appid: 'wx8888888888888888',
      sp_mchid: '1900000100',
      sub_mchid: '1900000109',
      description: 'Image store',
      notify_url: 'https://example.com/notify',
      out_trade_no: '1217752501201407033233368018',
      amount: { total: 100, currency: 'HKD' },
      trade_type: 'NATIVE',
      merchant_category_code: '1011',
    }
    const forms = [
      () => client.v3.global.transactions.native.post({ json } as never),
      () => client['v3/global/transactions/native'].post({ json } as never),
      () => client.chain('v3/global/transactions/native').post({ json } as never),
    ]
    for (const form of forms) expect(await form()).toHaveProperty('code_url')
    const sent = wire.splice(0).map(({ request }) => ({
      url: new URL(request.url).pathname,
      body: text(request.body),
    }))
    expect(sent).toEqual([sent[0], sent[0], sent[0]])
    expect(sent[0]?.url).toBe('/v3/global/transactions/native')
  })

  it('the entry from the mainland works in three forms, too', async () => {
    const query = { out_trade_no: '1', mchid: '1900000109' }
    const answers = [
      await client.hk.v3.refunds.get({ query }),
      await client['hk/v3/refunds'].get({ query }),
      await client.chain('hk/v3/refunds').get({ query }),
    ]
    expect(answers[0]).toHaveProperty('total_num')
    expect(answers).toEqual([answers[0], answers[0], answers[0]])
    expect(new URL(wire.splice(0)[0]?.request.url ?? '').pathname).toBe('/hk/v3/refunds')
  })

  it.each(['v3/global/customs/verify-certificate', 'global/v3/customs/verify-certificate'] as const)(
    '%s: fields are sealed with PKCS#1 v1.5, and the sandbox opens them',
    async (path) => {
      await client[path].post({ json: verify } as never)
      const { request } = wire.splice(0)[0] ?? {}
      expect(text(request?.body)).not.toContain('机密')
      const sent = JSON.parse(text(request?.body)) as typeof sealed
      expect([sent.certificate_id, sent.certificate_name].every((one) => cipher.test(one))).toBe(true)
    },
  )

  it('fields sealed with the other padding are refused: the sandbox really opens them', async () => {
    const wrong = ciphertext(encryptOaep(loadPublicKey(sandbox.platform.publicKey), 'Bob'))
    const json = { ...verify, certificate_name: wrong }
    await expect(client.v3.global.customs.verifyCertificate.post({ json } as never)).rejects.toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
    })
  })

  it('a text that PKCS#1 v1.5 can not hold is refused with the limit of this padding', async () => {
    const json = { ...verify, certificate_name: 'x'.repeat(246) }
    await expect(client.v3.global.customs.verifyCertificate.post({ json } as never)).rejects.toThrow(
      /\/json\/certificate_name: .*at most 245 bytes/,
    )
  })

  it.each(['hk/v3/merchants/{sub_mchid}', 'v3/global/merchants/{sub_mchid}'] as const)(
    '%s: the contact of an answer, PKCS#1 v1.5, is opened',
    async (path) => {
      wire.length = 0
      const query = { sp_appid: 'wx1', sp_mchid: '1900000100' }
      const { contact } = await client[path].get({ sub_mchid: '20000100', query } as never)
      const received = JSON.parse(text(wire.splice(0)[0]?.response.body)) as { contact: { name: string } }
      expect(received.contact.name).toMatch(cipher)
      expect(contact).toEqual({ name: 'Bob Zhang', phone: '+8613633334444', email: 'test@test.com' })
    },
  )

  it('a field whose padding nobody states is opened, too, beside one of the request', async () => {
    wire.length = 0
    const json = { type: 'PERSONAL_OPENID', account: 'o1', name: '机密名', relation_type: 'SUPPLIER' }
    const answer = await client.v3.global.profitSharing.receivers.post({ json } as never)
    const received = JSON.parse(text(wire.splice(0)[0]?.response.body)) as { name: string }
    expect(received.name).toMatch(cipher)
    expect(answer.name).toBe('机密名')
  })

  it.each(['v3/global/statements', 'hk/v3/statements'] as const)(
    '%s: a statement is verified by its digest; without it nothing is read',
    async (path) => {
      const get = async (): Promise<string> =>
        new Response(await client[path].get({ query: { date: '20180821' } } as never)).text()
      expect(await get()).toBe('sandbox\n')
      tamper = (response) => ({ ...response, body: Buffer.from('sandbox!') })
      await expect(get()).rejects.toMatchObject({ code: 'download_digest_mismatch' })
      tamper = ({ headers, ...response }) => {
        const { 'wechatpay-statement-sha1': _, ...rest } = headers
        return { ...response, headers: rest }
      }
      await expect(get()).rejects.toBeInstanceOf(SignatureError)
      tamper = undefined
    },
  )

  it('the certificates of a region are downloaded, and answers verified with them', async () => {
    const merchant = sandbox.changeKeys('1230000109', { keys: 'certificate' })
    const paths: string[] = []
    const overseas = new WechatPay({
      ...merchant.client,
      region: 'hk',
      transport: (request) => {
        paths.push(new URL(request.url).pathname)
        return merchant.client.transport(request)
      },
    })
    const query = { sp_appid: 'wx1', sp_mchid: '1900000100' }
    await overseas.v3.global.merchants._sub_mchid_.get({ sub_mchid: '20000100', query })
    expect(paths).toEqual(['/v3/global/certificates', '/v3/global/merchants/20000100'])
  })
})
