// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Apply4subject {
  /** 风险合规∙开户意愿确认 · 查询商户开户意愿申请单审核结果API、提交商户开户意愿申请单API · 共 5 个接口 */
  readonly applyment: V3_Apply4subject_Applyment
}

export interface V3_Apply4subject_Applyment_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 申请单编号 */
    readonly applyment_id?: string | undefined
    /** 业务申请编号 · 最长 128 个字符 */
    readonly business_code?: string | undefined
  } | undefined
}

export interface V3_Apply4subject_Applyment_Get_Response {
  /** 申请单状态 · 示例：APPLYMENT_STATE_PASSED */
  readonly applyment_state: "APPLYMENT_STATE_EDITTING" | "APPLYMENT_STATE_WAITTING_FOR_AUDIT" | "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT" | "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON" | "APPLYMENT_STATE_PASSED" | "APPLYMENT_STATE_REJECTED" | "APPLYMENT_STATE_FREEZED" | "APPLYMENT_STATE_CANCELED" | (string & {})
  /** 小程序码图片 · 格式：data URL · 示例：data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg== */
  readonly qrcode_data?: string | undefined
  /** 驳回参数 · 示例：merchant_name */
  readonly reject_param?: string | undefined
  /** 驳回原因 · 示例：公司名称与工商局登记不一致 */
  readonly reject_reason?: string | undefined
}

