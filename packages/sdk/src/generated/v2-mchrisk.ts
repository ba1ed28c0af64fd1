// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Mchrisk {
  readonly bankquerymchauditinfo: V2_Mchrisk_Bankquerymchauditinfo
  readonly channelquerymchauditinfo: V2_Mchrisk_Channelquerymchauditinfo
  readonly querymchrisk: V2_Mchrisk_Querymchrisk
  readonly setmchriskcallback: V2_Mchrisk_Setmchriskcallback
  readonly syncmchriskresult: V2_Mchrisk_Syncmchriskresult
}

export interface V2_Mchrisk_Bankquerymchauditinfo_Post_Options extends CallOptions {
  readonly xml: {
    /** 服务商号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 999990016 */
    readonly sub_mch_id: string
    /** 渠道号 · at most 32 characters · example: 999990017 */
    readonly channel_id: string
    /** 随机字符串 · at most 32 characters · example: C380BEC2BFD787A4B6847627519F3AD6 */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  }
}

export interface V2_Mchrisk_Bankquerymchauditinfo_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · at most 128 characters · example: 签名失败 */
  readonly return_msg: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 服务商号 · at most 32 characters · example: 1900000109 */
  readonly mch_id: string
  /** 子商户号 · at most 32 characters · example: 999990016 */
  readonly sub_mch_id: string
  /** 渠道号 · at most 32 characters · example: 999990017 */
  readonly channel_id: string
  /** 审核状态 · at most 32 characters · example: AUDITING/PASSED/REJECTED */
  readonly audit_status: string
  /** 审核备注 · at most 128 characters · example: RISK_NO_ENTRY */
  readonly audit_comment: string
  /** 随机字符串 · at most 32 characters · example: C380BEC2BFD757A4B6845179519F3AD6 */
  readonly nonce_str: string
  /** 签名 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign: string
  /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Mchrisk_Bankquerymchauditinfo {
  /** 间联模式查询商户审核状态开放接口 · https://pay.weixin.qq.com/doc/v2/institution/4011986497 */
  post(options: V2_Mchrisk_Bankquerymchauditinfo_Post_Options): ApiCall<V2_Mchrisk_Bankquerymchauditinfo_Post_Response>
  /** 间联模式查询商户审核状态开放接口 · https://pay.weixin.qq.com/doc/v2/institution/4011986497 */
  postSync(options: V2_Mchrisk_Bankquerymchauditinfo_Post_Options): V2_Mchrisk_Bankquerymchauditinfo_Post_Response
}

export interface V2_Mchrisk_Channelquerymchauditinfo_Post_Options extends CallOptions {
  readonly xml: {
    /** 渠道商号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 999990016 */
    readonly sub_mch_id: string
    /** 服务商号 · at most 32 characters · example: 999990017 */
    readonly acquiring_bank_id: string
    /** 随机字符串 · at most 32 characters · example: C380BEC2BFD787A4B6847627519F3AD6 */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  }
}

export interface V2_Mchrisk_Channelquerymchauditinfo_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · at most 128 characters · example: 签名失败 */
  readonly return_msg: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 服务商号 · at most 32 characters · example: 1900000109 */
  readonly mch_id: string
  /** 子商户号 · at most 32 characters · example: 999990016 */
  readonly sub_mch_id: string
  /** 渠道号 · at most 32 characters · example: 999990017 */
  readonly channel_id: string
  /** 审核状态 · at most 32 characters · example: AUDITING/PASSED/REJECTED */
  readonly audit_status: string
  /** 审核备注 · at most 128 characters · example: RISK_NO_ENTRY */
  readonly audit_comment: string
  /** 随机字符串 · at most 32 characters · example: C380BEC2BFD757A4B6845179519F3AD6 */
  readonly nonce_str: string
  /** 签名 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign: string
  /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Mchrisk_Channelquerymchauditinfo {
  /** 渠道商查询商户审核信息 · https://pay.weixin.qq.com/doc/v2/institution/4011986547 */
  post(options: V2_Mchrisk_Channelquerymchauditinfo_Post_Options): ApiCall<V2_Mchrisk_Channelquerymchauditinfo_Post_Response>
  /** 渠道商查询商户审核信息 · https://pay.weixin.qq.com/doc/v2/institution/4011986547 */
  postSync(options: V2_Mchrisk_Channelquerymchauditinfo_Post_Options): V2_Mchrisk_Channelquerymchauditinfo_Post_Response
}

export interface V2_Mchrisk_Querymchrisk_Post_Options extends CallOptions {
  readonly xml?: {
    /** 服务商号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 平台证书序列号 · at most 32 characters · example: XXXXX */
    readonly cert_serial_number?: string | undefined
    /** 身份证号 · 加密 encrypted by the client · at most 344 characters · example: 8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
    readonly certificates_number?: string | undefined
    /** 身份证所有人姓名 · 加密 encrypted by the client · at most 344 characters · example: ca775af5f841bdf424b2e6eb86a6e21e */
    readonly certificates_name?: string | undefined
    /** 结算账号 · 加密 encrypted by the client · at most 344 characters · example: 8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
    readonly settlement_card_no?: string | undefined
    /** 结算户名 · 加密 encrypted by the client · at most 344 characters · example: ca775af5f841bdf424b2e6eb86a6e21e */
    readonly settlement_card_name?: string | undefined
    /** 结算银行 · at most 128 characters · example: 招商银行科技园支行 */
    readonly settlement_card_bank?: string | undefined
    /** 营业执照编号 · 加密 encrypted by the client · at most 344 characters · example: ca775af5f841bdf424b2e6eb86a6e21e */
    readonly business_license_number?: string | undefined
    /** 公司名称 · at most 128 characters · example: XXXXX有限公司 */
    readonly company_name?: string | undefined
    /** 门店地址 · at most 256 characters · example: 广东省深圳市南山区深南大道10000号 */
    readonly store_address?: string | undefined
    /** 门店经度 · at most 32 characters · example: 22.5461478801 */
    readonly store_longitude?: string | undefined
    /** 门店纬度 · at most 32 characters · example: 113.9410519639 */
    readonly store_latitude?: string | undefined
    /** 随机字符串 · at most 32 characters · example: C380BEC2BFD787A4B6845227519F3AD6 */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  } | undefined
}

