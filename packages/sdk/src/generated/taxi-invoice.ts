// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_TaxiInvoice {
  readonly attendance: V3_TaxiInvoice_Attendance
  readonly cards: V3_TaxiInvoice_Cards
  readonly driver: V3_TaxiInvoice_Driver
  readonly drivers: V3_TaxiInvoice_Drivers
  readonly taxi: V3_TaxiInvoice_Taxi
  readonly taxiCompanies: V3_TaxiInvoice_TaxiCompanies
  readonly taxiCompany: V3_TaxiInvoice_TaxiCompany
  readonly taxies: V3_TaxiInvoice_Taxies
  readonly userTaxiOrder: V3_TaxiInvoice_UserTaxiOrder
  readonly userTaxiOrders: V3_TaxiInvoice_UserTaxiOrders
}

export interface V3_TaxiInvoice_Attendance {
  readonly punch: V3_TaxiInvoice_Attendance_Punch
}

export interface V3_TaxiInvoice_Attendance_Punch_Post_Options extends CallOptions {
  readonly json: {
    /** 车牌号 · example: 粤B12345 */
    readonly plate_number: string
    /** 营运资格证号 · example: 6298416 */
    readonly driver_license: string
    /** 事件发生时间 · example: 2019-12-01T12:00:00.000+08:00 */
    readonly event_time: string
    /** 事件类型 · example: SIGN_IN */
    readonly event_type: string
    /** 行政区划ID · example: 510100 */
    readonly region_id: number
  }
}

export type V3_TaxiInvoice_Attendance_Punch_Post_Response = undefined

export interface V3_TaxiInvoice_Attendance_Punch {
  /**
   * 签到签退API · https://pay.weixin.qq.com/doc/v3/partner/4012461368
   * Roles: 服务商
   */
  post(options: V3_TaxiInvoice_Attendance_Punch_Post_Options): ApiCall<V3_TaxiInvoice_Attendance_Punch_Post_Response>
  /**
   * 签到签退API · https://pay.weixin.qq.com/doc/v3/partner/4012461368
   * Roles: 服务商
   */
  postSync(options: V3_TaxiInvoice_Attendance_Punch_Post_Options): V3_TaxiInvoice_Attendance_Punch_Post_Response
}

