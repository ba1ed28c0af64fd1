// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Profitsharing {
  /** 申请分账账单 */
  readonly bills: V3_Profitsharing_Bills
  /** 资金应用∙分账 · 共 1 个接口 */
  readonly merchantConfigs: V3_Profitsharing_MerchantConfigs
  /** 资金应用∙分账 · 请求分账 · 共 3 个接口 */
  readonly orders: V3_Profitsharing_Orders
  /** 资金应用∙分账 · 共 2 个接口 */
  readonly receivers: V3_Profitsharing_Receivers
  /** 资金应用∙分账 · 请求分账回退 · 共 2 个接口 */
  readonly returnOrders: V3_Profitsharing_ReturnOrders
  /** 资金应用∙分账 · 共 1 个接口 */
  readonly transactions: V3_Profitsharing_Transactions
}

export interface V3_Profitsharing_Bills_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 */
    readonly sub_mchid?: string | undefined
    /** 账单日期 · 示例：2019-06-11 */
    readonly bill_date: string
    /** 压缩类型 · 示例：GZIP */
    readonly tar_type?: "GZIP" | (string & {}) | undefined
  }
}

export interface V3_Profitsharing_Bills_Get_Response {
  /** 下载地址 · 示例：https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx */
  readonly download_url: string
  /** 哈希类型 · 示例：SHA1 */
  readonly hash_type: "SHA1" | (string & {})
  /** 哈希值 · 示例：79bb0f45fc4c42234a918000b2668d689e2bde04 */
  readonly hash_value: string
}

export interface V3_Profitsharing_Bills {
  /**
   * 申请分账账单 · https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   * 角色：直连商户、电商平台、服务商
   */
  get(options: V3_Profitsharing_Bills_Get_Options): ApiCall<V3_Profitsharing_Bills_Get_Response>
  /**
   * 申请分账账单 · https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   * 角色：直连商户、电商平台、服务商
   */
  getSync(options: V3_Profitsharing_Bills_Get_Options): V3_Profitsharing_Bills_Get_Response
}

export interface V3_Profitsharing_MerchantConfigs {
  /** 查询最大分账比例 */
  readonly _sub_mchid_: V3_Profitsharing_MerchantConfigs_Sub_mchid_
}

export interface V3_Profitsharing_MerchantConfigs_Sub_mchid__Get_Options extends CallOptions {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
}

export interface V3_Profitsharing_MerchantConfigs_Sub_mchid__Get_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid: string
  /** 最大分账比例 · 示例：2000 */
  readonly max_ratio: number
}

export interface V3_Profitsharing_MerchantConfigs_Sub_mchid_ {
  /**
   * 查询最大分账比例 · https://pay.weixin.qq.com/doc/v3/partner/4012466864
   * 角色：服务商
   */
  get(options: V3_Profitsharing_MerchantConfigs_Sub_mchid__Get_Options): ApiCall<V3_Profitsharing_MerchantConfigs_Sub_mchid__Get_Response>
  /**
   * 查询最大分账比例 · https://pay.weixin.qq.com/doc/v3/partner/4012466864
   * 角色：服务商
   */
  getSync(options: V3_Profitsharing_MerchantConfigs_Sub_mchid__Get_Options): V3_Profitsharing_MerchantConfigs_Sub_mchid__Get_Response
}

export interface V3_Profitsharing_Orders_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 应用ID · 示例：wx8888888888888888 */
  readonly appid?: string | undefined
  /** 子商户应用ID · 示例：wx8888888888888889 */
  readonly sub_appid?: string | undefined
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 分账接收方列表 */
  readonly receivers?: readonly {
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方帐号 · 示例：86693852 */
    readonly account: string
    /** 分账个人接收方姓名 · 加密字段，SDK 自动加密 · 示例：hu89ohu89ohu89o */
    readonly name?: string | undefined
    /** 分账金额 · 示例：888 */
    readonly amount: number
    /** 分账描述 · 示例：分给商户A */
    readonly description: string
  }[] | undefined
  /** 是否解冻剩余未分资金 */
  readonly unfreeze_unsplit: boolean
  /** 分账结果回调url */
  readonly notify_url?: string | undefined
}

export interface V3_Profitsharing_Orders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Profitsharing_Orders_Post_Request
}

