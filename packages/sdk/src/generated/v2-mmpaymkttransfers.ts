// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Mmpaymkttransfers {
  /** 查询红包记录 */
  readonly gethbinfo: V2_Mmpaymkttransfers_Gethbinfo
  /** 查询企业向微信用户个人付款 */
  readonly gettransferinfo: V2_Mmpaymkttransfers_Gettransferinfo
  /** 企微∙付款、资金应用∙付款 · 共 3 个接口 */
  readonly promotion: V2_Mmpaymkttransfers_Promotion
  /** 查询代金券批次 */
  readonly query_coupon_stock: V2_Mmpaymkttransfers_Query_coupon_stock
  /** 查询代金券信息 */
  readonly querycouponsinfo: V2_Mmpaymkttransfers_Querycouponsinfo
  /** 查询红包记录 */
  readonly queryworkwxredpack: V2_Mmpaymkttransfers_Queryworkwxredpack
  /** 发放代金券 */
  readonly send_coupon: V2_Mmpaymkttransfers_Send_coupon
  /** 发放裂变红包 */
  readonly sendgroupredpack: V2_Mmpaymkttransfers_Sendgroupredpack
  /** 发放小程序红包接口 */
  readonly sendminiprogramhb: V2_Mmpaymkttransfers_Sendminiprogramhb
  /** 发放普通红包 */
  readonly sendredpack: V2_Mmpaymkttransfers_Sendredpack
  /** 发放企业红包 */
  readonly sendworkwxredpack: V2_Mmpaymkttransfers_Sendworkwxredpack
}

export interface V2_Mmpaymkttransfers_Gethbinfo_Post_Request {
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly mch_billno: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** Appid · 最长 32 个字符 · 示例：wxe062425f740d30d8 */
  readonly appid: string
  /** 订单类型 · 最长 32 个字符 · 示例：MCHT */
  readonly bill_type: "MCHT" | (string & {})
}

export interface V2_Mmpaymkttransfers_Gethbinfo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaymkttransfers_Gethbinfo_Post_Request
}

export interface V2_Mmpaymkttransfers_Gethbinfo_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly mch_billno: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 红包单号 · 最长 32 个字符 · 示例：1000000000201503283103439304 */
  readonly detail_id: string
  /** 红包状态 · 最长 16 个字符 · 示例：RECEIVED */
  readonly status: "SENDING" | "SENT" | "FAILED" | "RECEIVED" | "RFUND_ING" | "REFUND" | (string & {})
  /** 发放类型 · 最长 32 个字符 · 示例：API */
  readonly send_type: "API" | "UPLOAD" | "ACTIVITY" | (string & {})
  /** 红包类型 · 最长 32 个字符 · 示例：NORMAL */
  readonly hb_type: "NORMAL" | "GROUP" | (string & {})
  /** 红包个数 · 示例：1 */
  readonly total_num: string
  /** 红包金额 · 示例：5000 */
  readonly total_amount: string
  /** 失败原因 · 最长 32 个字符 · 示例：余额不足 */
  readonly reason?: string | undefined
  /** 红包发送时间 · 最长 32 个字符 · 示例：2015-04-21 20:00:00 */
  readonly send_time: string
  /** 红包退款时间 · 最长 32 个字符 · 示例：2015-04-21 23:03:00 */
  readonly refund_time?: string | undefined
  /** 红包退款金额 · 示例：8000 */
  readonly refund_amount?: string | undefined
  /** 祝福语 · 最长 128 个字符 · 示例：新年快乐 */
  readonly wishing?: string | undefined
  /** 活动描述 · 最长 256 个字符 · 示例：新年红包 */
  readonly remark?: string | undefined
  /** 活动名称 · 最长 32 个字符 · 示例：新年红包 */
  readonly act_name?: string | undefined
  /** 红包领取记录 */
  readonly hblist?: {
    /** 裂变红包领取列表 */
    readonly hbinfo?: readonly {
      /** 领取红包的Openid · 最长 32 个字符 · 示例：ohO4GtzOAAYMp2yapORH3dQB3W18 */
      readonly openid?: string | undefined
      /** 金额 · 示例：100 */
      readonly amount?: string | undefined
      /** 接收时间 · 最长 32 个字符 · 示例：2015-04-21 20:00:00 */
      readonly rcv_time?: string | undefined
    }[] | undefined
  } | undefined
}

export interface V2_Mmpaymkttransfers_Gethbinfo {
  /**
   * 查询红包记录 · https://pay.weixin.qq.com/doc/v2/merchant/4011981612
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Mmpaymkttransfers_Gethbinfo_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Gethbinfo_Post_Request }): ApiCall<V2_Mmpaymkttransfers_Gethbinfo_Post_Response>
  /**
   * 查询红包记录 · https://pay.weixin.qq.com/doc/v2/merchant/4011981612
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Mmpaymkttransfers_Gethbinfo_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Gethbinfo_Post_Request }): V2_Mmpaymkttransfers_Gethbinfo_Post_Response
}

export interface V2_Mmpaymkttransfers_Gettransferinfo_Post_Request {
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：10000098201411111234567890 */
  readonly partner_trade_no: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** Appid · 最长 128 个字符 · 示例：wxe062425f740d30d8 */
  readonly appid: string
}

