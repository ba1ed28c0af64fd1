// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Vehicle {
  /** ETC授权扣费 · 共 6 个接口 */
  readonly etc: V3_Vehicle_Etc
  /** 支付分∙停车服务 · 共 2 个接口 */
  readonly parking: V3_Vehicle_Parking
  /** 支付分∙停车服务 · 共 2 个接口 */
  readonly transactions: V3_Vehicle_Transactions
}

export interface V3_Vehicle_Etc {
  /** ETC授权扣费 · 共 1 个接口 */
  readonly contracts: V3_Vehicle_Etc_Contracts
  /** 预开通用户ETC指定卡扣费API */
  readonly preopen: V3_Vehicle_Etc_Preopen
  /** ETC授权扣费 · 共 3 个接口 */
  readonly transactions: V3_Vehicle_Etc_Transactions
  /** ETC授权扣费 · 共 1 个接口 */
  readonly users: V3_Vehicle_Etc_Users
}

export interface V3_Vehicle_Etc_Contracts {
  /** 通过商户ETC绑定号查询签约状态 */
  readonly _contract_id_: V3_Vehicle_Etc_Contracts_Contract_id_
}

export interface V3_Vehicle_Etc_Contracts_Contract_id__Get_Options extends CallOptions {
  /** 商户etc绑定号 · 示例：aAfixCs13LsdKPpfZfDkk2189ssXjfx */
  readonly contract_id: string
  /** 查询参数 */
  readonly query?: {
    /** 特约商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Vehicle_Etc_Contracts_Contract_id__Get_Response {
  /** 发起签约的appid · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 服务商商户号 · 示例：10000098 */
  readonly sp_mchid: string
  /** 用户在发起签约APP的标识 · 示例：onqOjjmM1tad-3ROpncN-yUfa6ua */
  readonly sp_openid: string
  /** 子商户appid · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** ETC扣费授权协议号 · 示例：aAfixCs13LsdKPpfZfDkk2189ssXjfx */
  readonly contract_id: string
  /** ETC绑定状态 · 示例：DELETED */
  readonly bind_state: string
  /** 绑定的车牌号 · 示例：浙ASB945 */
  readonly plate_number: string
  /** 用户在发起签约子APP的标识 · 示例：onqOjjmM1tbd-3Rxise1-yUfa6ua */
  readonly sub_openid?: string | undefined
}

export interface V3_Vehicle_Etc_Contracts_Contract_id_ {
  /**
   * 通过商户ETC绑定号查询签约状态 · https://pay.weixin.qq.com/doc/v3/partner/4012715667
   * 角色：服务商
   */
  get(options: V3_Vehicle_Etc_Contracts_Contract_id__Get_Options): ApiCall<V3_Vehicle_Etc_Contracts_Contract_id__Get_Response>
  /**
   * 通过商户ETC绑定号查询签约状态 · https://pay.weixin.qq.com/doc/v3/partner/4012715667
   * 角色：服务商
   */
  getSync(options: V3_Vehicle_Etc_Contracts_Contract_id__Get_Options): V3_Vehicle_Etc_Contracts_Contract_id__Get_Response
}

export interface V3_Vehicle_Etc_Preopen_Post_Request {
  /** 服务商appid · 示例：10000098 */
  readonly sp_appid: string
  /** 子商户appid · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 特约商户号 · 示例：1510770601 */
  readonly sub_mchid?: string | undefined
  /** 用户标识 · 示例：ot35_4gNgXsUuh2sQY0lT9N08AU0 */
  readonly openid: string
  /** ETC授权扣费模板ID · 示例：97619 */
  readonly plan_id: string
  /** ETC设备号 · 示例：xxxxxxx */
  readonly etc_device_id?: string | undefined
  /** 车牌号 · 示例：藏ZZZZZZ */
  readonly plate_number: string
  /** 实名信息 */
  readonly identify: {
    /** 姓名 · 加密字段，SDK 自动加密 · 示例：LOX6jBeRlK/TErW6DqEM8JFHX4iL3Rlj2vqaEqktvw1KVjgmQ== */
    readonly encrypted_real_name: string
    /** 证件号码 · 加密字段，SDK 自动加密 · 示例：t85SAX3GxVYqGQm2Q8cfeFd1dWy40j4s7XpIds8Glw83HG3vN9Q== */
    readonly encrypted_credential_id: string
    /** 证件类型 · 示例：ID_CARD */
    readonly credential_type: string
  }
  /** 用户开通ETC时绑定的银行卡 · 加密字段，SDK 自动加密 · 示例：K/TErW6DqEM8JFHX4iL3Rlj2vqaEqktvw1KVjgmQ== */
  readonly bank_card_no?: string | undefined
}

export interface V3_Vehicle_Etc_Preopen_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Vehicle_Etc_Preopen_Post_Request
}

