// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Wxv {
  /** 撤销租借订单 */
  readonly cancelbill: V2_Wxv_Cancelbill
  /** 修改租借订单 */
  readonly changerentmoney: V2_Wxv_Changerentmoney
  /** 创建速住订单 */
  readonly createhotelbill: V2_Wxv_Createhotelbill
  /** 创建租借订单 */
  readonly createrentbill: V2_Wxv_Createrentbill
  /** 完结速住订单 */
  readonly finishhotelbill: V2_Wxv_Finishhotelbill
  /** 完结租借订单 */
  readonly finishrentbill: V2_Wxv_Finishrentbill
  /** 查询速住订单 */
  readonly queryhotelbill: V2_Wxv_Queryhotelbill
  /** 查询租借订单 */
  readonly queryrentbill: V2_Wxv_Queryrentbill
}

export interface V2_Wxv_Cancelbill_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9AEA */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 撤销原因 · 最长 50 个字符 · 示例：用户投诉 */
  readonly reason: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
}

export interface V2_Wxv_Cancelbill_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Wxv_Cancelbill_Post_Request
}

export interface V2_Wxv_Cancelbill_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
  /** 微信支付服务订单号 · 最长 128 个字符 */
  readonly order_id: string
}

export interface V2_Wxv_Cancelbill {
  /**
   * 撤销租借订单
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Wxv_Cancelbill_Post_Options & { readonly xml: V2_Wxv_Cancelbill_Post_Request }): ApiCall<V2_Wxv_Cancelbill_Post_Response>
  /**
   * 撤销租借订单
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Wxv_Cancelbill_Post_Options & { readonly xml: V2_Wxv_Cancelbill_Post_Request }): V2_Wxv_Cancelbill_Post_Response
}

export interface V2_Wxv_Changerentmoney_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9AEA */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 修改原因 · 最长 50 个字符 · 示例：用户投诉 */
  readonly reason?: string | undefined
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
  /** 总金额 · 示例：40000 */
  readonly total_amount: number | string
  /** 租金费用 · 示例：5800 */
  readonly rent_fee: number | string
  /** 赔偿金费用 · 示例：6000 */
  readonly compensation_fee: number | string
  /** 赔偿金费用说明 · 最长 30 个字符 · 示例：充电宝有轻微损坏，赔偿30%押金 */
  readonly compensation_fee_desc?: string | undefined
}

export interface V2_Wxv_Changerentmoney_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Wxv_Changerentmoney_Post_Request
}

export interface V2_Wxv_Changerentmoney_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
  /** 微信支付服务订单号 · 最长 128 个字符 */
  readonly order_id: string
}

export interface V2_Wxv_Changerentmoney {
  /**
   * 修改租借订单
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Wxv_Changerentmoney_Post_Options & { readonly xml: V2_Wxv_Changerentmoney_Post_Request }): ApiCall<V2_Wxv_Changerentmoney_Post_Response>
  /**
   * 修改租借订单
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Wxv_Changerentmoney_Post_Options & { readonly xml: V2_Wxv_Changerentmoney_Post_Request }): V2_Wxv_Changerentmoney_Post_Response
}

export interface V2_Wxv_Createhotelbill_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9AEA */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
  /** 房间 · 最长 40 个字符 · 示例：几木双床房2间 */
  readonly room: string
  /** 入住时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly start_time: string
  /** 预定离店时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly end_time: string
  /** 酒店 · 最长 20 个字符 · 示例：北京亦庄亚朵酒店 */
  readonly service_location: string
  /** 押金金额 · 示例：80000 */
  readonly deposit_amount: number | string
  /** 房费 · 示例：20000 */
  readonly room_rate: number | string
  /** 房费说明 · 最长 30 个字符 · 示例：共住3晚，每晚100元 */
  readonly room_rate_desc?: string | undefined
  /** 回调数据包 · 最长 200 个字符 */
  readonly attach?: string | undefined
  /** 取消规则标签 · 最长 32 个字符 */
  readonly cancel_rule: string
  /** 取消规则描述 · 最长 150 个字符 */
  readonly cancel_rule_desc: string
  /** 平台证书序列号 · 最长 128 个字符 · 示例：45233302 */
  readonly cert_serial_no: string
  /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户姓名 · 最长 400 个字符 */
  readonly name?: string | undefined
  /** 用户手机号 · 最长 400 个字符 */
  readonly phone?: string | undefined
  /** 用户身份证ID · 最长 400 个字符 */
  readonly userid?: string | undefined
  /** 用户收货地址 · 最长 400 个字符 */
  readonly address?: string | undefined
}

