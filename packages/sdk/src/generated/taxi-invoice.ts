// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_TaxiInvoice {
  /** 出租车电子发票 · 共 1 个接口 */
  readonly attendance: V3_TaxiInvoice_Attendance
  /** 出租车电子发票 · 将出租车电子发票插入微信用户卡包API · 共 2 个接口 */
  readonly cards: V3_TaxiInvoice_Cards
  /** 出租车电子发票 · 共 1 个接口 */
  readonly driver: V3_TaxiInvoice_Driver
  /** 出租车电子发票 · 共 1 个接口 */
  readonly drivers: V3_TaxiInvoice_Drivers
  /** 出租车电子发票 · 共 1 个接口 */
  readonly taxi: V3_TaxiInvoice_Taxi
  /** 出租车电子发票 · 共 1 个接口 */
  readonly taxiCompanies: V3_TaxiInvoice_TaxiCompanies
  /** 出租车电子发票 · 共 1 个接口 */
  readonly taxiCompany: V3_TaxiInvoice_TaxiCompany
  /** 出租车电子发票 · 共 1 个接口 */
  readonly taxies: V3_TaxiInvoice_Taxies
  /** 出租车电子发票 · 共 1 个接口 */
  readonly userTaxiOrder: V3_TaxiInvoice_UserTaxiOrder
  /** 获取乘客行程单列表API */
  readonly userTaxiOrders: V3_TaxiInvoice_UserTaxiOrders
}

export interface V3_TaxiInvoice_Attendance {
  /** 签到签退API */
  readonly punch: V3_TaxiInvoice_Attendance_Punch
}

export interface V3_TaxiInvoice_Attendance_Punch_Post_Request {
  /** 车牌号 · 示例：粤B12345 */
  readonly plate_number: string
  /** 营运资格证号 · 示例：6298416 */
  readonly driver_license: string
  /** 事件发生时间 · 示例：2019-12-01T12:00:00.000+08:00 */
  readonly event_time: string
  /** 事件类型 · 示例：SIGN_IN */
  readonly event_type: string
  /** 行政区划ID · 示例：510100 */
  readonly region_id: number
}

export interface V3_TaxiInvoice_Attendance_Punch_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_TaxiInvoice_Attendance_Punch_Post_Request
}

export type V3_TaxiInvoice_Attendance_Punch_Post_Response = undefined

export interface V3_TaxiInvoice_Attendance_Punch {
  /**
   * 签到签退API · https://pay.weixin.qq.com/doc/v3/partner/4012461368
   * 角色：服务商
   */
  post(options: V3_TaxiInvoice_Attendance_Punch_Post_Options & { readonly json: V3_TaxiInvoice_Attendance_Punch_Post_Request }): ApiCall<V3_TaxiInvoice_Attendance_Punch_Post_Response>
  /**
   * 签到签退API · https://pay.weixin.qq.com/doc/v3/partner/4012461368
   * 角色：服务商
   */
  postSync(options: V3_TaxiInvoice_Attendance_Punch_Post_Options & { readonly json: V3_TaxiInvoice_Attendance_Punch_Post_Request }): V3_TaxiInvoice_Attendance_Punch_Post_Response
}

