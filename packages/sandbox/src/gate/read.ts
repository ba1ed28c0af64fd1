import type { ContractOperation, ContractSchema, KeyObject } from 'wechatpay-kit/internal'
import type { IncomingRequest, JsonObject } from '../kernel/http/exchange.js'
import { isDeeper } from '../kernel/http/depth.js'
import type { Part } from '../kernel/http/multipart.js'
import { paramError } from '../kernel/refusal.js'
import { checkSchema, missing } from './schema.js'
import { decryptRequest } from '../platform/encryption.js'

/** Arrays and objects inside each other. The contract's own have ten at most. */
const depthLimit = 64

/** What a request says, checked against the contract, with encrypted fields in plain text. */
export interface Input {
  readonly query: JsonObject
  readonly body: JsonObject
}

/** Reads and validates query, path parameters, headers and body; throws the platform's PARAM_ERROR. */
export function readInput(
  operation: ContractOperation,
  request: IncomingRequest,
  params: Readonly<Record<string, string>>,
  multipart: ReadonlyMap<string, Part> | undefined,
  key: () => KeyObject,
  isCore: boolean,
  role: 'direct' | 'partner',
): Input {
  const body = readBody(operation, request, multipart, isCore)
  const query = readQuery(operation.query, request.target)
  const { pathParams } = operation
  if (pathParams !== undefined) checkSchema(within(pathParams, textual), params, 'uri_template', false)
  if (operation.query !== undefined) checkSchema(operation.query, query, 'query', false)
  checkRole(operation, role, { body, query })
  checkRequiredHeaders(operation, request)
  refuseAstral(body)
  const schema = operation.body?.schema
  return {
    query: decryptRequest(operation.query, query, key, 'query') as JsonObject,
    body: decryptRequest(schema, body, key, 'body') as JsonObject,
  }
}

/** Members that the contract leaves optional since only one role must give them. */
function checkRole(
  { byRole, body, query }: ContractOperation,
  role: 'direct' | 'partner',
  given: Readonly<Record<'body' | 'query', JsonObject>>,
): void {
  for (const place of byRole?.[role] ?? []) {
    const [where, name = ''] = place.split('/') as ['body' | 'query', string?]
    if (given[where][name] !== undefined) continue
    throw missing((where === 'body' ? body?.schema : query) ?? {}, `/${name}`, where)
  }
}

function readBody(
  operation: ContractOperation,
  request: IncomingRequest,
  multipart: ReadonlyMap<string, Part> | undefined,
  isCore: boolean,
): JsonObject {
  const contract = operation.body
  if (contract === undefined) return {}
  if (contract.content === 'multipart') {
    if (multipart === undefined) throw paramError('请求体不是合法的multipart/form-data')
    const body = Object.fromEntries(
      [...multipart].map(([name, part]) => [name, read(part, contract.schema.properties?.[name])]),
    )
    checkSchema(contract.schema, body, 'body', false)
    const meta = contract.schema.properties?.['meta']?.contentSchema
    const text = multipart.get('meta')?.bytes
    if (meta !== undefined && text !== undefined) {
      const schema = within({ meta }, (one) => one)
      checkSchema(schema, { meta: parseJson(text) }, 'body', false)
    }
    return body
  }
  if (request.body.length === 0 && contract.required !== true) return {}
  const body = parseJson(request.body)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw paramError('请求体不是合法的JSON对象')
  // Closing an order reports a missing merchant number as if it belonged to the path.
  const isClose = /^\/v3\/pay\/.*\/close$/.test(operation.path)
  checkSchema(contract.schema, body, isClose ? 'uri_template' : 'body', isCore)
  return body as JsonObject
}

/** A file is not made into text. */
function read(part: Part, schema: ContractSchema | undefined): unknown {
  return schema?.type === 'file' ? '' : coerce([part.text], schema)
}

function parseJson(bytes: Uint8Array): unknown {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    throw paramError('请求体不是合法的JSON', { location: 'body' })
  }
  if (isDeeper(value, depthLimit))
    throw paramError(`请求体的JSON嵌套超过${depthLimit}层`, { location: 'body' })
  return value
}

/** Query values take the type that the contract gives them. */
function readQuery(schema: ContractSchema | undefined, target: string): JsonObject {
  const start = target.indexOf('?')
  if (start < 0) return {}
  const query: Record<string, unknown> = {}
  const search = new URLSearchParams(target.slice(start + 1))
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name)
    const property = schema?.properties?.[name]
    query[name] = coerce(values, property)
  }
  return query
}

function coerce(values: readonly string[], schema: ContractSchema | undefined): unknown {
  const text = values.at(-1) ?? ''
  switch (schema?.type) {
    case 'integer':
    case 'number':
      return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text
    case 'object':
    case 'array':
      try {
        const value: unknown = JSON.parse(text)
        return isDeeper(value, depthLimit) ? text : value
      } catch {
        if (schema.type === 'object') return text
        const items = values.length > 1 ? values : text.split(',')
        return items.map((item) => coerce([item], schema.items))
      }
    default:
      return text
  }
}

const objects = new WeakMap<ContractSchema, ContractSchema>()

/** The schema of an object with these members: always the same one, since each is compiled once and kept. */
function within(
  members: Readonly<Record<string, ContractSchema>>,
  change: (schema: ContractSchema) => ContractSchema,
): ContractSchema {
  const [key] = Object.values(members)
  if (key === undefined) return {}
  const known = objects.get(key)
  if (known !== undefined) return known
  const properties = Object.fromEntries(Object.entries(members).map(([name, one]) => [name, change(one)]))
  const made: ContractSchema = { type: 'object', properties }
  objects.set(key, made)
  return made
}

/** Parts of a path are texts, whatever the contract says that they hold. */
function textual(schema: ContractSchema): ContractSchema {
  if (schema.type === 'string') return schema
  const { title } = schema
  return { type: 'string', ...(title === undefined ? {} : { title }) }
}

function checkRequiredHeaders(operation: ContractOperation, request: IncomingRequest): void {
  for (const name of operation.header?.required ?? []) {
    if (name.toLowerCase() === 'wechatpay-serial' || request.headers[name.toLowerCase()] !== undefined)
      continue
    const issue = '此字段为必填项'
    throw paramError(`输入源“/header/${name}”映射到字段“${name}”必填性规则校验失败，${issue}`, {
      field: name,
      value: '',
      issue,
      location: 'header',
    })
  }
}

/**
 * The platform takes characters of one to three bytes only: no emoji. Nor what XML can't carry, control characters and
 * halves of pairs: v2 tells of the same orders.
 */
function refuseAstral(value: unknown, pointer = ''): void {
  if (typeof value === 'string') {
    if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/u.test(value)) {
      throw paramError(`输入源“/body${pointer}”含有不支持的字符，仅支持1-3字节的UTF-8字符`, {
        field: pointer,
        value,
        issue: '含有不支持的字符',
        location: 'body',
      })
    }
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => refuseAstral(item, `${pointer}/${index}`))
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) refuseAstral(child, `${pointer}/${name}`)
  }
}
