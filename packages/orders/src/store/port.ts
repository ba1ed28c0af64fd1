import type { AlarmKind } from '../core/types.js'
import type { StatementName } from './statements.js'

/** What a column holds. */
export type Value = string | number | null

/** A row as the database returns it. */
export type Row = Readonly<Record<string, Value>>

/** The merchant's own SQL, inside the desk's transaction. */
export interface MerchantTransaction {
  /**
   * Runs one statement with positional parameters (`?` on SQLite, `$1` on PostgreSQL) and returns its rows. It is
   * committed with the order's transition, or not at all.
   * @example await tx.query('UPDATE stock SET sold = sold + 1 WHERE sku = ?', [sku])
   */
  readonly query: (sql: string, parameters?: readonly Value[]) => Promise<readonly Row[]>
}

/** One transaction: named statements of the dialect, and the merchant's own SQL. */
export interface Tx extends MerchantTransaction {
  readonly all: (name: StatementName, parameters?: Readonly<Record<string, Value>>) => Promise<readonly Row[]>
  readonly get: (
    name: StatementName,
    parameters?: Readonly<Record<string, Value>>,
  ) => Promise<Row | undefined>
  /** Resolves to the number of rows that were changed. */
  readonly run: (name: StatementName, parameters?: Readonly<Record<string, Value>>) => Promise<number>
}

/** Keeps the truth. Everything that a transaction wrote is durable once its promise resolves. */
export interface Store {
  readonly dialect: 'sqlite' | 'postgres'
  /** Opens the database and checks its durability settings. Called once by the desk. */
  open(): Promise<void>
  /** Applies the migrations that are missing; resolves to their names. */
  migrate(): Promise<readonly string[]>
  /** Names of the migrations that are missing. */
  pending(): Promise<readonly string[]>
  /**
   * Runs `work` in one transaction. Rolls back when it throws. `work` must not call back into the desk: that would wait
   * for itself, and is an OrderError `nested_transaction`.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** A due alarm that was handed to a worker. */
export interface Claim {
  readonly kind: AlarmKind
  readonly key: string
  /** When it was due. */
  readonly at: number
  /** Tells this alarm from a later one of the same key. */
  readonly token: string
}

/** Wakes the desk up. It holds no truth: losing all alarms costs latency, never a payment. */
export interface Engine {
  /** Sets the alarm of `(kind, key)`, in the given transaction; replaces an earlier one. */
  wake(tx: Tx, alarm: { readonly kind: AlarmKind; readonly key: string; readonly at: number }): Promise<void>
  /** Hands out at most `limit` due alarms. Nobody else gets them until they are done, or their worker is gone. */
  claim(limit: number): Promise<readonly Claim[]>
  /** The worker is still busy with it. */
  heartbeat(claim: Claim): Promise<void>
  /** Removes the alarm, in the given transaction, unless it was set again in the meantime. */
  done(tx: Tx, claim: Claim): Promise<void>
}
