// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V2_Secapi {
  /** 通用、跨境∙进件、风控 · 共 9 个接口 */
  readonly mch: V2_Secapi_Mch
  /** 通用 · 共 1 个接口 */
  readonly mkt: V2_Secapi_Mkt
  /** 资金应用∙分账、基础支付∙退款、人脸支付、基础支付 · 共 8 个接口 */
  readonly pay: V2_Secapi_Pay
}

export interface V2_Secapi_Mch {
  /** 进件子商户 */
  readonly addInstitutionsub: V2_Secapi_Mch_AddInstitutionsub
  /** 服务商子商户开发配置新增支付目录/新增对应APPID关联 */
  readonly addsubdevconfig: V2_Secapi_Mch_Addsubdevconfig
  /** 银行服务商特约子商户指定渠道号API */
  readonly channelsetting: V2_Secapi_Mch_Channelsetting
  /** 修改子商户API */
  readonly modifyInstitutionsub: V2_Secapi_Mch_ModifyInstitutionsub
  /** 银行特约商户信息修改 */
  readonly modifymchinfo: V2_Secapi_Mch_Modifymchinfo
  /** 查询子商户 */
  readonly queryInstitutionsub: V2_Secapi_Mch_QueryInstitutionsub
  /** 配置查询 */
  readonly querysubdevconfig: V2_Secapi_Mch_Querysubdevconfig
  /** 银行特约商户录入/银行特约商户资料查询 */
  readonly submchmanage: V2_Secapi_Mch_Submchmanage
  /** 图片上传API */
  readonly uploadmedia: V2_Secapi_Mch_Uploadmedia
}

export interface V2_Secapi_Mch_AddInstitutionsub_Post_Request {
  /** 机构appid · 示例：wx8888888888888888 */
  readonly app_id: string
  /** 机构商户号 · 示例：3200000001 */
  readonly mch_id?: string | undefined
  /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 渠道编号 · 示例：101 */
  readonly channel_id?: string | undefined
  /** 子商户全称 · 示例：Merchantname */
  readonly merchant_name: string
  /** 子商户简称 · 示例：Merchantshortname */
  readonly merchant_shortname: string
  /** 子商户唯一标识 · 示例：ABC123456 */
  readonly merchant_remark: string
  /** 注册国家或区域 · 示例：344 */
  readonly merchant_country_code: string
  /** 商户类型 · 示例：ENTERPRISE */
  readonly merchant_type: "ENTERPRISE" | "INDIVIDUAL" | (string & {})
  /** 业务类目 · 示例：343 */
  readonly business_category: string
  /** MCC码 · 示例：4214 */
  readonly mcc: string
  /** 公司注册文件编号 · 示例：5555-8888 */
  readonly registration_certificate_number: string
  /** 公司注册文件过期时间 · 示例：2020-10-16 */
  readonly registration_certificate_date: string
  /** 公司注册文件照片 · 示例：aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj */
  readonly registration_certificate_copy?: string | undefined
  /** 业务类型 · 示例：BOTH */
  readonly business_type: "ONLINE" | "OFFLINE" | "BOTH" | (string & {})
  /** APP下载链接 · 示例：https://download.qq.com */
  readonly app_download: string
  /** 业务网站 · 示例：https://www.qq.com */
  readonly business_website: string
  /** 公众号 · 示例：wx8888888888888888 */
  readonly office_account: string
  /** 小程序 · 示例：wx8888888888888888 */
  readonly mini_program: string
  /** 门店地址 · 示例：广东省深圳市南山区科技中一道10000号 */
  readonly store_address: string
  /** 门店照片 */
  readonly store_photos: string | {
    /** 门店照片列表 */
    readonly media_id?: readonly string[] | undefined
  }
  /** 董事姓名 · 示例：BobZhang */
  readonly director_name: string
  /** 董事证件号码 · 示例：5555—8888 */
  readonly director_id_number: string
  /** 负责人姓名 · 示例：BobZhang */
  readonly principal_name: string
  /** 负责人证件号 · 示例：5555—8888 */
  readonly principal_id_number: string
  /** 公司电话 · 示例：075586010000 */
  readonly office_phone: string
  /** 联系人姓名 · 示例：李先生 */
  readonly contact_name: string
  /** 联系人电话 · 示例：075586010000 */
  readonly contact_phone: string
  /** 联系人邮箱 · 示例：test@test.com */
  readonly contact_email: string
  /** 子商户结算银行账户 · 示例：555588889999 */
  readonly settlement_bank_number: string
  /** 是否申请H5支付权限 · 示例：YES */
  readonly apply_h5_payment?: "YES" | "NO" | (string & {}) | undefined
  /** H5经营网址 · 示例：https://qq.com */
  readonly h5_website_url?: string | undefined
  /** H5支付域名 · 示例：["www.qq.com","www.weixin.com"] */
  readonly h5_domains?: string | readonly string[] | undefined
  /** 附加信息 · 示例：555588889999 */
  readonly attach?: string | undefined
}

export interface V2_Secapi_Mch_AddInstitutionsub_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Mch_AddInstitutionsub_Post_Request
}

export interface V2_Secapi_Mch_AddInstitutionsub_Post_Response {
  /** 返回状态码 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务返回码 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误编码 · 示例：参数格式校验错误 */
  readonly err_code?: string | undefined
  /** 错误描述 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 子商户号 · 示例：12345678 */
  readonly sub_mch_id: string
  /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 验证状态 · 示例：Under review */
  readonly verification_status?: "Under review" | "Approved" | (string & {}) | undefined
  /** 验证状态描述 · 示例：该子商户需要通过审核才可生效。请登录商户平台检查审核状态。 */
  readonly description?: string | undefined
  /** H5支付权限状态 · 示例：APPROVED */
  readonly h5_authorization_state?: "APPROVED" | "UNAUTHORIZED" | "UNDER_REVIEW" | "REJECTED" | "UNDER_PUNISHMENT" | "APPLICATION_FAILED" | (string & {}) | undefined
}

