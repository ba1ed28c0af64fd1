// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_DiscountCard {
  readonly cards: V3_DiscountCard_Cards
  readonly orders: V3_DiscountCard_Orders
}

export interface V3_DiscountCard_Cards_Post_Options extends CallOptions {
  readonly json: {
    /** 商户领卡号 · example: 6e8369071cd942c0476613f9d1ce9ca3 */
    readonly out_card_code: string
    /** 卡模板ID · example: 87789b2f25177433bcbf407e8e471f95 */
    readonly card_template_id: string
    /** 公众账号ID · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 通知商户URL · example: https://api.test.com */
    readonly notify_url: string
  }
}

export interface V3_DiscountCard_Cards_Post_Response {
  /** 预领卡请求token · example: zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2 */
  readonly prepare_card_token: string
}

export interface V3_DiscountCard_Cards {
  readonly _out_card_code_: V3_DiscountCard_Cards_Out_card_code_
  /**
   * 预受理领卡请求API
   * Roles: 直连商户
   */
  post(options: V3_DiscountCard_Cards_Post_Options): ApiCall<V3_DiscountCard_Cards_Post_Response>
  /**
   * 预受理领卡请求API
   * Roles: 直连商户
   */
  postSync(options: V3_DiscountCard_Cards_Post_Options): V3_DiscountCard_Cards_Post_Response
}

export interface V3_DiscountCard_Cards_Out_card_code__Get_Options extends CallOptions {
  /** 商户领卡号 */
  readonly out_card_code: string
}

