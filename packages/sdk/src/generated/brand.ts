// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Brand {
  /** 经营工具∙品牌入驻 · 提交入驻申请 · 共 4 个接口 */
  readonly applyments: V3_Brand_Applyments
  /** 品牌∙商家名片配置、品牌∙交易连接名片 · 共 10 个接口 */
  readonly card: V3_Brand_Card
  /** 经营工具∙摇优惠 · 共 1 个接口 */
  readonly marketing: V3_Brand_Marketing
  /** 商家名片会员、经营工具∙品牌门店、商家名片会员活动 · 共 32 个接口 */
  readonly partner: V3_Brand_Partner
  /** 经营工具∙连锁品牌∙分账 · 共 9 个接口 */
  readonly profitsharing: V3_Brand_Profitsharing
}

export interface V3_Brand_Applyments_Post_Request {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 管理员信息 */
  readonly admin_info: {
    /** 管理员姓名 · 加密字段，SDK 自动加密 · 示例：U2FsdGVkX1+3vZQv5+9JhTq3Xy6LdKjP0o9iYx5W7vRtNqY */
    readonly admin_name: string
    /** 管理员证件类型 */
    readonly id_doc_type: "IDENTIFICATION_TYPE_MAINLAND_ID_CARD" | "IDENTIFICATION_TYPE_HONGKONG" | "IDENTIFICATION_TYPE_MACAO" | "IDENTIFICATION_TYPE_TAIWAN" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {})
    /** 管理员证件号 · 加密字段，SDK 自动加密 · 示例：AOZdYGISxo4y44/UgZ69bdu9X+tfMUJ9dl+LetjM45 */
    readonly id_card_number: string
  }
  /** 主体资料 */
  readonly subject_info: {
    /** 主体类型 · 示例：SUBJECT_TYPE_ENTERPRISE */
    readonly subject_type: "SUBJECT_TYPE_ENTERPRISE" | "SUBJECT_TYPE_INDIVIDUAL" | (string & {})
    /** 主体名称 · 示例：xx有限公司 */
    readonly subject_name: string
    /** 统一社会信用代码 · 示例：91310101MA1FPX1234 */
    readonly unified_social_credit_code: string
  }
  /** 品牌基础信息 */
  readonly brand_basic_info: {
    /** 品牌名称 · 示例：爱马哥 */
    readonly brand_name: string
    /** 品牌Logo · 上传接口返回的 media_id · 示例：U2FsdGVkX1+8n2qLk9jP4vRtY6Wx */
    readonly brand_logo: string
  }
  /** 品牌商标资料 */
  readonly trademark: {
    /** 有无商标 · 示例：TRADEMARK_NONE */
    readonly trademark_exists: "TRADEMARK_EXISTS" | "TRADEMARK_NONE" | (string & {})
    /** 商标注册证 */
    readonly trademark_registration_certificate?: {
      /** 商标注册证 · 上传接口返回的 media_id · 示例：jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ */
      readonly certificate?: string | undefined
      /** 商标名称 · 示例：爱马哥 */
      readonly name: string
      /** 商标注册号 · 示例：12345678 */
      readonly number: string
      /** 商标有效期开始时间 · 示例：2025-09-08 */
      readonly valid_begin_time: string
      /** 商标有效期结束时间 · 示例：2035-09-08 */
      readonly valid_end_time: string
      /** 商标国际分类 · 示例：25 */
      readonly international_class: string
      /** 商标注册人 · 示例：腾讯科技有限公司 */
      readonly holder: string
      /** 商标许可使用授权书 · 上传接口返回的 media_id · 示例：jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ */
      readonly license?: string | undefined
      /** 商标授权有效期开始时间 · 示例：2025-09-08 */
      readonly authorization_begin_time?: string | undefined
      /** 商标授权有效期结束时间 · 示例：2035-09-08 */
      readonly authorization_end_time?: string | undefined
      /** 商标注册证列表 */
      readonly certificate_list?: readonly string[] | undefined
      /** 商标许可使用授权书列表 */
      readonly license_list?: readonly string[] | undefined
    } | undefined
    /** Logo商标注册证 */
    readonly logo_trademark_registration_certificate?: {
      /** Logo商标注册证 · 示例：jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ */
      readonly certificate?: string | undefined
      /** Logo商标名称 · 示例：爱马哥 */
      readonly name: string
      /** Logo商标注册号 · 示例：21312344 */
      readonly number: string
      /** Logo商标有效期开始时间 · 示例：2025-09-08 */
      readonly valid_begin_time: string
      /** Logo商标有效期结束时间 · 示例：2035-09-08 */
      readonly valid_end_time: string
      /** Logo商标国际分类 · 示例：25 */
      readonly international_class: string
      /** Logo商标注册人 · 示例：腾讯科技有限公司 */
      readonly holder: string
      /** Logo商标许可使用授权书 · 示例：jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ */
      readonly license?: string | undefined
      /** Logo商标授权有效期开始时间 · 示例：2025-09-08 */
      readonly authorization_begin_time?: string | undefined
      /** Logo商标授权有效期结束时间 · 示例：2035-09-08 */
      readonly authorization_end_time?: string | undefined
      /** Logo商标注册证列表 */
      readonly certificate_list?: readonly string[] | undefined
      /** Logo商标许可使用授权书列表 */
      readonly license_list?: readonly string[] | undefined
    } | undefined
    /** 无商标额外证明材料 · 上传接口返回的 media_id · 示例：jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ */
    readonly no_trademark_addition_prove?: string | undefined
    /** 无商标额外证明材料列表 */
    readonly no_trademark_addition_prove_list?: readonly string[] | undefined
  }
}

export interface V3_Brand_Applyments_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Applyments_Post_Request
}

export interface V3_Brand_Applyments_Post_Response {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
}

export interface V3_Brand_Applyments {
  /** 经营工具∙品牌入驻 · 共 1 个接口 */
  readonly applymentId: V3_Brand_Applyments_ApplymentId
  /** 经营工具∙品牌入驻 · 共 1 个接口 */
  readonly businessCode: V3_Brand_Applyments_BusinessCode
  /** 撤销申请 */
  readonly cancelApplyment: V3_Brand_Applyments_CancelApplyment
  /**
   * 提交入驻申请 · https://pay.weixin.qq.com/doc/v3/partner/4016249989
   * 角色：服务商
   */
  post(options: V3_Brand_Applyments_Post_Options & { readonly json: V3_Brand_Applyments_Post_Request }): ApiCall<V3_Brand_Applyments_Post_Response>
  /**
   * 提交入驻申请 · https://pay.weixin.qq.com/doc/v3/partner/4016249989
   * 角色：服务商
   */
  postSync(options: V3_Brand_Applyments_Post_Options & { readonly json: V3_Brand_Applyments_Post_Request }): V3_Brand_Applyments_Post_Response
}

export interface V3_Brand_Applyments_ApplymentId {
  /** 根据申请单ID查询申请状态 */
  readonly _applyment_id_: V3_Brand_Applyments_ApplymentId_Applyment_id_
}

export interface V3_Brand_Applyments_ApplymentId_Applyment_id__Get_Options extends CallOptions {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: string
}

export interface V3_Brand_Applyments_ApplymentId_Applyment_id__Get_Response {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 申请状态 · 示例：APPLYMENT_STATE_WAITING_AUTH */
  readonly applyment_state: "APPLYMENT_STATE_UNKNOWN" | "APPLYMENT_STATE_UNSUBMITTED" | "APPLYMENT_STATE_WAITING_VALIDATE" | "APPLYMENT_STATE_WAITING_AUDIT" | "APPLYMENT_STATE_WAITING_AUTH" | "APPLYMENT_STATE_OPEN_ACCOUNT" | "APPLYMENT_STATE_FINISH" | "APPLYMENT_STATE_AUDIT_REJECTED" | "APPLYMENT_STATE_CANCELED" | (string & {})
  /** 申请状态说明 · 示例：待授权确认 */
  readonly applyment_state_desc: string
  /** 授权确认二维码链接 */
  readonly authorization_confirmation_qr_code?: string | undefined
  /** 驳回原因 · 示例：具体驳回原因xxx */
  readonly reject_reason?: string | undefined
  /** 品牌ID · 示例：123455667 */
  readonly brand_id?: string | undefined
}

export interface V3_Brand_Applyments_ApplymentId_Applyment_id_ {
  /**
   * 根据申请单ID查询申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4016257685
   * 角色：服务商
   */
  get(options: V3_Brand_Applyments_ApplymentId_Applyment_id__Get_Options): ApiCall<V3_Brand_Applyments_ApplymentId_Applyment_id__Get_Response>
  /**
   * 根据申请单ID查询申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4016257685
   * 角色：服务商
   */
  getSync(options: V3_Brand_Applyments_ApplymentId_Applyment_id__Get_Options): V3_Brand_Applyments_ApplymentId_Applyment_id__Get_Response
}

export interface V3_Brand_Applyments_BusinessCode {
  /** 根据业务申请编号查询申请状态 */
  readonly _business_code_: V3_Brand_Applyments_BusinessCode_Business_code_
}

export interface V3_Brand_Applyments_BusinessCode_Business_code__Get_Options extends CallOptions {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
}

export interface V3_Brand_Applyments_BusinessCode_Business_code__Get_Response {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 申请状态 · 示例：APPLYMENT_STATE_WAITING_AUTH */
  readonly applyment_state: "APPLYMENT_STATE_UNKNOWN" | "APPLYMENT_STATE_UNSUBMITTED" | "APPLYMENT_STATE_WAITING_VALIDATE" | "APPLYMENT_STATE_WAITING_AUDIT" | "APPLYMENT_STATE_WAITING_AUTH" | "APPLYMENT_STATE_OPEN_ACCOUNT" | "APPLYMENT_STATE_FINISH" | "APPLYMENT_STATE_AUDIT_REJECTED" | "APPLYMENT_STATE_CANCELED" | (string & {})
  /** 申请状态说明 · 示例：待授权确认 */
  readonly applyment_state_desc: string
  /** 授权确认二维码链接 */
  readonly authorization_confirmation_qr_code?: string | undefined
  /** 驳回原因 · 示例：具体驳回原因xxx */
  readonly reject_reason?: string | undefined
  /** 品牌ID · 示例：123455667 */
  readonly brand_id?: string | undefined
}

export interface V3_Brand_Applyments_BusinessCode_Business_code_ {
  /**
   * 根据业务申请编号查询申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4016257694
   * 角色：服务商
   */
  get(options: V3_Brand_Applyments_BusinessCode_Business_code__Get_Options): ApiCall<V3_Brand_Applyments_BusinessCode_Business_code__Get_Response>
  /**
   * 根据业务申请编号查询申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4016257694
   * 角色：服务商
   */
  getSync(options: V3_Brand_Applyments_BusinessCode_Business_code__Get_Options): V3_Brand_Applyments_BusinessCode_Business_code__Get_Response
}

export interface V3_Brand_Applyments_CancelApplyment_Post_Request {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id?: string | undefined
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code?: string | undefined
}

export interface V3_Brand_Applyments_CancelApplyment_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Brand_Applyments_CancelApplyment_Post_Request | undefined
}

export interface V3_Brand_Applyments_CancelApplyment_Post_Response {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: string
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
}

export interface V3_Brand_Applyments_CancelApplyment {
  /**
   * 撤销申请 · https://pay.weixin.qq.com/doc/v3/partner/4016257700
   * 角色：服务商
   */
  post(options?: V3_Brand_Applyments_CancelApplyment_Post_Options & { readonly json?: V3_Brand_Applyments_CancelApplyment_Post_Request | undefined }): ApiCall<V3_Brand_Applyments_CancelApplyment_Post_Response>
  /**
   * 撤销申请 · https://pay.weixin.qq.com/doc/v3/partner/4016257700
   * 角色：服务商
   */
  postSync(options?: V3_Brand_Applyments_CancelApplyment_Post_Options & { readonly json?: V3_Brand_Applyments_CancelApplyment_Post_Request | undefined }): V3_Brand_Applyments_CancelApplyment_Post_Response
}

export interface V3_Brand_Card {
  /** 品牌∙商家名片配置 · 查询商家名片配置申请状态、提交商家名片配置申请 · 共 5 个接口 */
  readonly cardConfigs: V3_Brand_Card_CardConfigs
  /** 品牌∙交易连接名片 · 查询已生效交易连接名片规则、添加交易连接名片规则申请 · 共 5 个接口 */
  readonly cardLinks: V3_Brand_Card_CardLinks
}

export interface V3_Brand_Card_CardConfigs_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 业务申请编号 · 示例：1900013511_10000 */
    readonly business_code?: string | undefined
    /** 微信支付申请单号 · 示例：1111111111 */
    readonly applyment_id?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
  }
}

export interface V3_Brand_Card_CardConfigs_Get_Response {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 微信支付申请单号 · 示例：1111111111 */
  readonly applyment_id: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 申请单状态 · 示例：AUDIT_REJECTED */
  readonly applyment_state: "STATE_UNKNOWN" | "DRAFTING" | "AUDITING" | "AUDIT_REJECTED" | "PENDING_PUBLISH" | "PUBLISHED" | "CANCELED" | (string & {})
  /** 定时发布时间 · 格式：RFC 3339 日期时间 · 示例：2025-05-20T13:29:35+08:00 */
  readonly scheduled_publish_time?: string | undefined
  /** 驳回原因 · 示例：驳回原因xxx */
  readonly reject_reason?: string | undefined
  /** 实际发布时间 · 格式：RFC 3339 日期时间 · 示例：2025-05-20T13:29:35+08:00 */
  readonly actual_publish_time?: string | undefined
}

export interface V3_Brand_Card_CardConfigs_Post_Request {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 品牌小程序信息 */
  readonly brand_mini_program_info?: {
    /** 公众账号ID · 示例：wx1234567890abcdef */
    readonly appid: string
    /** 小程序默认跳转路径 · 示例：pages/shop/index */
    readonly default_jump_path?: string | undefined
  } | undefined
  /** 品牌客服信息 */
  readonly brand_customer_service: {
    /** 客服类型 · 示例：MINI_PROGRAM */
    readonly customer_service_type: "MINI_PROGRAM" | "CUSTOMIZE_WEB" | "CUSTOMIZE_MP" | "SERVICE_PHONE" | (string & {})
    /** 客服电话 · 示例：12345678900 */
    readonly customer_service_phone?: string | undefined
    /** 客服路径 · 示例：pages/service/index */
    readonly customer_service_path?: string | undefined
    /** 公众账号ID · 示例：wx1234567890abcdef */
    readonly appid?: string | undefined
  }
  /** 服务列表 */
  readonly service_list?: readonly {
    /** 服务分类名称 · 示例：会员服务 */
    readonly service_classify_name?: string | undefined
    /** 服务名称 · 示例：会员中心 */
    readonly service_name?: string | undefined
    /** 服务跳转类型 · 示例：JUMP_MINI_PROGRAM */
    readonly service_jump_type: "JUMP_MINI_PROGRAM" | "JUMP_WEB_PAGE" | (string & {})
    /** 服务跳转路径 · 示例：pages/shop/index */
    readonly service_jump_path: string
    /** 公众账号ID · 示例：wx1234567890abcdef */
    readonly appid?: string | undefined
  }[] | undefined
}

export interface V3_Brand_Card_CardConfigs_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Card_CardConfigs_Post_Request
}

export interface V3_Brand_Card_CardConfigs_Post_Response {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 微信支付申请单号 · 示例：1111111111 */
  readonly applyment_id: string
  /** 商家名片预览二维码链接 · 示例：https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345 */
  readonly card_preview_url: string
}

export interface V3_Brand_Card_CardConfigs {
  /** 撤销商家名片配置申请 */
  readonly cancelApplyment: V3_Brand_Card_CardConfigs_CancelApplyment
  /** 获取商家名片预览二维码 */
  readonly previewUrl: V3_Brand_Card_CardConfigs_PreviewUrl
  /** 发布商家名片配置 */
  readonly publish: V3_Brand_Card_CardConfigs_Publish
  /**
   * 查询商家名片配置申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4016475174
   * 角色：服务商
   */
  get(options: V3_Brand_Card_CardConfigs_Get_Options): ApiCall<V3_Brand_Card_CardConfigs_Get_Response>
  /**
   * 查询商家名片配置申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4016475174
   * 角色：服务商
   */
  getSync(options: V3_Brand_Card_CardConfigs_Get_Options): V3_Brand_Card_CardConfigs_Get_Response
  /**
   * 提交商家名片配置申请 · https://pay.weixin.qq.com/doc/v3/partner/4016468440
   * 角色：服务商
   */
  post(options: V3_Brand_Card_CardConfigs_Post_Options & { readonly json: V3_Brand_Card_CardConfigs_Post_Request }): ApiCall<V3_Brand_Card_CardConfigs_Post_Response>
  /**
   * 提交商家名片配置申请 · https://pay.weixin.qq.com/doc/v3/partner/4016468440
   * 角色：服务商
   */
  postSync(options: V3_Brand_Card_CardConfigs_Post_Options & { readonly json: V3_Brand_Card_CardConfigs_Post_Request }): V3_Brand_Card_CardConfigs_Post_Response
}

export interface V3_Brand_Card_CardConfigs_CancelApplyment_Post_Request {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code?: string | undefined
  /** 微信支付申请单号 · 示例：1111111111 */
  readonly applyment_id?: string | undefined
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
}

export interface V3_Brand_Card_CardConfigs_CancelApplyment_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Card_CardConfigs_CancelApplyment_Post_Request
}

