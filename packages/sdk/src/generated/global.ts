// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions, OptionalListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Global {
  /** 获取平台证书列表 */
  readonly certificates: V3_Global_Certificates
  /** 跨境∙报关 · 共 5 个接口 */
  readonly customs: V3_Global_Customs
  /** 跨境∙H5权限 · 共 7 个接口 */
  readonly merchant: V3_Global_Merchant
  /** 风险合规∙消费者投诉 · 共 11 个接口 */
  readonly merchantService: V3_Global_MerchantService
  /** 跨境∙分账 · 共 1 个接口 */
  readonly merchantStorage: V3_Global_MerchantStorage
  /** 跨境∙进件 · 子商户进件 · 共 3 个接口 */
  readonly merchants: V3_Global_Merchants
  /** 跨境∙支付 · 共 3 个接口 */
  readonly micropay: V3_Global_Micropay
  /** 跨境∙代扣 · 共 12 个接口 */
  readonly papay: V3_Global_Papay
  /** 跨境∙分账 · 共 12 个接口 */
  readonly profitSharing: V3_Global_ProfitSharing
  /** 跨境 · 共 2 个接口 */
  readonly refund: V3_Global_Refund
  /** 跨境∙退款 · 查询所有退款、申请退款 · 共 4 个接口 */
  readonly refunds: V3_Global_Refunds
  /** 跨境 · 共 1 个接口 */
  readonly settle: V3_Global_Settle
  /** 下载对账单 */
  readonly statements: V3_Global_Statements
  /** 跨境∙支付 · 共 8 个接口 */
  readonly transactions: V3_Global_Transactions
}

export interface V3_Global_Certificates_Get_Options extends CallOptions {
}

export interface V3_Global_Certificates_Get_Response {
  readonly data: readonly {
    /** 证书序列号 · 示例：5157F09EFDC096DE15EBE81A47057A7232F1B8E1 */
    readonly serial_no?: string | undefined
    /** 证书启用时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly effective_time?: string | undefined
    /** 证书弃用时间 · 格式：RFC 3339 日期时间 · 示例：2018-12-08T10:34:56+08:00 */
    readonly expire_time?: string | undefined
    /** 证书信息 */
    readonly encrypt_certificate?: {
      /** 加密证书的算法 · 示例：AEAD_AES_256_GCM */
      readonly algorithm?: string | undefined
      /** 加密证书的随机串 · 示例：61f9c719728a */
      readonly nonce?: string | undefined
      /** 加密证书的附加数据 · 示例：certificate */
      readonly associated_data?: string | undefined
      /** 加密后的证书内容 · 示例：sRvt... */
      readonly ciphertext?: string | undefined
    } | undefined
  }[]
}

export interface V3_Global_Certificates {
  /**
   * 获取平台证书列表 · https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
   * 角色：直连模式、机构模式
   */
  get(options?: V3_Global_Certificates_Get_Options): ApiCall<V3_Global_Certificates_Get_Response>
  /**
   * 获取平台证书列表 · https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
   * 角色：直连模式、机构模式
   */
  getSync(options?: V3_Global_Certificates_Get_Options): V3_Global_Certificates_Get_Response
}

export interface V3_Global_Customs {
  /** 报关查询API、报关信息修改API、报关API */
  readonly orders: V3_Global_Customs_Orders
  /** 报关重推API */
  readonly redeclare: V3_Global_Customs_Redeclare
  /** 身份信息校验API */
  readonly verifyCertificate: V3_Global_Customs_VerifyCertificate
}

export interface V3_Global_Customs_Orders_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 机构APPID · 示例：wxd678efh567hg6787 */
    readonly appid: string
    /** 商户号 · 示例：1230000109 */
    readonly mchid: string
    /** 订单类型 · 示例：out_trade_no */
    readonly order_type: "out_trade_no" | "transaction_id" | "sub_order_no" | "sub_order_id" | (string & {})
    /** 订单号 · 示例：20150806125346 */
    readonly order_no: string
    /** 海关 · 示例：SHANGHAI_ZS */
    readonly customs: "GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN" | (string & {})
    /** 偏移量 · 示例：1 */
    readonly offset?: number | undefined
    /** 请求最大记录条数 · 示例：20 */
    readonly limit?: number | undefined
  }
}

export interface V3_Global_Customs_Orders_Get_Response {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 微信订单号 · 示例：1000320306201511078440737890 */
  readonly transaction_id: string
  /** 核验机构 · 示例：UNIONPAY */
  readonly verify_department: "UNIONPAY" | "NETSUNION" | "OTHERS" | (string & {})
  /** 核验机构流水号 · 示例：2018112288340107038204310100000 */
  readonly verify_department_trade_id: string
  /** 偏移量 · 示例：0 */
  readonly offset: number
  /** 请求最大记录条数 · 示例：20 */
  readonly limit: number
  /** 查询结果总条数 · 示例：1 */
  readonly total_count: number
  /** 报关数据包 */
  readonly data: readonly {
    /** 商户子单号 · 示例：20150806125346 */
    readonly sub_order_no?: string | undefined
    /** 微信子单号 · 示例：20150806125346 */
    readonly sub_order_id?: string | undefined
    /** 商户海关备案号 · 示例：1234567 */
    readonly mch_customs_no?: string | undefined
    /** 海关代码 · 示例：SHANGHAI_ZS */
    readonly customs: "GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN" | (string & {})
    /** 币种 · 示例：CNY */
    readonly fee_type?: string | undefined
    /** 子单金额 · 示例：888 */
    readonly order_fee?: number | undefined
    /** 关税 · 示例：888 */
    readonly duty?: number | undefined
    /** 物流费用 · 示例：888 */
    readonly transport_fee?: number | undefined
    /** 商品费用 · 示例：888 */
    readonly product_fee?: number | undefined
    /** 报关状态 · 示例：PROCESSING */
    readonly state: "PROCESSING" | "UNDECLARED" | "SUBMITTED" | "SUCCESS" | "FAIL" | "EXCEPT" | (string & {})
    /** 报关结果说明 · 示例：支付单已存在并且为非退单状态 */
    readonly explanation?: string | undefined
    /** 最后更新时间 · 示例：2015-09-01T10:00:00+08:00 */
    readonly modify_time: string
  }[]
}

export interface V3_Global_Customs_Orders_Patch_Request {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 微信订单号 · 示例：1000320306201511078440737890 */
  readonly transaction_id: string
  /** 商户子订单号 · 示例：20150806125346 */
  readonly sub_order_no?: string | undefined
  /** 海关编码 · 示例：SHANGHAI_ZS */
  readonly customs: "GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN" | (string & {})
  /** 商户海关备案号 · 示例：123456 */
  readonly merchant_customs_no: string
  /** 关税 · 示例：888 */
  readonly duty?: number | undefined
  /** 子订单金额 · 示例：888 */
  readonly order_fee?: number | undefined
  /** 物流费用 · 示例：888 */
  readonly transport_fee?: number | undefined
  /** 商品费用 · 示例：888 */
  readonly product_fee?: number | undefined
}

export interface V3_Global_Customs_Orders_Patch_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Customs_Orders_Patch_Request
}

export interface V3_Global_Customs_Orders_Patch_Response {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 报关状态 · 示例：SUBMITTED */
  readonly state: "PROCESSING" | "UNDECLARED" | "SUBMITTED" | "SUCCESS" | "FAIL" | "EXCEPT" | (string & {})
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 微信订单号 · 示例：1000320306201511078440737890 */
  readonly transaction_id: string
  /** 商户子订单号 · 示例：20150806125346 */
  readonly sub_order_no?: string | undefined
  /** 微信子订单号 · 示例：20150806125346 */
  readonly sub_order_id?: string | undefined
  /** 最后更新时间 · 示例：2015-09-01T10:00:00+08:00 */
  readonly modify_time: string
  /** 核验机构 · 示例：UNIONPAY */
  readonly verify_department: "UNIONPAY" | "NETSUNION" | "OTHERS" | (string & {})
  /** 核验机构流水号 · 示例：2018112288340107038204310100000 */
  readonly verify_department_trade_id: string
}

export interface V3_Global_Customs_Orders_Post_Request {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 微信订单号 · 示例：1000320306201511078440737890 */
  readonly transaction_id: string
  /** 海关 · 示例：SHANGHAI_ZS */
  readonly customs: "GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN" | (string & {})
  /** 商户海关备案号 · 示例：123456 */
  readonly merchant_customs_no: string
  /** 关税 · 示例：888 */
  readonly duty?: number | undefined
  /** 商户子订单号 · 示例：20150806125346 */
  readonly sub_order_no?: string | undefined
  /** 货币类型 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 子订单金额 · 示例：888 */
  readonly order_fee?: number | undefined
  /** 物流费用 · 示例：888 */
  readonly transport_fee?: number | undefined
  /** 商品费用 · 示例：888 */
  readonly product_fee?: number | undefined
}

export interface V3_Global_Customs_Orders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Customs_Orders_Post_Request
}

export interface V3_Global_Customs_Orders_Post_Response {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 报关状态 · 示例：PROCESSING */
  readonly state: "PROCESSING" | "UNDECLARED" | "SUBMITTED" | "SUCCESS" | "FAIL" | "EXCEPT" | (string & {})
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 微信订单号 · 示例：1000320306201511078440737890 */
  readonly transaction_id: string
  /** 商户子订单号 · 示例：20150806125346 */
  readonly sub_order_no?: string | undefined
  /** 微信子订单号 · 示例：20150806125346 */
  readonly sub_order_id?: string | undefined
  /** 核验机构 · 示例：UNIONPAY */
  readonly verify_department: "UNIONPAY" | "NETSUNION" | "OTHERS" | (string & {})
  /** 核验机构交易流水号 · 示例：2018112288340107038204310100000 */
  readonly verify_department_trade_id: string
}

export interface V3_Global_Customs_Orders {
  /**
   * 报关查询API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025131
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_Customs_Orders_Get_Options): ApiCall<V3_Global_Customs_Orders_Get_Response>
  /**
   * 报关查询API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025131
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_Customs_Orders_Get_Options): V3_Global_Customs_Orders_Get_Response
  /** 报关查询API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Global_Customs_Orders_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Global_Customs_Orders_Get_Response['data']>[number], void, undefined>
  /**
   * 报关信息修改API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025136
   * 角色：直连模式、机构模式
   */
  patch(options: V3_Global_Customs_Orders_Patch_Options & { readonly json: V3_Global_Customs_Orders_Patch_Request }): ApiCall<V3_Global_Customs_Orders_Patch_Response>
  /**
   * 报关信息修改API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025136
   * 角色：直连模式、机构模式
   */
  patchSync(options: V3_Global_Customs_Orders_Patch_Options & { readonly json: V3_Global_Customs_Orders_Patch_Request }): V3_Global_Customs_Orders_Patch_Response
  /**
   * 报关API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025127
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Customs_Orders_Post_Options & { readonly json: V3_Global_Customs_Orders_Post_Request }): ApiCall<V3_Global_Customs_Orders_Post_Response>
  /**
   * 报关API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025127
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Customs_Orders_Post_Options & { readonly json: V3_Global_Customs_Orders_Post_Request }): V3_Global_Customs_Orders_Post_Response
}

export interface V3_Global_Customs_Redeclare_Post_Request {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no?: string | undefined
  /** 微信订单号 · 示例：1000320306201511078440737890 */
  readonly transaction_id?: string | undefined
  /** 商户子单号 · 示例：20150806125346 */
  readonly sub_order_no?: string | undefined
  /** 微信子单号 · 示例：1000320306201511078440737891 */
  readonly sub_order_id?: string | undefined
  /** 海关编码 · 示例：SHANGHAI_ZS */
  readonly customs: "GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN" | (string & {})
  /** 商户海关备案号 · 示例：123456 */
  readonly merchant_customs_no: string
}

export interface V3_Global_Customs_Redeclare_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Customs_Redeclare_Post_Request
}

export interface V3_Global_Customs_Redeclare_Post_Response {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 报关状态 · 示例：PROCESSING */
  readonly state: "PROCESSING" | "UNDECLARED" | "SUBMITTED" | "SUCCESS" | "FAIL" | "EXCEPT" | (string & {})
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 微信订单号 · 示例：1000320306201511078440737890 */
  readonly transaction_id: string
  /** 商户子订单号 · 示例：20150806125346 */
  readonly sub_order_no?: string | undefined
  /** 微信子订单号 · 示例：20150806125346 */
  readonly sub_order_id?: string | undefined
  /** 最后更新时间 · 示例：2015-09-01T10:00:00+08:00 */
  readonly modify_time: string
  /** 申报结果说明 · 示例：支付单已存在并且为非退单状态 */
  readonly explanation?: string | undefined
}

export interface V3_Global_Customs_Redeclare {
  /**
   * 报关重推API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025133
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Customs_Redeclare_Post_Options & { readonly json: V3_Global_Customs_Redeclare_Post_Request }): ApiCall<V3_Global_Customs_Redeclare_Post_Response>
  /**
   * 报关重推API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025133
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Customs_Redeclare_Post_Options & { readonly json: V3_Global_Customs_Redeclare_Post_Request }): V3_Global_Customs_Redeclare_Post_Response
}

export interface V3_Global_Customs_VerifyCertificate_Post_Request {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no?: string | undefined
  /** 微信订单号 · 示例：1000320306201511078440737890 */
  readonly transaction_id?: string | undefined
  /** 商户子订单号 · 示例：20150806125346 */
  readonly sub_order_no?: string | undefined
  /** 海关 · 示例：SHANGHAI_ZS */
  readonly customs: "GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN" | (string & {})
  /** 商户海关备案号 · 示例：123456 */
  readonly merchant_customs_no: string
  /** 证件类型 · 示例：IDCARD */
  readonly certificate_type: "IDCARD" | (string & {})
  /** 证件号 · 加密字段，SDK 自动加密 · 示例：330821198809085211 */
  readonly certificate_id: string
  /** 证件姓名 · 加密字段，SDK 自动加密 · 示例：张三 */
  readonly certificate_name: string
}

export interface V3_Global_Customs_VerifyCertificate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Customs_VerifyCertificate_Post_Request
}

export interface V3_Global_Customs_VerifyCertificate_Post_Response {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 微信订单号 · 示例：1000320306201511078440737890 */
  readonly transaction_id: string
  /** 身份核验结果 · 示例：SAME */
  readonly certificate_check_result: "SAME" | "DIFFERENT" | (string & {})
}

export interface V3_Global_Customs_VerifyCertificate {
  /**
   * 身份信息校验API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025128
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Customs_VerifyCertificate_Post_Options & { readonly json: V3_Global_Customs_VerifyCertificate_Post_Request }): ApiCall<V3_Global_Customs_VerifyCertificate_Post_Response>
  /**
   * 身份信息校验API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025128
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Customs_VerifyCertificate_Post_Options & { readonly json: V3_Global_Customs_VerifyCertificate_Post_Request }): V3_Global_Customs_VerifyCertificate_Post_Response
}

export interface V3_Global_Merchant {
  /** 跨境∙H5权限 · 共 7 个接口 */
  readonly h5: V3_Global_Merchant_H5
}

export interface V3_Global_Merchant_H5 {
  /** 跨境∙H5权限 · 共 7 个接口 */
  readonly permission: V3_Global_Merchant_H5_Permission
}

export interface V3_Global_Merchant_H5_Permission {
  /** 查询子商户H5支付权限状态 */
  readonly _sub_mchid_: V3_Global_Merchant_H5_Permission_Sub_mchid_
  /** 跨境∙H5权限 · 创建H5支付权限申请单 · 共 3 个接口 */
  readonly applications: V3_Global_Merchant_H5_Permission_Applications
  /** 跨境∙H5权限 · 共 3 个接口 */
  readonly domain: V3_Global_Merchant_H5_Permission_Domain
}

export interface V3_Global_Merchant_H5_Permission_Sub_mchid__Get_Options extends CallOptions {
  /** 子商户号 · 示例：2491935631 */
  readonly sub_mchid: string
}

export interface V3_Global_Merchant_H5_Permission_Sub_mchid__Get_Response {
  /** 子商户号 · 示例：2491935631 */
  readonly sub_mchid: string
  /** H5支付权限状态 · 示例：AUTHORITY_TO_TEST */
  readonly authorization_state: "AUTHORITY_TO_TEST" | "FORMAL_AUTHORITY" | "AUTHORIZED" | "UNDER_PUNISHMENT" | "UNAUTHORIZED" | (string & {})
}

