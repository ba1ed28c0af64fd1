// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Pay {
  /** 微信分付 · 共 1 个接口 */
  readonly acquiringBank: V3_Pay_AcquiringBank
  /** 微信分付 · 共 2 个接口 */
  readonly instal: V3_Pay_Instal
  /** 基础支付、收付通、支付中签约、微信分付等 · 共 14 个接口 */
  readonly partner: V3_Pay_Partner
  /** 基础支付、支付中签约、微信分付、免密支付 · 共 12 个接口 */
  readonly transactions: V3_Pay_Transactions
}

export interface V3_Pay_AcquiringBank {
  /** 微信分付 · 共 1 个接口 */
  readonly transactions: V3_Pay_AcquiringBank_Transactions
}

export interface V3_Pay_AcquiringBank_Transactions {
  /** 微信分付-支付方式前置服务 */
  readonly exposure: V3_Pay_AcquiringBank_Transactions_Exposure
}

export interface V3_Pay_AcquiringBank_Transactions_Exposure_Post_Request {
  /** 从业机构号 · 示例：1356485 */
  readonly acquiring_bank_id: string
  /** 从业机构应用AppID · 示例：wx8888888888888888 */
  readonly acquiring_bank_appid?: string | undefined
  /** 特约商户号 · 示例：1900000109 */
  readonly merchant_id: string
  /** 特约商户应用AppID · 示例：wxd678efh567hg6999 */
  readonly merchant_appid?: string | undefined
  /** 渠道商户号 · 示例：20001111 */
  readonly channel_id: string
  /** 支付者 */
  readonly payer: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly acquiring_bank_openid?: string | undefined
    /** 用户手机号的哈希值 · 示例：ABDEF3445546456B */
    readonly phone_number_hash?: string | undefined
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly merchant_openid?: string | undefined
  }
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
}

export interface V3_Pay_AcquiringBank_Transactions_Exposure_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_AcquiringBank_Transactions_Exposure_Post_Request
}

export interface V3_Pay_AcquiringBank_Transactions_Exposure_Post_Response {
  /** 是否建议曝光微信分付 */
  readonly fqf_exposure: boolean
  /** 曝光凭证 · 示例：Dfkdsf324+-LKFD= */
  readonly market_exposure_token?: string | undefined
}

export interface V3_Pay_AcquiringBank_Transactions_Exposure {
  /**
   * 微信分付-支付方式前置服务 · https://pay.weixin.qq.com/doc/v3/partner/4014326541
   * 角色：从业机构
   */
  post(options: V3_Pay_AcquiringBank_Transactions_Exposure_Post_Options & { readonly json: V3_Pay_AcquiringBank_Transactions_Exposure_Post_Request }): ApiCall<V3_Pay_AcquiringBank_Transactions_Exposure_Post_Response>
  /**
   * 微信分付-支付方式前置服务 · https://pay.weixin.qq.com/doc/v3/partner/4014326541
   * 角色：从业机构
   */
  postSync(options: V3_Pay_AcquiringBank_Transactions_Exposure_Post_Options & { readonly json: V3_Pay_AcquiringBank_Transactions_Exposure_Post_Request }): V3_Pay_AcquiringBank_Transactions_Exposure_Post_Response
}

export interface V3_Pay_Instal {
  /** 商户贴息-获取微信分付曝光建议 */
  readonly exposure: V3_Pay_Instal_Exposure
  /** 微信分付 · 共 1 个接口 */
  readonly partner: V3_Pay_Instal_Partner
}

export interface V3_Pay_Instal_Exposure_Post_Request {
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 应用AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 用户ID的类型 · 示例：OPENID */
  readonly user_id_type: "UNKNOWN_USER_ID_TYPE" | "OPENID" | "PHONE_NO" | "SP_OPENID" | "SUB_OPENID" | (string & {})
  /** 用户标识 · 示例：123456789 */
  readonly openid?: string | undefined
  /** 用户手机号的十六进制字符串 · 示例：EF879546FFFF */
  readonly phone_number_hash?: string | undefined
}

export interface V3_Pay_Instal_Exposure_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Instal_Exposure_Post_Request
}

export interface V3_Pay_Instal_Exposure_Post_Response {
  /** 是否建议曝光微信分付 */
  readonly recommend_exposure: boolean
}

export interface V3_Pay_Instal_Exposure {
  /**
   * 商户贴息-获取微信分付曝光建议 · https://pay.weixin.qq.com/doc/v3/merchant/4016196762
   * 角色：普通商户
   */
  post(options: V3_Pay_Instal_Exposure_Post_Options & { readonly json: V3_Pay_Instal_Exposure_Post_Request }): ApiCall<V3_Pay_Instal_Exposure_Post_Response>
  /**
   * 商户贴息-获取微信分付曝光建议 · https://pay.weixin.qq.com/doc/v3/merchant/4016196762
   * 角色：普通商户
   */
  postSync(options: V3_Pay_Instal_Exposure_Post_Options & { readonly json: V3_Pay_Instal_Exposure_Post_Request }): V3_Pay_Instal_Exposure_Post_Response
}

export interface V3_Pay_Instal_Partner {
  /** 商户贴息-获取微信分付曝光建议 */
  readonly exposure: V3_Pay_Instal_Partner_Exposure
}

export interface V3_Pay_Instal_Partner_Exposure_Post_Request {
  /** 服务商户号 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 服务商应用ID · 示例：wx8888888888888888 */
  readonly sp_appid: string
  /** 子商户/二级商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid: string
  /** 子商户号/二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 用户ID */
  readonly user_id?: {
    /** 用户ID的类型 · 示例：OPENID */
    readonly user_id_type?: "UNKNOWN_USER_ID_TYPE" | "OPENID" | "PHONE_NO" | "SP_OPENID" | "SUB_OPENID" | (string & {}) | undefined
    /** 用户服务标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 用户子标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
    /** 用户手机号的哈希值 · 示例：ABDEF3445546456B */
    readonly phone_number_hash?: string | undefined
  } | undefined
}

export interface V3_Pay_Instal_Partner_Exposure_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Instal_Partner_Exposure_Post_Request
}

export interface V3_Pay_Instal_Partner_Exposure_Post_Response {
  /** 是否建议曝光微信分付 */
  readonly recommend_exposure: boolean
}

export interface V3_Pay_Instal_Partner_Exposure {
  /**
   * 商户贴息-获取微信分付曝光建议 · https://pay.weixin.qq.com/doc/v3/partner/4016196820
   * 角色：服务商
   */
  post(options: V3_Pay_Instal_Partner_Exposure_Post_Options & { readonly json: V3_Pay_Instal_Partner_Exposure_Post_Request }): ApiCall<V3_Pay_Instal_Partner_Exposure_Post_Response>
  /**
   * 商户贴息-获取微信分付曝光建议 · https://pay.weixin.qq.com/doc/v3/partner/4016196820
   * 角色：服务商
   */
  postSync(options: V3_Pay_Instal_Partner_Exposure_Post_Options & { readonly json: V3_Pay_Instal_Partner_Exposure_Post_Request }): V3_Pay_Instal_Partner_Exposure_Post_Response
}

export interface V3_Pay_Partner {
  /** 基础支付、收付通、支付中签约、微信分付等 · 共 14 个接口 */
  readonly transactions: V3_Pay_Partner_Transactions
}

export interface V3_Pay_Partner_Transactions {
  /** APP下单API */
  readonly app: V3_Pay_Partner_Transactions_App
  /** APP下单并签约 */
  readonly appWithContract: V3_Pay_Partner_Transactions_AppWithContract
  /** 付款码支付 */
  readonly codepay: V3_Pay_Partner_Transactions_Codepay
  /** 微信分付-支付方式前置服务 */
  readonly exposure: V3_Pay_Partner_Transactions_Exposure
  /** H5下单API */
  readonly h5: V3_Pay_Partner_Transactions_H5
  /** 基础支付∙服务商模式、收付通∙支付 · 共 1 个接口 */
  readonly id: V3_Pay_Partner_Transactions_Id
  /** JSAPI下单API */
  readonly jsapi: V3_Pay_Partner_Transactions_Jsapi
  /** JSAPI下单并授权/签约 */
  readonly jsapiWithContract: V3_Pay_Partner_Transactions_JsapiWithContract
  /** 小程序支付下单 */
  readonly miniprogram: V3_Pay_Partner_Transactions_Miniprogram
  /** Native下单API */
  readonly native: V3_Pay_Partner_Transactions_Native
  /** 基础支付∙服务商模式、收付通∙支付 · 共 3 个接口 */
  readonly outTradeNo: V3_Pay_Partner_Transactions_OutTradeNo
  /** 扫码支付下单 */
  readonly scannedpos: V3_Pay_Partner_Transactions_Scannedpos
}

