// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Goldplan {
  /** 经营工具∙点金计划 · 共 5 个接口 */
  readonly merchants: V3_Goldplan_Merchants
}

export interface V3_Goldplan_Merchants {
  /** 商家小票管理API */
  readonly changecustompagestatus: V3_Goldplan_Merchants_Changecustompagestatus
  /** 点金计划管理API */
  readonly changegoldplanstatus: V3_Goldplan_Merchants_Changegoldplanstatus
  /** 关闭广告展示API */
  readonly closeAdvertisingShow: V3_Goldplan_Merchants_CloseAdvertisingShow
  /** 开通广告展示API */
  readonly openAdvertisingShow: V3_Goldplan_Merchants_OpenAdvertisingShow
  /** 同业过滤标签管理API */
  readonly setAdvertisingIndustryFilter: V3_Goldplan_Merchants_SetAdvertisingIndustryFilter
}

export interface V3_Goldplan_Merchants_Changecustompagestatus_Post_Request {
  /** 子商户ID · 示例：1234567890 */
  readonly sub_mchid: string
  /** 操作类型 */
  readonly operation_type: "OPEN" | "CLOSE" | (string & {})
}

export interface V3_Goldplan_Merchants_Changecustompagestatus_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Goldplan_Merchants_Changecustompagestatus_Post_Request
}

export interface V3_Goldplan_Merchants_Changecustompagestatus_Post_Response {
  /** 子商户ID · 示例：1234567890 */
  readonly sub_mchid: string
  /** 操作类型 */
  readonly operation_type?: "OPEN" | "CLOSE" | (string & {}) | undefined
}

export interface V3_Goldplan_Merchants_Changecustompagestatus {
  /**
   * 商家小票管理API · https://pay.weixin.qq.com/doc/v3/partner/4012473788
   * 角色：服务商、渠道商
   */
  post(options: V3_Goldplan_Merchants_Changecustompagestatus_Post_Options & { readonly json: V3_Goldplan_Merchants_Changecustompagestatus_Post_Request }): ApiCall<V3_Goldplan_Merchants_Changecustompagestatus_Post_Response>
  /**
   * 商家小票管理API · https://pay.weixin.qq.com/doc/v3/partner/4012473788
   * 角色：服务商、渠道商
   */
  postSync(options: V3_Goldplan_Merchants_Changecustompagestatus_Post_Options & { readonly json: V3_Goldplan_Merchants_Changecustompagestatus_Post_Request }): V3_Goldplan_Merchants_Changecustompagestatus_Post_Response
}

export interface V3_Goldplan_Merchants_Changegoldplanstatus_Post_Request {
  /** 子商户ID · 示例：1234567890 */
  readonly sub_mchid: string
  /** 操作类型 */
  readonly operation_type: "OPEN" | "CLOSE" | (string & {})
  /** 支付场景 */
  readonly operation_pay_scene?: "JSAPI_AND_MINIPROGRAM" | "JSAPI" | "MINIPROGRAM" | (string & {}) | undefined
}

export interface V3_Goldplan_Merchants_Changegoldplanstatus_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Goldplan_Merchants_Changegoldplanstatus_Post_Request
}

export interface V3_Goldplan_Merchants_Changegoldplanstatus_Post_Response {
  /** 子商户ID · 示例：1234567890 */
  readonly sub_mchid: string
}

export interface V3_Goldplan_Merchants_Changegoldplanstatus {
  /**
   * 点金计划管理API · https://pay.weixin.qq.com/doc/v3/partner/4012473796
   * 角色：服务商、渠道商
   */
  post(options: V3_Goldplan_Merchants_Changegoldplanstatus_Post_Options & { readonly json: V3_Goldplan_Merchants_Changegoldplanstatus_Post_Request }): ApiCall<V3_Goldplan_Merchants_Changegoldplanstatus_Post_Response>
  /**
   * 点金计划管理API · https://pay.weixin.qq.com/doc/v3/partner/4012473796
   * 角色：服务商、渠道商
   */
  postSync(options: V3_Goldplan_Merchants_Changegoldplanstatus_Post_Options & { readonly json: V3_Goldplan_Merchants_Changegoldplanstatus_Post_Request }): V3_Goldplan_Merchants_Changegoldplanstatus_Post_Response
}

export interface V3_Goldplan_Merchants_CloseAdvertisingShow_Post_Request {
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid: string
}

export interface V3_Goldplan_Merchants_CloseAdvertisingShow_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Goldplan_Merchants_CloseAdvertisingShow_Post_Request
}

export type V3_Goldplan_Merchants_CloseAdvertisingShow_Post_Response = undefined

export interface V3_Goldplan_Merchants_CloseAdvertisingShow {
  /**
   * 关闭广告展示API · https://pay.weixin.qq.com/doc/v3/partner/4012473781
   * 角色：服务商
   */
  post(options: V3_Goldplan_Merchants_CloseAdvertisingShow_Post_Options & { readonly json: V3_Goldplan_Merchants_CloseAdvertisingShow_Post_Request }): ApiCall<V3_Goldplan_Merchants_CloseAdvertisingShow_Post_Response>
  /**
   * 关闭广告展示API · https://pay.weixin.qq.com/doc/v3/partner/4012473781
   * 角色：服务商
   */
  postSync(options: V3_Goldplan_Merchants_CloseAdvertisingShow_Post_Options & { readonly json: V3_Goldplan_Merchants_CloseAdvertisingShow_Post_Request }): V3_Goldplan_Merchants_CloseAdvertisingShow_Post_Response
}