export interface V3_Global_Merchant_H5_Permission_Sub_mchid_ {
  /**
   * 查询子商户H5支付权限状态 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
   * 角色：机构模式
   */
  get(options: V3_Global_Merchant_H5_Permission_Sub_mchid__Get_Options): ApiCall<V3_Global_Merchant_H5_Permission_Sub_mchid__Get_Response>
  /**
   * 查询子商户H5支付权限状态 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
   * 角色：机构模式
   */
  getSync(options: V3_Global_Merchant_H5_Permission_Sub_mchid__Get_Options): V3_Global_Merchant_H5_Permission_Sub_mchid__Get_Response
}

export interface V3_Global_Merchant_H5_Permission_Applications_Post_Request {
  /** 公司介绍和业务描述 · 示例：腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善” */
  readonly business_description?: string | undefined
  /** 子商户号 · 示例：2491935631 */
  readonly sub_mchid: string
  /** H5支付域名 */
  readonly domains: readonly string[]
  /** 公司注册资质证书 · 上传接口返回的 media_id · 示例：6uqyGjvHzOhsLleGFQVRF */
  readonly company_register_cert?: string | undefined
  /** 限额类型 · 示例：UN_LAUNCHED_WEBSITE_LIMIT */
  readonly transaction_limit_type?: "UN_LAUNCHED_WEBSITE_LIMIT" | "NORMAL_LIMIT" | "NO_LIMIT" | (string & {}) | undefined
  /** 经营网址商业页面截图 */
  readonly website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  readonly website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 · 示例：HAS_LAUNCHED */
  readonly website_state?: "HAS_LAUNCHED" | "UN_LAUNCHED" | (string & {}) | undefined
  /** 子商户H5经营网址 · 示例：https://qq.com */
  readonly website_url: string
  /** 商户提供的审核结果回调接口 · 示例：https://pay.weixin.qq.com/wxpay/pay.action */
  readonly notify_url?: string | undefined
  /** 申请单类型 · 示例：APPLY_FOR_PAYMENT_AUTHORITY */
  readonly applyment_type?: "APPLY_FOR_PAYMENT_AUTHORITY" | "APPLY_FOR_RELIEVE_LIMITED" | (string & {}) | undefined
}

export interface V3_Global_Merchant_H5_Permission_Applications_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Merchant_H5_Permission_Applications_Post_Request
}

export interface V3_Global_Merchant_H5_Permission_Applications_Post_Response {
  /** 子商户号 · 示例：2491935631 */
  readonly sub_mchid: string
  /** H5支付域名 */
  readonly domains: readonly string[]
  /** 公司介绍和业务描述 · 示例：腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善” */
  readonly business_description?: string | undefined
  /** 限额类型 · 示例：UN_LAUNCHED_WEBSITE_LIMIT */
  readonly transaction_limit_type: "UN_LAUNCHED_WEBSITE_LIMIT" | "NORMAL_LIMIT" | "NO_LIMIT" | (string & {})
  /** 公司注册资质证书 · 上传接口返回的 media_id · 示例：6uqyGjvHzOhsLleGFQVRF */
  readonly company_register_cert?: string | undefined
  /** 经营网址商业页面截图 */
  readonly website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  readonly website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 · 示例：HAS_LAUNCHED */
  readonly website_state: "HAS_LAUNCHED" | "UN_LAUNCHED" | (string & {})
  /** 子商户H5经营网址 · 示例：https://qq.com */
  readonly website_url: string
  /** 申请单号 · 示例：100000 */
  readonly applyment_id: number
  /** 驳回原因 · 示例：商户证书不符合要求 */
  readonly audit_reject_detail?: string | undefined
  /** 申请单状态 · 示例：PENDING */
  readonly applyment_state: "PENDING" | "UNDER_REVIEW" | "APPROVED" | "REJECTED" | (string & {})
  /** 申请单类型 · 示例：APPLY_FOR_PAYMENT_AUTHORITY */
  readonly applyment_type: "APPLY_FOR_PAYMENT_AUTHORITY" | "APPLY_FOR_RELIEVE_LIMITED" | (string & {})
  /** 商户提供的审核结果回调接口 · 示例：https://pay.weixin.qq.com/wxpay/pay.action */
  readonly notify_url?: string | undefined
}

export interface V3_Global_Merchant_H5_Permission_Applications {
  /** 查询H5支付权限申请单详情、修改H5支付权限申请单 */
  readonly _applyment_id_: V3_Global_Merchant_H5_Permission_Applications_Applyment_id_
  /**
   * 创建H5支付权限申请单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
   * 角色：从业机构（支付机构）
   */
  post(options: V3_Global_Merchant_H5_Permission_Applications_Post_Options & { readonly json: V3_Global_Merchant_H5_Permission_Applications_Post_Request }): ApiCall<V3_Global_Merchant_H5_Permission_Applications_Post_Response>
  /**
   * 创建H5支付权限申请单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
   * 角色：从业机构（支付机构）
   */
  postSync(options: V3_Global_Merchant_H5_Permission_Applications_Post_Options & { readonly json: V3_Global_Merchant_H5_Permission_Applications_Post_Request }): V3_Global_Merchant_H5_Permission_Applications_Post_Response
}

export interface V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Get_Options extends CallOptions {
  /** 申请单号 · 示例：100000 */
  readonly applyment_id: string | number
}

export interface V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Get_Response {
  /** 子商户号 · 示例：2491935631 */
  readonly sub_mchid: string
  /** H5支付域名 */
  readonly domains: readonly string[]
  /** 公司介绍和业务描述 · 示例：腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善” */
  readonly business_description?: string | undefined
  /** 限额类型 · 示例：UN_LAUNCHED_WEBSITE_LIMIT */
  readonly transaction_limit_type: "UN_LAUNCHED_WEBSITE_LIMIT" | "NORMAL_LIMIT" | "NO_LIMIT" | (string & {})
  /** 公司注册资质证书 · 上传接口返回的 media_id · 示例：6uqyGjvHzOhsLleGFQVRF */
  readonly company_register_cert?: string | undefined
  /** 经营网址商业页面截图 */
  readonly website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  readonly website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 · 示例：HAS_LAUNCHED */
  readonly website_state: "HAS_LAUNCHED" | "UN_LAUNCHED" | (string & {})
  /** 子商户H5经营网址 · 示例：https://qq.com */
  readonly website_url: string
  /** 申请单号 · 示例：100000 */
  readonly applyment_id: number
  /** 驳回原因 · 示例：商户证书不符合要求 */
  readonly audit_reject_detail?: string | undefined
  /** 申请单状态 · 示例：PENDING */
  readonly applyment_state: "PENDING" | "UNDER_REVIEW" | "APPROVED" | "REJECTED" | (string & {})
  /** 申请单类型 · 示例：APPLY_FOR_PAYMENT_AUTHORITY */
  readonly applyment_type: "APPLY_FOR_PAYMENT_AUTHORITY" | "APPLY_FOR_RELIEVE_LIMITED" | (string & {})
  /** 商户提供的审核结果回调接口 · 示例：https://pay.weixin.qq.com/wxpay/pay.action */
  readonly notify_url?: string | undefined
}

export interface V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Patch_Request {
  /** H5支付域名 */
  readonly domains: readonly string[]
  /** 公司介绍和业务描述 · 示例：腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善” */
  readonly business_description?: string | undefined
  /** 公司注册资质证书 · 上传接口返回的 media_id · 示例：6uqyGjvHzOhsLleGFQVRF */
  readonly company_register_cert?: string | undefined
  /** 经营网址商业页面截图 */
  readonly website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  readonly website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 · 示例：HAS_LAUNCHED */
  readonly website_state?: "HAS_LAUNCHED" | "UN_LAUNCHED" | (string & {}) | undefined
  /** 子商户H5经营网址 · 示例：https://qq.com */
  readonly website_url?: string | undefined
}

export interface V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Patch_Options extends CallOptions {
  /** 申请单号 · 示例：100000 */
  readonly applyment_id: string | number
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Patch_Request
}

export interface V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Patch_Response {
  /** 子商户号 · 示例：2491935631 */
  readonly sub_mchid: string
  /** H5支付域名 */
  readonly domains: readonly string[]
  /** 公司介绍和业务描述 · 示例：腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善” */
  readonly business_description?: string | undefined
  /** 限额类型 · 示例：UN_LAUNCHED_WEBSITE_LIMIT */
  readonly transaction_limit_type: "UN_LAUNCHED_WEBSITE_LIMIT" | "NORMAL_LIMIT" | "NO_LIMIT" | (string & {})
  /** 公司注册资质证书 · 示例：6uqyGjvHzOhsLleGFQVRF */
  readonly company_register_cert?: string | undefined
  /** 经营网址商业页面截图 */
  readonly website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  readonly website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 · 示例：HAS_LAUNCHED */
  readonly website_state: "HAS_LAUNCHED" | "UN_LAUNCHED" | (string & {})
  /** 子商户H5经营网址 · 示例：https://qq.com */
  readonly website_url: string
  /** 申请单号 · 示例：100000 */
  readonly applyment_id: number
  /** 驳回原因 · 示例：商户证书不符合要求 */
  readonly audit_reject_detail?: string | undefined
  /** 申请单状态 · 示例：PENDING */
  readonly applyment_state: "PENDING" | "UNDER_REVIEW" | "APPROVED" | "REJECTED" | (string & {})
  /** 申请单类型 · 示例：APPLY_FOR_PAYMENT_AUTHORITY */
  readonly applyment_type: "APPLY_FOR_PAYMENT_AUTHORITY" | "APPLY_FOR_RELIEVE_LIMITED" | (string & {})
  /** 商户提供的审核结果回调接口 · 示例：https://pay.weixin.qq.com/wxpay/pay.action */
  readonly notify_url?: string | undefined
}

export interface V3_Global_Merchant_H5_Permission_Applications_Applyment_id_ {
  /**
   * 查询H5支付权限申请单详情 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
   * 角色：机构模式
   */
  get(options: V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Get_Options): ApiCall<V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Get_Response>
  /**
   * 查询H5支付权限申请单详情 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
   * 角色：机构模式
   */
  getSync(options: V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Get_Options): V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Get_Response
  /**
   * 修改H5支付权限申请单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
   * 角色：机构模式
   */
  patch(options: V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Patch_Options & { readonly json: V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Patch_Request }): ApiCall<V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Patch_Response>
  /**
   * 修改H5支付权限申请单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
   * 角色：机构模式
   */
  patchSync(options: V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Patch_Options & { readonly json: V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Patch_Request }): V3_Global_Merchant_H5_Permission_Applications_Applyment_id__Patch_Response
}

export interface V3_Global_Merchant_H5_Permission_Domain {
  /** 跨境∙H5权限 · 创建H5支付域名修改申请单 · 共 3 个接口 */
  readonly applications: V3_Global_Merchant_H5_Permission_Domain_Applications
}

export interface V3_Global_Merchant_H5_Permission_Domain_Applications_Post_Request {
  /** 子商户号 · 示例：2491935631 */
  readonly sub_mchid?: string | undefined
  /** H5支付域名 */
  readonly domains: readonly string[]
  /** 子商户H5经营网址 · 示例：https://qq.com */
  readonly website_url: string
  /** 经营网址商业页面截图 */
  readonly website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  readonly website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 · 示例：HAS_LAUNCHED */
  readonly website_state?: "HAS_LAUNCHED" | "UN_LAUNCHED" | (string & {}) | undefined
  /** 商户提供的审核结果回调接口 · 示例：https://pay.weixin.qq.com/wxpay/pay.action */
  readonly notify_url?: string | undefined
  /** 商户申请单号 · 示例：123456 */
  readonly out_applyment_id: string
}

export interface V3_Global_Merchant_H5_Permission_Domain_Applications_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Merchant_H5_Permission_Domain_Applications_Post_Request
}

export interface V3_Global_Merchant_H5_Permission_Domain_Applications_Post_Response {
  /** 子商户号 · 示例：2491935631 */
  readonly sub_mchid: string
  /** 子商户经营网址状态 · 示例：HAS_LAUNCHED */
  readonly website_state: "HAS_LAUNCHED" | "UN_LAUNCHED" | (string & {})
  /** H5支付域名 */
  readonly domains: readonly string[]
  /** 子商户H5经营网址 · 示例：https://qq.com */
  readonly webiste_url: string
  /** 经营网址商业页面截图 */
  readonly website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  readonly website_homepage_pics?: readonly string[] | undefined
  /** 申请单号 · 示例：1000000 */
  readonly applyment_id: number
  /** 驳回原因 · 示例：经营网址首页截图内容违法 */
  readonly audit_reject_detail?: string | undefined
  /** 申请单状态 · 示例：PENDING */
  readonly applyment_state?: "PENDING" | "UNDER_REVIEW" | "APPROVED" | "REJECTED" | (string & {}) | undefined
  /** 商户提供的审核结果回调接口 · 示例：https://pay.weixin.qq.com/wxpay/pay.action */
  readonly notify_url?: string | undefined
  /** 商户申请单号 · 示例：123456 */
  readonly out_applyment_id: string
}

export interface V3_Global_Merchant_H5_Permission_Domain_Applications {
  /** 查询H5支付域名修改申请单、修改H5支付域名修改申请单 */
  readonly _applyment_id_: V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id_
  /**
   * 创建H5支付域名修改申请单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
   * 角色：机构模式
   */
  post(options: V3_Global_Merchant_H5_Permission_Domain_Applications_Post_Options & { readonly json: V3_Global_Merchant_H5_Permission_Domain_Applications_Post_Request }): ApiCall<V3_Global_Merchant_H5_Permission_Domain_Applications_Post_Response>
  /**
   * 创建H5支付域名修改申请单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
   * 角色：机构模式
   */
  postSync(options: V3_Global_Merchant_H5_Permission_Domain_Applications_Post_Options & { readonly json: V3_Global_Merchant_H5_Permission_Domain_Applications_Post_Request }): V3_Global_Merchant_H5_Permission_Domain_Applications_Post_Response
}

export interface V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Get_Options extends CallOptions {
  /** 申请单号 · 示例：100000 */
  readonly applyment_id: string | number
}

export interface V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Get_Response {
  /** 子商户号 · 示例：2491935631 */
  readonly sub_mchid: string
  /** 子商户经营网址状态 · 示例：HAS_LAUNCHED */
  readonly website_state: "HAS_LAUNCHED" | "UN_LAUNCHED" | (string & {})
  /** H5支付域名 */
  readonly domains: readonly string[]
  /** 子商户H5经营网址 · 示例：https://qq.com */
  readonly webiste_url: string
  /** 经营网址商业页面截图 */
  readonly website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  readonly website_homepage_pics?: readonly string[] | undefined
  /** 申请单号 · 示例：1000000 */
  readonly applyment_id: number
  /** 驳回原因 · 示例：经营网址首页截图内容违法 */
  readonly audit_reject_detail?: string | undefined
  /** 申请单状态 · 示例：PENDING */
  readonly applyment_state?: "PENDING" | "UNDER_REVIEW" | "APPROVED" | "REJECTED" | (string & {}) | undefined
  /** 商户提供的审核结果回调接口 · 示例：https://pay.weixin.qq.com/wxpay/pay.action */
  readonly notify_url?: string | undefined
  /** 商户申请单号 · 示例：123456 */
  readonly out_applyment_id: string
}

export interface V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Patch_Request {
  /** H5支付域名 */
  readonly domains: readonly string[]
  /** 子商户经营网址状态 · 示例：HAS_LAUNCHED */
  readonly website_state?: "HAS_LAUNCHED" | "UN_LAUNCHED" | (string & {}) | undefined
  /** 商户H5经营网址 · 示例：https://qq.com */
  readonly website_url?: string | undefined
  /** 经营网址商业页面截图 */
  readonly website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  readonly website_homepage_pics?: readonly string[] | undefined
}

export interface V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Patch_Options extends CallOptions {
  /** 申请单号 · 示例：100000 */
  readonly applyment_id: string | number
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Patch_Request
}

export interface V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Patch_Response {
  /** 子商户号 · 示例：2491935631 */
  readonly sub_mchid: string
  /** 子商户经营网址状态 · 示例：HAS_LAUNCHED */
  readonly website_state: "HAS_LAUNCHED" | "UN_LAUNCHED" | (string & {})
  /** H5支付域名 */
  readonly domains: readonly string[]
  /** 子商户H5经营网址 · 示例：https://qq.com */
  readonly webiste_url: string
  /** 经营网址商业页面截图 */
  readonly website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  readonly website_homepage_pics?: readonly string[] | undefined
  /** 申请单号 · 示例：1000000 */
  readonly applyment_id: number
  /** 驳回原因 · 示例：经营网址首页截图内容违法 */
  readonly audit_reject_detail?: string | undefined
  /** 申请单状态 · 示例：PENDING */
  readonly applyment_state?: "PENDING" | "UNDER_REVIEW" | "APPROVED" | "REJECTED" | (string & {}) | undefined
  /** 商户提供的审核结果回调接口 · 示例：https://pay.weixin.qq.com/wxpay/pay.action */
  readonly notify_url?: string | undefined
  /** 商户申请单号 · 示例：123456 */
  readonly out_applyment_id: string
}

