// The table of docs/retries.md, each cell against real connections.
import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { type ClientOptions, type WechatPay, type WechatPayError } from 'wechatpay-kit'
import { answerJson, closeAll, socketPlatform, type Received } from '../support/socket.js'

afterEach(closeAll)

const classes = ['safe', 'idempotent', 'inferred', 'unsafe'] as const
type Class = (typeof classes)[number]

/** The rows of a document whose header names the classes: the first cell, and what each class does. */
function table(document: string): readonly { what: string; retried: Record<Class, boolean> }[] {
  const text = readFileSync(new URL(`../../../../docs/${document}`, import.meta.url), 'utf8')
  const lines = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  const head = lines.findIndex((cells) => classes.every((name) => cells.includes(name)))
  const rows = lines.slice(
    head + 2,
    lines.findIndex((cells, index) => index > head && cells.length < 2),
  )
  return rows.map((cells) => ({
    what: cells[1] ?? '',
    retried: Object.fromEntries(
      classes.map((name) => [name, /^(retry|重试)/.test(cells[lines[head]?.indexOf(name) ?? -1] ?? '')]),
    ) as Record<Class, boolean>,
  }))
}

type Call = (wechatpay: WechatPay, more?: { readonly signal?: AbortSignal }) => Promise<unknown>
const out_trade_no = 'order-0001'
const order = { appid: 'wx1', mchid: '1900007291', out_trade_no }
const codes = ['v3/pay/transactions/codepay', 'v3/pay/partner/transactions/codepay'] as const

const calls: Readonly<Record<Class, readonly Call[]>> = {
  safe: [
    (wechatpay, more) =>
      wechatpay.request('GET', 'v3/pay/transactions/out-trade-no/{out_trade_no}', { ...more, out_trade_no }),
    (wechatpay, more) =>
      wechatpay.request('POST', 'v3/gov/subsidy/companies/query', { ...more, json: { page: 1 } }),
  ],
  idempotent: [
    (wechatpay, more) => wechatpay.request('POST', 'v3/pay/transactions/jsapi', { ...more, json: order }),
    (wechatpay, more) =>
      wechatpay.request('POST', 'v3/marketing/partnerships/build', {
        ...more,
        json: {},
        headers: { 'idempotency-key': 'k1' },
      }),
    (wechatpay, more) =>
      wechatpay.request('PATCH', 'v3/discount-card/orders/{out_order_no}', {
        ...more,
        out_order_no: 'd1',
        json: {},
      }),
  ],
  inferred: [
    (wechatpay, more) => wechatpay.request('POST', 'v3/global/transactions/jsapi', { ...more, json: order }),
    (wechatpay, more) =>
      wechatpay.request('POST', 'v3/apply4subject/applyment/{business_code}/cancel', {
        ...more,
        business_code: 'b1',
      }),
    (wechatpay, more) =>
      wechatpay.request('POST', 'v3/brand/partner/card-member/pre-auth-tokens', {
        ...more,
        json: { brand_id: '1' },
      }),
  ],
  unsafe: [
    ...codes.map(
      (path): Call =>
        (wechatpay, more) =>
          wechatpay.request('POST', path, { ...more, json: order }),
    ),
    // Idempotent by a number that this request does not have.
    (wechatpay, more) =>
      wechatpay.request('POST', 'v3/pay/transactions/jsapi', { ...more, json: { appid: 'wx1' } }),
    (wechatpay, more) => wechatpay.request('POST', 'v3/marketing/partnerships/build', { ...more, json: {} }),
  ],
}

interface Fault {
  readonly answer?: (request: Received, response: ServerResponse) => unknown
  readonly options?: Partial<ClientOptions>
  /** The caller's signal aborts once the request has arrived. */
  readonly aborts?: true
  readonly error: Readonly<Record<string, unknown>>
}
const rejects =
  (status: number, code = 'X') =>
  (_: Received, response: ServerResponse): void =>
    answerJson(response, { code, message: 'x' }, status)
