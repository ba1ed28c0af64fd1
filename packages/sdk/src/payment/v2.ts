import { ValidationError } from '../errors/index.js'
import { isSignTypeV2, type SignTypeV2 } from '../protocol/index.js'
import { signForPayer } from '../v2/sign.js'
import { keyV2 } from '../v2/prepare.js'
import { required, type Fresh } from './required.js'

/** What `WeixinJSBridge` and `wx.requestPayment` take for an order of v2. */
export interface JsapiParametersV2 {
  readonly appId: string
  /** Seconds since 1970, as text. */
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=…` */
  readonly package: string
  readonly signType: SignTypeV2
  readonly paySign: string
}

/** What the App SDK's PayReq takes for an order of v2. */
export interface AppParametersV2 {
  readonly appid: string
  readonly partnerid: string
  readonly prepayid: string
  readonly package: 'Sign=WXPay'
  readonly noncestr: string
  /** Seconds since 1970, as text. */
  readonly timestamp: string
  readonly sign: string
}

/** An order of v2 that is to be paid inside WeChat. */
export interface PrepaidOrderV2 {
  readonly appid: string
  readonly prepay_id: string
  /**
   * How the order was signed: the cashier rejects parameters that are signed with another algorithm. `HMAC-SHA256` by
   * default, as this client signs `pay/unifiedorder`, `pay/combinedorder` and `deposit/unifiedorder`. Pass `MD5` when you
   * gave the order `sign_type: 'MD5'`, and for `pay/contractorder`, which is always signed with MD5.
   */
  readonly sign_type?: SignTypeV2 | undefined
}

/** The algorithm of a cashier call. The same as this client's orders use: see `signType` in `operationsV2`. */
function signType(given: SignTypeV2 | undefined): SignTypeV2 {
  if (given === undefined) return 'HMAC-SHA256'
  if (isSignTypeV2(given)) return given
  throw new ValidationError([{ path: '/sign_type', message: 'expected MD5 or HMAC-SHA256' }])
}

/** Scenes of v2. https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&index=6 */
export interface PaymentV2 {
  jsapi(order: PrepaidOrderV2): Promise<JsapiParametersV2>
  miniProgram(order: PrepaidOrderV2): Promise<JsapiParametersV2>
  app(order: PrepaidOrderV2 & { readonly partnerid?: string | undefined }): Promise<AppParametersV2>
}

export function paymentV2(mchid: string, apiV2Key: string | undefined, fresh: Fresh): PaymentV2 {
  const jsapi: PaymentV2['jsapi'] = async ({ appid, prepay_id, sign_type }) => {
    required({ appid, prepay_id })
    const type = signType(sign_type)
    const { timestamp, nonce } = fresh()
    const signed = {
      appId: appid,
      timeStamp: timestamp,
      nonceStr: nonce,
      package: `prepay_id=${prepay_id}`,
      signType: type,
    }
    return { ...signed, paySign: signForPayer(signed, keyV2(apiV2Key), type) }
  }
  return {
    jsapi,
    miniProgram: jsapi,
    async app({ appid, prepay_id, partnerid = mchid, sign_type }) {
      required({ appid, prepay_id, partnerid })
      const type = signType(sign_type)
      const { timestamp, nonce } = fresh()
      const signed = {
        appid,
        partnerid,
        prepayid: prepay_id,
        package: 'Sign=WXPay' as const,
        noncestr: nonce,
        timestamp,
      }
      return { ...signed, sign: signForPayer(signed, keyV2(apiV2Key), type) }
    },
  }
}
