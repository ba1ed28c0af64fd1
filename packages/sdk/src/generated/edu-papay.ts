// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_EduPapay {
  /** 教育续费通 · 共 3 个接口 */
  readonly contracts: V3_EduPapay_Contracts
  /** 教育续费通 · 教育通扣款受理API · 共 3 个接口 */
  readonly transactions: V3_EduPapay_Transactions
  /** 教育续费通 · 共 1 个接口 */
  readonly user: V3_EduPapay_User
  /** 教育续费通 · 共 1 个接口 */
  readonly userNotifications: V3_EduPapay_UserNotifications
}

export interface V3_EduPapay_Contracts {
  /** 解约API */
  readonly _contract_id_: V3_EduPapay_Contracts_Contract_id_
  /** 教育续费通 · 共 1 个接口 */
  readonly id: V3_EduPapay_Contracts_Id
  /** 预签约API */
  readonly presign: V3_EduPapay_Contracts_Presign
}

export interface V3_EduPapay_Contracts_Contract_id__Delete_Options extends CallOptions {
  /** 签约协议号 · 示例：wx998877665544wx */
  readonly contract_id: string
}

export type V3_EduPapay_Contracts_Contract_id__Delete_Response = undefined

export interface V3_EduPapay_Contracts_Contract_id_ {
  /**
   * 解约API · https://pay.weixin.qq.com/doc/v3/merchant/4012466882
   * 角色：直连商户、服务商
   */
  delete(options: V3_EduPapay_Contracts_Contract_id__Delete_Options): ApiCall<V3_EduPapay_Contracts_Contract_id__Delete_Response>
  /**
   * 解约API · https://pay.weixin.qq.com/doc/v3/merchant/4012466882
   * 角色：直连商户、服务商
   */
  deleteSync(options: V3_EduPapay_Contracts_Contract_id__Delete_Options): V3_EduPapay_Contracts_Contract_id__Delete_Response
}

export interface V3_EduPapay_Contracts_Id {
  /** 通过协议号查询签约API */
  readonly _contract_id_: V3_EduPapay_Contracts_Id_Contract_id_
}

export interface V3_EduPapay_Contracts_Id_Contract_id__Get_Options extends CallOptions {
  /** 签约协议号 · 示例：wx998877665544wx */
  readonly contract_id: string
  /** 查询参数 */
  readonly query: {
    /** 服务商APPID · 示例：wx8888888888888888 */
    readonly appid: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户APPID · 示例：wx8888888888888888 */
    readonly sub_appid?: string | undefined
  }
}

export interface V3_EduPapay_Contracts_Id_Contract_id__Get_Response {
  /** 服务商商户号 · 示例：1230000109 */
  readonly sp_mchid?: string | undefined
  /** 服务商APPID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户APPID */
  readonly sub_appid?: string | undefined
  /** 服务商APPID下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly openid?: string | undefined
  /** 子商户APPID下的用户标识 */
  readonly sub_openid?: string | undefined
  /** 签约模板号 · 示例：101164396123311331 */
  readonly plan_id?: string | undefined
  /** 签约信息 */
  readonly contract_information?: {
    /** 签约协议号 · 示例：wx998877665544wx */
    readonly contract_id?: string | undefined
    /** 签约状态 · 示例：ADD */
    readonly contract_status?: string | undefined
    /** 签约时间 · 示例：2020-03-26T10:43:39+08:00 */
    readonly create_time?: string | undefined
  } | undefined
}

export interface V3_EduPapay_Contracts_Id_Contract_id_ {
  /**
   * 通过协议号查询签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012522951
   * 角色：直连商户、服务商
   */
  get(options: V3_EduPapay_Contracts_Id_Contract_id__Get_Options): ApiCall<V3_EduPapay_Contracts_Id_Contract_id__Get_Response>
  /**
   * 通过协议号查询签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012522951
   * 角色：直连商户、服务商
   */
  getSync(options: V3_EduPapay_Contracts_Id_Contract_id__Get_Options): V3_EduPapay_Contracts_Id_Contract_id__Get_Response
}

