// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Multiuse {
  /** 运营工具∙消费金 · 共 3 个接口 */
  readonly stocks: V3_Multiuse_Stocks
  /** 运营工具∙消费金 · 共 1 个接口 */
  readonly users: V3_Multiuse_Users
}

export interface V3_Multiuse_Stocks {
  /** 批次号 · 共 3 个接口 */
  readonly _stock_id_: V3_Multiuse_Stocks_Stock_id_
}

export interface V3_Multiuse_Stocks_Stock_id_ {
  /** 下载批次退款明细 */
  readonly refundFlow: V3_Multiuse_Stocks_Stock_id__RefundFlow
  /** 下载批次发放明细 */
  readonly sendFlow: V3_Multiuse_Stocks_Stock_id__SendFlow
  /** 下载核销明细 */
  readonly useFlow: V3_Multiuse_Stocks_Stock_id__UseFlow
}

export interface V3_Multiuse_Stocks_Stock_id__RefundFlow_Get_Options extends CallOptions {
  /** 批次号 · 示例：9856888 */
  readonly stock_id: string
}

export interface V3_Multiuse_Stocks_Stock_id__RefundFlow_Get_Response {
  /** 下载链接 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=ja7q-s1yy1ZbROASakz0Jx4BjW3qdnympjfcB4v4yLftXXXXXXXXXXXX */
  readonly url: string
}

export interface V3_Multiuse_Stocks_Stock_id__RefundFlow {
  /**
   * 下载批次退款明细 · https://pay.weixin.qq.com/doc/v3/merchant/4012539762
   * 角色：普通商户
   */
  get(options: V3_Multiuse_Stocks_Stock_id__RefundFlow_Get_Options): ApiCall<V3_Multiuse_Stocks_Stock_id__RefundFlow_Get_Response>
  /**
   * 下载批次退款明细 · https://pay.weixin.qq.com/doc/v3/merchant/4012539762
   * 角色：普通商户
   */
  getSync(options: V3_Multiuse_Stocks_Stock_id__RefundFlow_Get_Options): V3_Multiuse_Stocks_Stock_id__RefundFlow_Get_Response
}

export interface V3_Multiuse_Stocks_Stock_id__SendFlow_Get_Options extends CallOptions {
  /** 批次号 · 示例：9856888 */
  readonly stock_id: string
}

export interface V3_Multiuse_Stocks_Stock_id__SendFlow_Get_Response {
  /** 下载链接 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=ja7q-s1yy1ZbROASakz0Jx4BjW3qdnympjfcB4v4yLftXXXXXXXXXXXX */
  readonly url: string
}

export interface V3_Multiuse_Stocks_Stock_id__SendFlow {
  /**
   * 下载批次发放明细 · https://pay.weixin.qq.com/doc/v3/merchant/4012539756
   * 角色：普通商户
   */
  get(options: V3_Multiuse_Stocks_Stock_id__SendFlow_Get_Options): ApiCall<V3_Multiuse_Stocks_Stock_id__SendFlow_Get_Response>
  /**
   * 下载批次发放明细 · https://pay.weixin.qq.com/doc/v3/merchant/4012539756
   * 角色：普通商户
   */
  getSync(options: V3_Multiuse_Stocks_Stock_id__SendFlow_Get_Options): V3_Multiuse_Stocks_Stock_id__SendFlow_Get_Response
}

export interface V3_Multiuse_Stocks_Stock_id__UseFlow_Get_Options extends CallOptions {
  /** 批次号 · 示例：9856888 */
  readonly stock_id: string
}

export interface V3_Multiuse_Stocks_Stock_id__UseFlow_Get_Response {
  /** 下载链接 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=ja7q-s1yy1ZbROASakz0Jx4BjW3qdnympjfcB4v4yLftXXXXXXXXXXXX */
  readonly url: string
}

export interface V3_Multiuse_Stocks_Stock_id__UseFlow {
  /**
   * 下载核销明细 · https://pay.weixin.qq.com/doc/v3/merchant/4012539758
   * 角色：普通商户
   */
  get(options: V3_Multiuse_Stocks_Stock_id__UseFlow_Get_Options): ApiCall<V3_Multiuse_Stocks_Stock_id__UseFlow_Get_Response>
  /**
   * 下载核销明细 · https://pay.weixin.qq.com/doc/v3/merchant/4012539758
   * 角色：普通商户
   */
  getSync(options: V3_Multiuse_Stocks_Stock_id__UseFlow_Get_Options): V3_Multiuse_Stocks_Stock_id__UseFlow_Get_Response
}

export interface V3_Multiuse_Users {
  /** 用户OpenID · 共 1 个接口 */
  readonly _openid_: V3_Multiuse_Users_Openid_
}

export interface V3_Multiuse_Users_Openid_ {
  /** 发放指定批次的消费金 */
  readonly coupons: V3_Multiuse_Users_Openid__Coupons
}

export interface V3_Multiuse_Users_Openid__Coupons_Post_Request {
  /** 批次号 · 示例：9856000 */
  readonly stock_id: string
  /** 商户单据号 · 示例：8956000202407191254642 */
  readonly out_request_no: string
  /** 用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name: string
  /** 身份证号码 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly id_card_number: string
  /** 发放面额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 公众账号ID · 示例：wx233544546545989 */
  readonly appid: string
  /** 证件类型 · 示例：ID_CARD */
  readonly card_type: "ID_CARD" | (string & {})
}

export interface V3_Multiuse_Users_Openid__Coupons_Post_Options extends CallOptions {
  /** 用户OpenID */
  readonly openid: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Multiuse_Users_Openid__Coupons_Post_Request
}

export interface V3_Multiuse_Users_Openid__Coupons_Post_Response {
  /** 消费金ID · 示例：9867041 */
  readonly coupon_id: string
}

export interface V3_Multiuse_Users_Openid__Coupons {
  /**
   * 发放指定批次的消费金 · https://pay.weixin.qq.com/doc/v3/merchant/4012539766
   * 角色：普通商户
   */
  post(options: V3_Multiuse_Users_Openid__Coupons_Post_Options & { readonly json: V3_Multiuse_Users_Openid__Coupons_Post_Request }): ApiCall<V3_Multiuse_Users_Openid__Coupons_Post_Response>
  /**
   * 发放指定批次的消费金 · https://pay.weixin.qq.com/doc/v3/merchant/4012539766
   * 角色：普通商户
   */
  postSync(options: V3_Multiuse_Users_Openid__Coupons_Post_Options & { readonly json: V3_Multiuse_Users_Openid__Coupons_Post_Request }): V3_Multiuse_Users_Openid__Coupons_Post_Response
}
