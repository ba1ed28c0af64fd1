import { ConfigError, type WechatPay } from 'wechatpay-kit'
import type { Order, Payment, Refund } from '../core/types.js'
import type { Engine, MerchantTransaction, Store } from '../store/port.js'

/** Time, so that tests can move it. Milliseconds. */
export interface Clock {
  now(): number
  /** Resolves after `milliseconds`; the signal ends it early. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** An entry that waits for a person. */
export interface QuarantineEntry {
  readonly key: string
  /** `payment_mismatch`, `payment_unknown_order`, `refund_abnormal` … : docs/orders.md lists all. */
  readonly kind: string
  readonly out_trade_no: string | null
  readonly mchid: string | null
  readonly detail: Readonly<Record<string, unknown>>
  readonly opened_at: number
  readonly resolved_at: number | null
  readonly resolution: string | null
}

/** What each callback receives, beside its context. */
export interface HookSubjects {
  /** The order is paid: ship the goods, grant the membership. */
  readonly onPaid: { readonly order: Order; readonly payment: Payment }
  /** WeChat Pay confirmed a refund. */
  readonly onRefunded: { readonly order: Order; readonly refund: Refund }
  /** The order was not paid in time and is closed at WeChat Pay: release the stock. */
  readonly onClosed: { readonly order: Order }
  /** A payment arrived for an order that was closed; `latePayment` has decided what happens to it. */
  readonly onPaidLate: { readonly order: Order; readonly payment: Payment }
  /** A person must look: alert somebody. */
  readonly onQuarantined: { readonly entry: QuarantineEntry }
  /** 24 hours after payment, for orders created with `shipping: true`. */
  readonly onShippingDue: { readonly order: Order }
}

/** Callbacks that run inside the desk's transaction, exactly once. */
export type TransactionHooks = {
  readonly [Name in keyof HookSubjects]?: (
    subject: HookSubjects[Name],
    context: { readonly key: string; readonly tx: MerchantTransaction },
  ) => Promise<void> | void
}

/** Callbacks that run after the commit, at least once, in order per order, with a stable key. */
export type OutboxHooks = {
  readonly [Name in keyof HookSubjects]?: (
    subject: HookSubjects[Name],
    context: { readonly key: string; readonly attempt: number },
  ) => Promise<void> | void
}

interface CommonOptions {
  /** The client of your merchant, or a function that finds the client of a mchid. */
  readonly client: WechatPay | ((mchid: string) => WechatPay)
  /** `sqlite('orders.db')`. */
  readonly store: Store
  /** Where WeChat Pay sends notifications: used for orders and refunds that give no `notify_url`. */
  readonly notifyUrl?: string | undefined
  /** Used for orders that give no `appid`. */
  readonly appid?: string | undefined
  /**
   * What to do with a payment of an order that was closed before: `refund` (the default) or `fulfil`. A function
   * decides per order, inside the transaction.
   */
  readonly latePayment?:
    'refund' | 'fulfil' | ((order: Order) => 'refund' | 'fulfil' | Promise<'refund' | 'fulfil'>) | undefined
  /** Queries per second and merchant, at most; 50 by default. */
  readonly queriesPerSecond?: number | undefined
  /** Steps that run at the same time; 8 by default. */
  readonly concurrency?: number | undefined
  /** Merchants whose bills are reconciled every day at 10:05 China time while the desk is started. */
  readonly reconcileDaily?: readonly string[] | undefined
  /** Deliveries of one outbox row before it becomes a dead letter; 12 by default. */
  readonly outboxAttempts?: number | undefined
  /** Receives errors of background work and of notifications; `console.error` by default. */
  readonly onError?: ((error: unknown) => void) | undefined
  /** Replaces the built-in engine. */
  readonly engine?: Engine | undefined
  /** Replaces the system clock, in tests. */
  readonly clock?: Clock | undefined
}

/** Options of `createOrderDesk`. */
export type OrderDeskOptions = CommonOptions &
  (({ readonly outbox?: false | undefined } & TransactionHooks) | ({ readonly outbox: true } & OutboxHooks))

const names: ReadonlySet<string> = new Set([
  'client',
  'store',
  'notifyUrl',
  'appid',
  'latePayment',
  'queriesPerSecond',
  'concurrency',
  'reconcileDaily',
  'outboxAttempts',
  'onError',
  'engine',
  'clock',
  'outbox',
  'onPaid',
  'onRefunded',
  'onClosed',
  'onPaidLate',
  'onQuarantined',
  'onShippingDue',
])

/** Throws a ConfigError that names the option at fault. */
export function checkOptions(options: OrderDeskOptions): void {
  for (const name of Object.keys(options)) {
    if (!names.has(name)) throw new ConfigError(`${name}: unknown option (known: ${[...names].join(', ')})`)
  }
  if (options.client === undefined) throw new ConfigError('client: expected a WechatPay client or a function')
  if (typeof options.store?.transaction !== 'function')
    throw new ConfigError("store: expected a store, sqlite('orders.db') for example")
  positive('queriesPerSecond', options.queriesPerSecond, 1000)
  positive('concurrency', options.concurrency, 1000)
  positive('outboxAttempts', options.outboxAttempts, 1000)
  const { notifyUrl } = options
  if (notifyUrl !== undefined && !URL.canParse(notifyUrl))
    throw new ConfigError('notifyUrl: expected an absolute URL, https://shop.example/notify for example')
}

function positive(name: string, value: number | undefined, max: number): void {
  if (value !== undefined && !(Number.isInteger(value) && value >= 1 && value <= max))
    throw new ConfigError(`${name}: expected a whole number from 1 to ${max}`)
}

/** The system clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, milliseconds)
      if (signal?.aborted === true) end()
      else signal?.addEventListener('abort', end)
    }),
}
