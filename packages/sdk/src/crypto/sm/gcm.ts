import { createCipheriv, createHash, timingSafeEqual, type Cipher } from 'node:crypto'
import { decodeBase64 } from '../rsa.js'
import type { GcmReader } from '../stream.js'
import { ghash, type Ghash } from './ghash.js'

/** What SM4-GCM is given: 16 bytes of key, 12 of nonce, and associated data (none when left out). */
export interface Sm4Input {
  readonly key: Uint8Array
  readonly nonce: string | Uint8Array
  readonly associatedData?: string | Uint8Array
}

const tagLength = 16
/** Counters of GCM have 32 bits, node:crypto's 128: they part after 64 GiB, of which this is a safe part. */
const longest = 2 ** 36 - 256

interface State {
  readonly stream: Cipher
  readonly hash: Ghash
  readonly associated: number
  readonly mask: Buffer
}

/** SM4 in counter mode with GCM's own authenticator: node:crypto has SM4-GCM from Node 26 on only. */
function start({ key, nonce, associatedData = '' }: Sm4Input): State {
  const iv = Buffer.from(nonce)
  if (key.length !== 16) throw new TypeError(`SM4 takes a key of 16 bytes, not ${key.length}`)
  if (iv.length !== 12) throw new TypeError(`SM4-GCM takes a nonce of 12 bytes, not ${iv.length}`)
  const block = createCipheriv('sm4-ecb', key, null).setAutoPadding(false).update(Buffer.alloc(16))
  const stream = createCipheriv('sm4-ctr', key, Buffer.concat([iv, Buffer.from([0, 0, 0, 1])]))
  const mask = stream.update(Buffer.alloc(16))
  const hash = ghash(block)
  const associated = Buffer.from(associatedData)
  hash.update(associated)
  hash.pad()
  return { stream, hash, associated: associated.length, mask }
}

function tagOf({ hash, associated, mask }: State, length: number): Buffer {
  const lengths = Buffer.alloc(16)
  lengths.writeBigUInt64BE(BigInt(associated) * 8n, 0)
  lengths.writeBigUInt64BE(BigInt(length) * 8n, 8)
  hash.pad()
  hash.update(lengths)
  const tag = hash.digest()
  for (let at = 0; at < tagLength; at++) tag[at] = (tag[at] as number) ^ (mask[at] as number)
  return tag
}

/** Seals bytes with SM4-GCM: the cipher text, then its 16-byte tag. */
export function sealSm4(input: Sm4Input, bytes: Uint8Array): Buffer {
  const state = start(input)
  const sealed = state.stream.update(bytes)
  state.hash.update(sealed)
  return Buffer.concat([sealed, tagOf(state, sealed.length)])
}

/** Opens SM4-GCM piece by piece, as {@link GcmReader} says: authentic only once `end` has not thrown. */
export function openSm4(input: Sm4Input): GcmReader {
  const state = start(input)
  let held: Uint8Array = new Uint8Array(0)
  let length = 0
  return {
    update(bytes) {
      const all = held.length === 0 ? bytes : Buffer.concat([held, bytes])
      const cut = Math.max(0, all.length - tagLength)
      // Copied: a transport may use its buffer again.
      held = Uint8Array.prototype.slice.call(all, cut)
      const sealed = all.subarray(0, cut)
      length += cut
      if (length > longest) throw new TypeError('longer than one nonce may seal')
      state.hash.update(sealed)
      return state.stream.update(sealed)
    },
    end() {
      if (held.length !== tagLength || !timingSafeEqual(tagOf(state, length), held))
        throw new TypeError('the tag is not that of the cipher text')
    },
  }
}

/** The SM4 key that WeChat Pay makes of an APIv3 key: the first 16 bytes of its SM3. */
export function sm4Key(apiV3Key: string): Uint8Array {
  return createHash('sm3').update(apiV3Key).digest().subarray(0, 16)
}

/** SM4-GCM under an APIv3 key; base64 of the cipher text followed by its tag. */
export function sealSm4Text(
  apiV3Key: string,
  sealed: { readonly nonce: string; readonly associatedData: string; readonly plaintext: string },
): string {
  return sealSm4({ ...sealed, key: sm4Key(apiV3Key) }, Buffer.from(sealed.plaintext)).toString('base64')
}

/** Opens what {@link sealSm4Text} closed and checks its tag. Throws when anything is not as sealed. */
export function openSm4Text(
  apiV3Key: string,
  sealed: { readonly nonce: string; readonly associatedData: string; readonly ciphertext: string },
): string {
  const bytes = decodeBase64(sealed.ciphertext)
  if (bytes === undefined || bytes.length < tagLength)
    throw new TypeError('the cipher text is not base64 with a tag')
  const reader = openSm4({ ...sealed, key: sm4Key(apiV3Key) })
  const plain = reader.update(bytes)
  reader.end()
  return Buffer.from(plain).toString('utf8')
}
