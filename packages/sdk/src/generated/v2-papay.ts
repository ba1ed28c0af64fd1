// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Papay {
  readonly deletecontract: V2_Papay_Deletecontract
  readonly entrustweb: V2_Papay_Entrustweb
  readonly h5entrustweb: V2_Papay_H5entrustweb
  readonly partner: V2_Papay_Partner
  readonly preentrustweb: V2_Papay_Preentrustweb
  readonly querycontract: V2_Papay_Querycontract
}

export interface V2_Papay_Deletecontract_Post_Options extends CallOptions {
  readonly xml: {
    /** 请求appid · at most 32 characters · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 10000098 */
    readonly mch_id?: string | undefined
    /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 模板id · example: 12251 */
    readonly plan_id?: string | undefined
    /** 签约协议号 · at most 128 characters · example: 1234 */
    readonly contract_code?: string | undefined
    /** 委托代扣协议id · example: Wx15463511252015071056489715 */
    readonly contract_id?: string | undefined
    /** 解约备注 · at most 512 characters · example: 解约原因 */
    readonly contract_termination_remark: string
    /** 版本号 · example: 1.0 */
    readonly version: "1.0" | (string & {})
    /** 子商户公众账号ID · at most 32 characters */
    readonly sub_appid?: string | undefined
    /** 子商户号 · at most 32 characters */
    readonly sub_mch_id?: string | undefined
  }
}

export interface V2_Papay_Deletecontract_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: 签名失败 */
  readonly return_msg: string
  /** 公众账号id · at most 32 characters · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 10000098 */
  readonly mch_id: string
  /** 委托代扣协议id · at most 32 characters · example: 100005698 */
  readonly contract_id: string
  /** 模板id · at most 32 characters · example: 123 */
  readonly plan_id: string
  /** 签约协议号 · at most 128 characters · example: 1234 */
  readonly contract_code: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SIGN_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 32 characters · example: 签名错误 */
  readonly err_code_des?: string | undefined
  /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 子商户公众账号ID · at most 32 characters */
  readonly sub_appid?: string | undefined
  /** 子商户号 · at most 32 characters */
  readonly sub_mch_id?: string | undefined
}

export interface V2_Papay_Deletecontract {
  /** 申请解约 · https://pay.weixin.qq.com/doc/v2/merchant/4011987432 */
  post(options: V2_Papay_Deletecontract_Post_Options): ApiCall<V2_Papay_Deletecontract_Post_Response>
  /** 申请解约 · https://pay.weixin.qq.com/doc/v2/merchant/4011987432 */
  postSync(options: V2_Papay_Deletecontract_Post_Options): V2_Papay_Deletecontract_Post_Response
}

export interface V2_Papay_Entrustweb_Get_Options extends CallOptions {
  readonly query?: {
    /** 应用ID · example: wxcbda96de0b165486 */
    readonly appid?: string | undefined
    /** 商户号 · example: 1200009811 */
    readonly mch_id?: string | undefined
    /** 模板id · example: 12535 */
    readonly plan_id?: number | string | undefined
    /** 签约协议号 · example: 100000 */
    readonly contract_code?: string | undefined
    /** 请求序列号 · example: 1000 */
    readonly request_serial?: number | string | undefined
    /** 用户账户展示名称 · example: 微信代扣 */
    readonly contract_display_account?: string | undefined
    /** 回调通知url · example: https://weixin.qq.com */
    readonly notify_url?: string | undefined
    /** 版本号 · example: 1.0 */
    readonly version?: string | undefined
    /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 时间戳 · example: 1414488825 */
    readonly timestamp?: string | undefined
    /** 返回web · example: 1 */
    readonly return_web?: number | string | undefined
  } | undefined
}


export interface V2_Papay_Entrustweb {
  /** 公众号纯签约 */
  url(options?: V2_Papay_Entrustweb_Get_Options): Promise<string>
}

