// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions, ListOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_BankTransfer {
  /** 资金应用∙转账∙银行模式 · 发起批量转账API · 共 5 个接口 */
  readonly batches: V3_BankTransfer_Batches
}

export interface V3_BankTransfer_Batches_Post_Request {
  /** 服务平台商户号 · 示例：1900001109 */
  readonly platform_mchid: string
  /** 付款企业商户号 · 示例：1900001109 */
  readonly specialized_payment_mchid: string
  /** 实际出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 用户授权商户号 · 示例：1900001109 */
  readonly user_authorized_mchid: string
  /** 用户授权appid · 示例：wxaffdakkk11112e3 */
  readonly user_authorized_appid: string
  /** 银行批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 批次名称 · 示例：2019年1月深圳分部报销单 */
  readonly batch_name: string
  /** 批次备注 · 示例：2019年1月深圳分部报销单 */
  readonly batch_remark: string
  /** 附加信息 · 示例：付款专用商户单号11111 */
  readonly attach_remark?: string | undefined
  /** 转账总金额 · 示例：4000000 */
  readonly total_amount: number
  /** 转账总笔数 · 示例：200 */
  readonly total_count: number
  /** 转账场景 · 示例：ORDINARY_TRANSFER */
  readonly transfer_scene: string
  /** 批量转账用途 · 示例：COMMISSION */
  readonly transfer_purpose: string
  /** 转账明细列表 */
  readonly transfer_detail_list?: readonly {
    /** 银行明细单号 · 示例：x23zy545Bd5436 */
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
  }[] | undefined
}

export interface V3_BankTransfer_Batches_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_BankTransfer_Batches_Post_Request
}

export interface V3_BankTransfer_Batches_Post_Response {
  /** 银行批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付批次单号 · 示例：1130000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 批次创建时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly create_time: string
}

export interface V3_BankTransfer_Batches {
  /** 资金应用∙转账∙银行模式 · 共 2 个接口 */
  readonly batchId: V3_BankTransfer_Batches_BatchId
  /** 资金应用∙转账∙银行模式 · 共 2 个接口 */
  readonly outBatchNo: V3_BankTransfer_Batches_OutBatchNo
  /**
   * 发起批量转账API · https://pay.weixin.qq.com/doc/v3/partner/4012465889
   * 角色：服务商
   */
  post(options: V3_BankTransfer_Batches_Post_Options & { readonly json: V3_BankTransfer_Batches_Post_Request }): ApiCall<V3_BankTransfer_Batches_Post_Response>
  /**
   * 发起批量转账API · https://pay.weixin.qq.com/doc/v3/partner/4012465889
   * 角色：服务商
   */
  postSync(options: V3_BankTransfer_Batches_Post_Options & { readonly json: V3_BankTransfer_Batches_Post_Request }): V3_BankTransfer_Batches_Post_Response
}

export interface V3_BankTransfer_Batches_BatchId {
  /** 微信支付批次单号 · 微信支付批次单号查询批次单API · 共 2 个接口 */
  readonly _batch_id_: V3_BankTransfer_Batches_BatchId_Batch_id_
}

export interface V3_BankTransfer_Batches_BatchId_Batch_id__Get_Options extends CallOptions {
  /** 微信支付批次单号 · 示例：1130000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 查询参数 */
  readonly query: {
    /** 是否查询转账明细单 */
    readonly need_query_detail: boolean
    /** 请求资源起始位置 */
    readonly offset?: number | undefined
    /** 最大资源条数 · 示例：20 */
    readonly limit?: number | undefined
    /** 明细状态 · 示例：FAIL */
    readonly detail_state?: "ALL" | "SUCCESS" | "FAIL" | (string & {}) | undefined
  }
}

