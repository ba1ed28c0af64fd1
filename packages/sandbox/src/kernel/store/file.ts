import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { lock } from './lock.js'
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
    load: () => (all.all() as Row[]).map((row) => toChange(row, file)),
    write(changes) {
      database.exec('BEGIN IMMEDIATE')
      try {
        for (const { collection, id, document } of changes) {
          if (document === undefined) remove.run(collection, id)
          else put.run(collection, id, JSON.stringify(document))
        }
        database.exec('COMMIT')
      } catch (error) {
        // SQLite has already rolled back after some errors, a full disk among them: keep the reason.
        if (database.inTransaction) database.exec('ROLLBACK')
        throw new Error(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        })
      }
    },
    close() {
      database.close()
      release()
    },
  }
}

interface Row {
  readonly collection: Collection
  readonly id: string
  readonly body: string
}

function toChange({ collection, id, body }: Row, file: string): Change {
  try {
    return { collection, id, document: JSON.parse(body) as unknown }
  } catch (error) {
    throw new Error(
      `${file} is damaged: the document ${id} in ${collection} is not JSON. Restore a backup, or start with another directory`,
      { cause: error },
    )
  }
}
