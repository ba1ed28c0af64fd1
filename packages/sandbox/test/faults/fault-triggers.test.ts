import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { faultTable } from '../../src/faults/table.js'
import { call, type Answer } from '../support/caller.js'
import { nativeOrder, nativePath, openShop, queryPath, refundPath, type Shop } from '../support/shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

const place = (number: string, headers: Record<string, string> = {}, extra: object = {}): Promise<Answer> =>
  call(shop.direct, 'POST', nativePath, nativeOrder(number, extra), { headers })
const query = (number: string, headers: Record<string, string> = {}): Promise<Answer> =>
  call(shop.direct, 'GET', queryPath(number), undefined, { headers })

describe('triggers', () => {
  test('a rule strikes what it matches, so often as it says, and is gone when removed', async () => {
    const { faults } = shop.sandbox
    const rule = faults.add({
      fault: 'frequency-limited',
      match: { operation: 'POST /v3/pay/*', mchid: '1900000001' },
      times: 2,
    })
    expect((await place('order-1')).status).toBe(429)
    expect((await query('order-1')).status).toBe(404)
    expect((await place('order-1')).status).toBe(429)
    expect((await place('order-1')).status).toBe(200)
    expect(faults.list()).toMatchObject([{ id: rule.id, triggered: 2, considered: 2 }])
    faults.add({ fault: 'system-error', match: { out_trade_no: 'order-2' } })
    expect((await place('order-2')).status).toBe(500)
    expect((await place('order-3')).status).toBe(200)
    expect(faults.remove(faults.list()[1]?.id ?? '')).toBe(true)
    expect((await place('order-2')).status).toBe(200)
  })

  test('probability strikes its share, the same ones for the same seed', async () => {
    const runs: string[] = []
    for (let run = 0; run < 2; run++) {
      await shop.sandbox.reset()
      shop.sandbox.faults.add({ fault: 'system-error', probability: 0.5, seed: 'a' })
      const statuses: number[] = []
      for (let n = 0; n < 40; n++) statuses.push((await query('none-at-all')).status)
      runs.push(statuses.join())
      expect(statuses.filter((status) => status === 500).length).toBeGreaterThan(8)
      expect(statuses.filter((status) => status === 404).length).toBeGreaterThan(8)
    }
    expect(runs[0]).toBe(runs[1])
  })

  test('every reserved amount asks for its fault, once for an order', async () => {
    const amounts = [...faultTable.values()].map(({ amount }) => amount)
    expect(Math.min(...amounts)).toBe(9_999_000)
    expect(Math.max(...amounts)).toBeLessThanOrEqual(9_999_999)
    expect(new Set(amounts).size).toBe(amounts.length)
    const total = faultTable.get('system-error-applied')?.amount
    const extra = { amount: { total } }
    expect((await place('order-1', {}, extra)).status).toBe(500)
    expect((await place('order-1', {}, extra)).status).toBe(200)
    expect((await place('order-2', {}, extra)).status).toBe(500)
    const abandoned = { amount: { total: faultTable.get('abandoned')?.amount } }
    expect((await place('order-3', {}, abandoned)).status).toBe(200)
    await expect(shop.sandbox.pay('order-3')).rejects.toMatchObject({ code: 'PAYER_LEFT' })
  })

  test("a refund's own amount asks for a refund's fault", async () => {
    await place('order-1', {}, { amount: { total: 20_000_000 } })
    await shop.sandbox.pay('order-1')
    const refund = faultTable.get('refund-not-enough')?.amount
    const body = {
      out_trade_no: 'order-1',
      out_refund_no: 'r1',
      amount: { refund, total: 20_000_000, currency: 'CNY' },
    }
    expect((await call(shop.direct, 'POST', refundPath, body)).status).toBe(403)
    expect((await call(shop.direct, 'POST', refundPath, body)).status).toBe(200)
  })

  test.each([
    ['sloow', /no fault is named "sloow": there are reset-before/],
    ['slow;s=3', /the fault slow takes no "s": it takes ms, times/],
    ['slow;ms=soon', /ms of the fault slow must be a whole number/],
  ])('the header %s is refused with what there is', async (fault, message) => {
    const answer = await place('order-1', { 'sandbox-fault': fault })
    expect([answer.status, answer.json['code']]).toEqual([400, 'PARAM_ERROR'])
    expect(answer.json['message']).toMatch(message)
  })

  test('the control API adds, lists and removes rules, and says what is wrong with one', async () => {
    const { url } = await shop.sandbox.listen()
    const api = `${url}/_sandbox/api/faults`
    const add = (body: object): Promise<Response> =>
      fetch(api, { method: 'POST', body: JSON.stringify(body) })
    const rule = (await (await add({ fault: 'slow;2000', times: 1 })).json()) as { id: string }
    expect(rule).toMatchObject({ id: 'rule-1', fault: 'slow;ms=2000', times: 1 })
    const { faults, table } = (await (await fetch(api)).json()) as { faults: object[]; table: object[] }
    expect(faults).toEqual([rule])
    expect(table.length).toBe(faultTable.size)
    expect((await fetch(`${api}/${rule.id}`, { method: 'DELETE' })).status).toBe(200)
    expect((await fetch(`${api}/${rule.id}`, { method: 'DELETE' })).status).toBe(404)
    for (const [body, message] of [
      [{}, /the body must have required property 'fault'/],
      [{ fault: 'sloow' }, /no fault is named "sloow"/],
      [{ fault: 'slow', match: { path: '/x' } }, /match must NOT have additional properties: "path"/],
      [{ fault: 'slow', probability: 2 }, /probability must be <= 1/],
      [{ fault: 'slow', often: 1 }, /additional properties: "often"/],
    ] as const) {
      const refused = await add(body)
      expect(refused.status).toBe(400)
      expect(((await refused.json()) as { message: string }).message).toMatch(message)
    }
  })

  test.each([
    [{}, /fault must be a string/],
    [{ fault: 'slow', match: { path: '/x' } }, /match takes no "path": it takes mchid/],
    [{ fault: 'slow', probability: 2 }, /probability/],
    [{ fault: 'slow', times: -1 }, /times must be a whole number/],
    [{ fault: 'slow', often: 1 }, /a rule takes no "often"/],
  ])('the rule %j is refused in process too', (rule, message) => {
    expect(() => shop.sandbox.faults.add(rule as { fault: string })).toThrow(message)
  })

  test('the page of faults lists each with its amount', async () => {
    const page = await readFile(new URL('../../src/faults/README.md', import.meta.url), 'utf8')
    for (const { name, amount, parameters, summary } of faultTable.values()) {
      const yuan = `${Math.floor(amount / 100)
        .toString()
        .replace(/(\d{3})$/, ',$1')}.${String(amount % 100).padStart(2, '0')}`
      const takes = parameters.map((one) => `${one.name}=${one.default}`).join(', ')
      const cells = [`\`${name}\``, yuan, takes, summary]
      const row = page.split('\n').find((line) => line.split('|')[1]?.trim() === cells[0])
      expect(
        row
          ?.split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ).toEqual(cells)
    }
  })
})
