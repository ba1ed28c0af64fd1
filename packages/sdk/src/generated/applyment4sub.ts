// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Applyment4sub {
  /** 服务商∙进件 · 提交申请单API · 共 3 个接口 */
  readonly applyment: V3_Applyment4sub_Applyment
}

export interface V3_Applyment4sub_Applyment_Post_Request {
  /** 业务申请编号 */
  readonly business_code: string
  /** 超级管理员信息 */
  readonly contact_info: {
    /** 超级管理员类型 */
    readonly contact_type: "LEGAL" | "SUPER" | (string & {})
    /** 超级管理员姓名 · 加密字段，SDK 自动加密 */
    readonly contact_name: string
    readonly contact_id_doc_type?: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {}) | undefined
    /** 超级管理员身份证件号码 · 加密字段，SDK 自动加密 */
    readonly contact_id_number?: string | undefined
    /** 超级管理员证件正面照片 · 上传接口返回的 media_id */
    readonly contact_id_doc_copy?: string | undefined
    /** 超级管理员证件反面照片 · 上传接口返回的 media_id */
    readonly contact_id_doc_copy_back?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    readonly contact_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 */
    readonly contact_period_end?: string | undefined
    /** 业务办理授权函 · 上传接口返回的 media_id */
    readonly business_authorization_letter?: string | undefined
    /** 超级管理员微信openid */
    readonly openid?: string | undefined
    /** 联系手机 · 加密字段，SDK 自动加密 */
    readonly mobile_phone: string
    /** 联系邮箱 · 加密字段，SDK 自动加密 */
    readonly contact_email: string
  }
  /** 主体资料 */
  readonly subject_info: {
    /** 主体类型 */
    readonly subject_type: "SUBJECT_TYPE_INDIVIDUAL" | "SUBJECT_TYPE_ENTERPRISE" | "SUBJECT_TYPE_INSTITUTIONS" | "SUBJECT_TYPE_OTHERS" | "SUBJECT_TYPE_MICRO" | "SUBJECT_TYPE_GOVERNMENT" | "SUBJECT_TYPE_INSTITUTIONS_CLONED" | (string & {})
    /** 是否是金融机构 · 默认：false */
    readonly finance_institution?: boolean | undefined
    /** 小微辅助证明材料 */
    readonly micro_biz_info?: {
      /** 小微经营类型 */
      readonly micro_biz_type: "MICRO_TYPE_STORE" | "MICRO_TYPE_MOBILE" | "MICRO_TYPE_ONLINE" | (string & {})
      /** 门店场所 */
      readonly micro_store_info?: {
        /** 门店名称 */
        readonly micro_name: string
        /** 门店省市编码 */
        readonly micro_address_code: string
        /** 门店地址 */
        readonly micro_address: string
        /** 门店门头照片 · 上传接口返回的 media_id */
        readonly store_entrance_pic: string
        /** 店内环境照片 · 上传接口返回的 media_id */
        readonly micro_indoor_copy: string
        /** 门店经度 */
        readonly store_longitude?: string | undefined
        /** 门店纬度 */
        readonly store_latitude?: string | undefined
      } | undefined
      /** 流动经营/便民服务 */
      readonly micro_mobile_info?: {
        /** 经营/服务名称 */
        readonly micro_mobile_name: string
        /** 经营/服务所在地省市 */
        readonly micro_mobile_city: string
        /** 经营/服务所在地 */
        readonly micro_mobile_address: string
        /** 经营/服务现场照片 */
        readonly micro_mobile_pics: readonly string[]
      } | undefined
      /** 线上商品/服务交易 */
      readonly micro_online_info?: {
        /** 线上店铺名称 */
        readonly micro_online_store: string
        /** 电商平台名称 */
        readonly micro_ec_name: string
        /** 店铺二维码 */
        readonly micro_qrcode?: string | undefined
        /** 店铺链接 */
        readonly micro_link?: string | undefined
      } | undefined
    } | undefined
    /** 营业执照 */
    readonly business_license_info?: {
      /** 营业执照照片 · 上传接口返回的 media_id */
      readonly license_copy: string
      /** 注册号/统一社会信用代码 */
      readonly license_number: string
      /** 商户名称 */
      readonly merchant_name: string
      /** 个体户经营者/法人姓名 */
      readonly legal_person: string
      /** 注册地址 */
      readonly license_address?: string | undefined
      /** 有效期限开始日期 · 格式：日期 */
      readonly period_begin?: string | undefined
      /** 有效期限结束日期 */
      readonly period_end?: string | undefined
    } | undefined
    /** 登记证书 */
    readonly certificate_info?: {
      /** 登记证书照片 · 上传接口返回的 media_id */
      readonly cert_copy: string
      /** 登记证书类型 */
      readonly cert_type: "CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389" | "CERTIFICATE_TYPE_2390" | "CERTIFICATE_TYPE_2391" | "CERTIFICATE_TYPE_2392" | "CERTIFICATE_TYPE_2393" | "CERTIFICATE_TYPE_2394" | "CERTIFICATE_TYPE_2395" | "CERTIFICATE_TYPE_2396" | "CERTIFICATE_TYPE_2399" | "CERTIFICATE_TYPE_2400" | "CERTIFICATE_TYPE_2520" | "CERTIFICATE_TYPE_2521" | "CERTIFICATE_TYPE_2522" | (string & {})
      /** 证书号 */
      readonly cert_number: string
      /** 商户名称 */
      readonly merchant_name: string
      /** 注册地址 */
      readonly company_address: string
      /** 法人姓名 */
      readonly legal_person: string
      /** 有效期限开始日期 · 格式：日期 */
      readonly period_begin: string
      /** 有效期限结束日期 */
      readonly period_end: string
    } | undefined
    /** 组织机构代码证信息 */
    readonly organization_info?: {
      /** 组织机构代码证照片 · 上传接口返回的 media_id */
      readonly organization_copy: string
      /** 组织机构代码 */
      readonly organization_code: string
      /** 组织机构代码证有效期开始日期 · 格式：日期 */
      readonly org_period_begin: string
      /** 组织机构代码证有效期结束日期 */
      readonly org_period_end: string
    } | undefined
    /** 单位证明函照片 · 上传接口返回的 media_id */
    readonly certificate_letter_copy?: string | undefined
    /** 金融机构许可证信息 */
    readonly finance_institution_info?: {
      /** 金融机构类型 */
      readonly finance_type?: "BANK_AGENT" | "PAYMENT_AGENT" | "INSURANCE" | "TRADE_AND_SETTLE" | "OTHER" | (string & {}) | undefined
      /** 金融机构许可证图片 */
      readonly finance_license_pics?: readonly string[] | undefined
    } | undefined
    /** 经营者/法人身份证件 */
    readonly identity_info: {
      /** 超级管理员类型 */
      readonly id_holder_type?: "LEGAL" | "SUPER" | (string & {}) | undefined
      readonly id_doc_type: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {})
      /** 法定代表人说明函 · 上传接口返回的 media_id */
      readonly authorize_letter_copy?: string | undefined
      /** 经营者/法人身份证信息 */
      readonly id_card_info?: {
        /** 身份证人像面照片 · 上传接口返回的 media_id */
        readonly id_card_copy: string
        /** 身份证国徽面照片 · 上传接口返回的 media_id */
        readonly id_card_national: string
        /** 身份证姓名 · 加密字段，SDK 自动加密 */
        readonly id_card_name: string
        /** 身份证号码 · 加密字段，SDK 自动加密 */
        readonly id_card_number: string
        /** 身份证居住地址 · 加密字段，SDK 自动加密 */
        readonly id_card_address?: string | undefined
        /** 身份证有效期开始时间 · 格式：日期 */
        readonly card_period_begin: string
        /** 身份证有效期结束时间 */
        readonly card_period_end: string
      } | undefined
      /** 经营者/法人其他类型证件信息 */
      readonly id_doc_info?: {
        /** 证件正面照片 · 上传接口返回的 media_id */
        readonly id_doc_copy: string
        /** 证件反面照片 · 上传接口返回的 media_id */
        readonly id_doc_copy_back?: string | undefined
        /** 证件姓名 · 加密字段，SDK 自动加密 */
        readonly id_doc_name: string
        /** 证件号码 · 加密字段，SDK 自动加密 */
        readonly id_doc_number: string
        /** 证件居住地址 · 加密字段，SDK 自动加密 */
        readonly id_doc_address?: string | undefined
        /** 证件有效期开始时间 · 格式：日期 */
        readonly doc_period_begin: string
        /** 证件有效期结束时间 */
        readonly doc_period_end: string
      } | undefined
      /** 经营者/法人是否为受益人 */
      readonly owner?: boolean | undefined
    }
    /** 最终受益人信息列表 */
    readonly ubo_info_list?: readonly {
      readonly ubo_id_doc_type: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {})
      /** 身份证人像面照片 · 上传接口返回的 media_id */
      readonly ubo_id_doc_copy: string
      /** 身份证国徽面照片 · 上传接口返回的 media_id */
      readonly ubo_id_doc_copy_back?: string | undefined
      /** 受益人姓名 · 加密字段，SDK 自动加密 */
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
  }
  /** 经营资料 */
  readonly business_info: {
    /** 商户简称 */
    readonly merchant_shortname: string
    /** 客服电话 */
    readonly service_phone: string
    /** 经营场景 */
    readonly sales_info: {
      readonly sales_scenes_type: readonly ("SALES_SCENES_STORE" | "SALES_SCENES_MP" | "SALES_SCENES_MINI_PROGRAM" | "SALES_SCENES_WEB" | "SALES_SCENES_APP" | "SALES_SCENES_WEWORK" | (string & {}))[]
      /** 线下场所场景 */
      readonly biz_store_info?: {
        /** 线下场所名称 */
        readonly biz_store_name: string
        /** 线下场所省市编码 */
        readonly biz_address_code: string
        /** 线下场所地址 */
        readonly biz_store_address: string
        readonly store_entrance_pic: readonly string[]
        readonly indoor_pic: readonly string[]
        /** 线下场所对应的商家AppID */
        readonly biz_sub_appid?: string | undefined
      } | undefined
      /** 公众号场景 */
      readonly mp_info?: {
        /** 服务商公众号AppID */
        readonly mp_appid?: string | undefined
        /** 商家公众号AppID */
        readonly mp_sub_appid?: string | undefined
        readonly mp_pics?: readonly string[] | undefined
      } | undefined
      /** 小程序场景 */
      readonly mini_program_info?: {
        /** 服务商小程序APPID */
        readonly mini_program_appid?: string | undefined
        /** 商家小程序APPID */
        readonly mini_program_sub_appid?: string | undefined
        readonly mini_program_pics?: readonly string[] | undefined
      } | undefined
      /** App场景 */
      readonly app_info?: {
        /** 服务商应用APPID */
        readonly app_appid?: string | undefined
        /** 商家应用APPID */
        readonly app_sub_appid?: string | undefined
        readonly app_pics?: readonly string[] | undefined
      } | undefined
      /** 互联网网站场景 */
      readonly web_info?: {
        /** 互联网网站域名 */
        readonly domain?: string | undefined
        /** 网站授权函 · 上传接口返回的 media_id */
        readonly web_authorisation?: string | undefined
        /** 互联网网站对应的商家APPID */
        readonly web_appid?: string | undefined
      } | undefined
      /** 企业微信场景 */
      readonly wework_info?: {
        /** 商家企业微信CorpID */
        readonly sub_corp_id?: string | undefined
        readonly wework_pics?: readonly string[] | undefined
      } | undefined
    }
  }
  /** 结算规则 */
  readonly settlement_info: {
    /** 入驻结算规则ID */
    readonly settlement_id?: string | undefined
    /** 所属行业 */
    readonly qualification_type?: string | undefined
    /** 特殊资质图片 */
    readonly qualifications?: readonly string[] | undefined
    /** 优惠费率活动ID */
    readonly activities_id?: string | undefined
    /** 优惠费率活动值 */
    readonly activities_rate?: string | undefined
    /** 非信用卡活动费率值 */
    readonly debit_activities_rate?: string | undefined
    /** 信用卡活动费率值 */
    readonly credit_activities_rate?: string | undefined
    /** 优惠费率活动补充材料 */
    readonly activities_additions?: readonly string[] | undefined
  }
  /** 结算银行账户 */
  readonly bank_account_info: {
    /** 账户类型 */
    readonly bank_account_type: "BANK_ACCOUNT_TYPE_CORPORATE" | "BANK_ACCOUNT_TYPE_PERSONAL" | (string & {})
    /** 开户名称 · 加密字段，SDK 自动加密 */
    readonly account_name: string
    /** 开户银行 · 示例：工商银行 */
    readonly account_bank: string
    /** 开户银行省市编码 */
    readonly bank_address_code: string
    /** 开户银行全称 · 示例：施秉县农村信用合作联社城关信用社 */
    readonly bank_name?: string | undefined
    /** 开户银行联行号 · 示例：402713354941 */
    readonly bank_branch_id?: string | undefined
    /** 银行账号 · 加密字段，SDK 自动加密 · 示例：ciphertext */
    readonly account_number?: string | undefined
  }
  /** 补充材料 */
  readonly addition_info?: {
    /** 法人开户承诺函 */
    readonly legal_person_commitment?: string | undefined
    /** 法人开户意愿视频 · 上传接口返回的 media_id */
    readonly legal_person_video?: string | undefined
    /** 补充材料 */
    readonly business_addition_pics?: readonly string[] | undefined
    /** 补充说明 */
    readonly business_addition_msg?: string | undefined
  } | undefined
}

