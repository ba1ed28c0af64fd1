import { performance } from 'node:perf_hooks'
import { encryptGcm, randomHex, rfc3339 } from 'wechatpay-kit/internal'
import { request, type Dispatcher } from 'undici'
import { publicKey, requestId, signatureHeaders } from '../gate/sign.js'
import { findMerchant, type Platform } from '../platform.js'
import { destination } from './destination.js'
import { answerDeadline, ladder, type Attempt, type Notification, type Verdict } from './notification.js'

interface Outcome {
  readonly verdict: Verdict
  readonly reason: string
  readonly status?: number
}

/** Delivers once, records the attempt, and leaves the next rung of the ladder to the clock. */
export async function deliver(
  platform: Platform,
  dispatcher: Dispatcher,
  id: string,
  due: number,
  scheduled: boolean,
  finish: () => void,
): Promise<Notification | undefined> {
  const { clock, store } = platform
  const notification = store.get('notifications', id)
  if (notification === undefined || (scheduled && notification.state !== 'pending')) {
    store.transaction(finish)
    return notification
  }
  const sent = clock.now()
  const target = destination(notification.notify_url, platform.destinations)
  const started = performance.now()
  const outcome: Outcome =
    target.blocked === undefined
      ? await send(platform, dispatcher, notification, target.url)
      : { verdict: 'blocked', reason: target.blocked }
  const latency = Math.round(performance.now() - started)
  return store.transaction(() => {
    finish()
    const before = store.get('notifications', id)
    if (before === undefined) return undefined
    const gap =
      scheduled && outcome.verdict !== 'accepted' && outcome.verdict !== 'blocked'
        ? ladder[before.rung]
        : undefined
    const attempt: Attempt = {
      number: before.attempts.length + 1,
      scheduled,
      due,
      sent,
      url: target.url,
      latency,
      ...outcome,
      ...(gap === undefined ? {} : { next: sent + gap }),
    }
    if (gap !== undefined)
      clock.schedule({ id: `deliver/${id}`, due: sent + gap, kind: 'deliver', subject: id })
    const state = stateAfter(before, outcome.verdict, scheduled, gap)
    if (state === 'accepted') clock.cancel(`deliver/${id}`)
    const after: Notification = {
      ...before,
      state,
      rung: before.rung + (gap === undefined ? 0 : 1),
      attempts: [...before.attempts, attempt],
    }
    store.put('notifications', id, after)
    return after
  })
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

async function send(
  platform: Platform,
  dispatcher: Dispatcher,
  notification: Notification,
  url: string,
): Promise<Outcome> {
  try {
    const body = envelope(platform, notification)
    const signed = await signatureHeaders(publicKey(platform.keys), body)
    const headers = {
      'Content-Type': 'application/json',
      Accept: '*/*',
      'User-Agent': 'Mozilla/4.0',
      'Request-ID': requestId(0),
      ...signed,
    }
    const signal = AbortSignal.timeout(answerDeadline)
    const response = await request(url, { method: 'POST', headers, body, dispatcher, signal })
    const status = response.statusCode
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
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    return {
      verdict: 'unreachable',
      reason: `${error instanceof Error ? error.message : String(error)}${code}`,
    }
  }
}

/** The encrypted envelope; nonce and cipher text are new at each try. */
function envelope(platform: Platform, notification: Notification): Uint8Array {
  const { id, create_time, event_type, summary, original_type } = notification
  const key = findMerchant(platform, notification.mchid)?.apiV3Key
  if (key === undefined) throw new Error(`merchant ${notification.mchid} is no longer known`)
  const nonce = randomHex(6)
  const plaintext = JSON.stringify(notification.resource)
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
