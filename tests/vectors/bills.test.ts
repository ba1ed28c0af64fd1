import { describe, expect, it } from 'vitest'
import { all, billClient } from '../../packages/sdk/test/support/bill.js'
import published from './bills.json' with { type: 'json' }

const text = (bill: { header: string; rows: readonly string[] }, summary: string): string =>
  [bill.header, ...bill.rows, summary].join('\r\n')

describe('published rows of bills', () => {
  it('of trades are read in fen', async () => {
    // The published summary is of the whole file: this one is of the two rows.
    const summary =
      '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n`2.0,`0.03,`0.01,`0.0,`0.01,`0.03,`0.01'
    const { wechatpay } = await billClient({ text: text(published.trade, summary) })
    const rows = await all(wechatpay.bills.trade({ bill_date: '2019-02-19' }))
    expect(rows).toMatchObject(published.trade.expected)
  })

  it('of fund flows are read in fen', async () => {
    const summary = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\r\n`1,`0,`0.00,`1,`0.01'
    const { wechatpay } = await billClient({ text: text(published.fundFlow, summary) })
    const rows = await all(wechatpay.bills.fundFlow({ bill_date: '2021-02-01' }))
    expect(rows).toMatchObject(published.fundFlow.expected)
  })
})
