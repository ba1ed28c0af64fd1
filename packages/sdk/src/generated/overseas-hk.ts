// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions, OptionalListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface Hk {
  /** 跨境∙支付、跨境∙退款、跨境、跨境∙进件 · 共 21 个接口 */
  readonly v3: Hk_V3
}

export interface Hk_V3 {
  /** 获取平台证书列表 */
  readonly certificates: Hk_V3_Certificates
  /** 跨境∙进件 · 子商户进件、修改子商户 · 共 3 个接口 */
  readonly merchants: Hk_V3_Merchants
  /** 跨境∙退款 · 查询所有退款、申请退款 · 共 4 个接口 */
  readonly refunds: Hk_V3_Refunds
  /** 跨境 · 共 1 个接口 */
  readonly settle: Hk_V3_Settle
  /** 下载对账单 */
  readonly statements: Hk_V3_Statements
  /** 跨境∙支付 · 共 11 个接口 */
  readonly transactions: Hk_V3_Transactions
}

export interface Hk_V3_Certificates_Get_Options extends CallOptions {
}

export interface Hk_V3_Certificates_Get_Response {
  readonly data: readonly {
    /** 示例：5157F09EFDC096DE15EBE81A47057A7232F1B8E1 */
    readonly serial_no?: string | undefined
    /** 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly effective_time?: string | undefined
    /** 格式：RFC 3339 日期时间 · 示例：2018-12-08T10:34:56+08:00 */
    readonly expire_time?: string | undefined
    readonly encrypt_certificate?: {
      /** 示例：AEAD_AES_256_GCM */
      readonly algorithm?: string | undefined
      /** 示例：61f9c719728a */
      readonly nonce?: string | undefined
      /** 示例：certificate */
      readonly associated_data?: string | undefined
      /** 示例：sRvt... */
      readonly ciphertext?: string | undefined
    } | undefined
  }[]
}

export interface Hk_V3_Certificates {
  /**
   * 获取平台证书列表
   * 角色：直连模式、机构模式
   */
  get(options?: Hk_V3_Certificates_Get_Options): ApiCall<Hk_V3_Certificates_Get_Response>
  /**
   * 获取平台证书列表
   * 角色：直连模式、机构模式
   */
  getSync(options?: Hk_V3_Certificates_Get_Options): Hk_V3_Certificates_Get_Response
}

export interface Hk_V3_Merchants_Post_Request {
  /** 机构appid · 示例：wx8888888888888888 */
  readonly sp_appid: string
  /** 机构商户号 · 示例：3200000001 */
  readonly sp_mchid: string
  /** 子商户全称 · 示例：Merchant name */
  readonly name: string
  /** 子商户简称 · 示例：Merchant shortname */
  readonly shortname: string
  /** 公司电话 · 示例：075586010000 */
  readonly office_phone: string
  /** 联系人信息 */
  readonly contact: {
    /** 联系人名称 · 加密字段，SDK 自动加密 · 示例：李先生 */
    readonly name: string
    /** 联系人电话 · 加密字段，SDK 自动加密 · 示例：075586010000 */
    readonly phone: string
    /** 联系人邮箱 · 加密字段，SDK 自动加密 · 示例：test@test.com */
    readonly email: string
  }
  /** 类目 · 示例：644 */
  readonly business_category: number
  /** 渠道号 · 示例：3200000001 */
  readonly channel_id?: string | undefined
  /** 注册国家或区域 · 示例：344 */
  readonly merchant_country_code: string
  /** 商户类型 · 示例：ENTERPRISE */
  readonly merchant_type: "ENTERPRISE" | "INDIVIDUAL" | (string & {})
  /** 公司注册文件编号 · 示例：5555-8888 */
  readonly registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 · 示例：2020-10-16 */
  readonly registration_certificate_date?: string | undefined
  /** 公司注册文件照片 · 示例：w7yQFawBtja5uEdm_aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj-x95m5iclsanHYauUt1__DsWXok2NqRliv2SDL42QoEmHIPs */
  readonly registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 · 示例：555588889999 */
  readonly settlement_bank_number?: string | undefined
  /** 业务信息 */
  readonly business: {
    /** 业务类型 · 示例：BOTH */
    readonly business_type: "ONLINE" | "OFFLINE" | "BOTH" | (string & {})
    /** APP下载链接 · 示例：https://download.qq.com */
    readonly app_download?: string | undefined
    /** 业务网站 · 示例：https://www.qq.com */
    readonly website?: string | undefined
    /** 公众号 · 示例：wx8888888888888888 */
    readonly office_account?: string | undefined
    /** 小程序 · 示例：wx8888888888888888 */
    readonly mini_program?: string | undefined
    /** 门店地址 · 示例：10F World Finance Centre (South Office), 11 Canton Road, Tsim Sha Tsui, Hong Kong */
    readonly store_address?: string | undefined
    /** 门店照片JSON格式字符串 · 示例：["Media_id1","Media_id2","Media_id3"] */
    readonly store_photos?: string | undefined
    /** MCC码 · 示例：4214 */
    readonly mcc?: string | undefined
  }
  /** 董事信息 */
  readonly director?: {
    /** 董事姓名 · 示例：Bob */
    readonly name?: string | undefined
    /** 董事证件号 · 示例：5555-8888 */
    readonly number?: string | undefined
  } | undefined
  /** 负责人信息 */
  readonly principal?: {
    /** 负责人姓名 · 示例：Bob */
    readonly name?: string | undefined
    /** 负责人证件号 · 示例：5555-8888 */
    readonly number?: string | undefined
  } | undefined
}

export interface Hk_V3_Merchants_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Hk_V3_Merchants_Post_Request
}

export interface Hk_V3_Merchants_Post_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 验证状态 · 示例：Under Review */
  readonly verification_status?: "Under Review" | "Approved" | (string & {}) | undefined
  /** 验证状态描述 · 示例：该子商户需要通过审核才可生效。请登录商户平台检查审核状态。 */
  readonly description?: string | undefined
}

