// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Refund {
  /** 基础支付∙退款 · 共 3 个接口 */
  readonly domestic: V3_Refund_Domestic
}

export interface V3_Refund_Domestic {
  /** 基础支付∙退款 · 申请退款API · 共 3 个接口 */
  readonly refunds: V3_Refund_Domestic_Refunds
}

export interface V3_Refund_Domestic_Refunds_Post_Request {
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 6～32 个字符 · 最长 32 字节（UTF-8） · 格式：^[0-9A-Za-z_|*-]{6,32}$ · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 商户退款单号 · 最长 64 个字符 · 最长 64 字节（UTF-8） · 格式：^[0-9A-Za-z_|*@-]{1,64}$ · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 退款原因 · 最长 80 个字符 · 最长 80 字节（UTF-8） · 示例：商品已售完 */
  readonly reason?: string | undefined
  /** 退款结果回调url · 最长 255 个字符 · 示例：https://weixin.qq.com */
  readonly notify_url?: string | undefined
  /** 退款资金来源 · 示例：AVAILABLE */
  readonly funds_account?: string | undefined
  /** 金额信息 */
  readonly amount: {
    /** 退款金额 · 最小 1 · 示例：888 */
    readonly refund: number
    /** 退款出资账户及金额 */
    readonly from?: readonly {
      /** 出资账户类型 · 示例：AVAILABLE */
      readonly account: string
      /** 出资金额 · 示例：444 */
      readonly amount: number
    }[] | undefined
    /** 原订单金额 · 最小 1 · 示例：888 */
    readonly total: number
    /** 退款币种 · 最长 16 个字符 · 示例：CNY */
    readonly currency: string
  }
  /** 退款商品 */
  readonly goods_detail?: readonly {
    /** 商户侧商品编码 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
    readonly merchant_goods_id: string
    /** 微信侧商品编码 · 最长 32 个字符 · 示例：1001 */
    readonly wechatpay_goods_id?: string | undefined
    /** 商品名称 · 最长 256 个字符 · 示例：iPhone6s 16G */
    readonly goods_name?: string | undefined
    /** 商品单价 · 示例：528800 */
    readonly unit_price: number
    /** 商品退款金额 · 示例：528800 */
    readonly refund_amount: number
    /** 商品退货数量 · 示例：1 */
    readonly refund_quantity: number
  }[] | undefined
  /** 退款出资商户 */
  readonly refund_account?: "REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_SUB_MERCHANT_ADVANCE" | (string & {}) | undefined
}

export interface V3_Refund_Domestic_Refunds_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Refund_Domestic_Refunds_Post_Request
}

export interface V3_Refund_Domestic_Refunds_Post_Response {
  /** 微信支付退款号 · 示例：50000000382019052709732678859 */
  readonly refund_id: string
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 退款渠道 · 示例：ORIGINAL */
  readonly channel: "ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD" | (string & {})
  /** 退款入账账户 · 示例：招商银行信用卡 */
  readonly user_received_account: string
  /** 退款成功时间 · 示例：2020-12-01T16:18:12+08:00 */
  readonly success_time?: string | undefined
  /** 退款创建时间 · 示例：2020-12-01T16:18:12+08:00 */
  readonly create_time: string
  /** 退款状态 · 示例：SUCCESS */
  readonly status: "SUCCESS" | "CLOSED" | "PROCESSING" | "ABNORMAL" | (string & {})
  /** 资金账户 · 示例：UNSETTLED */
  readonly funds_account?: "UNSETTLED" | "AVAILABLE" | "UNAVAILABLE" | "OPERATION" | "BASIC" | "ECNY_BASIC" | (string & {}) | undefined
  /** 金额信息 */
  readonly amount: {
    /** 订单金额 · 示例：100 */
    readonly total: number
    /** 退款金额 · 示例：100 */
    readonly refund: number
    /** 退款出资账户及金额 */
    readonly from?: readonly {
      /** 出资账户类型 · 示例：AVAILABLE */
      readonly account: string
      /** 出资金额 · 示例：444 */
      readonly amount: number
    }[] | undefined
    /** 用户支付金额 · 示例：90 */
    readonly payer_total: number
    /** 用户退款金额 · 示例：90 */
    readonly payer_refund: number
    /** 应结退款金额 · 示例：100 */
    readonly settlement_refund: number
    /** 应结订单金额 · 示例：100 */
    readonly settlement_total: number
    /** 优惠退款金额 · 示例：10 */
    readonly discount_refund: number
    /** 退款币种 · 示例：CNY */
    readonly currency: string
    /** 手续费退款金额 · 示例：100 */
    readonly refund_fee?: number | undefined
    /** 垫付金额 */
    readonly advance?: number | undefined
  }
  /** 优惠退款信息 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠范围 · 示例：SINGLE */
    readonly scope: string
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type: string
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 优惠退款金额 · 示例：100 */
    readonly refund_amount: number
    /** 商品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · 示例：1217752501201407033233368018 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品单价 · 示例：528800 */
      readonly unit_price: number
      /** 商品退款金额 · 示例：528800 */
      readonly refund_amount: number
      /** 商品退货数量 · 示例：1 */
      readonly refund_quantity: number
    }[] | undefined
  }[] | undefined
  /** 退款出资商户 */
  readonly refund_account?: "REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_SUB_MERCHANT_ADVANCE" | (string & {}) | undefined
}

