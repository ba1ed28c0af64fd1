import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { reconcile, WechatPay, type ClientOptions, type LocalOrder } from 'wechatpay-kit'
import { all } from '../../packages/sdk/test/support/bill.js'

const hour = 3_600_000
const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

const mchid = '1900000001'
const partnerMchid = '1230000109'
const day = { bill_date: '2018-06-08' }
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

function client(sandbox: Sandbox, by: string, change: Partial<ClientOptions> = {}): WechatPay {
  const merchant = sandbox.merchants.find((one) => one.mchid === by)
  if (merchant === undefined) throw new Error(`no merchant ${by}`)
  const wechatpay = new WechatPay({ ...merchant.client, ...change })
  open.push(wechatpay)
  return wechatpay
}

async function start(): Promise<Sandbox> {
  const sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true, seed: 'bills' })
  open.push(sandbox)
  return sandbox
}

/** Places an order and pays it. */
async function sell(
  sandbox: Sandbox,
  wechatpay: WechatPay,
  out_trade_no: string,
  total: number,
): Promise<void> {
  await wechatpay.v3.pay.transactions.jsapi.post({
    json: {
      appid: 'wxd678efh567hg6787',
      mchid,
      description: '公仔,大号',
      attach: '{"a":1,"b":"x\\ny"}',
      out_trade_no,
      notify_url: 'https://shop.example/notify',
      amount: { total, currency: 'CNY' },
      payer: { openid },
    },
  })
  await sandbox.pay(out_trade_no)
}

const refund = (
  wechatpay: WechatPay,
  out_trade_no: string,
  out_refund_no: string,
  amount: number,
  total: number,
) =>
  wechatpay.v3.refund.domestic.refunds.post({
    json: { out_trade_no, out_refund_no, amount: { refund: amount, total, currency: 'CNY' } },
  })

/** A day: three orders, one of them refunded on it, one on the next; an order that nobody pays. */
async function trade(sandbox: Sandbox, wechatpay: WechatPay): Promise<void> {
  await sell(sandbox, wechatpay, 'order-1', 10_001)
  await sandbox.clock.advance(hour)
  await sell(sandbox, wechatpay, 'order-2', 250)
  await sell(sandbox, wechatpay, 'order-3', 1)
  await sandbox.clock.advance(60_000)
  await refund(wechatpay, 'order-1', 'refund-1', 4_000, 10_001)
  await sandbox.clock.set('2018-06-08T23:59:59.999+08:00')
  await sell(sandbox, wechatpay, 'order-4', 99)
  await sandbox.clock.set('2018-06-09T00:00:00+08:00')
  await refund(wechatpay, 'order-1', 'refund-2', 6_001, 10_001)
  await sell(sandbox, wechatpay, 'order-5', 7)
  await sandbox.clock.set('2018-06-09T10:00:00+08:00')
}