export interface V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id_ {
  /**
   * 查询H5支付域名修改申请单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
   * 角色：机构模式
   */
  get(options: V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Get_Options): ApiCall<V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Get_Response>
  /**
   * 查询H5支付域名修改申请单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
   * 角色：机构模式
   */
  getSync(options: V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Get_Options): V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Get_Response
  /**
   * 修改H5支付域名修改申请单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
   * 角色：机构模式
   */
  patch(options: V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Patch_Options & { readonly json: V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Patch_Request }): ApiCall<V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Patch_Response>
  /**
   * 修改H5支付域名修改申请单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
   * 角色：机构模式
   */
  patchSync(options: V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Patch_Options & { readonly json: V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Patch_Request }): V3_Global_Merchant_H5_Permission_Domain_Applications_Applyment_id__Patch_Response
}

export interface V3_Global_MerchantService {
  /** 删除投诉通知回调、查询投诉通知回调、创建投诉通知回调、更新投诉通知回调 */
  readonly complaintNotifications: V3_Global_MerchantService_ComplaintNotifications
  /** 风险合规∙消费者投诉 · 查询投诉单列表 · 共 5 个接口 */
  readonly complaints: V3_Global_MerchantService_Complaints
  /** 风险合规∙消费者投诉 · 共 2 个接口 */
  readonly images: V3_Global_MerchantService_Images
}

export interface V3_Global_MerchantService_ComplaintNotifications_Delete_Options extends CallOptions {
}

export type V3_Global_MerchantService_ComplaintNotifications_Delete_Response = undefined

export interface V3_Global_MerchantService_ComplaintNotifications_Get_Options extends CallOptions {
}

export interface V3_Global_MerchantService_ComplaintNotifications_Get_Response {
  /** 商户号 · 示例：1900012181 */
  readonly mchid: string
  /** 通知地址 · 格式：URL · 示例：https://www.xxx.com/notify */
  readonly url: string
}

export interface V3_Global_MerchantService_ComplaintNotifications_Post_Request {
  /** 通知地址 · 格式：URL · 示例：https://www.xxx.com/notify */
  readonly url: string
}

export interface V3_Global_MerchantService_ComplaintNotifications_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_MerchantService_ComplaintNotifications_Post_Request
}

export interface V3_Global_MerchantService_ComplaintNotifications_Post_Response {
  /** 商户号 · 示例：1900012181 */
  readonly mchid: string
  /** 通知地址 · 格式：URL · 示例：https://www.xxx.com/notify */
  readonly url: string
}

export interface V3_Global_MerchantService_ComplaintNotifications_Put_Request {
  /** 通知地址 · 格式：URL · 示例：https://www.xxx.com/notify */
  readonly url: string
}

export interface V3_Global_MerchantService_ComplaintNotifications_Put_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_MerchantService_ComplaintNotifications_Put_Request
}

export interface V3_Global_MerchantService_ComplaintNotifications_Put_Response {
  /** 商户号 · 示例：1900012181 */
  readonly mchid: string
  /** 通知地址 · 格式：URL · 示例：https://www.xxx.com/notify */
  readonly url: string
}

export interface V3_Global_MerchantService_ComplaintNotifications {
  /**
   * 删除投诉通知回调
   * 角色：服务商、渠道商、从业机构
   */
  delete(options?: V3_Global_MerchantService_ComplaintNotifications_Delete_Options): ApiCall<V3_Global_MerchantService_ComplaintNotifications_Delete_Response>
  /**
   * 删除投诉通知回调
   * 角色：服务商、渠道商、从业机构
   */
  deleteSync(options?: V3_Global_MerchantService_ComplaintNotifications_Delete_Options): V3_Global_MerchantService_ComplaintNotifications_Delete_Response
  /**
   * 查询投诉通知回调
   * 角色：服务商、渠道商、从业机构
   */
  get(options?: V3_Global_MerchantService_ComplaintNotifications_Get_Options): ApiCall<V3_Global_MerchantService_ComplaintNotifications_Get_Response>
  /**
   * 查询投诉通知回调
   * 角色：服务商、渠道商、从业机构
   */
  getSync(options?: V3_Global_MerchantService_ComplaintNotifications_Get_Options): V3_Global_MerchantService_ComplaintNotifications_Get_Response
  /**
   * 创建投诉通知回调
   * 角色：服务商、渠道商、从业机构
   */
  post(options: V3_Global_MerchantService_ComplaintNotifications_Post_Options & { readonly json: V3_Global_MerchantService_ComplaintNotifications_Post_Request }): ApiCall<V3_Global_MerchantService_ComplaintNotifications_Post_Response>
  /**
   * 创建投诉通知回调
   * 角色：服务商、渠道商、从业机构
   */
  postSync(options: V3_Global_MerchantService_ComplaintNotifications_Post_Options & { readonly json: V3_Global_MerchantService_ComplaintNotifications_Post_Request }): V3_Global_MerchantService_ComplaintNotifications_Post_Response
  /**
   * 更新投诉通知回调
   * 角色：服务商、渠道商、从业机构
   */
  put(options: V3_Global_MerchantService_ComplaintNotifications_Put_Options & { readonly json: V3_Global_MerchantService_ComplaintNotifications_Put_Request }): ApiCall<V3_Global_MerchantService_ComplaintNotifications_Put_Response>
  /**
   * 更新投诉通知回调
   * 角色：服务商、渠道商、从业机构
   */
  putSync(options: V3_Global_MerchantService_ComplaintNotifications_Put_Options & { readonly json: V3_Global_MerchantService_ComplaintNotifications_Put_Request }): V3_Global_MerchantService_ComplaintNotifications_Put_Response
}

export interface V3_Global_MerchantService_Complaints_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 分页大小 · 示例：5 */
    readonly limit?: number | undefined
    /** 分页开始位置 · 示例：10 */
    readonly offset?: number | undefined
    /** 开始日期 · 格式：日期 · 示例：2019-01-01 */
    readonly begin_date: string
    /** 结束日期 · 格式：日期 · 示例：2019-01-01 */
    readonly end_date: string
    /** 诉商户号 · 示例：1900012181 */
    readonly complainted_mchid?: string | undefined
    /** 商户语言 */
    readonly mch_language?: "ZH_CN" | "ZH_TW" | "ZH_HK" | "EN" | "JA" | "KO" | "TH" | "VI" | "RU" | "DE" | "FR" | "AR" | "ES" | (string & {}) | undefined
  }
}

