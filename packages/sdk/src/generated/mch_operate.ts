// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Mch_operate {
  /** 收付通∙提现 · 共 3 个接口 */
  readonly risk: V3_Mch_operate_Risk
}

export interface V3_Mch_operate_Risk {
  /** 收付通∙提现 · 提交已注销商户号可用余额提现申请单API · 共 3 个接口 */
  readonly withdrawlApply: V3_Mch_operate_Risk_WithdrawlApply
}

export interface V3_Mch_operate_Risk_WithdrawlApply_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 二级商户号的出款子账户类型 · 示例：BASIC_ACCOUNT */
  readonly out_account_type: "BASIC_ACCOUNT" | "OPERATE_ACCOUNT" | "MARGIN_ACCOUNT" | (string & {})
  /** 提现金额 · 示例：101 */
  readonly amount: number
  /** 商户提现申请单号 · 示例：2019061122222222122 */
  readonly out_request_no: string
  /** 收款对象类型 · 示例：OTHER_MERCHANT */
  readonly payee_type: "CONTRIBUTION_MERCHANT" | "SERVICE_PROVIDER_MERCHANT" | "OTHER_MERCHANT" | "INDIVIDUAL" | (string & {})
  /** 收款对象对应的商户号 · 示例：1900000109 */
  readonly payee_mchid?: string | undefined
  /** 收款账号信息 */
  readonly payee_info: {
    /** 账户类型 · 示例：ACCOUNT_TYPE_CORPORATE */
    readonly account_type: "ACCOUNT_TYPE_CORPORATE" | "ACCOUNT_TYPE_PERSONAL" | (string & {})
    /** 银行账户 */
    readonly bank_account_info?: {
      /** 开户名称 · 加密字段，SDK 自动加密 · 示例：AOZdYGISxo4y44/UgZ69b0zZXkw== */
      readonly account_name: string
      /** 开户银行 · 示例：工商银行 */
      readonly account_bank: string
      /** 开户银行联行号 · 示例：402713354941 */
      readonly bank_branch_id?: string | undefined
      /** 开户银行全称 · 示例：402713354941 */
      readonly bank_name?: string | undefined
      /** 银行账号 · 加密字段，SDK 自动加密 · 示例：d+xT+MQCvrLHeorwC+w== */
      readonly account_number: string
    } | undefined
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
  /** 付款申请证明材料 */
  readonly proof_media_list?: {
    /** 申请证明材料 */
    readonly proof_payee_media?: readonly {
      /** 申请证明材料类型 · 示例：BASIC_TRANSACTION_INFORMATION */
      readonly proof_media_type: "BASIC_TRANSACTION_INFORMATION" | "LEGAL_ID_CARD" | "ID_CARD" | "BUSINESS_LICENSE_PHOTO" | "PAYEE_ID_CARD" | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6" | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7" | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8" | (string & {})
      /** 证明材料照片 · 上传接口返回的 media_id · 示例：jTpGmxUX3FBWVQ5NJTZvlKXQ */
      readonly proof_media: string
    }[] | undefined
  } | undefined
  /** 补充材料 */
  readonly additional_materials?: {
    /** 补充材料照片列表 */
    readonly additional_media?: readonly string[] | undefined
  } | undefined
  /** 备注 · 示例：特殊理由 */
  readonly remark?: string | undefined
}

export interface V3_Mch_operate_Risk_WithdrawlApply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Mch_operate_Risk_WithdrawlApply_Post_Request
}

export interface V3_Mch_operate_Risk_WithdrawlApply_Post_Response {
  /** 微信支付提现申请单号 · 示例：20220101332222 */
  readonly applyment_id?: string | undefined
  /** 商户提现申请单号 · 示例：1234567 */
  readonly out_request_no?: string | undefined
}