export interface V3_Brand_Card_CardConfigs_CancelApplyment_Post_Response {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 微信支付申请单号 · 示例：1111111111 */
  readonly applyment_id: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 申请单状态 · 示例：CANCELED */
  readonly applyment_state: "STATE_UNKNOWN" | "DRAFTING" | "AUDITING" | "AUDIT_REJECTED" | "PENDING_PUBLISH" | "PUBLISHED" | "CANCELED" | (string & {})
}

export interface V3_Brand_Card_CardConfigs_CancelApplyment {
  /**
   * 撤销商家名片配置申请 · https://pay.weixin.qq.com/doc/v3/partner/4016475172
   * 角色：服务商
   */
  post(options: V3_Brand_Card_CardConfigs_CancelApplyment_Post_Options & { readonly json: V3_Brand_Card_CardConfigs_CancelApplyment_Post_Request }): ApiCall<V3_Brand_Card_CardConfigs_CancelApplyment_Post_Response>
  /**
   * 撤销商家名片配置申请 · https://pay.weixin.qq.com/doc/v3/partner/4016475172
   * 角色：服务商
   */
  postSync(options: V3_Brand_Card_CardConfigs_CancelApplyment_Post_Options & { readonly json: V3_Brand_Card_CardConfigs_CancelApplyment_Post_Request }): V3_Brand_Card_CardConfigs_CancelApplyment_Post_Response
}

export interface V3_Brand_Card_CardConfigs_PreviewUrl_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 业务申请编号 · 示例：1900013511_10000 */
    readonly business_code?: string | undefined
    /** 微信支付申请单号 · 示例：1111111111 */
    readonly applyment_id?: string | undefined
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
  }
}

export interface V3_Brand_Card_CardConfigs_PreviewUrl_Get_Response {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 微信支付申请单号 · 示例：1111111111 */
  readonly applyment_id: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 商家名片预览二维码链接 · 示例：https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345 */
  readonly card_preview_url: string
  /** 预览二维码链接过期时间 · 格式：RFC 3339 日期时间 · 示例：2025-05-20T13:29:35+08:00 */
  readonly url_expired_time: string
}

export interface V3_Brand_Card_CardConfigs_PreviewUrl {
  /**
   * 获取商家名片预览二维码 · https://pay.weixin.qq.com/doc/v3/partner/4016641998
   * 角色：服务商
   */
  get(options: V3_Brand_Card_CardConfigs_PreviewUrl_Get_Options): ApiCall<V3_Brand_Card_CardConfigs_PreviewUrl_Get_Response>
  /**
   * 获取商家名片预览二维码 · https://pay.weixin.qq.com/doc/v3/partner/4016641998
   * 角色：服务商
   */
  getSync(options: V3_Brand_Card_CardConfigs_PreviewUrl_Get_Options): V3_Brand_Card_CardConfigs_PreviewUrl_Get_Response
}

export interface V3_Brand_Card_CardConfigs_Publish_Post_Request {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code?: string | undefined
  /** 微信支付申请单号 · 示例：1111111111 */
  readonly applyment_id?: string | undefined
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 发布方式 · 示例：SCHEDULED_PUBLISH */
  readonly publish_type: "IMMEDIATE_PUBLISH" | "SCHEDULED_PUBLISH" | (string & {})
  /** 定时发布时间 · 格式：RFC 3339 日期时间 · 示例：2025-05-20T13:29:35+08:00 */
  readonly scheduled_publish_time?: string | undefined
}

export interface V3_Brand_Card_CardConfigs_Publish_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Card_CardConfigs_Publish_Post_Request
}

export interface V3_Brand_Card_CardConfigs_Publish_Post_Response {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 微信支付申请单号 · 示例：1111111111 */
  readonly applyment_id: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 发布方式 · 示例：SCHEDULED_PUBLISH */
  readonly publish_type: "IMMEDIATE_PUBLISH" | "SCHEDULED_PUBLISH" | (string & {})
  /** 定时发布时间 · 格式：RFC 3339 日期时间 · 示例：2025-05-20T13:29:35+08:00 */
  readonly scheduled_publish_time?: string | undefined
}

export interface V3_Brand_Card_CardConfigs_Publish {
  /**
   * 发布商家名片配置 · https://pay.weixin.qq.com/doc/v3/partner/4016475176
   * 角色：服务商
   */
  post(options: V3_Brand_Card_CardConfigs_Publish_Post_Options & { readonly json: V3_Brand_Card_CardConfigs_Publish_Post_Request }): ApiCall<V3_Brand_Card_CardConfigs_Publish_Post_Response>
  /**
   * 发布商家名片配置 · https://pay.weixin.qq.com/doc/v3/partner/4016475176
   * 角色：服务商
   */
  postSync(options: V3_Brand_Card_CardConfigs_Publish_Post_Options & { readonly json: V3_Brand_Card_CardConfigs_Publish_Post_Request }): V3_Brand_Card_CardConfigs_Publish_Post_Response
}

export interface V3_Brand_Card_CardLinks_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 交易场景类型 · 示例：MINI_PROGRAM */
    readonly payment_scene?: "MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE" | (string & {}) | undefined
    /** 查询页码 · 示例：1 */
    readonly page_index?: number | undefined
    /** 查询页大小 · 示例：50 */
    readonly page_size?: number | undefined
  }
}

export interface V3_Brand_Card_CardLinks_Get_Response {
  /** 品牌ID · 示例：1004 */
  readonly brand_id?: string | undefined
  /** 查询页码 */
  readonly page_index?: number | undefined
  /** 查询页大小 */
  readonly page_size?: number | undefined
  /** 总数 */
  readonly total_num?: number | undefined
  /** 已生效连接列表 */
  readonly active_link_list?: readonly {
    /** 交易场景类型 · 示例：MINI_PROGRAM */
    readonly payment_scene: "MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE" | (string & {})
    /** 公众账号ID */
    readonly appid_list?: readonly string[] | undefined
    /** 商户号 · 示例：111222333 */
    readonly card_link_mchid?: string | undefined
    /** 服务ID · 示例：00005000000000548218251086296300 */
    readonly service_id?: string | undefined
  }[] | undefined
}

export interface V3_Brand_Card_CardLinks_Post_Request {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 交易场景类型 · 示例：MINI_PROGRAM */
  readonly payment_scene: "MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE" | (string & {})
  /** 公众账号ID · 示例：wxea9c30890f48d5ae */
  readonly appid?: string | undefined
  /** 商户号 · 示例：111222333 */
  readonly card_link_mchid?: string | undefined
  /** 服务ID · 示例：00005000000000548218251086296300 */
  readonly service_id?: string | undefined
}

export interface V3_Brand_Card_CardLinks_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Card_CardLinks_Post_Request
}

export interface V3_Brand_Card_CardLinks_Post_Response {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 交易场景类型 · 示例：MINI_PROGRAM */
  readonly payment_scene: "MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE" | (string & {})
  /** 公众账号ID · 示例：wxea9c30890f48d5ae */
  readonly appid?: string | undefined
  /** 商户号 · 示例：111222333 */
  readonly card_link_mchid?: string | undefined
  /** 服务ID · 示例：00005000000000548218251086296300 */
  readonly service_id?: string | undefined
}

export interface V3_Brand_Card_CardLinks {
  /** 品牌∙交易连接名片 · 共 1 个接口 */
  readonly businessCode: V3_Brand_Card_CardLinks_BusinessCode
  /** 撤销交易连接名片配置申请 */
  readonly cancelApplyment: V3_Brand_Card_CardLinks_CancelApplyment
  /** 解除已生效交易连接名片场景 */
  readonly unbindCardLink: V3_Brand_Card_CardLinks_UnbindCardLink
  /**
   * 查询已生效交易连接名片规则 · https://pay.weixin.qq.com/doc/v3/partner/4016366785
   * 角色：服务商
   */
  get(options: V3_Brand_Card_CardLinks_Get_Options): ApiCall<V3_Brand_Card_CardLinks_Get_Response>
  /**
   * 查询已生效交易连接名片规则 · https://pay.weixin.qq.com/doc/v3/partner/4016366785
   * 角色：服务商
   */
  getSync(options: V3_Brand_Card_CardLinks_Get_Options): V3_Brand_Card_CardLinks_Get_Response
  /** 查询已生效交易连接名片规则：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Brand_Card_CardLinks_Get_Options, 'query', 'page_index' | 'page_size', 'page_size'>): AsyncGenerator<NonNullable<V3_Brand_Card_CardLinks_Get_Response['active_link_list']>[number], void, undefined>
  /**
   * 添加交易连接名片规则申请 · https://pay.weixin.qq.com/doc/v3/partner/4016333302
   * 角色：服务商
   */
  post(options: V3_Brand_Card_CardLinks_Post_Options & { readonly json: V3_Brand_Card_CardLinks_Post_Request }): ApiCall<V3_Brand_Card_CardLinks_Post_Response>
  /**
   * 添加交易连接名片规则申请 · https://pay.weixin.qq.com/doc/v3/partner/4016333302
   * 角色：服务商
   */
  postSync(options: V3_Brand_Card_CardLinks_Post_Options & { readonly json: V3_Brand_Card_CardLinks_Post_Request }): V3_Brand_Card_CardLinks_Post_Response
}

export interface V3_Brand_Card_CardLinks_BusinessCode {
  /** 根据业务申请编号查询添加申请状态 */
  readonly _business_code_: V3_Brand_Card_CardLinks_BusinessCode_Business_code_
}

export interface V3_Brand_Card_CardLinks_BusinessCode_Business_code__Get_Options extends CallOptions {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 查询参数 */
  readonly query: {
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
  }
}

export interface V3_Brand_Card_CardLinks_BusinessCode_Business_code__Get_Response {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 交易场景类型 · 示例：MINI_PROGRAM */
  readonly payment_scene: "MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE" | (string & {})
  /** 公众账号ID · 示例：wxea9c30890f48d5ae */
  readonly appid?: string | undefined
  /** 商户号 · 示例：111222333 */
  readonly card_link_mchid?: string | undefined
  /** 服务ID · 示例：00005000000000548218251086296300 */
  readonly service_id?: string | undefined
  /** 交易连接名片配置状态 · 示例：AUDIT_REJECT */
  readonly configuration_state: "WAITING_AUDIT" | "AUDIT_REJECT" | "WAITING_CONFIRMATION" | "MERCHANT_ADMIN_REJECT" | "IN_EFFECT" | (string & {})
  /** 驳回原因 · 示例：具体驳回原因xxx */
  readonly reject_reason?: string | undefined
}

export interface V3_Brand_Card_CardLinks_BusinessCode_Business_code_ {
  /**
   * 根据业务申请编号查询添加申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4016366816
   * 角色：服务商
   */
  get(options: V3_Brand_Card_CardLinks_BusinessCode_Business_code__Get_Options): ApiCall<V3_Brand_Card_CardLinks_BusinessCode_Business_code__Get_Response>
  /**
   * 根据业务申请编号查询添加申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4016366816
   * 角色：服务商
   */
  getSync(options: V3_Brand_Card_CardLinks_BusinessCode_Business_code__Get_Options): V3_Brand_Card_CardLinks_BusinessCode_Business_code__Get_Response
}

export interface V3_Brand_Card_CardLinks_CancelApplyment_Post_Request {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
}

export interface V3_Brand_Card_CardLinks_CancelApplyment_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Card_CardLinks_CancelApplyment_Post_Request
}

export interface V3_Brand_Card_CardLinks_CancelApplyment_Post_Response {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly business_code: string
}

export interface V3_Brand_Card_CardLinks_CancelApplyment {
  /**
   * 撤销交易连接名片配置申请 · https://pay.weixin.qq.com/doc/v3/partner/4016366797
   * 角色：服务商
   */
  post(options: V3_Brand_Card_CardLinks_CancelApplyment_Post_Options & { readonly json: V3_Brand_Card_CardLinks_CancelApplyment_Post_Request }): ApiCall<V3_Brand_Card_CardLinks_CancelApplyment_Post_Response>
  /**
   * 撤销交易连接名片配置申请 · https://pay.weixin.qq.com/doc/v3/partner/4016366797
   * 角色：服务商
   */
  postSync(options: V3_Brand_Card_CardLinks_CancelApplyment_Post_Options & { readonly json: V3_Brand_Card_CardLinks_CancelApplyment_Post_Request }): V3_Brand_Card_CardLinks_CancelApplyment_Post_Response
}

export interface V3_Brand_Card_CardLinks_UnbindCardLink_Post_Request {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 交易场景类型 · 示例：MINI_PROGRAM */
  readonly payment_scene: "MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE" | (string & {})
  /** 公众账号ID · 示例：wxea9c30890f48d5ae */
  readonly appid?: string | undefined
  /** 商户号 · 示例：111222333 */
  readonly card_link_mchid?: string | undefined
  /** 服务ID · 示例：00005000000000548218251086296300 */
  readonly service_id?: string | undefined
}

export interface V3_Brand_Card_CardLinks_UnbindCardLink_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Card_CardLinks_UnbindCardLink_Post_Request
}

export interface V3_Brand_Card_CardLinks_UnbindCardLink_Post_Response {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 交易场景类型 · 示例：MINI_PROGRAM */
  readonly payment_scene: "MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE" | (string & {})
  /** 公众账号ID · 示例：wxea9c30890f48d5ae */
  readonly appid?: string | undefined
  /** 商户号 · 示例：111222333 */
  readonly card_link_mchid?: string | undefined
  /** 服务ID · 示例：00005000000000548218251086296300 */
  readonly service_id?: string | undefined
}

export interface V3_Brand_Card_CardLinks_UnbindCardLink {
  /**
   * 解除已生效交易连接名片场景 · https://pay.weixin.qq.com/doc/v3/partner/4016366804
   * 角色：服务商
   */
  post(options: V3_Brand_Card_CardLinks_UnbindCardLink_Post_Options & { readonly json: V3_Brand_Card_CardLinks_UnbindCardLink_Post_Request }): ApiCall<V3_Brand_Card_CardLinks_UnbindCardLink_Post_Response>
  /**
   * 解除已生效交易连接名片场景 · https://pay.weixin.qq.com/doc/v3/partner/4016366804
   * 角色：服务商
   */
  postSync(options: V3_Brand_Card_CardLinks_UnbindCardLink_Post_Options & { readonly json: V3_Brand_Card_CardLinks_UnbindCardLink_Post_Request }): V3_Brand_Card_CardLinks_UnbindCardLink_Post_Response
}

export interface V3_Brand_Marketing {
  /** 经营工具∙摇优惠 · 共 1 个接口 */
  readonly shakeActivities: V3_Brand_Marketing_ShakeActivities
}

export interface V3_Brand_Marketing_ShakeActivities {
  /** 查询摇优惠活动列表 */
  readonly activities: V3_Brand_Marketing_ShakeActivities_Activities
}

export interface V3_Brand_Marketing_ShakeActivities_Activities_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 分页大小 · 最小 1 · 最大 100 · 示例：5 */
    readonly limit: number
    /** 分页页码 · 示例：10 */
    readonly offset: number
    /** 活动状态 · 示例：CREATED */
    readonly activity_state?: "CREATED" | "DELIVERING" | "EXPIRED" | "PAUSED" | "TERMINATED" | (string & {}) | undefined
    /** 示例：PENDING */
    readonly audit_state?: "PENDING" | "APPROVED" | "REJECTED" | (string & {}) | undefined
  }
}

export interface V3_Brand_Marketing_ShakeActivities_Activities_Get_Response {
  /** 分页页码 */
  readonly offset: number
  /** 分页大小 */
  readonly limit: number
  /** 总数 */
  readonly total_count: number
  /** 摇一摇有优惠活动列表 */
  readonly data?: readonly {
    /** 活动id */
    readonly id: string
    /** 活动名称 */
    readonly name: string
    /** 活动状态 */
    readonly activity_state: "CREATED" | "DELIVERING" | "EXPIRED" | "PAUSED" | "TERMINATED" | (string & {})
    /** 示例：PENDING */
    readonly audit_state: "PENDING" | "APPROVED" | "REJECTED" | (string & {})
    /** 可用库存 · 示例：1 */
    readonly available_quota: number
    /** 总库存 · 示例：1 */
    readonly total_quota: number
    /** 投放模式 · 示例：SMART */
    readonly delivery_mode: "SMART" | "TARGETED" | (string & {})
    /** 投放时间范围 */
    readonly time_range: {
      /** 开始时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
      readonly start_time: string
      /** 结束时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
      readonly end_time: string
    }
    /** 商品券 */
    readonly product_coupon?: {
      /** 商品券ID · 示例：example_product_coupon_id */
      readonly product_coupon_id: string
      /** 商品券批次列表 */
      readonly stock_list?: readonly {
        /** 批次ID · 示例：example_stock_id */
        readonly stock_id: string
      }[] | undefined
    } | undefined
  }[] | undefined
}

export interface V3_Brand_Marketing_ShakeActivities_Activities {
  /**
   * 查询摇优惠活动列表 · https://pay.weixin.qq.com/doc/v3/partner/4015783259
   * 角色：服务商
   */
  get(options: V3_Brand_Marketing_ShakeActivities_Activities_Get_Options): ApiCall<V3_Brand_Marketing_ShakeActivities_Activities_Get_Response>
  /**
   * 查询摇优惠活动列表 · https://pay.weixin.qq.com/doc/v3/partner/4015783259
   * 角色：服务商
   */
  getSync(options: V3_Brand_Marketing_ShakeActivities_Activities_Get_Options): V3_Brand_Marketing_ShakeActivities_Activities_Get_Response
  /** 查询摇优惠活动列表：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Brand_Marketing_ShakeActivities_Activities_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Brand_Marketing_ShakeActivities_Activities_Get_Response['data']>[number], void, undefined>
}

export interface V3_Brand_Partner {
  /** 商家名片会员、商家名片会员活动 · 共 23 个接口 */
  readonly cardMember: V3_Brand_Partner_CardMember
  /** 经营工具∙品牌门店 · 共 9 个接口 */
  readonly store: V3_Brand_Partner_Store
}

export interface V3_Brand_Partner_CardMember {
  /** 商家名片会员 · 查询会员卡模板列表、创建会员卡模板 · 共 6 个接口 */
  readonly cards: V3_Brand_Partner_CardMember_Cards
  /** 商家名片会员活动 · 查询品牌会员发券活动列表、创建品牌会员发券活动 · 共 5 个接口 */
  readonly membershipActivities: V3_Brand_Partner_CardMember_MembershipActivities
  /** 品牌会员展示付款码组件预授权 */
  readonly payViewTokens: V3_Brand_Partner_CardMember_PayViewTokens
  /** 入会组件预授权 */
  readonly preAuthTokens: V3_Brand_Partner_CardMember_PreAuthTokens
  /** 商家名片会员 · 查询用户在品牌下所有会员卡 · 共 7 个接口 */
  readonly userCards: V3_Brand_Partner_CardMember_UserCards
  /** 创建用户动态信息 */
  readonly userFeeds: V3_Brand_Partner_CardMember_UserFeeds
  /** 商家名片会员 · 共 2 个接口 */
  readonly userPoints: V3_Brand_Partner_CardMember_UserPoints
}

export interface V3_Brand_Partner_CardMember_Cards_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 品牌id · 示例：1004 */
    readonly brand_id: string
    /** 状态 */
    readonly state?: "CARD_EFFECTIVE" | "CARD_INVALID" | (string & {}) | undefined
    /** 分页页码 · 默认：0 */
    readonly offset?: number | undefined
    /** 分页大小 · 示例：20 */
    readonly limit?: number | undefined
  }
}