export interface V3_Vehicle_Etc_Preopen_Post_Response {
  /** 预开通ID · 示例：sdjf23kdsHJfdksj8djsK98HJio5hdI0 */
  readonly preopen_id: string
}

export interface V3_Vehicle_Etc_Preopen {
  /**
   * 预开通用户ETC指定卡扣费API · https://pay.weixin.qq.com/doc/v3/partner/4012715215
   * 角色：服务商
   */
  post(options: V3_Vehicle_Etc_Preopen_Post_Options & { readonly json: V3_Vehicle_Etc_Preopen_Post_Request }): ApiCall<V3_Vehicle_Etc_Preopen_Post_Response>
  /**
   * 预开通用户ETC指定卡扣费API · https://pay.weixin.qq.com/doc/v3/partner/4012715215
   * 角色：服务商
   */
  postSync(options: V3_Vehicle_Etc_Preopen_Post_Options & { readonly json: V3_Vehicle_Etc_Preopen_Post_Request }): V3_Vehicle_Etc_Preopen_Post_Response
}

export interface V3_Vehicle_Etc_Transactions {
  /** 高速场景商户扣款API */
  readonly highway: V3_Vehicle_Etc_Transactions_Highway
  /** ETC授权扣费 · 共 1 个接口 */
  readonly id: V3_Vehicle_Etc_Transactions_Id
  /** ETC授权扣费 · 共 1 个接口 */
  readonly outTradeNo: V3_Vehicle_Etc_Transactions_OutTradeNo
}

export interface V3_Vehicle_Etc_Transactions_Highway_Post_Request {
  /** 商户订单号 · 示例：121775250124070332 */
  readonly out_trade_no: string
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 商户appid · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 特约商户appid · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** ETC扣费授权协议号 · 示例：wxd678ef4Fwxd678ef4Fwxd678ef4F21 */
  readonly contract_id: string
  /** 商品信息 · 示例：商品信息 */
  readonly description: string
  /** 附加信息 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 营销信息 · 示例：test */
  readonly goods_tag?: string | undefined
  /** 高速场景信息 */
  readonly highway_info: {
    /** 车牌号 · 示例：粤B888888 */
    readonly plate_number: string
    /** 入站时间 · 示例：2017-08-26T09:43:39+08:00 */
    readonly start_time: string
    /** 出站时间 · 示例：2017-08-26T09:43:39+08:00 */
    readonly end_time: string
    /** 通道类型 · 示例：ETC */
    readonly channel_type: string
    /** 车辆类型 · 示例：CAR */
    readonly car_type?: string | undefined
    /** 入口名称 · 示例：沿江深圳-大铲湾 */
    readonly entrance: string
    /** 出口名称 · 示例：广珠东线-珠海站 */
    readonly exit?: string | undefined
    /** 承载人数 · 示例：3 */
    readonly carrying_capacity?: number | undefined
    /** 荷载范围 · 示例：6-12 */
    readonly carrying_range?: string | undefined
  }
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total?: number | undefined
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 设备信息 */
  readonly device_info?: {
    /** 商户端设备号 · 示例：POS1:1 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · 示例：123.12.12.123 */
    readonly device_ip: string
  } | undefined
}

export interface V3_Vehicle_Etc_Transactions_Highway_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Vehicle_Etc_Transactions_Highway_Post_Request
}

