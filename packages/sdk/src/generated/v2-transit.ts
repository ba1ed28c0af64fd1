// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Transit {
  readonly partnerpay: V2_Transit_Partnerpay
  readonly pay: V2_Transit_Pay
  readonly queryorder: V2_Transit_Queryorder
}

export interface V2_Transit_Partnerpay {
  readonly payapply: V2_Transit_Partnerpay_Payapply
  readonly queryorder: V2_Transit_Partnerpay_Queryorder
  readonly querystate: V2_Transit_Partnerpay_Querystate
}

export interface V2_Transit_Partnerpay_Payapply_Post_Options extends CallOptions {
  readonly xml: {
    /** 公众账号id · at most 32 characters · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 子商户公众账号id · at most 32 characters · example: wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 商户号 · at most 32 characters · example: 10000098 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000109 */
    readonly sub_mch_id: string
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce_str?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 签名 · at most 64 characters · example: EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
    readonly sign?: string | undefined
    /** 商品描述 · at most 128 characters · example: 公交代扣 */
    readonly body: string
    /** 商品详情 · at most 6000 characters · example: 公交代扣：A 公交代扣：B 公交代扣：C */
    readonly detail?: string | undefined
    /** 附加数据 · at most 127 characters · example: 自定义参数 */
    readonly attach?: string | undefined
    /** 商户订单号 · at most 32 characters · example: 1217752501201407033233368018 */
    readonly out_trade_no: string
    /** 总金额 · example: 888 */
    readonly total_fee: number | string
    /** 货币类型 · at most 16 characters · example: CNY */
    readonly fee_type?: string | undefined
    /** 终端IP · at most 16 characters · example: 8.8.8.8 */
    readonly spbill_create_ip: string
    /** 商品标记 · at most 32 characters · example: WXG */
    readonly goods_tag?: string | undefined
    /** 回调通知url · at most 256 characters · example: http://yoursite.com/wxpay.html */
    readonly notify_url: string
    /** 交易类型 · at most 16 characters · example: PAP */
    readonly trade_type: "PAP" | (string & {})
    /** 委托代扣协议id · at most 32 characters · example: Wx15463511252015071056489715 */
    readonly contract_id?: string | undefined
    /** 交易场景 · at most 16 characters · example: METRO */
    readonly trade_scene: "METRO" | "BUS" | (string & {})
    /** 场景信息JSON格式字符串 · at most 1024 characters */
    readonly scene_info: string | {
      readonly scene_info: {
        /** 乘车时间 */
        readonly start_time: string
        /** 结束时间 */
        readonly end_time?: string | undefined
        /** 乘车码SHA256 */
        readonly qrcode_hash?: string | undefined
        /** 起始站 */
        readonly start_station?: string | undefined
        /** 终点站 */
        readonly end_station?: string | undefined
        /** 乘车路线 */
        readonly line_name?: string | undefined
        /** 车牌号 */
        readonly plate_number?: string | undefined
      }
    }
    /** 客户端 IP · example: 119.145.83.6 */
    readonly clientip?: string | undefined
    /** 设备ID · example: baf04e6bbbd06f7b1a197d18ed53b7f1 */
    readonly deviceid?: string | undefined
    /** 手机号 · example: 18933432355 */
    readonly mobile?: string | undefined
    /** 邮箱地址 · example: aobama@whitehouse.com */
    readonly email?: string | undefined
    /** QQ号 · example: 100243 */
    readonly qq?: string | undefined
    /** 微信openID · example: baf04e6bbbd06f7b1a197d18ed53b7f1 */
    readonly openid?: string | undefined
    /** 身份证号 · example: 110102199701011000 */
    readonly creid?: string | undefined
    /** 商户侧用户标识 · example: user123 */
    readonly outerid?: string | undefined
    /** 版本号 此字段仅针对有垫资权限的商户有效 · at most 16 characters · example: 2.0 */
    readonly version: "2.0" | (string & {})
  }
}

