import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import {
  ConfigError,
  RequestError,
  ResponseError,
  SignatureError,
  WechatPayError,
  type WechatPay,
} from 'wechatpay-kit'
import { answerJson, closeAll, options, socketPlatform } from '../support/socket.js'

afterEach(closeAll)

const retry = { attempts: 3, base: 5, max: 20 }
const transfer = (client: WechatPay) =>
  client.request('POST', 'v3/fund-app/mch-transfer/transfer-bills', {
    json: { out_bill_no: 'B1', transfer_amount: 1 },
  })
const query = {
  path: 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
  number: 'out_bill_no',
  value: 'B1',
}

/** The error that a call rejects with. */
async function failure(call: Promise<unknown>): Promise<WechatPayError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof WechatPayError)) throw new Error(`not rejected as expected: ${String(error)}`)
  return error
}

const unsigned = (response: ServerResponse, status: number): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end('{"code":"X","message":"x"}')

/** What can follow an attempt that was executed and whose response was lost. */
const last: Readonly<
  Record<string, { readonly type: unknown; readonly answer: (response: ServerResponse) => void }>
> = {
  'a signed 400': {
    type: ResponseError,
    answer: (response) => answerJson(response, { code: 'INVALID_REQUEST' }, 400),
  },
  'an unsigned 401': { type: ResponseError, answer: (response) => unsigned(response, 401) },
  'an unsigned 403': { type: ResponseError, answer: (response) => unsigned(response, 403) },
  'an unsigned 404': { type: ResponseError, answer: (response) => unsigned(response, 404) },
  'a 429': { type: ResponseError, answer: (response) => unsigned(response, 429) },
  'an unsigned 200': { type: SignatureError, answer: (response) => unsigned(response, 200) },
}

describe('a write whose first attempt may have been executed', () => {
  it('says so when the platform cannot be reached any more', async () => {
    const platform = await socketPlatform((_, response, server) => {
      server.close()
      response.socket?.destroy()
    })
    const error = await failure(transfer(platform.client({ retry })))
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ code: 'network', outcomeUnknown: true, query })
    expect(error.message).toContain('query GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/B1')
    expect(`${error.message} ${error.stack}`).not.toContain('Nothing was sent')
  })

  it.each(Object.entries(last))('says so when %s follows', async (_, { type, answer }) => {
    const platform = await socketPlatform(({ number }, response) =>
      number === 1 ? response.socket?.destroy() : answer(response),
    )
    const errors: unknown[] = []
    const hooks = { onError: ({ error }: { error: unknown }) => errors.push(error) }
    const error = await failure(transfer(platform.client({ retry, hooks })))
    expect(error).toBeInstanceOf(type)
    expect(error).toMatchObject({ outcomeUnknown: true, query })
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ outcomeUnknown: true, query })
    expect(errors).toEqual([error])
  })

  it('says so when the Signer fails before the next attempt', async () => {
    const platform = await socketPlatform((_, response) => response.socket?.destroy())
    let signatures = 0
    const privateKey = {
      sign: () => (++signatures === 1 ? Promise.resolve('c2ln') : Promise.reject(new Error('HSM is away'))),
    }
    const error = await failure(transfer(platform.client({ retry, privateKey })))
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ code: 'signer_failed', outcomeUnknown: true, query })
  })

  it('says so when the caller aborts before the next attempt', async () => {
    const platform = await socketPlatform((_, response) => response.socket?.destroy())
    const controller = new AbortController()
    const hooks = { onRetry: () => controller.abort() }
    const call = platform
      .client({ retry, hooks })
      .request('POST', 'v3/fund-app/mch-transfer/transfer-bills', {
        json: { out_bill_no: 'B1' },
        signal: controller.signal,
      })
    expect(await failure(call)).toMatchObject({ code: 'aborted', outcomeUnknown: true, query })
  })

  it('says so in the synchronous form', async () => {
    const platform = await socketPlatform(({ number }, response) =>
      number === 1 ? response.socket?.destroy() : unsigned(response, 403),
    )
    // The server runs in this thread, which the synchronous form blocks: the error crosses from the worker all the same.
    const { fork } = await import('node:child_process')
    const child = fork(new URL('caller.mjs', import.meta.url), [], { execArgv: [] })
    child.send({ ...options, baseUrl: platform.url, retry })
    const error = await new Promise((resolve) => child.once('message', resolve))
    child.kill()
    expect(error).toMatchObject({ name: 'ResponseError', status: 403, outcomeUnknown: true, query })
  })

  it.each([500, 502, 503, 504])('says so when every response is %d', async (status) => {
    const platform = await socketPlatform((_, response) => unsigned(response, status))
    const error = await failure(transfer(platform.client({ retry: false })))
    expect(error).toMatchObject({ status, retryable: true, outcomeUnknown: true, query })
  })
})

describe('a charge by payment code', () => {
  it.each([
    'v3/pay/transactions/codepay',
    'v3/pay/partner/transactions/codepay',
    'hk/v3/transactions/micropay',
    'v3/global/micropay/transactions/pay',
  ])('is not repeated once it may have arrived: %s', async (path) => {
    const platform = await socketPlatform((_, response) => response.socket?.destroy())
    const call = platform.client({ retry }).request('POST', path, { json: { out_trade_no: 'T1' } })
    expect(await failure(call)).toMatchObject({ code: 'network', outcomeUnknown: true })
    expect(platform.received).toHaveLength(1)
  })
})

describe('a call whose outcome is known', () => {
  it.each([400, 401, 403, 404, 429, 501])(
    'does not say otherwise: %d at the first attempt',
    async (status) => {
      const platform = await socketPlatform((_, response) => unsigned(response, status))
      const error = await failure(transfer(platform.client({ retry: false })))
      expect(error).toMatchObject({ status, outcomeUnknown: false, query: undefined })
    },
  )

  it('does not say otherwise: no attempt was sent, and the caller aborted', async () => {
    const platform = await socketPlatform(() => undefined)
    const client = platform.client({ retry })
    await platform.close()
    expect(await failure(transfer(client))).toMatchObject({ code: 'network', outcomeUnknown: false })
    const controller = new AbortController()
    const aborting = platform.client({ retry, hooks: { onRetry: () => controller.abort() } })
    const call = aborting.request('POST', 'v3/refund/domestic/refunds', {
      json: {},
      signal: controller.signal,
    })
    expect(await failure(call)).toMatchObject({ code: 'aborted', outcomeUnknown: false })
  })

  it('does not say otherwise: a query changes nothing, whatever became of its first attempt', async () => {
    const platform = await socketPlatform(({ number }, response) =>
      number === 1 ? response.socket?.destroy() : unsigned(response, 404),
    )
    const call = platform
      .client({ retry })
      .request('GET', 'v3/refund/domestic/refunds/{out_refund_no}', { out_refund_no: 'R' })
    expect(await failure(call)).toMatchObject({ status: 404, outcomeUnknown: false })
  })
})
