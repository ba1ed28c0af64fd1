import { Draft } from './draft.js'
import { OrderError } from './error.js'
import { applyPayment, hold, keep, settle } from './payments.js'
import { applyRefund, refundTrouble, rejectRefund, requestRefund } from './refunds.js'
import { gap, intervals } from './schedule.js'
import type { Aggregate, Order, OrderEvent, OrderState, Outcome, PaymentFacts } from './types.js'

/** States in which a payer may still pay at WeChat Pay. */
const open: ReadonlySet<OrderState> = new Set<OrderState>(['created', 'pending', 'closing'])

/** True while the desk must still find out what becomes of the order. */
export function isUnfinished({ state }: Pick<Order, 'state'>): boolean {
  return open.has(state)
}

/**
 * Decides what an event means for an order: pure, without I/O, clock or randomness. The same event twice has the
 * effect of one. Throws an OrderError where a request is not possible.
 */
export function step(aggregate: Aggregate, event: OrderEvent): Outcome {
  const draft = new Draft(aggregate, event.now)
  apply(draft, event)
  return draft.outcome()
}

function apply(draft: Draft, event: OrderEvent): void {
  const { order, now } = draft
  switch (event.type) {
    case 'prepaid': {
      if (order.state !== 'created' && order.state !== 'pending') return
      const { prepay, prepay_expires_at } = event
      draft.set({ prepay, prepay_expires_at, attempts: 0 })
      if (order.state === 'created')
        draft.set({ state: 'pending', wake_at: Math.min(now + intervals.first, order.expires_at) })
      else draft.event('renewed')
      return
    }
    case 'rejected':
      if (order.state === 'created')
        draft.set({
          state: 'rejected',
          reason: `${event.code}: ${event.message}`,
          attempts: 0,
          wake_at: null,
        })
      return
    case 'trouble':
      if (open.has(order.state)) draft.trouble(event.code)
      return
    case 'expired':
    case 'cancelled':
      if (order.state === 'created' || order.state === 'pending')
        draft.set({ state: 'closing', reason: event.type, attempts: 0, wake_at: now })
      return
    case 'unpaid':
      return unpaid(draft, event.page === true)
    case 'absent':
      // Without a response from WeChat Pay nobody can pay: nothing is open there.
      if (order.state === 'closing') close(draft)
      else if (order.state === 'pending') draft.trouble('ORDER_NOT_EXIST')
      return
    case 'closed':
      if (open.has(order.state)) close(draft)
      return
    case 'payment':
      return applyPayment(draft, event)
    case 'foreign_refund_seen':
      return foreignRefund(draft, event.transaction_id)
    case 'refund_requested':
      return requestRefund(draft, event)
    case 'refund_reported':
      return applyRefund(draft, event.facts, event.source)
    case 'refund_trouble':
      return refundTrouble(draft, event.out_refund_no, event.code)
    case 'refund_rejected':
      return rejectRefund(draft, event.out_refund_no, event.code)
    case 'shipping_told':
      if (order.shipping_at === null) return
      draft.set({ shipping_at: null })
      if (order.state === 'paid' || order.state === 'partially_refunded')
        draft.hook('shipping_due', `shipping_due:${order.out_trade_no}`, order.out_trade_no)
      return
    case 'unfrozen':
      if (order.unfreeze_at !== null) {
        draft.set({ unfreeze_at: null })
        draft.event('unfrozen')
      }
      return
    case 'accepted':
      return accept(draft, event.facts)
    case 'held':
      return hold(draft, event.facts)
    case 'dismissed':
      return dismiss(draft)
  }
}

function unpaid(draft: Draft, page: boolean): void {
  const { order, now } = draft
  if (order.state !== 'pending') return
  if (page) {
    draft.set({ queried_at: now })
    return
  }
  const next = now + gap(intervals.queries, order.queries)
  draft.set({
    queries: order.queries + 1,
    queried_at: now,
    attempts: 0,
    wake_at: Math.max(now + 1, Math.min(next, order.expires_at)),
  })
}

function close(draft: Draft): void {
  draft.set({ state: 'closed', attempts: 0, wake_at: null })
  draft.hook('closed', `closed:${draft.order.out_trade_no}`, draft.order.out_trade_no)
}

/** A query says REFUND, but this desk has not recorded a payment: somebody refunded outside the desk. */
function foreignRefund(draft: Draft, transactionId: string): void {
  const { order } = draft
  if (draft.payment(transactionId) !== undefined || order.state === 'quarantined') return
  draft.quarantine('refunded_elsewhere', `refunded-elsewhere:${transactionId}`, {
    transaction_id: transactionId,
  })
  if (order.transaction_id === null && order.state !== 'paid_late')
    draft.set({
      state: 'quarantined',
      reason: 'refunded outside the desk before it was paid here',
      wake_at: null,
    })
}

/** A person accepts the payment of a quarantined order, as WeChat Pay reports it now. */
function accept(draft: Draft, facts: PaymentFacts): void {
  const { order } = draft
  if (order.state !== 'quarantined')
    throw new OrderError(
      'quarantine_resolved',
      `order ${order.out_trade_no} is ${order.state}, not quarantined`,
    )
  const held = draft.payment(facts.transaction_id)
  if (held === undefined) {
    keep(draft, facts, 'operator')
    return
  }
  if (held.refund_reserved > 0)
    throw new OrderError(
      'quarantine_resolved',
      `payment ${held.transaction_id} is being refunded: dismiss the entry once it is`,
    )
  draft.setPayment({ ...held, disposition: 'kept' })
  draft.book(`accepted:${held.transaction_id}`, 'sales', 'suspense', held.amount)
  settle(draft, held.transaction_id, held.success_at)
}

/** A person decides that the order was not paid: it is closed at WeChat Pay, and watched until it is. */
function dismiss(draft: Draft): void {
  const { order, now } = draft
  if (order.state !== 'quarantined') return
  if (draft.payments().some((one) => one.refund_reserved < one.amount))
    throw new OrderError(
      'quarantine_resolved',
      `order ${order.out_trade_no} has a payment: accept it or refund it before you dismiss the entry`,
    )
  const payments = draft.payments()
  const reason = 'dismissed by an operator'
  if (payments.length === 0) draft.set({ state: 'closing', reason, wake_at: now })
  else {
    const isRefunded = payments.every((one) => one.refunded === one.amount)
    draft.set({ state: isRefunded ? 'refunded' : 'paid_late', reason })
  }
}
