// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_MchOperationManage {
  /** 商户尽职调查 · 共 3 个接口 */
  readonly enhancedDueDiligence: V3_MchOperationManage_EnhancedDueDiligence
  /** 风险管理 · 共 1 个接口 */
  readonly merchantLimitations: V3_MchOperationManage_MerchantLimitations
}

export interface V3_MchOperationManage_EnhancedDueDiligence {
  /** 尽调单号 · 查询子商户强化尽调单信息 · 共 3 个接口 */
  readonly _due_diligence_id_: V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id_
}

export interface V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Get_Options extends CallOptions {
  /** 尽调单号 · 示例：123000110_2_2190381dakdajois1283i12jo */
  readonly due_diligence_id: string
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：123000110 */
    readonly sub_mchid: string
  }
}

export interface V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Get_Response {
  /** 尽调单号 · 示例：123000110_2_2190381dakdajois1283i12jo */
  readonly due_diligence_id: string
  /** 子商户号 · 示例：123000110 */
  readonly sub_mchid: string
  /** 尽调单状态 · 示例：DUE_DILIGENCE_STATE_COLLECTING */
  readonly due_diligence_state: "DUE_DILIGENCE_STATE_COLLECTING" | "DUE_DILIGENCE_STATE_AUDITING" | "DUE_DILIGENCE_STATE_REJECTED" | "DUE_DILIGENCE_STATE_EXPIRED" | "DUE_DILIGENCE_STATE_CANCELLED" | "DUE_DILIGENCE_STATE_FINISHED" | (string & {})
  /** 驳回原因 */
  readonly reject_reason?: string | undefined
  /** 截止时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly deadline_time: string
  /** 终止时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly terminal_time?: string | undefined
  /** 提交时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly submit_time?: string | undefined
  /** 驳回时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly reject_time?: string | undefined
  /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly complete_time?: string | undefined
  /** 尽调要求提交的资料 */
  readonly submission_template?: string | undefined
  /** 尽调已经提交的资料 */
  readonly submission_data?: string | undefined
}

export interface V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id_ {
  /** 提交尽调资料 */
  readonly submit: V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Submit
  /** 上传尽调资料文件 */
  readonly upload: V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Upload
  /**
   * 查询子商户强化尽调单信息 · https://pay.weixin.qq.com/doc/v3/partner/4015631048
   * 角色：服务商
   */
  get(options: V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Get_Options): ApiCall<V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Get_Response>
  /**
   * 查询子商户强化尽调单信息 · https://pay.weixin.qq.com/doc/v3/partner/4015631048
   * 角色：服务商
   */
  getSync(options: V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Get_Options): V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Get_Response
}

export interface V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Submit_Post_Request {
  /** 子商户号 · 示例：123000110 */
  readonly sub_mchid: string
  /** 提交资料内容 · 示例：{"record_fields":[]} */
  readonly submit_data?: string | undefined
}

export interface V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Submit_Post_Options extends CallOptions {
  /** 尽调单号 · 示例：123000110_2_2190381dakdajois1283i12jo */
  readonly due_diligence_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Submit_Post_Request
}

export interface V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Submit_Post_Response {
  /** 尽调单状态 · 示例：DUE_DILIGENCE_STATE_COLLECTING */
  readonly due_diligence_state?: "DUE_DILIGENCE_STATE_COLLECTING" | "DUE_DILIGENCE_STATE_AUDITING" | "DUE_DILIGENCE_STATE_REJECTED" | "DUE_DILIGENCE_STATE_EXPIRED" | "DUE_DILIGENCE_STATE_CANCELLED" | "DUE_DILIGENCE_STATE_FINISHED" | (string & {}) | undefined
  /** 提交时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly submit_time?: string | undefined
  /** 尽调要求提交的资料 */
  readonly submission_template?: string | undefined
  /** 尽调已经提交的资料 */
  readonly submission_data?: string | undefined
}

