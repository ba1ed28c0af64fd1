// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_PayrollCard {
  /** 运营工具∙用工卡 · 查询核身记录API · 共 4 个接口 */
  readonly authentications: V3_PayrollCard_Authentications
  /** 运营工具∙用工卡 · 共 1 个接口 */
  readonly relations: V3_PayrollCard_Relations
  /** 生成授权token API */
  readonly tokens: V3_PayrollCard_Tokens
  /** 发起批量转账API */
  readonly transferBatches: V3_PayrollCard_TransferBatches
  /** 运营工具∙用工卡 · 共 2 个接口 */
  readonly wesure: V3_PayrollCard_Wesure
}

export interface V3_PayrollCard_Authentications_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 用户标识 · 示例：onqOjjmo8wmTOOtSKwXtGjg9Gb58 */
    readonly openid: string
    /** 应用ID · 示例：wxa1111111 */
    readonly appid?: string | undefined
    /** 子商户应用ID · 示例：wxa1111111 */
    readonly sub_appid?: string | undefined
    /** 子商户号 · 示例：1111111 */
    readonly sub_mchid: string
    /** 核身日期 · 示例：2020-12-25 */
    readonly authenticate_date: string
    /** 核身状态 · 示例：AUTHENTICATE_SUCCESS */
    readonly authenticate_state?: string | undefined
    /** 本次查询偏移量 · 示例：0 */
    readonly offset?: number | undefined
    /** 本次请求最大查询条数 · 示例：10 */
    readonly limit?: number | undefined
  }
}

export interface V3_PayrollCard_Authentications_Get_Response {
  /** 查询结果记录列表 */
  readonly data?: readonly {
    /** 商户号 · 示例：1111111 */
    readonly mchid: string
    /** 子商户号 · 示例：111111 */
    readonly sub_mchid: string
    /** 用户标识 · 示例：onqOjjmo8wmTOOtSKwXtGjg9Gb58 */
    readonly openid: string
    /** 核身渠道 · 示例：FROM_HARDWARE */
    readonly authenticate_scene: "FROM_MINI_APP" | "FROM_HARDWARE" | (string & {})
    /** 核身渠道标识 · 示例：wdiooewl7587443649000 */
    readonly authenticate_source: string
    /** 项目名称 · 示例：某项目 */
    readonly project_name: string
    /** 单位名称 · 示例：某单位名称 */
    readonly employer_name: string
    /** 核身状态 · 示例：AUTHENTICATE_SUCCESS */
    readonly authenticate_state: "AUTHENTICATE_PROCESSING" | "AUTHENTICATE_SUCCESS" | "AUTHENTICATE_FAILED" | (string & {})
    /** 核身时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly authenticate_time?: string | undefined
    /** 商家核身单号 · 示例：mcdhehfgisdhfjghed39384564i83 */
    readonly authenticate_number: string
    /** 核身失败原因 */
    readonly authenticate_failed_reason?: string | undefined
    /** 核身类型 */
    readonly authenticate_type?: "NORMAL" | "SIGN_IN" | "INSURANCE" | "CONTRACT" | (string & {}) | undefined
  }[] | undefined
  /** 总记录条数 · 示例：9 */
  readonly total_count: number
  /** 记录起始位置 · 示例：0 */
  readonly offset: number
  /** 本次返回条数 · 示例：10 */
  readonly limit: number
}

