import { adviceOf, RequestError, WechatPayError, type QueryHint } from '../errors/index.js'
import { answerLimit, Stopped } from './send.js'

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

/** The error of a sending that brought no answer. Only the cause's code is kept: other people's errors hold requests. */
export function failure(error: unknown, { method, origin, timeout, query }: FailureFacts): WechatPayError {
  if (error instanceof WechatPayError) return error
  const where = `${method} ${origin}`
  const advice = `The platform may have acted: ${adviceOf(query)}, or send the same request again.`
  const unknown = { mayHaveReached: true, query }
  if (error instanceof Stopped) {
    const { reason } = error
    const said = {
      timeout: `no answer within ${Math.round(timeout)} ms`,
      aborted: "stopped by the caller's signal",
      answer_too_large: `the answer is larger than ${answerLimit} bytes`,
    }[reason]
    return new RequestError(`${where}: ${said}. ${advice}`, { code: reason, ...unknown })
  }
  const found = codes(error)
  const [code] = found
  if (found.every((one) => one !== undefined && neverSent.has(one))) {
    return new RequestError(`${where}: ${code ?? ''}. Nothing was sent.`, {
      code: 'network',
      mayHaveReached: false,
      cause: code,
    })
  }
  return new RequestError(`${where}: ${code ?? 'the connection failed'}. ${advice}`, {
    code: 'network',
    cause: code,
    ...unknown,
  })
}