export interface V3_Pay_Partner_Transactions_App_Post_Request {
  /** 服务商公众号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sp_appid: string
  /** 服务商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 子商户公众号ID · 最长 32 个字符 · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 */
    readonly profit_sharing?: boolean | undefined
    /** 补差金额 · 示例：10 */
    readonly subsidy_amount?: number | undefined
  } | undefined
  /** 商品描述 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 附加数据 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 最小 1 · 示例：100 */
    readonly total: number
    /** 货币类型 · 最长 16 个字符 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 交易结束时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 指定支付方式 */
  readonly limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only" | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  readonly support_fapiao?: boolean | undefined
  /** 优惠功能 · 最长 6144 字节（UTF-8） */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 最长 32 个字符 · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · 最长 32 个字符 · 示例：商品编码 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 最长 32 个字符 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 最长 256 个字符 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：828800 */
      readonly unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 用户终端IP · 最长 45 个字符 · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 最长 32 个字符 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 门店编号 · 示例：0001 */
      readonly id: string
      /** 门店名称 · 示例：腾讯大厦分店 */
      readonly name?: string | undefined
      /** 地区编码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address?: string | undefined
    } | undefined
  } | undefined
  /** 支付者 */
  readonly payer?: {
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

export interface V3_Pay_Partner_Transactions_App_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Partner_Transactions_App_Post_Request
}

export interface V3_Pay_Partner_Transactions_App_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_Pay_Partner_Transactions_App {
  /**
   * APP下单API · https://pay.weixin.qq.com/doc/v3/partner/4013080231
   * 角色：服务商、电商平台
   */
  post(options: V3_Pay_Partner_Transactions_App_Post_Options & { readonly json: V3_Pay_Partner_Transactions_App_Post_Request }): ApiCall<V3_Pay_Partner_Transactions_App_Post_Response>
  /**
   * APP下单API · https://pay.weixin.qq.com/doc/v3/partner/4013080231
   * 角色：服务商、电商平台
   */
  postSync(options: V3_Pay_Partner_Transactions_App_Post_Options & { readonly json: V3_Pay_Partner_Transactions_App_Post_Request }): V3_Pay_Partner_Transactions_App_Post_Response
}

export interface V3_Pay_Partner_Transactions_AppWithContract_Post_Request {
  /** 服务商应用ID · 示例：wx8888888888888888 */
  readonly sp_appid: string
  /** 服务商户号 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 子商户/二级商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户号/二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 商品描述 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 交易结束时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 附加数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 订单优惠标记 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 · 示例：true */
    readonly profit_sharing?: boolean | undefined
  } | undefined
  /** 电子发票入口开放标识 · 示例：true */
  readonly support_fapiao?: boolean | undefined
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 示例：100 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 优惠功能 */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail: readonly {
      /** 商户侧商品编码 · 示例：1246464644 */
      readonly merchant_goods_id: string
      /** 微信支付商品编码 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：528800 */
      readonly unit_price: number
    }[]
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 用户终端IP · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 门店编号 · 示例：0001 */
      readonly id?: string | undefined
      /** 门店名称 · 示例：腾讯大厦分店 */
      readonly name?: string | undefined
      /** 地区编码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address?: string | undefined
    } | undefined
  } | undefined
  /** 签约授权信息 */
  readonly contract_info: {
    /** 模板ID · 示例：3484306348 */
    readonly plan_id: string
    /** 签约商户号 · 示例：1200009811 */
    readonly contract_mchid: string
    /** 签约AppID · 示例：wxcbda96de0b165486 */
    readonly contract_appid: string
    /** 签约协议号 · 示例：100001256 */
    readonly contract_code: string
    /** 请求序列号 · 示例：1695 */
    readonly request_serial: string
    /** 用户账户展示名称 · 示例：123456 */
    readonly contract_display_account: string
    /** 签约信息通知URL · 示例：https://yoursite.com */
    readonly contract_notify_url?: string | undefined
  }
}

export interface V3_Pay_Partner_Transactions_AppWithContract_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Partner_Transactions_AppWithContract_Post_Request
}

export interface V3_Pay_Partner_Transactions_AppWithContract_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_Pay_Partner_Transactions_AppWithContract {
  /**
   * APP下单并签约 · https://pay.weixin.qq.com/doc/v3/partner/4017019941
   * 角色：服务商
   */
  post(options: V3_Pay_Partner_Transactions_AppWithContract_Post_Options & { readonly json: V3_Pay_Partner_Transactions_AppWithContract_Post_Request }): ApiCall<V3_Pay_Partner_Transactions_AppWithContract_Post_Response>
  /**
   * APP下单并签约 · https://pay.weixin.qq.com/doc/v3/partner/4017019941
   * 角色：服务商
   */
  postSync(options: V3_Pay_Partner_Transactions_AppWithContract_Post_Options & { readonly json: V3_Pay_Partner_Transactions_AppWithContract_Post_Request }): V3_Pay_Partner_Transactions_AppWithContract_Post_Response
}

export interface V3_Pay_Partner_Transactions_Codepay_Post_Request {
  /** 合作伙伴应用AppID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly sp_appid?: string | undefined
  /** 合作伙伴商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 特约商户应用AppID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 特约商户商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sub_mchid: string
  /** 商品描述 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 附加数据 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：自定义数据说明 */
  readonly attach?: string | undefined
  /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 电子发票入口开放标识 · 示例：false */
  readonly support_fapiao?: boolean | undefined
  /** 支付者 */
  readonly payer: {
    /** 授权码 · 最长 32 个字符 · 示例：130061098828009406 */
    readonly auth_code: string
  }
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 最小 1 · 示例：100 */
    readonly total: number
    /** 货币类型 · 最长 16 个字符 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 场景信息 */
  readonly scene_info: {
    /** 商户端设备号 · 最长 32 个字符 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户端设备 IP · 最长 45 个字符 · 示例：128.0.0.1 */
    readonly device_ip?: string | undefined
    /** 商户门店信息 */
    readonly store_info: {
      /** 门店编号 · 最长 32 个字符 · 示例：0001 */
      readonly id?: string | undefined
      /** 商家自定义编码 · 最长 32 个字符 · 示例：A1111 */
      readonly out_id?: string | undefined
    }
  }
  /** 优惠功能 · 最长 6144 字节（UTF-8） */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail: readonly {
      /** 商品编码 · 示例：1246464644 */
      readonly merchant_goods_id: string
      /** 微信支付商品编码 · 示例：1001 */
      readonly wxpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：528800 */
      readonly unit_price: number
    }[]
  } | undefined
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 · 示例：false */
    readonly profit_sharing?: boolean | undefined
  } | undefined
}

export interface V3_Pay_Partner_Transactions_Codepay_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Partner_Transactions_Codepay_Post_Request
}

export interface V3_Pay_Partner_Transactions_Codepay_Post_Response {
  /** 合作伙伴应用AppID · 示例：wxd678efh567hg6787 */
  readonly sp_appid?: string | undefined
  /** 合作伙伴商户号 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 特约商户应用AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 特约商户商户号 · 示例：1230000109 */
  readonly sub_mchid: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id?: string | undefined
  /** 交易类型 · 示例：MICROPAY */
  readonly trade_type?: string | undefined
  /** 银行类型 · 示例：CCB_DEBIT */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：支付成功 */
  readonly trade_state_desc?: string | undefined
  /** 附加数据 · 示例：自定义数据说明 */
  readonly attach?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 合作伙伴用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 特约商户用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount?: {
    /** 订单金额 · 示例：100 */
    readonly total: number
    /** 用户支付金额 · 示例：100 */
    readonly payer_total?: number | undefined
    /** 订单金额货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 用户支付货币类型 · 示例：CNY */
    readonly payer_currency?: string | undefined
  } | undefined
  /** 优惠信息 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly coupon_id: string
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：GLOBAL */
    readonly scope?: string | undefined
    /** 优惠类型 · 示例：CASH */
    readonly type?: string | undefined
    /** 优惠券面额 · 示例：100 */
    readonly amount: number
    /** 活动ID · 示例：931386 */
    readonly stock_id?: string | undefined
    /** 微信出资 · 示例：0 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · 示例：0 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：0 */
    readonly other_contribute?: number | undefined
    /** 优惠货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 示例：M1006 */
      readonly goods_id: string
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：100 */
      readonly unit_price: number
      /** 商品优惠金额 · 示例：1 */
      readonly discount_amount: number
      /** 商品备注 · 示例：商品备注信息 */
      readonly goods_remark?: string | undefined
    }[] | undefined
  }[] | undefined
}

export interface V3_Pay_Partner_Transactions_Codepay {
  /**
   * 付款码支付 · https://pay.weixin.qq.com/doc/v3/partner/4012382179
   * 角色：服务商
   */
  post(options: V3_Pay_Partner_Transactions_Codepay_Post_Options & { readonly json: V3_Pay_Partner_Transactions_Codepay_Post_Request }): ApiCall<V3_Pay_Partner_Transactions_Codepay_Post_Response>
  /**
   * 付款码支付 · https://pay.weixin.qq.com/doc/v3/partner/4012382179
   * 角色：服务商
   */
  postSync(options: V3_Pay_Partner_Transactions_Codepay_Post_Options & { readonly json: V3_Pay_Partner_Transactions_Codepay_Post_Request }): V3_Pay_Partner_Transactions_Codepay_Post_Response
}

