// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Ecommerce {
  /** 收付通∙注销 · 共 8 个接口 */
  readonly account: V3_Ecommerce_Account
  /** 收付通∙进件 · 二级商户进件API · 共 7 个接口 */
  readonly applyments: V3_Ecommerce_Applyments
  /** 收付通∙账单 · 共 1 个接口 */
  readonly bill: V3_Ecommerce_Bill
  /** 收付通∙合单代扣 · 共 7 个接口 */
  readonly combinePapay: V3_Ecommerce_CombinePapay
  /** 运营工具∙用工卡、收付通∙提现、收付通∙余额 · 共 5 个接口 */
  readonly fund: V3_Ecommerce_Fund
  /** 收付通∙个人收款 · 共 6 个接口 */
  readonly individualContracts: V3_Ecommerce_IndividualContracts
  /** 收付通∙转账 · 共 6 个接口 */
  readonly mchTransfer: V3_Ecommerce_MchTransfer
  /** 收付通∙分账 · 共 10 个接口 */
  readonly profitsharing: V3_Ecommerce_Profitsharing
  /** 收付通∙退款、收付通∙个人收款 · 共 6 个接口 */
  readonly refunds: V3_Ecommerce_Refunds
  /** 查询指定主体子商户列表 */
  readonly subjectSubMerchants: V3_Ecommerce_SubjectSubMerchants
  /** 收付通∙补差 · 共 3 个接口 */
  readonly subsidies: V3_Ecommerce_Subsidies
}

