import { digested } from './digest.js'
import { pieces, streamOf } from './pieces.js'

const header = 'wechatpay-statement-sha1'

/**
 * Overseas statements are files that are signed all the same: the header names the file's SHA-1, and the signature covers
 * `{"sha1":"…"}`. Checks the signature at once and the file at its end; a file without the header passes as it is.
 */
export async function statement(
  headers: Readonly<Record<string, string>>,
  stream: ReadableStream<Uint8Array>,
  check: (body: Uint8Array) => Promise<void> | undefined,
): Promise<ReadableStream<Uint8Array>> {
  const sha1 = headers[header]
  if (sha1 === undefined) return stream
  try {
    await check(Buffer.from(`{"sha1":"${sha1}"}`))
  } catch (error) {
    await stream.cancel().catch(() => undefined)
    throw error
  }
  return streamOf(digested(pieces(stream, undefined), { hash_type: 'SHA1', hash_value: sha1 }), stream)
}
