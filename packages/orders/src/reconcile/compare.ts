import type { WechatPay } from 'wechatpay-kit'
import type { Context } from '../desk/context.js'
import type { Tx } from '../store/port.js'
import { Positions } from './bits.js'
import type { BillFinding, FindingClass, ReconcileProgress } from './types.js'

type TradeRow = ReturnType<WechatPay['bills']['trade']> extends AsyncIterable<infer Row> ? Row : never

/** Rows that are looked up together. */
const batchSize = 1000
const day = 86_400_000

/** What a pass over the trade bill counted. Amounts in fen. */
export interface Tally {
  rows: number
  payments: number
  refunds: number
  /** Rows of orders and refunds that are known here, whether or not they agree. */
  recognised: number
  paymentAmount: number
  settlementAmount: number
  refundAmount: number
  feeMillifen: number
}

/** The day's first millisecond, in China time. */
export function dayStart(billDate: string): number {
  return Date.parse(`${billDate}T00:00:00+08:00`)
}

/**
 * Reads the trade bill once and looks its rows up in batches; findings go to the table as they are found. Constant
 * memory: one bit per local row.
 */
export class Comparison {
  readonly tally: Tally = {
    rows: 0,
    payments: 0,
    refunds: 0,
    recognised: 0,
    paymentAmount: 0,
    settlementAmount: 0,
    refundAmount: 0,
    feeMillifen: 0,
  }
  readonly #context: Context
  readonly #mchid: string
  readonly #billDate: string
  readonly #payments = new Positions()
  readonly #refunds = new Positions()

  constructor(context: Context, mchid: string, billDate: string) {
    this.#context = context
    this.#mchid = mchid
    this.#billDate = billDate
  }

  async readBill(rows: AsyncIterable<TradeRow>, progress: (value: ReconcileProgress) => void): Promise<void> {
    let batch: TradeRow[] = []
    for await (const row of rows) {
      batch.push(row)
      if (batch.length < batchSize) continue
      await this.#compare(batch)
      batch = []
      progress({ phase: 'trade_bill', done: this.tally.rows })
    }
    if (batch.length > 0) await this.#compare(batch)
    progress({ phase: 'trade_bill', done: this.tally.rows })
  }

