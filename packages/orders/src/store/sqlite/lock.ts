import { realpathSync, writeFileSync } from 'node:fs'
import { dirname, basename, join } from 'node:path'
import { OrderError } from '../../core/error.js'
import { openDriver, type Driver } from './driver.js'

/** Files that this process has open, across builds and copies of this package. */
const registry = Symbol.for('wechatpay-kit.orders.files')

function openFiles(): Set<string> {
  const holder = globalThis as { [registry]?: Set<string> }
  return (holder[registry] ??= new Set())
}

/**
 * Keeps a second desk away from a file: two processes would both send its alarms, and two SQLite libraries in one
 * process on one file lose data. The lock is an exclusive transaction on `<file>.lock`, which the operating system
 * ends with the process, so that no stale lock is left after `kill -9`.
 */
export function lockFile(file: string): () => void {
  const path = join(realpathSync(dirname(file)), `${basename(file)}.lock`)
  const taken = (cause?: unknown): OrderError =>
    new OrderError(
      'store_locked',
      `${file} is open in another desk: use one desk per file, or PostgreSQL for several processes`,
      cause,
    )
  const held = openFiles()
  if (held.has(path)) throw taken()
  writeFileSync(path, '', { flag: 'a', mode: 0o600 })
  let driver: Driver | undefined
  try {
    driver = openDriver(path)
    driver.exec('PRAGMA busy_timeout = 0')
    driver.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    driver?.close()
    if (error instanceof Error && /locked|busy/i.test(error.message)) throw taken(error)
    throw error
  }
  held.add(path)
  const lock = driver
  return () => {
    lock.exec('ROLLBACK')
    lock.close()
    held.delete(path)
  }
}
