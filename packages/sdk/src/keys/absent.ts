import { rsa } from '../crypto/index.js'
import { merchantMissing } from '../identity/index.js'
import type { MerchantKey } from './merchant.js'

const fail = (): Promise<never> => Promise.reject(merchantMissing("a merchant's signature"))

/** The merchant of a client that has a brand alone: whatever needs it rejects with an error that says what to pass. */
export const absentMerchant: MerchantKey = {
  remote: false,
  algorithms: rsa,
  publicKey: undefined,
  serial: undefined,
  notAfter: undefined,
  ready: () => undefined,
  assertCanDecrypt: () => undefined,
  sign: fail,
  decrypt: fail,
  decryptOverseas: fail,
  decryptBytes: fail,
}
