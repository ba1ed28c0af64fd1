import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import type { Change, Collection, Journal } from './store.js'

/**
 * One SQLite file in a directory. `synchronous=NORMAL` with a write-ahead log survives a killed process; the exclusive
 * lock keeps a second sandbox out of the same directory.
 */
export function openFile(directory: string): Journal {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const file = join(directory, 'sandbox.sqlite')
  const isNew = !existsSync(file)
  const database = new Database(file)
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    database.exec('PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = NORMAL')
    database.exec(
      'CREATE TABLE IF NOT EXISTS documents (position INTEGER PRIMARY KEY, collection TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (collection, id))',
    )
    if (isNew) chmodSync(file, 0o600)
  } catch (error) {
    database.close()
    throw new Error(`cannot open ${file}: another sandbox may be using it`, { cause: error })
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
    close: () => void database.close(),
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
