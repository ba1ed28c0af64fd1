// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_CreditRepayment {
  readonly partner: V3_CreditRepayment_Partner
}

export interface V3_CreditRepayment_Partner {
  readonly contracts: V3_CreditRepayment_Partner_Contracts
  readonly deductOrders: V3_CreditRepayment_Partner_DeductOrders
  readonly scheduleRecords: V3_CreditRepayment_Partner_ScheduleRecords
}

export interface V3_CreditRepayment_Partner_Contracts {
  readonly _out_contract_code_: V3_CreditRepayment_Partner_Contracts_Out_contract_code_
  readonly appPresign: V3_CreditRepayment_Partner_Contracts_AppPresign
  readonly h5Presign: V3_CreditRepayment_Partner_Contracts_H5Presign
  readonly terminate: V3_CreditRepayment_Partner_Contracts_Terminate
}

export interface V3_CreditRepayment_Partner_Contracts_Out_contract_code__Get_Options extends CallOptions {
  /** 服务商签约协议号 */
  readonly out_contract_code: string
}

export interface V3_CreditRepayment_Partner_Contracts_Out_contract_code__Get_Response {
  /** 协议ID · example: 100005698 */
  readonly contract_id: string
  /** 模板ID · example: 123 */
  readonly plan_id: string
  /** 服务商签约协议号 · example: 100001256 */
  readonly out_contract_code: string
  /** 用户展示名称 · example: *明 */
  readonly display_name: string
  /** 协议状态 · example: CONTRACT_STATE_INVALID */
  readonly contract_state: "CONTRACT_STATE_INVALID" | "CONTRACT_STATE_EFFECTIVE" | "CONTRACT_STATE_TERMINATED" | (string & {})
  /** 协议签署时间 · example: 2021-11-20T13:29:35+08:00 */
  readonly contract_signed_time?: string | undefined
  /** 协议解约时间 · example: 2021-11-20T13:29:35+08:00 */
  readonly contract_terminated_time?: string | undefined
  /** 协议解约方式 · example: TERMINATION_MODE_BY_USER */
  readonly contract_terminated_mode?: "TERMINATION_MODE_INVALID" | "TERMINATION_MODE_BY_USER" | "TERMINATION_MODE_BY_MERCHANT" | "TERMINATION_MODE_BY_CUSTOMER_SERVICE" | (string & {}) | undefined
  /** 协议解约备注 · example: example_contract_termination_remark */
  readonly contract_termination_remark?: string | undefined
  /** 还款日 · example: 1 */
  readonly repayment_day?: number | undefined
  /** 用户服务商标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 服务商AppID · example: wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 还款金额上限 · example: 10000 */
  readonly repayment_amount_limit: number
}

export interface V3_CreditRepayment_Partner_Contracts_Out_contract_code_ {
  /**
   * 查询自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016125810
   * Roles: 服务商
   */
  get(options: V3_CreditRepayment_Partner_Contracts_Out_contract_code__Get_Options): ApiCall<V3_CreditRepayment_Partner_Contracts_Out_contract_code__Get_Response>
  /**
   * 查询自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016125810
   * Roles: 服务商
   */
  getSync(options: V3_CreditRepayment_Partner_Contracts_Out_contract_code__Get_Options): V3_CreditRepayment_Partner_Contracts_Out_contract_code__Get_Response
}