export interface V2_Mchrisk_Querymchrisk_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 服务商号 · at most 32 characters · example: 1900000109 */
  readonly mch_id: string
  /** 风险级别 · at most 32 characters · example: LOW建议不让高风险商户进件，禁止禁入商户进件 */
  readonly risk_level: string
  /** 风险描述 · at most 1024 characters · example: 低风险 */
  readonly risk_level_desc: string
}

export interface V2_Mchrisk_Querymchrisk {
  /** 事前-风险商户核查接口 · https://pay.weixin.qq.com/doc/v2/institution/4011985625 */
  post(options?: V2_Mchrisk_Querymchrisk_Post_Options): ApiCall<V2_Mchrisk_Querymchrisk_Post_Response>
  /** 事前-风险商户核查接口 · https://pay.weixin.qq.com/doc/v2/institution/4011985625 */
  postSync(options?: V2_Mchrisk_Querymchrisk_Post_Options): V2_Mchrisk_Querymchrisk_Post_Response
}

export interface V2_Mchrisk_Setmchriskcallback_Post_Options extends CallOptions {
  readonly xml: {
    /** 服务商号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 回调链接 · at most 128 characters · example: https://pay.weixin.qq.com/wxpay/risk.action */
    readonly callback_url: string
    /** 随机字符串 · at most 32 characters · example: C380BEC2BFD787A4B6847027519F3AD6 */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  }
}

export interface V2_Mchrisk_Setmchriskcallback_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 服务商号 · at most 32 characters · example: 1900000109 */
  readonly mch_id: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
}

export interface V2_Mchrisk_Setmchriskcallback {
  /** 设置风险通知回调链接 · https://pay.weixin.qq.com/doc/v2/institution/4011986469 */
  post(options: V2_Mchrisk_Setmchriskcallback_Post_Options): ApiCall<V2_Mchrisk_Setmchriskcallback_Post_Response>
  /** 设置风险通知回调链接 · https://pay.weixin.qq.com/doc/v2/institution/4011986469 */
  postSync(options: V2_Mchrisk_Setmchriskcallback_Post_Options): V2_Mchrisk_Setmchriskcallback_Post_Response
}

export interface V2_Mchrisk_Syncmchriskresult_Post_Options extends CallOptions {
  readonly xml: {
    /** 服务商号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 商户ID · at most 32 characters · example: 1230000109 */
    readonly sub_mch_id: string
    /** 事件单号 · at most 32 characters · example: 123456123 */
    readonly event_code: string
    /** 身份证号 · at most 344 characters · example: 8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
    readonly certificates_number?: string | undefined
    /** 身份证所有人姓名 · at most 344 characters · example: ca775af5f841bdf424b2e6eb86a6e21e */
    readonly certificates_name?: string | undefined
    /** 结算账号 · at most 344 characters · example: ca775af5f841bdf424b2e6eb86a6e21e */
    readonly settlement_card_no?: string | undefined
    /** 结算户名 · at most 344 characters · example: ca775af5f841bdf424b2e6eb86a6e21e */
    readonly settlement_card_name?: string | undefined
    /** 结算银行 · at most 128 characters · example: 招商银行科技园支行 */
    readonly settlement_card_bank?: string | undefined
    /** 营业执照编号 · at most 344 characters · example: 00110105MA00BE3C1W */
    readonly business_license_number?: string | undefined
    /** 公司名称 · at most 128 characters · example: XXXXX有限公司 */
    readonly company_name?: string | undefined
    /** 门店地址 · at most 256 characters · example: 广东省深圳市南山区深南大道10000号 */
    readonly store_address?: string | undefined
    /** 门店经度 · at most 32 characters · example: 22.5461478801 */
    readonly store_longitude?: string | undefined
    /** 门店纬度 · at most 32 characters · example: 113.9410519639 */
    readonly store_latitude?: string | undefined
    /** 风险类型 · example: GAMBLING,SEXYCHEATTRANSACTION_DISPUTESONE_YUAN_BUYMULTILEVEL_DISTRIBUTION_REBATEOTHERNO_ABNORMALITIES */
    readonly risk_type: string
    /** 处罚方式 · example: CLOSE_PAY_PERMISSIONEXTEND_SETTLEMENT_CYCLECLOSE_WITHDRAW_CASHCLEAN_UPOTHER */
    readonly punish_type: string
    /** 随机字符串 · at most 32 characters · example: C380BEC2BFD787A4B6845227519F3AD6 */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  }
}

export interface V2_Mchrisk_Syncmchriskresult_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
}

export interface V2_Mchrisk_Syncmchriskresult {
  /** 事后-风险商户处理结果同步接口 · https://pay.weixin.qq.com/doc/v2/institution/4011986435 */
  post(options: V2_Mchrisk_Syncmchriskresult_Post_Options): ApiCall<V2_Mchrisk_Syncmchriskresult_Post_Response>
  /** 事后-风险商户处理结果同步接口 · https://pay.weixin.qq.com/doc/v2/institution/4011986435 */
  postSync(options: V2_Mchrisk_Syncmchriskresult_Post_Options): V2_Mchrisk_Syncmchriskresult_Post_Response
}
