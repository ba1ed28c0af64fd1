import { createSign, createVerify, type KeyObject } from 'node:crypto'
import { decodeBase64 } from '../rsa.js'
import { n } from './curve.js'
import { signerDigest } from './keys.js'
import { sequenceOf, unsigned } from './read.js'

/**
 * SM2 with SM3: base64 of the DER of r and s. On this thread, since node:crypto's asynchronous form signs without the user
 * id: about half a millisecond.
 */
export function signSm2(key: KeyObject, message: Uint8Array, id?: string): string {
  return createSign('sm3').update(signerDigest(key, id)).update(message).sign(key).toString('base64')
}

/** True when the signature is the key's own over the message. Never throws: anything wrong is false. */
export function verifySm2(key: KeyObject, message: Uint8Array, signature: string, id?: string): boolean {
  const der = decodeBase64(signature)
  return der !== undefined && verifySm2Der(key, message, der, id)
}

/** The same for a signature as it stands in a certificate. */
export function verifySm2Der(key: KeyObject, message: Uint8Array, der: Uint8Array, id?: string): boolean {
  try {
    // OpenSSL refuses these too; asked here, so that it does not rest on which build a runtime brings.
    const [r, s] = sequenceOf(der, 0x02, 0x02).map(unsigned)
    if (r === undefined || s === undefined || r < 1n || r >= n || s < 1n || s >= n) return false
    return createVerify('sm3').update(signerDigest(key, id)).update(message).verify(key, der)
  } catch {
    return false
  }
}
