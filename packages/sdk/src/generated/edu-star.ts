// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_EduStar {
  readonly orders: V3_EduStar_Orders
  readonly users: V3_EduStar_Users
}

export interface V3_EduStar_Orders_Get_Options extends CallOptions {
  readonly query: {
    /** appid · example: wx998877665544wx */
    readonly appid: string
    /** 用户在appid下的唯一标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly wechat_openid?: string | undefined
    /** 用户QQ账号 */
    readonly qq?: string | undefined
    /** 分页页码 · example: 0 */
    readonly offset?: number | undefined
    /** 分页大小 · example: 20 */
    readonly limit?: number | undefined
  }
}

export interface V3_EduStar_Orders_Get_Response {
  /** 结果集 */
  readonly data: readonly {
    /** appid · example: wx998877665544wx */
    readonly appid: string
    /** 用户在appid下的唯一标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly wechat_openid: string
    /** 用户QQ账号 · example: 100000000000 */
    readonly qq?: string | undefined
    /** 权益ID · example: qw3Da21QRCNt */
    readonly right_id: string
    /** 权益核销时间 · example: 2018-05-23T12:13:50+08:00 */
    readonly create_time: string
    /** 订单状态 · example: CONSUMED */
    readonly order_state: string
    /** 订单号 · example: cc1900ff00511f10c */
    readonly order_id: string
  }[]
  /** 总数量 · example: 30 */
  readonly total_count: number
  /** 分页页码 */
  readonly offset?: number | undefined
  /** 分页大小 · example: 20 */
  readonly limit?: number | undefined
}

export interface V3_EduStar_Orders_Post_Options extends CallOptions {
  readonly json: {
    /** appid · example: wx998877665544wx */
    readonly appid: string
    /** 用户在appid下的唯一标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly wechat_openid?: string | undefined
    /** 用户QQ账号 */
    readonly qq?: string | undefined
    /** 权益ID · example: qw3Da21QRCNt */
    readonly right_id: string
    /** 权益核销时间 · example: 2018-05-23T12:13:50+08:00 */
    readonly create_time: string
  }
}

export interface V3_EduStar_Orders_Post_Response {
  /** appid · example: wx998877665544wx */
  readonly appid: string
  /** 用户在appid下的唯一标识 · example: oUpF8uMuAJOM2pxb1Q */
  readonly wechat_openid: string
  /** 用户QQ账号 · example: 100000000000 */
  readonly qq?: string | undefined
  /** 权益ID · example: qw3Da21QRCNt */
  readonly right_id: string
  /** 权益核销时间 · example: 2018-05-23T12:13:50+08:00 */
  readonly create_time: string
  /** 订单状态 · example: CONSUMED */
  readonly order_state: string
  /** 订单号 · example: cc1900ff00511f10c */
  readonly order_id: string
}

export interface V3_EduStar_Orders {
  /**
   * 通过QQ账号查询核销订单列表API
   * Roles: 直连商户
   */
  get(options: V3_EduStar_Orders_Get_Options): ApiCall<V3_EduStar_Orders_Get_Response>
  /**
   * 通过QQ账号查询核销订单列表API
   * Roles: 直连商户
   */
  getSync(options: V3_EduStar_Orders_Get_Options): V3_EduStar_Orders_Get_Response
  /**
   * 创建核销订单API
   * Roles: 直连商户
   */
  post(options: V3_EduStar_Orders_Post_Options): ApiCall<V3_EduStar_Orders_Post_Response>
  /**
   * 创建核销订单API
   * Roles: 直连商户
   */
  postSync(options: V3_EduStar_Orders_Post_Options): V3_EduStar_Orders_Post_Response
}

export interface V3_EduStar_Users {
  readonly openid: V3_EduStar_Users_Openid
  readonly qq: V3_EduStar_Users_Qq
}

export interface V3_EduStar_Users_Openid {
  readonly _wechat_openid_: V3_EduStar_Users_Openid_Wechat_openid_
}

export interface V3_EduStar_Users_Openid_Wechat_openid__Get_Options extends CallOptions {
  /** 用户在appid下的唯一标识 */
  readonly wechat_openid: string
  readonly query: {
    /** 商户appid · example: wx998877665544wx */
    readonly appid: string
  }
}

export interface V3_EduStar_Users_Openid_Wechat_openid__Get_Response {
  /** 是否学生 */
  readonly education_star_student: boolean
  /** appid · example: wx998877665544wx */
  readonly appid: string
  /** 用户在appid下的唯一标识 · example: oUpF8uMuAJOM2pxb1Q */
  readonly wechat_openid: string
  /** 用户QQ账号 · example: 100000000000 */
  readonly qq?: string | undefined
  /** 注册时间 · example: 2018-05-23T12:13:50+08:00 */
  readonly register_time?: string | undefined
}

export interface V3_EduStar_Users_Openid_Wechat_openid_ {
  /**
   * 通过微信用户标识查询用户信息API
   * Roles: 直连商户
   */
  get(options: V3_EduStar_Users_Openid_Wechat_openid__Get_Options): ApiCall<V3_EduStar_Users_Openid_Wechat_openid__Get_Response>
  /**
   * 通过微信用户标识查询用户信息API
   * Roles: 直连商户
   */
  getSync(options: V3_EduStar_Users_Openid_Wechat_openid__Get_Options): V3_EduStar_Users_Openid_Wechat_openid__Get_Response
}

export interface V3_EduStar_Users_Qq {
  readonly _qq_: V3_EduStar_Users_Qq_Qq_
}

export interface V3_EduStar_Users_Qq_Qq__Get_Options extends CallOptions {
  /** 用户QQ账号 */
  readonly qq: string
  readonly query: {
    /** 商户appid · example: wx998877665544wx */
    readonly appid: string
  }
}

export interface V3_EduStar_Users_Qq_Qq__Get_Response {
  /** 学生标识 */
  readonly education_star_student: boolean
  /** 商户appid · example: wx998877665544wx */
  readonly appid: string
  /** 用户在appid下的唯一标识 · example: oUpF8uMuAJOM2pxb1Q */
  readonly wechat_openid: string
  /** 用户QQ账号 · example: 100000000000 */
  readonly qq: string
  /** 注册时间 · example: 2018-05-23T12:13:50+08:00 */
  readonly register_time?: string | undefined
}

export interface V3_EduStar_Users_Qq_Qq_ {
  /**
   * 通过QQ账号查询用户信息API
   * Roles: 直连商户
   */
  get(options: V3_EduStar_Users_Qq_Qq__Get_Options): ApiCall<V3_EduStar_Users_Qq_Qq__Get_Response>
  /**
   * 通过QQ账号查询用户信息API
   * Roles: 直连商户
   */
  getSync(options: V3_EduStar_Users_Qq_Qq__Get_Options): V3_EduStar_Users_Qq_Qq__Get_Response
}
