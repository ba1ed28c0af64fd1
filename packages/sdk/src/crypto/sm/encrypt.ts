import { createECDH, createHash, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto'
import { integer, octets, sequence } from '../der.js'
import { decodeBase64 } from '../rsa.js'
import { bytesOf, integerOf, isOnCurve, multiply, n, type Point } from './curve.js'
import { pointOf, scalarOf } from './keys.js'
import { sequenceOf } from './read.js'

const digestLength = 32

/** The key stream of GB/T 32918.4-2016, 5.4.3, xor the bytes; undefined where the stream is nothing but zeros. */
function masked({ x, y }: Point, bytes: Uint8Array): Buffer | undefined {
  const shared = Buffer.concat([bytesOf(x), bytesOf(y)])
  const result = Buffer.from(bytes)
  const counter = Buffer.alloc(4)
  let any = 0
  for (let at = 0, block = 1; at < bytes.length; at += digestLength, block++) {
    counter.writeUInt32BE(block)
    const stream = createHash('sm3').update(shared).update(counter).digest()
    for (let index = 0; index < digestLength && at + index < bytes.length; index++) {
      any |= stream[index] as number
      result[at + index] = (result[at + index] as number) ^ (stream[index] as number)
    }
  }
  return any === 0 ? undefined : result
}

function checksum({ x, y }: Point, plain: Uint8Array): Buffer {
  return createHash('sm3').update(bytesOf(x)).update(plain).update(bytesOf(y)).digest()
}

/** A number from 1 to n − 1, every one as likely: 40 bytes, so that the remainder favours none by more than 2⁻⁶⁴. */
function anyScalar(): bigint {
  return (integerOf(randomBytes(40)) % (n - 1n)) + 1n
}

/**
 * SM2 public key encryption (GB/T 32918.4-2016): base64 of the DER of C1, C3 and C2 (GB/T 35276-2017). Throws a TypeError
 * for an empty text, which the algorithm has no cipher text for.
 */
export function encryptSm2(key: KeyObject, text: string): string {
  const plain = Buffer.from(text)
  if (plain.length === 0) throw new TypeError('an empty text has no cipher text')
  const receiver = pointOf(key)
  for (;;) {
    const scalar = anyScalar()
    const shared = multiply(receiver, scalar)
    const hidden = shared === undefined ? undefined : masked(shared, plain)
    if (shared === undefined || hidden === undefined) continue
    const exchange = createECDH('SM2')
    exchange.setPrivateKey(bytesOf(scalar))
    const hex = exchange.getPublicKey('hex')
    const [x, y] = [hex.slice(2, 66), hex.slice(66)].map((one) => integer(short(one)))
    return sequence(x as Buffer, y as Buffer, octets(checksum(shared, plain)), octets(hidden)).toString(
      'base64',
    )
  }
}

/** Whole bytes without leading zeros. */
function short(hex: string): string {
  return hex.replace(/^(00)+(?=..)/, '')
}

/** Opens what {@link encryptSm2} closed. Throws when it is not of that form, or not meant for this key. */
export function decryptSm2(key: KeyObject, ciphertext: string): Buffer {
  const der = decodeBase64(ciphertext)
  if (der === undefined) throw new TypeError('the cipher text is not base64')
  const [x, y, tag, hidden] = sequenceOf(der, 0x02, 0x02, 0x04, 0x04)
  if (x === undefined || y === undefined || tag === undefined || hidden === undefined)
    throw new TypeError('the cipher text is not of SM2')
  // Some encoders write both with leading zeros, or without the one that DER wants: C3 tells whether they are right.
  const sent = { x: integerOf(x.contents), y: integerOf(y.contents) }
  // A point of another curve would give the private key away, piece by piece.
  if (!isOnCurve(sent)) throw new TypeError("the cipher text's point is not on the curve")
  const shared = multiply(sent, scalarOf(key) + integerOf(randomBytes(8)) * n)
  const plain = shared === undefined ? undefined : masked(shared, hidden.contents)
  if (shared === undefined || plain === undefined) throw new TypeError('the cipher text does not open')
  const expected = checksum(shared, plain)
  if (tag.contents.length !== digestLength || !timingSafeEqual(expected, tag.contents))
    throw new TypeError('the cipher text does not open')
  return plain
}
