// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_TransferDetail {
  /** 查询转账明细电子回单受理结果API、转账明细电子回单受理API */
  readonly electronicReceipts: V3_TransferDetail_ElectronicReceipts
}

export interface V3_TransferDetail_ElectronicReceipts_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 受理类型 · 示例：BATCH_TRANSFER */
    readonly accept_type: "BATCH_TRANSFER" | "TRANSFER_TO_POCKET" | "TRANSFER_TO_BANK" | (string & {})
    /** 商家转账批次单号 · 示例：GD2021011610162610BBdkkIwcu3 */
    readonly out_batch_no?: string | undefined
    /** 商家转账明细单号 · 示例：mx0911231610162610v4CNkO4HAf */
    readonly out_detail_no: string
  }
}

export interface V3_TransferDetail_ElectronicReceipts_Get_Response {
  /** 受理类型 · 示例：BATCH_TRANSFER */
  readonly accept_type: string
  /** 商家转账批次单号 · 示例：GD2021011610162610BBdkkIwcu3 */
  readonly out_batch_no?: string | undefined
  /** 商家转账明细单号 · 示例：mx0911231610162610v4CNkO4HAf */
  readonly out_detail_no: string
  /** 电子回单受理单号 · 示例：1050000010509999485212020110200058820001 */
  readonly signature_no: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly signature_status?: string | undefined
  /** 电子回单文件的hash方法 · 示例：SHA256 */
  readonly hash_type?: string | undefined
  /** 电子回单文件的hash值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 电子回单文件的下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  readonly download_url?: string | undefined
}

export interface V3_TransferDetail_ElectronicReceipts_Post_Request {
  /** 受理类型 · 示例：BATCH_TRANSFER */
  readonly accept_type: "BATCH_TRANSFER" | "TRANSFER_TO_POCKET" | "TRANSFER_TO_BANK" | (string & {})
  /** 商家转账批次单号 · 示例：GD2021011610162610BBdkkIwcu3 */
  readonly out_batch_no?: string | undefined
  /** 商家转账明细单号 · 示例：mx0911231610162610v4CNkO4HAf */
  readonly out_detail_no: string
}

export interface V3_TransferDetail_ElectronicReceipts_Post_Options extends CallOptions {
  /** 请求体：业务参数都放在 json 中 */
  readonly json: V3_TransferDetail_ElectronicReceipts_Post_Request
}

export interface V3_TransferDetail_ElectronicReceipts_Post_Response {
  /** 受理类型 · 示例：BATCH_TRANSFER */
  readonly accept_type: string
  /** 商家转账批次单号 · 示例：GD2021011610162610BBdkkIwcu3 */
  readonly out_batch_no?: string | undefined
  /** 商家转账明细单号 · 示例：mx0911231610162610v4CNkO4HAf */
  readonly out_detail_no: string
  /** 电子回单受理单号 · 示例：1050000010509999485212020110200058820001 */
  readonly signature_no: string
  /** 电子回单状态 · 示例：ACCEPTED */
  readonly signature_status?: string | undefined
  /** 电子回单文件的hash方法 · 示例：SHA256 */
  readonly hash_type?: string | undefined
  /** 电子回单文件的hash值 · 示例：DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529 */
  readonly hash_value?: string | undefined
  /** 电子回单文件的下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  readonly download_url?: string | undefined
}

export interface V3_TransferDetail_ElectronicReceipts {
  /**
   * 查询转账明细电子回单受理结果API · https://pay.weixin.qq.com/doc/v3/merchant/4012458972
   * 角色：直连商户、服务商
   */
  get(options: V3_TransferDetail_ElectronicReceipts_Get_Options): ApiCall<V3_TransferDetail_ElectronicReceipts_Get_Response>
  /**
   * 查询转账明细电子回单受理结果API · https://pay.weixin.qq.com/doc/v3/merchant/4012458972
   * 角色：直连商户、服务商
   */
  getSync(options: V3_TransferDetail_ElectronicReceipts_Get_Options): V3_TransferDetail_ElectronicReceipts_Get_Response
  /**
   * 转账明细电子回单受理API · https://pay.weixin.qq.com/doc/v3/merchant/4012458967
   * 角色：直连商户、服务商
   */
  post(options: V3_TransferDetail_ElectronicReceipts_Post_Options & { readonly json: V3_TransferDetail_ElectronicReceipts_Post_Request }): ApiCall<V3_TransferDetail_ElectronicReceipts_Post_Response>
  /**
   * 转账明细电子回单受理API · https://pay.weixin.qq.com/doc/v3/merchant/4012458967
   * 角色：直连商户、服务商
   */
  postSync(options: V3_TransferDetail_ElectronicReceipts_Post_Options & { readonly json: V3_TransferDetail_ElectronicReceipts_Post_Request }): V3_TransferDetail_ElectronicReceipts_Post_Response
}
