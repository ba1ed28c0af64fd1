// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Tools {
  readonly authcodetoopenid: V2_Tools_Authcodetoopenid
  readonly shorturl: V2_Tools_Shorturl
}

export interface V2_Tools_Authcodetoopenid_Post_Options extends CallOptions {
  readonly xml: {
    /** 公众账号ID · at most 32 characters */
    readonly appid: string
    /** 商户号 · at most 32 characters */
    readonly mch_id?: string | undefined
    /** 子商户公众账号ID · at most 32 characters */
    readonly sub_appid?: string | undefined
    /** 子商户号 · at most 32 characters */
    readonly sub_mch_id?: string | undefined
    /** 授权码 · at most 128 characters */
    readonly auth_code: string
    /** 随机字符串 · at most 32 characters */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 32 characters */
    readonly sign?: string | undefined
  }
}

export interface V2_Tools_Authcodetoopenid_Post_Response {
  /** 子商户公众账号ID · at most 32 characters */
  readonly sub_appid?: string | undefined
  /** 子商户号 · at most 32 characters */
  readonly sub_mch_id?: string | undefined
  /** 用户子标识 · at most 128 characters */
  readonly sub_openid?: string | undefined
  /** 返回状态码 · at most 16 characters */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters */
  readonly return_msg?: string | undefined
  /** 公众账号ID · at most 32 characters */
  readonly appid: string
  /** 商户号 · at most 32 characters */
  readonly mch_id: string
  /** 随机字符串 · at most 32 characters */
  readonly nonce_str: string
  /** 签名 · at most 32 characters */
  readonly sign: string
  /** 业务结果 · at most 16 characters */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters */
  readonly err_code?: string | undefined
  /** 用户标识 · at most 128 characters */
  readonly openid: string
}

export interface V2_Tools_Authcodetoopenid {
  /** 授权码查询openid · https://pay.weixin.qq.com/doc/v2/merchant/4011940944 */
  post(options: V2_Tools_Authcodetoopenid_Post_Options): ApiCall<V2_Tools_Authcodetoopenid_Post_Response>
  /** 授权码查询openid · https://pay.weixin.qq.com/doc/v2/merchant/4011940944 */
  postSync(options: V2_Tools_Authcodetoopenid_Post_Options): V2_Tools_Authcodetoopenid_Post_Response
}

export interface V2_Tools_Shorturl_Post_Options extends CallOptions {
  readonly xml: {
    /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** URL链接 · at most 512 characters · example: weixin://wxpay/bizpayurl?sign=XXXXX&appid=XXXXX&mch_id=XXXXX&product_id=XXXXXX&time_stamp=XXXXXX&nonce_str=XXXXX */
    readonly long_url: string
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 64 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
  }
}

export interface V2_Tools_Shorturl_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: OK */
  readonly return_msg: string
  /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 1900000109 */
  readonly mch_id: string
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** URL链接 · at most 64 characters · example: weixin://wxpay/s/XXXXXX */
  readonly short_url: string
}

export interface V2_Tools_Shorturl {
  /** 转换短链接 · https://pay.weixin.qq.com/doc/v2/merchant/4011937195 */
  post(options: V2_Tools_Shorturl_Post_Options): ApiCall<V2_Tools_Shorturl_Post_Response>
  /** 转换短链接 · https://pay.weixin.qq.com/doc/v2/merchant/4011937195 */
  postSync(options: V2_Tools_Shorturl_Post_Options): V2_Tools_Shorturl_Post_Response
}
