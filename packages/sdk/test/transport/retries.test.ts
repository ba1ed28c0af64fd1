import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  RequestError,
  ResponseError,
  SignatureError,
  WechatPay,
  type CallEvent,
  type ClientOptions,
  type TransportRequest,
} from 'wechatpay-kit'
import { fakePlatform, type FakePlatform } from '../support/platform.js'

/** What the server does with one sending. */
type Act =
  | 'ok'
  | 'silent'
  | 'reset'
  | 'cut'
  | 'unsigned'
  | number
  | { status: number; after: string }
  | { status: number; code: string }

interface Sent {
  readonly method: string
  readonly body: string
  readonly nonce: string
}

let platform: FakePlatform
let script: Act[]
let sent: Sent[]
let sockets: Set<Socket>
let server: ReturnType<typeof createServer>
let clients: WechatPay[]

beforeEach(async () => {
  platform = await fakePlatform()
  script = []
  sent = []
  clients = []
  sockets = new Set()
  server = createServer((request, response) => void serve(request, response))
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  for (const client of clients) await client.close()
  for (const socket of sockets) socket.destroy()
  await new Promise((resolve) => server.close(resolve))
})

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = ''
  for await (const part of request) body += String(part)
  const nonce = /nonce_str="(\w+)"/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  sent.push({ method: request.method ?? '', body, nonce })
  const act = script.shift() ?? 'ok'
  if (act === 'silent') return
  if (act === 'reset') return void request.socket.resetAndDestroy()
  const text =
    act === 'ok' || act === 'unsigned' || act === 'cut'
      ? '{"ok":true}'
      : JSON.stringify({ code: typeof act === 'object' && 'code' in act ? act.code : 'X', message: 'x' })
  if (act === 'cut') {
    response.writeHead(200, { 'content-length': 100 }).write(text)
    return void setTimeout(() => request.socket.destroy(), 20)
  }
  const status = typeof act === 'number' ? act : typeof act === 'object' ? act.status : 200
  const after = typeof act === 'object' && 'after' in act ? { 'retry-after': act.after } : {}
  const signature = act === 'unsigned' ? {} : await platform.signed(text)
  response.writeHead(status, { 'content-type': 'application/json', ...signature, ...after }).end(text)
}

function client(more: Partial<ClientOptions> = {}): WechatPay {
  const { transport: _, ...options } = platform.options
  const { port } = server.address() as AddressInfo
  const one = new WechatPay({
    ...options,
    baseUrl: `http://127.0.0.1:${port}`,
    retry: { attempts: 3, base: 5, max: 1_500 },
    // Short only where it is to run out: a busy machine may need a while to answer.
    timeout: { total: 10_000, response: script.includes('silent') ? 500 : 5_000 },
    ...more,
  })
  clients.push(one)
  return one
}

const calls: Readonly<Record<string, (wechatpay: WechatPay) => Promise<unknown>>> = {
  safe: (wechatpay) =>
    wechatpay.request('GET', 'v3/pay/transactions/out-trade-no/{out_trade_no}', {
      out_trade_no: 'order-0001',
      query: { mchid: '1' },
    }),
  idempotent: (wechatpay) =>
    wechatpay.request('POST', 'v3/refund/domestic/refunds', {
      json: {
        out_trade_no: 'order-0001',
        out_refund_no: 'R1',
        amount: { refund: 1, total: 1, currency: 'CNY' },
      },
    }),
  unsafe: (wechatpay) =>
    wechatpay.request('POST', 'v3/pay/transactions/codepay', { json: { out_trade_no: 'order-0001' } }),
}