export interface V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Options extends CallOptions {
  readonly json: {
    /** 商户AppID · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 模板ID · example: 123 */
    readonly plan_id: string
    /** 服务商签约协议号 · example: 100001256 */
    readonly out_contract_code: string
    /** 用户展示名称 · example: *明 */
    readonly display_name: string
    /** 签约结果通知地址 · example: https://pay.weixin.qq.com */
    readonly contract_notify_url: string
    /** 还款日 · example: 1 */
    readonly repayment_day: number
    /** 还款金额上限 · example: 10000 */
    readonly repayment_amount_limit: string
    /** 子商户号 · example: 1000000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户AppID · example: example_sub_appid */
    readonly sub_appid?: string | undefined
    /** 用户实名信息 */
    readonly real_identity: {
      /** 实名验证类型 · example: REAL_IDENTITY_TYPE_INVALID */
      readonly identity_type: "REAL_IDENTITY_TYPE_INVALID" | "REAL_IDENTITY_TYPE_ID_CARD" | (string & {})
      /** 自然人证件号码 · 加密 encrypted by the client · example: 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj== */
      readonly identity_id: string
      /** 自然人姓名 · 加密 encrypted by the client · example: OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph== */
      readonly real_name: string
    }
    /** 交易信息 */
    readonly trade_info?: {
      /** 商户侧交易单号 · example: 1217752501201407033233368018 */
      readonly out_trade_no: string
      /** 还款金额 · example: 10000 */
      readonly deduct_amount: number
      /** 产品描述 · example: 信贷还款 */
      readonly description?: string | undefined
      /** 商户数据包 · example: 备注信息 */
      readonly attach?: string | undefined
      /** 商户回调地址 · example: https://www.test.com */
      readonly notify_url?: string | undefined
    } | undefined
  }
}

export interface V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Response {
  /** 预签约码 · example: example_presign_token */
  readonly presign_token: string
  /** 跳转到的签约服务提供方 · example: example_redirect_service */
  readonly redirect_service?: string | undefined
}

export interface V3_CreditRepayment_Partner_Contracts_AppPresign {
  /**
   * APP预签约自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016125804
   * Roles: 服务商
   */
  post(options: V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Options): ApiCall<V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Response>
  /**
   * APP预签约自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016125804
   * Roles: 服务商
   */
  postSync(options: V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Options): V3_CreditRepayment_Partner_Contracts_AppPresign_Post_Response
}

export interface V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Options extends CallOptions {
  readonly json: {
    /** 商户AppID · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 模板ID · example: 123 */
    readonly plan_id: string
    /** 服务商签约协议号 · example: 100001256 */
    readonly out_contract_code: string
    /** 用户展示名称 · example: *明 */
    readonly display_name: string
    /** 签约结果通知地址 · example: https://pay.weixin.qq.com */
    readonly contract_notify_url: string
    /** 还款日 · example: 1 */
    readonly repayment_day: number
    /** 还款金额上限 · example: 10000 */
    readonly repayment_amount_limit: string
    /** 子商户号 · example: 1000000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户AppID · example: example_sub_appid */
    readonly sub_appid?: string | undefined
    /** 用户实名信息 */
    readonly real_identity: {
      /** 实名验证类型 · example: REAL_IDENTITY_TYPE_INVALID */
      readonly identity_type: "REAL_IDENTITY_TYPE_INVALID" | "REAL_IDENTITY_TYPE_ID_CARD" | (string & {})
      /** 自然人证件号码 · 加密 encrypted by the client · example: 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj== */
      readonly identity_id: string
      /** 自然人姓名 · 加密 encrypted by the client · example: OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph== */
      readonly real_name: string
    }
    /** 交易信息 */
    readonly trade_info?: {
      /** 商户侧交易单号 · example: 1217752501201407033233368018 */
      readonly out_trade_no: string
      /** 还款金额 · example: 10000 */
      readonly deduct_amount: number
      /** 产品描述 · example: 信贷还款 */
      readonly description?: string | undefined
      /** 商户数据包 · example: 备注信息 */
      readonly attach?: string | undefined
      /** 商户回调地址 · example: https://www.test.com */
      readonly notify_url?: string | undefined
    } | undefined
    /** 跳转控制信息 */
    readonly jump_info?: {
      /** 签约完后要跳转到的应用AppID · example: example_jump_appid */
      readonly jump_appid?: string | undefined
    } | undefined
  }
}

