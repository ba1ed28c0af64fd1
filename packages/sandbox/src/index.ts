export { createSandbox } from './sandbox.js'
export type { Sandbox, SandboxClock, SandboxFaults } from './surface.js'
export { writeCredentials } from './credentials.js'
export type { MerchantClient, SandboxMerchant, SandboxOptions, SandboxPlatform } from './options.js'
export type { Transport, TransportAnswer, TransportRequest } from './server/transport.js'
export type { MerchantOptions, SubMerchant } from './platform/merchants.js'
export type { ClockReading } from './kernel/clock/clock.js'
export type { Moment } from './kernel/clock/moment.js'
export type { AuthCode, AuthCodeOptions, PayerBehavior } from './products/code-pay/auth-code.js'
export type { PaymentOptions } from './products/orders/payment.js'
export type {
  CombinedOrder,
  CombinedOrderState,
  CombinedOrderStep,
} from './products/combined-orders/machine.js'
export type { Order, OrderPayer, OrderState, OrderStep, Prepay, Product } from './products/orders/machine.js'
export type {
  Applyment,
  ApplymentEvent,
  ApplymentState,
  ApplymentStep,
  RejectedField,
} from './products/applyment/machine.js'
export type { ApplymentTransition } from './products/applyment/transition.js'
export type {
  BankAccount,
  SettlementAccountChange,
  SettlementAccountEvent,
  SettlementAccountState,
  SettlementAccountStep,
} from './products/settlement-account/machine.js'
export type { SettlementAccountTransition } from './products/settlement-account/transition.js'
export type { Refund, RefundState, RefundStep } from './products/refunds/machine.js'
export type {
  ReceiverResult,
  ReceiverType,
  ShareDetail,
  ShareFailure,
  SharingOrder,
  SharingState,
  SharingStep,
} from './products/profit-sharing/machine.js'
export type {
  ReturnFailure,
  ReturnState,
  ReturnStep,
  SharingReturn,
} from './products/profit-sharing/return-machine.js'
export type { Transfer, TransferFailure, TransferState, TransferStep } from './products/transfers/machine.js'
export type { Account, Balances, Bucket } from './money/account.js'
export type { PayParameters, PayParametersCheck } from './products/orders/cashier.js'
export type { KeyMode, KeySettings } from './platform/key-mode.js'
export { keyModes } from './platform/key-mode.js'
export type { NotificationPreview } from './notifier/preview.js'
export type { Attempt, Notification, DeliveryResult, Verdict } from './notifier/notification.js'
export type { EventToSend } from './notifier/events/send.js'
export type { EventValues } from './notifier/events/set.js'
export type { FaultMatch, FaultRule, FaultRuleInput } from './faults/rules.js'
export type { FaultClass, FaultFacts, FaultParameter, FaultPoint } from './faults/table.js'
export type { SandboxState } from './control/state/state.js'
export type { SandboxEvent } from './kernel/events.js'
export type { ProxyOptions, SandboxProxy } from './proxy/open.js'
export type { TrustFiles } from './proxy/trust.js'
export { hostAddresses, payHosts } from './proxy/hosts.js'
export type { LoggedRequest } from './control/log.js'
export { Refusal } from './kernel/refusal.js'
