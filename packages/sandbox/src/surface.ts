import type { ClockReading } from './kernel/clock/clock.js'
import type { Moment } from './kernel/clock/moment.js'
import type { LoggedRequest } from './control/log.js'
import type { SandboxEvent } from './kernel/events.js'
import type { FaultRule, FaultRuleInput } from './faults/rules.js'
import type { FaultFacts } from './faults/table.js'
import type { AuthCode, AuthCodeOptions } from './products/code-pay/auth-code.js'
import type { PayParameters, PayParametersCheck } from './products/orders/cashier.js'
import type { PaymentOptions } from './products/orders/payment.js'
import type { ApplymentTransition } from './products/applyment/transition.js'
import type { SettlementAccountTransition } from './products/settlement-account/transition.js'
import type { Applyment } from './products/applyment/machine.js'
import type { CombinedOrder } from './products/combined-orders/machine.js'
import type { Order } from './products/orders/machine.js'
import type { Account } from './money/account.js'
import type { Refund } from './products/refunds/machine.js'
import type { SettlementAccountChange } from './products/settlement-account/machine.js'
import type { SharingReturn } from './products/profit-sharing/return-machine.js'
import type { SharingOrder } from './products/profit-sharing/machine.js'
import type { Transfer } from './products/transfers/machine.js'
import type { NotificationPreview } from './notifier/preview.js'
import type { Notification } from './notifier/notification.js'
import type { EventToSend } from './notifier/events/send.js'
import type { KeySettings } from './platform/key-mode.js'
import type { SandboxMerchant, SandboxPlatform } from './options.js'
import type { Transport } from './server/transport.js'
import type { ProxyOptions, SandboxProxy } from './proxy/open.js'
import type { SandboxState } from './control/state/state.js'

