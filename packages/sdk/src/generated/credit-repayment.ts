// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_CreditRepayment {
  /** 自动还款 · 共 8 个接口 */
  readonly partner: V3_CreditRepayment_Partner
}

export interface V3_CreditRepayment_Partner {
  /** 自动还款 · 共 4 个接口 */
  readonly contracts: V3_CreditRepayment_Partner_Contracts
  /** 自动还款 · 发起还款 · 共 2 个接口 */
  readonly deductOrders: V3_CreditRepayment_Partner_DeductOrders
  /** 自动还款 · 共 2 个接口 */
  readonly scheduleRecords: V3_CreditRepayment_Partner_ScheduleRecords
}

export interface V3_CreditRepayment_Partner_Contracts {
  /** 查询自动还款协议 */
  readonly _out_contract_code_: V3_CreditRepayment_Partner_Contracts_Out_contract_code_
  /** APP预签约自动还款协议 */
  readonly appPresign: V3_CreditRepayment_Partner_Contracts_AppPresign
  /** H5预签约自动还款协议 */
  readonly h5Presign: V3_CreditRepayment_Partner_Contracts_H5Presign
  /** 解除自动还款协议 */
  readonly terminate: V3_CreditRepayment_Partner_Contracts_Terminate
}

export interface V3_CreditRepayment_Partner_Contracts_Out_contract_code__Get_Options extends CallOptions {
  /** 服务商签约协议号 · 示例：100005698 */
  readonly out_contract_code: string
}

export interface V3_CreditRepayment_Partner_Contracts_Out_contract_code__Get_Response {
  /** 协议ID · 示例：100005698 */
  readonly contract_id: string
  /** 模板ID · 示例：123 */
  readonly plan_id: string
  /** 服务商签约协议号 · 示例：100001256 */
  readonly out_contract_code: string
  /** 用户展示名称 · 示例：*明 */
  readonly display_name: string
  /** 协议状态 · 示例：CONTRACT_STATE_INVALID */
  readonly contract_state: "CONTRACT_STATE_INVALID" | "CONTRACT_STATE_EFFECTIVE" | "CONTRACT_STATE_TERMINATED" | (string & {})
  /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2021-11-20T13:29:35+08:00 */
  readonly contract_signed_time?: string | undefined
  /** 协议解约时间 · 格式：RFC 3339 日期时间 · 示例：2021-11-20T13:29:35+08:00 */
  readonly contract_terminated_time?: string | undefined
  /** 协议解约方式 · 示例：TERMINATION_MODE_BY_USER */
  readonly contract_terminated_mode?: "TERMINATION_MODE_INVALID" | "TERMINATION_MODE_BY_USER" | "TERMINATION_MODE_BY_MERCHANT" | "TERMINATION_MODE_BY_CUSTOMER_SERVICE" | (string & {}) | undefined
  /** 协议解约备注 · 示例：example_contract_termination_remark */
  readonly contract_termination_remark?: string | undefined
  /** 还款日 · 示例：1 */
  readonly repayment_day?: number | undefined
  /** 用户服务商标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 服务商AppID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 还款金额上限 · 示例：10000 */
  readonly repayment_amount_limit: number
}

export interface V3_CreditRepayment_Partner_Contracts_Out_contract_code_ {
  /**
   * 查询自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016125810
   * 角色：服务商
   */
  get(options: V3_CreditRepayment_Partner_Contracts_Out_contract_code__Get_Options): ApiCall<V3_CreditRepayment_Partner_Contracts_Out_contract_code__Get_Response>
  /**
   * 查询自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016125810
   * 角色：服务商
   */
  getSync(options: V3_CreditRepayment_Partner_Contracts_Out_contract_code__Get_Options): V3_CreditRepayment_Partner_Contracts_Out_contract_code__Get_Response
}

