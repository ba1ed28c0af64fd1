// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Platsolution {
  /** 收付通∙个人收款、收付通∙提现 · 共 37 个接口 */
  readonly ecommerce: V3_Platsolution_Ecommerce
  /** 资金应用∙转账 · 共 13 个接口 */
  readonly insurance: V3_Platsolution_Insurance
  /** 资金应用∙转账 · 共 13 个接口 */
  readonly mchTransfer: V3_Platsolution_MchTransfer
}

export interface V3_Platsolution_Ecommerce {
  /** 申请银行转账充值、查询银行转账充值结果 · 共 2 个接口 */
  readonly bankTransferRecharges: V3_Platsolution_Ecommerce_BankTransferRecharges
  /** 开通保险理赔功能、查询保险理赔功能开通状态 · 开通保险理赔功能 · 共 2 个接口 */
  readonly insuranceCompensationContracts: V3_Platsolution_Ecommerce_InsuranceCompensationContracts
  /** 查询赔付结果、请求赔付、查询保证金售后赔付结果、查询保险理赔结果等 · 共 22 个接口 */
  readonly mchTransfer: V3_Platsolution_Ecommerce_MchTransfer
  /** 添加二级商户可扫码充值员工、查询二级商户可扫码充值员工列表、删除二级商户可扫码充值员工 · 添加二级商户可扫码充值员工 · 共 3 个接口 */
  readonly rechargeEmployees: V3_Platsolution_Ecommerce_RechargeEmployees
  /** 申请二级商户充值、查询二级商户充值结果、关闭二级商户充值 · 共 3 个接口 */
  readonly recharges: V3_Platsolution_Ecommerce_Recharges
  /** 收付通∙个人收款 · 共 3 个接口 */
  readonly settle: V3_Platsolution_Ecommerce_Settle
  /** 收付通∙提现 · 共 2 个接口 */
  readonly withdraw: V3_Platsolution_Ecommerce_Withdraw
}

export interface V3_Platsolution_Ecommerce_BankTransferRecharges {
  /** 申请银行转账充值 */
  readonly apply: V3_Platsolution_Ecommerce_BankTransferRecharges_Apply
  /** 查询银行转账充值结果 · 共 1 个接口 */
  readonly outRechargeNo: V3_Platsolution_Ecommerce_BankTransferRecharges_OutRechargeNo
}

export interface V3_Platsolution_Ecommerce_BankTransferRecharges_Apply_Post_Request {
  /** 商户充值单号 · 示例：cz202407181234 */
  readonly out_recharge_no: string
  /** 充值场景 · 示例：ECOMMERCE_BANK_TRANSFER */
  readonly recharge_scene: string
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

export interface V3_Platsolution_Ecommerce_BankTransferRecharges_Apply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_BankTransferRecharges_Apply_Post_Request
}