export interface V3_BankTransfer_Batches_BatchId_Batch_id__Get_Response {
  /** 银行服务商号 · 示例：1900001109 */
  readonly bank_sp_mchid: string
  /** 服务平台商户号 · 示例：1900001109 */
  readonly platform_mchid: string
  /** 付款企业商户号 · 示例：1900001109 */
  readonly specialized_payment_mchid: string
  /** 实际出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 用户授权商户号 · 示例：1900001109 */
  readonly user_authorized_mchid: string
  /** 用户授权appid · 示例：wxf636efh567hg4356 */
  readonly user_authorized_appid: string
  /** 银行批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付批次单号 · 示例：1130000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 转账场景 · 示例：ORDINARY_TRANSFER */
  readonly transfer_scene: "ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER" | (string & {})
  /** 批次名称 · 示例：2019年1月深圳分部报销单 */
  readonly batch_name: string
  /** 批次备注 · 示例：2019年1月深圳分部报销单 */
  readonly batch_remark: string
  /** 附加信息 · 示例：付款专用商户单号11111 */
  readonly attach_remark?: string | undefined
  /** 批量转账用途 · 示例：COMMISSION */
  readonly transfer_purpose: "GOODSPAYMENT" | "COMMISSION" | "REFUND" | "REIMBURSEMENT" | "FREIGHT" | "OTHERS" | (string & {})
  /** 批次状态 · 示例：ACCEPTED */
  readonly batch_state: "ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED" | (string & {})
  /** 批次关闭原因 · 示例：OVERDUE_CLOSE */
  readonly close_reason?: "MERCHANT_REVOCATION" | "OVERDUE_CLOSE" | (string & {}) | undefined
  /** 转账总金额 · 示例：4000000 */
  readonly total_amount: number
  /** 转账总笔数 · 示例：200 */
  readonly total_count: number
  /** 批次创建时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly create_time?: string | undefined
  /** 批次更新时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly update_time?: string | undefined
  /** 转账成功金额 · 示例：3900000 */
  readonly success_amount?: number | undefined
  /** 转账成功笔数 · 示例：199 */
  readonly success_count?: number | undefined
  /** 转账失败金额 · 示例：100000 */
  readonly fail_amount?: number | undefined
  /** 转账失败笔数 · 示例：1 */
  readonly fail_count?: number | undefined
  /** 转账明细单列表 */
  readonly transfer_detail_list: readonly {
    /** 微信支付明细单号 · 示例：1140000071100999991182020050700019500100 */
    readonly detail_id: string
    /** 银行明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 明细状态 · 示例：SUCCESS */
    readonly detail_state: "PROCESSING" | "SUCCESS" | "REFUND" | (string & {})
    /** 明细失败原因 · 示例：ACCOUNT_FROZEN */
    readonly fail_reason?: "ACCOUNT_FROZEN" | "REAL_NAME_CHECK_FAIL" | "NAME_NOT_CORRECT" | "OPENID_INVALID" | "TRANSFER_QUOTA_EXCEED" | "DAY_RECEIVED_QUOTA_EXCEED" | "MONTH_RECEIVED_QUOTA_EXCEED" | "DAY_RECEIVED_COUNT_EXCEED" | "PRODUCT_AUTH_CHECK_FAIL" | "OVERDUE_CLOSE" | "ID_CARD_NOT_CORRECT" | "ACCOUNT_NOT_EXIST" | "TRANSFER_RISK" | "PAYROLL_CARD_ALREADY_LOGOUT" | "PAYROLL_CARD_ALREADY_FROZEN" | "PAYROLL_CARD_UNAUTHORIZED" | "PAYROLL_CARD_USER_NOT_OPEN" | "PAYROLL_CARD_NAME_CARD_NOT_MATCH" | "PAYROLL_CARD_ID_CARD_NOT_MATCH" | "PAYROLL_CARD_BANKCARD_UNBUNDLING" | "BANK_CARD_COLLECTIONS_ABOVE_QUOTA" | "BANK_CARD_ACCOUNT_ABNORMAL" | "BANK_CARD_STATUS_ABNORMAL" | "BANK_CARD_BANK_INFO_WRONG" | "BANK_CARD_CARD_INFO_WRONG" | "OTHER_FAIL_REASON_TYPE" | "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED" | "TRANSFER_REMARK_SET_FAIL" | (string & {}) | undefined
  }[]
}

