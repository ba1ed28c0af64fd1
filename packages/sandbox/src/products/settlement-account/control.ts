import type { SettlementSteering } from './steer.js'
import { list, named, object, text, type ControlRoute } from '../../control/route.js'

const tag = 'settlements'
const id = 'sub_mchid/application_no or application_no'

export const settlements: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/settlements',
    name: 'listSettlements',
    summary: 'All applications for other settlement accounts, oldest first; numbers and names are masked',
    tag,
    answer: object({ settlements: list(named('Settlement')) }),
    handle: (sandbox) => ({ settlements: sandbox.settlements.list() }),
  },
  {
    method: 'GET',
    path: '/settlements/:id',
    name: 'showSettlement',
    summary: 'One application for another settlement account',
    tag,
    id,
    answer: named('Settlement'),
    handle: (sandbox, call) => sandbox.settlements.show(call.id),
  },
  {
    method: 'POST',
    path: '/settlements/:id/steer',
    name: 'steerSettlement',
    summary: 'Moves an application on, now: as an auditor, or as the bank that takes 0.01 yuan or does not',
    tag,
    id,
    body: object(
      { event: { enum: ['approve', 'reject', 'verify', 'fail'] }, 'reason?': text },
      { closed: true },
    ),
    answer: named('Settlement'),
    handle: (sandbox, call) => sandbox.settlements.steer(call.id, call.body as unknown as SettlementSteering),
  },
]
