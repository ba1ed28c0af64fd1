// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_BrandBasic {
  /** 经营工具∙品牌入驻 · 共 1 个接口 */
  readonly partner: V3_BrandBasic_Partner
}

export interface V3_BrandBasic_Partner {
  /** 经营工具∙品牌入驻 · 共 1 个接口 */
  readonly brands: V3_BrandBasic_Partner_Brands
}

export interface V3_BrandBasic_Partner_Brands {
  /** 品牌ID · 共 1 个接口 */
  readonly _brand_id_: V3_BrandBasic_Partner_Brands_Brand_id_
}

export interface V3_BrandBasic_Partner_Brands_Brand_id_ {
  /** 获得品牌已授权且在生效中的产品权限信息 */
  readonly productAuthorities: V3_BrandBasic_Partner_Brands_Brand_id__ProductAuthorities
}

export interface V3_BrandBasic_Partner_Brands_Brand_id__ProductAuthorities_Get_Options extends CallOptions {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
}

export interface V3_BrandBasic_Partner_Brands_Brand_id__ProductAuthorities_Get_Response {
  /** 品牌ID · 示例：123456789 */
  readonly brand_id: string
  /** 授权类型 · 示例：AUTHORIZATION_TYPE_HOSTING */
  readonly authorization_type: "AUTHORIZATION_TYPE_HOSTING" | "AUTHORIZATION_TYPE_PARTLY" | (string & {})
  /** 授权产品权限 */
  readonly authorization_product?: readonly ("BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD" | "BRAND_PRODUCT_AUTHORITY_CARD_LINK" | "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON" | "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON" | "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT" | "BRAND_PRODUCT_AUTHORITY_BRAND_STORE" | "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE" | "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE" | "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE" | "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE" | (string & {}))[] | undefined
  /** 更新时间 · 格式：RFC 3339 日期时间 · 示例：2025-05-20T13:29:35+08:00 */
  readonly update_time: string
}

export interface V3_BrandBasic_Partner_Brands_Brand_id__ProductAuthorities {
  /**
   * 获得品牌已授权且在生效中的产品权限信息 · https://pay.weixin.qq.com/doc/v3/partner/4017410365
   * 角色：服务商
   */
  get(options: V3_BrandBasic_Partner_Brands_Brand_id__ProductAuthorities_Get_Options): ApiCall<V3_BrandBasic_Partner_Brands_Brand_id__ProductAuthorities_Get_Response>
  /**
   * 获得品牌已授权且在生效中的产品权限信息 · https://pay.weixin.qq.com/doc/v3/partner/4017410365
   * 角色：服务商
   */
  getSync(options: V3_BrandBasic_Partner_Brands_Brand_id__ProductAuthorities_Get_Options): V3_BrandBasic_Partner_Brands_Brand_id__ProductAuthorities_Get_Response
}