/** The rows of docs/retries.md: what happened, and how often each kind of request is sent in all. */
const rows: readonly [
  what: string,
  act: Act,
  error: unknown,
  safe: number,
  idempotent: number,
  unsafe: number,
][] = [
  ['the connection is reset after the request', 'reset', RequestError, 3, 3, 1],
  ['no answer comes in time', 'silent', RequestError, 3, 3, 1],
  ['the answer breaks off', 'cut', RequestError, 3, 3, 1],
  ['429', 429, ResponseError, 3, 3, 1],
  ['500', 500, ResponseError, 3, 3, 1],
  ['502', 502, ResponseError, 3, 3, 1],
  ['503', 503, ResponseError, 3, 3, 1],
  ['504', 504, ResponseError, 3, 3, 1],
  ['429 FREQUENCY_LIMITED', { status: 429, code: 'FREQUENCY_LIMITED' }, ResponseError, 3, 3, 1],
  ['500 SYSTEM_ERROR', { status: 500, code: 'SYSTEM_ERROR' }, ResponseError, 3, 3, 1],
  ['500 BANK_ERROR', { status: 500, code: 'BANK_ERROR' }, ResponseError, 3, 3, 1],
  ['500 OPENID_MISMATCH', { status: 500, code: 'OPENID_MISMATCH' }, ResponseError, 1, 1, 1],
  ['500 INVALID_TRANSACTIONID', { status: 500, code: 'INVALID_TRANSACTIONID' }, ResponseError, 1, 1, 1],
  ['400 STATEMENT_CREATING', { status: 400, code: 'STATEMENT_CREATING' }, ResponseError, 1, 1, 1],
  ['401', 401, ResponseError, 1, 1, 1],
  ['501', 501, ResponseError, 1, 1, 1],
  ['400', 400, ResponseError, 1, 1, 1],
  ['403', 403, ResponseError, 1, 1, 1],
  ['404', 404, ResponseError, 1, 1, 1],
  ['the answer does not verify', 'unsigned', SignatureError, 3, 1, 1],
]

describe('a call is sent again only where that is safe', () => {
  for (const [what, act, error, ...times] of rows) {
    it.each(Object.keys(calls).map((kind, index) => [kind, times[index]] as const))(
      `${what}: a %s request is sent %i times`,
      async (kind, count) => {
        script = Array.from({ length: 5 }, () => act)
        const call = calls[kind]?.(client()).then(
          () => undefined,
          (failed: unknown) => failed,
        )
        expect(await call).toBeInstanceOf(error)
        expect(sent).toHaveLength(count ?? -1)
        expect(new Set(sent.map(({ body }) => body)).size).toBe(1)
        expect(new Set(sent.map(({ nonce }) => nonce)).size).toBe(sent.length)
      },
    )
  }

  it('and succeeds when a later sending does', async () => {
    script = ['reset', 503, 'ok']
    expect(await calls['idempotent']?.(client())).toEqual({ ok: true })
    expect(sent).toHaveLength(3)
  })

  it('nothing was sent: any request may go again, and the error says so', async () => {
    const attempts: number[] = []
    const wechatpay = client({ hooks: { onRequest: ({ attempt }) => attempts.push(attempt) } })
    await new Promise((resolve) => server.close(resolve))
    const error = await calls['unsafe']?.(wechatpay).catch((failed: unknown) => failed)
    expect(error).toMatchObject({ code: 'network', outcomeUnknown: false, query: undefined })
    expect(attempts).toEqual([1, 2, 3])
    server.listen(0)
  })

  it('a Retry-After is kept to; one that is longer than retry.max ends the call', async () => {
    script = [{ status: 429, after: '1' }, 'ok']
    const began = Date.now()
    expect(await calls['safe']?.(client())).toEqual({ ok: true })
    expect(Date.now() - began).toBeGreaterThanOrEqual(990)
    script = [{ status: 429, after: '60' }]
    await expect(calls['safe']?.(client())).rejects.toMatchObject({ code: 'X', retryAfter: 60_000 })
    script = [{ status: 503, after: new Date(Date.now() + 90_000).toUTCString() }]
    const dated = await calls['safe']?.(client()).catch((failed: unknown) => failed)
    expect((dated as ResponseError).retryAfter).toBeGreaterThan(80_000)
  })

  it('retry: false sends once', async () => {
    script = ['reset']
    await expect(calls['safe']?.(client({ retry: false }))).rejects.toBeInstanceOf(RequestError)
    expect(sent).toHaveLength(1)
  })

  it('the whole call ends within its limit', async () => {
    script = Array.from({ length: 9 }, (): Act => 'silent')
    const wechatpay = client({ timeout: { total: 400, response: 250 } })
    await expect(calls['safe']?.(wechatpay)).rejects.toMatchObject({ code: 'timeout' })
    // Three sendings of 250 ms would not fit.
    expect(sent.length).toBeLessThan(3)
  })

  it('a signal ends a call that waits to be sent again', async () => {
    script = [{ status: 503, after: '1' }]
    const stop = new AbortController()
    const call = client({ hooks: { onRetry: () => stop.abort() } }).request('GET', 'v3/x', {
      signal: stop.signal,
    })
    await expect(call).rejects.toMatchObject({ code: 'aborted', outcomeUnknown: false })
    expect(sent).toHaveLength(1)
  })

  it('a signal that comes while the request is signed keeps it from being sent', async () => {
    script = ['silent']
    const stop = new AbortController()
    const sign = async (): Promise<string> => {
      stop.abort()
      return Promise.resolve('c2ln')
    }
    const call = client({ privateKey: { sign } }).request('GET', 'v3/x', { signal: stop.signal })
    await expect(call).rejects.toMatchObject({ code: 'aborted', outcomeUnknown: false })
    expect(sent).toHaveLength(0)
  })

  it('one signal serves any number of calls, without a warning, and keeps nothing of those that ended', async () => {
    const warnings: Error[] = []
    const warned = (warning: Error): void => void warnings.push(warning)
    process.on('warning', warned)
    script = Array.from({ length: 60 }, (): Act => 'silent')
    const stop = new AbortController()
    const added = vi.spyOn(stop.signal, 'addEventListener')
    const removed = vi.spyOn(stop.signal, 'removeEventListener')
    const wechatpay = client()
    const calls = Array.from({ length: 20 }, () =>
      wechatpay.request('GET', 'v3/x', { signal: stop.signal }).catch((error: unknown) => error),
    )
    await vi.waitFor(() => expect(sent).toHaveLength(20))
    stop.abort()
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ code: 'aborted' })
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', warned)
    expect(warnings).toEqual([])
    expect(added.mock.calls.length).toBe(removed.mock.calls.length)
  })
})

