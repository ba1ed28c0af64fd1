// The run-time table: only what a path alone does not tell.
import { repeatTypes } from './idempotency.mjs'
import { marked } from './marks.mjs'
import { head } from './text.mjs'

/** @typedef {import('./contract.mjs').Operation} Operation */

/** @param {Operation} operation @param {(operation: Operation) => Record<string, unknown>} repeat */
function facts(operation, repeat) {
  /** @type {Record<string, unknown>} */
  const result = {}
  if (operation.server !== undefined) result.server = operation.server
  if (operation.body?.content === 'multipart') result.multipart = true
  const answers = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  if (answers.some(([, answer]) => answer.file === true)) result.file = true
  if (operation.mutualTls === true) result.mutualTls = true
  const body = marked(operation.body?.schema)
  const query = marked(operation.query)
  const path = marked({ properties: operation.pathParams ?? {} })
  if (body.length + query.length + path.length > 0) {
    result.encrypt = Object.fromEntries(
      Object.entries({ body, query, path })
        .filter(([, list]) => list.length > 0)
        .map(([name, list]) => [name, list.map((one) => one.path)]),
    )
  }
  const answer = answers.flatMap(([, one]) => marked(one.schema))
  if (answer.length > 0) result.decrypt = [...new Set(answer.map((one) => one.path))]
  if ([...body, ...query, ...path].some((one) => one.schema['x-padding'] === 'pkcs1'))
    result.padding = 'pkcs1'
  Object.assign(result, repeat(operation))
  return result
}

/** @param {Operation[]} operations @param {(operation: Operation) => Record<string, unknown>} repeat */
export function operationsFile(operations, repeat) {
  const entries = operations
    .map(
      (operation) =>
        /** @type {const} */ ([`${operation.method} ${operation.path}`, facts(operation, repeat)]),
    )
    .filter(([, value]) => Object.keys(value).length > 0)
    .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
  const slashes = [...new Set(operations.map((one) => one.path).filter((path) => path.endsWith('/')))]
  return `${head}${repeatTypes}
/** What a path alone does not tell of an operation. Field paths are joined by slashes, \`*\` is every item of a list. */
export interface OperationFacts {
  /** Another host than https://api.mch.weixin.qq.com/. */
  readonly server?: string
  readonly multipart?: true
  /** The answer is a file: it is not signed. */
  readonly file?: true
  readonly mutualTls?: true
  /** Fields that are sent encrypted. */
  readonly encrypt?: { readonly body?: readonly string[]; readonly query?: readonly string[]; readonly path?: readonly string[] }
  /** Fields of the answer that arrive encrypted. */
  readonly decrypt?: readonly string[]
  /** What is sent encrypted is so with RSAES-PKCS1-v1_5 instead of OAEP. */
  readonly padding?: 'pkcs1'
  readonly repeat?: RepeatFacts
  readonly query?: QueryFacts
}

/** Paths that end in a slash of their own. No other chain needs a table: kebab-case gives every path back. */
export const slashPaths: readonly string[] = ${JSON.stringify(slashes)}

/** By method and path template. */
export const operations: Readonly<Record<string, OperationFacts>> = {
${entries.join('')}}
`
}
