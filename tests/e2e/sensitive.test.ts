import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WechatPay, type TransportRequest, type TransportResponse } from 'wechatpay-kit'

/** The sandbox holds the other half of the keys: it opens what it is sent, and refuses what it can't open. */
let sandbox: Sandbox
let direct: WechatPay
let partner: WechatPay
let wire: { request: TransportRequest; response: TransportResponse }[]
beforeAll(async () => {
  sandbox = await createSandbox()
  wire = []
  const [one, two] = sandbox.merchants.map(({ client }) => {
    const transport = async (request: TransportRequest): Promise<TransportResponse> => {
      const response = await client.transport(request)
      wire.push({ request, response })
      return response
    }
    return new WechatPay({ ...client, transport })
  })
  if (one === undefined || two === undefined) throw new Error('no merchants')
  direct = one
  partner = two
})
afterAll(() => sandbox.close())

const text = (body: unknown): string => (body instanceof Uint8Array ? Buffer.from(body).toString() : '')
const cipher = /^[A-Za-z0-9+/]{342}==$/

interface Schema {
  type?: string
  example?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  format?: string
  'x-encrypted'?: string
}

/** Plain texts that the sandbox accepts once it has opened them; every other marked field takes any text. */
const plain: Readonly<Record<string, string>> = {
  contact_id_number: '110101199003078515',
  id_card_number: '110101199003078515',
  mobile_phone: '13800138000',
  contact_email: 'someone@shop.example',
  account_number: '6225880137965678',
}

/** What an upload answered, for fields that name a picture. */
let media = ''

/** A value with every field of a schema, encrypted ones with a text of their own. */
function sample(schema: Schema, name = ''): unknown {
  if (schema['x-encrypted'] !== undefined) return plain[name] ?? `机密${name}`
  if (schema.format === 'media-id') return media
  if (name === 'bank_address_code') return '110000'
  if (schema.type === 'object' || schema.properties !== undefined)
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, one]) => [key, sample(one, key)]),
    )
  if (schema.type === 'array') return [sample(schema.items ?? {}, name), sample(schema.items ?? {}, name)]
  if (schema.enum !== undefined) return schema.enum[0]
  return (
    schema.example ??
    (schema.type === 'integer' || schema.type === 'number' ? 1 : schema.type === 'boolean' ? true : 'x')
  )
}

function bodyOf(file: string, path: string): unknown {
  const url = new URL(`../../contract/v3/${file}.json`, import.meta.url)
  const operations = JSON.parse(readFileSync(url, 'utf8')) as {
    method: string
    path: string
    body?: { schema: Schema }
  }[]
  const found = operations.find((one) => one.path === path && one.method === 'POST')
  return sample(found?.body?.schema ?? {})
}

describe('sensitive fields, with the sandbox at the other end', () => {
  it('applyment4sub: every marked field of the whole form is encrypted, and the sandbox opens them all', async () => {
    media = (await partner.media.upload(Buffer.from('a picture'), { filename: 'licence.png' })).media_id
    const json = bodyOf('applyment4sub', '/v3/applyment4sub/applyment/')
    await partner.v3.applyment4sub.applyment.post({ json: json as never })
    const sent = text(wire.at(-1)?.request.body)
    expect(sent).not.toContain('机密')
    const said = JSON.stringify(json)
    let marked = said.split('机密').length - 1
    for (const value of new Set(Object.values(plain))) {
      expect(sent).not.toContain(value)
      marked += said.split(value).length - 1
    }
    expect(marked).toBeGreaterThanOrEqual(15)
    expect(sent.match(/"[A-Za-z0-9+/]{342}=="/g)).toHaveLength(marked)
    expect(wire.at(-1)?.request.headers['wechatpay-serial']).toMatch(/^PUB_KEY_ID_9999\d{30}$/)
  })

  it('profit sharing: a receiver', async () => {
    const json = {
      appid: sandbox.merchants[0]?.appids[0] ?? '',
      type: 'PERSONAL_OPENID',
      account: 'oUpF8u',
      name: '机密名',
      relation_type: 'STAFF',
    }
    await direct.v3.profitsharing.receivers.add.post({ json })
    expect(text(wire.at(-1)?.request.body)).not.toContain('机密')
  })

  it('merchant transfer: the name of whoever gets the money, there and back', async () => {
    const bills = direct['v3/fund-app/mch-transfer/transfer-bills']
    const json = bodyOf('fund-app', '/v3/fund-app/mch-transfer/transfer-bills') as Parameters<
      typeof bills.post
    >[0]['json']
    const openid = sandbox.merchants[0]?.openids[0] ?? ''
    const appid = sandbox.merchants[0]?.appids[0] ?? ''
    await bills.post({
      json: {
        ...json,
        appid,
        openid,
        out_bill_no: 'bill0001',
        transfer_amount: 400_000,
        user_name: '机密名',
        transfer_scene_id: '1000',
        transfer_scene_report_infos: [
          { info_type: '活动名称', info_content: '新会员' },
          { info_type: '奖励说明', info_content: '注册奖励' },
        ],
      },
    })
    expect(text(wire.at(-1)?.request.body)).not.toContain('机密')
    const bill = await direct['v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'].get({
      out_bill_no: 'bill0001',
    })
    const received = JSON.parse(text(wire.at(-1)?.response.body)) as { user_name: string }
    expect(received.user_name).toMatch(cipher)
    expect(bill.user_name).toBeTruthy()
    expect(bill.user_name).not.toMatch(cipher)
  })

  it('a GET with encrypted query fields, answered with encrypted fields', async () => {
    const query = { mchid: '1900000109', bal_account_no: '机密账号' }
    const archives = await partner.v3.aggracctBc.wbChannel.account.mch_archives.get({ query })
    const { request, response } = wire.at(-1) ?? {}
    expect(decodeURIComponent(request?.url ?? '')).not.toContain('机密')
    const received = JSON.parse(text(response?.body)) as { merchant_name: string }
    expect(received.merchant_name).toMatch(cipher)
    expect(archives.merchant_name).not.toMatch(cipher)
    const person = archives.legal_representative?.legal_representative_name
    expect(person).toBeTruthy()
    expect(person).not.toMatch(cipher)
  })

  it('what the sandbox cannot open is refused, as the platform does', async () => {
    const json = { appid: 'wx1', type: 'PERSONAL_OPENID', account: 'o', relation_type: 'STAFF' }
    const { ciphertext } = await import('wechatpay-kit')
    const call = direct.v3.profitsharing.receivers.add.post({ json: { ...json, name: ciphertext('AAAA') } })
    await expect(call).rejects.toMatchObject({ status: 400, code: 'PARAM_ERROR' })
  })
})
