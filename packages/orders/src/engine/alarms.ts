import type { AlarmKind } from '../core/types.js'
import type { Claim, Engine, Store } from '../store/port.js'

/**
 * The built-in engine: alarms in the store's own table, one process. Claims live in memory, so a process that dies
 * leaves all of its alarms behind for the next one.
 */
export class BuiltInEngine implements Engine {
  readonly #store: Store
  readonly #now: () => number
  readonly #claimed = new Map<string, string>()

  constructor(store: Store, now: () => number) {
    this.#store = store
    this.#now = now
  }

  async wake(...[tx, { kind, key, at }]: Parameters<Engine['wake']>): Promise<void> {
    await tx.run('alarm_put', { kind, key, at })
  }

  async claim(limit: number): Promise<readonly Claim[]> {
    const due = await this.#store.transaction((tx) =>
      // Claimed alarms stay in the table until they are done, in front of the others.
      tx.all('alarms_due', { now: this.#now(), limit: limit + this.#claimed.size }),
    )
    const claims: Claim[] = []
    for (const row of due) {
      const id = `${row['kind']}/${row['key']}`
      if (claims.length >= limit || this.#claimed.has(id)) continue
      const claim: Claim = {
        kind: row['kind'] as AlarmKind,
        key: String(row['key']),
        at: Number(row['at']),
        token: String(row['token']),
      }
      this.#claimed.set(id, claim.token)
      claims.push(claim)
    }
    return claims
  }

  async heartbeat(): Promise<void> {
    // One process: a claim ends when the process does.
  }

  async done(...[tx, { kind, key, token }]: Parameters<Engine['done']>): Promise<void> {
    await tx.run('alarm_done', { kind, key, token })
  }

  /** The worker is finished with it, whatever it did. */
  release({ kind, key }: Claim): void {
    this.#claimed.delete(`${kind}/${key}`)
  }
}
