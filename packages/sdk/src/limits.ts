import { ConfigError } from './errors/index.js'
import type { ClientOptions, RetryOptions, Timeouts } from './options.js'
import type { RetryPolicy } from './transport/retry.js'

/** The longest limit that is taken, in milliseconds. */
const longest = 600_000

function number(name: string, value: unknown, min: number, max: number, unit: string): number {
  if (typeof value === 'number' && value >= min && value <= max) return value
  throw new ConfigError(`${name}: expected ${unit}, at least ${min} and at most ${max}`)
}

function known(name: string, given: object, names: readonly string[]): void {
  for (const one of Object.keys(given)) {
    if (!names.includes(one))
      throw new ConfigError(`${name}.${one}: there is no such option (known: ${names.join(', ')})`)
  }
}

/** The option `timeout`, checked and filled in: milliseconds. */
export function timeouts(given: ClientOptions['timeout']): Required<{ [K in keyof Timeouts]: number }> {
  const asked: Timeouts = typeof given === 'object' ? given : { total: given }
  known('timeout', asked, ['total', 'connect', 'response', 'body'])
  const limit = (name: keyof Timeouts, otherwise: number): number => {
    const value = asked[name]
    if (value === undefined) return otherwise
    return number(name === 'total' ? 'timeout' : `timeout.${name}`, value, 1, longest, 'milliseconds')
  }
  const total = limit('total', 10_000)
  return {
    total,
    connect: limit('connect', 5_000),
    response: limit('response', longest),
    body: limit('body', 60_000),
  }
}

/** The option `retry`, checked and filled in. */
export function retries(given: RetryOptions | false | undefined): RetryPolicy {
  if (given === false) return { attempts: 1, base: 0, max: 0, inferred: false }
  if (given !== undefined && (typeof given !== 'object' || given === null))
    throw new ConfigError('retry: expected { attempts, base, max, inferred } or false')
  known('retry', given ?? {}, ['attempts', 'base', 'max', 'inferred'])
  const { attempts = 3, base = 200, max = 5_000, inferred = false } = given ?? {}
  if (typeof inferred !== 'boolean') throw new ConfigError('retry.inferred: expected true or false')
  return {
    attempts: Math.floor(number('retry.attempts', attempts, 1, 10, 'a number of sendings')),
    base: number('retry.base', base, 1, longest, 'milliseconds'),
    max: number('retry.max', max, 1, longest, 'milliseconds'),
    inferred,
  }
}
