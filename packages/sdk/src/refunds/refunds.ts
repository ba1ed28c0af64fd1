import type {
  V3_Refund_Domestic_Refunds_Out_refund_no__Get_Response,
  V3_Refund_Domestic_Refunds_Post_Options,
  V3_Refund_Domestic_Refunds_Post_Response,
} from '../generated/refund.js'
import { fill, type Identity, type Party, type Role } from '../identity/index.js'
import type { CallOptions } from '../options.js'

type Request = V3_Refund_Domestic_Refunds_Post_Options['json']

/** Refunds. Amounts are in fen (分). */
export interface Refunds<R extends Role = 'direct'> {
  /**
   * 退款. The same `out_refund_no` refunds once, however often it is sent. `notify_url` is the client's `notifyUrl` unless
   * the call gives one. The refund is complete when `get` or the notification says SUCCESS.
   * https://pay.weixin.qq.com/doc/v3/merchant/4012791862
   */
  create(
    refund: Omit<Request, 'sub_mchid'> & Party<R>,
    options?: CallOptions,
  ): Promise<V3_Refund_Domestic_Refunds_Post_Response>
  /** 查询退款. An unknown refund is a ResponseError `RESOURCE_NOT_EXISTS`. */
  get(
    refund: { readonly out_refund_no: string } & Party<R>,
    options?: CallOptions,
  ): Promise<V3_Refund_Domestic_Refunds_Out_refund_no__Get_Response>
}

/** The refund calls of one client. */
export function refunds<R extends Role>(own: Identity): Refunds<R> {
  const path = 'v3/refund/domestic/refunds'
  return {
    create: async (refund, options) => {
      const json = fill(own, refund, { optional: ['notify_url'] })
      return (await own.send('POST', path, { ...options, json })) as never
    },
    get: ({ out_refund_no, ...query }, options) =>
      own.send('GET', `${path}/{out_refund_no}`, { ...options, out_refund_no, query }) as never,
  }
}