export interface V3_Ecommerce_Account {
  /** 收付通∙注销 · 提交注销提现申请 · 共 5 个接口 */
  readonly applyCancelWithdraw: V3_Ecommerce_Account_ApplyCancelWithdraw
  /** 收付通∙注销 · 提交注销申请单 · 共 3 个接口 */
  readonly cancelApplications: V3_Ecommerce_Account_CancelApplications
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 商户注销申请单号 · 示例：P202410241010125346 */
  readonly out_request_no: string
  /** 是否提取资金 · 示例：APPLY_WITHDRAW */
  readonly withdraw?: "APPLY_WITHDRAW" | "NOT_APPLY_WITHDRAW" | (string & {}) | undefined
  /** 收款账号信息 */
  readonly payee_info: {
    /** 账户类型 · 示例：ACCOUNT_TYPE_CORPORATE */
    readonly account_type: "ACCOUNT_TYPE_CORPORATE" | "ACCOUNT_TYPE_PERSONAL" | (string & {})
    /** 银行账户 */
    readonly bank_account_info: {
      /** 开户名称 · 加密字段，SDK 自动加密 · 示例：AOZdYGISxo4y44/UgZ69b0zZXkw== */
      readonly account_name: string
      /** 开户银行 · 示例：工商银行 */
      readonly account_bank: string
      /** 开户银行联行号 · 示例：402713354941 */
      readonly bank_branch_id?: string | undefined
      /** 开户银行全称 */
      readonly bank_branch_name?: string | undefined
      /** 开户银行全称 · 示例：402713354941 */
      readonly bank_name?: string | undefined
      /** 银行账号 · 加密字段，SDK 自动加密 · 示例：d+xT+MQCvrLHeorwC+w== */
      readonly account_number: string
    }
    /** 收款人账号对应的证件信息 */
    readonly identity_info?: {
      /** 证件类型 · 示例：IDENTIFICATION_TYPE_IDCARD */
      readonly id_doc_type?: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {}) | undefined
      /** 证件姓名 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzfg== */
      readonly identification_name: string
      /** 证件号码 · 加密字段，SDK 自动加密 · 示例：AOZdYGISxo4y44/UgZ69bkw== */
      readonly identification_no: string
    } | undefined
  }
  /** 付款申请材料 */
  readonly proof_medias?: readonly {
    /** 申请证明材料类型 · 示例：WITHDRAWAL_APPLICATION */
    readonly proof_media_type: "WITHDRAWAL_APPLICATION" | (string & {})
    /** 证明材料照片 · 上传接口返回的 media_id · 示例：jTpGmxUX3FBWVQ5NJTZvlKXQ */
    readonly proof_media: string
  }[] | undefined
  /** 其他补充材料 */
  readonly additional_materials?: readonly string[] | undefined
  /** 备注 · 示例：特殊理由 */
  readonly remark?: string | undefined
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Account_ApplyCancelWithdraw_Post_Request
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_Post_Response {
  /** 微信支付注销提现申请单号 · 示例：20220101332222 */
  readonly applyment_id?: string | undefined
  /** 商户注销提现申请单号 · 示例：1234567 */
  readonly out_request_no?: string | undefined
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw {
  /** 收付通∙注销 · 共 1 个接口 */
  readonly applymentId: V3_Ecommerce_Account_ApplyCancelWithdraw_ApplymentId
  /** 平台代商户确认注销 */
  readonly confirm: V3_Ecommerce_Account_ApplyCancelWithdraw_Confirm
  /** 收付通∙注销 · 共 1 个接口 */
  readonly outRequestNo: V3_Ecommerce_Account_ApplyCancelWithdraw_OutRequestNo
  /** 收付通∙注销 · 共 1 个接口 */
  readonly validateCancel: V3_Ecommerce_Account_ApplyCancelWithdraw_ValidateCancel
  /**
   * 提交注销提现申请 · https://pay.weixin.qq.com/doc/v3/partner/4013892756
   * 角色：服务商
   */
  post(options: V3_Ecommerce_Account_ApplyCancelWithdraw_Post_Options & { readonly json: V3_Ecommerce_Account_ApplyCancelWithdraw_Post_Request }): ApiCall<V3_Ecommerce_Account_ApplyCancelWithdraw_Post_Response>
  /**
   * 提交注销提现申请 · https://pay.weixin.qq.com/doc/v3/partner/4013892756
   * 角色：服务商
   */
  postSync(options: V3_Ecommerce_Account_ApplyCancelWithdraw_Post_Options & { readonly json: V3_Ecommerce_Account_ApplyCancelWithdraw_Post_Request }): V3_Ecommerce_Account_ApplyCancelWithdraw_Post_Response
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_ApplymentId {
  /** 微信支付注销提现申请单号查询申请单状态 */
  readonly _applyment_id_: V3_Ecommerce_Account_ApplyCancelWithdraw_ApplymentId_Applyment_id_
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_ApplymentId_Applyment_id__Get_Options extends CallOptions {
  /** 微信支付付销提现申请单号 · 示例：X202410241010125346 */
  readonly applyment_id: string
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_ApplymentId_Applyment_id__Get_Response {
  /** 微信支付注销提现申请单号 · 示例：X202410241010125346 */
  readonly applyment_id: string
  /** 商户注销提现申请单号 · 示例：P202410241010125346 */
  readonly out_request_no: string
  /** 注销提现申请单状态 · 示例：FUND_PROCESSING */
  readonly cancel_state: "ACCEPTED" | "REVIEWING" | "REJECTED" | "WAITING_MERCHANT_CONFIRM" | "REVOKED" | "SYSTEM_PROCESSING" | "CANCELED" | "FUND_PROCESSING" | "FINISH" | (string & {})
  /** 注销提现申请单状态描述 · 示例：资金处理中 */
  readonly cancel_state_description: string
  /** 是否提取资金 · 示例：APPLY_WITHDRAW */
  readonly withdraw?: "APPLY_WITHDRAW" | "NOT_APPLY_WITHDRAW" | (string & {}) | undefined
  /** 提现状态 · 示例：WITHDRAW_PROCESSING */
  readonly withdraw_state?: "WITHDRAW_PROCESSING" | "WITHDRAW_EXCEPTION" | "WITHDRAW_SUCCEED" | (string & {}) | undefined
  /** 提现状态描述 · 示例：提现处理中 */
  readonly withdraw_state_description?: string | undefined
  /** 账户提现结果 */
  readonly account_withdraw_result?: readonly {
    /** 二级商户号的出款子账户类型 · 示例：BASIC_ACCOUNT */
    readonly out_account_type: "BASIC_ACCOUNT" | "OPERATE_ACCOUNT" | "MARGIN_ACCOUNT" | "TRADE_FEE_ACCOUNT" | (string & {})
    /** 付款状态 */
    readonly pay_state: "PAY_PROCESSING" | "PAY_SUCCEED" | "PAY_FAIL" | "BANK_REFUNDED" | (string & {})
    /** 付款状态描述 · 示例：付款成功 */
    readonly state_description: string
  }[] | undefined
  /** 最后更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly modify_time?: string | undefined
  /** 申请注销的二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 账户信息 */
  readonly account_info?: readonly {
    /** 二级商户号的出款子账户类型 */
    readonly out_account_type: "BASIC_ACCOUNT" | "OPERATE_ACCOUNT" | "MARGIN_ACCOUNT" | "TRADE_FEE_ACCOUNT" | (string & {})
    /** 账户金额 · 示例：101 */
    readonly amount?: number | undefined
  }[] | undefined
  /** 用于引导商户超级管理员确认注销的信息 */
  readonly confirm_cancel?: {
    /** 确认商户注销的页面url · 示例：https://pay.weixin.qq.com/some_page?param_name=param_value */
    readonly confirm_cancel_url?: string | undefined
  } | undefined
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_ApplymentId_Applyment_id_ {
  /**
   * 微信支付注销提现申请单号查询申请单状态 · https://pay.weixin.qq.com/doc/v3/partner/4013892765
   * 角色：服务商
   */
  get(options: V3_Ecommerce_Account_ApplyCancelWithdraw_ApplymentId_Applyment_id__Get_Options): ApiCall<V3_Ecommerce_Account_ApplyCancelWithdraw_ApplymentId_Applyment_id__Get_Response>
  /**
   * 微信支付注销提现申请单号查询申请单状态 · https://pay.weixin.qq.com/doc/v3/partner/4013892765
   * 角色：服务商
   */
  getSync(options: V3_Ecommerce_Account_ApplyCancelWithdraw_ApplymentId_Applyment_id__Get_Options): V3_Ecommerce_Account_ApplyCancelWithdraw_ApplymentId_Applyment_id__Get_Response
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_Confirm_Post_Request {
  /** 微信支付注销单号 · 示例：X202410241010125346 */
  readonly applyment_id?: string | undefined
  /** 商户注销申请单号 · 示例：P202410241010125346 */
  readonly out_request_no?: string | undefined
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 平台确认操作人标识 · 示例：id1102 */
  readonly operator_identification: string
  /** 注销确认时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly confirm_time: string
  /** 注销协议版本号 · 示例：V20241213 */
  readonly cancel_contract_version: string
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_Confirm_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Account_ApplyCancelWithdraw_Confirm_Post_Request
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_Confirm_Post_Response {
  /** 微信支付注销单号 · 示例：X202410241010125346 */
  readonly applyment_id?: string | undefined
  /** 商户注销申请单号 · 示例：P202410241010125346 */
  readonly out_request_no?: string | undefined
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_Confirm {
  /**
   * 平台代商户确认注销 · https://pay.weixin.qq.com/doc/v3/partner/4013892772
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Account_ApplyCancelWithdraw_Confirm_Post_Options & { readonly json: V3_Ecommerce_Account_ApplyCancelWithdraw_Confirm_Post_Request }): ApiCall<V3_Ecommerce_Account_ApplyCancelWithdraw_Confirm_Post_Response>
  /**
   * 平台代商户确认注销 · https://pay.weixin.qq.com/doc/v3/partner/4013892772
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Account_ApplyCancelWithdraw_Confirm_Post_Options & { readonly json: V3_Ecommerce_Account_ApplyCancelWithdraw_Confirm_Post_Request }): V3_Ecommerce_Account_ApplyCancelWithdraw_Confirm_Post_Response
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_OutRequestNo {
  /** 商户注销提现申请单号查询申请单状态 */
  readonly _out_request_no_: V3_Ecommerce_Account_ApplyCancelWithdraw_OutRequestNo_Out_request_no_
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_OutRequestNo_Out_request_no__Get_Options extends CallOptions {
  /** 商户注销提现申请号 · 示例：P202410241010125346 */
  readonly out_request_no: string
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_OutRequestNo_Out_request_no__Get_Response {
  /** 微信支付注销提现申请单号 · 示例：X202410241010125346 */
  readonly applyment_id: string
  /** 商户注销提现申请单号 · 示例：P202410241010125346 */
  readonly out_request_no: string
  /** 注销提现申请单状态 · 示例：FUND_PROCESSING */
  readonly cancel_state: "ACCEPTED" | "REVIEWING" | "REJECTED" | "WAITING_MERCHANT_CONFIRM" | "REVOKED" | "SYSTEM_PROCESSING" | "CANCELED" | "FUND_PROCESSING" | "FINISH" | (string & {})
  /** 注销提现申请单状态描述 · 示例：资金处理中 */
  readonly cancel_state_description: string
  /** 是否提取资金 · 示例：APPLY_WITHDRAW */
  readonly withdraw?: "APPLY_WITHDRAW" | "NOT_APPLY_WITHDRAW" | (string & {}) | undefined
  /** 提现状态 · 示例：WITHDRAW_PROCESSING */
  readonly withdraw_state?: "WITHDRAW_PROCESSING" | "WITHDRAW_EXCEPTION" | "WITHDRAW_SUCCEED" | (string & {}) | undefined
  /** 提现状态描述 · 示例：提现处理中 */
  readonly withdraw_state_description?: string | undefined
  /** 账户提现结果 */
  readonly account_withdraw_result?: readonly {
    /** 二级商户号的出款子账户类型 · 示例：BASIC_ACCOUNT */
    readonly out_account_type: "BASIC_ACCOUNT" | "OPERATE_ACCOUNT" | "MARGIN_ACCOUNT" | "TRADE_FEE_ACCOUNT" | (string & {})
    /** 付款状态 */
    readonly pay_state: "PAY_PROCESSING" | "PAY_SUCCEED" | "PAY_FAIL" | "BANK_REFUNDED" | (string & {})
    /** 付款状态描述 · 示例：付款成功 */
    readonly state_description: string
  }[] | undefined
  /** 最后更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly modify_time?: string | undefined
  /** 申请注销的二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 账户信息 */
  readonly account_info?: readonly {
    /** 二级商户号的出款子账户类型 */
    readonly out_account_type: "BASIC_ACCOUNT" | "OPERATE_ACCOUNT" | "MARGIN_ACCOUNT" | "TRADE_FEE_ACCOUNT" | (string & {})
    /** 账户金额 · 示例：101 */
    readonly amount?: number | undefined
  }[] | undefined
  /** 用于引导商户超级管理员确认注销的信息 */
  readonly confirm_cancel?: {
    /** 确认商户注销的页面url · 示例：https://pay.weixin.qq.com/some_page?param_name=param_value */
    readonly confirm_cancel_url?: string | undefined
  } | undefined
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_OutRequestNo_Out_request_no_ {
  /**
   * 商户注销提现申请单号查询申请单状态 · https://pay.weixin.qq.com/doc/v3/partner/4013892759
   * 角色：服务商
   */
  get(options: V3_Ecommerce_Account_ApplyCancelWithdraw_OutRequestNo_Out_request_no__Get_Options): ApiCall<V3_Ecommerce_Account_ApplyCancelWithdraw_OutRequestNo_Out_request_no__Get_Response>
  /**
   * 商户注销提现申请单号查询申请单状态 · https://pay.weixin.qq.com/doc/v3/partner/4013892759
   * 角色：服务商
   */
  getSync(options: V3_Ecommerce_Account_ApplyCancelWithdraw_OutRequestNo_Out_request_no__Get_Options): V3_Ecommerce_Account_ApplyCancelWithdraw_OutRequestNo_Out_request_no__Get_Response
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_ValidateCancel {
  /** 商户注销资格校验 */
  readonly _sub_mchid_: V3_Ecommerce_Account_ApplyCancelWithdraw_ValidateCancel_Sub_mchid_
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_ValidateCancel_Sub_mchid__Get_Options extends CallOptions {
  /** 申请注销的二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_ValidateCancel_Sub_mchid__Get_Response {
  /** 注销检查的二级商户号 · 示例：P202410241010125346 */
  readonly sub_mchid: string
  /** 注销提现申请单状态 · 示例：NORMAL */
  readonly merchant_state: "NORMAL" | "HAS_BEEN_CANCELLED" | (string & {})
  /** 注销资格检查结果 · 示例：ALLOW_CANCEL_WITHDRAW */
  readonly validate_result: "ALLOW_CANCEL_WITHDRAW" | "NOT_ALLOW_CANCEL_WITHDRAW" | (string & {})
  /** 账户信息 */
  readonly account_info: readonly {
    /** 商户资金账户余额 */
    readonly out_account_type: "BASIC_ACCOUNT" | "OPERATE_ACCOUNT" | "MARGIN_ACCOUNT" | "TRADE_FEE_ACCOUNT" | (string & {})
    /** 账户金额 · 示例：101 */
    readonly amount: number
  }[]
  /** 不可发起注销原因 */
  readonly block_reasons?: readonly {
    /** 二级商户号的出款子账户类型 · 示例：CONSUMER_COMPLAINT_UNPROCESSED */
    readonly type?: "CONSUMER_COMPLAINT_UNPROCESSED" | "HAS_BLOCKING_CONTROL" | "FUNDS_PENDING_PROCESSING" | "OTHER_REASON" | (string & {}) | undefined
    /** 原因描述 · 示例：该商户存在冻结资金或在途资金，请先处理资金再申请注销 */
    readonly description?: string | undefined
  }[] | undefined
}

export interface V3_Ecommerce_Account_ApplyCancelWithdraw_ValidateCancel_Sub_mchid_ {
  /**
   * 商户注销资格校验 · https://pay.weixin.qq.com/doc/v3/partner/4016420099
   * 角色：服务商
   */
  get(options: V3_Ecommerce_Account_ApplyCancelWithdraw_ValidateCancel_Sub_mchid__Get_Options): ApiCall<V3_Ecommerce_Account_ApplyCancelWithdraw_ValidateCancel_Sub_mchid__Get_Response>
  /**
   * 商户注销资格校验 · https://pay.weixin.qq.com/doc/v3/partner/4016420099
   * 角色：服务商
   */
  getSync(options: V3_Ecommerce_Account_ApplyCancelWithdraw_ValidateCancel_Sub_mchid__Get_Options): V3_Ecommerce_Account_ApplyCancelWithdraw_ValidateCancel_Sub_mchid__Get_Response
}

export interface V3_Ecommerce_Account_CancelApplications_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 商户注销申请单号 · 示例：2019061122222222122 */
  readonly out_apply_no: string
  /** 注销申请材料 */
  readonly application_info: readonly {
    /** 注销申请材料类型 */
    readonly application_type?: "SP_CANCEL_ACCOUNT_APPLICATION" | "SUB_CANCEL_ACCOUNT_APPLICATION" | (string & {}) | undefined
    /** 图片MediaID · 上传接口返回的 media_id */
    readonly application_media_id?: string | undefined
  }[]
}

export interface V3_Ecommerce_Account_CancelApplications_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Account_CancelApplications_Post_Request
}

export interface V3_Ecommerce_Account_CancelApplications_Post_Response {
  /** 商户注销申请单号 · 示例：2019061122222222122 */
  readonly out_apply_no: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 受理失败原因 · 示例：非电商服务商，无权调用此接口 */
  readonly reject_reason?: string | undefined
  /** 注销状态 */
  readonly cancel_state?: "REVIEWING" | "REJECTED" | "CANCEL_SUCCESS" | (string & {}) | undefined
  /** 最后更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
}

export interface V3_Ecommerce_Account_CancelApplications {
  /** 图片上传API */
  readonly media: V3_Ecommerce_Account_CancelApplications_Media
  /** 收付通∙注销 · 共 1 个接口 */
  readonly outApplyNo: V3_Ecommerce_Account_CancelApplications_OutApplyNo
  /**
   * 提交注销申请单 · https://pay.weixin.qq.com/doc/v3/partner/4012476217
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Account_CancelApplications_Post_Options & { readonly json: V3_Ecommerce_Account_CancelApplications_Post_Request }): ApiCall<V3_Ecommerce_Account_CancelApplications_Post_Response>
  /**
   * 提交注销申请单 · https://pay.weixin.qq.com/doc/v3/partner/4012476217
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Account_CancelApplications_Post_Options & { readonly json: V3_Ecommerce_Account_CancelApplications_Post_Request }): V3_Ecommerce_Account_CancelApplications_Post_Response
}

export interface V3_Ecommerce_Account_CancelApplications_Media_Post_Options extends CallOptions {
  /** 上传的表单 */
  readonly body: {
    /** 图片文件 */
    readonly file: Blob | Uint8Array
    /** 媒体文件元信息JSON格式字符串 */
    readonly meta: string | {
      /** 文件摘要 */
      readonly file_digest?: string | undefined
      /** 文件名称 */
      readonly file_name?: string | undefined
    }
  }
}

export interface V3_Ecommerce_Account_CancelApplications_Media_Post_Response {
  /** 媒体文件标识Id · 示例：H1ihR9JUtVj-J7CJqBUY5ZOrG_Je75H-rKhTG7FUmg9sxNTbRN54dFiUHnhgrBQ6EKeHoGcHTJMHn5TAuLVjHUQDBInSWXcIHYXOeRa2OHA */
  readonly media_id: string
}

export interface V3_Ecommerce_Account_CancelApplications_Media {
  /**
   * 图片上传API · https://pay.weixin.qq.com/doc/v3/partner/4012691710
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Account_CancelApplications_Media_Post_Options): ApiCall<V3_Ecommerce_Account_CancelApplications_Media_Post_Response>
  /**
   * 图片上传API · https://pay.weixin.qq.com/doc/v3/partner/4012691710
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Account_CancelApplications_Media_Post_Options): V3_Ecommerce_Account_CancelApplications_Media_Post_Response
}

export interface V3_Ecommerce_Account_CancelApplications_OutApplyNo {
  /** 查询注销单状态 */
  readonly _out_apply_no_: V3_Ecommerce_Account_CancelApplications_OutApplyNo_Out_apply_no_
}

export interface V3_Ecommerce_Account_CancelApplications_OutApplyNo_Out_apply_no__Get_Options extends CallOptions {
  /** 商户注销申请单号 · 示例：2019061122222222122 */
  readonly out_apply_no: string
}

export interface V3_Ecommerce_Account_CancelApplications_OutApplyNo_Out_apply_no__Get_Response {
  /** 商户注销申请单号 · 示例：2019061122222222122 */
  readonly out_apply_no: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 受理失败原因 · 示例：非电商服务商，无权调用此接口 */
  readonly reject_reason?: string | undefined
  /** 注销状态 */
  readonly cancel_state?: "REVIEWING" | "REJECTED" | "CANCEL_SUCCESS" | (string & {}) | undefined
  /** 最后更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
}

export interface V3_Ecommerce_Account_CancelApplications_OutApplyNo_Out_apply_no_ {
  /**
   * 查询注销单状态 · https://pay.weixin.qq.com/doc/v3/partner/4012476223
   * 角色：电商平台
   */
  get(options: V3_Ecommerce_Account_CancelApplications_OutApplyNo_Out_apply_no__Get_Options): ApiCall<V3_Ecommerce_Account_CancelApplications_OutApplyNo_Out_apply_no__Get_Response>
  /**
   * 查询注销单状态 · https://pay.weixin.qq.com/doc/v3/partner/4012476223
   * 角色：电商平台
   */
  getSync(options: V3_Ecommerce_Account_CancelApplications_OutApplyNo_Out_apply_no__Get_Options): V3_Ecommerce_Account_CancelApplications_OutApplyNo_Out_apply_no__Get_Response
}

export interface V3_Ecommerce_Applyments_Post_Request {
  /** 业务申请编号 */
  readonly out_request_no: string
  /** 主体类型 */
  readonly organization_type: "2401" | "2500" | "4" | "2" | "3" | "2502" | "1708" | (string & {})
  /** 是否金融机构 */
  readonly finance_institution?: boolean | undefined
  /** 营业执照/登记证书信息 */
  readonly business_license_info?: {
    /** 登记证书类型 */
    readonly cert_type?: "CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389" | "CERTIFICATE_TYPE_2390" | "CERTIFICATE_TYPE_2391" | "CERTIFICATE_TYPE_2392" | "CERTIFICATE_TYPE_2393" | "CERTIFICATE_TYPE_2394" | "CERTIFICATE_TYPE_2395" | "CERTIFICATE_TYPE_2396" | "CERTIFICATE_TYPE_2399" | "CERTIFICATE_TYPE_2400" | "CERTIFICATE_TYPE_2520" | "CERTIFICATE_TYPE_2521" | "CERTIFICATE_TYPE_2522" | (string & {}) | undefined
    /** 证件扫描件 · 上传接口返回的 media_id · 示例：47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4 */
    readonly business_license_copy?: string | undefined
    /** 证件注册号 · 示例：123456789012345678 */
    readonly business_license_number?: string | undefined
    /** 商户名称 · 示例：腾讯科技有限公司 */
    readonly merchant_name?: string | undefined
    /** 经营者/法定代表人姓名 · 示例：张三 */
    readonly legal_person?: string | undefined
    /** 注册地址 · 示例：深圳南山区科苑路 */
    readonly company_address?: string | undefined
    /** 营业期限JSON格式字符串 · 示例：["2014-01-01","长期"] */
    readonly business_time?: string | undefined
  } | undefined
  /** 金融机构许可证信息 */
  readonly finance_institution_info?: {
    /** 金融机构类型 */
    readonly finance_type?: "BANK_AGENT" | "PAYMENT_AGENT" | "INSURANCE" | "TRADE_AND_SETTLE" | "OTHER" | (string & {}) | undefined
    /** 金融机构许可证图片 */
    readonly finance_license_pics?: readonly string[] | undefined
  } | undefined
  /** 超级管理员类型 */
  readonly id_holder_type?: "LEGAL" | "SUPER" | (string & {}) | undefined
  readonly id_doc_type?: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {}) | undefined
  /** 法定代表人说明函 · 上传接口返回的 media_id */
  readonly authorize_letter_copy?: string | undefined
  /** 经营者/法人身份证信息 */
  readonly id_card_info?: {
    /** 身份证人像面照片 · 上传接口返回的 media_id · 示例：xpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ */
    readonly id_card_copy?: string | undefined
    /** 身份证国徽面照片 · 上传接口返回的 media_id · 示例：vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4 */
    readonly id_card_national?: string | undefined
    /** 身份证姓名 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6v/69bDnuC4EL5Kz4jBHLiCa8MRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
    readonly id_card_name?: string | undefined
    /** 身份证号码 · 加密字段，SDK 自动加密 · 示例：zV+BEmytMNQCqQ8juwEc4P4TG5xzchG/5IL9DBd+Z0zZXkw==4 */
    readonly id_card_number?: string | undefined
    /** 身份证有效期开始时间 · 格式：日期 */
    readonly id_card_valid_time_begin?: string | undefined
    /** 身份证有效期结束时间 */
    readonly id_card_valid_time?: string | undefined
  } | undefined
  /** 经营者/法人其他类型证件信息 */
  readonly id_doc_info?: {
    /** 证件姓名 · 加密字段，SDK 自动加密 · 示例：jTpGmxUX3FBWVQ5NJTZvlKX_gdU4LC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ */
    readonly id_doc_name?: string | undefined
    /** 证件号码 · 加密字段，SDK 自动加密 · 示例：jTpGmxUX3FBWVQ5NJTZvlKX_go0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ */
    readonly id_doc_number?: string | undefined
    /** 证件正面照片 · 上传接口返回的 media_id · 示例：xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4 */
    readonly id_doc_copy?: string | undefined
    /** 证件反面照片 · 上传接口返回的 media_id · 示例：xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4 */
    readonly id_doc_copy_back?: string | undefined
    /** 证件有效期开始时间 · 格式：日期 · 示例：2020-01-02 */
    readonly doc_period_begin?: string | undefined
    /** 证件有效期结束时间 · 示例：2020-01-02 */
    readonly doc_period_end?: string | undefined
  } | undefined
  /** 经营者/法人是否为受益人 */
  readonly owner?: boolean | undefined
  /** 最终受益人信息列表 */
  readonly ubo_info_list?: readonly {
    readonly ubo_id_doc_type: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {})
    /** 证件正面照片 · 上传接口返回的 media_id */
    readonly ubo_id_doc_copy: string
    /** 证件反面照片 · 上传接口返回的 media_id */
    readonly ubo_id_doc_copy_back?: string | undefined
    /** 受益人姓名 · 加密字段，SDK 自动加密 */
    readonly ubo_id_doc_name: string
    /** 证件号码 · 加密字段，SDK 自动加密 */
    readonly ubo_id_doc_number: string
    /** 证件居住地址 · 加密字段，SDK 自动加密 */
    readonly ubo_id_doc_address?: string | undefined
    /** 证件有效期开始时间 · 格式：日期 */
    readonly ubo_id_doc_period_begin?: string | undefined
    /** 证件有效期结束时间 */
    readonly ubo_id_doc_period_end?: string | undefined
  }[] | undefined
  /** 结算银行账户 */
  readonly account_info: {
    /** 账户类型 · 示例：75 */
    readonly bank_account_type?: "74" | "75" | (string & {}) | undefined
    /** 开户银行 · 示例：工商银行 */
    readonly account_bank?: string | undefined
    /** 开户名称 · 加密字段，SDK 自动加密 · 示例：AOZdYGISxo4yw96uY1Pk7Rq79Jtt7+I8juwEc4P4TG5xzchG/5IL9DBd+Z0zZXkw== */
    readonly account_name?: string | undefined
    /** 开户银行省市编码 · 示例：110000 */
    readonly bank_address_code?: string | undefined
    /** 开户银行联行号 · 示例：402713354941 */
    readonly bank_branch_id?: string | undefined
    /** 开户银行全称 （含支行] · 示例：施秉县农村信用合作联社城关信用社 */
    readonly bank_name?: string | undefined
    /** 银行帐号 · 加密字段，SDK 自动加密 · 示例：d+xT+MQCvrLHUVDWv/8MR/dB7TkXLVfSrUxMPZy6jWWYzpRrEEaYQE8ZRGYoeorwC+w== */
    readonly account_number?: string | undefined
  }
  /** 超级管理员信息 */
  readonly contact_info: {
    /** 超级管理员类型 · 示例：65 */
    readonly contact_type?: "65" | "66" | (string & {}) | undefined
    /** 超级管理员姓名 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3IdGdbDnuC4Eelw/wDa4SzfeespQO/0kjiwfqdfg== */
    readonly contact_name?: string | undefined
    readonly contact_id_doc_type?: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {}) | undefined
    /** 超级管理员身份证件号码 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zmty7/mYNxLMpRSvMRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
    readonly contact_id_card_number?: string | undefined
    /** 超级管理员证件正面照片 · 上传接口返回的 media_id */
    readonly contact_id_doc_copy?: string | undefined
    /** 超级管理员证件反面照片 · 上传接口返回的 media_id */
    readonly contact_id_doc_copy_back?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    readonly contact_id_doc_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 */
    readonly contact_id_doc_period_end?: string | undefined
    /** 业务办理授权函 · 上传接口返回的 media_id */
    readonly business_authorization_letter?: string | undefined
    /** 超级管理员手机 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPROvwia4ibL+F6mfjbzQIzfb3HHLEjZ4YiNWWNeespQO/0kjiwfqdfg== */
    readonly mobile_phone?: string | undefined
  }
  /** 店铺信息 */
  readonly sales_scene_info: {
    /** 店铺名称 · 示例：爱烧烤 */
    readonly store_name?: string | undefined
    /** 店铺链接 · 示例：http://www.qq.com */
    readonly store_url?: string | undefined
    /** 店铺二维码 */
    readonly store_qr_code?: string | undefined
    /** 小程序AppID */
    readonly mini_program_sub_appid?: string | undefined
  }
  /** 结算规则 */
  readonly settlement_info?: {
    /** 结算规则ID */
    readonly settlement_id?: string | undefined
    /** 所属行业 */
    readonly qualification_type?: string | undefined
  } | undefined
  /** 商户简称 */
  readonly merchant_shortname: string
  readonly qualifications?: readonly string[] | undefined
  readonly business_addition_pics?: readonly string[] | undefined
  readonly business_addition_desc?: readonly string[] | undefined
}

export interface V3_Ecommerce_Applyments_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Applyments_Post_Request
}

export interface V3_Ecommerce_Applyments_Post_Response {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: number
  /** 业务申请编号 · 示例：APPLYMENT_00000000001 */
  readonly out_request_no: string
}

export interface V3_Ecommerce_Applyments {
  /** 微信支付申请单号 · 通过申请单ID查询申请状态 · 共 2 个接口 */
  readonly _applyment_id_: V3_Ecommerce_Applyments_Applyment_id_
  /** 收付通∙进件 · 共 2 个接口 */
  readonly outRequestNo: V3_Ecommerce_Applyments_OutRequestNo
  /** 提交申请单 */
  readonly submitAccountHostingApplyment: V3_Ecommerce_Applyments_SubmitAccountHostingApplyment
  /** 平台代理签约核身 */
  readonly submitSignVerifyInfo: V3_Ecommerce_Applyments_SubmitSignVerifyInfo
  /**
   * 二级商户进件API · https://pay.weixin.qq.com/doc/v3/partner/4012713017
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Applyments_Post_Options & { readonly json: V3_Ecommerce_Applyments_Post_Request }): ApiCall<V3_Ecommerce_Applyments_Post_Response>
  /**
   * 二级商户进件API · https://pay.weixin.qq.com/doc/v3/partner/4012713017
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Applyments_Post_Options & { readonly json: V3_Ecommerce_Applyments_Post_Request }): V3_Ecommerce_Applyments_Post_Response
}

export interface V3_Ecommerce_Applyments_Applyment_id__Get_Options extends CallOptions {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: string
}

export interface V3_Ecommerce_Applyments_Applyment_id__Get_Response {
  /** 申请状态 · 示例：FINISH */
  readonly applyment_state: "CHECKING" | "ACCOUNT_NEED_VERIFY" | "AUDITING" | "REJECTED" | "NEED_SIGN" | "FINISH" | "FROZEN" | (string & {})
  /** 申请状态描述 · 示例：审核中 */
  readonly applyment_state_desc: string
  /** 签约链接 · 示例：https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec */
  readonly sign_url?: string | undefined
  /** 电商平台二级商户号 · 示例：1542488631 */
  readonly sub_mchid?: string | undefined
  /** 汇款账户验证信息 */
  readonly account_validation?: {
    /** 付款户名 */
    readonly account_name: string
    /** 付款卡号 · 示例：9nZYDEvBT4rDdICA3ZYXshYqeOSslSjSauAE+as7mAEDJly+DgRuVs74msmKUH8pl+3oA== */
    readonly account_no?: string | undefined
    /** 汇款金额 · 示例：124 */
    readonly pay_amount: number
    /** 收款卡号 · 示例：7222223333322332 */
    readonly destination_account_number: string
    /** 收款户名 · 示例：财付通支付科技有限公司 */
    readonly destination_account_name: string
    /** 开户银行 · 示例：招商银行威盛大厦支行 */
    readonly destination_account_bank: string
    /** 省市信息 · 示例：深圳 */
    readonly city: string
    /** 备注信息 · 示例：入驻账户验证 */
    readonly remark: string
    /** 汇款截止时间 · 示例：2018-12-10 17:09:01 */
    readonly deadline: string
  } | undefined
  /** 驳回原因详情 */
  readonly audit_detail?: readonly {
    /** 参数名称 · 示例：id_card_copy */
    readonly param_name: string
    /** 驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片 */
    readonly reject_reason: string
  }[] | undefined
  /** 法人验证链接 · 示例：https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec */
  readonly legal_validation_url?: string | undefined
  /** 业务申请编号 · 示例：APPLYMENT_00000000001 */
  readonly out_request_no: string
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: number
  /** 签约状态 · 示例：SIGNED */
  readonly sign_state?: "UNSIGNED" | "SIGNED" | "NOT_SIGNABLE" | (string & {}) | undefined
}

export interface V3_Ecommerce_Applyments_Applyment_id_ {
  /** 撤销申请单-使用申请单号 */
  readonly revoke: V3_Ecommerce_Applyments_Applyment_id__Revoke
  /**
   * 通过申请单ID查询申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4012691469
   * 角色：电商平台
   */
  get(options: V3_Ecommerce_Applyments_Applyment_id__Get_Options): ApiCall<V3_Ecommerce_Applyments_Applyment_id__Get_Response>
  /**
   * 通过申请单ID查询申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4012691469
   * 角色：电商平台
   */
  getSync(options: V3_Ecommerce_Applyments_Applyment_id__Get_Options): V3_Ecommerce_Applyments_Applyment_id__Get_Response
}

export interface V3_Ecommerce_Applyments_Applyment_id__Revoke_Post_Options extends CallOptions {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: string | number
}

export interface V3_Ecommerce_Applyments_Applyment_id__Revoke_Post_Response {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: number
  /** 业务申请编号 · 示例：APPLYMENT_00000000001 */
  readonly out_request_no: string
}

export interface V3_Ecommerce_Applyments_Applyment_id__Revoke {
  /**
   * 撤销申请单-使用申请单号 · https://pay.weixin.qq.com/doc/v3/partner/4015616720
   * 角色：电商平台、服务商
   */
  post(options: V3_Ecommerce_Applyments_Applyment_id__Revoke_Post_Options): ApiCall<V3_Ecommerce_Applyments_Applyment_id__Revoke_Post_Response>
  /**
   * 撤销申请单-使用申请单号 · https://pay.weixin.qq.com/doc/v3/partner/4015616720
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Ecommerce_Applyments_Applyment_id__Revoke_Post_Options): V3_Ecommerce_Applyments_Applyment_id__Revoke_Post_Response
}

export interface V3_Ecommerce_Applyments_OutRequestNo {
  /** 业务申请编号 · 通过业务申请编号查询申请状态 · 共 2 个接口 */
  readonly _out_request_no_: V3_Ecommerce_Applyments_OutRequestNo_Out_request_no_
}

export interface V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Get_Options extends CallOptions {
  /** 业务申请编号 · 示例：APPLYMENT_00000000001 */
  readonly out_request_no: string
}

export interface V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Get_Response {
  /** 申请状态 · 示例：FINISH */
  readonly applyment_state: "CHECKING" | "ACCOUNT_NEED_VERIFY" | "AUDITING" | "REJECTED" | "NEED_SIGN" | "FINISH" | "FROZEN" | (string & {})
  /** 申请状态描述 · 示例：审核中 */
  readonly applyment_state_desc: string
  /** 签约链接 · 示例：https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec */
  readonly sign_url?: string | undefined
  /** 电商平台二级商户号 · 示例：1542488631 */
  readonly sub_mchid?: string | undefined
  /** 汇款账户验证信息 */
  readonly account_validation?: {
    /** 付款户名 */
    readonly account_name?: string | undefined
    /** 付款卡号 · 示例：9nZYDEvBT4rDdICA3ZYXshYqeOSslSjSauAE+as7mAEDJly+DgRuVs74msmKUH8pl+3oA== */
    readonly account_no?: string | undefined
    /** 汇款金额 · 示例：124 */
    readonly pay_amount?: number | undefined
    /** 收款卡号 · 示例：7222223333322332 */
    readonly destination_account_number?: string | undefined
    /** 收款户名 · 示例：财付通支付科技有限公司 */
    readonly destination_account_name?: string | undefined
    /** 开户银行 · 示例：招商银行威盛大厦支行 */
    readonly destination_account_bank?: string | undefined
    /** 省市信息 · 示例：深圳 */
    readonly city?: string | undefined
    /** 备注信息 · 示例：入驻账户验证 */
    readonly remark?: string | undefined
    /** 汇款截止时间 · 示例：2018-12-10 17:09:01 */
    readonly deadline?: string | undefined
  } | undefined
  /** 驳回原因详情 */
  readonly audit_detail?: readonly {
    /** 参数名称 · 示例：id_card_copy */
    readonly param_name: string
    /** 驳回原因 · 示例：身份证背面识别失败，请上传更清晰的身份证图片 */
    readonly reject_reason: string
  }[] | undefined
  /** 法人验证链接 · 示例：https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec */
  readonly legal_validation_url?: string | undefined
  /** 业务申请编号 · 示例：APPLYMENT_00000000001 */
  readonly out_request_no: string
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: number
  /** 签约状态 · 示例：SIGNED */
  readonly sign_state?: "UNSIGNED" | "SIGNED" | "NOT_SIGNABLE" | (string & {}) | undefined
}

export interface V3_Ecommerce_Applyments_OutRequestNo_Out_request_no_ {
  /** 撤销申请单-使用业务申请编号 */
  readonly revoke: V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Revoke
  /**
   * 通过业务申请编号查询申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4012691376
   * 角色：电商平台
   */
  get(options: V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Get_Options): ApiCall<V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Get_Response>
  /**
   * 通过业务申请编号查询申请状态 · https://pay.weixin.qq.com/doc/v3/partner/4012691376
   * 角色：电商平台
   */
  getSync(options: V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Get_Options): V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Get_Response
}

export interface V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Revoke_Post_Options extends CallOptions {
  /** 业务申请编号 · 示例：APPLYMENT_00000000001 */
  readonly out_request_no: string
}

export interface V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Revoke_Post_Response {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: number
  /** 业务申请编号 · 示例：APPLYMENT_00000000001 */
  readonly out_request_no: string
}

export interface V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Revoke {
  /**
   * 撤销申请单-使用业务申请编号 · https://pay.weixin.qq.com/doc/v3/partner/4015616721
   * 角色：电商平台、服务商
   */
  post(options: V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Revoke_Post_Options): ApiCall<V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Revoke_Post_Response>
  /**
   * 撤销申请单-使用业务申请编号 · https://pay.weixin.qq.com/doc/v3/partner/4015616721
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Revoke_Post_Options): V3_Ecommerce_Applyments_OutRequestNo_Out_request_no__Revoke_Post_Response
}

export interface V3_Ecommerce_Applyments_SubmitAccountHostingApplyment_Post_Request {
  /** 业务申请编号 */
  readonly out_request_no: string
  /** 主体类型 */
  readonly organization_type: "2401" | "2500" | "4" | "2" | "3" | "2502" | "1708" | (string & {})
  /** 是否金融机构 */
  readonly finance_institution?: boolean | undefined
  /** 营业执照/登记证书信息 */
  readonly business_license_info?: {
    /** 登记证书类型 */
    readonly cert_type?: "CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389" | "CERTIFICATE_TYPE_2390" | "CERTIFICATE_TYPE_2391" | "CERTIFICATE_TYPE_2392" | "CERTIFICATE_TYPE_2393" | "CERTIFICATE_TYPE_2394" | "CERTIFICATE_TYPE_2395" | "CERTIFICATE_TYPE_2396" | "CERTIFICATE_TYPE_2399" | "CERTIFICATE_TYPE_2400" | "CERTIFICATE_TYPE_2520" | "CERTIFICATE_TYPE_2521" | "CERTIFICATE_TYPE_2522" | (string & {}) | undefined
    /** 证件扫描件 · 上传接口返回的 media_id · 示例：47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53 */
    readonly business_license_copy?: string | undefined
    /** 证件注册号 · 示例：123456789012345678 */
    readonly business_license_number?: string | undefined
    /** 商户名称 · 示例：腾讯科技有限公司 */
    readonly merchant_name?: string | undefined
    /** 经营者/法定代表人姓名 · 示例：张三 */
    readonly legal_person?: string | undefined
    /** 注册地址 · 示例：深圳南山区科苑路 */
    readonly company_address?: string | undefined
    /** 营业期限JSON格式字符串 · 示例：["2014-01-01","长期"] */
    readonly business_time?: string | undefined
  } | undefined
  /** 金融机构许可证信息 */
  readonly finance_institution_info?: {
    /** 金融机构类型 */
    readonly finance_type?: "BANK_AGENT" | "PAYMENT_AGENT" | "INSURANCE" | "TRADE_AND_SETTLE" | "OTHER" | (string & {}) | undefined
    /** 金融机构许可证图片 */
    readonly finance_license_pics?: readonly string[] | undefined
  } | undefined
  /** 超级管理员类型 */
  readonly id_holder_type?: "LEGAL" | "SUPER" | (string & {}) | undefined
  readonly id_doc_type?: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {}) | undefined
  /** 法定代表人说明函 · 上传接口返回的 media_id */
  readonly authorize_letter_copy?: string | undefined
  /** 经营者/法人身份证信息 */
  readonly id_card_info?: {
    /** 身份证人像面照片 · 上传接口返回的 media_id · 示例：xpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ */
    readonly id_card_copy: string
    /** 身份证国徽面照片 · 上传接口返回的 media_id · 示例：vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4 */
    readonly id_card_national: string
    /** 身份证姓名 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6v/69bDnuC4EL5Kz4jBHLiCa8MRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
    readonly id_card_name: string
    /** 身份证号码 · 加密字段，SDK 自动加密 · 示例：zV+BEmytMNQCqQ8juwEc4P4TG5xzchG/5IL9DBd+Z0zZXkw==4 */
    readonly id_card_number: string
    /** 身份证有效期开始时间 · 格式：日期 */
    readonly id_card_valid_time_begin: string
    /** 身份证有效期结束时间 */
    readonly id_card_valid_time: string
  } | undefined
  /** 经营者/法人其他类型证件信息 */
  readonly id_doc_info?: {
    /** 证件姓名 · 加密字段，SDK 自动加密 · 示例：jTpGmxUX3FBWVQ5NJTZvlKX_gdU4LC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ */
    readonly id_doc_name: string
    /** 证件号码 · 加密字段，SDK 自动加密 · 示例：jTpGmxUX3FBWVQ5NJTZvlKX_go0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ */
    readonly id_doc_number: string
    /** 证件正面照片 · 上传接口返回的 media_id · 示例：xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4 */
    readonly id_doc_copy: string
    /** 证件反面照片 · 上传接口返回的 media_id · 示例：xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4 */
    readonly id_doc_copy_back?: string | undefined
    /** 证件有效期开始时间 · 格式：日期 · 示例：2020-01-02 */
    readonly doc_period_begin: string
    /** 证件有效期结束时间 · 示例：2020-01-02 */
    readonly doc_period_end: string
  } | undefined
  /** 最终受益人信息列表 */
  readonly ubo_info_list?: readonly {
    readonly ubo_id_doc_type?: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {}) | undefined
    /** 证件正面照片 · 上传接口返回的 media_id */
    readonly ubo_id_doc_copy?: string | undefined
    /** 证件反面照片 · 上传接口返回的 media_id */
    readonly ubo_id_doc_copy_back?: string | undefined
    /** 受益人姓名 · 加密字段，SDK 自动加密 */
    readonly ubo_id_doc_name?: string | undefined
    /** 证件号码 · 加密字段，SDK 自动加密 */
    readonly ubo_id_doc_number?: string | undefined
    /** 证件居住地址 · 加密字段，SDK 自动加密 */
    readonly ubo_id_doc_address?: string | undefined
    /** 证件有效期开始时间 · 格式：日期 */
    readonly ubo_period_begin?: string | undefined
    /** 证件有效期结束时间 */
    readonly ubo_period_end?: string | undefined
    /** 证件有效期开始时间 */
    readonly ubo_id_doc_period_begin?: string | undefined
    /** 证件有效期结束时间 */
    readonly ubo_id_doc_period_end?: string | undefined
  }[] | undefined
  /** 结算银行账户 */
  readonly account_info: {
    /** 账户类型 · 示例：75 */
    readonly bank_account_type: "74" | "75" | (string & {})
    /** 开户银行 · 示例：工商银行 */
    readonly account_bank: string
    /** 开户名称 · 加密字段，SDK 自动加密 · 示例：AOZdYGISxo4yw96uY1Pk7Rq79Jtt7+I8juwEc4P4TG5xzchG/5IL9DBd+Z0zZXkw== */
    readonly account_name: string
    /** 开户银行联行号 · 示例：402713354941 */
    readonly bank_branch_id?: string | undefined
    /** 开户银行全称 · 示例：施秉县农村信用合作联社城关信用社 */
    readonly bank_name?: string | undefined
    /** 银行帐号 · 加密字段，SDK 自动加密 · 示例：d+xT+MQCvrLHUVDWv/8MR/dB7TkXLVfSrUxMPZy6jWWYzpRrEEaYQE8ZRGYoeorwC+w== */
    readonly account_number: string
  }
  /** 超级管理员信息 */
  readonly contact_info: {
    /** 超级管理员类型 · 示例：65 */
    readonly contact_type: "65" | "66" | (string & {})
    /** 超级管理员姓名 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3IdGdbDnuC4Eelw/wDa4SzfeespQO/0kjiwfqdfg== */
    readonly contact_name: string
    readonly contact_id_doc_type?: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {}) | undefined
    /** 超级管理员身份证件号码 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zmty7/mYNxLMpRSvMRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
    readonly contact_id_card_number?: string | undefined
    /** 超级管理员证件正面照片 · 上传接口返回的 media_id */
    readonly contact_id_doc_copy?: string | undefined
    /** 超级管理员证件反面照片 · 上传接口返回的 media_id */
    readonly contact_id_doc_copy_back?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    readonly contact_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 */
    readonly contact_period_end?: string | undefined
    /** 业务办理授权函 · 上传接口返回的 media_id */
    readonly business_authorization_letter?: string | undefined
    /** 超级管理员证件有效期开始时间 · 示例：2019-06-06 */
    readonly contact_id_doc_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 · 示例：2026-06-06 */
    readonly contact_id_doc_period_end?: string | undefined
    /** 超级管理员手机 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPROvwia4ibL+F6mfjbzQIzfb3HHLEjZ4YiNWWNeespQO/0kjiwfqdfg== */
    readonly mobile_phone?: string | undefined
  }
  /** 店铺信息 */
  readonly sales_scene_info: {
    /** 店铺名称 · 示例：爱烧烤 */
    readonly store_name?: string | undefined
    /** 店铺链接 · 示例：http://www.qq.com */
    readonly store_url?: string | undefined
    /** 店铺二维码 */
    readonly store_qr_code?: string | undefined
    /** 小程序AppID */
    readonly mini_program_sub_appid?: string | undefined
  }
  /** 结算规则 */
  readonly settlement_info?: {
    /** 结算规则ID */
    readonly settlement_id?: string | undefined
    /** 所属行业 */
    readonly qualification_type?: string | undefined
  } | undefined
  /** 商户简称 */
  readonly merchant_shortname: string
  readonly qualifications?: readonly string[] | undefined
  readonly business_addition_pics?: readonly string[] | undefined
  readonly business_addition_desc?: readonly string[] | undefined
  /** 是否走平台代理签约和代理核身入驻模式 */
  readonly proxy_sign_verify_mode?: boolean | undefined
  /** 法人影印件信息辅助填写的平台声明 · 上传接口返回的 media_id */
  readonly id_card_complete_statement?: string | undefined
}

export interface V3_Ecommerce_Applyments_SubmitAccountHostingApplyment_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Applyments_SubmitAccountHostingApplyment_Post_Request
}

export interface V3_Ecommerce_Applyments_SubmitAccountHostingApplyment_Post_Response {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: number
  /** 业务申请编号 · 示例：APPLYMENT_00000000001 */
  readonly out_request_no: string
}

export interface V3_Ecommerce_Applyments_SubmitAccountHostingApplyment {
  /**
   * 提交申请单 · https://pay.weixin.qq.com/doc/v3/partner/4015616688
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Applyments_SubmitAccountHostingApplyment_Post_Options & { readonly json: V3_Ecommerce_Applyments_SubmitAccountHostingApplyment_Post_Request }): ApiCall<V3_Ecommerce_Applyments_SubmitAccountHostingApplyment_Post_Response>
  /**
   * 提交申请单 · https://pay.weixin.qq.com/doc/v3/partner/4015616688
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Applyments_SubmitAccountHostingApplyment_Post_Options & { readonly json: V3_Ecommerce_Applyments_SubmitAccountHostingApplyment_Post_Request }): V3_Ecommerce_Applyments_SubmitAccountHostingApplyment_Post_Response
}

export interface V3_Ecommerce_Applyments_SubmitSignVerifyInfo_Post_Request {
  /** 业务申请编号 · 示例：1900013511_10000 */
  readonly out_request_no: string
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id?: number | undefined
  /** 预签署微信支付协议时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly pre_sign_time?: string | undefined
  /** 平台代理核身信息 */
  readonly proxy_verify_identity_info?: {
    /** 核身方式 · 示例：VERIFY_IDENTITY_TYPE_FACE_TO_FACE */
    readonly verify_identity_type: "VERIFY_IDENTITY_TYPE_FACE_TO_FACE" | "VERIFY_IDENTITY_TYPE_REMOTE" | (string & {})
    /** 核身结果 */
    readonly verify_identity_result: boolean
  } | undefined
}

export interface V3_Ecommerce_Applyments_SubmitSignVerifyInfo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Applyments_SubmitSignVerifyInfo_Post_Request
}

export interface V3_Ecommerce_Applyments_SubmitSignVerifyInfo_Post_Response {
  /** 微信支付申请单号 · 示例：2000002124775691 */
  readonly applyment_id: number
}

export interface V3_Ecommerce_Applyments_SubmitSignVerifyInfo {
  /**
   * 平台代理签约核身 · https://pay.weixin.qq.com/doc/v3/partner/4015616722
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Applyments_SubmitSignVerifyInfo_Post_Options & { readonly json: V3_Ecommerce_Applyments_SubmitSignVerifyInfo_Post_Request }): ApiCall<V3_Ecommerce_Applyments_SubmitSignVerifyInfo_Post_Response>
  /**
   * 平台代理签约核身 · https://pay.weixin.qq.com/doc/v3/partner/4015616722
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Applyments_SubmitSignVerifyInfo_Post_Options & { readonly json: V3_Ecommerce_Applyments_SubmitSignVerifyInfo_Post_Request }): V3_Ecommerce_Applyments_SubmitSignVerifyInfo_Post_Response
}

export interface V3_Ecommerce_Bill {
  /** 申请二级商户资金账单API */
  readonly fundflowbill: V3_Ecommerce_Bill_Fundflowbill
}

export interface V3_Ecommerce_Bill_Fundflowbill_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 账单日期 · 示例：2019-06-11 */
    readonly bill_date: string
    /** 资金账户类型 · 示例：ALL */
    readonly account_type: "ALL" | (string & {})
    /** 压缩类型 · 示例：GZIP */
    readonly tar_type?: "GZIP" | (string & {}) | undefined
    /** 加密算法 */
    readonly algorithm: "AEAD_AES_256_GCM" | "SM4_GCM" | (string & {})
  }
}