export interface V2_Secapi_Mch_AddInstitutionsub {
  /**
   * 进件子商户
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Mch_AddInstitutionsub_Post_Options & { readonly xml: V2_Secapi_Mch_AddInstitutionsub_Post_Request }): ApiCall<V2_Secapi_Mch_AddInstitutionsub_Post_Response>
  /**
   * 进件子商户
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Mch_AddInstitutionsub_Post_Options & { readonly xml: V2_Secapi_Mch_AddInstitutionsub_Post_Request }): V2_Secapi_Mch_AddInstitutionsub_Post_Response
}

export interface V2_Secapi_Mch_Addsubdevconfig_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id: string
  /** 关联APPID · 最长 32 个字符 · 示例：wx931386123456789e */
  readonly sub_appid?: string | undefined
  /** 授权目录 · 最长 256 个字符 · 示例：http://www.qq.com/wechat/ */
  readonly jsapi_path: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
}

export interface V2_Secapi_Mch_Addsubdevconfig_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Mch_Addsubdevconfig_Post_Request
}

export interface V2_Secapi_Mch_Addsubdevconfig_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 错误代码 · 最长 32 个字符 · 示例：INVALID_REQUEST */
  readonly err_code: string
  /** 错误代码描述 · 最长 128 个字符 · 示例：子商户号信息有误，请检查修改后重试 */
  readonly err_code_des: string
  /** 业务结果 · 最长 32 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
}

export interface V2_Secapi_Mch_Addsubdevconfig {
  /**
   * 服务商子商户开发配置新增支付目录/新增对应APPID关联 · https://pay.weixin.qq.com/doc/v2/partner/4014115404
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Mch_Addsubdevconfig_Post_Options & { readonly xml: V2_Secapi_Mch_Addsubdevconfig_Post_Request }): ApiCall<V2_Secapi_Mch_Addsubdevconfig_Post_Response>
  /**
   * 服务商子商户开发配置新增支付目录/新增对应APPID关联 · https://pay.weixin.qq.com/doc/v2/partner/4014115404
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Mch_Addsubdevconfig_Post_Options & { readonly xml: V2_Secapi_Mch_Addsubdevconfig_Post_Request }): V2_Secapi_Mch_Addsubdevconfig_Post_Response
}

export interface V2_Secapi_Mch_Channelsetting_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx931386123456789e */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1451234567 */
  readonly mch_id?: string | undefined
  /** 特约商户号 · 最长 32 个字符 · 示例：10000101 */
  readonly sub_mch_id: string
  /** 渠道商商户号 · 最长 32 个字符 · 示例：10000102 */
  readonly channel_id: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
}

export interface V2_Secapi_Mch_Channelsetting_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Mch_Channelsetting_Post_Request
}

export interface V2_Secapi_Mch_Channelsetting_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 32 个字符 · 示例：FAIL */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 错误代码 · 最长 32 个字符 · 示例：INVALID_REQUEST */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：子商户号信息有误，请检查修改后重试 */
  readonly err_code_des?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1451234567 */
  readonly mch_id: string
  /** 处理信息 · 最长 128 个字符 · 示例：处理成功 */
  readonly result_msg: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wx888888888 */
  readonly appid: string
  /** 子商户商户号 · 最长 32 个字符 · 示例：10000100 */
  readonly sub_mch_id: string
  /** 渠道商商户号 · 最长 32 个字符 · 示例：10000101 */
  readonly channel_id: string
}

export interface V2_Secapi_Mch_Channelsetting {
  /**
   * 银行服务商特约子商户指定渠道号API
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Mch_Channelsetting_Post_Options & { readonly xml: V2_Secapi_Mch_Channelsetting_Post_Request }): ApiCall<V2_Secapi_Mch_Channelsetting_Post_Response>
  /**
   * 银行服务商特约子商户指定渠道号API
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Mch_Channelsetting_Post_Options & { readonly xml: V2_Secapi_Mch_Channelsetting_Post_Request }): V2_Secapi_Mch_Channelsetting_Post_Response
}

export interface V2_Secapi_Mch_ModifyInstitutionsub_Post_Request {
  /** 机构appid · 示例：wx8888888888888888 */
  readonly app_id: string
  /** 机构商户号 · 示例：3200000001 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 示例：12345678 */
  readonly sub_mch_id: string
  /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 子商户全称 · 示例：Merchantname */
  readonly merchant_name: string
  /** 渠道编号 · 示例：101 */
  readonly channel_id?: string | undefined
  /** 子商户简称 · 示例：Merchantshortname */
  readonly merchant_shortname: string
  /** 注册国家或区域 · 示例：344 */
  readonly merchant_country_code: string
  /** 商户类型 · 示例：ENTERPRISE */
  readonly merchant_type: "ENTERPRISE" | "INDIVIDUAL" | (string & {})
  /** 业务类目 · 示例：343 */
  readonly business_category: string
  /** MCC码 · 示例：4214 */
  readonly mcc: string
  /** 公司注册文件编号 · 示例：5555-8888 */
  readonly registration_certificate_number: string
  /** 公司注册文件过期时间 · 示例：2020-10-16 */
  readonly registration_certificate_date: string
  /** 公司注册文件照片 · 示例：aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj */
  readonly registration_certificate_copy?: string | undefined
  /** 业务类型 · 示例：BOTH */
  readonly business_type: "ONLINE" | "OFFLINE" | "BOTH" | (string & {})
  /** APP下载链接 · 示例：https://download.qq.com */
  readonly app_download: string
  /** 业务网站 · 示例：https://www.qq.com */
  readonly business_website: string
  /** 公众号 · 示例：wx8888888888888888 */
  readonly office_account: string
  /** 小程序 · 示例：wx8888888888888888 */
  readonly mini_program: string
  /** 门店地址 · 示例：广东省深圳市南山区科技中一道10000号 */
  readonly store_address: string
  /** 门店照片 · 示例：["Media_id1","Media_id2","Media_id3"] */
  readonly store_photos?: string | readonly string[] | undefined
  /** 董事姓名 · 示例：BobZhang */
  readonly director_name?: string | undefined
  /** 董事证件号码 · 示例：5555—8888 */
  readonly director_id_number?: string | undefined
  /** 负责人姓名 · 示例：BobZhang */
  readonly principal_name?: string | undefined
  /** 负责人证件号 · 示例：5555—8888 */
  readonly principal_id_number?: string | undefined
  /** 公司电话 · 示例：075586010000 */
  readonly office_phone: string
  /** 联系人姓名 · 示例：李先生 */
  readonly contact_name: string
  /** 联系人电话 · 示例：075586010000 */
  readonly contact_phone: string
  /** 联系人邮箱 · 示例：test@test.com */
  readonly contact_email: string
  /** 子商户结算银行账户 · 示例：555588889999 */
  readonly settlement_bank_number?: string | undefined
  /** 是否申请H5支付权限 · 示例：YES */
  readonly apply_h5_payment?: "YES" | "NO" | (string & {}) | undefined
  /** H5经营网址 · 示例：https://qq.com */
  readonly h5_website_url?: string | undefined
  /** H5支付域名 · 示例：["www.qq.com","www.weixin.com"] */
  readonly h5_domains?: string | readonly string[] | undefined
}

