// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Vehicle {
  readonly etc: V3_Vehicle_Etc
  readonly parking: V3_Vehicle_Parking
  readonly transactions: V3_Vehicle_Transactions
}

export interface V3_Vehicle_Etc {
  readonly contracts: V3_Vehicle_Etc_Contracts
  readonly preopen: V3_Vehicle_Etc_Preopen
  readonly transactions: V3_Vehicle_Etc_Transactions
  readonly users: V3_Vehicle_Etc_Users
}

export interface V3_Vehicle_Etc_Contracts {
  readonly _contract_id_: V3_Vehicle_Etc_Contracts_Contract_id_
}

export interface V3_Vehicle_Etc_Contracts_Contract_id__Get_Options extends CallOptions {
  /** 商户etc绑定号 */
  readonly contract_id: string
  readonly query?: {
    /** 特约商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Vehicle_Etc_Contracts_Contract_id__Get_Response {
  /** 发起签约的appid · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 服务商商户号 · example: 10000098 */
  readonly sp_mchid: string
  /** 用户在发起签约APP的标识 · example: onqOjjmM1tad-3ROpncN-yUfa6ua */
  readonly sp_openid: string
  /** 子商户appid · example: wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 特约商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** ETC扣费授权协议号 · example: aAfixCs13LsdKPpfZfDkk2189ssXjfx */
  readonly contract_id: string
  /** ETC绑定状态 · example: DELETED */
  readonly bind_state: string
  /** 绑定的车牌号 · example: 浙ASB945 */
  readonly plate_number: string
  /** 用户在发起签约子APP的标识 · example: onqOjjmM1tbd-3Rxise1-yUfa6ua */
  readonly sub_openid?: string | undefined
}

export interface V3_Vehicle_Etc_Contracts_Contract_id_ {
  /**
   * 通过商户ETC绑定号查询签约状态 · https://pay.weixin.qq.com/doc/v3/partner/4012715667
   * Roles: 服务商
   */
  get(options: V3_Vehicle_Etc_Contracts_Contract_id__Get_Options): ApiCall<V3_Vehicle_Etc_Contracts_Contract_id__Get_Response>
  /**
   * 通过商户ETC绑定号查询签约状态 · https://pay.weixin.qq.com/doc/v3/partner/4012715667
   * Roles: 服务商
   */
  getSync(options: V3_Vehicle_Etc_Contracts_Contract_id__Get_Options): V3_Vehicle_Etc_Contracts_Contract_id__Get_Response
}

export interface V3_Vehicle_Etc_Preopen_Post_Options extends CallOptions {
  readonly json: {
    /** 服务商appid · example: 10000098 */
    readonly sp_appid: string
    /** 子商户appid · example: wxcbda96de0b165489 */
    readonly sub_appid?: string | undefined
    /** 特约商户号 · example: 1510770601 */
    readonly sub_mchid?: string | undefined
    /** 用户标识 · example: ot35_4gNgXsUuh2sQY0lT9N08AU0 */
    readonly openid: string
    /** ETC授权扣费模板ID · example: 97619 */
    readonly plan_id: string
    /** ETC设备号 · example: xxxxxxx */
    readonly etc_device_id?: string | undefined
    /** 车牌号 · example: 藏ZZZZZZ */
    readonly plate_number: string
    /** 实名信息 */
    readonly identify: {
      /** 姓名 · 加密 encrypted by the client · example: LOX6jBeRlK/TErW6DqEM8JFHX4iL3Rlj2vqaEqktvw1KVjgmQ== */
      readonly encrypted_real_name: string
      /** 证件号码 · 加密 encrypted by the client · example: t85SAX3GxVYqGQm2Q8cfeFd1dWy40j4s7XpIds8Glw83HG3vN9Q== */
      readonly encrypted_credential_id: string
      /** 证件类型 · example: ID_CARD */
      readonly credential_type: string
    }
    /** 用户开通ETC时绑定的银行卡 · 加密 encrypted by the client · example: K/TErW6DqEM8JFHX4iL3Rlj2vqaEqktvw1KVjgmQ== */
    readonly bank_card_no?: string | undefined
  }
}

export interface V3_Vehicle_Etc_Preopen_Post_Response {
  /** 预开通ID · example: sdjf23kdsHJfdksj8djsK98HJio5hdI0 */
  readonly preopen_id: string
}

export interface V3_Vehicle_Etc_Preopen {
  /**
   * 预开通用户ETC指定卡扣费API · https://pay.weixin.qq.com/doc/v3/partner/4012715215
   * Roles: 服务商
   */
  post(options: V3_Vehicle_Etc_Preopen_Post_Options): ApiCall<V3_Vehicle_Etc_Preopen_Post_Response>
  /**
   * 预开通用户ETC指定卡扣费API · https://pay.weixin.qq.com/doc/v3/partner/4012715215
   * Roles: 服务商
   */
  postSync(options: V3_Vehicle_Etc_Preopen_Post_Options): V3_Vehicle_Etc_Preopen_Post_Response
}

export interface V3_Vehicle_Etc_Transactions {
  readonly highway: V3_Vehicle_Etc_Transactions_Highway
  readonly id: V3_Vehicle_Etc_Transactions_Id
  readonly outTradeNo: V3_Vehicle_Etc_Transactions_OutTradeNo
}

export interface V3_Vehicle_Etc_Transactions_Highway_Post_Options extends CallOptions {
  readonly json: {
    /** 商户订单号 · example: 121775250124070332 */
    readonly out_trade_no: string
    /** 特约商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 商户appid · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 特约商户appid · example: wxd678efh567hg6999 */
    readonly sub_appid?: string | undefined
    /** ETC扣费授权协议号 · example: wxd678ef4Fwxd678ef4Fwxd678ef4F21 */
    readonly contract_id: string
    /** 商品信息 · example: 商品信息 */
    readonly description: string
    /** 附加信息 · example: 自定义数据 */
    readonly attach?: string | undefined
    /** 营销信息 · example: test */
    readonly goods_tag?: string | undefined
    /** 高速场景信息 */
    readonly highway_info: {
      /** 车牌号 · example: 粤B888888 */
      readonly plate_number: string
      /** 入站时间 · example: 2017-08-26T09:43:39+08:00 */
      readonly start_time: string
      /** 出站时间 · example: 2017-08-26T09:43:39+08:00 */
      readonly end_time: string
      /** 通道类型 · example: ETC */
      readonly channel_type: string
      /** 车辆类型 · example: CAR */
      readonly car_type?: string | undefined
      /** 入口名称 · example: 沿江深圳-大铲湾 */
      readonly entrance: string
      /** 出口名称 · example: 广珠东线-珠海站 */
      readonly exit?: string | undefined
      /** 承载人数 · example: 3 */
      readonly carrying_capacity?: number | undefined
      /** 荷载范围 · example: 6-12 */
      readonly carrying_range?: string | undefined
    }
    /** 订单金额 */
    readonly amount: {
      /** 订单金额 · example: 888 */
      readonly total?: number | undefined
      /** 货币类型 · example: CNY */
      readonly currency?: string | undefined
    }
    /** 设备信息 */
    readonly device_info?: {
      /** 商户端设备号 · example: POS1:1 */
      readonly device_id?: string | undefined
      /** 商户端设备IP · example: 123.12.12.123 */
      readonly device_ip: string
    } | undefined
  }
}

export interface V3_Vehicle_Etc_Transactions_Highway_Post_Response {
  /** 商户号 · example: 1230000109 */
  readonly mchid: string
  /** 特约商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 商户appid · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 特约商户appid · example: wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · example: 121775250124070332 */
  readonly out_trade_no: string
  /** 微信支付订单号 · example: 25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 商户数据 · example: 自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · example: PAP */
  readonly trade_type: string
  /** 付款银行 · example: CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · example: 2017-08-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · example: SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · example: 请重新下单支付 */
  readonly trade_state_desc?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 用户在服务商APP的标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly sp_openid?: string | undefined
    /** 用户在特约商户APP的标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · example: 888 */
    readonly total: number
    /** 货币类型 · example: CNY */
    readonly currency?: string | undefined
    /** 用户实际支付金额 · example: 888 */
    readonly payer_total?: number | undefined
    /** 折扣 · example: 100 */
    readonly discount_total?: number | undefined
  }
  /** 设备信息 */
  readonly device_info?: {
    /** 商户端设备号 · example: POS1:1 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · example: 123.12.12.123 */
    readonly device_ip?: string | undefined
  } | undefined
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · example: 109519 */
    readonly promotion_id: string
    /** 优惠名称 · example: 单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · example: SINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · example: DISCOUNT */
    readonly type?: string | undefined
    /** 活动ID · example: 931386 */
    readonly activity_id?: string | undefined
    /** 优惠券面额 · example: 5 */
    readonly amount: number
    /** 微信出资 · example: 5 */
    readonly wxpay_contribute?: number | undefined
    /** 商户出资 · example: 5 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · example: 5 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Vehicle_Etc_Transactions_Highway {
  /**
   * 高速场景商户扣款API · https://pay.weixin.qq.com/doc/v3/partner/4012715331
   * Roles: 服务商
   */
  post(options: V3_Vehicle_Etc_Transactions_Highway_Post_Options): ApiCall<V3_Vehicle_Etc_Transactions_Highway_Post_Response>
  /**
   * 高速场景商户扣款API · https://pay.weixin.qq.com/doc/v3/partner/4012715331
   * Roles: 服务商
   */
  postSync(options: V3_Vehicle_Etc_Transactions_Highway_Post_Options): V3_Vehicle_Etc_Transactions_Highway_Post_Response
}

