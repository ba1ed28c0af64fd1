import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import {
  advanceSettlementAccountChange,
  settlementAccountPace,
  settlementAccountTransitions,
  type SettlementAccountChange,
  type SettlementAccountEvent,
} from './machine.js'
import type { Platform } from '../../platform/platform.js'

/** What can be done to an application for another settlement account from outside. */
export interface SettlementAccountTransition {
  readonly event: SettlementAccountEvent
  /** Why it is rejected or fails; a usual reason where nothing is given. */
  readonly reason?: string
}

const usual = '银行卡户名或卡号有误'

/** The application by its id (`sub_mchid/application_no`) or its application_no. */
export function findSettlementAccountChange({ store }: Platform, name: string): SettlementAccountChange {
  const found =
    store.get('settlementAccountChanges', name) ??
    store.list('settlementAccountChanges').find(({ application_no }) => application_no === name)
  if (found !== undefined) return found
  throw new Refusal({ status: 404, code: 'NOT_FOUND', message: `no settlement ${name}` })
}

/** Moves an application on, now. Throws a `Refusal` that says which events can happen where this one can't. */
export function transitionSettlementAccount(
  platform: Platform,
  name: string,
  transition: SettlementAccountTransition,
): SettlementAccountChange {
  const settlement = findSettlementAccountChange(platform, name)
  const { event, reason = usual } = transition
  return platform.store.transaction(() => move(platform, settlement, event, reason))
}

/** What happens by itself on the business clock. */
export function continueSettlementAccountChange(platform: Platform, id: string): void {
  const settlement = platform.store.get('settlementAccountChanges', id)
  const next = settlement === undefined ? undefined : settlementAccountPace[settlement.state]
  if (settlement !== undefined && next !== undefined) move(platform, settlement, next[0], usual)
}

/** Leaves what comes next to the clock. */
export function schedule({ clock }: Platform, { id, state }: SettlementAccountChange): void {
  const next = settlementAccountPace[state]
  const task = `settlement/${id}`
  if (next === undefined) clock.cancel(task)
  else clock.schedule({ id: task, due: clock.now() + next[1], kind: 'move-settlement', subject: id })
}

function move(
  platform: Platform,
  settlement: SettlementAccountChange,
  event: SettlementAccountEvent,
  reason: string,
): SettlementAccountChange {
  const after = advanceSettlementAccountChange(settlement, event, platform.clock.now(), reason)
  if (after === undefined) {
    const possible = Object.keys(settlementAccountTransitions[settlement.state]).join(', ') || 'none'
    throw invalidRequest(
      `${event} can't happen to a settlement that is ${settlement.state}: possible are ${possible}`,
    )
  }
  platform.store.put('settlementAccountChanges', after.id, after)
  schedule(platform, after)
  return after
}
