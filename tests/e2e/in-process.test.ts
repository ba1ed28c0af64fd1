import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { WechatPay } from 'wechatpay-kit'

const order = JSON.parse(
  readFileSync(new URL('../../examples/first-order/reference-order.json', import.meta.url), 'utf8'),
) as {
  sp_mchid: string
  sp_appid: string
  sub_mchid: string
  sub_appid: string
  out_trade_no: string
  description: string
  amount: { total: number; currency: string }
  payer: { sp_openid: string; sub_openid: string }
  notify_url: string
}
const before = '2018-06-08T10:00:00+08:00'
const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

async function listener(
  status = 204,
): Promise<{ url: string; got: { headers: IncomingHttpHeaders; body: string }[] }> {
  const got: { headers: IncomingHttpHeaders; body: string }[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(parts).toString() })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(resolve)
      }),
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, got }
}

async function start(
  options: Parameters<typeof createSandbox>[0] = {},
): Promise<{ sandbox: Sandbox; wechatpay: WechatPay }> {
  const sandbox = await createSandbox({ clock: before, freeze: true, ...options })
  open.push(sandbox)
  const partner = sandbox.merchants.find(({ mchid }) => mchid === order.sp_mchid)
  if (partner === undefined) throw new Error('no partner')
  const wechatpay = new WechatPay(partner.client)
  open.push(wechatpay)
  return { sandbox, wechatpay }
}

const { sp_mchid, sub_mchid, out_trade_no } = order
const found = (wechatpay: WechatPay) =>
  wechatpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    query: { sp_mchid, sub_mchid },
  })