export interface Hk_V3_Merchants_Put_Request {
  /** 机构appid · 示例：wx8888888888888888 */
  readonly sp_appid: string
  /** 机构商户号 · 示例：3200000001 */
  readonly sp_mchid: string
  /** 子商户号 · 示例：20000100 */
  readonly sub_mchid: string
  /** 子商户全称 · 示例：Merchant name */
  readonly name: string
  /** 子商户简称 · 示例：Merchant shortname */
  readonly shortname: string
  /** 公司电话 · 示例：075586010000 */
  readonly office_phone: string
  /** 联系人信息 */
  readonly contact?: {
    /** 联系人名称 · 加密字段，SDK 自动加密 · 示例：李先生 */
    readonly name: string
    /** 联系人电话 · 加密字段，SDK 自动加密 · 示例：075586010000 */
    readonly phone: string
    /** 联系人邮箱 · 加密字段，SDK 自动加密 · 示例：test@test.com */
    readonly email: string
  } | undefined
  /** 类目 · 示例：644 */
  readonly business_category: number
  /** 渠道号 · 示例：3200000001 */
  readonly channel_id?: string | undefined
  /** 注册国家或区域 · 示例：344 */
  readonly merchant_country_code: string
  /** 商户类型 · 示例：ENTERPRISE */
  readonly merchant_type: "ENTERPRISE" | "INDIVIDUAL" | (string & {})
  /** 公司注册文件编号 · 示例：5555-8888 */
  readonly registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 · 示例：2020-10-16 */
  readonly registration_certificate_date?: string | undefined
  /** 公司注册文件照片 · 示例：w7yQFawBtja5uEdm_aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj-x95m5iclsanHYauUt1__DsWXok2NqRliv2SDL42QoEmHIPs */
  readonly registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 · 示例：555588889999 */
  readonly settlement_bank_number?: string | undefined
  /** 业务信息 */
  readonly business: {
    /** 业务类型 · 示例：BOTH */
    readonly business_type: "ONLINE" | "OFFLINE" | "BOTH" | (string & {})
    /** APP下载链接 · 示例：https://download.qq.com */
    readonly app_download?: string | undefined
    /** 业务网站 · 示例：https://www.qq.com */
    readonly website?: string | undefined
    /** 公众号 · 示例：wx8888888888888888 */
    readonly office_account?: string | undefined
    /** 小程序 · 示例：wx8888888888888888 */
    readonly mini_program?: string | undefined
    /** 门店地址 · 示例：10F World Finance Centre (South Office), 11 Canton Road, Tsim Sha Tsui, Hong Kong */
    readonly store_address?: string | undefined
    /** 门店照片JSON格式字符串 · 示例：["Media_id1","Media_id2","Media_id3"] */
    readonly store_photos?: string | undefined
    /** MCC码 · 示例：4214 */
    readonly mcc?: string | undefined
  }
  /** 董事信息 */
  readonly director?: {
    /** 董事姓名 · 示例：Bob */
    readonly name?: string | undefined
    /** 董事证件号 · 示例：5555-8888 */
    readonly number?: string | undefined
  } | undefined
  /** 负责人信息 */
  readonly principal?: {
    /** 负责人姓名 · 示例：Bob */
    readonly name?: string | undefined
    /** 负责人证件号 · 示例：5555-8888 */
    readonly number?: string | undefined
  } | undefined
}

export interface Hk_V3_Merchants_Put_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Hk_V3_Merchants_Put_Request
}

export interface Hk_V3_Merchants_Put_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
}

export interface Hk_V3_Merchants {
  /** 查询子商户 */
  readonly _sub_mchid_: Hk_V3_Merchants_Sub_mchid_
  /**
   * 子商户进件
   * 角色：机构模式
   */
  post(options: Hk_V3_Merchants_Post_Options & { readonly json: Hk_V3_Merchants_Post_Request }): ApiCall<Hk_V3_Merchants_Post_Response>
  /**
   * 子商户进件
   * 角色：机构模式
   */
  postSync(options: Hk_V3_Merchants_Post_Options & { readonly json: Hk_V3_Merchants_Post_Request }): Hk_V3_Merchants_Post_Response
  /**
   * 修改子商户
   * 角色：机构模式
   */
  put(options: Hk_V3_Merchants_Put_Options & { readonly json: Hk_V3_Merchants_Put_Request }): ApiCall<Hk_V3_Merchants_Put_Response>
  /**
   * 修改子商户
   * 角色：机构模式
   */
  putSync(options: Hk_V3_Merchants_Put_Options & { readonly json: Hk_V3_Merchants_Put_Request }): Hk_V3_Merchants_Put_Response
}

export interface Hk_V3_Merchants_Sub_mchid__Get_Options extends CallOptions {
  /** 子商户号 · 示例：20000100 */
  readonly sub_mchid: string
  /** 查询参数 */
  readonly query: {
    /** 机构appid · 示例：wx8888888888888888 */
    readonly sp_appid: string
    /** 机构商户号 · 示例：3200000001 */
    readonly sp_mchid: string
  }
}

export interface Hk_V3_Merchants_Sub_mchid__Get_Response {
  /** 子商户号 · 示例：20000100 */
  readonly sub_mchid: string
  /** 子商户全称 · 示例：Merchant name */
  readonly name: string
  /** 子商户简称 · 示例：Merchant shortname */
  readonly shortname: string
  /** 公司联系方式 · 示例：075586010000 */
  readonly office_phone: string
  /** 册国家或区域 · 示例：344 */
  readonly merchant_country_code: string
  /** 类目 · 示例：101 */
  readonly business_category: number
  /** 联系人信息 */
  readonly contact?: {
    /** 联系人名称 · 加密字段，SDK 自动解密 · 示例：Bob Zhang */
    readonly name?: string | undefined
    /** 联系人电话 · 加密字段，SDK 自动解密 · 示例：+8613633334444 */
    readonly phone?: string | undefined
    /** 联系人邮箱 · 加密字段，SDK 自动解密 · 示例：test@test.com */
    readonly email?: string | undefined
  } | undefined
  /** 商户类型 · 示例：ENTERPRISE */
  readonly merchant_type?: "ENTERPRISE" | "INDIVIDUAL" | (string & {}) | undefined
  /** 公司注册文件编号 · 示例：5555-8888 */
  readonly registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 · 示例：2020-10-16 */
  readonly registration_certificate_date?: string | undefined
  /** 子商户结算账户 · 示例：555588889999 */
  readonly settlement_bank_number?: string | undefined
  /** 业务信息 */
  readonly business?: {
    /** 业务类型 · 示例：BOTH */
    readonly business_type?: "ONLINE" | "OFFLINE" | "BOTH" | (string & {}) | undefined
    /** APP下载地址 · 示例：https://download.qq.com */
    readonly app_download?: string | undefined
    /** 业务网站 · 示例：https://www.qq.com */
    readonly website?: string | undefined
    /** 公众号 · 示例：wx8888888888888888 */
    readonly office_account?: string | undefined
    /** 小程序 · 示例：wx8888888888888888 */
    readonly mini_program?: string | undefined
    /** 门店地址 · 示例：10F World Finance Centre (South Office), 11 Canton Road, Tsim Sha Tsui, Hong Kong */
    readonly store_address?: string | undefined
    /** MCC码 · 示例：4214 */
    readonly mcc?: string | undefined
  } | undefined
  /** 董事信息 */
  readonly director?: {
    /** 董事姓名 · 示例：Bob */
    readonly name?: string | undefined
    /** 董事证件号码 · 示例：5555-8888 */
    readonly number?: string | undefined
  } | undefined
  /** 负责人信息 */
  readonly principal?: {
    /** 负责人姓名 · 示例：Bob */
    readonly name?: string | undefined
    /** 负责人证件号码 · 示例：5555-8888 */
    readonly number?: string | undefined
  } | undefined
}