export interface V3_Vehicle_Etc_Transactions_Id {
  readonly _transaction_id_: V3_Vehicle_Etc_Transactions_Id_Transaction_id_
}

export interface V3_Vehicle_Etc_Transactions_Id_Transaction_id__Get_Options extends CallOptions {
  /** 微信支付订单号 */
  readonly transaction_id: string
  readonly query?: {
    /** 特约商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Vehicle_Etc_Transactions_Id_Transaction_id__Get_Response {
  /** 商户号 · example: 1230000109 */
  readonly mchid: string
  /** 特约商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 商户appid · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 特约商户appid · example: wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · example: 121775250124070332 */
  readonly out_trade_no: string
  /** 微信支付订单号 · example: 25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 商户数据 · example: 自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · example: PAP */
  readonly trade_type: string
  /** 付款银行 · example: CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · example: 2017-08-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · example: SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · example: 请重新下单支付 */
  readonly trade_state_desc?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 用户在服务商APP的标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly sp_openid?: string | undefined
    /** 用户在特约商户APP的标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · example: 888 */
    readonly total: number
    /** 货币类型 · example: CNY */
    readonly currency?: string | undefined
    /** 用户实际支付金额 · example: 888 */
    readonly payer_total?: number | undefined
    /** 折扣 · example: 100 */
    readonly discount_total?: number | undefined
  }
  /** 设备信息 */
  readonly device_info?: {
    /** 商户端设备号 · example: POS1:1 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · example: 123.12.12.123 */
    readonly device_ip?: string | undefined
  } | undefined
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · example: 109519 */
    readonly promotion_id: string
    /** 优惠名称 · example: 单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · example: SINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · example: DISCOUNT */
    readonly type?: string | undefined
    /** 活动ID · example: 931386 */
    readonly activity_id?: string | undefined
    /** 优惠券面额 · example: 5 */
    readonly amount: number
    /** 微信出资 · example: 5 */
    readonly wxpay_contribute?: number | undefined
    /** 商户出资 · example: 5 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · example: 5 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Vehicle_Etc_Transactions_Id_Transaction_id_ {
  /**
   * 查询订单API · https://pay.weixin.qq.com/doc/v3/partner/4012715719
   * Roles: 服务商
   */
  get(options: V3_Vehicle_Etc_Transactions_Id_Transaction_id__Get_Options): ApiCall<V3_Vehicle_Etc_Transactions_Id_Transaction_id__Get_Response>
  /**
   * 查询订单API · https://pay.weixin.qq.com/doc/v3/partner/4012715719
   * Roles: 服务商
   */
  getSync(options: V3_Vehicle_Etc_Transactions_Id_Transaction_id__Get_Options): V3_Vehicle_Etc_Transactions_Id_Transaction_id__Get_Response
}

