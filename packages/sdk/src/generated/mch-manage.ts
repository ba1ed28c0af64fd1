// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_MchManage {
  /** 商户管理记录 · 共 3 个接口 */
  readonly mchManageRecords: V3_MchManage_MchManageRecords
  /** 商户管理记录 · 共 1 个接口 */
  readonly submissionFiles: V3_MchManage_SubmissionFiles
}

export interface V3_MchManage_MchManageRecords {
  /** 商户管理记录ID · 查询子商户下指定商户管理记录 · 共 2 个接口 */
  readonly _manage_record_id_: V3_MchManage_MchManageRecords_Manage_record_id_
  /** 商户管理记录 · 共 1 个接口 */
  readonly subMchid: V3_MchManage_MchManageRecords_SubMchid
}

export interface V3_MchManage_MchManageRecords_Manage_record_id__Get_Options extends CallOptions {
  /** 商户管理记录ID · 示例：M1210999900435123451697535102441 */
  readonly manage_record_id: string
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：123000110 */
    readonly sub_mchid: string
  }
}

export interface V3_MchManage_MchManageRecords_Manage_record_id__Get_Response {
  /** 子商户号 · 示例：123000110 */
  readonly sub_mchid?: string | undefined
  /** 商户管理记录ID · 示例：M1210999900435123451697535102441 */
  readonly manage_record_id?: string | undefined
  /** 商户管理记录类型 · 示例：FUNCTIONAL_LIMIT_RECORD */
  readonly manage_record_type?: "FUNCTIONAL_LIMIT_RECORD" | "INVESTIGATE_RECORD" | (string & {}) | undefined
  /** 管控时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly manage_time?: string | undefined
  /** 管控原因 · 示例：涉嫌信用卡套现 */
  readonly manage_reason?: string | undefined
  /** 限制功能 · 示例：关闭支付权限，关闭提现权限 */
  readonly limit_ability?: string | undefined
  /** 解除管控方式 · 示例：SUBMIT_INFORMATION */
  readonly recover_way?: "SUBMIT_INFORMATION" | "VERIFY_INACTIVE_MERCHANT_IDENTITY" | "MODIFY_ORGANIZATION_INFORMATION" | "OTHER" | (string & {}) | undefined
  /** 是否允许提交资料 */
  readonly allow_submit?: boolean | undefined
  /** 禁止提交资料原因 · 示例：应平台管理要求，此单据不支持申诉 */
  readonly forbid_submit_reason?: string | undefined
  /** 可提交资料开始时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly submit_start_time?: string | undefined
  /** 可提交资料结束时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly submit_end_time?: string | undefined
  /** 商户管理记录状态 · 示例：PENDING */
  readonly manage_record_state?: "PENDING" | "SUBMITTED" | "EXPIRED" | "UNDER_REVIEW" | "RECOVERED" | "REJECTED" | (string & {}) | undefined
  /** 解除管控时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly recover_time?: string | undefined
  /** 解除管控原因 · 示例：MERCHANT_SUBMIT_RECOVER */
  readonly recover_reason?: "MERCHANT_SUBMIT_RECOVER" | "MERCHANT_OPERATE_RECOVER" | "PLATFORM_AUTO_RECOVER" | (string & {}) | undefined
  /** 申诉驳回原因 · 示例：身份证信息遮挡，请上传清晰的身份证图片 */
  readonly reject_reason?: string | undefined
  /** 可提交资料结束时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly approve_time?: string | undefined
  /** 要求提交的资料 · 示例：{"record_fields":[]} */
  readonly requested_item_info?: string | undefined
}

export interface V3_MchManage_MchManageRecords_Manage_record_id_ {
  /** 对指定商户管理记录提交资料 */
  readonly mchManageSubmissions: V3_MchManage_MchManageRecords_Manage_record_id__MchManageSubmissions
  /**
   * 查询子商户下指定商户管理记录 · https://pay.weixin.qq.com/doc/v3/partner/4014940383
   * 角色：服务商
   */
  get(options: V3_MchManage_MchManageRecords_Manage_record_id__Get_Options): ApiCall<V3_MchManage_MchManageRecords_Manage_record_id__Get_Response>
  /**
   * 查询子商户下指定商户管理记录 · https://pay.weixin.qq.com/doc/v3/partner/4014940383
   * 角色：服务商
   */
  getSync(options: V3_MchManage_MchManageRecords_Manage_record_id__Get_Options): V3_MchManage_MchManageRecords_Manage_record_id__Get_Response
}

export interface V3_MchManage_MchManageRecords_Manage_record_id__MchManageSubmissions_Post_Request {
  /** 子商户号 · 示例：123000110 */
  readonly sub_mchid: string
  /** 商户提交资料内容 · 示例：{"record_fields":[]} */
  readonly submit_data: string
}

