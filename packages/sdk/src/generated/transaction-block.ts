// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, OptionalListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_TransactionBlock {
  /** 商户管理记录 · 共 2 个接口 */
  readonly transactionBlockRecords: V3_TransactionBlock_TransactionBlockRecords
  /** 商户管理记录 · 共 2 个接口 */
  readonly transactionBlockSubmissions: V3_TransactionBlock_TransactionBlockSubmissions
}

export interface V3_TransactionBlock_TransactionBlockRecords {
  /** 查询子商户交易拦截记录详情 */
  readonly _block_record_id_: V3_TransactionBlock_TransactionBlockRecords_Block_record_id_
  /** 商户管理记录 · 共 1 个接口 */
  readonly subMchid: V3_TransactionBlock_TransactionBlockRecords_SubMchid
}

export interface V3_TransactionBlock_TransactionBlockRecords_Block_record_id__Get_Options extends CallOptions {
  /** 交易拦截记录ID · 示例：123400 */
  readonly block_record_id: string
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：123000110 */
    readonly sub_mchid: string
  }
}

export interface V3_TransactionBlock_TransactionBlockRecords_Block_record_id__Get_Response {
  /** 交易拦截记录ID · 示例：123400 */
  readonly block_record_id?: string | undefined
  /** 拦截时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly block_time?: string | undefined
  /** 拦截原因 · 示例：涉嫌信用卡套现 */
  readonly block_reason?: string | undefined
  /** 拦截笔数 · 示例：LESS_THAN_TWENTY */
  readonly number_of_block?: "LESS_THAN_TWENTY" | "LESS_THAN_ONE_HUNDRED" | "LESS_THAN_ONE_THOUSAND" | "OVER_ONE_THOUSAND" | (string & {}) | undefined
  /** 解除管控方式 · 示例：SUBMIT_INFORMATION */
  readonly recover_way?: "SUBMIT_INFORMATION" | (string & {}) | undefined
  /** 商户提交资料内容 · 示例：{"record_fields":[]} */
  readonly requested_item_info?: string | undefined
}

export interface V3_TransactionBlock_TransactionBlockRecords_Block_record_id_ {
  /**
   * 查询子商户交易拦截记录详情 · https://pay.weixin.qq.com/doc/v3/partner/4014940435
   * 角色：服务商
   */
  get(options: V3_TransactionBlock_TransactionBlockRecords_Block_record_id__Get_Options): ApiCall<V3_TransactionBlock_TransactionBlockRecords_Block_record_id__Get_Response>
  /**
   * 查询子商户交易拦截记录详情 · https://pay.weixin.qq.com/doc/v3/partner/4014940435
   * 角色：服务商
   */
  getSync(options: V3_TransactionBlock_TransactionBlockRecords_Block_record_id__Get_Options): V3_TransactionBlock_TransactionBlockRecords_Block_record_id__Get_Response
}

export interface V3_TransactionBlock_TransactionBlockRecords_SubMchid {
  /** 分页查询子商户名下的交易拦截记录 */
  readonly _sub_mchid_: V3_TransactionBlock_TransactionBlockRecords_SubMchid_Sub_mchid_
}

export interface V3_TransactionBlock_TransactionBlockRecords_SubMchid_Sub_mchid__Get_Options extends CallOptions {
  /** 子商户号 · 示例：123000110 */
  readonly sub_mchid: string
  /** 查询参数 */
  readonly query: {
    /** 最大资源条数 · 示例：5 */
    readonly limit: number
    /** 请求资源起始位置 · 示例：10 */
    readonly offset?: number | undefined
  }
}

export interface V3_TransactionBlock_TransactionBlockRecords_SubMchid_Sub_mchid__Get_Response {
  /** 请求资源起始位置 · 示例：10 */
  readonly offset?: number | undefined
  /** 最大资源条数 · 示例：5 */
  readonly limit?: number | undefined
  /** 资源总条数 · 示例：1234 */
  readonly total_count?: number | undefined
  /** 交易拦截记录详情列表 */
  readonly data?: readonly {
    /** 交易拦截记录ID · 示例：123400 */
    readonly block_record_id?: string | undefined
    /** 拦截时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly block_time?: string | undefined
    /** 拦截原因 · 示例：涉嫌信用卡套现 */
    readonly block_reason?: string | undefined
    /** 拦截笔数 · 示例：LESS_THAN_TWENTY */
    readonly number_of_block?: "LESS_THAN_TWENTY" | "LESS_THAN_ONE_HUNDRED" | "LESS_THAN_ONE_THOUSAND" | "OVER_ONE_THOUSAND" | (string & {}) | undefined
    /** 解除管控方式 · 示例：SUBMIT_INFORMATION */
    readonly recover_way?: "SUBMIT_INFORMATION" | (string & {}) | undefined
    /** 商户提交资料内容 · 示例：{"record_fields":[]} */
    readonly requested_item_info?: string | undefined
  }[] | undefined
}