export interface V2_Papay_H5entrustweb_Get_Options extends CallOptions {
  readonly query: {
    /** 应用ID · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 商户号 · example: 1200009811 */
    readonly mch_id?: string | undefined
    /** 模板id · example: 12535 */
    readonly plan_id: string
    /** 签约协议号 · example: 100000 */
    readonly contract_code: string
    /** 请求序列号 · example: 1000 */
    readonly request_serial: number | string
    /** 用户账户展示名称 · example: 微信代扣 */
    readonly contract_display_account: string
    /** 回调通知url · example: https://weixin.qq.com */
    readonly notify_url: string
    /** 版本号 · example: 1.0 */
    readonly version: string
    /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | "MD5" | (string & {}) | undefined
    /** 时间戳 · example: 1414488825 */
    readonly timestamp: string
    /** 客户端 IP · example: 119.145.83.6 */
    readonly clientip: string
    /** 回调应用appid · example: wxcbda96de0b165486 */
    readonly return_appid?: string | undefined
  }
}


export interface V2_Papay_H5entrustweb {
  /** H5纯签约 · https://pay.weixin.qq.com/doc/v2/merchant/4011987295 */
  url(options: V2_Papay_H5entrustweb_Get_Options): Promise<string>
}

export interface V2_Papay_Partner {
  readonly deletecontract: V2_Papay_Partner_Deletecontract
  readonly entrustweb: V2_Papay_Partner_Entrustweb
  readonly h5entrustweb: V2_Papay_Partner_H5entrustweb
  readonly preentrustweb: V2_Papay_Partner_Preentrustweb
  readonly querycontract: V2_Papay_Partner_Querycontract
}

export interface V2_Papay_Partner_Deletecontract_Post_Options extends CallOptions {
  readonly xml: {
    /** 请求appid · at most 32 characters · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 子商户公众账号ID · at most 32 characters · example: wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 商户号 · at most 32 characters · example: 10000098 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000109 */
    readonly sub_mch_id: string
    /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 模板id · example: 12251 */
    readonly plan_id?: string | undefined
    /** 签约协议号 · at most 128 characters · example: 1234 */
    readonly contract_code?: string | undefined
    /** 委托代扣协议id · example: Wx15463511252015071056489715 */
    readonly contract_id?: string | undefined
    /** 解约备注 · at most 512 characters · example: 解约原因 */
    readonly contract_termination_remark: string
    /** 版本号 · example: 1.0 */
    readonly version: "1.0" | (string & {})
  }
}

export interface V2_Papay_Partner_Deletecontract_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: 签名失败 */
  readonly return_msg: string
  /** 公众账号id · at most 32 characters · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号ID · at most 32 characters · example: wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · at most 32 characters · example: 10000098 */
  readonly mch_id: string
  /** 子商户号 · at most 32 characters · example: 1900000109 */
  readonly sub_mch_id: string
  /** 委托代扣协议id · at most 32 characters · example: 100005698 */
  readonly contract_id: string
  /** 模板id · at most 32 characters · example: 123 */
  readonly plan_id: string
  /** 签约协议号 · at most 128 characters · example: 1234 */
  readonly contract_code: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SIGN_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 32 characters · example: 签名错误 */
  readonly err_code_des?: string | undefined
  /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
}

export interface V2_Papay_Partner_Deletecontract {
  /** 申请解约 · https://pay.weixin.qq.com/doc/v2/partner/4011989904 */
  post(options: V2_Papay_Partner_Deletecontract_Post_Options): ApiCall<V2_Papay_Partner_Deletecontract_Post_Response>
  /** 申请解约 · https://pay.weixin.qq.com/doc/v2/partner/4011989904 */
  postSync(options: V2_Papay_Partner_Deletecontract_Post_Options): V2_Papay_Partner_Deletecontract_Post_Response
}

export interface V2_Papay_Partner_Entrustweb_Get_Options extends CallOptions {
  readonly query?: {
    /** 应用ID · example: wxcbda96de0b165486 */
    readonly appid?: string | undefined
    /** 商户号 · example: 1200009811 */
    readonly mch_id?: string | undefined
    /** 子商户应用ID · example: wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 子商户号 · example: 1900000109 */
    readonly sub_mch_id?: string | undefined
    /** 模板id · example: 12535 */
    readonly plan_id?: number | string | undefined
    /** 签约协议号 · example: 100000 */
    readonly contract_code?: string | undefined
    /** 请求序列号 · example: 1000 */
    readonly request_serial?: number | string | undefined
    /** 用户账户展示名称 · example: 微信代扣 */
    readonly contract_display_account?: string | undefined
    /** 回调通知url · example: https://weixin.qq.com */
    readonly notify_url?: string | undefined
    /** 版本号 · example: 1.0 */
    readonly version?: string | undefined
    /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 时间戳 · example: 1414488825 */
    readonly timestamp?: string | undefined
    /** 返回web · example: 1 */
    readonly return_web?: number | string | undefined
  } | undefined
}


