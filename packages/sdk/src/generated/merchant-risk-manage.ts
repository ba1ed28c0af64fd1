// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, OptionalListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_MerchantRiskManage {
  /** 风险管理 · 共 2 个接口 */
  readonly ecTradeRisk: V3_MerchantRiskManage_EcTradeRisk
  /** 上报订单关联信息 */
  readonly reportTradeUnionInformation: V3_MerchantRiskManage_ReportTradeUnionInformation
  /** 查询风险信息 */
  readonly tradeRiskInformation: V3_MerchantRiskManage_TradeRiskInformation
  /** 处置结果回传 */
  readonly tradeRiskResult: V3_MerchantRiskManage_TradeRiskResult
  /** 删除商户违规通知回调地址API、查询商户违规通知回调地址API、创建商户违规通知回调地址API、修改商户违规通知回调地址API */
  readonly violationNotifications: V3_MerchantRiskManage_ViolationNotifications
}

export interface V3_MerchantRiskManage_EcTradeRisk {
  /** 查询风险订单 */
  readonly queryRiskTrades: V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades
  /** 回传处置结果 */
  readonly recvDisposeResult: V3_MerchantRiskManage_EcTradeRisk_RecvDisposeResult
}

export interface V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades_Post_Request {
  /** 服务商商户号 · 示例：1900000109 */
  readonly sp_mchid?: string | undefined
  /** 子商户号 · 示例：1900009231 */
  readonly sub_mchid?: string | undefined
  /** 商户号 · 示例：1900009231 */
  readonly mchid?: string | undefined
  /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-05-20T13:29:35+08:00 */
  readonly start_time?: string | undefined
  /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-05-20T13:29:35+08:00 */
  readonly end_time?: string | undefined
  /** 查询页码 · 默认：1 · 示例：1 */
  readonly page_index?: number | undefined
  /** 查询页大小 · 默认：10 · 示例：10 */
  readonly page_size?: number | undefined
}

export interface V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades_Post_Request | undefined
}

export interface V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades_Post_Response {
  /** 总风险订单数 · 示例：10 */
  readonly total_num?: number | undefined
  /** 风险订单列表 */
  readonly risk_trade_list?: readonly {
    /** 商户号 · 示例：1900009231 */
    readonly mchid?: string | undefined
    /** 商户订单号 · 示例：20150806125346 */
    readonly out_trade_no?: string | undefined
    /** 风险类型 · 示例：1 */
    readonly risk_type?: number | undefined
    /** 风险等级 · 示例：1 */
    readonly risk_level?: number | undefined
    /** 投诉单状态 · 示例：2020-12-01T16:18:12+08:00 */
    readonly risk_discove_time?: string | undefined
  }[] | undefined
}

export interface V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades {
  /**
   * 查询风险订单 · https://pay.weixin.qq.com/doc/v3/merchant/4013894247
   * 角色：普通商户、服务商
   */
  post(options?: V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades_Post_Options & { readonly json?: V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades_Post_Request | undefined }): ApiCall<V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades_Post_Response>
  /**
   * 查询风险订单 · https://pay.weixin.qq.com/doc/v3/merchant/4013894247
   * 角色：普通商户、服务商
   */
  postSync(options?: V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades_Post_Options & { readonly json?: V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades_Post_Request | undefined }): V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades_Post_Response
  /** 查询风险订单：自动翻页，用 for await 逐条读取 */
  postAll(options?: OptionalListOptions<V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades_Post_Options & { readonly json: V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades_Post_Request }, 'json', 'page_index' | 'page_size', 'page_size'>): AsyncGenerator<NonNullable<V3_MerchantRiskManage_EcTradeRisk_QueryRiskTrades_Post_Response['risk_trade_list']>[number], void, undefined>
}