export interface Hk_V3_Merchants_Sub_mchid_ {
  /**
   * 查询子商户
   * 角色：机构模式
   */
  get(options: Hk_V3_Merchants_Sub_mchid__Get_Options): ApiCall<Hk_V3_Merchants_Sub_mchid__Get_Response>
  /**
   * 查询子商户
   * 角色：机构模式
   */
  getSync(options: Hk_V3_Merchants_Sub_mchid__Get_Options): Hk_V3_Merchants_Sub_mchid__Get_Response
}

export interface Hk_V3_Refunds_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 微信支付订单号 · 示例：1217752501201407033233368018 */
    readonly transaction_id?: string | undefined
    /** 商户订单号 */
    readonly out_trade_no?: string | undefined
    /** 商户号 · 示例：1900000109 */
    readonly mchid?: string | undefined
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 机构商户号 · 示例：1900000100 */
    readonly sp_mchid?: string | undefined
    /** 记录起始位置 · 示例：0 */
    readonly offset?: number | undefined
    /** 每页笔数 · 示例：10 */
    readonly count?: number | undefined
  } | undefined
}

export interface Hk_V3_Refunds_Get_Response {
  /** 微信支付交易订单号 · 示例：1217752501201407033233368018 */
  readonly id: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 商户原交易订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 用户支付金额 · 示例：888 */
    readonly payer_total: number
    /** 支付币种 · 示例：CNY */
    readonly payer_currency: string
  }
  /** 退款单列表 */
  readonly data: readonly {
    /** 微信退款单号 · 示例：1217752501201407033233368018 */
    readonly id: string
    /** 商户退款单号 · 示例：1217752501201407033233368018 */
    readonly out_refund_no: string
    /** 退款渠道 · 示例：ORIGINAL */
    readonly channel?: "ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD" | (string & {}) | undefined
    /** 退款入账账户 · 示例：招商银行信用卡 */
    readonly recv_account?: string | undefined
    /** 退款资金来源 · 示例：REFUND_SOURCE_UNSETTLED_FUNDS */
    readonly fund_source?: "REFUND_SOURCE_UNSETTLED_FUNDS" | "REFUND_SOURCE_REchARGE_FUNDS" | (string & {}) | undefined
    /** 退款成功时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly success_time?: string | undefined
    /** 退款创建时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly create_time: string
    /** 退款状态 · 示例：SUCCESS */
    readonly status: "SUCCESS" | "REFUNDCLOSE" | "PROCESSING" | "ABNORMAL" | (string & {})
    /** 退款金额 */
    readonly amount: {
      /** 退款金额 · 示例：888 */
      readonly refund: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
      /** 用户退款金额 · 示例：888 */
      readonly payer_refund: number
      /** 支付币种 · 示例：CNY */
      readonly payer_currency: string
      /** 汇率 */
      readonly exchange_rate: {
        /** 汇率类型 · 示例：SETTLEMENT_RATE */
        readonly type?: "SETTLEMENT_RATE" | (string & {}) | undefined
        /** 汇率值 · 示例：8000000 */
        readonly rate?: number | undefined
      }
    }
    /** 优惠退款详情 */
    readonly refund_detail?: {
      /** 券ID · 示例：109519 */
      readonly promotion_id: string
      /** 优惠范围 */
      readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
      /** 优惠类型 · 示例：DISCOUNT */
      readonly type?: "COUPON" | "DISCOUNT" | (string & {}) | undefined
      /** 优惠券面额 · 示例：5 */
      readonly amount?: number | undefined
      /** 优惠券退款额 · 示例：5 */
      readonly refund_amount?: number | undefined
      /** 货币类型 · 示例：CNY */
      readonly currency: string
    } | undefined
  }[]
  /** 订单总退款次数 · 示例：0 */
  readonly total_num: number
  /** 本次返回退款单数 · 示例：10 */
  readonly current_total_num: number
}

export interface Hk_V3_Refunds_Post_Request {
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** APPID · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 机构APPID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 子商户APPID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 微信订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 */
  readonly out_trade_no?: string | undefined
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 退款原因 · 示例：商品已售完 */
  readonly reason?: string | undefined
  /** 订单金额 */
  readonly amount: {
    /** 退款金额 · 示例：888 */
    readonly refund: number
    /** 原订单金额 · 示例：888 */
    readonly total: number
    /** 退款币种 · 示例：CNY */
    readonly currency: string
  }
  /** 退款通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
}

export interface Hk_V3_Refunds_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Hk_V3_Refunds_Post_Request
}

export interface Hk_V3_Refunds_Post_Response {
  /** 微信支付退款订单号 · 示例：1217752501201407033233368018 */
  readonly id: string
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 退款创建时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly create_time: string
  /** 退款金额 */
  readonly amount: {
    /** 退款金额 · 示例：888 */
    readonly refund: number
    /** 退款币种 · 示例：CNY */
    readonly currency: string
    /** 用户退款金额 · 示例：888 */
    readonly payer_refund: number
    /** 支付币种 · 示例：CNY */
    readonly payer_currency: string
    /** 汇率 */
    readonly exchange_rate: {
      /** 汇率类型 · 示例：SETTLEMENT_RATE */
      readonly type?: "SETTLEMENT_RATE" | (string & {}) | undefined
      /** 汇率值 · 示例：8000000 */
      readonly rate?: number | undefined
    }
  }
  /** 优惠退款详情 */
  readonly detail?: {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠范围 · 示例：SINGLE */
    readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type?: "COUPON" | "DISCOUNT" | (string & {}) | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount?: number | undefined
    /** 优惠券退款额 · 示例：5 */
    readonly refund_amount?: number | undefined
    /** 货币类型 · 示例：CNY */
    readonly currency: string
  } | undefined
}

export interface Hk_V3_Refunds {
  /** 跨境∙退款 · 共 1 个接口 */
  readonly id: Hk_V3_Refunds_Id
  /** 跨境∙退款 · 共 1 个接口 */
  readonly outRefundNo: Hk_V3_Refunds_OutRefundNo
  /**
   * 查询所有退款
   * 角色：直连模式、机构模式
   */
  get(options?: Hk_V3_Refunds_Get_Options): ApiCall<Hk_V3_Refunds_Get_Response>
  /**
   * 查询所有退款
   * 角色：直连模式、机构模式
   */
  getSync(options?: Hk_V3_Refunds_Get_Options): Hk_V3_Refunds_Get_Response
  /** 查询所有退款：自动翻页，用 for await 逐条读取 */
  getAll(options?: OptionalListOptions<Hk_V3_Refunds_Get_Options, 'query', 'offset', never>): AsyncGenerator<NonNullable<Hk_V3_Refunds_Get_Response['data']>[number], void, undefined>
  /**
   * 申请退款
   * 角色：直连模式、机构模式
   */
  post(options: Hk_V3_Refunds_Post_Options & { readonly json: Hk_V3_Refunds_Post_Request }): ApiCall<Hk_V3_Refunds_Post_Response>
  /**
   * 申请退款
   * 角色：直连模式、机构模式
   */
  postSync(options: Hk_V3_Refunds_Post_Options & { readonly json: Hk_V3_Refunds_Post_Request }): Hk_V3_Refunds_Post_Response
}

