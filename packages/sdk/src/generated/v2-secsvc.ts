// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Secsvc {
  /** 微信支付实名授权 */
  readonly getrealnameinfo: V2_Secsvc_Getrealnameinfo
  /** 微信支付实名验证 */
  readonly realnameauth: V2_Secsvc_Realnameauth
}

export interface V2_Secsvc_Getrealnameinfo_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: "1.0" | "2.0" | (string & {})
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx2421b1c4370ec43b */
  readonly appid: string
  /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 加密实名信息的证书序列号 · 最长 64 个字符 · 示例：59303040AA42CB61E0C059E8E6156C9F0F2A1E5E */
  readonly cert_serialno: string
  /** 步骤2或步骤3获取到的access_token · 最长 128 个字符 · 示例：81_... */
  readonly access_token: string
  /** unix时间戳 · 示例：1414561699 */
  readonly timestamp?: number | string | undefined
  /** 最长 128 个字符 · 示例：MuRThxRSlqvs2Mi9i2VRCr_MQ== */
  readonly cert_sign?: string | undefined
  /** 证件类型 · 示例：UTF-8 */
  readonly charset?: "UTF-8" | "GBK" | (string & {}) | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67Vs */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Secsvc_Getrealnameinfo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secsvc_Getrealnameinfo_Post_Request
}

export interface V2_Secsvc_Getrealnameinfo_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误码描述 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 错误码 · 最长 32 个字符 · 示例：20002 */
  readonly error_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：商户号信息有误，请检查修改后重试 */
  readonly error_code_des?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 公众账号ID · 最长 32 个字符 · 示例：wx2421b1c4370ec43b */
  readonly appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67Vs */
  readonly nonce_str?: string | undefined
  /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 加密后的姓名 · 加密字段，SDK 自动解密 · 最长 344 个字符 · 示例：Pv1JJAuBLD6IB2cScTCE5XSoB */
  readonly encrypted_real_name?: string | undefined
  /** 加密后的证件号码 · 加密字段，SDK 自动解密 · 最长 344 个字符 · 示例：1WRueNj3E1i+L0aYoA+zF */
  readonly encrypted_credential_id?: string | undefined
  /** 证件类型 · 示例：MAINLAND_ID */
  readonly cre_type?: "MAINLAND_ID" | "PASSPOT" | "MO" | "SOLDIERS" | "HVPS" | "MAINLAND_TMP_ID" | "ACCOUNT_THIN" | "POLICE" | "MTPS" | "BL" | "OTHER" | "RPFF" | "HK_MACAO" | "TAIWAN" | (string & {}) | undefined
}

export interface V2_Secsvc_Getrealnameinfo {
  /** 微信支付实名授权 · https://pay.weixin.qq.com/doc/v2/merchant/4011987792 */
  post(options: V2_Secsvc_Getrealnameinfo_Post_Options & { readonly xml: V2_Secsvc_Getrealnameinfo_Post_Request }): ApiCall<V2_Secsvc_Getrealnameinfo_Post_Response>
  /** 微信支付实名授权 · https://pay.weixin.qq.com/doc/v2/merchant/4011987792 */
  postSync(options: V2_Secsvc_Getrealnameinfo_Post_Options & { readonly xml: V2_Secsvc_Getrealnameinfo_Post_Request }): V2_Secsvc_Getrealnameinfo_Post_Response
}

export interface V2_Secsvc_Realnameauth_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: "1.0" | "1.1" | (string & {})
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx2421b1c4370ec43b */
  readonly appid: string
  /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 真实姓名 · 最长 64 个字符 · 示例：刘某某 */
  readonly real_name: string
  /** 证件类型 · 示例：1 */
  readonly cred_type: number | string
  /** 证件号码 · 最长 32 个字符 · 示例：440000000000000000 */
  readonly cred_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67Vs */
  readonly nonce_str?: string | undefined
  /** 步骤2或步骤3获取到的access_token · 最长 128 个字符 · 示例：81_... */
  readonly access_token: string
  /** 签名 · 最长 128 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | "MD5" | (string & {}) | undefined
}

export interface V2_Secsvc_Realnameauth_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secsvc_Realnameauth_Post_Request
}

export interface V2_Secsvc_Realnameauth_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误码描述 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 错误码 · 最长 32 个字符 · 示例：20002 */
  readonly error_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：商户号信息有误，请检查修改后重试 */
  readonly error_code_des?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 公众账号ID · 最长 32 个字符 · 示例：wx2421b1c4370ec43b */
  readonly appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67Vs */
  readonly nonce_str?: string | undefined
  /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 步骤2或步骤3获取到的access_token · 最长 128 个字符 · 示例：81_... */
  readonly access_token?: string | undefined
  /** 有多个结果时用分号” · 最长 32 个字符 · 示例：V_OP_NM_MA */
  readonly verify_openid?: "V_OP_NA" | "V_OP_NM_MA" | "V_OP_NM_UM" | (string & {}) | undefined
  /** 最长 32 个字符 · 示例：V_NM_ID_MA */
  readonly verify_real_name?: "V_NM_ID_MA" | "V_NM_ID_UM" | "V_NM_ID_TYPE_UM" | (string & {}) | undefined
  /** 最长 32 个字符 */
  readonly bind_bankcard?: "YES" | "NO" | (string & {}) | undefined
}

export interface V2_Secsvc_Realnameauth {
  /** 微信支付实名验证 · https://pay.weixin.qq.com/doc/v2/merchant/4011987263 */
  post(options: V2_Secsvc_Realnameauth_Post_Options & { readonly xml: V2_Secsvc_Realnameauth_Post_Request }): ApiCall<V2_Secsvc_Realnameauth_Post_Response>
  /** 微信支付实名验证 · https://pay.weixin.qq.com/doc/v2/merchant/4011987263 */
  postSync(options: V2_Secsvc_Realnameauth_Post_Options & { readonly xml: V2_Secsvc_Realnameauth_Post_Request }): V2_Secsvc_Realnameauth_Post_Response
}