export interface V3_BankTransfer_Batches_BatchId_Batch_id_ {
  /** 资金应用∙转账∙银行模式 · 共 1 个接口 */
  readonly details: V3_BankTransfer_Batches_BatchId_Batch_id__Details
  /**
   * 微信支付批次单号查询批次单API · https://pay.weixin.qq.com/doc/v3/partner/4012465891
   * 角色：服务商
   */
  get(options: V3_BankTransfer_Batches_BatchId_Batch_id__Get_Options): ApiCall<V3_BankTransfer_Batches_BatchId_Batch_id__Get_Response>
  /**
   * 微信支付批次单号查询批次单API · https://pay.weixin.qq.com/doc/v3/partner/4012465891
   * 角色：服务商
   */
  getSync(options: V3_BankTransfer_Batches_BatchId_Batch_id__Get_Options): V3_BankTransfer_Batches_BatchId_Batch_id__Get_Response
  /** 微信支付批次单号查询批次单API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_BankTransfer_Batches_BatchId_Batch_id__Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_BankTransfer_Batches_BatchId_Batch_id__Get_Response['transfer_detail_list']>[number], void, undefined>
}

export interface V3_BankTransfer_Batches_BatchId_Batch_id__Details {
  /** 资金应用∙转账∙银行模式 · 共 1 个接口 */
  readonly detailId: V3_BankTransfer_Batches_BatchId_Batch_id__Details_DetailId
}

export interface V3_BankTransfer_Batches_BatchId_Batch_id__Details_DetailId {
  /** 微信支付明细单号查询明细单API */
  readonly _detail_id_: V3_BankTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id_
}

export interface V3_BankTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Options extends CallOptions {
  /** 微信支付批次单号 · 示例：1130000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 微信明细单号 · 示例：1140000071100999991182020050700019500100 */
  readonly detail_id: string
}

export interface V3_BankTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Response {
  /** 银行服务商号 · 示例：1900001109 */
  readonly bank_sp_mchid: string
  /** 服务平台商户号 · 示例：1900001109 */
  readonly platform_mchid: string
  /** 付款企业商户号 · 示例：1900001109 */
  readonly specialized_payment_mchid: string
  /** 实际出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 用户授权商户号 · 示例：1900001109 */
  readonly user_authorized_mchid: string
  /** 用户授权appid · 示例：wxaffdakkk11112e3 */
  readonly user_authorized_appid: string
  /** 银行批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付批次单号 · 示例：1130000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 转账场景 · 示例：ORDINARY_TRANSFER */
  readonly transfer_scene: "ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER" | (string & {})
  /** 银行明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 微信支付明细单号 · 示例：1140000071100999991182020050700019500100 */
  readonly detail_id: string
  /** 收款用户openid · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款用户姓名 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly username: string
  /** 转账金额 · 示例：200000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 明细状态 · 示例：SUCCESS */
  readonly detail_state: "PROCESSING" | "SUCCESS" | "FAIL" | "REFUND" | (string & {})
  /** 明细失败原因 · 示例：ACCOUNT_FROZEN */
  readonly fail_reason?: "ACCOUNT_FROZEN" | "REAL_NAME_CHECK_FAIL" | "NAME_NOT_CORRECT" | "OPENID_INVALID" | "TRANSFER_QUOTA_EXCEED" | "DAY_RECEIVED_QUOTA_EXCEED" | "MONTH_RECEIVED_QUOTA_EXCEED" | "DAY_RECEIVED_COUNT_EXCEED" | "PRODUCT_AUTH_CHECK_FAIL" | "OVERDUE_CLOSE" | "ID_CARD_NOT_CORRECT" | "ACCOUNT_NOT_EXIST" | "TRANSFER_RISK" | "PAYROLL_CARD_ALREADY_LOGOUT" | "PAYROLL_CARD_ALREADY_FROZEN" | "PAYROLL_CARD_UNAUTHORIZED" | "PAYROLL_CARD_USER_NOT_OPEN" | "PAYROLL_CARD_NAME_CARD_NOT_MATCH" | "PAYROLL_CARD_ID_CARD_NOT_MATCH" | "PAYROLL_CARD_BANKCARD_UNBUNDLING" | "BANK_CARD_COLLECTIONS_ABOVE_QUOTA" | "BANK_CARD_ACCOUNT_ABNORMAL" | "BANK_CARD_STATUS_ABNORMAL" | "BANK_CARD_BANK_INFO_WRONG" | "BANK_CARD_CARD_INFO_WRONG" | "OTHER_FAIL_REASON_TYPE" | "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED" | "TRANSFER_REMARK_SET_FAIL" | (string & {}) | undefined
  /** 转账发起时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly initiate_time?: string | undefined
  /** 明细更新时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly update_time: string
  /** 收款账户类型 · 示例：WECHATPAY_ACCOUNT */
  readonly account_type: "WECHATPAY_ACCOUNT" | "BANK_ACCOUNT" | (string & {})
  /** 银行名称 · 示例：招商银行 */
  readonly bank_name?: string | undefined
  /** 银行卡尾号 · 示例：1234 */
  readonly bank_card_number_tail?: string | undefined
}