export interface V3_Brand_Partner_CardMember_Cards_Get_Response {
  /** 总数量 · 示例：20 */
  readonly total_count: number
  /** 分页页码 · 示例：1 */
  readonly offset: number
  /** 分页大小 · 示例：20 */
  readonly limit: number
  /** 会员卡模板列表 */
  readonly data?: readonly {
    /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id: string
    /** 品牌ID · 示例：1004 */
    readonly brand_id: string
    /** 商户AppId · 示例：wxea9c30890f48d5ae */
    readonly appid: string
    /** 会员卡类型 */
    readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
    /** 卡名称 · 示例：测试卡 */
    readonly card_title: string
    /** 卡背景颜色 · 示例：#FFFF00 */
    readonly card_color: string
    /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
    readonly card_picture_url: string
    /** 会员卡code分配类型 */
    readonly code_mode: "SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE" | (string & {})
    /** 会员码型 */
    readonly code_type: "NONE_CODE" | "BAR_CODE" | "QR_CODE" | "BAR_CODE_AND_QR_CODE" | "JUMP_MINI_PROGRAM" | (string & {})
    /** 会员码跳转信息 */
    readonly code_jump_information?: {
      /** 会员码跳转AppID · 示例：wxea9c30a90fs8d3fe */
      readonly jump_appid?: string | undefined
      /** 会员码跳转路径 · 示例：/pages/code/code */
      readonly jump_path?: string | undefined
    } | undefined
    /** 会员权益 · 示例：会员折扣、专属价 */
    readonly benefits: string
    /** 回调地址 · 示例：https://www.weixin.qq.com/wxpay/notify.php */
    readonly notify_url: string
    /** 是否置顶 */
    readonly need_pinned?: boolean | undefined
    /** 是否展示会员等级 */
    readonly need_display_level?: boolean | undefined
    /** 会员初始等级 · 示例：白银会员 */
    readonly init_level?: string | undefined
    /** 服务电话 · 示例：010-8877xxxx */
    readonly service_phone?: string | undefined
    /** 商家法务协议 · 示例：商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。 */
    readonly legal_agreement?: string | undefined
    /** 会员卡有效期 */
    readonly valid_date_information: {
      /** 有效期类型 */
      readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
      /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
      readonly available_begin_time?: string | undefined
      /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
      readonly available_end_time?: string | undefined
      /** 生效后N天内有效 · 示例：200 */
      readonly available_day_after_receive?: number | undefined
    }
    /** 积分信息 */
    readonly points_information?: {
      /** 积分跳转AppID · 示例：wxea9c30a90fs8d3fe */
      readonly jump_appid?: string | undefined
      /** 积分跳转路径 · 示例：/pages/points/points */
      readonly jump_path?: string | undefined
    } | undefined
    /** 储值信息 */
    readonly balance_information?: {
      /** 储值小程序AppID · 示例：wxea9c30a90fs8d3fe */
      readonly jump_appid?: string | undefined
      /** 储值小程序路径 · 示例：/pages/balance/balance */
      readonly jump_path?: string | undefined
    } | undefined
    /** 付费会员信息 */
    readonly purchase_information?: {
      /** 付费会员价格 · 示例：100 */
      readonly price?: number | undefined
      /** 付费会员跳转AppID · 示例：wxea9c30a90fs8d3fe */
      readonly jump_appid?: string | undefined
      /** 付费会员跳转路径 · 示例：/pages/purchase/purchase */
      readonly jump_path?: string | undefined
    } | undefined
    /** 用户开卡信息 */
    readonly user_information?: {
      /** 平台提供的通用开卡信息字段 */
      readonly common_field_list?: readonly ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}))[] | undefined
      /** 商户自定义的开卡信息字段 */
      readonly custom_field_list?: readonly {
        /** 商户自定义的开卡信息字段类型 */
        readonly type?: "CHECK_BOX" | "RADIO" | (string & {}) | undefined
        /** 字段名称 · 示例：喜欢的运动 */
        readonly name?: string | undefined
        /** 字段值 */
        readonly values?: readonly string[] | undefined
      }[] | undefined
    } | undefined
  }[] | undefined
}

