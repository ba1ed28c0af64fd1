// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Refund {
  readonly domestic: V3_Refund_Domestic
}

export interface V3_Refund_Domestic {
  readonly refunds: V3_Refund_Domestic_Refunds
}

export interface V3_Refund_Domestic_Refunds_Post_Options extends CallOptions {
  readonly json: {
    /** 子商户号 · at most 32 characters · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 微信支付订单号 · example: 1217752501201407033233368018 */
    readonly transaction_id?: string | undefined
    /** 商户订单号 · at most 32 characters · example: 1217752501201407033233368018 */
    readonly out_trade_no?: string | undefined
    /** 商户退款单号 · at most 64 characters · example: 1217752501201407033233368018 */
    readonly out_refund_no: string
    /** 退款原因 · at most 80 characters · example: 商品已售完 */
    readonly reason?: string | undefined
    /** 退款结果回调url · at most 255 characters · example: https://weixin.qq.com */
    readonly notify_url?: string | undefined
    /** 退款资金来源 · example: AVAILABLE */
    readonly funds_account?: string | undefined
    /** 金额信息 */
    readonly amount: {
      /** 退款金额 · at least 1 · example: 888 */
      readonly refund: number
      /** 退款出资账户及金额 */
      readonly from?: readonly {
        /** 出资账户类型 · example: AVAILABLE */
        readonly account: string
        /** 出资金额 · example: 444 */
        readonly amount: number
      }[] | undefined
      /** 原订单金额 · at least 1 · example: 888 */
      readonly total: number
      /** 退款币种 · at most 16 characters · example: CNY */
      readonly currency: string
    }
    /** 退款商品 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · at most 32 characters · example: 1217752501201407033233368018 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · at most 32 characters · example: 1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · at most 256 characters · example: iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品单价 · example: 528800 */
      readonly unit_price: number
      /** 商品退款金额 · example: 528800 */
      readonly refund_amount: number
      /** 商品退货数量 · example: 1 */
      readonly refund_quantity: number
    }[] | undefined
    /** 退款出资商户 */
    readonly refund_account?: "REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_SUB_MERCHANT_ADVANCE" | (string & {}) | undefined
  }
}

export interface V3_Refund_Domestic_Refunds_Post_Response {
  /** 微信支付退款号 · example: 50000000382019052709732678859 */
  readonly refund_id: string
  /** 商户退款单号 · example: 1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 微信支付订单号 · example: 1217752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · example: 1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 退款渠道 · example: ORIGINAL */
  readonly channel: "ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD" | (string & {})
  /** 退款入账账户 · example: 招商银行信用卡 */
  readonly user_received_account: string
  /** 退款成功时间 · example: 2020-12-01T16:18:12+08:00 */
  readonly success_time?: string | undefined
  /** 退款创建时间 · example: 2020-12-01T16:18:12+08:00 */
  readonly create_time: string
  /** 退款状态 · example: SUCCESS */
  readonly status: "SUCCESS" | "CLOSED" | "PROCESSING" | "ABNORMAL" | (string & {})
  /** 资金账户 · example: UNSETTLED */
  readonly funds_account?: "UNSETTLED" | "AVAILABLE" | "UNAVAILABLE" | "OPERATION" | "BASIC" | "ECNY_BASIC" | (string & {}) | undefined
  /** 金额信息 */
  readonly amount: {
    /** 订单金额 · example: 100 */
    readonly total: number
    /** 退款金额 · example: 100 */
    readonly refund: number
    /** 退款出资账户及金额 */
    readonly from?: readonly {
      /** 出资账户类型 · example: AVAILABLE */
      readonly account: string
      /** 出资金额 · example: 444 */
      readonly amount: number
    }[] | undefined
    /** 用户支付金额 · example: 90 */
    readonly payer_total: number
    /** 用户退款金额 · example: 90 */
    readonly payer_refund: number
    /** 应结退款金额 · example: 100 */
    readonly settlement_refund: number
    /** 应结订单金额 · example: 100 */
    readonly settlement_total: number
    /** 优惠退款金额 · example: 10 */
    readonly discount_refund: number
    /** 退款币种 · example: CNY */
    readonly currency: string
    /** 手续费退款金额 · example: 100 */
    readonly refund_fee?: number | undefined
    /** 垫付金额 */
    readonly advance?: number | undefined
  }
  /** 优惠退款信息 */
  readonly promotion_detail?: readonly {
    /** 券ID · example: 109519 */
    readonly promotion_id: string
    /** 优惠范围 · example: SINGLE */
    readonly scope: string
    /** 优惠类型 · example: DISCOUNT */
    readonly type: string
    /** 优惠券面额 · example: 5 */
    readonly amount: number
    /** 优惠退款金额 · example: 100 */
    readonly refund_amount: number
    /** 商品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · example: 1217752501201407033233368018 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · example: 1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · example: iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品单价 · example: 528800 */
      readonly unit_price: number
      /** 商品退款金额 · example: 528800 */
      readonly refund_amount: number
      /** 商品退货数量 · example: 1 */
      readonly refund_quantity: number
    }[] | undefined
  }[] | undefined
  /** 退款出资商户 */
  readonly refund_account?: "REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_SUB_MERCHANT_ADVANCE" | (string & {}) | undefined
}

