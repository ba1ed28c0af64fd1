// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_EduPapay {
  readonly contracts: V3_EduPapay_Contracts
  readonly transactions: V3_EduPapay_Transactions
  readonly user: V3_EduPapay_User
  readonly userNotifications: V3_EduPapay_UserNotifications
}

export interface V3_EduPapay_Contracts {
  readonly _contract_id_: V3_EduPapay_Contracts_Contract_id_
  readonly id: V3_EduPapay_Contracts_Id
  readonly presign: V3_EduPapay_Contracts_Presign
}

export interface V3_EduPapay_Contracts_Contract_id__Delete_Options extends CallOptions {
  /** 签约协议号 */
  readonly contract_id: string
}

export type V3_EduPapay_Contracts_Contract_id__Delete_Response = undefined

export interface V3_EduPapay_Contracts_Contract_id_ {
  /**
   * 解约API · https://pay.weixin.qq.com/doc/v3/merchant/4012466882
   * Roles: 直连商户, 服务商
   */
  delete(options: V3_EduPapay_Contracts_Contract_id__Delete_Options): ApiCall<V3_EduPapay_Contracts_Contract_id__Delete_Response>
  /**
   * 解约API · https://pay.weixin.qq.com/doc/v3/merchant/4012466882
   * Roles: 直连商户, 服务商
   */
  deleteSync(options: V3_EduPapay_Contracts_Contract_id__Delete_Options): V3_EduPapay_Contracts_Contract_id__Delete_Response
}

export interface V3_EduPapay_Contracts_Id {
  readonly _contract_id_: V3_EduPapay_Contracts_Id_Contract_id_
}

