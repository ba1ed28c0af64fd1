// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Ebike {
  /** 电动自行车行业代扣 · 共 7 个接口 */
  readonly charge: V3_Ebike_Charge
}

export interface V3_Ebike_Charge {
  /** 电动自行车行业代扣 · 共 3 个接口 */
  readonly contracts: V3_Ebike_Charge_Contracts
  /** 电动自行车行业代扣 · 充电自行车代扣受理扣款API · 共 3 个接口 */
  readonly transactions: V3_Ebike_Charge_Transactions
  /** 电动自行车行业代扣 · 共 1 个接口 */
  readonly users: V3_Ebike_Charge_Users
}

export interface V3_Ebike_Charge_Contracts {
  /** 充电授权扣费协议号 · 通过签约号查询用户状态API · 共 2 个接口 */
  readonly _contract_id_: V3_Ebike_Charge_Contracts_Contract_id_
  /** 预开通服务API */
  readonly preopen: V3_Ebike_Charge_Contracts_Preopen
}

export interface V3_Ebike_Charge_Contracts_Contract_id__Get_Options extends CallOptions {
  /** 充电授权扣费协议号 · 示例：aAfixCs13LsdKPpfZfDkk2189ssXjfx */
  readonly contract_id: string
  /** 查询参数 */
  readonly query?: {
    /** 特约商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Ebike_Charge_Contracts_Contract_id__Get_Response {
  /** 服务商商户号 · 示例：10000098 */
  readonly mchid: string
  /** 用户标识 · 示例：onqOjjmM1tad-3ROpncN-yUfa6ua */
  readonly openid: string
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 充电授权扣费协议号 · 示例：aAfixCs13LsdKPpfZfDkk2189ssXjfx */
  readonly contract_id?: string | undefined
  /** 协议状态 · 示例：DELETED */
  readonly contract_state: string
}

export interface V3_Ebike_Charge_Contracts_Contract_id_ {
  /** 创建用户当次充电代扣凭证API */
  readonly confirm: V3_Ebike_Charge_Contracts_Contract_id__Confirm
  /**
   * 通过签约号查询用户状态API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  get(options: V3_Ebike_Charge_Contracts_Contract_id__Get_Options): ApiCall<V3_Ebike_Charge_Contracts_Contract_id__Get_Response>
  /**
   * 通过签约号查询用户状态API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  getSync(options: V3_Ebike_Charge_Contracts_Contract_id__Get_Options): V3_Ebike_Charge_Contracts_Contract_id__Get_Response
}

export interface V3_Ebike_Charge_Contracts_Contract_id__Confirm_Post_Request {
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 服务商公众号ID · 示例：wx47c677487ce3ac47 */
  readonly appid: string
  /** 特约商户公众号ID · 示例：wxcc603d9f0d54eaf0 */
  readonly sub_appid?: string | undefined
  /** 充电场景信息 */
  readonly charge_info: {
    /** 开始时间 · 示例：2017-08-26T09:43:39+08:00 */
    readonly start_time: string
    /** 充电站名称 · 示例：xxx充电站 */
    readonly charging_station_name: string
    /** 充电枪编号 · 示例：6555 */
    readonly charging_gun_number: string
    /** 充电位设备号 · 示例：12343232 */
    readonly device_id: string
  }
}

export interface V3_Ebike_Charge_Contracts_Contract_id__Confirm_Post_Options extends CallOptions {
  /** 充电授权扣费协议号 · 示例：aAfixCs13LsdKPpfZfDkk2189ssXjfx */
  readonly contract_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ebike_Charge_Contracts_Contract_id__Confirm_Post_Request
}

export interface V3_Ebike_Charge_Contracts_Contract_id__Confirm_Post_Response {
  /** 用户充电代扣凭证 · 示例：sdjf23kdsHJfdksj8dj */
  readonly charging_token: string
}

export interface V3_Ebike_Charge_Contracts_Contract_id__Confirm {
  /**
   * 创建用户当次充电代扣凭证API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  post(options: V3_Ebike_Charge_Contracts_Contract_id__Confirm_Post_Options & { readonly json: V3_Ebike_Charge_Contracts_Contract_id__Confirm_Post_Request }): ApiCall<V3_Ebike_Charge_Contracts_Contract_id__Confirm_Post_Response>
  /**
   * 创建用户当次充电代扣凭证API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  postSync(options: V3_Ebike_Charge_Contracts_Contract_id__Confirm_Post_Options & { readonly json: V3_Ebike_Charge_Contracts_Contract_id__Confirm_Post_Request }): V3_Ebike_Charge_Contracts_Contract_id__Confirm_Post_Response
}

export interface V3_Ebike_Charge_Contracts_Preopen_Post_Request {
  /** 特约商户号 · 示例：1510770601 */
  readonly sub_mchid?: string | undefined
  /** 服务商公众号ID · 示例：wx47c677487ce3ac47 */
  readonly appid: string
  /** 特约商户公众号ID · 示例：wxcc603d9f0d54eaf0 */
  readonly sub_appid?: string | undefined
  /** 交易场景 · 示例：CHARGE */
  readonly trade_scene: string
  /** 用户标识 · 示例：ot35_4gNgXsUuh2sQY0lT9N08AU0 */
  readonly openid: string
}

export interface V3_Ebike_Charge_Contracts_Preopen_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ebike_Charge_Contracts_Preopen_Post_Request
}