export interface V3_MchManage_MchManageRecords_Manage_record_id__MchManageSubmissions_Post_Options extends CallOptions {
  /** 商户管理记录ID · 示例：M1210999900435123451697535102441 */
  readonly manage_record_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MchManage_MchManageRecords_Manage_record_id__MchManageSubmissions_Post_Request
}

export interface V3_MchManage_MchManageRecords_Manage_record_id__MchManageSubmissions_Post_Response {
  /** 商户管理提交资料记录ID · 示例：S0120190217140201012345672111223 */
  readonly manage_submission_id?: string | undefined
}

export interface V3_MchManage_MchManageRecords_Manage_record_id__MchManageSubmissions {
  /**
   * 对指定商户管理记录提交资料 · https://pay.weixin.qq.com/doc/v3/partner/4014940417
   * 角色：服务商
   */
  post(options: V3_MchManage_MchManageRecords_Manage_record_id__MchManageSubmissions_Post_Options & { readonly json: V3_MchManage_MchManageRecords_Manage_record_id__MchManageSubmissions_Post_Request }): ApiCall<V3_MchManage_MchManageRecords_Manage_record_id__MchManageSubmissions_Post_Response>
  /**
   * 对指定商户管理记录提交资料 · https://pay.weixin.qq.com/doc/v3/partner/4014940417
   * 角色：服务商
   */
  postSync(options: V3_MchManage_MchManageRecords_Manage_record_id__MchManageSubmissions_Post_Options & { readonly json: V3_MchManage_MchManageRecords_Manage_record_id__MchManageSubmissions_Post_Request }): V3_MchManage_MchManageRecords_Manage_record_id__MchManageSubmissions_Post_Response
}

export interface V3_MchManage_MchManageRecords_SubMchid {
  /** 分页查询子商户名下的商户管理记录 */
  readonly _sub_mchid_: V3_MchManage_MchManageRecords_SubMchid_Sub_mchid_
}

export interface V3_MchManage_MchManageRecords_SubMchid_Sub_mchid__Get_Options extends CallOptions {
  /** 子商户号 · 示例：123000110 */
  readonly sub_mchid: string
  /** 查询参数 */
  readonly query: {
    /** 最大资源条数 · 示例：5 */
    readonly limit: number
    /** 请求资源起始位置 · 示例：10 */
    readonly offset?: number | undefined
    /** 商户管理记录类型 · 示例：FUNCTIONAL_LIMIT_RECORD */
    readonly manage_record_type: "FUNCTIONAL_LIMIT_RECORD" | "INVESTIGATE_RECORD" | (string & {})
    /** 商户管理记录状态 · 示例：PENDING */
    readonly manage_record_state?: "PENDING" | "SUBMITTED" | "EXPIRED" | "UNDER_REVIEW" | "RECOVERED" | "REJECTED" | (string & {}) | undefined
  }
}

export interface V3_MchManage_MchManageRecords_SubMchid_Sub_mchid__Get_Response {
  /** 请求资源起始位置 · 示例：10 */
  readonly offset?: number | undefined
  /** 最大资源条数 · 示例：5 */
  readonly limit?: number | undefined
  /** 资源总条数 · 示例：1234 */
  readonly total_count?: number | undefined
  /** 商户管理记录详情列表 */
  readonly data?: readonly {
    /** 子商户号 · 示例：123000110 */
    readonly sub_mchid?: string | undefined
    /** 商户管理记录ID · 示例：M1210999900435123451697535102441 */
    readonly manage_record_id?: string | undefined
    /** 商户管理记录类型 · 示例：FUNCTIONAL_LIMIT_RECORD */
    readonly manage_record_type?: "FUNCTIONAL_LIMIT_RECORD" | "INVESTIGATE_RECORD" | (string & {}) | undefined
    /** 管控时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly manage_time?: string | undefined
    /** 管控原因 · 示例：涉嫌信用卡套现 */
    readonly manage_reason?: string | undefined
    /** 限制功能 · 示例：关闭支付权限，关闭提现权限 */
    readonly limit_ability?: string | undefined
    /** 解除管控方式 · 示例：SUBMIT_INFORMATION */
    readonly recover_way?: "SUBMIT_INFORMATION" | "VERIFY_INACTIVE_MERCHANT_IDENTITY" | "MODIFY_ORGANIZATION_INFORMATION" | "OTHER" | (string & {}) | undefined
    /** 是否允许提交资料 */
    readonly allow_submit?: boolean | undefined
    /** 禁止提交资料原因 · 示例：应平台管理要求，此单据不支持申诉 */
    readonly forbid_submit_reason?: string | undefined
    /** 可提交资料开始时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly submit_start_time?: string | undefined
    /** 可提交资料结束时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly submit_end_time?: string | undefined
    /** 商户管理记录状态 · 示例：PENDING */
    readonly manage_record_state?: "PENDING" | "SUBMITTED" | "EXPIRED" | "UNDER_REVIEW" | "RECOVERED" | "REJECTED" | (string & {}) | undefined
    /** 解除管控时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly recover_time?: string | undefined
    /** 解除管控原因 · 示例：MERCHANT_SUBMIT_RECOVER */
    readonly recover_reason?: "MERCHANT_SUBMIT_RECOVER" | "MERCHANT_OPERATE_RECOVER" | "PLATFORM_AUTO_RECOVER" | (string & {}) | undefined
    /** 申诉驳回原因 · 示例：身份证信息遮挡，请上传清晰的身份证图片 */
    readonly reject_reason?: string | undefined
    /** 可提交资料结束时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly approve_time?: string | undefined
    /** 要求提交的资料 · 示例：{"record_fields":[]} */
    readonly requested_item_info?: string | undefined
  }[] | undefined
}

