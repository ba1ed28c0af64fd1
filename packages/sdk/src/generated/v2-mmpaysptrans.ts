// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Mmpaysptrans {
  /** 企业付款到银行卡 */
  readonly pay_bank: V2_Mmpaysptrans_Pay_bank
  /** 查询企业付款银行卡 */
  readonly query_bank: V2_Mmpaysptrans_Query_bank
}

export interface V2_Mmpaysptrans_Pay_bank_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 商户企业付款单号 · 最长 32 个字符 · 示例：1212121221227 */
  readonly partner_trade_no: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67Vs */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 收款方银行卡号 · 加密字段，SDK 自动加密 · 最长 384 个字符 · 示例：8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
  readonly enc_bank_no: string
  /** 收款方用户名 · 加密字段，SDK 自动加密 · 最长 384 个字符 · 示例：ca775af5f841bdf424b2e6eb86a6e21e */
  readonly enc_true_name: string
  /** 收款方开户行 · 最长 64 个字符 · 示例：1001 */
  readonly bank_code: string
  /** 付款金额 · 示例：100000 */
  readonly amount: number | string
  /** 付款说明 · 最长 512 个字符 · 示例：理财 */
  readonly desc?: string | undefined
}

export interface V2_Mmpaysptrans_Pay_bank_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaysptrans_Pay_bank_Post_Request
}

export interface V2_Mmpaysptrans_Pay_bank_Post_Response {
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 32 个字符 */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
  /** 商户号 · 最长 32 个字符 */
  readonly mch_id: string
  /** 商户企业付款单号 · 最长 32 个字符 */
  readonly partner_trade_no: string
  /** 代付金额 */
  readonly amount: string
  /** 随机字符串 · 最长 32 个字符 */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 */
  readonly sign: string
  /** 微信企业付款单号 · 最长 64 个字符 */
  readonly payment_no: string
  /** 手续费金额 */
  readonly cmms_amt: string
}

export interface V2_Mmpaysptrans_Pay_bank {
  /**
   * 企业付款到银行卡 · https://pay.weixin.qq.com/doc/v2/merchant/4011939840
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Mmpaysptrans_Pay_bank_Post_Options & { readonly xml: V2_Mmpaysptrans_Pay_bank_Post_Request }): ApiCall<V2_Mmpaysptrans_Pay_bank_Post_Response>
  /**
   * 企业付款到银行卡 · https://pay.weixin.qq.com/doc/v2/merchant/4011939840
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Mmpaysptrans_Pay_bank_Post_Options & { readonly xml: V2_Mmpaysptrans_Pay_bank_Post_Request }): V2_Mmpaysptrans_Pay_bank_Post_Response
}

export interface V2_Mmpaysptrans_Query_bank_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 商户企业付款单号 · 最长 32 个字符 · 示例：1212121221227 */
  readonly partner_trade_no: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67Vs */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
}

export interface V2_Mmpaysptrans_Query_bank_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaysptrans_Query_bank_Post_Request
}

export interface V2_Mmpaysptrans_Query_bank_Post_Response {
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
  /** 商户号 · 最长 32 个字符 */
  readonly mch_id: string
  /** 商户企业付款单号 · 最长 32 个字符 */
  readonly partner_trade_no: string
  /** 微信企业付款单号 · 最长 64 个字符 */
  readonly payment_no: string
  /** 银行卡号 · 最长 32 个字符 */
  readonly bank_no_md5: string
  /** 用户真实姓名 · 最长 32 个字符 */
  readonly true_name_md5: string
  /** 代付金额 */
  readonly amount: string
  /** 代付单状态 · 最长 16 个字符 */
  readonly status: "SUCCESS" | "FAILED" | "PROCESSING" | "BANK_FAIL" | (string & {})
  /** 手续费金额 */
  readonly cmms_amt: string
  /** 商户下单时间 · 最长 32 个字符 */
  readonly create_time: string
  /** 成功付款时间 · 最长 32 个字符 */
  readonly pay_succ_time?: string | undefined
  /** 失败原因 · 最长 128 个字符 */
  readonly reason?: string | undefined
}

export interface V2_Mmpaysptrans_Query_bank {
  /**
   * 查询企业付款银行卡 · https://pay.weixin.qq.com/doc/v2/merchant/4011941066
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Mmpaysptrans_Query_bank_Post_Options & { readonly xml: V2_Mmpaysptrans_Query_bank_Post_Request }): ApiCall<V2_Mmpaysptrans_Query_bank_Post_Response>
  /**
   * 查询企业付款银行卡 · https://pay.weixin.qq.com/doc/v2/merchant/4011941066
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Mmpaysptrans_Query_bank_Post_Options & { readonly xml: V2_Mmpaysptrans_Query_bank_Post_Request }): V2_Mmpaysptrans_Query_bank_Post_Response
}
