// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Gov {
  /** 国补专区、江苏、浙江、上海/福建/重庆 · 共 34 个接口 */
  readonly subsidy: V3_Gov_Subsidy
}

export interface V3_Gov_Subsidy {
  /** 国补专区、上海/福建/重庆 · 共 5 个接口 */
  readonly audit: V3_Gov_Subsidy_Audit
  /** 国补专区、江苏 · 共 1 个接口 */
  readonly companies: V3_Gov_Subsidy_Companies
  /** 国补专区、江苏 · 共 1 个接口 */
  readonly goods: V3_Gov_Subsidy_Goods
  /** 国补专区、江苏 · 共 1 个接口 */
  readonly nQualifications: V3_Gov_Subsidy_NQualifications
  /** 查询补贴资格 */
  readonly qualification: V3_Gov_Subsidy_Qualification
  /** 国补专区、江苏 · 共 5 个接口 */
  readonly qualifications: V3_Gov_Subsidy_Qualifications
  /** 国补专区、江苏 · 共 3 个接口 */
  readonly sncode: V3_Gov_Subsidy_Sncode
  /** 国补专区、江苏 · 共 3 个接口 */
  readonly transactions: V3_Gov_Subsidy_Transactions
  /** 国补专区、浙江 · 共 14 个接口 */
  readonly zhejiang: V3_Gov_Subsidy_Zhejiang
}

export interface V3_Gov_Subsidy_Audit {
  /** 国补专区、上海/福建/重庆 · 共 5 个接口 */
  readonly cup: V3_Gov_Subsidy_Audit_Cup
}

export interface V3_Gov_Subsidy_Audit_Cup {
  /** 查询审核结果 */
  readonly invalid: V3_Gov_Subsidy_Audit_Cup_Invalid
  /** 查询审核结果 */
  readonly query: V3_Gov_Subsidy_Audit_Cup_Query
  /** 国补专区、上海/福建/重庆 · 共 1 个接口 */
  readonly refund: V3_Gov_Subsidy_Audit_Cup_Refund
  /** 更新审核数据 */
  readonly update: V3_Gov_Subsidy_Audit_Cup_Update
  /** 上传审核数据 */
  readonly upload: V3_Gov_Subsidy_Audit_Cup_Upload
}

export interface V3_Gov_Subsidy_Audit_Cup_Invalid_Post_Request {
  /** 分公司机构代码 */
  readonly org_no: string
  /** 商户订单号 */
  readonly mchnt_order_id: string
  /** 审核记录上传时间 */
  readonly upload_time: string
}

export interface V3_Gov_Subsidy_Audit_Cup_Invalid_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Audit_Cup_Invalid_Post_Request
}

export interface V3_Gov_Subsidy_Audit_Cup_Invalid_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly msg: string
  /** 详细应答码 */
  readonly sub_code?: string | undefined
  /** 详细应答码描述 */
  readonly sub_msg?: string | undefined
}

export interface V3_Gov_Subsidy_Audit_Cup_Invalid {
  /**
   * 查询审核结果 · https://pay.weixin.qq.com/doc/v3/partner/4013989535
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Audit_Cup_Invalid_Post_Options & { readonly json: V3_Gov_Subsidy_Audit_Cup_Invalid_Post_Request }): ApiCall<V3_Gov_Subsidy_Audit_Cup_Invalid_Post_Response>
  /**
   * 查询审核结果 · https://pay.weixin.qq.com/doc/v3/partner/4013989535
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Audit_Cup_Invalid_Post_Options & { readonly json: V3_Gov_Subsidy_Audit_Cup_Invalid_Post_Request }): V3_Gov_Subsidy_Audit_Cup_Invalid_Post_Response
}

export interface V3_Gov_Subsidy_Audit_Cup_Query_Post_Request {
  /** 分公司机构代码 */
  readonly org_no: string
  /** 商户订单号 */
  readonly mchnt_order_id: string
  /** 审核记录上传时间 */
  readonly upload_time: string
}

export interface V3_Gov_Subsidy_Audit_Cup_Query_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Audit_Cup_Query_Post_Request
}

export interface V3_Gov_Subsidy_Audit_Cup_Query_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly msg?: string | undefined
  /** 详细应答码 */
  readonly sub_code?: string | undefined
  /** 详细应答码描述 */
  readonly sub_msg?: string | undefined
  /** 商户订单号 */
  readonly mchnt_order_id?: string | undefined
  /** 核验结果 */
  readonly verify_status?: string | undefined
  /** 核验结果描述 */
  readonly verify_status_desc?: string | undefined
  /** 审核结果 */
  readonly audit_status?: string | undefined
  /** 审核结果描述 */
  readonly audit_status_desc?: string | undefined
  /** 订单状态 */
  readonly trade_status?: string | undefined
  /** 退货金额 */
  readonly refund_at?: string | undefined
  /** 退货日期 */
  readonly refund_dt?: string | undefined
  /** 分公司机构代码 */
  readonly org_no?: string | undefined
}

export interface V3_Gov_Subsidy_Audit_Cup_Query {
  /**
   * 查询审核结果 · https://pay.weixin.qq.com/doc/v3/partner/4013989535
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Audit_Cup_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Audit_Cup_Query_Post_Request }): ApiCall<V3_Gov_Subsidy_Audit_Cup_Query_Post_Response>
  /**
   * 查询审核结果 · https://pay.weixin.qq.com/doc/v3/partner/4013989535
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Audit_Cup_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Audit_Cup_Query_Post_Request }): V3_Gov_Subsidy_Audit_Cup_Query_Post_Response
}

export interface V3_Gov_Subsidy_Audit_Cup_Refund {
  /** 同步非银联支付交易退款信息 */
  readonly sync: V3_Gov_Subsidy_Audit_Cup_Refund_Sync
}

export interface V3_Gov_Subsidy_Audit_Cup_Refund_Sync_Post_Request {
  /** 分公司机构代码 */
  readonly org_no: string
  /** 商户订单号 */
  readonly mchnt_order_id: string
  /** 审核记录上传时间 */
  readonly upload_time: string
  /** 退款金额 */
  readonly refund_at: string
  /** 退款日期 */
  readonly refund_dt: string
}

export interface V3_Gov_Subsidy_Audit_Cup_Refund_Sync_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Audit_Cup_Refund_Sync_Post_Request
}

export interface V3_Gov_Subsidy_Audit_Cup_Refund_Sync_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly msg: string
  /** 详细应答码 */
  readonly sub_code?: string | undefined
  /** 详细应答码描述 */
  readonly sub_msg?: string | undefined
}

export interface V3_Gov_Subsidy_Audit_Cup_Refund_Sync {
  /**
   * 同步非银联支付交易退款信息 · https://pay.weixin.qq.com/doc/v3/partner/4013989535
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Audit_Cup_Refund_Sync_Post_Options & { readonly json: V3_Gov_Subsidy_Audit_Cup_Refund_Sync_Post_Request }): ApiCall<V3_Gov_Subsidy_Audit_Cup_Refund_Sync_Post_Response>
  /**
   * 同步非银联支付交易退款信息 · https://pay.weixin.qq.com/doc/v3/partner/4013989535
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Audit_Cup_Refund_Sync_Post_Options & { readonly json: V3_Gov_Subsidy_Audit_Cup_Refund_Sync_Post_Request }): V3_Gov_Subsidy_Audit_Cup_Refund_Sync_Post_Response
}

export interface V3_Gov_Subsidy_Audit_Cup_Update_Post_Request {
  /** 分公司机构代码 */
  readonly org_no: string
  /** 店铺编码 */
  readonly sub_mchnt_cd: string
  /** 店铺名称 */
  readonly sub_mchnt_nm: string
  /** 门店名称 */
  readonly store_nm?: string | undefined
  /** 线上平台订单号 */
  readonly online_no: string
  /** 商户订单号 */
  readonly mchnt_order_id: string
  /** 审核记录上传时间 */
  readonly upload_time: string
  /** 审核结果通知地址 */
  readonly notify_url: string
  /** 品类 */
  readonly prod_id: string
  /** 能效 */
  readonly eng_grade?: string | undefined
  /** 品牌 */
  readonly brand_nm: string
  /** 型号 */
  readonly prod_model: string
  /** 销售方式 */
  readonly sales_chnl?: string | undefined
  /** 电商平台方 */
  readonly plat_form: string
  /** 支付方式类型 */
  readonly payer_tp: string
  /** 收旧订单号 */
  readonly trade_in_order_id?: string | undefined
  /** 收旧价格 */
  readonly trade_in_at?: string | undefined
  /** 收旧价格是否统计 */
  readonly is_trade_in?: string | undefined
  /** 订单金额 */
  readonly sales_at: string
  /** 实付金额 */
  readonly actual_at: string
  /** 交易时间 */
  readonly trans_tm: string
  /** 商户编码 */
  readonly mchnt_cd: string
  /** 商家优惠金额 */
  readonly mer_sub_at?: string | undefined
  /** 国补优惠金额 */
  readonly discount_at: string
  /** 其他图片1 */
  readonly image01?: string | undefined
  /** 其他图片2 */
  readonly image02?: string | undefined
  /** 其他图片3 */
  readonly image03?: string | undefined
  /** 其他图片4 */
  readonly image04?: string | undefined
  /** 其他图片5 */
  readonly image05?: string | undefined
  /** 其他图片6 */
  readonly image06?: string | undefined
  /** 其他图片7 */
  readonly image07?: string | undefined
  /** 其他图片8 */
  readonly image08?: string | undefined
  /** 其他图片9 */
  readonly image09?: string | undefined
  /** 其他图片10 */
  readonly image10?: string | undefined
  /** 收旧承诺函照片 */
  readonly commitment_letter_photo?: string | undefined
  /** 收旧承诺函照片格式 */
  readonly commitment_letter_photo_format?: string | undefined
  /** 收旧设备外观照片 */
  readonly device_photo?: string | undefined
  /** 收旧设备外观照片格式 */
  readonly device_photo_format?: string | undefined
  /** 包含完整外包装及sn码的激活照片 */
  readonly pack_and_active_photo?: string | undefined
  /** 商品条码 */
  readonly bar_code?: string | undefined
  /** SN码 */
  readonly sn_code: string
  /** IMEI1 */
  readonly imei1?: string | undefined
  /** IMEI2 */
  readonly imei2?: string | undefined
  /** 能效或水效网备案登记型号 */
  readonly register_model?: string | undefined
  /** 能效或水效备案号 */
  readonly record_number?: string | undefined
  /** 能效或水效执行的国家标准名称 */
  readonly eng_grade_standard?: string | undefined
  /** 发票信息 */
  readonly invoice_info: {
    /** 发票代码 */
    readonly invoice_cd?: string | undefined
    /** 发票号码 */
    readonly invoice_no?: string | undefined
    /** 开票日期 */
    readonly invoice_dt?: string | undefined
    /** 发票链接 */
    readonly invoice_link?: string | undefined
    /** 发票类型 */
    readonly invoice_tp?: string | undefined
    /** 发票校验码 */
    readonly invoice_ck_cd?: string | undefined
    /** 发票上购买人姓名 */
    readonly nm?: string | undefined
    /** 税价合计 */
    readonly tax?: string | undefined
    /** 发票税额 */
    readonly invoice_tax_amt?: string | undefined
    /** 销售企业名称 */
    readonly sales_ent_nm?: string | undefined
    /** 销售方纳税人识别号 */
    readonly tax_payer?: string | undefined
    /** 数量 */
    readonly num?: string | undefined
    /** 货物或应税劳务服务名称 */
    readonly service_nm?: string | undefined
  }
  /** 物流信息 */
  readonly track_info: {
    /** 物流单号 */
    readonly tracking_no?: string | undefined
    /** 物流公司 */
    readonly tracking_company?: string | undefined
    /** 收货省 */
    readonly usr_prov?: string | undefined
    /** 收货市 */
    readonly usr_city?: string | undefined
    /** 收货区县 */
    readonly usr_area?: string | undefined
    /** 收货地址 */
    readonly usr_addr?: string | undefined
    /** 物流类型 */
    readonly tracking_type?: string | undefined
    /** 提货方式 */
    readonly delivery_method?: string | undefined
    /** 发货地址 */
    readonly shipping_addr?: string | undefined
    /** 签收时间 */
    readonly delivery_time?: string | undefined
  }
}

