import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'tests/docs/.snippets')

/** What a fragment may use without importing it, as its document has imported it before. */
const imports: Readonly<Record<string, string>> = {
  WechatPay: 'wechatpay-kit',
  WechatPayError: 'wechatpay-kit',
  memoryDedupe: 'wechatpay-kit',
  reconcile: 'wechatpay-kit',
  'type DedupeStore': 'wechatpay-kit',
  telemetry: 'wechatpay-kit/opentelemetry',
  createSandbox: '@wechatpay-kit/sandbox',
}

const documents = [
  ...readdirSync(root)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, name)),
  ...['docs', 'packages', 'examples'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      // What users read; a room's own README is for those who work in it.
      .filter((name) => name.endsWith('.md') && !/node_modules|CHANGELOG|\/(src|test)\//.test(name))
      .map((name) => join(root, room, name)),
  ),
]

interface Snippet {
  readonly document: string
  readonly line: number
  readonly code: string
}

function snippets(document: string): Snippet[] {
  const text = readFileSync(document, 'utf8')
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => ({
    document: relative(root, document),
    line: text.slice(0, match.index).split('\n').length + 1,
    code: match[1] ?? '',
  }))
}

/** A module of its own: the names that the fragment takes for imported, and `…` for members that it leaves out. */
function program({ code }: Snippet): string {
  const missing = Object.entries(imports).filter(([given]) => {
    const name = given.replace('type ', '')
    return new RegExp(`\\b${name}\\b`).test(code) && !new RegExp(`import .*\\b${name}\\b`).test(code)
  })
  const lines = missing.map(([name, from]) => `import { ${name} } from '${from}'; `)
  return `${lines.join('')}export {}; ${code.replaceAll(/(^|[{,] ?|^ +)…/gm, '$1...omitted')}`
}

const all = documents.flatMap(snippets)
let complaints: readonly string[] = []

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  for (const snippet of all) {
    const file = join(folder, snippet.document, `${snippet.line}.ts`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, program(snippet))
  }
  const compilerOptions = {
    noUnusedLocals: false,
    noUnusedParameters: false,
    experimentalDecorators: true,
    erasableSyntaxOnly: false,
  }
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions,
    include: ['**/*.ts', '../fragments.d.ts'],
    exclude: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(root, 'node_modules/typescript7/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  })
  complaints = stdout.split('\n').filter((line) => line.includes('error TS'))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('there is TypeScript in the documents', () => {
  expect(all.length).toBeGreaterThan(40)
})

it.each(all.map((snippet) => [`${snippet.document}:${snippet.line}`, snippet] as const))(
  '%s type-checks',
  (_, { document, line }) => {
    const own = complaints.filter((text) => text.startsWith(`${document}/${line}.ts(`))
    expect(own).toEqual([])
  },
)

it('nothing else is wrong', () => {
  expect(complaints.filter((text) => !/^[^(]+\.md\/\d+\.ts\(/.test(text))).toEqual([])
})