export interface V3_Vehicle_Etc_Transactions_Highway_Post_Response {
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 商户appid · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 特约商户appid · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：121775250124070332 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · 示例：PAP */
  readonly trade_type: string
  /** 付款银行 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · 示例：2017-08-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：请重新下单支付 */
  readonly trade_state_desc?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 用户在服务商APP的标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly sp_openid?: string | undefined
    /** 用户在特约商户APP的标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 用户实际支付金额 · 示例：888 */
    readonly payer_total?: number | undefined
    /** 折扣 · 示例：100 */
    readonly discount_total?: number | undefined
  }
  /** 设备信息 */
  readonly device_info?: {
    /** 商户端设备号 · 示例：POS1:1 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · 示例：123.12.12.123 */
    readonly device_ip?: string | undefined
  } | undefined
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：SINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type?: string | undefined
    /** 活动ID · 示例：931386 */
    readonly activity_id?: string | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 微信出资 · 示例：5 */
    readonly wxpay_contribute?: number | undefined
    /** 商户出资 · 示例：5 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：5 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Vehicle_Etc_Transactions_Highway {
  /**
   * 高速场景商户扣款API · https://pay.weixin.qq.com/doc/v3/partner/4012715331
   * 角色：服务商
   */
  post(options: V3_Vehicle_Etc_Transactions_Highway_Post_Options & { readonly json: V3_Vehicle_Etc_Transactions_Highway_Post_Request }): ApiCall<V3_Vehicle_Etc_Transactions_Highway_Post_Response>
  /**
   * 高速场景商户扣款API · https://pay.weixin.qq.com/doc/v3/partner/4012715331
   * 角色：服务商
   */
  postSync(options: V3_Vehicle_Etc_Transactions_Highway_Post_Options & { readonly json: V3_Vehicle_Etc_Transactions_Highway_Post_Request }): V3_Vehicle_Etc_Transactions_Highway_Post_Response
}

export interface V3_Vehicle_Etc_Transactions_Id {
  /** 查询订单API */
  readonly _transaction_id_: V3_Vehicle_Etc_Transactions_Id_Transaction_id_
}

export interface V3_Vehicle_Etc_Transactions_Id_Transaction_id__Get_Options extends CallOptions {
  /** 微信支付订单号 · 示例：25012014070332333018 */
  readonly transaction_id: string
  /** 查询参数 */
  readonly query?: {
    /** 特约商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Vehicle_Etc_Transactions_Id_Transaction_id__Get_Response {
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 商户appid · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 特约商户appid · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：121775250124070332 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · 示例：PAP */
  readonly trade_type: string
  /** 付款银行 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · 示例：2017-08-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：请重新下单支付 */
  readonly trade_state_desc?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 用户在服务商APP的标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly sp_openid?: string | undefined
    /** 用户在特约商户APP的标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 用户实际支付金额 · 示例：888 */
    readonly payer_total?: number | undefined
    /** 折扣 · 示例：100 */
    readonly discount_total?: number | undefined
  }
  /** 设备信息 */
  readonly device_info?: {
    /** 商户端设备号 · 示例：POS1:1 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · 示例：123.12.12.123 */
    readonly device_ip?: string | undefined
  } | undefined
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：SINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type?: string | undefined
    /** 活动ID · 示例：931386 */
    readonly activity_id?: string | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 微信出资 · 示例：5 */
    readonly wxpay_contribute?: number | undefined
    /** 商户出资 · 示例：5 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：5 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Vehicle_Etc_Transactions_Id_Transaction_id_ {
  /**
   * 查询订单API · https://pay.weixin.qq.com/doc/v3/partner/4012715719
   * 角色：服务商
   */
  get(options: V3_Vehicle_Etc_Transactions_Id_Transaction_id__Get_Options): ApiCall<V3_Vehicle_Etc_Transactions_Id_Transaction_id__Get_Response>
  /**
   * 查询订单API · https://pay.weixin.qq.com/doc/v3/partner/4012715719
   * 角色：服务商
   */
  getSync(options: V3_Vehicle_Etc_Transactions_Id_Transaction_id__Get_Options): V3_Vehicle_Etc_Transactions_Id_Transaction_id__Get_Response
}