export interface V3_Global_MerchantService_Complaints_Get_Response {
  /** 用户投诉信息详情 */
  readonly data?: readonly {
    /** 投诉单号 · 示例：200201820200101080076610000 */
    readonly complaint_id: string
    /** 投诉时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly complaint_time: string
    /** 投诉详情 · 示例：反馈一个重复扣费的问题 */
    readonly complaint_detail: string
    /** 投诉单状态 · 示例：PENDING */
    readonly complaint_state: "PENDING" | "PROCESSING" | "PROCESSED" | (string & {})
    /** 被诉商户号 · 示例：1900012181 */
    readonly complainted_mchid: string
    /** 投诉人联系方式 · 加密字段，SDK 自动解密 · 示例：Qe41VhP/sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB+PgZcS5NhePBog30NgJ1xRaK+gbGDKwpg== */
    readonly payer_phone?: string | undefined
    /** 投诉单关联订单信息 */
    readonly complaint_order_info?: readonly {
      /** 微信订单号 · 示例：4200000404201909069117582536 */
      readonly transaction_id: string
      /** 商户订单号 · 示例：20190906154617947762231 */
      readonly out_trade_no: string
      /** 结算币种金额 · 示例：1000 */
      readonly settlement_amount: number
      /** 结算币种累计已退款金额 · 示例：0 */
      readonly settlement_refunded_amount: string
      /** 结算币种 · 示例：HKD */
      readonly settlement_currency: string
      /** 订单金额 · 示例：922 */
      readonly payer_amount: number
      /** 支付币种累计已退款金额 · 示例：0 */
      readonly payer_refunded_amount: number
      /** 支付币种 · 示例：CNY */
      readonly payer_currency: string
      /** 交易时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
      readonly trade_time: string
    }[] | undefined
    /** 投诉单是否已全额退款 */
    readonly complaint_full_refunded: boolean
    /** 是否超时 */
    readonly is_overdue?: boolean | undefined
    /** 优先级 · 示例：PRIORITY */
    readonly priority?: "PRIORITY" | "GENERAL" | (string & {}) | undefined
    /** 是否有待回复的用户留言 */
    readonly incoming_user_response: boolean
    /** 用户投诉次数 · 示例：1 */
    readonly user_complaint_times: number
    /** 投诉资料列表 */
    readonly complaint_media_list?: readonly {
      /** 媒体文件业务类型 · 示例：USER_COMPLAINT_IMAGE */
      readonly media_type: "USER_COMPLAINT_IMAGE" | "OPERATION_IMAGE" | (string & {})
      /** 媒体文列表 */
      readonly media_url: readonly string[]
    }[] | undefined
    /** 问题描述 · 示例：不满意商家服务 */
    readonly problem_description?: string | undefined
    /** 投诉详情翻译 · 示例：不满意商家服务 */
    readonly complaint_detail_trans?: string | undefined
    /** 投诉单关联服务单信息 */
    readonly service_order_info?: readonly {
      /** 微信支付服务订单号 · 示例：15646546545165651651 */
      readonly order_id?: string | undefined
      /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
      readonly out_order_no?: string | undefined
      /** 支付分服务单状态 · 示例：DOING */
      readonly state?: "DOING" | "REVOKED" | "WAITPAY" | "DONE" | (string & {}) | undefined
    }[] | undefined
  }[] | undefined
  /** 分页大小 · 示例：5 */
  readonly limit: number
  /** 分页开始位置 · 示例：10 */
  readonly offset: number
  /** 投诉总条数 · 示例：1000 */
  readonly total_count?: number | undefined
}

export interface V3_Global_MerchantService_Complaints {
  /** 投诉单号 · 查询投诉单详情 · 共 4 个接口 */
  readonly _complaint_id_: V3_Global_MerchantService_Complaints_Complaint_id_
  /**
   * 查询投诉单列表
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_Global_MerchantService_Complaints_Get_Options): ApiCall<V3_Global_MerchantService_Complaints_Get_Response>
  /**
   * 查询投诉单列表
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_Global_MerchantService_Complaints_Get_Options): V3_Global_MerchantService_Complaints_Get_Response
  /** 查询投诉单列表：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Global_MerchantService_Complaints_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Global_MerchantService_Complaints_Get_Response['data']>[number], void, undefined>
}

export interface V3_Global_MerchantService_Complaints_Complaint_id__Get_Options extends CallOptions {
  /** 投诉单号 · 示例：200201820200101080076610000 */
  readonly complaint_id: string
  /** 查询参数 */
  readonly query?: {
    /** 商户语言 */
    readonly mch_language?: "ZH_CN" | "ZH_TW" | "ZH_HK" | "EN" | "JA" | "KO" | "TH" | "VI" | "RU" | "DE" | "FR" | "AR" | "ES" | (string & {}) | undefined
  } | undefined
}

export interface V3_Global_MerchantService_Complaints_Complaint_id__Get_Response {
  /** 投诉单号 · 示例：200201820200101080076610000 */
  readonly complaint_id: string
  /** 投诉时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly complaint_time: string
  /** 投诉详情 · 示例：反馈一个重复扣费的问题 */
  readonly complaint_detail: string
  /** 投诉单状态 · 示例：PENDING */
  readonly complaint_state: "PENDING" | "PROCESSING" | "PROCESSED" | (string & {})
  /** 被诉商户号 · 示例：1900012181 */
  readonly complainted_mchid: string
  /** 投诉人联系方式 · 加密字段，SDK 自动解密 · 示例：Qe41VhP/sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB+PgZcS5NhePBog30NgJ1xRaK+gbGDKwpg== */
  readonly payer_phone?: string | undefined
  /** 投诉单关联订单信息 */
  readonly complaint_order_info?: readonly {
    /** 微信订单号 · 示例：4200000404201909069117582536 */
    readonly transaction_id: string
    /** 商户订单号 · 示例：20190906154617947762231 */
    readonly out_trade_no: string
    /** 结算币种金额 · 示例：1000 */
    readonly settlement_amount: number
    /** 结算币种累计已退款金额 · 示例：0 */
    readonly settlement_refunded_amount: string
    /** 结算币种 · 示例：HKD */
    readonly settlement_currency: string
    /** 订单金额 · 示例：922 */
    readonly payer_amount: number
    /** 支付币种累计已退款金额 · 示例：0 */
    readonly payer_refunded_amount: number
    /** 支付币种 · 示例：CNY */
    readonly payer_currency: string
    /** 交易时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly trade_time: string
  }[] | undefined
  /** 投诉单是否已全额退款 */
  readonly complaint_full_refunded: boolean
  /** 是否超时 */
  readonly is_overdue?: boolean | undefined
  /** 优先级 · 示例：PRIORITY */
  readonly priority?: "PRIORITY" | "GENERAL" | (string & {}) | undefined
  /** 是否有待回复的用户留言 */
  readonly incoming_user_response: boolean
  /** 用户投诉次数 · 示例：1 */
  readonly user_complaint_times: number
  /** 投诉资料列表 */
  readonly complaint_media_list?: readonly {
    /** 媒体文件业务类型 · 示例：USER_COMPLAINT_IMAGE */
    readonly media_type: "USER_COMPLAINT_IMAGE" | "OPERATION_IMAGE" | (string & {})
    /** 媒体文列表 */
    readonly media_url: readonly string[]
  }[] | undefined
  /** 问题描述 · 示例：不满意商家服务 */
  readonly problem_description?: string | undefined
  /** 投诉详情翻译 · 示例：不满意商家服务 */
  readonly complaint_detail_trans?: string | undefined
  /** 投诉单关联服务单信息 */
  readonly service_order_info?: readonly {
    /** 微信支付服务订单号 · 示例：15646546545165651651 */
    readonly order_id?: string | undefined
    /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
    readonly out_order_no?: string | undefined
    /** 支付分服务单状态 · 示例：DOING */
    readonly state?: "DOING" | "REVOKED" | "WAITPAY" | "DONE" | (string & {}) | undefined
  }[] | undefined
}

export interface V3_Global_MerchantService_Complaints_Complaint_id_ {
  /** 反馈处理完成 */
  readonly complete: V3_Global_MerchantService_Complaints_Complaint_id__Complete
  /** 查询投诉协商历史 */
  readonly negotiationHistorys: V3_Global_MerchantService_Complaints_Complaint_id__NegotiationHistorys
  /** 提交回复 */
  readonly response: V3_Global_MerchantService_Complaints_Complaint_id__Response
  /**
   * 查询投诉单详情
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_Global_MerchantService_Complaints_Complaint_id__Get_Options): ApiCall<V3_Global_MerchantService_Complaints_Complaint_id__Get_Response>
  /**
   * 查询投诉单详情
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_Global_MerchantService_Complaints_Complaint_id__Get_Options): V3_Global_MerchantService_Complaints_Complaint_id__Get_Response
}

export interface V3_Global_MerchantService_Complaints_Complaint_id__Complete_Post_Request {
  /** 被诉商户号 · 示例：1900012181 */
  readonly complainted_mchid: string
}

export interface V3_Global_MerchantService_Complaints_Complaint_id__Complete_Post_Options extends CallOptions {
  /** 投诉单号 · 示例：200201820200101080076610000 */
  readonly complaint_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_MerchantService_Complaints_Complaint_id__Complete_Post_Request
}

export type V3_Global_MerchantService_Complaints_Complaint_id__Complete_Post_Response = undefined

export interface V3_Global_MerchantService_Complaints_Complaint_id__Complete {
  /**
   * 反馈处理完成
   * 角色：服务商、渠道商、从业机构
   */
  post(options: V3_Global_MerchantService_Complaints_Complaint_id__Complete_Post_Options & { readonly json: V3_Global_MerchantService_Complaints_Complaint_id__Complete_Post_Request }): ApiCall<V3_Global_MerchantService_Complaints_Complaint_id__Complete_Post_Response>
  /**
   * 反馈处理完成
   * 角色：服务商、渠道商、从业机构
   */
  postSync(options: V3_Global_MerchantService_Complaints_Complaint_id__Complete_Post_Options & { readonly json: V3_Global_MerchantService_Complaints_Complaint_id__Complete_Post_Request }): V3_Global_MerchantService_Complaints_Complaint_id__Complete_Post_Response
}

export interface V3_Global_MerchantService_Complaints_Complaint_id__NegotiationHistorys_Get_Options extends CallOptions {
  /** 投诉单号 · 示例：200201820200101080076610000 */
  readonly complaint_id: string
  /** 查询参数 */
  readonly query?: {
    /** 分页大小 · 示例：50 */
    readonly limit?: number | undefined
    /** 分页开始位置 · 示例：10 */
    readonly offset?: number | undefined
    /** 商户语言 */
    readonly mch_language?: "ZH_CN" | "ZH_TW" | "ZH_HK" | "EN" | "JA" | "KO" | "TH" | "VI" | "RU" | "DE" | "FR" | "AR" | "ES" | (string & {}) | undefined
  } | undefined
}

export interface V3_Global_MerchantService_Complaints_Complaint_id__NegotiationHistorys_Get_Response {
  /** 投诉协商历史 */
  readonly data?: readonly {
    /** 操作流水号 · 示例：300285320210322170000071077 */
    readonly log_id: string
    /** 操作人 · 示例：投诉人 */
    readonly operator: string
    /** 操作时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly operate_time: string
    /** 操作类型 · 示例：USER_CREATE_COMPLAINT */
    readonly operate_type: "USER_CREATE_COMPLAINT" | "USER_CONTINUE_COMPLAINT" | "USER_RESPONSE" | "PLATFORM_RESPONSE" | "MERCHANT_RESPONSE" | "MERCHANT_CONFIRM_COMPLETE" | "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE" | "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE" | "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE" | "USER_REVOKE_COMPLAINT" | "USER_COMFIRM_COMPLAINT" | "PLATFORM_HELP_APPLICATION" | "USER_APPLY_PLATFORM_HELP" | "MERCHANT_APPROVE_REFUND" | "MERCHANT_REFUSE_RERUND" | "USER_SUBMIT_SATISFACTION" | "SERVICE_ORDER_CANCEL" | "SERVICE_ORDER_COMPLETE" | "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE" | "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE" | "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE" | (string & {})
    /** 操作内容 · 示例：已与用户电话沟通解决 */
    readonly operate_details?: string | undefined
    readonly image_list?: readonly string[] | undefined
    /** 操作资料列表 */
    readonly complaint_media_list?: {
      /** 媒体文件业务类型 · 示例：USER_COMPLAINT_IMAGE */
      readonly media_type: "USER_COMPLAINT_IMAGE" | "OPERATION_IMAGE" | (string & {})
      readonly media_url: readonly string[]
    } | undefined
  }[] | undefined
  /** 分页大小 */
  readonly limit: number
  /** 分页开始位置 · 示例：50 */
  readonly offset: number
  /** 投诉协商历史总条数 · 示例：1000 */
  readonly total_count?: number | undefined
}

export interface V3_Global_MerchantService_Complaints_Complaint_id__NegotiationHistorys {
  /**
   * 查询投诉协商历史
   * 角色：服务商、渠道商、从业机构
   */
  get(options: V3_Global_MerchantService_Complaints_Complaint_id__NegotiationHistorys_Get_Options): ApiCall<V3_Global_MerchantService_Complaints_Complaint_id__NegotiationHistorys_Get_Response>
  /**
   * 查询投诉协商历史
   * 角色：服务商、渠道商、从业机构
   */
  getSync(options: V3_Global_MerchantService_Complaints_Complaint_id__NegotiationHistorys_Get_Options): V3_Global_MerchantService_Complaints_Complaint_id__NegotiationHistorys_Get_Response
  /** 查询投诉协商历史：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<V3_Global_MerchantService_Complaints_Complaint_id__NegotiationHistorys_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Global_MerchantService_Complaints_Complaint_id__NegotiationHistorys_Get_Response['data']>[number], void, undefined>
}

export interface V3_Global_MerchantService_Complaints_Complaint_id__Response_Post_Request {
  /** 被诉商户号 · 示例：1900012181 */
  readonly complainted_mchid: string
  /** 回复内容 · 示例：已与用户沟通解决 */
  readonly response_content: string
  readonly response_images?: readonly string[] | undefined
  /** 跳转链接 · 示例：https://www.xxx.com/notify */
  readonly jump_url?: string | undefined
  /** 跳转链接文案 · 示例：查看订单详情 */
  readonly jump_url_text?: string | undefined
}

export interface V3_Global_MerchantService_Complaints_Complaint_id__Response_Post_Options extends CallOptions {
  /** 投诉单号 · 示例：200201820200101080076610000 */
  readonly complaint_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_MerchantService_Complaints_Complaint_id__Response_Post_Request
}

export type V3_Global_MerchantService_Complaints_Complaint_id__Response_Post_Response = undefined

export interface V3_Global_MerchantService_Complaints_Complaint_id__Response {
  /**
   * 提交回复
   * 角色：服务商、渠道商、从业机构
   */
  post(options: V3_Global_MerchantService_Complaints_Complaint_id__Response_Post_Options & { readonly json: V3_Global_MerchantService_Complaints_Complaint_id__Response_Post_Request }): ApiCall<V3_Global_MerchantService_Complaints_Complaint_id__Response_Post_Response>
  /**
   * 提交回复
   * 角色：服务商、渠道商、从业机构
   */
  postSync(options: V3_Global_MerchantService_Complaints_Complaint_id__Response_Post_Options & { readonly json: V3_Global_MerchantService_Complaints_Complaint_id__Response_Post_Request }): V3_Global_MerchantService_Complaints_Complaint_id__Response_Post_Response
}

export interface V3_Global_MerchantService_Images {
  /** 图片下载API */
  readonly _media_id_: V3_Global_MerchantService_Images_Media_id_
  /** 商户上传反馈图片API */
  readonly upload: V3_Global_MerchantService_Images_Upload
}

export interface V3_Global_MerchantService_Images_Media_id__Get_Options extends CallOptions {
  /** 媒体文件ID · 示例：xxxxx */
  readonly media_id: string
  /** 查询参数 */
  readonly query: {
    /** 投诉单号 · 示例：200201820200101080076610000 */
    readonly complaint_id: string
  }
}

export type V3_Global_MerchantService_Images_Media_id__Get_Response = ReadableStream<Uint8Array>

export interface V3_Global_MerchantService_Images_Media_id_ {
  /**
   * 图片下载API
   * 角色：服务商、渠道商、从业机构
   */
  get(options: V3_Global_MerchantService_Images_Media_id__Get_Options): ApiCall<V3_Global_MerchantService_Images_Media_id__Get_Response>
  /**
   * 图片下载API
   * 角色：服务商、渠道商、从业机构
   */
  getSync(options: V3_Global_MerchantService_Images_Media_id__Get_Options): V3_Global_MerchantService_Images_Media_id__Get_Response
}

export interface V3_Global_MerchantService_Images_Upload_Post_Options extends CallOptions {
  /** 上传的表单 */
  readonly body: {
    /** 图片文件 */
    readonly file: Blob | Uint8Array
    /** 媒体文件元信息JSON格式字符串 */
    readonly meta: string | {
      /** 文件名称 */
      readonly filename?: string | undefined
      /** 文件摘要 */
      readonly sha256?: string | undefined
    }
  }
}

export interface V3_Global_MerchantService_Images_Upload_Post_Response {
  /** 媒体文件标识ID · 上传接口返回的 media_id · 示例：file752398_7983424 */
  readonly media_id: string
}

export interface V3_Global_MerchantService_Images_Upload {
  /**
   * 商户上传反馈图片API
   * 角色：服务商、渠道商、从业机构
   */
  post(options: V3_Global_MerchantService_Images_Upload_Post_Options): ApiCall<V3_Global_MerchantService_Images_Upload_Post_Response>
  /**
   * 商户上传反馈图片API
   * 角色：服务商、渠道商、从业机构
   */
  postSync(options: V3_Global_MerchantService_Images_Upload_Post_Options): V3_Global_MerchantService_Images_Upload_Post_Response
}

export interface V3_Global_MerchantStorage {
  /** 跨境∙分账 · 共 1 个接口 */
  readonly file: V3_Global_MerchantStorage_File
}

export interface V3_Global_MerchantStorage_File {
  /** 上传文件API */
  readonly upload: V3_Global_MerchantStorage_File_Upload
}

export interface V3_Global_MerchantStorage_File_Upload_Post_Options extends CallOptions {
  /** 上传的表单 */
  readonly body: {
    /** 图片文件 */
    readonly file: Blob | Uint8Array
    /** 媒体文件元信息JSON格式字符串 */
    readonly meta: string | {
      /** 文件名称 */
      readonly filename?: string | undefined
      /** 文件摘要 */
      readonly sha256?: string | undefined
    }
  }
}

export interface V3_Global_MerchantStorage_File_Upload_Post_Response {
  /** 文件标识ID · 示例：b6a17e2a-1dc4-4376-8630-e73d06490c0d */
  readonly file_id: string
}

export interface V3_Global_MerchantStorage_File_Upload {
  /**
   * 上传文件API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_MerchantStorage_File_Upload_Post_Options): ApiCall<V3_Global_MerchantStorage_File_Upload_Post_Response>
  /**
   * 上传文件API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_MerchantStorage_File_Upload_Post_Options): V3_Global_MerchantStorage_File_Upload_Post_Response
}

export interface V3_Global_Merchants_Post_Request {
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
  /** 公司注册文件照片 · 示例：w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs */
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
  /** 是否申请H5支付权限 */
  readonly apply_h5_payment?: boolean | undefined
  /** H5申请资料 */
  readonly h5_payment_apply_info?: {
    /** H5经营网址 · 示例：https://qq.com */
    readonly h5_website_url: string
    /** 拉起H5支付的域名 */
    readonly domains: readonly string[]
  } | undefined
  /** 附加信息 · 示例：555588889999 */
  readonly attach?: string | undefined
}

export interface V3_Global_Merchants_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Merchants_Post_Request
}

export interface V3_Global_Merchants_Post_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 验证状态 · 示例：Under Review */
  readonly verification_status?: "Under Review" | "Approved" | (string & {}) | undefined
  /** 验证状态描述 · 示例：该子商户需要通过审核才可生效。请登录商户平台检查审核状态。 */
  readonly description?: string | undefined
  /** H5支付权限状态 · 示例：APPROVED */
  readonly h5_authorization_state?: "APPROVED" | "UNAUTHORIZED" | "UNDER_REVIEW" | "REJECTED" | "UNDER_PUNISHMENT" | "APPLICATION_FAILED" | (string & {}) | undefined
}

export interface V3_Global_Merchants {
  /** 查询子商户、修改子商户 */
  readonly _sub_mchid_: V3_Global_Merchants_Sub_mchid_
  /**
   * 子商户进件 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
   * 角色：机构模式
   */
  post(options: V3_Global_Merchants_Post_Options & { readonly json: V3_Global_Merchants_Post_Request }): ApiCall<V3_Global_Merchants_Post_Response>
  /**
   * 子商户进件 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
   * 角色：机构模式
   */
  postSync(options: V3_Global_Merchants_Post_Options & { readonly json: V3_Global_Merchants_Post_Request }): V3_Global_Merchants_Post_Response
}

export interface V3_Global_Merchants_Sub_mchid__Get_Options extends CallOptions {
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

export interface V3_Global_Merchants_Sub_mchid__Get_Response {
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
  /** H5支付权限详情 */
  readonly h5_payment?: {
    /** H5驳回详情 · 示例：商户证书不符合要求 */
    readonly audit_reject_detail?: string | undefined
    /** H5支付权限状态 · 示例：APPROVED */
    readonly h5_authorization_state?: "APPROVED" | "UNAUTHORIZED" | "UNDER_REVIEW" | "REJECTED" | "UNDER_PUNISHMENT" | "APPLICATION_FAILED" | (string & {}) | undefined
  } | undefined
  /** 子商户状态信息 */
  readonly sub_merchant_state?: {
    /** 子商户状态 · 示例：OPERATING */
    readonly sub_merchant_status?: "OPERATING" | "PENDING" | "DEACTIVATED" | "CLOSED" | "INCOMPLETE_APPLICATION" | (string & {}) | undefined
    /** 子商户入驻状态 · 示例：INCOMPLETE_APPLICATION */
    readonly application_status?: "INCOMPLETE_APPLICATION" | "UNDER_REVIEW" | "REJECTED" | (string & {}) | undefined
    /** 子商户入驻驳回详情 */
    readonly application_reject_detail?: {
      /** 驳回字段 · 示例：name */
      readonly field?: string | undefined
      /** 驳回原因 · 示例：Merchant name is invalid */
      readonly reason?: string | undefined
    } | undefined
  } | undefined
  /** 附加信息 · 示例：555588889999 */
  readonly attach?: string | undefined
}

export interface V3_Global_Merchants_Sub_mchid__Patch_Request {
  /** 机构appid · 示例：wx8888888888888888 */
  readonly sp_appid: string
  /** 机构商户号 · 示例：3200000001 */
  readonly sp_mchid: string
  /** 子商户全称 · 示例：Merchant name */
  readonly name: string
  /** 子商户号 · 示例：20000100 */
  readonly sub_mchid: string
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
  readonly registration_certificate_number: string
  /** 公司注册文件过期时间 · 示例：2020-10-16 */
  readonly registration_certificate_date: string
  /** 公司注册文件照片 · 示例：w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs */
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
    /** 门店照片 · 示例：["Media_id1", "Media_id2", "Media_id3"] */
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
  /** 是否申请H5支付权限 */
  readonly apply_h5_payment?: boolean | undefined
  /** H5支付申请资料资料 */
  readonly h5_payment_apply_info?: {
    /** H5经营网址 · 示例：https://qq.com */
    readonly website_url?: string | undefined
    /** H5支付域名 */
    readonly domains?: readonly string[] | undefined
  } | undefined
}

export interface V3_Global_Merchants_Sub_mchid__Patch_Options extends CallOptions {
  readonly sub_mchid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Merchants_Sub_mchid__Patch_Request
}

export interface V3_Global_Merchants_Sub_mchid__Patch_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** H5支付权限状态 · 示例：APPROVED */
  readonly h5_authorization_state?: "APPROVED" | "UNAUTHORIZED" | "UNDER_REVIEW" | "REJECTED" | "UNDER_PUNISHMENT" | "APPLICATION_FAILED" | (string & {}) | undefined
}

export interface V3_Global_Merchants_Sub_mchid_ {
  /**
   * 查询子商户 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
   * 角色：机构模式
   */
  get(options: V3_Global_Merchants_Sub_mchid__Get_Options): ApiCall<V3_Global_Merchants_Sub_mchid__Get_Response>
  /**
   * 查询子商户 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
   * 角色：机构模式
   */
  getSync(options: V3_Global_Merchants_Sub_mchid__Get_Options): V3_Global_Merchants_Sub_mchid__Get_Response
  /**
   * 修改子商户 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
   * 角色：机构模式
   */
  patch(options: V3_Global_Merchants_Sub_mchid__Patch_Options & { readonly json: V3_Global_Merchants_Sub_mchid__Patch_Request }): ApiCall<V3_Global_Merchants_Sub_mchid__Patch_Response>
  /**
   * 修改子商户 · https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
   * 角色：机构模式
   */
  patchSync(options: V3_Global_Merchants_Sub_mchid__Patch_Options & { readonly json: V3_Global_Merchants_Sub_mchid__Patch_Request }): V3_Global_Merchants_Sub_mchid__Patch_Response
}

export interface V3_Global_Micropay {
  /** 跨境∙支付 · 共 3 个接口 */
  readonly transactions: V3_Global_Micropay_Transactions
}

export interface V3_Global_Micropay_Transactions {
  /** 跨境∙支付 · 共 1 个接口 */
  readonly id: V3_Global_Micropay_Transactions_Id
  /** 跨境∙支付 · 共 1 个接口 */
  readonly outTradeNo: V3_Global_Micropay_Transactions_OutTradeNo
  /** 提交付款码支付 */
  readonly pay: V3_Global_Micropay_Transactions_Pay
}

export interface V3_Global_Micropay_Transactions_Id {
  /** 微信订单号 · 共 1 个接口 */
  readonly _transaction_id_: V3_Global_Micropay_Transactions_Id_Transaction_id_
}

export interface V3_Global_Micropay_Transactions_Id_Transaction_id_ {
  /** 撤销订单 */
  readonly reverse: V3_Global_Micropay_Transactions_Id_Transaction_id__Reverse
}

export interface V3_Global_Micropay_Transactions_Id_Transaction_id__Reverse_Post_Request {
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
}

