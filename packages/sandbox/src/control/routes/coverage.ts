import { coverage as operations } from '../coverage.js'
import { list, named, object, type ControlRoute } from '../route.js'

export const coverage: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/coverage',
    name: 'showCoverage',
    summary:
      'Every operation of the contract: how it is answered, what it is refused with, what is announced of it',
    tag: 'state',
    answer: object({ operations: list(named('Coverage')) }),
    handle: () => ({ operations: operations() }),
  },
]
