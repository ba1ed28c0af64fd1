import type { Family } from './row.js'
import { abnormalRefunds } from './rows/abnormal-refunds.js'
import { applyments } from './rows/applyments.js'
import { balances } from './rows/balances.js'
import { files } from './rows/bills.js'
import { codepay } from './rows/codepay.js'
import { combined } from './rows/combined.js'
import { ordering } from './rows/ordering.js'
import { orders } from './rows/orders.js'
import { refunds } from './rows/refunds.js'
import { reversals } from './rows/reverse.js'
import { settlementAccounts } from './rows/settlement-accounts.js'
import { uploads } from './rows/uploads.js'
import { sharing } from './rows/sharing.js'
import { chargesV2 } from './rows/v2-charges.js'
import { filesV2 } from './rows/v2-files.js'
import { ordersV2 } from './rows/v2-orders.js'
import { refundsV2 } from './rows/v2-refunds.js'
import { transferring } from './rows/transfers.js'

/** All families of operations, and with them all rows. */
export const families: readonly Family[] = [
  ordering,
  orders,
  codepay,
  reversals,
  refunds,
  abnormalRefunds,
  combined,
  files,
  uploads,
  sharing,
  ordersV2,
  chargesV2,
  refundsV2,
  filesV2,
  transferring,
  balances,
  applyments,
  settlementAccounts,
]