export interface V3_Ecommerce_Bill_Fundflowbill_Get_Response {
  /** 下载信息总数 · 示例：1 */
  readonly download_bill_count: number
  /** 下载信息明细 */
  readonly download_bill_list?: readonly {
    /** 账单文件序号 · 示例：1 */
    readonly bill_sequence: number
    /** 哈希类型 · 示例：SHA1 */
    readonly hash_type: "SHA1" | (string & {})
    /** 哈希值 · 示例：79bb0f45fc4c42234a918000b2668d689e2bde04 */
    readonly hash_value: string
    /** 账单下载地址 · 示例：https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx */
    readonly download_url: string
    /** 加密密钥 · 示例：YpkbxSne+mDwyXq//xYPmtr9euFQ== */
    readonly encrypt_key: string
    /** 随机字符串 · 示例：a8607ef79034c49c */
    readonly nonce: string
  }[] | undefined
}

export interface V3_Ecommerce_Bill_Fundflowbill {
  /**
   * 申请二级商户资金账单API · https://pay.weixin.qq.com/doc/v3/partner/4012760697
   * 角色：电商平台
   */
  get(options: V3_Ecommerce_Bill_Fundflowbill_Get_Options): ApiCall<V3_Ecommerce_Bill_Fundflowbill_Get_Response>
  /**
   * 申请二级商户资金账单API · https://pay.weixin.qq.com/doc/v3/partner/4012760697
   * 角色：电商平台
   */
  getSync(options: V3_Ecommerce_Bill_Fundflowbill_Get_Options): V3_Ecommerce_Bill_Fundflowbill_Get_Response
}