export interface Hk_V3_Refunds_Id {
  /** 查询单笔退款 */
  readonly _refund_id_: Hk_V3_Refunds_Id_Refund_id_
}

export interface Hk_V3_Refunds_Id_Refund_id__Get_Options extends CallOptions {
  /** 微信支付退款订单号 */
  readonly refund_id: string
  /** 查询参数 */
  readonly query?: {
    /** 商户号 · 示例：1900000109 */
    readonly mchid?: string | undefined
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 机构商户号 · 示例：1900000100 */
    readonly sp_mchid?: string | undefined
  } | undefined
}

export interface Hk_V3_Refunds_Id_Refund_id__Get_Response {
  /** 微信支付退款订单号 · 示例：1217752501201407033233368018 */
  readonly id: string
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 微信支付交易订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 商户原交易订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 退款渠道 · 示例：ORIGINAL */
  readonly channel?: "ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD" | (string & {}) | undefined
  /** 退款入账账户 · 示例：招商银行信用卡 */
  readonly recv_account?: string | undefined
  /** 退款资金来源 · 示例：REFUND_SOURCE_UNSETTLED_FUNDS */
  readonly fund_source?: "REFUND_SOURCE_UNSETTLED_FUNDS" | "REFUND_SOURCE_REchARGE_FUNDS" | (string & {}) | undefined
  /** 退款成功时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
  /** 退款创建时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly create_time: string
  /** 退款状态 · 示例：SUCCESS */
  readonly status: "SUCCESS" | "REFUNDCLOSE" | "PROCESSING" | "ABNORMAL" | (string & {})
  /** 退款金额 */
  readonly amount: {
    /** 退款金额 · 示例：888 */
    readonly refund: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 用户退款金额 · 示例：888 */
    readonly payer_refund: number
    /** 支付币种 · 示例：CNY */
    readonly payer_currency: string
    /** 汇率 */
    readonly exchange_rate: {
      /** 汇率类型 · 示例：SETTLEMENT_RATE */
      readonly type?: "SETTLEMENT_RATE" | (string & {}) | undefined
      /** 汇率值 · 示例：8000000 */
      readonly rate?: number | undefined
    }
  }
  /** 优惠退款详情 */
  readonly detail?: {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠范围 · 示例：SINGLE */
    readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type?: "COUPON" | "DISCOUNT" | (string & {}) | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount?: number | undefined
    /** 优惠券退款额 · 示例：5 */
    readonly refund_amount?: number | undefined
    /** 货币类型 · 示例：CNY */
    readonly currency: string
  } | undefined
}

export interface Hk_V3_Refunds_Id_Refund_id_ {
  /**
   * 查询单笔退款
   * 角色：直连模式、机构模式
   */
  get(options: Hk_V3_Refunds_Id_Refund_id__Get_Options): ApiCall<Hk_V3_Refunds_Id_Refund_id__Get_Response>
  /**
   * 查询单笔退款
   * 角色：直连模式、机构模式
   */
  getSync(options: Hk_V3_Refunds_Id_Refund_id__Get_Options): Hk_V3_Refunds_Id_Refund_id__Get_Response
}

export interface Hk_V3_Refunds_OutRefundNo {
  /** 查询单笔退款 */
  readonly _out_refund_no_: Hk_V3_Refunds_OutRefundNo_Out_refund_no_
}

export interface Hk_V3_Refunds_OutRefundNo_Out_refund_no__Get_Options extends CallOptions {
  /** 商户退款订单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 查询参数 */
  readonly query?: {
    /** 商户号 · 示例：1900000109 */
    readonly mchid?: string | undefined
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 机构商户号 · 示例：1900000100 */
    readonly sp_mchid?: string | undefined
  } | undefined
}

export interface Hk_V3_Refunds_OutRefundNo_Out_refund_no__Get_Response {
  /** 微信支付退款订单号 · 示例：1217752501201407033233368018 */
  readonly id: string
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 微信支付交易订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 商户原交易订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 退款渠道 · 示例：ORIGINAL */
  readonly channel?: "ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD" | (string & {}) | undefined
  /** 退款入账账户 · 示例：招商银行信用卡 */
  readonly recv_account?: string | undefined
  /** 退款资金来源 · 示例：REFUND_SOURCE_UNSETTLED_FUNDS */
  readonly fund_source?: "REFUND_SOURCE_UNSETTLED_FUNDS" | "REFUND_SOURCE_REchARGE_FUNDS" | (string & {}) | undefined
  /** 退款成功时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
  /** 退款创建时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly create_time: string
  /** 退款状态 · 示例：SUCCESS */
  readonly status: "SUCCESS" | "REFUNDCLOSE" | "PROCESSING" | "ABNORMAL" | (string & {})
  /** 退款金额 */
  readonly amount: {
    /** 退款金额 · 示例：888 */
    readonly refund: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 用户退款金额 · 示例：888 */
    readonly payer_refund: number
    /** 支付币种 · 示例：CNY */
    readonly payer_currency: string
    /** 汇率 */
    readonly exchange_rate: {
      /** 汇率类型 · 示例：SETTLEMENT_RATE */
      readonly type?: "SETTLEMENT_RATE" | (string & {}) | undefined
      /** 汇率值 · 示例：8000000 */
      readonly rate?: number | undefined
    }
  }
  /** 优惠退款详情 */
  readonly detail?: {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠范围 · 示例：SINGLE */
    readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type?: "COUPON" | "DISCOUNT" | (string & {}) | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount?: number | undefined
    /** 优惠券退款额 · 示例：5 */
    readonly refund_amount?: number | undefined
    /** 货币类型 · 示例：CNY */
    readonly currency: string
  } | undefined
}

export interface Hk_V3_Refunds_OutRefundNo_Out_refund_no_ {
  /**
   * 查询单笔退款
   * 角色：直连模式、机构模式
   */
  get(options: Hk_V3_Refunds_OutRefundNo_Out_refund_no__Get_Options): ApiCall<Hk_V3_Refunds_OutRefundNo_Out_refund_no__Get_Response>
  /**
   * 查询单笔退款
   * 角色：直连模式、机构模式
   */
  getSync(options: Hk_V3_Refunds_OutRefundNo_Out_refund_no__Get_Options): Hk_V3_Refunds_OutRefundNo_Out_refund_no__Get_Response
}

export interface Hk_V3_Settle {
  /** 查询结算资金明细API */
  readonly settlements: Hk_V3_Settle_Settlements
}

export interface Hk_V3_Settle_Settlements_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：1900000101 */
    readonly sub_mchid?: string | undefined
    /** 结算状态 · 示例：SETTLED */
    readonly settle_state: "SETTLED" | "UNSETTLE" | (string & {})
    /** 结算开始日期 · 示例：20091225 */
    readonly settle_start_date?: string | undefined
    /** 结算结束日期 · 示例：20091226 */
    readonly settle_end_date?: string | undefined
    /** 最大记录条数 · 示例：5 */
    readonly limit: number
    /** 记录起始位置 · 示例：10 */
    readonly offset: number
  }
}

