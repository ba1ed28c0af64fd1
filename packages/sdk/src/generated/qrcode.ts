// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Qrcode {
  /** 乘车服务 · 扣费受理 · 共 2 个接口 */
  readonly transactions: V3_Qrcode_Transactions
  /** 乘车服务 · 共 1 个接口 */
  readonly userServices: V3_Qrcode_UserServices
}

export interface V3_Qrcode_Transactions_Post_Request {
  /** 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子公众账号ID · 示例：wxcbda96de0b165486 */
  readonly sub_appid?: string | undefined
  /** 微信支付分配的子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 商户自定义字段 · 示例：地铁扣费 */
  readonly description?: string | undefined
  /** 附加数据 · 示例：深圳分店 */
  readonly attach?: string | undefined
  /** 商户系统内部订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 交易场景值 */
  readonly trade_scene: "BUS" | "METRO" | (string & {})
  /** 代金券或立减优惠功能的参数 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 签约成功后 · 示例：Wx15463511252015071056489715 */
  readonly contract_id: string
  /** 接受扣款结果异步回调通知的URL · 示例：https://pay.weixin.qq.com/wxpay.html */
  readonly notify_url?: string | undefined
  /** 订单金额信息 */
  readonly amount?: {
    /** 订单总金额 · 示例：600 */
    readonly total?: number | undefined
    /** 符合ISO 4217标准的三位字母代码 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 公交场景信息 */
  readonly bus_info?: {
    /** 用户乘车时间 · 格式：RFC 3339 日期时间 · 示例：2017-08-26T10:43:39+08:00 */
    readonly start_time?: string | undefined
    /** 乘车路线 · 示例：1路公车 */
    readonly line_name?: string | undefined
    /** 车牌号 · 示例：粤B888888 */
    readonly plate_number?: string | undefined
  } | undefined
  /** 地铁场景信息 */
  readonly metro_info?: {
    /** 用户乘车时间 · 格式：RFC 3339 日期时间 · 示例：2017-08-26T10:43:39+08:00 */
    readonly start_time?: string | undefined
    /** 用户下车时间 · 格式：RFC 3339 日期时间 · 示例：2017-08-26T10:43:39+08:00 */
    readonly end_time?: string | undefined
    /** 乘车起始站 · 示例：西单 */
    readonly start_station?: string | undefined
    /** 乘车终点站 · 示例：天安门西 */
    readonly end_station?: string | undefined
  } | undefined
}

export interface V3_Qrcode_Transactions_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Qrcode_Transactions_Post_Request
}

