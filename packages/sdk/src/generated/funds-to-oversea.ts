// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_FundsToOversea {
  /** 获取购付汇账单文件下载链接API */
  readonly billDownloadUrl: V3_FundsToOversea_BillDownloadUrl
  /** 收付通∙跨境 · 申请资金出境API · 共 2 个接口 */
  readonly orders: V3_FundsToOversea_Orders
  /** 收付通∙跨境 · 共 2 个接口 */
  readonly return: V3_FundsToOversea_Return
  /** 收付通∙跨境 · 共 1 个接口 */
  readonly transactions: V3_FundsToOversea_Transactions
}

export interface V3_FundsToOversea_BillDownloadUrl_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 账单日期 · 示例：2021-01-01 */
    readonly bill_date: string
    /** 子商户号 · 示例：19000000001 */
    readonly sub_mchid?: string | undefined
  }
}

export interface V3_FundsToOversea_BillDownloadUrl_Get_Response {
  /** 哈希类型 · 示例：SHA1 */
  readonly hash_type: string
  /** 哈希值 · 示例：79bb0f45fc4c42234a918000b2668d689e2bde04 */
  readonly hash_value: string
  /** 下载地址 · 示例：https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx */
  readonly download_url: string
}

export interface V3_FundsToOversea_BillDownloadUrl {
  /**
   * 获取购付汇账单文件下载链接API · https://pay.weixin.qq.com/doc/v3/partner/4012476132
   * 角色：电商平台
   */
  get(options: V3_FundsToOversea_BillDownloadUrl_Get_Options): ApiCall<V3_FundsToOversea_BillDownloadUrl_Get_Response>
  /**
   * 获取购付汇账单文件下载链接API · https://pay.weixin.qq.com/doc/v3/partner/4012476132
   * 角色：电商平台
   */
  getSync(options: V3_FundsToOversea_BillDownloadUrl_Get_Options): V3_FundsToOversea_BillDownloadUrl_Get_Response
}

export interface V3_FundsToOversea_Orders_Post_Request {
  /** 商户出境单号 · 示例：merchant_1123123 */
  readonly out_order_id: string
  /** 二级商户号 · 示例：123456 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：420000000000000010 */
  readonly transaction_id: string
  /** 出境金额 · 示例：10 */
  readonly amount: number
  /** 境外收款币种 · 示例：USD */
  readonly foreign_currency: string
  /** 商品信息 */
  readonly goods_info?: readonly {
    /** 商品名称 · 示例：橘子 */
    readonly goods_name: string
    /** 商品类目 · 示例：家用电器 */
    readonly goods_category: string
    /** 商品单价 · 示例：1 */
    readonly goods_unit_price: number
    /** 商品数量 · 示例：1 */
    readonly goods_quantity: number
  }[] | undefined
  /** 卖家信息 */
  readonly seller_info: {
    /** 境外卖家经营主体名称 · 示例：香港xxxx公司 */
    readonly oversea_business_name: string
    /** 境外卖家店铺名称 · 示例：香港xxx公司xxx店铺 */
    readonly oversea_shop_name: string
    /** 卖家ID · 示例：id2123123123 */
    readonly seller_id: string
  }
  /** 物流信息 */
  readonly express_info: {
    /** 物流单号 · 示例：curier_number_1231 */
    readonly courier_number: string
    /** 物流商名称 · 示例：国际xxx物流 */
    readonly express_company_name: string
  }
  /** 收款人信息 */
  readonly payee_info: {
    /** 收款人识别号 · 示例：ID123112312 */
    readonly payee_id: string
  }
  /** 预售信息 */
  readonly presale_info?: {
    /** 订单类型 */
    readonly type: "DEPOSIT" | "BALANCE" | (string & {})
    /** 预售订单总金额 · 示例：10 */
    readonly total_amount: number
    /** 关联定金订单号 · 示例：4208450740201411110007820472 */
    readonly deposit_transaction_id?: string | undefined
    /** 关联尾款订单号 · 示例：4208450740201411110007820472 */
    readonly balance_transaction_id?: string | undefined
  } | undefined
}

