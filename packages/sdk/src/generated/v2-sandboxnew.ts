// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Sandboxnew {
  /** 沙箱环境 · 共 7 个接口 */
  readonly pay: V2_Sandboxnew_Pay
}

export interface V2_Sandboxnew_Pay {
  /** 下载对账单 */
  readonly downloadbill: V2_Sandboxnew_Pay_Downloadbill
  /** 获取验签密钥API */
  readonly getsignkey: V2_Sandboxnew_Pay_Getsignkey
  /** 提交付款码支付 */
  readonly micropay: V2_Sandboxnew_Pay_Micropay
  /** 查询订单 */
  readonly orderquery: V2_Sandboxnew_Pay_Orderquery
  /** 申请退款 */
  readonly refund: V2_Sandboxnew_Pay_Refund
  /** 查询退款 */
  readonly refundquery: V2_Sandboxnew_Pay_Refundquery
  /** 统一下单 */
  readonly unifiedorder: V2_Sandboxnew_Pay_Unifiedorder
}

export interface V2_Sandboxnew_Pay_Downloadbill_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 对账单日期 · 最长 8 个字符 · 示例：20140603 */
  readonly bill_date: string
  /** 账单类型 · 最长 8 个字符 · 示例：ALL */
  readonly bill_type?: "ALL" | "SUCCESS" | "REFUND" | "RECHARGE_REFUND" | (string & {}) | undefined
  /** 压缩账单 · 示例：GZIP */
  readonly tar_type?: "GZIP" | (string & {}) | undefined
}

export interface V2_Sandboxnew_Pay_Downloadbill_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Sandboxnew_Pay_Downloadbill_Post_Request
}

export type V2_Sandboxnew_Pay_Downloadbill_Post_Response = ReadableStream<Uint8Array>

export interface V2_Sandboxnew_Pay_Downloadbill {
  /**
   * 下载对账单
   * @deprecated 微信支付已下线
   */
  post(options: V2_Sandboxnew_Pay_Downloadbill_Post_Options & { readonly xml: V2_Sandboxnew_Pay_Downloadbill_Post_Request }): ApiCall<V2_Sandboxnew_Pay_Downloadbill_Post_Response>
  /**
   * 下载对账单
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Sandboxnew_Pay_Downloadbill_Post_Options & { readonly xml: V2_Sandboxnew_Pay_Downloadbill_Post_Request }): V2_Sandboxnew_Pay_Downloadbill_Post_Response
}

export interface V2_Sandboxnew_Pay_Getsignkey_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
}

export interface V2_Sandboxnew_Pay_Getsignkey_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml?: V2_Sandboxnew_Pay_Getsignkey_Post_Request | undefined
}

export interface V2_Sandboxnew_Pay_Getsignkey_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 商户号 · 最长 32 个字符 · 示例：1305638280 */
  readonly mch_id: string
  /** 沙箱密钥 · 最长 32 个字符 · 示例：13467007045764 */
  readonly sandbox_signkey: string
}

export interface V2_Sandboxnew_Pay_Getsignkey {
  /**
   * 获取验签密钥API
   * @deprecated 微信支付已下线
   */
  post(options?: V2_Sandboxnew_Pay_Getsignkey_Post_Options & { readonly xml?: V2_Sandboxnew_Pay_Getsignkey_Post_Request | undefined }): ApiCall<V2_Sandboxnew_Pay_Getsignkey_Post_Response>
  /**
   * 获取验签密钥API
   * @deprecated 微信支付已下线
   */
  postSync(options?: V2_Sandboxnew_Pay_Getsignkey_Post_Options & { readonly xml?: V2_Sandboxnew_Pay_Getsignkey_Post_Request | undefined }): V2_Sandboxnew_Pay_Getsignkey_Post_Response
}

