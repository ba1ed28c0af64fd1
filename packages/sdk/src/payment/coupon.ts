import { ValidationError } from '../errors/index.js'
import { encodeQuery } from '../protocol/index.js'
import { signForPayer } from '../v2/sign.js'
import { keyV2 } from '../v2/prepare.js'
import { required } from './required.js'

/** A coupon to hand out; `out_request_no` is your own number, by which the payer gets it once. */
export interface Coupon {
  readonly stock_id: string
  readonly out_request_no: string
  /** Where the stock's codes are the merchant's own (`MERCHANT_API`). */
  readonly coupon_code?: string | undefined
}

/** What the mini program's plug-in for coupons (`sendCoupon`) takes. */
export interface CouponPlugin {
  readonly send_coupon_params: readonly Coupon[]
  readonly send_coupon_merchant: string
  readonly sign: string
}

/** Handing out merchant coupons (商家券). Signed with `apiV2Key`. https://pay.weixin.qq.com/doc/v3/merchant/4012463830 */
export interface CouponPayment {
  /** Up to ten coupons in a mini program. `send_coupon_merchant` is this client's mchid when left out. */
  miniProgram(given: {
    readonly coupons: readonly Coupon[]
    readonly send_coupon_merchant?: string | undefined
  }): Promise<CouponPlugin>
  /** The URL that WeChat's browser opens; `open_id` is the payer's under the appid of the stock. */
  h5(
    coupon: Coupon & { readonly open_id: string; readonly send_coupon_merchant?: string | undefined },
  ): Promise<string>
}

const page = 'https://action.weixin.qq.com/busifavor/getcouponinfo'
const maxCoupons = 10

/** Without what is left out: an empty value takes no part in the signature. */
function given(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const there = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  required(there)
  return there as Record<string, string>
}

export function couponPayment(mchid: string, apiV2Key: string | undefined): CouponPayment {
  const sign = (fields: Readonly<Record<string, string>>): string =>
    signForPayer(fields, keyV2(apiV2Key), 'HMAC-SHA256')
  return {
    async miniProgram({ coupons, send_coupon_merchant = mchid }) {
      if (!Array.isArray(coupons) || coupons.length < 1 || coupons.length > maxCoupons)
        throw new ValidationError([{ path: '/coupons', message: `expected 1 to ${maxCoupons} coupons` }])
      const fields: Record<string, string> = given({ send_coupon_merchant })
      const listed = (coupons as readonly Coupon[]).map(
        ({ stock_id, out_request_no, coupon_code }, index) => {
          const own = given({ stock_id, out_request_no, coupon_code })
          for (const [name, value] of Object.entries(own)) fields[`${name}${index}`] = value
          return own as unknown as Coupon
        },
      )
      return { send_coupon_params: listed, send_coupon_merchant, sign: sign(fields) }
    },
    async h5({ stock_id, out_request_no, coupon_code, open_id, send_coupon_merchant = mchid }) {
      const fields = given({ stock_id, out_request_no, coupon_code, send_coupon_merchant, open_id })
      return `${page}?${encodeQuery({ ...fields, sign: sign(fields) })}#wechat_redirect`
    },
  }
}