export interface V3_PayrollCard_Authentications {
  /** 获取核身结果API */
  readonly _authenticate_number_: V3_PayrollCard_Authentications_Authenticate_number_
  /** 微工卡核身预下单API */
  readonly preOrder: V3_PayrollCard_Authentications_PreOrder
  /** 微工卡核身预下单 */
  readonly preOrderWithAuth: V3_PayrollCard_Authentications_PreOrderWithAuth
  /**
   * 查询核身记录API · https://pay.weixin.qq.com/doc/v3/partner/4012461820
   * 角色：服务商
   */
  get(options: V3_PayrollCard_Authentications_Get_Options): ApiCall<V3_PayrollCard_Authentications_Get_Response>
  /**
   * 查询核身记录API · https://pay.weixin.qq.com/doc/v3/partner/4012461820
   * 角色：服务商
   */
  getSync(options: V3_PayrollCard_Authentications_Get_Options): V3_PayrollCard_Authentications_Get_Response
  /** 查询核身记录API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_PayrollCard_Authentications_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_PayrollCard_Authentications_Get_Response['data']>[number], void, undefined>
}

export interface V3_PayrollCard_Authentications_Authenticate_number__Get_Options extends CallOptions {
  /** 商家核身单号 · 示例：mcdhehfgisdhfjghed39384564i83 */
  readonly authenticate_number: string
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：1111111 */
    readonly sub_mchid: string
  }
}

export interface V3_PayrollCard_Authentications_Authenticate_number__Get_Response {
  /** 商户号 · 示例：1111111 */
  readonly mchid: string
  /** 子商户号 · 示例：111111 */
  readonly sub_mchid: string
  /** 用户标识 · 示例：onqOjjmo8wmTOOtSKwXtGjg9Gb58 */
  readonly openid: string
  /** 核身渠道 · 示例：onqOjjmo8wmTOOtSKwXtGjg9Gb58 */
  readonly authenticate_scene: string
  /** 核身渠道标识 · 示例：wdiooewl7587443649000 */
  readonly authenticate_source: string
  /** 项目名称 · 示例：某项目 */
  readonly project_name: string
  /** 单位名称 · 示例：某单位名称 */
  readonly employer_name: string
  /** 核身状态 · 示例：AUTHENTICATE_PROCESSING */
  readonly authenticate_state: "AUTHENTICATE_PROCESSING" | "AUTHENTICATE_SUCCESS" | "AUTHENTICATE_FAILED" | (string & {})
  /** 核身时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly authenticate_time?: string | undefined
  /** 商家核身单号 · 示例：mcdhehfgisdhfjghed39384564i83 */
  readonly authenticate_number: string
  /** 核身失败原因 · 示例：人脸验证未通过 */
  readonly authenticate_failed_reason?: string | undefined
  /** 核身类型 */
  readonly authenticate_type?: "NORMAL" | "SIGN_IN" | "INSURANCE" | "CONTRACT" | (string & {}) | undefined
}

export interface V3_PayrollCard_Authentications_Authenticate_number_ {
  /**
   * 获取核身结果API · https://pay.weixin.qq.com/doc/v3/partner/4012461785
   * 角色：服务商
   */
  get(options: V3_PayrollCard_Authentications_Authenticate_number__Get_Options): ApiCall<V3_PayrollCard_Authentications_Authenticate_number__Get_Response>
  /**
   * 获取核身结果API · https://pay.weixin.qq.com/doc/v3/partner/4012461785
   * 角色：服务商
   */
  getSync(options: V3_PayrollCard_Authentications_Authenticate_number__Get_Options): V3_PayrollCard_Authentications_Authenticate_number__Get_Response
}

export interface V3_PayrollCard_Authentications_PreOrder_Post_Request {
  /** 用户标识 · 示例：onqOjjmo8wmTOOtSKwXtGjg9Gb58 */
  readonly openid: string
  /** 应用ID · 示例：wxa1111111 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1111111 */
  readonly sub_mchid: string
  /** 子商户应用ID · 示例：wxa1111111 */
  readonly sub_appid?: string | undefined
  /** 商家核身单号 · 示例：mcdhehfgisdhfjghed39384564i83 */
  readonly authenticate_number: string
  /** 项目名称 · 示例：某项目 */
  readonly project_name: string
  /** 单位名称 · 示例：某单位名称 */
  readonly employer_name: string
  /** 核身类型 · 示例：SIGN_IN */
  readonly authenticate_type?: "SIGN_IN" | "INSURANCE" | "CONTRACT" | (string & {}) | undefined
}

