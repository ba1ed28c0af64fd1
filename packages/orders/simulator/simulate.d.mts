/** See simulate.mjs. */
export function simulate(
  seed: number,
  options?: { readonly verbose?: boolean; readonly customers?: number; readonly options?: object },
): Promise<{
  readonly seed: number
  readonly problems: readonly string[]
  readonly log: readonly string[]
  readonly moves: number
  readonly crashes: number
  readonly states: unknown
}>
