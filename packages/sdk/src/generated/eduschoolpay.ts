// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Eduschoolpay {
  readonly contracts: V3_Eduschoolpay_Contracts
  readonly transactions: V3_Eduschoolpay_Transactions
  readonly users: V3_Eduschoolpay_Users
}

export interface V3_Eduschoolpay_Contracts {
  readonly _contract_id_: V3_Eduschoolpay_Contracts_Contract_id_
  readonly presign: V3_Eduschoolpay_Contracts_Presign
}

export interface V3_Eduschoolpay_Contracts_Contract_id__Get_Options extends CallOptions {
  /** 签约协议号 */
  readonly contract_id: string
}

export interface V3_Eduschoolpay_Contracts_Contract_id__Get_Response {
  /** 签约协议号 · example: 2045011120563805041758214605 */
  readonly contract_id: string
  /** 商户号 · example: 1230000109 */
  readonly mchid: string
  /** 商户appid · example: wx8888888888888888 */
  readonly appid: string
  /** 商户appid下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
  readonly openid: string
  /** 签约模板号 · example: 101164396123311331 */
  readonly plan_id: string
  /** 签约状态 · example: ADD */
  readonly contract_status: string
  /** 签约时间 · example: 2017-08-26T09:43:39+08:00 */
  readonly create_time: string
  /** 外部签约号 · example: 20190806125346 */
  readonly out_contract_code: string
}

export interface V3_Eduschoolpay_Contracts_Contract_id_ {
  readonly terminate: V3_Eduschoolpay_Contracts_Contract_id__Terminate
  /**
   * 通过协议号查询签约API · https://pay.weixin.qq.com/doc/v3/partner/4012468959
   * Roles: 服务商
   */
  get(options: V3_Eduschoolpay_Contracts_Contract_id__Get_Options): ApiCall<V3_Eduschoolpay_Contracts_Contract_id__Get_Response>
  /**
   * 通过协议号查询签约API · https://pay.weixin.qq.com/doc/v3/partner/4012468959
   * Roles: 服务商
   */
  getSync(options: V3_Eduschoolpay_Contracts_Contract_id__Get_Options): V3_Eduschoolpay_Contracts_Contract_id__Get_Response
}

export interface V3_Eduschoolpay_Contracts_Contract_id__Terminate_Post_Options extends CallOptions {
  /** 签约协议号 */
  readonly contract_id: string
}

export type V3_Eduschoolpay_Contracts_Contract_id__Terminate_Post_Response = undefined

export interface V3_Eduschoolpay_Contracts_Contract_id__Terminate {
  /**
   * 商户主动解约API · https://pay.weixin.qq.com/doc/v3/partner/4012469025
   * Roles: 服务商
   */
  post(options: V3_Eduschoolpay_Contracts_Contract_id__Terminate_Post_Options): ApiCall<V3_Eduschoolpay_Contracts_Contract_id__Terminate_Post_Response>
  /**
   * 商户主动解约API · https://pay.weixin.qq.com/doc/v3/partner/4012469025
   * Roles: 服务商
   */
  postSync(options: V3_Eduschoolpay_Contracts_Contract_id__Terminate_Post_Options): V3_Eduschoolpay_Contracts_Contract_id__Terminate_Post_Response
}

export interface V3_Eduschoolpay_Contracts_Presign_Post_Options extends CallOptions {
  readonly json: {
    /** 商户appid · example: wx8888888888888888 */
    readonly appid: string
    /** 商户appid下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
    /** 签约模板号 · example: 101164396123311331 */
    readonly plan_id: string
    /** 用户账号 · example: 20200330tony */
    readonly user_id: string
    /** 学校编号 · example: 18260256813396 */
    readonly school_id: string
    /** 外部签约号 · example: 20190806125346 */
    readonly out_contract_code: string
    /** 签约模式 · example: LIMIT_BANK_CARD */
    readonly contract_mode?: string | undefined
    /** 允许降级为普通签约模式 */
    readonly downgrade_default_contract?: boolean | undefined
    /** 实名信息 */
    readonly identity?: {
      /** 姓名 · 加密 encrypted by the client · example: 6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR */
      readonly real_name: string
      /** 证件类型 · example: IDENTITY_CARD */
      readonly credential_type: string
      /** 身份证号 · 加密 encrypted by the client · example: 6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR */
      readonly id_card_number?: string | undefined
    } | undefined
    /** 签约银行卡 */
    readonly bank_card?: {
      /** 签约银行卡号 · 加密 encrypted by the client · example: 6TqLAZvNZ4AXLNHLMbjA1yKq2k5krHM09m3tCuR */
      readonly bank_card_no: string
      /** 银行卡有效期 · example: 08/21 */
      readonly valid_thru?: string | undefined
      /** 银行卡开卡预留手机号 · 加密 encrypted by the client · example: j6PlFRRJ4nvGSbtDZzXbXScACvDSnIny67zk3BgT5uIbK4VfGmcjPBEk2mt5ASZ6UUHB4Gy0IZpbuanF9 */
      readonly phone?: string | undefined
      /** 银行类型 · example: CMC */
      readonly bank_type?: string | undefined
    } | undefined
  }
}

