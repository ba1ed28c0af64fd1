import type { Form } from './table.js'

/** A movement of a merchant's account. Amounts in fen. */
export interface FundFlowRow {
  /** RFC 3339, China time (记账时间). */
  readonly time: string
  /** transaction_id, refund_id or what else moved the money (微信支付业务单号). */
  readonly business_id: string | undefined
  /** 资金流水单号 */
  readonly flow_id: string
  /** 业务名称: `交易`, `退款`, `分账` … */
  readonly business_name: string | undefined
  /** 业务类型: `交易`, `扣除交易手续费`, `退款` … */
  readonly business_type: string | undefined
  /** `收入` is income, `支出` is expense. */
  readonly direction: 'income' | 'expense'
  /** Fen, as printed: the sign is in `direction`. */
  readonly amount: number
  /** Fen in the account after it. */
  readonly balance: number | undefined
  /** Who caused it: `1900007291API`, for instance. */
  readonly operator: string | undefined
  readonly remark: string | undefined
  /** out_trade_no, out_refund_no … (业务凭证号) */
  readonly voucher: string | undefined
  /** Columns that this version does not know, by their names; empty when there are none. */
  readonly extra: Readonly<Record<string, string>>
}

/** The last line of a fund flow bill; amounts in fen. */
export interface FundFlowSummary {
  readonly count: number
  readonly income_count?: number
  readonly income_amount?: number
  readonly expense_count?: number
  readonly expense_amount?: number
}

const columns = {
  time: ['记账时间'],
  business_id: ['微信支付业务单号'],
  flow_id: ['资金流水单号'],
  business_name: ['业务名称'],
  business_type: ['业务类型'],
  direction: ['收支类型'],
  amount: ['收支金额(元)', '收支金额（元）'],
  balance: ['账户结余(元)', '账户结余（元）'],
  operator: ['资金变更提交申请人'],
  remark: ['备注'],
  voucher: ['业务凭证号'],
} as const

const directions: Readonly<Record<string, FundFlowRow['direction']>> = { 收入: 'income', 支出: 'expense' }
const of = (direction: FundFlowRow['direction'], value: (row: FundFlowRow) => number) => [
  (row: FundFlowRow): number => (row.direction === direction ? value(row) : 0),
]

/** What a fund flow bill means. */
export const fundFlowForm: Form<FundFlowRow, FundFlowSummary> = {
  name: 'fund flow bill',
  open(line) {
    const { at, unknown } = line.places(columns, ['time', 'flow_id', 'direction', 'amount'])
    return () => ({
      time: line.requiredTime(at.time),
      business_id: line.text(at.business_id),
      flow_id: line.required(at.flow_id),
      business_name: line.text(at.business_name),
      business_type: line.text(at.business_type),
      direction: directions[line.required(at.direction)] ?? line.refuse(at.direction, '收入 or 支出'),
      amount: line.requiredFen(at.amount),
      balance: line.fen(at.balance),
      operator: line.text(at.operator),
      remark: line.prose(at.remark),
      voucher: line.text(at.voucher),
      extra: line.extra(unknown),
    })
  },
  totals: [
    { field: 'count', header: '资金流水总笔数', unit: 'count', of: [() => 1] },
    { field: 'income_count', header: '收入笔数', unit: 'count', of: of('income', () => 1) },
    { field: 'income_amount', header: '收入金额', unit: 'fen', of: of('income', (row) => row.amount) },
    { field: 'expense_count', header: '支出笔数', unit: 'count', of: of('expense', () => 1) },
    { field: 'expense_amount', header: '支出金额', unit: 'fen', of: of('expense', (row) => row.amount) },
  ],
  summary: (values) => values as unknown as FundFlowSummary,
}
