// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Secapi {
  readonly mch: V2_Secapi_Mch
  readonly mkt: V2_Secapi_Mkt
  readonly pay: V2_Secapi_Pay
}

export interface V2_Secapi_Mch {
  readonly addInstitutionsub: V2_Secapi_Mch_AddInstitutionsub
  readonly addsubdevconfig: V2_Secapi_Mch_Addsubdevconfig
  readonly channelsetting: V2_Secapi_Mch_Channelsetting
  readonly modifyInstitutionsub: V2_Secapi_Mch_ModifyInstitutionsub
  readonly modifymchinfo: V2_Secapi_Mch_Modifymchinfo
  readonly queryInstitutionsub: V2_Secapi_Mch_QueryInstitutionsub
  readonly querysubdevconfig: V2_Secapi_Mch_Querysubdevconfig
  readonly submchmanage: V2_Secapi_Mch_Submchmanage
  readonly uploadmedia: V2_Secapi_Mch_Uploadmedia
}

export interface V2_Secapi_Mch_AddInstitutionsub_Post_Options extends CallOptions {
  readonly xml: {
    /** 机构appid · example: wx8888888888888888 */
    readonly app_id: string
    /** 机构商户号 · example: 3200000001 */
    readonly mch_id?: string | undefined
    /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 渠道编号 · example: 101 */
    readonly channel_id?: string | undefined
    /** 子商户全称 · example: Merchantname */
    readonly merchant_name: string
    /** 子商户简称 · example: Merchantshortname */
    readonly merchant_shortname: string
    /** 子商户唯一标识 · example: ABC123456 */
    readonly merchant_remark: string
    /** 注册国家或区域 · example: 344 */
    readonly merchant_country_code: string
    /** 商户类型 · example: ENTERPRISE */
    readonly merchant_type: "ENTERPRISE" | "INDIVIDUAL" | (string & {})
    /** 业务类目 · example: 343 */
    readonly business_category: string
    /** MCC码 · example: 4214 */
    readonly mcc: string
    /** 公司注册文件编号 · example: 5555-8888 */
    readonly registration_certificate_number: string
    /** 公司注册文件过期时间 · example: 2020-10-16 */
    readonly registration_certificate_date: string
    /** 公司注册文件照片 · example: aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj */
    readonly registration_certificate_copy?: string | undefined
    /** 业务类型 · example: BOTH */
    readonly business_type: "ONLINE" | "OFFLINE" | "BOTH" | (string & {})
    /** APP下载链接 · example: https://download.qq.com */
    readonly app_download: string
    /** 业务网站 · example: https://www.qq.com */
    readonly business_website: string
    /** 公众号 · example: wx8888888888888888 */
    readonly office_account: string
    /** 小程序 · example: wx8888888888888888 */
    readonly mini_program: string
    /** 门店地址 · example: 广东省深圳市南山区科技中一道10000号 */
    readonly store_address: string
    /** 门店照片 */
    readonly store_photos: string | {
      /** 门店照片列表 */
      readonly media_id?: readonly string[] | undefined
    }
    /** 董事姓名 · example: BobZhang */
    readonly director_name: string
    /** 董事证件号码 · example: 5555—8888 */
    readonly director_id_number: string
    /** 负责人姓名 · example: BobZhang */
    readonly principal_name: string
    /** 负责人证件号 · example: 5555—8888 */
    readonly principal_id_number: string
    /** 公司电话 · example: 075586010000 */
    readonly office_phone: string
    /** 联系人姓名 · example: 李先生 */
    readonly contact_name: string
    /** 联系人电话 · example: 075586010000 */
    readonly contact_phone: string
    /** 联系人邮箱 · example: test@test.com */
    readonly contact_email: string
    /** 子商户结算银行账户 · example: 555588889999 */
    readonly settlement_bank_number: string
    /** 是否申请H5支付权限 · example: YES */
    readonly apply_h5_payment?: "YES" | "NO" | (string & {}) | undefined
    /** H5经营网址 · example: https://qq.com */
    readonly h5_website_url?: string | undefined
    /** H5支付域名 · example: ["www.qq.com","www.weixin.com"] */
    readonly h5_domains?: string | readonly string[] | undefined
    /** 附加信息 · example: 555588889999 */
    readonly attach?: string | undefined
  }
}

export interface V2_Secapi_Mch_AddInstitutionsub_Post_Response {
  /** 返回状态码 · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 业务返回码 · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误编码 · example: 参数格式校验错误 */
  readonly err_code?: string | undefined
  /** 错误描述 · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 子商户号 · example: 12345678 */
  readonly sub_mch_id: string
  /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 验证状态 · example: Under review */
  readonly verification_status?: "Under review" | "Approved" | (string & {}) | undefined
  /** 验证状态描述 · example: 该子商户需要通过审核才可生效。请登录商户平台检查审核状态。 */
  readonly description?: string | undefined
  /** H5支付权限状态 · example: APPROVED */
  readonly h5_authorization_state?: "APPROVED" | "UNAUTHORIZED" | "UNDER_REVIEW" | "REJECTED" | "UNDER_PUNISHMENT" | "APPLICATION_FAILED" | (string & {}) | undefined
}

export interface V2_Secapi_Mch_AddInstitutionsub {
  /** 进件子商户 */
  post(options: V2_Secapi_Mch_AddInstitutionsub_Post_Options): ApiCall<V2_Secapi_Mch_AddInstitutionsub_Post_Response>
  /** 进件子商户 */
  postSync(options: V2_Secapi_Mch_AddInstitutionsub_Post_Options): V2_Secapi_Mch_AddInstitutionsub_Post_Response
}

export interface V2_Secapi_Mch_Addsubdevconfig_Post_Options extends CallOptions {
  readonly xml: {
    /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000100 */
    readonly sub_mch_id: string
    /** 关联APPID · at most 32 characters · example: wx931386123456789e */
    readonly sub_appid?: string | undefined
    /** 授权目录 · at most 256 characters · example: http://www.qq.com/wechat/ */
    readonly jsapi_path: string
    /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
  }
}

