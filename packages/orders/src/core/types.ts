/** How an order is paid. `jsapi` serves mini programs too. */
export type Scene = 'jsapi' | 'app' | 'h5' | 'native' | 'codepay'

/** See the state diagram in docs/orders.md. */
export type OrderState =
  | 'created'
  | 'rejected'
  | 'pending'
  | 'closing'
  | 'closed'
  | 'paid_late'
  | 'paid'
  | 'partially_refunded'
  | 'refunded'
  | 'quarantined'

/** One order. Amounts are integer fen, times are milliseconds since the epoch. */
export interface Order {
  readonly out_trade_no: string
  readonly mchid: string
  readonly appid: string
  readonly scene: Scene
  readonly state: OrderState
  readonly amount: number
  /** The request body, frozen: every attempt sends these bytes. Null once purged or when the order came from a bill. */
  readonly request: string | null
  readonly created_at: number
  /** When the order is closed if nobody has paid. WeChat Pay's own `time_expire` is slightly earlier. */
  readonly expires_at: number
  /** The response of the prepay call as JSON: `prepay_id`, `code_url` or `h5_url`. */
  readonly prepay: string | null
  readonly prepay_expires_at: number | null
  /** The payment that is kept. */
  readonly transaction_id: string | null
  readonly paid_at: number | null
  /** Why the order was rejected or quarantined. */
  readonly reason: string | null
  /** Consecutive calls to WeChat Pay whose outcome is unknown. */
  readonly attempts: number
  /** Queries that found the order unpaid. */
  readonly queries: number
  readonly queried_at: number | null
  /** When the next step is due; null when nothing is left to do. */
  readonly wake_at: number | null
  /** When the goods must be reported as shipped; null when not requested or done. */
  readonly shipping_at: number | null
  /** When frozen profit-sharing funds are released; null when not requested or done. */
  readonly unfreeze_at: number | null
  readonly version: number
}

/** What happens to a payment: one is kept, others go back. `held` waits for a person. */
export type Disposition = 'kept' | 'duplicate' | 'late' | 'held'

/** Where a fact was learned. */
export type Source = 'notification' | 'query' | 'bill' | 'response' | 'operator'

/** One successful payment. An order can have several; at most one is kept. */
export interface Payment {
  readonly transaction_id: string
  readonly out_trade_no: string
  readonly mchid: string
  readonly amount: number
  readonly payer_total: number | null
  readonly trade_type: string | null
  readonly openid: string | null
  readonly success_at: number
  readonly source: Source
  readonly disposition: Disposition
  /** Fen promised to refunds that are not closed or rejected. Never more than `amount`. */
  readonly refund_reserved: number
  /** Fen that WeChat Pay confirmed as refunded. */
  readonly refunded: number
  /** Refunds sent, WeChat Pay allows 50. */
  readonly refund_count: number
}

/** `reserved` is not accepted by WeChat Pay yet; `rejected` never existed there. */
export type RefundState = 'reserved' | 'processing' | 'success' | 'abnormal' | 'closed' | 'rejected'

/** Who asked for a refund. `external` refunds were made outside the desk, in the merchant console for example. */
export type RefundCause = 'merchant' | 'duplicate' | 'late' | 'resolution' | 'external'

/** One refund. Its number and its request body never change. */
export interface Refund {
  readonly out_refund_no: string
  readonly out_trade_no: string
  readonly transaction_id: string
  readonly mchid: string
  readonly amount: number
  readonly cause: RefundCause
  readonly state: RefundState
  readonly request: string | null
  readonly refund_id: string | null
  /** The last error code of WeChat Pay: `NOT_ENOUGH` waits for a top-up. */
  readonly code: string | null
  readonly attempts: number
  readonly created_at: number
  readonly accepted_at: number | null
  readonly success_at: number | null
  readonly wake_at: number | null
  readonly version: number
}

