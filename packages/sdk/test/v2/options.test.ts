import { generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { ciphertext, ConfigError, ResponseError } from 'wechatpay-kit'
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

let platform: PlatformV2
beforeEach(async () => {
  platform = await platformV2()
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
