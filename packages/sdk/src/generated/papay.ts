// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, OptionalListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Papay {
  /** 委托代扣 · 共 2 个接口 */
  readonly contracts: V3_Papay_Contracts
  /** 委托代扣∙保险业 · 共 3 个接口 */
  readonly insurancePay: V3_Papay_InsurancePay
  /** 委托代扣∙保险业 · 共 9 个接口 */
  readonly insuranceSign: V3_Papay_InsuranceSign
  /** 委托代扣 · 共 7 个接口 */
  readonly pay: V3_Papay_Pay
  /** 委托代扣 · 共 8 个接口 */
  readonly scheduledDeductSign: V3_Papay_ScheduledDeductSign
  /** 委托代扣 · 共 6 个接口 */
  readonly sign: V3_Papay_Sign
}

export interface V3_Papay_Contracts {
  /** 委托代扣协议ID · 共 2 个接口 */
  readonly _contract_id_: V3_Papay_Contracts_Contract_id_
}

export interface V3_Papay_Contracts_Contract_id_ {
  /** 重试扣费通知API */
  readonly failNotify: V3_Papay_Contracts_Contract_id__FailNotify
  /** 直连商户预扣费通知API */
  readonly notify: V3_Papay_Contracts_Contract_id__Notify
}

export interface V3_Papay_Contracts_Contract_id__FailNotify_Post_Request {
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
}

export interface V3_Papay_Contracts_Contract_id__FailNotify_Post_Options extends CallOptions {
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_Contracts_Contract_id__FailNotify_Post_Request
}

export type V3_Papay_Contracts_Contract_id__FailNotify_Post_Response = undefined

export interface V3_Papay_Contracts_Contract_id__FailNotify {
  /**
   * 重试扣费通知API
   * 角色：普通商户
   */
  post(options: V3_Papay_Contracts_Contract_id__FailNotify_Post_Options & { readonly json: V3_Papay_Contracts_Contract_id__FailNotify_Post_Request }): ApiCall<V3_Papay_Contracts_Contract_id__FailNotify_Post_Response>
  /**
   * 重试扣费通知API
   * 角色：普通商户
   */
  postSync(options: V3_Papay_Contracts_Contract_id__FailNotify_Post_Options & { readonly json: V3_Papay_Contracts_Contract_id__FailNotify_Post_Request }): V3_Papay_Contracts_Contract_id__FailNotify_Post_Response
}

export interface V3_Papay_Contracts_Contract_id__Notify_Post_Request {
  /** 直连商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 公众号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 扣费持续时间 */
  readonly deduct_duration?: {
    /** 扣费持续时间数 · 示例：1 */
    readonly count: number
    /** 单位 · 示例：DAY */
    readonly unit?: "DAY" | (string & {}) | undefined
  } | undefined
  /** 预计扣费金额信息 */
  readonly estimated_amount: {
    /** 预计扣费金额 · 示例：1 */
    readonly amount: number
    /** 预计扣费货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
}

export interface V3_Papay_Contracts_Contract_id__Notify_Post_Options extends CallOptions {
  /** 委托代扣协议ID */
  readonly contract_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_Contracts_Contract_id__Notify_Post_Request
}

export type V3_Papay_Contracts_Contract_id__Notify_Post_Response = undefined

export interface V3_Papay_Contracts_Contract_id__Notify {
  /**
   * 直连商户预扣费通知API · https://pay.weixin.qq.com/doc/v2/merchant/4011987402
   * 角色：普通商户
   */
  post(options: V3_Papay_Contracts_Contract_id__Notify_Post_Options & { readonly json: V3_Papay_Contracts_Contract_id__Notify_Post_Request }): ApiCall<V3_Papay_Contracts_Contract_id__Notify_Post_Response>
  /**
   * 直连商户预扣费通知API · https://pay.weixin.qq.com/doc/v2/merchant/4011987402
   * 角色：普通商户
   */
  postSync(options: V3_Papay_Contracts_Contract_id__Notify_Post_Options & { readonly json: V3_Papay_Contracts_Contract_id__Notify_Post_Request }): V3_Papay_Contracts_Contract_id__Notify_Post_Response
}

export interface V3_Papay_InsurancePay {
  /** 委托代扣∙保险业 · 共 2 个接口 */
  readonly policyPeriods: V3_Papay_InsurancePay_PolicyPeriods
  /** 委托代扣∙保险业 · 共 1 个接口 */
  readonly transactions: V3_Papay_InsurancePay_Transactions
}

export interface V3_Papay_InsurancePay_PolicyPeriods {
  /** 委托代扣∙保险业 · 共 2 个接口 */
  readonly contractId: V3_Papay_InsurancePay_PolicyPeriods_ContractId
}

export interface V3_Papay_InsurancePay_PolicyPeriods_ContractId {
  /** 委托代扣协议ID · 共 2 个接口 */
  readonly _contract_id_: V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id_
}

export interface V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id_ {
  /** 委托代扣∙保险业 · 共 2 个接口 */
  readonly policyPeriodId: V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId
}

export interface V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId {
  /** 保单的扣费周期编号 · 保险商户查询保险自动续费预约API · 共 2 个接口 */
  readonly _policy_period_id_: V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id_
}

export interface V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Get_Options extends CallOptions {
  /** 委托代扣协议ID */
  readonly contract_id: string
  /** 保单的扣费周期编号 · 示例：1 */
  readonly policy_period_id: string
}

export interface V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Get_Response {
  /** 保单的扣费周期编号 · 示例：1 */
  readonly policy_period_id: number
  /** 当前扣费周期的状态 · 示例：NO_SCHEDULED */
  readonly policy_period_state: string
  /** 可扣费开始日期 · 示例：2019-11-22 */
  readonly deduct_start_date?: string | undefined
  /** 可扣费结束日期 · 示例：2019-11-22 */
  readonly deduct_end_date?: string | undefined
  /** 已预约的扣费金额信息 */
  readonly scheduled_amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 实际扣费金额 */
  readonly deduct_amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 实际扣费的日期 · 示例：2019-11-22 */
  readonly deduct_date?: string | undefined
}

export interface V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id_ {
  /** 保险商户预约保险自动续费API */
  readonly schedule: V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Schedule
  /**
   * 保险商户查询保险自动续费预约API · https://pay.weixin.qq.com/doc/v3/merchant/4012471229
   * 角色：普通商户
   */
  get(options: V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Get_Options): ApiCall<V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Get_Response>
  /**
   * 保险商户查询保险自动续费预约API · https://pay.weixin.qq.com/doc/v3/merchant/4012471229
   * 角色：普通商户
   */
  getSync(options: V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Get_Options): V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Get_Response
}

export interface V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Schedule_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 预约扣费金额信息 */
  readonly scheduled_amount: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
}

export interface V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Schedule_Post_Options extends CallOptions {
  /** 委托代扣协议ID */
  readonly contract_id: string
  /** 保单的扣费周期编号 · 示例：1 */
  readonly policy_period_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Schedule_Post_Request
}

export interface V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Schedule_Post_Response {
  /** 保单的扣费周期编号 · 示例：1 */
  readonly policy_period_id: number
  /** 当前扣费周期的状态 · 示例：NO_SCHEDULED */
  readonly policy_period_state: string
  /** 可扣费开始日期 · 示例：2019-11-22 */
  readonly deduct_start_date?: string | undefined
  /** 可扣费结束日期 · 示例：2019-11-22 */
  readonly deduct_end_date?: string | undefined
  /** 已预约的扣费金额信息 */
  readonly scheduled_amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 实际扣费金额 */
  readonly deduct_amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 实际扣费的日期 · 示例：2019-11-22 */
  readonly deduct_date?: string | undefined
}

export interface V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Schedule {
  /**
   * 保险商户预约保险自动续费API · https://pay.weixin.qq.com/doc/v3/merchant/4012471270
   * 角色：普通商户
   */
  post(options: V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Schedule_Post_Options & { readonly json: V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Schedule_Post_Request }): ApiCall<V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Schedule_Post_Response>
  /**
   * 保险商户预约保险自动续费API · https://pay.weixin.qq.com/doc/v3/merchant/4012471270
   * 角色：普通商户
   */
  postSync(options: V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Schedule_Post_Options & { readonly json: V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Schedule_Post_Request }): V3_Papay_InsurancePay_PolicyPeriods_ContractId_Contract_id__PolicyPeriodId_Policy_period_id__Schedule_Post_Response
}

export interface V3_Papay_InsurancePay_Transactions {
  /** 保险商户受理保险自动续费扣款API */
  readonly apply: V3_Papay_InsurancePay_Transactions_Apply
}

export interface V3_Papay_InsurancePay_Transactions_Apply_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商品描述 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 通知地址 · 示例：https://www.qq.com/ */
  readonly transaction_notify_url: string
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 保单的扣费周期编号 · 示例：1 */
  readonly policy_period_id: number
  /** 扣费金额信息 */
  readonly amount: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 订单优惠标记 · 示例：DISCOUNTS */
  readonly goods_tag?: string | undefined
  /** 附加数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
}

export interface V3_Papay_InsurancePay_Transactions_Apply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_InsurancePay_Transactions_Apply_Post_Request
}

export interface V3_Papay_InsurancePay_Transactions_Apply_Post_Response {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 扣费金额信息 */
  readonly amount: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
}

