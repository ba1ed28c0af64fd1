import type {
  V3_Profitsharing_Orders_Out_order_no__Get_Response,
  V3_Profitsharing_Orders_Post_Options,
  V3_Profitsharing_Orders_Post_Response,
  V3_Profitsharing_Orders_Unfreeze_Post_Options,
  V3_Profitsharing_Orders_Unfreeze_Post_Response,
  V3_Profitsharing_Receivers_Add_Post_Options,
  V3_Profitsharing_Receivers_Add_Post_Response,
  V3_Profitsharing_ReturnOrders_Post_Options,
  V3_Profitsharing_ReturnOrders_Post_Response,
} from '../generated/profitsharing.js'
import { fill, type Fill, type Identity, type Party, type Role, type Wanted } from '../identity/index.js'
import type { CallOptions } from '../options.js'

/** The request of an operation, with the sub-merchant for a partner and without one for a direct merchant. */
type For<R extends Role, O extends { readonly json: { readonly sub_mchid?: string | undefined } }> = Omit<
  O['json'],
  'sub_mchid'
> &
  Party<R>

/** The request that adds a receiver; the client fills in `appid`. */
type NewReceiver = { readonly json: Fill<V3_Profitsharing_Receivers_Add_Post_Options['json'], 'appid'> }

/**
 * Profit sharing (分账). Amounts are in fen (分). Names are given as plain text and encrypted. The client's `appid` is
 * filled in; its `notifyUrl` is not.
 */
export interface ProfitSharing<R extends Role = 'direct'> {
  /**
   * 请求分账. Processed asynchronously: query with `get` until `state` is FINISHED.
   * https://pay.weixin.qq.com/doc/v3/merchant/4012525118
   */
  create(
    sharing: For<R, V3_Profitsharing_Orders_Post_Options>,
    options?: CallOptions,
  ): Promise<V3_Profitsharing_Orders_Post_Response>
  /** 查询分账结果. */
  get(
    sharing: { readonly out_order_no: string; readonly transaction_id: string } & Party<R>,
    options?: CallOptions,
  ): Promise<V3_Profitsharing_Orders_Out_order_no__Get_Response>
  /** 解冻剩余资金: what is not shared goes to the merchant, and the order can no longer be shared. */
  unfreeze(
    sharing: For<R, V3_Profitsharing_Orders_Unfreeze_Post_Options>,
    options?: CallOptions,
  ): Promise<V3_Profitsharing_Orders_Unfreeze_Post_Response>
  /** 添加分账接收方: required once before money can be shared with a receiver. */
  addReceiver(
    receiver: For<R, NewReceiver>,
    options?: CallOptions,
  ): Promise<V3_Profitsharing_Receivers_Add_Post_Response>
  /** 请求分账回退: a merchant that received a share returns it. Query `v3.profitsharing.returnOrders` while PROCESSING. */
  return(
    sharing: For<R, V3_Profitsharing_ReturnOrders_Post_Options>,
    options?: CallOptions,
  ): Promise<V3_Profitsharing_ReturnOrders_Post_Response>
}

/** The profit sharing calls of one client. */
export function profitSharing<R extends Role>(own: Identity): ProfitSharing<R> {
  const path = 'v3/profitsharing'
  const post =
    (operation: string, wanted: Wanted) =>
    async (given: object, options?: CallOptions): Promise<never> => {
      const json = fill(own, given, wanted)
      return (await own.send('POST', `${path}/${operation}`, { ...options, json })) as never
    }
  return {
    create: post('orders', { optional: ['appid'] }),
    get: ({ out_order_no, ...query }, options) =>
      own.send('GET', `${path}/orders/{out_order_no}`, { ...options, out_order_no, query }) as never,
    unfreeze: post('orders/unfreeze', {}),
    addReceiver: post('receivers/add', { needed: ['appid'] }),
    return: post('return-orders', {}),
  }
}
