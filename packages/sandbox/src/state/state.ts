import { rfc3339 } from 'wechatpay-kit/internal'
import { epoch } from '../moment.js'
import type { Notification } from '../notifier/notification.js'
import type { Platform } from '../platform.js'
import type { Collection } from '../store/store.js'

/** Everything that happened in a sandbox; no keys, no credentials. */
export interface SandboxState {
  readonly format: 'wechatpay-kit-sandbox/1'
  readonly seed: string
  /** RFC 3339 with milliseconds. */
  readonly clock: { readonly now: string; readonly frozen: boolean }
  /** By collection: id and document, in the order in which they came to be. */
  readonly documents: Readonly<Record<string, readonly (readonly [string, unknown])[]>>
}

/** What of the collection `meta` is state; the rest is keys, and what the other members say. */
const metaState: readonly string[] = ['faults', 'codes']

/**
 * The whole state. The same seed and the same requests give the same state, so real latencies, which are nobody's doing,
 * are written as 0.
 */
export function exportState({ store, clock, identifiers }: Platform): SandboxState {
  const documents: Record<string, readonly (readonly [string, unknown])[]> = {}
  for (const collection of [...store.collections()].toSorted()) {
    const entries = store.entries(collection)
    const kept = collection === 'meta' ? entries.filter(([id]) => metaState.includes(id)) : entries
    if (kept.length === 0) continue
    documents[collection] =
      collection === 'notifications'
        ? kept.map(([id, document]) => [id, withoutLatency(document as Notification)])
        : kept
  }
  const { epoch: at, frozen } = clock.show()
  return {
    format: 'wechatpay-kit-sandbox/1',
    seed: identifiers.seed,
    clock: { now: precise(at), frozen },
    documents,
  }
}

/** Replaces the whole state; keys and merchants stay. Throws a `TypeError` that says what is wrong with it. */
export async function importState(
  { store, clock, identifiers }: Platform,
  state: SandboxState,
): Promise<void> {
  check(state)
  await clock.quiet()
  const collections = [...store.collections()].filter((collection) => collection !== 'meta')
  store.clear(collections)
  for (const id of metaState) store.remove('meta', id)
  store.transaction(() => {
    store.put('meta', 'seed', { seed: state.seed })
    for (const [collection, entries] of Object.entries(state.documents)) {
      for (const [id, document] of entries) store.put(collection as Collection, id, document as never)
    }
  })
  identifiers.reseed(state.seed)
  clock.restore(state.clock.now, state.clock.frozen)
}

function check(state: SandboxState): void {
  if (state?.format !== 'wechatpay-kit-sandbox/1')
    throw new TypeError('format: expected "wechatpay-kit-sandbox/1", as an export has it')
  if (typeof state.seed !== 'string') throw new TypeError('seed: expected a string')
  if (typeof state.clock?.now !== 'string' || typeof state.clock.frozen !== 'boolean')
    throw new TypeError('clock: expected { now, frozen }')
  epoch(state.clock.now)
  if (typeof state.documents !== 'object' || state.documents === null)
    throw new TypeError('documents: expected an object of collections')
  for (const [collection, entries] of Object.entries(state.documents)) {
    const isWhole =
      Array.isArray(entries) &&
      entries.every(
        (one: unknown) =>
          Array.isArray(one) && one.length === 2 && typeof one[0] === 'string' && one[1] !== null,
      )
    if (!isWhole) throw new TypeError(`documents.${collection}: expected a list of [id, document]`)
    const isForeign = collection === 'meta' && entries.some(([id]) => !metaState.includes(id))
    if (isForeign) throw new TypeError('documents.meta: an export holds no keys, and none are taken in')
  }
}

function withoutLatency(notification: Notification): Notification {
  return { ...notification, attempts: notification.attempts.map((attempt) => ({ ...attempt, latency: 0 })) }
}

/** RFC 3339 in China time, to the millisecond. */
function precise(at: number): string {
  const milliseconds = String(((at % 1000) + 1000) % 1000).padStart(3, '0')
  return rfc3339(at).replace(/(?=[+-]\d\d:\d\d$)/, `.${milliseconds}`)
}