export interface V2_Wxv_Createhotelbill_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Wxv_Createhotelbill_Post_Request
}

export interface V2_Wxv_Createhotelbill_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
  /** 微信支付服务订单号 · 最长 128 个字符 */
  readonly order_id: string
  /** 小程序跳转appid · 最长 32 个字符 */
  readonly miniprogram_appid: string
  /** 小程序跳转路径 · 最长 128 个字符 */
  readonly miniprogram_path: string
  /** 小程序跳转username · 最长 128 个字符 */
  readonly miniprogram_username: string
  /** 跳转微信侧小程序订单数据 · 最长 300 个字符 */
  readonly package: string
}

export interface V2_Wxv_Createhotelbill {
  /**
   * 创建速住订单
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Wxv_Createhotelbill_Post_Options & { readonly xml: V2_Wxv_Createhotelbill_Post_Request }): ApiCall<V2_Wxv_Createhotelbill_Post_Response>
  /**
   * 创建速住订单
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Wxv_Createhotelbill_Post_Options & { readonly xml: V2_Wxv_Createhotelbill_Post_Request }): V2_Wxv_Createhotelbill_Post_Response
}

export interface V2_Wxv_Createrentbill_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9AEA */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
  /** 商品名称 · 最长 40 个字符 · 示例：充电宝一个 */
  readonly goods_name: string
  /** 租用时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly start_time?: string | undefined
  /** 预定归还时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly end_time?: string | undefined
  /** 租用地点 · 最长 20 个字符 · 示例：嗨客时尚主题展餐厅 */
  readonly service_location?: string | undefined
  /** 押金总额 */
  readonly deposit_amount: number | string
  /** 租金规则 计费单位 · 最长 32 个字符 · 示例：FEN_1_HOUR */
  readonly rent_unit: string
  /** 租金规则 计费单价费用 · 示例：8000 */
  readonly rent_unit_fee: number | string
  /** 租金规则 计费说明 · 最长 30 个字符 · 示例：租金前1小时免费，每日封顶10元。 */
  readonly rent_fee_desc?: string | undefined
  /** 商户数据包 · 最长 200 个字符 */
  readonly attach?: string | undefined
  /** 平台证书序列号 · 最长 128 个字符 · 示例：45233302 */
  readonly cert_serial_no: string
  /** 用户标识 · 最长 128 个字符 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户姓名 · 最长 400 个字符 */
  readonly name?: string | undefined
  /** 用户手机号 · 最长 400 个字符 */
  readonly phone?: string | undefined
  /** 用户身份证ID · 最长 400 个字符 */
  readonly userid?: string | undefined
  /** 用户收货地址 · 最长 400 个字符 */
  readonly address?: string | undefined
}

export interface V2_Wxv_Createrentbill_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Wxv_Createrentbill_Post_Request
}

export interface V2_Wxv_Createrentbill_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
  /** 微信支付服务订单号 · 最长 128 个字符 */
  readonly order_id: string
  /** 小程序跳转appid · 最长 32 个字符 */
  readonly miniprogram_appid: string
  /** 小程序跳转路径 · 最长 128 个字符 */
  readonly miniprogram_path: string
  /** 小程序跳转username · 最长 128 个字符 */
  readonly miniprogram_username: string
  /** 跳转微信侧小程序订单数据 · 最长 300 个字符 */
  readonly package: string
}

