// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Pay {
  /** 合单关单 */
  readonly closecombinedorder: V2_Pay_Closecombinedorder
  /** 关闭订单 */
  readonly closeorder: V2_Pay_Closeorder
  /** 合单下单 */
  readonly combinedorder: V2_Pay_Combinedorder
  /** 支付中签约 */
  readonly contractorder: V2_Pay_Contractorder
  /** 下载对账单 */
  readonly downloadbill: V2_Pay_Downloadbill
  /** 下载资金账单 */
  readonly downloadfundflow: V2_Pay_Downloadfundflow
  /** 提交刷脸支付 */
  readonly facepay: V2_Pay_Facepay
  /** 查询订单 */
  readonly facepayquery: V2_Pay_Facepayquery
  /** 提交付款码支付 */
  readonly micropay: V2_Pay_Micropay
  /** 查询订单 */
  readonly orderquery: V2_Pay_Orderquery
  /** 查询订单 */
  readonly paporderquery: V2_Pay_Paporderquery
  /** 申请扣款 */
  readonly pappayapply: V2_Pay_Pappayapply
  /** 委托扣款 · 共 2 个接口 */
  readonly partner: V2_Pay_Partner
  /** 添加分账接收方 */
  readonly profitsharingaddreceiver: V2_Pay_Profitsharingaddreceiver
  /** 查询最大分账比例API */
  readonly profitsharingmerchantratioquery: V2_Pay_Profitsharingmerchantratioquery
  /** 查询订单待分账金额 */
  readonly profitsharingorderamountquery: V2_Pay_Profitsharingorderamountquery
  /** 查询分账结果 */
  readonly profitsharingquery: V2_Pay_Profitsharingquery
  /** 删除分账接收方 */
  readonly profitsharingremovereceiver: V2_Pay_Profitsharingremovereceiver
  /** 回退结果查询 */
  readonly profitsharingreturnquery: V2_Pay_Profitsharingreturnquery
  /** 合单查单 */
  readonly querycombinedorder: V2_Pay_Querycombinedorder
  /** 汇率查询API */
  readonly queryexchagerate: V2_Pay_Queryexchagerate
  /** 查询退款 */
  readonly refundquery: V2_Pay_Refundquery
  /** 查询退款 */
  readonly refundqueryv2: V2_Pay_Refundqueryv2
  /** 查询结算资金 */
  readonly settlementquery: V2_Pay_Settlementquery
  /** 统一下单 */
  readonly unifiedorder: V2_Pay_Unifiedorder
}

export interface V2_Pay_Closecombinedorder_Post_Request {
  /** 合单appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly combine_appid: string
  /** 合单商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly combine_mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 64 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 合单商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly combine_out_trade_no: string
  /** 子单信息JSON格式字符串 · 最长 10240 个字符 · 示例：[{"mchid": "1900009001","out_trade_no": "OD201708030001"}] */
  readonly sub_order_list: string | readonly {
    /** 子单商户号 · 示例：1900009001 */
    readonly mchid: string
    /** 子单商户订单号 · 示例：OD201708030001 */
    readonly out_trade_no: string
  }[]
}

export interface V2_Pay_Closecombinedorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Closecombinedorder_Post_Request
}

export interface V2_Pay_Closecombinedorder_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 合单appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly combine_appid: string
  /** 合单商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly combine_mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 128 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
}

export interface V2_Pay_Closecombinedorder {
  /** 合单关单 */
  post(options: V2_Pay_Closecombinedorder_Post_Options & { readonly xml: V2_Pay_Closecombinedorder_Post_Request }): ApiCall<V2_Pay_Closecombinedorder_Post_Response>
  /** 合单关单 */
  postSync(options: V2_Pay_Closecombinedorder_Post_Options & { readonly xml: V2_Pay_Closecombinedorder_Post_Request }): V2_Pay_Closecombinedorder_Post_Response
}

export interface V2_Pay_Closeorder_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户应用ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Pay_Closeorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Closeorder_Post_Request
}

export interface V2_Pay_Closeorder_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 子商户应用ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 业务结果描述 · 最长 16 个字符 · 示例：OK */
  readonly result_msg: string
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
}

export interface V2_Pay_Closeorder {
  /** 关闭订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011935216 */
  post(options: V2_Pay_Closeorder_Post_Options & { readonly xml: V2_Pay_Closeorder_Post_Request }): ApiCall<V2_Pay_Closeorder_Post_Response>
  /** 关闭订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011935216 */
  postSync(options: V2_Pay_Closeorder_Post_Options & { readonly xml: V2_Pay_Closeorder_Post_Request }): V2_Pay_Closeorder_Post_Response
}

export interface V2_Pay_Combinedorder_Post_Request {
  /** 合单appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly combine_appid: string
  /** 合单商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly combine_mch_id: string
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 64 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 合单商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly combine_out_trade_no: string
  /** 终端IP · 最长 16 个字符 · 示例：8.8.8.8 */
  readonly spbill_create_ip: string
  /** 交易起始时间 · 最长 14 个字符 · 示例：20171225091010 */
  readonly time_start?: string | undefined
  /** 交易结束时间 · 最长 14 个字符 · 示例：20171225091510 */
  readonly time_expire?: string | undefined
  /** 通知地址 · 最长 256 个字符 · 示例：http://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 交易类型 · 示例：JSAPI */
  readonly trade_type: string
  /** 商品ID · 最长 32 个字符 · 示例：1234567890 */
  readonly product_id?: string | undefined
  /** 合单用户标识 · 最长 128 个字符 · 示例：120061098828009406 */
  readonly combine_openid?: string | undefined
  /** 场景信息JSON格式字符串 · 最长 256 个字符 · 示例：{"payer_client_ip": "14.17.22.32","h5_info": {"type":"iOS","app_name": "王者荣耀","bundle_id": "com.tencent.wzryIOS"}} */
  readonly scene_info: string | {
    /** 商户端设备号 · 示例：POS1:1 */
    readonly device_id?: string | undefined
    /** 用户终端IP · 示例：14.17.22.32 */
    readonly payer_client_ip: string
    /** H5场景信息 */
    readonly h5_info?: {
      /** 场景类型 */
      readonly type: "iOS" | "Android" | "Wap" | (string & {})
      /** 应用名称 · 示例：王者荣耀 */
      readonly app_name?: string | undefined
      /** 网站URL */
      readonly app_url?: string | undefined
      /** iOS平台BundleID · 示例：com.tencent.wzryIOS */
      readonly bundle_id?: string | undefined
      /** Android平台PackageName */
      readonly package_name?: string | undefined
    } | undefined
  }
  /** 子单信息JSON格式字符串 · 最长 10240 个字符 */
  readonly sub_order_list: string | {
    /** 子订单数 · 示例：2 */
    readonly order_num: number
    /** 子订单信息 */
    readonly order_list: readonly {
      /** 子单商户appid · 示例：wxdace645e0bc2c424 */
      readonly appid: string
      /** 子单商户号 · 示例：1900009001 */
      readonly mch_id: string
      /** 商品描述 · 示例：子订单1 */
      readonly body: string
      /** 商品详情 · 示例：商品详细描述 */
      readonly detail?: string | undefined
      /** 附加数据 · 示例：深圳分店 */
      readonly attach: string
      /** 子单商户订单号 · 示例：OD201708030001 */
      readonly out_trade_no: string
      /** 标价币种 · 示例：CNY */
      readonly fee_type: string
      /** 子单金额 · 示例：88 */
      readonly total_fee: number
      /** 服务商模式下 · 示例：wxd678efh567hg6787 */
      readonly sub_appid?: string | undefined
      /** 特约商户商户号 · 示例：1256324589 */
      readonly sub_mch_id?: string | undefined
    }[]
  }
}

