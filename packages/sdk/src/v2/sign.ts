import { hmacSha256, md5, sameText } from '../crypto/index.js'
import { ValidationError } from '../errors/index.js'
import { signTextV2, signTypeOf, type SignTypeV2, type XmlFields } from '../protocol/index.js'

/** The `sign` of v2 fields: upper-case hexadecimal, 32 characters for MD5 and 64 for HMAC-SHA256. */
export function signV2(fields: Readonly<Record<string, string>>, key: string, type: SignTypeV2): string {
  const text = signTextV2(fields, key)
  return (type === 'MD5' ? md5(text) : hmacSha256(key, text)).toUpperCase()
}

/**
 * Checks the fields of a signature that leaves the server. v2 signs `name=value&name=value…` unescaped: a payer who is
 * given a signature over a value with `&` can cut that text into other fields, even those of a payment notification.
 * @param where of the fields in the call, such as `/query`
 */
export function checkForPayer(fields: Readonly<Record<string, string>>, where = ''): void {
  const problems = Object.entries(fields)
    .filter(([, value]) => value.includes('&'))
    .map(([name]) => ({
      path: `${where}/${name}`,
      message:
        'contains "&", with which a payer could turn the signature into one over other fields: leave it out, or write ' +
        '%26 in a URL',
    }))
  if (problems.length > 0) throw new ValidationError(problems)
}

/** The `sign` of fields that a payer gets to see. Throws a ValidationError for values that let it be used otherwise. */
export function signForPayer(
  fields: Readonly<Record<string, string>>,
  key: string,
  type: SignTypeV2,
): string {
  checkForPayer(fields)
  return signV2(fields, key, type)
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
