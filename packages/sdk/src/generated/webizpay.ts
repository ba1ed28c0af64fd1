// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Webizpay {
  /** 企业支付 · 查询可用商户范围列表、创建可用商户范围 · 共 5 个接口 */
  readonly availMchRanges: V3_Webizpay_AvailMchRanges
  /** 企业支付 · 共 2 个接口 */
  readonly bill: V3_Webizpay_Bill
  /** 企业支付 · 共 6 个接口 */
  readonly employees: V3_Webizpay_Employees
  /** 企业支付 · 共 2 个接口 */
  readonly stores: V3_Webizpay_Stores
  /** 企业支付 · 共 2 个接口 */
  readonly users: V3_Webizpay_Users
}

export interface V3_Webizpay_AvailMchRanges_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 服务商商户号 · 示例：12341234 */
    readonly sp_mchid: string
  }
}

export interface V3_Webizpay_AvailMchRanges_Get_Response {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 可用商户范围列表 */
  readonly range_list: readonly {
    /** 可用商户范围id · 示例：89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
    readonly range_id?: string | undefined
    /** 商户标识类型 · 示例：ORGANIZATION_CODE */
    readonly identifier_type?: "ORGANIZATION_CODE" | "TRANSACTION_ID" | (string & {}) | undefined
  }[]
}

export interface V3_Webizpay_AvailMchRanges_Post_Request {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 商户标识类型 · 示例：ORGANIZATION_CODE */
  readonly identifier_type: "ORGANIZATION_CODE" | "TRANSACTION_ID" | (string & {})
}

export interface V3_Webizpay_AvailMchRanges_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Webizpay_AvailMchRanges_Post_Request
}

export interface V3_Webizpay_AvailMchRanges_Post_Response {
  /** 可用商户范围id · 示例：89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
  readonly range_id: string
}

export interface V3_Webizpay_AvailMchRanges {
  /** 可用商户范围id · 共 3 个接口 */
  readonly _range_id_: V3_Webizpay_AvailMchRanges_Range_id_
  /**
   * 查询可用商户范围列表 · https://pay.weixin.qq.com/doc/v3/partner/4017205627
   * 角色：服务商
   */
  get(options: V3_Webizpay_AvailMchRanges_Get_Options): ApiCall<V3_Webizpay_AvailMchRanges_Get_Response>
  /**
   * 查询可用商户范围列表 · https://pay.weixin.qq.com/doc/v3/partner/4017205627
   * 角色：服务商
   */
  getSync(options: V3_Webizpay_AvailMchRanges_Get_Options): V3_Webizpay_AvailMchRanges_Get_Response
  /**
   * 创建可用商户范围 · https://pay.weixin.qq.com/doc/v3/partner/4017205621
   * 角色：服务商
   */
  post(options: V3_Webizpay_AvailMchRanges_Post_Options & { readonly json: V3_Webizpay_AvailMchRanges_Post_Request }): ApiCall<V3_Webizpay_AvailMchRanges_Post_Response>
  /**
   * 创建可用商户范围 · https://pay.weixin.qq.com/doc/v3/partner/4017205621
   * 角色：服务商
   */
  postSync(options: V3_Webizpay_AvailMchRanges_Post_Options & { readonly json: V3_Webizpay_AvailMchRanges_Post_Request }): V3_Webizpay_AvailMchRanges_Post_Response
}

export interface V3_Webizpay_AvailMchRanges_Range_id_ {
  /** 企业支付 · 查询商户标识列表、添加商户标识 · 共 3 个接口 */
  readonly merchantIdentifiers: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers
}

export interface V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Get_Options extends CallOptions {
  /** 可用商户范围id · 示例：89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
  readonly range_id: string
  /** 查询参数 */
  readonly query: {
    /** 服务商商户号 · 示例：12341234 */
    readonly sp_mchid: string
    /** 分页开始位置 · 示例：0 */
    readonly offset: number
    /** 分页大小 · 示例：100 */
    readonly limit: number
  }
}

export interface V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Get_Response {
  /** 分页开始位置 · 示例：0 */
  readonly offset: number
  /** 分页大小 · 示例：100 */
  readonly limit: number
  /** 实际返回数量 · 示例：100 */
  readonly count: number
  /** 总数量 · 示例：1000 */
  readonly total_count: number
  /** 商户标识列表 */
  readonly data: readonly string[]
}

export interface V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Post_Request {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 商户标识值 · 示例：91110000710926094P */
  readonly merchant_identifier: string
}

