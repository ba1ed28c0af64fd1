// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Security {
  /** 商户签名验签／加解密测试 */
  readonly echo: V3_Security_Echo
}

export interface V3_Security_Echo_Post_Request {
  /** 商户回调地址 · 示例：https://www.weixin.qq.com/v3/test */
  readonly notify_url?: string | undefined
  /** 回显信息 · 示例：hello */
  readonly echo_message: string
  /** 平台证书或微信支付公钥加密测试字段 · 加密字段，SDK 自动加密 · 示例：Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj */
  readonly encrypted_echo_message?: string | undefined
}

export interface V3_Security_Echo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Security_Echo_Post_Request
}

export interface V3_Security_Echo_Post_Response {
  /** 回显信息 */
  readonly echo_message: string
  /** 平台证书或微信支付公钥加密测试字段 · 加密字段，SDK 自动解密 */
  readonly encrypted_echo_message?: string | undefined
}

export interface V3_Security_Echo {
  /**
   * 商户签名验签／加解密测试 · https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   * 角色：服务商、直连商户
   */
  post(options: V3_Security_Echo_Post_Options & { readonly json: V3_Security_Echo_Post_Request }): ApiCall<V3_Security_Echo_Post_Response>
  /**
   * 商户签名验签／加解密测试 · https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   * 角色：服务商、直连商户
   */
  postSync(options: V3_Security_Echo_Post_Options & { readonly json: V3_Security_Echo_Post_Request }): V3_Security_Echo_Post_Response
}
