// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_PartnerPapay {
  readonly contracts: V3_PartnerPapay_Contracts
}

export interface V3_PartnerPapay_Contracts {
  readonly _contract_id_: V3_PartnerPapay_Contracts_Contract_id_
}

export interface V3_PartnerPapay_Contracts_Contract_id_ {
  readonly failNotify: V3_PartnerPapay_Contracts_Contract_id__FailNotify
  readonly notify: V3_PartnerPapay_Contracts_Contract_id__Notify
}

export interface V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Options extends CallOptions {
  /** 委托代扣协议id */
  readonly contract_id: string
  readonly json: {
    /** 服务商商户号 · example: 1230000109 */
    readonly sp_mchid: string
    /** 服务商应用ID · example: wxd678efh567hg6787 */
    readonly sp_appid: string
    /** 子商户号 · example: 12345512 */
    readonly sub_mchid: string
    /** 子商户应用D · example: wxd678efh567hg6787 */
    readonly sub_appid?: string | undefined
  }
}

export type V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Response = undefined

export interface V3_PartnerPapay_Contracts_Contract_id__FailNotify {
  /**
   * 服务商商户重试扣费通知API
   * Roles: 服务商
   */
  post(options: V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Options): ApiCall<V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Response>
  /**
   * 服务商商户重试扣费通知API
   * Roles: 服务商
   */
  postSync(options: V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Options): V3_PartnerPapay_Contracts_Contract_id__FailNotify_Post_Response
}

export interface V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Options extends CallOptions {
  /** 委托代扣协议id */
  readonly contract_id: string
  readonly json: {
    /** 服务商商户号 · example: 1230000109 */
    readonly sp_mchid: string
    /** 服务商应用ID · example: wxd678efh567hg6787 */
    readonly sp_appid: string
    /** 子商户号 · example: 12345512 */
    readonly sub_mchid: string
    /** 子商户应用D · example: wxd678efh567hg6787 */
    readonly sub_appid?: string | undefined
    /** 扣费持续时间 */
    readonly deduct_duration?: {
      /** 扣费持续时间数 · example: 1 */
      readonly count: number
      /** 单位 · example: DAY */
      readonly unit?: string | undefined
    } | undefined
    /** 预计扣费金额信息 */
    readonly estimated_amount: {
      /** 预计扣费金额 · example: 1 */
      readonly amount: number
      /** 预计扣费货币类型 · example: CNY */
      readonly currency?: string | undefined
    }
  }
}

export type V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Response = undefined

export interface V3_PartnerPapay_Contracts_Contract_id__Notify {
  /**
   * 服务商商户预扣费通知API · https://pay.weixin.qq.com/doc/v2/partner/4011988373
   * Roles: 服务商
   */
  post(options: V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Options): ApiCall<V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Response>
  /**
   * 服务商商户预扣费通知API · https://pay.weixin.qq.com/doc/v2/partner/4011988373
   * Roles: 服务商
   */
  postSync(options: V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Options): V3_PartnerPapay_Contracts_Contract_id__Notify_Post_Response
}