export interface V3_Refund_Domestic_Refunds {
  /** 查询单笔退款API */
  readonly _out_refund_no_: V3_Refund_Domestic_Refunds_Out_refund_no_
  /** 微信退款单号 · 共 1 个接口 */
  readonly _refund_id_: V3_Refund_Domestic_Refunds_Refund_id_
  /**
   * 申请退款API · https://pay.weixin.qq.com/doc/v3/merchant/4012791862
   * 角色：直连商户、服务商
   */
  post(options: V3_Refund_Domestic_Refunds_Post_Options & { readonly json: V3_Refund_Domestic_Refunds_Post_Request }): ApiCall<V3_Refund_Domestic_Refunds_Post_Response>
  /**
   * 申请退款API · https://pay.weixin.qq.com/doc/v3/merchant/4012791862
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Refund_Domestic_Refunds_Post_Options & { readonly json: V3_Refund_Domestic_Refunds_Post_Request }): V3_Refund_Domestic_Refunds_Post_Response
}

export interface V3_Refund_Domestic_Refunds_Out_refund_no__Get_Options extends CallOptions {
  /** 商户退款单号 · 示例：sdk12345678920210326144648 */
  readonly out_refund_no: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Refund_Domestic_Refunds_Out_refund_no__Get_Response {
  /** 微信支付退款号 · 示例：50000000382019052709732678859 */
  readonly refund_id: string
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 退款渠道 · 示例：ORIGINAL */
  readonly channel: "ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD" | (string & {})
  /** 退款入账账户 · 示例：招商银行信用卡 */
  readonly user_received_account: string
  /** 退款成功时间 · 示例：2020-12-01T16:18:12+08:00 */
  readonly success_time?: string | undefined
  /** 退款创建时间 · 示例：2020-12-01T16:18:12+08:00 */
  readonly create_time: string
  /** 退款状态 · 示例：SUCCESS */
  readonly status: "SUCCESS" | "CLOSED" | "PROCESSING" | "ABNORMAL" | (string & {})
  /** 资金账户 · 示例：UNSETTLED */
  readonly funds_account?: "UNSETTLED" | "AVAILABLE" | "UNAVAILABLE" | "OPERATION" | "BASIC" | "ECNY_BASIC" | (string & {}) | undefined
  /** 金额信息 */
  readonly amount: {
    /** 订单金额 · 示例：100 */
    readonly total: number
    /** 退款金额 · 示例：100 */
    readonly refund: number
    /** 退款出资账户及金额 */
    readonly from?: readonly {
      /** 出资账户类型 · 示例：AVAILABLE */
      readonly account: string
      /** 出资金额 · 示例：444 */
      readonly amount: number
    }[] | undefined
    /** 用户支付金额 · 示例：90 */
    readonly payer_total: number
    /** 用户退款金额 · 示例：90 */
    readonly payer_refund: number
    /** 应结退款金额 · 示例：100 */
    readonly settlement_refund: number
    /** 应结订单金额 · 示例：100 */
    readonly settlement_total: number
    /** 优惠退款金额 · 示例：10 */
    readonly discount_refund: number
    /** 退款币种 · 示例：CNY */
    readonly currency: string
    /** 手续费退款金额 · 示例：100 */
    readonly refund_fee?: number | undefined
    /** 垫付金额 */
    readonly advance?: number | undefined
  }
  /** 优惠退款信息 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠范围 · 示例：SINGLE */
    readonly scope: string
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type: string
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 优惠退款金额 · 示例：100 */
    readonly refund_amount: number
    /** 商品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · 示例：1217752501201407033233368018 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品单价 · 示例：528800 */
      readonly unit_price: number
      /** 商品退款金额 · 示例：528800 */
      readonly refund_amount: number
      /** 商品退货数量 · 示例：1 */
      readonly refund_quantity: number
    }[] | undefined
  }[] | undefined
  /** 退款出资商户 */
  readonly refund_account?: "REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_SUB_MERCHANT_ADVANCE" | (string & {}) | undefined
}