describe('a bill of the sandbox', () => {
  it.each(['GZIP', undefined] as const)(
    'of a day reconciles with the orders of that day, to the millisecond (packed: %s)',
    async (tar_type) => {
      const sandbox = await start()
      const wechatpay = client(sandbox, mchid)
      await trade(sandbox, wechatpay)
      const orders: LocalOrder[] = [
        { out_trade_no: 'order-1', amount: 10_001, refunds: [{ out_refund_no: 'refund-1', amount: 4_000 }] },
        { out_trade_no: 'order-2', amount: 250 },
        { out_trade_no: 'order-3', amount: 1 },
        { out_trade_no: 'order-4', amount: 99 },
      ]
      const bill = wechatpay.bills.trade({ ...day, tar_type })
      expect(await all(reconcile(orders, bill))).toEqual([{ kind: 'matched', payments: 4, refunds: 1 }])
      expect(bill.summary).toMatchObject({ count: 5, order_amount: 10_351, requested_refund: 4_000 })
      const wrong = [{ ...orders[0], amount: 10_000, refunds: [] } as LocalOrder, ...orders.slice(2)]
      const findings = await all(reconcile([...wrong, { out_trade_no: 'order-0', amount: 5 }], bill))
      expect(findings.map(({ kind }) => kind)).toEqual([
        'amount_differs',
        'missing_locally',
        'missing_locally',
        'missing_in_bill',
        'matched',
      ])
    },
  )

  it('tells of each order what the platform answered, and what merchants wrote', async () => {
    const sandbox = await start()
    const wechatpay = client(sandbox, mchid)
    await trade(sandbox, wechatpay)
    const [first, , , refunded] = await all(wechatpay.bills.trade(day))
    const order = await wechatpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'order-1',
      query: { mchid },
    })
    expect(first).toMatchObject({
      kind: 'payment',
      trade_time: order.success_time,
      transaction_id: order.transaction_id,
      openid,
      mchid,
      sub_mchid: undefined,
      order_amount: 10_001,
      fee: 60,
      description: '公仔,大号',
      attach: '{"a":1,"b":"x\\ny"}',
    })
    const query = await wechatpay.v3.refund.domestic.refunds._out_refund_no_.get({
      out_refund_no: 'refund-1',
    })
    expect(refunded).toMatchObject({
      kind: 'refund',
      refund_id: query.refund_id,
      refund_amount: 4_000,
      refund_status: 'SUCCESS',
    })
    const both = await all(wechatpay.bills.trade({ ...day, bill_type: 'SUCCESS' }))
    expect(both.map(({ kind }) => kind)).toEqual(Array(4).fill('payment'))
    const [only, ...more] = await all(wechatpay.bills.trade({ ...day, bill_type: 'REFUND' }))
    expect(more).toEqual([])
    expect(only?.refund_success_time).toMatch(/^2018-06-08T11:01:0\d\+08:00$/)
    const file = await wechatpay.bills.trade(day).download()
    expect((await text(Readable.fromWeb(file as never))).split('\r\n')).toHaveLength(9)
  })

  it('is there from ten the next day, for three months; a day without trades has none', async () => {
    const sandbox = await start()
    const wechatpay = client(sandbox, mchid)
    await sell(sandbox, wechatpay, 'order-1', 100)
    const rows = (bill_date: string) => all(wechatpay.bills.trade({ bill_date }))
    for (const moment of ['2018-06-08T12:00:00+08:00', '2018-06-09T09:59:59+08:00']) {
      await sandbox.clock.set(moment)
      await expect(rows('2018-06-08')).rejects.toMatchObject({
        code: 'STATEMENT_CREATING',
        retryable: true,
        retryAfter: 1_800_000,
      })
    }
    // Not sent again by itself: the wait is longer than any call's.
    expect(
      sandbox.requests.list().filter(({ operation }) => operation?.endsWith('tradebill') === true),
    ).toHaveLength(2)
    await sandbox.clock.set('2018-06-09T10:00:00+08:00')
    expect(await rows('2018-06-08')).toHaveLength(1)
    expect(await rows('2018-06-07')).toEqual([])
    await expect(
      wechatpay.v3.bill.tradebill.get({ query: { bill_date: '2018-06-07' } }),
    ).rejects.toMatchObject({
      code: 'NO_STATEMENT_EXIST',
    })
    await expect(rows('2018-06-10')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(rows('2018-02-31')).rejects.toMatchObject({ code: 'PARAM_ERROR' })
    await sandbox.clock.set('2018-09-08T12:00:00+08:00')
    expect(await rows('2018-06-08')).toHaveLength(1)
    await sandbox.clock.set('2018-09-09T00:00:00+08:00')
    await expect(rows('2018-06-08')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(all(wechatpay.bills.trade({ ...day, bill_type: 'OTHER' }))).rejects.toMatchObject({
      code: 'PARAM_ERROR',
    })
  })

  it('never changes: a refund that settles later stays as it was when the bill was made', async () => {
    const sandbox = await start()
    const wechatpay = client(sandbox, mchid)
    await trade(sandbox, wechatpay)
    const read = async () => text(Readable.fromWeb((await wechatpay.bills.trade(day).download()) as never))
    const before = await read()
    await sandbox.clock.advance(48 * hour)
    await refund(wechatpay, 'order-2', 'late', 250, 250)
    expect(await read()).toBe(before)
  })

  it('lies at a URL of where the caller reached the sandbox, for five minutes and for its merchant', async () => {
    const sandbox = await start()
    const { url } = await sandbox.listen()
    const remote = client(sandbox, mchid, { transport: undefined, baseUrl: url })
    await trade(sandbox, remote)
    const { download_url } = await remote.v3.bill.tradebill.get({ query: { ...day, tar_type: 'GZIP' } })
    expect(download_url).toMatch(new RegExp(`^${url}/v3/billdownload/file\\?token=[0-9a-f]+&tartype=gzip$`))
    expect(await all(remote.bills.trade(day))).toHaveLength(5)
    const file = await remote.v3.billdownload.file.get({
      query: { token: new URL(download_url).searchParams.get('token') ?? '' },
    })
    expect((await new Response(file).arrayBuffer()).byteLength).toBeGreaterThan(100)
    const other = client(sandbox, partnerMchid, { transport: undefined, baseUrl: url })
    await expect(other.download(download_url)).rejects.toMatchObject({ status: 403, code: 'NO_AUTH' })
    await sandbox.clock.advance(5 * 60_000)
    // Not read: cancelled, so that closing the client does not wait for it.
    await (await remote.download(download_url)).cancel()
    await (await remote.bills.trade(day).download()).cancel()
    for await (const _ of remote.bills.trade(day)) break
    await sandbox.clock.advance(1)
    await expect(remote.download(download_url)).rejects.toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
    })
    await expect(remote.download(`${url}/v3/billdownload/file?token=no`)).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
    })
    open.splice(open.indexOf(remote), 1)
    // It would wait for a body for a minute, and the test's time would be over.
    await remote.close()
  })

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

  it('is forgotten with everything else by a reset', async () => {
    const sandbox = await start()
    const wechatpay = client(sandbox, mchid)
    await trade(sandbox, wechatpay)
    const { download_url } = await wechatpay.v3.bill.tradebill.get({ query: day })
    await wechatpay.download(download_url)
    await sandbox.reset()
    await expect(wechatpay.download(download_url)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })
})
