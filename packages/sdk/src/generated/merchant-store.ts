// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_MerchantStore {
  /** 经营工具∙连锁品牌∙门店 · 创建门店API · 共 5 个接口 */
  readonly stores: V3_MerchantStore_Stores
}

export interface V3_MerchantStore_Stores_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 门店基础信息 */
  readonly store_basics?: {
    /** 商家门店编号 · 示例：MDL001 */
    readonly store_reference_id?: string | undefined
    /** 品牌名称 · 示例：麦当劳 */
    readonly brand_name?: string | undefined
    /** 门店名称 · 示例：麦当劳 */
    readonly store_name: string
    /** 分店名称 · 示例：海岸城店 */
    readonly branch_name?: string | undefined
    /** 品牌ID · 示例：1001 */
    readonly brand_id?: number | undefined
  } | undefined
  /** 门店地址信息 */
  readonly store_address?: {
    /** 门店省市编码 · 示例：440305 */
    readonly address_code: string
    /** 门店地址 · 示例：深南大道10000号腾讯大厦1楼 */
    readonly address_detail: string
    /** 门店地址辅助描述 · 示例：地铁A口右侧100米 */
    readonly address_complements?: string | undefined
    /** 门店经度 · 示例：112.63484 */
    readonly longitude?: string | undefined
    /** 门店纬度 · 示例：37.75464 */
    readonly latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  readonly store_business?: {
    /** 门店服务电话 · 示例：0755-86013388 */
    readonly service_phone?: string | undefined
    /** 门店经营时间 · 示例：周一至周五 09:00-20:00|周六至周日 10:00-22:00 */
    readonly business_hours?: string | undefined
  } | undefined
  /** 门店收款信息 */
  readonly store_recipient?: readonly {
    /** 门店收款商户号 · 示例：1230000109 */
    readonly mchid: string
    /** 门店收款主体 · 示例：腾讯科技（深圳）有限公司 */
    readonly company_name?: string | undefined
  }[] | undefined
}

export interface V3_MerchantStore_Stores_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_MerchantStore_Stores_Post_Request | undefined
}

export interface V3_MerchantStore_Stores_Post_Response {
  /** 微信支付商户门店ID · 示例：20488000 */
  readonly store_id: number
}

export interface V3_MerchantStore_Stores {
  /** 微信支付商户门店ID · 查询门店API、修改门店API · 共 4 个接口 */
  readonly _store_id_: V3_MerchantStore_Stores_Store_id_
  /**
   * 创建门店API · https://pay.weixin.qq.com/doc/v3/merchant/4014085766
   * 角色：服务商、普通商户
   */
  post(options?: V3_MerchantStore_Stores_Post_Options & { readonly json?: V3_MerchantStore_Stores_Post_Request | undefined }): ApiCall<V3_MerchantStore_Stores_Post_Response>
  /**
   * 创建门店API · https://pay.weixin.qq.com/doc/v3/merchant/4014085766
   * 角色：服务商、普通商户
   */
  postSync(options?: V3_MerchantStore_Stores_Post_Options & { readonly json?: V3_MerchantStore_Stores_Post_Request | undefined }): V3_MerchantStore_Stores_Post_Response
}

