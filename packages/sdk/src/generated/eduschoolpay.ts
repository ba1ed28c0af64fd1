// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Eduschoolpay {
  /** 校园轻松付 · 共 3 个接口 */
  readonly contracts: V3_Eduschoolpay_Contracts
  /** 校园轻松付 · 扣款API · 共 3 个接口 */
  readonly transactions: V3_Eduschoolpay_Transactions
  /** 校园轻松付 · 共 2 个接口 */
  readonly users: V3_Eduschoolpay_Users
}

export interface V3_Eduschoolpay_Contracts {
  /** 签约协议号 · 通过协议号查询签约API · 共 2 个接口 */
  readonly _contract_id_: V3_Eduschoolpay_Contracts_Contract_id_
  /** 预签约API */
  readonly presign: V3_Eduschoolpay_Contracts_Presign
}

export interface V3_Eduschoolpay_Contracts_Contract_id__Get_Options extends CallOptions {
  /** 签约协议号 · 示例：2045011120563805041758214605 */
  readonly contract_id: string
}

export interface V3_Eduschoolpay_Contracts_Contract_id__Get_Response {
  /** 签约协议号 · 示例：2045011120563805041758214605 */
  readonly contract_id: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户appid · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户appid下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly openid: string
  /** 签约模板号 · 示例：101164396123311331 */
  readonly plan_id: string
  /** 签约状态 · 示例：ADD */
  readonly contract_status: string
  /** 签约时间 · 示例：2017-08-26T09:43:39+08:00 */
  readonly create_time: string
  /** 外部签约号 · 示例：20190806125346 */
  readonly out_contract_code: string
}

export interface V3_Eduschoolpay_Contracts_Contract_id_ {
  /** 商户主动解约API */
  readonly terminate: V3_Eduschoolpay_Contracts_Contract_id__Terminate
  /**
   * 通过协议号查询签约API · https://pay.weixin.qq.com/doc/v3/partner/4012468959
   * 角色：服务商
   */
  get(options: V3_Eduschoolpay_Contracts_Contract_id__Get_Options): ApiCall<V3_Eduschoolpay_Contracts_Contract_id__Get_Response>
  /**
   * 通过协议号查询签约API · https://pay.weixin.qq.com/doc/v3/partner/4012468959
   * 角色：服务商
   */
  getSync(options: V3_Eduschoolpay_Contracts_Contract_id__Get_Options): V3_Eduschoolpay_Contracts_Contract_id__Get_Response
}

export interface V3_Eduschoolpay_Contracts_Contract_id__Terminate_Post_Options extends CallOptions {
  /** 签约协议号 · 示例：2045011120563805041758214605 */
  readonly contract_id: string
}

export type V3_Eduschoolpay_Contracts_Contract_id__Terminate_Post_Response = undefined

export interface V3_Eduschoolpay_Contracts_Contract_id__Terminate {
  /**
   * 商户主动解约API · https://pay.weixin.qq.com/doc/v3/partner/4012469025
   * 角色：服务商
   */
  post(options: V3_Eduschoolpay_Contracts_Contract_id__Terminate_Post_Options): ApiCall<V3_Eduschoolpay_Contracts_Contract_id__Terminate_Post_Response>
  /**
   * 商户主动解约API · https://pay.weixin.qq.com/doc/v3/partner/4012469025
   * 角色：服务商
   */
  postSync(options: V3_Eduschoolpay_Contracts_Contract_id__Terminate_Post_Options): V3_Eduschoolpay_Contracts_Contract_id__Terminate_Post_Response
}

export interface V3_Eduschoolpay_Contracts_Presign_Post_Request {
  /** 商户appid · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户appid下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly openid: string
  /** 签约模板号 · 示例：101164396123311331 */
  readonly plan_id: string
  /** 用户账号 · 示例：20200330tony */
  readonly user_id: string
  /** 学校编号 · 示例：18260256813396 */
  readonly school_id: string
  /** 外部签约号 · 示例：20190806125346 */
  readonly out_contract_code: string
  /** 签约模式 · 示例：LIMIT_BANK_CARD */
  readonly contract_mode?: string | undefined
  /** 允许降级为普通签约模式 */
  readonly downgrade_default_contract?: boolean | undefined
  /** 实名信息 */
  readonly identity?: {
    /** 姓名 · 加密字段，SDK 自动加密 · 示例：6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR */
    readonly real_name: string
    /** 证件类型 · 示例：IDENTITY_CARD */
    readonly credential_type: string
    /** 身份证号 · 加密字段，SDK 自动加密 · 示例：6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR */
    readonly id_card_number?: string | undefined
  } | undefined
  /** 签约银行卡 */
  readonly bank_card?: {
    /** 签约银行卡号 · 加密字段，SDK 自动加密 · 示例：6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR */
    readonly bank_card_no: string
    /** 银行卡有效期 · 示例：08/21 */
    readonly valid_thru?: string | undefined
    /** 银行卡开卡预留手机号 · 加密字段，SDK 自动加密 · 示例：j6PlFRRJ4nvGSbtDZzXbXScACvDSnIny67zk3BgT5uIbK4VfGmcjPBEk2mt5ASZ6UUHB4Gy0IZpbuanF9 */
    readonly phone?: string | undefined
    /** 银行类型 · 示例：CMC */
    readonly bank_type?: string | undefined
  } | undefined
}