export interface V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Request {
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 模板ID · 示例：123 */
  readonly plan_id: string
  /** 服务商签约协议号 · 示例：100001256 */
  readonly out_contract_code: string
  /** 用户展示名称 · 示例：*明 */
  readonly display_name: string
  /** 签约结果通知地址 · 示例：https://pay.weixin.qq.com */
  readonly contract_notify_url: string
  /** 还款日 · 示例：1 */
  readonly repayment_day: number
  /** 还款金额上限 · 示例：10000 */
  readonly repayment_amount_limit: string
  /** 子商户号 · 示例：1000000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户AppID · 示例：example_sub_appid */
  readonly sub_appid?: string | undefined
  /** 用户实名信息 */
  readonly real_identity: {
    /** 实名验证类型 · 示例：REAL_IDENTITY_TYPE_INVALID */
    readonly identity_type: "REAL_IDENTITY_TYPE_INVALID" | "REAL_IDENTITY_TYPE_ID_CARD" | (string & {})
    /** 自然人证件号码 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj== */
    readonly identity_id: string
    /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph== */
    readonly real_name: string
  }
  /** 交易信息 */
  readonly trade_info?: {
    /** 商户侧交易单号 · 示例：1217752501201407033233368018 */
    readonly out_trade_no: string
    /** 还款金额 · 示例：10000 */
    readonly deduct_amount: number
    /** 产品描述 · 示例：信贷还款 */
    readonly description?: string | undefined
    /** 商户数据包 · 示例：备注信息 */
    readonly attach?: string | undefined
    /** 商户回调地址 · 示例：https://www.test.com */
    readonly notify_url?: string | undefined
  } | undefined
}

export interface V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Request
}

export interface V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Response {
  /** 预签约码 · 示例：example_presign_token */
  readonly presign_token: string
  /** 跳转到的签约服务提供方 · 示例：example_redirect_service */
  readonly redirect_service?: string | undefined
}

export interface V3_CreditRepayment_Partner_Contracts_AppPresign {
  /**
   * APP预签约自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016125804
   * 角色：服务商
   */
  post(options: V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Options & { readonly json: V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Request }): ApiCall<V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Response>
  /**
   * APP预签约自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016125804
   * 角色：服务商
   */
  postSync(options: V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Options & { readonly json: V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Request }): V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Response
}

export interface V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Request {
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 模板ID · 示例：123 */
  readonly plan_id: string
  /** 服务商签约协议号 · 示例：100001256 */
  readonly out_contract_code: string
  /** 用户展示名称 · 示例：*明 */
  readonly display_name: string
  /** 签约结果通知地址 · 示例：https://pay.weixin.qq.com */
  readonly contract_notify_url: string
  /** 还款日 · 示例：1 */
  readonly repayment_day: number
  /** 还款金额上限 · 示例：10000 */
  readonly repayment_amount_limit: string
  /** 子商户号 · 示例：1000000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户AppID · 示例：example_sub_appid */
  readonly sub_appid?: string | undefined
  /** 用户实名信息 */
  readonly real_identity: {
    /** 实名验证类型 · 示例：REAL_IDENTITY_TYPE_INVALID */
    readonly identity_type: "REAL_IDENTITY_TYPE_INVALID" | "REAL_IDENTITY_TYPE_ID_CARD" | (string & {})
    /** 自然人证件号码 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj== */
    readonly identity_id: string
    /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph== */
    readonly real_name: string
  }
  /** 交易信息 */
  readonly trade_info?: {
    /** 商户侧交易单号 · 示例：1217752501201407033233368018 */
    readonly out_trade_no: string
    /** 还款金额 · 示例：10000 */
    readonly deduct_amount: number
    /** 产品描述 · 示例：信贷还款 */
    readonly description?: string | undefined
    /** 商户数据包 · 示例：备注信息 */
    readonly attach?: string | undefined
    /** 商户回调地址 · 示例：https://www.test.com */
    readonly notify_url?: string | undefined
  } | undefined
  /** 跳转控制信息 */
  readonly jump_info?: {
    /** 签约完后要跳转到的应用AppID · 示例：example_jump_appid */
    readonly jump_appid?: string | undefined
  } | undefined
}

