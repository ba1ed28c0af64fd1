// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Wxv {
  readonly cancelbill: V2_Wxv_Cancelbill
  readonly changerentmoney: V2_Wxv_Changerentmoney
  readonly createhotelbill: V2_Wxv_Createhotelbill
  readonly createrentbill: V2_Wxv_Createrentbill
  readonly finishhotelbill: V2_Wxv_Finishhotelbill
  readonly finishrentbill: V2_Wxv_Finishrentbill
  readonly queryhotelbill: V2_Wxv_Queryhotelbill
  readonly queryrentbill: V2_Wxv_Queryrentbill
}

export interface V2_Wxv_Cancelbill_Post_Options extends CallOptions {
  readonly xml: {
    /** 接口版本号 · at most 32 characters · example: 1.0 */
    readonly version: "1.0" | (string & {})
    /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1230000109 */
    readonly mch_id?: string | undefined
    /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9AEA */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
    readonly out_order_no: string
    /** 撤销原因 · at most 50 characters · example: 用户投诉 */
    readonly reason: string
    /** 服务ID · at most 32 characters */
    readonly service_id: string
  }
}

export interface V2_Wxv_Cancelbill_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · at most 32 characters */
  readonly service_id: string
  /** 微信支付服务订单号 · at most 128 characters */
  readonly order_id: string
}

export interface V2_Wxv_Cancelbill {
  /** 撤销租借订单 */
  post(options: V2_Wxv_Cancelbill_Post_Options): ApiCall<V2_Wxv_Cancelbill_Post_Response>
  /** 撤销租借订单 */
  postSync(options: V2_Wxv_Cancelbill_Post_Options): V2_Wxv_Cancelbill_Post_Response
}

export interface V2_Wxv_Changerentmoney_Post_Options extends CallOptions {
  readonly xml: {
    /** 接口版本号 · at most 32 characters · example: 1.0 */
    readonly version: "1.0" | (string & {})
    /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1230000109 */
    readonly mch_id?: string | undefined
    /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9AEA */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
    readonly out_order_no: string
    /** 修改原因 · at most 50 characters · example: 用户投诉 */
    readonly reason?: string | undefined
    /** 服务ID · at most 32 characters */
    readonly service_id: string
    /** 总金额 · example: 40000 */
    readonly total_amount: number | string
    /** 租金费用 · example: 5800 */
    readonly rent_fee: number | string
    /** 赔偿金费用 · example: 6000 */
    readonly compensation_fee: number | string
    /** 赔偿金费用说明 · at most 30 characters · example: 充电宝有轻微损坏，赔偿30%押金 */
    readonly compensation_fee_desc?: string | undefined
  }
}

export interface V2_Wxv_Changerentmoney_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · at most 32 characters */
  readonly service_id: string
  /** 微信支付服务订单号 · at most 128 characters */
  readonly order_id: string
}

export interface V2_Wxv_Changerentmoney {
  /** 修改租借订单 */
  post(options: V2_Wxv_Changerentmoney_Post_Options): ApiCall<V2_Wxv_Changerentmoney_Post_Response>
  /** 修改租借订单 */
  postSync(options: V2_Wxv_Changerentmoney_Post_Options): V2_Wxv_Changerentmoney_Post_Response
}

export interface V2_Wxv_Createhotelbill_Post_Options extends CallOptions {
  readonly xml: {
    /** 接口版本号 · at most 32 characters · example: 1.0 */
    readonly version: "1.0" | (string & {})
    /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1230000109 */
    readonly mch_id?: string | undefined
    /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9AEA */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
    readonly out_order_no: string
    /** 服务ID · at most 32 characters */
    readonly service_id: string
    /** 房间 · at most 40 characters · example: 几木双床房2间 */
    readonly room: string
    /** 入住时间 · at most 14 characters · example: 20091225091010 */
    readonly start_time: string
    /** 预定离店时间 · at most 14 characters · example: 20091225091010 */
    readonly end_time: string
    /** 酒店 · at most 20 characters · example: 北京亦庄亚朵酒店 */
    readonly service_location: string
    /** 押金金额 · example: 80000 */
    readonly deposit_amount: number | string
    /** 房费 · example: 20000 */
    readonly room_rate: number | string
    /** 房费说明 · at most 30 characters · example: 共住3晚，每晚100元 */
    readonly room_rate_desc?: string | undefined
    /** 回调数据包 · at most 200 characters */
    readonly attach?: string | undefined
    /** 取消规则标签 · at most 32 characters */
    readonly cancel_rule: string
    /** 取消规则描述 · at most 150 characters */
    readonly cancel_rule_desc: string
    /** 平台证书序列号 · at most 128 characters · example: 45233302 */
    readonly cert_serial_no: string
    /** 用户标识 · at most 128 characters · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户姓名 · at most 400 characters */
    readonly name?: string | undefined
    /** 用户手机号 · at most 400 characters */
    readonly phone?: string | undefined
    /** 用户身份证ID · at most 400 characters */
    readonly userid?: string | undefined
    /** 用户收货地址 · at most 400 characters */
    readonly address?: string | undefined
  }
}