export interface V2_Mmpaymkttransfers_Gettransferinfo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaymkttransfers_Gettransferinfo_Post_Request
}

export interface V2_Mmpaymkttransfers_Gettransferinfo_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 商户单号 · 最长 32 个字符 · 示例：10000098201411111234567890 */
  readonly partner_trade_no: string
  /** Appid · 最长 128 个字符 · 示例：wxe062425f740d30d8 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 付款单号 · 最长 64 个字符 · 示例：1000000000201503283103439304 */
  readonly detail_id: string
  /** 转账状态 · 最长 16 个字符 · 示例：SUCCESS */
  readonly status: "SUCCESS" | "FAILED" | "PROCESSING" | (string & {})
  /** 失败原因 · 最长 128 个字符 · 示例：余额不足 */
  readonly reason?: string | undefined
  /** 收款用户openid · 最长 64 个字符 · 示例：oxTWIuGaIt6gTKsQRLau2M0yL16E */
  readonly openid: string
  /** 收款用户姓名 · 最长 64 个字符 · 示例：马华 */
  readonly transfer_name?: string | undefined
  /** 付款金额 · 示例：5000 */
  readonly payment_amount: string
  /** 转账时间 · 最长 32 个字符 · 示例：2015-04-21 20:00:00 */
  readonly transfer_time: string
  /** 付款成功时间 · 最长 32 个字符 · 示例：2015-04-21 20:01:00 */
  readonly payment_time: string
  /** 企业付款备注 · 最长 100 个字符 · 示例：车险理赔 */
  readonly desc: string
}

export interface V2_Mmpaymkttransfers_Gettransferinfo {
  /**
   * 查询企业向微信用户个人付款 · https://pay.weixin.qq.com/doc/v2/merchant/4011989767
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Mmpaymkttransfers_Gettransferinfo_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Gettransferinfo_Post_Request }): ApiCall<V2_Mmpaymkttransfers_Gettransferinfo_Post_Response>
  /**
   * 查询企业向微信用户个人付款 · https://pay.weixin.qq.com/doc/v2/merchant/4011989767
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Mmpaymkttransfers_Gettransferinfo_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Gettransferinfo_Post_Request }): V2_Mmpaymkttransfers_Gettransferinfo_Post_Response
}

export interface V2_Mmpaymkttransfers_Promotion {
  /** 向员工付款 */
  readonly paywwsptrans2pocket: V2_Mmpaymkttransfers_Promotion_Paywwsptrans2pocket
  /** 查询付款记录 */
  readonly querywwsptrans2pocket: V2_Mmpaymkttransfers_Promotion_Querywwsptrans2pocket
  /** 向微信用户个人付款 */
  readonly transfers: V2_Mmpaymkttransfers_Promotion_Transfers
}

export interface V2_Mmpaymkttransfers_Promotion_Paywwsptrans2pocket_Post_Request {
  /** 公众账号appid · 最长 128 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：10000098201411111234567890 */
  readonly partner_trade_no: string
  /** 用户openid · 最长 64 个字符 · 示例：oxTWIuGaIt6gTKsQRLau2M0yL16E */
  readonly openid: string
  /** 校验用户姓名选项 · 最长 16 个字符 · 示例：FORCE_CHECK */
  readonly check_name: "FORCE_CHECK" | (string & {})
  /** 收款用户姓名 · 最长 64 个字符 · 示例：王小王 */
  readonly re_user_name?: string | undefined
  /** 金额 · 示例：10099 */
  readonly amount: number | string
  /** 企业付款备注 · 最长 100 个字符 · 示例：六月出差报销费用 */
  readonly desc: string
  /** Ip地址 · 最长 32 个字符 · 示例：192.168.0.1 */
  readonly spbill_create_ip: string
  /** 企业微信签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly workwx_sign?: string | undefined
  /** 付款消息类型 · 最长 32 个字符 · 示例：NORMAL_MSG */
  readonly ww_msg_type?: "NORMAL_MSG" | "APPROVAL_MSG" | (string & {}) | undefined
  /** 审批单号 · 示例：201705160008 */
  readonly approval_number?: string | undefined
  /** 审批类型 · 示例：1 */
  readonly approval_type?: number | string | undefined
  /** 项目名称 · 示例：产品部门报销 */
  readonly act_name?: string | undefined
  /** 付款的应用id · 示例：1 */
  readonly agentid?: string | undefined
}

export interface V2_Mmpaymkttransfers_Promotion_Paywwsptrans2pocket_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaymkttransfers_Promotion_Paywwsptrans2pocket_Post_Request
}