export interface Hk_V3_Settle_Settlements_Get_Response {
  /** 结算信息列表 */
  readonly data?: readonly {
    /** 付款批次号 · 示例：20091225003 */
    readonly batch_id: string
    /** 结算日期 · 示例：20091225 */
    readonly settlement_date: string
    /** 交易开始日期 · 示例：20091225 */
    readonly trade_start_date: string
    /** 交易结束日期 · 示例：20091225 */
    readonly trade_end_date: string
    /** 金额 */
    readonly amount: {
      /** 已结算金额 · 示例：123 */
      readonly settled: number
      /** 未结算金额 · 示例：123 */
      readonly unsettle: number
      /** 结算币种 · 示例：HKD */
      readonly currency: string
      /** 支付金额 · 示例：123 */
      readonly pay: number
      /** 退款金额 · 示例：123 */
      readonly refund: number
      /** 支付净额 · 示例：5 */
      readonly net: number
      /** 手续费金额 · 示例：5 */
      readonly fee: number
    }
    /** 钱包主体 · 示例：CHINA_HONGKONG */
    readonly wallet_region?: "CHINA_MAINLAND" | "CHINA_HONGKONG" | (string & {}) | undefined
  }[] | undefined
  /** 总记录条数 · 示例：1234 */
  readonly total_count: number
  /** 记录起始位置 · 示例：1 */
  readonly offset: number
  /** 本次返回条数 · 示例：20 */
  readonly limit: number
}

export interface Hk_V3_Settle_Settlements {
  /**
   * 查询结算资金明细API
   * 角色：直连模式、机构模式
   */
  get(options: Hk_V3_Settle_Settlements_Get_Options): ApiCall<Hk_V3_Settle_Settlements_Get_Response>
  /**
   * 查询结算资金明细API
   * 角色：直连模式、机构模式
   */
  getSync(options: Hk_V3_Settle_Settlements_Get_Options): Hk_V3_Settle_Settlements_Get_Response
  /** 查询结算资金明细API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<Hk_V3_Settle_Settlements_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<Hk_V3_Settle_Settlements_Get_Response['data']>[number], void, undefined>
}

export interface Hk_V3_Statements_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 账单日期 · 示例：20180130 */
    readonly date: string
    /** 商户号 · 示例：1900000109 */
    readonly mchid?: string | undefined
  }
}

export type Hk_V3_Statements_Get_Response = ReadableStream<Uint8Array>

export interface Hk_V3_Statements {
  /**
   * 下载对账单
   * 角色：直连模式、机构模式
   */
  get(options: Hk_V3_Statements_Get_Options): ApiCall<Hk_V3_Statements_Get_Response>
  /**
   * 下载对账单
   * 角色：直连模式、机构模式
   */
  getSync(options: Hk_V3_Statements_Get_Options): Hk_V3_Statements_Get_Response
}

export interface Hk_V3_Transactions {
  /** APP支付下单 */
  readonly app: Hk_V3_Transactions_App
  /** 跨境∙支付 · 共 3 个接口 */
  readonly id: Hk_V3_Transactions_Id
  /** 小程序/公众号支付下单 */
  readonly jsapi: Hk_V3_Transactions_Jsapi
  /** 提交付款码支付 */
  readonly micropay: Hk_V3_Transactions_Micropay
  /** H5支付下单 */
  readonly mweb: Hk_V3_Transactions_Mweb
  /** 扫码支付下单 */
  readonly native: Hk_V3_Transactions_Native
  /** 跨境∙支付 · 共 3 个接口 */
  readonly outTradeNo: Hk_V3_Transactions_OutTradeNo
}

export interface Hk_V3_Transactions_App_Post_Request {
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** APPID · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 机构APPID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 子商户APPID */
  readonly sub_appid?: string | undefined
  /** 商品描述 · 示例：image形象店-深圳腾大- QQ公仔 */
  readonly description: string
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商品标记 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 交易类型 · 示例：APP */
  readonly trade_type: string
  /** 指定支付方式 · 示例：no_credit */
  readonly limit_pay?: string | undefined
  /** 交易起始时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_start?: string | undefined
  /** 交易结束时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** MCC码 · 示例：1011 */
  readonly merchant_category_code: string
  /** 支付者 */
  readonly payer?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：HKD */
    readonly currency?: string | undefined
  }
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · 示例：128.0.0.1 */
    readonly device_ip?: string | undefined
    /** 用户终端IP · 示例：128.0.0.1 */
    readonly payer_client_ip?: string | undefined
    /** 操作员ID · 示例：123145 */
    readonly operator_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 编号 · 示例：0001 */
      readonly id?: string | undefined
      /** 名称 · 示例：腾讯大厦分店 */
      readonly name: string
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  readonly detail?: readonly {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：wx123 */
    readonly receipt_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 示例：12345 */
      readonly goods_id: string
      /** 微信侧商品编码 · 示例：1001 */
      readonly wxpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：528800 */
      readonly price: number
    }[] | undefined
  }[] | undefined
}

export interface Hk_V3_Transactions_App_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Hk_V3_Transactions_App_Post_Request
}

export interface Hk_V3_Transactions_App_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface Hk_V3_Transactions_App {
  /**
   * APP支付下单
   * 角色：直连模式、机构模式
   */
  post(options: Hk_V3_Transactions_App_Post_Options & { readonly json: Hk_V3_Transactions_App_Post_Request }): ApiCall<Hk_V3_Transactions_App_Post_Response>
  /**
   * APP支付下单
   * 角色：直连模式、机构模式
   */
  postSync(options: Hk_V3_Transactions_App_Post_Options & { readonly json: Hk_V3_Transactions_App_Post_Request }): Hk_V3_Transactions_App_Post_Response
}

export interface Hk_V3_Transactions_Id {
  /** 微信支付订单号 · 查询订单 · 共 3 个接口 */
  readonly _transaction_id_: Hk_V3_Transactions_Id_Transaction_id_
}

export interface Hk_V3_Transactions_Id_Transaction_id__Get_Options extends CallOptions {
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 查询参数 */
  readonly query?: {
    /** 商户号 · 示例：1900000109 */
    readonly mchid?: string | undefined
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 机构商户号 · 示例：1900000100 */
    readonly sp_mchid?: string | undefined
  } | undefined
}

