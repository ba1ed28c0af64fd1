import { ValidationError } from '../errors/index.js'
import { LazyBill, type Bill } from './bill.js'
import { fundFlowForm, type FundFlowRow, type FundFlowSummary } from './fund-flow.js'
import { profitSharingForm, type ProfitSharingRow, type ProfitSharingSummary } from './profit-sharing.js'
import type { BillSource, Limits } from './source.js'
import type { Form } from './table.js'
import { tradeForm, type TradeRow, type TradeSummary } from './trade.js'

/** What every bill is asked for with. */
export interface BillOptions extends Limits {
  /** The day, in China time: `2019-06-11`. Yesterday or earlier, at most three months ago. */
  readonly bill_date: string
  /** `GZIP`: packed on its way, which makes a large bill about ten times smaller. Rows and `download()` are the same. */
  readonly tar_type?: 'GZIP' | undefined
}

/** Which trades. */
export interface TradeBillOptions extends BillOptions {
  /** `ALL` (when left out): payments and refunds. `SUCCESS`: payments. `REFUND`: refunds, with their times. */
  readonly bill_type?:
    | 'ALL'
    | 'SUCCESS'
    | 'REFUND'
    | 'RECHARGE_REFUND'
    | 'ALL_SPECIAL'
    | 'SUC_SPECIAL'
    | 'REF_SPECIAL'
    | (string & {})
    | undefined
  /** One sub-merchant of a partner; all of them when left out. */
  readonly sub_mchid?: string | undefined
}

/** Which account. */
export interface FundFlowBillOptions extends BillOptions {
  /** `BASIC` (when left out), `OPERATION` or `FEES`. */
  readonly account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {}) | undefined
  readonly sub_mchid?: string | undefined
}

/** Which splits. */
export interface ProfitSharingBillOptions extends BillOptions {
  /** One sub-merchant of a partner; all of them when left out. */
  readonly sub_mchid?: string | undefined
}

/** Which account of which sub-merchant. */
export interface SubMerchantFundFlowBillOptions extends BillOptions {
  readonly sub_mchid: string
  /** `BASIC` when left out. */
  readonly account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {}) | undefined
}

/** Bills as rows. Amounts are integers in fen. See {@link Bill} for what may be thrown, and when rows count. */
export interface Bills {
  /** Payments and refunds of a day (交易账单). https://pay.weixin.qq.com/doc/v3/merchant/4012791866 */
  trade(options: TradeBillOptions): Bill<TradeRow, TradeSummary>
  /** Movements of the merchant's account (资金账单). https://pay.weixin.qq.com/doc/v3/merchant/4012791867 */
  fundFlow(options: FundFlowBillOptions): Bill<FundFlowRow, FundFlowSummary>
  /** Splits and returns that succeeded (分账账单). https://pay.weixin.qq.com/doc/v3/partner/4012715572 */
  profitSharing(options: ProfitSharingBillOptions): Bill<ProfitSharingRow, ProfitSharingSummary>
  /**
   * Movements of one sub-merchant's account, which a partner may read: encrypted, so the client needs the private key
   * itself, not a Signer. https://pay.weixin.qq.com/doc/v3/partner/4012710630
   */
  subMerchantFundFlow(options: SubMerchantFundFlowBillOptions): Bill<FundFlowRow, FundFlowSummary>
  /** The same for all sub-merchants of an e-commerce platform at once (二级商户资金账单). */
  ecommerceFundFlow(options: BillOptions): Bill<FundFlowRow, FundFlowSummary>
}

/** Bills of a client. */
export function bills(source: BillSource): Bills {
  const sealed = { algorithm: source.algorithms.bill }
  const bill = <Row, Summary>(
    form: Form<Row, Summary>,
    path: string,
    { signal, timeout, ...query }: BillOptions,
    fixed: Readonly<Record<string, string>> = {},
  ): Bill<Row, Summary> => {
    if (typeof query.bill_date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(query.bill_date)) {
      throw new ValidationError([{ path: '/bill_date', message: 'expected a day such as 2019-06-11' }])
    }
    return new LazyBill(source, { path, query: { ...fixed, ...query }, limits: { signal, timeout } }, form)
  }
  return {
    trade: (options) =>
      bill(tradeForm(!(options.bill_type ?? 'ALL').startsWith('SUC')), 'v3/bill/tradebill', options),
    fundFlow: (options) => bill(fundFlowForm, 'v3/bill/fundflowbill', options),
    profitSharing: (options) => bill(profitSharingForm, 'v3/profitsharing/bills', options),
    subMerchantFundFlow: (options) =>
      bill(fundFlowForm, 'v3/bill/sub-merchant-fundflowbill', options, {
        account_type: 'BASIC',
        ...sealed,
      }),
    ecommerceFundFlow: (options) =>
      bill(fundFlowForm, 'v3/ecommerce/bill/fundflowbill', options, { account_type: 'ALL', ...sealed }),
  }
}
