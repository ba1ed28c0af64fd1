// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Security {
  readonly echo: V3_Security_Echo
}

export interface V3_Security_Echo_Post_Options extends CallOptions {
  readonly json: {
    /** 商户回调地址 · example: https://www.weixin.qq.com/v3/test */
    readonly notify_url?: string | undefined
    /** 回显信息 · example: hello */
    readonly echo_message: string
    /** 平台证书或微信支付公钥加密测试字段 · 加密 encrypted by the client · example: Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj */
    readonly encrypted_echo_message?: string | undefined
  }
}

export interface V3_Security_Echo_Post_Response {
  /** 回显信息 */
  readonly echo_message: string
  /** 平台证书或微信支付公钥加密测试字段 · 加密 encrypted by the client */
  readonly encrypted_echo_message?: string | undefined
}

export interface V3_Security_Echo {
  /**
   * 商户签名验签／加解密测试 · https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   * Roles: 服务商, 直连商户
   */
  post(options: V3_Security_Echo_Post_Options): ApiCall<V3_Security_Echo_Post_Response>
  /**
   * 商户签名验签／加解密测试 · https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   * Roles: 服务商, 直连商户
   */
  postSync(options: V3_Security_Echo_Post_Options): V3_Security_Echo_Post_Response
}
