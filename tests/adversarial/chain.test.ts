import { inspect } from 'node:util'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ValidationError, WechatPay, type TransportRequest } from 'wechatpay-kit'
import { fakePlatform } from '../../packages/sdk/test/support/platform.js'

type Anything = Record<string, unknown>
const wrong = async (call: Promise<unknown>): Promise<Error> => {
  try {
    await call
  } catch (error) {
    return error as Error
  }
  throw new Error('it should have been refused')
}
const dynamic = (client: WechatPay): any => client // oxlint-disable-line typescript/no-explicit-any

describe('the chain', () => {
  it('is not thenable: awaiting a node or the client sends nothing and ends', async () => {
    const platform = await fakePlatform()
    const client = platform.client()
    const unknowns: unknown[] = [client.v3.pay, client]
    for (const unknown of unknowns) await Promise.resolve(unknown)
    expect(platform.requests).toHaveLength(0)
  })

  it('keeps upper case in values and percent-encodes them', async () => {
    const platform = await fakePlatform()
    const client = platform.client()
    await client.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'P20240101ABC',
      query: { mchid: '1900007291' },
    })
    await client.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: "../x?y=1&z='|*",
      query: { mchid: '1900007291' },
    })
    expect(platform.requests.map((request) => request.url)).toEqual([
      'http://127.0.0.1:9/v3/pay/transactions/out-trade-no/P20240101ABC?mchid=1900007291',
      'http://127.0.0.1:9/v3/pay/transactions/out-trade-no/..%2Fx%3Fy%3D1%26z%3D%27%7C%2A?mchid=1900007291',
    ])
  })

  it.each([undefined, '', '.', '..', 'a\ud800'])(
    'refuses the path parameter %j and names it',
    async (value) => {
      const platform = await fakePlatform()
      const call = dynamic(platform.client()).v3.pay.transactions.id._transaction_id_.get({
        transaction_id: value,
      })
      const error = await wrong(call as Promise<unknown>)
      expect(error).toBeInstanceOf(ValidationError)
      expect(error.message).toContain('transaction_id')
      expect(platform.requests).toHaveLength(0)
    },
  )

  it('has segments called delete, apply, bind and name', async () => {
    const platform = await fakePlatform()
    const client = dynamic(platform.client())
    const json = {}
    await client.v3.profitsharing.receivers.delete.post({ json })
    await client.v3.ecommerce.refunds.apply.post({ json })
    expect(platform.requests.map((request) => new URL(request.url).pathname)).toEqual([
      '/v3/profitsharing/receivers/delete',
      '/v3/ecommerce/refunds/apply',
    ])
    expect(String(client.v3.x.name)).toBe('v3/x/name')
    expect(String(client.v3.x.bind)).toBe('v3/x/bind')
  })

  it('shows nothing secret and sends nothing when it is printed', async () => {
    const platform = await fakePlatform()
    const client = platform.client()
    const text =
      inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client) + inspect(client.v3.pay)
    expect(text).toContain('1900007291')
    expect(text).not.toMatch(/PRIVATE|0123456789abcdef/)
    expect(platform.requests).toHaveLength(0)
  })

  it('encodes any path parameter so that it stays one segment', async () => {
    const platform = await fakePlatform()
    const client = platform.client()
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text !== '.' && text !== '..'),
        async (id) => {
          await client.v3.pay.transactions.id._transaction_id_.get({
            transaction_id: id,
            query: { mchid: '1' },
          })
          const last = new URL(platform.requests.at(-1)?.url ?? '').pathname.split('/')
          expect(last).toHaveLength(6)
          expect(decodeURIComponent(last[5] ?? '')).toBe(id)
        },
      ),
      { numRuns: 40 },
    )
  })
})

interface Fact {
  method: string
  path: string
  server?: string
  chain: string[]
  version: string
  body?: { content: string }
}

function contract(): Fact[] {
  const root = new URL('../../contract/', import.meta.url)
  const files = [
    'hk.json',
    'global.json',
    'brand.json',
    ...readdirSync(new URL('v3/', root)).map((name) => `v3/${name}`),
  ]
  return files.flatMap((file) => JSON.parse(readFileSync(new URL(file, root), 'utf8')) as Fact[])
}

describe('every operation', () => {
  it('is reached in three forms with the right method, path and host', async () => {
    const sent: TransportRequest[] = []
    const platform = await fakePlatform()
    const privateKey = { sign: () => 'c2lnbmVk', decrypt: (sealed: string) => sealed }
    const options = {
      ...platform.options,
      privateKey,
      brand: { brand_id: '120344', serial: platform.options.serial ?? '', privateKey },
      transport: (request: TransportRequest) => {
        sent.push(request)
        return Promise.reject(new Error('captured'))
      },
    }
    const { baseUrl: _, ...hosts } = options
    const client = dynamic(new WechatPay(options))
    const unpinned = dynamic(new WechatPay(hosts))
    const facts = contract()
    expect(facts.length).toBeGreaterThan(1_000)
    const bodies: Record<string, object> = {
      json: { json: {} },
      multipart: { body: { meta: {}, file: new Blob([]) } },
    }
    for (const { method, path, chain, server, body } of facts) {
      const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => [name, 'aB1'])
      const parameters = { ...Object.fromEntries(names), ...bodies[body?.content ?? ''] }
      const expected = path.replace(/\{\w+\}/g, 'aB1')
      const verb = method.toLowerCase()
      const node = chain.reduce<Anything>((at, segment) => at[segment] as Anything, client as Anything)
      const forms = [node, client[path.slice(1)], client.chain(path.slice(1)), unpinned[path.slice(1)]]
      for (const form of forms) await wrong(form[verb](parameters) as Promise<unknown>)
      const got = sent.splice(0)
      expect(got.map((request) => `${request.method} ${request.url}`)).toEqual([
        `${method} http://127.0.0.1:9${expected}`,
        `${method} http://127.0.0.1:9${expected}`,
        `${method} http://127.0.0.1:9${expected}`,
        `${method} ${(server ?? 'https://api.mch.weixin.qq.com/').replace(/\/$/, '')}${expected}`,
      ])
    }
  })
})
