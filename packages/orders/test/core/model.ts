import fc from 'fast-check'
import { createOrder } from '../../src/core/create.js'
import { OrderError } from '../../src/core/error.js'
import { step } from '../../src/core/step.js'
import type { Aggregate, Effect, OrderEvent, PaymentFacts, RefundFacts } from '../../src/core/types.js'

export const mchid = '1900007291'
export const appid = 'wxd678efh567hg6787'
export const amount = 1000
export const start = Date.parse('2026-11-23T10:00:00+08:00')

export function newAggregate(): { state: Aggregate; effects: readonly Effect[] } {
  const { order, effects } = createOrder(
    {
      out_trade_no: 'ORDER-1',
      mchid,
      appid,
      scene: 'jsapi',
      amount,
      request: '{}',
      expires_at: start + 1_800_000,
      shipping: false,
      profit_sharing: false,
    },
    start,
  )
  return { state: { order, payments: [], refunds: [] }, effects }
}

export function paymentFacts(given: Partial<PaymentFacts> = {}): PaymentFacts {
  return {
    transaction_id: '4200000000000000000000000001',
    mchid,
    appid,
    amount,
    currency: 'CNY',
    payer_total: amount,
    trade_type: 'JSAPI',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    success_at: start + 30_000,
    ...given,
  }
}

const transaction = fc.constantFrom('4200000000000000000000000001', '4200000000000000000000000002')
const refundNumber = fc.constantFrom(
  'R-1',
  'R-2',
  'duplicate-4200000000000000000000000002',
  'late-4200000000000000000000000001',
)
const source = fc.constantFrom('notification', 'query', 'bill' as const)
const sum = fc.constantFrom(1, 400, 600, 1000)

/** Everything that can happen to an order, in any order. */
const happening: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({
    type: fc.constant('prepaid'),
    prepay: fc.constant('{}'),
    prepay_expires_at: fc.constant(start),
  }),
  fc.record({ type: fc.constant('rejected'), code: fc.constant('PARAM_ERROR'), message: fc.constant('') }),
  fc.record({ type: fc.constantFrom('trouble'), code: fc.constant('http_500') }),
  fc.record({
    type: fc.constantFrom(
      'expired',
      'cancelled',
      'unpaid',
      'absent',
      'closed',
      'dismissed',
      'unfrozen',
      'shipping_told',
    ),
  }),
  fc.record({
    type: fc.constant('payment'),
    source,
    late: fc.constantFrom('fulfil', 'refund'),
    facts: fc
      .record({ transaction_id: transaction, amount: fc.constantFrom(1000, 1000, 1000, 999) })
      .map(paymentFacts),
  }),
  fc.record({ type: fc.constant('foreign_refund_seen'), transaction_id: transaction }),
  fc.record({
    type: fc.constant('accepted'),
    facts: fc.record({ transaction_id: transaction }).map(paymentFacts),
  }),
  fc.record({
    type: fc.constant('refund_requested'),
    out_refund_no: refundNumber,
    amount: sum,
    transaction_id: fc.constant(undefined),
    cause: fc.constant('merchant'),
    reason: fc.constant(undefined),
    notify_url: fc.constant(undefined),
  }),
  fc.record({
    type: fc.constant('refund_reported'),
    source,
    facts: fc.record({
      out_refund_no: refundNumber,
      refund_id: fc.constant('5030'),
      transaction_id: transaction,
      amount: sum,
      status: fc.constantFrom('SUCCESS', 'PROCESSING', 'ABNORMAL', 'CLOSED'),
      success_at: fc.constant(start),
    }) as fc.Arbitrary<RefundFacts>,
  }),
  fc.record({
    type: fc.constantFrom('refund_trouble', 'refund_rejected'),
    out_refund_no: refundNumber,
    code: fc.constantFrom('NOT_ENOUGH', 'SYSTEM_ERROR'),
  }),
)

/** A story: events with the time between them. */
export const story: fc.Arbitrary<readonly OrderEvent[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 600_000 }), happening), { maxLength: 25 })
  .map((entries) => {
    let now = start
    return entries.map(([wait, event]) => ({ ...event, now: (now += wait) }) as unknown as OrderEvent)
  })

export interface Told {
  readonly before: Aggregate
  readonly event: OrderEvent
  readonly after: Aggregate
  readonly effects: readonly Effect[]
}

/** Applies a story; requests that the core rejects change nothing. */
export function tell(events: readonly OrderEvent[]): {
  steps: readonly Told[]
  state: Aggregate
  effects: readonly Effect[]
} {
  const first = newAggregate()
  let { state } = first
  const effects: Effect[] = [...first.effects]
  const steps: Told[] = []
  for (const event of events) {
    try {
      const outcome = step(state, event)
      steps.push({ before: state, event, after: outcome.state, effects: outcome.effects })
      effects.push(...outcome.effects)
      ;({ state } = outcome)
    } catch (error) {
      if (!(error instanceof OrderError)) throw error
    }
  }
  return { steps, state, effects }
}

/** Ledger balances by account name without the merchant. */
export function balances(effects: readonly Effect[]): Record<string, number> {
  const result: Record<string, number> = {}
  for (const effect of effects) {
    if (effect.type !== 'ledger') continue
    for (const { account, amount: fen } of effect.entries) {
      const name = account.split(':')[2] ?? account
      result[name] = (result[name] ?? 0) + fen
    }
  }
  return result
}
