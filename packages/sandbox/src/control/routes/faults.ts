import type { FaultRuleInput } from '../../faults/rules.js'
import { Refusal } from '../../kernel/refusal.js'
import { list, named, object, text, type ControlRoute } from '../route.js'

export const faults: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/faults',
    name: 'listFaults',
    summary: 'All rules, oldest first, and the table of faults that there are',
    tag: 'faults',
    answer: object({ faults: list(named('FaultRule')), table: list(named('Fault')) }),
    handle: (sandbox) => ({ faults: sandbox.faults.list(), table: sandbox.faults.table() }),
  },
  {
    method: 'POST',
    path: '/faults',
    name: 'addFault',
    summary: 'Adds a rule: what goes wrong, where, and how often',
    tag: 'faults',
    body: object(
      {
        fault: { type: 'string', description: 'slow, slow;2000 or slow;ms=2000' },
        'match?': named('FaultMatch'),
        'times?': { type: 'integer', minimum: 0, description: 'strikes so often; 0 is always' },
        'probability?': { type: 'number', minimum: 0, maximum: 1 },
        'seed?': text,
      },
      { closed: true },
    ),
    answer: named('FaultRule'),
    handle: (sandbox, { body }) => sandbox.faults.add(body as unknown as FaultRuleInput),
  },
  {
    method: 'DELETE',
    path: '/faults/:id',
    name: 'removeFault',
    summary: 'Removes a rule',
    tag: 'faults',
    id: 'the id of the rule',
    answer: object({ removed: text }),
    handle(sandbox, { id }) {
      if (sandbox.faults.remove(id)) return { removed: id }
      throw new Refusal({ status: 404, code: 'NOT_FOUND', message: `no fault rule ${id}` })
    },
  },
]
