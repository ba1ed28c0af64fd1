import { ConfigError } from '../errors/index.js'
import { likely } from '../operations/suggest.js'

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
