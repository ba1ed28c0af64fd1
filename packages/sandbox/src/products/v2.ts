import type { FlowV2 } from '../platform/call-v2.js'
import { downloadBill, downloadFundFlow } from './bills/v2.js'
import { micropay, reverse } from './code-pay/v2.js'
import { closeOrder, queryOrder } from './orders/v2/query-order.js'
import { queryRefund } from './refunds/v2/query-refund.js'
import { refund } from './refunds/v2/refund.js'
import { riskKey } from './certificates/v2.js'
import { uploadMedia } from './uploads/v2.js'
import { unifiedOrder } from './orders/v2/unified-order.js'

/** The v2 operations with behaviour of their own, by path. */
export const flowsV2: ReadonlyMap<string, FlowV2> = new Map<string, FlowV2>([
  ['/pay/unifiedorder', unifiedOrder],
  ['/pay/orderquery', queryOrder],
  ['/pay/closeorder', closeOrder],
  ['/pay/micropay', micropay],
  ['/secapi/pay/reverse', reverse],
  ['/secapi/pay/refund', refund],
  ['/pay/refundquery', queryRefund],
  ['/pay/downloadbill', downloadBill],
  ['/pay/downloadfundflow', downloadFundFlow],
  ['/secapi/mch/uploadmedia', uploadMedia],
  ['/risk/getpublickey', riskKey],
])