const statuses = (list: readonly number[], retryable: boolean): readonly Fault[] =>
  list.map((status) => ({ answer: rejects(status), error: { status, retryable } }))
const passing = statuses([429, 500, 502, 503, 504], true)
const mistakes = ['INVALID_TRANSACTIONID', 'OPENID_MISMATCH'].map((code) => ({
  answer: rejects(500, code),
  error: { code, retryable: false },
}))
const lost = { name: 'RequestError', outcomeUnknown: true }

/** What the rows stand for, in their order. */
const faults: readonly (readonly Fault[])[] = [
  [{ options: { baseUrl: 'http://127.0.0.1:9' }, error: { name: 'RequestError', outcomeUnknown: false } }],
  [{ answer: (_, response) => response.socket?.resetAndDestroy(), error: lost }],
  [
    {
      answer: (_, response) => {
        response.writeHead(200, { 'content-length': 100 }).write('{', () => response.socket?.destroy())
      },
      error: lost,
    },
  ],
  [
    {
      answer: () => undefined,
      options: { timeout: { total: 20_000, response: 2_000 } },
      error: { ...lost, code: 'timeout' },
    },
  ],
  passing,
  [...statuses([400, 401, 403, 404, 501], false), ...mistakes],
  [
    {
      answer: rejects(400, 'STATEMENT_CREATING'),
      error: { retryable: true, retryAfter: 1_800_000 },
    },
  ],
  [
    {
      answer: (_, response) => response.writeHead(200).end('{}'),
      error: { name: 'SignatureError', outcomeUnknown: true },
    },
  ],
  [{ aborts: true, error: { ...lost, code: 'aborted' } }],
]

/** Sends until the call ends; returns how often, and the error. */
async function outcome(call: Call, { answer, options, aborts, error: expected }: Fault): Promise<number> {
  const stop = new AbortController()
  const platform = await socketPlatform(answer ?? (() => aborts && stop.abort()))
  let attempts = 0
  const hooks = { onRequest: () => void (attempts += 1) }
  const wechatpay = platform.client({ retry: { attempts: 2, base: 1 }, hooks, ...options })
  const error = await call(wechatpay, { signal: stop.signal }).then(
    () => undefined,
    (failed: unknown) => failed as WechatPayError,
  )
  expect(error).toMatchObject(expected)
  expect(new Set(platform.received.map(({ body }) => body)).size).toBeLessThan(2)
  await wechatpay.close()
  await platform.close()
  return attempts
}

const rows = table('retries.md')

it('the documents have a row per fault, and both languages the same cells', () => {
  expect(rows).toHaveLength(faults.length)
  expect(table('retries.zh-CN.md').map(({ retried }) => retried)).toEqual(rows.map(({ retried }) => retried))
})

it.each(
  rows.flatMap(({ what, retried }, row) => classes.map((name) => [what, name, row, retried[name]] as const)),
)('%s: %s', async (_, name, row, isRetried) => {
  const runs = (faults[row] ?? []).flatMap((fault) => calls[name].map((call) => outcome(call, fault)))
  for (const attempts of await Promise.all(runs)) expect(attempts).toBe(isRetried ? 2 : 1)
})

it('retry.inferred: true retries inferred requests after a lost connection', async () => {
  const platform = await socketPlatform((_, response) => response.socket?.resetAndDestroy())
  const wechatpay = platform.client({ retry: { attempts: 2, base: 1, inferred: true } })
  for (const call of calls.inferred) await expect(call(wechatpay)).rejects.toMatchObject(lost)
  expect(platform.received).toHaveLength(2 * calls.inferred.length)
  for (const call of calls.unsafe) await expect(call(wechatpay)).rejects.toMatchObject(lost)
  expect(platform.received).toHaveLength(2 * calls.inferred.length + calls.unsafe.length)
  await wechatpay.close()
})
