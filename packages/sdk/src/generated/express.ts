// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Express {
  readonly users: V3_Express_Users
}

export interface V3_Express_Users {
  readonly _openid_: V3_Express_Users_Openid_
}

export interface V3_Express_Users_Openid_ {
  readonly transform: V3_Express_Users_Openid__Transform
}

export interface V3_Express_Users_Openid__Transform_Post_Options extends CallOptions {
  /** 用户openid */
  readonly openid: string
  readonly json: {
    /** 目标应用的appid · example: wxaaaa1a123b456c7d */
    readonly appid: string
  }
}

export interface V3_Express_Users_Openid__Transform_Post_Response {
  /** 转换后的openid · example: xac1234554567676 */
  readonly openid: string
}

export interface V3_Express_Users_Openid__Transform {
  /**
   * 用户openid转换API
   * Roles: 服务商
   */
  post(options: V3_Express_Users_Openid__Transform_Post_Options): ApiCall<V3_Express_Users_Openid__Transform_Post_Response>
  /**
   * 用户openid转换API
   * Roles: 服务商
   */
  postSync(options: V3_Express_Users_Openid__Transform_Post_Options): V3_Express_Users_Openid__Transform_Post_Response
}
