import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decryptGcm, loadPublicKey, responseMessage, verifySha256 } from 'wechatpay-kit/internal'
import { faultTable } from '../../src/faults/table.js'
import { call, signedHeaders, type Answer } from '../support/caller.js'
import {
  nativeOrder,
  nativePath,
  openShop,
  queryPath,
  refundPath,
  type Received,
  type Shop,
} from '../support/shop.js'

let shop: Shop
const tried = new Set<string>()
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

/** Signs by hand, sends over a real socket, and gives every byte that comes back, or the socket's error. */
async function overSocket(
  method: string,
  url: string,
  body: unknown,
  fault?: string,
): Promise<{ text: string; error?: string; milliseconds: number }> {
  const text = body === undefined ? '' : JSON.stringify(body)
  const signed = await signedHeaders(shop.direct, method, url, text)
  const headers = {
    ...signed,
    host: 'x',
    connection: 'close',
    'content-length': String(Buffer.byteLength(text)),
    ...(fault === undefined ? {} : { 'sandbox-fault': fault }),
  }
  const { port } = new URL(shop.direct.client.baseUrl)
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const started = performance.now()
  return new Promise((resolve) => {
    let seen = ''
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(`${method} ${url} HTTP/1.1\r\n${head.join('')}\r\n${text}`),
    )
    const done = (error?: string): void =>
      resolve({ text: seen, ...(error ? { error } : {}), milliseconds: performance.now() - started })
    socket.on('data', (chunk) => (seen += chunk.toString()))
    socket.on('error', (error: NodeJS.ErrnoException) => done(error.code))
    socket.on('close', () => done())
  })
}

const place = (number: string, headers: Record<string, string> = {}, extra: object = {}): Promise<Answer> =>
  call(shop.direct, 'POST', nativePath, nativeOrder(number, extra), { headers })
const query = (number: string, headers: Record<string, string> = {}): Promise<Answer> =>
  call(shop.direct, 'GET', queryPath(number), undefined, { headers })
const asking = (fault: string): Record<string, string> => {
  tried.add(fault.split(';')[0] ?? '')
  return { 'sandbox-fault': fault }
}
function verifies(answer: { headers: Record<string, string>; body: Uint8Array }, key?: string): boolean {
  const { headers, body } = answer
  const message = responseMessage({
    timestamp: headers['wechatpay-timestamp'] ?? '',
    nonce: headers['wechatpay-nonce'] ?? '',
    body,
  })
  const { platform } = shop.sandbox
  return verifySha256(loadPublicKey(key ?? platform.publicKey), message, headers['wechatpay-signature'] ?? '')
}

describe('network faults', () => {
  test.each([
    ['reset-before', 'ECONNRESET', false],
    ['reset-after', 'ECONNRESET', true],
    ['truncated', 'UND_ERR_SOCKET', true],
    ['garbage', 'HPE_INVALID_CONSTANT', true],
    ['timeout;ms=50', 'UND_ERR_SOCKET', true],
    ['timeout;ms=50;applied=0', 'UND_ERR_SOCKET', false],
  ])('%s is the error %s in process, and the order is placed: %s', async (fault, code, applied) => {
    await expect(place('order-1', asking(fault))).rejects.toMatchObject({ code })
    expect((await query('order-1')).status).toBe(applied ? 200 : 404)
    expect((await place('order-1')).status).toBe(200)
  })

  test.each([
    ['reset-before', { error: 'ECONNRESET' }],
    ['reset-after', { error: 'ECONNRESET' }],
    ['garbage', { text: expect.stringMatching(/^SSH/) }],
    ['timeout;ms=50', { text: '' }],
    ['slow;ms=300', { text: expect.stringMatching(/^HTTP\/1.1 200/) }],
    ['bad-gateway', { text: expect.stringMatching(/^HTTP\/1.1 502[\s\S]*<html>/) }],
  ])('%s shows on a real socket', async (fault, outcome) => {
    await shop.sandbox.listen()
    tried.add(fault.split(';')[0] ?? '')
    const seen = await overSocket('POST', nativePath, nativeOrder('order-1'), fault)
    expect(seen).toMatchObject(outcome)
    if (/ms=/.test(fault)) expect(seen.milliseconds).toBeGreaterThan(45)
    expect((await overSocket('POST', nativePath, nativeOrder('order-1'))).text).toMatch(/^HTTP\/1.1 200/)
  })

  test('a truncated answer announces more than arrives', async () => {
    await shop.sandbox.listen()
    const { text } = await overSocket('POST', nativePath, nativeOrder('order-1'), 'truncated')
    const announced = Number(/content-length: (\d+)/i.exec(text)?.[1])
    const arrived = text.split('\r\n\r\n')[1]?.length ?? 0
    expect(arrived).toBeGreaterThan(0)
    expect(arrived).toBeLessThan(announced)
  })

  test('bad-gateway is unsigned HTML and does nothing unless told to', async () => {
    const answer = await place('order-1', asking('bad-gateway'))
    expect([answer.status, answer.headers['content-type']]).toEqual([502, 'text/html'])
    expect(answer.headers['wechatpay-signature']).toBeUndefined()
    expect((await query('order-1')).status).toBe(404)
  })

  test('slow waits in process too', async () => {
    const started = performance.now()
    expect((await place('order-1', asking('slow;ms=100'))).status).toBe(200)
    expect(performance.now() - started).toBeGreaterThan(95)
  })
})