export interface V3_EduPapay_Contracts_Id_Contract_id__Get_Options extends CallOptions {
  /** 签约协议号 */
  readonly contract_id: string
  readonly query: {
    /** 服务商APPID · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户APPID · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
  }
}

export interface V3_EduPapay_Contracts_Id_Contract_id__Get_Response {
  /** 服务商商户号 · example: 1230000109 */
  readonly sp_mchid?: string | undefined
  /** 服务商APPID · example: wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户APPID */
  readonly sub_appid?: string | undefined
  /** 服务商APPID下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
  readonly openid?: string | undefined
  /** 子商户APPID下的用户标识 */
  readonly sub_openid?: string | undefined
  /** 签约模板号 · example: 101164396123311331 */
  readonly plan_id?: string | undefined
  /** 签约信息 */
  readonly contract_information?: {
    /** 签约协议号 · example: wx998877665544wx */
    readonly contract_id?: string | undefined
    /** 签约状态 · example: ADD */
    readonly contract_status?: string | undefined
    /** 签约时间 · example: 2020-03-26T10:43:39+08:00 */
    readonly create_time?: string | undefined
  } | undefined
}

export interface V3_EduPapay_Contracts_Id_Contract_id_ {
  /**
   * 通过协议号查询签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012522951
   * Roles: 直连商户, 服务商
   */
  get(options: V3_EduPapay_Contracts_Id_Contract_id__Get_Options): ApiCall<V3_EduPapay_Contracts_Id_Contract_id__Get_Response>
  /**
   * 通过协议号查询签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012522951
   * Roles: 直连商户, 服务商
   */
  getSync(options: V3_EduPapay_Contracts_Id_Contract_id__Get_Options): V3_EduPapay_Contracts_Id_Contract_id__Get_Response
}

export interface V3_EduPapay_Contracts_Presign_Post_Options extends CallOptions {
  readonly json: {
    /** 服务商APPID · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户APPID · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 服务商APPID下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
    /** 子商户APPID下的用户标识 · example: oUpF8uMuAJOM2pxb2W */
    readonly sub_openid?: string | undefined
    /** 签约模板号 · example: 101164396123311331 */
    readonly plan_id: string
    /** 用户账号 · example: 20200330tony */
    readonly user_id: string
    /** 首次扣款日期 · example: 2020-03-19 */
    readonly period_start_date: string
    /** 场景信息枚举 · example: EDUCATION_PERIOD */
    readonly trade_scene: string
  }
}

export interface V3_EduPapay_Contracts_Presign_Post_Response {
  /** 预签约号 · example: 0044de6c799739c2e8534b */
  readonly presign_token: string
}

export interface V3_EduPapay_Contracts_Presign {
  /**
   * 预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012522560
   * Roles: 直连商户, 服务商
   */
  post(options: V3_EduPapay_Contracts_Presign_Post_Options): ApiCall<V3_EduPapay_Contracts_Presign_Post_Response>
  /**
   * 预签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012522560
   * Roles: 直连商户, 服务商
   */
  postSync(options: V3_EduPapay_Contracts_Presign_Post_Options): V3_EduPapay_Contracts_Presign_Post_Response
}

export interface V3_EduPapay_Transactions_Post_Options extends CallOptions {
  readonly json: {
    /** 服务商APPID · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户APPID · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 商品或支付单简要描述 · example: 新东方-语文课程 */
    readonly body: string
    /** 商户数据 · example: 自定义数据 */
    readonly attach?: string | undefined
    /** 商户订单号 · example: 121775250124070332 */
    readonly out_trade_no: string
    /** 商品标记 · example: test */
    readonly goods_tag?: string | undefined
    /** 支付回调通知地址 · example: https://www.weixin.qq.com/wxpay/pay */
    readonly notify_url: string
    /** 签约协议号 · example: wx998877665544wx */
    readonly contract_id: string
    /** 场景信息枚举 · example: EDUCATION_PERIOD */
    readonly trade_scene: string
    /** 订单金额 */
    readonly amount: {
      /** 总金额 · example: 888 */
      readonly total: number
      /** 货币类型 · example: CNY */
      readonly currency?: string | undefined
    }
    /** 设备信息 */
    readonly device_information: {
      /** 设备号 · example: 12343232 */
      readonly device_id?: string | undefined
      /** 商户端设备ip · example: 123.12.12.123 */
      readonly device_ip: string
    }
  }
}

export type V3_EduPapay_Transactions_Post_Response = undefined

export interface V3_EduPapay_Transactions {
  readonly id: V3_EduPapay_Transactions_Id
  readonly outTradeNo: V3_EduPapay_Transactions_OutTradeNo
  /**
   * 教育通扣款受理API · https://pay.weixin.qq.com/doc/v3/merchant/4012524731
   * Roles: 直连商户, 服务商
   */
  post(options: V3_EduPapay_Transactions_Post_Options): ApiCall<V3_EduPapay_Transactions_Post_Response>
  /**
   * 教育通扣款受理API · https://pay.weixin.qq.com/doc/v3/merchant/4012524731
   * Roles: 直连商户, 服务商
   */
  postSync(options: V3_EduPapay_Transactions_Post_Options): V3_EduPapay_Transactions_Post_Response
}

export interface V3_EduPapay_Transactions_Id {
  readonly _transaction_id_: V3_EduPapay_Transactions_Id_Transaction_id_
}

export interface V3_EduPapay_Transactions_Id_Transaction_id__Get_Options extends CallOptions {
  /** 微信支付订单号 */
  readonly transaction_id: string
  readonly query?: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_EduPapay_Transactions_Id_Transaction_id__Get_Response {
  /** 服务商商户号 · example: 1230000109 */
  readonly sp_mchid?: string | undefined
  /** 服务商APPID · example: wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户APPID · example: wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · example: 201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · example: 25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 商户数据 · example: 自定义数据 */
  readonly attach?: string | undefined
  /** 付款银行 · example: CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · example: 2020-03-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · example: SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · example: 支付成功 */
  readonly trade_state_description?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 服务商APPID下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly openid?: string | undefined
    /** 子商户APPID下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · example: 888 */
    readonly total: number
    /** 用户支付金额 · example: 888 */
    readonly payer_total?: number | undefined
    /** 折扣 · example: 100 */
    readonly discount_total?: number | undefined
    /** 货币类型 · example: CNY */
    readonly currency?: string | undefined
  }
  /** 设备信息 */
  readonly device_information: {
    /** 设备号 · example: 12343232 */
    readonly device_id?: string | undefined
    /** 商户端设备ip · example: 123.12.12.123 */
    readonly device_ip: string
  }
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · example: 109519 */
    readonly coupon_id?: string | undefined
    /** 优惠名称 · example: 单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · example: GLOBALSINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · example: DISCOUNTCOUPON */
    readonly type?: string | undefined
    /** 优惠券面额 · example: 5 */
    readonly amount?: number | undefined
    /** 活动ID · example: 931386 */
    readonly stock_id?: string | undefined
    /** 微信出资 · example: 100 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · example: 100 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · example: 100 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_EduPapay_Transactions_Id_Transaction_id_ {
  /**
   * 微信订单号查单API · https://pay.weixin.qq.com/doc/v3/merchant/4012523468
   * Roles: 直连商户, 服务商
   */
  get(options: V3_EduPapay_Transactions_Id_Transaction_id__Get_Options): ApiCall<V3_EduPapay_Transactions_Id_Transaction_id__Get_Response>
  /**
   * 微信订单号查单API · https://pay.weixin.qq.com/doc/v3/merchant/4012523468
   * Roles: 直连商户, 服务商
   */
  getSync(options: V3_EduPapay_Transactions_Id_Transaction_id__Get_Options): V3_EduPapay_Transactions_Id_Transaction_id__Get_Response
}

export interface V3_EduPapay_Transactions_OutTradeNo {
  readonly _out_trade_no_: V3_EduPapay_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_EduPapay_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 */
  readonly out_trade_no: string
  readonly query?: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_EduPapay_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 服务商商户号 · example: 1230000109 */
  readonly sp_mchid?: string | undefined
  /** 服务商APPID · example: wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户APPID · example: wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · example: 201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · example: 25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 商户数据 · example: 自定义数据 */
  readonly attach?: string | undefined
  /** 付款银行 · example: CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · example: 2020-03-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · example: SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · example: 支付成功 */
  readonly trade_state_description?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 服务商APPID下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly openid?: string | undefined
    /** 子商户APPID下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · example: 888 */
    readonly total: number
    /** 用户支付金额 · example: 888 */
    readonly payer_total?: number | undefined
    /** 折扣 · example: 100 */
    readonly discount_total?: number | undefined
    /** 货币类型 · example: CNY */
    readonly currency?: string | undefined
  }
  /** 设备信息 */
  readonly device_information: {
    /** 设备号 · example: 12343232 */
    readonly device_id?: string | undefined
    /** 商户端设备ip · example: 123.12.12.123 */
    readonly device_ip: string
  }
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · example: 109519 */
    readonly coupon_id?: string | undefined
    /** 优惠名称 · example: 单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · example: GLOBALSINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · example: DISCOUNTCOUPON */
    readonly type?: string | undefined
    /** 优惠券面额 · example: 5 */
    readonly amount?: number | undefined
    /** 活动ID · example: 931386 */
    readonly stock_id?: string | undefined
    /** 微信出资 · example: 100 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · example: 100 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · example: 100 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_EduPapay_Transactions_OutTradeNo_Out_trade_no_ {
  /**
   * 商户订单号查单API · https://pay.weixin.qq.com/doc/v3/merchant/4012523591
   * Roles: 直连商户, 服务商
   */
  get(options: V3_EduPapay_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_EduPapay_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 商户订单号查单API · https://pay.weixin.qq.com/doc/v3/merchant/4012523591
   * Roles: 直连商户, 服务商
   */
  getSync(options: V3_EduPapay_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_EduPapay_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_EduPapay_User {
  readonly _openid_: V3_EduPapay_User_Openid_
}

export interface V3_EduPapay_User_Openid_ {
  readonly contracts: V3_EduPapay_User_Openid__Contracts
}

export interface V3_EduPapay_User_Openid__Contracts_Get_Options extends CallOptions {
  /** 服务商APPID下的用户标识 */
  readonly openid: string
  readonly query: {
    /** 服务商APPID · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户APPID · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 子商户APPID下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly sub_openid?: string | undefined
    /** 签约模板号 · example: 101164396123311331 */
    readonly plan_id: string
    /** 签约状态 · example: ADD */
    readonly contract_status?: "ADD" | "DELETE" | (string & {}) | undefined
    /** 分页页码 · example: 0 */
    readonly offset?: number | undefined
    /** 分页大小 · example: 20 */
    readonly limit?: number | undefined
  }
}

export interface V3_EduPapay_User_Openid__Contracts_Get_Response {
  /** 结果集 */
  readonly data?: readonly {
    /** 服务商商户号 · example: 1230000109 */
    readonly sp_mchid?: string | undefined
    /** 服务商APPID · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户APPID · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 服务商APPID下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly openid?: string | undefined
    /** 子商户APPID下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly sub_openid?: string | undefined
    /** 签约模板号 · example: 101164396123311331 */
    readonly plan_id?: string | undefined
    /** 签约信息 */
    readonly contract_information?: {
      /** 签约协议号 · example: wx998877665544wx */
      readonly contract_id?: string | undefined
      /** 签约状态 · example: ADD */
      readonly contract_status?: string | undefined
      /** 签约时间 · example: 2020-03-26T10:43:39+08:00 */
      readonly create_time?: string | undefined
    } | undefined
  }[] | undefined
  /** 总数量 · example: 30 */
  readonly total_count?: number | undefined
  /** 分页页码 */
  readonly offset?: number | undefined
  /** 分页大小 · example: 20 */
  readonly limit?: number | undefined
}

export interface V3_EduPapay_User_Openid__Contracts {
  /**
   * 通过用户标识查询签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012523265
   * Roles: 直连商户, 服务商
   */
  get(options: V3_EduPapay_User_Openid__Contracts_Get_Options): ApiCall<V3_EduPapay_User_Openid__Contracts_Get_Response>
  /**
   * 通过用户标识查询签约API · https://pay.weixin.qq.com/doc/v3/merchant/4012523265
   * Roles: 直连商户, 服务商
   */
  getSync(options: V3_EduPapay_User_Openid__Contracts_Get_Options): V3_EduPapay_User_Openid__Contracts_Get_Response
}

export interface V3_EduPapay_UserNotifications {
  readonly _contract_id_: V3_EduPapay_UserNotifications_Contract_id_
}

export interface V3_EduPapay_UserNotifications_Contract_id_ {
  readonly send: V3_EduPapay_UserNotifications_Contract_id__Send
}

export interface V3_EduPapay_UserNotifications_Contract_id__Send_Post_Options extends CallOptions {
  /** 签约协议号 */
  readonly contract_id: string
  readonly json: {
    /** 服务商APPID · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户APPID · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
  }
}

export type V3_EduPapay_UserNotifications_Contract_id__Send_Post_Response = undefined

export interface V3_EduPapay_UserNotifications_Contract_id__Send {
  /**
   * 发送扣款预通知API · https://pay.weixin.qq.com/doc/v3/merchant/4012524814
   * Roles: 直连商户, 服务商
   */
  post(options: V3_EduPapay_UserNotifications_Contract_id__Send_Post_Options): ApiCall<V3_EduPapay_UserNotifications_Contract_id__Send_Post_Response>
  /**
   * 发送扣款预通知API · https://pay.weixin.qq.com/doc/v3/merchant/4012524814
   * Roles: 直连商户, 服务商
   */
  postSync(options: V3_EduPapay_UserNotifications_Contract_id__Send_Post_Options): V3_EduPapay_UserNotifications_Contract_id__Send_Post_Response
}