export interface V3_Apply4subject_Applyment_Post_Request {
  /** 渠道商户号 · 最长 32 个字符 */
  readonly channel_id?: string | undefined
  /** 业务申请编号 */
  readonly business_code: string
  /** 联系人信息 */
  readonly contact_info: {
    /** 超级管理员类型 */
    readonly contact_type?: "LEGAL" | "SUPER" | (string & {}) | undefined
    /** 联系人姓名 · 加密字段，SDK 自动加密 */
    readonly name: string
    readonly contact_id_doc_type?: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {}) | undefined
    /** 联系人身份证号码 · 加密字段，SDK 自动加密 */
    readonly id_card_number: string
    /** 联系人证件正面照片 · 上传接口返回的 media_id */
    readonly contact_id_doc_copy?: string | undefined
    /** 联系人证件反面照片 · 上传接口返回的 media_id */
    readonly contact_id_doc_copy_back?: string | undefined
    /** 联系人证件有效期开始时间 · 格式：日期 */
    readonly contact_period_begin?: string | undefined
    /** 联系人证件有效期结束时间 */
    readonly contact_period_end?: string | undefined
    /** 业务办理授权函 · 上传接口返回的 media_id */
    readonly business_authorization_letter?: string | undefined
    /** 联系人手机号 · 加密字段，SDK 自动加密 */
    readonly mobile: string
  }
  /** 主体信息 */
  readonly subject_info: {
    /** 主体类型 */
    readonly subject_type: "SUBJECT_TYPE_INDIVIDUAL" | "SUBJECT_TYPE_ENTERPRISE" | "SUBJECT_TYPE_INSTITUTIONS" | "SUBJECT_TYPE_OTHERS" | "SUBJECT_TYPE_MICRO" | "SUBJECT_TYPE_GOVERNMENT" | "SUBJECT_TYPE_INSTITUTIONS_CLONED" | (string & {})
    /** 是否金融机构 */
    readonly is_finance_institution?: boolean | undefined
    /** 营业执照 */
    readonly business_licence_info?: {
      /** 营业执照注册号 */
      readonly licence_number: string
      /** 营业执照照片 · 上传接口返回的 media_id */
      readonly licence_copy: string
      /** 商户名称 */
      readonly merchant_name: string
      /** 法人姓名 */
      readonly legal_person: string
      /** 注册地址 */
      readonly company_address: string
      /** 营业执照有效日期JSON格式字符串 · 示例：["1970-01-01","forever"] */
      readonly licence_valid_date: string
    } | undefined
    /** 登记证书 */
    readonly certificate_info?: {
      /** 登记证书类型 */
      readonly cert_type: "CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389" | "CERTIFICATE_TYPE_2390" | "CERTIFICATE_TYPE_2391" | "CERTIFICATE_TYPE_2392" | "CERTIFICATE_TYPE_2393" | "CERTIFICATE_TYPE_2394" | "CERTIFICATE_TYPE_2395" | "CERTIFICATE_TYPE_2396" | "CERTIFICATE_TYPE_2399" | "CERTIFICATE_TYPE_2400" | "CERTIFICATE_TYPE_2520" | "CERTIFICATE_TYPE_2521" | "CERTIFICATE_TYPE_2522" | "CERTIFICATE_TYPE_2397" | "CERTIFICATE_TYPE_2398" | (string & {})
      /** 证书编号 */
      readonly cert_number: string
      /** 登记证书照片 · 上传接口返回的 media_id */
      readonly cert_copy: string
      /** 商户名称 */
      readonly merchant_name: string
      /** 法人姓名 */
      readonly legal_person: string
      /** 注册地址 */
      readonly company_address: string
      /** 营业执照有效日期JSON格式字符串 · 示例：["1970-01-01","forever"] */
      readonly cert_valid_date: string
    } | undefined
    /** 单位证明函照片 · 上传接口返回的 media_id */
    readonly company_prove_copy?: string | undefined
    /** 辅助证明材料信息 */
    readonly assist_prove_info?: {
      /** 小微经营类型 · 示例：MICRO_TYPE_STORE */
      readonly micro_biz_type: "MICRO_TYPE_STORE" | "MICRO_TYPE_MOBILE" | "MICRO_TYPE_ONLINE" | (string & {})
      /** 门店名称 */
      readonly store_name: string
      /** 门店省市编码 */
      readonly store_address_code?: string | undefined
      /** 门店地址 */
      readonly store_address: string
      /** 门店门头照片 · 上传接口返回的 media_id */
      readonly store_header_copy: string
      /** 店内环境照片 · 上传接口返回的 media_id */
      readonly store_indoor_copy: string
    } | undefined
    /** 经营许可证列表信息 */
    readonly special_operation_list?: readonly {
      /** 行业ID */
      readonly category_id: number
      readonly operation_copy_list?: readonly string[] | undefined
    }[] | undefined
    /** 金融机构许可证信息 */
    readonly finance_institution_info?: {
      /** 金融机构类型 */
      readonly finance_type?: "BANK_AGENT" | "PAYMENT_AGENT" | "INSURANCE" | "TRADE_AND_SETTLE" | "OTHER" | (string & {}) | undefined
      /** 金融机构许可证图片 */
      readonly finance_license_pics?: readonly string[] | undefined
    } | undefined
  }
  /** 法人身份信息 */
  readonly identification_info: {
    /** 超级管理员类型 */
    readonly id_holder_type?: "LEGAL" | "SUPER" | (string & {}) | undefined
    readonly identification_type: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {})
    /** 法定代表人说明函 · 上传接口返回的 media_id */
    readonly authorize_letter_copy?: string | undefined
    /** 证件姓名 · 加密字段，SDK 自动加密 */
    readonly identification_name: string
    /** 证件号码 · 加密字段，SDK 自动加密 */
    readonly identification_number: string
    /** 证件有效日期JSON格式字符串 · 示例：["1970-01-01","forever"] */
    readonly identification_valid_date: string
    /** 证件居住地址 · 加密字段，SDK 自动加密 */
    readonly identification_address?: string | undefined
    /** 证件正面照片 · 上传接口返回的 media_id */
    readonly identification_front_copy: string
    /** 证件反面照片 · 上传接口返回的 media_id */
    readonly identification_back_copy?: string | undefined
    /** 经营者/法人是否为受益人 */
    readonly owner?: boolean | undefined
  }
  /** 最终受益人信息列表 */
  readonly ubo_info_list?: readonly {
    readonly ubo_id_doc_type: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {})
    /** 证件正面照片 · 上传接口返回的 media_id */
    readonly ubo_id_doc_copy: string
    /** 证件反面照片 · 上传接口返回的 media_id */
    readonly ubo_id_doc_copy_back?: string | undefined
    /** 证件姓名 · 加密字段，SDK 自动加密 */
    readonly ubo_id_doc_name: string
    /** 证件号码 · 加密字段，SDK 自动加密 */
    readonly ubo_id_doc_number: string
    /** 证件居住地址 · 加密字段，SDK 自动加密 */
    readonly ubo_id_doc_address?: string | undefined
    /** 证件有效期开始时间 · 格式：日期 */
    readonly ubo_period_begin: string
    /** 证件有效期结束时间 */
    readonly ubo_period_end: string
  }[] | undefined
  /** 补充材料 */
  readonly addition_info?: {
    /** 待确认商户号列表 */
    readonly confirm_mchid_list?: readonly string[] | undefined
  } | undefined
  /** 最终受益人信息 */
  readonly ubo_info?: {
    readonly ubo_id_type?: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {}) | undefined
    /** 上传接口返回的 media_id */
    readonly ubo_id_card_copy?: string | undefined
    /** 上传接口返回的 media_id */
    readonly ubo_id_card_national?: string | undefined
    /** 证件正面照片 · 上传接口返回的 media_id */
    readonly ubo_id_doc_copy?: string | undefined
    /** 最终受益人姓名 · 加密字段，SDK 自动加密 */
    readonly ubo_name?: string | undefined
    /** 证件号码 · 加密字段，SDK 自动加密 */
    readonly ubo_id_number?: string | undefined
    readonly ubo_id_card_valid_date?: string | undefined
  } | undefined
}

