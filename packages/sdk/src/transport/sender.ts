import { randomNonce } from '../crypto/index.js'
import { ConfigError, RequestError, ResponseError, SignatureError } from '../errors/index.js'
import type { Merchant } from '../keys/merchant.js'
import type { KeyRing } from '../keys/ring.js'
import type { Transport, TransportResponse } from '../options.js'
import { formatAuthorization, requestMessage } from '../protocol/index.js'
import type { Answer } from '../reply.js'
import type { Prepared } from '../request/prepare.js'
import { decryptFields } from '../request/sensitive.js'
import type { Settings } from '../settings.js'
import { bytes } from './body.js'
import { failure } from './failure.js'
import { statement } from './statement.js'
import { isSigned, verify } from './verify.js'

/** What sending needs. */
export interface Sender {
  readonly settings: Settings
  readonly merchant: Merchant
  readonly keys: KeyRing
  readonly transport: Transport
  /** True when the transport is the client's own pool: only then can a sandbox's keys reach a real host by mistake. */
  readonly pooled: boolean
}

const mainHost = 'https://api.mch.weixin.qq.com'
/** WeChat Pay's own hosts. */
export const realHost: RegExp = /(^|\.)(mch\.weixin\.qq\.com|wechatpay\.cn)$/

function guard(url: URL, sender: Sender): void {
  if (!sender.pooled || !sender.keys.sandbox || !realHost.test(url.hostname)) return
  if (process.env['WECHATPAY_SANDBOX'] === '1') return
  throw new ConfigError(
    `platformKeys holds keys of a sandbox, but the request would go to ${url.hostname}: set baseUrl to the sandbox's ` +
      "url, or give WeChat Pay's own keys",
    { code: 'sandbox_keys' },
  )
}

/** An answer as received: whole, unless it is a file. */
export interface Received {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly stream: ReadableStream<Uint8Array> | undefined
}

/** Signs and sends; gives the answer as received, unverified. */
export async function exchange(
  sender: Sender,
  request: Prepared,
  limits: { readonly timeout: number; readonly signal: AbortSignal | undefined },
): Promise<Received> {
  const { settings } = sender
  const origin = settings.baseUrl ?? request.facts.server?.replace(/\/$/, '') ?? mainHost
  const url = new URL(`${origin}${request.target}`)
  guard(url, sender)
  const stop = new AbortController()
  const late: { timedOut: boolean } = { timedOut: false }
  const timer = setTimeout(() => {
    late.timedOut = true
    stop.abort()
  }, limits.timeout)
  const giveUp = (): void => stop.abort()
  const aborted = (): boolean => limits.signal?.aborted === true
  if (aborted()) {
    clearTimeout(timer)
    throw new RequestError("Stopped by the caller's signal before anything was sent.", {
      code: 'aborted',
      mayHaveReached: false,
    })
  }
  limits.signal?.addEventListener('abort', giveUp, { once: true })
  let sent = false
  try {
    const timestamp = String(Math.floor(settings.now() / 1000))
    const nonce = randomNonce()
    const target = request.target
    const message = requestMessage({
      method: request.method,
      url: target,
      timestamp,
      nonce,
      body: request.body.signed,
    })
    const signature = await sender.merchant.sign(message)
    const authorization = formatAuthorization({
      mchid: settings.mchid,
      nonce_str: nonce,
      timestamp,
      serial_no: settings.serial,
      signature,
    })
    sent = true
    const answer = await Promise.race([
      sender.transport({
        method: request.method,
        url: `${origin}${target}`,
        headers: { ...request.headers, authorization },
        ...(request.body.bytes === undefined ? {} : { body: request.body.bytes }),
        signal: stop.signal,
      }),
      stopped(stop.signal),
    ])
    return await receive(answer, request, stop.signal)
  } catch (error) {
    if (!sent && !stop.signal.aborted) throw error
    throw failure(error, {
      method: request.method,
      host: url.host,
      timedOut: late.timedOut,
      aborted: aborted(),
      timeout: limits.timeout,
    })
  } finally {
    clearTimeout(timer)
    limits.signal?.removeEventListener('abort', giveUp)
  }
}

/** A transport that ignores its signal is not waited for. */
function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true })
  })
}

async function receive(answer: TransportResponse, request: Prepared, signal: AbortSignal): Promise<Received> {
  const { status, headers } = answer
  if (request.facts.file === true && status >= 200 && status < 300) {
    const stream =
      answer.body instanceof Uint8Array
        ? new Blob([answer.body as Uint8Array<ArrayBuffer>]).stream()
        : answer.body
    return { status, headers, body: new Uint8Array(0), stream }
  }
  const body = await Promise.race([bytes(answer.body), stopped(signal)])
  return { status, headers, body, stream: undefined }
}

/** Verifies an answer and reads it; a refusal becomes a ResponseError. */
export async function accept(
  sender: Sender,
  request: Prepared,
  received: Received,
): Promise<Answer<unknown>> {
  const { status, headers, body } = received
  const requestId = headers['request-id']
  const find = (serial: string) => sender.keys.find(serial)
  const check = (bytes = body): Promise<void> =>
    verify({ headers, body: bytes, status }, find, sender.settings.now())
  if (status < 200 || status >= 300) {
    const signed = isSigned(headers)
    if (signed) await check()
    throw refusal(status, body, requestId, signed, request)
  }
  if (received.stream !== undefined) {
    return { status, headers, requestId, data: await statement(headers, received.stream, check) }
  }
  await check()
  if (body.length === 0) return { status, headers, requestId, data: undefined }
  const data = parse(body, status, requestId)
  const marks = request.facts.decrypt
  if (marks === undefined || request.facts.padding !== undefined) return { status, headers, requestId, data }
  try {
    return {
      status,
      headers,
      requestId,
      data: await decryptFields(data, marks, (one) => sender.merchant.decrypt(one)),
    }
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new SignatureError(
      "An encrypted field of the answer can't be opened with the merchant's private key.",
      {
        code: 'decryption_failed',
        status,
        requestId,
      },
    )
  }
}

function parse(body: Uint8Array, status: number, requestId: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    const message = 'The answer is authentic but not JSON.'
    throw new ResponseError({ status, code: 'invalid_answer', message, requestId, verified: true })
  }
}

const fatal: Readonly<Record<number, string>> = {
  401: ' Check that mchid, serial and privateKey belong together, and that the clock is right.',
  404: '',
  429: ' Too many requests: wait and send the same request again.',
}

/** The error of a refused request. */
export function refusal(
  status: number,
  body: Uint8Array,
  requestId: string | undefined,
  verified: boolean,
  request: Prepared,
): ResponseError {
  let told: { code?: unknown; message?: unknown; detail?: unknown } = {}
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'))
    if (typeof value === 'object' && value !== null) told = value
  } catch {
    // A gateway's page or an empty body: the status says what is known.
  }
  const code = typeof told.code === 'string' ? told.code : `http_${status}`
  const text = typeof told.message === 'string' ? told.message : `no message from the platform`
  const path = request.target.split('?')[0] ?? ''
  return new ResponseError({
    status,
    code,
    message: `${request.method} ${path}: ${status} ${code}: ${text}${fatal[status] ?? ''}`,
    detail: told.detail,
    requestId,
    verified,
  })
}
