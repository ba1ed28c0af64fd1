import type { Call, Flow, FlowAnswer } from '../platform/call.js'
import { combinedId } from './combined-orders/find.js'
import type { Platform } from '../platform/platform.js'
import { triggerTransferFault } from './transfers/faults.js'
import { findPayable, applyPlacedFault, applyQueriedFault } from './orders/faults.js'
import { rescheduleRefund, triggerRefundFault } from './refunds/faults.js'
import { combinedNumber, contextOf } from '../platform/fault-triggers.js'

/** Runs an operation in its transaction, and the faults of orders and refunds around it. */
export function applyFaults(platform: Platform, call: Call, flow: Flow): FlowAnswer {
  const { store } = platform
  const { mchid, out_trade_no, out_refund_no, operation } = contextOf(call)
  const refund =
    call.operation.method === 'POST' && out_refund_no !== undefined ? `${mchid}/${out_refund_no}` : undefined
  const isNewRefund = refund !== undefined && store.get('refunds', refund) === undefined
  const whole = combinedNumber(call)
  const id = whole === undefined ? `${mchid}/${out_trade_no}` : combinedId(mchid, whole)
  const isPlaced = findPayable(platform, id) !== undefined
  const fault =
    isNewRefund && operation === 'POST /v3/refund/domestic/refunds'
      ? triggerRefundFault(platform, contextOf(call))
      : undefined
  if (operation === 'POST /v3/fund-app/mch-transfer/transfer-bills')
    triggerTransferFault(platform, contextOf(call))
  return store.transaction(() => {
    const answer = flow(platform, call)
    if (fault !== undefined && refund !== undefined) rescheduleRefund(platform, refund, fault)
    const order = findPayable(platform, id)
    if (order !== undefined && !isPlaced) applyPlacedFault(platform, order)
    if (order !== undefined && isPlaced && call.operation.method === 'GET') applyQueriedFault(platform, order)
    return answer
  })
}
