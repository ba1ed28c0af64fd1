import { loadContract, loadContractV2, type ContractOperation } from 'wechatpay-kit/internal'
import { behaviour, rules, type Rule } from '../generated/behaviour.js'

export type { Rule } from '../generated/behaviour.js'

/** How the sandbox answers one operation of the contract. */
export interface OperationCoverage {
  readonly method: string
  /** As sent; with `{parameters}`. */
  readonly path: string
  readonly version: 'v2' | 'v3'
  /** The operation's Chinese name. */
  readonly title?: string
  /** `stateful`: behaviour of its own; `shaped`: validated, answered in the shape of the contract, and remembered without states. */
  readonly answer: 'stateful' | 'shaped'
  /** What it may be refused with, beyond what every operation may be: a signature, the contract, a fault. */
  readonly rules: readonly Rule[]
  /** Events that may be announced because of it. */
  readonly notifications: readonly string[]
}

/** Every operation of the contract, v3 first. */
export function coverage(): readonly OperationCoverage[] {
  return [
    ...loadContract().map((operation) => covered(operation, 'v3')),
    ...loadContractV2().map((operation) => covered(operation, 'v2')),
  ]
}

function covered(
  { method, path, title }: ContractOperation,
  version: OperationCoverage['version'],
): OperationCoverage {
  const known = behaviour[version === 'v2' ? `${method} /v2${path}` : `${method} ${path}`]
  return {
    method,
    path,
    version,
    ...(title === undefined ? {} : { title }),
    answer: known === undefined ? 'shaped' : 'stateful',
    rules: (known?.rules ?? []).flatMap((place) => rules[place] ?? []),
    notifications: known?.notifications ?? [],
  }
}
