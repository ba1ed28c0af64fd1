import type { QueryHint } from './query.js'
import { WechatPayError, type ErrorFacts } from './root.js'

/**
 * An answer or a notification is not authentic, or can't be shown to be. It was not parsed. The outcome of a request is
 * unknown: query by your own number before you act.
 */
export class SignatureError extends WechatPayError {
  override readonly name = 'SignatureError'
  protected static override readonly kind = 'SignatureError'
  /** HTTP status of the answer; undefined for a notification. */
  readonly status: number | undefined
  readonly requestId: string | undefined
  /** What to query, for an answer whose request may have been acted on. */
  readonly query: QueryHint | undefined

  constructor(
    message: string,
    facts: ErrorFacts & {
      readonly status?: number | undefined
      readonly requestId?: string | undefined
      readonly query?: QueryHint | undefined
    },
  ) {
    super(message, facts)
    this.status = facts.status
    this.requestId = facts.requestId
    this.query = facts.query
  }

  protected override kinds(): readonly string[] {
    return ['WechatPayError', 'SignatureError']
  }
}
