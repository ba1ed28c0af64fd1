// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_MedIns {
  readonly orders: V3_MedIns_Orders
  readonly refunds: V3_MedIns_Refunds
}

export interface V3_MedIns_Orders_Post_Options extends CallOptions {
  readonly json: {
    /** 混合支付类型 · example: CASH_AND_INSURANCE */
    readonly mix_pay_type: "UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE" | (string & {})
    /** 订单类型 · example: REG_PAY */
    readonly order_type: "UNKNOWN_ORDER_TYPE" | "REG_PAY" | "DIAG_PAY" | "COVID_EXAM_PAY" | "IN_HOSP_PAY" | "PHARMACY_PAY" | "INSURANCE_PAY" | "INT_REG_PAY" | "INT_RE_DIAG_PAY" | "INT_RX_PAY" | "COVID_ANTIGEN_PAY" | "MED_PAY" | (string & {})
    /** 从业机构的公众号ID · example: wx8888888888888888 */
    readonly appid: string
    /** 医疗机构的公众号ID · example: wxd678efh567hg6999 */
    readonly sub_appid?: string | undefined
    /** 医疗机构的商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 用户在appid下的唯一标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
    /** 用户在医疗机构AppID下的唯一标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly sub_openid?: string | undefined
    /** 支付人身份信息 */
    readonly payer: {
      /** 真实姓名 · 加密 encrypted by the client */
      readonly name: string
      /** 个人身份ID摘要 · 加密 encrypted by the client */
      readonly id_digest: string
      /** 证件类型 · example: ID_CARD */
      readonly card_type: "UNKNOWN_USER_CARD_TYPE" | "ID_CARD" | "HOUSEHOLD_REGISTRATION" | "FOREIGNER_PASSPORT" | "MAINLAND_TRAVEL_PERMIT_FOR_TW" | "MAINLAND_TRAVEL_PERMIT_FOR_MO" | "MAINLAND_TRAVEL_PERMIT_FOR_HK" | "FOREIGN_PERMANENT_RESIDENT" | (string & {})
    }
    /** 是否代亲属支付 */
    readonly pay_for_relatives?: boolean | undefined
    /** 亲属身份信息 */
    readonly relative?: {
      /** 真实姓名 · 加密 encrypted by the client */
      readonly name: string
      /** 个人身份ID摘要 · 加密 encrypted by the client */
      readonly id_digest: string
      /** 证件类型 · example: ID_CARD */
      readonly card_type: "UNKNOWN_USER_CARD_TYPE" | "ID_CARD" | "HOUSEHOLD_REGISTRATION" | "FOREIGNER_PASSPORT" | "MAINLAND_TRAVEL_PERMIT_FOR_TW" | "MAINLAND_TRAVEL_PERMIT_FOR_MO" | "MAINLAND_TRAVEL_PERMIT_FOR_HK" | "FOREIGN_PERMANENT_RESIDENT" | (string & {})
    } | undefined
    /** 从业机构订单号 · example: 202204022005169952975171534816 */
    readonly out_trade_no: string
    /** 医疗机构订单号 · example: 1217752501201 */
    readonly serial_no: string
    /** 医保局返回的支付单ID · example: ORD530100202204022006350000021 */
    readonly pay_order_id?: string | undefined
    /** 医保局返回的支付授权码 · example: AUTH530100202204022006310000034 */
    readonly pay_auth_no?: string | undefined
    /** 用户定位信息 · example: 102.682296,25.054260 */
    readonly geo_location?: string | undefined
    /** 城市ID · example: 530100 */
    readonly city_id: string
    /** 医疗机构名称 · example: 北大医院 */
    readonly med_inst_name: string
    /** 医疗机构编码 · example: 1217752501201407033233368318 */
    readonly med_inst_no: string
    /** 医保下单时间 · example: 2018-06-08T10:34:56+08:00 */
    readonly med_ins_order_create_time?: string | undefined
    /** 使用该接口下单的总金额 · example: 202000 */
    readonly total_fee: number
    /** 医保局结算后 · example: 100000 */
    readonly med_ins_gov_fee?: number | undefined
    /** 医保局结算后 · example: 45000 */
    readonly med_ins_self_fee?: number | undefined
    /** 医保局结算后 · example: 5000 */
    readonly med_ins_other_fee?: number | undefined
    /** 医保局结算后 · example: 50000 */
    readonly med_ins_cash_fee?: number | undefined
    /** 实际需要用户微信支付的金额 · example: 42000 */
    readonly wechat_pay_cash_fee?: number | undefined
    /** 现金补充列表 */
    readonly cash_add_detail?: readonly {
      /** 现金补充金额 · example: 2000 */
      readonly cash_add_fee: number
      /** 现金补充类型 · example: FREIGHT */
      readonly cash_add_type: "DEFAULT_ADD_TYPE" | "FREIGHT" | "OTHER_MEDICAL_EXPENSES" | (string & {})
    }[] | undefined
    /** 现金减免列表 */
    readonly cash_reduce_detail?: readonly {
      /** 现金减免金额 · example: 10000 */
      readonly cash_reduce_fee: number
      /** 现金减免类型 · example: DEFAULT_REDUCE_TYPE */
      readonly cash_reduce_type: "DEFAULT_REDUCE_TYPE" | "HOSPITAL_REDUCE" | "PHARMACY_DISCOUNT" | "DISCOUNT" | "PRE_PAYMENT" | "DEPOSIT_DEDUCTION" | (string & {})
    }[] | undefined
    /** 回调通知URL · example: https://www.weixin.qq.com/wxpay/pay.php */
    readonly callback_url: string
    /** 自费预下单ID · example: wx201410272009395522657a690389285100 */
    readonly prepay_id?: string | undefined
    /** 医疗机构透传给医保的数据 · example: {} */
    readonly passthrough_request_content?: string | undefined
    /** 扩展字段 · example: {} */
    readonly extends?: string | undefined
    /** 附加数据 · example: {} */
    readonly attach?: string | undefined
    /** 渠道号 · example: AAGN9uhZc5EGyRdairKW7Qnu */
    readonly channel_no?: string | undefined
    /** 是否到医保局测试环境下单 */
    readonly med_ins_test_env?: boolean | undefined
  }
}

