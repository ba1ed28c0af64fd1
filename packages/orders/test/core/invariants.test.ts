import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { step } from '../../src/core/step.js'
import type { Effect, OrderState } from '../../src/core/types.js'
import { amount, balances, newAggregate, paymentFacts, start, story, tell, type Told } from './model.js'

const runs = { numRuns: 2000 }
const paid: ReadonlySet<OrderState> = new Set<OrderState>(['paid', 'partially_refunded', 'refunded'])

function always(check: (told: ReturnType<typeof tell>) => void): void {
  fc.assert(
    fc.property(story, (events) => check(tell(events))),
    runs,
  )
}

function eachStep(check: (step: Told) => void): void {
  always(({ steps }) => steps.forEach(check))
}

const hooks = (effects: readonly Effect[], hook: string): readonly Effect[] =>
  effects.filter((one) => one.type === 'hook' && one.hook === hook)

describe('the core, over random stories', () => {
  it('I2: applying an event twice has the effect of once', () => {
    eachStep(({ after, event }) => {
      if (
        ['trouble', 'refund_trouble', 'unpaid', 'accepted', 'refund_reported', 'absent'].includes(event.type)
      )
        return
      let again: ReturnType<typeof step>
      try {
        again = step(after, event)
      } catch {
        return
      }
      const facts = again.effects.filter(({ type }) => type === 'hook' || type === 'ledger')
      expect(facts).toEqual([])
      expect(again.state.order.state).toBe(after.order.state)
    })
  })

  it('I2: a payment is applied once, whether a notification, a query or the bill reports it', () => {
    const sources = ['notification', 'query', 'bill'] as const
    let state = newAggregate().state
    const effects: Effect[] = []
    for (const source of [...sources, ...sources]) {
      const outcome = step(state, {
        type: 'payment',
        facts: paymentFacts(),
        source,
        late: 'refund',
        now: start,
      })
      ;({ state } = outcome)
      effects.push(...outcome.effects)
    }
    expect(state.order.state).toBe('paid')
    expect(hooks(effects, 'paid')).toHaveLength(1)
    expect(state.payments).toHaveLength(1)
  })

  it('I3: only refunds lead out of paid', () => {
    eachStep(({ before, after }) => {
      if (paid.has(before.order.state)) expect(paid.has(after.order.state)).toBe(true)
    })
  })

  it('I4: a payment of another amount, merchant or appid is never kept without a person', () => {
    eachStep(({ event, after, before }) => {
      if (event.type !== 'payment' || event.facts.amount === amount) return
      expect(after.order.transaction_id).toBe(before.order.transaction_id)
    })
    for (const wrong of [
      { amount: 999 },
      { mchid: '1230000109' },
      { appid: 'wx0000000000000000' },
      { currency: 'USD' },
    ]) {
      const { state, effects } = step(newAggregate().state, {
        type: 'payment',
        facts: paymentFacts(wrong),
        source: 'notification',
        late: 'fulfil',
        now: start,
      })
      expect(state.order.state).toBe('quarantined')
      expect(hooks(effects, 'paid')).toEqual([])
    }
  })

  it('I5: at most one payment is kept, every duplicate is refunded in full', () => {
    always(({ state }) => {
      expect(state.payments.filter(({ disposition }) => disposition === 'kept').length).toBeLessThanOrEqual(1)
      for (const payment of state.payments) {
        if (payment.disposition !== 'duplicate' && payment.disposition !== 'late') continue
        const refund = state.refunds.find(({ transaction_id }) => transaction_id === payment.transaction_id)
        expect(refund?.amount).toBe(payment.amount)
      }
    })
  })

  it('I5: a duplicate is refunded although another refund has its number', () => {
    const number = 'duplicate-4200000000000000000000000002'
    const first = paymentFacts({ transaction_id: '4200000000000000000000000001' })
    const second = paymentFacts({ transaction_id: '4200000000000000000000000002' })
    const payment = { type: 'payment', source: 'notification', late: 'fulfil', now: start } as const
    const request = { cause: 'merchant', reason: undefined, notify_url: undefined, now: start } as const
    let { state } = step(newAggregate().state, { ...payment, facts: first })
    ;({ state } = step(state, {
      type: 'refund_requested',
      out_refund_no: number,
      amount,
      transaction_id: undefined,
      ...request,
    }))
    ;({ state } = step(state, { ...payment, facts: second }))
    expect(state.refunds.map((one) => [one.out_refund_no, one.transaction_id])).toEqual([
      [number, first.transaction_id],
      [`${number}-2`, second.transaction_id],
    ])
    expect(() =>
      step(state, {
        type: 'refund_requested',
        out_refund_no: number,
        amount,
        transaction_id: second.transaction_id,
        ...request,
      }),
    ).toThrow(/exists with 1000 fen of payment 4200000000000000000000000001/)
  })

  it('I6: reserved refunds never exceed the payment, refunded never exceeds reserved', () => {
    always(({ state }) => {
      for (const {
        amount: total,
        refund_reserved,
        refunded,
        refund_count,
        transaction_id,
      } of state.payments) {
        expect(refund_reserved).toBeLessThanOrEqual(total)
        expect(refunded).toBeLessThanOrEqual(refund_reserved)
        expect(refund_count).toBeLessThanOrEqual(50)
        const own = state.refunds.filter((one) => one.transaction_id === transaction_id)
        const live = own.filter((one) => one.state !== 'closed' && one.state !== 'rejected')
        expect(live.reduce((all, one) => all + one.amount, 0)).toBe(refund_reserved)
      }
    })
  })

  it('I6: a payment has at most 50 refunds', () => {
    let { state } = step(newAggregate().state, {
      type: 'payment',
      facts: paymentFacts(),
      source: 'query',
      late: 'refund',
      now: start,
    })
    const refund = (n: number): typeof state =>
      step(state, {
        type: 'refund_requested',
        out_refund_no: `R-${n}`,
        amount: 1,
        transaction_id: undefined,
        cause: 'merchant',
        reason: undefined,
        notify_url: undefined,
        now: start,
      }).state
    for (let n = 1; n <= 50; n++) state = refund(n)
    expect(() => refund(51)).toThrow('50 refunds')
  })

  it('I7: number, amount and body of a refund never change', () => {
    eachStep(({ before, after }) => {
      for (const refund of before.refunds) {
        const now = after.refunds.find(({ out_refund_no }) => out_refund_no === refund.out_refund_no)
        expect(now).toMatchObject({
          amount: refund.amount,
          request: refund.request,
          transaction_id: refund.transaction_id,
        })
      }
    })
  })

  it('I8: an order is closed only after WeChat Pay said so', () => {
    eachStep(({ before, after, event }) => {
      if (before.order.state === 'closed' || after.order.state !== 'closed') return
      expect(['closed', 'absent']).toContain(event.type)
    })
  })

  it('I9: what is unfinished has exactly one moment at which it is looked at, and its alarm', () => {
    always(({ state, effects }) => {
      const { order, refunds } = state
      expect(order.wake_at !== null).toBe(['created', 'pending', 'closing'].includes(order.state))
      const alarm = (kind: string, key: string): number | undefined =>
        effects
          .flatMap((one) => (one.type === 'wake' && one.kind === kind && one.key === key ? [one.at] : []))
          .at(-1)
      if (order.wake_at !== null) expect(alarm('order', order.out_trade_no)).toBe(order.wake_at)
      for (const refund of refunds) {
        expect(refund.wake_at !== null).toBe(['reserved', 'processing', 'abnormal'].includes(refund.state))
        if (refund.wake_at !== null) expect(alarm('refund', refund.out_refund_no)).toBe(refund.wake_at)
      }
    })
  })

  it('I11: every ledger transaction sums to zero, is booked once, and the receivable is what was paid less what was refunded', () => {
    always(({ state, effects }) => {
      const keys = effects.flatMap((one) => (one.type === 'ledger' ? [one.key] : []))
      expect(new Set(keys).size).toBe(keys.length)
      for (const effect of effects) {
        if (effect.type === 'ledger') expect(effect.entries.reduce((all, one) => all + one.amount, 0)).toBe(0)
      }
      const { receivable = 0, refunds_pending = 0 } = balances(effects)
      const received = state.payments.reduce((all, one) => all + one.amount - one.refunded, 0)
      const promised = state.payments.reduce(
        (all, one) =>
          all +
          (one.disposition === 'duplicate' || one.disposition === 'late' ? one.amount : one.refund_reserved) -
          one.refunded,
        0,
      )
      expect(receivable).toBe(received)
      expect(refunds_pending + promised).toBe(0)
    })
  })

  it('fulfilment is emitted exactly once per order, when it becomes paid', () => {
    always(({ state, effects }) => {
      expect(hooks(effects, 'paid')).toHaveLength(state.order.transaction_id === null ? 0 : 1)
    })
  })

  it('the given aggregate is not modified', () => {
    fc.assert(
      fc.property(story, (events) => {
        const { steps } = tell(events)
        for (const { before, event } of steps) {
          const copy = structuredClone(before)
          step(before, event)
          expect(before).toEqual(copy)
        }
      }),
      { numRuns: 200 },
    )
  })
})