export interface V3_TaxiInvoice_Cards_Post_Request {
  /** 出租车经营主体商户号 · 示例：1900000109 */
  readonly company_mchid: string
  /** 面对面付款单号 · 示例：10001071012021110600437180176110 */
  readonly trade_number: string
  /** 应用ID · 示例：wxb1170446a4c0a5a2 */
  readonly appid?: string | undefined
  /** 用户标识 · 示例：oUypO5aQ1oOCaSiNZUpT5kxxJHuc */
  readonly openid: string
  /** 行政区划代码 · 示例：310100 */
  readonly region_id: number
  /** 营运资格证号 · 示例：6298416 */
  readonly driver_license: string
  /** 车牌号 · 示例：浙AD12345 */
  readonly plate_number: string
  /** 发票卡券信息 */
  readonly fapiao_card_information: {
    /** 电子发票文件ID · 示例：ASNFZ4mrze/+3LqYdlQyEA== */
    readonly fapiao_media_id: string
    /** 发票号码 · 示例：12897794 */
    readonly fapiao_number: string
    /** 发票代码 · 示例：044001911211 */
    readonly fapiao_code: string
    /** 开票时间 · 示例：2020-07-01T12:00:00+08:00 */
    readonly fapiao_time: string
    /** 校验码 · 示例：69001808340631374774 */
    readonly check_code: string
    /** 密码 · 示例：006>299-375/326>2+7/*0-+<351059<80<4*​/5>+<11631+*3030/5*37+/-243159658+013>3409*044>4-/1+/9->*>69501*6++1997--21 */
    readonly password: string
    /** 总价税合计 · 示例：382895 */
    readonly total_amount: number
    /** 总税额 · 示例：44050 */
    readonly tax_amount: number
    /** 总金额 · 示例：338845 */
    readonly amount: number
    /** 购买方信息 */
    readonly buyer_information: {
      /** 购买方类型 · 示例：CORPORATION */
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
    }
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
    readonly items?: readonly {
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
      readonly tax_prefer_mark: string
      /** 是否折扣行 */
      readonly discount: boolean
    }[] | undefined
    /** 备注信息 · 示例：备注 */
    readonly remark?: string | undefined
  }
  /** 获取乘客行程单详情的凭证 · 示例：ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V */
  readonly token?: string | undefined
}

export interface V3_TaxiInvoice_Cards_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_TaxiInvoice_Cards_Post_Request
}

export interface V3_TaxiInvoice_Cards_Post_Response {
  /** 插入用户卡包的公众号AppID · 示例：wxab8acb865bb1637e */
  readonly card_appid: string
  /** 用户在插卡公众号下的OpenID · 示例：plN5twRbHym_j-QcqCzstl0HmwEs */
  readonly card_openid: string
  /** 出租车电子发票卡券模板ID · 示例：p4gLgvlAYSEOpeXGFVJRFxgop6iY */
  readonly card_id: string
  /** 出租车电子发票在卡包中的编码 · 示例：379550244162 */
  readonly card_code: string
}

export interface V3_TaxiInvoice_Cards {
  /** 上传出租车电子发票文件 */
  readonly uploadFile: V3_TaxiInvoice_Cards_UploadFile
  /**
   * 将出租车电子发票插入微信用户卡包API · https://pay.weixin.qq.com/doc/v3/partner/4012461432
   * 角色：服务商
   */
  post(options: V3_TaxiInvoice_Cards_Post_Options & { readonly json: V3_TaxiInvoice_Cards_Post_Request }): ApiCall<V3_TaxiInvoice_Cards_Post_Response>
  /**
   * 将出租车电子发票插入微信用户卡包API · https://pay.weixin.qq.com/doc/v3/partner/4012461432
   * 角色：服务商
   */
  postSync(options: V3_TaxiInvoice_Cards_Post_Options & { readonly json: V3_TaxiInvoice_Cards_Post_Request }): V3_TaxiInvoice_Cards_Post_Response
}

export interface V3_TaxiInvoice_Cards_UploadFile_Post_Options extends CallOptions {
  /** 上传的表单 */
  readonly body: {
    /** 出租车电子发票文件 · 示例：1900000109 */
    readonly file: Blob | Uint8Array
    /** 出租车电子发票文件元信息JSON格式字符串 */
    readonly meta: string | {
      /** 出租车经营主体商户号 · 示例：1900000109 */
      readonly company_mchid: string
      /** 文件摘要 · 示例：addca90a6a290b9642dbaccffdf01e8c22aa348940b2e96754169ba08c19e5db */
      readonly digest: string
      /** 文件摘要算法 · 示例：DIGEST_ALGORITHM_SM3 */
      readonly digest_algorithm: string
      /** 行政区划代码 · 示例：310100 */
      readonly region_id: number
    }
  }
}

export interface V3_TaxiInvoice_Cards_UploadFile_Post_Response {
  /** 出租车电子发票文件ID · 示例：ASNFZ4mrze/+3LqYdlQyEA== */
  readonly fapiao_media_id: string
}

