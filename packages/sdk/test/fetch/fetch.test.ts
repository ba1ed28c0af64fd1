import { randomUUID } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { RequestError, WechatPay, type ClientOptions } from 'wechatpay-kit'
import { fetchTransport } from 'wechatpay-kit/fetch'
import { fakePlatform } from '../support/platform.js'

let options: ClientOptions
beforeAll(async () => {
  options = { ...(await fakePlatform()).options, retry: false, transport: fetchTransport() }
})

const order = (client: WechatPay, more: object = {}) =>
  client.v3.pay.transactions.jsapi.post({
    json: {
      appid: 'wxd678efh567hg6787',
      mchid: options.mchid,
      description: 'x',
      out_trade_no: randomUUID().replaceAll('-', ''),
      notify_url: 'https://shop.example/notify',
      amount: { total: 1 },
      payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    },
    ...more,
  })

describe('fetchTransport', () => {
  const servers: Server[] = []
  afterEach(() => {
    vi.unstubAllGlobals()
    for (const server of servers.splice(0)) {
      server.closeAllConnections()
      server.close()
    }
  })

  async function serve(status: number, headers: Record<string, string>, body: string) {
    const seen: { url: string | undefined; headers: IncomingHttpHeaders }[] = []
    const server = createServer((request, response) => {
      seen.push({ url: request.url, headers: request.headers })
      response.writeHead(status, headers).end(body)
    })
    servers.push(server)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return { seen, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  }

  it('follows no redirect: a signed request goes where it was signed for', async () => {
    const { seen, baseUrl } = await serve(302, { location: '/elsewhere' }, '')
    await expect(order(new WechatPay({ ...options, baseUrl }))).rejects.toMatchObject({ status: 302 })
    expect(seen.map(({ url }) => url)).toEqual(['/v3/pay/transactions/jsapi'])
  })

  it('asks for bytes as they are signed, and for nothing packed', async () => {
    const { seen, baseUrl } = await serve(500, {}, '{}')
    await expect(order(new WechatPay({ ...options, baseUrl }))).rejects.toMatchObject({ status: 500 })
    expect(seen[0]?.headers['accept-encoding']).toBe('identity')
  })

  it.each([
    ['Node', Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })],
    ['an older Bun', Object.assign(new Error('Unable to connect'), { code: 'ConnectionRefused' })],
    [
      'Deno',
      Object.assign(new TypeError('fetch failed'), { cause: new Error('x: client error (Connect): y') }),
    ],
  ])('knows how %s says that nothing was sent', async (_, error) => {
    const transport = fetchTransport({ fetch: () => Promise.reject(error) })
    const call = order(new WechatPay({ ...options, transport }))
    await expect(call).rejects.toMatchObject({ code: 'network', outcomeUnknown: false })
  })

  it('any other failure leaves the outcome unknown', async () => {
    const transport = fetchTransport({
      fetch: () => Promise.reject(new TypeError('Network connection lost.')),
    })
    const error: unknown = await order(new WechatPay({ ...options, transport })).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ code: 'network', outcomeUnknown: true })
  })

  it("keeps a sandbox's keys off the real hosts, as the client's own pool does", async () => {
    const never = vi.fn()
    const { baseUrl: _, ...real } = options
    const client = new WechatPay({ ...real, transport: fetchTransport({ fetch: never }) })
    await expect(order(client)).rejects.toMatchObject({ code: 'sandbox_keys' })
    expect(never).not.toHaveBeenCalled()
  })

  it('v2 with mutual TLS: fetch shows no certificate and says so; a fetch of the caller may show one', async () => {
    const { transport: _, baseUrl: __, ...real } = (await fakePlatform()).options
    const platformKeys = { PUB_KEY_ID_0000000000000000000001: Object.values(real.platformKeys)[0] ?? '' }
    const v2 = { ...real, platformKeys, apiV2Key: '192006250b4c09247ec02edce69f6a2d' }
    const xml = { appid: 'wx', out_trade_no: '1', out_refund_no: '2', total_fee: 1, refund_fee: 1 }
    const refund = (transport: ClientOptions['transport']) =>
      new WechatPay({ ...v2, transport }).v2.secapi.pay.refund.post({ xml } as never)
    await expect(refund(fetchTransport())).rejects.toMatchObject({
      name: 'ConfigError',
      code: 'mutual_tls_unavailable',
    })
    const urls: string[] = []
    const fetch = async (url: string): Promise<Response> => {
      urls.push(url)
      return new Response('<xml><return_code>FAIL</return_code></xml>')
    }
    await expect(refund(fetchTransport({ fetch }))).rejects.toMatchObject({ name: 'ResponseError' })
    expect(urls).toEqual(['https://api.mch.weixin.qq.com/secapi/pay/refund'])
  })

  it('in Cloudflare Workers, a client without it names it; synchronous calls say why not', () => {
    const client = new WechatPay(options)
    expect(() => client.v3.certificates.getSync()).toThrow(
      expect.objectContaining({ name: 'ConfigError', code: 'sync_unavailable' }),
    )
    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' })
    const { transport: _, ...rest } = options
    expect(() => new WechatPay(rest)).toThrow(/fetchTransport\(\) of 'wechatpay-kit\/fetch'/)
    expect(() => new WechatPay(options)).not.toThrow()
  })
})
