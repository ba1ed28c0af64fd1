// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Inspolicymgr {
  /** 微信保单服务 · 共 5 个接口 */
  readonly deduct: V3_Inspolicymgr_Deduct
}

export interface V3_Inspolicymgr_Deduct {
  /** 微信保单服务 · 提交保单授权信息 · 共 2 个接口 */
  readonly authorizations: V3_Inspolicymgr_Deduct_Authorizations
  /** 微信保单服务 · 上传保单 · 共 3 个接口 */
  readonly policies: V3_Inspolicymgr_Deduct_Policies
}

export interface V3_Inspolicymgr_Deduct_Authorizations_Post_Request {
  /** 商户保险编号 · 示例：Auisihsiahishishi4hihsid123418id */
  readonly out_insurance_no: string
  /** 商户APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 保险代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 保险名称 · 示例：微医保·百万医疗险 */
  readonly insurance_name: string
  /** 收款方商户号 · 示例：1900000109 */
  readonly payee_mchid?: string | undefined
  /** 收款方公众账号ID · 示例：wx7f3f0032b6e6f0cc */
  readonly payee_appid?: string | undefined
}

export interface V3_Inspolicymgr_Deduct_Authorizations_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Inspolicymgr_Deduct_Authorizations_Post_Request
}

export interface V3_Inspolicymgr_Deduct_Authorizations_Post_Response {
  /** 商户保险编号 · 示例：Auisihsiahishishi4hihsid123418id */
  readonly out_insurance_no: string
  /** 商户APPID · 示例：wxd678efh567hg6787 */
  readonly appid?: string | undefined
  /** 保险代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 保险名称 · 示例：微医保·百万医疗险 */
  readonly insurance_name: string
  /** 授权状态 · 示例：AUTH_STATE_GRANTED */
  readonly auth_state: "AUTH_STATE_INIT" | "AUTH_STATE_PENDING" | "AUTH_STATE_GRANTED" | "AUTH_STATE_DENIED" | "AUTH_STATE_EXPIRED" | (string & {})
  /** 用户授权时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly user_auth_time?: string | undefined
}

export interface V3_Inspolicymgr_Deduct_Authorizations {
  /** 查询保单授权信息 */
  readonly _out_insurance_no_: V3_Inspolicymgr_Deduct_Authorizations_Out_insurance_no_
  /**
   * 提交保单授权信息 · https://pay.weixin.qq.com/doc/v3/merchant/4016617408
   * 角色：直连商户
   */
  post(options: V3_Inspolicymgr_Deduct_Authorizations_Post_Options & { readonly json: V3_Inspolicymgr_Deduct_Authorizations_Post_Request }): ApiCall<V3_Inspolicymgr_Deduct_Authorizations_Post_Response>
  /**
   * 提交保单授权信息 · https://pay.weixin.qq.com/doc/v3/merchant/4016617408
   * 角色：直连商户
   */
  postSync(options: V3_Inspolicymgr_Deduct_Authorizations_Post_Options & { readonly json: V3_Inspolicymgr_Deduct_Authorizations_Post_Request }): V3_Inspolicymgr_Deduct_Authorizations_Post_Response
}

export interface V3_Inspolicymgr_Deduct_Authorizations_Out_insurance_no__Get_Options extends CallOptions {
  /** 商户保险编号 · 示例：Auisihsiahishishi4hihsid123418id */
  readonly out_insurance_no: string
}

export interface V3_Inspolicymgr_Deduct_Authorizations_Out_insurance_no__Get_Response {
  /** 商户保险编号 · 示例：Auisihsiahishishi4hihsid123418id */
  readonly out_insurance_no: string
  /** 公众账号ID · 示例：wx7f3f0032b6e6f0cc */
  readonly appid: string
  /** 保险代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 保险名称 · 示例：微医保·百万医疗险 */
  readonly insurance_name: string
  /** 授权状态 · 示例：AUTH_STATE_GRANTED */
  readonly auth_state: "AUTH_STATE_INIT" | "AUTH_STATE_PENDING" | "AUTH_STATE_GRANTED" | "AUTH_STATE_DENIED" | "AUTH_STATE_EXPIRED" | (string & {})
  /** 用户授权时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly user_auth_time?: string | undefined
}

export interface V3_Inspolicymgr_Deduct_Authorizations_Out_insurance_no_ {
  /**
   * 查询保单授权信息 · https://pay.weixin.qq.com/doc/v3/merchant/4016617415
   * 角色：直连商户
   */
  get(options: V3_Inspolicymgr_Deduct_Authorizations_Out_insurance_no__Get_Options): ApiCall<V3_Inspolicymgr_Deduct_Authorizations_Out_insurance_no__Get_Response>
  /**
   * 查询保单授权信息 · https://pay.weixin.qq.com/doc/v3/merchant/4016617415
   * 角色：直连商户
   */
  getSync(options: V3_Inspolicymgr_Deduct_Authorizations_Out_insurance_no__Get_Options): V3_Inspolicymgr_Deduct_Authorizations_Out_insurance_no__Get_Response
}

