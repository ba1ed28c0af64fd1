import { decryptGcm } from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'

/** `resource` of a notification, or `encrypt_certificate` of a platform certificate. */
export interface EncryptedResource {
  /** AEAD_AES_256_GCM, which is also taken when left out. */
  readonly algorithm?: string | undefined
  /** Base64, the authentication tag at its end. */
  readonly ciphertext: string
  readonly nonce: string
  readonly associated_data?: string | undefined
}

/**
 * Decrypts the resource of a notification, or a platform certificate, with the APIv3 key: AES-256-GCM. Returns the plain
 * text: JSON of a notification, PEM of a certificate. Verify the signature of a notification first. Throws a ConfigError
 * for another algorithm, and where the key is not the right one. https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 * @example const order = JSON.parse(decryptResource(notification.resource, apiV3Key))
 */
export function decryptResource(resource: EncryptedResource, apiV3Key: string): string {
  const { algorithm = 'AEAD_AES_256_GCM', ciphertext, nonce, associated_data: associatedData = '' } = resource
  if (algorithm !== 'AEAD_AES_256_GCM')
    throw new ConfigError(`resource.algorithm: expected AEAD_AES_256_GCM, got ${algorithm.slice(0, 40)}`)
  if (typeof apiV3Key !== 'string' || Buffer.byteLength(apiV3Key) !== 32)
    throw new ConfigError(
      'apiV3Key: expected exactly 32 bytes, as set in the merchant console (API security)',
    )
  try {
    return decryptGcm({ key: apiV3Key, nonce, associatedData, ciphertext })
  } catch {
    throw new ConfigError(
      "apiV3Key: the resource cannot be decrypted with it: is it this merchant's, and the newest?",
      { code: 'decryption_failed' },
    )
  }
}
