import { createServer as createHttpServer } from 'node:http'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
// By its file: Bun has a stand-in for the bare name.
import { Agent } from 'undici/index.js'
import { ConfigError, RequestError, WechatPay, type ClientOptions } from 'wechatpay-kit'
import { fakePlatform, type FakePlatform } from '../support/platform.js'

let platform: FakePlatform
let closing: (() => unknown)[]
beforeEach(async () => {
  platform = await fakePlatform()
  closing = []
})
afterEach(async () => {
  for (const close of closing) await close()
})

async function portOf(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
  })
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A platform on a socket that signs `{"ok":true}`. */
async function answering(requests: string[] = []): Promise<string> {
  const server = createHttpServer((request, response) => {
    requests.push(request.url ?? '')
    const body = '{"ok":true}'
    void platform.signed(body).then((headers) => response.writeHead(200, headers).end(body))
  })
  return `http://127.0.0.1:${await portOf(server)}`
}

function client(more: Partial<ClientOptions>): WechatPay {
  const { transport: _, ...options } = platform.options
  const one = new WechatPay({ ...options, retry: { attempts: 2, base: 1 }, ...more })
  closing.push(() => one.close())
  return one
}

/** A write without a number: sent again only where the first sending never left. */
async function outcome(more: Partial<ClientOptions>): Promise<{ error: unknown; sendings: number }> {
  let sendings = 0
  const wechatpay = client({ hooks: { onRequest: () => sendings++ }, ...more })
  const error = await wechatpay
    .request('POST', 'v3/profitsharing/receivers/delete', { json: { appid: 'a' } })
    .catch((failed: unknown) => failed)
  return { error, sendings }
}

const nothingWasSent = (code: string) => ({
  error: expect.objectContaining({
    name: 'RequestError',
    code,
    outcomeUnknown: false,
    message: expect.stringContaining('Nothing was sent') as unknown,
  }) as unknown,
  sendings: 2,
})

describe('no connection', () => {
  it.each<[string, (socket: Socket) => unknown]>([
    ['that breaks while TLS is set up', (socket) => socket.on('data', () => socket.destroy())],
    ['that is not TLS', (socket) => socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))],
    ['on which TLS takes longer than timeout.connect', () => undefined],
  ])('%s: nothing was sent, so any request goes again', async (_, act) => {
    const port = await portOf(createServer(act))
    const baseUrl = `https://127.0.0.1:${port}`
    expect(await outcome({ baseUrl, timeout: { total: 9_000, connect: 300 } })).toEqual(
      nothingWasSent('network'),
    )
  })

  it('before the call’s whole limit: the error says that nothing was sent', async () => {
    const port = await portOf(createServer(() => undefined))
    const { error } = await outcome({ baseUrl: `https://127.0.0.1:${port}`, timeout: { total: 200 } })
    expect(error).toMatchObject({ code: 'timeout', outcomeUnknown: false })
  })

  it('but once a connection has taken the request, a limit means that it may have arrived', async () => {
    const port = await portOf(createServer(() => undefined))
    const { error, sendings } = await outcome({ baseUrl: `http://127.0.0.1:${port}`, timeout: 200 })
    expect(error).toMatchObject({ code: 'timeout', outcomeUnknown: true })
    expect(sendings).toBe(1)
  })
})

/** A proxy that connects wherever it is asked to. */
async function proxying(asked: string[]): Promise<string> {
  const proxy = createHttpServer().on('connect', (request, socket, head) => {
    asked.push(`${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`)
    const [host, port] = (request.url ?? '').split(':')
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
  })
  return `127.0.0.1:${await portOf(proxy)}`
}

describe('a proxy', () => {
  it('takes every request to the platform, with its user and password', async () => {
    const [asked, requests]: [string[], string[]] = [[], []]
    const baseUrl = await answering(requests)
    const proxy = await proxying(asked)
    const wechatpay = client({ baseUrl, proxy: `http://user:pass%20word@${proxy}` })
    expect(await wechatpay.request('GET', 'v3/x', { query: { a: "it's" } })).toEqual({ ok: true })
    expect(requests).toEqual(['/v3/x?a=it%27s'])
    const authorization = `Basic ${Buffer.from('user:pass word').toString('base64')}`
    expect(asked).toEqual([`${baseUrl.slice('http://'.length)} ${authorization}`])
  })

  it.each<[string, string, ((socket: Socket) => unknown) | undefined]>([
    [
      'refuses',
      'the proxy answered 407',
      (socket) => socket.once('data', () => socket.end('HTTP/1.1 407 No\r\n\r\n')),
    ],
    ['does not answer within timeout.connect', 'UND_ERR_HEADERS_TIMEOUT', () => undefined],
    ['is not there', 'ECONNREFUSED', undefined],
  ])('that %s: nothing was sent, and the error says why', async (_, why, act) => {
    const port = act === undefined ? 1 : await portOf(createServer(act))
    const found = await outcome({
      baseUrl: 'https://127.0.0.1:1',
      proxy: `http://user:hidden@127.0.0.1:${port}`,
      timeout: { total: 9_000, connect: 300 },
    })
    expect(found).toEqual(nothingWasSent('network'))
    expect((found.error as Error).message).toContain(why)
    expect(JSON.stringify(found.error) + String((found.error as Error).stack)).not.toContain('hidden')
  })
})

describe('a dispatcher of the caller’s', () => {
  it('is used, and is not closed with the client', async () => {
    let dispatched = 0
    class Counting extends Agent {
      override dispatch(...args: Parameters<Agent['dispatch']>): boolean {
        dispatched++
        return super.dispatch(...args)
      }
    }
    const dispatcher = new Counting()
    const baseUrl = await answering()
    const one = client({ baseUrl, dispatcher })
    expect(await one.request('GET', 'v3/x')).toEqual({ ok: true })
    await one.close()
    const two = client({ baseUrl, dispatcher })
    expect(await two.request('GET', 'v3/x')).toEqual({ ok: true })
    expect(dispatched).toBe(2)
    await dispatcher.close()
    expect(await outcome({ baseUrl, dispatcher })).toMatchObject({
      error: expect.any(RequestError) as unknown,
    })
  })
})

describe("a dispatcher that can't dispatch", () => {
  it('is refused: in Bun the bare name of undici stands for something else', () => {
    class StandIn {}
    expect(() => client({ dispatcher: new StandIn() as Agent })).toThrow(
      new ConfigError(
        "dispatcher: expected a dispatcher of undici; in Bun import it from 'undici/index.js': the bare name is Bun's own",
      ),
    )
  })
})

describe('clients over one pool', () => {
  it('are closed with the client whose pool it is, before and after its first connection', async () => {
    const baseUrl = await answering()
    const { serial, privateKey, apiV3Key, platformKeys } = platform.options
    for (const isUsed of [true, false]) {
      const own = client({ baseUrl })
      const other = own.forMerchant({
        mchid: '1900000001',
        serial,
        privateKey,
        apiV3Key: apiV3Key ?? '',
        platformKeys,
      })
      if (isUsed) expect(await other.request('GET', 'v3/x')).toEqual({ ok: true })
      await own.close()
      await expect(other.request('GET', 'v3/x')).rejects.toMatchObject({
        name: 'ConfigError',
        code: 'closed',
      })
    }
  })
})