export interface V3_TaxiInvoice_Cards_UploadFile {
  /**
   * 上传出租车电子发票文件 · https://pay.weixin.qq.com/doc/v3/partner/4012692904
   * 角色：服务商
   */
  post(options: V3_TaxiInvoice_Cards_UploadFile_Post_Options): ApiCall<V3_TaxiInvoice_Cards_UploadFile_Post_Response>
  /**
   * 上传出租车电子发票文件 · https://pay.weixin.qq.com/doc/v3/partner/4012692904
   * 角色：服务商
   */
  postSync(options: V3_TaxiInvoice_Cards_UploadFile_Post_Options): V3_TaxiInvoice_Cards_UploadFile_Post_Response
}

export interface V3_TaxiInvoice_Driver {
  /** 更新司机信息API */
  readonly updateDriver: V3_TaxiInvoice_Driver_UpdateDriver
}

export interface V3_TaxiInvoice_Driver_UpdateDriver_Post_Request {
  /** 司机姓名 · 加密字段，SDK 自动加密 · 示例：OpldWegML3fJ3/U5L6av0bU6GcIOaOhi+SY04APUv4dfFrD7US5TWiL5sVnQSz/wvsvQ== */
  readonly driver_name: string
  /** 司机身份证号码 · 加密字段，SDK 自动加密 · 示例：OpldWegML3fJ3/U5L6av0bU6GcIOaOhXM/t2DrNLxVUb77DCnz421UAD7US5TWiL5sVnQSz/wvsvQ== */
  readonly id_card_number: string
  /** 公司名称 · 示例：深圳市未来有限公司 */
  readonly company_name: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 营运资格证号 · 示例：6298416 */
  readonly driver_license: string
  /** 司机类别 · 示例：MAIN */
  readonly driver_category: string
  /** 岗位状态 · 示例：ON_DUTY */
  readonly driver_status: string
  /** 司机头像 */
  readonly driver_photo?: {
    /** 照片类型 · 示例：PHOTO_URL */
    readonly photo_type?: string | undefined
    /** 司机头像摘要 */
    readonly photo_digest?: {
      /** 哈希类型 · 示例：MD5 */
      readonly hash_type?: string | undefined
      /** 哈希值 · 示例：e10adc3949ba59abbe56e057f20f883e */
      readonly hash_value?: string | undefined
    } | undefined
    /** 头像url · 示例：http://www.abc.com/driver.icon */
    readonly photo_url?: string | undefined
    /** 头像icon */
    readonly photo_icon?: string | undefined
  } | undefined
  /** 行政区划ID · 示例：510100 */
  readonly region_id: number
}

export interface V3_TaxiInvoice_Driver_UpdateDriver_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_TaxiInvoice_Driver_UpdateDriver_Post_Request
}

export interface V3_TaxiInvoice_Driver_UpdateDriver_Post_Response {
  /** 司机姓名 · 加密字段，SDK 自动解密 · 示例：OpldWegML3fJ3/U5L6av0bU6G21UAD7US5TWiL5sVnQSz/wvsvQ== */
  readonly driver_name: string
  /** 司机身份证号码 · 加密字段，SDK 自动解密 · 示例：OpldWegML3fJ3/U5L6av0bU1wwPUXFMLxVUb77DCnz421UAD7US5TWiL5sVnQSz/wvsvQ== */
  readonly id_card_number: string
  /** 公司名称 · 示例：深圳市未来有限公司 */
  readonly company_name: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 营运资格证号 · 示例：6298416 */
  readonly driver_license: string
  /** 司机类别 · 示例：MAIN */
  readonly driver_category: string
  /** 岗位状态 · 示例：ON_DUTY */
  readonly driver_status: string
  /** 司机头像 */
  readonly driver_photo?: {
    /** 照片类型 · 示例：PHOTO_URL */
    readonly photo_type?: string | undefined
    /** 司机头像摘要 */
    readonly photo_digest?: {
      /** 哈希类型 · 示例：MD5 */
      readonly hash_type?: string | undefined
      /** 哈希值 · 示例：e10adc3949ba59abbe56e057f20f883e */
      readonly hash_value?: string | undefined
    } | undefined
    /** 头像url · 示例：http://www.abc.com/driver.icon */
    readonly photo_url?: string | undefined
    /** 头像icon · 示例：/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/9k= */
    readonly photo_icon?: string | undefined
  } | undefined
  /** 行政区划ID · 示例：510100 */
  readonly region_id: number
}

