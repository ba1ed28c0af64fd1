// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions, OptionalListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_MerchantService {
  /** 删除投诉通知回调API、查询投诉通知回调API、创建投诉通知回调API、更新投诉通知回调API */
  readonly complaintNotifications: V3_MerchantService_ComplaintNotifications
  /** 风险合规∙消费者投诉 · 查询投诉信息API · 共 3 个接口 */
  readonly complaints: V3_MerchantService_Complaints
  /** 风险合规∙消费者投诉 · 查询投诉单列表API · 共 7 个接口 */
  readonly complaintsV2: V3_MerchantService_ComplaintsV2
  /** 商户反馈API */
  readonly feedbacks: V3_MerchantService_Feedbacks
  /** 风险合规∙消费者投诉 · 共 2 个接口 */
  readonly images: V3_MerchantService_Images
}

export interface V3_MerchantService_ComplaintNotifications_Delete_Options extends CallOptions {
}

export type V3_MerchantService_ComplaintNotifications_Delete_Response = undefined

export interface V3_MerchantService_ComplaintNotifications_Get_Options extends CallOptions {
}

export interface V3_MerchantService_ComplaintNotifications_Get_Response {
  /** 商户号 · 示例：1900012181 */
  readonly mchid: string
  /** 通知地址 · 格式：URL · 示例：https://www.xxx.com/notify */
  readonly url: string
}

export interface V3_MerchantService_ComplaintNotifications_Post_Request {
  /** 通知地址 · 格式：URL · 示例：https://www.xxx.com/notify */
  readonly url: string
}

export interface V3_MerchantService_ComplaintNotifications_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MerchantService_ComplaintNotifications_Post_Request
}

export interface V3_MerchantService_ComplaintNotifications_Post_Response {
  /** 商户号 · 示例：1900012181 */
  readonly mchid: string
  /** 通知地址 · 格式：URL · 示例：https://www.xxx.com/notify */
  readonly url: string
}

export interface V3_MerchantService_ComplaintNotifications_Put_Request {
  /** 通知地址 · 格式：URL · 示例：https://www.xxx.com/notify */
  readonly url: string
}

export interface V3_MerchantService_ComplaintNotifications_Put_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MerchantService_ComplaintNotifications_Put_Request
}

export interface V3_MerchantService_ComplaintNotifications_Put_Response {
  /** 商户号 · 示例：1900012181 */
  readonly mchid: string
  /** 通知地址 · 格式：URL · 示例：https://www.xxx.com/notify */
  readonly url: string
}

export interface V3_MerchantService_ComplaintNotifications {
  /**
   * 删除投诉通知回调API · https://pay.weixin.qq.com/doc/v3/merchant/4012460452
   * 角色：直连商户、服务商、渠道商
   */
  delete(options?: V3_MerchantService_ComplaintNotifications_Delete_Options): ApiCall<V3_MerchantService_ComplaintNotifications_Delete_Response>
  /**
   * 删除投诉通知回调API · https://pay.weixin.qq.com/doc/v3/merchant/4012460452
   * 角色：直连商户、服务商、渠道商
   */
  deleteSync(options?: V3_MerchantService_ComplaintNotifications_Delete_Options): V3_MerchantService_ComplaintNotifications_Delete_Response
  /**
   * 查询投诉通知回调API · https://pay.weixin.qq.com/doc/v3/merchant/4012459014
   * 角色：直连商户、服务商、渠道商
   */
  get(options?: V3_MerchantService_ComplaintNotifications_Get_Options): ApiCall<V3_MerchantService_ComplaintNotifications_Get_Response>
  /**
   * 查询投诉通知回调API · https://pay.weixin.qq.com/doc/v3/merchant/4012459014
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options?: V3_MerchantService_ComplaintNotifications_Get_Options): V3_MerchantService_ComplaintNotifications_Get_Response
  /**
   * 创建投诉通知回调API · https://pay.weixin.qq.com/doc/v3/merchant/4012458679
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_MerchantService_ComplaintNotifications_Post_Options & { readonly json: V3_MerchantService_ComplaintNotifications_Post_Request }): ApiCall<V3_MerchantService_ComplaintNotifications_Post_Response>
  /**
   * 创建投诉通知回调API · https://pay.weixin.qq.com/doc/v3/merchant/4012458679
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_MerchantService_ComplaintNotifications_Post_Options & { readonly json: V3_MerchantService_ComplaintNotifications_Post_Request }): V3_MerchantService_ComplaintNotifications_Post_Response
  /**
   * 更新投诉通知回调API · https://pay.weixin.qq.com/doc/v3/merchant/4012459282
   * 角色：直连商户、服务商、渠道商
   */
  put(options: V3_MerchantService_ComplaintNotifications_Put_Options & { readonly json: V3_MerchantService_ComplaintNotifications_Put_Request }): ApiCall<V3_MerchantService_ComplaintNotifications_Put_Response>
  /**
   * 更新投诉通知回调API · https://pay.weixin.qq.com/doc/v3/merchant/4012459282
   * 角色：直连商户、服务商、渠道商
   */
  putSync(options: V3_MerchantService_ComplaintNotifications_Put_Options & { readonly json: V3_MerchantService_ComplaintNotifications_Put_Request }): V3_MerchantService_ComplaintNotifications_Put_Response
}

export interface V3_MerchantService_Complaints_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 分页大小 · 示例：5 */
    readonly limit?: number | undefined
    /** 分页开始位置 · 示例：10 */
    readonly offset?: number | undefined
    /** 开始日期 · 格式：日期 · 示例：2019-01-01 */
    readonly begin_date: string
    /** 结束日期 · 格式：日期 · 示例：2019-01-01 */
    readonly end_date: string
    /** 特约商户号 · 示例：1900012181 */
    readonly sub_mchid?: string | undefined
  }
}

export interface V3_MerchantService_Complaints_Get_Response {
  /** 分页开始位置 · 示例：10 */
  readonly offset: number
  /** 分页大小 · 示例：5 */
  readonly limit: number
  /** 投诉总条数 · 示例：1000 */
  readonly total_count?: number | undefined
  readonly data?: readonly {
    /** 商户订单号 · 示例：20190906154617947762231 */
    readonly out_trade_no: string
    /** 投诉时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly complaint_time: string
    /** 订单金额 · 示例：3 */
    readonly amount: number
    /** 投诉人联系方式 · 加密字段，SDK 自动解密 · 示例：Qe41VhP/sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB+PgZcS5NhePBog30NgJ1xRaK+gbGDKwpg== */
    readonly payer_phone?: string | undefined
    /** 投诉详情 · 示例：反馈一个重复扣费的问题 */
    readonly complaint_detail: string
    /** 投诉单状态 */
    readonly complaint_state: "PAYER_COMPLAINTED" | "FROZENED" | "FROZEN_FINISHED" | "PAYER_CANCELED" | "MERCHANT_REFUNDED" | "SYSTEM_REFUNDED" | "MANUAL_UNFROZEN" | (string & {})
    /** 微信订单号 · 示例：4200000404201909069117582536 */
    readonly transaction_id: string
    /** 冻结结束时间 */
    readonly frozen_end_time?: string | undefined
    /** 特约商户号 */
    readonly sub_mchid?: string | undefined
  }[] | undefined
}