export interface V2_Pay_Combinedorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Combinedorder_Post_Request
}

export interface V2_Pay_Combinedorder_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 合单appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly combine_appid: string
  /** 合单商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly combine_mch_id: string
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 128 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 交易类型 · 最长 16 个字符 · 示例：JSAPI */
  readonly trade_type: string
  /** 二维码链接 · 最长 64 个字符 · 示例：weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00 */
  readonly code_url?: string | undefined
  /** 预支付交易会话标识 · 最长 64 个字符 · 示例：CNY */
  readonly prepay_id: string
  /** H5支付跳转链接 · 示例：https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241 */
  readonly mweb_url?: string | undefined
}

export interface V2_Pay_Combinedorder {
  /** 合单下单 */
  post(options: V2_Pay_Combinedorder_Post_Options & { readonly xml: V2_Pay_Combinedorder_Post_Request }): ApiCall<V2_Pay_Combinedorder_Post_Response>
  /** 合单下单 */
  postSync(options: V2_Pay_Combinedorder_Post_Options & { readonly xml: V2_Pay_Combinedorder_Post_Request }): V2_Pay_Combinedorder_Post_Response
}

export interface V2_Pay_Contractorder_Post_Request {
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1200009811 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 签约商户号 · 最长 32 个字符 · 示例：1200009811 */
  readonly contract_mchid: string
  /** 签约appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly contract_appid: string
  /** 商户订单号 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：123456 */
  readonly out_trade_no: string
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 商品描述 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：Ipadmini16G白色 */
  readonly body: string
  /** 商品详情 · 最长 8192 个字符 · 最长 8192 字节（UTF-8） · 示例：Ipadmini16G白色 */
  readonly detail?: string | undefined
  /** 附加数据 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：深圳分店 */
  readonly attach?: string | undefined
  /** 回调通知url · 最长 256 个字符 · 示例：http://yoursite.com */
  readonly notify_url: string
  /** 总金额 · 示例：888 */
  readonly total_fee: number | string
  /** 终端IP · 最长 16 个字符 · 示例：123.12.12.123 */
  readonly spbill_create_ip: string
  /** 交易起始时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly time_start?: string | undefined
  /** 交易结束时间 · 最长 14 个字符 · 示例：20091227091010 */
  readonly time_expire?: string | undefined
  /** 商品标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 交易类型 · 最长 16 个字符 · 示例：JSAPI */
  readonly trade_type: "JSAPI" | "NATIVE" | "APP" | "MWEB" | (string & {})
  /** 商品ID · 最长 32 个字符 · 示例：12235413214070356458058 */
  readonly product_id?: string | undefined
  /** 指定支付方式 · 最长 32 个字符 · 示例：no_credit */
  readonly limit_pay?: string | undefined
  /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户子标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 模板id · 示例：123 */
  readonly plan_id: number | string
  /** 签约协议号 · 最长 32 个字符 · 示例：100001256 */
  readonly contract_code: string
  /** 请求序列号 · 示例：1695 */
  readonly request_serial: number | string
  /** 用户账户展示名称 · 示例：123 */
  readonly contract_display_account: string
  /** 签约信息通知url · 示例：http://yoursite.com */
  readonly contract_notify_url: string
  /** 签名 · 最长 32 个字符 · 示例：E1EE61A91C8E90F299DE6AE075D60A2D */
  readonly sign?: string | undefined
}

export interface V2_Pay_Contractorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Contractorder_Post_Request
}

export interface V2_Pay_Contractorder_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 预签约结果 · 示例：SUCCESS */
  readonly contract_result_code: string
  /** 预签约错误代码 · 示例：Fail */
  readonly contract_err_code?: string | undefined
  /** 预签约错误描述 · 示例：已签约 */
  readonly contract_err_code_des?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 预支付交易会话标识 · 最长 64 个字符 · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id: string
  /** 交易类型 · 最长 16 个字符 · 示例：JSAPI */
  readonly trade_type: string
  /** 二维码链接 · 最长 64 个字符 · 示例：weixin://wxpay/s/An4baqw */
  readonly code_url?: string | undefined
  /** 模板id · 示例：123 */
  readonly plan_id?: string | undefined
  /** 请求序列号 · 示例：1695 */
  readonly request_serial?: string | undefined
  /** 签约协议号 · 示例：1023658866 */
  readonly contract_code?: string | undefined
  /** 用户账户展示名称 · 示例：张三 */
  readonly contract_display_account?: string | undefined
  /** 支付跳转链接 · 示例：https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241 */
  readonly mweb_url?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：123456 */
  readonly out_trade_no: string
}