export interface V2_Mmpaymkttransfers_Promotion_Paywwsptrans2pocket_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 公众账号appid · 最长 128 个字符 · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly partner_trade_no: string
  /** 微信付款单号 · 最长 64 个字符 · 示例：1007752501201407033233368018 */
  readonly payment_no: string
  /** 付款成功时间 · 最长 32 个字符 · 示例：2015-05-19 15:26:59 */
  readonly payment_time: string
}

export interface V2_Mmpaymkttransfers_Promotion_Paywwsptrans2pocket {
  /**
   * 向员工付款
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Mmpaymkttransfers_Promotion_Paywwsptrans2pocket_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Promotion_Paywwsptrans2pocket_Post_Request }): ApiCall<V2_Mmpaymkttransfers_Promotion_Paywwsptrans2pocket_Post_Response>
  /**
   * 向员工付款
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Mmpaymkttransfers_Promotion_Paywwsptrans2pocket_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Promotion_Paywwsptrans2pocket_Post_Request }): V2_Mmpaymkttransfers_Promotion_Paywwsptrans2pocket_Post_Response
}

export interface V2_Mmpaymkttransfers_Promotion_Querywwsptrans2pocket_Post_Request {
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly partner_trade_no?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** Appid · 最长 32 个字符 · 示例：wxe062425f740d30d8 */
  readonly appid: string
}

export interface V2_Mmpaymkttransfers_Promotion_Querywwsptrans2pocket_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaymkttransfers_Promotion_Querywwsptrans2pocket_Post_Request
}

export interface V2_Mmpaymkttransfers_Promotion_Querywwsptrans2pocket_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly partner_trade_no: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 红包单号 · 最长 32 个字符 · 示例：1000000000201503283103439304 */
  readonly detail_id: string
  /** 红包状态 · 最长 16 个字符 · 示例：SUCCESS */
  readonly status: "SUCCESS" | "FAILED" | "PROCESSING" | (string & {})
  /** 失败原因 · 最长 32 个字符 · 示例：余额不足 */
  readonly reason: string
  /** 收款用户姓名 · 最长 64 个字符 · 示例：王小王 */
  readonly transfer_name?: string | undefined
  /** 红包退款金额 · 示例：8000 */
  readonly payment_amount: string
  /** 转账时间 · 最长 32 个字符 · 示例：2015-04-21 20:00:00 */
  readonly transfer_time: string
  /** 付款描述 · 最长 100 个字符 · 示例：用车补贴 */
  readonly desc: string
}

export interface V2_Mmpaymkttransfers_Promotion_Querywwsptrans2pocket {
  /**
   * 查询付款记录
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Mmpaymkttransfers_Promotion_Querywwsptrans2pocket_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Promotion_Querywwsptrans2pocket_Post_Request }): ApiCall<V2_Mmpaymkttransfers_Promotion_Querywwsptrans2pocket_Post_Response>
  /**
   * 查询付款记录
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Mmpaymkttransfers_Promotion_Querywwsptrans2pocket_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Promotion_Querywwsptrans2pocket_Post_Request }): V2_Mmpaymkttransfers_Promotion_Querywwsptrans2pocket_Post_Response
}

export interface V2_Mmpaymkttransfers_Promotion_Transfers_Post_Request {
  /** 商户账号appid · 最长 128 个字符 · 示例：wx8888888888888888 */
  readonly mch_appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mchid: string
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：10000098201411111234567890 */
  readonly partner_trade_no: string
  /** 用户openid · 最长 64 个字符 · 示例：oxTWIuGaIt6gTKsQRLau2M0yL16E */
  readonly openid: string
  /** 校验用户姓名选项 · 最长 16 个字符 · 示例：FORCE_CHECK */
  readonly check_name: string
  /** 收款用户姓名 · 最长 64 个字符 · 示例：王小王 */
  readonly re_user_name?: string | undefined
  /** 金额 · 示例：10099 */
  readonly amount: number | string
  /** 企业付款备注 · 最长 100 个字符 · 示例：理赔 */
  readonly desc: string
  /** Ip地址 · 最长 32 个字符 · 示例：192.168.0.1 */
  readonly spbill_create_ip: string
  /** 付款场景 · 最长 64 个字符 · 示例：BRAND_REDPACKET */
  readonly scene?: string | undefined
  /** 品牌ID · 示例：1234 */
  readonly brand_id?: number | string | undefined
  /** 消息模板ID · 最长 128 个字符 · 示例：1243100000000000 */
  readonly finder_template_id?: string | undefined
}

export interface V2_Mmpaymkttransfers_Promotion_Transfers_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaymkttransfers_Promotion_Transfers_Post_Request
}

export interface V2_Mmpaymkttransfers_Promotion_Transfers_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 商户appid · 最长 128 个字符 · 示例：wx8888888888888888 */
  readonly mch_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly partner_trade_no: string
  /** 微信付款单号 · 最长 64 个字符 · 示例：1007752501201407033233368018 */
  readonly payment_no: string
  /** 付款成功时间 · 最长 32 个字符 · 示例：2015-05-19 15:26:59 */
  readonly payment_time: string
}