export interface V3_Eduschoolpay_Contracts_Presign_Post_Response {
  /** 预签约码 · example: 0044de6c799739c2e8534b */
  readonly presign_token: string
}

export interface V3_Eduschoolpay_Contracts_Presign {
  /**
   * 预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012468952
   * Roles: 服务商
   */
  post(options: V3_Eduschoolpay_Contracts_Presign_Post_Options): ApiCall<V3_Eduschoolpay_Contracts_Presign_Post_Response>
  /**
   * 预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012468952
   * Roles: 服务商
   */
  postSync(options: V3_Eduschoolpay_Contracts_Presign_Post_Options): V3_Eduschoolpay_Contracts_Presign_Post_Response
}

export interface V3_Eduschoolpay_Transactions_Post_Options extends CallOptions {
  readonly json: {
    /** 商户appid · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 子商户appid · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 商品描述 · example: 中山大学-第二食堂-海鲜炒饭 */
    readonly description: string
    /** 商户数据 · example: 自定义数据 */
    readonly attach?: string | undefined
    /** 商户订单号 · example: 121775250124070332 */
    readonly out_trade_no: string
    /** 订单优惠标记 · example: test */
    readonly goods_tag?: string | undefined
    /** 商户接收通知地址 · example: https://www.weixin.qq.com/wxpay/pay */
    readonly notify_url: string
    /** 签约协议号 · example: 2045011120563805041758214605 */
    readonly contract_id: string
    /** 用户账号 · example: 20200330tony */
    readonly user_id: string
    /** 订单金额 */
    readonly amount: {
      /** 总金额 · example: 888 */
      readonly total: number
      /** 货币类型 · example: CNY */
      readonly currency: string
    }
    /** 场景信息 */
    readonly scene_info: {
      /** 消费时间 · example: 2017-08-26T09:43:39+08:00 */
      readonly start_time: string
      /** 学校编号 · example: 18260256813396 */
      readonly school_id: string
      /** 消费场景类型 · example: CANTEEN */
      readonly scene_type: string
    }
    /** 设备信息 */
    readonly device_info: {
      /** 设备号 · example: 12343232 */
      readonly device_id?: string | undefined
      /** 商户端设备ip · example: 123.12.12.123 */
      readonly device_ip: string
    }
    /** 分账结算信息 */
    readonly settle_info?: {
      /** 是否指定分账 */
      readonly profit_sharing?: boolean | undefined
    } | undefined
    /** 扣款模式 · example: SYNC */
    readonly payment_mode?: string | undefined
  }
}

export interface V3_Eduschoolpay_Transactions_Post_Response {
  /** 商户号 · example: 1230000109 */
  readonly mchid: string
  /** 商户AppID · example: wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户AppID · example: wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · example: 201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · example: 25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 交易类型 · example: MICROPAY */
  readonly trade_type?: string | undefined
  /** 交易状态 · example: SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · example: 支付成功 */
  readonly trade_state_desc?: string | undefined
  /** 付款银行 · example: ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 商户数据 · example: 自定义数据 */
  readonly attach?: string | undefined
  /** 支付完成时间 · example: 2020-03-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 商户AppID下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly openid?: string | undefined
    /** 子商户AppID下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
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
  readonly device_info: {
    /** 设备号 · example: 12343232 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · example: 123.12.12.123 */
    readonly device_ip: string
  }
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · example: 109519 */
    readonly coupon_id?: string | undefined
    /** 优惠名称 · example: 单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · example: GLOBAL */
    readonly scope?: string | undefined
    /** 优惠类型 · example: DISCOUNT */
    readonly type?: string | undefined
    /** 优惠券面额 · example: 5 */
    readonly amount?: number | undefined
    /** 活动ID · example: 931386 */
    readonly stock_id?: string | undefined
    /** 微信出资 · example: 0 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · example: 0 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · example: 0 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Eduschoolpay_Transactions {
  readonly id: V3_Eduschoolpay_Transactions_Id
  readonly outTradeNo: V3_Eduschoolpay_Transactions_OutTradeNo
  /**
   * 扣款API · https://pay.weixin.qq.com/doc/v3/partner/4012469030
   * Roles: 服务商
   */
  post(options: V3_Eduschoolpay_Transactions_Post_Options): ApiCall<V3_Eduschoolpay_Transactions_Post_Response>
  /**
   * 扣款API · https://pay.weixin.qq.com/doc/v3/partner/4012469030
   * Roles: 服务商
   */
  postSync(options: V3_Eduschoolpay_Transactions_Post_Options): V3_Eduschoolpay_Transactions_Post_Response
}