export interface V3_FundsToOversea_Orders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundsToOversea_Orders_Post_Request
}

export interface V3_FundsToOversea_Orders_Post_Response {
  /** 商户出境单号 · 示例：merchant123123 */
  readonly out_order_id: string
  /** 二级商户号 · 示例：1231231 */
  readonly sub_mchid: string
  /** 微信出境单号 · 示例：42000000000_123123 */
  readonly order_id: string
  /** 出境结果 · 示例：ACCEPT */
  readonly result: string
  /** 出境失败的原因 · 示例：DEPARTURE_AMOUNT_NO_ENOUGH */
  readonly fail_reason?: string | undefined
  /** 请求出境人民币金额 · 示例：21 */
  readonly amount: number
  /** 真实出境外币金额 · 示例：20 */
  readonly foreign_amount?: number | undefined
  /** 外币币种 · 示例：USD */
  readonly foreign_currency: string
  /** 汇率 · 示例：650000000 */
  readonly rate?: number | undefined
  /** 购汇时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly exchange_rate_time?: string | undefined
  /** 预计购汇时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly estimate_exchange_rate_time?: string | undefined
  /** 真实出境人民币金额 · 示例：20 */
  readonly departure_amount?: number | undefined
  /** 手续费人民币金额 · 示例：1 */
  readonly fee?: number | undefined
  /** 手续费承担商户号 · 示例：1231231 */
  readonly charge_mchid?: string | undefined
  /** 手续费承担账户 · 示例：BASIC */
  readonly charge_account_type?: string | undefined
}

export interface V3_FundsToOversea_Orders {
  /** 查询出境结果API */
  readonly _out_order_id_: V3_FundsToOversea_Orders_Out_order_id_
  /**
   * 申请资金出境API · https://pay.weixin.qq.com/doc/v3/partner/4012476113
   * 角色：电商平台
   */
  post(options: V3_FundsToOversea_Orders_Post_Options & { readonly json: V3_FundsToOversea_Orders_Post_Request }): ApiCall<V3_FundsToOversea_Orders_Post_Response>
  /**
   * 申请资金出境API · https://pay.weixin.qq.com/doc/v3/partner/4012476113
   * 角色：电商平台
   */
  postSync(options: V3_FundsToOversea_Orders_Post_Options & { readonly json: V3_FundsToOversea_Orders_Post_Request }): V3_FundsToOversea_Orders_Post_Response
}

export interface V3_FundsToOversea_Orders_Out_order_id__Get_Options extends CallOptions {
  /** 商户出境单号 · 示例：merchant123123 */
  readonly out_order_id: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1231231 */
    readonly sub_mchid: string
    /** 微信支付订单号 · 示例：4200000000000 */
    readonly transaction_id: string
  }
}

export interface V3_FundsToOversea_Orders_Out_order_id__Get_Response {
  /** 商户出境单号 · 示例：merchant123123 */
  readonly out_order_id: string
  /** 二级商户号 · 示例：1231231 */
  readonly sub_mchid: string
  /** 微信出境单号 · 示例：42000000000_123123 */
  readonly order_id: string
  /** 出境结果 · 示例：ACCEPT */
  readonly result: string
  /** 出境失败的原因 · 示例：DEPARTURE_AMOUNT_NO_ENOUGH */
  readonly fail_reason?: string | undefined
  /** 请求出境人民币金额 · 示例：21 */
  readonly amount: number
  /** 真实出境外币金额 · 示例：20 */
  readonly foreign_amount?: number | undefined
  /** 外币币种 · 示例：USD */
  readonly foreign_currency: string
  /** 汇率 · 示例：650000000 */
  readonly rate?: number | undefined
  /** 购汇时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly exchange_rate_time?: string | undefined
  /** 预计购汇时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly estimate_exchange_rate_time?: string | undefined
  /** 真实出境人民币金额 · 示例：20 */
  readonly departure_amount?: number | undefined
  /** 手续费人民币金额 · 示例：1 */
  readonly fee?: number | undefined
  /** 手续费承担商户号 · 示例：1231231 */
  readonly charge_mchid?: string | undefined
  /** 手续费承担账户 · 示例：BASIC */
  readonly charge_account_type?: string | undefined
}