export interface V2_Mmpaymkttransfers_Promotion_Transfers {
  /**
   * 向微信用户个人付款 · https://pay.weixin.qq.com/doc/v2/merchant/4011989673
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Mmpaymkttransfers_Promotion_Transfers_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Promotion_Transfers_Post_Request }): ApiCall<V2_Mmpaymkttransfers_Promotion_Transfers_Post_Response>
  /**
   * 向微信用户个人付款 · https://pay.weixin.qq.com/doc/v2/merchant/4011989673
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Mmpaymkttransfers_Promotion_Transfers_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Promotion_Transfers_Post_Request }): V2_Mmpaymkttransfers_Promotion_Transfers_Post_Response
}

export interface V2_Mmpaymkttransfers_Query_coupon_stock_Post_Request {
  /** 代金券批次id · 示例：1757 */
  readonly coupon_stock_id: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wx5edab3bdfba3dc1c */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 操作员 · 最长 32 个字符 · 示例：10000098 */
  readonly op_user_id?: string | undefined
  /** 设备号 · 最长 32 个字符 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：1417574675 */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：841B3002FE2220C87A2D08ABD8A8F791 */
  readonly sign?: string | undefined
  /** 协议版本 · 最长 32 个字符 · 示例：1.0 */
  readonly version?: "1.0" | (string & {}) | undefined
  /** 协议类型 · 最长 32 个字符 · 示例：XML */
  readonly type?: "XML" | (string & {}) | undefined
}

export interface V2_Mmpaymkttransfers_Query_coupon_stock_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaymkttransfers_Query_coupon_stock_Post_Request
}

export interface V2_Mmpaymkttransfers_Query_coupon_stock_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：成功：返回空” */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx5edab3bdfba3dc1c */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 设备号 · 最长 32 个字符 · 示例：123456sb */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：1417574675 */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：841B3002FE2220C87A2D08ABD8A8F791 */
  readonly sign?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：COUPON_STOCK_ID_NOT_VALID */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：错误描述信息 */
  readonly err_code_des?: string | undefined
  /** 代金券批次ID · 示例：1757 */
  readonly coupon_stock_id: string
  /** 代金券名称 · 示例：测试代金券 */
  readonly coupon_name?: string | undefined
  /** 代金券面额 · 示例：5 */
  readonly coupon_value: string
  /** 代金券使用最低限额 · 示例：10 */
  readonly coupon_mininumn?: string | undefined
  /** 代金券批次状态 · 示例：4 */
  readonly coupon_stock_status: string
  /** 代金券数量 · 示例：100 */
  readonly coupon_total: string
  /** 代金券最大领取数量 · 示例：1 */
  readonly max_quota?: string | undefined
  /** 代金券已经发送的数量 · 示例：0 */
  readonly is_send_num?: string | undefined
  /** 生效开始时间 · 示例：1943787483 */
  readonly begin_time: string
  /** 生效结束时间 · 示例：1943787490 */
  readonly end_time: string
  /** 创建时间 · 示例：1943787420 */
  readonly create_time: string
  /** 代金券预算额度 · 示例：500 */
  readonly coupon_budget?: string | undefined
  /** 生效开始时间 · 示例：20181126152401 */
  readonly begin_time_t: string
  /** 生效结束时间 · 示例：20181126152401 */
  readonly end_time_t: string
  /** 创建时间 · 示例：20181126152401 */
  readonly create_time_t: string
}

export interface V2_Mmpaymkttransfers_Query_coupon_stock {
  /** 查询代金券批次 */
  post(options: V2_Mmpaymkttransfers_Query_coupon_stock_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Query_coupon_stock_Post_Request }): ApiCall<V2_Mmpaymkttransfers_Query_coupon_stock_Post_Response>
  /** 查询代金券批次 */
  postSync(options: V2_Mmpaymkttransfers_Query_coupon_stock_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Query_coupon_stock_Post_Request }): V2_Mmpaymkttransfers_Query_coupon_stock_Post_Response
}

export interface V2_Mmpaymkttransfers_Querycouponsinfo_Post_Request {
  /** 代金券id · 示例：1565 */
  readonly coupon_id: string
  /** 用户openid · 示例：onqOjjrXT-776SpHnfexGm1_P7iE */
  readonly openid: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wx5edab3bdfba3dc1c */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 批次号 · 示例：58818 */
  readonly stock_id: string
  /** 操作员 · 最长 32 个字符 · 示例：10000098 */
  readonly op_user_id?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：013467007045764 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：1417574675 */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：841B3002FE2220C87A2D08ABD8A8F791 */
  readonly sign?: string | undefined
  /** 协议版本 · 最长 32 个字符 · 示例：1.0 */
  readonly version?: "1.0" | (string & {}) | undefined
  /** 协议类型 · 最长 32 个字符 · 示例：XML */
  readonly type?: "XML" | (string & {}) | undefined
}

export interface V2_Mmpaymkttransfers_Querycouponsinfo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaymkttransfers_Querycouponsinfo_Post_Request
}