export interface V3_Ebike_Charge_Contracts_Preopen_Post_Response {
  /** 预开通ID · 示例：sdjf23kdsHJfdksj8djsK98HJio5hdI0 */
  readonly preopen_id: string
}

export interface V3_Ebike_Charge_Contracts_Preopen {
  /**
   * 预开通服务API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  post(options: V3_Ebike_Charge_Contracts_Preopen_Post_Options & { readonly json: V3_Ebike_Charge_Contracts_Preopen_Post_Request }): ApiCall<V3_Ebike_Charge_Contracts_Preopen_Post_Response>
  /**
   * 预开通服务API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  postSync(options: V3_Ebike_Charge_Contracts_Preopen_Post_Options & { readonly json: V3_Ebike_Charge_Contracts_Preopen_Post_Request }): V3_Ebike_Charge_Contracts_Preopen_Post_Response
}

export interface V3_Ebike_Charge_Transactions_Post_Request {
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 服务商公众号ID · 示例：wxd678efh567hg678 */
  readonly appid: string
  /** 特约商户公众号ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：121775250124070332 */
  readonly out_trade_no: string
  /** 附加字段 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 营销信息 · 示例：test */
  readonly goods_tag?: string | undefined
  /** 通知url · 示例：http://1111:111/metro-spt-api/callback */
  readonly notify_url: string
  /** 商品描述 · 示例：商品信息 */
  readonly description: string
  /** 用户充电代扣凭证 · 示例：sdjf23kdsHJfdk */
  readonly charging_token: string
  /** 订单金额信息 */
  readonly amount: {
    /** 订单总金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 充电自行车场景信息 */
  readonly charge_info: {
    /** 开始时间 · 示例：2017-08-26T09:43:39+08:00 */
    readonly start_time: string
    /** 结束时间 · 示例：2017-08-26T09:43:39+08:00 */
    readonly end_time: string
    /** 充电站名称 · 示例：xxx充电站 */
    readonly charging_station_name: string
    /** 充电枪编号 · 示例：6555 */
    readonly charging_gun_number: string
    /** 已充电量 · 示例：10 */
    readonly charged_capacity: number
    /** 车位延时占用时长 · 示例：60 */
    readonly park_duration?: number | undefined
    /** 车位延时占用产生的费用 · 示例：100 */
    readonly park_fee?: number | undefined
  }
  /** 设备信息 */
  readonly device_info: {
    /** 充电位设备号 · 示例：12343232 */
    readonly device_id: string
    /** 商户端设备ip · 示例：123.12.12.123 */
    readonly device_ip: string
  }
}

export interface V3_Ebike_Charge_Transactions_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ebike_Charge_Transactions_Post_Request
}