describe('an unknown outcome', () => {
  it.each(['reset', 'unsigned'] as const)('after %s carries what to query', async (act) => {
    script = Array.from({ length: 3 }, (): Act => act)
    const error = await calls['idempotent']?.(client()).catch((failed: unknown) => failed)
    const query = { path: 'v3/refund/domestic/refunds/{out_refund_no}', number: 'out_refund_no', value: 'R1' }
    expect(error).toMatchObject({ query })
    expect((error as Error).message).toContain('query GET v3/refund/domestic/refunds/R1')
  })
})

describe('what to query', () => {
  it.each([
    ['v3/combine-transactions/jsapi', 'combine_out_trade_no', 'v3/combine-transactions/out-trade-no/C1'],
    ['v3/payscore/serviceorder', 'out_order_no', 'v3/payscore/serviceorder?out_order_no=C1'],
    [
      'v3/fund-app/mch-transfer/transfer-bills',
      'out_bill_no',
      'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/C1',
    ],
    [
      'v3/ecommerce/profitsharing/orders',
      'out_order_no',
      'v3/ecommerce/profitsharing/orders?out_order_no=C1',
    ],
  ])('after %s stands in the path, or else in the query', async (path, number, query) => {
    script = Array.from({ length: 3 }, (): Act => 'reset')
    const call = client().request('POST', path, { json: { [number]: 'C1' } })
    await expect(call).rejects.toThrow(`query GET ${query} before you act`)
  })
})

