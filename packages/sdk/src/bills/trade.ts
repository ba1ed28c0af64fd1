import { roundToFen } from './money.js'
import type { Form } from './table.js'

interface TradeRowCommon {
  /** When it was paid, or the refund asked for: RFC 3339, China time. */
  readonly trade_time: string
  /** The partner's, in partner mode; so is `mchid`. */
  readonly appid: string | undefined
  readonly mchid: string | undefined
  /** Partner mode only. */
  readonly sub_mchid: string | undefined
  readonly device_id: string | undefined
  readonly transaction_id: string
  readonly out_trade_no: string
  readonly openid: string | undefined
  /** `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY` … */
  readonly trade_type: string | undefined
  /** `SUCCESS`, `REFUND`, `REVOKED`, or what the platform adds: see `kind`. */
  readonly trade_state: string
  readonly bank_type: string | undefined
  readonly currency: string | undefined
  /** Fen of the order less coupons that are not settled (应结订单金额); 0 in refunds. */
  readonly settlement_total: number | undefined
  /** Fen paid by coupons (代金券金额). */
  readonly coupon_amount: number | undefined
  /** Refund bills only. */
  readonly refund_apply_time: string | undefined
  /** Refund bills only. */
  readonly refund_success_time: string | undefined
  /** Fen refunded from prefunded coupons. */
  readonly coupon_refund_amount: number | undefined
  /** `ORIGINAL`, `BALANCE` … */
  readonly refund_type: string | undefined
  /** As it stood when the bill was made: `SUCCESS`, `PROCESSING`, `FAIL`, `CHANGE`. Never updated. */
  readonly refund_status: string | undefined
  readonly description: string | undefined
  readonly attach: string | undefined
  /** Fen, rounded half away from zero: bills print five decimals of a yuan. Signed as printed. */
  readonly fee: number | undefined
  /** The same exactly, in thousandths of a fen. */
  readonly fee_millifen: number | undefined
  /** `0.60%` */
  readonly fee_rate: string | undefined
  readonly rate_note: string | undefined
  /** Fen of the order (订单金额); 0 in refunds. */
  readonly order_amount: number
  /** Columns that this version does not know, by their names; empty when there are none. */
  readonly extra: Readonly<Record<string, string>>
}

/** A payment; or, by `kind`, one taken back (`REVOKED`) or of a state that this version does not know. Amounts in fen. */
export interface PaymentRow extends TradeRowCommon {
  readonly kind: 'payment' | 'reversal' | 'other'
  readonly refund_id: string | undefined
  readonly out_refund_no: string | undefined
  readonly refund_amount: number | undefined
  readonly requested_refund: number | undefined
}

/** A refund, on the day it was accepted. Amounts in fen. */
export interface RefundRow extends TradeRowCommon {
  readonly kind: 'refund'
  readonly refund_id: string
  readonly out_refund_no: string
  /** Fen that are settled (退款金额). */
  readonly refund_amount: number
  /** Fen that were asked for (申请退款金额); undefined in a bill without this column. */
  readonly requested_refund: number | undefined
}

/** A row of a trade bill. Text is undefined where its cell is empty or its column missing; so are identifiers where it says `0`. */
export type TradeRow = PaymentRow | RefundRow

/** The last line of a trade bill: fen, `fee_millifen` thousandths of a fen. Undefined where the bill has no such column. */
export interface TradeSummary {
  readonly count: number
  readonly settlement_total?: number
  readonly refund_amount?: number
  readonly coupon_refund_amount?: number
  readonly fee_millifen?: number
  readonly order_amount?: number
  readonly requested_refund?: number
}

/** Field -> names of its column, today's first. */
const columns = {
  trade_time: ['交易时间'],
  appid: ['公众账号ID'],
  mchid: ['商户号'],
  sub_mchid: ['特约商户号', '子商户号'],
  device_id: ['设备号'],
  transaction_id: ['微信订单号'],
  out_trade_no: ['商户订单号'],
  openid: ['用户标识'],
  trade_type: ['交易类型'],
  trade_state: ['交易状态'],
  bank_type: ['付款银行'],
  currency: ['货币种类'],
  settlement_total: ['应结订单金额'],
  coupon_amount: ['代金券金额', '代金券或立减优惠金额'],
  refund_apply_time: ['退款申请时间'],
  refund_success_time: ['退款成功时间'],
  refund_id: ['微信退款单号'],
  out_refund_no: ['商户退款单号'],
  refund_amount: ['退款金额'],
  coupon_refund_amount: ['充值券退款金额', '代金券或立减优惠退款金额'],
  refund_type: ['退款类型'],
  refund_status: ['退款状态'],
  description: ['商品名称'],
  attach: ['商户数据包'],
  fee: ['手续费'],
  fee_rate: ['费率'],
  order_amount: ['订单金额', '总金额'],
  requested_refund: ['申请退款金额'],
  rate_note: ['费率备注'],
} as const

