// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_CombineTransactions {
  /** 合单下单-APP支付API */
  readonly app: V3_CombineTransactions_App
  /** 合单下单-H5支付API */
  readonly h5: V3_CombineTransactions_H5
  /** 收付通∙个人收款 · 共 1 个接口 */
  readonly id: V3_CombineTransactions_Id
  /** 合单下单-JSAPI支付API */
  readonly jsapi: V3_CombineTransactions_Jsapi
  /** 个人收款交易下单-小程序 */
  readonly miniprogram: V3_CombineTransactions_Miniprogram
  /** 合单下单-Native支付API */
  readonly native: V3_CombineTransactions_Native
  /** 基础支付∙合单、收付通∙合单、收付通∙个人收款 · 共 2 个接口 */
  readonly outTradeNo: V3_CombineTransactions_OutTradeNo
}

export interface V3_CombineTransactions_App_Post_Request {
  /** 合单商户appid · 示例：wxd678efh567hg6787 */
  readonly combine_appid: string
  /** 合单商户号 · 示例：1900000109 */
  readonly combine_mchid: string
  /** 合单商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 最长 32 个字符 · 示例：POS1:1 */
    readonly device_id?: string | undefined
    /** 用户终端IP · 最长 45 个字符 · 示例：14.17.22.32 */
    readonly payer_client_ip: string
  } | undefined
  /** 商品单信息 */
  readonly sub_orders: readonly {
    /** 子单商户号 · 最长 32 个字符 · 示例：1900000109 */
    readonly mchid: string
    /** 商品单个人收款方受理授权ID · 示例：1900000109 */
    readonly individual_auth_id?: string | undefined
    /** 商品单个人收款方平台昵称 · 示例：哈哈哈小店 */
    readonly individual_name?: string | undefined
    /** 附加数据 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：深圳分店 */
    readonly attach: string
    /** 订单金额 */
    readonly amount: {
      /** 标价金额 · 最小 1 · 示例：100 */
      readonly total_amount: number
      /** 标价币种 · 最长 16 个字符 · 示例：CNY */
      readonly currency: string
    }
    /** 商品单商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 二级商户号 · 最长 32 个字符 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 商品详情 · 示例：买单费用 */
    readonly detail?: string | undefined
    /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
    readonly goods_tag?: string | undefined
    /** 商品描述 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：腾讯充值中心-QQ会员充值 */
    readonly description: string
    /** 结算信息 */
    readonly settle_info?: {
      /** 是否指定分账 */
      readonly profit_sharing?: boolean | undefined
      /** 补差金额 · 示例：10 */
      readonly subsidy_amount?: number | undefined
    } | undefined
    /** 子商户应用ID · 最长 32 个字符 · 示例：wxd678efh567hg6999 */
    readonly sub_appid?: string | undefined
    /** 是否指定分账 */
    readonly profit_sharing?: boolean | undefined
  }[]
  /** 支付者 */
  readonly combine_payer_info?: {
    /** 实名支付 */
    readonly identity?: {
      /** 证件类型 */
      readonly type: "IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER" | (string & {})
      /** 加密后的证件号 · 加密字段，SDK 自动加密 · 示例：6B46824C852FA29AAC3DCE6BFD852E27 */
      readonly number: string
      /** 加密后的姓名 · 加密字段，SDK 自动加密 · 示例：6B46824C852FA29AAC3DCE6BFD852E27 */
      readonly name: string
    } | undefined
    /** 用户标识 */
    readonly openid?: string | undefined
  } | undefined
  /** 交易起始时间 · 格式：RFC 3339 日期时间 · 示例：2019-12-31T15:59:59+08:00 */
  readonly time_start?: string | undefined
  /** 交易结束时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 · 示例：2019-12-31T15:59:59+08:00 */
  readonly time_expire?: string | undefined
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://yourapp.com/notify */
  readonly notify_url?: string | undefined
  /** 交易场景 · 示例：RECOMMERCE */
  readonly trade_scenario?: "RECOMMERCE" | (string & {}) | undefined
  /** 指定支付方式 */
  readonly limit_pay?: readonly ("no_balance" | "no_debit" | "balance_only" | (string & {}))[] | undefined
  /** 预签约信息 */
  readonly contract_info?: {
    /** 签约商户号 · 最长 32 个字符 · 示例：1900000109 */
    readonly mchid: string
    /** 签约商户AppID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
    readonly appid: string
    /** 签约商户协议号 · 示例：wxwtdk20200910100000 */
    readonly out_contract_code: string
    /** 委托代扣协议模板ID · 示例：12535 */
    readonly plan_id: number
    /** 用户账户展示名称 · 示例：微信代扣用户A */
    readonly contract_display_account: string
    /** 回调通知地址 · 最长 255 个字符 · 示例：https://yourapp.com/notify */
    readonly notify_url: string
  } | undefined
  /** 贴息信息 */
  readonly subsidy_info?: {
    /** 贴息详情列表 */
    readonly subsidy_detail?: readonly {
      /** 贴息方案类型 · 示例：PERIOD */
      readonly subsidy_period_type: "DAILY" | "PERIOD" | (string & {})
      /** 贴息方案列表 */
      readonly subsidy_plan: readonly {
        /** 贴息期数 · 示例：3 */
        readonly subsidy_installment_num: number
        /** 贴息比例 · 示例：100 */
        readonly subsidy_percent: number
      }[]
    }[] | undefined
  } | undefined
}

