// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Mchalterapply {
  /** 变更超管 · 提交超管变更申请单 · 共 4 个接口 */
  readonly mchcontactalterapplyment: V3_Mchalterapply_Mchcontactalterapplyment
  /** 收付通∙进件、服务商∙进件 · 提交资料变更申请单 · 共 4 个接口 */
  readonly mchsubjectalterapplyment: V3_Mchalterapply_Mchsubjectalterapplyment
  /** 修改商家简称 · 提交商户简称变更申请单 · 共 4 个接口 */
  readonly merchantnamealterapplyment: V3_Mchalterapply_Merchantnamealterapplyment
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Post_Request {
  /** 商户号 · 示例：2492185251 */
  readonly merchant_code: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly out_request_no: string
  /** 超级管理员信息 */
  readonly contact_info?: {
    /** 超级管理员姓名 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3IdGdbDnuC4Eelw/wDa4SzfeespQO/0kjiwfqdfg== */
    readonly contact_name: string
    /** 超级管理员证件类型 · 示例：IDENTIFICATION_TYPE_IDCARD */
    readonly contact_id_doc_type: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {})
    /** 超级管理员身份证件号码 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zmty7/mYNxLMpRSvMRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
    readonly contact_id_card_number: string
    /** 超级管理员证件正面照片 · 上传接口返回的 media_id */
    readonly contact_id_doc_copy: string
    /** 超级管理员证件反面照片 · 上传接口返回的 media_id */
    readonly contact_id_doc_copy_back?: string | undefined
    /** 超级管理员证件有效期开始时间 · 示例：2019-06-06 */
    readonly contact_id_doc_period_begin: string
    /** 超级管理员证件有效期结束时间 · 示例：2026-06-06 */
    readonly contact_id_doc_period_end: string
    /** 业务办理授权函 · 上传接口返回的 media_id */
    readonly business_authorization_letter?: string | undefined
    /** 超级管理员手机 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPROvwia4ibL+F6mfjbzQIzfb3HHLEjZ4YiNWWNeespQO/0kjiwfqdfg== */
    readonly mobile_phone: string
  } | undefined
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Mchalterapply_Mchcontactalterapplyment_Post_Request
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Post_Response {
  /** 申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id?: string | undefined
}

export interface V3_Mchalterapply_Mchcontactalterapplyment {
  /** 微信支付申请单号 · 查询超管变更申请单状态-使用申请单号 · 共 2 个接口 */
  readonly _apply_id_: V3_Mchalterapply_Mchcontactalterapplyment_Apply_id_
  /** 变更超管 · 共 1 个接口 */
  readonly merchant: V3_Mchalterapply_Mchcontactalterapplyment_Merchant
  /**
   * 提交超管变更申请单 · https://pay.weixin.qq.com/doc/v3/partner/4015617906
   * 角色：电商平台、服务商
   */
  post(options: V3_Mchalterapply_Mchcontactalterapplyment_Post_Options & { readonly json: V3_Mchalterapply_Mchcontactalterapplyment_Post_Request }): ApiCall<V3_Mchalterapply_Mchcontactalterapplyment_Post_Response>
  /**
   * 提交超管变更申请单 · https://pay.weixin.qq.com/doc/v3/partner/4015617906
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Mchalterapply_Mchcontactalterapplyment_Post_Options & { readonly json: V3_Mchalterapply_Mchcontactalterapplyment_Post_Request }): V3_Mchalterapply_Mchcontactalterapplyment_Post_Response
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Get_Options extends CallOptions {
  /** 微信支付申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id: string
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Get_Response {
  /** 申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly out_request_no: string
  /** 微信支付商户号 · 示例：1900006491 */
  readonly merchant_code: string
  /** 申请单状态 */
  readonly state: "APPLYMENT_STATE_AUDITING" | "APPLYMENT_STATE_REJECTED" | "APPLYMENT_STATE_MODIFING" | "APPLYMENT_STATE_FINISHED" | "APPLYMENT_STATE_CANCELED" | (string & {})
  /** 总体驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片。 */
  readonly audit_reject_reason?: string | undefined
  /** 驳回原因详情 */
  readonly audit_reject_detail?: readonly {
    /** 参数名称 · 示例：ubo_info_list.card_number_0 */
    readonly param_name?: string | undefined
    /** 驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片。 */
    readonly reject_reason?: string | undefined
  }[] | undefined
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Apply_id_ {
  /** 撤销超管变更申请单 */
  readonly revoke: V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Revoke
  /**
   * 查询超管变更申请单状态-使用申请单号 · https://pay.weixin.qq.com/doc/v3/partner/4015617911
   * 角色：电商平台、服务商
   */
  get(options: V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Get_Options): ApiCall<V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Get_Response>
  /**
   * 查询超管变更申请单状态-使用申请单号 · https://pay.weixin.qq.com/doc/v3/partner/4015617911
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Get_Options): V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Get_Response
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Revoke_Post_Options extends CallOptions {
  /** 微信支付申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id: string
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Revoke_Post_Response {
  /** 申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id?: string | undefined
  /** 申请单状态 · 示例：APPLYMENT_STATE_CANCELED */
  readonly state?: "APPLYMENT_STATE_AUDITING" | "APPLYMENT_STATE_REJECTED" | "APPLYMENT_STATE_MODIFING" | "APPLYMENT_STATE_FINISHED" | "APPLYMENT_STATE_CANCELED" | (string & {}) | undefined
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Revoke {
  /**
   * 撤销超管变更申请单 · https://pay.weixin.qq.com/doc/v3/partner/4015617919
   * 角色：电商平台、服务商
   */
  post(options: V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Revoke_Post_Options): ApiCall<V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Revoke_Post_Response>
  /**
   * 撤销超管变更申请单 · https://pay.weixin.qq.com/doc/v3/partner/4015617919
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Revoke_Post_Options): V3_Mchalterapply_Mchcontactalterapplyment_Apply_id__Revoke_Post_Response
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Merchant {
  /** 微信支付商户号 · 共 1 个接口 */
  readonly _merchant_code_: V3_Mchalterapply_Mchcontactalterapplyment_Merchant_Merchant_code_
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Merchant_Merchant_code_ {
  /** 变更超管 · 共 1 个接口 */
  readonly outRequestNo: V3_Mchalterapply_Mchcontactalterapplyment_Merchant_Merchant_code__OutRequestNo
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Merchant_Merchant_code__OutRequestNo {
  /** 查询超管变更申请单状态-使用业务单号和商户号 */
  readonly _out_request_no_: V3_Mchalterapply_Mchcontactalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no_
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no__Get_Options extends CallOptions {
  /** 微信支付商户号 · 示例：1900006491 */
  readonly merchant_code: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly out_request_no: string
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no__Get_Response {
  /** 申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly out_request_no: string
  /** 微信支付商户号 · 示例：1900006491 */
  readonly merchant_code: string
  /** 申请单状态 */
  readonly state: "APPLYMENT_STATE_AUDITING" | "APPLYMENT_STATE_REJECTED" | "APPLYMENT_STATE_MODIFING" | "APPLYMENT_STATE_FINISHED" | "APPLYMENT_STATE_CANCELED" | (string & {})
  /** 总体驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片。 */
  readonly audit_reject_reason?: string | undefined
  /** 驳回原因详情 */
  readonly audit_reject_detail?: readonly {
    /** 参数名称 · 示例：ubo_info_list.card_number_0 */
    readonly param_name?: string | undefined
    /** 驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片。 */
    readonly reject_reason?: string | undefined
  }[] | undefined
}

export interface V3_Mchalterapply_Mchcontactalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no_ {
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号 · https://pay.weixin.qq.com/doc/v3/partner/4015617915
   * 角色：电商平台、服务商
   */
  get(options: V3_Mchalterapply_Mchcontactalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no__Get_Options): ApiCall<V3_Mchalterapply_Mchcontactalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no__Get_Response>
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号 · https://pay.weixin.qq.com/doc/v3/partner/4015617915
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Mchalterapply_Mchcontactalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no__Get_Options): V3_Mchalterapply_Mchcontactalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no__Get_Response
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Post_Request {
  /** 商户号 · 示例：2492185251 */
  readonly merchant_code: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly out_request_no: string
  /** 主体资料变更范围 · 示例：ALTER_SCOPE_FULL */
  readonly alter_scope?: "ALTER_SCOPE_FULL" | "ALTER_SCOPE_BUSINESS_CERT" | "ALTER_SCOPE_UBO" | (string & {}) | undefined
  /** 主体类型 · 示例：SUBJECT_TYPE_ENTERPRISE */
  readonly organization_type: "SUBJECT_TYPE_ENTERPRISE" | "SUBJECT_TYPE_INSTITUTIONS_CLONED" | "SUBJECT_TYPE_INDIVIDUAL" | "SUBJECT_TYPE_OTHERS" | "SUBJECT_TYPE_GOVERNMENT" | "SUBJECT_TYPE_MICRO" | (string & {})
  /** 是否金融机构 */
  readonly finance_institution?: boolean | undefined
  /** 营业执照信息 */
  readonly business_license_info?: {
    /** 营业执照注册号 · 示例：123456789012345678 */
    readonly license_number: string
    /** 营业执照照片 · 上传接口返回的 media_id · 示例：0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo */
    readonly license_copy: string
    /** 商户名称 · 示例：李四网络有限公司 */
    readonly merchant_name: string
    /** 法人姓名 · 示例：李四 */
    readonly legal_person: string
    /** 注册地址 · 示例：广东省深圳市南山区xx路xx号 */
    readonly company_address?: string | undefined
    /** 有效期开始时间 · 示例：2019-06-06 */
    readonly license_period_begin?: string | undefined
    /** 有效期结束时间 · 示例：2026-06-06 */
    readonly license_period_end?: string | undefined
  } | undefined
  /** 登记证书信息 */
  readonly certificate_info?: {
    /** 证书类型 · 示例：CERTIFICATE_TYPE_2388 */
    readonly cert_type: "CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389" | "CERTIFICATE_TYPE_2394" | "CERTIFICATE_TYPE_2395" | "CERTIFICATE_TYPE_2396" | "CERTIFICATE_TYPE_2520" | "CERTIFICATE_TYPE_2521" | "CERTIFICATE_TYPE_2522" | "CERTIFICATE_TYPE_2399" | "CERTIFICATE_TYPE_2400" | (string & {})
    /** 证书编号 · 示例：111111111111 */
    readonly cert_number: string
    /** 证书照片 · 上传接口返回的 media_id · 示例：0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo */
    readonly cert_copy: string
    /** 商户名称 · 示例：xx公益团体 */
    readonly merchant_name: string
    /** 法人姓名 · 示例：李四 */
    readonly legal_person: string
    /** 注册地址 · 示例：广东省深圳市南山区xx路xx号 */
    readonly company_address: string
    /** 有效期开始时间 · 示例：2019-06-06 */
    readonly cert_period_begin: string
    /** 有效期结束时间 · 示例：2026-06-06 */
    readonly cert_period_end: string
  } | undefined
  /** 金融机构许可证 */
  readonly finance_institution_info?: {
    /** 金融机构类型 · 示例：FINANCE_TYPE_BANK_AGENT */
    readonly finance_type: "FINANCE_TYPE_BANK_AGENT" | "FINANCE_TYPE_PAYMENT_AGENT" | "FINANCE_TYPE_INSURANCE" | "FINANCE_TYPE_TRADE_AND_SETTLE" | "FINANCE_TYPE_OTHER" | (string & {})
    /** 金融机构许可证图片 */
    readonly finance_license_pics: readonly string[]
  } | undefined
  /** 法人身份信息 */
  readonly legal_person_info?: {
    /** 证件持有人类型 · 示例：LEGAL */
    readonly id_holder_type: "LEGAL" | "SUPER" | (string & {})
    /** 证件类型 · 示例：IDENTIFICATION_TYPE_IDCARD */
    readonly id_doc_type?: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {}) | undefined
    /** 法定代表人说明函 · 上传接口返回的 media_id · 示例：47ZC6GC-vnrbEny_Ie_AUv0OF4wFNIO4kqg05InE4d2I6_H7I4 */
    readonly authorize_letter_copy?: string | undefined
    /** 证件正面照片 · 上传接口返回的 media_id · 示例：0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo */
    readonly card_front?: string | undefined
    /** 证件反面照片 · 上传接口返回的 media_id · 示例：0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo */
    readonly card_back?: string | undefined
    /** 证件姓名 · 加密字段，SDK 自动加密 · 示例：MZnwEx6zotwIz6ctW2/iQL5zaGs82HJNU3K+46ndk7pMrENiPDw== */
    readonly card_name?: string | undefined
    /** 证件号码 · 加密字段，SDK 自动加密 · 示例：MZnwEx6zotwIz6ctW2/iQL5zaGs82HJNU3K+46ndk7pMrENiPDw== */
    readonly card_number?: string | undefined
    /** 证件居住地址 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPROspQO/0kjiwfqdfg== */
    readonly card_address?: string | undefined
    /** 证件有效期开始时间 · 示例：2019-06-06 */
    readonly card_period_begin?: string | undefined
    /** 证件有效期结束时间 · 示例：2026-06-06 */
    readonly card_period_end?: string | undefined
    /** 经营者/法人是否为受益人 */
    readonly as_ubo?: boolean | undefined
  } | undefined
  /** 最终受益人信息列表 */
  readonly ubo_info_list?: readonly {
    /** 证件类型 · 示例：IDENTIFICATION_TYPE_IDCARD */
    readonly id_doc_type: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {})
    /** 证件正面照片 · 上传接口返回的 media_id · 示例：0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo */
    readonly card_front: string
    /** 证件反面照片 · 上传接口返回的 media_id · 示例：0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo */
    readonly card_back?: string | undefined
    /** 证件姓名 · 加密字段，SDK 自动加密 · 示例：MZnwEx6zotwIz6ctW2/iQL5zaGs82HJNU3K+46ndk7pMrENiPDw== */
    readonly card_name: string
    /** 证件号码 · 加密字段，SDK 自动加密 · 示例：MZnwEx6zotwIz6ctW2/iQL5zaGs82HJNU3K+46ndk7pMrENiPDw== */
    readonly card_number: string
    /** 证件居住地址 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+bzQIzfb3HHLEjZ4YiR/cJiCrZxnAqi+== */
    readonly card_address: string
    /** 证件有效期开始时间 · 示例：2019-06-06 */
    readonly card_period_begin: string
    /** 证件有效期结束时间 · 示例：2026-06-06 */
    readonly card_period_end: string
  }[] | undefined
  /** 补充材料列表 */
  readonly addition?: {
    /** 银行开户许可证 */
    readonly bank_openaccount_license?: readonly string[] | undefined
    /** 开户核准通知书 */
    readonly openaccount_approval?: readonly string[] | undefined
    /** 法人身份辅助证明 */
    readonly legal_other_prove?: readonly string[] | undefined
    /** 发证机关证明 */
    readonly agency_prove?: readonly string[] | undefined
    /** 受益所有人补充材料 */
    readonly ubo_prove?: readonly string[] | undefined
  } | undefined
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Mchalterapply_Mchsubjectalterapplyment_Post_Request
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Post_Response {
  /** 申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id?: string | undefined
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment {
  /** 微信支付申请单号 · 查询资料变更申请单状态-使用申请单号 · 共 2 个接口 */
  readonly _apply_id_: V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id_
  /** 收付通∙进件、服务商∙进件 · 共 1 个接口 */
  readonly merchant: V3_Mchalterapply_Mchsubjectalterapplyment_Merchant
  /**
   * 提交资料变更申请单 · https://pay.weixin.qq.com/doc/v3/partner/4014090649
   * 角色：电商平台、服务商
   */
  post(options: V3_Mchalterapply_Mchsubjectalterapplyment_Post_Options & { readonly json: V3_Mchalterapply_Mchsubjectalterapplyment_Post_Request }): ApiCall<V3_Mchalterapply_Mchsubjectalterapplyment_Post_Response>
  /**
   * 提交资料变更申请单 · https://pay.weixin.qq.com/doc/v3/partner/4014090649
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Mchalterapply_Mchsubjectalterapplyment_Post_Options & { readonly json: V3_Mchalterapply_Mchsubjectalterapplyment_Post_Request }): V3_Mchalterapply_Mchsubjectalterapplyment_Post_Response
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Get_Options extends CallOptions {
  /** 微信支付申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id: string
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Get_Response {
  /** 微信支付商户号 · 示例：1900006491 */
  readonly merchant_code: string
  /** 申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly out_request_no: string
  /** 申请单状态 · 示例：APPLYMENT_STATE_EDITTING */
  readonly state: "APPLYMENT_STATE_AUDITING" | "APPLYMENT_STATE_REJECTED" | "APPLYMENT_STATE_MODIFING" | "APPLYMENT_STATE_FINISHED" | "APPLYMENT_STATE_CANCELED" | "APPLYMENT_STATE_EDITTING" | (string & {})
  /** 总体驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片。 */
  readonly audit_reject_reason?: string | undefined
  /** 驳回原因详情 */
  readonly audit_reject_detail?: readonly {
    /** 参数名称 · 示例：ubo_info_list.card_number_0 */
    readonly param_name?: string | undefined
    /** 驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片。 */
    readonly reject_reason?: string | undefined
  }[] | undefined
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id_ {
  /** 撤销资料变更申请单 */
  readonly revoke: V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Revoke
  /**
   * 查询资料变更申请单状态-使用申请单号 · https://pay.weixin.qq.com/doc/v3/partner/4014090655
   * 角色：电商平台、服务商
   */
  get(options: V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Get_Options): ApiCall<V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Get_Response>
  /**
   * 查询资料变更申请单状态-使用申请单号 · https://pay.weixin.qq.com/doc/v3/partner/4014090655
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Get_Options): V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Get_Response
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Revoke_Post_Options extends CallOptions {
  /** 微信支付申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id: string
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Revoke_Post_Response {
  /** 撤销状态 · 示例：SUCCESS */
  readonly result: "SUCCESS" | "FAIL" | (string & {})
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Revoke {
  /**
   * 撤销资料变更申请单 · https://pay.weixin.qq.com/doc/v3/partner/4014090672
   * 角色：电商平台、服务商
   */
  post(options: V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Revoke_Post_Options): ApiCall<V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Revoke_Post_Response>
  /**
   * 撤销资料变更申请单 · https://pay.weixin.qq.com/doc/v3/partner/4014090672
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Revoke_Post_Options): V3_Mchalterapply_Mchsubjectalterapplyment_Apply_id__Revoke_Post_Response
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Merchant {
  /** 微信支付商户号 · 共 1 个接口 */
  readonly _merchant_code_: V3_Mchalterapply_Mchsubjectalterapplyment_Merchant_Merchant_code_
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Merchant_Merchant_code_ {
  /** 收付通∙进件、服务商∙进件 · 共 1 个接口 */
  readonly outRequestNo: V3_Mchalterapply_Mchsubjectalterapplyment_Merchant_Merchant_code__OutRequestNo
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Merchant_Merchant_code__OutRequestNo {
  /** 查询申请单状态-使用业务单号 */
  readonly _out_request_no_: V3_Mchalterapply_Mchsubjectalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no_
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no__Get_Options extends CallOptions {
  /** 微信支付商户号 · 示例：1900006491 */
  readonly merchant_code: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly out_request_no: string
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no__Get_Response {
  /** 微信支付商户号 · 示例：1900006491 */
  readonly merchant_code: string
  /** 申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly out_request_no: string
  /** 申请单状态 · 示例：APPLYMENT_STATE_EDITTING */
  readonly state: "APPLYMENT_STATE_AUDITING" | "APPLYMENT_STATE_REJECTED" | "APPLYMENT_STATE_MODIFING" | "APPLYMENT_STATE_FINISHED" | "APPLYMENT_STATE_CANCELED" | "APPLYMENT_STATE_EDITTING" | (string & {})
  /** 总体驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片。 */
  readonly audit_reject_reason?: string | undefined
  /** 驳回原因详情 */
  readonly audit_reject_detail?: readonly {
    /** 参数名称 · 示例：ubo_info_list.card_number_0 */
    readonly param_name?: string | undefined
    /** 驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片。 */
    readonly reject_reason?: string | undefined
  }[] | undefined
}

export interface V3_Mchalterapply_Mchsubjectalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no_ {
  /**
   * 查询申请单状态-使用业务单号 · https://pay.weixin.qq.com/doc/v3/partner/4014090667
   * 角色：电商平台、服务商
   */
  get(options: V3_Mchalterapply_Mchsubjectalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no__Get_Options): ApiCall<V3_Mchalterapply_Mchsubjectalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no__Get_Response>
  /**
   * 查询申请单状态-使用业务单号 · https://pay.weixin.qq.com/doc/v3/partner/4014090667
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Mchalterapply_Mchsubjectalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no__Get_Options): V3_Mchalterapply_Mchsubjectalterapplyment_Merchant_Merchant_code__OutRequestNo_Out_request_no__Get_Response
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Post_Request {
  /** 二级商户号 · 示例：2492185251 */
  readonly sub_mchid: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly out_request_no: string
  /** 商户简称 · 示例：新疆大枣专卖店 */
  readonly merchant_shortname: string
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Mchalterapply_Merchantnamealterapplyment_Post_Request
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Post_Response {
  /** 申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id?: string | undefined
}

export interface V3_Mchalterapply_Merchantnamealterapplyment {
  /** 微信支付申请单号 · 查询商户简称变更申请单状态-使用申请单号 · 共 2 个接口 */
  readonly _apply_id_: V3_Mchalterapply_Merchantnamealterapplyment_Apply_id_
  /** 修改商家简称 · 共 1 个接口 */
  readonly merchant: V3_Mchalterapply_Merchantnamealterapplyment_Merchant
  /**
   * 提交商户简称变更申请单 · https://pay.weixin.qq.com/doc/v3/partner/4016166071
   * 角色：电商平台、服务商
   */
  post(options: V3_Mchalterapply_Merchantnamealterapplyment_Post_Options & { readonly json: V3_Mchalterapply_Merchantnamealterapplyment_Post_Request }): ApiCall<V3_Mchalterapply_Merchantnamealterapplyment_Post_Response>
  /**
   * 提交商户简称变更申请单 · https://pay.weixin.qq.com/doc/v3/partner/4016166071
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Mchalterapply_Merchantnamealterapplyment_Post_Options & { readonly json: V3_Mchalterapply_Merchantnamealterapplyment_Post_Request }): V3_Mchalterapply_Merchantnamealterapplyment_Post_Response
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Get_Options extends CallOptions {
  /** 微信支付申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id: string
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Get_Response {
  /** 申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly out_request_no: string
  /** 微信支付商户号 · 示例：1900006491 */
  readonly merchant_code: string
  /** 申请单状态 */
  readonly state: "APPLYMENT_STATE_AUDITING" | "APPLYMENT_STATE_REJECTED" | "APPLYMENT_STATE_MODIFING" | "APPLYMENT_STATE_FINISHED" | "APPLYMENT_STATE_CANCELED" | (string & {})
  /** 总体驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片。 */
  readonly audit_reject_reason?: string | undefined
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Apply_id_ {
  /** 撤销商户简称变更申请单 */
  readonly revoke: V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Revoke
  /**
   * 查询商户简称变更申请单状态-使用申请单号 · https://pay.weixin.qq.com/doc/v3/partner/4016166074
   * 角色：电商平台、服务商
   */
  get(options: V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Get_Options): ApiCall<V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Get_Response>
  /**
   * 查询商户简称变更申请单状态-使用申请单号 · https://pay.weixin.qq.com/doc/v3/partner/4016166074
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Get_Options): V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Get_Response
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Revoke_Post_Options extends CallOptions {
  /** 微信支付申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id: string
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Revoke_Post_Response {
  /** 申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id?: string | undefined
  /** 申请单状态 · 示例：APPLYMENT_STATE_CANCELED */
  readonly state?: "APPLYMENT_STATE_CANCELED" | (string & {}) | undefined
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Revoke {
  /**
   * 撤销商户简称变更申请单 · https://pay.weixin.qq.com/doc/v3/partner/4016166090
   * 角色：电商平台、服务商
   */
  post(options: V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Revoke_Post_Options): ApiCall<V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Revoke_Post_Response>
  /**
   * 撤销商户简称变更申请单 · https://pay.weixin.qq.com/doc/v3/partner/4016166090
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Revoke_Post_Options): V3_Mchalterapply_Merchantnamealterapplyment_Apply_id__Revoke_Post_Response
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Merchant {
  /** 二级商户号 · 共 1 个接口 */
  readonly _sub_mchid_: V3_Mchalterapply_Merchantnamealterapplyment_Merchant_Sub_mchid_
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Merchant_Sub_mchid_ {
  /** 修改商家简称 · 共 1 个接口 */
  readonly outRequestNo: V3_Mchalterapply_Merchantnamealterapplyment_Merchant_Sub_mchid__OutRequestNo
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Merchant_Sub_mchid__OutRequestNo {
  /** 查询商户简称申请单状态-使用业务单号和商户号 */
  readonly _out_request_no_: V3_Mchalterapply_Merchantnamealterapplyment_Merchant_Sub_mchid__OutRequestNo_Out_request_no_
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Merchant_Sub_mchid__OutRequestNo_Out_request_no__Get_Options extends CallOptions {
  /** 二级商户号 · 示例：1900006491 */
  readonly sub_mchid: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly out_request_no: string
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Merchant_Sub_mchid__OutRequestNo_Out_request_no__Get_Response {
  /** 申请单号 · 示例：20220617143306000013906025001 */
  readonly apply_id: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly out_request_no: string
  /** 二级商户号 · 示例：1900006491 */
  readonly sub_mchid: string
  /** 申请单状态 */
  readonly state: "APPLYMENT_STATE_AUDITING" | "APPLYMENT_STATE_REJECTED" | "APPLYMENT_STATE_MODIFING" | "APPLYMENT_STATE_FINISHED" | "APPLYMENT_STATE_CANCELED" | (string & {})
  /** 总体驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片。 */
  readonly audit_reject_reason?: string | undefined
}

export interface V3_Mchalterapply_Merchantnamealterapplyment_Merchant_Sub_mchid__OutRequestNo_Out_request_no_ {
  /**
   * 查询商户简称申请单状态-使用业务单号和商户号 · https://pay.weixin.qq.com/doc/v3/partner/4016166085
   * 角色：电商平台、服务商
   */
  get(options: V3_Mchalterapply_Merchantnamealterapplyment_Merchant_Sub_mchid__OutRequestNo_Out_request_no__Get_Options): ApiCall<V3_Mchalterapply_Merchantnamealterapplyment_Merchant_Sub_mchid__OutRequestNo_Out_request_no__Get_Response>
  /**
   * 查询商户简称申请单状态-使用业务单号和商户号 · https://pay.weixin.qq.com/doc/v3/partner/4016166085
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Mchalterapply_Merchantnamealterapplyment_Merchant_Sub_mchid__OutRequestNo_Out_request_no__Get_Options): V3_Mchalterapply_Merchantnamealterapplyment_Merchant_Sub_mchid__OutRequestNo_Out_request_no__Get_Response
}