export interface V3_FundsToOversea_Orders_Out_order_id_ {
  /**
   * 查询出境结果API · https://pay.weixin.qq.com/doc/v3/partner/4012476127
   * 角色：电商平台
   */
  get(options: V3_FundsToOversea_Orders_Out_order_id__Get_Options): ApiCall<V3_FundsToOversea_Orders_Out_order_id__Get_Response>
  /**
   * 查询出境结果API · https://pay.weixin.qq.com/doc/v3/partner/4012476127
   * 角色：电商平台
   */
  getSync(options: V3_FundsToOversea_Orders_Out_order_id__Get_Options): V3_FundsToOversea_Orders_Out_order_id__Get_Response
}

export interface V3_FundsToOversea_Return {
  /** 收付通∙跨境 · 申请资金出境退回 · 共 2 个接口 */
  readonly returnOrders: V3_FundsToOversea_Return_ReturnOrders
}

export interface V3_FundsToOversea_Return_ReturnOrders_Post_Request {
  /** 商户出境退回单号 · 示例：R20250220103930 */
  readonly out_return_no: string
  /** 二级商户号 · 示例：123456 */
  readonly sub_mchid: string
  /** 商户出境单号 · 示例：merchant_1123123 */
  readonly out_order_id: string
  /** 微信订单号 · 示例：420000000000000010 */
  readonly transaction_id: string
  /** 退回凭证补充信息 · 示例：5017752501201407033233368018 */
  readonly supplement_info: string
  /** 退回金额 · 示例：100 */
  readonly amount: number
}

export interface V3_FundsToOversea_Return_ReturnOrders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundsToOversea_Return_ReturnOrders_Post_Request
}

export interface V3_FundsToOversea_Return_ReturnOrders_Post_Response {
  /** 商户出境退回单号 · 示例：R20250220103930 */
  readonly out_return_no: string
  /** 二级商户号 · 示例：1231231 */
  readonly sub_mchid: string
  /** 微信出境退回单号 · 示例：2375897293812 */
  readonly return_id: string
  /** 商户出境单号 · 示例：merchant123123 */
  readonly out_order_id: string
  /** 微信订单号 · 示例：420000000000000010 */
  readonly transaction_id: string
  /** 退回凭证补充信息 · 示例：5017752501201407033233368018 */
  readonly supplement_info?: string | undefined
  /** 退回金额 · 示例：100 */
  readonly amount: number
  /** 出境退回状态 · 示例：PROCESSING */
  readonly state: "PROCESSING" | "SUCCESS" | "FAILED" | (string & {})
  /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly create_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 失败原因 · 示例：RETURN_AMOUNT_NOT_ENOUGH */
  readonly fail_reason?: "RETURN_AMOUNT_NOT_ENOUGH" | (string & {}) | undefined
}

export interface V3_FundsToOversea_Return_ReturnOrders {
  /** 收付通∙跨境 · 共 1 个接口 */
  readonly outReturnNo: V3_FundsToOversea_Return_ReturnOrders_OutReturnNo
  /**
   * 申请资金出境退回 · https://pay.weixin.qq.com/doc/v3/partner/4013735039
   * 角色：电商平台
   */
  post(options: V3_FundsToOversea_Return_ReturnOrders_Post_Options & { readonly json: V3_FundsToOversea_Return_ReturnOrders_Post_Request }): ApiCall<V3_FundsToOversea_Return_ReturnOrders_Post_Response>
  /**
   * 申请资金出境退回 · https://pay.weixin.qq.com/doc/v3/partner/4013735039
   * 角色：电商平台
   */
  postSync(options: V3_FundsToOversea_Return_ReturnOrders_Post_Options & { readonly json: V3_FundsToOversea_Return_ReturnOrders_Post_Request }): V3_FundsToOversea_Return_ReturnOrders_Post_Response
}

