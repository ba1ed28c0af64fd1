import type { Flow } from '../platform/call.js'
import { applyAbnormalRefund } from './refunds/abnormal.js'
import { applymentFlows } from './applyment/operations.js'
import { billFlows } from './bills/operations.js'
import { certificates } from './certificates/operations.js'
import { fundFlows } from './balances/operations.js'
import { combinedFlows } from './combined-orders/operations.js'
import { close, queryById, queryByNumber } from './orders/operations.js'
import { codePay } from './code-pay/operations.js'
import { prepay } from './orders/prepay.js'
import { sharingFlows } from './profit-sharing/operations.js'
import { createRefund, queryRefund } from './refunds/operations.js'
import { reverse } from './code-pay/reverse.js'
import { settlementAccountFlows } from './settlement-account/operations.js'
import { transferFlows } from './transfers/operations.js'
import { uploadFlows } from './uploads/operations.js'

const direct = '/v3/pay/transactions'
const partner = '/v3/pay/partner/transactions'
const refunds = '/v3/refund/domestic/refunds'

/** The operations with behaviour of their own, by method and path. */
export const flows: ReadonlyMap<string, Flow> = new Map<string, Flow>([
  [`POST ${direct}/jsapi`, prepay('direct', 'jsapi')],
  [`POST ${direct}/app`, prepay('direct', 'app')],
  [`POST ${direct}/h5`, prepay('direct', 'h5')],
  [`POST ${direct}/native`, prepay('direct', 'native')],
  [`POST ${partner}/jsapi`, prepay('partner', 'jsapi')],
  [`POST ${partner}/miniprogram`, prepay('partner', 'miniprogram')],
  [`POST ${partner}/app`, prepay('partner', 'app')],
  [`POST ${partner}/h5`, prepay('partner', 'h5')],
  [`POST ${partner}/native`, prepay('partner', 'native')],
  [`GET ${direct}/id/{transaction_id}`, queryById('direct')],
  [`GET ${partner}/id/{transaction_id}`, queryById('partner')],
  [`GET ${direct}/out-trade-no/{out_trade_no}`, queryByNumber('direct')],
  [`GET ${partner}/out-trade-no/{out_trade_no}`, queryByNumber('partner')],
  [`POST ${direct}/out-trade-no/{out_trade_no}/close`, close('direct')],
  [`POST ${partner}/out-trade-no/{out_trade_no}/close`, close('partner')],
  [`POST ${direct}/codepay`, codePay('direct')],
  [`POST ${partner}/codepay`, codePay('partner')],
  [`POST ${direct}/out-trade-no/{out_trade_no}/reverse`, reverse('direct')],
  [`POST ${partner}/out-trade-no/{out_trade_no}/reverse`, reverse('partner')],
  [`POST ${refunds}`, createRefund],
  [`POST ${refunds}/{refund_id}/apply-abnormal-refund`, applyAbnormalRefund],
  [`GET ${refunds}/{out_refund_no}`, queryRefund],
  ['GET /v3/certificates', certificates],
  ['GET /v3/global/certificates', certificates],
  ['GET /hk/v3/certificates', certificates],
  ...combinedFlows,
  ...billFlows,
  ...sharingFlows,
  ...transferFlows,
  ...fundFlows,
  ...uploadFlows,
  ...applymentFlows,
  ...settlementAccountFlows,
])

/** Those whose fields and enumerations are known to be short in the contract, so that no others are refused. */
export const openFlows: ReadonlySet<string> = new Set(
  [...uploadFlows, ...applymentFlows].map(([name]) => name),
)
