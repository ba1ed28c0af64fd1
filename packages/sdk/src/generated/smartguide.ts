// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Smartguide {
  /** 经营工具∙支付即服务 · 服务人员查询API、服务人员注册API · 共 4 个接口 */
  readonly guides: V3_Smartguide_Guides
}

export interface V3_Smartguide_Guides_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 子商户ID */
    readonly sub_mchid?: string | undefined
    /** 门店ID */
    readonly store_id: number
    /** 企业微信的员工ID */
    readonly userid?: string | undefined
    /** 手机号码 · 加密字段，SDK 自动加密 */
    readonly mobile?: string | undefined
    /** 工号 */
    readonly work_id?: string | undefined
    /** 最大资源条数 · 最大 10 */
    readonly limit?: number | undefined
    /** 请求资源起始位置 · 默认：0 */
    readonly offset?: number | undefined
  }
}

export interface V3_Smartguide_Guides_Get_Response {
  /** 服务人员数量 */
  readonly total_count?: number | undefined
  /** 最大资源条数 · 最大 10 */
  readonly limit?: number | undefined
  /** 请求资源起始位置 · 默认：0 */
  readonly offset?: number | undefined
  /** 服务人员信息列表 */
  readonly data?: readonly {
    /** 服务人员ID · 示例：LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic */
    readonly guide_id?: string | undefined
    /** 门店ID · 示例：12345678 */
    readonly store_id?: number | undefined
    /** 企业微信的员工姓名 · 加密字段，SDK 自动解密 · 示例：pVd1HJ6v/69bDnuC4EL5Kz4jBHLiCa8MRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
    readonly name?: string | undefined
    /** 手机号码 · 加密字段，SDK 自动解密 · 示例：pVd1HJ6v/69bDnuC4EL5Kz4jBHLiCa8MRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
    readonly mobile?: string | undefined
    /** 企业微信的员工ID · 示例：robert */
    readonly userid?: string | undefined
    /** 工号 · 示例：robert */
    readonly work_id?: string | undefined
  }[] | undefined
}

export interface V3_Smartguide_Guides_Post_Request {
  /** 子商户ID */
  readonly sub_mchid?: string | undefined
  /** 企业ID */
  readonly corpid: string
  /** 门店ID */
  readonly store_id: number
  /** 企业微信的员工ID */
  readonly userid: string
  /** 企业微信的员工姓名 · 加密字段，SDK 自动加密 */
  readonly name: string
  /** 手机号码 · 加密字段，SDK 自动加密 */
  readonly mobile: string
  /** 员工个人二维码 · 格式：URL */
  readonly qr_code: string
  /** 头像URL · 格式：URL */
  readonly avatar: string
  /** 群二维码URL · 示例：https://work.weixin.qq.com/xxxxxxx */
  readonly group_qrcode?: string | undefined
}

export interface V3_Smartguide_Guides_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Smartguide_Guides_Post_Request
}

export interface V3_Smartguide_Guides_Post_Response {
  /** 服务人员ID · 示例：LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic */
  readonly guide_id: string
}

export interface V3_Smartguide_Guides {
  /** 服务人员ID · 服务人员信息更新API · 共 2 个接口 */
  readonly _guide_id_: V3_Smartguide_Guides_Guide_id_
  /**
   * 服务人员查询API · https://pay.weixin.qq.com/doc/v3/merchant/4012535123
   * 角色：服务商、直连商户
   */
  get(options: V3_Smartguide_Guides_Get_Options): ApiCall<V3_Smartguide_Guides_Get_Response>
  /**
   * 服务人员查询API · https://pay.weixin.qq.com/doc/v3/merchant/4012535123
   * 角色：服务商、直连商户
   */
  getSync(options: V3_Smartguide_Guides_Get_Options): V3_Smartguide_Guides_Get_Response
  /** 服务人员查询API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Smartguide_Guides_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Smartguide_Guides_Get_Response['data']>[number], void, undefined>
  /**
   * 服务人员注册API · https://pay.weixin.qq.com/doc/v3/merchant/4012535138
   * 角色：服务商、直连商户
   */
  post(options: V3_Smartguide_Guides_Post_Options & { readonly json: V3_Smartguide_Guides_Post_Request }): ApiCall<V3_Smartguide_Guides_Post_Response>
  /**
   * 服务人员注册API · https://pay.weixin.qq.com/doc/v3/merchant/4012535138
   * 角色：服务商、直连商户
   */
  postSync(options: V3_Smartguide_Guides_Post_Options & { readonly json: V3_Smartguide_Guides_Post_Request }): V3_Smartguide_Guides_Post_Response
}

