import { randomNonce, rsa } from '../crypto/index.js'
import { ConfigError, ValidationError } from '../errors/index.js'
import type { MerchantKey } from '../keys/merchant.js'
import { cashierMessage } from '../protocol/index.js'
import { contractPayment, type ContractPayment } from './contract.js'
import { couponPayment, type CouponPayment } from './coupon.js'
import { required } from './required.js'
import { payScorePayment, type PayScorePayment } from './score.js'
import { transferPayment, type TransferPayment } from './transfer.js'
import { paymentV2, type PaymentV2 } from './v2.js'

/** What `wx.requestPayment` and `WeixinJSBridge` take; the mini program leaves `appId` out. */
export interface JsapiParameters {
  readonly appId: string
  /** Seconds since 1970, as text. */
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=…` */
  readonly package: string
  readonly signType: 'RSA'
  readonly paySign: string
}

/** What the App SDK's PayReq takes. */
export interface AppParameters {
  readonly appid: string
  readonly partnerid: string
  readonly prepayid: string
  /** `Sign=WXPay`, with instalments behind it. */
  readonly package: string
  readonly noncestr: string
  /** Seconds since 1970, as text. */
  readonly timestamp: string
  readonly sign: string
}

/** A payment code to show. */
export interface NativeCode {
  /** A QR code as an SVG document. */
  readonly svg: string
  /** The same SVG as a `data:` URL, for the `src` of an `<img>`. */
  readonly dataUrl: string
  /** The same code in block characters, for a terminal. */
  readonly text: string
}

/** An order that is to be paid inside WeChat. */
export interface PrepaidOrder {
  /** The appid of the order; combine_appid of a combined one; in partner mode the one whose openid pays. */
  readonly appid: string
  readonly prepay_id: string
  /** Number of instalments (分付) that the merchant subsidises: 3, 6, 12 … */
  readonly installments?: number | undefined
}

/** What opens the cashier, per scene. https://pay.weixin.qq.com/doc/v3/merchant/4012365339 */
export interface Payment {
  /** Inside WeChat's browser. In partner mode `appid` is the one whose openid pays: sub_appid with sub_openid. */
  jsapi(order: PrepaidOrder): Promise<JsapiParameters>
  /** For `wx.requestPayment`. The same rule for `appid`. */
  miniProgram(order: PrepaidOrder): Promise<JsapiParameters>
  /**
   * For the App SDK. `partnerid` is this client's mchid when left out (combine_mchid of a combined order); in partner
   * mode with sub_appid give sub_mchid.
   */
  app(order: PrepaidOrder & { readonly partnerid?: string | undefined }): Promise<AppParameters>
  /** The URL that the phone's browser opens; it comes back to `redirect_url` paid or not, so query. */
  h5(order: { readonly h5_url: string; readonly redirect_url?: string | undefined }): Promise<string>
  /** A QR code for the order's `code_url`. */
  native(order: { readonly code_url: string }): Promise<NativeCode>
  /** The payee confirms a merchant transfer. */
  readonly transfer: TransferPayment
  /** PayScore (微信支付分). Signed with `apiV2Key`. */
  readonly payscore: PayScorePayment
  /** The payer signs a contract for deductions (委托代扣, 免密支付). */
  readonly contract: ContractPayment
  /** Merchant coupons are handed out. Signed with `apiV2Key`. */
  readonly coupon: CouponPayment
  /** Orders of v2: signed with `apiV2Key`. */
  readonly v2: PaymentV2
}

function instalments(count: number | undefined): string {
  if (count === undefined) return ''
  if (!Number.isInteger(count) || count < 1)
    throw new ValidationError([{ path: '/installments', message: 'expected a whole number above 0' }])
  return `&subsidy_period_type=PERIOD&selected_installment_number=${count}`
}

/** The cashier's documents name RSA alone (signType: 默认为RSA，仅支持RSA): another signature would fail on the payer's phone. */
function checkCashier({ algorithms }: MerchantKey): void {
  if (algorithms !== rsa)
    throw new ConfigError(
      'payment: the cashier takes RSA signatures only: make a second client, with the RSA key and certificate of the ' +
        'same merchant and without algorithms, and take its payment',
      { code: 'cashier_needs_rsa' },
    )
}

/** Makes the scenes of one merchant. */
export function payment(
  merchant: MerchantKey,
  { mchid, apiV2Key, now }: { mchid: string; apiV2Key: string | undefined; now: () => number },
): Payment {
  const fresh = (): { timestamp: string; nonce: string } => ({
    timestamp: String(Math.floor(now() / 1000)),
    nonce: randomNonce(),
  })
  const jsapi: Payment['jsapi'] = async ({ appid, prepay_id, installments }) => {
    required({ appid, prepay_id })
    checkCashier(merchant)
    const { timestamp, nonce } = fresh()
    const packed = `prepay_id=${prepay_id}${instalments(installments)}`
    const paySign = await merchant.sign(cashierMessage(appid, timestamp, nonce, packed))
    return { appId: appid, timeStamp: timestamp, nonceStr: nonce, package: packed, signType: 'RSA', paySign }
  }
  return {
    jsapi,
    miniProgram: jsapi,
    async app({ appid, partnerid = mchid, prepay_id, installments }) {
      required({ appid, partnerid, prepay_id })
      checkCashier(merchant)
      const { timestamp, nonce } = fresh()
      const sign = await merchant.sign(cashierMessage(appid, timestamp, nonce, prepay_id))
      return {
        appid,
        partnerid,
        prepayid: prepay_id,
        package: `Sign=WXPay${instalments(installments)}`,
        noncestr: nonce,
        timestamp,
        sign,
      }
    },
    async h5({ h5_url, redirect_url }) {
      const valid = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
      if (!valid(h5_url))
        throw new ValidationError([{ path: '/h5_url', message: 'expected the URL of the answer' }])
      if (redirect_url === undefined) return h5_url
      if (!valid(redirect_url))
        throw new ValidationError([{ path: '/redirect_url', message: 'expected an https URL' }])
      return `${h5_url}${h5_url.includes('?') ? '&' : '?'}redirect_url=${encodeURIComponent(redirect_url)}`
    },
    async native({ code_url }) {
      required({ code_url })
      const { encodeQR } = await import('./qr.js')
      return encodeQR(code_url)
    },
    transfer: transferPayment(mchid),
    payscore: payScorePayment(mchid, apiV2Key, fresh),
    contract: contractPayment(apiV2Key),
    coupon: couponPayment(mchid, apiV2Key),
    v2: paymentV2(mchid, apiV2Key, fresh),
  }
}
