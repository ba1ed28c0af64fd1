import { mkdirSync, readFileSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Lock files that this process holds. */
const held = new Set<string>()

/** Milliseconds after which a takeover that nobody finished counts as abandoned. A takeover takes less than one. */
const abandoned = 10_000

/**
 * Takes a lock file that contains this process's number; returns what releases it. A lock of a process that has ended is
 * replaced. SQLite's own exclusive lock is no alternative: the driver releases it only when its statements are collected.
 */
export function lock(file: string): () => void {
  const path = resolve(file)
  if (!create(path) && !takeOver(path)) throw new Error(`another sandbox is using it: ${file}`)
  held.add(path)
  return () => {
    held.delete(path)
    rmSync(path, { force: true })
  }
}

/** Whether the lock did not exist and is ours now. */
function create(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/**
 * Replaces the lock of a process that has ended. Only one process at a time looks and replaces: otherwise a second one that
 * saw the old lock would remove the fresh lock of the first.
 */
function takeOver(path: string): boolean {
  const guard = `${path}.takeover`
  try {
    mkdirSync(guard)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
    if (Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > abandoned)
      throw new Error(`a sandbox ended while it took over ${path}: remove the directory ${guard}`, {
        cause: error,
      })
    return false
  }
  try {
    if (isHeld(path)) return false
    rmSync(path, { force: true })
    return create(path)
  } finally {
    rmdirSync(guard)
  }
}

function isHeld(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    // In a container, a killed process and the one that follows it have the same number.
    if (pid === process.pid) return held.has(path)
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    // Another user's process answers EPERM: it runs.
    return isCode(error, 'EPERM')
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
