import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  ConfigError,
  RequestError,
  ResponseError,
  SignatureError,
  ValidationError,
  WechatPay,
  type ClientOptions,
} from 'wechatpay-kit'
import { exportPublicKey, generateKeyPair } from 'wechatpay-kit/internal'
import { sandboxProcess } from '../support/command.js'
import { moduleFromInput } from '../../packages/sdk/test/support/program.js'

let running: Awaited<ReturnType<typeof sandboxProcess>>
let wechatpay: WechatPay
beforeAll(async () => {
  running = await sandboxProcess()
  wechatpay = new WechatPay(running.options)
})
afterAll(async () => {
  await wechatpay.close()
  await running.stop()
})

const caught = (call: () => unknown): unknown => {
  try {
    call()
  } catch (error) {
    return error
  }
  throw new Error('it should have been refused')
}

describe('a synchronous call', () => {
  it('gives what the asynchronous one gives', async () => {
    const options = { out_trade_no: 'ABSENT000001', query: { mchid: running.options.mchid } }
    const order = wechatpay.v3.pay.transactions.outTradeNo._out_trade_no_
    const error = caught(() => order.getSync(options))
    expect(error).toBeInstanceOf(ResponseError)
    const same = await order.get(options).catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      status: 404,
      code: 'ORDER_NOT_EXIST',
      verified: true,
      message: (same as Error).message,
    })
    expect(wechatpay.v3.certificates.getSync()).toHaveProperty('data')
  })

  it('throws the same classes of errors', async () => {
    const { transport: _, ...options } = running.options
    const missing = caught(() =>
      wechatpay.v3.pay.transactions.id._transaction_id_.getSync({ query: {} } as never),
    )
    expect(missing).toBeInstanceOf(ValidationError)
    expect(missing).toMatchObject({ problems: [{ path: '/transaction_id' }] })
    const away = new WechatPay({ ...options, baseUrl: 'http://127.0.0.1:9' })
    const unreached = caught(() => away.v3.certificates.getSync())
    expect(unreached).toBeInstanceOf(RequestError)
    expect(unreached).toMatchObject({ outcomeUnknown: false })
    const { publicKey } = await generateKeyPair()
    const [id] = Object.keys(options.platformKeys ?? {})
    const distrusting = new WechatPay({
      ...options,
      platformKeys: { [id ?? '']: exportPublicKey(publicKey) },
    })
    expect(caught(() => distrusting.v3.certificates.getSync())).toBeInstanceOf(SignatureError)
    await Promise.all([away.close(), distrusting.close()])
  })

  it.each<[string, Partial<ClientOptions>]>([
    ['a transport', { transport: () => Promise.reject(new Error('never called')) }],
    ['a clock', { clock: Date.now }],
    ['a Signer', { privateKey: { sign: () => 'c2ln' } }],
  ])('with %s among the options is refused: functions do not cross threads', (_, override) => {
    const client = new WechatPay({ ...running.options, ...override })
    const error = caught(() => client.v3.certificates.getSync())
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ code: 'sync_unavailable' })
  })

  it('with a signal is refused, and after close too', async () => {
    expect(caught(() => wechatpay.v3.certificates.getSync({ signal: AbortSignal.timeout(9) }))).toMatchObject(
      { code: 'sync_unavailable' },
    )
    const client = new WechatPay(running.options)
    await client.close()
    expect(caught(() => client.v3.certificates.getSync())).toMatchObject({ code: 'closed' })
    await expect(client.v3.certificates.get()).rejects.toMatchObject({ code: 'closed' })
  })

  it('keeps no process alive, nor does an asynchronous one', () => {
    const { privateKey, platformKeys = {}, ...options } = running.options
    const pem = readFileSync(privateKey as URL, 'utf8')
    const keys = Object.fromEntries(
      Object.entries(platformKeys).map(([id, file]) => [id, readFileSync(file as URL, 'utf8')]),
    )
    const program = `
      import { WechatPay } from 'wechatpay-kit'
      const client = new WechatPay(JSON.parse(process.env.OPTIONS))
      client.v3.certificates.getSync()
      await client.v3.certificates.get()
      console.log('done')`
    const result = spawnSync(process.execPath, moduleFromInput, {
      input: program,
      env: { ...process.env, OPTIONS: JSON.stringify({ ...options, privateKey: pem, platformKeys: keys }) },
      timeout: 8_000,
      encoding: 'utf8',
    })
    expect([result.status, result.signal, result.stdout]).toEqual([0, null, 'done\n'])
  })
})