export interface V3_TaxiInvoice_Cards_Post_Options extends CallOptions {
  readonly json: {
    /** 出租车经营主体商户号 · example: 1900000109 */
    readonly company_mchid: string
    /** 面对面付款单号 · example: 10001071012021110600437180176110 */
    readonly trade_number: string
    /** 应用ID · example: wxb1170446a4c0a5a2 */
    readonly appid?: string | undefined
    /** 用户标识 · example: oUypO5aQ1oOCaSiNZUpT5kxxJHuc */
    readonly openid: string
    /** 行政区划代码 · example: 310100 */
    readonly region_id: number
    /** 营运资格证号 · example: 6298416 */
    readonly driver_license: string
    /** 车牌号 · example: 浙AD12345 */
    readonly plate_number: string
    /** 发票卡券信息 */
    readonly fapiao_card_information: {
      /** 电子发票文件ID · example: ASNFZ4mrze/+3LqYdlQyEA== */
      readonly fapiao_media_id: string
      /** 发票号码 · example: 12897794 */
      readonly fapiao_number: string
      /** 发票代码 · example: 044001911211 */
      readonly fapiao_code: string
      /** 开票时间 · example: 2020-07-01T12:00:00+08:00 */
      readonly fapiao_time: string
      /** 校验码 · example: 69001808340631374774 */
      readonly check_code: string
      /** 密码 · example: 006>299-375/326>2+7/*0-+<351059<80<4*​/5>+<11631+*3030/5*37+/-243159658+013>3409*044>4-/1+/9->*>69501*6++1997--21 */
      readonly password: string
      /** 总价税合计 · example: 382895 */
      readonly total_amount: number
      /** 总税额 · example: 44050 */
      readonly tax_amount: number
      /** 总金额 · example: 338845 */
      readonly amount: number
      /** 购买方信息 */
      readonly buyer_information: {
        /** 购买方类型 · example: CORPORATION */
        readonly type: string
        /** 名称 · example: 深圳市南山区测试企业 */
        readonly name: string
        /** 纳税人识别号 · example: 202003261233701778 */
        readonly taxpayer_id?: string | undefined
        /** 地址 · example: 深圳市南山区深南大道10000号 */
        readonly address?: string | undefined
        /** 电话 · example: 075512345678 */
        readonly telephone?: string | undefined
        /** 开户银行 · example: 测试银行 */
        readonly bank_name?: string | undefined
        /** 银行账号 · example: 62001234567890 */
        readonly bank_account?: string | undefined
      }
      /** 销售方信息 */
      readonly seller_information: {
        /** 名称 · example: 深圳市南山区测试公司 */
        readonly name: string
        /** 纳税人识别号 · example: 202003261233701778 */
        readonly taxpayer_id: string
        /** 地址 · example: 深圳市南山区深南大道10000号 */
        readonly address: string
        /** 电话 · example: 075512345678 */
        readonly telephone?: string | undefined
        /** 开户银行 · example: 测试银行 */
        readonly bank_name?: string | undefined
        /** 银行账号 · example: 62001234567890 */
        readonly bank_account?: string | undefined
      }
      /** 附加信息 */
      readonly extra_information: {
        /** 收款人 · example: 张三 */
        readonly payee?: string | undefined
        /** 复核人 · example: 李四 */
        readonly reviewer?: string | undefined
        /** 开票人 · example: 王五 */
        readonly drawer: string
      }
      /** 发票行信息 */
      readonly items?: readonly {
        /** 货物或应税劳务、服务编码 · example: 3010101020203000000 */
        readonly tax_code: string
        /** 货物或应税劳务、服务名称 · example: 出租汽车客运服务 */
        readonly goods_name: string
        /** 规格型号 · example: A4 */
        readonly specification?: string | undefined
        /** 单位 · example: 次 */
        readonly unit?: string | undefined
        /** 数量 · example: 100000000 */
        readonly quantity: number
        /** 单价 · example: 380442000000 */
        readonly unit_price: number
        /** 单行金额 · example: 380442 */
        readonly amount: number
        /** 单行税额 · example: 49458 */
        readonly tax_amount: number
        /** 单行金额合计 · example: 429900 */
        readonly total_amount: number
        /** 税率 · example: 1300 */
        readonly tax_rate: number
        /** 税收优惠政策标识 · example: NO_FAVORABLE */
        readonly tax_prefer_mark: string
        /** 是否折扣行 */
        readonly discount: boolean
      }[] | undefined
      /** 备注信息 · example: 备注 */
      readonly remark?: string | undefined
    }
    /** 获取乘客行程单详情的凭证 · example: ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V */
    readonly token?: string | undefined
  }
}

export interface V3_TaxiInvoice_Cards_Post_Response {
  /** 插入用户卡包的公众号AppID · example: wxab8acb865bb1637e */
  readonly card_appid: string
  /** 用户在插卡公众号下的OpenID · example: plN5twRbHym_j-QcqCzstl0HmwEs */
  readonly card_openid: string
  /** 出租车电子发票卡券模板ID · example: p4gLgvlAYSEOpeXGFVJRFxgop6iY */
  readonly card_id: string
  /** 出租车电子发票在卡包中的编码 · example: 379550244162 */
  readonly card_code: string
}

export interface V3_TaxiInvoice_Cards {
  readonly uploadFile: V3_TaxiInvoice_Cards_UploadFile
  /**
   * 将出租车电子发票插入微信用户卡包API · https://pay.weixin.qq.com/doc/v3/partner/4012461432
   * Roles: 服务商
   */
  post(options: V3_TaxiInvoice_Cards_Post_Options): ApiCall<V3_TaxiInvoice_Cards_Post_Response>
  /**
   * 将出租车电子发票插入微信用户卡包API · https://pay.weixin.qq.com/doc/v3/partner/4012461432
   * Roles: 服务商
   */
  postSync(options: V3_TaxiInvoice_Cards_Post_Options): V3_TaxiInvoice_Cards_Post_Response
}