export interface V3_BankTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id_ {
  /**
   * 微信支付明细单号查询明细单API · https://pay.weixin.qq.com/doc/v3/partner/4012465897
   * 角色：服务商
   */
  get(options: V3_BankTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Options): ApiCall<V3_BankTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Response>
  /**
   * 微信支付明细单号查询明细单API · https://pay.weixin.qq.com/doc/v3/partner/4012465897
   * 角色：服务商
   */
  getSync(options: V3_BankTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Options): V3_BankTransfer_Batches_BatchId_Batch_id__Details_DetailId_Detail_id__Get_Response
}

export interface V3_BankTransfer_Batches_OutBatchNo {
  /** 资金应用∙转账∙银行模式 · 银行批次单号查询批次单API · 共 2 个接口 */
  readonly _out_batch_no_: V3_BankTransfer_Batches_OutBatchNo_Out_batch_no_
}

export interface V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options extends CallOptions {
  readonly out_batch_no: string
  /** 查询参数 */
  readonly query: {
    /** 银行批次单号 · 示例：plfk2020042013 */
    readonly out_batch_no: string
    /** 是否查询转账明细单 */
    readonly need_query_detail: boolean
    /** 请求资源起始位置 */
    readonly offset?: number | undefined
    /** 最大资源条数 · 示例：20 */
    readonly limit?: number | undefined
    /** 明细状态 · 示例：FAIL */
    readonly detail_state?: "ALL" | "SUCCESS" | "FAIL" | (string & {}) | undefined
  }
}