export interface V3_Global_Micropay_Transactions_Id_Transaction_id__Reverse_Post_Options extends CallOptions {
  /** 微信订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Global_Micropay_Transactions_Id_Transaction_id__Reverse_Post_Request | undefined
}

export type V3_Global_Micropay_Transactions_Id_Transaction_id__Reverse_Post_Response = undefined

export interface V3_Global_Micropay_Transactions_Id_Transaction_id__Reverse {
  /**
   * 撤销订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Micropay_Transactions_Id_Transaction_id__Reverse_Post_Options & { readonly json?: V3_Global_Micropay_Transactions_Id_Transaction_id__Reverse_Post_Request | undefined }): ApiCall<V3_Global_Micropay_Transactions_Id_Transaction_id__Reverse_Post_Response>
  /**
   * 撤销订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Micropay_Transactions_Id_Transaction_id__Reverse_Post_Options & { readonly json?: V3_Global_Micropay_Transactions_Id_Transaction_id__Reverse_Post_Request | undefined }): V3_Global_Micropay_Transactions_Id_Transaction_id__Reverse_Post_Response
}

export interface V3_Global_Micropay_Transactions_OutTradeNo {
  /** 商户订单号 · 共 1 个接口 */
  readonly _out_trade_no_: V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no_ {
  /** 撤销订单 */
  readonly reverse: V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no__Reverse
}

export interface V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request {
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** 机构商户号 · 示例：1900000100 */
  readonly sp_mchid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
}

export interface V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options extends CallOptions {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request | undefined
}

export type V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response = undefined

export interface V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no__Reverse {
  /**
   * 撤销订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options & { readonly json?: V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request | undefined }): ApiCall<V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response>
  /**
   * 撤销订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options & { readonly json?: V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Request | undefined }): V3_Global_Micropay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response
}

export interface V3_Global_Micropay_Transactions_Pay_Post_Request {
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

export interface V3_Global_Micropay_Transactions_Pay_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Micropay_Transactions_Pay_Post_Request
}

export interface V3_Global_Micropay_Transactions_Pay_Post_Response {
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly id?: string | undefined
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
  readonly trade_type: string
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：支付失败，请重新下单支付 */
  readonly trade_state_desc: string
  /** 付款银行 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 支付完成时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
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

export interface V3_Global_Micropay_Transactions_Pay {
  /**
   * 提交付款码支付 · https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Micropay_Transactions_Pay_Post_Options & { readonly json: V3_Global_Micropay_Transactions_Pay_Post_Request }): ApiCall<V3_Global_Micropay_Transactions_Pay_Post_Response>
  /**
   * 提交付款码支付 · https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Micropay_Transactions_Pay_Post_Options & { readonly json: V3_Global_Micropay_Transactions_Pay_Post_Request }): V3_Global_Micropay_Transactions_Pay_Post_Response
}

export interface V3_Global_Papay {
  /** 跨境∙代扣 · 共 8 个接口 */
  readonly contracts: V3_Global_Papay_Contracts
  /** 跨境∙代扣 · 支付扣款API · 共 4 个接口 */
  readonly transactions: V3_Global_Papay_Transactions
}

export interface V3_Global_Papay_Contracts {
  /** 委托代扣协议ID · 代扣协议ID查询签约API · 共 2 个接口 */
  readonly _contract_id_: V3_Global_Papay_Contracts_Contract_id_
  /** APP签约API */
  readonly appPreEntrustSign: V3_Global_Papay_Contracts_AppPreEntrustSign
  /** H5预签约API */
  readonly h5PreEntrustSign: V3_Global_Papay_Contracts_H5PreEntrustSign
  /** JSAPI预签约API */
  readonly jsapiPreEntrustSign: V3_Global_Papay_Contracts_JsapiPreEntrustSign
  /** 小程序签约API */
  readonly miniprogramPreEntrustSign: V3_Global_Papay_Contracts_MiniprogramPreEntrustSign
  /** 跨境∙代扣 · 共 1 个接口 */
  readonly outContractCode: V3_Global_Papay_Contracts_OutContractCode
  /** WEB预签约API */
  readonly webPreEntrustSign: V3_Global_Papay_Contracts_WebPreEntrustSign
}

export interface V3_Global_Papay_Contracts_Contract_id__Get_Options extends CallOptions {
  /** 委托代扣协议ID · 示例：100005698 */
  readonly contract_id: string
  /** 查询参数 */
  readonly query?: {
    /** 机构APPID · 示例：wxd678efh567hg6787 */
    readonly appid?: string | undefined
    /** 子商户号 · 示例：1230000109 */
    readonly sub_mchid?: string | undefined
    /** 机构appid · 示例：wx8888888888888888 */
    readonly sp_appid?: string | undefined
    /** 机构商户号 · 示例：3200000001 */
    readonly sp_mchid?: string | undefined
    /** 子商户应用ID · 示例：wxcbda96de0b165484 */
    readonly sub_appid?: string | undefined
    /** 模板ID · 示例：123 */
    readonly plan_id?: number | undefined
  } | undefined
}

export interface V3_Global_Papay_Contracts_Contract_id__Get_Response {
  /** 商户号 · 示例：1230000109 */
  readonly mchid?: string | undefined
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 机构商户号 · 示例：3200000001 */
  readonly sp_mchid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 机构appid · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 子商户应用ID · 示例：wxcbda96de0b165484 */
  readonly sub_appid?: string | undefined
  /** 委托代扣协议ID · 示例：100005698 */
  readonly contract_id?: string | undefined
  /** 模板ID · 示例：123 */
  readonly plan_id?: number | undefined
  /** 商户侧签约协议号 · 示例：100001256 */
  readonly out_contract_code?: string | undefined
  /** 用户账户展示名称 · 示例：张三 */
  readonly user_display_name?: string | undefined
  /** 协议状态 · 示例：SIGNED */
  readonly state?: string | undefined
  /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2021-11-20T13:29:35+08:00 */
  readonly signed_time?: string | undefined
  /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2021-11-20T13:29:35+08:00 */
  readonly terminated_time?: string | undefined
  /** 协议解约方式 · 示例：USER */
  readonly termination_mode?: string | undefined
  /** 解约备注 · 示例：解约原因 */
  readonly termination_note?: string | undefined
  /** 商户appid下的用户标识 · 示例：ouFhd5X9s9WteC3eWRjXV3lea123 */
  readonly openid?: string | undefined
}

export interface V3_Global_Papay_Contracts_Contract_id_ {
  /** 申请解约API */
  readonly terminate: V3_Global_Papay_Contracts_Contract_id__Terminate
  /**
   * 代扣协议ID查询签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_Papay_Contracts_Contract_id__Get_Options): ApiCall<V3_Global_Papay_Contracts_Contract_id__Get_Response>
  /**
   * 代扣协议ID查询签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_Papay_Contracts_Contract_id__Get_Options): V3_Global_Papay_Contracts_Contract_id__Get_Response
}

export interface V3_Global_Papay_Contracts_Contract_id__Terminate_Post_Request {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 机构appid · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户应用ID · 示例：wxcbda96de0b165484 */
  readonly sub_appid?: string | undefined
  /** 解约备注 · 示例：解约原因 */
  readonly termination_note?: string | undefined
}

export interface V3_Global_Papay_Contracts_Contract_id__Terminate_Post_Options extends CallOptions {
  /** 委托代扣协议ID · 示例：100005698 */
  readonly contract_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Global_Papay_Contracts_Contract_id__Terminate_Post_Request | undefined
}

export type V3_Global_Papay_Contracts_Contract_id__Terminate_Post_Response = undefined

export interface V3_Global_Papay_Contracts_Contract_id__Terminate {
  /**
   * 申请解约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Papay_Contracts_Contract_id__Terminate_Post_Options & { readonly json?: V3_Global_Papay_Contracts_Contract_id__Terminate_Post_Request | undefined }): ApiCall<V3_Global_Papay_Contracts_Contract_id__Terminate_Post_Response>
  /**
   * 申请解约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Papay_Contracts_Contract_id__Terminate_Post_Options & { readonly json?: V3_Global_Papay_Contracts_Contract_id__Terminate_Post_Request | undefined }): V3_Global_Papay_Contracts_Contract_id__Terminate_Post_Response
}

export interface V3_Global_Papay_Contracts_AppPreEntrustSign_Post_Request {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 机构appid · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 机构商户号 · 示例：3200000001 */
  readonly sp_mchid?: string | undefined
  /** 子商户应用ID · 示例：wxcbda96de0b165484 */
  readonly sub_appid?: string | undefined
  /** 模板ID · 示例：123 */
  readonly plan_id?: number | undefined
  /** 商户侧签约协议号 · 示例：100001256 */
  readonly out_contract_code?: string | undefined
  /** 用户账户展示名称 · 示例：张三 */
  readonly user_display_name?: string | undefined
  /** 签约成功通知url · 示例：https://pay.weixin.qq.com */
  readonly success_notify_url?: string | undefined
  /** 商户appid下的用户标识 · 示例：ouFhd5X9s9WteC3eWRjXV3lea123 */
  readonly openid?: string | undefined
  /** 用户客户端IP · 示例：119.145.83.6 */
  readonly user_client_ip?: string | undefined
  /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2021-11-20T13:29:35+08:00 */
  readonly expired_time?: string | undefined
}

export interface V3_Global_Papay_Contracts_AppPreEntrustSign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Global_Papay_Contracts_AppPreEntrustSign_Post_Request | undefined
}

export interface V3_Global_Papay_Contracts_AppPreEntrustSign_Post_Response {
  /** 委托代扣签约会话id · 示例：201710180325670965 */
  readonly session_id: string
}

export interface V3_Global_Papay_Contracts_AppPreEntrustSign {
  /**
   * APP签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
   * 角色：直连模式、机构模式
   */
  post(options?: V3_Global_Papay_Contracts_AppPreEntrustSign_Post_Options & { readonly json?: V3_Global_Papay_Contracts_AppPreEntrustSign_Post_Request | undefined }): ApiCall<V3_Global_Papay_Contracts_AppPreEntrustSign_Post_Response>
  /**
   * APP签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
   * 角色：直连模式、机构模式
   */
  postSync(options?: V3_Global_Papay_Contracts_AppPreEntrustSign_Post_Options & { readonly json?: V3_Global_Papay_Contracts_AppPreEntrustSign_Post_Request | undefined }): V3_Global_Papay_Contracts_AppPreEntrustSign_Post_Response
}

export interface V3_Global_Papay_Contracts_H5PreEntrustSign_Post_Request {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 机构appid · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 机构商户号 · 示例：3200000001 */
  readonly sp_mchid?: string | undefined
  /** 子商户应用ID · 示例：wxcbda96de0b165484 */
  readonly sub_appid?: string | undefined
  /** 模板ID · 示例：123 */
  readonly plan_id?: number | undefined
  /** 商户侧签约协议号 · 示例：100001256 */
  readonly out_contract_code?: string | undefined
  /** 用户账户展示名称 · 示例：张三 */
  readonly user_display_name?: string | undefined
  /** 签约成功通知url · 示例：https://pay.weixin.qq.com */
  readonly success_notify_url?: string | undefined
  /** 回调应用AppID · 示例：wxcbda96de0b165484 */
  readonly return_appid?: string | undefined
  /** 用户客户端IP · 示例：119.145.83.6 */
  readonly user_client_ip?: string | undefined
  /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2021-11-20T13:29:35+08:00 */
  readonly expired_time?: string | undefined
  /** 签约完成跳转URL · 示例：https://pay.weixin.qq.com */
  readonly return_url?: string | undefined
}

export interface V3_Global_Papay_Contracts_H5PreEntrustSign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Global_Papay_Contracts_H5PreEntrustSign_Post_Request | undefined
}

export interface V3_Global_Papay_Contracts_H5PreEntrustSign_Post_Response {
  /** 签约跳转URL · 示例：https://apihk.mch.weixin.qq.com/global/papay/contracts/login?os_session_id=2021120910391616228#wechat_redirect */
  readonly sign_url: string
}

export interface V3_Global_Papay_Contracts_H5PreEntrustSign {
  /**
   * H5预签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015443
   * 角色：直连模式、机构模式
   */
  post(options?: V3_Global_Papay_Contracts_H5PreEntrustSign_Post_Options & { readonly json?: V3_Global_Papay_Contracts_H5PreEntrustSign_Post_Request | undefined }): ApiCall<V3_Global_Papay_Contracts_H5PreEntrustSign_Post_Response>
  /**
   * H5预签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015443
   * 角色：直连模式、机构模式
   */
  postSync(options?: V3_Global_Papay_Contracts_H5PreEntrustSign_Post_Options & { readonly json?: V3_Global_Papay_Contracts_H5PreEntrustSign_Post_Request | undefined }): V3_Global_Papay_Contracts_H5PreEntrustSign_Post_Response
}

export interface V3_Global_Papay_Contracts_JsapiPreEntrustSign_Post_Request {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 机构appid · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 机构商户号 · 示例：3200000001 */
  readonly sp_mchid?: string | undefined
  /** 子商户应用ID · 示例：wxcbda96de0b165484 */
  readonly sub_appid?: string | undefined
  /** 模板ID · 示例：123 */
  readonly plan_id?: number | undefined
  /** 商户侧签约协议号 · 示例：100001256 */
  readonly out_contract_code?: string | undefined
  /** 用户账户展示名称 · 示例：张三 */
  readonly user_display_name?: string | undefined
  /** 签约成功通知url · 示例：https://pay.weixin.qq.com */
  readonly success_notify_url?: string | undefined
  /** 商户appid下的用户标识 · 示例：ouFhd5X9s9WteC3eWRjXV3lea123 */
  readonly openid?: string | undefined
  /** 签约完成跳转URL · 示例：https://pay.weixin.qq.com */
  readonly return_url?: string | undefined
  /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2021-11-20T13:29:35+08:00 */
  readonly expired_time?: string | undefined
}

export interface V3_Global_Papay_Contracts_JsapiPreEntrustSign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Global_Papay_Contracts_JsapiPreEntrustSign_Post_Request | undefined
}

export interface V3_Global_Papay_Contracts_JsapiPreEntrustSign_Post_Response {
  /** 签约跳转URL · 示例：https://apihk.mch.weixin.qq.com/global/papay/contracts/login?os_session_id=2021120910391616228#wechat_redirect */
  readonly sign_url: string
}

export interface V3_Global_Papay_Contracts_JsapiPreEntrustSign {
  /**
   * JSAPI预签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
   * 角色：直连模式、机构模式
   */
  post(options?: V3_Global_Papay_Contracts_JsapiPreEntrustSign_Post_Options & { readonly json?: V3_Global_Papay_Contracts_JsapiPreEntrustSign_Post_Request | undefined }): ApiCall<V3_Global_Papay_Contracts_JsapiPreEntrustSign_Post_Response>
  /**
   * JSAPI预签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
   * 角色：直连模式、机构模式
   */
  postSync(options?: V3_Global_Papay_Contracts_JsapiPreEntrustSign_Post_Options & { readonly json?: V3_Global_Papay_Contracts_JsapiPreEntrustSign_Post_Request | undefined }): V3_Global_Papay_Contracts_JsapiPreEntrustSign_Post_Response
}

export interface V3_Global_Papay_Contracts_MiniprogramPreEntrustSign_Post_Request {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 机构appid · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 机构商户号 · 示例：3200000001 */
  readonly sp_mchid?: string | undefined
  /** 子商户应用ID · 示例：wxcbda96de0b165484 */
  readonly sub_appid?: string | undefined
  /** 模板ID · 示例：123 */
  readonly plan_id?: number | undefined
  /** 商户侧签约协议号 · 示例：100001256 */
  readonly out_contract_code?: string | undefined
  /** 用户账户展示名称 · 示例：张三 */
  readonly user_display_name?: string | undefined
  /** 签约成功通知url · 示例：https://pay.weixin.qq.com */
  readonly success_notify_url?: string | undefined
  /** 商户appid下的用户标识 · 示例：ouFhd5X9s9WteC3eWRjXV3lea123 */
  readonly openid?: string | undefined
  /** 用户客户端IP · 示例：119.145.83.6 */
  readonly user_client_ip?: string | undefined
  /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2021-11-20T13:29:35+08:00 */
  readonly expired_time?: string | undefined
}

export interface V3_Global_Papay_Contracts_MiniprogramPreEntrustSign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Global_Papay_Contracts_MiniprogramPreEntrustSign_Post_Request | undefined
}

export interface V3_Global_Papay_Contracts_MiniprogramPreEntrustSign_Post_Response {
  /** 委托代扣签约会话id · 示例：201710180325670965 */
  readonly session_id: string
}

