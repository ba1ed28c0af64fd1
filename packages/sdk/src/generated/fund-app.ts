// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_FundApp {
  /** 品牌红包 · 共 5 个接口 */
  readonly brandRedpacket: V3_FundApp_BrandRedpacket
  /** 资金应用∙转账∙用户确认模式、资金应用∙公益捐赠、资金应用∙转账∙QQ钱包 · 共 35 个接口 */
  readonly mchTransfer: V3_FundApp_MchTransfer
}

export interface V3_FundApp_BrandRedpacket {
  /** 品牌红包 · 品牌商户发放红包 · 共 3 个接口 */
  readonly brandMerchantBatches: V3_FundApp_BrandRedpacket_BrandMerchantBatches
  /** 品牌红包 · 共 2 个接口 */
  readonly brandMerchantOutBatches: V3_FundApp_BrandRedpacket_BrandMerchantOutBatches
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantBatches_Post_Request {
  /** 品牌ID · 示例：1234 */
  readonly brand_id: number
  /** 品牌AppID · 示例：wxf636efh567hg4356 */
  readonly brand_appid: string
  /** 品牌红包发放场景 · 示例：CUSTOM_SEND */
  readonly scene: "CUSTOM_SEND" | (string & {})
  /** 品牌红包模板ID · 示例：123400001 */
  readonly template_id: string
  /** 商家品牌红包批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 品牌红包批次名称 · 示例：双十一营销用品牌红包 */
  readonly batch_name: string
  /** 品牌红包批次备注 · 示例：双十一营销用品牌红包 */
  readonly batch_remark: string
  /** 总金额 · 示例：10000 */
  readonly total_amount: number
  /** 总笔数 · 示例：10 */
  readonly total_num: number
  /** 品牌红包明细列表 */
  readonly detail_list: readonly {
    /** 商家品牌红包明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 红包金额 · 示例：100 */
    readonly amount: number
    /** 接收红包用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
    readonly openid: string
    /** 接收红包用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
    readonly user_name?: string | undefined
    /** 红包备注 · 示例：来自XX的红包 */
    readonly remark: string
  }[]
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantBatches_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_BrandRedpacket_BrandMerchantBatches_Post_Request
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantBatches_Post_Response {
  /** 商家品牌红包批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付品牌红包批次单号 · 示例：1210000071100999991182020050700019480001 */
  readonly batch_no?: string | undefined
  /** 品牌红包批次创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 批次单状态 · 示例：ACCEPTED */
  readonly batch_state?: "WAIT_PAY" | "ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED" | (string & {}) | undefined
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantBatches {
  /** 微信支付品牌红包批次单号 · 微信支付批次单号查询批次单 · 共 2 个接口 */
  readonly _batch_no_: V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no_
  /**
   * 品牌商户发放红包 · https://pay.weixin.qq.com/doc/v3/merchant/4014310358
   * 角色：普通商户
   */
  post(options: V3_FundApp_BrandRedpacket_BrandMerchantBatches_Post_Options & { readonly json: V3_FundApp_BrandRedpacket_BrandMerchantBatches_Post_Request }): ApiCall<V3_FundApp_BrandRedpacket_BrandMerchantBatches_Post_Response>
  /**
   * 品牌商户发放红包 · https://pay.weixin.qq.com/doc/v3/merchant/4014310358
   * 角色：普通商户
   */
  postSync(options: V3_FundApp_BrandRedpacket_BrandMerchantBatches_Post_Options & { readonly json: V3_FundApp_BrandRedpacket_BrandMerchantBatches_Post_Request }): V3_FundApp_BrandRedpacket_BrandMerchantBatches_Post_Response
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Get_Options extends CallOptions {
  /** 微信支付品牌红包批次单号 · 示例：1030000071100999991182020050700019480001 */
  readonly batch_no: string
  /** 查询参数 */
  readonly query?: {
    /** 是否需要查询品牌红包明细单 */
    readonly need_query_detail?: boolean | undefined
    /** 品牌红包明细单状态 */
    readonly detail_state?: "DETAIL_VIEW_ALL" | "DETAIL_VIEW_SUCCESS" | "DETAIL_VIEW_FAIL" | (string & {}) | undefined
  } | undefined
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Get_Response {
  /** 品牌主商户号 · 示例：1900001109 */
  readonly brand_mchid: string
  /** 微信支付品牌红包批次单号 · 示例：1210000071100999991182020050700019480001 */
  readonly batch_no: string
  /** 商家品牌红包批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 品牌ID · 示例：1234 */
  readonly brand_id?: number | undefined
  /** 品牌红包模板ID · 示例：123400001 */
  readonly template_id?: string | undefined
  /** 品牌AppID · 示例：wxf636efh567hg4356 */
  readonly brand_appid?: string | undefined
  /** 批次单状态 · 示例：ACCEPTED */
  readonly batch_state: "WAIT_PAY" | "ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED" | (string & {})
  /** 品牌红包批次名称 · 示例：双十一营销用品牌红包 */
  readonly batch_name: string
  /** 品牌红包批次备注 · 示例：双十一营销用品牌红包 */
  readonly batch_remark: string
  /** 品牌红包批次单关闭原因 · 示例：MERCHANT_REVOCATION */
  readonly close_reason?: "MERCHANT_REVOCATION" | "SYSTEM_OVERDUE_CLOSE" | (string & {}) | undefined
  /** 总金额 · 示例：10000 */
  readonly total_amount: number
  /** 总笔数 · 示例：10 */
  readonly total_num: number
  /** 品牌红包批次创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 品牌红包批次更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
  /** 发放成功金额 · 示例：10000 */
  readonly success_amount: number
  /** 发放成功笔数 · 示例：10 */
  readonly success_num: number
  /** 发放失败金额 · 示例：10000 */
  readonly fail_amount: number
  /** 发放失败笔数 · 示例：10 */
  readonly fail_num: number
  /** 品牌红包明细列表 */
  readonly detail_list?: readonly {
    /** 微信支付品牌红包明细单号 · 示例：1220000071100999991182020050700019500100 */
    readonly transfer_detail_no: string
    /** 商家品牌红包明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 品牌红包明细单状态 · 示例：DETAIL_SUCCESS */
    readonly detail_state: "DETAIL_INIT" | "DETAIL_WAIT_PAY" | "DETAIL_PROCESSING" | "DETAIL_SUCCESS" | "DETAIL_FAIL" | (string & {})
  }[] | undefined
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no_ {
  /** 品牌红包 · 共 1 个接口 */
  readonly details: V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Details
  /**
   * 微信支付批次单号查询批次单 · https://pay.weixin.qq.com/doc/v3/merchant/4014310369
   * 角色：普通商户
   */
  get(options: V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Get_Options): ApiCall<V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Get_Response>
  /**
   * 微信支付批次单号查询批次单 · https://pay.weixin.qq.com/doc/v3/merchant/4014310369
   * 角色：普通商户
   */
  getSync(options: V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Get_Options): V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Get_Response
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Details {
  /** 商家明细单号查询明细单 */
  readonly _detail_no_: V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Details_Detail_no_
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Details_Detail_no__Get_Options extends CallOptions {
  /** 微信支付品牌红包批次单号 · 示例：1030000071100999991182020050700019480001 */
  readonly batch_no: string
  /** 商家品牌红包明细单号 · 示例：1040000071100999991182020050700019500100 */
  readonly detail_no: string
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Details_Detail_no__Get_Response {
  /** 品牌主商户号 · 示例：1900001109 */
  readonly brand_mchid: string
  /** 商家品牌红包批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付品牌红包批次单号 · 示例：1210000071100999991182020050700019480001 */
  readonly batch_no: string
  /** 商家品牌红包明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 微信支付品牌红包明细单号 · 示例：1220000071100999991182020050700019500100 */
  readonly detail_no: string
  /** 品牌红包明细单状态 · 示例：DETAIL_SUCCESS */
  readonly detail_state: "DETAIL_INIT" | "DETAIL_WAIT_PAY" | "DETAIL_PROCESSING" | "DETAIL_SUCCESS" | "DETAIL_FAIL" | (string & {})
  /** 红包金额 · 示例：10000 */
  readonly amount: number
  /** 红包备注 · 示例：来自XX的红包 */
  readonly remark: string
  /** 失败原因 · 示例：ACCOUNT_FROZEN */
  readonly fail_reason?: "ACCOUNT_FROZEN" | "REAL_NAME_CHECK_FAIL" | "NAME_NOT_CORRECT" | "OPENID_INVALID" | "TRANSFER_QUOTA_EXCEED" | "DAY_RECEIVED_QUOTA_EXCEED" | "DAY_RECEIVED_COUNT_EXCEED" | "PRODUCT_AUTH_CHECK_FAIL" | "OVERDUE_CLOSE" | "ACCOUNT_NOT_EXIST" | "TRANSFER_RISK" | "USER_ACCOUNT_LIMIT" | "FAIL_REASON_UNKNOWN" | "PAYER_ACCOUNT_ABNORMAL" | "PAYEE_ACCOUNT_ABNORMAL" | "USER_RECEIVE_OVERDUE" | "REMARK_NOT_CORRECT" | "MERCHANT_REJECT" | "MERCHANT_NOT_CONFIRM" | "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH" | (string & {}) | undefined
  /** 接收红包用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 接收红包用户姓名 · 加密字段，SDK 自动解密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 品牌红包发起时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly initiate_time?: string | undefined
  /** 品牌红包更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
  /** 品牌ID · 示例：1234 */
  readonly brand_id: number
  /** 品牌红包模板ID · 示例：123400001 */
  readonly template_id: string
  /** 品牌AppID · 示例：wxf636efh567hg4356 */
  readonly brand_appid?: string | undefined
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Details_Detail_no_ {
  /**
   * 商家明细单号查询明细单 · https://pay.weixin.qq.com/doc/v3/merchant/4014310384
   * 角色：普通商户
   */
  get(options: V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Details_Detail_no__Get_Options): ApiCall<V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Details_Detail_no__Get_Response>
  /**
   * 商家明细单号查询明细单 · https://pay.weixin.qq.com/doc/v3/merchant/4014310384
   * 角色：普通商户
   */
  getSync(options: V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Details_Detail_no__Get_Options): V3_FundApp_BrandRedpacket_BrandMerchantBatches_Batch_no__Details_Detail_no__Get_Response
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantOutBatches {
  /** 商家品牌红包批次单号 · 商家批次单号查询批次单 · 共 2 个接口 */
  readonly _out_batch_no_: V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no_
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__Get_Options extends CallOptions {
  /** 商家品牌红包批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 查询参数 */
  readonly query?: {
    /** 是否需要查询品牌红包明细单 */
    readonly need_query_detail?: boolean | undefined
    /** 品牌红包明细单状态 */
    readonly detail_state?: "DETAIL_VIEW_ALL" | "DETAIL_VIEW_SUCCESS" | "DETAIL_VIEW_FAIL" | (string & {}) | undefined
  } | undefined
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__Get_Response {
  /** 品牌主商户号 · 示例：1900001109 */
  readonly brand_mchid: string
  /** 微信支付品牌红包批次单号 · 示例：1210000071100999991182020050700019480001 */
  readonly batch_no: string
  /** 商家品牌红包批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 品牌ID · 示例：1234 */
  readonly brand_id?: number | undefined
  /** 品牌红包模板ID · 示例：123400001 */
  readonly template_id?: string | undefined
  /** 品牌AppID · 示例：wxf636efh567hg4356 */
  readonly brand_appid?: string | undefined
  /** 批次单状态 · 示例：ACCEPTED */
  readonly batch_state: "WAIT_PAY" | "ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED" | (string & {})
  /** 品牌红包批次名称 · 示例：双十一营销用品牌红包 */
  readonly batch_name: string
  /** 品牌红包批次备注 · 示例：双十一营销用品牌红包 */
  readonly batch_remark: string
  /** 品牌红包批次单关闭原因 · 示例：MERCHANT_REVOCATION */
  readonly close_reason?: "MERCHANT_REVOCATION" | "SYSTEM_OVERDUE_CLOSE" | (string & {}) | undefined
  /** 总金额 · 示例：10000 */
  readonly total_amount: number
  /** 总笔数 · 示例：10 */
  readonly total_num: number
  /** 品牌红包批次创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 品牌红包批次更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
  /** 发放成功金额 · 示例：10000 */
  readonly success_amount: number
  /** 发放成功笔数 · 示例：10 */
  readonly success_num: number
  /** 发放失败金额 · 示例：10000 */
  readonly fail_amount: number
  /** 发放失败笔数 · 示例：10 */
  readonly fail_num: number
  /** 品牌红包明细列表 */
  readonly detail_list?: readonly {
    /** 微信支付品牌红包明细单号 · 示例：1220000071100999991182020050700019500100 */
    readonly transfer_detail_no: string
    /** 商家品牌红包明细单号 · 示例：x23zy545Bd5436 */
    readonly out_detail_no: string
    /** 品牌红包明细单状态 · 示例：DETAIL_SUCCESS */
    readonly detail_state: "DETAIL_INIT" | "DETAIL_WAIT_PAY" | "DETAIL_PROCESSING" | "DETAIL_SUCCESS" | "DETAIL_FAIL" | (string & {})
  }[] | undefined
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no_ {
  /** 品牌红包 · 共 1 个接口 */
  readonly outDetails: V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__OutDetails
  /**
   * 商家批次单号查询批次单 · https://pay.weixin.qq.com/doc/v3/merchant/4014310378
   * 角色：普通商户
   */
  get(options: V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__Get_Options): ApiCall<V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__Get_Response>
  /**
   * 商家批次单号查询批次单 · https://pay.weixin.qq.com/doc/v3/merchant/4014310378
   * 角色：普通商户
   */
  getSync(options: V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__Get_Options): V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__Get_Response
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__OutDetails {
  /** 商家明细单号查询明细单 */
  readonly _out_detail_no_: V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__OutDetails_Out_detail_no_
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__OutDetails_Out_detail_no__Get_Options extends CallOptions {
  /** 商家品牌红包批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 商家品牌红包明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__OutDetails_Out_detail_no__Get_Response {
  /** 品牌主商户号 · 示例：1900001109 */
  readonly brand_mchid: string
  /** 商家品牌红包批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 微信支付品牌红包批次单号 · 示例：1210000071100999991182020050700019480001 */
  readonly batch_no: string
  /** 商家品牌红包明细单号 · 示例：x23zy545Bd5436 */
  readonly out_detail_no: string
  /** 微信支付品牌红包明细单号 · 示例：1220000071100999991182020050700019500100 */
  readonly detail_no: string
  /** 品牌红包明细单状态 · 示例：DETAIL_SUCCESS */
  readonly detail_state: "DETAIL_INIT" | "DETAIL_WAIT_PAY" | "DETAIL_PROCESSING" | "DETAIL_SUCCESS" | "DETAIL_FAIL" | (string & {})
  /** 红包金额 · 示例：10000 */
  readonly amount: number
  /** 红包备注 · 示例：来自XX的红包 */
  readonly remark: string
  /** 失败原因 · 示例：ACCOUNT_FROZEN */
  readonly fail_reason?: "ACCOUNT_FROZEN" | "REAL_NAME_CHECK_FAIL" | "NAME_NOT_CORRECT" | "OPENID_INVALID" | "TRANSFER_QUOTA_EXCEED" | "DAY_RECEIVED_QUOTA_EXCEED" | "DAY_RECEIVED_COUNT_EXCEED" | "PRODUCT_AUTH_CHECK_FAIL" | "OVERDUE_CLOSE" | "ACCOUNT_NOT_EXIST" | "TRANSFER_RISK" | "USER_ACCOUNT_LIMIT" | "FAIL_REASON_UNKNOWN" | "PAYER_ACCOUNT_ABNORMAL" | "PAYEE_ACCOUNT_ABNORMAL" | "USER_RECEIVE_OVERDUE" | "REMARK_NOT_CORRECT" | "MERCHANT_REJECT" | "MERCHANT_NOT_CONFIRM" | "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH" | (string & {}) | undefined
  /** 接收红包用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 接收红包用户姓名 · 加密字段，SDK 自动解密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 品牌红包发起时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly initiate_time?: string | undefined
  /** 品牌红包更新时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
  /** 品牌ID · 示例：1234 */
  readonly brand_id: number
  /** 品牌红包模板ID · 示例：123400001 */
  readonly template_id: string
  /** 品牌AppID · 示例：wxf636efh567hg4356 */
  readonly brand_appid?: string | undefined
}

export interface V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__OutDetails_Out_detail_no_ {
  /**
   * 商家明细单号查询明细单 · https://pay.weixin.qq.com/doc/v3/merchant/4014310391
   * 角色：普通商户
   */
  get(options: V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__OutDetails_Out_detail_no__Get_Options): ApiCall<V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__OutDetails_Out_detail_no__Get_Response>
  /**
   * 商家明细单号查询明细单 · https://pay.weixin.qq.com/doc/v3/merchant/4014310391
   * 角色：普通商户
   */
  getSync(options: V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__OutDetails_Out_detail_no__Get_Options): V3_FundApp_BrandRedpacket_BrandMerchantOutBatches_Out_batch_no__OutDetails_Out_detail_no__Get_Response
}

export interface V3_FundApp_MchTransfer {
  /** 资金应用∙转账∙用户确认模式 · 共 4 个接口 */
  readonly elecsign: V3_FundApp_MchTransfer_Elecsign
  /** 资金应用∙转账∙用户确认模式、资金应用∙公益捐赠 · 共 19 个接口 */
  readonly partner: V3_FundApp_MchTransfer_Partner
  /** 资金应用∙转账∙用户确认模式 · 发起转账 · 共 6 个接口 */
  readonly transferBills: V3_FundApp_MchTransfer_TransferBills
  /** 资金应用∙转账∙QQ钱包 · 发起转账到QQ钱包 · 共 3 个接口 */
  readonly transferToQqWalletBills: V3_FundApp_MchTransfer_TransferToQqWalletBills
  /** 资金应用∙转账∙用户确认模式 · 申请免确认收款授权 · 共 3 个接口 */
  readonly userConfirmAuthorization: V3_FundApp_MchTransfer_UserConfirmAuthorization
}

export interface V3_FundApp_MchTransfer_Elecsign {
  /** 资金应用∙转账∙用户确认模式 · 商户单号申请电子回单 · 共 2 个接口 */
  readonly outBillNo: V3_FundApp_MchTransfer_Elecsign_OutBillNo
  /** 资金应用∙转账∙用户确认模式 · 微信单号申请电子回单 · 共 2 个接口 */
  readonly transferBillNo: V3_FundApp_MchTransfer_Elecsign_TransferBillNo
}

export interface V3_FundApp_MchTransfer_Elecsign_OutBillNo_Post_Request {
  /** 商户转账单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
}

export interface V3_FundApp_MchTransfer_Elecsign_OutBillNo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_Elecsign_OutBillNo_Post_Request
}

export interface V3_FundApp_MchTransfer_Elecsign_OutBillNo_Post_Response {
  /** 申请单状态 · 示例：GENERATING */
  readonly state: string
  /** 申请单创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
}

export interface V3_FundApp_MchTransfer_Elecsign_OutBillNo {
  /** 商户单号查询电子回单 */
  readonly _out_bill_no_: V3_FundApp_MchTransfer_Elecsign_OutBillNo_Out_bill_no_
  /**
   * 商户单号申请电子回单 · https://pay.weixin.qq.com/doc/v3/merchant/4012716452
   * 角色：普通商户
   */
  post(options: V3_FundApp_MchTransfer_Elecsign_OutBillNo_Post_Options & { readonly json: V3_FundApp_MchTransfer_Elecsign_OutBillNo_Post_Request }): ApiCall<V3_FundApp_MchTransfer_Elecsign_OutBillNo_Post_Response>
  /**
   * 商户单号申请电子回单 · https://pay.weixin.qq.com/doc/v3/merchant/4012716452
   * 角色：普通商户
   */
  postSync(options: V3_FundApp_MchTransfer_Elecsign_OutBillNo_Post_Options & { readonly json: V3_FundApp_MchTransfer_Elecsign_OutBillNo_Post_Request }): V3_FundApp_MchTransfer_Elecsign_OutBillNo_Post_Response
}

export interface V3_FundApp_MchTransfer_Elecsign_OutBillNo_Out_bill_no__Get_Options extends CallOptions {
  /** 商户转账单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
}

export interface V3_FundApp_MchTransfer_Elecsign_OutBillNo_Out_bill_no__Get_Response {
  /** 申请单状态 · 示例：GENERATING */
  readonly state: "GENERATING" | "FINISHED" | "FAILED" | (string & {})
  /** 申请单创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 申请单更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
  /** 回单文件摘要类型 · 示例：SHA256 */
  readonly hash_type?: "SHA256" | "SM3" | (string & {}) | undefined
  /** 回单文件摘要值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 回单文件下载地址 · 示例：https://api.mch.weixin.qq.com/v3/transferbilldownload/elecvoucherfile?source=elecsign&token=xxx */
  readonly download_url?: string | undefined
  /** 失败原因 · 示例：转账单据不存在 */
  readonly fail_reason?: string | undefined
}

export interface V3_FundApp_MchTransfer_Elecsign_OutBillNo_Out_bill_no_ {
  /**
   * 商户单号查询电子回单 · https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   * 角色：普通商户
   */
  get(options: V3_FundApp_MchTransfer_Elecsign_OutBillNo_Out_bill_no__Get_Options): ApiCall<V3_FundApp_MchTransfer_Elecsign_OutBillNo_Out_bill_no__Get_Response>
  /**
   * 商户单号查询电子回单 · https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   * 角色：普通商户
   */
  getSync(options: V3_FundApp_MchTransfer_Elecsign_OutBillNo_Out_bill_no__Get_Options): V3_FundApp_MchTransfer_Elecsign_OutBillNo_Out_bill_no__Get_Response
}

export interface V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Post_Request {
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
}

export interface V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Post_Request
}

export interface V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Post_Response {
  /** 申请单状态 · 示例：GENERATING */
  readonly state: string
  /** 申请单创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
}

export interface V3_FundApp_MchTransfer_Elecsign_TransferBillNo {
  /** 微信单号查询电子回单 */
  readonly _transfer_bill_no_: V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Transfer_bill_no_
  /**
   * 微信单号申请电子回单 · https://pay.weixin.qq.com/doc/v3/merchant/4012716456
   * 角色：普通商户
   */
  post(options: V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Post_Options & { readonly json: V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Post_Request }): ApiCall<V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Post_Response>
  /**
   * 微信单号申请电子回单 · https://pay.weixin.qq.com/doc/v3/merchant/4012716456
   * 角色：普通商户
   */
  postSync(options: V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Post_Options & { readonly json: V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Post_Request }): V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Post_Response
}

export interface V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Transfer_bill_no__Get_Options extends CallOptions {
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
}

export interface V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Transfer_bill_no__Get_Response {
  /** 申请单状态 · 示例：GENERATING */
  readonly state: "GENERATING" | "FINISHED" | "FAILED" | (string & {})
  /** 申请单创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 申请单更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
  /** 回单文件摘要类型 · 示例：SHA256 */
  readonly hash_type?: "SHA256" | "SM3" | (string & {}) | undefined
  /** 回单文件摘要值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 回单文件下载地址 · 示例：https://api.mch.weixin.qq.com/v3/transferbilldownload/elecvoucherfile?source=elecsign&token=xxx */
  readonly download_url?: string | undefined
  /** 失败原因 · 示例：转账单据不存在 */
  readonly fail_reason?: string | undefined
}

export interface V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Transfer_bill_no_ {
  /**
   * 微信单号查询电子回单 · https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   * 角色：普通商户
   */
  get(options: V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Transfer_bill_no__Get_Options): ApiCall<V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Transfer_bill_no__Get_Response>
  /**
   * 微信单号查询电子回单 · https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   * 角色：普通商户
   */
  getSync(options: V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Transfer_bill_no__Get_Options): V3_FundApp_MchTransfer_Elecsign_TransferBillNo_Transfer_bill_no__Get_Response
}

export interface V3_FundApp_MchTransfer_Partner {
  /** 资金应用∙公益捐赠 · 共 2 个接口 */
  readonly budget: V3_FundApp_MchTransfer_Partner_Budget
  /** 资金应用∙公益捐赠 · 申请公益捐赠预算 · 共 3 个接口 */
  readonly charityBudget: V3_FundApp_MchTransfer_Partner_CharityBudget
  /** 资金应用∙公益捐赠 · 发起公益捐赠 · 共 2 个接口 */
  readonly charityTransferBills: V3_FundApp_MchTransfer_Partner_CharityTransferBills
  /** 资金应用∙转账∙用户确认模式 · 申请单笔转账电子回单 · 共 2 个接口 */
  readonly electronicReceipts: V3_FundApp_MchTransfer_Partner_ElectronicReceipts
  /** 资金应用∙转账∙用户确认模式 · 申请子商户商家转账授权 · 共 2 个接口 */
  readonly subMchAuthorizations: V3_FundApp_MchTransfer_Partner_SubMchAuthorizations
  /** 资金应用∙转账∙用户确认模式 · 发起转账 · 共 5 个接口 */
  readonly transferBills: V3_FundApp_MchTransfer_Partner_TransferBills
  /** 资金应用∙转账∙用户确认模式 · 申请免确认收款授权 · 共 3 个接口 */
  readonly userConfirmAuthorizations: V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations
}

export interface V3_FundApp_MchTransfer_Partner_Budget {
  /** 商户预算单号 · 共 2 个接口 */
  readonly _out_budget_no_: V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no_
}

export interface V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no_ {
  /** 查询预算出资的电子回单、申请预算出资的电子回单 */
  readonly electronicReceipts: V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts
}

export interface V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Get_Options extends CallOptions {
  /** 商户预算单号 · 示例：budget202506300102 */
  readonly out_budget_no: string
  /** 查询参数 */
  readonly query: {
    /** 受理凭证 · 示例：c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp */
    readonly accept_id: string
  }
}

export interface V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Get_Response {
  /** 商户预算单号 · 示例：budget202506300102 */
  readonly out_budget_no: string
  /** 开始日期 · 示例：2025-09-01 */
  readonly start_date: string
  /** 结束日期 · 示例：2025-09-30 */
  readonly end_date: string
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 收款商户号 · 示例：1900102209 */
  readonly receiver_mchid?: string | undefined
  /** 电子回单状态 · 示例：FINISHED */
  readonly receipt_state: "ACCEPTED" | "FINISHED" | (string & {})
  /** 受理凭证 · 示例：c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp */
  readonly accept_id: string
  /** 电子回单文件的hash方法 · 示例：SHA256 */
  readonly hash_type?: "SHA256" | "SM3" | (string & {}) | undefined
  /** 电子回单文件的hash值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 电子回单下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=token */
  readonly download_url?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Post_Request {
  /** 开始日期 · 示例：2025-09-01 */
  readonly start_date: string
  /** 结束日期 · 示例：2025-09-30 */
  readonly end_date: string
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 收款商户号 · 示例：1900102209 */
  readonly receiver_mchid?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Post_Options extends CallOptions {
  /** 商户预算单号 · 示例：budget202506300102 */
  readonly out_budget_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Post_Request
}

export interface V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Post_Response {
  /** 商户预算单号 · 示例：budget202506300102 */
  readonly out_budget_no: string
  /** 开始日期 · 示例：2025-09-01 */
  readonly start_date: string
  /** 结束日期 · 示例：2025-09-30 */
  readonly end_date: string
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 收款商户号 · 示例：1900102209 */
  readonly receiver_mchid?: string | undefined
  /** 电子回单状态 · 示例：FINISHED */
  readonly receipt_state: "ACCEPTED" | "FINISHED" | (string & {})
  /** 受理凭证 · 示例：c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp */
  readonly accept_id: string
  /** 电子回单文件的hash方法 · 示例：SHA256 */
  readonly hash_type?: "SHA256" | "SM3" | (string & {}) | undefined
  /** 电子回单文件的hash值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 电子回单下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=token */
  readonly download_url?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts {
  /**
   * 查询预算出资的电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4016209977
   * 角色：服务商
   */
  get(options: V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Get_Options): ApiCall<V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Get_Response>
  /**
   * 查询预算出资的电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4016209977
   * 角色：服务商
   */
  getSync(options: V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Get_Options): V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Get_Response
  /**
   * 申请预算出资的电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4016209966
   * 角色：服务商
   */
  post(options: V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Post_Request }): ApiCall<V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Post_Response>
  /**
   * 申请预算出资的电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4016209966
   * 角色：服务商
   */
  postSync(options: V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Post_Request }): V3_FundApp_MchTransfer_Partner_Budget_Out_budget_no__ElectronicReceipts_Post_Response
}

export interface V3_FundApp_MchTransfer_Partner_CharityBudget_Post_Request {
  /** 商户预算单号 · 示例：budget202506300102 */
  readonly out_budget_no: string
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 出资企业主体名称 · 示例：腾讯控股有限公司 */
  readonly sponsor_subject_name: string
  /** 活动名称 · 示例：公益企业配捐活动 */
  readonly activity_name: string
  /** 活动说明 · 示例：公益活动开始于9月1日，帮助困难儿童筹款活动 */
  readonly activity_remark: string
  /** 预算总金额 · 示例：20000000 */
  readonly amount: number
  /** 回调地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_CharityBudget_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_Partner_CharityBudget_Post_Request
}

export interface V3_FundApp_MchTransfer_Partner_CharityBudget_Post_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 商户预算单号 · 示例：budget202506300102 */
  readonly out_budget_no: string
  /** 微信支付预算单号 · 示例：1182020050700019480001 */
  readonly budget_id: string
  /** 预算总金额 · 示例：20000000 */
  readonly amount: number
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 活动名称 · 示例：公益企业配捐活动 */
  readonly activity_name: string
  /** 活动说明 · 示例：公益活动开始于9月1日，帮助困难儿童筹款活动 */
  readonly activity_remark: string
  /** 预算单状态 · 示例：PENDING */
  readonly state?: "PENDING" | "LOCKED" | "FINISHED" | "CLOSED" | (string & {}) | undefined
  /** 确认出资页面地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly confirm_url?: string | undefined
  /** 商户号超管微信号掩码 · 示例：ca***ye */
  readonly super_admin_wxid_mask?: string | undefined
  /** 剩余预算金额 · 示例：0 */
  readonly remain_amount?: number | undefined
  /** 撤销说明 */
  readonly unlock_remark?: string | undefined
  /** 资金锁定时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly locked_time?: string | undefined
  /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly finished_time?: string | undefined
  /** 关闭时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly closed_time?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_CharityBudget {
  /** 商户预算单号 · 商户单号查询公益捐赠预算详情 · 共 2 个接口 */
  readonly _out_budget_no_: V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no_
  /**
   * 申请公益捐赠预算 · https://pay.weixin.qq.com/doc/v3/partner/4015554763
   * 角色：服务商
   */
  post(options: V3_FundApp_MchTransfer_Partner_CharityBudget_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_CharityBudget_Post_Request }): ApiCall<V3_FundApp_MchTransfer_Partner_CharityBudget_Post_Response>
  /**
   * 申请公益捐赠预算 · https://pay.weixin.qq.com/doc/v3/partner/4015554763
   * 角色：服务商
   */
  postSync(options: V3_FundApp_MchTransfer_Partner_CharityBudget_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_CharityBudget_Post_Request }): V3_FundApp_MchTransfer_Partner_CharityBudget_Post_Response
}

export interface V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Get_Options extends CallOptions {
  /** 商户预算单号 · 示例：budget202506300102 */
  readonly out_budget_no: string
  /** 查询参数 */
  readonly query: {
    /** 出资商户号 · 示例：1900001109 */
    readonly sponsor_mchid: string
  }
}

export interface V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Get_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 商户预算单号 · 示例：budget202506300102 */
  readonly out_budget_no: string
  /** 微信支付预算单号 · 示例：1182020050700019480001 */
  readonly budget_id: string
  /** 预算总金额 · 示例：20000000 */
  readonly amount: number
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 活动名称 · 示例：公益企业配捐活动 */
  readonly activity_name: string
  /** 活动说明 · 示例：公益活动开始于9月1日，帮助困难儿童筹款活动 */
  readonly activity_remark: string
  /** 预算单状态 · 示例：PENDING */
  readonly state?: "PENDING" | "LOCKED" | "FINISHED" | "CLOSED" | (string & {}) | undefined
  /** 确认出资页面地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly confirm_url?: string | undefined
  /** 商户号超管微信号掩码 · 示例：ca***ye */
  readonly super_admin_wxid_mask?: string | undefined
  /** 剩余预算金额 · 示例：0 */
  readonly remain_amount?: number | undefined
  /** 撤销说明 */
  readonly unlock_remark?: string | undefined
  /** 资金锁定时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly locked_time?: string | undefined
  /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly finished_time?: string | undefined
  /** 关闭时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly closed_time?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no_ {
  /** 解锁公益捐赠预算 */
  readonly unlock: V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Unlock
  /**
   * 商户单号查询公益捐赠预算详情 · https://pay.weixin.qq.com/doc/v3/partner/4015554788
   * 角色：服务商
   */
  get(options: V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Get_Options): ApiCall<V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Get_Response>
  /**
   * 商户单号查询公益捐赠预算详情 · https://pay.weixin.qq.com/doc/v3/partner/4015554788
   * 角色：服务商
   */
  getSync(options: V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Get_Options): V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Get_Response
}

export interface V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Unlock_Post_Request {
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 解锁备注 · 示例：公益活动结束，解锁资金 */
  readonly activity_remark: string
}

export interface V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Unlock_Post_Options extends CallOptions {
  /** 商户预算单号 · 示例：budget202506300102 */
  readonly out_budget_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Unlock_Post_Request
}

export interface V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Unlock_Post_Response {
  /** 服务商商户号 · 示例：1900001109 */
  readonly sp_mchid: string
  /** 商户预算单号 · 示例：budget202506300102 */
  readonly out_budget_no: string
  /** 微信支付预算单号 · 示例：1182020050700019480001 */
  readonly budget_id: string
  /** 预算总金额 · 示例：20000000 */
  readonly amount: number
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 活动名称 · 示例：公益企业配捐活动 */
  readonly activity_name: string
  /** 活动说明 · 示例：公益活动开始于9月1日，帮助困难儿童筹款活动 */
  readonly activity_remark: string
  /** 预算单状态 · 示例：FINISHED */
  readonly state: "FINISHED" | (string & {})
  /** 撤销说明 */
  readonly unlock_remark: string
  /** 资金锁定时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly locked_time: string
  /** 完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly finished_time: string
  /** 解锁金额 · 示例：10000 */
  readonly unlocked_amount?: number | undefined
}

export interface V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Unlock {
  /**
   * 解锁公益捐赠预算 · https://pay.weixin.qq.com/doc/v3/partner/4015554795
   * 角色：服务商
   */
  post(options: V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Unlock_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Unlock_Post_Request }): ApiCall<V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Unlock_Post_Response>
  /**
   * 解锁公益捐赠预算 · https://pay.weixin.qq.com/doc/v3/partner/4015554795
   * 角色：服务商
   */
  postSync(options: V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Unlock_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Unlock_Post_Request }): V3_FundApp_MchTransfer_Partner_CharityBudget_Out_budget_no__Unlock_Post_Response
}

export interface V3_FundApp_MchTransfer_Partner_CharityTransferBills_Post_Request {
  /** 商户预算单号 · 示例：budget202506300102 */
  readonly out_budget_no: string
  /** 商户公益捐赠单号 · 示例：trans202506300102 */
  readonly out_transfer_no: string
  /** 关联的交易单号 */
  readonly transaction_info?: {
    /** 订单类型 · 示例：WXPAY */
    readonly transaction_type: "WXPAY" | (string & {})
    /** 订单号 · 示例：4217752501201407033233368018 */
    readonly transaction_id: string
  } | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid: string
  /** 收款商户号 · 示例：1900001109 */
  readonly receive_mchid: string
  /** 预算总金额 · 示例：20000000 */
  readonly amount: number
  /** 捐赠备注 · 示例：帮助受助群体爱心捐款 */
  readonly transfer_remark: string
}

export interface V3_FundApp_MchTransfer_Partner_CharityTransferBills_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_Partner_CharityTransferBills_Post_Request
}

export interface V3_FundApp_MchTransfer_Partner_CharityTransferBills_Post_Response {
  /** 商户预算单号 · 示例：budget202506300102 */
  readonly out_budget_no: string
  /** 微信支付预算单号 · 示例：1182020050700019480001 */
  readonly budget_id: string
  /** 商户公益捐赠单号 · 示例：trans202506300102 */
  readonly out_transfer_no: string
  /** 微信支付公益捐赠单号 · 示例：4217752501201407033233368018 */
  readonly transfer_id: string
  /** 预算总金额 · 示例：20000000 */
  readonly amount: number
  /** 捐赠备注 · 示例：帮助受助群体爱心捐款 */
  readonly transfer_remark: string
  /** 收款商户号 · 示例：1900001109 */
  readonly receive_mchid: string
  /** 捐赠状态 · 示例：SUCCESS */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSE" | (string & {})
  /** 捐赠单创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly create_time: string
  /** 捐赠完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_CharityTransferBills {
  /** 资金应用∙公益捐赠 · 共 1 个接口 */
  readonly outTransferNo: V3_FundApp_MchTransfer_Partner_CharityTransferBills_OutTransferNo
  /**
   * 发起公益捐赠 · https://pay.weixin.qq.com/doc/v3/partner/4015554841
   * 角色：服务商
   */
  post(options: V3_FundApp_MchTransfer_Partner_CharityTransferBills_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_CharityTransferBills_Post_Request }): ApiCall<V3_FundApp_MchTransfer_Partner_CharityTransferBills_Post_Response>
  /**
   * 发起公益捐赠 · https://pay.weixin.qq.com/doc/v3/partner/4015554841
   * 角色：服务商
   */
  postSync(options: V3_FundApp_MchTransfer_Partner_CharityTransferBills_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_CharityTransferBills_Post_Request }): V3_FundApp_MchTransfer_Partner_CharityTransferBills_Post_Response
}

export interface V3_FundApp_MchTransfer_Partner_CharityTransferBills_OutTransferNo {
  /** 商户单号查询公益捐赠详情 */
  readonly _out_transfer_no_: V3_FundApp_MchTransfer_Partner_CharityTransferBills_OutTransferNo_Out_transfer_no_
}

export interface V3_FundApp_MchTransfer_Partner_CharityTransferBills_OutTransferNo_Out_transfer_no__Get_Options extends CallOptions {
  /** 商户公益捐赠单号 · 示例：trans202506300102 */
  readonly out_transfer_no: string
  /** 查询参数 */
  readonly query: {
    /** 出资商户号 · 示例：1900001109 */
    readonly sponsor_mchid: string
    /** 商户预算单号 · 示例：budget202506030102 */
    readonly out_budget_no: string
  }
}

export interface V3_FundApp_MchTransfer_Partner_CharityTransferBills_OutTransferNo_Out_transfer_no__Get_Response {
  /** 商户预算单号 · 示例：budget202506300102 */
  readonly out_budget_no: string
  /** 微信支付预算单号 · 示例：1182020050700019480001 */
  readonly budget_id: string
  /** 商户公益捐赠单号 · 示例：trans202506300102 */
  readonly out_transfer_no: string
  /** 微信支付公益捐赠单号 · 示例：4217752501201407033233368018 */
  readonly transfer_id: string
  /** 预算总金额 · 示例：20000000 */
  readonly amount: number
  /** 捐赠备注 · 示例：帮助受助群体爱心捐款 */
  readonly transfer_remark: string
  /** 收款商户号 · 示例：1900001109 */
  readonly receive_mchid: string
  /** 捐赠状态 · 示例：SUCCESS */
  readonly state: "ACCEPTED" | "SUCCESS" | "CLOSE" | (string & {})
  /** 捐赠单创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly create_time: string
  /** 捐赠完成时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly success_time?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_CharityTransferBills_OutTransferNo_Out_transfer_no_ {
  /**
   * 商户单号查询公益捐赠详情 · https://pay.weixin.qq.com/doc/v3/partner/4015554859
   * 角色：服务商
   */
  get(options: V3_FundApp_MchTransfer_Partner_CharityTransferBills_OutTransferNo_Out_transfer_no__Get_Options): ApiCall<V3_FundApp_MchTransfer_Partner_CharityTransferBills_OutTransferNo_Out_transfer_no__Get_Response>
  /**
   * 商户单号查询公益捐赠详情 · https://pay.weixin.qq.com/doc/v3/partner/4015554859
   * 角色：服务商
   */
  getSync(options: V3_FundApp_MchTransfer_Partner_CharityTransferBills_OutTransferNo_Out_transfer_no__Get_Options): V3_FundApp_MchTransfer_Partner_CharityTransferBills_OutTransferNo_Out_transfer_no__Get_Response
}

export interface V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Post_Request {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户转账单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
}

export interface V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Post_Request
}

export interface V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Post_Response {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户转账单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 申请单状态 · 示例：GENERATING */
  readonly state: "GENERATING" | "FINISHED" | (string & {})
  /** 申请单创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 申请单更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
  /** 回单文件摘要类型 · 示例：SM3 */
  readonly hash_type?: "SM3" | (string & {}) | undefined
  /** 回单文件摘要值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 回单文件下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=token */
  readonly download_url?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_ElectronicReceipts {
  /** 查询单笔转账电子回单 */
  readonly _out_bill_no_: V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Out_bill_no_
  /**
   * 申请单笔转账电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4016315516
   * 角色：服务商
   */
  post(options: V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Post_Request }): ApiCall<V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Post_Response>
  /**
   * 申请单笔转账电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4016315516
   * 角色：服务商
   */
  postSync(options: V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Post_Request }): V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Post_Response
}

export interface V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Out_bill_no__Get_Options extends CallOptions {
  /** 商户转账单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900001121 */
    readonly sub_mchid: string
  }
}

export interface V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Out_bill_no__Get_Response {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户转账单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 申请单状态 · 示例：GENERATING */
  readonly state: "GENERATING" | "FINISHED" | (string & {})
  /** 申请单创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 申请单更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
  /** 回单文件摘要类型 · 示例：SM3 */
  readonly hash_type?: "SM3" | (string & {}) | undefined
  /** 回单文件摘要值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 回单文件下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=token */
  readonly download_url?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Out_bill_no_ {
  /**
   * 查询单笔转账电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4016315544
   * 角色：服务商
   */
  get(options: V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Out_bill_no__Get_Options): ApiCall<V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Out_bill_no__Get_Response>
  /**
   * 查询单笔转账电子回单 · https://pay.weixin.qq.com/doc/v3/partner/4016315544
   * 角色：服务商
   */
  getSync(options: V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Out_bill_no__Get_Options): V3_FundApp_MchTransfer_Partner_ElectronicReceipts_Out_bill_no__Get_Response
}

export interface V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Post_Request {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户申请单号 · 示例：apply2020042013 */
  readonly out_apply_no: string
}

export interface V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Post_Request
}

export interface V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Post_Response {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户申请单号 · 示例：apply2020042013 */
  readonly out_apply_no: string
  /** 授权申请单状态 · 示例：INVITED */
  readonly state: "INVITED" | "PASSED" | "REJECTED" | "EXPIRED" | (string & {})
  /** 授权申请受理时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly accept_time: string
  /** 最后一次状态变更时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_FundApp_MchTransfer_Partner_SubMchAuthorizations {
  /** 查询子商户商家转账授权状态 */
  readonly _sub_mchid_: V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Sub_mchid_
  /**
   * 申请子商户商家转账授权 · https://pay.weixin.qq.com/doc/v3/partner/4015469102
   * 角色：服务商
   */
  post(options: V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Post_Request }): ApiCall<V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Post_Response>
  /**
   * 申请子商户商家转账授权 · https://pay.weixin.qq.com/doc/v3/partner/4015469102
   * 角色：服务商
   */
  postSync(options: V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Post_Request }): V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Post_Response
}

export interface V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Sub_mchid__Get_Options extends CallOptions {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
}

export interface V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Sub_mchid__Get_Response {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 授权状态 · 示例：AUTHORIZED */
  readonly state: "AUTHORIZED" | "UNAUTHORIZED" | "CANCELED" | (string & {})
  /** 授权申请单 */
  readonly apply_order?: {
    /** 二级商户号 · 示例：1900001121 */
    readonly sub_mchid: string
    /** 商户申请单号 · 示例：apply2020042013 */
    readonly out_apply_no: string
    /** 授权申请单状态 · 示例：INVITED */
    readonly state: "INVITED" | "PASSED" | "REJECTED" | "EXPIRED" | (string & {})
    /** 授权申请受理时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly accept_time: string
    /** 最后一次状态变更时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly update_time: string
  } | undefined
  /** 授权时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly authorization_time?: string | undefined
  /** 解除授权时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly cancel_authorization_time?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Sub_mchid_ {
  /**
   * 查询子商户商家转账授权状态 · https://pay.weixin.qq.com/doc/v3/partner/4015469112
   * 角色：服务商
   */
  get(options: V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Sub_mchid__Get_Options): ApiCall<V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Sub_mchid__Get_Response>
  /**
   * 查询子商户商家转账授权状态 · https://pay.weixin.qq.com/doc/v3/partner/4015469112
   * 角色：服务商
   */
  getSync(options: V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Sub_mchid__Get_Options): V3_FundApp_MchTransfer_Partner_SubMchAuthorizations_Sub_mchid__Get_Response
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_Post_Request {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
  /** 用户收款感知 · 示例：现金奖励 */
  readonly user_recv_perception?: string | undefined
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: "1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013" | (string & {})
  /** 转账场景报备信息 */
  readonly transfer_scene_report_infos: readonly {
    /** 信息类型 · 示例：活动名称 */
    readonly info_type: string
    /** 信息内容 · 示例：注册会员有礼 */
    readonly info_content: string
  }[]
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_Partner_TransferBills_Post_Request
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_Post_Response {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 单据创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 跳转领取页面的package信息 · 示例：affffddafdfafddffda== */
  readonly package_info: string
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills {
  /** 资金应用∙转账∙用户确认模式 · 共 2 个接口 */
  readonly outBillNo: V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo
  /** 发起转账并完成自动收款授权 */
  readonly preTransferWithAuthorization: V3_FundApp_MchTransfer_Partner_TransferBills_PreTransferWithAuthorization
  /** 转账 */
  readonly transfer: V3_FundApp_MchTransfer_Partner_TransferBills_Transfer
  /**
   * 发起转账 · https://pay.weixin.qq.com/doc/v3/partner/4015469096
   * 角色：服务商
   */
  post(options: V3_FundApp_MchTransfer_Partner_TransferBills_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_TransferBills_Post_Request }): ApiCall<V3_FundApp_MchTransfer_Partner_TransferBills_Post_Response>
  /**
   * 发起转账 · https://pay.weixin.qq.com/doc/v3/partner/4015469096
   * 角色：服务商
   */
  postSync(options: V3_FundApp_MchTransfer_Partner_TransferBills_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_TransferBills_Post_Request }): V3_FundApp_MchTransfer_Partner_TransferBills_Post_Response
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo {
  /** 商户单号 · 商户单号查询转账单 · 共 2 个接口 */
  readonly _out_bill_no_: V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no_
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Get_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 查询参数 */
  readonly query: {
    /** 二级商户号 · 示例：1900001121 */
    readonly sub_mchid: string
  }
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Get_Response {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户号 · 示例：1900001109 */
  readonly mchid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 商家转账订单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 单据状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "PROCESSING" | "WAIT_USER_CONFIRM" | "TRANSFERING" | "SUCCESS" | "FAIL" | "CANCELING" | "CANCELLED" | (string & {})
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 失败原因 · 示例：PAYEE_ACCOUNT_ABNORMAL */
  readonly fail_reason?: string | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动解密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 单据创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 最后一次状态变更时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no_ {
  /** 撤销转账 */
  readonly cancel: V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel
  /**
   * 商户单号查询转账单 · https://pay.weixin.qq.com/doc/v3/partner/4015469131
   * 角色：服务商
   */
  get(options: V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Get_Options): ApiCall<V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Get_Response>
  /**
   * 商户单号查询转账单 · https://pay.weixin.qq.com/doc/v3/partner/4015469131
   * 角色：服务商
   */
  getSync(options: V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Get_Options): V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Get_Response
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Request {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Request
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Response {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 单据状态 · 示例：CANCELING */
  readonly state: "ACCEPTED" | "PROCESSING" | "WAIT_USER_CONFIRM" | "TRANSFERING" | "SUCCESS" | "FAIL" | "CANCELING" | "CANCELLED" | (string & {})
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount?: number | undefined
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark?: string | undefined
  /** 失败原因 · 示例：PAYEE_ACCOUNT_ABNORMAL */
  readonly fail_reason?: string | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动解密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 单据创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 最后一次单据状态变更时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel {
  /**
   * 撤销转账 · https://pay.weixin.qq.com/doc/v3/partner/4015469118
   * 角色：服务商
   */
  post(options: V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Request }): ApiCall<V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Response>
  /**
   * 撤销转账 · https://pay.weixin.qq.com/doc/v3/partner/4015469118
   * 角色：服务商
   */
  postSync(options: V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Request }): V3_FundApp_MchTransfer_Partner_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Response
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_PreTransferWithAuthorization_Post_Request {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
  /** 用户收款感知 · 示例：现金奖励 */
  readonly user_recv_perception?: string | undefined
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: "1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013" | (string & {})
  /** 转账场景报备信息 */
  readonly transfer_scene_report_infos: readonly {
    /** 信息类型 · 示例：活动名称 */
    readonly info_type: string
    /** 信息内容 · 示例：注册会员有礼 */
    readonly info_content: string
  }[]
  /** 自动收款授权信息 */
  readonly authorization_info?: {
    /** 用户展示名称 · 示例：wx_123456 */
    readonly user_display_name: string
    /** 商户侧授权单号 · 示例：plfk2020042013 */
    readonly out_authorization_no: string
    /** 自动收款授权结果通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
    readonly authorization_notify_url: string
  } | undefined
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_PreTransferWithAuthorization_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_Partner_TransferBills_PreTransferWithAuthorization_Post_Request
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_PreTransferWithAuthorization_Post_Response {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 单据创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 跳转领取页面的package信息 · 示例：affffddafdfafddffda== */
  readonly package_info: string
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_PreTransferWithAuthorization {
  /**
   * 发起转账并完成自动收款授权 · https://pay.weixin.qq.com/doc/v3/partner/4016809843
   * 角色：服务商
   */
  post(options: V3_FundApp_MchTransfer_Partner_TransferBills_PreTransferWithAuthorization_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_TransferBills_PreTransferWithAuthorization_Post_Request }): ApiCall<V3_FundApp_MchTransfer_Partner_TransferBills_PreTransferWithAuthorization_Post_Response>
  /**
   * 发起转账并完成自动收款授权 · https://pay.weixin.qq.com/doc/v3/partner/4016809843
   * 角色：服务商
   */
  postSync(options: V3_FundApp_MchTransfer_Partner_TransferBills_PreTransferWithAuthorization_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_TransferBills_PreTransferWithAuthorization_Post_Request }): V3_FundApp_MchTransfer_Partner_TransferBills_PreTransferWithAuthorization_Post_Response
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_Transfer_Post_Request {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
  /** 用户收款感知 · 示例：现金奖励 */
  readonly user_recv_perception?: string | undefined
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: "1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013" | (string & {})
  /** 转账场景报备信息 */
  readonly transfer_scene_report_infos: readonly {
    /** 信息类型 · 示例：活动名称 */
    readonly info_type: string
    /** 信息内容 · 示例：注册会员有礼 */
    readonly info_content: string
  }[]
  /** 微信自动收款授权单号 · 示例：201202504101000123456789012 */
  readonly authorization_id: string
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_Transfer_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_Partner_TransferBills_Transfer_Post_Request
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_Transfer_Post_Response {
  /** 二级商户号 · 示例：1900001121 */
  readonly sub_mchid: string
  /** 商户号 · 示例：1900001109 */
  readonly mchid?: string | undefined
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid?: string | undefined
  /** 单据状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "SUCCESS" | (string & {})
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 失败原因 · 示例：PAYEE_ACCOUNT_ABNORMAL */
  readonly fail_reason?: string | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动解密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 单据创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 最后一次状态变更时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_TransferBills_Transfer {
  /**
   * 转账 · https://pay.weixin.qq.com/doc/v3/partner/4016809837
   * 角色：服务商
   */
  post(options: V3_FundApp_MchTransfer_Partner_TransferBills_Transfer_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_TransferBills_Transfer_Post_Request }): ApiCall<V3_FundApp_MchTransfer_Partner_TransferBills_Transfer_Post_Response>
  /**
   * 转账 · https://pay.weixin.qq.com/doc/v3/partner/4016809837
   * 角色：服务商
   */
  postSync(options: V3_FundApp_MchTransfer_Partner_TransferBills_Transfer_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_TransferBills_Transfer_Post_Request }): V3_FundApp_MchTransfer_Partner_TransferBills_Transfer_Post_Response
}

export interface V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Post_Request {
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no: string
  /** 商户AppID · 示例：102022609 */
  readonly appid: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: "1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013" | (string & {})
  /** 用户展示名称 · 示例：wx_123456 */
  readonly user_display_name: string
  /** 用户收款感知 · 示例：现金奖励 */
  readonly user_recv_perception?: string | undefined
  /** 授权结果通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url: string
}

export interface V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Post_Request
}

export interface V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Post_Response {
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no: string
  /** 单据状态 · 示例：WAIT_USER_CONFIRM */
  readonly state: "WAIT_USER_CONFIRM" | (string & {})
  /** 单据创建时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly create_time: string
  /** 跳转领取页面的package信息 · 示例：affffddafdfafddffda== */
  readonly package_info: string
}

export interface V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations {
  /** 商户侧授权单号 · 商户单号查询自动收款授权 · 共 2 个接口 */
  readonly _out_authorization_no_: V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no_
  /**
   * 申请免确认收款授权 · https://pay.weixin.qq.com/doc/v3/partner/4016809861
   * 角色：服务商
   */
  post(options: V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Post_Request }): ApiCall<V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Post_Response>
  /**
   * 申请免确认收款授权 · https://pay.weixin.qq.com/doc/v3/partner/4016809861
   * 角色：服务商
   */
  postSync(options: V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Post_Options & { readonly json: V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Post_Request }): V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Post_Response
}

export interface V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Get_Options extends CallOptions {
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no: string
}

export interface V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Get_Response {
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no: string
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 用户展示名称 · 示例：wx_123456 */
  readonly user_display_name: string
  /** 微信自动收款授权单号 · 示例：201202504101000123456789012 */
  readonly authorization_id: string
  /** 单据状态 · 示例：TAKING_EFFECT */
  readonly state: "TAKING_EFFECT" | "CLOSED" | "WAIT_USER_CONFIRM" | (string & {})
  /** 用户确认授权的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly authorize_time: string
  /** 自动收款授权的关闭信息 */
  readonly close_info?: {
    /** 关闭时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly close_time: string
    /** 自动收款授权的原因 · 示例：CLOSE_VIA_MCH_API */
    readonly close_reason: "CLOSE_VIA_MCH_API" | "USER_CLOSE" | (string & {})
  } | undefined
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id?: "1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013" | (string & {}) | undefined
  /** 用户收款感知 · 示例：现金奖励 */
  readonly user_recv_perception?: string | undefined
  /** 单据创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no_ {
  /** 解除免确认收款授权 */
  readonly close: V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Close
  /**
   * 商户单号查询自动收款授权 · https://pay.weixin.qq.com/doc/v3/partner/4016809859
   * 角色：服务商
   */
  get(options: V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Get_Options): ApiCall<V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Get_Response>
  /**
   * 商户单号查询自动收款授权 · https://pay.weixin.qq.com/doc/v3/partner/4016809859
   * 角色：服务商
   */
  getSync(options: V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Get_Options): V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Get_Response
}

export interface V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Close_Post_Options extends CallOptions {
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no: string
}

export interface V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Close_Post_Response {
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no: string
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 用户展示名称 · 示例：wx_123456 */
  readonly user_display_name: string
  /** 微信自动收款授权单号 · 示例：201202504101000123456789012 */
  readonly authorization_id: string
  /** 单据状态 · 示例：CLOSED */
  readonly state: "CLOSED" | (string & {})
  /** 用户确认授权的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly authorize_time: string
  /** 自动收款授权的关闭信息 */
  readonly close_info?: {
    /** 关闭时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly close_time: string
    /** 自动收款授权的原因 · 示例：CLOSE_VIA_MCH_API */
    readonly close_reason: "CLOSE_VIA_MCH_API" | (string & {})
  } | undefined
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id?: "1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013" | (string & {}) | undefined
  /** 用户收款感知 · 示例：现金奖励 */
  readonly user_recv_perception?: string | undefined
  /** 单据创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
}

export interface V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Close {
  /**
   * 解除免确认收款授权 · https://pay.weixin.qq.com/doc/v3/partner/4016809851
   * 角色：服务商
   */
  post(options: V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Close_Post_Options): ApiCall<V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Close_Post_Response>
  /**
   * 解除免确认收款授权 · https://pay.weixin.qq.com/doc/v3/partner/4016809851
   * 角色：服务商
   */
  postSync(options: V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Close_Post_Options): V3_FundApp_MchTransfer_Partner_UserConfirmAuthorizations_Out_authorization_no__Close_Post_Response
}

export interface V3_FundApp_MchTransfer_TransferBills_Post_Request {
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
  /** 用户收款感知 · 示例：现金奖励 */
  readonly user_recv_perception?: string | undefined
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: string
  /** 转账场景报备信息 */
  readonly transfer_scene_report_infos: readonly {
    /** 信息类型 · 示例：活动名称 */
    readonly info_type: string
    /** 信息内容 · 示例：注册会员有礼 */
    readonly info_content: string
  }[]
  /** 用户收款样式 */
  readonly user_recv_style?: {
    /** 用户收款样式类型 */
    readonly type: "CONFIRM_PAGE" | "RED_PACKET" | (string & {})
  } | undefined
}

export interface V3_FundApp_MchTransfer_TransferBills_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_TransferBills_Post_Request
}

export interface V3_FundApp_MchTransfer_TransferBills_Post_Response {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 单据创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 单据状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "PROCESSING" | "WAIT_USER_CONFIRM" | "TRANSFERING" | "SUCCESS" | "FAIL" | "CANCELING" | "CANCELLED" | (string & {})
  /** 失败原因 · 示例：PAYEE_ACCOUNT_ABNORMAL */
  readonly fail_reason?: string | undefined
  /** 跳转领取页面的package信息 · 示例：affffddafdfafddffda== */
  readonly package_info?: string | undefined
}

export interface V3_FundApp_MchTransfer_TransferBills {
  /** 资金应用∙转账∙用户确认模式 · 共 2 个接口 */
  readonly outBillNo: V3_FundApp_MchTransfer_TransferBills_OutBillNo
  /** 发起转账并完成自动收款授权 */
  readonly preTransferWithAuthorization: V3_FundApp_MchTransfer_TransferBills_PreTransferWithAuthorization
  /** 用户授权后转账 */
  readonly transfer: V3_FundApp_MchTransfer_TransferBills_Transfer
  /** 资金应用∙转账∙用户确认模式 · 共 1 个接口 */
  readonly transferBillNo: V3_FundApp_MchTransfer_TransferBills_TransferBillNo
  /**
   * 发起转账 · https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   * 角色：普通商户
   */
  post(options: V3_FundApp_MchTransfer_TransferBills_Post_Options & { readonly json: V3_FundApp_MchTransfer_TransferBills_Post_Request }): ApiCall<V3_FundApp_MchTransfer_TransferBills_Post_Response>
  /**
   * 发起转账 · https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   * 角色：普通商户
   */
  postSync(options: V3_FundApp_MchTransfer_TransferBills_Post_Options & { readonly json: V3_FundApp_MchTransfer_TransferBills_Post_Request }): V3_FundApp_MchTransfer_TransferBills_Post_Response
}

export interface V3_FundApp_MchTransfer_TransferBills_OutBillNo {
  /** 商户单号 · 商户单号查询转账单 · 共 2 个接口 */
  readonly _out_bill_no_: V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no_
}

export interface V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
}

export interface V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Response {
  /** 商户号 · 示例：1900001109 */
  readonly mch_id: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 商家转账订单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 单据状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "PROCESSING" | "WAIT_USER_CONFIRM" | "TRANSFERING" | "SUCCESS" | "FAIL" | "CANCELING" | "CANCELLED" | (string & {})
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 失败原因 · 示例：PAYEE_ACCOUNT_ABNORMAL */
  readonly fail_reason?: string | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动解密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 单据创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 最后一次状态变更时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no_ {
  /** 撤销转账 */
  readonly cancel: V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel
  /**
   * 商户单号查询转账单 · https://pay.weixin.qq.com/doc/v3/merchant/4012716437
   * 角色：普通商户
   */
  get(options: V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Options): ApiCall<V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Response>
  /**
   * 商户单号查询转账单 · https://pay.weixin.qq.com/doc/v3/merchant/4012716437
   * 角色：普通商户
   */
  getSync(options: V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Options): V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Get_Response
}

export interface V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
}

export interface V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Response {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 单据状态 · 示例：CANCELING */
  readonly state: "CANCELING" | "CANCELLED" | (string & {})
  /** 最后一次单据状态变更时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel {
  /**
   * 撤销转账 · https://pay.weixin.qq.com/doc/v3/merchant/4012716458
   * 角色：普通商户
   */
  post(options: V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Options): ApiCall<V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Response>
  /**
   * 撤销转账 · https://pay.weixin.qq.com/doc/v3/merchant/4012716458
   * 角色：普通商户
   */
  postSync(options: V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Options): V3_FundApp_MchTransfer_TransferBills_OutBillNo_Out_bill_no__Cancel_Post_Response
}

export interface V3_FundApp_MchTransfer_TransferBills_PreTransferWithAuthorization_Post_Request {
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
  /** 用户收款感知 · 示例：现金奖励 */
  readonly user_recv_perception?: string | undefined
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: "1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013" | (string & {})
  /** 转账场景报备信息 */
  readonly transfer_scene_report_infos: readonly {
    /** 信息类型 · 示例：活动名称 */
    readonly info_type: string
    /** 信息内容 · 示例：注册会员有礼 */
    readonly info_content: string
  }[]
  /** 自动收款授权信息 */
  readonly authorization_info?: {
    /** 用户展示名称 · 示例：wx_123456 */
    readonly user_display_name: string
    /** 商户侧授权单号 · 示例：plfk2020042013 */
    readonly out_authorization_no: string
    /** 自动收款授权结果通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
    readonly authorization_notify_url: string
  } | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
}

export interface V3_FundApp_MchTransfer_TransferBills_PreTransferWithAuthorization_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_TransferBills_PreTransferWithAuthorization_Post_Request
}

export interface V3_FundApp_MchTransfer_TransferBills_PreTransferWithAuthorization_Post_Response {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 单据创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 单据状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "PROCESSING" | "WAIT_USER_CONFIRM" | "TRANSFERING" | "SUCCESS" | "CANCELING" | (string & {})
  /** 跳转领取页面的package信息 · 示例：affffddafdfafddffda== */
  readonly package_info?: string | undefined
  /** 用户展示名称 · 示例：wx_123456 */
  readonly user_display_name?: string | undefined
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no?: string | undefined
}

export interface V3_FundApp_MchTransfer_TransferBills_PreTransferWithAuthorization {
  /**
   * 发起转账并完成自动收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4014399293
   * 角色：普通商户
   */
  post(options: V3_FundApp_MchTransfer_TransferBills_PreTransferWithAuthorization_Post_Options & { readonly json: V3_FundApp_MchTransfer_TransferBills_PreTransferWithAuthorization_Post_Request }): ApiCall<V3_FundApp_MchTransfer_TransferBills_PreTransferWithAuthorization_Post_Response>
  /**
   * 发起转账并完成自动收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4014399293
   * 角色：普通商户
   */
  postSync(options: V3_FundApp_MchTransfer_TransferBills_PreTransferWithAuthorization_Post_Options & { readonly json: V3_FundApp_MchTransfer_TransferBills_PreTransferWithAuthorization_Post_Request }): V3_FundApp_MchTransfer_TransferBills_PreTransferWithAuthorization_Post_Response
}

export interface V3_FundApp_MchTransfer_TransferBills_Transfer_Post_Request {
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
  /** 用户收款感知 · 示例：现金奖励 */
  readonly user_recv_perception?: string | undefined
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: "1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013" | (string & {})
  /** 转账场景报备信息 */
  readonly transfer_scene_report_infos: readonly {
    /** 信息类型 · 示例：活动名称 */
    readonly info_type: string
    /** 信息内容 · 示例：注册会员有礼 */
    readonly info_content: string
  }[]
  /** 微信免确认收款授权单号 · 示例：201202504101000123456789012 */
  readonly authorization_id?: string | undefined
  /** 出资商户号 · 示例：1900001109 */
  readonly sponsor_mchid?: string | undefined
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no?: string | undefined
}

export interface V3_FundApp_MchTransfer_TransferBills_Transfer_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_TransferBills_Transfer_Post_Request
}

export interface V3_FundApp_MchTransfer_TransferBills_Transfer_Post_Response {
  /** 商户号 · 示例：1900001109 */
  readonly mch_id: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid?: string | undefined
  /** 单据状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "PROCESSING" | "TRANSFERING" | "SUCCESS" | (string & {})
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 失败原因 · 示例：PAYEE_ACCOUNT_ABNORMAL */
  readonly fail_reason?: string | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动解密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 单据创建时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 最后一次状态变更时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
}

export interface V3_FundApp_MchTransfer_TransferBills_Transfer {
  /**
   * 用户授权后转账 · https://pay.weixin.qq.com/doc/v3/merchant/4014399371
   * 角色：普通商户
   */
  post(options: V3_FundApp_MchTransfer_TransferBills_Transfer_Post_Options & { readonly json: V3_FundApp_MchTransfer_TransferBills_Transfer_Post_Request }): ApiCall<V3_FundApp_MchTransfer_TransferBills_Transfer_Post_Response>
  /**
   * 用户授权后转账 · https://pay.weixin.qq.com/doc/v3/merchant/4014399371
   * 角色：普通商户
   */
  postSync(options: V3_FundApp_MchTransfer_TransferBills_Transfer_Post_Options & { readonly json: V3_FundApp_MchTransfer_TransferBills_Transfer_Post_Request }): V3_FundApp_MchTransfer_TransferBills_Transfer_Post_Response
}

export interface V3_FundApp_MchTransfer_TransferBills_TransferBillNo {
  /** 微信转账单号查询转账单 */
  readonly _transfer_bill_no_: V3_FundApp_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no_
}

export interface V3_FundApp_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no__Get_Options extends CallOptions {
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
}

export interface V3_FundApp_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no__Get_Response {
  /** 商户号 · 示例：1900001109 */
  readonly mch_id: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 商家转账订单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 单据状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "PROCESSING" | "WAIT_USER_CONFIRM" | "TRANSFERING" | "SUCCESS" | "FAIL" | "CANCELING" | "CANCELLED" | (string & {})
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 失败原因 · 示例：PAYEE_ACCOUNT_ABNORMAL */
  readonly fail_reason?: string | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动解密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 单据创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 最后一次状态变更时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_FundApp_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no_ {
  /**
   * 微信转账单号查询转账单 · https://pay.weixin.qq.com/doc/v3/merchant/4012716457
   * 角色：普通商户
   */
  get(options: V3_FundApp_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no__Get_Options): ApiCall<V3_FundApp_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no__Get_Response>
  /**
   * 微信转账单号查询转账单 · https://pay.weixin.qq.com/doc/v3/merchant/4012716457
   * 角色：普通商户
   */
  getSync(options: V3_FundApp_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no__Get_Options): V3_FundApp_MchTransfer_TransferBills_TransferBillNo_Transfer_bill_no__Get_Response
}

export interface V3_FundApp_MchTransfer_TransferToQqWalletBills_Post_Request {
  /** QQ互联开放平台AppID · 示例：102022609 */
  readonly appid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 收款用户QQ号 · 示例：490379403 */
  readonly user_qq?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动加密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly notify_url?: string | undefined
  /** 转账场景ID · 示例：1401 */
  readonly transfer_scene_id: "1401" | (string & {})
  /** 转账场景报备信息 */
  readonly transfer_scene_report_infos: readonly {
    /** 信息类型 · 示例：活动名称 */
    readonly info_type: string
    /** 信息内容 · 示例：注册会员有礼 */
    readonly info_content: string
  }[]
}

export interface V3_FundApp_MchTransfer_TransferToQqWalletBills_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_TransferToQqWalletBills_Post_Request
}

export interface V3_FundApp_MchTransfer_TransferToQqWalletBills_Post_Response {
  /** 商户号 · 示例：1900001109 */
  readonly mchid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** QQ互联开放平台AppID · 示例：102022609 */
  readonly appid?: string | undefined
  /** 单据状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "PROCESSING" | "WAIT_USER_CONFIRM" | "TRANSFERING" | "SUCCESS" | "FAIL" | "CANCELING" | "CANCELLED" | (string & {})
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款用户QQ号 · 示例：490379403 */
  readonly user_qq?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动解密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 失败原因 · 示例：PAYEE_ACCOUNT_ABNORMAL */
  readonly fail_reason?: string | undefined
  /** 单据创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 最后一次状态变更时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
}

export interface V3_FundApp_MchTransfer_TransferToQqWalletBills {
  /** 商户单号 · 查询转账到QQ钱包的结果 · 共 2 个接口 */
  readonly _out_bill_no_: V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no_
  /**
   * 发起转账到QQ钱包 · https://pay.weixin.qq.com/doc/v3/merchant/4014297386
   * 角色：普通商户
   */
  post(options: V3_FundApp_MchTransfer_TransferToQqWalletBills_Post_Options & { readonly json: V3_FundApp_MchTransfer_TransferToQqWalletBills_Post_Request }): ApiCall<V3_FundApp_MchTransfer_TransferToQqWalletBills_Post_Response>
  /**
   * 发起转账到QQ钱包 · https://pay.weixin.qq.com/doc/v3/merchant/4014297386
   * 角色：普通商户
   */
  postSync(options: V3_FundApp_MchTransfer_TransferToQqWalletBills_Post_Options & { readonly json: V3_FundApp_MchTransfer_TransferToQqWalletBills_Post_Request }): V3_FundApp_MchTransfer_TransferToQqWalletBills_Post_Response
}

export interface V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Get_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
}

export interface V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Get_Response {
  /** 商户号 · 示例：1900001109 */
  readonly mchid: string
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** QQ互联开放平台AppID · 示例：102022609 */
  readonly appid?: string | undefined
  /** 单据状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "PROCESSING" | "WAIT_USER_CONFIRM" | "TRANSFERING" | "SUCCESS" | "FAIL" | "CANCELING" | "CANCELLED" | (string & {})
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount: number
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款用户QQ号 · 示例：490379403 */
  readonly user_qq?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动解密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 失败原因 · 示例：PAYEE_ACCOUNT_ABNORMAL */
  readonly fail_reason?: string | undefined
  /** 单据创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 最后一次状态变更时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
}

export interface V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no_ {
  /** 撤销转账到QQ钱包 */
  readonly cancel: V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Cancel
  /**
   * 查询转账到QQ钱包的结果 · https://pay.weixin.qq.com/doc/v3/merchant/4014297440
   * 角色：普通商户
   */
  get(options: V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Get_Options): ApiCall<V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Get_Response>
  /**
   * 查询转账到QQ钱包的结果 · https://pay.weixin.qq.com/doc/v3/merchant/4014297440
   * 角色：普通商户
   */
  getSync(options: V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Get_Options): V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Get_Response
}

export interface V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Cancel_Post_Options extends CallOptions {
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
}

export interface V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Cancel_Post_Response {
  /** 商户号 · 示例：1900001109 */
  readonly mchid?: string | undefined
  /** 商户单号 · 示例：plfk2020042013 */
  readonly out_bill_no: string
  /** 微信转账单号 · 示例：1330000071100999991182020050700019480001 */
  readonly transfer_bill_no: string
  /** QQ互联开放平台AppID · 示例：102022609 */
  readonly appid?: string | undefined
  /** 单据状态 · 示例：ACCEPTED */
  readonly state: "ACCEPTED" | "PROCESSING" | "WAIT_USER_CONFIRM" | "TRANSFERING" | "SUCCESS" | "FAIL" | "CANCELING" | "CANCELLED" | (string & {})
  /** 转账金额 · 示例：400000 */
  readonly transfer_amount?: number | undefined
  /** 转账备注 · 示例：2020年4月报销 */
  readonly transfer_remark?: string | undefined
  /** 失败原因 · 示例：PAYEE_ACCOUNT_ABNORMAL */
  readonly fail_reason?: string | undefined
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid?: string | undefined
  /** 收款用户QQ号 · 示例：490379403 */
  readonly user_qq?: string | undefined
  /** 收款用户姓名 · 加密字段，SDK 自动解密 · 示例：757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45 */
  readonly user_name?: string | undefined
  /** 单据创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 最后一次状态变更时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
}

export interface V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Cancel {
  /**
   * 撤销转账到QQ钱包 · https://pay.weixin.qq.com/doc/v3/merchant/4014297396
   * 角色：普通商户
   */
  post(options: V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Cancel_Post_Options): ApiCall<V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Cancel_Post_Response>
  /**
   * 撤销转账到QQ钱包 · https://pay.weixin.qq.com/doc/v3/merchant/4014297396
   * 角色：普通商户
   */
  postSync(options: V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Cancel_Post_Options): V3_FundApp_MchTransfer_TransferToQqWalletBills_Out_bill_no__Cancel_Post_Response
}

export interface V3_FundApp_MchTransfer_UserConfirmAuthorization_Post_Request {
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no: string
  /** 商户AppID · 示例：102022609 */
  readonly appid: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id: "1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013" | (string & {})
  /** 用户展示名称 · 示例：wx_123456 */
  readonly user_display_name: string
  /** 用户收款感知 · 示例：现金奖励 */
  readonly user_recv_perception?: string | undefined
  /** 授权结果通知地址 · 示例：https://www.weixin.qq.com/wxpay/pay.php */
  readonly authorization_notify_url: string
  /** 场景信息 */
  readonly scene_info?: {
    /** 用户终端IP · 示例：113.84.136.9 */
    readonly client_ip?: string | undefined
    /** 用户设备ID · 示例：8d67f169fe104008cd20b72573a0c8c9 */
    readonly device_id?: string | undefined
    /** 用户设备类型 · 示例：IOS */
    readonly device_type?: "IOS" | "ANDROID" | "HARMONY" | "OTHER" | (string & {}) | undefined
  } | undefined
}

export interface V3_FundApp_MchTransfer_UserConfirmAuthorization_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_FundApp_MchTransfer_UserConfirmAuthorization_Post_Request
}

export interface V3_FundApp_MchTransfer_UserConfirmAuthorization_Post_Response {
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no: string
  /** 单据状态 · 示例：WAIT_USER_CONFIRM */
  readonly state: "WAIT_USER_CONFIRM" | (string & {})
  /** 单据创建时间 · 示例：2015-05-20T13:29:35+08:00 */
  readonly create_time: string
  /** 跳转领取页面的package信息 · 示例：affffddafdfafddffda== */
  readonly package_info: string
}

export interface V3_FundApp_MchTransfer_UserConfirmAuthorization {
  /** 资金应用∙转账∙用户确认模式 · 共 2 个接口 */
  readonly outAuthorizationNo: V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo
  /**
   * 申请免确认收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4015901167
   * 角色：普通商户
   */
  post(options: V3_FundApp_MchTransfer_UserConfirmAuthorization_Post_Options & { readonly json: V3_FundApp_MchTransfer_UserConfirmAuthorization_Post_Request }): ApiCall<V3_FundApp_MchTransfer_UserConfirmAuthorization_Post_Response>
  /**
   * 申请免确认收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4015901167
   * 角色：普通商户
   */
  postSync(options: V3_FundApp_MchTransfer_UserConfirmAuthorization_Post_Options & { readonly json: V3_FundApp_MchTransfer_UserConfirmAuthorization_Post_Request }): V3_FundApp_MchTransfer_UserConfirmAuthorization_Post_Response
}

export interface V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo {
  /** 商户侧授权单号 · 商户单号查询自动收款授权 · 共 2 个接口 */
  readonly _out_authorization_no_: V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no_
}

export interface V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Get_Options extends CallOptions {
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no: string
  /** 查询参数 */
  readonly query?: {
    /** 是否展示用户授权信息 · 示例：true */
    readonly is_display_authorization?: boolean | undefined
  } | undefined
}

export interface V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Get_Response {
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no: string
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 用户展示名称 · 示例：wx_123456 */
  readonly user_display_name: string
  /** 微信自动收款授权单号 · 示例：201202504101000123456789012 */
  readonly authorization_id?: string | undefined
  /** 单据状态 · 示例：TAKING_EFFECT */
  readonly state: "TAKING_EFFECT" | "CLOSED" | "WAIT_USER_CONFIRM" | (string & {})
  /** 用户确认授权的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly authorize_time?: string | undefined
  /** 自动收款授权的关闭信息 */
  readonly close_info?: {
    /** 关闭时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly close_time: string
    /** 自动收款授权的原因 · 示例：CLOSE_VIA_MCH_API */
    readonly close_reason: "CLOSE_VIA_MCH_API" | "USER_CLOSE" | "USER_OVERDUE_UNCONFIRMED" | "TRANSFER_RISK" | "USER_ACCOUNT_ABNORMAL" | (string & {})
  } | undefined
  /** 转账场景ID */
  readonly transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  readonly user_recv_perception?: string | undefined
  /** 单据创建时间 · 格式：RFC 3339 日期时间 */
  readonly create_time?: string | undefined
  /** 跳转领取页面的package信息 · 示例：affffddafdfafddffda== */
  readonly package_info?: string | undefined
}

export interface V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no_ {
  /** 解除免确认收款授权 */
  readonly close: V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Close
  /**
   * 商户单号查询自动收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4014399423
   * 角色：普通商户
   */
  get(options: V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Get_Options): ApiCall<V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Get_Response>
  /**
   * 商户单号查询自动收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4014399423
   * 角色：普通商户
   */
  getSync(options: V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Get_Options): V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Get_Response
}

export interface V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Close_Post_Options extends CallOptions {
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no: string
}

export interface V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Close_Post_Response {
  /** 商户侧授权单号 · 示例：plfk2020042013 */
  readonly out_authorization_no: string
  /** 商户AppID · 示例：wxf636efh567hg4356 */
  readonly appid: string
  /** 收款用户OpenID · 示例：o-MYE42l80oelYMDE34nYD456Xoy */
  readonly openid: string
  /** 用户展示名称 · 示例：wx_123456 */
  readonly user_display_name: string
  /** 微信自动收款授权单号 · 示例：201202504101000123456789012 */
  readonly authorization_id?: string | undefined
  /** 单据状态 · 示例：CLOSED */
  readonly state: "CLOSED" | (string & {})
  /** 用户确认授权的时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly authorize_time?: string | undefined
  /** 自动收款授权的关闭信息 */
  readonly close_info?: {
    /** 关闭时间 · 示例：2015-05-20T13:29:35.120+08:00 */
    readonly close_time: string
    /** 自动收款授权的原因 · 示例：CLOSE_VIA_MCH_API */
    readonly close_reason: "CLOSE_VIA_MCH_API" | (string & {})
  } | undefined
  /** 转账场景ID · 示例：1000 */
  readonly transfer_scene_id?: string | undefined
  /** 用户收款感知 · 示例：金奖励 */
  readonly user_recv_perception?: string | undefined
  /** 单据创建时间 · 格式：RFC 3339 日期时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
}

export interface V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Close {
  /**
   * 解除免确认收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4015653811
   * 角色：普通商户
   */
  post(options: V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Close_Post_Options): ApiCall<V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Close_Post_Response>
  /**
   * 解除免确认收款授权 · https://pay.weixin.qq.com/doc/v3/merchant/4015653811
   * 角色：普通商户
   */
  postSync(options: V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Close_Post_Options): V3_FundApp_MchTransfer_UserConfirmAuthorization_OutAuthorizationNo_Out_authorization_no__Close_Post_Response
}
