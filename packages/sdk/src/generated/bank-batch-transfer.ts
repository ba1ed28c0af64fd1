// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_BankBatchTransfer {
  /** 资金应用∙转账∙银行模式 · 共 4 个接口 */
  readonly receipt: V3_BankBatchTransfer_Receipt
}

export interface V3_BankBatchTransfer_Receipt {
  /** 查询明细电子回单受理结果API、受理明细电子回单API */
  readonly detailReceipts: V3_BankBatchTransfer_Receipt_DetailReceipts
  /** 查询汇总电子回单受理结果API、受理汇总电子回单API */
  readonly summaryReceipts: V3_BankBatchTransfer_Receipt_SummaryReceipts
}

export interface V3_BankBatchTransfer_Receipt_DetailReceipts_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 银行转账批次单号 · 示例：GD2021011610162610BBdkkIwcu3 */
    readonly out_batch_no: string
    /** 银行转账明细单号 · 示例：mx0911231610162610v4CNkO4HAf */
    readonly out_detail_no: string
  }
}

export interface V3_BankBatchTransfer_Receipt_DetailReceipts_Get_Response {
  /** 银行转账批次单号 · 示例：GD2021011610162610BBdkkIwcu3 */
  readonly out_batch_no: string
  /** 银行转账明细单号 · 示例：mx0911231610162610v4CNkO4HAf */
  readonly out_detail_no: string
  /** 电子回单受理单号 · 示例：1050000010509999485212020110200058820001 */
  readonly receipt_no: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly receipt_state?: string | undefined
  /** 电子回单文件的Hash方法 · 示例：SHA256 */
  readonly hash_type?: string | undefined
  /** 电子回单文件的Hash值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 电子回单文件的下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  readonly download_url?: string | undefined
}

export interface V3_BankBatchTransfer_Receipt_DetailReceipts_Post_Request {
  /** 银行转账批次单号 · 示例：GD2021011610162610BBdkkIwcu3 */
  readonly out_batch_no: string
  /** 银行转账明细单号 · 示例：mx0911231610162610v4CNkO4HAf */
  readonly out_detail_no: string
}

export interface V3_BankBatchTransfer_Receipt_DetailReceipts_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_BankBatchTransfer_Receipt_DetailReceipts_Post_Request
}

export interface V3_BankBatchTransfer_Receipt_DetailReceipts_Post_Response {
  /** 银行转账批次单号 · 示例：GD2021011610162610BBdkkIwcu3 */
  readonly out_batch_no: string
  /** 银行转账明细单号 · 示例：mx0911231610162610v4CNkO4HAf */
  readonly out_detail_no: string
  /** 电子回单受理单号 · 示例：1050000010509999485212020110200058820001 */
  readonly receipt_no: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly receipt_state?: string | undefined
  /** 电子回单文件的Hash方法 · 示例：SHA256 */
  readonly hash_type?: string | undefined
  /** 电子回单文件的Hash值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 电子回单文件的下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  readonly download_url?: string | undefined
}

export interface V3_BankBatchTransfer_Receipt_DetailReceipts {
  /**
   * 查询明细电子回单受理结果API · https://pay.weixin.qq.com/doc/v3/partner/4012470775
   * 角色：服务商
   */
  get(options: V3_BankBatchTransfer_Receipt_DetailReceipts_Get_Options): ApiCall<V3_BankBatchTransfer_Receipt_DetailReceipts_Get_Response>
  /**
   * 查询明细电子回单受理结果API · https://pay.weixin.qq.com/doc/v3/partner/4012470775
   * 角色：服务商
   */
  getSync(options: V3_BankBatchTransfer_Receipt_DetailReceipts_Get_Options): V3_BankBatchTransfer_Receipt_DetailReceipts_Get_Response
  /**
   * 受理明细电子回单API · https://pay.weixin.qq.com/doc/v3/partner/4012470770
   * 角色：服务商
   */
  post(options: V3_BankBatchTransfer_Receipt_DetailReceipts_Post_Options & { readonly json: V3_BankBatchTransfer_Receipt_DetailReceipts_Post_Request }): ApiCall<V3_BankBatchTransfer_Receipt_DetailReceipts_Post_Response>
  /**
   * 受理明细电子回单API · https://pay.weixin.qq.com/doc/v3/partner/4012470770
   * 角色：服务商
   */
  postSync(options: V3_BankBatchTransfer_Receipt_DetailReceipts_Post_Options & { readonly json: V3_BankBatchTransfer_Receipt_DetailReceipts_Post_Request }): V3_BankBatchTransfer_Receipt_DetailReceipts_Post_Response
}