export interface V3_Inspolicymgr_Deduct_Policies_Post_Request {
  /** 商户保险编号 · 示例：Auisihsiahishishi4hihsid123418id */
  readonly out_insurance_no: string
  /** 被保险人姓名列表 */
  readonly insured_name_list: readonly string[]
  /** 承保公司代码 · 示例：1001 */
  readonly insurance_company_code: string
  /** 保单生效时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly effective_time: string
  /** 保单失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly expired_time: string
  /** 保障详情 · 示例：可保190种疾病，确诊一次性赔付 */
  readonly coverage_detail: string
  /** 是否支持续保 */
  readonly support_renewal: boolean
  /** 可续保开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly start_renewal_time?: string | undefined
  /** 可续保结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly end_renewal_time?: string | undefined
  /** 保单类型 · 示例：POLICY_TYPE_OTHER */
  readonly policy_type: "POLICY_TYPE_OTHER" | "POLICY_TYPE_MEDICAL" | "POLICY_TYPE_ACCIDENT" | "POLICY_TYPE_CRITICAL" | "POLICY_TYPE_CAR" | "POLICY_TYPE_LIFE" | "POLICY_TYPE_PROPERTY" | "POLICY_TYPE_PET" | "POLICY_TYPE_ANNUITY" | (string & {})
  /** 车牌信息 · 示例：粤B·AB123 */
  readonly car_number?: string | undefined
  /** 宠物名称 · 示例：小狗 */
  readonly pet_name?: string | undefined
  /** 地址信息 · 示例：上海市浦东新区晨晖路1001号 */
  readonly address?: string | undefined
  /** 保单状态 · 示例：POLICY_STATE_ISSUING */
  readonly policy_state: "POLICY_STATE_ISSUING" | "POLICY_STATE_APPROVED" | "POLICY_STATE_DECLINED" | "POLICY_STATE_INACTIVE" | (string & {})
  /** 保司保单号 · 示例：Coisihsiaxishishi4hihsid1ii411co */
  readonly policy_code?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 保单的扣费周期列表 */
  readonly policy_periods: readonly number[]
  /** 商户APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 用户在商户公众号内的身份标识 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly openid: string
  /** 是否为赠险 */
  readonly free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  readonly combined_payment?: boolean | undefined
  /** 缴费方式 */
  readonly payment_method?: "PAYMENT_METHOD_OTHER" | "PAYMENT_METHOD_PERIOD" | "PAYMENT_METHOD_LUMP_SUM" | (string & {}) | undefined
  /** 期交保费模式 */
  readonly period_premium_mode?: "PERIOD_PREMIUM_MODE_EQUAL" | "PERIOD_PREMIUM_MODE_FIRST_DIFF" | "PERIOD_PREMIUM_MODE_MULTI_DIFF" | (string & {}) | undefined
  /** 缴费周期 */
  readonly payment_period?: "PAYMENT_PERIOD_DAY" | "PAYMENT_PERIOD_WEEK" | "PAYMENT_PERIOD_BIWEEKLY" | "PAYMENT_PERIOD_MONTH" | "PAYMENT_PERIOD_QUARTER" | "PAYMENT_PERIOD_HALF_YEAR" | "PAYMENT_PERIOD_YEAR" | (string & {}) | undefined
  /** 首期保费金额 · 示例：8000 */
  readonly first_period_amount?: number | undefined
  /** 后续每期保费金额 · 示例：5000 */
  readonly subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  readonly coverage_term_type?: "COVERAGE_TERM_TYPE_FIXED_DATE" | "COVERAGE_TERM_TYPE_LIFETIME" | (string & {}) | undefined
  /** 收款方商户号 · 示例：1900000109 */
  readonly payee_mchid?: string | undefined
  /** 收款方公众账号ID · 示例：wx7f3f0032b6e6f0cc */
  readonly payee_appid?: string | undefined
  /** 收款方用户标识 · 示例：oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  readonly payee_openid?: string | undefined
}

export interface V3_Inspolicymgr_Deduct_Policies_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Inspolicymgr_Deduct_Policies_Post_Request
}

export interface V3_Inspolicymgr_Deduct_Policies_Post_Response {
  /** 商户保险编号 · 示例：Auisihsiahishishi4hihsid123418id */
  readonly out_insurance_no: string
  /** 保险名称 · 示例：微医保·百万医疗险 */
  readonly insurance_name: string
  /** 被保险人姓名列表 */
  readonly insured_name_list: readonly string[]
  /** 承保公司代码 · 示例：1001 */
  readonly insurance_company_code: string
  /** 保单生效时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly effective_time: string
  /** 保单失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly expired_time: string
  /** 保障详情 · 示例：可保190种疾病，确诊一次性赔付 */
  readonly coverage_detail: string
  /** 是否支持续保 */
  readonly support_renewal: boolean
  /** 可续保开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly start_renewal_time?: string | undefined
  /** 可续保结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly end_renewal_time?: string | undefined
  /** 保单类型 · 示例：POLICY_TYPE_OTHER */
  readonly policy_type: "POLICY_TYPE_OTHER" | "POLICY_TYPE_MEDICAL" | "POLICY_TYPE_ACCIDENT" | "POLICY_TYPE_CRITICAL" | "POLICY_TYPE_CAR" | "POLICY_TYPE_LIFE" | "POLICY_TYPE_PROPERTY" | "POLICY_TYPE_PET" | "POLICY_TYPE_ANNUITY" | (string & {})
  /** 车牌信息 · 示例：粤B·AB123 */
  readonly car_number?: string | undefined
  /** 宠物名称 · 示例：小狗 */
  readonly pet_name?: string | undefined
  /** 地址信息 · 示例：上海市浦东新区晨晖路1001号 */
  readonly address?: string | undefined
  /** 保单状态 · 示例：POLICY_STATE_ISSUING */
  readonly policy_state: "POLICY_STATE_ISSUING" | "POLICY_STATE_APPROVED" | "POLICY_STATE_DECLINED" | "POLICY_STATE_INACTIVE" | (string & {})
  /** 保司保单号 · 示例：Coisihsiaxishishi4hihsid1ii411co */
  readonly policy_code?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 保单的扣费周期列表 */
  readonly policy_periods: readonly number[]
  /** 是否为赠险 */
  readonly free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  readonly combined_payment?: boolean | undefined
  /** 缴费方式 */
  readonly payment_method?: "PAYMENT_METHOD_OTHER" | "PAYMENT_METHOD_PERIOD" | "PAYMENT_METHOD_LUMP_SUM" | (string & {}) | undefined
  /** 期交保费模式 */
  readonly period_premium_mode?: "PERIOD_PREMIUM_MODE_EQUAL" | "PERIOD_PREMIUM_MODE_FIRST_DIFF" | "PERIOD_PREMIUM_MODE_MULTI_DIFF" | (string & {}) | undefined
  /** 缴费周期 */
  readonly payment_period?: "PAYMENT_PERIOD_DAY" | "PAYMENT_PERIOD_WEEK" | "PAYMENT_PERIOD_BIWEEKLY" | "PAYMENT_PERIOD_MONTH" | "PAYMENT_PERIOD_QUARTER" | "PAYMENT_PERIOD_HALF_YEAR" | "PAYMENT_PERIOD_YEAR" | (string & {}) | undefined
  /** 首期保费金额 · 示例：8000 */
  readonly first_period_amount?: number | undefined
  /** 后续每期保费金额 · 示例：5000 */
  readonly subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  readonly coverage_term_type?: "COVERAGE_TERM_TYPE_FIXED_DATE" | "COVERAGE_TERM_TYPE_LIFETIME" | (string & {}) | undefined
}

