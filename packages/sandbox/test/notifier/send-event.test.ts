import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type EventToSend, type Sandbox } from '@wechatpay-kit/sandbox'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

describe('sending any event of the contract', () => {
  let sandbox: Sandbox
  let to: string
  let status: number
  const server = createServer((_request, response) => void response.writeHead(status).end())
  beforeEach(async () => {
    status = 204
    sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
  })
  afterEach(async () => {
    await sandbox.close()
    await new Promise((resolve) => server.close(resolve).closeAllConnections())
  })
  const send = (event: string, how: Partial<EventToSend> = {}) =>
    sandbox.notifications.send({ event, to, ...how })

  it('replaces values by path, with the type of the schema', async () => {
    const set = {
      'amount.total': '100',
      'promotion_detail.0.goods_detail.1.quantity': 3,
      attach: 'a=b',
    }
    const { resource } = await send('TRANSACTION.SUCCESS', { set })
    expect(resource).toMatchObject({ mchid: '1900000001', attach: 'a=b', amount: { total: 100 } })
    expect(resource['promotion_detail']).toMatchObject([{ goods_detail: [{}, { quantity: 3 }] }])
    const v2 = await send('v2/transaction-success', { set: { coupon_fee_0: '5', err_code: 'X' } })
    expect(v2.resource).toMatchObject({ coupon_fee_0: 5, err_code: 'X' })
  })

  it('composes the state that the event is named after, and numbers of its own for every notification', async () => {
    const closed = await send('REFUND.CLOSED')
    const again = await send('REFUND.CLOSED')
    expect(closed.resource).toMatchObject({ refund_status: 'CLOSED', mchid: '1900000001' })
    for (const name of ['out_refund_no', 'refund_id', 'transaction_id'])
      expect(again.resource[name], name).not.toBe(closed.resource[name])
  })

  it('composes the texts of v2 that hold JSON', async () => {
    const { resource } = await send('v2/combined-transactions-success')
    const { order_list: orders } = JSON.parse(String(resource['sub_order_list'])) as { order_list: unknown }
    expect(orders).toMatchObject([
      { mchid: '1900000001', transaction_id: expect.stringMatching(/^4200/) as string },
    ])
    const risk = await send('v2/transactions-risk-occurred')
    expect(JSON.parse(String(risk.resource['transaction_id_list']))).toHaveLength(1)
  })

  it('follows the retry schedule of the event, and can be resent and previewed', async () => {
    status = 500
    const first = await send('MCHTRANSFER.BILL.FINISHED')
    expect([first.state, first.attempts.length]).toEqual(['pending', 1])
    await sandbox.clock.advance(30_000)
    expect(sandbox.notifications.show(first.id).attempts).toHaveLength(3)
    await sandbox.clock.advance(3 * 24 * 3_600_000)
    const over = sandbox.notifications.show(first.id)
    expect([over.state, over.attempts.length]).toEqual(['abandoned', 65])
    status = 204
    expect((await sandbox.notifications.resend(first.id)).state).toBe('accepted')
    expect((await sandbox.notifications.preview(first.id)).resource).toEqual(first.resource)
    for (const event of ['v2/CHECK.SUCCESS', 'v2/refund-processed', 'v2/pap-contract-state-changed']) {
      const { id } = await send(event)
      expect((await sandbox.notifications.preview(id, { fault: 'wrong-key' })).body).toMatch(/^<xml>/)
    }
  })

  it('survives an export and import of the state', async () => {
    const { id } = await send('COUPON.USE')
    await sandbox.state.import(sandbox.state.export())
    expect((await sandbox.notifications.resend(id)).attempts).toHaveLength(2)
  })

  it.each<[string, Partial<EventToSend>, RegExp]>([
    ['COUPON.USED', {}, /^event: the contract has no COUPON\.USED; did you mean COUPON\.USE\?$/],
    ['x', {}, /^event: the contract has no x; the names are those of contract\/webhooks\.json$/],
    ['COUPON.USE', { variant: 'partner' }, /^variant: COUPON\.USE has no variants; leave it out$/],
    ['REFUND.SUCCESS', { variant: 'combine' }, /^variant: REFUND\.SUCCESS has direct, partner, not combine$/],
    [
      'REFUND.SUCCESS',
      { mchid: '1' },
      /^mchid: the sandbox has no merchant 1; it has 1900000001, 1230000109/,
    ],
    [
      'REFUND.SUCCESS',
      { mchid: '1900000001', variant: 'partner' },
      /^mchid: REFUND\.SUCCESS \(partner\) is sent to merchants of the role partner; 1900000001 is direct$/,
    ],
    ['COUPON.USE', { to: 'https://shop.example/notify' }, /^to: shop\.example is not this machine: allow/],
    ['COUPON.USE', { to: 'nowhere' }, /^to: the notify_url is not a URL$/],
    ['REFUND.SUCCESS', { set: { 'amount.totl': 1 } }, /amount has no "totl"; did you mean amount\.total\?$/],
    [
      'REFUND.SUCCESS',
      { set: { nothing: 1 } },
      /REFUND\.SUCCESS has no "nothing"; it has mchid, transaction_id/,
    ],
    ['REFUND.SUCCESS', { set: { 'amount.total.x': 1 } }, /amount\.total has no "x"; its type is integer$/],
    [
      'REFUND.SUCCESS',
      { set: { 'amount.total': '1.5' } },
      /"amount\.total": expected an integer, not "1\.5"$/,
    ],
    ['REFUND.SUCCESS', { set: { amount: 1 } }, /expected one of its members: set amount\.total, not 1$/],
    ['REFUND.SUCCESS', { set: { refund_id: 1 } }, /"refund_id": expected a string, not 1$/],
    ['REFUND.SUCCESS', { set: { 'amount..total': 1 } }, /is not a path; write it like amount\.total/],
    [
      'TRANSACTION.SUCCESS',
      { set: { 'promotion_detail.5.name': 'x' } },
      /expected an index from 0 to 1, not "5"$/,
    ],
  ])('rejects %s with %j', async (event, how, message) => {
    await expect(send(event, how)).rejects.toThrow(message)
    await expect(send(event, how)).rejects.toThrow(TypeError)
    expect(sandbox.notifications.list()).toEqual([])
  })
})
