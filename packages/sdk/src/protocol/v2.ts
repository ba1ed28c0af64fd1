/** How v2 requests, answers and notifications are signed. */
export type SignTypeV2 = 'MD5' | 'HMAC-SHA256'

/** True for the two ways of signing that v2 knows. */
export function isSignTypeV2(value: unknown): value is SignTypeV2 {
  return value === 'MD5' || value === 'HMAC-SHA256'
}

/**
 * What a v2 signature covers: every field that is not empty, but `sign`, in the order of their names, as raw text, and
 * the APIv2 key at the end. https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
 */
export function signTextV2(fields: Readonly<Record<string, string>>, key: string): string {
  const pairs = Object.entries(fields)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    // By code units, as ASCII sorts: a locale would put capitals elsewhere.
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
  return [...pairs, `key=${key}`].join('&')
}

/** The way a signature was made, by its length: some answers are signed otherwise than their request was. */
export function signTypeOf(sign: string): SignTypeV2 | undefined {
  if (/^[0-9A-Fa-f]{64}$/.test(sign)) return 'HMAC-SHA256'
  return /^[0-9A-Fa-f]{32}$/.test(sign) ? 'MD5' : undefined
}
