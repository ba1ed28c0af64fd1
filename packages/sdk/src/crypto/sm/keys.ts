import { createHash, createPrivateKey, createPublicKey, ECDH, type KeyObject } from 'node:crypto'
import { isKeyObject, kindOf, readPrivateKey, sm2Oid, type KeyMaterial } from '../pem.js'
import { integerOf, parameters, type Point } from './curve.js'
import { sequenceOf } from './read.js'

/** The user id under which WeChat Pay signs and verifies: the standard's default. */
export const userId = '1234567812345678'

/** All of an uncompressed public key (SPKI) but its two coordinates. */
const head = Buffer.from(`3059301306072a8648ce3d0201${sm2Oid}03420004`, 'hex')

/** Z of the keys that were asked for. */
const digests = new WeakMap<KeyObject, Uint8Array>()

/** The coordinates of an SM2 key, x and y in 32 bytes each; undefined for any other key. */
function coordinates(key: KeyObject): Uint8Array | undefined {
  const spki = key.export({ type: 'spki', format: 'der' })
  if (spki.subarray(0, head.length).equals(head)) return spki.subarray(head.length)
  const [, point] = sequenceOf(spki)
  if (!spki.includes(Buffer.from(sm2Oid, 'hex')) || point?.tag !== 0x03) return undefined
  return Buffer.from(ECDH.convertKey(point.contents.subarray(1), 'SM2') as Buffer).subarray(1)
}

/**
 * An SM2 public key, read anew: a key that node:crypto made itself would sign and verify plain ECDSA. Undefined for a key
 * of another kind.
 */
export function adoptPublicKey(key: KeyObject): KeyObject | undefined {
  if (key.type !== 'public' || key.asymmetricKeyType === 'rsa') return undefined
  const point = coordinates(key)
  if (point === undefined) return undefined
  return createPublicKey({ key: Buffer.concat([head, point]), format: 'der', type: 'spki' })
}

/** An SM2 private key from PKCS#8 or SEC1 (`BEGIN EC PRIVATE KEY`), or from a parsed one, which is read anew. */
export function loadSm2PrivateKey(material: KeyMaterial): KeyObject {
  const key = isKeyObject(material) ? material : readPrivateKey(material, ['pkcs8', 'sec1'], 'SM2')
  if (key.type !== 'private') throw new TypeError(`it is a ${key.type} key, not a private key`)
  if (key.asymmetricKeyType === 'rsa' || coordinates(createPublicKey(key)) === undefined)
    throw new TypeError(`its kind is ${kindOf(key)}, not SM2`)
  return createPrivateKey({
    key: key.export({ type: 'pkcs8', format: 'der' }),
    format: 'der',
    type: 'pkcs8',
  })
}

/** The point of a public key of {@link adoptPublicKey}. */
export function pointOf(key: KeyObject): Point {
  const both = key.export({ type: 'spki', format: 'der' }).subarray(head.length)
  return { x: integerOf(both.subarray(0, 32)), y: integerOf(both.subarray(32)) }
}

/** The number of a private key of {@link loadSm2PrivateKey}. */
export function scalarOf(key: KeyObject): bigint {
  const [, , wrapped] = sequenceOf(key.export({ type: 'pkcs8', format: 'der' }))
  const [, scalar] = sequenceOf(wrapped?.contents ?? new Uint8Array(0))
  return integerOf(scalar?.contents ?? new Uint8Array(0))
}

/** Z of GB/T 32918.2-2016, 5.5: what a signature covers in front of the message. 32 bytes. */
export function signerDigest(key: KeyObject, id: string = userId): Uint8Array {
  const kept = id === userId ? digests.get(key) : undefined
  if (kept !== undefined) return kept
  const name = Buffer.from(id)
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  const digest = createHash('sm3')
    .update(Buffer.from([(name.length * 8) >> 8, (name.length * 8) & 0xff]))
    .update(name)
    .update(parameters)
    .update(publicKey.export({ type: 'spki', format: 'der' }).subarray(head.length))
    .digest()
  if (id === userId) digests.set(key, digest)
  return digest
}
