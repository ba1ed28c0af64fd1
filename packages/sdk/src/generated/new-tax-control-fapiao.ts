// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions, OptionalListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_NewTaxControlFapiao {
  /** 创建电子发票卡券模板 */
  readonly cardTemplate: V3_NewTaxControlFapiao_CardTemplate
  /** 下载发票文件 */
  readonly download: V3_NewTaxControlFapiao_Download
  /** 经营工具∙电子发票 · 开具电子发票 · 共 10 个接口 */
  readonly fapiaoApplications: V3_NewTaxControlFapiao_FapiaoApplications
  /** 经营工具∙电子发票 · 共 2 个接口 */
  readonly fapiaomerchant: V3_NewTaxControlFapiao_Fapiaomerchant
  /** 经营工具∙电子发票 · 共 6 个接口 */
  readonly merchant: V3_NewTaxControlFapiao_Merchant
  /** 经营工具∙电子发票 · 获取用户填写的抬头 · 共 2 个接口 */
  readonly userTitle: V3_NewTaxControlFapiao_UserTitle
}

export interface V3_NewTaxControlFapiao_CardTemplate_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 插卡公众号AppID · 示例：wxb1170446a4c0a5a2 */
  readonly card_appid: string
  /** 卡券模板信息 */
  readonly card_template_information: {
    /** 收款方名称 · 示例：某公司 */
    readonly payee_name?: string | undefined
    /** 卡券logo地址 · 示例：http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMMWeN3hLut7X7hicFNjakmxibMLGWpXrEXB33367o7zHN0CwngnQY7zb7g/0 */
    readonly logo_url: string
    /** 卡券自定义cell位配置 */
    readonly custom_cell?: {
      /** cell位文字 · 示例：电子发票 */
      readonly words: string
      /** cell位描述 · 示例：查看发票 */
      readonly description: string
      /** 点击cell位跳转的地址 · 示例：http://www.qq.com */
      readonly jump_url?: string | undefined
      /** 点击cell位跳转的小程序的用户名 · 示例：gh_86a091e50ad4@app */
      readonly miniprogram_user_name?: string | undefined
      /** 点击cell位跳转的小程序的页面路径 · 示例：pages/xxxPage */
      readonly miniprogram_path?: string | undefined
    } | undefined
  }
}

export interface V3_NewTaxControlFapiao_CardTemplate_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_NewTaxControlFapiao_CardTemplate_Post_Request
}

export interface V3_NewTaxControlFapiao_CardTemplate_Post_Response {
  /** 插卡公众号AppID · 示例：wxb1170446a4c0a5a2 */
  readonly card_appid: string
  /** 卡券模板id · 示例：p4gLgvn_cxVCQez17kaBJnZHPcXs */
  readonly card_id: string
}

export interface V3_NewTaxControlFapiao_CardTemplate {
  /**
   * 创建电子发票卡券模板 · https://pay.weixin.qq.com/doc/v3/merchant/4012529382
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_NewTaxControlFapiao_CardTemplate_Post_Options & { readonly json: V3_NewTaxControlFapiao_CardTemplate_Post_Request }): ApiCall<V3_NewTaxControlFapiao_CardTemplate_Post_Response>
  /**
   * 创建电子发票卡券模板 · https://pay.weixin.qq.com/doc/v3/merchant/4012529382
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_NewTaxControlFapiao_CardTemplate_Post_Options & { readonly json: V3_NewTaxControlFapiao_CardTemplate_Post_Request }): V3_NewTaxControlFapiao_CardTemplate_Post_Response
}

export interface V3_NewTaxControlFapiao_Download_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 前序download_url的查询参数 */
    readonly token: string
    /** 商户号 */
    readonly mchid: string
    /** 子商户号 */
    readonly sub_mchid?: string | undefined
    /** 通过查询电子发票接口获取的card_openid */
    readonly openid: string
    /** 发票代码 */
    readonly invoice_code: string
    /** 发票号码 */
    readonly invoice_no: string
    /** 唯一标识一张发票 */
    readonly fapiao_id: string
  }
}

export type V3_NewTaxControlFapiao_Download_Get_Response = ReadableStream<Uint8Array>

