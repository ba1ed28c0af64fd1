import type {
  V3_Pay_Partner_Transactions_App_Post_Options,
  V3_Pay_Partner_Transactions_H5_Post_Options,
  V3_Pay_Partner_Transactions_Jsapi_Post_Options,
  V3_Pay_Partner_Transactions_Miniprogram_Post_Options,
  V3_Pay_Partner_Transactions_Native_Post_Options,
  V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Get_Response,
  V3_Pay_Transactions_App_Post_Options,
  V3_Pay_Transactions_H5_Post_Options,
  V3_Pay_Transactions_Jsapi_Post_Options,
  V3_Pay_Transactions_Native_Post_Options,
  V3_Pay_Transactions_OutTradeNo_Out_trade_no__Get_Response,
} from '../generated/pay.js'
import type { Fill, Role, SubMerchant } from '../identity/index.js'
import type { CallOptions } from '../options.js'
import type { AppParameters, JsapiParameters, NativeCode } from '../payment/cashier.js'

/** An order that is paid inside WeChat: `parameters` opens the cashier. */
export interface JsapiOrder {
  readonly prepay_id: string
  /** For `WeixinJSBridge` or `wx.requestPayment`, signed. Valid for two hours, like the prepay_id. */
  readonly parameters: JsapiParameters
}

/** An order that is paid in an App: `parameters` is its PayReq. */
export interface AppOrder {
  readonly prepay_id: string
  readonly parameters: AppParameters
}

/** An order that is paid in the phone's browser. */
export interface H5Order {
  /** Send the browser there; with `redirect_url` it returns to that page, paid or not. */
  readonly h5_url: string
}

/** An order that is paid by scanning a QR code. */
export interface NativeOrder extends NativeCode {
  readonly code_url: string
}

/** Names one order: by your own number or by WeChat Pay's. */
export type OrderNumber =
  | { readonly out_trade_no: string; readonly transaction_id?: undefined }
  | { readonly transaction_id: string; readonly out_trade_no?: undefined }

/** The page that the browser returns to. */
export interface Redirect {
  readonly redirect_url?: string | undefined
}

type Direct<O extends { readonly json: { appid: string; mchid: string; notify_url: string } }> = Fill<
  O['json'],
  'appid' | 'mchid' | 'notify_url'
>

type Partner<
  O extends { readonly json: { sp_appid: string; sp_mchid: string; notify_url?: string | undefined } },
> = Fill<O['json'], 'sp_appid' | 'sp_mchid' | 'notify_url'>

/**
 * Orders of a direct merchant: one call places the order and returns what opens the cashier. `appid`, `mchid` and
 * `notify_url` come from the client's options unless the call gives them. Amounts are in fen (分).
 */
export interface DirectOrders {
  /** JSAPI 下单: pay inside WeChat's browser. https://pay.weixin.qq.com/doc/v3/merchant/4012791856 */
  jsapi(order: Direct<V3_Pay_Transactions_Jsapi_Post_Options>, options?: CallOptions): Promise<JsapiOrder>
  /** 小程序下单: `parameters` is for `wx.requestPayment`. https://pay.weixin.qq.com/doc/v3/merchant/4012791897 */
  miniProgram(
    order: Direct<V3_Pay_Transactions_Jsapi_Post_Options>,
    options?: CallOptions,
  ): Promise<JsapiOrder>
  /** APP 下单: `parameters` is the App SDK's PayReq. https://pay.weixin.qq.com/doc/v3/merchant/4013070347 */
  app(order: Direct<V3_Pay_Transactions_App_Post_Options>, options?: CallOptions): Promise<AppOrder>
  /** H5 下单: pay in the phone's browser. https://pay.weixin.qq.com/doc/v3/merchant/4012791834 */
  h5(order: Direct<V3_Pay_Transactions_H5_Post_Options> & Redirect, options?: CallOptions): Promise<H5Order>
  /** Native 下单: pay by scanning `svg`. https://pay.weixin.qq.com/doc/v3/merchant/4012791877 */
  native(order: Direct<V3_Pay_Transactions_Native_Post_Options>, options?: CallOptions): Promise<NativeOrder>
  /** 查单: by `out_trade_no` or `transaction_id`. An unknown order is a ResponseError `ORDER_NOT_EXIST`. */
  get(
    order: OrderNumber,
    options?: CallOptions,
  ): Promise<V3_Pay_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /** 关单: an unpaid order can no longer be paid. Code payments are reversed instead: `codePay.reverse`. */
  close(order: { readonly out_trade_no: string }, options?: CallOptions): Promise<void>
}

/**
 * Orders of a partner: as {@link DirectOrders}, with `sub_mchid` in each call. `sp_appid` (the client's `appid`),
 * `sp_mchid` and `notify_url` are filled in. The cashier is opened with the AppID of the payer's openid: `sub_appid` for a
 * `sub_openid`.
 */
export interface PartnerOrders {
  /** JSAPI 下单. https://pay.weixin.qq.com/doc/v3/partner/4012714644 */
  jsapi(
    order: Partner<V3_Pay_Partner_Transactions_Jsapi_Post_Options>,
    options?: CallOptions,
  ): Promise<JsapiOrder>
  /**
   * 小程序下单, for service providers (服务商). E-commerce platforms (电商平台) use `jsapi`, whose parameters also open
   * the cashier of a mini program. https://pay.weixin.qq.com/doc/v3/partner/4012886115
   */
  miniProgram(
    order: Partner<V3_Pay_Partner_Transactions_Miniprogram_Post_Options>,
    options?: CallOptions,
  ): Promise<JsapiOrder>
  /** APP 下单. With `sub_appid` the sub-merchant's App opens the cashier, otherwise the partner's. */
  app(order: Partner<V3_Pay_Partner_Transactions_App_Post_Options>, options?: CallOptions): Promise<AppOrder>
  /** H5 下单. */
  h5(
    order: Partner<V3_Pay_Partner_Transactions_H5_Post_Options> & Redirect,
    options?: CallOptions,
  ): Promise<H5Order>
  /** Native 下单. */
  native(
    order: Partner<V3_Pay_Partner_Transactions_Native_Post_Options>,
    options?: CallOptions,
  ): Promise<NativeOrder>
  /** 查单: by `out_trade_no` or `transaction_id`. */
  get(
    order: OrderNumber & SubMerchant,
    options?: CallOptions,
  ): Promise<V3_Pay_Partner_Transactions_OutTradeNo_Out_trade_no__Get_Response>
  /** 关单. */
  close(order: { readonly out_trade_no: string } & SubMerchant, options?: CallOptions): Promise<void>
}

/** `wechatpay.orders` of a client, by its role. */
export type Orders<R extends Role = 'direct'> = R extends 'partner' ? PartnerOrders : DirectOrders
