// The run-time table of v2: only what a path alone does not tell.
import { marked } from './marks.mjs'
import { head } from './text.mjs'
import { isUnsigned } from './unsigned.mjs'
import { filled } from './xml.mjs'

/** @typedef {import('./contract.mjs').Operation} Operation */
/** @typedef {import('./contract.mjs').Schema} Schema */

/** Places where an element may be repeated. @param {Schema | undefined} schema @param {string} at @returns {string[]} */
function lists(schema, at) {
  return Object.entries(schema?.properties ?? {}).flatMap(([name, one]) => {
    const path = at === '' ? name : `${at}/${name}`
    return [...(one.type === 'array' ? [path] : []), ...lists(one.type === 'object' ? one : undefined, path)]
  })
}

/** HMAC-SHA256 wherever an operation takes it; MD5 is what a request without `sign_type` means. @param {Schema | undefined} field */
function signType(field) {
  if (field === undefined) return 'MD5'
  const { enum: values = [field.example] } = field
  return values.includes('HMAC-SHA256') ? 'HMAC-SHA256' : 'MD5'
}

/** @param {Operation} operation @param {(operation: Operation) => Record<string, unknown>} repeat */
function facts(operation, repeat) {
  /** @type {Record<string, unknown>} */
  const result = {}
  const fields = operation.body?.schema ?? operation.query
  const answer = operation.responses['200']
  if (operation.server !== undefined) result.server = operation.server
  if (operation.mutualTls === true) result.mutualTls = true
  if (operation.page === true) result.page = true
  if (operation.body?.content === 'multipart') result.multipart = true
  if (answer?.file === true) result.file = true
  if (operation.produces?.includes('application/json') === true) result.json = true
  if (isUnsigned(operation)) result.unsigned = true
  const names = Object.keys(fields?.properties ?? {})
  result.fill = names.length === 0 ? ['nonce_str', 'sign'] : filled.filter((name) => names.includes(name))
  if (signType(fields?.properties?.sign_type) !== 'MD5') result.signType = 'HMAC-SHA256'
  const seal = marked(fields).map((one) => one.path)
  if (seal.length > 0) result.encrypt = seal
  const open = marked(answer?.schema).map((one) => one.path)
  if (open.length > 0) result.decrypt = open
  const repeated = lists(answer?.schema, '')
  if (repeated.length > 0) result.lists = repeated
  return Object.assign(result, repeat(operation))
}

/** @param {Operation[]} operations @param {(operation: Operation) => Record<string, unknown>} repeat */
export function operationsV2File(operations, repeat) {
  const entries = operations.map(
    (operation) =>
      `  ${JSON.stringify(`${operation.method} ${operation.path}`)}: ${JSON.stringify(facts(operation, repeat))},\n`,
  )
  const capitals = operations
    .map((one) => one.path.slice(1))
    .filter((path) => /[A-Z]/.test(path))
    .map((path) => `  '${path.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}': '${path}',\n`)
  return `${head}import type { QueryFacts, RepeatFacts } from './operations.js'

/** What a v2 path alone does not tell. */
export interface OperationFactsV2 {
  /** Another host than https://api.mch.weixin.qq.com/. */
  readonly server?: string
  /** Needs the merchant's certificate on the connection. */
  readonly mutualTls?: true
  /** Not called by a server: the payer's browser opens it. */
  readonly page?: true
  readonly multipart?: true
  /** The answer is a file, or XML that says why there is none. */
  readonly file?: true
  /** The answer is JSON. */
  readonly json?: true
  /** The answer carries no signature. */
  readonly unsigned?: true
  readonly repeat?: RepeatFacts
  readonly query?: QueryFacts
  /** Fields that the client fills in. */
  readonly fill: readonly ('mch_id' | 'nonce_str' | 'sign' | 'sign_type')[]
  /** MD5 when left out. */
  readonly signType?: 'HMAC-SHA256'
  /** Fields that are sent encrypted with the key of risk/getpublickey. */
  readonly encrypt?: readonly string[]
  /** Fields of the answer that are sealed for the merchant's private key. */
  readonly decrypt?: readonly string[]
  /** Elements of the answer that may be repeated, joined by slashes. */
  readonly lists?: readonly string[]
}

/** Paths with capitals, by what their chain would be taken for. */
export const capitalPaths: Readonly<Record<string, string>> = {
${capitals.join('')}}

/** By method and path, which begins with /v2 here and not on the wire. */
export const operationsV2: Readonly<Record<string, OperationFactsV2>> = {
${entries.join('')}}
`
}
