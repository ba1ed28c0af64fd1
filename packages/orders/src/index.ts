export { createOrderDesk } from './desk/desk.js'
export { OrderError, type OrderErrorCode } from './core/error.js'
export { sqlite } from './store/sqlite/store.js'
export type { OrderDesk, OrderDetails, TimelineEntry } from './desk/surface.js'
export type {
  Clock,
  HookSubjects,
  OrderDeskOptions,
  OutboxHooks,
  QuarantineEntry,
  TransactionHooks,
} from './desk/options.js'
export type { CashierByScene, OpenedOrder } from './desk/create.js'
export type { CodeInput, OrderInput } from './desk/input.js'
export type { OutboxRow } from './desk/outbox.js'
export type { QuarantineDecision } from './desk/quarantine.js'
export type { AbnormalRefundInput, RefundInput } from './desk/refunds.js'
export type { Health, Purged } from './desk/upkeep.js'
export type {
  BillFinding,
  FindingAction,
  FindingClass,
  ReconcileInput,
  ReconcileProgress,
  ReconcileSummary,
  Reconciliation,
} from './reconcile/types.js'
export type { Claim, Engine, MerchantTransaction, Row, Store, Tx, Value } from './store/port.js'
export type { StatementName } from './store/statements.js'
export type {
  AlarmKind,
  Disposition,
  HookName,
  Order,
  OrderState,
  Payment,
  Refund,
  RefundCause,
  RefundState,
  Scene,
  Source,
} from './core/types.js'
