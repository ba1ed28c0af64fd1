// The contract as data, for validation: one file per product, one operation a line.
import { head } from './text.mjs'

/** @typedef {import('./contract.mjs').Operation} Operation */

/** @param {Operation} operation */
function compact({ product: _, chain: __, version: ___, ...rest }) {
  return JSON.stringify(rest)
}

/** @param {{ operations: Operation[], notifications: object[] }} contract @returns {[string, string][]} */
export function schemaFiles({ operations, notifications }) {
  /** @type {Map<string, string[]>} */
  const products = new Map()
  for (const operation of operations) {
    products.set(operation.product, [...(products.get(operation.product) ?? []), compact(operation)])
  }
  const lines = (/** @type {string[]} */ list) => `[\n${list.join(',\n')}\n]\n`
  const names = [...products.keys()].sort()
  return [
    ...names.map(
      (name) => /** @type {[string, string]} */ ([`schemas/${name}.json`, lines(products.get(name) ?? [])]),
    ),
    ['schemas/webhooks.json', lines(notifications.map((one) => JSON.stringify(one)))],
    ['schemas.ts', loader(names)],
  ]
}

/** @param {string[]} names */
function loader(names) {
  return `${head}import { readFileSync } from 'node:fs'

/** JSON Schema with the contract's own words. */
export interface ContractSchema {
  readonly type?: string
  readonly title?: string
  readonly example?: unknown
  readonly properties?: Readonly<Record<string, ContractSchema>>
  readonly required?: readonly string[]
  readonly items?: ContractSchema
  readonly enum?: readonly unknown[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
  readonly format?: string
  readonly contentMediaType?: string
  readonly contentSchema?: ContractSchema
  readonly 'x-encrypted'?: 'platform-key' | 'merchant-certificate'
  readonly 'x-padding'?: 'pkcs1'
}

/** One operation of the contract. */
export interface ContractOperation {
  readonly method: string
  /** With a leading slash and \`{parameters}\`. */
  readonly path: string
  readonly title?: string
  readonly docs?: readonly string[]
  readonly roles?: readonly string[]
  readonly tags?: readonly string[]
  readonly deprecated?: boolean
  readonly server?: string
  readonly pathParams?: Readonly<Record<string, ContractSchema>>
  readonly query?: ContractSchema
  readonly header?: ContractSchema
  readonly body?: { readonly content: 'json' | 'multipart'; readonly required?: boolean; readonly schema: ContractSchema }
  /** By HTTP status. */
  readonly responses: Readonly<Record<string, { readonly schema?: ContractSchema; readonly file?: boolean }>>
}

const products: readonly string[] = ${JSON.stringify(names)}
let loaded: readonly ContractOperation[] | undefined

/** The contract, read once from the files beside this one. */
export function loadContract(): readonly ContractOperation[] {
  loaded ??= products.flatMap((name) => {
    const file = new URL(\`../../src/generated/schemas/\${name}.json\`, import.meta.url)
    return JSON.parse(readFileSync(file, 'utf8')) as ContractOperation[]
  })
  return loaded
}
`
}
