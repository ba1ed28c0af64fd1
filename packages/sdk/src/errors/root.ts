import type { QueryHint } from './query.js'

/** Identifies errors across duplicate copies and builds of this package. */
const brand = Symbol.for('wechatpay-kit.error')

/** Fields that any error of this package can carry. */
export interface ErrorFacts {
  readonly code: string
  readonly cause?: unknown
  readonly outcomeUnknown?: boolean | undefined
  /** Kept only when the outcome is unknown. */
  readonly query?: QueryHint | undefined
}

/**
 * The root of all errors. `code` is stable; branch on it or on the class. Safe to log: none holds a key, an
 * Authorization header or a request body.
 */
export class WechatPayError extends Error {
  override readonly name: string = 'WechatPayError'
  readonly code: string
  /**
   * True when the platform may have executed the request: query before you repeat it or act on it. Always false for a
   * request that was not sent.
   */
  readonly outcomeUnknown: boolean
  /** The query that tells the outcome; undefined when the outcome is known or the contract has no such query. */
  readonly query: QueryHint | undefined

  constructor(message: string, facts: ErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause })
    this.code = facts.code
    this.outcomeUnknown = facts.outcomeUnknown ?? false
    this.query = this.outcomeUnknown ? facts.query : undefined
    Object.defineProperty(this, brand, { value: this.kinds() })
  }

  /** Names of this class and the ones it extends. */
  protected kinds(): readonly string[] {
    return ['WechatPayError']
  }

  /** By brand, not by identity: an error of the CommonJS build is one of the ESM build's, too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false
    const kinds = (value as Record<symbol, unknown>)[brand]
    return Array.isArray(kinds) && kinds.includes(this.kind)
  }

  /** The class's name in the brand. */
  protected static readonly kind: string = 'WechatPayError'

  /** What `JSON.stringify` shows. */
  toJSON(): Record<string, unknown> {
    const fields = Object.fromEntries(Object.entries(this).filter(([name]) => name !== 'cause'))
    return { ...fields, name: this.name, message: this.message }
  }
}