export interface V3_EduPapay_Contracts_Presign_Post_Request {
  /** 服务商APPID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户APPID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 服务商APPID下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly openid: string
  /** 子商户APPID下的用户标识 · 示例：oUpF8uMuAJOM2pxb2W */
  readonly sub_openid?: string | undefined
  /** 签约模板号 · 示例：101164396123311331 */
  readonly plan_id: string
  /** 用户账号 · 示例：20200330tony */
  readonly user_id: string
  /** 首次扣款日期 · 示例：2020-03-19 */
  readonly period_start_date: string
  /** 场景信息枚举 · 示例：EDUCATION_PERIOD */
  readonly trade_scene: string
}

export interface V3_EduPapay_Contracts_Presign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_EduPapay_Contracts_Presign_Post_Request
}

export interface V3_EduPapay_Contracts_Presign_Post_Response {
  /** 预签约号 · 示例：0044de6c799739c2e8534b */
  readonly presign_token: string
}

export interface V3_EduPapay_Contracts_Presign {
  /**
   * 预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012522560
   * 角色：直连商户、服务商
   */
  post(options: V3_EduPapay_Contracts_Presign_Post_Options & { readonly json: V3_EduPapay_Contracts_Presign_Post_Request }): ApiCall<V3_EduPapay_Contracts_Presign_Post_Response>
  /**
   * 预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012522560
   * 角色：直连商户、服务商
   */
  postSync(options: V3_EduPapay_Contracts_Presign_Post_Options & { readonly json: V3_EduPapay_Contracts_Presign_Post_Request }): V3_EduPapay_Contracts_Presign_Post_Response
}

export interface V3_EduPapay_Transactions_Post_Request {
  /** 服务商APPID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户APPID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商品或支付单简要描述 · 示例：新东方-语文课程 */
  readonly body: string
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 商户订单号 · 示例：121775250124070332 */
  readonly out_trade_no: string
  /** 商品标记 · 示例：test */
  readonly goods_tag?: string | undefined
  /** 支付回调通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay */
  readonly notify_url: string
  /** 签约协议号 · 示例：wx998877665544wx */
  readonly contract_id: string
  /** 场景信息枚举 · 示例：EDUCATION_PERIOD */
  readonly trade_scene: string
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 设备信息 */
  readonly device_information: {
    /** 设备号 · 示例：12343232 */
    readonly device_id?: string | undefined
    /** 商户端设备ip · 示例：123.12.12.123 */
    readonly device_ip: string
  }
}

export interface V3_EduPapay_Transactions_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_EduPapay_Transactions_Post_Request
}

export type V3_EduPapay_Transactions_Post_Response = undefined

export interface V3_EduPapay_Transactions {
  /** 教育续费通 · 共 1 个接口 */
  readonly id: V3_EduPapay_Transactions_Id
  /** 教育续费通 · 共 1 个接口 */
  readonly outTradeNo: V3_EduPapay_Transactions_OutTradeNo
  /**
   * 教育通扣款受理API · https://pay.weixin.qq.com/doc/v3/merchant/4012524731
   * 角色：直连商户、服务商
   */
  post(options: V3_EduPapay_Transactions_Post_Options & { readonly json: V3_EduPapay_Transactions_Post_Request }): ApiCall<V3_EduPapay_Transactions_Post_Response>
  /**
   * 教育通扣款受理API · https://pay.weixin.qq.com/doc/v3/merchant/4012524731
   * 角色：直连商户、服务商
   */
  postSync(options: V3_EduPapay_Transactions_Post_Options & { readonly json: V3_EduPapay_Transactions_Post_Request }): V3_EduPapay_Transactions_Post_Response
}

export interface V3_EduPapay_Transactions_Id {
  /** 微信订单号查单API */
  readonly _transaction_id_: V3_EduPapay_Transactions_Id_Transaction_id_
}

