import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { ContractSchema } from 'wechatpay-kit/internal'
import { paramError, type Refusal } from '../kernel/refusal.js'

/** Where a checked value stood in the request. */
export type Location = 'body' | 'query' | 'uri_template' | 'header'

const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false, verbose: true, logger: false })
// JSON's numbers may be larger than any that can be kept exactly, and money must be.
ajv.addKeyword({
  keyword: 'exact',
  type: 'number',
  validate: (kind: string, value: number) =>
    kind === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value),
})
ajv.addKeyword({
  keyword: 'maxBytes',
  validate: (limit: number, value: unknown) => bytesOf(value) <= limit,
})
const compiled = new WeakMap<
  ContractSchema,
  { readonly open?: ValidateFunction; readonly core?: ValidateFunction }
>()

/**
 * Checks a value and throws the platform's PARAM_ERROR at the first fault. Core operations refuse unknown fields and
 * values outside an enumeration; elsewhere the contract's lists are known to be short, so neither is refused.
 */
export function checkSchema(
  schema: ContractSchema,
  value: unknown,
  location: Location,
  isCore: boolean,
): void {
  const kept = compiled.get(schema)
  const mode = isCore ? 'core' : 'open'
  let validate = kept?.[mode]
  if (validate === undefined) {
    validate = ajv.compile(adapt(schema, isCore))
    compiled.set(schema, { ...kept, [mode]: validate })
  }
  if (validate(value)) return
  const error = validate.errors?.[0]
  if (error !== undefined) throw refusalOf(error, schema, location)
}

/** The contract's schema as ajv shall see it. */
function adapt(schema: ContractSchema, isCore: boolean): Record<string, unknown> {
  const { type, properties, required, items, pattern } = schema
  const adapted: Record<string, unknown> = {}
  if (type !== undefined && type !== 'file') adapted['type'] = type
  if (type === 'integer' || type === 'number') adapted['exact'] = type
  if (schema.title !== undefined) adapted['title'] = schema.title
  if (properties !== undefined) {
    adapted['properties'] = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, adapt(property, isCore)]),
    )
    if (isCore) adapted['additionalProperties'] = false
  }
  if (required !== undefined) adapted['required'] = required
  if (items !== undefined) adapted['items'] = adapt(items, isCore)
  for (const word of ['minimum', 'maximum', 'minItems', 'maxItems'] as const) {
    if (schema[word] !== undefined) adapted[word] = schema[word]
  }
  // The limits of an encrypted field are those of its plain text.
  if (schema['x-encrypted'] === undefined) {
    for (const word of ['minLength', 'maxLength'] as const) {
      if (schema[word] !== undefined) adapted[word] = schema[word]
    }
    if (schema['x-maxBytes'] !== undefined) adapted['maxBytes'] = schema['x-maxBytes']
    if (pattern !== undefined && isPattern(pattern)) adapted['pattern'] = pattern
  }
  if (isCore && schema.enum !== undefined) adapted['enum'] = schema.enum
  return adapted
}

/** Bytes in UTF-8, which is what the gateway counts; of an object those of its compact JSON. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value))
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** The platform's PARAM_ERROR for a member that is missing. @param pointer such as `/sub_mchid` */
export function missing(schema: ContractSchema, pointer: string, location: Location): Refusal {
  const params = { missingProperty: pointer.slice(1) }
  return refusalOf({ keyword: 'required', instancePath: '', schemaPath: '', params }, schema, location)
}

function refusalOf(error: ErrorObject, schema: ContractSchema, location: Location): Refusal {
  const params = error.params as Readonly<Record<string, unknown>>
  const child = params['missingProperty'] ?? params['additionalProperty']
  const pointer = typeof child === 'string' ? `${error.instancePath}/${child}` : error.instancePath
  const title = titleAt(schema, pointer) ?? pointer.split('/').at(-1) ?? ''
  const source = `输入源“/${location}${pointer}”`
  const field = location === 'body' ? pointer : pointer.slice(1)
  // As reported: the places stand in a list, and no location is told.
  if (error.keyword === 'additionalProperties') {
    const detail = { location: null, value: [`/body${pointer}`] }
    return paramError('请求中含有未在API文档中定义的参数', detail, 270924358)
  }
  const value = error.keyword === 'required' ? '' : error.data
  const [message, issue] = describe(error, source, title)
  return paramError(message, { field, value, issue, location })
}

/** Message and issue, by what failed. */
function describe(error: ErrorObject, source: string, title: string): readonly [string, string] {
  const params = error.params as Readonly<Record<string, unknown>>
  const limit = String(params['limit'])
  switch (error.keyword) {
    case 'required':
      return [`${source}映射到字段“${title}”必填性规则校验失败，此字段为必填项`, '此字段为必填项']
    case 'type':
    case 'exact':
      return [
        `无法将 JSON ${source}映射到目标字段“${title}”中，此字段需要${kinds[String(params['type'] ?? error.schema)] ?? '另一种类型'}`,
        '类型错误',
      ]
    case 'minimum':
      return [`${source}映射到数值字段“${title}”规则校验失败，值低于最小值 ${limit}`, `值低于最小值 ${limit}`]
    case 'maximum':
      return [`${source}映射到数值字段“${title}”规则校验失败，值高于最大值 ${limit}`, `值高于最大值 ${limit}`]
    case 'maxLength':
    case 'minLength': {
      const length = Array.from(String(error.data)).length
      const issue = `字符串长度 ${length}，${error.keyword === 'maxLength' ? '大于最大值' : '小于最小值'} ${limit}`
      return [`${source}映射到字符串字段“${title}”规则校验失败，${issue}`, issue]
    }
    case 'maxBytes': {
      // The gateway's sentence is the same as for characters.
      const issue = `字符串长度 ${bytesOf(error.data)}，大于最大值 ${String(error.schema)}`
      return [`${source}映射到字符串字段“${title}”规则校验失败，${issue}`, issue]
    }
    case 'pattern':
      return [`${source}映射到字符串字段“${title}”规则校验失败，字符串格式不符合要求`, '字符串格式不符合要求']
    case 'enum':
      return [`${source}映射到值字段“${title}”规则校验失败，值不在枚举范围内`, '值不在枚举范围内']
    default:
      return [`${source}映射到字段“${title}”规则校验失败`, error.message ?? error.keyword]
  }
}

const kinds: Readonly<Record<string, string>> = {
  integer: '一个合法的 64 位有符号整数',
  number: '一个合法的数值',
  string: '一个字符串',
  boolean: '一个布尔值',
  array: '一个合法的 Json 数组',
  object: '一个合法的 Json 对象',
}

function titleAt(schema: ContractSchema, pointer: string): string | undefined {
  let at: ContractSchema | undefined = schema
  for (const step of pointer.split('/').slice(1))
    at = /^\d+$/.test(step) && at?.items ? at.items : at?.properties?.[step]
  return at?.title
}
