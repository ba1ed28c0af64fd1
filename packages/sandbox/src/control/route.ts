import type { JsonObject } from '../kernel/http/exchange.js'
import type { Sandbox } from '../surface.js'

/** A JSON Schema, as far as the control API uses it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly minProperties?: number
  readonly maxProperties?: number
}

/** A request to the control API, read and checked. */
export interface ControlCall {
  readonly id: string
  readonly query: URLSearchParams
  readonly body: JsonObject
}

/** One operation of the control API: what it is, what it takes, what it does. */
export interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below /_sandbox/api; `:id` is percent-encoded. */
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly tag: string
  readonly id?: string
  /** Query parameters and what they mean. */
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Schema
  readonly answer: Schema
  /** Left out where the answer is a stream. */
  readonly handle?: (sandbox: Sandbox, call: ControlCall) => unknown
}

export const text: Schema = { type: 'string' }
export const integer: Schema = { type: 'integer' }
export const flag: Schema = { type: 'boolean' }

/** A schema that the document names. */
export function named(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` }
}

export function list(items: Schema): Schema {
  return { type: 'array', items }
}

/** An object; members whose name ends in `?` may be missing. Closed objects take no others. */
export function object(
  members: Readonly<Record<string, Schema>>,
  { closed = false }: { readonly closed?: boolean } = {},
): Schema {
  const names = Object.keys(members)
  const required = names.filter((name) => !name.endsWith('?'))
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name.replace(/\?$/, ''), members[name] ?? {}])),
    ...(required.length > 0 ? { required } : {}),
    ...(closed ? { additionalProperties: false } : {}),
  }
}