export interface V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Response {
  /** 拉起微信支付签约页的URL · example: https://payapp.weixin.qq.com/xxx?presign_token=wx12334 */
  readonly redirect_url: string
}

export interface V3_CreditRepayment_Partner_Contracts_H5Presign {
  /**
   * H5预签约自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016779565
   * Roles: 服务商
   */
  post(options: V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Options): ApiCall<V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Response>
  /**
   * H5预签约自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016779565
   * Roles: 服务商
   */
  postSync(options: V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Options): V3_CreditRepayment_Partner_Contracts_H5Presign_Post_Response
}

export interface V3_CreditRepayment_Partner_Contracts_Terminate_Post_Options extends CallOptions {
  readonly json: {
    /** 服务商签约协议号 · example: 100001256 */
    readonly out_contract_code: string
    /** 协议解约备注 · example: example_contract_termination_remark */
    readonly contract_termination_remark: string
  }
}

export interface V3_CreditRepayment_Partner_Contracts_Terminate_Post_Response {
  /** 协议信息 */
  readonly contract_info?: {
    /** 协议ID · example: 100005698 */
    readonly contract_id: string
    /** 模板ID · example: 123 */
    readonly plan_id: string
    /** 服务商签约协议号 · example: 100001256 */
    readonly out_contract_code: string
    /** 用户展示名称 · example: *明 */
    readonly display_name: string
    /** 协议状态 · example: CONTRACT_STATE_INVALID */
    readonly contract_state: "CONTRACT_STATE_INVALID" | "CONTRACT_STATE_EFFECTIVE" | "CONTRACT_STATE_TERMINATED" | (string & {})
    /** 协议签署时间 · example: 2021-11-20T13:29:35+08:00 */
    readonly contract_signed_time?: string | undefined
    /** 协议解约时间 · example: 2021-11-20T13:29:35+08:00 */
    readonly contract_terminated_time?: string | undefined
    /** 协议解约方式 · example: TERMINATION_MODE_BY_USER */
    readonly contract_terminated_mode?: "TERMINATION_MODE_INVALID" | "TERMINATION_MODE_BY_USER" | "TERMINATION_MODE_BY_MERCHANT" | "TERMINATION_MODE_BY_CUSTOMER_SERVICE" | (string & {}) | undefined
    /** 协议解约备注 · example: example_contract_termination_remark */
    readonly contract_termination_remark?: string | undefined
    /** 还款日 · example: 1 */
    readonly repayment_day?: number | undefined
    /** 用户服务商标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 服务商AppID · example: wxd678efh567hg6787 */
    readonly appid?: string | undefined
    /** 还款金额上限 · example: 10000 */
    readonly repayment_amount_limit: number
  } | undefined
}

export interface V3_CreditRepayment_Partner_Contracts_Terminate {
  /**
   * 解除自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016125830
   * Roles: 服务商
   */
  post(options: V3_CreditRepayment_Partner_Contracts_Terminate_Post_Options): ApiCall<V3_CreditRepayment_Partner_Contracts_Terminate_Post_Response>
  /**
   * 解除自动还款协议 · https://pay.weixin.qq.com/doc/v3/partner/4016125830
   * Roles: 服务商
   */
  postSync(options: V3_CreditRepayment_Partner_Contracts_Terminate_Post_Options): V3_CreditRepayment_Partner_Contracts_Terminate_Post_Response
}

export interface V3_CreditRepayment_Partner_DeductOrders_Post_Options extends CallOptions {
  readonly json: {
    /** 还款协议ID · example: 20251105000000123456789 */
    readonly contract_id: string
    /** 商户侧交易单号 · example: 1217752501201407033233368018 */
    readonly out_trade_no: string
    /** 商户侧预约还款单号 · example: 1234567abcde */
    readonly out_record_id: string
    /** 还款金额 · example: 10000 */
    readonly deduct_amount: string
    /** 商户回调地址 · example: wxd678efh567hg6787 */
    readonly notify_url: string
    /** 产品描述 · example: 信贷还款 */
    readonly description: string
    /** 商户数据包 · example: 备注 */
    readonly attach?: string | undefined
  }
}