export interface V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Request
}

export interface V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Response {
  /** 拉起微信支付签约页的URL · 示例：https://payapp.weixin.qq.com/xxx?presign_token=wx12334 */
  readonly redirect_url: string
}

export interface V3_CreditRepayment_Partner_Contracts_H5Presign {
  /**
   * H5预签约自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016779565
   * 角色：服务商
   */
  post(options: V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Options & { readonly json: V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Request }): ApiCall<V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Response>
  /**
   * H5预签约自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016779565
   * 角色：服务商
   */
  postSync(options: V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Options & { readonly json: V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Request }): V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Response
}

export interface V3_CreditRepayment_Partner_Contracts_Terminate_Post_Request {
  /** 服务商签约协议号 · 示例：100001256 */
  readonly out_contract_code: string
  /** 协议解约备注 · 示例：example_contract_termination_remark */
  readonly contract_termination_remark: string
}

export interface V3_CreditRepayment_Partner_Contracts_Terminate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_CreditRepayment_Partner_Contracts_Terminate_Post_Request
}

export interface V3_CreditRepayment_Partner_Contracts_Terminate_Post_Response {
  /** 协议信息 */
  readonly contract_info?: {
    /** 协议ID · 示例：100005698 */
    readonly contract_id: string
    /** 模板ID · 示例：123 */
    readonly plan_id: string
    /** 服务商签约协议号 · 示例：100001256 */
    readonly out_contract_code: string
    /** 用户展示名称 · 示例：*明 */
    readonly display_name: string
    /** 协议状态 · 示例：CONTRACT_STATE_INVALID */
    readonly contract_state: "CONTRACT_STATE_INVALID" | "CONTRACT_STATE_EFFECTIVE" | "CONTRACT_STATE_TERMINATED" | (string & {})
    /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2021-11-20T13:29:35+08:00 */
    readonly contract_signed_time?: string | undefined
    /** 协议解约时间 · 格式：RFC 3339 日期时间 · 示例：2021-11-20T13:29:35+08:00 */
    readonly contract_terminated_time?: string | undefined
    /** 协议解约方式 · 示例：TERMINATION_MODE_BY_USER */
    readonly contract_terminated_mode?: "TERMINATION_MODE_INVALID" | "TERMINATION_MODE_BY_USER" | "TERMINATION_MODE_BY_MERCHANT" | "TERMINATION_MODE_BY_CUSTOMER_SERVICE" | (string & {}) | undefined
    /** 协议解约备注 · 示例：example_contract_termination_remark */
    readonly contract_termination_remark?: string | undefined
    /** 还款日 · 示例：1 */
    readonly repayment_day?: number | undefined
    /** 用户服务商标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 服务商AppID · 示例：wxd678efh567hg6787 */
    readonly appid?: string | undefined
    /** 还款金额上限 · 示例：10000 */
    readonly repayment_amount_limit: number
  } | undefined
}

export interface V3_CreditRepayment_Partner_Contracts_Terminate {
  /**
   * 解除自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016125830
   * 角色：服务商
   */
  post(options: V3_CreditRepayment_Partner_Contracts_Terminate_Post_Options & { readonly json: V3_CreditRepayment_Partner_Contracts_Terminate_Post_Request }): ApiCall<V3_CreditRepayment_Partner_Contracts_Terminate_Post_Response>
  /**
   * 解除自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016125830
   * 角色：服务商
   */
  postSync(options: V3_CreditRepayment_Partner_Contracts_Terminate_Post_Options & { readonly json: V3_CreditRepayment_Partner_Contracts_Terminate_Post_Request }): V3_CreditRepayment_Partner_Contracts_Terminate_Post_Response
}

export interface V3_CreditRepayment_Partner_DeductOrders_Post_Request {
  /** 还款协议ID · 示例：20251105000000123456789 */
  readonly contract_id: string
  /** 商户侧交易单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商户侧预约还款单号 · 示例：1234567abcde */
  readonly out_record_id: string
  /** 还款金额 · 示例：10000 */
  readonly deduct_amount: string
  /** 商户回调地址 · 示例：wxd678efh567hg6787 */
  readonly notify_url: string
  /** 产品描述 · 示例：信贷还款 */
  readonly description: string
  /** 商户数据包 · 示例：备注 */
  readonly attach?: string | undefined
}