export interface V2_Wxv_Createhotelbill_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · at most 32 characters */
  readonly service_id: string
  /** 微信支付服务订单号 · at most 128 characters */
  readonly order_id: string
  /** 小程序跳转appid · at most 32 characters */
  readonly miniprogram_appid: string
  /** 小程序跳转路径 · at most 128 characters */
  readonly miniprogram_path: string
  /** 小程序跳转username · at most 128 characters */
  readonly miniprogram_username: string
  /** 跳转微信侧小程序订单数据 · at most 300 characters */
  readonly package: string
}

export interface V2_Wxv_Createhotelbill {
  /** 创建速住订单 */
  post(options: V2_Wxv_Createhotelbill_Post_Options): ApiCall<V2_Wxv_Createhotelbill_Post_Response>
  /** 创建速住订单 */
  postSync(options: V2_Wxv_Createhotelbill_Post_Options): V2_Wxv_Createhotelbill_Post_Response
}

export interface V2_Wxv_Createrentbill_Post_Options extends CallOptions {
  readonly xml: {
    /** 接口版本号 · at most 32 characters · example: 1.0 */
    readonly version: "1.0" | (string & {})
    /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1230000109 */
    readonly mch_id?: string | undefined
    /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9AEA */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
    readonly out_order_no: string
    /** 服务ID · at most 32 characters */
    readonly service_id: string
    /** 商品名称 · at most 40 characters · example: 充电宝一个 */
    readonly goods_name: string
    /** 租用时间 · at most 14 characters · example: 20091225091010 */
    readonly start_time?: string | undefined
    /** 预定归还时间 · at most 14 characters · example: 20091225091010 */
    readonly end_time?: string | undefined
    /** 租用地点 · at most 20 characters · example: 嗨客时尚主题展餐厅 */
    readonly service_location?: string | undefined
    /** 押金总额 */
    readonly deposit_amount: number | string
    /** 租金规则 计费单位 · at most 32 characters · example: FEN_1_HOUR */
    readonly rent_unit: string
    /** 租金规则 计费单价费用 · example: 8000 */
    readonly rent_unit_fee: number | string
    /** 租金规则 计费说明 · at most 30 characters · example: 租金前1小时免费，每日封顶10元。 */
    readonly rent_fee_desc?: string | undefined
    /** 商户数据包 · at most 200 characters */
    readonly attach?: string | undefined
    /** 平台证书序列号 · at most 128 characters · example: 45233302 */
    readonly cert_serial_no: string
    /** 用户标识 · at most 128 characters · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户姓名 · at most 400 characters */
    readonly name?: string | undefined
    /** 用户手机号 · at most 400 characters */
    readonly phone?: string | undefined
    /** 用户身份证ID · at most 400 characters */
    readonly userid?: string | undefined
    /** 用户收货地址 · at most 400 characters */
    readonly address?: string | undefined
  }
}

export interface V2_Wxv_Createrentbill_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · at most 32 characters */
  readonly service_id: string
  /** 微信支付服务订单号 · at most 128 characters */
  readonly order_id: string
  /** 小程序跳转appid · at most 32 characters */
  readonly miniprogram_appid: string
  /** 小程序跳转路径 · at most 128 characters */
  readonly miniprogram_path: string
  /** 小程序跳转username · at most 128 characters */
  readonly miniprogram_username: string
  /** 跳转微信侧小程序订单数据 · at most 300 characters */
  readonly package: string
}

