import { describe, expect, it } from 'vitest'
import { judge, type Exception, type File } from './judge.mjs'

const test = (name: string, state: string): File['tests'][number] => ({ name, state, why: '' })
const file = (tests: File['tests'], why = ''): File => ({ file: 'a.test.ts', why, tests })
const except = (tests: Exception['tests'], runtimes = ['Bun']): Exception[] => [
  { reason: 'it can not', runtimes, tests },
]

describe('the results of a runtime', () => {
  it.each(['failed', 'skipped', 'pending'])('are no success when a test is %s', (state) => {
    expect(judge('Node 20', [file([test('x', state), test('y', 'passed')])], [])).toMatchObject({
      passed: 1,
      failures: [`a.test.ts > x: ${state}`],
    })
  })

  it('are no success when a file fails outside of its tests', () => {
    const { failures } = judge('Node 20', [file([test('x', 'passed')], 'Error: in afterAll')], [])
    expect(failures).toEqual(['a.test.ts: Error: in afterAll'])
  })

  it('are one when what failed is excepted in this runtime, by name or by file', () => {
    const named = judge('Bun 1.4', [file([test('x', 'failed')])], except({ 'a.test.ts': ['x'] }))
    expect(named).toEqual({ files: 1, passed: 0, tests: 1, whole: 0, failures: [] })
    const whole = judge('Bun 1.4', [file([], 'no SM2')], except({ 'a.test.ts': 'all' }))
    expect(whole).toEqual({ files: 1, passed: 0, tests: 0, whole: 1, failures: [] })
    const other = judge('Deno 2.9', [file([test('x', 'failed')])], except({ 'a.test.ts': ['x'] }))
    expect(other.failures).toEqual(['a.test.ts > x: failed'])
  })

  it.each<[string, File[], Exception['tests'], string]>([
    [
      'test passes',
      [file([test('x', 'passed')])],
      { 'a.test.ts': ['x'] },
      'a.test.ts > x: excepted, but it passes',
    ],
    [
      'test is gone',
      [file([])],
      { 'a.test.ts': ['x'] },
      'a.test.ts > x: excepted, but there is no such test',
    ],
    [
      'file passes',
      [file([test('x', 'passed')])],
      { 'a.test.ts': 'all' },
      'a.test.ts > x: its file is excepted, but it passes',
    ],
    ['file is empty', [file([])], { 'a.test.ts': 'all' }, 'a.test.ts: excepted, but it holds no test'],
    ['file is gone', [], { 'a.test.ts': 'all' }, 'a.test.ts: excepted, but there is no such file'],
  ])('are no success when an excepted %s', (_, files, tests, failure) => {
    expect(judge('Bun 1.4', files, except(tests)).failures).toEqual([failure])
  })
})