export interface V3_CombineTransactions_App_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_CombineTransactions_App_Post_Request
}

export interface V3_CombineTransactions_App_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
  /** 预签约结果 */
  readonly contract_result?: {
    /** 签约结果码 · 示例：INVALID_REQUEST */
    readonly code: string
    /** 签约结果描述信息 · 示例：当前签约协议号已经进行签约 */
    readonly message?: string | undefined
  } | undefined
}

export interface V3_CombineTransactions_App {
  /**
   * 合单下单-APP支付API · https://pay.weixin.qq.com/doc/v3/merchant/4012556944
   * 角色：电商平台、服务商、直连商户
   */
  post(options: V3_CombineTransactions_App_Post_Options & { readonly json: V3_CombineTransactions_App_Post_Request }): ApiCall<V3_CombineTransactions_App_Post_Response>
  /**
   * 合单下单-APP支付API · https://pay.weixin.qq.com/doc/v3/merchant/4012556944
   * 角色：电商平台、服务商、直连商户
   */
  postSync(options: V3_CombineTransactions_App_Post_Options & { readonly json: V3_CombineTransactions_App_Post_Request }): V3_CombineTransactions_App_Post_Response
}

export interface V3_CombineTransactions_H5_Post_Request {
  /** 合单商户appid · 示例：wxd678efh567hg6787 */
  readonly combine_appid: string
  /** 合单商户号 · 示例：1900000109 */
  readonly combine_mchid: string
  /** 合单商户订单号 · 6～32 个字符 · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
  /** 场景信息 */
  readonly scene_info: {
    /** 商户端设备号 · 最长 32 个字符 · 示例：POS1:1 */
    readonly device_id?: string | undefined
    /** 用户终端IP · 最长 45 个字符 · 示例：14.17.22.32 */
    readonly payer_client_ip: string
    /** H5场景信息 */
    readonly h5_info: {
      /** 场景类型 · 示例：iOS */
      readonly type: string
      /** 应用名称 · 最长 64 个字符 · 示例：王者荣耀 */
      readonly app_name?: string | undefined
      /** 网站URL · 最长 128 个字符 · 示例：https://pay.qq.com */
      readonly app_url?: string | undefined
      /** iOS平台BundleID · 最长 128 个字符 · 示例：com.tencent.wzryiOS */
      readonly bundle_id?: string | undefined
      /** Android平台PackageName · 最长 128 个字符 · 示例：com.tencent.tmgp.sgame */
      readonly package_name?: string | undefined
    }
  }
  /** 商品单信息 */
  readonly sub_orders: readonly {
    /** 子单商户号 · 最长 32 个字符 · 示例：1900000109 */
    readonly mchid: string
    /** 附加数据 · 最长 128 个字符 · 示例：深圳分店 */
    readonly attach: string
    /** 订单金额 */
    readonly amount: {
      /** 标价金额 · 最小 1 · 示例：100 */
      readonly total_amount: number
      /** 标价币种 · 最长 16 个字符 · 示例：CNY */
      readonly currency: string
    }
    /** 商品单商户订单号 · 6～32 个字符 · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 二级商户号 · 最长 32 个字符 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 订单优惠标记 · 最长 32 个字符 · 示例：WXG */
    readonly goods_tag?: string | undefined
    /** 商品描述 · 最长 127 个字符 · 示例：腾讯充值中心-QQ会员充值 */
    readonly description: string
    /** 结算信息 */
    readonly settle_info?: {
      /** 是否指定分账 */
      readonly profit_sharing?: boolean | undefined
      /** 补差金额 · 示例：10 */
      readonly subsidy_amount?: number | undefined
    } | undefined
    /** 子商户应用ID · 最长 32 个字符 · 示例：wxd678efh567hg6999 */
    readonly sub_appid?: string | undefined
  }[]
  /** 交易起始时间 · 示例：2019-12-31T15:59:59+08:00 */
  readonly time_start?: string | undefined
  /** 交易结束时间 · 最长 64 个字符 · 示例：2019-12-31T15:59:59+08:00 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://yourapp.com/notify */
  readonly notify_url?: string | undefined
  /** 指定支付方式 */
  readonly limit_pay?: readonly ("no_balance" | "no_debit" | "balance_only" | (string & {}))[] | undefined
  /** 支付者 */
  readonly combine_payer_info?: {
    /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户子标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
    /** 实名支付 */
    readonly identity?: {
      /** 证件类型 */
      readonly type: "IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER" | (string & {})
      /** 加密后的证件号 · 加密字段，SDK 自动加密 · 示例：6B46824C852FA29AAC3DCE6BFD852E27 */
      readonly number: string
      /** 加密后的姓名 · 加密字段，SDK 自动加密 · 示例：6B46824C852FA29AAC3DCE6BFD852E27 */
      readonly name: string
    } | undefined
  } | undefined
}