export interface V2_Pay_Contractorder {
  /** 支付中签约 · https://pay.weixin.qq.com/doc/v2/merchant/4011987320 */
  post(options: V2_Pay_Contractorder_Post_Options & { readonly xml: V2_Pay_Contractorder_Post_Request }): ApiCall<V2_Pay_Contractorder_Post_Response>
  /** 支付中签约 · https://pay.weixin.qq.com/doc/v2/merchant/4011987320 */
  postSync(options: V2_Pay_Contractorder_Post_Options & { readonly xml: V2_Pay_Contractorder_Post_Request }): V2_Pay_Contractorder_Post_Response
}

export interface V2_Pay_Downloadbill_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户应用ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
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

export interface V2_Pay_Downloadbill_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Downloadbill_Post_Request
}

export type V2_Pay_Downloadbill_Post_Response = ReadableStream<Uint8Array>

export interface V2_Pay_Downloadbill {
  /** 下载对账单 · https://pay.weixin.qq.com/doc/v2/merchant/4011939627 */
  post(options: V2_Pay_Downloadbill_Post_Options & { readonly xml: V2_Pay_Downloadbill_Post_Request }): ApiCall<V2_Pay_Downloadbill_Post_Response>
  /** 下载对账单 · https://pay.weixin.qq.com/doc/v2/merchant/4011939627 */
  postSync(options: V2_Pay_Downloadbill_Post_Options & { readonly xml: V2_Pay_Downloadbill_Post_Request }): V2_Pay_Downloadbill_Post_Response
}

export interface V2_Pay_Downloadfundflow_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: string | undefined
  /** 资金账单日期 · 最长 8 个字符 · 示例：20140603 */
  readonly bill_date: string
  /** 资金账户类型 · 最长 8 个字符 · 示例：Basic */
  readonly account_type: "Basic" | "Operation" | "Fees" | (string & {})
  /** 压缩账单 · 最长 8 个字符 · 示例：GZIP */
  readonly tar_type?: "GZIP" | (string & {}) | undefined
}

export interface V2_Pay_Downloadfundflow_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Downloadfundflow_Post_Request
}

export type V2_Pay_Downloadfundflow_Post_Response = ReadableStream<Uint8Array>

export interface V2_Pay_Downloadfundflow {
  /**
   * 下载资金账单 · https://pay.weixin.qq.com/doc/v2/merchant/4011939779
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Pay_Downloadfundflow_Post_Options & { readonly xml: V2_Pay_Downloadfundflow_Post_Request }): ApiCall<V2_Pay_Downloadfundflow_Post_Response>
  /**
   * 下载资金账单 · https://pay.weixin.qq.com/doc/v2/merchant/4011939779
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Pay_Downloadfundflow_Post_Options & { readonly xml: V2_Pay_Downloadfundflow_Post_Request }): V2_Pay_Downloadfundflow_Post_Response
}

export interface V2_Pay_Facepay_Post_Request {
  /** 是否押金支付 · 最长 1 个字符 · 示例：Y */
  readonly deposit?: "Y" | "N" | (string & {}) | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C370BEC2BFD727A4B6845133519F3AD6C370BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商品描述 · 最长 128 个字符 · 示例：image形象店-深圳腾大- QQ公仔 */
  readonly body: string
  /** 商品详情JSON格式字符串 · 最长 6000 个字符 */
  readonly detail?: string | {
    /** 单品列表 */
    readonly goods_detail: readonly {
      /** 商品编码 · 示例：商品编码 */
      readonly goods_id: string
      /** 微信支付商品编码 · 示例：1001 */
      readonly wxpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name: string
      /** 商品数量 · 示例：1 */
      readonly goods_num: number
      /** 商品单价 · 示例：528800 */
      readonly price: number
      /** 商品类目ID · 示例：123789 */
      readonly goods_category?: string | undefined
      /** 商品描述信息 · 示例：苹果手机 */
      readonly body?: string | undefined
    }[]
  } | undefined
  /** 附加数据 · 最长 127 个字符 · 示例：说明 */
  readonly attach?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：1217472501201407033233367018 */
  readonly out_trade_no: string
  /** 总金额 · 示例：888 */
  readonly total_fee: number | string
  /** 货币类型 · 最长 16 个字符 · 示例：CNY */
  readonly fee_type: string
  /** 终端IP · 最长 16 个字符 · 示例：8.8.8.8 */
  readonly spbill_create_ip: string
  /** 订单优惠标记 · 最长 32 个字符 · 示例：1234 */
  readonly goods_tag?: string | undefined
  /** 指定支付方式 · 最长 32 个字符 · 示例：no_credit */
  readonly limit_pay?: string | undefined
  /** 交易起始时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly time_start?: string | undefined
  /** 交易结束时间 · 最长 14 个字符 · 示例：20091227091010 */
  readonly time_expire?: string | undefined
  /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 授权码 · 最长 128 个字符 · 示例：b713b5d2-666c-48 */
  readonly face_code: string
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Pay_Facepay_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Facepay_Post_Request
}

export interface V2_Pay_Facepay_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id: string
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
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
  /** 用户子标识 · 最长 128 个字符 · 示例：Y */
  readonly sub_openid?: string | undefined
  /** 是否关注子公众账号 · 最长 1 个字符 · 示例：Y */
  readonly sub_is_subscribe?: "Y" | "N" | (string & {}) | undefined
  /** 交易类型 · 最长 16 个字符 · 示例：MICROPAY */
  readonly trade_type: string
  /** 付款银行 · 最长 32 个字符 · 示例：CMC */
  readonly bank_type: string
  /** 标价币种 · 最长 16 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 标价金额 · 示例：888 */
  readonly total_fee: string
  /** 现金支付币种 · 最长 16 个字符 · 示例：CNY */
  readonly cash_fee_type?: string | undefined
  /** 现金支付金额 · 示例：100 */
  readonly cash_fee: string
  /** 应结订单金额 · 示例：100 */
  readonly settlement_total_fee?: string | undefined
  /** 代金券金额 · 示例：100 */
  readonly coupon_fee?: string | undefined
  /** 微信支付订单号 · 最长 32 个字符 · 示例：1217472501201407033233368018 */
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

