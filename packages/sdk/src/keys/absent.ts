import { rsa } from '../crypto/index.js'
import { merchantMissing } from '../identity/index.js'
import type { Merchant } from './merchant.js'

const fail = (): Promise<never> => Promise.reject(merchantMissing("a merchant's signature"))

/** The merchant of a client that has a brand alone: whatever needs it rejects with an error that says what to pass. */
export const absentMerchant: Merchant = {
  remote: false,
  algorithms: rsa,
  publicKey: undefined,
  serial: undefined,
  notAfter: undefined,
  ready: () => undefined,
  mustOpen: () => undefined,
  sign: fail,
  decrypt: fail,
  decryptOverseas: fail,
  decryptBytes: fail,
}
