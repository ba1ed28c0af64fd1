/** Who calls: a merchant for itself (直连商户), or a partner for its sub-merchants (服务商, 电商平台). */
export type Role = 'direct' | 'partner'

/** The sub-merchant (特约商户) that a partner acts for. */
export interface SubMerchant {
  readonly sub_mchid: string
}

/** A partner names the sub-merchant in each call; a direct merchant has none. */
export type Party<R extends Role> = R extends 'partner' ? SubMerchant : { readonly sub_mchid?: undefined }
