import { createHash } from 'node:crypto'

/** SHA-1 as lower-case hexadecimal (bills name it). */
export function sha1(data: string | Uint8Array): string {
  return createHash('sha1').update(data).digest('hex')
}

/** SHA-256 as lower-case hexadecimal (uploads name it). */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
