import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { ValidationError } from 'wechatpay-kit'
import { parseAuthorization, requestMessage, sha1, verifySha256 } from 'wechatpay-kit/internal'
import { all, billClient, headers, paid, sample, type Served } from '../support/bill.js'

const day = { bill_date: '2019-02-19' }
const trade = async (served: Served | string, bill_type?: string) => {
  const given = typeof served === 'string' ? { text: served } : served
  const { wechatpay } = await billClient(given)
  return wechatpay.bills.trade(bill_type === undefined ? day : { ...day, bill_type })
}

describe('a trade bill', () => {
  it('gives typed rows in fen, told apart by kind, and its summary once it has ended', async () => {
    const bill = await trade(sample)
    expect(bill.summary).toBeUndefined()
    const [payment, refund, ...more] = await all(bill)
    expect(more).toEqual([])
    expect(payment).toEqual({
      kind: 'payment',
      trade_time: '2019-02-19T01:52:32+08:00',
      appid: 'wxab8acd895ab1638a',
      mchid: '1921000401',
      transaction_id: '4200000263201902167700134902',
      out_trade_no: 'autotest_20190219015232_89201',
      openid: 'wxab8acb865bb1637e',
      trade_type: 'NATIVE',
      trade_state: 'SUCCESS',
      bank_type: 'OTHERS',
      currency: 'CNY',
      settlement_total: 3,
      coupon_amount: 0,
      refund_amount: 0,
      coupon_refund_amount: 0,
      description: 'autotest',
      fee: 1,
      fee_millifen: 1000,
      fee_rate: '39.00%',
      order_amount: 3,
      requested_refund: 0,
      extra: {},
    })
    expect(refund).toMatchObject({
      kind: 'refund',
      device_id: 'harryma007',
      refund_id: '50000309860019021908485990989',
      out_refund_no: 'REF4200000263201902164505328587',
      refund_amount: 1,
      requested_refund: 1,
      refund_status: 'SUCCESS',
      order_amount: 0,
    })
    expect(bill.summary).toEqual({
      count: 2,
      settlement_total: 3,
      refund_amount: 1,
      coupon_refund_amount: 0,
      fee_millifen: 1000,
      order_amount: 3,
      requested_refund: 1,
    })
  })

  it.each<[string, Partial<Served>]>([
    ['with the mark at its beginning and a newline at its end', { text: `\uFEFF${sample}\r\n` }],
    ['with bare newlines', { text: sample.replaceAll('\r\n', '\n') }],
    ['packed', { gzip: true }],
    [
      'packed, one byte at a time',
      { gzip: true, pieces: (bytes) => Array.from(bytes, (byte) => Uint8Array.of(byte)) },
    ],
    ['plain, one byte at a time', { pieces: (bytes) => Array.from(bytes, (byte) => Uint8Array.of(byte)) }],
    ['with its digest in capitals', { hash_value: sha1(sample).toUpperCase() }],
  ])('is the same %s', async (_, change) => {
    expect(await all(await trade({ text: sample, ...change }))).toEqual(await all(await trade(sample)))
  })

  it('of refunds has their times, and fees given back count as negative in its summary', async () => {
    const row =
      '`2019-07-23 20:53:36,`wx1,`1921000401,`0,`,`4200,`out,`o,`JSAPI,`REFUND,`CFT,`CNY,`0.00,`0.00,`2019-07-23 20:53:36,' +
      '`2019-07-23 20:53:40,`503,`R1,`1.01,`0.00,`ORIGINAL,`SUCCESS,`d,`a,`0.01000,`0.60%,`0.00,`1.01,`'
    const file = [
      headers.REFUND,
      row,
      row,
      headers.summary,
      '`2,`0.00,`2.02,`0.00,`-0.02000,`0.00,`2.02',
    ].join('\n')
    const bill = await trade(file, 'REFUND')
    expect(await all(bill)).toMatchObject([{ refund_success_time: '2019-07-23T20:53:40+08:00', fee: 1 }, {}])
    expect(bill.summary?.fee_millifen).toBe(-2000)
  })

  it('of payments needs no refund columns, with either of its summaries', async () => {
    const row =
      '`2019-07-23 18:46:41,`wx1,`1,`0,`,`4200,`out,`o,`JSAPI,`SUCCESS,`CFT,`CNY,`0.01,`0.00,`d,`a,`0.00000,`0.60%,`0.01,`'
    const short = '总交易单数,应结订单总金额,手续费总金额,订单总金额\n`1,`0.01,`0.00000,`0.01'
    for (const summary of [short, `${headers.summary}\n\`1,\`0.01,\`0.00,\`0.00,\`0.00,\`0.01,\`0.00`]) {
      const bill = await trade(`${headers.SUCCESS}\n${row}\n${summary}\n`, 'SUCCESS')
      expect(await all(bill)).toMatchObject([{ kind: 'payment', order_amount: 1, refund_amount: undefined }])
      expect(bill.summary).toMatchObject({ count: 1, order_amount: 1 })
    }
  })

  it('is read by its header: reordered, with columns that nobody knows, and with the names of 2014', async () => {
    const names = headers.ALL.split(',')
    const cells = paid.slice(1).split(',`')
    const order = names.map((_, index) => (index * 5) % names.length)
    const reordered = [
      [...order.map((index) => names[index]), '新列'].join(','),
      [...order.map((index) => `\`${cells[index]}`), '`新值'].join(','),
      headers.summary,
      '`1,`0.03,`0.00,`0.00,`0.01,`0.03,`0.00',
    ].join('\n')
    const plain = `${headers.ALL}\n${paid}\n${headers.summary}\n\`1,\`0.03,\`0.00,\`0.00,\`0.01,\`0.03,\`0.00`
    const [expected] = await all(await trade(plain))
    expect(await all(await trade(reordered))).toEqual([{ ...expected, extra: { 新列: '新值' } }])
    const old =
      '交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,' +
      '代金券或立减优惠金额,微信退款单号,商户退款单号,退款金额,代金券或立减优惠退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率\n' +
      '`2014-11-10 16:33:45,`wx2421b1c4370ec43b,`10000100,`1900000109,`1000,`1001690740201411100005734289,`1415640626,' +
      '`085e9858e3ba5186aafcbaed1,`MICROPAY,`SUCCESS,`CFT,`CNY,`0.01,`0.0,`0,`0,`0,`0,`,`,`被扫支付测试,`订单额外描述,`0,`0.60%\n' +
      '总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额\n`1,`0.01,`0.0,`0.0,`0\n'
    expect(await all(await trade(old))).toMatchObject([
      {
        sub_mchid: '1900000109',
        order_amount: 1,
        coupon_amount: 0,
        requested_refund: undefined,
        rate_note: undefined,
      },
    ])
  })

  it('keeps commas in what people wrote, escaped or not', async () => {
    const one = (description: string): string =>
      `${headers.ALL}\n${paid.replace('`autotest,', `\`${description},`)}\n${headers.summary}\n` +
      '`1,`0.03,`0.00,`0.00,`0.01,`0.03,`0.00'
    expect(await all(await trade(one('a,b')))).toMatchObject([{ description: 'a,b' }])
    expect(await all(await trade(one('a\\ b')))).toMatchObject([{ description: 'a,b' }])
    expect(await all(await trade(one('a`b')))).toMatchObject([{ description: 'a`b' }])
  })

  it('takes reversals and states nobody knows for what they are, whether its summary counts them or not', async () => {
    const reversal = paid.replace('SUCCESS', 'REVOKED')
    for (const summary of [
      '`2,`0.06,`0.00,`0.00,`0.02,`0.06,`0.00',
      '`1,`0.03,`0.00,`0.00,`0.01,`0.03,`0.00',
    ]) {
      const rows = await all(await trade([headers.ALL, paid, reversal, headers.summary, summary].join('\n')))
      expect(rows.map(({ kind }) => kind)).toEqual(['payment', 'reversal'])
    }
    const odd = paid.replace('SUCCESS', 'NEW_STATE')
    const file = [headers.ALL, odd, headers.summary, '`1,`0.03,`0.00,`0.00,`0.01,`0.03,`0.00'].join('\n')
    expect(await all(await trade(file))).toMatchObject([{ kind: 'other', trade_state: 'NEW_STATE' }])
  })

  it('of a day without trades has no rows; one that is being made says: ask again later', async () => {
    const refusal = (code: string): Served => ({
      text: '',
      refusal: { status: 400, body: JSON.stringify({ code, message: '账单' }) },
    })
    const none = await trade(refusal('NO_STATEMENT_EXIST'))
    expect(await all(none)).toEqual([])
    expect(none.summary).toBeUndefined()
    await expect(none.download()).rejects.toMatchObject({ code: 'NO_STATEMENT_EXIST', retryable: false })
    await expect(all(await trade(refusal('STATEMENT_CREATING')))).rejects.toMatchObject({
      name: 'ResponseError',
      code: 'STATEMENT_CREATING',
      retryable: true,
    })
  })

  it('is asked for only when it is iterated, again for each iteration, and what it asks is signed', async () => {
    const { wechatpay, asked, platform } = await billClient({ text: sample })
    const bill = wechatpay.bills.trade({
      ...day,
      bill_type: 'ALL',
      tar_type: 'GZIP',
      sub_mchid: '1900000109',
    })
    expect(asked).toHaveLength(0)
    await all(bill)
    await all(bill)
    expect(asked.map(({ url }) => url)).toEqual(
      Array(2)
        .fill([
          'http://127.0.0.1:9/v3/bill/tradebill?bill_date=2019-02-19&bill_type=ALL&tar_type=GZIP&sub_mchid=1900000109',
          'http://127.0.0.1:9/v3/billdownload/file?token=abc&tartype=gzip',
        ])
        .flat(),
    )
    for (const request of asked) {
      const authorization = parseAuthorization(request.headers['authorization'] ?? '')
      if (authorization === undefined) throw new Error('not signed')
      const url = request.url.slice('http://127.0.0.1:9'.length)
      const { timestamp, nonce_str: nonce } = authorization
      const message = requestMessage({ method: 'GET', url, timestamp, nonce, body: new Uint8Array(0) })
      expect(verifySha256(platform.merchantPublicKey, message, authorization.signature)).toBe(true)
    }
  })

  it('can be saved as it is, unpacked', async () => {
    const bill = await trade({ text: sample, gzip: true })
    expect(await text(Readable.fromWeb((await bill.download()) as never))).toBe(sample)
  })

  it('refuses a day that is none before anything is sent', async () => {
    const { wechatpay, asked } = await billClient({ text: sample })
    expect(() => wechatpay.bills.trade({ bill_date: '20190219' })).toThrow(ValidationError)
    expect(asked).toHaveLength(0)
  })
})