export interface V3_Smartguide_Guides_Guide_id__Patch_Request {
  /** 子商户ID · 示例：1234567890 */
  readonly sub_mchid?: string | undefined
  /** 企业微信的员工姓名 · 加密字段，SDK 自动加密 */
  readonly name?: string | undefined
  /** 手机号码 · 加密字段，SDK 自动加密 */
  readonly mobile?: string | undefined
  /** 员工个人二维码 · 格式：URL */
  readonly qr_code?: string | undefined
  /** 头像URL · 格式：URL */
  readonly avatar?: string | undefined
  /** 群二维码URL · 示例：https://work.weixin.qq.com/xxxxxxx */
  readonly group_qrcode?: string | undefined
}

export interface V3_Smartguide_Guides_Guide_id__Patch_Options extends CallOptions {
  /** 服务人员ID · 示例：LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic */
  readonly guide_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Smartguide_Guides_Guide_id__Patch_Request | undefined
}

export type V3_Smartguide_Guides_Guide_id__Patch_Response = undefined

export interface V3_Smartguide_Guides_Guide_id_ {
  /** 服务人员分配API */
  readonly assign: V3_Smartguide_Guides_Guide_id__Assign
  /**
   * 服务人员信息更新API · https://pay.weixin.qq.com/doc/v3/merchant/4012535160
   * 角色：服务商、直连商户
   */
  patch(options: V3_Smartguide_Guides_Guide_id__Patch_Options & { readonly json?: V3_Smartguide_Guides_Guide_id__Patch_Request | undefined }): ApiCall<V3_Smartguide_Guides_Guide_id__Patch_Response>
  /**
   * 服务人员信息更新API · https://pay.weixin.qq.com/doc/v3/merchant/4012535160
   * 角色：服务商、直连商户
   */
  patchSync(options: V3_Smartguide_Guides_Guide_id__Patch_Options & { readonly json?: V3_Smartguide_Guides_Guide_id__Patch_Request | undefined }): V3_Smartguide_Guides_Guide_id__Patch_Response
}

export interface V3_Smartguide_Guides_Guide_id__Assign_Post_Request {
  /** 子商户ID · 示例：1234567890 */
  readonly sub_mchid?: string | undefined
  /** 商户订单号 · 示例：20150806125346 */
  readonly out_trade_no: string
}

export interface V3_Smartguide_Guides_Guide_id__Assign_Post_Options extends CallOptions {
  /** 服务人员ID */
  readonly guide_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Smartguide_Guides_Guide_id__Assign_Post_Request
}

export type V3_Smartguide_Guides_Guide_id__Assign_Post_Response = undefined

export interface V3_Smartguide_Guides_Guide_id__Assign {
  /**
   * 服务人员分配API · https://pay.weixin.qq.com/doc/v3/merchant/4012535161
   * 角色：服务商、直连商户
   */
  post(options: V3_Smartguide_Guides_Guide_id__Assign_Post_Options & { readonly json: V3_Smartguide_Guides_Guide_id__Assign_Post_Request }): ApiCall<V3_Smartguide_Guides_Guide_id__Assign_Post_Response>
  /**
   * 服务人员分配API · https://pay.weixin.qq.com/doc/v3/merchant/4012535161
   * 角色：服务商、直连商户
   */
  postSync(options: V3_Smartguide_Guides_Guide_id__Assign_Post_Options & { readonly json: V3_Smartguide_Guides_Guide_id__Assign_Post_Request }): V3_Smartguide_Guides_Guide_id__Assign_Post_Response
}
