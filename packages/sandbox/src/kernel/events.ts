import type { Change } from './store/store.js'

/** Something that happened. */
export interface SandboxEvent {
  /** Counts from 1 within one run of the sandbox. */
  readonly id: number
  /** `order`, `refund`, `code`, `sharingOrder`, `sharingReturn`, `transfer`, `notification`, `fault`, `clock`, `request`, `reset` … */
  readonly type: string
  /** The document's id. */
  readonly subject: string
  /** Wall clock, milliseconds since the epoch. */
  readonly at: number
  /** The document as it is now; null when it was removed. */
  readonly data: unknown
}

const capacity = 1000
/** What is bookkeeping, and nobody's news. */
const silent: ReadonlySet<string> = new Set(['tasks', 'lookup', 'held', 'meta', 'accounts', 'orderFunds'])

/** What happens in one sandbox, for whoever listens. */
export class Events {
  readonly #listeners = new Set<(event: SandboxEvent) => void>()
  #recent: SandboxEvent[] = []
  #last = 0

  /** The id of the latest event; 0 before the first. */
  get last(): number {
    return this.#last
  }

  /** The id of the oldest event that is remembered; one more than the latest where none is. */
  get first(): number {
    return this.#last - this.#recent.length + 1
  }

  /** The event with an id, if it is remembered. */
  at(id: number): SandboxEvent | undefined {
    return this.#recent[id - this.first]
  }

  /** Tells everyone. */
  publish(type: string, subject: string, data: unknown): void {
    const event: SandboxEvent = { id: ++this.#last, type, subject, at: Date.now(), data }
    this.#recent.push(event)
    if (this.#recent.length > 2 * capacity) this.#recent = this.#recent.slice(-capacity)
    for (const listener of this.#listeners) listener(event)
  }

  /** Turns changes of documents into events. */
  readonly observe = (changes: readonly Change[]): void => {
    for (const { collection, id, document } of changes) {
      if (collection === 'meta' && id === 'clock') this.publish('clock', 'clock', document ?? null)
      if (!silent.has(collection)) this.publish(collection.replace(/s$/, ''), id, document ?? null)
    }
  }

  /** Listens; with `after`, first hears what came after that event, as far as it is remembered. */
  subscribe(listener: (event: SandboxEvent) => void, after?: number): () => void {
    if (after !== undefined) {
      for (const event of this.#recent) if (event.id > after) listener(event)
    }
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
