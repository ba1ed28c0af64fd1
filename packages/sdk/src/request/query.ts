import { ValidationError } from '../errors/index.js'
import { encodeQuery } from '../protocol/index.js'

/** Why a value can't stand in a query; undefined when it can. */
function unfit(value: unknown): string | undefined {
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value} can't be sent`
  if (typeof value === 'number' && !Number.isFinite(value)) return `${value} can't be sent`
  if (value instanceof Date && Number.isNaN(value.getTime())) return "an invalid Date can't be sent"
  return undefined
}

/** Writes the query of a call. Throws a ValidationError that names the member at fault. */
export function querySearch(query: Readonly<Record<string, unknown>> | undefined): string {
  if (query === undefined) return ''
  for (const [name, value] of Object.entries(query)) {
    const path = `/query/${name}`
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      const message = unfit(one)
      if (message !== undefined) throw new ValidationError([{ path, message }])
    }
    try {
      encodeQuery({ [name]: value })
    } catch {
      const message = "it can't be written (half of a surrogate pair, a circle, or a bigint in an object)"
      throw new ValidationError([{ path, message }])
    }
  }
  return encodeQuery(query)
}
