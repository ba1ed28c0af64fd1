import { operationFacts } from 'wechatpay-kit/internal'
import type { JsonObject } from '../../kernel/http/exchange.js'
import { shape } from '../../kernel/shape.js'
import type { ShapedRecord } from '../../kernel/store/shaped-record.js'
import type { Call, FlowAnswer } from '../../platform/call.js'
import type { Platform } from '../../platform/platform.js'
import { compose, saidBy, sealed, successOf } from '../fallback.js'
import { shapeContext, subjectOf } from '../shape-context.js'
import { listOf, roleOf, type RecordRole } from './families.js'
import { notFound } from './not-found.js'
import { paged } from './pages.js'

/**
 * Answers an operation without behaviour of its own in the contract's shape, and remembers what it creates: its query answers
 * it, an unknown number is 404, and its list holds it. States do not change.
 */
export function answerShaped(platform: Platform, call: Call): FlowAnswer {
  const role = roleOf(call.operation)
  switch (role?.kind) {
    case 'create':
      return write(platform, call, role, true)
    case 'change':
      return write(platform, call, role, false)
    case 'remove':
      for (const { id } of matching(platform, call, role)) platform.store.remove('records', id)
      return sealed(call, compose(platform, call, saidBy(call)))
    case 'query':
      return query(platform, call, role)
    case 'list':
      return page(platform, call, rowsOf(platform, call, role))
    default:
      return page(platform, call)
  }
}

function write(platform: Platform, call: Call, role: RecordRole, isNew: boolean): FlowAnswer {
  const { operation, merchant } = call
  const given = saidBy(call)
  // A creation without a number is always a new one.
  const known = role.numbers.length > 0 ? matching(platform, call, role).at(-1) : undefined
  const said = { ...known?.said, ...given }
  const numbers = operationFacts[`${operation.method} ${operation.path}`]?.repeat?.numbers ?? []
  const subject = known?.subject ?? subjectOf(role.families[0] ?? operation.path, numbers, given)
  const answer = compose(platform, call, said, subject)
  if (known === undefined && !isNew) return sealed(call, answer)
  const id = `${merchant.mchid}/${subject}`
  const created = known?.created ?? platform.clock.now()
  const families = [...new Set([...(known?.families ?? []), ...role.families])]
  const record = {
    id,
    mchid: merchant.mchid,
    subject,
    families,
    created,
    said: { ...said, ...objectOf(answer.body) },
  }
  platform.store.put('records', id, record)
  return sealed(call, answer)
}

function query(platform: Platform, call: Call, role: RecordRole): FlowAnswer {
  const given = saidBy(call)
  // A merchant may have been registered otherwise.
  const isNumbered = role.numbers.some((name) => given[name] !== undefined && !name.endsWith('mchid'))
  const record = matching(platform, call, role).at(-1)
  if (record === undefined) {
    if (isNumbered) throw notFound(call.operation.path)
    return page(platform, call)
  }
  const answer = compose(platform, call, { ...record.said, ...given }, record.subject)
  // Numbers that the response issues are those of the record from now on.
  const said = { ...objectOf(answer.body), ...record.said }
  if (Object.keys(said).length > Object.keys(record.said).length)
    platform.store.put('records', record.id, { ...record, said })
  const list = listOf(call.operation)
  const body = objectOf(answer.body)
  const rows = list === undefined ? undefined : body[list]
  if (list === undefined || !Array.isArray(rows)) return sealed(call, answer)
  return sealed(call, { ...answer, body: paged(call.operation, body, list, rows, given) })
}

/** The answer as a page where the operation lists something; without rows, of the one row that the contract shows. */
function page(platform: Platform, call: Call, rows?: readonly JsonObject[]): FlowAnswer {
  const { operation, merchant } = call
  const given = saidBy(call)
  const answer = compose(platform, call, given)
  const list = operation.method === 'GET' ? listOf(operation) : undefined
  if (list === undefined || typeof answer.body !== 'object') return sealed(call, answer)
  const body = objectOf(answer.body)
  const items = successOf(operation).response.schema?.properties?.[list]?.items ?? {}
  const shown = rows?.map((row) => shape(items, row, shapeContext(platform, merchant, row)))
  const sampled = body[list] ?? [shape(items, given, shapeContext(platform, merchant, given))]
  return sealed(call, {
    ...answer,
    body: paged(operation, body, list, shown ?? (sampled as unknown[]), given),
  })
}

/** What the merchant created in the families; every filter of the request that a record has an equal member for holds. */
function rowsOf(platform: Platform, call: Call, role: RecordRole): JsonObject[] {
  const filters = Object.entries({ ...call.query, ...call.params }).filter(([name]) => !places.has(name))
  return ofFamilies(platform, call, role)
    .filter(({ said }) =>
      filters.every(([name, value]) => said[name] === undefined || isEqual(said[name], value)),
    )
    .map(({ said }) => said)
}

const places = new Set(['offset', 'limit', 'page_index', 'page_size', 'page_token'])

/** Records that have every number that the request gives. */
function matching(platform: Platform, call: Call, role: RecordRole): ShapedRecord[] {
  const given = saidBy(call)
  const numbers = role.numbers.filter((name) => given[name] !== undefined)
  if (numbers.length === 0 && role.numbers.length > 0) return []
  return ofFamilies(platform, call, role).filter(({ said }) =>
    numbers.every((name) => isEqual(said[name], given[name])),
  )
}

function ofFamilies({ store }: Platform, { merchant }: Call, { families }: RecordRole): ShapedRecord[] {
  return store
    .list('records')
    .filter((one) => one.mchid === merchant.mchid && one.families.some((family) => families.includes(family)))
}

function isEqual(one: unknown, other: unknown): boolean {
  const isScalar = typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean'
  return isScalar && String(one) === String(other)
}

function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {}
}