export interface V2_Secapi_Mch_Addsubdevconfig_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: OK */
  readonly return_msg: string
  /** 错误代码 · at most 32 characters · example: INVALID_REQUEST */
  readonly err_code: string
  /** 错误代码描述 · at most 128 characters · example: 子商户号信息有误，请检查修改后重试 */
  readonly err_code_des: string
  /** 业务结果 · at most 32 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
}

export interface V2_Secapi_Mch_Addsubdevconfig {
  /** 服务商子商户开发配置新增支付目录/新增对应APPID关联 · https://pay.weixin.qq.com/doc/v2/partner/4014115404 */
  post(options: V2_Secapi_Mch_Addsubdevconfig_Post_Options): ApiCall<V2_Secapi_Mch_Addsubdevconfig_Post_Response>
  /** 服务商子商户开发配置新增支付目录/新增对应APPID关联 · https://pay.weixin.qq.com/doc/v2/partner/4014115404 */
  postSync(options: V2_Secapi_Mch_Addsubdevconfig_Post_Options): V2_Secapi_Mch_Addsubdevconfig_Post_Response
}

export interface V2_Secapi_Mch_Channelsetting_Post_Options extends CallOptions {
  readonly xml: {
    /** 公众账号ID · at most 32 characters · example: wx931386123456789e */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1451234567 */
    readonly mch_id?: string | undefined
    /** 特约商户号 · at most 32 characters · example: 10000101 */
    readonly sub_mch_id: string
    /** 渠道商商户号 · at most 32 characters · example: 10000102 */
    readonly channel_id: string
    /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
  }
}

export interface V2_Secapi_Mch_Channelsetting_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · at most 32 characters · example: FAIL */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 错误代码 · at most 32 characters · example: INVALID_REQUEST */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters · example: 子商户号信息有误，请检查修改后重试 */
  readonly err_code_des?: string | undefined
  /** 商户号 · at most 32 characters · example: 1451234567 */
  readonly mch_id: string
  /** 处理信息 · at most 128 characters · example: 处理成功 */
  readonly result_msg: string
  /** 公众账号ID · at most 32 characters · example: wx888888888 */
  readonly appid: string
  /** 子商户商户号 · at most 32 characters · example: 10000100 */
  readonly sub_mch_id: string
  /** 渠道商商户号 · at most 32 characters · example: 10000101 */
  readonly channel_id: string
}

export interface V2_Secapi_Mch_Channelsetting {
  /** 银行服务商特约子商户指定渠道号API */
  post(options: V2_Secapi_Mch_Channelsetting_Post_Options): ApiCall<V2_Secapi_Mch_Channelsetting_Post_Response>
  /** 银行服务商特约子商户指定渠道号API */
  postSync(options: V2_Secapi_Mch_Channelsetting_Post_Options): V2_Secapi_Mch_Channelsetting_Post_Response
}

export interface V2_Secapi_Mch_ModifyInstitutionsub_Post_Options extends CallOptions {
  readonly xml: {
    /** 机构appid · example: wx8888888888888888 */
    readonly app_id: string
    /** 机构商户号 · example: 3200000001 */
    readonly mch_id?: string | undefined
    /** 子商户号 · example: 12345678 */
    readonly sub_mch_id: string
    /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 子商户全称 · example: Merchantname */
    readonly merchant_name: string
    /** 渠道编号 · example: 101 */
    readonly channel_id?: string | undefined
    /** 子商户简称 · example: Merchantshortname */
    readonly merchant_shortname: string
    /** 注册国家或区域 · example: 344 */
    readonly merchant_country_code: string
    /** 商户类型 · example: ENTERPRISE */
    readonly merchant_type: "ENTERPRISE" | "INDIVIDUAL" | (string & {})
    /** 业务类目 · example: 343 */
    readonly business_category: string
    /** MCC码 · example: 4214 */
    readonly mcc: string
    /** 公司注册文件编号 · example: 5555-8888 */
    readonly registration_certificate_number: string
    /** 公司注册文件过期时间 · example: 2020-10-16 */
    readonly registration_certificate_date: string
    /** 公司注册文件照片 · example: aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj */
    readonly registration_certificate_copy?: string | undefined
    /** 业务类型 · example: BOTH */
    readonly business_type: "ONLINE" | "OFFLINE" | "BOTH" | (string & {})
    /** APP下载链接 · example: https://download.qq.com */
    readonly app_download: string
    /** 业务网站 · example: https://www.qq.com */
    readonly business_website: string
    /** 公众号 · example: wx8888888888888888 */
    readonly office_account: string
    /** 小程序 · example: wx8888888888888888 */
    readonly mini_program: string
    /** 门店地址 · example: 广东省深圳市南山区科技中一道10000号 */
    readonly store_address: string
    /** 门店照片 · example: ["Media_id1","Media_id2","Media_id3"] */
    readonly store_photos?: string | readonly string[] | undefined
    /** 董事姓名 · example: BobZhang */
    readonly director_name?: string | undefined
    /** 董事证件号码 · example: 5555—8888 */
    readonly director_id_number?: string | undefined
    /** 负责人姓名 · example: BobZhang */
    readonly principal_name?: string | undefined
    /** 负责人证件号 · example: 5555—8888 */
    readonly principal_id_number?: string | undefined
    /** 公司电话 · example: 075586010000 */
    readonly office_phone: string
    /** 联系人姓名 · example: 李先生 */
    readonly contact_name: string
    /** 联系人电话 · example: 075586010000 */
    readonly contact_phone: string
    /** 联系人邮箱 · example: test@test.com */
    readonly contact_email: string
    /** 子商户结算银行账户 · example: 555588889999 */
    readonly settlement_bank_number?: string | undefined
    /** 是否申请H5支付权限 · example: YES */
    readonly apply_h5_payment?: "YES" | "NO" | (string & {}) | undefined
    /** H5经营网址 · example: https://qq.com */
    readonly h5_website_url?: string | undefined
    /** H5支付域名 · example: ["www.qq.com","www.weixin.com"] */
    readonly h5_domains?: string | readonly string[] | undefined
  }
}

export interface V2_Secapi_Mch_ModifyInstitutionsub_Post_Response {
  /** 返回状态码 · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 业务返回码 · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误编码 · example: 参数格式校验错误 */
  readonly err_code?: string | undefined
  /** 错误描述 · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 子商户号 · example: 12345678 */
  readonly sub_mch_id: string
  /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 验证状态 · example: Under review */
  readonly verification_status?: "Under review" | "Approved" | (string & {}) | undefined
  /** H5支付权限状态 · example: APPROVED */
  readonly h5_authorization_state?: "APPROVED" | "UNAUTHORIZED" | "UNDER_REVIEW" | "REJECTED" | "UNDER_PUNISHMENT" | "APPLICATION_FAILED" | (string & {}) | undefined
}

