import type { Order } from '../orders/machine.js'
import type { Refund, RefundState } from '../refunds/machine.js'
import type { Platform } from '../../platform/platform.js'
import { isOn, type Day } from './calendar.js'
import { feeBack, reversalOf } from '../../money/orders.js'
import { orderFundsOf } from '../../money/order-funds.js'
import { feeOf, feeRate } from '../../money/fees.js'
import { billTime, prose, yuan, yuan5, type BillTable } from './table.js'

/** A cell by its column. */
type Cells = Readonly<Record<string, string>>

/** What a trade bill can hold. */
export type TradeBillType = 'ALL' | 'SUCCESS' | 'REFUND'

const common =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额'
const times = '退款申请时间,退款成功时间'
const refund = '微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态'
const text = '商品名称,商户数据包,手续费,费率'

const headers: Readonly<Record<TradeBillType, readonly string[]>> = {
  ALL: `${common},${refund},${text},订单金额,申请退款金额,费率备注`.split(','),
  SUCCESS: `${common},${text},订单金额,费率备注`.split(','),
  REFUND: `${common},${times},${refund},${text},订单金额,申请退款金额,费率备注`.split(','),
}

const summaryHeader =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'.split(',')

interface Entry {
  readonly at: number
  readonly cells: Cells
  /** Fen. */
  readonly paid: number
  readonly refunded: number
  readonly fee: number
}

/** Payments and refunds of a day: of a merchant, or of one sub-merchant of a partner. Undefined when there are none. */
export function tradeBill(
  platform: Platform,
  day: Day,
  mchid: string,
  subMchid: string | undefined,
  type: TradeBillType,
): BillTable | undefined {
  const { store } = platform
  const isTheirs = (one: Order | Refund): boolean =>
    one.mchid === mchid && (subMchid === undefined || one.sub_mchid === subMchid)
  const payments = store
    .list('orders')
    .filter((order) => isTheirs(order) && isOn(day, order.success_time))
    .map(paymentEntry)
  const refunds = store
    .list('refunds')
    .filter((one) => isTheirs(one) && isOn(day, one.created))
    .flatMap((one) => {
      const order = store.get('orders', one.order)
      return order === undefined ? [] : [refundEntry(platform, day, order, one)]
    })
  const reversals = store
    .list('orders')
    .filter((order) => isTheirs(order) && isOn(day, order.reversed_time))
    .map((order) => reversalEntry(platform, order))
  const back = type === 'SUCCESS' ? [] : [...refunds, ...reversals]
  const entries = [...(type === 'REFUND' ? [] : payments), ...back].toSorted((a, b) => a.at - b.at)
  if (entries.length === 0) return undefined
  const sum = (of: (entry: Entry) => number): number => entries.reduce((total, entry) => total + of(entry), 0)
  const paid = yuan(sum((entry) => entry.paid))
  const refunded = yuan(sum((entry) => entry.refunded))
  return {
    header: headers[type],
    rows: entries.map(({ cells }) => headers[type].map((name) => cells[name] ?? '')),
    summaryHeader,
    summary: [
      String(entries.length),
      paid,
      refunded,
      '0.00',
      yuan5(sum((entry) => entry.fee)),
      paid,
      refunded,
    ],
    windows: true,
  }
}

function parties(order: Order): Cells {
  const { payer } = order
  return {
    公众账号ID: order.appid,
    商户号: order.mchid,
    特约商户号: order.sub_mchid ?? '0',
    设备号: order.device_id ?? '',
    微信订单号: order.transaction_id ?? '',
    商户订单号: order.out_trade_no,
    用户标识: payer.openid ?? payer.sp_openid ?? '',
    交易类型: order.trade_type,
    付款银行: order.bank_type ?? '',
    货币种类: order.amount.currency,
    代金券金额: '0.00',
    充值券退款金额: '0.00',
    商品名称: prose(order.description),
    商户数据包: prose(order.attach),
    费率: feeRate,
  }
}

function paymentEntry(order: Order): Entry {
  const { total } = order.amount
  const at = order.success_time ?? 0
  const fee = feeOf(total)
  return {
    at,
    cells: {
      ...parties(order),
      交易时间: billTime(at),
      交易状态: 'SUCCESS',
      应结订单金额: yuan(total),
      微信退款单号: '0',
      商户退款单号: '0',
      退款金额: '0.00',
      手续费: yuan5(fee),
      订单金额: yuan(total),
      申请退款金额: '0.00',
    },
    paid: total,
    refunded: 0,
    fee,
  }
}

function refundEntry(platform: Platform, day: Day, order: Order, one: Refund): Entry {
  const back = feeBack(orderFundsOf(platform, order), one.id)
  const amount = yuan(one.amount.refund)
  const status = one.history.findLast(({ at }) => at < day.produced)?.state ?? 'PROCESSING'
  const isDone = status === 'SUCCESS'
  return {
    at: one.created,
    cells: {
      ...parties(order),
      交易时间: billTime(one.created),
      交易状态: 'REFUND',
      应结订单金额: '0.00',
      退款申请时间: billTime(one.created),
      退款成功时间: isDone ? billTime(one.success_time) : '',
      微信退款单号: one.refund_id,
      商户退款单号: one.out_refund_no,
      退款金额: amount,
      退款类型: 'ORIGINAL',
      退款状态: statuses[status],
      手续费: yuan5(back),
      订单金额: '0.00',
      申请退款金额: amount,
    },
    paid: 0,
    refunded: one.amount.refund,
    fee: -back,
  }
}

/** A paid code payment that was reversed: under the payment's own numbers. */
function reversalEntry(platform: Platform, order: Order): Entry {
  const fee = feeBack(orderFundsOf(platform, order), reversalOf(order))
  const at = order.reversed_time ?? 0
  const amount = yuan(order.amount.total)
  return {
    at,
    cells: {
      ...parties(order),
      交易时间: billTime(at),
      交易状态: 'REVOKED',
      应结订单金额: '0.00',
      退款申请时间: billTime(at),
      退款成功时间: billTime(at),
      微信退款单号: order.transaction_id ?? '',
      商户退款单号: order.out_trade_no,
      退款金额: amount,
      退款类型: 'ORIGINAL',
      退款状态: 'SUCCESS',
      手续费: yuan5(fee),
      订单金额: '0.00',
      申请退款金额: amount,
    },
    paid: 0,
    refunded: order.amount.total,
    fee: -fee,
  }
}

const statuses: Readonly<Record<RefundState, string>> = {
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCESS',
  ABNORMAL: 'CHANGE',
  CLOSED: 'FAIL',
}