export interface V3_CombineTransactions_H5_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_CombineTransactions_H5_Post_Request
}

export interface V3_CombineTransactions_H5_Post_Response {
  /** 支付跳转链接 · 示例：https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241 */
  readonly h5_url: string
}

export interface V3_CombineTransactions_H5 {
  /**
   * 合单下单-H5支付API · https://pay.weixin.qq.com/doc/v3/merchant/4012556961
   * 角色：电商平台、服务商、直连商户
   */
  post(options: V3_CombineTransactions_H5_Post_Options & { readonly json: V3_CombineTransactions_H5_Post_Request }): ApiCall<V3_CombineTransactions_H5_Post_Response>
  /**
   * 合单下单-H5支付API · https://pay.weixin.qq.com/doc/v3/merchant/4012556961
   * 角色：电商平台、服务商、直连商户
   */
  postSync(options: V3_CombineTransactions_H5_Post_Options & { readonly json: V3_CombineTransactions_H5_Post_Request }): V3_CombineTransactions_H5_Post_Response
}

export interface V3_CombineTransactions_Id {
  /** 个人收款交易通过微信支付订单号查单 */
  readonly _combine_transaction_id_: V3_CombineTransactions_Id_Combine_transaction_id_
}

export interface V3_CombineTransactions_Id_Combine_transaction_id__Get_Options extends CallOptions {
  /** 交易单微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly combine_transaction_id: string
}

export interface V3_CombineTransactions_Id_Combine_transaction_id__Get_Response {
  /** 平台商户应用ID · 示例：wxd678efh567hg6787 */
  readonly combine_appid: string
  /** 平台商户号 · 示例：1230000109 */
  readonly combine_mchid: string
  /** 交易单订单号 · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
  /** 交易单微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly combine_transaction_id: string
  /** 支付者 */
  readonly combine_payer_info?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 示例：POS1:1 */
    readonly device_id?: string | undefined
  } | undefined
  /** 商品单信息 */
  readonly sub_orders?: readonly {
    /** 商品单发起商户号 · 示例：1900000109 */
    readonly mchid: string
    /** 商品单个人收款方受理授权ID · 示例：1900000109 */
    readonly individual_auth_id: string
    /** 商品单个人收款方平台昵称 · 示例：哈哈哈小店 */
    readonly individual_name?: string | undefined
    /** 商品单商户订单号 · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 微信支付订单号 · 示例：1009660380201506130728806387 */
    readonly transaction_id?: string | undefined
    /** 交易类型 · 示例：JSAPI */
    readonly trade_type?: string | undefined
    /** 交易状态 · 示例：SUCCESS */
    readonly trade_state: string
    /** 付款银行 · 示例：CMC */
    readonly bank_type?: string | undefined
    /** 附加数据 · 示例：深圳分店 */
    readonly attach?: string | undefined
    /** 支付完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly success_time?: string | undefined
    /** 订单金额 */
    readonly amount?: {
      /** 标价金额 · 示例：10 */
      readonly total_amount: number
      /** 现金支付金额 · 示例：10 */
      readonly payer_amount: number
      /** 标价币种 · 示例：CNY */
      readonly currency: string
      /** 现金支付币种 · 示例：CNY */
      readonly payer_currency: string
      /** 结算汇率 · 示例：650000000 */
      readonly settlement_rate?: number | undefined
    } | undefined
  }[] | undefined
  /** 交易场景 · 示例：RECOMMERCE */
  readonly trade_scenario?: "RECOMMERCE" | (string & {}) | undefined
}