export interface V2_Secapi_Mch_ModifyInstitutionsub_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Mch_ModifyInstitutionsub_Post_Request
}

export interface V2_Secapi_Mch_ModifyInstitutionsub_Post_Response {
  /** 返回状态码 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务返回码 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误编码 · 示例：参数格式校验错误 */
  readonly err_code?: string | undefined
  /** 错误描述 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 子商户号 · 示例：12345678 */
  readonly sub_mch_id: string
  /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 验证状态 · 示例：Under review */
  readonly verification_status?: "Under review" | "Approved" | (string & {}) | undefined
  /** H5支付权限状态 · 示例：APPROVED */
  readonly h5_authorization_state?: "APPROVED" | "UNAUTHORIZED" | "UNDER_REVIEW" | "REJECTED" | "UNDER_PUNISHMENT" | "APPLICATION_FAILED" | (string & {}) | undefined
}

export interface V2_Secapi_Mch_ModifyInstitutionsub {
  /**
   * 修改子商户API
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Mch_ModifyInstitutionsub_Post_Options & { readonly xml: V2_Secapi_Mch_ModifyInstitutionsub_Post_Request }): ApiCall<V2_Secapi_Mch_ModifyInstitutionsub_Post_Response>
  /**
   * 修改子商户API
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Mch_ModifyInstitutionsub_Post_Options & { readonly xml: V2_Secapi_Mch_ModifyInstitutionsub_Post_Request }): V2_Secapi_Mch_ModifyInstitutionsub_Post_Response
}

export interface V2_Secapi_Mch_Modifymchinfo_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 商户识别码 · 最长 32 个字符 · 示例：11111111 */
  readonly sub_mch_id: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商户简称 · 最长 20 个字符 · 示例：商户简称 */
  readonly merchant_shortname?: string | undefined
  /** 客服电话 · 最长 20 个字符 · 示例：075586010000 */
  readonly service_phone?: string | undefined
}

export interface V2_Secapi_Mch_Modifymchinfo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Mch_Modifymchinfo_Post_Request
}

export interface V2_Secapi_Mch_Modifymchinfo_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 处理结果 · 最长 32 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 处理信息 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly result_msg: string
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign: string
  /** 错误代码 · 最长 32 个字符 · 示例：INVALID_REQUEST */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：商户号信息有误，请检查修改后重试 */
  readonly err_code_des?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
}

export interface V2_Secapi_Mch_Modifymchinfo {
  /**
   * 银行特约商户信息修改
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Mch_Modifymchinfo_Post_Options & { readonly xml: V2_Secapi_Mch_Modifymchinfo_Post_Request }): ApiCall<V2_Secapi_Mch_Modifymchinfo_Post_Response>
  /**
   * 银行特约商户信息修改
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Mch_Modifymchinfo_Post_Options & { readonly xml: V2_Secapi_Mch_Modifymchinfo_Post_Request }): V2_Secapi_Mch_Modifymchinfo_Post_Response
}

export interface V2_Secapi_Mch_QueryInstitutionsub_Post_Request {
  /** 机构appid · 示例：wx8888888888888888 */
  readonly app_id: string
  /** 机构商户号 · 示例：3200000001 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 示例：20000100 */
  readonly sub_mch_id: string
  /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
}

export interface V2_Secapi_Mch_QueryInstitutionsub_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Mch_QueryInstitutionsub_Post_Request
}

export interface V2_Secapi_Mch_QueryInstitutionsub_Post_Response {
  /** 返回状态码 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务返回码 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误编码 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 签名 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 子商户号 · 示例：1234567 */
  readonly sub_mch_id: string
  /** 子商户名称 · 示例：7-11 */
  readonly merchant_name: string
  /** 子商户简称 · 示例：Merchantshortname */
  readonly merchant_shortname: string
  /** 注册国家或区域 · 示例：344 */
  readonly merchant_country_code?: string | undefined
  /** 业务类目 · 示例：101 */
  readonly business_category: string
  /** MCC · 示例：075586010000 */
  readonly mcc?: string | undefined
  /** 公司联系电话 · 示例：075586010000 */
  readonly office_phone: string
  /** 联系人姓名 · 示例：张三 */
  readonly contact_name?: string | undefined
  /** 联系人手机 · 示例：1800000000 */
  readonly contact_phone?: string | undefined
  /** 联系人邮箱 · 示例：test@test.com */
  readonly contact_email?: string | undefined
  /** 子商户唯一标识 · 示例：ABC1234567 */
  readonly merchant_remark: string
  /** 业务类型 · 示例：BOTH */
  readonly business_type?: "ONLINE" | "OFFLINE" | "BOTH" | (string & {}) | undefined
  /** 商户类型 · 示例：ENTERPRISE */
  readonly merchant_type?: "ENTERPRISE" | "INDIVIDUAL" | (string & {}) | undefined
  /** 公司注册文件编号 · 示例：5555-8888 */
  readonly registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 · 示例：2020-10-16 */
  readonly registration_certificate_date?: string | undefined
  /** APP下载链接 · 示例：https://download.qq.com */
  readonly app_download?: string | undefined
  /** 业务网站 · 示例：https://www.qq.com */
  readonly business_website?: string | undefined
  /** 公众号 · 示例：wx8888888888888888 */
  readonly office_account?: string | undefined
  /** 小程序 · 示例：wx8888888888888888 */
  readonly mini_program?: string | undefined
  /** 门店地址 · 示例：10FWorldFinanceCentre(SouthOffice),11CantonRoad,TsimShaTsui,HongKong */
  readonly store_address?: string | undefined
  /** 董事姓名 · 示例：BobZhang */
  readonly director_name?: string | undefined
  /** 董事证件编号 · 示例：5555-8888 */
  readonly director_id_number?: string | undefined
  /** 负责人姓名 · 示例：BobZhang */
  readonly principal_name?: string | undefined
  /** 负责人证件编号 · 示例：5555-8888 */
  readonly principal_id_number?: string | undefined
  /** 子商户结算银行账户 · 示例：555588889999 */
  readonly settlement_bank_number?: string | undefined
  /** 渠道编号 · 示例：101 */
  readonly channel_id?: string | undefined
  /** H5支付权限状态 · 示例：APPROVED */
  readonly h5_authorization_state?: "APPROVED" | "UNAUTHORIZED" | "UNDER_REVIEW" | "REJECTED" | "UNDER_PUNISHMENT" | "APPLICATION_FAILED" | (string & {}) | undefined
  /** H5驳回详情 · 示例：商户证书无效 */
  readonly h5_audit_reject_detail?: string | undefined
  /** 子商户状态 · 示例：OPERATING */
  readonly sub_mch_status?: "OPERATING" | "PENDING" | "DEACTIVATED" | "CLOSED" | "INCOMPLETE_APPLICATION" | (string & {}) | undefined
  /** 子商户入驻状态 · 示例：UNDER_REVIEW */
  readonly application_status?: "UNDER_REVIEW" | "REJECTED" | (string & {}) | undefined
  /** 子商户入驻驳回详情 */
  readonly application_reject_detail?: string | undefined
  /** 附加信息 · 示例：555588889999 */
  readonly attach?: string | undefined
}