export interface V2_Pay_Facepay {
  /** 提交刷脸支付 */
  post(options: V2_Pay_Facepay_Post_Options & { readonly xml: V2_Pay_Facepay_Post_Request }): ApiCall<V2_Pay_Facepay_Post_Response>
  /** 提交刷脸支付 */
  postSync(options: V2_Pay_Facepay_Post_Options & { readonly xml: V2_Pay_Facepay_Post_Request }): V2_Pay_Facepay_Post_Response
}

export interface V2_Pay_Facepayquery_Post_Request {
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

export interface V2_Pay_Facepayquery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Facepayquery_Post_Request
}

export interface V2_Pay_Facepayquery_Post_Response {
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

export interface V2_Pay_Facepayquery {
  /** 查询订单 */
  post(options: V2_Pay_Facepayquery_Post_Options & { readonly xml: V2_Pay_Facepayquery_Post_Request }): ApiCall<V2_Pay_Facepayquery_Post_Response>
  /** 查询订单 */
  postSync(options: V2_Pay_Facepayquery_Post_Options & { readonly xml: V2_Pay_Facepayquery_Post_Request }): V2_Pay_Facepayquery_Post_Response
}

export interface V2_Pay_Micropay_Post_Request {
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
  /** 商品描述 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：image形象店-深圳腾大- QQ公仔 */
  readonly body: string
  /** 单品优惠活动该字段必传 · 最长 6000 个字符 · 最长 6000 字节（UTF-8） */
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
      readonly merchant_category_code?: number | undefined
    }[]
  } | undefined
  /** 附加数据 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：说明 */
  readonly attach?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 订单金额 · 示例：888 */
  readonly total_fee: number | string
  /** 货币类型 · 最长 16 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 终端IP · 最长 64 个字符 · 示例：8.8.8.8 */
  readonly spbill_create_ip: string
  /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：1234 */
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

export interface V2_Pay_Micropay_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Micropay_Post_Request
}

export interface V2_Pay_Micropay_Post_Response {
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
  /** 是否关注公众账号 · 最长 1 个字符 · 示例：N */
  readonly is_subscribe: "N" | (string & {})
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

export interface V2_Pay_Micropay {
  /** 提交付款码支付 · https://pay.weixin.qq.com/doc/v2/merchant/4011937125 */
  post(options: V2_Pay_Micropay_Post_Options & { readonly xml: V2_Pay_Micropay_Post_Request }): ApiCall<V2_Pay_Micropay_Post_Response>
  /** 提交付款码支付 · https://pay.weixin.qq.com/doc/v2/merchant/4011937125 */
  postSync(options: V2_Pay_Micropay_Post_Options & { readonly xml: V2_Pay_Micropay_Post_Request }): V2_Pay_Micropay_Post_Response
}

export interface V2_Pay_Orderquery_Post_Request {
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

export interface V2_Pay_Orderquery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Orderquery_Post_Request
}

export interface V2_Pay_Orderquery_Post_Response {
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
  /** 是否关注公众账号 · 最长 1 个字符 · 示例：N */
  readonly is_subscribe: "N" | (string & {})
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

export interface V2_Pay_Orderquery {
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011937320 */
  post(options: V2_Pay_Orderquery_Post_Options & { readonly xml: V2_Pay_Orderquery_Post_Request }): ApiCall<V2_Pay_Orderquery_Post_Response>
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011937320 */
  postSync(options: V2_Pay_Orderquery_Post_Options & { readonly xml: V2_Pay_Orderquery_Post_Request }): V2_Pay_Orderquery_Post_Response
}

export interface V2_Pay_Paporderquery_Post_Request {
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign?: string | undefined
}

export interface V2_Pay_Paporderquery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Paporderquery_Post_Request
}

export interface V2_Pay_Paporderquery_Post_Response {
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
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 是否关注公众账号 · 最长 1 个字符 · 示例：N */
  readonly is_subscribe?: "N" | (string & {}) | undefined
  /** 交易类型 · 最长 16 个字符 · 示例：JSAPI */
  readonly trade_type: string
  /** 交易状态 · 最长 32 个字符 · 示例：SUCCESS */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {})
  /** 付款银行 · 最长 16 个字符 · 示例：CMC */
  readonly bank_type: string
  /** 总金额 · 示例：100 */
  readonly total_fee: string
  /** 货币种类 · 最长 8 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 现金支付金额 · 示例：100 */
  readonly cash_fee: string
  /** 现金支付货币类型 · 最长 16 个字符 · 示例：CNY */
  readonly cash_fee_type?: string | undefined
  /** 代金券或立减优惠金额 · 示例：100 */
  readonly coupon_fee?: string | undefined
  /** 代金券或立减优惠使用数量 · 示例：1 */
  readonly coupon_count?: string | undefined
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
  readonly trade_state_desc: string
}

export interface V2_Pay_Paporderquery {
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/merchant/4013894074 */
  post(options: V2_Pay_Paporderquery_Post_Options & { readonly xml: V2_Pay_Paporderquery_Post_Request }): ApiCall<V2_Pay_Paporderquery_Post_Response>
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/merchant/4013894074 */
  postSync(options: V2_Pay_Paporderquery_Post_Options & { readonly xml: V2_Pay_Paporderquery_Post_Request }): V2_Pay_Paporderquery_Post_Response
}

export interface V2_Pay_Pappayapply_Post_Request {
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商品描述 · 最长 128 个字符 · 示例：水电代扣 */
  readonly body: string
  /** 商品详情 · 最长 8192 个字符 · 示例：水电代扣：A水电代扣：B水电代扣：C */
  readonly detail?: string | undefined
  /** 附加数据 · 最长 128 个字符 · 示例：自定义参数 */
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
  /** 回调通知url · 示例：http://yoursite.com/wxpay.html */
  readonly notify_url: string
  /** 交易类型 · 示例：PAP */
  readonly trade_type: string
  /** 委托代扣协议id · 示例：Wx15463511252015071056489715 */
  readonly contract_id: string
  /** 电子发票入口开放标识 · 最长 8 个字符 · 示例：Y */
  readonly receipt?: string | undefined
}

export interface V2_Pay_Pappayapply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Pappayapply_Post_Request
}

