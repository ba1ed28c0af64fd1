// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_IndustryRebate {
  /** 智慧经营 · 共 1 个接口 */
  readonly retailIndustry: V3_IndustryRebate_RetailIndustry
  /** 支付码牌∙交易 · 共 1 个接口 */
  readonly transactions: V3_IndustryRebate_Transactions
}

export interface V3_IndustryRebate_RetailIndustry {
  /** 回传SN和商品编码 */
  readonly transactions: V3_IndustryRebate_RetailIndustry_Transactions
}

export interface V3_IndustryRebate_RetailIndustry_Transactions_Post_Request {
  /** 品牌ID · 示例：120344 */
  readonly brand_id?: string | undefined
  /** 微信支付订单号 · 示例：20190611222222222200000000012122 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 示例：example_out_trade_no */
  readonly out_trade_no: string
  /** 子商户号 · 示例：1900000001 */
  readonly sub_mchid: string
  /** 设备号 · 示例：example_device_id */
  readonly device_id?: string | undefined
  /** 单品列表 */
  readonly goods_detail?: readonly {
    /** 商品编码 · 示例：example_barcode */
    readonly barcode: string
    /** 商家商品编码 · 示例：1001 */
    readonly merchant_goods_id?: string | undefined
    /** 商品名称 · 示例：iPhoneX 256G */
    readonly goods_name: string
    /** 商品数量 · 示例：1 */
    readonly quantity: number
    /** 商品单价 · 示例：528800 */
    readonly price: number
  }[] | undefined
}

export interface V3_IndustryRebate_RetailIndustry_Transactions_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_IndustryRebate_RetailIndustry_Transactions_Post_Request
}

export type V3_IndustryRebate_RetailIndustry_Transactions_Post_Response = undefined

export interface V3_IndustryRebate_RetailIndustry_Transactions {
  /**
   * 回传SN和商品编码
   * 角色：服务商
   */
  post(options: V3_IndustryRebate_RetailIndustry_Transactions_Post_Options & { readonly json: V3_IndustryRebate_RetailIndustry_Transactions_Post_Request }): ApiCall<V3_IndustryRebate_RetailIndustry_Transactions_Post_Response>
  /**
   * 回传SN和商品编码
   * 角色：服务商
   */
  postSync(options: V3_IndustryRebate_RetailIndustry_Transactions_Post_Options & { readonly json: V3_IndustryRebate_RetailIndustry_Transactions_Post_Request }): V3_IndustryRebate_RetailIndustry_Transactions_Post_Response
}

export interface V3_IndustryRebate_Transactions {
  /** 支付码牌/点餐码牌交易回传 */
  readonly _transaction_id_: V3_IndustryRebate_Transactions_Transaction_id_
}

export interface V3_IndustryRebate_Transactions_Transaction_id__Post_Request {
  /** 子商户 · 示例：1900000001 */
  readonly sub_mchid: string
  /** 收款链接url · 示例：URl:weixin://wxpay/s/An4baqw */
  readonly code_url: string
  /** 商户订单号 · 示例：example_out_trade_no */
  readonly out_trade_no: string
}

export interface V3_IndustryRebate_Transactions_Transaction_id__Post_Options extends CallOptions {
  /** 商户提现单号 · 示例：20190611222222222200000000012122 */
  readonly transaction_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_IndustryRebate_Transactions_Transaction_id__Post_Request
}

export type V3_IndustryRebate_Transactions_Transaction_id__Post_Response = undefined

export interface V3_IndustryRebate_Transactions_Transaction_id_ {
  /**
   * 支付码牌/点餐码牌交易回传
   * 角色：服务商
   */
  post(options: V3_IndustryRebate_Transactions_Transaction_id__Post_Options & { readonly json: V3_IndustryRebate_Transactions_Transaction_id__Post_Request }): ApiCall<V3_IndustryRebate_Transactions_Transaction_id__Post_Response>
  /**
   * 支付码牌/点餐码牌交易回传
   * 角色：服务商
   */
  postSync(options: V3_IndustryRebate_Transactions_Transaction_id__Post_Options & { readonly json: V3_IndustryRebate_Transactions_Transaction_id__Post_Request }): V3_IndustryRebate_Transactions_Transaction_id__Post_Response
}
