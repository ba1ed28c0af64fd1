// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_DiscountCard {
  /** 支付分∙先享卡 · 预受理领卡请求API · 共 3 个接口 */
  readonly cards: V3_DiscountCard_Cards
  /** 支付分∙先享卡 · 共 3 个接口 */
  readonly orders: V3_DiscountCard_Orders
}

export interface V3_DiscountCard_Cards_Post_Request {
  /** 商户领卡号 · 示例：6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_card_code: string
  /** 卡模板ID · 示例：87789b2f25177433bcbf407e8e471f95 */
  readonly card_template_id: string
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 通知商户URL · 示例：https://api.test.com */
  readonly notify_url: string
}

export interface V3_DiscountCard_Cards_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_DiscountCard_Cards_Post_Request
}

export interface V3_DiscountCard_Cards_Post_Response {
  /** 预领卡请求token · 示例：zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2 */
  readonly prepare_card_token: string
}

export interface V3_DiscountCard_Cards {
  /** 商户领卡号 · 查询先享卡订单API · 共 2 个接口 */
  readonly _out_card_code_: V3_DiscountCard_Cards_Out_card_code_
  /**
   * 预受理领卡请求API
   * 角色：直连商户
   */
  post(options: V3_DiscountCard_Cards_Post_Options & { readonly json: V3_DiscountCard_Cards_Post_Request }): ApiCall<V3_DiscountCard_Cards_Post_Response>
  /**
   * 预受理领卡请求API
   * 角色：直连商户
   */
  postSync(options: V3_DiscountCard_Cards_Post_Options & { readonly json: V3_DiscountCard_Cards_Post_Request }): V3_DiscountCard_Cards_Post_Response
}

