// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_EduStar {
  /** 通过QQ账号查询核销订单列表API、创建核销订单API */
  readonly orders: V3_EduStar_Orders
  /** 学生卡身份权益 · 共 2 个接口 */
  readonly users: V3_EduStar_Users
}

export interface V3_EduStar_Orders_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** appid · 示例：wx998877665544wx */
    readonly appid: string
    /** 用户在appid下的唯一标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly wechat_openid?: string | undefined
    /** 用户QQ账号 */
    readonly qq?: string | undefined
    /** 分页页码 · 示例：0 */
    readonly offset?: number | undefined
    /** 分页大小 · 示例：20 */
    readonly limit?: number | undefined
  }
}

export interface V3_EduStar_Orders_Get_Response {
  /** 结果集 */
  readonly data: readonly {
    /** appid · 示例：wx998877665544wx */
    readonly appid: string
    /** 用户在appid下的唯一标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly wechat_openid: string
    /** 用户QQ账号 · 示例：100000000000 */
    readonly qq?: string | undefined
    /** 权益ID · 示例：qw3Da21QRCNt */
    readonly right_id: string
    /** 权益核销时间 · 示例：2018-05-23T12:13:50+08:00 */
    readonly create_time: string
    /** 订单状态 · 示例：CONSUMED */
    readonly order_state: string
    /** 订单号 · 示例：cc1900ff00511f10c */
    readonly order_id: string
  }[]
  /** 总数量 · 示例：30 */
  readonly total_count: number
  /** 分页页码 */
  readonly offset?: number | undefined
  /** 分页大小 · 示例：20 */
  readonly limit?: number | undefined
}

export interface V3_EduStar_Orders_Post_Request {
  /** appid · 示例：wx998877665544wx */
  readonly appid: string
  /** 用户在appid下的唯一标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly wechat_openid?: string | undefined
  /** 用户QQ账号 */
  readonly qq?: string | undefined
  /** 权益ID · 示例：qw3Da21QRCNt */
  readonly right_id: string
  /** 权益核销时间 · 示例：2018-05-23T12:13:50+08:00 */
  readonly create_time: string
}

export interface V3_EduStar_Orders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_EduStar_Orders_Post_Request
}

export interface V3_EduStar_Orders_Post_Response {
  /** appid · 示例：wx998877665544wx */
  readonly appid: string
  /** 用户在appid下的唯一标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly wechat_openid: string
  /** 用户QQ账号 · 示例：100000000000 */
  readonly qq?: string | undefined
  /** 权益ID · 示例：qw3Da21QRCNt */
  readonly right_id: string
  /** 权益核销时间 · 示例：2018-05-23T12:13:50+08:00 */
  readonly create_time: string
  /** 订单状态 · 示例：CONSUMED */
  readonly order_state: string
  /** 订单号 · 示例：cc1900ff00511f10c */
  readonly order_id: string
}

export interface V3_EduStar_Orders {
  /**
   * 通过QQ账号查询核销订单列表API
   * 角色：直连商户
   */
  get(options: V3_EduStar_Orders_Get_Options): ApiCall<V3_EduStar_Orders_Get_Response>
  /**
   * 通过QQ账号查询核销订单列表API
   * 角色：直连商户
   */
  getSync(options: V3_EduStar_Orders_Get_Options): V3_EduStar_Orders_Get_Response
  /** 通过QQ账号查询核销订单列表API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_EduStar_Orders_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_EduStar_Orders_Get_Response['data']>[number], void, undefined>
  /**
   * 创建核销订单API
   * 角色：直连商户
   */
  post(options: V3_EduStar_Orders_Post_Options & { readonly json: V3_EduStar_Orders_Post_Request }): ApiCall<V3_EduStar_Orders_Post_Response>
  /**
   * 创建核销订单API
   * 角色：直连商户
   */
  postSync(options: V3_EduStar_Orders_Post_Options & { readonly json: V3_EduStar_Orders_Post_Request }): V3_EduStar_Orders_Post_Response
}

export interface V3_EduStar_Users {
  /** 学生卡身份权益 · 共 1 个接口 */
  readonly openid: V3_EduStar_Users_Openid
  /** 学生卡身份权益 · 共 1 个接口 */
  readonly qq: V3_EduStar_Users_Qq
}

export interface V3_EduStar_Users_Openid {
  /** 通过微信用户标识查询用户信息API */
  readonly _wechat_openid_: V3_EduStar_Users_Openid_Wechat_openid_
}

export interface V3_EduStar_Users_Openid_Wechat_openid__Get_Options extends CallOptions {
  /** 用户在appid下的唯一标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly wechat_openid: string
  /** 查询参数 */
  readonly query: {
    /** 商户appid · 示例：wx998877665544wx */
    readonly appid: string
  }
}

export interface V3_EduStar_Users_Openid_Wechat_openid__Get_Response {
  /** 是否学生 */
  readonly education_star_student: boolean
  /** appid · 示例：wx998877665544wx */
  readonly appid: string
  /** 用户在appid下的唯一标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly wechat_openid: string
  /** 用户QQ账号 · 示例：100000000000 */
  readonly qq?: string | undefined
  /** 注册时间 · 示例：2018-05-23T12:13:50+08:00 */
  readonly register_time?: string | undefined
}

export interface V3_EduStar_Users_Openid_Wechat_openid_ {
  /**
   * 通过微信用户标识查询用户信息API
   * 角色：直连商户
   */
  get(options: V3_EduStar_Users_Openid_Wechat_openid__Get_Options): ApiCall<V3_EduStar_Users_Openid_Wechat_openid__Get_Response>
  /**
   * 通过微信用户标识查询用户信息API
   * 角色：直连商户
   */
  getSync(options: V3_EduStar_Users_Openid_Wechat_openid__Get_Options): V3_EduStar_Users_Openid_Wechat_openid__Get_Response
}

export interface V3_EduStar_Users_Qq {
  /** 通过QQ账号查询用户信息API */
  readonly _qq_: V3_EduStar_Users_Qq_Qq_
}

export interface V3_EduStar_Users_Qq_Qq__Get_Options extends CallOptions {
  /** 用户QQ账号 · 示例：100000000000 */
  readonly qq: string
  /** 查询参数 */
  readonly query: {
    /** 商户appid · 示例：wx998877665544wx */
    readonly appid: string
  }
}

export interface V3_EduStar_Users_Qq_Qq__Get_Response {
  /** 学生标识 */
  readonly education_star_student: boolean
  /** 商户appid · 示例：wx998877665544wx */
  readonly appid: string
  /** 用户在appid下的唯一标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly wechat_openid: string
  /** 用户QQ账号 · 示例：100000000000 */
  readonly qq: string
  /** 注册时间 · 示例：2018-05-23T12:13:50+08:00 */
  readonly register_time?: string | undefined
}

export interface V3_EduStar_Users_Qq_Qq_ {
  /**
   * 通过QQ账号查询用户信息API
   * 角色：直连商户
   */
  get(options: V3_EduStar_Users_Qq_Qq__Get_Options): ApiCall<V3_EduStar_Users_Qq_Qq__Get_Response>
  /**
   * 通过QQ账号查询用户信息API
   * 角色：直连商户
   */
  getSync(options: V3_EduStar_Users_Qq_Qq__Get_Options): V3_EduStar_Users_Qq_Qq__Get_Response
}
