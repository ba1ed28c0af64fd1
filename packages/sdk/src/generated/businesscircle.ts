// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Businesscircle {
  /** 商圈会员停车状态同步 */
  readonly parkings: V3_Businesscircle_Parkings
  /** 经营工具∙智慧商圈 · 共 1 个接口 */
  readonly points: V3_Businesscircle_Points
  /** 经营工具∙智慧商圈 · 共 1 个接口 */
  readonly userAuthorizations: V3_Businesscircle_UserAuthorizations
  /** 经营工具∙智慧商圈 · 共 1 个接口 */
  readonly users: V3_Businesscircle_Users
}

export interface V3_Businesscircle_Parkings_Post_Request {
  /** 商圈商户ID · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 品牌ID · 示例：1000 */
  readonly brandid: number
  /** 应用ID · 示例：wx931386123456789e */
  readonly appid: string
  /** 用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly openid: string
  /** 车牌号 · 示例：粤B888888 */
  readonly plate_number: string
  /** 状态 · 示例：IN */
  readonly state: string
  /** 时间 · 示例：2022-06-01T10:43:39+08:00 */
  readonly time: string
}

export interface V3_Businesscircle_Parkings_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Businesscircle_Parkings_Post_Request
}

export type V3_Businesscircle_Parkings_Post_Response = undefined

export interface V3_Businesscircle_Parkings {
  /**
   * 商圈会员停车状态同步 · https://pay.weixin.qq.com/doc/v3/merchant/4012535502
   * 角色：直连商户、服务商
   */
  post(options: V3_Businesscircle_Parkings_Post_Options & { readonly json: V3_Businesscircle_Parkings_Post_Request }): ApiCall<V3_Businesscircle_Parkings_Post_Response>
  /**
   * 商圈会员停车状态同步 · https://pay.weixin.qq.com/doc/v3/merchant/4012535502
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Businesscircle_Parkings_Post_Options & { readonly json: V3_Businesscircle_Parkings_Post_Request }): V3_Businesscircle_Parkings_Post_Response
}

export interface V3_Businesscircle_Points {
  /** 商圈会员积分同步 */
  readonly notify: V3_Businesscircle_Points_Notify
}

export interface V3_Businesscircle_Points_Notify_Post_Request {
  /** 商圈商户ID · 示例：1234567890 */
  readonly sub_mchid?: string | undefined
  /** 微信订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 小程序appid · 示例：wx1234567890abcdef */
  readonly appid: string
  /** 顾客openid · 示例：oWmnN4xxxxxxxxxxe92NHIGf1xd8 */
  readonly openid: string
  /** 是否获得积分 */
  readonly earn_points: boolean
  /** 订单新增积分值 · 示例：100 */
  readonly increased_points: number
  /** 积分更新时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly points_update_time: string
  /** 未获得积分的备注信息 · 示例：商品不参与积分活动 */
  readonly no_points_remarks?: string | undefined
  /** 顾客积分总额 · 示例：888888 */
  readonly total_points?: number | undefined
}

export interface V3_Businesscircle_Points_Notify_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Businesscircle_Points_Notify_Post_Request
}

export type V3_Businesscircle_Points_Notify_Post_Response = undefined

export interface V3_Businesscircle_Points_Notify {
  /**
   * 商圈会员积分同步 · https://pay.weixin.qq.com/doc/v3/merchant/4012534698
   * 角色：直连商户、服务商
   */
  post(options: V3_Businesscircle_Points_Notify_Post_Options & { readonly json: V3_Businesscircle_Points_Notify_Post_Request }): ApiCall<V3_Businesscircle_Points_Notify_Post_Response>
  /**
   * 商圈会员积分同步 · https://pay.weixin.qq.com/doc/v3/merchant/4012534698
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Businesscircle_Points_Notify_Post_Options & { readonly json: V3_Businesscircle_Points_Notify_Post_Request }): V3_Businesscircle_Points_Notify_Post_Response
}

export interface V3_Businesscircle_UserAuthorizations {
  /** 商圈积分授权查询 */
  readonly _openid_: V3_Businesscircle_UserAuthorizations_Openid_
}

export interface V3_Businesscircle_UserAuthorizations_Openid__Get_Options extends CallOptions {
  /** 顾客openid · 示例：oWmnN4xxxxxxxxxxe92NHIGf1xd8 */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 商圈商户ID · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 小程序appid · 示例：wx1234567890abcdef */
    readonly appid: string
  }
}

export interface V3_Businesscircle_UserAuthorizations_Openid__Get_Response {
  /** 顾客openid · 示例：oWmnN4xxxxxxxxxxe92NHIGf1xd8 */
  readonly openid: string
  /** 授权状态 · 示例：UNAUTHORIZED */
  readonly authorize_state: string
  /** 授权时间 · 示例：2020-05-20T13:29:35+08:00 */
  readonly authorize_time?: string | undefined
  /** 取消授权时间 · 示例：2020-05-20T13:29:35+08:00 */
  readonly deauthorize_time?: string | undefined
}

export interface V3_Businesscircle_UserAuthorizations_Openid_ {
  /**
   * 商圈积分授权查询 · https://pay.weixin.qq.com/doc/v3/merchant/4012534848
   * 角色：直连商户、服务商
   */
  get(options: V3_Businesscircle_UserAuthorizations_Openid__Get_Options): ApiCall<V3_Businesscircle_UserAuthorizations_Openid__Get_Response>
  /**
   * 商圈积分授权查询 · https://pay.weixin.qq.com/doc/v3/merchant/4012534848
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Businesscircle_UserAuthorizations_Openid__Get_Options): V3_Businesscircle_UserAuthorizations_Openid__Get_Response
}

export interface V3_Businesscircle_Users {
  /** 顾客openid · 共 1 个接口 */
  readonly _openid_: V3_Businesscircle_Users_Openid_
}

export interface V3_Businesscircle_Users_Openid_ {
  /** 经营工具∙智慧商圈 · 共 1 个接口 */
  readonly points: V3_Businesscircle_Users_Openid__Points
}

export interface V3_Businesscircle_Users_Openid__Points {
  /** 商圈会员待积分状态查询 */
  readonly commit_status: V3_Businesscircle_Users_Openid__Points_Commit_status
}

export interface V3_Businesscircle_Users_Openid__Points_Commit_status_Get_Options extends CallOptions {
  /** 顾客openid · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 商圈商户ID · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 品牌ID · 示例：1000 */
    readonly brandid: number
    /** 应用ID · 示例：wx931386123456789e */
    readonly appid: string
  }
}

export type V3_Businesscircle_Users_Openid__Points_Commit_status_Get_Response = undefined

export interface V3_Businesscircle_Users_Openid__Points_Commit_status {
  /**
   * 商圈会员待积分状态查询 · https://pay.weixin.qq.com/doc/v3/merchant/4012534994
   * 角色：直连商户、服务商
   */
  get(options: V3_Businesscircle_Users_Openid__Points_Commit_status_Get_Options): ApiCall<V3_Businesscircle_Users_Openid__Points_Commit_status_Get_Response>
  /**
   * 商圈会员待积分状态查询 · https://pay.weixin.qq.com/doc/v3/merchant/4012534994
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Businesscircle_Users_Openid__Points_Commit_status_Get_Options): V3_Businesscircle_Users_Openid__Points_Commit_status_Get_Response
}