export interface V3_Goldplan_Merchants_OpenAdvertisingShow_Patch_Request {
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 同业过滤标签值 */
  readonly advertising_industry_filters?: readonly ("E_COMMERCE" | "LOVE_MARRIAGE" | "POTOGRAPHY" | "EDUCATION" | "FINANCE" | "TOURISM" | "SKINCARE" | "FOOD" | "SPORT" | "JEWELRY_WATCH" | "HEALTHCARE" | "BUSSINESS" | "PARENTING" | "CATERING" | "RETAIL" | "SERVICES" | "LAW" | "ESTATE" | "TRANSPORTATION" | "ENERGY_SAVING" | "SECURITY" | "BUILDING_MATERIAL" | "COMMUNICATION" | "MERCHANDISE" | "ASSOCIATION" | "COMMUNITY" | "ONLINE_AVR" | "WE_MEDIA" | "CAR" | "SOFTWARE" | "GAME" | "CLOTHING" | "INDUSTY" | "AGRICULTURE" | "PUBLISHING_MEDIA" | "HOME_DIGITAL" | (string & {}))[] | undefined
}

export interface V3_Goldplan_Merchants_OpenAdvertisingShow_Patch_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Goldplan_Merchants_OpenAdvertisingShow_Patch_Request
}

export type V3_Goldplan_Merchants_OpenAdvertisingShow_Patch_Response = undefined

export interface V3_Goldplan_Merchants_OpenAdvertisingShow {
  /**
   * 开通广告展示API · https://pay.weixin.qq.com/doc/v3/partner/4012473794
   * 角色：服务商
   */
  patch(options: V3_Goldplan_Merchants_OpenAdvertisingShow_Patch_Options & { readonly json: V3_Goldplan_Merchants_OpenAdvertisingShow_Patch_Request }): ApiCall<V3_Goldplan_Merchants_OpenAdvertisingShow_Patch_Response>
  /**
   * 开通广告展示API · https://pay.weixin.qq.com/doc/v3/partner/4012473794
   * 角色：服务商
   */
  patchSync(options: V3_Goldplan_Merchants_OpenAdvertisingShow_Patch_Options & { readonly json: V3_Goldplan_Merchants_OpenAdvertisingShow_Patch_Request }): V3_Goldplan_Merchants_OpenAdvertisingShow_Patch_Response
}

export interface V3_Goldplan_Merchants_SetAdvertisingIndustryFilter_Post_Request {
  /** 特约子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 同业过滤标签值 */
  readonly advertising_industry_filters?: readonly ("E_COMMERCE" | "LOVE_MARRIAGE" | "POTOGRAPHY" | "EDUCATION" | "FINANCE" | "TOURISM" | "SKINCARE" | "FOOD" | "SPORT" | "JEWELRY_WATCH" | "HEALTHCARE" | "BUSSINESS" | "PARENTING" | "CATERING" | "RETAIL" | "SERVICES" | "LAW" | "ESTATE" | "TRANSPORTATION" | "ENERGY_SAVING" | "SECURITY" | "BUILDING_MATERIAL" | "COMMUNICATION" | "MERCHANDISE" | "ASSOCIATION" | "COMMUNITY" | "ONLINE_AVR" | "WE_MEDIA" | "CAR" | "SOFTWARE" | "GAME" | "CLOTHING" | "INDUSTY" | "AGRICULTURE" | "PUBLISHING_MEDIA" | "HOME_DIGITAL" | (string & {}))[] | undefined
}

export interface V3_Goldplan_Merchants_SetAdvertisingIndustryFilter_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Goldplan_Merchants_SetAdvertisingIndustryFilter_Post_Request
}

export type V3_Goldplan_Merchants_SetAdvertisingIndustryFilter_Post_Response = undefined

export interface V3_Goldplan_Merchants_SetAdvertisingIndustryFilter {
  /**
   * 同业过滤标签管理API · https://pay.weixin.qq.com/doc/v3/partner/4012473784
   * 角色：服务商、渠道商
   */
  post(options: V3_Goldplan_Merchants_SetAdvertisingIndustryFilter_Post_Options & { readonly json: V3_Goldplan_Merchants_SetAdvertisingIndustryFilter_Post_Request }): ApiCall<V3_Goldplan_Merchants_SetAdvertisingIndustryFilter_Post_Response>
  /**
   * 同业过滤标签管理API · https://pay.weixin.qq.com/doc/v3/partner/4012473784
   * 角色：服务商、渠道商
   */
  postSync(options: V3_Goldplan_Merchants_SetAdvertisingIndustryFilter_Post_Options & { readonly json: V3_Goldplan_Merchants_SetAdvertisingIndustryFilter_Post_Request }): V3_Goldplan_Merchants_SetAdvertisingIndustryFilter_Post_Response
}
