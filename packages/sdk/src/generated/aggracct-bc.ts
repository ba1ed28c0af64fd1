// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_AggracctBc {
  /** 渠道服务 · 共 11 个接口 */
  readonly wbChannel: V3_AggracctBc_WbChannel
}

export interface V3_AggracctBc_WbChannel {
  /** 渠道服务 · 共 3 个接口 */
  readonly account: V3_AggracctBc_WbChannel_Account
  /** 渠道服务 · 共 2 个接口 */
  readonly bankChannelAccount: V3_AggracctBc_WbChannel_BankChannelAccount
  /** 渠道服务 · 共 4 个接口 */
  readonly controlOrders: V3_AggracctBc_WbChannel_ControlOrders
  /** 渠道服务 · 特殊减额 · 共 2 个接口 */
  readonly specialReduction: V3_AggracctBc_WbChannel_SpecialReduction
}

export interface V3_AggracctBc_WbChannel_Account {
  /** 查询渠道额度 */
  readonly balance: V3_AggracctBc_WbChannel_Account_Balance
  /** 查询商户资料 */
  readonly mch_archives: V3_AggracctBc_WbChannel_Account_Mch_archives
  /** 查询商户影像件资料 */
  readonly mch_media: V3_AggracctBc_WbChannel_Account_Mch_media
}

export interface V3_AggracctBc_WbChannel_Account_Balance_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 微信支付商户号 · 示例：1900016681 */
    readonly mchid: string
    /** 额度台账号 · 加密字段，SDK 自动加密 · 示例：8609cb22e1774a50a930e414cc71eca06121bc */
    readonly bal_account_no: string
    /** 卡号 · 加密字段，SDK 自动加密 · 示例：example_card_no */
    readonly card_no?: string | undefined
    /** 商户子账户协议号 · 示例：example_sgn_no */
    readonly sgn_no?: string | undefined
    /** 请求场景 · 示例：SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT */
    readonly req_scene?: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | (string & {}) | undefined
  }
}

export interface V3_AggracctBc_WbChannel_Account_Balance_Get_Response {
  /** 是否存在在途减额指令 */
  readonly in_transit_reduction_exist?: boolean | undefined
  /** 额度台账号额度 · 示例：1 */
  readonly balance?: number | undefined
}

export interface V3_AggracctBc_WbChannel_Account_Balance {
  /**
   * 查询渠道额度 · https://pay.weixin.qq.com/doc/v3/merchant/4016061186
   * 角色：直连商户
   */
  get(options: V3_AggracctBc_WbChannel_Account_Balance_Get_Options): ApiCall<V3_AggracctBc_WbChannel_Account_Balance_Get_Response>
  /**
   * 查询渠道额度 · https://pay.weixin.qq.com/doc/v3/merchant/4016061186
   * 角色：直连商户
   */
  getSync(options: V3_AggracctBc_WbChannel_Account_Balance_Get_Options): V3_AggracctBc_WbChannel_Account_Balance_Get_Response
}

export interface V3_AggracctBc_WbChannel_Account_Mch_archives_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 微信支付商户号 · 示例：1900016681 */
    readonly mchid: string
    /** 额度台账号 · 加密字段，SDK 自动加密 · 示例：8609cb22e1774a50a930e414cc71eca06121bc */
    readonly bal_account_no: string
    /** 卡号 · 加密字段，SDK 自动加密 · 示例：example_card_no */
    readonly card_no?: string | undefined
    /** 商户子账户协议号 · 示例：example_sgn_no */
    readonly sgn_no?: string | undefined
    /** 请求场景 · 示例：SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT */
    readonly req_scene?: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | (string & {}) | undefined
  }
}

