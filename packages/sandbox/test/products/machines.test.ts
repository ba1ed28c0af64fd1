import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePayTransitions } from '../../src/products/code-pay/machine.js'
import {
  advanceCombinedOrder,
  combinedOrderTransitions,
  type CombinedOrder,
  type CombinedOrderEvent,
} from '../../src/products/combined-orders/machine.js'
import {
  advanceOrder,
  orderTransitions,
  type Order,
  type OrderEvent,
} from '../../src/products/orders/machine.js'
import {
  advanceRefund,
  refundTransitions,
  type Refund,
  type RefundEvent,
} from '../../src/products/refunds/machine.js'

const tables: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  order: orderTransitions,
  codepay: codePayTransitions,
  combined: combinedOrderTransitions,
  refund: refundTransitions,
}
/** States that the documentation calls final. What is refunded may be refunded further. */
const final: Readonly<Record<string, readonly string[]>> = {
  order: ['CLOSED', 'REFUND'],
  codepay: ['REVOKED', 'REFUND'],
  combined: ['SUCCESS', 'CLOSED'],
  refund: ['SUCCESS', 'CLOSED'],
}

describe.each(Object.entries(tables))('the machine %s', (name, table) => {
  const states = Object.keys(table)

  test('leads only to states of its own, and out of no final one', () => {
    for (const [state, row] of Object.entries(table)) {
      for (const next of Object.values(row)) expect(states).toContain(next)
      if (final[name]?.includes(state))
        expect(Object.values(row).filter((next) => next !== state)).toEqual([])
    }
  })

  test('reaches every state from its first', () => {
    const reached = new Set(states.slice(0, 1))
    for (const state of reached) for (const next of Object.values(table[state] ?? {})) reached.add(next)
    expect([...reached].toSorted()).toEqual(states.toSorted())
  })
})

function newOrder(product: Order['product'], total: number): Order {
  return {
    id: '1900000001/order-0001',
    mode: 'direct',
    mchid: '1900000001',
    appid: 'wxd678efh567hg6787',
    out_trade_no: 'order-0001',
    product,
    trade_type: product === 'codepay' ? 'MICROPAY' : 'NATIVE',
    description: 'thing',
    payer: {},
    amount: { total, currency: 'CNY' },
    profit_sharing: false,
    fingerprint: '',
    created: 0,
    deadline: 1000,
    closes: 1000,
    trade_state: 'NOTPAY',
    refunds: [],
    refunded: 0,
    history: [],
  }
}

const total = 100
const plain: readonly OrderEvent['type'][] = ['ask', 'fail', 'reverse', 'close', 'expire']
const orderEvent: fc.Arbitrary<OrderEvent> = fc.oneof(
  fc.record({
    type: fc.constant('pay' as const),
    transaction_id: fc.uuid(),
    bank_type: fc.constant('OTHERS'),
    payer: fc.constant({ openid: 'o' }),
  }),
  fc.constantFrom(...plain).map((type) => ({ type }) as OrderEvent),
  fc.record({
    type: fc.constant('refund' as const),
    refund: fc.uuid(),
    amount: fc.integer({ min: 1, max: total }),
  }),
  fc.record({ type: fc.constant('restore' as const), amount: fc.integer({ min: 1, max: total }) }),
)

test.each(['native', 'codepay'] as const)(
  'whatever happens to an order of %s, refunds stay within the payment and final is final',
  (product) => {
    fc.assert(
      fc.property(fc.array(orderEvent, { maxLength: 40 }), (events) => {
        let order = newOrder(product, total)
        let claimed = 0
        for (const [at, event] of events.entries()) {
          const result = advanceOrder(order, event, at)
          if (result === undefined) continue
          const next = result.order
          if (['CLOSED', 'REVOKED'].includes(order.trade_state)) throw new Error('left a final state')
          if (event.type === 'refund') claimed += event.amount
          if (event.type === 'restore') claimed -= event.amount
          expect(next.refunded).toBe(claimed)
          expect(next.refunded).toBeGreaterThanOrEqual(0)
          expect(next.refunded).toBeLessThanOrEqual(next.amount.total)
          expect(next.refunds.length > 0).toBe(next.trade_state === 'REFUND')
          const isPaid = ['SUCCESS', 'REFUND'].includes(next.trade_state) || next.reversed_time !== undefined
          expect(next.success_time !== undefined && next.transaction_id !== undefined).toBe(isPaid)
          expect(next.history.at(-1)).toEqual({ at, event: event.type, state: next.trade_state })
          expect(result.effects).toEqual(event.type === 'pay' ? ['notify-payment'] : [])
          order = next
        }
        expect(order.history.filter(({ event }) => event === 'pay').length).toBeLessThanOrEqual(1)
      }),
    )
  },
)

const refund: Refund = {
  id: '1900000001/refund-0001',
  mchid: '1900000001',
  refund_id: '50300',
  out_refund_no: 'refund-0001',
  transaction_id: '4200',
  out_trade_no: 'order-0001',
  order: '1900000001/order-0001',
  mode: 'direct',
  funds_account: 'UNSETTLED',
  amount: { total, refund: 40, currency: 'CNY' },
  fingerprint: '',
  created: 0,
  status: 'PROCESSING',
  history: [],
}

test('whatever happens to a refund, it succeeds or closes at most once and tells of each end', () => {
  const event = fc.constantFrom<RefundEvent>('settle', 'fail', 'close', 'retry')
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      let one = refund
      const told: string[] = []
      for (const [at, name] of events.entries()) {
        const result = advanceRefund(one, name, at)
        if (result === undefined) continue
        expect(['SUCCESS', 'CLOSED']).not.toContain(one.status)
        if (result.effects.includes('notify-refund')) told.push(result.refund.status)
        expect(result.effects.includes('restore-order')).toBe(result.refund.status === 'CLOSED')
        one = result.refund
        expect(one.success_time).toBe(one.status === 'SUCCESS' ? at : undefined)
      }
      expect(told).toEqual(one.history.map(({ state }) => state).filter((state) => state !== 'PROCESSING'))
    }),
  )
})

test('whatever happens to a combined order, it ends once', () => {
  const event = fc.constantFrom<CombinedOrderEvent>('pay', 'close', 'expire')
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 10 }), (events) => {
      let one = { state: 'NOTPAY', history: [] } as unknown as CombinedOrder
      for (const [at, name] of events.entries()) one = advanceCombinedOrder(one, name, at) ?? one
      expect(one.history).toHaveLength(1)
      expect(one.state).toBe(events[0] === 'pay' ? 'SUCCESS' : 'CLOSED')
    }),
  )
})