export interface V3_Gov_Subsidy_Audit_Cup_Update_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Audit_Cup_Update_Post_Request
}

export interface V3_Gov_Subsidy_Audit_Cup_Update_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly msg: string
  /** 详细应答码 */
  readonly sub_code?: string | undefined
  /** 详细应答码描述 */
  readonly sub_msg?: string | undefined
}

export interface V3_Gov_Subsidy_Audit_Cup_Update {
  /**
   * 更新审核数据 · https://pay.weixin.qq.com/doc/v3/partner/4013989535
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Audit_Cup_Update_Post_Options & { readonly json: V3_Gov_Subsidy_Audit_Cup_Update_Post_Request }): ApiCall<V3_Gov_Subsidy_Audit_Cup_Update_Post_Response>
  /**
   * 更新审核数据 · https://pay.weixin.qq.com/doc/v3/partner/4013989535
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Audit_Cup_Update_Post_Options & { readonly json: V3_Gov_Subsidy_Audit_Cup_Update_Post_Request }): V3_Gov_Subsidy_Audit_Cup_Update_Post_Response
}

export interface V3_Gov_Subsidy_Audit_Cup_Upload_Post_Request {
  /** 分公司机构代码 */
  readonly org_no: string
  /** 店铺编码 */
  readonly sub_mchnt_cd: string
  /** 店铺名称 */
  readonly sub_mchnt_nm: string
  /** 门店名称 */
  readonly store_nm?: string | undefined
  /** 线上平台订单号 */
  readonly online_no: string
  /** 商户订单号 */
  readonly mchnt_order_id: string
  /** 审核记录上传时间 */
  readonly upload_time: string
  /** 审核结果通知地址 */
  readonly notify_url: string
  /** 品类 */
  readonly prod_id: string
  /** 能效 */
  readonly eng_grade?: string | undefined
  /** 品牌 */
  readonly brand_nm: string
  /** 型号 */
  readonly prod_model: string
  /** 销售方式 */
  readonly sales_chnl?: string | undefined
  /** 电商平台方 */
  readonly plat_form: string
  /** 支付方式类型 */
  readonly payer_tp: string
  /** 收旧订单号 */
  readonly trade_in_order_id?: string | undefined
  /** 收旧价格 */
  readonly trade_in_at?: string | undefined
  /** 收旧价格是否统计 */
  readonly is_trade_in?: string | undefined
  /** 订单金额 */
  readonly sales_at: string
  /** 实付金额 */
  readonly actual_at: string
  /** 交易时间 */
  readonly trans_tm: string
  /** 商户编码 */
  readonly mchnt_cd: string
  /** 商家优惠金额 */
  readonly mer_sub_at?: string | undefined
  /** 国补优惠金额 */
  readonly discount_at: string
  /** 其他图片1 */
  readonly image01?: string | undefined
  /** 其他图片2 */
  readonly image02?: string | undefined
  /** 其他图片3 */
  readonly image03?: string | undefined
  /** 其他图片4 */
  readonly image04?: string | undefined
  /** 其他图片5 */
  readonly image05?: string | undefined
  /** 其他图片6 */
  readonly image06?: string | undefined
  /** 其他图片7 */
  readonly image07?: string | undefined
  /** 其他图片8 */
  readonly image08?: string | undefined
  /** 其他图片9 */
  readonly image09?: string | undefined
  /** 其他图片10 */
  readonly image10?: string | undefined
  /** 收旧承诺函照片 */
  readonly commitment_letter_photo?: string | undefined
  /** 收旧承诺函照片格式 */
  readonly commitment_letter_photo_format?: string | undefined
  /** 收旧设备外观照片 */
  readonly device_photo?: string | undefined
  /** 收旧设备外观照片格式 */
  readonly device_photo_format?: string | undefined
  /** 包含完整外包装及sn码的激活照片 */
  readonly pack_and_active_photo?: string | undefined
  /** 商品条码 */
  readonly bar_code?: string | undefined
  /** SN码 */
  readonly sn_code: string
  /** IMEI1 */
  readonly imei1?: string | undefined
  /** IMEI2 */
  readonly imei2?: string | undefined
  /** 能效或水效网备案登记型号 */
  readonly register_model?: string | undefined
  /** 能效或水效备案号 */
  readonly record_number?: string | undefined
  /** 能效或水效执行的国家标准名称 */
  readonly eng_grade_standard?: string | undefined
  /** 发票信息 */
  readonly invoice_info: {
    /** 发票代码 */
    readonly invoice_cd?: string | undefined
    /** 发票号码 */
    readonly invoice_no?: string | undefined
    /** 开票日期 */
    readonly invoice_dt?: string | undefined
    /** 发票链接 */
    readonly invoice_link?: string | undefined
    /** 发票类型 */
    readonly invoice_tp?: string | undefined
    /** 发票校验码 */
    readonly invoice_ck_cd?: string | undefined
    /** 发票上购买人姓名 */
    readonly nm?: string | undefined
    /** 税价合计 */
    readonly tax?: string | undefined
    /** 发票税额 */
    readonly invoice_tax_amt?: string | undefined
    /** 销售企业名称 */
    readonly sales_ent_nm?: string | undefined
    /** 销售方纳税人识别号 */
    readonly tax_payer?: string | undefined
    /** 数量 */
    readonly num?: string | undefined
    /** 货物或应税劳务服务名称 */
    readonly service_nm?: string | undefined
  }
  /** 物流信息 */
  readonly track_info: {
    /** 物流单号 */
    readonly tracking_no?: string | undefined
    /** 物流公司 */
    readonly tracking_company?: string | undefined
    /** 收货省 */
    readonly usr_prov?: string | undefined
    /** 收货市 */
    readonly usr_city?: string | undefined
    /** 收货区县 */
    readonly usr_area?: string | undefined
    /** 收货地址 */
    readonly usr_addr?: string | undefined
    /** 物流类型 */
    readonly tracking_type?: string | undefined
    /** 提货方式 */
    readonly delivery_method?: string | undefined
    /** 发货地址 */
    readonly shipping_addr?: string | undefined
    /** 签收时间 */
    readonly delivery_time?: string | undefined
  }
}

export interface V3_Gov_Subsidy_Audit_Cup_Upload_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Audit_Cup_Upload_Post_Request
}

export interface V3_Gov_Subsidy_Audit_Cup_Upload_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly msg: string
  /** 详细应答码 */
  readonly sub_code?: string | undefined
  /** 详细应答码描述 */
  readonly sub_msg?: string | undefined
}

export interface V3_Gov_Subsidy_Audit_Cup_Upload {
  /**
   * 上传审核数据 · https://pay.weixin.qq.com/doc/v3/partner/4013989535
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Audit_Cup_Upload_Post_Options & { readonly json: V3_Gov_Subsidy_Audit_Cup_Upload_Post_Request }): ApiCall<V3_Gov_Subsidy_Audit_Cup_Upload_Post_Response>
  /**
   * 上传审核数据 · https://pay.weixin.qq.com/doc/v3/partner/4013989535
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Audit_Cup_Upload_Post_Options & { readonly json: V3_Gov_Subsidy_Audit_Cup_Upload_Post_Request }): V3_Gov_Subsidy_Audit_Cup_Upload_Post_Response
}

export interface V3_Gov_Subsidy_Companies {
  /** 企业信息查询 */
  readonly query: V3_Gov_Subsidy_Companies_Query
}

export interface V3_Gov_Subsidy_Companies_Query_Post_Request {
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
  /** 统一社会信息代码 · 示例：91110108397173806M */
  readonly license_number: string
}

export interface V3_Gov_Subsidy_Companies_Query_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Companies_Query_Post_Request
}

export interface V3_Gov_Subsidy_Companies_Query_Post_Response {
  /** 企业名称 · 示例：联想（北京）信息技术有限公司 */
  readonly company_name?: string | undefined
  /** 归集状态枚举 · 示例：COLLECT_STATE_NOT_COLLECT */
  readonly collect_state?: "COLLECT_STATE_NOT_COLLECT" | "COLLECT_STATE_COLLECTED" | "COLLECT_STATE_COLLECTION_FAILED" | (string & {}) | undefined
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly message: string
}

export interface V3_Gov_Subsidy_Companies_Query {
  /**
   * 企业信息查询 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Companies_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Companies_Query_Post_Request }): ApiCall<V3_Gov_Subsidy_Companies_Query_Post_Response>
  /**
   * 企业信息查询 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Companies_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Companies_Query_Post_Request }): V3_Gov_Subsidy_Companies_Query_Post_Response
}

export interface V3_Gov_Subsidy_Goods {
  /** 商品信息上传 */
  readonly upload: V3_Gov_Subsidy_Goods_Upload
}