export interface V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Post_Options extends CallOptions {
  /** 可用商户范围id · 示例：89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
  readonly range_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Post_Request
}

export interface V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Post_Response {
  /** 可用商户范围id · 示例：89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
  readonly range_id: string
}

export interface V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers {
  /** 删除商户标识 */
  readonly _merchant_identifier_: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Merchant_identifier_
  /**
   * 查询商户标识列表 · https://pay.weixin.qq.com/doc/v3/partner/4017205633
   * 角色：服务商
   */
  get(options: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Get_Options): ApiCall<V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Get_Response>
  /**
   * 查询商户标识列表 · https://pay.weixin.qq.com/doc/v3/partner/4017205633
   * 角色：服务商
   */
  getSync(options: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Get_Options): V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Get_Response
  /** 查询商户标识列表：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Get_Response['data']>[number], void, undefined>
  /**
   * 添加商户标识 · https://pay.weixin.qq.com/doc/v3/partner/4017205631
   * 角色：服务商
   */
  post(options: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Post_Options & { readonly json: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Post_Request }): ApiCall<V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Post_Response>
  /**
   * 添加商户标识 · https://pay.weixin.qq.com/doc/v3/partner/4017205631
   * 角色：服务商
   */
  postSync(options: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Post_Options & { readonly json: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Post_Request }): V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Post_Response
}

export interface V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Merchant_identifier__Delete_Request {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
}

export interface V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Merchant_identifier__Delete_Options extends CallOptions {
  /** 可用商户范围id · 示例：89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
  readonly range_id: string
  /** 商户标识值 · 示例：91110000710926094P */
  readonly merchant_identifier: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Merchant_identifier__Delete_Request
}

export interface V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Merchant_identifier__Delete_Response {
  /** 可用商户范围id · 示例：89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
  readonly range_id: string
}

export interface V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Merchant_identifier_ {
  /**
   * 删除商户标识 · https://pay.weixin.qq.com/doc/v3/partner/4017205637
   * 角色：服务商
   */
  delete(options: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Merchant_identifier__Delete_Options & { readonly json: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Merchant_identifier__Delete_Request }): ApiCall<V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Merchant_identifier__Delete_Response>
  /**
   * 删除商户标识 · https://pay.weixin.qq.com/doc/v3/partner/4017205637
   * 角色：服务商
   */
  deleteSync(options: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Merchant_identifier__Delete_Options & { readonly json: V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Merchant_identifier__Delete_Request }): V3_Webizpay_AvailMchRanges_Range_id__MerchantIdentifiers_Merchant_identifier__Delete_Response
}

export interface V3_Webizpay_Bill {
  /** 申请企业商户企业支付出资凭证 */
  readonly proof: V3_Webizpay_Bill_Proof
  /** 申请企业商户企业支付业务账单 */
  readonly tradeBill: V3_Webizpay_Bill_TradeBill
}

export interface V3_Webizpay_Bill_Proof_Post_Request {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 起始日期 · 示例：2025-04-23 */
  readonly start_date: string
  /** 结束日期 · 示例：2025-04-23 */
  readonly end_date: string
  /** 商户主体名称 · 示例：某某科技有限公司 */
  readonly entity_name?: string | undefined
  /** 商户操作流水号 · 示例：operation12345678 */
  readonly out_operation_id: string
}

export interface V3_Webizpay_Bill_Proof_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Webizpay_Bill_Proof_Post_Request
}

export interface V3_Webizpay_Bill_Proof_Post_Response {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 商户操作流水号 · 示例：operation12345678 */
  readonly out_operation_id: string
  /** 微信支付操作流水号 · 示例：1030000071201xxxxx */
  readonly operation_id: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 起始日期 · 示例：2025-04-23 */
  readonly start_date: string
  /** 结束日期 · 示例：2025-04-23 */
  readonly end_date: string
  /** 商户主体名称 · 示例：某某科技有限公司 */
  readonly entity_name: string
  /** 出资凭证申请单单号 · 示例：proof12345678 */
  readonly proof_id: string
  /** 凭证下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  readonly download_url: string
  /** 凭证申请创建时间 · 格式：RFC 3339 日期时间 · 示例：2023-06-08T10:34:56+08:00 */
  readonly create_time: string
  /** 凭证状态更新时间 · 格式：RFC 3339 日期时间 · 示例：2023-06-08T10:34:56+08:00 */
  readonly updated_time: string
}

