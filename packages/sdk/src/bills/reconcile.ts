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
export type Finding =
  /** The bill has it, your books don't (or have it once and the bill twice). */
  | { readonly kind: 'missing_locally'; readonly what: 'payment'; readonly row: PaymentRow }
  | { readonly kind: 'missing_locally'; readonly what: 'refund'; readonly row: RefundRow }
  /** Your books have it, the bill doesn't. */
  | { readonly kind: 'missing_in_bill'; readonly what: 'payment'; readonly order: LocalOrder }
  | {
      readonly kind: 'missing_in_bill'
      readonly what: 'refund'
      readonly order: LocalOrder
      readonly refund: LocalRefund
    }
  /** A payment of another amount. */
  | {
      readonly kind: 'amount_differs'
      readonly order: LocalOrder
      readonly row: PaymentRow
      readonly here: number
      readonly there: number
    }
  /** A refund of another amount. */
  | {
      readonly kind: 'refund_differs'
      readonly order: LocalOrder
      readonly refund: LocalRefund
      readonly row: RefundRow
      readonly here: number
      readonly there: number
    }
  /** A payment that was taken back (`REVOKED`), or of a state that this version does not know: look at it. */
  | { readonly kind: 'unrecognized'; readonly order: LocalOrder | undefined; readonly row: PaymentRow }
  /** The last finding, always: how much agrees. */
  | { readonly kind: 'matched'; readonly payments: number; readonly refunds: number }

interface Open {
  readonly order: LocalOrder
  paymentSeen: boolean
  readonly refundsSeen: Set<string>
}

/**
 * Compares your orders of a day with the rows of its trade bill. Pure: it sends and stores nothing. Rows stream through;
 * your orders are held in memory. Findings come as they are found, what is missing there after the last row, the count of
 * what agrees at the very end. They are as provisional as the rows: where the bill throws, so does this, and what came
 * before is to be discarded.
 *
 * Throws a ValidationError for an order or a refund that is given twice, that has other members than {@link LocalOrder}
 * and {@link LocalRefund} or lacks some, and for an amount that is not a whole number of fen.
 *
 * @example
 * for await (const found of reconcile(orders, wechatpay.bills.trade({ bill_date }))) console.log(found.kind)
 */
export async function* reconcile(
  orders: Iterable<LocalOrder> | AsyncIterable<LocalOrder>,
  rows: Iterable<TradeRow> | AsyncIterable<TradeRow>,
): AsyncGenerator<Finding, void, undefined> {
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

function payment(here: ReadonlyMap<string, Open>, row: PaymentRow): Finding | undefined {
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

function refund(here: ReadonlyMap<string, Open>, row: RefundRow): Finding | undefined {
  const known = here.get(row.out_trade_no)
  const own = known?.order.refunds?.find(({ out_refund_no }) => out_refund_no === row.out_refund_no)
  if (known === undefined || own === undefined || known.refundsSeen.has(row.out_refund_no))
    return { kind: 'missing_locally', what: 'refund', row }
  known.refundsSeen.add(row.out_refund_no)
  const there = row.requested_refund ?? row.refund_amount
  if (own.amount === there) return undefined
  return { kind: 'refund_differs', order: known.order, refund: own, row, here: own.amount, there }
}

async function index(orders: Iterable<LocalOrder> | AsyncIterable<LocalOrder>): Promise<Map<string, Open>> {
  const here = new Map<string, Open>()
  for await (const order of orders) {
    const path = `/orders/${here.size}`
    checkOrder(order, path)
    const { out_trade_no } = order
    if (here.has(out_trade_no))
      throw refuse(path, `the order ${out_trade_no} is given twice: put all its refunds into one entry`)
    here.set(out_trade_no, { order, paymentSeen: false, refundsSeen: new Set() })
  }
  return here
}

/** What other tables and other parts of the API call these members. */
const otherNames: Readonly<Record<string, string>> = {
  total: 'amount',
  total_fee: 'amount',
  price: 'amount',
  refund: 'amount',
  refund_fee: 'amount',
  refund_amount: 'amount',
  outTradeNo: 'out_trade_no',
  outRefundNo: 'out_refund_no',
  out_refund_no: 'refunds: [{ out_refund_no, amount }]',
}

/** Rejects a shape that would be compared wrongly without a word: `total` in place of `amount`, for instance. */
function checkShape(given: unknown, names: readonly string[], path: string): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw refuse(path, `expected an object with ${names.join(', ')}`)
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue
    const meant = Object.hasOwn(otherNames, name) ? `; did you mean ${otherNames[name]}?` : ''
    throw refuse(`${path}/${name}`, `unknown member; expected ${names.join(', ')}${meant}`)
  }
  const [number = ''] = names
  const value = (given as Readonly<Record<string, unknown>>)[number]
  if (typeof value !== 'string' || value === '')
    throw refuse(`${path}/${number}`, 'expected the number as text')
}

function checkOrder(order: LocalOrder, path: string): void {
  checkShape(order, ['out_trade_no', 'amount', 'refunds'], path)
  const { amount, refunds } = order
  if (refunds !== undefined && !Array.isArray(refunds))
    throw refuse(`${path}/refunds`, 'expected a list of { out_refund_no, amount }')
  if (amount === undefined && (refunds === undefined || refunds.length === 0))
    throw refuse(path, 'expected amount, refunds or both: an entry with neither says nothing of this day')
  if (amount !== undefined) checkFen(amount, `${path}/amount`)
  const seen = new Set<string>()
  for (const [at, refund] of (refunds ?? []).entries()) {
    const where = `${path}/refunds/${at}`
    checkShape(refund, ['out_refund_no', 'amount'], where)
    checkFen(refund.amount, `${where}/amount`)
    if (seen.has(refund.out_refund_no))
      throw refuse(where, `the refund ${refund.out_refund_no} is given twice`)
    seen.add(refund.out_refund_no)
  }
}

function checkFen(amount: number, path: string): void {
  if (!Number.isSafeInteger(amount))
    throw refuse(path, `expected a whole number of fen, got ${String(amount)}`)
}

function refuse(path: string, message: string): ValidationError {
  return new ValidationError([{ path, message }])
}
