import { WechatPayError, type ErrorFacts } from './root.js'

/** The client or the call is set up wrongly; nothing was sent. */
export class ConfigError extends WechatPayError {
  override readonly name = 'ConfigError'
  protected static override readonly kind = 'ConfigError'

  constructor(message: string, facts: Partial<ErrorFacts> = {}) {
    super(message, { code: 'invalid_config', ...facts })
  }

  protected override kinds(): readonly string[] {
    return ['WechatPayError', 'ConfigError']
  }
}
