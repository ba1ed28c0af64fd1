import { performance } from 'node:perf_hooks'
import { encryptGcm, randomHex, rfc3339 } from 'wechatpay-kit/internal'
import { planDelivery, planResend, type DeliveryPlan } from './faults.js'
import { publicKey, requestId, signatureHeaders } from '../platform/sign.js'
import { findMerchant, type Platform } from '../platform/platform.js'
import type { Courier } from './courier.js'
import { destination, type Destination } from '../platform/destination.js'
import { letterV2, objectionV2 } from './letter-v2.js'
import { answerDeadline, ladderOf, type Attempt, type Notification, type Verdict } from './notification.js'

interface Outcome {
  readonly verdict: Verdict
  readonly reason: string
  readonly status?: number
}

/** Delivers once, records the attempt, and leaves the next rung of the ladder to the clock. */
export async function deliver(
  platform: Platform,
  courier: Courier,
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
    if (scheduled && notification.putOff === undefined) return putOff(platform, notification, plan, finish)
  }
  const sent = clock.now()
  const target = addressee(platform, notification)
  const outcomes = await attempt(platform, courier, notification, target, plan)
  return store.transaction(() => {
    finish()
    let current = store.get('notifications', id)
    for (const [index, outcome] of outcomes.entries()) {
      if (current === undefined) return undefined
      // Copies beyond the first are nobody's attempt on the ladder.
      const onLadder = scheduled && index === 0
      const facts = { due, sent, url: target.url, ...(plan === undefined ? {} : { fault: plan.fault }) }
      current = record(platform, current, onLadder, facts, outcome)
    }
    if (current?.state === 'accepted') releaseHeld(platform, current)
    return current
  })
}

/** Where to send, or why not: a state may have been imported without the merchants that it tells of. */
function addressee(platform: Platform, { mchid, notify_url }: Notification): Destination {
  if (findMerchant(platform, mchid) === undefined)
    return { url: notify_url, blocked: `the sandbox has no merchant ${mchid}, whose keys this needs` }
  return destination(notify_url, platform.destinations)
}

interface Timed extends Outcome {
  /** Real milliseconds. */
  readonly latency: number
}

/** Notes one outcome, and leaves the next rung of the ladder to the clock. */
function record(
  platform: Platform,
  before: Notification,
  scheduled: boolean,
  facts: Pick<Attempt, 'due' | 'sent' | 'url' | 'fault'>,
  outcome: Timed,
): Notification {
  const { clock, store } = platform
  const { id } = before
  const isOver = outcome.verdict === 'accepted' || outcome.verdict === 'blocked'
  const gap = scheduled && !isOver ? ladderOf(before.event_type)[before.rung] : undefined
  const next = gap === undefined ? undefined : facts.sent + gap
  const attempt: Attempt = {
    number: before.attempts.length + 1,
    scheduled,
    ...facts,
    ...outcome,
    ...(next === undefined ? {} : { next }),
  }
  if (next !== undefined) clock.schedule({ id: `deliver/${id}`, due: next, kind: 'deliver', subject: id })
  const state = stateAfter(before, outcome.verdict, scheduled, gap)
  if (before.putOff === 'held') store.remove('held', id)
  if (state === 'accepted') clock.cancel(`deliver/${id}`)
  const after: Notification = {
    ...before,
    state,
    rung: before.rung + (gap === undefined ? 0 : 1),
    attempts: [...before.attempts, attempt],
  }
  store.put('notifications', id, after)
  return after
}

/** A delayed or held notification waits on the business clock; nothing was sent. */
function putOff(
  platform: Platform,
  notification: Notification,
  { delay = 0, held = false }: DeliveryPlan,
  finish: () => void,
): Notification {
  const { clock, store } = platform
  const { id } = notification
  return store.transaction(() => {
    finish()
    const after: Notification = { ...notification, putOff: held ? 'held' : 'delayed' }
    store.put('notifications', id, after)
    if (held) store.put('held', id, after.mchid)
    clock.schedule({ id: `deliver/${id}`, due: clock.now() + delay, kind: 'deliver', subject: id })
    return after
  })
}

/** What was held for a later notification of the same merchant goes out now. */
function releaseHeld(platform: Platform, accepted: Notification): void {
  const { clock, store } = platform
  for (const [id, mchid] of store.entries('held')) {
    if (mchid === accepted.mchid && id !== accepted.id)
      clock.schedule({ id: `deliver/${id}`, due: clock.now(), kind: 'deliver', subject: id })
  }
}

