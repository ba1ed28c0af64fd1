// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Papay {
  /** 申请解约 */
  readonly deletecontract: V2_Papay_Deletecontract
  /** 公众号纯签约 */
  readonly entrustweb: V2_Papay_Entrustweb
  /** H5纯签约 */
  readonly h5entrustweb: V2_Papay_H5entrustweb
  /** 委托扣款 · 共 5 个接口 */
  readonly partner: V2_Papay_Partner
  /** APP纯签约 */
  readonly preentrustweb: V2_Papay_Preentrustweb
  /** 查询签约关系 */
  readonly querycontract: V2_Papay_Querycontract
}

export interface V2_Papay_Deletecontract_Post_Request {
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 模板id · 示例：12251 */
  readonly plan_id?: string | undefined
  /** 签约协议号 · 最长 128 个字符 · 示例：1234 */
  readonly contract_code?: string | undefined
  /** 委托代扣协议id · 示例：Wx15463511252015071056489715 */
  readonly contract_id?: string | undefined
  /** 解约备注 · 最长 512 个字符 · 示例：解约原因 */
  readonly contract_termination_remark: string
  /** 版本号 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
}

export interface V2_Papay_Deletecontract_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Papay_Deletecontract_Post_Request
}

export interface V2_Papay_Deletecontract_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg: string
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 委托代扣协议id · 最长 32 个字符 · 示例：100005698 */
  readonly contract_id: string
  /** 模板id · 最长 32 个字符 · 示例：123 */
  readonly plan_id: string
  /** 签约协议号 · 最长 128 个字符 · 示例：1234 */
  readonly contract_code: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SIGN_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 32 个字符 · 示例：签名错误 */
  readonly err_code_des?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
}

export interface V2_Papay_Deletecontract {
  /** 申请解约 · https://pay.weixin.qq.com/doc/v2/merchant/4011987432 */
  post(options: V2_Papay_Deletecontract_Post_Options & { readonly xml: V2_Papay_Deletecontract_Post_Request }): ApiCall<V2_Papay_Deletecontract_Post_Response>
  /** 申请解约 · https://pay.weixin.qq.com/doc/v2/merchant/4011987432 */
  postSync(options: V2_Papay_Deletecontract_Post_Options & { readonly xml: V2_Papay_Deletecontract_Post_Request }): V2_Papay_Deletecontract_Post_Response
}

export interface V2_Papay_Entrustweb_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 应用ID · 示例：wxcbda96de0b165486 */
    readonly appid?: string | undefined
    /** 商户号 · 示例：1200009811 */
    readonly mch_id?: string | undefined
    /** 模板id · 示例：12535 */
    readonly plan_id?: number | string | undefined
    /** 签约协议号 · 示例：100000 */
    readonly contract_code?: string | undefined
    /** 请求序列号 · 示例：1000 */
    readonly request_serial?: number | string | undefined
    /** 用户账户展示名称 · 示例：微信代扣 */
    readonly contract_display_account?: string | undefined
    /** 回调通知url · 示例：https://weixin.qq.com */
    readonly notify_url?: string | undefined
    /** 版本号 · 示例：1.0 */
    readonly version?: string | undefined
    /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 时间戳 · 示例：1414488825 */
    readonly timestamp?: string | undefined
    /** 返回web · 示例：1 */
    readonly return_web?: number | string | undefined
  } | undefined
}


export interface V2_Papay_Entrustweb {
  /** 公众号纯签约 */
  url(options?: V2_Papay_Entrustweb_Get_Options): Promise<string>
}

export interface V2_Papay_H5entrustweb_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 应用ID · 示例：wxcbda96de0b165486 */
    readonly appid: string
    /** 商户号 · 示例：1200009811 */
    readonly mch_id?: string | undefined
    /** 模板id · 示例：12535 */
    readonly plan_id: string
    /** 签约协议号 · 示例：100000 */
    readonly contract_code: string
    /** 请求序列号 · 示例：1000 */
    readonly request_serial: number | string
    /** 用户账户展示名称 · 示例：微信代扣 */
    readonly contract_display_account: string
    /** 回调通知url · 示例：https://weixin.qq.com */
    readonly notify_url: string
    /** 版本号 · 示例：1.0 */
    readonly version: string
    /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · 默认："HMAC-SHA256" · 示例：HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | "MD5" | (string & {}) | undefined
    /** 时间戳 · 示例：1414488825 */
    readonly timestamp: string
    /** 客户端 IP · 示例：119.145.83.6 */
    readonly clientip: string
    /** 回调应用appid · 示例：wxcbda96de0b165486 */
    readonly return_appid?: string | undefined
  }
}


