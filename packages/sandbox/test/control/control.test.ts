import { Ajv, type ValidateFunction } from 'ajv'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SandboxState } from '../../src/index.js'
import { routes } from '../../src/control/routes/index.js'
import { call } from '../support/caller.js'
import { openMarket, toMerchant } from '../support/profit-sharing.js'
import { nativeOrder, nativePath, openShop, queryPath, refundPath, type Shop } from '../support/shop.js'

let shop: Shop
let url: string
beforeEach(async () => {
  shop = await openShop()
  url = (await shop.sandbox.listen()).url
})
afterEach(() => shop.close())

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, { content: Record<string, object> }> }>>
  components: object
}
const document = async (): Promise<Document> =>
  (await (await fetch(`${url}/_sandbox/api/openapi.json`)).json()) as Document

/** Places a combined order of two parts. */
function combine({ direct }: Shop, number: string): Promise<unknown> {
  const sub_orders = ['a', 'b'].map((letter) => ({
    mchid: direct.mchid,
    attach: 'attach',
    amount: { total_amount: 100, currency: 'CNY' },
    out_trade_no: `${number}${letter}`,
    description: 'thing',
  }))
  const names = { combine_appid: direct.appids[0], combine_mchid: direct.mchid, combine_out_trade_no: number }
  const notify_url = 'https://shop.example/notify'
  return call(direct, 'POST', '/v3/combine-transactions/native', { ...names, sub_orders, notify_url })
}

/** A day in the life of a shop: an order that is paid, refunded in part, and one that is closed. */
async function live(to: Shop): Promise<void> {
  const { sandbox, direct } = to
  await call(direct, 'POST', nativePath, nativeOrder('day-0001'))
  await call(direct, 'POST', nativePath, nativeOrder('day-0002'))
  await sandbox.pay('day-0001')
  await sandbox.clock.advance(60_000)
  sandbox.faults.add({ fault: 'slow;ms=1', times: 1, match: { out_trade_no: 'day-0001' } })
  await call(direct, 'GET', queryPath('day-0001'))
  const amount = { refund: 40, total: 100, currency: 'CNY' }
  await call(direct, 'POST', refundPath, { out_trade_no: 'day-0001', out_refund_no: 'r1', amount })
  await sandbox.clock.advance(1000)
  sandbox.orders.close('day-0002')
  for (const number of ['day-0011', 'day-0012']) await combine(to, number)
  const market = openMarket(sandbox)
  await market.transfer('day0001', 100)
  await market.addMerchant('1900000999')
  const transaction = await market.sell('day-0003', 100, true)
  await sandbox.clock.advance(60_000)
  await market.share(transaction, 'P1', [toMerchant('1900000999', 10)])
  await sandbox.clock.advance(5000)
  await market.giveBack('P1', 'R1', '1900000999', 5)
}

