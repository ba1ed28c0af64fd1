import type { Draft } from './draft.js'
import { automaticNumber, requestRefund } from './refunds.js'
import { intervals } from './schedule.js'
import type { Disposition, OrderEvent, Payment, PaymentFacts, Source } from './types.js'

/** How far our clock may be ahead of WeChat Pay's, in milliseconds. */
const clockSkew = 10 * 60_000

type PaymentEvent = Extract<OrderEvent, { type: 'payment' }>

/** What differs between the order and a payment that claims to be its own: invariant I4. */
export function mismatches(draft: Draft, facts: PaymentFacts): readonly string[] {
  const { order } = draft
  return [
    ...(facts.mchid === order.mchid ? [] : ['mchid']),
    ...(facts.appid === order.appid ? [] : ['appid']),
    ...(facts.amount === order.amount ? [] : ['amount']),
    ...(facts.currency === 'CNY' ? [] : ['currency']),
    // A number that was used before: the payment of the earlier order must not pay for this one.
    ...(facts.success_at >= order.created_at - clockSkew || order.request === null ? [] : ['success_time']),
  ]
}

/** WeChat Pay reports a successful payment. Reporting it again changes nothing. */
export function applyPayment(draft: Draft, { facts, source, late }: PaymentEvent): void {
  const { order } = draft
  const known = draft.payment(facts.transaction_id)
  const differs = mismatches(draft, facts)
  if (known !== undefined) {
    if (known.amount === facts.amount && known.mchid === facts.mchid) return
    reportMismatch(draft, facts, source, differs)
    return
  }
  if (differs.length > 0) {
    reportMismatch(draft, facts, source, differs)
    // A payment that is already kept is not put in doubt by a report about another one.
    if (order.transaction_id === null && order.state !== 'quarantined')
      draft.set({ state: 'quarantined', reason: `mismatch: ${differs.join(', ')}`, wake_at: null })
    return
  }
  if (order.state === 'quarantined') {
    record(draft, facts, source, 'held')
    draft.book(`payment:${facts.transaction_id}`, 'suspense', 'receivable', facts.amount)
    draft.quarantine('payment_held', `held:${facts.transaction_id}`, { facts, source })
    return
  }
  if (order.transaction_id !== null || order.state === 'paid_late') {
    giveBack(draft, facts, source, 'duplicate')
    return
  }
  if (order.state === 'closed' || order.state === 'rejected') {
    draft.set({ state: 'paid_late', reason: `paid after ${order.state}` })
    draft.hook('paid_late', `paid_late:${order.out_trade_no}`, facts.transaction_id)
    if (late === 'refund') {
      giveBack(draft, facts, source, 'late')
      return
    }
  }
  keep(draft, facts, source)
}

function reportMismatch(draft: Draft, facts: PaymentFacts, source: Source, differs: readonly string[]): void {
  const key = `mismatch:${facts.transaction_id}:${facts.amount}:${facts.mchid}`
  draft.event('mismatch', { differs, facts, source })
  draft.quarantine('payment_mismatch', key, { differs, facts, source, expected: draft.order.amount })
}

function record(draft: Draft, facts: PaymentFacts, source: Source, disposition: Disposition): Payment {
  const { out_trade_no } = draft.order
  const { transaction_id, mchid, amount, payer_total, trade_type, openid, success_at } = facts
  const payment: Payment = {
    transaction_id,
    out_trade_no,
    mchid,
    amount,
    payer_total,
    trade_type,
    openid,
    success_at,
    source,
    disposition,
    refund_reserved: 0,
    refunded: 0,
    refund_count: 0,
  }
  draft.setPayment(payment)
  draft.event('payment', { transaction_id, amount, disposition, source })
  return payment
}

/** A person refunds the payment of a quarantined order: it is recorded first, as money that is not a sale. */
export function hold(draft: Draft, facts: PaymentFacts): void {
  if (draft.order.state !== 'quarantined') return
  draft.set({ state: 'paid_late', reason: 'refunded by an operator' })
  if (draft.payment(facts.transaction_id) !== undefined) return
  record(draft, facts, 'operator', 'held')
  draft.book(`payment:${facts.transaction_id}`, 'suspense', 'receivable', facts.amount)
}

/** The order is paid by this payment; fulfilment is emitted here and nowhere else. */
export function keep(draft: Draft, facts: PaymentFacts, source: Source): void {
  const { order, now } = draft
  record(draft, facts, source, 'kept')
  draft.book(`payment:${facts.transaction_id}`, 'sales', 'receivable', facts.amount)
  settle(draft, facts.transaction_id, facts.success_at)
  if (order.shipping_at !== null) {
    const shipping_at = now + intervals.shipping
    draft.set({ shipping_at })
    draft.wake('shipping', order.out_trade_no, shipping_at)
  }
  if (order.unfreeze_at !== null) {
    const unfreeze_at = facts.success_at + intervals.unfreeze
    draft.set({ unfreeze_at })
    draft.wake('unfreeze', order.out_trade_no, unfreeze_at)
  }
}

/** Marks the order as paid and emits its fulfilment. */
export function settle(draft: Draft, transactionId: string, successAt: number): void {
  draft.set({
    state: 'paid',
    reason: null,
    transaction_id: transactionId,
    paid_at: successAt,
    attempts: 0,
    wake_at: null,
  })
  draft.hook('paid', `paid:${draft.order.out_trade_no}`, transactionId)
}

/** The payment is refunded in full, under a number that follows from its transaction_id. */
function giveBack(draft: Draft, facts: PaymentFacts, source: Source, cause: 'duplicate' | 'late'): void {
  record(draft, facts, source, cause)
  draft.book(`payment:${facts.transaction_id}`, 'refunds_pending', 'receivable', facts.amount)
  requestRefund(draft, {
    out_refund_no: automaticNumber(draft, cause, facts.transaction_id),
    amount: facts.amount,
    transaction_id: facts.transaction_id,
    cause,
    reason: cause === 'duplicate' ? '重复支付退款' : '订单已关闭，原路退款',
    notify_url: undefined,
  })
}
