import { hmacSha256, md5, sameText } from '../crypto/index.js'
import { signTextV2, signTypeOf, type SignTypeV2, type XmlFields } from '../protocol/index.js'

/** The `sign` of v2 fields: upper-case hexadecimal, 32 characters for MD5 and 64 for HMAC-SHA256. */
export function signV2(fields: Readonly<Record<string, string>>, key: string, type: SignTypeV2): string {
  const text = signTextV2(fields, key)
  return (type === 'MD5' ? md5(text) : hmacSha256(key, text)).toUpperCase()
}

/**
 * True when `sign` is the key's own over the other fields. What is not one text per name can't have been signed: a
 * repeated or nested element never verifies.
 */
export function verifyV2(fields: XmlFields, key: string): boolean {
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string') return false
    texts[name] = value
  }
  const { sign = '' } = texts
  const type = signTypeOf(sign)
  return type !== undefined && sameText(signV2(texts, key, type), sign.toUpperCase())
}