export interface V2_Sandboxnew_Pay_Micropay_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version?: string | undefined
  /** 是否指定服务商分账 · 最长 1 个字符 · 示例：N */
  readonly profit_sharing?: "N" | "Y" | (string & {}) | undefined
  /** 是否押金支付 · 最长 1 个字符 · 示例：Y */
  readonly deposit?: "Y" | "N" | (string & {}) | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
  /** 商品描述 · 最长 128 个字符 · 示例：image形象店-深圳腾大- QQ公仔 */
  readonly body: string
  /** 单品优惠活动该字段必传 · 最长 6000 个字符 */
  readonly detail?: string | {
    /** 订单原价 · 示例：1 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：wx123 */
    readonly receipt_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail: readonly {
      /** 商品编码 · 示例：商品编码 */
      readonly goods_id?: string | undefined
      /** 微信支付商品编码 · 示例：1001 */
      readonly wxpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity?: number | undefined
      /** 商品单价 · 示例：528800 */
      readonly price?: number | undefined
      /** 商品种类 · 示例：123789 */
      readonly goods_category?: string | undefined
      /** 商品描述 · 示例：苹果手机 */
      readonly body?: string | undefined
      /** 商品种类 · 示例：FOOD_BEVERAGE */
      readonly category?: string | undefined
      /** 商品MCC码 · 示例：5942 */
      readonly mcc?: number | undefined
    }[]
  } | undefined
  /** 附加数据 · 最长 127 个字符 · 示例：说明 */
  readonly attach?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 订单金额 · 示例：888 */
  readonly total_fee: number | string
  /** 货币类型 · 最长 16 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 终端IP · 最长 64 个字符 · 示例：8.8.8.8 */
  readonly spbill_create_ip: string
  /** 订单优惠标记 · 最长 32 个字符 · 示例：1234 */
  readonly goods_tag?: string | undefined
  /** 指定支付方式 · 最长 32 个字符 · 示例：no_credit */
  readonly limit_pay?: string | undefined
  /** 交易起始时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly time_start?: string | undefined
  /** 交易结束时间 · 最长 14 个字符 · 示例：20091227091010 */
  readonly time_expire?: string | undefined
  /** 电子发票入口开放标识 · 最长 8 个字符 · 示例：Y */
  readonly receipt?: string | undefined
  /** 授权码 · 最长 128 个字符 · 示例：120061098828009406 */
  readonly auth_code: string
  /** 场景信息JSON格式字符串 · 最长 256 个字符 · 示例：{"store_info" : {"id": "SZTX001","name": "腾大餐厅","area_code": "440305","address": "科技园中一路腾讯大厦" }} */
  readonly scene_info?: string | {
    /** 实际门店信息 */
    readonly store_info: {
      /** 门店id · 示例：SZTX001 */
      readonly id: string
      /** 门店名称 · 示例：腾大餐厅 */
      readonly name?: string | undefined
      /** 门店行政区划码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 门店详细地址 · 示例：科技园中一路腾讯大厦 */
      readonly address?: string | undefined
    }
  } | undefined
}

export interface V2_Sandboxnew_Pay_Micropay_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Sandboxnew_Pay_Micropay_Post_Request
}

export interface V2_Sandboxnew_Pay_Micropay_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 用户标识 · 最长 128 个字符 · 示例：Y */
  readonly openid: string
  /** 是否关注公众账号 · 最长 1 个字符 · 示例：Y */
  readonly is_subscribe: "Y" | "N" | (string & {})
  /** 交易类型 · 最长 16 个字符 · 示例：MICROPAY */
  readonly trade_type: string
  /** 付款银行 · 最长 32 个字符 · 示例：CMC */
  readonly bank_type: string
  /** 货币类型 · 最长 16 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 订单金额 · 示例：888 */
  readonly total_fee: string
  /** 应结订单金额 · 示例：100 */
  readonly settlement_total_fee?: string | undefined
  /** 代金券金额 · 示例：100 */
  readonly coupon_fee?: string | undefined
  /** 现金支付货币类型 · 最长 16 个字符 · 示例：CNY */
  readonly cash_fee_type?: string | undefined
  /** 现金支付金额 · 示例：100 */
  readonly cash_fee: string
  /** 微信支付订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 商家数据包 · 最长 128 个字符 · 示例：123456 */
  readonly attach?: string | undefined
  /** 支付完成时间 · 最长 14 个字符 · 示例：20141030133525 */
  readonly time_end: string
  /** 营销详情JSON格式字符串 · 最长 6000 个字符 */
  readonly promotion_detail?: string | undefined
}

