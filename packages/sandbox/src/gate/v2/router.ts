import { loadContractV2, type ContractOperationV2 } from 'wechatpay-kit/internal'

let byPath: ReadonlyMap<string, ContractOperationV2> | undefined

/** The v2 operation at a path. No two of them share one. */
export function routeV2(path: string): ContractOperationV2 | undefined {
  // Nothing of v2 begins so, and v3 must not wait for v2's contract to be read.
  if (/^\/(v3|hk)\//.test(path)) return undefined
  byPath ??= new Map(loadContractV2().map((operation) => [operation.path, operation]))
  return byPath.get(path)
}