export interface V3_TaxiInvoice_Cards_UploadFile_Post_Options extends CallOptions {
  readonly body: {
    /** 出租车电子发票文件 · example: 1900000109 */
    readonly file: Blob | Uint8Array
    /** 出租车电子发票文件元信息JSON格式字符串 */
    readonly meta: string | {
      /** 出租车经营主体商户号 · example: 1900000109 */
      readonly company_mchid: string
      /** 文件摘要 · example: addca90a6a290b9642dbaccffdf01e8c22aa348940b2e96754169ba08c19e5db */
      readonly digest: string
      /** 文件摘要算法 · example: DIGEST_ALGORITHM_SM3 */
      readonly digest_algorithm: string
      /** 行政区划代码 · example: 310100 */
      readonly region_id: number
    }
  }
}

export interface V3_TaxiInvoice_Cards_UploadFile_Post_Response {
  /** 出租车电子发票文件ID · example: ASNFZ4mrze/+3LqYdlQyEA== */
  readonly fapiao_media_id: string
}

export interface V3_TaxiInvoice_Cards_UploadFile {
  /**
   * 上传出租车电子发票文件 · https://pay.weixin.qq.com/doc/v3/partner/4012692904
   * Roles: 服务商
   */
  post(options: V3_TaxiInvoice_Cards_UploadFile_Post_Options): ApiCall<V3_TaxiInvoice_Cards_UploadFile_Post_Response>
  /**
   * 上传出租车电子发票文件 · https://pay.weixin.qq.com/doc/v3/partner/4012692904
   * Roles: 服务商
   */
  postSync(options: V3_TaxiInvoice_Cards_UploadFile_Post_Options): V3_TaxiInvoice_Cards_UploadFile_Post_Response
}

export interface V3_TaxiInvoice_Driver {
  readonly updateDriver: V3_TaxiInvoice_Driver_UpdateDriver
}

export interface V3_TaxiInvoice_Driver_UpdateDriver_Post_Options extends CallOptions {
  readonly json: {
    /** 司机姓名 · 加密 encrypted by the client · example: OpldWegML3fJ3/U5L6av0bU6GcIOaOhi+SY04APUv4dfFrD7US5TWiL5sVnQSz/wvsvQ== */
    readonly driver_name: string
    /** 司机身份证号码 · 加密 encrypted by the client · example: OpldWegML3fJ3/U5L6av0bU6GcIOaOhXM/t2DrNLxVUb77DCnz421UAD7US5TWiL5sVnQSz/wvsvQ== */
    readonly id_card_number: string
    /** 公司名称 · example: 深圳市未来有限公司 */
    readonly company_name: string
    /** 商户号 · example: 1900000109 */
    readonly mchid: string
    /** 营运资格证号 · example: 6298416 */
    readonly driver_license: string
    /** 司机类别 · example: MAIN */
    readonly driver_category: string
    /** 岗位状态 · example: ON_DUTY */
    readonly driver_status: string
    /** 司机头像 */
    readonly driver_photo?: {
      /** 照片类型 · example: PHOTO_URL */
      readonly photo_type?: string | undefined
      /** 司机头像摘要 */
      readonly photo_digest?: {
        /** 哈希类型 · example: MD5 */
        readonly hash_type?: string | undefined
        /** 哈希值 · example: e10adc3949ba59abbe56e057f20f883e */
        readonly hash_value?: string | undefined
      } | undefined
      /** 头像url · example: http://www.abc.com/driver.icon */
      readonly photo_url?: string | undefined
      /** 头像icon */
      readonly photo_icon?: string | undefined
    } | undefined
    /** 行政区划ID · example: 510100 */
    readonly region_id: number
  }
}

