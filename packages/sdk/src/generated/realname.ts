// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Realname {
  /** 实名信息校验 */
  readonly verify: V3_Realname_Verify
}

export interface V3_Realname_Verify_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 下单用户账户的证件类型 · 示例：1 */
    readonly credential_type: number
    /** 加密后的下单用户证件号 · 加密字段，SDK 自动加密 · 示例：InhziTSUwVqxfKp9M5nGCSjF395VL */
    readonly encrypted_credential_id: string
    /** 加密后的下单用户姓名 · 加密字段，SDK 自动加密 · 示例：InhziTSUwVqxfKp9M5nGCSjF395VL */
    readonly encrypted_name: string
    /** 微信支付交易单号 · 示例：442100010320250122523549415021 */
    readonly wxp_trade_no: string
  }
}

export interface V3_Realname_Verify_Get_Response {
  /** 实名比对结果 · 示例：0 */
  readonly verify_result: number
  /** 错误信息 · 示例：realname verify succ */
  readonly err_message?: string | undefined
}

export interface V3_Realname_Verify {
  /**
   * 实名信息校验 · https://pay.weixin.qq.com/doc/v3/partner/4013735179
   * 角色：服务商
   */
  get(options: V3_Realname_Verify_Get_Options): ApiCall<V3_Realname_Verify_Get_Response>
  /**
   * 实名信息校验 · https://pay.weixin.qq.com/doc/v3/partner/4013735179
   * 角色：服务商
   */
  getSync(options: V3_Realname_Verify_Get_Options): V3_Realname_Verify_Get_Response
}