export interface V3_Applyment4sub_Applyment_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Applyment4sub_Applyment_Post_Request
}

export interface V3_Applyment4sub_Applyment_Post_Response {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: number
}

export interface V3_Applyment4sub_Applyment {
  /** 服务商∙进件 · 共 1 个接口 */
  readonly applyment_id: V3_Applyment4sub_Applyment_Applyment_id
  /** 服务商∙进件 · 共 1 个接口 */
  readonly business_code: V3_Applyment4sub_Applyment_Business_code
  /**
   * 提交申请单API · https://pay.weixin.qq.com/doc/v3/partner/4012719997
   * 角色：普通服务商
   */
  post(options: V3_Applyment4sub_Applyment_Post_Options & { readonly json: V3_Applyment4sub_Applyment_Post_Request }): ApiCall<V3_Applyment4sub_Applyment_Post_Response>
  /**
   * 提交申请单API · https://pay.weixin.qq.com/doc/v3/partner/4012719997
   * 角色：普通服务商
   */
  postSync(options: V3_Applyment4sub_Applyment_Post_Options & { readonly json: V3_Applyment4sub_Applyment_Post_Request }): V3_Applyment4sub_Applyment_Post_Response
}

export interface V3_Applyment4sub_Applyment_Applyment_id {
  /** 通过申请单号查询申请状态 */
  readonly _applyment_id_: V3_Applyment4sub_Applyment_Applyment_id_Applyment_id_
}