export interface V3_CombineTransactions_Id_Combine_transaction_id_ {
  /**
   * 个人收款交易通过微信支付订单号查单 · https://pay.weixin.qq.com/doc/v3/partner/4012602242
   * 角色：电商平台、服务商
   */
  get(options: V3_CombineTransactions_Id_Combine_transaction_id__Get_Options): ApiCall<V3_CombineTransactions_Id_Combine_transaction_id__Get_Response>
  /**
   * 个人收款交易通过微信支付订单号查单 · https://pay.weixin.qq.com/doc/v3/partner/4012602242
   * 角色：电商平台、服务商
   */
  getSync(options: V3_CombineTransactions_Id_Combine_transaction_id__Get_Options): V3_CombineTransactions_Id_Combine_transaction_id__Get_Response
}

export interface V3_CombineTransactions_Jsapi_Post_Request {
  /** 合单商户appid · 示例：wxd678efh567hg6787 */
  readonly combine_appid: string
  /** 合单商户号 · 示例：1900000109 */
  readonly combine_mchid: string
  /** 合单商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 最长 32 个字符 · 示例：POS1:1 */
    readonly device_id?: string | undefined
    /** 用户终端IP · 最长 45 个字符 · 示例：14.17.22.32 */
    readonly payer_client_ip: string
  } | undefined
  /** 商品单信息 */
  readonly sub_orders: readonly {
    /** 子单商户号 · 最长 32 个字符 · 示例：1900000109 */
    readonly mchid: string
    /** 附加数据 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：深圳分店 */
    readonly attach: string
    /** 订单金额 */
    readonly amount: {
      /** 标价金额 · 最小 1 · 示例：100 */
      readonly total_amount: number
      /** 标价币种 · 最长 16 个字符 · 示例：CNY */
      readonly currency: string
    }
    /** 商品单商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 二级商户号 · 最长 32 个字符 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 商品详情 · 示例：买单费用 */
    readonly detail?: string | undefined
    /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
    readonly goods_tag?: string | undefined
    /** 商品描述 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：腾讯充值中心-QQ会员充值 */
    readonly description: string
    /** 结算信息 */
    readonly settle_info?: {
      /** 是否指定分账 */
      readonly profit_sharing?: boolean | undefined
      /** 补差金额 · 示例：10 */
      readonly subsidy_amount?: number | undefined
    } | undefined
    /** 子商户应用ID · 最长 32 个字符 · 示例：wxd678efh567hg6999 */
    readonly sub_appid?: string | undefined
    /** 是否指定分账 */
    readonly profit_sharing?: boolean | undefined
  }[]
  /** 支付者 */
  readonly combine_payer_info: {
    /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户子标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
    /** 实名支付 */
    readonly identity?: {
      /** 证件类型 */
      readonly type: "IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER" | (string & {})
      /** 加密后的证件号 · 加密字段，SDK 自动加密 · 示例：6B46824C852FA29AAC3DCE6BFD852E27 */
      readonly number: string
      /** 加密后的姓名 · 加密字段，SDK 自动加密 · 示例：6B46824C852FA29AAC3DCE6BFD852E27 */
      readonly name: string
    } | undefined
  }
  /** 交易起始时间 · 示例：2019-12-31T15:59:59+08:00 */
  readonly time_start?: string | undefined
  /** 交易结束时间 · 最长 64 个字符 · 示例：2019-12-31T15:59:59+08:00 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://yourapp.com/notify */
  readonly notify_url?: string | undefined
  /** 指定支付方式 */
  readonly limit_pay?: readonly ("no_balance" | "no_debit" | "balance_only" | (string & {}))[] | undefined
  /** 贴息信息 */
  readonly subsidy_info?: {
    /** 贴息详情列表 */
    readonly subsidy_detail?: readonly {
      /** 贴息方案类型 · 示例：PERIOD */
      readonly subsidy_period_type: "DAILY" | "PERIOD" | (string & {})
      /** 贴息方案列表 */
      readonly subsidy_plan: readonly {
        /** 贴息期数 · 示例：3 */
        readonly subsidy_installment_num: number
        /** 贴息比例 · 示例：100 */
        readonly subsidy_percent: number
      }[]
    }[] | undefined
  } | undefined
}

