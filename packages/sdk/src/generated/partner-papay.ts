// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_PartnerPapay {
  /** 委托代扣 · 共 2 个接口 */
  readonly contracts: V3_PartnerPapay_Contracts
}

export interface V3_PartnerPapay_Contracts {
  /** 委托代扣协议id · 共 2 个接口 */
  readonly _contract_id_: V3_PartnerPapay_Contracts_Contract_id_
}

export interface V3_PartnerPapay_Contracts_Contract_id_ {
  /** 服务商商户重试扣费通知API */
  readonly failNotify: V3_PartnerPapay_Contracts_Contract_id__FailNotify
  /** 服务商商户预扣费通知API */
  readonly notify: V3_PartnerPapay_Contracts_Contract_id__Notify
}

export interface V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Request {
  /** 服务商商户号 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly sp_appid: string
  /** 子商户号 · 示例：12345512 */
  readonly sub_mchid: string
  /** 子商户应用D · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
}

export interface V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Options extends CallOptions {
  /** 委托代扣协议id · 示例：123124412412423431 */
  readonly contract_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Request
}

export type V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Response = undefined

export interface V3_PartnerPapay_Contracts_Contract_id__FailNotify {
  /**
   * 服务商商户重试扣费通知API
   * 角色：服务商
   */
  post(options: V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Options & { readonly json: V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Request }): ApiCall<V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Response>
  /**
   * 服务商商户重试扣费通知API
   * 角色：服务商
   */
  postSync(options: V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Options & { readonly json: V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Request }): V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Response
}

export interface V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Request {
  /** 服务商商户号 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 服务商应用ID · 示例：wxd678efh567hg6787 */
  readonly sp_appid: string
  /** 子商户号 · 示例：12345512 */
  readonly sub_mchid: string
  /** 子商户应用D · 示例：wxd678efh567hg6787 */
  readonly sub_appid?: string | undefined
  /** 扣费持续时间 */
  readonly deduct_duration?: {
    /** 扣费持续时间数 · 示例：1 */
    readonly count: number
    /** 单位 · 示例：DAY */
    readonly unit?: string | undefined
  } | undefined
  /** 预计扣费金额信息 */
  readonly estimated_amount: {
    /** 预计扣费金额 · 示例：1 */
    readonly amount: number
    /** 预计扣费货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
}

export interface V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Options extends CallOptions {
  /** 委托代扣协议id · 示例：123124412412423431 */
  readonly contract_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Request
}

export type V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Response = undefined

export interface V3_PartnerPapay_Contracts_Contract_id__Notify {
  /**
   * 服务商商户预扣费通知API · https://pay.weixin.qq.com/doc/v2/partner/4011988373
   * 角色：服务商
   */
  post(options: V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Options & { readonly json: V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Request }): ApiCall<V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Response>
  /**
   * 服务商商户预扣费通知API · https://pay.weixin.qq.com/doc/v2/partner/4011988373
   * 角色：服务商
   */
  postSync(options: V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Options & { readonly json: V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Request }): V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Response
}
