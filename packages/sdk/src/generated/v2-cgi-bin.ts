// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_CgiBin {
  /** 报关 · 共 3 个接口 */
  readonly mch: V2_CgiBin_Mch
}

export interface V2_CgiBin_Mch {
  /** 报关 · 共 2 个接口 */
  readonly customs: V2_CgiBin_Mch_Customs
  /** 报关 · 共 1 个接口 */
  readonly newcustoms: V2_CgiBin_Mch_Newcustoms
}

export interface V2_CgiBin_Mch_Customs {
  /** 订单附加信息提交接口 */
  readonly customdeclareorder: V2_CgiBin_Mch_Customs_Customdeclareorder
  /** 订单附加信息查询接口 */
  readonly customdeclarequery: V2_CgiBin_Mch_Customs_Customdeclarequery
}

export interface V2_CgiBin_Mch_Customs_Customdeclareorder_Post_Request {
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 最长 28 个字符 · 示例：1000320306201511078440737890 */
  readonly transaction_id: string
  /** 海关 · 最长 32 个字符 */
  readonly customs: "GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN" | (string & {})
  /** 商户海关备案号 · 最长 32 个字符 · 示例：123456 */
  readonly mch_customs_no: string
  /** 关税 · 示例：888 */
  readonly duty?: number | string | undefined
  /** 报关类型 · 示例：ADD */
  readonly action_type?: "ADD" | "MODIFY" | (string & {}) | undefined
  /** 商户子订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly sub_order_no?: string | undefined
  /** 币种 · 最长 3 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 应付金额 · 示例：888 */
  readonly order_fee?: number | string | undefined
  /** 物流费 · 示例：888 */
  readonly transport_fee?: number | string | undefined
  /** 商品价格 · 示例：888 */
  readonly product_fee?: number | string | undefined
  /** 证件类型 · 最长 32 个字符 · 示例：IDCARD */
  readonly cert_type?: "IDCARD" | (string & {}) | undefined
  /** 证件号码 · 最长 64 个字符 · 示例：330821198809085211 */
  readonly cert_id?: string | undefined
  /** 姓名 · 最长 64 个字符 · 示例：张三 */
  readonly name?: string | undefined
}

export interface V2_CgiBin_Mch_Customs_Customdeclareorder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_CgiBin_Mch_Customs_Customdeclareorder_Post_Request
}

export interface V2_CgiBin_Mch_Customs_Customdeclareorder_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：MD5 */
  readonly sign_type: "MD5" | (string & {})
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 状态码 · 最长 32 个字符 */
  readonly state: "NDECLARED" | "SUBMITTED" | "PROCESSING" | "SUCCESS" | "FAIL" | "EXCEPT" | (string & {})
  /** 微信支付订单号 · 最长 28 个字符 · 示例：1000320306201511078440737890 */
  readonly transaction_id: string
  /** 商户订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 商户子订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly sub_order_no?: string | undefined
  /** 微信子订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly sub_order_id?: string | undefined
  /** 最后更新时间 · 最长 14 个字符 · 示例：20091227091010 */
  readonly modify_time: string
  /** 订购人和支付人身份信息校验结果 · 最长 256 个字符 · 示例：UNCHECKED */
  readonly cert_check_result: "UNCHECKED" | "SAME" | "DIFFERENT" | (string & {})
  /** 验核机构**注 · 最长 16 个字符 · 示例：UNIONPAY */
  readonly verify_department: "UNIONPAY" | "NETSUNION" | "OTHERS" | (string & {})
  /** 验核机构交易流水号 · 最长 64 个字符 · 示例：2018112288340107038204310100000 */
  readonly verify_department_trade_id: string
}