export interface V3_CreditRepayment_Partner_DeductOrders_Post_Response {
  /** 商户侧交易单号 · example: 1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商户侧预约还款单号 · example: 123456abcde */
  readonly out_record_id: string
  /** 商户AppID · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户AppID · example: wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 用户标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 还款协议ID · example: 20251105000000123456789 */
  readonly contract_id: string
  /** 还款单状态 · example: DEDUCT_ORDER_STATE_PENDING */
  readonly order_state: "DEDUCT_ORDER_STATE_PENDING" | "DEDUCT_ORDER_STATE_NOT_PAY" | "DEDUCT_ORDER_STATE_PAY_SUCCESS" | "DEDUCT_ORDER_STATE_PAY_FAIL" | (string & {})
  /** 还款金额 · example: 10000 */
  readonly deduct_amount: string
  /** 实际还款金额 · example: 10000 */
  readonly pay_success_amount?: string | undefined
  /** 产品描述 · example: 信贷还款 */
  readonly description: string
  /** 商户数据包 · example: 备注 */
  readonly attach?: string | undefined
  /** 微信支付的支付单号 · example: 1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
}

export interface V3_CreditRepayment_Partner_DeductOrders {
  readonly _out_trade_no_: V3_CreditRepayment_Partner_DeductOrders_Out_trade_no_
  /**
   * 发起还款 · https://pay.weixin.qq.com/doc/v3/partner/4016779462
   * Roles: 服务商
   */
  post(options: V3_CreditRepayment_Partner_DeductOrders_Post_Options): ApiCall<V3_CreditRepayment_Partner_DeductOrders_Post_Response>
  /**
   * 发起还款 · https://pay.weixin.qq.com/doc/v3/partner/4016779462
   * Roles: 服务商
   */
  postSync(options: V3_CreditRepayment_Partner_DeductOrders_Post_Options): V3_CreditRepayment_Partner_DeductOrders_Post_Response
}

export interface V3_CreditRepayment_Partner_DeductOrders_Out_trade_no__Get_Options extends CallOptions {
  /** 商户侧交易单号 */
  readonly out_trade_no: string
}

export interface V3_CreditRepayment_Partner_DeductOrders_Out_trade_no__Get_Response {
  /** 商户侧交易单号 · example: 1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商户侧预约还款单号 · example: 123456abcde */
  readonly out_record_id: string
  /** 商户AppID · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户AppID · example: wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 用户标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 还款协议ID · example: 20251105000000123456789 */
  readonly contract_id: string
  /** 还款单状态 · example: DEDUCT_ORDER_STATE_PENDING */
  readonly order_state: "DEDUCT_ORDER_STATE_PENDING" | "DEDUCT_ORDER_STATE_NOT_PAY" | "DEDUCT_ORDER_STATE_PAY_SUCCESS" | "DEDUCT_ORDER_STATE_PAY_FAIL" | (string & {})
  /** 还款金额 · example: 10000 */
  readonly deduct_amount: string
  /** 实际还款金额 · example: 10000 */
  readonly pay_success_amount?: string | undefined
  /** 产品描述 · example: 信贷还款 */
  readonly description: string
  /** 商户数据包 · example: 备注 */
  readonly attach?: string | undefined
  /** 微信支付的支付单号 · example: 1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
}

export interface V3_CreditRepayment_Partner_DeductOrders_Out_trade_no_ {
  /**
   * 查询还款单 · https://pay.weixin.qq.com/doc/v3/partner/4016779468
   * Roles: 服务商
   */
  get(options: V3_CreditRepayment_Partner_DeductOrders_Out_trade_no__Get_Options): ApiCall<V3_CreditRepayment_Partner_DeductOrders_Out_trade_no__Get_Response>
  /**
   * 查询还款单 · https://pay.weixin.qq.com/doc/v3/partner/4016779468
   * Roles: 服务商
   */
  getSync(options: V3_CreditRepayment_Partner_DeductOrders_Out_trade_no__Get_Options): V3_CreditRepayment_Partner_DeductOrders_Out_trade_no__Get_Response
}