export interface V3_MchManage_MchManageRecords_SubMchid_Sub_mchid_ {
  /**
   * 分页查询子商户名下的商户管理记录 · https://pay.weixin.qq.com/doc/v3/partner/4014940381
   * 角色：服务商
   */
  get(options: V3_MchManage_MchManageRecords_SubMchid_Sub_mchid__Get_Options): ApiCall<V3_MchManage_MchManageRecords_SubMchid_Sub_mchid__Get_Response>
  /**
   * 分页查询子商户名下的商户管理记录 · https://pay.weixin.qq.com/doc/v3/partner/4014940381
   * 角色：服务商
   */
  getSync(options: V3_MchManage_MchManageRecords_SubMchid_Sub_mchid__Get_Options): V3_MchManage_MchManageRecords_SubMchid_Sub_mchid__Get_Response
  /** 分页查询子商户名下的商户管理记录：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_MchManage_MchManageRecords_SubMchid_Sub_mchid__Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_MchManage_MchManageRecords_SubMchid_Sub_mchid__Get_Response['data']>[number], void, undefined>
}

export interface V3_MchManage_SubmissionFiles {
  /** 商户管理记录 · 共 1 个接口 */
  readonly subMchid: V3_MchManage_SubmissionFiles_SubMchid
}

export interface V3_MchManage_SubmissionFiles_SubMchid {
  /** 子商户号 · 共 1 个接口 */
  readonly _sub_mchid_: V3_MchManage_SubmissionFiles_SubMchid_Sub_mchid_
}

export interface V3_MchManage_SubmissionFiles_SubMchid_Sub_mchid_ {
  /** 上传商户提交资料文件 */
  readonly upload: V3_MchManage_SubmissionFiles_SubMchid_Sub_mchid__Upload
}

export interface V3_MchManage_SubmissionFiles_SubMchid_Sub_mchid__Upload_Post_Options extends CallOptions {
  /** 子商户号 · 示例：123000110 */
  readonly sub_mchid: string
  /** 上传的表单 */
  readonly body: {
    /** 资料文件 */
    readonly submission_file: Blob | Uint8Array
    /** 媒体文件元信息JSON格式字符串 */
    readonly meta: string | {
      /** 文件名称 · 示例：demo.png */
      readonly file_name?: string | undefined
      /** 文件摘要 · 示例：B94D27B9934D3E08A52E52D7DA7DABFAC484EFE37A5380EE9088F7ACE2EFCDE9 */
      readonly file_digest?: string | undefined
    }
    /** 资料项唯一id · 示例：56 */
    readonly item_id: number
    /** 商户管理记录ID · 示例：56 */
    readonly manage_record_id: string
  }
}

export interface V3_MchManage_SubmissionFiles_SubMchid_Sub_mchid__Upload_Post_Response {
  /** 文件标识ID · 示例：V1_E1W7MchDBewmOMGmKSMCgh5 */
  readonly file_id: string
}

export interface V3_MchManage_SubmissionFiles_SubMchid_Sub_mchid__Upload {
  /**
   * 上传商户提交资料文件 · https://pay.weixin.qq.com/doc/v3/partner/4014940425
   * 角色：服务商
   */
  post(options: V3_MchManage_SubmissionFiles_SubMchid_Sub_mchid__Upload_Post_Options): ApiCall<V3_MchManage_SubmissionFiles_SubMchid_Sub_mchid__Upload_Post_Response>
  /**
   * 上传商户提交资料文件 · https://pay.weixin.qq.com/doc/v3/partner/4014940425
   * 角色：服务商
   */
  postSync(options: V3_MchManage_SubmissionFiles_SubMchid_Sub_mchid__Upload_Post_Options): V3_MchManage_SubmissionFiles_SubMchid_Sub_mchid__Upload_Post_Response
}
