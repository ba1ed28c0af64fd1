// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Facemch {
  /** 刷脸支付 · 共 1 个接口 */
  readonly users: V3_Facemch_Users
}

export interface V3_Facemch_Users {
  /** 查询用户授权的实名信息 */
  readonly _face_sid_: V3_Facemch_Users_Face_sid_
}

export interface V3_Facemch_Users_Face_sid__Get_Options extends CallOptions {
  /** 终端设备识别用户成功后返回的凭证 · 示例：aabbccdd12345 */
  readonly face_sid: string
  /** 查询参数 */
  readonly query: {
    /** 标识本次请求获取的信息类型 · 示例：ASK_UNIONID */
    readonly info_type: "ASK_UNIONID" | "ASK_REAL_NAME" | (string & {})
    /** 微信分配的公众账号ID · 示例：wx2b029c08a6233333 */
    readonly appid: string
    /** 微信支付分配的子商户号 · 示例：123456789 */
    readonly sub_mchid?: string | undefined
    /** 微信分配的子商户公众账号ID · 示例：wx2b029c08a6255555 */
    readonly sub_appid?: string | undefined
    /** ⼦商户证书序列号 · 示例：wx2b029c08a6255555 */
    readonly sub_serial_no?: string | undefined
  }
}

export interface V3_Facemch_Users_Face_sid__Get_Response {
  /** UnionID */
  readonly union_id?: string | undefined
  /** 用户在商户appid下的唯⼀标识 */
  readonly openid?: string | undefined
  /** 用户在⼦商户appid下的唯⼀标识 */
  readonly sub_openid?: string | undefined
  /** 姓名信息 */
  readonly real_name_info?: {
    /** 加密后的姓名信息 · 加密字段，SDK 自动解密 */
    readonly encrypted_real_name?: string | undefined
    readonly credential_type?: number | undefined
    /** 加密后的身份证号 · 加密字段，SDK 自动解密 */
    readonly encrypted_credential_id?: string | undefined
  } | undefined
}

export interface V3_Facemch_Users_Face_sid_ {
  /**
   * 查询用户授权的实名信息
   * 角色：服务商
   */
  get(options: V3_Facemch_Users_Face_sid__Get_Options): ApiCall<V3_Facemch_Users_Face_sid__Get_Response>
  /**
   * 查询用户授权的实名信息
   * 角色：服务商
   */
  getSync(options: V3_Facemch_Users_Face_sid__Get_Options): V3_Facemch_Users_Face_sid__Get_Response
}
