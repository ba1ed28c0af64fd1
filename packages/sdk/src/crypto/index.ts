export type { KeyObject, X509Certificate } from 'node:crypto'
export { rsa, accepted, type Algorithms, type Sealed } from './algorithms.js'
export { issueCertificate, type CertificateInput, type CertificateName } from './certificate.js'
export type { CertificateUse } from './extensions.js'
export { writeTrustStore } from './truststore.js'
export { generateServerKeyPair } from './elliptic.js'
export { decryptGcm, encryptGcm, type GcmInput } from './gcm.js'
export { decryptEcb, encryptEcb } from './ecb.js'
export { hmacSha256, md5, sameText, sha1, sha256 } from './hash.js'
export {
  exportPrivateKey,
  exportPublicKey,
  isKeyObject,
  kindOf,
  loadPrivateKey,
  loadPublicKey,
  loadPublicKeyFacts,
  publicHalf,
  serialOf,
  type KeyMaterial,
  type PublicKeyFacts,
} from './pem.js'
export { expiredAt, isPair } from './pair.js'
export { openPkcs12, type Pkcs12Content } from './pkcs12.js'
export { decryptOverseas, decryptPkcs1, encryptPkcs1, unpadPkcs1 } from './pkcs1.js'
export { randomHex, randomNonce } from './random.js'
export {
  decodeBase64,
  decryptOaep,
  decryptOaepBytes,
  encryptOaep,
  encryptOaepBytes,
  generateKeyPair,
  signSha256,
  verifySha256,
} from './rsa.js'
export {
  createDigest,
  openGcm,
  sealGcm,
  type Digest,
  type DigestAlgorithm,
  type GcmReader,
} from './stream.js'