export interface V3_TaxiInvoice_Driver_UpdateDriver {
  /**
   * 更新司机信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460171
   * 角色：服务商
   */
  post(options: V3_TaxiInvoice_Driver_UpdateDriver_Post_Options & { readonly json: V3_TaxiInvoice_Driver_UpdateDriver_Post_Request }): ApiCall<V3_TaxiInvoice_Driver_UpdateDriver_Post_Response>
  /**
   * 更新司机信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460171
   * 角色：服务商
   */
  postSync(options: V3_TaxiInvoice_Driver_UpdateDriver_Post_Options & { readonly json: V3_TaxiInvoice_Driver_UpdateDriver_Post_Request }): V3_TaxiInvoice_Driver_UpdateDriver_Post_Response
}

export interface V3_TaxiInvoice_Drivers {
  /** 获取司机信息API */
  readonly _driver_license_: V3_TaxiInvoice_Drivers_Driver_license_
}

export interface V3_TaxiInvoice_Drivers_Driver_license__Get_Options extends CallOptions {
  /** 营运资格证号 · 示例：6298416 */
  readonly driver_license: string
  /** 查询参数 */
  readonly query: {
    /** 行政区划代码 · 示例：510100 */
    readonly region_id: number
  }
}

export interface V3_TaxiInvoice_Drivers_Driver_license__Get_Response {
  /** 司机姓名 */
  readonly driver_name: string
  /** 公司名称 · 示例：深圳市未来有限公司 */
  readonly company_name: string
  /** 商户号 · 示例：1900000109 */
  readonly company_mchid: string
  /** 营运资格证号 · 示例：6298416 */
  readonly driver_license: string
  /** 司机类别 · 示例：MAIN */
  readonly driver_category: string
  /** 司机照片 */
  readonly driver_photo?: {
    /** 照片类型 · 示例：PHOTO_URL */
    readonly photo_type?: string | undefined
    /** 司机照片摘要 */
    readonly photo_digest?: {
      /** 哈希类型 · 示例：MD5 */
      readonly hash_type?: string | undefined
      /** 哈希值 · 示例：e10adc3949ba59abbe56e057f20f883e */
      readonly hash_value?: string | undefined
    } | undefined
    /** 头像url · 示例：http://www.abc.com/driver.icon */
    readonly photo_url?: string | undefined
    /** 头像icon */
    readonly photo_data?: string | undefined
  } | undefined
  /** 行政区划代码 · 示例：510100 */
  readonly region_id: number
  /** 司机状态 · 示例：ACTIVE */
  readonly driver_state: string
}

export interface V3_TaxiInvoice_Drivers_Driver_license_ {
  /**
   * 获取司机信息API · https://pay.weixin.qq.com/doc/v3/partner/4012461309
   * 角色：服务商
   */
  get(options: V3_TaxiInvoice_Drivers_Driver_license__Get_Options): ApiCall<V3_TaxiInvoice_Drivers_Driver_license__Get_Response>
  /**
   * 获取司机信息API · https://pay.weixin.qq.com/doc/v3/partner/4012461309
   * 角色：服务商
   */
  getSync(options: V3_TaxiInvoice_Drivers_Driver_license__Get_Options): V3_TaxiInvoice_Drivers_Driver_license__Get_Response
}

export interface V3_TaxiInvoice_Taxi {
  /** 更新出租车信息API */
  readonly updateTaxi: V3_TaxiInvoice_Taxi_UpdateTaxi
}

