// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Merchant {
  /** 收付通∙提现、运营工具∙用工卡、收付通∙余额 · 共 6 个接口 */
  readonly fund: V3_Merchant_Fund
  /** 通用接口 · 共 2 个接口 */
  readonly media: V3_Merchant_Media
}

export interface V3_Merchant_Fund {
  /** 收付通∙余额、运营工具∙用工卡 · 共 1 个接口 */
  readonly balance: V3_Merchant_Fund_Balance
  /** 收付通∙余额、运营工具∙用工卡 · 共 1 个接口 */
  readonly dayendbalance: V3_Merchant_Fund_Dayendbalance
  /** 收付通∙提现、运营工具∙用工卡 · 电商平台提现API · 共 4 个接口 */
  readonly withdraw: V3_Merchant_Fund_Withdraw
}

export interface V3_Merchant_Fund_Balance {
  /** 查询账户实时余额API */
  readonly _account_type_: V3_Merchant_Fund_Balance_Account_type_
}

export interface V3_Merchant_Fund_Balance_Account_type__Get_Options extends CallOptions {
  /** 账户类型 */
  readonly account_type: string
}

export interface V3_Merchant_Fund_Balance_Account_type__Get_Response {
  /** 可用余额 · 示例：100 */
  readonly available_amount: number
  /** 不可用余额 · 示例：100 */
  readonly pending_amount?: number | undefined
}

export interface V3_Merchant_Fund_Balance_Account_type_ {
  /**
   * 查询账户实时余额API · https://pay.weixin.qq.com/doc/v3/partner/4012476700
   * 角色：电商平台、服务商
   */
  get(options: V3_Merchant_Fund_Balance_Account_type__Get_Options): ApiCall<V3_Merchant_Fund_Balance_Account_type__Get_Response>
  /**
   * 查询账户实时余额API · https://pay.weixin.qq.com/doc/v3/partner/4012476700
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Merchant_Fund_Balance_Account_type__Get_Options): V3_Merchant_Fund_Balance_Account_type__Get_Response
}

export interface V3_Merchant_Fund_Dayendbalance {
  /** 查询账户日终余额API */
  readonly _account_type_: V3_Merchant_Fund_Dayendbalance_Account_type_
}

export interface V3_Merchant_Fund_Dayendbalance_Account_type__Get_Options extends CallOptions {
  /** 账户类型 */
  readonly account_type: string
  /** 查询参数 */
  readonly query: {
    /** 日期 · 格式：日期 · 示例：2019-06-11 */
    readonly date: string
  }
}

export interface V3_Merchant_Fund_Dayendbalance_Account_type__Get_Response {
  /** 可用余额 · 示例：100 */
  readonly available_amount: number
  /** 不可用余额 · 示例：100 */
  readonly pending_amount?: number | undefined
}

export interface V3_Merchant_Fund_Dayendbalance_Account_type_ {
  /**
   * 查询账户日终余额API · https://pay.weixin.qq.com/doc/v3/partner/4012476702
   * 角色：电商平台、服务商
   */
  get(options: V3_Merchant_Fund_Dayendbalance_Account_type__Get_Options): ApiCall<V3_Merchant_Fund_Dayendbalance_Account_type__Get_Response>
  /**
   * 查询账户日终余额API · https://pay.weixin.qq.com/doc/v3/partner/4012476702
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Merchant_Fund_Dayendbalance_Account_type__Get_Options): V3_Merchant_Fund_Dayendbalance_Account_type__Get_Response
}

export interface V3_Merchant_Fund_Withdraw_Post_Request {
  /** 商户提现单号 · 示例：20190611222222222200000000012122 */
  readonly out_request_no: string
  /** 提现金额 · 示例：1 */
  readonly amount: number
  /** 备注 · 示例：交易体现 */
  readonly remark?: string | undefined
  /** 银行附言 · 示例：xx平台提现 */
  readonly bank_memo?: string | undefined
  /** 资金账户类型 */
  readonly account_type: "BASIC" | "OPERATION" | "FEES" | (string & {})
  /** 提现结果通知地址 */
  readonly notify_url?: string | undefined
}

