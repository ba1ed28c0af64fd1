import { constants, privateDecrypt } from 'node:crypto'
import { request } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { call, signedHeaders } from '../support/caller.js'
import { openShop, type Shop } from '../support/shop.js'
import { upload } from '../support/upload.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

const order = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000001',
  description: 'thing',
  out_trade_no: 'wire-0001',
  notify_url: 'https://shop.example/notify',
  amount: { total: 100 },
}

test('204 has the headers Content-Type and Content-Length, as a captured one has', async () => {
  const { url } = await shop.sandbox.listen()
  await call(shop.direct, 'POST', '/v3/pay/transactions/native', order)
  const path = '/v3/pay/transactions/out-trade-no/wire-0001/close'
  const body = JSON.stringify({ mchid: shop.direct.mchid })
  const headers = await signedHeaders(shop.direct, 'POST', path, body)
  const [status, received] = await new Promise<readonly [number | undefined, object]>((resolve, reject) => {
    const sending = request(`${url}${path}`, { method: 'POST', headers, agent: false }, (response) => {
      response.resume().on('end', () => resolve([response.statusCode, response.headers]))
    })
    sending.once('error', reject)
    sending.end(body)
  })
  expect(status).toBe(204)
  expect(received).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'content-length': '0' })
})

test.each(['multipart/form-data', 'multipart/form-data; charset=utf-8'])(
  'an upload whose Content-Type is %s, without a boundary, is read by the first line of its body',
  async (type) => {
    const headers = { 'content-type': type }
    const { status, json } = await upload(shop.direct, { overrides: { headers } })
    expect([status, json]).toEqual([200, { media_id: expect.any(String) }])
  },
)

test('an upload with neither a boundary parameter nor a first line that names one is rejected', async () => {
  const headers = { 'content-type': 'multipart/form-data' }
  const answer = await call(shop.direct, 'POST', '/v3/merchant/media/upload', 'no form', { headers })
  expect(answer.status).toBe(400)
})

async function payAndPassDay(): Promise<void> {
  await call(shop.direct, 'POST', '/v3/pay/transactions/native', order)
  await shop.sandbox.pay('wire-0001')
  await shop.sandbox.clock.advance(36 * 3_600_000)
}

test.each([
  { query: '', type: 'text/plain' },
  { query: '&tar_type=GZIP', type: 'application/x-gzip' },
])('a bill of bill_date=2018-06-08$query is $type', async ({ query, type }) => {
  await payAndPassDay()
  const { json } = await call(shop.direct, 'GET', `/v3/bill/tradebill?bill_date=2018-06-08${query}`)
  const { pathname, search } = new URL(String(json['download_url']))
  const file = await call(shop.direct, 'GET', `${pathname}${search}`)
  expect([file.status, file.headers['content-type']]).toEqual([200, type])
})

test("encrypt_key of sub-merchants' bills decrypts to 32 characters of text", async () => {
  const [, partner] = shop.sandbox.merchants
  const json = {
    sp_appid: 'wx8888888888888888',
    sp_mchid: partner.mchid,
    sub_mchid: '1900000109',
    description: 'thing',
    out_trade_no: 'wire-0001',
    notify_url: 'https://shop.example/notify',
    amount: { total: 100 },
  }
  await call(partner, 'POST', '/v3/pay/partner/transactions/native', json)
  await shop.sandbox.pay('wire-0001')
  await shop.sandbox.clock.advance(36 * 3_600_000)
  const path =
    '/v3/ecommerce/bill/fundflowbill?bill_date=2018-06-08&account_type=ALL&algorithm=AEAD_AES_256_GCM'
  const answer = await call(partner, 'GET', path)
  const [entry] = answer.json['download_bill_list'] as { encrypt_key: string }[]
  const key = privateDecrypt(
    { key: partner.client.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING },
    Buffer.from(entry?.encrypt_key ?? '', 'base64'),
  )
  expect(key.toString('utf8')).toMatch(/^[0-9a-zA-Z]{32}$/)
})