export interface V2_Wxv_Createrentbill {
  /** 创建租借订单 */
  post(options: V2_Wxv_Createrentbill_Post_Options): ApiCall<V2_Wxv_Createrentbill_Post_Response>
  /** 创建租借订单 */
  postSync(options: V2_Wxv_Createrentbill_Post_Options): V2_Wxv_Createrentbill_Post_Response
}

export interface V2_Wxv_Finishhotelbill_Post_Options extends CallOptions {
  readonly xml: {
    /** 接口版本号 · at most 32 characters · example: 1.0 */
    readonly version: "1.0" | (string & {})
    /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1230000109 */
    readonly mch_id?: string | undefined
    /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9AEA */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
    readonly out_order_no: string
    /** 服务ID · at most 32 characters */
    readonly service_id: string
    /** 是否入住 · example: true */
    readonly checked_in: boolean | string
    /** 实际离店时间 · at most 14 characters · example: 20091225091010 */
    readonly real_end_time?: string | undefined
    /** 其他费用金额 · example: 10000 */
    readonly other_fee: number | string
    /** 其他费用说明 · example: 支持200个字符，按照字符计算超过长度报错处理 */
    readonly other_fee_desc: string
    /** 取消费用 · example: 10000 */
    readonly cancel_fee?: number | string | undefined
    /** 赔偿金费用 · example: 6000 */
    readonly compensation_fee: number | string
    /** 赔偿金说明 · example: 打破房间杯子一个 */
    readonly compensation_fee_desc: string
    /** 房费 · example: 5000 */
    readonly room_rate?: number | string | undefined
    /** 延迟退房费用 · example: 5000 */
    readonly overdue_fine: number | string
    /** 延迟退房说明 · example: 延迟退房2小时，增加50元房费 */
    readonly overdue_fine_desc: string
    /** 总金额 · example: 40000 */
    readonly total_amount: number | string
    /** 完结凭证 · at most 512 characters */
    readonly finish_ticket: string
    /** 分账标识 · at most 16 characters · example: Y */
    readonly profit_sharing: "Y" | "N" | (string & {})
  }
}

export interface V2_Wxv_Finishhotelbill_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · at most 32 characters */
  readonly service_id: string
  /** 微信支付服务订单号 · at most 128 characters */
  readonly order_id: string
}

export interface V2_Wxv_Finishhotelbill {
  /** 完结速住订单 */
  post(options: V2_Wxv_Finishhotelbill_Post_Options): ApiCall<V2_Wxv_Finishhotelbill_Post_Response>
  /** 完结速住订单 */
  postSync(options: V2_Wxv_Finishhotelbill_Post_Options): V2_Wxv_Finishhotelbill_Post_Response
}

export interface V2_Wxv_Finishrentbill_Post_Options extends CallOptions {
  readonly xml: {
    /** 接口版本号 · at most 32 characters · example: 1.0 */
    readonly version: "1.0" | (string & {})
    /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1230000109 */
    readonly mch_id?: string | undefined
    /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9AEA */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
    readonly out_order_no: string
    /** 服务ID · at most 32 characters */
    readonly service_id: string
    /** 是否归还 · at most 32 characters · example: TRUE */
    readonly returned: string
    /** 实际归还时间 · at most 14 characters · example: 20091225091010 */
    readonly real_end_time?: string | undefined
    /** 归还地点 · at most 30 characters · example: 嗨客时尚主题展餐厅 */
    readonly service_end_location?: string | undefined
    /** 总金额 · example: 40000 */
    readonly total_amount: number | string
    /** 租金费用 · example: 5800 */
    readonly rent_fee: number | string
    /** 赔偿金费用 · at most 6000 characters · example: 赔偿金费用和租金金额二者必须填写其中一个。赔偿金费用和赔偿金费用说明必须一起填写，单位：分必须>0，传入表示需要扣赔偿金传入表示需要扣赔偿金物品已归还——用户对物品产生了破坏行为造成的损失费用。物品未归还——未还物品费用。传入为0报错. */
    readonly compensation_fee: string
    /** 赔偿金费用说明 · example: 充电宝有轻微损坏，赔偿30%押金 */
    readonly compensation_fee_desc: string
    /** 完结凭证 · at most 512 characters */
    readonly finish_ticket: string
    /** 分账标识 · at most 16 characters · example: Y */
    readonly profit_sharing: "Y" | "N" | (string & {})
  }
}