export interface V3_Eduschoolpay_Contracts_Presign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Eduschoolpay_Contracts_Presign_Post_Request
}

export interface V3_Eduschoolpay_Contracts_Presign_Post_Response {
  /** 预签约码 · 示例：0044de6c799739c2e8534b */
  readonly presign_token: string
}

export interface V3_Eduschoolpay_Contracts_Presign {
  /**
   * 预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012468952
   * 角色：服务商
   */
  post(options: V3_Eduschoolpay_Contracts_Presign_Post_Options & { readonly json: V3_Eduschoolpay_Contracts_Presign_Post_Request }): ApiCall<V3_Eduschoolpay_Contracts_Presign_Post_Response>
  /**
   * 预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012468952
   * 角色：服务商
   */
  postSync(options: V3_Eduschoolpay_Contracts_Presign_Post_Options & { readonly json: V3_Eduschoolpay_Contracts_Presign_Post_Request }): V3_Eduschoolpay_Contracts_Presign_Post_Response
}

export interface V3_Eduschoolpay_Transactions_Post_Request {
  /** 商户appid · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户appid · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商品描述 · 示例：中山大学-第二食堂-海鲜炒饭 */
  readonly description: string
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 商户订单号 · 示例：121775250124070332 */
  readonly out_trade_no: string
  /** 订单优惠标记 · 示例：test */
  readonly goods_tag?: string | undefined
  /** 商户接收通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay */
  readonly notify_url: string
  /** 签约协议号 · 示例：2045011120563805041758214605 */
  readonly contract_id: string
  /** 用户账号 · 示例：20200330tony */
  readonly user_id: string
  /** 订单金额 */
  readonly amount: {
    /** 总金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency: string
  }
  /** 场景信息 */
  readonly scene_info: {
    /** 消费时间 · 示例：2017-08-26T09:43:39+08:00 */
    readonly start_time: string
    /** 学校编号 · 示例：18260256813396 */
    readonly school_id: string
    /** 消费场景类型 · 示例：CANTEEN */
    readonly scene_type: string
  }
  /** 设备信息 */
  readonly device_info: {
    /** 设备号 · 示例：12343232 */
    readonly device_id?: string | undefined
    /** 商户端设备ip · 示例：123.12.12.123 */
    readonly device_ip: string
  }
  /** 分账结算信息 */
  readonly settle_info?: {
    /** 是否指定分账 */
    readonly profit_sharing?: boolean | undefined
  } | undefined
  /** 扣款模式 · 示例：SYNC */
  readonly payment_mode?: string | undefined
}

export interface V3_Eduschoolpay_Transactions_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Eduschoolpay_Transactions_Post_Request
}

export interface V3_Eduschoolpay_Transactions_Post_Response {
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户AppID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户AppID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 交易类型 · 示例：MICROPAY */
  readonly trade_type?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：支付成功 */
  readonly trade_state_desc?: string | undefined
  /** 付款银行 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 支付完成时间 · 示例：2020-03-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 商户AppID下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly openid?: string | undefined
    /** 子商户AppID下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
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
  readonly device_info: {
    /** 设备号 · 示例：12343232 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · 示例：123.12.12.123 */
    readonly device_ip: string
  }
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly coupon_id?: string | undefined
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：GLOBAL */
    readonly scope?: string | undefined
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type?: string | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount?: number | undefined
    /** 活动ID · 示例：931386 */
    readonly stock_id?: string | undefined
    /** 微信出资 · 示例：0 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · 示例：0 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：0 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Eduschoolpay_Transactions {
  /** 校园轻松付 · 共 1 个接口 */
  readonly id: V3_Eduschoolpay_Transactions_Id
  /** 校园轻松付 · 共 1 个接口 */
  readonly outTradeNo: V3_Eduschoolpay_Transactions_OutTradeNo
  /**
   * 扣款API · https://pay.weixin.qq.com/doc/v3/partner/4012469030
   * 角色：服务商
   */
  post(options: V3_Eduschoolpay_Transactions_Post_Options & { readonly json: V3_Eduschoolpay_Transactions_Post_Request }): ApiCall<V3_Eduschoolpay_Transactions_Post_Response>
  /**
   * 扣款API · https://pay.weixin.qq.com/doc/v3/partner/4012469030
   * 角色：服务商
   */
  postSync(options: V3_Eduschoolpay_Transactions_Post_Options & { readonly json: V3_Eduschoolpay_Transactions_Post_Request }): V3_Eduschoolpay_Transactions_Post_Response
}