export interface V3_TaxiInvoice_Driver_UpdateDriver_Post_Response {
  /** 司机姓名 · 加密 encrypted by the client · example: OpldWegML3fJ3/U5L6av0bU6G21UAD7US5TWiL5sVnQSz/wvsvQ== */
  readonly driver_name: string
  /** 司机身份证号码 · 加密 encrypted by the client · example: OpldWegML3fJ3/U5L6av0bU1wwPUXFMLxVUb77DCnz421UAD7US5TWiL5sVnQSz/wvsvQ== */
  readonly id_card_number: string
  /** 公司名称 · example: 深圳市未来有限公司 */
  readonly company_name: string
  /** 商户号 · example: 1900000109 */
  readonly mchid: string
  /** 营运资格证号 · example: 6298416 */
  readonly driver_license: string
  /** 司机类别 · example: MAIN */
  readonly driver_category: string
  /** 岗位状态 · example: ON_DUTY */
  readonly driver_status: string
  /** 司机头像 */
  readonly driver_photo?: {
    /** 照片类型 · example: PHOTO_URL */
    readonly photo_type?: string | undefined
    /** 司机头像摘要 */
    readonly photo_digest?: {
      /** 哈希类型 · example: MD5 */
      readonly hash_type?: string | undefined
      /** 哈希值 · example: e10adc3949ba59abbe56e057f20f883e */
      readonly hash_value?: string | undefined
    } | undefined
    /** 头像url · example: http://www.abc.com/driver.icon */
    readonly photo_url?: string | undefined
    /** 头像icon · example: /9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/9k= */
    readonly photo_icon?: string | undefined
  } | undefined
  /** 行政区划ID · example: 510100 */
  readonly region_id: number
}

export interface V3_TaxiInvoice_Driver_UpdateDriver {
  /**
   * 更新司机信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460171
   * Roles: 服务商
   */
  post(options: V3_TaxiInvoice_Driver_UpdateDriver_Post_Options): ApiCall<V3_TaxiInvoice_Driver_UpdateDriver_Post_Response>
  /**
   * 更新司机信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460171
   * Roles: 服务商
   */
  postSync(options: V3_TaxiInvoice_Driver_UpdateDriver_Post_Options): V3_TaxiInvoice_Driver_UpdateDriver_Post_Response
}

export interface V3_TaxiInvoice_Drivers {
  readonly _driver_license_: V3_TaxiInvoice_Drivers_Driver_license_
}

export interface V3_TaxiInvoice_Drivers_Driver_license__Get_Options extends CallOptions {
  /** 营运资格证号 */
  readonly driver_license: string
  readonly query: {
    /** 行政区划代码 · example: 510100 */
    readonly region_id: number
  }
}

export interface V3_TaxiInvoice_Drivers_Driver_license__Get_Response {
  /** 司机姓名 */
  readonly driver_name: string
  /** 公司名称 · example: 深圳市未来有限公司 */
  readonly company_name: string
  /** 商户号 · example: 1900000109 */
  readonly company_mchid: string
  /** 营运资格证号 · example: 6298416 */
  readonly driver_license: string
  /** 司机类别 · example: MAIN */
  readonly driver_category: string
  /** 司机照片 */
  readonly driver_photo?: {
    /** 照片类型 · example: PHOTO_URL */
    readonly photo_type?: string | undefined
    /** 司机照片摘要 */
    readonly photo_digest?: {
      /** 哈希类型 · example: MD5 */
      readonly hash_type?: string | undefined
      /** 哈希值 · example: e10adc3949ba59abbe56e057f20f883e */
      readonly hash_value?: string | undefined
    } | undefined
    /** 头像url · example: http://www.abc.com/driver.icon */
    readonly photo_url?: string | undefined
    /** 头像icon */
    readonly photo_data?: string | undefined
  } | undefined
  /** 行政区划代码 · example: 510100 */
  readonly region_id: number
  /** 司机状态 · example: ACTIVE */
  readonly driver_state: string
}

export interface V3_TaxiInvoice_Drivers_Driver_license_ {
  /**
   * 获取司机信息API · https://pay.weixin.qq.com/doc/v3/partner/4012461309
   * Roles: 服务商
   */
  get(options: V3_TaxiInvoice_Drivers_Driver_license__Get_Options): ApiCall<V3_TaxiInvoice_Drivers_Driver_license__Get_Response>
  /**
   * 获取司机信息API · https://pay.weixin.qq.com/doc/v3/partner/4012461309
   * Roles: 服务商
   */
  getSync(options: V3_TaxiInvoice_Drivers_Driver_license__Get_Options): V3_TaxiInvoice_Drivers_Driver_license__Get_Response
}

export interface V3_TaxiInvoice_Taxi {
  readonly updateTaxi: V3_TaxiInvoice_Taxi_UpdateTaxi
}

