import { directMchid, orderBody, partnerMchid } from '../bodies.js'
import type { Step } from '../row.js'
import { does, pays } from '../steps.js'

/** order-0001 of 1.00 yuan is placed and paid; notes its transaction_id. */
export function soldBy(mode: 'direct' | 'partner', change: object = {}): readonly Step[] {
  const path = mode === 'direct' ? '/v3/pay/transactions' : '/v3/pay/partner/transactions'
  return [
    does(`POST ${path}/native`, { body: orderBody(mode, 'native', change) }),
    pays('order-0001', mode === 'direct' ? directMchid : partnerMchid),
  ]
}