describe('the reference order, in process and without a socket', () => {
  it('is placed in three forms with the same prepay_id, and over a socket with the same client options', async () => {
    const { sandbox, wechatpay } = await start()
    const path = 'v3/pay/partner/transactions/miniprogram'
    const json = order as never
    const ids = await Promise.all([
      wechatpay.v3.pay.partner.transactions.miniprogram.post({ json }),
      wechatpay.chain(path).post({ json }),
      wechatpay[path].post({ json }),
    ])
    expect(new Set(ids.map(({ prepay_id }) => prepay_id)).size).toBe(1)
    const { url } = await sandbox.listen(0)
    const partner = sandbox.merchants.find(({ mchid }) => mchid === sp_mchid)
    const { transport: _, ...client } = partner?.client ?? {}
    const remote = new WechatPay({ ...(client as ConstructorParameters<typeof WechatPay>[0]), baseUrl: url })
    open.push(remote)
    expect(await remote[path].post({ json })).toEqual(ids[0])
  })

  it('is paid, notified, queried, refunded and notified again', async () => {
    const merchant = await listener()
    const { sandbox, wechatpay } = await start({
      notifyRewrite: { 'https://www.weixin.qq.com': merchant.url },
    })
    await wechatpay.v3.pay.partner.transactions.miniprogram.post({ json: order as never })
    expect(await found(wechatpay)).toMatchObject({ trade_state: 'NOTPAY' })
    await sandbox.pay(out_trade_no)
    await sandbox.clock.advance(1000)
    const [paid] = merchant.got
    if (paid === undefined) throw new Error('no notification')
    const event = await wechatpay.notifications.parse({ headers: paid.headers, body: paid.body })
    expect(event).toMatchObject({
      event_type: 'TRANSACTION.SUCCESS',
      resource: { out_trade_no, amount: { total: 100 } },
    })
    const query = await found(wechatpay)
    expect(query).toMatchObject({
      trade_state: 'SUCCESS',
      payer: order.payer,
      success_time: expect.stringMatching(/^2018-06-08T10:00/),
    })
    const refund = {
      sub_mchid,
      out_trade_no,
      out_refund_no: 'R-1',
      amount: { refund: 40, total: 100, currency: 'CNY' },
    }
    const json = { ...refund, notify_url: order.notify_url }
    const accepted = await wechatpay.v3.refund.domestic.refunds.post({ json })
    expect(accepted).toMatchObject({ status: 'PROCESSING', amount: { refund: 40, total: 100 } })
    expect(await wechatpay.v3.refund.domestic.refunds.post({ json })).toMatchObject({
      refund_id: accepted.refund_id,
    })
    await sandbox.clock.advance(24 * 3_600_000)
    const settled = wechatpay.v3.refund.domestic.refunds._out_refund_no_
    expect(await settled.get({ out_refund_no: 'R-1', query: { sub_mchid } })).toMatchObject({
      status: 'SUCCESS',
    })
    const last = merchant.got.at(-1)
    if (last === undefined) throw new Error('no notification')
    expect(await wechatpay.notifications.parse({ headers: last.headers, body: last.body })).toMatchObject({
      event_type: 'REFUND.SUCCESS',
      resource: { out_refund_no: 'R-1', refund_status: 'SUCCESS' },
    })
    expect(await found(wechatpay)).toMatchObject({ trade_state: 'REFUND' })
  })

  it('is told fifteen times more when the merchant answers 500, on the real ladder', async () => {
    const merchant = await listener(500)
    const { sandbox, wechatpay } = await start({
      notifyRewrite: { 'https://www.weixin.qq.com': merchant.url },
    })
    await wechatpay.v3.pay.partner.transactions.miniprogram.post({ json: order as never })
    await sandbox.pay(out_trade_no)
    await sandbox.clock.advance(25 * 3_600_000)
    expect(merchant.got).toHaveLength(16)
    const nonces = new Set(merchant.got.map(({ headers }) => headers['wechatpay-nonce']))
    expect(nonces.size).toBe(16)
    for (const { headers, body } of merchant.got) {
      expect(await wechatpay.notifications.parse({ headers, body })).toMatchObject({
        event_type: 'TRANSACTION.SUCCESS',
      })
    }
  })

  it('is closed with 204, and then neither paid nor ordered again', async () => {
    const { sandbox, wechatpay } = await start()
    await wechatpay.v3.pay.partner.transactions.miniprogram.post({ json: order as never })
    const close = wechatpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.close
    expect(await close.post({ out_trade_no, json: { sp_mchid, sub_mchid } })).toBeUndefined()
    expect(await found(wechatpay)).toMatchObject({ trade_state: 'CLOSED' })
    await expect(sandbox.pay(out_trade_no)).rejects.toThrow()
    await expect(
      wechatpay.v3.pay.partner.transactions.miniprogram.post({ json: order as never }),
    ).rejects.toMatchObject({
      name: 'ResponseError',
      verified: true,
    })
  })

  it('with a wrong field is refused with its place; with another amount the number is used', async () => {
    const { wechatpay } = await start()
    const miniprogram = wechatpay.v3.pay.partner.transactions.miniprogram
    const wrong = { ...order, amount: { total: 0, currency: 'CNY' } }
    await expect(miniprogram.post({ json: wrong as never })).rejects.toMatchObject({
      code: 'PARAM_ERROR',
      status: 400,
      verified: true,
      message: expect.stringContaining('总金额'),
    })
    await miniprogram.post({ json: order as never })
    const other = { ...order, amount: { total: 101, currency: 'CNY' } }
    await expect(miniprogram.post({ json: other as never })).rejects.toMatchObject({ name: 'ResponseError' })
  })

  it('signed with another key is refused as 签名错误, unsigned, and the SDK says so', async () => {
    const { sandbox } = await start()
    const [first, second] = sandbox.merchants
    if (first === undefined || second === undefined) throw new Error('two merchants expected')
    const wechatpay = new WechatPay({ ...first.client, privateKey: second.client.privateKey })
    open.push(wechatpay)
    await expect(wechatpay.v3.certificates.get()).rejects.toMatchObject({
      status: 401,
      code: 'SIGN_ERROR',
      verified: false,
      detail: expect.anything(),
    })
  })

  it('works by platform certificate as well: downloaded on first need', async () => {
    const { sandbox } = await start()
    const { client } = sandbox.changeKeys(sp_mchid, { keys: 'certificate' })
    const wechatpay = new WechatPay(client)
    open.push(wechatpay)
    expect(
      await wechatpay.v3.pay.partner.transactions.miniprogram.post({ json: order as never }),
    ).toHaveProperty('prepay_id')
    expect(JSON.stringify(wechatpay)).not.toContain('PUB_KEY_ID')
  })
})