export interface V3_Ecommerce_CombinePapay {
  /** 收付通∙合单代扣 · 共 4 个接口 */
  readonly contracts: V3_Ecommerce_CombinePapay_Contracts
  /** 收付通∙合单代扣 · 电商合单委托代扣支付API · 共 3 个接口 */
  readonly transactions: V3_Ecommerce_CombinePapay_Transactions
}

export interface V3_Ecommerce_CombinePapay_Contracts {
  /** 收付通∙合单代扣 · 共 2 个接口 */
  readonly planId: V3_Ecommerce_CombinePapay_Contracts_PlanId
  /** 收付通∙合单代扣 · APP方式预签约API · 共 2 个接口 */
  readonly preEntrustSign: V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign
}

export interface V3_Ecommerce_CombinePapay_Contracts_PlanId {
  /** 委托代扣协议模板Id · 共 2 个接口 */
  readonly _plan_id_: V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id_
}

export interface V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id_ {
  /** 收付通∙合单代扣 · 共 2 个接口 */
  readonly outContractCode: V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode
}

export interface V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode {
  /** 商户签约协议号 · 通过商户协议号查询协议API · 共 2 个接口 */
  readonly _out_contract_code_: V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code_
}

export interface V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options extends CallOptions {
  /** 委托代扣协议模板Id · 示例：12535 */
  readonly plan_id: string | number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 委托代扣协议Id · 示例：123124412412423431 */
  readonly contract_id: string
  /** 商户APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 委托代扣协议模板Id · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 委托代扣协议状态 · 示例：SIGNED */
  readonly contract_state: string
  /** 协议签署时间 · 示例：2020-09-10T13:29:35.120+08:00 */
  readonly contract_signed_time: string
  /** 协议到期时间 · 示例：2021-09-10T13:29:35.120+08:00 */
  readonly contract_expired_time: string
  /** 协议解约信息 */
  readonly contract_terminate_info?: {
    /** 协议解约方式 · 示例：MCH_API_TERMINATE */
    readonly contract_termination_mode: string
    /** 协议解约时间 · 示例：2020-10-10T13:29:35.120+08:00 */
    readonly contract_terminated_time: string
    /** 解约备注 · 示例：用户解约 */
    readonly contract_termination_remark: string
  } | undefined
  /** 用户openid · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
}

export interface V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code_ {
  /** 商户协议号解约协议API */
  readonly terminate: V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate
  /**
   * 通过商户协议号查询协议API · https://pay.weixin.qq.com/doc/v3/partner/4012884060
   * 角色：电商平台、服务商
   */
  get(options: V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options): ApiCall<V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response>
  /**
   * 通过商户协议号查询协议API · https://pay.weixin.qq.com/doc/v3/partner/4012884060
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Options): V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Get_Response
}

export interface V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request {
  /** 解约备注 · 示例：用户解约 */
  readonly contract_termination_remark: string
}

export interface V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Options extends CallOptions {
  /** 委托代扣协议模板Id · 示例：12535 */
  readonly plan_id: string | number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request
}

export interface V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Response {
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 委托代扣协议模板Id · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate {
  /**
   * 商户协议号解约协议API · https://pay.weixin.qq.com/doc/v3/partner/4012884072
   * 角色：电商平台、服务商
   */
  post(options: V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Options & { readonly json: V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request }): ApiCall<V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Response>
  /**
   * 商户协议号解约协议API · https://pay.weixin.qq.com/doc/v3/partner/4012884072
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Options & { readonly json: V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Request }): V3_Ecommerce_CombinePapay_Contracts_PlanId_Plan_id__OutContractCode_Out_contract_code__Terminate_Post_Response
}

export interface V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_Post_Request {
  /** 商户APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 委托代扣协议模板Id · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 回调通知地址 · 示例：https://yourapp.com/notify */
  readonly notify_url: string
  /** 返回app标识 */
  readonly return_app?: boolean | undefined
  /** 商户数据包 · 示例：example_attach */
  readonly attach?: string | undefined
}

export interface V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_Post_Request
}

export interface V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_Post_Response {
  /** 预签约Id · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 委托代扣协议模板Id · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign {
  /** 小程序方式预签约API */
  readonly miniProgram: V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_MiniProgram
  /**
   * APP方式预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012881608
   * 角色：电商平台、服务商
   */
  post(options: V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_Post_Options & { readonly json: V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_Post_Request }): ApiCall<V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_Post_Response>
  /**
   * APP方式预签约API · https://pay.weixin.qq.com/doc/v3/partner/4012881608
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_Post_Options & { readonly json: V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_Post_Request }): V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_Post_Response
}

export interface V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_MiniProgram_Post_Request {
  /** 商户APPID · 示例：wxd678efh567hg6787 */
  readonly appid: string
  /** 委托代扣协议模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
  /** 用户账户展示名称 · 示例：微信代扣用户A */
  readonly contract_display_account: string
  /** 回调通知地址 · 示例：https://yourapp.com/notify */
  readonly notify_url: string
}

export interface V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_MiniProgram_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_MiniProgram_Post_Request
}

export interface V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_MiniProgram_Post_Response {
  /** 预签约ID · 示例：5778aadY9nltAsZzXixCkFIGYnV2V */
  readonly pre_entrustweb_id: string
  /** 商户号 · 示例：1900000109 */
  readonly mchid: string
  /** 委托代扣协议模板ID · 示例：12535 */
  readonly plan_id: number
  /** 商户签约协议号 · 示例：wxwtdk20200910100000 */
  readonly out_contract_code: string
}

export interface V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_MiniProgram {
  /**
   * 小程序方式预签约API · https://pay.weixin.qq.com/doc/v3/partner/4017177322
   * 角色：电商平台、服务商
   */
  post(options: V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_MiniProgram_Post_Request }): ApiCall<V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_MiniProgram_Post_Response>
  /**
   * 小程序方式预签约API · https://pay.weixin.qq.com/doc/v3/partner/4017177322
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_MiniProgram_Post_Request }): V3_Ecommerce_CombinePapay_Contracts_PreEntrustSign_MiniProgram_Post_Response
}

export interface V3_Ecommerce_CombinePapay_Transactions_Post_Request {
  /** 合单商户appid · 示例：wxd678efh567hg6787 */
  readonly combine_appid: string
  /** 合单商户号 · 示例：1900000109 */
  readonly combine_mchid: string
  /** 合单商户订单号 · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
  /** 委托代扣协议ID · 示例：123124412412423431 */
  readonly contract_id: string
  /** 子单信息 */
  readonly sub_orders?: readonly {
    /** 子单商户号 · 示例：1900000109 */
    readonly mchid: string
    /** 附加数据 · 示例：深圳分店 */
    readonly attach?: string | undefined
    /** 订单金额 */
    readonly amount: {
      /** 标价金额 · 示例：100 */
      readonly total_amount: number
      /** 标价币种 · 示例：CNY */
      readonly currency: string
    }
    /** 子单商户订单号 · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 二级商户appid · 示例：wxd678efh567hg6787 */
    readonly sub_appid?: string | undefined
    /** 商品描述 · 示例：腾讯充值中心-QQ会员充值 */
    readonly description: string
    /** 结算信息 */
    readonly settle_info?: {
      /** 是否指定分账 */
      readonly profit_sharing?: boolean | undefined
      /** 补差金额 · 示例：10 */
      readonly subsidy_amount?: number | undefined
    } | undefined
    /** 子单风控信息 · 示例：ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27; */
    readonly sub_risk_info?: string | undefined
  }[] | undefined
  /** 风控信息 · 示例：ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27; */
  readonly risk_info?: string | undefined
}

export interface V3_Ecommerce_CombinePapay_Transactions_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_CombinePapay_Transactions_Post_Request
}

export interface V3_Ecommerce_CombinePapay_Transactions_Post_Response {
  /** 合单商户APPID · 示例：wxd678efh567hg6787 */
  readonly combine_appid: string
  /** 合单商户号 · 示例：1900000109 */
  readonly combine_mchid: string
  /** 合单商户订单号 · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
  /** 子单信息 */
  readonly sub_orders?: readonly {
    /** 子单商户号 · 示例：1900000109 */
    readonly mchid: string
    /** 交易类型 · 示例：PAP */
    readonly trade_type: string
    /** 交易状态 · 示例：SUCCESS */
    readonly trade_state: string
    /** 付款银行 · 示例：CMC */
    readonly bank_type?: string | undefined
    /** 附加数据 · 示例：深圳分店 */
    readonly attach?: string | undefined
    /** 支付完成时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly success_time?: string | undefined
    /** 子单微信订单号 · 示例：1009660380201506130728806387 */
    readonly transaction_id: string
    /** 子单商户订单号 · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 二级商户appid · 示例：wxd678efh567hg6787 */
    readonly sub_appid?: string | undefined
    /** 订单金额 */
    readonly amount?: {
      /** 标价金额 · 示例：100 */
      readonly total_amount: number
      /** 标价币种 · 示例：CNY */
      readonly currency: string
      /** 现金支付金额 · 示例：10 */
      readonly payer_amount?: number | undefined
      /** 现金支付币种 · 示例：CNY */
      readonly payer_currency?: string | undefined
    } | undefined
  }[] | undefined
  /** 支付者 */
  readonly combine_payer_info?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
  } | undefined
}

export interface V3_Ecommerce_CombinePapay_Transactions {
  /** 合单商户订单号 · 电商合单委托代扣查询订单API · 共 2 个接口 */
  readonly _combine_out_trade_no_: V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no_
  /**
   * 电商合单委托代扣支付API · https://pay.weixin.qq.com/doc/v3/partner/4012884121
   * 角色：电商平台、服务商
   */
  post(options: V3_Ecommerce_CombinePapay_Transactions_Post_Options & { readonly json: V3_Ecommerce_CombinePapay_Transactions_Post_Request }): ApiCall<V3_Ecommerce_CombinePapay_Transactions_Post_Response>
  /**
   * 电商合单委托代扣支付API · https://pay.weixin.qq.com/doc/v3/partner/4012884121
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Ecommerce_CombinePapay_Transactions_Post_Options & { readonly json: V3_Ecommerce_CombinePapay_Transactions_Post_Request }): V3_Ecommerce_CombinePapay_Transactions_Post_Response
}

export interface V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Get_Options extends CallOptions {
  /** 合单商户订单号 · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
}

export interface V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Get_Response {
  /** 合单商户APPID · 示例：wxd678efh567hg6787 */
  readonly combine_appid: string
  /** 合单商户号 · 示例：1900000109 */
  readonly combine_mchid: string
  /** 合单商户订单号 · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
  /** 子单信息 */
  readonly sub_orders?: readonly {
    /** 子单商户号 · 示例：1900000109 */
    readonly mchid: string
    /** 交易类型 · 示例：PAP */
    readonly trade_type: string
    /** 交易状态 · 示例：SUCCESS */
    readonly trade_state: string
    /** 付款银行 · 示例：CMC */
    readonly bank_type?: string | undefined
    /** 附加数据 · 示例：深圳分店 */
    readonly attach?: string | undefined
    /** 支付完成时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly success_time?: string | undefined
    /** 子单微信订单号 · 示例：1009660380201506130728806387 */
    readonly transaction_id: string
    /** 子单商户订单号 · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 二级商户appid · 示例：wxd678efh567hg6787 */
    readonly sub_appid?: string | undefined
    /** 订单金额 */
    readonly amount?: {
      /** 标价金额 · 示例：100 */
      readonly total_amount: number
      /** 标价币种 · 示例：CNY */
      readonly currency: string
      /** 现金支付金额 · 示例：10 */
      readonly payer_amount?: number | undefined
      /** 现金支付币种 · 示例：CNY */
      readonly payer_currency?: string | undefined
    } | undefined
  }[] | undefined
  /** 支付者 */
  readonly combine_payer_info?: {
    /** 用户标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    readonly openid?: string | undefined
  } | undefined
}

export interface V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no_ {
  /** 电商合单委托代扣撤销订单API */
  readonly reverse: V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Reverse
  /**
   * 电商合单委托代扣查询订单API · https://pay.weixin.qq.com/doc/v3/partner/4012884130
   * 角色：电商平台、服务商
   */
  get(options: V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Get_Options): ApiCall<V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Get_Response>
  /**
   * 电商合单委托代扣查询订单API · https://pay.weixin.qq.com/doc/v3/partner/4012884130
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Get_Options): V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Get_Response
}

export interface V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Reverse_Post_Request {
  /** 合单商户APPID · 示例：wxd678efh567hg6787 */
  readonly combine_appid: string
  /** 子单信息 */
  readonly sub_orders?: readonly {
    /** 子单商户号 · 示例：1900000109 */
    readonly mchid: string
    /** 子单商户订单号 · 示例：20150806125346 */
    readonly out_trade_no: string
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 二级商户appid · 示例：wxd678efh567hg6787 */
    readonly sub_appid?: string | undefined
  }[] | undefined
}

export interface V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Reverse_Post_Options extends CallOptions {
  /** 合单商户订单号 · 示例：P20150806125346 */
  readonly combine_out_trade_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Reverse_Post_Request
}

export type V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Reverse_Post_Response = undefined

export interface V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Reverse {
  /**
   * 电商合单委托代扣撤销订单API · https://pay.weixin.qq.com/doc/v3/partner/4012884126
   * 角色：电商平台、服务商
   */
  post(options: V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Reverse_Post_Options & { readonly json: V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Reverse_Post_Request }): ApiCall<V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Reverse_Post_Response>
  /**
   * 电商合单委托代扣撤销订单API · https://pay.weixin.qq.com/doc/v3/partner/4012884126
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Reverse_Post_Options & { readonly json: V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Reverse_Post_Request }): V3_Ecommerce_CombinePapay_Transactions_Combine_out_trade_no__Reverse_Post_Response
}

export interface V3_Ecommerce_Fund {
  /** 收付通∙余额、运营工具∙用工卡 · 共 1 个接口 */
  readonly balance: V3_Ecommerce_Fund_Balance
  /** 收付通∙余额 · 共 1 个接口 */
  readonly enddaybalance: V3_Ecommerce_Fund_Enddaybalance
  /** 收付通∙提现、运营工具∙用工卡 · 账户余额提现API · 共 3 个接口 */
  readonly withdraw: V3_Ecommerce_Fund_Withdraw
}

export interface V3_Ecommerce_Fund_Balance {
  /** 查询二级商户账户实时余额API */
  readonly _sub_mchid_: V3_Ecommerce_Fund_Balance_Sub_mchid_
}

export interface V3_Ecommerce_Fund_Balance_Sub_mchid__Get_Options extends CallOptions {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 查询参数 */
  readonly query?: {
    /** 账户类型 */
    readonly account_type?: "BASIC" | "OPERATION" | "FEES" | "DEPOSIT" | (string & {}) | undefined
  } | undefined
}

export interface V3_Ecommerce_Fund_Balance_Sub_mchid__Get_Response {
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 资金账户类型 */
  readonly account_type?: "BASIC" | "OPERATION" | "FEES" | "DEPOSIT" | (string & {}) | undefined
  /** 可用余额 · 示例：100 */
  readonly available_amount: number
  /** 不可用余额 · 示例：100 */
  readonly pending_amount?: number | undefined
}

export interface V3_Ecommerce_Fund_Balance_Sub_mchid_ {
  /**
   * 查询二级商户账户实时余额API · https://pay.weixin.qq.com/doc/v3/partner/4012476690
   * 角色：电商平台、服务商
   */
  get(options: V3_Ecommerce_Fund_Balance_Sub_mchid__Get_Options): ApiCall<V3_Ecommerce_Fund_Balance_Sub_mchid__Get_Response>
  /**
   * 查询二级商户账户实时余额API · https://pay.weixin.qq.com/doc/v3/partner/4012476690
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Ecommerce_Fund_Balance_Sub_mchid__Get_Options): V3_Ecommerce_Fund_Balance_Sub_mchid__Get_Response
}

export interface V3_Ecommerce_Fund_Enddaybalance {
  /** 查询二级商户账户日终余额API */
  readonly _sub_mchid_: V3_Ecommerce_Fund_Enddaybalance_Sub_mchid_
}

export interface V3_Ecommerce_Fund_Enddaybalance_Sub_mchid__Get_Options extends CallOptions {
  /** 电商特约商户商户号 · 示例：1222212222 */
  readonly sub_mchid: string
  /** 查询参数 */
  readonly query: {
    /** 日期 · 格式：日期 · 示例：2019-08-17 */
    readonly date: string
    /** 账户类型 */
    readonly account_type?: "BASIC" | "DEPOSIT" | (string & {}) | undefined
  }
}

export interface V3_Ecommerce_Fund_Enddaybalance_Sub_mchid__Get_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 可用余额 · 示例：100 */
  readonly available_amount: number
  /** 不可用余额 · 示例：100 */
  readonly pending_amount?: number | undefined
  /** 账户类型 · 示例：BASIC */
  readonly account_type?: "BASIC" | "DEPOSIT" | (string & {}) | undefined
}

export interface V3_Ecommerce_Fund_Enddaybalance_Sub_mchid_ {
  /**
   * 查询二级商户账户日终余额API · https://pay.weixin.qq.com/doc/v3/partner/4012476693
   * 角色：电商平台
   */
  get(options: V3_Ecommerce_Fund_Enddaybalance_Sub_mchid__Get_Options): ApiCall<V3_Ecommerce_Fund_Enddaybalance_Sub_mchid__Get_Response>
  /**
   * 查询二级商户账户日终余额API · https://pay.weixin.qq.com/doc/v3/partner/4012476693
   * 角色：电商平台
   */
  getSync(options: V3_Ecommerce_Fund_Enddaybalance_Sub_mchid__Get_Options): V3_Ecommerce_Fund_Enddaybalance_Sub_mchid__Get_Response
}

