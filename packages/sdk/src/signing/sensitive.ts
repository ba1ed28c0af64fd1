import { decryptOaep, encryptOaep, type KeyMaterial } from '../crypto/index.js'
import { ConfigError, ValidationError } from '../errors/index.js'
import { keyOf } from './keys.js'

/** OAEP with SHA-1 takes 42 bytes of the key's length. */
const overhead = 42

/**
 * Encrypts a sensitive field (a name, a number of an identity card) for WeChat Pay: RSA-OAEP with SHA-1, in base64. Send
 * the key's id or serial in the header `Wechatpay-Serial`. At most 214 bytes of UTF-8 with a key of 2048 bits; longer
 * text is a ValidationError. https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 * @example const user_name = encryptSensitive('王小王', readFileSync('pub_key.pem'))
 */
export function encryptSensitive(text: string, publicKey: KeyMaterial): string {
  const key = keyOf('publicKey', publicKey)
  const longest = (key.asymmetricKeyDetails?.modulusLength ?? 2048) / 8 - overhead
  const length = Buffer.byteLength(text)
  if (length > longest)
    throw new ValidationError([
      { path: '/text', message: `${length} bytes, at most ${longest} can be encrypted` },
    ])
  return encryptOaep(key, text)
}

/**
 * Decrypts a sensitive field of a response with the merchant's private key. Throws a ConfigError where the text was not
 * encrypted for this key. https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 */
export function decryptSensitive(ciphertext: string, privateKey: KeyMaterial): string {
  const key = keyOf('privateKey', privateKey)
  try {
    return decryptOaep(key, ciphertext)
  } catch {
    throw new ConfigError('privateKey: the field was not encrypted for this key', {
      code: 'decryption_failed',
    })
  }
}