export interface V2_Secapi_Mch_QueryInstitutionsub {
  /**
   * 查询子商户
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Mch_QueryInstitutionsub_Post_Options & { readonly xml: V2_Secapi_Mch_QueryInstitutionsub_Post_Request }): ApiCall<V2_Secapi_Mch_QueryInstitutionsub_Post_Response>
  /**
   * 查询子商户
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Mch_QueryInstitutionsub_Post_Options & { readonly xml: V2_Secapi_Mch_QueryInstitutionsub_Post_Request }): V2_Secapi_Mch_QueryInstitutionsub_Post_Response
}

export interface V2_Secapi_Mch_Querysubdevconfig_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
}

export interface V2_Secapi_Mch_Querysubdevconfig_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Mch_Querysubdevconfig_Post_Request
}

export interface V2_Secapi_Mch_Querysubdevconfig_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 错误代码 · 最长 32 个字符 · 示例：INVALID_REQUEST */
  readonly err_code: string
  /** 错误代码描述 · 最长 128 个字符 · 示例：子商户号信息有误，请检查修改后重试 */
  readonly err_code_des: string
  /** 业务结果 · 最长 32 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 授权目录 · 最长 2048 个字符 · 示例：{"jsapi_path_list":["http://www.qq.com/abcd/","http://www.qq.com/abcdedfg/"]} */
  readonly jsapi_path_list: string
  /** 关联APPID与关注特约商户公众号的APPID · 最长 1024 个字符 */
  readonly appid_config_list: string
}

export interface V2_Secapi_Mch_Querysubdevconfig {
  /**
   * 配置查询 · https://pay.weixin.qq.com/doc/v2/partner/4014115413
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Mch_Querysubdevconfig_Post_Options & { readonly xml: V2_Secapi_Mch_Querysubdevconfig_Post_Request }): ApiCall<V2_Secapi_Mch_Querysubdevconfig_Post_Response>
  /**
   * 配置查询 · https://pay.weixin.qq.com/doc/v2/partner/4014115413
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Mch_Querysubdevconfig_Post_Options & { readonly xml: V2_Secapi_Mch_Querysubdevconfig_Post_Request }): V2_Secapi_Mch_Querysubdevconfig_Post_Response
}

export interface V2_Secapi_Mch_Submchmanage_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
  readonly mch_id?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 商户名称 · 最长 50 个字符 · 示例：商户名称 */
  readonly merchant_name?: string | undefined
  /** 商户识别码 · 示例：1230000109 */
  readonly sub_mch_id?: string | undefined
  /** 页码 · 最长 10 个字符 · 示例：1 */
  readonly page_index: string
  /** 展示资料个数 · 最长 10 个字符 · 示例：10 */
  readonly page_size?: string | undefined
}

export interface V2_Secapi_Mch_Submchmanage_Post_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    readonly action: "add" | "query" | (string & {})
  }
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Mch_Submchmanage_Post_Request
}

export interface V2_Secapi_Mch_Submchmanage_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：签名失败 */
  readonly return_msg?: string | undefined
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code?: "SUCCESS" | "FAIL" | (string & {}) | undefined
  /** 业务结果描述 · 最长 16 个字符 · 示例：OK */
  readonly result_msg?: string | undefined
  /** 总记录数 · 最长 32 个字符 · 示例：1 */
  readonly total: string
  /** 商户信息列表 */
  readonly mchinfo: readonly {
    /** 公众账号ID · 最长 32 个字符 · 示例：wxd678efh567hg6787 */
    readonly appid: string
    /** 商户号 · 最长 32 个字符 · 示例：1230000109 */
    readonly mch_id: string
    /** 商户名称 · 最长 50 个字符 · 示例：商户名称 */
    readonly merchant_name: string
    /** 商户简称 · 最长 20 个字符 · 示例：商户简称 */
    readonly merchant_shortname: string
    /** 客服电话 · 最长 20 个字符 · 示例：075586010000 */
    readonly service_phone: string
    /** 联系人 · 最长 10 个字符 · 示例：联系人 */
    readonly contact?: string | undefined
    /** 联系电话 · 最长 11 个字符 · 示例：13000000000 */
    readonly contact_phone?: string | undefined
    /** 联系邮箱 · 最长 30 个字符 · 示例：test@test.com */
    readonly contact_email?: string | undefined
    /** 经营类目 · 最长 10 个字符 · 示例：101 */
    readonly business: string
    /** 渠道商商户号 · 最长 32 个字符 · 示例：100000001 */
    readonly channel_id: string
    /** 渠道商名称 · 最长 50 个字符 · 示例：渠道商的全称 */
    readonly channel_name: string
  }[]
}