export interface V3_MerchantService_Complaints {
  /** 微信支付订单号 · 查询投诉详情API · 共 2 个接口 */
  readonly _transaction_id_: V3_MerchantService_Complaints_Transaction_id_
  /**
   * 查询投诉信息API
   * 角色：直连商户、服务商、渠道商
   * @deprecated 微信支付已下线
   */
  get(options: V3_MerchantService_Complaints_Get_Options): ApiCall<V3_MerchantService_Complaints_Get_Response>
  /**
   * 查询投诉信息API
   * 角色：直连商户、服务商、渠道商
   * @deprecated 微信支付已下线
   */
  getSync(options: V3_MerchantService_Complaints_Get_Options): V3_MerchantService_Complaints_Get_Response
  /** 查询投诉信息API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_MerchantService_Complaints_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_MerchantService_Complaints_Get_Response['data']>[number], void, undefined>
}

export interface V3_MerchantService_Complaints_Transaction_id__Get_Options extends CallOptions {
  /** 微信支付订单号 · 示例：4200000404201909069117582536 */
  readonly transaction_id: string
}

export interface V3_MerchantService_Complaints_Transaction_id__Get_Response {
  /** 商户订单号 · 示例：20190906154617947762231 */
  readonly out_trade_no: string
  /** 投诉时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly complaint_time: string
  /** 投诉金额 · 示例：3 */
  readonly amount: number
  /** 投诉人联系方式 · 加密字段，SDK 自动解密 · 示例：Qe41VhP/sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB+PgZcS5NhePBog30NgJ1xRaK+gbGDKwpg== */
  readonly payer_phone?: string | undefined
  /** 投诉描述 · 示例：反馈一个重复扣费的问题 */
  readonly complaint_detail: string
  /** 投诉单状态 */
  readonly complaint_state?: string | undefined
  /** 微信支付订单号 · 示例：4200000404201909069117582536 */
  readonly transaction_id: string
  /** 冻结结束时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly frozen_end_time?: string | undefined
  /** 特约商户号 · 示例：1900012181 */
  readonly sub_mchid?: string | undefined
  /** 投诉单处理进展状态 · 示例：WAIT_MERCHANT_RESPONSE */
  readonly complaint_handle_state: string
}

export interface V3_MerchantService_Complaints_Transaction_id_ {
  /** 查询投诉协商历史API */
  readonly negotiationHistorys: V3_MerchantService_Complaints_Transaction_id__NegotiationHistorys
  /**
   * 查询投诉详情API
   * 角色：直连商户、服务商、渠道商
   * @deprecated 微信支付已下线
   */
  get(options: V3_MerchantService_Complaints_Transaction_id__Get_Options): ApiCall<V3_MerchantService_Complaints_Transaction_id__Get_Response>
  /**
   * 查询投诉详情API
   * 角色：直连商户、服务商、渠道商
   * @deprecated 微信支付已下线
   */
  getSync(options: V3_MerchantService_Complaints_Transaction_id__Get_Options): V3_MerchantService_Complaints_Transaction_id__Get_Response
}

export interface V3_MerchantService_Complaints_Transaction_id__NegotiationHistorys_Get_Options extends CallOptions {
  /** 微信支付订单号 · 示例：4200000404201909069117582536 */
  readonly transaction_id: string
}

export interface V3_MerchantService_Complaints_Transaction_id__NegotiationHistorys_Get_Response {
  /** 投诉协商历史 */
  readonly complaint_negotiation_history?: readonly {
    /** 操作人 · 示例：投诉人 */
    readonly operate_user: string
    /** 操作时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly operate_time: string
    /** 操作类型 · 示例：CREATE_COMPLAINT_BY_PLATFORM */
    readonly operate_type: "USER_CREATE_COMPLAINT" | "CREATE_COMPLAINT_BY_PLATFORM" | "USER_CONTINUE_COMPLAINT" | "USER_REVOKE_COMPLAINT" | "USER_CONFIRM_COMPLAINT" | "SELLER_REFUND" | "MERCHANT_LAUNCH_CONFIRM_PROCESS" | "USER_RESPONSE" | "MERCHANT_RESPONSE" | "RESPONSE_BY_PLATFORM" | "CONTINUE_COMPLAINT_BY_PLATFORM" | "CREATE_COMPLAINT_SYSTEM_MESSAGE" | "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE" | "SELLER_REFUND_SYSTEM_MESSAGE" | "CONTINUE_COMPLAINT_SYSTEM_MESSAGE" | "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE" | (string & {})
    /** 操作内容 · 示例：投诉一个重复扣费问题 */
    readonly operate_details?: string | undefined
    /** 协商历史图片凭证 */
    readonly image_list?: readonly string[] | undefined
  }[] | undefined
}

export interface V3_MerchantService_Complaints_Transaction_id__NegotiationHistorys {
  /**
   * 查询投诉协商历史API
   * 角色：直连商户、服务商、渠道商
   * @deprecated 微信支付已下线
   */
  get(options: V3_MerchantService_Complaints_Transaction_id__NegotiationHistorys_Get_Options): ApiCall<V3_MerchantService_Complaints_Transaction_id__NegotiationHistorys_Get_Response>
  /**
   * 查询投诉协商历史API
   * 角色：直连商户、服务商、渠道商
   * @deprecated 微信支付已下线
   */
  getSync(options: V3_MerchantService_Complaints_Transaction_id__NegotiationHistorys_Get_Options): V3_MerchantService_Complaints_Transaction_id__NegotiationHistorys_Get_Response
}

export interface V3_MerchantService_ComplaintsV2_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 分页大小 · 示例：5 */
    readonly limit?: number | undefined
    /** 分页开始位置 · 示例：10 */
    readonly offset?: number | undefined
    /** 开始日期 · 示例：2019-01-01 */
    readonly begin_date: string
    /** 结束日期 · 示例：2019-01-01 */
    readonly end_date: string
    /** 被诉商户号 · 示例：1900012181 */
    readonly complainted_mchid?: string | undefined
  }
}