export interface V3_Global_Papay_Contracts_MiniprogramPreEntrustSign {
  /**
   * 小程序签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015440
   * 角色：直连模式、机构模式
   */
  post(options?: V3_Global_Papay_Contracts_MiniprogramPreEntrustSign_Post_Options & { readonly json?: V3_Global_Papay_Contracts_MiniprogramPreEntrustSign_Post_Request | undefined }): ApiCall<V3_Global_Papay_Contracts_MiniprogramPreEntrustSign_Post_Response>
  /**
   * 小程序签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015440
   * 角色：直连模式、机构模式
   */
  postSync(options?: V3_Global_Papay_Contracts_MiniprogramPreEntrustSign_Post_Options & { readonly json?: V3_Global_Papay_Contracts_MiniprogramPreEntrustSign_Post_Request | undefined }): V3_Global_Papay_Contracts_MiniprogramPreEntrustSign_Post_Response
}

export interface V3_Global_Papay_Contracts_OutContractCode {
  /** 商户协议号查询签约API */
  readonly _out_contract_code_: V3_Global_Papay_Contracts_OutContractCode_Out_contract_code_
}

export interface V3_Global_Papay_Contracts_OutContractCode_Out_contract_code__Get_Options extends CallOptions {
  /** 签约协议号 · 示例：100005698 */
  readonly out_contract_code: string
  /** 查询参数 */
  readonly query?: {
    /** 机构APPID · 示例：wxd678efh567hg6787 */
    readonly appid?: string | undefined
    /** 子商户号 · 示例：1230000109 */
    readonly sub_mchid?: string | undefined
    /** 机构appid · 示例：wx8888888888888888 */
    readonly sp_appid?: string | undefined
    /** 机构商户号 · 示例：3200000001 */
    readonly sp_mchid?: string | undefined
    /** 子商户应用ID · 示例：wxcbda96de0b165484 */
    readonly sub_appid?: string | undefined
  } | undefined
}

export interface V3_Global_Papay_Contracts_OutContractCode_Out_contract_code__Get_Response {
  /** 商户号 · 示例：1230000109 */
  readonly mchid?: string | undefined
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 机构商户号 · 示例：3200000001 */
  readonly sp_mchid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 机构appid · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 子商户应用ID · 示例：wxcbda96de0b165484 */
  readonly sub_appid?: string | undefined
  /** 委托代扣协议ID · 示例：100005698 */
  readonly contract_id?: string | undefined
  /** 模板ID · 示例：123 */
  readonly plan_id?: number | undefined
  /** 商户侧签约协议号 · 示例：100001256 */
  readonly out_contract_code?: string | undefined
  /** 用户账户展示名称 · 示例：张三 */
  readonly user_display_name?: string | undefined
  /** 协议状态 · 示例：SIGNED */
  readonly state?: string | undefined
  /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2021-11-20T13:29:35+08:00 */
  readonly signed_time?: string | undefined
  /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2021-11-20T13:29:35+08:00 */
  readonly terminated_time?: string | undefined
  /** 协议解约方式 · 示例：USER */
  readonly termination_mode?: string | undefined
  /** 解约备注 · 示例：解约原因 */
  readonly termination_note?: string | undefined
  /** 商户appid下的用户标识 · 示例：ouFhd5X9s9WteC3eWRjXV3lea123 */
  readonly openid?: string | undefined
}

export interface V3_Global_Papay_Contracts_OutContractCode_Out_contract_code_ {
  /**
   * 商户协议号查询签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_Papay_Contracts_OutContractCode_Out_contract_code__Get_Options): ApiCall<V3_Global_Papay_Contracts_OutContractCode_Out_contract_code__Get_Response>
  /**
   * 商户协议号查询签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_Papay_Contracts_OutContractCode_Out_contract_code__Get_Options): V3_Global_Papay_Contracts_OutContractCode_Out_contract_code__Get_Response
}

export interface V3_Global_Papay_Contracts_WebPreEntrustSign_Post_Request {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 机构appid · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 机构商户号 · 示例：3200000001 */
  readonly sp_mchid?: string | undefined
  /** 子商户应用ID · 示例：wxcbda96de0b165484 */
  readonly sub_appid?: string | undefined
  /** 模板ID · 示例：123 */
  readonly plan_id?: number | undefined
  /** 商户侧签约协议号 · 示例：100001256 */
  readonly out_contract_code?: string | undefined
  /** 用户账户展示名称 · 示例：张三 */
  readonly user_display_name?: string | undefined
  /** 签约成功通知url · 示例：https://pay.weixin.qq.com */
  readonly success_notify_url?: string | undefined
  /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2021-11-20T13:29:35+08:00 */
  readonly expired_time?: string | undefined
  /** 签约完成跳转URL · 示例：https://pay.weixin.qq.com */
  readonly return_url?: string | undefined
}

export interface V3_Global_Papay_Contracts_WebPreEntrustSign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Global_Papay_Contracts_WebPreEntrustSign_Post_Request | undefined
}

export interface V3_Global_Papay_Contracts_WebPreEntrustSign_Post_Response {
  /** 展码页面URL · 示例：https://osapp.pay.weixin.qq.com/global/papay/contracts/sessions/show_code?os_session_id=2025032811X0100X5371319501 */
  readonly show_code_url: string
}

export interface V3_Global_Papay_Contracts_WebPreEntrustSign {
  /**
   * WEB预签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
   * 角色：直连模式、机构模式
   */
  post(options?: V3_Global_Papay_Contracts_WebPreEntrustSign_Post_Options & { readonly json?: V3_Global_Papay_Contracts_WebPreEntrustSign_Post_Request | undefined }): ApiCall<V3_Global_Papay_Contracts_WebPreEntrustSign_Post_Response>
  /**
   * WEB预签约API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
   * 角色：直连模式、机构模式
   */
  postSync(options?: V3_Global_Papay_Contracts_WebPreEntrustSign_Post_Options & { readonly json?: V3_Global_Papay_Contracts_WebPreEntrustSign_Post_Request | undefined }): V3_Global_Papay_Contracts_WebPreEntrustSign_Post_Response
}

export interface V3_Global_Papay_Transactions_Post_Request {
  /** 机构APPID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 机构appid · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户应用ID · 示例：wxcbda96de0b165484 */
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
  /** MCC码 · 示例：1011 */
  readonly merchant_category_code: string
  /** 委托代扣协议ID · 示例：100005698 */
  readonly contract_id: string
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
  } | undefined
}

export interface V3_Global_Papay_Transactions_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Papay_Transactions_Post_Request
}

export interface V3_Global_Papay_Transactions_Post_Response {
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
  readonly transaction_id?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · 示例：AUTH */
  readonly trade_type: "AUTH" | (string & {})
  /** 付款银行 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "PAYERROR" | "USERPAYING" | (string & {})
  /** 交易状态描述 · 示例：支付失败，请重新下单支付 */
  readonly trade_state_desc: string
  /** 支付者 */
  readonly payer?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 机构用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 子商户用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
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
      readonly type?: "SETTLEMENT_RATE" | "USERPAYMENT_RATE" | (string & {}) | undefined
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

export interface V3_Global_Papay_Transactions {
  /** 查询订单 */
  readonly _transaction_id_: V3_Global_Papay_Transactions_Transaction_id_
  /** 跨境∙代扣 · 共 2 个接口 */
  readonly outTradeNo: V3_Global_Papay_Transactions_OutTradeNo
  /**
   * 支付扣款API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Papay_Transactions_Post_Options & { readonly json: V3_Global_Papay_Transactions_Post_Request }): ApiCall<V3_Global_Papay_Transactions_Post_Response>
  /**
   * 支付扣款API · https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Papay_Transactions_Post_Options & { readonly json: V3_Global_Papay_Transactions_Post_Request }): V3_Global_Papay_Transactions_Post_Response
}

export interface V3_Global_Papay_Transactions_Transaction_id__Get_Options extends CallOptions {
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Global_Papay_Transactions_Transaction_id__Get_Response {
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
  readonly transaction_id?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · 示例：APP */
  readonly trade_type: "JSAPI" | "NATIVE" | "APP" | "MWEB" | "MICROPAY" | (string & {})
  /** 付款银行 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：支付失败，请重新下单支付 */
  readonly trade_state_desc: string
  /** 支付者 */
  readonly payer?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 机构用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 子商户用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
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

export interface V3_Global_Papay_Transactions_Transaction_id_ {
  /**
   * 查询订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_Papay_Transactions_Transaction_id__Get_Options): ApiCall<V3_Global_Papay_Transactions_Transaction_id__Get_Response>
  /**
   * 查询订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_Papay_Transactions_Transaction_id__Get_Options): V3_Global_Papay_Transactions_Transaction_id__Get_Response
}

export interface V3_Global_Papay_Transactions_OutTradeNo {
  /** 跨境∙代扣 · 查询订单 · 共 2 个接口 */
  readonly _out_trade_no_: V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  readonly out_trade_no: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Get_Response {
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
  readonly transaction_id?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · 示例：APP */
  readonly trade_type: "JSAPI" | "NATIVE" | "APP" | "MWEB" | "MICROPAY" | (string & {})
  /** 付款银行 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：支付失败，请重新下单支付 */
  readonly trade_state_desc: string
  /** 支付者 */
  readonly payer?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 机构用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 子商户用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
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

export interface V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no_ {
  /** 撤销订单 */
  readonly reverse: V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Reverse
  /**
   * 查询订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 查询订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options extends CallOptions {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export type V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response = undefined

export interface V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Reverse {
  /**
   * 撤销订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options): ApiCall<V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response>
  /**
   * 撤销订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Options): V3_Global_Papay_Transactions_OutTradeNo_Out_trade_no__Reverse_Post_Response
}

export interface V3_Global_ProfitSharing {
  /** 获取分账账单文件下载地址API */
  readonly billDownloadUrl: V3_Global_ProfitSharing_BillDownloadUrl
  /** 跨境∙分账 · 请求分账API · 共 3 个接口 */
  readonly orders: V3_Global_ProfitSharing_Orders
  /** 跨境∙分账 · 删除分账接收方API、添加分账接收方API · 共 3 个接口 */
  readonly receivers: V3_Global_ProfitSharing_Receivers
  /** 跨境∙分账 · 共 2 个接口 */
  readonly refunds: V3_Global_ProfitSharing_Refunds
  /** 跨境∙分账 · 共 3 个接口 */
  readonly transactions: V3_Global_ProfitSharing_Transactions
}

export interface V3_Global_ProfitSharing_BillDownloadUrl_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 账单日期 · 示例：2020-01-01 */
    readonly bill_date?: string | undefined
  } | undefined
}

export interface V3_Global_ProfitSharing_BillDownloadUrl_Get_Response {
  /** 下载地址 · 示例：https://apihk.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx */
  readonly download_url: string
}

export interface V3_Global_ProfitSharing_BillDownloadUrl {
  /**
   * 获取分账账单文件下载地址API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
   * 角色：直连模式、机构模式
   */
  get(options?: V3_Global_ProfitSharing_BillDownloadUrl_Get_Options): ApiCall<V3_Global_ProfitSharing_BillDownloadUrl_Get_Response>
  /**
   * 获取分账账单文件下载地址API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
   * 角色：直连模式、机构模式
   */
  getSync(options?: V3_Global_ProfitSharing_BillDownloadUrl_Get_Options): V3_Global_ProfitSharing_BillDownloadUrl_Get_Response
}

export interface V3_Global_ProfitSharing_Orders_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 应用ID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户应用ID · 示例：wx8888888888888889 */
  readonly sub_appid?: string | undefined
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 分账接收方列表 */
  readonly receivers?: readonly {
    /** 分账币种 · 示例：CNY */
    readonly currency: "CNY" | (string & {})
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方帐号 · 示例：86693852 */
    readonly account: string
    /** 分账个人接收方姓名 · 加密字段，SDK 自动加密 · 示例：hu89ohu89ohu89o */
    readonly name?: string | undefined
    /** 是否已经获取用户实名信息授权 · 示例：true */
    readonly authorized?: boolean | undefined
    /** 分账金额 · 示例：888 */
    readonly amount: number
    /** 分账描述 · 示例：分给商户A */
    readonly description: string
  }[] | undefined
  /** 是否解冻剩余未分资金 */
  readonly unfreeze_unsplit: boolean
}

export interface V3_Global_ProfitSharing_Orders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_ProfitSharing_Orders_Post_Request
}

export interface V3_Global_ProfitSharing_Orders_Post_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 分账单状态 · 示例：FINISHED */
  readonly state: string
  /** 分账接收方列表 */
  readonly receivers?: readonly {
    /** 分账币种 · 示例：CNY */
    readonly currency: string
    /** 分账金额 · 示例：100 */
    readonly amount: number
    /** 分账描述 · 示例：分给商户1900000110 */
    readonly description: string
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方帐号 · 示例：1900000109 */
    readonly account: string
    /** 分账结果 · 示例：SUCCESS */
    readonly result: string
    /** 分账失败原因 · 示例：ACCOUNT_ABNORMAL */
    readonly fail_reason: string
    /** 分账创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_time: string
    /** 分账完成时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly finish_time: string
    /** 分账明细单号 · 示例：36011111111111111111111 */
    readonly detail_id?: string | undefined
    /** 分账明细类型 */
    readonly detail_type?: string | undefined
    /** 出资方结算币种 */
    readonly settlement_currency?: string | undefined
    /** 出资方结算金额 */
    readonly settlement_amount?: number | undefined
    /** 汇率值 */
    readonly rate?: number | undefined
  }[] | undefined
}

export interface V3_Global_ProfitSharing_Orders {
  /** 查询分账结果API */
  readonly _out_order_no_: V3_Global_ProfitSharing_Orders_Out_order_no_
  /** 解冻剩余资金API */
  readonly unfreeze: V3_Global_ProfitSharing_Orders_Unfreeze
  /**
   * 请求分账API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_ProfitSharing_Orders_Post_Options & { readonly json: V3_Global_ProfitSharing_Orders_Post_Request }): ApiCall<V3_Global_ProfitSharing_Orders_Post_Response>
  /**
   * 请求分账API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_ProfitSharing_Orders_Post_Options & { readonly json: V3_Global_ProfitSharing_Orders_Post_Request }): V3_Global_ProfitSharing_Orders_Post_Response
}

export interface V3_Global_ProfitSharing_Orders_Out_order_no__Get_Options extends CallOptions {
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 微信订单号 · 示例：4208450740201411110007820472 */
    readonly transaction_id?: string | undefined
  } | undefined
}

export interface V3_Global_ProfitSharing_Orders_Out_order_no__Get_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 分账单状态 · 示例：FINISHED */
  readonly state: string
  /** 分账接收方列表 */
  readonly receivers?: readonly {
    /** 分账币种 · 示例：CNY */
    readonly currency: string
    /** 分账金额 · 示例：100 */
    readonly amount: number
    /** 分账描述 · 示例：分给商户1900000110 */
    readonly description: string
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方帐号 · 示例：1900000109 */
    readonly account: string
    /** 分账结果 · 示例：SUCCESS */
    readonly result: string
    /** 分账失败原因 · 示例：ACCOUNT_ABNORMAL */
    readonly fail_reason: string
    /** 分账创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_time: string
    /** 分账完成时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly finish_time: string
    /** 分账明细单号 · 示例：36011111111111111111111 */
    readonly detail_id?: string | undefined
    /** 分账明细类型 */
    readonly detail_type?: string | undefined
    /** 出资方结算币种 */
    readonly settlement_currency?: string | undefined
    /** 出资方结算金额 */
    readonly settlement_amount?: number | undefined
    /** 汇率值 */
    readonly rate?: number | undefined
  }[] | undefined
}

export interface V3_Global_ProfitSharing_Orders_Out_order_no_ {
  /**
   * 查询分账结果API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_ProfitSharing_Orders_Out_order_no__Get_Options): ApiCall<V3_Global_ProfitSharing_Orders_Out_order_no__Get_Response>
  /**
   * 查询分账结果API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_ProfitSharing_Orders_Out_order_no__Get_Options): V3_Global_ProfitSharing_Orders_Out_order_no__Get_Response
}

export interface V3_Global_ProfitSharing_Orders_Unfreeze_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 分账描述 · 示例：解冻全部剩余资金 */
  readonly description: string
}

export interface V3_Global_ProfitSharing_Orders_Unfreeze_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_ProfitSharing_Orders_Unfreeze_Post_Request
}

