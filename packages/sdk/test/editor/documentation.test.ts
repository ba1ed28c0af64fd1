import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { install, type Installation } from '../../../../tests/consumers/installation.js'
import { documented, notices, operations, type Field, type Schema } from './contract.js'
import { Hovers, type Compiler } from './hovers.js'
import { languageServer, versions } from './servers.mjs'

let project: Installation
beforeAll(() => {
  project = install('@types/node')
}, 120_000)

interface Place extends Field {
  /** An expression of the type that the path starts from. */
  readonly root: string
}

/** As a comment keeps it. */
const textOf = ({ title = '' }: Schema): string => title.trim().replaceAll(/\s+/g, ' ')

/** Fields that a plain expression reaches. */
const reachable = (): readonly Place[] =>
  places.filter(
    ({ path, narrowed, schema }) =>
      !narrowed && textOf(schema) !== '' && path.every((name) => name === '[]' || /^[a-z_]\w*$/i.test(name)),
  )

/** Some of them, others in each run: the whole list is what the first test is about. */
const sampled = (count: number): readonly Place[] => {
  const list = reachable()
  return Array.from({ length: count }, () => list[Math.floor(Math.random() * list.length)]).filter(
    (one) => one !== undefined,
  )
}

/** Every documented field of the contract, by the type in which a developer meets it. */
const places: readonly Place[] = [
  ...operations()
    .filter(({ page }) => page !== true)
    .flatMap(({ method, path, pathParams, query, body, responses, version }) => {
      const of = (name: string): string => `${name}<'${path.slice(1)}', '${method.toLowerCase()}'>`
      const member = body?.content === 'multipart' ? 'body' : version === 'v2' ? 'xml' : 'json'
      return [
        ...documented({ properties: pathParams ?? {} }).map((one) => ({ ...one, root: of('OptionsOf') })),
        ...documented(query, ['query']).map((one) => ({ ...one, root: of('OptionsOf') })),
        ...documented(body?.schema, [member]).map((one) => ({ ...one, root: of('OptionsOf') })),
        ...Object.values(responses).flatMap(({ schema }) =>
          documented(schema, [], { narrowed: Object.keys(responses).length > 1, inText: false }).map(
            (one) => ({
              ...one,
              root: of('ResponseOf'),
            }),
          ),
        ),
      ]
    }),
  ...notices().flatMap(({ event, resource, resources = {} }) =>
    [resource, ...Object.values(resources).map((one) => one.schema)].flatMap((schema) =>
      documented(schema, ['resource'], { narrowed: resource === undefined, inText: false }).map((one) => ({
        ...one,
        root: `NotificationByEvent['${event}']`,
      })),
    ),
  ),
]

/** A file that names every type, so that a compiler resolves them as in a developer's program. */
function source(): string {
  const roots = [...new Set(places.map(({ root }) => root))]
  return (
    "import type { NotificationByEvent, OptionsOf, ResponseOf } from 'wechatpay-kit/types'\n" +
    roots.map((root, index) => `export declare const v${index}: ${root}\n`).join('')
  )
}

const compilers: readonly (readonly [version: string, module: string])[] = [
  ['5.9', 'typescript59'],
  ['6.0', 'typescript'],
]

describe('the packed declarations', () => {
  it.each(compilers)(
    'document every documented field of the contract, in ES modules and CommonJS (TypeScript %s)',
    (_, module) => {
      const compiler = createRequire(import.meta.url)(module) as Compiler
      const files = ['all.mts', 'all.cts'].map((name) => project.write(name, source()))
      const program = compiler.createProgram(files, {
        strict: true,
        noEmit: true,
        target: compiler.ScriptTarget.ES2023,
        module: compiler.ModuleKind.NodeNext,
        moduleResolution: compiler.ModuleResolutionKind.NodeNext,
        types: ['node'],
      })
      const hovers = new Hovers(compiler, program)
      const roots = [...new Set(places.map(({ root }) => root))]
      for (const file of files) {
        expect(program.getSemanticDiagnostics(program.getSourceFile(file))).toEqual([])
        const types = hovers.variables(file)
        const silent = places.filter(({ root, path, schema, inText }) => {
          const type = types.get(`v${roots.indexOf(root)}`)
          if (type === undefined) return true
          // Most of what is inside a text is given as that text.
          if (inText && !hovers.has([type], path)) return false
          const found = hovers.documentation([type], path)
          return !found.some((text) => text !== '' && text.includes(textOf(schema).slice(0, 200)))
        })
        expect(silent.map(({ root, path }) => `${root}: ${path.join('.')}`)).toEqual([])
      }
      expect(places.length).toBeGreaterThan(25_000)
    },
    300_000,
  )

  it.each(versions)(
    'show it on hover in an editor with TypeScript %s, in ES modules and CommonJS',
    async (version) => {
      const server = languageServer(version)
      try {
        for (const name of ['sample.mts', 'sample.cts']) {
          const sample = sampled(20)
          const lines = sample.map(({ root, path }, index) => {
            const access = path.map((one) => (one === '[]' ? '[0]!' : `.${one}!`)).join('')
            return `declare const v${index}: ${root}\nvoid v${index}${access}\n`
          })
          const text = `import type { NotificationByEvent, OptionsOf, ResponseOf } from 'wechatpay-kit/types'\n${lines.join('')}`
          const file = project.write(name, text)
          await server.open(file, text)
          let from = 0
          for (const [index, { schema, root, path }] of sample.entries()) {
            const line = lines[index] ?? ''
            from = text.indexOf(line, from)
            const { documentation } = await server.hover(file, from + line.lastIndexOf(path.at(-1) ?? ''))
            expect(documentation, `${root}: ${path.join('.')}`).toContain(textOf(schema).slice(0, 100))
          }
        }
      } finally {
        await server.close()
      }
    },
    300_000,
  )

  it('is Chinese, limits included', () => {
    const folder = join(project.folder, 'node_modules/wechatpay-kit/dist/generated')
    const text = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('')
    expect(text).not.toMatch(/\/\*\*[^\n]*(at most|at least|example:|Roles:)/)
    expect(text).toContain('角色：')
  })
})
