// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_MedIns {
  /** 医保支付 · 医保自费混合收款下单 · 共 3 个接口 */
  readonly orders: V3_MedIns_Orders
  /** 医保支付 · 共 1 个接口 */
  readonly refunds: V3_MedIns_Refunds
}

export interface V3_MedIns_Orders_Post_Request {
  /** 混合支付类型 · 示例：CASH_AND_INSURANCE */
  readonly mix_pay_type: "UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE" | (string & {})
  /** 订单类型 · 示例：REG_PAY */
  readonly order_type: "UNKNOWN_ORDER_TYPE" | "REG_PAY" | "DIAG_PAY" | "COVID_EXAM_PAY" | "IN_HOSP_PAY" | "PHARMACY_PAY" | "INSURANCE_PAY" | "INT_REG_PAY" | "INT_RE_DIAG_PAY" | "INT_RX_PAY" | "COVID_ANTIGEN_PAY" | "MED_PAY" | (string & {})
  /** 从业机构的公众号ID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 医疗机构的公众号ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 医疗机构的商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 用户在appid下的唯一标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户在医疗机构AppID下的唯一标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 支付人身份信息 */
  readonly payer: {
    /** 真实姓名 · 加密字段，SDK 自动加密 */
    readonly name: string
    /** 个人身份ID摘要 · 加密字段，SDK 自动加密 */
    readonly id_digest: string
    /** 证件类型 · 示例：ID_CARD */
    readonly card_type: "UNKNOWN_USER_CARD_TYPE" | "ID_CARD" | "HOUSEHOLD_REGISTRATION" | "FOREIGNER_PASSPORT" | "MAINLAND_TRAVEL_PERMIT_FOR_TW" | "MAINLAND_TRAVEL_PERMIT_FOR_MO" | "MAINLAND_TRAVEL_PERMIT_FOR_HK" | "FOREIGN_PERMANENT_RESIDENT" | (string & {})
  }
  /** 是否代亲属支付 */
  readonly pay_for_relatives?: boolean | undefined
  /** 亲属身份信息 */
  readonly relative?: {
    /** 真实姓名 · 加密字段，SDK 自动加密 */
    readonly name: string
    /** 个人身份ID摘要 · 加密字段，SDK 自动加密 */
    readonly id_digest: string
    /** 证件类型 · 示例：ID_CARD */
    readonly card_type: "UNKNOWN_USER_CARD_TYPE" | "ID_CARD" | "HOUSEHOLD_REGISTRATION" | "FOREIGNER_PASSPORT" | "MAINLAND_TRAVEL_PERMIT_FOR_TW" | "MAINLAND_TRAVEL_PERMIT_FOR_MO" | "MAINLAND_TRAVEL_PERMIT_FOR_HK" | "FOREIGN_PERMANENT_RESIDENT" | (string & {})
  } | undefined
  /** 从业机构订单号 · 示例：202204022005169952975171534816 */
  readonly out_trade_no: string
  /** 医疗机构订单号 · 示例：1217752501201 */
  readonly serial_no: string
  /** 医保局返回的支付单ID · 示例：ORD530100202204022006350000021 */
  readonly pay_order_id?: string | undefined
  /** 医保局返回的支付授权码 · 示例：AUTH530100202204022006310000034 */
  readonly pay_auth_no?: string | undefined
  /** 用户定位信息 · 示例：102.682296,25.054260 */
  readonly geo_location?: string | undefined
  /** 城市ID · 示例：530100 */
  readonly city_id: string
  /** 医疗机构名称 · 示例：北大医院 */
  readonly med_inst_name: string
  /** 医疗机构编码 · 示例：1217752501201407033233368318 */
  readonly med_inst_no: string
  /** 医保下单时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly med_ins_order_create_time?: string | undefined
  /** 使用该接口下单的总金额 · 示例：202000 */
  readonly total_fee: number
  /** 医保局结算后 · 示例：100000 */
  readonly med_ins_gov_fee?: number | undefined
  /** 医保局结算后 · 示例：45000 */
  readonly med_ins_self_fee?: number | undefined
  /** 医保局结算后 · 示例：5000 */
  readonly med_ins_other_fee?: number | undefined
  /** 医保局结算后 · 示例：50000 */
  readonly med_ins_cash_fee?: number | undefined
  /** 实际需要用户微信支付的金额 · 示例：42000 */
  readonly wechat_pay_cash_fee?: number | undefined
  /** 现金补充列表 */
  readonly cash_add_detail?: readonly {
    /** 现金补充金额 · 示例：2000 */
    readonly cash_add_fee: number
    /** 现金补充类型 · 示例：FREIGHT */
    readonly cash_add_type: "DEFAULT_ADD_TYPE" | "FREIGHT" | "OTHER_MEDICAL_EXPENSES" | (string & {})
  }[] | undefined
  /** 现金减免列表 */
  readonly cash_reduce_detail?: readonly {
    /** 现金减免金额 · 示例：10000 */
    readonly cash_reduce_fee: number
    /** 现金减免类型 · 示例：DEFAULT_REDUCE_TYPE */
    readonly cash_reduce_type: "DEFAULT_REDUCE_TYPE" | "HOSPITAL_REDUCE" | "PHARMACY_DISCOUNT" | "DISCOUNT" | "PRE_PAYMENT" | "DEPOSIT_DEDUCTION" | (string & {})
  }[] | undefined
  /** 回调通知URL · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly callback_url: string
  /** 自费预下单ID · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id?: string | undefined
  /** 医疗机构透传给医保的数据 · 示例：{} */
  readonly passthrough_request_content?: string | undefined
  /** 扩展字段 · 示例：{} */
  readonly extends?: string | undefined
  /** 附加数据 · 示例：{} */
  readonly attach?: string | undefined
  /** 渠道号 · 示例：AAGN9uhZc5EGyRdairKW7Qnu */
  readonly channel_no?: string | undefined
  /** 是否到医保局测试环境下单 */
  readonly med_ins_test_env?: boolean | undefined
}

