import { Reflector, type DiscoveryService, type MetadataScanner } from '@nestjs/core'
import { ConfigError } from '../errors/index.js'
import { eventsKey } from './decorator.js'

type Handler = (event: never) => unknown

/** The methods that `@OnWechatPayEvent` marks, by event. Two for one event are a ConfigError that names both. */
export function markedMethods(
  discovery: Pick<DiscoveryService, 'getProviders' | 'getControllers'>,
  scanner: Pick<MetadataScanner, 'getAllMethodNames'>,
): Readonly<Record<string, Handler>> {
  const table: Record<string, Handler> = {}
  const names: Record<string, string> = {}
  for (const { instance, metatype, isNotMetatype } of [
    ...discovery.getProviders(),
    ...discovery.getControllers(),
  ]) {
    if (isNotMetatype || typeof instance !== 'object' || instance === null) continue
    const prototype = Object.getPrototypeOf(instance) as object | null
    if (prototype === null) continue
    for (const name of scanner.getAllMethodNames(prototype)) {
      const method = (instance as Readonly<Record<string, unknown>>)[name]
      if (typeof method !== 'function') continue
      const event = eventOf(method)
      if (event === undefined) continue
      const full = `${metatype?.name ?? 'a provider'}.${name}`
      if (names[event] !== undefined)
        throw new ConfigError(`@OnWechatPayEvent('${event}'): on ${names[event]} and on ${full}; leave one`)
      names[event] = full
      table[event] = (method as Handler).bind(instance)
    }
  }
  return table
}

function eventOf(method: object): string | undefined {
  const event = new Reflector().get<unknown>(eventsKey, method as () => unknown)
  return typeof event === 'string' ? event : undefined
}
