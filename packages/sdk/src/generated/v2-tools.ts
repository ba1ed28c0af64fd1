// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Tools {
  /** 授权码查询openid */
  readonly authcodetoopenid: V2_Tools_Authcodetoopenid
  /** 转换短链接 */
  readonly shorturl: V2_Tools_Shorturl
}

export interface V2_Tools_Authcodetoopenid_Post_Request {
  /** 公众账号ID · 最长 32 个字符 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 */
  readonly mch_id?: string | undefined
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
  /** 授权码 · 最长 128 个字符 */
  readonly auth_code: string
  /** 随机字符串 · 最长 32 个字符 */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 */
  readonly sign?: string | undefined
}

export interface V2_Tools_Authcodetoopenid_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Tools_Authcodetoopenid_Post_Request
}

export interface V2_Tools_Authcodetoopenid_Post_Response {
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
  /** 用户子标识 · 最长 128 个字符 */
  readonly sub_openid?: string | undefined
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 用户标识 · 最长 128 个字符 */
  readonly openid: string
}

export interface V2_Tools_Authcodetoopenid {
  /** 授权码查询openid · https://pay.weixin.qq.com/doc/v2/merchant/4011940944 */
  post(options: V2_Tools_Authcodetoopenid_Post_Options & { readonly xml: V2_Tools_Authcodetoopenid_Post_Request }): ApiCall<V2_Tools_Authcodetoopenid_Post_Response>
  /** 授权码查询openid · https://pay.weixin.qq.com/doc/v2/merchant/4011940944 */
  postSync(options: V2_Tools_Authcodetoopenid_Post_Options & { readonly xml: V2_Tools_Authcodetoopenid_Post_Request }): V2_Tools_Authcodetoopenid_Post_Response
}

export interface V2_Tools_Shorturl_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** URL链接 · 最长 512 个字符 · 示例：weixin://wxpay/bizpayurl?sign=XXXXX&appid=XXXXX&mch_id=XXXXX&product_id=XXXXXX&time_stamp=XXXXXX&nonce_str=XXXXX */
  readonly long_url: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 默认："MD5" · 示例：HMAC-SHA256 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Tools_Shorturl_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Tools_Shorturl_Post_Request
}

export interface V2_Tools_Shorturl_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** URL链接 · 最长 64 个字符 · 示例：weixin://wxpay/s/XXXXXX */
  readonly short_url: string
}

export interface V2_Tools_Shorturl {
  /** 转换短链接 · https://pay.weixin.qq.com/doc/v2/merchant/4011937195 */
  post(options: V2_Tools_Shorturl_Post_Options & { readonly xml: V2_Tools_Shorturl_Post_Request }): ApiCall<V2_Tools_Shorturl_Post_Response>
  /** 转换短链接 · https://pay.weixin.qq.com/doc/v2/merchant/4011937195 */
  postSync(options: V2_Tools_Shorturl_Post_Options & { readonly xml: V2_Tools_Shorturl_Post_Request }): V2_Tools_Shorturl_Post_Response
}
