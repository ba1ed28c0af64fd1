// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Transit {
  /** 乘车码代扣、车主平台 · 共 3 个接口 */
  readonly partnerpay: V2_Transit_Partnerpay
  /** 乘车码代扣 · 共 2 个接口 */
  readonly pay: V2_Transit_Pay
  /** 查询订单 */
  readonly queryorder: V2_Transit_Queryorder
}

export interface V2_Transit_Partnerpay {
  /** 申请扣款 */
  readonly payapply: V2_Transit_Partnerpay_Payapply
  /** 查询订单 */
  readonly queryorder: V2_Transit_Partnerpay_Queryorder
  /** 查询用户状态接口 */
  readonly querystate: V2_Transit_Partnerpay_Querystate
}

export interface V2_Transit_Partnerpay_Payapply_Post_Request {
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign?: string | undefined
  /** 商品描述 · 最长 128 个字符 · 示例：公交代扣 */
  readonly body: string
  /** 商品详情 · 最长 6000 个字符 · 示例：公交代扣：A 公交代扣：B 公交代扣：C */
  readonly detail?: string | undefined
  /** 附加数据 · 最长 127 个字符 · 示例：自定义参数 */
  readonly attach?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 总金额 · 示例：888 */
  readonly total_fee: number | string
  /** 货币类型 · 最长 16 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 终端IP · 最长 16 个字符 · 示例：8.8.8.8 */
  readonly spbill_create_ip: string
  /** 商品标记 · 最长 32 个字符 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 回调通知url · 最长 256 个字符 · 示例：http://yoursite.com/wxpay.html */
  readonly notify_url: string
  /** 交易类型 · 最长 16 个字符 · 示例：PAP */
  readonly trade_type: "PAP" | (string & {})
  /** 委托代扣协议id · 最长 32 个字符 · 示例：Wx15463511252015071056489715 */
  readonly contract_id?: string | undefined
  /** 交易场景 · 最长 16 个字符 · 示例：METRO */
  readonly trade_scene: "METRO" | "BUS" | (string & {})
  /** 场景信息JSON格式字符串 · 最长 1024 个字符 */
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
  /** 客户端 IP · 示例：119.145.83.6 */
  readonly clientip?: string | undefined
  /** 设备ID · 示例：baf04e6bbbd06f7b1a197d18ed53b7f1 */
  readonly deviceid?: string | undefined
  /** 手机号 · 示例：18933432355 */
  readonly mobile?: string | undefined
  /** 邮箱地址 · 示例：aobama@whitehouse.com */
  readonly email?: string | undefined
  /** QQ号 · 示例：100243 */
  readonly qq?: string | undefined
  /** 微信openID · 示例：baf04e6bbbd06f7b1a197d18ed53b7f1 */
  readonly openid?: string | undefined
  /** 身份证号 · 示例：110102199701011000 */
  readonly creid?: string | undefined
  /** 商户侧用户标识 · 示例：user123 */
  readonly outerid?: string | undefined
  /** 版本号 此字段仅针对有垫资权限的商户有效 · 最长 16 个字符 · 示例：2.0 */
  readonly version: "2.0" | (string & {})
}

export interface V2_Transit_Partnerpay_Payapply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Transit_Partnerpay_Payapply_Post_Request
}

export interface V2_Transit_Partnerpay_Payapply_Post_Response {
  /** 返回状态码 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 */
  readonly return_msg: string
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号id · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SIGN_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 32 个字符 · 示例：签名错误 */
  readonly err_code_des?: string | undefined
}

export interface V2_Transit_Partnerpay_Payapply {
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/partner/4011989903 */
  post(options: V2_Transit_Partnerpay_Payapply_Post_Options & { readonly xml: V2_Transit_Partnerpay_Payapply_Post_Request }): ApiCall<V2_Transit_Partnerpay_Payapply_Post_Response>
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/partner/4011989903 */
  postSync(options: V2_Transit_Partnerpay_Payapply_Post_Options & { readonly xml: V2_Transit_Partnerpay_Payapply_Post_Request }): V2_Transit_Partnerpay_Payapply_Post_Response
}

