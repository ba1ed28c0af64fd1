import { OrderError } from '../core/error.js'
import type { Order, PaymentFacts } from '../core/types.js'
import { loadAggregate } from '../store/aggregate.js'
import type { Row, Tx } from '../store/port.js'
import { applyIn } from './apply.js'
import type { Context } from './context.js'
import type { QuarantineEntry } from './options.js'
import { requestRefund } from './refunds.js'

/** What a person decides about an entry. */
export interface QuarantineDecision {
  /**
   * `accept`: ask WeChat Pay again and fulfil the order with the payment that it reports. `refund`: refund that payment
   * in full. `dismiss`: nothing was paid; an order that is still open at WeChat Pay is closed. `done`: only mark the
   * entry as resolved.
   */
  readonly action: 'accept' | 'refund' | 'dismiss' | 'done'
  /** Who and why; kept with the entry. */
  readonly note: string
}

function asEntry(row: Row): QuarantineEntry {
  return { ...row, detail: JSON.parse(String(row['detail'])) as unknown } as unknown as QuarantineEntry
}

/** Reads an entry; throws where there is none. */
export async function readEntry(tx: Tx, key: string): Promise<QuarantineEntry> {
  const row = await tx.get('quarantine_get', { key })
  if (row === undefined)
    throw new OrderError('quarantine_unknown', `key: there is no quarantine entry ${key}`)
  return asEntry(row)
}

/** Open entries, oldest first. */
export async function listEntries(context: Context, limit = 100): Promise<readonly QuarantineEntry[]> {
  const rows = await context.store.transaction((tx) => tx.all('quarantine_list', { limit }))
  return rows.map(asEntry)
}

/** Carries out a decision. */
export async function resolveEntry(
  context: Context,
  key: string,
  { action, note }: QuarantineDecision,
): Promise<QuarantineEntry> {
  if (!['accept', 'refund', 'dismiss', 'done'].includes(action))
    throw new OrderError('invalid_input', "action: expected 'accept', 'refund', 'dismiss' or 'done'")
  if (typeof note !== 'string' || note === '')
    throw new OrderError('invalid_input', 'note: say who decided and why')
  const entry = await context.store.transaction((tx) => readEntry(tx, key))
  if (entry.resolved_at !== null)
    throw new OrderError('quarantine_resolved', `entry ${key} was resolved before: ${entry.resolution}`)
  const order = action === 'done' ? undefined : await readOrder(context, entry)
  const facts = action === 'accept' || action === 'refund' ? await ask(context, order) : undefined
  const resolved = await context.store.transaction(async (tx) => {
    const aggregate = order === undefined ? undefined : await loadAggregate(tx, order.out_trade_no)
    if (aggregate !== undefined && aggregate.order.state === 'quarantined') {
      if (action === 'accept' && facts !== undefined)
        await applyIn(tx, context, aggregate, { type: 'accepted', facts })
      else if (action === 'dismiss') await applyIn(tx, context, aggregate, { type: 'dismissed' })
      else if (action === 'refund' && facts !== undefined)
        await applyIn(tx, context, aggregate, { type: 'held', facts })
    }
    const now = context.clock.now()
    await tx.run('quarantine_settle', { key, resolution: `${action}: ${note}`.slice(0, 1000), now })
    return readEntry(tx, key)
  })
  if (action === 'refund' && order !== undefined && facts !== undefined)
    await refundHeld(context, order, facts)
  context.kick()
  return resolved
}

async function readOrder(context: Context, { key, out_trade_no }: QuarantineEntry): Promise<Order> {
  const aggregate =
    out_trade_no === null
      ? undefined
      : await context.store.transaction((tx) => loadAggregate(tx, out_trade_no))
  if (aggregate === undefined)
    throw new OrderError('order_unknown', `entry ${key} has no order here: resolve it with action 'done'`)
  return aggregate.order
}

/** The entry may rest on a notification that was wrong: only what WeChat Pay answers now counts. */
async function ask(context: Context, order: Order | undefined): Promise<PaymentFacts> {
  if (order === undefined) throw new OrderError('order_unknown', 'the entry has no order')
  const found = await context.gateway(order.mchid).query(order)
  if (found.kind !== 'done') throw found.error
  if (found.value.facts === undefined)
    throw new OrderError(
      'order_not_paid',
      `WeChat Pay reports order ${order.out_trade_no} as ${found.value.trade_state}: there is no payment to accept or refund`,
    )
  return found.value.facts
}

async function refundHeld(context: Context, order: Order, facts: PaymentFacts): Promise<void> {
  const aggregate = await context.store.transaction((tx) => loadAggregate(tx, order.out_trade_no))
  const payment = aggregate?.payments.find((one) => one.transaction_id === facts.transaction_id)
  const free = payment === undefined ? 0 : payment.amount - payment.refund_reserved
  if (free === 0) return
  const { transaction_id } = facts
  const out_refund_no = `resolved-${transaction_id}`
  await requestRefund(context, {
    out_trade_no: order.out_trade_no,
    amount: free,
    transaction_id,
    out_refund_no,
  })
}
