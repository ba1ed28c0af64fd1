import { planDelivery, planResend, type DeliveryPlan } from './faults.js'
import { findMerchant, type Platform } from '../platform/platform.js'
import { buildNotification } from './build.js'
import type { HttpPool } from './http-pool.js'
import { destination, type Destination } from '../platform/destination.js'
import { retryScheduleOf, type Attempt, type Notification, type DeliveryResult } from './notification.js'
import { expectedData } from './events/catalogue.js'
import { judgeResponse } from './events/verdict.js'
import { send, type ResponseRules, type Timed } from './send.js'

/** Delivers once, records the attempt and schedules the next retry. */
export async function deliver(
  platform: Platform,
  pool: HttpPool,
  id: string,
  due: number,
  scheduled: boolean,
  finish: () => void,
  asked?: string,
): Promise<Notification | undefined> {
  const { clock, store } = platform
  const notification = store.get('notifications', id)
  if (notification === undefined || (scheduled && notification.state !== 'pending')) {
    store.transaction(finish)
    return notification
  }
  const plan = asked === undefined ? planDelivery(platform, notification) : planResend(notification, asked)
  if (plan?.delay !== undefined) {
    if (scheduled && notification.deferred === undefined) return defer(platform, notification, plan, finish)
  }
  const sent = clock.now()
  const target = destinationOf(platform, notification)
  const outcomes = await attempt(platform, pool, notification, target, plan)
  return store.transaction(() => {
    finish()
    let current = store.get('notifications', id)
    for (const [index, outcome] of outcomes.entries()) {
      if (current === undefined) return undefined
      // Only the first copy counts as a scheduled attempt.
      const isScheduled = scheduled && index === 0
      const facts = { due, sent, url: target.url, ...(plan === undefined ? {} : { fault: plan.fault }) }
      current = record(platform, current, isScheduled, facts, outcome)
    }
    if (current?.state === 'accepted') releaseHeld(platform, current)
    return current
  })
}

/** Where to send, or why not. An imported state may name unknown merchants. */
function destinationOf(platform: Platform, { mchid, notify_url }: Notification): Destination {
  if (findMerchant(platform, mchid) === undefined)
    return { url: notify_url, blocked: `the sandbox has no merchant ${mchid}, whose keys this needs` }
  return destination(notify_url, platform.destinations)
}

/** Records one outcome and schedules the next retry. */
function record(
  platform: Platform,
  before: Notification,
  scheduled: boolean,
  facts: Pick<Attempt, 'due' | 'sent' | 'url' | 'fault'>,
  outcome: Timed,
): Notification {
  const { clock, store } = platform
  const { id } = before
  const isOver = outcome.result === 'accepted' || outcome.result === 'blocked'
  const gap = scheduled && !isOver ? retryScheduleOf(before.event_type)[before.retryCount] : undefined
  const next = gap === undefined ? undefined : facts.sent + gap
  const attempt: Attempt = {
    number: before.attempts.length + 1,
    scheduled,
    ...facts,
    ...outcome,
    ...(next === undefined ? {} : { next }),
  }
  if (next !== undefined) clock.schedule({ id: `deliver/${id}`, due: next, kind: 'deliver', subject: id })
  const state = stateAfter(before, outcome.result, scheduled, gap)
  if (before.deferred === 'held') store.remove('held', id)
  if (state === 'accepted') clock.cancel(`deliver/${id}`)
  const after: Notification = {
    ...before,
    state,
    retryCount: before.retryCount + (gap === undefined ? 0 : 1),
    attempts: [...before.attempts, attempt],
  }
  store.put('notifications', id, after)
  return after
}

/** Schedules a delayed or held notification for later without sending it. */
function defer(
  platform: Platform,
  notification: Notification,
  { delay = 0, held = false }: DeliveryPlan,
  finish: () => void,
): Notification {
  const { clock, store } = platform
  const { id } = notification
  return store.transaction(() => {
    finish()
    const after: Notification = { ...notification, deferred: held ? 'held' : 'delayed' }
    store.put('notifications', id, after)
    if (held) store.put('held', id, after.mchid)
    clock.schedule({ id: `deliver/${id}`, due: clock.now() + delay, kind: 'deliver', subject: id })
    return after
  })
}

/** Schedules the notifications that were held until the merchant accepted a later one. */
function releaseHeld(platform: Platform, accepted: Notification): void {
  const { clock, store } = platform
  for (const [id, mchid] of store.entries('held')) {
    if (mchid === accepted.mchid && id !== accepted.id)
      clock.schedule({ id: `deliver/${id}`, due: clock.now(), kind: 'deliver', subject: id })
  }
}

/** Sends one copy, several copies or nothing, depending on the fault. */
async function attempt(
  platform: Platform,
  pool: HttpPool,
  notification: Notification,
  target: Destination,
  plan: DeliveryPlan | undefined,
): Promise<readonly Timed[]> {
  if (target.blocked !== undefined) return [{ result: 'blocked', reason: target.blocked, latency: 0 }]
  if (plan?.dropped === true)
    return [{ result: 'dropped', reason: `not sent: the fault ${plan.fault}`, latency: 0 }]
  const copies = Array.from({ length: plan?.copies ?? 1 })
  const rules = responseRules(platform, notification)
  const same = plan?.replayed === true ? await buildNotification(platform, notification, plan) : undefined
  return Promise.all(
    copies.map(async () =>
      send(pool, same ?? (await buildNotification(platform, notification, plan)), target.url, rules),
    ),
  )
}

/** What the response must be: for a few events the platform waits less and expects data. */
function responseRules(platform: Platform, { v2, event_type, mchid }: Notification): ResponseRules {
  const expected = v2 === undefined ? expectedData(event_type) : undefined
  const merchant = findMerchant(platform, mchid)
  if (expected === undefined || merchant === undefined) return { v2 }
  return {
    v2,
    deadline: expected.timeoutMs,
    judge: (response) => judgeResponse(expected, merchant, response),
  }
}

function stateAfter(
  before: Notification,
  result: DeliveryResult,
  scheduled: boolean,
  gap: number | undefined,
): Notification['state'] {
  if (result === 'accepted' || before.state === 'accepted') return 'accepted'
  if (!scheduled) return before.state
  if (result === 'blocked') return 'blocked'
  return gap === undefined ? 'abandoned' : 'pending'
}