export interface V3_Brand_Partner_CardMember_Cards_Post_Request {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 商户AppId · 示例：wxea9c30890f48d5ae */
  readonly appid: string
  /** 会员卡类型 */
  readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
  /** 卡名称 · 示例：测试卡 */
  readonly card_title: string
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color: string
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url: string
  /** 会员卡code分配类型 */
  readonly code_mode: "SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE" | (string & {})
  /** 会员码型 */
  readonly code_type: "NONE_CODE" | "BAR_CODE" | "QR_CODE" | "BAR_CODE_AND_QR_CODE" | "JUMP_MINI_PROGRAM" | (string & {})
  /** 会员码跳转信息 */
  readonly code_jump_information?: {
    /** 会员码跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 会员码跳转路径 · 示例：/pages/code/code */
    readonly jump_path?: string | undefined
  } | undefined
  /** 会员权益 · 示例：会员折扣、专属价 */
  readonly benefits: string
  /** 回调地址 · 示例：https://www.weixin.qq.com/wxpay/notify.php */
  readonly notify_url: string
  /** 是否置顶 */
  readonly need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  readonly need_display_level?: boolean | undefined
  /** 会员初始等级 · 示例：白银会员 */
  readonly init_level?: string | undefined
  /** 服务电话 · 示例：010-8877xxxx */
  readonly service_phone?: string | undefined
  /** 商家法务协议 · 示例：商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。 */
  readonly legal_agreement?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 积分信息 */
  readonly points_information?: {
    /** 积分跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 积分跳转路径 · 示例：/pages/points/points */
    readonly jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  readonly balance_information?: {
    /** 储值小程序AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 储值小程序路径 · 示例：/pages/balance/balance */
    readonly jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  readonly purchase_information?: {
    /** 付费会员价格 · 示例：100 */
    readonly price?: number | undefined
    /** 付费会员跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 付费会员跳转路径 · 示例：/pages/purchase/purchase */
    readonly jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 商户自定义的开卡信息字段类型 */
      readonly type?: "CHECK_BOX" | "RADIO" | (string & {}) | undefined
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 字段值 */
      readonly values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
}

export interface V3_Brand_Partner_CardMember_Cards_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_Cards_Post_Request
}

export interface V3_Brand_Partner_CardMember_Cards_Post_Response {
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 商户AppId · 示例：wxea9c30890f48d5ae */
  readonly appid: string
  /** 会员卡类型 */
  readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
  /** 卡名称 · 示例：测试卡 */
  readonly card_title: string
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color: string
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url: string
  /** 会员卡code分配类型 */
  readonly code_mode: "SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE" | (string & {})
  /** 会员码型 */
  readonly code_type: "NONE_CODE" | "BAR_CODE" | "QR_CODE" | "BAR_CODE_AND_QR_CODE" | "JUMP_MINI_PROGRAM" | (string & {})
  /** 会员码跳转信息 */
  readonly code_jump_information?: {
    /** 会员码跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 会员码跳转路径 · 示例：/pages/code/code */
    readonly jump_path?: string | undefined
  } | undefined
  /** 会员权益 · 示例：会员折扣、专属价 */
  readonly benefits: string
  /** 回调地址 · 示例：https://www.weixin.qq.com/wxpay/notify.php */
  readonly notify_url: string
  /** 是否置顶 */
  readonly need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  readonly need_display_level?: boolean | undefined
  /** 会员初始等级 · 示例：白银会员 */
  readonly init_level?: string | undefined
  /** 服务电话 · 示例：010-8877xxxx */
  readonly service_phone?: string | undefined
  /** 商家法务协议 · 示例：商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。 */
  readonly legal_agreement?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 积分信息 */
  readonly points_information?: {
    /** 积分跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 积分跳转路径 · 示例：/pages/points/points */
    readonly jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  readonly balance_information?: {
    /** 储值小程序AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 储值小程序路径 · 示例：/pages/balance/balance */
    readonly jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  readonly purchase_information?: {
    /** 付费会员价格 · 示例：100 */
    readonly price?: number | undefined
    /** 付费会员跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 付费会员跳转路径 · 示例：/pages/purchase/purchase */
    readonly jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 商户自定义的开卡信息字段类型 */
      readonly type?: "CHECK_BOX" | "RADIO" | (string & {}) | undefined
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 字段值 */
      readonly values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
}

export interface V3_Brand_Partner_CardMember_Cards {
  /** 会员卡模板ID · 删除会员卡模板、查询会员卡模板信息、修改会员卡模板信息 · 共 4 个接口 */
  readonly _card_id_: V3_Brand_Partner_CardMember_Cards_Card_id_
  /**
   * 查询会员卡模板列表 · https://pay.weixin.qq.com/doc/v3/partner/4015336976
   * 角色：服务商
   */
  get(options: V3_Brand_Partner_CardMember_Cards_Get_Options): ApiCall<V3_Brand_Partner_CardMember_Cards_Get_Response>
  /**
   * 查询会员卡模板列表 · https://pay.weixin.qq.com/doc/v3/partner/4015336976
   * 角色：服务商
   */
  getSync(options: V3_Brand_Partner_CardMember_Cards_Get_Options): V3_Brand_Partner_CardMember_Cards_Get_Response
  /** 查询会员卡模板列表：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Brand_Partner_CardMember_Cards_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Brand_Partner_CardMember_Cards_Get_Response['data']>[number], void, undefined>
  /**
   * 创建会员卡模板 · https://pay.weixin.qq.com/doc/v3/partner/4015336970
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_CardMember_Cards_Post_Options & { readonly json: V3_Brand_Partner_CardMember_Cards_Post_Request }): ApiCall<V3_Brand_Partner_CardMember_Cards_Post_Response>
  /**
   * 创建会员卡模板 · https://pay.weixin.qq.com/doc/v3/partner/4015336970
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_CardMember_Cards_Post_Options & { readonly json: V3_Brand_Partner_CardMember_Cards_Post_Request }): V3_Brand_Partner_CardMember_Cards_Post_Response
}

export interface V3_Brand_Partner_CardMember_Cards_Card_id__Delete_Options extends CallOptions {
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 查询参数 */
  readonly query: {
    /** 品牌id · 示例：1004 */
    readonly brand_id: string
  }
}

export interface V3_Brand_Partner_CardMember_Cards_Card_id__Delete_Response {
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 商户AppId · 示例：wxea9c30890f48d5ae */
  readonly appid: string
  /** 会员卡类型 */
  readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
  /** 卡名称 · 示例：测试卡 */
  readonly card_title: string
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color: string
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url: string
  /** 会员卡code分配类型 */
  readonly code_mode: "SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE" | (string & {})
  /** 会员码型 */
  readonly code_type: "NONE_CODE" | "BAR_CODE" | "QR_CODE" | "BAR_CODE_AND_QR_CODE" | "JUMP_MINI_PROGRAM" | (string & {})
  /** 会员码跳转信息 */
  readonly code_jump_information?: {
    /** 会员码跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 会员码跳转路径 · 示例：/pages/code/code */
    readonly jump_path?: string | undefined
  } | undefined
  /** 会员权益 · 示例：会员折扣、专属价 */
  readonly benefits: string
  /** 回调地址 · 示例：https://www.weixin.qq.com/wxpay/notify.php */
  readonly notify_url: string
  /** 是否置顶 */
  readonly need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  readonly need_display_level?: boolean | undefined
  /** 会员初始等级 · 示例：白银会员 */
  readonly init_level?: string | undefined
  /** 服务电话 · 示例：010-8877xxxx */
  readonly service_phone?: string | undefined
  /** 商家法务协议 · 示例：商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。 */
  readonly legal_agreement?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 积分信息 */
  readonly points_information?: {
    /** 积分跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 积分跳转路径 · 示例：/pages/points/points */
    readonly jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  readonly balance_information?: {
    /** 储值小程序AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 储值小程序路径 · 示例：/pages/balance/balance */
    readonly jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  readonly purchase_information?: {
    /** 付费会员价格 · 示例：100 */
    readonly price?: number | undefined
    /** 付费会员跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 付费会员跳转路径 · 示例：/pages/purchase/purchase */
    readonly jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 商户自定义的开卡信息字段类型 */
      readonly type?: "CHECK_BOX" | "RADIO" | (string & {}) | undefined
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 字段值 */
      readonly values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 状态 */
  readonly state: "CARD_EFFECTIVE" | "CARD_INVALID" | (string & {})
  /** 创建时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 更新时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_Brand_Partner_CardMember_Cards_Card_id__Get_Options extends CallOptions {
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 查询参数 */
  readonly query: {
    /** 品牌id · 示例：1004 */
    readonly brand_id: string
  }
}

export interface V3_Brand_Partner_CardMember_Cards_Card_id__Get_Response {
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 商户AppId · 示例：wxea9c30890f48d5ae */
  readonly appid: string
  /** 会员卡类型 */
  readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
  /** 卡名称 · 示例：测试卡 */
  readonly card_title: string
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color: string
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url: string
  /** 会员卡code分配类型 */
  readonly code_mode: "SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE" | (string & {})
  /** 会员码型 */
  readonly code_type: "NONE_CODE" | "BAR_CODE" | "QR_CODE" | "BAR_CODE_AND_QR_CODE" | "JUMP_MINI_PROGRAM" | (string & {})
  /** 会员码跳转信息 */
  readonly code_jump_information?: {
    /** 会员码跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 会员码跳转路径 · 示例：/pages/code/code */
    readonly jump_path?: string | undefined
  } | undefined
  /** 会员权益 · 示例：会员折扣、专属价 */
  readonly benefits: string
  /** 回调地址 · 示例：https://www.weixin.qq.com/wxpay/notify.php */
  readonly notify_url: string
  /** 是否置顶 */
  readonly need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  readonly need_display_level?: boolean | undefined
  /** 会员初始等级 · 示例：白银会员 */
  readonly init_level?: string | undefined
  /** 服务电话 · 示例：010-8877xxxx */
  readonly service_phone?: string | undefined
  /** 商家法务协议 · 示例：商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。 */
  readonly legal_agreement?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 积分信息 */
  readonly points_information?: {
    /** 积分跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 积分跳转路径 · 示例：/pages/points/points */
    readonly jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  readonly balance_information?: {
    /** 储值小程序AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 储值小程序路径 · 示例：/pages/balance/balance */
    readonly jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  readonly purchase_information?: {
    /** 付费会员价格 · 示例：100 */
    readonly price?: number | undefined
    /** 付费会员跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 付费会员跳转路径 · 示例：/pages/purchase/purchase */
    readonly jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 商户自定义的开卡信息字段类型 */
      readonly type?: "CHECK_BOX" | "RADIO" | (string & {}) | undefined
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 字段值 */
      readonly values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 状态 */
  readonly state: "CARD_EFFECTIVE" | "CARD_INVALID" | (string & {})
  /** 创建时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 更新时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_Brand_Partner_CardMember_Cards_Card_id__Patch_Request {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 卡名称 · 示例：测试卡 */
  readonly card_title?: string | undefined
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color?: string | undefined
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url?: string | undefined
  /** 会员码跳转信息 */
  readonly code_jump_information?: {
    /** 会员码跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 会员码跳转路径 · 示例：/pages/code/code */
    readonly jump_path?: string | undefined
  } | undefined
  /** 会员权益 · 示例：会员折扣、专属价 */
  readonly benefits?: string | undefined
  /** 回调地址 · 示例：https://www.weixin.qq.com/wxpay/notify.php */
  readonly notify_url?: string | undefined
  /** 是否置顶 */
  readonly need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  readonly need_display_level?: boolean | undefined
  /** 会员初始等级 · 示例：白银会员 */
  readonly init_level?: string | undefined
  /** 服务电话 · 示例：010-8877xxxx */
  readonly service_phone?: string | undefined
  /** 商家法务协议 · 示例：商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。 */
  readonly legal_agreement?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information?: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  } | undefined
  /** 积分信息 */
  readonly points_information?: {
    /** 积分跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 积分跳转路径 · 示例：/pages/points/points */
    readonly jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  readonly balance_information?: {
    /** 储值小程序AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 储值小程序路径 · 示例：/pages/balance/balance */
    readonly jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  readonly purchase_information?: {
    /** 付费会员价格 · 示例：100 */
    readonly price?: number | undefined
    /** 付费会员跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 付费会员跳转路径 · 示例：/pages/purchase/purchase */
    readonly jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 商户自定义的开卡信息字段类型 */
      readonly type?: "CHECK_BOX" | "RADIO" | (string & {}) | undefined
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 字段值 */
      readonly values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
}

export interface V3_Brand_Partner_CardMember_Cards_Card_id__Patch_Options extends CallOptions {
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_Cards_Card_id__Patch_Request
}

export interface V3_Brand_Partner_CardMember_Cards_Card_id__Patch_Response {
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 商户AppId · 示例：wxea9c30890f48d5ae */
  readonly appid: string
  /** 会员卡类型 */
  readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
  /** 卡名称 · 示例：测试卡 */
  readonly card_title: string
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color: string
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url: string
  /** 会员卡code分配类型 */
  readonly code_mode: "SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE" | (string & {})
  /** 会员码型 */
  readonly code_type: "NONE_CODE" | "BAR_CODE" | "QR_CODE" | "BAR_CODE_AND_QR_CODE" | "JUMP_MINI_PROGRAM" | (string & {})
  /** 会员码跳转信息 */
  readonly code_jump_information?: {
    /** 会员码跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 会员码跳转路径 · 示例：/pages/code/code */
    readonly jump_path?: string | undefined
  } | undefined
  /** 会员权益 · 示例：会员折扣、专属价 */
  readonly benefits: string
  /** 回调地址 · 示例：https://www.weixin.qq.com/wxpay/notify.php */
  readonly notify_url: string
  /** 是否置顶 */
  readonly need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  readonly need_display_level?: boolean | undefined
  /** 会员初始等级 · 示例：白银会员 */
  readonly init_level?: string | undefined
  /** 服务电话 · 示例：010-8877xxxx */
  readonly service_phone?: string | undefined
  /** 商家法务协议 · 示例：商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。 */
  readonly legal_agreement?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 积分信息 */
  readonly points_information?: {
    /** 积分跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 积分跳转路径 · 示例：/pages/points/points */
    readonly jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  readonly balance_information?: {
    /** 储值小程序AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 储值小程序路径 · 示例：/pages/balance/balance */
    readonly jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  readonly purchase_information?: {
    /** 付费会员价格 · 示例：100 */
    readonly price?: number | undefined
    /** 付费会员跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 付费会员跳转路径 · 示例：/pages/purchase/purchase */
    readonly jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 商户自定义的开卡信息字段类型 */
      readonly type?: "CHECK_BOX" | "RADIO" | (string & {}) | undefined
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 字段值 */
      readonly values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 状态 */
  readonly state: "CARD_EFFECTIVE" | "CARD_INVALID" | (string & {})
  /** 创建时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 更新时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_Brand_Partner_CardMember_Cards_Card_id_ {
  /** 作废会员卡模板 */
  readonly invalidate: V3_Brand_Partner_CardMember_Cards_Card_id__Invalidate
  /**
   * 删除会员卡模板 · https://pay.weixin.qq.com/doc/v3/partner/4015336972
   * 角色：服务商
   */
  delete(options: V3_Brand_Partner_CardMember_Cards_Card_id__Delete_Options): ApiCall<V3_Brand_Partner_CardMember_Cards_Card_id__Delete_Response>
  /**
   * 删除会员卡模板 · https://pay.weixin.qq.com/doc/v3/partner/4015336972
   * 角色：服务商
   */
  deleteSync(options: V3_Brand_Partner_CardMember_Cards_Card_id__Delete_Options): V3_Brand_Partner_CardMember_Cards_Card_id__Delete_Response
  /**
   * 查询会员卡模板信息 · https://pay.weixin.qq.com/doc/v3/partner/4015336974
   * 角色：服务商
   */
  get(options: V3_Brand_Partner_CardMember_Cards_Card_id__Get_Options): ApiCall<V3_Brand_Partner_CardMember_Cards_Card_id__Get_Response>
  /**
   * 查询会员卡模板信息 · https://pay.weixin.qq.com/doc/v3/partner/4015336974
   * 角色：服务商
   */
  getSync(options: V3_Brand_Partner_CardMember_Cards_Card_id__Get_Options): V3_Brand_Partner_CardMember_Cards_Card_id__Get_Response
  /**
   * 修改会员卡模板信息 · https://pay.weixin.qq.com/doc/v3/partner/4015336977
   * 角色：服务商
   */
  patch(options: V3_Brand_Partner_CardMember_Cards_Card_id__Patch_Options & { readonly json: V3_Brand_Partner_CardMember_Cards_Card_id__Patch_Request }): ApiCall<V3_Brand_Partner_CardMember_Cards_Card_id__Patch_Response>
  /**
   * 修改会员卡模板信息 · https://pay.weixin.qq.com/doc/v3/partner/4015336977
   * 角色：服务商
   */
  patchSync(options: V3_Brand_Partner_CardMember_Cards_Card_id__Patch_Options & { readonly json: V3_Brand_Partner_CardMember_Cards_Card_id__Patch_Request }): V3_Brand_Partner_CardMember_Cards_Card_id__Patch_Response
}

export interface V3_Brand_Partner_CardMember_Cards_Card_id__Invalidate_Post_Request {
  /** 品牌id · 示例：1004 */
  readonly brand_id: string
}

export interface V3_Brand_Partner_CardMember_Cards_Card_id__Invalidate_Post_Options extends CallOptions {
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_Cards_Card_id__Invalidate_Post_Request
}

export interface V3_Brand_Partner_CardMember_Cards_Card_id__Invalidate_Post_Response {
  /** 商家请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 商户AppId · 示例：wxea9c30890f48d5ae */
  readonly appid: string
  /** 会员卡类型 */
  readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
  /** 卡名称 · 示例：测试卡 */
  readonly card_title: string
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color: string
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url: string
  /** 会员卡code分配类型 */
  readonly code_mode: "SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE" | (string & {})
  /** 会员码型 */
  readonly code_type: "NONE_CODE" | "BAR_CODE" | "QR_CODE" | "BAR_CODE_AND_QR_CODE" | "JUMP_MINI_PROGRAM" | (string & {})
  /** 会员码跳转信息 */
  readonly code_jump_information?: {
    /** 会员码跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 会员码跳转路径 · 示例：/pages/code/code */
    readonly jump_path?: string | undefined
  } | undefined
  /** 会员权益 · 示例：会员折扣、专属价 */
  readonly benefits: string
  /** 回调地址 · 示例：https://www.weixin.qq.com/wxpay/notify.php */
  readonly notify_url: string
  /** 是否置顶 */
  readonly need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  readonly need_display_level?: boolean | undefined
  /** 会员初始等级 · 示例：白银会员 */
  readonly init_level?: string | undefined
  /** 服务电话 · 示例：010-8877xxxx */
  readonly service_phone?: string | undefined
  /** 商家法务协议 · 示例：商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。 */
  readonly legal_agreement?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 会员中心信息 */
  readonly member_information: {
    /** 会员中心跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 会员中心跳转路径 · 示例：/pages/points/points */
    readonly jump_path?: string | undefined
  }
  /** 积分信息 */
  readonly points_information?: {
    /** 积分跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 积分跳转路径 · 示例：/pages/points/points */
    readonly jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  readonly balance_information?: {
    /** 储值小程序AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 储值小程序路径 · 示例：/pages/balance/balance */
    readonly jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  readonly purchase_information?: {
    /** 付费会员价格 · 示例：100 */
    readonly price?: number | undefined
    /** 付费会员跳转AppID · 示例：wxea9c30a90fs8d3fe */
    readonly jump_appid?: string | undefined
    /** 付费会员跳转路径 · 示例：/pages/purchase/purchase */
    readonly jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}))[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 商户自定义的开卡信息字段类型 */
      readonly type?: "CHECK_BOX" | "RADIO" | (string & {}) | undefined
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 字段值 */
      readonly values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 状态 */
  readonly state: "CARD_EFFECTIVE" | "CARD_INVALID" | (string & {})
  /** 创建时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 更新时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_Brand_Partner_CardMember_Cards_Card_id__Invalidate {
  /**
   * 作废会员卡模板 · https://pay.weixin.qq.com/doc/v3/partner/4015336972
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_CardMember_Cards_Card_id__Invalidate_Post_Options & { readonly json: V3_Brand_Partner_CardMember_Cards_Card_id__Invalidate_Post_Request }): ApiCall<V3_Brand_Partner_CardMember_Cards_Card_id__Invalidate_Post_Response>
  /**
   * 作废会员卡模板 · https://pay.weixin.qq.com/doc/v3/partner/4015336972
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_CardMember_Cards_Card_id__Invalidate_Post_Options & { readonly json: V3_Brand_Partner_CardMember_Cards_Card_id__Invalidate_Post_Request }): V3_Brand_Partner_CardMember_Cards_Card_id__Invalidate_Post_Response
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 品牌id · 示例：1004 */
    readonly brand_id: string
    /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id?: string | undefined
    /** 活动状态 · 示例：MEMBERSHIP_ACTIVITY_CREATED */
    readonly activity_state?: "MEMBERSHIP_ACTIVITY_CREATED" | "MEMBERSHIP_ACTIVITY_EFFECTIVE" | "MEMBERSHIP_ACTIVITY_TERMINATED" | "MEMBERSHIP_ACTIVITY_EXPIRED" | (string & {}) | undefined
    /** 请求资源起始位置 · 示例：10 */
    readonly offset: number
    /** 最大资源条数 · 示例：5 */
    readonly limit: number
  }
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Get_Response {
  /** 活动列表 */
  readonly data?: readonly {
    /** 商户请求单号 · 示例：100002322019090134234sfdf */
    readonly out_request_no: string
    /** 品牌ID · 示例：1004 */
    readonly brand_id: string
    /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id: string
    /** 活动渠道 · 示例：MECHANT_APP_COMPONENT */
    readonly activity_channel: "MECHANT_APP_COMPONENT" | (string & {})
    /** 活动主标题 · 示例：入会享券 */
    readonly title: string
    /** 活动主标题 · 示例：5张满减券 */
    readonly sub_title: string
    /** 活动开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-20T13:29:35.120+08:00 */
    readonly begin_time: string
    /** 活动结束时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-29T13:29:35.120+08:00 */
    readonly end_time: string
    /** 活动总库存 · 示例：1000 */
    readonly apply_total: number
    /** 活动剩余库存 · 示例：1000 */
    readonly apply_available: number
    /** 商品券批次列表 */
    readonly product_coupon_stock_list: readonly {
      /** 商品券ID · 示例：701138812971763025610907319729 */
      readonly product_coupon_id: string
      /** 批次ID · 示例：98065001 */
      readonly stock_id: string
    }[]
    /** 活动ID · 示例：371067 */
    readonly activity_id: string
    /** 活动状态 · 示例：MEMBERSHIP_ACTIVITY_CREATED */
    readonly activity_state: "MEMBERSHIP_ACTIVITY_CREATED" | "MEMBERSHIP_ACTIVITY_EFFECTIVE" | "MEMBERSHIP_ACTIVITY_TERMINATED" | "MEMBERSHIP_ACTIVITY_EXPIRED" | (string & {})
    /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_time: string
    /** 更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly modify_time: string
  }[] | undefined
  /** 请求资源起始位置 · 示例：10 */
  readonly offset: number
  /** 最大资源条数 · 示例：5 */
  readonly limit: number
  /** 资源总条数 · 示例：1234 */
  readonly total_count: number
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Post_Request {
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 活动渠道 · 示例：MECHANT_APP_COMPONENT */
  readonly activity_channel: "MECHANT_APP_COMPONENT" | (string & {})
  /** 活动主标题 · 示例：入会享券 */
  readonly title: string
  /** 活动主标题 · 示例：5张满减券 */
  readonly sub_title: string
  /** 活动开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-20T13:29:35.120+08:00 */
  readonly begin_time: string
  /** 活动结束时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-29T13:29:35.120+08:00 */
  readonly end_time: string
  /** 活动总库存 · 示例：1000 */
  readonly apply_total: number
  /** 商品券批次列表 */
  readonly product_coupon_stock_list: readonly {
    /** 商品券ID · 示例：701138812971763025610907319729 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：98065001 */
    readonly stock_id: string
  }[]
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_MembershipActivities_Post_Request
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Post_Response {
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 活动渠道 · 示例：MECHANT_APP_COMPONENT */
  readonly activity_channel: "MECHANT_APP_COMPONENT" | (string & {})
  /** 活动主标题 · 示例：入会享券 */
  readonly title: string
  /** 活动主标题 · 示例：5张满减券 */
  readonly sub_title: string
  /** 活动开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-20T13:29:35.120+08:00 */
  readonly begin_time: string
  /** 活动结束时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-29T13:29:35.120+08:00 */
  readonly end_time: string
  /** 活动总库存 · 示例：1000 */
  readonly apply_total: number
  /** 活动剩余库存 · 示例：1000 */
  readonly apply_available: number
  /** 商品券批次列表 */
  readonly product_coupon_stock_list: readonly {
    /** 商品券ID · 示例：701138812971763025610907319729 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：98065001 */
    readonly stock_id: string
  }[]
  /** 活动ID · 示例：371067 */
  readonly activity_id: string
  /** 活动状态 · 示例：MEMBERSHIP_ACTIVITY_CREATED */
  readonly activity_state: "MEMBERSHIP_ACTIVITY_CREATED" | "MEMBERSHIP_ACTIVITY_EFFECTIVE" | "MEMBERSHIP_ACTIVITY_TERMINATED" | "MEMBERSHIP_ACTIVITY_EXPIRED" | (string & {})
  /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly modify_time: string
}

export interface V3_Brand_Partner_CardMember_MembershipActivities {
  /** 活动ID · 查询品牌会员发券活动、修改品牌会员发券活动信息 · 共 3 个接口 */
  readonly _activity_id_: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id_
  /**
   * 查询品牌会员发券活动列表 · https://pay.weixin.qq.com/doc/v3/partner/4016588039
   * 角色：服务商
   */
  get(options: V3_Brand_Partner_CardMember_MembershipActivities_Get_Options): ApiCall<V3_Brand_Partner_CardMember_MembershipActivities_Get_Response>
  /**
   * 查询品牌会员发券活动列表 · https://pay.weixin.qq.com/doc/v3/partner/4016588039
   * 角色：服务商
   */
  getSync(options: V3_Brand_Partner_CardMember_MembershipActivities_Get_Options): V3_Brand_Partner_CardMember_MembershipActivities_Get_Response
  /** 查询品牌会员发券活动列表：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Brand_Partner_CardMember_MembershipActivities_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Brand_Partner_CardMember_MembershipActivities_Get_Response['data']>[number], void, undefined>
  /**
   * 创建品牌会员发券活动 · https://pay.weixin.qq.com/doc/v3/partner/4016464918
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_CardMember_MembershipActivities_Post_Options & { readonly json: V3_Brand_Partner_CardMember_MembershipActivities_Post_Request }): ApiCall<V3_Brand_Partner_CardMember_MembershipActivities_Post_Response>
  /**
   * 创建品牌会员发券活动 · https://pay.weixin.qq.com/doc/v3/partner/4016464918
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_CardMember_MembershipActivities_Post_Options & { readonly json: V3_Brand_Partner_CardMember_MembershipActivities_Post_Request }): V3_Brand_Partner_CardMember_MembershipActivities_Post_Response
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Get_Options extends CallOptions {
  /** 活动ID · 示例：371067 */
  readonly activity_id: string
  /** 查询参数 */
  readonly query: {
    /** 品牌id · 示例：1004 */
    readonly brand_id: string
  }
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Get_Response {
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 活动渠道 · 示例：MECHANT_APP_COMPONENT */
  readonly activity_channel: "MECHANT_APP_COMPONENT" | (string & {})
  /** 活动主标题 · 示例：入会享券 */
  readonly title: string
  /** 活动主标题 · 示例：5张满减券 */
  readonly sub_title: string
  /** 活动开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-20T13:29:35.120+08:00 */
  readonly begin_time: string
  /** 活动结束时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-29T13:29:35.120+08:00 */
  readonly end_time: string
  /** 活动总库存 · 示例：1000 */
  readonly apply_total: number
  /** 活动剩余库存 · 示例：1000 */
  readonly apply_available: number
  /** 商品券批次列表 */
  readonly product_coupon_stock_list: readonly {
    /** 商品券ID · 示例：701138812971763025610907319729 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：98065001 */
    readonly stock_id: string
  }[]
  /** 活动ID · 示例：371067 */
  readonly activity_id: string
  /** 活动状态 · 示例：MEMBERSHIP_ACTIVITY_CREATED */
  readonly activity_state: "MEMBERSHIP_ACTIVITY_CREATED" | "MEMBERSHIP_ACTIVITY_EFFECTIVE" | "MEMBERSHIP_ACTIVITY_TERMINATED" | "MEMBERSHIP_ACTIVITY_EXPIRED" | (string & {})
  /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly modify_time: string
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Patch_Request {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 活动主标题 · 示例：入会享券 */
  readonly title: string
  /** 活动主标题 · 示例：5张满减券 */
  readonly sub_title: string
  /** 活动开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-20T13:29:35.120+08:00 */
  readonly begin_time: string
  /** 活动结束时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-29T13:29:35.120+08:00 */
  readonly end_time: string
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Patch_Options extends CallOptions {
  /** 活动ID · 示例：371067 */
  readonly activity_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Patch_Request
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Patch_Response {
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 活动渠道 · 示例：MECHANT_APP_COMPONENT */
  readonly activity_channel: "MECHANT_APP_COMPONENT" | (string & {})
  /** 活动主标题 · 示例：入会享券 */
  readonly title: string
  /** 活动主标题 · 示例：5张满减券 */
  readonly sub_title: string
  /** 活动开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-20T13:29:35.120+08:00 */
  readonly begin_time: string
  /** 活动结束时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-29T13:29:35.120+08:00 */
  readonly end_time: string
  /** 活动总库存 · 示例：1000 */
  readonly apply_total: number
  /** 活动剩余库存 · 示例：1000 */
  readonly apply_available: number
  /** 商品券批次列表 */
  readonly product_coupon_stock_list: readonly {
    /** 商品券ID · 示例：701138812971763025610907319729 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：98065001 */
    readonly stock_id: string
  }[]
  /** 活动ID · 示例：371067 */
  readonly activity_id: string
  /** 活动状态 · 示例：MEMBERSHIP_ACTIVITY_CREATED */
  readonly activity_state: "MEMBERSHIP_ACTIVITY_CREATED" | "MEMBERSHIP_ACTIVITY_EFFECTIVE" | "MEMBERSHIP_ACTIVITY_TERMINATED" | "MEMBERSHIP_ACTIVITY_EXPIRED" | (string & {})
  /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly modify_time: string
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Activity_id_ {
  /** 终止品牌会员发券活动 */
  readonly terminate: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Terminate
  /**
   * 查询品牌会员发券活动 · https://pay.weixin.qq.com/doc/v3/partner/4016588015
   * 角色：服务商
   */
  get(options: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Get_Options): ApiCall<V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Get_Response>
  /**
   * 查询品牌会员发券活动 · https://pay.weixin.qq.com/doc/v3/partner/4016588015
   * 角色：服务商
   */
  getSync(options: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Get_Options): V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Get_Response
  /**
   * 修改品牌会员发券活动信息 · https://pay.weixin.qq.com/doc/v3/partner/4016588044
   * 角色：服务商
   */
  patch(options: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Patch_Options & { readonly json: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Patch_Request }): ApiCall<V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Patch_Response>
  /**
   * 修改品牌会员发券活动信息 · https://pay.weixin.qq.com/doc/v3/partner/4016588044
   * 角色：服务商
   */
  patchSync(options: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Patch_Options & { readonly json: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Patch_Request }): V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Patch_Response
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Terminate_Post_Request {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Terminate_Post_Options extends CallOptions {
  /** 活动ID · 示例：371067 */
  readonly activity_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Terminate_Post_Request
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Terminate_Post_Response {
  /** 商户请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 活动渠道 · 示例：MECHANT_APP_COMPONENT */
  readonly activity_channel: "MECHANT_APP_COMPONENT" | (string & {})
  /** 活动主标题 · 示例：入会享券 */
  readonly title: string
  /** 活动主标题 · 示例：5张满减券 */
  readonly sub_title: string
  /** 活动开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-20T13:29:35.120+08:00 */
  readonly begin_time: string
  /** 活动结束时间 · 格式：RFC 3339 日期时间 · 示例：2020-01-29T13:29:35.120+08:00 */
  readonly end_time: string
  /** 活动总库存 · 示例：1000 */
  readonly apply_total: number
  /** 活动剩余库存 · 示例：1000 */
  readonly apply_available: number
  /** 商品券批次列表 */
  readonly product_coupon_stock_list: readonly {
    /** 商品券ID · 示例：701138812971763025610907319729 */
    readonly product_coupon_id: string
    /** 批次ID · 示例：98065001 */
    readonly stock_id: string
  }[]
  /** 活动ID · 示例：371067 */
  readonly activity_id: string
  /** 活动状态 · 示例：MEMBERSHIP_ACTIVITY_CREATED */
  readonly activity_state: "MEMBERSHIP_ACTIVITY_CREATED" | "MEMBERSHIP_ACTIVITY_EFFECTIVE" | "MEMBERSHIP_ACTIVITY_TERMINATED" | "MEMBERSHIP_ACTIVITY_EXPIRED" | (string & {})
  /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly modify_time: string
}

export interface V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Terminate {
  /**
   * 终止品牌会员发券活动 · https://pay.weixin.qq.com/doc/v3/partner/4016588028
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Terminate_Post_Options & { readonly json: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Terminate_Post_Request }): ApiCall<V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Terminate_Post_Response>
  /**
   * 终止品牌会员发券活动 · https://pay.weixin.qq.com/doc/v3/partner/4016588028
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Terminate_Post_Options & { readonly json: V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Terminate_Post_Request }): V3_Brand_Partner_CardMember_MembershipActivities_Activity_id__Terminate_Post_Response
}

export interface V3_Brand_Partner_CardMember_PayViewTokens_Post_Request {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
}

export interface V3_Brand_Partner_CardMember_PayViewTokens_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_PayViewTokens_Post_Request
}

export interface V3_Brand_Partner_CardMember_PayViewTokens_Post_Response {
  /** 预授权token · 示例：d2df23f2f4fasf3gws */
  readonly token: string
  /** token 过期时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
  readonly expire_time: string
}

export interface V3_Brand_Partner_CardMember_PayViewTokens {
  /**
   * 品牌会员展示付款码组件预授权 · https://pay.weixin.qq.com/doc/v3/partner/4016834476
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_CardMember_PayViewTokens_Post_Options & { readonly json: V3_Brand_Partner_CardMember_PayViewTokens_Post_Request }): ApiCall<V3_Brand_Partner_CardMember_PayViewTokens_Post_Response>
  /**
   * 品牌会员展示付款码组件预授权 · https://pay.weixin.qq.com/doc/v3/partner/4016834476
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_CardMember_PayViewTokens_Post_Options & { readonly json: V3_Brand_Partner_CardMember_PayViewTokens_Post_Request }): V3_Brand_Partner_CardMember_PayViewTokens_Post_Response
}

export interface V3_Brand_Partner_CardMember_PreAuthTokens_Post_Request {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
}

export interface V3_Brand_Partner_CardMember_PreAuthTokens_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_PreAuthTokens_Post_Request
}

export interface V3_Brand_Partner_CardMember_PreAuthTokens_Post_Response {
  /** 预授权token · 示例：d2df23f2f4fasf3gws */
  readonly token: string
  /** token 过期时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
  readonly expire_time: string
}

export interface V3_Brand_Partner_CardMember_PreAuthTokens {
  /**
   * 入会组件预授权 · https://pay.weixin.qq.com/doc/v3/partner/4015336986
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_CardMember_PreAuthTokens_Post_Options & { readonly json: V3_Brand_Partner_CardMember_PreAuthTokens_Post_Request }): ApiCall<V3_Brand_Partner_CardMember_PreAuthTokens_Post_Response>
  /**
   * 入会组件预授权 · https://pay.weixin.qq.com/doc/v3/partner/4015336986
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_CardMember_PreAuthTokens_Post_Options & { readonly json: V3_Brand_Partner_CardMember_PreAuthTokens_Post_Request }): V3_Brand_Partner_CardMember_PreAuthTokens_Post_Response
}

export interface V3_Brand_Partner_CardMember_UserCards_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 品牌id · 示例：1004 */
    readonly brand_id: string
    /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
    readonly openid: string
    /** 用户会员卡状态 */
    readonly user_card_state?: "UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID" | (string & {}) | undefined
    /** 分页页码 · 默认：0 */
    readonly offset: number
    /** 分页大小 · 示例：20 */
    readonly limit: number
  }
}

export interface V3_Brand_Partner_CardMember_UserCards_Get_Response {
  /** 总数量 · 示例：20 */
  readonly total_count: number
  /** 分页页码 · 示例：1 */
  readonly offset: number
  /** 分页大小 · 示例：20 */
  readonly limit: number
  /** 会员卡列表 */
  readonly data?: readonly {
    /** 会员卡code · 示例：478515832665 */
    readonly user_card_code: string
    /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id: string
    /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
    readonly openid: string
    /** 卡背景颜色 · 示例：#FFFF00 */
    readonly card_color?: string | undefined
    /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
    readonly card_picture_url?: string | undefined
    /** 品牌ID · 示例：1004 */
    readonly brand_id: string
    /** 会员卡类型 */
    readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
    /** 加密的手机号 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
    readonly phone_number?: string | undefined
    /** 等级 · 示例：钻石会员 */
    readonly level?: string | undefined
    /** 会员卡有效期 */
    readonly valid_date_information: {
      /** 有效期类型 */
      readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
      /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
      readonly available_begin_time?: string | undefined
      /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
      readonly available_end_time?: string | undefined
      /** 生效后N天内有效 · 示例：200 */
      readonly available_day_after_receive?: number | undefined
    }
    /** 领取时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly pickup_time: string
    /** 用户开卡时填写的个人信息 */
    readonly user_information?: {
      /** 平台提供的通用开卡信息字段 */
      readonly common_field_list?: readonly {
        /** 平台提供的通用开卡信息字段 */
        readonly name?: "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
        /** 加密的用户开卡时填写的个人信息 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
        readonly value?: string | undefined
      }[] | undefined
      /** 商户自定义的开卡信息字段 */
      readonly custom_field_list?: readonly {
        /** 字段名称 · 示例：喜欢的运动 */
        readonly name?: string | undefined
        /** 加密的用户选择的字段值列表 */
        readonly user_chosen_values?: readonly string[] | undefined
      }[] | undefined
    } | undefined
    /** 商家数据包 · 示例：自定义数据说明 */
    readonly attach?: string | undefined
    /** 用户会员卡状态 */
    readonly user_card_state: "UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID" | (string & {})
    /** 作废原因 · 示例：传入的自定义作废原因 */
    readonly invalid_reason?: string | undefined
    /** 作废时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly invalid_time?: string | undefined
  }[] | undefined
}

export interface V3_Brand_Partner_CardMember_UserCards {
  /** 会员卡code · 查询用户会员卡信息、修改用户会员卡信息 · 共 4 个接口 */
  readonly _user_card_code_: V3_Brand_Partner_CardMember_UserCards_User_card_code_
  /** 根据openid导入用户会员卡 */
  readonly importByOpenid: V3_Brand_Partner_CardMember_UserCards_ImportByOpenid
  /** 根据手机号导入用户会员卡 */
  readonly importByPhone: V3_Brand_Partner_CardMember_UserCards_ImportByPhone
  /**
   * 查询用户在品牌下所有会员卡 · https://pay.weixin.qq.com/doc/v3/partner/4015336984
   * 角色：服务商
   */
  get(options: V3_Brand_Partner_CardMember_UserCards_Get_Options): ApiCall<V3_Brand_Partner_CardMember_UserCards_Get_Response>
  /**
   * 查询用户在品牌下所有会员卡 · https://pay.weixin.qq.com/doc/v3/partner/4015336984
   * 角色：服务商
   */
  getSync(options: V3_Brand_Partner_CardMember_UserCards_Get_Options): V3_Brand_Partner_CardMember_UserCards_Get_Response
  /** 查询用户在品牌下所有会员卡：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Brand_Partner_CardMember_UserCards_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Brand_Partner_CardMember_UserCards_Get_Response['data']>[number], void, undefined>
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code__Get_Options extends CallOptions {
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 查询参数 */
  readonly query: {
    /** 品牌id · 示例：1004 */
    readonly brand_id: string
    /** 会员卡模版ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id: string
    /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
    readonly openid: string
  }
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code__Get_Response {
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color?: string | undefined
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url?: string | undefined
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡类型 */
  readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
  /** 加密的手机号 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  readonly phone_number?: string | undefined
  /** 等级 · 示例：钻石会员 */
  readonly level?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 领取时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly pickup_time: string
  /** 用户开卡时填写的个人信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly {
      /** 平台提供的通用开卡信息字段 */
      readonly name?: "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
      readonly value?: string | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      readonly user_chosen_values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商家数据包 · 示例：自定义数据说明 */
  readonly attach?: string | undefined
  /** 用户会员卡状态 */
  readonly user_card_state: "UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID" | (string & {})
  /** 作废原因 · 示例：传入的自定义作废原因 */
  readonly invalid_reason?: string | undefined
  /** 作废时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly invalid_time?: string | undefined
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code__Patch_Request {
  /** 品牌ID · 示例：1004 */
  readonly brand_id?: string | undefined
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid?: string | undefined
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color?: string | undefined
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url?: string | undefined
  /** 加密的手机号 · 加密字段，SDK 自动加密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  readonly phone_number?: string | undefined
  /** 等级 · 示例：钻石会员 */
  readonly level?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information?: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  } | undefined
  /** 领取时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly pickup_time?: string | undefined
  /** 用户开卡时填写的个人信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly {
      /** 平台提供的通用开卡信息字段 */
      readonly name?: "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · 加密字段，SDK 自动加密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
      readonly value?: string | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      readonly user_chosen_values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商家数据包 · 示例：自定义数据说明 */
  readonly attach?: string | undefined
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code__Patch_Options extends CallOptions {
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 查询参数 */
  readonly query: {
    /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id: string
  }
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Brand_Partner_CardMember_UserCards_User_card_code__Patch_Request | undefined
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code__Patch_Response {
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color?: string | undefined
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url?: string | undefined
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡类型 */
  readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
  /** 加密的手机号 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  readonly phone_number?: string | undefined
  /** 等级 · 示例：钻石会员 */
  readonly level?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 领取时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly pickup_time: string
  /** 用户开卡时填写的个人信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly {
      /** 平台提供的通用开卡信息字段 */
      readonly name?: "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
      readonly value?: string | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      readonly user_chosen_values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商家数据包 · 示例：自定义数据说明 */
  readonly attach?: string | undefined
  /** 用户会员卡状态 */
  readonly user_card_state: "UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID" | (string & {})
  /** 作废原因 · 示例：传入的自定义作废原因 */
  readonly invalid_reason?: string | undefined
  /** 作废时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly invalid_time?: string | undefined
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code_ {
  /** 同步会员开通结果 */
  readonly confirm: V3_Brand_Partner_CardMember_UserCards_User_card_code__Confirm
  /** 作废用户会员卡 */
  readonly invalidate: V3_Brand_Partner_CardMember_UserCards_User_card_code__Invalidate
  /**
   * 查询用户会员卡信息 · https://pay.weixin.qq.com/doc/v3/partner/4015336980
   * 角色：服务商
   */
  get(options: V3_Brand_Partner_CardMember_UserCards_User_card_code__Get_Options): ApiCall<V3_Brand_Partner_CardMember_UserCards_User_card_code__Get_Response>
  /**
   * 查询用户会员卡信息 · https://pay.weixin.qq.com/doc/v3/partner/4015336980
   * 角色：服务商
   */
  getSync(options: V3_Brand_Partner_CardMember_UserCards_User_card_code__Get_Options): V3_Brand_Partner_CardMember_UserCards_User_card_code__Get_Response
  /**
   * 修改用户会员卡信息 · https://pay.weixin.qq.com/doc/v3/partner/4015336985
   * 角色：服务商
   */
  patch(options: V3_Brand_Partner_CardMember_UserCards_User_card_code__Patch_Options & { readonly json?: V3_Brand_Partner_CardMember_UserCards_User_card_code__Patch_Request | undefined }): ApiCall<V3_Brand_Partner_CardMember_UserCards_User_card_code__Patch_Response>
  /**
   * 修改用户会员卡信息 · https://pay.weixin.qq.com/doc/v3/partner/4015336985
   * 角色：服务商
   */
  patchSync(options: V3_Brand_Partner_CardMember_UserCards_User_card_code__Patch_Options & { readonly json?: V3_Brand_Partner_CardMember_UserCards_User_card_code__Patch_Request | undefined }): V3_Brand_Partner_CardMember_UserCards_User_card_code__Patch_Response
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code__Confirm_Post_Request {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color?: string | undefined
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url?: string | undefined
  /** 加密的手机号 · 加密字段，SDK 自动加密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  readonly phone_number?: string | undefined
  /** 等级 · 示例：钻石会员 */
  readonly level?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information?: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  } | undefined
  /** 用户开卡时填写的个人信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly {
      /** 平台提供的通用开卡信息字段 */
      readonly name?: "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · 加密字段，SDK 自动加密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
      readonly value?: string | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      readonly user_chosen_values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商家数据包 · 示例：自定义数据说明 */
  readonly attach?: string | undefined
  /** 会员开卡状态 */
  readonly user_card_confirm_state: "CREATE_CARD_SUCCESS" | "CREATE_CARD_FAIL" | (string & {})
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code__Confirm_Post_Options extends CallOptions {
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 查询参数 */
  readonly query: {
    /** 会员卡模版ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id: string
  }
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_UserCards_User_card_code__Confirm_Post_Request
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code__Confirm_Post_Response {
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color?: string | undefined
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url?: string | undefined
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡类型 */
  readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
  /** 加密的手机号 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  readonly phone_number?: string | undefined
  /** 等级 · 示例：钻石会员 */
  readonly level?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 领取时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly pickup_time: string
  /** 用户开卡时填写的个人信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly {
      /** 平台提供的通用开卡信息字段 */
      readonly name?: "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
      readonly value?: string | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      readonly user_chosen_values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商家数据包 · 示例：自定义数据说明 */
  readonly attach?: string | undefined
  /** 用户会员卡状态 */
  readonly user_card_state: "UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID" | (string & {})
  /** 作废原因 · 示例：传入的自定义作废原因 */
  readonly invalid_reason?: string | undefined
  /** 作废时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly invalid_time?: string | undefined
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code__Confirm {
  /**
   * 同步会员开通结果 · https://pay.weixin.qq.com/doc/v3/partner/4015336979
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_CardMember_UserCards_User_card_code__Confirm_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserCards_User_card_code__Confirm_Post_Request }): ApiCall<V3_Brand_Partner_CardMember_UserCards_User_card_code__Confirm_Post_Response>
  /**
   * 同步会员开通结果 · https://pay.weixin.qq.com/doc/v3/partner/4015336979
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_CardMember_UserCards_User_card_code__Confirm_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserCards_User_card_code__Confirm_Post_Request }): V3_Brand_Partner_CardMember_UserCards_User_card_code__Confirm_Post_Response
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code__Invalidate_Post_Request {
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 作废原因 · 示例：传入的自定义作废原因 */
  readonly invalid_reason?: string | undefined
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code__Invalidate_Post_Options extends CallOptions {
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 查询参数 */
  readonly query: {
    /** 品牌id · 示例：1004 */
    readonly brand_id: string
    /** 会员卡模版ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
    readonly card_id: string
  }
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_UserCards_User_card_code__Invalidate_Post_Request
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code__Invalidate_Post_Response {
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color?: string | undefined
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url?: string | undefined
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡类型 */
  readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
  /** 加密的手机号 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  readonly phone_number?: string | undefined
  /** 等级 · 示例：钻石会员 */
  readonly level?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 领取时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly pickup_time: string
  /** 用户开卡时填写的个人信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly {
      /** 平台提供的通用开卡信息字段 */
      readonly name?: "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
      readonly value?: string | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      readonly user_chosen_values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商家数据包 · 示例：自定义数据说明 */
  readonly attach?: string | undefined
  /** 用户会员卡状态 */
  readonly user_card_state: "UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID" | (string & {})
  /** 作废原因 · 示例：传入的自定义作废原因 */
  readonly invalid_reason?: string | undefined
  /** 作废时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly invalid_time?: string | undefined
}

export interface V3_Brand_Partner_CardMember_UserCards_User_card_code__Invalidate {
  /**
   * 作废用户会员卡 · https://pay.weixin.qq.com/doc/v3/partner/4015336983
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_CardMember_UserCards_User_card_code__Invalidate_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserCards_User_card_code__Invalidate_Post_Request }): ApiCall<V3_Brand_Partner_CardMember_UserCards_User_card_code__Invalidate_Post_Response>
  /**
   * 作废用户会员卡 · https://pay.weixin.qq.com/doc/v3/partner/4015336983
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_CardMember_UserCards_User_card_code__Invalidate_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserCards_User_card_code__Invalidate_Post_Request }): V3_Brand_Partner_CardMember_UserCards_User_card_code__Invalidate_Post_Response
}

export interface V3_Brand_Partner_CardMember_UserCards_ImportByOpenid_Post_Request {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 加密的手机号 · 加密字段，SDK 自动加密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  readonly phone_number?: string | undefined
  /** 用户开卡时填写的个人信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly {
      /** 平台提供的通用开卡信息字段 */
      readonly name?: "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · 加密字段，SDK 自动加密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
      readonly value?: string | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      readonly user_chosen_values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 会员卡有效期 */
  readonly date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 领取时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly pickup_time: string
}

export interface V3_Brand_Partner_CardMember_UserCards_ImportByOpenid_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_UserCards_ImportByOpenid_Post_Request
}

export interface V3_Brand_Partner_CardMember_UserCards_ImportByOpenid_Post_Response {
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color?: string | undefined
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url?: string | undefined
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡类型 */
  readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
  /** 加密的手机号 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  readonly phone_number?: string | undefined
  /** 等级 · 示例：钻石会员 */
  readonly level?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 领取时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly pickup_time: string
  /** 用户开卡时填写的个人信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly {
      /** 平台提供的通用开卡信息字段 */
      readonly name?: "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
      readonly value?: string | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      readonly user_chosen_values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商家数据包 · 示例：自定义数据说明 */
  readonly attach?: string | undefined
  /** 用户会员卡状态 */
  readonly user_card_state: "UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID" | (string & {})
  /** 作废原因 · 示例：传入的自定义作废原因 */
  readonly invalid_reason?: string | undefined
  /** 作废时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly invalid_time?: string | undefined
}

export interface V3_Brand_Partner_CardMember_UserCards_ImportByOpenid {
  /**
   * 根据openid导入用户会员卡 · https://pay.weixin.qq.com/doc/v3/partner/4015336981
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_CardMember_UserCards_ImportByOpenid_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserCards_ImportByOpenid_Post_Request }): ApiCall<V3_Brand_Partner_CardMember_UserCards_ImportByOpenid_Post_Response>
  /**
   * 根据openid导入用户会员卡 · https://pay.weixin.qq.com/doc/v3/partner/4015336981
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_CardMember_UserCards_ImportByOpenid_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserCards_ImportByOpenid_Post_Request }): V3_Brand_Partner_CardMember_UserCards_ImportByOpenid_Post_Response
}

export interface V3_Brand_Partner_CardMember_UserCards_ImportByPhone_Post_Request {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 加密的手机号 · 加密字段，SDK 自动加密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  readonly phone_number: string
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 用户开卡时填写的个人信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly {
      /** 平台提供的通用开卡信息字段 */
      readonly name?: "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · 加密字段，SDK 自动加密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
      readonly value?: string | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      readonly user_chosen_values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 会员卡有效期 */
  readonly date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 领取时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly pickup_time: string
}

export interface V3_Brand_Partner_CardMember_UserCards_ImportByPhone_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_UserCards_ImportByPhone_Post_Request
}

export interface V3_Brand_Partner_CardMember_UserCards_ImportByPhone_Post_Response {
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 卡背景颜色 · 示例：#FFFF00 */
  readonly card_color?: string | undefined
  /** 卡背景图URL · 示例：https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
  readonly card_picture_url?: string | undefined
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡类型 */
  readonly card_type: "PURCHASE" | "NORMAL" | "BALANCE" | (string & {})
  /** 加密的手机号 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
  readonly phone_number?: string | undefined
  /** 等级 · 示例：钻石会员 */
  readonly level?: string | undefined
  /** 会员卡有效期 */
  readonly valid_date_information: {
    /** 有效期类型 */
    readonly type: "FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT" | (string & {})
    /** 有效期开始时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
    readonly available_begin_time?: string | undefined
    /** 有效期结束时间 · 格式：RFC 3339 日期时间 · 示例：2030-05-20T13:29:35.120+08:00 */
    readonly available_end_time?: string | undefined
    /** 生效后N天内有效 · 示例：200 */
    readonly available_day_after_receive?: number | undefined
  }
  /** 领取时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly pickup_time: string
  /** 用户开卡时填写的个人信息 */
  readonly user_information?: {
    /** 平台提供的通用开卡信息字段 */
    readonly common_field_list?: readonly {
      /** 平台提供的通用开卡信息字段 */
      readonly name?: "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY" | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · 加密字段，SDK 自动解密 · 示例：vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY== */
      readonly value?: string | undefined
    }[] | undefined
    /** 商户自定义的开卡信息字段 */
    readonly custom_field_list?: readonly {
      /** 字段名称 · 示例：喜欢的运动 */
      readonly name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      readonly user_chosen_values?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  /** 商家数据包 · 示例：自定义数据说明 */
  readonly attach?: string | undefined
  /** 用户会员卡状态 */
  readonly user_card_state: "UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID" | (string & {})
  /** 作废原因 · 示例：传入的自定义作废原因 */
  readonly invalid_reason?: string | undefined
  /** 作废时间 · 格式：RFC 3339 日期时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly invalid_time?: string | undefined
}

export interface V3_Brand_Partner_CardMember_UserCards_ImportByPhone {
  /**
   * 根据手机号导入用户会员卡 · https://pay.weixin.qq.com/doc/v3/partner/4015336982
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_CardMember_UserCards_ImportByPhone_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserCards_ImportByPhone_Post_Request }): ApiCall<V3_Brand_Partner_CardMember_UserCards_ImportByPhone_Post_Response>
  /**
   * 根据手机号导入用户会员卡 · https://pay.weixin.qq.com/doc/v3/partner/4015336982
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_CardMember_UserCards_ImportByPhone_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserCards_ImportByPhone_Post_Request }): V3_Brand_Partner_CardMember_UserCards_ImportByPhone_Post_Response
}

export interface V3_Brand_Partner_CardMember_UserFeeds_Post_Request {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 商家请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 会员动态内容 · 示例：15_1200_1 */
  readonly cell_message: string
}

export interface V3_Brand_Partner_CardMember_UserFeeds_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_UserFeeds_Post_Request
}

export interface V3_Brand_Partner_CardMember_UserFeeds_Post_Response {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 商家请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 会员动态内容 · 示例：15_1200_1 */
  readonly cell_message: string
}

export interface V3_Brand_Partner_CardMember_UserFeeds {
  /**
   * 创建用户动态信息 · https://pay.weixin.qq.com/doc/v3/partner/4015336987
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_CardMember_UserFeeds_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserFeeds_Post_Request }): ApiCall<V3_Brand_Partner_CardMember_UserFeeds_Post_Response>
  /**
   * 创建用户动态信息 · https://pay.weixin.qq.com/doc/v3/partner/4015336987
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_CardMember_UserFeeds_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserFeeds_Post_Request }): V3_Brand_Partner_CardMember_UserFeeds_Post_Response
}

export interface V3_Brand_Partner_CardMember_UserPoints {
  /** 商家名片会员 · 共 1 个接口 */
  readonly exchangeCoupon: V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon
  /** 同步积分余额 */
  readonly sync: V3_Brand_Partner_CardMember_UserPoints_Sync
}

export interface V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon {
  /** 同步积分兑券结果 */
  readonly confirm: V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon_Confirm
}

export interface V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon_Confirm_Post_Request {
  /** 积分兑券ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly record_id: string
  /** 积分兑券模板ID · 示例：0Flpo7FqTQ */
  readonly exchange_coupon_template_id: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 积分兑券状态 · 示例：POINT_EXCHANGE_COUPON_SUCCESS */
  readonly state: "POINT_EXCHANGE_COUPON_SUCCESS" | "POINT_EXCHANGE_COUPON_FAIL" | (string & {})
  /** 兑券成功的券code · 示例：123446565767 */
  readonly coupon_code?: string | undefined
  /** 兑券失败原因 · 示例：积分不足 */
  readonly fail_reason?: string | undefined
}

export interface V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon_Confirm_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon_Confirm_Post_Request
}

export interface V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon_Confirm_Post_Response {
  /** 积分兑券ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly record_id: string
  /** 积分兑券模板ID · 示例：0Flpo7FqTQ */
  readonly exchange_coupon_template_id: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 积分兑券状态 · 示例：POINT_EXCHANGE_COUPON_SUCCESS */
  readonly state: "POINT_EXCHANGE_COUPON_SUCCESS" | "POINT_EXCHANGE_COUPON_FAIL" | (string & {})
  /** 兑券成功的券code · 示例：123446565767 */
  readonly coupon_code?: string | undefined
  /** 兑券失败原因 · 示例：积分不足 */
  readonly fail_reason?: string | undefined
}

export interface V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon_Confirm {
  /**
   * 同步积分兑券结果 · https://pay.weixin.qq.com/doc/v3/partner/4015897268
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon_Confirm_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon_Confirm_Post_Request }): ApiCall<V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon_Confirm_Post_Response>
  /**
   * 同步积分兑券结果 · https://pay.weixin.qq.com/doc/v3/partner/4015897268
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon_Confirm_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon_Confirm_Post_Request }): V3_Brand_Partner_CardMember_UserPoints_ExchangeCoupon_Confirm_Post_Response
}

export interface V3_Brand_Partner_CardMember_UserPoints_Sync_Post_Request {
  /** 商家请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 积分余额 · 示例：1000 */
  readonly point_balance: number
}

export interface V3_Brand_Partner_CardMember_UserPoints_Sync_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_CardMember_UserPoints_Sync_Post_Request
}

export interface V3_Brand_Partner_CardMember_UserPoints_Sync_Post_Response {
  /** 商家请求单号 · 示例：100002322019090134234sfdf */
  readonly out_request_no: string
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 会员卡模板ID · 示例：pbLatjvWOibDc5-TBnbUk1pD12o0 */
  readonly card_id: string
  /** 用户标识 · 示例：obLatjnx9gnqzS4myYGmLZ7LgLBA */
  readonly openid: string
  /** 会员卡code · 示例：478515832665 */
  readonly user_card_code: string
  /** 积分余额 · 示例：1000 */
  readonly point_balance: number
}

export interface V3_Brand_Partner_CardMember_UserPoints_Sync {
  /**
   * 同步积分余额 · https://pay.weixin.qq.com/doc/v3/partner/4015897280
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_CardMember_UserPoints_Sync_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserPoints_Sync_Post_Request }): ApiCall<V3_Brand_Partner_CardMember_UserPoints_Sync_Post_Response>
  /**
   * 同步积分余额 · https://pay.weixin.qq.com/doc/v3/partner/4015897280
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_CardMember_UserPoints_Sync_Post_Options & { readonly json: V3_Brand_Partner_CardMember_UserPoints_Sync_Post_Request }): V3_Brand_Partner_CardMember_UserPoints_Sync_Post_Response
}

export interface V3_Brand_Partner_Store {
  /** 经营工具∙品牌门店 · 列表查询品牌门店信息、创建品牌门店 · 共 9 个接口 */
  readonly brandstores: V3_Brand_Partner_Store_Brandstores
}

export interface V3_Brand_Partner_Store_Brandstores_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 品牌ID · 示例：120344 */
    readonly brand_id: string
    /** 门店状态 · 示例：OPEN */
    readonly store_state?: "OPEN" | "CREATING" | "CLOSED" | (string & {}) | undefined
    /** 分页起始位置 · 示例：100 */
    readonly offset?: number | undefined
    /** 分页条数 · 示例：50 */
    readonly limit?: number | undefined
  }
}

export interface V3_Brand_Partner_Store_Brandstores_Get_Response {
  /** 品牌ID · 示例：1004 */
  readonly brand_id: string
  /** 分页起始位置 */
  readonly offset?: number | undefined
  /** 分页条数 */
  readonly limit?: number | undefined
  /** 门店总数 */
  readonly total_count?: number | undefined
  /** 品牌门店列表 */
  readonly data?: readonly {
    /** 品牌ID · 示例：123456789 */
    readonly brand_id: string
    /** 品牌门店ID · 示例：20488000 */
    readonly store_id?: string | undefined
    /** 门店状态 · 示例：OPEN */
    readonly store_state?: "OPEN" | "CREATING" | "CLOSED" | (string & {}) | undefined
    /** 审核状态 · 示例：SUCCESS */
    readonly audit_state?: "SUCCESS" | "PROCESSING" | "REJECTED" | (string & {}) | undefined
    /** 审核失败原因 · 示例：通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确 */
    readonly review_reject_reason?: string | undefined
    /** 门店基础信息 */
    readonly store_basics?: {
      /** 商家门店编号 · 示例：MDL001 */
      readonly store_reference_id?: string | undefined
      /** 门店名称 · 示例：海岸城店 */
      readonly branch_name?: string | undefined
    } | undefined
    /** 门店地址信息 */
    readonly store_address?: {
      /** 门店省市编码 · 示例：440305 */
      readonly address_code: string
      /** 门店地址 · 示例：深南大道10000号腾讯大厦1楼 */
      readonly address_detail: string
      /** 门店地址辅助描述 · 示例：地铁A口右侧100米 */
      readonly address_complements?: string | undefined
      /** 门店经度 · 示例：112.63484 */
      readonly longitude?: string | undefined
      /** 门店纬度 · 示例：37.75464 */
      readonly latitude?: string | undefined
    } | undefined
    /** 门店经营信息 */
    readonly store_business?: {
      /** 门店服务电话 · 示例：0755-86013388 */
      readonly service_phone?: string | undefined
      /** 门店经营时间 · 示例：周一至周五 09:00-20:00|周六至周日 10:00-22:00 */
      readonly business_hours?: string | undefined
    } | undefined
    /** 门店收款信息 */
    readonly store_recipient?: readonly {
      /** 门店收款商户号 · 示例：1230000109 */
      readonly mchid?: string | undefined
      /** 门店收款主体 · 示例：腾讯科技（深圳）有限公司 */
      readonly company_name?: string | undefined
      /** 收款绑定状态 · 示例：CONFIRMED */
      readonly recipient_state?: "CONFIRMED" | "ADMIN_REJECTED" | "CONFIRMING" | "TIMEOUT_REJECTED" | (string & {}) | undefined
    }[] | undefined
  }[] | undefined
}

export interface V3_Brand_Partner_Store_Brandstores_Post_Request {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
  /** 门店基础信息 */
  readonly store_basics?: {
    /** 商家门店编号 · 示例：MDL001 */
    readonly store_reference_id?: string | undefined
    /** 门店名称 · 示例：海岸城店 */
    readonly branch_name?: string | undefined
  } | undefined
  /** 门店地址信息 */
  readonly store_address: {
    /** 门店省市编码 · 示例：440305 */
    readonly address_code: string
    /** 门店地址 · 示例：深南大道10000号腾讯大厦1楼 */
    readonly address_detail: string
    /** 门店地址辅助描述 · 示例：地铁A口右侧100米 */
    readonly address_complements?: string | undefined
    /** 门店经度 · 示例：112.63484 */
    readonly longitude?: string | undefined
    /** 门店纬度 · 示例：37.75464 */
    readonly latitude?: string | undefined
  }
  /** 门店经营信息 */
  readonly store_business?: {
    /** 门店服务电话 · 示例：0755-86013388 */
    readonly service_phone?: string | undefined
    /** 门店经营时间 · 示例：周一至周五 09:00-20:00|周六至周日 10:00-22:00 */
    readonly business_hours?: string | undefined
  } | undefined
}

export interface V3_Brand_Partner_Store_Brandstores_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_Store_Brandstores_Post_Request
}

export interface V3_Brand_Partner_Store_Brandstores_Post_Response {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id?: string | undefined
  /** 门店状态 · 示例：OPEN */
  readonly store_state?: "OPEN" | "CREATING" | "CLOSED" | (string & {}) | undefined
  /** 审核状态 · 示例：SUCCESS */
  readonly audit_state?: "SUCCESS" | "PROCESSING" | "REJECTED" | (string & {}) | undefined
  /** 审核失败原因 · 示例：通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确 */
  readonly review_reject_reason?: string | undefined
  /** 门店基础信息 */
  readonly store_basics?: {
    /** 商家门店编号 · 示例：MDL001 */
    readonly store_reference_id?: string | undefined
    /** 门店名称 · 示例：海岸城店 */
    readonly branch_name?: string | undefined
  } | undefined
  /** 门店地址信息 */
  readonly store_address?: {
    /** 门店省市编码 · 示例：440305 */
    readonly address_code: string
    /** 门店地址 · 示例：深南大道10000号腾讯大厦1楼 */
    readonly address_detail: string
    /** 门店地址辅助描述 · 示例：地铁A口右侧100米 */
    readonly address_complements?: string | undefined
    /** 门店经度 · 示例：112.63484 */
    readonly longitude?: string | undefined
    /** 门店纬度 · 示例：37.75464 */
    readonly latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  readonly store_business?: {
    /** 门店服务电话 · 示例：0755-86013388 */
    readonly service_phone?: string | undefined
    /** 门店经营时间 · 示例：周一至周五 09:00-20:00|周六至周日 10:00-22:00 */
    readonly business_hours?: string | undefined
  } | undefined
  /** 门店收款信息 */
  readonly store_recipient?: readonly {
    /** 门店收款商户号 · 示例：1230000109 */
    readonly mchid: string
    /** 门店收款主体 · 示例：腾讯科技（深圳）有限公司 */
    readonly company_name?: string | undefined
    /** 收款绑定状态 · 示例：CONFIRMED */
    readonly recipient_state?: "CONFIRMED" | "ADMIN_REJECTED" | "CONFIRMING" | "TIMEOUT_REJECTED" | (string & {}) | undefined
  }[] | undefined
}

export interface V3_Brand_Partner_Store_Brandstores {
  /** 品牌门店ID · 删除品牌门店、查询品牌门店、更新品牌门店 · 共 7 个接口 */
  readonly _store_id_: V3_Brand_Partner_Store_Brandstores_Store_id_
  /**
   * 列表查询品牌门店信息 · https://pay.weixin.qq.com/doc/v3/partner/4016756674
   * 角色：服务商
   */
  get(options: V3_Brand_Partner_Store_Brandstores_Get_Options): ApiCall<V3_Brand_Partner_Store_Brandstores_Get_Response>
  /**
   * 列表查询品牌门店信息 · https://pay.weixin.qq.com/doc/v3/partner/4016756674
   * 角色：服务商
   */
  getSync(options: V3_Brand_Partner_Store_Brandstores_Get_Options): V3_Brand_Partner_Store_Brandstores_Get_Response
  /** 列表查询品牌门店信息：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Brand_Partner_Store_Brandstores_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Brand_Partner_Store_Brandstores_Get_Response['data']>[number], void, undefined>
  /**
   * 创建品牌门店 · https://pay.weixin.qq.com/doc/v3/partner/4015783183
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_Store_Brandstores_Post_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Post_Request }): ApiCall<V3_Brand_Partner_Store_Brandstores_Post_Response>
  /**
   * 创建品牌门店 · https://pay.weixin.qq.com/doc/v3/partner/4015783183
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_Store_Brandstores_Post_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Post_Request }): V3_Brand_Partner_Store_Brandstores_Post_Response
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Delete_Request {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Delete_Options extends CallOptions {
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Delete_Request
}

export type V3_Brand_Partner_Store_Brandstores_Store_id__Delete_Response = undefined

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Get_Options extends CallOptions {
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id: string
  /** 查询参数 */
  readonly query: {
    /** 品牌ID · 示例：123456789 */
    readonly brand_id: string
  }
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Get_Response {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id: string
  /** 门店状态 · 示例：OPEN */
  readonly store_state?: "OPEN" | "CREATING" | "CLOSED" | (string & {}) | undefined
  /** 审核状态 · 示例：SUCCESS */
  readonly audit_state?: "SUCCESS" | "PROCESSING" | "REJECTED" | (string & {}) | undefined
  /** 审核失败原因 · 示例：通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确 */
  readonly review_reject_reason?: string | undefined
  /** 门店基础信息 */
  readonly store_basics?: {
    /** 商家门店编号 · 示例：MDL001 */
    readonly store_reference_id?: string | undefined
    /** 门店名称 · 示例：海岸城店 */
    readonly branch_name?: string | undefined
  } | undefined
  /** 门店地址信息 */
  readonly store_address?: {
    /** 门店省市编码 · 示例：440305 */
    readonly address_code: string
    /** 门店地址 · 示例：深南大道10000号腾讯大厦1楼 */
    readonly address_detail: string
    /** 门店地址辅助描述 · 示例：地铁A口右侧100米 */
    readonly address_complements?: string | undefined
    /** 门店经度 · 示例：112.63484 */
    readonly longitude?: string | undefined
    /** 门店纬度 · 示例：37.75464 */
    readonly latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  readonly store_business?: {
    /** 门店服务电话 · 示例：0755-86013388 */
    readonly service_phone?: string | undefined
    /** 门店经营时间 · 示例：周一至周五 09:00-20:00|周六至周日 10:00-22:00 */
    readonly business_hours?: string | undefined
  } | undefined
  /** 门店收款信息 */
  readonly store_recipient?: readonly {
    /** 门店收款商户号 · 示例：1230000109 */
    readonly mchid: string
    /** 门店收款主体 · 示例：腾讯科技（深圳）有限公司 */
    readonly company_name?: string | undefined
    /** 收款绑定状态 · 示例：CONFIRMED */
    readonly recipient_state?: "CONFIRMED" | "ADMIN_REJECTED" | "CONFIRMING" | "TIMEOUT_REJECTED" | (string & {}) | undefined
  }[] | undefined
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Patch_Request {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
  /** 门店基础信息 */
  readonly store_basics?: {
    /** 商家门店编号 · 示例：MDL001 */
    readonly store_reference_id?: string | undefined
    /** 门店名称 · 示例：海岸城店 */
    readonly branch_name?: string | undefined
  } | undefined
  /** 门店地址信息 */
  readonly store_address?: {
    /** 门店省市编码 · 示例：440305 */
    readonly address_code: string
    /** 门店地址 · 示例：深南大道10000号腾讯大厦1楼 */
    readonly address_detail: string
    /** 门店地址辅助描述 · 示例：地铁A口右侧100米 */
    readonly address_complements?: string | undefined
    /** 门店经度 · 示例：112.63484 */
    readonly longitude?: string | undefined
    /** 门店纬度 · 示例：37.75464 */
    readonly latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  readonly store_business?: {
    /** 门店服务电话 · 示例：0755-86013388 */
    readonly service_phone?: string | undefined
    /** 门店经营时间 · 示例：周一至周五 09:00-20:00|周六至周日 10:00-22:00 */
    readonly business_hours?: string | undefined
  } | undefined
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Patch_Options extends CallOptions {
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Patch_Request
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Patch_Response {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id: string
  /** 门店状态 · 示例：OPEN */
  readonly store_state?: "OPEN" | "CREATING" | "CLOSED" | (string & {}) | undefined
  /** 审核状态 · 示例：SUCCESS */
  readonly audit_state?: "SUCCESS" | "PROCESSING" | "REJECTED" | (string & {}) | undefined
  /** 审核失败原因 · 示例：通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确 */
  readonly review_reject_reason?: string | undefined
  /** 门店基础信息 */
  readonly store_basics?: {
    /** 商家门店编号 · 示例：MDL001 */
    readonly store_reference_id?: string | undefined
    /** 门店名称 · 示例：海岸城店 */
    readonly branch_name?: string | undefined
  } | undefined
  /** 门店地址信息 */
  readonly store_address?: {
    /** 门店省市编码 · 示例：440305 */
    readonly address_code: string
    /** 门店地址 · 示例：深南大道10000号腾讯大厦1楼 */
    readonly address_detail: string
    /** 门店地址辅助描述 · 示例：地铁A口右侧100米 */
    readonly address_complements?: string | undefined
    /** 门店经度 · 示例：112.63484 */
    readonly longitude?: string | undefined
    /** 门店纬度 · 示例：37.75464 */
    readonly latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  readonly store_business?: {
    /** 门店服务电话 · 示例：0755-86013388 */
    readonly service_phone?: string | undefined
    /** 门店经营时间 · 示例：周一至周五 09:00-20:00|周六至周日 10:00-22:00 */
    readonly business_hours?: string | undefined
  } | undefined
  /** 门店收款信息 */
  readonly store_recipient?: readonly {
    /** 门店收款商户号 · 示例：1230000109 */
    readonly mchid: string
    /** 门店收款主体 · 示例：腾讯科技（深圳）有限公司 */
    readonly company_name?: string | undefined
    /** 收款绑定状态 · 示例：CONFIRMED */
    readonly recipient_state?: "CONFIRMED" | "ADMIN_REJECTED" | "CONFIRMING" | "TIMEOUT_REJECTED" | (string & {}) | undefined
  }[] | undefined
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id_ {
  /** 绑定收款商户号 */
  readonly bindrecipient: V3_Brand_Partner_Store_Brandstores_Store_id__Bindrecipient
  /** 暂停门店营业 */
  readonly close: V3_Brand_Partner_Store_Brandstores_Store_id__Close
  /** 恢复门店营业 */
  readonly resume: V3_Brand_Partner_Store_Brandstores_Store_id__Resume
  /** 解绑收款商户号 */
  readonly unbindrecipient: V3_Brand_Partner_Store_Brandstores_Store_id__Unbindrecipient
  /**
   * 删除品牌门店 · https://pay.weixin.qq.com/doc/v3/partner/4015783113
   * 角色：服务商
   */
  delete(options: V3_Brand_Partner_Store_Brandstores_Store_id__Delete_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Delete_Request }): ApiCall<V3_Brand_Partner_Store_Brandstores_Store_id__Delete_Response>
  /**
   * 删除品牌门店 · https://pay.weixin.qq.com/doc/v3/partner/4015783113
   * 角色：服务商
   */
  deleteSync(options: V3_Brand_Partner_Store_Brandstores_Store_id__Delete_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Delete_Request }): V3_Brand_Partner_Store_Brandstores_Store_id__Delete_Response
  /**
   * 查询品牌门店 · https://pay.weixin.qq.com/doc/v3/partner/4015783153
   * 角色：服务商
   */
  get(options: V3_Brand_Partner_Store_Brandstores_Store_id__Get_Options): ApiCall<V3_Brand_Partner_Store_Brandstores_Store_id__Get_Response>
  /**
   * 查询品牌门店 · https://pay.weixin.qq.com/doc/v3/partner/4015783153
   * 角色：服务商
   */
  getSync(options: V3_Brand_Partner_Store_Brandstores_Store_id__Get_Options): V3_Brand_Partner_Store_Brandstores_Store_id__Get_Response
  /**
   * 更新品牌门店 · https://pay.weixin.qq.com/doc/v3/partner/4015783158
   * 角色：服务商
   */
  patch(options: V3_Brand_Partner_Store_Brandstores_Store_id__Patch_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Patch_Request }): ApiCall<V3_Brand_Partner_Store_Brandstores_Store_id__Patch_Response>
  /**
   * 更新品牌门店 · https://pay.weixin.qq.com/doc/v3/partner/4015783158
   * 角色：服务商
   */
  patchSync(options: V3_Brand_Partner_Store_Brandstores_Store_id__Patch_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Patch_Request }): V3_Brand_Partner_Store_Brandstores_Store_id__Patch_Response
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Bindrecipient_Post_Request {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
  /** 门店收款商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 门店收款主体 · 示例：腾讯科技（深圳）有限公司 */
  readonly company_name: string
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Bindrecipient_Post_Options extends CallOptions {
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Bindrecipient_Post_Request
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Bindrecipient_Post_Response {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id?: string | undefined
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id?: string | undefined
  /** 门店收款商户号 · 示例：1230000109 */
  readonly mchid?: string | undefined
  /** 门店收款主体 · 示例：腾讯科技（深圳）有限公司 */
  readonly company_name?: string | undefined
  /** 收款绑定状态 · 示例：CONFIRMED */
  readonly recipient_state?: "CONFIRMED" | "ADMIN_REJECTED" | "CONFIRMING" | "TIMEOUT_REJECTED" | (string & {}) | undefined
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Bindrecipient {
  /**
   * 绑定收款商户号 · https://pay.weixin.qq.com/doc/v3/partner/4015783177
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_Store_Brandstores_Store_id__Bindrecipient_Post_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Bindrecipient_Post_Request }): ApiCall<V3_Brand_Partner_Store_Brandstores_Store_id__Bindrecipient_Post_Response>
  /**
   * 绑定收款商户号 · https://pay.weixin.qq.com/doc/v3/partner/4015783177
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_Store_Brandstores_Store_id__Bindrecipient_Post_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Bindrecipient_Post_Request }): V3_Brand_Partner_Store_Brandstores_Store_id__Bindrecipient_Post_Response
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Close_Post_Request {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Close_Post_Options extends CallOptions {
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Close_Post_Request
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Close_Post_Response {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id?: string | undefined
  /** 门店状态 · 示例：CLOSED */
  readonly store_state?: "OPEN" | "CREATING" | "CLOSED" | (string & {}) | undefined
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Close {
  /**
   * 暂停门店营业 · https://pay.weixin.qq.com/doc/v3/partner/4016756671
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_Store_Brandstores_Store_id__Close_Post_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Close_Post_Request }): ApiCall<V3_Brand_Partner_Store_Brandstores_Store_id__Close_Post_Response>
  /**
   * 暂停门店营业 · https://pay.weixin.qq.com/doc/v3/partner/4016756671
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_Store_Brandstores_Store_id__Close_Post_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Close_Post_Request }): V3_Brand_Partner_Store_Brandstores_Store_id__Close_Post_Response
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Resume_Post_Request {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Resume_Post_Options extends CallOptions {
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Resume_Post_Request
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Resume_Post_Response {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id?: string | undefined
  /** 门店状态 · 示例：CLOSED */
  readonly store_state?: "OPEN" | "CREATING" | "CLOSED" | (string & {}) | undefined
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Resume {
  /**
   * 恢复门店营业 · https://pay.weixin.qq.com/doc/v3/partner/4016756672
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_Store_Brandstores_Store_id__Resume_Post_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Resume_Post_Request }): ApiCall<V3_Brand_Partner_Store_Brandstores_Store_id__Resume_Post_Response>
  /**
   * 恢复门店营业 · https://pay.weixin.qq.com/doc/v3/partner/4016756672
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_Store_Brandstores_Store_id__Resume_Post_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Resume_Post_Request }): V3_Brand_Partner_Store_Brandstores_Store_id__Resume_Post_Response
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Unbindrecipient_Post_Request {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
  /** 门店收款商户号 · 示例：1230000109 */
  readonly mchid: string
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Unbindrecipient_Post_Options extends CallOptions {
  /** 品牌门店ID · 示例：20488000 */
  readonly store_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Unbindrecipient_Post_Request
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Unbindrecipient_Post_Response {
  /** 解绑失败原因 · 示例：example_failed_reason */
  readonly failed_reason?: string | undefined
}

export interface V3_Brand_Partner_Store_Brandstores_Store_id__Unbindrecipient {
  /**
   * 解绑收款商户号 · https://pay.weixin.qq.com/doc/v3/partner/4015783188
   * 角色：服务商
   */
  post(options: V3_Brand_Partner_Store_Brandstores_Store_id__Unbindrecipient_Post_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Unbindrecipient_Post_Request }): ApiCall<V3_Brand_Partner_Store_Brandstores_Store_id__Unbindrecipient_Post_Response>
  /**
   * 解绑收款商户号 · https://pay.weixin.qq.com/doc/v3/partner/4015783188
   * 角色：服务商
   */
  postSync(options: V3_Brand_Partner_Store_Brandstores_Store_id__Unbindrecipient_Post_Options & { readonly json: V3_Brand_Partner_Store_Brandstores_Store_id__Unbindrecipient_Post_Request }): V3_Brand_Partner_Store_Brandstores_Store_id__Unbindrecipient_Post_Response
}

export interface V3_Brand_Profitsharing {
  /** 经营工具∙连锁品牌∙分账 · 共 1 个接口 */
  readonly brandConfigs: V3_Brand_Profitsharing_BrandConfigs
  /** 完结分账API */
  readonly finishOrder: V3_Brand_Profitsharing_FinishOrder
  /** 经营工具∙连锁品牌∙分账 · 查询分账结果API、请求分账API · 共 3 个接口 */
  readonly orders: V3_Brand_Profitsharing_Orders
  /** 经营工具∙连锁品牌∙分账 · 共 2 个接口 */
  readonly receivers: V3_Brand_Profitsharing_Receivers
  /** 查询分账回退结果API、请求分账回退API */
  readonly returnorders: V3_Brand_Profitsharing_Returnorders
}

export interface V3_Brand_Profitsharing_BrandConfigs {
  /** 查询最大分账比例API */
  readonly _brand_mchid_: V3_Brand_Profitsharing_BrandConfigs_Brand_mchid_
}

export interface V3_Brand_Profitsharing_BrandConfigs_Brand_mchid__Get_Options extends CallOptions {
  /** 品牌主商户号 · 示例：1900000109 */
  readonly brand_mchid: string
}

export interface V3_Brand_Profitsharing_BrandConfigs_Brand_mchid__Get_Response {
  /** 品牌主商户号 · 示例：1900000109 */
  readonly brand_mchid: string
  /** 最大分账比例 · 示例：2000 */
  readonly max_ratio: number
}

export interface V3_Brand_Profitsharing_BrandConfigs_Brand_mchid_ {
  /**
   * 查询最大分账比例API · https://pay.weixin.qq.com/doc/v3/partner/4012467022
   * 角色：服务商
   */
  get(options: V3_Brand_Profitsharing_BrandConfigs_Brand_mchid__Get_Options): ApiCall<V3_Brand_Profitsharing_BrandConfigs_Brand_mchid__Get_Response>
  /**
   * 查询最大分账比例API · https://pay.weixin.qq.com/doc/v3/partner/4012467022
   * 角色：服务商
   */
  getSync(options: V3_Brand_Profitsharing_BrandConfigs_Brand_mchid__Get_Options): V3_Brand_Profitsharing_BrandConfigs_Brand_mchid__Get_Response
}

export interface V3_Brand_Profitsharing_FinishOrder_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分帐单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 分账描述 · 示例：分账完结 */
  readonly description: string
  /** 分账结果回调url */
  readonly notify_url?: string | undefined
}

export interface V3_Brand_Profitsharing_FinishOrder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Profitsharing_FinishOrder_Post_Request
}

export interface V3_Brand_Profitsharing_FinishOrder_Post_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分帐单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分帐单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
}

export interface V3_Brand_Profitsharing_FinishOrder {
  /**
   * 完结分账API · https://pay.weixin.qq.com/doc/v3/partner/4012467016
   * 角色：服务商
   */
  post(options: V3_Brand_Profitsharing_FinishOrder_Post_Options & { readonly json: V3_Brand_Profitsharing_FinishOrder_Post_Request }): ApiCall<V3_Brand_Profitsharing_FinishOrder_Post_Response>
  /**
   * 完结分账API · https://pay.weixin.qq.com/doc/v3/partner/4012467016
   * 角色：服务商
   */
  postSync(options: V3_Brand_Profitsharing_FinishOrder_Post_Options & { readonly json: V3_Brand_Profitsharing_FinishOrder_Post_Request }): V3_Brand_Profitsharing_FinishOrder_Post_Response
}

export interface V3_Brand_Profitsharing_Orders_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 微信订单号 · 示例：4208450740201411110007820472 */
    readonly transaction_id: string
    /** 商户分账单号 · 示例：P20150806125346 */
    readonly out_order_no: string
  }
}

export interface V3_Brand_Profitsharing_Orders_Get_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 分账单状态 · 示例：FINISHED */
  readonly status: "PROCESSING" | "FINISHED" | (string & {})
  /** 分账接收方列表 */
  readonly receivers: readonly {
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方账号 · 示例：1900000109 */
    readonly account: string
    /** 分账金额 · 示例：10 */
    readonly amount: number
    /** 分账描述 · 示例：分帐1900000110 */
    readonly description: string
    /** 分账结果 · 示例：SUCCESS */
    readonly result: "PENDING" | "SUCCESS" | "CLOSED" | (string & {})
    /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly finish_time: string
    /** 分账失败原因 · 示例：NO_RELATION */
    readonly fail_reason?: "ACCOUNT_ABNORMAL" | "NO_RELATION" | "RECEIVER_HIGH_RISK" | "RECEIVER_REAL_NAME_NOT_VERIFIED" | "NO_AUTH" | "RECEIVER_RECEIPT_LIMIT" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
    /** 分账明细单号 · 示例：36011111111111111111111 */
    readonly detail_id: string
  }[]
  /** 分账完结金额 · 示例：100 */
  readonly finish_amount?: number | undefined
  /** 分账完结描述 · 示例：分账完结 */
  readonly finish_description?: string | undefined
}

export interface V3_Brand_Profitsharing_Orders_Post_Request {
  /** 品牌主商户号 · 示例：1900000108 */
  readonly brand_mchid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 公众账号ID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 示例：wx8888888888888889 */
  readonly sub_appid?: string | undefined
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 分账接收方列表 */
  readonly receivers: readonly {
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方账号 · 示例：1900000109 */
    readonly account: string
    /** 分账金额 · 示例：190 */
    readonly amount: number
    /** 分账描述 · 示例：1900000109分给商户1900000110 */
    readonly description: string
    /** 分账个人接收方姓名 · 加密字段，SDK 自动加密 · 示例：hu89ohu89ohu89o */
    readonly name?: string | undefined
  }[]
  /** 是否分账完成 */
  readonly finish: boolean
  /** 分账结果回调url */
  readonly notify_url?: string | undefined
}

export interface V3_Brand_Profitsharing_Orders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Profitsharing_Orders_Post_Request
}

export interface V3_Brand_Profitsharing_Orders_Post_Response {
  /** 品牌主商户号 · 示例：1900000108 */
  readonly brand_mchid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 示例：6754760740201411110007865434 */
  readonly order_id: string
  /** 分账接收方列表 */
  readonly receivers?: readonly {
    /** 接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 接收方账号 · 示例：1900000109 */
    readonly account: string
    /** 分账金额 · 示例：10 */
    readonly amount: number
    /** 分账描述 · 示例：分帐1900000110 */
    readonly description: string
    /** 分账结果 · 示例：SUCCESS */
    readonly result: "PENDING" | "SUCCESS" | "CLOSED" | (string & {})
    /** 分账完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly finish_time: string
    /** 分账失败原因 · 示例：NO_RELATION */
    readonly fail_reason?: "ACCOUNT_ABNORMAL" | "NO_RELATION" | "RECEIVER_HIGH_RISK" | "RECEIVER_REAL_NAME_NOT_VERIFIED" | "NO_AUTH" | "RECEIVER_RECEIPT_LIMIT" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
    /** 分账明细单号 · 示例：36011111111111111111111 */
    readonly detail_id: string
  }[] | undefined
  /** 分账单状态 · 示例：PROCESSING */
  readonly status?: "PROCESSING" | "FINISHED" | (string & {}) | undefined
}

export interface V3_Brand_Profitsharing_Orders {
  /** 微信订单号 · 共 1 个接口 */
  readonly _transaction_id_: V3_Brand_Profitsharing_Orders_Transaction_id_
  /**
   * 查询分账结果API · https://pay.weixin.qq.com/doc/v3/partner/4012467002
   * 角色：服务商
   */
  get(options: V3_Brand_Profitsharing_Orders_Get_Options): ApiCall<V3_Brand_Profitsharing_Orders_Get_Response>
  /**
   * 查询分账结果API · https://pay.weixin.qq.com/doc/v3/partner/4012467002
   * 角色：服务商
   */
  getSync(options: V3_Brand_Profitsharing_Orders_Get_Options): V3_Brand_Profitsharing_Orders_Get_Response
  /**
   * 请求分账API · https://pay.weixin.qq.com/doc/v3/partner/4012692975
   * 角色：服务商
   */
  post(options: V3_Brand_Profitsharing_Orders_Post_Options & { readonly json: V3_Brand_Profitsharing_Orders_Post_Request }): ApiCall<V3_Brand_Profitsharing_Orders_Post_Response>
  /**
   * 请求分账API · https://pay.weixin.qq.com/doc/v3/partner/4012692975
   * 角色：服务商
   */
  postSync(options: V3_Brand_Profitsharing_Orders_Post_Options & { readonly json: V3_Brand_Profitsharing_Orders_Post_Request }): V3_Brand_Profitsharing_Orders_Post_Response
}

export interface V3_Brand_Profitsharing_Orders_Transaction_id_ {
  /** 查询订单剩余待分金额API */
  readonly amounts: V3_Brand_Profitsharing_Orders_Transaction_id__Amounts
}

export interface V3_Brand_Profitsharing_Orders_Transaction_id__Amounts_Get_Options extends CallOptions {
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
}

export interface V3_Brand_Profitsharing_Orders_Transaction_id__Amounts_Get_Response {
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 订单剩余待分金额 · 示例：1000 */
  readonly unsplit_amount: number
}

export interface V3_Brand_Profitsharing_Orders_Transaction_id__Amounts {
  /**
   * 查询订单剩余待分金额API · https://pay.weixin.qq.com/doc/v3/partner/4012467021
   * 角色：服务商
   */
  get(options: V3_Brand_Profitsharing_Orders_Transaction_id__Amounts_Get_Options): ApiCall<V3_Brand_Profitsharing_Orders_Transaction_id__Amounts_Get_Response>
  /**
   * 查询订单剩余待分金额API · https://pay.weixin.qq.com/doc/v3/partner/4012467021
   * 角色：服务商
   */
  getSync(options: V3_Brand_Profitsharing_Orders_Transaction_id__Amounts_Get_Options): V3_Brand_Profitsharing_Orders_Transaction_id__Amounts_Get_Response
}

export interface V3_Brand_Profitsharing_Receivers {
  /** 添加分账接收方API */
  readonly add: V3_Brand_Profitsharing_Receivers_Add
  /** 删除分账接收方API */
  readonly delete: V3_Brand_Profitsharing_Receivers_Delete
}

export interface V3_Brand_Profitsharing_Receivers_Add_Post_Request {
  /** 品牌主商户号 · 示例：1900000108 */
  readonly brand_mchid: string
  /** 公众账号ID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 示例：wx8888888888888889 */
  readonly sub_appid?: string | undefined
  /** 分账接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
  /** 分账接收方账号 · 示例：1900000109 */
  readonly account: string
  /** 接收方名称 · 示例：张三网络公司 */
  readonly name?: string | undefined
  /** 与品牌主商户的的关系类型 · 示例：SUPPLIER */
  readonly relation_type: "SUPPLIER" | "DISTRIBUTOR" | "SERVICE_PROVIDER" | "PLATFORM" | "STAFF" | "OTHERS" | (string & {})
}

export interface V3_Brand_Profitsharing_Receivers_Add_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Profitsharing_Receivers_Add_Post_Request
}

export interface V3_Brand_Profitsharing_Receivers_Add_Post_Response {
  /** 品牌主商户号 · 示例：1900000108 */
  readonly brand_mchid: string
  /** 分账接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
  /** 分账接收方账号 · 示例：1900000109 */
  readonly account: string
}

export interface V3_Brand_Profitsharing_Receivers_Add {
  /**
   * 添加分账接收方API · https://pay.weixin.qq.com/doc/v3/partner/4012467100
   * 角色：服务商
   */
  post(options: V3_Brand_Profitsharing_Receivers_Add_Post_Options & { readonly json: V3_Brand_Profitsharing_Receivers_Add_Post_Request }): ApiCall<V3_Brand_Profitsharing_Receivers_Add_Post_Response>
  /**
   * 添加分账接收方API · https://pay.weixin.qq.com/doc/v3/partner/4012467100
   * 角色：服务商
   */
  postSync(options: V3_Brand_Profitsharing_Receivers_Add_Post_Options & { readonly json: V3_Brand_Profitsharing_Receivers_Add_Post_Request }): V3_Brand_Profitsharing_Receivers_Add_Post_Response
}

export interface V3_Brand_Profitsharing_Receivers_Delete_Post_Request {
  /** 品牌主商户号 · 示例：1900000108 */
  readonly brand_mchid: string
  /** 公众账号ID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 示例：wx8888888888888889 */
  readonly sub_appid?: string | undefined
  /** 分账接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
  /** 分账接收方账号 · 示例：1900000109 */
  readonly account: string
}

export interface V3_Brand_Profitsharing_Receivers_Delete_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Profitsharing_Receivers_Delete_Post_Request
}

export interface V3_Brand_Profitsharing_Receivers_Delete_Post_Response {
  /** 品牌主商户号 · 示例：1900000108 */
  readonly brand_mchid: string
  /** 分账接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
  /** 分账接收方账号 · 示例：1900000109 */
  readonly account: string
}

export interface V3_Brand_Profitsharing_Receivers_Delete {
  /**
   * 删除分账接收方API · https://pay.weixin.qq.com/doc/v3/partner/4012467103
   * 角色：服务商
   */
  post(options: V3_Brand_Profitsharing_Receivers_Delete_Post_Options & { readonly json: V3_Brand_Profitsharing_Receivers_Delete_Post_Request }): ApiCall<V3_Brand_Profitsharing_Receivers_Delete_Post_Response>
  /**
   * 删除分账接收方API · https://pay.weixin.qq.com/doc/v3/partner/4012467103
   * 角色：服务商
   */
  postSync(options: V3_Brand_Profitsharing_Receivers_Delete_Post_Options & { readonly json: V3_Brand_Profitsharing_Receivers_Delete_Post_Request }): V3_Brand_Profitsharing_Receivers_Delete_Post_Response
}

export interface V3_Brand_Profitsharing_Returnorders_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 商户回退单号 · 示例：R20190516001 */
    readonly out_return_no: string
    /** 微信分帐单号 · 示例：4208450740201411110007820472 */
    readonly order_id?: string | undefined
    /** 商户分账单号 */
    readonly out_order_no?: string | undefined
  }
}

export interface V3_Brand_Profitsharing_Returnorders_Get_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 商户回退单号 · 示例：p86691234 */
  readonly out_return_no: string
  /** 回退商户号 · 示例：86693852 */
  readonly return_mchid: string
  /** 微信回退单号 · 示例：3008450740201411110007820472 */
  readonly return_no: string
  /** 回退金额 · 示例：10 */
  readonly amount: number
  /** 回退结果 · 示例：SUCCESS */
  readonly result: "PROCESSING" | "SUCCESS" | "FAIL" | (string & {})
  /** 失败原因 · 示例：TIME_OUT_CLOSED */
  readonly fail_reason?: "ACCOUNT_ABNORMAL" | "TIME_OUT_CLOSED" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
  /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly finish_time: string
}

export interface V3_Brand_Profitsharing_Returnorders_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id?: string | undefined
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no?: string | undefined
  /** 商户回退单号 · 示例：R20190516001 */
  readonly out_return_no: string
  /** 回退商户号 · 示例：86693852 */
  readonly return_mchid: string
  /** 回退金额 · 示例：10 */
  readonly amount: number
  /** 回退描述 · 示例：分账回退 */
  readonly description: string
}

export interface V3_Brand_Profitsharing_Returnorders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Brand_Profitsharing_Returnorders_Post_Request
}

export interface V3_Brand_Profitsharing_Returnorders_Post_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 商户回退单号 · 示例：R20190516001 */
  readonly out_return_no: string
  /** 回退商户号 · 示例：86693852 */
  readonly return_mchid: string
  /** 回退金额 · 示例：10 */
  readonly amount: number
  /** 微信回退单号 · 示例：3008450740201411110007820472 */
  readonly return_no: string
  /** 回退结果 · 示例：SUCCESS */
  readonly result: "PROCESSING" | "SUCCESS" | "FAIL" | (string & {})
  /** 失败原因 · 示例：TIME_OUT_CLOSED */
  readonly fail_reason?: "ACCOUNT_ABNORMAL" | "TIME_OUT_CLOSED" | "PAYER_ACCOUNT_ABNORMAL" | (string & {}) | undefined
  /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly finish_time: string
}

export interface V3_Brand_Profitsharing_Returnorders {
  /**
   * 查询分账回退结果API · https://pay.weixin.qq.com/doc/v3/partner/4012467011
   * 角色：服务商
   */
  get(options: V3_Brand_Profitsharing_Returnorders_Get_Options): ApiCall<V3_Brand_Profitsharing_Returnorders_Get_Response>
  /**
   * 查询分账回退结果API · https://pay.weixin.qq.com/doc/v3/partner/4012467011
   * 角色：服务商
   */
  getSync(options: V3_Brand_Profitsharing_Returnorders_Get_Options): V3_Brand_Profitsharing_Returnorders_Get_Response
  /**
   * 请求分账回退API · https://pay.weixin.qq.com/doc/v3/partner/4012467097
   * 角色：服务商
   */
  post(options: V3_Brand_Profitsharing_Returnorders_Post_Options & { readonly json: V3_Brand_Profitsharing_Returnorders_Post_Request }): ApiCall<V3_Brand_Profitsharing_Returnorders_Post_Response>
  /**
   * 请求分账回退API · https://pay.weixin.qq.com/doc/v3/partner/4012467097
   * 角色：服务商
   */
  postSync(options: V3_Brand_Profitsharing_Returnorders_Post_Options & { readonly json: V3_Brand_Profitsharing_Returnorders_Post_Request }): V3_Brand_Profitsharing_Returnorders_Post_Response
}
