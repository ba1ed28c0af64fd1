// The two models of one operation.
import { fieldDoc } from './docs.mjs'
import { doc, key, pascal } from './text.mjs'
import { hasRequired, type } from './types.mjs'
import { answerType, callerRequired, requestType } from './xml.mjs'

/** @typedef {import('./contract.mjs').Operation} Operation */

/** @param {string} node @param {Operation} operation */
export const modelName = (node, operation) => `${node}_${pascal(operation.method.toLowerCase())}`

/** Headers that a caller has to give: all but those that the client writes. @param {Operation} operation */
function headers(operation) {
  return (operation.header?.required ?? []).filter(
    (/** @type {string} */ name) => name !== 'Wechatpay-Serial',
  )
}

/** True when a call needs options. @param {Operation} operation */
export function needsOptions(operation) {
  const { body } = operation
  if (operation.version === 'v2') {
    return callerRequired(operation.query).length + callerRequired(body?.schema).length > 0
  }
  return (
    Object.keys(operation.pathParams ?? {}).length > 0 ||
    hasRequired(operation.query) ||
    headers(operation).length > 0 ||
    (body !== undefined && (body.content === 'multipart' || hasRequired(body.schema)))
  )
}

/** The member of the options that holds the body's fields. @param {Operation} operation */
const bodyMember = ({ version, body }) =>
  body === undefined
    ? undefined
    : body.content === 'multipart'
      ? 'body'
      : version === 'v2'
        ? 'xml'
        : /** @type {const} */ ('json')

/** `: T`, or `?: T | undefined` when it may be left out. @param {boolean} must @param {string} shape */
const member = (must, shape) => (must ? `: ${shape}` : `?: ${shape} | undefined`)

/** The body's fields as a type of their own, and whether a caller has to give it. @param {string} name @param {Operation} operation */
function request(name, operation) {
  const { version, body } = operation
  const as = bodyMember(operation)
  if (body === undefined || as === undefined || as === 'body') return undefined
  const must = version === 'v2' ? callerRequired(body.schema).length > 0 : hasRequired(body.schema)
  const shape = version === 'v2' ? requestType(body.schema, '') : type(body.schema, '')
  const declaration = shape.startsWith('{')
    ? `export interface ${name}_Request ${shape}\n`
    : `export type ${name}_Request = ${shape}\n`
  return { as, declaration, member: `readonly ${as}${member(must, `${name}_Request`)}` }
}

/**
 * The type of a verb's parameter. Where there is a body, its member is written out, so that the compiler's message about a
 * field that is not under `json` names `json`.
 * @param {string} name @param {Operation} operation
 */
export function parameterType(name, operation) {
  const found = request(name, operation)
  return found === undefined ? `${name}_Options` : `${name}_Options & { ${found.member} }`
}

/** @param {string} name @param {Operation} operation */
export function optionsModel(name, operation) {
  const lines = []
  for (const [parameter, schema] of Object.entries(operation.pathParams ?? {})) {
    const shape = `string${schema.type === 'integer' ? ' | number' : ''}`
    lines.push(`${doc([fieldDoc(schema)], '  ')}  readonly ${key(parameter)}: ${shape}\n`)
  }
  const { query, body, version } = operation
  if (query !== undefined) {
    const must = (version === 'v2' ? callerRequired(query) : (query.required ?? [])).length > 0
    const shape = version === 'v2' ? requestType(query, '  ') : type(query, '  ')
    lines.push(`  /** 查询参数 */\n  readonly query${member(must, shape)}\n`)
  }
  const found = request(name, operation)
  if (found !== undefined) lines.push(`  /** 请求体：业务参数都放在 ${found.as} 中 */\n  ${found.member}\n`)
  if (body !== undefined && bodyMember(operation) === 'body') {
    const v2 = version === 'v2'
    const must = !v2 || callerRequired(body.schema).length > 0
    const shape = v2 ? requestType(body.schema, '  ') : type(body.schema, '  ', { meta: true })
    lines.push(`  /** 上传的表单 */\n  readonly body${member(must, shape)}\n`)
  }
  const names = headers(operation)
  if (names.length > 0) {
    const fields = names.map((/** @type {string} */ one) => {
      const comment = doc([fieldDoc(operation.header?.properties?.[one] ?? {})], '    ')
      return `${comment}    readonly '${one}': string\n`
    })
    lines.push(
      `  /** 请求头 */\n  readonly headers: {\n${fields.join('')}  } & Readonly<Record<string, string>>\n`,
    )
  }
  const options = `export interface ${name}_Options extends CallOptions {\n${lines.join('')}}\n`
  return found === undefined ? options : `${found.declaration}\n${options}`
}

/** @param {string} name @param {Operation} operation */
export function responseModel(name, operation) {
  if (operation.page === true) return ''
  const shapes = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) =>
      response.file === true
        ? 'ReadableStream<Uint8Array>'
        : response.schema === undefined
          ? 'undefined'
          : operation.version === 'v2' && operation.produces?.includes('application/json') !== true
            ? answerType(response.schema, '')
            : type(response.schema, ''),
    )
  const [only, ...more] = [...new Set(shapes)]
  if (only?.startsWith('{') && more.length === 0) return `export interface ${name}_Response ${only}\n`
  return `export type ${name}_Response = ${shapes.length === 0 ? 'undefined' : [...new Set(shapes)].join(' | ')}\n`
}
