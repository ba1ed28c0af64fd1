export { bills, type BillOptions, type Bills } from './bills.js'
export type {
  FundFlowBillOptions,
  ProfitSharingBillOptions,
  SubMerchantFundFlowBillOptions,
  TradeBillOptions,
} from './bills.js'
export type { Bill } from './bill.js'
export type { FundFlowRow, FundFlowSummary } from './fund-flow.js'
export type { ProfitSharingRow, ProfitSharingSummary } from './profit-sharing.js'
export type { PaymentRow, RefundRow, TradeRow, TradeSummary } from './trade.js'
export { reconcile, type Finding, type LocalOrder, type LocalRefund } from './reconcile.js'
