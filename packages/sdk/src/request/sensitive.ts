import { encryptOaep, encryptPkcs1 } from '../crypto/index.js'
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
async function at(
  value: unknown,
  path: readonly string[],
  where: string,
  change: (value: unknown, where: string) => unknown,
): Promise<unknown> {
  if (value === undefined || value === null) return value
  const [name, ...rest] = path
  if (name === undefined) return change(value, where)
  if (name === '*') {
    if (!Array.isArray(value)) return value
    return Promise.all(value.map((one, index) => at(one, rest, `${where}/${index}`, change)))
  }
  if (typeof value !== 'object' || !Object.hasOwn(value, name)) return value
  return {
    ...value,
    [name]: await at((value as Record<string, unknown>)[name], rest, `${where}/${name}`, change),
  }
}

/** Encrypts the marked fields of a request. Returns whether there were any: then `Wechatpay-Serial` must name the key. */
export async function encryptFields(
  value: unknown,
  paths: readonly string[] | undefined,
  where: string,
  key: PlatformKey | undefined,
  padding: 'pkcs1' | undefined,
): Promise<{ readonly value: unknown; readonly used: boolean }> {
  let used = false
  for (const path of paths ?? []) {
    value = await at(value, path.split('/'), where, (field, place) => {
      used = true
      if (field instanceof Ciphertext) return field.value
      if (typeof field !== 'string')
        throw new ValidationError([{ path: place, message: 'expected a string (it is encrypted)' }])
      if (key === undefined)
        throw new ConfigError(`${place} must be encrypted, but no platform key is known: give platformKeys`)
      try {
        return padding === 'pkcs1' ? encryptPkcs1(key.key, field) : encryptOaep(key.key, field)
      } catch {
        throw new ValidationError([
          { path: place, message: 'too long to be encrypted: at most 214 bytes of UTF-8' },
        ])
      }
    })
  }
  return { value, used }
}

/** Decrypts the marked fields of an answer. */
export async function decryptFields(
  value: unknown,
  paths: readonly string[],
  decrypt: (ciphertext: string) => Promise<string>,
): Promise<unknown> {
  for (const path of paths) {
    value = await at(value, path.split('/'), '', (field) =>
      typeof field === 'string' && field !== '' ? decrypt(field) : field,
    )
  }
  return value
}