export interface V2_Sandboxnew_Pay_Micropay {
  /**
   * 提交付款码支付
   * @deprecated 微信支付已下线
   */
  post(options: V2_Sandboxnew_Pay_Micropay_Post_Options & { readonly xml: V2_Sandboxnew_Pay_Micropay_Post_Request }): ApiCall<V2_Sandboxnew_Pay_Micropay_Post_Response>
  /**
   * 提交付款码支付
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Sandboxnew_Pay_Micropay_Post_Options & { readonly xml: V2_Sandboxnew_Pay_Micropay_Post_Request }): V2_Sandboxnew_Pay_Micropay_Post_Response
}

export interface V2_Sandboxnew_Pay_Orderquery_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version?: "1.0" | (string & {}) | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Sandboxnew_Pay_Orderquery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Sandboxnew_Pay_Orderquery_Post_Request
}

export interface V2_Sandboxnew_Pay_Orderquery_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id: string
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 是否关注公众账号 · 最长 1 个字符 · 示例：Y */
  readonly is_subscribe: "Y" | "N" | (string & {})
  /** 用户子标识 · 最长 128 个字符 · 示例：wxd930ea5d5a258f4f */
  readonly sub_openid?: string | undefined
  /** 是否关注子公众账号 · 最长 1 个字符 · 示例：Y */
  readonly sub_is_subscribe?: "Y" | "N" | (string & {}) | undefined
  /** 交易类型 · 最长 16 个字符 · 示例：JSAPI */
  readonly trade_type: string
  /** 交易状态 · 最长 32 个字符 · 示例：SUCCESS */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {})
  /** 付款银行 · 最长 16 个字符 · 示例：CMC */
  readonly bank_type: string
  /** 标价金额 · 示例：100 */
  readonly total_fee: string
  /** 应结订单金额 · 示例：100 */
  readonly settlement_total_fee?: string | undefined
  /** 标价币种 · 最长 8 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 现金支付金额 · 示例：100 */
  readonly cash_fee: string
  /** 现金支付币种 · 最长 16 个字符 · 示例：CNY */
  readonly cash_fee_type?: string | undefined
  /** 代金券金额 · 示例：100 */
  readonly coupon_fee?: string | undefined
  /** 代金券使用数量 · 示例：1 */
  readonly coupon_count?: string | undefined
  /** 代金券类型 · 示例：CASH */
  readonly [name: `coupon_type_${number}`]: string | undefined
  /** 代金券ID · 最长 20 个字符 · 示例：10000 */
  readonly [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券支付金额 · 示例：100 */
  readonly [name: `coupon_fee_${number}`]: string | undefined
  /** 微信支付订单号 · 最长 32 个字符 · 示例：1009660380201506130728806387 */
  readonly transaction_id: string
  /** 商户订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 附加数据 · 最长 128 个字符 · 示例：深圳分店 */
  readonly attach?: string | undefined
  /** 支付完成时间 · 最长 14 个字符 · 示例：20141030133525 */
  readonly time_end: string
  /** 交易状态描述 · 最长 256 个字符 · 示例：支付失败，请重新下单支付 */
  readonly trade_state_desc: string
  /** 营销详情JSON格式字符串 · 最长 6000 个字符 */
  readonly promotion_detail?: string | undefined
  /** 押金消费金额 · 示例：888 */
  readonly consume_fee?: string | undefined
}

