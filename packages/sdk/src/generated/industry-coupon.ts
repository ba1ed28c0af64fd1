// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_IndustryCoupon {
  readonly tokens: V3_IndustryCoupon_Tokens
}

export interface V3_IndustryCoupon_Tokens_Post_Options extends CallOptions {
  readonly json: {
    /** 用户标识 · example: obLatjrR8kUDlj4-nofQsPAJAAFI */
    readonly open_id: string
    /** 出行券列表 */
    readonly coupon_list: readonly {
      /** 批次号 · example: 16474341 */
      readonly stock_id: number
      /** 券ID · example: 11004999626 */
      readonly coupon_id: string
    }[]
  }
}

export interface V3_IndustryCoupon_Tokens_Post_Response {
  /** 切卡组件token值 · example: 16824f40-aec1-11e8-a69c-f7a44da04f19 */
  readonly token?: string | undefined
  /** token过期时间 · example: 2015-05-20T13:29:35+08:00 */
  readonly expires_time?: string | undefined
}

export interface V3_IndustryCoupon_Tokens {
  /**
   * 出行券切卡组件预下单API · https://pay.weixin.qq.com/doc/v3/merchant/4012553563
   * Roles: 直连商户, 服务商
   */
  post(options: V3_IndustryCoupon_Tokens_Post_Options): ApiCall<V3_IndustryCoupon_Tokens_Post_Response>
  /**
   * 出行券切卡组件预下单API · https://pay.weixin.qq.com/doc/v3/merchant/4012553563
   * Roles: 直连商户, 服务商
   */
  postSync(options: V3_IndustryCoupon_Tokens_Post_Options): V3_IndustryCoupon_Tokens_Post_Response
}
