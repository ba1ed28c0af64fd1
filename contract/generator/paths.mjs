// Every path with its methods: what a misspelt call is compared with at run time.
import { head } from './text.mjs'

/** @typedef {import('./contract.mjs').Operation} Operation */

/** How the body is passed: j json, x xml, m multipart; upper case where it is required. @param {Operation} operation */
function bodyLetter({ body, page }) {
  if (page === true) return ':p'
  if (body === undefined) return ''
  const letter = { json: 'j', xml: 'x', multipart: 'm' }[body.content] ?? ''
  const required = body.required === true || (body.schema.required?.length ?? 0) > 0
  return `:${required ? letter.toUpperCase() : letter}`
}

/** @param {Operation[]} operations */
export function pathsFile(operations) {
  /** @type {Map<string, string[]>} */
  const byPath = new Map()
  for (const operation of operations) {
    const path = operation.path.slice(1)
    byPath.set(path, [...(byPath.get(path) ?? []), `${operation.method}${bodyLetter(operation)}`])
  }
  const lines = [...byPath].map(([path, methods]) => `${path} ${methods.join(',')}\n`)
  return `${head}
/**
 * A line for each path: the path, a blank, and its methods. A method may have a letter: how its body is passed (j json, x xml,
 * m multipart; upper case where it is required), or p for a page that the payer opens. One string loads faster than a
 * thousand objects.
 */
export const operationPaths: string = \`
${lines.join('')}\`
`
}
