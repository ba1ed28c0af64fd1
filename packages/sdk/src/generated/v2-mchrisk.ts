// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Mchrisk {
  /** 间联模式查询商户审核状态开放接口 */
  readonly bankquerymchauditinfo: V2_Mchrisk_Bankquerymchauditinfo
  /** 渠道商查询商户审核信息 */
  readonly channelquerymchauditinfo: V2_Mchrisk_Channelquerymchauditinfo
  /** 事前-风险商户核查接口 */
  readonly querymchrisk: V2_Mchrisk_Querymchrisk
  /** 设置风险通知回调链接 */
  readonly setmchriskcallback: V2_Mchrisk_Setmchriskcallback
  /** 事后-风险商户处理结果同步接口 */
  readonly syncmchriskresult: V2_Mchrisk_Syncmchriskresult
}

export interface V2_Mchrisk_Bankquerymchauditinfo_Post_Request {
  /** 服务商号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：999990016 */
  readonly sub_mch_id: string
  /** 渠道号 · 最长 32 个字符 · 示例：999990017 */
  readonly channel_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：C380BEC2BFD787A4B6847627519F3AD6 */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Mchrisk_Bankquerymchauditinfo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mchrisk_Bankquerymchauditinfo_Post_Request
}

export interface V2_Mchrisk_Bankquerymchauditinfo_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 服务商号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 子商户号 · 最长 32 个字符 · 示例：999990016 */
  readonly sub_mch_id: string
  /** 渠道号 · 最长 32 个字符 · 示例：999990017 */
  readonly channel_id: string
  /** 审核状态 · 最长 32 个字符 · 示例：AUDITING/PASSED/REJECTED */
  readonly audit_status: string
  /** 审核备注 · 最长 128 个字符 · 示例：RISK_NO_ENTRY */
  readonly audit_comment: string
  /** 随机字符串 · 最长 32 个字符 · 示例：C380BEC2BFD757A4B6845179519F3AD6 */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign: string
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Mchrisk_Bankquerymchauditinfo {
  /** 间联模式查询商户审核状态开放接口 · https://pay.weixin.qq.com/doc/v2/institution/4011986497 */
  post(options: V2_Mchrisk_Bankquerymchauditinfo_Post_Options & { readonly xml: V2_Mchrisk_Bankquerymchauditinfo_Post_Request }): ApiCall<V2_Mchrisk_Bankquerymchauditinfo_Post_Response>
  /** 间联模式查询商户审核状态开放接口 · https://pay.weixin.qq.com/doc/v2/institution/4011986497 */
  postSync(options: V2_Mchrisk_Bankquerymchauditinfo_Post_Options & { readonly xml: V2_Mchrisk_Bankquerymchauditinfo_Post_Request }): V2_Mchrisk_Bankquerymchauditinfo_Post_Response
}

export interface V2_Mchrisk_Channelquerymchauditinfo_Post_Request {
  /** 渠道商号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：999990016 */
  readonly sub_mch_id: string
  /** 服务商号 · 最长 32 个字符 · 示例：999990017 */
  readonly acquiring_bank_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：C380BEC2BFD787A4B6847627519F3AD6 */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Mchrisk_Channelquerymchauditinfo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mchrisk_Channelquerymchauditinfo_Post_Request
}

export interface V2_Mchrisk_Channelquerymchauditinfo_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 服务商号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 子商户号 · 最长 32 个字符 · 示例：999990016 */
  readonly sub_mch_id: string
  /** 渠道号 · 最长 32 个字符 · 示例：999990017 */
  readonly channel_id: string
  /** 审核状态 · 最长 32 个字符 · 示例：AUDITING/PASSED/REJECTED */
  readonly audit_status: string
  /** 审核备注 · 最长 128 个字符 · 示例：RISK_NO_ENTRY */
  readonly audit_comment: string
  /** 随机字符串 · 最长 32 个字符 · 示例：C380BEC2BFD757A4B6845179519F3AD6 */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign: string
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Mchrisk_Channelquerymchauditinfo {
  /** 渠道商查询商户审核信息 · https://pay.weixin.qq.com/doc/v2/institution/4011986547 */
  post(options: V2_Mchrisk_Channelquerymchauditinfo_Post_Options & { readonly xml: V2_Mchrisk_Channelquerymchauditinfo_Post_Request }): ApiCall<V2_Mchrisk_Channelquerymchauditinfo_Post_Response>
  /** 渠道商查询商户审核信息 · https://pay.weixin.qq.com/doc/v2/institution/4011986547 */
  postSync(options: V2_Mchrisk_Channelquerymchauditinfo_Post_Options & { readonly xml: V2_Mchrisk_Channelquerymchauditinfo_Post_Request }): V2_Mchrisk_Channelquerymchauditinfo_Post_Response
}