export interface V3_CombineTransactions_Jsapi_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_CombineTransactions_Jsapi_Post_Request
}

export interface V3_CombineTransactions_Jsapi_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_CombineTransactions_Jsapi {
  /**
   * 合单下单-JSAPI支付API · https://pay.weixin.qq.com/doc/v3/merchant/4012556926
   * 角色：电商平台、服务商、直连商户
   */
  post(options: V3_CombineTransactions_Jsapi_Post_Options & { readonly json: V3_CombineTransactions_Jsapi_Post_Request }): ApiCall<V3_CombineTransactions_Jsapi_Post_Response>
  /**
   * 合单下单-JSAPI支付API · https://pay.weixin.qq.com/doc/v3/merchant/4012556926
   * 角色：电商平台、服务商、直连商户
   */
  postSync(options: V3_CombineTransactions_Jsapi_Post_Options & { readonly json: V3_CombineTransactions_Jsapi_Post_Request }): V3_CombineTransactions_Jsapi_Post_Response
}

export interface V3_CombineTransactions_Miniprogram_Post_Request {
  /** 平台商户应用ID · 示例：wxd678efh567hg6787 */
  readonly combine_appid: string
  /** 平台商户号 · 示例：1230000109 */
  readonly combine_mchid: string
  /** 交易单订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
  /** 支付者 */
  readonly combine_payer_info: {
    /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
  }
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 最长 32 个字符 · 示例：POS1:1 */
    readonly device_id?: string | undefined
    /** 用户终端IP · 最长 45 个字符 · 示例：127.0.0.1 */
    readonly payer_client_ip: string
  } | undefined
  /** 商品单信息 */
  readonly sub_orders: readonly {
    /** 商品单发起商户号 · 最长 32 个字符 · 示例：1230000109 */
    readonly mchid: string
    /** 商品服务类型 */
    readonly order_service_type?: "INDIVIDUALTRADE" | (string & {}) | undefined
    /** 商品单个人收款方受理授权ID · 示例：1900000109 */
    readonly individual_auth_id: string
    /** 商品单个人收款方平台昵称 · 示例：哈哈哈小店 */
    readonly individual_name?: string | undefined
    /** 商品单商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 商品单金额 */
    readonly amount: {
      /** 标价金额 · 最小 1 · 示例：10 */
      readonly total_amount: number
      /** 标价币种 · 最长 16 个字符 · 示例：CNY */
      readonly currency: string
    }
    /** 附加数据 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：深圳分店 */
    readonly attach: string
    /** 商品描述 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：Image形象店-深圳腾大-QQ公仔 */
    readonly description: string
  }[]
  /** 交易结束时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://yourapp.com/notify */
  readonly notify_url?: string | undefined
  /** 交易场景 · 示例：RECOMMERCE */
  readonly trade_scenario?: "RECOMMERCE" | (string & {}) | undefined
}

