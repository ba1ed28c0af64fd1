import type { Order } from '../../orders/machine.js'
import type { Refund, RefundState } from '../machine.js'
import type { Platform } from '../../../platform/platform.js'
import type { CallV2, FlowV2 } from '../../../platform/call-v2.js'
import type { FieldsV2 } from '../../../kernel/http/exchange.js'
import { RefusalV2 } from '../../../kernel/refusal-v2.js'
import { spacedTime } from '../../../kernel/time-v2.js'
import { orderOf } from '../../orders/v2/query-order.js'
import { checkTransactionId } from './refund.js'

/** One answer tells so many refunds; `offset` leads to the others. */
const page = 10

/** States as queries of v2 name them. */
export const refundStates: Readonly<Record<RefundState, string>> = {
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCESS',
  ABNORMAL: 'CHANGE',
  CLOSED: 'REFUNDCLOSE',
}

/** Queries refunds by refund_id, out_refund_no, transaction_id or out_trade_no: the first that is given counts. */
export const queryRefund: FlowV2 = (platform, call) => {
  const { order, refunds } = find(platform, call)
  const offset = Number(call.fields['offset'] ?? 0)
  if (!(offset >= 0)) throw new RefusalV2('offset参数格式错误')
  const shown = refunds.slice(offset, offset + page)
  if (shown.length === 0) throw notThere()
  const total = String(order.amount.total)
  return {
    fields: {
      total_refund_count: String(refunds.length),
      transaction_id: order.transaction_id ?? '',
      out_trade_no: order.out_trade_no,
      total_fee: total,
      settlement_total_fee: total,
      fee_type: order.amount.currency,
      cash_fee: total,
      refund_count: String(shown.length),
      ...Object.assign({}, ...shown.map(refundFields)),
    },
  }
}

function find(
  platform: Platform,
  call: CallV2,
): { readonly order: Order; readonly refunds: readonly Refund[] } {
  const { store } = platform
  const { fields, merchant } = call
  const { refund_id = '', out_refund_no = '', transaction_id = '', out_trade_no = '' } = fields
  if (refund_id !== '' || out_refund_no !== '') {
    const id = refund_id === '' ? `${merchant.mchid}/${out_refund_no}` : store.get('lookup', refund_id)
    const refund = id === undefined ? undefined : store.get('refunds', id)
    const order = refund === undefined ? undefined : store.get('orders', refund.order)
    const isOwn =
      refund?.mchid === merchant.mchid && (refund.sub_mchid ?? '') === (fields['sub_mch_id'] ?? '')
    if (refund === undefined || order === undefined || !isOwn) throw notThere()
    return { order, refunds: [refund] }
  }
  if (transaction_id !== '') checkTransactionId(transaction_id)
  if (transaction_id === '' && out_trade_no === '') throw new RefusalV2('缺少参数: out_trade_no')
  const order = orderOf(platform, call)
  const refunds = order.refunds.flatMap((id) => store.get('refunds', id) ?? [])
  return { order, refunds }
}

function refundFields(refund: Refund, index: number): FieldsV2 {
  const part = String(refund.amount.refund)
  const fields: FieldsV2 = {
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_channel: 'ORIGINAL',
    refund_fee: part,
    settlement_refund_fee: part,
    coupon_refund_fee: '0',
    refund_status: refundStates[refund.status],
    refund_account: refund.v2?.refund_account ?? 'REFUND_SOURCE_UNSETTLED_FUNDS',
    refund_recv_accout: '支付用户零钱',
    ...(refund.success_time === undefined ? {} : { refund_success_time: spacedTime(refund.success_time) }),
  }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}_${index}`, value]))
}

function notThere(): RefusalV2 {
  return new RefusalV2('退款订单查询失败: 订单号错误或订单状态不正确', 'REFUNDNOTEXIST')
}
