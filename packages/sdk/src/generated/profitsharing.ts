// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Profitsharing {
  readonly bills: V3_Profitsharing_Bills
  readonly merchantConfigs: V3_Profitsharing_MerchantConfigs
  readonly orders: V3_Profitsharing_Orders
  readonly receivers: V3_Profitsharing_Receivers
  readonly returnOrders: V3_Profitsharing_ReturnOrders
  readonly transactions: V3_Profitsharing_Transactions
}

export interface V3_Profitsharing_Bills_Get_Options extends CallOptions {
  readonly query: {
    /** 二级商户号 */
    readonly sub_mchid?: string | undefined
    /** 账单日期 · example: 2019-06-11 */
    readonly bill_date: string
    /** 压缩类型 · example: GZIP */
    readonly tar_type?: "GZIP" | (string & {}) | undefined
  }
}

export interface V3_Profitsharing_Bills_Get_Response {
  /** 下载地址 · example: https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx */
  readonly download_url: string
  /** 哈希类型 · example: SHA1 */
  readonly hash_type: "SHA1" | (string & {})
  /** 哈希值 · example: 79bb0f45fc4c42234a918000b2668d689e2bde04 */
  readonly hash_value: string
}

export interface V3_Profitsharing_Bills {
  /**
   * 申请分账账单 · https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   * Roles: 直连商户, 电商平台, 服务商
   */
  get(options: V3_Profitsharing_Bills_Get_Options): ApiCall<V3_Profitsharing_Bills_Get_Response>
  /**
   * 申请分账账单 · https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   * Roles: 直连商户, 电商平台, 服务商
   */
  getSync(options: V3_Profitsharing_Bills_Get_Options): V3_Profitsharing_Bills_Get_Response
}

export interface V3_Profitsharing_MerchantConfigs {
  readonly _sub_mchid_: V3_Profitsharing_MerchantConfigs_Sub_mchid_
}

export interface V3_Profitsharing_MerchantConfigs_Sub_mchid__Get_Options extends CallOptions {
  /** 子商户号 */
  readonly sub_mchid: string
}

export interface V3_Profitsharing_MerchantConfigs_Sub_mchid__Get_Response {
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid: string
  /** 最大分账比例 · example: 2000 */
  readonly max_ratio: number
}

export interface V3_Profitsharing_MerchantConfigs_Sub_mchid_ {
  /**
   * 查询最大分账比例 · https://pay.weixin.qq.com/doc/v3/partner/4012466864
   * Roles: 服务商
   */
  get(options: V3_Profitsharing_MerchantConfigs_Sub_mchid__Get_Options): ApiCall<V3_Profitsharing_MerchantConfigs_Sub_mchid__Get_Response>
  /**
   * 查询最大分账比例 · https://pay.weixin.qq.com/doc/v3/partner/4012466864
   * Roles: 服务商
   */
  getSync(options: V3_Profitsharing_MerchantConfigs_Sub_mchid__Get_Options): V3_Profitsharing_MerchantConfigs_Sub_mchid__Get_Response
}

export interface V3_Profitsharing_Orders_Post_Options extends CallOptions {
  readonly json: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 应用ID · example: wx8888888888888888 */
    readonly appid?: string | undefined
    /** 子商户应用ID · example: wx8888888888888889 */
    readonly sub_appid?: string | undefined
    /** 微信订单号 · example: 4208450740201411110007820472 */
    readonly transaction_id: string
    /** 商户分账单号 · example: P20150806125346 */
    readonly out_order_no: string
    /** 分账接收方列表 */
    readonly receivers?: readonly {
      /** 分账接收方类型 · example: MERCHANT_ID */
      readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
      /** 分账接收方帐号 · example: 86693852 */
      readonly account: string
      /** 分账个人接收方姓名 · 加密 encrypted by the client · example: hu89ohu89ohu89o */
      readonly name?: string | undefined
      /** 分账金额 · example: 888 */
      readonly amount: number
      /** 分账描述 · example: 分给商户A */
      readonly description: string
    }[] | undefined
    /** 是否解冻剩余未分资金 */
    readonly unfreeze_unsplit: boolean
    /** 分账结果回调url */
    readonly notify_url?: string | undefined
  }
}

