import { encryptPkcs1, rsa, type KeyObject } from '../crypto/index.js'
import { ConfigError, ValidationError } from '../errors/index.js'
import type { PlatformKey } from '../keys/platform.js'

/** A value that is cipher text already. */
export class Ciphertext {
  readonly value: string
  constructor(value: string) {
    this.value = value
  }
  toJSON(): string {
    return this.value
  }
  toString(): string {
    return this.value
  }
}

/**
 * Marks a value of a sensitive field as already encrypted (base64), with the key that the client names in
 * `Wechatpay-Serial`: it is passed through. The type stays that of the field.
 */
export function ciphertext(value: string): string {
  return new Ciphertext(value) as unknown as string
}

/** Applies `change` to what stands at a path of the contract's marks (`receivers/*` + `/name`), copying on the way. */
function at(
  value: unknown,
  path: readonly string[],
  depth: number,
  where: string,
  change: (value: unknown, where: string) => unknown,
): unknown {
  if (value === undefined || value === null) return value
  const name = path[depth]
  if (name === undefined) return change(value, where)
  if (name === '*') {
    if (!Array.isArray(value)) return value
    return value.map((one, index) => at(one, path, depth + 1, `${where}/${index}`, change))
  }
  if (typeof value !== 'object' || !Object.hasOwn(value, name)) return value
  const child = (value as Record<string, unknown>)[name]
  return { ...value, [name]: at(child, path, depth + 1, `${where}/${name}`, change) }
}

/** How many bytes a key takes at once: OAEP with SHA-1 adds 42, PKCS#1 v1.5 11. */
function plaintextLimit(key: KeyObject, padding: 'pkcs1' | undefined): number {
  const size = Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 2048) / 8)
  return size - (padding === 'pkcs1' ? 11 : 42)
}

/** Encrypts the marked fields of a part of a request; `where` is that part's place, such as `/json`. */
export function encryptFields<T>(
  value: T,
  paths: readonly string[] | undefined,
  where: string,
  key: PlatformKey | undefined,
  padding: 'pkcs1' | undefined,
): T {
  if (paths === undefined || value === undefined) return value
  const encrypt = (field: unknown, place: string): string => {
    if (field instanceof Ciphertext) return field.value
    if (typeof field !== 'string')
      throw new ValidationError([{ path: place, message: 'expected a string (it is encrypted)' }])
    if (key === undefined)
      throw new ConfigError(`${place} must be encrypted, but no platform key is known: give platformKeys`)
    if (padding === 'pkcs1' && key.algorithms !== rsa)
      throw new ConfigError(`${place} must be encrypted with RSA: use a client without algorithms`)
    // SM2 takes a text of any length, but no empty one; RSA an empty one, but none that is long.
    if (key.algorithms !== rsa && field === '')
      throw new ValidationError([{ path: place, message: 'an empty text can not be encrypted with SM2' }])
    const maxBytes = plaintextLimit(key.key, padding)
    if (key.algorithms === rsa && Buffer.byteLength(field) > maxBytes) {
      throw new ValidationError([
        { path: place, message: `too long to be encrypted: at most ${maxBytes} bytes of UTF-8` },
      ])
    }
    return padding === 'pkcs1' ? encryptPkcs1(key.key, field) : key.algorithms.encrypt(key.key, field)
  }
  let result: unknown = value
  for (const path of paths) result = at(result, path.split('/'), 0, where, encrypt)
  return result as T
}

/** Decrypts the marked fields of an answer. */
export async function decryptFields(
  value: unknown,
  paths: readonly string[],
  decrypt: (ciphertext: string) => Promise<string>,
): Promise<unknown> {
  const sealed = new Map<string, string>()
  const collect = (field: unknown): unknown => {
    if (typeof field === 'string' && field !== '') sealed.set(field, '')
    return field
  }
  for (const path of paths) at(value, path.split('/'), 0, '', collect)
  await Promise.all([...sealed.keys()].map(async (text) => sealed.set(text, await decrypt(text))))
  const open = (field: unknown): unknown => (typeof field === 'string' ? (sealed.get(field) ?? field) : field)
  let result = value
  for (const path of paths) result = at(result, path.split('/'), 0, '', open)
  return result
}