export interface V3_Pay_Partner_Transactions_Exposure_Post_Request {
  /** 服务商应用ID · 示例：wx8888888888888888 */
  readonly sp_appid: string
  /** 服务商户号 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 子商户/二级商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid: string
  /** 子商户号/二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 支付者 */
  readonly payer: {
    /** 用户服务商标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 用户手机号的哈希值 · 示例：ABDEF3445546456B */
    readonly phone_number_hash?: string | undefined
    /** 用户子商户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  }
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
}

export interface V3_Pay_Partner_Transactions_Exposure_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Partner_Transactions_Exposure_Post_Request
}

export interface V3_Pay_Partner_Transactions_Exposure_Post_Response {
  /** 是否建议曝光微信分付 */
  readonly fqf_exposure: boolean
  /** 曝光凭证 · 示例：Dfkdsf324+-LKFD= */
  readonly market_exposure_token?: string | undefined
}

export interface V3_Pay_Partner_Transactions_Exposure {
  /**
   * 微信分付-支付方式前置服务 · https://pay.weixin.qq.com/doc/v3/partner/4014326522
   * 角色：服务商
   */
  post(options: V3_Pay_Partner_Transactions_Exposure_Post_Options & { readonly json: V3_Pay_Partner_Transactions_Exposure_Post_Request }): ApiCall<V3_Pay_Partner_Transactions_Exposure_Post_Response>
  /**
   * 微信分付-支付方式前置服务 · https://pay.weixin.qq.com/doc/v3/partner/4014326522
   * 角色：服务商
   */
  postSync(options: V3_Pay_Partner_Transactions_Exposure_Post_Options & { readonly json: V3_Pay_Partner_Transactions_Exposure_Post_Request }): V3_Pay_Partner_Transactions_Exposure_Post_Response
}

export interface V3_Pay_Partner_Transactions_H5_Post_Request {
  /** 服务商公众号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sp_appid: string
  /** 服务商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 子商户公众号ID · 最长 32 个字符 · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 */
    readonly profit_sharing?: boolean | undefined
    /** 补差金额 · 示例：10 */
    readonly subsidy_amount?: number | undefined
  } | undefined
  /** 商品描述 · 最长 127 个字符 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 附加数据 · 最长 128 个字符 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 商户订单号 · 6～32 个字符 · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 最小 1 · 示例：100 */
    readonly total: number
    /** 货币类型 · 最长 16 个字符 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 交易结束时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 订单优惠标记 · 最长 32 个字符 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 指定支付方式 */
  readonly limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only" | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  readonly support_fapiao?: boolean | undefined
  /** 优惠功能 */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 最长 32 个字符 · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · 最长 32 个字符 · 示例：商品编码 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 最长 32 个字符 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 最长 256 个字符 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：828800 */
      readonly unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info: {
    /** 用户终端IP · 最长 45 个字符 · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 最长 32 个字符 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 门店编号 · 示例：0001 */
      readonly id: string
      /** 门店名称 · 示例：腾讯大厦分店 */
      readonly name?: string | undefined
      /** 地区编码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address?: string | undefined
    } | undefined
    /** H5场景信息 */
    readonly h5_info: {
      /** 场景类型 · 示例：iOSAndroidWap */
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
  /** 支付者 */
  readonly payer?: {
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

export interface V3_Pay_Partner_Transactions_H5_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Partner_Transactions_H5_Post_Request
}

export interface V3_Pay_Partner_Transactions_H5_Post_Response {
  /** 支付跳转链接 · 示例：https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241 */
  readonly h5_url: string
}

export interface V3_Pay_Partner_Transactions_H5 {
  /**
   * H5下单API · https://pay.weixin.qq.com/doc/v3/partner/4012738604
   * 角色：服务商、电商平台
   */
  post(options: V3_Pay_Partner_Transactions_H5_Post_Options & { readonly json: V3_Pay_Partner_Transactions_H5_Post_Request }): ApiCall<V3_Pay_Partner_Transactions_H5_Post_Response>
  /**
   * H5下单API · https://pay.weixin.qq.com/doc/v3/partner/4012738604
   * 角色：服务商、电商平台
   */
  postSync(options: V3_Pay_Partner_Transactions_H5_Post_Options & { readonly json: V3_Pay_Partner_Transactions_H5_Post_Request }): V3_Pay_Partner_Transactions_H5_Post_Response
}

export interface V3_Pay_Partner_Transactions_Id {
  /** 微信支付订单号查询 */
  readonly _transaction_id_: V3_Pay_Partner_Transactions_Id_Transaction_id_
}

export interface V3_Pay_Partner_Transactions_Id_Transaction_id__Get_Options extends CallOptions {
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 查询参数 */
  readonly query: {
    /** 服务商户号 · 示例：1230000109 */
    readonly sp_mchid: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Pay_Partner_Transactions_Id_Transaction_id__Get_Response {
  /** 服务商公众账号ID · 最长 32 个字符 */
  readonly sp_appid?: string | undefined
  /** 服务商户号 · 最长 32 个字符 */
  readonly sp_mchid: string
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mchid: string
  /** 商户订单号 · 最长 32 个字符 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 最长 32 个字符 */
  readonly transaction_id?: string | undefined
  /** 交易类型 · 最长 16 个字符 */
  readonly trade_type?: "JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY" | (string & {}) | undefined
  /** 交易状态 · 最长 32 个字符 */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {})
  /** 交易状态描述 · 最长 256 个字符 */
  readonly trade_state_desc?: string | undefined
  /** 付款银行 · 最长 32 个字符 */
  readonly bank_type?: string | undefined
  /** 附加数据 · 最长 128 个字符 */
  readonly attach?: string | undefined
  /** 支付完成时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 */
  readonly success_time?: string | undefined
  /** 支付者信息 */
  readonly payer?: {
    /** 用户服务标识 · 最长 128 个字符 */
    readonly sp_openid?: string | undefined
    /** 用户子标识 · 最长 128 个字符 */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount?: {
    /** 总金额 */
    readonly total?: number | undefined
    /** 用户支付金额 */
    readonly payer_total?: number | undefined
    /** 货币类型 · 最长 16 个字符 */
    readonly currency?: string | undefined
    /** 用户支付币种 · 最长 16 个字符 */
    readonly payer_currency?: string | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 最长 32 个字符 */
    readonly device_id?: string | undefined
  } | undefined
  /** 优惠功能 */
  readonly promotion_detail?: readonly {
    /** 券ID · 最长 32 个字符 */
    readonly coupon_id: string
    /** 优惠名称 · 最长 64 个字符 */
    readonly name?: string | undefined
    /** 优惠范围 · 最长 32 个字符 */
    readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
    /** 优惠类型 · 最长 32 个字符 */
    readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
    /** 优惠券面额 */
    readonly amount: number
    /** 活动ID · 最长 32 个字符 */
    readonly stock_id?: string | undefined
    /** 微信出资 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 */
    readonly other_contribute?: number | undefined
    /** 货币类型 · 最长 16 个字符 */
    readonly currency?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 最长 32 个字符 */
      readonly goods_id: string
      /** 商品数量 */
      readonly quantity: number
      /** 商品单价 */
      readonly unit_price: number
      /** 商品优惠金额 */
      readonly discount_amount: number
      /** 商品备注 · 最长 128 个字符 */
      readonly goods_remark?: string | undefined
    }[] | undefined
  }[] | undefined
}

export interface V3_Pay_Partner_Transactions_Id_Transaction_id_ {
  /**
   * 微信支付订单号查询 · https://pay.weixin.qq.com/doc/v3/partner/4012526943
   * 角色：服务商、电商平台
   */
  get(options: V3_Pay_Partner_Transactions_Id_Transaction_id__Get_Options): ApiCall<V3_Pay_Partner_Transactions_Id_Transaction_id__Get_Response>
  /**
   * 微信支付订单号查询 · https://pay.weixin.qq.com/doc/v3/partner/4012526943
   * 角色：服务商、电商平台
   */
  getSync(options: V3_Pay_Partner_Transactions_Id_Transaction_id__Get_Options): V3_Pay_Partner_Transactions_Id_Transaction_id__Get_Response
}

export interface V3_Pay_Partner_Transactions_Jsapi_Post_Request {
  /** 服务商公众号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sp_appid: string
  /** 服务商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 子商户公众号ID · 最长 32 个字符 · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 */
    readonly profit_sharing?: boolean | undefined
    /** 补差金额 · 示例：10 */
    readonly subsidy_amount?: number | undefined
  } | undefined
  /** 商品描述 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 附加数据 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 最小 1 · 示例：100 */
    readonly total: number
    /** 货币类型 · 最长 16 个字符 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 交易结束时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 指定支付方式 */
  readonly limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only" | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  readonly support_fapiao?: boolean | undefined
  /** 优惠功能 · 最长 6144 字节（UTF-8） */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 最长 32 个字符 · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · 最长 32 个字符 · 示例：商品编码 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 最长 32 个字符 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 最长 256 个字符 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：828800 */
      readonly unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 用户终端IP · 最长 45 个字符 · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 最长 32 个字符 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 门店编号 · 示例：0001 */
      readonly id: string
      /** 门店名称 · 示例：腾讯大厦分店 */
      readonly name?: string | undefined
      /** 地区编码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address?: string | undefined
    } | undefined
  } | undefined
  /** 支付者 */
  readonly payer: {
    /** 用户服务标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
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

export interface V3_Pay_Partner_Transactions_Jsapi_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Partner_Transactions_Jsapi_Post_Request
}

export interface V3_Pay_Partner_Transactions_Jsapi_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_Pay_Partner_Transactions_Jsapi {
  /**
   * JSAPI下单API · https://pay.weixin.qq.com/doc/v3/partner/4012738519
   * 角色：服务商、电商平台
   */
  post(options: V3_Pay_Partner_Transactions_Jsapi_Post_Options & { readonly json: V3_Pay_Partner_Transactions_Jsapi_Post_Request }): ApiCall<V3_Pay_Partner_Transactions_Jsapi_Post_Response>
  /**
   * JSAPI下单API · https://pay.weixin.qq.com/doc/v3/partner/4012738519
   * 角色：服务商、电商平台
   */
  postSync(options: V3_Pay_Partner_Transactions_Jsapi_Post_Options & { readonly json: V3_Pay_Partner_Transactions_Jsapi_Post_Request }): V3_Pay_Partner_Transactions_Jsapi_Post_Response
}

export interface V3_Pay_Partner_Transactions_JsapiWithContract_Post_Request {
  /** 服务商应用ID · 示例：wx8888888888888888 */
  readonly sp_appid: string
  /** 服务商户号 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 子商户/二级商户应用ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户号/二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 商品描述 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 交易结束时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 附加数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 订单优惠标记 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 · 示例：true */
    readonly profit_sharing?: boolean | undefined
  } | undefined
  /** 电子发票入口开放标识 · 示例：true */
  readonly support_fapiao?: boolean | undefined
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 示例：100 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 支付者 */
  readonly payer: {
    /** 用户服务标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 用户子标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  }
  /** 优惠功能 */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail: readonly {
      /** 商户侧商品编码 · 示例：1246464644 */
      readonly merchant_goods_id: string
      /** 微信支付商品编码 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：528800 */
      readonly unit_price: number
    }[]
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 用户终端IP · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 门店编号 · 示例：0001 */
      readonly id?: string | undefined
      /** 门店名称 · 示例：腾讯大厦分店 */
      readonly name?: string | undefined
      /** 地区编码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address?: string | undefined
    } | undefined
  } | undefined
  /** 签约授权信息 */
  readonly contract_info: {
    /** 免密协议ID · 示例：201710180325670965 */
    readonly password_free_contract_id?: string | undefined
    /** 扣费服务预授权token · 示例：201710180325670965 */
    readonly token?: string | undefined
    /** 模板ID · 示例：3484306348 */
    readonly plan_id?: string | undefined
    /** 签约商户号 · 示例：1200009811 */
    readonly contract_mchid?: string | undefined
    /** 签约AppID · 示例：wxcbda96de0b165486 */
    readonly contract_appid?: string | undefined
    /** 签约协议号 · 示例：100001256 */
    readonly contract_code?: string | undefined
    /** 请求序列号 · 示例：1695 */
    readonly request_serial?: string | undefined
    /** 用户账户展示名称 · 示例：123456 */
    readonly contract_display_account?: string | undefined
    /** 签约信息通知URL · 示例：https://yoursite.com */
    readonly contract_notify_url?: string | undefined
  }
}

export interface V3_Pay_Partner_Transactions_JsapiWithContract_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Partner_Transactions_JsapiWithContract_Post_Request
}

export interface V3_Pay_Partner_Transactions_JsapiWithContract_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_Pay_Partner_Transactions_JsapiWithContract {
  /**
   * JSAPI下单并授权/签约 · https://pay.weixin.qq.com/doc/v3/partner/4012688481
   * 角色：服务商
   */
  post(options: V3_Pay_Partner_Transactions_JsapiWithContract_Post_Options & { readonly json: V3_Pay_Partner_Transactions_JsapiWithContract_Post_Request }): ApiCall<V3_Pay_Partner_Transactions_JsapiWithContract_Post_Response>
  /**
   * JSAPI下单并授权/签约 · https://pay.weixin.qq.com/doc/v3/partner/4012688481
   * 角色：服务商
   */
  postSync(options: V3_Pay_Partner_Transactions_JsapiWithContract_Post_Options & { readonly json: V3_Pay_Partner_Transactions_JsapiWithContract_Post_Request }): V3_Pay_Partner_Transactions_JsapiWithContract_Post_Response
}

export interface V3_Pay_Partner_Transactions_Miniprogram_Post_Request {
  /** 服务商公众号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sp_appid: string
  /** 服务商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 子商户公众号ID · 最长 32 个字符 · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 商品描述 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 交易结束时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 附加数据 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
  /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  readonly support_fapiao?: boolean | undefined
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 最小 1 · 示例：100 */
    readonly total: number
    /** 货币类型 · 最长 16 个字符 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 支付者 */
  readonly payer: {
    /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 用户子标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  }
  /** 优惠功能 · 最长 6144 字节（UTF-8） */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 最长 32 个字符 · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · 最长 32 个字符 · 示例：商品编码 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 最长 32 个字符 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 最长 256 个字符 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：828800 */
      readonly unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 用户终端IP · 最长 45 个字符 · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 最长 32 个字符 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 门店编号 · 示例：0001 */
      readonly id: string
      /** 商家自定义编码 · 示例：example_out_id */
      readonly out_id?: string | undefined
    } | undefined
  } | undefined
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 */
    readonly profit_sharing?: boolean | undefined
  } | undefined
}