export interface V3_EduPapay_Transactions_Id_Transaction_id__Get_Options extends CallOptions {
  /** 微信支付订单号 · 示例：25012014070332333018 */
  readonly transaction_id: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_EduPapay_Transactions_Id_Transaction_id__Get_Response {
  /** 服务商商户号 · 示例：1230000109 */
  readonly sp_mchid?: string | undefined
  /** 服务商APPID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户APPID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 付款银行 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · 示例：2020-03-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：支付成功 */
  readonly trade_state_description?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 服务商APPID下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly openid?: string | undefined
    /** 子商户APPID下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 用户支付金额 · 示例：888 */
    readonly payer_total?: number | undefined
    /** 折扣 · 示例：100 */
    readonly discount_total?: number | undefined
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 设备信息 */
  readonly device_information: {
    /** 设备号 · 示例：12343232 */
    readonly device_id?: string | undefined
    /** 商户端设备ip · 示例：123.12.12.123 */
    readonly device_ip: string
  }
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly coupon_id?: string | undefined
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：GLOBALSINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · 示例：DISCOUNTCOUPON */
    readonly type?: string | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount?: number | undefined
    /** 活动ID · 示例：931386 */
    readonly stock_id?: string | undefined
    /** 微信出资 · 示例：100 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · 示例：100 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：100 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_EduPapay_Transactions_Id_Transaction_id_ {
  /**
   * 微信订单号查单API · https://pay.weixin.qq.com/doc/v3/merchant/4012523468
   * 角色：直连商户、服务商
   */
  get(options: V3_EduPapay_Transactions_Id_Transaction_id__Get_Options): ApiCall<V3_EduPapay_Transactions_Id_Transaction_id__Get_Response>
  /**
   * 微信订单号查单API · https://pay.weixin.qq.com/doc/v3/merchant/4012523468
   * 角色：直连商户、服务商
   */
  getSync(options: V3_EduPapay_Transactions_Id_Transaction_id__Get_Options): V3_EduPapay_Transactions_Id_Transaction_id__Get_Response
}

export interface V3_EduPapay_Transactions_OutTradeNo {
  /** 商户订单号查单API */
  readonly _out_trade_no_: V3_EduPapay_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_EduPapay_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 · 示例：201407033233368018 */
  readonly out_trade_no: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_EduPapay_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 服务商商户号 · 示例：1230000109 */
  readonly sp_mchid?: string | undefined
  /** 服务商APPID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户APPID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 付款银行 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · 示例：2020-03-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：支付成功 */
  readonly trade_state_description?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 服务商APPID下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly openid?: string | undefined
    /** 子商户APPID下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 用户支付金额 · 示例：888 */
    readonly payer_total?: number | undefined
    /** 折扣 · 示例：100 */
    readonly discount_total?: number | undefined
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 设备信息 */
  readonly device_information: {
    /** 设备号 · 示例：12343232 */
    readonly device_id?: string | undefined
    /** 商户端设备ip · 示例：123.12.12.123 */
    readonly device_ip: string
  }
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly coupon_id?: string | undefined
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：GLOBALSINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · 示例：DISCOUNTCOUPON */
    readonly type?: string | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount?: number | undefined
    /** 活动ID · 示例：931386 */
    readonly stock_id?: string | undefined
    /** 微信出资 · 示例：100 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · 示例：100 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：100 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_EduPapay_Transactions_OutTradeNo_Out_trade_no_ {
  /**
   * 商户订单号查单API · https://pay.weixin.qq.com/doc/v3/merchant/4012523591
   * 角色：直连商户、服务商
   */
  get(options: V3_EduPapay_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_EduPapay_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 商户订单号查单API · https://pay.weixin.qq.com/doc/v3/merchant/4012523591
   * 角色：直连商户、服务商
   */
  getSync(options: V3_EduPapay_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_EduPapay_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_EduPapay_User {
  /** 服务商APPID下的用户标识 · 共 1 个接口 */
  readonly _openid_: V3_EduPapay_User_Openid_
}

export interface V3_EduPapay_User_Openid_ {
  /** 通过用户标识查询签约API */
  readonly contracts: V3_EduPapay_User_Openid__Contracts
}

export interface V3_EduPapay_User_Openid__Contracts_Get_Options extends CallOptions {
  /** 服务商APPID下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 服务商APPID · 示例：wx8888888888888888 */
    readonly appid: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户APPID · 示例：wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 子商户APPID下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly sub_openid?: string | undefined
    /** 签约模板号 · 示例：101164396123311331 */
    readonly plan_id: string
    /** 签约状态 · 示例：ADD */
    readonly contract_status?: "ADD" | "DELETE" | (string & {}) | undefined
    /** 分页页码 · 示例：0 */
    readonly offset?: number | undefined
    /** 分页大小 · 示例：20 */
    readonly limit?: number | undefined
  }
}

export interface V3_EduPapay_User_Openid__Contracts_Get_Response {
  /** 结果集 */
  readonly data?: readonly {
    /** 服务商商户号 · 示例：1230000109 */
    readonly sp_mchid?: string | undefined
    /** 服务商APPID · 示例：wx8888888888888888 */
    readonly appid: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户APPID · 示例：wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 服务商APPID下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly openid?: string | undefined
    /** 子商户APPID下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly sub_openid?: string | undefined
    /** 签约模板号 · 示例：101164396123311331 */
    readonly plan_id?: string | undefined
    /** 签约信息 */
    readonly contract_information?: {
      /** 签约协议号 · 示例：wx998877665544wx */
      readonly contract_id?: string | undefined
      /** 签约状态 · 示例：ADD */
      readonly contract_status?: string | undefined
      /** 签约时间 · 示例：2020-03-26T10:43:39+08:00 */
      readonly create_time?: string | undefined
    } | undefined
  }[] | undefined
  /** 总数量 · 示例：30 */
  readonly total_count?: number | undefined
  /** 分页页码 */
  readonly offset?: number | undefined
  /** 分页大小 · 示例：20 */
  readonly limit?: number | undefined
}

export interface V3_EduPapay_User_Openid__Contracts {
  /**
   * 通过用户标识查询签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012523265
   * 角色：直连商户、服务商
   */
  get(options: V3_EduPapay_User_Openid__Contracts_Get_Options): ApiCall<V3_EduPapay_User_Openid__Contracts_Get_Response>
  /**
   * 通过用户标识查询签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012523265
   * 角色：直连商户、服务商
   */
  getSync(options: V3_EduPapay_User_Openid__Contracts_Get_Options): V3_EduPapay_User_Openid__Contracts_Get_Response
  /** 通过用户标识查询签约API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_EduPapay_User_Openid__Contracts_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_EduPapay_User_Openid__Contracts_Get_Response['data']>[number], void, undefined>
}

export interface V3_EduPapay_UserNotifications {
  /** 签约协议号 · 共 1 个接口 */
  readonly _contract_id_: V3_EduPapay_UserNotifications_Contract_id_
}

export interface V3_EduPapay_UserNotifications_Contract_id_ {
  /** 发送扣款预通知API */
  readonly send: V3_EduPapay_UserNotifications_Contract_id__Send
}

export interface V3_EduPapay_UserNotifications_Contract_id__Send_Post_Request {
  /** 服务商APPID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户APPID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
}

export interface V3_EduPapay_UserNotifications_Contract_id__Send_Post_Options extends CallOptions {
  /** 签约协议号 · 示例：wx8888888888888888 */
  readonly contract_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_EduPapay_UserNotifications_Contract_id__Send_Post_Request
}

export type V3_EduPapay_UserNotifications_Contract_id__Send_Post_Response = undefined

export interface V3_EduPapay_UserNotifications_Contract_id__Send {
  /**
   * 发送扣款预通知API · https://pay.weixin.qq.com/doc/v3/merchant/4012524814
   * 角色：直连商户、服务商
   */
  post(options: V3_EduPapay_UserNotifications_Contract_id__Send_Post_Options & { readonly json: V3_EduPapay_UserNotifications_Contract_id__Send_Post_Request }): ApiCall<V3_EduPapay_UserNotifications_Contract_id__Send_Post_Response>
  /**
   * 发送扣款预通知API · https://pay.weixin.qq.com/doc/v3/merchant/4012524814
   * 角色：直连商户、服务商
   */
  postSync(options: V3_EduPapay_UserNotifications_Contract_id__Send_Post_Options & { readonly json: V3_EduPapay_UserNotifications_Contract_id__Send_Post_Request }): V3_EduPapay_UserNotifications_Contract_id__Send_Post_Response
}