export interface V3_PayrollCard_Authentications_PreOrder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PayrollCard_Authentications_PreOrder_Post_Request
}

export interface V3_PayrollCard_Authentications_PreOrder_Post_Response {
  /** 商家核身单号 · 示例：mcdhehfgisdhfjghed39384564i83 */
  readonly authenticate_number: string
  /** 用户标识 · 示例：onqOjjmo8wmTOOtSKwXtGjg9Gb58 */
  readonly openid: string
  /** 商户号 · 示例：1111111 */
  readonly mchid: string
  /** 子商户号 · 示例：1111111 */
  readonly sub_mchid: string
  /** token值 · 示例：abcdefghijklmn */
  readonly token: string
  /** token有效时间 · 示例：300 */
  readonly expires_in: number
}

export interface V3_PayrollCard_Authentications_PreOrder {
  /**
   * 微工卡核身预下单API · https://pay.weixin.qq.com/doc/v3/partner/4012923362
   * 角色：服务商
   */
  post(options: V3_PayrollCard_Authentications_PreOrder_Post_Options & { readonly json: V3_PayrollCard_Authentications_PreOrder_Post_Request }): ApiCall<V3_PayrollCard_Authentications_PreOrder_Post_Response>
  /**
   * 微工卡核身预下单API · https://pay.weixin.qq.com/doc/v3/partner/4012923362
   * 角色：服务商
   */
  postSync(options: V3_PayrollCard_Authentications_PreOrder_Post_Options & { readonly json: V3_PayrollCard_Authentications_PreOrder_Post_Request }): V3_PayrollCard_Authentications_PreOrder_Post_Response
}

export interface V3_PayrollCard_Authentications_PreOrderWithAuth_Post_Request {
  /** 用户标识 · 示例：onqOjjmo8wmTOOtSKwXtGjg9Gb58 */
  readonly openid: string
  /** 应用ID · 示例：wxa1111111 */
  readonly appid?: string | undefined
  /** 子商户号 · 示例：1111111 */
  readonly sub_mchid: string
  /** 子商户应用ID · 示例：wxa1111111 */
  readonly sub_appid?: string | undefined
  /** 商家核身单号 · 示例：mcdhehfgisdhfjghed39384564i83 */
  readonly authenticate_number: string
  /** 项目名称 · 示例：某项目 */
  readonly project_name: string
  /** 用工单位名称 · 示例：某用工企业 */
  readonly employer_name: string
  /** 用户实名 · 加密字段，SDK 自动加密 · 示例：LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg */
  readonly user_name: string
  /** 用户证件号 · 加密字段，SDK 自动加密 · 示例：7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5 */
  readonly id_card_number: string
  /** 用工类型 · 示例：LONG_TERM_EMPLOYMENT */
  readonly employment_type: "LONG_TERM_EMPLOYMENT" | "SHORT_TERM_EMPLOYMENT" | "COOPERATION_EMPLOYMENT" | (string & {})
  /** 核身类型 · 示例：SIGN_IN */
  readonly authenticate_type?: "SIGN_IN" | "INSURANCE" | "CONTRACT" | (string & {}) | undefined
}

export interface V3_PayrollCard_Authentications_PreOrderWithAuth_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PayrollCard_Authentications_PreOrderWithAuth_Post_Request
}

export interface V3_PayrollCard_Authentications_PreOrderWithAuth_Post_Response {
  /** 商家核身单号 · 示例：mcdhehfgisdhfjghed39384564i83 */
  readonly authenticate_number: string
  /** 用户标识 · 示例：onqOjjmo8wmTOOtSKwXtGjg9Gb58 */
  readonly openid: string
  /** 商户号 · 示例：1111111 */
  readonly mchid: string
  /** 子商户号 · 示例：1111111 */
  readonly sub_mchid: string
  /** token值 · 示例：abcdefghijklmn */
  readonly token: string
  /** token有效时间 · 示例：300 */
  readonly expires_in: number
}

