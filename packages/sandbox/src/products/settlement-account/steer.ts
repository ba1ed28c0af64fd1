import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import {
  advanceSettlement,
  settlementPace,
  settlementTransitions,
  type Settlement,
  type SettlementEvent,
} from './machine.js'
import type { Platform } from '../../platform/platform.js'

/** What can be done to an application for another settlement account from outside. */
export interface SettlementSteering {
  readonly event: SettlementEvent
  /** Why it is rejected or fails; a usual reason where nothing is given. */
  readonly reason?: string
}

const usual = '银行卡户名或卡号有误'

/** The application by its id (`sub_mchid/application_no`) or its application_no. */
export function findSettlement({ store }: Platform, name: string): Settlement {
  const found =
    store.get('settlements', name) ??
    store.list('settlements').find(({ application_no }) => application_no === name)
  if (found !== undefined) return found
  throw new Refusal({ status: 404, code: 'NOT_FOUND', message: `no settlement ${name}` })
}

/** Moves an application on, now. Throws a `Refusal` that says which events can happen where this one can't. */
export function steerSettlement(platform: Platform, name: string, steering: SettlementSteering): Settlement {
  const settlement = findSettlement(platform, name)
  const { event, reason = usual } = steering
  return platform.store.transaction(() => move(platform, settlement, event, reason))
}

/** What happens by itself on the business clock. */
export function continueSettlement(platform: Platform, id: string): void {
  const settlement = platform.store.get('settlements', id)
  const next = settlement === undefined ? undefined : settlementPace[settlement.state]
  if (settlement !== undefined && next !== undefined) move(platform, settlement, next[0], usual)
}

/** Leaves what comes next to the clock. */
export function schedule({ clock }: Platform, { id, state }: Settlement): void {
  const next = settlementPace[state]
  const task = `settlement/${id}`
  if (next === undefined) clock.cancel(task)
  else clock.schedule({ id: task, due: clock.now() + next[1], kind: 'move-settlement', subject: id })
}

function move(
  platform: Platform,
  settlement: Settlement,
  event: SettlementEvent,
  reason: string,
): Settlement {
  const after = advanceSettlement(settlement, event, platform.clock.now(), reason)
  if (after === undefined) {
    const possible = Object.keys(settlementTransitions[settlement.state]).join(', ') || 'none'
    throw invalidRequest(
      `${event} can't happen to a settlement that is ${settlement.state}: possible are ${possible}`,
    )
  }
  platform.store.put('settlements', after.id, after)
  schedule(platform, after)
  return after
}