export interface V2_Wxv_Createrentbill {
  /**
   * 创建租借订单
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Wxv_Createrentbill_Post_Options & { readonly xml: V2_Wxv_Createrentbill_Post_Request }): ApiCall<V2_Wxv_Createrentbill_Post_Response>
  /**
   * 创建租借订单
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Wxv_Createrentbill_Post_Options & { readonly xml: V2_Wxv_Createrentbill_Post_Request }): V2_Wxv_Createrentbill_Post_Response
}

export interface V2_Wxv_Finishhotelbill_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9AEA */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
  /** 是否入住 · 示例：true */
  readonly checked_in: boolean | string
  /** 实际离店时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly real_end_time?: string | undefined
  /** 其他费用金额 · 示例：10000 */
  readonly other_fee: number | string
  /** 其他费用说明 · 示例：支持200个字符，按照字符计算超过长度报错处理 */
  readonly other_fee_desc: string
  /** 取消费用 · 示例：10000 */
  readonly cancel_fee?: number | string | undefined
  /** 赔偿金费用 · 示例：6000 */
  readonly compensation_fee: number | string
  /** 赔偿金说明 · 示例：打破房间杯子一个 */
  readonly compensation_fee_desc: string
  /** 房费 · 示例：5000 */
  readonly room_rate?: number | string | undefined
  /** 延迟退房费用 · 示例：5000 */
  readonly overdue_fine: number | string
  /** 延迟退房说明 · 示例：延迟退房2小时，增加50元房费 */
  readonly overdue_fine_desc: string
  /** 总金额 · 示例：40000 */
  readonly total_amount: number | string
  /** 完结凭证 · 最长 512 个字符 */
  readonly finish_ticket: string
  /** 分账标识 · 最长 16 个字符 · 示例：Y */
  readonly profit_sharing: "Y" | "N" | (string & {})
}

export interface V2_Wxv_Finishhotelbill_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Wxv_Finishhotelbill_Post_Request
}

export interface V2_Wxv_Finishhotelbill_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
  /** 微信支付服务订单号 · 最长 128 个字符 */
  readonly order_id: string
}

export interface V2_Wxv_Finishhotelbill {
  /**
   * 完结速住订单
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Wxv_Finishhotelbill_Post_Options & { readonly xml: V2_Wxv_Finishhotelbill_Post_Request }): ApiCall<V2_Wxv_Finishhotelbill_Post_Response>
  /**
   * 完结速住订单
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Wxv_Finishhotelbill_Post_Options & { readonly xml: V2_Wxv_Finishhotelbill_Post_Request }): V2_Wxv_Finishhotelbill_Post_Response
}

export interface V2_Wxv_Finishrentbill_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9AEA */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
  /** 是否归还 · 最长 32 个字符 · 示例：TRUE */
  readonly returned: string
  /** 实际归还时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly real_end_time?: string | undefined
  /** 归还地点 · 最长 30 个字符 · 示例：嗨客时尚主题展餐厅 */
  readonly service_end_location?: string | undefined
  /** 总金额 · 示例：40000 */
  readonly total_amount: number | string
  /** 租金费用 · 示例：5800 */
  readonly rent_fee: number | string
  /** 赔偿金费用 · 最长 6000 个字符 · 示例：赔偿金费用和租金金额二者必须填写其中一个。赔偿金费用和赔偿金费用说明必须一起填写，单位：分必须>0，传入表示需要扣赔偿金传入表示需要扣赔偿金物品已归还——用户对物品产生了破坏行为造成的损失费用。物品未归还——未还物品费用。传入为0报错. */
  readonly compensation_fee: string
  /** 赔偿金费用说明 · 示例：充电宝有轻微损坏，赔偿30%押金 */
  readonly compensation_fee_desc: string
  /** 完结凭证 · 最长 512 个字符 */
  readonly finish_ticket: string
  /** 分账标识 · 最长 16 个字符 · 示例：Y */
  readonly profit_sharing: "Y" | "N" | (string & {})
}

