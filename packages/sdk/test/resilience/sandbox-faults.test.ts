import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WechatPay, WechatPayError, type ClientOptions } from 'wechatpay-kit'

/** Faults after which the platform has executed the request, though the client gets no usable response. */
const executed = ['reset-after', 'truncated', 'garbage', 'system-error-applied']

let sandbox: Sandbox
let options: ClientOptions
let client: WechatPay
let attempts: string[]
let merchant: Sandbox['merchants'][number]

beforeEach(async () => {
  sandbox = await createSandbox()
  await sandbox.listen()
  const [direct] = sandbox.merchants
  if (direct === undefined) throw new Error('no merchant')
  merchant = direct
  // Without the in-process transport: over the socket.
  const { transport: _, ...rest } = direct.client
  attempts = []
  options = {
    ...rest,
    timeout: 10_000,
    retry: { attempts: 3, base: 5, max: 20 },
    hooks: { onRequest: ({ method, path }) => void attempts.push(`${method} ${path}`) },
  }
  client = new WechatPay(options)
})
afterEach(async () => {
  await client.close()
  await sandbox.close()
})

async function failure(call: Promise<unknown>): Promise<WechatPayError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof WechatPayError)) throw new Error(`not rejected as expected: ${String(error)}`)
  return error
}

/** Follows the error's advice. */
async function asked({ query }: WechatPayError): Promise<unknown> {
  if (query === undefined) throw new Error('the error names no query')
  expect(query.missing).toEqual([])
  return client.request(query.method, query.path, query.options)
}

const charge = (): Promise<unknown> =>
  client.request('POST', 'v3/pay/transactions/codepay', {
    json: {
      appid: merchant.appids[0],
      mchid: merchant.mchid,
      description: 'thing',
      out_trade_no: 'till-0001',
      payer: { auth_code: sandbox.authCode().auth_code },
      amount: { total: 100 },
      scene_info: { device_id: 'POS1', store_info: { id: '0001' } },
    },
  })

describe.each(executed)('a charge by payment code under %s', (fault) => {
  it('is sent once; the error says that the outcome is unknown, and its query finds the payment', async () => {
    sandbox.faults.add({ fault, match: { operation: 'POST /v3/pay/transactions/codepay' }, times: 1 })
    const error = await failure(charge())
    expect(attempts).toEqual(['POST v3/pay/transactions/codepay'])
    expect(error.outcomeUnknown).toBe(true)
    expect(await asked(error)).toMatchObject({ trade_state: 'SUCCESS' })
  })

  it('of v2 is sent once, and the error says that the outcome is unknown', async () => {
    sandbox.faults.add({ fault, times: 1 })
    const v2 = new WechatPay(options)
    const error = await failure(
      v2.request('POST', 'v2/pay/micropay', {
        xml: {
          appid: merchant.appids[0],
          body: 'thing',
          out_trade_no: 'till-0002',
          total_fee: 1,
          spbill_create_ip: '127.0.0.1',
          auth_code: sandbox.authCode().auth_code,
        },
      }),
    )
    expect(attempts).toEqual(['POST v2/pay/micropay'])
    expect(error).toMatchObject({ outcomeUnknown: true })
    expect(await asked(error)).toMatchObject({ trade_state: 'SUCCESS' })
    await v2.close()
  })
})

it('a charge that could not be sent is still retried', async () => {
  await sandbox.close()
  const error = await failure(charge())
  expect(attempts).toHaveLength(3)
  expect(error).toMatchObject({ code: 'network', outcomeUnknown: false })
})

it('an order that was paid between two attempts is queried, not rejected', async () => {
  const place = (out_trade_no: string): Promise<unknown> =>
    client.request('POST', 'v3/pay/transactions/native', {
      json: {
        appid: merchant.appids[0],
        mchid: merchant.mchid,
        description: 'thing',
        out_trade_no,
        notify_url: 'https://shop.example/notify',
        amount: { total: 100 },
      },
    })
  sandbox.faults.add({
    fault: 'reset-after',
    match: { operation: 'POST /v3/pay/transactions/native' },
    times: 1,
  })
  const paying = new WechatPay({
    ...options,
    hooks: { onRetry: () => void sandbox.pay('native-0001') },
  })
  client = paying
  const error = await failure(place('native-0001'))
  expect(error).toMatchObject({ name: 'ResponseError', outcomeUnknown: true })
  expect(await asked(error)).toMatchObject({ trade_state: 'SUCCESS' })
})