export interface V3_Mch_operate_Risk_WithdrawlApply {
  /** 收付通∙提现 · 共 1 个接口 */
  readonly applymentId: V3_Mch_operate_Risk_WithdrawlApply_ApplymentId
  /** 收付通∙提现 · 共 1 个接口 */
  readonly outRequestNo: V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo
  /**
   * 提交已注销商户号可用余额提现申请单API · https://pay.weixin.qq.com/doc/v3/partner/4012488950
   * 角色：服务商
   */
  post(options: V3_Mch_operate_Risk_WithdrawlApply_Post_Options & { readonly json: V3_Mch_operate_Risk_WithdrawlApply_Post_Request }): ApiCall<V3_Mch_operate_Risk_WithdrawlApply_Post_Response>
  /**
   * 提交已注销商户号可用余额提现申请单API · https://pay.weixin.qq.com/doc/v3/partner/4012488950
   * 角色：服务商
   */
  postSync(options: V3_Mch_operate_Risk_WithdrawlApply_Post_Options & { readonly json: V3_Mch_operate_Risk_WithdrawlApply_Post_Request }): V3_Mch_operate_Risk_WithdrawlApply_Post_Response
}

export interface V3_Mch_operate_Risk_WithdrawlApply_ApplymentId {
  /** 微信支付提现申请单号查询提现申请单状态API */
  readonly _applyment_id_: V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id_
}

export interface V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id__Get_Options extends CallOptions {
  /** 微信支付提现申请单号 · 示例：20220210183333 */
  readonly applyment_id: string
}

export interface V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id__Get_Response {
  /** 提现申请单信息 */
  readonly withdrawl_apply: {
    /** 微信支付提现申请单号 · 示例：20220101332222 */
    readonly applyment_id: string
    /** 商户提现申请单号 · 示例：1234567 */
    readonly out_request_no: string
    /** 申请单状态 · 示例：SUBMITTED */
    readonly state: string
    /** 失败原因 · 示例：银行卡信息有误 */
    readonly fail_reason?: string | undefined
    /** 最后更新时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly modify_time?: string | undefined
  }
}

export interface V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id_ {
  /**
   * 微信支付提现申请单号查询提现申请单状态API · https://pay.weixin.qq.com/doc/v3/partner/4012778400
   * 角色：服务商
   */
  get(options: V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id__Get_Options): ApiCall<V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id__Get_Response>
  /**
   * 微信支付提现申请单号查询提现申请单状态API · https://pay.weixin.qq.com/doc/v3/partner/4012778400
   * 角色：服务商
   */
  getSync(options: V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id__Get_Options): V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id__Get_Response
}

export interface V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo {
  /** 商户提现申请单号查询提现申请单状态 */
  readonly _out_request_no_: V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no_
}

export interface V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no__Get_Options extends CallOptions {
  /** 商户提现申请号 · 示例：123283928932 */
  readonly out_request_no: string
}

export interface V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no__Get_Response {
  /** 提现申请单信息 */
  readonly withdrawl_apply: {
    /** 微信支付提现申请单号 · 示例：20220101332222 */
    readonly applyment_id: string
    /** 商户提现申请单号 · 示例：1234567 */
    readonly out_request_no: string
    /** 申请单状态 · 示例：SUBMITTED */
    readonly state: string
    /** 失败原因 · 示例：银行卡信息有误 */
    readonly fail_reason?: string | undefined
    /** 最后更新时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly modify_time?: string | undefined
  }
}

export interface V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no_ {
  /**
   * 商户提现申请单号查询提现申请单状态 · https://pay.weixin.qq.com/doc/v3/partner/4012476164
   * 角色：服务商
   */
  get(options: V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no__Get_Options): ApiCall<V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no__Get_Response>
  /**
   * 商户提现申请单号查询提现申请单状态 · https://pay.weixin.qq.com/doc/v3/partner/4012476164
   * 角色：服务商
   */
  getSync(options: V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no__Get_Options): V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no__Get_Response
}
