import type { Hooks } from '../options.js'

/** Calls a hook: whatever it throws is reported as a process warning and changes nothing. */
export function fire<Name extends keyof Hooks>(
  hooks: readonly Hooks[],
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  const broken = (error: unknown): void =>
    process.emitWarning(`hooks.${name} threw: ${error instanceof Error ? error.message : String(error)}`, {
      type: 'WechatPayKitWarning',
    })
  for (const one of hooks) {
    try {
      // Declared to give nothing, but nobody keeps an async function from being given.
      const given = (one[name] as ((value: typeof event) => unknown) | undefined)?.(event)
      if (given instanceof Promise) given.catch(broken)
    } catch (error) {
      broken(error)
    }
  }
}