export interface Hk_V3_Transactions_Id_Transaction_id__Get_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** APPID · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 机构APPID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 子商户APPID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：4200000000002104083200000488 */
  readonly id: string
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · 示例：APP */
  readonly trade_type: "JSAPI" | "NATIVE" | "APP" | "MWEB" | "MICROPAY" | (string & {})
  /** 付款银行 · 示例：CMC */
  readonly bank_type: string
  /** 支付完成时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time: string
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | (string & {})
  /** 交易状态描述 · 示例：支付失败，请重新下单支付 */
  readonly trade_state_desc: string
  /** 支付者 */
  readonly payer: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 机构用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 子商户用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  }
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 用户支付金额 · 示例：888 */
    readonly payer_total: number
    /** 订单标价币种 · 示例：CNY */
    readonly currency: string
    /** 用户支付币种 · 示例：HKD */
    readonly payer_currency: string
    /** 汇率信息 */
    readonly exchange_rate?: {
      /** 汇率类型 · 示例：SETTLEMENT_RATE */
      readonly type?: "SETTLEMENT_RATE" | (string & {}) | undefined
      /** 汇率值 · 示例：80000000 */
      readonly rate?: number | undefined
    } | undefined
  }
  /** 优惠功能 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：SINGLE */
    readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type?: "COUPON" | "DISCOUNT" | (string & {}) | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 优惠币种 · 示例：HKD */
    readonly currency: string
    /** 活动ID · 示例：931386 */
    readonly activity_id?: string | undefined
    /** 微信出资 · 示例：0 */
    readonly wxpay_contribute_amount?: number | undefined
    /** 商户出资 · 示例：0 */
    readonly merchant_contribute_amount?: number | undefined
    /** 其他出资 · 示例：5 */
    readonly other_contribute_amount?: number | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 示例：12345 */
      readonly goods_id: string
      /** 商品备注 · 示例：1001 */
      readonly goods_remark?: string | undefined
      /** 商品优惠金额 · 示例：100 */
      readonly discount_amount: number
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品价格 · 示例：528800 */
      readonly price: number
    }[] | undefined
  }[] | undefined
}

export interface Hk_V3_Transactions_Id_Transaction_id_ {
  /** 关闭订单 */
  readonly close: Hk_V3_Transactions_Id_Transaction_id__Close
  /** 撤销订单 */
  readonly reverse: Hk_V3_Transactions_Id_Transaction_id__Reverse
  /**
   * 查询订单
   * 角色：直连模式、机构模式
   */
  get(options: Hk_V3_Transactions_Id_Transaction_id__Get_Options): ApiCall<Hk_V3_Transactions_Id_Transaction_id__Get_Response>
  /**
   * 查询订单
   * 角色：直连模式、机构模式
   */
  getSync(options: Hk_V3_Transactions_Id_Transaction_id__Get_Options): Hk_V3_Transactions_Id_Transaction_id__Get_Response
}

export interface Hk_V3_Transactions_Id_Transaction_id__Close_Post_Request {
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 机构商户号 · 示例：1230000109 */
  readonly sp_mchid?: string | undefined
}

export interface Hk_V3_Transactions_Id_Transaction_id__Close_Post_Options extends CallOptions {
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: Hk_V3_Transactions_Id_Transaction_id__Close_Post_Request | undefined
}

export type Hk_V3_Transactions_Id_Transaction_id__Close_Post_Response = undefined

export interface Hk_V3_Transactions_Id_Transaction_id__Close {
  /**
   * 关闭订单
   * 角色：直连模式、机构模式
   */
  post(options: Hk_V3_Transactions_Id_Transaction_id__Close_Post_Options & { readonly json?: Hk_V3_Transactions_Id_Transaction_id__Close_Post_Request | undefined }): ApiCall<Hk_V3_Transactions_Id_Transaction_id__Close_Post_Response>
  /**
   * 关闭订单
   * 角色：直连模式、机构模式
   */
  postSync(options: Hk_V3_Transactions_Id_Transaction_id__Close_Post_Options & { readonly json?: Hk_V3_Transactions_Id_Transaction_id__Close_Post_Request | undefined }): Hk_V3_Transactions_Id_Transaction_id__Close_Post_Response
}

export interface Hk_V3_Transactions_Id_Transaction_id__Reverse_Post_Request {
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
}

export interface Hk_V3_Transactions_Id_Transaction_id__Reverse_Post_Options extends CallOptions {
  /** 微信订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: Hk_V3_Transactions_Id_Transaction_id__Reverse_Post_Request | undefined
}

export type Hk_V3_Transactions_Id_Transaction_id__Reverse_Post_Response = undefined

export interface Hk_V3_Transactions_Id_Transaction_id__Reverse {
  /**
   * 撤销订单
   * 角色：直连模式、机构模式
   */
  post(options: Hk_V3_Transactions_Id_Transaction_id__Reverse_Post_Options & { readonly json?: Hk_V3_Transactions_Id_Transaction_id__Reverse_Post_Request | undefined }): ApiCall<Hk_V3_Transactions_Id_Transaction_id__Reverse_Post_Response>
  /**
   * 撤销订单
   * 角色：直连模式、机构模式
   */
  postSync(options: Hk_V3_Transactions_Id_Transaction_id__Reverse_Post_Options & { readonly json?: Hk_V3_Transactions_Id_Transaction_id__Reverse_Post_Request | undefined }): Hk_V3_Transactions_Id_Transaction_id__Reverse_Post_Response
}

export interface Hk_V3_Transactions_Jsapi_Post_Request {
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** APPID · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 机构APPID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 子商户APPID */
  readonly sub_appid?: string | undefined
  /** 商品描述 · 示例：image形象店-深圳腾大- QQ公仔 */
  readonly description: string
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商品标记 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 交易类型 · 示例：JSAPI */
  readonly trade_type: string
  /** 指定支付方式 · 示例：no_credit */
  readonly limit_pay?: string | undefined
  /** 交易起始时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_start?: string | undefined
  /** 交易结束时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** MCC码 · 示例：1011 */
  readonly merchant_category_code: string
  /** 支付者 */
  readonly payer?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：HKD */
    readonly currency?: string | undefined
  }
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · 示例：128.0.0.1 */
    readonly device_ip?: string | undefined
    /** 用户终端IP · 示例：128.0.0.1 */
    readonly payer_client_ip?: string | undefined
    /** 操作员ID · 示例：123145 */
    readonly operator_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 编号 · 示例：0001 */
      readonly id?: string | undefined
      /** 名称 · 示例：腾讯大厦分店 */
      readonly name: string
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  readonly detail?: readonly {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：wx123 */
    readonly receipt_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 示例：12345 */
      readonly goods_id: string
      /** 微信侧商品编码 · 示例：1001 */
      readonly wxpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：528800 */
      readonly price: number
    }[] | undefined
  }[] | undefined
}

export interface Hk_V3_Transactions_Jsapi_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Hk_V3_Transactions_Jsapi_Post_Request
}

export interface Hk_V3_Transactions_Jsapi_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface Hk_V3_Transactions_Jsapi {
  /**
   * 小程序/公众号支付下单
   * 角色：直连模式、机构模式
   */
  post(options: Hk_V3_Transactions_Jsapi_Post_Options & { readonly json: Hk_V3_Transactions_Jsapi_Post_Request }): ApiCall<Hk_V3_Transactions_Jsapi_Post_Response>
  /**
   * 小程序/公众号支付下单
   * 角色：直连模式、机构模式
   */
  postSync(options: Hk_V3_Transactions_Jsapi_Post_Options & { readonly json: Hk_V3_Transactions_Jsapi_Post_Request }): Hk_V3_Transactions_Jsapi_Post_Response
}