export interface V3_NewTaxControlFapiao_Download {
  /** 下载发票文件 · https://pay.weixin.qq.com/doc/v3/merchant/4012286040 */
  get(options: V3_NewTaxControlFapiao_Download_Get_Options): ApiCall<V3_NewTaxControlFapiao_Download_Get_Response>
  /** 下载发票文件 · https://pay.weixin.qq.com/doc/v3/merchant/4012286040 */
  getSync(options: V3_NewTaxControlFapiao_Download_Get_Options): V3_NewTaxControlFapiao_Download_Get_Response
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 开票场景 · 示例：WITH_WECHATPAY */
  readonly scene: string
  /** 发票申请单号 · 示例：4200000444201910177461284488 */
  readonly fapiao_apply_id: string
  /** 购买方信息 */
  readonly buyer_information: {
    /** 购买方类型 · 示例：ORGANIZATION */
    readonly type: string
    /** 名称 · 示例：深圳市南山区测试企业 */
    readonly name: string
    /** 纳税人识别号 · 示例：202003261233701778 */
    readonly taxpayer_id?: string | undefined
    /** 地址 · 示例：深圳市南山区深南大道10000号 */
    readonly address?: string | undefined
    /** 电话 · 示例：075512345678 */
    readonly telephone?: string | undefined
    /** 开户银行 · 示例：测试银行 */
    readonly bank_name?: string | undefined
    /** 银行账号 · 示例：62001234567890 */
    readonly bank_account?: string | undefined
    /** 手机号 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
    readonly phone?: string | undefined
    /** 邮箱地址 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
    readonly email?: string | undefined
  }
  /** 需要开具的发票信息 */
  readonly fapiao_information: readonly {
    /** 商户发票单号 · 示例：20200701123456 */
    readonly fapiao_id: string
    /** 总价税合计 · 示例：382895 */
    readonly total_amount: number
    /** 是否以清单形式开具发票 */
    readonly need_list: boolean
    /** 发票备注 · 示例：备注 */
    readonly remark?: string | undefined
    /** 发票行信息 */
    readonly items: readonly {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码 · 示例：3010101020203000000 */
      readonly tax_code: string
      /** 税局侧规定的货物或应税劳务、服务分类名称 · 示例：运输服务 */
      readonly goods_category?: string | undefined
      /** 货物或应税劳务、服务名称 · 示例：出租汽车客运服务 */
      readonly goods_name?: string | undefined
      /** 企业侧维护的货物或应税劳务、服务编码 · 示例：1 */
      readonly goods_id?: number | undefined
      /** 规格型号 · 示例：A4 */
      readonly specification?: string | undefined
      /** 单位 · 示例：次 */
      readonly unit?: string | undefined
      /** 数量 · 示例：100000000 */
      readonly quantity: number
      /** 单行金额合计 · 示例：429900 */
      readonly total_amount: number
      /** 税率 · 示例：1300 */
      readonly tax_rate?: number | undefined
      /** 税收优惠政策标识 · 示例：NO_FAVORABLE */
      readonly tax_prefer_mark?: string | undefined
      /** 是否折扣行 */
      readonly discount: boolean
    }[]
  }[]
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_NewTaxControlFapiao_FapiaoApplications_Post_Request
}

export type V3_NewTaxControlFapiao_FapiaoApplications_Post_Response = undefined

export interface V3_NewTaxControlFapiao_FapiaoApplications {
  /** 发票申请单号 · 查询电子发票 · 共 4 个接口 */
  readonly _fapiao_apply_id_: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id_
  /** 开具通用行业电子发票 */
  readonly issueGeneral: V3_NewTaxControlFapiao_FapiaoApplications_IssueGeneral
  /** 开具旅客运输行业电子发票 */
  readonly issuePassengerTransport: V3_NewTaxControlFapiao_FapiaoApplications_IssuePassengerTransport
  /** 开具成品油行业电子发票 */
  readonly issueRefinedOil: V3_NewTaxControlFapiao_FapiaoApplications_IssueRefinedOil
  /** 开具不动产租赁行业电子发票 */
  readonly realEstateLeasing: V3_NewTaxControlFapiao_FapiaoApplications_RealEstateLeasing
  /** 上传电子发票文件 */
  readonly uploadFapiaoFile: V3_NewTaxControlFapiao_FapiaoApplications_UploadFapiaoFile
  /**
   * 开具电子发票 · https://pay.weixin.qq.com/doc/v3/merchant/4012538301
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_NewTaxControlFapiao_FapiaoApplications_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_Post_Request }): ApiCall<V3_NewTaxControlFapiao_FapiaoApplications_Post_Response>
  /**
   * 开具电子发票 · https://pay.weixin.qq.com/doc/v3/merchant/4012538301
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_NewTaxControlFapiao_FapiaoApplications_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_Post_Request }): V3_NewTaxControlFapiao_FapiaoApplications_Post_Response
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Get_Options extends CallOptions {
  /** 发票申请单号 · 示例：4200000444201910177461284488 */
  readonly fapiao_apply_id: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 商户发票单号 · 示例：20200701123456 */
    readonly fapiao_id?: string | undefined
  } | undefined
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Get_Response {
  /** 发票数量 · 示例：5 */
  readonly total_count: number
  /** 发票信息 */
  readonly fapiao_information: readonly {
    /** 商户发票单号 · 示例：20200701123456 */
    readonly fapiao_id: string
    /** 发票状态 · 示例：ISSUED */
    readonly status: "ISSUE_ACCEPTED" | "ISSUED" | "REVERSE_ACCEPTED" | "REVERSED" | "ISSUE_FAILED" | "REVERSE_FAILED" | (string & {})
    /** 蓝字发票信息 */
    readonly blue_fapiao?: {
      /** 发票代码 · 示例：044001911211 */
      readonly fapiao_code: string
      /** 发票号码 · 示例：12897794 */
      readonly fapiao_number: string
      /** 校验码 · 示例：69001808340631374774 */
      readonly check_code: string
      /** 密码 · 示例：006>299-375/326>2+7/*0-+<351059<80<4*​/5>+<11631+*3030/5*37+ */
      readonly password: string
      /** 开票时间 · 格式：RFC 3339 日期时间 · 示例：2020-07-01T12:00:00+08:00 */
      readonly fapiao_time: string
    } | undefined
    /** 红字发票信息 */
    readonly red_fapiao?: {
      /** 发票代码 · 示例：044001911211 */
      readonly fapiao_code: string
      /** 发票号码 · 示例：12897794 */
      readonly fapiao_number: string
      /** 校验码 · 示例：69001808340631374774 */
      readonly check_code: string
      /** 密码 · 示例：006>299-375/326>2+7/*0-+<351059<80<4*​/5>+<11631+*3030/5*37+ */
      readonly password: string
      /** 开票时间 · 格式：RFC 3339 日期时间 · 示例：2020-07-01T12:00:00+08:00 */
      readonly fapiao_time: string
    } | undefined
    /** 电子发票插卡信息 */
    readonly card_information?: {
      /** 插卡公众号AppID · 示例：wxab8acb865bb1637e */
      readonly card_appid: string
      /** 用户在插卡公众号下的OpenID · 示例：plN5twRbHym_j-QcqCzstl0HmwEs */
      readonly card_openid: string
      /** 电子发票卡券模板ID · 示例：p4gLgvlAYSEOpeXGFVJRFxgop6iY */
      readonly card_id?: string | undefined
      /** 电子发票在卡包中的编码 · 示例：379550244162 */
      readonly card_code?: string | undefined
      /** 发票卡券状态 · 示例：INSERT_ACCEPTED */
      readonly card_status: "INSERT_ACCEPTED" | "INSERTED" | "DISCARD_ACCEPTED" | "DISCARDED" | (string & {})
    } | undefined
    /** 总价税合计 · 示例：382895 */
    readonly total_amount: number
    /** 总税额 · 示例：44050 */
    readonly tax_amount: number
    /** 总金额 · 示例：338845 */
    readonly amount: number
    /** 销售方信息 */
    readonly seller_information: {
      /** 名称 · 示例：深圳市南山区测试公司 */
      readonly name: string
      /** 纳税人识别号 · 示例：202003261233701778 */
      readonly taxpayer_id: string
      /** 地址 · 示例：深圳市南山区深南大道10000号 */
      readonly address: string
      /** 电话 · 示例：075512345678 */
      readonly telephone?: string | undefined
      /** 开户银行 · 示例：测试银行 */
      readonly bank_name?: string | undefined
      /** 银行账号 · 示例：62001234567890 */
      readonly bank_account?: string | undefined
    }
    /** 购买方信息 */
    readonly buyer_information: {
      /** 购买方类型 · 示例：ORGANIZATION */
      readonly type: "INDIVIDUAL" | "ORGANIZATION" | (string & {})
      /** 名称 · 示例：深圳市南山区测试企业 */
      readonly name: string
      /** 纳税人识别号 · 示例：202003261233701778 */
      readonly taxpayer_id?: string | undefined
      /** 地址 · 示例：深圳市南山区深南大道10000号 */
      readonly address?: string | undefined
      /** 电话 · 示例：075512345678 */
      readonly telephone?: string | undefined
      /** 开户银行 · 示例：测试银行 */
      readonly bank_name?: string | undefined
      /** 银行账号 · 示例：62001234567890 */
      readonly bank_account?: string | undefined
      /** 手机号 · 加密字段，SDK 自动解密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
      readonly phone?: string | undefined
      /** 邮箱地址 · 加密字段，SDK 自动解密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6za */
      readonly email?: string | undefined
      /** 订单金额 · 示例：1000 */
      readonly amount?: number | undefined
      /** 商户订单号 · 示例：order_20200701_123456 */
      readonly out_trade_no?: string | undefined
      /** 开具的发票类型 · 示例：COMM_FAPIAO */
      readonly fapiao_bill_type?: "COMM_FAPIAO" | "VAT_FAPIAO" | (string & {}) | undefined
      /** 留言信息 · 示例：用户留言 */
      readonly user_apply_message?: string | undefined
    }
    /** 附加信息 */
    readonly extra_information: {
      /** 收款人 · 示例：张三 */
      readonly payee?: string | undefined
      /** 复核人 · 示例：李四 */
      readonly reviewer?: string | undefined
      /** 开票人 · 示例：王五 */
      readonly drawer: string
    }
    /** 发票行信息 */
    readonly items: readonly {
      /** 货物或应税劳务、服务编码 · 示例：3010101020203000000 */
      readonly tax_code: string
      /** 货物或应税劳务、服务名称 · 示例：出租汽车客运服务 */
      readonly goods_name: string
      /** 规格型号 · 示例：A4 */
      readonly specification?: string | undefined
      /** 单位 · 示例：次 */
      readonly unit?: string | undefined
      /** 数量 · 示例：100000000 */
      readonly quantity: number
      /** 单价 · 示例：380442000000 */
      readonly unit_price: number
      /** 单行金额 · 示例：380442 */
      readonly amount: number
      /** 单行税额 · 示例：49458 */
      readonly tax_amount: number
      /** 单行金额合计 · 示例：429900 */
      readonly total_amount: number
      /** 税率 · 示例：1300 */
      readonly tax_rate: number
      /** 税收优惠政策标识 · 示例：NO_FAVORABLE */
      readonly tax_prefer_mark: "NO_FAVORABLE" | "OUTSIDE_VAT" | "VAT_EXEMPT" | "NORMAL_ZERO_RATED" | "EXPORT_ZERO_RATED" | (string & {})
      /** 是否折扣行 */
      readonly discount: boolean
    }[]
    /** 备注信息 · 示例：备注 */
    readonly remark?: string | undefined
    /** 开票失败错误码 · 示例：BIZ_ERROR */
    readonly fapiao_error_code?: string | undefined
    /** 开票失败原因 · 示例：开票失败。授信额度不足，请联系主管税务机关或者登录电子税务局提额/申报。 */
    readonly fapiao_error_message?: string | undefined
  }[]
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id_ {
  /** 获取发票下载信息 */
  readonly fapiaoFiles: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__FapiaoFiles
  /** 将电子发票插入微信用户卡包 */
  readonly insertCards: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__InsertCards
  /** 冲红电子发票 */
  readonly reverse: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Reverse
  /**
   * 查询电子发票 · https://pay.weixin.qq.com/doc/v3/merchant/4012531753
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Get_Options): ApiCall<V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Get_Response>
  /**
   * 查询电子发票 · https://pay.weixin.qq.com/doc/v3/merchant/4012531753
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Get_Options): V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Get_Response
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__FapiaoFiles_Get_Options extends CallOptions {
  /** 发票申请单号 · 示例：4200000444201910177461284488 */
  readonly fapiao_apply_id: string
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 商户发票单号 · 示例：20200701123456 */
    readonly fapiao_id?: string | undefined
  } | undefined
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__FapiaoFiles_Get_Response {
  /** 发票列表 */
  readonly fapiao_download_info_list?: readonly {
    /** 商户发票单号 · 示例：20200701123456 */
    readonly fapiao_id?: string | undefined
    /** 发票文件下载地址 · 示例：https://pay.wechatpay.cn/invoicing/fapiao/fapiao-file */
    readonly download_url?: string | undefined
    /** 发票状态 · 示例：ISSUE_ACCEPTED */
    readonly status?: "ISSUE_ACCEPTED" | "ISSUED" | "REVERSE_ACCEPTED" | "REVERSED" | "ISSUE_FAILED" | "REVERSE_FAILED" | (string & {}) | undefined
  }[] | undefined
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__FapiaoFiles {
  /**
   * 获取发票下载信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012538335
   * 角色：普通商户、服务商
   */
  get(options: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__FapiaoFiles_Get_Options): ApiCall<V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__FapiaoFiles_Get_Response>
  /**
   * 获取发票下载信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012538335
   * 角色：普通商户、服务商
   */
  getSync(options: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__FapiaoFiles_Get_Options): V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__FapiaoFiles_Get_Response
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__InsertCards_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 插卡场景 · 示例：WITH_WECHATPAY */
  readonly scene: "WITH_WECHATPAY" | "WITHOUT_WECHATPAY" | (string & {})
  /** 购买方信息 */
  readonly buyer_information: {
    /** 购买方类型 · 示例：ORGANIZATION */
    readonly type: "INDIVIDUAL" | "ORGANIZATION" | (string & {})
    /** 名称 · 示例：深圳市南山区测试企业 */
    readonly name: string
    /** 纳税人识别号 · 示例：202003261233701778 */
    readonly taxpayer_id?: string | undefined
    /** 地址 · 示例：深圳市南山区深南大道10000号 */
    readonly address?: string | undefined
    /** 电话 · 示例：075512345678 */
    readonly telephone?: string | undefined
    /** 开户银行 · 示例：测试银行 */
    readonly bank_name?: string | undefined
    /** 银行账号 · 示例：62001234567890 */
    readonly bank_account?: string | undefined
    /** 手机号 · 加密字段，SDK 自动加密 · 示例：18507550000 */
    readonly phone?: string | undefined
    /** 邮箱地址 · 加密字段，SDK 自动加密 · 示例：123110@qq.com */
    readonly email?: string | undefined
    /** 订单金额 · 示例：1000 */
    readonly amount?: number | undefined
    /** 商户订单号 · 示例：order_20200701_123456 */
    readonly out_trade_no?: string | undefined
    /** 开具的发票类型 · 示例：COMM_FAPIAO */
    readonly fapiao_bill_type?: "COMM_FAPIAO" | "VAT_FAPIAO" | (string & {}) | undefined
    /** 留言信息 · 示例：用户留言 */
    readonly user_apply_message?: string | undefined
  }
  /** 电子发票卡券信息列表 */
  readonly fapiao_card_information: readonly {
    /** 电子发票文件ID · 示例：ASNFZ4mrze/+3LqYdlQyEA== */
    readonly fapiao_media_id: string
    /** 发票号码 · 示例：12897794 */
    readonly fapiao_number: string
    /** 发票代码 · 示例：044001911211 */
    readonly fapiao_code: string
    /** 开票时间 · 格式：RFC 3339 日期时间 · 示例：2020-07-01T12:00:00+08:00 */
    readonly fapiao_time: string
    /** 校验码 · 示例：69001808340631374774 */
    readonly check_code: string
    /** 密码 · 示例：006>299-375/326>2+7/*0-+<3510 */
    readonly password: string
    /** 总价税合计 · 示例：382895 */
    readonly total_amount: number
    /** 总税额 · 示例：44050 */
    readonly tax_amount: number
    /** 总金额 · 示例：338845 */
    readonly amount: number
    /** 销售方信息 */
    readonly seller_information: {
      /** 名称 · 示例：深圳市南山区测试公司 */
      readonly name: string
      /** 纳税人识别号 · 示例：202003261233701778 */
      readonly taxpayer_id: string
      /** 地址 · 示例：深圳市南山区深南大道10000号 */
      readonly address: string
      /** 电话 · 示例：075512345678 */
      readonly telephone?: string | undefined
      /** 开户银行 · 示例：测试银行 */
      readonly bank_name?: string | undefined
      /** 银行账号 · 示例：62001234567890 */
      readonly bank_account?: string | undefined
    }
    /** 附加信息 */
    readonly extra_information: {
      /** 收款人 · 示例：张三 */
      readonly payee?: string | undefined
      /** 复核人 · 示例：李四 */
      readonly reviewer?: string | undefined
      /** 开票人 · 示例：王五 */
      readonly drawer: string
    }
    /** 发票行信息 */
    readonly items: readonly {
      /** 货物或应税劳务、服务编码 · 示例：3010101020203000000 */
      readonly tax_code: string
      /** 货物或应税劳务、服务名称 · 示例：出租汽车客运服务 */
      readonly goods_name: string
      /** 规格型号 · 示例：A4 */
      readonly specification?: string | undefined
      /** 单位 · 示例：次 */
      readonly unit?: string | undefined
      /** 数量 · 示例：100000000 */
      readonly quantity: number
      /** 单价 · 示例：380442000000 */
      readonly unit_price: number
      /** 单行金额 · 示例：380442 */
      readonly amount: number
      /** 单行税额 · 示例：49458 */
      readonly tax_amount: number
      /** 单行金额合计 · 示例：429900 */
      readonly total_amount: number
      /** 税率 · 示例：1300 */
      readonly tax_rate: number
      /** 税收优惠政策标识 · 示例：NO_FAVORABLE */
      readonly tax_prefer_mark: "NO_FAVORABLE" | "OUTSIDE_VAT" | "VAT_EXEMPT" | "NORMAL_ZERO_RATED" | "EXPORT_ZERO_RATED" | (string & {})
      /** 是否折扣行 */
      readonly discount: boolean
    }[]
    /** 备注信息 · 示例：备注 */
    readonly remark?: string | undefined
  }[]
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__InsertCards_Post_Options extends CallOptions {
  /** 发票申请单号 · 示例：4200000444201910177461284488 */
  readonly fapiao_apply_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__InsertCards_Post_Request
}

export type V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__InsertCards_Post_Response = undefined

export interface V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__InsertCards {
  /**
   * 将电子发票插入微信用户卡包 · https://pay.weixin.qq.com/doc/v3/merchant/4012538365
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__InsertCards_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__InsertCards_Post_Request }): ApiCall<V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__InsertCards_Post_Response>
  /**
   * 将电子发票插入微信用户卡包 · https://pay.weixin.qq.com/doc/v3/merchant/4012538365
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__InsertCards_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__InsertCards_Post_Request }): V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__InsertCards_Post_Response
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Reverse_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 冲红原因 */
  readonly reverse_reason: "ISSUE_ERROR" | "SALES_RETURN" | "SERVICE_SUSPENTION" | "SALES_DISCOUNT" | (string & {})
  /** 需要冲红的发票信息 */
  readonly fapiao_information: readonly {
    /** 商户发票单号 · 示例：20200701123456 */
    readonly fapiao_id: string
    /** 发票代码 · 示例：044001911211 */
    readonly fapiao_code?: string | undefined
    /** 发票号码 · 示例：12897794 */
    readonly fapiao_number: string
  }[]
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Reverse_Post_Options extends CallOptions {
  /** 发票申请单号 · 示例：4200000444201910177461284488 */
  readonly fapiao_apply_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Reverse_Post_Request
}

export type V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Reverse_Post_Response = undefined

export interface V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Reverse {
  /**
   * 冲红电子发票 · https://pay.weixin.qq.com/doc/v3/merchant/4012538327
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Reverse_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Reverse_Post_Request }): ApiCall<V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Reverse_Post_Response>
  /**
   * 冲红电子发票 · https://pay.weixin.qq.com/doc/v3/merchant/4012538327
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Reverse_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Reverse_Post_Request }): V3_NewTaxControlFapiao_FapiaoApplications_Fapiao_apply_id__Reverse_Post_Response
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_IssueGeneral_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 发票申请单号 · 示例：4200000444201910177461284488 */
  readonly fapiao_apply_id: string
  /** 购买方信息 */
  readonly buyer_information: {
    /** 购买方类型 · 示例：ORGANIZATION */
    readonly type: "INDIVIDUAL" | "ORGANIZATION" | (string & {})
    /** 名称 · 示例：深圳市南山区测试企业 */
    readonly name: string
    /** 纳税人识别号 · 示例：202003261233701778 */
    readonly taxpayer_id?: string | undefined
    /** 地址 · 示例：深圳市南山区深南大道10000号 */
    readonly address?: string | undefined
    /** 电话 · 示例：075512345678 */
    readonly telephone?: string | undefined
    /** 开户银行 · 示例：测试银行 */
    readonly bank_name?: string | undefined
    /** 银行账号 · 示例：62001234567890 */
    readonly bank_account?: string | undefined
    /** 手机号 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
    readonly phone?: string | undefined
    /** 邮箱地址 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
    readonly email?: string | undefined
    /** 订单金额 · 示例：1000 */
    readonly amount?: number | undefined
    /** 商户订单号 · 示例：order_20200701_123456 */
    readonly out_trade_no?: string | undefined
    /** 开具的发票类型 · 示例：COMM_FAPIAO */
    readonly fapiao_bill_type?: "COMM_FAPIAO" | "VAT_FAPIAO" | (string & {}) | undefined
    /** 留言信息 · 示例：用户留言 */
    readonly user_apply_message?: string | undefined
  }
  /** 需要开具的数电发票信息 */
  readonly fapiao_information: {
    /** 商户发票单号 · 示例：20200701123456 */
    readonly fapiao_id: string
    /** 总价税合计 · 示例：382895 */
    readonly total_amount: number
    /** 发票行信息 */
    readonly items: readonly {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码 · 示例：3010101020203000000 */
      readonly tax_code: string
      /** 货物或应税劳务、服务名称 · 示例：出租汽车客运服务 */
      readonly goods_name: string
      /** 规格型号 · 示例：A4 */
      readonly specification?: string | undefined
      /** 单位 · 示例：次 */
      readonly unit?: string | undefined
      /** 数量 · 示例：100000000 */
      readonly quantity?: number | undefined
      /** 单行金额合计 · 示例：429900 */
      readonly total_amount: number
      /** 税率 · 示例：1300 */
      readonly tax_rate: number
      /** 是否折扣行 */
      readonly discount: boolean
      /** 优惠政策标识 · 示例：1 */
      readonly preferential_policy_code?: number | undefined
    }[]
    /** 出口业务适用政策代码 · 示例：1 */
    readonly export_business_policy_code?: number | undefined
    /** 增值税即征即退代码 · 示例：1 */
    readonly vat_refund_levy_code?: number | undefined
    /** 开票人ID · 示例：128279891283 */
    readonly billing_person_id: string
    /** 开票人名称 · 示例：example_billing_person */
    readonly billing_person?: string | undefined
    /** 发票类型 · 示例：COMM_FAPIAO */
    readonly fapiao_bill_type: "COMM_FAPIAO" | "VAT_FAPIAO" | (string & {})
    /** 交易信息 */
    readonly transaction_information: readonly {
      /** 支付渠道 · 示例：WECHAT_PAY */
      readonly pay_channel: "WECHAT_PAY" | (string & {})
      /** 支付订单号 · 示例：4200000008202508080512076713 */
      readonly transaction_id: string
      /** 支付商户订单号 · 示例：order_20200701_123456 */
      readonly out_trade_no?: string | undefined
      /** 交易金额 · 示例：382895 */
      readonly amount: number
    }[]
    /** 发票备注 · 示例：备注 */
    readonly remark?: string | undefined
  }
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_IssueGeneral_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_NewTaxControlFapiao_FapiaoApplications_IssueGeneral_Post_Request
}

export type V3_NewTaxControlFapiao_FapiaoApplications_IssueGeneral_Post_Response = undefined

export interface V3_NewTaxControlFapiao_FapiaoApplications_IssueGeneral {
  /**
   * 开具通用行业电子发票 · https://pay.weixin.qq.com/doc/v3/partner/4015792574
   * 角色：服务商、渠道商
   */
  post(options: V3_NewTaxControlFapiao_FapiaoApplications_IssueGeneral_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_IssueGeneral_Post_Request }): ApiCall<V3_NewTaxControlFapiao_FapiaoApplications_IssueGeneral_Post_Response>
  /**
   * 开具通用行业电子发票 · https://pay.weixin.qq.com/doc/v3/partner/4015792574
   * 角色：服务商、渠道商
   */
  postSync(options: V3_NewTaxControlFapiao_FapiaoApplications_IssueGeneral_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_IssueGeneral_Post_Request }): V3_NewTaxControlFapiao_FapiaoApplications_IssueGeneral_Post_Response
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_IssuePassengerTransport_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 发票申请单号 · 示例：4200000444201910177461284488 */
  readonly fapiao_apply_id: string
  /** 购买方信息 */
  readonly buyer_information: {
    /** 购买方类型 · 示例：ORGANIZATION */
    readonly type: "INDIVIDUAL" | "ORGANIZATION" | (string & {})
    /** 名称 · 示例：深圳市南山区测试企业 */
    readonly name: string
    /** 纳税人识别号 · 示例：202003261233701778 */
    readonly taxpayer_id?: string | undefined
    /** 地址 · 示例：深圳市南山区深南大道10000号 */
    readonly address?: string | undefined
    /** 电话 · 示例：075512345678 */
    readonly telephone?: string | undefined
    /** 开户银行 · 示例：测试银行 */
    readonly bank_name?: string | undefined
    /** 银行账号 · 示例：62001234567890 */
    readonly bank_account?: string | undefined
    /** 手机号 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
    readonly phone?: string | undefined
    /** 邮箱地址 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
    readonly email?: string | undefined
    /** 订单金额 · 示例：1000 */
    readonly amount?: number | undefined
    /** 商户订单号 · 示例：order_20200701_123456 */
    readonly out_trade_no?: string | undefined
    /** 开具的发票类型 · 示例：COMM_FAPIAO */
    readonly fapiao_bill_type?: "COMM_FAPIAO" | "VAT_FAPIAO" | (string & {}) | undefined
    /** 留言信息 · 示例：用户留言 */
    readonly user_apply_message?: string | undefined
  }
  /** 需要开具的数电发票信息 */
  readonly fapiao_information: {
    /** 商户发票单号 · 示例：20200701123456 */
    readonly fapiao_id: string
    /** 总价税合计 · 示例：382895 */
    readonly total_amount: number
    /** 发票行信息 */
    readonly items: readonly {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码 · 示例：3010101020203000000 */
      readonly tax_code: string
      /** 货物或应税劳务、服务名称 · 示例：出租汽车客运服务 */
      readonly goods_name: string
      /** 规格型号 · 示例：A4 */
      readonly specification?: string | undefined
      /** 单位 */
      readonly unit?: string | undefined
      /** 数量 · 示例：100000000 */
      readonly quantity?: number | undefined
      /** 单行金额合计 · 示例：429900 */
      readonly total_amount: number
      /** 税率 · 示例：1300 */
      readonly tax_rate: number
      /** 是否折扣行 */
      readonly discount: boolean
      /** 优惠政策标识 · 示例：1 */
      readonly preferential_policy_code?: number | undefined
      /** 出行人额外信息 */
      readonly passenger_information?: {
        /** 出行人名称 · 示例：张三 */
        readonly name: string
        /** 出行人证件类型 · 示例：IDENTITY_CARD */
        readonly certificate_type: "IDENTITY_CARD" | "PASSPORT" | "HONG_KONG_PERMIT" | "MACAO_PERMIT" | "TAIWAN_PERMIT" | "FOREIGNER_RESIDENCE_PERMIT" | "HONG_KONG_RESIDENT_CARD" | "MACAO_RESIDENT_CARD" | "TAIWAN_RESIDENT_CARD" | "MILITARY_OFFICER_CARD" | "ARMED_POLICE_OFFICER_CARD" | "SOLDIER_CARD" | "HOMECOMING_CERT" | "TAIWAN_COMPATRIOT_CERT" | (string & {})
        /** 证件号码 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
        readonly certificate_number: string
        /** 出行日期 · 格式：RFC 3339 日期时间 · 示例：2026-07-01T00:00:00+08:00 */
        readonly departure_date: string
        /** 出发地 · 示例：北京市朝阳区 */
        readonly departure_place: string
        /** 目的地 · 示例：上海市浦东新区 */
        readonly destination: string
        /** 交通工具类型 · 示例：LONG_DISTANCE_BUS */
        readonly transportation_type: "LONG_DISTANCE_BUS" | "PUBLIC_TRANSPORTATION" | "CAR" | "SHIP" | "OTHER_TRANSPORTATION" | (string & {})
        /** 交通工具等级 · 示例：SHIP_FIRST_CLASS_CABIN */
        readonly transportation_classes?: "SHIP_FIRST_CLASS_CABIN" | "SHIP_SECOND_CLASS_CABIN" | "SHIP_THIRD_CLASS_CABIN" | (string & {}) | undefined
      } | undefined
    }[]
    /** 出口业务适用政策代码 · 示例：1 */
    readonly export_business_policy_code?: number | undefined
    /** 增值税即征即退代码 · 示例：1 */
    readonly vat_refund_levy_code?: number | undefined
    /** 开票人ID · 示例：187776276864872 */
    readonly billing_person_id: string
    /** 开票人名称 · 示例：**伟 0020 */
    readonly billing_person?: string | undefined
    /** 发票类型 · 示例：COMM_FAPIAO */
    readonly fapiao_bill_type: "COMM_FAPIAO" | "VAT_FAPIAO" | (string & {})
    /** 交易信息 */
    readonly transaction_information: readonly {
      /** 支付渠道 · 示例：WECHAT_PAY */
      readonly pay_channel: "WECHAT_PAY" | (string & {})
      /** 支付订单号 · 示例：4200000008202508080512076713 */
      readonly transaction_id: string
      /** 支付商户订单号 · 示例：order_20200701_123456 */
      readonly out_trade_no?: string | undefined
      /** 交易金额 · 示例：382895 */
      readonly amount: number
    }[]
    /** 发票备注 · 示例：备注 */
    readonly remark?: string | undefined
  }
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_IssuePassengerTransport_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_NewTaxControlFapiao_FapiaoApplications_IssuePassengerTransport_Post_Request
}

export type V3_NewTaxControlFapiao_FapiaoApplications_IssuePassengerTransport_Post_Response = undefined

export interface V3_NewTaxControlFapiao_FapiaoApplications_IssuePassengerTransport {
  /**
   * 开具旅客运输行业电子发票 · https://pay.weixin.qq.com/doc/v3/partner/4025863376
   * 角色：服务商、渠道商
   */
  post(options: V3_NewTaxControlFapiao_FapiaoApplications_IssuePassengerTransport_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_IssuePassengerTransport_Post_Request }): ApiCall<V3_NewTaxControlFapiao_FapiaoApplications_IssuePassengerTransport_Post_Response>
  /**
   * 开具旅客运输行业电子发票 · https://pay.weixin.qq.com/doc/v3/partner/4025863376
   * 角色：服务商、渠道商
   */
  postSync(options: V3_NewTaxControlFapiao_FapiaoApplications_IssuePassengerTransport_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_IssuePassengerTransport_Post_Request }): V3_NewTaxControlFapiao_FapiaoApplications_IssuePassengerTransport_Post_Response
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_IssueRefinedOil_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 发票申请单号 · 示例：4200000444201910177461284488 */
  readonly fapiao_apply_id: string
  /** 购买方信息 */
  readonly buyer_information: {
    /** 购买方类型 · 示例：ORGANIZATION */
    readonly type: "INDIVIDUAL" | "ORGANIZATION" | (string & {})
    /** 名称 · 示例：深圳市南山区测试企业 */
    readonly name: string
    /** 纳税人识别号 · 示例：202003261233701778 */
    readonly taxpayer_id?: string | undefined
    /** 地址 · 示例：深圳市南山区深南大道10000号 */
    readonly address?: string | undefined
    /** 电话 · 示例：075512345678 */
    readonly telephone?: string | undefined
    /** 开户银行 · 示例：测试银行 */
    readonly bank_name?: string | undefined
    /** 银行账号 · 示例：62001234567890 */
    readonly bank_account?: string | undefined
    /** 手机号 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
    readonly phone?: string | undefined
    /** 邮箱地址 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
    readonly email?: string | undefined
    /** 订单金额 · 示例：1000 */
    readonly amount?: number | undefined
    /** 商户订单号 · 示例：order_20200701_123456 */
    readonly out_trade_no?: string | undefined
    /** 开具的发票类型 · 示例：COMM_FAPIAO */
    readonly fapiao_bill_type?: "COMM_FAPIAO" | "VAT_FAPIAO" | (string & {}) | undefined
    /** 留言信息 · 示例：用户留言 */
    readonly user_apply_message?: string | undefined
  }
  /** 需要开具的数电发票信息 */
  readonly fapiao_information: {
    /** 商户发票单号 · 示例：20200701123456 */
    readonly fapiao_id: string
    /** 总价税合计 · 示例：382895 */
    readonly total_amount: number
    /** 发票行信息 */
    readonly items: readonly {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码 · 示例：3010101020203000000 */
      readonly tax_code: string
      /** 货物或应税劳务、服务名称 · 示例：出租汽车客运服务 */
      readonly goods_name: string
      /** 规格型号 · 示例：A4 */
      readonly specification?: string | undefined
      /** 成品油单位 · 示例：TON */
      readonly unit?: "TON" | "LETER" | (string & {}) | undefined
      /** 数量 · 示例：100000000 */
      readonly quantity?: number | undefined
      /** 单行金额合计 · 示例：429900 */
      readonly total_amount: number
      /** 税率 · 示例：1300 */
      readonly tax_rate: number
      /** 是否折扣行 */
      readonly discount: boolean
      /** 优惠政策标识 · 示例：1 */
      readonly preferential_policy_code?: number | undefined
      /** 成品油行业额外信息 */
      readonly refined_oil_information?: {
        /** 成品油站点 · 示例：中国石油(江北红旗河沟加油站) */
        readonly station: string
        /** 交易时间 · 格式：RFC 3339 日期时间 · 示例：2025-07-01T00:00:00+08:00 */
        readonly trade_time: string
        /** 加油枪号码 · 示例：1号枪 */
        readonly gun_number: string
      } | undefined
    }[]
    /** 出口业务适用政策代码 · 示例：1 */
    readonly export_business_policy_code?: number | undefined
    /** 增值税即征即退代码 · 示例：1 */
    readonly vat_refund_levy_code?: number | undefined
    /** 开票人ID · 示例：187776276864872 */
    readonly billing_person_id: string
    /** 开票人名称 · 示例：**伟 0020 */
    readonly billing_person?: string | undefined
    /** 发票类型 · 示例：COMM_FAPIAO */
    readonly fapiao_bill_type: "COMM_FAPIAO" | "VAT_FAPIAO" | (string & {})
    /** 交易信息 */
    readonly transaction_information: readonly {
      /** 支付渠道 · 示例：WECHAT_PAY */
      readonly pay_channel: "WECHAT_PAY" | (string & {})
      /** 支付订单号 · 示例：4200000008202508080512076713 */
      readonly transaction_id: string
      /** 支付商户订单号 · 示例：order_20200701_123456 */
      readonly out_trade_no?: string | undefined
      /** 交易金额 · 示例：382895 */
      readonly amount: number
    }[]
    /** 发票备注 · 示例：备注 */
    readonly remark?: string | undefined
  }
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_IssueRefinedOil_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_NewTaxControlFapiao_FapiaoApplications_IssueRefinedOil_Post_Request
}

export type V3_NewTaxControlFapiao_FapiaoApplications_IssueRefinedOil_Post_Response = undefined

export interface V3_NewTaxControlFapiao_FapiaoApplications_IssueRefinedOil {
  /**
   * 开具成品油行业电子发票 · https://pay.weixin.qq.com/doc/v3/partner/4016760559
   * 角色：服务商、渠道商
   */
  post(options: V3_NewTaxControlFapiao_FapiaoApplications_IssueRefinedOil_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_IssueRefinedOil_Post_Request }): ApiCall<V3_NewTaxControlFapiao_FapiaoApplications_IssueRefinedOil_Post_Response>
  /**
   * 开具成品油行业电子发票 · https://pay.weixin.qq.com/doc/v3/partner/4016760559
   * 角色：服务商、渠道商
   */
  postSync(options: V3_NewTaxControlFapiao_FapiaoApplications_IssueRefinedOil_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_IssueRefinedOil_Post_Request }): V3_NewTaxControlFapiao_FapiaoApplications_IssueRefinedOil_Post_Response
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_RealEstateLeasing_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 发票申请单号 · 示例：4200000444201910177461284488 */
  readonly fapiao_apply_id: string
  /** 购买方信息 */
  readonly buyer_information: {
    /** 购买方类型 · 示例：INDIVIDUAL */
    readonly type: "INDIVIDUAL" | "ORGANIZATION" | (string & {})
    /** 名称 · 示例：深圳市南山区测试企业 */
    readonly name: string
    /** 纳税人识别号 · 示例：202003261233701778 */
    readonly taxpayer_id?: string | undefined
    /** 地址 · 示例：深圳市南山区深南大道10000号 */
    readonly address?: string | undefined
    /** 电话 · 示例：075512345678 */
    readonly telephone?: string | undefined
    /** 开户银行 · 示例：测试银行 */
    readonly bank_name?: string | undefined
    /** 银行账号 · 示例：62001234567890 */
    readonly bank_account?: string | undefined
    /** 手机号 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
    readonly phone?: string | undefined
    /** 邮箱地址 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6zB */
    readonly email?: string | undefined
    /** 订单金额 · 示例：1000 */
    readonly amount?: number | undefined
    /** 商户订单号 · 示例：order_20200701_123456 */
    readonly out_trade_no?: string | undefined
    /** 开具的发票类型 · 示例：COMM_FAPIAO */
    readonly fapiao_bill_type?: "COMM_FAPIAO" | "VAT_FAPIAO" | (string & {}) | undefined
    /** 留言信息 · 示例：用户留言 */
    readonly user_apply_message?: string | undefined
  }
  /** 需要开具的数电发票信息 */
  readonly fapiao_information: {
    /** 商户发票单号 · 示例：20200701123456 */
    readonly fapiao_id: string
    /** 总价税合计 · 示例：382895 */
    readonly total_amount: number
    /** 发票行信息 */
    readonly items: readonly {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码 · 示例：3010101020203000000 */
      readonly tax_code: string
      /** 货物或应税劳务、服务名称 · 示例：出租汽车客运服务 */
      readonly goods_name: string
      /** 规格型号 · 示例：A4 */
      readonly specification?: string | undefined
      /** 单位 · 示例：次 */
      readonly unit?: string | undefined
      /** 数量 · 示例：100000000 */
      readonly quantity?: number | undefined
      /** 单行金额合计 · 示例：429900 */
      readonly total_amount: number
      /** 税率 · 示例：1300 */
      readonly tax_rate: number
      /** 是否折扣行 */
      readonly discount: boolean
      /** 优惠政策标识 · 示例：1 */
      readonly preferential_policy_code?: number | undefined
      /** 不动产租赁特定行业额外信息 */
      readonly real_estate_leasing_information?: {
        /** 不动产坐落省份 · 示例：重庆市 */
        readonly province: string
        /** 不动产坐落城市 · 示例：涪陵区 */
        readonly city?: string | undefined
        /** 不动产坐落地址 · 示例：xx街道xx小区 */
        readonly address: string
        /** 租赁期起 · 格式：RFC 3339 日期时间 · 示例：2025-01-01T10:00:00+08:00 */
        readonly lease_period_start: string
        /** 租赁期止 · 格式：RFC 3339 日期时间 · 示例：2025-07-01T10:00:00+08:00 */
        readonly lease_period_end: string
        /** 跨地标志 */
        readonly cross_city_flag: boolean
        /** 产权证书/不动产权证号 · 加密字段，SDK 自动加密 · 示例：OVgc/slzCvzSebaz46sUA4tJmm5GbN */
        readonly certificate_no?: string | undefined
        /** 车牌号 */
        readonly plate_no?: readonly string[] | undefined
      } | undefined
    }[]
    /** 出口业务适用政策代码 · 示例：1 */
    readonly export_business_policy_code?: number | undefined
    /** 增值税即征即退代码 · 示例：1 */
    readonly vat_refund_levy_code?: number | undefined
    /** 开票人ID · 示例：128279891283 */
    readonly billing_person_id: string
    /** 开票人名称 · 示例：example_billing_person */
    readonly billing_person?: string | undefined
    /** 发票类型 · 示例：COMM_FAPIAO */
    readonly fapiao_bill_type: "COMM_FAPIAO" | "VAT_FAPIAO" | (string & {})
    /** 交易信息 */
    readonly transaction_information: readonly {
      /** 支付渠道 · 示例：WECHAT_PAY */
      readonly pay_channel: "WECHAT_PAY" | (string & {})
      /** 支付订单号 · 示例：4200000008202508080512076713 */
      readonly transaction_id: string
      /** 支付商户订单号 · 示例：order_20200701_123456 */
      readonly out_trade_no?: string | undefined
      /** 交易金额 · 示例：382895 */
      readonly amount: number
    }[]
    /** 发票备注 · 示例：备注 */
    readonly remark?: string | undefined
  }
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_RealEstateLeasing_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_NewTaxControlFapiao_FapiaoApplications_RealEstateLeasing_Post_Request
}