export interface V3_BankBatchTransfer_Receipt_SummaryReceipts_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 银行转账批次单号 · 示例：GD2021011610162610BBdkkIwcu3 */
    readonly out_batch_no: string
  }
}

export interface V3_BankBatchTransfer_Receipt_SummaryReceipts_Get_Response {
  /** 银行转账批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 电子回单申请单号 · 示例：1050000010509999485212020110200058820001 */
  readonly receipt_no: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly receipt_state?: string | undefined
  /** 电子回单文件的hash方法 · 示例：SHA256 */
  readonly hash_type?: string | undefined
  /** 电子回单文件的hash值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 电子回单文件的下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  readonly download_url?: string | undefined
  /** 创建时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 更新时间 · 示例：2020-05-21T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
}

export interface V3_BankBatchTransfer_Receipt_SummaryReceipts_Post_Request {
  /** 银行转账批次单号 · 示例：GD2021011610162610BBdkkIwcu3 */
  readonly out_batch_no: string
}

export interface V3_BankBatchTransfer_Receipt_SummaryReceipts_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_BankBatchTransfer_Receipt_SummaryReceipts_Post_Request
}

export interface V3_BankBatchTransfer_Receipt_SummaryReceipts_Post_Response {
  /** 银行转账批次单号 · 示例：plfk2020042013 */
  readonly out_batch_no: string
  /** 电子回单申请单号 · 示例：1050000010509999485212020110200058820001 */
  readonly receipt_no: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly receipt_state?: string | undefined
  /** 电子回单文件的hash方法 · 示例：SHA256 */
  readonly hash_type?: string | undefined
  /** 电子回单文件的hash值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 电子回单文件的下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  readonly download_url?: string | undefined
  /** 创建时间 · 示例：2020-05-20T13:29:35.120+08:00 */
  readonly create_time?: string | undefined
  /** 更新时间 · 示例：2020-05-21T13:29:35.120+08:00 */
  readonly update_time?: string | undefined
}

export interface V3_BankBatchTransfer_Receipt_SummaryReceipts {
  /**
   * 查询汇总电子回单受理结果API · https://pay.weixin.qq.com/doc/v3/partner/4012470761
   * 角色：服务商
   */
  get(options: V3_BankBatchTransfer_Receipt_SummaryReceipts_Get_Options): ApiCall<V3_BankBatchTransfer_Receipt_SummaryReceipts_Get_Response>
  /**
   * 查询汇总电子回单受理结果API · https://pay.weixin.qq.com/doc/v3/partner/4012470761
   * 角色：服务商
   */
  getSync(options: V3_BankBatchTransfer_Receipt_SummaryReceipts_Get_Options): V3_BankBatchTransfer_Receipt_SummaryReceipts_Get_Response
  /**
   * 受理汇总电子回单API · https://pay.weixin.qq.com/doc/v3/partner/4012470746
   * 角色：服务商
   */
  post(options: V3_BankBatchTransfer_Receipt_SummaryReceipts_Post_Options & { readonly json: V3_BankBatchTransfer_Receipt_SummaryReceipts_Post_Request }): ApiCall<V3_BankBatchTransfer_Receipt_SummaryReceipts_Post_Response>
  /**
   * 受理汇总电子回单API · https://pay.weixin.qq.com/doc/v3/partner/4012470746
   * 角色：服务商
   */
  postSync(options: V3_BankBatchTransfer_Receipt_SummaryReceipts_Post_Options & { readonly json: V3_BankBatchTransfer_Receipt_SummaryReceipts_Post_Request }): V3_BankBatchTransfer_Receipt_SummaryReceipts_Post_Response
}
