// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Appauth {
  /** 授权获取code */
  readonly authindex: V2_Appauth_Authindex
  /** 通过code换取accesstoken */
  readonly getaccesstoken: V2_Appauth_Getaccesstoken
}

export interface V2_Appauth_Authindex_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 商户号 · 示例：1230000109 */
    readonly mch_id?: string | undefined
    /** 应用ID · 示例：wxd678efh567hg6787 */
    readonly appid: string
    /** 重定向地址 · 示例：https://weixin.qq.com/i-am-a-fake-uri */
    readonly redirect_uri: string
    /** 固定填code · 示例：code */
    readonly response_type: "code" | (string & {})
    /** 应用授权作用域 · 示例：pay_identity */
    readonly scope: "pay_identity" | "pay_realname" | (string & {})
    /** 随机字符串 · 示例：STATE */
    readonly state: string
  }
}


export interface V2_Appauth_Authindex {
  /** 授权获取code · https://pay.weixin.qq.com/doc/v2/merchant/4011987607 */
  url(options: V2_Appauth_Authindex_Get_Options): Promise<string>
}

export interface V2_Appauth_Getaccesstoken_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 商户号 · 示例：1200009811 */
    readonly mch_id?: string | undefined
    /** 应用ID · 示例：wxcbda96de0b165486 */
    readonly appid: string
    /** 微信openID · 示例：baf04e6bbbd06f7b1a197d18ed53b7f1 */
    readonly openid: string
    /** 第一步返回的auth_code · 示例：wxcbda96de0b165489 */
    readonly code: string
    /** 固定值authorization_code · 示例：authorization_code */
    readonly grant_type: "authorization_code" | (string & {})
    /** 应用授权作用域 · 示例：pay_identity */
    readonly scope: "pay_identity" | (string & {})
    /** 签名类型 · 示例：HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
  }
}

export interface V2_Appauth_Getaccesstoken_Get_Response {
  /** 返回状态码 · 示例：0 */
  readonly retcode: number
  /** 处理成功 · 示例：OK */
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
