import { randomBytes } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A nonce of 32 letters and digits from the system's random source (about 190 bits). */
export function randomNonce(): string {
  let nonce = ''
  while (nonce.length < 32) {
    // 248 is the largest multiple of 62 below 256: bytes above it would favour the first letters.
    for (const byte of randomBytes(48)) if (byte < 248 && nonce.length < 32) nonce += alphabet[byte % 62]
  }
  return nonce
}

/** Random bytes as lower-case hexadecimal, two characters a byte. */
export function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex')
}
