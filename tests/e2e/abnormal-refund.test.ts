import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WechatPay, type Role } from 'wechatpay-kit'
import { toNode } from 'wechatpay-kit/adapters'

const [appid, direct, partner, sub_mchid] = ['wxd678efh567hg6787', '1900000001', '1230000109', '1900000109']
const card = '6222021204041701234'

let sandbox: Sandbox
let wechatpay: WechatPay<Role>
let wire: string[]
let notify_url: string
let heard: { event: string; status: string; account: string }[]
let end: () => Promise<unknown>
beforeEach(async () => {
  sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true })
})
afterEach(async () => {
  await end()
  await wechatpay.close()
  await sandbox.close()
})

/** A client of a merchant, and its endpoint for refunds. */
async function open(mchid: string): Promise<void> {
  const merchant = sandbox.merchants.find((one) => one.mchid === mchid)
  if (merchant === undefined) throw new Error(`no merchant ${mchid}`)
  wire = []
  wechatpay = new WechatPay({
    ...merchant.client,
    role: merchant.role,
    transport: async (request) => {
      if (request.body instanceof Uint8Array) wire.push(Buffer.from(request.body).toString())
      return merchant.client.transport(request)
    },
  })
  heard = []
  const keep = (event: string) => (notification: { resource: object }) => {
    const { refund_status, user_received_account } = notification.resource as Record<string, string>
    heard.push({ event, status: refund_status ?? '', account: user_received_account ?? '' })
  }
  const listener = toNode(
    wechatpay.notifications.handler({
      'REFUND.ABNORMAL': keep('REFUND.ABNORMAL'),
      'REFUND.SUCCESS': keep('REFUND.SUCCESS'),
    }),
  )
  const server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  notify_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/refunds`
  end = () => new Promise((resolve) => server.close(resolve).closeAllConnections())
}

const abnormal = { event: 'REFUND.ABNORMAL', status: 'ABNORMAL', account: '支付用户零钱' }
const refunds = () => wechatpay.v3.refund.domestic.refunds

describe('an abnormal refund through typed calls', () => {
  it('is announced, sent to a card of the payer, announced again; the merchant paid it once', async () => {
    await open(direct)
    await wechatpay.v3.pay.transactions.native.post({
      json: {
        appid,
        mchid: direct,
        description: 'thing',
        out_trade_no: 'order-0001',
        notify_url: 'https://shop.example/notify',
        amount: { total: 10_000 },
      },
    })
    await sandbox.pay('order-0001')
    sandbox.faults.add({ fault: 'refund-abnormal', times: 1 })
    const amount = { refund: 4000, total: 10_000, currency: 'CNY' }
    const created = await refunds().post({
      json: { out_trade_no: 'order-0001', out_refund_no: 'refund-1', amount, notify_url },
    })
    expect(created.status).toBe('PROCESSING')
    const left = sandbox.funds.show(direct).available
    await sandbox.clock.advance(5000)
    expect(heard).toEqual([abnormal])
    const query = () => refunds()._out_refund_no_.get({ out_refund_no: 'refund-1' })
    expect(await query()).toMatchObject({ status: 'ABNORMAL', channel: 'ORIGINAL' })
    const remedy = {
      refund_id: created.refund_id,
      json: {
        out_refund_no: 'refund-1',
        type: 'USER_BANK_CARD',
        bank_type: 'ICBC_DEBIT',
        bank_account: card,
        real_name: '张三',
      },
    } as const
    const retried = await refunds()._refund_id_.applyAbnormalRefund.post(remedy)
    expect(retried).toMatchObject({
      refund_id: created.refund_id,
      status: 'PROCESSING',
      channel: 'OTHER_BANKCARD',
      user_received_account: 'ICBC_DEBIT1234',
    })
    expect(wire.join('\n')).not.toMatch(/6222021204041701234|张三/)
    await sandbox.clock.advance(5000)
    expect(heard).toEqual([
      abnormal,
      { event: 'REFUND.SUCCESS', status: 'SUCCESS', account: 'ICBC_DEBIT1234' },
    ])
    expect(await query()).toMatchObject({
      status: 'SUCCESS',
      success_time: '2018-06-08T10:00:10+08:00',
      amount: { refund: 4000 },
    })
    expect(sandbox.funds.show(direct).available).toBe(left)
    // Asked again, the same refund is told; asked otherwise, it is too late.
    expect((await refunds()._refund_id_.applyAbnormalRefund.post(remedy)).status).toBe('SUCCESS')
    await expect(
      refunds()._refund_id_.applyAbnormalRefund.post({
        refund_id: created.refund_id,
        json: { out_refund_no: 'refund-1', type: 'MERCHANT_BANK_CARD' },
      }),
    ).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
  })

  it("of a sub-merchant's order ends at the merchant's own account", async () => {
    await open(partner)
    await wechatpay.v3.pay.partner.transactions.native.post({
      json: {
        sp_appid: 'wx8888888888888888',
        sp_mchid: partner,
        sub_mchid,
        description: 'thing',
        out_trade_no: 'order-0001',
        notify_url: 'https://shop.example/notify',
        amount: { total: 10_000 },
      },
    })
    await sandbox.pay('order-0001')
    sandbox.faults.add({ fault: 'refund-abnormal', times: 1 })
    const amount = { refund: 10_000, total: 10_000, currency: 'CNY' }
    const { refund_id } = await refunds().post({
      json: { sub_mchid, out_trade_no: 'order-0001', out_refund_no: 'refund-1', amount, notify_url },
    })
    await sandbox.clock.advance(5000)
    const json = { sub_mchid, out_refund_no: 'refund-1', type: 'MERCHANT_BANK_CARD' } as const
    await refunds()._refund_id_.applyAbnormalRefund.post({ refund_id, json })
    await sandbox.clock.advance(5000)
    expect(heard).toEqual([abnormal, { event: 'REFUND.SUCCESS', status: 'SUCCESS', account: '商户基本账户' }])
    expect(
      await refunds()._out_refund_no_.get({ out_refund_no: 'refund-1', query: { sub_mchid } }),
    ).toMatchObject({
      status: 'SUCCESS',
      channel: 'OTHER_BANKCARD',
    })
  })
})
