// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Offlineface {
  /** 获取authinfo接口 */
  readonly authinfo: V3_Offlineface_Authinfo
  /** 刷脸支付 · 共 2 个接口 */
  readonly contracts: V3_Offlineface_Contracts
  /** 刷脸支付 · 查询重采用户列表 · 共 2 个接口 */
  readonly faceCollections: V3_Offlineface_FaceCollections
  /** 获取还款链接接口 */
  readonly repaymentUrl: V3_Offlineface_RepaymentUrl
  /** 刷脸支付 · 申请扣款接口 · 共 2 个接口 */
  readonly transactions: V3_Offlineface_Transactions
}

export interface V3_Offlineface_Authinfo_Post_Request {
  /** 服务商公众号appid */
  readonly sp_appid: string
  /** 子商户公众号appid */
  readonly sub_appid?: string | undefined
  /** 子商户商户号 */
  readonly sub_mchid: string
  /** 设备id */
  readonly device_id: string
  /** 原始数据 */
  readonly raw_data: string
  /** 机构id */
  readonly organization_id: string
}

export interface V3_Offlineface_Authinfo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Offlineface_Authinfo_Post_Request
}

export interface V3_Offlineface_Authinfo_Post_Response {
  /** 授权信息 */
  readonly authinfo: string
}

export interface V3_Offlineface_Authinfo {
  /**
   * 获取authinfo接口
   * 角色：服务商
   */
  post(options: V3_Offlineface_Authinfo_Post_Options & { readonly json: V3_Offlineface_Authinfo_Post_Request }): ApiCall<V3_Offlineface_Authinfo_Post_Response>
  /**
   * 获取authinfo接口
   * 角色：服务商
   */
  postSync(options: V3_Offlineface_Authinfo_Post_Options & { readonly json: V3_Offlineface_Authinfo_Post_Request }): V3_Offlineface_Authinfo_Post_Response
}

export interface V3_Offlineface_Contracts {
  /** 签约查询接口 */
  readonly _contract_id_: V3_Offlineface_Contracts_Contract_id_
  /** 预签约接口 */
  readonly presign: V3_Offlineface_Contracts_Presign
}

export interface V3_Offlineface_Contracts_Contract_id__Get_Options extends CallOptions {
  /** 签约ID · 示例：CI8CD208Z7e9906f89 */
  readonly contract_id: string
  /** 查询参数 */
  readonly query?: {
    /** 商户签约小程序APPID · 示例：wx8888888888 */
    readonly appid?: string | undefined
  } | undefined
}

export interface V3_Offlineface_Contracts_Contract_id__Get_Response {
  /** 签约ID · 示例：CI8CD208Z7e9906f89 */
  readonly contract_id: string
  /** 商户号 · 示例：2480278041 */
  readonly mchid: string
  /** 机构ID · 示例：OAABBCCDDeeff */
  readonly organization_id: string
  /** 用户ID · 示例：FU40F305Z4e2bb7d */
  readonly use_id?: string | undefined
  /** 签约用户openid · 示例：AFDSJfhdf8744 */
  readonly openid?: string | undefined
  /** 签约状态 */
  readonly contract_state: "NOT_CONTRACTED" | "TERMINATED" | "CONTRACTED" | (string & {})
  /** 签约时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly contract_signed_time: string
  /** 解约时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly contract_terminated_time?: string | undefined
  /** 签约模式 */
  readonly contract_mode: "LIMIT_BANK_CARD" | "PRIORITY_BANK_CARD" | "LIMIT_NONE" | (string & {})
  /** 签约卡来源 */
  readonly contract_bank_card_from: "MERCHANT_LIMITED_BANK_CARD" | "USER_SELECT_FREE" | (string & {})
}

export interface V3_Offlineface_Contracts_Contract_id_ {
  /**
   * 签约查询接口
   * 角色：服务商
   */
  get(options: V3_Offlineface_Contracts_Contract_id__Get_Options): ApiCall<V3_Offlineface_Contracts_Contract_id__Get_Response>
  /**
   * 签约查询接口
   * 角色：服务商
   */
  getSync(options: V3_Offlineface_Contracts_Contract_id__Get_Options): V3_Offlineface_Contracts_Contract_id__Get_Response
}