export interface V3_MerchantService_ComplaintsV2_Get_Response {
  /** 用户投诉信息详情 */
  readonly data?: readonly {
    /** 投诉单号 · 示例：200201820200101080076610000 */
    readonly complaint_id: string
    /** 投诉时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly complaint_time: string
    /** 投诉详情 · 示例：反馈一个重复扣费的问题 */
    readonly complaint_detail: string
    /** 投诉单状态 · 示例：PENDING */
    readonly complaint_state: "PENDING" | "PROCESSING" | "PROCESSED" | (string & {})
    /** 被诉商户号 · 示例：1900012181 */
    readonly complainted_mchid: string
    /** 投诉人联系方式 · 加密字段，SDK 自动解密 · 示例：Qe41VhP/sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB+PgZcS5NhePBog30NgJ1xRaK+gbGDKwpg== */
    readonly payer_phone?: string | undefined
    /** 投诉单关联订单信息 */
    readonly complaint_order_info?: readonly {
      /** 微信订单号 · 示例：4200000404201909069117582536 */
      readonly transaction_id: string
      /** 商户订单号 · 示例：20190906154617947762231 */
      readonly out_trade_no: string
      /** 订单金额 · 示例：3 */
      readonly amount: number
    }[] | undefined
    /** 投诉单关联服务单信息 */
    readonly service_order_info?: readonly {
      /** 微信支付服务订单号 · 示例：15646546545165651651 */
      readonly order_id?: string | undefined
      /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
      readonly out_order_no?: string | undefined
      /** 支付分服务单状态 · 示例：DOING */
      readonly state?: "DOING" | "REVOKED" | "WAITPAY" | "DONE" | (string & {}) | undefined
    }[] | undefined
    /** 投诉资料列表 */
    readonly complaint_media_list?: readonly {
      /** 媒体文件业务类型 · 示例：USER_COMPLAINT_IMAGE */
      readonly media_type: "USER_COMPLAINT_IMAGE" | "OPERATION_IMAGE" | (string & {})
      /** 媒体文列表 */
      readonly media_url?: readonly string[] | undefined
    }[] | undefined
    /** 投诉单是否已全额退款 */
    readonly complaint_full_refunded: boolean
    /** 是否有待回复的用户留言 */
    readonly incoming_user_response: boolean
    /** 问题描述 · 示例：不满意商家服务 */
    readonly problem_description: string
    /** 用户投诉次数 · 示例：1 */
    readonly user_complaint_times: number
    /** 问题类型 · 示例：REFUND */
    readonly problem_type?: "REFUND" | "SERVICE_NOT_WORK" | "OTHERS" | (string & {}) | undefined
    /** 申请退款金额 · 示例：10 */
    readonly apply_refund_amount?: number | undefined
    /** 用户标签列表 */
    readonly user_tag_list?: readonly ("TRUSTED" | "HIGH_RISK" | (string & {}))[] | undefined
    /** 补充信息 */
    readonly additional_info?: {
      /** 补充信息类型 · 示例：SHARE_POWER_TYPE */
      readonly type?: "SHARE_POWER_TYPE" | (string & {}) | undefined
      /** 充电宝投诉相关信息 */
      readonly share_power_info?: {
        /** 归还时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
        readonly return_time?: string | undefined
        /** 归还地点信息 */
        readonly return_address_info?: {
          /** 归还地点 · 示例：广东省深圳市南山区海天二路南山区后海腾讯滨海大厦(海天二路西) */
          readonly return_address?: string | undefined
          /** 归还地点经度 · 示例：113.93535488533665 */
          readonly longitude?: string | undefined
          /** 归还地点纬度 · 示例：22.52305518747831 */
          readonly latitude?: string | undefined
        } | undefined
        /** 是否归还同一柜机 · 示例：false */
        readonly is_returned_to_same_machine?: boolean | undefined
      } | undefined
    } | undefined
    /** 是否在平台协助中 · 示例：true */
    readonly in_platform_service?: boolean | undefined
    /** 是否需即时服务用户 · 示例：true */
    readonly need_immediate_service?: boolean | undefined
    /** 是否是智能体投诉 */
    readonly is_agent_mode?: boolean | undefined
  }[] | undefined
  /** 分页大小 · 示例：5 */
  readonly limit: number
  /** 分页开始位置 · 示例：10 */
  readonly offset: number
  /** 投诉总条数 · 示例：1000 */
  readonly total_count?: number | undefined
}

