// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Certificates_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 证书算法版本 */
    readonly algorithm_type?: "SM2" | "RSA" | "ALL" | (string & {}) | undefined
  } | undefined
}

export interface V3_Certificates_Get_Response {
  /** 平台证书列表 */
  readonly data: readonly {
    /** 证书序列号 · 示例：5157F09EFDC096DE15EBE81A47057A7232F1B8E1 */
    readonly serial_no?: string | undefined
    /** 证书启用时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly effective_time?: string | undefined
    /** 证书弃用时间 · 格式：RFC 3339 日期时间 · 示例：2018-12-08T10:34:56+08:00 */
    readonly expire_time?: string | undefined
    /** 证书信息 */
    readonly encrypt_certificate?: {
      /** 加密证书的算法 · 示例：AEAD_AES_256_GCM */
      readonly algorithm?: string | undefined
      /** 加密证书的随机串 · 示例：61f9c719728a */
      readonly nonce?: string | undefined
      /** 加密证书的附加数据 · 示例：certificate */
      readonly associated_data?: string | undefined
      /** 加密后的证书内容 · 示例：sRvt... */
      readonly ciphertext?: string | undefined
    } | undefined
  }[]
}

export interface V3_Certificates {
  /**
   * 获取平台证书列表 · https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   * 角色：微信平台商户
   */
  get(options?: V3_Certificates_Get_Options): ApiCall<V3_Certificates_Get_Response>
  /**
   * 获取平台证书列表 · https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   * 角色：微信平台商户
   */
  getSync(options?: V3_Certificates_Get_Options): V3_Certificates_Get_Response
}