export interface V2_Secapi_Mch_ModifyInstitutionsub {
  /** 修改子商户API */
  post(options: V2_Secapi_Mch_ModifyInstitutionsub_Post_Options): ApiCall<V2_Secapi_Mch_ModifyInstitutionsub_Post_Response>
  /** 修改子商户API */
  postSync(options: V2_Secapi_Mch_ModifyInstitutionsub_Post_Options): V2_Secapi_Mch_ModifyInstitutionsub_Post_Response
}

export interface V2_Secapi_Mch_Modifymchinfo_Post_Options extends CallOptions {
  readonly xml: {
    /** 商户号 · at most 32 characters · example: 1230000109 */
    readonly mch_id?: string | undefined
    /** 商户识别码 · at most 32 characters · example: 11111111 */
    readonly sub_mch_id: string
    /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 商户简称 · at most 20 characters · example: 商户简称 */
    readonly merchant_shortname?: string | undefined
    /** 客服电话 · at most 20 characters · example: 075586010000 */
    readonly service_phone?: string | undefined
  }
}

export interface V2_Secapi_Mch_Modifymchinfo_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 处理结果 · at most 32 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 处理信息 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly result_msg: string
  /** 签名 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign: string
  /** 错误代码 · at most 32 characters · example: INVALID_REQUEST */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters · example: 商户号信息有误，请检查修改后重试 */
  readonly err_code_des?: string | undefined
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
}

export interface V2_Secapi_Mch_Modifymchinfo {
  /** 银行特约商户信息修改 */
  post(options: V2_Secapi_Mch_Modifymchinfo_Post_Options): ApiCall<V2_Secapi_Mch_Modifymchinfo_Post_Response>
  /** 银行特约商户信息修改 */
  postSync(options: V2_Secapi_Mch_Modifymchinfo_Post_Options): V2_Secapi_Mch_Modifymchinfo_Post_Response
}

export interface V2_Secapi_Mch_QueryInstitutionsub_Post_Options extends CallOptions {
  readonly xml: {
    /** 机构appid · example: wx8888888888888888 */
    readonly app_id: string
    /** 机构商户号 · example: 3200000001 */
    readonly mch_id?: string | undefined
    /** 子商户号 · example: 20000100 */
    readonly sub_mch_id: string
    /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
  }
}

export interface V2_Secapi_Mch_QueryInstitutionsub_Post_Response {
  /** 返回状态码 · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 业务返回码 · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误编码 · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 签名 · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 子商户号 · example: 1234567 */
  readonly sub_mch_id: string
  /** 子商户名称 · example: 7-11 */
  readonly merchant_name: string
  /** 子商户简称 · example: Merchantshortname */
  readonly merchant_shortname: string
  /** 注册国家或区域 · example: 344 */
  readonly merchant_country_code?: string | undefined
  /** 业务类目 · example: 101 */
  readonly business_category: string
  /** MCC · example: 075586010000 */
  readonly mcc?: string | undefined
  /** 公司联系电话 · example: 075586010000 */
  readonly office_phone: string
  /** 联系人姓名 · example: 张三 */
  readonly contact_name?: string | undefined
  /** 联系人手机 · example: 1800000000 */
  readonly contact_phone?: string | undefined
  /** 联系人邮箱 · example: test@test.com */
  readonly contact_email?: string | undefined
  /** 子商户唯一标识 · example: ABC1234567 */
  readonly merchant_remark: string
  /** 业务类型 · example: BOTH */
  readonly business_type?: "ONLINE" | "OFFLINE" | "BOTH" | (string & {}) | undefined
  /** 商户类型 · example: ENTERPRISE */
  readonly merchant_type?: "ENTERPRISE" | "INDIVIDUAL" | (string & {}) | undefined
  /** 公司注册文件编号 · example: 5555-8888 */
  readonly registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 · example: 2020-10-16 */
  readonly registration_certificate_date?: string | undefined
  /** APP下载链接 · example: https://download.qq.com */
  readonly app_download?: string | undefined
  /** 业务网站 · example: https://www.qq.com */
  readonly business_website?: string | undefined
  /** 公众号 · example: wx8888888888888888 */
  readonly office_account?: string | undefined
  /** 小程序 · example: wx8888888888888888 */
  readonly mini_program?: string | undefined
  /** 门店地址 · example: 10FWorldFinanceCentre(SouthOffice),11CantonRoad,TsimShaTsui,HongKong */
  readonly store_address?: string | undefined
  /** 董事姓名 · example: BobZhang */
  readonly director_name?: string | undefined
  /** 董事证件编号 · example: 5555-8888 */
  readonly director_id_number?: string | undefined
  /** 负责人姓名 · example: BobZhang */
  readonly principal_name?: string | undefined
  /** 负责人证件编号 · example: 5555-8888 */
  readonly principal_id_number?: string | undefined
  /** 子商户结算银行账户 · example: 555588889999 */
  readonly settlement_bank_number?: string | undefined
  /** 渠道编号 · example: 101 */
  readonly channel_id?: string | undefined
  /** H5支付权限状态 · example: APPROVED */
  readonly h5_authorization_state?: "APPROVED" | "UNAUTHORIZED" | "UNDER_REVIEW" | "REJECTED" | "UNDER_PUNISHMENT" | "APPLICATION_FAILED" | (string & {}) | undefined
  /** H5驳回详情 · example: 商户证书无效 */
  readonly h5_audit_reject_detail?: string | undefined
  /** 子商户状态 · example: OPERATING */
  readonly sub_mch_status?: "OPERATING" | "PENDING" | "DEACTIVATED" | "CLOSED" | "INCOMPLETE_APPLICATION" | (string & {}) | undefined
  /** 子商户入驻状态 · example: UNDER_REVIEW */
  readonly application_status?: "UNDER_REVIEW" | "REJECTED" | (string & {}) | undefined
  /** 子商户入驻驳回详情 */
  readonly application_reject_detail?: string | undefined
  /** 附加信息 · example: 555588889999 */
  readonly attach?: string | undefined
}

export interface V2_Secapi_Mch_QueryInstitutionsub {
  /** 查询子商户 */
  post(options: V2_Secapi_Mch_QueryInstitutionsub_Post_Options): ApiCall<V2_Secapi_Mch_QueryInstitutionsub_Post_Response>
  /** 查询子商户 */
  postSync(options: V2_Secapi_Mch_QueryInstitutionsub_Post_Options): V2_Secapi_Mch_QueryInstitutionsub_Post_Response
}

