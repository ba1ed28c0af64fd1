import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto'

export const [pair, ofPlatform] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 })) as [
  KeyPairKeyObjectResult,
  KeyPairKeyObjectResult,
]

export const publicKeyId = 'PUB_KEY_ID_0119000072912024101100397200000006'

/** Options of a client of RSA. */
export function rsaKeys(): { privateKey: string; platformKeys: Record<string, string> } {
  return {
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    platformKeys: {
      [publicKeyId]: ofPlatform.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    },
  }
}
