import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** A function that collects all garbage there is, in Node, Deno and Bun. */
export function garbageCollector(): () => void {
  const { Bun } = globalThis as { Bun?: { gc(isFull: boolean): void } }
  if (Bun !== undefined) return () => Bun.gc(true)
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
