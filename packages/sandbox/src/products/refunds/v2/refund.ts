import type { JsonObject } from '../../../kernel/http/exchange.js'
import { Refusal } from '../../../kernel/refusal.js'
import type { CallV2, FlowV2 } from '../../../platform/call-v2.js'
import { RefusalV2 } from '../../../kernel/refusal-v2.js'
import { translateRefusal } from '../../errors-v2.js'
import { checkAppid } from '../../checks/parties.js'
import { asV3 } from '../../as-v3.js'
import { orderOf } from '../../orders/v2/query-order.js'

/** Where the money comes from, as v3 names it. */
const accounts: Readonly<Record<string, string>> = {
  REFUND_SOURCE_RECHARGE_FUNDS: 'AVAILABLE',
  REFUND_SOURCE_UNSETTLED_FUNDS: 'UNSETTLED',
}

/** Accepts a refund. The same number with the same amount gives the same refund. */
export const refund: FlowV2 = (platform, call) => {
  const { fields, merchant } = call
  checkAppid(merchant.appids, fields['appid'] ?? '')
  const body = refundMembers(call)
  const id = `${merchant.mchid}/${fields['out_refund_no']}`
  const isNew = platform.store.get('refunds', id) === undefined
  const { appid = '', sub_appid, refund_account } = fields
  const mark = { appid, ...maybe('sub_appid', sub_appid), ...maybe('refund_account', refund_account) }
  try {
    asV3(platform, call, { operation: 'POST /v3/refund/domestic/refunds', body }, () => {
      const kept = platform.store.get('refunds', id)
      if (isNew && kept !== undefined) platform.store.put('refunds', id, { ...kept, v2: mark })
    })
  } catch (error) {
    throw refusalOf(error)
  }
  const order = orderOf(platform, call)
  const kept = platform.store.get('refunds', id)
  if (kept === undefined) throw new Error(`refund ${id} was not kept`)
  const [total, part] = [String(kept.amount.total), String(kept.amount.refund)]
  return {
    fields: {
      transaction_id: order.transaction_id ?? '',
      out_trade_no: order.out_trade_no,
      out_refund_no: kept.out_refund_no,
      refund_id: kept.refund_id,
      refund_fee: part,
      settlement_refund_fee: part,
      total_fee: total,
      settlement_total_fee: total,
      fee_type: kept.amount.currency,
      cash_fee: total,
      cash_fee_type: kept.amount.currency,
      cash_refund_fee: part,
      coupon_refund_fee: '0',
      coupon_refund_count: '0',
    },
  }
}

function refundMembers({ fields }: CallV2): JsonObject {
  const [total, part] = [Number(fields['total_fee']), Number(fields['refund_fee'])]
  if (!(total >= 1)) throw new RefusalV2('invalid total_fee')
  if (!(part >= 1 && part <= total)) throw new RefusalV2('invalid refund_fee')
  const { transaction_id, out_trade_no, sub_mch_id, refund_desc, notify_url, refund_account } = fields
  const account = accounts[refund_account ?? '']
  if (!given(transaction_id) && !given(out_trade_no)) throw new RefusalV2('缺少参数: out_trade_no')
  if (given(transaction_id)) checkTransactionId(transaction_id)
  if (!/^[0-9A-Za-z_\-|*@]{1,64}$/.test(fields['out_refund_no'] ?? ''))
    throw new RefusalV2('out_refund_no参数格式错误')
  if (given(refund_account) && account === undefined) throw new RefusalV2('refund_account参数格式错误')
  return {
    ...maybe('sub_mchid', sub_mch_id),
    // Where both are given the platform's number counts.
    ...(given(transaction_id) ? { transaction_id } : { out_trade_no }),
    out_refund_no: fields['out_refund_no'],
    ...maybe('reason', refund_desc),
    ...maybe('notify_url', notify_url),
    ...maybe('funds_account', account),
    amount: {
      refund: part,
      total,
      currency: given(fields['refund_fee_type']) ? fields['refund_fee_type'] : 'CNY',
    },
  }
}

/** A transaction_id has 28 digits. */
export function checkTransactionId(text: string): void {
  if (!/^\d{28}$/.test(text)) throw new RefusalV2('无效transaction_id', 'INVALID_TRANSACTIONID')
}

/** Some rules of refunds have other names in v2 than the same rules of orders. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error
  if (error.internal === 268498688)
    return new RefusalV2('同一个out_refund_no退款金额要一致', 'REFUND_FEE_MISMATCH')
  const known = texts[error.message]
  return known === undefined ? translateRefusal(error) : new RefusalV2(known[1], known[0])
}

const texts: Readonly<Record<string, readonly [code: string, message: string]>> = {
  '订单金额与原订单不一致，请核实后再试': [
    'REFUND_FEE_MISMATCH',
    '订单金额或退款金额与之前请求不一致，请核实后再试',
  ],
  申请退款金额大于可退金额: ['ERROR', '累计退款金额大于支付金额'],
  一笔订单最多支持50次部分退款: ['INVALID_REQ_TOO_MUCH', '无效请求过多'],
}

function given(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}

function maybe<N extends string>(name: N, value: string | undefined): { readonly [K in N]?: string } {
  return (given(value) ? { [name]: value } : {}) as { readonly [K in N]?: string }
}