export interface V3_Vehicle_Etc_Transactions_OutTradeNo {
  readonly _out_trade_no_: V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 */
  readonly out_trade_no: string
  readonly query?: {
    /** 特约商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 商户号 · example: 1230000109 */
  readonly mchid: string
  /** 特约商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 商户appid · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 特约商户appid · example: wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · example: 121775250124070332 */
  readonly out_trade_no: string
  /** 微信支付订单号 · example: 25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 商户数据 · example: 自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · example: PAP */
  readonly trade_type: string
  /** 付款银行 · example: CMC */
  readonly bank_type?: string | undefined
  /** 支付完成时间 · example: 2017-08-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · example: SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · example: 请重新下单支付 */
  readonly trade_state_desc?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 用户在服务商APP的标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly sp_openid?: string | undefined
    /** 用户在特约商户APP的标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount: {
    /** 订单金额 · example: 888 */
    readonly total: number
    /** 货币类型 · example: CNY */
    readonly currency?: string | undefined
    /** 用户实际支付金额 · example: 888 */
    readonly payer_total?: number | undefined
    /** 折扣 · example: 100 */
    readonly discount_total?: number | undefined
  }
  /** 设备信息 */
  readonly device_info?: {
    /** 商户端设备号 · example: POS1:1 */
    readonly device_id?: string | undefined
    /** 商户端设备IP · example: 123.12.12.123 */
    readonly device_ip?: string | undefined
  } | undefined
  /** 优惠详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · example: 109519 */
    readonly promotion_id: string
    /** 优惠名称 · example: 单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · example: SINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · example: DISCOUNT */
    readonly type?: string | undefined
    /** 活动ID · example: 931386 */
    readonly activity_id?: string | undefined
    /** 优惠券面额 · example: 5 */
    readonly amount: number
    /** 微信出资 · example: 5 */
    readonly wxpay_contribute?: number | undefined
    /** 商户出资 · example: 5 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · example: 5 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no_ {
  /**
   * 查询订单API · https://pay.weixin.qq.com/doc/v3/partner/4012715845
   * Roles: 服务商
   */
  get(options: V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 查询订单API · https://pay.weixin.qq.com/doc/v3/partner/4012715845
   * Roles: 服务商
   */
  getSync(options: V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_Vehicle_Etc_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_Vehicle_Etc_Users {
  readonly _openid_: V3_Vehicle_Etc_Users_Openid_
}

export interface V3_Vehicle_Etc_Users_Openid_ {
  readonly contracts: V3_Vehicle_Etc_Users_Openid__Contracts
}

export interface V3_Vehicle_Etc_Users_Openid__Contracts_Get_Options extends CallOptions {
  /** 用户标识 */
  readonly openid: string
  readonly query: {
    /** 特约商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** ETC授权扣费模板ID · example: 123 */
    readonly plan_id: string
    /** 车牌号 · example: 浙ASB945 */
    readonly plate_number: string
  }
}

export interface V3_Vehicle_Etc_Users_Openid__Contracts_Get_Response {
  /** 发起签约的appid · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 服务商商户号 · example: 10000098 */
  readonly sp_mchid: string
  /** 用户在发起签约APP的标识 · example: onqOjjmM1tad-3ROpncN-yUfa6ua */
  readonly sp_openid: string
  /** 子商户appid · example: wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 特约商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** ETC扣费授权协议号 · example: aAfixCs13LsdKPpfZfDkk2189ssXjfx */
  readonly contract_id: string
  /** ETC绑定状态 · example: DELETED */
  readonly bind_state: string
  /** 绑定的车牌号 · example: 浙ASB945 */
  readonly plate_number: string
  /** 用户在发起签约子APP的标识 · example: onqOjjmM1tbd-3Rxise1-yUfa6ua */
  readonly sub_openid?: string | undefined
}

export interface V3_Vehicle_Etc_Users_Openid__Contracts {
  /**
   * 查询ETC签约状态API · https://pay.weixin.qq.com/doc/v3/partner/4012715623
   * Roles: 服务商
   */
  get(options: V3_Vehicle_Etc_Users_Openid__Contracts_Get_Options): ApiCall<V3_Vehicle_Etc_Users_Openid__Contracts_Get_Response>
  /**
   * 查询ETC签约状态API · https://pay.weixin.qq.com/doc/v3/partner/4012715623
   * Roles: 服务商
   */
  getSync(options: V3_Vehicle_Etc_Users_Openid__Contracts_Get_Options): V3_Vehicle_Etc_Users_Openid__Contracts_Get_Response
}

export interface V3_Vehicle_Parking {
  readonly parkings: V3_Vehicle_Parking_Parkings
  readonly services: V3_Vehicle_Parking_Services
}

export interface V3_Vehicle_Parking_Parkings_Post_Options extends CallOptions {
  readonly json: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 商户入场id · example: 1231243 */
    readonly out_parking_no: string
    /** 车牌号 · example: 粤B888888 */
    readonly plate_number: string
    /** 车牌颜色 · example: BLUE */
    readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
    /** 回调通知url · example: https://yoursite.com/wxpay.html */
    readonly notify_url: string
    /** 入场时间 · example: 2017-08-26T10:43:39+08:00 */
    readonly start_time: string
    /** 停车场名称 · example: 欢乐海岸停车场 */
    readonly parking_name: string
    /** 免费时长 · example: 3600 */
    readonly free_duration: number
  }
}

export interface V3_Vehicle_Parking_Parkings_Post_Response {
  /** 停车入场id · example: 5K8264ILTKCH16CQ250 */
  readonly id: string
  /** 商户入场id · example: 212434321 */
  readonly out_parking_no: string
  /** 车牌号 · example: 粤B888888 */
  readonly plate_number: string
  /** 车牌颜色 · example: BLUE */
  readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
  /** 入场时间 · example: 2017-08-26T10:43:39+08:00 */
  readonly start_time: string
  /** 停车场名称 · example: 欢乐海岸停车场 */
  readonly parking_name: string
  /** 免费时长 · example: 3600 */
  readonly free_duration: number
  /** 停车入场状态 · example: NORMAL */
  readonly state: "NORMAL" | "BLOCKED" | (string & {})
  /** 不可用状态描述 · example: PAUSE */
  readonly block_reason?: "PAUSE" | "OVERDUE" | "OUT_SERVICE" | "EVALUATION_FAILED" | (string & {}) | undefined
}

export interface V3_Vehicle_Parking_Parkings {
  /**
   * 创建停车入场API · https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   * Roles: 服务商, 普通商户
   */
  post(options: V3_Vehicle_Parking_Parkings_Post_Options): ApiCall<V3_Vehicle_Parking_Parkings_Post_Response>
  /**
   * 创建停车入场API · https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   * Roles: 服务商, 普通商户
   */
  postSync(options: V3_Vehicle_Parking_Parkings_Post_Options): V3_Vehicle_Parking_Parkings_Post_Response
}

export interface V3_Vehicle_Parking_Services {
  readonly find: V3_Vehicle_Parking_Services_Find
}

export interface V3_Vehicle_Parking_Services_Find_Get_Options extends CallOptions {
  readonly query: {
    /** 应用ID · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 车牌号 · example: 粤B888888 */
    readonly plate_number: string
    /** 车牌颜色 · example: BLUE */
    readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
    /** 用户标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
  }
}

export interface V3_Vehicle_Parking_Services_Find_Get_Response {
  /** 车牌号 · example: 粤B888888 */
  readonly plate_number: string
  /** 车牌颜色 · example: BLUE */
  readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
  /** 车牌服务开通时间 · example: 2017-08-26T10:43:39+08:00 */
  readonly service_open_time?: string | undefined
  /** 用户标识 · example: oUpF8uMuAJOM2pxb1Q */
  readonly openid: string
  /** 车牌服务开通状态 · example: PAUSE */
  readonly service_state: "NORMAL" | "PAUSE" | "OUT_SERVICE" | (string & {})
}

export interface V3_Vehicle_Parking_Services_Find {
  /**
   * 查询车牌服务开通信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   * Roles: 服务商, 普通商户
   */
  get(options: V3_Vehicle_Parking_Services_Find_Get_Options): ApiCall<V3_Vehicle_Parking_Services_Find_Get_Response>
  /**
   * 查询车牌服务开通信息API · https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   * Roles: 服务商, 普通商户
   */
  getSync(options: V3_Vehicle_Parking_Services_Find_Get_Options): V3_Vehicle_Parking_Services_Find_Get_Response
}

export interface V3_Vehicle_Transactions {
  readonly outTradeNo: V3_Vehicle_Transactions_OutTradeNo
  readonly parking: V3_Vehicle_Transactions_Parking
}

export interface V3_Vehicle_Transactions_OutTradeNo {
  readonly _out_trade_no_: V3_Vehicle_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Vehicle_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 */
  readonly out_trade_no: string
  readonly query?: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Vehicle_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 应用ID · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户应用ID · example: wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · example: 1230000109 */
  readonly sp_mchid: string
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 服务描述 · example: 停车场扣费 */
  readonly description: string
  /** 订单创建时间 · example: 2017-08-26T10:43:39+08:00 */
  readonly create_time: string
  /** 商户订单号 · example: 20150806125346 */
  readonly out_trade_no: string
  /** 微信支付订单号 · example: 1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 交易状态 · example: SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · example: 支付失败，请重新下单支付 */
  readonly trade_state_description?: string | undefined
  /** 支付完成时间 · example: 2017-08-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 付款银行 · example: CMC */
  readonly bank_type?: string | undefined
  /** 用户是否已还款 · example: Y */
  readonly user_repaid?: string | undefined
  /** 附加数据 · example: 深圳分店 */
  readonly attach?: string | undefined
  /** 交易场景 · example: PARKING */
  readonly trade_scene: string
  /** 停车场景信息 */
  readonly parking_info?: {
    /** 停车入场id · example: 5K8264ILTKCH16CQ250 */
    readonly parking_id: string
    /** 车牌号 · example: 粤B888888 */
    readonly plate_number: string
    /** 车牌颜色 · example: BLUE */
    readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
    /** 入场时间 · example: 2017-08-26T10:43:39+08:00 */
    readonly start_time: string
    /** 出场时间 · example: 2017-08-26T10:43:39+08:00 */
    readonly end_time: string
    /** 停车场名称 · example: 欢乐海岸停车场 */
    readonly parking_name: string
    /** 计费时长 · example: 3600 */
    readonly charging_duration: number
    /** 停车场设备id · example: 12313 */
    readonly device_id: string
  } | undefined
  /** 支付者信息 */
  readonly payer: {
    /** 用户在appid下的标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
    /** 用户在sub_appid下的标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly sub_openid?: string | undefined
  }
  /** 订单金额信息 */
  readonly amount: {
    /** 订单金额 · example: 888 */
    readonly total: number
    /** 货币类型 · example: CNY */
    readonly currency?: string | undefined
    /** 用户实际支付金额 · example: 100 */
    readonly payer_total?: number | undefined
    /** 折扣 · example: 100 */
    readonly discount_total?: number | undefined
  }
  /** 优惠信息 */
  readonly promotion_detail?: readonly {
    /** 券ID · example: 109519 */
    readonly coupon_id: string
    /** 优惠名称 · example: 单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · example: SINGLE */
    readonly scope?: string | undefined
    /** 优惠类型 · example: CASH */
    readonly type?: string | undefined
    /** 活动ID · example: 931386 */
    readonly stock_id?: string | undefined
    /** 优惠券面额 · example: 5 */
    readonly amount: number
    /** 微信出资 · example: 1 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · example: 1 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · example: 1 */
    readonly other_contribute?: number | undefined
    /** 优惠币种 · example: CNY */
    readonly currency?: string | undefined
  }[] | undefined
}

export interface V3_Vehicle_Transactions_OutTradeNo_Out_trade_no_ {
  /**
   * 查询订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   * Roles: 服务商, 普通商户
   */
  get(options: V3_Vehicle_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Vehicle_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 查询订单API · https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   * Roles: 服务商, 普通商户
   */
  getSync(options: V3_Vehicle_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_Vehicle_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_Vehicle_Transactions_Parking_Post_Options extends CallOptions {
  readonly json: {
    /** 应用ID · example: wxcbda96de0b165486 */
    readonly appid: string
    /** 子商户应用ID · example: wxcbda96de0b165486 */
    readonly sub_appid?: string | undefined
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 服务描述 · example: 停车场扣费 */
    readonly description: string
    /** 附加数据 · example: 深圳分店 */
    readonly attach?: string | undefined
    /** 商户订单号 · example: 20150806125346 */
    readonly out_trade_no: string
    /** 交易场景 · example: PARKING */
    readonly trade_scene: string
    /** 订单优惠标记 · example: WXG */
    readonly goods_tag?: string | undefined
    /** 回调通知url · example: https://yoursite.com/wxpay.html */
    readonly notify_url: string
    /** 分账标识 · example: Y */
    readonly profit_sharing?: "Y" | "N" | (string & {}) | undefined
    /** 订单金额 */
    readonly amount: {
      /** 订单金额 · example: 888 */
      readonly total: number
      /** 货币类型 · example: CNY */
      readonly currency?: "CNY" | (string & {}) | undefined
    }
    /** 停车场景信息 */
    readonly parking_info?: {
      /** 停车入场id · example: 5K8264ILTKCH16CQ250 */
      readonly parking_id: string
      /** 车牌号 · example: 粤B888888 */
      readonly plate_number: string
      /** 车牌颜色 · example: BLUE */
      readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
      /** 入场时间 · example: 2017-08-26T10:43:39+08:00 */
      readonly start_time: string
      /** 出场时间 · example: 2017-08-26T10:43:39+08:00 */
      readonly end_time: string
      /** 停车场名称 · example: 欢乐海岸停车场 */
      readonly parking_name: string
      /** 计费时长 · example: 3600 */
      readonly charging_duration: number
      /** 停车场设备id · example: 12313 */
      readonly device_id: string
    } | undefined
  }
}

export interface V3_Vehicle_Transactions_Parking_Post_Response {
  /** 应用ID · example: wxcbda96de0b165486 */
  readonly appid: string
  /** 子商户应用ID · example: wxcbda96de0b165489 */
  readonly sub_appid?: string | undefined
  /** 商户号 · example: 1230000109 */
  readonly sp_mchid: string
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 服务描述 · example: 停车场扣费 */
  readonly description: string
  /** 订单创建时间 · example: 2017-08-26T10:43:39+08:00 */
  readonly create_time: string
  /** 商户订单号 · example: 20150806125346 */
  readonly out_trade_no: string
  /** 微信支付订单号 · example: 1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 交易状态 · example: SUCCESS */
  readonly trade_state: "SUCCESS" | "ACCEPTED" | "PAY_FAIL" | "REFUND" | (string & {})
  /** 交易状态描述 · example: 支付失败，请重新下单支付 */
  readonly trade_state_description?: string | undefined
  /** 支付完成时间 · example: 2017-08-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 付款银行 · example: CMC */
  readonly bank_type?: string | undefined
  /** 用户是否已还款 · example: Y */
  readonly user_repaid?: "Y" | "N" | (string & {}) | undefined
  /** 附加数据 · example: 深圳分店 */
  readonly attach?: string | undefined
  /** 交易场景 · example: PARKING */
  readonly trade_scene: "PARKING" | (string & {})
  /** 停车场景信息 */
  readonly parking_info?: {
    /** 停车入场id · example: 5K8264ILTKCH16CQ250 */
    readonly parking_id: string
    /** 车牌号 · example: 粤B888888 */
    readonly plate_number: string
    /** 车牌颜色 · example: BLUE */
    readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN" | (string & {})
    /** 入场时间 · example: 2017-08-26T10:43:39+08:00 */
    readonly start_time: string
    /** 出场时间 · example: 2017-08-26T10:43:39+08:00 */
    readonly end_time: string
    /** 停车场名称 · example: 欢乐海岸停车场 */
    readonly parking_name: string
    /** 计费时长 · example: 3600 */
    readonly charging_duration: number
    /** 停车场设备id · example: 12313 */
    readonly device_id: string
  } | undefined
  /** 支付者信息 */
  readonly payer: {
    /** 用户在appid下的标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly openid: string
    /** 用户在sub_appid下的标识 · example: oUpF8uMuAJOM2pxb1Q */
    readonly sub_openid?: string | undefined
  }
  /** 订单金额信息 */
  readonly amount: {
    /** 订单金额 · example: 888 */
    readonly total: number
    /** 货币类型 · example: CNY */
    readonly currency?: "CNY" | (string & {}) | undefined
    /** 用户实际支付金额 · example: 100 */
    readonly payer_total?: number | undefined
    /** 折扣 · example: 100 */
    readonly discount_total?: number | undefined
  }
  /** 优惠信息 */
  readonly promotion_detail?: readonly {
    /** 券ID · example: 109519 */
    readonly coupon_id: string
    /** 优惠名称 · example: 单品惠-6 */
    readonly name?: string | undefined
    /** 优惠范围 · example: SINGLE */
    readonly scope?: "SINGLE" | "GLOBAL" | (string & {}) | undefined
    /** 优惠类型 · example: CASH */
    readonly type?: "CASH" | "NOCASH" | (string & {}) | undefined
    /** 活动ID · example: 931386 */
    readonly stock_id?: string | undefined
    /** 优惠券面额 · example: 5 */
    readonly amount: number
    /** 微信出资 · example: 1 */
    readonly wechatpay_contribute?: number | undefined
    /** 商户出资 · example: 1 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · example: 1 */
    readonly other_contribute?: number | undefined
    /** 优惠币种 · example: CNY */
    readonly currency?: "CNY" | (string & {}) | undefined
  }[] | undefined
}

export interface V3_Vehicle_Transactions_Parking {
  /**
   * 扣费受理API · https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   * Roles: 服务商, 普通商户
   */
  post(options: V3_Vehicle_Transactions_Parking_Post_Options): ApiCall<V3_Vehicle_Transactions_Parking_Post_Response>
  /**
   * 扣费受理API · https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   * Roles: 服务商, 普通商户
   */
  postSync(options: V3_Vehicle_Transactions_Parking_Post_Options): V3_Vehicle_Transactions_Parking_Post_Response
}
