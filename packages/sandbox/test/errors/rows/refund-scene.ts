import { directMchid, orderBody, partnerMchid } from '../bodies.js'
import { invalidRequest, paramError, refused, type Asker, type Expected, type Step } from '../row.js'
import { does, pays } from '../steps.js'

export const refunding = 'POST /v3/refund/domestic/refunds'
export const querying = 'GET /v3/refund/domestic/refunds/{out_refund_no}'
/** A refund of 1 fen of order-0001. */
export function refundBody(change: object = {}): Record<string, unknown> {
  return {
    out_trade_no: 'order-0001',
    out_refund_no: 'refund-0001',
    amount: { refund: 1, total: 100, currency: 'CNY' },
    ...change,
  }
}

export const native = 'POST /v3/pay/transactions/native'
export const placed = does(native, { body: orderBody('direct', 'native') })
export const sold: readonly Step[] = [placed, pays('order-0001', directMchid)]
export const soldByPartner: readonly Step[] = [
  does('POST /v3/pay/partner/transactions/native', { body: orderBody('partner', 'native') }),
  pays('order-0001', partnerMchid),
]
export const refunded = (change: object = {}, by?: Asker): Step =>
  does(refunding, { body: refundBody(change) }, by)
export const noOrder = refused(404, 'RESOURCE_NOT_EXISTS', '订单不存在', { internal: 268512771 })
export const noSuchMerchant = refused(404, 'MCH_NOT_EXISTS', '商户号不存在', { internal: 268443715 })
export const noSub = (location: 'body' | 'query'): Expected => {
  const field = location === 'body' ? '/sub_mchid' : 'sub_mchid'
  return paramError('服务商模式下，子商户号为必填项', { field, value: '', location }, 268443704)
}
export const foreignSub = invalidRequest('直连商户不能传入sub_mchid')
