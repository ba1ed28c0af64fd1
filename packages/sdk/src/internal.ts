/** Private to this repository: what the sandbox shares with the SDK. No promise of stability. */
export * from './crypto/index.js'
export * from './protocol/index.js'
export * from './generated/schemas.js'
export { signV2, verifyV2 } from './v2/sign.js'
export { most as uploadLimit, uploads, type Upload, type UploadPath } from './media/uploads.js'
export { sm } from './crypto/sm/algorithms.js'
export { openSm4, sealSm4, sealSm4Text, type Sm4Input } from './crypto/sm/gcm.js'
export { signSm2, verifySm2 } from './crypto/sm/sign.js'
