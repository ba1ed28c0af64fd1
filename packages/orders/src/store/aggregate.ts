import type { Aggregate, Effect, Order, Payment, Refund } from '../core/types.js'
import type { Row, Tx, Value } from './port.js'

type Parameters = Readonly<Record<string, Value>>

/** Columns carry the names of the interfaces, so a row is an order. */
const as = <T>(row: Row): T => ({ ...row }) as T

/** Reads an order with its payments and refunds; undefined when there is none. */
export async function loadAggregate(tx: Tx, outTradeNo: string): Promise<Aggregate | undefined> {
  const key = { out_trade_no: outTradeNo }
  const order = await tx.get('order_get', key)
  if (order === undefined) return undefined
  const payments = await tx.all('payments_of', key)
  // Refunds belong to payments.
  const refunds = payments.length === 0 ? [] : await tx.all('refunds_of', key)
  return {
    order: as<Order>(order),
    payments: payments.map((row) => as<Payment>(row)),
    refunds: refunds.map((row) => as<Refund>(row)),
  }
}

/** Adds the row of a new order; false when the number is taken. */
export async function insertOrder(tx: Tx, order: Order): Promise<boolean> {
  return (await tx.run('order_insert', { ...order } satisfies Parameters)) === 1
}

/**
 * Writes what differs, and returns it with the new versions. A row that somebody else changed in the meantime is an
 * error: the transaction rolls back.
 */
export async function saveAggregate(tx: Tx, before: Aggregate, after: Aggregate): Promise<Aggregate> {
  let { order } = after
  if (order !== before.order) {
    expectOne(await tx.run('order_update', { ...order }), 'order')
    order = { ...order, version: order.version + 1 }
  }
  for (const payment of after.payments) {
    if (!before.payments.includes(payment)) expectOne(await tx.run('payment_put', { ...payment }), 'payment')
  }
  const refunds: Refund[] = []
  for (const refund of after.refunds) {
    const known = before.refunds.find((one) => one.out_refund_no === refund.out_refund_no)
    if (known === refund) refunds.push(refund)
    else {
      expectOne(await tx.run('refund_put', { ...refund }), 'refund')
      refunds.push(known === undefined ? refund : { ...refund, version: refund.version + 1 })
    }
  }
  return { order, payments: after.payments, refunds }
}

function expectOne(changed: number, what: string): void {
  if (changed !== 1) throw new Error(`the ${what} was changed by another transaction; nothing was written`)
}

/** Books entries under a key; a key is booked once. */
export async function book(
  tx: Tx,
  { key, entries }: Extract<Effect, { type: 'ledger' }>,
  outTradeNo: string | null,
  now: number,
): Promise<void> {
  await tx.run('ledger_entry', { key, entries: JSON.stringify(entries) })
  await tx.run('ledger_transaction', { key, out_trade_no: outTradeNo, at: now })
}