export interface V3_AggracctBc_WbChannel_Account_Mch_archives_Get_Response {
  /** 微信支付商户号 · 示例：1900016681 */
  readonly mchid?: string | undefined
  /** 额度台账号 · 加密字段，SDK 自动解密 · 示例：8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
  readonly bal_account_no?: string | undefined
  /** 主体类型 · 示例：2 */
  readonly merchant_type?: "1" | "2" | "3" | (string & {}) | undefined
  /** 主体证件类型 · 示例：12 */
  readonly merchant_id_type?: "12" | (string & {}) | undefined
  /** 主体证件登记名称 · 加密字段，SDK 自动解密 · 示例：江西米高文化传媒有限测试公司 */
  readonly merchant_name?: string | undefined
  /** 主体证件号码 · 加密字段，SDK 自动解密 · 示例：91360735MA35RDY220 */
  readonly merchant_id_no?: string | undefined
  /** 主体证件有效期起始日 · 示例：2025-10-01 */
  readonly effective_date?: string | undefined
  /** 主体证件有效期结束日 · 示例：9999-12-31 */
  readonly expire_date?: string | undefined
  /** 主体证件正面影像ID · 示例：25102811A94212141615335094943740 */
  readonly merchant_img_front_id?: string | undefined
  /** 主体注册地址 · 示例：江西省赣州市石城县琴江镇东南路山河馨城7-401室 */
  readonly register_address?: string | undefined
  /** 主体经营范围 · 示例：食品销售（仅销售预包装食品）；保健食品（预包装）销售 */
  readonly business_scope?: string | undefined
  /** 法定代表人信息 */
  readonly legal_representative?: {
    /** 法定代表人证件类型 · 示例：01 */
    readonly legal_representative_id_type: "01" | (string & {})
    /** 法定代表人姓名 · 加密字段，SDK 自动解密 · 示例：张三 */
    readonly legal_representative_name: string
    /** 法定代表人证件号码 · 加密字段，SDK 自动解密 · 示例：362137196601100023 */
    readonly legal_representative_id_no: string
    /** 法定代表人证件有效期起始日 · 示例：2000-10-01 */
    readonly legal_representative_effective_date: string
    /** 法定代表人证件有效期结束日 · 示例：9999-12-31 */
    readonly legal_representative_expire_date: string
    /** 法定代表人证件正面影像ID · 示例：25102811A94212141615335094943741 */
    readonly legal_representative_img_front_id: string
    /** 法定代表人证件反面影像ID · 示例：25102811A94212141615335094943742 */
    readonly legal_representative_img_back_id: string
    /** 法定代表人居住地址 · 加密字段，SDK 自动解密 · 示例：江西省赣州市石城县琴江镇东南路山河馨城7-401室 */
    readonly legal_representative_address: string
    /** 法定代表人发证机关 · 示例：江西省赣州市石城县公安局 */
    readonly legal_representative_issue_authority?: string | undefined
    /** 法定代表人民族 · 示例：汉族 */
    readonly legal_representative_nation?: string | undefined
  } | undefined
  /** 受益所有人信息列表 */
  readonly beneficial_owner?: readonly {
    /** 受益所有人编号 · 示例：1 */
    readonly beneficial_owner_no: string
    /** 受益所有人证件类型 · 示例：01 */
    readonly beneficial_owner_id_type: "01" | (string & {})
    /** 受益所有人姓名 · 加密字段，SDK 自动解密 · 示例：李四 */
    readonly beneficial_owner_name: string
    /** 受益所有人证件号码 · 加密字段，SDK 自动解密 · 示例：362137196601100023 */
    readonly beneficial_owner_id_no: string
    /** 受益所有人证件有效期起始日 · 示例：2000-01-01 */
    readonly beneficial_owner_effective_date: string
    /** 受益所有人证件有效期结束日 · 示例：9999-12-31 */
    readonly beneficial_owner_expire_date: string
    /** 受益所有人证件正面影像ID · 示例：25102811A94212141615335094943741 */
    readonly beneficial_owner_img_front_id: string
    /** 受益所有人证件反面影像ID · 示例：25102811A94212141615335094943741 */
    readonly beneficial_owner_img_back_id: string
    /** 受益所有人居住地址 · 加密字段，SDK 自动解密 · 示例：江西省赣州市石城县琴江镇东南路山河馨城7-401室 */
    readonly beneficial_owner_address: string
  }[] | undefined
  /** 卡号 · 加密字段，SDK 自动解密 · 示例：example_card_no */
  readonly card_no?: string | undefined
  /** 商户子账户协议号 · 示例：example_sgn_no */
  readonly sgn_no?: string | undefined
}

export interface V3_AggracctBc_WbChannel_Account_Mch_archives {
  /**
   * 查询商户资料 · https://pay.weixin.qq.com/doc/v3/merchant/4016642632
   * 角色：直连商户
   */
  get(options: V3_AggracctBc_WbChannel_Account_Mch_archives_Get_Options): ApiCall<V3_AggracctBc_WbChannel_Account_Mch_archives_Get_Response>
  /**
   * 查询商户资料 · https://pay.weixin.qq.com/doc/v3/merchant/4016642632
   * 角色：直连商户
   */
  getSync(options: V3_AggracctBc_WbChannel_Account_Mch_archives_Get_Options): V3_AggracctBc_WbChannel_Account_Mch_archives_Get_Response
}

