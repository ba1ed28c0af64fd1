// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Billdownload {
  /** 下载账单API */
  readonly file: V3_Billdownload_File
}

export interface V3_Billdownload_File_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    readonly token: string
    readonly tartype?: string | undefined
  }
}

export type V3_Billdownload_File_Get_Response = ReadableStream<Uint8Array>

export interface V3_Billdownload_File {
  /**
   * 下载账单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791868
   * 角色：电商平台、服务商、直连商户
   */
  get(options: V3_Billdownload_File_Get_Options): ApiCall<V3_Billdownload_File_Get_Response>
  /**
   * 下载账单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791868
   * 角色：电商平台、服务商、直连商户
   */
  getSync(options: V3_Billdownload_File_Get_Options): V3_Billdownload_File_Get_Response
}