export interface V3_Inspolicymgr_Deduct_Policies {
  /** 查询保单、更新保单信息 */
  readonly _out_insurance_no_: V3_Inspolicymgr_Deduct_Policies_Out_insurance_no_
  /**
   * 上传保单 · https://pay.weixin.qq.com/doc/v3/merchant/4016617421
   * 角色：直连商户
   */
  post(options: V3_Inspolicymgr_Deduct_Policies_Post_Options & { readonly json: V3_Inspolicymgr_Deduct_Policies_Post_Request }): ApiCall<V3_Inspolicymgr_Deduct_Policies_Post_Response>
  /**
   * 上传保单 · https://pay.weixin.qq.com/doc/v3/merchant/4016617421
   * 角色：直连商户
   */
  postSync(options: V3_Inspolicymgr_Deduct_Policies_Post_Options & { readonly json: V3_Inspolicymgr_Deduct_Policies_Post_Request }): V3_Inspolicymgr_Deduct_Policies_Post_Response
}

export interface V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Get_Options extends CallOptions {
  /** 商户保险编号 · 示例：Auisihsiahishishi4hihsid123418id */
  readonly out_insurance_no: string
}

export interface V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Get_Response {
  /** 商户保险编号 · 示例：Auisihsiahishishi4hihsid123418id */
  readonly out_insurance_no: string
  /** 保险名称 · 示例：微医保·百万医疗险 */
  readonly insurance_name: string
  /** 被保险人姓名列表 */
  readonly insured_name_list: readonly string[]
  /** 承保公司代码 · 示例：1001 */
  readonly insurance_company_code: string
  /** 保单生效时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly effective_time: string
  /** 保单失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly expired_time: string
  /** 保障详情 · 示例：可保190种疾病，确诊一次性赔付 */
  readonly coverage_detail: string
  /** 是否支持续保 */
  readonly support_renewal: boolean
  /** 可续保开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly start_renewal_time?: string | undefined
  /** 可续保结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly end_renewal_time?: string | undefined
  /** 保单类型 · 示例：POLICY_TYPE_OTHER */
  readonly policy_type: "POLICY_TYPE_OTHER" | "POLICY_TYPE_MEDICAL" | "POLICY_TYPE_ACCIDENT" | "POLICY_TYPE_CRITICAL" | "POLICY_TYPE_CAR" | "POLICY_TYPE_LIFE" | "POLICY_TYPE_PROPERTY" | "POLICY_TYPE_PET" | "POLICY_TYPE_ANNUITY" | (string & {})
  /** 车牌信息 · 示例：粤B·AB123 */
  readonly car_number?: string | undefined
  /** 宠物名称 · 示例：小狗 */
  readonly pet_name?: string | undefined
  /** 地址信息 · 示例：上海市浦东新区晨晖路1001号 */
  readonly address?: string | undefined
  /** 保单状态 · 示例：POLICY_STATE_ISSUING */
  readonly policy_state: "POLICY_STATE_ISSUING" | "POLICY_STATE_APPROVED" | "POLICY_STATE_DECLINED" | "POLICY_STATE_INACTIVE" | (string & {})
  /** 保司保单号 · 示例：Coisihsiaxishishi4hihsid1ii411co */
  readonly policy_code?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 保单的扣费周期列表 */
  readonly policy_periods: readonly number[]
  /** 是否为赠险 */
  readonly free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  readonly combined_payment?: boolean | undefined
  /** 缴费方式 */
  readonly payment_method?: "PAYMENT_METHOD_OTHER" | "PAYMENT_METHOD_PERIOD" | "PAYMENT_METHOD_LUMP_SUM" | (string & {}) | undefined
  /** 期交保费模式 */
  readonly period_premium_mode?: "PERIOD_PREMIUM_MODE_EQUAL" | "PERIOD_PREMIUM_MODE_FIRST_DIFF" | "PERIOD_PREMIUM_MODE_MULTI_DIFF" | (string & {}) | undefined
  /** 缴费周期 */
  readonly payment_period?: "PAYMENT_PERIOD_DAY" | "PAYMENT_PERIOD_WEEK" | "PAYMENT_PERIOD_BIWEEKLY" | "PAYMENT_PERIOD_MONTH" | "PAYMENT_PERIOD_QUARTER" | "PAYMENT_PERIOD_HALF_YEAR" | "PAYMENT_PERIOD_YEAR" | (string & {}) | undefined
  /** 首期保费金额 · 示例：8000 */
  readonly first_period_amount?: number | undefined
  /** 后续每期保费金额 · 示例：5000 */
  readonly subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  readonly coverage_term_type?: "COVERAGE_TERM_TYPE_FIXED_DATE" | "COVERAGE_TERM_TYPE_LIFETIME" | (string & {}) | undefined
}

