import type { QueryHint } from '../errors/index.js'
import type { QueryFacts, RepeatFacts } from '../generated/operations.js'
import type { OperationOptions } from '../request/options.js'
import type { RetryClass } from './retry.js'

/** What the contract says of an operation, as far as its repetition goes. */
export interface Repeatable {
  readonly repeat?: RepeatFacts
  readonly query?: QueryFacts
}

/** Where the members of a request are looked for. */
type Place = Readonly<Record<string, unknown>> | undefined

const placeOf = (value: unknown): Place =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Place) : undefined

/** A member of a request by its name: in the path, the body or the query. An empty text counts as absent. */
function member(options: OperationOptions, name: string): string | undefined {
  const places = [placeOf(options.json), placeOf(options['xml']), options, placeOf(options.query)]
  for (const place of places) {
    const value = place !== undefined && Object.hasOwn(place, name) ? place[name] : undefined
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') return String(value)
  }
  return undefined
}

function header(options: OperationOptions, wanted: string): string | undefined {
  const found = Object.entries(options.headers ?? {}).find(
    ([name]) => name.toLowerCase() === wanted.toLowerCase(),
  )
  return found?.[1] === '' ? undefined : found?.[1]
}

/**
 * The class of a request: contract/idempotency.json, and whether this request has the number that makes it idempotent.
 * `otherwise` is the class of an operation that the table does not have.
 */
export function retryClassOf(
  { repeat }: Repeatable,
  options: OperationOptions,
  otherwise: RetryClass,
): RetryClass {
  if (repeat === undefined) return otherwise
  if (repeat.kind === 'read') return 'safe'
  const { numbers = [], header: name } = repeat
  const isNumbered =
    numbers.every((one) => member(options, one) !== undefined) &&
    (name === undefined || header(options, name) !== undefined)
  if (!isNumbered) return 'unsafe'
  return repeat.inferred === true ? 'inferred' : 'idempotent'
}

/** Names that v2 has for the appid of whoever calls. */
const appids = ['wxappid', 'mch_appid']

/**
 * The query that tells the outcome of this request; undefined where the contract has none or the request names nothing
 * to query by.
 */
export function hintOf(
  { repeat, query }: Repeatable,
  options: OperationOptions,
  mchid: string,
): QueryHint | undefined {
  if (query === undefined) return undefined
  const { path, need = [], take = [], lack = [], fixed } = query
  const isV2 = path.startsWith('v2/')
  const valueOf = (name: string): string | undefined => {
    const own = member(options, name)
    if (own !== undefined) return own
    if (name === 'mchid' || name === 'sp_mchid') return mchid
    return name === 'appid' ? appids.map((one) => member(options, one)).find((one) => one !== undefined) : own
  }
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const found = (names: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = valueOf(name)
        return value === undefined ? [] : [[name, value]]
      }),
    )
  const inPath = found(parameters)
  if (Object.keys(inPath).length < parameters.length) return undefined
  const fields: Readonly<Record<string, unknown>> = { ...found([...need, ...take]), ...fixed }
  const candidates = [
    ...(repeat?.numbers ?? []),
    ...parameters.reverse(),
    ...[...take, ...need].filter((name) => !name.endsWith('mchid')),
  ]
  const number = candidates.find((name) => (inPath[name] ?? fields[name]) !== undefined)
  if (number === undefined) return undefined
  return {
    method: isV2 ? 'POST' : 'GET',
    path,
    number,
    value: inPath[number] ?? String(fields[number]),
    options: { ...inPath, ...(Object.keys(fields).length === 0 ? {} : { [isV2 ? 'xml' : 'query']: fields }) },
    missing: [...need.filter((name) => fields[name] === undefined), ...lack],
  }
}
