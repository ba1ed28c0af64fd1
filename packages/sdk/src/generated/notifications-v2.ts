// Generated from contract/ by npm run generate. Do not edit.

/** 用户确认订单失败 */
export interface V2_Check_Fail_NotificationV2 {
  readonly event: 'CHECK.FAIL'
  readonly resource: Readonly<Record<string, unknown>>
  /** 外层 XML */
  readonly envelope: {
    /** 商户号 */
    readonly mch_id: string
    /** 公众账号ID */
    readonly appid: string
    /** 签名算法 */
    readonly algorithm: "HMAC-SHA256" | (string & {})
    /** 随机字符串 */
    readonly nonce_str: string
    /** 签名 */
    readonly sign: string
    /** 通知ID */
    readonly event_id: string
    /** 通知创建时间 */
    readonly event_create_time: string
    /** 通知类型 */
    readonly event_type: "CHECK.FAIL" | (string & {})
    /** 通知加密类型 */
    readonly event_algorithm: "AEAD_AES_256_GCM" | (string & {})
    /** 通知随机串 */
    readonly event_nonce: string
    /** 通知附加数据 */
    readonly event_associated_data?: string | undefined
    /** 通知密文 */
    readonly event_ciphertext: string
  }
}

/** 用户确认订单成功 */
export interface V2_Check_Success_NotificationV2 {
  readonly event: 'CHECK.SUCCESS'
  readonly resource: Readonly<Record<string, unknown>>
  /** 外层 XML */
  readonly envelope: {
    /** 商户号 */
    readonly mch_id: string
    /** 公众账号ID */
    readonly appid: string
    /** 签名算法 */
    readonly algorithm: "HMAC-SHA256" | (string & {})
    /** 随机字符串 */
    readonly nonce_str: string
    /** 签名 */
    readonly sign: string
    /** 通知ID */
    readonly event_id: string
    /** 通知创建时间 */
    readonly event_create_time: string
    /** 通知类型 */
    readonly event_type: "CHECK.SUCCESS" | (string & {})
    /** 通知加密类型 */
    readonly event_algorithm: "AEAD_AES_256_GCM" | (string & {})
    /** 通知随机串 */
    readonly event_nonce: string
    /** 通知附加数据 */
    readonly event_associated_data?: string | undefined
    /** 通知密文 */
    readonly event_ciphertext: string
  }
}

/** 订单支付失败 */
export interface V2_Transaction_Fail_NotificationV2 {
  readonly event: 'TRANSACTION.FAIL'
  readonly resource: Readonly<Record<string, unknown>>
  /** 外层 XML */
  readonly envelope: {
    /** 商户号 */
    readonly mch_id: string
    /** 公众账号ID */
    readonly appid: string
    /** 签名算法 */
    readonly algorithm: "HMAC-SHA256" | (string & {})
    /** 随机字符串 */
    readonly nonce_str: string
    /** 签名 */
    readonly sign: string
    /** 通知ID */
    readonly event_id: string
    /** 通知创建时间 */
    readonly event_create_time: string
    /** 通知类型 */
    readonly event_type: "TRANSACTION.FAIL" | (string & {})
    /** 通知加密类型 */
    readonly event_algorithm: "AEAD_AES_256_GCM" | (string & {})
    /** 通知随机串 */
    readonly event_nonce: string
    /** 通知附加数据 */
    readonly event_associated_data?: string | undefined
    /** 通知密文 */
    readonly event_ciphertext: string
  }
}

