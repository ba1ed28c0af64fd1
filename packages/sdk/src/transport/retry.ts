import { RequestError, ResponseError, SignatureError } from '../errors/index.js'

/**
 * Whether a request may be repeated. `safe`: it changes nothing. `idempotent`: the platform states that a repetition
 * changes nothing more. `inferred`: the same, but inferred from a general rule. `unsafe`: any other write.
 */
export type RetryClass = 'safe' | 'idempotent' | 'inferred' | 'unsafe'

/** Sendings in all, and waits in milliseconds. */
export interface RetryPolicy {
  readonly attempts: number
  readonly base: number
  readonly max: number
  /** Treat `inferred` as `idempotent`. */
  readonly inferred: boolean
}

/** What to do after a failure: how long to wait, and whether to go to the second domain. */
export interface Next {
  readonly wait: number
  readonly elsewhere: boolean
}

/**
 * Decides what follows a failed attempt; undefined when the call has failed for good. The rows of docs/retries.md:
 * not sent: retry any request on the failover domain; lost connection: retry safe and idempotent requests; 429 or 5xx:
 * inferred ones too; response not authentic: retry safe requests.
 */
export function next(
  error: unknown,
  retryClass: RetryClass,
  attempt: number,
  policy: RetryPolicy,
  random: () => number,
): Next | undefined {
  if (attempt >= policy.attempts) return undefined
  const spread = Math.min(policy.max, policy.base * 2 ** (attempt - 1)) * (0.5 + random() / 2)
  if (error instanceof RequestError) {
    const again = error.code === 'network' || error.code === 'timeout'
    if (!error.outcomeUnknown) return again ? { wait: spread, elsewhere: true } : undefined
    return again && mayRepeat(retryClass, policy) ? { wait: spread, elsewhere: false } : undefined
  }
  if (error instanceof ResponseError) {
    if (!error.retryable || retryClass === 'unsafe') return undefined
    const asked = error.retryAfter ?? 0
    return asked > policy.max ? undefined : { wait: Math.max(asked, spread), elsewhere: false }
  }
  if (error instanceof SignatureError && retryClass === 'safe') return { wait: spread, elsewhere: false }
  return undefined
}

/** True where a request may be repeated although the platform may have executed it. */
function mayRepeat(retryClass: RetryClass, { inferred }: RetryPolicy): boolean {
  return retryClass === 'safe' || retryClass === 'idempotent' || (retryClass === 'inferred' && inferred)
}

/** Milliseconds of a `Retry-After`: seconds or a date. Undefined for anything else. */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