export interface V3_Ebike_Charge_Transactions_Post_Response {
  /** 受理状态 · 示例：SUCCESS - 受理成功 */
  readonly accept_state: string
  /** 订单创建时间 · 示例：2017-08-26T10:43:39+08:00 */
  readonly create_time?: string | undefined
}

export interface V3_Ebike_Charge_Transactions {
  /** 电动自行车行业代扣 · 共 1 个接口 */
  readonly id: V3_Ebike_Charge_Transactions_Id
  /** 电动自行车行业代扣 · 共 1 个接口 */
  readonly outTradeNo: V3_Ebike_Charge_Transactions_OutTradeNo
  /**
   * 充电自行车代扣受理扣款API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  post(options: V3_Ebike_Charge_Transactions_Post_Options & { readonly json: V3_Ebike_Charge_Transactions_Post_Request }): ApiCall<V3_Ebike_Charge_Transactions_Post_Response>
  /**
   * 充电自行车代扣受理扣款API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  postSync(options: V3_Ebike_Charge_Transactions_Post_Options & { readonly json: V3_Ebike_Charge_Transactions_Post_Request }): V3_Ebike_Charge_Transactions_Post_Response
}

export interface V3_Ebike_Charge_Transactions_Id {
  /** 查询订单API */
  readonly _transaction_id_: V3_Ebike_Charge_Transactions_Id_Transaction_id_
}

