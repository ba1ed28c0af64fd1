/** The SDK's cryptography for those who sign or decrypt by hand. A client does all of this by itself. */
export { decryptResource, type EncryptedResource } from './resource.js'
export { decryptSensitive, encryptSensitive } from './sensitive.js'
export { cashierMessage, requestMessage, responseMessage, sign, verify, type RequestToSign } from './sign.js'
export type { KeyMaterial } from '../crypto/index.js'