export interface V2_Pay_Pappayapply_Post_Response {
  /** 返回状态码 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 示例：签名失败 */
  readonly return_msg: string
  /** 公众账号id · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 10000098 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 随机字符串 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 示例：SIGN_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 示例：签名错误 */
  readonly err_code_des?: string | undefined
}

export interface V2_Pay_Pappayapply {
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/merchant/4011987377 */
  post(options: V2_Pay_Pappayapply_Post_Options & { readonly xml: V2_Pay_Pappayapply_Post_Request }): ApiCall<V2_Pay_Pappayapply_Post_Response>
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/merchant/4011987377 */
  postSync(options: V2_Pay_Pappayapply_Post_Options & { readonly xml: V2_Pay_Pappayapply_Post_Request }): V2_Pay_Pappayapply_Post_Response
}

export interface V2_Pay_Partner {
  /** 查询订单 */
  readonly paporderquery: V2_Pay_Partner_Paporderquery
  /** 申请扣款 */
  readonly pappayapply: V2_Pay_Partner_Pappayapply
}

export interface V2_Pay_Partner_Paporderquery_Post_Request {
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no?: string | undefined
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign?: string | undefined
}

export interface V2_Pay_Partner_Paporderquery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Partner_Paporderquery_Post_Request
}

export interface V2_Pay_Partner_Paporderquery_Post_Response {
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
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 是否关注公众账号 · 最长 1 个字符 · 示例：N */
  readonly is_subscribe?: "N" | (string & {}) | undefined
  /** 交易类型 · 最长 16 个字符 · 示例：JSAPI */
  readonly trade_type: string
  /** 交易状态 · 最长 32 个字符 · 示例：SUCCESS */
  readonly trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {})
  /** 付款银行 · 最长 16 个字符 · 示例：CMC */
  readonly bank_type: string
  /** 总金额 · 示例：100 */
  readonly total_fee: string
  /** 货币种类 · 最长 8 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 现金支付金额 · 示例：100 */
  readonly cash_fee: string
  /** 现金支付货币类型 · 最长 16 个字符 · 示例：CNY */
  readonly cash_fee_type?: string | undefined
  /** 代金券或立减优惠金额 · 示例：100 */
  readonly coupon_fee?: string | undefined
  /** 代金券或立减优惠使用数量 · 示例：1 */
  readonly coupon_count?: string | undefined
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
  readonly trade_state_desc: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
}

export interface V2_Pay_Partner_Paporderquery {
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/partner/4014113946 */
  post(options: V2_Pay_Partner_Paporderquery_Post_Options & { readonly xml: V2_Pay_Partner_Paporderquery_Post_Request }): ApiCall<V2_Pay_Partner_Paporderquery_Post_Response>
  /** 查询订单 · https://pay.weixin.qq.com/doc/v2/partner/4014113946 */
  postSync(options: V2_Pay_Partner_Paporderquery_Post_Options & { readonly xml: V2_Pay_Partner_Paporderquery_Post_Request }): V2_Pay_Partner_Paporderquery_Post_Response
}

export interface V2_Pay_Partner_Pappayapply_Post_Request {
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商品描述 · 最长 128 个字符 · 示例：水电代扣 */
  readonly body: string
  /** 商品详情 · 最长 8192 个字符 · 示例：水电代扣：A水电代扣：B水电代扣：C */
  readonly detail?: string | undefined
  /** 附加数据 · 最长 128 个字符 · 示例：自定义参数 */
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
  /** 回调通知url · 示例：http://yoursite.com/wxpay.html */
  readonly notify_url: string
  /** 交易类型 · 示例：PAP */
  readonly trade_type: string
  /** 委托代扣协议id · 示例：Wx15463511252015071056489715 */
  readonly contract_id: string
  /** 电子发票入口开放标识 · 最长 8 个字符 · 示例：Y */
  readonly receipt?: string | undefined
}

export interface V2_Pay_Partner_Pappayapply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Partner_Pappayapply_Post_Request
}

export interface V2_Pay_Partner_Pappayapply_Post_Response {
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
  /** 返回状态码 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 示例：签名失败 */
  readonly return_msg: string
  /** 公众账号id · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 10000098 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 随机字符串 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 示例：SIGN_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 示例：签名错误 */
  readonly err_code_des?: string | undefined
}

export interface V2_Pay_Partner_Pappayapply {
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/partner/4011988372 */
  post(options: V2_Pay_Partner_Pappayapply_Post_Options & { readonly xml: V2_Pay_Partner_Pappayapply_Post_Request }): ApiCall<V2_Pay_Partner_Pappayapply_Post_Response>
  /** 申请扣款 · https://pay.weixin.qq.com/doc/v2/partner/4011988372 */
  postSync(options: V2_Pay_Partner_Pappayapply_Post_Options & { readonly xml: V2_Pay_Partner_Pappayapply_Post_Request }): V2_Pay_Partner_Pappayapply_Post_Response
}

export interface V2_Pay_Profitsharingaddreceiver_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：ABC6DD4AA85C0EECA82C35595A69EFGH */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 分账接收方JSON格式字符串 · 最长 2048 个字符 · 示例：{"type": "MERCHANT_ID","account": "190001001","name": "示例商户全称","relation_type": "STORE_OWNER"} */
  readonly receiver: string | {
    /** 分账接收方类型 */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方账号 · 示例：190001001 */
    readonly account: string
    /** 分账个人接收方姓名 · 示例：示例商户全称 */
    readonly name?: string | undefined
    /** 与分账方的关系类型 */
    readonly relation_type?: "SERVICE_PROVIDER" | "STORE" | "STAFF" | "STORE_OWNER" | "PARTNER" | "HEADQUARTER" | "BRAND" | "DISTRIBUTOR" | "USER" | "SUPPLIER" | "CUSTOM" | "PLATFORM" | "OTHERS" | (string & {}) | undefined
    /** 自定义的分账关系 · 示例：代理商 */
    readonly custom_relation?: string | undefined
  }
}

export interface V2_Pay_Profitsharingaddreceiver_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Profitsharingaddreceiver_Post_Request
}

export interface V2_Pay_Profitsharingaddreceiver_Post_Response {
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
  /** 分账接收方 · 最长 128 个字符 · 示例：{"type":"MERCHANT_ID","account":"190001001"} */
  readonly receiver: string
}