export interface V2_Wxv_Finishrentbill_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · at most 32 characters */
  readonly service_id: string
  /** 微信支付服务订单号 · at most 128 characters */
  readonly order_id: string
}

export interface V2_Wxv_Finishrentbill {
  /** 完结租借订单 */
  post(options: V2_Wxv_Finishrentbill_Post_Options): ApiCall<V2_Wxv_Finishrentbill_Post_Response>
  /** 完结租借订单 */
  postSync(options: V2_Wxv_Finishrentbill_Post_Options): V2_Wxv_Finishrentbill_Post_Response
}

export interface V2_Wxv_Queryhotelbill_Post_Options extends CallOptions {
  readonly xml: {
    /** 接口版本号 · at most 32 characters · example: 1.0 */
    readonly version: "1.0" | (string & {})
    /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1230000109 */
    readonly mch_id?: string | undefined
    /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9AEA */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
    readonly out_order_no: string
    /** 回跳查询id · example: 微信侧回跳到商户前端时用于查单的单据查询id. */
    readonly return_query_id: string
    /** 服务ID · at most 32 characters */
    readonly service_id: string
  }
}

export interface V2_Wxv_Queryhotelbill_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · at most 32 characters */
  readonly service_id: string
  /** 单据状态 · at most 32 characters · example: CREATED */
  readonly state: "CREATED" | "USER_ACCEPTED" | "FINISHED" | "USER_PAID" | "REVOKED" | "EXPIRED" | (string & {})
  /** 房间 · at most 40 characters · example: 几木双床房2间 */
  readonly room: string
  /** 入住时间 · at most 14 characters · example: 20091225091010 */
  readonly start_time: string
  /** 预定离店时间 · at most 14 characters · example: 20091225091010 */
  readonly end_time?: string | undefined
  /** 酒店 · at most 20 characters · example: 北京亦庄亚朵酒店 */
  readonly service_location: string
  /** 押金 · example: 50000 */
  readonly deposit_amount: string
  /** 房费 · example: 30000 */
  readonly room_rate: string
  /** 房费说明 · at most 30 characters · example: 标间1晚 */
  readonly room_rate_desc: string
  /** 实际离店时间 · at most 14 characters · example: 20091225091010 */
  readonly real_end_time?: string | undefined
  /** 是否入住 · example: true */
  readonly checked_in: string
  /** 其他费用 · example: 1000 */
  readonly other_fee?: string | undefined
  /** 其他费用说明 · at most 30 characters · example: XX消费 */
  readonly other_fee_desc?: string | undefined
  /** 赔偿金费用 · example: 10000 */
  readonly compensation_fee?: string | undefined
  /** 赔偿金说明 · at most 30 characters · example: 打破房间杯子一个 */
  readonly compensation_fee_desc?: string | undefined
  /** 延迟退房费 · example: 10000 */
  readonly overdue_fine?: string | undefined
  /** 延迟退房说明 · at most 30 characters · example: 延迟退房2小时，增加50元房费 */
  readonly overdue_fine_desc?: string | undefined
  /** 取消费用 · example: 10000 */
  readonly cancel_fee?: string | undefined
  /** 取消费用说明 · at most 30 characters */
  readonly cancel_fee_desc?: string | undefined
  /** 微信支付服务订单号 · at most 128 characters */
  readonly order_id: string
  /** 完结凭证 · at most 512 characters */
  readonly finish_ticket: string
  /** 回调数据包 · at most 200 characters */
  readonly attach?: string | undefined
  /** 结单交易单号 · at most 200 characters */
  readonly finish_transaction_id?: string | undefined
  /** 支付方式 · example: MchChannelPayType */
  readonly pay_type?: "MchChannelPayType" | (string & {}) | undefined
}