export interface V2_Wxv_Finishrentbill_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Wxv_Finishrentbill_Post_Request
}

export interface V2_Wxv_Finishrentbill_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
  /** 微信支付服务订单号 · 最长 128 个字符 */
  readonly order_id: string
}

export interface V2_Wxv_Finishrentbill {
  /**
   * 完结租借订单
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Wxv_Finishrentbill_Post_Options & { readonly xml: V2_Wxv_Finishrentbill_Post_Request }): ApiCall<V2_Wxv_Finishrentbill_Post_Response>
  /**
   * 完结租借订单
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Wxv_Finishrentbill_Post_Options & { readonly xml: V2_Wxv_Finishrentbill_Post_Request }): V2_Wxv_Finishrentbill_Post_Response
}

export interface V2_Wxv_Queryhotelbill_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9AEA */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 回跳查询id · 示例：微信侧回跳到商户前端时用于查单的单据查询id. */
  readonly return_query_id: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
}

export interface V2_Wxv_Queryhotelbill_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Wxv_Queryhotelbill_Post_Request
}

export interface V2_Wxv_Queryhotelbill_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
  /** 单据状态 · 最长 32 个字符 · 示例：CREATED */
  readonly state: "CREATED" | "USER_ACCEPTED" | "FINISHED" | "USER_PAID" | "REVOKED" | "EXPIRED" | (string & {})
  /** 房间 · 最长 40 个字符 · 示例：几木双床房2间 */
  readonly room: string
  /** 入住时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly start_time: string
  /** 预定离店时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly end_time?: string | undefined
  /** 酒店 · 最长 20 个字符 · 示例：北京亦庄亚朵酒店 */
  readonly service_location: string
  /** 押金 · 示例：50000 */
  readonly deposit_amount: string
  /** 房费 · 示例：30000 */
  readonly room_rate: string
  /** 房费说明 · 最长 30 个字符 · 示例：标间1晚 */
  readonly room_rate_desc: string
  /** 实际离店时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly real_end_time?: string | undefined
  /** 是否入住 · 示例：true */
  readonly checked_in: string
  /** 其他费用 · 示例：1000 */
  readonly other_fee?: string | undefined
  /** 其他费用说明 · 最长 30 个字符 · 示例：XX消费 */
  readonly other_fee_desc?: string | undefined
  /** 赔偿金费用 · 示例：10000 */
  readonly compensation_fee?: string | undefined
  /** 赔偿金说明 · 最长 30 个字符 · 示例：打破房间杯子一个 */
  readonly compensation_fee_desc?: string | undefined
  /** 延迟退房费 · 示例：10000 */
  readonly overdue_fine?: string | undefined
  /** 延迟退房说明 · 最长 30 个字符 · 示例：延迟退房2小时，增加50元房费 */
  readonly overdue_fine_desc?: string | undefined
  /** 取消费用 · 示例：10000 */
  readonly cancel_fee?: string | undefined
  /** 取消费用说明 · 最长 30 个字符 */
  readonly cancel_fee_desc?: string | undefined
  /** 微信支付服务订单号 · 最长 128 个字符 */
  readonly order_id: string
  /** 完结凭证 · 最长 512 个字符 */
  readonly finish_ticket: string
  /** 回调数据包 · 最长 200 个字符 */
  readonly attach?: string | undefined
  /** 结单交易单号 · 最长 200 个字符 */
  readonly finish_transaction_id?: string | undefined
  /** 支付方式 · 示例：MchChannelPayType */
  readonly pay_type?: "MchChannelPayType" | (string & {}) | undefined
}