export interface V3_Apply4subject_Applyment_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Apply4subject_Applyment_Post_Request
}

export interface V3_Apply4subject_Applyment_Post_Response {
  /** 微信支付申请单号 · 示例：20000000011111 */
  readonly applyment_id: number
}

export interface V3_Apply4subject_Applyment {
  /** 申请单编号 · 共 1 个接口 */
  readonly _applyment_id_: V3_Apply4subject_Applyment_Applyment_id_
  /** 业务申请编号 · 共 1 个接口 */
  readonly _business_code_: V3_Apply4subject_Applyment_Business_code_
  /** 风险合规∙开户意愿确认 · 共 1 个接口 */
  readonly merchants: V3_Apply4subject_Applyment_Merchants
  /**
   * 查询商户开户意愿申请单审核结果API · https://pay.weixin.qq.com/doc/v3/partner/4012697715
   * 角色：从业机构、渠道商
   */
  get(options?: V3_Apply4subject_Applyment_Get_Options): ApiCall<V3_Apply4subject_Applyment_Get_Response>
  /**
   * 查询商户开户意愿申请单审核结果API · https://pay.weixin.qq.com/doc/v3/partner/4012697715
   * 角色：从业机构、渠道商
   */
  getSync(options?: V3_Apply4subject_Applyment_Get_Options): V3_Apply4subject_Applyment_Get_Response
  /**
   * 提交商户开户意愿申请单API · https://pay.weixin.qq.com/doc/v3/partner/4012697715
   * 角色：服务商、从业机构、渠道商
   */
  post(options: V3_Apply4subject_Applyment_Post_Options & { readonly json: V3_Apply4subject_Applyment_Post_Request }): ApiCall<V3_Apply4subject_Applyment_Post_Response>
  /**
   * 提交商户开户意愿申请单API · https://pay.weixin.qq.com/doc/v3/partner/4012697715
   * 角色：服务商、从业机构、渠道商
   */
  postSync(options: V3_Apply4subject_Applyment_Post_Options & { readonly json: V3_Apply4subject_Applyment_Post_Request }): V3_Apply4subject_Applyment_Post_Response
}

export interface V3_Apply4subject_Applyment_Applyment_id_ {
  /** 撤销商户开户意愿申请单API */
  readonly cancel: V3_Apply4subject_Applyment_Applyment_id__Cancel
}

export interface V3_Apply4subject_Applyment_Applyment_id__Cancel_Post_Options extends CallOptions {
  /** 申请单编号 */
  readonly applyment_id: string
}