export interface V3_Refund_Domestic_Refunds_Out_refund_no_ {
  /**
   * 查询单笔退款API · https://pay.weixin.qq.com/doc/v3/merchant/4012791863
   * 角色：直连商户、服务商
   */
  get(options: V3_Refund_Domestic_Refunds_Out_refund_no__Get_Options): ApiCall<V3_Refund_Domestic_Refunds_Out_refund_no__Get_Response>
  /**
   * 查询单笔退款API · https://pay.weixin.qq.com/doc/v3/merchant/4012791863
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Refund_Domestic_Refunds_Out_refund_no__Get_Options): V3_Refund_Domestic_Refunds_Out_refund_no__Get_Response
}

export interface V3_Refund_Domestic_Refunds_Refund_id_ {
  /** 发起异常退款 */
  readonly applyAbnormalRefund: V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund
}

export interface V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 异常退款处理方式 */
  readonly type: "USER_BANK_CARD" | "MERCHANT_BANK_CARD" | (string & {})
  /** 开户银行 */
  readonly bank_type?: "CMB_DEBIT" | "COMM_DEBIT" | "ABC_DEBIT" | "CCB_DEBIT" | "ICBC_DEBIT" | "BOC_DEBIT" | "PAB_DEBIT" | "SPDB_DEBIT" | "CITIC_DEBIT" | "CEB_DEBIT" | "CMBC_DEBIT" | "CIB_DEBIT" | "GDB_DEBIT" | "PSBC_DEBIT" | "NBCB_DEBIT" | (string & {}) | undefined
  /** 收款银行卡号 · 加密字段，SDK 自动加密 · 示例：d+xT+MQCvrLHUVDWv/8MR/dB7TkXLVfSrUxMPZy6jWWYzpRrEEaYQE8ZRGYoeorwC+w== */
  readonly bank_account?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：UPgQcZSdq3zOayJwZ5XLrHY2dZU1W2Cd */
  readonly real_name?: string | undefined
}

export interface V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Options extends CallOptions {
  /** 微信退款单号 · 示例：50000000382019052709732678859 */
  readonly refund_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Request
}

export interface V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Response {
  /** 微信支付退款号 · 示例：50000000382019052709732678859 */
  readonly refund_id: string
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 退款渠道 · 示例：ORIGINAL */
  readonly channel: string
  /** 退款入账账户 · 示例：招商银行信用卡 */
  readonly user_received_account: string
  /** 退款成功时间 · 示例：2020-12-01T16:18:12+08:00 */
  readonly success_time?: string | undefined
  /** 退款创建时间 · 示例：2020-12-01T16:18:12+08:00 */
  readonly create_time: string
  /** 退款状态 · 示例：SUCCESS */
  readonly status: string
  /** 资金账户 · 示例：UNSETTLED */
  readonly funds_account?: string | undefined
  /** 金额信息 */
  readonly amount: {
    /** 订单金额 · 示例：100 */
    readonly total: number
    /** 退款金额 · 示例：100 */
    readonly refund: number
    /** 退款出资账户及金额 */
    readonly from?: readonly {
      /** 出资账户类型 · 示例：AVAILABLE */
      readonly account: string
      /** 出资金额 · 示例：444 */
      readonly amount: number
    }[] | undefined
    /** 用户支付金额 · 示例：90 */
    readonly payer_total: number
    /** 用户退款金额 · 示例：90 */
    readonly payer_refund: number
    /** 应结退款金额 · 示例：100 */
    readonly settlement_refund: number
    /** 应结订单金额 · 示例：100 */
    readonly settlement_total: number
    /** 优惠退款金额 · 示例：10 */
    readonly discount_refund: number
    /** 退款币种 · 示例：CNY */
    readonly currency: string
    /** 手续费退款金额 · 示例：100 */
    readonly refund_fee?: number | undefined
    /** 垫付金额 */
    readonly advance?: number | undefined
  }
  /** 优惠退款信息 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠范围 · 示例：GLOBAL */
    readonly scope: string
    /** 优惠类型 · 示例：COUPON */
    readonly type: string
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 优惠退款金额 · 示例：100 */
    readonly refund_amount: number
    /** 商品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · 示例：1217752501201407033233368018 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品单价 · 示例：528800 */
      readonly unit_price: number
      /** 商品退款金额 · 示例：528800 */
      readonly refund_amount: number
      /** 商品退货数量 · 示例：1 */
      readonly refund_quantity: number
    }[] | undefined
  }[] | undefined
  /** 退款出资商户 */
  readonly refund_account?: "REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_SUB_MERCHANT_ADVANCE" | (string & {}) | undefined
}

export interface V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund {
  /**
   * 发起异常退款 · https://pay.weixin.qq.com/doc/v3/merchant/4012791864
   * 角色：直连商户、服务商
   */
  post(options: V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Options & { readonly json: V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Request }): ApiCall<V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Response>
  /**
   * 发起异常退款 · https://pay.weixin.qq.com/doc/v3/merchant/4012791864
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Options & { readonly json: V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Request }): V3_Refund_Domestic_Refunds_Refund_id__ApplyAbnormalRefund_Post_Response
}