export interface V3_Vehicle_Etc_Transactions_OutTradeNo {
  /** 查询订单API */
  readonly _out_trade_no_: V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 · 示例：121775250124070332 */
  readonly out_trade_no: string
  /** 查询参数 */
  readonly query?: {
    /** 特约商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 商户appid · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 特约商户appid · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：121775250124070332 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · 示例：PAP */
  readonly trade_type: string
  /** 付款银行 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · 示例：2017-08-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：请重新下单支付 */
  readonly trade_state_desc?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 用户在服务商APP的标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly sp_openid?: string | undefined
    /** 用户在特约商户APP的标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 用户实际支付金额 · 示例：888 */
    readonly payer_total?: number | undefined
    /** 折扣 · 示例：100 */
    readonly discount_total?: number | undefined
  }
  /** 设备信息 */
  readonly device_info?: {
    /** 商户端设备号 · 示例：POS1:1 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · 示例：123.12.12.123 */
    readonly device_ip?: string | undefined
  } | undefined
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：SINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type?: string | undefined
    /** 活动ID · 示例：931386 */
    readonly activity_id?: string | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 微信出资 · 示例：5 */
    readonly wxpay_contribute?: number | undefined
    /** 商户出资 · 示例：5 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：5 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no_ {
  /**
   * 查询订单API · https://pay.weixin.qq.com/doc/v3/partner/4012715845
   * 角色：服务商
   */
  get(options: V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 查询订单API · https://pay.weixin.qq.com/doc/v3/partner/4012715845
   * 角色：服务商
   */
  getSync(options: V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_Vehicle_Etc_Users {
  /** 用户标识 · 共 1 个接口 */
  readonly _openid_: V3_Vehicle_Etc_Users_Openid_
}

export interface V3_Vehicle_Etc_Users_Openid_ {
  /** 查询ETC签约状态API */
  readonly contracts: V3_Vehicle_Etc_Users_Openid__Contracts
}

export interface V3_Vehicle_Etc_Users_Openid__Contracts_Get_Options extends CallOptions {
  /** 用户标识 · 示例：onqOjjmM1tad-3ROpncN-yUfa6ua */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 特约商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** ETC授权扣费模板ID · 示例：123 */
    readonly plan_id: string
    /** 车牌号 · 示例：浙ASB945 */
    readonly plate_number: string
  }
}

export interface V3_Vehicle_Etc_Users_Openid__Contracts_Get_Response {
  /** 发起签约的appid · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 服务商商户号 · 示例：10000098 */
  readonly sp_mchid: string
  /** 用户在发起签约APP的标识 · 示例：onqOjjmM1tad-3ROpncN-yUfa6ua */
  readonly sp_openid: string
  /** 子商户appid · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** ETC扣费授权协议号 · 示例：aAfixCs13LsdKPpfZfDkk2189ssXjfx */
  readonly contract_id: string
  /** ETC绑定状态 · 示例：DELETED */
  readonly bind_state: string
  /** 绑定的车牌号 · 示例：浙ASB945 */
  readonly plate_number: string
  /** 用户在发起签约子APP的标识 · 示例：onqOjjmM1tbd-3Rxise1-yUfa6ua */
  readonly sub_openid?: string | undefined
}

export interface V3_Vehicle_Etc_Users_Openid__Contracts {
  /**
   * 查询ETC签约状态API · https://pay.weixin.qq.com/doc/v3/partner/4012715623
   * 角色：服务商
   */
  get(options: V3_Vehicle_Etc_Users_Openid__Contracts_Get_Options): ApiCall<V3_Vehicle_Etc_Users_Openid__Contracts_Get_Response>
  /**
   * 查询ETC签约状态API · https://pay.weixin.qq.com/doc/v3/partner/4012715623
   * 角色：服务商
   */
  getSync(options: V3_Vehicle_Etc_Users_Openid__Contracts_Get_Options): V3_Vehicle_Etc_Users_Openid__Contracts_Get_Response
}

export interface V3_Vehicle_Parking {
  /** 创建停车入场API */
  readonly parkings: V3_Vehicle_Parking_Parkings
  /** 支付分∙停车服务 · 共 1 个接口 */
  readonly services: V3_Vehicle_Parking_Services
}

export interface V3_Vehicle_Parking_Parkings_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 商户入场id · 示例：1231243 */
  readonly out_parking_no: string
  /** 车牌号 · 示例：粤B888888 */
  readonly plate_number: string
  /** 车牌颜色 · 示例：BLUE */
  readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
  /** 回调通知url · 示例：https://yoursite.com/wxpay.html */
  readonly notify_url: string
  /** 入场时间 · 示例：2017-08-26T10:43:39+08:00 */
  readonly start_time: string
  /** 停车场名称 · 示例：欢乐海岸停车场 */
  readonly parking_name: string
  /** 免费时长 · 示例：3600 */
  readonly free_duration: number
}

export interface V3_Vehicle_Parking_Parkings_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Vehicle_Parking_Parkings_Post_Request
}

