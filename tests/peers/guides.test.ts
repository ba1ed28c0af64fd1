// The guides are complete: whatever a peer offers has its row, and every chain that documents show is in the contract.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as axiosPlugin from 'wechatpay-axios-plugin'
import WxPay from 'wechatpay-node-v3'
import { operations as v2 } from '../../packages/sdk/test/support/v2.js'
import { fakePlatform } from '../../packages/sdk/test/support/platform.js'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** Methods of a class that callers use: what TypeScript hides from them is left out. */
const internal: ReadonlySet<string> = new Set(['constructor', 'sign', 'buildAuthorization'])

describe('the guide from wechatpay-node-v3', () => {
  const guide = read('docs/from-wechatpay-node-v3.md')
  const methods = Object.getOwnPropertyNames(WxPay.prototype).filter((name) => !internal.has(name))
  it.each(methods)('has a row for %s', (name) => {
    expect(guide).toMatch(new RegExp(`\`${name}\\(`))
  })
  it('has no row for what that library has not', () => {
    const rows = [...guide.matchAll(/^\| (.*?) +\|/gm)].map(([, cell]) => cell ?? '')
    const named = rows.flatMap((cell) => [...cell.matchAll(/`(\w+)\(/g)].map(([, name]) => name ?? ''))
    expect(named.filter((name) => !methods.includes(name))).toEqual([])
  })
})

describe('the guide from wechatpay-axios-plugin', () => {
  const guide = read('docs/from-wechatpay-axios-plugin.md')
  it.each(Object.keys(axiosPlugin).filter((name) => name !== 'default'))('has a row for %s', (name) => {
    expect(guide).toMatch(new RegExp(`\\| .*\\b(${name}|wxpay)\\b.* \\|`))
    expect(guide).toContain(name)
  })
  const methods = ['Rsa', 'Formatter', 'Hash', 'Transformer'].flatMap((room) => {
    const made = (axiosPlugin as unknown as Record<string, object>)[room] ?? {}
    return Object.getOwnPropertyNames(made)
      .filter((name) => typeof (made as Record<string, unknown>)[name] === 'function' && name !== 'default')
      .map((name) => [room, name] as const)
  })
  // Steps of what has a row, of no use by themselves.
  const steps = new Set([
    'isKeyObject',
    'keyObjectFrom',
    'sha1',
    'sha256',
    'equals',
    'ksort',
    'castCsvLine',
    'queryStringLike',
  ])
  it.each(methods.filter(([, name]) => !steps.has(name)))('names %s.%s', (_, name) => {
    expect(guide).toMatch(new RegExp(`\\b${name}\\b`))
  })
})

describe('every chain in the documents', () => {
  const files = [
    'README.md',
    'README.zh-CN.md',
    ...readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`),
  ]
  const known = new Set<string>([
    ...v2.map(({ method, path }) => `${method} v2${path.replace(/^\/v2/, '')}`),
    ...[
      'hk.json',
      'global.json',
      ...readdirSync(new URL('contract/v3/', root)).map((name) => `v3/${name}`),
    ].flatMap((name) =>
      (JSON.parse(read(`contract/${name}`)) as { method: string; path: string }[]).map(
        ({ method, path }) => `${method} ${path.slice(1)}`,
      ),
    ),
  ])
  const chains = files.flatMap((file) =>
    // A peer's own chains begin with the name that its readme gives it.
    [
      ...read(file).matchAll(
        /(?<!wxpay\.)(?<![\w.])(?:wechatpay\.)?((?:v3|v2|hk|global)(?:\.\w+)+)\.(get|post|put|patch|delete)(?:Sync)?\(/g,
      ),
    ].map(([, chain, verb]) => [file, chain ?? '', verb ?? ''] as const),
  )
  it.each(chains)('%s: %s.%s', async (_, chain, verb) => {
    const client = (await fakePlatform()).client() as unknown as Record<string, unknown>
    let node: unknown = client
    for (const segment of chain.split('.')) node = (node as Record<string, unknown>)[segment]
    expect(known).toContain(`${verb.toUpperCase()} ${String((node as { toString(): string }).toString())}`)
  })
  it('is found', () => expect(chains.length).toBeGreaterThan(40))
})