export interface V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Options extends CallOptions {
  readonly json: {
    /** 车牌号 · example: 粤B12345 */
    readonly plate_number: string
    /** 公司名称 · example: 深圳市未来有限公司 */
    readonly company_name: string
    /** 商户号 · example: 1900000109 */
    readonly mchid?: string | undefined
    /** 主班司机资格证号 · example: 6298416 */
    readonly main_license: string
    /** 副班司机资格证号 · example: 6298416 */
    readonly deputy_license?: string | undefined
    /** 行政区划ID · example: 510100 */
    readonly region_id: number
    /** 开票标记 · example: INVOICE */
    readonly invoice_flag?: string | undefined
    /** 出租车状态 */
    readonly taxi_state?: "IN_OPERATION" | "OUT_OPERATION" | (string & {}) | undefined
  }
}

export interface V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Response {
  /** 车牌号 · example: 粤B12345 */
  readonly plate_number: string
  /** 公司名称 · example: 深圳市未来有限公司 */
  readonly company_name: string
  /** 商户号 · example: 1900000109 */
  readonly mchid?: string | undefined
  /** 主班司机资格证号 · example: 6298416 */
  readonly main_license: string
  /** 副班司机资格证号 · example: 6298416 */
  readonly deputy_license?: string | undefined
  /** 行政区划ID · example: 510100 */
  readonly region_id: number
}

export interface V3_TaxiInvoice_Taxi_UpdateTaxi {
  /**
   * 更新出租车信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460167
   * Roles: 服务商
   */
  post(options: V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Options): ApiCall<V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Response>
  /**
   * 更新出租车信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460167
   * Roles: 服务商
   */
  postSync(options: V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Options): V3_TaxiInvoice_Taxi_UpdateTaxi_Post_Response
}

export interface V3_TaxiInvoice_TaxiCompanies {
  readonly _company_mchid_: V3_TaxiInvoice_TaxiCompanies_Company_mchid_
}

export interface V3_TaxiInvoice_TaxiCompanies_Company_mchid__Get_Options extends CallOptions {
  /** 商户号 */
  readonly company_mchid: string
  readonly query: {
    /** 行政区划ID · example: 510100 */
    readonly region_id: number
  }
}

export interface V3_TaxiInvoice_TaxiCompanies_Company_mchid__Get_Response {
  /** 商户号 · example: 1900000109 */
  readonly company_mchid: string
  /** 企业类型 · example: CORPORATION */
  readonly enterprise_type: string
  /** 公司名称 · example: 深圳市未来有限公司 */
  readonly company_name: string
  /** 公司简称 · example: 深圳未来 */
  readonly short_name: string
  /** 税号 · example: 12345678901234567J */
  readonly tax_id: string
  /** 公司地址 · example: 广东省深圳市南山区高新科技园科技中一路腾讯大厦 */
  readonly address: string
  /** 公司电话 · example: 0755-86013388 */
  readonly phone?: string | undefined
  /** 开户行 · example: 中国工商银行南山支行 */
  readonly bank_name?: string | undefined
  /** 银行账号 · example: 12345678901234 */
  readonly bank_account?: string | undefined
  /** 企业法人姓名 · example: 张三 */
  readonly legal_person: string
  /** 开票渠道 · example: JIAOWEI */
  readonly invoice_mode: string
  /** 行政区划代码 · example: 510100 */
  readonly region_id: number
}

export interface V3_TaxiInvoice_TaxiCompanies_Company_mchid_ {
  /**
   * 获取出租车公司商户信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460161
   * Roles: 服务商
   */
  get(options: V3_TaxiInvoice_TaxiCompanies_Company_mchid__Get_Options): ApiCall<V3_TaxiInvoice_TaxiCompanies_Company_mchid__Get_Response>
  /**
   * 获取出租车公司商户信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460161
   * Roles: 服务商
   */
  getSync(options: V3_TaxiInvoice_TaxiCompanies_Company_mchid__Get_Options): V3_TaxiInvoice_TaxiCompanies_Company_mchid__Get_Response
}

export interface V3_TaxiInvoice_TaxiCompany {
  readonly createTaxiCompany: V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany
}