describe('protocol faults', () => {
  test.each([
    ['frequency-limited', 429, 'FREQUENCY_LIMITED', false],
    ['system-error', 500, 'SYSTEM_ERROR', false],
    ['system-error-applied', 500, 'SYSTEM_ERROR', true],
  ])('%s answers %d %s, signed; the order is placed: %s', async (fault, status, code, applied) => {
    const answer = await place('order-1', asking(fault))
    expect([answer.status, answer.json['code'], verifies(answer)]).toEqual([status, code, true])
    expect((await query('order-1')).status).toBe(applied ? 200 : 404)
  })

  test('wrong-signature does not verify, though it is base64 of the right key', async () => {
    const answer = await place('order-1', asking('wrong-signature'))
    expect([answer.status, verifies(answer)]).toEqual([200, false])
    expect(answer.headers['wechatpay-serial']).toBe(shop.sandbox.platform.publicKeyId)
  })

  test('probe begins with the probe text', async () => {
    const { headers } = await place('order-1', asking('probe'))
    expect(headers['wechatpay-signature']).toMatch(/^WECHATPAY\/SIGNTEST\//)
  })

  test('unknown-serial names a key that nobody knows', async () => {
    const { headers } = await place('order-1', asking('unknown-serial'))
    const { certificates, publicKeyId } = shop.sandbox.platform
    expect([publicKeyId, ...certificates.map(({ serial }) => serial)]).not.toContain(
      headers['wechatpay-serial'],
    )
  })

  test('skewed-clock lies in the past under a right signature', async () => {
    const answer = await place('order-1', asking('skewed-clock;seconds=700'))
    const age = Date.now() / 1000 - Number(answer.headers['wechatpay-timestamp'])
    expect(verifies(answer)).toBe(true)
    expect(Math.abs(age - 700)).toBeLessThan(5)
  })

  test('rotation signs with a new certificate, and both are listed from then on', async () => {
    const [old] = shop.sandbox.platform.certificates
    const byCertificate = { 'wechatpay-serial': old?.serial ?? '' }
    shop.sandbox.changeKeys(shop.direct.mchid, { keys: 'certificate' })
    const answer = await place('order-1', { ...byCertificate, ...asking('rotation') })
    const { certificates } = shop.sandbox.platform
    expect(certificates.map(({ serial }) => serial)).toEqual([
      answer.headers['wechatpay-serial'],
      old?.serial,
    ])
    expect(verifies(answer, certificates[0]?.certificate)).toBe(true)
    const later = await call(shop.direct, 'GET', '/v3/certificates', undefined, { headers: byCertificate })
    expect((later.json['data'] as object[]).length).toBe(2)
    expect(later.headers['wechatpay-serial']).toBe(certificates[0]?.serial)
  })

  test('expired-certificate signs with, and lists, one that has ended', async () => {
    shop.sandbox.changeKeys(shop.direct.mchid, { keys: 'certificate' })
    const answer = await call(shop.direct, 'GET', '/v3/certificates', undefined, {
      headers: asking('expired-certificate'),
    })
    const [only, ...more] = answer.json['data'] as { serial_no: string; expire_time: string }[]
    expect(more).toEqual([])
    expect(only?.serial_no).toBe(answer.headers['wechatpay-serial'])
    expect(Date.parse(only?.expire_time ?? '')).toBeLessThan(Date.now())
    const next = await call(shop.direct, 'GET', '/v3/certificates')
    expect(
      Date.parse((next.json['data'] as { expire_time: string }[])[0]?.expire_time ?? ''),
    ).toBeGreaterThan(Date.now())
  })
})

describe('payment faults', () => {
  test.each([
    ['abandoned', 'PAYER_LEFT'],
    ['balance-too-low', 'NOT_ENOUGH'],
  ])('%s: paying is refused with %s every time, and the order stays unpaid', async (fault, code) => {
    await place('order-1', asking(fault))
    for (let time = 0; time < 2; time++)
      await expect(shop.sandbox.pay('order-1')).rejects.toMatchObject({ code })
    expect((await query('order-1')).json['trade_state']).toBe('NOTPAY')
  })

  test('wrong-password: the second try succeeds', async () => {
    await place('order-1', asking('wrong-password'))
    await expect(shop.sandbox.pay('order-1')).rejects.toMatchObject({ code: 'WRONG_PASSWORD' })
    expect((await shop.sandbox.pay('order-1')).trade_state).toBe('SUCCESS')
  })

  test('paid-after-query: the query says NOTPAY, the close that follows is refused as paid', async () => {
    await place('order-1', asking('paid-after-query'))
    expect((await query('order-1')).json['trade_state']).toBe('NOTPAY')
    const path = '/v3/pay/transactions/out-trade-no/order-1/close'
    const closed = await call(shop.direct, 'POST', path, { mchid: '1900000001' })
    expect([closed.status, closed.json['message']]).toEqual([400, '该订单已支付'])
    expect((await query('order-1')).json['trade_state']).toBe('SUCCESS')
  })

  test('paid-at-last-second: paid one second before time_expire', async () => {
    await place('order-1', asking('paid-at-last-second'), { time_expire: '2018-06-08T10:34:56+08:00' })
    await shop.sandbox.clock.set('2018-06-08T10:34:54+08:00')
    expect(shop.sandbox.orders.show('order-1').trade_state).toBe('NOTPAY')
    await shop.sandbox.clock.set('2018-06-08T10:34:56+08:00')
    expect((await query('order-1')).json).toMatchObject({
      trade_state: 'SUCCESS',
      success_time: '2018-06-08T10:34:55+08:00',
    })
  })
})

describe('notification faults', () => {
  /** Places and pays an order whose notification a fault strikes. */
  async function paid(fault: string, number = 'order-1'): Promise<Received[]> {
    const { url, received } = await shop.endpoint()
    await place(number, asking(fault), { notify_url: url })
    await shop.sandbox.pay(number)
    await shop.sandbox.clock.advance(0)
    return received
  }
  function open({ body }: Received): Record<string, unknown> {
    const { resource } = JSON.parse(body) as { resource: Record<string, string> }
    const text = decryptGcm({
      key: shop.direct.client.apiV3Key,
      nonce: resource['nonce'] ?? '',
      associatedData: resource['associated_data'] ?? '',
      ciphertext: resource['ciphertext'] ?? '',
    })
    return JSON.parse(text) as Record<string, unknown>
  }
  const isAuthentic = ({ headers, body }: Received): boolean => verifies({ headers, body: Buffer.from(body) })
  const first = (received: Received[]): Received => {
    const [one] = received
    if (one === undefined) throw new Error('nothing was received')
    return one
  }

  test('drop: no attempt of the whole ladder is sent', async () => {
    const received = await paid('drop')
    await shop.sandbox.clock.advance(2 * 86_400_000)
    const [notification] = shop.sandbox.notifications.list()
    expect(received).toEqual([])
    expect(notification).toMatchObject({ state: 'abandoned', attempts: { length: 16 } })
    expect(notification?.attempts[0]).toMatchObject({ result: 'dropped', fault: 'drop' })
  })

  test('drop-first: two attempts are not sent, the third arrives 30 seconds later', async () => {
    const received = await paid('drop-first;n=2')
    await shop.sandbox.clock.advance(29_000)
    expect(received).toEqual([])
    await shop.sandbox.clock.advance(1000)
    expect(received.length).toBe(1)
  })

  test('delay: the first attempt comes a minute late', async () => {
    const received = await paid('delay;ms=60000')
    await shop.sandbox.clock.advance(59_000)
    expect(received).toEqual([])
    await shop.sandbox.clock.advance(1000)
    expect(received.length).toBe(1)
    expect(shop.sandbox.notifications.list()[0]?.attempts.length).toBe(1)
  })

  test('copies: five at once, each signed anew', async () => {
    const received = await paid('copies;n=5')
    expect(received.length).toBe(5)
    expect(received.every(isAuthentic)).toBe(true)
    expect(new Set(received.map(({ headers }) => headers['wechatpay-nonce'])).size).toBe(5)
  })

  test('replay: the same bytes and headers come twice', async () => {
    const [one, two] = await paid('replay')
    expect(two?.body).toBe(one?.body)
    expect(two?.headers['wechatpay-signature']).toBe(one?.headers['wechatpay-signature'])
  })

  test('out-of-order: it arrives after the notification of a later order', async () => {
    const { url, received } = await shop.endpoint()
    await place('order-1', asking('out-of-order'), { notify_url: url })
    await place('order-2', {}, { notify_url: url })
    await shop.sandbox.pay('order-1')
    await shop.sandbox.clock.advance(0)
    await shop.sandbox.pay('order-2')
    await shop.sandbox.clock.advance(0)
    expect(received.map((one) => open(one)['out_trade_no'])).toEqual(['order-2', 'order-1'])
  })

  test.each(['forged', 'probe-notification'])(
    '%s: it does not verify; the next attempt does',
    async (fault) => {
      const { url, received } = await shop.endpoint((n) => (n === 1 ? 401 : 204))
      await place('order-1', asking(fault), { notify_url: url })
      await shop.sandbox.pay('order-1')
      await shop.sandbox.clock.advance(15_000)
      expect(received.map(isAuthentic)).toEqual([false, true])
      expect(received[0]?.headers['wechatpay-signature']?.startsWith('WECHATPAY/SIGNTEST/')).toBe(
        fault === 'probe-notification',
      )
    },
  )

  test('wrong-key: it verifies but does not open', async () => {
    const received = first(await paid('wrong-key'))
    expect(isAuthentic(received)).toBe(true)
    expect(() => open(received)).toThrow()
  })

  test.each([
    ['wrong-amount', { amount: { total: 101, payer_total: 101 } }],
    ['foreign-mchid', { mchid: '1999999999', out_trade_no: 'order-1' }],
    ['unknown-order', { mchid: '1900000001', out_trade_no: 'NEVER-PLACED-0001' }],
  ])('%s: authentic, but not what was ordered', async (fault, said) => {
    const received = first(await paid(fault))
    expect(isAuthentic(received)).toBe(true)
    expect(open(received)).toMatchObject(said)
    const [notification] = shop.sandbox.notifications.list()
    await shop.sandbox.notifications.resend(notification?.id ?? '')
    expect(shop.sandbox.notifications.list()[0]?.resource).toMatchObject({ amount: { total: 100 } })
  })
})

describe('refund faults', () => {
  async function refund(fault: string): Promise<Answer> {
    await place('order-1')
    await shop.sandbox.pay('order-1')
    const { url } = await shop.endpoint()
    const body = {
      out_trade_no: 'order-1',
      out_refund_no: 'r1',
      notify_url: url,
      amount: { refund: 100, total: 100, currency: 'CNY' },
    }
    return call(shop.direct, 'POST', refundPath, body, { headers: asking(fault) })
  }
  const status = async (): Promise<unknown> =>
    (await call(shop.direct, 'GET', `${refundPath}/r1`)).json['status']

  test('refund-processing stays PROCESSING for as long as told', async () => {
    expect((await refund('refund-processing;ms=3600000')).json['status']).toBe('PROCESSING')
    await shop.sandbox.clock.advance(3_599_000)
    expect(await status()).toBe('PROCESSING')
    await shop.sandbox.clock.advance(1000)
    expect(await status()).toBe('SUCCESS')
  })

  test.each([
    ['refund-abnormal', 'ABNORMAL', 'REFUND.ABNORMAL'],
    ['refund-closed', 'CLOSED', 'REFUND.CLOSED'],
  ])('%s ends %s and says so', async (fault, end, event) => {
    expect((await refund(fault)).json['status']).toBe('PROCESSING')
    await shop.sandbox.clock.advance(5000)
    expect(await status()).toBe(end)
    expect(shop.sandbox.notifications.list().at(-1)).toMatchObject({ event_type: event })
  })

  test.each([
    ['refund-not-enough', 'NOT_ENOUGH'],
    ['refund-user-abnormal', 'USER_ACCOUNT_ABNORMAL'],
  ])('%s refuses once; the same number succeeds when it is repeated', async (fault, code) => {
    const refused = await refund(fault)
    expect([refused.status, refused.json['code']]).toEqual([403, code])
    const body = {
      out_trade_no: 'order-1',
      out_refund_no: 'r1',
      amount: { refund: 100, total: 100, currency: 'CNY' },
    }
    expect((await call(shop.direct, 'POST', refundPath, body)).status).toBe(200)
  })
})

test('every fault of the table has a test above', async () => {
  // Those of funds have a file of their own, which says the same of them.
  const mine = [...faultTable.values()].filter((one) => one.class !== 'funds').map(({ name }) => name)
  // Those of code payments lie beside their tests, and those that only answer a code among the rows.
  const files = ['../products/code-pay/code-pay.test.ts', '../errors/rows/ordering-rules.ts']
  const beside = await Promise.all(files.map((file) => readFile(new URL(file, import.meta.url), 'utf8')))
  const isTried = (name: string): boolean =>
    tried.has(name) || beside.some((text) => text.includes(`'${name};`) || text.includes(`(base, '${name}'`))
  expect(mine.filter((name) => !isTried(name))).toEqual([])
})
