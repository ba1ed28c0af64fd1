// The chain as nested interfaces, one file per product, and the paths.
import { nodeDoc, operationDoc, pathDoc } from './docs.mjs'
import { modelName, needsOptions, optionsModel, parameterType, responseModel } from './models.mjs'
import { pagingTypes, pagingVerb } from './paging.mjs'
import { doc, head, key, nodeName } from './text.mjs'

/** @typedef {import('./contract.mjs').Operation} Operation */
/** @typedef {{ segments: string[], children: Map<string, Node>, operations: Operation[], below: Operation[], products: Set<string> }} Node */

const imports =
  "import type { CallOptions } from '../options.js'\nimport type { ApiCall } from '../response.js'\n"

/** @param {Operation} operation @param {string} name */
function verbs(operation, name) {
  const comment = doc(operationDoc(operation), '  ')
  const mark = needsOptions(operation) ? '' : '?'
  const parameter = parameterType(name, operation)
  if (operation.page === true) return `${comment}  url(options${mark}: ${parameter}): Promise<string>\n`
  const verb = operation.method.toLowerCase()
  return (
    `${comment}  ${verb}(options${mark}: ${parameter}): ApiCall<${name}_Response>\n` +
    `${comment}  ${verb}Sync(options${mark}: ${parameter}): ${name}_Response\n` +
    allPages(operation, name)
  )
}

/** A list that comes in pages can be read to its end. @param {Operation} operation @param {string} name */
function allPages(operation, name) {
  const types = pagingTypes(operation, name)
  if (types === undefined) return ''
  const note = `${operation.title ?? ''}：自动翻页，用 for await 逐条读取`
  return `${doc([note], '  ')}  ${pagingVerb(operation)}${types}\n`
}

/** @param {Operation[]} operations */
function tree(operations) {
  /** @type {Node} */
  const root = { segments: [], children: new Map(), operations: [], below: [], products: new Set() }
  for (const operation of operations) {
    let node = root
    for (const segment of operation.chain) {
      let next = node.children.get(segment)
      if (next === undefined) {
        next = {
          segments: [...node.segments, segment],
          children: new Map(),
          operations: [],
          below: [],
          products: new Set(),
        }
        node.children.set(segment, next)
      }
      next.below.push(operation)
      next.products.add(operation.product)
      node = next
    }
    node.operations.push(operation)
  }
  return root
}

/** @param {Node} node @param {(node: Node) => void} visit */
function walk(node, visit) {
  for (const name of [...node.children.keys()].sort()) {
    const child = /** @type {Node} */ (node.children.get(name))
    visit(child)
    walk(child, visit)
  }
}

/** A node that several products share lives in `shared.ts`. @param {Node} node */
const home = (node) => (node.products.size === 1 ? [...node.products][0] : 'shared')

/** @param {Operation[]} operations @returns {[string, string][]} */
export function nodeFiles(operations) {
  const root = tree(operations)
  /** @type {Map<string, string[]>} */
  const bodies = new Map()
  /** @type {Map<string, Map<string, Set<string>>>} */
  const needs = new Map()
  /** @type {[path: string, name: string, file: string, comment: string][]} */
  const paths = []
  /** @type {Map<string, string>} */
  const seen = new Map()
  walk(root, (node) => {
    const file = home(node)
    const name = nodeName(node.segments)
    const before = seen.get(name)
    if (before !== undefined)
      throw new Error(`two nodes are called ${name}: ${before} and ${node.segments.join('.')}`)
    seen.set(name, node.segments.join('.'))
    const out = bodies.get(file) ?? []
    bodies.set(file, out)
    const models = node.operations.map((operation) => {
      const model = modelName(name, operation)
      return `${optionsModel(model, operation)}\n${responseModel(model, operation)}`
    })
    const members = [...node.children.keys()].sort().map((segment) => {
      const child = /** @type {Node} */ (node.children.get(segment))
      if (node.operations.some((one) => one.method.toLowerCase() === segment)) {
        throw new Error(`${node.segments.join('.')} has both the verb and the segment ${segment}`)
      }
      const from = home(child)
      if (from !== file) {
        const wanted = needs.get(file) ?? new Map()
        needs.set(file, wanted)
        wanted.set(from, (wanted.get(from) ?? new Set()).add(nodeName(child.segments)))
      }
      return `${doc([nodeDoc(segment, child.operations, child.below)], '  ')}  readonly ${key(segment)}: ${nodeName(child.segments)}\n`
    })
    const calls = node.operations.map((operation) => verbs(operation, modelName(name, operation)))
    out.push(
      `${models.length > 0 ? `${models.join('\n')}\n` : ''}export interface ${name} {\n${members.join('')}${calls.join('')}}\n`,
    )
    for (const path of new Set(node.operations.map((one) => one.path)))
      paths.push([path.slice(1), name, file, doc([pathDoc(node.operations)], '  ')])
  })
  /** @type {[string, string][]} */
  const files = [...bodies].map(([file, parts]) => {
    const wanted = [...(needs.get(file) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
    const extra = wanted.map(
      ([from, names]) => `import type { ${[...names].sort().join(', ')} } from './${from}.js'\n`,
    )
    const used = parts.join('\n')
    const lists = ['ListOptions', 'OptionalListOptions'].filter((one) => new RegExp(`\\b${one}<`).test(used))
    const options = ['CallOptions', ...lists].join(', ')
    const common = used.includes('ApiCall<') ? imports.replace('CallOptions', options) : ''
    return [`${file}.ts`, `${head}${common}${extra.join('')}\n${used}`]
  })
  return [...files, ['root.ts', rootFile(root, paths)]]
}

/** @param {Node} root @param {[path: string, name: string, file: string, comment: string][]} paths */
function rootFile(root, paths) {
  paths.sort(([a], [b]) => (a < b ? -1 : 1))
  /** @type {Map<string, Set<string>>} */
  const wanted = new Map()
  const want = (/** @type {string} */ file, /** @type {string} */ name) =>
    wanted.set(file, (wanted.get(file) ?? new Set()).add(name))
  for (const [, name, file] of paths) want(file, name)
  const tops = [...root.children.keys()].sort().map((segment) => {
    const child = /** @type {Node} */ (root.children.get(segment))
    want(home(child), nodeName(child.segments))
    return `${doc([nodeDoc(segment, child.operations, child.below)], '  ')}  readonly ${segment}: ${nodeName(child.segments)}\n`
  })
  const imported = [...wanted]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, names]) => `import type { ${[...names].sort().join(', ')} } from './${file}.js'\n`)
  const entries = paths.map(([path, name, , comment]) => `${comment}  readonly '${path}': ${name}\n`)
  return (
    `${head}${imported.join('')}\n/** 链式调用的第一段。 */\nexport interface Root {\n${tops.join('')}}\n\n` +
    `/** 全部接口路径，不含开头的斜杠。 */\nexport interface Paths {\n${entries.join('')}}\n`
  )
}
