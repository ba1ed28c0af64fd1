// Generated from contract/ by npm run generate. Do not edit.

/** What the handler of an event returns, by event_type: the body of the response, on which WeChat Pay acts. */
export interface NotificationDataByEvent {
  /** 外包内用-查询收款二维码信息 · within 3000 ms · https://pay.weixin.qq.com/doc/v3/institution/4019762388 */
  readonly 'CROSS_BORDER_PAY.GET_MCH_INFO': {
    /** 业务处理状态码 */
    readonly code: "SUCCESS" | "FAIL" | (string & {})
    /** 业务处理附加信息 */
    readonly message?: string | undefined
    /** 受理网络交易流水号 */
    readonly acq_tid: string
    /** 收款金额 */
    readonly fix_recv_amount?: number | undefined
    /** 商户ID */
    readonly mch_id: string
    /** 特约商户ID */
    readonly sub_mch_id?: string | undefined
    /** 限定付款方账户类型 */
    readonly limit_bank_acc_type: "UNLIMIT" | "NO_CREDIT" | (string & {})
    /** 服务器IP */
    readonly client_ip: string
  }
  /** 外包内用-推送订单信息 · within 3000 ms · https://pay.weixin.qq.com/doc/v3/institution/4019762399 */
  readonly 'CROSS_BORDER_PAY.PUSH_ORDER_INFO': {
    /** 业务处理状态码 */
    readonly code: "SUCCESS" | "FAIL" | (string & {})
    /** 业务处理附加信息 */
    readonly message?: string | undefined
    /** 受理网络交易流水号 */
    readonly acq_tid: string
    /** 预支付交易会话标识 */
    readonly prepay_id: string
    /** 订单过期时间 · 格式：RFC 3339 日期时间 */
    readonly expire_time: string
    /** 服务器IP */
    readonly client_ip: string
  }
  /** 代扣解约问询 · https://pay.weixin.qq.com/doc/v3/merchant/4012978455 */
  readonly 'ENTRUST.TERMINATE_INQUIRY': {
    /** 业务处理状态码 */
    readonly code: "SUCCESS" | "FAIL" | (string & {})
    /** 业务处理附加信息 */
    readonly message?: string | undefined
  } | void
  /** 代扣解约挽留业务-获取解约挽留信息 · within 1000 ms · https://pay.weixin.qq.com/doc/v3/merchant/4012312222 */
  readonly 'ENTRUST.TERMINATE_RETENTION': {
    /** 业务处理状态码 */
    readonly code: "SUCCESS" | "FAIL" | (string & {})
    /** 业务处理附加信息 */
    readonly message?: string | undefined
    /** 挽留类型 */
    readonly retention_type?: "COUPON" | (string & {}) | undefined
    /** 代金券信息 */
    readonly coupon_info?: {
      /** 状态 */
      readonly state?: "SEND_COUPON" | "UNUSED_COUPON" | "NOT_SEND_COUPON" | (string & {}) | undefined
      /** 代金券ID */
      readonly coupon_id?: string | undefined
    } | undefined
  }
  /** 停车缴费服务-商户查费 · within 3000 ms · https://pay.weixin.qq.com/doc/v3/partner/4024070065 */
  readonly 'PARKING_FEE.QUERY_TRANS_INFO': {
    /** 业务处理状态码 */
    readonly code: "SUCCESS" | "FAIL" | (string & {})
    /** 业务处理附加信息 */
    readonly message?: string | undefined
    /** 当前总费用 */
    readonly total_amount?: number | undefined
    /** 已停时长 */
    readonly parking_timestamp?: number | undefined
    /** 停车状态 */
    readonly parking_state?: "PARKING_STATE_UNKNOWN" | "PARKING_STATE_ENTERED" | "PARKING_STATE_EXIT_GATE" | "PARKING_STATE_EXITED" | "PARKING_STATE_UNEXPECTED_CLOSE" | (string & {}) | undefined
    /** 支付状态 */
    readonly pay_state?: "PAY_STATUS_UNKNOWN" | "PAY_STATUS_UNPAID" | "PAY_STATUS_PAID" | (string & {}) | undefined
    /** 免费待出场时间 */
    readonly allowed_exit_timestamp?: number | undefined
    /** 下一次跳价价格 */
    readonly next_raise_price?: number | undefined
    /** 下一次跳价时间 */
    readonly next_raise_timestamp?: number | undefined
    /** 应付金额 */
    readonly payable_amount?: number | undefined
    /** 已付金额 */
    readonly paid_amount?: number | undefined
  }
}

/** What is known of the response to an event. */
export interface NotificationDataFacts {
  /** Members that the body must have. */
  readonly required: readonly string[]
  /** Milliseconds that the platform waits. */
  readonly timeout?: number
  /** The response carries an Authorization header. */
  readonly signed?: true
  /** The platform may act on data, and takes a response without any. */
  readonly optional?: true
}

/** Events whose response carries data, by event_type. */
export const notificationData: Readonly<Record<string, NotificationDataFacts>> = {
  'CROSS_BORDER_PAY.GET_MCH_INFO': {"required":["code","acq_tid","mch_id","limit_bank_acc_type","client_ip"],"timeout":3000,"signed":true},
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': {"required":["code","acq_tid","prepay_id","expire_time","client_ip"],"timeout":3000,"signed":true},
  'ENTRUST.TERMINATE_INQUIRY': {"required":["code"],"optional":true},
  'ENTRUST.TERMINATE_RETENTION': {"required":["code"],"timeout":1000},
  'PARKING_FEE.QUERY_TRANS_INFO': {"required":["code"],"timeout":3000},
}
