export { createSandbox, type Sandbox, type SandboxClock } from './sandbox.js'
export { writeCredentials } from './credentials.js'
export type {
  MerchantClient,
  SandboxMerchant,
  SandboxOptions,
  SandboxPlatform,
  Transport,
  TransportAnswer,
  TransportRequest,
} from './options.js'
export type { MerchantOptions, SubMerchant } from './merchants/merchants.js'
export type { ClockReading, Moment } from './clock.js'
export type { PaymentOptions } from './flows/payment.js'
export type { Order, OrderPayer, OrderState, OrderStep, Prepay, Product } from './machines/order.js'
export type { Refund, RefundState, RefundStep } from './machines/refund.js'
export type { Attempt, Notification, Verdict } from './notifier/notification.js'
export type { LoggedRequest } from './control/log.js'
export { Refusal } from './gate/refusal.js'
