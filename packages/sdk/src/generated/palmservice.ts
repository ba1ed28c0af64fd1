// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Palmservice {
  /** 微信刷掌 · 共 2 个接口 */
  readonly authorization: V3_Palmservice_Authorization
}

export interface V3_Palmservice_Authorization {
  /** 微信刷掌 · 共 1 个接口 */
  readonly openid: V3_Palmservice_Authorization_Openid
  /** 服务关联预授权 */
  readonly preauthorize: V3_Palmservice_Authorization_Preauthorize
}

export interface V3_Palmservice_Authorization_Openid {
  /** 查询刷掌授权 */
  readonly _openid_: V3_Palmservice_Authorization_Openid_Openid_
}

export interface V3_Palmservice_Authorization_Openid_Openid__Get_Options extends CallOptions {
  /** OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 机构ID · 示例：1004 */
    readonly organization_id: string
  }
}

export interface V3_Palmservice_Authorization_Openid_Openid__Get_Response {
  /** OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 机构ID · 示例：1004 */
  readonly organization_id?: string | undefined
  /** 授权状态 */
  readonly state?: "AUTHORIZATION_STATE_NONE" | "AUTHORIZATION_STATE_ON" | "AUTHORIZATION_STATE_OFF" | (string & {}) | undefined
  /** 授权时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly authorize_time?: string | undefined
}

export interface V3_Palmservice_Authorization_Openid_Openid_ {
  /**
   * 查询刷掌授权 · https://pay.weixin.qq.com/doc/v3/partner/4014482017
   * 角色：服务商
   */
  get(options: V3_Palmservice_Authorization_Openid_Openid__Get_Options): ApiCall<V3_Palmservice_Authorization_Openid_Openid__Get_Response>
  /**
   * 查询刷掌授权 · https://pay.weixin.qq.com/doc/v3/partner/4014482017
   * 角色：服务商
   */
  getSync(options: V3_Palmservice_Authorization_Openid_Openid__Get_Options): V3_Palmservice_Authorization_Openid_Openid__Get_Response
}

export interface V3_Palmservice_Authorization_Preauthorize_Post_Request {
  /** OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 预授权会话ID · 示例：181167098309019291163 */
  readonly preauthorize_session_id?: string | undefined
  /** 机构ID · 示例：1004 */
  readonly organization_id?: string | undefined
}

export interface V3_Palmservice_Authorization_Preauthorize_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Palmservice_Authorization_Preauthorize_Post_Request
}

export interface V3_Palmservice_Authorization_Preauthorize_Post_Response {
  /** 预授权token · 示例：toaken_sdafkdshjfldsajfafgjdasg */
  readonly permission_token: string
}

export interface V3_Palmservice_Authorization_Preauthorize {
  /**
   * 服务关联预授权 · https://pay.weixin.qq.com/doc/v3/partner/4014481990
   * 角色：服务商
   */
  post(options: V3_Palmservice_Authorization_Preauthorize_Post_Options & { readonly json: V3_Palmservice_Authorization_Preauthorize_Post_Request }): ApiCall<V3_Palmservice_Authorization_Preauthorize_Post_Response>
  /**
   * 服务关联预授权 · https://pay.weixin.qq.com/doc/v3/partner/4014481990
   * 角色：服务商
   */
  postSync(options: V3_Palmservice_Authorization_Preauthorize_Post_Options & { readonly json: V3_Palmservice_Authorization_Preauthorize_Post_Request }): V3_Palmservice_Authorization_Preauthorize_Post_Response
}