describe('the second domain', () => {
  const refusing = (hosts: readonly string[]) => {
    const urls: string[] = []
    const transport = async (request: TransportRequest) => {
      urls.push(new URL(request.url).host)
      if (hosts.includes(new URL(request.url).host))
        throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
      const body = '{"ok":true}'
      return { status: 200, headers: await platform.signed(body), body: Buffer.from(body) }
    }
    return { urls, transport }
  }
  const main = 'api.mch.weixin.qq.com'
  const second = 'api2.mch.weixin.qq.com'
  const real = (more: Partial<ClientOptions>): WechatPay => {
    const { baseUrl: _, ...options } = platform.options
    return new WechatPay({ ...options, retry: { base: 1 }, ...more })
  }

  it('is gone to when no connection is made, and preferred for a minute', async () => {
    let now = Date.now()
    const { urls, transport } = refusing([main])
    const wechatpay = real({ transport, clock: () => now })
    await calls['unsafe']?.(wechatpay)
    expect(urls).toEqual([main, second])
    await calls['safe']?.(wechatpay)
    expect(urls.splice(0)).toEqual([main, second, second])
    now += 61_000
    await calls['safe']?.(wechatpay)
    expect(urls[0]).toBe(main)
  })

  it('is not gone to when the main one was reached and gave no answer', async () => {
    const urls: string[] = []
    const transport = (request: TransportRequest) => {
      urls.push(new URL(request.url).host)
      return Promise.reject(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    }
    await expect(calls['safe']?.(real({ transport }))).rejects.toBeInstanceOf(RequestError)
    expect(urls).toEqual([main, main, main])
  })

  it('may be another one, or none', async () => {
    const other = refusing([main])
    await calls['safe']?.(real({ transport: other.transport, failover: 'https://api2.wechatpay.cn' }))
    expect(other.urls).toEqual([main, 'api2.wechatpay.cn'])
    const none = refusing([main])
    await expect(calls['safe']?.(real({ transport: none.transport, failover: false }))).rejects.toThrow()
    expect(new Set(none.urls)).toEqual(new Set([main]))
  })
})

describe('hooks', () => {
  it('tell of each sending, each retry and the end, and hold no body and no Authorization', async () => {
    script = [503, 'ok']
    const told: [string, CallEvent][] = []
    const tell = (name: string) => (event: CallEvent) => void told.push([name, event])
    const hooks = {
      onRequest: tell('request'),
      onResponse: tell('response'),
      onRetry: tell('retry'),
      onError: tell('error'),
      onSuccess: tell('success'),
    }
    await calls['idempotent']?.(client({ hooks }))
    expect(told.map(([name]) => name)).toEqual([
      'request',
      'response',
      'retry',
      'request',
      'response',
      'success',
    ])
    expect(told[1]?.[1]).toMatchObject({
      status: 503,
      attempt: 1,
      method: 'POST',
      path: 'v3/refund/domestic/refunds',
    })
    expect(new Set(told.map(([, { call }]) => call)).size).toBe(1)
    expect(JSON.stringify(told)).not.toMatch(/WECHATPAY2|order-0001|PRIVATE/)
  })

  it('that throw change nothing', async () => {
    const warnings: string[] = []
    const listen = (warning: Error): void => void warnings.push(warning.message)
    process.on('warning', listen)
    const hooks = {
      onRequest: () => {
        throw new Error('a broken hook')
      },
    }
    expect(await calls['safe']?.(client({ hooks }))).toEqual({ ok: true })
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', listen)
    expect(warnings.join()).toContain('hooks.onRequest threw: a broken hook')
  })

  it('that reject change nothing, either', async () => {
    const warned = new Promise<Error>((resolve) => process.once('warning', resolve))
    const onRequest = (() => Promise.reject(new Error('the collector is away'))) as () => void
    expect(await calls['safe']?.(client({ hooks: { onRequest } }))).toEqual({ ok: true })
    expect((await warned).message).toContain('hooks.onRequest threw: the collector is away')
  })

  it('tell of a failure once', async () => {
    script = [400]
    const errors: unknown[] = []
    await expect(
      calls['safe']?.(client({ hooks: { onError: ({ error }) => errors.push(error) } })),
    ).rejects.toThrow()
    expect(errors).toHaveLength(1)
    expect(errors[0]).toBeInstanceOf(ResponseError)
  })
})