export interface V2_Secapi_Mch_Querysubdevconfig_Post_Options extends CallOptions {
  readonly xml: {
    /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000100 */
    readonly sub_mch_id: string
    /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
  }
}

export interface V2_Secapi_Mch_Querysubdevconfig_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: OK */
  readonly return_msg: string
  /** 错误代码 · at most 32 characters · example: INVALID_REQUEST */
  readonly err_code: string
  /** 错误代码描述 · at most 128 characters · example: 子商户号信息有误，请检查修改后重试 */
  readonly err_code_des: string
  /** 业务结果 · at most 32 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 授权目录 · at most 2048 characters · example: {"jsapi_path_list":["http://www.qq.com/abcd/","http://www.qq.com/abcdedfg/"]} */
  readonly jsapi_path_list: string
  /** 关联APPID与关注特约商户公众号的APPID · at most 1024 characters */
  readonly appid_config_list: string
}

export interface V2_Secapi_Mch_Querysubdevconfig {
  /** 配置查询 · https://pay.weixin.qq.com/doc/v2/partner/4014115413 */
  post(options: V2_Secapi_Mch_Querysubdevconfig_Post_Options): ApiCall<V2_Secapi_Mch_Querysubdevconfig_Post_Response>
  /** 配置查询 · https://pay.weixin.qq.com/doc/v2/partner/4014115413 */
  postSync(options: V2_Secapi_Mch_Querysubdevconfig_Post_Options): V2_Secapi_Mch_Querysubdevconfig_Post_Response
}

export interface V2_Secapi_Mch_Submchmanage_Post_Options extends CallOptions {
  readonly query: {
    readonly action: "add" | "query" | (string & {})
  }
  readonly xml: {
    /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1230000109 */
    readonly mch_id?: string | undefined
    /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 商户名称 · at most 50 characters · example: 商户名称 */
    readonly merchant_name?: string | undefined
    /** 商户识别码 · example: 1230000109 */
    readonly sub_mch_id?: string | undefined
    /** 页码 · at most 10 characters · example: 1 */
    readonly page_index: string
    /** 展示资料个数 · at most 10 characters · example: 10 */
    readonly page_size?: string | undefined
  }
}

export interface V2_Secapi_Mch_Submchmanage_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: 签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code?: "SUCCESS" | "FAIL" | (string & {}) | undefined
  /** 业务结果描述 · at most 16 characters · example: OK */
  readonly result_msg?: string | undefined
  /** 总记录数 · at most 32 characters · example: 1 */
  readonly total: string
  /** 商户信息列表 */
  readonly mchinfo: readonly {
    /** 公众账号ID · at most 32 characters · example: wxd678efh567hg6787 */
    readonly appid: string
    /** 商户号 · at most 32 characters · example: 1230000109 */
    readonly mch_id: string
    /** 商户名称 · at most 50 characters · example: 商户名称 */
    readonly merchant_name: string
    /** 商户简称 · at most 20 characters · example: 商户简称 */
    readonly merchant_shortname: string
    /** 客服电话 · at most 20 characters · example: 075586010000 */
    readonly service_phone: string
    /** 联系人 · at most 10 characters · example: 联系人 */
    readonly contact?: string | undefined
    /** 联系电话 · at most 11 characters · example: 13000000000 */
    readonly contact_phone?: string | undefined
    /** 联系邮箱 · at most 30 characters · example: test@test.com */
    readonly contact_email?: string | undefined
    /** 经营类目 · at most 10 characters · example: 101 */
    readonly business: string
    /** 渠道商商户号 · at most 32 characters · example: 100000001 */
    readonly channel_id: string
    /** 渠道商名称 · at most 50 characters · example: 渠道商的全称 */
    readonly channel_name: string
  }[]
}

export interface V2_Secapi_Mch_Submchmanage {
  /** 银行特约商户录入/银行特约商户资料查询 · https://pay.weixin.qq.com/doc/v2/institution/4012194260 */
  post(options: V2_Secapi_Mch_Submchmanage_Post_Options): ApiCall<V2_Secapi_Mch_Submchmanage_Post_Response>
  /** 银行特约商户录入/银行特约商户资料查询 · https://pay.weixin.qq.com/doc/v2/institution/4012194260 */
  postSync(options: V2_Secapi_Mch_Submchmanage_Post_Options): V2_Secapi_Mch_Submchmanage_Post_Response
}

export interface V2_Secapi_Mch_Uploadmedia_Post_Options extends CallOptions {
  readonly body: {
    /** 服务商商户号或渠道号 · at most 32 characters */
    readonly mch_id?: string | undefined
    /** form-data中媒体文件标识 */
    readonly media: Blob | Uint8Array
    /** 根据媒体文件内容进行MD5计算后的值 · at most 32 characters */
    readonly media_hash: string
    /** 签名 · at most 32 characters */
    readonly sign?: string | undefined
    /** 签名方式 · at most 10 characters */
    readonly sign_type?: "HMAC-SHA256" | "MD5" | (string & {}) | undefined
  }
}

export interface V2_Secapi_Mch_Uploadmedia_Post_Response {
  /** 返回状态码 · at most 16 characters */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters */
  readonly return_msg?: string | undefined
  /** 公众账号ID · at most 32 characters */
  readonly appid: string
  /** 商户号 · at most 32 characters */
  readonly mch_id: string
  /** 随机字符串 · at most 32 characters */
  readonly nonce_str: string
  /** 签名 · at most 32 characters */
  readonly sign: string
  /** 业务结果 · at most 16 characters */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters */
  readonly err_code_des?: string | undefined
  /** 媒体标识Id · at most 256 characters */
  readonly media_id: string
}

export interface V2_Secapi_Mch_Uploadmedia {
  /** 图片上传API · https://pay.weixin.qq.com/doc/global/v2/zh/4013641477 */
  post(options: V2_Secapi_Mch_Uploadmedia_Post_Options): ApiCall<V2_Secapi_Mch_Uploadmedia_Post_Response>
  /** 图片上传API · https://pay.weixin.qq.com/doc/global/v2/zh/4013641477 */
  postSync(options: V2_Secapi_Mch_Uploadmedia_Post_Options): V2_Secapi_Mch_Uploadmedia_Post_Response
}

