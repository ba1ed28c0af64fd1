import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigError, WechatPay, type NotificationHandler, type NotificationHandlers } from 'wechatpay-kit'
import { toNode } from 'wechatpay-kit/adapters'
import { signTestNotification, testPlatform } from 'wechatpay-kit/testing'
import { notifyUrl, openShops, openid, sub_mchid, type Shops } from '../shops.js'
import { fakePlatform } from '../support/platform.js'

const combine_appid = 'wxd678efh567hg6787'

let shops: Shops
let heard: unknown[]
let errors: unknown[]
const options = { onError: (error: unknown): void => void errors.push(error) }
const hear = (value: unknown): void => void heard.push(value)
beforeEach(async () => {
  shops = await openShops('in process')
  heard = []
  errors = []
})
afterEach(() => shops.close())

/** The sandbox's newest notification of an event type, as it would be sent now. */
async function newest(event_type: string) {
  const { notifications } = shops.sandbox
  const found = notifications
    .list()
    .filter((one) => one.event_type === event_type)
    .at(-1)
  if (found === undefined) throw new Error(`no ${event_type}`)
  return notifications.preview(found.id)
}

async function deliver(event_type: string, handle: NotificationHandler): Promise<number> {
  return (await handle.receive(await newest(event_type))).status
}

/** What belongs to a merchant of the sandbox: 0 is direct, 1 a partner. */
const credentials = (index: 0 | 1) => {
  const { transport: _, baseUrl: __, ...merchant } = shops.sandbox.merchants[index].client
  return merchant
}

const order = { description: 'thing', amount: { total: 100 } }
async function payDirect(): Promise<void> {
  await shops.direct.orders.native({ ...order, out_trade_no: 'direct-0001' })
  await shops.sandbox.pay('direct-0001', { openid })
}
async function payPartner(): Promise<void> {
  await shops.partner.orders.native({ ...order, sub_mchid, out_trade_no: 'partner-0001' })
  await shops.sandbox.pay('partner-0001')
}

