// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_IndustryRebate {
  readonly retailIndustry: V3_IndustryRebate_RetailIndustry
  readonly transactions: V3_IndustryRebate_Transactions
}

export interface V3_IndustryRebate_RetailIndustry {
  readonly transactions: V3_IndustryRebate_RetailIndustry_Transactions
}

export interface V3_IndustryRebate_RetailIndustry_Transactions_Post_Options extends CallOptions {
  readonly json: {
    /** 品牌ID · example: 120344 */
    readonly brand_id?: string | undefined
    /** 微信支付订单号 · example: 20190611222222222200000000012122 */
    readonly transaction_id?: string | undefined
    /** 商户订单号 · example: example_out_trade_no */
    readonly out_trade_no: string
    /** 子商户号 · example: 1900000001 */
    readonly sub_mchid: string
    /** 设备号 · example: example_device_id */
    readonly device_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail?: readonly {
      /** 商品编码 · example: example_barcode */
      readonly barcode: string
      /** 商家商品编码 · example: 1001 */
      readonly merchant_goods_id?: string | undefined
      /** 商品名称 · example: iPhoneX 256G */
      readonly goods_name: string
      /** 商品数量 · example: 1 */
      readonly quantity: number
      /** 商品单价 · example: 528800 */
      readonly price: number
    }[] | undefined
  }
}

export type V3_IndustryRebate_RetailIndustry_Transactions_Post_Response = undefined

export interface V3_IndustryRebate_RetailIndustry_Transactions {
  /**
   * 回传SN和商品编码
   * Roles: 服务商
   */
  post(options: V3_IndustryRebate_RetailIndustry_Transactions_Post_Options): ApiCall<V3_IndustryRebate_RetailIndustry_Transactions_Post_Response>
  /**
   * 回传SN和商品编码
   * Roles: 服务商
   */
  postSync(options: V3_IndustryRebate_RetailIndustry_Transactions_Post_Options): V3_IndustryRebate_RetailIndustry_Transactions_Post_Response
}

export interface V3_IndustryRebate_Transactions {
  readonly _transaction_id_: V3_IndustryRebate_Transactions_Transaction_id_
}

export interface V3_IndustryRebate_Transactions_Transaction_id__Post_Options extends CallOptions {
  /** 商户提现单号 */
  readonly transaction_id: string
  readonly json: {
    /** 子商户 · example: 1900000001 */
    readonly sub_mchid: string
    /** 收款链接url · example: URl:weixin://wxpay/s/An4baqw */
    readonly code_url: string
    /** 商户订单号 · example: example_out_trade_no */
    readonly out_trade_no: string
  }
}

export type V3_IndustryRebate_Transactions_Transaction_id__Post_Response = undefined

export interface V3_IndustryRebate_Transactions_Transaction_id_ {
  /**
   * 支付码牌/点餐码牌交易回传
   * Roles: 服务商
   */
  post(options: V3_IndustryRebate_Transactions_Transaction_id__Post_Options): ApiCall<V3_IndustryRebate_Transactions_Transaction_id__Post_Response>
  /**
   * 支付码牌/点餐码牌交易回传
   * Roles: 服务商
   */
  postSync(options: V3_IndustryRebate_Transactions_Transaction_id__Post_Options): V3_IndustryRebate_Transactions_Transaction_id__Post_Response
}
