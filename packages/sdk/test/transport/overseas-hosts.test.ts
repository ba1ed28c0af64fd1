import { describe, expect, it } from 'vitest'
import { WechatPay, type ClientOptions } from 'wechatpay-kit'
import { fakePlatform } from '../support/platform.js'

const regions = {
  hk: 'https://apihk.mch.weixin.qq.com',
  us: 'https://apius.mch.weixin.qq.com',
  eu: 'https://apieu.mch.weixin.qq.com',
} as const
const named = Object.entries(regions) as [keyof typeof regions, string][]

/** Where calls go, with no base URL in the way. */
async function origins(options: Partial<ClientOptions>, call: (client: WechatPay) => unknown) {
  const platform = await fakePlatform()
  const { baseUrl: _, ...real } = platform.options
  await call(new WechatPay({ ...real, ...options }))
  return platform.requests.map(({ url }) => new URL(url).origin)
}

const order = (client: WechatPay) =>
  client.v3.global.transactions.id._transaction_id_.get({ transaction_id: '1' } as never)
const unknown = (client: WechatPay) => client.request('GET', 'v3/global/of/tomorrow')
const customs = (client: WechatPay) => client.global.v3.customs.orders.get({ query: {} as never })
const entry = (client: WechatPay) => client.hk.v3.refunds.get({ query: {} as never })
const mainland = (client: WechatPay) => client.request('GET', 'v3/pay/transactions/id/1')

describe('overseas operations', () => {
  it.each(named)('of region %s go to %s, also those that the contract lacks', async (region, origin) => {
    expect(await origins({ region }, order)).toEqual([origin])
    expect(await origins({ region }, customs)).toEqual([origin])
    expect(await origins({ region }, unknown)).toEqual([origin])
  })

  it('go to Hong Kong when no region is given', async () => {
    expect(await origins({}, order)).toEqual([regions.hk])
    expect(await origins({}, unknown)).toEqual([regions.hk])
  })

  it('that begin with hk/ are the entry from the mainland, whatever the region', async () => {
    expect(await origins({ region: 'us' }, entry)).toEqual(['https://api.mch.weixin.qq.com'])
    expect(await origins({ region: 'us' }, mainland)).toEqual(['https://api.mch.weixin.qq.com'])
  })

  it('go to the base URL where there is one', async () => {
    const platform = await fakePlatform()
    await order(platform.client({ region: 'eu' }))
    expect(platform.requests.map(({ url }) => new URL(url).origin)).toEqual(['http://127.0.0.1:9'])
  })

  it('of a region that there is not are refused in the constructor', async () => {
    await expect(origins({ region: 'cn' as never }, order)).rejects.toThrow(
      /region: expected one of hk, us, eu/,
    )
  })

  it.each(named)(
    'stay in region %s when it can not be reached, while the mainland fails over',
    async (region, origin) => {
      const tried = async (call: (client: WechatPay) => unknown): Promise<string[]> => {
        const seen: string[] = []
        const transport: ClientOptions['transport'] = async ({ url }) => {
          seen.push(new URL(url).origin)
          throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
        }
        const { baseUrl: _, ...real } = (await fakePlatform()).options
        const client = new WechatPay({ ...real, transport, region, retry: { attempts: 3, base: 1 } })
        await expect(call(client)).rejects.toMatchObject({ code: 'network', outcomeUnknown: false })
        return seen
      }
      expect(await tried(order)).toEqual([origin, origin, origin])
      expect(new Set(await tried(mainland)).size).toBe(2)
    },
  )

  it.each(named)("of region %s are not sent with a sandbox's keys", async (region) => {
    const { baseUrl: _, transport: __, ...real } = (await fakePlatform()).options
    const client = new WechatPay({ ...real, region })
    await expect(order(client)).rejects.toMatchObject({ code: 'sandbox_keys' })
    await client.close()
  })

  it('a file is fetched from the host that the answer named, not from the region', async () => {
    const fetched = (client: WechatPay) =>
      client.download('https://apihk.mch.weixin.qq.com/v3/global/files/1?token=x')
    expect(await origins({ region: 'us' }, fetched)).toEqual([regions.hk])
  })

  it("a region's merchant downloads its certificates there", async () => {
    const { baseUrl: _, platformKeys: __, ...real } = (await fakePlatform()).options
    const seen: string[] = []
    const transport: ClientOptions['transport'] = async ({ url }) => {
      seen.push(url)
      return { status: 404, headers: {}, body: Buffer.from('{"code":"RESOURCE_NOT_EXISTS"}') }
    }
    await expect(order(new WechatPay({ ...real, transport, region: 'eu' }))).rejects.toMatchObject({
      code: 'no_platform_certificate',
    })
    await expect(order(new WechatPay({ ...real, transport }))).rejects.toMatchObject({
      code: 'no_platform_certificate',
    })
    expect(seen).toEqual([
      'https://apieu.mch.weixin.qq.com/v3/global/certificates',
      'https://api.mch.weixin.qq.com/v3/certificates',
    ])
  })
})
