// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Appauth {
  readonly authindex: V2_Appauth_Authindex
  readonly getaccesstoken: V2_Appauth_Getaccesstoken
}

export interface V2_Appauth_Authindex_Get_Options extends CallOptions {
  readonly query: {
    /** 商户号 · example: 1230000109 */
    readonly mch_id?: string | undefined
    /** 应用ID · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 重定向地址 · example: https://weixin.qq.com/i-am-a-fake-uri */
    readonly redirect_uri: string
    /** 固定填code · example: code */
    readonly response_type: "code" | (string & {})
    /** 应用授权作用域 · example: pay_identity */
    readonly scope: "pay_identity" | "pay_realname" | (string & {})
    /** 随机字符串 · example: STATE */
    readonly state: string
  }
}


export interface V2_Appauth_Authindex {
  /** 授权获取code · https://pay.weixin.qq.com/doc/v2/merchant/4011987607 */
  url(options: V2_Appauth_Authindex_Get_Options): Promise<string>
}

export interface V2_Appauth_Getaccesstoken_Get_Options extends CallOptions {
  readonly query: {
    /** 商户号 · example: 1200009811 */
    readonly mch_id?: string | undefined
    /** 应用ID · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 微信openID · example: baf04e6bbbd06f7b1a197d18ed53b7f1 */
    readonly openid: string
    /** 第一步返回的auth_code · example: wxcbda96de0b165489 */
    readonly code: string
    /** 固定值authorization_code · example: authorization_code */
    readonly grant_type: "authorization_code" | (string & {})
    /** 应用授权作用域 · example: pay_identity */
    readonly scope: "pay_identity" | (string & {})
    /** 签名类型 · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
  }
}

export interface V2_Appauth_Getaccesstoken_Get_Response {
  /** 返回状态码 · example: 0 */
  readonly retcode: number
  /** 处理成功 · example: OK */
  readonly retmsg: string
  /** 接口调用凭证 */
  readonly access_token: string
  /** 请求返回的access_token过期时间 */
  readonly access_token_expire_in: number
  /** refresh令牌 */
  readonly refresh_token: string
  /** refresh_token过期时间 */
  readonly refresh_token_expire_in: number
}

export interface V2_Appauth_Getaccesstoken {
  /** 通过code换取accesstoken · https://pay.weixin.qq.com/doc/v2/merchant/4011987607 */
  get(options: V2_Appauth_Getaccesstoken_Get_Options): ApiCall<V2_Appauth_Getaccesstoken_Get_Response>
  /** 通过code换取accesstoken · https://pay.weixin.qq.com/doc/v2/merchant/4011987607 */
  getSync(options: V2_Appauth_Getaccesstoken_Get_Options): V2_Appauth_Getaccesstoken_Get_Response
}
