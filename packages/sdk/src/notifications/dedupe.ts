import { sha256 } from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'
import type { Notification } from '../generated/notifications.js'
import type { NotificationV2 } from './v2.js'

/** What a claim finds: nobody has it, somebody is at it, or it was handled before. */
export type Claim = 'new' | 'busy' | 'done'

/**
 * Remembers which notifications were handled, so that a duplicate is not handled again. An implementation over SQL or
 * Redis makes that true for several processes: docs/notifications.md has one of each. `claim` must be atomic.
 */
export interface DedupeStore {
  /** Claims a key. A claim whose process died must end by itself: after a minute, say. */
  claim(key: string): Promise<Claim> | Claim
  /** It was handled: keep the key for two days, since the platform sends again for one. */
  finish(key: string): Promise<void> | void
  /** It failed: the next one may claim it. */
  release(key: string): Promise<void> | void
}

/**
 * Events whose content names a thing, but no time or number of the event: a payer who answers twice makes two of them with
 * the same content. Beginnings of `event_type`.
 */
const alike = [
  'BLOCKRECORD.',
  'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT',
  'COMPLAINT.',
  'DISCOUNT_CARD.',
  'MALL_AUTH.',
  'MANAGERECORD.',
  'MERCHANT_NOTIFY.',
  'PARKING_FEE.QUERY_TRANS_INFO',
  'PAYSCORE.MCH_PREPAY',
  'RISKTRADE.',
  'SECURITY_ECHO',
  'VEHICLE.USER_STATE_CHANGE',
]

/**
 * What makes two notifications the same: their kind and their opened content, since the platform's id may change when it
 * is sent again, and one order has many events. Where events can have the same content, `id` and `create_time` too.
 * Whatever differs is handled: nothing is lost.
 */
export function sameNotification(event: Notification): string {
  const { event_type, original_type, resource, id, create_time } = event
  const envelope = alike.some((start) => event_type.startsWith(start)) ? [id, create_time] : []
  return `${event_type}:${sha256(JSON.stringify([original_type, resource, ...envelope]))}`
}

/** The same for v2: each sending may have a nonce and a signature of its own. */
export function sameNotificationV2({ event, resource }: NotificationV2): string {
  const { nonce_str: _, sign: __, ...content } = resource as Readonly<Record<string, unknown>>
  return `v2:${event}:${sha256(JSON.stringify(content))}`
}

/**
 * Remembers in this process: `limit` keys (100,000 when left out), the oldest forgotten first, each for two days. A claim
 * of ten minutes ends by itself: its function hangs, and the notification must not be lost with it.
 */
export function memoryDedupe({ limit = 100_000 }: { readonly limit?: number } = {}): DedupeStore {
  if (!Number.isInteger(limit) || limit < 1) throw new ConfigError('limit: expected a whole number above 0')
  const keep = { done: 48 * 3_600_000, busy: 10 * 60_000 }
  const known = new Map<string, { readonly state: 'busy' | 'done'; readonly at: number }>()
  return {
    claim(key) {
      const found = known.get(key)
      if (found !== undefined && Date.now() - found.at < keep[found.state]) return found.state
      known.set(key, { state: 'busy', at: Date.now() })
      for (const [oldest, { state }] of known) {
        if (known.size <= limit) break
        if (state === 'done') known.delete(oldest)
      }
      return 'new'
    },
    finish(key) {
      known.delete(key)
      known.set(key, { state: 'done', at: Date.now() })
    },
    release(key) {
      known.delete(key)
    },
  }
}