export interface V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Options extends CallOptions {
  readonly json: {
    /** 公司名称 · example: 深圳市未来有限公司 */
    readonly company_name?: string | undefined
    /** 税号 · example: 12345678901234567J */
    readonly tax_id: string
    /** 公司地址 · example: 广东省深圳市南山区高新科技园科技中一路腾讯大厦 */
    readonly address: string
    /** 公司电话 · example: 075586013388 */
    readonly phone?: string | undefined
    /** 开户行 · example: 中国工商银行南山支行 */
    readonly bank_name?: string | undefined
    /** 银行账号 · example: 12345678901234 */
    readonly bank_account?: string | undefined
    /** 开票渠道 · example: JIAO_WEI */
    readonly invoice_mode: string
    /** 企业法人姓名 · example: 张三 */
    readonly legal_person: string
    /** 公司简称 · example: 深圳未来 */
    readonly short_name?: string | undefined
    /** 行政区划ID · example: 510100 */
    readonly region_id: number
    /** 企业类型 · example: ENTERPRISE */
    readonly enterprise_type: string
  }
}

export interface V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Response {
  /** 商户号 · example: 1900000109 */
  readonly mchid: string
  /** 公司名称 · example: 深圳市未来有限公司 */
  readonly company_name?: string | undefined
}

export interface V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany {
  /**
   * 新增出租车公司API · https://pay.weixin.qq.com/doc/v3/partner/4012460154
   * Roles: 服务商
   */
  post(options: V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Options): ApiCall<V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Response>
  /**
   * 新增出租车公司API · https://pay.weixin.qq.com/doc/v3/partner/4012460154
   * Roles: 服务商
   */
  postSync(options: V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Options): V3_TaxiInvoice_TaxiCompany_CreateTaxiCompany_Post_Response
}

export interface V3_TaxiInvoice_Taxies {
  readonly _plate_number_: V3_TaxiInvoice_Taxies_Plate_number_
}

export interface V3_TaxiInvoice_Taxies_Plate_number__Get_Options extends CallOptions {
  /** 车牌号 */
  readonly plate_number: string
  readonly query: {
    /** 行政区划代码 · example: 510100 */
    readonly region_id: number
  }
}

export interface V3_TaxiInvoice_Taxies_Plate_number__Get_Response {
  /** 车牌号 · example: 粤B12345 */
  readonly plate_number: string
  /** 公司名称 · example: 深圳市未来有限公司 */
  readonly company_name: string
  /** 公司商户号 · example: 1900000109 */
  readonly company_mchid: string
  /** 主班司机资格证号 · example: 6298416 */
  readonly main_license: string
  /** 副班司机资格证号 · example: 6298416 */
  readonly deputy_license: string
  /** 行政区划代码 · example: 510100 */
  readonly region_id: number
  /** 是否支持开票 */
  readonly support_invoice: boolean
  /** 出租车状态 · example: IN_OPERATION */
  readonly taxi_state: string
}

export interface V3_TaxiInvoice_Taxies_Plate_number_ {
  /**
   * 获取出租车信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460169
   * Roles: 服务商
   */
  get(options: V3_TaxiInvoice_Taxies_Plate_number__Get_Options): ApiCall<V3_TaxiInvoice_Taxies_Plate_number__Get_Response>
  /**
   * 获取出租车信息API · https://pay.weixin.qq.com/doc/v3/partner/4012460169
   * Roles: 服务商
   */
  getSync(options: V3_TaxiInvoice_Taxies_Plate_number__Get_Options): V3_TaxiInvoice_Taxies_Plate_number__Get_Response
}

export interface V3_TaxiInvoice_UserTaxiOrder {
  readonly findByToken: V3_TaxiInvoice_UserTaxiOrder_FindByToken
}

export interface V3_TaxiInvoice_UserTaxiOrder_FindByToken_Get_Options extends CallOptions {
  readonly query: {
    /** 获取乘客行程单详情的凭证 · example: ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg */
    readonly token: string
    /** 用户标识 · example: oUypO5fUvaUkyuc6ueOwgwDMjCiM */
    readonly openid: string
    /** 应用ID · example: wxb1170446a4c0a5a2 */
    readonly appid: string
    /** 行政区划代码 · example: 310100 */
    readonly region_id?: number | undefined
    /** 授权模式 · example: ORDER_AUTH */
    readonly auth_mode?: string | undefined
  }
}

