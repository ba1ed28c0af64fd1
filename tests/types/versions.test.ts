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
  ])(
    'accept and refuse the same with TypeScript %s',
    (version, compiler) => {
      expect(compile(compiler, '--version')).toContain(`Version ${version}.`)
      expect(compile(compiler, '-p', 'tests/types')).toBe('')
    },
    120_000,
  )

  /** The instantiations of a program beyond those of an empty file, which is counted beside it. */
  function instantiations(program: string): number {
    const folder = mkdtempSync(join(root, 'tests/types/.budget-'))
    const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--skipLibCheck']
    const count = (name: string, source: string): number => {
      const file = join(folder, name)
      writeFileSync(file, source)
      const output = compile('typescript', ...options, '--types', 'node', '--extendedDiagnostics', file)
      expect(output).not.toContain('error')
      return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1])
    }
    try {
      return count('program.ts', program) - count('empty.ts', 'export {}\n')
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  // Types compute nothing, so a call costs nothing; the first `await` of a response's type costs what a Promise with one more
  // method must (decisions/0015).
  it.each([
    ['called', 300, 0],
    ['awaited', 100, 1000],
    ['awaited', 300, 7 * 300],
  ] as const)(
    'of 300 calls, %s, over %i operations, cost at most %i instantiations',
    (how, different, limit) => {
      const cost = instantiations(program(how, different))
      console.log(`${cost} instantiations for 300 calls over ${different} operations, ${how}`)
      expect(cost).toBeLessThanOrEqual(limit)
    },
    120_000,
  )

  // Only the keys that a handler names are resolved.
  it('of fifty notification handlers in both roles cost at most 150 instantiations', () => {
    const handlers = Array.from(
      { length: 50 },
      (_, index) =>
        `export const h${index} = ${index % 2 === 0 ? 'direct' : 'partner'}.notifications.handler({ 'TRANSACTION.SUCCESS': ({ resource }) => resource.amount.total })\n`,
    )
    const cost = instantiations(
      `import type { WechatPay } from 'wechatpay-kit'\ndeclare const direct: WechatPay\ndeclare const partner: WechatPay<'partner'>\n${handlers.join('')}`,
    )
    console.log(`${cost} instantiations for 50 handlers`)
    expect(cost).toBeLessThanOrEqual(150)
  }, 120_000)
})
