import {
  ConfigError,
  DownloadError,
  RequestError,
  ResponseError,
  SignatureError,
  ValidationError,
  WechatPayError,
  type Problem,
  type QueryHint,
} from '../errors/index.js'

/** One call on its way to the worker. */
export interface SyncCall {
  readonly method: string
  readonly path: string
  readonly options: unknown
}

/** An error on its way back: plain data. */
export interface ErrorRecord {
  readonly name: string
  readonly message: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** What the worker answers. */
export type SyncResult = { readonly data: unknown } | { readonly error: ErrorRecord }

/** An error as plain data that crosses threads. */
export function toRecord(error: unknown): ErrorRecord {
  if (!(error instanceof WechatPayError)) {
    return { name: 'Error', message: error instanceof Error ? error.message : String(error), fields: {} }
  }
  return { name: error.name, message: error.message, fields: { ...error.toJSON() } }
}

/** The error again, of the class it was. */
export function fromRecord({ name, message, fields }: ErrorRecord): Error {
  const code = String(fields['code'])
  const status = fields['status'] as number | undefined
  const requestId = fields['requestId'] as string | undefined
  const query = fields['query'] as QueryHint | undefined
  const outcomeUnknown = fields['outcomeUnknown'] === true
  const facts = { code, outcomeUnknown, query }
  switch (name) {
    case 'ConfigError':
      return new ConfigError(message, facts)
    case 'DownloadError':
      return new DownloadError(message, facts)
    case 'ValidationError':
      return new ValidationError(fields['problems'] as readonly Problem[], facts)
    case 'RequestError':
      return new RequestError(message, facts)
    case 'SignatureError':
      return new SignatureError(message, { ...facts, status, requestId })
    case 'ResponseError':
      return new ResponseError({
        ...facts,
        status: status ?? 0,
        message,
        detail: fields['detail'],
        requestId,
        verified: fields['verified'] === true,
        retryAfter: fields['retryAfter'] as number | undefined,
        retryable: fields['retryable'] === true,
      })
    default:
      return new Error(message)
  }
}