export interface V3_Ecommerce_Fund_Withdraw_Post_Request {
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 商户提现单号 · 示例：20190611222222222200000000012122 */
  readonly out_request_no: string
  /** 提现金额 · 示例：100 */
  readonly amount: number
  /** 提现备注 · 示例：交易提现 */
  readonly remark?: string | undefined
  /** 银行附言 · 示例：微信支付提现 */
  readonly bank_memo?: string | undefined
  /** 出款账户类型 · 示例：BASIC */
  readonly account_type?: "BASIC" | "OPERATION" | "FEES" | (string & {}) | undefined
  /** 提现结果通知地址 · 示例：https://weixin.qq.com/a-fake-notify-url */
  readonly notify_url?: string | undefined
}

export interface V3_Ecommerce_Fund_Withdraw_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Fund_Withdraw_Post_Request
}

export interface V3_Ecommerce_Fund_Withdraw_Post_Response {
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信支付提现单号 · 示例：12321937198237912739132791732912793127931279317929791239112123 */
  readonly withdraw_id: string
  /** 商户提现单号 · 示例：20190611222222222200000000012122 */
  readonly out_request_no: string
  /** 出款账户类型 · 示例：BASIC */
  readonly account_type?: "BASIC" | "OPERATION" | "FEES" | (string & {}) | undefined
}

export interface V3_Ecommerce_Fund_Withdraw {
  /** 微信支付提现单号查询 */
  readonly _withdraw_id_: V3_Ecommerce_Fund_Withdraw_Withdraw_id_
  /** 收付通∙提现、运营工具∙用工卡 · 共 1 个接口 */
  readonly outRequestNo: V3_Ecommerce_Fund_Withdraw_OutRequestNo
  /**
   * 账户余额提现API · https://pay.weixin.qq.com/doc/v3/partner/4012476652
   * 角色：电商平台、服务商
   */
  post(options: V3_Ecommerce_Fund_Withdraw_Post_Options & { readonly json: V3_Ecommerce_Fund_Withdraw_Post_Request }): ApiCall<V3_Ecommerce_Fund_Withdraw_Post_Response>
  /**
   * 账户余额提现API · https://pay.weixin.qq.com/doc/v3/partner/4012476652
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Ecommerce_Fund_Withdraw_Post_Options & { readonly json: V3_Ecommerce_Fund_Withdraw_Post_Request }): V3_Ecommerce_Fund_Withdraw_Post_Response
}

export interface V3_Ecommerce_Fund_Withdraw_Withdraw_id__Get_Options extends CallOptions {
  /** 微信支付提现单号 · 示例：1232193719823791273913279173 */
  readonly withdraw_id: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Ecommerce_Fund_Withdraw_Withdraw_id__Get_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 电商平台商户号 · 示例：1800000123 */
  readonly sp_mchid: string
  /** 提现单状态 · 示例：SUCCESS */
  readonly status: "CREATE_SUCCESS" | "SUCCESS" | "FAIL" | "REFUND" | "CLOSE" | "INIT" | (string & {})
  /** 微信支付提现单号 */
  readonly withdraw_id: string
  /** 商户提现单号 · 示例：1217752501201407033233368018 */
  readonly out_request_no: string
  /** 提现金额 · 示例：100 */
  readonly amount: number
  /** 发起提现时间 */
  readonly create_time?: string | undefined
  /** 提现状态更新时间 */
  readonly update_time?: string | undefined
  /** 失败原因 · 示例：卡号错误 */
  readonly reason?: string | undefined
  /** 提现备注 · 示例：交易提现 */
  readonly remark?: string | undefined
  /** 银行备注 · 示例：微信提现 */
  readonly bank_memo?: string | undefined
  /** 出款账户类型 · 示例：BASIC */
  readonly account_type?: "BASIC" | "OPERATION" | "FEES" | (string & {}) | undefined
  /** 入账银行账号后四位 · 示例：1178 */
  readonly account_number?: string | undefined
  /** 入账银行 · 示例：招商银行 */
  readonly account_bank?: string | undefined
  /** 入账银行全称 · 示例：中国工商银行股份有限公司深圳软件园支行 */
  readonly bank_name?: string | undefined
}

export interface V3_Ecommerce_Fund_Withdraw_Withdraw_id_ {
  /**
   * 微信支付提现单号查询 · https://pay.weixin.qq.com/doc/v3/partner/4012476665
   * 角色：电商平台、服务商
   */
  get(options: V3_Ecommerce_Fund_Withdraw_Withdraw_id__Get_Options): ApiCall<V3_Ecommerce_Fund_Withdraw_Withdraw_id__Get_Response>
  /**
   * 微信支付提现单号查询 · https://pay.weixin.qq.com/doc/v3/partner/4012476665
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Ecommerce_Fund_Withdraw_Withdraw_id__Get_Options): V3_Ecommerce_Fund_Withdraw_Withdraw_id__Get_Response
}

export interface V3_Ecommerce_Fund_Withdraw_OutRequestNo {
  /** 商户提现单号查询 */
  readonly _out_request_no_: V3_Ecommerce_Fund_Withdraw_OutRequestNo_Out_request_no_
}

export interface V3_Ecommerce_Fund_Withdraw_OutRequestNo_Out_request_no__Get_Options extends CallOptions {
  /** 商户提现单号 · 示例：20190611222222222200000000012122 */
  readonly out_request_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Ecommerce_Fund_Withdraw_OutRequestNo_Out_request_no__Get_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 电商平台商户号 · 示例：1800000123 */
  readonly sp_mchid: string
  /** 提现单状态 · 示例：SUCCESS */
  readonly status: "CREATE_SUCCESS" | "SUCCESS" | "FAIL" | "REFUND" | "CLOSE" | "INIT" | (string & {})
  /** 微信支付提现单号 */
  readonly withdraw_id: string
  /** 商户提现单号 · 示例：1217752501201407033233368018 */
  readonly out_request_no: string
  /** 提现金额 · 示例：100 */
  readonly amount: number
  /** 发起提现时间 */
  readonly create_time?: string | undefined
  /** 提现状态更新时间 */
  readonly update_time?: string | undefined
  /** 失败原因 · 示例：卡号错误 */
  readonly reason?: string | undefined
  /** 提现备注 · 示例：交易提现 */
  readonly remark?: string | undefined
  /** 银行备注 · 示例：微信提现 */
  readonly bank_memo?: string | undefined
  /** 出款账户类型 · 示例：BASIC */
  readonly account_type?: "BASIC" | "OPERATION" | "FEES" | (string & {}) | undefined
  /** 入账银行账号后四位 · 示例：1178 */
  readonly account_number?: string | undefined
  /** 入账银行 · 示例：招商银行 */
  readonly account_bank?: string | undefined
  /** 入账银行全称 · 示例：中国工商银行股份有限公司深圳软件园支行 */
  readonly bank_name?: string | undefined
}

export interface V3_Ecommerce_Fund_Withdraw_OutRequestNo_Out_request_no_ {
  /**
   * 商户提现单号查询 · https://pay.weixin.qq.com/doc/v3/partner/4012476656
   * 角色：电商平台、服务商
   */
  get(options: V3_Ecommerce_Fund_Withdraw_OutRequestNo_Out_request_no__Get_Options): ApiCall<V3_Ecommerce_Fund_Withdraw_OutRequestNo_Out_request_no__Get_Response>
  /**
   * 商户提现单号查询 · https://pay.weixin.qq.com/doc/v3/partner/4012476656
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Ecommerce_Fund_Withdraw_OutRequestNo_Out_request_no__Get_Options): V3_Ecommerce_Fund_Withdraw_OutRequestNo_Out_request_no__Get_Response
}

export interface V3_Ecommerce_IndividualContracts {
  /** 查询个人收款方授权结果 */
  readonly _openid_: V3_Ecommerce_IndividualContracts_Openid_
  /** 收付通∙个人收款 · 共 1 个接口 */
  readonly outContractCode: V3_Ecommerce_IndividualContracts_OutContractCode
  /** 收付通∙个人收款 · 共 2 个接口 */
  readonly preEntrustSign: V3_Ecommerce_IndividualContracts_PreEntrustSign
  /** 收付通∙个人收款 · 共 2 个接口 */
  readonly preEntrustSignWithRealNameIdentity: V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity
}

export interface V3_Ecommerce_IndividualContracts_Openid__Get_Options extends CallOptions {
  /** 个人收款方在平台appid下的唯一标识 · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 查询参数 */
  readonly query: {
    /** 签约和付款的微信小程序AppID · 示例：wxd678efh567h23787 */
    readonly appid: string
    /** 权限类型 · 示例：INDIVIDUAL_PAYEE */
    readonly permission_type: "INDIVIDUAL_PAYEE" | (string & {})
  }
}

export interface V3_Ecommerce_IndividualContracts_Openid__Get_Response {
  /** 授权ID · 示例：1900000109 */
  readonly individual_auth_id: string
  /** 操作时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly operation_time: string
  /** 授权状态 · 示例：AUTHORIZED */
  readonly auth_state: "AUTHORIZED" | "UNAUTHORIZED" | (string & {})
}

export interface V3_Ecommerce_IndividualContracts_Openid_ {
  /**
   * 查询个人收款方授权结果 · https://pay.weixin.qq.com/doc/v3/partner/4012739528
   * 角色：电商平台
   */
  get(options: V3_Ecommerce_IndividualContracts_Openid__Get_Options): ApiCall<V3_Ecommerce_IndividualContracts_Openid__Get_Response>
  /**
   * 查询个人收款方授权结果 · https://pay.weixin.qq.com/doc/v3/partner/4012739528
   * 角色：电商平台
   */
  getSync(options: V3_Ecommerce_IndividualContracts_Openid__Get_Options): V3_Ecommerce_IndividualContracts_Openid__Get_Response
}

export interface V3_Ecommerce_IndividualContracts_OutContractCode {
  /** 根据业务申请单号查签约信息 */
  readonly _out_contract_code_: V3_Ecommerce_IndividualContracts_OutContractCode_Out_contract_code_
}

export interface V3_Ecommerce_IndividualContracts_OutContractCode_Out_contract_code__Get_Options extends CallOptions {
  /** 业务申请单号 · 示例：APPLYMENT_00000000001 */
  readonly out_contract_code: string
  /** 查询参数 */
  readonly query: {
    /** 签约和付款的微信小程序AppID · 示例：wxd678efh567h23787 */
    readonly appid: string
  }
}

