import type { NotificationHandler } from 'wechatpay-kit'
import type { Aggregate, AlarmKind, Order, OrderState, Refund } from '../core/types.js'
import type { ReconcileInput, Reconciliation } from '../reconcile/types.js'
import type { CashierByScene, OpenedOrder } from './create.js'
import type { CodeInput, OrderInput } from './input.js'
import type { QuarantineEntry } from './options.js'
import type { OutboxRow } from './outbox.js'
import type { QuarantineDecision } from './quarantine.js'
import type { AbnormalRefundInput, RefundInput } from './refunds.js'
import type { Health, Purged } from './upkeep.js'

/** One entry of an order's timeline. */
export interface TimelineEntry {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly name: string
  readonly data: Readonly<Record<string, unknown>>
}

/** An order with its payments and refunds. */
export type OrderDetails = Aggregate

/** Owns the life of orders from "created" to "refunded". Made by `createOrderDesk`. Amounts are fen. */
export interface OrderDesk {
  /** Applies the migrations that are missing. Run it in one process, before the others start. */
  migrate(): Promise<readonly string[]>
  /** Starts the background work: queries, closing, refunds, outbox. */
  start(): Promise<void>
  /** Stops the background work; resolves when what is under way has finished. */
  stop(): Promise<void>
  /** Stops, and closes the store. */
  close(): Promise<void>
  /**
   * Stores the order, then places it at WeChat Pay; returns what opens the cashier. Idempotent: the same input again
   * returns the same order. When the outcome is unknown it throws the SDK's error and the desk keeps trying; call it
   * again. Throws an OrderError for input that cannot be right, or a number that is used for another order.
   */
  create<S extends keyof CashierByScene>(input: OrderInput & { readonly scene: S }): Promise<OpenedOrder<S>>
  /** Opens the cashier again: prepay_id and code_url expire after two hours, h5_url after five minutes. */
  renew(out_trade_no: string): Promise<OpenedOrder>
  /**
   * Charges a payment code and waits until it is decided, 45 seconds at most; then it is taken back. The returned state
   * is `paid`, `rejected` or `closed`; `closing` when WeChat Pay could not be reached, and the desk goes on.
   */
  chargeCode(input: CodeInput): Promise<Order>
  /** Closes an unpaid order. It becomes `closed` when WeChat Pay confirms, or `paid` if the payer was faster. */
  cancel(out_trade_no: string): Promise<Order>
  /** For a page that waits for the result: asks WeChat Pay, at most every 5, 10, then 30 seconds. */
  refresh(out_trade_no: string): Promise<Order>
  /** Refunds a paid order, in part or in full. The number and the body stay the same through every retry. */
  refund(input: RefundInput): Promise<Refund>
  /** Compares a day's bills with the desk's tables, and heals what it can. */
  reconcile(input: ReconcileInput): Promise<Reconciliation>
  /** Mount it on `notify_url`: verify, commit, acknowledge. The SDK's adapters take it unchanged. */
  readonly notificationHandler: NotificationHandler
  /** The same for one of several merchants, on its own `notify_url`. */
  notificationHandlerFor(mchid: string): NotificationHandler
  readonly orders: {
    /** Throws an OrderError `order_unknown`. */
    get(out_trade_no: string): Promise<Order>
    details(out_trade_no: string): Promise<OrderDetails>
    /** Newest first; `before` is the `created_at` of the last one of the page before. */
    list(page?: {
      readonly state?: OrderState
      readonly before?: number
      readonly limit?: number
    }): Promise<readonly Order[]>
    /** What happened to an order, oldest first. */
    timeline(out_trade_no: string): Promise<readonly TimelineEntry[]>
  }
  readonly refunds: {
    /** Throws an OrderError `refund_unknown`. */
    get(out_refund_no: string): Promise<Refund>
    /** Sends an abnormal refund to a bank card. */
    settleAbnormal(input: AbnormalRefundInput): Promise<Refund>
  }
  readonly quarantine: {
    /** Open entries, oldest first. */
    list(page?: { readonly limit?: number }): Promise<readonly QuarantineEntry[]>
    resolve(key: string, decision: QuarantineDecision): Promise<QuarantineEntry>
  }
  readonly outbox: {
    /** Dead letters, oldest first. */
    dead(page?: { readonly after?: number; readonly limit?: number }): Promise<readonly OutboxRow[]>
    /** Delivers dead letters again; resolves to how many. */
    redrive(which?: { readonly out_trade_no?: string }): Promise<number>
  }
  health(): Promise<Health>
  /**
   * Does what is due for one thing, for a workflow engine of your own (Temporal, DBOS). Idempotent: calling it too
   * often is harmless.
   */
  step(kind: AlarmKind, key: string): Promise<void>
  /**
   * Does what is due now, without `start`, and resolves to the number of steps: for a cron job or a serverless function
   * that runs every minute, and for tests. Stops after `limit` steps.
   */
  runDue(options?: { readonly limit?: number }): Promise<number>
  /** Sets every alarm again that is overdue; resolves to how many. After a restore, for example. */
  sweep(): Promise<number>
  /** Removes personal data that is older than `age` milliseconds. */
  purge(input: { readonly age: number }): Promise<Purged>
  /** Ledger balances by account. They sum to zero. */
  balances(): Promise<Readonly<Record<string, number>>>
}
