import { ConfigError, rejectionAdvice, ResponseError, sentences, SignatureError } from '../errors/index.js'
import { isSigned, verify } from '../keys/verify.js'
import type { TransportResponse } from '../options.js'
import { isOverseas } from '../protocol/index.js'
import type { ApiResponse } from '../response.js'
import type { Prepared } from '../request/prepare.js'
import { decryptFields } from '../request/sensitive.js'
import { noCertificates, within, type Deadline } from '../transport/deadline.js'
import type { Context } from '../transport/protocol.js'
import { retryAfter } from '../transport/retry.js'
import type { RequestV3 } from './protocol.js'
import { isStatement, statement } from './statement.js'

const nothing = new Uint8Array(0)

/** Verifies an answer and reads it; a refusal becomes a ResponseError. */
export async function accept(
  by: Context,
  request: RequestV3,
  { status, headers, body }: TransportResponse,
  deadline: Deadline,
): Promise<ApiResponse<unknown>> {
  const requestId = headers['request-id']
  const bytes = body instanceof Uint8Array ? body : nothing
  const { query } = request
  const now = by.settings.now()
  /** Waits for an unknown key no longer than the call may take. */
  const check = (covered: Uint8Array): Promise<void> | undefined => {
    const verifying = verify({ headers, body: covered, status, query }, by.keys, now)
    return verifying === undefined
      ? undefined
      : within(verifying, deadline, (ended) => noCertificates(ended, true))
  }
  if (status < 200 || status >= 300) {
    const hasSignature = isSigned(headers)
    const unknown = hasSignature ? await unknownKey(() => check(bytes), request) : undefined
    throw rejection(status, bytes, headers, hasSignature && unknown === undefined, request, now, unknown)
  }
  if (request.facts.file === true) {
    const stream = body instanceof Uint8Array ? new Blob([body as Uint8Array<ArrayBuffer>]).stream() : body
    const data = isStatement(request.path) ? await statement({ headers, status }, stream, check) : stream
    return { status, headers, requestId, data }
  }
  const verifying = check(bytes)
  if (verifying !== undefined) await verifying
  if (bytes.length === 0) return { status, headers, requestId, data: undefined }
  const data = parse(bytes, status, requestId)
  const marks = request.facts.decrypt
  if (marks === undefined) return { status, headers, requestId, data }
  try {
    const { merchant } = by
    const overseas = isOverseas(request.path)
    const open = (one: string): Promise<string> =>
      overseas ? merchant.decryptOverseas(one) : merchant.decrypt(one)
    const opened = await decryptFields(data, marks, open)
    return { status, headers, requestId, data: opened }
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new SignatureError(
      "An encrypted field of the answer can't be opened with the merchant's private key.",
      { code: 'decryption_failed', status, requestId, query },
    )
  }
}

function parse(body: Uint8Array, status: number, requestId: string | undefined): unknown {
  try {
    return JSON.parse(text(body))
  } catch {
    const message = 'The answer is authentic but not JSON.'
    throw new ResponseError({ status, code: 'invalid_answer', message, requestId, verified: true })
  }
}

function text(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8')
}

/**
 * Verifies a rejection. One that is signed with a key that is not trusted is a rejection all the same: the platform rejects
 * a request that names a public key id that is not the merchant's. Gives what to say about it; undefined for an authentic one.
 */
async function unknownKey(
  check: () => Promise<void> | undefined,
  { headers }: Prepared,
): Promise<string | undefined> {
  try {
    await check()
    return undefined
  } catch (error) {
    const isUnknown = error instanceof SignatureError && error.code === 'signature_unknown_serial'
    if (!isUnknown || error.status === undefined || error.status >= 500) throw error
    const named = headers['wechatpay-serial']
    const sent = named === undefined ? '' : ` The request named ${named} (Wechatpay-Serial).`
    return (
      `The response is signed with a key that is not in platformKeys, so it is not verified.${sent} Compare platformKeys ` +
      'with the merchant console (API security); never trust a key because a response names it.'
    )
  }
}

/** The lines of a signed message before its body: method, URL, timestamp, nonce. */
const linesBeforeBody = 4

/**
 * `detail` without what the platform quotes of the request: the value of a wrong field, and the body in the signed message
 * that a SIGN_ERROR shows. Errors are logged, and a body holds names and openids.
 */
export function withoutBody(detail: unknown): unknown {
  if (Array.isArray(detail)) return detail.map(withoutBody)
  if (typeof detail !== 'object' || detail === null) return detail
  const kept = Object.entries(detail).filter(([name]) => name !== 'value')
  return Object.fromEntries(
    kept.map(([name, value]: [string, unknown]) =>
      name === 'truncated_sign_message' && typeof value === 'string'
        ? [name, value.split('\n').slice(0, linesBeforeBody).join('\n')]
        : [name, withoutBody(value)],
    ),
  )
}

/** The error of a rejected request. */
export function rejection(
  status: number,
  body: Uint8Array,
  headers: Readonly<Record<string, string>>,
  verified: boolean,
  request: Prepared,
  now: number,
  note?: string,
): ResponseError {
  let told: { code?: unknown; message?: unknown; detail?: unknown } = {}
  try {
    const value: unknown = JSON.parse(text(body))
    if (typeof value === 'object' && value !== null) told = value
  } catch {
    // A gateway's page or an empty body: the status says what is known.
  }
  const code = typeof told.code === 'string' ? told.code : `http_${status}`
  const said = typeof told.message === 'string' ? told.message : `no message from the platform`
  const path = request.target.split('?')[0] ?? ''
  return new ResponseError({
    status,
    code,
    message: sentences(
      `${request.method} ${path}: ${status} ${code}: ${said}`,
      note ?? rejectionAdvice(status, code, headers['date'], now),
    ),
    detail: withoutBody(told.detail),
    requestId: headers['request-id'],
    verified,
    retryAfter: retryAfter(headers['retry-after'], now),
  })
}