export interface V3_MerchantRiskManage_EcTradeRisk_RecvDisposeResult_Post_Request {
  /** 服务商商户号 · 示例：1900000109 */
  readonly sp_mchid?: string | undefined
  /** 子商户号 · 示例：1900009231 */
  readonly sub_mchid?: string | undefined
  /** 商户号 · 示例：1900009231 */
  readonly mchid?: string | undefined
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 最终风险结论 · 示例：1 */
  readonly final_risk_result?: number | undefined
  /** 最终风险类型 · 示例：1 */
  readonly final_risk_type?: number | undefined
  /** 处置结论 */
  readonly disp_conclusion?: readonly number[] | undefined
  /** 处置补充 · 示例：example_disp_addition */
  readonly disp_addition?: string | undefined
  /** 是否有投诉 */
  readonly exist_complaint?: boolean | undefined
  /** 退款金额 · 示例：100 */
  readonly refund_amount?: number | undefined
}

export interface V3_MerchantRiskManage_EcTradeRisk_RecvDisposeResult_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MerchantRiskManage_EcTradeRisk_RecvDisposeResult_Post_Request
}

export interface V3_MerchantRiskManage_EcTradeRisk_RecvDisposeResult_Post_Response {
  /** 返回描述 · 示例：ok */
  readonly rsp_msg?: string | undefined
}

export interface V3_MerchantRiskManage_EcTradeRisk_RecvDisposeResult {
  /**
   * 回传处置结果 · https://pay.weixin.qq.com/doc/v3/merchant/4013894250
   * 角色：普通商户、服务商
   */
  post(options: V3_MerchantRiskManage_EcTradeRisk_RecvDisposeResult_Post_Options & { readonly json: V3_MerchantRiskManage_EcTradeRisk_RecvDisposeResult_Post_Request }): ApiCall<V3_MerchantRiskManage_EcTradeRisk_RecvDisposeResult_Post_Response>
  /**
   * 回传处置结果 · https://pay.weixin.qq.com/doc/v3/merchant/4013894250
   * 角色：普通商户、服务商
   */
  postSync(options: V3_MerchantRiskManage_EcTradeRisk_RecvDisposeResult_Post_Options & { readonly json: V3_MerchantRiskManage_EcTradeRisk_RecvDisposeResult_Post_Request }): V3_MerchantRiskManage_EcTradeRisk_RecvDisposeResult_Post_Response
}

