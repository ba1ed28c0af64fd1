// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Billcommentsp {
  /** 拉取订单评价数据 */
  readonly batchquerycomment: V2_Billcommentsp_Batchquerycomment
}

export interface V2_Billcommentsp_Batchquerycomment_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：3AE1368BD96B4644FA5823E024CFE938F1B852EFA87919EDDEE324AE24C8C04F */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 开始时间 · 最长 19 个字符 · 示例：20170724000000 */
  readonly begin_time: string
  /** 结束时间 · 最长 19 个字符 · 示例：20170725000000 */
  readonly end_time: string
  /** 位移 · 示例：0 */
  readonly offset: number | string
  /** 条数 · 示例：100 */
  readonly limit?: number | string | undefined
}

export interface V2_Billcommentsp_Batchquerycomment_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Billcommentsp_Batchquerycomment_Post_Request
}

export type V2_Billcommentsp_Batchquerycomment_Post_Response = ReadableStream<Uint8Array>

export interface V2_Billcommentsp_Batchquerycomment {
  /**
   * 拉取订单评价数据 · https://pay.weixin.qq.com/doc/v2/merchant/4014326528
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Billcommentsp_Batchquerycomment_Post_Options & { readonly xml: V2_Billcommentsp_Batchquerycomment_Post_Request }): ApiCall<V2_Billcommentsp_Batchquerycomment_Post_Response>
  /**
   * 拉取订单评价数据 · https://pay.weixin.qq.com/doc/v2/merchant/4014326528
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Billcommentsp_Batchquerycomment_Post_Options & { readonly xml: V2_Billcommentsp_Batchquerycomment_Post_Request }): V2_Billcommentsp_Batchquerycomment_Post_Response
}