export type V3_NewTaxControlFapiao_FapiaoApplications_RealEstateLeasing_Post_Response = undefined

export interface V3_NewTaxControlFapiao_FapiaoApplications_RealEstateLeasing {
  /**
   * 开具不动产租赁行业电子发票 · https://pay.weixin.qq.com/doc/v3/partner/4015941740
   * 角色：服务商、渠道商
   */
  post(options: V3_NewTaxControlFapiao_FapiaoApplications_RealEstateLeasing_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_RealEstateLeasing_Post_Request }): ApiCall<V3_NewTaxControlFapiao_FapiaoApplications_RealEstateLeasing_Post_Response>
  /**
   * 开具不动产租赁行业电子发票 · https://pay.weixin.qq.com/doc/v3/partner/4015941740
   * 角色：服务商、渠道商
   */
  postSync(options: V3_NewTaxControlFapiao_FapiaoApplications_RealEstateLeasing_Post_Options & { readonly json: V3_NewTaxControlFapiao_FapiaoApplications_RealEstateLeasing_Post_Request }): V3_NewTaxControlFapiao_FapiaoApplications_RealEstateLeasing_Post_Response
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_UploadFapiaoFile_Post_Options extends CallOptions {
  /** 上传的表单 */
  readonly body: {
    /** 电子发票文件二进制数据流 */
    readonly file: Blob | Uint8Array
    /** 媒体文件元信息JSON格式字符串 */
    readonly meta: string | {
      /** 微信支付分配的子商户号 */
      readonly sub_mchid?: string | undefined
      /** 发票文件的类型为PDF · 示例：PDF */
      readonly file_type: string
      /** 文件摘要算法 · 示例：SM3 */
      readonly digest_alogrithm: string
      /** 文件摘要 */
      readonly digest: string
    }
  }
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_UploadFapiaoFile_Post_Response {
  /** 电子发票文件ID · 示例：ASNFZ4mrze/+3LqYdlQyEA== */
  readonly fapiao_media_id: string
}

export interface V3_NewTaxControlFapiao_FapiaoApplications_UploadFapiaoFile {
  /**
   * 上传电子发票文件 · https://pay.weixin.qq.com/doc/v3/merchant/4012556605
   * 角色：直连商户、服务商、渠道商
   */
  post(options: V3_NewTaxControlFapiao_FapiaoApplications_UploadFapiaoFile_Post_Options): ApiCall<V3_NewTaxControlFapiao_FapiaoApplications_UploadFapiaoFile_Post_Response>
  /**
   * 上传电子发票文件 · https://pay.weixin.qq.com/doc/v3/merchant/4012556605
   * 角色：直连商户、服务商、渠道商
   */
  postSync(options: V3_NewTaxControlFapiao_FapiaoApplications_UploadFapiaoFile_Post_Options): V3_NewTaxControlFapiao_FapiaoApplications_UploadFapiaoFile_Post_Response
}

export interface V3_NewTaxControlFapiao_Fapiaomerchant {
  /** 获取邀请商户开通服务商电子发票能力 */
  readonly getspinviteurl: V3_NewTaxControlFapiao_Fapiaomerchant_Getspinviteurl
  /** 获取邀请开通的商户信息 */
  readonly listspinvitemchinfo: V3_NewTaxControlFapiao_Fapiaomerchant_Listspinvitemchinfo
}

export interface V3_NewTaxControlFapiao_Fapiaomerchant_Getspinviteurl_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 操作类型 · 示例：AUTH_BINDING */
    readonly operation_type: "AUTH_BINDING" | (string & {})
    /** 开票模式 · 示例：THIRD_OR_SELF_FAPIAO */
    readonly fapiao_mode: "THIRD_OR_SELF_FAPIAO" | "TENCENT_DIGITAL_TAX" | (string & {})
    /** 发票能力类型 */
    readonly fapiao_ability_type_list?: readonly ("BASE_ABILITY" | "REAL_ESTATE_ABILITY" | "PASSENGER_TRANSPORT_ABILITY" | "REFINED_OIL_ABILITY" | (string & {}))[] | undefined
    /** 服务商邀请渠道 · 示例：miniprogram */
    readonly invite_channel?: string | undefined
    /** 操作人员 · 加密字段，SDK 自动加密 · 示例：mI7HGEJ4Q2B91IGjHZu/Gthm */
    readonly operate_user?: string | undefined
    /** 服务商邀请code · 示例：code_20200101_123 */
    readonly invite_code: string
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  }
}

