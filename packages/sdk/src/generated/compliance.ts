// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Compliance {
  /** 风险合规∙不活跃商户身份核实 · 共 2 个接口 */
  readonly inactiveMerchantIdentityVerification: V3_Compliance_InactiveMerchantIdentityVerification
}

export interface V3_Compliance_InactiveMerchantIdentityVerification {
  /** 风险合规∙不活跃商户身份核实 · 发起不活跃商户身份核实 · 共 2 个接口 */
  readonly merchants: V3_Compliance_InactiveMerchantIdentityVerification_Merchants
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Request {
  /** 特约商户号 · 示例：1900009231 */
  readonly sub_mchid: string
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Request
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Response {
  /** 核实单号 · 示例：28011678863778000000123124312 */
  readonly verification_id: string
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants {
  /** 特约商户号 · 共 1 个接口 */
  readonly _sub_mchid_: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid_
  /**
   * 发起不活跃商户身份核实 · https://pay.weixin.qq.com/doc/v3/partner/4012471357
   * 角色：服务商
   */
  post(options: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Options & { readonly json: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Request }): ApiCall<V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Response>
  /**
   * 发起不活跃商户身份核实 · https://pay.weixin.qq.com/doc/v3/partner/4012471357
   * 角色：服务商
   */
  postSync(options: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Options & { readonly json: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Request }): V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Post_Response
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid_ {
  /** 风险合规∙不活跃商户身份核实 · 共 1 个接口 */
  readonly verifications: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications {
  /** 查询不活跃商户身份核实结果 */
  readonly _verification_id_: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id_
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id__Get_Options extends CallOptions {
  /** 特约商户号 · 示例：1900009231 */
  readonly sub_mchid: string
  /** 核实单号 · 示例：28011678863778000000123124312 */
  readonly verification_id: string
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id__Get_Response {
  /** 特约商户号 · 示例：1900009231 */
  readonly sub_mchid: string
  /** 核实单号 · 示例：28011678863778000000123124312 */
  readonly verification_id: string
  /** 核实单状态 · 示例：PROCESSING */
  readonly state: "PROCESSING" | "SUCCESS" | "FAIL" | (string & {})
  /** 失败原因 · 示例：MATERIALS_ABNORMAL */
  readonly fail_reason?: "MATERIALS_ABNORMAL" | "PROCESS_TIMEOUT" | (string & {}) | undefined
  /** 创建时间 */
  readonly create_time?: string | undefined
  /** 完成时间 */
  readonly finish_time?: string | undefined
}

export interface V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id_ {
  /**
   * 查询不活跃商户身份核实结果 · https://pay.weixin.qq.com/doc/v3/partner/4012471359
   * 角色：服务商
   */
  get(options: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id__Get_Options): ApiCall<V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id__Get_Response>
  /**
   * 查询不活跃商户身份核实结果 · https://pay.weixin.qq.com/doc/v3/partner/4012471359
   * 角色：服务商
   */
  getSync(options: V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id__Get_Options): V3_Compliance_InactiveMerchantIdentityVerification_Merchants_Sub_mchid__Verifications_Verification_id__Get_Response
}