export interface V3_MerchantStore_Stores_Store_id__Get_Options extends CallOptions {
  /** 微信支付商户门店ID · 示例：20488000 */
  readonly store_id: string | number
  /** 查询参数 */
  readonly query?: {
    /** 特约商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_MerchantStore_Stores_Store_id__Get_Response {
  /** 门店基础信息 */
  readonly store_basics?: {
    /** 商家门店编号 · 示例：MDL001 */
    readonly store_reference_id?: string | undefined
    /** 品牌名称 · 示例：麦当劳 */
    readonly brand_name?: string | undefined
    /** 门店名称 · 示例：麦当劳 */
    readonly store_name: string
    /** 分店名称 · 示例：海岸城店 */
    readonly branch_name?: string | undefined
    /** 品牌ID · 示例：1001 */
    readonly brand_id?: number | undefined
  } | undefined
  /** 门店地址信息 */
  readonly store_address?: {
    /** 门店省市编码 · 示例：440305 */
    readonly address_code?: string | undefined
    /** 门店地址 · 示例：深南大道10000号腾讯大厦1楼 */
    readonly address_detail: string
    /** 门店地址辅助描述 · 示例：地铁A口右侧100米 */
    readonly address_complements?: string | undefined
    /** 门店经度 · 示例：112.63484 */
    readonly longitude?: string | undefined
    /** 门店纬度 · 示例：37.75464 */
    readonly latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  readonly store_business?: {
    /** 门店服务电话 · 示例：0755-86013388 */
    readonly service_phone?: string | undefined
    /** 门店经营时间 · 示例：周一至周五 09:00-20:00|周六至周日 10:00-22:00 */
    readonly business_hours?: string | undefined
  } | undefined
  /** 门店收款信息 */
  readonly store_recipient?: readonly {
    /** 门店收款商户号 · 示例：1230000109 */
    readonly mchid: string
    /** 门店收款主体 · 示例：腾讯科技（深圳）有限公司 */
    readonly company_name?: string | undefined
  }[] | undefined
  /** 门店状态 */
  readonly store_state?: {
    /** 门店状态描述 · 示例：地址核实失败 */
    readonly store_state_message?: string | undefined
    /** 地址核实失败原因 · 示例：感谢亲的反馈，通过核实您提交的电话错误，请核实手机号码或座机号码是否正确 */
    readonly address_failed_reason?: string | undefined
    /** STORE_STATE_VALID */
    readonly store_state_value?: string | undefined
  } | undefined
}

export interface V3_MerchantStore_Stores_Store_id__Patch_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 门店基础信息 */
  readonly store_basics?: {
    /** 商家门店编号 · 示例：MDL001 */
    readonly store_reference_id?: string | undefined
    /** 品牌名称 · 示例：麦当劳 */
    readonly brand_name?: string | undefined
    /** 门店名称 · 示例：麦当劳 */
    readonly store_name: string
    /** 分店名称 · 示例：海岸城店 */
    readonly branch_name?: string | undefined
    /** 品牌ID · 示例：1001 */
    readonly brand_id?: number | undefined
  } | undefined
  /** 门店地址信息 */
  readonly store_address?: {
    /** 门店省市编码 · 示例：440305 */
    readonly address_code: string
    /** 门店地址 · 示例：深南大道10000号腾讯大厦1楼 */
    readonly address_detail: string
    /** 门店地址辅助描述 · 示例：地铁A口右侧100米 */
    readonly address_complements?: string | undefined
    /** 门店经度 · 示例：112.63484 */
    readonly longitude?: string | undefined
    /** 门店纬度 · 示例：37.75464 */
    readonly latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  readonly store_business?: {
    /** 门店服务电话 · 示例：0755-86013388 */
    readonly service_phone?: string | undefined
    /** 门店经营时间 · 示例：周一至周五 09:00-20:00|周六至周日 10:00-22:00 */
    readonly business_hours?: string | undefined
  } | undefined
}

export interface V3_MerchantStore_Stores_Store_id__Patch_Options extends CallOptions {
  /** 微信支付商户门店ID · 示例：20488000 */
  readonly store_id: string | number
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_MerchantStore_Stores_Store_id__Patch_Request | undefined
}

export type V3_MerchantStore_Stores_Store_id__Patch_Response = undefined

export interface V3_MerchantStore_Stores_Store_id_ {
  /** 经营工具∙连锁品牌∙门店 · 共 2 个接口 */
  readonly recipients: V3_MerchantStore_Stores_Store_id__Recipients
  /**
   * 查询门店API · https://pay.weixin.qq.com/doc/v3/merchant/4014085769
   * 角色：直连商户、服务商
   */
  get(options: V3_MerchantStore_Stores_Store_id__Get_Options): ApiCall<V3_MerchantStore_Stores_Store_id__Get_Response>
  /**
   * 查询门店API · https://pay.weixin.qq.com/doc/v3/merchant/4014085769
   * 角色：直连商户、服务商
   */
  getSync(options: V3_MerchantStore_Stores_Store_id__Get_Options): V3_MerchantStore_Stores_Store_id__Get_Response
  /**
   * 修改门店API · https://pay.weixin.qq.com/doc/v3/merchant/4014085768
   * 角色：服务商、普通商户
   */
  patch(options: V3_MerchantStore_Stores_Store_id__Patch_Options & { readonly json?: V3_MerchantStore_Stores_Store_id__Patch_Request | undefined }): ApiCall<V3_MerchantStore_Stores_Store_id__Patch_Response>
  /**
   * 修改门店API · https://pay.weixin.qq.com/doc/v3/merchant/4014085768
   * 角色：服务商、普通商户
   */
  patchSync(options: V3_MerchantStore_Stores_Store_id__Patch_Options & { readonly json?: V3_MerchantStore_Stores_Store_id__Patch_Request | undefined }): V3_MerchantStore_Stores_Store_id__Patch_Response
}

export interface V3_MerchantStore_Stores_Store_id__Recipients {
  /** 绑定门店收款信息 */
  readonly bind: V3_MerchantStore_Stores_Store_id__Recipients_Bind
  /** 解除门店收款信息绑定 */
  readonly unbind: V3_MerchantStore_Stores_Store_id__Recipients_Unbind
}

export interface V3_MerchantStore_Stores_Store_id__Recipients_Bind_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 门店收款信息 */
  readonly store_recipient: readonly {
    /** 门店收款商户号 · 示例：1230000109 */
    readonly mchid: string
    /** 门店收款主体 · 示例：腾讯科技（深圳）有限公司 */
    readonly company_name?: string | undefined
  }[]
}

export interface V3_MerchantStore_Stores_Store_id__Recipients_Bind_Post_Options extends CallOptions {
  /** 微信支付商户门店ID · 示例：20488000 */
  readonly store_id: string | number
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_MerchantStore_Stores_Store_id__Recipients_Bind_Post_Request
}

export interface V3_MerchantStore_Stores_Store_id__Recipients_Bind_Post_Response {
  readonly failed_store_recipient?: readonly {
    /** 门店收款商户号 · 示例：1230000109 */
    readonly mchid?: string | undefined
    /** 绑定当前收款信息失败的原因 · 示例：收款商户号与收款主体不一致 */
    readonly failed_reason?: string | undefined
  }[] | undefined
}

export interface V3_MerchantStore_Stores_Store_id__Recipients_Bind {
  /**
   * 绑定门店收款信息 · https://pay.weixin.qq.com/doc/v3/merchant/4014085771
   * 角色：服务商、普通商户
   */
  post(options: V3_MerchantStore_Stores_Store_id__Recipients_Bind_Post_Options & { readonly json: V3_MerchantStore_Stores_Store_id__Recipients_Bind_Post_Request }): ApiCall<V3_MerchantStore_Stores_Store_id__Recipients_Bind_Post_Response>
  /**
   * 绑定门店收款信息 · https://pay.weixin.qq.com/doc/v3/merchant/4014085771
   * 角色：服务商、普通商户
   */
  postSync(options: V3_MerchantStore_Stores_Store_id__Recipients_Bind_Post_Options & { readonly json: V3_MerchantStore_Stores_Store_id__Recipients_Bind_Post_Request }): V3_MerchantStore_Stores_Store_id__Recipients_Bind_Post_Response
}

export interface V3_MerchantStore_Stores_Store_id__Recipients_Unbind_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 门店收款信息 */
  readonly store_recipient?: readonly {
    /** 门店收款商户号 · 示例：1230000109 */
    readonly mchid: string
    /** 门店收款主体 · 示例：腾讯科技（深圳）有限公司 */
    readonly company_name?: string | undefined
  }[] | undefined
}