export interface V2_Sandboxnew_Pay_Orderquery {
  /**
   * 查询订单
   * @deprecated 微信支付已下线
   */
  post(options: V2_Sandboxnew_Pay_Orderquery_Post_Options & { readonly xml: V2_Sandboxnew_Pay_Orderquery_Post_Request }): ApiCall<V2_Sandboxnew_Pay_Orderquery_Post_Response>
  /**
   * 查询订单
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Sandboxnew_Pay_Orderquery_Post_Options & { readonly xml: V2_Sandboxnew_Pay_Orderquery_Post_Request }): V2_Sandboxnew_Pay_Orderquery_Post_Response
}

export interface V2_Sandboxnew_Pay_Refund_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 商户退款单号 · 最长 64 个字符 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 订单金额 · 示例：100 */
  readonly total_fee: number | string
  /** 退款金额 · 示例：100 */
  readonly refund_fee: number | string
  /** 退款货币种类 · 最长 8 个字符 · 示例：CNY */
  readonly refund_fee_type?: string | undefined
  /** 退款原因 · 最长 80 个字符 · 示例：商品已售完 */
  readonly refund_desc?: string | undefined
  /** 退款资金来源 · 最长 30 个字符 · 示例：REFUND_SOURCE_RECHARGE_FUNDS */
  readonly refund_account?: string | undefined
  /** 退款结果通知url · 最长 256 个字符 · 示例：https://weixin.qq.com/notify/ */
  readonly notify_url?: string | undefined
}

export interface V2_Sandboxnew_Pay_Refund_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Sandboxnew_Pay_Refund_Post_Request
}

export interface V2_Sandboxnew_Pay_Refund_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统超时 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign: string
  /** 微信订单号 · 最长 32 个字符 · 示例：4007752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · 最长 32 个字符 · 示例：33368018 */
  readonly out_trade_no: string
  /** 商户退款单号 · 最长 64 个字符 · 示例：121775250 */
  readonly out_refund_no: string
  /** 微信退款单号 · 最长 32 个字符 · 示例：2007752501201407033233368018 */
  readonly refund_id: string
  /** 退款金额 · 示例：100 */
  readonly refund_fee: string
  /** 应结退款金额 · 示例：100 */
  readonly settlement_refund_fee?: string | undefined
  /** 标价金额 · 示例：100 */
  readonly total_fee: string
  /** 应结订单金额 · 示例：100 */
  readonly settlement_total_fee?: string | undefined
  /** 标价币种 · 最长 8 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 现金支付金额 · 示例：100 */
  readonly cash_fee: string
  /** 现金支付币种 · 最长 16 个字符 · 示例：CNY */
  readonly cash_fee_type?: string | undefined
  /** 现金退款金额 · 示例：100 */
  readonly cash_refund_fee?: string | undefined
  /** 代金券类型 · 最长 8 个字符 · 示例：CASH */
  readonly [name: `coupon_type_${number}`]: string | undefined
  /** 代金券退款总金额 · 示例：100 */
  readonly coupon_refund_fee?: string | undefined
  /** 单个代金券退款金额 · 示例：100 */
  readonly [name: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 · 示例：1 */
  readonly coupon_refund_count?: string | undefined
  /** 退款代金券ID · 最长 20 个字符 · 示例：10000 */
  readonly [name: `coupon_refund_id_${number}`]: string | undefined
}

export interface V2_Sandboxnew_Pay_Refund {
  /**
   * 申请退款
   * @deprecated 微信支付已下线
   */
  post(options: V2_Sandboxnew_Pay_Refund_Post_Options & { readonly xml: V2_Sandboxnew_Pay_Refund_Post_Request }): ApiCall<V2_Sandboxnew_Pay_Refund_Post_Response>
  /**
   * 申请退款
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Sandboxnew_Pay_Refund_Post_Options & { readonly xml: V2_Sandboxnew_Pay_Refund_Post_Request }): V2_Sandboxnew_Pay_Refund_Post_Response
}

export interface V2_Sandboxnew_Pay_Refundquery_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no?: string | undefined
  /** 微信退款单号 · 示例：1217752501201407033233368018 */
  readonly refund_id?: string | undefined
  /** 偏移量 · 示例：15 */
  readonly offset?: number | string | undefined
}

export interface V2_Sandboxnew_Pay_Refundquery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Sandboxnew_Pay_Refundquery_Post_Request
}

