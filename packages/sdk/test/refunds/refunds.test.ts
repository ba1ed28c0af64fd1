import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { notifyUrl, openShops, sub_mchid, ways, type Shops } from '../shops.js'

const amount = { refund: 30, total: 100, currency: 'CNY' }

describe.each(ways)('refunds %s', (way) => {
  let shops: Shops
  beforeEach(async () => (shops = await openShops(way)))
  afterEach(() => shops.close())

  it('a direct merchant refunds with its notifyUrl and queries the refund', async () => {
    const out_trade_no = 'order-0001'
    await shops.direct.orders.native({ description: '公仔', out_trade_no, amount: { total: 100 } })
    await shops.sandbox.pay(out_trade_no)
    const made = await shops.direct.refunds.create({ out_trade_no, out_refund_no: 'R1', amount })
    expect(made.status).toBe('PROCESSING')
    expect(shops.sandbox.refunds.show('R1').notify_url).toBe(notifyUrl)
    await shops.sandbox.clock.advance(60_000)
    const found = await shops.direct.refunds.get({ out_refund_no: 'R1' })
    expect(found).toMatchObject({ refund_id: made.refund_id, status: 'SUCCESS', amount: { refund: 30 } })
  })

  it('a partner refunds for a sub-merchant', async () => {
    const out_trade_no = 'order-0001'
    const { orders, refunds } = shops.partner
    await orders.native({ sub_mchid, description: '公仔', out_trade_no, amount: { total: 100 } })
    await shops.sandbox.pay(out_trade_no)
    const notify_url = 'https://shop.example/refunds'
    await refunds.create({ sub_mchid, out_trade_no, out_refund_no: 'R1', amount, notify_url })
    expect(shops.sandbox.refunds.show('R1').notify_url).toBe(notify_url)
    expect(await refunds.get({ sub_mchid, out_refund_no: 'R1' })).toMatchObject({ out_refund_no: 'R1' })
  })

  it('types want sub_mchid of a partner, and none of a direct merchant', () => {
    const { direct, partner } = shops
    // Only compiled.
    const wrong = (): readonly Promise<unknown>[] => [
      // @ts-expect-error a partner names the sub-merchant
      partner.refunds.create({ out_refund_no: 'R1', amount }),
      // @ts-expect-error a direct merchant has none
      direct.refunds.create({ sub_mchid, out_refund_no: 'R1', amount }),
      // @ts-expect-error the query, too
      partner.refunds.get({ out_refund_no: 'R1' }),
    ]
    expect(wrong).toBeTypeOf('function')
  })
})