export interface V3_Profitsharing_Orders_Post_Response {
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信订单号 · example: 4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · example: P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · example: 3008450740201411110007820472 */
  readonly order_id: string
  /** 分账单状态 · example: FINISHED */
  readonly state: "PROCESSING" | "FINISHED" | (string & {})
  /** 分账接收方列表 */
  readonly receivers?: readonly {
    /** 分账金额 · example: 100 */
    readonly amount: number
    /** 分账描述 · example: 分给商户1900000110 */
    readonly description: string
    /** 分账接收方类型 · example: MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方帐号 · example: 1900000109 */
    readonly account: string
    /** 分账结果 · example: SUCCESS */
    readonly result: "PENDING" | "SUCCESS" | "CLOSED" | (string & {})
    /** 分账失败原因 · example: ACCOUNT_ABNORMAL */
    readonly fail_reason?: "ACCOUNT_ABNORMAL" | "NO_RELATION" | "RECEIVER_HIGH_RISK" | "RECEIVER_REAL_NAME_NOT_VERIFIED" | "NO_AUTH" | "RECEIVER_RECEIPT_LIMIT" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
    /** 分账明细单号 · example: 36011111111111111111111 */
    readonly detail_id?: string | undefined
    /** 分账创建时间 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly create_time: string
    /** 分账完成时间 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly finish_time: string
  }[] | undefined
}

export interface V3_Profitsharing_Orders {
  readonly _out_order_no_: V3_Profitsharing_Orders_Out_order_no_
  readonly unfreeze: V3_Profitsharing_Orders_Unfreeze
  /**
   * 请求分账 · https://pay.weixin.qq.com/doc/v3/merchant/4012524936
   * Roles: 直连商户, 服务商
   */
  post(options: V3_Profitsharing_Orders_Post_Options): ApiCall<V3_Profitsharing_Orders_Post_Response>
  /**
   * 请求分账 · https://pay.weixin.qq.com/doc/v3/merchant/4012524936
   * Roles: 直连商户, 服务商
   */
  postSync(options: V3_Profitsharing_Orders_Post_Options): V3_Profitsharing_Orders_Post_Response
}

export interface V3_Profitsharing_Orders_Out_order_no__Get_Options extends CallOptions {
  /** 商户分账单号 */
  readonly out_order_no: string
  readonly query: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 微信订单号 · example: 4208450740201411110007820472 */
    readonly transaction_id: string
  }
}

export interface V3_Profitsharing_Orders_Out_order_no__Get_Response {
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信订单号 · example: 4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · example: P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · example: 3008450740201411110007820472 */
  readonly order_id: string
  /** 分账单状态 */
  readonly state: "PROCESSING" | "FINISHED" | (string & {})
  /** 分账接收方列表 */
  readonly receivers?: readonly {
    /** 分账金额 · example: 100 */
    readonly amount: number
    /** 分账描述 · example: 分给商户1900000110 */
    readonly description: string
    /** 分账接收方类型 · example: MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方帐号 · example: 1900000109 */
    readonly account: string
    /** 分账结果 */
    readonly result: "PENDING" | "SUCCESS" | "CLOSED" | (string & {})
    /** 分账失败原因 · example: ACCOUNT_ABNORMAL */
    readonly fail_reason?: "ACCOUNT_ABNORMAL" | "NO_RELATION" | "RECEIVER_HIGH_RISK" | "RECEIVER_REAL_NAME_NOT_VERIFIED" | "NO_AUTH" | "RECEIVER_RECEIPT_LIMIT" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
    /** 分账明细单号 · example: 36011111111111111111111 */
    readonly detail_id?: string | undefined
    /** 分账创建时间 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly create_time: string
    /** 分账完成时间 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly finish_time: string
  }[] | undefined
}

export interface V3_Profitsharing_Orders_Out_order_no_ {
  /**
   * 查询分账结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012525210
   * Roles: 直连商户, 服务商
   */
  get(options: V3_Profitsharing_Orders_Out_order_no__Get_Options): ApiCall<V3_Profitsharing_Orders_Out_order_no__Get_Response>
  /**
   * 查询分账结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012525210
   * Roles: 直连商户, 服务商
   */
  getSync(options: V3_Profitsharing_Orders_Out_order_no__Get_Options): V3_Profitsharing_Orders_Out_order_no__Get_Response
}

export interface V3_Profitsharing_Orders_Unfreeze_Post_Options extends CallOptions {
  readonly json: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 微信订单号 · example: 4208450740201411110007820472 */
    readonly transaction_id: string
    /** 商户分账单号 · example: P20150806125346 */
    readonly out_order_no: string
    /** 分账描述 · example: 解冻全部剩余资金 */
    readonly description: string
    /** 分账结果回调url */
    readonly notify_url?: string | undefined
  }
}