export interface V2_Secapi_Mch_Submchmanage {
  /**
   * 银行特约商户录入/银行特约商户资料查询 · https://pay.weixin.qq.com/doc/v2/institution/4012194260
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Mch_Submchmanage_Post_Options & { readonly xml: V2_Secapi_Mch_Submchmanage_Post_Request }): ApiCall<V2_Secapi_Mch_Submchmanage_Post_Response>
  /**
   * 银行特约商户录入/银行特约商户资料查询 · https://pay.weixin.qq.com/doc/v2/institution/4012194260
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Mch_Submchmanage_Post_Options & { readonly xml: V2_Secapi_Mch_Submchmanage_Post_Request }): V2_Secapi_Mch_Submchmanage_Post_Response
}

export interface V2_Secapi_Mch_Uploadmedia_Post_Options extends CallOptions {
  /** 上传的表单 */
  readonly body: {
    /** 服务商商户号或渠道号 · 最长 32 个字符 */
    readonly mch_id?: string | undefined
    /** form-data中媒体文件标识 */
    readonly media: Blob | Uint8Array
    /** 根据媒体文件内容进行MD5计算后的值 · 最长 32 个字符 */
    readonly media_hash: string
    /** 签名 · 最长 32 个字符 */
    readonly sign?: string | undefined
    /** 签名方式 · 最长 10 个字符 · 默认："MD5" */
    readonly sign_type?: "HMAC-SHA256" | "MD5" | (string & {}) | undefined
  }
}

export interface V2_Secapi_Mch_Uploadmedia_Post_Response {
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
  /** 媒体标识Id · 最长 256 个字符 */
  readonly media_id: string
}

export interface V2_Secapi_Mch_Uploadmedia {
  /**
   * 图片上传API · https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Mch_Uploadmedia_Post_Options): ApiCall<V2_Secapi_Mch_Uploadmedia_Post_Response>
  /**
   * 图片上传API · https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Mch_Uploadmedia_Post_Options): V2_Secapi_Mch_Uploadmedia_Post_Response
}

export interface V2_Secapi_Mkt {
  /** 服务商特约商户关注功能配置 */
  readonly addrecommendconf: V2_Secapi_Mkt_Addrecommendconf
}

export interface V2_Secapi_Mkt_Addrecommendconf_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id: string
  /** 特约商户APPID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid: string
  /** 推荐关注APPID · 最长 32 个字符 · 示例：wx931386123456789e */
  readonly subscribe_appid: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
}

export interface V2_Secapi_Mkt_Addrecommendconf_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Mkt_Addrecommendconf_Post_Request
}

export interface V2_Secapi_Mkt_Addrecommendconf_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 错误代码 · 最长 32 个字符 · 示例：INVALID_REQUEST */
  readonly err_code: string
  /** 错误代码描述 · 最长 128 个字符 · 示例：子商户号信息有误，请检查修改后重试 */
  readonly err_code_des: string
  /** 业务结果 · 最长 32 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
}

export interface V2_Secapi_Mkt_Addrecommendconf {
  /**
   * 服务商特约商户关注功能配置 · https://pay.weixin.qq.com/doc/v2/partner/4014115399
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  post(options: V2_Secapi_Mkt_Addrecommendconf_Post_Options & { readonly xml: V2_Secapi_Mkt_Addrecommendconf_Post_Request }): ApiCall<V2_Secapi_Mkt_Addrecommendconf_Post_Response>
  /**
   * 服务商特约商户关注功能配置 · https://pay.weixin.qq.com/doc/v2/partner/4014115399
   * 需要商户证书（clientCertificate）
   * @deprecated 微信支付已下线
   */
  postSync(options: V2_Secapi_Mkt_Addrecommendconf_Post_Options & { readonly xml: V2_Secapi_Mkt_Addrecommendconf_Post_Request }): V2_Secapi_Mkt_Addrecommendconf_Post_Response
}

export interface V2_Secapi_Pay {
  /** 撤销订单 */
  readonly facepayreverse: V2_Secapi_Pay_Facepayreverse
  /** 请求多次分账 */
  readonly multiprofitsharing: V2_Secapi_Pay_Multiprofitsharing
  /** 请求单次分账 */
  readonly profitsharing: V2_Secapi_Pay_Profitsharing
  /** 完结分账 */
  readonly profitsharingfinish: V2_Secapi_Pay_Profitsharingfinish
  /** 分账回退 */
  readonly profitsharingreturn: V2_Secapi_Pay_Profitsharingreturn
  /** 申请退款 */
  readonly refund: V2_Secapi_Pay_Refund
  /** 申请退款 */
  readonly refundv2: V2_Secapi_Pay_Refundv2
  /** 撤销订单 */
  readonly reverse: V2_Secapi_Pay_Reverse
}

export interface V2_Secapi_Pay_Facepayreverse_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Secapi_Pay_Facepayreverse_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Pay_Facepayreverse_Post_Request
}

export interface V2_Secapi_Pay_Facepayreverse_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 是否重调 · 最长 1 个字符 · 示例：Y */
  readonly recall: "Y" | "N" | (string & {})
}

export interface V2_Secapi_Pay_Facepayreverse {
  /**
   * 撤销订单
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Pay_Facepayreverse_Post_Options & { readonly xml: V2_Secapi_Pay_Facepayreverse_Post_Request }): ApiCall<V2_Secapi_Pay_Facepayreverse_Post_Response>
  /**
   * 撤销订单
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Pay_Facepayreverse_Post_Options & { readonly xml: V2_Secapi_Pay_Facepayreverse_Post_Request }): V2_Secapi_Pay_Facepayreverse_Post_Response
}

export interface V2_Secapi_Pay_Multiprofitsharing_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 最长 64 个字符 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 分账接收方列表JSON格式字符串 · 最长 10240 个字符 */
  readonly receivers: string | {
    /** 分账接收方列表JSON表达式 */
    readonly receiver?: readonly {
      /** 分账接收方类型 */
      readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
      /** 分账接收方账号 · 示例：190001001 */
      readonly account: string
      /** 分账金额 · 示例：100 */
      readonly amount: number
      /** 分账描述 · 示例：分到商户 */
      readonly description: string
      /** 分账个人接收方姓名 · 示例：分到个人 */
      readonly name?: string | undefined
    }[] | undefined
  }
}