export interface V2_Papay_Partner_Entrustweb {
  /**
   * 公众号纯签约
   * Roles: 服务商
   */
  url(options?: V2_Papay_Partner_Entrustweb_Get_Options): Promise<string>
}

export interface V2_Papay_Partner_H5entrustweb_Get_Options extends CallOptions {
  readonly query: {
    /** 应用ID · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 商户号 · example: 1200009811 */
    readonly mch_id?: string | undefined
    /** 子商户应用ID · example: wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 子商户号 · example: 1900000109 */
    readonly sub_mch_id: string
    /** 模板id · example: 12535 */
    readonly plan_id: string
    /** 签约协议号 · example: 100000 */
    readonly contract_code: string
    /** 请求序列号 · example: 1000 */
    readonly request_serial: number | string
    /** 用户账户展示名称 · example: 微信代扣 */
    readonly contract_display_account: string
    /** 回调通知url · example: https://weixin.qq.com */
    readonly notify_url: string
    /** 版本号 · example: 1.0 */
    readonly version: string
    /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | "MD5" | (string & {}) | undefined
    /** 时间戳 · example: 1414488825 */
    readonly timestamp: string
    /** 客户端 IP · example: 119.145.83.6 */
    readonly clientip: string
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
    /** 回调应用appid · example: wxcbda96de0b165486 */
    readonly return_appid?: string | undefined
  }
}


export interface V2_Papay_Partner_H5entrustweb {
  /**
   * H5纯签约 · https://pay.weixin.qq.com/doc/v2/partner/4011988368
   * Roles: 服务商
   */
  url(options: V2_Papay_Partner_H5entrustweb_Get_Options): Promise<string>
}

export interface V2_Papay_Partner_Preentrustweb_Post_Options extends CallOptions {
  readonly xml: {
    /** 应用ID · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 商户号 · example: 1200009811 */
    readonly mch_id?: string | undefined
    /** 子商户应用ID · example: wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 子商户号 · example: 1900000109 */
    readonly sub_mch_id?: string | undefined
    /** 模板id · example: 12535 */
    readonly plan_id: string
    /** 签约协议号 · example: 100000 */
    readonly contract_code: string
    /** 请求序列号 · example: 1000 */
    readonly request_serial: number | string
    /** 用户账户展示名称 · example: 微信代扣 */
    readonly contract_display_account: string
    /** 回调通知url */
    readonly notify_url: string
    /** 版本号 · example: 1.0 */
    readonly version: "1.0" | (string & {})
    /** 签名类型 · example: MD5 */
    readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
    /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 时间戳 · example: 1414488825 */
    readonly timestamp: string
    /** 返回app · example: Y */
    readonly return_app?: "Y" | "N" | (string & {}) | undefined
  }
}

export interface V2_Papay_Partner_Preentrustweb_Post_Response {
  /** 返回状态码 · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 请求appid · at most 32 characters · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 10000098 */
  readonly mch_id: string
  /** 子商户应用ID · example: wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · example: 1900000109 */
  readonly sub_mch_id: string
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 跳转签约小程序的username · at most 32 characters · example: gh_xxxxxxxxxxxxx */
  readonly miniprogram_username?: string | undefined
  /** 跳转签约小程序的path · at most 256 characters · example: pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx */
  readonly miniprogram_path?: string | undefined
  /** 预签约id · at most 128 characters · example: 5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
}

export interface V2_Papay_Partner_Preentrustweb {
  /**
   * APP纯签约 · https://pay.weixin.qq.com/doc/v2/partner/4011988366
   * Roles: 服务商
   */
  post(options: V2_Papay_Partner_Preentrustweb_Post_Options): ApiCall<V2_Papay_Partner_Preentrustweb_Post_Response>
  /**
   * APP纯签约 · https://pay.weixin.qq.com/doc/v2/partner/4011988366
   * Roles: 服务商
   */
  postSync(options: V2_Papay_Partner_Preentrustweb_Post_Options): V2_Papay_Partner_Preentrustweb_Post_Response
}

