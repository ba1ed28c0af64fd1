// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, OptionalListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Lovefeast {
  /** 爱心餐 · 共 1 个接口 */
  readonly brands: V3_Lovefeast_Brands
  /** 爱心餐 · 共 2 个接口 */
  readonly users: V3_Lovefeast_Users
}

export interface V3_Lovefeast_Brands {
  /** 查询爱心餐品牌信息 */
  readonly _brand_id_: V3_Lovefeast_Brands_Brand_id_
}

export interface V3_Lovefeast_Brands_Brand_id__Get_Options extends CallOptions {
  /** 品牌ID · 示例：2250 */
  readonly brand_id: string
}

export interface V3_Lovefeast_Brands_Brand_id__Get_Response {
  /** 捐赠数量 */
  readonly donate_count: number
  /** 供餐数量 */
  readonly consume_count?: number | undefined
}

export interface V3_Lovefeast_Brands_Brand_id_ {
  /**
   * 查询爱心餐品牌信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012472863
   * 角色：服务商、微信平台商户
   */
  get(options: V3_Lovefeast_Brands_Brand_id__Get_Options): ApiCall<V3_Lovefeast_Brands_Brand_id__Get_Response>
  /**
   * 查询爱心餐品牌信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012472863
   * 角色：服务商、微信平台商户
   */
  getSync(options: V3_Lovefeast_Brands_Brand_id__Get_Options): V3_Lovefeast_Brands_Brand_id__Get_Response
}

export interface V3_Lovefeast_Users {
  /** 用户在商户AppID下的唯一标识 · 共 2 个接口 */
  readonly _openid_: V3_Lovefeast_Users_Openid_
}

export interface V3_Lovefeast_Users_Openid_ {
  /** 爱心餐 · 共 2 个接口 */
  readonly orders: V3_Lovefeast_Users_Openid__Orders
}

export interface V3_Lovefeast_Users_Openid__Orders {
  /** 爱心餐 · 共 1 个接口 */
  readonly brandId: V3_Lovefeast_Users_Openid__Orders_BrandId
  /** 爱心餐 · 共 1 个接口 */
  readonly outTradeNo: V3_Lovefeast_Users_Openid__Orders_OutTradeNo
}

export interface V3_Lovefeast_Users_Openid__Orders_BrandId {
  /** 查询用户捐赠单列表 */
  readonly _brand_id_: V3_Lovefeast_Users_Openid__Orders_BrandId_Brand_id_
}

export interface V3_Lovefeast_Users_Openid__Orders_BrandId_Brand_id__Get_Options extends CallOptions {
  /** 用户在商户AppID下的唯一标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 品牌ID · 示例：2250 */
  readonly brand_id: string
  /** 查询参数 */
  readonly query?: {
    /** 请求资源起始位置 · 示例：0 */
    readonly offset?: number | undefined
    /** 最大资源条数 · 示例：20 */
    readonly limit?: number | undefined
  } | undefined
}

export interface V3_Lovefeast_Users_Openid__Orders_BrandId_Brand_id__Get_Response {
  /** 该次请求返回的记录条数 */
  readonly count?: number | undefined
  /** 最大记录条数 · 默认：10 */
  readonly limit?: number | undefined
  /** 起始位置 */
  readonly offset?: number | undefined
  /** 全部记录数量 */
  readonly total_count?: number | undefined
  /** 结果集 */
  readonly data?: readonly {
    /** 捐赠订单号 */
    readonly welfare_trade_id?: string | undefined
    /** 应用ID */
    readonly appid?: string | undefined
    /** 子商户应用ID */
    readonly sub_appid?: string | undefined
    /** 品牌ID */
    readonly brand_id?: number | undefined
    /** 捐赠来源 */
    readonly donate_source?: "MINIPROGRAM_PAY" | "ENTRUST_PAY" | (string & {}) | undefined
    /** 商户订单 */
    readonly merchant_order?: {
      /** 商户订单号 */
      readonly out_trade_no?: string | undefined
      /** 服务商户号 */
      readonly mchid?: string | undefined
      /** 子商户号 */
      readonly sub_mchid?: string | undefined
      /** 门店编号 */
      readonly store_id?: string | undefined
    } | undefined
    /** 捐赠机构名称 */
    readonly institution_name?: string | undefined
    /** 捐赠项目编号 */
    readonly business_id?: string | undefined
    /** 捐赠活动名称 */
    readonly business_name?: string | undefined
    /** 支付完成时间 */
    readonly success_time?: string | undefined
    /** 支付者 */
    readonly payer?: {
      /** 用户标识 */
      readonly openid?: string | undefined
      /** 用户子标识 */
      readonly sub_openid?: string | undefined
      /** 用户头像URL */
      readonly avatar?: string | undefined
      /** 用户昵称 */
      readonly nickname?: string | undefined
    } | undefined
    /** 订单金额 */
    readonly amount?: {
      /** 总金额 */
      readonly total?: number | undefined
      /** 用户支付金额 */
      readonly payer_total?: number | undefined
      /** 货币类型 */
      readonly currency?: string | undefined
      /** 用户支付币种 */
      readonly payer_currency?: string | undefined
    } | undefined
    /** 设备编号 */
    readonly device_id?: string | undefined
  }[] | undefined
}