export interface V2_Mmpaymkttransfers_Querycouponsinfo_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：成功：返回空” */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx5edab3bdfba3dc1c */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 子商户号 · 最长 32 个字符 · 示例：10000090 */
  readonly sub_mch_id?: string | undefined
  /** 设备号 · 最长 32 个字符 · 示例：123456sb */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：1417574675 */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：841B3002FE2220C87A2D08ABD8A8F791 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：PARAM_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：错误描述信息 */
  readonly err_code_des?: string | undefined
  /** 代金券批次ID · 示例：1757 */
  readonly coupon_stock_id: string
  /** 代金券id · 示例：4242 */
  readonly coupon_id: string
  /** 代金券面额 · 示例：5 */
  readonly coupon_value: string
  /** 代金券使用最低限额 · 示例：10 */
  readonly coupon_mininumn?: string | undefined
  /** 代金券名称 · 示例：测试代金券 */
  readonly coupon_name: string
  /** 代金券状态 · 示例：SENDED */
  readonly coupon_state: "SENDED" | "USED" | "EXPIRED" | (string & {})
  /** 代金券描述 · 示例：微信支付-代金券 */
  readonly coupon_desc: string
  /** 代金券实际使用金额 · 示例：0 */
  readonly coupon_use_value: string
  /** 优惠剩余可用额 · 示例：4 */
  readonly coupon_remain_value: string
  /** 发放来源 · 示例：FULL_SEND */
  readonly send_source: "FULL_SEND" | "NORMAL" | (string & {})
  /** 是否允许部分使用 · 示例：1 */
  readonly is_partial_use?: "1" | (string & {}) | undefined
}

export interface V2_Mmpaymkttransfers_Querycouponsinfo {
  /** 查询代金券信息 */
  post(options: V2_Mmpaymkttransfers_Querycouponsinfo_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Querycouponsinfo_Post_Request }): ApiCall<V2_Mmpaymkttransfers_Querycouponsinfo_Post_Response>
  /** 查询代金券信息 */
  postSync(options: V2_Mmpaymkttransfers_Querycouponsinfo_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Querycouponsinfo_Post_Request }): V2_Mmpaymkttransfers_Querycouponsinfo_Post_Response
}

export interface V2_Mmpaymkttransfers_Queryworkwxredpack_Post_Request {
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly mch_billno: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** Appid · 最长 32 个字符 · 示例：wxe062425f740d30d8 */
  readonly appid: string
}

export interface V2_Mmpaymkttransfers_Queryworkwxredpack_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaymkttransfers_Queryworkwxredpack_Post_Request
}

export interface V2_Mmpaymkttransfers_Queryworkwxredpack_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 微信支付签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly mch_billno: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 红包单号 · 最长 32 个字符 · 示例：1000000000201503283103439304 */
  readonly detail_id: string
  /** 红包状态 · 最长 16 个字符 · 示例：RECEIVED */
  readonly status: "SENDING" | "SENT" | "FAILED" | "RECEIVED" | "RFUND_ING" | "REFUND" | (string & {})
  /** 发放类型 · 最长 32 个字符 · 示例：API */
  readonly send_type: "API" | (string & {})
  /** 红包金额 · 示例：5000 */
  readonly total_amount: string
  /** 失败原因 · 最长 32 个字符 · 示例：余额不足 */
  readonly reason?: string | undefined
  /** 红包发送时间 · 最长 32 个字符 · 示例：2015-04-21 20:00:00 */
  readonly send_time: string
  /** 红包退款时间 · 最长 32 个字符 · 示例：2015-04-21 23:03:00 */
  readonly refund_time?: string | undefined
  /** 红包退款金额 · 示例：8000 */
  readonly refund_amount?: string | undefined
  /** 祝福语 · 最长 128 个字符 · 示例：新年快乐 */
  readonly wishing?: string | undefined
  /** 活动描述 · 最长 256 个字符 · 示例：新年红包 */
  readonly remark?: string | undefined
  /** 活动名称 · 最长 32 个字符 · 示例：新年红包 */
  readonly act_name?: string | undefined
  /** 领取红包的Openid · 最长 32 个字符 · 示例：ohO4GtzOAAYMp2yapORH3dQB3W18 */
  readonly openid: string
  /** 金额 · 示例：100 */
  readonly amount: string
  /** 接收时间 · 最长 32 个字符 · 示例：2015-04-21 20:00:00 */
  readonly rcv_time: string
  /** 发送者名称 · 最长 128 个字符 · 示例：XX活动 */
  readonly sender_name?: string | undefined
  /** 发送者头像 · 最长 128 个字符 · 示例：1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0 */
  readonly sender_header_media_id?: string | undefined
}

