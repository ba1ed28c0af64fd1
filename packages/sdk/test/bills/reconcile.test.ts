import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reconcile, ValidationError, type Finding, type LocalOrder, type TradeRow } from 'wechatpay-kit'
import { sha1 } from 'wechatpay-kit/internal'
import { all, billClient, sample } from '../support/bill.js'

const pay = (out_trade_no: string, order_amount: number, kind = 'payment'): TradeRow =>
  ({ kind, out_trade_no, order_amount }) as TradeRow
const back = (
  out_trade_no: string,
  out_refund_no: string,
  refund_amount: number,
  requested_refund?: number,
): TradeRow => ({ kind: 'refund', out_trade_no, out_refund_no, refund_amount, requested_refund }) as TradeRow
const found = (orders: readonly LocalOrder[], rows: readonly TradeRow[]): Promise<Finding[]> =>
  all(reconcile(orders, rows))

describe('reconcile', () => {
  it('counts what agrees and tells everything else apart', async () => {
    const orders = [
      { out_trade_no: 'same', amount: 100, refunds: [{ out_refund_no: 'R-same', amount: 40 }] },
      { out_trade_no: 'other', amount: 100 },
      { out_trade_no: 'only-here', amount: 7, refunds: [{ out_refund_no: 'R-only-here', amount: 7 }] },
      // Paid on another day.
      { out_trade_no: 'older', refunds: [{ out_refund_no: 'R-other', amount: 30 }] },
    ]
    const rows = [
      pay('same', 100),
      pay('other', 99),
      pay('only-there', 5),
      back('same', 'R-same', 38, 40),
      back('older', 'R-other', 31),
      back('older', 'R-only-there', 1),
    ]
    expect(await found(orders, rows)).toEqual([
      { kind: 'amount_differs', order: orders[1], row: rows[1], here: 100, there: 99 },
      { kind: 'missing_locally', what: 'payment', row: rows[2] },
      {
        kind: 'refund_differs',
        order: orders[3],
        refund: { out_refund_no: 'R-other', amount: 30 },
        row: rows[4],
        here: 30,
        there: 31,
      },
      { kind: 'missing_locally', what: 'refund', row: rows[5] },
      { kind: 'missing_in_bill', what: 'payment', order: orders[2] },
      {
        kind: 'missing_in_bill',
        what: 'refund',
        order: orders[2],
        refund: { out_refund_no: 'R-only-here', amount: 7 },
      },
      { kind: 'matched', payments: 1, refunds: 1 },
    ])
  })

  it('reports a payment or a refund that the bill has twice, and a payment that was taken back', async () => {
    const orders = [{ out_trade_no: 'a', amount: 1, refunds: [{ out_refund_no: 'r', amount: 1 }] }]
    expect(
      await found(orders, [pay('a', 1), pay('a', 1), back('a', 'r', 1), back('a', 'r', 1)]),
    ).toMatchObject([
      { kind: 'missing_locally', what: 'payment' },
      { kind: 'missing_locally', what: 'refund' },
      { kind: 'matched', payments: 1, refunds: 1 },
    ])
    const revoked = pay('b', 1, 'reversal')
    expect(await found([{ out_trade_no: 'b', amount: 1 }], [revoked])).toEqual([
      { kind: 'unrecognized', order: { out_trade_no: 'b', amount: 1 }, row: revoked },
      { kind: 'matched', payments: 0, refunds: 0 },
    ])
  })

  it.each<[string, unknown[], RegExp]>([
    [
      'an order twice',
      [
        { out_trade_no: 'a', amount: 1 },
        { out_trade_no: 'a', amount: 1 },
      ],
      /^\/orders\/1: the order a is given twice/,
    ],
    ['yuan for fen', [{ out_trade_no: 'a', amount: 0.5 }], /\/amount: expected a whole number of fen/],
    [
      'total in place of amount',
      [{ out_trade_no: 'a', total: 1 }],
      /\/orders\/0\/total: .*did you mean amount\?/,
    ],
    ['a column of a database', [{ out_trade_no: 'a', amount: 1, id: 7 }], /\/orders\/0\/id: unknown member/],
    [
      'a refund as an entry of its own',
      [{ out_trade_no: 'a', out_refund_no: 'r', amount: 1 }],
      /did you mean refunds:/,
    ],
    ['an order with neither amount nor refunds', [{ out_trade_no: 'a' }], /expected amount, refunds or both/],
    ['an order without its number', [{ amount: 1 }], /\/orders\/0\/out_trade_no: expected/],
    ['a number in place of an order', [5], /\/orders\/0: expected an object/],
    ['one refund in place of a list', [{ out_trade_no: 'a', refunds: {} }], /\/refunds: expected a list/],
    [
      'a refund with refund in place of amount',
      [{ out_trade_no: 'a', refunds: [{ out_refund_no: 'r', refund: 1 }] }],
      /\/orders\/0\/refunds\/0\/refund: .*did you mean amount\?/,
    ],
    [
      'a refund without an amount',
      [{ out_trade_no: 'a', refunds: [{ out_refund_no: 'r' }] }],
      /\/refunds\/0\/amount: expected a whole number of fen, got undefined/,
    ],
    [
      'a refund twice',
      [
        {
          out_trade_no: 'a',
          refunds: [
            { out_refund_no: 'r', amount: 1 },
            { out_refund_no: 'r', amount: 1 },
          ],
        },
      ],
      /\/refunds\/1: the refund r is given twice/,
    ],
  ])('rejects %s', async (_, orders, message) => {
    const comparing = found(orders as LocalOrder[], [])
    await expect(comparing).rejects.toBeInstanceOf(ValidationError)
    await expect(comparing).rejects.toThrow(message)
  })

  it('streams over a bill, and fails where the bill does', async () => {
    const orders = [{ out_trade_no: 'autotest_20190219015232_89201', amount: 3 }]
    const { wechatpay } = await billClient({ text: sample })
    expect(await all(reconcile(orders, wechatpay.bills.trade({ bill_date: '2019-02-19' })))).toMatchObject([
      { kind: 'missing_locally', what: 'refund' },
      { kind: 'matched', payments: 1, refunds: 0 },
    ])
    const damaged = await billClient({ text: sample, hash_value: sha1('another') })
    const rows = damaged.wechatpay.bills.trade({ bill_date: '2019-02-19' })
    await expect(all(reconcile(orders, rows))).rejects.toMatchObject({ code: 'download_digest_mismatch' })
  })

  it('finds nothing in equal books, in whatever order, and every fault that is put in', async () => {
    const amount = fc.integer({ min: 1, max: 10_000 })
    const books = fc.uniqueArray(fc.record({ out_trade_no: fc.stringMatching(/^[a-z]{6}$/), amount }), {
      selector: (order) => order.out_trade_no,
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(books, books, async (here, there) => {
        const rows = there.map((order) => pay(order.out_trade_no, order.amount)).reverse()
        expect(await found(there, rows)).toEqual([{ kind: 'matched', payments: there.length, refunds: 0 }])
        const findings = await found(here, rows)
        const count = (kind: string): number => findings.filter((one) => one.kind === kind).length
        const last = findings.at(-1)
        const matched = last?.kind === 'matched' ? last.payments : -1
        expect(matched + count('amount_differs') + count('missing_in_bill')).toBe(here.length)
        expect(matched + count('amount_differs') + count('missing_locally')).toBe(there.length)
      }),
    )
  })
})
