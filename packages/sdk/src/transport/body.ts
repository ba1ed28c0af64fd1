import { RequestError } from '../errors/index.js'

/** The largest answer that is held in memory. Files are streams and have no limit. */
export const answerLimit: number = 32 * 1024 * 1024

/** The bytes of an answer. Throws a RequestError where it breaks off or passes the limit. */
export async function bytes(body: Uint8Array | ReadableStream<Uint8Array>): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > answerLimit) {
      throw new RequestError(`The answer is larger than ${answerLimit} bytes.`, {
        code: 'answer_too_large',
        mayHaveReached: true,
      })
    }
    parts.push(part)
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts, size)
}