export interface V3_Merchant_Fund_Withdraw_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_Merchant_Fund_Withdraw_Post_Request
}

export interface V3_Merchant_Fund_Withdraw_Post_Response {
  /** 微信支付提现单号 · 示例：12321937198237912739132791732912793127931279317929791239112123 */
  readonly withdraw_id: string
  /** 商户提现单号 · 示例：20190611222222222200000000012122 */
  readonly out_request_no: string
}

export interface V3_Merchant_Fund_Withdraw {
  /** 收付通∙提现、运营工具∙用工卡 · 共 1 个接口 */
  readonly billType: V3_Merchant_Fund_Withdraw_BillType
  /** 收付通∙提现 · 共 1 个接口 */
  readonly outRequestNo: V3_Merchant_Fund_Withdraw_OutRequestNo
  /** 收付通∙提现 · 共 1 个接口 */
  readonly withdrawId: V3_Merchant_Fund_Withdraw_WithdrawId
  /**
   * 电商平台提现API · https://pay.weixin.qq.com/doc/v3/partner/4012476670
   * 角色：电商平台
   */
  post(options: V3_Merchant_Fund_Withdraw_Post_Options & { readonly json: V3_Merchant_Fund_Withdraw_Post_Request }): ApiCall<V3_Merchant_Fund_Withdraw_Post_Response>
  /**
   * 电商平台提现API · https://pay.weixin.qq.com/doc/v3/partner/4012476670
   * 角色：电商平台
   */
  postSync(options: V3_Merchant_Fund_Withdraw_Post_Options & { readonly json: V3_Merchant_Fund_Withdraw_Post_Request }): V3_Merchant_Fund_Withdraw_Post_Response
}

export interface V3_Merchant_Fund_Withdraw_BillType {
  /** 按日下载提现异常文件API */
  readonly _bill_type_: V3_Merchant_Fund_Withdraw_BillType_Bill_type_
}

export interface V3_Merchant_Fund_Withdraw_BillType_Bill_type__Get_Options extends CallOptions {
  readonly bill_type: string
  /** 查询参数 */
  readonly query: {
    /** 账单类型 · 默认："NO_SUCC" */
    readonly bill_type?: "NO_SUCC" | (string & {}) | undefined
    /** 账单日期 · 示例：2019-06-11 */
    readonly bill_date: string
    /** 压缩类型 · 示例：GZIP */
    readonly tar_type?: "GZIP" | (string & {}) | undefined
  }
}

export interface V3_Merchant_Fund_Withdraw_BillType_Bill_type__Get_Response {
  /** 哈希类型 · 示例：SHA1 */
  readonly hash_type: "SHA1" | (string & {})
  /** 哈希值 · 示例：79bb0f45fc4c42234a918000b2668d689e2bde04 */
  readonly hash_value: string
  /** 账单下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  readonly download_url: string
}

export interface V3_Merchant_Fund_Withdraw_BillType_Bill_type_ {
  /**
   * 按日下载提现异常文件API · https://pay.weixin.qq.com/doc/v3/partner/4012476678
   * 角色：电商平台、服务商
   */
  get(options: V3_Merchant_Fund_Withdraw_BillType_Bill_type__Get_Options): ApiCall<V3_Merchant_Fund_Withdraw_BillType_Bill_type__Get_Response>
  /**
   * 按日下载提现异常文件API · https://pay.weixin.qq.com/doc/v3/partner/4012476678
   * 角色：电商平台、服务商
   */
  getSync(options: V3_Merchant_Fund_Withdraw_BillType_Bill_type__Get_Options): V3_Merchant_Fund_Withdraw_BillType_Bill_type__Get_Response
}

