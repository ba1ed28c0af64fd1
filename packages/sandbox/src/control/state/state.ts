import { rfc3339 } from 'wechatpay-kit/internal'
import type { Notification } from '../../notifier/notification.js'
import type { Platform } from '../../platform/platform.js'
import type { Collection } from '../../kernel/store/store.js'
import { checkState, metaState } from './check.js'

/** Everything that happened in a sandbox; no keys, no credentials. */
export interface SandboxState {
  readonly format: 'wechatpay-kit-sandbox/1'
  readonly seed: string
  /** RFC 3339 with milliseconds. */
  readonly clock: { readonly now: string; readonly frozen: boolean }
  /** By collection: id and document, in the order in which they came to be. */
  readonly documents: Readonly<Record<string, readonly (readonly [string, unknown])[]>>
}

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

/**
 * Replaces the whole state, or, where something is wrong with it, nothing; keys and merchants stay. Throws a `TypeError` that
 * names what is wrong.
 */
export async function importState(
  { store, clock, identifiers }: Platform,
  state: SandboxState,
): Promise<void> {
  checkState(state)
  await clock.quiet()
  const gone = store
    .collections()
    .flatMap((collection) => store.entries(collection).map(([id]) => ({ collection, id })))
    .filter(({ collection, id }) => collection !== 'meta' || metaState.includes(id))
  const came = Object.entries(state.documents).flatMap(([collection, entries]) =>
    entries.map(([id, document]) => ({ collection: collection as Collection, id, document })),
  )
  store.rewrite([
    ...gone.map((one) => ({ ...one, document: undefined })),
    { collection: 'meta', id: 'seed', document: { seed: state.seed } },
    ...came,
  ])
  identifiers.reseed(state.seed)
  clock.restore(state.clock.now, state.clock.frozen)
}

function withoutLatency(notification: Notification): Notification {
  return { ...notification, attempts: notification.attempts.map((attempt) => ({ ...attempt, latency: 0 })) }
}

/** RFC 3339 in China time, to the millisecond. */
function precise(at: number): string {
  const milliseconds = String(((at % 1000) + 1000) % 1000).padStart(3, '0')
  return rfc3339(at).replace(/(?=[+-]\d\d:\d\d$)/, `.${milliseconds}`)
}
