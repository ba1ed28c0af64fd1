// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Transferdownload {
  /** 下载电子回单API */
  readonly elecvoucherfile: V3_Transferdownload_Elecvoucherfile
  /** 下载电子回单API */
  readonly signfile: V3_Transferdownload_Signfile
}

export interface V3_Transferdownload_Elecvoucherfile_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 前序download_url的查询参数 · 示例：X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD */
    readonly token: string
    /** 前序download_url的查询参数 · 示例：elecsign */
    readonly source: string
  }
}

export type V3_Transferdownload_Elecvoucherfile_Get_Response = ReadableStream<Uint8Array>

export interface V3_Transferdownload_Elecvoucherfile {
  /**
   * 下载电子回单API · https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   * 角色：服务商、普通商户
   */
  get(options: V3_Transferdownload_Elecvoucherfile_Get_Options): ApiCall<V3_Transferdownload_Elecvoucherfile_Get_Response>
  /**
   * 下载电子回单API · https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   * 角色：服务商、普通商户
   */
  getSync(options: V3_Transferdownload_Elecvoucherfile_Get_Options): V3_Transferdownload_Elecvoucherfile_Get_Response
}

export interface V3_Transferdownload_Signfile_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 前序download_url的查询参数 · 示例：X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD */
    readonly token: string
  }
}

export type V3_Transferdownload_Signfile_Get_Response = ReadableStream<Uint8Array>

export interface V3_Transferdownload_Signfile {
  /**
   * 下载电子回单API · https://pay.weixin.qq.com/doc/v3/merchant/4012269010
   * 角色：服务商、普通商户
   */
  get(options: V3_Transferdownload_Signfile_Get_Options): ApiCall<V3_Transferdownload_Signfile_Get_Response>
  /**
   * 下载电子回单API · https://pay.weixin.qq.com/doc/v3/merchant/4012269010
   * 角色：服务商、普通商户
   */
  getSync(options: V3_Transferdownload_Signfile_Get_Options): V3_Transferdownload_Signfile_Get_Response
}
