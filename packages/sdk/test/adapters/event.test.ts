import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WechatPay, type Notification, type NotificationHandler } from 'wechatpay-kit'
import { toEvent, type HttpEvent } from 'wechatpay-kit/adapters'
import { signTestNotification, testPlatform, type TestPlatform } from 'wechatpay-kit/testing'

type Received = { readonly headers: Record<string, string>; readonly body: string }

let platform: TestPlatform
let handle: NotificationHandler
let events: Notification[]
let errors: string[]
beforeAll(async () => {
  platform = await testPlatform()
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const wechatpay = new WechatPay({ mchid: '1900000001', serial: '0'.repeat(40), privateKey, ...platform })
  const onError = (error: unknown): void => void errors.push((error as Error).message)
  handle = wechatpay.notifications.handler({ '*': (event) => void events.push(event) }, { onError })
})
beforeEach(() => {
  events = []
  errors = []
})

const lower = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
const base64 = (body: string): string => Buffer.from(body).toString('base64')

/** The events as each platform documents them, with a notification inside. */
const shapes: Readonly<Record<string, (received: Received) => HttpEvent | Uint8Array>> = {
  // https://cloud.tencent.com/document/product/583/31927
  'Tencent Cloud SCF, API gateway': ({ headers, body }) =>
    ({
      requestContext: {
        serviceId: 'service-f94sy04v',
        path: '/notify',
        httpMethod: 'POST',
        stage: 'release',
      },
      headers,
      body,
      pathParameters: {},
      queryStringParameters: {},
      headerParameters: {},
      stageVariables: { stage: 'release' },
      path: '/notify',
      queryString: {},
      httpMethod: 'POST',
    }) as HttpEvent,
  // https://cloud.tencent.com/document/product/1340/51799
  'Tencent Cloud SCF, API gateway with base64': ({ headers, body }) => ({
    headers: lower(headers),
    body: base64(body),
    isBase64Encoded: true,
    path: '/notify',
  }),
  // https://cloud.tencent.com/document/product/583/96099: without isBase64Encoded
  'Tencent Cloud SCF, function URL': ({ headers, body }) =>
    ({ body, headers: lower(headers), httpMethod: 'POST', path: '/', queryString: {} }) as HttpEvent,
  // https://help.aliyun.com/zh/functioncompute/fc-3-0/user-guide/http-trigger-invoking-function
  'Alibaba Cloud FC 3.0, bytes of JSON': ({ headers, body }) =>
    Buffer.from(
      JSON.stringify({
        version: 'v1',
        rawPath: '/notify',
        body: base64(body),
        isBase64Encoded: true,
        headers,
        queryParameters: {},
        requestContext: {
          accountId: '123456',
          http: { method: 'POST', path: '/notify', protocol: 'HTTP/1.1' },
        },
      }),
    ),
  // https://doc.dcloud.net.cn/uniCloud/http
  'uniCloud (URL 化), the flag as text': ({ headers, body }) =>
    ({
      path: '/notify',
      httpMethod: 'POST',
      headers: lower(headers),
      queryStringParameters: {},
      body: base64(body),
      isBase64Encoded: 'true',
    }) as HttpEvent,
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
  'AWS Lambda, payload format 2.0': ({ headers, body }) =>
    ({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/notify',
      rawQueryString: 'a=1',
      headers: lower(headers),
      requestContext: { http: { method: 'POST', path: '/notify' } },
      body: base64(body),
      isBase64Encoded: true,
    }) as HttpEvent,
  'AWS Lambda, payload format 1.0': ({ headers, body }) =>
    ({
      version: '1.0',
      resource: '/notify',
      path: '/notify',
      httpMethod: 'POST',
      headers,
      multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
      body,
      isBase64Encoded: false,
    }) as HttpEvent,
  'AWS load balancer with headers of many values': ({ headers, body }) => ({
    path: '/notify',
    multiValueHeaders: Object.fromEntries(
      Object.entries(lower(headers)).map(([name, value]) => [name, [value]]),
    ),
    body,
    isBase64Encoded: false,
  }),
}

describe('toEvent', () => {
  it.each(Object.entries(shapes))('%s', async (_, shape) => {
    const received = await signTestNotification(platform, {
      event_type: 'REFUND.SUCCESS',
      resource: { out_trade_no: '订单-0001' } as never,
    })
    const response = await toEvent(handle)(shape(received))
    expect(response).toEqual({ isBase64Encoded: false, statusCode: 204, headers: {}, body: '' })
    expect(events).toMatchObject([{ event_type: 'REFUND.SUCCESS', resource: { out_trade_no: '订单-0001' } }])
    expect(errors).toEqual([])
  })

  it('uniCloud gets the mark by which it takes the object for a response', async () => {
    const response = await toEvent(handle)({ headers: {}, body: '{}' }, { SPACEINFO: { provider: 'aliyun' } })
    expect(response).toMatchObject({ statusCode: 401, mpserverlessComposedResponse: true })
  })

  it('a forged notification is 401 with a reason', async () => {
    const { headers, body } = await signTestNotification(platform, {
      event_type: 'REFUND.SUCCESS',
      resource: {} as never,
    })
    const response = await toEvent(handle)({ headers, body: `${body} ` })
    expect(response).toMatchObject({ statusCode: 401, headers: { 'content-type': 'application/json' } })
    expect(JSON.parse(response.body)).toMatchObject({ code: 'FAIL' })
    expect(events).toEqual([])
  })

  it('events of other triggers, and parsed bodies, are 500 and say what is wrong', async () => {
    const timer = { Type: 'Timer', TriggerName: 'EveryDay' } as unknown as HttpEvent
    expect(await toEvent(handle)(timer)).toMatchObject({ statusCode: 500 })
    expect(await toEvent(handle)({ headers: {}, body: { a: 1 } })).toMatchObject({ statusCode: 500 })
    expect(await toEvent(handle)('not JSON')).toMatchObject({ statusCode: 500 })
    expect(errors[0]).toContain('expected the event of an HTTP trigger')
    expect(errors[1]).toContain('let the trigger pass the body as text')
  })
})