export interface V2_Secapi_Pay_Multiprofitsharing_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Pay_Multiprofitsharing_Post_Request
}

export interface V2_Secapi_Pay_Multiprofitsharing_Post_Response {
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 最长 64 个字符 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 最长 64 个字符 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 分账接收方列表JSON格式字符串 · 最长 10240 个字符 */
  readonly receivers?: string | undefined
}

export interface V2_Secapi_Pay_Multiprofitsharing {
  /**
   * 请求多次分账 · https://pay.weixin.qq.com/doc/v2/merchant/4011983158
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Pay_Multiprofitsharing_Post_Options & { readonly xml: V2_Secapi_Pay_Multiprofitsharing_Post_Request }): ApiCall<V2_Secapi_Pay_Multiprofitsharing_Post_Response>
  /**
   * 请求多次分账 · https://pay.weixin.qq.com/doc/v2/merchant/4011983158
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Pay_Multiprofitsharing_Post_Options & { readonly xml: V2_Secapi_Pay_Multiprofitsharing_Post_Request }): V2_Secapi_Pay_Multiprofitsharing_Post_Response
}

export interface V2_Secapi_Pay_Profitsharing_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 品牌主商户号 · 最长 32 个字符 · 示例：1900000108 */
  readonly brand_mch_id?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 最长 64 个字符 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 分账接收方列表JSON格式字符串 · 最长 10240 个字符 */
  readonly receivers: string | {
    /** 分账接收方列表JSON表达式 */
    readonly receiver?: readonly {
      /** 分账接收方类型 */
      readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
      /** 分账接收方账号 · 示例：190001001 */
      readonly account: string
      /** 分账金额 · 示例：100 */
      readonly amount: number
      /** 分账描述 · 示例：分到商户 */
      readonly description: string
      /** 分账个人接收方姓名 · 示例：分到个人 */
      readonly name?: string | undefined
    }[] | undefined
  }
}

export interface V2_Secapi_Pay_Profitsharing_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Pay_Profitsharing_Post_Request
}

export interface V2_Secapi_Pay_Profitsharing_Post_Response {
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
  /** 品牌主商户号 · 最长 32 个字符 · 示例：1900000108 */
  readonly brand_mch_id?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 最长 64 个字符 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 最长 64 个字符 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 分账单状态 · 最长 16 个字符 · 示例：FINISHED */
  readonly status?: "FINISHED" | "PROCESSING" | (string & {}) | undefined
  /** 分账接收方列表JSON格式字符串 · 最长 10240 个字符 */
  readonly receivers?: string | undefined
}

export interface V2_Secapi_Pay_Profitsharing {
  /**
   * 请求单次分账 · https://pay.weixin.qq.com/doc/v2/merchant/4011941670
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Pay_Profitsharing_Post_Options & { readonly xml: V2_Secapi_Pay_Profitsharing_Post_Request }): ApiCall<V2_Secapi_Pay_Profitsharing_Post_Response>
  /**
   * 请求单次分账 · https://pay.weixin.qq.com/doc/v2/merchant/4011941670
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Pay_Profitsharing_Post_Options & { readonly xml: V2_Secapi_Pay_Profitsharing_Post_Request }): V2_Secapi_Pay_Profitsharing_Post_Response
}

export interface V2_Secapi_Pay_Profitsharingfinish_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 最长 64 个字符 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 分账完结描述 · 最长 80 个字符 · 示例：分账已完成 */
  readonly description: string
}

export interface V2_Secapi_Pay_Profitsharingfinish_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Pay_Profitsharingfinish_Post_Request
}

export interface V2_Secapi_Pay_Profitsharingfinish_Post_Response {
  /** 子商户公众账号ID · 最长 32 个字符 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 */
  readonly sub_mch_id?: string | undefined
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 最长 64 个字符 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 最长 64 个字符 · 示例：3008450740201411110007820472 */
  readonly order_id: string
}

export interface V2_Secapi_Pay_Profitsharingfinish {
  /**
   * 完结分账 · https://pay.weixin.qq.com/doc/v2/merchant/4011984076
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Pay_Profitsharingfinish_Post_Options & { readonly xml: V2_Secapi_Pay_Profitsharingfinish_Post_Request }): ApiCall<V2_Secapi_Pay_Profitsharingfinish_Post_Response>
  /**
   * 完结分账 · https://pay.weixin.qq.com/doc/v2/merchant/4011984076
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Pay_Profitsharingfinish_Post_Options & { readonly xml: V2_Secapi_Pay_Profitsharingfinish_Post_Request }): V2_Secapi_Pay_Profitsharingfinish_Post_Response
}

export interface V2_Secapi_Pay_Profitsharingreturn_Post_Request {
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 微信分账单号 · 最长 64 个字符 · 示例：3008450740201411110007820472 */
  readonly order_id?: string | undefined
  /** 商户分账单号 · 最长 64 个字符 · 示例：P20150806125346 */
  readonly out_order_no?: string | undefined
  /** 商户回退单号 · 最长 32 个字符 · 示例：R20190516001 */
  readonly out_return_no: string
  /** 回退方类型 · 最长 32 个字符 · 示例：MERCHANT_ID */
  readonly return_account_type: "MERCHANT_ID" | (string & {})
  /** 回退方账号 · 最长 64 个字符 · 示例：86693852 */
  readonly return_account: string
  /** 回退金额 · 示例：888 */
  readonly return_amount: number | string
  /** 回退描述 · 最长 80 个字符 · 示例：用户退款 */
  readonly description: string
}

export interface V2_Secapi_Pay_Profitsharingreturn_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Pay_Profitsharingreturn_Post_Request
}