/** 订单支付成功 */
export interface V2_Transaction_Success_NotificationV2 {
  readonly event: 'TRANSACTION.SUCCESS'
  readonly resource: Readonly<Record<string, unknown>>
  /** 外层 XML */
  readonly envelope: {
    /** 商户号 */
    readonly mch_id: string
    /** 公众账号ID */
    readonly appid: string
    /** 签名算法 */
    readonly algorithm: "HMAC-SHA256" | (string & {})
    /** 随机字符串 */
    readonly nonce_str: string
    /** 签名 */
    readonly sign: string
    /** 通知ID */
    readonly event_id: string
    /** 通知创建时间 */
    readonly event_create_time: string
    /** 通知类型 */
    readonly event_type: "TRANSACTION.SUCCESS" | (string & {})
    /** 通知加密类型 */
    readonly event_algorithm: "AEAD_AES_256_GCM" | (string & {})
    /** 通知随机串 */
    readonly event_nonce: string
    /** 通知附加数据 */
    readonly event_associated_data?: string | undefined
    /** 通知密文 */
    readonly event_ciphertext: string
  }
}

/** 合单支付通知 */
export interface V2_CombinedTransactionsSuccess_NotificationV2 {
  readonly event: 'combined-transactions-success'
  readonly resource: {
    /** 返回状态码 */
    readonly return_code: string
    /** 返回信息 */
    readonly return_msg?: string | undefined
    /** 合单APPID */
    readonly combine_appid: string
    /** 合单商户号 */
    readonly combine_mch_id: string
    /** 随机字符串 */
    readonly nonce_str: string
    /** 设备号 */
    readonly device_info?: string | undefined
    /** 合单用户标识 */
    readonly combine_openid?: string | undefined
    /** 合单商户订单号 */
    readonly combine_out_trade_no: string
    /** 交易类型 */
    readonly trade_type: "JSAPI" | "NATIVE" | "APP" | "MWEB" | (string & {})
    /** 付款银行 */
    readonly bank_type?: string | undefined
    /** 签名 */
    readonly sign: string
    /** 签名类型 */
    readonly sign_type: string
    /** 业务结果 */
    readonly result_code: string
    /** 业务信息 */
    readonly result_msg?: string | undefined
    /** 错误代码 */
    readonly err_code?: string | undefined
    /** 错误信息 */
    readonly err_code_des?: string | undefined
    /** JSON 序列化的子订单集合 */
    readonly sub_order_list: string
  }
}

/** 扣款服务-签约/解约结果通知 · https://pay.weixin.qq.com/doc/v2/merchant/4011987586 */
export interface V2_PapContractStateChanged_NotificationV2 {
  readonly event: 'pap-contract-state-changed'
  readonly resource: {
    /** 商户号 */
    readonly mch_id: string
    /** 子商户号 */
    readonly sub_mch_id?: string | undefined
    /** 签约协议号 */
    readonly contract_code: string
    /** 模板id */
    readonly plan_id: string
    /** 用户标识 */
    readonly openid: string
    /** 用户子标识 */
    readonly sub_openid?: string | undefined
    /** 签名 */
    readonly sign: string
    /** 变更类型 */
    readonly change_type: "ADD" | "DELETE" | (string & {})
    /** 操作时间 */
    readonly operate_time: string
    /** 委托代扣协议id */
    readonly contract_id: string
    /** 协议到期时间 */
    readonly contract_expired_time?: string | undefined
    /** 协议解约方式 */
    readonly contract_termination_mode?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | (string & {}) | undefined
    /** 请求序列号 */
    readonly request_serial: string
    /** 公众账号id */
    readonly appid?: string | undefined
    /** 子商户公众账号ID */
    readonly sub_appid?: string | undefined
    /** 用户账户展示名称 */
    readonly contract_display_account?: string | undefined
    /** 协议状态 */
    readonly contract_state?: string | undefined
    /** 协议签署时间 */
    readonly contract_signed_time?: string | undefined
    /** 协议解约时间 */
    readonly contract_terminated_time?: string | undefined
    /** 解约备注 */
    readonly contract_termination_remark?: string | undefined
  }
}