export interface V3_MerchantStore_Stores_Store_id__Recipients_Unbind_Post_Options extends CallOptions {
  /** 微信支付商户门店ID · 示例：20488000 */
  readonly store_id: string | number
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_MerchantStore_Stores_Store_id__Recipients_Unbind_Post_Request | undefined
}

export interface V3_MerchantStore_Stores_Store_id__Recipients_Unbind_Post_Response {
  readonly failed_store_recipient?: readonly {
    /** 门店收款商户号 · 示例：1230000109 */
    readonly mchid?: string | undefined
    /** 绑定当前收款信息失败的原因 · 示例：收款商户号与收款主体不一致 */
    readonly failed_reason?: string | undefined
  }[] | undefined
}

export interface V3_MerchantStore_Stores_Store_id__Recipients_Unbind {
  /**
   * 解除门店收款信息绑定 · https://pay.weixin.qq.com/doc/v3/merchant/4014085773
   * 角色：服务商、普通商户
   */
  post(options: V3_MerchantStore_Stores_Store_id__Recipients_Unbind_Post_Options & { readonly json?: V3_MerchantStore_Stores_Store_id__Recipients_Unbind_Post_Request | undefined }): ApiCall<V3_MerchantStore_Stores_Store_id__Recipients_Unbind_Post_Response>
  /**
   * 解除门店收款信息绑定 · https://pay.weixin.qq.com/doc/v3/merchant/4014085773
   * 角色：服务商、普通商户
   */
  postSync(options: V3_MerchantStore_Stores_Store_id__Recipients_Unbind_Post_Options & { readonly json?: V3_MerchantStore_Stores_Store_id__Recipients_Unbind_Post_Request | undefined }): V3_MerchantStore_Stores_Store_id__Recipients_Unbind_Post_Response
}
