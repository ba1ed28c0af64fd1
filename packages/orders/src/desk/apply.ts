import { OrderError } from '../core/error.js'
import { step } from '../core/step.js'
import type { Aggregate, Effect, HookName, Order, OrderEvent, Payment } from '../core/types.js'
import { book, loadAggregate, saveAggregate } from '../store/aggregate.js'
import type { Claim, MerchantTransaction, Tx } from '../store/port.js'
import type { Context } from './context.js'
import type { HookSubjects, OutboxHooks, QuarantineEntry, TransactionHooks } from './options.js'

/** Which callback belongs to which effect. */
const optionOf: Readonly<Record<HookName, keyof HookSubjects>> = {
  paid: 'onPaid',
  refunded: 'onRefunded',
  closed: 'onClosed',
  paid_late: 'onPaidLate',
  shipping_due: 'onShippingDue',
  quarantined: 'onQuarantined',
}

/** An event without its moment. A payment's fate after closing is decided by the shop's policy. */
export type Happening = OrderEvent extends infer E
  ? E extends { readonly type: 'payment' }
    ? Omit<E, 'now' | 'late'>
    : E extends OrderEvent
      ? Omit<E, 'now'>
      : never
  : never

/**
 * Applies events to an order in one transaction: new state, payments, refunds, timeline, ledger, alarms, callbacks or
 * outbox, and the end of the alarm that led here. Undefined when the order is unknown.
 */
export async function applyEvents(
  context: Context,
  outTradeNo: string,
  events: readonly Happening[],
  claim?: Claim,
): Promise<Aggregate | undefined> {
  const result = await context.store.transaction(async (tx) => {
    let aggregate = await loadAggregate(tx, outTradeNo)
    if (aggregate !== undefined) {
      for (const event of events) aggregate = await applyIn(tx, context, aggregate, event)
    }
    if (claim !== undefined) {
      await context.engine.done(tx, claim)
      await rearm(tx, context, aggregate, claim)
    }
    return aggregate
  })
  context.kick()
  return result
}

/** What is still due has an alarm, also when the step changed nothing: a minute later. */
async function rearm(
  tx: Tx,
  { engine, clock }: Context,
  aggregate: Aggregate | undefined,
  { kind, key }: Claim,
): Promise<void> {
  let wake_at: number | null | undefined
  if (kind === 'order') wake_at = aggregate?.order.wake_at
  if (kind === 'refund') wake_at = aggregate?.refunds.find((one) => one.out_refund_no === key)?.wake_at
  if (wake_at == null || wake_at > clock.now()) return
  await engine.wake(tx, { kind, key, at: clock.now() + 60_000 })
}

/** The same inside a transaction that is under way. */
export async function applyIn(
  tx: Tx,
  context: Context,
  aggregate: Aggregate,
  happening: Happening,
): Promise<Aggregate> {
  const now = context.clock.now()
  const event: OrderEvent =
    happening.type === 'payment'
      ? { ...happening, now, late: await lateDecision(context, aggregate.order) }
      : { ...happening, now }
  const outcome = step(aggregate, event)
  const saved = await saveAggregate(tx, aggregate, outcome.state)
  await applyEffects(tx, context, saved, outcome.effects)
  return saved
}

async function lateDecision(context: Context, order: Order): Promise<'fulfil' | 'refund'> {
  if (order.state !== 'closed' && order.state !== 'rejected') return 'refund'
  const { latePayment = 'refund' } = context.options
  return typeof latePayment === 'function' ? latePayment(order) : latePayment
}

/** Carries out what a step asks for. */
export async function applyEffects(
  tx: Tx,
  context: Context,
  aggregate: Aggregate,
  effects: readonly Effect[],
): Promise<void> {
  const { out_trade_no } = aggregate.order
  const now = context.clock.now()
  for (const effect of effects) {
    switch (effect.type) {
      case 'event': {
        const data = JSON.stringify(effect.data)
        await tx.run('event_insert', { out_trade_no, at: now, name: effect.name, data })
        break
      }
      case 'wake':
        await context.engine.wake(tx, effect)
        break
      case 'ledger':
        await book(tx, effect, out_trade_no, now)
        break
      case 'hook':
        await emit(tx, context, aggregate, effect)
        break
      case 'quarantine':
        await quarantine(tx, context, effect)
        break
      case 'settle_quarantine':
        await tx.run('quarantine_settle', { key: effect.key, resolution: effect.resolution, now })
        break
    }
  }
}