export interface V2_Papay_H5entrustweb {
  /** H5纯签约 · https://pay.weixin.qq.com/doc/v2/merchant/4011987295 */
  url(options: V2_Papay_H5entrustweb_Get_Options): Promise<string>
}

export interface V2_Papay_Partner {
  /** 申请解约 */
  readonly deletecontract: V2_Papay_Partner_Deletecontract
  /** 公众号纯签约 */
  readonly entrustweb: V2_Papay_Partner_Entrustweb
  /** H5纯签约 */
  readonly h5entrustweb: V2_Papay_Partner_H5entrustweb
  /** APP纯签约 */
  readonly preentrustweb: V2_Papay_Partner_Preentrustweb
  /** 查询签约关系 */
  readonly querycontract: V2_Papay_Partner_Querycontract
}

export interface V2_Papay_Partner_Deletecontract_Post_Request {
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 模板id · 示例：12251 */
  readonly plan_id?: string | undefined
  /** 签约协议号 · 最长 128 个字符 · 示例：1234 */
  readonly contract_code?: string | undefined
  /** 委托代扣协议id · 示例：Wx15463511252015071056489715 */
  readonly contract_id?: string | undefined
  /** 解约备注 · 最长 512 个字符 · 示例：解约原因 */
  readonly contract_termination_remark: string
  /** 版本号 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
}

export interface V2_Papay_Partner_Deletecontract_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Papay_Partner_Deletecontract_Post_Request
}

export interface V2_Papay_Partner_Deletecontract_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg: string
  /** 公众账号id · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 委托代扣协议id · 最长 32 个字符 · 示例：100005698 */
  readonly contract_id: string
  /** 模板id · 最长 32 个字符 · 示例：123 */
  readonly plan_id: string
  /** 签约协议号 · 最长 128 个字符 · 示例：1234 */
  readonly contract_code: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SIGN_ERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 32 个字符 · 示例：签名错误 */
  readonly err_code_des?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
}

export interface V2_Papay_Partner_Deletecontract {
  /** 申请解约 · https://pay.weixin.qq.com/doc/v2/partner/4011989904 */
  post(options: V2_Papay_Partner_Deletecontract_Post_Options & { readonly xml: V2_Papay_Partner_Deletecontract_Post_Request }): ApiCall<V2_Papay_Partner_Deletecontract_Post_Response>
  /** 申请解约 · https://pay.weixin.qq.com/doc/v2/partner/4011989904 */
  postSync(options: V2_Papay_Partner_Deletecontract_Post_Options & { readonly xml: V2_Papay_Partner_Deletecontract_Post_Request }): V2_Papay_Partner_Deletecontract_Post_Response
}

export interface V2_Papay_Partner_Entrustweb_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 应用ID · 示例：wxcbda96de0b165486 */
    readonly appid?: string | undefined
    /** 商户号 · 示例：1200009811 */
    readonly mch_id?: string | undefined
    /** 子商户应用ID · 示例：wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mch_id?: string | undefined
    /** 模板id · 示例：12535 */
    readonly plan_id?: number | string | undefined
    /** 签约协议号 · 示例：100000 */
    readonly contract_code?: string | undefined
    /** 请求序列号 · 示例：1000 */
    readonly request_serial?: number | string | undefined
    /** 用户账户展示名称 · 示例：微信代扣 */
    readonly contract_display_account?: string | undefined
    /** 回调通知url · 示例：https://weixin.qq.com */
    readonly notify_url?: string | undefined
    /** 版本号 · 示例：1.0 */
    readonly version?: string | undefined
    /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 时间戳 · 示例：1414488825 */
    readonly timestamp?: string | undefined
    /** 返回web · 示例：1 */
    readonly return_web?: number | string | undefined
  } | undefined
}