export interface V3_NewTaxControlFapiao_Fapiaomerchant_Getspinviteurl_Get_Response {
  /** 邀请开通二维码链接 · 示例：https://wxacurl.cn?xxx= */
  readonly invite_url: string
  /** 开通小程序AppID · 示例：wxb1170446a4c0a5a2 */
  readonly miniprogram_appid: string
  /** 开通小程序跳转路径 · 示例：pages/xxxPage */
  readonly miniprogram_path: string
}

export interface V3_NewTaxControlFapiao_Fapiaomerchant_Getspinviteurl {
  /**
   * 获取邀请商户开通服务商电子发票能力 · https://pay.weixin.qq.com/doc/v3/partner/4015941495
   * 角色：服务商、渠道商
   */
  get(options: V3_NewTaxControlFapiao_Fapiaomerchant_Getspinviteurl_Get_Options): ApiCall<V3_NewTaxControlFapiao_Fapiaomerchant_Getspinviteurl_Get_Response>
  /**
   * 获取邀请商户开通服务商电子发票能力 · https://pay.weixin.qq.com/doc/v3/partner/4015941495
   * 角色：服务商、渠道商
   */
  getSync(options: V3_NewTaxControlFapiao_Fapiaomerchant_Getspinviteurl_Get_Options): V3_NewTaxControlFapiao_Fapiaomerchant_Getspinviteurl_Get_Response
}