export interface V3_AggracctBc_WbChannel_Account_Mch_media_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 微信支付商户号 · 示例：mchid_example */
    readonly mchid?: string | undefined
    /** 微信支付业务申请单号 · 示例：platform_trx_id_example */
    readonly platform_trx_id?: string | undefined
    /** 业务场景 · 示例：SJT_MICRO_PLUS_OPEN_ACCOUNT */
    readonly business_scene: "SJT_MICRO_PLUS_OPEN_ACCOUNT" | "SJT_MICRO_PLUS_UPDATE_INFO" | "GET_BY_MEDIA_ID" | (string & {})
    /** 影像件类型 · 示例：ID_CARD_FRONT */
    readonly mch_media_type?: "ID_CARD_FRONT" | "ID_CARD_BACK" | "STORE_FRONT" | "STORE_INTERIOR" | (string & {}) | undefined
    /** 影像件资料ID · 示例：media_id_example */
    readonly media_id?: string | undefined
  }
}

export interface V3_AggracctBc_WbChannel_Account_Mch_media_Get_Response {
  /** 文件内容 */
  readonly media_content?: string | undefined
  /** 文件类型 */
  readonly media_type?: "jpg" | "png" | "bmp" | "jpeg" | (string & {}) | undefined
  /** 文件摘要 */
  readonly media_sm3?: string | undefined
  /** sm4密钥 */
  readonly key?: string | undefined
  /** 影像件资料ID */
  readonly media_id?: string | undefined
}

export interface V3_AggracctBc_WbChannel_Account_Mch_media {
  /**
   * 查询商户影像件资料 · https://pay.weixin.qq.com/doc/v3/merchant/4025779210
   * 角色：直连商户
   */
  get(options: V3_AggracctBc_WbChannel_Account_Mch_media_Get_Options): ApiCall<V3_AggracctBc_WbChannel_Account_Mch_media_Get_Response>
  /**
   * 查询商户影像件资料 · https://pay.weixin.qq.com/doc/v3/merchant/4025779210
   * 角色：直连商户
   */
  getSync(options: V3_AggracctBc_WbChannel_Account_Mch_media_Get_Options): V3_AggracctBc_WbChannel_Account_Mch_media_Get_Response
}

export interface V3_AggracctBc_WbChannel_BankChannelAccount {
  /** 渠道服务 · 受理渠道结算银行账户更名申请 · 共 2 个接口 */
  readonly rename: V3_AggracctBc_WbChannel_BankChannelAccount_Rename
}

export interface V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Post_Request {
  /** 渠道结算银行账户更名外部系统单号 · 示例：htozr8denqegbt6tk6u10iymo7yww5pn */
  readonly out_request_no: string
  /** 目标商户号 · 示例：1900016681 */
  readonly mchid: string
  /** 台账ID · 加密字段，SDK 自动加密 · 示例：8609cb22e1774a50a930e414cc71eca06121bc */
  readonly bal_account_no: string
  /** 变更类型 · 示例：SUBJECT_INFO_RENAME */
  readonly change_scene: "SUBJECT_INFO_RENAME" | (string & {})
  /** 请求场景 · 示例：SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT */
  readonly req_scene?: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | (string & {}) | undefined
}

export interface V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Post_Request
}

export interface V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Post_Response {
  /** 变更类型 · 示例：SUBJECT_INFO_RENAME */
  readonly change_scene: "SUBJECT_INFO_RENAME" | (string & {})
  /** 微信支付更名受理返回的申请单号 · 示例：11117742499090086455469010028373 */
  readonly application_id: string
  /** 渠道结算银行账户更名外部系统单号 · 示例：htozr8denqegbt6tk6u10iymo7yww5pn */
  readonly out_request_no: string
  /** 目标商户号 · 示例：1900016681 */
  readonly mchid: string
  /** 台账ID · 加密字段，SDK 自动解密 · 示例：8609cb22e1774a50a930e414cc71eca06121bc */
  readonly bal_account_no: string
  /** 目标账户名 · 加密字段，SDK 自动解密 · 示例：8609cb22e1774a50a930e414cc71eca06121bc */
  readonly new_account_name: string
  /** 申请单状态 · 示例：PROCESSING */
  readonly application_state: "PROCESSING" | "SUCCESS" | "FAIL" | (string & {})
  /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly finish_time?: string | undefined
  /** 失败错误码 · 示例：AUDIT_REJECT */
  readonly fail_code?: string | undefined
  /** 失败原因 · 示例：身份证有效期核验不通过，请检查有效期填写是否正确 */
  readonly fail_msg?: string | undefined
}

