import type { Draft } from './draft.js'
import { OrderError } from './error.js'
import type { Account } from './ledger.js'
import { backoff, gap, intervals } from './schedule.js'
import type { Payment, Refund, RefundCause, RefundFacts, Source } from './types.js'

/** WeChat Pay accepts at most 50 refunds of one payment. https://pay.weixin.qq.com/doc/v3/merchant/4012791862 */
export const maxRefunds = 50

interface RefundRequest {
  readonly out_refund_no: string
  readonly amount: number
  readonly transaction_id: string | undefined
  readonly cause: RefundCause
  readonly reason: string | undefined
  readonly notify_url: string | undefined
}

/** Where the money of a refund comes from in the ledger; what goes back automatically was never a sale. */
const sourceOf: Readonly<Record<RefundCause, Account | undefined>> = {
  merchant: 'sales',
  external: 'sales',
  resolution: 'suspense',
  duplicate: undefined,
  late: undefined,
}

/** What a refund that was made outside the desk counts as. */
const causeOf: Readonly<Record<Payment['disposition'], RefundCause>> = {
  kept: 'external',
  held: 'resolution',
  duplicate: 'duplicate',
  late: 'late',
}

/** Reserves the amount and freezes number and body; nothing is sent before this is committed. */
export function requestRefund(draft: Draft, request: RefundRequest): void {
  const known = draft.refund(request.out_refund_no)
  if (known !== undefined) {
    const wanted = request.transaction_id ?? draft.order.transaction_id
    if (known.amount === request.amount && known.transaction_id === wanted) return
    throw new OrderError(
      'refund_differs',
      `refund ${request.out_refund_no} exists with ${known.amount} fen of payment ${known.transaction_id}, not ${request.amount} fen of ${wanted ?? 'no payment'}: use a new out_refund_no for another refund`,
    )
  }
  const payment = payable(draft, request.transaction_id)
  const free = payment.amount - payment.refund_reserved
  if (request.amount > free)
    throw new OrderError(
      'refund_too_large',
      `amount: ${request.amount} fen requested, ${free} fen of payment ${payment.transaction_id} can be refunded`,
    )
  if (payment.refund_count >= maxRefunds)
    throw new OrderError(
      'refund_too_many',
      `payment ${payment.transaction_id} has ${maxRefunds} refunds, the maximum of WeChat Pay`,
    )
  const { now } = draft
  const latest = Math.max(0, ...draft.refunds().map((one) => one.created_at + intervals.refundGap))
  reserve(draft, payment, request.amount)
  draft.setRefund({
    out_refund_no: request.out_refund_no,
    out_trade_no: payment.out_trade_no,
    transaction_id: payment.transaction_id,
    mchid: payment.mchid,
    amount: request.amount,
    cause: request.cause,
    state: 'reserved',
    request: bodyOf(payment, request),
    refund_id: null,
    code: null,
    attempts: 0,
    created_at: now,
    accepted_at: null,
    success_at: null,
    wake_at: Math.max(now, latest),
    version: 0,
  })
  const source = sourceOf[request.cause]
  if (source !== undefined)
    draft.book(`refund:${request.out_refund_no}`, 'refunds_pending', source, request.amount)
}

/**
 * The number under which a payment is refunded automatically. It follows from the transaction_id; a suffix is added when a
 * refund of another payment already has it, because a person chose the same text.
 */
export function automaticNumber(draft: Draft, cause: RefundCause, transactionId: string): string {
  for (let attempt = 1; ; attempt++) {
    const number = `${cause}-${transactionId}${attempt === 1 ? '' : `-${attempt}`}`
    const known = draft.refund(number)
    if (known === undefined || known.transaction_id === transactionId) return number
  }
}

function payable(draft: Draft, transactionId: string | undefined): Payment {
  const id = transactionId ?? draft.order.transaction_id
  const payment = id === null ? undefined : draft.payment(id)
  if (payment !== undefined) return payment
  throw new OrderError(
    'order_not_paid',
    transactionId === undefined
      ? `order ${draft.order.out_trade_no} is ${draft.order.state}: only paid orders can be refunded`
      : `transaction_id: order ${draft.order.out_trade_no} has no payment ${transactionId}`,
  )
}

function reserve(draft: Draft, payment: Payment, amount: number): void {
  draft.setPayment({
    ...payment,
    refund_reserved: payment.refund_reserved + amount,
    refund_count: payment.refund_count + 1,
  })
}

function bodyOf(payment: Payment, request: RefundRequest): string {
  return JSON.stringify({
    transaction_id: payment.transaction_id,
    out_refund_no: request.out_refund_no,
    ...(request.reason === undefined ? {} : { reason: request.reason }),
    ...(request.notify_url === undefined ? {} : { notify_url: request.notify_url }),
    amount: { refund: request.amount, total: payment.amount, currency: 'CNY' },
  })
}

/** Gives the reserved amount back and reverses the booking. */
function release(draft: Draft, refund: Refund, keepsCount: boolean): void {
  const payment = draft.payment(refund.transaction_id)
  if (payment === undefined) return
  draft.setPayment({
    ...payment,
    refund_reserved: payment.refund_reserved - refund.amount,
    refund_count: payment.refund_count - (keepsCount ? 0 : 1),
  })
  const source = sourceOf[refund.cause]
  if (source !== undefined)
    draft.book(`refund-reversal:${refund.out_refund_no}`, source, 'refunds_pending', refund.amount)
}