export interface V2_Papay_Partner_Entrustweb {
  /**
   * 公众号纯签约
   * 角色：服务商
   */
  url(options?: V2_Papay_Partner_Entrustweb_Get_Options): Promise<string>
}

export interface V2_Papay_Partner_H5entrustweb_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 应用ID · 示例：wxcbda96de0b165486 */
    readonly appid: string
    /** 商户号 · 示例：1200009811 */
    readonly mch_id?: string | undefined
    /** 子商户应用ID · 示例：wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mch_id: string
    /** 模板id · 示例：12535 */
    readonly plan_id: string
    /** 签约协议号 · 示例：100000 */
    readonly contract_code: string
    /** 请求序列号 · 示例：1000 */
    readonly request_serial: number | string
    /** 用户账户展示名称 · 示例：微信代扣 */
    readonly contract_display_account: string
    /** 回调通知url · 示例：https://weixin.qq.com */
    readonly notify_url: string
    /** 版本号 · 示例：1.0 */
    readonly version: string
    /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · 默认："HMAC-SHA256" · 示例：HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | "MD5" | (string & {}) | undefined
    /** 时间戳 · 示例：1414488825 */
    readonly timestamp: string
    /** 客户端 IP · 示例：119.145.83.6 */
    readonly clientip: string
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
    /** 回调应用appid · 示例：wxcbda96de0b165486 */
    readonly return_appid?: string | undefined
  }
}


export interface V2_Papay_Partner_H5entrustweb {
  /**
   * H5纯签约 · https://pay.weixin.qq.com/doc/v2/partner/4011988368
   * 角色：服务商
   */
  url(options: V2_Papay_Partner_H5entrustweb_Get_Options): Promise<string>
}

export interface V2_Papay_Partner_Preentrustweb_Post_Request {
  /** 应用ID · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 示例：1200009811 */
  readonly mch_id?: string | undefined
  /** 子商户应用ID · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 模板id · 示例：12535 */
  readonly plan_id: string
  /** 签约协议号 · 示例：100000 */
  readonly contract_code: string
  /** 请求序列号 · 示例：1000 */
  readonly request_serial: number | string
  /** 用户账户展示名称 · 示例：微信代扣 */
  readonly contract_display_account: string
  /** 回调通知url */
  readonly notify_url: string
  /** 版本号 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 签名类型 · 默认："MD5" · 示例：MD5 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 时间戳 · 示例：1414488825 */
  readonly timestamp: string
  /** 返回app · 示例：Y */
  readonly return_app?: "Y" | "N" | (string & {}) | undefined
}

export interface V2_Papay_Partner_Preentrustweb_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Papay_Partner_Preentrustweb_Post_Request
}

export interface V2_Papay_Partner_Preentrustweb_Post_Response {
  /** 返回状态码 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 子商户应用ID · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 跳转签约小程序的username · 最长 32 个字符 · 示例：gh_xxxxxxxxxxxxx */
  readonly miniprogram_username?: string | undefined
  /** 跳转签约小程序的path · 最长 256 个字符 · 示例：pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx */
  readonly miniprogram_path?: string | undefined
  /** 预签约id · 最长 128 个字符 · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
}

export interface V2_Papay_Partner_Preentrustweb {
  /**
   * APP纯签约 · https://pay.weixin.qq.com/doc/v2/partner/4011988366
   * 角色：服务商
   */
  post(options: V2_Papay_Partner_Preentrustweb_Post_Options & { readonly xml: V2_Papay_Partner_Preentrustweb_Post_Request }): ApiCall<V2_Papay_Partner_Preentrustweb_Post_Response>
  /**
   * APP纯签约 · https://pay.weixin.qq.com/doc/v2/partner/4011988366
   * 角色：服务商
   */
  postSync(options: V2_Papay_Partner_Preentrustweb_Post_Options & { readonly xml: V2_Papay_Partner_Preentrustweb_Post_Request }): V2_Papay_Partner_Preentrustweb_Post_Response
}

