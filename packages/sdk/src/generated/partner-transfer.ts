// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_PartnerTransfer {
  /** 资金应用∙转账∙服务商模式、运营工具∙用工卡 · 发起批量转账API · 共 5 个接口 */
  readonly batches: V3_PartnerTransfer_Batches
}

export interface V3_PartnerTransfer_Batches_Post_Request {
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 特约商户appid · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 特约商户授权类型 · 示例：INFORMATION_AUTHORIZATION_TYPE */
  readonly authorization_type: "INFORMATION_AUTHORIZATION_TYPE" | "FUND_AUTHORIZATION_TYPE" | "INFORMATION_AND_FUND_AUTHORIZATION_TYPE" | (string & {})
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
    /** 收款用户openid · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
    readonly openid: string
    /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
    readonly user_name: string
    /** 收款用户身份证 · 加密字段，SDK 自动加密 · 示例：8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
    readonly user_id_card?: string | undefined
  }[]
  /** 服务商的appid · 示例：wxf636efh567hg4388 */
  readonly sp_appid?: string | undefined
  /** 批量转账用途 · 示例：COMMISSION */
  readonly transfer_purpose?: "GOODSPAYMENT" | "COMMISSION" | "REFUND" | "REIMBURSEMENT" | "FREIGHT" | "OTHERS" | (string & {}) | undefined
  /** 转账场景 · 示例：ORDINARY_TRANSFER */
  readonly transfer_scene?: "ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER" | (string & {}) | undefined
}

export interface V3_PartnerTransfer_Batches_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_PartnerTransfer_Batches_Post_Request
}

export interface V3_PartnerTransfer_Batches_Post_Response {
  /** 商家批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付批次单号 · 示例：1030000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 批次创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
}

export interface V3_PartnerTransfer_Batches {
  /** 资金应用∙转账∙服务商模式、运营工具∙用工卡 · 共 2 个接口 */
  readonly batchId: V3_PartnerTransfer_Batches_BatchId
  /** 资金应用∙转账∙服务商模式、运营工具∙用工卡 · 共 2 个接口 */
  readonly outBatchNo: V3_PartnerTransfer_Batches_OutBatchNo
  /**
   * 发起批量转账API · https://pay.weixin.qq.com/doc/v3/partner/4012465738
   * 角色：服务商
   */
  post(options: V3_PartnerTransfer_Batches_Post_Options & { readonly json: V3_PartnerTransfer_Batches_Post_Request }): ApiCall<V3_PartnerTransfer_Batches_Post_Response>
  /**
   * 发起批量转账API · https://pay.weixin.qq.com/doc/v3/partner/4012465738
   * 角色：服务商
   */
  postSync(options: V3_PartnerTransfer_Batches_Post_Options & { readonly json: V3_PartnerTransfer_Batches_Post_Request }): V3_PartnerTransfer_Batches_Post_Response
}

export interface V3_PartnerTransfer_Batches_BatchId {
  /** 微信支付批次单号 · 微信支付批次单号查询批次单API · 共 2 个接口 */
  readonly _batch_id_: V3_PartnerTransfer_Batches_BatchId_Batch_id_
}

export interface V3_PartnerTransfer_Batches_BatchId_Batch_id__Get_Options extends CallOptions {
  /** 微信支付批次单号 · 示例：1030000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 查询参数 */
  readonly query: {
    /** 是否查询转账明细单 */
    readonly need_query_detail: boolean
    /** 请求资源起始位置 · 示例：0 */
    readonly offset?: number | undefined
    /** 最大资源条数 · 示例：20 */
    readonly limit?: number | undefined
    /** 明细状态 · 示例：FAIL */
    readonly detail_status?: "ALL" | "SUCCESS" | "FAIL" | (string & {}) | undefined
  }
}

export interface V3_PartnerTransfer_Batches_BatchId_Batch_id__Get_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 商家批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付批次单号 · 示例：1030000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 特约商户appid · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 批次状态 · 示例：ACCEPTED */
  readonly batch_status: string
  /** 批次类型 · 示例：API */
  readonly batch_type: string
  /** 特约商户授权类型 · 示例：INFORMATION_AUTHORIZATION_TYPE */
  readonly authorization_type: string
  /** 批次名称 · 示例：2019年1月深圳分部报销单 */
  readonly batch_name: string
  /** 批次备注 · 示例：2019年1月深圳分部报销单 */
  readonly batch_remark: string
  /** 批次关闭原因 · 示例：OVERDUE_CLOSE */
  readonly close_reason?: "MERCHANT_REVOCATION" | "OVERDUE_CLOSE" | "PAYER_ACCOUNT_ABNORMAL" | (string & {}) | undefined
  /** 转账总金额 · 示例：4000000 */
  readonly total_amount: number
  /** 转账总笔数 · 示例：200 */
  readonly total_num: number
  /** 批次创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 批次更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
  /** 转账成功金额 · 示例：3900000 */
  readonly success_amount?: number | undefined
  /** 转账成功笔数 · 示例：199 */
  readonly success_num?: number | undefined
  /** 转账失败金额 · 示例：100000 */
  readonly fail_amount?: number | undefined
  /** 转账失败笔数 · 示例：1 */
  readonly fail_num?: number | undefined
  /** 转账明细单列表 */
  readonly transfer_detail_list?: readonly {
    /** 微信支付明细单号 · 示例：1040000071100999991182020050700019500100 */
    readonly detail_id: string
    /** 商家明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 明细状态 · 示例：SUCCESS */
    readonly detail_status: string
  }[] | undefined
  /** 服务商的appid · 示例：wxf636efh567hg4388 */
  readonly sp_appid?: string | undefined
  /** 批量转账用途 · 示例：COMMISSION */
  readonly transfer_purpose?: "GOODSPAYMENT" | "COMMISSION" | "REFUND" | "REIMBURSEMENT" | "FREIGHT" | "OTHERS" | (string & {}) | undefined
  /** 转账场景 · 示例：ORDINARY_TRANSFER */
  readonly transfer_scene?: "ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER" | (string & {}) | undefined
}