export interface V2_Transit_Partnerpay_Queryorder_Post_Request {
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 微信订单号 · 最长 32 个字符 · 示例：1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign?: string | undefined
}

export interface V2_Transit_Partnerpay_Queryorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Transit_Partnerpay_Queryorder_Post_Request
}

export interface V2_Transit_Partnerpay_Queryorder_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 用户标识 · 最长 32 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 用户子标识 · 最长 32 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS61 */
  readonly sub_openid?: string | undefined
  /** 是否关注公众账号 · 最长 1 个字符 · 示例：Y */
  readonly is_subscribe?: "Y" | "N" | (string & {}) | undefined
  /** 交易类型 · 最长 16 个字符 · 示例：PAP */
  readonly trade_type: "PAP" | (string & {})
  /** 交易状态 · 最长 32 个字符 · 示例：SUCCESS */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {})
  /** 付款银行 · 最长 32 个字符 · 示例：CMC */
  readonly bank_type: string
  /** 总金额 · 示例：100 */
  readonly total_fee: string
  /** 货币种类 · 最长 8 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 现金支付金额 · 示例：100 */
  readonly cash_fee: string
  /** 现金支付货币类型 · 最长 16 个字符 · 示例：CNY */
  readonly cash_fee_type?: string | undefined
  /** 应结订单金额 · 示例：100 */
  readonly settlement_total_fee?: string | undefined
  /** 代金券或立减优惠金额 · 示例：10 */
  readonly coupon_fee?: string | undefined
  /** 代金券或立减优惠使用数量 · 示例：1 */
  readonly coupon_count?: string | undefined
  /** 代金券类型 · 最长 8 个字符 · 示例：CASH */
  readonly [name: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID · 最长 20 个字符 · 示例：10000 */
  readonly [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 · 示例：100 */
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
  readonly trade_state_desc?: string | undefined
}

export interface V2_Transit_Partnerpay_Queryorder {
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/partner/4011989909 */
  post(options: V2_Transit_Partnerpay_Queryorder_Post_Options & { readonly xml: V2_Transit_Partnerpay_Queryorder_Post_Request }): ApiCall<V2_Transit_Partnerpay_Queryorder_Post_Response>
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/partner/4011989909 */
  postSync(options: V2_Transit_Partnerpay_Queryorder_Post_Options & { readonly xml: V2_Transit_Partnerpay_Queryorder_Post_Request }): V2_Transit_Partnerpay_Queryorder_Post_Response
}

export interface V2_Transit_Partnerpay_Querystate_Post_Request {
  /** 公众账号id · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号id · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 随机字符串 · 示例：5k8264iltkch16cq2502si8znmtm67vs */
  readonly nonce_str?: string | undefined
  /** 委托代扣协议id · 示例：wx15463511252015071056489715 */
  readonly contract_id: string
  /** 签名类型 · 默认："HMAC-SHA256" · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 示例：ee088059bbc9141264f8d14293ad6c4bb94cea8c08aa98fbf93e262d445f8ff5 */
  readonly sign?: string | undefined
  /** 微信open ID · 示例：oyobu0dmn6tdodznfwkoekqorbi8 */
  readonly openid: string
}

export interface V2_Transit_Partnerpay_Querystate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Transit_Partnerpay_Querystate_Post_Request
}

export interface V2_Transit_Partnerpay_Querystate_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号id · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 用户状态 · 最长 16 个字符 · 示例：NORMAL */
  readonly user_state: "NORMAL" | "BLOCKED" | "OVERDUE" | (string & {})
  /** 委托代扣协议id · 示例：wx15463511252015071056489715 */
  readonly contract_id?: string | undefined
  /** 签约模板id · 示例：123 */
  readonly plan_id?: string | undefined
  /** 签约协议号 · 示例：1023658866 */
  readonly contract_code?: string | undefined
  /** 协议状态 · 示例：1 */
  readonly contract_state?: "0" | "1" | (string & {}) | undefined
}

