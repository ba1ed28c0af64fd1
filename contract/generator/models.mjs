// The two models of one operation.
import { key, pascal } from './text.mjs'
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

/** @param {string} name @param {Operation} operation */
export function optionsModel(name, operation) {
  const lines = []
  for (const [parameter, schema] of Object.entries(operation.pathParams ?? {})) {
    const title = schema.title === undefined ? '' : `  /** ${schema.title.replaceAll('*/', '* /')} */\n`
    lines.push(
      `${title}  readonly ${key(parameter)}: string${schema.type === 'integer' ? ' | number' : ''}\n`,
    )
  }
  const { query, body } = operation
  if (operation.version === 'v2') lines.push(...v2(operation))
  else if (query !== undefined) {
    lines.push(
      `  readonly query${hasRequired(query) ? '' : '?'}: ${type(query, '  ')}${hasRequired(query) ? '' : ' | undefined'}\n`,
    )
  }
  if (body?.content === 'json') {
    const must = hasRequired(body.schema)
    lines.push(`  readonly json${must ? '' : '?'}: ${type(body.schema, '  ')}${must ? '' : ' | undefined'}\n`)
  }
  if (body?.content === 'multipart' && operation.version !== 'v2')
    lines.push(`  readonly body: ${type(body.schema, '  ', { meta: true })}\n`)
  const must = headers(operation)
  if (must.length > 0) {
    const fields = must.map((/** @type {string} */ one) => `readonly '${one}': string`).join('; ')
    lines.push(`  readonly headers: { ${fields} } & Readonly<Record<string, string>>\n`)
  }
  return `export interface ${name}_Options extends CallOptions {\n${lines.join('')}}\n`
}

/** The fields of a v2 request. @param {Operation} operation */
function v2({ query, body }) {
  const one = (/** @type {string} */ name, /** @type {import('./contract.mjs').Schema} */ schema) => {
    const must = callerRequired(schema).length > 0
    return `  readonly ${name}${must ? '' : '?'}: ${requestType(schema, '  ')}${must ? '' : ' | undefined'}\n`
  }
  return [
    ...(query === undefined ? [] : [one('query', query)]),
    ...(body === undefined ? [] : [one(body.content === 'multipart' ? 'body' : 'xml', body.schema)]),
  ]
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
