import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  advanceReturn,
  returnTransitions,
  type ReturnEvent,
  type SharingReturn,
} from '../../src/products/profit-sharing/return-machine.js'
import {
  advanceSharing,
  receiverTransitions,
  sharingTransitions,
  type ShareDetail,
  type SharingEvent,
  type SharingOrder,
} from '../../src/products/profit-sharing/machine.js'
import {
  advanceTransfer,
  transferTransitions,
  type Transfer,
  type TransferEvent,
} from '../../src/products/transfers/machine.js'

const tables: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  sharing: sharingTransitions,
  receiver: receiverTransitions,
  return: returnTransitions,
  transfer: transferTransitions,
}
/** States that the documentation calls final. */
const final: Readonly<Record<string, readonly string[]>> = {
  sharing: ['FINISHED'],
  receiver: ['SUCCESS', 'CLOSED'],
  return: ['SUCCESS', 'FAILED'],
  transfer: ['SUCCESS', 'FAIL', 'CANCELLED'],
}

describe.each(Object.entries(tables))('the machine %s', (name, table) => {
  test('leads only to states of its own, out of no final one, and from its first to every other', () => {
    const states = Object.keys(table)
    for (const [state, row] of Object.entries(table)) {
      for (const next of Object.values(row)) expect(states).toContain(next)
      expect([state, Object.keys(row).length === 0]).toEqual([state, final[name]?.includes(state)])
    }
    const reached = new Set(states.slice(0, 1))
    for (const state of reached) for (const next of Object.values(table[state] ?? {})) reached.add(next)
    expect([...reached].toSorted()).toEqual(states.toSorted())
  })
})

const detail = (index: number): ShareDetail => ({
  type: 'MERCHANT_ID',
  account: String(index),
  amount: 1,
  description: '',
  detail_id: String(index),
  result: 'PENDING',
  returned: 0,
  isOwn: false,
})

test('whatever happens to a request to share, each receiver ends once, and the request with the last', () => {
  const event = fc.oneof(
    fc.record({ type: fc.constant('pay' as const), receiver: fc.integer({ min: -1, max: 5 }) }),
    fc.record({
      type: fc.constant('close' as const),
      receiver: fc.integer({ min: -1, max: 5 }),
      fail_reason: fc.constant('NO_AUTH' as const),
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(event, { maxLength: 40 }), (count, events) => {
      const receivers = Array.from({ length: count }, (_, index) => detail(index))
      let one = { state: 'PROCESSING', receivers, history: [] } as unknown as SharingOrder
      for (const [at, next] of events.entries() as Iterable<[number, SharingEvent]>) {
        const before = one.receivers[next.receiver]?.result
        const after = advanceSharing(one, next, at)
        expect(after !== undefined).toBe(before === 'PENDING')
        one = after ?? one
        const isOpen = one.receivers.some(({ result }) => result === 'PENDING')
        expect(one.state).toBe(isOpen ? 'PROCESSING' : 'FINISHED')
        for (const { result, fail_reason, finished } of one.receivers) {
          expect(fail_reason !== undefined).toBe(result === 'CLOSED')
          expect(finished === undefined).toBe(result === 'PENDING')
        }
      }
    }),
  )
})

test('whatever happens to a return, it ends once', () => {
  const event = fc.constantFrom<ReturnEvent>(
    { type: 'settle' },
    { type: 'fail', fail_reason: 'BALANCE_NOT_ENOUGH' },
  )
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 10 }), (events) => {
      let one = { result: 'PROCESSING', history: [] } as unknown as SharingReturn
      for (const [at, next] of events.entries()) one = advanceReturn(one, next, at) ?? one
      expect(one.history).toHaveLength(1)
      expect(one.finished).toBe(0)
      expect(one.fail_reason !== undefined).toBe(events[0]?.type === 'fail')
    }),
  )
})

test('whatever happens to a transfer, it ends once, gives the money back unless it arrived, and tells', () => {
  const event = fc.oneof(
    fc
      .constantFrom('process', 'ask', 'confirm', 'settle', 'cancel', 'end-cancel')
      .map((type) => ({ type }) as TransferEvent),
    fc.constant<TransferEvent>({ type: 'fail', fail_reason: 'OVERDUE_CLOSE' }),
  )
  const ends = ['SUCCESS', 'FAIL', 'CANCELLED']
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      let one = { state: 'ACCEPTED', history: [] } as unknown as Transfer
      const effects: string[] = []
      for (const [at, next] of events.entries()) {
        const result = advanceTransfer(one, next, at)
        if (result === undefined) continue
        expect(ends).not.toContain(one.state)
        one = result.transfer
        effects.push(...result.effects)
        expect(one.updated).toBe(at)
      }
      const isOver = ends.includes(one.state)
      const told = one.state === 'SUCCESS' ? ['notify-transfer'] : ['give-back', 'notify-transfer']
      expect(effects).toEqual(isOver ? told : [])
      // Nobody gets money that was not confirmed.
      if (one.state === 'SUCCESS') expect(one.history.map(({ event: type }) => type)).toContain('confirm')
    }),
  )
})
