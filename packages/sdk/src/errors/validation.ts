import { WechatPayError, type ErrorFacts } from './root.js'

/** One thing wrong with a request: where (a JSON pointer: `/json/amount/total`) and what. */
export interface Problem {
  readonly path: string
  readonly message: string
}

/** The request breaks the contract; nothing was sent. All problems are listed. */
export class ValidationError extends WechatPayError {
  override readonly name = 'ValidationError'
  protected static override readonly kind = 'ValidationError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], facts: Partial<ErrorFacts> = {}) {
    super(problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; '), {
      code: 'invalid_request',
      ...facts,
    })
    this.problems = problems
  }

  protected override kinds(): readonly string[] {
    return ['WechatPayError', 'ValidationError']
  }
}