export interface V3_Webizpay_Bill_Proof {
  /**
   * 申请企业商户企业支付出资凭证 · https://pay.weixin.qq.com/doc/v3/partner/4014507157
   * 角色：服务商
   */
  post(options: V3_Webizpay_Bill_Proof_Post_Options & { readonly json: V3_Webizpay_Bill_Proof_Post_Request }): ApiCall<V3_Webizpay_Bill_Proof_Post_Response>
  /**
   * 申请企业商户企业支付出资凭证 · https://pay.weixin.qq.com/doc/v3/partner/4014507157
   * 角色：服务商
   */
  postSync(options: V3_Webizpay_Bill_Proof_Post_Options & { readonly json: V3_Webizpay_Bill_Proof_Post_Request }): V3_Webizpay_Bill_Proof_Post_Response
}

export interface V3_Webizpay_Bill_TradeBill_Post_Request {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 账单日期 · 示例：2025-04-23 */
  readonly date: string
  /** 账单类型 · 示例：QYZFALL */
  readonly type: "QYZFALL" | (string & {})
}

export interface V3_Webizpay_Bill_TradeBill_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Webizpay_Bill_TradeBill_Post_Request
}

export interface V3_Webizpay_Bill_TradeBill_Post_Response {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 账单日期 · 示例：2025-04-23 */
  readonly date: string
  /** 账单类型 · 示例：QYZFALL */
  readonly type: "QYZFALL" | (string & {})
  /** 账单下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  readonly download_url: string
}

export interface V3_Webizpay_Bill_TradeBill {
  /**
   * 申请企业商户企业支付业务账单 · https://pay.weixin.qq.com/doc/v3/partner/4014507142
   * 角色：服务商
   */
  post(options: V3_Webizpay_Bill_TradeBill_Post_Options & { readonly json: V3_Webizpay_Bill_TradeBill_Post_Request }): ApiCall<V3_Webizpay_Bill_TradeBill_Post_Response>
  /**
   * 申请企业商户企业支付业务账单 · https://pay.weixin.qq.com/doc/v3/partner/4014507142
   * 角色：服务商
   */
  postSync(options: V3_Webizpay_Bill_TradeBill_Post_Options & { readonly json: V3_Webizpay_Bill_TradeBill_Post_Request }): V3_Webizpay_Bill_TradeBill_Post_Response
}

export interface V3_Webizpay_Employees {
  /** 微信授权关系ID · 共 6 个接口 */
  readonly _employee_id_: V3_Webizpay_Employees_Employee_id_
}

export interface V3_Webizpay_Employees_Employee_id_ {
  /** 企业支付 · 共 1 个接口 */
  readonly outQuotaCards: V3_Webizpay_Employees_Employee_id__OutQuotaCards
  /** 企业支付 · 企业商户为员工下发企业支付额度卡 · 共 4 个接口 */
  readonly quotaCards: V3_Webizpay_Employees_Employee_id__QuotaCards
  /** 企业商户发起解除员工企业支付授权 */
  readonly revoke: V3_Webizpay_Employees_Employee_id__Revoke
}

export interface V3_Webizpay_Employees_Employee_id__OutQuotaCards {
  /** 使用商户卡号查询企业支付额度卡 */
  readonly _out_card_no_: V3_Webizpay_Employees_Employee_id__OutQuotaCards_Out_card_no_
}

export interface V3_Webizpay_Employees_Employee_id__OutQuotaCards_Out_card_no__Get_Options extends CallOptions {
  /** 微信授权关系ID · 示例：WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  readonly employee_id: string
  /** 企业支付额度卡商户卡号 · 示例：out_card_123456 */
  readonly out_card_no: string
  /** 查询参数 */
  readonly query: {
    /** 服务商商户号 · 示例：12341234 */
    readonly sp_mchid: string
    /** 出资子商户号 · 示例：43214321 */
    readonly sub_mchid: string
  }
}