export interface V2_Papay_Partner_Querycontract_Post_Request {
  /** 应用ID · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 示例：1200009811 */
  readonly mch_id?: string | undefined
  /** 子商户应用ID · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 委托代扣协议id · 示例：100005698 */
  readonly contract_id?: string | undefined
  /** 模板id · 示例：123 */
  readonly plan_id?: string | undefined
  /** 签约协议号 · 示例：1023658866 */
  readonly contract_code?: string | undefined
  /** 版本号 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 签名 · 示例：E1EE61A91C8E90F299DE6AE075D60A2D */
  readonly sign?: string | undefined
}

export interface V2_Papay_Partner_Querycontract_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Papay_Partner_Querycontract_Post_Request
}

export interface V2_Papay_Partner_Querycontract_Post_Response {
  /** 返回状态码 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 商户号 · 示例：10000098 */
  readonly mch_id: string
  /** 公众账号id · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 委托代扣协议id · 最长 100005698 个字符 · 示例：100005698 */
  readonly contract_id: string
  /** 模板id · 示例：123 */
  readonly plan_id: string
  /** 请求序列号 · 示例：1695 */
  readonly request_serial: string
  /** 签约协议号 · 最长 1023658866 个字符 · 示例：1023658866 */
  readonly contract_code: string
  /** 用户账户展示名称 · 示例：张三 */
  readonly contract_display_account: string
  /** 协议状态 · 示例：1 */
  readonly contract_state: string
  /** 协议签署时间 · 示例：2015-07-01 10:00:00 */
  readonly contract_signed_time: string
  /** 协议到期时间 · 示例：2016-07-01 10:00:00 */
  readonly contract_expired_time: string
  /** 协议解约时间 · 示例：2015-09-01 10:00:00 */
  readonly contract_terminated_time?: string | undefined
  /** 协议解约方式 · 示例：3 */
  readonly contract_termination_mode?: string | undefined
  /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 解约备注 · 示例：解约原因 */
  readonly contract_termination_remark?: string | undefined
  /** 用户标识 · 示例：ozoKAt9TIPHfwVMkcniiNKZ1vbyw */
  readonly openid: string
  /** 错误代码 · 示例：SIGN_ERROR */
  readonly err_code: string
  /** 错误代码描述 · 示例：签名错误 */
  readonly err_code_des: string
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
}

export interface V2_Papay_Partner_Querycontract {
  /**
   * 查询签约关系 · https://pay.weixin.qq.com/doc/v2/partner/4011988379
   * 角色：服务商
   */
  post(options: V2_Papay_Partner_Querycontract_Post_Options & { readonly xml: V2_Papay_Partner_Querycontract_Post_Request }): ApiCall<V2_Papay_Partner_Querycontract_Post_Response>
  /**
   * 查询签约关系 · https://pay.weixin.qq.com/doc/v2/partner/4011988379
   * 角色：服务商
   */
  postSync(options: V2_Papay_Partner_Querycontract_Post_Options & { readonly xml: V2_Papay_Partner_Querycontract_Post_Request }): V2_Papay_Partner_Querycontract_Post_Response
}

export interface V2_Papay_Preentrustweb_Post_Request {
  /** 应用ID · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 示例：1200009811 */
  readonly mch_id?: string | undefined
  /** 子商户应用ID · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 模板id · 示例：12535 */
  readonly plan_id: string
  /** 签约协议号 · 示例：100000 */
  readonly contract_code: string
  /** 请求序列号 · 示例：1000 */
  readonly request_serial: number | string
  /** 用户账户展示名称 · 示例：微信代扣 */
  readonly contract_display_account: string
  /** 回调通知url */
  readonly notify_url: string
  /** 版本号 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 签名类型 · 默认："MD5" · 示例：MD5 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
  /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 时间戳 · 示例：1414488825 */
  readonly timestamp: string
  /** 返回app · 示例：Y */
  readonly return_app?: "Y" | "N" | (string & {}) | undefined
}

export interface V2_Papay_Preentrustweb_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Papay_Preentrustweb_Post_Request
}

