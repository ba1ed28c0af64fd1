import { WechatPayError, type ErrorFacts } from './root.js'

/**
 * A response or a notification is not authentic, or its authenticity cannot be checked; it was not parsed. For a response,
 * the outcome of the request is unknown: query by your own number before you act.
 */
export class SignatureError extends WechatPayError {
  override readonly name = 'SignatureError'
  protected static override readonly kind = 'SignatureError'
  /** HTTP status of the response; undefined for a notification. */
  readonly status: number | undefined
  readonly requestId: string | undefined

  /** `outcomeUnknown` is true by default for a response, that is, when a `status` is given. */
  constructor(
    message: string,
    facts: ErrorFacts & {
      readonly status?: number | undefined
      readonly requestId?: string | undefined
    },
  ) {
    super(message, { ...facts, outcomeUnknown: facts.outcomeUnknown ?? facts.status !== undefined })
    this.status = facts.status
    this.requestId = facts.requestId
  }

  protected override kinds(): readonly string[] {
    return ['WechatPayError', 'SignatureError']
  }
}
