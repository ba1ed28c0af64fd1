import {
  decryptOaep,
  decryptPkcs1,
  encryptOaep,
  encryptPkcs1,
  type ContractSchema,
  type KeyObject,
} from 'wechatpay-kit/internal'
import { paramError } from '../kernel/refusal.js'

/** Replaces every value that a schema marks, in place of its JSON pointer; what is not marked is kept as it is. */
export function mapSensitive(
  schema: ContractSchema | undefined,
  value: unknown,
  change: (text: string, pointer: string, marked: ContractSchema) => unknown,
  pointer = '',
): unknown {
  if (schema === undefined || value === null) return value
  if (schema['x-encrypted'] !== undefined && typeof value === 'string') return change(value, pointer, schema)
  if (Array.isArray(value)) {
    return value.map((item, index) => mapSensitive(schema.items, item, change, `${pointer}/${index}`))
  }
  if (typeof value !== 'object' || schema.properties === undefined) return value
  const { properties } = schema
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      mapSensitive(properties[name], child, change, `${pointer}/${name}`),
    ]),
  )
}

/**
 * Decrypts what a request encrypted for the platform, with the padding that the contract gives the field, and checks the
 * length of the plain text. The key is asked for only where the request holds an encrypted field.
 */
export function decryptRequest(
  schema: ContractSchema | undefined,
  value: unknown,
  privateKey: () => KeyObject,
  location: string,
): unknown {
  return mapSensitive(schema, value, (text, pointer, marked) => {
    if (text === '') return text
    const key = privateKey()
    const title = marked.title ?? pointer
    const source = `输入源“/${location}${pointer}”`
    let plain: string
    try {
      plain = marked['x-padding'] === 'pkcs1' ? decryptPkcs1(key, text) : decryptOaep(key, text)
    } catch {
      throw paramError(`${source}映射到字段“${title}”解密失败`, {
        field: pointer,
        issue: '解密失败',
        location,
      })
    }
    if (marked.maxLength !== undefined && Array.from(plain).length > marked.maxLength) {
      const issue = `字符串长度 ${Array.from(plain).length}，大于最大值 ${marked.maxLength}`
      throw paramError(`${source}映射到字符串字段“${title}”规则校验失败，${issue}`, {
        field: pointer,
        issue,
        location,
      })
    }
    return plain
  })
}

/** Encrypts the marked fields of an answer for the merchant. */
export function encryptAnswer(
  schema: ContractSchema | undefined,
  value: unknown,
  publicKey: KeyObject,
): unknown {
  return mapSensitive(schema, value, (text, _pointer, marked) =>
    marked['x-padding'] === 'pkcs1' ? encryptPkcs1(publicKey, fit(text)) : encryptOaep(publicKey, fit(text)),
  )
}

/** RSA-2048 takes 214 bytes with OAEP and 245 with PKCS#1 v1.5. */
function fit(text: string): string {
  return Buffer.from(text)
    .subarray(0, 200)
    .toString('utf8')
    .replace(/\uFFFD+$/u, '')
}
