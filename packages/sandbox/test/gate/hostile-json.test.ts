import { afterEach, beforeEach, expect, test } from 'vitest'
import { call } from '../support/caller.js'
import { nativeOrder, nativePath, openShop, type Shop } from '../support/shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
const beside = (text: string, more: string): string => `${text.slice(0, -1)},${more}}`

test('JSON that is nested without end is refused, by operations with and without behaviour', async () => {
  const order = JSON.stringify(nativeOrder('deep-0001'))
  const bodies = [
    [nativePath, beside(order, `"detail":{"goods_detail":${nested(10_000)}}`)],
    [nativePath, beside(order, `"x":${nested(200_000)}`)],
    ['/v3/payscore/serviceorder', `{"x":${nested(10_000)}}`],
    ['/v3/payscore/serviceorder', `{"x":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`],
  ] as const
  for (const [path, body] of bodies) {
    const answer = await call(shop.direct, 'POST', path, body)
    expect([answer.status, answer.json]).toEqual([
      400,
      { code: 'PARAM_ERROR', detail: { location: 'body' }, message: '请求体的JSON嵌套超过64层' },
    ])
  }
  // As deep as it may be, it is still held against the contract.
  const most = await call(shop.direct, 'POST', nativePath, beside(order, `"x":${nested(63)}`))
  expect(most.json['message']).toMatch(/参数$/)
})

test('numbers that cannot be kept exactly are no amounts', async () => {
  const text = JSON.stringify(nativeOrder('huge-0001'))
  for (const number of ['1e400', '100000000000000000000', '9007199254740993', '9223372036854775807']) {
    const answer = await call(
      shop.direct,
      'POST',
      nativePath,
      text.replace('"total":100', `"total":${number}`),
    )
    expect([number, answer.status]).toEqual([number, 400])
    expect(answer.json).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: '/amount/total', issue: '类型错误' },
    })
    expect(answer.json['message']).toContain('64 位有符号整数')
  }
  expect(shop.sandbox.orders.list()).toEqual([])
})

test('texts hold nothing that a notice of v2 could not carry', async () => {
  const place = (
    number: string,
    attach: string,
  ): Promise<{ status: number; json: Record<string, unknown> }> =>
    call(shop.direct, 'POST', nativePath, nativeOrder(number, { attach }))
  for (const attach of [
    'a\u0000b',
    '\u0007',
    '\u001b[31m',
    '\ud800',
    '\udc00\ud800',
    '\ufffe',
    '\uffff',
    '😀',
  ]) {
    const { status, json } = await place('text-0001', attach)
    expect([JSON.stringify(attach), status, json['message']]).toEqual([
      JSON.stringify(attach),
      400,
      expect.stringContaining('含有不支持的字符'),
    ])
  }
  for (const [index, attach] of ['a\tb\nc\rd', '中文，。', ']]><x>&amp;', '\u007f\ufffd'].entries())
    expect((await place(`text-001${index}`, attach)).status).toBe(200)
})

test('the control API refuses what is nested without end and what is not UTF-8', async () => {
  const { url } = await shop.sandbox.listen()
  const put = async (body: string | Uint8Array<ArrayBuffer>): Promise<unknown> =>
    (await fetch(`${url}/_sandbox/api/state`, { method: 'PUT', body })).json()
  const state = JSON.stringify(shop.sandbox.state.export())
  const deep = state.replace('"documents":{}', `"documents":{"orders":[["a",${nested(10_000)}]]}`)
  expect(await put(deep)).toEqual({ code: 'INVALID_REQUEST', message: 'the body has more than 100 levels' })
  const latin = Buffer.from(state.replace('"seed":"', '"seed":"é'), 'latin1')
  expect(await put(new Uint8Array(latin))).toEqual({
    code: 'INVALID_REQUEST',
    message: 'the body is not a JSON object',
  })
  expect(JSON.stringify(shop.sandbox.state.export())).toBe(state)
})
