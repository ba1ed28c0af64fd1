// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Xdc {
  /** 沙箱环境 · 共 1 个接口 */
  readonly apiv2getsignkey: V2_Xdc_Apiv2getsignkey
  /** 沙箱环境 · 共 2 个接口 */
  readonly apiv2sandbox: V2_Xdc_Apiv2sandbox
}

export interface V2_Xdc_Apiv2getsignkey {
  /** 沙箱环境 · 共 1 个接口 */
  readonly sign: V2_Xdc_Apiv2getsignkey_Sign
}

export interface V2_Xdc_Apiv2getsignkey_Sign {
  /** 获取验签密钥API */
  readonly getsignkey: V2_Xdc_Apiv2getsignkey_Sign_Getsignkey
}

export interface V2_Xdc_Apiv2getsignkey_Sign_Getsignkey_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
}

export interface V2_Xdc_Apiv2getsignkey_Sign_Getsignkey_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml?: V2_Xdc_Apiv2getsignkey_Sign_Getsignkey_Post_Request | undefined
}

export interface V2_Xdc_Apiv2getsignkey_Sign_Getsignkey_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 商户号 · 最长 32 个字符 · 示例：1305638280 */
  readonly mch_id: string
  /** 沙箱密钥 · 最长 32 个字符 · 示例：13467007045764 */
  readonly sandbox_signkey: string
}

export interface V2_Xdc_Apiv2getsignkey_Sign_Getsignkey {
  /** 获取验签密钥API · https://pay.weixin.qq.com/doc/v2/merchant/4011984810 */
  post(options?: V2_Xdc_Apiv2getsignkey_Sign_Getsignkey_Post_Options & { readonly xml?: V2_Xdc_Apiv2getsignkey_Sign_Getsignkey_Post_Request | undefined }): ApiCall<V2_Xdc_Apiv2getsignkey_Sign_Getsignkey_Post_Response>
  /** 获取验签密钥API · https://pay.weixin.qq.com/doc/v2/merchant/4011984810 */
  postSync(options?: V2_Xdc_Apiv2getsignkey_Sign_Getsignkey_Post_Options & { readonly xml?: V2_Xdc_Apiv2getsignkey_Sign_Getsignkey_Post_Request | undefined }): V2_Xdc_Apiv2getsignkey_Sign_Getsignkey_Post_Response
}

export interface V2_Xdc_Apiv2sandbox {
  /** 沙箱环境 · 共 2 个接口 */
  readonly pay: V2_Xdc_Apiv2sandbox_Pay
}

export interface V2_Xdc_Apiv2sandbox_Pay {
  /** 提交付款码支付 */
  readonly micropay: V2_Xdc_Apiv2sandbox_Pay_Micropay
  /** 查询订单 */
  readonly orderquery: V2_Xdc_Apiv2sandbox_Pay_Orderquery
}

export interface V2_Xdc_Apiv2sandbox_Pay_Micropay_Post_Request {
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

export interface V2_Xdc_Apiv2sandbox_Pay_Micropay_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Xdc_Apiv2sandbox_Pay_Micropay_Post_Request
}

export interface V2_Xdc_Apiv2sandbox_Pay_Micropay_Post_Response {
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
  /** 交易状态 */
  readonly trade_state?: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {}) | undefined
}

export interface V2_Xdc_Apiv2sandbox_Pay_Micropay {
  /** 提交付款码支付 · https://pay.weixin.qq.com/doc/v2/merchant/4011984810 */
  post(options: V2_Xdc_Apiv2sandbox_Pay_Micropay_Post_Options & { readonly xml: V2_Xdc_Apiv2sandbox_Pay_Micropay_Post_Request }): ApiCall<V2_Xdc_Apiv2sandbox_Pay_Micropay_Post_Response>
  /** 提交付款码支付 · https://pay.weixin.qq.com/doc/v2/merchant/4011984810 */
  postSync(options: V2_Xdc_Apiv2sandbox_Pay_Micropay_Post_Options & { readonly xml: V2_Xdc_Apiv2sandbox_Pay_Micropay_Post_Request }): V2_Xdc_Apiv2sandbox_Pay_Micropay_Post_Response
}

export interface V2_Xdc_Apiv2sandbox_Pay_Orderquery_Post_Request {
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

export interface V2_Xdc_Apiv2sandbox_Pay_Orderquery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Xdc_Apiv2sandbox_Pay_Orderquery_Post_Request
}

export interface V2_Xdc_Apiv2sandbox_Pay_Orderquery_Post_Response {
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

export interface V2_Xdc_Apiv2sandbox_Pay_Orderquery {
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011984810 */
  post(options: V2_Xdc_Apiv2sandbox_Pay_Orderquery_Post_Options & { readonly xml: V2_Xdc_Apiv2sandbox_Pay_Orderquery_Post_Request }): ApiCall<V2_Xdc_Apiv2sandbox_Pay_Orderquery_Post_Response>
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011984810 */
  postSync(options: V2_Xdc_Apiv2sandbox_Pay_Orderquery_Post_Options & { readonly xml: V2_Xdc_Apiv2sandbox_Pay_Orderquery_Post_Request }): V2_Xdc_Apiv2sandbox_Pay_Orderquery_Post_Response
}
