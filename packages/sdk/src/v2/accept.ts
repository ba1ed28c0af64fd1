import { ConfigError, SignatureError } from '../errors/index.js'
import type { OperationFactsV2 } from '../generated/operations-v2.js'
import type { MerchantKey } from '../keys/merchant.js'
import type { TransportResponse } from '../options.js'
import type { XmlFields } from '../protocol/index.js'
import type { ApiResponse } from '../response.js'
import { decryptFields } from '../request/sensitive.js'
import { readAnswer, readJson, refusalV2, statusError, type ReceivedV2 } from './answer.js'
import { peek } from './file.js'

/** An answer with the call that it belongs to. */
export type AnsweredV2 = TransportResponse & {
  readonly method: string
  readonly path: string
  readonly origin: string
}

/** Verifies an answer and reads it; a refusal becomes a ResponseError. */
export async function acceptV2(
  { method, path, origin, status, headers, body }: AnsweredV2,
  facts: OperationFactsV2,
  key: string,
  merchant: MerchantKey,
): Promise<ApiResponse<unknown>> {
  const requestId = headers['request-id']
  const bytes = body instanceof Uint8Array ? body : new Uint8Array(0)
  const from: ReceivedV2 = { method, path, origin, status, requestId, body: bytes }
  if (status < 200 || status >= 300) throw statusError(from)
  const answer = (data: unknown): ApiResponse<unknown> => ({ status, headers, requestId, data })
  if (facts.file === true) return answer(await file(body, from))
  if (facts.json === true) return answer(readJson(from))
  const fields = await readAnswer(from, facts, key)
  return answer(facts.decrypt === undefined ? fields : await open(fields, facts.decrypt, merchant, from))
}

async function open(
  fields: XmlFields,
  sealed: readonly string[],
  merchant: MerchantKey,
  { path, status, requestId }: ReceivedV2,
): Promise<unknown> {
  try {
    return await decryptFields(fields, sealed, (one) => merchant.decrypt(one))
  } catch (error) {
    if (error instanceof ConfigError) throw error
    const message = `${path}: an encrypted field of the answer can't be opened with the merchant's private key.`
    throw new SignatureError(message, { code: 'decryption_failed', status, requestId })
  }
}

async function file(
  body: Uint8Array | ReadableStream<Uint8Array>,
  from: ReceivedV2,
): Promise<ReadableStream<Uint8Array>> {
  const stream = body instanceof Uint8Array ? new Blob([body as Uint8Array<ArrayBuffer>]).stream() : body
  const found = await peek(stream)
  if ('file' in found) return found.file
  const { parseXml } = await import('../protocol/xml-reader.js')
  let fields: XmlFields = {}
  try {
    fields = parseXml(found.refusal)
  } catch {
    // It began like a refusal and is none that can be read: told without a reason.
  }
  throw refusalV2(fields, from, false)
}
