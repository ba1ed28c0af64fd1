import { constants, type KeyObject } from 'node:crypto'
import { decodeBase64, decryptBytes, decryptOaep, encryptBytes } from './rsa.js'

/** 1 for a byte that is zero, else 0, with no branch on it. */
const isZero = (byte: number): number => ((byte - 1) >>> 31) & 1

/**
 * The message inside an EME-PKCS1-v1_5 block (RFC 8017, 7.2.2): `00 02`, at least eight bytes that are not zero, `00`, the
 * message. Looks at every byte and branches on none, and everything malformed is one error: whoever can tell how a block is
 * malformed, or how long that took to see, can open cipher texts with a million questions (Bleichenbacher). What a
 * just-in-time compiler makes of it no JavaScript can promise.
 */
export function unpadPkcs1(block: Uint8Array): Uint8Array {
  let looking = 1
  let end = 0
  for (let index = 2; index < block.length; index++) {
    const zero = isZero(block[index] ?? 0)
    end |= -(looking & zero) & index
    looking &= 1 - zero
  }
  const begins = isZero(block[0] ?? 1) & isZero((block[1] ?? 0) ^ 2)
  const longEnough = 1 - (((end - 10) >>> 31) & 1)
  if ((begins & longEnough & (1 - looking)) !== 1) throw unopened()
  return block.subarray(end + 1)
}

function unopened(): TypeError {
  return new TypeError('the cipher text is not PKCS#1 v1.5 for this key')
}

/** RSAES-PKCS1-v1_5, base64: what the overseas operations want. Takes 11 bytes less than the key is long. */
export function encryptPkcs1(key: KeyObject, text: string): string {
  return encryptBytes(key, Buffer.from(text), { padding: constants.RSA_PKCS1_PADDING })
}

/**
 * Opens what {@link encryptPkcs1} closed. Node refuses this padding for private keys (CVE-2023-46809), so the block is
 * decrypted bare and unpadded here. Throws one error for whatever is wrong.
 */
export function decryptPkcs1(key: KeyObject, ciphertext: string): string {
  let block: Uint8Array
  try {
    const bytes = decodeBase64(ciphertext)
    if (bytes === undefined) throw unopened()
    block = decryptBytes(key, bytes, { padding: constants.RSA_NO_PADDING })
  } catch {
    throw unopened()
  }
  return Buffer.from(unpadPkcs1(block)).toString('utf8')
}

/**
 * Opens a field of an overseas answer. The guide of the overseas API says OAEP and its fields are seen with PKCS#1 v1.5, so
 * either is taken. OAEP first: it is told by a digest, while one OAEP block in 500 would pass for PKCS#1 v1.5.
 */
export function decryptOverseas(key: KeyObject, ciphertext: string): string {
  try {
    return decryptOaep(key, ciphertext)
  } catch {
    return decryptPkcs1(key, ciphertext)
  }
}