export interface V3_Eduschoolpay_Transactions_Id {
  /** 微信支付订单号查单API */
  readonly _transaction_id_: V3_Eduschoolpay_Transactions_Id_Transaction_id_
}

export interface V3_Eduschoolpay_Transactions_Id_Transaction_id__Get_Options extends CallOptions {
  /** 微信支付订单号 · 示例：25012014070332333018 */
  readonly transaction_id: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Eduschoolpay_Transactions_Id_Transaction_id__Get_Response {
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户appid · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户appid · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 交易类型 · 示例：AUTH */
  readonly trade_type?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：支付成功 */
  readonly trade_state_desc?: string | undefined
  /** 付款银行 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 支付完成时间 · 示例：2020-03-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 商户appid下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
    /** 子商户appid下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
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
    readonly currency: string
  }
  /** 设备信息 */
  readonly device_info: {
    /** 设备号 · 示例：12343232 */
    readonly device_id?: string | undefined
    /** 商户端设备ip · 示例：123.12.12.123 */
    readonly device_ip: string
  }
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly coupon_id: string
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：GLOBALSINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · 示例：DISCOUNTCOUPON */
    readonly type?: string | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount?: number | undefined
    /** 活动ID · 示例：931386 */
    readonly stock_id: string
    /** 微信出资 · 示例：100 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · 示例：100 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：100 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Eduschoolpay_Transactions_Id_Transaction_id_ {
  /**
   * 微信支付订单号查单API · https://pay.weixin.qq.com/doc/v3/partner/4012469063
   * 角色：服务商
   */
  get(options: V3_Eduschoolpay_Transactions_Id_Transaction_id__Get_Options): ApiCall<V3_Eduschoolpay_Transactions_Id_Transaction_id__Get_Response>
  /**
   * 微信支付订单号查单API · https://pay.weixin.qq.com/doc/v3/partner/4012469063
   * 角色：服务商
   */
  getSync(options: V3_Eduschoolpay_Transactions_Id_Transaction_id__Get_Options): V3_Eduschoolpay_Transactions_Id_Transaction_id__Get_Response
}

export interface V3_Eduschoolpay_Transactions_OutTradeNo {
  /** 商户订单号查单API */
  readonly _out_trade_no_: V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 · 示例：201407033233368018 */
  readonly out_trade_no: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 商户appid · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户appid · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 交易类型 · 示例：AUTH */
  readonly trade_type?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：支付成功 */
  readonly trade_state_desc?: string | undefined
  /** 付款银行 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 支付完成时间 · 示例：2020-03-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 商户appid下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
    /** 子商户appid下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
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
    readonly currency: string
  }
  /** 设备信息 */
  readonly device_info: {
    /** 设备号 · 示例：12343232 */
    readonly device_id?: string | undefined
    /** 商户端设备ip · 示例：123.12.12.123 */
    readonly device_ip: string
  }
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly coupon_id: string
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：GLOBALSINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · 示例：DISCOUNTCOUPON */
    readonly type?: string | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount?: number | undefined
    /** 活动ID · 示例：931386 */
    readonly stock_id: string
    /** 微信出资 · 示例：100 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · 示例：100 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：100 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no_ {
  /**
   * 商户订单号查单API · https://pay.weixin.qq.com/doc/v3/partner/4012469097
   * 角色：服务商
   */
  get(options: V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 商户订单号查单API · https://pay.weixin.qq.com/doc/v3/partner/4012469097
   * 角色：服务商
   */
  getSync(options: V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_Eduschoolpay_Users {
  /** 商户appid下的用户标识 · 共 2 个接口 */
  readonly _openid_: V3_Eduschoolpay_Users_Openid_
}

export interface V3_Eduschoolpay_Users_Openid_ {
  /** 查询用户签约列表API */
  readonly contracts: V3_Eduschoolpay_Users_Openid__Contracts
  /** 商户查询用户欠款状态API */
  readonly debtState: V3_Eduschoolpay_Users_Openid__DebtState
}

export interface V3_Eduschoolpay_Users_Openid__Contracts_Get_Options extends CallOptions {
  /** 商户appid下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 签约模板号 · 示例：101164396123311331 */
    readonly plan_id: string
    /** 签约状态 · 示例：ADD */
    readonly contract_status: string
    /** 分页页码 · 示例：0 */
    readonly offset?: number | undefined
    /** 分页大小 · 示例：20 */
    readonly limit?: number | undefined
  }
}

export interface V3_Eduschoolpay_Users_Openid__Contracts_Get_Response {
  /** 查询结果列表 */
  readonly data?: readonly {
    /** 签约协议号 · 示例：2045011120563805041758214605 */
    readonly contract_id: string
    /** 商户号 · 示例：1230000109 */
    readonly mchid: string
    /** 商户appid · 示例：wx8888888888888888 */
    readonly appid: string
    /** 商户appid下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
    /** 签约模板号 · 示例：101164396123311331 */
    readonly plan_id: string
    /** 签约状态 · 示例：ADD */
    readonly contract_status: string
    /** 签约时间 · 示例：2017-08-26T09:43:39+08:00 */
    readonly create_time: string
    /** 外部签约号 · 示例：20190806125346 */
    readonly out_contract_code: string
  }[] | undefined
  /** 请求资源起始位置 · 示例：10 */
  readonly offset: number
  /** 最大资源条数 · 示例：20 */
  readonly limit: number
  /** 资源总条数 · 示例：1234 */
  readonly total_count: number
  /** 相关链接 */
  readonly links: {
    /** 下一页链接 · 示例：/v3/eduschoolpay/users/{openid}/contracts?offset=5&limit=5 */
    readonly next?: string | undefined
    /** 上一页链接 · 示例：/v3/eduschoolpay/users/{openid}/contracts?offset=5&limit=5 */
    readonly prev?: string | undefined
    /** 当前链接 · 示例：/v3/eduschoolpay/users/{openid}/contracts?offset=10&limit=5 */
    readonly self: string
  }
}

export interface V3_Eduschoolpay_Users_Openid__Contracts {
  /**
   * 查询用户签约列表API · https://pay.weixin.qq.com/doc/v3/partner/4012468993
   * 角色：服务商
   */
  get(options: V3_Eduschoolpay_Users_Openid__Contracts_Get_Options): ApiCall<V3_Eduschoolpay_Users_Openid__Contracts_Get_Response>
  /**
   * 查询用户签约列表API · https://pay.weixin.qq.com/doc/v3/partner/4012468993
   * 角色：服务商
   */
  getSync(options: V3_Eduschoolpay_Users_Openid__Contracts_Get_Options): V3_Eduschoolpay_Users_Openid__Contracts_Get_Response
  /** 查询用户签约列表API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Eduschoolpay_Users_Openid__Contracts_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Eduschoolpay_Users_Openid__Contracts_Get_Response['data']>[number], void, undefined>
}

export interface V3_Eduschoolpay_Users_Openid__DebtState_Get_Options extends CallOptions {
  /** 商户appid下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly openid: string
}

export interface V3_Eduschoolpay_Users_Openid__DebtState_Get_Response {
  /** 商户appid · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户appid下的用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly openid: string
  /** 用户状态 · 示例：FORBIDDEN */
  readonly state: string
  /** 当前用户欠款笔数 · 示例：2 */
  readonly debt_count: number
  /** 用户欠款状态更新时间 · 示例：2017-08-26T09:43:39+08:00 */
  readonly update_time: string
}

export interface V3_Eduschoolpay_Users_Openid__DebtState {
  /**
   * 商户查询用户欠款状态API · https://pay.weixin.qq.com/doc/v3/partner/4012469161
   * 角色：服务商
   */
  get(options: V3_Eduschoolpay_Users_Openid__DebtState_Get_Options): ApiCall<V3_Eduschoolpay_Users_Openid__DebtState_Get_Response>
  /**
   * 商户查询用户欠款状态API · https://pay.weixin.qq.com/doc/v3/partner/4012469161
   * 角色：服务商
   */
  getSync(options: V3_Eduschoolpay_Users_Openid__DebtState_Get_Options): V3_Eduschoolpay_Users_Openid__DebtState_Get_Response
}