export interface V3_AggracctBc_WbChannel_BankChannelAccount_Rename {
  /** 查询渠道结算银行账户更名申请 */
  readonly _application_id_: V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Application_id_
  /**
   * 受理渠道结算银行账户更名申请 · https://pay.weixin.qq.com/doc/v3/merchant/4018968078
   * 角色：直连商户
   */
  post(options: V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Post_Options & { readonly json: V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Post_Request }): ApiCall<V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Post_Response>
  /**
   * 受理渠道结算银行账户更名申请 · https://pay.weixin.qq.com/doc/v3/merchant/4018968078
   * 角色：直连商户
   */
  postSync(options: V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Post_Options & { readonly json: V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Post_Request }): V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Post_Response
}

export interface V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Application_id__Get_Options extends CallOptions {
  /** 微信支付更名受理返回的申请单号 · 示例：11117742499090086455469010028373 */
  readonly application_id: string
  /** 查询参数 */
  readonly query: {
    /** 目标商户号 · 示例：1900016681 */
    readonly mchid: string
    /** 台账ID · 加密字段，SDK 自动加密 · 示例：8609cb22e1774a50a930e414cc71eca06121bc */
    readonly bal_account_no: string
  }
}

export interface V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Application_id__Get_Response {
  /** 变更类型 · 示例：SUBJECT_INFO_RENAME */
  readonly change_scene: "SUBJECT_INFO_RENAME" | (string & {})
  /** 微信支付更名受理返回的申请单号 · 示例：11117742499090086455469010028373 */
  readonly application_id: string
  /** 渠道结算银行账户更名外部系统单号 · 示例：htozr8denqegbt6tk6u10iymo7yww5pn */
  readonly out_request_no: string
  /** 目标商户号 · 示例：1900016681 */
  readonly mchid: string
  /** 台账ID · 加密字段，SDK 自动解密 · 示例：8609cb22e1774a50a930e414cc71eca06121bc */
  readonly bal_account_no: string
  /** 目标账户名 · 加密字段，SDK 自动解密 · 示例：8609cb22e1774a50a930e414cc71eca06121bc */
  readonly new_account_name: string
  /** 申请单状态 · 示例：PROCESSING */
  readonly application_state: "PROCESSING" | "SUCCESS" | "FAIL" | (string & {})
  /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly finish_time?: string | undefined
  /** 失败错误码 · 示例：AUDIT_REJECT */
  readonly fail_code?: string | undefined
  /** 失败原因 · 示例：身份证有效期核验不通过，请检查有效期填写是否正确 */
  readonly fail_msg?: string | undefined
}

export interface V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Application_id_ {
  /**
   * 查询渠道结算银行账户更名申请 · https://pay.weixin.qq.com/doc/v3/merchant/4018968051
   * 角色：直连商户
   */
  get(options: V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Application_id__Get_Options): ApiCall<V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Application_id__Get_Response>
  /**
   * 查询渠道结算银行账户更名申请 · https://pay.weixin.qq.com/doc/v3/merchant/4018968051
   * 角色：直连商户
   */
  getSync(options: V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Application_id__Get_Options): V3_AggracctBc_WbChannel_BankChannelAccount_Rename_Application_id__Get_Response
}