export interface V3_Gov_Subsidy_Goods_Upload_Post_Request {
  /** 消费品类ID · 示例：1 */
  readonly appliance_id: number
  /** 商品名称 · 示例：测试商品 */
  readonly product_name: string
  /** 能效等级 · 示例：FIRST_LEVEL */
  readonly energy_grade?: "FIRST_LEVEL" | "SECOND_LEVEL" | "ENERGY_GRADE_UNKNOWN" | (string & {}) | undefined
  /** 家电品牌 · 示例：海尔 */
  readonly brand: string
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
  /** 销售企业名称 · 示例：联想（北京）信息技术有限公司 */
  readonly seller_name: string
  /** 统一社会信息代码 · 示例：91110108397173806M */
  readonly license_number: string
  /** 基准价格 · 示例：10000 */
  readonly base_price: number
  /** 近1个月平均交易价 · 示例：10000 */
  readonly average_trading_price: number
  /** 产品类型 · 示例：COMMON_PRODUCT */
  readonly product_type: "COMMON_PRODUCT" | "AI_PRODUCT" | (string & {})
  /** 商品型号 · 示例：XX */
  readonly product_model?: string | undefined
  /** 商品条码 · 示例：6901010101098 */
  readonly bar_code: string
}

export interface V3_Gov_Subsidy_Goods_Upload_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Goods_Upload_Post_Request
}

export interface V3_Gov_Subsidy_Goods_Upload_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly message: string
}

export interface V3_Gov_Subsidy_Goods_Upload {
  /**
   * 商品信息上传 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Goods_Upload_Post_Options & { readonly json: V3_Gov_Subsidy_Goods_Upload_Post_Request }): ApiCall<V3_Gov_Subsidy_Goods_Upload_Post_Response>
  /**
   * 商品信息上传 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Goods_Upload_Post_Options & { readonly json: V3_Gov_Subsidy_Goods_Upload_Post_Request }): V3_Gov_Subsidy_Goods_Upload_Post_Response
}

export interface V3_Gov_Subsidy_NQualifications {
  /** N品类同步资格核销信息 */
  readonly sync: V3_Gov_Subsidy_NQualifications_Sync
}

export interface V3_Gov_Subsidy_NQualifications_Sync_Post_Request {
  /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61l= */
  readonly real_name: string
  /** 自然人证件号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  readonly id_card_number: string
  /** 手机号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  readonly phone_number: string
  /** 消费品类ID · 示例：1 */
  readonly appliance_id?: number | undefined
  /** 商户支付订单号 · 示例：vmall_250120131959_993_4494 */
  readonly out_trade_no: string
  /** 子商户号 · 示例：123456 */
  readonly sub_mchid?: string | undefined
  /** 能效等级 · 示例：FIRST_LEVEL */
  readonly energy_grade?: "FIRST_LEVEL" | "SECOND_LEVEL" | "ENERGY_GRADE_UNKNOWN" | (string & {}) | undefined
  /** 收货地区编码 · 示例：110101 */
  readonly receive_region_code: string
  /** 家电品牌 · 示例：海尔 */
  readonly brand: string
  /** 收货地址 · 示例：深圳市南山区 */
  readonly address: string
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
  /** 销售企业名称 · 示例：联想（北京）信息技术有限公司 */
  readonly seller_name: string
  /** 统一社会信息代码 · 示例：91110108397173806M */
  readonly license_number: string
  /** 物流单号 · 示例：123456789 */
  readonly logistics_num?: string | undefined
  /** 签收时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-14T19:55:06+08:00 */
  readonly delivery_time?: string | undefined
  /** 发票号 · 示例：031001900204 */
  readonly invoice_num: string
  /** 产品类型 · 示例：COMMON_PRODUCT */
  readonly product_type: "COMMON_PRODUCT" | "AI_PRODUCT" | (string & {})
  /** 类型 · 示例：DESKTOP */
  readonly pc_type?: "DESKTOP" | "LAPTOP" | "COMPUTER_TYPE_UNKNOWN" | (string & {}) | undefined
  /** 订单金额 · 示例：10000 */
  readonly order_amount: number
  /** 优惠金额 · 示例：2000 */
  readonly discount_amount: number
  /** 线上平台订单编号 · 示例：123456789 */
  readonly mch_order_id: string
  /** 开票日期 · 格式：RFC 3339 日期时间 · 示例：2025-01-14T19:55:06+08:00 */
  readonly invoice_time: string
  /** 购买方名称 · 示例：小弟弟 */
  readonly purchaser_name: string
  /** 销售方式 · 示例：SALE_MODEL_OFFLINE */
  readonly sale_model: "SALE_MODEL_ONLINE" | "SALE_MODEL_OFFLINE" | (string & {})
  /** 证件类型 · 示例：ID_DOC_TYPE_ID_CARD */
  readonly identity_document_type: "ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW" | (string & {})
  /** 发票开具地 · 示例：310100 */
  readonly invoice_address_code: string
  /** 税务机关代码 · 示例：2525252 */
  readonly tax_authority_code: string
  /** 交易完成或商品退回时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-14T19:55:06+08:00 */
  readonly transaction_time: string
  /** 品类状态 · 示例：CATE_STATE_REDEEM */
  readonly cate_state: "CATE_STATE_REDEEM" | "CATE_STATE_REFUND" | (string & {})
  /** 经度 */
  readonly longitude?: string | undefined
  /** 纬度 */
  readonly latitude?: string | undefined
  /** 品类编码 · 示例：JS06 */
  readonly cate_code: string
  /** 券码 · 示例：6901010101098 */
  readonly coupon_code?: string | undefined
  /** 发票代码 · 示例：310100 */
  readonly invoice_code?: string | undefined
  /** 线上平台退款交易编号 · 示例：123456789 */
  readonly refund_id?: string | undefined
}

export interface V3_Gov_Subsidy_NQualifications_Sync_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_NQualifications_Sync_Post_Request
}

export interface V3_Gov_Subsidy_NQualifications_Sync_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly message: string
}

export interface V3_Gov_Subsidy_NQualifications_Sync {
  /**
   * N品类同步资格核销信息 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_NQualifications_Sync_Post_Options & { readonly json: V3_Gov_Subsidy_NQualifications_Sync_Post_Request }): ApiCall<V3_Gov_Subsidy_NQualifications_Sync_Post_Response>
  /**
   * N品类同步资格核销信息 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_NQualifications_Sync_Post_Options & { readonly json: V3_Gov_Subsidy_NQualifications_Sync_Post_Request }): V3_Gov_Subsidy_NQualifications_Sync_Post_Response
}

export interface V3_Gov_Subsidy_Qualification_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61l= */
    readonly real_name?: string | undefined
    /** 自然人证件号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
    readonly id_card_number?: string | undefined
    /** 手机号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
    readonly phone_number?: string | undefined
    /** 消费品类ID · 示例：1 */
    readonly appliance_id: number
    /** OPENID · 示例：oCuiA7RW33Tc3jtz_5CNLegC9kN0 */
    readonly openid?: string | undefined
    /** APPID · 示例：wx5cb0427850cd8c49 */
    readonly appid?: string | undefined
    /** 使用的资格的地区编码 · 示例：310100 */
    readonly qualification_region_code: number
    /** 证件类型 · 示例：ID_DOC_TYPE_ID_CARD */
    readonly identity_document_type?: "ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW" | (string & {}) | undefined
  }
}

export interface V3_Gov_Subsidy_Qualification_Get_Response {
  /** 资格的状态 · 示例：UNREDEEMED */
  readonly state: "UNCLAIMED" | "UNREDEEMED" | "REDEEMED" | (string & {})
}

export interface V3_Gov_Subsidy_Qualification {
  /**
   * 查询补贴资格 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  get(options: V3_Gov_Subsidy_Qualification_Get_Options): ApiCall<V3_Gov_Subsidy_Qualification_Get_Response>
  /**
   * 查询补贴资格 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Gov_Subsidy_Qualification_Get_Options): V3_Gov_Subsidy_Qualification_Get_Response
}

export interface V3_Gov_Subsidy_Qualifications {
  /** 国补专区、江苏 · 共 3 个接口 */
  readonly passthrough: V3_Gov_Subsidy_Qualifications_Passthrough
  /** 批量查询用户资格 */
  readonly query: V3_Gov_Subsidy_Qualifications_Query
  /** 同步资格核销信息 */
  readonly sync: V3_Gov_Subsidy_Qualifications_Sync
}

export interface V3_Gov_Subsidy_Qualifications_Passthrough {
  /** 取消资格 */
  readonly cancel: V3_Gov_Subsidy_Qualifications_Passthrough_Cancel
  /** 领取资格 */
  readonly claim: V3_Gov_Subsidy_Qualifications_Passthrough_Claim
  /** 批量查询用户资格 */
  readonly query: V3_Gov_Subsidy_Qualifications_Passthrough_Query
}

export interface V3_Gov_Subsidy_Qualifications_Passthrough_Cancel_Post_Request {
  /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61l= */
  readonly real_name: string
  /** 自然人证件号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  readonly id_card_number: string
  /** 手机号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  readonly phone_number: string
  /** 消费品类ID · 示例：1 */
  readonly appliance_id: number
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
  /** 请求序号 · 示例：vmall_250120131959_993_4494 */
  readonly out_request_no?: string | undefined
  /** 证件类型 · 示例：ID_DOC_TYPE_ID_CARD */
  readonly identity_document_type: "ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW" | (string & {})
}

export interface V3_Gov_Subsidy_Qualifications_Passthrough_Cancel_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Qualifications_Passthrough_Cancel_Post_Request
}

export interface V3_Gov_Subsidy_Qualifications_Passthrough_Cancel_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly message: string
}

export interface V3_Gov_Subsidy_Qualifications_Passthrough_Cancel {
  /**
   * 取消资格
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Qualifications_Passthrough_Cancel_Post_Options & { readonly json: V3_Gov_Subsidy_Qualifications_Passthrough_Cancel_Post_Request }): ApiCall<V3_Gov_Subsidy_Qualifications_Passthrough_Cancel_Post_Response>
  /**
   * 取消资格
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Qualifications_Passthrough_Cancel_Post_Options & { readonly json: V3_Gov_Subsidy_Qualifications_Passthrough_Cancel_Post_Request }): V3_Gov_Subsidy_Qualifications_Passthrough_Cancel_Post_Response
}

export interface V3_Gov_Subsidy_Qualifications_Passthrough_Claim_Post_Request {
  /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61l= */
  readonly real_name: string
  /** 自然人证件号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  readonly id_card_number: string
  /** 手机号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  readonly phone_number: string
  /** 消费品类ID · 示例：1 */
  readonly appliance_id?: number | undefined
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
  /** 证件类型 · 示例：ID_DOC_TYPE_ID_CARD */
  readonly identity_document_type: "ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW" | (string & {})
  /** 经度 */
  readonly longitude: string
  /** 纬度 */
  readonly latitude: string
}

