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

let table: ReadonlyMap<string, Methods> | undefined

/** All paths with their methods, read on first use (about a millisecond). */
export function operationTable(): ReadonlyMap<string, Methods> {
  table ??= new Map(
    operationPaths
      .trim()
      .split('\n')
      .map((line) => {
        const [path = '', methods = ''] = line.split(' ')
        const entries = methods.split(',').map((one): [string, BodyRule] => {
          const [method = '', letter = ''] = one.split(':')
          return [method, rule(letter)]
        })
        return [path, new Map(entries)]
      }),
  )
  return table
}