const always = ['trade_time', 'transaction_id', 'out_trade_no', 'trade_state', 'order_amount'] as const
const refunds = ['refund_id', 'out_refund_no', 'refund_amount'] as const

const kinds: Readonly<Record<string, TradeRow['kind']>> = {
  SUCCESS: 'payment',
  REFUND: 'refund',
  REVOKED: 'reversal',
}

/** Whether a total counts orders that were taken back is not documented: both are right. */
const either = (of: (row: TradeRow) => number): ((row: TradeRow) => number)[] => [
  of,
  (row) => (row.kind === 'reversal' ? 0 : of(row)),
]
const fee = (row: TradeRow): number => row.fee_millifen ?? 0

/** What a trade bill means; `hasRefunds` is false for a bill of payments alone, which may lack the refund columns. */
export function tradeForm(hasRefunds: boolean): Form<TradeRow, TradeSummary> {
  return {
    name: 'trade bill',
    open(line) {
      const { at, unknown } = line.places(columns, hasRefunds ? [...always, ...refunds] : always)
      return () => {
        const trade_state = line.required(at.trade_state)
        const kind = kinds[trade_state] ?? 'other'
        const fee_millifen = line.millifen(at.fee)
        const isRefund = kind === 'refund'
        return {
          kind,
          trade_time: line.requiredTime(at.trade_time),
          appid: line.text(at.appid),
          mchid: line.text(at.mchid),
          sub_mchid: line.id(at.sub_mchid),
          device_id: line.text(at.device_id),
          transaction_id: line.required(at.transaction_id),
          out_trade_no: line.required(at.out_trade_no),
          openid: line.text(at.openid),
          trade_type: line.text(at.trade_type),
          trade_state,
          bank_type: line.text(at.bank_type),
          currency: line.text(at.currency),
          settlement_total: line.fen(at.settlement_total),
          coupon_amount: line.fen(at.coupon_amount),
          refund_apply_time: line.time(at.refund_apply_time),
          refund_success_time: line.time(at.refund_success_time),
          refund_id: isRefund ? line.required(at.refund_id) : line.id(at.refund_id),
          out_refund_no: isRefund ? line.required(at.out_refund_no) : line.id(at.out_refund_no),
          refund_amount: isRefund ? line.requiredFen(at.refund_amount) : line.fen(at.refund_amount),
          coupon_refund_amount: line.fen(at.coupon_refund_amount),
          refund_type: line.text(at.refund_type),
          refund_status: line.text(at.refund_status),
          description: line.prose(at.description),
          attach: line.prose(at.attach),
          fee: fee_millifen === undefined ? undefined : roundToFen(fee_millifen),
          fee_millifen,
          fee_rate: line.text(at.fee_rate),
          order_amount: line.requiredFen(at.order_amount),
          requested_refund: line.fen(at.requested_refund),
          rate_note: line.prose(at.rate_note),
          extra: line.extra(unknown),
        } as TradeRow
      }
    },
    totals: [
      { field: 'count', header: '总交易单数', unit: 'count', of: either(() => 1) },
      {
        field: 'settlement_total',
        header: '应结订单总金额',
        unit: 'fen',
        of: either((row) => row.settlement_total ?? 0),
      },
      {
        field: 'refund_amount',
        header: '退款总金额',
        unit: 'fen',
        of: either((row) => row.refund_amount ?? 0),
      },
      {
        field: 'coupon_refund_amount',
        header: '充值券退款总金额',
        unit: 'fen',
        of: either((row) => row.coupon_refund_amount ?? 0),
      },
      {
        field: 'fee_millifen',
        header: '手续费总金额',
        unit: 'millifen',
        // Fees given back count as negative in the summary, however the rows print them.
        of: [...either(fee), ...either((row) => (row.kind === 'refund' ? -Math.abs(fee(row)) : fee(row)))],
      },
      { field: 'order_amount', header: '订单总金额', unit: 'fen', of: either((row) => row.order_amount) },
      {
        field: 'requested_refund',
        header: '申请退款总金额',
        unit: 'fen',
        of: either((row) => row.requested_refund ?? 0),
      },
    ],
    summary: (values) => values as unknown as TradeSummary,
  }
}