export interface V2_Mchrisk_Querymchrisk_Post_Request {
  /** 服务商号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 平台证书序列号 · 最长 32 个字符 · 示例：XXXXX */
  readonly cert_serial_number?: string | undefined
  /** 身份证号 · 加密字段，SDK 自动加密 · 最长 344 个字符 · 示例：8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
  readonly certificates_number?: string | undefined
  /** 身份证所有人姓名 · 加密字段，SDK 自动加密 · 最长 344 个字符 · 示例：ca775af5f841bdf424b2e6eb86a6e21e */
  readonly certificates_name?: string | undefined
  /** 结算账号 · 加密字段，SDK 自动加密 · 最长 344 个字符 · 示例：8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
  readonly settlement_card_no?: string | undefined
  /** 结算户名 · 加密字段，SDK 自动加密 · 最长 344 个字符 · 示例：ca775af5f841bdf424b2e6eb86a6e21e */
  readonly settlement_card_name?: string | undefined
  /** 结算银行 · 最长 128 个字符 · 示例：招商银行科技园支行 */
  readonly settlement_card_bank?: string | undefined
  /** 营业执照编号 · 加密字段，SDK 自动加密 · 最长 344 个字符 · 示例：ca775af5f841bdf424b2e6eb86a6e21e */
  readonly business_license_number?: string | undefined
  /** 公司名称 · 最长 128 个字符 · 示例：XXXXX有限公司 */
  readonly company_name?: string | undefined
  /** 门店地址 · 最长 256 个字符 · 示例：广东省深圳市南山区深南大道10000号 */
  readonly store_address?: string | undefined
  /** 门店经度 · 最长 32 个字符 · 示例：22.5461478801 */
  readonly store_longitude?: string | undefined
  /** 门店纬度 · 最长 32 个字符 · 示例：113.9410519639 */
  readonly store_latitude?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：C380BEC2BFD787A4B6845227519F3AD6 */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Mchrisk_Querymchrisk_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml?: V2_Mchrisk_Querymchrisk_Post_Request | undefined
}

export interface V2_Mchrisk_Querymchrisk_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 服务商号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 风险级别 · 最长 32 个字符 · 示例：LOW建议不让高风险商户进件，禁止禁入商户进件 */
  readonly risk_level: string
  /** 风险描述 · 最长 1024 个字符 · 示例：低风险 */
  readonly risk_level_desc: string
}

export interface V2_Mchrisk_Querymchrisk {
  /**
   * 事前-风险商户核查接口 · https://pay.weixin.qq.com/doc/v2/institution/4011985625
   * 需要商户证书（clientCertificate）
   */
  post(options?: V2_Mchrisk_Querymchrisk_Post_Options & { readonly xml?: V2_Mchrisk_Querymchrisk_Post_Request | undefined }): ApiCall<V2_Mchrisk_Querymchrisk_Post_Response>
  /**
   * 事前-风险商户核查接口 · https://pay.weixin.qq.com/doc/v2/institution/4011985625
   * 需要商户证书（clientCertificate）
   */
  postSync(options?: V2_Mchrisk_Querymchrisk_Post_Options & { readonly xml?: V2_Mchrisk_Querymchrisk_Post_Request | undefined }): V2_Mchrisk_Querymchrisk_Post_Response
}

export interface V2_Mchrisk_Setmchriskcallback_Post_Request {
  /** 服务商号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 回调链接 · 最长 128 个字符 · 示例：https://pay.weixin.qq.com/wxpay/risk.action */
  readonly callback_url: string
  /** 随机字符串 · 最长 32 个字符 · 示例：C380BEC2BFD787A4B6847027519F3AD6 */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Mchrisk_Setmchriskcallback_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mchrisk_Setmchriskcallback_Post_Request
}