export interface V3_CreditRepayment_Partner_DeductOrders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_CreditRepayment_Partner_DeductOrders_Post_Request
}

export interface V3_CreditRepayment_Partner_DeductOrders_Post_Response {
  /** 商户侧交易单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商户侧预约还款单号 · 示例：123456abcde */
  readonly out_record_id: string
  /** 商户AppID · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户AppID · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 还款协议ID · 示例：20251105000000123456789 */
  readonly contract_id: string
  /** 还款单状态 · 示例：DEDUCT_ORDER_STATE_PENDING */
  readonly order_state: "DEDUCT_ORDER_STATE_PENDING" | "DEDUCT_ORDER_STATE_NOT_PAY" | "DEDUCT_ORDER_STATE_PAY_SUCCESS" | "DEDUCT_ORDER_STATE_PAY_FAIL" | (string & {})
  /** 还款金额 · 示例：10000 */
  readonly deduct_amount: string
  /** 实际还款金额 · 示例：10000 */
  readonly pay_success_amount?: string | undefined
  /** 产品描述 · 示例：信贷还款 */
  readonly description: string
  /** 商户数据包 · 示例：备注 */
  readonly attach?: string | undefined
  /** 微信支付的支付单号 · 示例：1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
}

export interface V3_CreditRepayment_Partner_DeductOrders {
  /** 查询还款单 */
  readonly _out_trade_no_: V3_CreditRepayment_Partner_DeductOrders_Out_trade_no_
  /**
   * 发起还款 · https://pay.weixin.qq.com/doc/v3/partner/4016779462
   * 角色：服务商
   */
  post(options: V3_CreditRepayment_Partner_DeductOrders_Post_Options & { readonly json: V3_CreditRepayment_Partner_DeductOrders_Post_Request }): ApiCall<V3_CreditRepayment_Partner_DeductOrders_Post_Response>
  /**
   * 发起还款 · https://pay.weixin.qq.com/doc/v3/partner/4016779462
   * 角色：服务商
   */
  postSync(options: V3_CreditRepayment_Partner_DeductOrders_Post_Options & { readonly json: V3_CreditRepayment_Partner_DeductOrders_Post_Request }): V3_CreditRepayment_Partner_DeductOrders_Post_Response
}

export interface V3_CreditRepayment_Partner_DeductOrders_Out_trade_no__Get_Options extends CallOptions {
  /** 商户侧交易单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
}

export interface V3_CreditRepayment_Partner_DeductOrders_Out_trade_no__Get_Response {
  /** 商户侧交易单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商户侧预约还款单号 · 示例：123456abcde */
  readonly out_record_id: string
  /** 商户AppID · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户AppID · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 还款协议ID · 示例：20251105000000123456789 */
  readonly contract_id: string
  /** 还款单状态 · 示例：DEDUCT_ORDER_STATE_PENDING */
  readonly order_state: "DEDUCT_ORDER_STATE_PENDING" | "DEDUCT_ORDER_STATE_NOT_PAY" | "DEDUCT_ORDER_STATE_PAY_SUCCESS" | "DEDUCT_ORDER_STATE_PAY_FAIL" | (string & {})
  /** 还款金额 · 示例：10000 */
  readonly deduct_amount: string
  /** 实际还款金额 · 示例：10000 */
  readonly pay_success_amount?: string | undefined
  /** 产品描述 · 示例：信贷还款 */
  readonly description: string
  /** 商户数据包 · 示例：备注 */
  readonly attach?: string | undefined
  /** 微信支付的支付单号 · 示例：1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
}

export interface V3_CreditRepayment_Partner_DeductOrders_Out_trade_no_ {
  /**
   * 查询还款单 · https://pay.weixin.qq.com/doc/v3/partner/4016779468
   * 角色：服务商
   */
  get(options: V3_CreditRepayment_Partner_DeductOrders_Out_trade_no__Get_Options): ApiCall<V3_CreditRepayment_Partner_DeductOrders_Out_trade_no__Get_Response>
  /**
   * 查询还款单 · https://pay.weixin.qq.com/doc/v3/partner/4016779468
   * 角色：服务商
   */
  getSync(options: V3_CreditRepayment_Partner_DeductOrders_Out_trade_no__Get_Options): V3_CreditRepayment_Partner_DeductOrders_Out_trade_no__Get_Response
}

