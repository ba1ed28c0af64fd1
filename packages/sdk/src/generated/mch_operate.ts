// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Mch_operate {
  readonly risk: V3_Mch_operate_Risk
}

export interface V3_Mch_operate_Risk {
  readonly withdrawlApply: V3_Mch_operate_Risk_WithdrawlApply
}

export interface V3_Mch_operate_Risk_WithdrawlApply_Post_Options extends CallOptions {
  readonly json: {
    /** 二级商户号 · example: 1900000109 */
    readonly sub_mchid: string
    /** 二级商户号的出款子账户类型 · example: BASIC_ACCOUNT */
    readonly out_account_type: "BASIC_ACCOUNT" | "OPERATE_ACCOUNT" | "MARGIN_ACCOUNT" | (string & {})
    /** 提现金额 · example: 101 */
    readonly amount: number
    /** 商户提现申请单号 · example: 2019061122222222122 */
    readonly out_request_no: string
    /** 收款对象类型 · example: OTHER_MERCHANT */
    readonly payee_type: "CONTRIBUTION_MERCHANT" | "SERVICE_PROVIDER_MERCHANT" | "OTHER_MERCHANT" | "INDIVIDUAL" | (string & {})
    /** 收款对象对应的商户号 · example: 1900000109 */
    readonly payee_mchid?: string | undefined
    /** 收款账号信息 */
    readonly payee_info: {
      /** 账户类型 · example: ACCOUNT_TYPE_CORPORATE */
      readonly account_type: "ACCOUNT_TYPE_CORPORATE" | "ACCOUNT_TYPE_PERSONAL" | (string & {})
      /** 银行账户 */
      readonly bank_account_info?: {
        /** 开户名称 · 加密 encrypted by the client · example: AOZdYGISxo4y44/UgZ69b0zZXkw== */
        readonly account_name: string
        /** 开户银行 · example: 工商银行 */
        readonly account_bank: string
        /** 开户银行联行号 · example: 402713354941 */
        readonly bank_branch_id?: string | undefined
        /** 开户银行全称 · example: 402713354941 */
        readonly bank_name?: string | undefined
        /** 银行账号 · 加密 encrypted by the client · example: d+xT+MQCvrLHeorwC+w== */
        readonly account_number: string
      } | undefined
      /** 收款人账号对应的证件信息 */
      readonly identity_info?: {
        /** 证件类型 · example: IDENTIFICATION_TYPE_IDCARD */
        readonly id_doc_type?: "IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | (string & {}) | undefined
        /** 证件姓名 · 加密 encrypted by the client · example: pVd1HJ6zyvPedzfg== */
        readonly identification_name: string
        /** 证件号码 · 加密 encrypted by the client · example: AOZdYGISxo4y44/UgZ69bkw== */
        readonly identification_no: string
      } | undefined
    }
    /** 付款申请证明材料 */
    readonly proof_media_list?: {
      /** 申请证明材料 */
      readonly proof_payee_media?: readonly {
        /** 申请证明材料类型 · example: BASIC_TRANSACTION_INFORMATION */
        readonly proof_media_type: "BASIC_TRANSACTION_INFORMATION" | "LEGAL_ID_CARD" | "ID_CARD" | "BUSINESS_LICENSE_PHOTO" | "PAYEE_ID_CARD" | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6" | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7" | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8" | (string & {})
        /** 证明材料照片 · example: jTpGmxUX3FBWVQ5NJTZvlKXQ */
        readonly proof_media: string
      }[] | undefined
    } | undefined
    /** 补充材料 */
    readonly additional_materials?: {
      /** 补充材料照片列表 */
      readonly additional_media?: readonly string[] | undefined
    } | undefined
    /** 备注 · example: 特殊理由 */
    readonly remark?: string | undefined
  }
}

export interface V3_Mch_operate_Risk_WithdrawlApply_Post_Response {
  /** 微信支付提现申请单号 · example: 20220101332222 */
  readonly applyment_id?: string | undefined
  /** 商户提现申请单号 · example: 1234567 */
  readonly out_request_no?: string | undefined
}