export interface V3_PayrollCard_Authentications_PreOrderWithAuth {
  /**
   * 微工卡核身预下单 · https://pay.weixin.qq.com/doc/v3/partner/4012461761
   * 角色：服务商
   */
  post(options: V3_PayrollCard_Authentications_PreOrderWithAuth_Post_Options & { readonly json: V3_PayrollCard_Authentications_PreOrderWithAuth_Post_Request }): ApiCall<V3_PayrollCard_Authentications_PreOrderWithAuth_Post_Response>
  /**
   * 微工卡核身预下单 · https://pay.weixin.qq.com/doc/v3/partner/4012461761
   * 角色：服务商
   */
  postSync(options: V3_PayrollCard_Authentications_PreOrderWithAuth_Post_Options & { readonly json: V3_PayrollCard_Authentications_PreOrderWithAuth_Post_Request }): V3_PayrollCard_Authentications_PreOrderWithAuth_Post_Response
}

export interface V3_PayrollCard_Relations {
  /** 查询微工卡授权关系API */
  readonly _openid_: V3_PayrollCard_Relations_Openid_
}

export interface V3_PayrollCard_Relations_Openid__Get_Options extends CallOptions {
  /** 用户标识 · 示例：9x111111 */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：1111111 */
    readonly sub_mchid: string
    /** 应用ID · 示例：wxa1111111 */
    readonly appid?: string | undefined
    /** 子商户应用ID · 示例：wxa1111111 */
    readonly sub_appid?: string | undefined
  }
}

export interface V3_PayrollCard_Relations_Openid__Get_Response {
  /** 用户标识 · 示例：9x111111 */
  readonly openid: string
  /** 商户号 · 示例：1111111 */
  readonly mchid: string
  /** 子商户号 · 示例：1111111 */
  readonly sub_mchid: string
  /** 授权状态 · 示例：UNAUTHORIZED */
  readonly authorize_state: "UNAUTHORIZED" | "AUTHORIZED" | "DEAUTHORIZED" | (string & {})
  /** 授权时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly authorize_time?: string | undefined
  /** 取消授权时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly deauthorize_time?: string | undefined
  /** 开通状态 */
  readonly register_state?: "UNDEFINED" | "UNREGISTERED" | "REGISTERED" | "CLOSED" | (string & {}) | undefined
  /** 开通时间 */
  readonly register_time?: string | undefined
  /** 关闭时间 */
  readonly close_time?: string | undefined
}

export interface V3_PayrollCard_Relations_Openid_ {
  /**
   * 查询微工卡授权关系API · https://pay.weixin.qq.com/doc/v3/partner/4012461728
   * 角色：服务商
   */
  get(options: V3_PayrollCard_Relations_Openid__Get_Options): ApiCall<V3_PayrollCard_Relations_Openid__Get_Response>
  /**
   * 查询微工卡授权关系API · https://pay.weixin.qq.com/doc/v3/partner/4012461728
   * 角色：服务商
   */
  getSync(options: V3_PayrollCard_Relations_Openid__Get_Options): V3_PayrollCard_Relations_Openid__Get_Response
}

export interface V3_PayrollCard_Tokens_Post_Request {
  /** 用户标识 · 示例：9x111111 */
  readonly openid: string
  /** 应用ID · 示例：wxa1111111 */
  readonly appid?: string | undefined
  /** 子商户应用ID · 示例：wxa1111111 */
  readonly sub_appid?: string | undefined
  /** 子商户号 · 示例：1111111 */
  readonly sub_mchid: string
  /** 用户实名 · 加密字段，SDK 自动加密 · 示例：LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg */
  readonly user_name: string
  /** 用户证件号 · 加密字段，SDK 自动加密 · 示例：7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5 */
  readonly id_card_number: string
  /** 用工类型 · 示例：LONG_TERM_EMPLOYMENT */
  readonly employment_type?: "LONG_TERM_EMPLOYMENT" | "SHORT_TERM_EMPLOYMENT" | "COOPERATION_EMPLOYMENT" | (string & {}) | undefined
}