export interface V2_Wxv_Queryhotelbill {
  /** 查询速住订单 */
  post(options: V2_Wxv_Queryhotelbill_Post_Options): ApiCall<V2_Wxv_Queryhotelbill_Post_Response>
  /** 查询速住订单 */
  postSync(options: V2_Wxv_Queryhotelbill_Post_Options): V2_Wxv_Queryhotelbill_Post_Response
}

export interface V2_Wxv_Queryrentbill_Post_Options extends CallOptions {
  readonly xml: {
    /** 接口版本号 · at most 32 characters · example: 1.0 */
    readonly version: "1.0" | (string & {})
    /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1230000109 */
    readonly mch_id?: string | undefined
    /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9AEA */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
    readonly out_order_no: string
    /** 回跳查询id · example: 微信侧回跳到商户前端时用于查单的单据查询id. */
    readonly return_query_id: string
    /** 服务ID · at most 32 characters */
    readonly service_id: string
  }
}

export interface V2_Wxv_Queryrentbill_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回结果 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 签名 · at most 128 characters · example: 029B52F67573D7E3BE74904BF9A */
  readonly sign: string
  /** 随机字符串 · at most 32 characters · example: ibuaiVcKdpRxkhJA */
  readonly nonce_str: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 1230000109 */
  readonly mch_id: string
  /** 商户服务订单号 · at most 32 characters · example: 1234323JKHDFE1243252 */
  readonly out_order_no: string
  /** 服务ID · at most 32 characters */
  readonly service_id: string
  /** 单据状态 · at most 32 characters · example: CREATED */
  readonly state: "CREATED" | "USER_ACCEPTED" | "FINISHED" | "USER_PAID" | "REVOKED" | "EXPIRED" | (string & {})
  /** 商品名称 · at most 40 characters · example: 充电宝一个 */
  readonly goods_name: string
  /** 是否归还 · at most 32 characters · example: TRUE */
  readonly returned: string
  /** 租用时间 · at most 14 characters · example: 20091225091010 */
  readonly start_time?: string | undefined
  /** 租用地点 · at most 20 characters · example: 嗨客时尚主题展餐厅 */
  readonly service_location?: string | undefined
  /** 押金总额 · example: 50000 */
  readonly deposit_amount: string
  /** 租金规则 计费单位 · at most 32 characters */
  readonly rent_unit: "FEN_YEAR" | "FEN_MONTH" | "FEN_DAY" | "FEN_HOUR" | "FEN_MINUTE" | "FEN_ONCE" | (string & {})
  /** 租金规则 计费单价费用 · example: 8000 */
  readonly rent_unit_fee: string
  /** 租金规则 计费说明 · at most 30 characters · example: 租金前1小时免费，每日封顶10元。 */
  readonly rent_fee_desc?: string | undefined
  /** 实际归还时间 · at most 14 characters · example: 20091225091010 */
  readonly real_end_time?: string | undefined
  /** 租金费用 · example: 1000 */
  readonly rent_fee?: string | undefined
  /** 赔偿金费用 · example: 10000 */
  readonly compensation_fee?: string | undefined
  /** 赔偿金说明 · at most 30 characters · example: 充电宝有轻微损坏，赔偿30%押金 */
  readonly compensation_fee_desc?: string | undefined
  /** 归还地点 · at most 30 characters · example: 嗨客时尚主题展餐厅 */
  readonly service_end_location?: string | undefined
  /** 微信支付服务订单号 · at most 128 characters */
  readonly order_id: string
  /** 完结凭证 · at most 512 characters */
  readonly finish_ticket: string
  /** 回调数据包 · at most 200 characters */
  readonly attach?: string | undefined
  /** 结单交易单号 · at most 200 characters */
  readonly finish_transaction_id?: string | undefined
  /** 支付方式 · example: MchChannelPayType */
  readonly pay_type?: "MchChannelPayType" | (string & {}) | undefined
}

export interface V2_Wxv_Queryrentbill {
  /** 查询租借订单 */
  post(options: V2_Wxv_Queryrentbill_Post_Options): ApiCall<V2_Wxv_Queryrentbill_Post_Response>
  /** 查询租借订单 */
  postSync(options: V2_Wxv_Queryrentbill_Post_Options): V2_Wxv_Queryrentbill_Post_Response
}
