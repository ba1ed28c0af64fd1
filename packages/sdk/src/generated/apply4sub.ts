// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Apply4sub {
  /** 服务商∙进件、收付通∙进件 · 共 3 个接口 */
  readonly sub_merchants: V3_Apply4sub_Sub_merchants
}

export interface V3_Apply4sub_Sub_merchants {
  /** 特约商户/二级商户号 · 共 3 个接口 */
  readonly _sub_mchid_: V3_Apply4sub_Sub_merchants_Sub_mchid_
}

export interface V3_Apply4sub_Sub_merchants_Sub_mchid_ {
  /** 服务商∙进件、收付通∙进件 · 共 1 个接口 */
  readonly application: V3_Apply4sub_Sub_merchants_Sub_mchid__Application
  /** 修改结算帐号API */
  readonly modifySettlement: V3_Apply4sub_Sub_merchants_Sub_mchid__ModifySettlement
  /** 查询结算账户API */
  readonly settlement: V3_Apply4sub_Sub_merchants_Sub_mchid__Settlement
}

export interface V3_Apply4sub_Sub_merchants_Sub_mchid__Application {
  /** 查询结算账户修改申请状态 */
  readonly _application_no_: V3_Apply4sub_Sub_merchants_Sub_mchid__Application_Application_no_
}

export interface V3_Apply4sub_Sub_merchants_Sub_mchid__Application_Application_no__Get_Options extends CallOptions {
  /** 特约商户/二级商户号 · 示例：1511101111 */
  readonly sub_mchid: string
  /** 修改结算账户申请单号 · 示例：102329389XXXX */
  readonly application_no: string
  /** 查询参数 */
  readonly query?: {
    /** 银行账号展示规则 · 示例：ACCOUNT_NUMBER_RULE_MASK_V1 */
    readonly account_number_rule?: "ACCOUNT_NUMBER_RULE_MASK_V1" | "ACCOUNT_NUMBER_RULE_MASK_V2" | (string & {}) | undefined
  } | undefined
}

export interface V3_Apply4sub_Sub_merchants_Sub_mchid__Application_Application_no__Get_Response {
  /** 开户名称 · 示例：张* */
  readonly account_name: string
  /** 账户类型 · 示例：ACCOUNT_TYPE_BUSINESS */
  readonly account_type: "ACCOUNT_TYPE_BUSINESS" | "ACCOUNT_TYPE_PRIVATE" | (string & {})
  /** 开户银行 · 示例：工商银行 */
  readonly account_bank: string
  /** 开户银行全称 · 示例：施秉县农村信用合作联社城关信用社 */
  readonly bank_name?: string | undefined
  /** 开户银行联行号 · 示例：402713354941 */
  readonly bank_branch_id?: string | undefined
  /** 银行账号 · 示例：62*************78 */
  readonly account_number: string
  /** 审核状态 · 示例：AUDIT_SUCCESS */
  readonly verify_result: "AUDIT_SUCCESS" | "AUDITING" | "AUDIT_FAIL" | (string & {})
  /** 审核驳回原因 · 示例：银行卡户名或卡号有误 */
  readonly verify_fail_reason?: string | undefined
  /** 审核结果更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly verify_finish_time?: string | undefined
}

export interface V3_Apply4sub_Sub_merchants_Sub_mchid__Application_Application_no_ {
  /**
   * 查询结算账户修改申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4012761169
   * 角色：普通服务商、电商平台
   */
  get(options: V3_Apply4sub_Sub_merchants_Sub_mchid__Application_Application_no__Get_Options): ApiCall<V3_Apply4sub_Sub_merchants_Sub_mchid__Application_Application_no__Get_Response>
  /**
   * 查询结算账户修改申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4012761169
   * 角色：普通服务商、电商平台
   */
  getSync(options: V3_Apply4sub_Sub_merchants_Sub_mchid__Application_Application_no__Get_Options): V3_Apply4sub_Sub_merchants_Sub_mchid__Application_Application_no__Get_Response
}

export interface V3_Apply4sub_Sub_merchants_Sub_mchid__ModifySettlement_Post_Request {
  /** 修改模式 · 示例：MODIFY_MODE_ASYNC */
  readonly modify_mode?: "MODIFY_MODE_ASYNC" | (string & {}) | undefined
  /** 账户类型 · 示例：ACCOUNT_TYPE_BUSINESS */
  readonly account_type: "ACCOUNT_TYPE_BUSINESS" | "ACCOUNT_TYPE_PRIVATE" | (string & {})
  /** 开户银行 · 示例：工商银行 */
  readonly account_bank: string
  /** 开户银行省市编码 · 示例：110000 */
  readonly bank_address_code: string
  /** 开户银行全称 · 示例：中国工商银行股份有限公司北京市分行营业部 */
  readonly bank_name?: string | undefined
  /** 开户银行联行号 · 示例：402713354941 */
  readonly bank_branch_id?: string | undefined
  /** 银行账号 · 加密字段，SDK 自动加密 · 示例：ciphertext */
  readonly account_number: string
  /** 开户名称 · 加密字段，SDK 自动加密 · 示例：ciphertext */
  readonly account_name?: string | undefined
}