export interface V3_Profitsharing_Orders_Post_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 分账单状态 · 示例：FINISHED */
  readonly state: "PROCESSING" | "FINISHED" | (string & {})
  /** 分账接收方列表 */
  readonly receivers?: readonly {
    /** 分账金额 · 示例：100 */
    readonly amount: number
    /** 分账描述 · 示例：分给商户1900000110 */
    readonly description: string
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方帐号 · 示例：1900000109 */
    readonly account: string
    /** 分账结果 · 示例：SUCCESS */
    readonly result: "PENDING" | "SUCCESS" | "CLOSED" | (string & {})
    /** 分账失败原因 · 示例：ACCOUNT_ABNORMAL */
    readonly fail_reason?: "ACCOUNT_ABNORMAL" | "NO_RELATION" | "RECEIVER_HIGH_RISK" | "RECEIVER_REAL_NAME_NOT_VERIFIED" | "NO_AUTH" | "RECEIVER_RECEIPT_LIMIT" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
    /** 分账明细单号 · 示例：36011111111111111111111 */
    readonly detail_id?: string | undefined
    /** 分账创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_time: string
    /** 分账完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly finish_time: string
  }[] | undefined
}

export interface V3_Profitsharing_Orders {
  /** 查询分账结果 */
  readonly _out_order_no_: V3_Profitsharing_Orders_Out_order_no_
  /** 解冻剩余资金 */
  readonly unfreeze: V3_Profitsharing_Orders_Unfreeze
  /**
   * 请求分账 · https://pay.weixin.qq.com/doc/v3/merchant/4012524936
   * 角色：直连商户、服务商
   */
  post(options: V3_Profitsharing_Orders_Post_Options & { readonly json: V3_Profitsharing_Orders_Post_Request }): ApiCall<V3_Profitsharing_Orders_Post_Response>
  /**
   * 请求分账 · https://pay.weixin.qq.com/doc/v3/merchant/4012524936
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Profitsharing_Orders_Post_Options & { readonly json: V3_Profitsharing_Orders_Post_Request }): V3_Profitsharing_Orders_Post_Response
}

export interface V3_Profitsharing_Orders_Out_order_no__Get_Options extends CallOptions {
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 微信订单号 · 示例：4208450740201411110007820472 */
    readonly transaction_id: string
  }
}

export interface V3_Profitsharing_Orders_Out_order_no__Get_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 分账单状态 */
  readonly state: "PROCESSING" | "FINISHED" | (string & {})
  /** 分账接收方列表 */
  readonly receivers?: readonly {
    /** 分账金额 · 示例：100 */
    readonly amount: number
    /** 分账描述 · 示例：分给商户1900000110 */
    readonly description: string
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方帐号 · 示例：1900000109 */
    readonly account: string
    /** 分账结果 */
    readonly result: "PENDING" | "SUCCESS" | "CLOSED" | (string & {})
    /** 分账失败原因 · 示例：ACCOUNT_ABNORMAL */
    readonly fail_reason?: "ACCOUNT_ABNORMAL" | "NO_RELATION" | "RECEIVER_HIGH_RISK" | "RECEIVER_REAL_NAME_NOT_VERIFIED" | "NO_AUTH" | "RECEIVER_RECEIPT_LIMIT" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
    /** 分账明细单号 · 示例：36011111111111111111111 */
    readonly detail_id?: string | undefined
    /** 分账创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_time: string
    /** 分账完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly finish_time: string
  }[] | undefined
}

export interface V3_Profitsharing_Orders_Out_order_no_ {
  /**
   * 查询分账结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012525210
   * 角色：直连商户、服务商
   */
  get(options: V3_Profitsharing_Orders_Out_order_no__Get_Options): ApiCall<V3_Profitsharing_Orders_Out_order_no__Get_Response>
  /**
   * 查询分账结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012525210
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Profitsharing_Orders_Out_order_no__Get_Options): V3_Profitsharing_Orders_Out_order_no__Get_Response
}

export interface V3_Profitsharing_Orders_Unfreeze_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 分账描述 · 示例：解冻全部剩余资金 */
  readonly description: string
  /** 分账结果回调url */
  readonly notify_url?: string | undefined
}

