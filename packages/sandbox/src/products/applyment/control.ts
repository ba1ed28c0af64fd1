import type { ApplymentTransition } from './transition.js'
import { list, named, object, text, type ControlRoute } from '../../control/route.js'

const tag = 'applyments'
const id = 'mchid/business_code, business_code, applyment_id or the new sub_mchid'

export const applyments: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/applyments',
    name: 'listApplyments',
    summary: 'All applications for sub-merchants, oldest first',
    tag,
    answer: object({ applyments: list(named('Applyment')) }),
    handle: (sandbox) => ({ applyments: sandbox.applyments.list() }),
  },
  {
    method: 'GET',
    path: '/applyments/:id',
    name: 'showApplyment',
    summary: 'One application',
    tag,
    id,
    answer: named('Applyment'),
    handle: (sandbox, call) => sandbox.applyments.show(call.id),
  },
  {
    method: 'POST',
    path: '/applyments/:id/transition',
    name: 'transitionApplyment',
    summary: 'Moves an application on, now: as an auditor, the new merchant or the platform would',
    tag,
    id,
    body: object(
      {
        event: { enum: ['receive', 'approve', 'reject', 'resubmit', 'confirm', 'sign', 'open', 'cancel'] },
        'reasons?': list(object({ field: text, field_name: text, reject_reason: text })),
      },
      { closed: true },
    ),
    answer: named('Applyment'),
    handle: (sandbox, call) =>
      sandbox.applyments.transition(call.id, call.body as unknown as ApplymentTransition),
  },
]