export interface V3_Global_ProfitSharing_Orders_Unfreeze_Post_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 分账单状态 · 示例：FINISHED */
  readonly state: string
  /** 分账接收方列表 */
  readonly receivers?: readonly {
    /** 分账币种 · 示例：CNY */
    readonly currency: string
    /** 分账金额 · 示例：100 */
    readonly amount: number
    /** 分账描述 · 示例：分给商户1900000110 */
    readonly description: string
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方帐号 · 示例：1900000109 */
    readonly account: string
    /** 分账结果 · 示例：SUCCESS */
    readonly result: string
    /** 分账失败原因 · 示例：ACCOUNT_ABNORMAL */
    readonly fail_reason: string
    /** 分账创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_time: string
    /** 分账完成时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly finish_time: string
    /** 分账明细单号 · 示例：36011111111111111111111 */
    readonly detail_id?: string | undefined
    /** 分账明细类型 */
    readonly detail_type?: string | undefined
    /** 出资方结算币种 */
    readonly settlement_currency?: string | undefined
    /** 出资方结算金额 */
    readonly settlement_amount?: number | undefined
    /** 汇率值 */
    readonly rate?: number | undefined
  }[] | undefined
}

export interface V3_Global_ProfitSharing_Orders_Unfreeze {
  /**
   * 解冻剩余资金API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_ProfitSharing_Orders_Unfreeze_Post_Options & { readonly json: V3_Global_ProfitSharing_Orders_Unfreeze_Post_Request }): ApiCall<V3_Global_ProfitSharing_Orders_Unfreeze_Post_Response>
  /**
   * 解冻剩余资金API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_ProfitSharing_Orders_Unfreeze_Post_Options & { readonly json: V3_Global_ProfitSharing_Orders_Unfreeze_Post_Request }): V3_Global_ProfitSharing_Orders_Unfreeze_Post_Response
}

export interface V3_Global_ProfitSharing_Receivers_Delete_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 应用ID · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 子商户应用ID · 示例：wx8888888888888889 */
  readonly sub_appid?: string | undefined
  /** 分账接收方类型 · 示例：MERCHANT_ID */
  readonly type?: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {}) | undefined
  /** 分账接收方帐号 · 示例：86693852 */
  readonly account?: string | undefined
}

export interface V3_Global_ProfitSharing_Receivers_Delete_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Global_ProfitSharing_Receivers_Delete_Request | undefined
}

export type V3_Global_ProfitSharing_Receivers_Delete_Response = undefined

export interface V3_Global_ProfitSharing_Receivers_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 应用ID · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 子商户应用ID · 示例：wx8888888888888889 */
  readonly sub_appid?: string | undefined
  /** 分账接收方类型 · 示例：MERCHANT_ID */
  readonly type?: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {}) | undefined
  /** 分账接收方帐号 · 示例：86693852 */
  readonly account?: string | undefined
  /** 分账个人接收方姓名 · 加密字段，SDK 自动加密 · 示例：hu89ohu89ohu89o */
  readonly name?: string | undefined
  /** 是否已经获取用户实名信息授权 · 示例：true */
  readonly authorized?: boolean | undefined
  /** 与分账方的关系类型 */
  readonly relation_type?: "SUPPLIER" | "DISTRIBUTOR" | "TAX_SERVICE_PROVIDER" | "IT_SERVICE_PROVIDER" | "CUSTOM" | (string & {}) | undefined
  /** 自定义的分账关系 · 示例：代理商 */
  readonly custom_relation?: string | undefined
  /** 分账场景详细描述 · 示例：该分账接收方是境内税费服务提供方，帮助商户向境内海关代扣代缴税费。 */
  readonly scene?: string | undefined
  /** 接收方商户的主营业务范围 · 示例：税务准备服务 */
  readonly major_service?: string | undefined
  /** 分账接收方预计分账比例 · 示例：2000 */
  readonly expected_ratio?: number | undefined
  /** 增加分账接收方申请函文件ID · 示例：de851a06-5a38-9d31-a102-275a17c477de */
  readonly application_file_id?: string | undefined
  /** 分账方与接收方合作关系证明文件ID · 示例：de851a06-5a38-9d31-a102-275a17c477de */
  readonly partnership_file_id?: string | undefined
}

export interface V3_Global_ProfitSharing_Receivers_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Global_ProfitSharing_Receivers_Post_Request | undefined
}

export interface V3_Global_ProfitSharing_Receivers_Post_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 分账接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
  /** 分账接收方账号 · 示例：86693852 */
  readonly account: string
  /** 分账接收方全称 · 加密字段，SDK 自动解密 · 示例：hu89ohu89ohu89o */
  readonly name?: string | undefined
  /** 与分账方的关系类型 */
  readonly relation_type: "SUPPLIER" | "DISTRIBUTOR" | "TAX_SERVICE_PROVIDER" | "IT_SERVICE_PROVIDER" | "CUSTOM" | (string & {})
  /** 自定义的分账关系 · 示例：代理商 */
  readonly custom_relation?: string | undefined
  /** 分账场景详细描述 · 示例：该分账接收方是境内税费服务提供方，帮助商户向境内海关代扣代缴税费。 */
  readonly scene?: string | undefined
  /** 接收方商户的主营业务范围 · 示例：税务准备服务 */
  readonly major_service?: string | undefined
  /** 分账接收方预计分账比例 · 示例：2000 */
  readonly expected_ratio?: number | undefined
  /** 微信文件标识ID · 示例：de851a06-5a38-9d31-a102-275a17c477de */
  readonly file_id?: string | undefined
  /** 接收方关系状态 */
  readonly state?: string | undefined
  /** 接收关系添加失败原因 */
  readonly fail_reason?: string | undefined
  /** 增加分账接收方申请函文件ID · 示例：de851a06-5a38-9d31-a102-275a17c477de */
  readonly application_file_id?: string | undefined
  /** 分账方与接收方合作关系证明文件ID · 示例：de851a06-5a38-9d31-a102-275a17c477de */
  readonly partnership_file_id?: string | undefined
}

export interface V3_Global_ProfitSharing_Receivers {
  /** 查询分账接收方添加结果API */
  readonly _account_: V3_Global_ProfitSharing_Receivers_Account_
  /**
   * 删除分账接收方API · https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
   * 角色：直连模式、机构模式
   */
  delete(options?: V3_Global_ProfitSharing_Receivers_Delete_Options & { readonly json?: V3_Global_ProfitSharing_Receivers_Delete_Request | undefined }): ApiCall<V3_Global_ProfitSharing_Receivers_Delete_Response>
  /**
   * 删除分账接收方API · https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
   * 角色：直连模式、机构模式
   */
  deleteSync(options?: V3_Global_ProfitSharing_Receivers_Delete_Options & { readonly json?: V3_Global_ProfitSharing_Receivers_Delete_Request | undefined }): V3_Global_ProfitSharing_Receivers_Delete_Response
  /**
   * 添加分账接收方API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
   * 角色：直连模式、机构模式
   */
  post(options?: V3_Global_ProfitSharing_Receivers_Post_Options & { readonly json?: V3_Global_ProfitSharing_Receivers_Post_Request | undefined }): ApiCall<V3_Global_ProfitSharing_Receivers_Post_Response>
  /**
   * 添加分账接收方API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
   * 角色：直连模式、机构模式
   */
  postSync(options?: V3_Global_ProfitSharing_Receivers_Post_Options & { readonly json?: V3_Global_ProfitSharing_Receivers_Post_Request | undefined }): V3_Global_ProfitSharing_Receivers_Post_Response
}

export interface V3_Global_ProfitSharing_Receivers_Account__Get_Options extends CallOptions {
  /** 接收方账号 · 示例：86693852 */
  readonly account: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 微信订单号 · 示例：4208450740201411110007820472 */
    readonly transaction_id?: string | undefined
    /** 应用ID · 示例：wx8888888888888888 */
    readonly appid?: string | undefined
    /** 子商户应用ID · 示例：wx8888888888888889 */
    readonly sub_appid?: string | undefined
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type?: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {}) | undefined
  } | undefined
}

export interface V3_Global_ProfitSharing_Receivers_Account__Get_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 分账接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
  /** 分账接收方账号 · 示例：86693852 */
  readonly account: string
  /** 分账接收方全称 · 示例：hu89ohu89ohu89o */
  readonly name?: string | undefined
  /** 与分账方的关系类型 */
  readonly relation_type: "SUPPLIER" | "DISTRIBUTOR" | "TAX_SERVICE_PROVIDER" | "IT_SERVICE_PROVIDER" | "CUSTOM" | (string & {})
  /** 自定义的分账关系 · 示例：代理商 */
  readonly custom_relation?: string | undefined
  /** 分账场景详细描述 · 示例：该分账接收方是境内税费服务提供方，帮助商户向境内海关代扣代缴税费。 */
  readonly scene?: string | undefined
  /** 接收方商户的主营业务范围 · 示例：税务准备服务 */
  readonly major_service?: string | undefined
  /** 分账接收方预计分账比例 · 示例：2000 */
  readonly expected_ratio?: number | undefined
  /** 微信文件标识ID · 示例：de851a06-5a38-9d31-a102-275a17c477de */
  readonly file_id?: string | undefined
  /** 接收方关系状态 */
  readonly state?: string | undefined
  /** 接收关系添加失败原因 */
  readonly fail_reason?: string | undefined
}

export interface V3_Global_ProfitSharing_Receivers_Account_ {
  /**
   * 查询分账接收方添加结果API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_ProfitSharing_Receivers_Account__Get_Options): ApiCall<V3_Global_ProfitSharing_Receivers_Account__Get_Response>
  /**
   * 查询分账接收方添加结果API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_ProfitSharing_Receivers_Account__Get_Options): V3_Global_ProfitSharing_Receivers_Account__Get_Response
}

export interface V3_Global_ProfitSharing_Refunds {
  /** 获取分账退款账单下载链接API */
  readonly billDownloadUrl: V3_Global_ProfitSharing_Refunds_BillDownloadUrl
  /** 查询可供垫付退款实时余额API */
  readonly refundableBalance: V3_Global_ProfitSharing_Refunds_RefundableBalance
}

export interface V3_Global_ProfitSharing_Refunds_BillDownloadUrl_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 账单日期 · 示例：2020-01-01 */
    readonly bill_date?: string | undefined
  } | undefined
}

export interface V3_Global_ProfitSharing_Refunds_BillDownloadUrl_Get_Response {
  /** 下载地址 · 示例：https://apihk.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx */
  readonly download_url: string
}

export interface V3_Global_ProfitSharing_Refunds_BillDownloadUrl {
  /**
   * 获取分账退款账单下载链接API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
   * 角色：直连模式、机构模式
   */
  get(options?: V3_Global_ProfitSharing_Refunds_BillDownloadUrl_Get_Options): ApiCall<V3_Global_ProfitSharing_Refunds_BillDownloadUrl_Get_Response>
  /**
   * 获取分账退款账单下载链接API · https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
   * 角色：直连模式、机构模式
   */
  getSync(options?: V3_Global_ProfitSharing_Refunds_BillDownloadUrl_Get_Options): V3_Global_ProfitSharing_Refunds_BillDownloadUrl_Get_Response
}

export interface V3_Global_ProfitSharing_Refunds_RefundableBalance_Get_Options extends CallOptions {
}

export interface V3_Global_ProfitSharing_Refunds_RefundableBalance_Get_Response {
  /** 出资方商户号 · 示例：19000000001 */
  readonly sponsor_mchid?: string | undefined
  /** 可供垫付分账退款的实时余额 · 示例：1000 */
  readonly balance?: number | undefined
  /** 货币类型 · 示例：CNY */
  readonly currency?: string | undefined
}

export interface V3_Global_ProfitSharing_Refunds_RefundableBalance {
  /**
   * 查询可供垫付退款实时余额API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
   * 角色：直连模式、机构模式
   */
  get(options?: V3_Global_ProfitSharing_Refunds_RefundableBalance_Get_Options): ApiCall<V3_Global_ProfitSharing_Refunds_RefundableBalance_Get_Response>
  /**
   * 查询可供垫付退款实时余额API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
   * 角色：直连模式、机构模式
   */
  getSync(options?: V3_Global_ProfitSharing_Refunds_RefundableBalance_Get_Options): V3_Global_ProfitSharing_Refunds_RefundableBalance_Get_Response
}

export interface V3_Global_ProfitSharing_Transactions {
  /** 微信订单号 · 共 2 个接口 */
  readonly _transaction_id_: V3_Global_ProfitSharing_Transactions_Transaction_id_
  /** 分账标记API */
  readonly mark: V3_Global_ProfitSharing_Transactions_Mark
}

export interface V3_Global_ProfitSharing_Transactions_Transaction_id_ {
  /** 查询剩余待分金额API */
  readonly amounts: V3_Global_ProfitSharing_Transactions_Transaction_id__Amounts
  /** 查询订单剩余可退款金额API */
  readonly refundableAmounts: V3_Global_ProfitSharing_Transactions_Transaction_id__RefundableAmounts
}

export interface V3_Global_ProfitSharing_Transactions_Transaction_id__Amounts_Get_Options extends CallOptions {
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Global_ProfitSharing_Transactions_Transaction_id__Amounts_Get_Response {
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 订单剩余待分金额 · 示例：1000 */
  readonly unsplit_amount?: number | undefined
  /** 货币类型 · 示例：CNY */
  readonly currency?: string | undefined
}

export interface V3_Global_ProfitSharing_Transactions_Transaction_id__Amounts {
  /**
   * 查询剩余待分金额API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_ProfitSharing_Transactions_Transaction_id__Amounts_Get_Options): ApiCall<V3_Global_ProfitSharing_Transactions_Transaction_id__Amounts_Get_Response>
  /**
   * 查询剩余待分金额API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_ProfitSharing_Transactions_Transaction_id__Amounts_Get_Options): V3_Global_ProfitSharing_Transactions_Transaction_id__Amounts_Get_Response
}

export interface V3_Global_ProfitSharing_Transactions_Transaction_id__RefundableAmounts_Get_Options extends CallOptions {
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Global_ProfitSharing_Transactions_Transaction_id__RefundableAmounts_Get_Response {
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 订单剩余可退款金额 · 示例：1000 */
  readonly refundable_amount?: number | undefined
  /** 货币类型 · 示例：CNY */
  readonly currency?: string | undefined
  /** 订单剩余可使用垫付资金退款的金额 · 示例：1000 */
  readonly funds_refundable_amount?: number | undefined
}

export interface V3_Global_ProfitSharing_Transactions_Transaction_id__RefundableAmounts {
  /**
   * 查询订单剩余可退款金额API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_ProfitSharing_Transactions_Transaction_id__RefundableAmounts_Get_Options): ApiCall<V3_Global_ProfitSharing_Transactions_Transaction_id__RefundableAmounts_Get_Response>
  /**
   * 查询订单剩余可退款金额API · https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_ProfitSharing_Transactions_Transaction_id__RefundableAmounts_Get_Options): V3_Global_ProfitSharing_Transactions_Transaction_id__RefundableAmounts_Get_Response
}

export interface V3_Global_ProfitSharing_Transactions_Mark_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 商户订单号 · 示例：P20150806125346 */
  readonly out_trade_no?: string | undefined
  /** 订单标价币种 · 示例：CNY */
  readonly currency?: string | undefined
}

export interface V3_Global_ProfitSharing_Transactions_Mark_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Global_ProfitSharing_Transactions_Mark_Post_Request | undefined
}

export type V3_Global_ProfitSharing_Transactions_Mark_Post_Response = undefined

export interface V3_Global_ProfitSharing_Transactions_Mark {
  /**
   * 分账标记API · https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
   * 角色：直连模式、机构模式
   */
  post(options?: V3_Global_ProfitSharing_Transactions_Mark_Post_Options & { readonly json?: V3_Global_ProfitSharing_Transactions_Mark_Post_Request | undefined }): ApiCall<V3_Global_ProfitSharing_Transactions_Mark_Post_Response>
  /**
   * 分账标记API · https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
   * 角色：直连模式、机构模式
   */
  postSync(options?: V3_Global_ProfitSharing_Transactions_Mark_Post_Options & { readonly json?: V3_Global_ProfitSharing_Transactions_Mark_Post_Request | undefined }): V3_Global_ProfitSharing_Transactions_Mark_Post_Response
}

export interface V3_Global_Refund {
  /** 跨境 · 共 1 个接口 */
  readonly partner: V3_Global_Refund_Partner
  /** 商家充值退款余额查询 */
  readonly rechargeBalance: V3_Global_Refund_RechargeBalance
}

export interface V3_Global_Refund_Partner {
  /** 跨境 · 共 1 个接口 */
  readonly rechargeBalance: V3_Global_Refund_Partner_RechargeBalance
}

export interface V3_Global_Refund_Partner_RechargeBalance {
  /** 跨境 · 共 1 个接口 */
  readonly subMchid: V3_Global_Refund_Partner_RechargeBalance_SubMchid
}

export interface V3_Global_Refund_Partner_RechargeBalance_SubMchid {
  /** 商家充值退款余额查询 */
  readonly _sub_mchid_: V3_Global_Refund_Partner_RechargeBalance_SubMchid_Sub_mchid_
}

