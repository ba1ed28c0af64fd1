import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import {
  advanceApplyment,
  applymentPace,
  applymentTransitions,
  type Applyment,
  type ApplymentEvent,
  type RejectedField,
} from './machine.js'
import type { Platform } from '../../platform/platform.js'

/** What can be done to an application from outside. */
export interface ApplymentTransition {
  readonly event: ApplymentEvent
  /** Why it is rejected; one field is named where nothing is given. */
  readonly reasons?: readonly RejectedField[]
}

const unnamed: RejectedField = {
  field: 'id_card_copy',
  field_name: '身份证人像面照片',
  reject_reason: '身份证照片模糊，请重新上传',
}

/** The application by its id (`mchid/business_code`), business_code, applyment_id or the new sub_mchid. */
export function findApplyment({ store, merchants }: Platform, name: string): Applyment {
  const ids = [
    name,
    store.get('lookup', `applyment/${name}`),
    ...merchants.map(({ mchid }) => `${mchid}/${name}`),
  ]
  for (const id of ids) {
    const found = id === undefined ? undefined : store.get('applyments', id)
    if (found !== undefined) return found
  }
  const opened = store.list('applyments').find(({ sub_mchid }) => sub_mchid === name)
  if (opened !== undefined) return opened
  throw new Refusal({ status: 404, code: 'NOT_FOUND', message: `no applyment ${name}` })
}

/** Moves an application on, now. Throws a `Refusal` that says which events can happen where this one can't. */
export function transitionApplyment(
  platform: Platform,
  name: string,
  transition: ApplymentTransition,
): Applyment {
  const applyment = findApplyment(platform, name)
  const { event, reasons = [unnamed] } = transition
  return platform.store.transaction(() => moveApplyment(platform, applyment, event, reasons))
}

/** What happens by itself on the business clock. */
export function continueApplyment(platform: Platform, id: string): void {
  const applyment = platform.store.get('applyments', id)
  const next = applyment === undefined ? undefined : applymentPace[applyment.state]
  if (applyment !== undefined && next !== undefined) moveApplyment(platform, applyment, next[0])
}

/** Moves an application on as part of the transaction under way. */
export function moveApplyment(
  platform: Platform,
  applyment: Applyment,
  event: ApplymentEvent,
  reasons: readonly RejectedField[] = [],
): Applyment {
  const after = advanceApplyment(applyment, event, platform.clock.now(), reasons)
  if (after === undefined) {
    const possible = Object.keys(applymentTransitions[applyment.state]).join(', ') || 'none'
    throw invalidRequest(
      `${event} can't happen to an applyment that is ${applyment.state}: possible are ${possible}`,
    )
  }
  platform.store.put('applyments', after.id, after)
  schedule(platform, after)
  return after
}

/** Leaves what comes next to the clock. */
export function schedule({ clock }: Platform, { id, state }: Applyment): void {
  const next = applymentPace[state]
  const task = `applyment/${id}`
  if (next === undefined) clock.cancel(task)
  else clock.schedule({ id: task, due: clock.now() + next[1], kind: 'move-applyment', subject: id })
}