export interface V3_DiscountCard_Cards_Out_card_code__Get_Response {
  /** 先享卡ID · example: 233bcbf407e87789b8e471f251774f95 */
  readonly card_id: string
  /** 先享卡模板ID · example: 87789b2f25177433bcbf407e8e471f95 */
  readonly card_template_id: string
  /** 用户标识 · example: oUpF8uMuAJ2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 商户领卡号 · example: 6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_card_code: string
  /** 公众账号ID · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · example: 1230000109 */
  readonly mchid: string
  /** 约定时间期限 */
  readonly time_range: {
    /** 约定开始时间 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly begin_time: string
    /** 约定结束时间 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly end_time: string
  }
  /** 状态 · example: ONGOING */
  readonly state: string
  /** 未完成约定原因 · example: DUE_TO_QUIT */
  readonly unfinished_reason?: string | undefined
  /** 享受优惠总金额 · example: 1000 */
  readonly total_amount?: number | undefined
  /** 用户退回优惠的付款信息 */
  readonly pay_information?: {
    /** 付款金额 · example: 100 */
    readonly pay_amount: number
    /** 付款状态 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly pay_state: string
    /** 微信支付订单号 · example: 1009660380201506130728806387 */
    readonly transaction_id?: string | undefined
    /** 支付时间 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly pay_time?: string | undefined
  } | undefined
  /** 创卡时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 目标列表 */
  readonly objectives?: readonly {
    /** 目标ID · example: 123456 */
    readonly objective_id: string
    /** 目标名称 · example: 一周购买三次商品 */
    readonly name: string
    /** 目标数量 · example: 1 */
    readonly count: number
    /** 目标单位 · example: 次 */
    readonly unit: string
    /** 目标描述 · example: 特价商品 */
    readonly description?: string | undefined
    /** 目标完成记录 */
    readonly objective_completion_records?: readonly {
      /** 目标完成流水号 · example: 578354545 */
      readonly objective_completion_serial_no: string
      /** 目标ID · example: 123456 */
      readonly objective_id: string
      /** 目标完成时间 · example: 2015-05-20T13:29:35.120+08:00 */
      readonly completion_time: string
      /** 目标完成类型 · example: INCREASE */
      readonly completion_type: string
      /** 目标完成描述 · example: 购买商品 */
      readonly description: string
      /** 目标完成数量 · example: 1 */
      readonly completion_count: number
      /** 备注说明 · example: 特价商品 */
      readonly remark?: string | undefined
    }[] | undefined
  }[] | undefined
  /** 优惠列表 */
  readonly rewards?: readonly {
    /** 优惠ID · example: 123456 */
    readonly reward_id: string
    /** 优惠名称 · example: 八折优惠 */
    readonly name: string
    /** 优惠数量类型 · example: COUNT_LIMIT */
    readonly count_type: string
    /** 优惠数量 · example: 1 */
    readonly count: number
    /** 优惠单位 · example: 个 */
    readonly unit: string
    /** 优惠金额 · example: 100 */
    readonly amount: number
    /** 优惠描述 · example: 特价商品优惠 */
    readonly description?: string | undefined
    /** 优惠使用记录列 */
    readonly reward_usage_records?: readonly {
      /** 优惠使用记录流水号 · example: 578354 */
      readonly reward_usage_serial_no: string
      /** 优惠ID · example: 123456 */
      readonly reward_id: string
      /** 优惠使用时间 · example: 2015-05-20T13:29:35.120+08:00 */
      readonly usage_time: string
      /** 优惠使用类型 · example: INCREASE */
      readonly usage_type: string
      /** 优惠使用描述 · example: 购买商品 */
      readonly description: string
      /** 优惠使用数量 · example: 1 */
      readonly usage_count: number
      /** 优惠金额 · example: 100 */
      readonly amount: number
      /** 备注说明 · example: 特价商品 */
      readonly remark?: string | undefined
    }[] | undefined
  }[] | undefined
  /** 邀请者用户标识 · example: oUpF8uMuAJ2pxb1Q9zNjWUHsd */
  readonly sharer_openid?: string | undefined
}

export interface V3_DiscountCard_Cards_Out_card_code_ {
  readonly addUserRecords: V3_DiscountCard_Cards_Out_card_code__AddUserRecords
  /**
   * 查询先享卡订单API
   * Roles: 直连商户
   */
  get(options: V3_DiscountCard_Cards_Out_card_code__Get_Options): ApiCall<V3_DiscountCard_Cards_Out_card_code__Get_Response>
  /**
   * 查询先享卡订单API
   * Roles: 直连商户
   */
  getSync(options: V3_DiscountCard_Cards_Out_card_code__Get_Options): V3_DiscountCard_Cards_Out_card_code__Get_Response
}

export interface V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Options extends CallOptions {
  /** 商户领卡号 */
  readonly out_card_code: string
  readonly json: {
    /** 卡模板ID · example: 87789b2f25177433bcbf407e8e471f95 */
    readonly card_template_id: string
    /** 目标完成记录 */
    readonly objective_completion_records?: readonly {
      /** 目标完成流水号 · example: 578354545 */
      readonly objective_completion_serial_no: string
      /** 目标ID · example: 123456 */
      readonly objective_id: string
      /** 目标完成时间 · example: 2015-05-20T13:29:35.120+08:00 */
      readonly completion_time: string
      /** 目标完成类型 · example: INCREASE */
      readonly completion_type: string
      /** 目标完成描述 · example: 购买商品 */
      readonly description: string
      /** 目标完成数量 · example: 1 */
      readonly completion_count: number
      /** 备注说明 · example: 特价商品 */
      readonly remark?: string | undefined
    }[] | undefined
    /** 优惠使用记录 */
    readonly reward_usage_records?: readonly {
      /** 优惠使用记录流水号 · example: 578354 */
      readonly reward_usage_serial_no: string
      /** 优惠ID · example: 123456 */
      readonly reward_id: string
      /** 优惠使用时间 · example: 2015-05-20T13:29:35.120+08:00 */
      readonly usage_time: string
      /** 优惠使用类型 · example: INCREASE */
      readonly usage_type: string
      /** 优惠使用描述 · example: 购买商品 */
      readonly description: string
      /** 数量 · example: 1 */
      readonly usage_count: number
      /** 金额 · example: 100 */
      readonly amount: number
      /** 备注说明 · example: 特价商品 */
      readonly remark?: string | undefined
    }[] | undefined
  }
}

export type V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Response = undefined

export interface V3_DiscountCard_Cards_Out_card_code__AddUserRecords {
  /**
   * 增加用户记录API
   * Roles: 直连商户
   */
  post(options: V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Options): ApiCall<V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Response>
  /**
   * 增加用户记录API
   * Roles: 直连商户
   */
  postSync(options: V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Options): V3_DiscountCard_Cards_Out_card_code__AddUserRecords_Post_Response
}

export interface V3_DiscountCard_Orders {
  readonly _out_order_no_: V3_DiscountCard_Orders_Out_order_no_
  readonly outTradeNo: V3_DiscountCard_Orders_OutTradeNo
}

export interface V3_DiscountCard_Orders_Out_order_no__Get_Options extends CallOptions {
  /** 先享卡订单号 */
  readonly out_order_no: string
}

export interface V3_DiscountCard_Orders_Out_order_no__Get_Response {
  /** 先享卡订单号 · example: 233bcbf407e87789b8e471f251774f95 */
  readonly out_order_no: string
  /** 先享卡ID · example: 87789b2f25177433bcbf407e8e471f95 */
  readonly discount_card_id: string
  /** 商户订单号 · example: 6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_trade_no: string
  /** 公众账号ID · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · example: 500001 */
  readonly service_id: string
  /** 微信支付服务订单号 · example: 15646546545165651651 */
  readonly order_id: string
  /** 微信支付交易单号 · example: 1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 用户标识 · example: oUpF8uMuAJ2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 先享卡开始时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly card_begin_time: string
  /** 先享卡结束时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly card_end_time: string
  /** 先享卡名称 · example: 五一品牌活动 */
  readonly card_name: string
  /** 目标描述 · example: 购买商品3次 */
  readonly objective_description: string
  /** 奖励描述 · example: 每次减5元 */
  readonly reward_description: string
  /** 预估奖励金额 · example: 1000 */
  readonly estimated_reward_amount: number
  /** 线上使用说明 · example: 仅限商户APP使用 */
  readonly online_instructions?: string | undefined
  /** 线下使用说明 · example: 仅限商户门店使用 */
  readonly offline_instructions?: string | undefined
  /** 订单状态 · example: CREATED */
  readonly state: "CREATED" | "SETTLING" | "CHARGING" | "CHARGED" | "NO_CHARGE" | "REVOKED" | (string & {})
  /** 总金额 · example: 1000 */
  readonly total_amount?: number | undefined
  /** 扣除金额 · example: 1000 */
  readonly deduction_amount?: number | undefined
  /** 结算金额 · example: 1000 */
  readonly settlement_amount?: number | undefined
  /** 创建时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 支付时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly pay_time?: string | undefined
  /** 目标达成明细列表 */
  readonly objectives?: readonly {
    /** 目标流水号 · example: 578354545 */
    readonly objective_serial_no: string
    /** 先享卡目标ID · example: 123456 */
    readonly objective_id: number
    /** 目标名称 · example: 一周购买三次商品 */
    readonly name?: string | undefined
    /** 目标单位 · example: 个 */
    readonly unit?: string | undefined
    /** 履约描述 · example: 购买商品 */
    readonly performance_description: string
    /** 履约类型 · example: INCREASE */
    readonly performance_type: "INCREASE" | "DECREASE" | (string & {})
    /** 目标数量 · example: 1 */
    readonly count: number
    /** 履约时间 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly performance_time: string
    /** 备注说明 · example: 特价商品 */
    readonly remark?: string | undefined
  }[] | undefined
  /** 奖励明细列表 */
  readonly rewards?: readonly {
    /** 奖励流水号 · example: 578354 */
    readonly reward_serial_no: string
    /** 先享卡奖励ID · example: 123456 */
    readonly reward_id: number
    /** 奖励名称 · example: 八折优惠 */
    readonly name?: string | undefined
    /** 奖励单位 · example: 个 */
    readonly unit?: string | undefined
    /** 奖励描述 · example: 购买商品 */
    readonly description: string
    /** 奖励类型 · example: INCREASE */
    readonly reward_type: "INCREASE" | "DECREASE" | (string & {})
    /** 奖励数量 · example: 1 */
    readonly count: number
    /** 奖励金额 · example: 100 */
    readonly amount: number
    /** 奖励时间 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly reward_time: string
    /** 备注说明 · example: 特价商品 */
    readonly remark?: string | undefined
  }[] | undefined
}

export interface V3_DiscountCard_Orders_Out_order_no__Patch_Options extends CallOptions {
  /** 先享卡订单号 */
  readonly out_order_no: string
  readonly json?: {
    /** 目标达成明细列表 */
    readonly objectives?: readonly {
      /** 目标流水号 · example: 578354545 */
      readonly objective_serial_no: string
      /** 先享卡目标ID · example: 123456 */
      readonly objective_id: number
      /** 履约描述 · example: 购买商品 */
      readonly performance_description: string
      /** 履约类型 · example: INCREASE */
      readonly performance_type: "INCREASE" | "DECREASE" | (string & {})
      /** 目标数量 · example: 1 */
      readonly count: number
      /** 履约时间 · example: 2015-05-20T13:29:35.120+08:00 */
      readonly performance_time: string
      /** 备注说明 · example: 特价商品 */
      readonly remark?: string | undefined
    }[] | undefined
    /** 奖励明细列表 */
    readonly rewards?: readonly {
      /** 奖励流水号 · example: 578354 */
      readonly reward_serial_no: string
      /** 先享卡奖励ID · example: 123456 */
      readonly reward_id: number
      /** 奖励描述 · example: 购买商品 */
      readonly description: string
      /** 奖励类型 · example: INCREASE */
      readonly reward_type: "INCREASE" | "DECREASE" | (string & {})
      /** 奖励数量 · example: 1 */
      readonly count: number
      /** 奖励金额 · example: 100 */
      readonly amount: number
      /** 奖励时间 · example: 2015-05-20T13:29:35.120+08:00 */
      readonly reward_time: string
      /** 备注说明 · example: 特价商品 */
      readonly remark?: string | undefined
    }[] | undefined
  } | undefined
}

export interface V3_DiscountCard_Orders_Out_order_no__Patch_Response {
  /** 先享卡订单号 · example: 233bcbf407e87789b8e471f251774f95 */
  readonly out_order_no: string
  /** 微信支付服务订单号 · example: 15646546545165651651 */
  readonly order_id: string
}

export interface V3_DiscountCard_Orders_Out_order_no_ {
  /**
   * 通过先享卡订单号查询订单API
   * Roles: 直连商户
   * @deprecated withdrawn by WeChat Pay
   */
  get(options: V3_DiscountCard_Orders_Out_order_no__Get_Options): ApiCall<V3_DiscountCard_Orders_Out_order_no__Get_Response>
  /**
   * 通过先享卡订单号查询订单API
   * Roles: 直连商户
   * @deprecated withdrawn by WeChat Pay
   */
  getSync(options: V3_DiscountCard_Orders_Out_order_no__Get_Options): V3_DiscountCard_Orders_Out_order_no__Get_Response
  /**
   * 更新先享卡订单API
   * Roles: 直连商户
   * @deprecated withdrawn by WeChat Pay
   */
  patch(options: V3_DiscountCard_Orders_Out_order_no__Patch_Options): ApiCall<V3_DiscountCard_Orders_Out_order_no__Patch_Response>
  /**
   * 更新先享卡订单API
   * Roles: 直连商户
   * @deprecated withdrawn by WeChat Pay
   */
  patchSync(options: V3_DiscountCard_Orders_Out_order_no__Patch_Options): V3_DiscountCard_Orders_Out_order_no__Patch_Response
}

export interface V3_DiscountCard_Orders_OutTradeNo {
  readonly _out_trade_no_: V3_DiscountCard_Orders_OutTradeNo_Out_trade_no_
}

export interface V3_DiscountCard_Orders_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 商户订单号 */
  readonly out_trade_no: string
}

export interface V3_DiscountCard_Orders_OutTradeNo_Out_trade_no__Get_Response {
  /** 先享卡订单号 · example: 233bcbf407e87789b8e471f251774f95 */
  readonly out_order_no: string
  /** 先享卡ID · example: 87789b2f25177433bcbf407e8e471f95 */
  readonly discount_card_id: string
  /** 商户订单号 · example: 6e8369071cd942c0476613f9d1ce9ca3 */
  readonly out_trade_no: string
  /** 公众账号ID · example: wxd678efh567hg6787 */
  readonly appid: string
  /** 服务ID · example: 500001 */
  readonly service_id: string
  /** 微信支付服务订单号 · example: 15646546545165651651 */
  readonly order_id: string
  /** 微信支付交易单号 · example: 1009660380201506130728806387 */
  readonly transaction_id?: string | undefined
  /** 用户标识 · example: oUpF8uMuAJ2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 先享卡开始时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly card_begin_time: string
  /** 先享卡结束时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly card_end_time: string
  /** 先享卡名称 · example: 五一品牌活动 */
  readonly card_name: string
  /** 目标描述 · example: 购买商品3次 */
  readonly objective_description: string
  /** 奖励描述 · example: 每次减5元 */
  readonly reward_description: string
  /** 预估奖励金额 · example: 1000 */
  readonly estimated_reward_amount: number
  /** 线上使用说明 · example: 仅限商户APP使用 */
  readonly online_instructions?: string | undefined
  /** 线下使用说明 · example: 仅限商户门店使用 */
  readonly offline_instructions?: string | undefined
  /** 订单状态 · example: CREATED */
  readonly state: "CREATED" | "SETTLING" | "CHARGING" | "CHARGED" | "NO_CHARGE" | "REVOKED" | (string & {})
  /** 总金额 · example: 1000 */
  readonly total_amount?: number | undefined
  /** 扣除金额 · example: 1000 */
  readonly deduction_amount?: number | undefined
  /** 结算金额 · example: 1000 */
  readonly settlement_amount?: number | undefined
  /** 创建时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 支付时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly pay_time?: string | undefined
  /** 目标达成明细列表 */
  readonly objectives?: readonly {
    /** 目标流水号 · example: 578354545 */
    readonly objective_serial_no: string
    /** 先享卡目标ID · example: 123456 */
    readonly objective_id: number
    /** 目标名称 · example: 一周购买三次商品 */
    readonly name?: string | undefined
    /** 目标单位 · example: 个 */
    readonly unit?: string | undefined
    /** 履约描述 · example: 购买商品 */
    readonly performance_description: string
    /** 履约类型 · example: INCREASE */
    readonly performance_type: "INCREASE" | "DECREASE" | (string & {})
    /** 目标数量 · example: 1 */
    readonly count: number
    /** 履约时间 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly performance_time: string
    /** 备注说明 · example: 特价商品 */
    readonly remark?: string | undefined
  }[] | undefined
  /** 奖励明细列表 */
  readonly rewards?: readonly {
    /** 奖励流水号 · example: 578354 */
    readonly reward_serial_no: string
    /** 先享卡奖励ID · example: 123456 */
    readonly reward_id: number
    /** 奖励名称 · example: 八折优惠 */
    readonly name?: string | undefined
    /** 奖励单位 · example: 个 */
    readonly unit?: string | undefined
    /** 奖励描述 · example: 购买商品 */
    readonly description: string
    /** 奖励类型 · example: INCREASE */
    readonly reward_type: "INCREASE" | "DECREASE" | (string & {})
    /** 奖励数量 · example: 1 */
    readonly count: number
    /** 奖励金额 · example: 100 */
    readonly amount: number
    /** 奖励时间 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly reward_time: string
    /** 备注说明 · example: 特价商品 */
    readonly remark?: string | undefined
  }[] | undefined
}

export interface V3_DiscountCard_Orders_OutTradeNo_Out_trade_no_ {
  /**
   * 通过先享卡订单号查询订单API
   * Roles: 直连商户
   * @deprecated withdrawn by WeChat Pay
   */
  get(options: V3_DiscountCard_Orders_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_DiscountCard_Orders_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 通过先享卡订单号查询订单API
   * Roles: 直连商户
   * @deprecated withdrawn by WeChat Pay
   */
  getSync(options: V3_DiscountCard_Orders_OutTradeNo_Out_trade_no__Get_Options): V3_DiscountCard_Orders_OutTradeNo_Out_trade_no__Get_Response
}