export interface V2_Sandboxnew_Pay_Refundquery_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code: string
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 订单总退款次数 · 示例：35 */
  readonly total_refund_count?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 订单金额 · 示例：100 */
  readonly total_fee: string
  /** 应结订单金额 · 示例：100 */
  readonly settlement_total_fee?: string | undefined
  /** 货币种类 · 最长 8 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 现金支付金额 · 示例：100 */
  readonly cash_fee: string
  /** 退款笔数 · 示例：1 */
  readonly refund_count: string
  /** 商户退款单号 · 最长 64 个字符 · 示例：1217752501201407033233368018 */
  readonly [name: `out_refund_no_${number}`]: string | undefined
  /** 微信退款单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly [name: `refund_id_${number}`]: string | undefined
  /** 退款渠道 · 最长 16 个字符 · 示例：ORIGINAL */
  readonly [name: `refund_channel_${number}`]: string | undefined
  /** 申请退款金额 · 示例：100 */
  readonly [name: `refund_fee_${number}`]: string | undefined
  /** 退款金额 · 示例：100 */
  readonly [name: `settlement_refund_fee_${number}`]: string | undefined
  /** 代金券类型 · 最长 8 个字符 · 示例：CASH */
  readonly [name: `coupon_type_${number}_${number}`]: string | undefined
  /** 总代金券退款金额 · 示例：100 */
  readonly [name: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 · 示例：1 */
  readonly [name: `coupon_refund_count_${number}`]: string | undefined
  /** 退款代金券ID · 最长 20 个字符 · 示例：10000 */
  readonly [name: `coupon_refund_id_${number}_${number}`]: string | undefined
  /** 单个代金券退款金额 · 示例：100 */
  readonly [name: `coupon_refund_fee_${number}_${number}`]: string | undefined
  /** 退款状态 · 最长 16 个字符 · 示例：SUCCESS */
  readonly [name: `refund_status_${number}`]: string | undefined
  /** 退款资金来源 · 最长 30 个字符 · 示例：REFUND_SOURCE_RECHARGE_FUNDS */
  readonly [name: `refund_account_${number}`]: string | undefined
  /** 退款入账账户 · 最长 64 个字符 · 示例：招商银行信用卡 */
  readonly [name: `refund_recv_accout_${number}`]: string | undefined
  /** 退款成功时间 · 最长 20 个字符 · 示例：2016-07-25 15:26:26 */
  readonly [name: `refund_success_time_${number}`]: string | undefined
}

