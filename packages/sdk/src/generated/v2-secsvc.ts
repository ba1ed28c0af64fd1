// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Secsvc {
  readonly getrealnameinfo: V2_Secsvc_Getrealnameinfo
  readonly realnameauth: V2_Secsvc_Realnameauth
}

export interface V2_Secsvc_Getrealnameinfo_Post_Options extends CallOptions {
  readonly xml: {
    /** 接口版本号 · at most 32 characters · example: 1.0 */
    readonly version: "1.0" | "2.0" | (string & {})
    /** 商户号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 公众账号ID · at most 32 characters · example: wx2421b1c4370ec43b */
    readonly appid: string
    /** 用户标识 · at most 128 characters · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
    /** 加密实名信息的证书序列号 · at most 64 characters · example: 59303040AA42CB61E0C059E8E6156C9F0F2A1E5E */
    readonly cert_serialno: string
    /** 步骤2或步骤3获取到的access_token · at most 128 characters · example: 81_... */
    readonly access_token: string
    /** unix时间戳 · example: 1414561699 */
    readonly timestamp?: number | string | undefined
    /** at most 128 characters · example: MuRThxRSlqvs2Mi9i2VRCr_MQ== */
    readonly cert_sign?: string | undefined
    /** 证件类型 · example: UTF-8 */
    readonly charset?: "UTF-8" | "GBK" | (string & {}) | undefined
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67Vs */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 128 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  }
}

export interface V2_Secsvc_Getrealnameinfo_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误码描述 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 错误码 · at most 32 characters · example: 20002 */
  readonly error_code?: string | undefined
  /** 错误代码描述 · at most 128 characters · example: 商户号信息有误，请检查修改后重试 */
  readonly error_code_des?: string | undefined
  /** 签名 · at most 64 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 公众账号ID · at most 32 characters · example: wx2421b1c4370ec43b */
  readonly appid?: string | undefined
  /** 商户号 · at most 32 characters · example: 1900000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67Vs */
  readonly nonce_str?: string | undefined
  /** 用户标识 · at most 128 characters · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 加密后的姓名 · 加密 encrypted by the client · at most 344 characters · example: Pv1JJAuBLD6IB2cScTCE5XSoB */
  readonly encrypted_real_name?: string | undefined
  /** 加密后的证件号码 · 加密 encrypted by the client · at most 344 characters · example: 1WRueNj3E1i+L0aYoA+zF */
  readonly encrypted_credential_id?: string | undefined
  /** 证件类型 · example: MAINLAND_ID */
  readonly cre_type?: "MAINLAND_ID" | "PASSPOT" | "MO" | "SOLDIERS" | "HVPS" | "MAINLAND_TMP_ID" | "ACCOUNT_THIN" | "POLICE" | "MTPS" | "BL" | "OTHER" | "RPFF" | "HK_MACAO" | "TAIWAN" | (string & {}) | undefined
}

export interface V2_Secsvc_Getrealnameinfo {
  /** 微信支付实名授权 · https://pay.weixin.qq.com/doc/v2/merchant/4011987792 */
  post(options: V2_Secsvc_Getrealnameinfo_Post_Options): ApiCall<V2_Secsvc_Getrealnameinfo_Post_Response>
  /** 微信支付实名授权 · https://pay.weixin.qq.com/doc/v2/merchant/4011987792 */
  postSync(options: V2_Secsvc_Getrealnameinfo_Post_Options): V2_Secsvc_Getrealnameinfo_Post_Response
}

export interface V2_Secsvc_Realnameauth_Post_Options extends CallOptions {
  readonly xml: {
    /** 接口版本号 · at most 32 characters · example: 1.0 */
    readonly version: "1.0" | "1.1" | (string & {})
    /** 商户号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 公众账号ID · at most 32 characters · example: wx2421b1c4370ec43b */
    readonly appid: string
    /** 用户标识 · at most 128 characters · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid: string
    /** 真实姓名 · at most 64 characters · example: 刘某某 */
    readonly real_name: string
    /** 证件类型 · example: 1 */
    readonly cred_type: number | string
    /** 证件号码 · at most 32 characters · example: 440000000000000000 */
    readonly cred_id: string
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67Vs */
    readonly nonce_str?: string | undefined
    /** 步骤2或步骤3获取到的access_token · at most 128 characters · example: 81_... */
    readonly access_token: string
    /** 签名 · at most 128 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | "MD5" | (string & {}) | undefined
  }
}

export interface V2_Secsvc_Realnameauth_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误码描述 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 错误码 · at most 32 characters · example: 20002 */
  readonly error_code?: string | undefined
  /** 错误代码描述 · at most 128 characters · example: 商户号信息有误，请检查修改后重试 */
  readonly error_code_des?: string | undefined
  /** 签名 · at most 64 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 公众账号ID · at most 32 characters · example: wx2421b1c4370ec43b */
  readonly appid?: string | undefined
  /** 商户号 · at most 32 characters · example: 1900000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67Vs */
  readonly nonce_str?: string | undefined
  /** 用户标识 · at most 128 characters · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 步骤2或步骤3获取到的access_token · at most 128 characters · example: 81_... */
  readonly access_token?: string | undefined
  /** 有多个结果时用分号” · at most 32 characters · example: V_OP_NM_MA */
  readonly verify_openid?: "V_OP_NA" | "V_OP_NM_MA" | "V_OP_NM_UM" | (string & {}) | undefined
  /** at most 32 characters · example: V_NM_ID_MA */
  readonly verify_real_name?: "V_NM_ID_MA" | "V_NM_ID_UM" | "V_NM_ID_TYPE_UM" | (string & {}) | undefined
  /** at most 32 characters */
  readonly bind_bankcard?: "YES" | "NO" | (string & {}) | undefined
}

export interface V2_Secsvc_Realnameauth {
  /** 微信支付实名验证 · https://pay.weixin.qq.com/doc/v2/merchant/4011987263 */
  post(options: V2_Secsvc_Realnameauth_Post_Options): ApiCall<V2_Secsvc_Realnameauth_Post_Response>
  /** 微信支付实名验证 · https://pay.weixin.qq.com/doc/v2/merchant/4011987263 */
  postSync(options: V2_Secsvc_Realnameauth_Post_Options): V2_Secsvc_Realnameauth_Post_Response
}