/** Adds an entry for a person, and alerts; once per key. */
export async function quarantine(
  tx: Tx,
  context: Context,
  { key, kind, detail }: Pick<Extract<Effect, { type: 'quarantine' }>, 'key' | 'kind' | 'detail'>,
): Promise<void> {
  const out_trade_no = typeof detail['out_trade_no'] === 'string' ? detail['out_trade_no'] : null
  const mchid = typeof detail['mchid'] === 'string' ? detail['mchid'] : null
  const now = context.clock.now()
  const row = { key, kind, out_trade_no, mchid, detail: JSON.stringify(detail), now }
  if ((await tx.run('quarantine_insert', row)) === 0) return
  const entry: QuarantineEntry = {
    key,
    kind,
    out_trade_no,
    mchid,
    detail,
    opened_at: now,
    resolved_at: null,
    resolution: null,
  }
  await call(tx, context, 'quarantined', {
    key: `quarantined:${key}`,
    subject: key,
    // Its own group: an alert never waits behind the delivery that it reports.
    group: key,
    make: () => ({ entry }),
  })
}

async function emit(
  tx: Tx,
  context: Context,
  aggregate: Aggregate,
  { hook, key, subject }: Extract<Effect, { type: 'hook' }>,
): Promise<void> {
  const make = (): HookSubjects[keyof HookSubjects] => subjectOf(hook, aggregate, subject)
  await call(tx, context, hook, { key, subject, group: aggregate.order.out_trade_no, make })
}

/** What a callback is about. */
export function subjectOf(
  hook: HookName,
  { order, payments, refunds }: Aggregate,
  subject: string,
): HookSubjects[keyof HookSubjects] {
  if (hook === 'paid' || hook === 'paid_late') {
    const payment = payments.find((one): one is Payment => one.transaction_id === subject)
    if (payment === undefined) throw new Error(`order ${order.out_trade_no} has no payment ${subject}`)
    return { order, payment }
  }
  if (hook === 'refunded') {
    const refund = refunds.find((one) => one.out_refund_no === subject)
    if (refund === undefined) throw new Error(`order ${order.out_trade_no} has no refund ${subject}`)
    return { order, refund }
  }
  return { order }
}

interface Callback {
  readonly key: string
  readonly subject: string
  /** Deliveries of one group keep their order. */
  readonly group: string
  make(): HookSubjects[keyof HookSubjects]
}

async function call(tx: Tx, context: Context, hook: HookName, callback: Callback): Promise<void> {
  const { options } = context
  const { key, subject, group } = callback
  if (options.outbox === true) {
    if (options[optionOf[hook]] === undefined) return
    const now = context.clock.now()
    await tx.run('outbox_insert', { key, topic: hook, out_trade_no: group, subject, now })
    await context.engine.wake(tx, { kind: 'outbox', key: group, at: now })
    return
  }
  const given = { key, tx: { query: tx.query } }
  await limited(hook, invoke<{ tx: MerchantTransaction }>(options, hook, callback.make(), given))
}

/** Milliseconds for a callback inside the transaction, which all other transactions of a SQLite file wait for. */
const callbackLimit = 10_000

/** A callback that hangs must not hang the desk: its transaction rolls back. */
async function limited(hook: HookName, running: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `${optionOf[hook]} took more than ${callbackLimit} ms inside the transaction: use the outbox for slow work`
      reject(new OrderError('callback_slow', message))
    }, callbackLimit)
  })
  try {
    await Promise.race([running, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Calls the shop's callback, if it has one. */
export async function invoke<C extends object>(
  hooks: TransactionHooks | OutboxHooks,
  hook: HookName,
  subject: HookSubjects[keyof HookSubjects],
  given: C & { readonly key: string },
): Promise<void> {
  const callback = hooks[optionOf[hook]] as ((subject: unknown, given: unknown) => unknown) | undefined
  await callback?.(subject, given)
}
