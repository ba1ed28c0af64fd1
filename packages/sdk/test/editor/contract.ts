// The contract's fields as paths through the types, read independently of the generator.
import { readdirSync, readFileSync } from 'node:fs'

export interface Schema {
  readonly type?: string
  readonly title?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly contentSchema?: Schema
  readonly [keyword: string]: unknown
}

export interface Operation {
  readonly method: string
  readonly path: string
  readonly version: string
  readonly page?: boolean
  readonly pathParams?: Readonly<Record<string, Schema>>
  readonly query?: Schema
  readonly body?: { readonly content: string; readonly schema: Schema }
  readonly responses: Readonly<Record<string, { readonly schema?: Schema }>>
}

export interface Notice {
  readonly event: string
  readonly resource?: Schema
  readonly resources?: Readonly<Record<string, { readonly schema: Schema }>>
}

const folder = new URL('../../../../contract/', import.meta.url)
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

export function operations(): readonly Operation[] {
  const files = readdirSync(folder).filter((file) => /^(v2|hk|global)\.json$/.test(file))
  const v3 = readdirSync(new URL('v3/', folder)).map((file) => `v3/${file}`)
  return [...v3, ...files].flatMap((file) => {
    const list = read(file) as readonly Operation[]
    return file === 'v2.json' ? list.map((one) => ({ ...one, path: `/v2${one.path}` })) : list
  })
}

export const notices = (): readonly Notice[] =>
  (read('webhooks.json') as readonly Notice[]).filter(({ event }) => !event.startsWith('v2/'))

/** One field: the names that lead to it, `[]` for the item of a list, and what the contract says of it. */
export interface Field {
  readonly path: readonly string[]
  readonly schema: Schema
  /** It is in one of several shapes: a developer narrows before reaching it. */
  readonly narrowed: boolean
  /** It is inside a text that holds JSON. */
  readonly inText: boolean
}

/** Where a schema is. */
type At = Omit<Field, 'path' | 'schema'>

/** Fields with documentation, at any depth. Numbered names of v2 (`coupon_id_$n`) are no fixed fields. */
export function documented(
  schema: Schema | undefined,
  path: readonly string[] = [],
  at: At = { narrowed: false, inText: false },
): readonly Field[] {
  if (schema === undefined) return []
  const narrowed = { ...at, narrowed: true }
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => {
    if (name.includes('$')) return []
    const here = [...path, name]
    return [...(says(one) ? [{ path: here, schema: one, ...at }] : []), ...documented(one, here, at)]
  })
  return [
    ...fields,
    ...documented(schema.items, [...path, '[]'], at),
    ...documented(schema.contentSchema, path, { narrowed: true, inText: true }),
    ...(schema.oneOf ?? []).flatMap((one) => documented(one, path, narrowed)),
  ]
}

const facts = [
  'title',
  'example',
  'default',
  'maxLength',
  'minLength',
  'maximum',
  'minimum',
  'pattern',
] as const

function says(schema: Schema): boolean {
  return facts.some((name) => schema[name] !== undefined && schema[name] !== '')
}
