import { describe, expect, it } from 'vitest'
import { all } from '../../packages/sdk/test/support/bill.js'
import { client, day, hour, mchid, openid, partnerMchid, start, trade } from './trading-day.js'

describe('a fund flow bill of the sandbox', () => {
  it('of fund flow moves every fen once: payments, their fees, and refunds with the fee given back', async () => {
    const sandbox = await start()
    const wechatpay = client(sandbox, mchid)
    await trade(sandbox, wechatpay)
    const first = wechatpay.bills.fundFlow(day)
    const rows = await all(first)
    expect(rows.map(({ business_type, direction, amount }) => [business_type, direction, amount])).toEqual([
      ['交易', 'income', 10_001],
      ['扣除交易手续费', 'expense', 60],
      ['交易', 'income', 250],
      ['扣除交易手续费', 'expense', 2],
      ['交易', 'income', 1],
      ['退款', 'expense', 3_976],
      ['交易', 'income', 99],
      ['扣除交易手续费', 'expense', 1],
    ])
    expect(first.summary).toMatchObject({ income_amount: 10_351, expense_amount: 4_039 })
    const trades = await all(wechatpay.bills.trade(day))
    const fees = trades.reduce((sum, row) => sum + (row.kind === 'refund' ? -1 : 1) * (row.fee ?? 0), 0)
    expect(rows.at(-1)?.balance).toBe(10_351 - 4_000 - fees)
    await sandbox.clock.advance(24 * hour)
    const next = await all(wechatpay.bills.fundFlow({ bill_date: '2018-06-09' }))
    // The whole order is refunded: so is the whole fee.
    expect(next.at(-1)?.balance).toBe(250 + 1 + 99 + 7 - 2 - 1)
    await expect(
      wechatpay.v3.bill.fundflowbill.get({ query: { ...day, account_type: 'FEES' } }),
    ).rejects.toMatchObject({ code: 'NO_STATEMENT_EXIST' })
  })

  it("of a partner holds its sub-merchants', all or one; their fund flow comes encrypted", async () => {
    const sandbox = await start()
    const partner = client(sandbox, partnerMchid)
    for (const [sub_mchid, out_trade_no] of [
      ['1900000109', 'sub-order-1'],
      ['1900000110', 'sub-order-2'],
    ] as const) {
      await partner.v3.pay.partner.transactions.jsapi.post({
        json: {
          sp_appid: 'wx8888888888888888',
          sp_mchid: partnerMchid,
          sub_mchid,
          description: '公仔',
          out_trade_no,
          notify_url: 'https://shop.example/notify',
          amount: { total: 1_000, currency: 'CNY' },
          payer: { sp_openid: openid },
        },
      })
      await sandbox.pay(out_trade_no)
    }
    await sandbox.clock.set('2018-06-09T12:00:00+08:00')
    const both = await all(partner.bills.trade(day))
    expect(both.map(({ sub_mchid }) => sub_mchid)).toEqual(['1900000109', '1900000110'])
    const one = await all(partner.bills.trade({ ...day, sub_mchid: '1900000110' }))
    expect(one.map(({ out_trade_no }) => out_trade_no)).toEqual(['sub-order-2'])
    await expect(all(partner.bills.trade({ ...day, sub_mchid: '1999999999' }))).rejects.toMatchObject({
      code: 'NO_AUTH',
    })
    for (const tar_type of ['GZIP', undefined] as const) {
      const flow = partner.bills.subMerchantFundFlow({ ...day, sub_mchid: '1900000109', tar_type })
      expect(await all(flow)).toMatchObject([{ amount: 1_000 }, { amount: 6, direction: 'expense' }])
      expect(await all(partner.bills.ecommerceFundFlow({ ...day, tar_type }))).toHaveLength(4)
    }
    expect(await all(partner.bills.fundFlow(day))).toEqual([])
    const direct = client(sandbox, mchid)
    await expect(
      all(direct.bills.subMerchantFundFlow({ ...day, sub_mchid: '1900000109' })),
    ).rejects.toMatchObject({ code: 'NO_AUTH' })
    expect(await all(partner.bills.profitSharing(day))).toEqual([])
  })
})
