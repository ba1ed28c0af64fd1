import { ConfigError } from '../errors/index.js'
import type { NotificationHandler, NotificationResponse } from '../notifications/create-handler.js'
import { bodyParsed } from './raw.js'

/** What is used of the event object by which a function platform passes an HTTP request. */
export interface HttpEvent {
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined
  readonly body?: unknown
  /** True, or the text `true` (uniCloud): the body is base64. */
  readonly isBase64Encoded?: boolean | string | undefined
  readonly path?: string | undefined
  /** Alibaba Cloud FC, AWS. */
  readonly rawPath?: string | undefined
  /** AWS. */
  readonly rawQueryString?: string | undefined
}

/** What a function platform turns into an HTTP response. */
export interface HttpEventResponse {
  readonly isBase64Encoded: false
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** uniCloud on Alibaba Cloud takes the object for a response only with it. */
  readonly mpserverlessComposedResponse?: true
}

/**
 * For function platforms that pass an event object: Tencent Cloud SCF (API gateway, function URL), Alibaba Cloud FC (HTTP
 * trigger), uniCloud (URL 化), AWS Lambda (function URL, API Gateway 1.0 and 2.0). Bodies may be base64; FC's event may be the
 * bytes of its JSON.
 * @example export const main = toEvent(handle)
 */
export function toEvent(
  handler: NotificationHandler,
): (event: HttpEvent | Uint8Array | string, context?: unknown) => Promise<HttpEventResponse> {
  return async (given, context) => {
    let response: NotificationResponse
    try {
      response = await handler.receive(inputOf(given))
    } catch (error) {
      response = handler.refuse(error)
    }
    const { status, type, body, headers } = response
    return {
      isBase64Encoded: false,
      statusCode: status,
      headers: { ...headers, ...(body !== '' && { 'content-type': type }) },
      body,
      ...(isUniCloud(context) && { mpserverlessComposedResponse: true }),
    }
  }
}

/** uniCloud's context names its service space. */
function isUniCloud(context: unknown): boolean {
  return typeof context === 'object' && context !== null && 'SPACEINFO' in context
}

function inputOf(given: HttpEvent | Uint8Array | string): Parameters<NotificationHandler['receive']>[0] {
  const event = eventOf(given)
  const { body, isBase64Encoded, rawQueryString = '' } = event
  const headers = event.headers ?? event.multiValueHeaders
  if (typeof headers !== 'object' || headers === null) {
    throw new ConfigError(
      'toEvent: the event has no headers: expected the event of an HTTP trigger ({ headers, body, isBase64Encoded })',
      { code: 'not_http_event' },
    )
  }
  if (typeof body !== 'string' && body !== undefined && body !== null)
    throw bodyParsed('let the trigger pass the body as text, not as an object')
  const url = `${event.rawPath ?? event.path ?? '/'}${rawQueryString === '' ? '' : `?${rawQueryString}`}`
  const isEncoded = isBase64Encoded === true || isBase64Encoded === 'true'
  return { headers, body: isEncoded ? Buffer.from(body ?? '', 'base64') : (body ?? ''), url }
}

function eventOf(given: HttpEvent | Uint8Array | string): HttpEvent {
  if (typeof given === 'object' && !(given instanceof Uint8Array)) return given
  const text = typeof given === 'string' ? given : Buffer.from(given).toString('utf8')
  return JSON.parse(text) as HttpEvent
}