/** A response, a query or a notification reports a refund. Reporting the same again changes nothing. */
export function applyRefund(draft: Draft, facts: RefundFacts, source: Source): void {
  const known = draft.refund(facts.out_refund_no) ?? adopt(draft, facts, source)
  if (known === undefined) return
  if (known.amount !== facts.amount) {
    draft.quarantine('refund_mismatch', `refund-mismatch:${facts.out_refund_no}`, { facts, source })
    return
  }
  if (known.state === 'success') return
  if (known.state === 'closed' || known.state === 'rejected') {
    if (facts.status !== 'CLOSED')
      draft.quarantine('refund_conflict', `refund-conflict:${facts.out_refund_no}`, {
        facts,
        source,
        state: known.state,
      })
    return
  }
  const settled = { code: null, attempts: 0, refund_id: facts.refund_id ?? known.refund_id } as const
  draft.settleQuarantine(`not-enough:${facts.out_refund_no}`, 'WeChat Pay accepted the refund')
  if (facts.status === 'SUCCESS') {
    draft.setRefund({
      ...known,
      ...settled,
      state: 'success',
      accepted_at: known.accepted_at ?? draft.now,
      success_at: facts.success_at ?? draft.now,
      wake_at: null,
    })
    draft.settleQuarantine(`abnormal:${facts.out_refund_no}`, 'refunded')
    succeed(draft, known)
  } else if (facts.status === 'CLOSED') {
    draft.setRefund({ ...known, ...settled, state: 'closed', code: 'CLOSED', wake_at: null })
    release(draft, known, true)
    draft.quarantine('refund_closed', `refund-closed:${facts.out_refund_no}`, { facts, cause: known.cause })
  } else if (facts.status === 'ABNORMAL') {
    if (known.state === 'abnormal') {
      draft.setRefund({ ...known, wake_at: draft.now + intervals.abnormal })
      return
    }
    draft.setRefund({
      ...known,
      ...settled,
      state: 'abnormal',
      accepted_at: known.accepted_at ?? draft.now,
      wake_at: draft.now + intervals.abnormal,
    })
    draft.quarantine('refund_abnormal', `abnormal:${facts.out_refund_no}`, { facts, cause: known.cause })
  } else {
    const accepted_at = known.accepted_at ?? draft.now
    const age = draft.now - accepted_at
    const wait = intervals.refundQuery.find((one) => age < one) ?? gap(intervals.refundQuery, 99)
    draft.setRefund({ ...known, ...settled, state: 'processing', accepted_at, wake_at: draft.now + wait })
  }
}

/** A refund that was made outside the desk: its amount counts all the same. */
function adopt(draft: Draft, facts: RefundFacts, source: Source): Refund | undefined {
  const payment = draft.payment(facts.transaction_id)
  const fits = payment !== undefined && payment.refund_reserved + facts.amount <= payment.amount
  draft.quarantine('refund_unrecognised', `refund-unrecognised:${facts.out_refund_no}`, { facts, source })
  if (!fits || payment.refund_count >= maxRefunds) return undefined
  reserve(draft, payment, facts.amount)
  const cause = causeOf[payment.disposition]
  const account = sourceOf[cause]
  if (account !== undefined)
    draft.book(`refund:${facts.out_refund_no}`, 'refunds_pending', account, facts.amount)
  const refund: Refund = {
    out_refund_no: facts.out_refund_no,
    out_trade_no: payment.out_trade_no,
    transaction_id: payment.transaction_id,
    mchid: payment.mchid,
    amount: facts.amount,
    cause,
    state: 'reserved',
    request: null,
    refund_id: facts.refund_id,
    code: null,
    attempts: 0,
    created_at: draft.now,
    accepted_at: draft.now,
    success_at: null,
    wake_at: null,
    version: 0,
  }
  draft.setRefund(refund)
  return refund
}

function succeed(draft: Draft, refund: Refund): void {
  const payment = draft.payment(refund.transaction_id)
  if (payment === undefined) return
  const refunded = payment.refunded + refund.amount
  draft.setPayment({ ...payment, refunded })
  draft.book(`refunded:${refund.out_refund_no}`, 'receivable', 'refunds_pending', refund.amount)
  const { order } = draft
  const isWhole = refunded === payment.amount
  if (order.transaction_id === payment.transaction_id)
    draft.set({ state: isWhole ? 'refunded' : 'partially_refunded' })
  else if (order.state === 'paid_late' && payment.disposition !== 'duplicate' && isWhole)
    draft.set({ state: 'refunded' })
  draft.hook('refunded', `refunded:${refund.out_refund_no}`, refund.out_refund_no)
}

/** The call failed without a decision: the same bytes are sent again later. */
export function refundTrouble(draft: Draft, outRefundNo: string, code: string): void {
  const refund = draft.refund(outRefundNo)
  if (refund === undefined || !isOpen(refund)) return
  const attempts = refund.attempts + 1
  const isShort = code === 'NOT_ENOUGH' || code === 'NOTENOUGH'
  const wait = isShort ? intervals.notEnough : backoff(attempts)
  draft.setRefund({ ...refund, attempts, code, wake_at: draft.now + wait })
  draft.event('refund_trouble', { out_refund_no: outRefundNo, code, attempts })
  if (isShort)
    draft.quarantine('refund_not_enough', `not-enough:${outRefundNo}`, { out_refund_no: outRefundNo })
}

/** WeChat Pay rejects the refund for good: it never existed there. */
export function rejectRefund(draft: Draft, outRefundNo: string, code: string): void {
  const refund = draft.refund(outRefundNo)
  if (refund === undefined || refund.state !== 'reserved') return
  draft.setRefund({ ...refund, state: 'rejected', code, wake_at: null })
  release(draft, refund, false)
  draft.quarantine('refund_rejected', `refund-rejected:${outRefundNo}`, {
    out_refund_no: outRefundNo,
    code,
    cause: refund.cause,
  })
}

/** True while WeChat Pay may still decide. */
function isOpen({ state }: Refund): boolean {
  return state === 'reserved' || state === 'processing' || state === 'abnormal'
}
