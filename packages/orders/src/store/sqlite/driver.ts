import { createRequire } from 'node:module'
import type { Row, Value } from '../port.js'

/** A prepared statement. */
export interface Statement {
  run(...values: readonly Value[]): { readonly changes: number | bigint }
  all(...values: readonly Value[]): unknown[]
}

/** An open database file. */
export interface Driver {
  exec(sql: string): void
  prepare(sql: string): Statement
  close(): void
}

/** Opens a file with `node:sqlite` where Node has it (22.13 and newer), else with libsql. Neither is loaded before. */
export function openDriver(file: string): Driver {
  // Not named `require`: the CommonJS build has one.
  const load = createRequire(import.meta.url)
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 13)) {
    const { DatabaseSync } = load('node:sqlite') as { DatabaseSync: new (file: string) => Driver }
    return new DatabaseSync(file)
  }
  const Database = load('libsql') as new (file: string) => Driver
  return new Database(file)
}

/** The single value of a PRAGMA. */
export function pragma(driver: Driver, name: string): Value {
  const [row] = driver.prepare(`PRAGMA ${name}`).all() as Row[]
  return Object.values(row ?? {})[0] ?? null
}
