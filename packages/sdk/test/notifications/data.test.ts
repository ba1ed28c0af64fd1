import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { generateKeyPairSync } from 'node:crypto'
import express from 'express'
import fastify from 'fastify'
import Koa from 'koa'
import { beforeAll, describe, expect, it } from 'vitest'
import { memoryDedupe, WechatPay, type NotificationHandler, type NotificationHandlers } from 'wechatpay-kit'
import { toExpress, toFastify, toKoa, toNode } from 'wechatpay-kit/adapters'
import { requestMessage, verify } from 'wechatpay-kit/crypto'
import { signTestNotification, testPlatform, type TestPlatform } from 'wechatpay-kit/testing'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
let platform: TestPlatform
let wechatpay: WechatPay
beforeAll(async () => {
  platform = await testPlatform()
  wechatpay = new WechatPay({ mchid: '1900000001', serial: '0'.repeat(40), privateKey, ...platform })
})

const fee = { code: 'SUCCESS', total_amount: 500, parking_state: 'PARKING_STATE_ENTERED' } as const
const merchant = {
  code: 'SUCCESS',
  acq_tid: 'T1',
  mch_id: '1900000001',
  limit_bank_acc_type: 'UNLIMIT',
  client_ip: '203.0.113.7',
} as const

type Event = 'PARKING_FEE.QUERY_TRANS_INFO' | 'CROSS_BORDER_PAY.GET_MCH_INFO' | 'ENTRUST.TERMINATE_INQUIRY'

/** A notification as it arrives; its content does not matter here. */
const notification = async (event_type: Event) =>
  signTestNotification(platform, { event_type, resource: {} as never })

async function respond(
  handlers: NotificationHandlers,
  event: Event,
  options: Parameters<WechatPay['notifications']['handler']>[1] = {},
): Promise<{ response: Response; errors: string[] }> {
  const errors: string[] = []
  const onError = (error: unknown): void => void errors.push((error as Error).message)
  const handle = wechatpay.notifications.handler(handlers, { onError, ...options })
  const { headers, body } = await notification(event)
  const request = new Request('https://shop.example/notify?a=1', { method: 'POST', headers, body })
  return { response: await handle(request), errors }
}

/** The response's signature, as WeChat Pay checks that of a request. */
function isSigned(authorization: string | null | undefined, url: string, body: string): boolean {
  const part = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(authorization ?? '')?.[1] ?? ''
  const message = { method: 'POST', url, timestamp: part('timestamp'), nonce: part('nonce_str'), body }
  return part('mchid') === '1900000001' && verify(requestMessage(message), part('signature'), publicKey)
}

