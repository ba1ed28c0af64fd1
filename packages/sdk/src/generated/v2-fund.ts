// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Fund {
  readonly queryautowithdrawbydate: V2_Fund_Queryautowithdrawbydate
  readonly reautowithdrawbydate: V2_Fund_Reautowithdrawbydate
}

export interface V2_Fund_Queryautowithdrawbydate_Post_Options extends CallOptions {
  readonly xml: {
    /** 商户号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 小微商户号 · at most 32 characters · example: 1900000109 */
    readonly sub_mch_id: string
    /** 签名 · at most 64 characters · example: 4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2 */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 日期 · at most 32 characters · example: 20180508 */
    readonly date: string
    /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
    readonly nonce_str?: string | undefined
  }
}

export interface V2_Fund_Queryautowithdrawbydate_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: OK */
  readonly return_msg?: string | undefined
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 16 characters · example: SYSTEMERROR */
  readonly err_code: string
  /** 错误代码描述 · at most 128 characters · example: 参数签名错误 */
  readonly err_code_des?: string | undefined
  /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · at most 64 characters · example: 4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2 */
  readonly sign?: string | undefined
  /** 日期 · at most 32 characters · example: 20180508 */
  readonly date: string
  /** 商户号 · at most 32 characters · example: 1900000109 */
  readonly mch_id: string
  /** 小微商户号 · at most 32 characters · example: 1900000109 */
  readonly sub_mch_id: string
  /** 随机字符 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 单据状态 · at most 32 characters · example: PROCESSING */
  readonly withdraw_status: string
  /** 单据失败原因 · at most 64 characters */
  readonly fail_reason?: string | undefined
  /** 提现单单据ID · at most 32 characters · example: 10900999991802018050300326172000 */
  readonly withdraw_id?: string | undefined
  /** 金额 · example: 550 */
  readonly amount?: string | undefined
  /** 单据创建时间 · at most 32 characters · example: 2018-05-11 08:00:00 */
  readonly create_time?: string | undefined
  /** 单据成功时间 · at most 32 characters · example: 2018-05-11 08:00:00 */
  readonly success_time?: string | undefined
  /** 单据退票时间 · at most 32 characters · example: 2018-05-11 08:00:00 */
  readonly refund_time?: string | undefined
}

export interface V2_Fund_Queryautowithdrawbydate {
  /**
   * 查询提现状态 · https://pay.weixin.qq.com/doc/v2/partner/4014115346
   * @deprecated withdrawn by WeChat Pay
   */
  post(options: V2_Fund_Queryautowithdrawbydate_Post_Options): ApiCall<V2_Fund_Queryautowithdrawbydate_Post_Response>
  /**
   * 查询提现状态 · https://pay.weixin.qq.com/doc/v2/partner/4014115346
   * @deprecated withdrawn by WeChat Pay
   */
  postSync(options: V2_Fund_Queryautowithdrawbydate_Post_Options): V2_Fund_Queryautowithdrawbydate_Post_Response
}

export interface V2_Fund_Reautowithdrawbydate_Post_Options extends CallOptions {
  readonly xml: {
    /** 服务商商户号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 小微商户号 · at most 32 characters · example: 1900000109 */
    readonly sub_mch_id: string
    /** 自动提现单提现日期 · at most 32 characters · example: 20180602 */
    readonly date: string
    /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 64 characters · example: 4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2 */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  }
}

export interface V2_Fund_Reautowithdrawbydate_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: OK */
  readonly return_msg?: string | undefined
  /** 业务结果 · at most 16 characters · example: FAIL */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 16 characters · example: SYSTEMERROR */
  readonly err_code: string
  /** 错误代码描述 · at most 128 characters · example: 参数签名错误 */
  readonly err_code_des?: string | undefined
  /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · at most 64 characters · example: 4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2 */
  readonly sign?: string | undefined
  /** 自动提现单提现日期 · at most 32 characters · example: 20180602 */
  readonly date: string
  /** 商户号 · at most 32 characters · example: 1900000109 */
  readonly mch_id: string
  /** 小微商户号 · at most 32 characters · example: 1900000109 */
  readonly sub_mch_id: string
  /** 提现单单据ID · at most 64 characters · example: 10900999991802018050300326172000 */
  readonly withdraw_id: string
  /** 金额 · example: 550 */
  readonly amount: string
  /** 单据创建时间 · at most 32 characters · example: 2018-05-11 08:00:00 */
  readonly create_time: string
  /** 随机字符 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
}

export interface V2_Fund_Reautowithdrawbydate {
  /**
   * 重新发起提现
   * @deprecated withdrawn by WeChat Pay
   */
  post(options: V2_Fund_Reautowithdrawbydate_Post_Options): ApiCall<V2_Fund_Reautowithdrawbydate_Post_Response>
  /**
   * 重新发起提现
   * @deprecated withdrawn by WeChat Pay
   */
  postSync(options: V2_Fund_Reautowithdrawbydate_Post_Options): V2_Fund_Reautowithdrawbydate_Post_Response
}