export interface V3_Offlineface_Contracts_Presign_Post_Request {
  /** 业务类型 */
  readonly business_name: string
  /** 刷脸用户信息 */
  readonly facepay_user: {
    /** 商户用户ID */
    readonly out_user_id: string
    /** 刷脸用户名 */
    readonly identification_name?: string | undefined
    /** 机构ID */
    readonly organization_id: string
    /** 证件信息 */
    readonly identification?: {
      /** 证件类型 */
      readonly identification_type: "IDCARD" | (string & {})
      /** 证件ID · 加密字段，SDK 自动加密 */
      readonly identification_number: string
    } | undefined
    /** 手机号码 · 加密字段，SDK 自动加密 */
    readonly phone?: string | undefined
  }
  /** 签约指定银行卡 */
  readonly limit_bank_card?: {
    /** 银行卡号 · 加密字段，SDK 自动加密 */
    readonly bank_card_number?: string | undefined
    /** 开卡人姓名 · 加密字段，SDK 自动加密 */
    readonly identification_name?: string | undefined
    /** 开卡人证件 */
    readonly identification?: {
      /** 证件类型 */
      readonly identification_type: "IDCARD" | (string & {})
      /** 证件ID · 加密字段，SDK 自动加密 */
      readonly identification_number: string
    } | undefined
    /** 银行卡有效期 */
    readonly valid_thru?: string | undefined
    /** 银行类型 */
    readonly bank_type?: string | undefined
    /** 开卡预留手机号 · 加密字段，SDK 自动加密 */
    readonly phone?: string | undefined
  } | undefined
  /** 签约模式 */
  readonly contract_mode?: "LIMIT_BANK_CARD" | "PRIORITY_BANK_CARD" | "LIMIT_NONE" | (string & {}) | undefined
}

export interface V3_Offlineface_Contracts_Presign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Offlineface_Contracts_Presign_Post_Request
}

export interface V3_Offlineface_Contracts_Presign_Post_Response {
  /** 会话ID */
  readonly presign_token: string
}

export interface V3_Offlineface_Contracts_Presign {
  /**
   * 预签约接口
   * 角色：服务商
   */
  post(options: V3_Offlineface_Contracts_Presign_Post_Options & { readonly json: V3_Offlineface_Contracts_Presign_Post_Request }): ApiCall<V3_Offlineface_Contracts_Presign_Post_Response>
  /**
   * 预签约接口
   * 角色：服务商
   */
  postSync(options: V3_Offlineface_Contracts_Presign_Post_Options & { readonly json: V3_Offlineface_Contracts_Presign_Post_Request }): V3_Offlineface_Contracts_Presign_Post_Response
}

export interface V3_Offlineface_FaceCollections_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 机构ID · 示例：Ofewewfwefweewf */
    readonly organization_id: string
    /** 列表偏移 · 示例：30 */
    readonly offset?: number | undefined
    /** 资源个数 · 示例：20 */
    readonly limit?: number | undefined
  }
}

export interface V3_Offlineface_FaceCollections_Get_Response {
  /** 重采列表 */
  readonly face_collections: readonly {
    /** 重采ID */
    readonly collection_id: string
    /** 用户ID */
    readonly use_id: string
    /** 机构ID */
    readonly organization_id: string
    /** 重采状态 */
    readonly collection_state: "COLLECTION_REQUIRED" | "PHOTO_UPLOADED" | "COMPLETE" | (string & {})
    /** 注册照上传时间 · 格式：RFC 3339 日期时间 */
    readonly register_photo_upload_time?: string | undefined
    /** 支付用户确认时间 · 格式：RFC 3339 日期时间 */
    readonly confirm_time?: string | undefined
  }[]
}

export interface V3_Offlineface_FaceCollections {
  /** 查询重采请求详情 */
  readonly _collection_id_: V3_Offlineface_FaceCollections_Collection_id_
  /**
   * 查询重采用户列表
   * 角色：服务商
   */
  get(options: V3_Offlineface_FaceCollections_Get_Options): ApiCall<V3_Offlineface_FaceCollections_Get_Response>
  /**
   * 查询重采用户列表
   * 角色：服务商
   */
  getSync(options: V3_Offlineface_FaceCollections_Get_Options): V3_Offlineface_FaceCollections_Get_Response
  /** 查询重采用户列表：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Offlineface_FaceCollections_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Offlineface_FaceCollections_Get_Response['face_collections']>[number], void, undefined>
}

export interface V3_Offlineface_FaceCollections_Collection_id__Get_Options extends CallOptions {
  /** 重采ID · 示例：FC2353ZJIHOJKHOIIOIJ */
  readonly collection_id: string
}