export interface Hk_V3_Transactions_Micropay_Post_Request {
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** APPID · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 机构APPID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 子商户APPID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商品描述 · 示例：image形象店-深圳腾大- QQ公仔 */
  readonly description: string
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商品标记 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 交易类型 · 示例：MICROPAY */
  readonly trade_type: string
  /** 指定支付方式 · 示例：no_credit */
  readonly limit_pay?: string | undefined
  /** MCC码 · 示例：1011 */
  readonly merchant_category_code: string
  /** 支付者 */
  readonly payer?: {
    /** 授权码 · 示例：120061098828009406 */
    readonly auth_code: string
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：HKD */
    readonly currency?: string | undefined
  }
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · 示例：128.0.0.1 */
    readonly device_ip?: string | undefined
    /** 用户终端IP · 示例：128.0.0.1 */
    readonly payer_client_ip?: string | undefined
    /** 操作员ID · 示例：123145 */
    readonly operator_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 编号 · 示例：0001 */
      readonly id?: string | undefined
      /** 名称 · 示例：腾讯大厦分店 */
      readonly name: string
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  readonly detail?: readonly {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：wx123 */
    readonly receipt_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 示例：商品编码 */
      readonly goods_id: string
      /** 微信侧商品编码 · 示例：1001 */
      readonly wxpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：528800 */
      readonly price: number
    }[] | undefined
  }[] | undefined
}

export interface Hk_V3_Transactions_Micropay_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Hk_V3_Transactions_Micropay_Post_Request
}

export interface Hk_V3_Transactions_Micropay_Post_Response {
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly id: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** APPID · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 机构APPID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 子商户APPID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 交易类型 · 示例：MICROPAY */
  readonly trade_type: "JSAPI" | "NATIVE" | "APP" | "MWEB" | "MICROPAY" | (string & {})
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | (string & {})
  /** 交易状态描述 · 示例：支付失败，请重新下单支付 */
  readonly trade_state_desc: string
  /** 付款银行 · 示例：CMC */
  readonly bank_type: string
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 支付完成时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time: string
  /** 支付者 */
  readonly payer?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 用户支付金额 · 示例：888 */
    readonly payer_total: number
    /** 支付货币类型 · 示例：CNY */
    readonly 'payer _currency'?: string | undefined
    /** 汇率 */
    readonly exchange_rate?: {
      /** 汇率类型 · 示例：SETTLEMENT_RATE */
      readonly type?: "SETTLEMENT_RATE" | (string & {}) | undefined
      /** 汇率值 · 示例：80000000 */
      readonly rate?: number | undefined
    } | undefined
  }
  /** 优惠功能 */
  readonly detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：SINGLE */
    readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type?: "COUPON" | "DISCOUNT" | (string & {}) | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 活动ID · 示例：931386 */
    readonly activity_id?: string | undefined
    /** 微信出资 · 示例：0 */
    readonly wechatpay_contribute_amount?: number | undefined
    /** 商户出资 · 示例：0 */
    readonly merchant_contribute_amount?: number | undefined
    /** 其他出资 · 示例：5 */
    readonly other_contribute_amount?: number | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 示例：12345 */
      readonly goods_id: string
      /** 商品备注 · 示例：1001 */
      readonly goods_remark?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品价格 · 示例：528800 */
      readonly price: number
    }[] | undefined
  }[] | undefined
}

export interface Hk_V3_Transactions_Micropay {
  /**
   * 提交付款码支付
   * 角色：直连模式、机构模式
   */
  post(options: Hk_V3_Transactions_Micropay_Post_Options & { readonly json: Hk_V3_Transactions_Micropay_Post_Request }): ApiCall<Hk_V3_Transactions_Micropay_Post_Response>
  /**
   * 提交付款码支付
   * 角色：直连模式、机构模式
   */
  postSync(options: Hk_V3_Transactions_Micropay_Post_Options & { readonly json: Hk_V3_Transactions_Micropay_Post_Request }): Hk_V3_Transactions_Micropay_Post_Response
}

export interface Hk_V3_Transactions_Mweb_Post_Request {
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** APPID · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 机构APPID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 子商户APPID */
  readonly sub_appid?: string | undefined
  /** 商品描述 · 示例：image形象店-深圳腾大- QQ公仔 */
  readonly description: string
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商品标记 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 交易类型 · 示例：MWEB */
  readonly trade_type: string
  /** 指定支付方式 · 示例：no_credit */
  readonly limit_pay?: string | undefined
  /** 交易起始时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_start?: string | undefined
  /** 交易结束时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** MCC码 · 示例：1011 */
  readonly merchant_category_code: string
  /** 支付者 */
  readonly payer?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：HKD */
    readonly currency?: string | undefined
  }
  /** 场景信息 */
  readonly scene_info: {
    /** 商户端设备号 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · 示例：128.0.0.1 */
    readonly device_ip?: string | undefined
    /** 用户终端IP · 示例：128.0.0.1 */
    readonly payer_client_ip: string
    /** 操作员ID · 示例：123145 */
    readonly operator_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info: {
      /** 编号 · 示例：0001 */
      readonly id?: string | undefined
      /** 名称 · 示例：腾讯大厦分店 */
      readonly name: string
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address: string
    }
  }
  /** 优惠功能 */
  readonly detail?: readonly {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：wx123 */
    readonly receipt_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 示例：12345 */
      readonly goods_id: string
      /** 微信侧商品编码 · 示例：1001 */
      readonly wxpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：528800 */
      readonly price: number
    }[] | undefined
  }[] | undefined
}

export interface Hk_V3_Transactions_Mweb_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Hk_V3_Transactions_Mweb_Post_Request
}

export interface Hk_V3_Transactions_Mweb_Post_Response {
  /** 支付跳转链接 · 示例：https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241 */
  readonly mweb_url: string
}

export interface Hk_V3_Transactions_Mweb {
  /**
   * H5支付下单
   * 角色：直连模式、机构模式
   */
  post(options: Hk_V3_Transactions_Mweb_Post_Options & { readonly json: Hk_V3_Transactions_Mweb_Post_Request }): ApiCall<Hk_V3_Transactions_Mweb_Post_Response>
  /**
   * H5支付下单
   * 角色：直连模式、机构模式
   */
  postSync(options: Hk_V3_Transactions_Mweb_Post_Options & { readonly json: Hk_V3_Transactions_Mweb_Post_Request }): Hk_V3_Transactions_Mweb_Post_Response
}