export interface V2_Pay_Profitsharingaddreceiver {
  /** 添加分账接收方 · https://pay.weixin.qq.com/doc/v2/merchant/4011983255 */
  post(options: V2_Pay_Profitsharingaddreceiver_Post_Options & { readonly xml: V2_Pay_Profitsharingaddreceiver_Post_Request }): ApiCall<V2_Pay_Profitsharingaddreceiver_Post_Response>
  /** 添加分账接收方 · https://pay.weixin.qq.com/doc/v2/merchant/4011983255 */
  postSync(options: V2_Pay_Profitsharingaddreceiver_Post_Options & { readonly xml: V2_Pay_Profitsharingaddreceiver_Post_Request }): V2_Pay_Profitsharingaddreceiver_Post_Response
}

export interface V2_Pay_Profitsharingmerchantratioquery_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 品牌主商户号 · 最长 32 个字符 · 示例：1900000108 */
  readonly brand_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Pay_Profitsharingmerchantratioquery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml?: V2_Pay_Profitsharingmerchantratioquery_Post_Request | undefined
}

export interface V2_Pay_Profitsharingmerchantratioquery_Post_Response {
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id: string
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 品牌主商户号 · 最长 32 个字符 · 示例：1900000108 */
  readonly brand_mch_id?: string | undefined
  /** 最大分账比例 · 示例：2000 */
  readonly max_ratio: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
}

export interface V2_Pay_Profitsharingmerchantratioquery {
  /** 查询最大分账比例API · https://pay.weixin.qq.com/doc/v2/partner/4011985120 */
  post(options?: V2_Pay_Profitsharingmerchantratioquery_Post_Options & { readonly xml?: V2_Pay_Profitsharingmerchantratioquery_Post_Request | undefined }): ApiCall<V2_Pay_Profitsharingmerchantratioquery_Post_Response>
  /** 查询最大分账比例API · https://pay.weixin.qq.com/doc/v2/partner/4011985120 */
  postSync(options?: V2_Pay_Profitsharingmerchantratioquery_Post_Options & { readonly xml?: V2_Pay_Profitsharingmerchantratioquery_Post_Request | undefined }): V2_Pay_Profitsharingmerchantratioquery_Post_Response
}

export interface V2_Pay_Profitsharingorderamountquery_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Pay_Profitsharingorderamountquery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Profitsharingorderamountquery_Post_Request
}

export interface V2_Pay_Profitsharingorderamountquery_Post_Response {
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 订单剩余待分金额 · 示例：1000 */
  readonly unsplit_amount?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
}

export interface V2_Pay_Profitsharingorderamountquery {
  /** 查询订单待分账金额 · https://pay.weixin.qq.com/doc/v2/merchant/4011984132 */
  post(options: V2_Pay_Profitsharingorderamountquery_Post_Options & { readonly xml: V2_Pay_Profitsharingorderamountquery_Post_Request }): ApiCall<V2_Pay_Profitsharingorderamountquery_Post_Response>
  /** 查询订单待分账金额 · https://pay.weixin.qq.com/doc/v2/merchant/4011984132 */
  postSync(options: V2_Pay_Profitsharingorderamountquery_Post_Options & { readonly xml: V2_Pay_Profitsharingorderamountquery_Post_Request }): V2_Pay_Profitsharingorderamountquery_Post_Response
}

export interface V2_Pay_Profitsharingquery_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 最长 32 个字符 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Pay_Profitsharingquery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Profitsharingquery_Post_Request
}

export interface V2_Pay_Profitsharingquery_Post_Response {
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 最长 64 个字符 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 最长 64 个字符 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 分账单状态 · 最长 16 个字符 · 示例：FINISHED */
  readonly status: "PROCESSING" | "FINISHED" | (string & {})
  /** 分账接收方列表JSON格式字符串 */
  readonly receivers: string
}

export interface V2_Pay_Profitsharingquery {
  /** 查询分账结果 · https://pay.weixin.qq.com/doc/v2/merchant/4011983179 */
  post(options: V2_Pay_Profitsharingquery_Post_Options & { readonly xml: V2_Pay_Profitsharingquery_Post_Request }): ApiCall<V2_Pay_Profitsharingquery_Post_Response>
  /** 查询分账结果 · https://pay.weixin.qq.com/doc/v2/merchant/4011983179 */
  postSync(options: V2_Pay_Profitsharingquery_Post_Options & { readonly xml: V2_Pay_Profitsharingquery_Post_Request }): V2_Pay_Profitsharingquery_Post_Response
}

export interface V2_Pay_Profitsharingremovereceiver_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：ABC6DD4AA85C0EECA82C35595A69EFGH */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 分账接收方JSON格式字符串 · 最长 2048 个字符 · 示例：{"type": "MERCHANT_ID","account": "190001001"} */
  readonly receiver: string | {
    /** 分账接收方类型 */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方账号 · 示例：190001001 */
    readonly account: string
  }
}

export interface V2_Pay_Profitsharingremovereceiver_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Profitsharingremovereceiver_Post_Request
}

export interface V2_Pay_Profitsharingremovereceiver_Post_Response {
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
  /** 分账接收方JSON格式字符串 · 最长 128 个字符 · 示例：{"type":"MERCHANT_ID","account":"190001001"} */
  readonly receiver: string
}

export interface V2_Pay_Profitsharingremovereceiver {
  /** 删除分账接收方 · https://pay.weixin.qq.com/doc/v2/merchant/4011983295 */
  post(options: V2_Pay_Profitsharingremovereceiver_Post_Options & { readonly xml: V2_Pay_Profitsharingremovereceiver_Post_Request }): ApiCall<V2_Pay_Profitsharingremovereceiver_Post_Response>
  /** 删除分账接收方 · https://pay.weixin.qq.com/doc/v2/merchant/4011983295 */
  postSync(options: V2_Pay_Profitsharingremovereceiver_Post_Options & { readonly xml: V2_Pay_Profitsharingremovereceiver_Post_Request }): V2_Pay_Profitsharingremovereceiver_Post_Response
}