export interface V3_Pay_Partner_Transactions_Miniprogram_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Partner_Transactions_Miniprogram_Post_Request
}

export interface V3_Pay_Partner_Transactions_Miniprogram_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_Pay_Partner_Transactions_Miniprogram {
  /**
   * 小程序支付下单 · https://pay.weixin.qq.com/doc/v3/partner/4012886115
   * 角色：服务商
   */
  post(options: V3_Pay_Partner_Transactions_Miniprogram_Post_Options & { readonly json: V3_Pay_Partner_Transactions_Miniprogram_Post_Request }): ApiCall<V3_Pay_Partner_Transactions_Miniprogram_Post_Response>
  /**
   * 小程序支付下单 · https://pay.weixin.qq.com/doc/v3/partner/4012886115
   * 角色：服务商
   */
  postSync(options: V3_Pay_Partner_Transactions_Miniprogram_Post_Options & { readonly json: V3_Pay_Partner_Transactions_Miniprogram_Post_Request }): V3_Pay_Partner_Transactions_Miniprogram_Post_Response
}

export interface V3_Pay_Partner_Transactions_Native_Post_Request {
  /** 服务商公众号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sp_appid: string
  /** 服务商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 子商户公众号ID · 最长 32 个字符 · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 */
    readonly profit_sharing?: boolean | undefined
    /** 补差金额 · 示例：10 */
    readonly subsidy_amount?: number | undefined
  } | undefined
  /** 商品描述 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 附加数据 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 最小 1 · 示例：100 */
    readonly total: number
    /** 货币类型 · 最长 16 个字符 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 交易结束时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 指定支付方式 */
  readonly limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only" | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  readonly support_fapiao?: boolean | undefined
  /** 优惠功能 · 最长 6144 字节（UTF-8） */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 最长 32 个字符 · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · 最长 32 个字符 · 示例：商品编码 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 最长 32 个字符 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 最长 256 个字符 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：828800 */
      readonly unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 用户终端IP · 最长 45 个字符 · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 最长 32 个字符 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 门店编号 · 示例：0001 */
      readonly id: string
      /** 门店名称 · 示例：腾讯大厦分店 */
      readonly name?: string | undefined
      /** 地区编码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address?: string | undefined
    } | undefined
  } | undefined
  /** 支付者 */
  readonly payer?: {
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

export interface V3_Pay_Partner_Transactions_Native_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Partner_Transactions_Native_Post_Request
}

export interface V3_Pay_Partner_Transactions_Native_Post_Response {
  /** 二维码链接 · 示例：weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00 */
  readonly code_url: string
}

export interface V3_Pay_Partner_Transactions_Native {
  /**
   * Native下单API · https://pay.weixin.qq.com/doc/v3/partner/4012738659
   * 角色：服务商、电商平台
   */
  post(options: V3_Pay_Partner_Transactions_Native_Post_Options & { readonly json: V3_Pay_Partner_Transactions_Native_Post_Request }): ApiCall<V3_Pay_Partner_Transactions_Native_Post_Response>
  /**
   * Native下单API · https://pay.weixin.qq.com/doc/v3/partner/4012738659
   * 角色：服务商、电商平台
   */
  postSync(options: V3_Pay_Partner_Transactions_Native_Post_Options & { readonly json: V3_Pay_Partner_Transactions_Native_Post_Request }): V3_Pay_Partner_Transactions_Native_Post_Response
}