export interface V3_Mch_operate_Risk_WithdrawlApply {
  readonly applymentId: V3_Mch_operate_Risk_WithdrawlApply_ApplymentId
  readonly outRequestNo: V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo
  /**
   * 提交已注销商户号可用余额提现申请单API · https://pay.weixin.qq.com/doc/v3/partner/4012488950
   * Roles: 服务商
   */
  post(options: V3_Mch_operate_Risk_WithdrawlApply_Post_Options): ApiCall<V3_Mch_operate_Risk_WithdrawlApply_Post_Response>
  /**
   * 提交已注销商户号可用余额提现申请单API · https://pay.weixin.qq.com/doc/v3/partner/4012488950
   * Roles: 服务商
   */
  postSync(options: V3_Mch_operate_Risk_WithdrawlApply_Post_Options): V3_Mch_operate_Risk_WithdrawlApply_Post_Response
}

export interface V3_Mch_operate_Risk_WithdrawlApply_ApplymentId {
  readonly _applyment_id_: V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id_
}

export interface V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id__Get_Options extends CallOptions {
  /** 微信支付提现申请单号 */
  readonly applyment_id: string
}

export interface V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id__Get_Response {
  /** 提现申请单信息 */
  readonly withdrawl_apply: {
    /** 微信支付提现申请单号 · example: 20220101332222 */
    readonly applyment_id: string
    /** 商户提现申请单号 · example: 1234567 */
    readonly out_request_no: string
    /** 申请单状态 · example: SUBMITTED */
    readonly state: string
    /** 失败原因 · example: 银行卡信息有误 */
    readonly fail_reason?: string | undefined
    /** 最后更新时间 · example: 2015-05-20T13:29:35+08:00 */
    readonly modify_time?: string | undefined
  }
}

export interface V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id_ {
  /**
   * 微信支付提现申请单号查询提现申请单状态API · https://pay.weixin.qq.com/doc/v3/partner/4012778400
   * Roles: 服务商
   */
  get(options: V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id__Get_Options): ApiCall<V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id__Get_Response>
  /**
   * 微信支付提现申请单号查询提现申请单状态API · https://pay.weixin.qq.com/doc/v3/partner/4012778400
   * Roles: 服务商
   */
  getSync(options: V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id__Get_Options): V3_Mch_operate_Risk_WithdrawlApply_ApplymentId_Applyment_id__Get_Response
}

export interface V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo {
  readonly _out_request_no_: V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no_
}

export interface V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no__Get_Options extends CallOptions {
  /** 商户提现申请号 */
  readonly out_request_no: string
}

export interface V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no__Get_Response {
  /** 提现申请单信息 */
  readonly withdrawl_apply: {
    /** 微信支付提现申请单号 · example: 20220101332222 */
    readonly applyment_id: string
    /** 商户提现申请单号 · example: 1234567 */
    readonly out_request_no: string
    /** 申请单状态 · example: SUBMITTED */
    readonly state: string
    /** 失败原因 · example: 银行卡信息有误 */
    readonly fail_reason?: string | undefined
    /** 最后更新时间 · example: 2015-05-20T13:29:35+08:00 */
    readonly modify_time?: string | undefined
  }
}

export interface V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no_ {
  /**
   * 商户提现申请单号查询提现申请单状态 · https://pay.weixin.qq.com/doc/v3/partner/4012476164
   * Roles: 服务商
   */
  get(options: V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no__Get_Options): ApiCall<V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no__Get_Response>
  /**
   * 商户提现申请单号查询提现申请单状态 · https://pay.weixin.qq.com/doc/v3/partner/4012476164
   * Roles: 服务商
   */
  getSync(options: V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no__Get_Options): V3_Mch_operate_Risk_WithdrawlApply_OutRequestNo_Out_request_no__Get_Response
}
