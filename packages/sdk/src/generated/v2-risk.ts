// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Risk {
  /** 获取平台证书 */
  readonly getcertficates: V2_Risk_Getcertficates
  /** 获取RSA加密公钥API */
  readonly getpublickey: V2_Risk_Getpublickey
  /** 银行特约商户违规信息查询 */
  readonly getviolation: V2_Risk_Getviolation
}

export interface V2_Risk_Getcertficates_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67Vs */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 64 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Risk_Getcertficates_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml?: V2_Risk_Getcertficates_Post_Request | undefined
}

export interface V2_Risk_Getcertficates_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误码描述 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：D675A1E471DBF7C0B1AC5883B5BDA9EF */
  readonly sign?: string | undefined
  /** 错误码 · 最长 32 个字符 · 示例：20002 */
  readonly error_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：商户号信息有误，请检查修改后重试 */
  readonly error_code_des?: string | undefined
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 平台证书信息 · 最长 6000 个字符 */
  readonly certificates: string
}

export interface V2_Risk_Getcertficates {
  /** 获取平台证书 · https://pay.weixin.qq.com/doc/v2/partner/4014116402 */
  post(options?: V2_Risk_Getcertficates_Post_Options & { readonly xml?: V2_Risk_Getcertficates_Post_Request | undefined }): ApiCall<V2_Risk_Getcertficates_Post_Response>
  /** 获取平台证书 · https://pay.weixin.qq.com/doc/v2/partner/4014116402 */
  postSync(options?: V2_Risk_Getcertficates_Post_Options & { readonly xml?: V2_Risk_Getcertficates_Post_Request | undefined }): V2_Risk_Getcertficates_Post_Response
}

export interface V2_Risk_Getpublickey_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67Vs */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 64 个字符 · 示例：MD5 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Risk_Getpublickey_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml?: V2_Risk_Getpublickey_Post_Request | undefined
}

export interface V2_Risk_Getpublickey_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误码描述 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 错误码 · 最长 32 个字符 · 示例：20002 */
  readonly error_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：商户号信息有误，请检查修改后重试 */
  readonly error_code_des?: string | undefined
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** RSA公钥 · 最长 2048 个字符 · 示例：-----BEGIN RSA PUBLIC KEY-----...-----END RSA PUBLIC KEY----- */
  readonly pub_key?: string | undefined
}

export interface V2_Risk_Getpublickey {
  /**
   * 获取RSA加密公钥API · https://pay.weixin.qq.com/doc/v2/merchant/4011941097
   * 需要商户证书（clientCertificate）
   */
  post(options?: V2_Risk_Getpublickey_Post_Options & { readonly xml?: V2_Risk_Getpublickey_Post_Request | undefined }): ApiCall<V2_Risk_Getpublickey_Post_Response>
  /**
   * 获取RSA加密公钥API · https://pay.weixin.qq.com/doc/v2/merchant/4011941097
   * 需要商户证书（clientCertificate）
   */
  postSync(options?: V2_Risk_Getpublickey_Post_Options & { readonly xml?: V2_Risk_Getpublickey_Post_Request | undefined }): V2_Risk_Getpublickey_Post_Response
}

export interface V2_Risk_Getviolation_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1230000110 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 开始时间 · 最长 32 个字符 · 示例：2020-05-11 10:10:00 */
  readonly begin_time?: string | undefined
  /** 结束时间 · 最长 32 个字符 · 示例：2020-05-11 10:10:00 */
  readonly end_time?: string | undefined
  /** 页码 · 最长 10 个字符 · 示例：1 */
  readonly page_index?: string | undefined
  /** 每页返回的数量 · 最长 10 个字符 · 示例：10 */
  readonly page_size?: string | undefined
  /** 违规记录数据格式 · 最长 10 个字符 · 示例：json */
  readonly violation_records_format?: "csv" | "json" | (string & {}) | undefined
}

export interface V2_Risk_Getviolation_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml?: V2_Risk_Getviolation_Post_Request | undefined
}

export interface V2_Risk_Getviolation_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：FAIL */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误码描述 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 错误码 · 最长 32 个字符 · 示例：20002 */
  readonly error_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：商户号信息有误，请检查修改后重试 */
  readonly error_code_des?: string | undefined
  /** 返回状态码 · 最长 16 个字符 · 示例：FAIL */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误码描述 · 最长 128 个字符 · 示例：签名失败 */
  readonly result_msg: string
  /** 违规记录数据JSON格式字符串 · 最长 1024 个字符 */
  readonly violation_records?: string | undefined
}

export interface V2_Risk_Getviolation {
  /**
   * 银行特约商户违规信息查询 · https://pay.weixin.qq.com/doc/v2/institution/4011985446
   * 需要商户证书（clientCertificate）
   */
  post(options?: V2_Risk_Getviolation_Post_Options & { readonly xml?: V2_Risk_Getviolation_Post_Request | undefined }): ApiCall<V2_Risk_Getviolation_Post_Response>
  /**
   * 银行特约商户违规信息查询 · https://pay.weixin.qq.com/doc/v2/institution/4011985446
   * 需要商户证书（clientCertificate）
   */
  postSync(options?: V2_Risk_Getviolation_Post_Options & { readonly xml?: V2_Risk_Getviolation_Post_Request | undefined }): V2_Risk_Getviolation_Post_Response
}