export interface V3_Gov_Subsidy_Qualifications_Passthrough_Claim_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Qualifications_Passthrough_Claim_Post_Request
}

export interface V3_Gov_Subsidy_Qualifications_Passthrough_Claim_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly message: string
}

export interface V3_Gov_Subsidy_Qualifications_Passthrough_Claim {
  /**
   * 领取资格
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Qualifications_Passthrough_Claim_Post_Options & { readonly json: V3_Gov_Subsidy_Qualifications_Passthrough_Claim_Post_Request }): ApiCall<V3_Gov_Subsidy_Qualifications_Passthrough_Claim_Post_Response>
  /**
   * 领取资格
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Qualifications_Passthrough_Claim_Post_Options & { readonly json: V3_Gov_Subsidy_Qualifications_Passthrough_Claim_Post_Request }): V3_Gov_Subsidy_Qualifications_Passthrough_Claim_Post_Response
}

export interface V3_Gov_Subsidy_Qualifications_Passthrough_Query_Post_Request {
  /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61l= */
  readonly real_name: string
  /** 自然人证件号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  readonly id_card_number: string
  /** 手机号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  readonly phone_number: string
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
  /** 证件类型 · 示例：ID_DOC_TYPE_ID_CARD */
  readonly identity_document_type: "ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW" | (string & {})
}

export interface V3_Gov_Subsidy_Qualifications_Passthrough_Query_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Qualifications_Passthrough_Query_Post_Request
}

export interface V3_Gov_Subsidy_Qualifications_Passthrough_Query_Post_Response {
  /** 资格状态数组 */
  readonly qualification_list: readonly {
    /** 消费品类ID · 示例：1 */
    readonly appliance_id: number
    /** 状态 · 示例：UNCLAIMED */
    readonly state: "UNCLAIMED" | "UNREDEEMED" | "REDEEMED" | (string & {})
    /** 区分未领取的原因 */
    readonly unclaimed_reason?: "REASON_CLAIMED_BY_OTHER_REGION" | "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION" | "REASON_UNCLAIMED" | "REASON_CLAIMED_BY_OTHER_MODE" | (string & {}) | undefined
    /** 区分对接模式 · 示例：CLAIM_MODE_MINI_PROGRAM */
    readonly claim_mode?: "CLAIM_MODE_MINI_PROGRAM" | "CLAIM_MODE_INTERFACE_PASS_THROUGH" | (string & {}) | undefined
    /** 领取的平台名称 · 示例：支付宝 */
    readonly claimed_platform_name?: string | undefined
    /** 领取的地区名称 · 示例：重庆 */
    readonly claimed_region_name?: string | undefined
  }[]
}

export interface V3_Gov_Subsidy_Qualifications_Passthrough_Query {
  /**
   * 批量查询用户资格
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Qualifications_Passthrough_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Qualifications_Passthrough_Query_Post_Request }): ApiCall<V3_Gov_Subsidy_Qualifications_Passthrough_Query_Post_Response>
  /**
   * 批量查询用户资格
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Qualifications_Passthrough_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Qualifications_Passthrough_Query_Post_Request }): V3_Gov_Subsidy_Qualifications_Passthrough_Query_Post_Response
}

export interface V3_Gov_Subsidy_Qualifications_Query_Post_Request {
  /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61l= */
  readonly real_name: string
  /** 自然人证件号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  readonly id_card_number: string
  /** 手机号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  readonly phone_number: string
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
  /** 证件类型 · 示例：ID_DOC_TYPE_ID_CARD */
  readonly identity_document_type: "ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW" | (string & {})
}

export interface V3_Gov_Subsidy_Qualifications_Query_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Qualifications_Query_Post_Request
}

export interface V3_Gov_Subsidy_Qualifications_Query_Post_Response {
  /** 资格状态数组 */
  readonly qualification_list: readonly {
    /** 消费品类ID · 示例：1 */
    readonly appliance_id: number
    /** 状态 · 示例：UNCLAIMED */
    readonly state: "UNCLAIMED" | "UNREDEEMED" | "REDEEMED" | (string & {})
    /** 区分未领取的原因 */
    readonly unclaimed_reason?: "REASON_CLAIMED_BY_OTHER_REGION" | "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION" | "REASON_UNCLAIMED" | "REASON_CLAIMED_BY_OTHER_MODE" | (string & {}) | undefined
    /** 领取的平台名称 · 示例：支付宝 */
    readonly claimed_platform_name?: string | undefined
    /** 领取的地区名称 · 示例：重庆 */
    readonly claimed_region_name?: string | undefined
  }[]
}

export interface V3_Gov_Subsidy_Qualifications_Query {
  /**
   * 批量查询用户资格 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Qualifications_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Qualifications_Query_Post_Request }): ApiCall<V3_Gov_Subsidy_Qualifications_Query_Post_Response>
  /**
   * 批量查询用户资格 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Qualifications_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Qualifications_Query_Post_Request }): V3_Gov_Subsidy_Qualifications_Query_Post_Response
}

export interface V3_Gov_Subsidy_Qualifications_Sync_Post_Request {
  /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61l= */
  readonly real_name?: string | undefined
  /** 自然人证件号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  readonly id_card_number?: string | undefined
  /** 手机号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  readonly phone_number?: string | undefined
  /** 消费品类ID · 示例：1 */
  readonly appliance_id?: number | undefined
  /** 商户支付订单号 · 示例：vmall_250120131959_993_4494 */
  readonly out_trade_no: string
  /** 子商户号 · 示例：123456 */
  readonly sub_mch_id?: string | undefined
  /** 能效等级 · 示例：FIRST_LEVEL */
  readonly energy_grade?: "FIRST_LEVEL" | "SECOND_LEVEL" | "ENERGY_GRADE_UNKNOWN" | (string & {}) | undefined
  /** 收货地区编码 · 示例：110101 */
  readonly receive_region_code: string
  /** 家电品牌 · 示例：海尔 */
  readonly brand: string
  /** 收货地址 · 示例：深圳市南山区 */
  readonly address: string
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
  /** S/N码 · 示例：fallervuh */
  readonly sn_code: string
  /** 销售企业名称 · 示例：联想（北京）信息技术有限公司 */
  readonly seller_name: string
  /** 统一社会信息代码 · 示例：91110108397173806M */
  readonly license_number: string
  /** 商品条码 · 示例：例值：6901010101098 */
  readonly barcode: string
  /** 商品名称 · 示例：联想YOGA AIR 15 */
  readonly item_name: string
  /** 规格型号 · 示例：YOGA Air 15s ILL9 */
  readonly spec_model: string
  /** 物流单号 · 示例：123456789 */
  readonly logistics_num?: string | undefined
  /** 签收时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-14T19:55:06+08:00 */
  readonly delivery_time?: string | undefined
  /** 发票号 · 示例：031001900204 */
  readonly invoice_num: string
  /** 产品类型 · 示例：COMMON_PRODUCT */
  readonly product_type: "COMMON_PRODUCT" | "AI_PRODUCT" | (string & {})
  /** 类型 · 示例：DESKTOP */
  readonly pc_type?: "DESKTOP" | "LAPTOP" | "COMPUTER_TYPE_UNKNOWN" | (string & {}) | undefined
  /** 订单金额 · 示例：10000 */
  readonly order_amount: number
  /** 优惠金额 · 示例：2000 */
  readonly discount_amount: number
  /** imei1编码 · 示例：358882046176540 */
  readonly imei1?: string | undefined
  /** imei2编码 · 示例：358882046176540 */
  readonly imei2?: string | undefined
  /** 线上平台订单编号 · 示例：123456789 */
  readonly mch_order_id: string
  /** 线上平台退款交易编号 · 示例：123456789 */
  readonly refund_id?: string | undefined
  /** 开票日期 · 格式：RFC 3339 日期时间 · 示例：2025-01-14T19:55:06+08:00 */
  readonly invoice_time: string
  /** 购买方名称 · 示例：小弟弟 */
  readonly purchaser_name: string
  /** 销售方式 · 示例：SALE_MODEL_OFFLINE */
  readonly sale_model: "SALE_MODEL_ONLINE" | "SALE_MODEL_OFFLINE" | (string & {})
  /** 证件类型 · 示例：ID_DOC_TYPE_ID_CARD */
  readonly identity_document_type: "ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW" | (string & {})
  /** 发票开具地 · 示例：310100 */
  readonly invoice_address_code: string
  /** 发票代码 · 示例：310100 */
  readonly invoice_code?: string | undefined
  /** 税务机关代码 · 示例：2525252 */
  readonly tax_authority_code: string
  /** 交易完成或商品退回时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-14T19:55:06+08:00 */
  readonly transaction_time: string
  /** 品类状态 · 示例：CATE_STATE_REDEEM */
  readonly cate_state: "CATE_STATE_REDEEM" | "CATE_STATE_REFUND" | (string & {})
  /** 销售主体 · 示例：江苏京东信息技术有限公司 */
  readonly mch_name: string
}

export interface V3_Gov_Subsidy_Qualifications_Sync_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Qualifications_Sync_Post_Request
}

export interface V3_Gov_Subsidy_Qualifications_Sync_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly message: string
}

export interface V3_Gov_Subsidy_Qualifications_Sync {
  /**
   * 同步资格核销信息 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Qualifications_Sync_Post_Options & { readonly json: V3_Gov_Subsidy_Qualifications_Sync_Post_Request }): ApiCall<V3_Gov_Subsidy_Qualifications_Sync_Post_Response>
  /**
   * 同步资格核销信息 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Qualifications_Sync_Post_Options & { readonly json: V3_Gov_Subsidy_Qualifications_Sync_Post_Request }): V3_Gov_Subsidy_Qualifications_Sync_Post_Response
}

export interface V3_Gov_Subsidy_Sncode {
  /** sn码锁定 */
  readonly lock: V3_Gov_Subsidy_Sncode_Lock
  /** 查询sn码状态 */
  readonly query: V3_Gov_Subsidy_Sncode_Query
  /** sn码解锁 */
  readonly unlock: V3_Gov_Subsidy_Sncode_Unlock
}