export interface V3_CombineTransactions_Miniprogram_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_CombineTransactions_Miniprogram_Post_Request
}

export interface V3_CombineTransactions_Miniprogram_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_CombineTransactions_Miniprogram {
  /**
   * 个人收款交易下单-小程序 · https://pay.weixin.qq.com/doc/v3/partner/4012602225
   * 角色：电商平台、服务商
   */
  post(options: V3_CombineTransactions_Miniprogram_Post_Options & { readonly json: V3_CombineTransactions_Miniprogram_Post_Request }): ApiCall<V3_CombineTransactions_Miniprogram_Post_Response>
  /**
   * 个人收款交易下单-小程序 · https://pay.weixin.qq.com/doc/v3/partner/4012602225
   * 角色：电商平台、服务商
   */
  postSync(options: V3_CombineTransactions_Miniprogram_Post_Options & { readonly json: V3_CombineTransactions_Miniprogram_Post_Request }): V3_CombineTransactions_Miniprogram_Post_Response
}

export interface V3_CombineTransactions_Native_Post_Request {
  /** 合单商户appid · 示例：wxd678efh567hg6787 */
  readonly combine_appid: string
  /** 合单商户号 · 示例：1900000109 */
  readonly combine_mchid: string
  /** 合单商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 最长 32 个字符 · 示例：POS1:1 */
    readonly device_id?: string | undefined
    /** 用户终端IP · 最长 45 个字符 · 示例：14.17.22.32 */
    readonly payer_client_ip: string
  } | undefined
  /** 商品单信息 */
  readonly sub_orders: readonly {
    /** 子单商户号 · 最长 32 个字符 · 示例：1900000109 */
    readonly mchid: string
    /** 附加数据 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：深圳分店 */
    readonly attach: string
    /** 订单金额 */
    readonly amount: {
      /** 标价金额 · 最小 1 · 示例：100 */
      readonly total_amount: number
      /** 标价币种 · 最长 16 个字符 · 示例：CNY */
      readonly currency: string
    }
    /** 商品单商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 二级商户号 · 最长 32 个字符 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
    readonly goods_tag?: string | undefined
    /** 商品描述 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：腾讯充值中心-QQ会员充值 */
    readonly description: string
    /** 结算信息 */
    readonly settle_info?: {
      /** 是否指定分账 */
      readonly profit_sharing?: boolean | undefined
      /** 补差金额 · 示例：10 */
      readonly subsidy_amount?: number | undefined
    } | undefined
    /** 子商户应用ID · 最长 32 个字符 · 示例：wxd678efh567hg6999 */
    readonly sub_appid?: string | undefined
  }[]
  /** 交易起始时间 · 示例：2019-12-31T15:59:59+08:00 */
  readonly time_start?: string | undefined
  /** 交易结束时间 · 最长 64 个字符 · 示例：2019-12-31T15:59:59+08:00 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://yourapp.com/notify */
  readonly notify_url?: string | undefined
  /** 指定支付方式 */
  readonly limit_pay?: readonly ("no_balance" | "no_debit" | "balance_only" | (string & {}))[] | undefined
  /** 支付者 */
  readonly combine_payer_info?: {
    /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户子标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
    /** 实名支付 */
    readonly identity?: {
      /** 证件类型 */
      readonly type: "IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER" | (string & {})
      /** 加密后的证件号 · 加密字段，SDK 自动加密 · 示例：6B46824C852FA29AAC3DCE6BFD852E27 */
      readonly number: string
      /** 加密后的姓名 · 加密字段，SDK 自动加密 · 示例：6B46824C852FA29AAC3DCE6BFD852E27 */
      readonly name: string
    } | undefined
  } | undefined
}