export interface V3_Pay_Partner_Transactions_OutTradeNo {
  /** 商户订单号 · 商户订单号查询 · 共 3 个接口 */
  readonly _out_trade_no_: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 查询参数 */
  readonly query: {
    /** 服务商户号 · 示例：1230000109 */
    readonly sp_mchid: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 服务商公众账号ID · 最长 32 个字符 */
  readonly sp_appid?: string | undefined
  /** 服务商户号 · 最长 32 个字符 */
  readonly sp_mchid: string
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mchid: string
  /** 商户订单号 · 最长 32 个字符 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 最长 32 个字符 */
  readonly transaction_id?: string | undefined
  /** 交易类型 · 最长 16 个字符 */
  readonly trade_type?: "JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY" | (string & {}) | undefined
  /** 交易状态 · 最长 32 个字符 */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {})
  /** 交易状态描述 · 最长 256 个字符 */
  readonly trade_state_desc?: string | undefined
  /** 付款银行 · 最长 32 个字符 */
  readonly bank_type?: string | undefined
  /** 附加数据 · 最长 128 个字符 */
  readonly attach?: string | undefined
  /** 支付完成时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 */
  readonly success_time?: string | undefined
  /** 支付者信息 */
  readonly payer?: {
    /** 用户服务标识 · 最长 128 个字符 */
    readonly sp_openid?: string | undefined
    /** 用户子标识 · 最长 128 个字符 */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount?: {
    /** 总金额 */
    readonly total?: number | undefined
    /** 用户支付金额 */
    readonly payer_total?: number | undefined
    /** 货币类型 · 最长 16 个字符 */
    readonly currency?: string | undefined
    /** 用户支付币种 · 最长 16 个字符 */
    readonly payer_currency?: string | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 最长 32 个字符 */
    readonly device_id?: string | undefined
  } | undefined
  /** 优惠功能 */
  readonly promotion_detail?: readonly {
    /** 券ID · 最长 32 个字符 */
    readonly coupon_id: string
    /** 优惠名称 · 最长 64 个字符 */
    readonly name?: string | undefined
    /** 优惠范围 · 最长 32 个字符 */
    readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
    /** 优惠类型 · 最长 32 个字符 */
    readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
    /** 优惠券面额 */
    readonly amount: number
    /** 活动ID · 最长 32 个字符 */
    readonly stock_id?: string | undefined
    /** 微信出资 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 */
    readonly other_contribute?: number | undefined
    /** 货币类型 · 最长 16 个字符 */
    readonly currency?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 最长 32 个字符 */
      readonly goods_id: string
      /** 商品数量 */
      readonly quantity: number
      /** 商品单价 */
      readonly unit_price: number
      /** 商品优惠金额 */
      readonly discount_amount: number
      /** 商品备注 · 最长 128 个字符 */
      readonly goods_remark?: string | undefined
    }[] | undefined
  }[] | undefined
}

export interface V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no_ {
  /** 关单API */
  readonly close: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Close
  /** 撤销 */
  readonly reverse: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Reverse
  /**
   * 商户订单号查询 · https://pay.weixin.qq.com/doc/v3/partner/4012526944
   * 角色：服务商、电商平台
   */
  get(options: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 商户订单号查询 · https://pay.weixin.qq.com/doc/v3/partner/4012526944
   * 角色：服务商、电商平台
   */
  getSync(options: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request {
  /** 服务商户号 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
}

export interface V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Close_Post_Options extends CallOptions {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request
}

export type V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Close_Post_Response = undefined

export interface V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Close {
  /**
   * 关单API · https://pay.weixin.qq.com/doc/v3/partner/4012526949
   * 角色：服务商、电商平台
   */
  post(options: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Close_Post_Options & { readonly json: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request }): ApiCall<V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Close_Post_Response>
  /**
   * 关单API · https://pay.weixin.qq.com/doc/v3/partner/4012526949
   * 角色：服务商、电商平台
   */
  postSync(options: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Close_Post_Options & { readonly json: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request }): V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Close_Post_Response
}

export interface V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request {
  /** 合作伙伴应用AppID · 示例：wxd678efh567hg6787 */
  readonly sp_appid?: string | undefined
  /** 合作伙伴商户号 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 特约商户应用AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 特约商户商户号 · 示例：1230000109 */
  readonly sub_mchid: string
}

export interface V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options extends CallOptions {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request
}

export interface V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response {
  /** 合作伙伴应用AppID · 示例：wxd678efh567hg6787 */
  readonly sp_appid?: string | undefined
  /** 合作伙伴商户号 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 特约商户应用AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 特约商户商户号 · 示例：1230000109 */
  readonly sub_mchid: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
}

export interface V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Reverse {
  /**
   * 撤销 · https://pay.weixin.qq.com/doc/v3/partner/4012382181
   * 角色：服务商
   */
  post(options: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options & { readonly json: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request }): ApiCall<V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response>
  /**
   * 撤销 · https://pay.weixin.qq.com/doc/v3/partner/4012382181
   * 角色：服务商
   */
  postSync(options: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options & { readonly json: V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request }): V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response
}

export interface V3_Pay_Partner_Transactions_Scannedpos_Post_Request {
  /** 合作伙伴应用AppID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 合作伙伴商户号 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 特约商户应用AppID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 商品描述 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 交易结束时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 附加数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
  /** 订单优惠标记 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 电子发票入口开放标识 · 示例：true */
  readonly support_fapiao?: boolean | undefined
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 支付者 */
  readonly payer: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 用户子标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  }
  /** 优惠功能 · 最长 6144 字节（UTF-8） */
  readonly detail?: {
    /** 订单原价 · 示例：1 */
    readonly cost_price?: number | undefined
    /** 商品小票 ID · 示例：wx123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 示例：由半角的大小写字母、数字、中划线、下划线中的一种或几种组成 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 示例：微信支付定义的统一商品编号（没有可不传） */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：528800 */
      readonly unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info: {
    /** 用户终端IP · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info: {
      /** 门店ID · 示例：0001 */
      readonly id?: string | undefined
      /** 商家自定义编码 · 示例：example_out_id */
      readonly out_id?: string | undefined
    }
  }
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 · 示例：false */
    readonly profit_sharing?: boolean | undefined
  } | undefined
}

export interface V3_Pay_Partner_Transactions_Scannedpos_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Partner_Transactions_Scannedpos_Post_Request
}

export interface V3_Pay_Partner_Transactions_Scannedpos_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_Pay_Partner_Transactions_Scannedpos {
  /**
   * 扫码支付下单 · https://pay.weixin.qq.com/doc/v3/partner/4012492476
   * 角色：服务商
   */
  post(options: V3_Pay_Partner_Transactions_Scannedpos_Post_Options & { readonly json: V3_Pay_Partner_Transactions_Scannedpos_Post_Request }): ApiCall<V3_Pay_Partner_Transactions_Scannedpos_Post_Response>
  /**
   * 扫码支付下单 · https://pay.weixin.qq.com/doc/v3/partner/4012492476
   * 角色：服务商
   */
  postSync(options: V3_Pay_Partner_Transactions_Scannedpos_Post_Options & { readonly json: V3_Pay_Partner_Transactions_Scannedpos_Post_Request }): V3_Pay_Partner_Transactions_Scannedpos_Post_Response
}

export interface V3_Pay_Transactions {
  /** APP下单API */
  readonly app: V3_Pay_Transactions_App
  /** APP下单并签约 */
  readonly appWithContract: V3_Pay_Transactions_AppWithContract
  /** 付款码支付 */
  readonly codepay: V3_Pay_Transactions_Codepay
  /** 微信分付-支付方式前置服务 */
  readonly exposure: V3_Pay_Transactions_Exposure
  /** H5下单API */
  readonly h5: V3_Pay_Transactions_H5
  /** 基础支付 · 共 1 个接口 */
  readonly id: V3_Pay_Transactions_Id
  /** JSAPI下单API */
  readonly jsapi: V3_Pay_Transactions_Jsapi
  /** JSAPI下单并授权/签约 */
  readonly jsapiWithContract: V3_Pay_Transactions_JsapiWithContract
  /** Native下单API */
  readonly native: V3_Pay_Transactions_Native
  /** 基础支付 · 共 3 个接口 */
  readonly outTradeNo: V3_Pay_Transactions_OutTradeNo
}

