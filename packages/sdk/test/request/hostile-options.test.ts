import { once } from 'node:events'
import { fork } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { ciphertext, type WechatPay } from 'wechatpay-kit'
import { answerJson, closeAll, options, socketPlatform } from '../support/socket.js'

afterEach(closeAll)

const accepting = () => socketPlatform((_, response) => answerJson(response, {}))
const refund = (client: WechatPay, more: object): Promise<unknown> =>
  client.request('POST', 'v3/refund/domestic/refunds', { json: { out_refund_no: 'R1' }, ...more })
const transfer = (client: WechatPay, json: unknown): Promise<unknown> =>
  client.request('POST', 'v3/fund-app/mch-transfer/transfer-bills', { json })

describe('a signal', () => {
  it.each([
    ['{}', {}],
    ['an AbortController', new AbortController()],
    ['a text', 'now'],
  ])('that is %s is rejected by name, and nothing is sent', async (_, signal) => {
    const platform = await accepting()
    const client = platform.client()
    const named = { name: 'ValidationError', problems: [{ path: '/signal' }] }
    await expect(refund(client, { signal })).rejects.toMatchObject(named)
    await expect(
      client.download(`${platform.url}/f`, { signal: signal as AbortSignal }),
    ).rejects.toMatchObject(named)
    expect(platform.received).toEqual([])
  })

  it('that is null counts as none', async () => {
    const platform = await accepting()
    await refund(platform.client(), { signal: null })
    expect(platform.received).toHaveLength(1)
  })

  it('of another realm or library is taken for what it does', async () => {
    const platform = await accepting()
    const target = new EventTarget()
    const signal = {
      aborted: true,
      addEventListener: target.addEventListener.bind(target),
      removeEventListener: target.removeEventListener.bind(target),
    }
    await expect(refund(platform.client(), { signal })).rejects.toMatchObject({ code: 'aborted' })
  })
})

/** Ways in which a name comes into a body without being a member of the object given. */
const bodies: Readonly<Record<string, (name: string) => object>> = {
  'a getter behind toJSON': (name) =>
    new (class Dto {
      out_bill_no = 'B'
      get user_name(): string {
        return name
      }
      toJSON(): object {
        return { out_bill_no: this.out_bill_no, user_name: this.user_name }
      }
    })(),
  'toJSON of a plain object': (name) => ({ toJSON: () => ({ out_bill_no: 'B', user_name: name }) }),
  'an own member whose prototype has toJSON': (name) =>
    Object.assign(Object.create({ toJSON: () => ({ out_bill_no: 'B', user_name: name }) }) as object, {
      user_name: 'other',
    }),
}

describe('a field that the contract marks as sensitive', () => {
  it.each(Object.entries(bodies))('is encrypted where it comes from %s', async (_, make) => {
    const platform = await accepting()
    await transfer(platform.client(), make('张三'))
    const body = JSON.parse(platform.received[0]?.body ?? '') as Record<string, string>
    expect(body['out_bill_no']).toBe('B')
    expect(body['user_name']).toMatch(/^[A-Za-z0-9+/]{300,}=*$/)
  })

  it.each([
    [
      'a class inside the list',
      [
        new (class {
          name = '张三'
          toJSON() {
            return { type: 'X', name: this.name }
          }
        })(),
      ],
    ],
    ['a list that toJSON makes', { toJSON: () => [{ type: 'X', name: '张三' }] }],
  ])('is encrypted at depth: %s', async (_, receivers) => {
    const platform = await accepting()
    const json = { out_order_no: 'P1', receivers }
    await platform.client().request('POST', 'v3/profitsharing/orders', { json })
    expect(platform.received[0]?.body).not.toContain('张三')
    const body = JSON.parse(platform.received[0]?.body ?? '') as {
      receivers: readonly { name: string; type: string }[]
    }
    expect(body.receivers).toMatchObject([
      { type: 'X', name: expect.stringMatching(/^[A-Za-z0-9+/]{300,}=*$/) },
    ])
  })

  it('that is cipher text already passes as it is, also in a class', async () => {
    const platform = await accepting()
    await transfer(
      platform.client(),
      new (class {
        out_bill_no = 'B'
        user_name = ciphertext('c2VhbGVk')
      })(),
    )
    expect(JSON.parse(platform.received[0]?.body ?? '')).toEqual({ out_bill_no: 'B', user_name: 'c2VhbGVk' })
  })

  it('does not hide the number by which a call may be repeated', async () => {
    const platform = await socketPlatform(({ number }, response) =>
      number === 1 ? response.socket?.destroy() : answerJson(response, {}),
    )
    const json = { toJSON: () => ({ out_refund_no: 'R1' }) }
    await refund(platform.client({ retry: { attempts: 2, base: 5, max: 5 } }), { json })
    expect(platform.received).toHaveLength(2)
  })
})

describe('a body that JSON would change silently', () => {
  it.each([
    ['an invalid Date', '/json/at', { at: new Date(Number.NaN) }],
    ['toJSON that gives NaN', '/json/a', { a: { toJSON: () => Number.NaN } }],
    ['NaN', '/json/a/0', { a: [Number.NaN] }],
  ])('is rejected: %s', async (_, path, json) => {
    const platform = await accepting()
    await expect(refund(platform.client(), { json })).rejects.toMatchObject({
      name: 'ValidationError',
      problems: [{ path }],
    })
    await expect(transfer(platform.client(), json)).rejects.toMatchObject({ problems: [{ path }] })
    expect(platform.received).toEqual([])
  })
})

it('the synchronous form sends the same body', async () => {
  const platform = await accepting()
  const child = fork(new URL('sync-caller.mjs', import.meta.url), [], { execArgv: [] })
  child.send({ ...options, baseUrl: platform.url })
  const [error] = (await once(child, 'message')) as [string]
  child.kill()
  expect(error).toBe('')
  const [dto, sealed] = platform.received.map(({ body }) => JSON.parse(body) as unknown)
  expect(dto).toEqual({ out_refund_no: 'R1', reason: 'x' })
  expect(sealed).toEqual({ out_bill_no: 'B', user_name: 'c2VhbGVk' })
})
