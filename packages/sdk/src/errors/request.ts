import type { QueryHint } from './query.js'
import { WechatPayError, type ErrorFacts } from './root.js'

/** No answer came: the network failed, time ran out, or the caller gave up. */
export class RequestError extends WechatPayError {
  override readonly name = 'RequestError'
  protected static override readonly kind = 'RequestError'
  /** True when the platform may have acted on the request: query before you do anything else. */
  readonly mayHaveReached: boolean
  /** What to query when the platform may have acted; undefined where the contract has no such query. */
  readonly query: QueryHint | undefined

  constructor(
    message: string,
    facts: ErrorFacts & { readonly mayHaveReached: boolean; readonly query?: QueryHint | undefined },
  ) {
    super(message, facts)
    this.mayHaveReached = facts.mayHaveReached
    this.query = facts.mayHaveReached ? facts.query : undefined
  }

  protected override kinds(): readonly string[] {
    return ['WechatPayError', 'RequestError']
  }
}