export interface V3_PayrollCard_Tokens_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PayrollCard_Tokens_Post_Request
}

export interface V3_PayrollCard_Tokens_Post_Response {
  /** 用户标识 · 示例：9x111111 */
  readonly openid: string
  /** 服务商商户号 · 示例：1111111 */
  readonly mchid: string
  /** 子商户号 · 示例：1111111 */
  readonly sub_mchid: string
  /** 授权token · 示例：abcdefghijklmn */
  readonly token: string
  /** token有效时间 · 示例：1800 */
  readonly expires_in: number
}

export interface V3_PayrollCard_Tokens {
  /**
   * 生成授权token API · https://pay.weixin.qq.com/doc/v3/partner/4012461589
   * 角色：服务商
   */
  post(options: V3_PayrollCard_Tokens_Post_Options & { readonly json: V3_PayrollCard_Tokens_Post_Request }): ApiCall<V3_PayrollCard_Tokens_Post_Response>
  /**
   * 生成授权token API · https://pay.weixin.qq.com/doc/v3/partner/4012461589
   * 角色：服务商
   */
  postSync(options: V3_PayrollCard_Tokens_Post_Options & { readonly json: V3_PayrollCard_Tokens_Post_Request }): V3_PayrollCard_Tokens_Post_Response
}

export interface V3_PayrollCard_TransferBatches_Post_Request {
  /** 特约商户号 · 示例：1111111 */
  readonly sub_mchid: string
  /** 特约商户AppID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 特约商户授权类型 · 示例：INFORMATION_AUTHORIZATION_TYPE */
  readonly authorization_type: string
  /** 商家批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 批次名称 · 示例：2019年1月深圳分部报销单 */
  readonly batch_name: string
  /** 批次备注 · 示例：2019年1月深圳分部报销单 */
  readonly batch_remark: string
  /** 转账总金额 · 示例：4000000 */
  readonly total_amount: number
  /** 转账总笔数 · 示例：200 */
  readonly total_num: number
  /** 转账明细列表 */
  readonly transfer_detail_list: readonly {
    /** 商家明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 转账金额 · 示例：200000 */
    readonly transfer_amount: number
    /** 转账备注 · 示例：2020年4月报销 */
    readonly transfer_remark: string
    /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
    readonly openid: string
    /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
    readonly user_name: string
  }[]
  /** 服务商的AppID · 示例：wxf636efh567hg4388 */
  readonly sp_appid?: string | undefined
  /** 用工类型 · 示例：LONG_TERM_EMPLOYMENT */
  readonly employment_type?: string | undefined
  /** 用工场景 · 示例：LOGISTICS */
  readonly employment_scene?: string | undefined
  /** 业务来源 */
  readonly business_type?: "UNDEFINE" | "PROMOTION" | (string & {}) | undefined
}

export interface V3_PayrollCard_TransferBatches_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PayrollCard_TransferBatches_Post_Request
}

export interface V3_PayrollCard_TransferBatches_Post_Response {
  /** 商家批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付批次单号 · 示例：1030000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 批次创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
}

export interface V3_PayrollCard_TransferBatches {
  /**
   * 发起批量转账API · https://pay.weixin.qq.com/doc/v3/partner/4012461824
   * 角色：服务商
   */
  post(options: V3_PayrollCard_TransferBatches_Post_Options & { readonly json: V3_PayrollCard_TransferBatches_Post_Request }): ApiCall<V3_PayrollCard_TransferBatches_Post_Response>
  /**
   * 发起批量转账API · https://pay.weixin.qq.com/doc/v3/partner/4012461824
   * 角色：服务商
   */
  postSync(options: V3_PayrollCard_TransferBatches_Post_Options & { readonly json: V3_PayrollCard_TransferBatches_Post_Request }): V3_PayrollCard_TransferBatches_Post_Response
}