export interface V3_NewTaxControlFapiao_Fapiaomerchant_Listspinvitemchinfo_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 查询时间起 · 格式：RFC 3339 日期时间 · 示例：2020-07-01T12:00:00+08:00 */
    readonly query_time_start: string
    /** 查询时间止 · 格式：RFC 3339 日期时间 · 示例：2020-07-02T12:00:00+08:00 */
    readonly query_time_end: string
    /** 本次查询的起始位置 · 示例：10 */
    readonly offset: number
    /** 本次查询的最大数量 · 示例：1 */
    readonly limit: number
    /** 服务商邀请code · 示例：code_20200101_123 */
    readonly invite_code?: string | undefined
    /** 商户邀请状态 · 示例：MCH_INVITE_SUCC */
    readonly mch_invite_status: "MCH_INVITE_SUCC" | "MCH_INVITE_FAILED" | (string & {})
  }
}

export interface V3_NewTaxControlFapiao_Fapiaomerchant_Listspinvitemchinfo_Get_Response {
  /** 总数 · 示例：50 */
  readonly total_count: number
  /** 本次查询的起始位置 · 示例：10 */
  readonly offset: number
  /** 本次查询的最大数量 · 示例：1 */
  readonly limit: number
  /** 相关链接 */
  readonly links?: {
    /** 下一页链接 · 示例：/v3/new-tax-control-fapiao/xxx?offset=2&limit=5 */
    readonly next?: string | undefined
    /** 上一页链接 · 示例：/v3/new-tax-control-fapiao/xxx?offset=0&limit=5 */
    readonly prev?: string | undefined
    /** 当前链接 · 示例：/v3/new-tax-control-fapiao/xxx?offset=1&limit=5 */
    readonly self?: string | undefined
  } | undefined
  /** 邀请的商户结果 */
  readonly mch_invite_result_list?: readonly {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 商户邀请的状态 · 示例：MCH_INVITE_SUCC */
    readonly mch_invite_status: "MCH_INVITE_SUCC" | "MCH_INVITE_FAILED" | (string & {})
    /** 商户名称 · 示例：示例（深圳）有限公司 */
    readonly ep_name: string
    /** 商户税号 · 示例：9144050071126766XG */
    readonly tax_id: string
    /** 服务商邀请code · 示例：code_20200101_123 */
    readonly invite_code: string
    /** 商户操作时间 · 格式：RFC 3339 日期时间 · 示例：2020-07-01T00:00:00+08:00 */
    readonly operate_time: string
    /** 商户邀请失败错误码 · 示例：UNKNOWN_TAX_INFO */
    readonly invite_failed_code?: "UNKNOWN_TAX_INFO" | "INVALID_COMPANY_INFO" | "NOT_MEET_ACCESS_CONDITION" | "NOT_IN_PILOT_SCOPE" | "MISSING_TAX_AUTHORITY_CODE" | "MERCHANT_INFO_NOT_SET" | "UNKNOWN_ERROR" | (string & {}) | undefined
    /** 商户邀请失败的原因 · 示例：示例失败原因 */
    readonly invite_failed_reason?: string | undefined
  }[] | undefined
}