export interface V3_Ecommerce_IndividualContracts_OutContractCode_Out_contract_code__Get_Response {
  /** 授权ID · 示例：1900000109 */
  readonly individual_auth_id?: string | undefined
  /** 签约时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly signed_time: string
  /** 授权状态 · 示例：AUTHORIZED */
  readonly auth_state: "AUTHORIZED" | "UNAUTHORIZED" | (string & {})
  /** 用户OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly individual_openid?: string | undefined
  /** 实名授权结果 */
  readonly real_name_auth_result?: {
    /** 应用授权作用域 */
    readonly scope: "pay_realname" | (string & {})
    /** 访问令牌 · 示例：Ca5sECXTwzkWYXs_do9ZaEeueqVHOtF-nXr51yNll2O97zqk9niwJnmSWxhDJELqoDDVFws6LCBbSulnEAaxCg== */
    readonly access_token: string
    /** 访问令牌过期时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly access_token_expire_time: string
  } | undefined
}

export interface V3_Ecommerce_IndividualContracts_OutContractCode_Out_contract_code_ {
  /**
   * 根据业务申请单号查签约信息 · https://pay.weixin.qq.com/doc/v3/partner/4015851492
   * 角色：电商平台
   */
  get(options: V3_Ecommerce_IndividualContracts_OutContractCode_Out_contract_code__Get_Options): ApiCall<V3_Ecommerce_IndividualContracts_OutContractCode_Out_contract_code__Get_Response>
  /**
   * 根据业务申请单号查签约信息 · https://pay.weixin.qq.com/doc/v3/partner/4015851492
   * 角色：电商平台
   */
  getSync(options: V3_Ecommerce_IndividualContracts_OutContractCode_Out_contract_code__Get_Options): V3_Ecommerce_IndividualContracts_OutContractCode_Out_contract_code__Get_Response
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSign {
  /** APP场景预签约 */
  readonly app: V3_Ecommerce_IndividualContracts_PreEntrustSign_App
  /** 小程序场景预签约 */
  readonly miniProgram: V3_Ecommerce_IndividualContracts_PreEntrustSign_MiniProgram
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSign_App_Post_Request {
  /** 签约和付款的AppID · 示例：wxd678efh567h23787 */
  readonly appid: string
  /** 业务申请单号 · 示例：APPLYMENT_00000000001 */
  readonly out_contract_code: string
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSign_App_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_IndividualContracts_PreEntrustSign_App_Post_Request
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSign_App_Post_Response {
  /** 预签约id · 示例：1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a */
  readonly pre_entrustweb_id: string
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSign_App {
  /**
   * APP场景预签约 · https://pay.weixin.qq.com/doc/v3/partner/4015851472
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_IndividualContracts_PreEntrustSign_App_Post_Options & { readonly json: V3_Ecommerce_IndividualContracts_PreEntrustSign_App_Post_Request }): ApiCall<V3_Ecommerce_IndividualContracts_PreEntrustSign_App_Post_Response>
  /**
   * APP场景预签约 · https://pay.weixin.qq.com/doc/v3/partner/4015851472
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_IndividualContracts_PreEntrustSign_App_Post_Options & { readonly json: V3_Ecommerce_IndividualContracts_PreEntrustSign_App_Post_Request }): V3_Ecommerce_IndividualContracts_PreEntrustSign_App_Post_Response
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSign_MiniProgram_Post_Request {
  /** 签约和付款的AppID · 示例：wxd678efh567h23787 */
  readonly appid: string
  /** 业务申请单号 · 示例：APPLYMENT_00000000001 */
  readonly out_contract_code: string
  /** 个人收款方的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSign_MiniProgram_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_IndividualContracts_PreEntrustSign_MiniProgram_Post_Request
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSign_MiniProgram_Post_Response {
  /** 预签约id · 示例：1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a */
  readonly pre_entrustweb_id: string
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSign_MiniProgram {
  /**
   * 小程序场景预签约 · https://pay.weixin.qq.com/doc/v3/partner/4020023636
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_IndividualContracts_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_Ecommerce_IndividualContracts_PreEntrustSign_MiniProgram_Post_Request }): ApiCall<V3_Ecommerce_IndividualContracts_PreEntrustSign_MiniProgram_Post_Response>
  /**
   * 小程序场景预签约 · https://pay.weixin.qq.com/doc/v3/partner/4020023636
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_IndividualContracts_PreEntrustSign_MiniProgram_Post_Options & { readonly json: V3_Ecommerce_IndividualContracts_PreEntrustSign_MiniProgram_Post_Request }): V3_Ecommerce_IndividualContracts_PreEntrustSign_MiniProgram_Post_Response
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity {
  /** APP场景预签约 */
  readonly app: V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_App
  /** 小程序场景预签约 */
  readonly miniProgram: V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_MiniProgram
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_App_Post_Request {
  /** 签约和付款的AppID · 示例：wxd678efh567h23787 */
  readonly appid: string
  /** 业务申请单号 · 示例：APPLYMENT_00000000001 */
  readonly out_contract_code: string
  /** 真实姓名 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tP */
  readonly real_name: string
  /** 证件类型 · 示例：ID_CARD */
  readonly cred_type: "ID_CARD" | (string & {})
  /** 件号码 · 加密字段，SDK 自动加密 · 示例：MZnwEx6zotwIz6ctW2/iQL5z9 */
  readonly cred_id: string
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_App_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_App_Post_Request
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_App_Post_Response {
  /** 预签约id · 示例：1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a */
  readonly pre_entrustweb_id: string
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_App {
  /**
   * APP场景预签约 · https://pay.weixin.qq.com/doc/v3/partner/4020083765
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_App_Post_Options & { readonly json: V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_App_Post_Request }): ApiCall<V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_App_Post_Response>
  /**
   * APP场景预签约 · https://pay.weixin.qq.com/doc/v3/partner/4020083765
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_App_Post_Options & { readonly json: V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_App_Post_Request }): V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_App_Post_Response
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_MiniProgram_Post_Request {
  /** 签约和付款的AppID · 示例：wxd678efh567h23787 */
  readonly appid: string
  /** 业务申请单号 · 示例：APPLYMENT_00000000001 */
  readonly out_contract_code: string
  /** 个人收款方的OpenID · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  readonly openid: string
  /** 真实姓名 · 加密字段，SDK 自动加密 · 示例：pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tP */
  readonly real_name: string
  /** 证件类型 · 示例：ID_CARD */
  readonly cred_type: "ID_CARD" | (string & {})
  /** 件号码 · 加密字段，SDK 自动加密 · 示例：MZnwEx6zotwIz6ctW2/iQL5z9 */
  readonly cred_id: string
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_MiniProgram_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_MiniProgram_Post_Request
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_MiniProgram_Post_Response {
  /** 预签约id · 示例：1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a */
  readonly pre_entrustweb_id: string
}

export interface V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_MiniProgram {
  /**
   * 小程序场景预签约 · https://pay.weixin.qq.com/doc/v3/partner/4020023723
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_MiniProgram_Post_Options & { readonly json: V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_MiniProgram_Post_Request }): ApiCall<V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_MiniProgram_Post_Response>
  /**
   * 小程序场景预签约 · https://pay.weixin.qq.com/doc/v3/partner/4020023723
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_MiniProgram_Post_Options & { readonly json: V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_MiniProgram_Post_Request }): V3_Ecommerce_IndividualContracts_PreEntrustSignWithRealNameIdentity_MiniProgram_Post_Response
}

export interface V3_Ecommerce_MchTransfer {
  /** 收付通∙转账 · 申请二级商户商家转账授权 · 共 2 个接口 */
  readonly authorizations: V3_Ecommerce_MchTransfer_Authorizations
  /** 收付通∙转账 · 发起转账 · 共 4 个接口 */
  readonly transferBills: V3_Ecommerce_MchTransfer_TransferBills
}

export interface V3_Ecommerce_MchTransfer_Authorizations_Post_Request {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 签约协议列表 */
  readonly agreement_list: readonly {
    /** 协议编号 · 示例：1 */
    readonly agreement_code: string
    /** 协议版本号 · 示例：20230101 */
    readonly agreement_version: string
    /** 签约主体 · 示例：示例有限责任公司 */
    readonly sign_organization: string
    /** 签约时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly sign_time: string
  }[]
}

export interface V3_Ecommerce_MchTransfer_Authorizations_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_MchTransfer_Authorizations_Post_Request
}

export interface V3_Ecommerce_MchTransfer_Authorizations_Post_Response {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 授权状态 · 示例：AUTHORIZE_PROCESSING */
  readonly authorization_state: string
  /** 授权申请受理时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly accept_time: string
  /** 授权时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly authorize_time?: string | undefined
}

export interface V3_Ecommerce_MchTransfer_Authorizations {
  /** 查询二级商户商家转账授权状态 */
  readonly _sub_mchid_: V3_Ecommerce_MchTransfer_Authorizations_Sub_mchid_
  /**
   * 申请二级商户商家转账授权 · https://pay.weixin.qq.com/doc/v3/partner/4013504208
   * 角色：服务商
   */
  post(options: V3_Ecommerce_MchTransfer_Authorizations_Post_Options & { readonly json: V3_Ecommerce_MchTransfer_Authorizations_Post_Request }): ApiCall<V3_Ecommerce_MchTransfer_Authorizations_Post_Response>
  /**
   * 申请二级商户商家转账授权 · https://pay.weixin.qq.com/doc/v3/partner/4013504208
   * 角色：服务商
   */
  postSync(options: V3_Ecommerce_MchTransfer_Authorizations_Post_Options & { readonly json: V3_Ecommerce_MchTransfer_Authorizations_Post_Request }): V3_Ecommerce_MchTransfer_Authorizations_Post_Response
}

export interface V3_Ecommerce_MchTransfer_Authorizations_Sub_mchid__Get_Options extends CallOptions {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
}

export interface V3_Ecommerce_MchTransfer_Authorizations_Sub_mchid__Get_Response {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 授权状态 · 示例：AUTHORIZE_PROCESSING */
  readonly authorization_state: string
  /** 授权时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly authorize_time?: string | undefined
}

export interface V3_Ecommerce_MchTransfer_Authorizations_Sub_mchid_ {
  /**
   * 查询二级商户商家转账授权状态 · https://pay.weixin.qq.com/doc/v3/partner/4013504209
   * 角色：服务商
   */
  get(options: V3_Ecommerce_MchTransfer_Authorizations_Sub_mchid__Get_Options): ApiCall<V3_Ecommerce_MchTransfer_Authorizations_Sub_mchid__Get_Response>
  /**
   * 查询二级商户商家转账授权状态 · https://pay.weixin.qq.com/doc/v3/partner/4013504209
   * 角色：服务商
   */
  getSync(options: V3_Ecommerce_MchTransfer_Authorizations_Sub_mchid__Get_Options): V3_Ecommerce_MchTransfer_Authorizations_Sub_mchid__Get_Response
}

export interface V3_Ecommerce_MchTransfer_TransferBills_Post_Request {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 商户回调地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
}

export interface V3_Ecommerce_MchTransfer_TransferBills_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_MchTransfer_TransferBills_Post_Request
}

export interface V3_Ecommerce_MchTransfer_TransferBills_Post_Response {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 单据创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 单据状态 · 示例：ACCEPTED */
  readonly state: string
  /** 失败原因 · 示例：PAYEE_ACCOUNT_ABNORMAL */
  readonly fail_reason?: string | undefined
  /** 跳转领取页面的package信息 · 示例：affffddafdfafddffda== */
  readonly package_info?: string | undefined
}

export interface V3_Ecommerce_MchTransfer_TransferBills {
  /** 收付通∙转账 · 共 2 个接口 */
  readonly outBillNo: V3_Ecommerce_MchTransfer_TransferBills_OutBillNo
  /** 收付通∙转账 · 共 1 个接口 */
  readonly transferBillNo: V3_Ecommerce_MchTransfer_TransferBills_TransferBillNo
  /**
   * 发起转账 · https://pay.weixin.qq.com/doc/v3/partner/4013504211
   * 角色：服务商
   */
  post(options: V3_Ecommerce_MchTransfer_TransferBills_Post_Options & { readonly json: V3_Ecommerce_MchTransfer_TransferBills_Post_Request }): ApiCall<V3_Ecommerce_MchTransfer_TransferBills_Post_Response>
  /**
   * 发起转账 · https://pay.weixin.qq.com/doc/v3/partner/4013504211
   * 角色：服务商
   */
  postSync(options: V3_Ecommerce_MchTransfer_TransferBills_Post_Options & { readonly json: V3_Ecommerce_MchTransfer_TransferBills_Post_Request }): V3_Ecommerce_MchTransfer_TransferBills_Post_Response
}

export interface V3_Ecommerce_MchTransfer_TransferBills_OutBillNo {
  /** 商户单号 · 商户单号查询转账单 · 共 2 个接口 */
  readonly _out_bill_no_: V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no_
}

export interface V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900001121 */
    readonly sub_mchid: string
  }
}

export interface V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly mchid: string
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 服务商AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 转账场景ID · 示例：10001 */
  readonly transfer_scene_id: string
  /** 单据状态 · 示例：ACCEPTED */
  readonly state: string
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 失败原因 · 示例：PAYEE_ACCOUNT_ABNORMAL */
  readonly fail_reason?: string | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款用户姓名 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 单据创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 状态变更时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no_ {
  /** 撤销转账 */
  readonly cancel: V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel
  /**
   * 商户单号查询转账单 · https://pay.weixin.qq.com/doc/v3/partner/4013504213
   * 角色：服务商
   */
  get(options: V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Options): ApiCall<V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Response>
  /**
   * 商户单号查询转账单 · https://pay.weixin.qq.com/doc/v3/partner/4013504213
   * 角色：服务商
   */
  getSync(options: V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Options): V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Response
}

export interface V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Request {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
}

export interface V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Request
}

export interface V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Response {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 单据状态 · 示例：CANCELING */
  readonly state: string
  /** 状态变更时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel {
  /**
   * 撤销转账 · https://pay.weixin.qq.com/doc/v3/partner/4013504212
   * 角色：服务商
   */
  post(options: V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Options & { readonly json: V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Request }): ApiCall<V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Response>
  /**
   * 撤销转账 · https://pay.weixin.qq.com/doc/v3/partner/4013504212
   * 角色：服务商
   */
  postSync(options: V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Options & { readonly json: V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Request }): V3_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Response
}

export interface V3_Ecommerce_MchTransfer_TransferBills_TransferBillNo {
  /** 微信转账单号查询转账单 */
  readonly _transfer_bill_no_: V3_Ecommerce_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no_
}

export interface V3_Ecommerce_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no__Get_Options extends CallOptions {
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900001121 */
    readonly sub_mchid: string
  }
}

export interface V3_Ecommerce_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no__Get_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly mchid: string
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 服务商AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 转账场景ID · 示例：10001 */
  readonly transfer_scene_id: string
  /** 单据状态 · 示例：ACCEPTED */
  readonly state: string
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 失败原因 · 示例：PAYEE_ACCOUNT_ABNORMAL */
  readonly fail_reason?: string | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款用户姓名 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 单据创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 状态变更时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_Ecommerce_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no_ {
  /**
   * 微信转账单号查询转账单 · https://pay.weixin.qq.com/doc/v3/partner/4013504214
   * 角色：服务商
   */
  get(options: V3_Ecommerce_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no__Get_Options): ApiCall<V3_Ecommerce_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no__Get_Response>
  /**
   * 微信转账单号查询转账单 · https://pay.weixin.qq.com/doc/v3/partner/4013504214
   * 角色：服务商
   */
  getSync(options: V3_Ecommerce_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no__Get_Options): V3_Ecommerce_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no__Get_Response
}

export interface V3_Ecommerce_Profitsharing {
  /** 查询售后服务分账结果、请求售后服务分账 */
  readonly afterSalesOrders: V3_Ecommerce_Profitsharing_AfterSalesOrders
  /** 完结分账API */
  readonly finishOrder: V3_Ecommerce_Profitsharing_FinishOrder
  /** 收付通∙分账 · 查询分账结果API、请求分账API · 共 3 个接口 */
  readonly orders: V3_Ecommerce_Profitsharing_Orders
  /** 收付通∙分账 · 共 2 个接口 */
  readonly receivers: V3_Ecommerce_Profitsharing_Receivers
  /** 查询分账回退结果API、请求分账回退API */
  readonly returnorders: V3_Ecommerce_Profitsharing_Returnorders
}

export interface V3_Ecommerce_Profitsharing_AfterSalesOrders_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 */
    readonly sub_mchid: string
    /** 微信订单号 */
    readonly transaction_id?: string | undefined
  }
}

export interface V3_Ecommerce_Profitsharing_AfterSalesOrders_Get_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly transaction_id: string
  /** 分账金额 · 示例：10 */
  readonly amount: number
  /** 分账结果 · 示例：SUCCESS */
  readonly result: "PROCESSING" | "SUCCESS" | "FAILED" | (string & {})
  /** 分账失败原因 · 示例：NO_RELATION */
  readonly fail_reason?: "ACCOUNT_ABNORMAL" | "NO_RELATION" | "RECEIVER_HIGH_RISK" | (string & {}) | undefined
  /** 分账完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly finish_time: string
}

export interface V3_Ecommerce_Profitsharing_AfterSalesOrders_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：3008450740201411110007820472 */
  readonly transaction_id: string
  /** 回退金额 · 示例：10 */
  readonly amount: number
  /** 类型 */
  readonly type: "SERVICE_FEE_INCOME" | (string & {})
  /** 场景 */
  readonly scene: "REFUND_TICKET" | "CHANGE_TICKET" | "RETURN_GOODS" | (string & {})
  /** 微信退款单号 */
  readonly refund_id?: string | undefined
}

export interface V3_Ecommerce_Profitsharing_AfterSalesOrders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Profitsharing_AfterSalesOrders_Post_Request
}

export interface V3_Ecommerce_Profitsharing_AfterSalesOrders_Post_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：3008450740201411110007820472 */
  readonly transaction_id: string
  /** 分账金额 · 示例：10 */
  readonly amount: number
}

export interface V3_Ecommerce_Profitsharing_AfterSalesOrders {
  /**
   * 查询售后服务分账结果
   * 角色：电商平台
   */
  get(options: V3_Ecommerce_Profitsharing_AfterSalesOrders_Get_Options): ApiCall<V3_Ecommerce_Profitsharing_AfterSalesOrders_Get_Response>
  /**
   * 查询售后服务分账结果
   * 角色：电商平台
   */
  getSync(options: V3_Ecommerce_Profitsharing_AfterSalesOrders_Get_Options): V3_Ecommerce_Profitsharing_AfterSalesOrders_Get_Response
  /**
   * 请求售后服务分账
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Profitsharing_AfterSalesOrders_Post_Options & { readonly json: V3_Ecommerce_Profitsharing_AfterSalesOrders_Post_Request }): ApiCall<V3_Ecommerce_Profitsharing_AfterSalesOrders_Post_Response>
  /**
   * 请求售后服务分账
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Profitsharing_AfterSalesOrders_Post_Options & { readonly json: V3_Ecommerce_Profitsharing_AfterSalesOrders_Post_Request }): V3_Ecommerce_Profitsharing_AfterSalesOrders_Post_Response
}

export interface V3_Ecommerce_Profitsharing_FinishOrder_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分帐单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 分账描述 · 示例：分账完结 */
  readonly description: string
  /** 分账结果回调url */
  readonly notify_url?: string | undefined
}

export interface V3_Ecommerce_Profitsharing_FinishOrder_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Profitsharing_FinishOrder_Post_Request
}

export interface V3_Ecommerce_Profitsharing_FinishOrder_Post_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分帐单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分帐单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
}

export interface V3_Ecommerce_Profitsharing_FinishOrder {
  /**
   * 完结分账API · https://pay.weixin.qq.com/doc/v3/partner/4012477745
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Profitsharing_FinishOrder_Post_Options & { readonly json: V3_Ecommerce_Profitsharing_FinishOrder_Post_Request }): ApiCall<V3_Ecommerce_Profitsharing_FinishOrder_Post_Response>
  /**
   * 完结分账API · https://pay.weixin.qq.com/doc/v3/partner/4012477745
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Profitsharing_FinishOrder_Post_Options & { readonly json: V3_Ecommerce_Profitsharing_FinishOrder_Post_Request }): V3_Ecommerce_Profitsharing_FinishOrder_Post_Response
}

export interface V3_Ecommerce_Profitsharing_Orders_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 */
    readonly sub_mchid: string
    /** 微信订单号 */
    readonly transaction_id: string
    /** 商户分账单号 */
    readonly out_order_no: string
  }
}

export interface V3_Ecommerce_Profitsharing_Orders_Get_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 示例：6754760740201411110007865434 */
  readonly order_id: string
  /** 分账单状态 */
  readonly status?: "PROCESSING" | "FINISHED" | (string & {}) | undefined
  /** 分账接收方列表 */
  readonly receivers?: readonly {
    /** 分账接收商户号 · 示例：1900000109 */
    readonly receiver_mchid?: string | undefined
    /** 分账金额 · 示例：190 */
    readonly amount: number
    /** 分账描述 · 示例：分给商户1900000109 */
    readonly description: string
    /** 分账结果 */
    readonly result?: "PENDING" | "SUCCESS" | "CLOSED" | (string & {}) | undefined
    /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly finish_time: string
    /** 分账失败原因 */
    readonly fail_reason?: "ACCOUNT_ABNORMAL" | "NO_RELATION" | "RECEIVER_HIGH_RISK" | (string & {}) | undefined
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | (string & {})
    /** 分账接收方账号 · 示例：1900000109 */
    readonly receiver_account: string
    /** 分账明细单号 · 示例：36011111111111111111111 */
    readonly detail_id: string
  }[] | undefined
  /** 关单原因描述 · 示例：NO_AUTH */
  readonly close_reason?: string | undefined
  /** 异常处理状态 */
  readonly abnormal_status?: "ABNORMAL_PENDING" | "ABNORMAL_FINISHED" | "ABNORMAL_CLOSED" | (string & {}) | undefined
  /** 异常处理关单原因 */
  readonly funds_abnormal_closed_reason?: "CLOSED_REASON_TIMEOUT" | "CLOSED_REASON_RESTRICT_TRANSFER" | (string & {}) | undefined
  /** 微信支付在途异常资金付款单号 · 示例：0100011742874700562078230000 */
  readonly funds_abnormal_redirect_id?: string | undefined
  /** 平台接收异常资金商户号或运营主体列表 */
  readonly funds_abnormal_receivers?: readonly {
    /** 平台接收异常资金商户号 · 示例：1900000001 */
    readonly mchid?: string | undefined
  }[] | undefined
  /** 分账完结的分账金额 · 示例：100 */
  readonly finish_amount?: number | undefined
  /** 分账完结的原因描述 · 示例：分账完结 */
  readonly finish_description?: string | undefined
}

export interface V3_Ecommerce_Profitsharing_Orders_Post_Request {
  /** 公众账号ID · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 分账接收方列表 */
  readonly receivers: readonly {
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | (string & {})
    /** 分账接收方账号 · 示例：1900000109 */
    readonly receiver_account: string
    /** 分账金额 · 示例：190 */
    readonly amount: number
    /** 分账描述 · 示例：分给商户1900000109 */
    readonly description: string
    /** 分账个人接收方姓名 · 加密字段，SDK 自动加密 · 示例：hu89ohu89ohu89o */
    readonly receiver_name?: string | undefined
    /** 分账接收商户号 */
    readonly receiver_mchid?: string | undefined
  }[]
  /** 是否分账完成 */
  readonly finish: boolean
  /** 分账结果回调url */
  readonly notify_url?: string | undefined
}

export interface V3_Ecommerce_Profitsharing_Orders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Profitsharing_Orders_Post_Request
}

export interface V3_Ecommerce_Profitsharing_Orders_Post_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 示例：6754760740201411110007865434 */
  readonly order_id: string
  /** 分账单状态 */
  readonly status?: "PROCESSING" | "FINISHED" | (string & {}) | undefined
  /** 分账接收方列表 */
  readonly receivers: readonly {
    /** 分账金额 · 示例：190 */
    readonly amount: number
    /** 分账描述 · 示例：分给商户1900000109 */
    readonly description: string
    /** 分账结果 */
    readonly result?: "PENDING" | "SUCCESS" | "CLOSED" | (string & {}) | undefined
    /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly finish_time: string
    /** 分账失败原因 */
    readonly fail_reason?: "ACCOUNT_ABNORMAL" | "NO_RELATION" | "RECEIVER_HIGH_RISK" | (string & {}) | undefined
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | (string & {})
    /** 分账接收方账号 · 示例：1900000109 */
    readonly receiver_account: string
    /** 分账明细单号 · 示例：36011111111111111111111 */
    readonly detail_id: string
    /** 异常处理状态 */
    readonly abnormal_status?: "ABNORMAL_PENDING" | "ABNORMAL_FINISHED" | "ABNORMAL_CLOSED" | (string & {}) | undefined
    /** 异常处理关单原因 */
    readonly funds_abnormal_closed_reason?: "CLOSED_REASON_TIMEOUT" | "CLOSED_REASON_RESTRICT_TRANSFER" | (string & {}) | undefined
    /** 微信支付在途异常资金付款单号 · 示例：0100011742874700562078230000 */
    readonly funds_abnormal_redirect_id?: string | undefined
    /** 平台接收异常资金商户号或运营主体列表 */
    readonly funds_abnormal_receivers?: readonly {
      /** 平台接收异常资金商户号 · 示例：1900000001 */
      readonly mchid?: string | undefined
    }[] | undefined
    /** 分账接收商户号 */
    readonly receiver_mchid?: string | undefined
  }[]
}

export interface V3_Ecommerce_Profitsharing_Orders {
  /** 微信订单号 · 共 1 个接口 */
  readonly _transaction_id_: V3_Ecommerce_Profitsharing_Orders_Transaction_id_
  /**
   * 查询分账结果API · https://pay.weixin.qq.com/doc/v3/partner/4012477734
   * 角色：电商平台
   */
  get(options: V3_Ecommerce_Profitsharing_Orders_Get_Options): ApiCall<V3_Ecommerce_Profitsharing_Orders_Get_Response>
  /**
   * 查询分账结果API · https://pay.weixin.qq.com/doc/v3/partner/4012477734
   * 角色：电商平台
   */
  getSync(options: V3_Ecommerce_Profitsharing_Orders_Get_Options): V3_Ecommerce_Profitsharing_Orders_Get_Response
  /**
   * 请求分账API · https://pay.weixin.qq.com/doc/v3/partner/4012691594
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Profitsharing_Orders_Post_Options & { readonly json: V3_Ecommerce_Profitsharing_Orders_Post_Request }): ApiCall<V3_Ecommerce_Profitsharing_Orders_Post_Response>
  /**
   * 请求分账API · https://pay.weixin.qq.com/doc/v3/partner/4012691594
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Profitsharing_Orders_Post_Options & { readonly json: V3_Ecommerce_Profitsharing_Orders_Post_Request }): V3_Ecommerce_Profitsharing_Orders_Post_Response
}

export interface V3_Ecommerce_Profitsharing_Orders_Transaction_id_ {
  /** 查询订单剩余待分金额API */
  readonly amounts: V3_Ecommerce_Profitsharing_Orders_Transaction_id__Amounts
}