export interface V2_Papay_Partner_Querycontract_Post_Options extends CallOptions {
  readonly xml: {
    /** 应用ID · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 商户号 · example: 1200009811 */
    readonly mch_id?: string | undefined
    /** 子商户应用ID · example: wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 子商户号 · example: 1900000109 */
    readonly sub_mch_id?: string | undefined
    /** 委托代扣协议id · example: 100005698 */
    readonly contract_id?: string | undefined
    /** 模板id · example: 123 */
    readonly plan_id?: string | undefined
    /** 签约协议号 · example: 1023658866 */
    readonly contract_code?: string | undefined
    /** 版本号 · example: 1.0 */
    readonly version: "1.0" | (string & {})
    /** 签名 · example: E1EE61A91C8E90F299DE6AE075D60A2D */
    readonly sign?: string | undefined
  }
}

export interface V2_Papay_Partner_Querycontract_Post_Response {
  /** 返回状态码 · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 */
  readonly return_msg?: string | undefined
  /** 业务结果 · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 商户号 · example: 10000098 */
  readonly mch_id: string
  /** 公众账号id · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 委托代扣协议id · at most 100005698 characters · example: 100005698 */
  readonly contract_id: string
  /** 模板id · example: 123 */
  readonly plan_id: string
  /** 请求序列号 · example: 1695 */
  readonly request_serial: string
  /** 签约协议号 · at most 1023658866 characters · example: 1023658866 */
  readonly contract_code: string
  /** 用户账户展示名称 · example: 张三 */
  readonly contract_display_account: string
  /** 协议状态 · example: 1 */
  readonly contract_state: string
  /** 协议签署时间 · example: 2015-07-01 10:00:00 */
  readonly contract_signed_time: string
  /** 协议到期时间 · example: 2016-07-01 10:00:00 */
  readonly contract_expired_time: string
  /** 协议解约时间 · example: 2015-09-01 10:00:00 */
  readonly contract_terminated_time?: string | undefined
  /** 协议解约方式 · example: 3 */
  readonly contract_termination_mode?: string | undefined
  /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 解约备注 · example: 解约原因 */
  readonly contract_termination_remark?: string | undefined
  /** 用户标识 · example: ozoKAt9TIPHfwVMkcniiNKZ1vbyw */
  readonly openid: string
  /** 错误代码 · example: SIGN_ERROR */
  readonly err_code: string
  /** 错误代码描述 · example: 签名错误 */
  readonly err_code_des: string
  /** 子商户公众账号ID · at most 32 characters */
  readonly sub_appid?: string | undefined
  /** 子商户号 · at most 32 characters */
  readonly sub_mch_id?: string | undefined
}

export interface V2_Papay_Partner_Querycontract {
  /**
   * 查询签约关系 · https://pay.weixin.qq.com/doc/v2/partner/4011988379
   * Roles: 服务商
   */
  post(options: V2_Papay_Partner_Querycontract_Post_Options): ApiCall<V2_Papay_Partner_Querycontract_Post_Response>
  /**
   * 查询签约关系 · https://pay.weixin.qq.com/doc/v2/partner/4011988379
   * Roles: 服务商
   */
  postSync(options: V2_Papay_Partner_Querycontract_Post_Options): V2_Papay_Partner_Querycontract_Post_Response
}

export interface V2_Papay_Preentrustweb_Post_Options extends CallOptions {
  readonly xml: {
    /** 应用ID · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 商户号 · example: 1200009811 */
    readonly mch_id?: string | undefined
    /** 子商户应用ID · example: wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 子商户号 · example: 1900000109 */
    readonly sub_mch_id?: string | undefined
    /** 模板id · example: 12535 */
    readonly plan_id: string
    /** 签约协议号 · example: 100000 */
    readonly contract_code: string
    /** 请求序列号 · example: 1000 */
    readonly request_serial: number | string
    /** 用户账户展示名称 · example: 微信代扣 */
    readonly contract_display_account: string
    /** 回调通知url */
    readonly notify_url: string
    /** 版本号 · example: 1.0 */
    readonly version: "1.0" | (string & {})
    /** 签名类型 · example: MD5 */
    readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
    /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 时间戳 · example: 1414488825 */
    readonly timestamp: string
    /** 返回app · example: Y */
    readonly return_app?: "Y" | "N" | (string & {}) | undefined
  }
}

