// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Face {
  /** 人脸识别SDK-获取调用凭证 */
  readonly get_wxpayface_authinfo: V2_Face_Get_wxpayface_authinfo
}

export interface V2_Face_Get_wxpayface_authinfo_Post_Request {
  /** 门店编号 · 最长 32 个字符 · 示例：IMG001 */
  readonly store_id: string
  /** 门店名称 · 最长 128 个字符 · 示例：爱马哥南山店 */
  readonly store_name: string
  /** 终端设备编号 · 最长 32 个字符 · 示例：DEV001 */
  readonly device_id: string
  /** 附加字段 */
  readonly attach?: string | undefined
  /** 初始化数据 · 最长 2048 个字符 · 示例：H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG */
  readonly rawdata: string
  /** 商户号绑定的公众号/小程序 appid · 最长 32 个字符 · 示例：wx31fdaErqR31 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：12345689 */
  readonly mch_id?: string | undefined
  /** 子商户绑定的公众号/小程序 appid · 最长 32 个字符 · 示例：wx31fdaErqR31 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：12345689 */
  readonly sub_mch_id?: string | undefined
  /** 取当前时间 · 示例：1239878956 */
  readonly now: number | string
  /** 版本号 · 示例：1 */
  readonly version: "1" | (string & {})
  /** 签名类型 · 示例：MD5 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：V37ZHZVf2OrwsUV7kXTjTguP74c0byvE */
  readonly nonce_str?: string | undefined
  /** 参数签名 · 示例：O4TCVPAJDIK933NUSUUSS6MLIQT2PCXW */
  readonly sign?: string | undefined
}

export interface V2_Face_Get_wxpayface_authinfo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Face_Get_wxpayface_authinfo_Post_Request
}

export interface V2_Face_Get_wxpayface_authinfo_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误码描述 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** SDK调用凭证 · 最长 4096 个字符 */
  readonly authinfo: string
  /** authinfo的有效时间 · 示例：3600 */
  readonly expires_in?: string | undefined
  /** 随机字符串 · 最长 32 个字符 */
  readonly nonce_str: string
  /** 参数签名 */
  readonly sign: string
  /** 公众号 · 最长 32 个字符 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 */
  readonly mch_id: string
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
}

export interface V2_Face_Get_wxpayface_authinfo {
  /** 人脸识别SDK-获取调用凭证 */
  post(options: V2_Face_Get_wxpayface_authinfo_Post_Options & { readonly xml: V2_Face_Get_wxpayface_authinfo_Post_Request }): ApiCall<V2_Face_Get_wxpayface_authinfo_Post_Response>
  /** 人脸识别SDK-获取调用凭证 */
  postSync(options: V2_Face_Get_wxpayface_authinfo_Post_Options & { readonly xml: V2_Face_Get_wxpayface_authinfo_Post_Request }): V2_Face_Get_wxpayface_authinfo_Post_Response
}
