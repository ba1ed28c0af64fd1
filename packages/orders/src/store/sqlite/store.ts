import { AsyncLocalStorage } from 'node:async_hooks'
import { chmodSync, closeSync, openSync } from 'node:fs'
import { OrderError } from '../../core/error.js'
import type { Row, Store, Tx, Value } from '../port.js'
import { compile, type StatementName } from '../statements.js'
import { dialect } from './dialect.js'
import { openDriver, pragma, type Driver, type Statement } from './driver.js'
import { lockFile } from './lock.js'
import { migrations } from './migrations.js'

/** Transactions that share one COMMIT at most: together they wait for the disk once. */
const maxBatch = 256

interface Waiting {
  readonly work: (tx: Tx) => Promise<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

interface Prepared {
  readonly statement: Statement
  readonly names: readonly string[]
}

/**
 * Keeps everything in one SQLite file, for one process. Write-ahead log and `synchronous=FULL`: what is committed
 * survives a power loss. Transactions that arrive at the same time share a commit, each in a savepoint of its own.
 */
export function sqlite(file: string): Store {
  return new SqliteStore(file)
}

class SqliteStore implements Store {
  readonly dialect = 'sqlite'
  readonly #file: string
  #driver: Driver | undefined
  #unlock: () => void = () => undefined
  readonly #prepared = new Map<string, Prepared>()
  #marks: { begin: Statement; keep: Statement; undo: Statement } | undefined
  readonly #queue: Waiting[] = []
  #running: Promise<void> | undefined
  readonly #inside = new AsyncLocalStorage<true>()

  constructor(file: string) {
    this.#file = file
  }

  async open(): Promise<void> {
    // The database and the log next to it hold orders: only the owner reads them.
    closeSync(openSync(this.#file, 'a', 0o600))
    chmodSync(this.#file, 0o600)
    this.#unlock = lockFile(this.#file)
    try {
      const driver = openDriver(this.#file)
      this.#driver = driver
      driver.exec('PRAGMA busy_timeout = 5000')
      driver.exec('PRAGMA journal_mode = WAL')
      driver.exec('PRAGMA synchronous = FULL')
      driver.exec('PRAGMA foreign_keys = ON')
      assertSetting(driver, 'journal_mode', 'wal')
      assertSetting(driver, 'synchronous', 2)
      assertSetting(driver, 'foreign_keys', 1)
    } catch (error) {
      this.#driver?.close()
      this.#driver = undefined
      this.#unlock()
      throw error
    }
  }

  async migrate(): Promise<readonly string[]> {
    const missing = await this.pending()
    for (const name of missing) {
      const index = migrations.findIndex((one) => one.name === name)
      const driver = this.#open()
      driver.exec('BEGIN IMMEDIATE')
      try {
        driver.exec(migrations[index]?.sql ?? '')
        driver.exec(`PRAGMA user_version = ${index + 1}`)
        driver.exec('COMMIT')
      } catch (error) {
        driver.exec('ROLLBACK')
        throw error
      }
    }
    return missing
  }

  async pending(): Promise<readonly string[]> {
    const version = Number(pragma(this.#open(), 'user_version'))
    if (version > migrations.length)
      throw new OrderError(
        'store_not_migrated',
        `${this.#file} was migrated by a newer version of @wechatpay-kit/orders: upgrade this one`,
      )
    return migrations.slice(version).map(({ name }) => name)
  }

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.#inside.getStore() === true)
      return Promise.reject(
        new OrderError(
          'nested_transaction',
          'The desk was called inside one of its own transactions, from onPaid for example: use the given `tx` there, and call the desk afterwards',
        ),
      )
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({ work, resolve: resolve as (value: unknown) => void, reject })
      this.#running ??= this.#drain()
    })
  }

  async close(): Promise<void> {
    await this.#running
    this.#prepared.clear()
    this.#marks = undefined
    if (this.#driver !== undefined) checkpoint(this.#driver)
    this.#driver?.close()
    this.#driver = undefined
    this.#unlock()
    this.#unlock = () => undefined
  }

  #open(): Driver {
    if (this.#driver === undefined) throw new OrderError('invalid_input', `${this.#file} is not open`)
    return this.#driver
  }

  async #drain(): Promise<void> {
    // Work that is asked for in the same turn joins the first batch.
    await Promise.resolve()
    while (this.#queue.length > 0) await this.#batch()
    this.#running = undefined
  }

  /** Runs what waits, each in a savepoint, and commits once. Nobody hears of success before the disk has it. */
  async #batch(): Promise<void> {
    const settled: (() => void)[] = []
    const taken: Waiting[] = []
    try {
      const driver = this.#open()
      driver.exec('BEGIN IMMEDIATE')
      try {
        for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
          taken.push(next)
          settled.push(await this.#savepoint(driver, next))
          if (taken.length >= maxBatch) break
        }
        driver.exec('COMMIT')
      } catch (error) {
        driver.exec('ROLLBACK')
        throw error
      }
    } catch (error) {
      if (taken.length === 0) taken.push(...this.#queue.splice(0))
      for (const { reject } of taken) reject(error)
      return
    }
    for (const settle of settled) settle()
  }

  async #savepoint(driver: Driver, { work, resolve, reject }: Waiting): Promise<() => void> {
    const { begin, keep, undo } = this.#savepoints(driver)
    begin.run()
    const scope = { open: true }
    try {
      const value = await this.#inside.run(true, () => work(this.#scoped(scope)))
      scope.open = false
      keep.run()
      return () => resolve(value)
    } catch (error) {
      scope.open = false
      undo.run()
      keep.run()
      return () => reject(error)
    }
  }

  /** A transaction that ends: what is called later, a forgotten `await` for example, must not write into another one. */
  #scoped(scope: { open: boolean }): Tx {
    const { all, get, run, query } = this.#tx
    const check = (): void => {
      if (!scope.open)
        throw new OrderError(
          'transaction_ended',
          'The transaction has ended: await every statement inside the callback',
        )
    }
    return {
      all: async (...given) => (check(), all(...given)),
      get: async (...given) => (check(), get(...given)),
      run: async (...given) => (check(), run(...given)),
      query: async (...given) => (check(), query(...given)),
    }
  }

  #savepoints(driver: Driver): { begin: Statement; keep: Statement; undo: Statement } {
    return (this.#marks ??= {
      begin: driver.prepare('SAVEPOINT work'),
      keep: driver.prepare('RELEASE work'),
      undo: driver.prepare('ROLLBACK TO work'),
    })
  }