export interface V3_Refund_Domestic_Refunds {
  readonly _out_refund_no_: V3_Refund_Domestic_Refunds_Out_refund_no_
  readonly _refund_id_: V3_Refund_Domestic_Refunds_Refund_id_
  /**
   * 申请退款API · https://pay.weixin.qq.com/doc/v3/merchant/4012791862
   * Roles: 直连商户, 服务商
   */
  post(options: V3_Refund_Domestic_Refunds_Post_Options): ApiCall<V3_Refund_Domestic_Refunds_Post_Response>
  /**
   * 申请退款API · https://pay.weixin.qq.com/doc/v3/merchant/4012791862
   * Roles: 直连商户, 服务商
   */
  postSync(options: V3_Refund_Domestic_Refunds_Post_Options): V3_Refund_Domestic_Refunds_Post_Response
}

export interface V3_Refund_Domestic_Refunds_Out_refund_no__Get_Options extends CallOptions {
  /** 商户退款单号 */
  readonly out_refund_no: string
  readonly query?: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Refund_Domestic_Refunds_Out_refund_no__Get_Response {
  /** 微信支付退款号 · example: 50000000382019052709732678859 */
  readonly refund_id: string
  /** 商户退款单号 · example: 1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 微信支付订单号 · example: 1217752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · example: 1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 退款渠道 · example: ORIGINAL */
  readonly channel: "ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD" | (string & {})
  /** 退款入账账户 · example: 招商银行信用卡 */
  readonly user_received_account: string
  /** 退款成功时间 · example: 2020-12-01T16:18:12+08:00 */
  readonly success_time?: string | undefined
  /** 退款创建时间 · example: 2020-12-01T16:18:12+08:00 */
  readonly create_time: string
  /** 退款状态 · example: SUCCESS */
  readonly status: "SUCCESS" | "CLOSED" | "PROCESSING" | "ABNORMAL" | (string & {})
  /** 资金账户 · example: UNSETTLED */
  readonly funds_account?: "UNSETTLED" | "AVAILABLE" | "UNAVAILABLE" | "OPERATION" | "BASIC" | "ECNY_BASIC" | (string & {}) | undefined
  /** 金额信息 */
  readonly amount: {
    /** 订单金额 · example: 100 */
    readonly total: number
    /** 退款金额 · example: 100 */
    readonly refund: number
    /** 退款出资账户及金额 */
    readonly from?: readonly {
      /** 出资账户类型 · example: AVAILABLE */
      readonly account: string
      /** 出资金额 · example: 444 */
      readonly amount: number
    }[] | undefined
    /** 用户支付金额 · example: 90 */
    readonly payer_total: number
    /** 用户退款金额 · example: 90 */
    readonly payer_refund: number
    /** 应结退款金额 · example: 100 */
    readonly settlement_refund: number
    /** 应结订单金额 · example: 100 */
    readonly settlement_total: number
    /** 优惠退款金额 · example: 10 */
    readonly discount_refund: number
    /** 退款币种 · example: CNY */
    readonly currency: string
    /** 手续费退款金额 · example: 100 */
    readonly refund_fee?: number | undefined
    /** 垫付金额 */
    readonly advance?: number | undefined
  }
  /** 优惠退款信息 */
  readonly promotion_detail?: readonly {
    /** 券ID · example: 109519 */
    readonly promotion_id: string
    /** 优惠范围 · example: SINGLE */
    readonly scope: string
    /** 优惠类型 · example: DISCOUNT */
    readonly type: string
    /** 优惠券面额 · example: 5 */
    readonly amount: number
    /** 优惠退款金额 · example: 100 */
    readonly refund_amount: number
    /** 商品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · example: 1217752501201407033233368018 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · example: 1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · example: iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品单价 · example: 528800 */
      readonly unit_price: number
      /** 商品退款金额 · example: 528800 */
      readonly refund_amount: number
      /** 商品退货数量 · example: 1 */
      readonly refund_quantity: number
    }[] | undefined
  }[] | undefined
  /** 退款出资商户 */
  readonly refund_account?: "REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_SUB_MERCHANT_ADVANCE" | (string & {}) | undefined
}

export interface V3_Refund_Domestic_Refunds_Out_refund_no_ {
  /**
   * 查询单笔退款API · https://pay.weixin.qq.com/doc/v3/merchant/4012791863
   * Roles: 直连商户, 服务商
   */
  get(options: V3_Refund_Domestic_Refunds_Out_refund_no__Get_Options): ApiCall<V3_Refund_Domestic_Refunds_Out_refund_no__Get_Response>
  /**
   * 查询单笔退款API · https://pay.weixin.qq.com/doc/v3/merchant/4012791863
   * Roles: 直连商户, 服务商
   */
  getSync(options: V3_Refund_Domestic_Refunds_Out_refund_no__Get_Options): V3_Refund_Domestic_Refunds_Out_refund_no__Get_Response
}

