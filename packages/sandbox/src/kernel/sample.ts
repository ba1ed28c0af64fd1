import type { ContractSchema } from 'wechatpay-kit/internal'
import type { JsonObject } from './http/exchange.js'

/** A value of a schema, from examples where they fit. */
export function sample(schema: ContractSchema, said: JsonObject = {}): unknown {
  const { example } = schema
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, property]) => {
          const given = said[name]
          return [name, fits(property, given) ? given : sample(property)]
        }),
      )
    case 'array': {
      if (Array.isArray(example) && schema.items === undefined) return example
      const length = Math.max(1, schema.minItems ?? 1)
      return Array.from({ length }, () => sample(schema.items ?? {}))
    }
    case 'integer':
    case 'number': {
      const value = Number(example ?? schema.minimum ?? 1)
      const number = Number.isFinite(value) ? value : (schema.minimum ?? 1)
      return schema.type === 'integer' ? Math.trunc(number) : number
    }
    case 'boolean':
      return example === true || example === 'true'
    case 'string':
    case 'file':
      return text(schema)
    default:
      return example ?? (schema.properties === undefined ? 'sandbox' : sample({ ...schema, type: 'object' }))
  }
}

/** For patterns without an example. */
const samples = [
  '20180608103456',
  '20180608',
  '2018-06-08',
  '10:34:56',
  '10:34',
  '1',
  'OnAccept',
  '1234567890',
]

function text(schema: ContractSchema): string {
  const { example } = schema
  if (typeof example === 'string') return example
  if (typeof example === 'number' || typeof example === 'boolean') return String(example)
  const first = schema.enum?.[0]
  if (typeof first === 'string') return first
  if (schema.format === 'date-time') return '2018-06-08T10:34:56+08:00'
  if (schema.format === 'date') return '2018-06-08'
  if (schema.format === 'uri') return 'https://example.com/'
  const { pattern } = schema
  if (pattern !== undefined) {
    const matching = samples.find((candidate) => new RegExp(pattern).test(candidate))
    if (matching !== undefined) return matching
  }
  const text = 'sandbox'.padEnd(schema.minLength ?? 0, '0')
  return schema.maxLength === undefined ? text : text.slice(0, schema.maxLength)
}

function fits(schema: ContractSchema, value: unknown): boolean {
  if (schema.type === 'string') return typeof value === 'string'
  if (schema.type === 'integer') return Number.isInteger(value)
  return false
}