export interface V3_CombineTransactions_Native_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_CombineTransactions_Native_Post_Request
}

export interface V3_CombineTransactions_Native_Post_Response {
  /** 二维码链接 · 示例：weixin://pay.weixin.qq.com/bizpayurl/up?pr=NwY5Mz9&groupid=00 */
  readonly code_url: string
}

export interface V3_CombineTransactions_Native {
  /**
   * 合单下单-Native支付API · https://pay.weixin.qq.com/doc/v3/merchant/4012556982
   * 角色：电商平台、服务商、直连商户
   */
  post(options: V3_CombineTransactions_Native_Post_Options & { readonly json: V3_CombineTransactions_Native_Post_Request }): ApiCall<V3_CombineTransactions_Native_Post_Response>
  /**
   * 合单下单-Native支付API · https://pay.weixin.qq.com/doc/v3/merchant/4012556982
   * 角色：电商平台、服务商、直连商户
   */
  postSync(options: V3_CombineTransactions_Native_Post_Options & { readonly json: V3_CombineTransactions_Native_Post_Request }): V3_CombineTransactions_Native_Post_Response
}

export interface V3_CombineTransactions_OutTradeNo {
  /** 合单商户订单号 · 合单查询订单API · 共 2 个接口 */
  readonly _combine_out_trade_no_: V3_CombineTransactions_OutTradeNo_Combine_out_trade_no_
}