export interface V2_Secapi_Pay_Profitsharingreturn_Post_Response {
  /** 返回状态码 · 最长 16 个字符 */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 */
  readonly return_msg?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly mch_id: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 */
  readonly err_code_des?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "HMAC-SHA256" | (string & {}) | undefined
  /** 微信分账单号 · 最长 64 个字符 · 示例：3008450740201411110007820472 */
  readonly order_id?: string | undefined
  /** 商户分账单号 · 最长 64 个字符 · 示例：P20150806125346 */
  readonly out_order_no?: string | undefined
  /** 商户回退单号 · 最长 32 个字符 · 示例：R20190516001 */
  readonly out_return_no: string
  /** 微信回退单号 · 最长 64 个字符 · 示例：3008450740201411110007820472 */
  readonly return_no?: string | undefined
  /** 回退方类型 · 最长 32 个字符 · 示例：MERCHANT_ID */
  readonly return_account_type: "MERCHANT_ID" | (string & {})
  /** 回退方账号 · 最长 64 个字符 · 示例：86693852 */
  readonly return_account: string
  /** 回退金额 · 示例：888 */
  readonly return_amount: string
  /** 回退描述 · 最长 80 个字符 · 示例：用户退款 */
  readonly description: string
  /** 回退结果 · 最长 32 个字符 · 示例：SUCCESS */
  readonly result?: "SUCCESS" | "PROCESSING" | "FAILED" | (string & {}) | undefined
  /** 失败原因 · 最长 32 个字符 · 示例：ACCOUNT_ABNORMAL */
  readonly fail_reason?: "ACCOUNT_ABNORMAL" | "TIME_OUT_CLOSED" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
  /** 完成时间 · 最长 16 个字符 · 示例：20180608170132 */
  readonly finish_time?: string | undefined
}

export interface V2_Secapi_Pay_Profitsharingreturn {
  /**
   * 分账回退 · https://pay.weixin.qq.com/doc/v2/merchant/4011984166
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Pay_Profitsharingreturn_Post_Options & { readonly xml: V2_Secapi_Pay_Profitsharingreturn_Post_Request }): ApiCall<V2_Secapi_Pay_Profitsharingreturn_Post_Response>
  /**
   * 分账回退 · https://pay.weixin.qq.com/doc/v2/merchant/4011984166
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Pay_Profitsharingreturn_Post_Options & { readonly xml: V2_Secapi_Pay_Profitsharingreturn_Post_Request }): V2_Secapi_Pay_Profitsharingreturn_Post_Response
}

export interface V2_Secapi_Pay_Refund_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 商户退款单号 · 最长 64 个字符 · 最长 64 字节（UTF-8） · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 订单金额 · 示例：100 */
  readonly total_fee: number | string
  /** 退款金额 · 示例：100 */
  readonly refund_fee: number | string
  /** 退款货币种类 · 最长 8 个字符 · 示例：CNY */
  readonly refund_fee_type?: string | undefined
  /** 退款原因 · 最长 80 个字符 · 最长 80 字节（UTF-8） · 示例：商品已售完 */
  readonly refund_desc?: string | undefined
  /** 退款资金来源 · 最长 30 个字符 · 示例：REFUND_SOURCE_RECHARGE_FUNDS */
  readonly refund_account?: string | undefined
  /** 退款结果通知url · 最长 256 个字符 · 示例：https://weixin.qq.com/notify/ */
  readonly notify_url?: string | undefined
}

export interface V2_Secapi_Pay_Refund_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Pay_Refund_Post_Request
}

export interface V2_Secapi_Pay_Refund_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统超时 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign: string
  /** 微信订单号 · 最长 32 个字符 · 示例：4007752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · 最长 32 个字符 · 示例：33368018 */
  readonly out_trade_no: string
  /** 商户退款单号 · 最长 64 个字符 · 示例：121775250 */
  readonly out_refund_no: string
  /** 微信退款单号 · 最长 32 个字符 · 示例：2007752501201407033233368018 */
  readonly refund_id: string
  /** 退款金额 · 示例：100 */
  readonly refund_fee: string
  /** 应结退款金额 · 示例：100 */
  readonly settlement_refund_fee?: string | undefined
  /** 标价金额 · 示例：100 */
  readonly total_fee: string
  /** 应结订单金额 · 示例：100 */
  readonly settlement_total_fee?: string | undefined
  /** 标价币种 · 最长 8 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 现金支付金额 · 示例：100 */
  readonly cash_fee: string
  /** 现金支付币种 · 最长 16 个字符 · 示例：CNY */
  readonly cash_fee_type?: string | undefined
  /** 现金退款金额 · 示例：100 */
  readonly cash_refund_fee?: string | undefined
  /** 代金券类型 · 最长 8 个字符 · 示例：CASH */
  readonly [name: `coupon_type_${number}`]: string | undefined
  /** 代金券退款总金额 · 示例：100 */
  readonly coupon_refund_fee?: string | undefined
  /** 单个代金券退款金额 · 示例：100 */
  readonly [name: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 · 示例：1 */
  readonly coupon_refund_count?: string | undefined
  /** 退款代金券ID · 最长 20 个字符 · 示例：10000 */
  readonly [name: `coupon_refund_id_${number}`]: string | undefined
}

export interface V2_Secapi_Pay_Refund {
  /**
   * 申请退款 · https://pay.weixin.qq.com/doc/v2/merchant/4011937624
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Pay_Refund_Post_Options & { readonly xml: V2_Secapi_Pay_Refund_Post_Request }): ApiCall<V2_Secapi_Pay_Refund_Post_Response>
  /**
   * 申请退款 · https://pay.weixin.qq.com/doc/v2/merchant/4011937624
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Pay_Refund_Post_Options & { readonly xml: V2_Secapi_Pay_Refund_Post_Request }): V2_Secapi_Pay_Refund_Post_Response
}

export interface V2_Secapi_Pay_Refundv2_Post_Request {
  /** 退款包含的商品列表信息 · 最长 6000 个字符 · 最长 6000 字节（UTF-8） */
  readonly detail?: string | {
    /** 订单原价 · 示例：1 */
    readonly cost_price?: number | undefined
    /** 商品小票ID · 示例：wx123 */
    readonly receipt_id?: string | undefined
    /** 单品列表 */
    readonly goods_detail: readonly {
      /** 商品编码 · 示例：商品编码 */
      readonly goods_id?: string | undefined
      /** 微信支付商品编码 · 示例：1001 */
      readonly wxpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品数量 · 示例：1 */
      readonly quantity: number
      /** 商品单价 · 示例：528800 */
      readonly price: number
    }[]
  } | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 64 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 商户退款单号 · 最长 64 个字符 · 最长 64 字节（UTF-8） · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 订单金额 · 示例：100 */
  readonly total_fee: number | string
  /** 退款金额 · 示例：100 */
  readonly refund_fee: number | string
  /** 退款货币种类 · 最长 8 个字符 · 示例：CNY */
  readonly refund_fee_type?: string | undefined
  /** 退款原因 · 最长 80 个字符 · 最长 80 字节（UTF-8） · 示例：商品已售完 */
  readonly refund_desc?: string | undefined
  /** 退款资金来源 · 最长 30 个字符 · 示例：REFUND_SOURCE_RECHARGE_FUNDS */
  readonly refund_account?: string | undefined
  /** 退款结果通知url · 最长 256 个字符 · 示例：https://weixin.qq.com/notify/ */
  readonly notify_url?: string | undefined
}

