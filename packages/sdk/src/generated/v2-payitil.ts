// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Payitil {
  /** 交易保障 */
  readonly report: V2_Payitil_Report
}

export interface V2_Payitil_Report_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 接口URL · 最长 127 个字符 · 示例：https://api.mch.weixin.qq.com/pay/batchreport/micropay/total */
  readonly interface_url: string
  /** 访问接口IP · 最长 16 个字符 · 示例：8.8.8.8 */
  readonly user_ip: string
  /** 上报数据包JSON格式字符串 · 最长 1024 个字符 */
  readonly trades: string | {
    readonly transaction?: readonly {
      /** 商户订单号 · 示例：out_trade_no_test_1 */
      readonly out_trade_no: string
      /** 交易开始时间 · 示例：20160602203256 */
      readonly begin_time: string
      /** 交易完成时间 · 示例：20160602203257 */
      readonly end_time: string
      /** 交易结果 · 示例：OK */
      readonly state: "OK" | "FAIL" | "CANCLE" | (string & {})
      /** 自定义的错误描述信息 */
      readonly err_msg?: string | undefined
    }[] | undefined
  }
}

export interface V2_Payitil_Report_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Payitil_Report_Post_Request
}

export interface V2_Payitil_Report_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
}

export interface V2_Payitil_Report {
  /** 交易保障 · https://pay.weixin.qq.com/doc/v2/merchant/401193996 */
  post(options: V2_Payitil_Report_Post_Options & { readonly xml: V2_Payitil_Report_Post_Request }): ApiCall<V2_Payitil_Report_Post_Response>
  /** 交易保障 · https://pay.weixin.qq.com/doc/v2/merchant/401193996 */
  postSync(options: V2_Payitil_Report_Post_Options & { readonly xml: V2_Payitil_Report_Post_Request }): V2_Payitil_Report_Post_Response
}