export interface V3_Gov_Subsidy_Sncode_Lock_Post_Request {
  /** 消费品类ID · 示例：1 */
  readonly appliance_id: number
  /** 商户支付订单号 · 示例：vmall_250120131959_993_4494 */
  readonly out_trade_no: string
  /** 家电品牌 · 示例：海尔 */
  readonly brand: string
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
  /** S/N码 · 示例：fallervuh */
  readonly sn_code: string
  /** 厂商信息 */
  readonly manufacturer_info: string
  /** 商品条码 · 示例：6901010101098 */
  readonly barcode: string
  /** 规格型号 · 示例：YOGA Air 15s ILL9 */
  readonly spec_model: string
  /** 产品类型 · 示例：COMMON_PRODUCT */
  readonly product_type: "COMMON_PRODUCT" | "AI_PRODUCT" | (string & {})
  /** 销售时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-14T19:55:06+08:00 */
  readonly sale_time?: string | undefined
  /** imei1编码 · 示例：358882046176540 */
  readonly imei1?: string | undefined
  /** imei2编码 · 示例：358882046176540 */
  readonly imei2?: string | undefined
}

export interface V3_Gov_Subsidy_Sncode_Lock_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Sncode_Lock_Post_Request
}

export interface V3_Gov_Subsidy_Sncode_Lock_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly message: string
}

export interface V3_Gov_Subsidy_Sncode_Lock {
  /**
   * sn码锁定 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Sncode_Lock_Post_Options & { readonly json: V3_Gov_Subsidy_Sncode_Lock_Post_Request }): ApiCall<V3_Gov_Subsidy_Sncode_Lock_Post_Response>
  /**
   * sn码锁定 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Sncode_Lock_Post_Options & { readonly json: V3_Gov_Subsidy_Sncode_Lock_Post_Request }): V3_Gov_Subsidy_Sncode_Lock_Post_Response
}

export interface V3_Gov_Subsidy_Sncode_Query_Post_Request {
  /** S/N码集合 */
  readonly sn_code_list: readonly string[]
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
}

export interface V3_Gov_Subsidy_Sncode_Query_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Sncode_Query_Post_Request
}

export interface V3_Gov_Subsidy_Sncode_Query_Post_Response {
  /** sn码状态数组 */
  readonly goods_sn_list: readonly {
    /** S/N码 · 示例：fallervuh */
    readonly sn_code: string
    /** 状态 · 示例：SNCODE_STATE_UNKNOWN */
    readonly state: "SNCODE_STATE_UNKNOWN" | "SNCODE_STATE_SELLABLE" | "SNCODE_STATE_NOT_SELLABLE" | (string & {})
    /** 不可售的原因 · 示例：NOT_SELLABLE_REASON_NOT_FOUND */
    readonly not_sellable_reason?: "NOT_SELLABLE_REASON_USED" | "NOT_SELLABLE_REASON_NOT_FOUND" | (string & {}) | undefined
  }[]
}

export interface V3_Gov_Subsidy_Sncode_Query {
  /**
   * 查询sn码状态 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Sncode_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Sncode_Query_Post_Request }): ApiCall<V3_Gov_Subsidy_Sncode_Query_Post_Response>
  /**
   * 查询sn码状态 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Sncode_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Sncode_Query_Post_Request }): V3_Gov_Subsidy_Sncode_Query_Post_Response
}

export interface V3_Gov_Subsidy_Sncode_Unlock_Post_Request {
  /** 消费品类ID · 示例：1 */
  readonly appliance_id: number
  /** 商户支付订单号 · 示例：vmall_250120131959_993_4494 */
  readonly out_trade_no: string
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
  /** S/N码 · 示例：fallervuh */
  readonly sn_code: string
  /** 商品条码 · 示例：6901010101098 */
  readonly barcode: string
  /** 产品类型 · 示例：COMMON_PRODUCT */
  readonly product_type: "COMMON_PRODUCT" | "AI_PRODUCT" | (string & {})
}

export interface V3_Gov_Subsidy_Sncode_Unlock_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Sncode_Unlock_Post_Request
}

export interface V3_Gov_Subsidy_Sncode_Unlock_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly message: string
}

export interface V3_Gov_Subsidy_Sncode_Unlock {
  /**
   * sn码解锁 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Sncode_Unlock_Post_Options & { readonly json: V3_Gov_Subsidy_Sncode_Unlock_Post_Request }): ApiCall<V3_Gov_Subsidy_Sncode_Unlock_Post_Response>
  /**
   * sn码解锁 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Sncode_Unlock_Post_Options & { readonly json: V3_Gov_Subsidy_Sncode_Unlock_Post_Request }): V3_Gov_Subsidy_Sncode_Unlock_Post_Response
}

export interface V3_Gov_Subsidy_Transactions {
  /** 交易信息查询 */
  readonly query: V3_Gov_Subsidy_Transactions_Query
  /** 国补专区、江苏 · 共 1 个接口 */
  readonly summary: V3_Gov_Subsidy_Transactions_Summary
  /** 交易信息回传 */
  readonly sync: V3_Gov_Subsidy_Transactions_Sync
}

export interface V3_Gov_Subsidy_Transactions_Query_Post_Request {
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
  /** 商户订单号数组 */
  readonly order_number_list: readonly string[]
}

export interface V3_Gov_Subsidy_Transactions_Query_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Transactions_Query_Post_Request
}

export interface V3_Gov_Subsidy_Transactions_Query_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly message: string
  /** 订单状态数组 */
  readonly shop_order_list: readonly {
    /** 单号 */
    readonly shop_order_number?: string | undefined
    /** 归集状态枚举 · 示例：COLLECT_STATE_NOT_COLLECT */
    readonly collect_state?: "COLLECT_STATE_NOT_COLLECT" | "COLLECT_STATE_COLLECTED" | "COLLECT_STATE_COLLECTION_FAILED" | (string & {}) | undefined
    /** 品类状态 */
    readonly cate_state?: "CATE_STATE_REDEEM" | "CATE_STATE_REFUND" | (string & {}) | undefined
  }[]
}

export interface V3_Gov_Subsidy_Transactions_Query {
  /**
   * 交易信息查询 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Transactions_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Transactions_Query_Post_Request }): ApiCall<V3_Gov_Subsidy_Transactions_Query_Post_Response>
  /**
   * 交易信息查询 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Transactions_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Transactions_Query_Post_Request }): V3_Gov_Subsidy_Transactions_Query_Post_Response
}

export interface V3_Gov_Subsidy_Transactions_Summary {
  /** 查询单日交易汇总 */
  readonly queryDay: V3_Gov_Subsidy_Transactions_Summary_QueryDay
}

export interface V3_Gov_Subsidy_Transactions_Summary_QueryDay_Post_Request {
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
  /** 查询的日期 · 示例：2025-01-14 */
  readonly query_date: string
  /** 查询的订单类别 · 示例：ORDER_TYPE_TRANSACTION */
  readonly query_type: "ORDER_TYPE_TRANSACTION" | "ORDER_TYPE_APPLIANCE_REDEEM" | "ORDER_TYPE_3C_REDEEM" | "ORDER_TYPE_N_QUALIFICATION_REDEEM" | (string & {})
  /** 消费品类ID · 示例：1 */
  readonly appliance_id?: number | undefined
  /** 品类状态 · 示例：CATE_STATE_REDEEM */
  readonly cate_state?: "CATE_STATE_REDEEM" | "CATE_STATE_REFUND" | (string & {}) | undefined
}

export interface V3_Gov_Subsidy_Transactions_Summary_QueryDay_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Transactions_Summary_QueryDay_Post_Request
}

export interface V3_Gov_Subsidy_Transactions_Summary_QueryDay_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly message: string
  /** 交易总笔数 · 示例：999 */
  readonly total_trade_count: number
  /** 交易总金额 · 示例：999 */
  readonly total_trade_amount: number
  /** 补贴总金额 · 示例：999 */
  readonly total_subsidy_count: number
}

export interface V3_Gov_Subsidy_Transactions_Summary_QueryDay {
  /**
   * 查询单日交易汇总 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Transactions_Summary_QueryDay_Post_Options & { readonly json: V3_Gov_Subsidy_Transactions_Summary_QueryDay_Post_Request }): ApiCall<V3_Gov_Subsidy_Transactions_Summary_QueryDay_Post_Response>
  /**
   * 查询单日交易汇总 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Transactions_Summary_QueryDay_Post_Options & { readonly json: V3_Gov_Subsidy_Transactions_Summary_QueryDay_Post_Request }): V3_Gov_Subsidy_Transactions_Summary_QueryDay_Post_Response
}

export interface V3_Gov_Subsidy_Transactions_Sync_Post_Request {
  /** 自然人姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61l= */
  readonly real_name?: string | undefined
  /** 自然人证件号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  readonly id_card_number?: string | undefined
  /** 手机号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  readonly phone_number?: string | undefined
  /** 消费品类ID · 示例：1 */
  readonly appliance_id?: number | undefined
  /** 商户支付订单号 · 示例：vmall_250120131959_993_4494 */
  readonly out_trade_no: string
  /** 能效等级 · 示例：FIRST_LEVEL */
  readonly energy_grade?: "FIRST_LEVEL" | "SECOND_LEVEL" | "ENERGY_GRADE_UNKNOWN" | (string & {}) | undefined
  /** 收货地区编码 · 示例：110101 */
  readonly receive_region_code: string
  /** 家电品牌 · 示例：海尔 */
  readonly brand: string
  /** 收货地址 · 示例：深圳市南山区 */
  readonly address?: string | undefined
  /** 使用的资格的地区编码 · 示例：310100 */
  readonly qualification_region_code: number
  /** 销售企业名称 · 示例：联想（北京）信息技术有限公司 */
  readonly seller_name: string
  /** 统一社会信息代码 · 示例：91110108397173806M */
  readonly license_number: string
  /** 订单金额 · 示例：10000 */
  readonly order_amount: number
  /** 优惠金额 · 示例：2000 */
  readonly discount_amount: number
  /** 交易完成或商品退回时间 · 格式：RFC 3339 日期时间 · 示例：2025-01-14T19:55:06+08:00 */
  readonly transaction_time: string
  /** 线上平台订单编号 · 示例：123456789 */
  readonly mch_order_id: string
  /** 线上平台退款交易编号 · 示例：123456789 */
  readonly refund_id?: string | undefined
  /** 销售主体 · 示例：江苏京东信息技术有限公司 */
  readonly mch_name: string
  /** 销售方式 · 示例：SALE_MODEL_OFFLINE */
  readonly sale_model?: "SALE_MODEL_ONLINE" | "SALE_MODEL_OFFLINE" | (string & {}) | undefined
  /** 品类状态 · 示例：CATE_STATE_REDEEM */
  readonly cate_state: "CATE_STATE_REDEEM" | "CATE_STATE_REFUND" | (string & {})
  /** 证件类型 · 示例：ID_DOC_TYPE_ID_CARD */
  readonly identity_document_type: "ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW" | (string & {})
  /** 子商户号 · 示例：123456 */
  readonly sub_mchid?: string | undefined
}