export interface V3_PartnerTransfer_Batches_BatchId_Batch_id_ {
  /** 资金应用∙转账∙服务商模式、运营工具∙用工卡 · 共 1 个接口 */
  readonly details: V3_PartnerTransfer_Batches_BatchId_Batch_id__Details
  /**
   * 微信支付批次单号查询批次单API · https://pay.weixin.qq.com/doc/v3/partner/4012715990
   * 角色：服务商
   */
  get(options: V3_PartnerTransfer_Batches_BatchId_Batch_id__Get_Options): ApiCall<V3_PartnerTransfer_Batches_BatchId_Batch_id__Get_Response>
  /**
   * 微信支付批次单号查询批次单API · https://pay.weixin.qq.com/doc/v3/partner/4012715990
   * 角色：服务商
   */
  getSync(options: V3_PartnerTransfer_Batches_BatchId_Batch_id__Get_Options): V3_PartnerTransfer_Batches_BatchId_Batch_id__Get_Response
  /** 微信支付批次单号查询批次单API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_PartnerTransfer_Batches_BatchId_Batch_id__Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_PartnerTransfer_Batches_BatchId_Batch_id__Get_Response['transfer_detail_list']>[number], void, undefined>
}

export interface V3_PartnerTransfer_Batches_BatchId_Batch_id__Details {
  /** 资金应用∙转账∙服务商模式、运营工具∙用工卡 · 共 1 个接口 */
  readonly detailId: V3_PartnerTransfer_Batches_BatchId_Batch_id__Details_DetailId
}

export interface V3_PartnerTransfer_Batches_BatchId_Batch_id__Details_DetailId {
  /** 微信支付明细单号查询明细单API */
  readonly _detail_id_: V3_PartnerTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id_
}

export interface V3_PartnerTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Options extends CallOptions {
  /** 微信支付批次单号 · 示例：1030000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 微信明细单号 · 示例：1040000071100999991182020050700019500100 */
  readonly detail_id: string
}

export interface V3_PartnerTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 商家批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付批次单号 · 示例：1030000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 商户的appid · 示例：wxf636efh567hg4356 */
  readonly appid?: string | undefined
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 微信支付明细单号 · 示例：1040000071100999991182020050700019500100 */
  readonly detail_id: string
  /** 明细状态 · 示例：SUCCESS */
  readonly detail_status: string
  /** 转账金额 · 示例：200000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 明细失败原因 · 示例：ACCOUNT_FROZEN */
  readonly fail_reason?: string | undefined
  /** 收款用户openid · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款用户姓名 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly username: string
  /** 转账发起时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly initiate_time: string
  /** 明细更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
  /** 收款账户类型 · 示例：BANK_ACCOUNT */
  readonly account_type?: string | undefined
  /** 银行名称 · 示例：招商银行 */
  readonly bank_name?: string | undefined
  /** 银行卡尾号 · 示例：1234 */
  readonly bank_card_number_tail?: string | undefined
}

export interface V3_PartnerTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id_ {
  /**
   * 微信支付明细单号查询明细单API · https://pay.weixin.qq.com/doc/v3/partner/4012718324
   * 角色：服务商
   */
  get(options: V3_PartnerTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Options): ApiCall<V3_PartnerTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Response>
  /**
   * 微信支付明细单号查询明细单API · https://pay.weixin.qq.com/doc/v3/partner/4012718324
   * 角色：服务商
   */
  getSync(options: V3_PartnerTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Options): V3_PartnerTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Response
}

export interface V3_PartnerTransfer_Batches_OutBatchNo {
  /** 商家批次单号 · 商家批次单号查询批次单API · 共 2 个接口 */
  readonly _out_batch_no_: V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no_
}

export interface V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options extends CallOptions {
  /** 商家批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 查询参数 */
  readonly query: {
    /** 是否查询转账明细单 */
    readonly need_query_detail: boolean
    /** 请求资源起始位置 */
    readonly offset?: number | undefined
    /** 最大资源条数 · 示例：20 */
    readonly limit?: number | undefined
    /** 明细状态 · 示例：FAIL */
    readonly detail_status?: "ALL" | "SUCCESS" | "FAIL" | "REFUND" | (string & {}) | undefined
  }
}