describe('an event that expects data', () => {
  it('is responded to with what its function returns', async () => {
    const { response } = await respond(
      { 'PARKING_FEE.QUERY_TRANS_INFO': async () => fee },
      'PARKING_FEE.QUERY_TRANS_INFO',
    )
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('authorization')).toBeNull()
    expect(await response.json()).toEqual(fee)
  })

  it('is signed where WeChat Pay expects it', async () => {
    const handlers = { 'CROSS_BORDER_PAY.GET_MCH_INFO': () => merchant }
    const { response } = await respond(handlers, 'CROSS_BORDER_PAY.GET_MCH_INFO')
    const body = await response.text()
    expect(isSigned(response.headers.get('authorization'), '/notify?a=1', body)).toBe(true)
    expect(isSigned(response.headers.get('authorization'), '/notify', body)).toBe(false)
  })

  it('rejects a function that returns nothing, or less than is required, with an error that names it', async () => {
    const nothing = { 'PARKING_FEE.QUERY_TRANS_INFO': () => undefined } as unknown as NotificationHandlers
    const { response, errors } = await respond(nothing, 'PARKING_FEE.QUERY_TRANS_INFO')
    expect(response.status).toBe(500)
    expect(errors).toEqual([
      'notifications.handler: PARKING_FEE.QUERY_TRANS_INFO expects data in the response: return { code } from its function',
    ])
    const less = { '*': () => ({ code: 'SUCCESS', acq_tid: 'T1' }) }
    const second = await respond(less, 'CROSS_BORDER_PAY.GET_MCH_INFO')
    expect(second.errors[0]).toContain('missing: mch_id, limit_bank_acc_type, client_ip')
  })

  it.each([
    ['a member that JSON leaves out', { ...merchant, client_ip: (): string => '' }],
    ['NaN, which JSON writes as null', { ...merchant, client_ip: Number.NaN }],
    ['an object that is not written at all', { ...merchant, toJSON: () => undefined }],
    ['an object that is written as null', { ...merchant, toJSON: () => null }],
  ])('is not sent with less than is required: %s', async (_, value) => {
    const { response, errors } = await respond({ '*': () => value }, 'CROSS_BORDER_PAY.GET_MCH_INFO')
    expect(response.status).toBe(500)
    expect(errors[0]).toContain('client_ip')
    expect(errors[0]).toContain('missing')
  })

  it('can be failed without its data', async () => {
    const failing = {
      'CROSS_BORDER_PAY.GET_MCH_INFO': () => ({ code: 'FAIL', message: '未知商户' }) as const,
    }
    const { response } = await respond(failing, 'CROSS_BORDER_PAY.GET_MCH_INFO')
    expect(await response.json()).toEqual({ code: 'FAIL', message: '未知商户' })
  })

  it('may be left without data where WeChat Pay takes that', async () => {
    const { response } = await respond(
      { 'ENTRUST.TERMINATE_INQUIRY': () => undefined },
      'ENTRUST.TERMINATE_INQUIRY',
    )
    expect(response.status).toBe(204)
  })

  it('has the shorter limit of its event', async () => {
    const never = (): Promise<never> => new Promise(() => undefined)
    const { response, errors } = await respond(
      { 'PARKING_FEE.QUERY_TRANS_INFO': never },
      'PARKING_FEE.QUERY_TRANS_INFO',
      { timeout: 60_000 },
    )
    expect(response.status).toBe(500)
    expect(errors).toEqual([expect.stringContaining('PARKING_FEE.QUERY_TRANS_INFO took more than 2700 ms')])
  })

  it('is not deduplicated: each sending gets its data', async () => {
    const dedupe = memoryDedupe()
    const handlers: NotificationHandlers = { 'PARKING_FEE.QUERY_TRANS_INFO': () => fee }
    const handle = wechatpay.notifications.handler(handlers, { dedupe })
    const input = await notification('PARKING_FEE.QUERY_TRANS_INFO')
    expect((await handle.receive(input)).body).toBe(JSON.stringify(fee))
    expect((await handle.receive(input)).body).toBe(JSON.stringify(fee))
  })

  it('is typed by its event', () => {
    const typed: NotificationHandlers = {
      'PARKING_FEE.QUERY_TRANS_INFO': () => fee,
      'REFUND.SUCCESS': () => 1,
    }
    // @ts-expect-error it expects an object
    const wrong: NotificationHandlers = { 'PARKING_FEE.QUERY_TRANS_INFO': () => 'ok' }
    // @ts-expect-error acq_tid and others are required
    const less: NotificationHandlers = { 'CROSS_BORDER_PAY.GET_MCH_INFO': () => ({ code: 'SUCCESS' }) }
    expect([typed, wrong, less]).toHaveLength(3)
  })
})

describe('adapters pass the data and its signature on', () => {
  let handle: NotificationHandler
  beforeAll(() => {
    handle = wechatpay.notifications.handler({ 'CROSS_BORDER_PAY.GET_MCH_INFO': () => merchant })
  })

  async function post(
    server: Server,
  ): Promise<{ status: number; authorization: string | null; body: string }> {
    await new Promise<void>((resolve) => (server.listening ? resolve() : server.once('listening', resolve)))
    const { port } = server.address() as AddressInfo
    const { headers, body } = await notification('CROSS_BORDER_PAY.GET_MCH_INFO')
    const url = `http://127.0.0.1:${port}/hooks/notify?shop=1`
    const response = await fetch(url, { method: 'POST', headers, body })
    const result = {
      status: response.status,
      authorization: response.headers.get('authorization'),
      body: await response.text(),
    }
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    return result
  }

  const frameworks: Readonly<Record<string, () => Server | Promise<Server>>> = {
    "Node's http": () =>
      createServer((request, response) => void toNode(handle)(request, response)).listen(0, '127.0.0.1'),
    'Express, in a router of its own': () => {
      const router = express.Router().post('/notify', toExpress(handle))
      return express().use('/hooks', router).listen(0, '127.0.0.1')
    },
    Fastify: async () => {
      const app = fastify()
      await app.register(toFastify(handle), { url: '/hooks/notify' })
      await app.listen({ port: 0, host: '127.0.0.1' })
      return app.server
    },
    Koa: () => new Koa().use(toKoa(handle)).listen(0, '127.0.0.1'),
  }

  it.each(Object.entries(frameworks))('%s', async (_, start) => {
    const { status, authorization, body } = await post(await start())
    expect(status).toBe(200)
    expect(JSON.parse(body)).toEqual(merchant)
    expect(isSigned(authorization, '/hooks/notify?shop=1', body)).toBe(true)
  })
})