export interface V2_Secapi_Mkt {
  readonly addrecommendconf: V2_Secapi_Mkt_Addrecommendconf
}

export interface V2_Secapi_Mkt_Addrecommendconf_Post_Options extends CallOptions {
  readonly xml: {
    /** 商户号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000100 */
    readonly sub_mch_id: string
    /** 特约商户APPID · at most 32 characters · example: wx8888888888888888 */
    readonly sub_appid: string
    /** 推荐关注APPID · at most 32 characters · example: wx931386123456789e */
    readonly subscribe_appid: string
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
  }
}

export interface V2_Secapi_Mkt_Addrecommendconf_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: OK */
  readonly return_msg: string
  /** 错误代码 · at most 32 characters · example: INVALID_REQUEST */
  readonly err_code: string
  /** 错误代码描述 · at most 128 characters · example: 子商户号信息有误，请检查修改后重试 */
  readonly err_code_des: string
  /** 业务结果 · at most 32 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
}

export interface V2_Secapi_Mkt_Addrecommendconf {
  /**
   * 服务商特约商户关注功能配置 · https://pay.weixin.qq.com/doc/v2/partner/4014115399
   * @deprecated withdrawn by WeChat Pay
   */
  post(options: V2_Secapi_Mkt_Addrecommendconf_Post_Options): ApiCall<V2_Secapi_Mkt_Addrecommendconf_Post_Response>
  /**
   * 服务商特约商户关注功能配置 · https://pay.weixin.qq.com/doc/v2/partner/4014115399
   * @deprecated withdrawn by WeChat Pay
   */
  postSync(options: V2_Secapi_Mkt_Addrecommendconf_Post_Options): V2_Secapi_Mkt_Addrecommendconf_Post_Response
}

export interface V2_Secapi_Pay {
  readonly facepayreverse: V2_Secapi_Pay_Facepayreverse
  readonly multiprofitsharing: V2_Secapi_Pay_Multiprofitsharing
  readonly profitsharing: V2_Secapi_Pay_Profitsharing
  readonly profitsharingfinish: V2_Secapi_Pay_Profitsharingfinish
  readonly profitsharingreturn: V2_Secapi_Pay_Profitsharingreturn
  readonly refund: V2_Secapi_Pay_Refund
  readonly refundv2: V2_Secapi_Pay_Refundv2
  readonly reverse: V2_Secapi_Pay_Reverse
}

export interface V2_Secapi_Pay_Facepayreverse_Post_Options extends CallOptions {
  readonly xml: {
    /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 商户号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000100 */
    readonly sub_mch_id?: string | undefined
    /** 微信订单号 · at most 32 characters · example: 1217752501201407033233368018 */
    readonly transaction_id?: string | undefined
    /** 商户订单号 · at most 32 characters · example: 1217752501201407033233368018 */
    readonly out_trade_no: string
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
  }
}

export interface V2_Secapi_Pay_Facepayreverse_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: OK */
  readonly return_msg: string
  /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · at most 32 characters · example: wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · at most 32 characters · example: 1900000109 */
  readonly mch_id: string
  /** 子商户号 · at most 32 characters · example: 1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 是否重调 · at most 1 characters · example: Y */
  readonly recall: "Y" | "N" | (string & {})
}

export interface V2_Secapi_Pay_Facepayreverse {
  /** 撤销订单 */
  post(options: V2_Secapi_Pay_Facepayreverse_Post_Options): ApiCall<V2_Secapi_Pay_Facepayreverse_Post_Response>
  /** 撤销订单 */
  postSync(options: V2_Secapi_Pay_Facepayreverse_Post_Options): V2_Secapi_Pay_Facepayreverse_Post_Response
}

export interface V2_Secapi_Pay_Multiprofitsharing_Post_Options extends CallOptions {
  readonly xml: {
    /** 商户号 · at most 32 characters · example: 1900000100 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000109 */
    readonly sub_mch_id?: string | undefined
    /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 64 characters · example: C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 微信订单号 · at most 32 characters · example: 4208450740201411110007820472 */
    readonly transaction_id: string
    /** 商户分账单号 · at most 64 characters · example: P20150806125346 */
    readonly out_order_no: string
    /** 分账接收方列表JSON格式字符串 · at most 10240 characters */
    readonly receivers: string | {
      /** 分账接收方列表JSON表达式 */
      readonly receiver?: readonly {
        /** 分账接收方类型 */
        readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
        /** 分账接收方账号 · example: 190001001 */
        readonly account: string
        /** 分账金额 · example: 100 */
        readonly amount: number
        /** 分账描述 · example: 分到商户 */
        readonly description: string
        /** 分账个人接收方姓名 · example: 分到个人 */
        readonly name?: string | undefined
      }[] | undefined
    }
  }
}

export interface V2_Secapi_Pay_Multiprofitsharing_Post_Response {
  /** 子商户公众账号ID · at most 32 characters */
  readonly sub_appid?: string | undefined
  /** 子商户号 · at most 32 characters */
  readonly sub_mch_id?: string | undefined
  /** 返回状态码 · at most 16 characters */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters */
  readonly return_msg?: string | undefined
  /** 公众账号ID · at most 32 characters */
  readonly appid: string
  /** 商户号 · at most 32 characters */
  readonly mch_id: string
  /** 随机字符串 · at most 32 characters */
  readonly nonce_str: string
  /** 签名 · at most 32 characters */
  readonly sign: string
  /** 业务结果 · at most 16 characters */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters */
  readonly err_code_des?: string | undefined
  /** 微信订单号 · at most 32 characters · example: 4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · at most 64 characters · example: P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · at most 64 characters · example: 3008450740201411110007820472 */
  readonly order_id: string
  /** 分账接收方列表JSON格式字符串 · at most 10240 characters */
  readonly receivers?: string | undefined
}

export interface V2_Secapi_Pay_Multiprofitsharing {
  /** 请求多次分账 · https://pay.weixin.qq.com/doc/v2/merchant/4011983158 */
  post(options: V2_Secapi_Pay_Multiprofitsharing_Post_Options): ApiCall<V2_Secapi_Pay_Multiprofitsharing_Post_Response>
  /** 请求多次分账 · https://pay.weixin.qq.com/doc/v2/merchant/4011983158 */
  postSync(options: V2_Secapi_Pay_Multiprofitsharing_Post_Options): V2_Secapi_Pay_Multiprofitsharing_Post_Response
}