export interface V3_Profitsharing_Orders_Unfreeze_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Profitsharing_Orders_Unfreeze_Post_Request
}

export interface V3_Profitsharing_Orders_Unfreeze_Post_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 分账单状态 · 示例：FINISHED */
  readonly state: "PROCESSING" | "FINISHED" | (string & {})
  /** 分账接收方列表 */
  readonly receivers?: readonly {
    /** 分账金额 · 示例：100 */
    readonly amount: number
    /** 分账描述 · 示例：分给商户1900000110 */
    readonly description: string
    /** 分账接收方类型 · 示例：MERCHANT_ID */
    readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
    /** 分账接收方帐号 · 示例：1900000109 */
    readonly account: string
    /** 分账结果 · 示例：SUCCESS */
    readonly result: "PENDING" | "SUCCESS" | "CLOSED" | (string & {})
    /** 分账失败原因 · 示例：ACCOUNT_ABNORMAL */
    readonly fail_reason?: "ACCOUNT_ABNORMAL" | "NO_RELATION" | "RECEIVER_HIGH_RISK" | "RECEIVER_REAL_NAME_NOT_VERIFIED" | "NO_AUTH" | "RECEIVER_RECEIPT_LIMIT" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
    /** 分账明细单号 · 示例：36011111111111111111111 */
    readonly detail_id?: string | undefined
    /** 分账创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly create_time: string
    /** 分账完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly finish_time: string
  }[] | undefined
}

export interface V3_Profitsharing_Orders_Unfreeze {
  /**
   * 解冻剩余资金 · https://pay.weixin.qq.com/doc/v3/merchant/4012526374
   * 角色：直连商户、服务商
   */
  post(options: V3_Profitsharing_Orders_Unfreeze_Post_Options & { readonly json: V3_Profitsharing_Orders_Unfreeze_Post_Request }): ApiCall<V3_Profitsharing_Orders_Unfreeze_Post_Response>
  /**
   * 解冻剩余资金 · https://pay.weixin.qq.com/doc/v3/merchant/4012526374
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Profitsharing_Orders_Unfreeze_Post_Options & { readonly json: V3_Profitsharing_Orders_Unfreeze_Post_Request }): V3_Profitsharing_Orders_Unfreeze_Post_Response
}

export interface V3_Profitsharing_Receivers {
  /** 添加分账接收方 */
  readonly add: V3_Profitsharing_Receivers_Add
  /** 删除分账接收方 */
  readonly delete: V3_Profitsharing_Receivers_Delete
}

export interface V3_Profitsharing_Receivers_Add_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 应用ID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户应用ID · 示例：wx8888888888888889 */
  readonly sub_appid?: string | undefined
  /** 分账接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
  /** 分账接收方帐号 · 示例：86693852 */
  readonly account: string
  /** 分账个人接收方姓名 · 加密字段，SDK 自动加密 · 示例：hu89ohu89ohu89o */
  readonly name?: string | undefined
  /** 与分账方的关系类型 · 示例：SERVICE_PROVIDER */
  readonly relation_type: "SERVICE_PROVIDER" | "STORE" | "STAFF" | "STORE_OWNER" | "PARTNER" | "HEADQUARTER" | "BRAND" | "DISTRIBUTOR" | "USER" | "SUPPLIER" | "CUSTOM" | (string & {})
  /** 自定义的分账关系 · 示例：代理商 */
  readonly custom_relation?: string | undefined
}

export interface V3_Profitsharing_Receivers_Add_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Profitsharing_Receivers_Add_Post_Request
}

export interface V3_Profitsharing_Receivers_Add_Post_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 分账接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
  /** 分账接收方账号 · 示例：86693852 */
  readonly account: string
  /** 分账接收方全称 · 加密字段，SDK 自动解密 · 示例：hu89ohu89ohu89o */
  readonly name?: string | undefined
  /** 与分账方的关系类型 · 示例：SERVICE_PROVIDER */
  readonly relation_type: "SERVICE_PROVIDER" | "STORE" | "STAFF" | "STORE_OWNER" | "PARTNER" | "HEADQUARTER" | "BRAND" | "DISTRIBUTOR" | "USER" | "SUPPLIER" | "CUSTOM" | (string & {})
  /** 自定义的分账关系 · 示例：代理商 */
  readonly custom_relation?: string | undefined
}