export interface V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 特约商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 商家批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付批次单号 · 示例：1030000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 特约商户appid · 示例：wxf636efh567hg4356 */
  readonly sub_appid?: string | undefined
  /** 批次状态 · 示例：ACCEPTED */
  readonly batch_status: string
  /** 批次类型 · 示例：API */
  readonly batch_type: string
  /** 特约商户授权类型 · 示例：INFORMATION_AUTHORIZATION_TYPE */
  readonly authorization_type: string
  /** 批次名称 · 示例：2019年1月深圳分部报销单 */
  readonly batch_name: string
  /** 批次备注 · 示例：2019年1月深圳分部报销单 */
  readonly batch_remark: string
  /** 批次关闭原因 · 示例：OVERDUE_CLOSE */
  readonly close_reason?: "MERCHANT_REVOCATION" | "OVERDUE_CLOSE" | "PAYER_ACCOUNT_ABNORMAL" | (string & {}) | undefined
  /** 转账总金额 · 示例：4000000 */
  readonly total_amount: number
  /** 转账总笔数 · 示例：200 */
  readonly total_num: number
  /** 批次创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 批次更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
  /** 转账成功金额 · 示例：3900000 */
  readonly success_amount?: number | undefined
  /** 转账成功笔数 · 示例：199 */
  readonly success_num?: number | undefined
  /** 转账失败金额 · 示例：100000 */
  readonly fail_amount?: number | undefined
  /** 转账失败笔数 · 示例：1 */
  readonly fail_num?: number | undefined
  /** 转账明细单列表 */
  readonly transfer_detail_list?: readonly {
    /** 微信支付明细单号 · 示例：1040000071100999991182020050700019500100 */
    readonly detail_id: string
    /** 商家明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 明细状态 · 示例：SUCCESS */
    readonly detail_status: string
  }[] | undefined
  /** 服务商的appid · 示例：wxf636efh567hg4388 */
  readonly sp_appid?: string | undefined
  /** 批量转账用途 · 示例：COMMISSION */
  readonly transfer_purpose?: "GOODSPAYMENT" | "COMMISSION" | "REFUND" | "REIMBURSEMENT" | "FREIGHT" | "OTHERS" | (string & {}) | undefined
  /** 转账场景 · 示例：ORDINARY_TRANSFER */
  readonly transfer_scene?: "ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER" | (string & {}) | undefined
}

export interface V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no_ {
  /** 资金应用∙转账∙服务商模式、运营工具∙用工卡 · 共 1 个接口 */
  readonly details: V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Details
  /**
   * 商家批次单号查询批次单API · https://pay.weixin.qq.com/doc/v3/partner/4012718112
   * 角色：服务商
   */
  get(options: V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options): ApiCall<V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response>
  /**
   * 商家批次单号查询批次单API · https://pay.weixin.qq.com/doc/v3/partner/4012718112
   * 角色：服务商
   */
  getSync(options: V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options): V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response
  /** 商家批次单号查询批次单API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response['transfer_detail_list']>[number], void, undefined>
}

export interface V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Details {
  /** 资金应用∙转账∙服务商模式、运营工具∙用工卡 · 共 1 个接口 */
  readonly outDetailNo: V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo
}

export interface V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo {
  /** 商家明细单号查询明细单API */
  readonly _out_detail_no_: V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no_
}

export interface V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Options extends CallOptions {
  /** 商家批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
}

export interface V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 商家批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付批次单号 · 示例：1030000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 商户的appid · 示例：wxf636efh567hg4356 */
  readonly appid?: string | undefined
  /** 商家明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 微信支付明细单号 · 示例：1040000071100999991182020050700019500100 */
  readonly detail_id: string
  /** 明细状态 · 示例：SUCCESS */
  readonly detail_status: string
  /** 转账金额 · 示例：200000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 明细失败原因 · 示例：ACCOUNT_FROZEN */
  readonly fail_reason?: string | undefined
  /** 收款用户openid · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款用户姓名 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly username: string
  /** 转账发起时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly initiate_time: string
  /** 明细更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
  /** 收款账户类型 · 示例：BANK_ACCOUNT */
  readonly account_type?: string | undefined
  /** 银行名称 · 示例：招商银行 */
  readonly bank_name?: string | undefined
  /** 银行卡尾号 · 示例：1234 */
  readonly bank_card_number_tail?: string | undefined
}

export interface V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no_ {
  /**
   * 商家明细单号查询明细单API · https://pay.weixin.qq.com/doc/v3/partner/4012718434
   * 角色：服务商
   */
  get(options: V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Options): ApiCall<V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Response>
  /**
   * 商家明细单号查询明细单API · https://pay.weixin.qq.com/doc/v3/partner/4012718434
   * 角色：服务商
   */
  getSync(options: V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Options): V3_PartnerTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Response
}
