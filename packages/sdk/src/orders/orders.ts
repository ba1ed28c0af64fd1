import { ValidationError } from '../errors/index.js'
import { fill, partiesOf, type Identity } from '../identity/index.js'
import type { CallOptions } from '../options.js'
import type { Payment } from '../payment/cashier.js'
import type { AppOrder, DirectOrders, H5Order, JsapiOrder, NativeOrder, Orders } from './types.js'

/** Where the orders of each role are. */
export const transactions = {
  direct: 'v3/pay/transactions',
  partner: 'v3/pay/partner/transactions',
} as const

type Given = Readonly<Record<string, unknown>>

/** The order calls of one client, over the chain's operations. */
export function orders(own: Identity, payment: Payment): Orders<'direct'> & Orders<'partner'> {
  const root = transactions[own.role]
  const { appid, mchid } = partiesOf[own.role]
  const place = async (scene: string, order: object, options?: CallOptions): Promise<Given> => {
    const json = fill(own, order, { needed: [appid, mchid, 'notify_url'] })
    const response = await own.send('POST', `${root}/${scene}`, { ...options, json })
    return { ...json, ...(response as object) }
  }
  const jsapi =
    (scene: string) =>
    async (order: object, options?: CallOptions): Promise<JsapiOrder> => {
      const placed = await place(scene, order, options)
      const prepay_id = String(placed['prepay_id'])
      return { prepay_id, parameters: await payment.jsapi({ appid: payerAppid(placed, appid), prepay_id }) }
    }
  return {
    jsapi: jsapi('jsapi'),
    miniProgram: jsapi(own.role === 'partner' ? 'miniprogram' : 'jsapi'),
    async app(order: object, options?: CallOptions): Promise<AppOrder> {
      const placed = await place('app', order, options)
      const prepay_id = String(placed['prepay_id'])
      const partnerid = String(placed['sub_appid'] === undefined ? own.mchid : placed['sub_mchid'])
      const parameters = await payment.app({
        appid: String(placed['sub_appid'] ?? placed[appid]),
        partnerid,
        prepay_id,
      })
      return { prepay_id, parameters }
    },
    async h5(
      { redirect_url, ...order }: Parameters<DirectOrders['h5']>[0],
      options?: CallOptions,
    ): Promise<H5Order> {
      const h5_url = String((await place('h5', order, options))['h5_url'])
      return { h5_url: await payment.h5({ h5_url, redirect_url }) }
    },
    async native(order: object, options?: CallOptions): Promise<NativeOrder> {
      const code_url = String((await place('native', order, options))['code_url'])
      return { code_url, ...(await payment.native({ code_url })) }
    },
    get: (order: object, options?: CallOptions) => getOrder(own, order, options) as never,
    async close({ out_trade_no, ...order }: { out_trade_no: string }, options?: CallOptions): Promise<void> {
      const json = fill(own, order, { needed: [mchid] })
      await own.send('POST', `${root}/out-trade-no/{out_trade_no}/close`, { ...options, out_trade_no, json })
    },
  } as Orders<'direct'> & Orders<'partner'>
}

/** The appid that opens the cashier: the one to which the payer's openid belongs, the sub-merchant's for sub_openid. */
function payerAppid(order: Given, appid: string): string {
  const { sub_openid } = (order['payer'] ?? {}) as Given
  return String(sub_openid === undefined ? order[appid] : (order['sub_appid'] ?? order[appid]))
}

/** Queries one order by either number. */
export async function getOrder(own: Identity, order: object, options?: CallOptions): Promise<unknown> {
  const { out_trade_no, transaction_id, ...rest } = order as Given
  const query = fill(own, rest, { needed: [partiesOf[own.role].mchid] })
  const root = transactions[own.role]
  if ((out_trade_no === undefined) === (transaction_id === undefined))
    throw new ValidationError([
      { path: '/out_trade_no', message: 'pass either out_trade_no or transaction_id' },
    ])
  return transaction_id === undefined
    ? own.send('GET', `${root}/out-trade-no/{out_trade_no}`, { ...options, out_trade_no, query })
    : own.send('GET', `${root}/id/{transaction_id}`, { ...options, transaction_id, query })
}