export interface V3_Ecommerce_Profitsharing_Orders_Transaction_id__Amounts_Get_Options extends CallOptions {
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
}

export interface V3_Ecommerce_Profitsharing_Orders_Transaction_id__Amounts_Get_Response {
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 订单剩余待分金额 · 示例：1000 */
  readonly unsplit_amount: number
}

export interface V3_Ecommerce_Profitsharing_Orders_Transaction_id__Amounts {
  /**
   * 查询订单剩余待分金额API · https://pay.weixin.qq.com/doc/v3/partner/4012477751
   * 角色：电商平台、服务商
   */
  get(options: V3_Ecommerce_Profitsharing_Orders_Transaction_id__Amounts_Get_Options): ApiCall<V3_Ecommerce_Profitsharing_Orders_Transaction_id__Amounts_Get_Response>
  /**
   * 查询订单剩余待分金额API · https://pay.weixin.qq.com/doc/v3/partner/4012477751
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Ecommerce_Profitsharing_Orders_Transaction_id__Amounts_Get_Options): V3_Ecommerce_Profitsharing_Orders_Transaction_id__Amounts_Get_Response
}

export interface V3_Ecommerce_Profitsharing_Receivers {
  /** 添加分账接收方API */
  readonly add: V3_Ecommerce_Profitsharing_Receivers_Add
  /** 删除分账接收方API */
  readonly delete: V3_Ecommerce_Profitsharing_Receivers_Delete
}

export interface V3_Ecommerce_Profitsharing_Receivers_Add_Post_Request {
  /** 公众账号ID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | (string & {})
  /** 接收方账号 · 示例：190001001 */
  readonly account: string
  /** 接收方名称 · 示例：张三网络公司 */
  readonly name?: string | undefined
  /** 接收方名称的密文 · 加密字段，SDK 自动加密 · 示例：hu89ohu89ohu89o */
  readonly encrypted_name?: string | undefined
  /** 与分账方的关系类型 */
  readonly relation_type: "SERVICE_PROVIDER" | "STORE" | "STAFF" | "STORE_OWNER" | "PARTNER" | "HEADQUARTER" | "BRAND" | "DISTRIBUTOR" | "USER" | "SUPPLIER" | "CUSTOM" | "OTHERS" | "PLATFORM" | (string & {})
}

export interface V3_Ecommerce_Profitsharing_Receivers_Add_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Profitsharing_Receivers_Add_Post_Request
}

export interface V3_Ecommerce_Profitsharing_Receivers_Add_Post_Response {
  /** 接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | (string & {})
  /** 接收方账号 · 示例：190001001 */
  readonly account: string
}

export interface V3_Ecommerce_Profitsharing_Receivers_Add {
  /**
   * 添加分账接收方API · https://pay.weixin.qq.com/doc/v3/partner/4012477758
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Profitsharing_Receivers_Add_Post_Options & { readonly json: V3_Ecommerce_Profitsharing_Receivers_Add_Post_Request }): ApiCall<V3_Ecommerce_Profitsharing_Receivers_Add_Post_Response>
  /**
   * 添加分账接收方API · https://pay.weixin.qq.com/doc/v3/partner/4012477758
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Profitsharing_Receivers_Add_Post_Options & { readonly json: V3_Ecommerce_Profitsharing_Receivers_Add_Post_Request }): V3_Ecommerce_Profitsharing_Receivers_Add_Post_Response
}

export interface V3_Ecommerce_Profitsharing_Receivers_Delete_Post_Request {
  /** 公众账号ID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | (string & {})
  /** 接收方账号 · 示例：190001001 */
  readonly account: string
}

export interface V3_Ecommerce_Profitsharing_Receivers_Delete_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Profitsharing_Receivers_Delete_Post_Request
}

export interface V3_Ecommerce_Profitsharing_Receivers_Delete_Post_Response {
  /** 接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | (string & {})
  /** 接收方账号 · 示例：190001001 */
  readonly account: string
}

export interface V3_Ecommerce_Profitsharing_Receivers_Delete {
  /**
   * 删除分账接收方API · https://pay.weixin.qq.com/doc/v3/partner/4012477759
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Profitsharing_Receivers_Delete_Post_Options & { readonly json: V3_Ecommerce_Profitsharing_Receivers_Delete_Post_Request }): ApiCall<V3_Ecommerce_Profitsharing_Receivers_Delete_Post_Response>
  /**
   * 删除分账接收方API · https://pay.weixin.qq.com/doc/v3/partner/4012477759
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Profitsharing_Receivers_Delete_Post_Options & { readonly json: V3_Ecommerce_Profitsharing_Receivers_Delete_Post_Request }): V3_Ecommerce_Profitsharing_Receivers_Delete_Post_Response
}

export interface V3_Ecommerce_Profitsharing_Returnorders_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 */
    readonly sub_mchid: string
    /** 微信订单号 */
    readonly order_id?: string | undefined
    /** 商户分账单号 */
    readonly out_order_no?: string | undefined
    /** 商户回退单号 */
    readonly out_return_no: string
  }
}

export interface V3_Ecommerce_Profitsharing_Returnorders_Get_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 商户回退单号 · 示例：R20190516001 */
  readonly out_return_no: string
  /** 回退商户号 · 示例：86693852 */
  readonly return_mchid: string
  /** 回退金额 · 示例：10 */
  readonly amount: number
  /** 微信回退单号 · 示例：3008450740201411110007820472 */
  readonly return_no: string
  /** 回退结果 · 示例：SUCCESS */
  readonly result: "PROCESSING" | "SUCCESS" | "FAIL" | (string & {})
  /** 失败原因 · 示例：TIME_OUT_CLOSED */
  readonly fail_reason?: "ACCOUNT_ABNORMAL" | "TIME_OUT_CLOSED" | (string & {}) | undefined
  /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly finish_time: string
}

export interface V3_Ecommerce_Profitsharing_Returnorders_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id?: string | undefined
  /** 商户分账单号 */
  readonly out_order_no?: string | undefined
  /** 商户回退单号 · 示例：R20190516001 */
  readonly out_return_no: string
  /** 回退商户号 · 示例：86693852 */
  readonly return_mchid: string
  /** 回退金额 · 示例：10 */
  readonly amount: number
  /** 回退描述 · 示例：分账回退 */
  readonly description: string
  /** 微信订单号 */
  readonly transaction_id?: string | undefined
}

export interface V3_Ecommerce_Profitsharing_Returnorders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Profitsharing_Returnorders_Post_Request
}

export interface V3_Ecommerce_Profitsharing_Returnorders_Post_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 商户回退单号 · 示例：R20190516001 */
  readonly out_return_no: string
  /** 回退商户号 · 示例：86693852 */
  readonly return_mchid: string
  /** 回退金额 · 示例：10 */
  readonly amount: number
  /** 微信回退单号 · 示例：3008450740201411110007820472 */
  readonly return_no: string
  /** 回退结果 · 示例：SUCCESS */
  readonly result: "PROCESSING" | "SUCCESS" | "FAIL" | (string & {})
  /** 失败原因 · 示例：TIME_OUT_CLOSED */
  readonly fail_reason?: "ACCOUNT_ABNORMAL" | "TIME_OUT_CLOSED" | (string & {}) | undefined
  /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly finish_time: string
}

export interface V3_Ecommerce_Profitsharing_Returnorders {
  /**
   * 查询分账回退结果API · https://pay.weixin.qq.com/doc/v3/partner/4012477740
   * 角色：电商平台
   */
  get(options: V3_Ecommerce_Profitsharing_Returnorders_Get_Options): ApiCall<V3_Ecommerce_Profitsharing_Returnorders_Get_Response>
  /**
   * 查询分账回退结果API · https://pay.weixin.qq.com/doc/v3/partner/4012477740
   * 角色：电商平台
   */
  getSync(options: V3_Ecommerce_Profitsharing_Returnorders_Get_Options): V3_Ecommerce_Profitsharing_Returnorders_Get_Response
  /**
   * 请求分账回退API · https://pay.weixin.qq.com/doc/v3/partner/4012477737
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Profitsharing_Returnorders_Post_Options & { readonly json: V3_Ecommerce_Profitsharing_Returnorders_Post_Request }): ApiCall<V3_Ecommerce_Profitsharing_Returnorders_Post_Response>
  /**
   * 请求分账回退API · https://pay.weixin.qq.com/doc/v3/partner/4012477737
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Profitsharing_Returnorders_Post_Options & { readonly json: V3_Ecommerce_Profitsharing_Returnorders_Post_Request }): V3_Ecommerce_Profitsharing_Returnorders_Post_Response
}

export interface V3_Ecommerce_Refunds {
  /** 微信退款单号 · 共 3 个接口 */
  readonly _refund_id_: V3_Ecommerce_Refunds_Refund_id_
  /** 退款申请API */
  readonly apply: V3_Ecommerce_Refunds_Apply
  /** 收付通∙退款、收付通∙个人收款 · 共 1 个接口 */
  readonly id: V3_Ecommerce_Refunds_Id
  /** 收付通∙退款、收付通∙个人收款 · 共 1 个接口 */
  readonly outRefundNo: V3_Ecommerce_Refunds_OutRefundNo
}

export interface V3_Ecommerce_Refunds_Refund_id_ {
  /** 发起异常退款 */
  readonly applyAbnormalRefund: V3_Ecommerce_Refunds_Refund_id__ApplyAbnormalRefund
  /** 查询垫付回补结果API、垫付退款回补API */
  readonly returnAdvance: V3_Ecommerce_Refunds_Refund_id__ReturnAdvance
}

export interface V3_Ecommerce_Refunds_Refund_id__ApplyAbnormalRefund_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 个人收款方受理授权ID · 示例：1900000109 */
  readonly individual_auth_id?: string | undefined
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 异常退款处理方式 */
  readonly type: "USER_BANK_CARD" | "MERCHANT_BANK_CARD" | (string & {})
  /** 开户银行 · 示例：ICBC_DEBIT */
  readonly bank_type?: "CMB_DEBIT" | "COMM_DEBIT" | "ABC_DEBIT" | "CCB_DEBIT" | "ICBC_DEBIT" | "BOC_DEBIT" | "PAB_DEBIT" | "SPDB_DEBIT" | "CITIC_DEBIT" | "CEB_DEBIT" | "CMBC_DEBIT" | "CIB_DEBIT" | "GDB_DEBIT" | "PSBC_DEBIT" | "NBCB_DEBIT" | (string & {}) | undefined
  /** 收款银行卡号 · 加密字段，SDK 自动加密 · 示例：d+xT+MQCvrLHUVDWv/8MR/dB7TkXLVfSrUxMPZy6jWWYzpRrEEaYQE8ZRGYoeorwC+w== */
  readonly bank_account?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：UPgQcZSdq3zOayJwZ5XLrHY2dZU1W2Cd */
  readonly real_name?: string | undefined
}

export interface V3_Ecommerce_Refunds_Refund_id__ApplyAbnormalRefund_Post_Options extends CallOptions {
  /** 微信退款单号 · 示例：50000000382019052709732678859 */
  readonly refund_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Refunds_Refund_id__ApplyAbnormalRefund_Post_Request
}

export interface V3_Ecommerce_Refunds_Refund_id__ApplyAbnormalRefund_Post_Response {
  /** 微信支付退款号 · 示例：50000000382019052709732678859 */
  readonly refund_id: string
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 退款渠道 · 示例：ORIGINAL */
  readonly channel?: string | undefined
  /** 退款入账账户 · 示例：招商银行信用卡 */
  readonly user_received_account?: string | undefined
  /** 退款成功时间 · 示例：2020-12-01T16:18:12+08:00 */
  readonly success_time?: string | undefined
  /** 退款创建时间 · 示例：2020-12-01T16:18:12+08:00 */
  readonly create_time: string
  /** 退款状态 · 示例：SUCCESS */
  readonly status: "SUCCESS" | "CLOSE" | "PROCESSING" | "ABNORMAL" | (string & {})
  /** 资金账户 · 示例：UNSETTLED */
  readonly funds_account?: "AVAILABLE" | "UNSETTLED" | (string & {}) | undefined
  /** 金额信息 */
  readonly amount: {
    /** 退款金额 · 示例：100 */
    readonly refund: number
    /** 退款出资账户及金额 */
    readonly from?: readonly {
      /** 出资账户类型 · 示例：AVAILABLE */
      readonly account: string
      /** 出资金额 · 示例：444 */
      readonly amount: number
    }[] | undefined
    /** 用户退款金额 · 示例：90 */
    readonly payer_refund: number
    /** 优惠退款金额 · 示例：10 */
    readonly discount_refund: number
    /** 退款币种 · 示例：CNY */
    readonly currency: string
    /** 手续费退款金额 · 示例：100 */
    readonly refund_fee?: number | undefined
  }
  /** 优惠退款信息 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠范围 · 示例：GLOBAL */
    readonly scope: string
    /** 优惠类型 · 示例：COUPON */
    readonly type: string
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 优惠退款金额 · 示例：100 */
    readonly refund_amount: number
    /** 商品列表 */
    readonly goods_detail?: readonly {
      /** 商户侧商品编码 · 示例：1217752501201407033233368018 */
      readonly merchant_goods_id: string
      /** 微信侧商品编码 · 示例：1001 */
      readonly wechatpay_goods_id?: string | undefined
      /** 商品名称 · 示例：iPhone6s 16G */
      readonly goods_name?: string | undefined
      /** 商品单价 · 示例：528800 */
      readonly unit_price: number
      /** 商品退款金额 · 示例：528800 */
      readonly refund_amount: number
      /** 商品退货数量 · 示例：1 */
      readonly refund_quantity: number
    }[] | undefined
  }[] | undefined
  /** 退款出资商户 · 示例：REFUND_SOURCE_SUB_MERCHANT */
  readonly refund_account?: "REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT" | (string & {}) | undefined
}

export interface V3_Ecommerce_Refunds_Refund_id__ApplyAbnormalRefund {
  /**
   * 发起异常退款 · https://pay.weixin.qq.com/doc/v3/partner/4012649274
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Refunds_Refund_id__ApplyAbnormalRefund_Post_Options & { readonly json: V3_Ecommerce_Refunds_Refund_id__ApplyAbnormalRefund_Post_Request }): ApiCall<V3_Ecommerce_Refunds_Refund_id__ApplyAbnormalRefund_Post_Response>
  /**
   * 发起异常退款 · https://pay.weixin.qq.com/doc/v3/partner/4012649274
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Refunds_Refund_id__ApplyAbnormalRefund_Post_Options & { readonly json: V3_Ecommerce_Refunds_Refund_id__ApplyAbnormalRefund_Post_Request }): V3_Ecommerce_Refunds_Refund_id__ApplyAbnormalRefund_Post_Response
}

export interface V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Get_Options extends CallOptions {
  /** 微信退款单号 · 示例：50000000382019052709732678859 */
  readonly refund_id: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Get_Response {
  /** 微信退款单号 · 示例：50000000382019052709732678859 */
  readonly refund_id: string
  /** 微信回补单号 · 示例：1215562501201407033233368018 */
  readonly advance_return_id: string
  /** 垫付回补金额 · 示例：888 */
  readonly return_amount: number
  /** 出款方商户号 · 示例：1900000109 */
  readonly payer_mchid: string
  /** 出款方账户 · 示例：BASIC */
  readonly payer_account: string
  /** 入账方商户号 · 示例：1900000108 */
  readonly payee_mchid: string
  /** 入账方账户 · 示例：BASIC */
  readonly payee_account: string
  /** 垫付回补结果 · 示例：SUCCESS */
  readonly result: string
  /** 垫付回补完成时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
}

export interface V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
}

export interface V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Post_Options extends CallOptions {
  /** 微信退款单号 · 示例：50000000382019052709732678859 */
  readonly refund_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Post_Request
}

export interface V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Post_Response {
  /** 微信退款单号 · 示例：50000000382019052709732678859 */
  readonly refund_id: string
  /** 微信回补单号 · 示例：1215562501201407033233368018 */
  readonly advance_return_id: string
  /** 垫付回补金额 · 示例：888 */
  readonly return_amount: number
  /** 出款方商户号 · 示例：1900000109 */
  readonly payer_mchid: string
  /** 出款方账户 · 示例：BASIC */
  readonly payer_account: string
  /** 入账方商户号 · 示例：1900000108 */
  readonly payee_mchid: string
  /** 入账方账户 · 示例：BASIC */
  readonly payee_account: string
  /** 垫付回补结果 · 示例：SUCCESS */
  readonly result: string
  /** 垫付回补完成时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
}

export interface V3_Ecommerce_Refunds_Refund_id__ReturnAdvance {
  /**
   * 查询垫付回补结果API · https://pay.weixin.qq.com/doc/v3/partner/4012476916
   * 角色：电商平台
   */
  get(options: V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Get_Options): ApiCall<V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Get_Response>
  /**
   * 查询垫付回补结果API · https://pay.weixin.qq.com/doc/v3/partner/4012476916
   * 角色：电商平台
   */
  getSync(options: V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Get_Options): V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Get_Response
  /**
   * 垫付退款回补API · https://pay.weixin.qq.com/doc/v3/partner/4012476927
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Post_Options & { readonly json: V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Post_Request }): ApiCall<V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Post_Response>
  /**
   * 垫付退款回补API · https://pay.weixin.qq.com/doc/v3/partner/4012476927
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Post_Options & { readonly json: V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Post_Request }): V3_Ecommerce_Refunds_Refund_id__ReturnAdvance_Post_Response
}

export interface V3_Ecommerce_Refunds_Apply_Post_Request {
  /** 商品单个人收款方受理授权ID · 示例：1900000109 */
  readonly individual_auth_id?: string | undefined
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 电商平台APPID · 示例：wx8888888888888888 */
  readonly sp_appid: string
  /** 二级商户APPID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 还款服务商商户号 · 示例：1230000109 */
  readonly combine_mchid?: string | undefined
  /** 还款订单号 · 示例：P20150806125346 */
  readonly combine_out_trade_no?: string | undefined
  /** 交易单微信支付订单号 · 示例：1217752501201407033233368018 */
  readonly combine_transaction_id?: string | undefined
  /** 微信订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id?: string | undefined
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no?: string | undefined
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 退款原因 · 示例：商品已售完 */
  readonly reason?: string | undefined
  /** 订单金额 */
  readonly amount: {
    /** 退款金额 · 示例：888 */
    readonly refund: number
    /** 退款出资账户及金额 */
    readonly from?: readonly {
      /** 出资账户类型 */
      readonly account: "AVAILABLE" | "UNAVAILABLE" | (string & {})
      /** 出资金额 · 示例：444 */
      readonly amount: number
    }[] | undefined
    /** 原订单金额 · 示例：888 */
    readonly total: number
    /** 退款币种 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 退款结果回调url · 示例：https://weixin.qq.com */
  readonly notify_url?: string | undefined
  /** 退款出资商户 */
  readonly refund_account?: "REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_PARTNER_ADVANCE" | (string & {}) | undefined
  /** 资金账户 · 示例：AVAILABLE */
  readonly funds_account?: "AVAILABLE" | "UNSETTLED" | "PREPAID" | (string & {}) | undefined
}

export interface V3_Ecommerce_Refunds_Apply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Refunds_Apply_Post_Request
}

export interface V3_Ecommerce_Refunds_Apply_Post_Response {
  /** 微信退款单号 · 示例：1217752501201407033233368018 */
  readonly refund_id: string
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 退款创建时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly create_time: string
  /** 订单金额 */
  readonly amount: {
    /** 退款金额 · 示例：888 */
    readonly refund: number
    /** 退款出资账户及金额 */
    readonly from?: readonly {
      /** 出资账户类型 · 示例：AVAILABLE */
      readonly account: string
      /** 出资金额 · 示例：444 */
      readonly amount: number
    }[] | undefined
    /** 用户退款金额 · 示例：888 */
    readonly payer_refund: number
    /** 优惠退款金额 · 示例：888 */
    readonly discount_refund?: number | undefined
    /** 退款币种 · 示例：CNY */
    readonly currency?: string | undefined
    /** 垫付金额 · 示例：888 */
    readonly advance?: number | undefined
  }
  /** 优惠退款详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠范围 · 示例：SINGLE */
    readonly scope: "GLOBAL" | "SINGLE" | (string & {})
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type: "COUPON" | "DISCOUNT" | (string & {})
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 优惠退款金额 · 示例：100 */
    readonly refund_amount: number
  }[] | undefined
  /** 退款出资商户 · 示例：REFUND_SOURCE_SUB_MERCHANT */
  readonly refund_account?: "REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_PARTNER_ADVANCE" | (string & {}) | undefined
}

