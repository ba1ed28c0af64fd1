import { SignatureError } from '../errors/index.js'
import { digested } from '../transport/digest.js'
import { pieces, streamOf } from '../transport/pieces.js'
import type { Signed } from '../keys/verify.js'

const header = 'wechatpay-statement-sha1'

/** True for the overseas statements: the only files that are signed. */
export function isStatement(path: string): boolean {
  return /^(hk\/v3|v3\/global)\/statements$/.test(path)
}

/**
 * Overseas statements are files that are signed all the same: the header names the file's SHA-1, and the signature covers
 * `{"sha1":"…"}`. Checks the signature at once and the file at its end. One without the header is refused: else whoever
 * takes the header away takes the check away.
 */
export async function statement(
  { headers, status }: Pick<Signed, 'headers' | 'status'>,
  stream: ReadableStream<Uint8Array>,
  check: (body: Uint8Array) => Promise<void> | undefined,
): Promise<ReadableStream<Uint8Array>> {
  const sha1 = headers[header]
  try {
    if (sha1 === undefined) {
      throw new SignatureError(
        'The statement is not signed: the header Wechatpay-Statement-Sha1 is missing. Nothing of it was read; ask again.',
        { code: 'signature_missing', status, requestId: headers['request-id'] },
      )
    }
    await check(Buffer.from(`{"sha1":"${sha1}"}`))
  } catch (error) {
    await stream.cancel().catch(() => undefined)
    throw error
  }
  return streamOf(digested(pieces(stream, undefined), { hash_type: 'SHA1', hash_value: sha1 }), stream)
}
