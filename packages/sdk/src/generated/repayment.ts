// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Repayment {
  /** 还款支付 · 共 3 个接口 */
  readonly combineTransactions: V3_Repayment_CombineTransactions
}

export interface V3_Repayment_CombineTransactions {
  /** 还款支付 · 共 3 个接口 */
  readonly partner: V3_Repayment_CombineTransactions_Partner
}

export interface V3_Repayment_CombineTransactions_Partner {
  /** 还款支付 · 共 2 个接口 */
  readonly outTradeNo: V3_Repayment_CombineTransactions_Partner_OutTradeNo
  /** 还款下单 */
  readonly prepay: V3_Repayment_CombineTransactions_Partner_Prepay
}

export interface V3_Repayment_CombineTransactions_Partner_OutTradeNo {
  /** 还款单订单号 · 还款单查询 · 共 2 个接口 */
  readonly _combine_out_trade_no_: V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no_
}

export interface V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Get_Options extends CallOptions {
  /** 还款单订单号 · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
}

export interface V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Get_Response {
  /** 还款服务商APPID · 示例：wxd678efh567hg6787 */
  readonly combine_appid: string
  /** 还款服务商商户号 · 示例：1900000109 */
  readonly combine_mchid: string
  /** 还款单订单号 · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
  /** 还款单微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly combine_transaction_id: string
  /** 还款支付者信息 */
  readonly combine_payer_info?: {
    /** 用户服务商标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
  } | undefined
  /** 还款明细单信息列表 */
  readonly sub_orders?: readonly {
    /** 还款单发起商户号 · 示例：1900000109 */
    readonly mchid: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 还款明细单订单号 · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 还款明细单微信支付订单号 · 示例：1009660380201506130728806387 */
    readonly transaction_id?: string | undefined
    /** 交易类型 · 示例：REPAYMENT */
    readonly trade_type?: "REPAYMENT" | (string & {}) | undefined
    /** 交易状态 · 示例：SUCCESS */
    readonly trade_state?: "SUCCESS" | "NOTPAY" | "CLOSED" | (string & {}) | undefined
    /** 付款银行 · 示例：CMC */
    readonly bank_type?: string | undefined
    /** 附加数据 · 示例：深圳分店 */
    readonly attach?: string | undefined
    /** 支付完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly success_time?: string | undefined
    /** 子单金额信息 */
    readonly amount?: {
      /** 标价金额 · 示例：100 */
      readonly total_amount: number
      /** 标价币种 · 示例：CNY */
      readonly currency?: string | undefined
      /** 现金支付金额 · 示例：10 */
      readonly payer_amount: number
      /** 现金支付币种 · 示例：CNY */
      readonly payer_currency?: string | undefined
    } | undefined
  }[] | undefined
}

export interface V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no_ {
  /** 商户关单 */
  readonly close: V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Close
  /**
   * 还款单查询 · https://pay.weixin.qq.com/doc/v3/partner/4015124483
   * 角色：服务商
   */
  get(options: V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Get_Options): ApiCall<V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Get_Response>
  /**
   * 还款单查询 · https://pay.weixin.qq.com/doc/v3/partner/4015124483
   * 角色：服务商
   */
  getSync(options: V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Get_Options): V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Get_Response
}

export interface V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Close_Post_Request {
  /** 还款明细单信息列表 · 最多 10 项 */
  readonly sub_orders: readonly {
    /** 还款单发起商户号 · 示例：1900000109 */
    readonly mchid: string
    /** 还款明细单订单号 · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  }[]
}

export interface V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Close_Post_Options extends CallOptions {
  /** 还款单订单号 · 示例：1217752501201407033233368018 */
  readonly combine_out_trade_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Close_Post_Request
}

export type V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Close_Post_Response = undefined

export interface V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Close {
  /**
   * 商户关单 · https://pay.weixin.qq.com/doc/v3/partner/4015124497
   * 角色：服务商
   */
  post(options: V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Close_Post_Options & { readonly json: V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Close_Post_Request }): ApiCall<V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Close_Post_Response>
  /**
   * 商户关单 · https://pay.weixin.qq.com/doc/v3/partner/4015124497
   * 角色：服务商
   */
  postSync(options: V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Close_Post_Options & { readonly json: V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Close_Post_Request }): V3_Repayment_CombineTransactions_Partner_OutTradeNo_Combine_out_trade_no__Close_Post_Response
}

export interface V3_Repayment_CombineTransactions_Partner_Prepay_Post_Request {
  /** 还款单订单号 · 示例：1217752501201407033233368018 */
  readonly combine_out_trade_no: string
  /** 还款服务商商户号 · 示例：1230000109 */
  readonly combine_mchid: string
  /** 还款明细单信息列表 · 最多 10 项 */
  readonly sub_orders: readonly {
    /** 还款单发起商户号 · 示例：1230000109 */
    readonly mchid: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 还款明细单订单号 · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 订单金额 */
    readonly amount: {
      /** 标价金额 · 示例：10 */
      readonly total_amount: number
      /** 标价币种 · 示例：CNY */
      readonly currency: string
    }
    /** 附加数据 · 示例：深圳分店 */
    readonly attach: string
    /** 商品描述 · 示例：某某放心借 */
    readonly description: string
    /** 结算信息 */
    readonly settle_info?: {
      /** 是否指定分账 */
      readonly profit_sharing?: boolean | undefined
      /** 补差金额 · 示例：10 */
      readonly subsidy_amount?: number | undefined
    } | undefined
  }[]
  /** 交易结束时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 示例：https://yourapp.com/notify */
  readonly notify_url?: string | undefined
  /** H5调起支付场景信息 */
  readonly h5_info?: {
    /** 还款服务商APPID · 示例：wxd678efh567hg6787 */
    readonly combine_appid: string
    /** 用户终端IP · 示例：127.0.0.1 */
    readonly payer_client_ip: string
    /** 场景类型 · 示例：iOS */
    readonly type: "iOS" | "Android" | "Wap" | (string & {})
    /** 应用名称 · 示例：王者荣耀 */
    readonly app_name?: string | undefined
    /** 网站URL · 示例：https://pay.qq.com */
    readonly app_url: string
    /** iOS平台BundleID · 示例：com.tencent.wzryiOS */
    readonly bundle_id?: string | undefined
    /** Android平台PackageName · 示例：com.tencent.tmgp.sgame */
    readonly package_name?: string | undefined
  } | undefined
  /** APP调起支付场景信息 */
  readonly app_info?: {
    /** 还款服务商APPID · 示例：wxd678efh567hg6787 */
    readonly combine_appid: string
  } | undefined
  /** 小程序调起支付场景信息 */
  readonly miniprogram_info?: {
    /** 还款服务商APPID · 示例：wxd678efh567hg6787 */
    readonly combine_appid: string
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
  } | undefined
  /** 支付者信息 */
  readonly combine_payer_info?: {
    /** 实名支付 */
    readonly identity?: {
      /** 类型 */
      readonly type: "IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "TAIWAN_COMPATRIOT_PERMIT" | (string & {})
      /** 加密后的证件号 · 加密字段，SDK 自动加密 */
      readonly number: string
      /** 加密后的姓名 · 加密字段，SDK 自动加密 */
      readonly name: string
    } | undefined
  } | undefined
  /** 微信内网页调起支付场景信息 */
  readonly wechat_web_info?: {
    /** 还款服务商APPID */
    readonly combine_appid?: string | undefined
    /** 用户标识 */
    readonly openid?: string | undefined
    /** 网页经营场景URL */
    readonly webview_url?: string | undefined
  } | undefined
}

export interface V3_Repayment_CombineTransactions_Partner_Prepay_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Repayment_CombineTransactions_Partner_Prepay_Post_Request
}

export interface V3_Repayment_CombineTransactions_Partner_Prepay_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id?: string | undefined
  /** 支付跳转链接 · 示例：https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241 */
  readonly h5_url?: string | undefined
}

export interface V3_Repayment_CombineTransactions_Partner_Prepay {
  /**
   * 还款下单 · https://pay.weixin.qq.com/doc/v3/partner/4015124463
   * 角色：服务商
   */
  post(options: V3_Repayment_CombineTransactions_Partner_Prepay_Post_Options & { readonly json: V3_Repayment_CombineTransactions_Partner_Prepay_Post_Request }): ApiCall<V3_Repayment_CombineTransactions_Partner_Prepay_Post_Response>
  /**
   * 还款下单 · https://pay.weixin.qq.com/doc/v3/partner/4015124463
   * 角色：服务商
   */
  postSync(options: V3_Repayment_CombineTransactions_Partner_Prepay_Post_Options & { readonly json: V3_Repayment_CombineTransactions_Partner_Prepay_Post_Request }): V3_Repayment_CombineTransactions_Partner_Prepay_Post_Response
}