export interface V3_MedIns_Orders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MedIns_Orders_Post_Request
}

export interface V3_MedIns_Orders_Post_Response {
  /** 医保自费混合订单号 · 示例：1217752501201407033233368318 */
  readonly mix_trade_no: string
  /** 医保自费混合订单支付状态 · 示例：MIX_PAY_SUCCESS */
  readonly mix_pay_status: "UNKNOWN_MIX_PAY_STATUS" | "MIX_PAY_CREATED" | "MIX_PAY_SUCCESS" | "MIX_PAY_REFUND" | "MIX_PAY_FAIL" | (string & {})
  /** 混合订单中自费部分的支付状态 · 示例：SELF_PAY_SUCCESS */
  readonly self_pay_status: "UNKNOWN_SELF_PAY_STATUS" | "SELF_PAY_CREATED" | "SELF_PAY_SUCCESS" | "SELF_PAY_REFUND" | "SELF_PAY_FAIL" | "NO_SELF_PAY" | (string & {})
  /** 混合订单中自费部分的支付状态 · 示例：MED_INS_PAY_SUCCESS */
  readonly med_ins_pay_status: "UNKNOWN_MED_INS_PAY_STATUS" | "MED_INS_PAY_CREATED" | "MED_INS_PAY_SUCCESS" | "MED_INS_PAY_REFUND" | "MED_INS_PAY_FAIL" | "NO_MED_INS_PAY" | (string & {})
  /** 订单支付时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly paid_time?: string | undefined
  /** 支付完成后医保局返回内容 · 示例：{} */
  readonly passthrough_response_content?: string | undefined
  /** 混合支付类型 · 示例：CASH_AND_INSURANCE */
  readonly mix_pay_type: "UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE" | (string & {})
  /** 订单类型 · 示例：REG_PAY */
  readonly order_type: "UNKNOWN_ORDER_TYPE" | "REG_PAY" | "DIAG_PAY" | "COVID_EXAM_PAY" | "IN_HOSP_PAY" | "PHARMACY_PAY" | "INSURANCE_PAY" | "INT_REG_PAY" | "INT_RE_DIAG_PAY" | "INT_RX_PAY" | "COVID_ANTIGEN_PAY" | "MED_PAY" | (string & {})
  /** 从业机构的公众号ID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 医疗机构的公众号ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 医疗机构的商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 用户在appid下的唯一标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户在医疗机构AppID下的唯一标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 是否代亲属支付 */
  readonly pay_for_relatives?: boolean | undefined
  /** 从业机构订单号 · 示例：202204022005169952975171534816 */
  readonly out_trade_no: string
  /** 医疗机构订单号 · 示例：1217752501201 */
  readonly serial_no: string
  /** 医保局返回的支付单ID · 示例：ORD530100202204022006350000021 */
  readonly pay_order_id?: string | undefined
  /** 医保局返回的支付授权码 · 示例：AUTH530100202204022006310000034 */
  readonly pay_auth_no?: string | undefined
  /** 用户定位信息 · 示例：102.682296,25.054260 */
  readonly geo_location?: string | undefined
  /** 城市ID · 示例：530100 */
  readonly city_id: string
  /** 医疗机构名称 · 示例：北大医院 */
  readonly med_inst_name: string
  /** 医疗机构编码 · 示例：1217752501201407033233368318 */
  readonly med_inst_no: string
  /** 医保下单时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly med_ins_order_create_time?: string | undefined
  /** 使用该接口下单的总金额 · 示例：202000 */
  readonly total_fee: number
  /** 医保局结算后 · 示例：100000 */
  readonly med_ins_gov_fee?: number | undefined
  /** 医保局结算后 · 示例：45000 */
  readonly med_ins_self_fee?: number | undefined
  /** 医保局结算后 · 示例：5000 */
  readonly med_ins_other_fee?: number | undefined
  /** 医保局结算后 · 示例：50000 */
  readonly med_ins_cash_fee?: number | undefined
  /** 实际需要用户微信支付的金额 · 示例：42000 */
  readonly wechat_pay_cash_fee?: number | undefined
  /** 现金补充列表 */
  readonly cash_add_detail?: readonly {
    /** 现金补充金额 · 示例：2000 */
    readonly cash_add_fee: number
    /** 现金补充类型 · 示例：FREIGHT */
    readonly cash_add_type: "DEFAULT_ADD_TYPE" | "FREIGHT" | "OTHER_MEDICAL_EXPENSES" | (string & {})
  }[] | undefined
  /** 现金减免列表 */
  readonly cash_reduce_detail?: readonly {
    /** 现金减免金额 · 示例：10000 */
    readonly cash_reduce_fee: number
    /** 现金减免类型 · 示例：DEFAULT_REDUCE_TYPE */
    readonly cash_reduce_type: "DEFAULT_REDUCE_TYPE" | "HOSPITAL_REDUCE" | "PHARMACY_DISCOUNT" | "DISCOUNT" | "PRE_PAYMENT" | "DEPOSIT_DEDUCTION" | (string & {})
  }[] | undefined
  /** 回调通知URL · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly callback_url: string
  /** 自费预下单ID · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id?: string | undefined
  /** 医疗机构透传给医保的数据 · 示例：{} */
  readonly passthrough_request_content?: string | undefined
  /** 扩展字段 · 示例：{} */
  readonly extends?: string | undefined
  /** 附加数据 · 示例：{} */
  readonly attach?: string | undefined
  /** 渠道号 · 示例：AAGN9uhZc5EGyRdairKW7Qnu */
  readonly channel_no?: string | undefined
  /** 是否到医保局测试环境下单 */
  readonly med_ins_test_env?: boolean | undefined
  /** 医保支付失败原因 */
  readonly med_ins_fail_reason?: string | undefined
}