export interface V3_Global_Refund_Partner_RechargeBalance_SubMchid_Sub_mchid__Get_Options extends CallOptions {
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid: string
}

export interface V3_Global_Refund_Partner_RechargeBalance_SubMchid_Sub_mchid__Get_Response {
  /** 账户可用余额 · 示例：888 */
  readonly remaining_amount: number
  /** 货币类型 · 示例：KHD */
  readonly currency: string
}

export interface V3_Global_Refund_Partner_RechargeBalance_SubMchid_Sub_mchid_ {
  /**
   * 商家充值退款余额查询 · https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
   * 角色：机构模式
   */
  get(options: V3_Global_Refund_Partner_RechargeBalance_SubMchid_Sub_mchid__Get_Options): ApiCall<V3_Global_Refund_Partner_RechargeBalance_SubMchid_Sub_mchid__Get_Response>
  /**
   * 商家充值退款余额查询 · https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
   * 角色：机构模式
   */
  getSync(options: V3_Global_Refund_Partner_RechargeBalance_SubMchid_Sub_mchid__Get_Options): V3_Global_Refund_Partner_RechargeBalance_SubMchid_Sub_mchid__Get_Response
}

export interface V3_Global_Refund_RechargeBalance_Get_Options extends CallOptions {
}

export interface V3_Global_Refund_RechargeBalance_Get_Response {
  /** 账户可用余额 · 示例：888 */
  readonly remaining_amount: number
  /** 货币类型 · 示例：KHD */
  readonly currency: string
}

export interface V3_Global_Refund_RechargeBalance {
  /**
   * 商家充值退款余额查询 · https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
   * 角色：直连模式
   */
  get(options?: V3_Global_Refund_RechargeBalance_Get_Options): ApiCall<V3_Global_Refund_RechargeBalance_Get_Response>
  /**
   * 商家充值退款余额查询 · https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
   * 角色：直连模式
   */
  getSync(options?: V3_Global_Refund_RechargeBalance_Get_Options): V3_Global_Refund_RechargeBalance_Get_Response
}

export interface V3_Global_Refunds_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
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
    readonly offset: number
    /** 每页笔数 · 示例：10 */
    readonly count: number
  }
}

export interface V3_Global_Refunds_Get_Response {
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
      readonly exchange_rate?: {
        /** 汇率类型 · 示例：SETTLEMENT_RATE */
        readonly type?: "USERPAYMENT_RATE" | "SETTLEMENT_RATE" | (string & {}) | undefined
        /** 汇率值 · 示例：8000000 */
        readonly rate?: number | undefined
      } | undefined
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

export interface V3_Global_Refunds_Post_Request {
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
  readonly amount?: {
    /** 退款金额 · 示例：888 */
    readonly refund: number
    /** 原订单金额 · 示例：888 */
    readonly total: number
    /** 退款币种 · 示例：CNY */
    readonly currency: string
  } | undefined
  /** 退款通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
}

export interface V3_Global_Refunds_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Refunds_Post_Request
}

export interface V3_Global_Refunds_Post_Response {
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
    readonly exchange_rate?: {
      /** 汇率类型 · 示例：SETTLEMENT_RATE */
      readonly type?: "USERPAYMENT_RATE" | "SETTLEMENT_RATE" | (string & {}) | undefined
      /** 汇率值 · 示例：8000000 */
      readonly rate?: number | undefined
    } | undefined
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

export interface V3_Global_Refunds {
  /** 跨境∙退款 · 共 1 个接口 */
  readonly id: V3_Global_Refunds_Id
  /** 跨境∙退款 · 共 1 个接口 */
  readonly outRefundNo: V3_Global_Refunds_OutRefundNo
  /**
   * 查询所有退款 · https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_Refunds_Get_Options): ApiCall<V3_Global_Refunds_Get_Response>
  /**
   * 查询所有退款 · https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_Refunds_Get_Options): V3_Global_Refunds_Get_Response
  /** 查询所有退款：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Global_Refunds_Get_Options, 'query', 'offset', never>): AsyncGenerator<NonNullable<V3_Global_Refunds_Get_Response['data']>[number], void, undefined>
  /**
   * 申请退款 · https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Refunds_Post_Options & { readonly json: V3_Global_Refunds_Post_Request }): ApiCall<V3_Global_Refunds_Post_Response>
  /**
   * 申请退款 · https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Refunds_Post_Options & { readonly json: V3_Global_Refunds_Post_Request }): V3_Global_Refunds_Post_Response
}

export interface V3_Global_Refunds_Id {
  /** 查询单笔退款 */
  readonly _refund_id_: V3_Global_Refunds_Id_Refund_id_
}

export interface V3_Global_Refunds_Id_Refund_id__Get_Options extends CallOptions {
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

export interface V3_Global_Refunds_Id_Refund_id__Get_Response {
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
    readonly exchange_rate?: {
      /** 汇率类型 · 示例：SETTLEMENT_RATE */
      readonly type?: "USERPAYMENT_RATE" | "SETTLEMENT_RATE" | (string & {}) | undefined
      /** 汇率值 · 示例：8000000 */
      readonly rate?: number | undefined
    } | undefined
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

export interface V3_Global_Refunds_Id_Refund_id_ {
  /**
   * 查询单笔退款 · https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_Refunds_Id_Refund_id__Get_Options): ApiCall<V3_Global_Refunds_Id_Refund_id__Get_Response>
  /**
   * 查询单笔退款 · https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_Refunds_Id_Refund_id__Get_Options): V3_Global_Refunds_Id_Refund_id__Get_Response
}

export interface V3_Global_Refunds_OutRefundNo {
  /** 查询单笔退款 */
  readonly _out_refund_no_: V3_Global_Refunds_OutRefundNo_Out_refund_no_
}

export interface V3_Global_Refunds_OutRefundNo_Out_refund_no__Get_Options extends CallOptions {
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

export interface V3_Global_Refunds_OutRefundNo_Out_refund_no__Get_Response {
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
    readonly exchange_rate?: {
      /** 汇率类型 · 示例：SETTLEMENT_RATE */
      readonly type?: "USERPAYMENT_RATE" | "SETTLEMENT_RATE" | (string & {}) | undefined
      /** 汇率值 · 示例：8000000 */
      readonly rate?: number | undefined
    } | undefined
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

export interface V3_Global_Refunds_OutRefundNo_Out_refund_no_ {
  /**
   * 查询单笔退款 · https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_Refunds_OutRefundNo_Out_refund_no__Get_Options): ApiCall<V3_Global_Refunds_OutRefundNo_Out_refund_no__Get_Response>
  /**
   * 查询单笔退款 · https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_Refunds_OutRefundNo_Out_refund_no__Get_Options): V3_Global_Refunds_OutRefundNo_Out_refund_no__Get_Response
}

export interface V3_Global_Settle {
  /** 查询结算资金明细API */
  readonly settlements: V3_Global_Settle_Settlements
}

export interface V3_Global_Settle_Settlements_Get_Options extends CallOptions {
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

export interface V3_Global_Settle_Settlements_Get_Response {
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
    /** 分账业务金额 */
    readonly split_amount?: {
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
    } | undefined
  }[] | undefined
  /** 总记录条数 · 示例：1234 */
  readonly total_count: number
  /** 记录起始位置 · 示例：1 */
  readonly offset: number
  /** 本次返回条数 · 示例：20 */
  readonly limit: number
}

export interface V3_Global_Settle_Settlements {
  /**
   * 查询结算资金明细API · https://pay.weixin.qq.com/doc/global/v3/zh/4013013893
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_Settle_Settlements_Get_Options): ApiCall<V3_Global_Settle_Settlements_Get_Response>
  /**
   * 查询结算资金明细API · https://pay.weixin.qq.com/doc/global/v3/zh/4013013893
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_Settle_Settlements_Get_Options): V3_Global_Settle_Settlements_Get_Response
  /** 查询结算资金明细API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Global_Settle_Settlements_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Global_Settle_Settlements_Get_Response['data']>[number], void, undefined>
}

export interface V3_Global_Statements_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 账单日期 · 示例：20180130 */
    readonly date: string
    /** 商户号 · 示例：1900000109 */
    readonly mchid?: string | undefined
    /** 机构商户号 · 示例：1900000100 */
    readonly sp_mchid?: string | undefined
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  }
}

export type V3_Global_Statements_Get_Response = ReadableStream<Uint8Array>

export interface V3_Global_Statements {
  /**
   * 下载对账单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_Statements_Get_Options): ApiCall<V3_Global_Statements_Get_Response>
  /**
   * 下载对账单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_Statements_Get_Options): V3_Global_Statements_Get_Response
}

export interface V3_Global_Transactions {
  /** APP支付下单 */
  readonly app: V3_Global_Transactions_App
  /** 跨境∙支付 · 共 2 个接口 */
  readonly id: V3_Global_Transactions_Id
  /** JSAPI支付下单API */
  readonly jsapi: V3_Global_Transactions_Jsapi
  /** H5支付下单 */
  readonly mweb: V3_Global_Transactions_Mweb
  /** Native支付下单API */
  readonly native: V3_Global_Transactions_Native
  /** 跨境∙支付 · 共 2 个接口 */
  readonly outTradeNo: V3_Global_Transactions_OutTradeNo
}

export interface V3_Global_Transactions_App_Post_Request {
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

export interface V3_Global_Transactions_App_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Transactions_App_Post_Request
}

export interface V3_Global_Transactions_App_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_Global_Transactions_App {
  /**
   * APP支付下单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Transactions_App_Post_Options & { readonly json: V3_Global_Transactions_App_Post_Request }): ApiCall<V3_Global_Transactions_App_Post_Response>
  /**
   * APP支付下单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Transactions_App_Post_Options & { readonly json: V3_Global_Transactions_App_Post_Request }): V3_Global_Transactions_App_Post_Response
}

export interface V3_Global_Transactions_Id {
  /** 微信支付订单号 · 查询订单 · 共 2 个接口 */
  readonly _transaction_id_: V3_Global_Transactions_Id_Transaction_id_
}

export interface V3_Global_Transactions_Id_Transaction_id__Get_Options extends CallOptions {
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

export interface V3_Global_Transactions_Id_Transaction_id__Get_Response {
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
  readonly id?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · 示例：APP */
  readonly trade_type: "JSAPI" | "NATIVE" | "APP" | "MWEB" | "MICROPAY" | (string & {})
  /** 付款银行 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：支付失败，请重新下单支付 */
  readonly trade_state_desc: string
  /** 支付者 */
  readonly payer?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 机构用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 子商户用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
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
    readonly scope?: string | undefined
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

export interface V3_Global_Transactions_Id_Transaction_id_ {
  /** 关闭订单 */
  readonly close: V3_Global_Transactions_Id_Transaction_id__Close
  /**
   * 查询订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_Transactions_Id_Transaction_id__Get_Options): ApiCall<V3_Global_Transactions_Id_Transaction_id__Get_Response>
  /**
   * 查询订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_Transactions_Id_Transaction_id__Get_Options): V3_Global_Transactions_Id_Transaction_id__Get_Response
}

export interface V3_Global_Transactions_Id_Transaction_id__Close_Post_Request {
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 机构商户号 · 示例：1230000109 */
  readonly sp_mchid?: string | undefined
}

export interface V3_Global_Transactions_Id_Transaction_id__Close_Post_Options extends CallOptions {
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Global_Transactions_Id_Transaction_id__Close_Post_Request | undefined
}

export type V3_Global_Transactions_Id_Transaction_id__Close_Post_Response = undefined

export interface V3_Global_Transactions_Id_Transaction_id__Close {
  /**
   * 关闭订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Transactions_Id_Transaction_id__Close_Post_Options & { readonly json?: V3_Global_Transactions_Id_Transaction_id__Close_Post_Request | undefined }): ApiCall<V3_Global_Transactions_Id_Transaction_id__Close_Post_Response>
  /**
   * 关闭订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Transactions_Id_Transaction_id__Close_Post_Options & { readonly json?: V3_Global_Transactions_Id_Transaction_id__Close_Post_Request | undefined }): V3_Global_Transactions_Id_Transaction_id__Close_Post_Response
}

export interface V3_Global_Transactions_Jsapi_Post_Request {
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

export interface V3_Global_Transactions_Jsapi_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Transactions_Jsapi_Post_Request
}

export interface V3_Global_Transactions_Jsapi_Post_Response {
  /** 预支付交易会话标识 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
}

export interface V3_Global_Transactions_Jsapi {
  /**
   * JSAPI支付下单API · https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Transactions_Jsapi_Post_Options & { readonly json: V3_Global_Transactions_Jsapi_Post_Request }): ApiCall<V3_Global_Transactions_Jsapi_Post_Response>
  /**
   * JSAPI支付下单API · https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Transactions_Jsapi_Post_Options & { readonly json: V3_Global_Transactions_Jsapi_Post_Request }): V3_Global_Transactions_Jsapi_Post_Response
}

export interface V3_Global_Transactions_Mweb_Post_Request {
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

export interface V3_Global_Transactions_Mweb_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Transactions_Mweb_Post_Request
}

export interface V3_Global_Transactions_Mweb_Post_Response {
  /** 支付跳转链接 · 示例：https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241 */
  readonly mweb_url: string
}

export interface V3_Global_Transactions_Mweb {
  /**
   * H5支付下单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Transactions_Mweb_Post_Options & { readonly json: V3_Global_Transactions_Mweb_Post_Request }): ApiCall<V3_Global_Transactions_Mweb_Post_Response>
  /**
   * H5支付下单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Transactions_Mweb_Post_Options & { readonly json: V3_Global_Transactions_Mweb_Post_Request }): V3_Global_Transactions_Mweb_Post_Response
}

export interface V3_Global_Transactions_Native_Post_Request {
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

export interface V3_Global_Transactions_Native_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Global_Transactions_Native_Post_Request
}

export interface V3_Global_Transactions_Native_Post_Response {
  /** 二维码链接 · 示例：weixin://wxpay/s/An4baqw */
  readonly code_url: string
}

export interface V3_Global_Transactions_Native {
  /**
   * Native支付下单API · https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Transactions_Native_Post_Options & { readonly json: V3_Global_Transactions_Native_Post_Request }): ApiCall<V3_Global_Transactions_Native_Post_Response>
  /**
   * Native支付下单API · https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Transactions_Native_Post_Options & { readonly json: V3_Global_Transactions_Native_Post_Request }): V3_Global_Transactions_Native_Post_Response
}

export interface V3_Global_Transactions_OutTradeNo {
  /** 商户订单号 · 查询订单 · 共 2 个接口 */
  readonly _out_trade_no_: V3_Global_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Global_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
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

export interface V3_Global_Transactions_OutTradeNo_Out_trade_no__Get_Response {
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
  readonly id?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · 示例：APP */
  readonly trade_type: "JSAPI" | "NATIVE" | "APP" | "MWEB" | "MICROPAY" | (string & {})
  /** 付款银行 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：支付失败，请重新下单支付 */
  readonly trade_state_desc: string
  /** 支付者 */
  readonly payer?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 机构用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sp_openid?: string | undefined
    /** 子商户用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
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
    readonly scope?: string | undefined
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

export interface V3_Global_Transactions_OutTradeNo_Out_trade_no_ {
  /** 关闭订单 */
  readonly close: V3_Global_Transactions_OutTradeNo_Out_trade_no__Close
  /**
   * 查询订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
   * 角色：直连模式、机构模式
   */
  get(options: V3_Global_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Global_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 查询订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
   * 角色：直连模式、机构模式
   */
  getSync(options: V3_Global_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_Global_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_Global_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request {
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid?: string | undefined
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mchid?: string | undefined
  /** 机构商户号 · 示例：1230000109 */
  readonly sp_mchid?: string | undefined
}

export interface V3_Global_Transactions_OutTradeNo_Out_trade_no__Close_Post_Options extends CallOptions {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Global_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request | undefined
}

export type V3_Global_Transactions_OutTradeNo_Out_trade_no__Close_Post_Response = undefined

export interface V3_Global_Transactions_OutTradeNo_Out_trade_no__Close {
  /**
   * 关闭订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
   * 角色：直连模式、机构模式
   */
  post(options: V3_Global_Transactions_OutTradeNo_Out_trade_no__Close_Post_Options & { readonly json?: V3_Global_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request | undefined }): ApiCall<V3_Global_Transactions_OutTradeNo_Out_trade_no__Close_Post_Response>
  /**
   * 关闭订单 · https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
   * 角色：直连模式、机构模式
   */
  postSync(options: V3_Global_Transactions_OutTradeNo_Out_trade_no__Close_Post_Options & { readonly json?: V3_Global_Transactions_OutTradeNo_Out_trade_no__Close_Post_Request | undefined }): V3_Global_Transactions_OutTradeNo_Out_trade_no__Close_Post_Response
}