describe('the document of the control API', () => {
  test('names every route, and no other', async () => {
    const { paths } = await document()
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const served = routes.map(({ method, path }) => `${method} /_sandbox/api${path.replace(':id', '{id}')}`)
    expect(described.toSorted()).toEqual([...served, 'GET /_sandbox/api/openapi.json'].toSorted())
    for (const line of described) {
      const [method = '', path = ''] = line.split(' ')
      if (path.endsWith('/events')) continue
      const answer = await fetch(`${url}${path.replace('{id}', 'none')}`, { method })
      const { code, message } = (await answer.json()) as { code?: string; message?: string }
      // A route that does not exist says "nothing at"; one that does may still lack the document.
      expect([answer.status, code, message]).not.toEqual([
        404,
        'NOT_FOUND',
        expect.stringMatching(/^nothing at/),
      ])
      expect(answer.status).not.toBe(405)
    }
  })

  test('answers are as it says', async () => {
    await live(shop)
    const { paths, components } = await document()
    const ajv = new Ajv({ strict: false, logger: false })
    const answers: readonly [string, string, string, object?][] = [
      ['GET', '/orders', '/orders'],
      ['GET', '/orders/{id}', '/orders/day-0001'],
      ['POST', '/orders/{id}/close', '/orders/day-0002/close'],
      ['GET', '/combined-orders', '/combined-orders'],
      ['GET', '/combined-orders/{id}', '/combined-orders/day-0011'],
      ['POST', '/combined-orders/{id}/pay', '/combined-orders/day-0011/pay'],
      ['POST', '/combined-orders/{id}/close', '/combined-orders/day-0012/close'],
      ['POST', '/codes', '/codes', { behavior: 'ignore' }],
      ['GET', '/refunds', '/refunds'],
      ['GET', '/refunds/{id}', '/refunds/r1'],
      ['GET', '/notifications', '/notifications'],
      ['POST', '/notifications', '/notifications', { event: 'COUPON.USE', to: 'http://127.0.0.1:9/' }],
      ['GET', '/notifications/{id}', `/notifications/${shop.sandbox.notifications.list()[0]?.id}`],
      [
        'POST',
        '/notifications/{id}/resend',
        `/notifications/${shop.sandbox.notifications.list()[0]?.id}/resend`,
      ],
      [
        'GET',
        '/notifications/{id}/preview',
        `/notifications/${shop.sandbox.notifications.list()[0]?.id}/preview?fault=forged`,
      ],
      ['GET', '/transfers', '/transfers'],
      ['GET', '/transfers/{id}', '/transfers/day0001'],
      ['POST', '/transfers/{id}/confirm', '/transfers/day0001/confirm'],
      ['GET', '/funds', '/funds'],
      ['POST', '/funds/{id}/top-up', '/funds/1900000001/top-up', { amount: 1 }],
      ['GET', '/profit-sharing', '/profit-sharing'],
      ['GET', '/coverage', '/coverage'],
      ['GET', '/clock', '/clock'],
      ['POST', '/clock', '/clock', { advance: 1 }],
      ['GET', '/faults', '/faults'],
      ['POST', '/faults', '/faults', { fault: 'drop' }],
      ['DELETE', '/faults/{id}', '/faults/rule-2'],
      ['GET', '/merchants', '/merchants'],
      ['PUT', '/merchants/{id}/keys', `/merchants/${shop.direct.mchid}/keys`, { keys: 'switching' }],
      ['POST', '/cashier/verify', '/cashier/verify', { package: 'prepay_id=none' }],
      ['POST', '/platform/rotate', '/platform/rotate'],
      ['GET', '/requests', '/requests'],
      ['GET', '/state', '/state'],
      ['PUT', '/state', '/state', shop.sandbox.state.export()],
      ['POST', '/reset', '/reset'],
    ]
    const tried = new Set(answers.map(([method, path]) => `${method} ${path}`))
    // Those of applyments and settlement account changes are held against the document where there is a form to hand in.
    const untried = [
      'GET /applyments',
      'GET /applyments/{id}',
      'POST /applyments/{id}/transition',
      'GET /settlement-account-changes',
      'GET /settlement-account-changes/{id}',
      'POST /settlement-account-changes/{id}/transition',
      'POST /orders/{id}/pay',
      'GET /events',
    ]
    const all = routes.map(({ method, path }) => `${method} ${path.replace(':id', '{id}')}`)
    expect(all.filter((route) => !tried.has(route) && !untried.includes(route))).toEqual([])
    const schema = (path: string, method: string, status: string): ValidateFunction => {
      const content = paths[`/_sandbox/api${path}`]?.[method.toLowerCase()]?.responses[status]?.content
      const found = (content?.['application/json'] as { schema: object } | undefined)?.schema
      return ajv.compile({ ...found, components })
    }
    for (const [method, path, target, body] of answers) {
      const answer = await fetch(`${url}/_sandbox/api${target}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const content: unknown = await answer.json()
      expect([method, path, answer.status, content]).toEqual([method, path, 200, content])
      const validate = schema(path, method, '200')
      expect([method, path, validate(content), validate.errors]).toEqual([method, path, true, null])
    }
    const refused = await fetch(`${url}/_sandbox/api/orders/none`)
    expect(schema('/orders/{id}', 'GET', '4XX')(await refused.json())).toBe(true)
  })
})

describe('the stream of events', () => {
  /** Reads server-sent events until one satisfies. */
  async function read(
    path: string,
    enough: (event: { id: string; event: string; data: unknown }) => boolean,
  ): Promise<{ id: string; event: string; data: unknown }[]> {
    const answer = await fetch(`${url}/_sandbox/api/events${path}`)
    expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
    const events: { id: string; event: string; data: unknown }[] = []
    let waiting = ''
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      waiting += Buffer.from(chunk).toString()
      const blocks = waiting.split('\n\n')
      waiting = blocks.pop() ?? ''
      for (const block of blocks.filter((one) => !one.startsWith(':'))) {
        const fields = Object.fromEntries(
          block.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]),
        )
        const event = {
          id: String(fields['id']),
          event: String(fields['event']),
          data: JSON.parse(String(fields['data'])) as unknown,
        }
        events.push(event)
        if (enough(event)) return events
      }
    }
    return events
  }

  test('tells of requests, orders and their payment as they happen', async () => {
    const reading = read('', ({ event }) => event === 'notification')
    await new Promise((resolve) => setTimeout(resolve, 50))
    await call(shop.direct, 'POST', nativePath, nativeOrder('event-0001'))
    await shop.sandbox.pay('event-0001')
    const events = await reading
    expect(events.map(({ event }) => event)).toEqual(['order', 'request', 'order', 'notification'])
    expect(events[2]?.data).toMatchObject({
      subject: '1900000001/event-0001',
      data: { trade_state: 'SUCCESS' },
    })
  })

  test('goes on after the last one that was seen', async () => {
    await live(shop)
    const all = await read(
      '?after=0',
      ({ event, data }) => event === 'order' && /CLOSED/.test(JSON.stringify(data)),
    )
    const third = all[2]?.id ?? ''
    const rest = await read(`?after=${third}`, ({ id }) => id === all.at(-1)?.id)
    expect(rest).toEqual(all.slice(3))
  })

  test('is closed to other origins', async () => {
    const answer = await fetch(`${url}/_sandbox/api/events`, { headers: { origin: 'https://evil.example' } })
    expect(answer.status).toBe(403)
  })
})

describe('the whole state', () => {
  test('is the same for the same seed and the same requests', async () => {
    const other = await openShop()
    await live(shop)
    await live(other)
    expect(other.sandbox.state.export()).toEqual(shop.sandbox.state.export())
    expect(JSON.stringify(other.sandbox.state.export())).toBe(JSON.stringify(shop.sandbox.state.export()))
    await other.close()
    const stranger = await openShop({ seed: 'another' })
    await live(stranger)
    expect(stranger.sandbox.state.export()).not.toEqual(shop.sandbox.state.export())
    await stranger.close()
  })

  test('holds no key and no credential', async () => {
    await live(shop)
    const text = JSON.stringify(shop.sandbox.state.export())
    expect(text).not.toMatch(/PRIVATE KEY|BEGIN|Authorization/i)
    for (const { client, apiV2Key } of shop.sandbox.merchants) {
      expect(text).not.toContain(client.apiV3Key)
      expect(text).not.toContain(apiV2Key)
    }
  })

  test('goes on elsewhere where it stopped: work that waits, numbers, faults', async () => {
    await live(shop)
    const state = (await (await fetch(`${url}/_sandbox/api/state`)).json()) as SandboxState
    const other = await openShop({ seed: 'another' })
    const target = (await other.sandbox.listen()).url
    await call(other.direct, 'POST', nativePath, nativeOrder('gone-0001'))
    const answer = await fetch(`${target}/_sandbox/api/state`, { method: 'PUT', body: JSON.stringify(state) })
    expect(answer.status).toBe(200)
    expect(other.sandbox.state.export()).toEqual(state)
    for (const { sandbox, direct } of [shop, other]) {
      // The refund settles five seconds after it was asked for; four of them are left.
      await sandbox.clock.advance(4000)
      expect(sandbox.refunds.show('r1').status).toBe('SUCCESS')
      await call(direct, 'POST', nativePath, nativeOrder('later-0001'))
      await sandbox.pay('later-0001')
      await sandbox.clock.advance(0)
    }
    expect(other.sandbox.state.export()).toEqual(shop.sandbox.state.export())
    await other.close()
  })

  test.each([
    [{}, /the body must have required property 'format'/],
    [{ format: 'other', seed: '', clock: { now: '', frozen: true }, documents: {} }, /format must be equal/],
    [
      {
        format: 'wechatpay-kit-sandbox/1',
        seed: '',
        clock: { now: '2018-06-08T10:00:00+08:00', frozen: true },
        documents: { meta: [['platform', {}]] },
      },
      /documents\.meta: an export holds no keys/,
    ],
    [
      {
        format: 'wechatpay-kit-sandbox/1',
        seed: '',
        clock: { now: 'yesterday', frozen: true },
        documents: {},
      },
      /not a time/,
    ],
  ])('is refused when it is not one, and nothing is lost', async (state, message) => {
    await call(shop.direct, 'POST', nativePath, nativeOrder('kept-0001'))
    const answer = await fetch(`${url}/_sandbox/api/state`, { method: 'PUT', body: JSON.stringify(state) })
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { message: string }).message).toMatch(message)
    expect(shop.sandbox.orders.list().length).toBe(1)
  })
})

test('a notification is sent again by twenty copies at once, when asked to', async () => {
  const { url: notify_url, received } = await shop.endpoint()
  await call(shop.direct, 'POST', nativePath, nativeOrder('again-0001', { notify_url }))
  await shop.sandbox.pay('again-0001')
  await shop.sandbox.clock.advance(0)
  const [notification] = shop.sandbox.notifications.list()
  const answer = await fetch(`${url}/_sandbox/api/notifications/${notification?.id}/resend`, {
    method: 'POST',
    body: JSON.stringify({ fault: 'copies;n=20' }),
  })
  expect(answer.status).toBe(200)
  expect(received.length).toBe(21)
  const wrong = await fetch(`${url}/_sandbox/api/notifications/${notification?.id}/resend`, {
    method: 'POST',
    body: JSON.stringify({ fault: 'slow' }),
  })
  expect(await wrong.json()).toMatchObject({ message: 'the fault slow is not one of notifications' })
})