export interface V2_Transit_Partnerpay_Querystate {
  /** 查询用户状态接口 · https://pay.weixin.qq.com/doc/v2/partner/4011989910 */
  post(options: V2_Transit_Partnerpay_Querystate_Post_Options & { readonly xml: V2_Transit_Partnerpay_Querystate_Post_Request }): ApiCall<V2_Transit_Partnerpay_Querystate_Post_Response>
  /** 查询用户状态接口 · https://pay.weixin.qq.com/doc/v2/partner/4011989910 */
  postSync(options: V2_Transit_Partnerpay_Querystate_Post_Options & { readonly xml: V2_Transit_Partnerpay_Querystate_Post_Request }): V2_Transit_Partnerpay_Querystate_Post_Response
}

export interface V2_Transit_Pay {
  /** 申请扣款 */
  readonly payapply: V2_Transit_Pay_Payapply
  /** 查询用户状态接口 */
  readonly querystate: V2_Transit_Pay_Querystate
}

export interface V2_Transit_Pay_Payapply_Post_Request {
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign?: string | undefined
  /** 商品描述 · 最长 128 个字符 · 示例：公交代扣 */
  readonly body: string
  /** 商品详情 · 最长 6000 个字符 · 示例：公交代扣：A 公交代扣：B 公交代扣：C */
  readonly detail?: string | undefined
  /** 附加数据 · 最长 127 个字符 · 示例：自定义参数 */
  readonly attach?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 总金额 · 示例：888 */
  readonly total_fee: number | string
  /** 货币类型 · 最长 16 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 终端IP · 最长 16 个字符 · 示例：8.8.8.8 */
  readonly spbill_create_ip: string
  /** 商品标记 · 最长 32 个字符 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 回调通知url · 最长 256 个字符 · 示例：http://yoursite.com/wxpay.html */
  readonly notify_url: string
  /** 交易类型 · 最长 16 个字符 · 示例：PAP */
  readonly trade_type: "PAP" | (string & {})
  /** 委托代扣协议id · 最长 32 个字符 · 示例：Wx15463511252015071056489715 */
  readonly contract_id?: string | undefined
  /** 交易场景 · 最长 16 个字符 · 示例：METRO */
  readonly trade_scene: "METRO" | "BUS" | (string & {})
  /** 场景信息JSON格式字符串 · 最长 1024 个字符 */
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
  /** 客户端 IP · 示例：119.145.83.6 */
  readonly clientip?: string | undefined
  /** 设备ID · 示例：baf04e6bbbd06f7b1a197d18ed53b7f1 */
  readonly deviceid?: string | undefined
  /** 手机号 · 示例：18933432355 */
  readonly mobile?: string | undefined
  /** 邮箱地址 · 示例：aobama@whitehouse.com */
  readonly email?: string | undefined
  /** QQ号 · 示例：100243 */
  readonly qq?: string | undefined
  /** 微信openID · 示例：baf04e6bbbd06f7b1a197d18ed53b7f1 */
  readonly openid?: string | undefined
  /** 身份证号 · 示例：110102199701011000 */
  readonly creid?: string | undefined
  /** 商户侧用户标识 · 示例：user123 */
  readonly outerid?: string | undefined
  /** 版本号 此字段仅针对有垫资权限的商户有效 · 最长 16 个字符 · 示例：2.0 */
  readonly version: "2.0" | (string & {})
}

export interface V2_Transit_Pay_Payapply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Transit_Pay_Payapply_Post_Request
}

export interface V2_Transit_Pay_Payapply_Post_Response {
  /** 返回状态码 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 */
  readonly return_msg: string
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SIGN_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 32 个字符 · 示例：签名错误 */
  readonly err_code_des?: string | undefined
}

export interface V2_Transit_Pay_Payapply {
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/merchant/4011984781 */
  post(options: V2_Transit_Pay_Payapply_Post_Options & { readonly xml: V2_Transit_Pay_Payapply_Post_Request }): ApiCall<V2_Transit_Pay_Payapply_Post_Response>
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/merchant/4011984781 */
  postSync(options: V2_Transit_Pay_Payapply_Post_Options & { readonly xml: V2_Transit_Pay_Payapply_Post_Request }): V2_Transit_Pay_Payapply_Post_Response
}

