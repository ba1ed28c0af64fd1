import { ConfigError } from '../errors/index.js'
import { likely } from '../operations/suggest.js'
import type { HandlerOptions } from './create-handler.js'

/**
 * Checks the keys of a handler: one that no event has would never be called, and its event would be rejected.
 * @throws ConfigError that names the key
 */
export function checkHandlers(option: string, handlers: object, known: readonly string[]): void {
  if (typeof handlers !== 'object' || handlers === null)
    throw new ConfigError(`${option}: expected an object of functions by event`)
  for (const [name, handler] of Object.entries(handlers)) {
    if (name !== '*' && !known.includes(name)) {
      const [meant] = likely(name, known)
      const hint = meant === undefined ? '.' : `: did you mean '${meant}'?`
      throw new ConfigError(
        `${option}: ${name}: this version knows no such event${hint} Events without a key of their own go to '*'`,
        { code: 'unknown_event' },
      )
    }
    if (handler !== undefined && typeof handler !== 'function')
      throw new ConfigError(`${option}: ${name}: expected a function, got ${typeof handler}`)
  }
}

const options = ['onError', 'dedupe', 'key', 'timeout']
const storeMembers = ['claim', 'finish', 'release'] as const

/**
 * Checks the options of a handler: with a misspelt `dedupe`, duplicates would be handled again.
 * @throws ConfigError that names the option
 */
export function checkHandlerOptions(name: string, given: HandlerOptions<never>): void {
  if (typeof given !== 'object' || given === null)
    throw new ConfigError(`${name}: options: expected an object`)
  for (const one of Object.keys(given))
    if (!options.includes(one))
      throw new ConfigError(`${name}: ${one}: there is no such option (known: ${options.join(', ')})`)
  const { onError, dedupe, key, timeout } = given
  for (const [one, value] of Object.entries({ onError, key }))
    if (value !== undefined && typeof value !== 'function')
      throw new ConfigError(`${name}: ${one}: expected a function, got ${typeof value}`)
  if (timeout !== undefined && !(typeof timeout === 'number' && timeout > 0))
    throw new ConfigError('timeout: expected a positive number of milliseconds')
  if (dedupe !== undefined && storeMembers.some((member) => typeof dedupe?.[member] !== 'function'))
    throw new ConfigError(
      `${name}: dedupe: expected a store with ${storeMembers.join(', ')}, such as memoryDedupe()`,
    )
}
