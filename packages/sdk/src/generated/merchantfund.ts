// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Merchantfund {
  /** 资金应用∙转账∙服务商模式、运营工具∙用工卡 · 共 1 个接口 */
  readonly merchant: V3_Merchantfund_Merchant
  /** 资金应用∙转账∙服务商模式、运营工具∙用工卡 · 共 1 个接口 */
  readonly partner: V3_Merchantfund_Partner
}

export interface V3_Merchantfund_Merchant {
  /** 服务商银行来账查询 */
  readonly incomeRecords: V3_Merchantfund_Merchant_IncomeRecords
}

export interface V3_Merchantfund_Merchant_IncomeRecords_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 账户类型 · 示例：BASIC */
    readonly account_type: "BASIC" | "OPERATION" | "FEES" | (string & {})
    /** 日期 · 示例：2019-06-11 */
    readonly date: string
    /** 本次查询偏移量 · 示例：0 */
    readonly offset?: number | undefined
    /** 本次请求最大查询条数 · 示例：100 */
    readonly limit: number
  }
}

export interface V3_Merchantfund_Merchant_IncomeRecords_Get_Response {
  /** 查询数据总条数 · 示例：100 */
  readonly total_count: number
  /** 本次查询偏移量 · 示例：100 */
  readonly offset: number
  /** 本次查询条数 · 示例：100 */
  readonly limit: number
  /** 银行来账记录列表 */
  readonly data?: readonly {
    /** 商户号 · 示例：2480253391 */
    readonly mchid: string
    /** 账户类型 · 示例：BASIC */
    readonly account_type: "BASIC" | "OPERATION" | "FEES" | (string & {})
    /** 银行来账类型 · 示例：OFFLINERECHARGE */
    readonly income_record_type: "OFFLINERECHARGE" | "ENTERPRISEDIRECTREVENUE" | (string & {})
    /** 银行来账微信单号 · 示例：4200000811202011056138519459 */
    readonly income_record_id: string
    /** 银行来账金额 · 示例：100 */
    readonly amount: number
    /** 银行来账完成时间 · 示例：2017-12-08T00:08:00.00+08:00 */
    readonly success_time: string
    /** 付款方银行名称 · 示例：招商银行 */
    readonly bank_name: string
    /** 付款方银行户名 · 示例：财付通支付科技有限公司 */
    readonly bank_account_name: string
    /** 付款方银行卡号 · 示例：****6473 */
    readonly bank_account_number: string
    /** 银行备注 · 示例：单号：202106010001 */
    readonly recharge_remark: string
  }[] | undefined
  /** 分页链接 */
  readonly links: {
    /** 下一页链接 · 示例：/v3/merchantfund/merchant/income-records?offset=10&limit=5 */
    readonly next: string
    /** 上一页链接 · 示例：/v3/merchantfund/merchant/income-records?offset=0&limit=5 */
    readonly prev: string
    /** 当前链接 · 示例：/v3/merchantfund/merchant/income-records?offset=5&limit=5 */
    readonly self: string
  }
}

export interface V3_Merchantfund_Merchant_IncomeRecords {
  /**
   * 服务商银行来账查询 · https://pay.weixin.qq.com/doc/v3/partner/4012720300
   * 角色：服务商
   */
  get(options: V3_Merchantfund_Merchant_IncomeRecords_Get_Options): ApiCall<V3_Merchantfund_Merchant_IncomeRecords_Get_Response>
  /**
   * 服务商银行来账查询 · https://pay.weixin.qq.com/doc/v3/partner/4012720300
   * 角色：服务商
   */
  getSync(options: V3_Merchantfund_Merchant_IncomeRecords_Get_Options): V3_Merchantfund_Merchant_IncomeRecords_Get_Response
  /** 服务商银行来账查询：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Merchantfund_Merchant_IncomeRecords_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Merchantfund_Merchant_IncomeRecords_Get_Response['data']>[number], void, undefined>
}

export interface V3_Merchantfund_Partner {
  /** 特约商户银行来账查询 */
  readonly incomeRecords: V3_Merchantfund_Partner_IncomeRecords
}

export interface V3_Merchantfund_Partner_IncomeRecords_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 特约商户号 · 示例：2480253391 */
    readonly sub_mchid: string
    /** 账户类型 · 示例：BASIC */
    readonly account_type: "BASIC" | "OPERATION" | "FEES" | (string & {})
    /** 日期 · 示例：2019-06-11 */
    readonly date: string
    /** 本次查询偏移量 · 示例：0 */
    readonly offset?: number | undefined
    /** 本次请求最大查询条数 · 示例：100 */
    readonly limit: number
  }
}

export interface V3_Merchantfund_Partner_IncomeRecords_Get_Response {
  /** 查询数据总条数 · 示例：20 */
  readonly total_count: number
  /** 本次查询偏移量 · 示例：0 */
  readonly offset: number
  /** 本次查询条数 · 示例：20 */
  readonly limit: number
  /** 银行来账记录列表 */
  readonly data?: readonly {
    /** 特约商户号 · 示例：2480253391 */
    readonly sub_mchid: string
    /** 账户类型 · 示例：BASIC */
    readonly account_type: "BASIC" | "OPERATION" | "FEES" | (string & {})
    /** 银行来账类型 · 示例：OFFLINERECHARGE */
    readonly income_record_type: "OFFLINERECHARGE" | "ENTERPRISEDIRECTREVENUE" | (string & {})
    /** 银行来账微信单号 · 示例：4200000811202011056138519459 */
    readonly income_record_id: string
    /** 银行来账金额 · 示例：2734921 */
    readonly amount: number
    /** 银行来账完成时间 · 示例：2017-12-08T00:08:00.00+08:00 */
    readonly success_time: string
    /** 付款方银行名称 · 示例：招商银行 */
    readonly bank_name: string
    /** 付款方银行户名 · 示例：北京三快科技有限公司 */
    readonly bank_account_name: string
    /** 付款方银行卡号 · 示例：****6473 */
    readonly bank_account_number: string
    /** 银行备注 · 示例：单号：202106010001 */
    readonly recharge_remark: string
  }[] | undefined
  /** 分页链接 */
  readonly links: {
    /** 下一页链接 · 示例：/v3/merchantfund/partner/income-records?offset=10&limit=5 */
    readonly next: string
    /** 上一页链接 · 示例：/v3/merchantfund/partner/income-records?offset=0&limit=5 */
    readonly prev: string
    /** 当前链接 · 示例：/v3/merchantfund/partner/income-records?offset=5&limit=5 */
    readonly self: string
  }
}

export interface V3_Merchantfund_Partner_IncomeRecords {
  /**
   * 特约商户银行来账查询 · https://pay.weixin.qq.com/doc/v3/partner/4012720249
   * 角色：服务商
   */
  get(options: V3_Merchantfund_Partner_IncomeRecords_Get_Options): ApiCall<V3_Merchantfund_Partner_IncomeRecords_Get_Response>
  /**
   * 特约商户银行来账查询 · https://pay.weixin.qq.com/doc/v3/partner/4012720249
   * 角色：服务商
   */
  getSync(options: V3_Merchantfund_Partner_IncomeRecords_Get_Options): V3_Merchantfund_Partner_IncomeRecords_Get_Response
  /** 特约商户银行来账查询：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Merchantfund_Partner_IncomeRecords_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Merchantfund_Partner_IncomeRecords_Get_Response['data']>[number], void, undefined>
}