export interface V3_CreditRepayment_Partner_ScheduleRecords {
  /** 查询预约还款记录 */
  readonly _out_record_id_: V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id_
  /** 预约还款 */
  readonly batchCreate: V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate
}

export interface V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id__Get_Options extends CallOptions {
  /** 商户侧预约还款单号 · 示例：1234567abcde */
  readonly out_record_id: string
  /** 查询参数 */
  readonly query: {
    /** 还款协议ID · 示例：20251105000000123456789 */
    readonly contract_id: string
  }
}

export interface V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id__Get_Response {
  /** 商户侧预约还款单号 · 示例：1234567abcde */
  readonly out_record_id: string
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户AppID · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 还款协议ID · 示例：20251105000000123456789 */
  readonly contract_id?: string | undefined
  /** 应还款金额 · 示例：10000 */
  readonly repayment_amount: string
  /** 最低还款金额 · 示例：2000 */
  readonly min_repayment_amount: string
  /** 还款日期 · 示例：2025-11-18 */
  readonly repayment_date: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
}

export interface V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id_ {
  /**
   * 查询预约还款记录 · https://pay.weixin.qq.com/doc/v3/partner/4016779463
   * 角色：服务商
   */
  get(options: V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id__Get_Options): ApiCall<V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id__Get_Response>
  /**
   * 查询预约还款记录 · https://pay.weixin.qq.com/doc/v3/partner/4016779463
   * 角色：服务商
   */
  getSync(options: V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id__Get_Options): V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id__Get_Response
}

export interface V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Request {
  /** 还款协议ID · 示例：20251105000000123456789 */
  readonly contract_id: string
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 预约还款项列表 */
  readonly schedule_items: readonly {
    /** 商户侧预约还款单号 · 示例：1234567abcde */
    readonly out_record_id: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 子商户AppID · 示例：wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 应还款金额 · 示例：10000 */
    readonly repayment_amount: string
    /** 最低还款金额 · 示例：2000 */
    readonly min_repayment_amount?: string | undefined
    /** 还款日期 · 示例：2025-11-18 */
    readonly repayment_date: string
  }[]
}

export interface V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Request
}

export interface V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Response {
  /** 预约还款记录列表 */
  readonly schedule_records?: readonly {
    /** 商户侧预约还款单号 · 示例：1234567abcde */
    readonly out_record_id: string
    /** 商户AppID · 示例：wxd678efh567hg6787 */
    readonly appid: string
    /** 子商户AppID · 示例：wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 还款协议ID · 示例：20251105000000123456789 */
    readonly contract_id?: string | undefined
    /** 应还款金额 · 示例：10000 */
    readonly repayment_amount: string
    /** 最低还款金额 · 示例：2000 */
    readonly min_repayment_amount: string
    /** 还款日期 · 示例：2025-11-18 */
    readonly repayment_date: string
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
  }[] | undefined
}

export interface V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate {
  /**
   * 预约还款 · https://pay.weixin.qq.com/doc/v3/partner/4016779459
   * 角色：服务商
   */
  post(options: V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Options & { readonly json: V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Request }): ApiCall<V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Response>
  /**
   * 预约还款 · https://pay.weixin.qq.com/doc/v3/partner/4016779459
   * 角色：服务商
   */
  postSync(options: V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Options & { readonly json: V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Request }): V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Response
}
