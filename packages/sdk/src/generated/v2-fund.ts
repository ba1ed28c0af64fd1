// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Fund {
  /** 查询提现状态 */
  readonly queryautowithdrawbydate: V2_Fund_Queryautowithdrawbydate
  /** 重新发起提现 */
  readonly reautowithdrawbydate: V2_Fund_Reautowithdrawbydate
}

export interface V2_Fund_Queryautowithdrawbydate_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 小微商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 签名 · 最长 64 个字符 · 示例：4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 日期 · 最长 32 个字符 · 示例：20180508 */
  readonly date: string
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
}

export interface V2_Fund_Queryautowithdrawbydate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Fund_Queryautowithdrawbydate_Post_Request
}

export interface V2_Fund_Queryautowithdrawbydate_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 16 个字符 · 示例：SYSTEMERROR */
  readonly err_code: string
  /** 错误代码描述 · 最长 128 个字符 · 示例：参数签名错误 */
  readonly err_code_des?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2 */
  readonly sign?: string | undefined
  /** 日期 · 最长 32 个字符 · 示例：20180508 */
  readonly date: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 小微商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 随机字符 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 单据状态 · 最长 32 个字符 · 示例：PROCESSING */
  readonly withdraw_status: string
  /** 单据失败原因 · 最长 64 个字符 */
  readonly fail_reason?: string | undefined
  /** 提现单单据ID · 最长 32 个字符 · 示例：10900999991802018050300326172000 */
  readonly withdraw_id?: string | undefined
  /** 金额 · 示例：550 */
  readonly amount?: string | undefined
  /** 单据创建时间 · 最长 32 个字符 · 示例：2018-05-11 08:00:00 */
  readonly create_time?: string | undefined
  /** 单据成功时间 · 最长 32 个字符 · 示例：2018-05-11 08:00:00 */
  readonly success_time?: string | undefined
  /** 单据退票时间 · 最长 32 个字符 · 示例：2018-05-11 08:00:00 */
  readonly refund_time?: string | undefined
}

export interface V2_Fund_Queryautowithdrawbydate {
  /**
   * 查询提现状态 · https://pay.weixin.qq.com/doc/v2/partner/4014115346
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  post(options: V2_Fund_Queryautowithdrawbydate_Post_Options & { readonly xml: V2_Fund_Queryautowithdrawbydate_Post_Request }): ApiCall<V2_Fund_Queryautowithdrawbydate_Post_Response>
  /**
   * 查询提现状态 · https://pay.weixin.qq.com/doc/v2/partner/4014115346
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Fund_Queryautowithdrawbydate_Post_Options & { readonly xml: V2_Fund_Queryautowithdrawbydate_Post_Request }): V2_Fund_Queryautowithdrawbydate_Post_Response
}

export interface V2_Fund_Reautowithdrawbydate_Post_Request {
  /** 服务商商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 小微商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 自动提现单提现日期 · 最长 32 个字符 · 示例：20180602 */
  readonly date: string
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Fund_Reautowithdrawbydate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Fund_Reautowithdrawbydate_Post_Request
}

export interface V2_Fund_Reautowithdrawbydate_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：FAIL */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 16 个字符 · 示例：SYSTEMERROR */
  readonly err_code: string
  /** 错误代码描述 · 最长 128 个字符 · 示例：参数签名错误 */
  readonly err_code_des?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2 */
  readonly sign?: string | undefined
  /** 自动提现单提现日期 · 最长 32 个字符 · 示例：20180602 */
  readonly date: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 小微商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 提现单单据ID · 最长 64 个字符 · 示例：10900999991802018050300326172000 */
  readonly withdraw_id: string
  /** 金额 · 示例：550 */
  readonly amount: string
  /** 单据创建时间 · 最长 32 个字符 · 示例：2018-05-11 08:00:00 */
  readonly create_time: string
  /** 随机字符 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
}

export interface V2_Fund_Reautowithdrawbydate {
  /**
   * 重新发起提现
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  post(options: V2_Fund_Reautowithdrawbydate_Post_Options & { readonly xml: V2_Fund_Reautowithdrawbydate_Post_Request }): ApiCall<V2_Fund_Reautowithdrawbydate_Post_Response>
  /**
   * 重新发起提现
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Fund_Reautowithdrawbydate_Post_Options & { readonly xml: V2_Fund_Reautowithdrawbydate_Post_Request }): V2_Fund_Reautowithdrawbydate_Post_Response
}
