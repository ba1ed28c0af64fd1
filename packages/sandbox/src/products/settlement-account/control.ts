import type { SettlementAccountTransition } from './transition.js'
import { list, named, object, text, type ControlRoute } from '../../control/route.js'

const tag = 'settlement account changes'
const id = 'sub_mchid/application_no or application_no'

export const settlementAccountChanges: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/settlement-account-changes',
    name: 'listSettlementAccountChanges',
    summary: 'All applications for other settlement accounts, oldest first; numbers and names are masked',
    tag,
    answer: object({ settlementAccountChanges: list(named('SettlementAccountChange')) }),
    handle: (sandbox) => ({ settlementAccountChanges: sandbox.settlementAccountChanges.list() }),
  },
  {
    method: 'GET',
    path: '/settlement-account-changes/:id',
    name: 'showSettlementAccountChange',
    summary: 'One application for another settlement account',
    tag,
    id,
    answer: named('SettlementAccountChange'),
    handle: (sandbox, call) => sandbox.settlementAccountChanges.show(call.id),
  },
  {
    method: 'POST',
    path: '/settlement-account-changes/:id/transition',
    name: 'transitionSettlementAccount',
    summary: 'Moves an application on, now: as an auditor, or as the bank that takes 0.01 yuan or does not',
    tag,
    id,
    body: object(
      { event: { enum: ['approve', 'reject', 'verify', 'fail'] }, 'reason?': text },
      { closed: true },
    ),
    answer: named('SettlementAccountChange'),
    handle: (sandbox, call) =>
      sandbox.settlementAccountChanges.transition(
        call.id,
        call.body as unknown as SettlementAccountTransition,
      ),
  },
]