export interface V3_MedIns_Orders_Post_Response {
  /** 医保自费混合订单号 · example: 1217752501201407033233368318 */
  readonly mix_trade_no: string
  /** 医保自费混合订单支付状态 · example: MIX_PAY_SUCCESS */
  readonly mix_pay_status: "UNKNOWN_MIX_PAY_STATUS" | "MIX_PAY_CREATED" | "MIX_PAY_SUCCESS" | "MIX_PAY_REFUND" | "MIX_PAY_FAIL" | (string & {})
  /** 混合订单中自费部分的支付状态 · example: SELF_PAY_SUCCESS */
  readonly self_pay_status: "UNKNOWN_SELF_PAY_STATUS" | "SELF_PAY_CREATED" | "SELF_PAY_SUCCESS" | "SELF_PAY_REFUND" | "SELF_PAY_FAIL" | "NO_SELF_PAY" | (string & {})
  /** 混合订单中自费部分的支付状态 · example: MED_INS_PAY_SUCCESS */
  readonly med_ins_pay_status: "UNKNOWN_MED_INS_PAY_STATUS" | "MED_INS_PAY_CREATED" | "MED_INS_PAY_SUCCESS" | "MED_INS_PAY_REFUND" | "MED_INS_PAY_FAIL" | "NO_MED_INS_PAY" | (string & {})
  /** 订单支付时间 · example: 2018-06-08T10:34:56+08:00 */
  readonly paid_time?: string | undefined
  /** 支付完成后医保局返回内容 · example: {} */
  readonly passthrough_response_content?: string | undefined
  /** 混合支付类型 · example: CASH_AND_INSURANCE */
  readonly mix_pay_type: "UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE" | (string & {})
  /** 订单类型 · example: REG_PAY */
  readonly order_type: "UNKNOWN_ORDER_TYPE" | "REG_PAY" | "DIAG_PAY" | "COVID_EXAM_PAY" | "IN_HOSP_PAY" | "PHARMACY_PAY" | "INSURANCE_PAY" | "INT_REG_PAY" | "INT_RE_DIAG_PAY" | "INT_RX_PAY" | "COVID_ANTIGEN_PAY" | "MED_PAY" | (string & {})
  /** 从业机构的公众号ID · example: wx8888888888888888 */
  readonly appid: string
  /** 医疗机构的公众号ID · example: wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 医疗机构的商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 用户在appid下的唯一标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户在医疗机构AppID下的唯一标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 是否代亲属支付 */
  readonly pay_for_relatives?: boolean | undefined
  /** 从业机构订单号 · example: 202204022005169952975171534816 */
  readonly out_trade_no: string
  /** 医疗机构订单号 · example: 1217752501201 */
  readonly serial_no: string
  /** 医保局返回的支付单ID · example: ORD530100202204022006350000021 */
  readonly pay_order_id?: string | undefined
  /** 医保局返回的支付授权码 · example: AUTH530100202204022006310000034 */
  readonly pay_auth_no?: string | undefined
  /** 用户定位信息 · example: 102.682296,25.054260 */
  readonly geo_location?: string | undefined
  /** 城市ID · example: 530100 */
  readonly city_id: string
  /** 医疗机构名称 · example: 北大医院 */
  readonly med_inst_name: string
  /** 医疗机构编码 · example: 1217752501201407033233368318 */
  readonly med_inst_no: string
  /** 医保下单时间 · example: 2018-06-08T10:34:56+08:00 */
  readonly med_ins_order_create_time?: string | undefined
  /** 使用该接口下单的总金额 · example: 202000 */
  readonly total_fee: number
  /** 医保局结算后 · example: 100000 */
  readonly med_ins_gov_fee?: number | undefined
  /** 医保局结算后 · example: 45000 */
  readonly med_ins_self_fee?: number | undefined
  /** 医保局结算后 · example: 5000 */
  readonly med_ins_other_fee?: number | undefined
  /** 医保局结算后 · example: 50000 */
  readonly med_ins_cash_fee?: number | undefined
  /** 实际需要用户微信支付的金额 · example: 42000 */
  readonly wechat_pay_cash_fee?: number | undefined
  /** 现金补充列表 */
  readonly cash_add_detail?: readonly {
    /** 现金补充金额 · example: 2000 */
    readonly cash_add_fee: number
    /** 现金补充类型 · example: FREIGHT */
    readonly cash_add_type: "DEFAULT_ADD_TYPE" | "FREIGHT" | "OTHER_MEDICAL_EXPENSES" | (string & {})
  }[] | undefined
  /** 现金减免列表 */
  readonly cash_reduce_detail?: readonly {
    /** 现金减免金额 · example: 10000 */
    readonly cash_reduce_fee: number
    /** 现金减免类型 · example: DEFAULT_REDUCE_TYPE */
    readonly cash_reduce_type: "DEFAULT_REDUCE_TYPE" | "HOSPITAL_REDUCE" | "PHARMACY_DISCOUNT" | "DISCOUNT" | "PRE_PAYMENT" | "DEPOSIT_DEDUCTION" | (string & {})
  }[] | undefined
  /** 回调通知URL · example: https://www.weixin.qq.com/wxpay/pay.php */
  readonly callback_url: string
  /** 自费预下单ID · example: wx201410272009395522657a690389285100 */
  readonly prepay_id?: string | undefined
  /** 医疗机构透传给医保的数据 · example: {} */
  readonly passthrough_request_content?: string | undefined
  /** 扩展字段 · example: {} */
  readonly extends?: string | undefined
  /** 附加数据 · example: {} */
  readonly attach?: string | undefined
  /** 渠道号 · example: AAGN9uhZc5EGyRdairKW7Qnu */
  readonly channel_no?: string | undefined
  /** 是否到医保局测试环境下单 */
  readonly med_ins_test_env?: boolean | undefined
  /** 医保支付失败原因 */
  readonly med_ins_fail_reason?: string | undefined
}