export interface V3_Profitsharing_Orders_Unfreeze_Post_Response {
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信订单号 · example: 4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · example: P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · example: 3008450740201411110007820472 */
  readonly order_id: string
  /** 分账单状态 · example: FINISHED */
  readonly state: "PROCESSING" | "FINISHED" | (string & {})
  /** 分账接收方列表 */
  readonly receivers?: readonly {
    /** 分账金额 · example: 100 */
    readonly amount: number
    /** 分账描述 · example: 分给商户1900000110 */
    readonly description: string
    /** 分账接收方类型 · example: MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方帐号 · example: 1900000109 */
    readonly account: string
    /** 分账结果 · example: SUCCESS */
    readonly result: "PENDING" | "SUCCESS" | "CLOSED" | (string & {})
    /** 分账失败原因 · example: ACCOUNT_ABNORMAL */
    readonly fail_reason?: "ACCOUNT_ABNORMAL" | "NO_RELATION" | "RECEIVER_HIGH_RISK" | "RECEIVER_REAL_NAME_NOT_VERIFIED" | "NO_AUTH" | "RECEIVER_RECEIPT_LIMIT" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
    /** 分账明细单号 · example: 36011111111111111111111 */
    readonly detail_id?: string | undefined
    /** 分账创建时间 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly create_time: string
    /** 分账完成时间 · example: 2015-05-20T13:29:35.120+08:00 */
    readonly finish_time: string
  }[] | undefined
}

export interface V3_Profitsharing_Orders_Unfreeze {
  /**
   * 解冻剩余资金 · https://pay.weixin.qq.com/doc/v3/merchant/4012526374
   * Roles: 直连商户, 服务商
   */
  post(options: V3_Profitsharing_Orders_Unfreeze_Post_Options): ApiCall<V3_Profitsharing_Orders_Unfreeze_Post_Response>
  /**
   * 解冻剩余资金 · https://pay.weixin.qq.com/doc/v3/merchant/4012526374
   * Roles: 直连商户, 服务商
   */
  postSync(options: V3_Profitsharing_Orders_Unfreeze_Post_Options): V3_Profitsharing_Orders_Unfreeze_Post_Response
}

export interface V3_Profitsharing_Receivers {
  readonly add: V3_Profitsharing_Receivers_Add
  readonly delete: V3_Profitsharing_Receivers_Delete
}

export interface V3_Profitsharing_Receivers_Add_Post_Options extends CallOptions {
  readonly json: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 应用ID · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户应用ID · example: wx8888888888888889 */
    readonly sub_appid?: string | undefined
    /** 分账接收方类型 · example: MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方帐号 · example: 86693852 */
    readonly account: string
    /** 分账个人接收方姓名 · 加密 encrypted by the client · example: hu89ohu89ohu89o */
    readonly name?: string | undefined
    /** 与分账方的关系类型 · example: SERVICE_PROVIDER */
    readonly relation_type: "SERVICE_PROVIDER" | "STORE" | "STAFF" | "STORE_OWNER" | "PARTNER" | "HEADQUARTER" | "BRAND" | "DISTRIBUTOR" | "USER" | "SUPPLIER" | "CUSTOM" | (string & {})
    /** 自定义的分账关系 · example: 代理商 */
    readonly custom_relation?: string | undefined
  }
}

export interface V3_Profitsharing_Receivers_Add_Post_Response {
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 分账接收方类型 · example: MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
  /** 分账接收方账号 · example: 86693852 */
  readonly account: string
  /** 分账接收方全称 · 加密 encrypted by the client · example: hu89ohu89ohu89o */
  readonly name?: string | undefined
  /** 与分账方的关系类型 · example: SERVICE_PROVIDER */
  readonly relation_type: "SERVICE_PROVIDER" | "STORE" | "STAFF" | "STORE_OWNER" | "PARTNER" | "HEADQUARTER" | "BRAND" | "DISTRIBUTOR" | "USER" | "SUPPLIER" | "CUSTOM" | (string & {})
  /** 自定义的分账关系 · example: 代理商 */
  readonly custom_relation?: string | undefined
}

