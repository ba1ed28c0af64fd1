import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TradeRow } from 'wechatpay-kit'
import { all, billClient, headers } from '../support/bill.js'

/** Fen as bills print them: by integers, so that the test does not repeat a fault of the parser. */
function yuan(amount: number): string {
  const size = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`
}
/** Thousandths of a fen with five decimals. */
function yuan5(amount: number): string {
  const size = String(Math.abs(amount)).padStart(6, '0')
  return `${amount < 0 ? '-' : ''}${size.slice(0, -5)}.${size.slice(-5)}`
}

const number = fc.stringMatching(/^[0-9A-Za-z_|*@-]{6,32}$/)
/** What people write, less what a bill escapes or can't tell apart. */
const prose = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\r\n\\`\u{D800}-\u{DFFF}]/gu, '').replace(/^$/, 'x'))
const amount = fc.integer({ min: 0, max: 100_000_000_00 })
const order = fc.record({
  isRefund: fc.boolean(),
  second: fc.integer({ min: 0, max: 86_399 }),
  transaction_id: fc.stringMatching(/^4200[0-9]{24}$/),
  out_trade_no: number,
  out_refund_no: number,
  amount,
  fee: fc.integer({ min: 0, max: 100_000_000 }),
  description: prose,
  attach: fc.option(prose, { nil: undefined }),
})
type Order = typeof order extends fc.Arbitrary<infer T> ? T : never

const clock = (second: number): string => new Date(second * 1000).toISOString().slice(11, 19)

function line(one: Order, names: readonly string[]): string {
  const { isRefund } = one
  const cells: Record<string, string> = {
    交易时间: `2019-02-19 ${clock(one.second)}`,
    特约商户号: '0',
    微信订单号: one.transaction_id,
    商户订单号: one.out_trade_no,
    交易状态: isRefund ? 'REFUND' : 'SUCCESS',
    应结订单金额: isRefund ? '0.00' : yuan(one.amount),
    微信退款单号: isRefund ? '503' : '0',
    商户退款单号: isRefund ? one.out_refund_no : '0',
    退款金额: isRefund ? yuan(one.amount) : '0.00',
    商品名称: one.description.replaceAll(',', '\\ '),
    商户数据包: (one.attach ?? '').replaceAll(',', '\\ '),
    手续费: yuan5(one.fee),
    订单金额: isRefund ? '0.00' : yuan(one.amount),
    申请退款金额: isRefund ? yuan(one.amount) : '0.00',
  }
  return names.map((name) => `\`${cells[name] ?? ''}`).join(',')
}

function written(orders: readonly Order[], names: readonly string[]): string {
  const sum = (of: (one: Order) => number): number => orders.reduce((total, one) => total + of(one), 0)
  const paid = sum((one) => (one.isRefund ? 0 : one.amount))
  const refunded = sum((one) => (one.isRefund ? one.amount : 0))
  const fee = sum((one) => (one.isRefund ? -one.fee : one.fee))
  const summary = [
    String(orders.length),
    yuan(paid),
    yuan(refunded),
    '0.00',
    yuan5(fee),
    yuan(paid),
    yuan(refunded),
  ]
  return [
    names.join(','),
    ...orders.map((one) => line(one, names)),
    headers.summary,
    summary.map((cell) => `\`${cell}`).join(','),
    '',
  ].join('\n')
}

const cuts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 })
function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

describe('trade bills', () => {
  it('of any rows, in any order of columns, packed or not and cut anywhere, come back as they were written', async () => {
    const names = fc.shuffledSubarray(headers.ALL.split(','), { minLength: 27 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(order, { maxLength: 12 }),
        names,
        fc.boolean(),
        cuts,
        async (orders, columns, gzip, sizes) => {
          const { wechatpay } = await billClient({
            text: written(orders, columns),
            gzip,
            pieces: (bytes) => cut(bytes, sizes),
          })
          const bill = wechatpay.bills.trade({ bill_date: '2019-02-19' })
          const rows: TradeRow[] = await all(bill)
          expect(bill.summary?.count).toBe(orders.length)
          expect(rows).toHaveLength(orders.length)
          for (const [index, one] of orders.entries()) {
            expect(rows[index]).toMatchObject({
              kind: one.isRefund ? 'refund' : 'payment',
              trade_time: `2019-02-19T${clock(one.second)}+08:00`,
              transaction_id: one.transaction_id,
              out_trade_no: one.out_trade_no,
              out_refund_no: one.isRefund ? one.out_refund_no : undefined,
              order_amount: one.isRefund ? 0 : one.amount,
              refund_amount: one.isRefund ? one.amount : 0,
              fee_millifen: one.fee,
              description: one.description,
              attach: one.attach,
            })
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('with any amount changed are refused by their summary', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(order, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        async (orders, at, more) => {
          const index = at % orders.length
          const changed = orders.map((one, here) =>
            here === index ? { ...one, amount: one.amount + more } : one,
          )
          const names = headers.ALL.split(',')
          const right = written(orders, names).split('\n')
          const text = [...written(changed, names).split('\n').slice(0, -2), ...right.slice(-2)].join('\n')
          const { wechatpay } = await billClient({ text })
          await expect(all(wechatpay.bills.trade({ bill_date: '2019-02-19' }))).rejects.toMatchObject({
            code: 'bill_summary_mismatch',
          })
        },
      ),
      { numRuns: 40 },
    )
  })
})