export interface V3_Eduschoolpay_Transactions_Id {
  readonly _transaction_id_: V3_Eduschoolpay_Transactions_Id_Transaction_id_
}

export interface V3_Eduschoolpay_Transactions_Id_Transaction_id__Get_Options extends CallOptions {
  /** 微信支付订单号 */
  readonly transaction_id: string
  readonly query?: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Eduschoolpay_Transactions_Id_Transaction_id__Get_Response {
  /** 商户号 · example: 1230000109 */
  readonly mchid: string
  /** 商户appid · example: wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户appid · example: wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · example: 201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · example: 25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 交易类型 · example: AUTH */
  readonly trade_type?: string | undefined
  /** 交易状态 · example: SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · example: 支付成功 */
  readonly trade_state_desc?: string | undefined
  /** 付款银行 · example: ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 商户数据 · example: 自定义数据 */
  readonly attach?: string | undefined
  /** 支付完成时间 · example: 2020-03-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 商户appid下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
    /** 子商户appid下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
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
    readonly currency: string
  }
  /** 设备信息 */
  readonly device_info: {
    /** 设备号 · example: 12343232 */
    readonly device_id?: string | undefined
    /** 商户端设备ip · example: 123.12.12.123 */
    readonly device_ip: string
  }
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · example: 109519 */
    readonly coupon_id: string
    /** 优惠名称 · example: 单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · example: GLOBALSINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · example: DISCOUNTCOUPON */
    readonly type?: string | undefined
    /** 优惠券面额 · example: 5 */
    readonly amount?: number | undefined
    /** 活动ID · example: 931386 */
    readonly stock_id: string
    /** 微信出资 · example: 100 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · example: 100 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · example: 100 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Eduschoolpay_Transactions_Id_Transaction_id_ {
  /**
   * 微信支付订单号查单API · https://pay.weixin.qq.com/doc/v3/partner/4012469063
   * Roles: 服务商
   */
  get(options: V3_Eduschoolpay_Transactions_Id_Transaction_id__Get_Options): ApiCall<V3_Eduschoolpay_Transactions_Id_Transaction_id__Get_Response>
  /**
   * 微信支付订单号查单API · https://pay.weixin.qq.com/doc/v3/partner/4012469063
   * Roles: 服务商
   */
  getSync(options: V3_Eduschoolpay_Transactions_Id_Transaction_id__Get_Options): V3_Eduschoolpay_Transactions_Id_Transaction_id__Get_Response
}

export interface V3_Eduschoolpay_Transactions_OutTradeNo {
  readonly _out_trade_no_: V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 */
  readonly out_trade_no: string
  readonly query?: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 商户号 · example: 1230000109 */
  readonly mchid: string
  /** 商户appid · example: wx8888888888888888 */
  readonly appid: string
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 子商户appid · example: wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · example: 201407033233368018 */
  readonly out_trade_no: string
  /** 微信支付订单号 · example: 25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 交易类型 · example: AUTH */
  readonly trade_type?: string | undefined
  /** 交易状态 · example: SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · example: 支付成功 */
  readonly trade_state_desc?: string | undefined
  /** 付款银行 · example: ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 商户数据 · example: 自定义数据 */
  readonly attach?: string | undefined
  /** 支付完成时间 · example: 2020-03-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 商户appid下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
    /** 子商户appid下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
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
    readonly currency: string
  }
  /** 设备信息 */
  readonly device_info: {
    /** 设备号 · example: 12343232 */
    readonly device_id?: string | undefined
    /** 商户端设备ip · example: 123.12.12.123 */
    readonly device_ip: string
  }
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · example: 109519 */
    readonly coupon_id: string
    /** 优惠名称 · example: 单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · example: GLOBALSINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · example: DISCOUNTCOUPON */
    readonly type?: string | undefined
    /** 优惠券面额 · example: 5 */
    readonly amount?: number | undefined
    /** 活动ID · example: 931386 */
    readonly stock_id: string
    /** 微信出资 · example: 100 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · example: 100 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · example: 100 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no_ {
  /**
   * 商户订单号查单API · https://pay.weixin.qq.com/doc/v3/partner/4012469097
   * Roles: 服务商
   */
  get(options: V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 商户订单号查单API · https://pay.weixin.qq.com/doc/v3/partner/4012469097
   * Roles: 服务商
   */
  getSync(options: V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_Eduschoolpay_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_Eduschoolpay_Users {
  readonly _openid_: V3_Eduschoolpay_Users_Openid_
}

export interface V3_Eduschoolpay_Users_Openid_ {
  readonly contracts: V3_Eduschoolpay_Users_Openid__Contracts
  readonly debtState: V3_Eduschoolpay_Users_Openid__DebtState
}

export interface V3_Eduschoolpay_Users_Openid__Contracts_Get_Options extends CallOptions {
  /** 商户appid下的用户标识 */
  readonly openid: string
  readonly query: {
    /** 签约模板号 · example: 101164396123311331 */
    readonly plan_id: string
    /** 签约状态 · example: ADD */
    readonly contract_status: string
    /** 分页页码 · example: 0 */
    readonly offset?: number | undefined
    /** 分页大小 · example: 20 */
    readonly limit?: number | undefined
  }
}

export interface V3_Eduschoolpay_Users_Openid__Contracts_Get_Response {
  /** 查询结果列表 */
  readonly data?: readonly {
    /** 签约协议号 · example: 2045011120563805041758214605 */
    readonly contract_id: string
    /** 商户号 · example: 1230000109 */
    readonly mchid: string
    /** 商户appid · example: wx8888888888888888 */
    readonly appid: string
    /** 商户appid下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
    /** 签约模板号 · example: 101164396123311331 */
    readonly plan_id: string
    /** 签约状态 · example: ADD */
    readonly contract_status: string
    /** 签约时间 · example: 2017-08-26T09:43:39+08:00 */
    readonly create_time: string
    /** 外部签约号 · example: 20190806125346 */
    readonly out_contract_code: string
  }[] | undefined
  /** 请求资源起始位置 · example: 10 */
  readonly offset: number
  /** 最大资源条数 · example: 20 */
  readonly limit: number
  /** 资源总条数 · example: 1234 */
  readonly total_count: number
  /** 相关链接 */
  readonly links: {
    /** 下一页链接 · example: /v3/eduschoolpay/users/{openid}/contracts?offset=5&limit=5 */
    readonly next?: string | undefined
    /** 上一页链接 · example: /v3/eduschoolpay/users/{openid}/contracts?offset=5&limit=5 */
    readonly prev?: string | undefined
    /** 当前链接 · example: /v3/eduschoolpay/users/{openid}/contracts?offset=10&limit=5 */
    readonly self: string
  }
}

export interface V3_Eduschoolpay_Users_Openid__Contracts {
  /**
   * 查询用户签约列表API · https://pay.weixin.qq.com/doc/v3/partner/4012468993
   * Roles: 服务商
   */
  get(options: V3_Eduschoolpay_Users_Openid__Contracts_Get_Options): ApiCall<V3_Eduschoolpay_Users_Openid__Contracts_Get_Response>
  /**
   * 查询用户签约列表API · https://pay.weixin.qq.com/doc/v3/partner/4012468993
   * Roles: 服务商
   */
  getSync(options: V3_Eduschoolpay_Users_Openid__Contracts_Get_Options): V3_Eduschoolpay_Users_Openid__Contracts_Get_Response
}

export interface V3_Eduschoolpay_Users_Openid__DebtState_Get_Options extends CallOptions {
  /** 商户appid下的用户标识 */
  readonly openid: string
}

export interface V3_Eduschoolpay_Users_Openid__DebtState_Get_Response {
  /** 商户appid · example: wx8888888888888888 */
  readonly appid: string
  /** 商户appid下的用户标识 · example: oUpF8uMuAJOM2pxb1Q */
  readonly openid: string
  /** 用户状态 · example: FORBIDDEN */
  readonly state: string
  /** 当前用户欠款笔数 · example: 2 */
  readonly debt_count: number
  /** 用户欠款状态更新时间 · example: 2017-08-26T09:43:39+08:00 */
  readonly update_time: string
}

export interface V3_Eduschoolpay_Users_Openid__DebtState {
  /**
   * 商户查询用户欠款状态API · https://pay.weixin.qq.com/doc/v3/partner/4012469161
   * Roles: 服务商
   */
  get(options: V3_Eduschoolpay_Users_Openid__DebtState_Get_Options): ApiCall<V3_Eduschoolpay_Users_Openid__DebtState_Get_Response>
  /**
   * 商户查询用户欠款状态API · https://pay.weixin.qq.com/doc/v3/partner/4012469161
   * Roles: 服务商
   */
  getSync(options: V3_Eduschoolpay_Users_Openid__DebtState_Get_Options): V3_Eduschoolpay_Users_Openid__DebtState_Get_Response
}