export interface V3_Ebike_Charge_Transactions_Id_Transaction_id__Get_Options extends CallOptions {
  /** 微信支付订单号 · 示例：25012014070332333018 */
  readonly transaction_id: string
  /** 查询参数 */
  readonly query?: {
    /** 特约商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Ebike_Charge_Transactions_Id_Transaction_id__Get_Response {
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 服务商公众号ID · 示例：wxd678efh567hg678 */
  readonly appid: string
  /** 特约商户公众号ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：201407033233368018 */
  readonly out_trade_no: string
  /** 微信订单号 · 示例：25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · 示例：PAP */
  readonly trade_type: string
  /** 银行类型 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 成功时间 · 示例：2017-08-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：请重新下单支付 */
  readonly trade_state_des?: string | undefined
  /** 充电授权扣费协议号 · 示例：121775250124070332 */
  readonly contract_id: string
  /** 支付者信息 */
  readonly payer?: {
    /** 用户在服务商的标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly openid?: string | undefined
    /** 用户在特约商户的标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额信息 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 用户实际支付金额 */
    readonly payer_total?: number | undefined
    /** 折扣 · 示例：100 */
    readonly discount_total?: number | undefined
  }
  /** 设备信息 */
  readonly device_info: {
    /** 充电位设备号 · 示例：12343232 */
    readonly device_id: string
    /** 商户端设备ip · 示例：123.12.12.123 */
    readonly device_ip: string
  }
  /** 优惠信息 */
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
    /** 微信出资 · 示例：1 */
    readonly wxpay_contribute?: number | undefined
    /** 商户出资 · 示例：1 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：5 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Ebike_Charge_Transactions_Id_Transaction_id_ {
  /**
   * 查询订单API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  get(options: V3_Ebike_Charge_Transactions_Id_Transaction_id__Get_Options): ApiCall<V3_Ebike_Charge_Transactions_Id_Transaction_id__Get_Response>
  /**
   * 查询订单API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  getSync(options: V3_Ebike_Charge_Transactions_Id_Transaction_id__Get_Options): V3_Ebike_Charge_Transactions_Id_Transaction_id__Get_Response
}

export interface V3_Ebike_Charge_Transactions_OutTradeNo {
  /** 查询订单API */
  readonly _out_trade_no_: V3_Ebike_Charge_Transactions_OutTradeNo_Out_trade_no_
}

export interface V3_Ebike_Charge_Transactions_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 · 示例：121775250124070332 */
  readonly out_trade_no: string
  /** 查询参数 */
  readonly query?: {
    /** 特约商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Ebike_Charge_Transactions_OutTradeNo_Out_trade_no__Get_Response {
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 服务商公众号ID · 示例：wxd678efh567hg678 */
  readonly appid: string
  /** 特约商户公众号ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 商户订单号 · 示例：201407033233368018 */
  readonly out_trade_no: string
  /** 微信订单号 · 示例：25012014070332333018 */
  readonly transaction_id?: string | undefined
  /** 商户数据 · 示例：自定义数据 */
  readonly attach?: string | undefined
  /** 交易类型 · 示例：PAP */
  readonly trade_type: string
  /** 银行类型 · 示例：CMC */
  readonly bank_type?: string | undefined
  /** 成功时间 · 示例：2017-08-26T10:43:39+08:00 */
  readonly success_time?: string | undefined
  /** 交易状态 · 示例：SUCCESS */
  readonly trade_state: string
  /** 交易状态描述 · 示例：请重新下单支付 */
  readonly trade_state_des?: string | undefined
  /** 充电授权扣费协议号 · 示例：121775250124070332 */
  readonly contract_id: string
  /** 支付者信息 */
  readonly payer?: {
    /** 用户在服务商的标识 · 示例：oUpF8uMuAJOM2pxb1Q */
    readonly openid?: string | undefined
    /** 用户在特约商户的标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
  } | undefined
  /** 订单金额信息 */
  readonly amount: {
    /** 订单金额 · 示例：888 */
    readonly total: number
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
    /** 用户实际支付金额 */
    readonly payer_total?: number | undefined
    /** 折扣 · 示例：100 */
    readonly discount_total?: number | undefined
  }
  /** 设备信息 */
  readonly device_info: {
    /** 充电位设备号 · 示例：12343232 */
    readonly device_id: string
    /** 商户端设备ip · 示例：123.12.12.123 */
    readonly device_ip: string
  }
  /** 优惠信息 */
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
    /** 微信出资 · 示例：1 */
    readonly wxpay_contribute?: number | undefined
    /** 商户出资 · 示例：1 */
    readonly merchant_contribute?: number | undefined
    /** 其他出资 · 示例：5 */
    readonly other_contribute?: number | undefined
  }[] | undefined
}

export interface V3_Ebike_Charge_Transactions_OutTradeNo_Out_trade_no_ {
  /**
   * 查询订单API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  get(options: V3_Ebike_Charge_Transactions_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Ebike_Charge_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 查询订单API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  getSync(options: V3_Ebike_Charge_Transactions_OutTradeNo_Out_trade_no__Get_Options): V3_Ebike_Charge_Transactions_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_Ebike_Charge_Users {
  /** 用户标识 · 共 1 个接口 */
  readonly _openid_: V3_Ebike_Charge_Users_Openid_
}

export interface V3_Ebike_Charge_Users_Openid_ {
  /** 通过用户标识查询用户状态API */
  readonly contract: V3_Ebike_Charge_Users_Openid__Contract
}

export interface V3_Ebike_Charge_Users_Openid__Contract_Get_Options extends CallOptions {
  /** 用户标识 · 示例：onqOjjmM1tad-3ROpncN-yUfa6ua */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 特约商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 交易场景 · 示例：CHARGE */
    readonly trade_scene: string
  }
}

export interface V3_Ebike_Charge_Users_Openid__Contract_Get_Response {
  /** 服务商商户号 · 示例：10000098 */
  readonly mchid: string
  /** 用户标识 · 示例：onqOjjmM1tad-3ROpncN-yUfa6ua */
  readonly openid: string
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 充电授权扣费协议号 · 示例：aAfixCs13LsdKPpfZfDkk2189ssXjfx */
  readonly contract_id?: string | undefined
  /** 协议状态 · 示例：DELETED */
  readonly contract_state: string
}

export interface V3_Ebike_Charge_Users_Openid__Contract {
  /**
   * 通过用户标识查询用户状态API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  get(options: V3_Ebike_Charge_Users_Openid__Contract_Get_Options): ApiCall<V3_Ebike_Charge_Users_Openid__Contract_Get_Response>
  /**
   * 通过用户标识查询用户状态API
   * 角色：直连商户、服务商
   * @deprecated 微信支付已下线
   */
  getSync(options: V3_Ebike_Charge_Users_Openid__Contract_Get_Options): V3_Ebike_Charge_Users_Openid__Contract_Get_Response
}
