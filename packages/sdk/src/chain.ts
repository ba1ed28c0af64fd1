import { closedPath, segmentToPath } from './path.js'

/** Sends one operation: its method, its path template without the leading slash, and what the caller gave. */
export type Dispatch = (method: string, path: string, options: unknown, synchronous: boolean) => unknown

interface Verb {
  readonly method: string
  readonly synchronous: boolean
}

const verbs: ReadonlyMap<string, Verb> = new Map([
  // No request of the client's: the URL of a page that the payer opens.
  ['url', { method: 'PAGE', synchronous: false }],
  ...['get', 'post', 'put', 'patch', 'delete'].flatMap((name): [string, Verb][] => [
    [name, { method: name.toUpperCase(), synchronous: false }],
    [`${name}Sync`, { method: name.toUpperCase(), synchronous: true }],
  ]),
  // Lists that come in pages, read to their end.
  ['getAll', { method: 'GET ALL', synchronous: false }],
  ['postAll', { method: 'POST ALL', synchronous: false }],
])

/** What the language, its tools and test runners ask of any object, and no path holds. */
const foreign: ReadonlySet<string> = new Set([
  'then',
  'catch',
  'finally',
  'toJSON',
  'constructor',
  'prototype',
  'valueOf',
])

/**
 * One node of the chain. Every verb of a node is at the same time the child of that name: five paths end in `/delete`.
 * Nodes are made as they are asked for and none is kept, so ids in chains leave nothing behind.
 */
function node(path: () => string, child: (segment: string) => object | undefined): object {
  return new Proxy(Object.create(null) as object, {
    get(_, key) {
      if (typeof key === 'symbol' || foreign.has(key)) return undefined
      if (key === 'toString') return path
      return child(key)
    },
    has: () => false,
    set: () => false,
    defineProperty: () => false,
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
    getPrototypeOf: () => null,
  })
}

function verb(
  dispatch: Dispatch,
  path: string,
  key: string,
  below: (() => object) | undefined,
): object | undefined {
  const found = verbs.get(key)
  if (found === undefined) return undefined
  const { method, synchronous } = found
  const target = (): void => undefined
  return new Proxy(target, {
    apply: (_, __, args: unknown[]) =>
      dispatch(method, below === undefined ? path : closedPath(path), args[0], synchronous),
    get: (_, name) => {
      if (typeof name === 'symbol' || foreign.has(name) || below === undefined) return undefined
      return (below() as Record<string, unknown>)[name]
    },
  })
}

/** A node reached segment by segment. */
export function chainNode(dispatch: Dispatch, path: string): object {
  const child = (segment: string): object => {
    const below = (): object => chainNode(dispatch, `${path}/${segmentToPath(segment)}`)
    return verb(dispatch, path, segment, below) ?? below()
  }
  return node(() => closedPath(path), child)
}

/** A node named by its whole path: only verbs below it. */
export function pathNode(dispatch: Dispatch, path: string): object {
  const clean = path.replace(/^\/+/, '')
  return node(
    () => clean,
    (key) => verb(dispatch, clean, key, undefined),
  )
}
