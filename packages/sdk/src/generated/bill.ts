// Generated from contract/ by npm run generate. Do not edit.
import type { CallOptions } from '../options.js'
import type { ApiCall } from '../response.js'

export interface V3_Bill {
  /** 申请资金账单API */
  readonly fundflowbill: V3_Bill_Fundflowbill
  /** 申请单个子商户资金账单API */
  readonly subMerchantFundflowbill: V3_Bill_SubMerchantFundflowbill
  /** 申请交易账单API */
  readonly tradebill: V3_Bill_Tradebill
}

export interface V3_Bill_Fundflowbill_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 账单日期 · 示例：2019-06-11 */
    readonly bill_date: string
    /** 二级商户号 */
    readonly sub_mchid?: string | undefined
    /** 资金账户类型 */
    readonly account_type?: "BASIC" | "OPERATION" | "FEES" | (string & {}) | undefined
    /** 压缩类型 · 示例：GZIP */
    readonly tar_type?: "GZIP" | (string & {}) | undefined
  }
}

export interface V3_Bill_Fundflowbill_Get_Response {
  /** 哈希类型 · 示例：SHA1 */
  readonly hash_type: string
  /** 哈希值 · 示例：79bb0f45fc4c42234a918000b2668d689e2bde04 */
  readonly hash_value: string
  /** 账单下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  readonly download_url: string
}

export interface V3_Bill_Fundflowbill {
  /**
   * 申请资金账单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791867
   * 角色：电商平台、服务商、直连商户
   */
  get(options: V3_Bill_Fundflowbill_Get_Options): ApiCall<V3_Bill_Fundflowbill_Get_Response>
  /**
   * 申请资金账单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791867
   * 角色：电商平台、服务商、直连商户
   */
  getSync(options: V3_Bill_Fundflowbill_Get_Options): V3_Bill_Fundflowbill_Get_Response
}

export interface V3_Bill_SubMerchantFundflowbill_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 子商户号 · 示例：19000000001 */
    readonly sub_mchid: string
    /** 账单日期 · 示例：2019-06-11 */
    readonly bill_date: string
    /** 压缩类型 · 示例：GZIP */
    readonly tar_type?: "GZIP" | (string & {}) | undefined
    /** 加密算法 */
    readonly algorithm: "AEAD_AES_256_GCM" | "SM4_GCM" | (string & {})
    /** 资金账户类型 */
    readonly account_type: "BASIC" | "OPERATION" | "FEES" | "DEPOSIT" | (string & {})
  }
}

export interface V3_Bill_SubMerchantFundflowbill_Get_Response {
  /** 下载信息总数 · 示例：1 */
  readonly download_bill_count: number
  /** 下载信息明细 */
  readonly download_bill_list?: readonly {
    /** 账单文件序号 · 示例：1 */
    readonly bill_sequence: number
    /** 下载地址 · 示例：https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx */
    readonly download_url: string
    /** 加密密钥 · 示例：a0YK7p+9XaKzE9N4qtFfG/9za1oqKlLXXJWBkWQZ3UqSPQCguK6uLA== */
    readonly encrypt_key: string
    /** 哈希类型 · 示例：SHA1 */
    readonly hash_type: string
    /** 哈希值 · 示例：79bb0f45fc4c42234a918000b2668d689e2bde04 */
    readonly hash_value: string
    /** 随机字符串 · 示例：a8607ef79034c49c */
    readonly nonce: string
  }[] | undefined
}

export interface V3_Bill_SubMerchantFundflowbill {
  /**
   * 申请单个子商户资金账单API · https://pay.weixin.qq.com/doc/v3/partner/4012710630
   * 角色：服务商、电商平台
   */
  get(options: V3_Bill_SubMerchantFundflowbill_Get_Options): ApiCall<V3_Bill_SubMerchantFundflowbill_Get_Response>
  /**
   * 申请单个子商户资金账单API · https://pay.weixin.qq.com/doc/v3/partner/4012710630
   * 角色：服务商、电商平台
   */
  getSync(options: V3_Bill_SubMerchantFundflowbill_Get_Options): V3_Bill_SubMerchantFundflowbill_Get_Response
}

export interface V3_Bill_Tradebill_Get_Options extends CallOptions {
  /** 查询参数 */
  readonly query: {
    /** 账单日期 · 示例：2019-06-11 */
    readonly bill_date: string
    /** 二级商户号 · 示例：19000000001 */
    readonly sub_mchid?: string | undefined
    /** 账单类型 */
    readonly bill_type?: "ALL" | "SUCCESS" | "REFUND" | "RECHARGE_REFUND" | "ALL_SPECIAL" | "SUC_SPECIAL" | "REF_SPECIAL" | (string & {}) | undefined
    /** 压缩类型 · 示例：GZIP */
    readonly tar_type?: "GZIP" | (string & {}) | undefined
  }
}

export interface V3_Bill_Tradebill_Get_Response {
  /** 哈希类型 · 示例：SHA1 */
  readonly hash_type: string
  /** 哈希值 · 示例：79bb0f45fc4c42234a918000b2668d689e2bde04 */
  readonly hash_value: string
  /** 账单下载地址 · 示例：https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  readonly download_url: string
}

export interface V3_Bill_Tradebill {
  /**
   * 申请交易账单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791866
   * 角色：电商平台、服务商、直连商户
   */
  get(options: V3_Bill_Tradebill_Get_Options): ApiCall<V3_Bill_Tradebill_Get_Response>
  /**
   * 申请交易账单API · https://pay.weixin.qq.com/doc/v3/merchant/4012791866
   * 角色：电商平台、服务商、直连商户
   */
  getSync(options: V3_Bill_Tradebill_Get_Options): V3_Bill_Tradebill_Get_Response
}
