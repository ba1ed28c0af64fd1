// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_AbnormalFundProcessing {
  /** 收付通∙个人收款 · 共 3 个接口 */
  readonly receipts: V3_AbnormalFundProcessing_Receipts
}

export interface V3_AbnormalFundProcessing_Receipts {
  /** 微信支付在途异常资金付款单号 · 查询在途异常资金付款结果 · 共 3 个接口 */
  readonly _receipt_id_: V3_AbnormalFundProcessing_Receipts_Receipt_id_
}

export interface V3_AbnormalFundProcessing_Receipts_Receipt_id__Get_Options extends CallOptions {
  /** 微信支付在途异常资金付款单号 · 示例：0100011742874700562078230000 */
  readonly receipt_id: string
}

export interface V3_AbnormalFundProcessing_Receipts_Receipt_id__Get_Response {
  /** 产品名称 · 示例：C2C */
  readonly product_name: "C2C" | (string & {})
  /** 微信支付在途异常资金付款单号 · 示例：0100011742874700562078230000 */
  readonly receipt_id: string
  /** 付款金额信息 */
  readonly transfer_amount: {
    /** 总金额 · 示例：100 */
    readonly total: number
    /** 货币类型 */
    readonly currency: "CNY" | (string & {})
  }
  /** 在途异常资金付款状态 */
  readonly receipt_state: "RECEIPT_STATE_PENDING" | "RECEIPT_STATE_PROGRESS" | "RECEIPT_STATE_COMPLETED" | (string & {})
  /** 在途异常资金付款单据创建时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly create_time?: string | undefined
  /** 在途异常资金付款单据更新时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly last_update_time?: string | undefined
  /** 在途异常资金付款指令信息 */
  readonly instruction?: {
    /** 商户侧指令编号 · 示例：1200002 */
    readonly out_instruction_no: string
    /** 在途异常资金付款指令的发起方 */
    readonly commander: {
      /** 发起在途异常资金付款请求的角色 */
      readonly operator: "MERCHANT" | (string & {})
      /** 微信支付商户号 · 示例：990055040 */
      readonly mchid: string
    }
    /** 付款方式 */
    readonly transfer_mode: "TRANSFER_TO_ORIGINAL_RECEIVE_USER" | (string & {})
    /** 入账成功时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly success_time?: string | undefined
    /** 商户AppID */
    readonly appid: readonly string[]
    /** 回调通知地址 · 示例：https://weixin.qq.com */
    readonly notify_url: string
  } | undefined
}

export interface V3_AbnormalFundProcessing_Receipts_Receipt_id_ {
  /** 收付通∙个人收款 · 发起在途异常资金付款指令 · 共 2 个接口 */
  readonly transferInstructions: V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions
  /**
   * 查询在途异常资金付款结果 · https://pay.weixin.qq.com/doc/v3/partner/4015408031
   * 角色：电商平台
   */
  get(options: V3_AbnormalFundProcessing_Receipts_Receipt_id__Get_Options): ApiCall<V3_AbnormalFundProcessing_Receipts_Receipt_id__Get_Response>
  /**
   * 查询在途异常资金付款结果 · https://pay.weixin.qq.com/doc/v3/partner/4015408031
   * 角色：电商平台
   */
  getSync(options: V3_AbnormalFundProcessing_Receipts_Receipt_id__Get_Options): V3_AbnormalFundProcessing_Receipts_Receipt_id__Get_Response
}

export interface V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Post_Request {
  /** 商户侧指令编号 · 示例：1200002 */
  readonly out_instruction_no: string
  /** 付款方式 */
  readonly transfer_mode: "TRANSFER_TO_ORIGINAL_RECEIVE_USER" | "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT" | "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT" | (string & {})
  /** 收款方 */
  readonly receiver?: {
    /** 入账用户OpenID · 示例：eoCuiA7RW33Tc3jtz_5CNLegC9kN0 */
    readonly openid?: string | undefined
    /** 商户AppID · 示例：wxf636efh567hg4356 */
    readonly appid?: string | undefined
    /** 入账商户号 · 示例：1900001108 */
    readonly mchid?: string | undefined
  } | undefined
  /** 回调通知地址 · 示例：https://weixin.qq.com */
  readonly notify_url?: string | undefined
}

export interface V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Post_Options extends CallOptions {
  /** 微信支付在途异常资金付款单号 · 示例：0100011742874700562078230000 */
  readonly receipt_id: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Post_Request
}

