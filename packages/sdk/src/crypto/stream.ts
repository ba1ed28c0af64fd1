import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'

/** Digests that the platform names: bills SHA-1, receipts SHA-256, invoices SM3, uploads of v2 MD5. */
export type DigestAlgorithm = 'sha1' | 'sha256' | 'sm3' | 'md5'

/** A digest that is fed piece by piece. */
export interface Digest {
  update(bytes: Uint8Array): void
  /** Lower-case hexadecimal. Nothing may follow it. */
  hex(): string
}

/** Starts a digest. Throws where this build of Node.js lacks the algorithm (SM3 in some). */
export function createDigest(algorithm: DigestAlgorithm): Digest {
  const hash = createHash(algorithm)
  return {
    update: (bytes) => void hash.update(bytes),
    hex: () => hash.digest('hex'),
  }
}

const tagLength = 16

/** Seals bytes with AES-256-GCM: the cipher text, then its 16-byte tag. */
export function sealGcm(
  input: { readonly key: Uint8Array; readonly nonce: string },
  bytes: Uint8Array,
): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', input.key, input.nonce, { authTagLength: tagLength })
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** AES-256-GCM that is opened piece by piece. What it gives is authentic only once `end` has not thrown. */
export interface GcmReader {
  update(bytes: Uint8Array): Uint8Array
  /** Checks the tag; throws when the bytes are not as sealed. */
  end(): void
}

/** Opens cipher text that ends in its 16-byte tag, however it is cut into pieces. */
export function openGcm(input: { readonly key: Uint8Array; readonly nonce: string }): GcmReader {
  const decipher = createDecipheriv('aes-256-gcm', input.key, input.nonce, { authTagLength: tagLength })
  let held: Uint8Array = new Uint8Array(0)
  return {
    update(bytes) {
      const all = held.length === 0 ? bytes : Buffer.concat([held, bytes])
      const cut = Math.max(0, all.length - tagLength)
      // Copied: a transport may use its buffer again.
      held = Uint8Array.prototype.slice.call(all, cut)
      return decipher.update(all.subarray(0, cut))
    },
    end() {
      decipher.setAuthTag(held)
      decipher.final()
    },
  }
}
