/** Private to this repository: what the sandbox shares with the SDK. No promise of stability. */
export * from './crypto/index.js'
export * from './protocol/index.js'
export * from './generated/schemas.js'
export { signV2, verifyV2 } from './v2/sign.js'
