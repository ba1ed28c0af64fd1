import type {
  V3_Pay_Partner_Transactions_Codepay_Post_Options,
  V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Get_Response,
  V3_Pay_Transactions_Codepay_Post_Options,
  V3_Pay_Transactions_OutTradeNo_Out_trade_no__Get_Response,
} from '../generated/pay.js'
import type { Fill, Role, SubMerchant } from '../identity/index.js'
import type { CallOptions } from '../options.js'

/** How long a charge waits for the payer. */
export interface ChargeOptions extends CallOptions {
  /** Milliseconds between two queries; 5,000 when left out, as WeChat Pay recommends. */
  readonly interval?: number | undefined
  /** Milliseconds until the payment is reversed; 30,000 when left out, as WeChat Pay recommends. */
  readonly patience?: number | undefined
}

/** Code payments (付款码支付) of a direct merchant. Amounts are in fen (分). */
export interface DirectCodePay {
  /**
   * Charges the payer whose code (`payer.auth_code`) was scanned, and waits for the outcome. While the payer types the
   * password (USERPAYING), or when the outcome is unknown, the order is queried; it is never charged twice. After
   * `patience`, or when the payment failed, it is reversed. Resolves to the order: `trade_state` is SUCCESS or REVOKED.
   * A rejected charge (wrong code, balance too low) is a ResponseError. When `signal` aborts, the order stays as it
   * is: query it, or call `reverse`. https://pay.weixin.qq.com/doc/v2/partner/4011941160
   */
  charge(
    order: Fill<V3_Pay_Transactions_Codepay_Post_Options['json'], 'appid' | 'mchid'>,
    options?: ChargeOptions,
  ): Promise<V3_Pay_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /** 撤销: an unpaid order can no longer be paid; the payer of a paid one gets the money back. Within 7 days. */
  reverse(
    order: { readonly out_trade_no: string; readonly appid?: string },
    options?: CallOptions,
  ): Promise<void>
}

/** Code payments of a partner: as {@link DirectCodePay}, with `sub_mchid`. */
export interface PartnerCodePay {
  /** Charges and waits for the outcome. */
  charge(
    order: Fill<V3_Pay_Partner_Transactions_Codepay_Post_Options['json'], 'sp_mchid'>,
    options?: ChargeOptions,
  ): Promise<V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /** 撤销. */
  reverse(
    order: {
      readonly out_trade_no: string
      readonly sp_appid?: string
      readonly sub_appid?: string
    } & SubMerchant,
    options?: CallOptions,
  ): Promise<void>
}

/** `wechatpay.codePay` of a client, by its role. */
export type CodePay<R extends Role = 'direct'> = R extends 'partner' ? PartnerCodePay : DirectCodePay