export interface V2_Secapi_Pay_Profitsharing_Post_Options extends CallOptions {
  readonly xml: {
    /** 商户号 · at most 32 characters · example: 1900000100 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000109 */
    readonly sub_mch_id?: string | undefined
    /** 品牌主商户号 · at most 32 characters · example: 1900000108 */
    readonly brand_mch_id?: string | undefined
    /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 64 characters · example: C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 微信订单号 · at most 32 characters · example: 4208450740201411110007820472 */
    readonly transaction_id: string
    /** 商户分账单号 · at most 64 characters · example: P20150806125346 */
    readonly out_order_no: string
    /** 分账接收方列表JSON格式字符串 · at most 10240 characters */
    readonly receivers: string | {
      /** 分账接收方列表JSON表达式 */
      readonly receiver?: readonly {
        /** 分账接收方类型 */
        readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
        /** 分账接收方账号 · example: 190001001 */
        readonly account: string
        /** 分账金额 · example: 100 */
        readonly amount: number
        /** 分账描述 · example: 分到商户 */
        readonly description: string
        /** 分账个人接收方姓名 · example: 分到个人 */
        readonly name?: string | undefined
      }[] | undefined
    }
  }
}

export interface V2_Secapi_Pay_Profitsharing_Post_Response {
  /** 子商户公众账号ID · at most 32 characters */
  readonly sub_appid?: string | undefined
  /** 子商户号 · at most 32 characters */
  readonly sub_mch_id?: string | undefined
  /** 返回状态码 · at most 16 characters */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters */
  readonly return_msg?: string | undefined
  /** 公众账号ID · at most 32 characters */
  readonly appid: string
  /** 商户号 · at most 32 characters */
  readonly mch_id: string
  /** 随机字符串 · at most 32 characters */
  readonly nonce_str: string
  /** 签名 · at most 32 characters */
  readonly sign: string
  /** 业务结果 · at most 16 characters */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters */
  readonly err_code_des?: string | undefined
  /** 品牌主商户号 · at most 32 characters · example: 1900000108 */
  readonly brand_mch_id?: string | undefined
  /** 微信订单号 · at most 32 characters · example: 4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · at most 64 characters · example: P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · at most 64 characters · example: 3008450740201411110007820472 */
  readonly order_id: string
  /** 分账单状态 · at most 16 characters · example: FINISHED */
  readonly status?: "FINISHED" | "PROCESSING" | (string & {}) | undefined
  /** 分账接收方列表JSON格式字符串 · at most 10240 characters */
  readonly receivers?: string | undefined
}

export interface V2_Secapi_Pay_Profitsharing {
  /** 请求单次分账 · https://pay.weixin.qq.com/doc/v2/merchant/4011941670 */
  post(options: V2_Secapi_Pay_Profitsharing_Post_Options): ApiCall<V2_Secapi_Pay_Profitsharing_Post_Response>
  /** 请求单次分账 · https://pay.weixin.qq.com/doc/v2/merchant/4011941670 */
  postSync(options: V2_Secapi_Pay_Profitsharing_Post_Options): V2_Secapi_Pay_Profitsharing_Post_Response
}

export interface V2_Secapi_Pay_Profitsharingfinish_Post_Options extends CallOptions {
  readonly xml: {
    /** 商户号 · at most 32 characters · example: 1900000100 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000109 */
    readonly sub_mch_id?: string | undefined
    /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly appid: string
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 64 characters · example: C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 微信订单号 · at most 32 characters · example: 4208450740201411110007820472 */
    readonly transaction_id: string
    /** 商户分账单号 · at most 64 characters · example: P20150806125346 */
    readonly out_order_no: string
    /** 分账完结描述 · at most 80 characters · example: 分账已完成 */
    readonly description: string
  }
}

export interface V2_Secapi_Pay_Profitsharingfinish_Post_Response {
  /** 子商户公众账号ID · at most 32 characters */
  readonly sub_appid?: string | undefined
  /** 子商户号 · at most 32 characters */
  readonly sub_mch_id?: string | undefined
  /** 返回状态码 · at most 16 characters */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters */
  readonly return_msg?: string | undefined
  /** 公众账号ID · at most 32 characters */
  readonly appid: string
  /** 商户号 · at most 32 characters */
  readonly mch_id: string
  /** 随机字符串 · at most 32 characters */
  readonly nonce_str: string
  /** 签名 · at most 32 characters */
  readonly sign: string
  /** 业务结果 · at most 16 characters */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters */
  readonly err_code_des?: string | undefined
  /** 微信订单号 · at most 32 characters · example: 4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · at most 64 characters · example: P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · at most 64 characters · example: 3008450740201411110007820472 */
  readonly order_id: string
}

export interface V2_Secapi_Pay_Profitsharingfinish {
  /** 完结分账 · https://pay.weixin.qq.com/doc/v2/merchant/4011984076 */
  post(options: V2_Secapi_Pay_Profitsharingfinish_Post_Options): ApiCall<V2_Secapi_Pay_Profitsharingfinish_Post_Response>
  /** 完结分账 · https://pay.weixin.qq.com/doc/v2/merchant/4011984076 */
  postSync(options: V2_Secapi_Pay_Profitsharingfinish_Post_Options): V2_Secapi_Pay_Profitsharingfinish_Post_Response
}

export interface V2_Secapi_Pay_Profitsharingreturn_Post_Options extends CallOptions {
  readonly xml: {
    /** 商户号 · at most 32 characters · example: 1900000100 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000109 */
    readonly sub_mch_id?: string | undefined
    /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 64 characters · example: C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
    /** 微信分账单号 · at most 64 characters · example: 3008450740201411110007820472 */
    readonly order_id?: string | undefined
    /** 商户分账单号 · at most 64 characters · example: P20150806125346 */
    readonly out_order_no?: string | undefined
    /** 商户回退单号 · at most 32 characters · example: R20190516001 */
    readonly out_return_no: string
    /** 回退方类型 · at most 32 characters · example: MERCHANT_ID */
    readonly return_account_type: "MERCHANT_ID" | (string & {})
    /** 回退方账号 · at most 64 characters · example: 86693852 */
    readonly return_account: string
    /** 回退金额 · example: 888 */
    readonly return_amount: number | string
    /** 回退描述 · at most 80 characters · example: 用户退款 */
    readonly description: string
  }
}

