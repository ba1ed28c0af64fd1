import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { createDigest, type Digest, type GcmReader } from '../crypto/index.js'
import { DownloadError, WechatPayError } from '../errors/index.js'
import { digestAlgorithm, digested } from '../transport/digest.js'
import { incomplete } from '../transport/pieces.js'
import type { BillFile } from './source.js'

/**
 * The file as it was before it was packed and encrypted: the digest is of exactly that, and is checked at the end. Where
 * the file is encrypted, the digest may be of the cipher text instead (it is not documented which; GCM's tag is checked
 * in any case).
 */
export function content(
  download: AsyncIterable<Uint8Array>,
  file: BillFile,
  gcm: GcmReader | undefined,
): AsyncGenerator<Uint8Array> {
  if (gcm === undefined) return digested(unpacked(download), file)
  const sealed = createDigest(digestAlgorithm(file.hash_type))
  return digested(unpacked(opened(download, gcm, sealed)), file, () => sealed.hex())
}

async function* opened(
  source: AsyncIterable<Uint8Array>,
  gcm: GcmReader,
  sealed: Digest,
): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    sealed.update(piece)
    yield gcm.update(piece)
  }
  try {
    gcm.end()
  } catch {
    throw new DownloadError(
      'The encrypted bill does not open: it was damaged or changed on its way. Discard the rows taken from it and ask again.',
      { code: 'download_digest_mismatch' },
    )
  }
}

/** Unpacks gzip, known by its first two bytes; what is not packed passes as it is. */
async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array(0)
  async function* rest(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  }
  try {
    while (head.length < 2) {
      const next = await iterator.next()
      if (next.done === true) break
      head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
    }
    if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzipped(rest())
    else yield* rest()
  } finally {
    await iterator.return?.()
  }
}

async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 65_536 })
  const feeding = pipeline(source, gunzip).catch(() => undefined)
  try {
    for await (const piece of gunzip as AsyncIterable<Uint8Array>) yield piece
  } catch (error) {
    if (error instanceof WechatPayError) throw error
    throw incomplete('the gzip file does not unpack to its end', error)
  } finally {
    gunzip.destroy()
    void feeding
  }
}
