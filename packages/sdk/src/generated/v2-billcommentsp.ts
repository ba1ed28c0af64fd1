// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Billcommentsp {
  readonly batchquerycomment: V2_Billcommentsp_Batchquerycomment
}

export interface V2_Billcommentsp_Batchquerycomment_Post_Options extends CallOptions {
  readonly xml: {
    /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 64 characters · example: 3AE1368BD96B4644FA5823E024CFE938F1B852EFA87919EDDEE324AE24C8C04F */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 开始时间 · at most 19 characters · example: 20170724000000 */
    readonly begin_time: string
    /** 结束时间 · at most 19 characters · example: 20170725000000 */
    readonly end_time: string
    /** 位移 · example: 0 */
    readonly offset: number | string
    /** 条数 · example: 100 */
    readonly limit?: number | string | undefined
  }
}

export type V2_Billcommentsp_Batchquerycomment_Post_Response = ReadableStream<Uint8Array>

export interface V2_Billcommentsp_Batchquerycomment {
  /** 拉取订单评价数据 · https://pay.weixin.qq.com/doc/v2/merchant/4014326528 */
  post(options: V2_Billcommentsp_Batchquerycomment_Post_Options): ApiCall<V2_Billcommentsp_Batchquerycomment_Post_Response>
  /** 拉取订单评价数据 · https://pay.weixin.qq.com/doc/v2/merchant/4014326528 */
  postSync(options: V2_Billcommentsp_Batchquerycomment_Post_Options): V2_Billcommentsp_Batchquerycomment_Post_Response
}