export interface V3_NewTaxControlFapiao_Fapiaomerchant_Listspinvitemchinfo {
  /**
   * 获取邀请开通的商户信息 · https://pay.weixin.qq.com/doc/v3/partner/4015941524
   * 角色：服务商、渠道商
   */
  get(options: V3_NewTaxControlFapiao_Fapiaomerchant_Listspinvitemchinfo_Get_Options): ApiCall<V3_NewTaxControlFapiao_Fapiaomerchant_Listspinvitemchinfo_Get_Response>
  /**
   * 获取邀请开通的商户信息 · https://pay.weixin.qq.com/doc/v3/partner/4015941524
   * 角色：服务商、渠道商
   */
  getSync(options: V3_NewTaxControlFapiao_Fapiaomerchant_Listspinvitemchinfo_Get_Options): V3_NewTaxControlFapiao_Fapiaomerchant_Listspinvitemchinfo_Get_Response
  /** 获取邀请开通的商户信息：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_NewTaxControlFapiao_Fapiaomerchant_Listspinvitemchinfo_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_NewTaxControlFapiao_Fapiaomerchant_Listspinvitemchinfo_Get_Response['mch_invite_result_list']>[number], void, undefined>
}

export interface V3_NewTaxControlFapiao_Merchant {
  /** 子商户号 · 共 2 个接口 */
  readonly _sub_mchid_: V3_NewTaxControlFapiao_Merchant_Sub_mchid_
  /** 获取商户开票基础信息 */
  readonly baseInformation: V3_NewTaxControlFapiao_Merchant_BaseInformation
  /** 查询商户配置的开发选项、配置开发选项 */
  readonly developmentConfig: V3_NewTaxControlFapiao_Merchant_DevelopmentConfig
  /** 获取商品和服务税收分类对照表 */
  readonly taxCodes: V3_NewTaxControlFapiao_Merchant_TaxCodes
}

