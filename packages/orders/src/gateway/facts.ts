import type { PaymentFacts, RefundFacts } from '../core/types.js'

/** A transaction as queries, code payments and notifications contain it. */
export interface Transaction {
  readonly out_trade_no: string
  readonly trade_state: string
  /** Present once it is paid. */
  readonly facts: PaymentFacts | undefined
}

type Json = Readonly<Record<string, unknown>>

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const whole = (value: unknown): number | null => (Number.isSafeInteger(value) ? (value as number) : null)
const part = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})

/** RFC 3339 as milliseconds; undefined where it is none. */
export function moment(value: unknown): number | undefined {
  const parsed = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(parsed) ? undefined : parsed
}

/** Reads a transaction; throws when a paid one lacks what identifies it. */
export function readTransaction(body: unknown, now: number): Transaction {
  const given = part(body)
  const out_trade_no = text(given['out_trade_no'])
  const trade_state = text(given['trade_state'])
  if (out_trade_no === null || trade_state === null)
    throw new Error('the transaction has no out_trade_no or no trade_state')
  if (trade_state !== 'SUCCESS' && trade_state !== 'REFUND')
    return { out_trade_no, trade_state, facts: undefined }
  const amount = part(given['amount'])
  const transaction_id = text(given['transaction_id'])
  const total = whole(amount['total'])
  if (transaction_id === null || total === null)
    throw new Error(`the paid transaction of ${out_trade_no} has no transaction_id or no amount.total`)
  return {
    out_trade_no,
    trade_state,
    facts: {
      transaction_id,
      mchid: text(given['mchid']) ?? text(given['sp_mchid']) ?? '',
      appid: text(given['appid']) ?? text(given['sp_appid']) ?? '',
      amount: total,
      currency: text(amount['currency']) ?? 'CNY',
      payer_total: whole(amount['payer_total']),
      trade_type: text(given['trade_type']),
      openid: text(part(given['payer'])['openid']),
      success_at: moment(given['success_time']) ?? now,
    },
  }
}

const statuses: ReadonlySet<string> = new Set(['SUCCESS', 'PROCESSING', 'ABNORMAL', 'CLOSED'])

/** Reads a refund of a response (`status`) or a notification (`refund_status`). */
export function readRefund(body: unknown): RefundFacts & { readonly out_trade_no: string } {
  const given = part(body)
  const status = text(given['status']) ?? text(given['refund_status'])
  const out_refund_no = text(given['out_refund_no'])
  const transaction_id = text(given['transaction_id'])
  const amount = whole(part(given['amount'])['refund'])
  const out_trade_no = text(given['out_trade_no'])
  if (out_refund_no === null || transaction_id === null || amount === null || out_trade_no === null)
    throw new Error('the refund has no out_refund_no, transaction_id, out_trade_no or amount.refund')
  if (status === null || !statuses.has(status))
    throw new Error(`refund ${out_refund_no} has the unknown status ${status}`)
  return {
    out_refund_no,
    out_trade_no,
    transaction_id,
    amount,
    refund_id: text(given['refund_id']),
    status: status as RefundFacts['status'],
    success_at: moment(given['success_time']) ?? null,
  }
}