export interface V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Submit {
  /**
   * 提交尽调资料 · https://pay.weixin.qq.com/doc/v3/partner/4015631033
   * 角色：服务商
   */
  post(options: V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Submit_Post_Options & { readonly json: V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Submit_Post_Request }): ApiCall<V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Submit_Post_Response>
  /**
   * 提交尽调资料 · https://pay.weixin.qq.com/doc/v3/partner/4015631033
   * 角色：服务商
   */
  postSync(options: V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Submit_Post_Options & { readonly json: V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Submit_Post_Request }): V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Submit_Post_Response
}

export interface V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Upload_Post_Options extends CallOptions {
  /** 尽调单号 · 示例：123000110_2_2190381dakdajois1283i12jo */
  readonly due_diligence_id: string
  /** 上传的表单 */
  readonly body: {
    /** 图片文件 */
    readonly due_diligence_file: Blob | Uint8Array
    /** 媒体文件元信息JSON格式字符串 */
    readonly meta: string | {
      /** 文件名称 · 示例：demo.png */
      readonly file_name?: string | undefined
      /** 文件摘要 · 示例：B94D27B9934D3E08A52E52D7DA7DABFAC484EFE37A5380EE9088F7ACE2EFCDE9 */
      readonly file_digest?: string | undefined
      /** 子商户号 · 示例：1230001104 */
      readonly sub_mchid?: string | undefined
      /** 资料项唯一id · 示例：130013 */
      readonly item_id?: number | undefined
    }
  }
}

export interface V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Upload_Post_Response {
  /** 文件标识ID · 示例：V1_E1W7MchDBewmOMGmKSMCgh5 */
  readonly file_id: string
}

export interface V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Upload {
  /**
   * 上传尽调资料文件 · https://pay.weixin.qq.com/doc/v3/partner/4015631042
   * 角色：服务商
   */
  post(options: V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Upload_Post_Options): ApiCall<V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Upload_Post_Response>
  /**
   * 上传尽调资料文件 · https://pay.weixin.qq.com/doc/v3/partner/4015631042
   * 角色：服务商
   */
  postSync(options: V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Upload_Post_Options): V3_MchOperationManage_EnhancedDueDiligence_Due_diligence_id__Upload_Post_Response
}

export interface V3_MchOperationManage_MerchantLimitations {
  /** 风险管理 · 共 1 个接口 */
  readonly subMchid: V3_MchOperationManage_MerchantLimitations_SubMchid
}

export interface V3_MchOperationManage_MerchantLimitations_SubMchid {
  /** 查询子商户管控情况 */
  readonly _sub_mchid_: V3_MchOperationManage_MerchantLimitations_SubMchid_Sub_mchid_
}

export interface V3_MchOperationManage_MerchantLimitations_SubMchid_Sub_mchid__Get_Options extends CallOptions {
  /** 子商户号 · 示例：123000110 */
  readonly sub_mchid: string
}

