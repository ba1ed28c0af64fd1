// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_MerchantSettlement {
  /** 结算规则管理 · 申请修改特约商户结算规则API · 共 2 个接口 */
  readonly merchantSettleRuleApplications: V3_MerchantSettlement_MerchantSettleRuleApplications
}

export interface V3_MerchantSettlement_MerchantSettleRuleApplications_Post_Request {
  /** 从业机构号 · 示例：1356485 */
  readonly acquiring_bank_id: string
  /** 渠道商户号 · 示例：20001111 */
  readonly channel_id: string
  /** 从业机构特约商户号 · 示例：1346578 */
  readonly sub_mchid: string
  /** 结算规则id · 示例：760 */
  readonly settle_rule_id: number
}

export interface V3_MerchantSettlement_MerchantSettleRuleApplications_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MerchantSettlement_MerchantSettleRuleApplications_Post_Request
}

export interface V3_MerchantSettlement_MerchantSettleRuleApplications_Post_Response {
  /** 申请单编号 · 示例：20000011111 */
  readonly application_id: string
  /** 申请单处理信息 · 示例：正在处理中 */
  readonly application_process_info?: string | undefined
  /** 申请单状态 · 示例：PROCESSING */
  readonly application_state?: string | undefined
  /** 最后更新时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly update_time?: string | undefined
  /** 从业机构号 · 示例：1356485 */
  readonly acquiring_bank_id?: string | undefined
  /** 渠道商户号 · 示例：20001111 */
  readonly channel_id?: string | undefined
  /** 从业机构特约商户号 · 示例：1346578 */
  readonly sub_mchid?: string | undefined
  /** 结算规则id · 示例：760 */
  readonly settle_rule_id?: number | undefined
}

export interface V3_MerchantSettlement_MerchantSettleRuleApplications {
  /** 根据申请单ID查询结果API */
  readonly _application_id_: V3_MerchantSettlement_MerchantSettleRuleApplications_Application_id_
  /**
   * 申请修改特约商户结算规则API · https://pay.weixin.qq.com/doc/v3/partner/4012697924
   * 角色：从业机构
   */
  post(options: V3_MerchantSettlement_MerchantSettleRuleApplications_Post_Options & { readonly json: V3_MerchantSettlement_MerchantSettleRuleApplications_Post_Request }): ApiCall<V3_MerchantSettlement_MerchantSettleRuleApplications_Post_Response>
  /**
   * 申请修改特约商户结算规则API · https://pay.weixin.qq.com/doc/v3/partner/4012697924
   * 角色：从业机构
   */
  postSync(options: V3_MerchantSettlement_MerchantSettleRuleApplications_Post_Options & { readonly json: V3_MerchantSettlement_MerchantSettleRuleApplications_Post_Request }): V3_MerchantSettlement_MerchantSettleRuleApplications_Post_Response
}

export interface V3_MerchantSettlement_MerchantSettleRuleApplications_Application_id__Get_Options extends CallOptions {
  /** 申请单编号 · 示例：20000011111 */
  readonly application_id: string
}

export interface V3_MerchantSettlement_MerchantSettleRuleApplications_Application_id__Get_Response {
  /** 申请单编号 · 示例：20000011111 */
  readonly application_id: string
  /** 申请单处理信息 · 示例：正在处理中 */
  readonly application_process_info?: string | undefined
  /** 申请单状态 · 示例：PROCESSING */
  readonly application_state?: string | undefined
  /** 最后更新时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly update_time?: string | undefined
  /** 从业机构号 · 示例：1356485 */
  readonly acquiring_bank_id?: string | undefined
  /** 渠道商户号 · 示例：20001111 */
  readonly channel_id?: string | undefined
  /** 从业机构特约商户号 · 示例：1346578 */
  readonly sub_mchid?: string | undefined
  /** 结算规则id · 示例：760 */
  readonly settle_rule_id?: number | undefined
}

export interface V3_MerchantSettlement_MerchantSettleRuleApplications_Application_id_ {
  /**
   * 根据申请单ID查询结果API · https://pay.weixin.qq.com/doc/v3/partner/4012698574
   * 角色：从业机构
   */
  get(options: V3_MerchantSettlement_MerchantSettleRuleApplications_Application_id__Get_Options): ApiCall<V3_MerchantSettlement_MerchantSettleRuleApplications_Application_id__Get_Response>
  /**
   * 根据申请单ID查询结果API · https://pay.weixin.qq.com/doc/v3/partner/4012698574
   * 角色：从业机构
   */
  getSync(options: V3_MerchantSettlement_MerchantSettleRuleApplications_Application_id__Get_Options): V3_MerchantSettlement_MerchantSettleRuleApplications_Application_id__Get_Response
}