export interface V2_Pay_Profitsharingreturnquery_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 微信分账单号 · 最长 64 个字符 · 示例：3008450740201411110007820472 */
  readonly order_id?: string | undefined
  /** 商户分账单号 · 最长 64 个字符 · 示例：P20150806125346 */
  readonly out_order_no?: string | undefined
  /** 商户回退单号 · 最长 32 个字符 · 示例：R20190516001 */
  readonly out_return_no: string
}

export interface V2_Pay_Profitsharingreturnquery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Profitsharingreturnquery_Post_Request
}

export interface V2_Pay_Profitsharingreturnquery_Post_Response {
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 微信分账单号 · 最长 64 个字符 · 示例：3008450740201411110007820472 */
  readonly order_id?: string | undefined
  /** 商户分账单号 · 最长 64 个字符 · 示例：P20150806125346 */
  readonly out_order_no?: string | undefined
  /** 商户回退单号 · 最长 32 个字符 · 示例：R20190516001 */
  readonly out_return_no: string
  /** 微信回退单号 · 最长 64 个字符 · 示例：3008450740201411110007820472 */
  readonly return_no?: string | undefined
  /** 回退方类型 · 最长 32 个字符 · 示例：MERCHANT_ID */
  readonly return_account_type: "MERCHANT_ID" | (string & {})
  /** 回退方账号 · 最长 64 个字符 · 示例：86693852 */
  readonly return_account: string
  /** 回退金额 · 示例：888 */
  readonly return_amount: string
  /** 回退描述 · 最长 80 个字符 · 示例：用户退款 */
  readonly description: string
  /** 回退结果 · 最长 32 个字符 · 示例：SUCCESS */
  readonly result?: "SUCCESS" | "PROCESSING" | "FAILED" | (string & {}) | undefined
  /** 失败原因 · 最长 32 个字符 · 示例：ACCOUNT_ABNORMAL */
  readonly fail_reason?: "ACCOUNT_ABNORMAL" | "TIME_OUT_CLOSED" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
  /** 完成时间 · 最长 16 个字符 · 示例：20180608170132 */
  readonly finish_time?: string | undefined
}

export interface V2_Pay_Profitsharingreturnquery {
  /** 回退结果查询 · https://pay.weixin.qq.com/doc/v2/merchant/4011984233 */
  post(options: V2_Pay_Profitsharingreturnquery_Post_Options & { readonly xml: V2_Pay_Profitsharingreturnquery_Post_Request }): ApiCall<V2_Pay_Profitsharingreturnquery_Post_Response>
  /** 回退结果查询 · https://pay.weixin.qq.com/doc/v2/merchant/4011984233 */
  postSync(options: V2_Pay_Profitsharingreturnquery_Post_Options & { readonly xml: V2_Pay_Profitsharingreturnquery_Post_Request }): V2_Pay_Profitsharingreturnquery_Post_Response
}

export interface V2_Pay_Querycombinedorder_Post_Request {
  /** 合单appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly combine_appid: string
  /** 合单商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly combine_mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 64 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 合单商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly combine_out_trade_no: string
}

export interface V2_Pay_Querycombinedorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Querycombinedorder_Post_Request
}

export interface V2_Pay_Querycombinedorder_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 合单appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly combine_appid: string
  /** 合单商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly combine_mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 设备号 · 最长 32 个字符 · 示例：000077 */
  readonly device_info?: string | undefined
  /** 合单用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly combine_openid?: string | undefined
  /** 合单商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly combine_out_trade_no: string
  /** 签名 · 最长 128 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 业务结果描述 · 最长 32 个字符 · 示例：OK */
  readonly result_msg: string
  /** 交易状态 · 最长 32 个字符 · 示例：SUCCESS */
  readonly trade_state?: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | (string & {}) | undefined
  /** 交易状态描述 · 最长 256 个字符 · 示例：支付失败，请重新下单支付 */
  readonly trade_state_desc?: string | undefined
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 子单信息JSON格式字符串 · 最长 10240 个字符 */
  readonly sub_order_list: string
}

export interface V2_Pay_Querycombinedorder {
  /** 合单查单 */
  post(options: V2_Pay_Querycombinedorder_Post_Options & { readonly xml: V2_Pay_Querycombinedorder_Post_Request }): ApiCall<V2_Pay_Querycombinedorder_Post_Response>
  /** 合单查单 */
  postSync(options: V2_Pay_Querycombinedorder_Post_Options & { readonly xml: V2_Pay_Querycombinedorder_Post_Request }): V2_Pay_Querycombinedorder_Post_Response
}

export interface V2_Pay_Queryexchagerate_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 币种 · 示例：USD */
  readonly fee_type: string
  /** 日期 · 示例：20150807 */
  readonly date: string
  /** 签名 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign?: string | undefined
}

export interface V2_Pay_Queryexchagerate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Queryexchagerate_Post_Request
}

export interface V2_Pay_Queryexchagerate_Post_Response {
  /** 返回状态码 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 示例：签名失败 */
  readonly return_msg: string
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mch_id: string
  /** 子商户号 · 示例：1230000100 */
  readonly sub_mch_id?: string | undefined
  /** 币种 · 示例：USD */
  readonly fee_type: string
  /** 汇率时间 · 示例：20150807 */
  readonly rate_time: string
  /** 现汇卖出价 · 示例：650000000 */
  readonly rate: string
  /** 签名 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign: string
}

export interface V2_Pay_Queryexchagerate {
  /** 汇率查询API · https://pay.weixin.qq.com/doc/global/v2/zh/4013634970 */
  post(options: V2_Pay_Queryexchagerate_Post_Options & { readonly xml: V2_Pay_Queryexchagerate_Post_Request }): ApiCall<V2_Pay_Queryexchagerate_Post_Response>
  /** 汇率查询API · https://pay.weixin.qq.com/doc/global/v2/zh/4013634970 */
  postSync(options: V2_Pay_Queryexchagerate_Post_Options & { readonly xml: V2_Pay_Queryexchagerate_Post_Request }): V2_Pay_Queryexchagerate_Post_Response
}

export interface V2_Pay_Refundquery_Post_Request {
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

export interface V2_Pay_Refundquery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Refundquery_Post_Request
}