export interface V3_MerchantRiskManage_ReportTradeUnionInformation_Post_Request {
  /** 服务商商户号 · 示例：1900000109 */
  readonly sp_mchid?: string | undefined
  /** 从业机构商户号 · 示例：1356485 */
  readonly acquiring_bank_id?: string | undefined
  /** 渠道号 · 示例：1900000108 */
  readonly channel_id?: string | undefined
  /** 子商户号 · 示例：1900009231 */
  readonly sub_mchid?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户手机号 · 加密字段，SDK 自动加密 · 示例：ca775af5f841bdf424b2e6eb86a6e21e */
  readonly phone?: string | undefined
  /** 用户实名证件号 · 加密字段，SDK 自动加密 · 示例：ca775af5f841bdf424b2e6eb86a6e21e */
  readonly certificates_number?: string | undefined
  /** 用户终端ip · 示例：123.12.12.123 */
  readonly client_ip?: string | undefined
  /** 商户判定交易的风险等级 · 示例：1 */
  readonly risk_level?: number | undefined
  /** 线上线下标识 · 示例：1 */
  readonly line_type?: number | undefined
  /** 虚拟实物标识 · 示例：1 */
  readonly goods_type?: number | undefined
  /** 物品发布类型 · 示例：1 */
  readonly seller_type?: number | undefined
  /** 是否需要物流发货 · 示例：false */
  readonly is_need_deliver?: boolean | undefined
  /** 用户设备类型 · 示例：1 */
  readonly device_type?: number | undefined
  /** 付款方用户标识 · 示例：华为的账号：260XXX */
  readonly userid?: string | undefined
  /** 手机号来源 · 示例：1 */
  readonly phone_from?: number | undefined
  /** 收款方用户标识 · 示例：抖音的账号：XXXXX */
  readonly seller_userid?: string | undefined
  /** 业务场景 · 示例：1 */
  readonly scene?: number | undefined
  /** 充值业务场景独有字段 */
  readonly recharge_fields?: {
    /** 充值账号类型 · 示例：1 */
    readonly account_type?: number | undefined
    /** 充值账号 · 示例：example_account */
    readonly account?: string | undefined
  } | undefined
  /** 生活缴费场景独有字段 */
  readonly living_expenses_fields?: {
    /** 户号 · 示例：123456 */
    readonly acc_no?: string | undefined
    /** 费种 · 示例：1 */
    readonly type?: number | undefined
    /** 缴费城市 · 示例：湖南衡阳 */
    readonly city?: string | undefined
    /** 户号对应的地址信息 · 示例：广东省深圳市南山区海天二路33号 */
    readonly address?: string | undefined
    /** 缴费户名 · 示例：詹讯 */
    readonly acc_name?: string | undefined
    /** 机构名称 · 示例：深圳电力 */
    readonly company_name?: string | undefined
    /** 缴费金额 · 示例：500 */
    readonly amount?: number | undefined
  } | undefined
  /** 扩展字段1 · 示例：{"key1":"value1"} */
  readonly extra_fields1?: string | undefined
  /** 扩展字段2 · 示例：{"key1":"value1"} */
  readonly extra_fields2?: string | undefined
  /** 扩展字段3 · 示例：{"key1":"value1"} */
  readonly extra_fields3?: string | undefined
  /** 高风险商品标签 · 示例：1 */
  readonly high_risk_goods?: number | undefined
  /** 用户下单设备与支付设备是否一致 */
  readonly same_deviced?: boolean | undefined
  /** 用户下单设备是否是常用设备 */
  readonly reliable_device?: boolean | undefined
  /** 收货省份 · 示例：example_delivery_province */
  readonly delivery_province?: string | undefined
  /** 收货城市 · 示例：example_delivery_city */
  readonly delivery_city?: string | undefined
  /** 收货人地址是否新增 */
  readonly new_address?: boolean | undefined
  /** 上一笔支付openid · 示例：example_last_pay_openid */
  readonly last_pay_openid?: string | undefined
  /** 高风险类目 · 示例：1 */
  readonly risky_goods?: number | undefined
  /** 订单识别标识 · 示例：1 */
  readonly offline_delivery_label?: number | undefined
  /** 是否为代付订单 */
  readonly proxy_payment?: boolean | undefined
  /** 下单人手机号 · 示例：example_order_phone_number */
  readonly order_phone_number?: string | undefined
  /** 下单人风险等级 · 示例：1 */
  readonly user_risk_level?: number | undefined
  /** 商户风险等级 · 示例：1 */
  readonly sp_risk_level?: number | undefined
  /** 手机号所属地 · 示例：example_phone_number_location */
  readonly phone_number_location?: string | undefined
  /** 商品类目 · 示例：example_goods_category */
  readonly goods_category?: string | undefined
  /** 前置打开行为异常 · 示例：example_pre_opening_behavior */
  readonly pre_opening_behavior?: string | undefined
  /** 卖家是否是新账号 */
  readonly new_store?: boolean | undefined
  /** 店铺标识 · 示例：example_store_identifier */
  readonly store_identifier?: string | undefined
  /** 商品上架时间 */
  readonly goods_listing_time?: string | undefined
  /** 合单商户订单号 · 示例：example_combine_out_trade_no */
  readonly combine_out_trade_no?: string | undefined
  /** 合单商户号 · 示例：example_combine_mchid */
  readonly combine_mchid?: string | undefined
  /** 子单列表 */
  readonly sub_orders?: readonly {
    /** 子单商户订单号 · 示例：example_out_trade_no */
    readonly out_trade_no?: string | undefined
    /** 子单发起方商户号 · 示例：example_mch_id */
    readonly mch_id?: string | undefined
    /** 收货省份 · 示例：example_delivery_province */
    readonly delivery_province?: string | undefined
    /** 收货城市 · 示例：example_delivery_city */
    readonly delivery_city?: string | undefined
    /** 高风险类目 · 示例：1 */
    readonly risky_goods?: number | undefined
    /** 下单人风险等级 · 示例：1 */
    readonly user_risk_level?: number | undefined
    /** 商户风险等级 · 示例：1 */
    readonly sp_risk_level?: number | undefined
  }[] | undefined
}