export interface V2_Sandboxnew_Pay_Refundquery {
  /**
   * 查询退款
   * @deprecated 微信支付已下线
   */
  post(options: V2_Sandboxnew_Pay_Refundquery_Post_Options & { readonly xml: V2_Sandboxnew_Pay_Refundquery_Post_Request }): ApiCall<V2_Sandboxnew_Pay_Refundquery_Post_Response>
  /**
   * 查询退款
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Sandboxnew_Pay_Refundquery_Post_Options & { readonly xml: V2_Sandboxnew_Pay_Refundquery_Post_Request }): V2_Sandboxnew_Pay_Refundquery_Post_Response
}

export interface V2_Sandboxnew_Pay_Unifiedorder_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version?: "1.0" | (string & {}) | undefined
  /** 是否指定服务商分账 · 最长 1 个字符 · 示例：N */
  readonly profit_sharing?: "N" | "Y" | (string & {}) | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：MD5 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
  /** 商品描述 · 最长 128 个字符 · 示例：腾讯充值中心-QQ会员充值 */
  readonly body: string
  /** 单品优惠活动该字段必传 · 最长 6000 个字符 */
  readonly detail?: string | {
    /** 订单原价 · 示例：1 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：wx123 */
    readonly receipt_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail: readonly {
      /** 商品编码 · 示例：商品编码 */
      readonly goods_id?: string | undefined
      /** 微信支付商品编码 · 示例：1001 */
      readonly wxpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity?: number | undefined
      /** 商品单价 · 示例：528800 */
      readonly price?: number | undefined
      /** 商品种类 · 示例：123789 */
      readonly goods_category?: string | undefined
      /** 商品描述 · 示例：苹果手机 */
      readonly body?: string | undefined
      /** 商品种类 · 示例：FOOD_BEVERAGE */
      readonly category?: string | undefined
      /** 商品MCC码 · 示例：5942 */
      readonly mcc?: number | undefined
    }[]
  } | undefined
  /** 附加数据 · 最长 127 个字符 · 示例：深圳分店 */
  readonly attach?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 标价币种 · 最长 16 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 标价金额 · 示例：88 */
  readonly total_fee: number | string
  /** 终端IP · 最长 64 个字符 · 示例：123.12.12.123 */
  readonly spbill_create_ip: string
  /** 交易起始时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly time_start?: string | undefined
  /** 交易结束时间 · 最长 14 个字符 · 示例：20091227091010 */
  readonly time_expire?: string | undefined
  /** 订单优惠标记 · 最长 32 个字符 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 通知地址 · 最长 256 个字符 · 示例：http://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 交易类型 · 最长 16 个字符 · 示例：JSAPI */
  readonly trade_type: string
  /** 商品ID · 最长 32 个字符 · 示例：12235413214070356458058 */
  readonly product_id?: string | undefined
  /** 指定支付方式 · 最长 32 个字符 · 示例：no_credit */
  readonly limit_pay?: string | undefined
  /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 电子发票入口开放标识 · 最长 8 个字符 · 示例：Y */
  readonly receipt?: "Y" | "N" | (string & {}) | undefined
  /** 场景信息JSON格式字符串 · 最长 256 个字符 · 示例：{"store_info" : {"id": "SZTX001","name": "腾大餐厅","area_code": "440305","address": "科技园中一路腾讯大厦" }} */
  readonly scene_info?: string | {
    /** 实际门店信息 */
    readonly store_info: {
      /** 门店id · 示例：SZTX001 */
      readonly id: string
      /** 门店名称 · 示例：腾大餐厅 */
      readonly name?: string | undefined
      /** 门店行政区划码 · 示例：440305 */
      readonly area_code?: string | undefined
      /** 门店详细地址 · 示例：科技园中一路腾讯大厦 */
      readonly address?: string | undefined
    }
  } | undefined
  /** 证件类型 · 最长 32 个字符 · 示例：IDCARD */
  readonly user_type?: "IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | (string & {}) | undefined
  /** 证件号 · 最长 32 个字符 · 示例：43102119910910512X */
  readonly user_creid?: string | undefined
  /** 姓名 · 最长 64 个字符 · 示例：周星星 */
  readonly user_truename?: string | undefined
}

export interface V2_Sandboxnew_Pay_Unifiedorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Sandboxnew_Pay_Unifiedorder_Post_Request
}

export interface V2_Sandboxnew_Pay_Unifiedorder_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
  /** 交易类型 · 最长 16 个字符 · 示例：JSAPI */
  readonly trade_type: "JSAPI" | "NATIVE" | "APP" | "MWEB" | (string & {})
  /** 预支付交易会话标识 · 最长 64 个字符 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
  /** 二维码链接 · 最长 64 个字符 · 示例：weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00 */
  readonly code_url?: string | undefined
  /** 支付跳转链接 · 示例：https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241 */
  readonly mweb_url?: string | undefined
  /** 营销详情JSON格式字符串 · 最长 6000 个字符 */
  readonly promotion_detail?: string | undefined
}

export interface V2_Sandboxnew_Pay_Unifiedorder {
  /**
   * 统一下单
   * @deprecated 微信支付已下线
   */
  post(options: V2_Sandboxnew_Pay_Unifiedorder_Post_Options & { readonly xml: V2_Sandboxnew_Pay_Unifiedorder_Post_Request }): ApiCall<V2_Sandboxnew_Pay_Unifiedorder_Post_Response>
  /**
   * 统一下单
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Sandboxnew_Pay_Unifiedorder_Post_Options & { readonly xml: V2_Sandboxnew_Pay_Unifiedorder_Post_Request }): V2_Sandboxnew_Pay_Unifiedorder_Post_Response
}
