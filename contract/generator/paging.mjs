// Operations whose lists come in pages: what names the place, and what ends the list.
import { head } from './text.mjs'

/** @typedef {import('./contract.mjs').Operation} Operation */
/**
 * @typedef {{ place: string, by: 'row' | 'page' | 'token', first?: number, size?: string, limit?: number, list: string,
 *   total?: string, in: 'query' | 'json' }} Paging
 */

/** A page of ten is within every limit that is published. */
const usual = 10

/** How an operation pages; undefined where it does not. v2 numbers its fields and has no lists. @param {Operation} operation @returns {Paging | undefined} */
export function pagingOf(operation) {
  if (operation.version === 'v2') return undefined
  const query = operation.query?.properties ?? {}
  const body = operation.body?.schema?.properties ?? {}
  const asked = 'page_index' in body ? body : query
  const place = ['page_token', 'page_index', 'offset'].find((name) => name in asked)
  const answer = operation.responses['200']?.schema?.properties ?? {}
  const lists = Object.keys(answer).filter((name) => answer[name].type === 'array')
  if (place === undefined || lists.length !== 1) return undefined
  const list = /** @type {string} */ (lists[0])
  const size = ['limit', 'page_size'].find((name) => name in asked)
  const { maximum, default: given } = asked[size ?? ''] ?? {}
  // Batches count their details whatever the filter: only of a list called data, or with page numbers, is it the list's.
  const total = ['total_count', 'total_num'].find((name) => name in answer)
  const isCounted = total !== undefined && (list === 'data' || place === 'page_index')
  return {
    place,
    ...kindOf(place, asked[place]),
    ...(size === undefined ? {} : { size, limit: maximum ?? given ?? usual }),
    list,
    ...(isCounted ? { total } : {}),
    in: asked === body ? 'json' : 'query',
  }
}

/**
 * An `offset` counts rows (起始位置, 偏移量), or pages from 0 where its title says 页码.
 * @param {string} place @param {import('./contract.mjs').Schema} schema @returns {{ by: 'row' | 'page' | 'token', first?: number }}
 */
function kindOf(place, schema) {
  if (place === 'page_token') return { by: 'token' }
  if (place === 'page_index') return { by: 'page', first: 1 }
  return { by: String(schema.title).includes('页码') ? 'page' : 'row', first: 0 }
}

/** The verb that goes through all pages: `getAll`. @param {Operation} operation */
export const pagingVerb = ({ method }) => `${method.toLowerCase()}All`

/** Types of that verb. @param {Operation} operation @param {string} name of its model */
export function pagingTypes(operation, name) {
  const paging = pagingOf(operation)
  if (paging === undefined) return undefined
  const names = [paging.place, ...(paging.size === undefined ? [] : [paging.size])]
  const required = (paging.in === 'query' ? operation.query : operation.body?.schema)?.required ?? []
  const must = required.some((/** @type {string} */ one) => !names.includes(one))
  const needs = must || Object.keys(operation.pathParams ?? {}).length > 0
  const place = names.map((one) => `'${one}'`).join(' | ')
  const kind = must ? 'ListOptions' : 'OptionalListOptions'
  const member =
    paging.in === 'query' ? `${name}_Options` : `${name}_Options & { readonly json: ${name}_Request }`
  const item = `NonNullable<${name}_Response['${paging.list}']>[number]`
  const size = paging.size === undefined ? 'never' : `'${paging.size}'`
  return `(options${needs ? '' : '?'}: ${kind}<${member}, '${paging.in}', ${place}, ${size}>): AsyncGenerator<${item}, void, undefined>`
}

/** @param {Operation[]} operations */
export function pagingFile(operations) {
  const entries = operations.flatMap((operation) => {
    const paging = pagingOf(operation)
    return paging === undefined
      ? []
      : [`  ${JSON.stringify(`${operation.method} ${operation.path}`)}: ${JSON.stringify(paging)},\n`]
  })
  return `${head}
/** How the list of an operation comes in pages. */
export interface Paging {
  /** The member that names the place: \`offset\`, \`page_index\`, \`page_token\`. */
  readonly place: string
  /** What it counts: rows, pages, or nothing (a token of the page before). */
  readonly by: 'row' | 'page' | 'token'
  readonly first?: number
  /** The member that holds the size of a page, and its value when left out. */
  readonly size?: string
  readonly limit?: number
  /** The member of the response that holds the list, and the one that holds its length. */
  readonly list: string
  readonly total?: string
  readonly in: 'query' | 'json'
}

/** By method and path template. */
export const paging: Readonly<Record<string, Paging>> = {
${entries.join('')}}
`
}