export interface V3_Apply4sub_Sub_merchants_Sub_mchid__ModifySettlement_Post_Options extends CallOptions {
  /** 特约商户号 · 最短 8 个字符 · 示例：1900006491 */
  readonly sub_mchid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Apply4sub_Sub_merchants_Sub_mchid__ModifySettlement_Post_Request
}

export interface V3_Apply4sub_Sub_merchants_Sub_mchid__ModifySettlement_Post_Response {
  /** 修改结算账户申请单号 · 示例：102329389XXXX */
  readonly application_no: string
}

export interface V3_Apply4sub_Sub_merchants_Sub_mchid__ModifySettlement {
  /**
   * 修改结算帐号API · https://pay.weixin.qq.com/doc/v3/partner/4012761138
   * 角色：普通服务商
   */
  post(options: V3_Apply4sub_Sub_merchants_Sub_mchid__ModifySettlement_Post_Options & { readonly json: V3_Apply4sub_Sub_merchants_Sub_mchid__ModifySettlement_Post_Request }): ApiCall<V3_Apply4sub_Sub_merchants_Sub_mchid__ModifySettlement_Post_Response>
  /**
   * 修改结算帐号API · https://pay.weixin.qq.com/doc/v3/partner/4012761138
   * 角色：普通服务商
   */
  postSync(options: V3_Apply4sub_Sub_merchants_Sub_mchid__ModifySettlement_Post_Options & { readonly json: V3_Apply4sub_Sub_merchants_Sub_mchid__ModifySettlement_Post_Request }): V3_Apply4sub_Sub_merchants_Sub_mchid__ModifySettlement_Post_Response
}

export interface V3_Apply4sub_Sub_merchants_Sub_mchid__Settlement_Get_Options extends CallOptions {
  /** 特约商户/二级商户号 · 示例：1900006491 */
  readonly sub_mchid: string
  /** 查询参数 */
  readonly query?: {
    /** 银行账号展示规则 · 示例：ACCOUNT_NUMBER_RULE_MASK_V1 */
    readonly account_number_rule?: "ACCOUNT_NUMBER_RULE_MASK_V1" | "ACCOUNT_NUMBER_RULE_MASK_V2" | (string & {}) | undefined
  } | undefined
}

export interface V3_Apply4sub_Sub_merchants_Sub_mchid__Settlement_Get_Response {
  /** 账户类型 · 示例：ACCOUNT_TYPE_BUSINESS */
  readonly account_type: "ACCOUNT_TYPE_BUSINESS" | "ACCOUNT_TYPE_PRIVATE" | (string & {})
  /** 开户银行 · 示例：工商银行 */
  readonly account_bank: string
  /** 开户银行全称 · 示例：施秉县农村信用合作联社城关信用社 */
  readonly bank_name?: string | undefined
  /** 开户银行联行号 · 示例：402713354941 */
  readonly bank_branch_id?: string | undefined
  /** 银行账号 · 示例：62*************78 */
  readonly account_number: string
  /** 验证结果 · 示例：VERIFY_SUCCESS */
  readonly verify_result: "VERIFY_SUCCESS" | "VERIFY_FAIL" | "VERIFYING" | (string & {})
  /** 验证失败原因 · 示例：用户姓名/证件/手机不匹配，请核对后重试 */
  readonly verify_fail_reason?: string | undefined
}

export interface V3_Apply4sub_Sub_merchants_Sub_mchid__Settlement {
  /**
   * 查询结算账户API · https://pay.weixin.qq.com/doc/v3/partner/4012761142
   * 角色：普通服务商
   */
  get(options: V3_Apply4sub_Sub_merchants_Sub_mchid__Settlement_Get_Options): ApiCall<V3_Apply4sub_Sub_merchants_Sub_mchid__Settlement_Get_Response>
  /**
   * 查询结算账户API · https://pay.weixin.qq.com/doc/v3/partner/4012761142
   * 角色：普通服务商
   */
  getSync(options: V3_Apply4sub_Sub_merchants_Sub_mchid__Settlement_Get_Options): V3_Apply4sub_Sub_merchants_Sub_mchid__Settlement_Get_Response
}