export interface V3_Profitsharing_Receivers_Add {
  /**
   * 添加分账接收方 · https://pay.weixin.qq.com/doc/v3/merchant/4012528995
   * 角色：直连商户、服务商
   */
  post(options: V3_Profitsharing_Receivers_Add_Post_Options & { readonly json: V3_Profitsharing_Receivers_Add_Post_Request }): ApiCall<V3_Profitsharing_Receivers_Add_Post_Response>
  /**
   * 添加分账接收方 · https://pay.weixin.qq.com/doc/v3/merchant/4012528995
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Profitsharing_Receivers_Add_Post_Options & { readonly json: V3_Profitsharing_Receivers_Add_Post_Request }): V3_Profitsharing_Receivers_Add_Post_Response
}

export interface V3_Profitsharing_Receivers_Delete_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 应用ID · 示例：wx8888888888888888 */
  readonly appid: string
  /** 子商户应用ID · 示例：wx8888888888888889 */
  readonly sub_appid?: string | undefined
  /** 分账接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
  /** 分账接收方账号 · 示例：86693852 */
  readonly account: string
}

export interface V3_Profitsharing_Receivers_Delete_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Profitsharing_Receivers_Delete_Post_Request
}

export interface V3_Profitsharing_Receivers_Delete_Post_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 分账接收方类型 · 示例：MERCHANT_ID */
  readonly type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID" | (string & {})
  /** 分账接收方账号 · 示例：1900000109 */
  readonly account: string
}

export interface V3_Profitsharing_Receivers_Delete {
  /**
   * 删除分账接收方 · https://pay.weixin.qq.com/doc/v3/merchant/4012529590
   * 角色：直连商户、服务商
   */
  post(options: V3_Profitsharing_Receivers_Delete_Post_Options & { readonly json: V3_Profitsharing_Receivers_Delete_Post_Request }): ApiCall<V3_Profitsharing_Receivers_Delete_Post_Response>
  /**
   * 删除分账接收方 · https://pay.weixin.qq.com/doc/v3/merchant/4012529590
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Profitsharing_Receivers_Delete_Post_Options & { readonly json: V3_Profitsharing_Receivers_Delete_Post_Request }): V3_Profitsharing_Receivers_Delete_Post_Response
}

export interface V3_Profitsharing_ReturnOrders_Post_Request {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
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
  /** 回退描述 · 示例：用户退款 */
  readonly description: string
}

export interface V3_Profitsharing_ReturnOrders_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Profitsharing_ReturnOrders_Post_Request
}

export interface V3_Profitsharing_ReturnOrders_Post_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 商户回退单号 · 示例：R20190516001 */
  readonly out_return_no: string
  /** 微信回退单号 · 示例：3008450740201411110007820472 */
  readonly return_id: string
  /** 回退商户号 · 示例：86693852 */
  readonly return_mchid: string
  /** 回退金额 · 示例：10 */
  readonly amount: number
  /** 回退描述 · 示例：用户退款 */
  readonly description: string
  /** 回退结果 · 示例：SUCCESS */
  readonly result: "PROCESSING" | "SUCCESS" | "FAILED" | (string & {})
  /** 失败原因 · 示例：TIME_OUT_CLOSED */
  readonly fail_reason?: "ACCOUNT_ABNORMAL" | "BALANCE_NOT_ENOUGH" | "TIME_OUT_CLOSED" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
  /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly finish_time: string
}

export interface V3_Profitsharing_ReturnOrders {
  /** 查询分账回退结果 */
  readonly _out_return_no_: V3_Profitsharing_ReturnOrders_Out_return_no_
  /**
   * 请求分账回退 · https://pay.weixin.qq.com/doc/v3/merchant/4012525287
   * 角色：直连商户、服务商
   */
  post(options: V3_Profitsharing_ReturnOrders_Post_Options & { readonly json: V3_Profitsharing_ReturnOrders_Post_Request }): ApiCall<V3_Profitsharing_ReturnOrders_Post_Response>
  /**
   * 请求分账回退 · https://pay.weixin.qq.com/doc/v3/merchant/4012525287
   * 角色：直连商户、服务商
   */
  postSync(options: V3_Profitsharing_ReturnOrders_Post_Options & { readonly json: V3_Profitsharing_ReturnOrders_Post_Request }): V3_Profitsharing_ReturnOrders_Post_Response
}