export interface V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Request {
  /** 车牌号 · 示例：粤B12345 */
  readonly plate_number: string
  /** 公司名称 · 示例：深圳市未来有限公司 */
  readonly company_name: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** 主班司机资格证号 · 示例：6298416 */
  readonly main_license: string
  /** 副班司机资格证号 · 示例：6298416 */
  readonly deputy_license?: string | undefined
  /** 行政区划ID · 示例：510100 */
  readonly region_id: number
  /** 开票标记 · 示例：INVOICE */
  readonly invoice_flag?: string | undefined
  /** 出租车状态 */
  readonly taxi_state?: "IN_OPERATION" | "OUT_OPERATION" | (string & {}) | undefined
}

export interface V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Request
}

export interface V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Response {
  /** 车牌号 · 示例：粤B12345 */
  readonly plate_number: string
  /** 公司名称 · 示例：深圳市未来有限公司 */
  readonly company_name: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid?: string | undefined
  /** 主班司机资格证号 · 示例：6298416 */
  readonly main_license: string
  /** 副班司机资格证号 · 示例：6298416 */
  readonly deputy_license?: string | undefined
  /** 行政区划ID · 示例：510100 */
  readonly region_id: number
}

export interface V3_TaxiInvoice_Taxi_UpdateTaxi {
  /**
   * 更新出租车信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460167
   * 角色：服务商
   */
  post(options: V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Options & { readonly json: V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Request }): ApiCall<V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Response>
  /**
   * 更新出租车信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460167
   * 角色：服务商
   */
  postSync(options: V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Options & { readonly json: V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Request }): V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Response
}

export interface V3_TaxiInvoice_TaxiCompanies {
  /** 获取出租车公司商户信息API */
  readonly _company_mchid_: V3_TaxiInvoice_TaxiCompanies_Company_mchid_
}

export interface V3_TaxiInvoice_TaxiCompanies_Company_mchid__Get_Options extends CallOptions {
  /** 商户号 · 示例：1900000109 */
  readonly company_mchid: string
  /** 查询参数 */
  readonly query: {
    /** 行政区划ID · 示例：510100 */
    readonly region_id: number
  }
}

export interface V3_TaxiInvoice_TaxiCompanies_Company_mchid__Get_Response {
  /** 商户号 · 示例：1900000109 */
  readonly company_mchid: string
  /** 企业类型 · 示例：CORPORATION */
  readonly enterprise_type: string
  /** 公司名称 · 示例：深圳市未来有限公司 */
  readonly company_name: string
  /** 公司简称 · 示例：深圳未来 */
  readonly short_name: string
  /** 税号 · 示例：12345678901234567J */
  readonly tax_id: string
  /** 公司地址 · 示例：广东省深圳市南山区高新科技园科技中一路腾讯大厦 */
  readonly address: string
  /** 公司电话 · 示例：0755-86013388 */
  readonly phone?: string | undefined
  /** 开户行 · 示例：中国工商银行南山支行 */
  readonly bank_name?: string | undefined
  /** 银行账号 · 示例：12345678901234 */
  readonly bank_account?: string | undefined
  /** 企业法人姓名 · 示例：张三 */
  readonly legal_person: string
  /** 开票渠道 · 示例：JIAOWEI */
  readonly invoice_mode: string
  /** 行政区划代码 · 示例：510100 */
  readonly region_id: number
}

export interface V3_TaxiInvoice_TaxiCompanies_Company_mchid_ {
  /**
   * 获取出租车公司商户信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460161
   * 角色：服务商
   */
  get(options: V3_TaxiInvoice_TaxiCompanies_Company_mchid__Get_Options): ApiCall<V3_TaxiInvoice_TaxiCompanies_Company_mchid__Get_Response>
  /**
   * 获取出租车公司商户信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460161
   * 角色：服务商
   */
  getSync(options: V3_TaxiInvoice_TaxiCompanies_Company_mchid__Get_Options): V3_TaxiInvoice_TaxiCompanies_Company_mchid__Get_Response
}

export interface V3_TaxiInvoice_TaxiCompany {
  /** 新增出租车公司API */
  readonly createTaxiCompany: V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany
}

