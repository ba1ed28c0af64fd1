// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_HirePowerBank {
  readonly insuranceOrders: V3_HirePowerBank_InsuranceOrders
  readonly userQualifications: V3_HirePowerBank_UserQualifications
}

export interface V3_HirePowerBank_InsuranceOrders_Post_Options extends CallOptions {
  readonly json?: {
    /** 商户创建保险订单时的凭据号 · example: 6e8369071cd942c0476613f9d1ce9ca3 */
    readonly out_order_no?: string | undefined
    /** 微信用户在商户对应appid下的唯一标识 · example: 2323dfsdf342342 */
    readonly openid?: string | undefined
    /** 用于接收保险订单状态变化通知 · example: https://api.test.com */
    readonly notify_url?: string | undefined
    /** 商户在支付分服务下对应的服务ID · example: 实例值 */
    readonly service_id?: string | undefined
  } | undefined
}

export interface V3_HirePowerBank_InsuranceOrders_Post_Response {
  /** 租借充电宝隔夜归还保险订单号 · example: 1234323JKHDFE1243252 */
  readonly order_id?: string | undefined
  /** 商户创建保险订单时的凭据号 · example: 6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_order_no?: string | undefined
  /** 微信用户在商户对应appid下的唯一标识 · example: 2323dfsdf342342 */
  readonly openid?: string | undefined
  /** 一笔保险订单对应的最大理赔次数 · example: 3 */
  readonly max_claim_count?: number | undefined
  /** 一笔保险订单对应的已理赔次数 · example: 1 */
  readonly claimed_count?: number | undefined
  /** 保险订单领取时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly order_receive_time?: string | undefined
  /** 保险订单开始时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly order_begin_time?: string | undefined
  /** 保险订单结束时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly order_end_time?: string | undefined
  /** 保险订单领取状态 · example: RECEIVING */
  readonly order_receive_state?: string | undefined
}

export interface V3_HirePowerBank_InsuranceOrders {
  readonly _out_order_no_: V3_HirePowerBank_InsuranceOrders_Out_order_no_
  /**
   * 创建保险订单
   * Roles: 普通商户
   */
  post(options?: V3_HirePowerBank_InsuranceOrders_Post_Options): ApiCall<V3_HirePowerBank_InsuranceOrders_Post_Response>
  /**
   * 创建保险订单
   * Roles: 普通商户
   */
  postSync(options?: V3_HirePowerBank_InsuranceOrders_Post_Options): V3_HirePowerBank_InsuranceOrders_Post_Response
}

export interface V3_HirePowerBank_InsuranceOrders_Out_order_no__Get_Options extends CallOptions {
  /** 商户创建保险订单时的凭据号 */
  readonly out_order_no: string
}

export interface V3_HirePowerBank_InsuranceOrders_Out_order_no__Get_Response {
  /** 租借充电宝隔夜归还保险订单号 · example: 1234323JKHDFE1243252 */
  readonly order_id?: string | undefined
  /** 商户创建保险订单时的凭据号 · example: 6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_order_no?: string | undefined
  /** 微信用户在商户对应appid下的唯一标识 · example: 2323dfsdf342342 */
  readonly openid?: string | undefined
  /** 一笔保险订单对应的最大理赔次数 · example: 3 */
  readonly max_claim_count?: number | undefined
  /** 一笔保险订单对应的已理赔次数 · example: 1 */
  readonly claimed_count?: number | undefined
  /** 保险订单领取时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly order_receive_time?: string | undefined
  /** 保险订单开始时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly order_begin_time?: string | undefined
  /** 保险订单结束时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly order_end_time?: string | undefined
  /** 保险订单领取状态 · example: RECEIVING */
  readonly order_receive_state?: string | undefined
}

export interface V3_HirePowerBank_InsuranceOrders_Out_order_no_ {
  /**
   * 查询保险订单详情
   * Roles: 普通商户
   */
  get(options: V3_HirePowerBank_InsuranceOrders_Out_order_no__Get_Options): ApiCall<V3_HirePowerBank_InsuranceOrders_Out_order_no__Get_Response>
  /**
   * 查询保险订单详情
   * Roles: 普通商户
   */
  getSync(options: V3_HirePowerBank_InsuranceOrders_Out_order_no__Get_Options): V3_HirePowerBank_InsuranceOrders_Out_order_no__Get_Response
}

export interface V3_HirePowerBank_UserQualifications {
  readonly _openid_: V3_HirePowerBank_UserQualifications_Openid_
}

export interface V3_HirePowerBank_UserQualifications_Openid__Get_Options extends CallOptions {
  /** 微信用户在商户对应appid下的唯一标识 */
  readonly openid: string
}

export interface V3_HirePowerBank_UserQualifications_Openid__Get_Response {
  /** 用户是否具有保险订单领取资格 · example: true */
  readonly qualified_user?: boolean | undefined
}

export interface V3_HirePowerBank_UserQualifications_Openid_ {
  /**
   * 查询用户保险订单领取资格
   * Roles: 普通商户
   */
  get(options: V3_HirePowerBank_UserQualifications_Openid__Get_Options): ApiCall<V3_HirePowerBank_UserQualifications_Openid__Get_Response>
  /**
   * 查询用户保险订单领取资格
   * Roles: 普通商户
   */
  getSync(options: V3_HirePowerBank_UserQualifications_Openid__Get_Options): V3_HirePowerBank_UserQualifications_Openid__Get_Response
}
