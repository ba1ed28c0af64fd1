// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Compliance {
  readonly inactiveMerchantIdentityVerification: V3_Compliance_InactiveMerchantIdentityVerification
}

export interface V3_Compliance_InactiveMerchantIdentityVerification {
  readonly merchants: V3_Compliance_InactiveMerchantIdentityVerification_Merchants
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Options extends CallOptions {
  readonly json: {
    /** 特约商户号 · example: 1900009231 */
    readonly sub_mchid: string
  }
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Response {
  /** 核实单号 · example: 28011678863778000000123124312 */
  readonly verification_id: string
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants {
  readonly _sub_mchid_: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid_
  /**
   * 发起不活跃商户身份核实 · https://pay.weixin.qq.com/doc/v3/partner/4012471357
   * Roles: 服务商
   */
  post(options: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Options): ApiCall<V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Response>
  /**
   * 发起不活跃商户身份核实 · https://pay.weixin.qq.com/doc/v3/partner/4012471357
   * Roles: 服务商
   */
  postSync(options: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Options): V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Response
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid_ {
  readonly verifications: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications {
  readonly _verification_id_: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id_
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id__Get_Options extends CallOptions {
  /** 特约商户号 */
  readonly sub_mchid: string
  /** 核实单号 */
  readonly verification_id: string
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id__Get_Response {
  /** 特约商户号 · example: 1900009231 */
  readonly sub_mchid: string
  /** 核实单号 · example: 28011678863778000000123124312 */
  readonly verification_id: string
  /** 核实单状态 · example: PROCESSING */
  readonly state: "PROCESSING" | "SUCCESS" | "FAIL" | (string & {})
  /** 失败原因 · example: MATERIALS_ABNORMAL */
  readonly fail_reason?: "MATERIALS_ABNORMAL" | "PROCESS_TIMEOUT" | (string & {}) | undefined
  /** 创建时间 */
  readonly create_time?: string | undefined
  /** 完成时间 */
  readonly finish_time?: string | undefined
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id_ {
  /**
   * 查询不活跃商户身份核实结果 · https://pay.weixin.qq.com/doc/v3/partner/4012471359
   * Roles: 服务商
   */
  get(options: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id__Get_Options): ApiCall<V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id__Get_Response>
  /**
   * 查询不活跃商户身份核实结果 · https://pay.weixin.qq.com/doc/v3/partner/4012471359
   * Roles: 服务商
   */
  getSync(options: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id__Get_Options): V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id__Get_Response
}