export interface V3_Papay_InsurancePay_Transactions_Apply {
  /**
   * 保险商户受理保险自动续费扣款API · https://pay.weixin.qq.com/doc/v3/merchant/4012471158
   * 角色：普通商户
   */
  post(options: V3_Papay_InsurancePay_Transactions_Apply_Post_Options & { readonly json: V3_Papay_InsurancePay_Transactions_Apply_Post_Request }): ApiCall<V3_Papay_InsurancePay_Transactions_Apply_Post_Response>
  /**
   * 保险商户受理保险自动续费扣款API · https://pay.weixin.qq.com/doc/v3/merchant/4012471158
   * 角色：普通商户
   */
  postSync(options: V3_Papay_InsurancePay_Transactions_Apply_Post_Options & { readonly json: V3_Papay_InsurancePay_Transactions_Apply_Post_Request }): V3_Papay_InsurancePay_Transactions_Apply_Post_Response
}

export interface V3_Papay_InsuranceSign {
  /** 委托代扣∙保险业 · 共 7 个接口 */
  readonly contracts: V3_Papay_InsuranceSign_Contracts
  /** 委托代扣∙保险业 · 共 1 个接口 */
  readonly policyPeriods: V3_Papay_InsuranceSign_PolicyPeriods
  /** 委托代扣∙保险业 · 共 1 个接口 */
  readonly policy_periods: V3_Papay_InsuranceSign_Policy_periods
}