export interface V3_Profitsharing_ReturnOrders_Out_return_no__Get_Options extends CallOptions {
  /** 商户回退单号 · 示例：R20190516001 */
  readonly out_return_no: string
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：1900000109 */
    readonly sub_mchid?: string | undefined
    /** 商户分账单号 · 示例：P20190806125346 */
    readonly out_order_no: string
  }
}

export interface V3_Profitsharing_ReturnOrders_Out_return_no__Get_Response {
  /** 子商户号 · 示例：1900000109 */
  readonly sub_mchid?: string | undefined
  /** 微信分账单号 · 示例：3008450740201411110007820472 */
  readonly order_id: string
  /** 商户分账单号 · 示例：P20150806125346 */
  readonly out_order_no: string
  /** 商户回退单号 · 示例：R20190516001 */
  readonly out_return_no: string
  /** 微信回退单号 · 示例：3008450740201411110007820472 */
  readonly return_id: string
  /** 回退商户号 · 示例：86693852 */
  readonly return_mchid: string
  /** 回退金额 · 示例：10 */
  readonly amount: number
  /** 回退描述 · 示例：用户退款 */
  readonly description: string
  /** 回退结果 · 示例：SUCCESS */
  readonly result: "PROCESSING" | "SUCCESS" | "FAILED" | (string & {})
  /** 失败原因 · 示例：TIME_OUT_CLOSED */
  readonly fail_reason?: "ACCOUNT_ABNORMAL" | "BALANCE_NOT_ENOUGH" | "TIME_OUT_CLOSED" | "PAYER_ACCOUNT_ABNORMAL" | "INVALID_REQUEST" | (string & {}) | undefined
  /** 创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly finish_time: string
}

export interface V3_Profitsharing_ReturnOrders_Out_return_no_ {
  /**
   * 查询分账回退结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012526279
   * 角色：直连商户、服务商
   */
  get(options: V3_Profitsharing_ReturnOrders_Out_return_no__Get_Options): ApiCall<V3_Profitsharing_ReturnOrders_Out_return_no__Get_Response>
  /**
   * 查询分账回退结果 · https://pay.weixin.qq.com/doc/v3/merchant/4012526279
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Profitsharing_ReturnOrders_Out_return_no__Get_Options): V3_Profitsharing_ReturnOrders_Out_return_no__Get_Response
}

export interface V3_Profitsharing_Transactions {
  /** 微信订单号 · 共 1 个接口 */
  readonly _transaction_id_: V3_Profitsharing_Transactions_Transaction_id_
}

export interface V3_Profitsharing_Transactions_Transaction_id_ {
  /** 查询剩余待分金额 */
  readonly amounts: V3_Profitsharing_Transactions_Transaction_id__Amounts
}

export interface V3_Profitsharing_Transactions_Transaction_id__Amounts_Get_Options extends CallOptions {
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
}

export interface V3_Profitsharing_Transactions_Transaction_id__Amounts_Get_Response {
  /** 微信订单号 · 示例：4208450740201411110007820472 */
  readonly transaction_id: string
  /** 订单剩余待分金额 · 示例：1000 */
  readonly unsplit_amount: number
}

export interface V3_Profitsharing_Transactions_Transaction_id__Amounts {
  /**
   * 查询剩余待分金额 · https://pay.weixin.qq.com/doc/v3/merchant/4012457939
   * 角色：直连商户、服务商
   */
  get(options: V3_Profitsharing_Transactions_Transaction_id__Amounts_Get_Options): ApiCall<V3_Profitsharing_Transactions_Transaction_id__Amounts_Get_Response>
  /**
   * 查询剩余待分金额 · https://pay.weixin.qq.com/doc/v3/merchant/4012457939
   * 角色：直连商户、服务商
   */
  getSync(options: V3_Profitsharing_Transactions_Transaction_id__Amounts_Get_Options): V3_Profitsharing_Transactions_Transaction_id__Amounts_Get_Response
}