export interface V3_MchOperationManage_MerchantLimitations_SubMchid_Sub_mchid__Get_Response {
  /** 商户号 · 示例：123000110 */
  readonly mchid: string
  /** 商户被管控能力列表 */
  readonly limited_functions?: readonly ("NO_TRANSACTION_AND_RECHARGE" | "NO_PAYMENT" | "NO_WITHDRAWAL" | "NO_REFUND" | "NO_TRANSACTION" | "NO_PROFIT_SHARING" | "NO_PAYMENT_POINT_COMPLETE_ORDER" | (string & {}))[] | undefined
  /** 被管控原因及解脱路径列表 */
  readonly recovery_specifications?: readonly {
    /** 商户被该原因管控的单据号 · 示例：A20250819155047774441874 */
    readonly limitation_case_id?: string | undefined
    /** 商户被管控原因 · 示例：入驻后180天无账户动账 */
    readonly limitation_reason?: string | undefined
    /** 商户被管控原因描述 · 示例：当前商户号入驻后长时间无账户动账，请重新确认开户意愿并核实身份 */
    readonly limitation_reason_describe?: string | undefined
    /** 商户被该原因管控的解脱路径 · 示例：MODIFY_SUBJECT_INFORMATION */
    readonly recover_way?: "IRRECOVERABLE" | "MODIFY_SUBJECT_INFORMATION" | "MODIFY_SETTLE_ACCOUNT_INFORMATION" | "VERIFY_INACTIVE_MERCHANT_IDENTITY" | "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION" | "SUBMIT_INFORMATION_FOR_APPEAL" | "RESOLVE_TRANSACTION_DISPUTES" | "MODIFY_ADMINISTRATOR_INFORMATION" | "CALL_CUSTOMER_SERVICE_AT_95017" | "UPDATE_BUSINESS_SCENARIO_INFORMATION" | "SUBMIT_CDD_INFORMATION" | "WAITING_FOR_PLATFORM_REVIEW" | "SUBMIT_UBO_INFORMATION" | "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE" | "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION" | "MODIFY_ABBREVIATION_INFORMATION" | "CONFIRM_BUSINESS_TYPE" | "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION" | "CONTACT_SERVICE_PROVIDER" | (string & {}) | undefined
    /** 商户被该原因管控的解脱路径参数 · 示例：100200300112233 */
    readonly recover_way_param?: string | undefined
    /** 商户被该原因管控的解脱帮助链接 · 示例：https://kf.qq.com */
    readonly recover_help_url?: string | undefined
    /** 处置方式 · 示例：LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL */
    readonly limitation_action_type?: "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL" | "LIMIT_ACTION_TYPE_DELAY_CONTROL" | (string & {}) | undefined
    /** 预计管控开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-06-08T10:34:56+08:00 */
    readonly limitation_start_date?: string | undefined
    /** 商户被该原因管控的时间 · 格式：RFC 3339 日期时间 · 示例：2025-06-08T10:34:56+08:00 */
    readonly limitation_date?: string | undefined
    /** 商户被管控原因类型 · 示例：LICENSE_ABNORMAL */
    readonly limitation_reason_type?: "LICENSE_ABNORMAL" | "NO_TRADE" | "SETTLE_ACCOUNT_ABNORMAL" | "RISK_ABNORMAL" | "OTHER" | "INSPECT_ABNORMAL" | "INVALID_REPRESENTATIVE_INFORMATION" | "INVALID_BUSINESS_STATUS" | "INVALID_BUSINESS_LICENSE" | "INVALID_BENEFICIARY_INFORMATION" | (string & {}) | undefined
    /** 商户被该原因管控的能力列表 */
    readonly relate_limitations?: readonly ("NO_TRANSACTION_AND_RECHARGE" | "NO_PAYMENT" | "NO_WITHDRAWAL" | "NO_REFUND" | "NO_TRANSACTION" | "NO_PROFIT_SHARING" | "NO_PAYMENT_POINT_COMPLETE_ORDER" | (string & {}))[] | undefined
    /** 商户被该原因管控的其他能力描述 · 示例：关闭相册扫码支付,关闭长按识别支付 */
    readonly other_relate_limitations?: string | undefined
  }[] | undefined
  /** 商户其他被管控能力描述 · 示例：关闭相册扫码支付,关闭长按识别支付 */
  readonly other_limited_functions?: string | undefined
}

export interface V3_MchOperationManage_MerchantLimitations_SubMchid_Sub_mchid_ {
  /**
   * 查询子商户管控情况 · https://pay.weixin.qq.com/doc/v3/partner/4012803072
   * 角色：服务商
   */
  get(options: V3_MchOperationManage_MerchantLimitations_SubMchid_Sub_mchid__Get_Options): ApiCall<V3_MchOperationManage_MerchantLimitations_SubMchid_Sub_mchid__Get_Response>
  /**
   * 查询子商户管控情况 · https://pay.weixin.qq.com/doc/v3/partner/4012803072
   * 角色：服务商
   */
  getSync(options: V3_MchOperationManage_MerchantLimitations_SubMchid_Sub_mchid__Get_Options): V3_MchOperationManage_MerchantLimitations_SubMchid_Sub_mchid__Get_Response
}