export interface V3_MerchantRiskManage_ReportTradeUnionInformation_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_MerchantRiskManage_ReportTradeUnionInformation_Post_Request | undefined
}

export interface V3_MerchantRiskManage_ReportTradeUnionInformation_Post_Response {
  /** 服务商商户号 · 示例：1900000109 */
  readonly sp_mchid?: string | undefined
  /** 从业机构商户号 · 示例：1356485 */
  readonly acquiring_bank_id?: string | undefined
  /** 渠道号 · 示例：1900000108 */
  readonly channel_id?: string | undefined
  /** 子商户号 · 示例：1900009231 */
  readonly sub_mchid?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
}

export interface V3_MerchantRiskManage_ReportTradeUnionInformation {
  /**
   * 上报订单关联信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012529250
   * 角色：普通商户、服务商、渠道商、从业机构
   */
  post(options?: V3_MerchantRiskManage_ReportTradeUnionInformation_Post_Options & { readonly json?: V3_MerchantRiskManage_ReportTradeUnionInformation_Post_Request | undefined }): ApiCall<V3_MerchantRiskManage_ReportTradeUnionInformation_Post_Response>
  /**
   * 上报订单关联信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012529250
   * 角色：普通商户、服务商、渠道商、从业机构
   */
  postSync(options?: V3_MerchantRiskManage_ReportTradeUnionInformation_Post_Options & { readonly json?: V3_MerchantRiskManage_ReportTradeUnionInformation_Post_Request | undefined }): V3_MerchantRiskManage_ReportTradeUnionInformation_Post_Response
}

export interface V3_MerchantRiskManage_TradeRiskInformation_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 服务商商户号 · 示例：1900000109 */
    readonly sp_mchid?: string | undefined
    /** 从业机构号 · 示例：1356485 */
    readonly acquiring_bank_id?: string | undefined
    /** 渠道号 · 示例：1900000108 */
    readonly channel_id?: string | undefined
    /** 子商户号 · 示例：1900009231 */
    readonly sub_mchid?: string | undefined
    /** 商户订单号 · 示例：1217752501201407033233368018 */
    readonly out_trade_no: string
    /** 投诉信息 · 示例：商家说高额返利，支付很大金额之后发现并没有返利，是骗子 */
    readonly complaints_information?: string | undefined
  }
}

export interface V3_MerchantRiskManage_TradeRiskInformation_Get_Response {
  /** 风险系数值 · 示例：1 */
  readonly risk_score: number
  /** 风险类型 · 示例：OTHER_RISK */
  readonly risk_type?: "OTHER_RISK" | "INDUCE_PAYMENT" | "FRAUD" | "GAMBLING" | "CYBERSEX" | (string & {}) | undefined
  /** 处置手段 · 示例：OTHER_PUNISH */
  readonly punish_type?: "OTHER_PUNISH" | "DISABLE_PAYMENT" | "SUSPEND_SETTLEMENT" | "DISABLE_WITHDRAW" | "REMOVE_MERCHANTS" | "ADD_MERCHANTS_BLACKLIST" | "REFUND" | "FREEZING_FUND_BY_TRANSACTION" | "FREEZING_FUND_BY_MERCHANTS" | "BLOCKED_USER" | (string & {}) | undefined
  /** 处置手段描述 · 示例：延长商户账期7天 */
  readonly punish_description?: string | undefined
}

export interface V3_MerchantRiskManage_TradeRiskInformation {
  /**
   * 查询风险信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012526198
   * 角色：普通商户、服务商
   */
  get(options: V3_MerchantRiskManage_TradeRiskInformation_Get_Options): ApiCall<V3_MerchantRiskManage_TradeRiskInformation_Get_Response>
  /**
   * 查询风险信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012526198
   * 角色：普通商户、服务商
   */
  getSync(options: V3_MerchantRiskManage_TradeRiskInformation_Get_Options): V3_MerchantRiskManage_TradeRiskInformation_Get_Response
}

