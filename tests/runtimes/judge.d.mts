/** Tests that runtimes can't pass: whole files, or tests by their full names. */
export interface Exception {
  readonly reason: string
  /** `Bun`, `Deno`, `Node`. */
  readonly runtimes: readonly string[]
  readonly tests: Readonly<Record<string, 'all' | readonly string[]>>
}

/** What Vitest told of a file; `why` is what failed outside of its tests. */
export interface File {
  readonly file: string
  readonly why: string
  readonly tests: readonly { readonly name: string; readonly state: string; readonly why: string }[]
}

/** `tests` and `whole`: how many tests by name, and how many whole files, are excepted. */
export interface Verdict {
  readonly files: number
  readonly passed: number
  readonly tests: number
  readonly whole: number
  readonly failures: string[]
}

/** What the results of a runtime, such as `Bun 1.4`, mean. */
export function judge(runtime: string, results: readonly File[], exceptions: readonly Exception[]): Verdict