export interface V3_TransactionBlock_TransactionBlockRecords_SubMchid_Sub_mchid_ {
  /**
   * 分页查询子商户名下的交易拦截记录 · https://pay.weixin.qq.com/doc/v3/partner/4014940432
   * 角色：服务商
   */
  get(options: V3_TransactionBlock_TransactionBlockRecords_SubMchid_Sub_mchid__Get_Options): ApiCall<V3_TransactionBlock_TransactionBlockRecords_SubMchid_Sub_mchid__Get_Response>
  /**
   * 分页查询子商户名下的交易拦截记录 · https://pay.weixin.qq.com/doc/v3/partner/4014940432
   * 角色：服务商
   */
  getSync(options: V3_TransactionBlock_TransactionBlockRecords_SubMchid_Sub_mchid__Get_Options): V3_TransactionBlock_TransactionBlockRecords_SubMchid_Sub_mchid__Get_Response
  /** 分页查询子商户名下的交易拦截记录：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<V3_TransactionBlock_TransactionBlockRecords_SubMchid_Sub_mchid__Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_TransactionBlock_TransactionBlockRecords_SubMchid_Sub_mchid__Get_Response['data']>[number], void, undefined>
}

export interface V3_TransactionBlock_TransactionBlockSubmissions {
  /** 查询交易拦截申诉详情 */
  readonly _block_submission_id_: V3_TransactionBlock_TransactionBlockSubmissions_Block_submission_id_
  /** 商户管理记录 · 共 1 个接口 */
  readonly subMchid: V3_TransactionBlock_TransactionBlockSubmissions_SubMchid
}

export interface V3_TransactionBlock_TransactionBlockSubmissions_Block_submission_id__Get_Options extends CallOptions {
  /** 交易拦截申诉ID · 示例：B021234566799876aacsecd */
  readonly block_submission_id: string
}

export interface V3_TransactionBlock_TransactionBlockSubmissions_Block_submission_id__Get_Response {
  /** 交易拦截申诉ID · 示例：B021234566799876aacsecd */
  readonly block_submission_id?: string | undefined
  /** 提交时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly submit_time?: string | undefined
  /** 审核结果 · 示例：EMPTY */
  readonly review_result?: "EMPTY" | "PASS" | "REJECT" | (string & {}) | undefined
  /** 审核时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly review_time?: string | undefined
  /** 审核驳回原因 · 示例：身份证图片有遮挡，请上传清晰的身份证图片 */
  readonly review_reject_reason?: string | undefined
}

export interface V3_TransactionBlock_TransactionBlockSubmissions_Block_submission_id_ {
  /**
   * 查询交易拦截申诉详情 · https://pay.weixin.qq.com/doc/v3/partner/4014940449
   * 角色：服务商
   */
  get(options: V3_TransactionBlock_TransactionBlockSubmissions_Block_submission_id__Get_Options): ApiCall<V3_TransactionBlock_TransactionBlockSubmissions_Block_submission_id__Get_Response>
  /**
   * 查询交易拦截申诉详情 · https://pay.weixin.qq.com/doc/v3/partner/4014940449
   * 角色：服务商
   */
  getSync(options: V3_TransactionBlock_TransactionBlockSubmissions_Block_submission_id__Get_Options): V3_TransactionBlock_TransactionBlockSubmissions_Block_submission_id__Get_Response
}

export interface V3_TransactionBlock_TransactionBlockSubmissions_SubMchid {
  /** 发起交易拦截申诉 */
  readonly _sub_mchid_: V3_TransactionBlock_TransactionBlockSubmissions_SubMchid_Sub_mchid_
}

export interface V3_TransactionBlock_TransactionBlockSubmissions_SubMchid_Sub_mchid__Post_Request {
  /** 商户侧申诉单号 · 示例：ABC123456789 */
  readonly merchant_submit_id: string
  /** 商户提交资料内容 · 示例：{"record_fields":[]} */
  readonly submit_data: string
}

export interface V3_TransactionBlock_TransactionBlockSubmissions_SubMchid_Sub_mchid__Post_Options extends CallOptions {
  /** 子商户号 · 示例：123000110 */
  readonly sub_mchid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_TransactionBlock_TransactionBlockSubmissions_SubMchid_Sub_mchid__Post_Request
}

export interface V3_TransactionBlock_TransactionBlockSubmissions_SubMchid_Sub_mchid__Post_Response {
  /** 交易拦截申诉ID · 示例：B021234566799876aacsecd */
  readonly block_submission_id?: string | undefined
  /** 提交时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly submit_time?: string | undefined
  /** 审核结果 · 示例：EMPTY */
  readonly review_result?: "EMPTY" | "PASS" | "REJECT" | (string & {}) | undefined
  /** 审核时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly review_time?: string | undefined
  /** 审核驳回原因 · 示例：身份证图片有遮挡，请上传清晰的身份证图片 */
  readonly review_reject_reason?: string | undefined
}

export interface V3_TransactionBlock_TransactionBlockSubmissions_SubMchid_Sub_mchid_ {
  /**
   * 发起交易拦截申诉 · https://pay.weixin.qq.com/doc/v3/partner/4014940446
   * 角色：服务商
   */
  post(options: V3_TransactionBlock_TransactionBlockSubmissions_SubMchid_Sub_mchid__Post_Options & { readonly json: V3_TransactionBlock_TransactionBlockSubmissions_SubMchid_Sub_mchid__Post_Request }): ApiCall<V3_TransactionBlock_TransactionBlockSubmissions_SubMchid_Sub_mchid__Post_Response>
  /**
   * 发起交易拦截申诉 · https://pay.weixin.qq.com/doc/v3/partner/4014940446
   * 角色：服务商
   */
  postSync(options: V3_TransactionBlock_TransactionBlockSubmissions_SubMchid_Sub_mchid__Post_Options & { readonly json: V3_TransactionBlock_TransactionBlockSubmissions_SubMchid_Sub_mchid__Post_Request }): V3_TransactionBlock_TransactionBlockSubmissions_SubMchid_Sub_mchid__Post_Response
}