export interface V2_CgiBin_Mch_Customs_Customdeclareorder {
  /** 订单附加信息提交接口 · https://pay.weixin.qq.com/doc/v2/merchant/4011985151 */
  post(options: V2_CgiBin_Mch_Customs_Customdeclareorder_Post_Options & { readonly xml: V2_CgiBin_Mch_Customs_Customdeclareorder_Post_Request }): ApiCall<V2_CgiBin_Mch_Customs_Customdeclareorder_Post_Response>
  /** 订单附加信息提交接口 · https://pay.weixin.qq.com/doc/v2/merchant/4011985151 */
  postSync(options: V2_CgiBin_Mch_Customs_Customdeclareorder_Post_Options & { readonly xml: V2_CgiBin_Mch_Customs_Customdeclareorder_Post_Request }): V2_CgiBin_Mch_Customs_Customdeclareorder_Post_Response
}

export interface V2_CgiBin_Mch_Customs_Customdeclarequery_Post_Request {
  /** 签名类型 · 最长 32 个字符 · 示例：MD5 */
  readonly sign_type?: "MD5" | (string & {}) | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly out_trade_no?: string | undefined
  /** 微信支付订单号 · 最长 28 个字符 · 示例：1000320306201511078440737890 */
  readonly transaction_id?: string | undefined
  /** 商户子订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly sub_order_no: string
  /** 微信子订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly sub_order_id: string
  /** 海关 · 最长 32 个字符 */
  readonly customs: "GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN" | (string & {})
}

export interface V2_CgiBin_Mch_Customs_Customdeclarequery_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_CgiBin_Mch_Customs_Customdeclarequery_Post_Request
}

export interface V2_CgiBin_Mch_Customs_Customdeclarequery_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 微信支付订单号 · 最长 28 个字符 · 示例：1000320306201511078440737890 */
  readonly transaction_id: string
  /** 笔数 · 示例：1 */
  readonly count: string
  /** 商户子订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly [name: `sub_order_no_${number}`]: string | undefined
  /** 微信子订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly [name: `sub_order_id_${number}`]: string | undefined
  /** 商户海关备案号 · 最长 32 个字符 · 示例：1234567 */
  readonly [name: `mch_customs_no_${number}`]: string | undefined
  /** 海关 · 最长 2 个字符 */
  readonly [name: `customs_${number}`]: "GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN" | (string & {}) | undefined
  /** 币种 · 最长 3 个字符 · 示例：CNY */
  readonly [name: `fee_type_${number}`]: string | undefined
  /** 应付金额 · 示例：888 */
  readonly [name: `order_fee_${number}`]: string | undefined
  /** 关税 · 示例：888 */
  readonly [name: `duty_${number}`]: string | undefined
  /** 物流费 · 示例：888 */
  readonly [name: `transport_fee_${number}`]: string | undefined
  /** 商品价格 · 示例：888 */
  readonly [name: `product_fee_${number}`]: string | undefined
  /** 状态码 · 最长 2 个字符 */
  readonly [name: `state_${number}`]: "NDECLARED" | "SUBMITTED" | "PROCESSING" | "SUCCESS" | "FAIL" | "EXCEPT" | (string & {}) | undefined
  /** 申报结果说明 · 最长 128 个字符 · 示例：支付单已存在并且为非退单状态 */
  readonly [name: `explanation_${number}`]: string | undefined
  /** 最后更新时间 · 最长 14 个字符 · 示例：20091227091010 */
  readonly [name: `modify_time_${number}`]: string | undefined
  /** 订购人和支付人身份信息校验结果 · 最长 256 个字符 · 示例：UNCHECKED */
  readonly [name: `cert_check_result_${number}`]: "UNCHECKED" | "SAME" | "DIFFERENT" | (string & {}) | undefined
  /** 验核机构**注 · 最长 16 个字符 · 示例：UNIONPAY */
  readonly verify_department: "UNIONPAY" | "NETSUNION" | "OTHERS" | (string & {})
  /** 验核机构交易流水号 · 最长 64 个字符 · 示例：2018112288340107038204310100000 */
  readonly verify_department_trade_id: string
}

