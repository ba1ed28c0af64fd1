import { backoff } from './schedule.js'
import { transfer, type Account } from './ledger.js'
import type { Aggregate, AlarmKind, Effect, HookName, Order, Outcome, Payment, Refund } from './types.js'

/** Collects the changes of one step. The given aggregate is never modified. */
export class Draft {
  readonly now: number
  readonly effects: Effect[] = []
  #order: Order
  readonly #payments: Map<string, Payment>
  readonly #refunds: Map<string, Refund>

  constructor({ order, payments, refunds }: Aggregate, now: number) {
    this.now = now
    this.#order = order
    this.#payments = new Map(payments.map((one) => [one.transaction_id, one]))
    this.#refunds = new Map(refunds.map((one) => [one.out_refund_no, one]))
  }

  get order(): Order {
    return this.#order
  }

  payments(): readonly Payment[] {
    return [...this.#payments.values()]
  }

  refunds(): readonly Refund[] {
    return [...this.#refunds.values()]
  }

  payment(transactionId: string): Payment | undefined {
    return this.#payments.get(transactionId)
  }

  refund(outRefundNo: string): Refund | undefined {
    return this.#refunds.get(outRefundNo)
  }

  /** Changes the order; a new `wake_at` sets its alarm. */
  set(change: Partial<Order>): void {
    const before = this.#order
    this.#order = { ...before, ...change }
    const { wake_at, out_trade_no } = this.#order
    if (wake_at !== null && wake_at !== before.wake_at) this.wake('order', out_trade_no, wake_at)
    if (this.#order.state !== before.state)
      this.event('state', { from: before.state, to: this.#order.state, reason: this.#order.reason })
  }

  setPayment(payment: Payment): void {
    this.#payments.set(payment.transaction_id, payment)
  }

  /** Changes or adds a refund; a new `wake_at` sets its alarm. */
  setRefund(refund: Refund): void {
    const before = this.#refunds.get(refund.out_refund_no)
    this.#refunds.set(refund.out_refund_no, refund)
    if (refund.wake_at !== null && refund.wake_at !== before?.wake_at)
      this.wake('refund', refund.out_refund_no, refund.wake_at)
    if (before?.state !== refund.state) {
      const { out_refund_no, state, amount, code } = refund
      this.event('refund', { out_refund_no, from: before?.state ?? null, to: state, amount, code })
    }
  }

  /** The outcome of a call is unknown: the order is looked at again later. */
  trouble(code: string): void {
    const attempts = this.#order.attempts + 1
    this.set({ attempts, wake_at: this.now + backoff(attempts) })
    this.event('trouble', { code, attempts })
  }

  event(name: string, data: Readonly<Record<string, unknown>> = {}): void {
    this.effects.push({ type: 'event', name, data })
  }

  wake(kind: AlarmKind, key: string, at: number): void {
    this.effects.push({ type: 'wake', kind, key, at })
  }

  book(key: string, from: Account, to: Account, amount: number): void {
    this.effects.push(transfer(this.#order.mchid, key, from, to, amount))
  }

  hook(hook: HookName, key: string, subject: string): void {
    this.effects.push({ type: 'hook', hook, key, subject })
  }

  /** Asks a person to look. The key makes it one entry, however often it is reported. */
  quarantine(kind: string, key: string, detail: Readonly<Record<string, unknown>>): void {
    const { out_trade_no, mchid } = this.#order
    this.effects.push({ type: 'quarantine', kind, key, detail: { out_trade_no, mchid, ...detail } })
  }

  settleQuarantine(key: string, resolution: string): void {
    this.effects.push({ type: 'settle_quarantine', key, resolution })
  }

  outcome(): Outcome {
    return {
      state: { order: this.#order, payments: this.payments(), refunds: this.refunds() },
      effects: this.effects,
    }
  }
}
