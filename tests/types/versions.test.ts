import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { program } from './budget.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const compile = (compiler: string, ...args: string[]): string =>
  spawnSync(process.execPath, [join(root, 'node_modules', compiler, 'bin/tsc'), ...args], {
    cwd: root,
    encoding: 'utf8',
  }).stdout

describe('the types', () => {
  it.each([
    ['5.9', 'typescript59'],
    ['6.0', 'typescript'],
    ['7.0', 'typescript7'],
  ])('accept and refuse the same with TypeScript %s', (version, compiler) => {
    expect(compile(compiler, '--version')).toContain(`Version ${version}.`)
    expect(compile(compiler, '-p', 'tests/types')).toBe('')
  })

  // Awaiting instantiates the standard library's Promise and Awaited for each answer: 7 of them for each of 300 types.
  it.each([
    ['called', 'call', 1000],
    ['awaited', 'await', 2500],
  ] as const)('of 300 operations, all %s, cost few instantiations', (what, how, limit) => {
    const folder = mkdtempSync(join(root, 'tests/types/.budget-'))
    try {
      const file = join(folder, 'calls.ts')
      writeFileSync(file, program(how))
      const options = [
        '--noEmit',
        '--strict',
        '--target',
        'es2023',
        '--module',
        'nodenext',
        '--skipLibCheck',
        '--types',
        'node',
      ]
      const output = compile('typescript', ...options, '--extendedDiagnostics', file)
      expect(output).not.toContain('error')
      const count = Number(/Instantiations:\s+(\d+)/.exec(output)?.[1])
      console.log(`${count} instantiations for 300 operations, ${what}`)
      expect(count).toBeLessThan(limit)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
