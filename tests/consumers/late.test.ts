import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const entry = createRequire(import.meta.url).resolve('wechatpay-kit')

/** Bare names that a built ES module and what it imports at once ask for. */
function imported(file: string, seen: Set<string> = new Set(), names: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return names
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, name = ''] of text.matchAll(/^(?:import|export)\b[^;]*?["']([^"']+)["'];/gm)) {
    if (name.startsWith('.')) imported(join(dirname(file), name), seen, names)
    else names.add(name)
  }
  return names
}

// Each takes tens of milliseconds of everybody's start, and only some callers need it.
describe('importing the SDK', () => {
  it('loads nothing but Node itself, as ES modules', () => {
    const names = [...imported(join(dirname(entry), 'index.js'))]
    expect(names).toContain('node:crypto')
    expect(names.filter((name) => !name.startsWith('node:'))).toEqual([])
  })

  it('loads nothing but Node itself and its own files, as CommonJS', () => {
    const script = `require('wechatpay-kit'); console.log(JSON.stringify(Object.keys(require.cache)))`
    const { stdout } = spawnSync(process.execPath, ['-e', script], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    })
    const files = JSON.parse(stdout) as string[]
    expect(files.length).toBeGreaterThan(2)
    // Node pays for each file: many small ones double the time that an import takes.
    expect(files.length).toBeLessThan(25)
    expect(files.filter((file) => !file.startsWith(dirname(entry)))).toEqual([])
  })
})