export interface V3_NewTaxControlFapiao_Merchant_Sub_mchid_ {
  /** 检查子商户开票功能状态 */
  readonly check: V3_NewTaxControlFapiao_Merchant_Sub_mchid__Check
  /** 检查子商户开票功能状态 */
  readonly checkStatus: V3_NewTaxControlFapiao_Merchant_Sub_mchid__CheckStatus
}

export interface V3_NewTaxControlFapiao_Merchant_Sub_mchid__Check_Post_Options extends CallOptions {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
}

export type V3_NewTaxControlFapiao_Merchant_Sub_mchid__Check_Post_Response = undefined

export interface V3_NewTaxControlFapiao_Merchant_Sub_mchid__Check {
  /**
   * 检查子商户开票功能状态 · https://pay.weixin.qq.com/doc/v3/partner/4012474022
   * 角色：服务商、渠道商
   */
  post(options: V3_NewTaxControlFapiao_Merchant_Sub_mchid__Check_Post_Options): ApiCall<V3_NewTaxControlFapiao_Merchant_Sub_mchid__Check_Post_Response>
  /**
   * 检查子商户开票功能状态 · https://pay.weixin.qq.com/doc/v3/partner/4012474022
   * 角色：服务商、渠道商
   */
  postSync(options: V3_NewTaxControlFapiao_Merchant_Sub_mchid__Check_Post_Options): V3_NewTaxControlFapiao_Merchant_Sub_mchid__Check_Post_Response
}

export interface V3_NewTaxControlFapiao_Merchant_Sub_mchid__CheckStatus_Get_Options extends CallOptions {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
}

export interface V3_NewTaxControlFapiao_Merchant_Sub_mchid__CheckStatus_Get_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 第三方开票模式 */
  readonly third_mode?: {
    /** 第三方/自建发票能力接入状态 · 示例：ENABLED */
    readonly status: "DISABLED" | "ENABLED" | (string & {})
  } | undefined
  /** 数电发票模式 */
  readonly digital_tax_mode?: {
    /** 接入状态 · 示例：ENABLED */
    readonly status: "APPROVAL_PENDING" | "ACCESS_CONFIRMED_PENDING" | "ABILITY_CONFIRMED_PENDING" | "BILLING_PERSON_REGISTER_PENDING" | "BILLING_PERSON_CONFIRMED_PENDING" | "SECURITY_SETTING_PENDING" | "APPLY_FAILED" | "DISABLED" | "ENABLED" | "RESOURCE_EXPIRED" | (string & {})
    /** 开票人信息 */
    readonly billing_person_info?: {
      /** 开票人ID · 示例：187776276864872 */
      readonly id?: string | undefined
      /** 开票人姓名 · 示例：张伟 */
      readonly name?: string | undefined
    } | undefined
    /** 接入时间 · 格式：RFC 3339 日期时间 · 示例：2020-07-01T00:00:00+08:00 */
    readonly access_time?: string | undefined
    /** 过期时间 · 格式：RFC 3339 日期时间 · 示例：2020-07-02T00:00:00+08:00 */
    readonly expired_time?: string | undefined
    /** 接入失败原因 · 示例：失败原因 */
    readonly access_fail_reason?: string | undefined
    /** 能力信息 */
    readonly ability_info?: readonly {
      /** 能力类型 · 示例：BASE_ABILITY */
      readonly type: "BASE_ABILITY" | "PASSENGER_TRANSPORT_ABILITY" | "REAL_ESTATE_ABILITY" | (string & {})
      /** 能力授权状态 · 示例：AUTHORIZED */
      readonly status: "AUTHORIZED" | "AUTHORIZE_PENDING" | "DEAUTHORIZED" | "AUTHORIZE_FAILED" | (string & {})
      /** 能力授权失败原因 · 示例：失败原因 */
      readonly authorize_fail_reason?: string | undefined
    }[] | undefined
  } | undefined
}

export interface V3_NewTaxControlFapiao_Merchant_Sub_mchid__CheckStatus {
  /**
   * 检查子商户开票功能状态 · https://pay.weixin.qq.com/doc/v3/partner/4015792561
   * 角色：服务商、渠道商
   */
  get(options: V3_NewTaxControlFapiao_Merchant_Sub_mchid__CheckStatus_Get_Options): ApiCall<V3_NewTaxControlFapiao_Merchant_Sub_mchid__CheckStatus_Get_Response>
  /**
   * 检查子商户开票功能状态 · https://pay.weixin.qq.com/doc/v3/partner/4015792561
   * 角色：服务商、渠道商
   */
  getSync(options: V3_NewTaxControlFapiao_Merchant_Sub_mchid__CheckStatus_Get_Options): V3_NewTaxControlFapiao_Merchant_Sub_mchid__CheckStatus_Get_Response
}

export interface V3_NewTaxControlFapiao_Merchant_BaseInformation_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query?: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_NewTaxControlFapiao_Merchant_BaseInformation_Get_Response {
  /** 销售方信息 */
  readonly seller_information: {
    /** 名称 · 示例：深圳市南山区测试公司 */
    readonly name: string
    /** 纳税人识别号 · 示例：202003261233701778 */
    readonly taxpayer_id: string
    /** 地址 · 示例：深圳市南山区深南大道10000号 */
    readonly address: string
    /** 电话 · 示例：075512345678 */
    readonly telephone?: string | undefined
    /** 开户银行 · 示例：测试银行 */
    readonly bank_name?: string | undefined
    /** 银行账号 · 示例：62001234567890 */
    readonly bank_account?: string | undefined
  }
  /** 附加信息 */
  readonly extra_information: {
    /** 收款人 · 示例：张三 */
    readonly payee?: string | undefined
    /** 复核人 · 示例：李四 */
    readonly reviewer?: string | undefined
    /** 开票人 · 示例：王五 */
    readonly drawer: string
  }
}

export interface V3_NewTaxControlFapiao_Merchant_BaseInformation {
  /**
   * 获取商户开票基础信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012538180
   * 角色：直连商户、服务商、渠道商
   */
  get(options?: V3_NewTaxControlFapiao_Merchant_BaseInformation_Get_Options): ApiCall<V3_NewTaxControlFapiao_Merchant_BaseInformation_Get_Response>
  /**
   * 获取商户开票基础信息 · https://pay.weixin.qq.com/doc/v3/merchant/4012538180
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options?: V3_NewTaxControlFapiao_Merchant_BaseInformation_Get_Options): V3_NewTaxControlFapiao_Merchant_BaseInformation_Get_Response
}

export interface V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Get_Options extends CallOptions {
}

export interface V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Get_Response {
  /** 商户回调地址 · 示例：https://pay.weixin.qq.com/callback */
  readonly callback_url: string
  /** 全部账单展示开发票入口开关 · 示例：false */
  readonly show_fapiao_cell?: boolean | undefined
  /** 商户是否支持开电子专票 · 示例：false */
  readonly support_vat_fapiao?: boolean | undefined
}

export interface V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Patch_Request {
  /** 商户回调地址 · 示例：https://pay.weixin.qq.com/callback */
  readonly callback_url?: string | undefined
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mch_code?: string | undefined
  /** 全部账单展示开发票入口开关 · 示例：false */
  readonly show_fapiao_cell?: boolean | undefined
  /** 商户是否支持开电子专票 · 示例：false */
  readonly support_vat_fapiao?: boolean | undefined
}

export interface V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Patch_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Patch_Request | undefined
}

