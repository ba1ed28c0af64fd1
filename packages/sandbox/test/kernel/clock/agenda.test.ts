import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Agenda } from '../../../src/kernel/clock/agenda.js'
import type { Task } from '../../../src/kernel/clock/clock.js'

type Step =
  | { readonly act: 'insert'; readonly id: number; readonly due: number }
  | { readonly act: 'drop' | 'shift'; readonly id: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant('insert' as const), id: fc.nat(40), due: fc.nat(9) }),
  fc.record({ act: fc.constantFrom('drop' as const, 'shift' as const), id: fc.nat(40) }),
)

test('an agenda gives work out as a sorted list would, whatever was replaced and cancelled', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const agenda = new Agenda()
      let model: Task[] = []
      for (const [order, one] of steps.entries()) {
        const id = String(one.id)
        if (one.act !== 'shift') model = model.filter((task) => task.id !== id)
        if (one.act === 'insert') {
          const task: Task = { id, due: one.due, order, kind: 'close-order', subject: id }
          model.push(task)
          agenda.insert(task)
        } else if (one.act === 'drop') agenda.drop(id)
        const sorted = model.toSorted((a, b) => a.due - b.due || a.order - b.order)
        expect(agenda.first()).toBe(sorted[0])
        if (one.act === 'shift') {
          expect(agenda.shift()).toBe(sorted[0])
          model = sorted.slice(1)
        }
        expect(agenda.size).toBe(model.length)
      }
    }),
  )
})