  readonly #tx: Tx = {
    all: async (name, parameters) => this.#all(name, parameters),
    get: async (name, parameters) => this.#all(name, parameters)[0],
    run: async (name, parameters = {}) => {
      const { statement, names } = this.#statement(name)
      return Number(statement.run(...names.map((one) => parameters[one] ?? null)).changes)
    },
    query: async (sql, parameters = []) => {
      let prepared = this.#prepared.get(sql)
      if (prepared === undefined) {
        prepared = { statement: this.#open().prepare(sql), names: [] }
        if (this.#prepared.size < 500) this.#prepared.set(sql, prepared)
      }
      return prepared.statement.all(...parameters) as Row[]
    },
  }

  #all(name: StatementName, parameters: Readonly<Record<string, Value>> = {}): readonly Row[] {
    const { statement, names } = this.#statement(name)
    return statement.all(...names.map((one) => parameters[one] ?? null)) as Row[]
  }

  #statement(name: StatementName): Prepared {
    let prepared = this.#prepared.get(name)
    if (prepared === undefined) {
      const { sql, names } = compile(dialect[name], () => '?')
      prepared = { statement: this.#open().prepare(sql), names }
      this.#prepared.set(name, prepared)
    }
    return prepared
  }
}

function assertSetting(driver: Driver, name: string, expected: string | number): void {
  const value = pragma(driver, name)
  if (value !== expected)
    throw new OrderError(
      'invalid_input',
      `SQLite runs with ${name} = ${value}, the desk needs ${expected}: is the file on a file system without shared memory, or in use by another program?`,
    )
}

/**
 * Moves the write-ahead log into the file. libsql closes a file only when its statements are collected: until then a copy
 * of the file alone would lack the latest rows. Where a reader is in the way the log stays next to the file, complete.
 */
function checkpoint(driver: Driver): void {
  try {
    driver.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // The rows are in the log: the next start reads them from there.
  }
}