/** 退款结果通知 · https://pay.weixin.qq.com/doc/v2/merchant/4011940955 */
export interface V2_RefundProcessed_NotificationV2 {
  readonly event: 'refund-processed'
  readonly resource: {
    /** 微信支付订单号 */
    readonly transaction_id: string
    /** 商户订单号 */
    readonly out_trade_no: string
    /** 微信支付退款单号 */
    readonly refund_id: string
    /** 商户退款单号 */
    readonly out_refund_no: string
    /** 订单金额 */
    readonly total_fee: string
    /** 应结订单金额 */
    readonly settlement_total_fee?: string | undefined
    /** 申请退款金额 */
    readonly refund_fee: string
    /** 退款金额 */
    readonly settlement_refund_fee: string
    /** 现金退款金额 */
    readonly cash_refund_fee?: string | undefined
    /** 退款状态 */
    readonly refund_status: "SUCCESS" | "CHANGE" | "REFUNDCLOSE" | (string & {})
    /** 退款成功时间 · 示例：2017-12-15 09:46:01 */
    readonly success_time?: string | undefined
    /** 退款入账账户 */
    readonly refund_recv_accout: string
    /** 退款资金来源 */
    readonly refund_account: string
    /** 退款发起来源 */
    readonly refund_request_source: "API" | "VENDOR_PLATFORM" | (string & {})
  }
  /** 外层 XML。外层没有签名，只能信任 resource */
  readonly envelope: {
    /** 返回状态码 */
    readonly return_code: string
    /** 返回信息 */
    readonly return_msg?: string | undefined
    /** 公众平台APPID */
    readonly appid: string
    /** 商户号 */
    readonly mch_id: string
    /** 子商户号 */
    readonly sub_mch_id?: string | undefined
    /** 子商户应用ID */
    readonly sub_appid?: string | undefined
    /** 随机字符串 */
    readonly nonce_str: string
    /** 加密的XML信息 */
    readonly req_info: string
  }
}

/** 普通支付通知 · https://pay.weixin.qq.com/doc/v2/merchant/4011935221 */
export interface V2_TransactionSuccess_NotificationV2 {
  readonly event: 'transaction-success'
  readonly resource: {
    /** 公众平台APPID */
    readonly appid: string
    /** 商家数据包 */
    readonly attach?: string | undefined
    /** 付款银行 */
    readonly bank_type: string
    /** 货币种类 */
    readonly fee_type?: string | undefined
    /** 是否关注公众账号 */
    readonly is_subscribe: "Y" | "N" | (string & {})
    /** 商户号 */
    readonly mch_id: string
    /** 子商户号 */
    readonly sub_mch_id?: string | undefined
    /** 子商户应用ID */
    readonly sub_appid?: string | undefined
    /** 随机字符串 */
    readonly nonce_str: string
    /** 用户标识 */
    readonly openid: string
    /** 商户订单号 */
    readonly out_trade_no: string
    /** 业务结果 */
    readonly result_code: "SUCCESS" | "FAIL" | (string & {})
    /** 返回状态码 */
    readonly return_code: "SUCCESS" | "FAIL" | (string & {})
    /** 签名 */
    readonly sign: string
    /** 支付完成时间 */
    readonly time_end?: string | undefined
    /** 标价金额 */
    readonly total_fee: string
    /** 总代金券金额 */
    readonly coupon_fee?: string | undefined
    /** 代金券使用数量 */
    readonly coupon_count?: string | undefined
    /** 代金券类型 */
    readonly [name: `coupon_type_${number}`]: string | undefined
    /** 代金券ID */
    readonly [name: `coupon_id_${number}`]: string | undefined
    /** 交易类型 */
    readonly trade_type: "JSAPI" | "NATIVE" | "APP" | "MWEB" | "PAP" | (string & {})
    /** 微信支付订单号 */
    readonly transaction_id: string
    /** 委托代扣协议id */
    readonly contract_id?: string | undefined
    /** ⽤户是否已还款 */
    readonly user_repaid?: "Y" | "N" | (string & {}) | undefined
    /** 交易状态 */
    readonly trade_state?: "SUCCESS" | "PAY_FAIL" | (string & {}) | undefined
    /** 设备号 */
    readonly device_info?: string | undefined
    /** 签名类型 */
    readonly sign_type?: string | undefined
    /** 用户子标识 */
    readonly sub_openid?: string | undefined
    /** 是否关注子公众账号 */
    readonly sub_is_subscribe?: string | undefined
    /** 应结订单金额 */
    readonly settlement_total_fee?: string | undefined
    /** 现金支付金额 */
    readonly cash_fee?: string | undefined
    /** 现金支付货币类型 */
    readonly cash_fee_type?: string | undefined
    /** 单个代金券支付金额 */
    readonly [name: `coupon_fee_${number}`]: string | undefined
    /** 错误代码 */
    readonly err_code?: string | undefined
    /** 错误代码描述 */
    readonly err_code_des?: string | undefined
  }
}