export interface V2_Mchrisk_Setmchriskcallback_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 服务商号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
}

export interface V2_Mchrisk_Setmchriskcallback {
  /** 设置风险通知回调链接 · https://pay.weixin.qq.com/doc/v2/institution/4011986469 */
  post(options: V2_Mchrisk_Setmchriskcallback_Post_Options & { readonly xml: V2_Mchrisk_Setmchriskcallback_Post_Request }): ApiCall<V2_Mchrisk_Setmchriskcallback_Post_Response>
  /** 设置风险通知回调链接 · https://pay.weixin.qq.com/doc/v2/institution/4011986469 */
  postSync(options: V2_Mchrisk_Setmchriskcallback_Post_Options & { readonly xml: V2_Mchrisk_Setmchriskcallback_Post_Request }): V2_Mchrisk_Setmchriskcallback_Post_Response
}

export interface V2_Mchrisk_Syncmchriskresult_Post_Request {
  /** 服务商号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 商户ID · 最长 32 个字符 · 示例：1230000109 */
  readonly sub_mch_id: string
  /** 事件单号 · 最长 32 个字符 · 示例：123456123 */
  readonly event_code: string
  /** 身份证号 · 最长 344 个字符 · 示例：8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
  readonly certificates_number?: string | undefined
  /** 身份证所有人姓名 · 最长 344 个字符 · 示例：ca775af5f841bdf424b2e6eb86a6e21e */
  readonly certificates_name?: string | undefined
  /** 结算账号 · 最长 344 个字符 · 示例：ca775af5f841bdf424b2e6eb86a6e21e */
  readonly settlement_card_no?: string | undefined
  /** 结算户名 · 最长 344 个字符 · 示例：ca775af5f841bdf424b2e6eb86a6e21e */
  readonly settlement_card_name?: string | undefined
  /** 结算银行 · 最长 128 个字符 · 示例：招商银行科技园支行 */
  readonly settlement_card_bank?: string | undefined
  /** 营业执照编号 · 最长 344 个字符 · 示例：00110105MA00BE3C1W */
  readonly business_license_number?: string | undefined
  /** 公司名称 · 最长 128 个字符 · 示例：XXXXX有限公司 */
  readonly company_name?: string | undefined
  /** 门店地址 · 最长 256 个字符 · 示例：广东省深圳市南山区深南大道10000号 */
  readonly store_address?: string | undefined
  /** 门店经度 · 最长 32 个字符 · 示例：22.5461478801 */
  readonly store_longitude?: string | undefined
  /** 门店纬度 · 最长 32 个字符 · 示例：113.9410519639 */
  readonly store_latitude?: string | undefined
  /** 风险类型 · 示例：GAMBLING,SEXYCHEATTRANSACTION_DISPUTESONE_YUAN_BUYMULTILEVEL_DISTRIBUTION_REBATEOTHERNO_ABNORMALITIES */
  readonly risk_type: string
  /** 处罚方式 · 示例：CLOSE_PAY_PERMISSIONEXTEND_SETTLEMENT_CYCLECLOSE_WITHDRAW_CASHCLEAN_UPOTHER */
  readonly punish_type: string
  /** 随机字符串 · 最长 32 个字符 · 示例：C380BEC2BFD787A4B6845227519F3AD6 */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Mchrisk_Syncmchriskresult_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mchrisk_Syncmchriskresult_Post_Request
}

export interface V2_Mchrisk_Syncmchriskresult_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
}

export interface V2_Mchrisk_Syncmchriskresult {
  /**
   * 事后-风险商户处理结果同步接口 · https://pay.weixin.qq.com/doc/v2/institution/4011986435
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Mchrisk_Syncmchriskresult_Post_Options & { readonly xml: V2_Mchrisk_Syncmchriskresult_Post_Request }): ApiCall<V2_Mchrisk_Syncmchriskresult_Post_Response>
  /**
   * 事后-风险商户处理结果同步接口 · https://pay.weixin.qq.com/doc/v2/institution/4011986435
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Mchrisk_Syncmchriskresult_Post_Options & { readonly xml: V2_Mchrisk_Syncmchriskresult_Post_Request }): V2_Mchrisk_Syncmchriskresult_Post_Response
}
