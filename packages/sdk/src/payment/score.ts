import { signForPayer } from '../v2/sign.js'
import { keyV2 } from '../v2/prepare.js'
import { required, type Fresh } from './required.js'

/** What `wx.openBusinessView` takes; inside WeChat's browser `queryString` stands for `extraData`. */
export interface BusinessView {
  readonly businessType: string
  /** For mini programs. */
  readonly extraData: Readonly<Record<string, string>>
  /** For WeChat's browser: the same, as a query. */
  readonly queryString: string
}

/** PayScore's pages. https://pay.weixin.qq.com/doc/v3/merchant/4012587902 */
export interface PayScorePayment {
  /** The payer confirms an order: `package` of the answer, within five minutes. */
  use(order: { readonly package: string }): Promise<BusinessView>
  /** The payer looks at an order. */
  detail(order: { readonly service_id: string; readonly out_order_no: string }): Promise<BusinessView>
  /** The payer opens the service: `apply_permissions_token` of the pre-authorisation. Nothing is signed. */
  enable(permission: { readonly apply_permissions_token: string }): Promise<BusinessView>
}

function view(businessType: string, extraData: Readonly<Record<string, string>>): BusinessView {
  return { businessType, extraData, queryString: new URLSearchParams(extraData).toString() }
}

export function payScorePayment(mchid: string, apiV2Key: string | undefined, fresh: Fresh): PayScorePayment {
  const signed = (businessType: string, own: Readonly<Record<string, string>>): BusinessView => {
    required(own)
    const { timestamp, nonce } = fresh()
    const fields = { mch_id: mchid, ...own, timestamp, nonce_str: nonce, sign_type: 'HMAC-SHA256' }
    const sign = signForPayer(fields, keyV2(apiV2Key), 'HMAC-SHA256')
    return view(businessType, { ...fields, sign })
  }
  return {
    use: async ({ package: packed }) => signed('wxpayScoreUse', { package: packed }),
    detail: async ({ service_id, out_order_no }) => signed('wxpayScoreDetail', { service_id, out_order_no }),
    async enable({ apply_permissions_token }) {
      required({ apply_permissions_token })
      return view('wxpayScoreEnable', { apply_permissions_token })
    },
  }
}
