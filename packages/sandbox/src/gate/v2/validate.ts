import type { ContractOperationV2, ContractSchema } from 'wechatpay-kit/internal'
import type { FieldsV2 } from '../../kernel/http/exchange.js'
import { RefusalV2 } from '../../kernel/refusal-v2.js'
import { bytesOf } from '../schema.js'

/**
 * Holds the fields of a request against the contract. Fields that it lacks are taken: the platform has more than its
 * pages tell. Values outside an enumeration are refused for core operations only, since the lists are known to be short.
 */
export function validateV2(operation: ContractOperationV2, fields: FieldsV2, isCore: boolean): void {
  const schema = operation.body?.schema ?? operation.query
  for (const name of schema?.required ?? []) {
    if (schema?.properties?.[name]?.type === 'file') continue
    if (name !== 'sign' && !isNumbered(name) && (fields[name] ?? '') === '')
      throw new RefusalV2(`缺少参数: ${name}`)
  }
  for (const [name, property] of Object.entries(schema?.properties ?? {})) {
    const value = fields[name] ?? ''
    if (value !== '') check(name, value, property, isCore)
  }
}

/** `coupon_id_$n` stands for many names, and for none. */
function isNumbered(name: string): boolean {
  return name.includes('$')
}

function check(name: string, value: string, schema: ContractSchema, isCore: boolean): void {
  if (schema.type === 'integer' && !/^-?\d{1,15}$/.test(value)) throw new RefusalV2(`${name}参数格式错误`)
  if (schema.type === 'number' && !Number.isFinite(Number(value))) throw new RefusalV2(`${name}参数格式错误`)
  // Cipher text has no limit of its own. Signatures and their kind are longer than some pages say.
  if (schema['x-encrypted'] === undefined && name !== 'sign' && name !== 'sign_type') {
    const length = Array.from(value).length
    const isLong =
      length > (schema.maxLength ?? Infinity) || bytesOf(value) > (schema['x-maxBytes'] ?? Infinity)
    if (isLong || length < (schema.minLength ?? 0)) throw new RefusalV2(`${name}参数长度有误`)
  }
  if (isCore && schema.enum !== undefined && !schema.enum.includes(value))
    throw new RefusalV2(`${name}参数格式错误`)
  if (schema.contentMediaType === 'application/json' && !isJson(value) && isCore && name !== 'detail')
    throw new RefusalV2(`${name}参数格式错误`)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
