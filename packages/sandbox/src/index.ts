export { createSandbox } from './sandbox.js'
export type { Sandbox, SandboxClock, SandboxFaults } from './surface.js'
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
export type { ClockReading } from './clock.js'
export type { Moment } from './moment.js'
export type { AuthCode, AuthCodeOptions, PayerConduct } from './flows/auth-code.js'
export type { PaymentOptions } from './flows/payment.js'
export type { CombinedOrder, CombinedOrderState, CombinedOrderStep } from './machines/combined-order.js'
export type { Order, OrderPayer, OrderState, OrderStep, Prepay, Product } from './machines/order.js'
export type {
  Applyment,
  ApplymentEvent,
  ApplymentState,
  ApplymentStep,
  RejectedField,
} from './machines/applyment.js'
export type { ApplymentSteering } from './flows/applyment/steer.js'
export type {
  BankAccount,
  Settlement,
  SettlementEvent,
  SettlementState,
  SettlementStep,
} from './machines/settlement.js'
export type { SettlementSteering } from './flows/settlement-account/steer.js'
export type { Refund, RefundState, RefundStep } from './machines/refund.js'
export type {
  ReceiverResult,
  ReceiverType,
  ShareDetail,
  ShareFailure,
  SharingOrder,
  SharingState,
  SharingStep,
} from './machines/sharing.js'
export type { ReturnFailure, ReturnState, ReturnStep, SharingReturn } from './machines/sharing-return.js'
export type { Transfer, TransferFailure, TransferState, TransferStep } from './machines/transfer.js'
export type { Account, Balances, Place } from './ledger/account.js'
export type { ComposedNotification } from './notifier/compose.js'
export type { Attempt, Notification, Verdict } from './notifier/notification.js'
export type { FaultMatch, FaultRule, FaultRuleInput } from './faults/rules.js'
export type { FaultClass, FaultFacts, FaultParameter, FaultPoint } from './faults/table.js'
export type { SandboxState } from './state/state.js'
export type { SandboxEvent } from './events/events.js'
export type { ProxyOptions, SandboxProxy } from './proxy/open.js'
export type { TrustFiles } from './proxy/trust.js'
export { payHosts } from './proxy/hosts.js'
export type { LoggedRequest } from './control/log.js'
export { Refusal } from './gate/refusal.js'
