const brand = Symbol.for('wechatpay-kit.orders.error')

/** Why a request to the desk was rejected. `code` is stable; branch on it. Nothing was changed. */
export type OrderErrorCode =
  | 'order_unknown'
  | 'order_differs'
  | 'order_not_open'
  | 'order_not_paid'
  | 'refund_unknown'
  | 'refund_differs'
  | 'refund_too_large'
  | 'refund_too_many'
  | 'refund_not_abnormal'
  | 'quarantine_unknown'
  | 'quarantine_resolved'
  | 'nested_transaction'
  | 'transaction_ended'
  | 'callback_slow'
  | 'store_not_migrated'
  | 'store_locked'
  | 'invalid_input'

/** The desk rejects a request: the order, the refund or the input does not allow it. Nothing was changed. */
export class OrderError extends Error {
  override readonly name = 'OrderError'
  readonly code: OrderErrorCode

  constructor(code: OrderErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    Object.defineProperty(this, brand, { value: true })
  }

  /** By brand, so that an error of the CommonJS build is recognised by the ES module build. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && brand in value
  }
}