export interface V3_CreditRepayment_Partner_ScheduleRecords {
  readonly _out_record_id_: V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id_
  readonly batchCreate: V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate
}

export interface V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id__Get_Options extends CallOptions {
  /** 商户侧预约还款单号 */
  readonly out_record_id: string
  readonly query: {
    /** 还款协议ID · example: 20251105000000123456789 */
    readonly contract_id: string
  }
}

export interface V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id__Get_Response {
  /** 商户侧预约还款单号 · example: 1234567abcde */
  readonly out_record_id: string
  /** 商户AppID · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户AppID · example: wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 还款协议ID · example: 20251105000000123456789 */
  readonly contract_id?: string | undefined
  /** 应还款金额 · example: 10000 */
  readonly repayment_amount: string
  /** 最低还款金额 · example: 2000 */
  readonly min_repayment_amount: string
  /** 还款日期 · example: 2025-11-18 */
  readonly repayment_date: string
  /** 用户标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
}

export interface V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id_ {
  /**
   * 查询预约还款记录 · https://pay.weixin.qq.com/doc/v3/partner/4016779463
   * Roles: 服务商
   */
  get(options: V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id__Get_Options): ApiCall<V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id__Get_Response>
  /**
   * 查询预约还款记录 · https://pay.weixin.qq.com/doc/v3/partner/4016779463
   * Roles: 服务商
   */
  getSync(options: V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id__Get_Options): V3_CreditRepayment_Partner_ScheduleRecords_Out_record_id__Get_Response
}

export interface V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Options extends CallOptions {
  readonly json: {
    /** 还款协议ID · example: 20251105000000123456789 */
    readonly contract_id: string
    /** 商户AppID · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 用户标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
    /** 预约还款项列表 */
    readonly schedule_items: readonly {
      /** 商户侧预约还款单号 · example: 1234567abcde */
      readonly out_record_id: string
      /** 子商户号 · example: 1900000109 */
      readonly sub_mchid: string
      /** 子商户AppID · example: wxcbda96de0b165489 */
      readonly sub_appid?: string | undefined
      /** 应还款金额 · example: 10000 */
      readonly repayment_amount: string
      /** 最低还款金额 · example: 2000 */
      readonly min_repayment_amount?: string | undefined
      /** 还款日期 · example: 2025-11-18 */
      readonly repayment_date: string
    }[]
  }
}

export interface V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Response {
  /** 预约还款记录列表 */
  readonly schedule_records?: readonly {
    /** 商户侧预约还款单号 · example: 1234567abcde */
    readonly out_record_id: string
    /** 商户AppID · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 子商户AppID · example: wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 还款协议ID · example: 20251105000000123456789 */
    readonly contract_id?: string | undefined
    /** 应还款金额 · example: 10000 */
    readonly repayment_amount: string
    /** 最低还款金额 · example: 2000 */
    readonly min_repayment_amount: string
    /** 还款日期 · example: 2025-11-18 */
    readonly repayment_date: string
    /** 用户标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
  }[] | undefined
}

export interface V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate {
  /**
   * 预约还款 · https://pay.weixin.qq.com/doc/v3/partner/4016779459
   * Roles: 服务商
   */
  post(options: V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Options): ApiCall<V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Response>
  /**
   * 预约还款 · https://pay.weixin.qq.com/doc/v3/partner/4016779459
   * Roles: 服务商
   */
  postSync(options: V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Options): V3_CreditRepayment_Partner_ScheduleRecords_BatchCreate_Post_Response
}
