import { loadContract, operationFacts, type ContractOperation } from 'wechatpay-kit/internal'
import { flows } from '../../products/index.js'

/** What an operation does with the records of its families. */
export interface RecordRole {
  readonly kind: 'create' | 'change' | 'remove' | 'query' | 'list'
  /** Paths of the collections. A write may belong to two: its own path and that of its query. */
  readonly families: readonly string[]
  /** Members by which a record is found. */
  readonly numbers: readonly string[]
}

/** Who asks and for whom; these alone name no record. */
const identity = new Set([
  'mchid',
  'sp_mchid',
  'sub_mchid',
  'appid',
  'sub_appid',
  'sp_appid',
  'openid',
  'service_id',
])

let roles: ReadonlyMap<string, RecordRole> | undefined

/** The role of a shaped operation; undefined where the contract does not tell that anything is created and queried. */
export function roleOf(operation: ContractOperation): RecordRole | undefined {
  roles ??= build()
  return roles.get(nameOf(operation))
}

function build(): ReadonlyMap<string, RecordRole> {
  const shaped = loadContract().filter((one) => !flows.has(nameOf(one)))
  const gets = shaped.filter(({ method }) => method === 'GET')
  const queried = new Set(gets.map(({ path }) => familyOf(path)))
  const found = new Map<string, RecordRole>()
  const numbers = new Map<string, Set<string>>()
  for (const operation of shaped) {
    const role = operation.method === 'GET' ? undefined : writeRole(operation, gets, queried)
    if (role === undefined) continue
    found.set(nameOf(operation), role)
    if (role.kind !== 'create') continue
    for (const family of role.families) {
      const known = numbers.get(family) ?? new Set()
      for (const number of role.numbers) known.add(number)
      numbers.set(family, known)
    }
  }
  for (const operation of gets) {
    const family = familyOf(operation.path)
    const known = numbers.get(family)
    if (known === undefined) continue
    found.set(nameOf(operation), readRole(operation, family, known))
  }
  // Where nothing can be created, nothing can be unknown.
  for (const [name, { kind, families }] of found)
    if (kind !== 'create' && !families.some((family) => numbers.has(family))) found.delete(name)
  return found
}

function writeRole(
  operation: ContractOperation,
  gets: readonly ContractOperation[],
  queried: ReadonlySet<string>,
): RecordRole | undefined {
  const { method, path } = operation
  const facts = operationFacts[nameOf(operation)]
  const own = paramsOf(path)
  const asked = facts?.query
  const target = asked === undefined ? undefined : `/${asked.path}`
  const needed = target === undefined ? [] : paramsOf(target)
  const common = [...(asked?.need ?? []), ...(asked?.take ?? [])].filter((name) => !identity.has(name))
  const numbers = [...new Set([...(facts?.repeat?.numbers ?? []), ...(needed.length > 0 ? needed : common)])]
  const isNumbered = own.some((name) => !identity.has(name))
  if (target !== undefined && gets.some((one) => one.path === target)) {
    const family = familyOf(target)
    const families = [...new Set([family, familyOf(path)])].filter((one) => queried.has(one))
    if (method === 'DELETE') return { kind: 'remove', families, numbers: own }
    const repeated = facts?.repeat?.numbers ?? []
    const ids = needed.length > 0 ? needed : common
    const isWithin = path === family || path.startsWith(`${family}/`)
    const isNew =
      (method === 'POST' ? repeated.length > 0 || !isNumbered : method === 'PUT' && own.length === 0) &&
      (isWithin || repeated.some((name) => ids.includes(name))) &&
      (ids.length === 0 || !ids.every((name) => own.includes(name)))
    if (isNew) return { kind: 'create', families, numbers }
    return { kind: 'change', families, numbers: own.length > 0 ? own : ids }
  }
  const family = familyOf(path)
  if (queried.has(family)) {
    if (method === 'POST')
      return path.endsWith('}') ? undefined : { kind: 'create', families: [family], numbers }
    if (path.endsWith('}'))
      return { kind: method === 'DELETE' ? 'remove' : 'change', families: [family], numbers: own }
    return undefined
  }
  const issued = method === 'POST' ? queryOfIssued(operation, gets) : undefined
  return issued === undefined ? undefined : { kind: 'create', families: [issued], numbers }
}

/** The collection whose only query goes by an identifier that this write answers, within the same product. */
function queryOfIssued(operation: ContractOperation, gets: readonly ContractOperation[]): string | undefined {
  const product = operation.path.split('/', 4).join('/')
  const said = {
    ...operation.pathParams,
    ...operation.query?.properties,
    ...operation.body?.schema.properties,
  }
  for (const { schema } of Object.values(operation.responses)) {
    for (const name of Object.keys(schema?.properties ?? {})) {
      if (!name.endsWith('_id') || name in said) continue
      const queries = gets.filter(({ path }) => path.startsWith(`${product}/`) && path.endsWith(`/{${name}}`))
      const [only] = queries
      if (only !== undefined && queries.length === 1) return familyOf(only.path)
    }
  }
  return undefined
}

function readRole(operation: ContractOperation, family: string, known: ReadonlySet<string>): RecordRole {
  const { path, query } = operation
  const families = [family]
  if (path.endsWith('}')) return { kind: 'query', families, numbers: paramsOf(path) }
  const numbers = [...known].filter((name) => query?.properties?.[name] !== undefined && !identity.has(name))
  const isList = listOf(operation) !== undefined
  return { kind: isList ? 'list' : 'query', families, numbers: isList ? paramsOf(path) : numbers }
}

/** The member that holds the rows of a list; undefined where the operation answers none. */
export function listOf({ path, responses, query }: ContractOperation): string | undefined {
  const { properties = {} } = responses['200']?.schema ?? {}
  const lists = Object.keys(properties).filter((name) => properties[name]?.type === 'array')
  const list = lists.includes('data') ? 'data' : lists.length === 1 ? lists[0] : undefined
  const isPaged = ['offset', 'page_token', 'page_index'].some(
    (name) => query?.properties?.[name] !== undefined,
  )
  const isCounted = 'total_count' in properties || 'total_num' in properties
  return isPaged || (isCounted && !path.endsWith('}')) || (list === 'data' && !path.endsWith('}'))
    ? list
    : undefined
}

/** The collection that a path belongs to: without the numbers at its end and the segments that name them. */
function familyOf(path: string): string {
  const segments = path.replace(/\/$/, '').split('/')
  for (let last = segments.at(-1) ?? ''; last.startsWith('{'); last = segments.at(-1) ?? '') {
    const name = last.slice(1, -1)
    if (!/(id|no|code|number)$/.test(name)) break
    segments.pop()
    const before = segments.at(-1)?.replaceAll('_', '-')
    if (before === 'id' || before === name.replaceAll('_', '-')) segments.pop()
  }
  return segments.join('/')
}

function paramsOf(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
}

function nameOf({ method, path }: ContractOperation): string {
  return `${method} ${path}`
}