export interface V3_Webizpay_Employees_Employee_id__OutQuotaCards_Out_card_no__Get_Response {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 企业支付额度卡卡号 · 示例：1068019671702503425 */
  readonly card_no: string
  /** 商户卡号 · 示例：mch_card_123456 */
  readonly out_card_no: string
  /** 微信授权关系ID · 示例：WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  readonly employee_id: string
  /** 企业支付卡模板ID · 示例：template_123 */
  readonly card_template_id: string
  /** 使用规则 · 示例：SINGLE */
  readonly card_rule: "SINGLE" | "MULTIPLE" | (string & {})
  /** 退款规则 · 示例：RETURN */
  readonly refund_rule: "RETURN" | "NOT_RETURN" | (string & {})
  /** 卡片总金额 · 示例：10000 */
  readonly amount: number
  /** 卡片可用金额 · 示例：8000 */
  readonly remain_amount: number
  /** 卡片有效期 · 格式：RFC 3339 日期时间 · 示例：2023-12-31T23:59:59+08:00 */
  readonly effective_end_time: string
  /** 卡片生效时间 · 格式：RFC 3339 日期时间 · 示例：2023-01-01T23:59:59+08:00 */
  readonly effective_begin_time: string
  /** 卡片状态 · 示例：ACTIVE */
  readonly card_state: "ACTIVE" | "DISABLED" | (string & {})
  /** 卡片名称 · 示例：报销额度卡 */
  readonly card_name: string
  /** 失效原因 · 示例：有效期结束 */
  readonly reason?: string | undefined
  /** 卡片使用时间 · 格式：RFC 3339 日期时间 · 示例：2023-12-31T23:59:59+08:00 */
  readonly card_usage_time?: string | undefined
  /** 卡片关联微信支付订单号 · 示例：4200000123202306081234567890 */
  readonly transaction_id?: string | undefined
  /** 卡片失效时间 · 格式：RFC 3339 日期时间 · 示例：2023-12-31T23:59:59+08:00 */
  readonly card_disabled_time?: string | undefined
  /** 卡片备注 · 示例：2023年1月差旅报销 */
  readonly card_remark?: string | undefined
}

