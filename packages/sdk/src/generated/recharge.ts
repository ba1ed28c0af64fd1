// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Recharge {
  /** 商家充值 · 共 2 个接口 */
  readonly bankTransferRecharges: V3_Recharge_BankTransferRecharges
}

export interface V3_Recharge_BankTransferRecharges {
  /** 申请银行转账充值 */
  readonly apply: V3_Recharge_BankTransferRecharges_Apply
  /** 商家充值 · 共 1 个接口 */
  readonly outRechargeNo: V3_Recharge_BankTransferRecharges_OutRechargeNo
}

export interface V3_Recharge_BankTransferRecharges_Apply_Post_Request {
  /** 商户充值单号 · 示例：cz202407181234 */
  readonly out_recharge_no: string
  /** 充值场景 · 示例：NORMAL_BANK_TRANSFER */
  readonly recharge_scene: "NORMAL_BANK_TRANSFER" | (string & {})
  /** 充值入账账户 · 示例：BASIC */
  readonly account_type: "BASIC" | "OPERATION" | "FEES" | (string & {})
  /** 充值金额 */
  readonly recharge_amount: {
    /** 总金额 · 示例：500000 */
    readonly amount?: number | undefined
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
}

export interface V3_Recharge_BankTransferRecharges_Apply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Recharge_BankTransferRecharges_Apply_Post_Request
}

export interface V3_Recharge_BankTransferRecharges_Apply_Post_Response {
  /** 微信支付充值单号 · 示例：172207846292553701 */
  readonly recharge_id: string
  /** 商户充值单号 · 示例：cz202407181234 */
  readonly out_recharge_no: string
  /** 银行账户 */
  readonly transfer_in_account: {
    /** 开户银行名称 · 示例：财付通-备付金账户 */
    readonly bank_name?: string | undefined
    /** 开户银行省市编码 · 示例：440300 */
    readonly bank_address_code?: string | undefined
    /** 开户银行行号 · 示例：991584000049 */
    readonly bank_code?: string | undefined
    /** 银行账户名称 · 示例：某某某有限公司 */
    readonly bank_account_name?: string | undefined
    /** 银行账号 · 示例：686000172489957748585801 */
    readonly bank_account_no?: string | undefined
  }
}

export interface V3_Recharge_BankTransferRecharges_Apply {
  /**
   * 申请银行转账充值 · https://pay.weixin.qq.com/doc/v3/merchant/4012585425
   * 角色：普通商户
   */
  post(options: V3_Recharge_BankTransferRecharges_Apply_Post_Options & { readonly json: V3_Recharge_BankTransferRecharges_Apply_Post_Request }): ApiCall<V3_Recharge_BankTransferRecharges_Apply_Post_Response>
  /**
   * 申请银行转账充值 · https://pay.weixin.qq.com/doc/v3/merchant/4012585425
   * 角色：普通商户
   */
  postSync(options: V3_Recharge_BankTransferRecharges_Apply_Post_Options & { readonly json: V3_Recharge_BankTransferRecharges_Apply_Post_Request }): V3_Recharge_BankTransferRecharges_Apply_Post_Response
}

export interface V3_Recharge_BankTransferRecharges_OutRechargeNo {
  /** 查询银行转账充值结果 */
  readonly _out_recharge_no_: V3_Recharge_BankTransferRecharges_OutRechargeNo_Out_recharge_no_
}

export interface V3_Recharge_BankTransferRecharges_OutRechargeNo_Out_recharge_no__Get_Options extends CallOptions {
  /** 商户充值单号 · 示例：cz202407181234 */
  readonly out_recharge_no: string
}

export interface V3_Recharge_BankTransferRecharges_OutRechargeNo_Out_recharge_no__Get_Response {
  /** 充值商户号 · 示例：1900001121 */
  readonly mchid: string
  /** 微信支付充值单号 · 示例：172234484162395401 */
  readonly recharge_id: string
  /** 商户充值单号 · 示例：cz2020042013 */
  readonly out_recharge_no: string
  /** 充值入账账户 */
  readonly account_type: "BASIC" | "OPERATION" | "FEES" | (string & {})
  /** 充值状态 · 示例：SUCCESS */
  readonly recharge_state: "SUCCESS" | "RECHARGING" | "CLOSED" | (string & {})
  /** 充值场景 · 示例：ECOMMERCE_BANK_TRANSFER */
  readonly recharge_scene: "ECOMMERCE_BANK_TRANSFER" | (string & {})
  /** 充值状态描述 · 示例：超过时间限制，系统自动关闭充值单 */
  readonly recharge_state_desc?: string | undefined
  /** 充值金额 */
  readonly recharge_amount: {
    /** 总金额 · 示例：500000 */
    readonly amount?: number | undefined
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 转账充值的付款信息 */
  readonly bank_transfer_info?: {
    /** 转账充值附言 · 示例：转账充值附言 */
    readonly memo?: string | undefined
    /** 银行转账退回时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly return_time?: string | undefined
    /** 银行转账退回原因 · 示例：银行转账充值金额与申请充值金额不一致 */
    readonly return_reason?: string | undefined
    /** 开户银行名称 · 示例：中国银行 */
    readonly bank_name?: string | undefined
    /** 银行卡号后四位 · 示例：0722 */
    readonly bank_card_tail?: string | undefined
  } | undefined
  /** 受理充值时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time?: string | undefined
  /** 充值成功时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关闭充值时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly close_time?: string | undefined
}

export interface V3_Recharge_BankTransferRecharges_OutRechargeNo_Out_recharge_no_ {
  /**
   * 查询银行转账充值结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012585430
   * 角色：普通商户
   */
  get(options: V3_Recharge_BankTransferRecharges_OutRechargeNo_Out_recharge_no__Get_Options): ApiCall<V3_Recharge_BankTransferRecharges_OutRechargeNo_Out_recharge_no__Get_Response>
  /**
   * 查询银行转账充值结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012585430
   * 角色：普通商户
   */
  getSync(options: V3_Recharge_BankTransferRecharges_OutRechargeNo_Out_recharge_no__Get_Options): V3_Recharge_BankTransferRecharges_OutRechargeNo_Out_recharge_no__Get_Response
}
