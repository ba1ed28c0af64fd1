import { loadContract, type ContractSchema } from 'wechatpay-kit/internal'
import { having, type Base } from './common.js'
import { missingField, paramError, wrongField, type Asked, type Refused, type Row } from './row.js'

type Where = 'body' | 'query' | 'uri_template'

/**
 * What the contract says of every field of an operation's body or query, as rows: each field that must be there missing,
 * each of another type, too long, too short, too small, of another form or outside of a list. Fields inside of what the
 * request leaves out are skipped, so a request with many members gives many rows.
 */
export function derivedRows(base: Base & { readonly request: Asked }): Row[] {
  const contract = loadContract().find(({ method, path }) => `${method} ${path}` === base.operation)
  if (contract === undefined) throw new Error(`the contract has no ${base.operation}`)
  const { body, query } = contract
  const isClose = /^POST \/v3\/pay\/.*\/close$/.test(base.operation)
  return [
    ...(body === undefined ? [] : fields(base, body.schema, isClose ? 'uri_template' : 'body')),
    ...(query === undefined ? [] : fields(base, query, 'query')),
  ]
}

function fields(base: Base & { readonly request: Asked }, schema: ContractSchema, where: Where): Row[] {
  const part = where === 'query' ? 'query' : 'body'
  const request = base.request[part] as object
  const row = (pointer: string, what: string, change: Change, expected: Refused): Row => ({
    ...base,
    when: `${where}${pointer} ${what}`,
    request: having(base, { [part]: changed(request, pointer.split('/').slice(1), change) }),
    expected,
    source: 'error body',
  })
  return [...wrongs(schema, request, where)].map((one) => row(...one))
}

type Change = { readonly to: unknown } | 'gone'
type Wrong = readonly [pointer: string, what: string, change: Change, expected: Refused]

function* wrongs(schema: ContractSchema, value: unknown, where: Where, above = ''): Generator<Wrong> {
  if (Array.isArray(value)) {
    if (schema.items !== undefined) yield* wrongs(schema.items, value[0], where, `${above}/0`)
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const pointer = `${above}/${name}`
    const title = field.title ?? name
    if (schema.required?.includes(name) === true)
      yield [pointer, 'is missing', 'gone', missingField(pointer, title, where)]
    if (where !== 'query') yield* wrongType(pointer, title, field, where)
    if (field['x-encrypted'] === undefined) yield* wrongValue(pointer, title, field, where)
    yield* wrongs(field, (value as Record<string, unknown>)[name], where, pointer)
  }
  if (where === 'query') return
  const surprise = `${above}/surprise`
  const detail = { location: null, value: [`/body${surprise}`] }
  yield [
    surprise,
    'is not of the contract',
    { to: 1 },
    paramError('请求中含有未在API文档中定义的参数', detail, 270924358),
  ]
}

/** By type: a value of another one, and what the message asks for. */
const kinds: Readonly<Record<string, readonly [value: unknown, wanted: string]>> = {
  integer: [0.01, '一个合法的 64 位有符号整数'],
  string: [1, '一个字符串'],
  boolean: ['yes', '一个布尔值'],
  object: [[{}], '一个合法的 Json 对象'],
  array: [{}, '一个合法的 Json 数组'],
}

function* wrongType(
  pointer: string,
  title: string,
  { type }: ContractSchema,
  where: Where,
): Generator<Wrong> {
  const kind = kinds[type ?? '']
  if (kind === undefined) return
  const [value, wanted] = kind
  const message = `无法将 JSON 输入源“/${where}${pointer}”映射到目标字段“${title}”中，此字段需要${wanted}`
  const field = where === 'body' ? pointer : pointer.slice(1)
  const detail = { field, value, issue: '类型错误', location: where }
  yield [pointer, `is no ${type}`, { to: value }, paramError(message, detail)]
}

function* wrongValue(pointer: string, title: string, field: ContractSchema, where: Where): Generator<Wrong> {
  const { minimum, maxLength, minLength, pattern } = field
  const text = `映射到字符串字段“${title}”`
  const length = (value: string, issue: string): Refused => wrongField(pointer, value, issue, text, where)
  if (minimum !== undefined) {
    const issue = `值低于最小值 ${minimum}`
    const to = minimum - 1
    yield [pointer, 'is too small', { to }, wrongField(pointer, to, issue, `映射到数值字段“${title}”`, where)]
  }
  if (maxLength !== undefined) {
    const to = 'a'.repeat(maxLength + 1)
    const issue = `字符串长度 ${maxLength + 1}，大于最大值 ${maxLength}`
    yield [pointer, 'is too long', { to }, length(to, issue)]
  }
  if (minLength !== undefined) {
    const to = 'a'.repeat(minLength - 1)
    const issue = `字符串长度 ${minLength - 1}，小于最小值 ${minLength}`
    yield [pointer, 'is too short', { to }, length(to, issue)]
  }
  if (pattern !== undefined) {
    const to = '不'.repeat(minLength ?? 1)
    yield [pointer, 'is of another form', { to }, length(to, '字符串格式不符合要求')]
  }
  if (field.enum === undefined || where === 'query') return
  const to = field.type === 'integer' ? 987 : 'NOT_LISTED'
  const mapped = `映射到值字段“${title}”`
  yield [pointer, 'is not in its list', { to }, wrongField(pointer, to, '值不在枚举范围内', mapped, where)]
}

/** A copy in which the value at a place is another, or gone. */
function changed(value: object, [name = '', ...rest]: readonly string[], change: Change): object {
  const member = (value as Record<string, unknown>)[name]
  const next =
    rest.length > 0 ? changed(member as object, rest, change) : change === 'gone' ? undefined : change.to
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === name ? next : item))
  const { [name]: _, ...others } = value as Record<string, unknown>
  return next === undefined ? others : { ...value, [name]: next }
}