export interface V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Request {
  /** 公司名称 · 示例：深圳市未来有限公司 */
  readonly company_name?: string | undefined
  /** 税号 · 示例：12345678901234567J */
  readonly tax_id: string
  /** 公司地址 · 示例：广东省深圳市南山区高新科技园科技中一路腾讯大厦 */
  readonly address: string
  /** 公司电话 · 示例：075586013388 */
  readonly phone?: string | undefined
  /** 开户行 · 示例：中国工商银行南山支行 */
  readonly bank_name?: string | undefined
  /** 银行账号 · 示例：12345678901234 */
  readonly bank_account?: string | undefined
  /** 开票渠道 · 示例：JIAO_WEI */
  readonly invoice_mode: string
  /** 企业法人姓名 · 示例：张三 */
  readonly legal_person: string
  /** 公司简称 · 示例：深圳未来 */
  readonly short_name?: string | undefined
  /** 行政区划ID · 示例：510100 */
  readonly region_id: number
  /** 企业类型 · 示例：ENTERPRISE */
  readonly enterprise_type: string
}

export interface V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Request
}

export interface V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 公司名称 · 示例：深圳市未来有限公司 */
  readonly company_name?: string | undefined
}

export interface V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany {
  /**
   * 新增出租车公司API · https://pay.weixin.qq.com/doc/v3/partner/4012460154
   * 角色：服务商
   */
  post(options: V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Options & { readonly json: V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Request }): ApiCall<V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Response>
  /**
   * 新增出租车公司API · https://pay.weixin.qq.com/doc/v3/partner/4012460154
   * 角色：服务商
   */
  postSync(options: V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Options & { readonly json: V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Request }): V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Response
}

export interface V3_TaxiInvoice_Taxies {
  /** 获取出租车信息API */
  readonly _plate_number_: V3_TaxiInvoice_Taxies_Plate_number_
}

export interface V3_TaxiInvoice_Taxies_Plate_number__Get_Options extends CallOptions {
  /** 车牌号 · 示例：粤B12345 */
  readonly plate_number: string
  /** 查询参数 */
  readonly query: {
    /** 行政区划代码 · 示例：510100 */
    readonly region_id: number
  }
}

export interface V3_TaxiInvoice_Taxies_Plate_number__Get_Response {
  /** 车牌号 · 示例：粤B12345 */
  readonly plate_number: string
  /** 公司名称 · 示例：深圳市未来有限公司 */
  readonly company_name: string
  /** 公司商户号 · 示例：1900000109 */
  readonly company_mchid: string
  /** 主班司机资格证号 · 示例：6298416 */
  readonly main_license: string
  /** 副班司机资格证号 · 示例：6298416 */
  readonly deputy_license: string
  /** 行政区划代码 · 示例：510100 */
  readonly region_id: number
  /** 是否支持开票 */
  readonly support_invoice: boolean
  /** 出租车状态 · 示例：IN_OPERATION */
  readonly taxi_state: string
}

export interface V3_TaxiInvoice_Taxies_Plate_number_ {
  /**
   * 获取出租车信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460169
   * 角色：服务商
   */
  get(options: V3_TaxiInvoice_Taxies_Plate_number__Get_Options): ApiCall<V3_TaxiInvoice_Taxies_Plate_number__Get_Response>
  /**
   * 获取出租车信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460169
   * 角色：服务商
   */
  getSync(options: V3_TaxiInvoice_Taxies_Plate_number__Get_Options): V3_TaxiInvoice_Taxies_Plate_number__Get_Response
}

export interface V3_TaxiInvoice_UserTaxiOrder {
  /** 根据凭证查询乘客行程单API */
  readonly findByToken: V3_TaxiInvoice_UserTaxiOrder_FindByToken
}

export interface V3_TaxiInvoice_UserTaxiOrder_FindByToken_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 获取乘客行程单详情的凭证 · 示例：ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg */
    readonly token: string
    /** 用户标识 · 示例：oUypO5fUvaUkyuc6ueOwgwDMjCiM */
    readonly openid: string
    /** 应用ID · 示例：wxb1170446a4c0a5a2 */
    readonly appid: string
    /** 行政区划代码 · 示例：310100 */
    readonly region_id?: number | undefined
    /** 授权模式 · 示例：ORDER_AUTH */
    readonly auth_mode?: string | undefined
  }
}

