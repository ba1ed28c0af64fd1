export { OrderError, type OrderErrorCode } from './core/error.js'
export { sqlite } from './store/sqlite/store.js'
export type { Claim, Engine, MerchantTransaction, Row, Store, Tx, Value } from './store/port.js'
export type { StatementName } from './store/statements.js'
export type {
  AlarmKind,
  Disposition,
  Order,
  OrderState,
  Payment,
  Refund,
  RefundCause,
  RefundState,
  Scene,
  Source,
} from './core/types.js'