export interface V2_Transit_Pay_Querystate_Post_Request {
  /** 公众账号id · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 示例：5k8264iltkch16cq2502si8znmtm67vs */
  readonly nonce_str?: string | undefined
  /** 委托代扣协议id · 示例：wx15463511252015071056489715 */
  readonly contract_id: string
  /** 签名类型 · 默认："HMAC-SHA256" · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 */
  readonly sign?: string | undefined
  /** 微信openID */
  readonly openid: string
}

export interface V2_Transit_Pay_Querystate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Transit_Pay_Querystate_Post_Request
}

export interface V2_Transit_Pay_Querystate_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 用户状态 · 最长 16 个字符 · 示例：NORMAL */
  readonly user_state: "NORMAL" | "BLOCKED" | "OVERDUE" | (string & {})
  /** 委托代扣协议id · 示例：wx15463511252015071056489715 */
  readonly contract_id?: string | undefined
  /** 签约模板id · 示例：123 */
  readonly plan_id?: string | undefined
  /** 签约协议号 · 示例：1023658866 */
  readonly contract_code?: string | undefined
  /** 协议状态 · 示例：1 */
  readonly contract_state?: "0" | "1" | (string & {}) | undefined
}

export interface V2_Transit_Pay_Querystate {
  /** 查询用户状态接口 · https://pay.weixin.qq.com/doc/v2/merchant/4011985234 */
  post(options: V2_Transit_Pay_Querystate_Post_Options & { readonly xml: V2_Transit_Pay_Querystate_Post_Request }): ApiCall<V2_Transit_Pay_Querystate_Post_Response>
  /** 查询用户状态接口 · https://pay.weixin.qq.com/doc/v2/merchant/4011985234 */
  postSync(options: V2_Transit_Pay_Querystate_Post_Options & { readonly xml: V2_Transit_Pay_Querystate_Post_Request }): V2_Transit_Pay_Querystate_Post_Response
}

export interface V2_Transit_Queryorder_Post_Request {
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly nonce_str?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign?: string | undefined
}

export interface V2_Transit_Queryorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Transit_Queryorder_Post_Request
}

export interface V2_Transit_Queryorder_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 用户标识 · 最长 32 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 是否关注公众账号 · 最长 1 个字符 · 示例：Y */
  readonly is_subscribe?: "Y" | "N" | (string & {}) | undefined
  /** 交易类型 · 最长 16 个字符 · 示例：PAP */
  readonly trade_type: "PAP" | (string & {})
  /** 交易状态 · 最长 32 个字符 · 示例：SUCCESS */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {})
  /** 付款银行 · 最长 32 个字符 · 示例：CMC */
  readonly bank_type: string
  /** 总金额 · 示例：100 */
  readonly total_fee: string
  /** 货币种类 · 最长 8 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 现金支付金额 · 示例：100 */
  readonly cash_fee: string
  /** 现金支付货币类型 · 最长 16 个字符 · 示例：CNY */
  readonly cash_fee_type?: string | undefined
  /** 应结订单金额 · 示例：100 */
  readonly settlement_total_fee?: string | undefined
  /** 代金券或立减优惠金额 · 示例：10 */
  readonly coupon_fee?: string | undefined
  /** 代金券或立减优惠使用数量 · 示例：1 */
  readonly coupon_count?: string | undefined
  /** 代金券类型 · 最长 8 个字符 · 示例：CASH */
  readonly [name: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID · 最长 20 个字符 · 示例：10000 */
  readonly [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 · 示例：100 */
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
  readonly trade_state_desc?: string | undefined
}

export interface V2_Transit_Queryorder {
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011986341 */
  post(options: V2_Transit_Queryorder_Post_Options & { readonly xml: V2_Transit_Queryorder_Post_Request }): ApiCall<V2_Transit_Queryorder_Post_Response>
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011986341 */
  postSync(options: V2_Transit_Queryorder_Post_Options & { readonly xml: V2_Transit_Queryorder_Post_Request }): V2_Transit_Queryorder_Post_Response
}