export interface V2_Wxv_Queryhotelbill {
  /**
   * 查询速住订单
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Wxv_Queryhotelbill_Post_Options & { readonly xml: V2_Wxv_Queryhotelbill_Post_Request }): ApiCall<V2_Wxv_Queryhotelbill_Post_Response>
  /**
   * 查询速住订单
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Wxv_Queryhotelbill_Post_Options & { readonly xml: V2_Wxv_Queryhotelbill_Post_Request }): V2_Wxv_Queryhotelbill_Post_Response
}

export interface V2_Wxv_Queryrentbill_Post_Request {
  /** 接口版本号 · 最长 32 个字符 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9AEA */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 回跳查询id · 示例：微信侧回跳到商户前端时用于查单的单据查询id. */
  readonly return_query_id: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
}

export interface V2_Wxv_Queryrentbill_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Wxv_Queryrentbill_Post_Request
}

export interface V2_Wxv_Queryrentbill_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · 最长 128 个字符 · 示例：029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · 最长 32 个字符 · 示例：ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · 最长 32 个字符 · 示例：1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · 最长 32 个字符 */
  readonly service_id: string
  /** 单据状态 · 最长 32 个字符 · 示例：CREATED */
  readonly state: "CREATED" | "USER_ACCEPTED" | "FINISHED" | "USER_PAID" | "REVOKED" | "EXPIRED" | (string & {})
  /** 商品名称 · 最长 40 个字符 · 示例：充电宝一个 */
  readonly goods_name: string
  /** 是否归还 · 最长 32 个字符 · 示例：TRUE */
  readonly returned: string
  /** 租用时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly start_time?: string | undefined
  /** 租用地点 · 最长 20 个字符 · 示例：嗨客时尚主题展餐厅 */
  readonly service_location?: string | undefined
  /** 押金总额 · 示例：50000 */
  readonly deposit_amount: string
  /** 租金规则 计费单位 · 最长 32 个字符 */
  readonly rent_unit: "FEN_YEAR" | "FEN_MONTH" | "FEN_DAY" | "FEN_HOUR" | "FEN_MINUTE" | "FEN_ONCE" | (string & {})
  /** 租金规则 计费单价费用 · 示例：8000 */
  readonly rent_unit_fee: string
  /** 租金规则 计费说明 · 最长 30 个字符 · 示例：租金前1小时免费，每日封顶10元。 */
  readonly rent_fee_desc?: string | undefined
  /** 实际归还时间 · 最长 14 个字符 · 示例：20091225091010 */
  readonly real_end_time?: string | undefined
  /** 租金费用 · 示例：1000 */
  readonly rent_fee?: string | undefined
  /** 赔偿金费用 · 示例：10000 */
  readonly compensation_fee?: string | undefined
  /** 赔偿金说明 · 最长 30 个字符 · 示例：充电宝有轻微损坏，赔偿30%押金 */
  readonly compensation_fee_desc?: string | undefined
  /** 归还地点 · 最长 30 个字符 · 示例：嗨客时尚主题展餐厅 */
  readonly service_end_location?: string | undefined
  /** 微信支付服务订单号 · 最长 128 个字符 */
  readonly order_id: string
  /** 完结凭证 · 最长 512 个字符 */
  readonly finish_ticket: string
  /** 回调数据包 · 最长 200 个字符 */
  readonly attach?: string | undefined
  /** 结单交易单号 · 最长 200 个字符 */
  readonly finish_transaction_id?: string | undefined
  /** 支付方式 · 示例：MchChannelPayType */
  readonly pay_type?: "MchChannelPayType" | (string & {}) | undefined
}

export interface V2_Wxv_Queryrentbill {
  /**
   * 查询租借订单
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Wxv_Queryrentbill_Post_Options & { readonly xml: V2_Wxv_Queryrentbill_Post_Request }): ApiCall<V2_Wxv_Queryrentbill_Post_Response>
  /**
   * 查询租借订单
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Wxv_Queryrentbill_Post_Options & { readonly xml: V2_Wxv_Queryrentbill_Post_Request }): V2_Wxv_Queryrentbill_Post_Response
}