export interface V3_Qrcode_Transactions_Post_Response {
  /** 公众账号ID */
  readonly appid?: string | undefined
  /** 子商户公众账号ID */
  readonly sub_appid?: string | undefined
  /** 商户号 */
  readonly sp_mchid?: string | undefined
  /** 子商户号 */
  readonly sub_mchid?: string | undefined
  /** 服务描述 */
  readonly description?: string | undefined
  /** 订单创建时间 · 格式：RFC 3339 日期时间 */
  readonly create_time?: string | undefined
  /** 商户订单号 */
  readonly out_trade_no?: string | undefined
  /** 微信支付订单号 */
  readonly transaction_id?: string | undefined
  /** 交易状态 */
  readonly trade_state?: "SUCCESS" | "ACCEPTED" | "PAY_FAIL" | "REFUND" | (string & {}) | undefined
  /** 交易状态描述 */
  readonly trade_state_description?: string | undefined
  /** 支付完成时间 · 格式：RFC 3339 日期时间 */
  readonly success_time?: string | undefined
  /** 付款银行 */
  readonly bank_type?: string | undefined
  /** 用户还款状态 */
  readonly user_repay_state?: "NOT_REPAY" | "REPAID" | "ALL_REFUND" | (string & {}) | undefined
  /** 还款微信支付订单号 */
  readonly repay_transaction_id?: string | undefined
  /** 垫资还款时间 · 格式：RFC 3339 日期时间 */
  readonly repay_time?: string | undefined
  /** 附加数据 */
  readonly attach?: string | undefined
  /** 代扣签约ID */
  readonly contract_id?: string | undefined
  /** 交易场景 */
  readonly trade_scene?: "BUS" | "METRO" | (string & {}) | undefined
  /** 公交场景信息 */
  readonly bus_info?: {
    /** 用户乘车时间 · 格式：RFC 3339 日期时间 */
    readonly start_time?: string | undefined
    /** 乘车路线 */
    readonly line_name?: string | undefined
    /** 车牌号 */
    readonly plate_number?: string | undefined
  } | undefined
  /** 地铁场景信息 */
  readonly metro_info?: {
    /** 用户乘车时间 · 格式：RFC 3339 日期时间 */
    readonly start_time?: string | undefined
    /** 用户下车时间 · 格式：RFC 3339 日期时间 */
    readonly end_time?: string | undefined
    /** 乘车起始站 */
    readonly start_station?: string | undefined
    /** 乘车终点站 */
    readonly end_station?: string | undefined
  } | undefined
  /** 订单金额信息 */
  readonly amount?: {
    /** 订单金额 */
    readonly total?: number | undefined
    /** 用户实际支付金额 */
    readonly payer_total?: number | undefined
    /** 货币类型 */
    readonly currency?: string | undefined
  } | undefined
  readonly promotion_detail?: readonly {
    /** 券ID */
    readonly coupon_id?: string | undefined
    /** 优惠名称 */
    readonly name?: string | undefined
    /** 优惠范围 */
    readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
    /** 优惠类型 */
    readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
    /** 活动ID */
    readonly stock_id?: string | undefined
    /** 优惠券面额 */
    readonly amount?: number | undefined
    /** 微信出资 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 */
    readonly other_contribute?: number | undefined
    /** 优惠币种 */
    readonly currency?: string | undefined
  }[] | undefined
}

export interface V3_Qrcode_Transactions {
  /** 乘车服务 · 共 1 个接口 */
  readonly outTradeNo: V3_Qrcode_Transactions_OutTradeNo
  /**
   * 扣费受理
   * 角色：服务商、直连商户
   */
  post(options: V3_Qrcode_Transactions_Post_Options & { readonly json: V3_Qrcode_Transactions_Post_Request }): ApiCall<V3_Qrcode_Transactions_Post_Response>
  /**
   * 扣费受理
   * 角色：服务商、直连商户
   */
  postSync(options: V3_Qrcode_Transactions_Post_Options & { readonly json: V3_Qrcode_Transactions_Post_Request }): V3_Qrcode_Transactions_Post_Response
}