export interface V3_MerchantRiskManage_TradeRiskResult_Post_Request {
  /** 服务商商户号 · 示例：1900000109 */
  readonly sp_mchid?: string | undefined
  /** 从业机构商户号 · 示例：1356485 */
  readonly acquiring_bank_id?: string | undefined
  /** 渠道号 · 示例：1900000108 */
  readonly channel_id?: string | undefined
  /** 子商户号 · 示例：1900009231 */
  readonly sub_mchid?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 风险类型 · 示例：OTHER_RISK */
  readonly risk_type?: "OTHER_RISK" | "INDUCE_PAYMENT" | "FRAUD" | "GAMBLING" | "CYBERSEX" | (string & {}) | undefined
  /** 处置手段 · 示例：OTHER_PUNISH */
  readonly punish_type: "OTHER_PUNISH" | "DISABLE_PAYMENT" | "SUSPEND_SETTLEMENT" | "DISABLE_WITHDRAW" | "REMOVE_MERCHANTS" | "ADD_MERCHANTS_BLACKLIST" | "REFUND" | "FREEZING_FUND_BY_TRANSACTION" | "FREEZING_FUND_BY_MERCHANTS" | "BLOCKED_USER" | (string & {})
  /** 处置手段补充 · 示例：SUSPEND_SETTLEMENT_NDAYS:10 */
  readonly additional_punish_type?: string | undefined
  /** 投诉信息 · 示例：商家说高额返利，支付很大金额之后发现并没有返利，是骗子 */
  readonly complaints_information?: string | undefined
}

export interface V3_MerchantRiskManage_TradeRiskResult_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MerchantRiskManage_TradeRiskResult_Post_Request
}

export interface V3_MerchantRiskManage_TradeRiskResult_Post_Response {
  /** 服务商商户号 · 示例：1900000109 */
  readonly sp_mchid?: string | undefined
  /** 从业机构商户号 · 示例：1356485 */
  readonly acquiring_bank_id?: string | undefined
  /** 渠道号 · 示例：1900000108 */
  readonly channel_id?: string | undefined
  /** 子商户号 · 示例：1900009231 */
  readonly sub_mchid?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 风险类型 · 示例：OTHER_RISK */
  readonly risk_type?: "OTHER_RISK" | "INDUCE_PAYMENT" | "FRAUD" | "GAMBLING" | "CYBERSEX" | (string & {}) | undefined
  /** 处置手段 · 示例：OTHER_PUNISH */
  readonly punish_type: "OTHER_PUNISH" | "DISABLE_PAYMENT" | "SUSPEND_SETTLEMENT" | "DISABLE_WITHDRAW" | "REMOVE_MERCHANTS" | "ADD_MERCHANTS_BLACKLIST" | "REFUND" | "FREEZING_FUND_BY_TRANSACTION" | "FREEZING_FUND_BY_MERCHANTS" | "BLOCKED_USER" | (string & {})
  /** 处置手段补充 · 示例：SUSPEND_SETTLEMENT_NDAYS:10 */
  readonly additional_punish_type?: string | undefined
  /** 处置手段描述 · 示例：延长商户账期7天 */
  readonly punish_description?: string | undefined
}

export interface V3_MerchantRiskManage_TradeRiskResult {
  /**
   * 处置结果回传 · https://pay.weixin.qq.com/doc/v3/merchant/4012384516
   * 角色：普通商户、服务商
   */
  post(options: V3_MerchantRiskManage_TradeRiskResult_Post_Options & { readonly json: V3_MerchantRiskManage_TradeRiskResult_Post_Request }): ApiCall<V3_MerchantRiskManage_TradeRiskResult_Post_Response>
  /**
   * 处置结果回传 · https://pay.weixin.qq.com/doc/v3/merchant/4012384516
   * 角色：普通商户、服务商
   */
  postSync(options: V3_MerchantRiskManage_TradeRiskResult_Post_Options & { readonly json: V3_MerchantRiskManage_TradeRiskResult_Post_Request }): V3_MerchantRiskManage_TradeRiskResult_Post_Response
}

export interface V3_MerchantRiskManage_ViolationNotifications_Delete_Options extends CallOptions {
}

export type V3_MerchantRiskManage_ViolationNotifications_Delete_Response = undefined

