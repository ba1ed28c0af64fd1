// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Express {
  /** 微信寄快递 · 共 1 个接口 */
  readonly users: V3_Express_Users
}

export interface V3_Express_Users {
  /** 用户openid · 共 1 个接口 */
  readonly _openid_: V3_Express_Users_Openid_
}

export interface V3_Express_Users_Openid_ {
  /** 用户openid转换API */
  readonly transform: V3_Express_Users_Openid__Transform
}

export interface V3_Express_Users_Openid__Transform_Post_Request {
  /** 目标应用的appid · 示例：wxaaaa1a123b456c7d */
  readonly appid: string
}

export interface V3_Express_Users_Openid__Transform_Post_Options extends CallOptions {
  /** 用户openid · 示例：xsd3434454567676 */
  readonly openid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Express_Users_Openid__Transform_Post_Request
}

export interface V3_Express_Users_Openid__Transform_Post_Response {
  /** 转换后的openid · 示例：xac1234554567676 */
  readonly openid: string
}

export interface V3_Express_Users_Openid__Transform {
  /**
   * 用户openid转换API
   * 角色：服务商
   */
  post(options: V3_Express_Users_Openid__Transform_Post_Options & { readonly json: V3_Express_Users_Openid__Transform_Post_Request }): ApiCall<V3_Express_Users_Openid__Transform_Post_Response>
  /**
   * 用户openid转换API
   * 角色：服务商
   */
  postSync(options: V3_Express_Users_Openid__Transform_Post_Options & { readonly json: V3_Express_Users_Openid__Transform_Post_Request }): V3_Express_Users_Openid__Transform_Post_Response
}