/** 事中-风险交易回调通知银行服务商 · https://pay.weixin.qq.com/doc/v2/institution/4011986354 */
export interface V2_TransactionsRiskOccurred_NotificationV2 {
  readonly event: 'transactions-risk-occurred'
  readonly resource: {
    /** 返回状态码 */
    readonly return_code: "SUCCESS" | "FAIL" | (string & {})
    /** 返回信息 */
    readonly return_msg?: string | undefined
    /** 签名类型 */
    readonly sign_type: "HMAC-SHA256" | (string & {})
    /** 签名 */
    readonly sign: string
    /** 随机字符串 */
    readonly nonce_str: string
    /** 事件单号 */
    readonly event_code: string
    /** 风险级别 */
    readonly risk_level: "LOW" | "MEDIUM" | "HIGH" | (string & {})
    /** 风险描述 */
    readonly risk_level_desc: string
    /** 有风险交易的服务商号 */
    readonly mch_id: string
    /** 有风险交易的商户号 */
    readonly sub_mch_id: string
    /** 风险交易的微信订单号列表JSON格式 */
    readonly transaction_id_list: string
  }
}

/** 车牌状态变更通知 · https://pay.weixin.qq.com/doc/v2/merchant/4011987424 */
export interface V2_VehicleStateChangedForParking_NotificationV2 {
  readonly event: 'vehicle-state-changed-for-parking'
  readonly resource: {
    /** 商户号 */
    readonly mch_id: string
    /** 子商户号 */
    readonly sub_mch_id?: string | undefined
    /** 公众平台APPID */
    readonly appid: string
    /** 随机字符串 */
    readonly nonce_str: string
    /** 签名类型 */
    readonly sign_type: "HMAC-SHA256" | (string & {})
    /** 签名 */
    readonly sign: string
    /** 车牌号 */
    readonly plate_number: string
    /** 车牌变更事件类型 */
    readonly vehicle_event_type?: "NORMAL" | "BLOCKED" | (string & {}) | undefined
    /** 车牌变更事件信息 */
    readonly vehicle_event_des?: "OVERDUE" | "REMOVE" | "PAUSE" | (string & {}) | undefined
    /** 发起扣费方式 */
    readonly deduct_mode?: "PROACTIVE" | "AUTOPAY" | (string & {}) | undefined
    /** 车牌变更事件发生时间 */
    readonly vehicle_event_createtime: string
  }
}

/** 任意一种已收录的 v2 回调通知。 */
export type KnownNotificationV2 =
  | V2_Check_Fail_NotificationV2
  | V2_Check_Success_NotificationV2
  | V2_Transaction_Fail_NotificationV2
  | V2_Transaction_Success_NotificationV2
  | V2_CombinedTransactionsSuccess_NotificationV2
  | V2_PapContractStateChanged_NotificationV2
  | V2_RefundProcessed_NotificationV2
  | V2_TransactionSuccess_NotificationV2
  | V2_TransactionsRiskOccurred_NotificationV2
  | V2_VehicleStateChangedForParking_NotificationV2
