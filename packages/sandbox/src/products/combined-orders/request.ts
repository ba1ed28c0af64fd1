/** One order among those that are combined. */
export interface PartRequest {
  readonly mchid: string
  readonly sub_mchid?: string
  readonly sub_appid?: string
  readonly attach: string
  readonly amount: { readonly total_amount: number; readonly currency?: string }
  readonly out_trade_no: string
  readonly description: string
  readonly settle_info?: { readonly profit_sharing?: boolean; readonly subsidy_amount?: number }
  /** The same as in `settle_info`; older pages have it here. */
  readonly profit_sharing?: boolean
}

/** The members that behaviour depends on; the contract has validated them. */
export interface CombineRequest {
  readonly combine_appid: string
  readonly combine_mchid: string
  readonly combine_out_trade_no: string
  readonly scene_info?: { readonly device_id?: string }
  readonly sub_orders: readonly PartRequest[]
  readonly combine_payer_info?: { readonly openid?: string; readonly sub_openid?: string }
  readonly time_expire?: string
  readonly notify_url?: string
}