export interface V2_CgiBin_Mch_Customs_Customdeclarequery {
  /** 订单附加信息查询接口 · https://pay.weixin.qq.com/doc/v2/merchant/4011985273 */
  post(options: V2_CgiBin_Mch_Customs_Customdeclarequery_Post_Options & { readonly xml: V2_CgiBin_Mch_Customs_Customdeclarequery_Post_Request }): ApiCall<V2_CgiBin_Mch_Customs_Customdeclarequery_Post_Response>
  /** 订单附加信息查询接口 · https://pay.weixin.qq.com/doc/v2/merchant/4011985273 */
  postSync(options: V2_CgiBin_Mch_Customs_Customdeclarequery_Post_Options & { readonly xml: V2_CgiBin_Mch_Customs_Customdeclarequery_Post_Request }): V2_CgiBin_Mch_Customs_Customdeclarequery_Post_Response
}

export interface V2_CgiBin_Mch_Newcustoms {
  /** 订单附加信息重推接口 */
  readonly customdeclareredeclare: V2_CgiBin_Mch_Newcustoms_Customdeclareredeclare
}

export interface V2_CgiBin_Mch_Newcustoms_Customdeclareredeclare_Post_Request {
  /** 签名类型 · 最长 32 个字符 · 示例：MD5 */
  readonly sign_type?: "MD5" | (string & {}) | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly out_trade_no?: string | undefined
  /** 微信支付订单号 · 最长 28 个字符 · 示例：1000320306201511078440737890 */
  readonly transaction_id?: string | undefined
  /** 商户子订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly sub_order_no?: string | undefined
  /** 微信子订单号 · 最长 32 个字符 · 示例：1000320306201511078440737891 */
  readonly sub_order_id?: string | undefined
  /** 海关 · 最长 32 个字符 */
  readonly customs: "GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN" | (string & {})
  /** 商户海关备案号 · 最长 32 个字符 · 示例：123456 */
  readonly mch_customs_no: string
}

export interface V2_CgiBin_Mch_Newcustoms_Customdeclareredeclare_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_CgiBin_Mch_Newcustoms_Customdeclareredeclare_Post_Request
}

export interface V2_CgiBin_Mch_Newcustoms_Customdeclareredeclare_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：MD5 */
  readonly sign_type: "MD5" | (string & {})
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 状态码 · 最长 32 个字符 · 示例：UNDECLARED */
  readonly state: "UNDECLARED" | "SUBMITTED" | "PROCESSING" | "SUCCESS" | "FAIL" | "EXCEPT" | (string & {})
  /** 微信支付订单号 · 最长 28 个字符 · 示例：1000320306201511078440737890 */
  readonly transaction_id: string
  /** 商户订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 商户子订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly sub_order_no?: string | undefined
  /** 微信子订单号 · 最长 32 个字符 · 示例：20150806125346 */
  readonly sub_order_id?: string | undefined
  /** 最后更新时间 · 最长 14 个字符 · 示例：20091227091010 */
  readonly modify_time: string
  /** 申报结果说明 · 最长 128 个字符 · 示例：支付单已存在并且为非退单状态 */
  readonly explanation?: string | undefined
}

export interface V2_CgiBin_Mch_Newcustoms_Customdeclareredeclare {
  /** 订单附加信息重推接口 · https://pay.weixin.qq.com/doc/v2/merchant/4011985318 */
  post(options: V2_CgiBin_Mch_Newcustoms_Customdeclareredeclare_Post_Options & { readonly xml: V2_CgiBin_Mch_Newcustoms_Customdeclareredeclare_Post_Request }): ApiCall<V2_CgiBin_Mch_Newcustoms_Customdeclareredeclare_Post_Response>
  /** 订单附加信息重推接口 · https://pay.weixin.qq.com/doc/v2/merchant/4011985318 */
  postSync(options: V2_CgiBin_Mch_Newcustoms_Customdeclareredeclare_Post_Options & { readonly xml: V2_CgiBin_Mch_Newcustoms_Customdeclareredeclare_Post_Request }): V2_CgiBin_Mch_Newcustoms_Customdeclareredeclare_Post_Response
}