export interface V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Get_Options extends CallOptions {
  /** 合单商户订单号 · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
}

export interface V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Get_Response {
  /** 合单商户appid · 示例：wxd678efh567hg6787 */
  readonly combine_appid: string
  /** 合单商户号 · 示例：1900000109 */
  readonly combine_mchid: string
  /** 合单商户订单号 · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
  /** 交易单微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly combine_transaction_id: string
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 示例：POS1:1 */
    readonly device_id?: string | undefined
  } | undefined
  /** 商品单信息 */
  readonly sub_orders?: readonly {
    /** 子单商户号 · 示例：1900000109 */
    readonly mchid: string
    /** 商品单个人收款方受理授权ID · 示例：1900000109 */
    readonly individual_auth_id?: string | undefined
    /** 商品单个人收款方平台昵称 · 示例：哈哈哈小店 */
    readonly individual_name?: string | undefined
    /** 交易类型 · 示例：JSAPI */
    readonly trade_type?: "NATIVE" | "JSAPI" | "APP" | "MWEB" | (string & {}) | undefined
    /** 交易状态 · 示例：SUCCESS */
    readonly trade_state?: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "PAYERROR" | (string & {}) | undefined
    /** 付款银行 · 示例：CMC */
    readonly bank_type?: string | undefined
    /** 附加数据 · 示例：深圳分店 */
    readonly attach?: string | undefined
    /** 支付完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly success_time?: string | undefined
    /** 微信订单号 · 示例：1009660380201506130728806387 */
    readonly transaction_id?: string | undefined
    /** 商品单商户订单号 · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户应用ID · 示例：wxd678efh567hg6999 */
    readonly sub_appid?: string | undefined
    /** 用户子标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
    /** 优惠信息列表 */
    readonly promotion_detail?: readonly {
      /** 券ID */
      readonly coupon_id?: string | undefined
      /** 优惠名称 */
      readonly name?: string | undefined
      /** 优惠范围 */
      readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
      /** 优惠类型 */
      readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
      /** 优惠券面额 */
      readonly amount?: number | undefined
      /** 活动批次ID */
      readonly stock_id?: string | undefined
      /** 微信出资 */
      readonly wechatpay_contribute?: number | undefined
      /** 商户出资 */
      readonly merchant_contribute?: number | undefined
      /** 其他出资 */
      readonly other_contribute?: number | undefined
      /** 优惠币种 · 示例：CNY */
      readonly currency?: string | undefined
      /** 单品列表 */
      readonly goods_detail?: readonly {
        /** 商品编码 · 示例：商品编码 */
        readonly goods_id: string
        /** 商品数量 · 示例：1 */
        readonly quantity: number
        /** 商品单价 · 示例：828800 */
        readonly unit_price: number
        /** 商品优惠金额 · 示例：1 */
        readonly discount_amount?: number | undefined
        /** 商品备注 · 示例：商品备注信息 */
        readonly goods_remark?: string | undefined
      }[] | undefined
    }[] | undefined
    /** 订单金额 */
    readonly amount?: {
      /** 标价金额 · 示例：100 */
      readonly total_amount: number
      /** 标价币种 · 示例：CNY */
      readonly currency?: string | undefined
      /** 现金支付金额 · 示例：10 */
      readonly payer_amount: number
      /** 现金支付币种 · 示例：CNY */
      readonly payer_currency?: string | undefined
      /** 结算汇率 · 示例：650000000 */
      readonly settlement_rate?: number | undefined
    } | undefined
  }[] | undefined
  /** 支付者 */
  readonly combine_payer_info?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
  } | undefined
  /** 交易场景 · 示例：RECOMMERCE */
  readonly trade_scenario?: "RECOMMERCE" | (string & {}) | undefined
  /** 使用的商户贴息信息 */
  readonly installment_info?: {
    /** 是否使用了商户贴息 */
    readonly use_subsidy: boolean
    /** 用户实际选择分期期数 · 示例：3 */
    readonly selected_installment_number: number
  } | undefined
}

export interface V3_CombineTransactions_OutTradeNo_Combine_out_trade_no_ {
  /** 合单关闭订单API */
  readonly close: V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Close
  /**
   * 合单查询订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012557006
   * 角色：电商平台、服务商、普通商户
   */
  get(options: V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Get_Options): ApiCall<V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Get_Response>
  /**
   * 合单查询订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012557006
   * 角色：电商平台、服务商、普通商户
   */
  getSync(options: V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Get_Options): V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Get_Response
}

export interface V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Close_Post_Request {
  /** 合单商户appid · 示例：wxd678efh567hg6787 */
  readonly combine_appid: string
  /** 商品单信息 · 最多 50 项 */
  readonly sub_orders: readonly {
    /** 子单商户号 · 示例：1900000109 */
    readonly mchid: string
    /** 商品单商户订单号 · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 商品单个人收款方受理授权ID · 示例：1900000109 */
    readonly individual_auth_id?: string | undefined
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户应用ID · 示例：wxd678efh567hg6999 */
    readonly sub_appid?: string | undefined
  }[]
}

export interface V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Close_Post_Options extends CallOptions {
  /** 合单商户订单号 */
  readonly combine_out_trade_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Close_Post_Request
}

export type V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Close_Post_Response = undefined

export interface V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Close {
  /**
   * 合单关闭订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012577452
   * 角色：电商平台、服务商、普通商户
   */
  post(options: V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Close_Post_Options & { readonly json: V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Close_Post_Request }): ApiCall<V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Close_Post_Response>
  /**
   * 合单关闭订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012577452
   * 角色：电商平台、服务商、普通商户
   */
  postSync(options: V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Close_Post_Options & { readonly json: V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Close_Post_Request }): V3_CombineTransactions_OutTradeNo_Combine_out_trade_no__Close_Post_Response
}