export interface V3_Platsolution_Ecommerce_BankTransferRecharges_Apply_Post_Response {
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

export interface V3_Platsolution_Ecommerce_BankTransferRecharges_Apply {
  /**
   * 申请银行转账充值
   * 角色：平台商户
   */
  post(options: V3_Platsolution_Ecommerce_BankTransferRecharges_Apply_Post_Options & { readonly json: V3_Platsolution_Ecommerce_BankTransferRecharges_Apply_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_BankTransferRecharges_Apply_Post_Response>
  /**
   * 申请银行转账充值
   * 角色：平台商户
   */
  postSync(options: V3_Platsolution_Ecommerce_BankTransferRecharges_Apply_Post_Options & { readonly json: V3_Platsolution_Ecommerce_BankTransferRecharges_Apply_Post_Request }): V3_Platsolution_Ecommerce_BankTransferRecharges_Apply_Post_Response
}

export interface V3_Platsolution_Ecommerce_BankTransferRecharges_OutRechargeNo {
  /** 查询银行转账充值结果 */
  readonly _out_recharge_no_: V3_Platsolution_Ecommerce_BankTransferRecharges_OutRechargeNo_Out_recharge_no_
}

export interface V3_Platsolution_Ecommerce_BankTransferRecharges_OutRechargeNo_Out_recharge_no__Get_Options extends CallOptions {
  /** 商户充值单号 · 示例：cz202407181234 */
  readonly out_recharge_no: string
}

export interface V3_Platsolution_Ecommerce_BankTransferRecharges_OutRechargeNo_Out_recharge_no__Get_Response {
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

export interface V3_Platsolution_Ecommerce_BankTransferRecharges_OutRechargeNo_Out_recharge_no_ {
  /**
   * 查询银行转账充值结果
   * 角色：平台商户
   */
  get(options: V3_Platsolution_Ecommerce_BankTransferRecharges_OutRechargeNo_Out_recharge_no__Get_Options): ApiCall<V3_Platsolution_Ecommerce_BankTransferRecharges_OutRechargeNo_Out_recharge_no__Get_Response>
  /**
   * 查询银行转账充值结果
   * 角色：平台商户
   */
  getSync(options: V3_Platsolution_Ecommerce_BankTransferRecharges_OutRechargeNo_Out_recharge_no__Get_Options): V3_Platsolution_Ecommerce_BankTransferRecharges_OutRechargeNo_Out_recharge_no__Get_Response
}

export interface V3_Platsolution_Ecommerce_InsuranceCompensationContracts_Post_Request {
  /** 商户申请单号 · 示例：No123456 */
  readonly out_apply_no: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 签约协议列表 */
  readonly agreement_list: readonly {
    /** 协议编号 · 示例：微信支付运营功能服务协议（平台二级商户） */
    readonly agreement_code: string
    /** 协议版本号 · 示例：20240815 */
    readonly agreement_version: string
    /** 签约主体 · 示例：温州名优贸易 */
    readonly sign_organization: string
    /** 签约时间 · 示例：2024-08-08T10:34:56+08:00 */
    readonly sign_time: string
  }[]
}

export interface V3_Platsolution_Ecommerce_InsuranceCompensationContracts_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_InsuranceCompensationContracts_Post_Request
}

export interface V3_Platsolution_Ecommerce_InsuranceCompensationContracts_Post_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 是否开通成功 · 示例：true */
  readonly opened: boolean
  /** 成功时间 · 示例：2024-08-09T13:29:35.120+08:00 */
  readonly success_time?: string | undefined
}

export interface V3_Platsolution_Ecommerce_InsuranceCompensationContracts {
  /** 查询保险理赔功能开通状态 · 共 1 个接口 */
  readonly subMchid: V3_Platsolution_Ecommerce_InsuranceCompensationContracts_SubMchid
  /**
   * 开通保险理赔功能 · https://pay.weixin.qq.com/doc/v3/partner/4012781476
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_InsuranceCompensationContracts_Post_Options & { readonly json: V3_Platsolution_Ecommerce_InsuranceCompensationContracts_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_InsuranceCompensationContracts_Post_Response>
  /**
   * 开通保险理赔功能 · https://pay.weixin.qq.com/doc/v3/partner/4012781476
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_InsuranceCompensationContracts_Post_Options & { readonly json: V3_Platsolution_Ecommerce_InsuranceCompensationContracts_Post_Request }): V3_Platsolution_Ecommerce_InsuranceCompensationContracts_Post_Response
}

export interface V3_Platsolution_Ecommerce_InsuranceCompensationContracts_SubMchid {
  /** 二级商户号 · 共 1 个接口 */
  readonly _sub_mchid_: V3_Platsolution_Ecommerce_InsuranceCompensationContracts_SubMchid_Sub_mchid_
}

export interface V3_Platsolution_Ecommerce_InsuranceCompensationContracts_SubMchid_Sub_mchid_ {
  /** 查询保险理赔功能开通状态 */
  readonly checkOpened: V3_Platsolution_Ecommerce_InsuranceCompensationContracts_SubMchid_Sub_mchid__CheckOpened
}

export interface V3_Platsolution_Ecommerce_InsuranceCompensationContracts_SubMchid_Sub_mchid__CheckOpened_Post_Options extends CallOptions {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
}

export interface V3_Platsolution_Ecommerce_InsuranceCompensationContracts_SubMchid_Sub_mchid__CheckOpened_Post_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 是否开通成功 · 示例：true */
  readonly opened: boolean
  /** 成功时间 · 示例：2024-08-09T13:29:35.120+08:00 */
  readonly success_time?: string | undefined
}

export interface V3_Platsolution_Ecommerce_InsuranceCompensationContracts_SubMchid_Sub_mchid__CheckOpened {
  /**
   * 查询保险理赔功能开通状态 · https://pay.weixin.qq.com/doc/v3/partner/4012781480
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_InsuranceCompensationContracts_SubMchid_Sub_mchid__CheckOpened_Post_Options): ApiCall<V3_Platsolution_Ecommerce_InsuranceCompensationContracts_SubMchid_Sub_mchid__CheckOpened_Post_Response>
  /**
   * 查询保险理赔功能开通状态 · https://pay.weixin.qq.com/doc/v3/partner/4012781480
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_InsuranceCompensationContracts_SubMchid_Sub_mchid__CheckOpened_Post_Options): V3_Platsolution_Ecommerce_InsuranceCompensationContracts_SubMchid_Sub_mchid__CheckOpened_Post_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer {
  /** 查询赔付结果、请求赔付、请求撤销赔付、请求赔付预下单 · 请求赔付 · 共 5 个接口 */
  readonly compensateBills: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills
  /** 查询保证金售后赔付结果、请求保证金售后赔付 · 请求保证金售后赔付 · 共 3 个接口 */
  readonly depositAfterSalesCompensationBills: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills
  /** 发起保证金赔付保司保费、查询保证金赔付保司保费结果 · 发起保证金赔付保司保费 · 共 2 个接口 */
  readonly depositInsurancePremiumsCompensationBills: V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills
  /** 发起保证金赔付用户运费、查询保证金售后赔付运费结果 · 发起保证金赔付用户运费 · 共 2 个接口 */
  readonly depositShippingCostCompensationBills: V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills
  /** 查询保险理赔结果、请求保险理赔、请求撤销保险理赔、请求保险理赔预下单 · 请求保险理赔 · 共 5 个接口 */
  readonly insuranceClaimBills: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills
  /** 请求赔付、查询赔付结果 · 请求赔付 · 共 2 个接口 */
  readonly subMchCompensationBills: V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills
  /** 查询保证金赔付结果、保证金赔付 · 保证金赔付 · 共 3 个接口 */
  readonly transferBills: V3_Platsolution_Ecommerce_MchTransfer_TransferBills
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_Post_Request {
  /** 收款方信息 */
  readonly receiver: {
    /** 转账接收方类型 · 示例：TRANSACTION_USER */
    readonly type?: "TRANSACTION_USER" | (string & {}) | undefined
    /** 转账接收方订单信息 */
    readonly transaction_info?: {
      /** 交易订单号 · 示例：1217752501201407033233368018 */
      readonly transaction_id: string
      /** 转账接收方订单类型 · 示例：WXPAY */
      readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
  /** 转账场景ID · 示例：1001 */
  readonly transfer_scene_id?: string | undefined
  /** 用户收款感知 · 示例：退货运费补偿 */
  readonly user_recv_perception?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_Post_Request
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_Post_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：TRANSACTION_USER */
      readonly type?: "TRANSACTION_USER" | (string & {}) | undefined
      /** 转账接收方订单信息 */
      readonly transaction_info?: {
        /** 交易订单号 · 示例：1217752501201407033233368018 */
        readonly transaction_id: string
        /** 转账接收方订单类型 · 示例：WXPAY */
        readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills {
  /** 查询赔付结果 · 共 1 个接口 */
  readonly billId: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_BillId
  /** 查询赔付结果、请求撤销赔付 · 共 2 个接口 */
  readonly outBillNo: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo
  /** 请求赔付预下单 */
  readonly preTransfer: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_PreTransfer
  /**
   * 请求赔付 · https://pay.weixin.qq.com/doc/v3/partner/4013504175
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_Post_Response>
  /**
   * 请求赔付 · https://pay.weixin.qq.com/doc/v3/partner/4013504175
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_Post_Request }): V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_Post_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_BillId {
  /** 查询赔付结果 */
  readonly _bill_id_: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_BillId_Bill_id_
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_BillId_Bill_id__Get_Options extends CallOptions {
  /** 微信支付单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_BillId_Bill_id__Get_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：TRANSACTION_USER */
      readonly type?: "TRANSACTION_USER" | (string & {}) | undefined
      /** 转账接收方订单信息 */
      readonly transaction_info?: {
        /** 交易订单号 · 示例：1217752501201407033233368018 */
        readonly transaction_id: string
        /** 转账接收方订单类型 · 示例：WXPAY */
        readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark?: string | undefined
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关单信息 */
  readonly close_info?: {
    /** 关单时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly close_time?: string | undefined
    /** 关单原因 · 示例：NOT_ENOUGH */
    readonly close_reason?: string | undefined
  } | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_BillId_Bill_id_ {
  /**
   * 查询赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504179
   * 角色：服务商
   */
  get(options: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_BillId_Bill_id__Get_Options): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_BillId_Bill_id__Get_Response>
  /**
   * 查询赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504179
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_BillId_Bill_id__Get_Options): V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_BillId_Bill_id__Get_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo {
  /** 商户单号 · 查询赔付结果 · 共 2 个接口 */
  readonly _out_bill_no_: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no_
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Get_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Get_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：TRANSACTION_USER */
      readonly type?: "TRANSACTION_USER" | (string & {}) | undefined
      /** 转账接收方订单信息 */
      readonly transaction_info?: {
        /** 交易订单号 · 示例：1217752501201407033233368018 */
        readonly transaction_id: string
        /** 转账接收方订单类型 · 示例：WXPAY */
        readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark?: string | undefined
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关单信息 */
  readonly close_info?: {
    /** 关单时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly close_time?: string | undefined
    /** 关单原因 · 示例：NOT_ENOUGH */
    readonly close_reason?: string | undefined
  } | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no_ {
  /** 请求撤销赔付 */
  readonly cancel: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Cancel
  /**
   * 查询赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504178
   * 角色：服务商
   */
  get(options: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Get_Options): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Get_Response>
  /**
   * 查询赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504178
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Get_Options): V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Get_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Cancel_Post_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Cancel_Post_Response {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 撤销受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly cancel_accept_time: string
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Cancel {
  /**
   * 请求撤销赔付 · https://pay.weixin.qq.com/doc/v3/partner/4013504177
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Cancel_Post_Options): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Cancel_Post_Response>
  /**
   * 请求撤销赔付 · https://pay.weixin.qq.com/doc/v3/partner/4013504177
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Cancel_Post_Options): V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_OutBillNo_Out_bill_no__Cancel_Post_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_PreTransfer_Post_Request {
  /** 公众账号ID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 收款方信息 */
  readonly receiver: {
    /** 转账接收方类型 · 示例：TRANSACTION_USER */
    readonly type?: "TRANSACTION_USER" | (string & {}) | undefined
    /** 转账接收方订单信息 */
    readonly transaction_info?: {
      /** 交易订单号 · 示例：1217752501201407033233368018 */
      readonly transaction_id: string
      /** 转账接收方订单类型 · 示例：WXPAY */
      readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
  /** 转账场景ID · 示例：1001 */
  readonly transfer_scene_id?: string | undefined
  /** 用户收款感知 · 示例：退货运费补偿 */
  readonly user_recv_perception?: string | undefined
  /** 商户回调地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_PreTransfer_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_PreTransfer_Post_Request
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_PreTransfer_Post_Response {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 跳转领取页面的package信息 · 示例：affffddafdfafddffda== */
  readonly package_info: string
}

export interface V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_PreTransfer {
  /**
   * 请求赔付预下单 · https://pay.weixin.qq.com/doc/v3/partner/4013504176
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_PreTransfer_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_PreTransfer_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_PreTransfer_Post_Response>
  /**
   * 请求赔付预下单 · https://pay.weixin.qq.com/doc/v3/partner/4013504176
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_PreTransfer_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_PreTransfer_Post_Request }): V3_Platsolution_Ecommerce_MchTransfer_CompensateBills_PreTransfer_Post_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 公众账号ID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 收款方信息 */
  readonly receiver: {
    /** 转账接收方类型 · 示例：MERCHANT */
    readonly type?: "MERCHANT" | "TRANSACTION_USER" | (string & {}) | undefined
    /** 转账接收方订单信息 */
    readonly transaction_info?: {
      /** 交易订单号 · 示例：1217752501201407033233368018 */
      readonly transaction_id: string
      /** 转账接收方订单类型 · 示例：WXPAY */
      readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
    } | undefined
    /** 转账接收方用户 */
    readonly user_info?: {
      /** 转账接收方用户 openid · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      readonly sp_openid?: string | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 转账场景ID · 示例：1001 */
  readonly transfer_scene_id?: string | undefined
  /** 用户收款感知 · 示例：退货运费补偿 */
  readonly user_recv_perception?: string | undefined
  /** 二级商户AppID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_Post_Request
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_Post_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：MERCHANT */
      readonly type?: "MERCHANT" | "TRANSACTION_USER" | (string & {}) | undefined
      /** 转账接收方订单信息 */
      readonly transaction_info?: {
        /** 交易订单号 · 示例：1217752501201407033233368018 */
        readonly transaction_id: string
        /** 转账接收方订单类型 · 示例：WXPAY */
        readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
  /** 二级商户AppID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills {
  /** 查询保证金售后赔付结果 · 共 1 个接口 */
  readonly billId: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_BillId
  /** 查询保证金售后赔付结果 · 共 1 个接口 */
  readonly outBillNo: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_OutBillNo
  /**
   * 请求保证金售后赔付 · https://pay.weixin.qq.com/doc/v3/partner/4013504194
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_Post_Response>
  /**
   * 请求保证金售后赔付 · https://pay.weixin.qq.com/doc/v3/partner/4013504194
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_Post_Request }): V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_Post_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_BillId {
  /** 查询保证金售后赔付结果 */
  readonly _bill_id_: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_BillId_Bill_id_
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_BillId_Bill_id__Get_Options extends CallOptions {
  /** 微信支付单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 查询参数 */
  readonly query?: {
    /** 二级商户号 · 示例：1900001109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_BillId_Bill_id__Get_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：MERCHANT */
      readonly type?: "MERCHANT" | "TRANSACTION_USER" | (string & {}) | undefined
      /** 转账接收方订单信息 */
      readonly transaction_info?: {
        /** 交易订单号 · 示例：1217752501201407033233368018 */
        readonly transaction_id: string
        /** 转账接收方订单类型 · 示例：WXPAY */
        readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark?: string | undefined
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关单信息 */
  readonly close_info?: {
    /** 关单时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly close_time?: string | undefined
    /** 关单原因 · 示例：NOT_ENOUGH */
    readonly close_reason?: string | undefined
  } | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
  /** 二级商户AppID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_BillId_Bill_id_ {
  /**
   * 查询保证金售后赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504196
   * 角色：服务商
   */
  get(options: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_BillId_Bill_id__Get_Options): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_BillId_Bill_id__Get_Response>
  /**
   * 查询保证金售后赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504196
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_BillId_Bill_id__Get_Options): V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_BillId_Bill_id__Get_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_OutBillNo {
  /** 查询保证金售后赔付结果 */
  readonly _out_bill_no_: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_OutBillNo_Out_bill_no_
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_OutBillNo_Out_bill_no__Get_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 查询参数 */
  readonly query?: {
    /** 二级商户号 · 示例：1900001109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_OutBillNo_Out_bill_no__Get_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：MERCHANT */
      readonly type?: "MERCHANT" | "TRANSACTION_USER" | (string & {}) | undefined
      /** 转账接收方订单信息 */
      readonly transaction_info?: {
        /** 交易订单号 · 示例：1217752501201407033233368018 */
        readonly transaction_id: string
        /** 转账接收方订单类型 · 示例：WXPAY */
        readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark?: string | undefined
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关单信息 */
  readonly close_info?: {
    /** 关单时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly close_time?: string | undefined
    /** 关单原因 · 示例：NOT_ENOUGH */
    readonly close_reason?: string | undefined
  } | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
  /** 二级商户AppID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_OutBillNo_Out_bill_no_ {
  /**
   * 查询保证金售后赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504195
   * 角色：服务商
   */
  get(options: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_OutBillNo_Out_bill_no__Get_Options): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_OutBillNo_Out_bill_no__Get_Response>
  /**
   * 查询保证金售后赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504195
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_OutBillNo_Out_bill_no__Get_Options): V3_Platsolution_Ecommerce_MchTransfer_DepositAfterSalesCompensationBills_OutBillNo_Out_bill_no__Get_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 公众账号ID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 赔付用户信息 */
  readonly receiver: {
    /** 转账接收方类型 · 示例：MERCHANT */
    readonly type?: "MERCHANT" | (string & {}) | undefined
    /** 转账接收方商户信息 */
    readonly mch_info?: {
      /** 商户号 · 示例：1900001108 */
      readonly mchid?: string | undefined
    } | undefined
    /** 赔付单信息 */
    readonly transaction_info?: {
      /** 交易订单号 · 示例：1217752501201407033233368018 */
      readonly transaction_id: string
      /** 赔付单类型 */
      readonly type: "WXPAY" | "WXVALUE" | (string & {})
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Post_Request
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Post_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 二级商户AppID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：MERCHANT */
      readonly type?: "MERCHANT" | (string & {}) | undefined
      /** 转账接收方商户信息 */
      readonly mch_info?: {
        /** 商户号 · 示例：1900001108 */
        readonly mchid?: string | undefined
      } | undefined
      /** 赔付单信息 */
      readonly transaction_info?: {
        /** 交易订单号 · 示例：1217752501201407033233368018 */
        readonly transaction_id: string
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills {
  /** 查询保证金赔付保司保费结果 */
  readonly _out_bill_no_: V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Out_bill_no_
  /**
   * 发起保证金赔付保司保费 · https://pay.weixin.qq.com/doc/v3/partner/4014010905
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Post_Response>
  /**
   * 发起保证金赔付保司保费 · https://pay.weixin.qq.com/doc/v3/partner/4014010905
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Post_Request }): V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Post_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Out_bill_no__Get_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Out_bill_no__Get_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 二级商户AppID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：MERCHANT */
      readonly type?: "MERCHANT" | (string & {}) | undefined
      /** 转账接收方商户信息 */
      readonly mch_info?: {
        /** 商户号 · 示例：1900001108 */
        readonly mchid?: string | undefined
      } | undefined
      /** 赔付单信息 */
      readonly transaction_info?: {
        /** 交易订单号 · 示例：1217752501201407033233368018 */
        readonly transaction_id: string
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关单信息 */
  readonly close_info?: {
    /** 关单时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly close_time?: string | undefined
    /** 关单原因 · 示例：NOT_ENOUGH */
    readonly close_reason?: string | undefined
  } | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Out_bill_no_ {
  /**
   * 查询保证金赔付保司保费结果 · https://pay.weixin.qq.com/doc/v3/partner/4014010920
   * 角色：服务商
   */
  get(options: V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Out_bill_no__Get_Options): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Out_bill_no__Get_Response>
  /**
   * 查询保证金赔付保司保费结果 · https://pay.weixin.qq.com/doc/v3/partner/4014010920
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Out_bill_no__Get_Options): V3_Platsolution_Ecommerce_MchTransfer_DepositInsurancePremiumsCompensationBills_Out_bill_no__Get_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 公众账号ID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 赔付用户信息 */
  readonly receiver: {
    /** 转账接收方订单信息 */
    readonly transaction_info?: {
      /** 交易订单号 · 示例：1217752501201407033233368018 */
      readonly transaction_id: string
      /** 转账接收方订单类型 · 示例：WXPAY */
      readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
    } | undefined
    /** 转账接收方用户 */
    readonly user_info?: {
      /** 转账接收方用户 openid · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      readonly sp_openid?: string | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 转账场景ID · 示例：1001 */
  readonly transfer_scene_id?: string | undefined
  /** 用户收款感知 · 示例：退货运费补偿 */
  readonly user_recv_perception?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_Post_Request
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_Post_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 二级商户AppID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方订单信息 */
      readonly transaction_info?: {
        /** 交易订单号 · 示例：1217752501201407033233368018 */
        readonly transaction_id: string
        /** 转账接收方订单类型 · 示例：WXPAY */
        readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
      } | undefined
      /** 转账接收方用户 */
      readonly user_info?: {
        /** 转账接收方用户 openid · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
        readonly sp_openid?: string | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills {
  /** 查询保证金售后赔付运费结果 · 共 1 个接口 */
  readonly outBillNo: V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_OutBillNo
  /**
   * 发起保证金赔付用户运费 · https://pay.weixin.qq.com/doc/v3/partner/4013504202
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_Post_Response>
  /**
   * 发起保证金赔付用户运费 · https://pay.weixin.qq.com/doc/v3/partner/4013504202
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_Post_Request }): V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_Post_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_OutBillNo {
  /** 查询保证金售后赔付运费结果 */
  readonly _out_bill_no_: V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_OutBillNo_Out_bill_no_
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_OutBillNo_Out_bill_no__Get_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 查询参数 */
  readonly query?: {
    /** 二级商户号 · 示例：1900001109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_OutBillNo_Out_bill_no__Get_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方订单信息 */
      readonly transaction_info?: {
        /** 交易订单号 · 示例：1217752501201407033233368018 */
        readonly transaction_id: string
        /** 转账接收方订单类型 · 示例：WXPAY */
        readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
      } | undefined
      /** 转账接收方用户 */
      readonly user_info?: {
        /** 转账接收方用户 openid · 示例：oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
        readonly sp_openid?: string | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark?: string | undefined
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关单信息 */
  readonly close_info?: {
    /** 关单时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly close_time?: string | undefined
    /** 关单原因 · 示例：NOT_ENOUGH */
    readonly close_reason?: string | undefined
  } | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_OutBillNo_Out_bill_no_ {
  /**
   * 查询保证金售后赔付运费结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504203
   * 角色：服务商
   */
  get(options: V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_OutBillNo_Out_bill_no__Get_Options): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_OutBillNo_Out_bill_no__Get_Response>
  /**
   * 查询保证金售后赔付运费结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504203
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_OutBillNo_Out_bill_no__Get_Options): V3_Platsolution_Ecommerce_MchTransfer_DepositShippingCostCompensationBills_OutBillNo_Out_bill_no__Get_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_Post_Request {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid?: string | undefined
  /** 赔付用户信息 */
  readonly receiver: {
    /** 转账接收方类型 · 示例：MERCHANT */
    readonly type?: "MERCHANT" | "TRANSACTION_USER" | (string & {}) | undefined
    /** 转账接收方订单信息 */
    readonly transaction_info?: {
      /** 交易订单号 · 示例：1217752501201407033233368018 */
      readonly transaction_id: string
      /** 转账接收方订单类型 · 示例：WXPAY */
      readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_Post_Request
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_Post_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid?: string | undefined
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：MERCHANT */
      readonly type?: "MERCHANT" | "TRANSACTION_USER" | (string & {}) | undefined
      /** 转账接收方订单信息 */
      readonly transaction_info?: {
        /** 交易订单号 · 示例：1217752501201407033233368018 */
        readonly transaction_id: string
        /** 转账接收方订单类型 · 示例：WXPAY */
        readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount: number
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark?: string | undefined
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills {
  /** 查询保险理赔结果 · 共 1 个接口 */
  readonly billId: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_BillId
  /** 查询保险理赔结果、请求撤销保险理赔 · 共 2 个接口 */
  readonly outBillNo: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo
  /** 请求保险理赔预下单 */
  readonly preTransfer: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_PreTransfer
  /**
   * 请求保险理赔 · https://pay.weixin.qq.com/doc/v3/partner/4013504184
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_Post_Response>
  /**
   * 请求保险理赔 · https://pay.weixin.qq.com/doc/v3/partner/4013504184
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_Post_Request }): V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_Post_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_BillId {
  /** 查询保险理赔结果 */
  readonly _bill_id_: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_BillId_Bill_id_
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_BillId_Bill_id__Get_Options extends CallOptions {
  /** 微信支付单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 查询参数 */
  readonly query?: {
    /** 二级商户号 · 示例：1900001109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_BillId_Bill_id__Get_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid?: string | undefined
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：MERCHANT */
      readonly type?: "MERCHANT" | "TRANSACTION_USER" | (string & {}) | undefined
      /** 转账接收方订单信息 */
      readonly transaction_info?: {
        /** 交易订单号 · 示例：1217752501201407033233368018 */
        readonly transaction_id: string
        /** 转账接收方订单类型 · 示例：WXPAY */
        readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark?: string | undefined
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关单信息 */
  readonly close_info?: {
    /** 关单时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly accept_time?: string | undefined
    /** 关单原因 · 示例：NOT_ENOUGH */
    readonly close_reason?: string | undefined
  } | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_BillId_Bill_id_ {
  /**
   * 查询保险理赔结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504188
   * 角色：服务商
   */
  get(options: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_BillId_Bill_id__Get_Options): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_BillId_Bill_id__Get_Response>
  /**
   * 查询保险理赔结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504188
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_BillId_Bill_id__Get_Options): V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_BillId_Bill_id__Get_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo {
  /** 商户单号 · 查询保险理赔结果 · 共 2 个接口 */
  readonly _out_bill_no_: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no_
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Get_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 查询参数 */
  readonly query?: {
    /** 二级商户号 · 示例：1900001109 */
    readonly sub_mchid?: string | undefined
  } | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Get_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid?: string | undefined
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：MERCHANT */
      readonly type?: "MERCHANT" | "TRANSACTION_USER" | (string & {}) | undefined
      /** 转账接收方订单信息 */
      readonly transaction_info?: {
        /** 交易订单号 · 示例：1217752501201407033233368018 */
        readonly transaction_id: string
        /** 转账接收方订单类型 · 示例：WXPAY */
        readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark?: string | undefined
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关单信息 */
  readonly close_info?: {
    /** 关单时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly accept_time?: string | undefined
    /** 关单原因 · 示例：NOT_ENOUGH */
    readonly close_reason?: string | undefined
  } | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no_ {
  /** 请求撤销保险理赔 */
  readonly cancel: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Cancel
  /**
   * 查询保险理赔结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504187
   * 角色：服务商
   */
  get(options: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Get_Options): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Get_Response>
  /**
   * 查询保险理赔结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504187
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Get_Options): V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Get_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Cancel_Post_Request {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Cancel_Post_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json?: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Cancel_Post_Request | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Cancel_Post_Response {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid?: string | undefined
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 撤销受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly cancel_accept_time: string
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Cancel {
  /**
   * 请求撤销保险理赔 · https://pay.weixin.qq.com/doc/v3/partner/4013504186
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Cancel_Post_Options & { readonly json?: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Cancel_Post_Request | undefined }): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Cancel_Post_Response>
  /**
   * 请求撤销保险理赔 · https://pay.weixin.qq.com/doc/v3/partner/4013504186
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Cancel_Post_Options & { readonly json?: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Cancel_Post_Request | undefined }): V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_OutBillNo_Out_bill_no__Cancel_Post_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_PreTransfer_Post_Request {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid?: string | undefined
  /** 收款方信息 */
  readonly receiver: {
    /** 转账接收方类型 · 示例：MERCHANT */
    readonly type?: "MERCHANT" | "TRANSACTION_USER" | (string & {}) | undefined
    /** 转账接收方订单信息 */
    readonly transaction_info?: {
      /** 交易订单号 · 示例：1217752501201407033233368018 */
      readonly transaction_id: string
      /** 转账接收方订单类型 · 示例：WXPAY */
      readonly type?: "WXPAY" | "WXVALUE" | (string & {}) | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 商户回调地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_PreTransfer_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_PreTransfer_Post_Request
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_PreTransfer_Post_Response {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid?: string | undefined
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 跳转领取页面的package信息 · 示例：affffddafdfafddffda== */
  readonly package_info: string
}

export interface V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_PreTransfer {
  /**
   * 请求保险理赔预下单 · https://pay.weixin.qq.com/doc/v3/partner/4013504185
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_PreTransfer_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_PreTransfer_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_PreTransfer_Post_Response>
  /**
   * 请求保险理赔预下单 · https://pay.weixin.qq.com/doc/v3/partner/4013504185
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_PreTransfer_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_PreTransfer_Post_Request }): V3_Platsolution_Ecommerce_MchTransfer_InsuranceClaimBills_PreTransfer_Post_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Post_Request {
  /** 赔付商户信息 */
  readonly receiver: {
    /** 赔付接收方类型 · 示例：MERCHANT */
    readonly type: "MERCHANT" | (string & {})
    /** 赔付接收方商户信息 */
    readonly mch_info: {
      /** 商户号 · 示例：1900001108 */
      readonly mchid: string
    }
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount: number
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Post_Request
}

export interface V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Post_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 赔付接收方信息 */
  readonly receiver_detail: {
    /** 赔付接收者信息 */
    readonly receiver?: {
      /** 赔付接收方类型 · 示例：MERCHANT */
      readonly type?: "MERCHANT" | (string & {}) | undefined
      /** 赔付接收方商户信息 */
      readonly mch_info?: {
        /** 商户号 · 示例：1900001108 */
        readonly mchid: string
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount: number
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills {
  /** 查询赔付结果 */
  readonly _out_bill_no_: V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Out_bill_no_
  /**
   * 请求赔付 · https://pay.weixin.qq.com/doc/v3/partner/4016777363
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Post_Response>
  /**
   * 请求赔付 · https://pay.weixin.qq.com/doc/v3/partner/4016777363
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Post_Request }): V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Post_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Out_bill_no__Get_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 查询参数 */
  readonly query?: {
    /** 出资商户号 · 示例：1900001109 */
    readonly sponsor_mchid?: string | undefined
  } | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Out_bill_no__Get_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 赔付接收方信息 */
  readonly receiver_detail: {
    /** 赔付接收者信息 */
    readonly receiver?: {
      /** 赔付接收方类型 · 示例：MERCHANT */
      readonly type?: "MERCHANT" | (string & {}) | undefined
      /** 赔付接收方商户信息 */
      readonly mch_info?: {
        /** 商户号 · 示例：1900001108 */
        readonly mchid: string
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount: number
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关单信息 */
  readonly close_info?: {
    /** 关单时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly close_time?: string | undefined
    /** 关单原因 · 示例：NOT_ENOUGH */
    readonly close_reason?: string | undefined
  } | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Out_bill_no_ {
  /**
   * 查询赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4016777372
   * 角色：服务商
   */
  get(options: V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Out_bill_no__Get_Options): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Out_bill_no__Get_Response>
  /**
   * 查询赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4016777372
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Out_bill_no__Get_Options): V3_Platsolution_Ecommerce_MchTransfer_SubMchCompensationBills_Out_bill_no__Get_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_TransferBills_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 公众账号ID · 示例：wx8888888888888888 */
  readonly sp_appid?: string | undefined
  /** 业务类型 · 示例：DEPOSIT_COMPENSATION */
  readonly business_type: "DEPOSIT_COMPENSATION" | "PLATFORM_AFTER_SALES_COMPENSATION" | "INSURANCE_CLAIM" | "DEPOSIT_AFTER_SALES_COMPENSATION" | (string & {})
  /** 收款方信息 */
  readonly receiver: {
    /** 转账接收方类型 · 示例：MERCHANT */
    readonly type?: "MERCHANT" | "TRANSACTION_USER" | (string & {}) | undefined
    /** 转账接收方商户信息 */
    readonly mch_info?: {
      /** 商户号 · 示例：1900001108 */
      readonly mch_id?: string | undefined
      /** 商户号 · 示例：1900001108 */
      readonly mchid?: string | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 收款方备注 · 示例：小店XXXX直播违规扣罚 */
  readonly receiver_remark?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_TransferBills_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_MchTransfer_TransferBills_Post_Request
}

export interface V3_Platsolution_Ecommerce_MchTransfer_TransferBills_Post_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 二级商户AppID · 示例：wx8888888888888888 */
  readonly sub_appid?: string | undefined
  /** 业务类型 · 示例：DEPOSIT_COMPENSATION */
  readonly business_type?: "DEPOSIT_COMPENSATION" | "PLATFORM_AFTER_SALES_COMPENSATION" | "INSURANCE_CLAIM" | "DEPOSIT_AFTER_SALES_COMPENSATION" | (string & {}) | undefined
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：MERCHANT */
      readonly type?: "MERCHANT" | "TRANSACTION_USER" | (string & {}) | undefined
      /** 转账接收方商户信息 */
      readonly mch_info?: {
        /** 商户号 · 示例：1900001108 */
        readonly mch_id?: string | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark: string
  /** 收款方备注 · 示例：小店XXXX直播违规扣罚 */
  readonly receiver_remark?: string | undefined
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_TransferBills {
  /** 查询保证金赔付结果 · 共 1 个接口 */
  readonly billId: V3_Platsolution_Ecommerce_MchTransfer_TransferBills_BillId
  /** 查询保证金赔付结果 · 共 1 个接口 */
  readonly outBillNo: V3_Platsolution_Ecommerce_MchTransfer_TransferBills_OutBillNo
  /**
   * 保证金赔付 · https://pay.weixin.qq.com/doc/v3/partner/4013504198
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_MchTransfer_TransferBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_TransferBills_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_TransferBills_Post_Response>
  /**
   * 保证金赔付 · https://pay.weixin.qq.com/doc/v3/partner/4013504198
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_MchTransfer_TransferBills_Post_Options & { readonly json: V3_Platsolution_Ecommerce_MchTransfer_TransferBills_Post_Request }): V3_Platsolution_Ecommerce_MchTransfer_TransferBills_Post_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_TransferBills_BillId {
  /** 查询保证金赔付结果 */
  readonly _bill_id_: V3_Platsolution_Ecommerce_MchTransfer_TransferBills_BillId_Bill_id_
}

export interface V3_Platsolution_Ecommerce_MchTransfer_TransferBills_BillId_Bill_id__Get_Options extends CallOptions {
  /** 微信支付单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 查询参数 */
  readonly query?: {
    /** 业务类型 · 示例：DEPOSIT_COMPENSATION */
    readonly business_type?: "DEPOSIT_COMPENSATION" | "PLATFORM_AFTER_SALES_COMPENSATION" | "INSURANCE_CLAIM" | "DEPOSIT_AFTER_SALES_COMPENSATION" | (string & {}) | undefined
  } | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_TransferBills_BillId_Bill_id__Get_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 业务类型 · 示例：DEPOSIT_COMPENSATION */
  readonly business_type?: "DEPOSIT_COMPENSATION" | "PLATFORM_AFTER_SALES_COMPENSATION" | "INSURANCE_CLAIM" | "DEPOSIT_AFTER_SALES_COMPENSATION" | (string & {}) | undefined
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：MERCHANT */
      readonly type?: "MERCHANT" | "TRANSACTION_USER" | (string & {}) | undefined
      /** 转账接收方商户信息 */
      readonly mch_info?: {
        /** 商户号 · 示例：1900001108 */
        readonly mch_id?: string | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark?: string | undefined
  /** 收款方备注 · 示例：小店XXXX直播违规扣罚 */
  readonly receiver_remark?: string | undefined
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关单信息 */
  readonly close_info?: {
    /** 关单时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly close_time?: string | undefined
    /** 关单原因 · 示例：NOT_ENOUGH */
    readonly close_reason?: string | undefined
  } | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_TransferBills_BillId_Bill_id_ {
  /**
   * 查询保证金赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504200
   * 角色：服务商
   */
  get(options: V3_Platsolution_Ecommerce_MchTransfer_TransferBills_BillId_Bill_id__Get_Options): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_TransferBills_BillId_Bill_id__Get_Response>
  /**
   * 查询保证金赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504200
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_MchTransfer_TransferBills_BillId_Bill_id__Get_Options): V3_Platsolution_Ecommerce_MchTransfer_TransferBills_BillId_Bill_id__Get_Response
}

export interface V3_Platsolution_Ecommerce_MchTransfer_TransferBills_OutBillNo {
  /** 查询保证金赔付结果 */
  readonly _out_bill_no_: V3_Platsolution_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no_
}

export interface V3_Platsolution_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 查询参数 */
  readonly query?: {
    /** 业务类型 · 示例：DEPOSIT_COMPENSATION */
    readonly business_type?: "DEPOSIT_COMPENSATION" | "PLATFORM_AFTER_SALES_COMPENSATION" | "INSURANCE_CLAIM" | "DEPOSIT_AFTER_SALES_COMPENSATION" | (string & {}) | undefined
  } | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Response {
  /** 服务商商户号 · 示例：1900001108 */
  readonly sp_mchid: string
  /** 业务类型 · 示例：DEPOSIT_COMPENSATION */
  readonly business_type?: "DEPOSIT_COMPENSATION" | "PLATFORM_AFTER_SALES_COMPENSATION" | "INSURANCE_CLAIM" | "DEPOSIT_AFTER_SALES_COMPENSATION" | (string & {}) | undefined
  /** 转账接收方信息 */
  readonly receiver_detail: {
    /** 转账接收者信息 */
    readonly receiver?: {
      /** 转账接收方类型 · 示例：MERCHANT */
      readonly type?: "MERCHANT" | "TRANSACTION_USER" | (string & {}) | undefined
      /** 转账接收方商户信息 */
      readonly mch_info?: {
        /** 商户号 · 示例：1900001108 */
        readonly mch_id?: string | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 赔付金额 · 示例：10000 */
  readonly amount?: number | undefined
  /** 赔付原因 · 示例：直播违规扣罚 */
  readonly transfer_remark?: string | undefined
  /** 收款方备注 · 示例：小店XXXX直播违规扣罚 */
  readonly receiver_remark?: string | undefined
  /** 微信支付转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly bill_id: string
  /** 赔付状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSED" | "WAIT_USER_CONFIRM" | "CANCELING" | "CANCELLED" | (string & {})
  /** 受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time: string
  /** 成功时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关单信息 */
  readonly close_info?: {
    /** 关单时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly close_time?: string | undefined
    /** 关单原因 · 示例：NOT_ENOUGH */
    readonly close_reason?: string | undefined
  } | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_Platsolution_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no_ {
  /**
   * 查询保证金赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504199
   * 角色：服务商
   */
  get(options: V3_Platsolution_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Options): ApiCall<V3_Platsolution_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Response>
  /**
   * 查询保证金赔付结果 · https://pay.weixin.qq.com/doc/v3/partner/4013504199
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Options): V3_Platsolution_Ecommerce_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Response
}

export interface V3_Platsolution_Ecommerce_RechargeEmployees_Post_Request {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 员工OpenID · 示例：oLTPCuCsfN3ABBz50VUZBNlHDbUU */
  readonly sp_openid: string
}

export interface V3_Platsolution_Ecommerce_RechargeEmployees_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_RechargeEmployees_Post_Request
}

export interface V3_Platsolution_Ecommerce_RechargeEmployees_Post_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 员工OpenID · 示例：oLTPCuCsfN3ABBz50VUZBNlHDbUU */
  readonly sp_openid?: string | undefined
  /** 员工状态 */
  readonly state?: "EFFECTIVE" | "DELETED" | (string & {}) | undefined
  /** 添加员工时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 最后更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
}

export interface V3_Platsolution_Ecommerce_RechargeEmployees {
  /** 查询二级商户可扫码充值员工列表、删除二级商户可扫码充值员工 · 共 2 个接口 */
  readonly subMchid: V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid
  /**
   * 添加二级商户可扫码充值员工 · https://pay.weixin.qq.com/doc/v3/partner/4013521743
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_RechargeEmployees_Post_Options & { readonly json: V3_Platsolution_Ecommerce_RechargeEmployees_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_RechargeEmployees_Post_Response>
  /**
   * 添加二级商户可扫码充值员工 · https://pay.weixin.qq.com/doc/v3/partner/4013521743
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_RechargeEmployees_Post_Options & { readonly json: V3_Platsolution_Ecommerce_RechargeEmployees_Post_Request }): V3_Platsolution_Ecommerce_RechargeEmployees_Post_Response
}

export interface V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid {
  /** 二级商户号 · 查询二级商户可扫码充值员工列表 · 共 2 个接口 */
  readonly _sub_mchid_: V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid_
}

export interface V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__Get_Options extends CallOptions {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
}

export interface V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__Get_Response {
  /** 员工列表 */
  readonly employees?: readonly {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 员工OpenID · 示例：oLTPCuCsfN3ABBz50VUZBNlHDbUU */
    readonly sp_openid?: string | undefined
    /** 员工状态 */
    readonly state?: "EFFECTIVE" | "DELETED" | (string & {}) | undefined
    /** 添加员工时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_time?: string | undefined
    /** 最后更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly update_time?: string | undefined
  }[] | undefined
}

export interface V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid_ {
  /** 删除二级商户可扫码充值员工 · 共 1 个接口 */
  readonly spOpenid: V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__SpOpenid
  /**
   * 查询二级商户可扫码充值员工列表 · https://pay.weixin.qq.com/doc/v3/partner/4013521757
   * 角色：服务商
   */
  get(options: V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__Get_Options): ApiCall<V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__Get_Response>
  /**
   * 查询二级商户可扫码充值员工列表 · https://pay.weixin.qq.com/doc/v3/partner/4013521757
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__Get_Options): V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__Get_Response
}

export interface V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__SpOpenid {
  /** 员工OpenID · 共 1 个接口 */
  readonly _sp_openid_: V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__SpOpenid_Sp_openid_
}

export interface V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__SpOpenid_Sp_openid_ {
  /** 删除二级商户可扫码充值员工 */
  readonly delete: V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__SpOpenid_Sp_openid__Delete
}

export interface V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__SpOpenid_Sp_openid__Delete_Post_Options extends CallOptions {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 员工OpenID · 示例：oLTPCuCsfN3ABBz50VUZBNlHDbUU */
  readonly sp_openid: string
}

export interface V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__SpOpenid_Sp_openid__Delete_Post_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 员工OpenID · 示例：oLTPCuCsfN3ABBz50VUZBNlHDbUU */
  readonly sp_openid?: string | undefined
  /** 员工状态 */
  readonly state?: "EFFECTIVE" | "DELETED" | (string & {}) | undefined
  /** 添加员工时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 最后更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
}

export interface V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__SpOpenid_Sp_openid__Delete {
  /**
   * 删除二级商户可扫码充值员工 · https://pay.weixin.qq.com/doc/v3/partner/4013521753
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__SpOpenid_Sp_openid__Delete_Post_Options): ApiCall<V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__SpOpenid_Sp_openid__Delete_Post_Response>
  /**
   * 删除二级商户可扫码充值员工 · https://pay.weixin.qq.com/doc/v3/partner/4013521753
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__SpOpenid_Sp_openid__Delete_Post_Options): V3_Platsolution_Ecommerce_RechargeEmployees_SubMchid_Sub_mchid__SpOpenid_Sp_openid__Delete_Post_Response
}

export interface V3_Platsolution_Ecommerce_Recharges {
  /** 申请二级商户充值 */
  readonly apply: V3_Platsolution_Ecommerce_Recharges_Apply
  /** 查询二级商户充值结果、关闭二级商户充值 · 共 2 个接口 */
  readonly outRechargeNo: V3_Platsolution_Ecommerce_Recharges_OutRechargeNo
}

export interface V3_Platsolution_Ecommerce_Recharges_Apply_Post_Request {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 商户充值单号 · 示例：cz202407181234 */
  readonly out_recharge_no: string
  /** 充值场景 · 示例：ECOMMERCE_DEPOSIT */
  readonly recharge_scene: "ECOMMERCE_DEPOSIT" | "ECOMMERCE_PAYMENT" | (string & {})
  /** 充值入账账户 · 示例：DEPOSIT */
  readonly account_type: "DEPOSIT" | "OPERATION" | (string & {})
  /** 充值金额 */
  readonly recharge_amount: {
    /** 总金额 · 示例：500000 */
    readonly amount?: number | undefined
    /** 货币类型 · 示例：CNY */
    readonly currency?: string | undefined
  }
  /** 商户回调地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
  /** 可用充值渠道列表 */
  readonly available_recharge_channels?: readonly ("BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK" | (string & {}))[] | undefined
  /** 充值备注 · 示例：example_remark */
  readonly remark?: string | undefined
}

export interface V3_Platsolution_Ecommerce_Recharges_Apply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_Recharges_Apply_Post_Request
}

export interface V3_Platsolution_Ecommerce_Recharges_Apply_Post_Response {
  /** 微信支付充值单号 · 示例：172207846292553701 */
  readonly recharge_id: string
  /** 商户充值单号 · 示例：cz202407181234 */
  readonly out_recharge_no: string
  /** 充值链接 · 示例：https://www.payapp.qq.com/plat/recharge.html */
  readonly recharge_url: string
}

export interface V3_Platsolution_Ecommerce_Recharges_Apply {
  /**
   * 申请二级商户充值 · https://pay.weixin.qq.com/doc/v3/partner/4012762860
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_Recharges_Apply_Post_Options & { readonly json: V3_Platsolution_Ecommerce_Recharges_Apply_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_Recharges_Apply_Post_Response>
  /**
   * 申请二级商户充值 · https://pay.weixin.qq.com/doc/v3/partner/4012762860
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_Recharges_Apply_Post_Options & { readonly json: V3_Platsolution_Ecommerce_Recharges_Apply_Post_Request }): V3_Platsolution_Ecommerce_Recharges_Apply_Post_Response
}

export interface V3_Platsolution_Ecommerce_Recharges_OutRechargeNo {
  /** 商户充值单号 · 查询二级商户充值结果 · 共 2 个接口 */
  readonly _out_recharge_no_: V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no_
}

export interface V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Get_Options extends CallOptions {
  /** 商户充值单号 · 示例：cz2020042013 */
  readonly out_recharge_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900001121 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Get_Response {
  /** 平台商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 微信支付充值单号 · 示例：172234484162395401 */
  readonly recharge_id: string
  /** 商户充值单号 · 示例：cz2020042013 */
  readonly out_recharge_no: string
  /** 充值渠道 · 示例：BANK_TRANSFER */
  readonly recharge_channel?: "BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK" | (string & {}) | undefined
  /** 充值入账账户 · 示例：DEPOSIT */
  readonly account_type: "DEPOSIT" | "OPERATION" | (string & {})
  /** 充值状态 · 示例：SUCCESS */
  readonly recharge_state: "SUCCESS" | "RECHARGING" | "CLOSED" | (string & {})
  /** 充值场景 · 示例：ECOMMERCE_DEPOSIT */
  readonly recharge_scene: "ECOMMERCE_DEPOSIT" | "ECOMMERCE_PAYMENT" | (string & {})
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
    /** 转入的银行流水单号 · 示例：110240620400046628001252733345 */
    readonly bill_no?: string | undefined
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
    /** 银行账户名称 · 示例：某某某有限公司 */
    readonly bank_account_name?: string | undefined
  } | undefined
  /** 扫码充值的付款信息 */
  readonly qr_recharge_info?: {
    /** 用户OpenID · 示例：owYiu0WOJdGCYxoHrPabGhI39uT4 */
    readonly openid?: string | undefined
    /** 员工类型 · 示例：ADMIN */
    readonly employee_type?: "ADMIN" | "STAFF" | (string & {}) | undefined
  } | undefined
  /** 网银充值的付款信息 */
  readonly online_bank_recharge_info?: {
    /** 银行交易订单号 · 示例：110240620400046628001252733345 */
    readonly bill_no?: string | undefined
    /** 网银充值退回时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly return_time?: string | undefined
    /** 网银充值退回原因 · 示例：银行转账充值金额与申请充值金额不一致 */
    readonly return_reason?: string | undefined
    /** 开户银行名称 · 示例：中国银行 */
    readonly bank_name?: string | undefined
    /** 网银类型 · 示例：ONLINE_BANK_TYPE_CORPORATE */
    readonly online_bank_type?: "ONLINE_BANK_TYPE_CORPORATE" | "ONLINE_BANK_TYPE_PERSONAL" | (string & {}) | undefined
    /** 银行卡号后四位 · 示例：0722 */
    readonly bank_card_tail?: string | undefined
    /** 银行账户名称 · 示例：某某某有限公司 */
    readonly bank_account_name?: string | undefined
  } | undefined
  /** 受理充值时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time?: string | undefined
  /** 充值成功时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关闭充值时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly close_time?: string | undefined
  /** 可用充值渠道列表 */
  readonly available_recharge_channels?: readonly ("BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK" | (string & {}))[] | undefined
}

export interface V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no_ {
  /** 关闭二级商户充值 */
  readonly close: V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Close
  /**
   * 查询二级商户充值结果 · https://pay.weixin.qq.com/doc/v3/partner/4012762874
   * 角色：服务商
   */
  get(options: V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Get_Options): ApiCall<V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Get_Response>
  /**
   * 查询二级商户充值结果 · https://pay.weixin.qq.com/doc/v3/partner/4012762874
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Get_Options): V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Get_Response
}

export interface V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Close_Post_Options extends CallOptions {
  /** 商户充值单号 · 示例：cz2020042013 */
  readonly out_recharge_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900001121 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Close_Post_Response {
  /** 平台商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 微信支付充值单号 · 示例：172234484162395401 */
  readonly recharge_id: string
  /** 商户充值单号 · 示例：cz2020042013 */
  readonly out_recharge_no: string
  /** 充值渠道 · 示例：BANK_TRANSFER */
  readonly recharge_channel?: "BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK" | (string & {}) | undefined
  /** 充值入账账户 · 示例：DEPOSIT */
  readonly account_type: "DEPOSIT" | "OPERATION" | (string & {})
  /** 充值状态 · 示例：SUCCESS */
  readonly recharge_state: "SUCCESS" | "RECHARGING" | "CLOSED" | (string & {})
  /** 充值场景 · 示例：ECOMMERCE_DEPOSIT */
  readonly recharge_scene: "ECOMMERCE_DEPOSIT" | "ECOMMERCE_PAYMENT" | (string & {})
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
    /** 转入的银行流水单号 · 示例：110240620400046628001252733345 */
    readonly bill_no?: string | undefined
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
    /** 银行账户名称 · 示例：某某某有限公司 */
    readonly bank_account_name?: string | undefined
  } | undefined
  /** 扫码充值的付款信息 */
  readonly qr_recharge_info?: {
    /** 用户OpenID · 示例：owYiu0WOJdGCYxoHrPabGhI39uT4 */
    readonly openid?: string | undefined
    /** 员工类型 · 示例：ADMIN */
    readonly employee_type?: "ADMIN" | "STAFF" | (string & {}) | undefined
  } | undefined
  /** 网银充值的付款信息 */
  readonly online_bank_recharge_info?: {
    /** 银行交易订单号 · 示例：110240620400046628001252733345 */
    readonly bill_no?: string | undefined
    /** 网银充值退回时间 · 示例：2015-05-20T13:29:35+08:00 */
    readonly return_time?: string | undefined
    /** 网银充值退回原因 · 示例：银行转账充值金额与申请充值金额不一致 */
    readonly return_reason?: string | undefined
    /** 开户银行名称 · 示例：中国银行 */
    readonly bank_name?: string | undefined
    /** 网银类型 · 示例：ONLINE_BANK_TYPE_CORPORATE */
    readonly online_bank_type?: "ONLINE_BANK_TYPE_CORPORATE" | "ONLINE_BANK_TYPE_PERSONAL" | (string & {}) | undefined
    /** 银行卡号后四位 · 示例：0722 */
    readonly bank_card_tail?: string | undefined
    /** 银行账户名称 · 示例：某某某有限公司 */
    readonly bank_account_name?: string | undefined
  } | undefined
  /** 受理充值时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly accept_time?: string | undefined
  /** 充值成功时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
  /** 关闭充值时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly close_time?: string | undefined
  /** 可用充值渠道列表 */
  readonly available_recharge_channels?: readonly ("BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK" | (string & {}))[] | undefined
}

export interface V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Close {
  /**
   * 关闭二级商户充值 · https://pay.weixin.qq.com/doc/v3/partner/4012762895
   * 角色：服务商
   */
  post(options: V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Close_Post_Options): ApiCall<V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Close_Post_Response>
  /**
   * 关闭二级商户充值 · https://pay.weixin.qq.com/doc/v3/partner/4012762895
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Close_Post_Options): V3_Platsolution_Ecommerce_Recharges_OutRechargeNo_Out_recharge_no__Close_Post_Response
}

export interface V3_Platsolution_Ecommerce_Settle {
  /** 收付通∙个人收款 · 个人收款-申请批量结算 · 共 3 个接口 */
  readonly prepaySettleOrders: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders
}

export interface V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Post_Request {
  /** 发起方AppID · 示例：WXA12368855126622 */
  readonly appid: string
  /** 商户结算批次单号 · 示例：1236698745558870 */
  readonly out_settle_batch_no: string
  /** 商品单个人收款方受理授权ID · 示例：256322110225 */
  readonly individual_auth_id: string
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 收款方描述 · 示例：共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元 */
  readonly description: string
  /** 交易场景 · 示例：RECOMMERCE */
  readonly trade_scenario: "RECOMMERCE" | (string & {})
  /** 结算信息列表 */
  readonly settle_info_list: readonly {
    /** 商户结算单号 · 示例：12369666555136622 */
    readonly out_settle_no: string
    /** 微信支付订单号 · 示例：4207752501201407033233368018 */
    readonly transaction_id: string
    /** 结算明细单列表 */
    readonly settle_detail_info_list: readonly {
      /** 商户结算明细单号 · 示例：123688556699666554 */
      readonly out_settle_detail_no: string
      /** 结算类型 · 示例：RECEIVE */
      readonly settle_type: string
      /** 接收方类型 · 示例：MERCHANT */
      readonly receiver_type: string
      /** 接收方账号 · 示例：1234567890 */
      readonly receiver_account: string
      /** 金额 */
      readonly amount: {
        /** 金额 · 示例：11000 */
        readonly amount: number
        /** 币种 · 示例：CNY */
        readonly currency?: string | undefined
      }
    }[]
  }[]
  /** 收款类型模板ID */
  readonly receive_type_template_id?: number | undefined
}

export interface V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Post_Request
}

export interface V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Post_Response {
  /** 商户结算批次单号 */
  readonly out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  readonly settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  readonly individual_auth_id: string
  /** 收款方描述 */
  readonly description: string
  /** 批次状态 */
  readonly state: string
  /** 交易场景 */
  readonly trade_scenario: string
  /** 批次创建时间 · 格式：RFC 3339 日期时间 */
  readonly create_time: string
  /** 批次完成时间 · 格式：RFC 3339 日期时间 */
  readonly finish_time?: string | undefined
}

export interface V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders {
  /** 微信支付结算批次单号 · 个人收款-查询批量结算信息 · 共 2 个接口 */
  readonly _settle_batch_no_: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no_
  /**
   * 个人收款-申请批量结算 · https://pay.weixin.qq.com/doc/v3/partner/4012649847
   * 角色：电商平台
   */
  post(options: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Post_Options & { readonly json: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Post_Response>
  /**
   * 个人收款-申请批量结算 · https://pay.weixin.qq.com/doc/v3/partner/4012649847
   * 角色：电商平台
   */
  postSync(options: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Post_Options & { readonly json: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Post_Request }): V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Post_Response
}

export interface V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__Get_Options extends CallOptions {
  /** 微信支付结算批次单号 · 示例：123685544886666 */
  readonly settle_batch_no: string
}

export interface V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__Get_Response {
  /** 商户结算批次单号 */
  readonly out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  readonly settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  readonly individual_auth_id: string
  /** 收款方描述 */
  readonly description: string
  /** 批次状态 */
  readonly state: string
  /** 交易场景 */
  readonly trade_scenario: "RECOMMERCE" | (string & {})
  /** 批次创建时间 · 格式：RFC 3339 日期时间 */
  readonly create_time: string
  /** 批次完成时间 · 格式：RFC 3339 日期时间 */
  readonly finish_time?: string | undefined
}

export interface V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no_ {
  /** 个人收款-申请异常结算批次单处理 */
  readonly applyAbnormalSettle: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__ApplyAbnormalSettle
  /**
   * 个人收款-查询批量结算信息 · https://pay.weixin.qq.com/doc/v3/partner/4012650326
   * 角色：电商平台
   */
  get(options: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__Get_Options): ApiCall<V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__Get_Response>
  /**
   * 个人收款-查询批量结算信息 · https://pay.weixin.qq.com/doc/v3/partner/4012650326
   * 角色：电商平台
   */
  getSync(options: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__Get_Options): V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__Get_Response
}

export interface V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__ApplyAbnormalSettle_Post_Request {
  /** 商品单个人收款方受理授权ID · 示例：256322110225 */
  readonly individual_auth_id: string
  /** 商户异常结算批次单号 · 示例：1236698745558870 */
  readonly out_abnormal_settle_batch_no: string
  /** 异常结算批次单处理方式 · 示例：TRANSFER_TO_ORIGINAL_RECEIVE_USER */
  readonly abnormal_settle_type: "TRANSFER_TO_ORIGINAL_RECEIVE_USER" | (string & {})
  /** 异常处理说明 · 示例：xx结算失败，转付至原用户 */
  readonly description?: string | undefined
}

export interface V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__ApplyAbnormalSettle_Post_Options extends CallOptions {
  /** 微信支付结算批次单号 · 示例：123685544886666 */
  readonly settle_batch_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__ApplyAbnormalSettle_Post_Request
}

export interface V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__ApplyAbnormalSettle_Post_Response {
  /** 商户结算批次单号 */
  readonly out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  readonly settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  readonly individual_auth_id: string
  /** 收款方描述 */
  readonly description: string
  /** 批次状态 */
  readonly state: "ACCEPTED" | "RECEIVED" | "SUCCESS" | "DEDUCT_FEE_FAIL" | "ABNORMAL" | "ABNORMAL_SETTLE_SUCCESS" | (string & {})
  /** 交易场景 */
  readonly trade_scenario: "RECOMMERCE" | "INDIVIDUALTRADE" | (string & {})
  /** 批次创建时间 · 格式：RFC 3339 日期时间 */
  readonly create_time: string
  /** 批次完成时间 · 格式：RFC 3339 日期时间 */
  readonly finish_time?: string | undefined
  /** 异常原因类型 */
  readonly abnormal_type?: "AUTH_RELATIONSHIP_INVALID" | "USER_PAY_QUOTA_LIMIT" | (string & {}) | undefined
  /** 异常结算处理结果 */
  readonly abnormal_settle_result?: {
    /** 异常结算批次单处理方式 */
    readonly abnormal_settle_type: "TRANSFER_TO_ORIGINAL_RECEIVE_USER" | (string & {})
    /** 批次创建时间 · 格式：RFC 3339 日期时间 */
    readonly apply_success_time: string
    /** 微信支付异常资金付款单号 · 示例：2123685544886666 */
    readonly abnormal_fund_receipt_id: string
    /** 商户异常结算批次单号 · 示例：1236698745558870 */
    readonly out_abnormal_settle_batch_no: string
  } | undefined
}

export interface V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__ApplyAbnormalSettle {
  /**
   * 个人收款-申请异常结算批次单处理 · https://pay.weixin.qq.com/doc/v3/partner/4015198012
   * 角色：电商平台
   */
  post(options: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__ApplyAbnormalSettle_Post_Options & { readonly json: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__ApplyAbnormalSettle_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__ApplyAbnormalSettle_Post_Response>
  /**
   * 个人收款-申请异常结算批次单处理 · https://pay.weixin.qq.com/doc/v3/partner/4015198012
   * 角色：电商平台
   */
  postSync(options: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__ApplyAbnormalSettle_Post_Options & { readonly json: V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__ApplyAbnormalSettle_Post_Request }): V3_Platsolution_Ecommerce_Settle_PrepaySettleOrders_Settle_batch_no__ApplyAbnormalSettle_Post_Response
}

export interface V3_Platsolution_Ecommerce_Withdraw {
  /** 收付通∙提现 · 二级商户按日终余额预约提现 · 共 2 个接口 */
  readonly dayEndBalanceWithdraw: V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw
}

export interface V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_Post_Request {
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 商户提现单号 · 示例：20190611222222222200000000012122 */
  readonly out_request_no: string
  /** 计算提现金额方式 · 示例：ONLY_DAY_END_BALANCE */
  readonly calculate_amount_type: "ONLY_DAY_END_BALANCE" | "ALLOW_CURRENT_BALANCE" | (string & {})
  /** 提现备注 · 示例：交易提现 */
  readonly remark?: string | undefined
  /** 银行附言 · 示例：微信支付提现 */
  readonly bank_memo?: string | undefined
  /** 提现结果通知地址 · 示例：https://yourapp.com/notify */
  readonly notify_url?: string | undefined
  /** 留存额 · 示例：100 */
  readonly reserve_amount?: number | undefined
}

export interface V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_Post_Request
}

export interface V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_Post_Response {
  /** 收付通平台商户号 · 示例：222212131 */
  readonly sp_mchid: string
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 单据状态 · 示例：CREATED */
  readonly status: "CREATED" | "PROCESSING" | "FINISHED" | "ABNORMAL" | (string & {})
  /** 微信支付提现单号 · 示例：12321937198237912739132791732912793127931279317929791239112123 */
  readonly withdraw_id: string
  /** 商户提现单号 · 示例：20190611222222222200000000012122 */
  readonly out_request_no: string
  /** 提现金额 · 示例：100 */
  readonly total_amount: number
  /** 提现成功金额 · 示例：0 */
  readonly success_amount?: number | undefined
  /** 提现失败金额 · 示例：0 */
  readonly fail_amount?: number | undefined
  /** 提现退票金额 · 示例：0 */
  readonly refund_amount?: number | undefined
  /** 发起提现时间 · 格式：RFC 3339 日期时间 */
  readonly create_time: string
  /** 提现状态更新时间 · 格式：RFC 3339 日期时间 */
  readonly update_time: string
  /** 失败原因 · 示例：卡号错误 */
  readonly reason?: string | undefined
  /** 提现备注 · 示例：交易提现 */
  readonly remark?: string | undefined
  /** 银行附言 · 示例：微信支付提现 */
  readonly bank_memo?: string | undefined
  /** 出款账户类型 · 示例：BASIC */
  readonly account_type: "BASIC" | "OPERATION" | "FEES" | (string & {})
  /** 入账银行账号后四位 · 示例：1178 */
  readonly account_number: string
  /** 入账银行 · 示例：招商银行 */
  readonly account_bank: string
  /** 入账银行全称 · 示例：中国工商银行股份有限公司深圳软件园支行 */
  readonly bank_name?: string | undefined
}

export interface V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw {
  /** 收付通∙提现 · 共 1 个接口 */
  readonly outRequestNo: V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_OutRequestNo
  /**
   * 二级商户按日终余额预约提现 · https://pay.weixin.qq.com/doc/v3/partner/4013328143
   * 角色：电商平台、服务商
   */
  post(options: V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_Post_Options & { readonly json: V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_Post_Request }): ApiCall<V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_Post_Response>
  /**
   * 二级商户按日终余额预约提现 · https://pay.weixin.qq.com/doc/v3/partner/4013328143
   * 角色：电商平台、服务商
   */
  postSync(options: V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_Post_Options & { readonly json: V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_Post_Request }): V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_Post_Response
}

export interface V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_OutRequestNo {
  /** 查询二级商户按日终余额预约提现状态 */
  readonly _out_request_no_: V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_OutRequestNo_Out_request_no_
}

export interface V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_OutRequestNo_Out_request_no__Get_Options extends CallOptions {
  /** 商户提现单号 · 示例：20190611222222222200000000012122 */
  readonly out_request_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_OutRequestNo_Out_request_no__Get_Response {
  /** 收付通平台商户号 · 示例：222212131 */
  readonly sp_mchid: string
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 单据状态 · 示例：CREATED */
  readonly status: "CREATED" | "PROCESSING" | "FINISHED" | "ABNORMAL" | (string & {})
  /** 微信支付提现单号 · 示例：12321937198237912739132791732912793127931279317929791239112123 */
  readonly withdraw_id: string
  /** 商户提现单号 · 示例：20190611222222222200000000012122 */
  readonly out_request_no: string
  /** 提现金额 · 示例：100 */
  readonly total_amount: number
  /** 提现成功金额 · 示例：0 */
  readonly success_amount?: number | undefined
  /** 提现失败金额 · 示例：0 */
  readonly fail_amount?: number | undefined
  /** 提现退票金额 · 示例：0 */
  readonly refund_amount?: number | undefined
  /** 发起提现时间 · 格式：RFC 3339 日期时间 */
  readonly create_time: string
  /** 提现状态更新时间 · 格式：RFC 3339 日期时间 */
  readonly update_time: string
  /** 失败原因 · 示例：卡号错误 */
  readonly reason?: string | undefined
  /** 提现备注 · 示例：交易提现 */
  readonly remark?: string | undefined
  /** 银行附言 · 示例：微信支付提现 */
  readonly bank_memo?: string | undefined
  /** 出款账户类型 · 示例：BASIC */
  readonly account_type: "BASIC" | "OPERATION" | "FEES" | (string & {})
  /** 入账银行账号后四位 · 示例：1178 */
  readonly account_number: string
  /** 入账银行 · 示例：招商银行 */
  readonly account_bank: string
  /** 入账银行全称 · 示例：中国工商银行股份有限公司深圳软件园支行 */
  readonly bank_name?: string | undefined
}

export interface V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_OutRequestNo_Out_request_no_ {
  /**
   * 查询二级商户按日终余额预约提现状态 · https://pay.weixin.qq.com/doc/v3/partner/4013328163
   * 角色：电商平台、服务商
   */
  get(options: V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_OutRequestNo_Out_request_no__Get_Options): ApiCall<V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_OutRequestNo_Out_request_no__Get_Response>
  /**
   * 查询二级商户按日终余额预约提现状态 · https://pay.weixin.qq.com/doc/v3/partner/4013328163
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_OutRequestNo_Out_request_no__Get_Options): V3_Platsolution_Ecommerce_Withdraw_DayEndBalanceWithdraw_OutRequestNo_Out_request_no__Get_Response
}

export interface V3_Platsolution_Insurance {
  /** 资金应用∙转账 · 共 13 个接口 */
  readonly mchTransfer: V3_Platsolution_Insurance_MchTransfer
}

export interface V3_Platsolution_Insurance_MchTransfer {
  /** 资金应用∙转账 · 共 9 个接口 */
  readonly batches: V3_Platsolution_Insurance_MchTransfer_Batches
  /** 资金应用∙转账 · 共 4 个接口 */
  readonly reservation: V3_Platsolution_Insurance_MchTransfer_Reservation
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches {
  /** 受理商家转账 */
  readonly apply: V3_Platsolution_Insurance_MchTransfer_Batches_Apply
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly batchId: V3_Platsolution_Insurance_MchTransfer_Batches_BatchId
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly detailReceipts: V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly outBatchNo: V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly summaryReceipts: V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_Apply_Post_Request {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户AppID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 批次名称 · 示例：2023年2月深圳分部报销单 */
  readonly batch_name: string
  /** 批次备注 · 示例：2023年2月深圳分部报销单 */
  readonly batch_remark: string
  /** 转账总金额 · 示例：4000000 */
  readonly total_amount: number
  /** 转账总笔数 · 示例：200 */
  readonly total_num: number
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: string
  /** 转账明细列表 */
  readonly transfer_detail_list: readonly {
    /** 商家明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 转账金额 · 示例：200000 */
    readonly transfer_amount: number
    /** 转账备注 · 示例：2023年2月报销 */
    readonly transfer_remark: string
    /** 微信转账预约单号 · 示例：1330000071100999991182020050700019480001 */
    readonly reservation_id: string
    /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
    readonly openid: string
  }[]
  /** 商户回调地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_Apply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Insurance_MchTransfer_Batches_Apply_Post_Request
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_Apply_Post_Response {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 批次创建时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly create_time: string
  /** 批次状态 · 示例：ACCEPTED */
  readonly batch_state?: "ACCEPTED" | "PROCESSING" | "COMPLETED" | "CLOSED" | (string & {}) | undefined
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_Apply {
  /**
   * 受理商家转账 · https://pay.weixin.qq.com/doc/v3/partner/4013504220
   * 角色：服务商
   */
  post(options: V3_Platsolution_Insurance_MchTransfer_Batches_Apply_Post_Options & { readonly json: V3_Platsolution_Insurance_MchTransfer_Batches_Apply_Post_Request }): ApiCall<V3_Platsolution_Insurance_MchTransfer_Batches_Apply_Post_Response>
  /**
   * 受理商家转账 · https://pay.weixin.qq.com/doc/v3/partner/4013504220
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Insurance_MchTransfer_Batches_Apply_Post_Options & { readonly json: V3_Platsolution_Insurance_MchTransfer_Batches_Apply_Post_Request }): V3_Platsolution_Insurance_MchTransfer_Batches_Apply_Post_Response
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_BatchId {
  /** 商家转账批次单号 · 微信支付转账批次单号查询批次单 · 共 2 个接口 */
  readonly _batch_id_: V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id_
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Get_Options extends CallOptions {
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900102208 */
    readonly sub_mchid: string
    /** 是否查询转账明细单 */
    readonly need_query_detail: boolean
    /** 明细状态 · 示例：FAIL */
    readonly detail_state?: "ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND" | (string & {}) | undefined
    /** 请求资源起始位置 · 默认：0 */
    readonly offset?: number | undefined
    /** 最大资源条数 · 默认：20 */
    readonly limit?: number | undefined
  }
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Get_Response {
  /** 转账批次单 */
  readonly transfer_batch: {
    /** 商家批次单号 · 示例：sjzz20230223 */
    readonly out_batch_no: string
    /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
    readonly batch_id: string
    /** 服务商应用ID · 示例：wxf636efh567hg4356 */
    readonly sp_appid: string
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 二级商户应用ID · 示例：wxf636efh567hg4356 */
    readonly sub_appid?: string | undefined
    /** 批次状态 · 示例：ACCEPTED */
    readonly batch_state: "ACCEPTED" | "PROCESSING" | "COMPLETED" | "CLOSED" | (string & {})
    /** 批次名称 · 示例：2023年2月深圳分部转账单 */
    readonly batch_name: string
    /** 批次备注 · 示例：2023年2月深圳分部报销单 */
    readonly batch_remark: string
    /** 批次关闭原因 · 示例：MERCHANT_REVOCATION */
    readonly close_reason?: "MERCHANT_REVOCATION" | "OVERDUE_CLOSE" | (string & {}) | undefined
    /** 转账总金额 · 示例：4000000 */
    readonly total_amount: number
    /** 转账总笔数 · 示例：200 */
    readonly total_num: number
    /** 批次创建时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
    readonly create_time: string
    /** 转账成功金额 · 示例：3900000 */
    readonly success_amount: number
    /** 转账成功笔数 · 示例：199 */
    readonly success_num: number
    /** 转账失败金额 · 示例：100000 */
    readonly failed_amount: number
    /** 转账失败笔数 · 示例：1 */
    readonly failed_num: number
    /** 转账场景ID · 示例：1000 */
    readonly transfer_scene_id: string
  }
  /** 转账明细单列表 */
  readonly data?: readonly {
    /** 商家转账明细单号 · 示例：132000011085109987515042023022300246521006 */
    readonly detail_id: string
    /** 商家明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 明细状态 · 示例：INIT */
    readonly detail_state: "INIT" | "ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND" | (string & {})
  }[] | undefined
  /** 请求资源起始位置 · 示例：0 */
  readonly offset?: number | undefined
  /** 最大资源条数 · 示例：20 */
  readonly limit?: number | undefined
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id_ {
  /** 资金应用∙转账 · 共 1 个接口 */
  readonly details: V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Details
  /**
   * 微信支付转账批次单号查询批次单 · https://pay.weixin.qq.com/doc/v3/partner/4013504221
   * 角色：服务商
   */
  get(options: V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Get_Options): ApiCall<V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Get_Response>
  /**
   * 微信支付转账批次单号查询批次单 · https://pay.weixin.qq.com/doc/v3/partner/4013504221
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Get_Options): V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Get_Response
  /** 微信支付转账批次单号查询批次单：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Get_Response['data']>[number], void, undefined>
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Details {
  /** 资金应用∙转账 · 共 1 个接口 */
  readonly detailId: V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId {
  /** 微信支付转账明细单号查询明细单 */
  readonly _detail_id_: V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id_
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Options extends CallOptions {
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 商家转账明细单号 · 示例：132000011085109987515042023022300246521006 */
  readonly detail_id: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Response {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 商家转账明细单号 · 示例：132000011085109987515042023022300246521006 */
  readonly detail_id: string
  /** 服务商应用ID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 二级商户应用ID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 转账发起时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly create_time: string
  /** 明细状态 · 示例：INIT */
  readonly detail_state: "INIT" | "ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND" | (string & {})
  /** 转账金额 · 示例：20000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2023年2月报销 */
  readonly transfer_remark: string
  /** 明细失败原因 · 示例：ACCOUNT_FROZEN */
  readonly fail_reason?: "ACCOUNT_FROZEN" | "REAL_NAME_CHECK_FAIL" | "NAME_NOT_CORRECT" | "OPENID_INVALID" | "TRANSFER_QUOTA_EXCEED" | "DAY_RECEIVED_QUOTA_EXCEED" | "MONTH_RECEIVED_QUOTA_EXCEED" | "DAY_RECEIVED_COUNT_EXCEED" | "PRODUCT_AUTH_CHECK_FAIL" | "OVERDUE_CLOSE" | "ID_CARD_NOT_CORRECT" | "ACCOUNT_NOT_EXIST" | "TRANSFER_RISK" | "PAYROLL_CARD_ALREADY_LOGOUT" | "PAYROLL_CARD_ALREADY_FROZEN" | "PAYROLL_CARD_UNAUTHORIZED" | "PAYROLL_CARD_USER_NOT_OPEN" | "PAYROLL_CARD_NAME_CARD_NOT_MATCH" | "PAYROLL_CARD_ID_CARD_NOT_MATCH" | "PAYROLL_CARD_BANKCARD_UNBUNDLING" | "BANK_CARD_COLLECTIONS_ABOVE_QUOTA" | "BANK_CARD_ACCOUNT_ABNORMAL" | "BANK_CARD_STATUS_ABNORMAL" | "BANK_CARD_BANK_INFO_WRONG" | "BANK_CARD_CARD_INFO_WRONG" | "OTHER_FAIL_REASON_TYPE" | "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED" | "RECEIVE_ACCOUNT_NOT_PERMMIT" | "PAYEE_ACCOUNT_ABNORMAL" | "PAYER_ACCOUNT_ABNORMAL" | "TRANSFER_REMARK_SET_FAIL" | "TRANSFER_SCENE_INVALID" | "TRANSFER_SCENE_UNAVAILABLE" | "RECEIVE_ACCOUNT_NOT_CONFIGURE" | "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH" | "BLOCK_B2C_USERLIMITAMOUNT_MONTH" | "MERCHANT_REJECT" | "MERCHANT_NOT_CONFIRM" | "BANK_CARD_PARAM_ERROR" | "BANK_CARD_TYPE_NOT_SUPPORTED" | "RESERVATION_STATE_INVALID" | "EXCEEDED_ESTIMATED_AMOUNT" | "RESERVATION_INFO_NOT_MATCH" | "RESERVATION_SCENE_NOT_MATCH" | (string & {}) | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款银行类型 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动解密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 转账完成时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly transfer_finish_time?: string | undefined
  /** 银行退票时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly bank_refund_time?: string | undefined
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id_ {
  /**
   * 微信支付转账明细单号查询明细单 · https://pay.weixin.qq.com/doc/v3/partner/4013504223
   * 角色：服务商
   */
  get(options: V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Options): ApiCall<V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Response>
  /**
   * 微信支付转账明细单号查询明细单 · https://pay.weixin.qq.com/doc/v3/partner/4013504223
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Options): V3_Platsolution_Insurance_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Response
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts {
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly outBatchNo: V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo {
  /** 商家批次单号 · 共 2 个接口 */
  readonly _out_batch_no_: V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no_
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no_ {
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly outDetailNo: V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo {
  /** 商家明细单号 · 查询商家转账明细电子回单 · 共 2 个接口 */
  readonly _out_detail_no_: V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no_
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Get_Options extends CallOptions {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Get_Response {
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家转账明细单号 · 示例：132000011085109987515042023022300246521006 */
  readonly detail_id: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly receipt_state: "ACCEPTED" | "FINISHED" | (string & {})
  /** 电子回单文件的hash方法 · 示例：SHA256 */
  readonly hash_type?: string | undefined
  /** 电子回单文件的hash值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 电子回单文件的下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=toekn */
  readonly download_url?: string | undefined
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no_ {
  /** 申请商家转账明细电子回单 */
  readonly apply: V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply
  /**
   * 查询商家转账明细电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4013504229
   * 角色：服务商
   */
  get(options: V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Get_Options): ApiCall<V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Get_Response>
  /**
   * 查询商家转账明细电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4013504229
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Get_Options): V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Get_Response
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Request {
  /** 二级商户号 · 示例：1900102208 */
  readonly sub_mchid: string
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Options extends CallOptions {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Request
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Response {
  /** 二级商户号 · 示例：1900102208 */
  readonly sub_mchid: string
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly receipt_state: "ACCEPTED" | "FINISHED" | (string & {})
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply {
  /**
   * 申请商家转账明细电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4013504228
   * 角色：服务商
   */
  post(options: V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Options & { readonly json: V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Request }): ApiCall<V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Response>
  /**
   * 申请商家转账明细电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4013504228
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Options & { readonly json: V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Request }): V3_Platsolution_Insurance_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Response
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo {
  /** 商家批次单号 · 商户转账批次单号查询批次单 · 共 2 个接口 */
  readonly _out_batch_no_: V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no_
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options extends CallOptions {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900102208 */
    readonly sub_mchid: string
    /** 是否查询转账明细单 */
    readonly need_query_detail: boolean
    /** 请求资源起始位置 · 默认：0 */
    readonly offset?: number | undefined
    /** 最大资源条数 · 默认：20 */
    readonly limit?: number | undefined
    /** 明细状态 · 示例：ALL */
    readonly detail_state?: "ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND" | (string & {}) | undefined
  }
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response {
  /** 转账批次单 */
  readonly transfer_batch: {
    /** 商家批次单号 · 示例：sjzz20230223 */
    readonly out_batch_no: string
    /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
    readonly batch_id: string
    /** 服务商应用ID · 示例：wxf636efh567hg4356 */
    readonly sp_appid: string
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 二级商户应用ID · 示例：wxf636efh567hg4356 */
    readonly sub_appid?: string | undefined
    /** 批次状态 · 示例：ACCEPTED */
    readonly batch_state: "ACCEPTED" | "PROCESSING" | "COMPLETED" | "CLOSED" | (string & {})
    /** 批次名称 · 示例：2023年2月深圳分部转账单 */
    readonly batch_name: string
    /** 批次备注 · 示例：2023年2月深圳分部报销单 */
    readonly batch_remark: string
    /** 批次关闭原因 · 示例：MERCHANT_REVOCATION */
    readonly close_reason?: "MERCHANT_REVOCATION" | "OVERDUE_CLOSE" | (string & {}) | undefined
    /** 转账总金额 · 示例：4000000 */
    readonly total_amount: number
    /** 转账总笔数 · 示例：200 */
    readonly total_num: number
    /** 批次创建时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
    readonly create_time: string
    /** 转账成功金额 · 示例：3900000 */
    readonly success_amount: number
    /** 转账成功笔数 · 示例：199 */
    readonly success_num: number
    /** 转账失败金额 · 示例：100000 */
    readonly failed_amount: number
    /** 转账失败笔数 · 示例：1 */
    readonly failed_num: number
    /** 转账场景ID · 示例：1000 */
    readonly transfer_scene_id: string
  }
  /** 转账明细单列表 */
  readonly data?: readonly {
    /** 商家转账明细单号 · 示例：132000011085109987515042023022300246521006 */
    readonly detail_id: string
    /** 商家明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 明细状态 · 示例：INIT */
    readonly detail_state: "INIT" | "ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND" | (string & {})
  }[] | undefined
  /** 请求资源起始位置 · 示例：0 */
  readonly offset?: number | undefined
  /** 最大资源条数 · 示例：20 */
  readonly limit?: number | undefined
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no_ {
  /** 资金应用∙转账 · 共 1 个接口 */
  readonly details: V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details
  /**
   * 商户转账批次单号查询批次单 · https://pay.weixin.qq.com/doc/v3/partner/4013504222
   * 角色：服务商
   */
  get(options: V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options): ApiCall<V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response>
  /**
   * 商户转账批次单号查询批次单 · https://pay.weixin.qq.com/doc/v3/partner/4013504222
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options): V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response
  /** 商户转账批次单号查询批次单：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response['data']>[number], void, undefined>
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details {
  /** 资金应用∙转账 · 共 1 个接口 */
  readonly outDetailNo: V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo {
  /** 商户明细单号查询明细单 */
  readonly _out_detail_no_: V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no_
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Options extends CallOptions {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Response {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 商家转账明细单号 · 示例：132000011085109987515042023022300246521006 */
  readonly detail_id: string
  /** 服务商应用ID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 二级商户应用ID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 转账发起时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly create_time: string
  /** 明细状态 · 示例：INIT */
  readonly detail_state: "INIT" | "ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND" | (string & {})
  /** 转账金额 · 示例：20000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2023年2月报销 */
  readonly transfer_remark: string
  /** 明细失败原因 · 示例：ACCOUNT_FROZEN */
  readonly fail_reason?: "ACCOUNT_FROZEN" | "REAL_NAME_CHECK_FAIL" | "NAME_NOT_CORRECT" | "OPENID_INVALID" | "TRANSFER_QUOTA_EXCEED" | "DAY_RECEIVED_QUOTA_EXCEED" | "MONTH_RECEIVED_QUOTA_EXCEED" | "DAY_RECEIVED_COUNT_EXCEED" | "PRODUCT_AUTH_CHECK_FAIL" | "OVERDUE_CLOSE" | "ID_CARD_NOT_CORRECT" | "ACCOUNT_NOT_EXIST" | "TRANSFER_RISK" | "PAYROLL_CARD_ALREADY_LOGOUT" | "PAYROLL_CARD_ALREADY_FROZEN" | "PAYROLL_CARD_UNAUTHORIZED" | "PAYROLL_CARD_USER_NOT_OPEN" | "PAYROLL_CARD_NAME_CARD_NOT_MATCH" | "PAYROLL_CARD_ID_CARD_NOT_MATCH" | "PAYROLL_CARD_BANKCARD_UNBUNDLING" | "BANK_CARD_COLLECTIONS_ABOVE_QUOTA" | "BANK_CARD_ACCOUNT_ABNORMAL" | "BANK_CARD_STATUS_ABNORMAL" | "BANK_CARD_BANK_INFO_WRONG" | "BANK_CARD_CARD_INFO_WRONG" | "OTHER_FAIL_REASON_TYPE" | "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED" | "RECEIVE_ACCOUNT_NOT_PERMMIT" | "PAYEE_ACCOUNT_ABNORMAL" | "PAYER_ACCOUNT_ABNORMAL" | "TRANSFER_REMARK_SET_FAIL" | "TRANSFER_SCENE_INVALID" | "TRANSFER_SCENE_UNAVAILABLE" | "RECEIVE_ACCOUNT_NOT_CONFIGURE" | "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH" | "BLOCK_B2C_USERLIMITAMOUNT_MONTH" | "MERCHANT_REJECT" | "MERCHANT_NOT_CONFIRM" | "BANK_CARD_PARAM_ERROR" | "BANK_CARD_TYPE_NOT_SUPPORTED" | "RESERVATION_STATE_INVALID" | "EXCEEDED_ESTIMATED_AMOUNT" | "RESERVATION_INFO_NOT_MATCH" | "RESERVATION_SCENE_NOT_MATCH" | (string & {}) | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款银行类型 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动解密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 转账完成时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly transfer_finish_time?: string | undefined
  /** 银行退票时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly bank_refund_time?: string | undefined
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no_ {
  /**
   * 商户明细单号查询明细单 · https://pay.weixin.qq.com/doc/v3/partner/4013504224
   * 角色：服务商
   */
  get(options: V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Options): ApiCall<V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Response>
  /**
   * 商户明细单号查询明细单 · https://pay.weixin.qq.com/doc/v3/partner/4013504224
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Options): V3_Platsolution_Insurance_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Response
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts {
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly outBatchNo: V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo {
  /** 商家批次单号 · 查询商家转账批次电子回单 · 共 2 个接口 */
  readonly _out_batch_no_: V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no_
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Get_Options extends CallOptions {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Get_Response {
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly receipt_state: "ACCEPTED" | "FINISHED" | (string & {})
  /** 电子回单文件的hash方法 · 示例：SHA256 */
  readonly hash_type?: string | undefined
  /** 电子回单文件的hash值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 电子回单文件的下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=toekn */
  readonly download_url?: string | undefined
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no_ {
  /** 申请商家转账批次电子回单 */
  readonly apply: V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply
  /**
   * 查询商家转账批次电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4013504227
   * 角色：服务商
   */
  get(options: V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Get_Options): ApiCall<V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Get_Response>
  /**
   * 查询商家转账批次电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4013504227
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Get_Options): V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Get_Response
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Request {
  /** 二级商户号 · 示例：1900102208 */
  readonly sub_mchid: string
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Options extends CallOptions {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Request
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly receipt_state: "ACCEPTED" | "FINISHED" | (string & {})
}

export interface V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply {
  /**
   * 申请商家转账批次电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4013504226
   * 角色：服务商
   */
  post(options: V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Options & { readonly json: V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Request }): ApiCall<V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Response>
  /**
   * 申请商家转账批次电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4013504226
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Options & { readonly json: V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Request }): V3_Platsolution_Insurance_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Response
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation {
  /** 受理单次预约商家转账 */
  readonly apply: V3_Platsolution_Insurance_MchTransfer_Reservation_Apply
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly outReservationNo: V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo
  /** 资金应用∙转账 · 共 1 个接口 */
  readonly reservationId: V3_Platsolution_Insurance_MchTransfer_Reservation_ReservationId
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_Apply_Post_Request {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户AppID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: string
  /** 预计最晚转账日期 · 示例：2019-11-22 */
  readonly estimated_date: string
  /** 预计最大转账金额 · 示例：400000 */
  readonly estimated_max_amount?: number | undefined
  /** 准确转账金额 · 示例：100000 */
  readonly exact_amount?: number | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_real_name?: string | undefined
  /** 预约备注 · 示例：由于存在收益波动，实际到账资金可能不等于当前金额 */
  readonly reserve_remark: string
  /** 商户回调地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 场景报备信息 */
  readonly scene_report_data?: {
    /** 保险保单报备信息 */
    readonly insurance_policy?: {
      /** 保险产品备案编号 · 示例：40058541257 */
      readonly product_registration_no: string
      /** 保险单号 · 示例：202301011651 */
      readonly policy_no: string
      /** 保险名称 · 示例：养老保险 */
      readonly name: string
      /** 取现单号 · 示例：202310410941 */
      readonly withdrawal_no?: string | undefined
      /** 理赔单号 · 示例：202310410941 */
      readonly claim_no?: string | undefined
    } | undefined
  } | undefined
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_Apply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_Insurance_MchTransfer_Reservation_Apply_Post_Request
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_Apply_Post_Response {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 微信转账预约单号 · 示例：1330000071100999991182020050700019480001 */
  readonly reservation_id: string
  /** 预约记录受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly accept_time: string
  /** 预约记录状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "CONFIRMED" | "CLOSED" | (string & {})
  /** 跳转微信支付用户确认预约页的package信息 · 示例：affffddafdfafddffda== */
  readonly package_info: string
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_Apply {
  /**
   * 受理单次预约商家转账 · https://pay.weixin.qq.com/doc/v3/partner/4013504216
   * 角色：服务商
   */
  post(options: V3_Platsolution_Insurance_MchTransfer_Reservation_Apply_Post_Options & { readonly json: V3_Platsolution_Insurance_MchTransfer_Reservation_Apply_Post_Request }): ApiCall<V3_Platsolution_Insurance_MchTransfer_Reservation_Apply_Post_Response>
  /**
   * 受理单次预约商家转账 · https://pay.weixin.qq.com/doc/v3/partner/4013504216
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Insurance_MchTransfer_Reservation_Apply_Post_Options & { readonly json: V3_Platsolution_Insurance_MchTransfer_Reservation_Apply_Post_Request }): V3_Platsolution_Insurance_MchTransfer_Reservation_Apply_Post_Response
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo {
  /** 商户预约单号 · 商户预约单号查询预约商家转账记录 · 共 2 个接口 */
  readonly _out_reservation_no_: V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no_
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Get_Options extends CallOptions {
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900001109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Get_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户AppID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 微信转账预约单号 · 示例：1330000071100999991182020050700019480001 */
  readonly reservation_id: string
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: string
  /** 预计最晚转账日期 · 示例：2019-11-22 */
  readonly estimated_date?: string | undefined
  /** 预计最大转账金额 · 示例：400000 */
  readonly estimated_max_amount?: number | undefined
  /** 准确转账金额 · 示例：100000 */
  readonly exact_amount?: number | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款银行类型 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 预约记录状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "CONFIRMED" | "CLOSED" | (string & {})
  /** 预约记录受理的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly accept_time: string
  /** 预约记录用户确认预约的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly reserve_time?: string | undefined
  /** 预约记录的关闭信息 */
  readonly close_info?: {
    /** 预约记录关闭的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly close_time: string
    /** 预约记录关闭的原因 · 示例：USER_OVERDUE_UNCONFIRMED */
    readonly close_reason: "USER_OVERDUE_UNCONFIRMED" | "CLOSE_CONFIRMED_VIA_MCH_API" | "CLOSE_ACCEPTED_VIA_MCH_API" | "TRANSFER_FINISHED" | "OVERDUE_NOT_TRANSFER" | "RESERVE_FAIL" | "USER_CLOSE" | (string & {})
  } | undefined
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no_ {
  /** 关闭预约商家转账记录 */
  readonly close: V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close
  /**
   * 商户预约单号查询预约商家转账记录 · https://pay.weixin.qq.com/doc/v3/partner/4013504218
   * 角色：服务商
   */
  get(options: V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Get_Options): ApiCall<V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Get_Response>
  /**
   * 商户预约单号查询预约商家转账记录 · https://pay.weixin.qq.com/doc/v3/partner/4013504218
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Get_Options): V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Get_Response
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close_Post_Options extends CallOptions {
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900001109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close_Post_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户AppID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 微信转账预约单号 · 示例：1330000071100999991182020050700019480001 */
  readonly reservation_id: string
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: string
  /** 预计最晚转账日期 · 示例：2019-11-22 */
  readonly estimated_date?: string | undefined
  /** 预计最大转账金额 · 示例：400000 */
  readonly estimated_max_amount?: number | undefined
  /** 准确转账金额 · 示例：100000 */
  readonly exact_amount?: number | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款银行类型 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 预约记录状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "CONFIRMED" | "CLOSED" | (string & {})
  /** 预约记录受理的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly accept_time: string
  /** 预约记录用户确认预约的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly reserve_time?: string | undefined
  /** 预约记录的关闭信息 */
  readonly close_info?: {
    /** 预约记录关闭的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly close_time: string
    /** 预约记录关闭的原因 · 示例：USER_OVERDUE_UNCONFIRMED */
    readonly close_reason: "USER_OVERDUE_UNCONFIRMED" | "CLOSE_CONFIRMED_VIA_MCH_API" | "CLOSE_ACCEPTED_VIA_MCH_API" | "TRANSFER_FINISHED" | "OVERDUE_NOT_TRANSFER" | "RESERVE_FAIL" | "USER_CLOSE" | (string & {})
  } | undefined
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close {
  /**
   * 关闭预约商家转账记录 · https://pay.weixin.qq.com/doc/v3/partner/4013504219
   * 角色：服务商
   */
  post(options: V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close_Post_Options): ApiCall<V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close_Post_Response>
  /**
   * 关闭预约商家转账记录 · https://pay.weixin.qq.com/doc/v3/partner/4013504219
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close_Post_Options): V3_Platsolution_Insurance_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close_Post_Response
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_ReservationId {
  /** 微信支付预约单号查询预约商家转账记录 */
  readonly _reservation_id_: V3_Platsolution_Insurance_MchTransfer_Reservation_ReservationId_Reservation_id_
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_ReservationId_Reservation_id__Get_Options extends CallOptions {
  /** 微信转账预约单号 · 示例：1330000071100999991182020050700019480001 */
  readonly reservation_id: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900001109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_ReservationId_Reservation_id__Get_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户AppID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 微信转账预约单号 · 示例：1330000071100999991182020050700019480001 */
  readonly reservation_id: string
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: string
  /** 预计最晚转账日期 · 示例：2019-11-22 */
  readonly estimated_date?: string | undefined
  /** 预计最大转账金额 · 示例：400000 */
  readonly estimated_max_amount?: number | undefined
  /** 准确转账金额 · 示例：100000 */
  readonly exact_amount?: number | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款银行类型 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 预约记录状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "CONFIRMED" | "CLOSED" | (string & {})
  /** 预约记录受理的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly accept_time: string
  /** 预约记录用户确认预约的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly reserve_time?: string | undefined
  /** 预约记录的关闭信息 */
  readonly close_info?: {
    /** 预约记录关闭的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly close_time: string
    /** 预约记录关闭的原因 · 示例：USER_OVERDUE_UNCONFIRMED */
    readonly close_reason: "USER_OVERDUE_UNCONFIRMED" | "CLOSE_CONFIRMED_VIA_MCH_API" | "CLOSE_ACCEPTED_VIA_MCH_API" | "TRANSFER_FINISHED" | "OVERDUE_NOT_TRANSFER" | "RESERVE_FAIL" | "USER_CLOSE" | (string & {})
  } | undefined
}

export interface V3_Platsolution_Insurance_MchTransfer_Reservation_ReservationId_Reservation_id_ {
  /**
   * 微信支付预约单号查询预约商家转账记录 · https://pay.weixin.qq.com/doc/v3/partner/4013504217
   * 角色：服务商
   */
  get(options: V3_Platsolution_Insurance_MchTransfer_Reservation_ReservationId_Reservation_id__Get_Options): ApiCall<V3_Platsolution_Insurance_MchTransfer_Reservation_ReservationId_Reservation_id__Get_Response>
  /**
   * 微信支付预约单号查询预约商家转账记录 · https://pay.weixin.qq.com/doc/v3/partner/4013504217
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_Insurance_MchTransfer_Reservation_ReservationId_Reservation_id__Get_Options): V3_Platsolution_Insurance_MchTransfer_Reservation_ReservationId_Reservation_id__Get_Response
}

export interface V3_Platsolution_MchTransfer {
  /** 资金应用∙转账 · 共 9 个接口 */
  readonly batches: V3_Platsolution_MchTransfer_Batches
  /** 资金应用∙转账 · 共 4 个接口 */
  readonly reservation: V3_Platsolution_MchTransfer_Reservation
}

export interface V3_Platsolution_MchTransfer_Batches {
  /** 受理商家转账 */
  readonly apply: V3_Platsolution_MchTransfer_Batches_Apply
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly batchId: V3_Platsolution_MchTransfer_Batches_BatchId
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly detailReceipts: V3_Platsolution_MchTransfer_Batches_DetailReceipts
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly outBatchNo: V3_Platsolution_MchTransfer_Batches_OutBatchNo
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly summaryReceipts: V3_Platsolution_MchTransfer_Batches_SummaryReceipts
}

export interface V3_Platsolution_MchTransfer_Batches_Apply_Post_Request {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户AppID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 批次名称 · 示例：2023年2月深圳分部报销单 */
  readonly batch_name: string
  /** 批次备注 · 示例：2023年2月深圳分部报销单 */
  readonly batch_remark: string
  /** 转账总金额 · 示例：4000000 */
  readonly total_amount: number
  /** 转账总笔数 · 示例：200 */
  readonly total_num: number
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: string
  /** 转账明细列表 */
  readonly transfer_detail_list: readonly {
    /** 商家明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 转账金额 · 示例：200000 */
    readonly transfer_amount: number
    /** 转账备注 · 示例：2023年2月报销 */
    readonly transfer_remark: string
    /** 微信转账预约单号 · 示例：1330000071100999991182020050700019480001 */
    readonly reservation_id: string
    /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
    readonly openid: string
  }[]
  /** 商户回调地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
}

export interface V3_Platsolution_MchTransfer_Batches_Apply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_MchTransfer_Batches_Apply_Post_Request
}

export interface V3_Platsolution_MchTransfer_Batches_Apply_Post_Response {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 批次创建时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly create_time: string
  /** 批次状态 · 示例：ACCEPTED */
  readonly batch_state?: string | undefined
}

export interface V3_Platsolution_MchTransfer_Batches_Apply {
  /**
   * 受理商家转账
   * 角色：服务商
   */
  post(options: V3_Platsolution_MchTransfer_Batches_Apply_Post_Options & { readonly json: V3_Platsolution_MchTransfer_Batches_Apply_Post_Request }): ApiCall<V3_Platsolution_MchTransfer_Batches_Apply_Post_Response>
  /**
   * 受理商家转账
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_MchTransfer_Batches_Apply_Post_Options & { readonly json: V3_Platsolution_MchTransfer_Batches_Apply_Post_Request }): V3_Platsolution_MchTransfer_Batches_Apply_Post_Response
}

export interface V3_Platsolution_MchTransfer_Batches_BatchId {
  /** 商家转账批次单号 · 微信支付转账批次单号查询批次单 · 共 2 个接口 */
  readonly _batch_id_: V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id_
}

export interface V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Get_Options extends CallOptions {
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900102208 */
    readonly sub_mchid: string
    /** 是否查询转账明细单 */
    readonly need_query_detail: boolean
    /** 明细状态 · 示例：FAIL */
    readonly detail_state?: "ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | (string & {}) | undefined
    /** 请求资源起始位置 · 默认：0 */
    readonly offset?: number | undefined
    /** 最大资源条数 · 默认：20 */
    readonly limit?: number | undefined
  }
}

export interface V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Get_Response {
  /** 转账批次单 */
  readonly transfer_batch: {
    /** 商家批次单号 · 示例：sjzz20230223 */
    readonly out_batch_no: string
    /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
    readonly batch_id: string
    /** 服务商应用ID · 示例：wxf636efh567hg4356 */
    readonly sp_appid: string
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 二级商户应用ID · 示例：wxf636efh567hg4356 */
    readonly sub_appid?: string | undefined
    /** 批次状态 · 示例：ACCEPTED */
    readonly batch_state: string
    /** 批次名称 · 示例：2023年2月深圳分部转账单 */
    readonly batch_name: string
    /** 批次备注 · 示例：2023年2月深圳分部报销单 */
    readonly batch_remark: string
    /** 批次关闭原因 · 示例：MERCHANT_REVOCATION */
    readonly close_reason?: string | undefined
    /** 转账总金额 · 示例：4000000 */
    readonly total_amount: number
    /** 转账总笔数 · 示例：200 */
    readonly total_num: number
    /** 批次创建时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
    readonly create_time: string
    /** 转账成功金额 · 示例：3900000 */
    readonly success_amount: number
    /** 转账成功笔数 · 示例：199 */
    readonly success_num: number
    /** 转账失败金额 · 示例：100000 */
    readonly failed_amount: number
    /** 转账失败笔数 · 示例：1 */
    readonly failed_num: number
    /** 转账场景ID · 示例：1000 */
    readonly transfer_scene_id: string
  }
  /** 转账明细单列表 */
  readonly data?: readonly {
    /** 商家转账明细单号 · 示例：132000011085109987515042023022300246521006 */
    readonly detail_id: string
    /** 商家明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 明细状态 · 示例：INIT */
    readonly detail_state: string
  }[] | undefined
  /** 请求资源起始位置 · 示例：0 */
  readonly offset?: number | undefined
  /** 最大资源条数 · 示例：20 */
  readonly limit?: number | undefined
}

export interface V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id_ {
  /** 资金应用∙转账 · 共 1 个接口 */
  readonly details: V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Details
  /**
   * 微信支付转账批次单号查询批次单
   * 角色：服务商
   */
  get(options: V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Get_Options): ApiCall<V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Get_Response>
  /**
   * 微信支付转账批次单号查询批次单
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Get_Options): V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Get_Response
  /** 微信支付转账批次单号查询批次单：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Get_Response['data']>[number], void, undefined>
}

export interface V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Details {
  /** 资金应用∙转账 · 共 1 个接口 */
  readonly detailId: V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId
}

export interface V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId {
  /** 微信支付转账明细单号查询明细单 */
  readonly _detail_id_: V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id_
}

export interface V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Options extends CallOptions {
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 商家转账明细单号 · 示例：132000011085109987515042023022300246521006 */
  readonly detail_id: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Response {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 商家转账明细单号 · 示例：132000011085109987515042023022300246521006 */
  readonly detail_id: string
  /** 服务商应用ID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 二级商户应用ID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 转账发起时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly create_time: string
  /** 明细状态 · 示例：INIT */
  readonly detail_state: string
  /** 转账金额 · 示例：20000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2023年2月报销 */
  readonly transfer_remark: string
  /** 明细失败原因 · 示例：ACCOUNT_FROZEN */
  readonly fail_reason?: string | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款银行类型 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 收款用户姓名 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 转账完成时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly transfer_finish_time?: string | undefined
  /** 银行退票时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly bank_refund_time?: string | undefined
}

export interface V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id_ {
  /**
   * 微信支付转账明细单号查询明细单
   * 角色：服务商
   */
  get(options: V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Options): ApiCall<V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Response>
  /**
   * 微信支付转账明细单号查询明细单
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Options): V3_Platsolution_MchTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Response
}

export interface V3_Platsolution_MchTransfer_Batches_DetailReceipts {
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly outBatchNo: V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo
}

export interface V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo {
  /** 商家批次单号 · 共 2 个接口 */
  readonly _out_batch_no_: V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no_
}

export interface V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no_ {
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly outDetailNo: V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo
}

export interface V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo {
  /** 商家明细单号 · 查询商家转账明细电子回单 · 共 2 个接口 */
  readonly _out_detail_no_: V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no_
}

export interface V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Get_Options extends CallOptions {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Get_Response {
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家转账明细单号 · 示例：132000011085109987515042023022300246521006 */
  readonly detail_id: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly receipt_state: string
  /** 电子回单文件的hash方法 · 示例：SHA256 */
  readonly hash_type?: string | undefined
  /** 电子回单文件的hash值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 电子回单文件的下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=toekn */
  readonly download_url?: string | undefined
}

export interface V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no_ {
  /** 申请商家转账明细电子回单 */
  readonly apply: V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply
  /**
   * 查询商家转账明细电子回单
   * 角色：服务商
   */
  get(options: V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Get_Options): ApiCall<V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Get_Response>
  /**
   * 查询商家转账明细电子回单
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Get_Options): V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Get_Response
}

export interface V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Request {
  /** 二级商户号 · 示例：1900102208 */
  readonly sub_mchid: string
}

export interface V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Options extends CallOptions {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Request
}

export interface V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Response {
  /** 二级商户号 · 示例：1900102208 */
  readonly sub_mchid: string
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly receipt_state: string
}

export interface V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply {
  /**
   * 申请商家转账明细电子回单
   * 角色：服务商
   */
  post(options: V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Options & { readonly json: V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Request }): ApiCall<V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Response>
  /**
   * 申请商家转账明细电子回单
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Options & { readonly json: V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Request }): V3_Platsolution_MchTransfer_Batches_DetailReceipts_OutBatchNo_Out_batch_no__OutDetailNo_Out_detail_no__Apply_Post_Response
}

export interface V3_Platsolution_MchTransfer_Batches_OutBatchNo {
  /** 商家批次单号 · 商户转账批次单号查询批次单 · 共 2 个接口 */
  readonly _out_batch_no_: V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no_
}

export interface V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options extends CallOptions {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900102208 */
    readonly sub_mchid: string
    /** 是否查询转账明细单 */
    readonly need_query_detail: boolean
    /** 请求资源起始位置 · 默认：0 */
    readonly offset?: number | undefined
    /** 最大资源条数 · 默认：20 */
    readonly limit?: number | undefined
    /** 明细状态 · 示例：ALL */
    readonly detail_state?: "ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND" | (string & {}) | undefined
  }
}

export interface V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response {
  /** 转账批次单 */
  readonly transfer_batch: {
    /** 商家批次单号 · 示例：sjzz20230223 */
    readonly out_batch_no: string
    /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
    readonly batch_id: string
    /** 服务商应用ID · 示例：wxf636efh567hg4356 */
    readonly sp_appid: string
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
    /** 二级商户应用ID · 示例：wxf636efh567hg4356 */
    readonly sub_appid?: string | undefined
    /** 批次状态 · 示例：ACCEPTED */
    readonly batch_state: string
    /** 批次名称 · 示例：2023年2月深圳分部转账单 */
    readonly batch_name: string
    /** 批次备注 · 示例：2023年2月深圳分部报销单 */
    readonly batch_remark: string
    /** 批次关闭原因 · 示例：MERCHANT_REVOCATION */
    readonly close_reason?: string | undefined
    /** 转账总金额 · 示例：4000000 */
    readonly total_amount: number
    /** 转账总笔数 · 示例：200 */
    readonly total_num: number
    /** 批次创建时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
    readonly create_time: string
    /** 转账成功金额 · 示例：3900000 */
    readonly success_amount: number
    /** 转账成功笔数 · 示例：199 */
    readonly success_num: number
    /** 转账失败金额 · 示例：100000 */
    readonly failed_amount: number
    /** 转账失败笔数 · 示例：1 */
    readonly failed_num: number
    /** 转账场景ID · 示例：1000 */
    readonly transfer_scene_id: string
  }
  /** 转账明细单列表 */
  readonly data?: readonly {
    /** 商家转账明细单号 · 示例：132000011085109987515042023022300246521006 */
    readonly detail_id: string
    /** 商家明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 明细状态 · 示例：INIT */
    readonly detail_state: string
  }[] | undefined
  /** 请求资源起始位置 · 示例：0 */
  readonly offset?: number | undefined
  /** 最大资源条数 · 示例：20 */
  readonly limit?: number | undefined
}

export interface V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no_ {
  /** 资金应用∙转账 · 共 1 个接口 */
  readonly details: V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details
  /**
   * 商户转账批次单号查询批次单
   * 角色：服务商
   */
  get(options: V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options): ApiCall<V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response>
  /**
   * 商户转账批次单号查询批次单
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options): V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response
  /** 商户转账批次单号查询批次单：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response['data']>[number], void, undefined>
}

export interface V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details {
  /** 资金应用∙转账 · 共 1 个接口 */
  readonly outDetailNo: V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo
}

export interface V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo {
  /** 商户明细单号查询明细单 */
  readonly _out_detail_no_: V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no_
}

export interface V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Options extends CallOptions {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Response {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 商家转账明细单号 · 示例：132000011085109987515042023022300246521006 */
  readonly detail_id: string
  /** 服务商应用ID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 二级商户应用ID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 转账发起时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly create_time: string
  /** 明细状态 · 示例：INIT */
  readonly detail_state: string
  /** 转账金额 · 示例：20000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2023年2月报销 */
  readonly transfer_remark: string
  /** 明细失败原因 · 示例：ACCOUNT_FROZEN */
  readonly fail_reason?: string | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款银行类型 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 收款用户姓名 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 转账完成时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly transfer_finish_time?: string | undefined
  /** 银行退票时间 · 格式：RFC 3339 日期时间 · 示例：2023-02-23T13:29:35+08:00 */
  readonly bank_refund_time?: string | undefined
}

export interface V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no_ {
  /**
   * 商户明细单号查询明细单
   * 角色：服务商
   */
  get(options: V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Options): ApiCall<V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Response>
  /**
   * 商户明细单号查询明细单
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Options): V3_Platsolution_MchTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Response
}

export interface V3_Platsolution_MchTransfer_Batches_SummaryReceipts {
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly outBatchNo: V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo
}

export interface V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo {
  /** 商家批次单号 · 查询商家转账批次电子回单 · 共 2 个接口 */
  readonly _out_batch_no_: V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no_
}

export interface V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Get_Options extends CallOptions {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900000109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Get_Response {
  /** 商家转账批次单号 · 示例：131000011085109987515042023022300246500006 */
  readonly batch_id: string
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly receipt_state: string
  /** 电子回单文件的hash方法 · 示例：SHA256 */
  readonly hash_type?: string | undefined
  /** 电子回单文件的hash值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 电子回单文件的下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=toekn */
  readonly download_url?: string | undefined
}

export interface V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no_ {
  /** 申请商家转账批次电子回单 */
  readonly apply: V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply
  /**
   * 查询商家转账批次电子回单
   * 角色：服务商
   */
  get(options: V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Get_Options): ApiCall<V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Get_Response>
  /**
   * 查询商家转账批次电子回单
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Get_Options): V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Get_Response
}

export interface V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Request {
  /** 二级商户号 · 示例：1900102208 */
  readonly sub_mchid: string
}

export interface V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Options extends CallOptions {
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Request
}

export interface V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Response {
  /** 二级商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 商家批次单号 · 示例：sjzz20230223 */
  readonly out_batch_no: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly receipt_state: string
}

export interface V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply {
  /**
   * 申请商家转账批次电子回单
   * 角色：服务商
   */
  post(options: V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Options & { readonly json: V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Request }): ApiCall<V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Response>
  /**
   * 申请商家转账批次电子回单
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Options & { readonly json: V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Request }): V3_Platsolution_MchTransfer_Batches_SummaryReceipts_OutBatchNo_Out_batch_no__Apply_Post_Response
}

export interface V3_Platsolution_MchTransfer_Reservation {
  /** 受理单次预约商家转账 */
  readonly apply: V3_Platsolution_MchTransfer_Reservation_Apply
  /** 资金应用∙转账 · 共 2 个接口 */
  readonly outReservationNo: V3_Platsolution_MchTransfer_Reservation_OutReservationNo
  /** 资金应用∙转账 · 共 1 个接口 */
  readonly reservationId: V3_Platsolution_MchTransfer_Reservation_ReservationId
}

export interface V3_Platsolution_MchTransfer_Reservation_Apply_Post_Request {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户AppID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: string
  /** 预计最晚转账日期 · 示例：2019-11-22 */
  readonly estimated_date: string
  /** 预计最大转账金额 · 示例：400000 */
  readonly estimated_max_amount?: number | undefined
  /** 准确转账金额 · 示例：100000 */
  readonly exact_amount?: number | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_real_name?: string | undefined
  /** 预约备注 · 示例：由于存在收益波动，实际到账资金可能不等于当前金额 */
  readonly reserve_remark: string
  /** 商户回调地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
  /** 场景报备信息 */
  readonly scene_report_data?: {
    /** 保险保单报备信息 */
    readonly insurance_policy?: {
      /** 保险产品备案编号 · 示例：40058541257 */
      readonly product_registration_no: string
      /** 保险单号 · 示例：202301011651 */
      readonly policy_no: string
      /** 保险名称 · 示例：养老保险 */
      readonly name: string
      /** 取现单号 · 示例：202310410941 */
      readonly withdrawal_no?: string | undefined
      /** 理赔单号 · 示例：202310410941 */
      readonly claim_no?: string | undefined
    } | undefined
  } | undefined
}

export interface V3_Platsolution_MchTransfer_Reservation_Apply_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Platsolution_MchTransfer_Reservation_Apply_Post_Request
}

export interface V3_Platsolution_MchTransfer_Reservation_Apply_Post_Response {
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 微信转账预约单号 · 示例：1330000071100999991182020050700019480001 */
  readonly reservation_id: string
  /** 预约记录受理时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly accept_time: string
  /** 预约记录状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "CONFIRMED" | "CLOSED" | (string & {})
  /** 跳转微信支付用户确认预约页的package信息 · 示例：affffddafdfafddffda== */
  readonly package_info: string
}

export interface V3_Platsolution_MchTransfer_Reservation_Apply {
  /**
   * 受理单次预约商家转账
   * 角色：服务商
   */
  post(options: V3_Platsolution_MchTransfer_Reservation_Apply_Post_Options & { readonly json: V3_Platsolution_MchTransfer_Reservation_Apply_Post_Request }): ApiCall<V3_Platsolution_MchTransfer_Reservation_Apply_Post_Response>
  /**
   * 受理单次预约商家转账
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_MchTransfer_Reservation_Apply_Post_Options & { readonly json: V3_Platsolution_MchTransfer_Reservation_Apply_Post_Request }): V3_Platsolution_MchTransfer_Reservation_Apply_Post_Response
}

export interface V3_Platsolution_MchTransfer_Reservation_OutReservationNo {
  /** 商户预约单号 · 商户预约单号查询预约商家转账记录 · 共 2 个接口 */
  readonly _out_reservation_no_: V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no_
}

export interface V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Get_Options extends CallOptions {
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900001109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Get_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户AppID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 微信转账预约单号 · 示例：1330000071100999991182020050700019480001 */
  readonly reservation_id: string
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: string
  /** 预计最晚转账日期 · 示例：2019-11-22 */
  readonly estimated_date?: string | undefined
  /** 预计最大转账金额 · 示例：400000 */
  readonly estimated_max_amount?: number | undefined
  /** 准确转账金额 · 示例：100000 */
  readonly exact_amount?: number | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款银行类型 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 预约记录状态 · 示例：ACCEPTED */
  readonly state: string
  /** 预约记录受理的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly accept_time: string
  /** 预约记录用户确认预约的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly reserve_time?: string | undefined
  /** 预约记录的关闭信息 */
  readonly close_info?: {
    /** 预约记录关闭的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly close_time: string
    /** 预约记录关闭的原因 · 示例：USER_OVERDUE_UNCONFIRMED */
    readonly close_reason: string
  } | undefined
}

export interface V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no_ {
  /** 关闭预约商家转账记录 */
  readonly close: V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close
  /**
   * 商户预约单号查询预约商家转账记录
   * 角色：服务商
   */
  get(options: V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Get_Options): ApiCall<V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Get_Response>
  /**
   * 商户预约单号查询预约商家转账记录
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Get_Options): V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Get_Response
}

export interface V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close_Post_Options extends CallOptions {
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900001109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close_Post_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户AppID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 微信转账预约单号 · 示例：1330000071100999991182020050700019480001 */
  readonly reservation_id: string
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: string
  /** 预计最晚转账日期 · 示例：2019-11-22 */
  readonly estimated_date?: string | undefined
  /** 预计最大转账金额 · 示例：400000 */
  readonly estimated_max_amount?: number | undefined
  /** 准确转账金额 · 示例：100000 */
  readonly exact_amount?: number | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款银行类型 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 预约记录状态 · 示例：ACCEPTED */
  readonly state: string
  /** 预约记录受理的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly accept_time: string
  /** 预约记录用户确认预约的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly reserve_time?: string | undefined
  /** 预约记录的关闭信息 */
  readonly close_info?: {
    /** 预约记录关闭的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly close_time: string
    /** 预约记录关闭的原因 · 示例：USER_OVERDUE_UNCONFIRMED */
    readonly close_reason: string
  } | undefined
}

export interface V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close {
  /**
   * 关闭预约商家转账记录
   * 角色：服务商
   */
  post(options: V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close_Post_Options): ApiCall<V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close_Post_Response>
  /**
   * 关闭预约商家转账记录
   * 角色：服务商
   */
  postSync(options: V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close_Post_Options): V3_Platsolution_MchTransfer_Reservation_OutReservationNo_Out_reservation_no__Close_Post_Response
}

export interface V3_Platsolution_MchTransfer_Reservation_ReservationId {
  /** 微信支付预约单号查询预约商家转账记录 */
  readonly _reservation_id_: V3_Platsolution_MchTransfer_Reservation_ReservationId_Reservation_id_
}

export interface V3_Platsolution_MchTransfer_Reservation_ReservationId_Reservation_id__Get_Options extends CallOptions {
  /** 微信转账预约单号 · 示例：1330000071100999991182020050700019480001 */
  readonly reservation_id: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900001109 */
    readonly sub_mchid: string
  }
}

export interface V3_Platsolution_MchTransfer_Reservation_ReservationId_Reservation_id__Get_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 二级商户号 · 示例：1900001109 */
  readonly sub_mchid: string
  /** 服务商AppID · 示例：wxf636efh567hg4356 */
  readonly sp_appid: string
  /** 二级商户AppID · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 微信转账预约单号 · 示例：1330000071100999991182020050700019480001 */
  readonly reservation_id: string
  /** 商户预约单号 · 示例：plfk2020042013 */
  readonly out_reservation_no: string
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: string
  /** 预计最晚转账日期 · 示例：2019-11-22 */
  readonly estimated_date?: string | undefined
  /** 预计最大转账金额 · 示例：400000 */
  readonly estimated_max_amount?: number | undefined
  /** 准确转账金额 · 示例：100000 */
  readonly exact_amount?: number | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款银行类型 · 示例：ICBC_DEBIT */
  readonly bank_type?: string | undefined
  /** 预约记录状态 · 示例：ACCEPTED */
  readonly state: string
  /** 预约记录受理的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly accept_time: string
  /** 预约记录用户确认预约的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly reserve_time?: string | undefined
  /** 预约记录的关闭信息 */
  readonly close_info?: {
    /** 预约记录关闭的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly close_time: string
    /** 预约记录关闭的原因 · 示例：USER_OVERDUE_UNCONFIRMED */
    readonly close_reason: string
  } | undefined
}

export interface V3_Platsolution_MchTransfer_Reservation_ReservationId_Reservation_id_ {
  /**
   * 微信支付预约单号查询预约商家转账记录
   * 角色：服务商
   */
  get(options: V3_Platsolution_MchTransfer_Reservation_ReservationId_Reservation_id__Get_Options): ApiCall<V3_Platsolution_MchTransfer_Reservation_ReservationId_Reservation_id__Get_Response>
  /**
   * 微信支付预约单号查询预约商家转账记录
   * 角色：服务商
   */
  getSync(options: V3_Platsolution_MchTransfer_Reservation_ReservationId_Reservation_id__Get_Options): V3_Platsolution_MchTransfer_Reservation_ReservationId_Reservation_id__Get_Response
}