export interface V3_MerchantRiskManage_ViolationNotifications_Get_Options extends CallOptions {
}

export interface V3_MerchantRiskManage_ViolationNotifications_Get_Response {
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
}

export interface V3_MerchantRiskManage_ViolationNotifications_Post_Request {
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
}

export interface V3_MerchantRiskManage_ViolationNotifications_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_MerchantRiskManage_ViolationNotifications_Post_Request | undefined
}

export interface V3_MerchantRiskManage_ViolationNotifications_Post_Response {
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
}

export interface V3_MerchantRiskManage_ViolationNotifications_Put_Request {
  /** 通知链接 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
}

export interface V3_MerchantRiskManage_ViolationNotifications_Put_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_MerchantRiskManage_ViolationNotifications_Put_Request | undefined
}

export interface V3_MerchantRiskManage_ViolationNotifications_Put_Response {
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
}

export interface V3_MerchantRiskManage_ViolationNotifications {
  /**
   * 删除商户违规通知回调地址API · https://pay.weixin.qq.com/doc/v3/partner/4012471334
   * 角色：服务商、渠道商、从业机构
   */
  delete(options?: V3_MerchantRiskManage_ViolationNotifications_Delete_Options): ApiCall<V3_MerchantRiskManage_ViolationNotifications_Delete_Response>
  /**
   * 删除商户违规通知回调地址API · https://pay.weixin.qq.com/doc/v3/partner/4012471334
   * 角色：服务商、渠道商、从业机构
   */
  deleteSync(options?: V3_MerchantRiskManage_ViolationNotifications_Delete_Options): V3_MerchantRiskManage_ViolationNotifications_Delete_Response
  /**
   * 查询商户违规通知回调地址API · https://pay.weixin.qq.com/doc/v3/partner/4012471327
   * 角色：服务商、渠道商、从业机构
   */
  get(options?: V3_MerchantRiskManage_ViolationNotifications_Get_Options): ApiCall<V3_MerchantRiskManage_ViolationNotifications_Get_Response>
  /**
   * 查询商户违规通知回调地址API · https://pay.weixin.qq.com/doc/v3/partner/4012471327
   * 角色：服务商、渠道商、从业机构
   */
  getSync(options?: V3_MerchantRiskManage_ViolationNotifications_Get_Options): V3_MerchantRiskManage_ViolationNotifications_Get_Response
  /**
   * 创建商户违规通知回调地址API · https://pay.weixin.qq.com/doc/v3/partner/4012471333
   * 角色：服务商、渠道商、从业机构
   */
  post(options?: V3_MerchantRiskManage_ViolationNotifications_Post_Options & { readonly json?: V3_MerchantRiskManage_ViolationNotifications_Post_Request | undefined }): ApiCall<V3_MerchantRiskManage_ViolationNotifications_Post_Response>
  /**
   * 创建商户违规通知回调地址API · https://pay.weixin.qq.com/doc/v3/partner/4012471333
   * 角色：服务商、渠道商、从业机构
   */
  postSync(options?: V3_MerchantRiskManage_ViolationNotifications_Post_Options & { readonly json?: V3_MerchantRiskManage_ViolationNotifications_Post_Request | undefined }): V3_MerchantRiskManage_ViolationNotifications_Post_Response
  /**
   * 修改商户违规通知回调地址API · https://pay.weixin.qq.com/doc/v3/partner/4012471330
   * 角色：服务商、渠道商、从业机构
   */
  put(options?: V3_MerchantRiskManage_ViolationNotifications_Put_Options & { readonly json?: V3_MerchantRiskManage_ViolationNotifications_Put_Request | undefined }): ApiCall<V3_MerchantRiskManage_ViolationNotifications_Put_Response>
  /**
   * 修改商户违规通知回调地址API · https://pay.weixin.qq.com/doc/v3/partner/4012471330
   * 角色：服务商、渠道商、从业机构
   */
  putSync(options?: V3_MerchantRiskManage_ViolationNotifications_Put_Options & { readonly json?: V3_MerchantRiskManage_ViolationNotifications_Put_Request | undefined }): V3_MerchantRiskManage_ViolationNotifications_Put_Response
}