export interface V3_Pay_Transactions_App_Post_Request {
  /** 公众号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 直连商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mchid: string
  /** 商品描述 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 附加数据 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 最小 1 · 示例：100 */
    readonly total: number
    /** 货币类型 · 最长 16 个字符 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 交易结束时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 指定支付方式 */
  readonly limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only" | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  readonly support_fapiao?: boolean | undefined
  /** 优惠功能 · 最长 6144 字节（UTF-8） */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 最长 32 个字符 · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · 最长 32 个字符 · 示例：商品编码 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 最长 32 个字符 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 最长 256 个字符 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：828800 */
      readonly unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 用户终端IP · 最长 45 个字符 · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 最长 32 个字符 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 门店编号 · 示例：0001 */
      readonly id: string
      /** 门店名称 · 示例：腾讯大厦分店 */
      readonly name?: string | undefined
      /** 地区编码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address?: string | undefined
    } | undefined
  } | undefined
  /** 支付者 */
  readonly payer?: {
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
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 · 示例：false */
    readonly profit_sharing?: boolean | undefined
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

export interface V3_Pay_Transactions_App_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Transactions_App_Post_Request
}

export interface V3_Pay_Transactions_App_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_Pay_Transactions_App {
  /**
   * APP下单API · https://pay.weixin.qq.com/doc/v3/merchant/4013070347
   * 角色：直连商户、特约商户（直连模式）
   */
  post(options: V3_Pay_Transactions_App_Post_Options & { readonly json: V3_Pay_Transactions_App_Post_Request }): ApiCall<V3_Pay_Transactions_App_Post_Response>
  /**
   * APP下单API · https://pay.weixin.qq.com/doc/v3/merchant/4013070347
   * 角色：直连商户、特约商户（直连模式）
   */
  postSync(options: V3_Pay_Transactions_App_Post_Options & { readonly json: V3_Pay_Transactions_App_Post_Request }): V3_Pay_Transactions_App_Post_Response
}

export interface V3_Pay_Transactions_AppWithContract_Post_Request {
  /** 公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商品描述 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 交易结束时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 附加数据 · 示例：自定义数据说明 */
  readonly attach?: string | undefined
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 订单优惠标记 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 电子发票入口开放标识 · 示例：false */
  readonly support_fapiao?: boolean | undefined
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 示例：100 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 优惠功能 */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail: readonly {
      /** 商户侧商品编码 · 示例：1246464644 */
      readonly merchant_goods_id: string
      /** 微信支付商品编码 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：528800 */
      readonly unit_price: number
    }[]
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 用户终端IP · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 门店编号 · 示例：0001 */
      readonly id?: string | undefined
      /** 门店名称 · 示例：腾讯大厦分店 */
      readonly name?: string | undefined
      /** 地区编码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address?: string | undefined
    } | undefined
  } | undefined
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 · 示例：false */
    readonly profit_sharing?: boolean | undefined
  } | undefined
  /** 签约授权信息 */
  readonly contract_info: {
    /** 模板ID · 示例：3484306348 */
    readonly plan_id: string
    /** 签约商户号 · 示例：1200009811 */
    readonly contract_mchid: string
    /** 签约AppID · 示例：wxcbda96de0b165486 */
    readonly contract_appid: string
    /** 签约协议号 · 示例：100001256 */
    readonly contract_code: string
    /** 请求序列号 · 示例：1695 */
    readonly request_serial: string
    /** 用户账户展示名称 · 示例：123456 */
    readonly contract_display_account: string
    /** 签约信息通知URL · 示例：https://yoursite.com */
    readonly contract_notify_url?: string | undefined
  }
}

export interface V3_Pay_Transactions_AppWithContract_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Transactions_AppWithContract_Post_Request
}

export interface V3_Pay_Transactions_AppWithContract_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_Pay_Transactions_AppWithContract {
  /**
   * APP下单并签约 · https://pay.weixin.qq.com/doc/v3/merchant/4017019923
   * 角色：普通商户
   */
  post(options: V3_Pay_Transactions_AppWithContract_Post_Options & { readonly json: V3_Pay_Transactions_AppWithContract_Post_Request }): ApiCall<V3_Pay_Transactions_AppWithContract_Post_Response>
  /**
   * APP下单并签约 · https://pay.weixin.qq.com/doc/v3/merchant/4017019923
   * 角色：普通商户
   */
  postSync(options: V3_Pay_Transactions_AppWithContract_Post_Options & { readonly json: V3_Pay_Transactions_AppWithContract_Post_Request }): V3_Pay_Transactions_AppWithContract_Post_Response
}

export interface V3_Pay_Transactions_Codepay_Post_Request {
  /** 应用AppID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 直连商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mchid: string
  /** 商品描述 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 附加数据 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：自定义数据说明 */
  readonly attach?: string | undefined
  /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 电子发票入口开放标识 · 示例：false */
  readonly support_fapiao?: boolean | undefined
  /** 支付者 */
  readonly payer: {
    /** 授权码 · 最长 32 个字符 · 示例：130061098828009406 */
    readonly auth_code: string
  }
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 最小 1 · 示例：100 */
    readonly total: number
    /** 货币类型 · 最长 16 个字符 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 场景信息 */
  readonly scene_info: {
    /** 商户端设备号 · 最长 32 个字符 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户端设备 IP · 最长 45 个字符 · 示例：128.0.0.1 */
    readonly device_ip?: string | undefined
    /** 商户门店信息 */
    readonly store_info: {
      /** 门店编号 · 最长 32 个字符 · 示例：0001 */
      readonly id?: string | undefined
      /** 商家自定义编码 · 最长 32 个字符 · 示例：A1111 */
      readonly out_id?: string | undefined
    }
  }
  /** 优惠功能 · 最长 6144 字节（UTF-8） */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail: readonly {
      /** 商品编码 · 示例：1246464644 */
      readonly merchant_goods_id: string
      /** 微信支付商品编码 · 示例：1001 */
      readonly wxpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：528800 */
      readonly unit_price: number
    }[]
  } | undefined
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 · 示例：false */
    readonly profit_sharing?: boolean | undefined
  } | undefined
}

export interface V3_Pay_Transactions_Codepay_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Transactions_Codepay_Post_Request
}

export interface V3_Pay_Transactions_Codepay_Post_Response {
  /** 应用AppID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id?: string | undefined
  /** 交易类型 · 示例：MICROPAY */
  readonly trade_type?: string | undefined
  /** 银行类型 · 示例：CCB_DEBIT */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：支付成功 */
  readonly trade_state_desc?: string | undefined
  /** 附加数据 · 示例：自定义数据说明 */
  readonly attach?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount?: {
    /** 订单金额 · 示例：100 */
    readonly total: number
    /** 用户支付金额 · 示例：100 */
    readonly payer_total?: number | undefined
    /** 订单金额货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 用户支付货币类型 · 示例：CNY */
    readonly payer_currency?: string | undefined
  } | undefined
  /** 优惠信息 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly coupon_id: string
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：GLOBAL */
    readonly scope?: string | undefined
    /** 优惠类型 · 示例：CASH */
    readonly type?: string | undefined
    /** 优惠券面额 · 示例：100 */
    readonly amount: number
    /** 活动ID · 示例：931386 */
    readonly stock_id?: string | undefined
    /** 微信出资 · 示例：0 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · 示例：0 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：0 */
    readonly other_contribute?: number | undefined
    /** 优惠货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 示例：M1006 */
      readonly goods_id: string
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：100 */
      readonly unit_price: number
      /** 商品优惠金额 · 示例：1 */
      readonly discount_amount: number
      /** 商品备注 · 示例：商品备注信息 */
      readonly goods_remark?: string | undefined
    }[] | undefined
  }[] | undefined
}

export interface V3_Pay_Transactions_Codepay {
  /**
   * 付款码支付 · https://pay.weixin.qq.com/doc/v3/merchant/4012382150
   * 角色：普通商户
   */
  post(options: V3_Pay_Transactions_Codepay_Post_Options & { readonly json: V3_Pay_Transactions_Codepay_Post_Request }): ApiCall<V3_Pay_Transactions_Codepay_Post_Response>
  /**
   * 付款码支付 · https://pay.weixin.qq.com/doc/v3/merchant/4012382150
   * 角色：普通商户
   */
  postSync(options: V3_Pay_Transactions_Codepay_Post_Options & { readonly json: V3_Pay_Transactions_Codepay_Post_Request }): V3_Pay_Transactions_Codepay_Post_Response
}

export interface V3_Pay_Transactions_Exposure_Post_Request {
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid?: string | undefined
  /** 应用AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 支付者 */
  readonly payer: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户手机号的哈希值 · 示例：ABDEF3445546456B */
    readonly phone_number_hash?: string | undefined
  }
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
}

export interface V3_Pay_Transactions_Exposure_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Transactions_Exposure_Post_Request
}

export interface V3_Pay_Transactions_Exposure_Post_Response {
  /** 是否建议曝光微信分付 */
  readonly fqf_exposure: boolean
  /** 曝光凭证 · 示例：Dfkdsf324+-LKFD= */
  readonly market_exposure_token?: string | undefined
}

export interface V3_Pay_Transactions_Exposure {
  /**
   * 微信分付-支付方式前置服务 · https://pay.weixin.qq.com/doc/v3/merchant/4014326314
   * 角色：普通商户
   */
  post(options: V3_Pay_Transactions_Exposure_Post_Options & { readonly json: V3_Pay_Transactions_Exposure_Post_Request }): ApiCall<V3_Pay_Transactions_Exposure_Post_Response>
  /**
   * 微信分付-支付方式前置服务 · https://pay.weixin.qq.com/doc/v3/merchant/4014326314
   * 角色：普通商户
   */
  postSync(options: V3_Pay_Transactions_Exposure_Post_Options & { readonly json: V3_Pay_Transactions_Exposure_Post_Request }): V3_Pay_Transactions_Exposure_Post_Response
}

