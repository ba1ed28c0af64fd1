import type { Hooks } from '../options.js'

/** Calls a hook: whatever it throws is reported as a process warning and changes nothing. */
export function fire<Name extends keyof Hooks>(
  hooks: readonly Hooks[],
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  for (const one of hooks) {
    try {
      ;(one[name] as ((value: typeof event) => void) | undefined)?.(event)
    } catch (error) {
      process.emitWarning(`hooks.${name} threw: ${error instanceof Error ? error.message : String(error)}`, {
        type: 'WechatPayKitWarning',
      })
    }
  }
}