export interface V3_AggracctBc_WbChannel_ControlOrders {
  /** 查询控制单 */
  readonly _out_request_no_: V3_AggracctBc_WbChannel_ControlOrders_Out_request_no_
  /** 渠道服务 · 共 1 个接口 */
  readonly info: V3_AggracctBc_WbChannel_ControlOrders_Info
  /** 发起微众台账管控 */
  readonly punish: V3_AggracctBc_WbChannel_ControlOrders_Punish
  /** 解除对微众台账的管控 */
  readonly recover: V3_AggracctBc_WbChannel_ControlOrders_Recover
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Out_request_no__Get_Options extends CallOptions {
  /** 微众管控/解管单号 · 示例：out_request_no_example */
  readonly out_request_no: string
  /** 查询参数 */
  readonly query: {
    /** 控制单类型 · 示例：PUNISH */
    readonly control_type: "PUNISH" | "RECOVER" | (string & {})
    /** 微信支付商户号 · 示例：1900016681 */
    readonly mchid: string
  }
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Out_request_no__Get_Response {
  /** 控制场景 · 示例：PUNISH */
  readonly control_scene: "PUNISH" | "RECOVER" | (string & {})
  /** 管控单 */
  readonly punish_order?: {
    /** 微信管控单号 · 示例：example_wxpay_punish_no */
    readonly wxpay_punish_no: string
    /** 微众管控单号 · 示例：example_out_request_no */
    readonly out_request_no: string
    /** 目标下管商户号 · 示例：example_mchid */
    readonly mchid: string
    /** 管控场景 · 示例：1 */
    readonly punish_scene: number
    /** 管控场景规则版本号 · 示例：1 */
    readonly punish_rule_version: number
    /** 管控原因 · 示例：example_punish_reason */
    readonly punish_reason?: string | undefined
    /** 管控开始时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly punish_start_time?: string | undefined
    /** 管控结束时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly punish_end_time?: string | undefined
    /** 管控受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly punish_accept_time: string
    /** 管控执行完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly punish_finish_time?: string | undefined
    /** 管控状态 · 示例：EXECUTING */
    readonly punish_state: "EXECUTING" | "SUCCESS" | "FAILED" | (string & {})
    /** 生效状态 · 示例：ACTIVE */
    readonly effect_state?: "ACTIVE" | "RECOVERED" | (string & {}) | undefined
    /** 管控方案 */
    readonly control_action?: readonly ("DISABLE_RECEIVE" | "DISABLE_WITHDRAWAL" | "DISABLE_PAY" | "DISABLE_REFUND" | "DISABLE_CLOSE_MERCHANT" | (string & {}))[] | undefined
    /** 执行失败错误信息 · 示例：example_error_message */
    readonly error_message?: string | undefined
    /** 执行失败错误码 · 示例：example_error_code */
    readonly error_code?: string | undefined
  } | undefined
  /** 解管单 */
  readonly recover_order?: {
    /** 微信支付解管单号 · 示例：example_wxpay_recover_no */
    readonly wxpay_recover_no: string
    /** 微众解管单号 · 示例：example_out_request_no */
    readonly out_request_no: string
    /** 关联微信支付管控单号 · 示例：example_related_wxpay_punish_no */
    readonly related_wxpay_punish_no: string
    /** 目标解管商户号 · 示例：example_mchid */
    readonly mchid: string
    /** 管控场景 · 示例：example_punish_scene */
    readonly punish_scene: string
    /** 管控场景规则版本号 · 示例：example_punish_rule_version */
    readonly punish_rule_version: string
    /** 解管受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly recover_accept_time: string
    /** 解管执行完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly recover_finish_time: string
    /** 解管状态 · 示例：EXECUTING */
    readonly recover_state: "EXECUTING" | "SUCCESS" | "FAILED" | (string & {})
    /** 解管原因描述 · 示例：example_recover_reason */
    readonly recover_reason: string
    /** 执行失败错误信息 · 示例：example_error_message */
    readonly error_message?: string | undefined
    /** 执行失败错误码 · 示例：example_error_code */
    readonly error_code?: string | undefined
  } | undefined
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Out_request_no_ {
  /**
   * 查询控制单 · https://pay.weixin.qq.com/doc/v3/merchant/4016025274
   * 角色：直连商户
   */
  get(options: V3_AggracctBc_WbChannel_ControlOrders_Out_request_no__Get_Options): ApiCall<V3_AggracctBc_WbChannel_ControlOrders_Out_request_no__Get_Response>
  /**
   * 查询控制单 · https://pay.weixin.qq.com/doc/v3/merchant/4016025274
   * 角色：直连商户
   */
  getSync(options: V3_AggracctBc_WbChannel_ControlOrders_Out_request_no__Get_Options): V3_AggracctBc_WbChannel_ControlOrders_Out_request_no__Get_Response
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Info {
  /** 渠道服务 · 共 1 个接口 */
  readonly update: V3_AggracctBc_WbChannel_ControlOrders_Info_Update
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Info_Update {
  /** 渠道服务 · 共 1 个接口 */
  readonly result: V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result {
  /** 资料更新请求审核结果回调通知 */
  readonly notify: V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result_Notify
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result_Notify_Post_Request {
  /** 资料更新请求单号 · 示例：htozr8denqegbt6tk6u10iymo7yww5pn */
  readonly out_request_no: string
  /** 商户号 · 示例：1900016681 */
  readonly mchid: string
  /** 审核结果 · 示例：PASS */
  readonly audit_result?: "PASS" | "REJECT" | (string & {}) | undefined
  /** 审核完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly audit_finish_time?: string | undefined
  /** 业务附属信息 · 示例：updateidcard */
  readonly attach_info?: string | undefined
  /** 审核驳回错误码 · 示例：1001 */
  readonly fail_code?: string | undefined
  /** 审核驳回错误原因 · 示例：IDCARD_ILLEGAL */
  readonly fail_msg?: string | undefined
  /** 场景 */
  readonly scene?: "01" | "02" | "03" | (string & {}) | undefined
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result_Notify_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result_Notify_Post_Request
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result_Notify_Post_Response {
  /** 接口返回信息 · 示例：SUCC */
  readonly ret_msg?: string | undefined
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result_Notify {
  /**
   * 资料更新请求审核结果回调通知 · https://pay.weixin.qq.com/doc/v3/merchant/4016080141
   * 角色：直连商户
   */
  post(options: V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result_Notify_Post_Options & { readonly json: V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result_Notify_Post_Request }): ApiCall<V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result_Notify_Post_Response>
  /**
   * 资料更新请求审核结果回调通知 · https://pay.weixin.qq.com/doc/v3/merchant/4016080141
   * 角色：直连商户
   */
  postSync(options: V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result_Notify_Post_Options & { readonly json: V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result_Notify_Post_Request }): V3_AggracctBc_WbChannel_ControlOrders_Info_Update_Result_Notify_Post_Response
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Punish_Post_Request {
  /** 微众管控单号 · 示例：example_out_request_no */
  readonly out_request_no: string
  /** 目标下管商户号 · 示例：example_mchid */
  readonly mchid: string
  /** 目标下管台账ID · 加密字段，SDK 自动加密 · 示例：example_bal_account_no */
  readonly bal_account_no: string
  /** 管控场景 · 示例：1 */
  readonly punish_scene: number
  /** 管控原因 · 示例：example_punish_reason */
  readonly punish_reason?: string | undefined
  /** 管控结束时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly punish_end_time?: string | undefined
  /** 目标下管卡号 · 加密字段，SDK 自动加密 · 示例：example_card_no */
  readonly card_no?: string | undefined
  /** 目标下管商户子账户协议号 · 示例：example_sgn_no */
  readonly sgn_no?: string | undefined
  /** 请求场景 · 示例：SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT */
  readonly req_scene?: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | (string & {}) | undefined
  /** 微众资金划回策略 · 示例：ALL_FORBIDDEN */
  readonly fund_repatriation_strategy?: "ALL_FORBIDDEN" | "ALL_ALLOWED_WHEN_UNIQUE" | (string & {}) | undefined
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Punish_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_AggracctBc_WbChannel_ControlOrders_Punish_Post_Request
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Punish_Post_Response {
  /** 微信支付管控单号 · 示例：example_wxpay_punish_no */
  readonly wxpay_punish_no: string
  /** 微众管控单号 · 示例：example_out_request_no */
  readonly out_request_no: string
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Punish {
  /**
   * 发起微众台账管控 · https://pay.weixin.qq.com/doc/v3/merchant/4016025247
   * 角色：直连商户
   */
  post(options: V3_AggracctBc_WbChannel_ControlOrders_Punish_Post_Options & { readonly json: V3_AggracctBc_WbChannel_ControlOrders_Punish_Post_Request }): ApiCall<V3_AggracctBc_WbChannel_ControlOrders_Punish_Post_Response>
  /**
   * 发起微众台账管控 · https://pay.weixin.qq.com/doc/v3/merchant/4016025247
   * 角色：直连商户
   */
  postSync(options: V3_AggracctBc_WbChannel_ControlOrders_Punish_Post_Options & { readonly json: V3_AggracctBc_WbChannel_ControlOrders_Punish_Post_Request }): V3_AggracctBc_WbChannel_ControlOrders_Punish_Post_Response
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Recover_Post_Request {
  /** 微众解管单号 · 示例：example_out_request_no */
  readonly out_request_no: string
  /** 关联微众管控单号 · 示例：example_related_webank_punish_no */
  readonly related_webank_punish_no: string
  /** 关联微信支付管控单号 · 示例：example_related_wxpay_punish_no */
  readonly related_wxpay_punish_no: string
  /** 目标解管商户号 · 示例：example_mchid */
  readonly mchid: string
  /** 目标解管台账ID · 加密字段，SDK 自动加密 · 示例：example_bal_account_no */
  readonly bal_account_no: string
  /** 解管原因描述 · 示例：example_recover_reason */
  readonly recover_reason: string
  /** 目标下管卡号 · 加密字段，SDK 自动加密 · 示例：example_card_no */
  readonly card_no?: string | undefined
  /** 目标下管商户子账户协议号 · 示例：example_sgn_no */
  readonly sgn_no?: string | undefined
  /** 请求场景 · 示例：SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT */
  readonly req_scene?: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | (string & {}) | undefined
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Recover_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_AggracctBc_WbChannel_ControlOrders_Recover_Post_Request
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Recover_Post_Response {
  /** 微信支付解管单号 · 示例：example_wxpay_recover_no */
  readonly wxpay_recover_no: string
  /** 微众解管单号 · 示例：example_out_request_no */
  readonly out_request_no: string
}

export interface V3_AggracctBc_WbChannel_ControlOrders_Recover {
  /**
   * 解除对微众台账的管控 · https://pay.weixin.qq.com/doc/v3/merchant/4016025279
   * 角色：直连商户
   */
  post(options: V3_AggracctBc_WbChannel_ControlOrders_Recover_Post_Options & { readonly json: V3_AggracctBc_WbChannel_ControlOrders_Recover_Post_Request }): ApiCall<V3_AggracctBc_WbChannel_ControlOrders_Recover_Post_Response>
  /**
   * 解除对微众台账的管控 · https://pay.weixin.qq.com/doc/v3/merchant/4016025279
   * 角色：直连商户
   */
  postSync(options: V3_AggracctBc_WbChannel_ControlOrders_Recover_Post_Options & { readonly json: V3_AggracctBc_WbChannel_ControlOrders_Recover_Post_Request }): V3_AggracctBc_WbChannel_ControlOrders_Recover_Post_Response
}

export interface V3_AggracctBc_WbChannel_SpecialReduction_Post_Request {
  /** 微信支付商户号 · 示例：1900016681 */
  readonly mchid: string
  /** 额度台账号 · 加密字段，SDK 自动加密 · 示例：8609cb22e1774a50a930e414cc71eca06121bc */
  readonly bal_account_no: string
  /** 特殊减额单号 · 示例：htozr8denqegbt6tk6u10iymo7yww5pn */
  readonly out_request_no: string
  /** 特殊减额类型 · 示例：JUDICIAL_DEDUCTION */
  readonly reduction_type: "FINANCIAL_PENALTY" | "JUDICIAL_DEDUCTION" | (string & {})
  /** 减额金额 · 示例：1 */
  readonly amount: number
  /** 特殊减额原因 · 示例：司法案件号：202508080009 */
  readonly reason?: string | undefined
  /** 卡号 · 加密字段，SDK 自动加密 · 示例：example_card_no */
  readonly card_no?: string | undefined
  /** 商户账户协议号 · 示例：example_sgn_no */
  readonly sgn_no?: string | undefined
  /** 请求场景 · 示例：SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT */
  readonly req_scene?: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | (string & {}) | undefined
}

export interface V3_AggracctBc_WbChannel_SpecialReduction_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_AggracctBc_WbChannel_SpecialReduction_Post_Request
}

export interface V3_AggracctBc_WbChannel_SpecialReduction_Post_Response {
  /** 微信支付商户号 · 示例：1900016681 */
  readonly mchid?: string | undefined
  /** 额度台账号 · 加密字段，SDK 自动解密 · 示例：8609cb22e1774a50a930e414cc71eca06121bc */
  readonly bal_account_no?: string | undefined
  /** 特殊减额单号 · 示例：htozr8denqegbt6tk6u10iymo7yww5pn */
  readonly out_request_no?: string | undefined
  /** 特殊减额类型 · 示例：JUDICIAL_DEDUCTION */
  readonly reduction_type?: "FINANCIAL_PENALTY" | "JUDICIAL_DEDUCTION" | (string & {}) | undefined
  /** 减额金额 · 示例：1 */
  readonly amount?: number | undefined
  /** 处理结果 · 示例：SUCCESS */
  readonly state?: "PROCESSING" | "SUCCESS" | "FAILED" | (string & {}) | undefined
  /** 特殊减额原因 · 示例：司法案件号：202508080009 */
  readonly reason?: string | undefined
  /** 微信支付额度变更单号 · 示例：m6a6dx8iit7m932dx03ue2lw2ofo2r88 */
  readonly quota_change_no?: string | undefined
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 失败时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly fail_time?: string | undefined
  /** 失败原因 · 示例：BALANCE_NOT_ENOUGH */
  readonly fail_reason?: "BALANCE_NOT_ENOUGH" | "RECEIPT_NOT_EXIST_CLOSED" | "TIME_OUT_CLOSED" | (string & {}) | undefined
}

export interface V3_AggracctBc_WbChannel_SpecialReduction {
  /** 查询特殊减额结果 */
  readonly _out_request_no_: V3_AggracctBc_WbChannel_SpecialReduction_Out_request_no_
  /**
   * 特殊减额 · https://pay.weixin.qq.com/doc/v3/merchant/4016061190
   * 角色：直连商户
   */
  post(options: V3_AggracctBc_WbChannel_SpecialReduction_Post_Options & { readonly json: V3_AggracctBc_WbChannel_SpecialReduction_Post_Request }): ApiCall<V3_AggracctBc_WbChannel_SpecialReduction_Post_Response>
  /**
   * 特殊减额 · https://pay.weixin.qq.com/doc/v3/merchant/4016061190
   * 角色：直连商户
   */
  postSync(options: V3_AggracctBc_WbChannel_SpecialReduction_Post_Options & { readonly json: V3_AggracctBc_WbChannel_SpecialReduction_Post_Request }): V3_AggracctBc_WbChannel_SpecialReduction_Post_Response
}

export interface V3_AggracctBc_WbChannel_SpecialReduction_Out_request_no__Get_Options extends CallOptions {
  /** 特殊减额单号 · 示例：htozr8denqegbt6tk6u10iymo7yww5pn */
  readonly out_request_no: string
  /** 查询参数 */
  readonly query: {
    /** 微信支付商户号 · 示例：1900016681 */
    readonly mchid: string
    /** 额度台账号 · 加密字段，SDK 自动加密 · 示例：8609cb22e1774a50a930e414cc71eca06121bc */
    readonly bal_account_no: string
    /** 卡号 · 加密字段，SDK 自动加密 · 示例：example_card_no */
    readonly card_no?: string | undefined
    /** 商户子账户协议号 · 示例：example_sgn_no */
    readonly sgn_no?: string | undefined
    /** 请求场景 · 示例：SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT */
    readonly req_scene?: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | (string & {}) | undefined
  }
}

export interface V3_AggracctBc_WbChannel_SpecialReduction_Out_request_no__Get_Response {
  /** 微信支付商户号 · 示例：1900016681 */
  readonly mchid?: string | undefined
  /** 额度台账号 · 加密字段，SDK 自动解密 · 示例：8609cb22e1774a50a930e414cc71eca06121bc */
  readonly bal_account_no?: string | undefined
  /** 特殊减额单号 · 示例：htozr8denqegbt6tk6u10iymo7yww5pn */
  readonly out_request_no?: string | undefined
  /** 特殊减额类型 · 示例：JUDICIAL_DEDUCTION */
  readonly reduction_type?: "FINANCIAL_PENALTY" | "JUDICIAL_DEDUCTION" | (string & {}) | undefined
  /** 减额金额 · 示例：1 */
  readonly amount?: number | undefined
  /** 处理结果 · 示例：SUCCESS */
  readonly state?: "PROCESSING" | "SUCCESS" | "FAILED" | (string & {}) | undefined
  /** 特殊减额原因 · 示例：司法案件号：202508080009 */
  readonly reason?: string | undefined
  /** 微信支付额度变更单号 · 示例：m6a6dx8iit7m932dx03ue2lw2ofo2r88 */
  readonly quota_change_no?: string | undefined
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 失败时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly fail_time?: string | undefined
  /** 失败原因 · 示例：BALANCE_NOT_ENOUGH */
  readonly fail_reason?: "BALANCE_NOT_ENOUGH" | "RECEIPT_NOT_EXIST_CLOSED" | "TIME_OUT_CLOSED" | (string & {}) | undefined
}

export interface V3_AggracctBc_WbChannel_SpecialReduction_Out_request_no_ {
  /**
   * 查询特殊减额结果 · https://pay.weixin.qq.com/doc/v3/merchant/4016061196
   * 角色：直连商户
   */
  get(options: V3_AggracctBc_WbChannel_SpecialReduction_Out_request_no__Get_Options): ApiCall<V3_AggracctBc_WbChannel_SpecialReduction_Out_request_no__Get_Response>
  /**
   * 查询特殊减额结果 · https://pay.weixin.qq.com/doc/v3/merchant/4016061196
   * 角色：直连商户
   */
  getSync(options: V3_AggracctBc_WbChannel_SpecialReduction_Out_request_no__Get_Options): V3_AggracctBc_WbChannel_SpecialReduction_Out_request_no__Get_Response
}