export interface V3_Qrcode_Transactions_OutTradeNo {
  /** 查询订单 */
  readonly _out_trade_no_: V3_Qrcode_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Qrcode_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户系统内部订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 查询参数 */
  readonly query?: {
    /** 微信支付分配的子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Qrcode_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 公众账号ID */
  readonly appid?: string | undefined
  /** 子商户公众账号ID */
  readonly sub_appid?: string | undefined
  /** 商户号 */
  readonly sp_mchid?: string | undefined
  /** 子商户号 */
  readonly sub_mchid?: string | undefined
  /** 服务描述 */
  readonly description?: string | undefined
  /** 订单创建时间 · 格式：RFC 3339 日期时间 */
  readonly create_time?: string | undefined
  /** 商户订单号 */
  readonly out_trade_no?: string | undefined
  /** 微信支付订单号 */
  readonly transaction_id?: string | undefined
  /** 交易状态 */
  readonly trade_state?: "SUCCESS" | "ACCEPTED" | "PAY_FAIL" | "REFUND" | (string & {}) | undefined
  /** 交易状态描述 */
  readonly trade_state_description?: string | undefined
  /** 支付完成时间 · 格式：RFC 3339 日期时间 */
  readonly success_time?: string | undefined
  /** 付款银行 */
  readonly bank_type?: string | undefined
  /** 用户还款状态 */
  readonly user_repay_state?: "NOT_REPAY" | "REPAID" | "ALL_REFUND" | (string & {}) | undefined
  /** 还款微信支付订单号 */
  readonly repay_transaction_id?: string | undefined
  /** 垫资还款时间 · 格式：RFC 3339 日期时间 */
  readonly repay_time?: string | undefined
  /** 附加数据 */
  readonly attach?: string | undefined
  /** 代扣签约ID */
  readonly contract_id?: string | undefined
  /** 交易场景 */
  readonly trade_scene?: "BUS" | "METRO" | (string & {}) | undefined
  /** 公交场景信息 */
  readonly bus_info?: {
    /** 用户乘车时间 · 格式：RFC 3339 日期时间 */
    readonly start_time?: string | undefined
    /** 乘车路线 */
    readonly line_name?: string | undefined
    /** 车牌号 */
    readonly plate_number?: string | undefined
  } | undefined
  /** 地铁场景信息 */
  readonly metro_info?: {
    /** 用户乘车时间 · 格式：RFC 3339 日期时间 */
    readonly start_time?: string | undefined
    /** 用户下车时间 · 格式：RFC 3339 日期时间 */
    readonly end_time?: string | undefined
    /** 乘车起始站 */
    readonly start_station?: string | undefined
    /** 乘车终点站 */
    readonly end_station?: string | undefined
  } | undefined
  /** 订单金额信息 */
  readonly amount?: {
    /** 订单金额 */
    readonly total?: number | undefined
    /** 用户实际支付金额 */
    readonly payer_total?: number | undefined
    /** 货币类型 */
    readonly currency?: string | undefined
  } | undefined
  readonly promotion_detail?: readonly {
    /** 券ID */
    readonly coupon_id?: string | undefined
    /** 优惠名称 */
    readonly name?: string | undefined
    /** 优惠范围 */
    readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
    /** 优惠类型 */
    readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
    /** 活动ID */
    readonly stock_id?: string | undefined
    /** 优惠券面额 */
    readonly amount?: number | undefined
    /** 微信出资 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 */
    readonly other_contribute?: number | undefined
    /** 优惠币种 */
    readonly currency?: string | undefined
  }[] | undefined
}

export interface V3_Qrcode_Transactions_OutTradeNo_Out_trade_no_ {
  /**
   * 查询订单
   * 角色：服务商、直连商户
   */
  get(options: V3_Qrcode_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Qrcode_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 查询订单
   * 角色：服务商、直连商户
   */
  getSync(options: V3_Qrcode_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_Qrcode_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_Qrcode_UserServices {
  /** 乘车服务 · 共 1 个接口 */
  readonly contractId: V3_Qrcode_UserServices_ContractId
}

export interface V3_Qrcode_UserServices_ContractId {
  /** 查询用户服务可用信息 */
  readonly _contract_id_: V3_Qrcode_UserServices_ContractId_Contract_id_
}

export interface V3_Qrcode_UserServices_ContractId_Contract_id__Get_Options extends CallOptions {
  /** 签约成功后 · 示例：Wx15463511252015071056489715 */
  readonly contract_id: string
  /** 查询参数 */
  readonly query?: {
    /** 示例：wxcbda96de0b165486 */
    readonly appid?: string | undefined
    /** 子公众账号ID · 示例：wxcbda96de0b165486 */
    readonly sub_appid?: string | undefined
    /** 微信支付分配的子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Qrcode_UserServices_ContractId_Contract_id__Get_Response {
  /** 签约成功后 · 示例：Wx15463511252015071056489715 */
  readonly contract_id?: string | undefined
  readonly user_service_state?: "NORMAL" | "BLOCKED" | (string & {}) | undefined
  /** 原因 */
  readonly block_reason?: string | undefined
}

export interface V3_Qrcode_UserServices_ContractId_Contract_id_ {
  /**
   * 查询用户服务可用信息
   * 角色：服务商、直连商户
   */
  get(options: V3_Qrcode_UserServices_ContractId_Contract_id__Get_Options): ApiCall<V3_Qrcode_UserServices_ContractId_Contract_id__Get_Response>
  /**
   * 查询用户服务可用信息
   * 角色：服务商、直连商户
   */
  getSync(options: V3_Qrcode_UserServices_ContractId_Contract_id__Get_Options): V3_Qrcode_UserServices_ContractId_Contract_id__Get_Response
}