export interface V3_Refund_Domestic_Refunds_Refund_id_ {
  readonly applyAbnormalRefund: V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund
}

export interface V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Options extends CallOptions {
  /** 微信退款单号 */
  readonly refund_id: string
  readonly json: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 商户退款单号 · example: 1217752501201407033233368018 */
    readonly out_refund_no: string
    /** 异常退款处理方式 */
    readonly type: "USER_BANK_CARD" | "MERCHANT_BANK_CARD" | (string & {})
    /** 开户银行 */
    readonly bank_type?: "CMB_DEBIT" | "COMM_DEBIT" | "ABC_DEBIT" | "CCB_DEBIT" | "ICBC_DEBIT" | "BOC_DEBIT" | "PAB_DEBIT" | "SPDB_DEBIT" | "CITIC_DEBIT" | "CEB_DEBIT" | "CMBC_DEBIT" | "CIB_DEBIT" | "GDB_DEBIT" | "PSBC_DEBIT" | "NBCB_DEBIT" | (string & {}) | undefined
    /** 收款银行卡号 · 加密 encrypted by the client · example: d+xT+MQCvrLHUVDWv/8MR/dB7TkXLVfSrUxMPZy6jWWYzpRrEEaYQE8ZRGYoeorwC+w== */
    readonly bank_account?: string | undefined
    /** 收款用户姓名 · 加密 encrypted by the client · example: UPgQcZSdq3zOayJwZ5XLrHY2dZU1W2Cd */
    readonly real_name?: string | undefined
  }
}

export interface V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Response {
  /** 微信支付退款号 · example: 50000000382019052709732678859 */
  readonly refund_id: string
  /** 商户退款单号 · example: 1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 微信支付订单号 · example: 1217752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · example: 1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 退款渠道 · example: ORIGINAL */
  readonly channel: string
  /** 退款入账账户 · example: 招商银行信用卡 */
  readonly user_received_account: string
  /** 退款成功时间 · example: 2020-12-01T16:18:12+08:00 */
  readonly success_time?: string | undefined
  /** 退款创建时间 · example: 2020-12-01T16:18:12+08:00 */
  readonly create_time: string
  /** 退款状态 · example: SUCCESS */
  readonly status: string
  /** 资金账户 · example: UNSETTLED */
  readonly funds_account?: string | undefined
  /** 金额信息 */
  readonly amount: {
    /** 订单金额 · example: 100 */
    readonly total: number
    /** 退款金额 · example: 100 */
    readonly refund: number
    /** 退款出资账户及金额 */
    readonly from?: readonly {
      /** 出资账户类型 · example: AVAILABLE */
      readonly account: string
      /** 出资金额 · example: 444 */
      readonly amount: number
    }[] | undefined
    /** 用户支付金额 · example: 90 */
    readonly payer_total: number
    /** 用户退款金额 · example: 90 */
    readonly payer_refund: number
    /** 应结退款金额 · example: 100 */
    readonly settlement_refund: number
    /** 应结订单金额 · example: 100 */
    readonly settlement_total: number
    /** 优惠退款金额 · example: 10 */
    readonly discount_refund: number
    /** 退款币种 · example: CNY */
    readonly currency: string
    /** 手续费退款金额 · example: 100 */
    readonly refund_fee?: number | undefined
    /** 垫付金额 */
    readonly advance?: number | undefined
  }
  /** 优惠退款信息 */
  readonly promotion_detail?: readonly {
    /** 券ID · example: 109519 */
    readonly promotion_id: string
    /** 优惠范围 · example: GLOBAL */
    readonly scope: string
    /** 优惠类型 · example: COUPON */
    readonly type: string
    /** 优惠券面额 · example: 5 */
    readonly amount: number
    /** 优惠退款金额 · example: 100 */
    readonly refund_amount: number
    /** 商品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · example: 1217752501201407033233368018 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · example: 1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · example: iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品单价 · example: 528800 */
      readonly unit_price: number
      /** 商品退款金额 · example: 528800 */
      readonly refund_amount: number
      /** 商品退货数量 · example: 1 */
      readonly refund_quantity: number
    }[] | undefined
  }[] | undefined
  /** 退款出资商户 */
  readonly refund_account?: "REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_SUB_MERCHANT_ADVANCE" | (string & {}) | undefined
}

export interface V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund {
  /**
   * 发起异常退款 · https://pay.weixin.qq.com/doc/v3/merchant/4012791864
   * Roles: 直连商户, 服务商
   */
  post(options: V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Options): ApiCall<V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Response>
  /**
   * 发起异常退款 · https://pay.weixin.qq.com/doc/v3/merchant/4012791864
   * Roles: 直连商户, 服务商
   */
  postSync(options: V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Options): V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Response
}
