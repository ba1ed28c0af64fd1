// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface Global {
  /** 跨境∙报关 · 共 5 个接口 */
  readonly v3: Global_V3
}

export interface Global_V3 {
  /** 跨境∙报关 · 共 5 个接口 */
  readonly customs: Global_V3_Customs
}

export interface Global_V3_Customs {
  /** 报关查询API、报关信息修改API、报关API */
  readonly orders: Global_V3_Customs_Orders
  /** 报关重推API */
  readonly redeclare: Global_V3_Customs_Redeclare
  /** 身份信息校验API */
  readonly verifyCertificate: Global_V3_Customs_VerifyCertificate
}

export interface Global_V3_Customs_Orders_Get_Options extends CallOptions {
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

export interface Global_V3_Customs_Orders_Get_Response {
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

export interface Global_V3_Customs_Orders_Patch_Request {
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

export interface Global_V3_Customs_Orders_Patch_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Global_V3_Customs_Orders_Patch_Request
}

export interface Global_V3_Customs_Orders_Patch_Response {
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

export interface Global_V3_Customs_Orders_Post_Request {
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

export interface Global_V3_Customs_Orders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Global_V3_Customs_Orders_Post_Request
}

export interface Global_V3_Customs_Orders_Post_Response {
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

export interface Global_V3_Customs_Orders {
  /**
   * 报关查询API
   * 角色：直连模式、机构模式
   */
  get(options: Global_V3_Customs_Orders_Get_Options): ApiCall<Global_V3_Customs_Orders_Get_Response>
  /**
   * 报关查询API
   * 角色：直连模式、机构模式
   */
  getSync(options: Global_V3_Customs_Orders_Get_Options): Global_V3_Customs_Orders_Get_Response
  /** 报关查询API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<Global_V3_Customs_Orders_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<Global_V3_Customs_Orders_Get_Response['data']>[number], void, undefined>
  /**
   * 报关信息修改API
   * 角色：直连模式、机构模式
   */
  patch(options: Global_V3_Customs_Orders_Patch_Options & { readonly json: Global_V3_Customs_Orders_Patch_Request }): ApiCall<Global_V3_Customs_Orders_Patch_Response>
  /**
   * 报关信息修改API
   * 角色：直连模式、机构模式
   */
  patchSync(options: Global_V3_Customs_Orders_Patch_Options & { readonly json: Global_V3_Customs_Orders_Patch_Request }): Global_V3_Customs_Orders_Patch_Response
  /**
   * 报关API
   * 角色：直连模式、机构模式
   */
  post(options: Global_V3_Customs_Orders_Post_Options & { readonly json: Global_V3_Customs_Orders_Post_Request }): ApiCall<Global_V3_Customs_Orders_Post_Response>
  /**
   * 报关API
   * 角色：直连模式、机构模式
   */
  postSync(options: Global_V3_Customs_Orders_Post_Options & { readonly json: Global_V3_Customs_Orders_Post_Request }): Global_V3_Customs_Orders_Post_Response
}

export interface Global_V3_Customs_Redeclare_Post_Request {
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

export interface Global_V3_Customs_Redeclare_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Global_V3_Customs_Redeclare_Post_Request
}

export interface Global_V3_Customs_Redeclare_Post_Response {
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

export interface Global_V3_Customs_Redeclare {
  /**
   * 报关重推API
   * 角色：直连模式、机构模式
   */
  post(options: Global_V3_Customs_Redeclare_Post_Options & { readonly json: Global_V3_Customs_Redeclare_Post_Request }): ApiCall<Global_V3_Customs_Redeclare_Post_Response>
  /**
   * 报关重推API
   * 角色：直连模式、机构模式
   */
  postSync(options: Global_V3_Customs_Redeclare_Post_Options & { readonly json: Global_V3_Customs_Redeclare_Post_Request }): Global_V3_Customs_Redeclare_Post_Response
}

export interface Global_V3_Customs_VerifyCertificate_Post_Request {
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

export interface Global_V3_Customs_VerifyCertificate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: Global_V3_Customs_VerifyCertificate_Post_Request
}

export interface Global_V3_Customs_VerifyCertificate_Post_Response {
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

export interface Global_V3_Customs_VerifyCertificate {
  /**
   * 身份信息校验API
   * 角色：直连模式、机构模式
   */
  post(options: Global_V3_Customs_VerifyCertificate_Post_Options & { readonly json: Global_V3_Customs_VerifyCertificate_Post_Request }): ApiCall<Global_V3_Customs_VerifyCertificate_Post_Response>
  /**
   * 身份信息校验API
   * 角色：直连模式、机构模式
   */
  postSync(options: Global_V3_Customs_VerifyCertificate_Post_Options & { readonly json: Global_V3_Customs_VerifyCertificate_Post_Request }): Global_V3_Customs_VerifyCertificate_Post_Response
}
