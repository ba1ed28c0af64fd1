import { ValidationError } from '../errors/index.js'
import type { PaymentRow, RefundRow, TradeRow } from './trade.js'

/** A refund as your own books have it. */
export interface LocalRefund {
  readonly out_refund_no: string
  /** Fen that were asked for. */
  readonly amount: number
}

/** An order as your own books have it, for one day. */
export interface LocalOrder {
  readonly out_trade_no: string
  /** Fen. Left out where the payment belongs to another day and only refunds fall on this one. */
  readonly amount?: number | undefined
  /** The refunds that fall on this day. */
  readonly refunds?: readonly LocalRefund[] | undefined
}

/** What a comparison finds. "Here" are your books, "there" is the bill; amounts in fen. */
export type Finding<Order extends LocalOrder = LocalOrder> =
  /** The bill has it, your books don't (or have it once and the bill twice). */
  | { readonly kind: 'missing_locally'; readonly what: 'payment'; readonly row: PaymentRow }
  | { readonly kind: 'missing_locally'; readonly what: 'refund'; readonly row: RefundRow }
  /** Your books have it, the bill doesn't. */
  | { readonly kind: 'missing_in_bill'; readonly what: 'payment'; readonly order: Order }
  | {
      readonly kind: 'missing_in_bill'
      readonly what: 'refund'
      readonly order: Order
      readonly refund: LocalRefund
    }
  /** A payment of another amount. */
  | {
      readonly kind: 'amount_differs'
      readonly order: Order
      readonly row: PaymentRow
      readonly here: number
      readonly there: number
    }
  /** A refund of another amount. */
  | {
      readonly kind: 'refund_differs'
      readonly order: Order
      readonly refund: LocalRefund
      readonly row: RefundRow
      readonly here: number
      readonly there: number
    }
  /** A payment that was taken back (`REVOKED`), or of a state that this version does not know: look at it. */
  | { readonly kind: 'unrecognized'; readonly order: Order | undefined; readonly row: PaymentRow }
  /** The last finding, always: how much agrees. */
  | { readonly kind: 'matched'; readonly payments: number; readonly refunds: number }

interface Open<Order> {
  readonly order: Order
  paymentSeen: boolean
  readonly refundsSeen: Set<string>
}

/**
 * Compares your orders of a day with the rows of its trade bill. Pure: it sends and stores nothing. Rows stream through;
 * your orders are held in memory. Findings come as they are found, what is missing there after the last row, the count of
 * what agrees at the very end. They are as provisional as the rows: where the bill throws, so does this, and what came
 * before is to be discarded.
 *
 * Throws a ValidationError for an order or a refund that is given twice, or an amount that is no whole number of fen.
 *
 * @example
 * for await (const found of reconcile(orders, wechatpay.bills.trade({ bill_date }))) console.log(found.kind)
 */
export async function* reconcile<Order extends LocalOrder>(
  orders: Iterable<Order> | AsyncIterable<Order>,
  rows: Iterable<TradeRow> | AsyncIterable<TradeRow>,
): AsyncGenerator<Finding<Order>, void, undefined> {
  const here = await index(orders)
  let payments = 0
  let refunds = 0
  for await (const row of rows) {
    const found = row.kind === 'refund' ? refund(here, row) : payment(here, row)
    if (found !== undefined) yield found
    else if (row.kind === 'refund') refunds++
    else payments++
  }
  for (const { order, paymentSeen, refundsSeen } of here.values()) {
    if (order.amount !== undefined && !paymentSeen) yield { kind: 'missing_in_bill', what: 'payment', order }
    for (const one of order.refunds ?? []) {
      if (!refundsSeen.has(one.out_refund_no))
        yield { kind: 'missing_in_bill', what: 'refund', order, refund: one }
    }
  }
  yield { kind: 'matched', payments, refunds }
}

function payment<Order extends LocalOrder>(
  here: ReadonlyMap<string, Open<Order>>,
  row: PaymentRow,
): Finding<Order> | undefined {
  const known = here.get(row.out_trade_no)
  if (row.kind !== 'payment') {
    if (known !== undefined) known.paymentSeen = true
    return { kind: 'unrecognized', order: known?.order, row }
  }
  const amount = known?.order.amount
  if (known === undefined || amount === undefined || known.paymentSeen)
    return { kind: 'missing_locally', what: 'payment', row }
  known.paymentSeen = true
  if (amount === row.order_amount) return undefined
  return { kind: 'amount_differs', order: known.order, row, here: amount, there: row.order_amount }
}

function refund<Order extends LocalOrder>(
  here: ReadonlyMap<string, Open<Order>>,
  row: RefundRow,
): Finding<Order> | undefined {
  const known = here.get(row.out_trade_no)
  const own = known?.order.refunds?.find(({ out_refund_no }) => out_refund_no === row.out_refund_no)
  if (known === undefined || own === undefined || known.refundsSeen.has(row.out_refund_no))
    return { kind: 'missing_locally', what: 'refund', row }
  known.refundsSeen.add(row.out_refund_no)
  const there = row.requested_refund ?? row.refund_amount
  if (own.amount === there) return undefined
  return { kind: 'refund_differs', order: known.order, refund: own, row, here: own.amount, there }
}

async function index<Order extends LocalOrder>(
  orders: Iterable<Order> | AsyncIterable<Order>,
): Promise<Map<string, Open<Order>>> {
  const here = new Map<string, Open<Order>>()
  for await (const order of orders) {
    const { out_trade_no, amount, refunds = [] } = order
    const path = `/orders/${here.size}`
    if (here.has(out_trade_no)) throw refuse(path, `the order ${out_trade_no} is given twice`)
    if (amount !== undefined) checkFen(amount, `${path}/amount`)
    for (const one of refunds) checkFen(one.amount, `${path}/refunds/amount`)
    if (new Set(refunds.map(({ out_refund_no }) => out_refund_no)).size < refunds.length)
      throw refuse(path, `a refund of ${out_trade_no} is given twice`)
    here.set(out_trade_no, { order, paymentSeen: false, refundsSeen: new Set() })
  }
  return here
}

function checkFen(amount: number, path: string): void {
  if (!Number.isSafeInteger(amount)) throw refuse(path, `expected a whole number of fen, got ${amount}`)
}

function refuse(path: string, message: string): ValidationError {
  return new ValidationError([{ path, message }])
}
