import { generateKeyPair as generate, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

/** A fresh P-256 pair for a TLS server: made in under a millisecond, where RSA takes a third of a second. */
export function generateServerKeyPair(): Promise<{ publicKey: KeyObject; privateKey: KeyObject }> {
  return promisify(generate)('ec', { namedCurve: 'P-256' })
}
