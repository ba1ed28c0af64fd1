import { WechatPayError } from './root.js'

/** What the platform said when it refused. */
export interface ResponseFacts {
  readonly status: number
  /** The platform's code (`PARAM_ERROR`), or `http_<status>` where the answer had none. */
  readonly code: string
  readonly message: string
  readonly detail?: unknown
  readonly requestId: string | undefined
  readonly verified: boolean
}

/** The platform (or a gateway before it) refused the request. */
export class ResponseError extends WechatPayError {
  override readonly name = 'ResponseError'
  protected static override readonly kind = 'ResponseError'
  readonly status: number
  /** `detail` of the answer: often the field, its value and the issue. */
  readonly detail: unknown
  /** `Request-ID`: quote it to WeChat Pay's support. */
  readonly requestId: string | undefined
  /** True when the refusal carried a signature that verifies; the platform signs none at its door (401, 404, 405). */
  readonly verified: boolean
  /** True when the same request, with the same number and the same bytes, may be sent again later. */
  readonly retryable: boolean

  constructor(facts: ResponseFacts) {
    super(facts.message, { code: facts.code })
    this.status = facts.status
    this.detail = facts.detail
    this.requestId = facts.requestId
    this.verified = facts.verified
    this.retryable = facts.status === 429 || facts.status >= 500 || facts.code === 'STATEMENT_CREATING'
  }

  protected override kinds(): readonly string[] {
    return ['WechatPayError', 'ResponseError']
  }
}