export interface V2_Mmpaymkttransfers_Queryworkwxredpack {
  /**
   * 查询红包记录
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Mmpaymkttransfers_Queryworkwxredpack_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Queryworkwxredpack_Post_Request }): ApiCall<V2_Mmpaymkttransfers_Queryworkwxredpack_Post_Response>
  /**
   * 查询红包记录
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Mmpaymkttransfers_Queryworkwxredpack_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Queryworkwxredpack_Post_Request }): V2_Mmpaymkttransfers_Queryworkwxredpack_Post_Response
}

export interface V2_Mmpaymkttransfers_Send_coupon_Post_Request {
  /** 代金券批次id · 示例：1757 */
  readonly coupon_stock_id: string
  /** openid记录数 · 示例：1 */
  readonly openid_count: number | string
  /** 商户单据号 · 示例：1000009820141203515766 */
  readonly partner_trade_no: string
  /** 用户openid · 示例：onqOjjrXT-776SpHnfexGm1_P7iE */
  readonly openid: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wx5edab3bdfba3dc1c */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 操作员 · 最长 32 个字符 · 示例：10000098 */
  readonly op_user_id?: string | undefined
  /** 设备号 · 最长 32 个字符 */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：1417574675 */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：841B3002FE2220C87A2D08ABD8A8F791 */
  readonly sign?: string | undefined
  /** 协议版本 · 最长 32 个字符 · 示例：1.0 */
  readonly version?: "1.0" | (string & {}) | undefined
  /** 协议类型 · 最长 32 个字符 · 示例：XML */
  readonly type?: "XML" | (string & {}) | undefined
}

export interface V2_Mmpaymkttransfers_Send_coupon_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaymkttransfers_Send_coupon_Post_Request
}

export interface V2_Mmpaymkttransfers_Send_coupon_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：成功：返回空” */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx5edab3bdfba3dc1c */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 设备号 · 最长 32 个字符 · 示例：123456sb */
  readonly device_info?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：1417574675 */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：841B3002FE2220C87A2D08ABD8A8F791 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：PARAM_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：错误描述信息 */
  readonly err_code_des?: string | undefined
  /** 代金券批次id · 示例：1757 */
  readonly coupon_stock_id: string
  /** 返回记录数 · 示例：1 */
  readonly resp_count: string
  /** 成功记录数 */
  readonly success_count: string
  /** 失败记录数 */
  readonly failed_count: string
  /** 用户标识 · 示例：onqOjjrXT-776SpHnfexGm1_P7iE */
  readonly openid: string
  /** 返回码 · 示例：SUCCESS或者FAILED */
  readonly ret_code: string
  /** 代金券id · 示例：1870 */
  readonly coupon_id: string
  /** 返回信息 · 示例：失败描述信息，例如：“用户已达领用上限” */
  readonly ret_msg: string
}

export interface V2_Mmpaymkttransfers_Send_coupon {
  /**
   * 发放代金券
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Mmpaymkttransfers_Send_coupon_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Send_coupon_Post_Request }): ApiCall<V2_Mmpaymkttransfers_Send_coupon_Post_Response>
  /**
   * 发放代金券
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Mmpaymkttransfers_Send_coupon_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Send_coupon_Post_Request }): V2_Mmpaymkttransfers_Send_coupon_Post_Response
}

export interface V2_Mmpaymkttransfers_Sendgroupredpack_Post_Request {
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly mch_billno: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 公众账号appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly wxappid: string
  /** 商户名称 · 最长 32 个字符 · 示例：天虹百货 */
  readonly send_name: string
  /** 用户openid · 最长 32 个字符 · 示例：oxTWIuGaIt6gTKsQRLau2M0yL16E */
  readonly re_openid: string
  /** 总金额 · 示例：1000 */
  readonly total_amount: number | string
  /** 红包发放总人数 · 示例：3 */
  readonly total_num: number | string
  /** 红包金额设置方式 · 最长 32 个字符 · 示例：ALL_RAND */
  readonly amt_type: "ALL_RAND" | (string & {})
  /** 红包祝福语 · 最长 128 个字符 · 示例：感谢您参加猜灯谜活动，祝您元宵节快乐！ */
  readonly wishing: string
  /** 活动名称 · 最长 32 个字符 · 示例：猜灯谜抢红包活动 */
  readonly act_name: string
  /** 备注 · 最长 256 个字符 · 示例：猜越多得越多，快来抢！ */
  readonly remark: string
  /** 场景id · 最长 32 个字符 · 示例：PRODUCT_8 */
  readonly scene_id?: "PRODUCT_1" | "PRODUCT_2" | "PRODUCT_3" | "PRODUCT_4" | "PRODUCT_5" | "PRODUCT_6" | "PRODUCT_7" | "PRODUCT_8" | (string & {}) | undefined
  /** 活动信息 · 最长 128 个字符 · 示例：posttime%3d123123412%26clientversion%3d234134%26mobile%3d122344545%26deviceid%3dIOS */
  readonly risk_info?: string | undefined
}

export interface V2_Mmpaymkttransfers_Sendgroupredpack_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaymkttransfers_Sendgroupredpack_Post_Request
}