export interface V3_Vehicle_Parking_Parkings_Post_Response {
  /** 停车入场id · 示例：5K8264ILTKCH16CQ250 */
  readonly id: string
  /** 商户入场id · 示例：212434321 */
  readonly out_parking_no: string
  /** 车牌号 · 示例：粤B888888 */
  readonly plate_number: string
  /** 车牌颜色 · 示例：BLUE */
  readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
  /** 入场时间 · 示例：2017-08-26T10:43:39+08:00 */
  readonly start_time: string
  /** 停车场名称 · 示例：欢乐海岸停车场 */
  readonly parking_name: string
  /** 免费时长 · 示例：3600 */
  readonly free_duration: number
  /** 停车入场状态 · 示例：NORMAL */
  readonly state: "NORMAL" | "BLOCKED" | (string & {})
  /** 不可用状态描述 · 示例：PAUSE */
  readonly block_reason?: "PAUSE" | "OVERDUE" | "OUT_SERVICE" | "EVALUATION_FAILED" | (string & {}) | undefined
}

export interface V3_Vehicle_Parking_Parkings {
  /**
   * 创建停车入场API · https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   * 角色：服务商、普通商户
   */
  post(options: V3_Vehicle_Parking_Parkings_Post_Options & { readonly json: V3_Vehicle_Parking_Parkings_Post_Request }): ApiCall<V3_Vehicle_Parking_Parkings_Post_Response>
  /**
   * 创建停车入场API · https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   * 角色：服务商、普通商户
   */
  postSync(options: V3_Vehicle_Parking_Parkings_Post_Options & { readonly json: V3_Vehicle_Parking_Parkings_Post_Request }): V3_Vehicle_Parking_Parkings_Post_Response
}

export interface V3_Vehicle_Parking_Services {
  /** 查询车牌服务开通信息API */
  readonly find: V3_Vehicle_Parking_Services_Find
}

export interface V3_Vehicle_Parking_Services_Find_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 应用ID · 示例：wxcbda96de0b165486 */
    readonly appid: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 车牌号 · 示例：粤B888888 */
    readonly plate_number: string
    /** 车牌颜色 · 示例：BLUE */
    readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
    /** 用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
  }
}

export interface V3_Vehicle_Parking_Services_Find_Get_Response {
  /** 车牌号 · 示例：粤B888888 */
  readonly plate_number: string
  /** 车牌颜色 · 示例：BLUE */
  readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
  /** 车牌服务开通时间 · 示例：2017-08-26T10:43:39+08:00 */
  readonly service_open_time?: string | undefined
  /** 用户标识 · 示例：oUpF8uMuAJOM2pxb1Q */
  readonly openid: string
  /** 车牌服务开通状态 · 示例：PAUSE */
  readonly service_state: "NORMAL" | "PAUSE" | "OUT_SERVICE" | (string & {})
}

export interface V3_Vehicle_Parking_Services_Find {
  /**
   * 查询车牌服务开通信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   * 角色：服务商、普通商户
   */
  get(options: V3_Vehicle_Parking_Services_Find_Get_Options): ApiCall<V3_Vehicle_Parking_Services_Find_Get_Response>
  /**
   * 查询车牌服务开通信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   * 角色：服务商、普通商户
   */
  getSync(options: V3_Vehicle_Parking_Services_Find_Get_Options): V3_Vehicle_Parking_Services_Find_Get_Response
}

