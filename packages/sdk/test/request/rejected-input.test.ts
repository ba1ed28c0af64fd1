import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { ConfigError, DownloadError, ResponseError, ValidationError } from 'wechatpay-kit'
import { answerJson, closeAll, socketPlatform } from '../support/socket.js'

afterEach(closeAll)

const path = 'v3/refund/domestic/refunds/{out_refund_no}'
const circle: Record<string, unknown> = {}
circle['self'] = circle

describe('a call that could not be sent as it was meant', () => {
  it.each([
    ['a timeout above what timers hold', { timeout: Infinity }, '/timeout'],
    ['a Map as a query', { query: new Map([['a', 1]]) }, '/query'],
    ['URLSearchParams as a query', { query: new URLSearchParams('a=1') }, '/query'],
    ['half of a surrogate pair in a query', { query: { sub_mchid: '\ud800' } }, '/query/sub_mchid'],
    ['a circle in a query', { query: { sub_mchid: circle } }, '/query/sub_mchid'],
    ['a bigint in an object of a query', { query: { sub_mchid: { a: 1n } } }, '/query/sub_mchid'],
    ['a function in a query', { query: { sub_mchid: () => 1 } }, '/query/sub_mchid'],
    ['NaN in a query', { query: { sub_mchid: Number.NaN } }, '/query/sub_mchid'],
    ['NaN as a path parameter', { out_refund_no: Number.NaN }, '/out_refund_no'],
  ])('is rejected by name: %s', async (_, options, place) => {
    const platform = await socketPlatform((__, response) => answerJson(response, {}))
    const call = platform.client().request('GET', path, { out_refund_no: 'R', ...options } as never)
    const error: unknown = await call.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(ValidationError)
    expect((error as ValidationError).problems).toMatchObject([{ path: place }])
    expect(platform.received).toEqual([])
  })

  it.each(['expect', 'upgrade', 'keep-alive', 'te', 'trailer'])('is rejected: header %s', async (name) => {
    const platform = await socketPlatform((_, response) => answerJson(response, {}))
    const call = platform.client().request('GET', path, { out_refund_no: 'R', headers: { [name]: 'x' } })
    await expect(call).rejects.toBeInstanceOf(ConfigError)
    expect(platform.received).toEqual([])
  })

  it.each(['v3/é', 'v3/中', 'v3/\0'])('is rejected: path %j', async (odd) => {
    const platform = await socketPlatform((_, response) => answerJson(response, {}))
    await expect(platform.client().request('GET', odd)).rejects.toBeInstanceOf(ConfigError)
    expect(platform.received).toEqual([])
  })

  it('is rejected: an upload without a body', async () => {
    const platform = await socketPlatform((_, response) => answerJson(response, {}))
    const call = platform.client().request('POST', 'v3/merchant/media/upload', { body: null })
    await expect(call).rejects.toBeInstanceOf(ValidationError)
  })
})

describe('the response for a bill', () => {
  const whole = { download_url: 'x', hash_type: 'SHA1', hash_value: 'x' }
  it.each(['download_url', 'hash_type', 'hash_value'])(
    'without %s is no day without trades',
    async (name) => {
      for (const missing of [{ [name]: null }, { [name]: undefined }]) {
        const platform = await socketPlatform((_, response) => answerJson(response, { ...whole, ...missing }))
        const rows = platform.client().bills.trade({ bill_date: '2019-02-19' })[Symbol.asyncIterator]()
        await expect(rows.next()).rejects.toBeInstanceOf(DownloadError)
      }
    },
  )
})

describe('an error', () => {
  const detail = {
    field: 'signature',
    value: '/body/BODYSECRET',
    location: 'authorization',
    sign_information: {
      method: 'POST',
      truncated_sign_message: 'POST\n/v3/x\n1554209980\nnonce\n{"description":"BODYSECRET of a payer',
    },
  }

  it('quotes nothing of the request body', async () => {
    const platform = await socketPlatform((_, response) =>
      answerJson(response, { code: 'SIGN_ERROR', message: 'x', detail }, 401),
    )
    const call = platform
      .client()
      .request('POST', 'v3/refund/domestic/refunds', { json: { reason: 'BODYSECRET' } })
    const error = (await call.then(
      () => undefined,
      (reason: unknown) => reason,
    )) as ResponseError
    expect(`${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)}`).not.toContain(
      'BODYSECRET',
    )
    expect(error.detail).toEqual({
      field: 'signature',
      location: 'authorization',
      sign_information: { method: 'POST', truncated_sign_message: 'POST\n/v3/x\n1554209980\nnonce' },
    })
  })

  it('shows a response without line breaks and control characters, and not more than a page of it', async () => {
    const text = JSON.stringify({
      code: 'A\nB'.repeat(99),
      message: `x\r\nwechatpay ok\u001b[2K${'y'.repeat(1_000_000)}`,
    })
    const platform = await socketPlatform((_, response) => response.writeHead(400).end(text))
    const call = platform.client().request('GET', path, { out_refund_no: 'R' })
    const error = (await call.then(
      () => undefined,
      (reason: unknown) => reason,
    )) as ResponseError
    expect(error).toBeInstanceOf(ResponseError)
    for (const shown of [error.message, error.code]) {
      expect(shown).not.toMatch(/\p{Cc}/u)
      expect(shown.length).toBeLessThan(1_100)
    }
  })
})
