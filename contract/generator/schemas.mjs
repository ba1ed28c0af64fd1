// The contract as data, for validation: one file per product, one operation a line.
import { head } from './text.mjs'
import { isUnsigned } from './unsigned.mjs'

/** @typedef {import('./contract.mjs').Operation} Operation */

/** @param {Operation} operation */
function compact({ product: _, chain: __, version: ___, ...rest }) {
  return JSON.stringify(rest)
}

/** Paths of v2 are as sent here. @param {Operation} operation */
function compactV2(operation) {
  const { product: _, chain: __, version: ___, wire, ...rest } = operation
  const unsigned = isUnsigned(operation)
  return JSON.stringify({ ...rest, path: wire, ...(unsigned ? { unsigned } : {}) })
}

/** @param {{ operations: Operation[], operationsV2: Operation[], notifications: object[] }} contract @returns {[string, string][]} */
export function schemaFiles({ operations, operationsV2, notifications }) {
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
    ['schemas/v2.json', lines(operationsV2.map(compactV2))],
    ['schemas/webhooks.json', lines(notifications.map((one) => JSON.stringify(one)))],
    ['schemas.ts', loader(names)],
  ]
}

/** @param {string[]} names */
function loader(names) {
  return `${head}import { readFileSync } from 'node:fs'
import { packageFile } from '../installation/files.js'
import { notBundled } from '../installation/missing.js'

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
  readonly 'x-encrypted'?: 'platform-key' | 'merchant-certificate' | 'risk-public-key'
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
  readonly body?: { readonly content: 'json' | 'xml' | 'multipart'; readonly required?: boolean; readonly schema: ContractSchema }
  /** By HTTP status. */
  readonly responses: Readonly<Record<string, { readonly schema?: ContractSchema; readonly file?: boolean }>>
}

/** One operation of v2; its path is as sent. */
export interface ContractOperationV2 extends ContractOperation {
  /** Needs the merchant's certificate on the connection. */
  readonly mutualTls?: boolean
  /** Not called by a server: the payer's browser opens it. */
  readonly page?: boolean
  /** Takes no \`nonce_str\`. */
  readonly nonceless?: boolean
  /** The answer carries no signature. */
  readonly unsigned?: boolean
  readonly produces?: readonly string[]
}

const products: readonly string[] = ${JSON.stringify(names)}
let loaded: readonly ContractOperation[] | undefined

let loadedV2: readonly ContractOperationV2[] | undefined

function read(name: string): readonly ContractOperation[] {
  const file = packageFile(\`src/generated/schemas/\${name}.json\`)
  if (file === undefined) throw notBundled('The data of the option validate')
  return JSON.parse(readFileSync(file, 'utf8')) as ContractOperation[]
}

/** The contract, v2 apart, read once from the files beside this one. */
export function loadContract(): readonly ContractOperation[] {
  return (loaded ??= products.flatMap(read))
}

/** The contract of v2, read once. */
export function loadContractV2(): readonly ContractOperationV2[] {
  return (loadedV2 ??= read('v2'))
}
`
}