export interface V3_Ecommerce_Refunds_Apply {
  /**
   * 退款申请API · https://pay.weixin.qq.com/doc/v3/partner/4012649457
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Refunds_Apply_Post_Options & { readonly json: V3_Ecommerce_Refunds_Apply_Post_Request }): ApiCall<V3_Ecommerce_Refunds_Apply_Post_Response>
  /**
   * 退款申请API · https://pay.weixin.qq.com/doc/v3/partner/4012649457
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Refunds_Apply_Post_Options & { readonly json: V3_Ecommerce_Refunds_Apply_Post_Request }): V3_Ecommerce_Refunds_Apply_Post_Response
}

export interface V3_Ecommerce_Refunds_Id {
  /** 通过微信支付退款单号查询退款 */
  readonly _refund_id_: V3_Ecommerce_Refunds_Id_Refund_id_
}

export interface V3_Ecommerce_Refunds_Id_Refund_id__Get_Options extends CallOptions {
  /** 微信退款单号 · 示例：50000000382019052709732678859 */
  readonly refund_id: string
  /** 查询参数 */
  readonly query?: {
    /** 商品单个人收款方受理授权ID · 示例：1900000109 */
    readonly individual_auth_id?: string | undefined
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Ecommerce_Refunds_Id_Refund_id__Get_Response {
  /** 微信退款单号 · 示例：1217752501201407033233368018 */
  readonly refund_id: string
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 微信订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 退款渠道 · 示例：ORIGINAL */
  readonly channel?: "ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD" | (string & {}) | undefined
  /** 退款入账账户 · 示例：招商银行信用卡 */
  readonly user_received_account?: string | undefined
  /** 退款成功时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
  /** 退款创建时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly create_time: string
  /** 退款状态 · 示例：SUCCESS */
  readonly status: "SUCCESS" | "CLOSE" | "PROCESSING" | "ABNORMAL" | (string & {})
  /** 退款金额信息 */
  readonly amount: {
    /** 退款金额 · 示例：888 */
    readonly refund: number
    /** 退款出资账户及金额 */
    readonly from?: readonly {
      /** 出资账户类型 · 示例：AVAILABLE */
      readonly account: "AVAILABLE" | "UNAVAILABLE" | (string & {})
      /** 出资金额 · 示例：444 */
      readonly amount: number
    }[] | undefined
    /** 用户退款金额 · 示例：888 */
    readonly payer_refund: number
    /** 优惠退款金额 · 示例：888 */
    readonly discount_refund?: number | undefined
    /** 退款币种 · 示例：CNY */
    readonly currency?: string | undefined
    /** 垫付金额 · 示例：888 */
    readonly advance?: number | undefined
  }
  /** 营销详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠范围 · 示例：SINGLE */
    readonly scope: "GLOBAL" | "SINGLE" | (string & {})
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type: "COUPON" | "DISCOUNT" | (string & {})
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 优惠退款金额 · 示例：100 */
    readonly refund_amount: number
  }[] | undefined
  /** 退款出资商户 · 示例：REFUND_SOURCE_SUB_MERCHANT */
  readonly refund_account?: "REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_PARTNER_ADVANCE" | (string & {}) | undefined
  /** 资金账户 · 示例：UNSETTLED */
  readonly funds_account?: "AVAILABLE" | "UNSETTLED" | "OPERATION" | "BASIC" | "ECNY_BASIC" | (string & {}) | undefined
}

export interface V3_Ecommerce_Refunds_Id_Refund_id_ {
  /**
   * 通过微信支付退款单号查询退款 · https://pay.weixin.qq.com/doc/v3/partner/4012650253
   * 角色：电商平台
   */
  get(options: V3_Ecommerce_Refunds_Id_Refund_id__Get_Options): ApiCall<V3_Ecommerce_Refunds_Id_Refund_id__Get_Response>
  /**
   * 通过微信支付退款单号查询退款 · https://pay.weixin.qq.com/doc/v3/partner/4012650253
   * 角色：电商平台
   */
  getSync(options: V3_Ecommerce_Refunds_Id_Refund_id__Get_Options): V3_Ecommerce_Refunds_Id_Refund_id__Get_Response
}

export interface V3_Ecommerce_Refunds_OutRefundNo {
  /** 通过商户退款单号查询退款 */
  readonly _out_refund_no_: V3_Ecommerce_Refunds_OutRefundNo_Out_refund_no_
}

export interface V3_Ecommerce_Refunds_OutRefundNo_Out_refund_no__Get_Options extends CallOptions {
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 查询参数 */
  readonly query?: {
    /** 商品单个人收款方受理授权ID · 示例：1900000109 */
    readonly individual_auth_id?: string | undefined
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Ecommerce_Refunds_OutRefundNo_Out_refund_no__Get_Response {
  /** 微信退款单号 · 示例：1217752501201407033233368018 */
  readonly refund_id: string
  /** 商户退款单号 · 示例：1217752501201407033233368018 */
  readonly out_refund_no: string
  /** 微信订单号 · 示例：1217752501201407033233368018 */
  readonly transaction_id: string
  /** 商户订单号 · 示例：1217752501201407033233368018 */
  readonly out_trade_no: string
  /** 退款渠道 · 示例：ORIGINAL */
  readonly channel?: "ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD" | (string & {}) | undefined
  /** 退款入账账户 · 示例：招商银行信用卡 */
  readonly user_received_account?: string | undefined
  /** 退款成功时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
  /** 退款创建时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly create_time: string
  /** 退款状态 · 示例：SUCCESS */
  readonly status: "SUCCESS" | "CLOSE" | "PROCESSING" | "ABNORMAL" | (string & {})
  /** 退款金额信息 */
  readonly amount: {
    /** 退款金额 · 示例：888 */
    readonly refund: number
    /** 退款出资账户及金额 */
    readonly from?: readonly {
      /** 出资账户类型 · 示例：AVAILABLE */
      readonly account: "AVAILABLE" | "UNAVAILABLE" | (string & {})
      /** 出资金额 · 示例：444 */
      readonly amount: number
    }[] | undefined
    /** 用户退款金额 · 示例：888 */
    readonly payer_refund: number
    /** 优惠退款金额 · 示例：888 */
    readonly discount_refund?: number | undefined
    /** 退款币种 · 示例：CNY */
    readonly currency?: string | undefined
    /** 垫付金额 · 示例：888 */
    readonly advance?: number | undefined
  }
  /** 营销详情 */
  readonly promotion_detail?: readonly {
    /** 券ID · 示例：109519 */
    readonly promotion_id: string
    /** 优惠范围 · 示例：SINGLE */
    readonly scope: "GLOBAL" | "SINGLE" | (string & {})
    /** 优惠类型 · 示例：DISCOUNT */
    readonly type: "COUPON" | "DISCOUNT" | (string & {})
    /** 优惠券面额 · 示例：5 */
    readonly amount: number
    /** 优惠退款金额 · 示例：100 */
    readonly refund_amount: number
  }[] | undefined
  /** 退款出资商户 · 示例：REFUND_SOURCE_SUB_MERCHANT */
  readonly refund_account?: "REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_PARTNER_ADVANCE" | (string & {}) | undefined
  /** 资金账户 · 示例：UNSETTLED */
  readonly funds_account?: "AVAILABLE" | "UNSETTLED" | "OPERATION" | "BASIC" | "ECNY_BASIC" | (string & {}) | undefined
}

export interface V3_Ecommerce_Refunds_OutRefundNo_Out_refund_no_ {
  /**
   * 通过商户退款单号查询退款 · https://pay.weixin.qq.com/doc/v3/partner/4012650314
   * 角色：电商平台
   */
  get(options: V3_Ecommerce_Refunds_OutRefundNo_Out_refund_no__Get_Options): ApiCall<V3_Ecommerce_Refunds_OutRefundNo_Out_refund_no__Get_Response>
  /**
   * 通过商户退款单号查询退款 · https://pay.weixin.qq.com/doc/v3/partner/4012650314
   * 角色：电商平台
   */
  getSync(options: V3_Ecommerce_Refunds_OutRefundNo_Out_refund_no__Get_Options): V3_Ecommerce_Refunds_OutRefundNo_Out_refund_no__Get_Response
}

export interface V3_Ecommerce_SubjectSubMerchants_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 主体类型 */
    readonly organization_type: "SUBJECT_TYPE_ENTERPRISE" | "SUBJECT_TYPE_INSTITUTIONS_CLONED" | "SUBJECT_TYPE_INDIVIDUAL" | "SUBJECT_TYPE_OTHERS" | "SUBJECT_TYPE_GOVERNMENT" | "SUBJECT_TYPE_MICRO" | (string & {})
    /** 证件号码 · 加密字段，SDK 自动加密 */
    readonly cert_number: string
    /** 分页大小 */
    readonly limit?: number | undefined
    /** 分页偏移 */
    readonly offset?: number | undefined
  }
}

export interface V3_Ecommerce_SubjectSubMerchants_Get_Response {
  /** 子商户列表 */
  readonly data: readonly {
    /** 子商户号 */
    readonly sub_mchid: string
    /** 商户简称 */
    readonly merchant_shortname: string
    /** 签约时间 */
    readonly sign_time: string
  }[]
  /** 分页偏移 */
  readonly offset: number
  /** 分页大小 */
  readonly limit: number
  /** 总条数 */
  readonly total_count: number
}

export interface V3_Ecommerce_SubjectSubMerchants {
  /** 查询指定主体子商户列表 · https://pay.weixin.qq.com/doc/v3/partner/4033742105 */
  get(options: V3_Ecommerce_SubjectSubMerchants_Get_Options): ApiCall<V3_Ecommerce_SubjectSubMerchants_Get_Response>
  /** 查询指定主体子商户列表 · https://pay.weixin.qq.com/doc/v3/partner/4033742105 */
  getSync(options: V3_Ecommerce_SubjectSubMerchants_Get_Options): V3_Ecommerce_SubjectSubMerchants_Get_Response
  /** 查询指定主体子商户列表：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Ecommerce_SubjectSubMerchants_Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Ecommerce_SubjectSubMerchants_Get_Response['data']>[number], void, undefined>
}

export interface V3_Ecommerce_Subsidies {
  /** 取消补差API */
  readonly cancel: V3_Ecommerce_Subsidies_Cancel
  /** 请求补差API */
  readonly create: V3_Ecommerce_Subsidies_Create
  /** 请求补差回退API */
  readonly return: V3_Ecommerce_Subsidies_Return
}

export interface V3_Ecommerce_Subsidies_Cancel_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 取消补差描述 · 示例：订单退款 */
  readonly description: string
}

export interface V3_Ecommerce_Subsidies_Cancel_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Subsidies_Cancel_Post_Request
}

export interface V3_Ecommerce_Subsidies_Cancel_Post_Response {
  /** 二级商户号 · 示例：1900013401 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 取消补差结果 · 示例：SUCCESS */
  readonly result: "SUCCESS" | "FAIL" | (string & {})
  /** 取消补差描述 · 示例：订单退款 */
  readonly description: string
}

export interface V3_Ecommerce_Subsidies_Cancel {
  /**
   * 取消补差API · https://pay.weixin.qq.com/doc/v3/partner/4012477639
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Subsidies_Cancel_Post_Options & { readonly json: V3_Ecommerce_Subsidies_Cancel_Post_Request }): ApiCall<V3_Ecommerce_Subsidies_Cancel_Post_Response>
  /**
   * 取消补差API · https://pay.weixin.qq.com/doc/v3/partner/4012477639
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Subsidies_Cancel_Post_Options & { readonly json: V3_Ecommerce_Subsidies_Cancel_Post_Request }): V3_Ecommerce_Subsidies_Cancel_Post_Response
}

export interface V3_Ecommerce_Subsidies_Create_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 补差金额 · 示例：10 */
  readonly amount: number
  /** 补差描述 · 示例：测试备注 */
  readonly description: string
  /** 微信退款单号 · 示例：3008450740201411110007820472 */
  readonly refund_id?: string | undefined
  /** 商户补差单号 · 示例：P20150806125347 */
  readonly out_subsidy_no?: string | undefined
}

export interface V3_Ecommerce_Subsidies_Create_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Subsidies_Create_Post_Request
}

export interface V3_Ecommerce_Subsidies_Create_Post_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 微信补差单号 · 示例：3008450740201411110007820472 */
  readonly subsidy_id: string
  /** 补差描述 · 示例：满减补差活动 */
  readonly description: string
  /** 补差金额 · 示例：10 */
  readonly amount: number
  /** 补差单结果 · 示例：SUCCESS */
  readonly result: "SUCCESS" | "FAIL" | "REFUND" | (string & {})
  /** 补差完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly success_time: string
  /** 商户补差单号 */
  readonly out_subsidy_no?: string | undefined
}

export interface V3_Ecommerce_Subsidies_Create {
  /**
   * 请求补差API · https://pay.weixin.qq.com/doc/v3/partner/4012477631
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Subsidies_Create_Post_Options & { readonly json: V3_Ecommerce_Subsidies_Create_Post_Request }): ApiCall<V3_Ecommerce_Subsidies_Create_Post_Response>
  /**
   * 请求补差API · https://pay.weixin.qq.com/doc/v3/partner/4012477631
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Subsidies_Create_Post_Options & { readonly json: V3_Ecommerce_Subsidies_Create_Post_Request }): V3_Ecommerce_Subsidies_Create_Post_Response
}

export interface V3_Ecommerce_Subsidies_Return_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 商户补差回退单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 微信退款单号 · 示例：3008450740201411110007820472 */
  readonly refund_id?: string | undefined
  /** 补差回退金额 · 示例：10 */
  readonly amount: number
  /** 补差回退描述 · 示例：测试备注 */
  readonly description: string
  /** 微信补差单号 · 示例：3008450740201411110007820472 */
  readonly subsidy_id?: string | undefined
  /** 回退出资账户及金额 */
  readonly from?: readonly {
    /** 出资账户类型 */
    readonly account?: "AVAILABLE" | "UNAVAILABLE" | (string & {}) | undefined
    /** 出资金额 · 示例：10 */
    readonly amount?: number | undefined
  }[] | undefined
}

export interface V3_Ecommerce_Subsidies_Return_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Ecommerce_Subsidies_Return_Post_Request
}

export interface V3_Ecommerce_Subsidies_Return_Post_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 微信补差回退单号 · 示例：3008450740201411110007820472 */
  readonly subsidy_refund_id: string
  /** 微信退款单号 · 示例：3008450740201411110007820472 */
  readonly refund_id?: string | undefined
  /** 商户补差回退单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 补差回退金额 · 示例：10 */
  readonly amount: number
  /** 补差回退描述 · 示例：测试备注 */
  readonly description: string
  /** 补差回退结果 · 示例：SUCCESS */
  readonly result: "SUCCESS" | "FAIL" | "REFUND" | (string & {})
  /** 补差回退完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly success_time: string
  /** 微信补差单号 */
  readonly subsidy_id?: string | undefined
  /** 回退出资账户及金额 */
  readonly from?: readonly {
    /** 出资账户类型 */
    readonly account?: string | undefined
    /** 出资金额 */
    readonly amount?: number | undefined
  }[] | undefined
}

export interface V3_Ecommerce_Subsidies_Return {
  /**
   * 请求补差回退API · https://pay.weixin.qq.com/doc/v3/partner/4012477636
   * 角色：电商平台
   */
  post(options: V3_Ecommerce_Subsidies_Return_Post_Options & { readonly json: V3_Ecommerce_Subsidies_Return_Post_Request }): ApiCall<V3_Ecommerce_Subsidies_Return_Post_Response>
  /**
   * 请求补差回退API · https://pay.weixin.qq.com/doc/v3/partner/4012477636
   * 角色：电商平台
   */
  postSync(options: V3_Ecommerce_Subsidies_Return_Post_Options & { readonly json: V3_Ecommerce_Subsidies_Return_Post_Request }): V3_Ecommerce_Subsidies_Return_Post_Response
}
