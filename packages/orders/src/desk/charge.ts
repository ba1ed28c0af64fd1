import { OrderError } from '../core/error.js'
import type { Aggregate, Order } from '../core/types.js'
import { insertOrder, loadAggregate } from '../store/aggregate.js'
import { applyEffects, applyEvents, type Happening } from './apply.js'
import type { Context } from './context.js'
import { newOrder, type CodeInput } from './input.js'
import { ask, eventOf, stepOrder } from './order-step.js'

/** How often a code payment is queried while the payer enters the password, and for how long: milliseconds. */
const polling = { interval: 5000, limit: 45_000 }

/**
 * Charges a scanned payment code and stays with it until it is decided: paid, or taken back. After a crash the engine
 * decides it. https://pay.weixin.qq.com/doc/v3/merchant/4012382150
 */
export async function chargeCode(context: Context, input: CodeInput): Promise<Order> {
  const { order, effects } = newOrder(context, 'codepay', input)
  const fresh: Aggregate = { order, payments: [], refunds: [] }
  const isNew = await context.store.transaction(async (tx) => {
    if (!(await insertOrder(tx, order))) return false
    await applyEffects(tx, context, fresh, effects)
    return true
  })
  if (!isNew)
    throw new OrderError(
      'order_differs',
      `out_trade_no: ${order.out_trade_no} exists; a payment code works once, so use a new number`,
    )
  const charged = await context.gateway(order.mchid).charge(order)
  if (charged.kind === 'done') {
    const event = eventOf(charged.value)
    await applyEvents(context, order.out_trade_no, event.type === 'unpaid' ? [pending] : [event])
  } else if (charged.kind === 'rejected' && charged.code !== 'USERPAYING') {
    await settleRejected(context, order, charged.code, charged.error.message)
  } else await applyEvents(context, order.out_trade_no, [pending])
  return poll(context, order.out_trade_no)
}

/** The payer is entering the password, or nobody knows: it is queried until it is decided. */
const pending: Happening = { type: 'prepaid', prepay: '{}', prepay_expires_at: 0 }

async function settleRejected(context: Context, order: Order, code: string, message: string): Promise<void> {
  const found = await context.gateway(order.mchid).query(order)
  const rejected: Happening = { type: 'rejected', code, message }
  let event: Happening = pending
  if (found.kind === 'absent' || found.kind === 'rejected') event = rejected
  else if (found.kind === 'done') {
    const told = eventOf(found.value)
    // It exists, so it is polled and taken back rather than forgotten.
    event = told.type === 'unpaid' ? pending : told
  }
  await applyEvents(context, order.out_trade_no, [event])
}

async function poll(context: Context, outTradeNo: string): Promise<Order> {
  const started = context.clock.now()
  for (;;) {
    const aggregate = await context.store.transaction((tx) => loadAggregate(tx, outTradeNo))
    if (aggregate === undefined) throw new OrderError('order_unknown', `there is no order ${outTradeNo}`)
    const { order } = aggregate
    if (order.state === 'closing') {
      await stepOrder(context, outTradeNo)
      const after = await context.store.transaction((tx) => loadAggregate(tx, outTradeNo))
      // Not decided yet: the engine goes on with backoff, and the cashier gets its answer from `orders.get`.
      return after?.order ?? order
    }
    if (order.state !== 'pending') return order
    if (context.clock.now() - started >= polling.limit) {
      await applyEvents(context, outTradeNo, [{ type: 'expired' }])
      continue
    }
    await context.clock.sleep(polling.interval)
    await ask(context, order, { page: true })
  }
}
