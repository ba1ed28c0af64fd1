import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ConfigError, ValidationError, WechatPay } from 'wechatpay-kit'
import { responseMessage } from 'wechatpay-kit/crypto'
import { openShops } from '../shops.js'

/** Rows behind a real socket, paged as the platform pages them; `total` is what it says of their number. */
let rows: readonly number[]
let total: number | undefined
let asked: string[]
let wechatpay: WechatPay
let platformKey: KeyObject

function pageOf(url: URL): object {
  const number = (name: string): number => Number(url.searchParams.get(name))
  const limit = number('limit') || number('page_size')
  const cut = (start: number): readonly number[] => rows.slice(start, start + limit)
  if (url.pathname.endsWith('/stocks')) return { data: cut(number('offset') * limit), total_count: total }
  if (url.pathname.includes('card-links'))
    return { active_link_list: cut((number('page_index') - 1) * limit), total_num: total }
  if (url.pathname.includes('product-coupon') && url.searchParams.get('appid') === 'stuck')
    return { user_coupon_list: cut(0), next_page_token: '10' }
  if (url.pathname.includes('product-coupon')) {
    const start = Number(url.searchParams.get('page_token') ?? 0)
    const next = start + limit < rows.length ? { next_page_token: String(start + limit) } : {}
    return { user_coupon_list: cut(start), total_count: rows.length, ...next }
  }
  if (url.pathname.includes('batches')) return { transfer_detail_list: cut(number('offset')) }
  return { data: cut(number('offset')), total_count: total }
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '', 'http://localhost')
  asked.push(url.search)
  const body = JSON.stringify(pageOf(url))
  const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), 'nonce']
  const signature = sign('sha256', responseMessage({ timestamp, nonce, body }), platformKey).toString(
    'base64',
  )
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': `PUB_KEY_ID_SANDBOX_${'0'.repeat(21)}1`,
    'Wechatpay-Signature': signature,
  })
  response.end(body)
})

beforeAll(async () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  platformKey = pair.privateKey
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  wechatpay = new WechatPay({
    mchid: '1900000001',
    serial: '0'.repeat(40),
    privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
    platformKeys: { [`PUB_KEY_ID_SANDBOX_${'0'.repeat(21)}1`]: pair.publicKey },
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })
})
beforeEach(() => {
  rows = Array.from({ length: 25 }, (_, index) => index)
  total = rows.length
  asked = []
})
afterAll(async () => {
  await wechatpay.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

async function all(list: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = []
  for await (const one of list) found.push(one)
  return found
}

describe('getAll', () => {
  const complaints = (query: object = {}) =>
    wechatpay.v3.merchantService.complaintsV2.getAll({
      query: { begin_date: '2026-11-01', end_date: '2026-11-26', ...query },
    })

  it('reads rows by their offset, and asks for no page after the last', async () => {
    expect(await all(complaints())).toEqual(rows)
    expect(asked.map((search) => new URLSearchParams(search).get('offset'))).toEqual(['0', '10', '20'])
    rows = rows.slice(0, 20)
    total = 20
    asked = []
    expect(await all(complaints())).toEqual(rows)
    expect(asked).toHaveLength(2)
  })

  it('takes the size of a page', async () => {
    expect(await all(complaints({ limit: 20 }))).toEqual(rows)
    expect(asked).toHaveLength(2)
  })

  it('counts pages where offset is the number of a page', async () => {
    const query = { stock_creator_mchid: '1900000001' }
    expect(await all(wechatpay.v3.marketing.favor.stocks.getAll({ query }))).toEqual(rows)
    expect(asked.map((search) => new URLSearchParams(search).get('offset'))).toEqual(['0', '1', '2'])
  })

  it('counts pages from 1 where they have an index', async () => {
    const links = wechatpay.v3.brand.card.cardLinks.getAll({ query: { brand_id: '1' } } as never)
    expect(await all(links)).toEqual(rows)
    expect(asked.map((search) => new URLSearchParams(search).get('page_index'))).toEqual(['1', '2', '3'])
  })

  it('follows the token of the page before', async () => {
    const path = 'v3/marketing/partner/product-coupon/users/{openid}/coupons'
    const coupons = wechatpay[path].getAll({ openid: 'o1', query: { appid: 'wx1', brand_id: '1' } } as never)
    expect(await all(coupons)).toEqual(rows)
    expect(asked.map((search) => new URLSearchParams(search).get('page_token'))).toEqual([null, '10', '20'])
  })

  it('does not follow a token that names its own page', async () => {
    const path = 'v3/marketing/partner/product-coupon/users/{openid}/coupons'
    const query = { appid: 'stuck', brand_id: '1' }
    const list = all(wechatpay[path].getAll({ openid: 'o1', query } as never))
    await expect(list).rejects.toMatchObject({ code: 'list_incomplete' })
    expect(asked).toHaveLength(2)
  })

  it('ends with a page that is not full where the length is not told', async () => {
    const path = 'v3/transfer/batches/batch-id/{batch_id}'
    const details = () => wechatpay.chain(path).getAll({ batch_id: '1', query: { need_query_detail: true } })
    expect(await all(details())).toEqual(rows)
    expect(asked).toHaveLength(3)
    rows = []
    expect(await all(details())).toEqual([])
  })

  it('asks for a page only when the loop comes to it', async () => {
    for await (const one of complaints()) if (one === (3 as never)) break
    expect(asked).toHaveLength(1)
  })

  it('throws where the list ends before its length', async () => {
    total = 30
    await expect(all(complaints())).rejects.toMatchObject({ code: 'list_incomplete' })
  })

  it('rejects a place, a size that cannot be, and operations without pages', async () => {
    await expect(all(complaints({ offset: 10 }))).rejects.toThrow('/query/offset: leave it out')
    await expect(all(complaints({ limit: 0 }))).rejects.toBeInstanceOf(ValidationError)
    const { certificates } = wechatpay.v3 as unknown as { certificates: { getAll(): AsyncIterable<unknown> } }
    await expect(all(certificates.getAll())).rejects.toBeInstanceOf(ConfigError)
    expect(asked).toEqual([])
  })

  it('is typed: items, required fields, and no place', () => {
    const typed = async (): Promise<void> => {
      for await (const { complaint_id } of complaints()) complaint_id satisfies string
      // @ts-expect-error begin_date is required
      wechatpay.v3.merchantService.complaintsV2.getAll({ query: { end_date: '' } })
      // @ts-expect-error the place is the client's
      wechatpay.v3.merchantService.complaintsV2.getAll({ query: { begin_date: '', end_date: '', offset: 1 } })
    }
    expect(typed).toBeTypeOf('function')
  })

  it('reads from the sandbox, whose lists are sample responses without an end', async () => {
    const shops = await openShops('in process')
    const query = { begin_date: '2026-11-01', end_date: '2026-11-26' }
    const first = await shops.direct.v3.merchantService.complaintsV2.getAll({ query }).next()
    expect(first.done).toBe(false)
    await shops.close()
  })
})
