// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_IndustryCoupon {
  /** 出行券切卡组件预下单API */
  readonly tokens: V3_IndustryCoupon_Tokens
}

export interface V3_IndustryCoupon_Tokens_Post_Request {
  /** 用户标识 · 示例：obLatjrR8kUDlj4-nofQsPAJAAFI */
  readonly open_id: string
  /** 出行券列表 */
  readonly coupon_list: readonly {
    /** 批次号 · 示例：16474341 */
    readonly stock_id: number
    /** 券ID · 示例：11004999626 */
    readonly coupon_id: string
  }[]
}

export interface V3_IndustryCoupon_Tokens_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_IndustryCoupon_Tokens_Post_Request
}

export interface V3_IndustryCoupon_Tokens_Post_Response {
  /** 切卡组件token值 · 示例：16824f40-aec1-11e8-a69c-f7a44da04f19 */
  readonly token?: string | undefined
  /** token过期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly expires_time?: string | undefined
}

export interface V3_IndustryCoupon_Tokens {
  /**
   * 出行券切卡组件预下单API · https://pay.weixin.qq.com/doc/v3/merchant/4012553563
   * 角色：直连商户、服务商
   */
  post(options: V3_IndustryCoupon_Tokens_Post_Options & { readonly json: V3_IndustryCoupon_Tokens_Post_Request }): ApiCall<V3_IndustryCoupon_Tokens_Post_Response>
  /**
   * 出行券切卡组件预下单API · https://pay.weixin.qq.com/doc/v3/merchant/4012553563
   * 角色：直连商户、服务商
   */
  postSync(options: V3_IndustryCoupon_Tokens_Post_Options & { readonly json: V3_IndustryCoupon_Tokens_Post_Request }): V3_IndustryCoupon_Tokens_Post_Response
}