export type V3_Apply4subject_Applyment_Applyment_id__Cancel_Post_Response = undefined

export interface V3_Apply4subject_Applyment_Applyment_id__Cancel {
  /**
   * 撤销商户开户意愿申请单API · https://pay.weixin.qq.com/doc/v3/partner/4012697627
   * 角色：从业机构、渠道商
   */
  post(options: V3_Apply4subject_Applyment_Applyment_id__Cancel_Post_Options): ApiCall<V3_Apply4subject_Applyment_Applyment_id__Cancel_Post_Response>
  /**
   * 撤销商户开户意愿申请单API · https://pay.weixin.qq.com/doc/v3/partner/4012697627
   * 角色：从业机构、渠道商
   */
  postSync(options: V3_Apply4subject_Applyment_Applyment_id__Cancel_Post_Options): V3_Apply4subject_Applyment_Applyment_id__Cancel_Post_Response
}

export interface V3_Apply4subject_Applyment_Business_code_ {
  /** 撤销商户开户意愿申请单API */
  readonly cancel: V3_Apply4subject_Applyment_Business_code__Cancel
}

export interface V3_Apply4subject_Applyment_Business_code__Cancel_Post_Options extends CallOptions {
  /** 业务申请编号 · 最长 128 个字符 */
  readonly business_code: string
}

export type V3_Apply4subject_Applyment_Business_code__Cancel_Post_Response = undefined

export interface V3_Apply4subject_Applyment_Business_code__Cancel {
  /**
   * 撤销商户开户意愿申请单API · https://pay.weixin.qq.com/doc/v3/partner/4012697627
   * 角色：从业机构、渠道商
   */
  post(options: V3_Apply4subject_Applyment_Business_code__Cancel_Post_Options): ApiCall<V3_Apply4subject_Applyment_Business_code__Cancel_Post_Response>
  /**
   * 撤销商户开户意愿申请单API · https://pay.weixin.qq.com/doc/v3/partner/4012697627
   * 角色：从业机构、渠道商
   */
  postSync(options: V3_Apply4subject_Applyment_Business_code__Cancel_Post_Options): V3_Apply4subject_Applyment_Business_code__Cancel_Post_Response
}

export interface V3_Apply4subject_Applyment_Merchants {
  /** 特约商户号 · 共 1 个接口 */
  readonly _sub_mchid_: V3_Apply4subject_Applyment_Merchants_Sub_mchid_
}

export interface V3_Apply4subject_Applyment_Merchants_Sub_mchid_ {
  /** 获取商户开户意愿确认状态API */
  readonly state: V3_Apply4subject_Applyment_Merchants_Sub_mchid__State
}

export interface V3_Apply4subject_Applyment_Merchants_Sub_mchid__State_Get_Options extends CallOptions {
  /** 特约商户号 · 8～32 个字符 */
  readonly sub_mchid: string
}

export interface V3_Apply4subject_Applyment_Merchants_Sub_mchid__State_Get_Response {
  /** 授权状态 · 示例：AUTHORIZE_STATE_UNAUTHORIZED */
  readonly authorize_state: "AUTHORIZE_STATE_UNAUTHORIZED" | "AUTHORIZE_STATE_AUTHORIZED" | (string & {})
}

export interface V3_Apply4subject_Applyment_Merchants_Sub_mchid__State {
  /**
   * 获取商户开户意愿确认状态API · https://pay.weixin.qq.com/doc/v3/partner/4012467549
   * 角色：从业机构、渠道商
   */
  get(options: V3_Apply4subject_Applyment_Merchants_Sub_mchid__State_Get_Options): ApiCall<V3_Apply4subject_Applyment_Merchants_Sub_mchid__State_Get_Response>
  /**
   * 获取商户开户意愿确认状态API · https://pay.weixin.qq.com/doc/v3/partner/4012467549
   * 角色：从业机构、渠道商
   */
  getSync(options: V3_Apply4subject_Applyment_Merchants_Sub_mchid__State_Get_Options): V3_Apply4subject_Applyment_Merchants_Sub_mchid__State_Get_Response
}