export interface V3_Applyment4sub_Applyment_Applyment_id_Applyment_id__Get_Options extends CallOptions {
  /** 业务申请编号 */
  readonly applyment_id: string | number
}

export interface V3_Applyment4sub_Applyment_Applyment_id_Applyment_id__Get_Response {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code?: string | undefined
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id?: number | undefined
  /** 特约商户号 · 示例：1234567890 */
  readonly sub_mchid?: string | undefined
  /** 超级管理员签约链接 · 格式：URL · 示例：https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec */
  readonly sign_url?: string | undefined
  /** 申请单状态 · 示例：APPLYMENT_STATE_FINISHED */
  readonly applyment_state: "APPLYMENT_STATE_EDITTING" | "APPLYMENT_STATE_AUDITING" | "APPLYMENT_STATE_REJECTED" | "APPLYMENT_STATE_TO_BE_CONFIRMED" | "APPLYMENT_STATE_TO_BE_SIGNED" | "APPLYMENT_STATE_SIGNING" | "APPLYMENT_STATE_FINISHED" | "APPLYMENT_STATE_CANCELED" | (string & {})
  /** 申请状态描述 · 示例：审核中 */
  readonly applyment_state_msg?: string | undefined
  /** 驳回原因详情 */
  readonly audit_detail?: readonly {
    /** 字段名 · 示例：id_card_copy */
    readonly field?: string | undefined
    /** 字段名称 · 示例：身份证复印件 */
    readonly field_name?: string | undefined
    /** 驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片。 */
    readonly reject_reason?: string | undefined
  }[] | undefined
}

