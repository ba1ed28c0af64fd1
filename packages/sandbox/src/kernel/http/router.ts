import { loadContract, type ContractOperation } from 'wechatpay-kit/internal'

/** Where a path leads: an operation, or the status of the refusal (404 no such path, 405 another method). */
export type Route =
  | { readonly operation: ContractOperation; readonly params: Readonly<Record<string, string>> }
  | { readonly status: 404 | 405 }

interface Node {
  readonly fixed: Map<string, Node>
  parameter: Node | undefined
  readonly methods: Map<string, { readonly operation: ContractOperation; readonly names: readonly string[] }>
}

let root: Node | undefined

/** Finds the operation of a request. Fixed segments win over parameters; a trailing slash is a segment of its own. */
export function route(method: string, path: string): Route {
  root ??= build()
  const values: string[] = []
  const found: Node[] = []
  const segments = path.split('/').slice(1)
  const matches = candidates(root, segments, 0)
  for (const candidate of matches) {
    found.push(candidate.node)
    const entry = candidate.node.methods.get(method)
    if (entry === undefined) continue
    values.push(...candidate.values)
    const params = Object.fromEntries(entry.names.map((name, index) => [name, values[index] ?? '']))
    return { operation: entry.operation, params }
  }
  return { status: found.length > 0 ? 405 : 404 }
}

function* candidates(
  node: Node,
  segments: readonly string[],
  index: number,
): Generator<{ readonly node: Node; readonly values: readonly string[] }> {
  const segment = segments[index]
  if (segment === undefined) {
    if (node.methods.size > 0) yield { node, values: [] }
    return
  }
  const fixed = node.fixed.get(segment)
  if (fixed !== undefined) yield* candidates(fixed, segments, index + 1)
  const value = node.parameter === undefined || segment === '' ? undefined : decode(segment)
  if (node.parameter === undefined || value === undefined) return
  for (const rest of candidates(node.parameter, segments, index + 1)) {
    yield { node: rest.node, values: [value, ...rest.values] }
  }
}

function build(): Node {
  const top = emptyNode()
  for (const operation of loadContract()) {
    let node = top
    const names: string[] = []
    for (const segment of operation.path.split('/').slice(1)) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1]
      if (name === undefined) {
        let next = node.fixed.get(segment)
        if (next === undefined) node.fixed.set(segment, (next = emptyNode()))
        node = next
      } else {
        names.push(name)
        node = node.parameter ??= emptyNode()
      }
    }
    node.methods.set(operation.method, { operation, names })
  }
  return top
}

function emptyNode(): Node {
  return { fixed: new Map(), parameter: undefined, methods: new Map() }
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