export interface V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Post_Response {
  /** 产品名称 · 示例：C2C */
  readonly product_name: "C2C" | (string & {})
  /** 微信支付在途异常资金付款单号 · 示例：0100011742874700562078230000 */
  readonly receipt_id: string
  /** 付款金额信息 */
  readonly transfer_amount: {
    /** 总金额 · 示例：100 */
    readonly total: number
    /** 货币类型 */
    readonly currency: "CNY" | (string & {})
  }
  /** 在途异常资金付款状态 */
  readonly receipt_state: "RECEIPT_STATE_PENDING" | "RECEIPT_STATE_PROGRESS" | "RECEIPT_STATE_COMPLETED" | (string & {})
  /** 在途异常资金付款单据创建时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly create_time?: string | undefined
  /** 在途异常资金付款单据更新时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly last_update_time?: string | undefined
  /** 在途异常资金付款指令信息 */
  readonly instruction?: {
    /** 商户侧指令编号 · 示例：1200002 */
    readonly out_instruction_no: string
    /** 在途异常资金付款指令的发起方 */
    readonly commander: {
      /** 发起在途异常资金付款请求的角色 */
      readonly operator: "MERCHANT" | (string & {})
      /** 微信支付商户号 · 示例：990055040 */
      readonly mchid: string
    }
    /** 付款方式 */
    readonly transfer_mode: "TRANSFER_TO_ORIGINAL_RECEIVE_USER" | "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT" | "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT" | (string & {})
    /** 收款方 */
    readonly receiver?: {
      /** 入账用户OpenID · 示例：eoCuiA7RW33Tc3jtz_5CNLegC9kN0 */
      readonly openid?: string | undefined
      /** 商户AppID · 示例：wxf636efh567hg4356 */
      readonly appid?: string | undefined
      /** 入账商户号 · 示例：1900001108 */
      readonly mchid?: string | undefined
    } | undefined
    /** 在途异常资金付款指令状态 */
    readonly instruction_state?: "INSTRUCTION_STATE_PENDING" | "INSTRUCTION_STATE_IN_PROGRESS" | "INSTRUCTION_STATE_CLOSED" | "INSTRUCTION_STATE_SUCCESS" | (string & {}) | undefined
    /** 在途异常资金付款单据创建时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly create_time?: string | undefined
    /** 入账成功时间 · 示例：2018-06-08T10:34:56+08:00 */
    readonly success_time?: string | undefined
    /** 回调通知地址 · 示例：https://weixin.qq.com */
    readonly notify_url: string
  } | undefined
}

export interface V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions {
  /** 查询在途异常资金付款指令执行结果 */
  readonly _out_instruction_no_: V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Out_instruction_no_
  /**
   * 发起在途异常资金付款指令 · https://pay.weixin.qq.com/doc/v3/partner/4015408022
   * 角色：电商平台
   */
  post(options: V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Post_Options & { readonly json: V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Post_Request }): ApiCall<V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Post_Response>
  /**
   * 发起在途异常资金付款指令 · https://pay.weixin.qq.com/doc/v3/partner/4015408022
   * 角色：电商平台
   */
  postSync(options: V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Post_Options & { readonly json: V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Post_Request }): V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Post_Response
}

export interface V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Out_instruction_no__Get_Options extends CallOptions {
  /** 微信支付在途异常资金付款单号 · 示例：0100011742874700562078230000 */
  readonly receipt_id: string
  /** 商户侧指令编号 · 示例：1200002 */
  readonly out_instruction_no: string
}

export interface V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Out_instruction_no__Get_Response {
  /** 商户侧指令编号 · 示例：1200002 */
  readonly out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  readonly commander: {
    /** 发起在途异常资金付款请求的角色 · 示例：MERCHANT */
    readonly operator: "MERCHANT" | (string & {})
    /** 微信支付商户号 · 示例：990055040 */
    readonly mchid?: string | undefined
  }
  /** 付款方式 · 示例：TRANSFER_TO_ORIGINAL_RECEIVE_USER */
  readonly transfer_mode: "TRANSFER_TO_ORIGINAL_RECEIVE_USER" | "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT" | "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT" | (string & {})
  /** 收款方 */
  readonly receiver?: {
    /** 入账账户类型 · 示例：OTHERS */
    readonly account_type?: string | undefined
    /** 入账用户OpenID */
    readonly openid?: string | undefined
    /** 商户AppID */
    readonly appid?: string | undefined
    /** 入账商户号 · 示例：1900001108 */
    readonly mchid?: string | undefined
  } | undefined
  /** 在途异常资金付款指令状态 */
  readonly instruction_state: "INSTRUCTION_STATE_PENDING" | "INSTRUCTION_STATE_IN_PROGRESS" | "INSTRUCTION_STATE_CLOSED" | "INSTRUCTION_STATE_SUCCESS" | (string & {})
  /** 在途异常资金付款指令创建时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly create_time?: string | undefined
  /** 入账成功时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly success_time?: string | undefined
  /** 在途异常资金付款指令关闭时间 · 格式：RFC 3339 日期时间 · 示例：2018-06-08T10:34:56+08:00 */
  readonly close_time?: string | undefined
  /** 回调通知地址 · 示例：https://weixin.qq.com */
  readonly notify_url: string
  /** 微信支付在途异常资金付款指令执行流水号 · 示例：01010100021769054237638333570000010001 */
  readonly instruction_instance_id?: string | undefined
}

export interface V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Out_instruction_no_ {
  /**
   * 查询在途异常资金付款指令执行结果 · https://pay.weixin.qq.com/doc/v3/partner/4016636882
   * 角色：电商平台
   */
  get(options: V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Out_instruction_no__Get_Options): ApiCall<V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Out_instruction_no__Get_Response>
  /**
   * 查询在途异常资金付款指令执行结果 · https://pay.weixin.qq.com/doc/v3/partner/4016636882
   * 角色：电商平台
   */
  getSync(options: V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Out_instruction_no__Get_Options): V3_AbnormalFundProcessing_Receipts_Receipt_id__TransferInstructions_Out_instruction_no__Get_Response
}
