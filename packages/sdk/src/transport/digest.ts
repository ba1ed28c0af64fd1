import { createDigest, type DigestAlgorithm } from '../crypto/index.js'
import { ConfigError, DownloadError } from '../errors/index.js'

/** What an answer says of a file that it leads to. */
export interface FileDigest {
  /** `SHA1`, `SHA256` or `SM3`. */
  readonly hash_type: string
  /** Hexadecimal. */
  readonly hash_value: string
}

const algorithms: Readonly<Record<string, DigestAlgorithm>> = { SHA1: 'sha1', SHA256: 'sha256', SM3: 'sm3' }

/** The algorithm that a `hash_type` names. */
export function digestAlgorithm(name: string): DigestAlgorithm {
  const found = algorithms[name.toUpperCase().replace(/[-_]/g, '')]
  if (found !== undefined) return found
  throw new ConfigError(
    `hash_type: ${name.slice(0, 32)}: expected one of ${Object.keys(algorithms).join(', ')}`,
  )
}

/**
 * Passes pieces on and checks their digest at the end: then a DownloadError is thrown, or all that came is authentic.
 * `also` is another digest, of the same file in another form, that may match instead.
 */
export async function* digested(
  source: AsyncIterable<Uint8Array>,
  file: FileDigest,
  also?: () => string,
): AsyncGenerator<Uint8Array> {
  const digest = createDigest(digestAlgorithm(file.hash_type))
  let length = 0
  for await (const piece of source) {
    digest.update(piece)
    length += piece.length
    yield piece
  }
  const expected = file.hash_value.toLowerCase()
  if (digest.hex() === expected || also?.() === expected) return
  throw new DownloadError(
    `The file's ${file.hash_type} is not the one that WeChat Pay named (${length} bytes came): it was damaged or changed ` +
      'on its way. Discard what was taken from it and ask again.',
    { code: 'download_digest_mismatch' },
  )
}
