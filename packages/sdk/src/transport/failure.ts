import { adviceOf, RequestError, WechatPayError, type QueryHint } from '../errors/index.js'
import { answerLimit, Stopped, Unsent } from './http.js'

/** Codes that say that no byte of the request left: no connection was made. */
const neverSent: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/** What is known of a sending that brought no answer. */
export interface FailureFacts {
  readonly method: string
  readonly origin: string
  /** Milliseconds that were given to it. */
  readonly timeout: number
  readonly query: QueryHint | undefined
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : undefined
}

/** Node tries all addresses of a host and gives the failures together. */
function codes(error: unknown): readonly (string | undefined)[] {
  const { cause, errors } = (error ?? {}) as { cause?: unknown; errors?: unknown }
  if (Array.isArray(errors) && errors.length > 0) return errors.map(codeOf)
  return [codeOf(error) ?? codeOf(cause)]
}

/** What a cause says without saying anything of the request. */
function said(error: unknown, code: string | undefined): string {
  const status = /^Proxy response \((\d{3})\)/.exec(error instanceof Error ? error.message : '')?.[1]
  return status === undefined ? (code ?? 'the connection failed') : `the proxy answered ${status}`
}

/** What failed before a connection took the request: no bytes of it can stand in these words. */
function ownWords(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'the connection failed'
}

/** The error of a sending that brought no answer. Only the cause's code is kept: other people's errors hold requests. */
export function failure(thrown: unknown, { method, origin, timeout, query }: FailureFacts): WechatPayError {
  if (thrown instanceof WechatPayError) return thrown
  const unsent = thrown instanceof Unsent
  const error = unsent ? thrown.cause : thrown
  const found = codes(error)
  const [code] = found
  const stopped = error instanceof Stopped ? error.reason : undefined
  const outcomeUnknown =
    !unsent && (stopped !== undefined || !found.every((one) => one !== undefined && neverSent.has(one)))
  const what =
    stopped === undefined
      ? unsent && code === undefined
        ? ownWords(error)
        : said(error, code)
      : {
          timeout: `no answer within ${Math.round(timeout)} ms`,
          aborted: "stopped by the caller's signal",
          answer_too_large: `the answer is larger than ${answerLimit} bytes`,
        }[stopped]
  const consequence = outcomeUnknown
    ? `The platform may have acted: ${adviceOf(query)}.`
    : 'Nothing was sent.'
  return new RequestError(`${method} ${origin}: ${what}. ${consequence}`, {
    code: stopped ?? 'network',
    outcomeUnknown,
    query,
    ...(stopped === undefined ? { cause: code ?? (unsent ? error : undefined) } : {}),
  })
}