export interface V3_Vehicle_Transactions {
  /** 支付分∙停车服务 · 共 1 个接口 */
  readonly outTradeNo: V3_Vehicle_Transactions_OutTradeNo
  /** 扣费受理API */
  readonly parking: V3_Vehicle_Transactions_Parking
}

export interface V3_Vehicle_Transactions_OutTradeNo {
  /** 查询订单API */
  readonly _out_trade_no_: V3_Vehicle_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Vehicle_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Vehicle_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 应用ID · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户应用ID · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 服务描述 · 示例：停车场扣费 */
  readonly description: string
  /** 订单创建时间 · 示例：2017-08-26T10:43:39+08:00 */
  readonly create_time: string
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：支付失败，请重新下单支付 */
  readonly trade_state_description?: string | undefined
  /** 支付完成时间 · 示例：2017-08-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 付款银行 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 用户是否已还款 · 示例：Y */
  readonly user_repaid?: string | undefined
  /** 附加数据 · 示例：深圳分店 */
  readonly attach?: string | undefined
  /** 交易场景 · 示例：PARKING */
  readonly trade_scene: string
  /** 停车场景信息 */
  readonly parking_info?: {
    /** 停车入场id · 示例：5K8264ILTKCH16CQ250 */
    readonly parking_id: string
    /** 车牌号 · 示例：粤B888888 */
    readonly plate_number: string
    /** 车牌颜色 · 示例：BLUE */
    readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
    /** 入场时间 · 示例：2017-08-26T10:43:39+08:00 */
    readonly start_time: string
    /** 出场时间 · 示例：2017-08-26T10:43:39+08:00 */
    readonly end_time: string
    /** 停车场名称 · 示例：欢乐海岸停车场 */
    readonly parking_name: string
    /** 计费时长 · 示例：3600 */
    readonly charging_duration: number
    /** 停车场设备id · 示例：12313 */
    readonly device_id: string
  } | undefined
  /** 支付者信息 */
  readonly payer: {
    /** 用户在appid下的标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
    /** 用户在sub_appid下的标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly sub_openid?: string | undefined
  }
  /** 订单金额信息 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 用户实际支付金额 · 示例：100 */
    readonly payer_total?: number | undefined
    /** 折扣 · 示例：100 */
    readonly discount_total?: number | undefined
  }
  /** 优惠信息 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly coupon_id: string
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：SINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · 示例：CASH */
    readonly type?: string | undefined
    /** 活动ID · 示例：931386 */
    readonly stock_id?: string | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 微信出资 · 示例：1 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · 示例：1 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：1 */
    readonly other_contribute?: number | undefined
    /** 优惠币种 · 示例：CNY */
    readonly currency?: string | undefined
  }[] | undefined
}