export interface V3_Pay_Transactions_H5_Post_Request {
  /** 公众号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 直连商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mchid: string
  /** 商品描述 · 最长 127 个字符 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 附加数据 · 最长 128 个字符 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 商户订单号 · 6～32 个字符 · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 最小 1 · 示例：100 */
    readonly total: number
    /** 货币类型 · 最长 16 个字符 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 交易结束时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 订单优惠标记 · 最长 32 个字符 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 指定支付方式 */
  readonly limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only" | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  readonly support_fapiao?: boolean | undefined
  /** 优惠功能 */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 最长 32 个字符 · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · 最长 32 个字符 · 示例：商品编码 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 最长 32 个字符 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 最长 256 个字符 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：828800 */
      readonly unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info: {
    /** 用户终端IP · 最长 45 个字符 · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 最长 32 个字符 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 门店编号 · 示例：0001 */
      readonly id: string
      /** 门店名称 · 示例：腾讯大厦分店 */
      readonly name?: string | undefined
      /** 地区编码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address?: string | undefined
    } | undefined
    /** H5场景信息 */
    readonly h5_info: {
      /** 场景类型 · 示例：iOSAndroidWap */
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
  /** 支付者 */
  readonly payer?: {
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
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 · 示例：false */
    readonly profit_sharing?: boolean | undefined
  } | undefined
}

export interface V3_Pay_Transactions_H5_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Transactions_H5_Post_Request
}

export interface V3_Pay_Transactions_H5_Post_Response {
  /** 支付跳转链接 · 示例：https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241 */
  readonly h5_url: string
}

export interface V3_Pay_Transactions_H5 {
  /**
   * H5下单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791834
   * 角色：直连商户、特约商户（直连模式）
   */
  post(options: V3_Pay_Transactions_H5_Post_Options & { readonly json: V3_Pay_Transactions_H5_Post_Request }): ApiCall<V3_Pay_Transactions_H5_Post_Response>
  /**
   * H5下单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791834
   * 角色：直连商户、特约商户（直连模式）
   */
  postSync(options: V3_Pay_Transactions_H5_Post_Options & { readonly json: V3_Pay_Transactions_H5_Post_Request }): V3_Pay_Transactions_H5_Post_Response
}

export interface V3_Pay_Transactions_Id {
  /** 微信支付订单号查询 */
  readonly _transaction_id_: V3_Pay_Transactions_Id_Transaction_id_
}

export interface V3_Pay_Transactions_Id_Transaction_id__Get_Options extends CallOptions {
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 查询参数 */
  readonly query: {
    /** 直连商户号 · 示例：1230000109 */
    readonly mchid: string
  }
}

export interface V3_Pay_Transactions_Id_Transaction_id__Get_Response {
  /** 公众账号ID · 最长 32 个字符 */
  readonly appid?: string | undefined
  /** 商户号 · 最长 32 个字符 */
  readonly mchid: string
  /** 商户订单号 · 最长 32 个字符 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 最长 32 个字符 */
  readonly transaction_id?: string | undefined
  /** 交易类型 · 最长 16 个字符 */
  readonly trade_type?: "JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY" | (string & {}) | undefined
  /** 交易状态 · 最长 32 个字符 */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {})
  /** 交易状态描述 · 最长 256 个字符 */
  readonly trade_state_desc?: string | undefined
  /** 付款银行 · 最长 32 个字符 */
  readonly bank_type?: string | undefined
  /** 附加数据 · 最长 128 个字符 */
  readonly attach?: string | undefined
  /** 支付完成时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 */
  readonly success_time?: string | undefined
  /** 支付者信息 */
  readonly payer?: {
    /** 用户标识 · 最长 128 个字符 */
    readonly openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount?: {
    /** 总金额 */
    readonly total?: number | undefined
    /** 用户支付金额 */
    readonly payer_total?: number | undefined
    /** 货币类型 · 最长 16 个字符 */
    readonly currency?: string | undefined
    /** 用户支付币种 · 最长 16 个字符 */
    readonly payer_currency?: string | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 最长 32 个字符 */
    readonly device_id?: string | undefined
  } | undefined
  /** 优惠功能 */
  readonly promotion_detail?: readonly {
    /** 券ID · 最长 32 个字符 */
    readonly coupon_id: string
    /** 优惠名称 · 最长 64 个字符 */
    readonly name?: string | undefined
    /** 优惠范围 · 最长 32 个字符 */
    readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
    /** 优惠类型 · 最长 32 个字符 */
    readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
    /** 优惠券面额 */
    readonly amount: number
    /** 活动ID · 最长 32 个字符 */
    readonly stock_id?: string | undefined
    /** 微信出资 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 */
    readonly other_contribute?: number | undefined
    /** 货币类型 · 最长 16 个字符 */
    readonly currency?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 最长 32 个字符 */
      readonly goods_id: string
      /** 商品数量 */
      readonly quantity: number
      /** 商品单价 */
      readonly unit_price: number
      /** 商品优惠金额 */
      readonly discount_amount: number
      /** 商品备注 · 最长 128 个字符 */
      readonly goods_remark?: string | undefined
    }[] | undefined
  }[] | undefined
}

export interface V3_Pay_Transactions_Id_Transaction_id_ {
  /**
   * 微信支付订单号查询 · https://pay.weixin.qq.com/doc/v3/merchant/4012791858
   * 角色：直连商户、特约商户（直连模式）
   */
  get(options: V3_Pay_Transactions_Id_Transaction_id__Get_Options): ApiCall<V3_Pay_Transactions_Id_Transaction_id__Get_Response>
  /**
   * 微信支付订单号查询 · https://pay.weixin.qq.com/doc/v3/merchant/4012791858
   * 角色：直连商户、特约商户（直连模式）
   */
  getSync(options: V3_Pay_Transactions_Id_Transaction_id__Get_Options): V3_Pay_Transactions_Id_Transaction_id__Get_Response
}

export interface V3_Pay_Transactions_Jsapi_Post_Request {
  /** 公众号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 直连商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mchid: string
  /** 商品描述 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 附加数据 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 最小 1 · 示例：100 */
    readonly total: number
    /** 货币类型 · 最长 16 个字符 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 交易结束时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 指定支付方式 */
  readonly limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only" | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  readonly support_fapiao?: boolean | undefined
  /** 优惠功能 · 最长 6144 字节（UTF-8） */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 最长 32 个字符 · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · 最长 32 个字符 · 示例：商品编码 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 最长 32 个字符 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 最长 256 个字符 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：828800 */
      readonly unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 用户终端IP · 最长 45 个字符 · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 最长 32 个字符 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 门店编号 · 示例：0001 */
      readonly id: string
      /** 门店名称 · 示例：腾讯大厦分店 */
      readonly name?: string | undefined
      /** 地区编码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address?: string | undefined
    } | undefined
  } | undefined
  /** 支付者 */
  readonly payer: {
    /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
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
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 · 示例：false */
    readonly profit_sharing?: boolean | undefined
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

export interface V3_Pay_Transactions_Jsapi_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Transactions_Jsapi_Post_Request
}

export interface V3_Pay_Transactions_Jsapi_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_Pay_Transactions_Jsapi {
  /**
   * JSAPI下单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791856
   * 角色：直连商户、特约商户（直连模式）
   */
  post(options: V3_Pay_Transactions_Jsapi_Post_Options & { readonly json: V3_Pay_Transactions_Jsapi_Post_Request }): ApiCall<V3_Pay_Transactions_Jsapi_Post_Response>
  /**
   * JSAPI下单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791856
   * 角色：直连商户、特约商户（直连模式）
   */
  postSync(options: V3_Pay_Transactions_Jsapi_Post_Options & { readonly json: V3_Pay_Transactions_Jsapi_Post_Request }): V3_Pay_Transactions_Jsapi_Post_Response
}

export interface V3_Pay_Transactions_JsapiWithContract_Post_Request {
  /** 公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商品描述 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 交易结束时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 附加数据 · 示例：自定义数据说明 */
  readonly attach?: string | undefined
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 订单优惠标记 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 电子发票入口开放标识 · 示例：false */
  readonly support_fapiao?: boolean | undefined
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 示例：100 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 支付者 */
  readonly payer: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
  }
  /** 优惠功能 */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail: readonly {
      /** 商户侧商品编码 · 示例：1246464644 */
      readonly merchant_goods_id: string
      /** 微信支付商品编码 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：528800 */
      readonly unit_price: number
    }[]
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 用户终端IP · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 门店编号 · 示例：0001 */
      readonly id?: string | undefined
      /** 门店名称 · 示例：腾讯大厦分店 */
      readonly name?: string | undefined
      /** 地区编码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address?: string | undefined
    } | undefined
  } | undefined
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 · 示例：false */
    readonly profit_sharing?: boolean | undefined
  } | undefined
  /** 签约授权信息 */
  readonly contract_info: {
    /** 扣费服务预授权token · 示例：201710180325670965 */
    readonly token?: string | undefined
    /** 免密协议ID · 示例：201710180325670965 */
    readonly password_free_contract_id?: string | undefined
    /** 模板ID · 示例：3484306348 */
    readonly plan_id?: string | undefined
    /** 签约商户号 · 示例：1200009811 */
    readonly contract_mchid?: string | undefined
    /** 签约AppID · 示例：wxcbda96de0b165486 */
    readonly contract_appid?: string | undefined
    /** 签约协议号 · 示例：100001256 */
    readonly contract_code?: string | undefined
    /** 请求序列号 · 示例：1695 */
    readonly request_serial?: string | undefined
    /** 用户账户展示名称 · 示例：123456 */
    readonly contract_display_account?: string | undefined
    /** 签约信息通知URL · 示例：https://yoursite.com */
    readonly contract_notify_url?: string | undefined
  }
}