export interface V2_Transit_Partnerpay_Payapply_Post_Response {
  /** 返回状态码 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 */
  readonly return_msg: string
  /** 公众账号id · at most 32 characters · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号id · example: wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · at most 32 characters · example: 10000098 */
  readonly mch_id: string
  /** 子商户号 · example: 1900000109 */
  readonly sub_mch_id: string
  /** 设备号 · at most 32 characters · example: 013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 64 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SIGN_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 32 characters · example: 签名错误 */
  readonly err_code_des?: string | undefined
}

export interface V2_Transit_Partnerpay_Payapply {
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/partner/4011989903 */
  post(options: V2_Transit_Partnerpay_Payapply_Post_Options): ApiCall<V2_Transit_Partnerpay_Payapply_Post_Response>
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/partner/4011989903 */
  postSync(options: V2_Transit_Partnerpay_Payapply_Post_Options): V2_Transit_Partnerpay_Payapply_Post_Response
}

export interface V2_Transit_Partnerpay_Queryorder_Post_Options extends CallOptions {
  readonly xml: {
    /** 请求appid · at most 32 characters · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 子商户公众账号id · at most 32 characters · example: wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 商户号 · at most 32 characters · example: 10000098 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000109 */
    readonly sub_mch_id: string
    /** 微信订单号 · at most 32 characters · example: 1009660380201506130728806387 */
    readonly transaction_id?: string | undefined
    /** 商户订单号 · example: 1217752501201407033233368018 */
    readonly out_trade_no?: string | undefined
    /** 随机字符串 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly nonce_str?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 签名 · at most 64 characters · example: EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
    readonly sign?: string | undefined
  }
}

export interface V2_Transit_Partnerpay_Queryorder_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 请求appid · at most 32 characters · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号id · at most 32 characters · example: wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · at most 32 characters · example: 10000098 */
  readonly mch_id: string
  /** 子商户号 · at most 32 characters · example: 1900000109 */
  readonly sub_mch_id: string
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 64 characters · example: EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 设备号 · at most 32 characters · example: 013467007045764 */
  readonly device_info?: string | undefined
  /** 用户标识 · at most 32 characters · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 用户子标识 · at most 32 characters · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS61 */
  readonly sub_openid?: string | undefined
  /** 是否关注公众账号 · at most 1 characters · example: Y */
  readonly is_subscribe?: "Y" | "N" | (string & {}) | undefined
  /** 交易类型 · at most 16 characters · example: PAP */
  readonly trade_type: "PAP" | (string & {})
  /** 交易状态 · at most 32 characters · example: SUCCESS */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {})
  /** 付款银行 · at most 32 characters · example: CMC */
  readonly bank_type: string
  /** 总金额 · example: 100 */
  readonly total_fee: string
  /** 货币种类 · at most 8 characters · example: CNY */
  readonly fee_type?: string | undefined
  /** 现金支付金额 · example: 100 */
  readonly cash_fee: string
  /** 现金支付货币类型 · at most 16 characters · example: CNY */
  readonly cash_fee_type?: string | undefined
  /** 应结订单金额 · example: 100 */
  readonly settlement_total_fee?: string | undefined
  /** 代金券或立减优惠金额 · example: 10 */
  readonly coupon_fee?: string | undefined
  /** 代金券或立减优惠使用数量 · example: 1 */
  readonly coupon_count?: string | undefined
  /** 代金券类型 · at most 8 characters · example: CASH */
  readonly [name: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID · at most 20 characters · example: 10000 */
  readonly [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 · example: 100 */
  readonly [name: `coupon_fee_${number}`]: string | undefined
  /** 微信支付订单号 · at most 32 characters · example: 1009660380201506130728806387 */
  readonly transaction_id: string
  /** 商户订单号 · at most 32 characters · example: 20150806125346 */
  readonly out_trade_no: string
  /** 附加数据 · at most 128 characters · example: 深圳分店 */
  readonly attach?: string | undefined
  /** 支付完成时间 · at most 14 characters · example: 20141030133525 */
  readonly time_end: string
  /** 交易状态描述 · at most 256 characters · example: 支付失败，请重新下单支付 */
  readonly trade_state_desc?: string | undefined
}

export interface V2_Transit_Partnerpay_Queryorder {
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/partner/4011989909 */
  post(options: V2_Transit_Partnerpay_Queryorder_Post_Options): ApiCall<V2_Transit_Partnerpay_Queryorder_Post_Response>
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/partner/4011989909 */
  postSync(options: V2_Transit_Partnerpay_Queryorder_Post_Options): V2_Transit_Partnerpay_Queryorder_Post_Response
}

export interface V2_Transit_Partnerpay_Querystate_Post_Options extends CallOptions {
  readonly xml: {
    /** 公众账号id · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 子商户公众账号id · example: wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 商户号 · example: 10000098 */
    readonly mch_id?: string | undefined
    /** 子商户号 · example: 1900000109 */
    readonly sub_mch_id: string
    /** 随机字符串 · example: 5k8264iltkch16cq2502si8znmtm67vs */
    readonly nonce_str?: string | undefined
    /** 委托代扣协议id · example: wx15463511252015071056489715 */
    readonly contract_id: string
    /** 签名类型 · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 签名 · example: ee088059bbc9141264f8d14293ad6c4bb94cea8c08aa98fbf93e262d445f8ff5 */
    readonly sign?: string | undefined
    /** 微信open ID · example: oyobu0dmn6tdodznfwkoekqorbi8 */
    readonly openid: string
  }
}

export interface V2_Transit_Partnerpay_Querystate_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 请求appid · at most 32 characters · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号id · example: wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · at most 32 characters · example: 10000098 */
  readonly mch_id: string
  /** 子商户号 · example: 1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 64 characters · example: EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 用户状态 · at most 16 characters · example: NORMAL */
  readonly user_state: "NORMAL" | "BLOCKED" | "OVERDUE" | (string & {})
  /** 委托代扣协议id · example: wx15463511252015071056489715 */
  readonly contract_id?: string | undefined
  /** 签约模板id · example: 123 */
  readonly plan_id?: string | undefined
  /** 签约协议号 · example: 1023658866 */
  readonly contract_code?: string | undefined
  /** 协议状态 · example: 1 */
  readonly contract_state?: "0" | "1" | (string & {}) | undefined
}

export interface V2_Transit_Partnerpay_Querystate {
  /** 查询用户状态接口 · https://pay.weixin.qq.com/doc/v2/partner/4011989910 */
  post(options: V2_Transit_Partnerpay_Querystate_Post_Options): ApiCall<V2_Transit_Partnerpay_Querystate_Post_Response>
  /** 查询用户状态接口 · https://pay.weixin.qq.com/doc/v2/partner/4011989910 */
  postSync(options: V2_Transit_Partnerpay_Querystate_Post_Options): V2_Transit_Partnerpay_Querystate_Post_Response
}

export interface V2_Transit_Pay {
  readonly payapply: V2_Transit_Pay_Payapply
  readonly querystate: V2_Transit_Pay_Querystate
}

export interface V2_Transit_Pay_Payapply_Post_Options extends CallOptions {
  readonly xml: {
    /** 公众账号id · at most 32 characters · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 10000098 */
    readonly mch_id?: string | undefined
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce_str?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 签名 · at most 64 characters · example: EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
    readonly sign?: string | undefined
    /** 商品描述 · at most 128 characters · example: 公交代扣 */
    readonly body: string
    /** 商品详情 · at most 6000 characters · example: 公交代扣：A 公交代扣：B 公交代扣：C */
    readonly detail?: string | undefined
    /** 附加数据 · at most 127 characters · example: 自定义参数 */
    readonly attach?: string | undefined
    /** 商户订单号 · at most 32 characters · example: 1217752501201407033233368018 */
    readonly out_trade_no: string
    /** 总金额 · example: 888 */
    readonly total_fee: number | string
    /** 货币类型 · at most 16 characters · example: CNY */
    readonly fee_type?: string | undefined
    /** 终端IP · at most 16 characters · example: 8.8.8.8 */
    readonly spbill_create_ip: string
    /** 商品标记 · at most 32 characters · example: WXG */
    readonly goods_tag?: string | undefined
    /** 回调通知url · at most 256 characters · example: http://yoursite.com/wxpay.html */
    readonly notify_url: string
    /** 交易类型 · at most 16 characters · example: PAP */
    readonly trade_type: "PAP" | (string & {})
    /** 委托代扣协议id · at most 32 characters · example: Wx15463511252015071056489715 */
    readonly contract_id?: string | undefined
    /** 交易场景 · at most 16 characters · example: METRO */
    readonly trade_scene: "METRO" | "BUS" | (string & {})
    /** 场景信息JSON格式字符串 · at most 1024 characters */
    readonly scene_info: string | {
      readonly scene_info: {
        /** 乘车时间 */
        readonly start_time: string
        /** 结束时间 */
        readonly end_time?: string | undefined
        /** 乘车码SHA256 */
        readonly qrcode_hash?: string | undefined
        /** 起始站 */
        readonly start_station?: string | undefined
        /** 终点站 */
        readonly end_station?: string | undefined
        /** 乘车路线 */
        readonly line_name?: string | undefined
        /** 车牌号 */
        readonly plate_number?: string | undefined
      }
    }
    /** 客户端 IP · example: 119.145.83.6 */
    readonly clientip?: string | undefined
    /** 设备ID · example: baf04e6bbbd06f7b1a197d18ed53b7f1 */
    readonly deviceid?: string | undefined
    /** 手机号 · example: 18933432355 */
    readonly mobile?: string | undefined
    /** 邮箱地址 · example: aobama@whitehouse.com */
    readonly email?: string | undefined
    /** QQ号 · example: 100243 */
    readonly qq?: string | undefined
    /** 微信openID · example: baf04e6bbbd06f7b1a197d18ed53b7f1 */
    readonly openid?: string | undefined
    /** 身份证号 · example: 110102199701011000 */
    readonly creid?: string | undefined
    /** 商户侧用户标识 · example: user123 */
    readonly outerid?: string | undefined
    /** 版本号 此字段仅针对有垫资权限的商户有效 · at most 16 characters · example: 2.0 */
    readonly version: "2.0" | (string & {})
  }
}

export interface V2_Transit_Pay_Payapply_Post_Response {
  /** 返回状态码 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 */
  readonly return_msg: string
  /** 公众账号id · at most 32 characters · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 10000098 */
  readonly mch_id: string
  /** 设备号 · at most 32 characters · example: 013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 64 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SIGN_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 32 characters · example: 签名错误 */
  readonly err_code_des?: string | undefined
}

export interface V2_Transit_Pay_Payapply {
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/merchant/4011984781 */
  post(options: V2_Transit_Pay_Payapply_Post_Options): ApiCall<V2_Transit_Pay_Payapply_Post_Response>
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/merchant/4011984781 */
  postSync(options: V2_Transit_Pay_Payapply_Post_Options): V2_Transit_Pay_Payapply_Post_Response
}

export interface V2_Transit_Pay_Querystate_Post_Options extends CallOptions {
  readonly xml: {
    /** 公众账号id · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 商户号 · example: 10000098 */
    readonly mch_id?: string | undefined
    /** 随机字符串 · example: 5k8264iltkch16cq2502si8znmtm67vs */
    readonly nonce_str?: string | undefined
    /** 委托代扣协议id · example: wx15463511252015071056489715 */
    readonly contract_id: string
    /** 签名类型 · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 签名 */
    readonly sign?: string | undefined
    /** 微信openID */
    readonly openid: string
  }
}

export interface V2_Transit_Pay_Querystate_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 请求appid · at most 32 characters · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 10000098 */
  readonly mch_id: string
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 64 characters · example: EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 用户状态 · at most 16 characters · example: NORMAL */
  readonly user_state: "NORMAL" | "BLOCKED" | "OVERDUE" | (string & {})
  /** 委托代扣协议id · example: wx15463511252015071056489715 */
  readonly contract_id?: string | undefined
  /** 签约模板id · example: 123 */
  readonly plan_id?: string | undefined
  /** 签约协议号 · example: 1023658866 */
  readonly contract_code?: string | undefined
  /** 协议状态 · example: 1 */
  readonly contract_state?: "0" | "1" | (string & {}) | undefined
}

