import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'libsql'
import type { Change, Collection, Journal } from './store.js'

/**
 * One SQLite file in a directory. `synchronous=NORMAL` with a write-ahead log survives a killed process; a lock file
 * keeps a second sandbox out of the same directory.
 */
export function openFile(directory: string): Journal {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const file = join(directory, 'sandbox.sqlite')
  const release = lock(join(directory, 'sandbox.lock'))
  let database: Database.Database | undefined
  try {
    // SQLite gives its other files the mode of this one, and they hold keys, too.
    closeSync(openSync(file, 'a', 0o600))
    for (const one of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(one)) chmodSync(one, 0o600)
    database = new Database(file)
    database.exec('PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = NORMAL')
    database.exec(
      'CREATE TABLE IF NOT EXISTS documents (position INTEGER PRIMARY KEY, collection TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (collection, id))',
    )
  } catch (error) {
    database?.close()
    release()
    throw new Error(`cannot open ${file}`, { cause: error })
  }
  const all = database.prepare('SELECT collection, id, body FROM documents ORDER BY position')
  const put = database.prepare(
    'INSERT INTO documents (collection, id, body) VALUES (?, ?, ?) ON CONFLICT (collection, id) DO UPDATE SET body = excluded.body',
  )
  const remove = database.prepare('DELETE FROM documents WHERE collection = ? AND id = ?')
  return {
    load: () => (all.all() as Row[]).map(toChange),
    write(changes) {
      database.exec('BEGIN IMMEDIATE')
      try {
        for (const { collection, id, document } of changes) {
          if (document === undefined) remove.run(collection, id)
          else put.run(collection, id, JSON.stringify(document))
        }
        database.exec('COMMIT')
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    close() {
      database.close()
      release()
    },
  }
}

/** Lock files that this process holds. */
const held = new Set<string>()

/**
 * Takes a lock file that names this process; one left by a process that is gone is replaced. SQLite's own exclusive lock
 * won't do: the driver gives it back only when its statements are collected.
 */
function lock(file: string): () => void {
  const path = resolve(file)
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 })
      held.add(path)
      return () => {
        held.delete(path)
        rmSync(path, { force: true })
      }
    } catch (error) {
      if (attempt > 0 || isHeld(path))
        throw new Error(`another sandbox is using it: ${file}`, { cause: error })
      rmSync(path, { force: true })
    }
  }
}

function isHeld(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    // In a container a process that was killed and the one that follows it bear the same number.
    if (pid === process.pid) return held.has(path)
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    // Another user's process answers EPERM: it lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

interface Row {
  readonly collection: Collection
  readonly id: string
  readonly body: string
}

function toChange(row: Row): Change {
  const document: unknown = JSON.parse(row.body)
  return { collection: row.collection, id: row.id, document }
}
