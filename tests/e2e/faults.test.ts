import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WechatPay } from 'wechatpay-kit'

const order = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000001',
  description: 'thing',
  out_trade_no: 'fault-0001',
  notify_url: 'https://shop.example/notify',
  amount: { total: 100 },
}

describe.each(['a socket', 'the in-process transport'])('the SDK meets faults over %s', (way) => {
  let sandbox: Sandbox
  let client: WechatPay
  beforeEach(async () => {
    sandbox = await createSandbox()
    await sandbox.listen()
    const [direct] = sandbox.merchants
    if (direct === undefined) throw new Error('no merchant')
    const { transport, ...options } = direct.client
    client = new WechatPay({
      ...options,
      ...(way === 'a socket' ? {} : { transport }),
      retry: false,
      timeout: 2000,
    })
  })
  afterEach(async () => {
    await client.close()
    await sandbox.close()
  })
  const place = (): Promise<unknown> =>
    Promise.resolve(client.v3.pay.transactions.native.post({ json: order }))

  it.each([
    ['reset-before', { name: 'RequestError', outcomeUnknown: true }],
    ['reset-after', { name: 'RequestError', outcomeUnknown: true }],
    ['truncated', { name: 'RequestError', outcomeUnknown: true }],
    ['garbage', { name: 'RequestError', outcomeUnknown: true }],
    ['timeout', { name: 'RequestError', code: 'timeout' }],
    ['bad-gateway', { name: 'ResponseError', status: 502, verified: false }],
    ['frequency-limited', { name: 'ResponseError', status: 429, code: 'FREQUENCY_LIMITED', verified: true }],
    ['system-error', { name: 'ResponseError', status: 500, retryable: true }],
    ['wrong-signature', { name: 'SignatureError', code: 'signature_invalid' }],
    ['unknown-serial', { name: 'SignatureError', code: 'signature_unknown_serial' }],
    ['probe', { name: 'SignatureError', code: 'signature_invalid' }],
    ['skewed-clock', { name: 'SignatureError', code: 'signature_expired' }],
  ])('%s is an error that says what is known, and repeating succeeds', async (fault, error) => {
    sandbox.faults.add({ fault, times: 1 })
    await expect(place()).rejects.toMatchObject(error)
    expect(await place()).toMatchObject({ code_url: expect.stringMatching(/^weixin:/) })
  })

  it('a client that fetches certificates follows a rotation in mid-flow', async () => {
    const { transport, ...options } = sandbox.changeKeys(order.mchid, { keys: 'certificate' }).client
    let now = Date.now()
    const clock = (): number => now
    const fetching = new WechatPay({
      ...options,
      ...(way === 'a socket' ? {} : { transport }),
      clock,
      retry: false,
    })
    const query = { mchid: order.mchid }
    const path = { out_trade_no: order.out_trade_no, query }
    await fetching.v3.pay.transactions.native.post({ json: order })
    sandbox.faults.add({ fault: 'rotation', times: 1, match: { operation: 'GET /v3/pay/*' } })
    // An unknown serial makes it look again at most once a minute.
    now += 61_000
    const answer = await fetching.v3.pay.transactions.outTradeNo._out_trade_no_.get(path)
    expect(answer).toMatchObject({ trade_state: 'NOTPAY' })
    expect(sandbox.platform.certificates.length).toBe(2)
    await fetching.close()
  })
})