export interface V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Patch_Response {
  /** 商户回调地址 · 示例：https://pay.weixin.qq.com/callback */
  readonly callback_url: string
  /** 全部账单展示开发票入口开关 · 示例：false */
  readonly show_fapiao_cell?: boolean | undefined
  /** 商户是否支持开电子专票 · 示例：false */
  readonly support_vat_fapiao?: boolean | undefined
}

export interface V3_NewTaxControlFapiao_Merchant_DevelopmentConfig {
  /**
   * 查询商户配置的开发选项 · https://pay.weixin.qq.com/doc/v3/merchant/4012529526
   * 角色：直连商户、服务商、渠道商
   */
  get(options?: V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Get_Options): ApiCall<V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Get_Response>
  /**
   * 查询商户配置的开发选项 · https://pay.weixin.qq.com/doc/v3/merchant/4012529526
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options?: V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Get_Options): V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Get_Response
  /**
   * 配置开发选项 · https://pay.weixin.qq.com/doc/v3/merchant/4012529457
   * 角色：直连商户、服务商、渠道商
   */
  patch(options?: V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Patch_Options & { readonly json?: V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Patch_Request | undefined }): ApiCall<V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Patch_Response>
  /**
   * 配置开发选项 · https://pay.weixin.qq.com/doc/v3/merchant/4012529457
   * 角色：直连商户、服务商、渠道商
   */
  patchSync(options?: V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Patch_Options & { readonly json?: V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Patch_Request | undefined }): V3_NewTaxControlFapiao_Merchant_DevelopmentConfig_Patch_Response
}

export interface V3_NewTaxControlFapiao_Merchant_TaxCodes_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 本次查询的起始位置 · 示例：0 */
    readonly offset: number
    /** 本次查询的最大数量 · 示例：5 */
    readonly limit: number
  }
}

export interface V3_NewTaxControlFapiao_Merchant_TaxCodes_Get_Response {
  /** 本次查询的起始位置 */
  readonly offset: number
  /** 本次查询的最大数量 · 示例：5 */
  readonly limit: number
  /** 相关链接 */
  readonly links?: {
    /** 下一页链接 · 示例：/v3/new-tax-control-fapiao/xxx?offset=2&limit=5 */
    readonly next?: string | undefined
    /** 上一页链接 · 示例：/v3/new-tax-control-fapiao/xxx?offset=0&limit=5 */
    readonly prev?: string | undefined
    /** 当前链接 · 示例：/v3/new-tax-control-fapiao/xxx?offset=1&limit=5 */
    readonly self?: string | undefined
  } | undefined
  /** 本次查询到的数据 */
  readonly data: readonly {
    /** 由商户自定义的货物或应税劳务、服务名称 · 示例：example_goods_name */
    readonly goods_name: string
    /** 企业侧维护的货物或应税劳务、服务编码 · 示例：1 */
    readonly goods_id?: number | undefined
    /** 税局侧规定的货物或应税劳务、服务分类名称 · 示例：出租汽车客运服务 */
    readonly goods_category?: string | undefined
    /** 货物或应税劳务、服务编码 · 示例：3010101020203000000 */
    readonly tax_code: string
    /** 税率 · 示例：1300 */
    readonly tax_rate: number
    /** 税收优惠政策标识 · 示例：NO_FAVORABLE */
    readonly tax_prefer_mark: string
  }[]
  /** 总记录数 · 示例：20 */
  readonly total_count: number
}

export interface V3_NewTaxControlFapiao_Merchant_TaxCodes {
  /**
   * 获取商品和服务税收分类对照表 · https://pay.weixin.qq.com/doc/v3/merchant/4012538236
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_NewTaxControlFapiao_Merchant_TaxCodes_Get_Options): ApiCall<V3_NewTaxControlFapiao_Merchant_TaxCodes_Get_Response>
  /**
   * 获取商品和服务税收分类对照表 · https://pay.weixin.qq.com/doc/v3/merchant/4012538236
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_NewTaxControlFapiao_Merchant_TaxCodes_Get_Options): V3_NewTaxControlFapiao_Merchant_TaxCodes_Get_Response
  /** 获取商品和服务税收分类对照表：自动翻页，用 for await 逐条读取 */
  getAll(options?: OptionalListOptions<V3_NewTaxControlFapiao_Merchant_TaxCodes_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_NewTaxControlFapiao_Merchant_TaxCodes_Get_Response['data']>[number], void, undefined>
}

export interface V3_NewTaxControlFapiao_UserTitle_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 开票场景 · 示例：WITH_WECHATPAY */
    readonly scene: "WITH_WECHATPAY" | "WITHOUT_WECHATPAY" | (string & {})
    /** 发票申请单号 · 示例：4200000444201910177461284488 */
    readonly fapiao_apply_id: string
  }
}

export interface V3_NewTaxControlFapiao_UserTitle_Get_Response {
  /** 购买方类型 · 示例：ORGANIZATION */
  readonly type: "INDIVIDUAL" | "ORGANIZATION" | (string & {})
  /** 名称 · 示例：深圳市南山区测试企业 */
  readonly name: string
  /** 纳税人识别号 · 示例：202003261233701778 */
  readonly taxpayer_id?: string | undefined
  /** 地址 · 示例：深圳市南山区深南大道10000号 */
  readonly address?: string | undefined
  /** 电话 · 示例：075512345678 */
  readonly telephone?: string | undefined
  /** 开户银行 · 示例：测试银行 */
  readonly bank_name?: string | undefined
  /** 银行账号 · 示例：62001234567890 */
  readonly bank_account?: string | undefined
  /** 手机号 · 加密字段，SDK 自动解密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6za */
  readonly phone?: string | undefined
  /** 邮箱地址 · 加密字段，SDK 自动解密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPttdY+aQ6za */
  readonly email?: string | undefined
  /** 订单金额 · 示例：1000 */
  readonly amount?: number | undefined
  /** 商户订单号 · 示例：order_20200701_123456 */
  readonly out_trade_no?: string | undefined
  /** 开具的发票类型 · 示例：COMM_FAPIAO */
  readonly fapiao_bill_type?: "COMM_FAPIAO" | "VAT_FAPIAO" | (string & {}) | undefined
  /** 留言信息 · 示例：用户留言 */
  readonly user_apply_message?: string | undefined
}

export interface V3_NewTaxControlFapiao_UserTitle {
  /** 获取抬头填写链接 */
  readonly titleUrl: V3_NewTaxControlFapiao_UserTitle_TitleUrl
  /**
   * 获取用户填写的抬头 · https://pay.weixin.qq.com/doc/v3/merchant/4012538112
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_NewTaxControlFapiao_UserTitle_Get_Options): ApiCall<V3_NewTaxControlFapiao_UserTitle_Get_Response>
  /**
   * 获取用户填写的抬头 · https://pay.weixin.qq.com/doc/v3/merchant/4012538112
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_NewTaxControlFapiao_UserTitle_Get_Options): V3_NewTaxControlFapiao_UserTitle_Get_Response
}

export interface V3_NewTaxControlFapiao_UserTitle_TitleUrl_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 发票申请单号 · 示例：fapiao_20200701_123456 */
    readonly fapiao_apply_id: string
    /** 开票来源 · 示例：WEB */
    readonly source: "WEB" | "MINIPROGRAM" | (string & {})
    /** 商户AppID · 示例：wxb1170446a4c0a5a2 */
    readonly appid: string
    /** 用户OpenID · 示例：plN5twRbHym_j-QcqCzstl0HmwEs */
    readonly openid: string
    /** 总金额 · 示例：382895 */
    readonly total_amount: number
    /** 销售方名称 · 示例：深圳市南山区测试商户 */
    readonly seller_name?: string | undefined
    /** 是否需要展示手机号填写栏 */
    readonly show_phone_cell?: boolean | undefined
    /** 用户是否必须填写手机号 */
    readonly must_input_phone?: boolean | undefined
    /** 是否需要展示邮箱地址填写栏 */
    readonly show_email_cell?: boolean | undefined
    /** 用户是否必须填写邮箱地址 */
    readonly must_input_email?: boolean | undefined
  }
}

export interface V3_NewTaxControlFapiao_UserTitle_TitleUrl_Get_Response {
  /** 抬头填写链接 · 示例：https://payapp.weixin.qq.com */
  readonly title_url?: string | undefined
  /** 抬头填写小程序AppID · 示例：wxb1170446a4c0a5a2 */
  readonly miniprogram_appid?: string | undefined
  /** 抬头填写小程序页面路径 · 示例：pages/xxxPage */
  readonly miniprogram_path?: string | undefined
  /** 抬头填写小程序的用户名 · 示例：gh_86a091e50ad4@app */
  readonly miniprogram_user_name?: string | undefined
}

export interface V3_NewTaxControlFapiao_UserTitle_TitleUrl {
  /**
   * 获取抬头填写链接 · https://pay.weixin.qq.com/doc/v3/merchant/4012538106
   * 角色：直连商户、服务商、渠道商
   */
  get(options: V3_NewTaxControlFapiao_UserTitle_TitleUrl_Get_Options): ApiCall<V3_NewTaxControlFapiao_UserTitle_TitleUrl_Get_Response>
  /**
   * 获取抬头填写链接 · https://pay.weixin.qq.com/doc/v3/merchant/4012538106
   * 角色：直连商户、服务商、渠道商
   */
  getSync(options: V3_NewTaxControlFapiao_UserTitle_TitleUrl_Get_Options): V3_NewTaxControlFapiao_UserTitle_TitleUrl_Get_Response
}