export interface V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Patch_Request {
  /** 被保险人姓名列表 */
  readonly insured_name_list?: readonly string[] | undefined
  /** 保险名称 · 示例：微医保·百万医疗险 */
  readonly insurance_name?: string | undefined
  /** 保单生效时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly effective_time?: string | undefined
  /** 保单失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly expired_time?: string | undefined
  /** 保障详情 · 示例：可保190种疾病，确诊一次性赔付 */
  readonly coverage_detail?: string | undefined
  /** 是否支持续保 */
  readonly support_renewal?: boolean | undefined
  /** 可续保开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly start_renewal_time?: string | undefined
  /** 可续保结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly end_renewal_time?: string | undefined
  /** 保单类型 · 示例：POLICY_TYPE_OTHER */
  readonly policy_type?: "POLICY_TYPE_OTHER" | "POLICY_TYPE_MEDICAL" | "POLICY_TYPE_ACCIDENT" | "POLICY_TYPE_CRITICAL" | "POLICY_TYPE_CAR" | "POLICY_TYPE_LIFE" | "POLICY_TYPE_PROPERTY" | "POLICY_TYPE_PET" | "POLICY_TYPE_ANNUITY" | (string & {}) | undefined
  /** 车牌信息 · 示例：粤B·AB123 */
  readonly car_number?: string | undefined
  /** 宠物名称 · 示例：小狗 */
  readonly pet_name?: string | undefined
  /** 地址信息 · 示例：上海市浦东新区晨晖路1001号 */
  readonly address?: string | undefined
  /** 保单状态 · 示例：POLICY_STATE_ISSUING */
  readonly policy_state?: "POLICY_STATE_ISSUING" | "POLICY_STATE_APPROVED" | "POLICY_STATE_DECLINED" | "POLICY_STATE_INACTIVE" | (string & {}) | undefined
  /** 保司保单号 · 示例：Coisihsiaxishishi4hihsid1ii411co */
  readonly policy_code?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id?: string | undefined
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code?: string | undefined
  /** 保单的扣费周期列表 */
  readonly policy_periods?: readonly number[] | undefined
  /** 是否为赠险 */
  readonly free_insurance?: boolean | undefined
  /** 是否与其它保单合并扣费 */
  readonly combined_payment?: boolean | undefined
  /** 缴费方式 */
  readonly payment_method?: "PAYMENT_METHOD_OTHER" | "PAYMENT_METHOD_PERIOD" | "PAYMENT_METHOD_LUMP_SUM" | (string & {}) | undefined
  /** 期交保费模式 */
  readonly period_premium_mode?: "PERIOD_PREMIUM_MODE_EQUAL" | "PERIOD_PREMIUM_MODE_FIRST_DIFF" | "PERIOD_PREMIUM_MODE_MULTI_DIFF" | (string & {}) | undefined
  /** 缴费周期 */
  readonly payment_period?: "PAYMENT_PERIOD_DAY" | "PAYMENT_PERIOD_WEEK" | "PAYMENT_PERIOD_BIWEEKLY" | "PAYMENT_PERIOD_MONTH" | "PAYMENT_PERIOD_QUARTER" | "PAYMENT_PERIOD_HALF_YEAR" | "PAYMENT_PERIOD_YEAR" | (string & {}) | undefined
  /** 首期保费金额 · 示例：8000 */
  readonly first_period_amount?: number | undefined
  /** 后续每期保费金额 · 示例：5000 */
  readonly subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  readonly coverage_term_type?: "COVERAGE_TERM_TYPE_FIXED_DATE" | "COVERAGE_TERM_TYPE_LIFETIME" | (string & {}) | undefined
}