/** A WeChat Pay of your own. Made by `createSandbox`. */
export interface Sandbox {
  /**
   * The merchants: a direct merchant, a partner, a direct merchant for each of the key modes `certificate` and
   * `switching`, then your own. Yours replaces a preconfigured one with the same mchid.
   */
  readonly merchants: readonly [SandboxMerchant, SandboxMerchant, ...SandboxMerchant[]]
  readonly platform: SandboxPlatform
  /**
   * Changes a merchant's key mode, the share of notifications that the public key signs, or both, until the sandbox ends.
   * Clients keep the `platformKeys` that they were made with. Throws a `TypeError` that names what is wrong.
   */
  changeKeys(mchid: string, change: Partial<KeySettings>): SandboxMerchant
  /** Changes the platform certificate; the earlier ones stay listed. Resolves to the new one. */
  rotateCertificate(): Promise<{ readonly serial: string; readonly certificate: string }>
  /**
   * Serves HTTP on 127.0.0.1; port 0 (the default) takes a free one. With `lan`, other machines reach the API too, but
   * never the control API. Rejects when it listens already.
   */
  listen(
    port?: number,
    options?: { readonly lan?: boolean },
  ): Promise<{ readonly url: string; readonly consoleUrl: string }>
  /** Lets programs of any language reach the sandbox under WeChat Pay's own host names. Call `listen` first. */
  openProxy(options: ProxyOptions): Promise<SandboxProxy>
  /** Answers requests without a socket. */
  readonly transport: Transport
  /**
   * The payer pays: by out_trade_no, prepay_id, code_url or h5_url; or confirms a code payment. Resolves once the order is paid; the notification is on
   * its way then, and `clock.advance(0)` waits for it. A combined order is paid by its own number or cashier, all parts at
   * once, and resolves to its first part. Rejects with a `Refusal` (`code`) where the cashier would not open.
   */
  pay(order: string, how?: PaymentOptions): Promise<Order>
  /**
   * A payer's phone shows a payment code: 18 digits for `payer.auth_code`, good for one payment within 60 s of business
   * time. `behavior` is what the payer does after the scan. Throws for a payer that no merchant lists.
   */
  authCode(openid?: string, how?: AuthCodeOptions): AuthCode
  /**
   * Checks what opens the cashier, as the WeChat app does: the parameters of `wx.requestPayment`, `WeixinJSBridge` or the
   * app SDK. `problems` says what is wrong. Combined orders are not covered.
   */
  verifyPayParameters(parameters: PayParameters): PayParametersCheck
  readonly clock: SandboxClock
  readonly notifications: {
    /** Oldest first. */
    list(): readonly Notification[]
    show(id: string): Notification
    /**
     * Sends once more, now, whatever became of it; resolves to the notification with the new attempt. With a fault of
     * notifications it is sent that way: `copies;n=20`, `forged`.
     */
    resend(id: string, how?: { readonly fault?: string }): Promise<Notification>
    /**
     * The notification as it would go out now, signed anew, with a command for curl; nothing is sent. With a fault of
     * notifications it is what that sends: `forged`, `wrong-amount`.
     */
    preview(id: string, how?: { readonly fault?: string }): Promise<NotificationPreview>
    /**
     * Sends any event of the contract, v2 included: `{ event: 'COUPON.USE', to: 'http://127.0.0.1:3000/notify' }`. Its content
     * is composed from the contract's schema, with the merchant's identity and simulated time; `set` replaces values. Resolves
     * to the notification after the first attempt; retries follow the event's schedule. Rejects with a `TypeError` that names
     * the option: an unknown event, variant, path or merchant, a value of another type, a URL that is not delivered to.
     */
    send(event: EventToSend): Promise<Notification>
  }
  readonly orders: {
    /** Oldest first. */
    list(): readonly Order[]
    /** By `mchid/out_trade_no`, out_trade_no, transaction_id, prepay_id, code_url or h5_url. */
    show(order: string, mchid?: string): Order
    /** As if the platform closed it. */
    close(order: string, mchid?: string): Order
  }
  /** Combined orders; their parts are among `orders`. */
  readonly combinedOrders: {
    /** Oldest first. */
    list(): readonly CombinedOrder[]
    /** By `combined/mchid/number`, combine_out_trade_no, combine_transaction_id, prepay_id, code_url or h5_url. */
    show(order: string, mchid?: string): CombinedOrder
    /** As if the platform closed it, with all of its parts. Throws a `Refusal` where it is paid. */
    close(order: string, mchid?: string): CombinedOrder
  }
  readonly refunds: {
    list(): readonly Refund[]
    /** By `mchid/out_refund_no`, out_refund_no or refund_id. */
    show(refund: string): Refund
  }
  readonly profitSharing: {
    /** Sharing and unfreezing orders, oldest first. */
    orders(): readonly SharingOrder[]
    /** Returns of shared amounts, oldest first. */
    returns(): readonly SharingReturn[]
  }
  readonly transfers: {
    /** Oldest first. */
    list(): readonly Transfer[]
    /** By `mchid/out_bill_no`, out_bill_no, transfer_bill_no or package_info. */
    show(transfer: string): Transfer
    /**
     * The user takes the money: the transfer is TRANSFERING then, and SUCCESS 5 s of business time later. Throws a `Refusal`
     * (`INVALID_STATE`) where it does not wait for the user.
     */
    confirm(transfer: string): Transfer
  }
  readonly funds: {
    /** The account of everyone who may call, and of everyone whom money reached. Fen. */
    list(): readonly Account[]
    show(mchid: string): Account
    /** Pays fen into an operation account. Throws a `TypeError` where it is no amount. */
    topUp(mchid: string, amount: number): Account
  }
  /** Applications for sub-merchants. */
  readonly applyments: {
    /** Oldest first. */
    list(): readonly Applyment[]
    /** By `mchid/business_code`, business_code, applyment_id or the new sub_mchid. */
    show(applyment: string): Applyment
    /** Moves one on, now: as an auditor, the new merchant or the platform would. Throws a `Refusal` where it can't be. */
    transition(applyment: string, transition: ApplymentTransition): Applyment
  }
  /** Applications for another account that a sub-merchant's money settles to. */
  readonly settlementAccountChanges: {
    /** Oldest first; numbers and names are masked. */
    list(): readonly SettlementAccountChange[]
    /** By `sub_mchid/application_no` or application_no. */
    show(settlement: string): SettlementAccountChange
    /** Moves one on, now: as an auditor or a bank would. Throws a `Refusal` where it can't be. */
    transition(settlement: string, transition: SettlementAccountTransition): SettlementAccountChange
  }
  /** What goes wrong on purpose: `faults.add({ fault: 'reset-after', times: 1 })`. */
  readonly faults: SandboxFaults
  /** What happens: changed documents, requests, the clock. The result of `subscribe` stops it. */
  readonly events: {
    subscribe(listener: (event: SandboxEvent) => void, after?: number): () => void
  }
  readonly requests: {
    /** The latest requests, oldest first; signatures are cut in half. */
    list(): readonly LoggedRequest[]
  }
  readonly state: {
    /** Everything that happened, without keys: the same seed and the same requests give the same. */
    export(): SandboxState
    /** Replaces everything with what was exported; rejects with a `TypeError` that says what is wrong with it. */
    import(state: SandboxState): Promise<void>
  }
  /** Forgets orders, refunds, notifications, faults, nonces and the log, and starts time again; keys and merchants stay. */
  reset(): Promise<void>
  /** Stops the server, the clock and deliveries, and closes the store. */
  close(): Promise<void>
}

/** Rules by which something goes wrong on purpose. */
export interface SandboxFaults {
  /** Adds a rule. Throws a `TypeError` that says what is wrong with it. */
  add(rule: FaultRuleInput): FaultRule
  /** Oldest first, those that a header or an amount made included. */
  list(): readonly FaultRule[]
  /** Removes a rule; false when there is none. */
  remove(id: string): boolean
  /** All faults that there are. */
  table(): readonly FaultFacts[]
}

/** Business time. */
export interface SandboxClock {
  /** Milliseconds since the epoch. */
  now(): number
  show(): ClockReading
  /** Stops it, now or at a moment. */
  freeze(at?: Moment): Promise<void>
  /** Lets it run on from where it stands. */
  run(): void
  /** Goes to a moment; forwards, due work fires in order first. */
  set(at: Moment): Promise<void>
  /** Moves on by milliseconds; due work fires in order. Resolves when all is quiet. */
  advance(milliseconds: number): Promise<void>
}