export interface V2_Papay_Preentrustweb_Post_Response {
  /** 返回状态码 · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 请求appid · at most 32 characters · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 10000098 */
  readonly mch_id: string
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 跳转签约小程序的username · at most 32 characters · example: gh_xxxxxxxxxxxxx */
  readonly miniprogram_username?: string | undefined
  /** 跳转签约小程序的path · at most 256 characters · example: pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx */
  readonly miniprogram_path?: string | undefined
  /** 预签约id · at most 128 characters · example: 5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
}

export interface V2_Papay_Preentrustweb {
  /**
   * APP纯签约 · https://pay.weixin.qq.com/doc/v2/merchant/4011986804
   * Roles: 普通商户
   */
  post(options: V2_Papay_Preentrustweb_Post_Options): ApiCall<V2_Papay_Preentrustweb_Post_Response>
  /**
   * APP纯签约 · https://pay.weixin.qq.com/doc/v2/merchant/4011986804
   * Roles: 普通商户
   */
  postSync(options: V2_Papay_Preentrustweb_Post_Options): V2_Papay_Preentrustweb_Post_Response
}

export interface V2_Papay_Querycontract_Post_Options extends CallOptions {
  readonly xml: {
    /** 请求appid · at most 18 characters · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 商户号 · example: 10000098 */
    readonly mch_id?: number | string | undefined
    /** 委托代扣协议id · at most 32 characters · example: 100005698 */
    readonly contract_id?: string | undefined
    /** 模板id · example: 123 */
    readonly plan_id?: number | string | undefined
    /** 签约协议号 · at most 128 characters · example: 1023658866 */
    readonly contract_code?: string | undefined
    /** 版本号 · example: 1.0 */
    readonly version: "1.0" | (string & {})
    /** 签名 · example: E1EE61A91C8E90F299DE6AE075D60A2D */
    readonly sign?: string | undefined
  }
}

export interface V2_Papay_Querycontract_Post_Response {
  /** 返回状态码 · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 */
  readonly return_msg?: string | undefined
  /** 业务结果 · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 商户号 · example: 10000098 */
  readonly mch_id: string
  /** 公众账号id · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 委托代扣协议id · at most 100005698 characters · example: 100005698 */
  readonly contract_id: string
  /** 模板id · example: 123 */
  readonly plan_id: string
  /** 请求序列号 · example: 1695 */
  readonly request_serial: string
  /** 签约协议号 · at most 1023658866 characters · example: 1023658866 */
  readonly contract_code: string
  /** 用户账户展示名称 · example: 张三 */
  readonly contract_display_account: string
  /** 协议状态 · example: 1 */
  readonly contract_state: string
  /** 协议签署时间 · example: 2015-07-01 10:00:00 */
  readonly contract_signed_time: string
  /** 协议到期时间 · example: 2016-07-01 10:00:00 */
  readonly contract_expired_time: string
  /** 协议解约时间 · example: 2015-09-01 10:00:00 */
  readonly contract_terminated_time?: string | undefined
  /** 协议解约方式 · example: 3 */
  readonly contract_termination_mode?: string | undefined
  /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 解约备注 · example: 解约原因 */
  readonly contract_termination_remark?: string | undefined
  /** 用户标识 · example: ozoKAt9TIPHfwVMkcniiNKZ1vbyw */
  readonly openid: string
  /** 错误代码 · example: SIGN_ERROR */
  readonly err_code: string
  /** 错误代码描述 · example: 签名错误 */
  readonly err_code_des: string
}

export interface V2_Papay_Querycontract {
  /** 查询签约关系 · https://pay.weixin.qq.com/doc/v2/merchant/4011987640 */
  post(options: V2_Papay_Querycontract_Post_Options): ApiCall<V2_Papay_Querycontract_Post_Response>
  /** 查询签约关系 · https://pay.weixin.qq.com/doc/v2/merchant/4011987640 */
  postSync(options: V2_Papay_Querycontract_Post_Options): V2_Papay_Querycontract_Post_Response
}
