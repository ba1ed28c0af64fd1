import type { FlowV2 } from '../exchange.js'
import { downloadBill, downloadFundFlow } from './bill.js'
import { micropay, reverse } from './micropay.js'
import { closeOrder, queryOrder } from './query-order.js'
import { queryRefund } from './query-refund.js'
import { refund } from './refund.js'
import { riskKey } from './risk-key.js'
import { uploadMedia } from './upload-media.js'
import { unifiedOrder } from './unified-order.js'

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
