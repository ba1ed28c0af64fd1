// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Face {
  readonly get_wxpayface_authinfo: V2_Face_Get_wxpayface_authinfo
}

export interface V2_Face_Get_wxpayface_authinfo_Post_Options extends CallOptions {
  readonly xml: {
    /** 门店编号 · at most 32 characters · example: IMG001 */
    readonly store_id: string
    /** 门店名称 · at most 128 characters · example: 爱马哥南山店 */
    readonly store_name: string
    /** 终端设备编号 · at most 32 characters · example: DEV001 */
    readonly device_id: string
    /** 附加字段 */
    readonly attach?: string | undefined
    /** 初始化数据 · at most 2048 characters · example: H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG */
    readonly rawdata: string
    /** 商户号绑定的公众号/小程序 appid · at most 32 characters · example: wx31fdaErqR31 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 12345689 */
    readonly mch_id?: string | undefined
    /** 子商户绑定的公众号/小程序 appid · at most 32 characters · example: wx31fdaErqR31 */
    readonly sub_appid?: string | undefined
    /** 子商户号 · at most 32 characters · example: 12345689 */
    readonly sub_mch_id?: string | undefined
    /** 取当前时间 · example: 1239878956 */
    readonly now: number | string
    /** 版本号 · example: 1 */
    readonly version: "1" | (string & {})
    /** 签名类型 · example: MD5 */
    readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
    /** 随机字符串 · at most 32 characters · example: V37ZHZVf2OrwsUV7kXTjTguP74c0byvE */
    readonly nonce_str?: string | undefined
    /** 参数签名 · example: O4TCVPAJDIK933NUSUUSS6MLIQT2PCXW */
    readonly sign?: string | undefined
  }
}

export interface V2_Face_Get_wxpayface_authinfo_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误码描述 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** SDK调用凭证 · at most 4096 characters */
  readonly authinfo: string
  /** authinfo的有效时间 · example: 3600 */
  readonly expires_in?: string | undefined
  /** 随机字符串 · at most 32 characters */
  readonly nonce_str: string
  /** 参数签名 */
  readonly sign: string
  /** 公众号 · at most 32 characters */
  readonly appid: string
  /** 商户号 · at most 32 characters */
  readonly mch_id: string
  /** 子商户公众账号ID · at most 32 characters */
  readonly sub_appid?: string | undefined
  /** 子商户号 · at most 32 characters */
  readonly sub_mch_id?: string | undefined
}

export interface V2_Face_Get_wxpayface_authinfo {
  /** 人脸识别SDK-获取调用凭证 */
  post(options: V2_Face_Get_wxpayface_authinfo_Post_Options): ApiCall<V2_Face_Get_wxpayface_authinfo_Post_Response>
  /** 人脸识别SDK-获取调用凭证 */
  postSync(options: V2_Face_Get_wxpayface_authinfo_Post_Options): V2_Face_Get_wxpayface_authinfo_Post_Response
}