export interface V2_Transit_Pay_Querystate {
  /** 查询用户状态接口 · https://pay.weixin.qq.com/doc/v2/merchant/4011985234 */
  post(options: V2_Transit_Pay_Querystate_Post_Options): ApiCall<V2_Transit_Pay_Querystate_Post_Response>
  /** 查询用户状态接口 · https://pay.weixin.qq.com/doc/v2/merchant/4011985234 */
  postSync(options: V2_Transit_Pay_Querystate_Post_Options): V2_Transit_Pay_Querystate_Post_Response
}

export interface V2_Transit_Queryorder_Post_Options extends CallOptions {
  readonly xml: {
    /** 请求appid · at most 32 characters · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 10000098 */
    readonly mch_id?: string | undefined
    /** 微信订单号 · at most 32 characters · example: 1009660380201506130728806387 */
    readonly transaction_id?: string | undefined
    /** 商户订单号 · example: 1217752501201407033233368018 */
    readonly out_trade_no?: string | undefined
    /** 随机字符串 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly nonce_str?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 签名 · at most 64 characters · example: EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
    readonly sign?: string | undefined
  }
}

export interface V2_Transit_Queryorder_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 请求appid · at most 32 characters · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 10000098 */
  readonly mch_id: string
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 64 characters · example: EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 设备号 · at most 32 characters · example: 013467007045764 */
  readonly device_info?: string | undefined
  /** 用户标识 · at most 32 characters · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 是否关注公众账号 · at most 1 characters · example: Y */
  readonly is_subscribe?: "Y" | "N" | (string & {}) | undefined
  /** 交易类型 · at most 16 characters · example: PAP */
  readonly trade_type: "PAP" | (string & {})
  /** 交易状态 · at most 32 characters · example: SUCCESS */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {})
  /** 付款银行 · at most 32 characters · example: CMC */
  readonly bank_type: string
  /** 总金额 · example: 100 */
  readonly total_fee: string
  /** 货币种类 · at most 8 characters · example: CNY */
  readonly fee_type?: string | undefined
  /** 现金支付金额 · example: 100 */
  readonly cash_fee: string
  /** 现金支付货币类型 · at most 16 characters · example: CNY */
  readonly cash_fee_type?: string | undefined
  /** 应结订单金额 · example: 100 */
  readonly settlement_total_fee?: string | undefined
  /** 代金券或立减优惠金额 · example: 10 */
  readonly coupon_fee?: string | undefined
  /** 代金券或立减优惠使用数量 · example: 1 */
  readonly coupon_count?: string | undefined
  /** 代金券类型 · at most 8 characters · example: CASH */
  readonly [name: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID · at most 20 characters · example: 10000 */
  readonly [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 · example: 100 */
  readonly [name: `coupon_fee_${number}`]: string | undefined
  /** 微信支付订单号 · at most 32 characters · example: 1009660380201506130728806387 */
  readonly transaction_id: string
  /** 商户订单号 · at most 32 characters · example: 20150806125346 */
  readonly out_trade_no: string
  /** 附加数据 · at most 128 characters · example: 深圳分店 */
  readonly attach?: string | undefined
  /** 支付完成时间 · at most 14 characters · example: 20141030133525 */
  readonly time_end: string
  /** 交易状态描述 · at most 256 characters · example: 支付失败，请重新下单支付 */
  readonly trade_state_desc?: string | undefined
}

export interface V2_Transit_Queryorder {
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011986341 */
  post(options: V2_Transit_Queryorder_Post_Options): ApiCall<V2_Transit_Queryorder_Post_Response>
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011986341 */
  postSync(options: V2_Transit_Queryorder_Post_Options): V2_Transit_Queryorder_Post_Response
}