export interface V3_PayrollCard_Wesure {
  /** 生成投保结果API */
  readonly insurance: V3_PayrollCard_Wesure_Insurance
  /** 校验核身结果API */
  readonly tokenValidations: V3_PayrollCard_Wesure_TokenValidations
}

export interface V3_PayrollCard_Wesure_Insurance_Post_Request {
  /** 服务商商户号 · 示例：1900000109 */
  readonly sp_mchid: string
  /** 特约商户商户号 · 示例：1900000109 */
  readonly wesure_order_no: string
  /** 微保保单号 · 示例：5fds5345dfd */
  readonly token: string
  /** 保司保单号 · 示例：5fds5345dfd */
  readonly insurance_company_order_no: string
  /** 用户标识 · 示例：111111 */
  readonly openid: string
  /** 投保状态 · 示例：INSURE_SUCCESS */
  readonly insure_state: string
  /** 保障生效时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly insure_effect_time: string
  /** 保障失效时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly insure_invalid_time: string
  /** 保障的保险公司名称 · 示例：平安 */
  readonly insurance_company_name: string
}

export interface V3_PayrollCard_Wesure_Insurance_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PayrollCard_Wesure_Insurance_Post_Request
}

export type V3_PayrollCard_Wesure_Insurance_Post_Response = undefined

export interface V3_PayrollCard_Wesure_Insurance {
  /**
   * 生成投保结果API
   * 角色：服务商
   */
  post(options: V3_PayrollCard_Wesure_Insurance_Post_Options & { readonly json: V3_PayrollCard_Wesure_Insurance_Post_Request }): ApiCall<V3_PayrollCard_Wesure_Insurance_Post_Response>
  /**
   * 生成投保结果API
   * 角色：服务商
   */
  postSync(options: V3_PayrollCard_Wesure_Insurance_Post_Options & { readonly json: V3_PayrollCard_Wesure_Insurance_Post_Request }): V3_PayrollCard_Wesure_Insurance_Post_Response
}

export interface V3_PayrollCard_Wesure_TokenValidations_Post_Request {
  /** 服务商商户号 · 示例：1900000109 */
  readonly sp_mchid: string
  /** 特约商户商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** token值 · 示例：abcdefghijklmn */
  readonly token: string
  /** 用户姓名 · 加密字段，SDK 自动加密 · 示例：LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg */
  readonly user_name: string
  /** 用户身份证号 · 加密字段，SDK 自动加密 · 示例：7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5 */
  readonly id_card_number: string
  /** 核身类型 · 示例：NORMAL */
  readonly authenticate_type?: "NORMAL" | "SIGN_IN" | "INSURANCE" | "CONTRACT" | (string & {}) | undefined
}

export interface V3_PayrollCard_Wesure_TokenValidations_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PayrollCard_Wesure_TokenValidations_Post_Request
}

export interface V3_PayrollCard_Wesure_TokenValidations_Post_Response {
  /** 校验结果 · 示例：SUCCESS */
  readonly result: string
  /** 核身成功时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly authenticate_success_time?: string | undefined
  /** 用户标识 · 示例：11111111 */
  readonly openid?: string | undefined
  /** 校验不通过原因 · 示例：SP_MCH_NO_PERMISSION */
  readonly fail_reason?: string | undefined
}

export interface V3_PayrollCard_Wesure_TokenValidations {
  /**
   * 校验核身结果API
   * 角色：服务商
   */
  post(options: V3_PayrollCard_Wesure_TokenValidations_Post_Options & { readonly json: V3_PayrollCard_Wesure_TokenValidations_Post_Request }): ApiCall<V3_PayrollCard_Wesure_TokenValidations_Post_Response>
  /**
   * 校验核身结果API
   * 角色：服务商
   */
  postSync(options: V3_PayrollCard_Wesure_TokenValidations_Post_Options & { readonly json: V3_PayrollCard_Wesure_TokenValidations_Post_Request }): V3_PayrollCard_Wesure_TokenValidations_Post_Response
}
