import { afterEach, beforeEach, expect, test } from 'vitest'
import { encryptOaep, loadPublicKey } from 'wechatpay-kit/internal'
import { call, type Answer } from '../../support/caller.js'
import { nativeOrder, nativePath, openShop, refundPath, type Shop } from '../../support/shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
  await call(shop.direct, 'POST', nativePath, nativeOrder('order-0001'))
  await shop.sandbox.pay('order-0001')
})
afterEach(() => shop.close())

const notify_url = 'https://shop.example/refunds'
const refund = (number: string, amount: object = {}, extra: object = {}): Promise<Answer> =>
  call(shop.direct, 'POST', refundPath, {
    out_trade_no: 'order-0001',
    out_refund_no: number,
    notify_url,
    amount: { refund: 40, total: 100, currency: 'CNY', ...amount },
    ...extra,
  })

async function abnormal(): Promise<string> {
  shop.sandbox.faults.add({ fault: 'refund-abnormal', times: 1 })
  const { refund_id } = (await refund('R-1')).json
  await shop.sandbox.clock.advance(5000)
  return String(refund_id)
}
const seal = (text: string): string => encryptOaep(loadPublicKey(shop.sandbox.platform.publicKey), text)
const apply = (id: string, body: object): Promise<Answer> =>
  call(shop.direct, 'POST', `${refundPath}/${id}/apply-abnormal-refund`, { out_refund_no: 'R-1', ...body })
const card = (): Record<string, string> => ({
  type: 'USER_BANK_CARD',
  bank_type: 'CMB_DEBIT',
  bank_account: seal('6225880137060403'),
  real_name: seal('张三'),
})
const events = (): string[] => shop.sandbox.notifications.list().map(({ event_type }) => event_type)

test("an abnormal refund is sent to the payer's card, tells of both ends, and keeps no card number", async () => {
  const id = await abnormal()
  const answer = await apply(id, card())
  expect(answer.json).toMatchObject({
    refund_id: id,
    status: 'PROCESSING',
    channel: 'OTHER_BANKCARD',
    user_received_account: 'CMB_DEBIT0403',
  })
  expect((await apply(id, card())).json).toEqual(answer.json)
  await shop.sandbox.clock.advance(5000)
  expect((await call(shop.direct, 'GET', `${refundPath}/R-1`)).json).toMatchObject({
    status: 'SUCCESS',
    success_time: '2018-06-08T10:00:10+08:00',
  })
  expect(events()).toEqual(['TRANSACTION.SUCCESS', 'REFUND.ABNORMAL', 'REFUND.SUCCESS'])
  const told = shop.sandbox.notifications.list().at(-1)?.resource
  expect(told).toMatchObject({ refund_status: 'SUCCESS', user_received_account: 'CMB_DEBIT0403' })
  expect(JSON.stringify(shop.sandbox.state.export())).not.toMatch(/622588013706|张三/)
})

test("an abnormal refund is sent to the merchant's own account, without any card", async () => {
  const id = await abnormal()
  const answer = await apply(id, { type: 'MERCHANT_BANK_CARD' })
  expect(answer.json['user_received_account']).toBe('商户基本账户')
  const other = await apply(id, card())
  expect([other.status, other.json['code']]).toEqual([400, 'INVALID_REQUEST'])
})

test('a closed refund may be made again under a new number, for the whole amount', async () => {
  shop.sandbox.faults.add({ fault: 'refund-closed', times: 1 })
  await refund('R-1', { refund: 100 })
  expect((await refund('R-2', { refund: 1 })).status).toBe(400)
  await shop.sandbox.clock.advance(60_000)
  expect((await refund('R-2', { refund: 100 })).status).toBe(200)
  await shop.sandbox.clock.advance(5000)
  expect(events()).toEqual(['TRANSACTION.SUCCESS', 'REFUND.CLOSED', 'REFUND.SUCCESS'])
})