describe('other bills', () => {
  const flow =
    '`2021-02-01 13:54:01,`50300806962021020105978994968,`4200000920202101197964319284,`退款,`退款,`支出,`0.01,`0.22,' +
    '`1601959334API,`退款总金额0.01元;含手续费0.00元,`S20210201135356381941'
  const income = flow.replace('支出,`0.01', '收入,`0.30')

  it('fund flow gives movements with their direction, and checks both sums', async () => {
    const file = [headers.fundFlow, flow, income, headers.fundFlowSummary, '`2,`1,`0.30,`1,`0.01'].join('\n')
    const { wechatpay, asked } = await billClient({ text: file })
    const bill = wechatpay.bills.fundFlow({ ...day, account_type: 'BASIC' })
    expect(await all(bill)).toMatchObject([
      {
        time: '2021-02-01T13:54:01+08:00',
        direction: 'expense',
        amount: 1,
        balance: 22,
        operator: '1601959334API',
        remark: '退款总金额0.01元;含手续费0.00元',
        voucher: 'S20210201135356381941',
      },
      { direction: 'income', amount: 30 },
    ])
    expect(bill.summary).toEqual({
      count: 2,
      income_count: 1,
      income_amount: 30,
      expense_count: 1,
      expense_amount: 1,
    })
    expect(asked[0]?.url).toContain('/v3/bill/fundflowbill?bill_date=2019-02-19&account_type=BASIC')
    const wrong = await billClient({ text: file.replace('`0.30,`1,`0.01', '`0.01,`1,`0.30') })
    await expect(all(wrong.wechatpay.bills.fundFlow(day))).rejects.toMatchObject({
      code: 'bill_summary_mismatch',
    })
  })

  it('profit sharing tells cells by the header, whatever its columns are', async () => {
    const file =
      '分账时间,分账单号,分账金额(元),名称\n`2019-02-19 01:00:00,`3008,`1.50,`甲\n总笔数,总金额\n`1,`1.50\n'
    const { wechatpay } = await billClient({ text: file })
    const bill = wechatpay.bills.profitSharing(day)
    expect(await all(bill)).toEqual([
      {
        cells: { 分账时间: '2019-02-19 01:00:00', 分账单号: '3008', '分账金额(元)': '1.50', 名称: '甲' },
        amounts: { '分账金额(元)': 150 },
      },
    ])
    expect(bill.summary).toEqual({ rows: [{ 总笔数: '1', 总金额: '1.50' }] })
  })
})