describe('a payment', () => {
  it("reaches a direct merchant's handler with a direct merchant's fields", async () => {
    await payDirect()
    const handle = shops.direct.notifications.handler(
      {
        'TRANSACTION.SUCCESS': ({ resource }) =>
          hear([resource.out_trade_no, resource.payer.openid, resource.amount.total]),
      },
      options,
    )
    expect(await deliver('TRANSACTION.SUCCESS', handle)).toBe(204)
    expect([heard, errors]).toEqual([[['direct-0001', openid, 100]], []])
  })

  it("reaches a partner's handler with a partner's fields", async () => {
    await payPartner()
    const handle = shops.partner.notifications.handler(
      {
        'TRANSACTION.SUCCESS': ({ resource }) =>
          hear([resource.out_trade_no, resource.sub_mchid, typeof resource.payer.sp_openid]),
      },
      options,
    )
    expect(await deliver('TRANSACTION.SUCCESS', handle)).toBe(204)
    expect([heard, errors]).toEqual([[['partner-0001', sub_mchid, 'string']], []])
  })

  it('of the other role is a 500 and an error that names role, and the handler does not run', async () => {
    await payPartner()
    // A partner's credentials in a client that was not given its role.
    const forgetful = shops.partner.forMerchant({ ...credentials(1), role: 'direct' })
    const handle = forgetful.notifications.handler({ 'TRANSACTION.SUCCESS': hear, '*': hear }, options)
    expect(await deliver('TRANSACTION.SUCCESS', handle)).toBe(500)
    expect(heard).toEqual([])
    expect(errors).toEqual([expect.any(ConfigError)])
    expect(errors[0]).toMatchObject({
      code: 'other_role',
      message: expect.stringMatching(/TRANSACTION\.SUCCESS is a partner's .*role 'direct'.*role: 'partner'/),
    })
  })

  it("of a direct merchant is a 500 for a partner's client, too", async () => {
    await payDirect()
    const client = shops.direct.forMerchant({ ...credentials(0), role: 'partner' })
    const handle = client.notifications.handler({ 'TRANSACTION.SUCCESS': hear }, options)
    expect(await deliver('TRANSACTION.SUCCESS', handle)).toBe(500)
    expect(heard).toEqual([])
    expect(errors[0]).toMatchObject({ message: expect.stringContaining("role: 'direct'") })
  })

  it("of either role reaches '*' alone, and parse", async () => {
    await payPartner()
    const client = shops.partner.forMerchant({ ...credentials(1), role: 'direct' })
    const handle = client.notifications.handler({ '*': ({ resource }) => hear(resource) }, options)
    expect(await deliver('TRANSACTION.SUCCESS', handle)).toBe(204)
    expect(heard).toEqual([expect.objectContaining({ sub_mchid })])
    const event = await client.notifications.parse(await newest('TRANSACTION.SUCCESS'))
    expect(event.resource).toEqual(heard[0])
  })

  it('is typed for merchants that forMerchant adds, which have the role of their client', async () => {
    await payPartner()
    const client = shops.partner.forMerchant({ ...credentials(1) })
    const handle = client.notifications.handler(
      { 'TRANSACTION.SUCCESS': ({ resource }) => hear(resource.sub_mchid) },
      options,
    )
    expect(await deliver('TRANSACTION.SUCCESS', handle)).toBe(204)
    expect(heard).toEqual([sub_mchid])
  })

  it('of the other role is a 500 through an adapter, over a socket', async () => {
    await payPartner()
    const client = shops.partner.forMerchant({ ...credentials(1), role: 'direct' })
    const listener = toNode(client.notifications.handler({ 'TRANSACTION.SUCCESS': hear }, options))
    const server = createServer((request, response) => void listener(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { headers, body } = await newest('TRANSACTION.SUCCESS')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const response = await fetch(url, { method: 'POST', headers, body })
    expect([response.status, heard.length, errors.length]).toEqual([500, 0, 1])
    expect(await response.json()).toMatchObject({ code: 'FAIL' })
    await new Promise((resolve) => server.close(resolve).closeAllConnections())
  })
})

describe('a refund', () => {
  it.each(['direct', 'partner'] as const)('of a %s merchant reaches that role alone', async (role) => {
    await (role === 'direct' ? payDirect() : payPartner())
    const amount = { refund: 40, total: 100, currency: 'CNY' }
    const json = { out_trade_no: `${role}-0001`, out_refund_no: 'refund-1', amount, notify_url: notifyUrl }
    await shops[role].v3.refund.domestic.refunds.post({
      json: { ...json, ...(role === 'partner' && { sub_mchid }) },
    })
    await shops.sandbox.clock.advance(86_400_000)
    const direct = shops.direct.forMerchant({ ...credentials(role === 'direct' ? 0 : 1) })
    const partner = shops.partner.forMerchant({ ...credentials(role === 'direct' ? 0 : 1) })
    const handles = {
      direct: direct.notifications.handler(
        { 'REFUND.SUCCESS': ({ resource }) => hear(resource.mchid) },
        options,
      ),
      partner: partner.notifications.handler(
        { 'REFUND.SUCCESS': ({ resource }) => hear(resource.sub_mchid) },
        options,
      ),
    }
    const statuses = [
      await deliver('REFUND.SUCCESS', handles.direct),
      await deliver('REFUND.SUCCESS', handles.partner),
    ]
    expect(statuses).toEqual(role === 'direct' ? [204, 500] : [500, 204])
    expect(heard).toEqual([role === 'direct' ? shops.sandbox.merchants[0].mchid : sub_mchid])
    expect(errors).toEqual([expect.objectContaining({ code: 'other_role' })])
  })
})

describe('a combined order', () => {
  const pay = async (): Promise<void> => {
    const mchid = shops.sandbox.merchants[0].mchid
    await shops.direct.v3.combineTransactions.native.post({
      json: {
        combine_appid,
        combine_mchid: mchid,
        combine_out_trade_no: 'whole-0001',
        sub_orders: ['part-0001', 'part-0002'].map((out_trade_no) => ({
          mchid,
          attach: 'x',
          amount: { total_amount: 10, currency: 'CNY' },
          out_trade_no,
          description: 'thing',
        })),
        notify_url: notifyUrl,
      },
    })
    await shops.sandbox.pay('whole-0001', { openid })
  }

  it('has a key with a suffix', async () => {
    await pay()
    const handle = shops.direct.notifications.handler(
      {
        'TRANSACTION.SUCCESS': () => hear('a single order'),
        'TRANSACTION.SUCCESS:combine': ({ resource }) => hear(resource.combine_out_trade_no),
      },
      options,
    )
    expect(await deliver('TRANSACTION.SUCCESS', handle)).toBe(204)
    expect(heard).toEqual(['whole-0001'])
  })

  it("without it is an event without a handler: '*', or 500", async () => {
    await pay()
    const single = { 'TRANSACTION.SUCCESS': () => hear('a single order') }
    const handler = (handlers: NotificationHandlers) => shops.direct.notifications.handler(handlers, options)
    expect(await deliver('TRANSACTION.SUCCESS', handler({ ...single, '*': hear }))).toBe(204)
    expect(heard).toEqual([expect.objectContaining({ event_type: 'TRANSACTION.SUCCESS' })])
    expect(await deliver('TRANSACTION.SUCCESS', handler(single))).toBe(500)
    expect(heard).toHaveLength(1)
    expect(errors).toEqual([
      expect.objectContaining({ message: expect.stringContaining('TRANSACTION.SUCCESS:combine') }),
    ])
  })
})

it('profit sharing has a key with a suffix, whatever the role; an unknown content reaches no typed handler', async () => {
  const platform = await testPlatform()
  const { mchid, serial, privateKey } = (await fakePlatform()).options
  const client = new WechatPay({ mchid, serial, privateKey, ...platform })
  const handle = client.notifications.handler(
    {
      'TRANSACTION.SUCCESS': () => hear('a payment'),
      'TRANSACTION.SUCCESS:profitsharing': ({ resource }) => hear(resource.out_order_no),
    },
    options,
  )
  const receiver = { type: 'MERCHANT_ID', account: '1', amount: 1, description: 'x' }
  const resource = { transaction_id: '1', order_id: '1', out_order_no: 'share-1', receiver, success_time: '' }
  const send = async (more: object, original_type: string): Promise<number> => {
    const event_type = 'TRANSACTION.SUCCESS'
    const notification = { event_type, original_type, resource: { ...resource, ...more } } as const
    return (await handle.receive(await signTestNotification(platform, notification))).status
  }
  expect(await send({ mchid }, 'profitsharing')).toBe(204)
  expect(await send({ sp_mchid: mchid, sub_mchid }, 'profitsharing')).toBe(204)
  expect(await send({ mchid }, 'something-new')).toBe(500)
  expect(heard).toEqual(['share-1', 'share-1'])
  expect(errors).toEqual([
    expect.objectContaining({ message: expect.stringContaining('TRANSACTION.SUCCESS:something-new') }),
  ])
  await client.close()
})