export interface V3_FundsToOversea_Return_ReturnOrders_OutReturnNo {
  /** 查询出境退回结果 */
  readonly _out_return_no_: V3_FundsToOversea_Return_ReturnOrders_OutReturnNo_Out_return_no_
}

export interface V3_FundsToOversea_Return_ReturnOrders_OutReturnNo_Out_return_no__Get_Options extends CallOptions {
  /** 商户出境单号 · 示例：merchant123123 */
  readonly out_return_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1231231 */
    readonly sub_mchid: string
  }
}

export interface V3_FundsToOversea_Return_ReturnOrders_OutReturnNo_Out_return_no__Get_Response {
  /** 商户出境退回单号 · 示例：R20250220103930 */
  readonly out_return_no: string
  /** 二级商户号 · 示例：1231231 */
  readonly sub_mchid: string
  /** 微信出境退回单号 · 示例：2375897293812 */
  readonly return_id: string
  /** 商户出境单号 · 示例：merchant123123 */
  readonly out_order_id: string
  /** 微信订单号 · 示例：420000000000000010 */
  readonly transaction_id: string
  /** 微信退款单号 · 示例：5017752501201407033233368018 */
  readonly refund_id: string
  /** 退回金额 · 示例：100 */
  readonly amount: number
  /** 出境退回状态 · 示例：PROCESSING */
  readonly state: "PROCESSING" | "SUCCESS" | "FAILED" | (string & {})
  /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly create_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 失败原因 · 示例：RETURN_AMOUNT_NOT_ENOUGH */
  readonly fail_reason?: string | undefined
}

export interface V3_FundsToOversea_Return_ReturnOrders_OutReturnNo_Out_return_no_ {
  /**
   * 查询出境退回结果 · https://pay.weixin.qq.com/doc/v3/partner/4013735052
   * 角色：电商平台
   */
  get(options: V3_FundsToOversea_Return_ReturnOrders_OutReturnNo_Out_return_no__Get_Options): ApiCall<V3_FundsToOversea_Return_ReturnOrders_OutReturnNo_Out_return_no__Get_Response>
  /**
   * 查询出境退回结果 · https://pay.weixin.qq.com/doc/v3/partner/4013735052
   * 角色：电商平台
   */
  getSync(options: V3_FundsToOversea_Return_ReturnOrders_OutReturnNo_Out_return_no__Get_Options): V3_FundsToOversea_Return_ReturnOrders_OutReturnNo_Out_return_no__Get_Response
}

export interface V3_FundsToOversea_Transactions {
  /** 微信支付订单号 · 共 1 个接口 */
  readonly _transaction_id_: V3_FundsToOversea_Transactions_Transaction_id_
}

export interface V3_FundsToOversea_Transactions_Transaction_id_ {
  /** 查询订单剩余可出境余额API */
  readonly available_abroad_amounts: V3_FundsToOversea_Transactions_Transaction_id__Available_abroad_amounts
}

export interface V3_FundsToOversea_Transactions_Transaction_id__Available_abroad_amounts_Get_Options extends CallOptions {
  /** 微信支付订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_FundsToOversea_Transactions_Transaction_id__Available_abroad_amounts_Get_Response {
  /** 微信支付订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 订单剩余可出境金额 · 示例：21 */
  readonly available_abroad_amount: number
}

export interface V3_FundsToOversea_Transactions_Transaction_id__Available_abroad_amounts {
  /**
   * 查询订单剩余可出境余额API · https://pay.weixin.qq.com/doc/v3/partner/4012476109
   * 角色：电商平台
   */
  get(options: V3_FundsToOversea_Transactions_Transaction_id__Available_abroad_amounts_Get_Options): ApiCall<V3_FundsToOversea_Transactions_Transaction_id__Available_abroad_amounts_Get_Response>
  /**
   * 查询订单剩余可出境余额API · https://pay.weixin.qq.com/doc/v3/partner/4012476109
   * 角色：电商平台
   */
  getSync(options: V3_FundsToOversea_Transactions_Transaction_id__Available_abroad_amounts_Get_Options): V3_FundsToOversea_Transactions_Transaction_id__Available_abroad_amounts_Get_Response
}
