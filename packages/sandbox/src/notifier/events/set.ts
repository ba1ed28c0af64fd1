import type { ContractSchema } from 'wechatpay-kit/internal'
import { likely } from 'wechatpay-kit/internal'
import { valueOf } from './compose.js'
import type { EventFacts } from './values.js'

/** Values by path: `amount.total`, `sub_orders.0.attach`. */
export type EventValues = Readonly<Record<string, unknown>>

/** Changes composed content. Throws a `TypeError` for a path that the schema lacks or a value of another type. */
export function setValues(
  content: Readonly<Record<string, unknown>>,
  schema: ContractSchema | undefined,
  values: EventValues,
  facts: EventFacts,
): Record<string, unknown> {
  let changed: unknown = content
  for (const [path, value] of Object.entries(values)) {
    const steps = path.split('.')
    if (steps.length > 20 || steps.includes('') || steps.includes('__proto__'))
      throw new TypeError(
        `set: ${shown(path)} is not a path; write it like amount.total or sub_orders.0.attach`,
      )
    changed = replace(changed, schema, steps, { path, value, facts, done: [] })
  }
  return changed as Record<string, unknown>
}

interface Change {
  readonly path: string
  readonly value: unknown
  readonly facts: EventFacts
  readonly done: readonly string[]
}

/** Without a schema, any path is made. */
function replace(
  at: unknown,
  schema: ContractSchema | undefined,
  [step, ...rest]: readonly string[],
  change: Change,
): unknown {
  if (step === undefined) return schema === undefined ? change.value : typed(schema, change)
  const below = { ...change, done: [...change.done, step] }
  if (schema?.type === 'array') return replaceItem(at, schema, [step, ...rest], below)
  const next = schema === undefined ? undefined : memberOf(schema, step, change)
  const members = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>) : {}
  const before = members[step] ?? (next === undefined ? undefined : valueOf(next, change.facts, below.done))
  return { ...members, [step]: replace(before, next, rest, below) }
}

function replaceItem(
  at: unknown,
  { items = {} }: ContractSchema,
  [step = '', ...rest]: readonly string[],
  change: Change,
): unknown {
  const list = Array.isArray(at) ? (at as readonly unknown[]) : []
  const index = /^\d{1,4}$/.test(step) ? Number(step) : Infinity
  if (index > list.length)
    throw new TypeError(
      `set: ${shown(change.path)}: expected an index from 0 to ${list.length}, not ${shown(step)}`,
    )
  const before = list[index] ?? valueOf(items, change.facts, change.done)
  return [...list.slice(0, index), replace(before, items, rest, change), ...list.slice(index + 1)]
}

/** The schema of a member; `coupon_fee_0` is one of `coupon_fee_$n`. */
function memberOf(
  { type, properties }: ContractSchema,
  step: string,
  change: Change,
): ContractSchema | undefined {
  if (properties === undefined && type === undefined) return undefined
  const names = Object.keys(properties ?? {})
  const name = [step, step.replace(/_\d{1,3}$/, '_$n')].find((one) => names.includes(one))
  if (name !== undefined) return properties?.[name]
  const where = change.done.length === 0 ? `${change.facts.event}` : change.done.join('.')
  const [meant] = likely(step, names)
  const hint =
    meant !== undefined
      ? `did you mean ${[...change.done, meant].join('.')}?`
      : names.length === 0
        ? `its type is ${type ?? 'any'}`
        : `it has ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`
  throw new TypeError(`set: ${shown(change.path)}: ${where} has no ${shown(step)}; ${hint}`)
}

const numeric = /^-?\d+(\.\d+)?$/

/** A value as the schema types it; texts of numbers and booleans are converted, as a command line gives them. */
function typed({ type, properties, items }: ContractSchema, { path, value }: Change): unknown {
  const fail = (expected: string): never => {
    throw new TypeError(`set: ${shown(path)}: expected ${expected}, not ${shown(value)}`)
  }
  switch (type) {
    case 'string':
    case 'file':
      return typeof value === 'string' ? value : fail('a string')
    case 'integer':
    case 'number': {
      const number = typeof value === 'string' && numeric.test(value) ? Number(value) : value
      const isFit = type === 'integer' ? Number.isSafeInteger(number) : Number.isFinite(number)
      return isFit ? number : fail(type === 'integer' ? 'an integer' : 'a number')
    }
    case 'boolean':
      if (value === true || value === 'true') return true
      return value === false || value === 'false' ? false : fail('true or false')
    case 'array':
      return fail(
        `an item of the list: set ${path}.0${items?.properties === undefined ? '' : `.${one(items)}`}`,
      )
    default:
      return properties === undefined ? value : fail(`one of its members: set ${path}.${one({ properties })}`)
  }
}

function one({ properties }: ContractSchema): string {
  return Object.keys(properties ?? {})[0] ?? '…'
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80)
}