export interface V3_MedIns_Orders {
  /** 医保支付 · 共 1 个接口 */
  readonly mixTradeNo: V3_MedIns_Orders_MixTradeNo
  /** 医保支付 · 共 1 个接口 */
  readonly outTradeNo: V3_MedIns_Orders_OutTradeNo
  /**
   * 医保自费混合收款下单 · https://pay.weixin.qq.com/doc/v3/merchant/4016781466
   * 角色：普通商户、从业机构（银行）
   */
  post(options: V3_MedIns_Orders_Post_Options & { readonly json: V3_MedIns_Orders_Post_Request }): ApiCall<V3_MedIns_Orders_Post_Response>
  /**
   * 医保自费混合收款下单 · https://pay.weixin.qq.com/doc/v3/merchant/4016781466
   * 角色：普通商户、从业机构（银行）
   */
  postSync(options: V3_MedIns_Orders_Post_Options & { readonly json: V3_MedIns_Orders_Post_Request }): V3_MedIns_Orders_Post_Response
}

export interface V3_MedIns_Orders_MixTradeNo {
  /** 使用医保自费混合订单号查看下单结果 */
  readonly _mix_trade_no_: V3_MedIns_Orders_MixTradeNo_Mix_trade_no_
}

export interface V3_MedIns_Orders_MixTradeNo_Mix_trade_no__Get_Options extends CallOptions {
  /** 医保自费混合订单号 · 示例：1217752501201407033233368318 */
  readonly mix_trade_no: string
  /** 查询参数 */
  readonly query?: {
    /** 医疗机构的商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_MedIns_Orders_MixTradeNo_Mix_trade_no__Get_Response {
  /** 医保自费混合订单号 · 示例：1217752501201407033233368318 */
  readonly mix_trade_no: string
  /** 医保自费混合订单支付状态 · 示例：MIX_PAY_SUCCESS */
  readonly mix_pay_status: "UNKNOWN_MIX_PAY_STATUS" | "MIX_PAY_CREATED" | "MIX_PAY_SUCCESS" | "MIX_PAY_REFUND" | "MIX_PAY_FAIL" | (string & {})
  /** 混合订单中自费部分的支付状态 · 示例：SELF_PAY_SUCCESS */
  readonly self_pay_status: "UNKNOWN_SELF_PAY_STATUS" | "SELF_PAY_CREATED" | "SELF_PAY_SUCCESS" | "SELF_PAY_REFUND" | "SELF_PAY_FAIL" | "NO_SELF_PAY" | (string & {})
  /** 混合订单中自费部分的支付状态 · 示例：MED_INS_PAY_SUCCESS */
  readonly med_ins_pay_status: "UNKNOWN_MED_INS_PAY_STATUS" | "MED_INS_PAY_CREATED" | "MED_INS_PAY_SUCCESS" | "MED_INS_PAY_REFUND" | "MED_INS_PAY_FAIL" | "NO_MED_INS_PAY" | (string & {})
  /** 订单支付时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly paid_time?: string | undefined
  /** 支付完成后医保局返回内容 · 示例：{} */
  readonly passthrough_response_content?: string | undefined
  /** 混合支付类型 · 示例：CASH_AND_INSURANCE */
  readonly mix_pay_type: "UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE" | (string & {})
  /** 订单类型 · 示例：REG_PAY */
  readonly order_type: "UNKNOWN_ORDER_TYPE" | "REG_PAY" | "DIAG_PAY" | "COVID_EXAM_PAY" | "IN_HOSP_PAY" | "PHARMACY_PAY" | "INSURANCE_PAY" | "INT_REG_PAY" | "INT_RE_DIAG_PAY" | "INT_RX_PAY" | "COVID_ANTIGEN_PAY" | "MED_PAY" | (string & {})
  /** 从业机构的公众号ID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 医疗机构的公众号ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 医疗机构的商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 用户在appid下的唯一标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户在医疗机构AppID下的唯一标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 是否代亲属支付 */
  readonly pay_for_relatives?: boolean | undefined
  /** 从业机构订单号 · 示例：202204022005169952975171534816 */
  readonly out_trade_no: string
  /** 医疗机构订单号 · 示例：1217752501201 */
  readonly serial_no: string
  /** 医保局返回的支付单ID · 示例：ORD530100202204022006350000021 */
  readonly pay_order_id?: string | undefined
  /** 医保局返回的支付授权码 · 示例：AUTH530100202204022006310000034 */
  readonly pay_auth_no?: string | undefined
  /** 用户定位信息 · 示例：102.682296,25.054260 */
  readonly geo_location?: string | undefined
  /** 城市ID · 示例：530100 */
  readonly city_id: string
  /** 医疗机构名称 · 示例：北大医院 */
  readonly med_inst_name: string
  /** 医疗机构编码 · 示例：1217752501201407033233368318 */
  readonly med_inst_no: string
  /** 医保下单时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly med_ins_order_create_time?: string | undefined
  /** 使用该接口下单的总金额 · 示例：202000 */
  readonly total_fee: number
  /** 医保局结算后 · 示例：100000 */
  readonly med_ins_gov_fee?: number | undefined
  /** 医保局结算后 · 示例：45000 */
  readonly med_ins_self_fee?: number | undefined
  /** 医保局结算后 · 示例：5000 */
  readonly med_ins_other_fee?: number | undefined
  /** 医保局结算后 · 示例：50000 */
  readonly med_ins_cash_fee?: number | undefined
  /** 实际需要用户微信支付的金额 · 示例：42000 */
  readonly wechat_pay_cash_fee?: number | undefined
  /** 现金补充列表 */
  readonly cash_add_detail?: readonly {
    /** 现金补充金额 · 示例：2000 */
    readonly cash_add_fee: number
    /** 现金补充类型 · 示例：FREIGHT */
    readonly cash_add_type: "DEFAULT_ADD_TYPE" | "FREIGHT" | "OTHER_MEDICAL_EXPENSES" | (string & {})
  }[] | undefined
  /** 现金减免列表 */
  readonly cash_reduce_detail?: readonly {
    /** 现金减免金额 · 示例：10000 */
    readonly cash_reduce_fee: number
    /** 现金减免类型 · 示例：DEFAULT_REDUCE_TYPE */
    readonly cash_reduce_type: "DEFAULT_REDUCE_TYPE" | "HOSPITAL_REDUCE" | "PHARMACY_DISCOUNT" | "DISCOUNT" | "PRE_PAYMENT" | "DEPOSIT_DEDUCTION" | (string & {})
  }[] | undefined
  /** 回调通知URL · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly callback_url: string
  /** 自费预下单ID · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id?: string | undefined
  /** 医疗机构透传给医保的数据 · 示例：{} */
  readonly passthrough_request_content?: string | undefined
  /** 扩展字段 · 示例：{} */
  readonly extends?: string | undefined
  /** 附加数据 · 示例：{} */
  readonly attach?: string | undefined
  /** 渠道号 · 示例：AAGN9uhZc5EGyRdairKW7Qnu */
  readonly channel_no?: string | undefined
  /** 是否到医保局测试环境下单 */
  readonly med_ins_test_env?: boolean | undefined
  /** 医保支付失败原因 */
  readonly med_ins_fail_reason?: string | undefined
}

export interface V3_MedIns_Orders_MixTradeNo_Mix_trade_no_ {
  /**
   * 使用医保自费混合订单号查看下单结果 · https://pay.weixin.qq.com/doc/v3/merchant/4016781479
   * 角色：普通商户、从业机构（银行）
   */
  get(options: V3_MedIns_Orders_MixTradeNo_Mix_trade_no__Get_Options): ApiCall<V3_MedIns_Orders_MixTradeNo_Mix_trade_no__Get_Response>
  /**
   * 使用医保自费混合订单号查看下单结果 · https://pay.weixin.qq.com/doc/v3/merchant/4016781479
   * 角色：普通商户、从业机构（银行）
   */
  getSync(options: V3_MedIns_Orders_MixTradeNo_Mix_trade_no__Get_Options): V3_MedIns_Orders_MixTradeNo_Mix_trade_no__Get_Response
}

export interface V3_MedIns_Orders_OutTradeNo {
  /** 使用商户订单号查看下单结果 */
  readonly _out_trade_no_: V3_MedIns_Orders_OutTradeNo_Out_trade_no_
}

export interface V3_MedIns_Orders_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 医保自费混合订单号 · 示例：1217752501201407033233368318 */
  readonly out_trade_no: string
  /** 查询参数 */
  readonly query?: {
    /** 医疗机构的商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_MedIns_Orders_OutTradeNo_Out_trade_no__Get_Response {
  /** 医保自费混合订单号 · 示例：1217752501201407033233368318 */
  readonly mix_trade_no: string
  /** 医保自费混合订单支付状态 · 示例：MIX_PAY_SUCCESS */
  readonly mix_pay_status: "UNKNOWN_MIX_PAY_STATUS" | "MIX_PAY_CREATED" | "MIX_PAY_SUCCESS" | "MIX_PAY_REFUND" | "MIX_PAY_FAIL" | (string & {})
  /** 混合订单中自费部分的支付状态 · 示例：SELF_PAY_SUCCESS */
  readonly self_pay_status: "UNKNOWN_SELF_PAY_STATUS" | "SELF_PAY_CREATED" | "SELF_PAY_SUCCESS" | "SELF_PAY_REFUND" | "SELF_PAY_FAIL" | "NO_SELF_PAY" | (string & {})
  /** 混合订单中自费部分的支付状态 · 示例：MED_INS_PAY_SUCCESS */
  readonly med_ins_pay_status: "UNKNOWN_MED_INS_PAY_STATUS" | "MED_INS_PAY_CREATED" | "MED_INS_PAY_SUCCESS" | "MED_INS_PAY_REFUND" | "MED_INS_PAY_FAIL" | "NO_MED_INS_PAY" | (string & {})
  /** 订单支付时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly paid_time?: string | undefined
  /** 支付完成后医保局返回内容 · 示例：{} */
  readonly passthrough_response_content?: string | undefined
  /** 混合支付类型 · 示例：CASH_AND_INSURANCE */
  readonly mix_pay_type: "UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE" | (string & {})
  /** 订单类型 · 示例：REG_PAY */
  readonly order_type: "UNKNOWN_ORDER_TYPE" | "REG_PAY" | "DIAG_PAY" | "COVID_EXAM_PAY" | "IN_HOSP_PAY" | "PHARMACY_PAY" | "INSURANCE_PAY" | "INT_REG_PAY" | "INT_RE_DIAG_PAY" | "INT_RX_PAY" | "COVID_ANTIGEN_PAY" | "MED_PAY" | (string & {})
  /** 从业机构的公众号ID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 医疗机构的公众号ID · 示例：wxd678efh567hg6999 */
  readonly sub_appid?: string | undefined
  /** 医疗机构的商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 用户在appid下的唯一标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid?: string | undefined
  /** 用户在医疗机构AppID下的唯一标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly sub_openid?: string | undefined
  /** 是否代亲属支付 */
  readonly pay_for_relatives?: boolean | undefined
  /** 从业机构订单号 · 示例：202204022005169952975171534816 */
  readonly out_trade_no: string
  /** 医疗机构订单号 · 示例：1217752501201 */
  readonly serial_no: string
  /** 医保局返回的支付单ID · 示例：ORD530100202204022006350000021 */
  readonly pay_order_id?: string | undefined
  /** 医保局返回的支付授权码 · 示例：AUTH530100202204022006310000034 */
  readonly pay_auth_no?: string | undefined
  /** 用户定位信息 · 示例：102.682296,25.054260 */
  readonly geo_location?: string | undefined
  /** 城市ID · 示例：530100 */
  readonly city_id: string
  /** 医疗机构名称 · 示例：北大医院 */
  readonly med_inst_name: string
  /** 医疗机构编码 · 示例：1217752501201407033233368318 */
  readonly med_inst_no: string
  /** 医保下单时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly med_ins_order_create_time?: string | undefined
  /** 使用该接口下单的总金额 · 示例：202000 */
  readonly total_fee: number
  /** 医保局结算后 · 示例：100000 */
  readonly med_ins_gov_fee?: number | undefined
  /** 医保局结算后 · 示例：45000 */
  readonly med_ins_self_fee?: number | undefined
  /** 医保局结算后 · 示例：5000 */
  readonly med_ins_other_fee?: number | undefined
  /** 医保局结算后 · 示例：50000 */
  readonly med_ins_cash_fee?: number | undefined
  /** 实际需要用户微信支付的金额 · 示例：42000 */
  readonly wechat_pay_cash_fee?: number | undefined
  /** 现金补充列表 */
  readonly cash_add_detail?: readonly {
    /** 现金补充金额 · 示例：2000 */
    readonly cash_add_fee: number
    /** 现金补充类型 · 示例：FREIGHT */
    readonly cash_add_type: "DEFAULT_ADD_TYPE" | "FREIGHT" | "OTHER_MEDICAL_EXPENSES" | (string & {})
  }[] | undefined
  /** 现金减免列表 */
  readonly cash_reduce_detail?: readonly {
    /** 现金减免金额 · 示例：10000 */
    readonly cash_reduce_fee: number
    /** 现金减免类型 · 示例：DEFAULT_REDUCE_TYPE */
    readonly cash_reduce_type: "DEFAULT_REDUCE_TYPE" | "HOSPITAL_REDUCE" | "PHARMACY_DISCOUNT" | "DISCOUNT" | "PRE_PAYMENT" | "DEPOSIT_DEDUCTION" | (string & {})
  }[] | undefined
  /** 回调通知URL · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly callback_url: string
  /** 自费预下单ID · 示例：wx201410272009395522657a690389285100 */
  readonly prepay_id?: string | undefined
  /** 医疗机构透传给医保的数据 · 示例：{} */
  readonly passthrough_request_content?: string | undefined
  /** 扩展字段 · 示例：{} */
  readonly extends?: string | undefined
  /** 附加数据 · 示例：{} */
  readonly attach?: string | undefined
  /** 渠道号 · 示例：AAGN9uhZc5EGyRdairKW7Qnu */
  readonly channel_no?: string | undefined
  /** 是否到医保局测试环境下单 */
  readonly med_ins_test_env?: boolean | undefined
  /** 医保支付失败原因 */
  readonly med_ins_fail_reason?: string | undefined
}

export interface V3_MedIns_Orders_OutTradeNo_Out_trade_no_ {
  /**
   * 使用商户订单号查看下单结果 · https://pay.weixin.qq.com/doc/v3/merchant/4016781490
   * 角色：普通商户、从业机构（银行）
   */
  get(options: V3_MedIns_Orders_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_MedIns_Orders_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 使用商户订单号查看下单结果 · https://pay.weixin.qq.com/doc/v3/merchant/4016781490
   * 角色：普通商户、从业机构（银行）
   */
  getSync(options: V3_MedIns_Orders_OutTradeNo_Out_trade_no__Get_Options): V3_MedIns_Orders_OutTradeNo_Out_trade_no__Get_Response
}

export interface V3_MedIns_Refunds {
  /** 医保退款通知 */
  readonly notify: V3_MedIns_Refunds_Notify
}

export interface V3_MedIns_Refunds_Notify_Post_Request {
  /** 医疗机构的商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 医保退款的总金额 · 示例：45000 */
  readonly med_refund_total_fee: number
  /** 医保统筹退款金额 · 示例：45000 */
  readonly med_refund__gov_fee: number
  /** 医保个账退款金额 · 示例：45000 */
  readonly med_refund__self_fee: number
  /** 医保其他退款金额 · 示例：45000 */
  readonly med_refund__other_fee: number
  /** 医保退款成功时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly refund_time: string
  /** 从业机构退款单号 · 示例：R202204022005169952975171534816 */
  readonly out_refund_no: string
}

export interface V3_MedIns_Refunds_Notify_Post_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 医保自费混合订单号 · 示例：1217752501201407033233368318 */
    readonly mix_trade_no: string
  }
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MedIns_Refunds_Notify_Post_Request
}

export type V3_MedIns_Refunds_Notify_Post_Response = undefined

export interface V3_MedIns_Refunds_Notify {
  /**
   * 医保退款通知 · https://pay.weixin.qq.com/doc/v3/merchant/4016781561
   * 角色：从业机构（银行）、普通商户
   */
  post(options: V3_MedIns_Refunds_Notify_Post_Options & { readonly json: V3_MedIns_Refunds_Notify_Post_Request }): ApiCall<V3_MedIns_Refunds_Notify_Post_Response>
  /**
   * 医保退款通知 · https://pay.weixin.qq.com/doc/v3/merchant/4016781561
   * 角色：从业机构（银行）、普通商户
   */
  postSync(options: V3_MedIns_Refunds_Notify_Post_Options & { readonly json: V3_MedIns_Refunds_Notify_Post_Request }): V3_MedIns_Refunds_Notify_Post_Response
}