export interface V3_Webizpay_Employees_Employee_id__OutQuotaCards_Out_card_no_ {
  /**
   * 使用商户卡号查询企业支付额度卡 · https://pay.weixin.qq.com/doc/v3/partner/4015001625
   * 角色：服务商
   */
  get(options: V3_Webizpay_Employees_Employee_id__OutQuotaCards_Out_card_no__Get_Options): ApiCall<V3_Webizpay_Employees_Employee_id__OutQuotaCards_Out_card_no__Get_Response>
  /**
   * 使用商户卡号查询企业支付额度卡 · https://pay.weixin.qq.com/doc/v3/partner/4015001625
   * 角色：服务商
   */
  getSync(options: V3_Webizpay_Employees_Employee_id__OutQuotaCards_Out_card_no__Get_Options): V3_Webizpay_Employees_Employee_id__OutQuotaCards_Out_card_no__Get_Response
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards_Post_Request {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 企业支付卡模板ID · 示例：template_123 */
  readonly card_template_id: string
  /** 卡片总金额 · 示例：10000 */
  readonly amount: number
  /** 卡片名称 · 示例：报销额度卡 */
  readonly card_name: string
  /** 商户卡号 · 示例：mch_card_123456 */
  readonly out_card_no: string
  /** 卡片有效期 · 格式：RFC 3339 日期时间 · 示例：2023-12-31T23:59:59+08:00 */
  readonly effective_end_time: string
  /** 卡片备注 · 示例：2023年1月差旅报销 */
  readonly card_remark?: string | undefined
  /** 可用商户范围ID · 示例：range_12345678 */
  readonly avail_mch_range_id?: string | undefined
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards_Post_Options extends CallOptions {
  /** 微信授权关系ID · 示例：WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  readonly employee_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Webizpay_Employees_Employee_id__QuotaCards_Post_Request
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards_Post_Response {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 商户卡号 · 示例：mch_card_123456 */
  readonly out_card_no: string
  /** 微信授权关系ID · 示例：WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  readonly employee_id: string
  /** 企业支付额度卡卡号 · 示例：1068019671702503425 */
  readonly card_no: string
  /** 卡片生效时间 · 格式：RFC 3339 日期时间 · 示例：2023-01-01T23:59:59+08:00 */
  readonly effective_begin_time: string
  /** 卡片有效期 · 格式：RFC 3339 日期时间 · 示例：2023-12-31T23:59:59+08:00 */
  readonly effective_end_time: string
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards {
  /** 企业支付额度卡卡号 · 企业商户查询企业支付额度卡 · 共 3 个接口 */
  readonly _card_no_: V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no_
  /**
   * 企业商户为员工下发企业支付额度卡 · https://pay.weixin.qq.com/doc/v3/partner/4014507148
   * 角色：服务商
   */
  post(options: V3_Webizpay_Employees_Employee_id__QuotaCards_Post_Options & { readonly json: V3_Webizpay_Employees_Employee_id__QuotaCards_Post_Request }): ApiCall<V3_Webizpay_Employees_Employee_id__QuotaCards_Post_Response>
  /**
   * 企业商户为员工下发企业支付额度卡 · https://pay.weixin.qq.com/doc/v3/partner/4014507148
   * 角色：服务商
   */
  postSync(options: V3_Webizpay_Employees_Employee_id__QuotaCards_Post_Options & { readonly json: V3_Webizpay_Employees_Employee_id__QuotaCards_Post_Request }): V3_Webizpay_Employees_Employee_id__QuotaCards_Post_Response
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Get_Options extends CallOptions {
  /** 微信授权关系ID · 示例：WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  readonly employee_id: string
  /** 企业支付额度卡卡号 · 示例：1068019671702503425 */
  readonly card_no: string
  /** 查询参数 */
  readonly query: {
    /** 服务商商户号 · 示例：12341234 */
    readonly sp_mchid: string
    /** 出资子商户号 · 示例：43214321 */
    readonly sub_mchid: string
  }
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Get_Response {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 企业支付额度卡卡号 · 示例：1068019671702503425 */
  readonly card_no: string
  /** 商户卡号 · 示例：mch_card_123456 */
  readonly out_card_no: string
  /** 微信授权关系ID · 示例：WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  readonly employee_id: string
  /** 企业支付卡模板ID · 示例：template_123 */
  readonly card_template_id: string
  /** 使用规则 · 示例：SINGLE */
  readonly card_rule: "SINGLE" | "MULTIPLE" | (string & {})
  /** 退款规则 · 示例：RETURN */
  readonly refund_rule: "RETURN" | "NOT_RETURN" | (string & {})
  /** 卡片总金额 · 示例：10000 */
  readonly amount: number
  /** 卡片可用金额 · 示例：8000 */
  readonly remain_amount: number
  /** 卡片有效期 · 格式：RFC 3339 日期时间 · 示例：2023-12-31T23:59:59+08:00 */
  readonly effective_end_time: string
  /** 卡片生效时间 · 格式：RFC 3339 日期时间 · 示例：2023-01-01T23:59:59+08:00 */
  readonly effective_begin_time: string
  /** 卡片状态 · 示例：ACTIVE */
  readonly card_state: "ACTIVE" | "DISABLED" | (string & {})
  /** 卡片名称 · 示例：报销额度卡 */
  readonly card_name: string
  /** 失效原因 · 示例：有效期结束 */
  readonly reason?: string | undefined
  /** 卡片使用时间 · 格式：RFC 3339 日期时间 · 示例：2023-12-31T23:59:59+08:00 */
  readonly card_usage_time?: string | undefined
  /** 卡片关联微信支付订单号 · 示例：4200000123202306081234567890 */
  readonly transaction_id?: string | undefined
  /** 卡片失效时间 · 格式：RFC 3339 日期时间 · 示例：2023-12-31T23:59:59+08:00 */
  readonly card_disabled_time?: string | undefined
  /** 卡片备注 · 示例：2023年1月差旅报销 */
  readonly card_remark?: string | undefined
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no_ {
  /** 企业商户作废员工企业支付额度卡 */
  readonly cancel: V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Cancel
  /** 企业商户获取指定额度卡支付链接 */
  readonly paymentUrl: V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__PaymentUrl
  /**
   * 企业商户查询企业支付额度卡 · https://pay.weixin.qq.com/doc/v3/partner/4014507119
   * 角色：服务商
   */
  get(options: V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Get_Options): ApiCall<V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Get_Response>
  /**
   * 企业商户查询企业支付额度卡 · https://pay.weixin.qq.com/doc/v3/partner/4014507119
   * 角色：服务商
   */
  getSync(options: V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Get_Options): V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Get_Response
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Cancel_Post_Request {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 作废原因 · 示例：商户主动作废 */
  readonly reason: string
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Cancel_Post_Options extends CallOptions {
  /** 微信授权关系ID · 示例：WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  readonly employee_id: string
  /** 企业支付额度卡卡号 · 示例：1068019671702503425 */
  readonly card_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Cancel_Post_Request
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Cancel_Post_Response {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 微信授权关系ID · 示例：WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  readonly employee_id: string
  /** 企业支付额度卡卡号 · 示例：1068019671702503425 */
  readonly card_no: string
  /** 卡片状态 · 示例：DISABLED */
  readonly card_state: "ACTIVE" | "DISABLED" | (string & {})
  /** 卡片失效时间 · 格式：RFC 3339 日期时间 · 示例：2023-06-08T10:34:56+08:00 */
  readonly card_disabled_time?: string | undefined
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Cancel {
  /**
   * 企业商户作废员工企业支付额度卡 · https://pay.weixin.qq.com/doc/v3/partner/4014507127
   * 角色：服务商
   */
  post(options: V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Cancel_Post_Options & { readonly json: V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Cancel_Post_Request }): ApiCall<V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Cancel_Post_Response>
  /**
   * 企业商户作废员工企业支付额度卡 · https://pay.weixin.qq.com/doc/v3/partner/4014507127
   * 角色：服务商
   */
  postSync(options: V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Cancel_Post_Options & { readonly json: V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Cancel_Post_Request }): V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__Cancel_Post_Response
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__PaymentUrl_Get_Options extends CallOptions {
  /** 微信授权关系ID · 示例：WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  readonly employee_id: string
  /** 企业支付额度卡卡号 · 示例：1068019671702503425 */
  readonly card_no: string
  /** 查询参数 */
  readonly query: {
    /** 服务商商户号 · 示例：12341234 */
    readonly sp_mchid: string
    /** 出资子商户号 · 示例：43214321 */
    readonly sub_mchid: string
    /** 拉起付款码页面的企业应用类型 · 示例：H5 */
    readonly application_type: "H5" | "MINIPROGRAM" | (string & {})
  }
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__PaymentUrl_Get_Response {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 微信授权关系ID · 示例：WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  readonly employee_id: string
  /** 企业支付额度卡卡号 · 示例：1068019671702503425 */
  readonly card_no: string
  /** 链接失效时间 · 格式：RFC 3339 日期时间 · 示例：2023-06-08T10:34:56+08:00 */
  readonly expire_time: string
  /** 跳转链接 · 示例：weixin://dl/liteapp?url=https%3A%2F%2Fliteapp.wxpapp.weixin.qq.com%2Fq%2FgjoM7g%3Ftoken%3D123%23wechat_pay */
  readonly payment_url: string
  /** 拉起付款码页面的企业应用类型 · 示例：H5 */
  readonly application_type?: "H5" | "MINIPROGRAM" | (string & {}) | undefined
  /** 小程序查询参数 · 示例：token=123 */
  readonly mp_query?: string | undefined
  /** 小程序业务类型 · 示例：liteAppWebizPayRegister */
  readonly mp_business_type?: string | undefined
}

export interface V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__PaymentUrl {
  /**
   * 企业商户获取指定额度卡支付链接 · https://pay.weixin.qq.com/doc/v3/partner/4014507160
   * 角色：服务商
   */
  get(options: V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__PaymentUrl_Get_Options): ApiCall<V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__PaymentUrl_Get_Response>
  /**
   * 企业商户获取指定额度卡支付链接 · https://pay.weixin.qq.com/doc/v3/partner/4014507160
   * 角色：服务商
   */
  getSync(options: V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__PaymentUrl_Get_Options): V3_Webizpay_Employees_Employee_id__QuotaCards_Card_no__PaymentUrl_Get_Response
}

export interface V3_Webizpay_Employees_Employee_id__Revoke_Post_Request {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
}

export interface V3_Webizpay_Employees_Employee_id__Revoke_Post_Options extends CallOptions {
  /** 微信授权关系ID · 示例：WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
  readonly employee_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Webizpay_Employees_Employee_id__Revoke_Post_Request
}

export interface V3_Webizpay_Employees_Employee_id__Revoke_Post_Response {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 商户企业员工ID · 示例：employee123 */
  readonly user_id: string
  /** 员工企业支付权限状态 · 示例：REVOKED */
  readonly authorization_state: "REVOKED" | "AUTHORIZED" | (string & {})
  /** 员工企业支付失效时间 · 格式：RFC 3339 日期时间 · 示例：2023-12-31T23:59:59+08:00 */
  readonly authorization_revoked_time: string
  /** 作废原因 · 示例：用户主动撤销 */
  readonly reason?: string | undefined
}

export interface V3_Webizpay_Employees_Employee_id__Revoke {
  /**
   * 企业商户发起解除员工企业支付授权 · https://pay.weixin.qq.com/doc/v3/partner/4014507156
   * 角色：服务商
   */
  post(options: V3_Webizpay_Employees_Employee_id__Revoke_Post_Options & { readonly json: V3_Webizpay_Employees_Employee_id__Revoke_Post_Request }): ApiCall<V3_Webizpay_Employees_Employee_id__Revoke_Post_Response>
  /**
   * 企业商户发起解除员工企业支付授权 · https://pay.weixin.qq.com/doc/v3/partner/4014507156
   * 角色：服务商
   */
  postSync(options: V3_Webizpay_Employees_Employee_id__Revoke_Post_Options & { readonly json: V3_Webizpay_Employees_Employee_id__Revoke_Post_Request }): V3_Webizpay_Employees_Employee_id__Revoke_Post_Response
}

export interface V3_Webizpay_Stores {
  /** 企业支付 · 发起门店主体匹配 · 共 2 个接口 */
  readonly entityMatches: V3_Webizpay_Stores_EntityMatches
}

export interface V3_Webizpay_Stores_EntityMatches_Post_Request {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 商户主体匹配批次单号 · 示例：batch12345678 */
  readonly out_batch_id: string
  /** 主体匹配明细列表 */
  readonly match_details?: readonly {
    /** 门店统一社会信用代码 · 示例：91110000710926094P */
    readonly organization_code: string
    /** 门店名称 · 示例：微信小店 */
    readonly store_name: string
    /** 需要查询的支付产品 · 示例：CODE_PAY */
    readonly product_type: "CODE_PAY" | "NONE" | (string & {})
  }[] | undefined
}

export interface V3_Webizpay_Stores_EntityMatches_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Webizpay_Stores_EntityMatches_Post_Request
}

export interface V3_Webizpay_Stores_EntityMatches_Post_Response {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 商户主体匹配批次单号 · 示例：batch12345678 */
  readonly out_batch_id: string
  /** 微信支付主体匹配批次单号 · 示例：1030000071201xxxxx */
  readonly batch_id: string
  /** 批次创建时间 · 格式：RFC 3339 日期时间 · 示例：2023-06-08T10:34:56+08:00 */
  readonly time: string
  /** 批次状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "IN_PROGRESS" | "COMPLETED" | "CLOSED" | (string & {})
}

export interface V3_Webizpay_Stores_EntityMatches {
  /** 查询门店主体匹配结果 */
  readonly _batch_id_: V3_Webizpay_Stores_EntityMatches_Batch_id_
  /**
   * 发起门店主体匹配 · https://pay.weixin.qq.com/doc/v3/partner/4014507136
   * 角色：服务商
   */
  post(options: V3_Webizpay_Stores_EntityMatches_Post_Options & { readonly json: V3_Webizpay_Stores_EntityMatches_Post_Request }): ApiCall<V3_Webizpay_Stores_EntityMatches_Post_Response>
  /**
   * 发起门店主体匹配 · https://pay.weixin.qq.com/doc/v3/partner/4014507136
   * 角色：服务商
   */
  postSync(options: V3_Webizpay_Stores_EntityMatches_Post_Options & { readonly json: V3_Webizpay_Stores_EntityMatches_Post_Request }): V3_Webizpay_Stores_EntityMatches_Post_Response
}

export interface V3_Webizpay_Stores_EntityMatches_Batch_id__Get_Options extends CallOptions {
  /** 微信支付主体匹配批次单号 · 示例：1030000071201xxxxx */
  readonly batch_id: string
  /** 查询参数 */
  readonly query: {
    /** 服务商商户号 · 示例：12341234 */
    readonly sp_mchid: string
  }
}

export interface V3_Webizpay_Stores_EntityMatches_Batch_id__Get_Response {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 商户主体匹配批次单号 · 示例：batch12345678 */
  readonly out_batch_id: string
  /** 微信支付主体匹配批次单号 · 示例：1030000071201xxxxx */
  readonly batch_id: string
  /** 批次状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "IN_PROGRESS" | "COMPLETED" | "CLOSED" | (string & {})
  /** 主体匹配明细列表 */
  readonly match_results?: readonly {
    /** 门店统一社会信用代码 · 示例：91110000710926094P */
    readonly organization_code: string
    /** 门店名称 · 示例：微信小店 */
    readonly store_name: string
    /** 是否存在满足条件微信支付商户号 · 示例：true */
    readonly has_valid_mchid: boolean
  }[] | undefined
}

export interface V3_Webizpay_Stores_EntityMatches_Batch_id_ {
  /**
   * 查询门店主体匹配结果 · https://pay.weixin.qq.com/doc/v3/partner/4014507133
   * 角色：服务商
   */
  get(options: V3_Webizpay_Stores_EntityMatches_Batch_id__Get_Options): ApiCall<V3_Webizpay_Stores_EntityMatches_Batch_id__Get_Response>
  /**
   * 查询门店主体匹配结果 · https://pay.weixin.qq.com/doc/v3/partner/4014507133
   * 角色：服务商
   */
  getSync(options: V3_Webizpay_Stores_EntityMatches_Batch_id__Get_Options): V3_Webizpay_Stores_EntityMatches_Batch_id__Get_Response
}

export interface V3_Webizpay_Users {
  /** 企业员工ID · 共 2 个接口 */
  readonly _user_id_: V3_Webizpay_Users_User_id_
}

export interface V3_Webizpay_Users_User_id_ {
  /** 企业商户查询企业员工开通授权状态 */
  readonly authorizationState: V3_Webizpay_Users_User_id__AuthorizationState
  /** 企业商户发起员工开通企业支付授权 */
  readonly authorizationUrl: V3_Webizpay_Users_User_id__AuthorizationUrl
}

export interface V3_Webizpay_Users_User_id__AuthorizationState_Get_Options extends CallOptions {
  /** 企业员工ID · 示例：123456 */
  readonly user_id: string
  /** 查询参数 */
  readonly query: {
    /** 服务商商户号 · 示例：12341234 */
    readonly sp_mchid: string
    /** 出资子商户号 · 示例：43214321 */
    readonly sub_mchid: string
  }
}

export interface V3_Webizpay_Users_User_id__AuthorizationState_Get_Response {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 企业员工ID · 示例：123456 */
  readonly user_id: string
  /** 微信授权关系列表 */
  readonly employee_list?: readonly {
    /** 微信授权关系ID · 示例：WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c */
    readonly employee_id: string
    /** 授权状态 · 示例：AUTHORIZED */
    readonly authorization_state: "AUTHORIZED" | "REVOKED" | (string & {})
    /** 授权时间 · 格式：RFC 3339 日期时间 · 示例：2023-06-08T10:34:56+08:00 */
    readonly authorization_time: string
    /** 解除授权时间 · 格式：RFC 3339 日期时间 · 示例：2023-06-08T10:34:56+08:00 */
    readonly authorization_revoked_time: string
  }[] | undefined
}

export interface V3_Webizpay_Users_User_id__AuthorizationState {
  /**
   * 企业商户查询企业员工开通授权状态 · https://pay.weixin.qq.com/doc/v3/partner/4014507163
   * 角色：服务商
   */
  get(options: V3_Webizpay_Users_User_id__AuthorizationState_Get_Options): ApiCall<V3_Webizpay_Users_User_id__AuthorizationState_Get_Response>
  /**
   * 企业商户查询企业员工开通授权状态 · https://pay.weixin.qq.com/doc/v3/partner/4014507163
   * 角色：服务商
   */
  getSync(options: V3_Webizpay_Users_User_id__AuthorizationState_Get_Options): V3_Webizpay_Users_User_id__AuthorizationState_Get_Response
}

export interface V3_Webizpay_Users_User_id__AuthorizationUrl_Post_Request {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 发起授权应用类型 · 示例：H5 */
  readonly application_type: "H5" | "MINIPROGRAM" | (string & {})
}

export interface V3_Webizpay_Users_User_id__AuthorizationUrl_Post_Options extends CallOptions {
  /** 企业员工ID · 示例：123456 */
  readonly user_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Webizpay_Users_User_id__AuthorizationUrl_Post_Request
}

export interface V3_Webizpay_Users_User_id__AuthorizationUrl_Post_Response {
  /** 服务商商户号 · 示例：12341234 */
  readonly sp_mchid: string
  /** 出资子商户号 · 示例：43214321 */
  readonly sub_mchid: string
  /** 企业员工ID · 示例：123456 */
  readonly user_id: string
  /** 跳转链接 · 示例：weixin://dl/liteapp?url=https%3A%2F%2Fliteapp.wxpapp.weixin.qq.com%2Fq%2FgjoM7g%3Ftoken%3D123%23wechat_pay */
  readonly authorization_url?: string | undefined
  /** 链接失效时间 · 格式：RFC 3339 日期时间 · 示例：2023-06-08T10:34:56+08:00 */
  readonly expire_time?: string | undefined
  /** 发起授权应用类型 · 示例：H5 */
  readonly application_type: "H5" | "MINIPROGRAM" | (string & {})
  /** 小程序查询参数 · 示例：token=123 */
  readonly mp_query?: string | undefined
  /** 小程序业务类型 · 示例：liteAppWebizPayRegister */
  readonly mp_business_type?: string | undefined
}

export interface V3_Webizpay_Users_User_id__AuthorizationUrl {
  /**
   * 企业商户发起员工开通企业支付授权 · https://pay.weixin.qq.com/doc/v3/partner/4014507153
   * 角色：服务商
   */
  post(options: V3_Webizpay_Users_User_id__AuthorizationUrl_Post_Options & { readonly json: V3_Webizpay_Users_User_id__AuthorizationUrl_Post_Request }): ApiCall<V3_Webizpay_Users_User_id__AuthorizationUrl_Post_Response>
  /**
   * 企业商户发起员工开通企业支付授权 · https://pay.weixin.qq.com/doc/v3/partner/4014507153
   * 角色：服务商
   */
  postSync(options: V3_Webizpay_Users_User_id__AuthorizationUrl_Post_Options & { readonly json: V3_Webizpay_Users_User_id__AuthorizationUrl_Post_Request }): V3_Webizpay_Users_User_id__AuthorizationUrl_Post_Response
}