export interface V3_Lovefeast_Users_Openid__Orders_BrandId_Brand_id_ {
  /**
   * 查询用户捐赠单列表
   * 角色：服务商、微信平台商户
   */
  get(options: V3_Lovefeast_Users_Openid__Orders_BrandId_Brand_id__Get_Options): ApiCall<V3_Lovefeast_Users_Openid__Orders_BrandId_Brand_id__Get_Response>
  /**
   * 查询用户捐赠单列表
   * 角色：服务商、微信平台商户
   */
  getSync(options: V3_Lovefeast_Users_Openid__Orders_BrandId_Brand_id__Get_Options): V3_Lovefeast_Users_Openid__Orders_BrandId_Brand_id__Get_Response
  /** 查询用户捐赠单列表：自动翻页，用 for await 逐条读取 */
  getAll(options: OptionalListOptions<V3_Lovefeast_Users_Openid__Orders_BrandId_Brand_id__Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Lovefeast_Users_Openid__Orders_BrandId_Brand_id__Get_Response['data']>[number], void, undefined>
}

export interface V3_Lovefeast_Users_Openid__Orders_OutTradeNo {
  /** 查询用户捐赠单详情 */
  readonly _out_trade_no_: V3_Lovefeast_Users_Openid__Orders_OutTradeNo_Out_trade_no_
}

export interface V3_Lovefeast_Users_Openid__Orders_OutTradeNo_Out_trade_no__Get_Options extends CallOptions {
  /** 用户在商户AppID下的唯一标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 商户系统内部订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
}

export interface V3_Lovefeast_Users_Openid__Orders_OutTradeNo_Out_trade_no__Get_Response {
  /** 捐赠订单号 */
  readonly welfare_trade_id?: string | undefined
  /** 应用ID */
  readonly appid?: string | undefined
  /** 子商户应用ID */
  readonly sub_appid?: string | undefined
  /** 品牌ID */
  readonly brand_id?: number | undefined
  /** 捐赠来源 */
  readonly donate_source?: "MINIPROGRAM_PAY" | "ENTRUST_PAY" | (string & {}) | undefined
  /** 商户订单 */
  readonly merchant_order?: {
    /** 商户订单号 */
    readonly out_trade_no?: string | undefined
    /** 服务商户号 */
    readonly mchid?: string | undefined
    /** 子商户号 */
    readonly sub_mchid?: string | undefined
    /** 门店编号 */
    readonly store_id?: string | undefined
  } | undefined
  /** 捐赠机构名称 */
  readonly institution_name?: string | undefined
  /** 捐赠项目编号 */
  readonly business_id?: string | undefined
  /** 捐赠活动名称 */
  readonly business_name?: string | undefined
  /** 支付完成时间 */
  readonly success_time?: string | undefined
  /** 支付者 */
  readonly payer?: {
    /** 用户标识 */
    readonly openid?: string | undefined
    /** 用户子标识 */
    readonly sub_openid?: string | undefined
    /** 用户头像URL */
    readonly avatar?: string | undefined
    /** 用户昵称 */
    readonly nickname?: string | undefined
  } | undefined
  /** 订单金额 */
  readonly amount?: {
    /** 总金额 */
    readonly total?: number | undefined
    /** 用户支付金额 */
    readonly payer_total?: number | undefined
    /** 货币类型 */
    readonly currency?: string | undefined
    /** 用户支付币种 */
    readonly payer_currency?: string | undefined
  } | undefined
  /** 设备编号 */
  readonly device_id?: string | undefined
}

export interface V3_Lovefeast_Users_Openid__Orders_OutTradeNo_Out_trade_no_ {
  /**
   * 查询用户捐赠单详情
   * 角色：服务商、微信平台商户
   */
  get(options: V3_Lovefeast_Users_Openid__Orders_OutTradeNo_Out_trade_no__Get_Options): ApiCall<V3_Lovefeast_Users_Openid__Orders_OutTradeNo_Out_trade_no__Get_Response>
  /**
   * 查询用户捐赠单详情
   * 角色：服务商、微信平台商户
   */
  getSync(options: V3_Lovefeast_Users_Openid__Orders_OutTradeNo_Out_trade_no__Get_Options): V3_Lovefeast_Users_Openid__Orders_OutTradeNo_Out_trade_no__Get_Response
}