export interface V3_Merchant_Fund_Withdraw_OutRequestNo {
  /** 电商平台提现状态API */
  readonly _out_request_no_: V3_Merchant_Fund_Withdraw_OutRequestNo_Out_request_no_
}

export interface V3_Merchant_Fund_Withdraw_OutRequestNo_Out_request_no__Get_Options extends CallOptions {
  /** 商户提现单号 · 示例：20190611222222222200000000012122 */
  readonly out_request_no: string
}

export interface V3_Merchant_Fund_Withdraw_OutRequestNo_Out_request_no__Get_Response {
  /** 提现单状态 · 示例：CREATE_SUCCESS */
  readonly status: "CREATE_SUCCESS" | "SUCCESS" | "FAIL" | "REFUND" | "CLOSE" | "INIT" | (string & {})
  /** 微信支付提现单号 · 示例：12321937198237912739132791732912793127931279317929791239112123 */
  readonly withdraw_id: string
  /** 商户提现单号 · 示例：20190611222222222200000000012122 */
  readonly out_request_no: string
  /** 提现金额 · 示例：1 */
  readonly amount: number
  /** 发起提现时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 提现状态更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
  /** 失败原因 · 示例：卡号错误 */
  readonly reason: string
  /** 提现备注 · 示例：交易提现 */
  readonly remark: string
  /** 银行附言 · 示例：微信提现 */
  readonly bank_memo: string
  /** 出款账户类型 · 示例：BASIC */
  readonly account_type: "BASIC" | "OPERATION" | "FEES" | (string & {})
  /** 提现失败解决方案 · 示例：请修改结算银行卡信息 */
  readonly solution: string
}

export interface V3_Merchant_Fund_Withdraw_OutRequestNo_Out_request_no_ {
  /**
   * 电商平台提现状态API · https://pay.weixin.qq.com/doc/v3/partner/4012476672
   * 角色：电商平台
   */
  get(options: V3_Merchant_Fund_Withdraw_OutRequestNo_Out_request_no__Get_Options): ApiCall<V3_Merchant_Fund_Withdraw_OutRequestNo_Out_request_no__Get_Response>
  /**
   * 电商平台提现状态API · https://pay.weixin.qq.com/doc/v3/partner/4012476672
   * 角色：电商平台
   */
  getSync(options: V3_Merchant_Fund_Withdraw_OutRequestNo_Out_request_no__Get_Options): V3_Merchant_Fund_Withdraw_OutRequestNo_Out_request_no__Get_Response
}

export interface V3_Merchant_Fund_Withdraw_WithdrawId {
  /** 电商平台查询提现状态API */
  readonly _withdraw_id_: V3_Merchant_Fund_Withdraw_WithdrawId_Withdraw_id_
}

export interface V3_Merchant_Fund_Withdraw_WithdrawId_Withdraw_id__Get_Options extends CallOptions {
  /** 微信支付提现单号 · 示例：12321937198237912739132791732123 */
  readonly withdraw_id: string
}

export interface V3_Merchant_Fund_Withdraw_WithdrawId_Withdraw_id__Get_Response {
  /** 提现单状态 · 示例：CREATE_SUCCESS */
  readonly status: "CREATE_SUCCESS" | "SUCCESS" | "FAIL" | "REFUND" | "CLOSE" | "INIT" | (string & {})
  /** 微信支付提现单号 · 示例：12321937198237912739132791732912793127931279317929791239112123 */
  readonly withdraw_id: string
  /** 商户提现单号 · 示例：20190611222222222200000000012122 */
  readonly out_request_no: string
  /** 提现金额 · 示例：1 */
  readonly amount: number
  /** 发起提现时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly create_time: string
  /** 提现状态更新时间 · 示例：2015-05-20T13:29:35.120+08:00 */
  readonly update_time: string
  /** 失败原因 · 示例：卡号错误 */
  readonly reason: string
  /** 提现备注 · 示例：交易提现 */
  readonly remark: string
  /** 银行附言 · 示例：微信提现 */
  readonly bank_memo: string
  /** 出款账户类型 · 示例：BASIC */
  readonly account_type: "BASIC" | "OPERATION" | "FEES" | (string & {})
  /** 提现失败解决方案 · 示例：请修改结算银行卡信息 */
  readonly solution: string
}

