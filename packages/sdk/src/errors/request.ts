import { WechatPayError, type ErrorFacts } from './root.js'

/** No response arrived: the network failed, the call timed out, or the caller aborted it. */
export class RequestError extends WechatPayError {
  override readonly name = 'RequestError'
  protected static override readonly kind = 'RequestError'

  constructor(message: string, facts: ErrorFacts & { readonly outcomeUnknown: boolean }) {
    super(message, facts)
  }

  protected override kinds(): readonly string[] {
    return ['WechatPayError', 'RequestError']
  }
}