export interface V3_Applyment4sub_Applyment_Applyment_id_Applyment_id_ {
  /**
   * 通过申请单号查询申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4012697052
   * 角色：普通服务商
   */
  get(options: V3_Applyment4sub_Applyment_Applyment_id_Applyment_id__Get_Options): ApiCall<V3_Applyment4sub_Applyment_Applyment_id_Applyment_id__Get_Response>
  /**
   * 通过申请单号查询申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4012697052
   * 角色：普通服务商
   */
  getSync(options: V3_Applyment4sub_Applyment_Applyment_id_Applyment_id__Get_Options): V3_Applyment4sub_Applyment_Applyment_id_Applyment_id__Get_Response
}

export interface V3_Applyment4sub_Applyment_Business_code {
  /** 通过业务申请编号查询申请状态 */
  readonly _business_code_: V3_Applyment4sub_Applyment_Business_code_Business_code_
}

export interface V3_Applyment4sub_Applyment_Business_code_Business_code__Get_Options extends CallOptions {
  /** 业务申请编号 · 最长 124 个字符 */
  readonly business_code: string
}

export interface V3_Applyment4sub_Applyment_Business_code_Business_code__Get_Response {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code?: string | undefined
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id?: number | undefined
  /** 特约商户号 · 示例：1234567890 */
  readonly sub_mchid?: string | undefined
  /** 超级管理员签约链接 · 格式：URL · 示例：https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec */
  readonly sign_url?: string | undefined
  /** 申请单状态 · 示例：APPLYMENT_STATE_FINISHED */
  readonly applyment_state: "APPLYMENT_STATE_EDITTING" | "APPLYMENT_STATE_AUDITING" | "APPLYMENT_STATE_REJECTED" | "APPLYMENT_STATE_TO_BE_CONFIRMED" | "APPLYMENT_STATE_TO_BE_SIGNED" | "APPLYMENT_STATE_SIGNING" | "APPLYMENT_STATE_FINISHED" | "APPLYMENT_STATE_CANCELED" | (string & {})
  /** 申请状态描述 · 示例：审核中 */
  readonly applyment_state_msg?: string | undefined
  /** 驳回原因详情 */
  readonly audit_detail?: readonly {
    /** 字段名 · 示例：id_card_copy */
    readonly field?: string | undefined
    /** 字段名称 · 示例：身份证复印件 */
    readonly field_name?: string | undefined
    /** 驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片。 */
    readonly reject_reason?: string | undefined
  }[] | undefined
}

export interface V3_Applyment4sub_Applyment_Business_code_Business_code_ {
  /**
   * 通过业务申请编号查询申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4012697168
   * 角色：普通服务商
   */
  get(options: V3_Applyment4sub_Applyment_Business_code_Business_code__Get_Options): ApiCall<V3_Applyment4sub_Applyment_Business_code_Business_code__Get_Response>
  /**
   * 通过业务申请编号查询申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4012697168
   * 角色：普通服务商
   */
  getSync(options: V3_Applyment4sub_Applyment_Business_code_Business_code__Get_Options): V3_Applyment4sub_Applyment_Business_code_Business_code__Get_Response
}
