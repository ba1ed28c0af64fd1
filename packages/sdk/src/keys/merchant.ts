import {
  decryptOaep,
  decryptOaepBytes,
  isKeyObject,
  loadPrivateKey,
  signSha256,
  type KeyMaterial,
  type KeyObject,
} from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'
import type { Signer } from '../options.js'
import { parse, read } from './material.js'

/** The merchant's side of the key ring: signs as the merchant and opens what is sealed for it. */
export interface Merchant {
  sign(message: Uint8Array): Promise<string>
  decrypt(ciphertext: string): Promise<string>
  decryptBytes(ciphertext: string): Promise<Uint8Array>
}

function isSigner(value: KeyMaterial | URL | Signer): value is Signer {
  return (
    typeof value === 'object' && 'sign' in value && typeof value.sign === 'function' && !isKeyObject(value)
  )
}

/** Loads the private key: text and bytes at once (a bad key fails in the constructor), a file on first need. */
export function merchantKey(material: KeyMaterial | URL | Signer): Merchant {
  if (isSigner(material)) {
    const refuse = (): Promise<never> =>
      Promise.reject(new ConfigError('privateKey: a Signer signs only; this answer holds encrypted fields'))
    return { sign: async (message) => material.sign(message), decrypt: refuse, decryptBytes: refuse }
  }
  let key: Promise<KeyObject> | KeyObject | undefined
  if (!(material instanceof URL)) key = parse('privateKey', () => loadPrivateKey(material))
  const ready = async (): Promise<KeyObject> => {
    if (key === undefined) {
      const loading = read('privateKey', material as URL).then((text) =>
        parse('privateKey', () => loadPrivateKey(text)),
      )
      // A file that is missing now may be there at the next call.
      loading.catch(() => (key = undefined))
      key = loading
    }
    return key
  }
  return {
    sign: async (message) => signSha256(await ready(), message),
    decrypt: async (ciphertext) => decryptOaep(await ready(), ciphertext),
    decryptBytes: async (ciphertext) => decryptOaepBytes(await ready(), ciphertext),
  }
}