export interface V3_Offlineface_FaceCollections_Collection_id__Get_Response {
  /** 重采ID */
  readonly collection_id: string
  /** 用户ID */
  readonly use_id: string
  /** 机构ID */
  readonly organization_id: string
  /** 重采状态 */
  readonly collection_state: "COLLECTION_REQUIRED" | "PHOTO_UPLOADED" | "COMPLETE" | (string & {})
  /** 注册照上传时间 · 格式：RFC 3339 日期时间 */
  readonly register_photo_upload_time?: string | undefined
  /** 支付用户确认时间 · 格式：RFC 3339 日期时间 */
  readonly confirm_time?: string | undefined
}

export interface V3_Offlineface_FaceCollections_Collection_id_ {
  /**
   * 查询重采请求详情
   * 角色：服务商
   */
  get(options: V3_Offlineface_FaceCollections_Collection_id__Get_Options): ApiCall<V3_Offlineface_FaceCollections_Collection_id__Get_Response>
  /**
   * 查询重采请求详情
   * 角色：服务商
   */
  getSync(options: V3_Offlineface_FaceCollections_Collection_id__Get_Options): V3_Offlineface_FaceCollections_Collection_id__Get_Response
}

export interface V3_Offlineface_RepaymentUrl_Post_Request {
  /** 商户用户ID */
  readonly out_user_id: string
  /** 机构id */
  readonly organization_id: string
}

export interface V3_Offlineface_RepaymentUrl_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Offlineface_RepaymentUrl_Post_Request
}

export interface V3_Offlineface_RepaymentUrl_Post_Response {
  /** 还款链接 */
  readonly repayment_url: string
  /** 链接过期时间 · 格式：RFC 3339 日期时间 */
  readonly expire_at: string
}

export interface V3_Offlineface_RepaymentUrl {
  /**
   * 获取还款链接接口
   * 角色：服务商
   */
  post(options: V3_Offlineface_RepaymentUrl_Post_Options & { readonly json: V3_Offlineface_RepaymentUrl_Post_Request }): ApiCall<V3_Offlineface_RepaymentUrl_Post_Response>
  /**
   * 获取还款链接接口
   * 角色：服务商
   */
  postSync(options: V3_Offlineface_RepaymentUrl_Post_Options & { readonly json: V3_Offlineface_RepaymentUrl_Post_Request }): V3_Offlineface_RepaymentUrl_Post_Response
}

export interface V3_Offlineface_Transactions_Post_Request {
  /** 支付凭证 */
  readonly auth_code: string
  /** 服务商公众号appid */
  readonly sp_appid?: string | undefined
  /** 服务商商户号 */
  readonly sp_mchid?: string | undefined
  /** 子商户公众号appid */
  readonly sub_appid?: string | undefined
  /** 子商户商户号 */
  readonly sub_mchid?: string | undefined
  /** 金额信息 */
  readonly amount?: {
    /** 总金额 */
    readonly total: number
    /** 货币类型 */
    readonly currency: "CNY" | (string & {})
  } | undefined
  /** 支付场景信息 */
  readonly scene_info?: {
    /** 设备IP */
    readonly device_ip: string
  } | undefined
  /** 优惠标记 */
  readonly goods_tag?: string | undefined
  /** 商品信息 */
  readonly description?: string | undefined
  /** 商户附加信息 */
  readonly attach?: string | undefined
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否支持分账 */
    readonly profit_sharing?: boolean | undefined
  } | undefined
  /** 商户订单号 */
  readonly out_trade_no?: string | undefined
  /** 业务信息 */
  readonly business?: {
    /** 平台产品ID */
    readonly business_product_id: number
    /** 平台场景ID */
    readonly business_scene_id: number
  } | undefined
}

export interface V3_Offlineface_Transactions_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Offlineface_Transactions_Post_Request
}

