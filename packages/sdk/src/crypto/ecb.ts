import { createCipheriv, createDecipheriv } from 'node:crypto'
import { decodeBase64 } from './rsa.js'

/** AES-256-ECB with PKCS#7 padding, base64: how v2 refund notifications are sealed. The key is 32 bytes. */
export function encryptEcb(key: string, text: string): string {
  const cipher = createCipheriv('aes-256-ecb', key, null)
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64')
}

/** Opens what {@link encryptEcb} closed. Throws when it is not base64 or of another key. */
export function decryptEcb(key: string, ciphertext: string): string {
  const bytes = decodeBase64(ciphertext)
  if (bytes === undefined) throw new TypeError('the cipher text is not base64')
  const decipher = createDecipheriv('aes-256-ecb', key, null)
  return Buffer.concat([decipher.update(bytes), decipher.final()]).toString('utf8')
}
