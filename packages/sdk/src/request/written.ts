import { randomNonce } from '../crypto/index.js'
import { checkJson } from './body.js'
import { Ciphertext } from './sensitive.js'

/** True for an object of which JSON writes exactly its own members: no class, no `toJSON`. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || prototype === null) && !Object.hasOwn(value, 'toJSON')
}

/**
 * A body as JSON writes it: `toJSON` of documents and DTOs has been called, inherited members are left out. What is
 * encrypted, and the number by which a request may be repeated, are looked for here and not in the value given. Cipher
 * text stays marked. @param deep false where only the top level is looked at
 */
export function asWritten(value: unknown, deep: boolean): unknown {
  if (!deep && isPlain(value)) return value
  checkJson(value, '/json')
  const kept: Ciphertext[] = []
  // Random: no text of the caller's can be taken for a mark.
  const mark = `ciphertext ${randomNonce()} `
  const text = JSON.stringify(
    value,
    function (this: Readonly<Record<string, unknown>>, name, written: unknown) {
      const own = this[name]
      return own instanceof Ciphertext ? `${mark}${kept.push(own) - 1}` : written
    },
  ) as string | undefined
  if (text === undefined) return value
  return JSON.parse(text, (_, one: unknown) =>
    typeof one === 'string' && one.startsWith(mark) ? kept[Number(one.slice(mark.length))] : one,
  )
}