export interface V3_DiscountCard_Cards_Out_card_code__Get_Options extends CallOptions {
  /** 商户领卡号 · 示例：6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_card_code: string
}

export interface V3_DiscountCard_Cards_Out_card_code__Get_Response {
  /** 先享卡ID · 示例：233bcbf407e87789b8e471f251774f95 */
  readonly card_id: string
  /** 先享卡模板ID · 示例：87789b2f25177433bcbf407e8e471f95 */
  readonly card_template_id: string
  /** 用户标识 · 示例：oUpF8uMuAJ2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 商户领卡号 · 示例：6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_card_code: string
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 示例：1230000109 */
  readonly mchid: string
  /** 约定时间期限 */
  readonly time_range: {
    /** 约定开始时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly begin_time: string
    /** 约定结束时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly end_time: string
  }
  /** 状态 · 示例：ONGOING */
  readonly state: string
  /** 未完成约定原因 · 示例：DUE_TO_QUIT */
  readonly unfinished_reason?: string | undefined
  /** 享受优惠总金额 · 示例：1000 */
  readonly total_amount?: number | undefined
  /** 用户退回优惠的付款信息 */
  readonly pay_information?: {
    /** 付款金额 · 示例：100 */
    readonly pay_amount: number
    /** 付款状态 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly pay_state: string
    /** 微信支付订单号 · 示例：1009660380201506130728806387 */
    readonly transaction_id?: string | undefined
    /** 支付时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly pay_time?: string | undefined
  } | undefined
  /** 创卡时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 目标列表 */
  readonly objectives?: readonly {
    /** 目标ID · 示例：123456 */
    readonly objective_id: string
    /** 目标名称 · 示例：一周购买三次商品 */
    readonly name: string
    /** 目标数量 · 示例：1 */
    readonly count: number
    /** 目标单位 · 示例：次 */
    readonly unit: string
    /** 目标描述 · 示例：特价商品 */
    readonly description?: string | undefined
    /** 目标完成记录 */
    readonly objective_completion_records?: readonly {
      /** 目标完成流水号 · 示例：578354545 */
      readonly objective_completion_serial_no: string
      /** 目标ID · 示例：123456 */
      readonly objective_id: string
      /** 目标完成时间 · 示例：2015-05-20T13:29:35.120+08:00 */
      readonly completion_time: string
      /** 目标完成类型 · 示例：INCREASE */
      readonly completion_type: string
      /** 目标完成描述 · 示例：购买商品 */
      readonly description: string
      /** 目标完成数量 · 示例：1 */
      readonly completion_count: number
      /** 备注说明 · 示例：特价商品 */
      readonly remark?: string | undefined
    }[] | undefined
  }[] | undefined
  /** 优惠列表 */
  readonly rewards?: readonly {
    /** 优惠ID · 示例：123456 */
    readonly reward_id: string
    /** 优惠名称 · 示例：八折优惠 */
    readonly name: string
    /** 优惠数量类型 · 示例：COUNT_LIMIT */
    readonly count_type: string
    /** 优惠数量 · 示例：1 */
    readonly count: number
    /** 优惠单位 · 示例：个 */
    readonly unit: string
    /** 优惠金额 · 示例：100 */
    readonly amount: number
    /** 优惠描述 · 示例：特价商品优惠 */
    readonly description?: string | undefined
    /** 优惠使用记录列 */
    readonly reward_usage_records?: readonly {
      /** 优惠使用记录流水号 · 示例：578354 */
      readonly reward_usage_serial_no: string
      /** 优惠ID · 示例：123456 */
      readonly reward_id: string
      /** 优惠使用时间 · 示例：2015-05-20T13:29:35.120+08:00 */
      readonly usage_time: string
      /** 优惠使用类型 · 示例：INCREASE */
      readonly usage_type: string
      /** 优惠使用描述 · 示例：购买商品 */
      readonly description: string
      /** 优惠使用数量 · 示例：1 */
      readonly usage_count: number
      /** 优惠金额 · 示例：100 */
      readonly amount: number
      /** 备注说明 · 示例：特价商品 */
      readonly remark?: string | undefined
    }[] | undefined
  }[] | undefined
  /** 邀请者用户标识 · 示例：oUpF8uMuAJ2pxb1Q9zNjWUHsd */
  readonly sharer_openid?: string | undefined
}

export interface V3_DiscountCard_Cards_Out_card_code_ {
  /** 增加用户记录API */
  readonly addUserRecords: V3_DiscountCard_Cards_Out_card_code__AddUserRecords
  /**
   * 查询先享卡订单API
   * 角色：直连商户
   */
  get(options: V3_DiscountCard_Cards_Out_card_code__Get_Options): ApiCall<V3_DiscountCard_Cards_Out_card_code__Get_Response>
  /**
   * 查询先享卡订单API
   * 角色：直连商户
   */
  getSync(options: V3_DiscountCard_Cards_Out_card_code__Get_Options): V3_DiscountCard_Cards_Out_card_code__Get_Response
}

export interface V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Request {
  /** 卡模板ID · 示例：87789b2f25177433bcbf407e8e471f95 */
  readonly card_template_id: string
  /** 目标完成记录 */
  readonly objective_completion_records?: readonly {
    /** 目标完成流水号 · 示例：578354545 */
    readonly objective_completion_serial_no: string
    /** 目标ID · 示例：123456 */
    readonly objective_id: string
    /** 目标完成时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly completion_time: string
    /** 目标完成类型 · 示例：INCREASE */
    readonly completion_type: string
    /** 目标完成描述 · 示例：购买商品 */
    readonly description: string
    /** 目标完成数量 · 示例：1 */
    readonly completion_count: number
    /** 备注说明 · 示例：特价商品 */
    readonly remark?: string | undefined
  }[] | undefined
  /** 优惠使用记录 */
  readonly reward_usage_records?: readonly {
    /** 优惠使用记录流水号 · 示例：578354 */
    readonly reward_usage_serial_no: string
    /** 优惠ID · 示例：123456 */
    readonly reward_id: string
    /** 优惠使用时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly usage_time: string
    /** 优惠使用类型 · 示例：INCREASE */
    readonly usage_type: string
    /** 优惠使用描述 · 示例：购买商品 */
    readonly description: string
    /** 数量 · 示例：1 */
    readonly usage_count: number
    /** 金额 · 示例：100 */
    readonly amount: number
    /** 备注说明 · 示例：特价商品 */
    readonly remark?: string | undefined
  }[] | undefined
}

export interface V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Options extends CallOptions {
  /** 商户领卡号 · 示例：6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_card_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Request
}

export type V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Response = undefined

export interface V3_DiscountCard_Cards_Out_card_code__AddUserRecords {
  /**
   * 增加用户记录API
   * 角色：直连商户
   */
  post(options: V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Options & { readonly json: V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Request }): ApiCall<V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Response>
  /**
   * 增加用户记录API
   * 角色：直连商户
   */
  postSync(options: V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Options & { readonly json: V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Request }): V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Response
}

export interface V3_DiscountCard_Orders {
  /** 通过先享卡订单号查询订单API、更新先享卡订单API */
  readonly _out_order_no_: V3_DiscountCard_Orders_Out_order_no_
  /** 支付分∙先享卡 · 共 1 个接口 */
  readonly outTradeNo: V3_DiscountCard_Orders_OutTradeNo
}

export interface V3_DiscountCard_Orders_Out_order_no__Get_Options extends CallOptions {
  /** 先享卡订单号 · 示例：233bcbf407e87789b8e471f251774f95 */
  readonly out_order_no: string
}

export interface V3_DiscountCard_Orders_Out_order_no__Get_Response {
  /** 先享卡订单号 · 示例：233bcbf407e87789b8e471f251774f95 */
  readonly out_order_no: string
  /** 先享卡ID · 示例：87789b2f25177433bcbf407e8e471f95 */
  readonly discount_card_id: string
  /** 商户订单号 · 示例：6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_trade_no: string
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id: string
  /** 微信支付交易单号 · 示例：1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 用户标识 · 示例：oUpF8uMuAJ2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 先享卡开始时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly card_begin_time: string
  /** 先享卡结束时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly card_end_time: string
  /** 先享卡名称 · 示例：五一品牌活动 */
  readonly card_name: string
  /** 目标描述 · 示例：购买商品3次 */
  readonly objective_description: string
  /** 奖励描述 · 示例：每次减5元 */
  readonly reward_description: string
  /** 预估奖励金额 · 示例：1000 */
  readonly estimated_reward_amount: number
  /** 线上使用说明 · 示例：仅限商户APP使用 */
  readonly online_instructions?: string | undefined
  /** 线下使用说明 · 示例：仅限商户门店使用 */
  readonly offline_instructions?: string | undefined
  /** 订单状态 · 示例：CREATED */
  readonly state: "CREATED" | "SETTLING" | "CHARGING" | "CHARGED" | "NO_CHARGE" | "REVOKED" | (string & {})
  /** 总金额 · 示例：1000 */
  readonly total_amount?: number | undefined
  /** 扣除金额 · 示例：1000 */
  readonly deduction_amount?: number | undefined
  /** 结算金额 · 示例：1000 */
  readonly settlement_amount?: number | undefined
  /** 创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 支付时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly pay_time?: string | undefined
  /** 目标达成明细列表 */
  readonly objectives?: readonly {
    /** 目标流水号 · 示例：578354545 */
    readonly objective_serial_no: string
    /** 先享卡目标ID · 示例：123456 */
    readonly objective_id: number
    /** 目标名称 · 示例：一周购买三次商品 */
    readonly name?: string | undefined
    /** 目标单位 · 示例：个 */
    readonly unit?: string | undefined
    /** 履约描述 · 示例：购买商品 */
    readonly performance_description: string
    /** 履约类型 · 示例：INCREASE */
    readonly performance_type: "INCREASE" | "DECREASE" | (string & {})
    /** 目标数量 · 示例：1 */
    readonly count: number
    /** 履约时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly performance_time: string
    /** 备注说明 · 示例：特价商品 */
    readonly remark?: string | undefined
  }[] | undefined
  /** 奖励明细列表 */
  readonly rewards?: readonly {
    /** 奖励流水号 · 示例：578354 */
    readonly reward_serial_no: string
    /** 先享卡奖励ID · 示例：123456 */
    readonly reward_id: number
    /** 奖励名称 · 示例：八折优惠 */
    readonly name?: string | undefined
    /** 奖励单位 · 示例：个 */
    readonly unit?: string | undefined
    /** 奖励描述 · 示例：购买商品 */
    readonly description: string
    /** 奖励类型 · 示例：INCREASE */
    readonly reward_type: "INCREASE" | "DECREASE" | (string & {})
    /** 奖励数量 · 示例：1 */
    readonly count: number
    /** 奖励金额 · 示例：100 */
    readonly amount: number
    /** 奖励时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly reward_time: string
    /** 备注说明 · 示例：特价商品 */
    readonly remark?: string | undefined
  }[] | undefined
}

export interface V3_DiscountCard_Orders_Out_order_no__Patch_Request {
  /** 目标达成明细列表 */
  readonly objectives?: readonly {
    /** 目标流水号 · 示例：578354545 */
    readonly objective_serial_no: string
    /** 先享卡目标ID · 示例：123456 */
    readonly objective_id: number
    /** 履约描述 · 示例：购买商品 */
    readonly performance_description: string
    /** 履约类型 · 示例：INCREASE */
    readonly performance_type: "INCREASE" | "DECREASE" | (string & {})
    /** 目标数量 · 示例：1 */
    readonly count: number
    /** 履约时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly performance_time: string
    /** 备注说明 · 示例：特价商品 */
    readonly remark?: string | undefined
  }[] | undefined
  /** 奖励明细列表 */
  readonly rewards?: readonly {
    /** 奖励流水号 · 示例：578354 */
    readonly reward_serial_no: string
    /** 先享卡奖励ID · 示例：123456 */
    readonly reward_id: number
    /** 奖励描述 · 示例：购买商品 */
    readonly description: string
    /** 奖励类型 · 示例：INCREASE */
    readonly reward_type: "INCREASE" | "DECREASE" | (string & {})
    /** 奖励数量 · 示例：1 */
    readonly count: number
    /** 奖励金额 · 示例：100 */
    readonly amount: number
    /** 奖励时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly reward_time: string
    /** 备注说明 · 示例：特价商品 */
    readonly remark?: string | undefined
  }[] | undefined
}

export interface V3_DiscountCard_Orders_Out_order_no__Patch_Options extends CallOptions {
  /** 先享卡订单号 · 示例：233bcbf407e87789b8e471f251774f95 */
  readonly out_order_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_DiscountCard_Orders_Out_order_no__Patch_Request | undefined
}

export interface V3_DiscountCard_Orders_Out_order_no__Patch_Response {
  /** 先享卡订单号 · 示例：233bcbf407e87789b8e471f251774f95 */
  readonly out_order_no: string
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id: string
}

export interface V3_DiscountCard_Orders_Out_order_no_ {
  /**
   * 通过先享卡订单号查询订单API
   * 角色：直连商户
   * @deprecated 微信支付已下线
   */
  get(options: V3_DiscountCard_Orders_Out_order_no__Get_Options): ApiCall<V3_DiscountCard_Orders_Out_order_no__Get_Response>
  /**
   * 通过先享卡订单号查询订单API
   * 角色：直连商户
   * @deprecated 微信支付已下线
   */
  getSync(options: V3_DiscountCard_Orders_Out_order_no__Get_Options): V3_DiscountCard_Orders_Out_order_no__Get_Response
  /**
   * 更新先享卡订单API
   * 角色：直连商户
   * @deprecated 微信支付已下线
   */
  patch(options: V3_DiscountCard_Orders_Out_order_no__Patch_Options & { readonly json?: V3_DiscountCard_Orders_Out_order_no__Patch_Request | undefined }): ApiCall<V3_DiscountCard_Orders_Out_order_no__Patch_Response>
  /**
   * 更新先享卡订单API
   * 角色：直连商户
   * @deprecated 微信支付已下线
   */
  patchSync(options: V3_DiscountCard_Orders_Out_order_no__Patch_Options & { readonly json?: V3_DiscountCard_Orders_Out_order_no__Patch_Request | undefined }): V3_DiscountCard_Orders_Out_order_no__Patch_Response
}

export interface V3_DiscountCard_Orders_OutTradeNo {
  /** 通过先享卡订单号查询订单API */
  readonly _out_trade_no_: V3_DiscountCard_Orders_OutTradeNo_Out_trade_no_
}

export interface V3_DiscountCard_Orders_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 · 示例：6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_trade_no: string
}

export interface V3_DiscountCard_Orders_OutTradeNo_Out_trade_no__Get_Response {
  /** 先享卡订单号 · 示例：233bcbf407e87789b8e471f251774f95 */
  readonly out_order_no: string
  /** 先享卡ID · 示例：87789b2f25177433bcbf407e8e471f95 */
  readonly discount_card_id: string
  /** 商户订单号 · 示例：6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_trade_no: string
  /** 公众账号ID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · 示例：500001 */
  readonly service_id: string
  /** 微信支付服务订单号 · 示例：15646546545165651651 */
  readonly order_id: string
  /** 微信支付交易单号 · 示例：1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 用户标识 · 示例：oUpF8uMuAJ2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 先享卡开始时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly card_begin_time: string
  /** 先享卡结束时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly card_end_time: string
  /** 先享卡名称 · 示例：五一品牌活动 */
  readonly card_name: string
  /** 目标描述 · 示例：购买商品3次 */
  readonly objective_description: string
  /** 奖励描述 · 示例：每次减5元 */
  readonly reward_description: string
  /** 预估奖励金额 · 示例：1000 */
  readonly estimated_reward_amount: number
  /** 线上使用说明 · 示例：仅限商户APP使用 */
  readonly online_instructions?: string | undefined
  /** 线下使用说明 · 示例：仅限商户门店使用 */
  readonly offline_instructions?: string | undefined
  /** 订单状态 · 示例：CREATED */
  readonly state: "CREATED" | "SETTLING" | "CHARGING" | "CHARGED" | "NO_CHARGE" | "REVOKED" | (string & {})
  /** 总金额 · 示例：1000 */
  readonly total_amount?: number | undefined
  /** 扣除金额 · 示例：1000 */
  readonly deduction_amount?: number | undefined
  /** 结算金额 · 示例：1000 */
  readonly settlement_amount?: number | undefined
  /** 创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 支付时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly pay_time?: string | undefined
  /** 目标达成明细列表 */
  readonly objectives?: readonly {
    /** 目标流水号 · 示例：578354545 */
    readonly objective_serial_no: string
    /** 先享卡目标ID · 示例：123456 */
    readonly objective_id: number
    /** 目标名称 · 示例：一周购买三次商品 */
    readonly name?: string | undefined
    /** 目标单位 · 示例：个 */
    readonly unit?: string | undefined
    /** 履约描述 · 示例：购买商品 */
    readonly performance_description: string
    /** 履约类型 · 示例：INCREASE */
    readonly performance_type: "INCREASE" | "DECREASE" | (string & {})
    /** 目标数量 · 示例：1 */
    readonly count: number
    /** 履约时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly performance_time: string
    /** 备注说明 · 示例：特价商品 */
    readonly remark?: string | undefined
  }[] | undefined
  /** 奖励明细列表 */
  readonly rewards?: readonly {
    /** 奖励流水号 · 示例：578354 */
    readonly reward_serial_no: string
    /** 先享卡奖励ID · 示例：123456 */
    readonly reward_id: number
    /** 奖励名称 · 示例：八折优惠 */
    readonly name?: string | undefined
    /** 奖励单位 · 示例：个 */
    readonly unit?: string | undefined
    /** 奖励描述 · 示例：购买商品 */
    readonly description: string
    /** 奖励类型 · 示例：INCREASE */
    readonly reward_type: "INCREASE" | "DECREASE" | (string & {})
    /** 奖励数量 · 示例：1 */
    readonly count: number
    /** 奖励金额 · 示例：100 */
    readonly amount: number
    /** 奖励时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly reward_time: string
    /** 备注说明 · 示例：特价商品 */
    readonly remark?: string | undefined
  }[] | undefined
}

export interface V3_DiscountCard_Orders_OutTradeNo_Out_trade_no_ {
  /**
   * 通过先享卡订单号查询订单API
   * 角色：直连商户
   * @deprecated 微信支付已下线
   */
  get(options: V3_DiscountCard_Orders_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_DiscountCard_Orders_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 通过先享卡订单号查询订单API
   * 角色：直连商户
   * @deprecated 微信支付已下线
   */
  getSync(options: V3_DiscountCard_Orders_OutTradeNo_Out_trade_no__Get_Options): V3_DiscountCard_Orders_OutTradeNo_Out_trade_no__Get_Response
}