export interface V2_Mmpaymkttransfers_Sendgroupredpack_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly mch_billno: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 公众账号appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly wxappid: string
  /** 用户openid · 最长 32 个字符 · 示例：oxTWIuGaIt6gTKsQRLau2M0yL16E */
  readonly re_openid: string
  /** 总金额 · 示例：1000 */
  readonly total_amount: string
  /** 微信单号 · 最长 32 个字符 · 示例：100000000020150520314766074200 */
  readonly send_listid: string
}

export interface V2_Mmpaymkttransfers_Sendgroupredpack {
  /**
   * 发放裂变红包
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  post(options: V2_Mmpaymkttransfers_Sendgroupredpack_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Sendgroupredpack_Post_Request }): ApiCall<V2_Mmpaymkttransfers_Sendgroupredpack_Post_Response>
  /**
   * 发放裂变红包
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Mmpaymkttransfers_Sendgroupredpack_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Sendgroupredpack_Post_Request }): V2_Mmpaymkttransfers_Sendgroupredpack_Post_Response
}

export interface V2_Mmpaymkttransfers_Sendminiprogramhb_Post_Request {
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly mch_billno: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 公众账号appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly wxappid: string
  /** 商户名称 · 最长 32 个字符 · 示例：天虹百货 */
  readonly send_name: string
  /** 用户openid · 最长 32 个字符 · 示例：oxTWIuGaIt6gTKsQRLau2M0yL16E */
  readonly re_openid: string
  /** 付款金额 · 示例：1000 */
  readonly total_amount: number | string
  /** 红包发放总人数 · 示例：1 */
  readonly total_num: number | string
  /** 红包祝福语 · 最长 128 个字符 · 示例：感谢您参加猜灯谜活动，祝您元宵节快乐！ */
  readonly wishing: string
  /** 活动名称 · 最长 32 个字符 · 示例：猜灯谜抢红包活动 */
  readonly act_name: string
  /** 备注 · 最长 256 个字符 · 示例：猜越多得越多，快来抢！ */
  readonly remark: string
  /** 活动信息 · 最长 256 个字符 · 示例：MINI_PROGRAM_JSAPI */
  readonly notify_way: "MINI_PROGRAM_JSAPI" | (string & {})
  /** 场景id · 最长 32 个字符 · 示例：PRODUCT_8 */
  readonly scene_id?: "PRODUCT_1" | "PRODUCT_2" | "PRODUCT_3" | "PRODUCT_4" | "PRODUCT_5" | "PRODUCT_6" | "PRODUCT_7" | "PRODUCT_8" | (string & {}) | undefined
}

export interface V2_Mmpaymkttransfers_Sendminiprogramhb_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaymkttransfers_Sendminiprogramhb_Post_Request
}

export interface V2_Mmpaymkttransfers_Sendminiprogramhb_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly mch_billno: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 公众账号appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly wxappid: string
  /** 用户openid · 最长 32 个字符 · 示例：oxTWIuGaIt6gTKsQRLau2M0yL16E */
  readonly re_openid: string
  /** 付款金额 · 示例：1000 */
  readonly total_amount: string
  /** 微信单号 · 最长 32 个字符 · 示例：100000000020150520314766074200 */
  readonly send_listid: string
  /** Jsapi的入参 */
  readonly package: string
}

export interface V2_Mmpaymkttransfers_Sendminiprogramhb {
  /**
   * 发放小程序红包接口 · https://pay.weixin.qq.com/doc/v2/merchant/4011974053
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Mmpaymkttransfers_Sendminiprogramhb_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Sendminiprogramhb_Post_Request }): ApiCall<V2_Mmpaymkttransfers_Sendminiprogramhb_Post_Response>
  /**
   * 发放小程序红包接口 · https://pay.weixin.qq.com/doc/v2/merchant/4011974053
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Mmpaymkttransfers_Sendminiprogramhb_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Sendminiprogramhb_Post_Request }): V2_Mmpaymkttransfers_Sendminiprogramhb_Post_Response
}

export interface V2_Mmpaymkttransfers_Sendredpack_Post_Request {
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly mch_billno: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：10000090 */
  readonly sub_mch_id?: string | undefined
  /** 触达用户appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly msgappid?: string | undefined
  /** 公众账号appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly wxappid: string
  /** 商户名称 · 最长 32 个字符 · 示例：天虹百货 */
  readonly send_name: string
  /** 用户openid · 最长 32 个字符 · 示例：oxTWIuGaIt6gTKsQRLau2M0yL16E */
  readonly re_openid: string
  /** 付款金额 · 示例：1000 */
  readonly total_amount: number | string
  /** 红包发放总人数 · 示例：1 */
  readonly total_num: number | string
  /** 红包祝福语 · 最长 128 个字符 · 示例：感谢您参加猜灯谜活动，祝您元宵节快乐！ */
  readonly wishing: string
  /** Ip地址 · 最长 15 个字符 · 示例：192.168.0.1 */
  readonly client_ip: string
  /** 活动名称 · 最长 32 个字符 · 示例：猜灯谜抢红包活动 */
  readonly act_name: string
  /** 备注 · 最长 256 个字符 · 示例：猜越多得越多，快来抢！ */
  readonly remark: string
  /** 场景id · 最长 32 个字符 · 示例：PRODUCT_8 */
  readonly scene_id?: "PRODUCT_1" | "PRODUCT_2" | "PRODUCT_3" | "PRODUCT_4" | "PRODUCT_5" | "PRODUCT_6" | "PRODUCT_7" | "PRODUCT_8" | (string & {}) | undefined
  /** 活动信息 · 最长 128 个字符 · 示例：posttime%3d123123412%26clientversion%3d234134%26mobile%3d122344545%26deviceid%3dIOS */
  readonly risk_info?: string | undefined
}