export interface V3_TaxiInvoice_UserTaxiOrder_FindByToken_Get_Response {
  /** 车牌号 · example: 川ADT9716 */
  readonly plate_number: string
  /** 营运资格证号 · example: 08512-2 */
  readonly driver_license: string
  /** 上车时间 · example: 2020-04-07T19:47:32+08:00 */
  readonly up_time: string
  /** 行政区划代码 · example: 310100 */
  readonly region_id: number
  /** 乘客行程单来源 · example: SOURCE_PAY */
  readonly source: string
  /** 面对面付款时间 · example: 2020-04-07T19:47:32+08:00 */
  readonly pay_time?: string | undefined
  /** 面对面付款金额 · example: 5450 */
  readonly pay_amount?: number | undefined
}

export interface V3_TaxiInvoice_UserTaxiOrder_FindByToken {
  /**
   * 根据凭证查询乘客行程单API · https://pay.weixin.qq.com/doc/v3/partner/4012460180
   * Roles: 服务商
   */
  get(options: V3_TaxiInvoice_UserTaxiOrder_FindByToken_Get_Options): ApiCall<V3_TaxiInvoice_UserTaxiOrder_FindByToken_Get_Response>
  /**
   * 根据凭证查询乘客行程单API · https://pay.weixin.qq.com/doc/v3/partner/4012460180
   * Roles: 服务商
   */
  getSync(options: V3_TaxiInvoice_UserTaxiOrder_FindByToken_Get_Options): V3_TaxiInvoice_UserTaxiOrder_FindByToken_Get_Response
}

export interface V3_TaxiInvoice_UserTaxiOrders_Get_Options extends CallOptions {
  readonly query: {
    /** 最大资源条数 · example: 5 */
    readonly limit?: number | undefined
    /** 请求资源起始位置 · example: 10 */
    readonly offset?: number | undefined
    /** 小程序用户的微信openid · example: oUypO5fUvaUkyuc6ueOwgwDMjCiM */
    readonly openid: string
    /** 小程序appid · example: wxb1170446a4c0a5a2 */
    readonly appid: string
    /** 起始日期 · example: 20200307 */
    readonly begin_date: string
    /** 结束日期 · example: 20200407 */
    readonly end_date: string
    /** 行政区划id · example: 510100 */
    readonly region_id: number
  }
}

export interface V3_TaxiInvoice_UserTaxiOrders_Get_Response {
  /** 乘客行程单详情 */
  readonly data: readonly {
    /** 车牌号 · example: 川ADT9716 */
    readonly plate_number: string
    /** 营运资格证号 · example: 08512-2 */
    readonly driver_license: string
    /** 上车时间 · example: 2020-04-07T19:47:32+08:00 */
    readonly up_time: string
  }[]
  /** 请求资源起始位置 · example: 10 */
  readonly offset: number
  /** 最大资源条数 · example: 5 */
  readonly limit: number
  /** 资源总条数 · example: 1234 */
  readonly total_count: number
  /** 相关链接 */
  readonly links?: {
    /** 下一页链接 · example: /v3/bankpoint/exchangerecords?offset=10&limit=5 */
    readonly next?: string | undefined
    /** 上一页链接 · example: /v3/bankpoint/exchangerecords?offset=20&limit=5 */
    readonly prev?: string | undefined
    /** 当前链接 · example: /v3/bankpoint/exchangerecords?offset=15&limit=5 */
    readonly self?: string | undefined
  } | undefined
}

export interface V3_TaxiInvoice_UserTaxiOrders {
  /**
   * 获取乘客行程单列表API
   * Roles: 服务商
   */
  get(options: V3_TaxiInvoice_UserTaxiOrders_Get_Options): ApiCall<V3_TaxiInvoice_UserTaxiOrders_Get_Response>
  /**
   * 获取乘客行程单列表API
   * Roles: 服务商
   */
  getSync(options: V3_TaxiInvoice_UserTaxiOrders_Get_Options): V3_TaxiInvoice_UserTaxiOrders_Get_Response
}
