import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { notifyUrl, openid, openShops, sub_mchid, ways, type Shops } from '../shops.js'

const transfer = {
  openid,
  user_name: '王小王',
  transfer_amount: 400_000,
  transfer_remark: '报销',
  transfer_scene_id: '1000',
  transfer_scene_report_infos: [
    { info_type: '活动名称', info_content: '新会员' },
    { info_type: '奖励说明', info_content: '注册奖励' },
  ],
}

describe.each(ways)('transfers %s', (way) => {
  let shops: Shops
  beforeEach(async () => (shops = await openShops(way)))
  afterEach(() => shops.close())

  it('a direct merchant transfers; the parameters open the confirmation', async () => {
    const { transfers } = shops.direct
    const made = await transfers.create({ ...transfer, out_bill_no: 'bill0001' })
    expect(made.state).toBe('WAIT_USER_CONFIRM')
    const package_info = made.package_info ?? ''
    expect(await transfers.parameters({ package_info })).toEqual({
      mchId: '1900000001',
      appId: 'wxd678efh567hg6787',
      package: package_info,
    })
    expect(shops.sandbox.transfers.show('bill0001').notify_url).toBe(notifyUrl)
    shops.sandbox.transfers.confirm(package_info)
    await shops.sandbox.clock.advance(5_000)
    const bill = await transfers.get({ out_bill_no: 'bill0001' })
    expect(bill).toMatchObject({ state: 'SUCCESS', user_name: '王小王' })
  })

  it('a transfer is cancelled before the payee confirms', async () => {
    const { transfers } = shops.direct
    await transfers.create({ ...transfer, out_bill_no: 'bill0001' })
    expect((await transfers.cancel({ out_bill_no: 'bill0001' })).state).toBe('CANCELING')
    await shops.sandbox.clock.advance(60_000)
    expect((await transfers.get({ out_bill_no: 'bill0001' })).state).toBe('CANCELLED')
  })

  it("a partner sends the partner's operations, with the sub-merchant", async () => {
    const { transfers } = shops.partner
    const number = { sub_mchid, out_bill_no: 'bill0001' }
    await transfers.create({ ...transfer, ...number })
    await transfers.get(number)
    await transfers.cancel(number)
    const path = 'v3/fund-app/mch-transfer/partner/transfer-bills'
    expect(shops.sent()).toEqual([
      `POST ${path}`,
      `GET ${path}/out-bill-no/bill0001?sub_mchid=${sub_mchid}`,
      `POST ${path}/out-bill-no/bill0001/cancel`,
    ])
    expect(await transfers.parameters({ package_info: 'p', appid: 'wx1', sub_mchid })).toEqual({
      mchId: '1230000109',
      appId: 'wx1',
      package: 'p',
      subMchId: sub_mchid,
    })
  })
})