/** An order with everything that belongs to it: what one step reads and writes. */
export interface Aggregate {
  readonly order: Order
  readonly payments: readonly Payment[]
  readonly refunds: readonly Refund[]
}

/** A payment as WeChat Pay reports it. */
export interface PaymentFacts {
  readonly transaction_id: string
  readonly mchid: string
  readonly appid: string
  readonly amount: number
  readonly currency: string
  readonly payer_total: number | null
  readonly trade_type: string | null
  readonly openid: string | null
  readonly success_at: number
}

/** A refund as WeChat Pay reports it. */
export interface RefundFacts {
  readonly out_refund_no: string
  readonly refund_id: string | null
  readonly transaction_id: string
  readonly amount: number
  readonly status: 'SUCCESS' | 'PROCESSING' | 'ABNORMAL' | 'CLOSED'
  readonly success_at: number | null
}

/** What happened. `now` is milliseconds since the epoch. */
export type OrderEvent = { readonly now: number } & (
  | { readonly type: 'prepaid'; readonly prepay: string; readonly prepay_expires_at: number }
  | { readonly type: 'rejected'; readonly code: string; readonly message: string }
  | { readonly type: 'trouble'; readonly code: string }
  | { readonly type: 'expired' }
  | { readonly type: 'cancelled' }
  /** `page`: asked for a waiting page, beside the schedule. */
  | { readonly type: 'unpaid'; readonly page?: boolean }
  | { readonly type: 'absent' }
  | { readonly type: 'closed' }
  | {
      readonly type: 'payment'
      readonly facts: PaymentFacts
      readonly source: Source
      /** What to do with a payment of an order that is closed or rejected. */
      readonly late: 'fulfil' | 'refund'
    }
  | { readonly type: 'foreign_refund_seen'; readonly transaction_id: string }
  | {
      readonly type: 'refund_requested'
      readonly out_refund_no: string
      readonly amount: number
      readonly transaction_id: string | undefined
      readonly cause: RefundCause
      readonly reason: string | undefined
      readonly notify_url: string | undefined
    }
  | {
      readonly type: 'refund_reported'
      readonly facts: RefundFacts
      readonly source: Source
    }
  | { readonly type: 'refund_trouble'; readonly out_refund_no: string; readonly code: string }
  | { readonly type: 'refund_rejected'; readonly out_refund_no: string; readonly code: string }
  | { readonly type: 'shipping_told' }
  | { readonly type: 'unfrozen' }
  | { readonly type: 'accepted'; readonly facts: PaymentFacts }
  | { readonly type: 'held'; readonly facts: PaymentFacts }
  | { readonly type: 'dismissed' }
)

/** Business callbacks. */
export type HookName = 'paid' | 'refunded' | 'closed' | 'paid_late' | 'shipping_due' | 'quarantined'

/** What an alarm is about. */
export type AlarmKind = 'order' | 'refund' | 'shipping' | 'unfreeze' | 'outbox' | 'bill'

/** One line of a ledger transaction, in fen; the lines of a transaction sum to zero. */
export interface Entry {
  readonly account: string
  readonly amount: number
}

/** What the shell does in the same transaction as the new state. */
export type Effect =
  | { readonly type: 'event'; readonly name: string; readonly data: Readonly<Record<string, unknown>> }
  | { readonly type: 'wake'; readonly kind: AlarmKind; readonly key: string; readonly at: number }
  | { readonly type: 'ledger'; readonly key: string; readonly entries: readonly Entry[] }
  | { readonly type: 'hook'; readonly hook: HookName; readonly key: string; readonly subject: string }
  | {
      readonly type: 'quarantine'
      readonly key: string
      readonly kind: string
      readonly detail: Readonly<Record<string, unknown>>
    }
  | { readonly type: 'settle_quarantine'; readonly key: string; readonly resolution: string }

/** The result of a step. */
export interface Outcome {
  readonly state: Aggregate
  readonly effects: readonly Effect[]
}