export interface V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response {
  /** 银行服务商号 · 示例：1900001109 */
  readonly bank_sp_mchid: string
  /** 服务平台商户号 · 示例：1900001109 */
  readonly platform_mchid: string
  /** 付款企业商户号 · 示例：1900001109 */
  readonly specialized_payment_mchid: string
  /** 实际出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 用户授权商户号 · 示例：1900001109 */
  readonly user_authorized_mchid: string
  /** 用户授权appid · 示例：wxf636efh567hg4356 */
  readonly user_authorized_appid: string
  /** 银行批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付批次单号 · 示例：1130000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 转账场景 · 示例：ORDINARY_TRANSFER */
  readonly transfer_scene: "ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER" | (string & {})
  /** 批次名称 · 示例：2019年1月深圳分部报销单 */
  readonly batch_name: string
  /** 批次备注 · 示例：2019年1月深圳分部报销单 */
  readonly batch_remark: string
  /** 附加信息 · 示例：付款专用商户单号11111 */
  readonly attach_remark?: string | undefined
  /** 批量转账用途 · 示例：COMMISSION */
  readonly transfer_purpose: "GOODSPAYMENT" | "COMMISSION" | "REFUND" | "REIMBURSEMENT" | "FREIGHT" | "OTHERS" | (string & {})
  /** 批次状态 · 示例：ACCEPTED */
  readonly batch_state: "ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED" | (string & {})
  /** 批次关闭原因 · 示例：OVERDUE_CLOSE */
  readonly close_reason?: "MERCHANT_REVOCATION" | "OVERDUE_CLOSE" | (string & {}) | undefined
  /** 转账总金额 · 示例：4000000 */
  readonly total_amount: number
  /** 转账总笔数 · 示例：200 */
  readonly total_count: number
  /** 批次创建时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly create_time?: string | undefined
  /** 批次更新时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly update_time?: string | undefined
  /** 转账成功金额 · 示例：3900000 */
  readonly success_amount?: number | undefined
  /** 转账成功笔数 · 示例：199 */
  readonly success_count?: number | undefined
  /** 转账失败金额 · 示例：100000 */
  readonly fail_amount?: number | undefined
  /** 转账失败笔数 · 示例：1 */
  readonly fail_count?: number | undefined
  /** 转账明细单列表 */
  readonly transfer_detail_list: readonly {
    /** 微信支付明细单号 · 示例：1140000071100999991182020050700019500100 */
    readonly detail_id: string
    /** 银行明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 明细状态 · 示例：SUCCESS */
    readonly detail_state: "PROCESSING" | "SUCCESS" | "REFUND" | (string & {})
    /** 明细失败原因 · 示例：ACCOUNT_FROZEN */
    readonly fail_reason?: "ACCOUNT_FROZEN" | "REAL_NAME_CHECK_FAIL" | "NAME_NOT_CORRECT" | "OPENID_INVALID" | "TRANSFER_QUOTA_EXCEED" | "DAY_RECEIVED_QUOTA_EXCEED" | "MONTH_RECEIVED_QUOTA_EXCEED" | "DAY_RECEIVED_COUNT_EXCEED" | "PRODUCT_AUTH_CHECK_FAIL" | "OVERDUE_CLOSE" | "ID_CARD_NOT_CORRECT" | "ACCOUNT_NOT_EXIST" | "TRANSFER_RISK" | "PAYROLL_CARD_ALREADY_LOGOUT" | "PAYROLL_CARD_ALREADY_FROZEN" | "PAYROLL_CARD_UNAUTHORIZED" | "PAYROLL_CARD_USER_NOT_OPEN" | "PAYROLL_CARD_NAME_CARD_NOT_MATCH" | "PAYROLL_CARD_ID_CARD_NOT_MATCH" | "PAYROLL_CARD_BANKCARD_UNBUNDLING" | "BANK_CARD_COLLECTIONS_ABOVE_QUOTA" | "BANK_CARD_ACCOUNT_ABNORMAL" | "BANK_CARD_STATUS_ABNORMAL" | "BANK_CARD_BANK_INFO_WRONG" | "BANK_CARD_CARD_INFO_WRONG" | "OTHER_FAIL_REASON_TYPE" | "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED" | "TRANSFER_REMARK_SET_FAIL" | (string & {}) | undefined
  }[]
}

export interface V3_BankTransfer_Batches_OutBatchNo_Out_batch_no_ {
  /** 资金应用∙转账∙银行模式 · 共 1 个接口 */
  readonly details: V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Details
  /**
   * 银行批次单号查询批次单API · https://pay.weixin.qq.com/doc/v3/partner/4012465903
   * 角色：服务商
   */
  get(options: V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options): ApiCall<V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response>
  /**
   * 银行批次单号查询批次单API · https://pay.weixin.qq.com/doc/v3/partner/4012465903
   * 角色：服务商
   */
  getSync(options: V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options): V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response
  /** 银行批次单号查询批次单API：自动翻页，用 for await 逐条读取 */
  getAll(options: ListOptions<V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Get_Options, 'query', 'offset' | 'limit', 'limit'>): AsyncGenerator<NonNullable<V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Get_Response['transfer_detail_list']>[number], void, undefined>
}

export interface V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Details {
  /** 资金应用∙转账∙银行模式 · 共 1 个接口 */
  readonly outDetailNo: V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo
}

export interface V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo {
  /** 银行明细单号查询明细单API */
  readonly _out_detail_no_: V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no_
}