export interface V3_Papay_InsuranceSign_Contracts {
  /** 委托代扣∙保险业 · 共 3 个接口 */
  readonly planId: V3_Papay_InsuranceSign_Contracts_PlanId
  /** 委托代扣∙保险业 · 共 4 个接口 */
  readonly preEntrustSign: V3_Papay_InsuranceSign_Contracts_PreEntrustSign
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId {
  /** 委托代扣模板ID · 共 3 个接口 */
  readonly _plan_id_: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id_
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id_ {
  /** 委托代扣∙保险业 · 共 1 个接口 */
  readonly contractId: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId
  /** 委托代扣∙保险业 · 共 2 个接口 */
  readonly outContractCode: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId {
  /** 委托代扣协议ID · 共 1 个接口 */
  readonly _contract_id_: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id_
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id_ {
  /** 保险商户受理续期自动续费协议 */
  readonly renew: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id__Renew
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id__Renew_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 续期的扣费周期列表 */
  readonly policy_periods: readonly {
    /** 保险扣费周期编号 · 示例：1 */
    readonly policy_period_id: number
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
  }[]
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id__Renew_Post_Options extends CallOptions {
  /** 委托代扣模板ID */
  readonly plan_id: string
  /** 委托代扣协议ID */
  readonly contract_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id__Renew_Post_Request
}

export type V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id__Renew_Post_Response = undefined

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id__Renew {
  /**
   * 保险商户受理续期自动续费协议 · https://pay.weixin.qq.com/doc/v3/merchant/4012489588
   * 角色：普通商户
   */
  post(options: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id__Renew_Post_Options & { readonly json: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id__Renew_Post_Request }): ApiCall<V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id__Renew_Post_Response>
  /**
   * 保险商户受理续期自动续费协议 · https://pay.weixin.qq.com/doc/v3/merchant/4012489588
   * 角色：普通商户
   */
  postSync(options: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id__Renew_Post_Options & { readonly json: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id__Renew_Post_Request }): V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__ContractId_Contract_id__Renew_Post_Response
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode {
  /** 商户签约协议号 · 保险商户查询保险自动续费协议 · 共 2 个接口 */
  readonly _out_contract_code_: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code_
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options extends CallOptions {
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 被保人姓名 · 示例：*明 */
  readonly insured_display_name?: string | undefined
  /** 委托代扣协议状态 · 示例：SIGNED */
  readonly contract_state: "SIGNED" | "TERMINATED" | "SIGN_FAILED" | "TO_BE_RENEWED" | "TERMINATE_PENDING" | (string & {})
  /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2020-09-10T13:29:35+08:00 */
  readonly contract_signed_time?: string | undefined
  /** 协议到期时间 · 格式：RFC 3339 日期时间 · 示例：2021-09-10T13:29:35+08:00 */
  readonly contract_expired_time?: string | undefined
  /** 协议解约信息 */
  readonly contract_terminate_info?: {
    /** 协议解约方式 · 示例：USER_TERMINATE */
    readonly contract_termination_mode: "USER_TERMINATE" | "MCH_API_TERMINATE" | "WEPAY_WEB_TERMINATE" | "CUSTOMER_SERVICE_TERMINATE" | "SYSTEM_TERMINATE" | (string & {})
    /** 协议解约时间 · 格式：RFC 3339 日期时间 · 示例：2020-10-10T13:29:35+08:00 */
    readonly contract_terminated_time: string
    /** 解约备注 · 示例：用户解约 */
    readonly contract_termination_remark?: string | undefined
  } | undefined
  /** 用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 跳转撤销解约小程序的路径 · 示例：pages/PwdExemptContract/index */
  readonly revoke_terminate_contract_redirect_url?: string | undefined
  /** 跳转撤销解约小程序的appid · 示例：wxbd687630cd02ce1d */
  readonly revoke_terminate_contract_redirect_appid?: string | undefined
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code_ {
  /** 保险商户通过商户协议号解除保险自动续费协议 */
  readonly terminate: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate
  /**
   * 保险商户查询保险自动续费协议 · https://pay.weixin.qq.com/doc/v3/merchant/4012472641
   * 角色：普通商户
   */
  get(options: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options): ApiCall<V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response>
  /**
   * 保险商户查询保险自动续费协议 · https://pay.weixin.qq.com/doc/v3/merchant/4012472641
   * 角色：普通商户
   */
  getSync(options: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options): V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request {
  /** 解约备注 · 示例：用户解约 */
  readonly contract_termination_remark: string
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Options extends CallOptions {
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 被保人姓名 · 示例：*明 */
  readonly insured_display_name?: string | undefined
  /** 委托代扣协议状态 · 示例：SIGNED */
  readonly contract_state: "SIGNED" | "TERMINATED" | "SIGN_FAILED" | "TO_BE_RENEWED" | "TERMINATE_PENDING" | (string & {})
  /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2020-09-10T13:29:35+08:00 */
  readonly contract_signed_time?: string | undefined
  /** 协议到期时间 · 格式：RFC 3339 日期时间 · 示例：2021-09-10T13:29:35+08:00 */
  readonly contract_expired_time?: string | undefined
  /** 协议解约信息 */
  readonly contract_terminate_info?: {
    /** 协议解约方式 · 示例：USER_TERMINATE */
    readonly contract_termination_mode: "USER_TERMINATE" | "MCH_API_TERMINATE" | "WEPAY_WEB_TERMINATE" | "CUSTOMER_SERVICE_TERMINATE" | "SYSTEM_TERMINATE" | (string & {})
    /** 协议解约时间 · 格式：RFC 3339 日期时间 · 示例：2020-10-10T13:29:35+08:00 */
    readonly contract_terminated_time: string
    /** 解约备注 · 示例：用户解约 */
    readonly contract_termination_remark?: string | undefined
  } | undefined
  /** 用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
}

export interface V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate {
  /**
   * 保险商户通过商户协议号解除保险自动续费协议 · https://pay.weixin.qq.com/doc/v3/merchant/4012472767
   * 角色：普通商户
   */
  post(options: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Options & { readonly json: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request }): ApiCall<V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Response>
  /**
   * 保险商户通过商户协议号解除保险自动续费协议 · https://pay.weixin.qq.com/doc/v3/merchant/4012472767
   * 角色：普通商户
   */
  postSync(options: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Options & { readonly json: V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request }): V3_Papay_InsuranceSign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Response
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign {
  /** 保险商户App预签约API */
  readonly app: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_App
  /** 保险商户H5预签约API */
  readonly h5: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_H5
  /** 保险商户JSAPI预签约API */
  readonly jsapi: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_Jsapi
  /** 保险商户小程序预签约API */
  readonly miniProgram: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_MiniProgram
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_App_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 用户在直连商户应用下的用户标示 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly openid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 被保人的展示名称 · 示例：*明 */
  readonly insured_display_name: string
  /** 签约结果通知地址 · 示例：https://yourapp.com/notify */
  readonly contract_notify_url: string
  /** 保险保单的开始日期 · 示例：2019-11-22 */
  readonly policy_start_date: string
  /** 保险保单的结束日期 · 示例：2020-11-22 */
  readonly policy_end_date: string
  /** 保单的扣费周期列表 */
  readonly policy_periods: readonly {
    /** 保险扣费周期编号 · 示例：1 */
    readonly policy_period_id: number
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
  }[]
  /** 扣费金额信息 */
  readonly amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 商品描述 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description?: string | undefined
  /** 支付结果通知地址 · 示例：https://www.qq.com/ */
  readonly transaction_notify_url?: string | undefined
  /** 商户侧用户标识 · 示例：用户昵称 */
  readonly out_user_code?: string | undefined
  /** 订单优惠标记 · 示例：DISCOUNTS */
  readonly goods_tag?: string | undefined
  /** 附加数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 是否自动续保 · 示例：true */
  readonly can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 · 示例：false */
  readonly can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  readonly real_identity?: {
    /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph== */
    readonly real_name: string
    /** 自然人身份证号码 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj== */
    readonly id_card_number: string
    /** 实名验证类型 · 示例：ID_CARD */
    readonly identity_type?: "ID_CARD" | (string & {}) | undefined
  } | undefined
  /** 合并扣费期数 · 示例：1 */
  readonly combined_deduct_period_count?: number | undefined
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_App_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_App_Post_Request
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_App_Post_Response {
  /** 预签约ID · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_App {
  /**
   * 保险商户App预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4013005766
   * 角色：普通商户
   */
  post(options: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_App_Post_Options & { readonly json: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_App_Post_Request }): ApiCall<V3_Papay_InsuranceSign_Contracts_PreEntrustSign_App_Post_Response>
  /**
   * 保险商户App预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4013005766
   * 角色：普通商户
   */
  postSync(options: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_App_Post_Options & { readonly json: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_App_Post_Request }): V3_Papay_InsuranceSign_Contracts_PreEntrustSign_App_Post_Response
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_H5_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 用户在直连商户应用下的用户标示 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly openid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 被保人的展示名称 · 示例：*明 */
  readonly insured_display_name: string
  /** 签约结果通知地址 · 示例：https://yourapp.com/notify */
  readonly contract_notify_url: string
  /** 保险保单的开始日期 · 示例：2019-11-22 */
  readonly policy_start_date: string
  /** 保险保单的结束日期 · 示例：2020-11-22 */
  readonly policy_end_date: string
  /** 保单的扣费周期列表 */
  readonly policy_periods: readonly {
    /** 保险扣费周期编号 · 示例：1 */
    readonly policy_period_id: number
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 保障详情 */
    readonly policy_coverage_detail?: {
      /** 保单额度 · 示例：50000 */
      readonly policy_amount?: string | undefined
      /** 保险条款列表 */
      readonly policy_clauses?: readonly {
        /** 条款内容 · 示例：example_clause_name */
        readonly clause_name?: string | undefined
        /** 条款额度 · 示例：example_clause_quota */
        readonly clause_quota?: string | undefined
      }[] | undefined
    } | undefined
  }[]
  /** 扣费金额信息 */
  readonly amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 商品描述 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description?: string | undefined
  /** 支付结果通知地址 · 示例：https://www.qq.com/ */
  readonly transaction_notify_url?: string | undefined
  /** 商户侧用户标识 · 示例：用户昵称 */
  readonly out_user_code?: string | undefined
  /** 订单优惠标记 · 示例：DISCOUNTS */
  readonly goods_tag?: string | undefined
  /** 附加数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 是否自动续保 · 示例：true */
  readonly can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 · 示例：false */
  readonly can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  readonly real_identity?: {
    /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph== */
    readonly real_name: string
    /** 自然人身份证号码 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj== */
    readonly id_card_number: string
    /** 实名验证类型 · 示例：ID_CARD */
    readonly identity_type?: "ID_CARD" | (string & {}) | undefined
  } | undefined
  /** 跳转控制信息 */
  readonly jump_control?: {
    /** 跳转的应用AppID · 示例：wxd678efh567hg6787 */
    readonly jump_appid?: string | undefined
  } | undefined
  /** 合并扣费期数 · 示例：1 */
  readonly combined_deduct_period_count?: number | undefined
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_H5_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_H5_Post_Request
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_H5_Post_Response {
  /** 拉起微信支付客户端的URL · 示例：https://www.xxx.com/xxxtemplate?session_id=wx12334 */
  readonly redirect_url: string
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_H5 {
  /**
   * 保险商户H5预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012529050
   * 角色：普通商户
   */
  post(options: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_H5_Post_Options & { readonly json: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_H5_Post_Request }): ApiCall<V3_Papay_InsuranceSign_Contracts_PreEntrustSign_H5_Post_Response>
  /**
   * 保险商户H5预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012529050
   * 角色：普通商户
   */
  postSync(options: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_H5_Post_Options & { readonly json: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_H5_Post_Request }): V3_Papay_InsuranceSign_Contracts_PreEntrustSign_H5_Post_Response
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_Jsapi_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 用户在直连商户应用下的用户标示 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly openid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 被保人的展示名称 · 示例：*明 */
  readonly insured_display_name: string
  /** 签约结果通知地址 · 示例：https://yourapp.com/notify */
  readonly contract_notify_url: string
  /** 保险保单的开始日期 · 示例：2019-11-22 */
  readonly policy_start_date: string
  /** 保险保单的结束日期 · 示例：2020-11-22 */
  readonly policy_end_date: string
  /** 保单的扣费周期列表 */
  readonly policy_periods: readonly {
    /** 保险扣费周期编号 · 示例：1 */
    readonly policy_period_id: number
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 保障详情 */
    readonly policy_coverage_detail?: {
      /** 保单额度 · 示例：50000 */
      readonly policy_amount?: string | undefined
      /** 保险条款列表 */
      readonly policy_clauses?: readonly {
        /** 条款内容 · 示例：example_clause_name */
        readonly clause_name?: string | undefined
        /** 条款额度 · 示例：example_clause_quota */
        readonly clause_quota?: string | undefined
      }[] | undefined
    } | undefined
  }[]
  /** 扣费金额信息 */
  readonly amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 商品描述 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description?: string | undefined
  /** 支付结果通知地址 · 示例：https://www.qq.com/ */
  readonly transaction_notify_url?: string | undefined
  /** 商户侧用户标识 · 示例：用户昵称 */
  readonly out_user_code?: string | undefined
  /** 订单优惠标记 · 示例：DISCOUNTS */
  readonly goods_tag?: string | undefined
  /** 附加数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 是否自动续保 · 示例：true */
  readonly can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 · 示例：false */
  readonly can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  readonly real_identity?: {
    /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph== */
    readonly real_name: string
    /** 自然人身份证号码 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj== */
    readonly id_card_number: string
    /** 实名验证类型 · 示例：ID_CARD */
    readonly identity_type?: "ID_CARD" | (string & {}) | undefined
  } | undefined
  /** 合并扣费期数 · 示例：1 */
  readonly combined_deduct_period_count?: number | undefined
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_Jsapi_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_Jsapi_Post_Request
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_Jsapi_Post_Response {
  /** 跳转签约并支付流程的URL · 示例：https://www.xxx.com?pre_entrust_id=wx12334 */
  readonly redirect_url: string
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_Jsapi {
  /**
   * 保险商户JSAPI预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012528600
   * 角色：普通商户
   */
  post(options: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_Jsapi_Post_Options & { readonly json: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_Jsapi_Post_Request }): ApiCall<V3_Papay_InsuranceSign_Contracts_PreEntrustSign_Jsapi_Post_Response>
  /**
   * 保险商户JSAPI预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012528600
   * 角色：普通商户
   */
  postSync(options: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_Jsapi_Post_Options & { readonly json: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_Jsapi_Post_Request }): V3_Papay_InsuranceSign_Contracts_PreEntrustSign_Jsapi_Post_Response
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_MiniProgram_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 用户在直连商户应用下的用户标示 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly openid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 被保人的展示名称 · 示例：*明 */
  readonly insured_display_name: string
  /** 签约结果通知地址 · 示例：https://yourapp.com/notify */
  readonly contract_notify_url: string
  /** 保险保单的开始日期 · 示例：2019-11-22 */
  readonly policy_start_date: string
  /** 保险保单的结束日期 · 示例：2020-11-22 */
  readonly policy_end_date: string
  /** 保单的扣费周期列表 */
  readonly policy_periods: readonly {
    /** 保险扣费周期编号 · 示例：1 */
    readonly policy_period_id: number
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 保障详情 */
    readonly policy_coverage_detail?: {
      /** 保单额度 · 示例：50000 */
      readonly policy_amount?: string | undefined
      /** 保险条款列表 */
      readonly policy_clauses?: readonly {
        /** 条款内容 · 示例：example_clause_name */
        readonly clause_name?: string | undefined
        /** 条款额度 · 示例：example_clause_quota */
        readonly clause_quota?: string | undefined
      }[] | undefined
    } | undefined
  }[]
  /** 扣费金额信息 */
  readonly amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 商品描述 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description?: string | undefined
  /** 支付结果通知地址 · 示例：https://www.qq.com/ */
  readonly transaction_notify_url?: string | undefined
  /** 商户侧用户标识 · 示例：用户昵称 */
  readonly out_user_code?: string | undefined
  /** 订单优惠标记 · 示例：DISCOUNTS */
  readonly goods_tag?: string | undefined
  /** 附加数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 是否自动续保 · 示例：true */
  readonly can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 · 示例：false */
  readonly can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  readonly real_identity?: {
    /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph== */
    readonly real_name: string
    /** 自然人身份证号码 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj== */
    readonly id_card_number: string
    /** 实名验证类型 · 示例：ID_CARD */
    readonly identity_type?: "ID_CARD" | (string & {}) | undefined
  } | undefined
  /** 合并扣费期数 · 示例：1 */
  readonly combined_deduct_period_count?: number | undefined
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_MiniProgram_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_MiniProgram_Post_Request
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_MiniProgram_Post_Response {
  /** 预签约ID · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 跳转签约小程序的AppID · 示例：wxbd687630cd02ce1d */
  readonly redirect_appid: string
  /** 跳转签约小程序的路径 · 示例：pages/PwdExemptContract/index */
  readonly redirect_path: string
}

export interface V3_Papay_InsuranceSign_Contracts_PreEntrustSign_MiniProgram {
  /**
   * 保险商户小程序预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012528950
   * 角色：普通商户
   */
  post(options: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_MiniProgram_Post_Request }): ApiCall<V3_Papay_InsuranceSign_Contracts_PreEntrustSign_MiniProgram_Post_Response>
  /**
   * 保险商户小程序预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012528950
   * 角色：普通商户
   */
  postSync(options: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_Papay_InsuranceSign_Contracts_PreEntrustSign_MiniProgram_Post_Request }): V3_Papay_InsuranceSign_Contracts_PreEntrustSign_MiniProgram_Post_Response
}

export interface V3_Papay_InsuranceSign_PolicyPeriods {
  /** 委托代扣∙保险业 · 共 1 个接口 */
  readonly planId: V3_Papay_InsuranceSign_PolicyPeriods_PlanId
}

export interface V3_Papay_InsuranceSign_PolicyPeriods_PlanId {
  /** 委托代扣模板ID · 共 1 个接口 */
  readonly _plan_id_: V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id_
}

export interface V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id_ {
  /** 委托代扣∙保险业 · 共 1 个接口 */
  readonly contractId: V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId
}

export interface V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId {
  /** 委托代扣协议ID · 共 1 个接口 */
  readonly _contract_id_: V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id_
}

export interface V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id_ {
  /** 保险商户修改保险扣费周期列表 */
  readonly modify: V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id__Modify
}

export interface V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id__Modify_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 续期的扣费周期列表 */
  readonly policy_periods: readonly {
    /** 保险扣费周期编号 · 示例：1 */
    readonly policy_period_id: number
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
  }[]
  /** 是否允许取消预约 */
  readonly allow_cancel_scheduled?: boolean | undefined
}

export interface V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id__Modify_Post_Options extends CallOptions {
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 委托代扣协议ID · 示例：2015071056489715 */
  readonly contract_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id__Modify_Post_Request
}

export interface V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id__Modify_Post_Response {
  /** 最新的扣费周期列表 */
  readonly policy_periods?: readonly {
    /** 保险扣费周期编号 · 示例：1 */
    readonly policy_period_id: number
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
  }[] | undefined
  /** 发生了取消预约的扣费计划项编号 */
  readonly cancel_scheduled_policy_period_id?: number | undefined
}

export interface V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id__Modify {
  /**
   * 保险商户修改保险扣费周期列表 · https://pay.weixin.qq.com/doc/v3/merchant/4012987596
   * 角色：普通商户
   */
  post(options: V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id__Modify_Post_Options & { readonly json: V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id__Modify_Post_Request }): ApiCall<V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id__Modify_Post_Response>
  /**
   * 保险商户修改保险扣费周期列表 · https://pay.weixin.qq.com/doc/v3/merchant/4012987596
   * 角色：普通商户
   */
  postSync(options: V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id__Modify_Post_Options & { readonly json: V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id__Modify_Post_Request }): V3_Papay_InsuranceSign_PolicyPeriods_PlanId_Plan_id__ContractId_Contract_id__Modify_Post_Response
}

export interface V3_Papay_InsuranceSign_Policy_periods {
  /** 委托代扣∙保险业 · 共 1 个接口 */
  readonly planId: V3_Papay_InsuranceSign_Policy_periods_PlanId
}

export interface V3_Papay_InsuranceSign_Policy_periods_PlanId {
  /** 委托代扣模板ID · 共 1 个接口 */
  readonly _plan_id_: V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id_
}

export interface V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id_ {
  /** 委托代扣∙保险业 · 共 1 个接口 */
  readonly outContractCode: V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id__OutContractCode
}

export interface V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id__OutContractCode {
  /** 保险商户查询保险扣费周期列表API */
  readonly _out_contract_code_: V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id__OutContractCode_Out_contract_code_
}

export interface V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options extends CallOptions {
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 查询参数 */
  readonly query?: {
    /** 分页大小 · 示例：20 */
    readonly limit?: number | undefined
    /** 分页开始位置 · 示例：50 */
    readonly offset?: number | undefined
  } | undefined
}

export interface V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response {
  /** 扣费周期列表 */
  readonly data?: readonly {
    /** 保单的扣费周期编号 · 示例：1 */
    readonly policy_period_id: number
    /** 扣费周期预计的扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 扣费周期预计的扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 扣费周期预约状态 · 示例：NO_SCHEDULED */
    readonly policy_period_state: string
    /** 已预约的扣费金额信息 */
    readonly scheduled_amount?: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    } | undefined
    /** 实际扣费金额 */
    readonly deduct_amount?: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    } | undefined
    /** 实际扣费的日期 · 示例：2019-11-22 */
    readonly deduct_date?: string | undefined
  }[] | undefined
  /** 分页大小 · 示例：20 */
  readonly limit: number
  /** 分页开始位置 · 示例：50 */
  readonly offset: number
  /** 扣费周期总条数 · 示例：360 */
  readonly total_count?: number | undefined
}

export interface V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id__OutContractCode_Out_contract_code_ {
  /**
   * 保险商户查询保险扣费周期列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012489530
   * 角色：普通商户
   */
  get(options: V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options): ApiCall<V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response>
  /**
   * 保险商户查询保险扣费周期列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012489530
   * 角色：普通商户
   */
  getSync(options: V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options): V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response
  /** 保险商户查询保险扣费周期列表API：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Papay_InsuranceSign_Policy_periods_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response['data']>[number], void, undefined>
}

export interface V3_Papay_Pay {
  /** 委托代扣 · 共 1 个接口 */
  readonly harmony: V3_Papay_Pay_Harmony
  /** 委托代扣 · 共 3 个接口 */
  readonly partner: V3_Papay_Pay_Partner
  /** 委托代扣 · 共 2 个接口 */
  readonly schedules: V3_Papay_Pay_Schedules
  /** 委托代扣 · 共 1 个接口 */
  readonly transactions: V3_Papay_Pay_Transactions
}

export interface V3_Papay_Pay_Harmony {
  /** 委托代扣 · 共 1 个接口 */
  readonly transactions: V3_Papay_Pay_Harmony_Transactions
}

export interface V3_Papay_Pay_Harmony_Transactions {
  /** 代扣受理扣款 */
  readonly apply: V3_Papay_Pay_Harmony_Transactions_Apply
}

export interface V3_Papay_Pay_Harmony_Transactions_Apply_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商品描述 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 通知地址 · 示例：https://www.qq.com/ */
  readonly transaction_notify_url: string
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 扣费金额信息 */
  readonly amount: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 订单优惠标记 · 示例：DISCOUNTS */
  readonly goods_tag?: string | undefined
  /** 附加数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 鸿蒙账户id · 示例：example_harmony_account_id */
  readonly harmony_account_id: string
  /** 商户类别码 · 示例：5734 */
  readonly mcc?: string | undefined
}

export interface V3_Papay_Pay_Harmony_Transactions_Apply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_Pay_Harmony_Transactions_Apply_Post_Request
}

export interface V3_Papay_Pay_Harmony_Transactions_Apply_Post_Response {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 扣费金额信息 */
  readonly amount: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
}

export interface V3_Papay_Pay_Harmony_Transactions_Apply {
  /**
   * 代扣受理扣款 · https://pay.weixin.qq.com/doc/v3/merchant/4013388429
   * 角色：普通商户
   */
  post(options: V3_Papay_Pay_Harmony_Transactions_Apply_Post_Options & { readonly json: V3_Papay_Pay_Harmony_Transactions_Apply_Post_Request }): ApiCall<V3_Papay_Pay_Harmony_Transactions_Apply_Post_Response>
  /**
   * 代扣受理扣款 · https://pay.weixin.qq.com/doc/v3/merchant/4013388429
   * 角色：普通商户
   */
  postSync(options: V3_Papay_Pay_Harmony_Transactions_Apply_Post_Options & { readonly json: V3_Papay_Pay_Harmony_Transactions_Apply_Post_Request }): V3_Papay_Pay_Harmony_Transactions_Apply_Post_Response
}

export interface V3_Papay_Pay_Partner {
  /** 委托代扣 · 共 2 个接口 */
  readonly schedules: V3_Papay_Pay_Partner_Schedules
  /** 委托代扣 · 共 1 个接口 */
  readonly transactions: V3_Papay_Pay_Partner_Transactions
}

export interface V3_Papay_Pay_Partner_Schedules {
  /** 委托代扣 · 共 2 个接口 */
  readonly contractId: V3_Papay_Pay_Partner_Schedules_ContractId
}

export interface V3_Papay_Pay_Partner_Schedules_ContractId {
  /** 委托代扣协议ID · 查询扣费预约API · 共 2 个接口 */
  readonly _contract_id_: V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id_
}

export interface V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Get_Options extends CallOptions {
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 查询参数 */
  readonly query: {
    /** 子商户号商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Get_Response {
  /** 扣费预约的状态 · 示例：NO_SCHEDULED */
  readonly schedule_state: string
  /** 可扣费开始日期 · 示例：2019-11-22 */
  readonly deduct_start_date?: string | undefined
  /** 可扣费结束日期 · 示例：2019-11-22 */
  readonly deduct_end_date?: string | undefined
  /** 已预约的扣费金额信息 */
  readonly scheduled_amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 实际扣费金额 */
  readonly deduct_amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 实际扣费的日期 · 示例：2019-11-22 */
  readonly deduct_date?: string | undefined
}

export interface V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id_ {
  /** 预约扣费API */
  readonly schedule: V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Schedule
  /**
   * 查询扣费预约API · https://pay.weixin.qq.com/doc/v3/partner/4012468579
   * 角色：服务商
   */
  get(options: V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Get_Options): ApiCall<V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Get_Response>
  /**
   * 查询扣费预约API · https://pay.weixin.qq.com/doc/v3/partner/4012468579
   * 角色：服务商
   */
  getSync(options: V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Get_Options): V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Get_Response
}

export interface V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Schedule_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly sp_appid: string
  /** 子商户号商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户的AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 预约的金额信息 */
  readonly schedule_amount: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
}

export interface V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Schedule_Post_Options extends CallOptions {
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Schedule_Post_Request
}

export interface V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Schedule_Post_Response {
  /** 扣费预约的状态 · 示例：NO_SCHEDULED */
  readonly schedule_state: string
  /** 可扣费开始日期 · 示例：2019-11-22 */
  readonly deduct_start_date?: string | undefined
  /** 可扣费结束日期 · 示例：2019-11-22 */
  readonly deduct_end_date?: string | undefined
  /** 已预约的扣费金额信息 */
  readonly scheduled_amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 实际扣费金额 */
  readonly deduct_amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 实际扣费的日期 · 示例：2019-11-22 */
  readonly deduct_date?: string | undefined
}

export interface V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Schedule {
  /**
   * 预约扣费API · https://pay.weixin.qq.com/doc/v3/partner/4012468581
   * 角色：服务商
   */
  post(options: V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Schedule_Post_Options & { readonly json: V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Schedule_Post_Request }): ApiCall<V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Schedule_Post_Response>
  /**
   * 预约扣费API · https://pay.weixin.qq.com/doc/v3/partner/4012468581
   * 角色：服务商
   */
  postSync(options: V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Schedule_Post_Options & { readonly json: V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Schedule_Post_Request }): V3_Papay_Pay_Partner_Schedules_ContractId_Contract_id__Schedule_Post_Response
}

export interface V3_Papay_Pay_Partner_Transactions {
  /** 受理扣款API */
  readonly apply: V3_Papay_Pay_Partner_Transactions_Apply
}

export interface V3_Papay_Pay_Partner_Transactions_Apply_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly sp_appid: string
  /** 子商户号商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户的AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商品描述 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 通知地址 · 示例：https://www.qq.com/ */
  readonly transaction_notify_url: string
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 扣费金额信息 */
  readonly amount: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 订单优惠标记 · 示例：DISCOUNTS */
  readonly goods_tag?: string | undefined
  /** 附加数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
}

export interface V3_Papay_Pay_Partner_Transactions_Apply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_Pay_Partner_Transactions_Apply_Post_Request
}

export interface V3_Papay_Pay_Partner_Transactions_Apply_Post_Response {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 扣费金额信息 */
  readonly amount: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
}

export interface V3_Papay_Pay_Partner_Transactions_Apply {
  /**
   * 受理扣款API · https://pay.weixin.qq.com/doc/v3/partner/4012468586
   * 角色：服务商
   */
  post(options: V3_Papay_Pay_Partner_Transactions_Apply_Post_Options & { readonly json: V3_Papay_Pay_Partner_Transactions_Apply_Post_Request }): ApiCall<V3_Papay_Pay_Partner_Transactions_Apply_Post_Response>
  /**
   * 受理扣款API · https://pay.weixin.qq.com/doc/v3/partner/4012468586
   * 角色：服务商
   */
  postSync(options: V3_Papay_Pay_Partner_Transactions_Apply_Post_Options & { readonly json: V3_Papay_Pay_Partner_Transactions_Apply_Post_Request }): V3_Papay_Pay_Partner_Transactions_Apply_Post_Response
}

export interface V3_Papay_Pay_Schedules {
  /** 委托代扣 · 共 2 个接口 */
  readonly contractId: V3_Papay_Pay_Schedules_ContractId
}

export interface V3_Papay_Pay_Schedules_ContractId {
  /** 委托代扣协议ID · 查询扣费预约API · 共 2 个接口 */
  readonly _contract_id_: V3_Papay_Pay_Schedules_ContractId_Contract_id_
}

export interface V3_Papay_Pay_Schedules_ContractId_Contract_id__Get_Options extends CallOptions {
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
}

export interface V3_Papay_Pay_Schedules_ContractId_Contract_id__Get_Response {
  /** 扣费预约的状态 · 示例：NO_SCHEDULED */
  readonly schedule_state: string
  /** 可扣费开始日期 · 示例：2019-11-22 */
  readonly deduct_start_date?: string | undefined
  /** 可扣费结束日期 · 示例：2019-11-22 */
  readonly deduct_end_date?: string | undefined
  /** 已预约的扣费金额信息 */
  readonly scheduled_amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 实际扣费金额 */
  readonly deduct_amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 实际扣费的日期 · 示例：2019-11-22 */
  readonly deduct_date?: string | undefined
}

export interface V3_Papay_Pay_Schedules_ContractId_Contract_id_ {
  /** 预约扣费API */
  readonly schedule: V3_Papay_Pay_Schedules_ContractId_Contract_id__Schedule
  /**
   * 查询扣费预约API · https://pay.weixin.qq.com/doc/v3/merchant/4012466997
   * 角色：普通商户
   */
  get(options: V3_Papay_Pay_Schedules_ContractId_Contract_id__Get_Options): ApiCall<V3_Papay_Pay_Schedules_ContractId_Contract_id__Get_Response>
  /**
   * 查询扣费预约API · https://pay.weixin.qq.com/doc/v3/merchant/4012466997
   * 角色：普通商户
   */
  getSync(options: V3_Papay_Pay_Schedules_ContractId_Contract_id__Get_Options): V3_Papay_Pay_Schedules_ContractId_Contract_id__Get_Response
}

export interface V3_Papay_Pay_Schedules_ContractId_Contract_id__Schedule_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 预约的金额信息 */
  readonly schedule_amount: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
}

export interface V3_Papay_Pay_Schedules_ContractId_Contract_id__Schedule_Post_Options extends CallOptions {
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_Pay_Schedules_ContractId_Contract_id__Schedule_Post_Request
}

export interface V3_Papay_Pay_Schedules_ContractId_Contract_id__Schedule_Post_Response {
  /** 扣费预约的状态 · 示例：NO_SCHEDULED */
  readonly schedule_state: string
  /** 可扣费开始日期 · 示例：2019-11-22 */
  readonly deduct_start_date?: string | undefined
  /** 可扣费结束日期 · 示例：2019-11-22 */
  readonly deduct_end_date?: string | undefined
  /** 已预约的扣费金额信息 */
  readonly scheduled_amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 实际扣费金额 */
  readonly deduct_amount?: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  } | undefined
  /** 实际扣费的日期 · 示例：2019-11-22 */
  readonly deduct_date?: string | undefined
}

export interface V3_Papay_Pay_Schedules_ContractId_Contract_id__Schedule {
  /**
   * 预约扣费API · https://pay.weixin.qq.com/doc/v3/merchant/4012467036
   * 角色：普通商户
   */
  post(options: V3_Papay_Pay_Schedules_ContractId_Contract_id__Schedule_Post_Options & { readonly json: V3_Papay_Pay_Schedules_ContractId_Contract_id__Schedule_Post_Request }): ApiCall<V3_Papay_Pay_Schedules_ContractId_Contract_id__Schedule_Post_Response>
  /**
   * 预约扣费API · https://pay.weixin.qq.com/doc/v3/merchant/4012467036
   * 角色：普通商户
   */
  postSync(options: V3_Papay_Pay_Schedules_ContractId_Contract_id__Schedule_Post_Options & { readonly json: V3_Papay_Pay_Schedules_ContractId_Contract_id__Schedule_Post_Request }): V3_Papay_Pay_Schedules_ContractId_Contract_id__Schedule_Post_Response
}

export interface V3_Papay_Pay_Transactions {
  /** 受理扣款API */
  readonly apply: V3_Papay_Pay_Transactions_Apply
}

export interface V3_Papay_Pay_Transactions_Apply_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商品描述 · 示例：Image形象店-深圳腾大-QQ公仔 */
  readonly description: string
  /** 通知地址 · 示例：https://www.qq.com/ */
  readonly transaction_notify_url: string
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 扣费金额信息 */
  readonly amount: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 订单优惠标记 · 示例：DISCOUNTS */
  readonly goods_tag?: string | undefined
  /** 附加数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
}

export interface V3_Papay_Pay_Transactions_Apply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_Pay_Transactions_Apply_Post_Request
}

export interface V3_Papay_Pay_Transactions_Apply_Post_Response {
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 扣费金额信息 */
  readonly amount: {
    /** 金额 · 示例：1 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
}

export interface V3_Papay_Pay_Transactions_Apply {
  /**
   * 受理扣款API · https://pay.weixin.qq.com/doc/v3/merchant/4012467087
   * 角色：普通商户
   */
  post(options: V3_Papay_Pay_Transactions_Apply_Post_Options & { readonly json: V3_Papay_Pay_Transactions_Apply_Post_Request }): ApiCall<V3_Papay_Pay_Transactions_Apply_Post_Response>
  /**
   * 受理扣款API · https://pay.weixin.qq.com/doc/v3/merchant/4012467087
   * 角色：普通商户
   */
  postSync(options: V3_Papay_Pay_Transactions_Apply_Post_Options & { readonly json: V3_Papay_Pay_Transactions_Apply_Post_Request }): V3_Papay_Pay_Transactions_Apply_Post_Response
}

export interface V3_Papay_ScheduledDeductSign {
  /** 委托代扣 · 共 4 个接口 */
  readonly contracts: V3_Papay_ScheduledDeductSign_Contracts
  /** 委托代扣 · 共 4 个接口 */
  readonly partner: V3_Papay_ScheduledDeductSign_Partner
}

export interface V3_Papay_ScheduledDeductSign_Contracts {
  /** 委托代扣 · 共 4 个接口 */
  readonly preEntrustSign: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign {
  /** App场景预约扣费类型签约的预签约API */
  readonly app: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_App
  /** H5场景预约扣费类型签约的预签约API */
  readonly h5: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_H5
  /** JSAPI场景预约扣费类型签约的预签约API */
  readonly jsapi: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_Jsapi
  /** 小程序场景预约扣费类型签约的预签约API */
  readonly miniProgram: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_MiniProgram
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_App_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 用户在直连商户应用下的用户标示 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly openid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 签约结果通知地址 · 示例：https://yourapp.com/notify */
  readonly contract_notify_url: string
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  readonly deduct_schedule?: {
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计的扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 商品描述 · 示例：小乔-碎云皮肤（微信83区沧海之耀） */
    readonly description: string
  } | undefined
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_App_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_App_Post_Request
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_App_Post_Response {
  /** 预签约ID · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 跳转签约小程序的username · 示例：gh_xxxxxxxxxxxxx */
  readonly miniprogram_username?: string | undefined
  /** 跳转签约小程序的path · 示例：pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx */
  readonly miniprogram_path?: string | undefined
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_App {
  /**
   * App场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012524934
   * 角色：普通商户
   */
  post(options: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_App_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_App_Post_Request }): ApiCall<V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_App_Post_Response>
  /**
   * App场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012524934
   * 角色：普通商户
   */
  postSync(options: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_App_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_App_Post_Request }): V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_App_Post_Response
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_H5_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 用户在直连商户应用下的用户标示 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly openid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 签约结果通知地址 · 示例：https://yourapp.com/notify */
  readonly contract_notify_url: string
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  readonly deduct_schedule?: {
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计的扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 商品描述 · 示例：小乔-碎云皮肤（微信83区沧海之耀） */
    readonly description: string
  } | undefined
  /** 跳转控制信息 */
  readonly jump_control?: {
    /** 跳转的应用AppID · 示例：wxd678efh567hg6787 */
    readonly jump_appid?: string | undefined
  } | undefined
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_H5_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_H5_Post_Request
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_H5_Post_Response {
  /** 拉起微信支付客户端的URL · 示例：https://www.xxx.com/xxxtemplate?session_id=wx12334 */
  readonly redirect_url: string
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_H5 {
  /**
   * H5场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012489208
   * 角色：普通商户
   */
  post(options: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_H5_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_H5_Post_Request }): ApiCall<V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_H5_Post_Response>
  /**
   * H5场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012489208
   * 角色：普通商户
   */
  postSync(options: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_H5_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_H5_Post_Request }): V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_H5_Post_Response
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_Jsapi_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 用户在直连商户应用下的用户标示 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly openid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 签约结果通知地址 · 示例：https://yourapp.com/notify */
  readonly contract_notify_url: string
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  readonly deduct_schedule?: {
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计的扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 商品描述 · 示例：小乔-碎云皮肤（微信83区沧海之耀） */
    readonly description: string
  } | undefined
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_Jsapi_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_Jsapi_Post_Request
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_Jsapi_Post_Response {
  /** 跳转签约流程的URL · 示例：https://www.xxx.com?pre_entrust_id=wx12334 */
  readonly redirect_url: string
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_Jsapi {
  /**
   * JSAPI场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012525133
   * 角色：普通商户
   */
  post(options: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_Jsapi_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_Jsapi_Post_Request }): ApiCall<V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_Jsapi_Post_Response>
  /**
   * JSAPI场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012525133
   * 角色：普通商户
   */
  postSync(options: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_Jsapi_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_Jsapi_Post_Request }): V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_Jsapi_Post_Response
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_MiniProgram_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 用户在直连商户应用下的用户标示 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly openid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 签约结果通知地址 · 示例：https://yourapp.com/notify */
  readonly contract_notify_url: string
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  readonly deduct_schedule?: {
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计的扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 商品描述 · 示例：小乔-碎云皮肤（微信83区沧海之耀） */
    readonly description: string
  } | undefined
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_MiniProgram_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_MiniProgram_Post_Request
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_MiniProgram_Post_Response {
  /** 预签约ID · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 跳转签约小程序的AppID · 示例：wxbd687630cd02ce1d */
  readonly redirect_appid: string
  /** 跳转签约小程序的路径 · 示例：pages/PwdExemptContract/index */
  readonly redirect_path: string
}

export interface V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_MiniProgram {
  /**
   * 小程序场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012525209
   * 角色：普通商户
   */
  post(options: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_MiniProgram_Post_Request }): ApiCall<V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_MiniProgram_Post_Response>
  /**
   * 小程序场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012525209
   * 角色：普通商户
   */
  postSync(options: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_MiniProgram_Post_Request }): V3_Papay_ScheduledDeductSign_Contracts_PreEntrustSign_MiniProgram_Post_Response
}

export interface V3_Papay_ScheduledDeductSign_Partner {
  /** 委托代扣 · 共 4 个接口 */
  readonly contracts: V3_Papay_ScheduledDeductSign_Partner_Contracts
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts {
  /** 委托代扣 · 共 4 个接口 */
  readonly preEntrustSign: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign {
  /** App场景预约扣费类型签约的预签约API */
  readonly app: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_App
  /** H5场景预约扣费类型签约的预签约API */
  readonly h5: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_H5
  /** JSAPI场景预约扣费类型签约的预签约API */
  readonly jsapi: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_Jsapi
  /** 小程序场景预约扣费类型签约的预签约API */
  readonly miniProgram: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_MiniProgram
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_App_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly sp_appid: string
  /** 用户在服务商商户应用下的用户标示 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly sp_openid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户的AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 子商户AppID对应的用户OpenID · 示例：wxd678efh567hg6787 */
  readonly sub_openid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 签约结果通知地址 · 示例：https://yourapp.com/notify */
  readonly contract_notify_url: string
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  readonly deduct_schedule?: {
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计的扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 商品描述 · 示例：小乔-碎云皮肤（微信83区沧海之耀） */
    readonly description: string
  } | undefined
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_App_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_App_Post_Request
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_App_Post_Response {
  /** 预签约ID · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 跳转签约小程序的username · 示例：gh_xxxxxxxxxxxxx */
  readonly miniprogram_username?: string | undefined
  /** 跳转签约小程序的path · 示例：pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx */
  readonly miniprogram_path?: string | undefined
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_App {
  /**
   * App场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012693028
   * 角色：服务商
   */
  post(options: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_App_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_App_Post_Request }): ApiCall<V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_App_Post_Response>
  /**
   * App场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012693028
   * 角色：服务商
   */
  postSync(options: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_App_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_App_Post_Request }): V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_App_Post_Response
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_H5_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly sp_appid: string
  /** 用户在服务商商户应用下的用户标示 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly sp_openid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户的AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 子商户AppID对应的用户OpenID · 示例：wxd678efh567hg6787 */
  readonly sub_openid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 签约结果通知地址 · 示例：https://yourapp.com/notify */
  readonly contract_notify_url: string
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  readonly deduct_schedule?: {
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计的扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 商品描述 · 示例：小乔-碎云皮肤（微信83区沧海之耀） */
    readonly description: string
  } | undefined
  /** 跳转控制信息 */
  readonly jump_control?: {
    /** 跳转的应用AppID · 示例：wxd678efh567hg6787 */
    readonly jump_appid?: string | undefined
  } | undefined
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_H5_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_H5_Post_Request
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_H5_Post_Response {
  /** 拉起微信支付客户端的URL · 示例：https://www.xxx.com/xxxtemplate?session_id=wx12334 */
  readonly redirect_url: string
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_H5 {
  /**
   * H5场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012464549
   * 角色：服务商
   */
  post(options: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_H5_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_H5_Post_Request }): ApiCall<V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_H5_Post_Response>
  /**
   * H5场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012464549
   * 角色：服务商
   */
  postSync(options: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_H5_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_H5_Post_Request }): V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_H5_Post_Response
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_Jsapi_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly sp_appid: string
  /** 用户在服务商商户应用下的用户标示 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly sp_openid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户的AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 子商户AppID对应的用户OpenID · 示例：wxd678efh567hg6787 */
  readonly sub_openid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 签约结果通知地址 · 示例：https://yourapp.com/notify */
  readonly contract_notify_url: string
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  readonly deduct_schedule?: {
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计的扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 商品描述 · 示例：小乔-碎云皮肤（微信83区沧海之耀） */
    readonly description: string
  } | undefined
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_Jsapi_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_Jsapi_Post_Request
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_Jsapi_Post_Response {
  /** 跳转签约流程的URL · 示例：https://www.xxx.com?pre_entrust_id=wx12334 */
  readonly redirect_url: string
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_Jsapi {
  /**
   * JSAPI场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012693093
   * 角色：服务商
   */
  post(options: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_Jsapi_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_Jsapi_Post_Request }): ApiCall<V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_Jsapi_Post_Response>
  /**
   * JSAPI场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012693093
   * 角色：服务商
   */
  postSync(options: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_Jsapi_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_Jsapi_Post_Request }): V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_Jsapi_Post_Response
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_MiniProgram_Post_Request {
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly sp_appid: string
  /** 用户在服务商商户应用下的用户标示 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly sp_openid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户的AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 子商户AppID对应的用户OpenID · 示例：wxd678efh567hg6787 */
  readonly sub_openid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 签约结果通知地址 · 示例：https://yourapp.com/notify */
  readonly contract_notify_url: string
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  readonly deduct_schedule?: {
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计的扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 商品描述 · 示例：小乔-碎云皮肤（微信83区沧海之耀） */
    readonly description: string
  } | undefined
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_MiniProgram_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_MiniProgram_Post_Request
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_MiniProgram_Post_Response {
  /** 预签约ID · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 跳转签约小程序的AppID · 示例：wxbd687630cd02ce1d */
  readonly redirect_appid: string
  /** 跳转签约小程序的路径 · 示例：pages/PwdExemptContract/index */
  readonly redirect_path: string
}

export interface V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_MiniProgram {
  /**
   * 小程序场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012693100
   * 角色：服务商
   */
  post(options: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_MiniProgram_Post_Request }): ApiCall<V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_MiniProgram_Post_Response>
  /**
   * 小程序场景预约扣费类型签约的预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012693100
   * 角色：服务商
   */
  postSync(options: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_MiniProgram_Post_Request }): V3_Papay_ScheduledDeductSign_Partner_Contracts_PreEntrustSign_MiniProgram_Post_Response
}

export interface V3_Papay_Sign {
  /** 委托代扣 · 共 4 个接口 */
  readonly contracts: V3_Papay_Sign_Contracts
  /** 委托代扣 · 共 2 个接口 */
  readonly partner: V3_Papay_Sign_Partner
}

export interface V3_Papay_Sign_Contracts {
  /** 委托代扣 · 共 1 个接口 */
  readonly harmonyPlanId: V3_Papay_Sign_Contracts_HarmonyPlanId
  /** 委托代扣 · 共 2 个接口 */
  readonly planId: V3_Papay_Sign_Contracts_PlanId
  /** 代扣预签约 */
  readonly preEntrustSign: V3_Papay_Sign_Contracts_PreEntrustSign
}

export interface V3_Papay_Sign_Contracts_HarmonyPlanId {
  /** 委托代扣模板ID · 共 1 个接口 */
  readonly _plan_id_: V3_Papay_Sign_Contracts_HarmonyPlanId_Plan_id_
}

export interface V3_Papay_Sign_Contracts_HarmonyPlanId_Plan_id_ {
  /** 委托代扣 · 共 1 个接口 */
  readonly outContractCode: V3_Papay_Sign_Contracts_HarmonyPlanId_Plan_id__OutContractCode
}

export interface V3_Papay_Sign_Contracts_HarmonyPlanId_Plan_id__OutContractCode {
  /** 通过商户协议号查询委托代扣签约协议 */
  readonly _out_contract_code_: V3_Papay_Sign_Contracts_HarmonyPlanId_Plan_id__OutContractCode_Out_contract_code_
}

export interface V3_Papay_Sign_Contracts_HarmonyPlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options extends CallOptions {
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_Papay_Sign_Contracts_HarmonyPlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 委托代扣协议状态 · 示例：SIGNED */
  readonly contract_state: "SIGNED" | "TERMINATED" | "SIGN_FAILED" | "TO_BE_RENEWED" | (string & {})
  /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2020-09-10T13:29:35+08:00 */
  readonly contract_signed_time?: string | undefined
  /** 协议到期时间 · 格式：RFC 3339 日期时间 · 示例：2021-09-10T13:29:35+08:00 */
  readonly contract_expired_time?: string | undefined
  /** 用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 协议解约信息 */
  readonly contract_terminate_info?: {
    /** 协议解约方式 · 示例：USER_TERMINATE */
    readonly contract_termination_mode: "USER_TERMINATE" | "MCH_API_TERMINATE" | "WEPAY_WEB_TERMINATE" | "CUSTOMER_SERVICE_TERMINATE" | "SYSTEM_TERMINATE" | (string & {})
    /** 协议解约时间 · 格式：RFC 3339 日期时间 · 示例：2020-10-10T13:29:35+08:00 */
    readonly contract_terminated_time: string
    /** 解约备注 · 示例：用户解约 */
    readonly contract_termination_remark?: string | undefined
  } | undefined
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 鸿蒙代扣场景的用户微信号掩码 · 示例：example_mask_wxid */
  readonly mask_wxid?: string | undefined
}

export interface V3_Papay_Sign_Contracts_HarmonyPlanId_Plan_id__OutContractCode_Out_contract_code_ {
  /**
   * 通过商户协议号查询委托代扣签约协议 · https://pay.weixin.qq.com/doc/v3/merchant/4013844122
   * 角色：普通商户
   */
  get(options: V3_Papay_Sign_Contracts_HarmonyPlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options): ApiCall<V3_Papay_Sign_Contracts_HarmonyPlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response>
  /**
   * 通过商户协议号查询委托代扣签约协议 · https://pay.weixin.qq.com/doc/v3/merchant/4013844122
   * 角色：普通商户
   */
  getSync(options: V3_Papay_Sign_Contracts_HarmonyPlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options): V3_Papay_Sign_Contracts_HarmonyPlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response
}

export interface V3_Papay_Sign_Contracts_PlanId {
  /** 委托代扣模板ID · 共 2 个接口 */
  readonly _plan_id_: V3_Papay_Sign_Contracts_PlanId_Plan_id_
}

export interface V3_Papay_Sign_Contracts_PlanId_Plan_id_ {
  /** 委托代扣 · 共 2 个接口 */
  readonly outContractCode: V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode
}

export interface V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode {
  /** 商户签约协议号 · 通过商户协议号查询委托代扣签约协议API · 共 2 个接口 */
  readonly _out_contract_code_: V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code_
}

export interface V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options extends CallOptions {
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 委托代扣协议状态 · 示例：SIGNED */
  readonly contract_state: string
  /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2020-09-10T13:29:35+08:00 */
  readonly contract_signed_time?: string | undefined
  /** 协议到期时间 · 格式：RFC 3339 日期时间 · 示例：2021-09-10T13:29:35+08:00 */
  readonly contract_expired_time?: string | undefined
  /** 用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 协议解约信息 */
  readonly contract_terminate_info?: {
    /** 协议解约方式 · 示例：USER_TERMINATE */
    readonly contract_termination_mode: string
    /** 协议解约时间 · 格式：RFC 3339 日期时间 · 示例：2020-10-10T13:29:35+08:00 */
    readonly contract_terminated_time: string
    /** 解约备注 · 示例：用户解约 */
    readonly contract_termination_remark?: string | undefined
  } | undefined
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 预约扣费场景的预约信息 */
  readonly deduct_schedule?: {
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计的扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 扣费预约状态 · 示例：NO_SCHEDULED */
    readonly schedule_state: string
    /** 已预约的扣费金额信息 */
    readonly scheduled_amount?: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    } | undefined
    /** 实际扣费金额 */
    readonly deduct_amount?: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    } | undefined
    /** 实际扣费的日期 · 示例：2019-11-22 */
    readonly deduct_date?: string | undefined
  } | undefined
}

export interface V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code_ {
  /** 通过商户协议号解除委托代扣签约协议API */
  readonly terminate: V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate
  /**
   * 通过商户协议号查询委托代扣签约协议API · https://pay.weixin.qq.com/doc/v3/merchant/4012489245
   * 角色：普通商户
   */
  get(options: V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options): ApiCall<V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response>
  /**
   * 通过商户协议号查询委托代扣签约协议API · https://pay.weixin.qq.com/doc/v3/merchant/4012489245
   * 角色：普通商户
   */
  getSync(options: V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options): V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response
}

export interface V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request {
  /** 解约备注 · 示例：用户解约 */
  readonly contract_termination_remark: string
}

export interface V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Options extends CallOptions {
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request
}

export interface V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 商户AppID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 委托代扣协议状态 · 示例：SIGNED */
  readonly contract_state: string
  /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2020-09-10T13:29:35+08:00 */
  readonly contract_signed_time?: string | undefined
  /** 协议到期时间 · 格式：RFC 3339 日期时间 · 示例：2021-09-10T13:29:35+08:00 */
  readonly contract_expired_time?: string | undefined
  /** 用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 协议解约信息 */
  readonly contract_terminate_info?: {
    /** 协议解约方式 · 示例：USER_TERMINATE */
    readonly contract_termination_mode: string
    /** 协议解约时间 · 格式：RFC 3339 日期时间 · 示例：2020-10-10T13:29:35+08:00 */
    readonly contract_terminated_time: string
    /** 解约备注 · 示例：用户解约 */
    readonly contract_termination_remark?: string | undefined
  } | undefined
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 预约扣费场景的预约信息 */
  readonly deduct_schedule?: {
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计的扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 扣费预约状态 · 示例：NO_SCHEDULED */
    readonly schedule_state: string
    /** 已预约的扣费金额信息 */
    readonly scheduled_amount?: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    } | undefined
    /** 实际扣费金额 */
    readonly deduct_amount?: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    } | undefined
    /** 实际扣费的日期 · 示例：2019-11-22 */
    readonly deduct_date?: string | undefined
  } | undefined
}

export interface V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate {
  /**
   * 通过商户协议号解除委托代扣签约协议API · https://pay.weixin.qq.com/doc/v3/merchant/4012489295
   * 角色：普通商户
   */
  post(options: V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Options & { readonly json: V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request }): ApiCall<V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Response>
  /**
   * 通过商户协议号解除委托代扣签约协议API · https://pay.weixin.qq.com/doc/v3/merchant/4012489295
   * 角色：普通商户
   */
  postSync(options: V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Options & { readonly json: V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request }): V3_Papay_Sign_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Response
}

export interface V3_Papay_Sign_Contracts_PreEntrustSign_Post_Request {
  /** 签约场景 · 示例：SIGN_SCENE_APP */
  readonly sign_scene: "SIGN_SCENE_APP" | "SIGN_SCENE_QRCODE" | (string & {})
  /** 应用ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 用户在直连商户应用下的用户标示 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly openid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 签约结果通知地址 · 示例：https://yourapp.com/notify */
  readonly contract_notify_url: string
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code: string
  /** 回跳地址的url · 示例：https://yourapp.com/notify */
  readonly return_url?: string | undefined
  /** 发起预签约的用户 */
  readonly device_info: {
    /** 设备类型 */
    readonly device_type: "DEVICE_TYPE_UNKNOW" | "DEVICE_TYPE_PHONE" | "DEVICE_TYPE_PAD" | "DEVICE_TYPE_TV" | "DEVICE_TYPE_WATCH" | (string & {})
    /** 设备的OS版本 · 示例：example_device_os */
    readonly device_os: string
    /** 设备ID · 示例：example_device_id */
    readonly device_id: string
    /** 设备是否以root身份运行 */
    readonly device_running_as_root: boolean
    /** 设备的IP · 示例：example_device_ip */
    readonly device_ip: string
    /** 设备上是否安装微信 */
    readonly weixin_installed: boolean
    /** 设备上微信的版本 · 示例：example_weixin_version */
    readonly weixin_version: string
    /** 发起预签约的用户首次登录该设备的时间 */
    readonly days_since_first_login: "DAYS_SINCE_FIRST_LOGIN_UNKNOW" | "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY" | "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS" | "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS" | "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS" | "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS" | "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS" | (string & {})
  }
}

export interface V3_Papay_Sign_Contracts_PreEntrustSign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_Sign_Contracts_PreEntrustSign_Post_Request
}

export interface V3_Papay_Sign_Contracts_PreEntrustSign_Post_Response {
  /** 预签约ID · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 跳转签约小程序的username · 示例：example_mini_program_username */
  readonly mini_program_username?: string | undefined
  /** 跳转签约小程序的path · 示例：example_mini_program_path */
  readonly mini_program_path?: string | undefined
  /** 展示扫码签约的二维码的URL · 示例：example_redirect_url */
  readonly redirect_url?: string | undefined
}

export interface V3_Papay_Sign_Contracts_PreEntrustSign {
  /**
   * 代扣预签约 · https://pay.weixin.qq.com/doc/v3/merchant/4012978414
   * 角色：普通商户
   */
  post(options: V3_Papay_Sign_Contracts_PreEntrustSign_Post_Options & { readonly json: V3_Papay_Sign_Contracts_PreEntrustSign_Post_Request }): ApiCall<V3_Papay_Sign_Contracts_PreEntrustSign_Post_Response>
  /**
   * 代扣预签约 · https://pay.weixin.qq.com/doc/v3/merchant/4012978414
   * 角色：普通商户
   */
  postSync(options: V3_Papay_Sign_Contracts_PreEntrustSign_Post_Options & { readonly json: V3_Papay_Sign_Contracts_PreEntrustSign_Post_Request }): V3_Papay_Sign_Contracts_PreEntrustSign_Post_Response
}

export interface V3_Papay_Sign_Partner {
  /** 委托代扣 · 共 2 个接口 */
  readonly contracts: V3_Papay_Sign_Partner_Contracts
}

export interface V3_Papay_Sign_Partner_Contracts {
  /** 委托代扣 · 共 2 个接口 */
  readonly planId: V3_Papay_Sign_Partner_Contracts_PlanId
}

export interface V3_Papay_Sign_Partner_Contracts_PlanId {
  /** 委托代扣模板ID · 共 2 个接口 */
  readonly _plan_id_: V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id_
}

export interface V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id_ {
  /** 委托代扣 · 共 2 个接口 */
  readonly outContractCode: V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode
}

export interface V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode {
  /** 商户签约协议号 · 通过商户协议号查询委托代扣签约协议API · 共 2 个接口 */
  readonly _out_contract_code_: V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code_
}

export interface V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options extends CallOptions {
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 查询参数 */
  readonly query: {
    /** 子商户号商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response {
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 普通服务商商户号 · 示例：1900000109 */
  readonly sp_mchid: string
  /** 普通服务商的AppID · 示例：wxd678efh567hg6787 */
  readonly sp_appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户的AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 委托代扣协议状态 · 示例：SIGNED */
  readonly contract_state: string
  /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2020-09-10T13:29:35+08:00 */
  readonly contract_signed_time?: string | undefined
  /** 协议到期时间 · 格式：RFC 3339 日期时间 · 示例：2021-09-10T13:29:35+08:00 */
  readonly contract_expired_time?: string | undefined
  /** 用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly sp_openid: string
  /** 子商户AppID对应的用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly sub_openid?: string | undefined
  /** 协议解约信息 */
  readonly contract_terminate_info?: {
    /** 协议解约方式 · 示例：USER_TERMINATE */
    readonly contract_termination_mode: string
    /** 协议解约时间 · 格式：RFC 3339 日期时间 · 示例：2020-10-10T13:29:35+08:00 */
    readonly contract_terminated_time: string
    /** 解约备注 · 示例：用户解约 */
    readonly contract_termination_remark?: string | undefined
  } | undefined
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 预约扣费场景的预约信息 */
  readonly deduct_schedule?: {
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计的扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 扣费预约状态 · 示例：NO_SCHEDULED */
    readonly schedule_state: string
    /** 已预约的扣费金额信息 */
    readonly scheduled_amount?: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    } | undefined
    /** 实际扣费金额 */
    readonly deduct_amount?: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    } | undefined
    /** 实际扣费的日期 · 示例：2019-11-22 */
    readonly deduct_date?: string | undefined
  } | undefined
}

export interface V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code_ {
  /** 通过商户协议号解除委托代扣签约协议API */
  readonly terminate: V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate
  /**
   * 通过商户协议号查询委托代扣签约协议API · https://pay.weixin.qq.com/doc/v3/partner/4012489483
   * 角色：服务商
   */
  get(options: V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options): ApiCall<V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response>
  /**
   * 通过商户协议号查询委托代扣签约协议API · https://pay.weixin.qq.com/doc/v3/partner/4012489483
   * 角色：服务商
   */
  getSync(options: V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options): V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response
}

export interface V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request {
  /** 子商户号商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 解约备注 · 示例：用户解约 */
  readonly contract_termination_remark: string
}

export interface V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Options extends CallOptions {
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request
}

export interface V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Response {
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 普通服务商商户号 · 示例：1900000109 */
  readonly sp_mchid: string
  /** 普通服务商的AppID · 示例：wxd678efh567hg6787 */
  readonly sp_appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 子商户的AppID · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 委托代扣协议状态 · 示例：SIGNED */
  readonly contract_state: string
  /** 协议签署时间 · 格式：RFC 3339 日期时间 · 示例：2020-09-10T13:29:35+08:00 */
  readonly contract_signed_time?: string | undefined
  /** 协议到期时间 · 格式：RFC 3339 日期时间 · 示例：2021-09-10T13:29:35+08:00 */
  readonly contract_expired_time?: string | undefined
  /** 用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly sp_openid: string
  /** 子商户AppID对应的用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly sub_openid?: string | undefined
  /** 协议解约信息 */
  readonly contract_terminate_info?: {
    /** 协议解约方式 · 示例：USER_TERMINATE */
    readonly contract_termination_mode: string
    /** 协议解约时间 · 格式：RFC 3339 日期时间 · 示例：2020-10-10T13:29:35+08:00 */
    readonly contract_terminated_time: string
    /** 解约备注 · 示例：用户解约 */
    readonly contract_termination_remark?: string | undefined
  } | undefined
  /** 商户侧用户标识 · 示例：用户A */
  readonly out_user_code?: string | undefined
  /** 预约扣费场景的预约信息 */
  readonly deduct_schedule?: {
    /** 预计扣费的日期 · 示例：2019-11-22 */
    readonly estimated_deduct_date: string
    /** 预计的扣费金额 */
    readonly estimated_deduct_amount: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    }
    /** 扣费预约状态 · 示例：NO_SCHEDULED */
    readonly schedule_state: string
    /** 已预约的扣费金额信息 */
    readonly scheduled_amount?: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    } | undefined
    /** 实际扣费金额 */
    readonly deduct_amount?: {
      /** 金额 · 示例：1 */
      readonly total: number
      /** 货币类型 · 示例：CNY */
      readonly currency?: string | undefined
    } | undefined
    /** 实际扣费的日期 · 示例：2019-11-22 */
    readonly deduct_date?: string | undefined
  } | undefined
}

export interface V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate {
  /**
   * 通过商户协议号解除委托代扣签约协议API · https://pay.weixin.qq.com/doc/v3/partner/4012489491
   * 角色：服务商
   */
  post(options: V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Options & { readonly json: V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request }): ApiCall<V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Response>
  /**
   * 通过商户协议号解除委托代扣签约协议API · https://pay.weixin.qq.com/doc/v3/partner/4012489491
   * 角色：服务商
   */
  postSync(options: V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Options & { readonly json: V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request }): V3_Papay_Sign_Partner_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Response
}
