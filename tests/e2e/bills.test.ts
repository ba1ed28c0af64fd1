import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { reconcile, type LocalOrder } from 'wechatpay-kit'
import { all } from '../../packages/sdk/test/support/bill.js'
import { client, day, hour, mchid, openid, partnerMchid, refund, sell, start, trade } from './trading-day.js'

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
    // It would wait for a body for a minute, and the test's time would be over.
    await remote.close()
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
