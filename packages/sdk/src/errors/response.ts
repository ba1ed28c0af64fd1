import { WechatPayError, type ErrorFacts } from './root.js'

/** Fields of a {@link ResponseError}. */
export interface ResponseFacts extends Pick<ErrorFacts, 'outcomeUnknown' | 'query'> {
  readonly status: number
  /** The platform's code (`PARAM_ERROR`), or `http_<status>` where the answer had none. */
  readonly code: string
  readonly message: string
  readonly detail?: unknown
  readonly requestId: string | undefined
  readonly verified: boolean
  /** Where the status does not tell: v2 answers 200 whatever it says. */
  readonly retryable?: boolean
  /** Milliseconds that a `Retry-After` asked to wait. */
  readonly retryAfter?: number | undefined
}

/** Codes that come with status 500 and mean a mistake of the request. */
const mistakes: ReadonlySet<string> = new Set(['INVALID_TRANSACTIONID', 'OPENID_MISMATCH'])
/** A bill that is being made: it is there within half an hour mostly. */
const creating = 'STATEMENT_CREATING'
const halfAnHour = 1_800_000
/** Too fast, or not able to answer now. */
const passing: ReadonlySet<number> = new Set([429, 500, 502, 503, 504])

/** Characters of a response that are shown: an unsigned one may come from anybody on the way. */
const maxMessage = 1_000
const maxCode = 64

/** Text of a response for a log: without line breaks and other control characters, which could forge lines. */
function printable(text: string, max: number): string {
  const cut = text.length > max ? `${text.slice(0, max)}…` : text
  return cut.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/** The platform (or a gateway before it) refused the request. */
export class ResponseError extends WechatPayError {
  override readonly name = 'ResponseError'
  protected static override readonly kind = 'ResponseError'
  readonly status: number
  /** `detail` of the response: often the field and the issue. Values of the request are left out. */
  readonly detail: unknown
  /** `Request-ID`: quote it to WeChat Pay's support. */
  readonly requestId: string | undefined
  /** True when the refusal carried a signature that verifies; the platform signs none at its door (401, 404, 405). */
  readonly verified: boolean
  /** True when the same request, with the same number and the same bytes, may be sent again later. */
  readonly retryable: boolean
  /** Milliseconds to wait before the next attempt, where the platform says so; half an hour for a bill that is being made. */
  readonly retryAfter: number | undefined

  constructor(facts: ResponseFacts) {
    super(printable(facts.message, maxMessage), { ...facts, code: printable(facts.code, maxCode) })
    this.status = facts.status
    this.detail = facts.detail
    this.requestId = facts.requestId
    this.verified = facts.verified
    this.retryable =
      facts.retryable ?? (facts.code === creating || (passing.has(facts.status) && !mistakes.has(facts.code)))
    this.retryAfter = facts.retryAfter ?? (facts.code === creating ? halfAnHour : undefined)
  }

  protected override kinds(): readonly string[] {
    return ['WechatPayError', 'ResponseError']
  }
}