export interface V2_Pay_Refundquery_Post_Response {
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

export interface V2_Pay_Refundquery {
  /** 查询退款 · https://pay.weixin.qq.com/doc/v2/merchant/4011939577 */
  post(options: V2_Pay_Refundquery_Post_Options & { readonly xml: V2_Pay_Refundquery_Post_Request }): ApiCall<V2_Pay_Refundquery_Post_Response>
  /** 查询退款 · https://pay.weixin.qq.com/doc/v2/merchant/4011939577 */
  postSync(options: V2_Pay_Refundquery_Post_Options & { readonly xml: V2_Pay_Refundquery_Post_Request }): V2_Pay_Refundquery_Post_Response
}

export interface V2_Pay_Refundqueryv2_Post_Request {
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

export interface V2_Pay_Refundqueryv2_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Refundqueryv2_Post_Request
}

export interface V2_Pay_Refundqueryv2_Post_Response {
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
  /** 营销详情JSON格式字符串 · 最长 6000 个字符 */
  readonly promotion_detail?: string | undefined
}

export interface V2_Pay_Refundqueryv2 {
  /** 查询退款 · https://pay.weixin.qq.com/doc/v2/partner/4011984122 */
  post(options: V2_Pay_Refundqueryv2_Post_Options & { readonly xml: V2_Pay_Refundqueryv2_Post_Request }): ApiCall<V2_Pay_Refundqueryv2_Post_Response>
  /** 查询退款 · https://pay.weixin.qq.com/doc/v2/partner/4011984122 */
  postSync(options: V2_Pay_Refundqueryv2_Post_Options & { readonly xml: V2_Pay_Refundqueryv2_Post_Request }): V2_Pay_Refundqueryv2_Post_Response
}

export interface V2_Pay_Settlementquery_Post_Request {
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 子商户号 · 示例：1230000109 */
  readonly sub_mch_id?: string | undefined
  /** 结算状态 · 示例：1 */
  readonly usetag: number | string
  /** 随机字符串 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly nonce_str?: string | undefined
  /** 偏移量 · 示例：0 */
  readonly offset: number | string
  /** 最大记录条数 · 示例：10 */
  readonly limit: number | string
  /** 开始日期 · 示例：20150807 */
  readonly date_start: string
  /** 结束日期 · 示例：20150807 */
  readonly date_end: string
  /** 是否查询分账结算信息 · 示例：true */
  readonly query_split?: boolean | string | undefined
  /** 签名 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign?: string | undefined
}

export interface V2_Pay_Settlementquery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Settlementquery_Post_Request
}

export interface V2_Pay_Settlementquery_Post_Response {
  /** 返回状态码 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 示例：签名失败 */
  readonly return_msg: string
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mch_id: string
  /** 随机字符串 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 业务结果 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 签名 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign?: string | undefined
  /** 返回数据行数 · 示例：10 */
  readonly record_num: string
  /** 付汇批次号 · 示例：10 */
  readonly fbatchno: string
  /** 结算日期 · 示例：20151101 */
  readonly date_settlement: string
  /** 交易开始日期 · 示例：20151101 */
  readonly date_start: string
  /** 交易结束日期 · 示例：20151101 */
  readonly date_end: string
  /** 划账金额 · 示例：1 */
  readonly settlement_fee: string
  /** 未划账金额 · 示例：1 */
  readonly unsettlement_fee: string
  /** 结算币种 · 示例：GBP */
  readonly settlementfee_type: string
  /** 支付金额 · 示例：1 */
  readonly pay_fee: string
  /** 退款金额 · 示例：1 */
  readonly refund_fee: string
  /** 支付净额 · 示例：1 */
  readonly pay_net_fee: string
  /** 手续费金额 · 示例：1 */
  readonly poundage_fee: string
  /** 分账划账金额 · 示例：1 */
  readonly split_settlement_fee?: string | undefined
  /** 分账未划账金额 · 示例：1 */
  readonly split_unsettlement_fee?: string | undefined
}

export interface V2_Pay_Settlementquery {
  /** 查询结算资金 · https://pay.weixin.qq.com/doc/global/v2/zh/4013634920 */
  post(options: V2_Pay_Settlementquery_Post_Options & { readonly xml: V2_Pay_Settlementquery_Post_Request }): ApiCall<V2_Pay_Settlementquery_Post_Response>
  /** 查询结算资金 · https://pay.weixin.qq.com/doc/global/v2/zh/4013634920 */
  postSync(options: V2_Pay_Settlementquery_Post_Options & { readonly xml: V2_Pay_Settlementquery_Post_Request }): V2_Pay_Settlementquery_Post_Response
}

export interface V2_Pay_Unifiedorder_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version?: "1.0" | (string & {}) | undefined
  /** 是否指定服务商分账 · 最长 1 个字符 · 示例：N */
  readonly profit_sharing?: "N" | "Y" | (string & {}) | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 子商户应用ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：MD5 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
  /** 商品描述 · 最长 128 个字符 · 最长 128 字节（UTF-8） · 示例：腾讯充值中心-QQ会员充值 */
  readonly body: string
  /** 单品优惠活动该字段必传 · 最长 6000 个字符 · 最长 6000 字节（UTF-8） */
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
      readonly merchant_category_code?: number | undefined
    }[]
  } | undefined
  /** 附加数据 · 最长 127 个字符 · 最长 127 字节（UTF-8） · 示例：深圳分店 */
  readonly attach?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：20150806125346 */
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
  /** 订单优惠标记 · 最长 32 个字符 · 最长 32 字节（UTF-8） · 示例：WXG */
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
  /** 用户子标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
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

export interface V2_Pay_Unifiedorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Pay_Unifiedorder_Post_Request
}

export interface V2_Pay_Unifiedorder_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 子商户应用ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
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

export interface V2_Pay_Unifiedorder {
  /** 统一下单 · https://pay.weixin.qq.com/doc/v2/merchant/4011935214 */
  post(options: V2_Pay_Unifiedorder_Post_Options & { readonly xml: V2_Pay_Unifiedorder_Post_Request }): ApiCall<V2_Pay_Unifiedorder_Post_Response>
  /** 统一下单 · https://pay.weixin.qq.com/doc/v2/merchant/4011935214 */
  postSync(options: V2_Pay_Unifiedorder_Post_Options & { readonly xml: V2_Pay_Unifiedorder_Post_Request }): V2_Pay_Unifiedorder_Post_Response
}