export interface V2_Secapi_Pay_Profitsharingreturn_Post_Response {
  /** 返回状态码 · at most 16 characters */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters */
  readonly return_msg?: string | undefined
  /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 1900000100 */
  readonly mch_id: string
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 64 characters · example: C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · at most 16 characters */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters */
  readonly err_code_des?: string | undefined
  /** 子商户号 · at most 32 characters · example: 1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 子商户公众账号ID · at most 32 characters · example: wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 微信分账单号 · at most 64 characters · example: 3008450740201411110007820472 */
  readonly order_id?: string | undefined
  /** 商户分账单号 · at most 64 characters · example: P20150806125346 */
  readonly out_order_no?: string | undefined
  /** 商户回退单号 · at most 32 characters · example: R20190516001 */
  readonly out_return_no: string
  /** 微信回退单号 · at most 64 characters · example: 3008450740201411110007820472 */
  readonly return_no?: string | undefined
  /** 回退方类型 · at most 32 characters · example: MERCHANT_ID */
  readonly return_account_type: "MERCHANT_ID" | (string & {})
  /** 回退方账号 · at most 64 characters · example: 86693852 */
  readonly return_account: string
  /** 回退金额 · example: 888 */
  readonly return_amount: string
  /** 回退描述 · at most 80 characters · example: 用户退款 */
  readonly description: string
  /** 回退结果 · at most 32 characters · example: SUCCESS */
  readonly result?: "SUCCESS" | "PROCESSING" | "FAILED" | (string & {}) | undefined
  /** 失败原因 · at most 32 characters · example: ACCOUNT_ABNORMAL */
  readonly fail_reason?: "ACCOUNT_ABNORMAL" | "TIME_OUT_CLOSED" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
  /** 完成时间 · at most 16 characters · example: 20180608170132 */
  readonly finish_time?: string | undefined
}

export interface V2_Secapi_Pay_Profitsharingreturn {
  /** 分账回退 · https://pay.weixin.qq.com/doc/v2/merchant/4011984166 */
  post(options: V2_Secapi_Pay_Profitsharingreturn_Post_Options): ApiCall<V2_Secapi_Pay_Profitsharingreturn_Post_Response>
  /** 分账回退 · https://pay.weixin.qq.com/doc/v2/merchant/4011984166 */
  postSync(options: V2_Secapi_Pay_Profitsharingreturn_Post_Options): V2_Secapi_Pay_Profitsharingreturn_Post_Response
}

export interface V2_Secapi_Pay_Refund_Post_Options extends CallOptions {
  readonly xml: {
    /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 商户号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000109 */
    readonly sub_mch_id?: string | undefined
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 64 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
    /** 微信订单号 · at most 32 characters · example: 1217752501201407033233368018 */
    readonly transaction_id?: string | undefined
    /** 商户订单号 · example: 1217752501201407033233368018 */
    readonly out_trade_no?: string | undefined
    /** 商户退款单号 · at most 64 characters · example: 1217752501201407033233368018 */
    readonly out_refund_no: string
    /** 订单金额 · example: 100 */
    readonly total_fee: number | string
    /** 退款金额 · example: 100 */
    readonly refund_fee: number | string
    /** 退款货币种类 · at most 8 characters · example: CNY */
    readonly refund_fee_type?: string | undefined
    /** 退款原因 · at most 80 characters · example: 商品已售完 */
    readonly refund_desc?: string | undefined
    /** 退款资金来源 · at most 30 characters · example: REFUND_SOURCE_RECHARGE_FUNDS */
    readonly refund_account?: string | undefined
    /** 退款结果通知url · at most 256 characters · example: https://weixin.qq.com/notify/ */
    readonly notify_url?: string | undefined
  }
}

export interface V2_Secapi_Pay_Refund_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: OK */
  readonly return_msg: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters · example: 系统超时 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 1900000109 */
  readonly mch_id: string
  /** 子商户公众账号ID · at most 32 characters · example: wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · at most 32 characters · example: 1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign: string
  /** 微信订单号 · at most 32 characters · example: 4007752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · at most 32 characters · example: 33368018 */
  readonly out_trade_no: string
  /** 商户退款单号 · at most 64 characters · example: 121775250 */
  readonly out_refund_no: string
  /** 微信退款单号 · at most 32 characters · example: 2007752501201407033233368018 */
  readonly refund_id: string
  /** 退款金额 · example: 100 */
  readonly refund_fee: string
  /** 应结退款金额 · example: 100 */
  readonly settlement_refund_fee?: string | undefined
  /** 标价金额 · example: 100 */
  readonly total_fee: string
  /** 应结订单金额 · example: 100 */
  readonly settlement_total_fee?: string | undefined
  /** 标价币种 · at most 8 characters · example: CNY */
  readonly fee_type?: string | undefined
  /** 现金支付金额 · example: 100 */
  readonly cash_fee: string
  /** 现金支付币种 · at most 16 characters · example: CNY */
  readonly cash_fee_type?: string | undefined
  /** 现金退款金额 · example: 100 */
  readonly cash_refund_fee?: string | undefined
  /** 代金券类型 · at most 8 characters · example: CASH */
  readonly [name: `coupon_type_${number}`]: string | undefined
  /** 代金券退款总金额 · example: 100 */
  readonly coupon_refund_fee?: string | undefined
  /** 单个代金券退款金额 · example: 100 */
  readonly [name: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 · example: 1 */
  readonly coupon_refund_count?: string | undefined
  /** 退款代金券ID · at most 20 characters · example: 10000 */
  readonly [name: `coupon_refund_id_${number}`]: string | undefined
}

export interface V2_Secapi_Pay_Refund {
  /** 申请退款 · https://pay.weixin.qq.com/doc/v2/merchant/4011937624 */
  post(options: V2_Secapi_Pay_Refund_Post_Options): ApiCall<V2_Secapi_Pay_Refund_Post_Response>
  /** 申请退款 · https://pay.weixin.qq.com/doc/v2/merchant/4011937624 */
  postSync(options: V2_Secapi_Pay_Refund_Post_Options): V2_Secapi_Pay_Refund_Post_Response
}