export interface V3_MerchantService_ComplaintsV2 {
  /** 投诉单号 · 查询投诉单详情API · 共 6 个接口 */
  readonly _complaint_id_: V3_MerchantService_ComplaintsV2_Complaint_id_
  /**
   * 查询投诉单列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012533431
   * 角色：服务商、渠道商、从业机构、普通商户
   */
  get(options: V3_MerchantService_ComplaintsV2_Get_Options): ApiCall<V3_MerchantService_ComplaintsV2_Get_Response>
  /**
   * 查询投诉单列表API · https://pay.weixin.qq.com/doc/v3/merchant/4012533431
   * 角色：服务商、渠道商、从业机构、普通商户
   */
  getSync(options: V3_MerchantService_ComplaintsV2_Get_Options): V3_MerchantService_ComplaintsV2_Get_Response
  /** 查询投诉单列表API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_MerchantService_ComplaintsV2_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_MerchantService_ComplaintsV2_Get_Response['data']>[number], void, undefined>
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__Get_Options extends CallOptions {
  /** 投诉单号 · 示例：200201820200101080076610000 */
  readonly complaint_id: string
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__Get_Response {
  /** 投诉单号 · 示例：200201820200101080076610000 */
  readonly complaint_id: string
  /** 投诉时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly complaint_time: string
  /** 投诉详情 · 示例：反馈一个重复扣费的问题 */
  readonly complaint_detail: string
  /** 投诉单状态 · 示例：PENDING */
  readonly complaint_state: "PENDING" | "PROCESSING" | "PROCESSED" | (string & {})
  /** 被诉商户号 · 示例：1900012181 */
  readonly complainted_mchid: string
  /** 投诉人联系方式 · 加密字段，SDK 自动解密 · 示例：sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB */
  readonly payer_phone?: string | undefined
  /** 投诉人openid · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly payer_openid?: string | undefined
  /** 投诉资料列表 */
  readonly complaint_media_list?: readonly {
    /** 媒体文件业务类型 · 示例：USER_COMPLAINT_IMAGE */
    readonly media_type: "USER_COMPLAINT_IMAGE" | "OPERATION_IMAGE" | (string & {})
    /** 媒体文列表 */
    readonly media_url?: readonly string[] | undefined
  }[] | undefined
  /** 投诉单关联订单信息 */
  readonly complaint_order_info?: readonly {
    /** 微信订单号 · 示例：4200000404201909069117582536 */
    readonly transaction_id: string
    /** 商户订单号 · 示例：20190906154617947762231 */
    readonly out_trade_no: string
    /** 订单金额 · 示例：3 */
    readonly amount: number
  }[] | undefined
  /** 投诉单关联服务单信息 */
  readonly service_order_info?: readonly {
    /** 微信支付服务订单号 · 示例：15646546545165651651 */
    readonly order_id?: string | undefined
    /** 商户服务订单号 · 示例：1234323JKHDFE1243252 */
    readonly out_order_no?: string | undefined
    /** 支付分服务单状态 · 示例：DOING */
    readonly state?: string | undefined
  }[] | undefined
  /** 投诉单是否已全额退款 */
  readonly complaint_full_refunded: boolean
  /** 是否有待回复的用户留言 */
  readonly incoming_user_response: boolean
  /** 问题描述 · 示例：不满意商家服务 */
  readonly problem_description: string
  /** 用户投诉次数 · 示例：1 */
  readonly user_complaint_times: number
  /** 问题类型 · 示例：REFUND */
  readonly problem_type?: "REFUND" | "SERVICE_NOT_WORK" | "OTHERS" | (string & {}) | undefined
  /** 申请退款金额 · 示例：10 */
  readonly apply_refund_amount?: number | undefined
  /** 用户标签列表 */
  readonly user_tag_list?: readonly ("TRUSTED" | "HIGH_RISK" | (string & {}))[] | undefined
  /** 补充信息 */
  readonly additional_info?: {
    /** 补充信息类型 · 示例：SHARE_POWER_TYPE */
    readonly type?: "SHARE_POWER_TYPE" | (string & {}) | undefined
    /** 充电宝投诉相关信息 */
    readonly share_power_info?: {
      /** 归还时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
      readonly return_time?: string | undefined
      /** 归还地点信息 */
      readonly return_address_info?: {
        /** 归还地点 · 示例：广东省深圳市南山区海天二路南山区后海腾讯滨海大厦(海天二路西) */
        readonly return_address?: string | undefined
        /** 归还地点经度 · 示例：113.93535488533665 */
        readonly longitude?: string | undefined
        /** 归还地点纬度 · 示例：22.52305518747831 */
        readonly latitude?: string | undefined
      } | undefined
      /** 是否归还同一柜机 · 示例：false */
      readonly is_returned_to_same_machine?: boolean | undefined
    } | undefined
  } | undefined
  /** 是否在平台协助中 · 示例：true */
  readonly in_platform_service?: boolean | undefined
  /** 是否需即时服务用户 · 示例：true */
  readonly need_immediate_service?: boolean | undefined
  /** 是否是智能体投诉 */
  readonly is_agent_mode?: boolean | undefined
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id_ {
  /** 反馈处理完成API */
  readonly complete: V3_MerchantService_ComplaintsV2_Complaint_id__Complete
  /** 查询投诉协商历史API */
  readonly negotiationHistorys: V3_MerchantService_ComplaintsV2_Complaint_id__NegotiationHistorys
  /** 提交回复API */
  readonly response: V3_MerchantService_ComplaintsV2_Complaint_id__Response
  /** 回复需要即时服务的投诉单 */
  readonly responseImmediateService: V3_MerchantService_ComplaintsV2_Complaint_id__ResponseImmediateService
  /** 更新退款审批结果API */
  readonly updateRefundProgress: V3_MerchantService_ComplaintsV2_Complaint_id__UpdateRefundProgress
  /**
   * 查询投诉单详情API · https://pay.weixin.qq.com/doc/v3/merchant/4012533436
   * 角色：服务商、渠道商、从业机构、普通商户
   */
  get(options: V3_MerchantService_ComplaintsV2_Complaint_id__Get_Options): ApiCall<V3_MerchantService_ComplaintsV2_Complaint_id__Get_Response>
  /**
   * 查询投诉单详情API · https://pay.weixin.qq.com/doc/v3/merchant/4012533436
   * 角色：服务商、渠道商、从业机构、普通商户
   */
  getSync(options: V3_MerchantService_ComplaintsV2_Complaint_id__Get_Options): V3_MerchantService_ComplaintsV2_Complaint_id__Get_Response
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__Complete_Post_Request {
  /** 被诉商户号 · 示例：1900012181 */
  readonly complainted_mchid: string
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__Complete_Post_Options extends CallOptions {
  /** 投诉单号 · 示例：200201820200101080076610000 */
  readonly complaint_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MerchantService_ComplaintsV2_Complaint_id__Complete_Post_Request
}

export type V3_MerchantService_ComplaintsV2_Complaint_id__Complete_Post_Response = undefined

export interface V3_MerchantService_ComplaintsV2_Complaint_id__Complete {
  /**
   * 反馈处理完成API · https://pay.weixin.qq.com/doc/v3/merchant/4012467255
   * 角色：服务商、普通商户
   */
  post(options: V3_MerchantService_ComplaintsV2_Complaint_id__Complete_Post_Options & { readonly json: V3_MerchantService_ComplaintsV2_Complaint_id__Complete_Post_Request }): ApiCall<V3_MerchantService_ComplaintsV2_Complaint_id__Complete_Post_Response>
  /**
   * 反馈处理完成API · https://pay.weixin.qq.com/doc/v3/merchant/4012467255
   * 角色：服务商、普通商户
   */
  postSync(options: V3_MerchantService_ComplaintsV2_Complaint_id__Complete_Post_Options & { readonly json: V3_MerchantService_ComplaintsV2_Complaint_id__Complete_Post_Request }): V3_MerchantService_ComplaintsV2_Complaint_id__Complete_Post_Response
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__NegotiationHistorys_Get_Options extends CallOptions {
  /** 投诉单号 · 示例：200201820200101080076610000 */
  readonly complaint_id: string
  /** 查询参数 */
  readonly query?: {
    /** 分页大小 · 示例：50 */
    readonly limit?: number | undefined
    /** 分页开始位置 · 示例：10 */
    readonly offset?: number | undefined
  } | undefined
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__NegotiationHistorys_Get_Response {
  /** 投诉协商历史 */
  readonly data?: readonly {
    /** 操作资料列表 */
    readonly complaint_media_list?: {
      /** 媒体文件业务类型 · 示例：USER_COMPLAINT_IMAGE */
      readonly media_type?: "USER_COMPLAINT_IMAGE" | "OPERATION_IMAGE" | (string & {}) | undefined
      readonly media_url?: readonly string[] | undefined
    } | undefined
    /** 操作流水号 · 示例：300285320210322170000071077 */
    readonly log_id: string
    /** 操作人 · 示例：投诉人 */
    readonly operator: string
    /** 操作时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly operate_time: string
    /** 操作类型 · 示例：USER_CREATE_COMPLAINT */
    readonly operate_type: "USER_CREATE_COMPLAINT" | "USER_CONTINUE_COMPLAINT" | "USER_RESPONSE" | "PLATFORM_RESPONSE" | "MERCHANT_RESPONSE" | "MERCHANT_CONFIRM_COMPLETE" | "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE" | "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE" | "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE" | "USER_REVOKE_COMPLAINT" | "USER_COMFIRM_COMPLAINT" | "PLATFORM_HELP_APPLICATION" | "USER_APPLY_PLATFORM_HELP" | "MERCHANT_APPROVE_REFUND" | "MERCHANT_REFUSE_RERUND" | "USER_SUBMIT_SATISFACTION" | "SERVICE_ORDER_CANCEL" | "SERVICE_ORDER_COMPLETE" | "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE" | "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE" | "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE" | "USER_APPLY_PLATFORM_SERVICE" | "USER_CANCEL_PLATFORM_SERVICE" | "PLATFORM_SERVICE_FINISHED" | "USER_CLICK_RESPONSE" | (string & {})
    /** 操作内容 · 示例：已与用户电话沟通解决 */
    readonly operate_details?: string | undefined
    readonly image_list?: readonly string[] | undefined
    /** 用户申请平台协助原因 · 示例：商家响应不及时 */
    readonly user_appy_platform_service_reason?: string | undefined
    /** 用户申请平台协助原因描述 · 示例：一周前就提交咨询了，到现在商家还没理我 */
    readonly user_appy_platform_service_reason_description?: string | undefined
    /** 普通消息内容 */
    readonly normal_message?: {
      /** 消息内容 */
      readonly blocks?: readonly {
        /** 消息块类型 · 示例：TEXT */
        readonly type?: "TEXT" | "IMAGE" | "LINK" | "FAQ_LIST" | "BUTTON" | "BUTTON_GROUP" | (string & {}) | undefined
        /** 文本 */
        readonly text?: {
          /** 文本 · 示例：example_text */
          readonly text?: string | undefined
          /** 文本颜色 · 示例：DEFAULT */
          readonly color?: "DEFAULT" | "SECONDARY" | (string & {}) | undefined
          /** 是否粗体 */
          readonly is_bold?: boolean | undefined
        } | undefined
        /** 图片 */
        readonly image?: {
          /** 媒体ID · 上传接口返回的 media_id · 示例：example_media_id */
          readonly media_id?: string | undefined
          /** 图片样式类型 · 示例：IMAGE_STYLE_TYPE_NARROW */
          readonly image_style_type?: "IMAGE_STYLE_TYPE_NARROW" | "IMAGE_STYLE_TYPE_WIDE" | (string & {}) | undefined
        } | undefined
        /** 链接 */
        readonly link?: {
          /** 文本 · 示例：example_text */
          readonly text?: string | undefined
          /** 动作 */
          readonly action?: {
            /** 动作类型 · 示例：ACTION_TYPE_SEND_MESSAGE */
            readonly action_type?: "ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM" | (string & {}) | undefined
            /** 跳转链接 · 示例：example_jump_url */
            readonly jump_url?: string | undefined
            /** 跳转小程序信息 */
            readonly mini_program_jump_info?: {
              /** 跳转小程序APPID · 示例：example_appid */
              readonly appid: string
              /** 跳转小程序页面PATH · 示例：example_path */
              readonly path: string
              /** 跳转小程序页面名称 · 示例：example_text */
              readonly text: string
            } | undefined
            /** 回复消息内容 */
            readonly message_info?: {
              /** 回复的消息内容 · 示例：example_content */
              readonly content: string
              /** 自定义透传字段 · 示例：example_custom_data */
              readonly custom_data?: string | undefined
            } | undefined
            /** 动作id · 示例：example_action_id */
            readonly action_id?: string | undefined
          } | undefined
          /** 失效配置 */
          readonly invalid_info?: {
            /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
            readonly expired_time?: string | undefined
            /** 是否可以多次点击 */
            readonly multi_clickable?: boolean | undefined
          } | undefined
        } | undefined
        /** FAQ列表 */
        readonly faq_list?: {
          /** FAQ列表 */
          readonly faqs?: readonly {
            /** faq的id · 示例：example_faq_id */
            readonly faq_id?: string | undefined
            /** faq内容 · 示例：example_faq_title */
            readonly faq_title?: string | undefined
            /** 动作 */
            readonly action?: {
              /** 动作类型 · 示例：ACTION_TYPE_SEND_MESSAGE */
              readonly action_type?: "ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM" | (string & {}) | undefined
              /** 跳转链接 · 示例：example_jump_url */
              readonly jump_url?: string | undefined
              /** 跳转小程序信息 */
              readonly mini_program_jump_info?: {
                /** 跳转小程序APPID · 示例：example_appid */
                readonly appid: string
                /** 跳转小程序页面PATH · 示例：example_path */
                readonly path: string
                /** 跳转小程序页面名称 · 示例：example_text */
                readonly text: string
              } | undefined
              /** 回复消息内容 */
              readonly message_info?: {
                /** 回复的消息内容 · 示例：example_content */
                readonly content: string
                /** 自定义透传字段 · 示例：example_custom_data */
                readonly custom_data?: string | undefined
              } | undefined
              /** 动作id · 示例：example_action_id */
              readonly action_id?: string | undefined
            } | undefined
          }[] | undefined
        } | undefined
        /** 按钮 */
        readonly button?: {
          /** 文本 · 示例：example_text */
          readonly text?: string | undefined
          /** 动作 */
          readonly action?: {
            /** 动作类型 · 示例：ACTION_TYPE_SEND_MESSAGE */
            readonly action_type?: "ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM" | (string & {}) | undefined
            /** 跳转链接 · 示例：example_jump_url */
            readonly jump_url?: string | undefined
            /** 跳转小程序信息 */
            readonly mini_program_jump_info?: {
              /** 跳转小程序APPID · 示例：example_appid */
              readonly appid: string
              /** 跳转小程序页面PATH · 示例：example_path */
              readonly path: string
              /** 跳转小程序页面名称 · 示例：example_text */
              readonly text: string
            } | undefined
            /** 回复消息内容 */
            readonly message_info?: {
              /** 回复的消息内容 · 示例：example_content */
              readonly content: string
              /** 自定义透传字段 · 示例：example_custom_data */
              readonly custom_data?: string | undefined
            } | undefined
            /** 动作id · 示例：example_action_id */
            readonly action_id?: string | undefined
          } | undefined
          /** 失效配置 */
          readonly invalid_info?: {
            /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
            readonly expired_time?: string | undefined
            /** 是否可以多次点击 */
            readonly multi_clickable?: boolean | undefined
          } | undefined
        } | undefined
        /** 按钮组 */
        readonly button_group?: {
          /** 按钮组 */
          readonly buttons?: readonly {
            /** 文本 · 示例：example_text */
            readonly text?: string | undefined
            /** 动作 */
            readonly action?: {
              /** 动作类型 · 示例：ACTION_TYPE_SEND_MESSAGE */
              readonly action_type?: "ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM" | (string & {}) | undefined
              /** 跳转链接 · 示例：example_jump_url */
              readonly jump_url?: string | undefined
              /** 跳转小程序信息 */
              readonly mini_program_jump_info?: {
                /** 跳转小程序APPID · 示例：example_appid */
                readonly appid: string
                /** 跳转小程序页面PATH · 示例：example_path */
                readonly path: string
                /** 跳转小程序页面名称 · 示例：example_text */
                readonly text: string
              } | undefined
              /** 回复消息内容 */
              readonly message_info?: {
                /** 回复的消息内容 · 示例：example_content */
                readonly content: string
                /** 自定义透传字段 · 示例：example_custom_data */
                readonly custom_data?: string | undefined
              } | undefined
              /** 动作id · 示例：example_action_id */
              readonly action_id?: string | undefined
            } | undefined
            /** 失效配置 */
            readonly invalid_info?: {
              /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
              readonly expired_time?: string | undefined
              /** 是否可以多次点击 */
              readonly multi_clickable?: boolean | undefined
            } | undefined
          }[] | undefined
          /** 按钮布局方式 · 示例：LAYOUT_HORIZONTAL */
          readonly button_layout?: "LAYOUT_UNKNOWN" | "LAYOUT_HORIZONTAL" | "LAYOUT_VERTICAL" | (string & {}) | undefined
          /** 失效配置 */
          readonly invalid_info?: {
            /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
            readonly expired_time?: string | undefined
            /** 是否可以多次点击 */
            readonly multi_clickable?: boolean | undefined
          } | undefined
        } | undefined
      }[] | undefined
      /** 发送者身份类别 · 示例：UNKNOWN */
      readonly sender_identity?: "UNKNOWN" | "MANUAL" | "MACHINE" | (string & {}) | undefined
      /** 自定义透传信息 · 示例：example_custom_data */
      readonly custom_data?: string | undefined
    } | undefined
    /** 用户点击回复消息 */
    readonly click_message?: {
      /** 回复的消息内容 */
      readonly message_content?: Readonly<Record<string, unknown>> | undefined
      /** 动作id · 示例：example_action_id */
      readonly action_id?: string | undefined
      /** 被点击的操作流水号 · 示例：example_clicked_log_id */
      readonly clicked_log_id?: string | undefined
    } | undefined
  }[] | undefined
  /** 分页大小 */
  readonly limit: number
  /** 分页开始位置 · 示例：50 */
  readonly offset: number
  /** 投诉协商历史总条数 · 示例：1000 */
  readonly total_count?: number | undefined
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__NegotiationHistorys {
  /**
   * 查询投诉协商历史API · https://pay.weixin.qq.com/doc/v3/merchant/4012533439
   * 角色：服务商、渠道商、从业机构、普通商户
   */
  get(options: V3_MerchantService_ComplaintsV2_Complaint_id__NegotiationHistorys_Get_Options): ApiCall<V3_MerchantService_ComplaintsV2_Complaint_id__NegotiationHistorys_Get_Response>
  /**
   * 查询投诉协商历史API · https://pay.weixin.qq.com/doc/v3/merchant/4012533439
   * 角色：服务商、渠道商、从业机构、普通商户
   */
  getSync(options: V3_MerchantService_ComplaintsV2_Complaint_id__NegotiationHistorys_Get_Options): V3_MerchantService_ComplaintsV2_Complaint_id__NegotiationHistorys_Get_Response
  /** 查询投诉协商历史API：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<V3_MerchantService_ComplaintsV2_Complaint_id__NegotiationHistorys_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_MerchantService_ComplaintsV2_Complaint_id__NegotiationHistorys_Get_Response['data']>[number], void, undefined>
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__Response_Post_Request {
  /** 被诉商户号 · 示例：1900012181 */
  readonly complainted_mchid: string
  /** 回复内容 · 示例：已与用户沟通解决 */
  readonly response_content: string
  readonly response_images?: readonly string[] | undefined
  /** 跳转链接 · 示例：https://www.xxx.com/notify */
  readonly jump_url?: string | undefined
  /** 跳转链接文案 · 示例：查看订单详情 */
  readonly jump_url_text?: string | undefined
  /** 跳转小程序信息 */
  readonly mini_program_jump_info?: {
    /** 跳转小程序APPID · 示例：example_appid */
    readonly appid: string
    /** 跳转小程序页面PATH · 示例：example_path */
    readonly path: string
    /** 跳转小程序页面名称 · 示例：example_text */
    readonly text: string
  } | undefined
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__Response_Post_Options extends CallOptions {
  /** 投诉单号 · 示例：200201820200101080076610000 */
  readonly complaint_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MerchantService_ComplaintsV2_Complaint_id__Response_Post_Request
}

export type V3_MerchantService_ComplaintsV2_Complaint_id__Response_Post_Response = undefined

export interface V3_MerchantService_ComplaintsV2_Complaint_id__Response {
  /**
   * 提交回复API · https://pay.weixin.qq.com/doc/v3/merchant/4012467254
   * 角色：服务商、普通商户
   */
  post(options: V3_MerchantService_ComplaintsV2_Complaint_id__Response_Post_Options & { readonly json: V3_MerchantService_ComplaintsV2_Complaint_id__Response_Post_Request }): ApiCall<V3_MerchantService_ComplaintsV2_Complaint_id__Response_Post_Response>
  /**
   * 提交回复API · https://pay.weixin.qq.com/doc/v3/merchant/4012467254
   * 角色：服务商、普通商户
   */
  postSync(options: V3_MerchantService_ComplaintsV2_Complaint_id__Response_Post_Options & { readonly json: V3_MerchantService_ComplaintsV2_Complaint_id__Response_Post_Request }): V3_MerchantService_ComplaintsV2_Complaint_id__Response_Post_Response
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__ResponseImmediateService_Post_Request {
  /** 被诉商户号 · 示例：1900012181 */
  readonly complainted_mchid: string
  /** 消息内容 */
  readonly message: {
    /** 消息内容 */
    readonly blocks?: readonly {
      /** 消息块类型 · 示例：TEXT */
      readonly type?: "TEXT" | "IMAGE" | "LINK" | "FAQ_LIST" | "BUTTON" | "BUTTON_GROUP" | (string & {}) | undefined
      /** 文本 */
      readonly text?: {
        /** 文本 · 示例：example_text */
        readonly text?: string | undefined
        /** 文本颜色 · 示例：DEFAULT */
        readonly color?: "DEFAULT" | "SECONDARY" | (string & {}) | undefined
        /** 是否粗体 */
        readonly is_bold?: boolean | undefined
      } | undefined
      /** 图片 */
      readonly image?: {
        /** 媒体ID · 上传接口返回的 media_id · 示例：example_media_id */
        readonly media_id?: string | undefined
        /** 图片样式类型 · 示例：IMAGE_STYLE_TYPE_NARROW */
        readonly image_style_type?: "IMAGE_STYLE_TYPE_NARROW" | "IMAGE_STYLE_TYPE_WIDE" | (string & {}) | undefined
      } | undefined
      /** 链接 */
      readonly link?: {
        /** 文本 · 示例：example_text */
        readonly text?: string | undefined
        /** 动作 */
        readonly action?: {
          /** 动作类型 · 示例：ACTION_TYPE_SEND_MESSAGE */
          readonly action_type?: "ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM" | (string & {}) | undefined
          /** 跳转链接 · 示例：example_jump_url */
          readonly jump_url?: string | undefined
          /** 跳转小程序信息 */
          readonly mini_program_jump_info?: {
            /** 跳转小程序APPID · 示例：example_appid */
            readonly appid: string
            /** 跳转小程序页面PATH · 示例：example_path */
            readonly path?: string | undefined
            /** 跳转小程序页面名称 · 示例：example_text */
            readonly text?: string | undefined
          } | undefined
          /** 回复消息内容 */
          readonly message_info?: {
            /** 回复的消息内容 · 示例：example_content */
            readonly content: string
            /** 自定义透传字段 · 示例：example_custom_data */
            readonly custom_data?: string | undefined
          } | undefined
          /** 动作id · 示例：example_action_id */
          readonly action_id?: string | undefined
        } | undefined
        /** 失效配置 */
        readonly invalid_info?: {
          /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
          readonly expired_time?: string | undefined
          /** 是否可以多次点击 */
          readonly multi_clickable?: boolean | undefined
        } | undefined
      } | undefined
      /** FAQ列表 */
      readonly faq_list?: {
        /** FAQ列表 */
        readonly faqs?: readonly {
          /** faq的id · 示例：example_faq_id */
          readonly faq_id?: string | undefined
          /** faq内容 · 示例：example_faq_title */
          readonly faq_title?: string | undefined
          /** 动作 */
          readonly action?: {
            /** 动作类型 · 示例：ACTION_TYPE_SEND_MESSAGE */
            readonly action_type?: "ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM" | (string & {}) | undefined
            /** 跳转链接 · 示例：example_jump_url */
            readonly jump_url?: string | undefined
            /** 跳转小程序信息 */
            readonly mini_program_jump_info?: {
              /** 跳转小程序APPID · 示例：example_appid */
              readonly appid: string
              /** 跳转小程序页面PATH · 示例：example_path */
              readonly path?: string | undefined
              /** 跳转小程序页面名称 · 示例：example_text */
              readonly text?: string | undefined
            } | undefined
            /** 回复消息内容 */
            readonly message_info?: {
              /** 回复的消息内容 · 示例：example_content */
              readonly content: string
              /** 自定义透传字段 · 示例：example_custom_data */
              readonly custom_data?: string | undefined
            } | undefined
            /** 动作id · 示例：example_action_id */
            readonly action_id?: string | undefined
          } | undefined
        }[] | undefined
      } | undefined
      /** 按钮 */
      readonly button?: {
        /** 文本 · 示例：example_text */
        readonly text?: string | undefined
        /** 动作 */
        readonly action?: {
          /** 动作类型 · 示例：ACTION_TYPE_SEND_MESSAGE */
          readonly action_type?: "ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM" | (string & {}) | undefined
          /** 跳转链接 · 示例：example_jump_url */
          readonly jump_url?: string | undefined
          /** 跳转小程序信息 */
          readonly mini_program_jump_info?: {
            /** 跳转小程序APPID · 示例：example_appid */
            readonly appid: string
            /** 跳转小程序页面PATH · 示例：example_path */
            readonly path?: string | undefined
            /** 跳转小程序页面名称 · 示例：example_text */
            readonly text?: string | undefined
          } | undefined
          /** 回复消息内容 */
          readonly message_info?: {
            /** 回复的消息内容 · 示例：example_content */
            readonly content: string
            /** 自定义透传字段 · 示例：example_custom_data */
            readonly custom_data?: string | undefined
          } | undefined
          /** 动作id · 示例：example_action_id */
          readonly action_id?: string | undefined
        } | undefined
        /** 失效配置 */
        readonly invalid_info?: {
          /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
          readonly expired_time?: string | undefined
          /** 是否可以多次点击 */
          readonly multi_clickable?: boolean | undefined
        } | undefined
      } | undefined
      /** 按钮组 */
      readonly button_group?: {
        /** 按钮组 */
        readonly buttons?: readonly {
          /** 文本 · 示例：example_text */
          readonly text?: string | undefined
          /** 动作 */
          readonly action?: {
            /** 动作类型 · 示例：ACTION_TYPE_SEND_MESSAGE */
            readonly action_type?: "ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM" | (string & {}) | undefined
            /** 跳转链接 · 示例：example_jump_url */
            readonly jump_url?: string | undefined
            /** 跳转小程序信息 */
            readonly mini_program_jump_info?: {
              /** 跳转小程序APPID · 示例：example_appid */
              readonly appid: string
              /** 跳转小程序页面PATH · 示例：example_path */
              readonly path?: string | undefined
              /** 跳转小程序页面名称 · 示例：example_text */
              readonly text?: string | undefined
            } | undefined
            /** 回复消息内容 */
            readonly message_info?: {
              /** 回复的消息内容 · 示例：example_content */
              readonly content: string
              /** 自定义透传字段 · 示例：example_custom_data */
              readonly custom_data?: string | undefined
            } | undefined
            /** 动作id · 示例：example_action_id */
            readonly action_id?: string | undefined
          } | undefined
          /** 失效配置 */
          readonly invalid_info?: {
            /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
            readonly expired_time?: string | undefined
            /** 是否可以多次点击 */
            readonly multi_clickable?: boolean | undefined
          } | undefined
        }[] | undefined
        /** 按钮布局方式 · 示例：LAYOUT_HORIZONTAL */
        readonly button_layout?: "LAYOUT_UNKNOWN" | "LAYOUT_HORIZONTAL" | "LAYOUT_VERTICAL" | (string & {}) | undefined
        /** 失效配置 */
        readonly invalid_info?: {
          /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
          readonly expired_time?: string | undefined
          /** 是否可以多次点击 */
          readonly multi_clickable?: boolean | undefined
        } | undefined
      } | undefined
    }[] | undefined
    /** 发送者身份类别 · 示例：UNKNOWN */
    readonly sender_identity?: "UNKNOWN" | "MANUAL" | "MACHINE" | (string & {}) | undefined
    /** 自定义透传信息 · 示例：example_custom_data */
    readonly custom_data?: string | undefined
  }
  /** 幂等ID · 示例：550e8400-e29b-41d4-a716-446655440000 */
  readonly idempotent_id: string
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__ResponseImmediateService_Post_Options extends CallOptions {
  /** 投诉单号 · 示例：200201820200101080076610000 */
  readonly complaint_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MerchantService_ComplaintsV2_Complaint_id__ResponseImmediateService_Post_Request
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__ResponseImmediateService_Post_Response {
  /** 操作流水号 · 示例：300285320210322170000071077 */
  readonly log_id?: string | undefined
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__ResponseImmediateService {
  /**
   * 回复需要即时服务的投诉单 · https://pay.weixin.qq.com/doc/v3/merchant/4017151596
   * 角色：普通商户、服务商
   */
  post(options: V3_MerchantService_ComplaintsV2_Complaint_id__ResponseImmediateService_Post_Options & { readonly json: V3_MerchantService_ComplaintsV2_Complaint_id__ResponseImmediateService_Post_Request }): ApiCall<V3_MerchantService_ComplaintsV2_Complaint_id__ResponseImmediateService_Post_Response>
  /**
   * 回复需要即时服务的投诉单 · https://pay.weixin.qq.com/doc/v3/merchant/4017151596
   * 角色：普通商户、服务商
   */
  postSync(options: V3_MerchantService_ComplaintsV2_Complaint_id__ResponseImmediateService_Post_Options & { readonly json: V3_MerchantService_ComplaintsV2_Complaint_id__ResponseImmediateService_Post_Request }): V3_MerchantService_ComplaintsV2_Complaint_id__ResponseImmediateService_Post_Response
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__UpdateRefundProgress_Post_Request {
  /** 审批动作 */
  readonly action: "REJECT" | "APPROVE" | (string & {})
  /** 预计发起退款时间 · 示例：3 */
  readonly launch_refund_day?: number | undefined
  /** 拒绝退款原因 · 示例：拒绝退款 */
  readonly reject_reason?: string | undefined
  /** 拒绝退款的举证图片列表 */
  readonly reject_media_list?: readonly string[] | undefined
  /** 备注 · 示例：已处理完成 */
  readonly remark?: string | undefined
}

export interface V3_MerchantService_ComplaintsV2_Complaint_id__UpdateRefundProgress_Post_Options extends CallOptions {
  /** 投诉单号 · 示例：200201820200101080076610000 */
  readonly complaint_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MerchantService_ComplaintsV2_Complaint_id__UpdateRefundProgress_Post_Request
}

export type V3_MerchantService_ComplaintsV2_Complaint_id__UpdateRefundProgress_Post_Response = undefined

export interface V3_MerchantService_ComplaintsV2_Complaint_id__UpdateRefundProgress {
  /**
   * 更新退款审批结果API · https://pay.weixin.qq.com/doc/v3/merchant/4012467256
   * 角色：直连商户、服务商、渠道商、从业机构
   */
  post(options: V3_MerchantService_ComplaintsV2_Complaint_id__UpdateRefundProgress_Post_Options & { readonly json: V3_MerchantService_ComplaintsV2_Complaint_id__UpdateRefundProgress_Post_Request }): ApiCall<V3_MerchantService_ComplaintsV2_Complaint_id__UpdateRefundProgress_Post_Response>
  /**
   * 更新退款审批结果API · https://pay.weixin.qq.com/doc/v3/merchant/4012467256
   * 角色：直连商户、服务商、渠道商、从业机构
   */
  postSync(options: V3_MerchantService_ComplaintsV2_Complaint_id__UpdateRefundProgress_Post_Options & { readonly json: V3_MerchantService_ComplaintsV2_Complaint_id__UpdateRefundProgress_Post_Request }): V3_MerchantService_ComplaintsV2_Complaint_id__UpdateRefundProgress_Post_Response
}

export interface V3_MerchantService_Feedbacks_Post_Request {
  /** 微信支付订单号 · 示例：4200000404201909069117582536 */
  readonly transaction_id: string
  /** 被诉商户号 · 示例：9980456248 */
  readonly complainted_mchid: string
  /** 反馈内容类型 · 示例：1 */
  readonly feedback_type?: number | undefined
  /** 反馈内容 · 示例：已与用户协商解决 */
  readonly feedback_content: string
  /** 图片凭证 */
  readonly feedback_images?: readonly string[] | undefined
  /** 反馈处理完成 */
  readonly launch_confirm_process?: boolean | undefined
}

export interface V3_MerchantService_Feedbacks_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MerchantService_Feedbacks_Post_Request
}

export type V3_MerchantService_Feedbacks_Post_Response = undefined

export interface V3_MerchantService_Feedbacks {
  /**
   * 商户反馈API
   * 角色：直连商户、服务商、渠道商
   * @deprecated 微信支付已下线
   */
  post(options: V3_MerchantService_Feedbacks_Post_Options & { readonly json: V3_MerchantService_Feedbacks_Post_Request }): ApiCall<V3_MerchantService_Feedbacks_Post_Response>
  /**
   * 商户反馈API
   * 角色：直连商户、服务商、渠道商
   * @deprecated 微信支付已下线
   */
  postSync(options: V3_MerchantService_Feedbacks_Post_Options & { readonly json: V3_MerchantService_Feedbacks_Post_Request }): V3_MerchantService_Feedbacks_Post_Response
}

export interface V3_MerchantService_Images {
  /** 图片下载API */
  readonly _media_id_: V3_MerchantService_Images_Media_id_
  /** 商户上传反馈图片API */
  readonly upload: V3_MerchantService_Images_Upload
}

export interface V3_MerchantService_Images_Media_id__Get_Options extends CallOptions {
  /** 媒体文件ID · 示例：xxxxx */
  readonly media_id: string
}

export type V3_MerchantService_Images_Media_id__Get_Response = ReadableStream<Uint8Array>

export interface V3_MerchantService_Images_Media_id_ {
  /**
   * 图片下载API · https://pay.weixin.qq.com/doc/v3/merchant/4012467251
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_MerchantService_Images_Media_id__Get_Options): ApiCall<V3_MerchantService_Images_Media_id__Get_Response>
  /**
   * 图片下载API · https://pay.weixin.qq.com/doc/v3/merchant/4012467251
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_MerchantService_Images_Media_id__Get_Options): V3_MerchantService_Images_Media_id__Get_Response
}

export interface V3_MerchantService_Images_Upload_Post_Options extends CallOptions {
  /** 上传的表单 */
  readonly body: {
    /** 图片文件 */
    readonly file: Blob | Uint8Array
    /** 媒体文件元信息JSON格式字符串 */
    readonly meta: string | {
      /** 文件名称 */
      readonly filename?: string | undefined
      /** 文件摘要 */
      readonly sha256?: string | undefined
    }
  }
}

export interface V3_MerchantService_Images_Upload_Post_Response {
  /** 媒体文件标识ID · 上传接口返回的 media_id · 示例：BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp */
  readonly media_id: string
}

export interface V3_MerchantService_Images_Upload {
  /**
   * 商户上传反馈图片API · https://pay.weixin.qq.com/doc/v3/merchant/4012467250
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_MerchantService_Images_Upload_Post_Options): ApiCall<V3_MerchantService_Images_Upload_Post_Response>
  /**
   * 商户上传反馈图片API · https://pay.weixin.qq.com/doc/v3/merchant/4012467250
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_MerchantService_Images_Upload_Post_Options): V3_MerchantService_Images_Upload_Post_Response
}
