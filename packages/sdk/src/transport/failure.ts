import { RequestError, WechatPayError } from '../errors/index.js'

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
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/** What is known of a call that brought no answer. */
export interface FailureFacts {
  readonly method: string
  readonly host: string
  readonly timedOut: boolean
  readonly aborted: boolean
  readonly timeout: number
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : undefined
}

/** The error of a call that brought no answer. Only the cause's code is kept: other people's errors hold requests. */
export function failure(error: unknown, facts: FailureFacts): WechatPayError {
  if (error instanceof WechatPayError) return error
  const code = codeOf(error) ?? codeOf((error as { cause?: unknown } | undefined)?.cause)
  const advice = 'The platform may have acted: query by your own number, or send the same request again.'
  if (facts.timedOut) {
    return new RequestError(
      `${facts.method} ${facts.host}: no answer within ${facts.timeout} ms. ${advice}`,
      {
        code: 'timeout',
        mayHaveReached: true,
      },
    )
  }
  if (facts.aborted) {
    return new RequestError(`${facts.method} ${facts.host}: stopped by the caller's signal. ${advice}`, {
      code: 'aborted',
      mayHaveReached: true,
    })
  }
  const mayHaveReached = code === undefined || !neverSent.has(code)
  return new RequestError(
    `${facts.method} ${facts.host}: ${code ?? 'the connection failed'}. ${mayHaveReached ? advice : 'Nothing was sent.'}`,
    { code: 'network', mayHaveReached, cause: code },
  )
}
