import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** MD5 as lower-case hexadecimal: what v2 signatures and the key of refund notifications are made with. */
export function md5(data: string | Uint8Array): string {
  return createHash('md5').update(data).digest('hex')
}

/** SHA-1 as lower-case hexadecimal (bills name it). */
export function sha1(data: string | Uint8Array): string {
  return createHash('sha1').update(data).digest('hex')
}

/** SHA-256 as lower-case hexadecimal (uploads name it). */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** HMAC with SHA-256 as lower-case hexadecimal. */
export function hmacSha256(key: string, data: string | Uint8Array): string {
  return createHmac('sha256', key).update(data).digest('hex')
}

/** True when two texts are the same; takes as long whether they differ early or late. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