  /** What the desk has of this day and the bill has not. */
  async readLocal(progress: (value: ReconcileProgress) => void): Promise<void> {
    let done = 0
    for (const [name, seen, column] of [
      ['payments_between', this.#payments, 'transaction_id'],
      ['refunds_between', this.#refunds, 'out_refund_no'],
    ] as const) {
      const from = dayStart(this.#billDate)
      let moment = from - 1
      let position = 0
      for (;;) {
        const range = { mchid: this.#mchid, from, to: from + day, moment, position, limit: batchSize }
        const count = await this.#context.store.transaction(async (tx) => {
          const rows = await tx.all(name, range)
          for (const row of rows) {
            moment = Number(row['moment'])
            position = Number(row['position'])
            if (seen.has(position)) continue
            await this.find(tx, 'missing_in_bill', row['out_trade_no'], row[column], {
              amount: row['amount'],
            })
          }
          return rows.length
        })
        done += count
        progress({ phase: 'missing', done })
        if (count < batchSize) break
      }
    }
  }

  /** Stores a finding. */
  async find(
    tx: Tx,
    kind: FindingClass,
    outTradeNo: unknown,
    number: unknown,
    detail: Readonly<Record<string, unknown>>,
    action: BillFinding['action'] = 'reported',
  ): Promise<void> {
    await tx.run('finding_insert', {
      mchid: this.#mchid,
      bill_date: this.#billDate,
      class: kind,
      out_trade_no: typeof outTradeNo === 'string' ? outTradeNo : null,
      number: typeof number === 'string' ? number : null,
      detail: JSON.stringify(detail),
      action,
    })
  }

  async #compare(rows: readonly TradeRow[]): Promise<void> {
    await this.#context.store.transaction(async (tx) => {
      const payments = rows.filter(({ kind }) => kind !== 'refund')
      const refunds = rows.filter(({ kind }) => kind === 'refund')
      const numbers = (list: readonly (string | undefined)[]): string => JSON.stringify(list)
      const local = new Map(
        (await tx.all('match_payments', { numbers: numbers(payments.map((row) => row.transaction_id)) })).map(
          (row) => [row['transaction_id'], row],
        ),
      )
      for (const row of payments) await this.#payment(tx, row, local.get(row.transaction_id))
      if (refunds.length === 0) return
      const localRefunds = new Map(
        (await tx.all('match_refunds', { numbers: numbers(refunds.map((row) => row.out_refund_no)) })).map(
          (row) => [row['out_refund_no'], row],
        ),
      )
      for (const row of refunds) await this.#refund(tx, row, localRefunds.get(row.out_refund_no ?? ''))
    })
  }

  async #payment(tx: Tx, row: TradeRow, local: Readonly<Record<string, unknown>> | undefined): Promise<void> {
    const { tally } = this
    const { transaction_id, out_trade_no, order_amount: amount } = row
    tally.rows += 1
    if (row.kind !== 'payment') {
      // A code payment that was taken back: closed here, or a payment that no longer exists.
      if (local === undefined) return
      this.#payments.add(Number(local['position']))
      await this.find(tx, 'amount_differs', out_trade_no, transaction_id, {
        here: local['amount'],
        there: 0,
        trade_state: row.trade_state,
      })
      return
    }
    tally.paymentAmount += amount
    tally.settlementAmount += row.settlement_total ?? amount
    tally.feeMillifen += row.fee_millifen ?? 0
    await this.#fee(tx, row)
    if (local === undefined) {
      const known = await tx.get('order_get', { out_trade_no })
      const kind = known === undefined ? 'unrecognised' : 'missing_locally'
      if (known !== undefined) tally.recognised += 1
      await this.find(tx, kind, out_trade_no, transaction_id, { amount, what: 'payment' }, 'open')
      return
    }
    this.#payments.add(Number(local['position']))
    tally.recognised += 1
    if (local['amount'] !== amount)
      await this.find(tx, 'amount_differs', out_trade_no, transaction_id, {
        here: local['amount'],
        there: amount,
      })
    else tally.payments += 1
    if (local['disposition'] === 'duplicate')
      await this.find(tx, 'duplicate', out_trade_no, transaction_id, { amount }, 'healed')
  }

  async #refund(tx: Tx, row: TradeRow, local: Readonly<Record<string, unknown>> | undefined): Promise<void> {
    const { tally } = this
    const { out_refund_no, out_trade_no } = row
    const amount = row.requested_refund ?? row.refund_amount ?? 0
    tally.rows += 1
    tally.refundAmount += amount
    // Fees given back are negative in the totals, however the rows print them.
    tally.feeMillifen -= Math.abs(row.fee_millifen ?? 0)
    if (local === undefined) {
      const detail = { amount, what: 'refund', transaction_id: row.transaction_id }
      await this.find(tx, 'unrecognised', out_trade_no, out_refund_no, detail, 'open')
      return
    }
    this.#refunds.add(Number(local['position']))
    tally.recognised += 1
    if (local['amount'] === amount) tally.refunds += 1
    else
      await this.find(tx, 'refund_differs', out_trade_no, out_refund_no, {
        here: local['amount'],
        there: amount,
      })
  }

  async #fee(tx: Tx, row: TradeRow): Promise<void> {
    const rate = /^(\d+(?:\.\d+)?)%$/.exec(row.fee_rate ?? '')?.[1]
    if (rate === undefined || row.fee_millifen === undefined) return
    const base = row.settlement_total ?? row.order_amount
    const expected = base * Number(rate) * 10
    // One fen of rounding is WeChat Pay's own.
    if (Math.abs(expected - row.fee_millifen) > 1000)
      await this.find(tx, 'fee_differs', row.out_trade_no, row.transaction_id, {
        here_millifen: Math.round(expected),
        there_millifen: row.fee_millifen,
        rate: row.fee_rate,
      })
  }
}