export interface Hk_V3_Transactions_Native_Post_Request {
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** APPID · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 机构APPID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 子商户APPID */
  readonly sub_appid?: string | undefined
  /** 商品描述 · 示例：image形象店-深圳腾大- QQ公仔 */
  readonly description: string
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商品标记 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 交易类型 · 示例：NATIVE */
  readonly trade_type: string
  /** 指定支付方式 · 示例：no_credit */
  readonly limit_pay?: string | undefined
  /** 交易起始时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_start?: string | undefined
  /** 交易结束时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly time_expire?: string | undefined
  /** MCC码 · 示例：1011 */
  readonly merchant_category_code: string
  /** 支付者 */
  readonly payer?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：HKD */
    readonly currency?: string | undefined
  }
  /** 场景信息 */
  readonly scene_info?: {
    /** 商户端设备号 · 示例：013467007045764 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · 示例：128.0.0.1 */
    readonly device_ip?: string | undefined
    /** 用户终端IP · 示例：128.0.0.1 */
    readonly payer_client_ip?: string | undefined
    /** 操作员ID · 示例：123145 */
    readonly operator_id?: string | undefined
    /** 商户门店信息 */
    readonly store_info?: {
      /** 编号 · 示例：0001 */
      readonly id?: string | undefined
      /** 名称 · 示例：腾讯大厦分店 */
      readonly name: string
      /** 详细地址 · 示例：广东省深圳市南山区科技中一道10000号 */
      readonly address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  readonly detail?: readonly {
    /** 订单原价 · 示例：608800 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：wx123 */
    readonly receipt_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 示例：12345 */
      readonly goods_id: string
      /** 微信侧商品编码 · 示例：1001 */
      readonly wxpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：528800 */
      readonly price: number
    }[] | undefined
  }[] | undefined
}

export interface Hk_V3_Transactions_Native_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Hk_V3_Transactions_Native_Post_Request
}

export interface Hk_V3_Transactions_Native_Post_Response {
  /** 二维码链接 · 示例：weixin://wxpay/s/An4baqw */
  readonly code_url: string
}

export interface Hk_V3_Transactions_Native {
  /**
   * 扫码支付下单
   * 角色：直连模式、机构模式
   */
  post(options: Hk_V3_Transactions_Native_Post_Options & { readonly json: Hk_V3_Transactions_Native_Post_Request }): ApiCall<Hk_V3_Transactions_Native_Post_Response>
  /**
   * 扫码支付下单
   * 角色：直连模式、机构模式
   */
  postSync(options: Hk_V3_Transactions_Native_Post_Options & { readonly json: Hk_V3_Transactions_Native_Post_Request }): Hk_V3_Transactions_Native_Post_Response
}

export interface Hk_V3_Transactions_OutTradeNo {
  /** 商户订单号 · 查询订单 · 共 3 个接口 */
  readonly _out_trade_no_: Hk_V3_Transactions_OutTradeNo_Out_trade_no_
}

export interface Hk_V3_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 查询参数 */
  readonly query?: {
    /** 商户号 · 示例：1900000109 */
    readonly mchid?: string | undefined
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 机构商户号 · 示例：1900000100 */
    readonly sp_mchid?: string | undefined
  } | undefined
}

export interface Hk_V3_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** APPID · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 机构APPID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 子商户APPID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：4200000000002104083200000488 */
  readonly id: string
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · 示例：APP */
  readonly trade_type: "JSAPI" | "NATIVE" | "APP" | "MWEB" | "MICROPAY" | (string & {})
  /** 付款银行 · 示例：CMC */
  readonly bank_type: string
  /** 支付完成时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time: string
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | (string & {})
  /** 交易状态描述 · 示例：支付失败，请重新下单支付 */
  readonly trade_state_desc: string
  /** 支付者 */
  readonly payer: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 机构用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 子商户用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  }
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 用户支付金额 · 示例：888 */
    readonly payer_total: number
    /** 订单标价币种 · 示例：CNY */
    readonly currency: string
    /** 用户支付币种 · 示例：HKD */
    readonly payer_currency: string
    /** 汇率信息 */
    readonly exchange_rate?: {
      /** 汇率类型 · 示例：SETTLEMENT_RATE */
      readonly type?: "SETTLEMENT_RATE" | (string & {}) | undefined
      /** 汇率值 · 示例：80000000 */
      readonly rate?: number | undefined
    } | undefined
  }
  /** 优惠功能 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：SINGLE */
    readonly scope?: "GLOBAL" | "SINGLE" | (string & {}) | undefined
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type?: "COUPON" | "DISCOUNT" | (string & {}) | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 优惠币种 · 示例：HKD */
    readonly currency: string
    /** 活动ID · 示例：931386 */
    readonly activity_id?: string | undefined
    /** 微信出资 · 示例：0 */
    readonly wxpay_contribute_amount?: number | undefined
    /** 商户出资 · 示例：0 */
    readonly merchant_contribute_amount?: number | undefined
    /** 其他出资 · 示例：5 */
    readonly other_contribute_amount?: number | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · 示例：12345 */
      readonly goods_id: string
      /** 商品备注 · 示例：1001 */
      readonly goods_remark?: string | undefined
      /** 商品优惠金额 · 示例：100 */
      readonly discount_amount: number
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品价格 · 示例：528800 */
      readonly price: number
    }[] | undefined
  }[] | undefined
}

export interface Hk_V3_Transactions_OutTradeNo_Out_trade_no_ {
  /** 关闭订单 */
  readonly close: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Close
  /** 撤销订单 */
  readonly reverse: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Reverse
  /**
   * 查询订单
   * 角色：直连模式、机构模式
   */
  get(options: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<Hk_V3_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 查询订单
   * 角色：直连模式、机构模式
   */
  getSync(options: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Get_Options): Hk_V3_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface Hk_V3_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request {
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 机构商户号 · 示例：1230000109 */
  readonly sp_mchid?: string | undefined
}

export interface Hk_V3_Transactions_OutTradeNo_Out_trade_no__Close_Post_Options extends CallOptions {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request | undefined
}

export type Hk_V3_Transactions_OutTradeNo_Out_trade_no__Close_Post_Response = undefined

export interface Hk_V3_Transactions_OutTradeNo_Out_trade_no__Close {
  /**
   * 关闭订单
   * 角色：直连模式、机构模式
   */
  post(options: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Close_Post_Options & { readonly json?: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request | undefined }): ApiCall<Hk_V3_Transactions_OutTradeNo_Out_trade_no__Close_Post_Response>
  /**
   * 关闭订单
   * 角色：直连模式、机构模式
   */
  postSync(options: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Close_Post_Options & { readonly json?: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request | undefined }): Hk_V3_Transactions_OutTradeNo_Out_trade_no__Close_Post_Response
}

export interface Hk_V3_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request {
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
}

export interface Hk_V3_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options extends CallOptions {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request | undefined
}

export type Hk_V3_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response = undefined

export interface Hk_V3_Transactions_OutTradeNo_Out_trade_no__Reverse {
  /**
   * 撤销订单
   * 角色：直连模式、机构模式
   */
  post(options: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options & { readonly json?: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request | undefined }): ApiCall<Hk_V3_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response>
  /**
   * 撤销订单
   * 角色：直连模式、机构模式
   */
  postSync(options: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options & { readonly json?: Hk_V3_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request | undefined }): Hk_V3_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response
}