export interface V2_Mmpaymkttransfers_Sendredpack_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaymkttransfers_Sendredpack_Post_Request
}

export interface V2_Mmpaymkttransfers_Sendredpack_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly mch_billno: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 公众账号appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly wxappid: string
  /** 用户openid · 最长 32 个字符 · 示例：oxTWIuGaIt6gTKsQRLau2M0yL16E */
  readonly re_openid: string
  /** 付款金额 · 示例：1000 */
  readonly total_amount: string
  /** 微信单号 · 最长 32 个字符 · 示例：100000000020150520314766074200 */
  readonly send_listid: string
}

export interface V2_Mmpaymkttransfers_Sendredpack {
  /**
   * 发放普通红包 · https://pay.weixin.qq.com/doc/v2/merchant/4011974053
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Mmpaymkttransfers_Sendredpack_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Sendredpack_Post_Request }): ApiCall<V2_Mmpaymkttransfers_Sendredpack_Post_Response>
  /**
   * 发放普通红包 · https://pay.weixin.qq.com/doc/v2/merchant/4011974053
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Mmpaymkttransfers_Sendredpack_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Sendredpack_Post_Request }): V2_Mmpaymkttransfers_Sendredpack_Post_Response
}

export interface V2_Mmpaymkttransfers_Sendworkwxredpack_Post_Request {
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly mch_billno: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 公众账号appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly wxappid: string
  /** 发送红包的应用id · 示例：1 */
  readonly agentid?: string | undefined
  /** 发送者名称 · 最长 128 个字符 · 示例：XX活动 */
  readonly sender_name: string
  /** 发送者头像 · 最长 128 个字符 · 示例：1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0 */
  readonly sender_header_media_id?: string | undefined
  /** 用户openid · 最长 32 个字符 · 示例：oxTWIuGaIt6gTKsQRLau2M0yL16E */
  readonly re_openid: string
  /** 付款金额 · 示例：1000 */
  readonly total_amount: number | string
  /** 红包祝福语 · 最长 128 个字符 · 示例：感谢您参加猜灯谜活动，祝您元宵节快乐！ */
  readonly wishing: string
  /** 活动名称 · 最长 32 个字符 · 示例：猜灯谜抢红包活动 */
  readonly act_name: string
  /** 备注 · 最长 256 个字符 · 示例：猜越多得越多，快来抢！ */
  readonly remark: string
  /** 场景id · 最长 32 个字符 · 示例：PRODUCT_8 */
  readonly scene_id?: "PRODUCT_1" | "PRODUCT_2" | "PRODUCT_3" | "PRODUCT_4" | "PRODUCT_5" | "PRODUCT_6" | "PRODUCT_7" | "PRODUCT_8" | (string & {}) | undefined
  /** 企业微信签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly workwx_sign?: string | undefined
}

export interface V2_Mmpaymkttransfers_Sendworkwxredpack_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Mmpaymkttransfers_Sendworkwxredpack_Post_Request
}

export interface V2_Mmpaymkttransfers_Sendworkwxredpack_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 微信支付签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 商户订单号 · 最长 28 个字符 · 示例：10000098201411111234567890 */
  readonly mch_billno: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 公众账号appid · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly wxappid: string
  /** 用户openid · 最长 32 个字符 · 示例：oxTWIuGaIt6gTKsQRLau2M0yL16E */
  readonly re_openid: string
  /** 付款金额 · 示例：1000 */
  readonly total_amount: string
  /** 微信单号 · 最长 32 个字符 · 示例：100000000020150520314766074200 */
  readonly send_listid: string
  /** 发送者名称 · 最长 128 个字符 · 示例：XX活动 */
  readonly sender_name?: string | undefined
  /** 发送者头像 · 最长 128 个字符 · 示例：1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0 */
  readonly sender_header_media_id?: string | undefined
}

export interface V2_Mmpaymkttransfers_Sendworkwxredpack {
  /**
   * 发放企业红包
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Mmpaymkttransfers_Sendworkwxredpack_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Sendworkwxredpack_Post_Request }): ApiCall<V2_Mmpaymkttransfers_Sendworkwxredpack_Post_Response>
  /**
   * 发放企业红包
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Mmpaymkttransfers_Sendworkwxredpack_Post_Options & { readonly xml: V2_Mmpaymkttransfers_Sendworkwxredpack_Post_Request }): V2_Mmpaymkttransfers_Sendworkwxredpack_Post_Response
}
