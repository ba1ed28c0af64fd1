import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Json = Readonly<Record<string, unknown>>
interface Operation extends Json {
  readonly method: string
  readonly path: string
  readonly version: string
  readonly tags?: readonly string[]
  readonly roles?: readonly string[]
  readonly responses: Readonly<Record<string, { readonly schema?: Json; readonly file?: boolean }>>
}
interface Item extends Json {
  readonly operationId: string
  readonly tags?: readonly string[]
  readonly responses: Readonly<Record<string, Json>>
}
interface OpenApi {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Item>>>>
  readonly webhooks: Readonly<Record<string, { readonly post: Json }>>
  readonly components: { readonly schemas: Json }
}

const root = new URL('../../contract/', import.meta.url)
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, root), 'utf8')) as T
const document = read<OpenApi>('openapi.json')
const products = readdirSync(new URL('v3/', root)).map((file) => `v3/${file}`)
const facts = [...products, 'hk.json', 'global.json', 'brand.json', 'v2.json'].flatMap((file) =>
  read<Operation[]>(file),
)
const notifications = read<(Json & { event: string })[]>('webhooks.json')
const items = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, item]) => [`${method.toUpperCase()} ${path}`, item] as const),
)
const itemOf = new Map(items)

/** How often a word holds a value, by value, anywhere inside. */
function count(inside: unknown, word: string): Readonly<Record<string, number>> {
  const found: Record<string, number> = {}
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      if (name === word && typeof inner === 'string') found[inner] = (found[inner] ?? 0) + 1
      visit(inner)
    }
  }
  visit(inside)
  return found
}

describe('the OpenAPI document', () => {
  it('is 3.1 and contains every operation and notification, each with a unique name', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(items.map(([name]) => name).sort()).toEqual(
      facts.map(({ method, path }) => `${method} ${path}`).sort(),
    )
    expect(new Set(items.map(([, { operationId }]) => operationId)).size).toBe(facts.length)
    expect(Object.keys(document.webhooks).sort()).toEqual(notifications.map(({ event }) => event).sort())
  })

  it('marks every encrypted field with its key and its padding', () => {
    const marks = count(document.paths, 'x-encrypted')
    expect(Object.keys(marks).sort()).toEqual(['merchant-certificate', 'platform-key', 'risk-public-key'])
    expect(marks).toEqual(count(facts, 'x-encrypted'))
    expect(count(document.paths, 'x-padding')).toEqual(count(facts, 'x-padding'))
  })

  it('tells who may call each operation, under which products, by which connection', () => {
    for (const fact of facts) {
      const item = itemOf.get(`${fact.method} ${fact.path}`)
      const list = (value: unknown): unknown => (Array.isArray(value) && value.length > 0 ? value : undefined)
      expect(item?.tags).toEqual(list(fact.tags))
      expect(item?.['x-roles']).toEqual(list(fact.roles))
      expect(item?.['x-mutual-tls']).toBe(fact['mutualTls'])
      expect(item?.['x-page']).toBe(fact['page'])
      expect(item?.['deprecated']).toBe(fact['deprecated'] === true ? true : undefined)
    }
  })

  it('gives examples as 3.1 has them, in lists', () => {
    const found = { examples: 0, example: 0 }
    const visit = (value: unknown, areNames: boolean): void => {
      if (typeof value !== 'object' || value === null) return
      if (!areNames && 'examples' in value) found.examples += 1
      if (!areNames && 'example' in value) found.example += 1
      for (const [name, inner] of Object.entries(value)) visit(inner, !areNames && name === 'properties')
    }
    visit(document, false)
    expect(found.example).toBe(0)
    expect(found.examples).toBeGreaterThan(20_000)
  })

  it('has the body of a refusal for every operation: v3 beside its answers, v2 with status 200', () => {
    for (const { method, path, version, responses } of facts) {
      const item = itemOf.get(`${method} ${path}`)
      if (version === 'v3') {
        expect(item?.responses['default']).toEqual({ $ref: '#/components/responses/Refused' })
        continue
      }
      expect(item?.responses).not.toHaveProperty('default')
      const answers = Object.values(responses).some(
        ({ schema, file }) => schema !== undefined || file === true,
      )
      const told = JSON.stringify(item?.responses).includes('"#/components/schemas/RefusalV2"')
      expect(told, path).toBe(answers)
    }
    expect(document.components.schemas).toMatchObject({
      Refusal: { required: ['code', 'message'] },
      RefusalV2: { required: ['return_code'] },
    })
  })

  it('says of every file that it is not signed', () => {
    for (const { method, path, responses } of facts) {
      for (const [status, { file }] of Object.entries(responses)) {
        const answer = itemOf.get(`${method} ${path}`)?.responses[status]
        expect(answer?.['x-signed'], path).toBe(file === true ? false : undefined)
      }
    }
  })
})