export interface V3_TaxiInvoice_UserTaxiOrder_FindByToken_Get_Response {
  /** 车牌号 · 示例：川ADT9716 */
  readonly plate_number: string
  /** 营运资格证号 · 示例：08512-2 */
  readonly driver_license: string
  /** 上车时间 · 示例：2020-04-07T19:47:32+08:00 */
  readonly up_time: string
  /** 行政区划代码 · 示例：310100 */
  readonly region_id: number
  /** 乘客行程单来源 · 示例：SOURCE_PAY */
  readonly source: string
  /** 面对面付款时间 · 示例：2020-04-07T19:47:32+08:00 */
  readonly pay_time?: string | undefined
  /** 面对面付款金额 · 示例：5450 */
  readonly pay_amount?: number | undefined
}

export interface V3_TaxiInvoice_UserTaxiOrder_FindByToken {
  /**
   * 根据凭证查询乘客行程单API · https://pay.weixin.qq.com/doc/v3/partner/4012460180
   * 角色：服务商
   */
  get(options: V3_TaxiInvoice_UserTaxiOrder_FindByToken_Get_Options): ApiCall<V3_TaxiInvoice_UserTaxiOrder_FindByToken_Get_Response>
  /**
   * 根据凭证查询乘客行程单API · https://pay.weixin.qq.com/doc/v3/partner/4012460180
   * 角色：服务商
   */
  getSync(options: V3_TaxiInvoice_UserTaxiOrder_FindByToken_Get_Options): V3_TaxiInvoice_UserTaxiOrder_FindByToken_Get_Response
}

export interface V3_TaxiInvoice_UserTaxiOrders_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 最大资源条数 · 示例：5 */
    readonly limit?: number | undefined
    /** 请求资源起始位置 · 示例：10 */
    readonly offset?: number | undefined
    /** 小程序用户的微信openid · 示例：oUypO5fUvaUkyuc6ueOwgwDMjCiM */
    readonly openid: string
    /** 小程序appid · 示例：wxb1170446a4c0a5a2 */
    readonly appid: string
    /** 起始日期 · 示例：20200307 */
    readonly begin_date: string
    /** 结束日期 · 示例：20200407 */
    readonly end_date: string
    /** 行政区划id · 示例：510100 */
    readonly region_id: number
  }
}

export interface V3_TaxiInvoice_UserTaxiOrders_Get_Response {
  /** 乘客行程单详情 */
  readonly data: readonly {
    /** 车牌号 · 示例：川ADT9716 */
    readonly plate_number: string
    /** 营运资格证号 · 示例：08512-2 */
    readonly driver_license: string
    /** 上车时间 · 示例：2020-04-07T19:47:32+08:00 */
    readonly up_time: string
  }[]
  /** 请求资源起始位置 · 示例：10 */
  readonly offset: number
  /** 最大资源条数 · 示例：5 */
  readonly limit: number
  /** 资源总条数 · 示例：1234 */
  readonly total_count: number
  /** 相关链接 */
  readonly links?: {
    /** 下一页链接 · 示例：/v3/bankpoint/exchangerecords?offset=10&limit=5 */
    readonly next?: string | undefined
    /** 上一页链接 · 示例：/v3/bankpoint/exchangerecords?offset=20&limit=5 */
    readonly prev?: string | undefined
    /** 当前链接 · 示例：/v3/bankpoint/exchangerecords?offset=15&limit=5 */
    readonly self?: string | undefined
  } | undefined
}

export interface V3_TaxiInvoice_UserTaxiOrders {
  /**
   * 获取乘客行程单列表API
   * 角色：服务商
   */
  get(options: V3_TaxiInvoice_UserTaxiOrders_Get_Options): ApiCall<V3_TaxiInvoice_UserTaxiOrders_Get_Response>
  /**
   * 获取乘客行程单列表API
   * 角色：服务商
   */
  getSync(options: V3_TaxiInvoice_UserTaxiOrders_Get_Options): V3_TaxiInvoice_UserTaxiOrders_Get_Response
  /** 获取乘客行程单列表API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_TaxiInvoice_UserTaxiOrders_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_TaxiInvoice_UserTaxiOrders_Get_Response['data']>[number], void, undefined>
}