export interface V3_Pay_Transactions_JsapiWithContract_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Transactions_JsapiWithContract_Post_Request
}

export interface V3_Pay_Transactions_JsapiWithContract_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_Pay_Transactions_JsapiWithContract {
  /**
   * JSAPI下单并授权/签约 · https://pay.weixin.qq.com/doc/v3/merchant/4012530178
   * 角色：普通商户
   */
  post(options: V3_Pay_Transactions_JsapiWithContract_Post_Options & { readonly json: V3_Pay_Transactions_JsapiWithContract_Post_Request }): ApiCall<V3_Pay_Transactions_JsapiWithContract_Post_Response>
  /**
   * JSAPI下单并授权/签约 · https://pay.weixin.qq.com/doc/v3/merchant/4012530178
   * 角色：普通商户
   */
  postSync(options: V3_Pay_Transactions_JsapiWithContract_Post_Options & { readonly json: V3_Pay_Transactions_JsapiWithContract_Post_Request }): V3_Pay_Transactions_JsapiWithContract_Post_Response
}

export interface V3_Pay_Transactions_Native_Post_Request {
  /** 公众号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 直连商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mchid: string
  /** 商品描述 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 附加数据 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 最小 1 · 示例：100 */
    readonly total: number
    /** 货币类型 · 最长 16 个字符 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 交易结束时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 最长 255 个字符 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 指定支付方式 */
  readonly limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only" | (string & {}))[] | undefined
  /** 电子发票入口开放标识 */
  readonly support_fapiao?: boolean | undefined
  /** 优惠功能 · 最长 6144 字节（UTF-8） */
  readonly detail?: {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 最长 32 个字符 · 示例：微信123 */
    readonly invoice_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · 最长 32 个字符 · 示例：商品编码 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 最长 32 个字符 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 最长 256 个字符 · 示例：iPhoneX 256G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：828800 */
      readonly unit_price: number
    }[] | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 用户终端IP · 最长 45 个字符 · 示例：14.23.150.211 */
    readonly payer_client_ip: string
    /** 商户端设备号 · 最长 32 个字符 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 门店编号 · 示例：0001 */
      readonly id: string
      /** 门店名称 · 示例：腾讯大厦分店 */
      readonly name?: string | undefined
      /** 地区编码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address?: string | undefined
    } | undefined
  } | undefined
  /** 支付者 */
  readonly payer?: {
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
  /** 结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 · 示例：false */
    readonly profit_sharing?: boolean | undefined
  } | undefined
}

export interface V3_Pay_Transactions_Native_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Transactions_Native_Post_Request
}

export interface V3_Pay_Transactions_Native_Post_Response {
  /** 二维码链接 · 示例：weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00 */
  readonly code_url: string
}

export interface V3_Pay_Transactions_Native {
  /**
   * Native下单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791877
   * 角色：直连商户、特约商户（直连模式）
   */
  post(options: V3_Pay_Transactions_Native_Post_Options & { readonly json: V3_Pay_Transactions_Native_Post_Request }): ApiCall<V3_Pay_Transactions_Native_Post_Response>
  /**
   * Native下单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791877
   * 角色：直连商户、特约商户（直连模式）
   */
  postSync(options: V3_Pay_Transactions_Native_Post_Options & { readonly json: V3_Pay_Transactions_Native_Post_Request }): V3_Pay_Transactions_Native_Post_Response
}

export interface V3_Pay_Transactions_OutTradeNo {
  /** 商户订单号 · 商户订单号查询 · 共 3 个接口 */
  readonly _out_trade_no_: V3_Pay_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Pay_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 查询参数 */
  readonly query: {
    /** 直连商户号 · 示例：1230000109 */
    readonly mchid: string
  }
}

export interface V3_Pay_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 公众账号ID · 最长 32 个字符 */
  readonly appid?: string | undefined
  /** 商户号 · 最长 32 个字符 */
  readonly mchid: string
  /** 商户订单号 · 最长 32 个字符 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 最长 32 个字符 */
  readonly transaction_id?: string | undefined
  /** 交易类型 · 最长 16 个字符 */
  readonly trade_type?: "JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY" | (string & {}) | undefined
  /** 交易状态 · 最长 32 个字符 */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {})
  /** 交易状态描述 · 最长 256 个字符 */
  readonly trade_state_desc?: string | undefined
  /** 付款银行 · 最长 32 个字符 */
  readonly bank_type?: string | undefined
  /** 附加数据 · 最长 128 个字符 */
  readonly attach?: string | undefined
  /** 支付完成时间 · 最长 64 个字符 · 格式：RFC 3339 日期时间 */
  readonly success_time?: string | undefined
  /** 支付者信息 */
  readonly payer?: {
    /** 用户标识 · 最长 128 个字符 */
    readonly openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount?: {
    /** 总金额 */
    readonly total?: number | undefined
    /** 用户支付金额 */
    readonly payer_total?: number | undefined
    /** 货币类型 · 最长 16 个字符 */
    readonly currency?: string | undefined
    /** 用户支付币种 · 最长 16 个字符 */
    readonly payer_currency?: string | undefined
  } | undefined
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 最长 32 个字符 */
    readonly device_id?: string | undefined
  } | undefined
  /** 优惠功能 */
  readonly promotion_detail?: readonly {
    /** 券ID · 最长 32 个字符 */
    readonly coupon_id: string
    /** 优惠名称 · 最长 64 个字符 */
    readonly name?: string | undefined
    /** 优惠范围 · 最长 32 个字符 */
    readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
    /** 优惠类型 · 最长 32 个字符 */
    readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
    /** 优惠券面额 */
    readonly amount: number
    /** 活动ID · 最长 32 个字符 */
    readonly stock_id?: string | undefined
    /** 微信出资 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 */
    readonly other_contribute?: number | undefined
    /** 货币类型 · 最长 16 个字符 */
    readonly currency?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 最长 32 个字符 */
      readonly goods_id: string
      /** 商品数量 */
      readonly quantity: number
      /** 商品单价 */
      readonly unit_price: number
      /** 商品优惠金额 */
      readonly discount_amount: number
      /** 商品备注 · 最长 128 个字符 */
      readonly goods_remark?: string | undefined
    }[] | undefined
  }[] | undefined
}

export interface V3_Pay_Transactions_OutTradeNo_Out_trade_no_ {
  /** 关单API */
  readonly close: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Close
  /** 撤销 */
  readonly reverse: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Reverse
  /**
   * 商户订单号查询 · https://pay.weixin.qq.com/doc/v3/merchant/4012791859
   * 角色：直连商户、特约商户（直连模式）
   */
  get(options: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Pay_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 商户订单号查询 · https://pay.weixin.qq.com/doc/v3/merchant/4012791859
   * 角色：直连商户、特约商户（直连模式）
   */
  getSync(options: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_Pay_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_Pay_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request {
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid: string
}

export interface V3_Pay_Transactions_OutTradeNo_Out_trade_no__Close_Post_Options extends CallOptions {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request
}

export type V3_Pay_Transactions_OutTradeNo_Out_trade_no__Close_Post_Response = undefined

export interface V3_Pay_Transactions_OutTradeNo_Out_trade_no__Close {
  /**
   * 关单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791860
   * 角色：直连商户、特约商户（直连模式）
   */
  post(options: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Close_Post_Options & { readonly json: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request }): ApiCall<V3_Pay_Transactions_OutTradeNo_Out_trade_no__Close_Post_Response>
  /**
   * 关单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791860
   * 角色：直连商户、特约商户（直连模式）
   */
  postSync(options: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Close_Post_Options & { readonly json: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request }): V3_Pay_Transactions_OutTradeNo_Out_trade_no__Close_Post_Response
}

export interface V3_Pay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request {
  /** 应用AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid: string
}

export interface V3_Pay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options extends CallOptions {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request
}

export interface V3_Pay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response {
  /** 应用AppID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
}

export interface V3_Pay_Transactions_OutTradeNo_Out_trade_no__Reverse {
  /**
   * 撤销 · https://pay.weixin.qq.com/doc/v3/merchant/4012382161
   * 角色：普通商户
   */
  post(options: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options & { readonly json: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request }): ApiCall<V3_Pay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response>
  /**
   * 撤销 · https://pay.weixin.qq.com/doc/v3/merchant/4012382161
   * 角色：普通商户
   */
  postSync(options: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options & { readonly json: V3_Pay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request }): V3_Pay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response
}