export interface V3_Vehicle_Transactions_OutTradeNo_Out_trade_no_ {
  /**
   * 查询订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   * 角色：服务商、普通商户
   */
  get(options: V3_Vehicle_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Vehicle_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 查询订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   * 角色：服务商、普通商户
   */
  getSync(options: V3_Vehicle_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_Vehicle_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_Vehicle_Transactions_Parking_Post_Request {
  /** 应用ID · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户应用ID · 示例：wxcbda96de0b165486 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 服务描述 · 示例：停车场扣费 */
  readonly description: string
  /** 附加数据 · 示例：深圳分店 */
  readonly attach?: string | undefined
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 交易场景 · 示例：PARKING */
  readonly trade_scene: string
  /** 订单优惠标记 · 示例：WXG */
  readonly goods_tag?: string | undefined
  /** 回调通知url · 示例：https://yoursite.com/wxpay.html */
  readonly notify_url: string
  /** 分账标识 · 示例：Y */
  readonly profit_sharing?: "Y" | "N" | (string & {}) | undefined
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: "CNY" | (string & {}) | undefined
  }
  /** 停车场景信息 */
  readonly parking_info?: {
    /** 停车入场id · 示例：5K8264ILTKCH16CQ250 */
    readonly parking_id: string
    /** 车牌号 · 示例：粤B888888 */
    readonly plate_number: string
    /** 车牌颜色 · 示例：BLUE */
    readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
    /** 入场时间 · 示例：2017-08-26T10:43:39+08:00 */
    readonly start_time: string
    /** 出场时间 · 示例：2017-08-26T10:43:39+08:00 */
    readonly end_time: string
    /** 停车场名称 · 示例：欢乐海岸停车场 */
    readonly parking_name: string
    /** 计费时长 · 示例：3600 */
    readonly charging_duration: number
    /** 停车场设备id · 示例：12313 */
    readonly device_id: string
  } | undefined
}

export interface V3_Vehicle_Transactions_Parking_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Vehicle_Transactions_Parking_Post_Request
}

export interface V3_Vehicle_Transactions_Parking_Post_Response {
  /** 应用ID · 示例：wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户应用ID · 示例：wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 示例：1230000109 */
  readonly sp_mchid: string
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 服务描述 · 示例：停车场扣费 */
  readonly description: string
  /** 订单创建时间 · 示例：2017-08-26T10:43:39+08:00 */
  readonly create_time: string
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
  /** 微信支付订单号 · 示例：1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: "SUCCESS" | "ACCEPTED" | "PAY_FAIL" | "REFUND" | (string & {})
  /** 交易状态描述 · 示例：支付失败，请重新下单支付 */
  readonly trade_state_description?: string | undefined
  /** 支付完成时间 · 示例：2017-08-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 付款银行 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 用户是否已还款 · 示例：Y */
  readonly user_repaid?: "Y" | "N" | (string & {}) | undefined
  /** 附加数据 · 示例：深圳分店 */
  readonly attach?: string | undefined
  /** 交易场景 · 示例：PARKING */
  readonly trade_scene: "PARKING" | (string & {})
  /** 停车场景信息 */
  readonly parking_info?: {
    /** 停车入场id · 示例：5K8264ILTKCH16CQ250 */
    readonly parking_id: string
    /** 车牌号 · 示例：粤B888888 */
    readonly plate_number: string
    /** 车牌颜色 · 示例：BLUE */
    readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
    /** 入场时间 · 示例：2017-08-26T10:43:39+08:00 */
    readonly start_time: string
    /** 出场时间 · 示例：2017-08-26T10:43:39+08:00 */
    readonly end_time: string
    /** 停车场名称 · 示例：欢乐海岸停车场 */
    readonly parking_name: string
    /** 计费时长 · 示例：3600 */
    readonly charging_duration: number
    /** 停车场设备id · 示例：12313 */
    readonly device_id: string
  } | undefined
  /** 支付者信息 */
  readonly payer: {
    /** 用户在appid下的标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
    /** 用户在sub_appid下的标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly sub_openid?: string | undefined
  }
  /** 订单金额信息 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: "CNY" | (string & {}) | undefined
    /** 用户实际支付金额 · 示例：100 */
    readonly payer_total?: number | undefined
    /** 折扣 · 示例：100 */
    readonly discount_total?: number | undefined
  }
  /** 优惠信息 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly coupon_id: string
    /** 优惠名称 · 示例：单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · 示例：SINGLE */
    readonly scope?: "SINGLE" | "GLOBAL" | (string & {}) | undefined
    /** 优惠类型 · 示例：CASH */
    readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
    /** 活动ID · 示例：931386 */
    readonly stock_id?: string | undefined
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 微信出资 · 示例：1 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · 示例：1 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：1 */
    readonly other_contribute?: number | undefined
    /** 优惠币种 · 示例：CNY */
    readonly currency?: "CNY" | (string & {}) | undefined
  }[] | undefined
}

export interface V3_Vehicle_Transactions_Parking {
  /**
   * 扣费受理API · https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   * 角色：服务商、普通商户
   */
  post(options: V3_Vehicle_Transactions_Parking_Post_Options & { readonly json: V3_Vehicle_Transactions_Parking_Post_Request }): ApiCall<V3_Vehicle_Transactions_Parking_Post_Response>
  /**
   * 扣费受理API · https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   * 角色：服务商、普通商户
   */
  postSync(options: V3_Vehicle_Transactions_Parking_Post_Options & { readonly json: V3_Vehicle_Transactions_Parking_Post_Request }): V3_Vehicle_Transactions_Parking_Post_Response
}