export interface V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Options extends CallOptions {
  /** 银行批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 银行明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
}

export interface V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Response {
  /** 银行服务商号 · 示例：1900001109 */
  readonly bank_sp_mchid: string
  /** 服务平台商户号 · 示例：1900001109 */
  readonly platform_mchid: string
  /** 付款企业商户号 · 示例：1900001109 */
  readonly specialized_payment_mchid: string
  /** 实际出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 用户授权商户号 · 示例：1900001109 */
  readonly user_authorized_mchid: string
  /** 用户授权appid · 示例：wxaffdakkk11112e3 */
  readonly user_authorized_appid: string
  /** 银行批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付批次单号 · 示例：1130000071100999991182020050700019480001 */
  readonly batch_id: string
  /** 转账场景 · 示例：ORDINARY_TRANSFER */
  readonly transfer_scene: "ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER" | (string & {})
  /** 银行明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 微信支付明细单号 · 示例：1140000071100999991182020050700019500100 */
  readonly detail_id: string
  /** 收款用户openid · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款用户姓名 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly username: string
  /** 转账金额 · 示例：200000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 明细状态 · 示例：SUCCESS */
  readonly detail_state: "PROCESSING" | "SUCCESS" | "FAIL" | "REFUND" | (string & {})
  /** 明细失败原因 · 示例：ACCOUNT_FROZEN */
  readonly fail_reason?: "ACCOUNT_FROZEN" | "REAL_NAME_CHECK_FAIL" | "NAME_NOT_CORRECT" | "OPENID_INVALID" | "TRANSFER_QUOTA_EXCEED" | "DAY_RECEIVED_QUOTA_EXCEED" | "MONTH_RECEIVED_QUOTA_EXCEED" | "DAY_RECEIVED_COUNT_EXCEED" | "PRODUCT_AUTH_CHECK_FAIL" | "OVERDUE_CLOSE" | "ID_CARD_NOT_CORRECT" | "ACCOUNT_NOT_EXIST" | "TRANSFER_RISK" | "PAYROLL_CARD_ALREADY_LOGOUT" | "PAYROLL_CARD_ALREADY_FROZEN" | "PAYROLL_CARD_UNAUTHORIZED" | "PAYROLL_CARD_USER_NOT_OPEN" | "PAYROLL_CARD_NAME_CARD_NOT_MATCH" | "PAYROLL_CARD_ID_CARD_NOT_MATCH" | "PAYROLL_CARD_BANKCARD_UNBUNDLING" | "BANK_CARD_COLLECTIONS_ABOVE_QUOTA" | "BANK_CARD_ACCOUNT_ABNORMAL" | "BANK_CARD_STATUS_ABNORMAL" | "BANK_CARD_BANK_INFO_WRONG" | "BANK_CARD_CARD_INFO_WRONG" | "OTHER_FAIL_REASON_TYPE" | "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED" | "TRANSFER_REMARK_SET_FAIL" | (string & {}) | undefined
  /** 转账发起时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly initiate_time?: string | undefined
  /** 明细更新时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly update_time: string
  /** 收款账户类型 · 示例：WECHATPAY_ACCOUNT */
  readonly account_type: "WECHATPAY_ACCOUNT" | "BANK_ACCOUNT" | (string & {})
  /** 银行名称 · 示例：招商银行 */
  readonly bank_name?: string | undefined
  /** 银行卡尾号 · 示例：1234 */
  readonly bank_card_number_tail?: string | undefined
}

export interface V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no_ {
  /**
   * 银行明细单号查询明细单API · https://pay.weixin.qq.com/doc/v3/partner/4012465915
   * 角色：服务商
   */
  get(options: V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Options): ApiCall<V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Response>
  /**
   * 银行明细单号查询明细单API · https://pay.weixin.qq.com/doc/v3/partner/4012465915
   * 角色：服务商
   */
  getSync(options: V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Options): V3_BankTransfer_Batches_OutBatchNo_Out_batch_no__Details_OutDetailNo_Out_detail_no__Get_Response
}