export interface V3_MedIns_Orders {
  readonly mixTradeNo: V3_MedIns_Orders_MixTradeNo
  readonly outTradeNo: V3_MedIns_Orders_OutTradeNo
  /**
   * 医保自费混合收款下单 · https://pay.weixin.qq.com/doc/v3/merchant/4016781466
   * Roles: 普通商户, 从业机构（银行）
   */
  post(options: V3_MedIns_Orders_Post_Options): ApiCall<V3_MedIns_Orders_Post_Response>
  /**
   * 医保自费混合收款下单 · https://pay.weixin.qq.com/doc/v3/merchant/4016781466
   * Roles: 普通商户, 从业机构（银行）
   */
  postSync(options: V3_MedIns_Orders_Post_Options): V3_MedIns_Orders_Post_Response
}

export interface V3_MedIns_Orders_MixTradeNo {
  readonly _mix_trade_no_: V3_MedIns_Orders_MixTradeNo_Mix_trade_no_
}

export interface V3_MedIns_Orders_MixTradeNo_Mix_trade_no__Get_Options extends CallOptions {
  /** 医保自费混合订单号 */
  readonly mix_trade_no: string
  readonly query?: {
    /** 医疗机构的商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_MedIns_Orders_MixTradeNo_Mix_trade_no__Get_Response {
  /** 医保自费混合订单号 · example: 1217752501201407033233368318 */
  readonly mix_trade_no: string
  /** 医保自费混合订单支付状态 · example: MIX_PAY_SUCCESS */
  readonly mix_pay_status: "UNKNOWN_MIX_PAY_STATUS" | "MIX_PAY_CREATED" | "MIX_PAY_SUCCESS" | "MIX_PAY_REFUND" | "MIX_PAY_FAIL" | (string & {})
  /** 混合订单中自费部分的支付状态 · example: SELF_PAY_SUCCESS */
  readonly self_pay_status: "UNKNOWN_SELF_PAY_STATUS" | "SELF_PAY_CREATED" | "SELF_PAY_SUCCESS" | "SELF_PAY_REFUND" | "SELF_PAY_FAIL" | "NO_SELF_PAY" | (string & {})
  /** 混合订单中自费部分的支付状态 · example: MED_INS_PAY_SUCCESS */
  readonly med_ins_pay_status: "UNKNOWN_MED_INS_PAY_STATUS" | "MED_INS_PAY_CREATED" | "MED_INS_PAY_SUCCESS" | "MED_INS_PAY_REFUND" | "MED_INS_PAY_FAIL" | "NO_MED_INS_PAY" | (string & {})
  /** 订单支付时间 · example: 2018-06-08T10:34:56+08:00 */
  readonly paid_time?: string | undefined
  /** 支付完成后医保局返回内容 · example: {} */
  readonly passthrough_response_content?: string | undefined
  /** 混合支付类型 · example: CASH_AND_INSURANCE */
  readonly mix_pay_type: "UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE" | (string & {})
  /** 订单类型 · example: REG_PAY */
  readonly order_type: "UNKNOWN_ORDER_TYPE" | "REG_PAY" | "DIAG_PAY" | "COVID_EXAM_PAY" | "IN_HOSP_PAY" | "PHARMACY_PAY" | "INSURANCE_PAY" | "INT_REG_PAY" | "INT_RE_DIAG_PAY" | "INT_RX_PAY" | "COVID_ANTIGEN_PAY" | "MED_PAY" | (string & {})
  /** 从业机构的公众号ID · example: wx8888888888888888 */
  readonly appid: string
  /** 医疗机构的公众号ID · example: wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 医疗机构的商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 用户在appid下的唯一标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户在医疗机构AppID下的唯一标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 是否代亲属支付 */
  readonly pay_for_relatives?: boolean | undefined
  /** 从业机构订单号 · example: 202204022005169952975171534816 */
  readonly out_trade_no: string
  /** 医疗机构订单号 · example: 1217752501201 */
  readonly serial_no: string
  /** 医保局返回的支付单ID · example: ORD530100202204022006350000021 */
  readonly pay_order_id?: string | undefined
  /** 医保局返回的支付授权码 · example: AUTH530100202204022006310000034 */
  readonly pay_auth_no?: string | undefined
  /** 用户定位信息 · example: 102.682296,25.054260 */
  readonly geo_location?: string | undefined
  /** 城市ID · example: 530100 */
  readonly city_id: string
  /** 医疗机构名称 · example: 北大医院 */
  readonly med_inst_name: string
  /** 医疗机构编码 · example: 1217752501201407033233368318 */
  readonly med_inst_no: string
  /** 医保下单时间 · example: 2018-06-08T10:34:56+08:00 */
  readonly med_ins_order_create_time?: string | undefined
  /** 使用该接口下单的总金额 · example: 202000 */
  readonly total_fee: number
  /** 医保局结算后 · example: 100000 */
  readonly med_ins_gov_fee?: number | undefined
  /** 医保局结算后 · example: 45000 */
  readonly med_ins_self_fee?: number | undefined
  /** 医保局结算后 · example: 5000 */
  readonly med_ins_other_fee?: number | undefined
  /** 医保局结算后 · example: 50000 */
  readonly med_ins_cash_fee?: number | undefined
  /** 实际需要用户微信支付的金额 · example: 42000 */
  readonly wechat_pay_cash_fee?: number | undefined
  /** 现金补充列表 */
  readonly cash_add_detail?: readonly {
    /** 现金补充金额 · example: 2000 */
    readonly cash_add_fee: number
    /** 现金补充类型 · example: FREIGHT */
    readonly cash_add_type: "DEFAULT_ADD_TYPE" | "FREIGHT" | "OTHER_MEDICAL_EXPENSES" | (string & {})
  }[] | undefined
  /** 现金减免列表 */
  readonly cash_reduce_detail?: readonly {
    /** 现金减免金额 · example: 10000 */
    readonly cash_reduce_fee: number
    /** 现金减免类型 · example: DEFAULT_REDUCE_TYPE */
    readonly cash_reduce_type: "DEFAULT_REDUCE_TYPE" | "HOSPITAL_REDUCE" | "PHARMACY_DISCOUNT" | "DISCOUNT" | "PRE_PAYMENT" | "DEPOSIT_DEDUCTION" | (string & {})
  }[] | undefined
  /** 回调通知URL · example: https://www.weixin.qq.com/wxpay/pay.php */
  readonly callback_url: string
  /** 自费预下单ID · example: wx201410272009395522657a690389285100 */
  readonly prepay_id?: string | undefined
  /** 医疗机构透传给医保的数据 · example: {} */
  readonly passthrough_request_content?: string | undefined
  /** 扩展字段 · example: {} */
  readonly extends?: string | undefined
  /** 附加数据 · example: {} */
  readonly attach?: string | undefined
  /** 渠道号 · example: AAGN9uhZc5EGyRdairKW7Qnu */
  readonly channel_no?: string | undefined
  /** 是否到医保局测试环境下单 */
  readonly med_ins_test_env?: boolean | undefined
  /** 医保支付失败原因 */
  readonly med_ins_fail_reason?: string | undefined
}

export interface V3_MedIns_Orders_MixTradeNo_Mix_trade_no_ {
  /**
   * 使用医保自费混合订单号查看下单结果 · https://pay.weixin.qq.com/doc/v3/merchant/4016781479
   * Roles: 普通商户, 从业机构（银行）
   */
  get(options: V3_MedIns_Orders_MixTradeNo_Mix_trade_no__Get_Options): ApiCall<V3_MedIns_Orders_MixTradeNo_Mix_trade_no__Get_Response>
  /**
   * 使用医保自费混合订单号查看下单结果 · https://pay.weixin.qq.com/doc/v3/merchant/4016781479
   * Roles: 普通商户, 从业机构（银行）
   */
  getSync(options: V3_MedIns_Orders_MixTradeNo_Mix_trade_no__Get_Options): V3_MedIns_Orders_MixTradeNo_Mix_trade_no__Get_Response
}

export interface V3_MedIns_Orders_OutTradeNo {
  readonly _out_trade_no_: V3_MedIns_Orders_OutTradeNo_Out_trade_no_
}

export interface V3_MedIns_Orders_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 医保自费混合订单号 */
  readonly out_trade_no: string
  readonly query?: {
    /** 医疗机构的商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_MedIns_Orders_OutTradeNo_Out_trade_no__Get_Response {
  /** 医保自费混合订单号 · example: 1217752501201407033233368318 */
  readonly mix_trade_no: string
  /** 医保自费混合订单支付状态 · example: MIX_PAY_SUCCESS */
  readonly mix_pay_status: "UNKNOWN_MIX_PAY_STATUS" | "MIX_PAY_CREATED" | "MIX_PAY_SUCCESS" | "MIX_PAY_REFUND" | "MIX_PAY_FAIL" | (string & {})
  /** 混合订单中自费部分的支付状态 · example: SELF_PAY_SUCCESS */
  readonly self_pay_status: "UNKNOWN_SELF_PAY_STATUS" | "SELF_PAY_CREATED" | "SELF_PAY_SUCCESS" | "SELF_PAY_REFUND" | "SELF_PAY_FAIL" | "NO_SELF_PAY" | (string & {})
  /** 混合订单中自费部分的支付状态 · example: MED_INS_PAY_SUCCESS */
  readonly med_ins_pay_status: "UNKNOWN_MED_INS_PAY_STATUS" | "MED_INS_PAY_CREATED" | "MED_INS_PAY_SUCCESS" | "MED_INS_PAY_REFUND" | "MED_INS_PAY_FAIL" | "NO_MED_INS_PAY" | (string & {})
  /** 订单支付时间 · example: 2018-06-08T10:34:56+08:00 */
  readonly paid_time?: string | undefined
  /** 支付完成后医保局返回内容 · example: {} */
  readonly passthrough_response_content?: string | undefined
  /** 混合支付类型 · example: CASH_AND_INSURANCE */
  readonly mix_pay_type: "UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE" | (string & {})
  /** 订单类型 · example: REG_PAY */
  readonly order_type: "UNKNOWN_ORDER_TYPE" | "REG_PAY" | "DIAG_PAY" | "COVID_EXAM_PAY" | "IN_HOSP_PAY" | "PHARMACY_PAY" | "INSURANCE_PAY" | "INT_REG_PAY" | "INT_RE_DIAG_PAY" | "INT_RX_PAY" | "COVID_ANTIGEN_PAY" | "MED_PAY" | (string & {})
  /** 从业机构的公众号ID · example: wx8888888888888888 */
  readonly appid: string
  /** 医疗机构的公众号ID · example: wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 医疗机构的商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 用户在appid下的唯一标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户在医疗机构AppID下的唯一标识 · example: oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 是否代亲属支付 */
  readonly pay_for_relatives?: boolean | undefined
  /** 从业机构订单号 · example: 202204022005169952975171534816 */
  readonly out_trade_no: string
  /** 医疗机构订单号 · example: 1217752501201 */
  readonly serial_no: string
  /** 医保局返回的支付单ID · example: ORD530100202204022006350000021 */
  readonly pay_order_id?: string | undefined
  /** 医保局返回的支付授权码 · example: AUTH530100202204022006310000034 */
  readonly pay_auth_no?: string | undefined
  /** 用户定位信息 · example: 102.682296,25.054260 */
  readonly geo_location?: string | undefined
  /** 城市ID · example: 530100 */
  readonly city_id: string
  /** 医疗机构名称 · example: 北大医院 */
  readonly med_inst_name: string
  /** 医疗机构编码 · example: 1217752501201407033233368318 */
  readonly med_inst_no: string
  /** 医保下单时间 · example: 2018-06-08T10:34:56+08:00 */
  readonly med_ins_order_create_time?: string | undefined
  /** 使用该接口下单的总金额 · example: 202000 */
  readonly total_fee: number
  /** 医保局结算后 · example: 100000 */
  readonly med_ins_gov_fee?: number | undefined
  /** 医保局结算后 · example: 45000 */
  readonly med_ins_self_fee?: number | undefined
  /** 医保局结算后 · example: 5000 */
  readonly med_ins_other_fee?: number | undefined
  /** 医保局结算后 · example: 50000 */
  readonly med_ins_cash_fee?: number | undefined
  /** 实际需要用户微信支付的金额 · example: 42000 */
  readonly wechat_pay_cash_fee?: number | undefined
  /** 现金补充列表 */
  readonly cash_add_detail?: readonly {
    /** 现金补充金额 · example: 2000 */
    readonly cash_add_fee: number
    /** 现金补充类型 · example: FREIGHT */
    readonly cash_add_type: "DEFAULT_ADD_TYPE" | "FREIGHT" | "OTHER_MEDICAL_EXPENSES" | (string & {})
  }[] | undefined
  /** 现金减免列表 */
  readonly cash_reduce_detail?: readonly {
    /** 现金减免金额 · example: 10000 */
    readonly cash_reduce_fee: number
    /** 现金减免类型 · example: DEFAULT_REDUCE_TYPE */
    readonly cash_reduce_type: "DEFAULT_REDUCE_TYPE" | "HOSPITAL_REDUCE" | "PHARMACY_DISCOUNT" | "DISCOUNT" | "PRE_PAYMENT" | "DEPOSIT_DEDUCTION" | (string & {})
  }[] | undefined
  /** 回调通知URL · example: https://www.weixin.qq.com/wxpay/pay.php */
  readonly callback_url: string
  /** 自费预下单ID · example: wx201410272009395522657a690389285100 */
  readonly prepay_id?: string | undefined
  /** 医疗机构透传给医保的数据 · example: {} */
  readonly passthrough_request_content?: string | undefined
  /** 扩展字段 · example: {} */
  readonly extends?: string | undefined
  /** 附加数据 · example: {} */
  readonly attach?: string | undefined
  /** 渠道号 · example: AAGN9uhZc5EGyRdairKW7Qnu */
  readonly channel_no?: string | undefined
  /** 是否到医保局测试环境下单 */
  readonly med_ins_test_env?: boolean | undefined
  /** 医保支付失败原因 */
  readonly med_ins_fail_reason?: string | undefined
}

export interface V3_MedIns_Orders_OutTradeNo_Out_trade_no_ {
  /**
   * 使用商户订单号查看下单结果 · https://pay.weixin.qq.com/doc/v3/merchant/4016781490
   * Roles: 普通商户, 从业机构（银行）
   */
  get(options: V3_MedIns_Orders_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_MedIns_Orders_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 使用商户订单号查看下单结果 · https://pay.weixin.qq.com/doc/v3/merchant/4016781490
   * Roles: 普通商户, 从业机构（银行）
   */
  getSync(options: V3_MedIns_Orders_OutTradeNo_Out_trade_no__Get_Options): V3_MedIns_Orders_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_MedIns_Refunds {
  readonly notify: V3_MedIns_Refunds_Notify
}

export interface V3_MedIns_Refunds_Notify_Post_Options extends CallOptions {
  readonly query: {
    /** 医保自费混合订单号 · example: 1217752501201407033233368318 */
    readonly mix_trade_no: string
  }
  readonly json: {
    /** 医疗机构的商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 医保退款的总金额 · example: 45000 */
    readonly med_refund_total_fee: number
    /** 医保统筹退款金额 · example: 45000 */
    readonly med_refund__gov_fee: number
    /** 医保个账退款金额 · example: 45000 */
    readonly med_refund__self_fee: number
    /** 医保其他退款金额 · example: 45000 */
    readonly med_refund__other_fee: number
    /** 医保退款成功时间 · example: 2018-06-08T10:34:56+08:00 */
    readonly refund_time: string
    /** 从业机构退款单号 · example: R202204022005169952975171534816 */
    readonly out_refund_no: string
  }
}

export type V3_MedIns_Refunds_Notify_Post_Response = undefined

export interface V3_MedIns_Refunds_Notify {
  /**
   * 医保退款通知 · https://pay.weixin.qq.com/doc/v3/merchant/4016781561
   * Roles: 从业机构（银行）, 普通商户
   */
  post(options: V3_MedIns_Refunds_Notify_Post_Options): ApiCall<V3_MedIns_Refunds_Notify_Post_Response>
  /**
   * 医保退款通知 · https://pay.weixin.qq.com/doc/v3/merchant/4016781561
   * Roles: 从业机构（银行）, 普通商户
   */
  postSync(options: V3_MedIns_Refunds_Notify_Post_Options): V3_MedIns_Refunds_Notify_Post_Response
}
