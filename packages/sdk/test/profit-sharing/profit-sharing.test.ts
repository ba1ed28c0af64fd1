import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openid, openShops, sub_mchid, ways, type Shops } from '../shops.js'

const receiver = { type: 'PERSONAL_OPENID', account: openid, name: '王小王' }

describe.each(ways)('profit sharing %s', (way) => {
  let shops: Shops
  beforeEach(async () => (shops = await openShops(way)))
  afterEach(() => shops.close())

  /** A paid order whose money can be shared. */
  async function paid(out_trade_no: string): Promise<string> {
    const settle_info = { profit_sharing: true }
    const order = { description: '公仔', out_trade_no, amount: { total: 10_000 }, settle_info }
    await shops.partner.orders.native({ ...order, sub_mchid })
    const { transaction_id = '' } = await shops.sandbox.pay(out_trade_no)
    await shops.sandbox.clock.advance(60_000)
    return transaction_id
  }

  it('a partner adds a receiver, shares, queries and unfreezes the rest', async () => {
    const { profitSharing } = shops.partner
    const transaction_id = await paid('order-0001')
    const added = await profitSharing.addReceiver({ sub_mchid, ...receiver, relation_type: 'USER' })
    expect(added).toMatchObject({ account: openid, name: '王小王' })
    const sharing = { sub_mchid, transaction_id, out_order_no: 'P1' }
    const made = await profitSharing.create({
      ...sharing,
      receivers: [{ ...receiver, amount: 2000, description: '佣金' }],
      unfreeze_unsplit: false,
    })
    expect(made.state).toBe('PROCESSING')
    await shops.sandbox.clock.advance(5_000)
    const found = await profitSharing.get(sharing)
    expect(found).toMatchObject({ state: 'FINISHED', receivers: [{ account: openid, result: 'SUCCESS' }] })
    await profitSharing.unfreeze({ sub_mchid, transaction_id, out_order_no: 'P2', description: '解冻' })
    await shops.sandbox.clock.advance(5_000)
    expect((await profitSharing.get({ ...sharing, out_order_no: 'P2' })).state).toBe('FINISHED')
  })

  it('a merchant that received a share returns it', async () => {
    const { profitSharing } = shops.partner
    const transaction_id = await paid('order-0001')
    const merchant = { type: 'MERCHANT_ID', account: '1230000109', name: '服务商' }
    await profitSharing.addReceiver({ sub_mchid, ...merchant, relation_type: 'SERVICE_PROVIDER' })
    const receivers = [{ ...merchant, amount: 2000, description: '服务费' }]
    const sharing = { sub_mchid, transaction_id, out_order_no: 'P1' }
    await profitSharing.create({ ...sharing, receivers, unfreeze_unsplit: true })
    await shops.sandbox.clock.advance(5_000)
    const back = await profitSharing.return({
      sub_mchid,
      out_order_no: 'P1',
      out_return_no: 'B1',
      return_mchid: merchant.account,
      amount: 2000,
      description: '退货',
    })
    expect(back).toMatchObject({ result: 'SUCCESS', amount: 2000 })
  })

  it('a direct merchant fills in its own appid', async () => {
    const added = await shops.direct.profitSharing.addReceiver({ ...receiver, relation_type: 'USER' })
    expect(added).toMatchObject({ account: openid })
    const [{ requestBody } = { requestBody: '' }] = shops.sandbox.requests.list()
    expect(JSON.parse(requestBody)).toMatchObject({ appid: 'wxd678efh567hg6787' })
  })
})