export interface V3_Profitsharing_Receivers_Add {
  /**
   * 添加分账接收方 · https://pay.weixin.qq.com/doc/v3/merchant/4012528995
   * Roles: 直连商户, 服务商
   */
  post(options: V3_Profitsharing_Receivers_Add_Post_Options): ApiCall<V3_Profitsharing_Receivers_Add_Post_Response>
  /**
   * 添加分账接收方 · https://pay.weixin.qq.com/doc/v3/merchant/4012528995
   * Roles: 直连商户, 服务商
   */
  postSync(options: V3_Profitsharing_Receivers_Add_Post_Options): V3_Profitsharing_Receivers_Add_Post_Response
}

export interface V3_Profitsharing_Receivers_Delete_Post_Options extends CallOptions {
  readonly json: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 应用ID · example: wx8888888888888888 */
    readonly appid: string
    /** 子商户应用ID · example: wx8888888888888889 */
    readonly sub_appid?: string | undefined
    /** 分账接收方类型 · example: MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方账号 · example: 86693852 */
    readonly account: string
  }
}

export interface V3_Profitsharing_Receivers_Delete_Post_Response {
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 分账接收方类型 · example: MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
  /** 分账接收方账号 · example: 1900000109 */
  readonly account: string
}

export interface V3_Profitsharing_Receivers_Delete {
  /**
   * 删除分账接收方 · https://pay.weixin.qq.com/doc/v3/merchant/4012529590
   * Roles: 直连商户, 服务商
   */
  post(options: V3_Profitsharing_Receivers_Delete_Post_Options): ApiCall<V3_Profitsharing_Receivers_Delete_Post_Response>
  /**
   * 删除分账接收方 · https://pay.weixin.qq.com/doc/v3/merchant/4012529590
   * Roles: 直连商户, 服务商
   */
  postSync(options: V3_Profitsharing_Receivers_Delete_Post_Options): V3_Profitsharing_Receivers_Delete_Post_Response
}

export interface V3_Profitsharing_ReturnOrders_Post_Options extends CallOptions {
  readonly json: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 微信分账单号 · example: 3008450740201411110007820472 */
    readonly order_id?: string | undefined
    /** 商户分账单号 */
    readonly out_order_no?: string | undefined
    /** 商户回退单号 · example: R20190516001 */
    readonly out_return_no: string
    /** 回退商户号 · example: 86693852 */
    readonly return_mchid: string
    /** 回退金额 · example: 10 */
    readonly amount: number
    /** 回退描述 · example: 用户退款 */
    readonly description: string
  }
}

export interface V3_Profitsharing_ReturnOrders_Post_Response {
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信分账单号 · example: 3008450740201411110007820472 */
  readonly order_id: string
  /** 商户分账单号 · example: P20150806125346 */
  readonly out_order_no: string
  /** 商户回退单号 · example: R20190516001 */
  readonly out_return_no: string
  /** 微信回退单号 · example: 3008450740201411110007820472 */
  readonly return_id: string
  /** 回退商户号 · example: 86693852 */
  readonly return_mchid: string
  /** 回退金额 · example: 10 */
  readonly amount: number
  /** 回退描述 · example: 用户退款 */
  readonly description: string
  /** 回退结果 · example: SUCCESS */
  readonly result: "PROCESSING" | "SUCCESS" | "FAILED" | (string & {})
  /** 失败原因 · example: TIME_OUT_CLOSED */
  readonly fail_reason?: "ACCOUNT_ABNORMAL" | "BALANCE_NOT_ENOUGH" | "TIME_OUT_CLOSED" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
  /** 创建时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 完成时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly finish_time: string
}

export interface V3_Profitsharing_ReturnOrders {
  readonly _out_return_no_: V3_Profitsharing_ReturnOrders_Out_return_no_
  /**
   * 请求分账回退 · https://pay.weixin.qq.com/doc/v3/merchant/4012525287
   * Roles: 直连商户, 服务商
   */
  post(options: V3_Profitsharing_ReturnOrders_Post_Options): ApiCall<V3_Profitsharing_ReturnOrders_Post_Response>
  /**
   * 请求分账回退 · https://pay.weixin.qq.com/doc/v3/merchant/4012525287
   * Roles: 直连商户, 服务商
   */
  postSync(options: V3_Profitsharing_ReturnOrders_Post_Options): V3_Profitsharing_ReturnOrders_Post_Response
}

