// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_HirePowerBank {
  /** 租用充电宝∙隔夜归还 · 创建保险订单 · 共 2 个接口 */
  readonly insuranceOrders: V3_HirePowerBank_InsuranceOrders
  /** 租用充电宝∙隔夜归还 · 共 1 个接口 */
  readonly userQualifications: V3_HirePowerBank_UserQualifications
}

export interface V3_HirePowerBank_InsuranceOrders_Post_Request {
  /** 商户创建保险订单时的凭据号 · 示例：6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_order_no?: string | undefined
  /** 微信用户在商户对应appid下的唯一标识 · 示例：2323dfsdf342342 */
  readonly openid?: string | undefined
  /** 用于接收保险订单状态变化通知 · 示例：https://api.test.com */
  readonly notify_url?: string | undefined
  /** 商户在支付分服务下对应的服务ID · 示例：实例值 */
  readonly service_id?: string | undefined
}

export interface V3_HirePowerBank_InsuranceOrders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_HirePowerBank_InsuranceOrders_Post_Request | undefined
}

export interface V3_HirePowerBank_InsuranceOrders_Post_Response {
  /** 租借充电宝隔夜归还保险订单号 · 示例：1234323JKHDFE1243252 */
  readonly order_id?: string | undefined
  /** 商户创建保险订单时的凭据号 · 示例：6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_order_no?: string | undefined
  /** 微信用户在商户对应appid下的唯一标识 · 示例：2323dfsdf342342 */
  readonly openid?: string | undefined
  /** 一笔保险订单对应的最大理赔次数 · 示例：3 */
  readonly max_claim_count?: number | undefined
  /** 一笔保险订单对应的已理赔次数 · 示例：1 */
  readonly claimed_count?: number | undefined
  /** 保险订单领取时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly order_receive_time?: string | undefined
  /** 保险订单开始时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly order_begin_time?: string | undefined
  /** 保险订单结束时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly order_end_time?: string | undefined
  /** 保险订单领取状态 · 示例：RECEIVING */
  readonly order_receive_state?: string | undefined
}

export interface V3_HirePowerBank_InsuranceOrders {
  /** 查询保险订单详情 */
  readonly _out_order_no_: V3_HirePowerBank_InsuranceOrders_Out_order_no_
  /**
   * 创建保险订单
   * 角色：普通商户
   */
  post(options?: V3_HirePowerBank_InsuranceOrders_Post_Options & { readonly json?: V3_HirePowerBank_InsuranceOrders_Post_Request | undefined }): ApiCall<V3_HirePowerBank_InsuranceOrders_Post_Response>
  /**
   * 创建保险订单
   * 角色：普通商户
   */
  postSync(options?: V3_HirePowerBank_InsuranceOrders_Post_Options & { readonly json?: V3_HirePowerBank_InsuranceOrders_Post_Request | undefined }): V3_HirePowerBank_InsuranceOrders_Post_Response
}

export interface V3_HirePowerBank_InsuranceOrders_Out_order_no__Get_Options extends CallOptions {
  /** 商户创建保险订单时的凭据号 · 示例：6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_order_no: string
}

export interface V3_HirePowerBank_InsuranceOrders_Out_order_no__Get_Response {
  /** 租借充电宝隔夜归还保险订单号 · 示例：1234323JKHDFE1243252 */
  readonly order_id?: string | undefined
  /** 商户创建保险订单时的凭据号 · 示例：6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_order_no?: string | undefined
  /** 微信用户在商户对应appid下的唯一标识 · 示例：2323dfsdf342342 */
  readonly openid?: string | undefined
  /** 一笔保险订单对应的最大理赔次数 · 示例：3 */
  readonly max_claim_count?: number | undefined
  /** 一笔保险订单对应的已理赔次数 · 示例：1 */
  readonly claimed_count?: number | undefined
  /** 保险订单领取时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly order_receive_time?: string | undefined
  /** 保险订单开始时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly order_begin_time?: string | undefined
  /** 保险订单结束时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly order_end_time?: string | undefined
  /** 保险订单领取状态 · 示例：RECEIVING */
  readonly order_receive_state?: string | undefined
}

export interface V3_HirePowerBank_InsuranceOrders_Out_order_no_ {
  /**
   * 查询保险订单详情
   * 角色：普通商户
   */
  get(options: V3_HirePowerBank_InsuranceOrders_Out_order_no__Get_Options): ApiCall<V3_HirePowerBank_InsuranceOrders_Out_order_no__Get_Response>
  /**
   * 查询保险订单详情
   * 角色：普通商户
   */
  getSync(options: V3_HirePowerBank_InsuranceOrders_Out_order_no__Get_Options): V3_HirePowerBank_InsuranceOrders_Out_order_no__Get_Response
}

export interface V3_HirePowerBank_UserQualifications {
  /** 查询用户保险订单领取资格 */
  readonly _openid_: V3_HirePowerBank_UserQualifications_Openid_
}

export interface V3_HirePowerBank_UserQualifications_Openid__Get_Options extends CallOptions {
  /** 微信用户在商户对应appid下的唯一标识 · 示例：2323dfsdf342342 */
  readonly openid: string
}

export interface V3_HirePowerBank_UserQualifications_Openid__Get_Response {
  /** 用户是否具有保险订单领取资格 · 示例：true */
  readonly qualified_user?: boolean | undefined
}

export interface V3_HirePowerBank_UserQualifications_Openid_ {
  /**
   * 查询用户保险订单领取资格
   * 角色：普通商户
   */
  get(options: V3_HirePowerBank_UserQualifications_Openid__Get_Options): ApiCall<V3_HirePowerBank_UserQualifications_Openid__Get_Response>
  /**
   * 查询用户保险订单领取资格
   * 角色：普通商户
   */
  getSync(options: V3_HirePowerBank_UserQualifications_Openid__Get_Options): V3_HirePowerBank_UserQualifications_Openid__Get_Response
}
