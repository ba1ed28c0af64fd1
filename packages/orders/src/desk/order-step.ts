import { intervals } from '../core/schedule.js'
import { isUnfinished } from '../core/step.js'
import type { Aggregate, Order } from '../core/types.js'
import type { Transaction } from '../gateway/facts.js'
import type { CallOutcome } from '../gateway/outcome.js'
import { loadAggregate } from '../store/aggregate.js'
import type { Claim } from '../store/port.js'
import { applyEvents, type Happening } from './apply.js'
import type { Context } from './context.js'

/** Does what is due for an order. Does nothing for an order that is finished: duplicated wake-ups are harmless. */
export async function stepOrder(context: Context, outTradeNo: string, claim?: Claim): Promise<void> {
  let aggregate = await read(context, outTradeNo)
  if (aggregate === undefined || !isUnfinished(aggregate.order)) {
    await applyEvents(context, outTradeNo, [], claim)
    return
  }
  const { order } = aggregate
  const now = context.clock.now()
  // A code payment in this state was interrupted: the payer is gone, so it is decided or taken back.
  const isOver = now >= order.expires_at || (order.scene === 'codepay' && order.state === 'created')
  if (order.state !== 'closing' && isOver)
    aggregate = await applyEvents(context, outTradeNo, [{ type: 'expired' }])
  if (aggregate === undefined) return
  if (aggregate.order.state === 'created') await place(context, aggregate.order, claim)
  else if (aggregate.order.state === 'pending') await ask(context, aggregate.order, { claim })
  else if (aggregate.order.state === 'closing') await close(context, aggregate.order, claim)
}

async function read(context: Context, outTradeNo: string): Promise<Aggregate | undefined> {
  return context.store.transaction((tx) => loadAggregate(tx, outTradeNo))
}

async function place(context: Context, order: Order, claim?: Claim): Promise<void> {
  const outcome = await context.gateway(order.mchid).prepay(order)
  const { out_trade_no } = order
  if (outcome.kind === 'done') {
    const prepay_expires_at = context.clock.now() + (intervals.prepay[order.scene] ?? 0)
    await applyEvents(
      context,
      out_trade_no,
      [{ type: 'prepaid', prepay: outcome.value, prepay_expires_at }],
      claim,
    )
  } else if (outcome.kind === 'rejected') await afterRejection(context, order, outcome, claim)
  else await applyEvents(context, out_trade_no, [{ type: 'trouble', code: outcome.code }], claim)
}

/**
 * WeChat Pay rejects the prepay call. The number may be paid, or belong to an order of another system: the query
 * decides. An unpaid order of that number is left alone: nobody holds a cashier of ours for it.
 */
export async function afterRejection(
  context: Context,
  order: Order,
  { code, error }: Exclude<CallOutcome<never>, { kind: 'done' }>,
  claim?: Claim,
): Promise<void> {
  const found = await context.gateway(order.mchid).query(order)
  const rejected: Happening = { type: 'rejected', code, message: error.message }
  let event: Happening
  if (found.kind === 'done') {
    const told = eventOf(found.value)
    event = told.type === 'unpaid' ? rejected : told
  } else if (found.kind === 'unknown') event = { type: 'trouble', code: found.code }
  else event = rejected
  await applyEvents(context, order.out_trade_no, [event], claim)
}

/** What a queried transaction means for the order. */
export function eventOf({ trade_state, facts }: Transaction): Happening {
  if (facts !== undefined && trade_state === 'SUCCESS') return { type: 'payment', facts, source: 'query' }
  if (facts !== undefined) return { type: 'foreign_refund_seen', transaction_id: facts.transaction_id }
  if (trade_state === 'CLOSED' || trade_state === 'REVOKED') return { type: 'closed' }
  return { type: 'unpaid' }
}

/** Queries the order and applies the result; resolves to what was found. */
export async function ask(
  context: Context,
  order: Order,
  { claim, page = false }: { readonly claim?: Claim | undefined; readonly page?: boolean } = {},
): Promise<Happening | undefined> {
  if (!context.buckets.take(order.mchid)) {
    await postpone(context, order, claim)
    return undefined
  }
  const found = await context.gateway(order.mchid).query(order)
  let event: Happening
  if (found.kind === 'done') event = eventOf(found.value)
  else if (page) return undefined
  else if (found.kind === 'absent') event = { type: 'absent' }
  else event = { type: 'trouble', code: found.code }
  if (event.type === 'unpaid') event = { type: 'unpaid', page }
  await applyEvents(context, order.out_trade_no, [event], claim)
  return event
}

/** The merchant's share of queries is used up: the alarm comes back in a second. */
async function postpone({ store, engine, clock }: Context, order: Order, claim?: Claim): Promise<void> {
  if (claim === undefined) return
  await store.transaction((tx) =>
    engine.wake(tx, { kind: 'order', key: order.out_trade_no, at: clock.now() + 1000 }),
  )
}

/**
 * Closes an order at WeChat Pay: query, close, and only its confirmation makes the order closed. A payment between the
 * two calls makes WeChat Pay reject the closing; the next query finds it.
 */
async function close(context: Context, order: Order, claim?: Claim): Promise<void> {
  const gateway = context.gateway(order.mchid)
  const { out_trade_no } = order
  const found = await gateway.query(order)
  if (found.kind !== 'done') {
    const event: Happening =
      found.kind === 'absent' ? { type: 'absent' } : { type: 'trouble', code: found.code }
    await applyEvents(context, out_trade_no, [event], claim)
    return
  }
  const told = eventOf(found.value)
  if (told.type !== 'unpaid') {
    await applyEvents(context, out_trade_no, [told], claim)
    return
  }
  const closed = order.scene === 'codepay' ? await gateway.reverse(order) : await gateway.close(order)
  if (closed.kind === 'done') {
    await applyEvents(context, out_trade_no, [{ type: 'closed' }], claim)
    return
  }
  const again = closed.kind === 'rejected' ? await gateway.query(order) : closed
  const event: Happening =
    again.kind === 'done' ? eventOf(again.value) : { type: 'trouble', code: again.code }
  // Rejected, and still unpaid: tried again later.
  await applyEvents(
    context,
    out_trade_no,
    [event.type === 'unpaid' ? { type: 'trouble', code: closed.code } : event],
    claim,
  )
}