export interface V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Patch_Options extends CallOptions {
  /** 商户保险编号 · 示例：Auisihsiahishishi4hihsid123418id */
  readonly out_insurance_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Patch_Request | undefined
}

export interface V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Patch_Response {
  /** 商户保险编号 · 示例：Auisihsiahishishi4hihsid123418id */
  readonly out_insurance_no: string
  /** 保险名称 · 示例：微医保·百万医疗险 */
  readonly insurance_name: string
  /** 被保险人姓名列表 */
  readonly insured_name_list: readonly string[]
  /** 承保公司代码 · 示例：1001 */
  readonly insurance_company_code: string
  /** 保单生效时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly effective_time: string
  /** 保单失效时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly expired_time: string
  /** 保障详情 · 示例：可保190种疾病，确诊一次性赔付 */
  readonly coverage_detail: string
  /** 是否支持续保 */
  readonly support_renewal: boolean
  /** 可续保开始时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly start_renewal_time?: string | undefined
  /** 可续保结束时间 · 格式：RFC 3339 日期时间 · 示例：2025-09-21T17:11:12+08:00 */
  readonly end_renewal_time?: string | undefined
  /** 保单类型 · 示例：POLICY_TYPE_OTHER */
  readonly policy_type: "POLICY_TYPE_OTHER" | "POLICY_TYPE_MEDICAL" | "POLICY_TYPE_ACCIDENT" | "POLICY_TYPE_CRITICAL" | "POLICY_TYPE_CAR" | "POLICY_TYPE_LIFE" | "POLICY_TYPE_PROPERTY" | "POLICY_TYPE_PET" | "POLICY_TYPE_ANNUITY" | (string & {})
  /** 车牌信息 · 示例：粤B·AB123 */
  readonly car_number?: string | undefined
  /** 宠物名称 · 示例：小狗 */
  readonly pet_name?: string | undefined
  /** 地址信息 · 示例：上海市浦东新区晨晖路1001号 */
  readonly address?: string | undefined
  /** 保单状态 · 示例：POLICY_STATE_ISSUING */
  readonly policy_state: "POLICY_STATE_ISSUING" | "POLICY_STATE_APPROVED" | "POLICY_STATE_DECLINED" | "POLICY_STATE_INACTIVE" | (string & {})
  /** 保司保单号 · 示例：Coisihsiaxishishi4hihsid1ii411co */
  readonly policy_code?: string | undefined
  /** 委托代扣模板ID · 示例：12535 */
  readonly plan_id: string
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 保单的扣费周期列表 */
  readonly policy_periods: readonly number[]
  /** 是否为赠险 */
  readonly free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  readonly combined_payment?: boolean | undefined
  /** 缴费方式 */
  readonly payment_method?: "PAYMENT_METHOD_OTHER" | "PAYMENT_METHOD_PERIOD" | "PAYMENT_METHOD_LUMP_SUM" | (string & {}) | undefined
  /** 期交保费模式 */
  readonly period_premium_mode?: "PERIOD_PREMIUM_MODE_EQUAL" | "PERIOD_PREMIUM_MODE_FIRST_DIFF" | "PERIOD_PREMIUM_MODE_MULTI_DIFF" | (string & {}) | undefined
  /** 缴费周期 */
  readonly payment_period?: "PAYMENT_PERIOD_DAY" | "PAYMENT_PERIOD_WEEK" | "PAYMENT_PERIOD_BIWEEKLY" | "PAYMENT_PERIOD_MONTH" | "PAYMENT_PERIOD_QUARTER" | "PAYMENT_PERIOD_HALF_YEAR" | "PAYMENT_PERIOD_YEAR" | (string & {}) | undefined
  /** 首期保费金额 · 示例：8000 */
  readonly first_period_amount?: number | undefined
  /** 后续每期保费金额 · 示例：5000 */
  readonly subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  readonly coverage_term_type?: "COVERAGE_TERM_TYPE_FIXED_DATE" | "COVERAGE_TERM_TYPE_LIFETIME" | (string & {}) | undefined
}

export interface V3_Inspolicymgr_Deduct_Policies_Out_insurance_no_ {
  /**
   * 查询保单 · https://pay.weixin.qq.com/doc/v3/merchant/4016617422
   * 角色：直连商户
   */
  get(options: V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Get_Options): ApiCall<V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Get_Response>
  /**
   * 查询保单 · https://pay.weixin.qq.com/doc/v3/merchant/4016617422
   * 角色：直连商户
   */
  getSync(options: V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Get_Options): V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Get_Response
  /**
   * 更新保单信息 · https://pay.weixin.qq.com/doc/v3/merchant/4016617424
   * 角色：直连商户
   */
  patch(options: V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Patch_Options & { readonly json?: V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Patch_Request | undefined }): ApiCall<V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Patch_Response>
  /**
   * 更新保单信息 · https://pay.weixin.qq.com/doc/v3/merchant/4016617424
   * 角色：直连商户
   */
  patchSync(options: V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Patch_Options & { readonly json?: V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Patch_Request | undefined }): V3_Inspolicymgr_Deduct_Policies_Out_insurance_no__Patch_Response
}
