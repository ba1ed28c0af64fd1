import { ValidationError } from '../errors/index.js'
import { checkOptionNames } from '../operations/check.js'
import type { Parts } from './multipart.js'

/** What a caller may give to any operation, as the client sees it. */
export interface OperationOptions {
  readonly json?: unknown
  /** The fields of a v2 request. */
  readonly xml?: unknown
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: Parts
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  readonly timeout?: number
  readonly [pathParameter: string]: unknown
}

/** Timers of the runtime hold no more: about 24 days. A longer one would fire at once. */
const maxTimeout = 2 ** 31 - 1

/** Checks the milliseconds of one call. */
export function checkTimeout(timeout: unknown): void {
  if (timeout === undefined || (typeof timeout === 'number' && timeout > 0 && timeout <= maxTimeout)) return
  const message = `expected milliseconds: a number above 0, at most ${maxTimeout}`
  throw new ValidationError([{ path: '/timeout', message }])
}

/** Checks a signal before anything is set up for it; null counts as none. */
export function checkSignal(signal: unknown): void {
  if (signal === undefined || signal === null) return
  const { aborted, addEventListener, removeEventListener } = signal as Partial<AbortSignal>
  if (
    typeof aborted === 'boolean' &&
    typeof addEventListener === 'function' &&
    typeof removeEventListener === 'function'
  )
    return
  const hint = signal instanceof AbortController ? ': give its signal' : ''
  throw new ValidationError([{ path: '/signal', message: `expected an AbortSignal${hint}` }])
}

/** Checks the outline of the options. @param path the template: it names the path parameters */
export function operationOptions(value: unknown, method: string, path: string): OperationOptions {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ValidationError([
      { path: '', message: 'the options must be an object such as { json: { … } }' },
    ])
  }
  const { timeout, query, headers, signal } = value as Record<string, unknown>
  const problem = (path: string, message: string): ValidationError => new ValidationError([{ path, message }])
  checkTimeout(timeout)
  if (query !== undefined && (typeof query !== 'object' || query === null || Symbol.iterator in query))
    throw problem('/query', 'expected an object of names and values (a Map: Object.fromEntries(map))')
  if (
    headers !== undefined &&
    (typeof headers !== 'object' || headers === null || headers instanceof Headers)
  ) {
    throw problem('/headers', 'expected an object of names and values')
  }
  checkSignal(signal)
  checkOptionNames(value, method, path)
  return value as OperationOptions
}
