import { Ciphertext } from '../request/sensitive.js'
import { asWritten } from '../request/written.js'

/** Stands for cipher text that crosses threads: structured clones keep members, but no classes. */
const mark = 'wechatpay-kit-ciphertext'

function each(value: unknown, change: (one: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const changed = change(value)
  if (changed !== undefined) return changed
  if (Array.isArray(value)) return value.map((one) => each(one, change))
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, each(one, change)]))
}

/** The options of a call as they cross to the worker, where the same body is to be written as here. */
export function portableCall(options: unknown): unknown {
  if (typeof options !== 'object' || options === null) return options
  const { json, ...rest } = options as { readonly json?: unknown }
  const whole = 'json' in options ? { ...rest, json: asWritten(json, true) } : rest
  return each(whole, (one) => (one instanceof Ciphertext ? { [mark]: one.value } : undefined))
}

/** The same in the worker. */
export function restoreCall(options: unknown): unknown {
  return each(options, (one) => {
    const value = Object.hasOwn(one, mark) ? (one as Readonly<Record<string, unknown>>)[mark] : undefined
    return typeof value === 'string' ? new Ciphertext(value) : undefined
  })
}
