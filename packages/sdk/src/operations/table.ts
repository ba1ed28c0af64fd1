import { operationPaths } from '../generated/paths.js'

/** How an operation takes its body. */
export interface BodyRule {
  /** The option that holds the body; undefined where the operation has none. */
  readonly option: 'json' | 'xml' | 'body' | undefined
  readonly required: boolean
  /** A page that the payer opens: `url()`. */
  readonly page: boolean
}

const options: Readonly<Record<string, BodyRule['option']>> = { j: 'json', x: 'xml', m: 'body' }

function rule(letter: string): BodyRule {
  const small = letter.toLowerCase()
  return { option: options[small], required: small !== letter, page: letter === 'p' }
}

/** The methods of a path, by name. */
export type Methods = ReadonlyMap<string, BodyRule>

function parse(line: string): readonly [string, Methods] {
  const [path = '', methods = ''] = line.split(' ')
  const entries = methods.split(',').map((one): [string, BodyRule] => {
    const [method = '', letter = ''] = one.split(':')
    return [method, rule(letter)]
  })
  return [path, new Map(entries)]
}

/** Paths that were called: as many as the contract has, at most. */
const called = new Map<string, Methods>()

/** The methods of a path; undefined where there is no such path. Only its own line is read: callers use few of a thousand. */
export function methodsOf(path: string): Methods | undefined {
  const known = called.get(path)
  if (known !== undefined) return known
  const start = operationPaths.indexOf(`\n${path} `)
  if (start === -1 || path === '') return undefined
  const [, methods] = parse(operationPaths.slice(start + 1, operationPaths.indexOf('\n', start + 1)))
  called.set(path, methods)
  return methods
}

let paths: readonly string[] | undefined

/** All paths, for suggestions. */
export function allPaths(): readonly string[] {
  paths ??= operationPaths
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '')
  return paths
}