export interface V2_Secapi_Pay_Refundv2_Post_Options extends CallOptions {
  readonly xml: {
    /** 退款包含的商品列表信息 · at most 6000 characters */
    readonly detail?: string | {
      /** 订单原价 · example: 1 */
      readonly cost_price?: number | undefined
      /** 商品小票ID · example: wx123 */
      readonly receipt_id?: string | undefined
      /** 单品列表 */
      readonly goods_detail: readonly {
        /** 商品编码 · example: 商品编码 */
        readonly goods_id?: string | undefined
        /** 微信支付商品编码 · example: 1001 */
        readonly wxpay_goods_id?: string | undefined
        /** 商品名称 · example: iPhone6s 16G */
        readonly goods_name?: string | undefined
        /** 商品数量 · example: 1 */
        readonly quantity: number
        /** 商品单价 · example: 528800 */
        readonly price: number
      }[]
    } | undefined
    /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 商户号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000109 */
    readonly sub_mch_id?: string | undefined
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 64 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
    /** 微信订单号 · at most 32 characters · example: 1217752501201407033233368018 */
    readonly transaction_id?: string | undefined
    /** 商户订单号 · example: 1217752501201407033233368018 */
    readonly out_trade_no?: string | undefined
    /** 商户退款单号 · at most 64 characters · example: 1217752501201407033233368018 */
    readonly out_refund_no: string
    /** 订单金额 · example: 100 */
    readonly total_fee: number | string
    /** 退款金额 · example: 100 */
    readonly refund_fee: number | string
    /** 退款货币种类 · at most 8 characters · example: CNY */
    readonly refund_fee_type?: string | undefined
    /** 退款原因 · at most 80 characters · example: 商品已售完 */
    readonly refund_desc?: string | undefined
    /** 退款资金来源 · at most 30 characters · example: REFUND_SOURCE_RECHARGE_FUNDS */
    readonly refund_account?: string | undefined
    /** 退款结果通知url · at most 256 characters · example: https://weixin.qq.com/notify/ */
    readonly notify_url?: string | undefined
  }
}

export interface V2_Secapi_Pay_Refundv2_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: OK */
  readonly return_msg: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · at most 128 characters · example: 系统超时 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
  readonly appid: string
  /** 商户号 · at most 32 characters · example: 1900000109 */
  readonly mch_id: string
  /** 子商户公众账号ID · at most 32 characters · example: wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · at most 32 characters · example: 1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign: string
  /** 微信订单号 · at most 32 characters · example: 4007752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · at most 32 characters · example: 33368018 */
  readonly out_trade_no: string
  /** 商户退款单号 · at most 64 characters · example: 121775250 */
  readonly out_refund_no: string
  /** 微信退款单号 · at most 32 characters · example: 2007752501201407033233368018 */
  readonly refund_id: string
  /** 退款金额 · example: 100 */
  readonly refund_fee: string
  /** 应结退款金额 · example: 100 */
  readonly settlement_refund_fee?: string | undefined
  /** 标价金额 · example: 100 */
  readonly total_fee: string
  /** 应结订单金额 · example: 100 */
  readonly settlement_total_fee?: string | undefined
  /** 标价币种 · at most 8 characters · example: CNY */
  readonly fee_type?: string | undefined
  /** 现金支付金额 · example: 100 */
  readonly cash_fee: string
  /** 现金支付币种 · at most 16 characters · example: CNY */
  readonly cash_fee_type?: string | undefined
  /** 现金退款金额 · example: 100 */
  readonly cash_refund_fee?: string | undefined
  /** 代金券类型 · at most 8 characters · example: CASH */
  readonly [name: `coupon_type_${number}`]: string | undefined
  /** 代金券退款总金额 · example: 100 */
  readonly coupon_refund_fee?: string | undefined
  /** 单个代金券退款金额 · example: 100 */
  readonly [name: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 · example: 1 */
  readonly coupon_refund_count?: string | undefined
  /** 退款代金券ID · at most 20 characters · example: 10000 */
  readonly [name: `coupon_refund_id_${number}`]: string | undefined
  /** 营销详情JSON格式字符串 · at most 6000 characters */
  readonly promotion_detail?: string | undefined
}

export interface V2_Secapi_Pay_Refundv2 {
  /** 申请退款 · https://pay.weixin.qq.com/doc/v2/partner/4011983308 */
  post(options: V2_Secapi_Pay_Refundv2_Post_Options): ApiCall<V2_Secapi_Pay_Refundv2_Post_Response>
  /** 申请退款 · https://pay.weixin.qq.com/doc/v2/partner/4011983308 */
  postSync(options: V2_Secapi_Pay_Refundv2_Post_Options): V2_Secapi_Pay_Refundv2_Post_Response
}

export interface V2_Secapi_Pay_Reverse_Post_Options extends CallOptions {
  readonly xml: {
    /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户公众账号ID · at most 32 characters · example: wx8888888888888888 */
    readonly sub_appid?: string | undefined
    /** 商户号 · at most 32 characters · example: 1900000109 */
    readonly mch_id?: string | undefined
    /** 子商户号 · at most 32 characters · example: 1900000100 */
    readonly sub_mch_id?: string | undefined
    /** 微信订单号 · at most 32 characters · example: 1217752501201407033233368018 */
    readonly transaction_id?: string | undefined
    /** 商户订单号 · at most 32 characters · example: 1217752501201407033233368018 */
    readonly out_trade_no: string
    /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
    readonly nonce_str?: string | undefined
    /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
    readonly sign?: string | undefined
    /** 签名类型 · at most 32 characters · example: HMAC-SHA256 */
    readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
  }
}

export interface V2_Secapi_Pay_Reverse_Post_Response {
  /** 返回状态码 · at most 16 characters · example: SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · at most 128 characters · example: OK */
  readonly return_msg: string
  /** 公众账号ID · at most 32 characters · example: wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · at most 32 characters · example: wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · at most 32 characters · example: 1900000109 */
  readonly mch_id: string
  /** 子商户号 · at most 32 characters · example: 1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · at most 32 characters · example: 5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · at most 32 characters · example: C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · at most 16 characters · example: SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · at most 32 characters · example: SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · at most 128 characters · example: 系统错误 */
  readonly err_code_des?: string | undefined
  /** 是否重调 · at most 1 characters · example: Y */
  readonly recall: "Y" | "N" | (string & {})
}

export interface V2_Secapi_Pay_Reverse {
  /** 撤销订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011937361 */
  post(options: V2_Secapi_Pay_Reverse_Post_Options): ApiCall<V2_Secapi_Pay_Reverse_Post_Response>
  /** 撤销订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011937361 */
  postSync(options: V2_Secapi_Pay_Reverse_Post_Options): V2_Secapi_Pay_Reverse_Post_Response
}