export interface V3_Profitsharing_ReturnOrders_Out_return_no__Get_Options extends CallOptions {
  /** 商户回退单号 */
  readonly out_return_no: string
  readonly query: {
    /** 子商户号 · example: 1900000109 */
    readonly sub_mchid?: string | undefined
    /** 商户分账单号 · example: P20190806125346 */
    readonly out_order_no: string
  }
}

export interface V3_Profitsharing_ReturnOrders_Out_return_no__Get_Response {
  /** 子商户号 · example: 1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信分账单号 · example: 3008450740201411110007820472 */
  readonly order_id: string
  /** 商户分账单号 · example: P20150806125346 */
  readonly out_order_no: string
  /** 商户回退单号 · example: R20190516001 */
  readonly out_return_no: string
  /** 微信回退单号 · example: 3008450740201411110007820472 */
  readonly return_id: string
  /** 回退商户号 · example: 86693852 */
  readonly return_mchid: string
  /** 回退金额 · example: 10 */
  readonly amount: number
  /** 回退描述 · example: 用户退款 */
  readonly description: string
  /** 回退结果 · example: SUCCESS */
  readonly result: "PROCESSING" | "SUCCESS" | "FAILED" | (string & {})
  /** 失败原因 · example: TIME_OUT_CLOSED */
  readonly fail_reason?: "ACCOUNT_ABNORMAL" | "BALANCE_NOT_ENOUGH" | "TIME_OUT_CLOSED" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
  /** 创建时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 完成时间 · example: 2015-05-20T13:29:35.120+08:00 */
  readonly finish_time: string
}

export interface V3_Profitsharing_ReturnOrders_Out_return_no_ {
  /**
   * 查询分账回退结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012526279
   * Roles: 直连商户, 服务商
   */
  get(options: V3_Profitsharing_ReturnOrders_Out_return_no__Get_Options): ApiCall<V3_Profitsharing_ReturnOrders_Out_return_no__Get_Response>
  /**
   * 查询分账回退结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012526279
   * Roles: 直连商户, 服务商
   */
  getSync(options: V3_Profitsharing_ReturnOrders_Out_return_no__Get_Options): V3_Profitsharing_ReturnOrders_Out_return_no__Get_Response
}

export interface V3_Profitsharing_Transactions {
  readonly _transaction_id_: V3_Profitsharing_Transactions_Transaction_id_
}

export interface V3_Profitsharing_Transactions_Transaction_id_ {
  readonly amounts: V3_Profitsharing_Transactions_Transaction_id__Amounts
}

export interface V3_Profitsharing_Transactions_Transaction_id__Amounts_Get_Options extends CallOptions {
  /** 微信订单号 */
  readonly transaction_id: string
}

export interface V3_Profitsharing_Transactions_Transaction_id__Amounts_Get_Response {
  /** 微信订单号 · example: 4208450740201411110007820472 */
  readonly transaction_id: string
  /** 订单剩余待分金额 · example: 1000 */
  readonly unsplit_amount: number
}

export interface V3_Profitsharing_Transactions_Transaction_id__Amounts {
  /**
   * 查询剩余待分金额 · https://pay.weixin.qq.com/doc/v3/merchant/4012457939
   * Roles: 直连商户, 服务商
   */
  get(options: V3_Profitsharing_Transactions_Transaction_id__Amounts_Get_Options): ApiCall<V3_Profitsharing_Transactions_Transaction_id__Amounts_Get_Response>
  /**
   * 查询剩余待分金额 · https://pay.weixin.qq.com/doc/v3/merchant/4012457939
   * Roles: 直连商户, 服务商
   */
  getSync(options: V3_Profitsharing_Transactions_Transaction_id__Amounts_Get_Options): V3_Profitsharing_Transactions_Transaction_id__Amounts_Get_Response
}