export interface V2_Secapi_Pay_Refundv2_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Pay_Refundv2_Post_Request
}

export interface V2_Secapi_Pay_Refundv2_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误代码描述 · 最长 128 个字符 · 示例：系统超时 */
  readonly err_code_des?: string | undefined
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly sign: string
  /** 微信订单号 · 最长 32 个字符 · 示例：4007752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · 最长 32 个字符 · 示例：33368018 */
  readonly out_trade_no: string
  /** 商户退款单号 · 最长 64 个字符 · 示例：121775250 */
  readonly out_refund_no: string
  /** 微信退款单号 · 最长 32 个字符 · 示例：2007752501201407033233368018 */
  readonly refund_id: string
  /** 退款金额 · 示例：100 */
  readonly refund_fee: string
  /** 应结退款金额 · 示例：100 */
  readonly settlement_refund_fee?: string | undefined
  /** 标价金额 · 示例：100 */
  readonly total_fee: string
  /** 应结订单金额 · 示例：100 */
  readonly settlement_total_fee?: string | undefined
  /** 标价币种 · 最长 8 个字符 · 示例：CNY */
  readonly fee_type?: string | undefined
  /** 现金支付金额 · 示例：100 */
  readonly cash_fee: string
  /** 现金支付币种 · 最长 16 个字符 · 示例：CNY */
  readonly cash_fee_type?: string | undefined
  /** 现金退款金额 · 示例：100 */
  readonly cash_refund_fee?: string | undefined
  /** 代金券类型 · 最长 8 个字符 · 示例：CASH */
  readonly [name: `coupon_type_${number}`]: string | undefined
  /** 代金券退款总金额 · 示例：100 */
  readonly coupon_refund_fee?: string | undefined
  /** 单个代金券退款金额 · 示例：100 */
  readonly [name: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 · 示例：1 */
  readonly coupon_refund_count?: string | undefined
  /** 退款代金券ID · 最长 20 个字符 · 示例：10000 */
  readonly [name: `coupon_refund_id_${number}`]: string | undefined
  /** 营销详情JSON格式字符串 · 最长 6000 个字符 */
  readonly promotion_detail?: string | undefined
}

export interface V2_Secapi_Pay_Refundv2 {
  /**
   * 申请退款 · https://pay.weixin.qq.com/doc/v2/partner/4011983308
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Pay_Refundv2_Post_Options & { readonly xml: V2_Secapi_Pay_Refundv2_Post_Request }): ApiCall<V2_Secapi_Pay_Refundv2_Post_Response>
  /**
   * 申请退款 · https://pay.weixin.qq.com/doc/v2/partner/4011983308
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Pay_Refundv2_Post_Options & { readonly xml: V2_Secapi_Pay_Refundv2_Post_Request }): V2_Secapi_Pay_Refundv2_Post_Response
}

export interface V2_Secapi_Pay_Reverse_Post_Request {
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id?: string | undefined
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 微信订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 最长 32 个字符 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str?: string | undefined
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign?: string | undefined
  /** 签名类型 · 最长 32 个字符 · 示例：HMAC-SHA256 */
  readonly sign_type?: "MD5" | "HMAC-SHA256" | (string & {}) | undefined
}

export interface V2_Secapi_Pay_Reverse_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 xml 中 */
  readonly xml: V2_Secapi_Pay_Reverse_Post_Request
}

export interface V2_Secapi_Pay_Reverse_Post_Response {
  /** 返回状态码 · 最长 16 个字符 · 示例：SUCCESS */
  readonly return_code: "SUCCESS" | "FAIL" | (string & {})
  /** 返回信息 · 最长 128 个字符 · 示例：OK */
  readonly return_msg: string
  /** 公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户公众账号ID · 最长 32 个字符 · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 商户号 · 最长 32 个字符 · 示例：1900000109 */
  readonly mch_id: string
  /** 子商户号 · 最长 32 个字符 · 示例：1900000100 */
  readonly sub_mch_id?: string | undefined
  /** 随机字符串 · 最长 32 个字符 · 示例：5K8264ILTKCH16CQ2502SI8ZNMTM67VS */
  readonly nonce_str: string
  /** 签名 · 最长 32 个字符 · 示例：C380BEC2BFD727A4B6845133519F3AD6 */
  readonly sign: string
  /** 业务结果 · 最长 16 个字符 · 示例：SUCCESS */
  readonly result_code: "SUCCESS" | "FAIL" | (string & {})
  /** 错误代码 · 最长 32 个字符 · 示例：SYSTEMERROR */
  readonly err_code?: string | undefined
  /** 错误描述 · 最长 128 个字符 · 示例：系统错误 */
  readonly err_code_des?: string | undefined
  /** 是否重调 · 最长 1 个字符 · 示例：Y */
  readonly recall: "Y" | "N" | (string & {})
}

export interface V2_Secapi_Pay_Reverse {
  /**
   * 撤销订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011937361
   * 需要商户证书（clientCertificate）
   */
  post(options: V2_Secapi_Pay_Reverse_Post_Options & { readonly xml: V2_Secapi_Pay_Reverse_Post_Request }): ApiCall<V2_Secapi_Pay_Reverse_Post_Response>
  /**
   * 撤销订单 · https://pay.weixin.qq.com/doc/v2/merchant/4011937361
   * 需要商户证书（clientCertificate）
   */
  postSync(options: V2_Secapi_Pay_Reverse_Post_Options & { readonly xml: V2_Secapi_Pay_Reverse_Post_Request }): V2_Secapi_Pay_Reverse_Post_Response
}
