import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WechatPay } from 'wechatpay-kit'
import { fetchTransport } from 'wechatpay-kit/fetch'

let sandbox: Sandbox
let client: WechatPay
beforeAll(async () => {
  sandbox = await createSandbox()
  await sandbox.listen(0)
  const merchant = sandbox.merchants[0]
  if (merchant === undefined) throw new Error('no merchant')
  client = new WechatPay({ ...merchant.client, retry: false, transport: fetchTransport() })
})
afterAll(() => sandbox.close())

const order = (more: object = {}) =>
  client.v3.pay.transactions.jsapi.post({
    json: {
      appid: sandbox.merchants[0]?.appids[0] ?? '',
      mchid: sandbox.merchants[0]?.mchid ?? '',
      description: 'x',
      out_trade_no: randomUUID().replaceAll('-', ''),
      notify_url: 'https://shop.example/notify',
      amount: { total: 1 },
      payer: { openid: sandbox.merchants[0]?.openids[0] ?? '' },
    },
    ...more,
  })

describe('fetchTransport, against the sandbox', () => {
  it('places an order and rejects a forged response', async () => {
    expect((await order()).prepay_id).toMatch(/^wx/)
    const headers = { 'Sandbox-Fault': 'wrong-signature' }
    await expect(order({ headers })).rejects.toMatchObject({ code: 'signature_invalid' })
  })

  it('ends with the call: at its timeout, and by its signal', async () => {
    const headers = { 'Sandbox-Fault': 'timeout' }
    await expect(order({ headers, timeout: 300 })).rejects.toMatchObject({ code: 'timeout' })
    const signal = AbortSignal.timeout(100)
    await expect(order({ headers, signal })).rejects.toMatchObject({ code: 'aborted' })
  })
})