export interface V3_Gov_Subsidy_Transactions_Sync_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Transactions_Sync_Post_Request
}

export interface V3_Gov_Subsidy_Transactions_Sync_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly code: string
  /** 响应描述 · 示例：成功 */
  readonly message: string
}

export interface V3_Gov_Subsidy_Transactions_Sync {
  /**
   * 交易信息回传 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Transactions_Sync_Post_Options & { readonly json: V3_Gov_Subsidy_Transactions_Sync_Post_Request }): ApiCall<V3_Gov_Subsidy_Transactions_Sync_Post_Response>
  /**
   * 交易信息回传 · https://pay.weixin.qq.com/doc/v3/partner/4013989543
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Transactions_Sync_Post_Options & { readonly json: V3_Gov_Subsidy_Transactions_Sync_Post_Request }): V3_Gov_Subsidy_Transactions_Sync_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang {
  /** 国补专区、浙江 · 共 5 个接口 */
  readonly authcode: V3_Gov_Subsidy_Zhejiang_Authcode
  /** 国补专区、浙江 · 共 1 个接口 */
  readonly goods: V3_Gov_Subsidy_Zhejiang_Goods
  /** 国补专区、浙江 · 共 1 个接口 */
  readonly nQualifications: V3_Gov_Subsidy_Zhejiang_NQualifications
  /** 国补专区、浙江 · 共 4 个接口 */
  readonly qualifications: V3_Gov_Subsidy_Zhejiang_Qualifications
  /** 国补专区、浙江 · 共 3 个接口 */
  readonly sncode: V3_Gov_Subsidy_Zhejiang_Sncode
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode {
  /** 品类凭证码预核销撤销 */
  readonly cancel: V3_Gov_Subsidy_Zhejiang_Authcode_Cancel
  /** 品类凭证码上报确认 */
  readonly commit: V3_Gov_Subsidy_Zhejiang_Authcode_Commit
  /** 申请品类凭证码 */
  readonly issue: V3_Gov_Subsidy_Zhejiang_Authcode_Issue
  /** 品类凭证码上报撤销 */
  readonly refund: V3_Gov_Subsidy_Zhejiang_Authcode_Refund
  /** 预核销品类凭证码 */
  readonly try: V3_Gov_Subsidy_Zhejiang_Authcode_Try
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Cancel_Post_Request {
  /** 接入方请求流水号 */
  readonly sp_serial_no: string
  /** 冻结流水号 */
  readonly cred_frozen_no: string
  /** 交易日期 */
  readonly trans_date: string
  /** 交易时间 */
  readonly trans_time: string
  /** 品类凭证码 */
  readonly auth_code: string
  /** 请求流水号 · 示例：123 */
  readonly req_ssn: string
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Cancel_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Cancel_Post_Request
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Cancel_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：成功 */
  readonly resp_desc: string
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Cancel {
  /**
   * 品类凭证码预核销撤销 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Zhejiang_Authcode_Cancel_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Cancel_Post_Request }): ApiCall<V3_Gov_Subsidy_Zhejiang_Authcode_Cancel_Post_Response>
  /**
   * 品类凭证码预核销撤销 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Zhejiang_Authcode_Cancel_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Cancel_Post_Request }): V3_Gov_Subsidy_Zhejiang_Authcode_Cancel_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Commit_Post_Request {
  /** 接入方请求流水号 */
  readonly sp_serial_no: string
  /** 冻结流水号 */
  readonly cred_frozen_no: string
  /** 交易日期 */
  readonly trans_date: string
  /** 交易时间 */
  readonly trans_time: string
  /** 收单机构订单号 */
  readonly acq_org_order_no?: string | undefined
  /** 商户订单号 */
  readonly order_no?: string | undefined
  /** 政府补贴金额 */
  readonly subsidy_amt?: number | undefined
  /** 收货地区编码 */
  readonly add_code?: string | undefined
  /** 收货地址 */
  readonly address?: string | undefined
  /** 销售方式 */
  readonly sale_models?: "0" | "1" | (string & {}) | undefined
  /** 销售企业名称 */
  readonly corp_name?: string | undefined
  /** 家电品牌 */
  readonly brand?: string | undefined
  /** 统一社会信息代码 */
  readonly uniscid?: string | undefined
  /** 商品条码 */
  readonly barcode?: string | undefined
  /** 品类凭证码 */
  readonly auth_code: string
  /** 请求流水号 · 示例：123 */
  readonly req_ssn: string
  /** 银行机构名称 */
  readonly bank_name?: string | undefined
  /** 银行补贴金额 */
  readonly bank_subsidy?: string | undefined
  /** 交易平台补贴金额 */
  readonly plat_subsidy?: string | undefined
  /** 区县编码 · 示例：330000 */
  readonly county_code?: string | undefined
  /** 原订单金额 */
  readonly amount?: number | undefined
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Commit_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Commit_Post_Request
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Commit_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：成功 */
  readonly resp_desc: string
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Commit {
  /**
   * 品类凭证码上报确认 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Zhejiang_Authcode_Commit_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Commit_Post_Request }): ApiCall<V3_Gov_Subsidy_Zhejiang_Authcode_Commit_Post_Response>
  /**
   * 品类凭证码上报确认 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Zhejiang_Authcode_Commit_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Commit_Post_Request }): V3_Gov_Subsidy_Zhejiang_Authcode_Commit_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Issue_Post_Request {
  /** 品类编码 · 示例：A01 */
  readonly category_id: string
  /** 用户id */
  readonly openid?: string | undefined
  /** 姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61l= */
  readonly name: string
  /** 手机号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  readonly mobile: string
  /** 区县编码 · 示例：330000 */
  readonly add_code: string
  /** 自定义域 */
  readonly custom_info?: string | undefined
  /** 证件类型 · 示例：1 */
  readonly cert_type: "1" | "2" | "3" | "4" | "5" | (string & {})
  /** 证件号码 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  readonly cert_no: string
  /** 请求流水号 · 示例：123 */
  readonly req_ssn: string
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Issue_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Issue_Post_Request
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Issue_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：成功 */
  readonly resp_desc: string
  /** 品类凭证码 · 示例：0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1 */
  readonly auth_code?: string | undefined
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Issue {
  /**
   * 申请品类凭证码 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Zhejiang_Authcode_Issue_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Issue_Post_Request }): ApiCall<V3_Gov_Subsidy_Zhejiang_Authcode_Issue_Post_Response>
  /**
   * 申请品类凭证码 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Zhejiang_Authcode_Issue_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Issue_Post_Request }): V3_Gov_Subsidy_Zhejiang_Authcode_Issue_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Refund_Post_Request {
  /** 接入方请求流水号 */
  readonly sp_serial_no: string
  /** 冻结流水号 */
  readonly cred_frozen_no: string
  /** 交易日期 */
  readonly trans_date: string
  /** 交易时间 */
  readonly trans_time: string
  /** 商户订单号 */
  readonly order_no?: string | undefined
  /** 政府补贴金额 */
  readonly subsidy_amt?: number | undefined
  /** 收货地区编码 */
  readonly add_code?: string | undefined
  /** 收货地址 */
  readonly address?: string | undefined
  /** 销售方式 */
  readonly sale_models?: "0" | "1" | (string & {}) | undefined
  /** 统一社会信息代码 */
  readonly uniscid?: string | undefined
  /** 商品条码 */
  readonly barcode?: string | undefined
  /** 品类凭证码 */
  readonly auth_code: string
  /** 请求流水号 · 示例：123 */
  readonly req_ssn: string
  /** 银行机构名称 */
  readonly bank_name?: string | undefined
  /** 银行补贴金额 */
  readonly bank_subsidy?: string | undefined
  /** 交易平台补贴金额 */
  readonly plat_subsidy?: string | undefined
  /** 销售企业名称 */
  readonly corp_name?: string | undefined
  /** 家电品牌 */
  readonly brand?: string | undefined
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Refund_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Refund_Post_Request
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Refund_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：成功 */
  readonly resp_desc: string
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Refund {
  /**
   * 品类凭证码上报撤销 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Zhejiang_Authcode_Refund_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Refund_Post_Request }): ApiCall<V3_Gov_Subsidy_Zhejiang_Authcode_Refund_Post_Response>
  /**
   * 品类凭证码上报撤销 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Zhejiang_Authcode_Refund_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Refund_Post_Request }): V3_Gov_Subsidy_Zhejiang_Authcode_Refund_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Try_Post_Request {
  /** 接入方请求流水号 */
  readonly sp_serial_no: string
  /** 商户号 */
  readonly mchnt_no: string
  /** 终端号 */
  readonly term_no: string
  /** 品类凭证码 */
  readonly auth_code: string
  /** 品类编码 · 示例：A01 */
  readonly category: string
  /** 区县编码 · 示例：330000 */
  readonly county_code: string
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Try_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Try_Post_Request
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Try_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：成功 */
  readonly resp_desc: string
  /** 冻结流水号 */
  readonly cred_frozen_no: string
  /** 活动号 */
  readonly event_id: string
  /** 活动标题 */
  readonly event_title: string
  /** 优惠模式 */
  readonly discount_mode: number
  /** 原订单金额 */
  readonly amount?: number | undefined
  /** 优惠金额 */
  readonly discount_amt?: number | undefined
  /** 实付金额 */
  readonly pay_amt?: number | undefined
  /** 渠道优惠标记 */
  readonly channel_dis_flag?: string | undefined
  /** 渠道活动号列表 */
  readonly channel_evt_no?: string | undefined
  /** 品类编码 */
  readonly category_id: string
}

export interface V3_Gov_Subsidy_Zhejiang_Authcode_Try {
  /**
   * 预核销品类凭证码 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Zhejiang_Authcode_Try_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Try_Post_Request }): ApiCall<V3_Gov_Subsidy_Zhejiang_Authcode_Try_Post_Response>
  /**
   * 预核销品类凭证码 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Zhejiang_Authcode_Try_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Authcode_Try_Post_Request }): V3_Gov_Subsidy_Zhejiang_Authcode_Try_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang_Goods {
  /** 商品信息查询 */
  readonly query: V3_Gov_Subsidy_Zhejiang_Goods_Query
}

export interface V3_Gov_Subsidy_Zhejiang_Goods_Query_Post_Request {
  /** 商品条码 */
  readonly goods_bar_code?: string | undefined
  /** 省份代码 */
  readonly province?: string | undefined
  /** 请求流水号 · 示例：123 */
  readonly req_ssn: string
  /** 请求时间 */
  readonly req_time?: string | undefined
}

export interface V3_Gov_Subsidy_Zhejiang_Goods_Query_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Zhejiang_Goods_Query_Post_Request
}

export interface V3_Gov_Subsidy_Zhejiang_Goods_Query_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：成功 */
  readonly resp_desc: string
  /** 商品条码 */
  readonly goods_bar_code: string
  /** 本记录唯一ID */
  readonly seq_id: string
  /** 省份代码 */
  readonly province: string
  /** 条码类型 */
  readonly code_type: "001" | "002" | (string & {})
  /** 商品品类 */
  readonly goods_type: string
  /** 商品名称 */
  readonly goods_name: string
  /** 品牌名称 */
  readonly logo_name: string
  /** 商品型号 */
  readonly goods_model: string
  /** 基准价格 */
  readonly basis_price: string
  /** 厂商统一社会信用代码 */
  readonly manufact_cert_code: string
  /** 厂商指导零售价 */
  readonly manufact_price: string
  /** 能效标识 */
  readonly energy_effciency?: string | undefined
  /** 能效备案编号 */
  readonly energy_reg_code?: string | undefined
  /** 能效备案型号 */
  readonly energy_reg_model?: string | undefined
  /** 3C 认证编号 */
  readonly reg_3c_code?: string | undefined
  /** 水效标识 */
  readonly water_effciency?: string | undefined
  /** 有效期 */
  readonly expire_date?: string | undefined
  /** 产品描述 */
  readonly description?: string | undefined
  /** gpc 分类代码 */
  readonly gpc?: string | undefined
  /** 净含量 */
  readonly net_content?: string | undefined
  /** 净含量单位代码 */
  readonly unit_code?: string | undefined
  /** 原产国 */
  readonly origin?: string | undefined
  /** 市级区域代码 */
  readonly city?: string | undefined
  /** 区县区域代码 */
  readonly county?: string | undefined
  /** 数据状态 */
  readonly data_state?: string | undefined
  /** 备注 */
  readonly remark?: string | undefined
  /** 上送状态 */
  readonly upload_state?: string | undefined
  /** 失效时间 */
  readonly expire_time?: string | undefined
  /** 是否 AI 产品 */
  readonly is_ai_product?: string | undefined
  /** 设备类型 */
  readonly device_type?: string | undefined
  /** 厂商识别代码 */
  readonly manufact_code?: string | undefined
  /** 厂商注册日期 */
  readonly manufact_login_date?: string | undefined
  /** 厂商失效日期 */
  readonly manufact_logout_date?: string | undefined
  /** 厂商失效标识 */
  readonly manufact_logout_flag?: string | undefined
  /** 厂商注册地址 */
  readonly manufact_register_addr?: string | undefined
  /** 厂商过期日期 */
  readonly manufact_valid_date?: string | undefined
  /** 厂商企业名称 */
  readonly manufact_firm_name?: string | undefined
  /** 企业定价单位 */
  readonly price_unit?: string | undefined
  /** 上市日期 */
  readonly sale_date?: string | undefined
  /** PC 类型 */
  readonly pc_type?: string | undefined
  /** 上送平台编码 */
  readonly msg_src_platform?: string | undefined
}

export interface V3_Gov_Subsidy_Zhejiang_Goods_Query {
  /**
   * 商品信息查询 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Zhejiang_Goods_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Goods_Query_Post_Request }): ApiCall<V3_Gov_Subsidy_Zhejiang_Goods_Query_Post_Response>
  /**
   * 商品信息查询 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Zhejiang_Goods_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Goods_Query_Post_Request }): V3_Gov_Subsidy_Zhejiang_Goods_Query_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang_NQualifications {
  /** n品类核销 */
  readonly confirm: V3_Gov_Subsidy_Zhejiang_NQualifications_Confirm
}

export interface V3_Gov_Subsidy_Zhejiang_NQualifications_Confirm_Post_Request {
  /** 品类集合 */
  readonly data?: readonly {
    /** 品类编码 */
    readonly cate_code: string
    /** 证件号码（身份证中字母需 大写 · 加密字段，SDK 自动加密 */
    readonly cert_no: string
    /** 能耗等级 */
    readonly grade?: string | undefined
    /** 姓名 · 加密字段，SDK 自动加密 */
    readonly name: string
    /** 交易完成或商品退回时间戳 */
    readonly operation_time: string
    /** 银行机构名称 */
    readonly bank_name?: string | undefined
    /** 银行补贴金额 */
    readonly bank_subsidy?: string | undefined
    /** 交易平台补贴金额 */
    readonly plat_subsidy?: string | undefined
    /** 销售金额 */
    readonly sales: string
    /** 品类状态 */
    readonly status: string
    /** 政府补贴金额 */
    readonly subsidy: string
    /** 手机号 · 加密字段，SDK 自动加密 */
    readonly tel: string
    /** 收货地区编码6 位数字 */
    readonly add_code: string
    /** 收货地址 · 加密字段，SDK 自动加密 */
    readonly address: string
    /** 销售方式 */
    readonly sale_models: string
    /** 家电品牌 */
    readonly brand: string
    /** 活动资金地区编码6 位数字 */
    readonly activity_add_code: string
    /** 统一社会信息代码 */
    readonly uniscid: string
    /** 销售企业名称 */
    readonly corp_name: string
    /** 数据流水号 */
    readonly serial_num: string
  }[] | undefined
  /** 请求流水号 · 示例：123 */
  readonly req_ssn: string
  /** 请求时间 */
  readonly req_time?: string | undefined
}

export interface V3_Gov_Subsidy_Zhejiang_NQualifications_Confirm_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Zhejiang_NQualifications_Confirm_Post_Request
}

export interface V3_Gov_Subsidy_Zhejiang_NQualifications_Confirm_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：成功 */
  readonly resp_desc: string
}

export interface V3_Gov_Subsidy_Zhejiang_NQualifications_Confirm {
  /**
   * n品类核销 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Zhejiang_NQualifications_Confirm_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_NQualifications_Confirm_Post_Request }): ApiCall<V3_Gov_Subsidy_Zhejiang_NQualifications_Confirm_Post_Response>
  /**
   * n品类核销 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Zhejiang_NQualifications_Confirm_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_NQualifications_Confirm_Post_Request }): V3_Gov_Subsidy_Zhejiang_NQualifications_Confirm_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications {
  /** 变更资格 */
  readonly alter: V3_Gov_Subsidy_Zhejiang_Qualifications_Alter
  /** 领取资格 */
  readonly claim: V3_Gov_Subsidy_Zhejiang_Qualifications_Claim
  /** 查询补贴资格 */
  readonly query: V3_Gov_Subsidy_Zhejiang_Qualifications_Query
  /** 核销资格 */
  readonly sync: V3_Gov_Subsidy_Zhejiang_Qualifications_Sync
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Alter_Post_Request {
  /** 品类编码 · 示例：A01 */
  readonly cate_code: string
  /** 证件号码 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  readonly cert_no: string
  /** 姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61l= */
  readonly name: string
  /** 手机号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  readonly tel: string
  /** 请求流水号 · 示例：123 */
  readonly req_ssn: string
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Alter_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Zhejiang_Qualifications_Alter_Post_Request
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Alter_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：成功 */
  readonly resp_desc: string
  /** 品类凭证码 · 示例：0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1 */
  readonly auth_code: string
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Alter {
  /**
   * 变更资格 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Zhejiang_Qualifications_Alter_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Qualifications_Alter_Post_Request }): ApiCall<V3_Gov_Subsidy_Zhejiang_Qualifications_Alter_Post_Response>
  /**
   * 变更资格 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Zhejiang_Qualifications_Alter_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Qualifications_Alter_Post_Request }): V3_Gov_Subsidy_Zhejiang_Qualifications_Alter_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Claim_Post_Request {
  /** 品类编码 · 示例：A01 */
  readonly cate_code: string
  /** 证件号码 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  readonly cert_no: string
  /** 姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61l= */
  readonly name: string
  /** 手机号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
  readonly tel: string
  /** 证件类型 · 示例：1 */
  readonly cert_type?: "1" | "2" | "3" | "4" | "5" | (string & {}) | undefined
  /** 请求流水号 · 示例：123 */
  readonly req_ssn: string
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Claim_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Zhejiang_Qualifications_Claim_Post_Request
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Claim_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：成功 */
  readonly resp_desc: string
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Claim {
  /**
   * 领取资格 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Zhejiang_Qualifications_Claim_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Qualifications_Claim_Post_Request }): ApiCall<V3_Gov_Subsidy_Zhejiang_Qualifications_Claim_Post_Response>
  /**
   * 领取资格 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Zhejiang_Qualifications_Claim_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Qualifications_Claim_Post_Request }): V3_Gov_Subsidy_Zhejiang_Qualifications_Claim_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Query_Post_Request {
  /** 证件号码 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
  readonly cert_no: string
  /** 品类编码 · 示例：A01 */
  readonly cate_code?: string | undefined
  /** 请求流水号 · 示例：123 */
  readonly req_ssn: string
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Query_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Zhejiang_Qualifications_Query_Post_Request
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Query_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：操作成功 */
  readonly resp_desc: string
  /** 资格信息 */
  readonly data?: readonly {
    /** 品类编码 · 示例：A01 */
    readonly cate_code: string
    /** 状态信息 · 示例：尚未领取资格 */
    readonly status?: string | undefined
    /** 状态编码 · 示例：00 */
    readonly status_code?: "00" | "01" | "02" | "03" | "04" | "05" | "06" | (string & {}) | undefined
  }[] | undefined
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Query {
  /**
   * 查询补贴资格 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Zhejiang_Qualifications_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Qualifications_Query_Post_Request }): ApiCall<V3_Gov_Subsidy_Zhejiang_Qualifications_Query_Post_Response>
  /**
   * 查询补贴资格 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Zhejiang_Qualifications_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Qualifications_Query_Post_Request }): V3_Gov_Subsidy_Zhejiang_Qualifications_Query_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Sync_Post_Request {
  /** 请求流水号 · 示例：123 */
  readonly req_ssn?: string | undefined
  /** 资格集合 */
  readonly data?: readonly {
    /** 品类凭证码 · 示例：0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1 */
    readonly auth_code: string
    /** 品类编码 · 示例：A01 */
    readonly cate_code: string
    /** 证件号码 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/mEoNSgJh0nvuqQJ1cdL== */
    readonly cert_no: string
    /** 能耗等级 */
    readonly grade?: "一级" | "二级" | (string & {}) | undefined
    /** 姓名 · 加密字段，SDK 自动加密 · 示例：OEimkKuua8igpd+0YDgqF2Z61l= */
    readonly name: string
    /** 交易完成或商品退回时间戳 */
    readonly operation_time: string
    /** 银行机构名称 */
    readonly bank_name?: string | undefined
    /** 银行补贴金额 */
    readonly bank_subsidy?: string | undefined
    /** 交易平台补贴金额 */
    readonly plat_subsidy?: string | undefined
    /** 销售金额 */
    readonly sales: string
    /** 品类状态 */
    readonly status: "0" | "1" | (string & {})
    /** 政府补贴金额 */
    readonly subsidy: string
    /** 手机号 · 加密字段，SDK 自动加密 · 示例：1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj/nunesXwq9ogPnSj7EDA== */
    readonly tel: string
    /** 区县编码 · 示例：330000 */
    readonly add_code: string
    /** 收货地址 */
    readonly address: string
    /** 销售方式 */
    readonly sale_models: "0" | "1" | (string & {})
    /** S/N码 */
    readonly sn_code: string
    /** 统一社会信息代码 */
    readonly uniscid: string
    /** 销售企业名称 */
    readonly corp_name: string
    /** 商品条码 */
    readonly barcode: string
    /** 商品名称 */
    readonly item_name: string
    /** 规格型号 */
    readonly spec_model: string
    /** 家电品牌 */
    readonly brand: string
    /** 物流单号 */
    readonly logistics_no?: string | undefined
    /** 签收时间 */
    readonly delivery_time?: string | undefined
    /** 发票号 */
    readonly invoice_no?: string | undefined
    /** 是否属于 AI 产品 */
    readonly is_ai_product: string
    /** 类型 */
    readonly pc_type?: string | undefined
    /** 商户订单号 */
    readonly order_no: string
    /** 原始订单号 */
    readonly origin_order_no?: string | undefined
    /** 活动地区编码6位数字 */
    readonly activity_add_code: string
    /** IMEI1 */
    readonly imei1?: string | undefined
    /** IMEI2 */
    readonly imei2?: string | undefined
    /** 3C SN 锁定解锁订单号 */
    readonly ccc_sn_order_no?: string | undefined
  }[] | undefined
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Sync_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Gov_Subsidy_Zhejiang_Qualifications_Sync_Post_Request | undefined
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Sync_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：成功 */
  readonly resp_desc: string
  /** 异常数据说明列表 */
  readonly error_data?: readonly string[] | undefined
}

export interface V3_Gov_Subsidy_Zhejiang_Qualifications_Sync {
  /**
   * 核销资格 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options?: V3_Gov_Subsidy_Zhejiang_Qualifications_Sync_Post_Options & { readonly json?: V3_Gov_Subsidy_Zhejiang_Qualifications_Sync_Post_Request | undefined }): ApiCall<V3_Gov_Subsidy_Zhejiang_Qualifications_Sync_Post_Response>
  /**
   * 核销资格 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options?: V3_Gov_Subsidy_Zhejiang_Qualifications_Sync_Post_Options & { readonly json?: V3_Gov_Subsidy_Zhejiang_Qualifications_Sync_Post_Request | undefined }): V3_Gov_Subsidy_Zhejiang_Qualifications_Sync_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang_Sncode {
  /** sn码锁定 */
  readonly lock: V3_Gov_Subsidy_Zhejiang_Sncode_Lock
  /** sn码销售状态查询 */
  readonly query: V3_Gov_Subsidy_Zhejiang_Sncode_Query
  /** sn码解锁 */
  readonly unlock: V3_Gov_Subsidy_Zhejiang_Sncode_Unlock
}

export interface V3_Gov_Subsidy_Zhejiang_Sncode_Lock_Post_Request {
  /** 发起方 */
  readonly create_user: string
  /** 省份代码 */
  readonly province: string
  /** 厂商统一 社会信用 代码 */
  readonly manufact_cert_code?: string | undefined
  /** 商品 SN码 */
  readonly sn: string
  /** 商品条码 */
  readonly goods_bar_code: string
  /** 商品品类 */
  readonly goods_type: string
  /** 商品名称 */
  readonly goods_name: string
  /** 商品型号 */
  readonly goods_model?: string | undefined
  /** IMEI_1 码 */
  readonly imei1?: string | undefined
  /** IMEI_2 码 */
  readonly imei2?: string | undefined
  /** 交易订单号 */
  readonly trans_orderid: string
  /** 订单金额 */
  readonly order_price: string
  /** 收单机构 */
  readonly acquire_code?: string | undefined
  /** 销售订单号 */
  readonly sell_orderid: string
  /** 市级区域代码 */
  readonly city?: string | undefined
  /** 区县区域代码 */
  readonly county?: string | undefined
  /** 是否 AI 产品 */
  readonly is_ai_product?: string | undefined
  /** 销售时间 */
  readonly sale_time?: string | undefined
  /** 厂商信息 */
  readonly mfr_info?: string | undefined
  /** 具体品牌 */
  readonly brand?: string | undefined
  /** 渠道类型 */
  readonly sale_models?: string | undefined
  /** 请求流水号 */
  readonly req_ssn: string
  /** 请求时间 */
  readonly req_time: string
}

export interface V3_Gov_Subsidy_Zhejiang_Sncode_Lock_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Zhejiang_Sncode_Lock_Post_Request
}

export interface V3_Gov_Subsidy_Zhejiang_Sncode_Lock_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：成功 */
  readonly resp_desc: string
  /** IMEI_1 码 */
  readonly imei1?: string | undefined
  /** IMEI_2 码 */
  readonly imei2?: string | undefined
}

export interface V3_Gov_Subsidy_Zhejiang_Sncode_Lock {
  /**
   * sn码锁定 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Zhejiang_Sncode_Lock_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Sncode_Lock_Post_Request }): ApiCall<V3_Gov_Subsidy_Zhejiang_Sncode_Lock_Post_Response>
  /**
   * sn码锁定 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Zhejiang_Sncode_Lock_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Sncode_Lock_Post_Request }): V3_Gov_Subsidy_Zhejiang_Sncode_Lock_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang_Sncode_Query_Post_Request {
  /** 商品SN码 */
  readonly sn: string
  /** 省份代码 */
  readonly province: string
  /** 厂商统一社会信 用代码 */
  readonly manufact_cert_code?: string | undefined
  /** 商品品类 */
  readonly goods_type: string
  /** 商品条码 */
  readonly goods_bar_code: string
  /** IMEI_1 码 */
  readonly imei1?: string | undefined
  /** IMEI_2 码 */
  readonly imei2?: string | undefined
  /** 渠道类型 */
  readonly sales_models?: string | undefined
  /** 请求流水号 */
  readonly req_ssn: string
  /** 请求时间 */
  readonly req_time: string
}

export interface V3_Gov_Subsidy_Zhejiang_Sncode_Query_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Zhejiang_Sncode_Query_Post_Request
}

export interface V3_Gov_Subsidy_Zhejiang_Sncode_Query_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：成功 */
  readonly resp_desc: string
  /** 商品SN码 */
  readonly sn?: string | undefined
  /** 省份代码 */
  readonly province?: string | undefined
  /** 售卖状态 */
  readonly sell_state?: "U0022" | "U0023" | "U0024" | "U9999" | (string & {}) | undefined
}

export interface V3_Gov_Subsidy_Zhejiang_Sncode_Query {
  /**
   * sn码销售状态查询 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Zhejiang_Sncode_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Sncode_Query_Post_Request }): ApiCall<V3_Gov_Subsidy_Zhejiang_Sncode_Query_Post_Response>
  /**
   * sn码销售状态查询 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Zhejiang_Sncode_Query_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Sncode_Query_Post_Request }): V3_Gov_Subsidy_Zhejiang_Sncode_Query_Post_Response
}

export interface V3_Gov_Subsidy_Zhejiang_Sncode_Unlock_Post_Request {
  /** 请求流水号 */
  readonly req_ssn: string
  /** 请求时间 */
  readonly req_time: string
  /** 发起方 */
  readonly create_user: string
  /** 省份代码 */
  readonly province: string
  /** 厂商统一 社会信用 代码 */
  readonly manufact_cert_code?: string | undefined
  /** 商品 SN码 */
  readonly sn: string
  /** 商品条码 */
  readonly goods_bar_code: string
  /** 商品品类 */
  readonly goods_type: string
  /** 商品名称 */
  readonly goods_name: string
  /** 商品型号 */
  readonly goods_model?: string | undefined
  /** IMEI_1 码 */
  readonly imei1?: string | undefined
  /** IMEI_2 码 */
  readonly imei2?: string | undefined
  /** 交易订单 号 */
  readonly trans_orderid: string
  /** 原支付订 单号 */
  readonly ori_pay_orderid: string
  /** 订单金额 */
  readonly order_price: string
  /** 收单机构 */
  readonly acquire_code?: string | undefined
  /** 销售订单 号 */
  readonly sell_orderid: string
  /** 市级区域 代码 */
  readonly city?: string | undefined
  /** 区县区域代码 */
  readonly county?: string | undefined
  /** 是否 AI 产 品 */
  readonly is_ai_product?: string | undefined
  /** 销售时间 */
  readonly sale_time?: string | undefined
  /** 厂商信息 */
  readonly mfr_info?: string | undefined
  /** 具体品牌 */
  readonly brand?: string | undefined
  /** 渠道类型 */
  readonly sales_models?: string | undefined
}

export interface V3_Gov_Subsidy_Zhejiang_Sncode_Unlock_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Gov_Subsidy_Zhejiang_Sncode_Unlock_Post_Request
}

export interface V3_Gov_Subsidy_Zhejiang_Sncode_Unlock_Post_Response {
  /** 响应码 · 示例：000000 */
  readonly resp_code: string
  /** 响应描述 · 示例：成功 */
  readonly resp_desc: string
}

export interface V3_Gov_Subsidy_Zhejiang_Sncode_Unlock {
  /**
   * sn码解锁 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  post(options: V3_Gov_Subsidy_Zhejiang_Sncode_Unlock_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Sncode_Unlock_Post_Request }): ApiCall<V3_Gov_Subsidy_Zhejiang_Sncode_Unlock_Post_Response>
  /**
   * sn码解锁 · https://pay.weixin.qq.com/doc/v3/partner/4013989530
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Gov_Subsidy_Zhejiang_Sncode_Unlock_Post_Options & { readonly json: V3_Gov_Subsidy_Zhejiang_Sncode_Unlock_Post_Request }): V3_Gov_Subsidy_Zhejiang_Sncode_Unlock_Post_Response
}
