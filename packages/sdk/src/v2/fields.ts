import { encryptOaep, type KeyObject } from '../crypto/index.js'
import { ValidationError } from '../errors/index.js'
import { Ciphertext } from '../request/sensitive.js'

const refuse = (path: string, message: string): ValidationError => new ValidationError([{ path, message }])

/** A value as the text that is signed and sent. Objects go as JSON: so the contract encodes what is nested. */
function text(value: unknown, path: string): string {
  if (typeof value === 'string') return value
  if (value instanceof Ciphertext) return value.value
  if (typeof value === 'number' && !Number.isFinite(value)) throw refuse(path, `${value} is not a number`)
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value)
  if (typeof value === 'object') {
    try {
      return JSON.stringify(value)
    } catch {
      throw refuse(path, "it can't be written as JSON (is it circular?)")
    }
  }
  throw refuse(path, `a ${typeof value} can't be sent: give text or a number`)
}

/** The fields of a request as text; undefined and null are left out. */
export function textFields(given: unknown, where: string): Record<string, string> {
  if (given === undefined) return {}
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw refuse(where, 'expected an object of fields')
  const fields = Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]): [string, string] => [name, text(value, `${where}/${name}`)])
  return Object.fromEntries(fields)
}

/** The names of the marked fields that are there and not encrypted yet. */
export function plainFields(given: unknown, marked: readonly string[] | undefined): readonly string[] {
  const fields = (given ?? {}) as Readonly<Record<string, unknown>>
  return (marked ?? []).filter((name) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    return value !== undefined && value !== null && !(value instanceof Ciphertext)
  })
}

/** Encrypts fields with the key of `risk/getpublickey`: RSA-OAEP with SHA-1, base64. */
export function seal(fields: Record<string, string>, names: readonly string[], key: KeyObject): void {
  for (const name of names) {
    try {
      fields[name] = encryptOaep(key, fields[name] ?? '')
    } catch {
      throw refuse(`/xml/${name}`, 'too long to be encrypted: at most 214 bytes of UTF-8')
    }
  }
}