export interface V3_Offlineface_Transactions_Post_Response {
  /** 服务商公众号appid */
  readonly sp_appid: string
  /** 服务商商户号 */
  readonly sp_mchid: string
  /** 子商户公众号appid */
  readonly sub_appid?: string | undefined
  /** 子商户商户号 */
  readonly sub_mchid: string
  /** 支付用户信息 */
  readonly payer?: {
    /** 公众下的openid */
    readonly sp_openid?: string | undefined
    /** 子公众下的openid */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 金额信息 */
  readonly amount?: {
    /** 总金额 */
    readonly total: number
    /** 货币类型 */
    readonly currency: "CNY" | (string & {})
  } | undefined
  /** 优惠信息列表 */
  readonly promotion_detail?: readonly Readonly<Record<string, unknown>>[] | undefined
  /** 支付场景信息 */
  readonly scene_info?: {
    /** 设备IP */
    readonly device_ip?: string | undefined
  } | undefined
  /** 付款银行 */
  readonly bank_type?: string | undefined
  /** 交易类型 */
  readonly trade_type?: "NATIVE" | "JSAPI" | "APP" | "MWEB" | "AUTH" | (string & {}) | undefined
  /** 交易状态 */
  readonly trade_state?: string | undefined
  /** 交易描述 */
  readonly trade_state_description?: string | undefined
  /** 欠款状态 */
  readonly debt_state?: string | undefined
  /** 商品信息 */
  readonly description?: string | undefined
  /** 商户附加信息 */
  readonly attach?: string | undefined
  /** 支付成功时间 · 格式：RFC 3339 日期时间 */
  readonly success_time?: string | undefined
  /** 微信订单号 */
  readonly transaction_id?: string | undefined
  /** 还款微信订单号 */
  readonly repayment_transaction_id?: string | undefined
  /** 商户订单号 */
  readonly out_trade_no?: string | undefined
  /** 错误分类 */
  readonly error_type?: string | undefined
}

export interface V3_Offlineface_Transactions {
  /** 刷脸支付 · 共 1 个接口 */
  readonly outTradeNo: V3_Offlineface_Transactions_OutTradeNo
  /**
   * 申请扣款接口
   * 角色：服务商
   */
  post(options: V3_Offlineface_Transactions_Post_Options & { readonly json: V3_Offlineface_Transactions_Post_Request }): ApiCall<V3_Offlineface_Transactions_Post_Response>
  /**
   * 申请扣款接口
   * 角色：服务商
   */
  postSync(options: V3_Offlineface_Transactions_Post_Options & { readonly json: V3_Offlineface_Transactions_Post_Request }): V3_Offlineface_Transactions_Post_Response
}

export interface V3_Offlineface_Transactions_OutTradeNo {
  /** 查单接口 */
  readonly _out_trade_no_: V3_Offlineface_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Offlineface_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 查询参数 */
  readonly query: {
    /** 服务商商户号 · 示例：198798777 */
    readonly sp_mchid: string
    /** 子商户商户号 · 示例：3233122121 */
    readonly sub_mchid: string
    /** 平台产品ID · 示例：2 */
    readonly business_product_id: "2" | "11" | (string & {})
  }
}

export interface V3_Offlineface_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 服务商公众号appid */
  readonly sp_appid: string
  /** 服务商商户号 */
  readonly sp_mchid: string
  /** 子商户公众号appid */
  readonly sub_appid?: string | undefined
  /** 子商户商户号 */
  readonly sub_mchid: string
  /** 支付用户信息 */
  readonly payer?: {
    /** 公众下的openid */
    readonly sp_openid?: string | undefined
    /** 子公众下的openid */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 金额信息 */
  readonly amount?: {
    /** 总金额 */
    readonly total: number
    /** 货币类型 */
    readonly currency: "CNY" | (string & {})
  } | undefined
  /** 优惠信息列表 */
  readonly promotion_detail?: readonly Readonly<Record<string, unknown>>[] | undefined
  /** 支付场景信息 */
  readonly scene_info?: {
    /** 设备IP */
    readonly device_ip?: string | undefined
  } | undefined
  /** 付款银行 */
  readonly bank_type?: string | undefined
  /** 交易类型 */
  readonly trade_type?: "NATIVE" | "JSAPI" | "APP" | "MWEB" | "AUTH" | (string & {}) | undefined
  /** 交易状态 */
  readonly trade_state: string
  /** 交易描述 */
  readonly trade_state_description?: string | undefined
  /** 欠款状态 */
  readonly debt_state?: string | undefined
  /** 商品信息 */
  readonly description?: string | undefined
  /** 商户附加信息 */
  readonly attach?: string | undefined
  /** 支付成功时间 · 格式：RFC 3339 日期时间 */
  readonly success_time?: string | undefined
  /** 微信订单号 */
  readonly transaction_id?: string | undefined
  /** 还款微信订单号 */
  readonly repayment_transaction_id?: string | undefined
  /** 商户订单号 */
  readonly out_trade_no?: string | undefined
  /** 错误分类 */
  readonly error_type?: string | undefined
}

export interface V3_Offlineface_Transactions_OutTradeNo_Out_trade_no_ {
  /**
   * 查单接口
   * 角色：服务商
   */
  get(options: V3_Offlineface_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Offlineface_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 查单接口
   * 角色：服务商
   */
  getSync(options: V3_Offlineface_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_Offlineface_Transactions_OutTradeNo_Out_trade_no__Get_Response
}