export interface V3_Merchant_Fund_Withdraw_WithdrawId_Withdraw_id_ {
  /**
   * 电商平台查询提现状态API · https://pay.weixin.qq.com/doc/v3/partner/4012476674
   * 角色：电商平台
   */
  get(options: V3_Merchant_Fund_Withdraw_WithdrawId_Withdraw_id__Get_Options): ApiCall<V3_Merchant_Fund_Withdraw_WithdrawId_Withdraw_id__Get_Response>
  /**
   * 电商平台查询提现状态API · https://pay.weixin.qq.com/doc/v3/partner/4012476674
   * 角色：电商平台
   */
  getSync(options: V3_Merchant_Fund_Withdraw_WithdrawId_Withdraw_id__Get_Options): V3_Merchant_Fund_Withdraw_WithdrawId_Withdraw_id__Get_Response
}

export interface V3_Merchant_Media {
  /** 文件上传 */
  readonly upload: V3_Merchant_Media_Upload
  /** 视频上传API */
  readonly video_upload: V3_Merchant_Media_Video_upload
}

export interface V3_Merchant_Media_Upload_Post_Options extends CallOptions {
  /** 上传的表单 */
  readonly body: {
    /** 图片文件 */
    readonly file: Blob | Uint8Array
    /** 媒体文件元信息JSON格式字符串 */
    readonly meta: string | {
      /** 文件名称 */
      readonly filename?: string | undefined
      /** 文件摘要 */
      readonly sha256?: string | undefined
    }
  }
}

export interface V3_Merchant_Media_Upload_Post_Response {
  /** 媒体文件标识Id · 示例：6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0 */
  readonly media_id: string
}

export interface V3_Merchant_Media_Upload {
  /**
   * 文件上传 · https://pay.weixin.qq.com/doc/v3/partner/4012760432
   * 角色：微信支付商户、服务商
   */
  post(options: V3_Merchant_Media_Upload_Post_Options): ApiCall<V3_Merchant_Media_Upload_Post_Response>
  /**
   * 文件上传 · https://pay.weixin.qq.com/doc/v3/partner/4012760432
   * 角色：微信支付商户、服务商
   */
  postSync(options: V3_Merchant_Media_Upload_Post_Options): V3_Merchant_Media_Upload_Post_Response
}

export interface V3_Merchant_Media_Video_upload_Post_Options extends CallOptions {
  /** 上传的表单 */
  readonly body: {
    /** 图片文件 */
    readonly file: Blob | Uint8Array
    /** 媒体文件元信息JSON格式字符串 */
    readonly meta: string | {
      /** 文件名称 */
      readonly filename?: string | undefined
      /** 文件摘要 */
      readonly sha256?: string | undefined
    }
  }
}

export interface V3_Merchant_Media_Video_upload_Post_Response {
  /** 媒体文件标识Id · 示例：6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0 */
  readonly media_id: string
}

export interface V3_Merchant_Media_Video_upload {
  /**
   * 视频上传API · https://pay.weixin.qq.com/doc/v3/partner/4012761084
   * 角色：微信支付商户、服务商
   */
  post(options: V3_Merchant_Media_Video_upload_Post_Options): ApiCall<V3_Merchant_Media_Video_upload_Post_Response>
  /**
   * 视频上传API · https://pay.weixin.qq.com/doc/v3/partner/4012761084
   * 角色：微信支付商户、服务商
   */
  postSync(options: V3_Merchant_Media_Video_upload_Post_Options): V3_Merchant_Media_Video_upload_Post_Response
}