export interface V2_Papay_Preentrustweb_Post_Response {
  /** 返回状态码 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 请求appid · 最长 32 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：10000098 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 跳转签约小程序的username · 最长 32 个字符 · 示例：gh_xxxxxxxxxxxxx */
  readonly miniprogram_username?: string | undefined
  /** 跳转签约小程序的path · 最长 256 个字符 · 示例：pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx */
  readonly miniprogram_path?: string | undefined
  /** 预签约id · 最长 128 个字符 · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
}

export interface V2_Papay_Preentrustweb {
  /**
   * APP纯签约 · https://pay.weixin.qq.com/doc/v2/merchant/4011986804
   * 角色：普通商户
   */
  post(options: V2_Papay_Preentrustweb_Post_Options & { readonly xml: V2_Papay_Preentrustweb_Post_Request }): ApiCall<V2_Papay_Preentrustweb_Post_Response>
  /**
   * APP纯签约 · https://pay.weixin.qq.com/doc/v2/merchant/4011986804
   * 角色：普通商户
   */
  postSync(options: V2_Papay_Preentrustweb_Post_Options & { readonly xml: V2_Papay_Preentrustweb_Post_Request }): V2_Papay_Preentrustweb_Post_Response
}

export interface V2_Papay_Querycontract_Post_Request {
  /** 请求appid · 最长 18 个字符 · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 商户号 · 示例：10000098 */
  readonly mch_id?: number | string | undefined
  /** 委托代扣协议id · 最长 32 个字符 · 示例：100005698 */
  readonly contract_id?: string | undefined
  /** 模板id · 示例：123 */
  readonly plan_id?: number | string | undefined
  /** 签约协议号 · 最长 128 个字符 · 示例：1023658866 */
  readonly contract_code?: string | undefined
  /** 版本号 · 示例：1.0 */
  readonly version: "1.0" | (string & {})
  /** 签名 · 示例：E1EE61A91C8E90F299DE6AE075D60A2D */
  readonly sign?: string | undefined
}

export interface V2_Papay_Querycontract_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Papay_Querycontract_Post_Request
}

export interface V2_Papay_Querycontract_Post_Response {
  /** 返回状态码 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 商户号 · 示例：10000098 */
  readonly mch_id: string
  /** 公众账号id · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 委托代扣协议id · 最长 100005698 个字符 · 示例：100005698 */
  readonly contract_id: string
  /** 模板id · 示例：123 */
  readonly plan_id: string
  /** 请求序列号 · 示例：1695 */
  readonly request_serial: string
  /** 签约协议号 · 最长 1023658866 个字符 · 示例：1023658866 */
  readonly contract_code: string
  /** 用户账户展示名称 · 示例：张三 */
  readonly contract_display_account: string
  /** 协议状态 · 示例：1 */
  readonly contract_state: string
  /** 协议签署时间 · 示例：2015-07-01 10:00:00 */
  readonly contract_signed_time: string
  /** 协议到期时间 · 示例：2016-07-01 10:00:00 */
  readonly contract_expired_time: string
  /** 协议解约时间 · 示例：2015-09-01 10:00:00 */
  readonly contract_terminated_time?: string | undefined
  /** 协议解约方式 · 示例：3 */
  readonly contract_termination_mode?: string | undefined
  /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 解约备注 · 示例：解约原因 */
  readonly contract_termination_remark?: string | undefined
  /** 用户标识 · 示例：ozoKAt9TIPHfwVMkcniiNKZ1vbyw */
  readonly openid: string
  /** 错误代码 · 示例：SIGN_ERROR */
  readonly err_code: string
  /** 错误代码描述 · 示例：签名错误 */
  readonly err_code_des: string
}

export interface V2_Papay_Querycontract {
  /** 查询签约关系 · https://pay.weixin.qq.com/doc/v2/merchant/4011987640 */
  post(options: V2_Papay_Querycontract_Post_Options & { readonly xml: V2_Papay_Querycontract_Post_Request }): ApiCall<V2_Papay_Querycontract_Post_Response>
  /** 查询签约关系 · https://pay.weixin.qq.com/doc/v2/merchant/4011987640 */
  postSync(options: V2_Papay_Querycontract_Post_Options & { readonly xml: V2_Papay_Querycontract_Post_Request }): V2_Papay_Querycontract_Post_Response
}