/** Sends what the plan says: once, several copies at once, or nothing. */
async function attempt(
  platform: Platform,
  courier: Courier,
  notification: Notification,
  target: Destination,
  plan: DeliveryPlan | undefined,
): Promise<readonly Timed[]> {
  if (target.blocked !== undefined) return [{ verdict: 'blocked', reason: target.blocked, latency: 0 }]
  if (plan?.dropped === true)
    return [{ verdict: 'dropped', reason: `not sent: the fault ${plan.fault}`, latency: 0 }]
  const copies = Array.from({ length: plan?.copies ?? 1 })
  const same = plan?.replayed === true ? await letter(platform, notification, plan) : undefined
  return Promise.all(
    copies.map(async () =>
      send(courier, same ?? (await letter(platform, notification, plan)), target.url, notification.v2),
    ),
  )
}

function stateAfter(
  before: Notification,
  verdict: Verdict,
  scheduled: boolean,
  gap: number | undefined,
): Notification['state'] {
  if (verdict === 'accepted' || before.state === 'accepted') return 'accepted'
  if (!scheduled) return before.state
  if (verdict === 'blocked') return 'blocked'
  return gap === undefined ? 'abandoned' : 'pending'
}

/** What is sent. */
export interface Letter {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Headers and body, signed anew. */
export async function letter(
  platform: Platform,
  notification: Notification,
  plan: DeliveryPlan | undefined,
): Promise<Letter> {
  if (notification.v2 !== undefined) return letterV2(platform, notification, plan)
  const body = envelope(platform, notification, plan)
  const signed = await signatureHeaders(publicKey(platform.keys), body, plan?.seal)
  const headers = {
    'Content-Type': 'application/json',
    Accept: '*/*',
    'User-Agent': 'Mozilla/4.0',
    'Request-ID': requestId(0),
    ...signed,
  }
  return { headers, body }
}

async function send(
  courier: Courier,
  { headers, body }: Letter,
  url: string,
  v2: Notification['v2'],
): Promise<Timed> {
  const connections = await courier.open()
  const started = performance.now()
  const outcome = await post(connections, headers, body, url, v2)
  return { ...outcome, latency: Math.round(performance.now() - started) }
}

async function post(
  { request, dispatcher }: Awaited<ReturnType<Courier['open']>>,
  headers: Letter['headers'],
  body: Uint8Array,
  url: string,
  v2: Notification['v2'],
): Promise<Outcome> {
  try {
    const signal = AbortSignal.timeout(answerDeadline)
    const response = await request(url, { method: 'POST', headers, body, dispatcher, signal })
    const status = response.statusCode
    if (v2 !== undefined && !(status >= 300 && status < 400)) {
      const objection = objectionV2(status, await readSome(response.body))
      if (objection !== undefined) return { status, verdict: 'refused', reason: objection }
      return { status, verdict: 'accepted', reason: 'answered 200 with return_code SUCCESS' }
    }
    // The status alone decides; the body is read only to free the connection.
    await response.body.dump({ limit: 65_536, signal }).catch(() => undefined)
    if (status === 200 || status === 204) return { status, verdict: 'accepted', reason: `answered ${status}` }
    if (status >= 300 && status < 400)
      return { status, verdict: 'redirected', reason: 'redirects are not followed' }
    return { status, verdict: 'refused', reason: `answered ${status}; only 200 and 204 accept` }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'TimeoutError' || name === 'AbortError') {
      return { verdict: 'timeout', reason: `no answer within ${answerDeadline / 1000} s` }
    }
    const { code: kind } = error as { readonly code?: unknown }
    const code = typeof kind === 'string' ? ` (${kind})` : ''
    return {
      verdict: 'unreachable',
      reason: `${error instanceof Error ? error.message : String(error)}${code}`,
    }
  }
}

/** The beginning of an answer, as far as any answer of a merchant's goes. */
async function readSome(body: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(Buffer.from(chunk as Uint8Array))
    size += chunks.at(-1)?.length ?? 0
    if (size > 65_536) break
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The encrypted envelope; nonce and cipher text are new at each try. */
function envelope(
  platform: Platform,
  notification: Notification,
  plan: DeliveryPlan | undefined,
): Uint8Array {
  const { id, create_time, event_type, summary, original_type } = notification
  const key = plan?.key ?? findMerchant(platform, notification.mchid)?.apiV3Key
  if (key === undefined) throw new Error(`merchant ${notification.mchid} is no longer known`)
  const nonce = randomHex(6)
  const plaintext = JSON.stringify(plan?.resource ?? notification.resource)
  const ciphertext = encryptGcm({ key, nonce, associatedData: original_type, plaintext })
  const resource = {
    original_type,
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext,
    associated_data: original_type,
    nonce,
  }
  const text = {
    id,
    create_time: rfc3339(create_time),
    resource_type: 'encrypt-resource',
    event_type,
    summary,
    resource,
  }
  return Buffer.from(JSON.stringify(text))
}
