import { createCipheriv, createDecipheriv } from 'node:crypto'
import { decodeBase64 } from './rsa.js'

/** What AES-256-GCM is given: a 32-byte key, a 12-byte nonce and the associated data (may be empty). */
export interface GcmInput {
  readonly key: Uint8Array | string
  readonly nonce: string
  readonly associatedData: string
}

const tagLength = 16

/** AES-256-GCM; base64 of the cipher text followed by its 16-byte tag. */
export function encryptGcm(input: GcmInput & { readonly plaintext: string }): string {
  const cipher = createCipheriv('aes-256-gcm', input.key, input.nonce)
  cipher.setAAD(Buffer.from(input.associatedData))
  return Buffer.concat([
    cipher.update(input.plaintext, 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ]).toString('base64')
}

/** Opens AES-256-GCM and checks its tag. Throws when key, nonce, associated data or cipher text are not as sealed. */
export function decryptGcm(input: GcmInput & { readonly ciphertext: string }): string {
  const bytes = decodeBase64(input.ciphertext)
  if (bytes === undefined || bytes.length < tagLength)
    throw new TypeError('the cipher text is not base64 with a tag')
  const decipher = createDecipheriv('aes-256-gcm', input.key, input.nonce, { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(input.associatedData))
  decipher.setAuthTag(bytes.subarray(bytes.length - tagLength))
  return Buffer.concat([
    decipher.update(bytes.subarray(0, bytes.length - tagLength)),
    decipher.final(),
  ]).toString('utf8')
}
